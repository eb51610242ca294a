import { crc32 } from 'node:zlib';
import type { PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { headerReader } from './parquet-numbers.ts';
import { checkPage, type PageContent } from './parquet-page.ts';

/**
 * Checks the pages of a column before they are decoded. The parser trusts what they say: a damaged one may keep it
 * busy without end, or give it other values without a word.
 * @param chunk all pages of the column in one row group
 * @throws Error when they do not fill the chunk, do not have as many rows as the group, or are not what was written
 */
export function checkPages(chunk: ArrayBuffer, rows: number, content: PageContent): void {
  const reader = headerReader(chunk);
  let found = 0;
  while (found < rows) {
    const header = parquetHeader(reader);
    const size = header.compressed_page_size;
    if (!isSize(size) || !isSize(header.uncompressed_page_size) || reader.offset + size > chunk.byteLength) {
      throw new RangeError(`a page has no possible size at byte ${reader.offset} of its column`);
    }
    const page = new Uint8Array(chunk, reader.offset, size);
    if (header.crc !== undefined && crc32(page) !== header.crc >>> 0) {
      throw new Error('a page does not have the checksum that it was written with');
    }
    found += rowsOf(header);
    if (found > rows) throw new RangeError(`its pages have ${found} rows, and should have ${rows}`);
    checkPage(page, header, content);
    reader.offset += size;
  }
}

/** Rows of a page of a column that holds one value a row. */
function rowsOf(header: PageHeader): number {
  if (header.type === 'DICTIONARY_PAGE' || header.type === 'INDEX_PAGE') return 0;
  const rows =
    (header.type === 'DATA_PAGE_V2'
      ? header.data_page_header_v2?.num_rows
      : header.data_page_header?.num_values) ?? 0;
  if (!isSize(rows) || rows === 0) throw new RangeError('a page has no rows');
  return rows;
}

function isSize(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
