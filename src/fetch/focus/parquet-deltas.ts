import type { Encoding } from 'hyparquet';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readVarInt } from 'hyparquet/src/thrift.js';

interface Reader {
  readonly view: DataView;
  offset: number;
}

const DELTAS = ['DELTA_BINARY_PACKED', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'] as const;
type Deltas = (typeof DELTAS)[number];

/** Whether values, or the lengths of texts, are written as differences. */
export function isDeltas(encoding: Encoding): encoding is Deltas {
  return DELTAS.some((each) => each === encoding);
}

/**
 * Checks values that are written as differences. The parser goes back in the bytes where the size of a block is below
 * zero, and makes texts as long as their beginnings are said to be.
 * @throws RangeError when a block has no possible size, or a text begins with more than the one before it has
 */
export function checkDeltas(bytes: Uint8Array, count: number, encoding: Deltas): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  checkBlocks(reader);
  if (encoding !== 'DELTA_BYTE_ARRAY') return;
  const shared = lengthsOf(reader, count);
  checkBlocks(reader);
  const own = lengthsOf(reader, count);
  let previous = 0;
  for (const [i, beginning] of shared.entries()) {
    const rest = own[i] ?? 0;
    if (beginning < 0 || beginning > previous || rest < 0) {
      throw new RangeError('a text has no possible length');
    }
    previous = beginning + rest;
  }
}

function lengthsOf(reader: Reader, count: number): Int32Array {
  const lengths = new Int32Array(count);
  deltaBinaryUnpack(reader, count, lengths);
  return lengths;
}

/** The format has at least 32 values in a part of a block; whole bytes are enough for the parser to go on. */
function checkBlocks({ view, offset }: Reader): void {
  const reader = { view, offset };
  const values = readVarInt(reader);
  const parts = readVarInt(reader);
  if (!(values > 0 && parts > 0 && values % (parts * 8) === 0)) {
    throw new RangeError(`a block of ${values} values in ${parts} parts is not possible`);
  }
}
