import type { Encoding, PageHeader } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../../src/fetch/focus/parquet-page.ts';
import { checkPages } from '../../../src/fetch/focus/parquet-pages.ts';
import { chunk, firstVersion, pageOf, secondVersion } from './parquet-page-bytes.ts';

const ROWS = 12;

/** Values in each row, which are not compressed. */
const CONTENT: PageContent = {
  type: 'BYTE_ARRAY',
  codec: 'UNCOMPRESSED',
  isNullable: false,
  compressors: {},
};
const NULLABLE: Partial<PageContent> = { isNullable: true };
const BOOLEAN: Partial<PageContent> = { type: 'BOOLEAN' };
const SNAPPY: Partial<PageContent> = { codec: 'SNAPPY' };

type Bytes = readonly number[];

/** A run of one value of up to 8 bits. */
const repeated = (count: number, value: number): Bytes => [...varint(count * 2), value];
/** A run of values that lie one after another, eight in `width` bytes. */
const packed = (eights: number, ...values: Bytes): Bytes => [...varint(eights * 2 + 1), ...values];
/** The first bytes of differences: values and parts of a block, values in all, and the first one (in zigzag). */
const deltas = (values: number, parts: number, count: number, first: number): Bytes => [
  ...varint(values),
  ...varint(parts),
  ...varint(count),
  first,
];
/** As many bytes, with their length before them. */
const measured = (bytes: Bytes): Bytes => [bytes.length, 0, 0, 0, ...bytes];

/** A number below zero has five bytes, as the parser takes 32 bits. */
function varint(value: number): number[] {
  const rest = value >>> 0;
  return rest < 128 ? [rest] : [(rest % 128) + 128, ...varint(Math.floor(rest / 128))];
}

function first(encoding: Encoding, ...body: Bytes): Uint8Array {
  return pageOf(Uint8Array.from(body), { data_page_header: firstVersion(encoding, ROWS) });
}

function second(
  encoding: Encoding,
  body: Bytes,
  said: Partial<NonNullable<PageHeader['data_page_header_v2']>> = {},
): Uint8Array {
  return pageOf(Uint8Array.from(body), {
    type: 'DATA_PAGE_V2',
    data_page_header_v2: secondVersion(encoding, ROWS, said),
  });
}

function checked(page: Uint8Array, content: Partial<PageContent> = {}): () => void {
  return () => {
    checkPages(chunk(page), ROWS, { ...CONTENT, ...content });
  };
}

/** A block of 128 differences of no bits: the next values are the first and twice as much and so on. */
const STEADY: Bytes = [0, 0, 0, 0, 0];

describe('a page', () => {
  it.each<[string, Uint8Array, Partial<PageContent>?]>([
    ['one value', first('RLE_DICTIONARY', 3, ...repeated(ROWS, 1))],
    ['more packed values than it has', first('RLE_DICTIONARY', 1, ...packed(4, 1, 2, 3, 4))],
    ['runs and an empty block', first('RLE_DICTIONARY', 3, ...repeated(ROWS, 1), ...packed(0))],
    ['positions of no bits', first('PLAIN_DICTIONARY', 0)],
    ['positions of no bits in the second version', second('RLE_DICTIONARY', [0, ...packed(2)])],
    ['only nulls', first('RLE_DICTIONARY', ...measured(repeated(ROWS, 0)), 3), NULLABLE],
    [
      'fewer values than rows',
      first('RLE_DICTIONARY', ...measured(packed(2, 0b10000001, 0xf1)), 3, ...repeated(3, 1), 200),
      NULLABLE,
    ],
    [
      'fewer values than rows in the second version',
      second('RLE_DICTIONARY', [...repeated(10, 1), ...repeated(2, 0), 3, ...repeated(10, 1)], {
        num_nulls: 2,
        definition_levels_byte_length: 4,
      }),
      NULLABLE,
    ],
    ['booleans', first('RLE', ...measured(repeated(ROWS, 1))), BOOLEAN],
    ['numbers by their differences', first('DELTA_BINARY_PACKED', ...deltas(128, 4, ROWS, 2), ...STEADY)],
    [
      'texts that begin alike',
      first(
        'DELTA_BYTE_ARRAY',
        ...deltas(128, 4, ROWS, 0),
        ...STEADY,
        ...deltas(128, 4, ROWS, 2),
        ...STEADY,
        ...Array<number>(ROWS).fill(65),
      ),
    ],
    [
      'a short literal',
      pageOf(Uint8Array.of(2, 4, 65, 66), {
        uncompressed_page_size: 2,
        data_page_header: firstVersion('PLAIN', ROWS),
      }),
      SNAPPY,
    ],
  ])('may have %s', (_, page, content) => {
    expect(checked(page, content)).not.toThrow();
  });

  it.each<[string, Uint8Array, string, Partial<PageContent>?]>([
    [
      'a run of too many values',
      first('RLE_DICTIONARY', 3, ...repeated(0x7fffffff, 1)),
      'a run has 2147483647 values where 12',
    ],
    [
      'a run of one value more',
      first('RLE_DICTIONARY', 3, ...repeated(8, 1), ...repeated(5, 1)),
      'a run has 5 values where 4',
    ],
    [
      'packed values below zero',
      first('RLE_DICTIONARY', 3, ...varint(-1)),
      'a run of values lies outside of its page',
    ],
    ['fewer values than it says', first('RLE_DICTIONARY', 3, ...repeated(8, 1)), 'Offset is outside'],
    [
      'too many positions of no bits',
      second('RLE_DICTIONARY', [0, ...packed(3)]),
      'a run has 24 values where 12',
    ],
    [
      'positions of no bits below zero',
      second('RLE_DICTIONARY', [0, ...varint(-1)]),
      'a run has 17179869176 values',
    ],
    [
      'too many levels',
      first('PLAIN', ...measured(repeated(1e9, 1))),
      'a run has 1000000000 values where 12',
      NULLABLE,
    ],
    [
      'too many levels in the second version',
      second('PLAIN', repeated(1e9, 1), { definition_levels_byte_length: 6 }),
      'a run has 1000000000 values where 12',
      NULLABLE,
    ],
    [
      'too many booleans',
      first('RLE', ...measured(repeated(1e9, 1))),
      'a run has 1000000000 values where 12',
      BOOLEAN,
    ],
    [
      'too many booleans in the second version',
      second('RLE', measured(repeated(1e9, 1))),
      'a run has 1000000000 values where 12',
      BOOLEAN,
    ],
    [
      'more values than rows',
      second('PLAIN', [], { num_values: 1e9 }),
      'a page has 1000000000 values in 12 rows',
    ],
    ['nulls below zero', second('PLAIN', [], { num_nulls: -1e9 }), 'a page has -1000000000 nulls in 12 rows'],
    [
      'more nulls than rows',
      second('PLAIN', [], { num_nulls: 13 }),
      'a page has 13 nulls in 12 rows',
      NULLABLE,
    ],
    [
      'nulls where each row has a value',
      second('PLAIN', [], { num_nulls: 1 }),
      'a page has 1 nulls in 12 rows',
    ],
    [
      'levels of a length below zero',
      second('PLAIN', [1], { definition_levels_byte_length: -1 }),
      'the levels of a page have no possible length',
    ],
    [
      'levels longer than itself',
      second('PLAIN', [1], { repetition_levels_byte_length: 2 }),
      'the levels of a page have no possible length',
    ],
    [
      'blocks of a size below zero',
      first('DELTA_BINARY_PACKED', ...deltas(-128, 4, ROWS, 2), ...STEADY),
      'a block of -128 values in 4 parts is not possible',
    ],
    [
      'blocks of parts below zero',
      first('DELTA_LENGTH_BYTE_ARRAY', ...deltas(128, -1, ROWS, 2), ...STEADY),
      'a block of 128 values in -1 parts',
    ],
    [
      'blocks of no parts',
      first('DELTA_BINARY_PACKED', ...deltas(128, 0, ROWS, 2), ...STEADY),
      'a block of 128 values in 0 parts',
    ],
    [
      'texts whose own lengths are in no blocks',
      first('DELTA_BYTE_ARRAY', ...deltas(128, 4, ROWS, 0), ...STEADY, ...deltas(0, 4, ROWS, 2)),
      'a block of 0 values in 4 parts',
    ],
    [
      'texts that begin with more than the one before has',
      first(
        'DELTA_BYTE_ARRAY',
        ...deltas(128, 4, ROWS, 0),
        126,
        0,
        0,
        0,
        0,
        ...deltas(128, 4, ROWS, 2),
        ...STEADY,
      ),
      'a text has no possible length',
    ],
    [
      'a literal of a length below zero',
      pageOf(Uint8Array.of(9, 0xfc, 0xf0, 0xff, 0xff, 0xff, 65), {
        uncompressed_page_size: 9,
        data_page_header: firstVersion('PLAIN', ROWS),
      }),
      'a compressed page ends within a part of it',
      SNAPPY,
    ],
    [
      'a literal of a length below zero in its dictionary',
      pageOf(Uint8Array.of(9, 0xfc, 0xf0, 0xff, 0xff, 0xff, 65), {
        type: 'DICTIONARY_PAGE',
        uncompressed_page_size: 9,
        dictionary_page_header: { num_values: 1, encoding: 'PLAIN' },
      }),
      'a compressed page ends within a part of it',
      SNAPPY,
    ],
  ])('may not have %s', (_, page, message, content) => {
    expect(checked(page, content)).toThrow(message);
  });
});
