import { readVarInt } from 'hyparquet/src/thrift.js';

/** Values that are written as one: the same value so many times, or values of so many bits after another. */
interface Run {
  readonly isPacked: boolean;
  readonly values: number;
  /** Where the bytes of its values begin. */
  readonly offset: number;
}

/** Goes on with a run, of which the first `values` count. */
type OnRun = (run: Run, values: number) => void;

/**
 * Goes through levels or positions in a dictionary as the parser will, which is busy for as long as a run says.
 * @param bytes begin with the runs, and may go on behind them
 * @param width bits of a value
 * @param count values in all
 * @throws RangeError when a run lies outside of the bytes or has more values than are left of them
 */
export function checkRuns(bytes: Uint8Array, width: number, count: number, onRun?: OnRun): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  for (let left = count; left > 0;) {
    const run = nextRun(reader, width, left);
    onRun?.(run, Math.min(run.values, left));
    left -= run.values;
  }
}

/**
 * How many of `count` levels, of one bit each, say that there is a value.
 * @throws RangeError as checkRuns does
 */
export function presentIn(bytes: Uint8Array, count: number): number {
  let present = 0;
  checkRuns(bytes, 1, count, ({ isPacked, offset }, levels) => {
    present += isPacked ? onesIn(bytes, offset, levels) : levels * ((bytes[offset] ?? 0) & 1);
  });
  return present;
}

function nextRun(reader: { view: DataView; offset: number }, width: number, left: number): Run {
  const header = readVarInt(reader) >>> 0;
  const offset = reader.offset;
  const isPacked = header % 2 === 1;
  const half = header >>> 1;
  const values = isPacked ? half * 8 : half;
  const size = isPacked ? half * width : Math.ceil(width / 8);
  if (offset + size > reader.view.byteLength) {
    throw new RangeError('a run of values lies outside of its page');
  }
  // Packed values fill up their last bytes, of some writers many bytes: these bound them when there are any.
  const most = isPacked ? (width === 0 ? left + 7 : values) : left;
  if (values > most) throw new RangeError(`a run has ${values} values where ${left} are left`);
  // The parser reads a byte for packed values of no bits, too.
  reader.offset = isPacked ? Math.min(offset + Math.max(size, 1), reader.view.byteLength) : offset + size;
  return { isPacked, values, offset };
}

function onesIn(bytes: Uint8Array, offset: number, bits: number): number {
  let ones = 0;
  for (let bit = 0; bit < bits; bit += 8) {
    const byte = bytes[offset + bit / 8] ?? 0;
    ones += ONES[bits - bit < 8 ? byte & ((1 << (bits - bit)) - 1) : byte] ?? 0;
  }
  return ones;
}

/** How many bits of a byte are set, by byte. */
const ONES = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
