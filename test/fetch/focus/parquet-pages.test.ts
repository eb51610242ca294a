import { crc32 } from 'node:zlib';
import type { PageHeader } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { describe, expect, it } from 'vitest';
import { checkPages } from '../../../src/fetch/focus/parquet-pages.ts';

const BODY = new TextEncoder().encode('the values of a page');

/** A page of three rows, with what is said of it. */
function page(said: Partial<PageHeader> = {}, rows = 3): Uint8Array {
  const writer = new ByteWriter();
  writePageHeader(writer, {
    type: 'DATA_PAGE',
    uncompressed_page_size: BODY.length,
    compressed_page_size: BODY.length,
    data_page_header: {
      num_values: rows,
      encoding: 'PLAIN',
      definition_level_encoding: 'RLE',
      repetition_level_encoding: 'RLE',
    },
    ...said,
  });
  writer.appendBytes(BODY);
  return writer.getBytes();
}

const DICTIONARY = page({
  type: 'DICTIONARY_PAGE',
  data_page_header: undefined,
  dictionary_page_header: { num_values: 7, encoding: 'PLAIN' },
});
const SECOND_VERSION = page({
  type: 'DATA_PAGE_V2',
  data_page_header: undefined,
  data_page_header_v2: {
    num_values: 3,
    num_nulls: 0,
    num_rows: 3,
    encoding: 'PLAIN',
    definition_levels_byte_length: 0,
    repetition_levels_byte_length: 0,
  },
});

function chunk(...pages: readonly Uint8Array[]): ArrayBuffer {
  return Uint8Array.from(pages.flatMap((bytes) => [...bytes])).buffer;
}

describe('the pages of a column', () => {
  it.each([
    ['of either version', chunk(page(), SECOND_VERSION), 6],
    ['after a dictionary', chunk(DICTIONARY, page()), 3],
    ['with their checksum', chunk(page({ crc: crc32(BODY) | 0 }), page()), 6],
    ['of no rows, which are none', chunk(), 0],
  ])('may be %s', async (_, pages, rows) => {
    await expect(checkPages(pages, rows)).resolves.toBeUndefined();
  });

  it.each([
    ['fewer than their rows', chunk(page()), 6, 'thrift'],
    ['more rows than there are', chunk(page()), 2, 'its pages have 3 rows, and should have 2'],
    ['cut off', chunk(page()).slice(0, -1), 3, 'a page has no possible size'],
    ['of a size below zero', chunk(page({ compressed_page_size: -40 })), 3, 'a page has no possible size'],
    ['of a size below zero unpacked', chunk(page({ uncompressed_page_size: -1 })), 3, 'no possible size'],
    ['larger than the column', chunk(page({ compressed_page_size: 4000 })), 3, 'no possible size'],
    ['without rows', chunk(page({}, 0), page()), 3, 'a page has no rows'],
    ['of rows below zero', chunk(page({}, -3), page()), 3, 'a page has no rows'],
    ['of an unknown kind', chunk(page({ data_page_header: undefined })), 3, 'a page has no rows'],
    ['other than when they were written', chunk(page({ crc: 1 })), 3, 'does not have the checksum'],
  ])('may not be %s', async (_, pages, rows, message) => {
    await expect(checkPages(pages, rows)).rejects.toThrow(message);
  });
});
