/** A number of 64 bits takes as many bytes at most: each has 7 bits, and says whether one more follows. */
const MOST_BYTES = 10;

/**
 * A view of metadata and page headers in which no number goes on for longer than one can. The parser would add byte
 * after byte to it, which takes hours where a damaged file has a megabyte of 0xff.
 */
class NumbersView extends DataView<ArrayBuffer> {
  #unended = 0;

  override getUint8(offset: number): number {
    const byte = super.getUint8(offset);
    this.#unended = byte < 128 ? 0 : this.#unended + 1;
    if (this.#unended > MOST_BYTES) throw new RangeError(`a number at byte ${offset} does not end`);
    return byte;
  }
}

/** What the parser reads metadata and page headers from. */
export function headerReader(
  bytes: ArrayBuffer,
  offset = 0,
): { view: DataView<ArrayBuffer>; offset: number } {
  return { view: new NumbersView(bytes), offset };
}
