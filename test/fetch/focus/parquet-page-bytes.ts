import type { DataPageHeader, Encoding, PageHeader } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';

/** A page with this body. What is said of it may be wrong. */
export function pageOf(body: Uint8Array, said: Partial<PageHeader>): Uint8Array {
  const writer = new ByteWriter();
  writePageHeader(writer, {
    type: 'DATA_PAGE',
    uncompressed_page_size: body.length,
    compressed_page_size: body.length,
    ...said,
  });
  writer.appendBytes(body);
  return writer.getBytes();
}

/** What a page of the first version says of its values. */
export function firstVersion(encoding: Encoding, rows: number): DataPageHeader {
  return {
    num_values: rows,
    encoding,
    definition_level_encoding: 'RLE',
    repetition_level_encoding: 'RLE',
  };
}

type SecondVersion = NonNullable<PageHeader['data_page_header_v2']>;

/** What a page of the second version says of its values. */
export function secondVersion(
  encoding: Encoding,
  rows: number,
  said: Partial<SecondVersion> = {},
): SecondVersion {
  return {
    num_values: rows,
    num_nulls: 0,
    num_rows: rows,
    encoding,
    definition_levels_byte_length: 0,
    repetition_levels_byte_length: 0,
    ...said,
  };
}

/** The pages of a column. */
export function chunk(...pages: readonly Uint8Array[]): ArrayBuffer {
  return Uint8Array.from(pages.flatMap((bytes) => [...bytes])).buffer;
}
