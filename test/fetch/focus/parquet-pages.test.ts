import { crc32 } from 'node:zlib';
import type { PageHeader } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../../src/fetch/focus/parquet-page.ts';
import { checkPages } from '../../../src/fetch/focus/parquet-pages.ts';
import { chunk, firstVersion, pageOf, secondVersion } from './parquet-page-bytes.ts';

/** Values in each row, which are not compressed. */
const CONTENT: PageContent = {
  type: 'BYTE_ARRAY',
  codec: 'UNCOMPRESSED',
  isNullable: false,
  compressors: {},
};
const BODY = new TextEncoder().encode('the values of a page');

/** A page of three rows, with what is said of it. */
function page(said: Partial<PageHeader> = {}, rows = 3): Uint8Array {
  return pageOf(BODY, { data_page_header: firstVersion('PLAIN', rows), ...said });
}

const DICTIONARY = page({
  type: 'DICTIONARY_PAGE',
  data_page_header: undefined,
  dictionary_page_header: { num_values: 7, encoding: 'PLAIN' },
});
const SECOND_VERSION = page({
  type: 'DATA_PAGE_V2',
  data_page_header: undefined,
  data_page_header_v2: secondVersion('PLAIN', 3),
});

describe('the pages of a column', () => {
  it.each([
    ['of either version', chunk(page(), SECOND_VERSION), 6],
    ['after a dictionary', chunk(DICTIONARY, page()), 3],
    ['with their checksum', chunk(page({ crc: crc32(BODY) | 0 }), page()), 6],
    ['of no rows, which are none', chunk(), 0],
  ])('may be %s', (_, pages, rows) => {
    expect(() => {
      checkPages(pages, rows, CONTENT);
    }).not.toThrow();
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
  ])('may not be %s', (_, pages, rows, message) => {
    expect(() => {
      checkPages(pages, rows, CONTENT);
    }).toThrow(message);
  });
});
