import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { CompressionCodec, Compressors } from 'hyparquet';
import { messageOf } from '../../errors.ts';

type Decompress = NonNullable<Compressors[CompressionCodec]>;

/** What the parser reads by itself; AWS uses Snappy. */
const BUILT_IN: readonly string[] = ['UNCOMPRESSED', 'SNAPPY'];

/** Node's own, which stop at damaged pages, where those in JavaScript may go on without end. */
const NATIVE: Compressors = {
  GZIP: ofSize(gunzipSync),
  ZSTD: ofSize(zstdDecompressSync),
  BROTLI: ofSize(brotliDecompressSync),
};

/**
 * What it takes to read pages that are compressed in these ways; nothing is loaded for those that are in common use.
 * @returns none for a way in which nothing can be read
 */
export async function compressorsOf(codecs: readonly CompressionCodec[]): Promise<Compressors> {
  if (codecs.every((codec) => isCommon(codec))) return NATIVE;
  const { compressors } = await import('hyparquet-compressors');
  return { ...compressors, ...NATIVE };
}

/** Whether pages that are compressed in this way can be read. */
export function canRead(codec: CompressionCodec, compressors: Compressors): boolean {
  return isCommon(codec) || compressors[codec] !== undefined;
}

function isCommon(codec: CompressionCodec): boolean {
  return BUILT_IN.includes(codec) || NATIVE[codec] !== undefined;
}

/** The page of so many bytes. Some writers do not compress one of no bytes. */
function ofSize(
  decompress: (page: Uint8Array, options: { maxOutputLength: number }) => Uint8Array,
): Decompress {
  return (page, size) => {
    if (size === 0) return new Uint8Array();
    try {
      return decompress(page, { maxOutputLength: size });
    } catch (error) {
      // Without the code of zlib, which looks like one of a file that cannot be read.
      throw new Error(`a page cannot be decompressed: ${messageOf(error)}`, { cause: error });
    }
  };
}
