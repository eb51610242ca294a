import type { ColumnMetaData, Compressors, DataPageHeader, Encoding, PageHeader } from 'hyparquet';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { checkDeltas, isDeltas } from './parquet-deltas.ts';
import { checkRuns, presentIn } from './parquet-runs.ts';
import { checkSnappy } from './parquet-snappy.ts';

type SecondHeader = NonNullable<PageHeader['data_page_header_v2']>;

/** What the pages of a column hold. */
export interface PageContent extends Pick<ColumnMetaData, 'type' | 'codec'> {
  /** Whether each page says of each row if there is a value. */
  readonly isNullable: boolean;
  readonly compressors: Compressors;
}

/** The bytes of a length that lies before what is so long. */
const LENGTH = 4;

/**
 * Checks all that the parser lets decide how long it works on a page.
 * @throws Error when it could not be done with the page after a time in proportion to its bytes and values
 */
export function checkPage(page: Uint8Array, header: PageHeader, content: PageContent): void {
  if (header.type === 'DICTIONARY_PAGE') {
    if (content.codec === 'SNAPPY') checkSnappy(page);
  } else if (header.type === 'DATA_PAGE_V2' && header.data_page_header_v2 !== undefined) {
    checkSecondVersion(page, header.uncompressed_page_size, header.data_page_header_v2, content);
  } else if (header.data_page_header !== undefined) {
    checkFirstVersion(page, header.uncompressed_page_size, header.data_page_header, content);
  }
}

/** All of the page is compressed, and it does not say how many of its values are null. */
function checkFirstVersion(
  page: Uint8Array,
  size: number,
  { num_values: values, encoding }: DataPageHeader,
  content: PageContent,
): void {
  const bytes = decompressed(page, size, content);
  const present = content.isNullable ? presentIn(bytes.subarray(LENGTH), values) : values;
  const rest = content.isNullable ? bytes.subarray(LENGTH + lengthAt(bytes)) : bytes;
  const isBoolean = content.type === 'BOOLEAN';
  // The parser does not read positions of no bits in this version.
  if (!isBoolean && isRuns(encoding) && rest[0] === 0) return;
  checkValues(rest, present, encoding, isBoolean);
}

/** The levels lie before what is compressed, and have their length in the header. */
function checkSecondVersion(
  page: Uint8Array,
  size: number,
  header: SecondHeader,
  content: PageContent,
): void {
  const { num_values: values, num_nulls: nulls, num_rows: rows, encoding } = header;
  const { repetition_levels_byte_length: before, definition_levels_byte_length: levels } = header;
  if (rows !== values) throw new RangeError(`a page has ${values} values in ${rows} rows`);
  if (!(nulls >= 0 && nulls <= (content.isNullable ? values : 0))) {
    throw new RangeError(`a page has ${nulls} nulls in ${rows} rows`);
  }
  if (!(before >= 0 && levels >= 0 && before + levels <= page.length)) {
    throw new RangeError('the levels of a page have no possible length');
  }
  if (content.isNullable) checkRuns(page.subarray(before), 1, values);
  const packed = page.subarray(before + (content.isNullable ? levels : 0));
  const isPacked = header.is_compressed !== false;
  const bytes = isPacked ? decompressed(packed, size - before - levels, content) : packed;
  checkValues(bytes, values - nulls, encoding, encoding === 'RLE');
}

function decompressed(page: Uint8Array, size: number, { codec, compressors }: PageContent): Uint8Array {
  if (codec === 'SNAPPY') checkSnappy(page);
  return decompressPage(page, size, codec, compressors);
}

/** Positions in a dictionary have as many bits as their first byte says; before booleans lies the length of them all. */
function checkValues(bytes: Uint8Array, count: number, encoding: Encoding, isBoolean: boolean): void {
  if (isRuns(encoding)) {
    if (isBoolean) checkRuns(bytes.subarray(LENGTH), 1, count);
    else checkRuns(bytes.subarray(1), bytes[0] ?? 0, count);
  }
  if (isDeltas(encoding)) checkDeltas(bytes, count, encoding);
}

function isRuns(encoding: Encoding): boolean {
  return encoding === 'RLE' || encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY';
}

function lengthAt(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}
