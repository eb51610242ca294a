import type { ExportFile } from './export-file.ts';
import type { ByteRange } from './location.ts';

/** Reading on over this many bytes takes less time than one more request to S3. */
const GAP = 1024 * 1024;

/** Bytes of a file that are in memory. */
interface Held extends ByteRange {
  readonly bytes: ArrayBuffer;
}

/** Ranges that are read with one request. */
interface Run {
  readonly start: number;
  end: number;
  readonly ranges: Held[];
}

/** The end of a file, the parts of it that its reader asked for last, and nothing else. */
export class HeldBytes {
  readonly byteLength: number;
  readonly #file: ExportFile;
  #tail: readonly Held[] = [];
  #held: readonly Held[] = [];

  constructor(file: ExportFile) {
    this.#file = file;
    this.byteLength = file.size;
  }

  /** Reads the last bytes of the file and keeps them. */
  async holdTail(length: number): Promise<ArrayBuffer> {
    const tail = this.#empty({ start: this.byteLength - length, end: this.byteLength });
    await this.#read({ start: tail.start, end: tail.end, ranges: [tail] });
    this.#tail = [tail];
    return tail.bytes;
  }

  /**
   * Reads these ranges and lets go of those held before. Ranges that lie within a mebibyte of each other are read
   * with one request, and what is held already is not read again.
   * @throws Error when a range lies outside of the file, or the file ends before it should
   */
  async hold(ranges: readonly ByteRange[]): Promise<void> {
    const known = ranges.map((range) => this.#find(range));
    const missing = ranges.filter((_, i) => known[i] === null).map((range) => this.#empty(range));
    await Promise.all(runsOf(missing).map((run) => this.#read(run)));
    this.#held = [...known.filter((held) => held !== null), ...missing];
  }

  /** The bytes of a range that is held. */
  slice(start: number, end: number = this.byteLength): ArrayBuffer {
    const held = this.#find({ start, end });
    if (held === null) throw new RangeError(`bytes ${start} to ${end} were not read`);
    return held.bytes;
  }

  /** The range, as it is held or as a part of a larger one. */
  #find({ start, end }: ByteRange): Held | null {
    const held = [...this.#held, ...this.#tail].find((each) => each.start <= start && end <= each.end);
    if (held === undefined) return null;
    if (held.start === start && held.end === end) return held;
    return { start, end, bytes: held.bytes.slice(start - held.start, end - held.start) };
  }

  #empty({ start, end }: ByteRange): Held {
    if (!(start >= 0 && start < end && end <= this.byteLength)) {
      throw new RangeError(`it should have bytes ${start} to ${end}, and has ${this.byteLength}`);
    }
    return { start, end, bytes: new ArrayBuffer(end - start) };
  }

  async #read({ start, end, ranges }: Run): Promise<void> {
    let at = start;
    for await (const chunk of await this.#file.open({ start, end })) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes gave something else');
      if (at + chunk.length > end) throw new RangeError('more bytes came than were asked for');
      for (const range of ranges) copyShared(chunk, at, range);
      at += chunk.length;
    }
    if (at < end) throw new RangeError(`it ends after ${at} bytes`);
  }
}

/** The fewest runs that hold these ranges and no gap larger than GAP. */
function runsOf(ranges: readonly Held[]): Run[] {
  const runs: Run[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last === undefined || range.start - last.end > GAP) {
      runs.push({ start: range.start, end: range.end, ranges: [range] });
    } else {
      last.end = Math.max(last.end, range.end);
      last.ranges.push(range);
    }
  }
  return runs;
}

/** Copies what a chunk, which begins at byte `at` of the file, has of a range. */
function copyShared(chunk: Uint8Array, at: number, { start, end, bytes }: Held): void {
  const from = Math.max(at, start);
  const to = Math.min(at + chunk.length, end);
  if (from < to) new Uint8Array(bytes).set(chunk.subarray(from - at, to - at), from - start);
}
