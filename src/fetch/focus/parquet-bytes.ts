import type { ExportFile } from './export-file.ts';
import type { ByteRange } from './location.ts';

/** Reading on over this many bytes takes less time than one more request to S3. */
const GAP = 1024 * 1024;

/** Bytes of a file that are in memory. */
interface Held extends ByteRange {
  readonly bytes: ArrayBuffer;
}

/** The parts of a file that its reader asked for last, and nothing else of it. */
export class HeldBytes {
  readonly byteLength: number;
  readonly #file: ExportFile;
  #held: readonly Held[] = [];

  constructor(file: ExportFile) {
    this.#file = file;
    this.byteLength = file.size;
  }

  /**
   * Reads these ranges and lets go of those held before. Ranges that lie within a mebibyte of each other are read
   * with one request, and what is held already is not read again.
   * @throws Error when a range lies outside of the file, or the file ends before it should
   */
  async hold(ranges: readonly ByteRange[]): Promise<void> {
    const held = ranges.map((range) => this.#find(range));
    const missing = ranges.filter((_, i) => held[i] === null);
    const runs = await Promise.all(coalesced(missing).map((run) => this.#read(run)));
    const whole = [...held.filter((each) => each !== null), ...runs];
    // One buffer for each range, so that the reader gets the same one each time it asks.
    this.#held = ranges.map(({ start, end }) => ({ start, end, bytes: cut(whole, { start, end }) }));
  }

  /** The bytes of a range that is held. */
  slice(start: number, end: number = this.byteLength): ArrayBuffer {
    return cut(this.#held, { start, end });
  }

  #find(range: ByteRange): Held | null {
    return this.#held.find((held) => covers(held, range)) ?? null;
  }

  async #read({ start, end }: ByteRange): Promise<Held> {
    if (!(start >= 0 && start < end && end <= this.byteLength)) {
      throw new RangeError(`it should have bytes ${start} to ${end}, and has ${this.byteLength}`);
    }
    const bytes = new Uint8Array(end - start);
    let filled = 0;
    for await (const chunk of await this.#file.open({ start, end })) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes gave something else');
      if (filled + chunk.length > bytes.length) throw new RangeError('more bytes came than were asked for');
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
    if (filled < bytes.length) throw new RangeError(`it ends after ${start + filled} bytes`);
    return { start, end, bytes: bytes.buffer };
  }
}

function covers(outer: ByteRange, inner: ByteRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function cut(held: readonly Held[], range: ByteRange): ArrayBuffer {
  const from = held.find((each) => covers(each, range));
  if (from === undefined) throw new RangeError(`bytes ${range.start} to ${range.end} were not read`);
  if (from.start === range.start && from.end === range.end) return from.bytes;
  return from.bytes.slice(range.start - from.start, range.end - from.start);
}

/** The fewest ranges that cover these and no gap larger than GAP. */
function coalesced(ranges: readonly ByteRange[]): ByteRange[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last !== undefined && start - last.end <= GAP) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
