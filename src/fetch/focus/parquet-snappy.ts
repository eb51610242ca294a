/** Bytes that a copy takes, by the last two bits of its tag; 0 is no copy. */
const COPY = [0, 1, 2, 4] as const;
/** Longer literals have their length in 1 to 4 bytes of its own. */
const LITERAL = 60;

/**
 * Goes through the parts of a page compressed with Snappy: the parser goes back, and begins again, where a literal has
 * a length that is below zero when it is taken as a signed number.
 * @throws RangeError when a part does not end within the page
 */
export function checkSnappy(page: Uint8Array): void {
  let offset = page.findIndex((byte) => byte < 128) + 1;
  while (offset < page.length) {
    const kind = (page[offset] ?? 0) % 4;
    offset += 1 + (kind === 0 ? literalSize(page, offset) : (COPY[kind] ?? 0));
  }
  if (offset > page.length) throw new RangeError('a compressed page ends within a part of it');
}

/** Bytes that a literal takes behind its tag at `offset`. */
function literalSize(page: Uint8Array, offset: number): number {
  const length = (page[offset] ?? 0) >>> 2;
  const bytes = length - LITERAL + 1;
  if (bytes <= 0) return length + 1;
  let long = 0;
  for (let i = bytes; i > 0; i -= 1) long = long * 256 + (page[offset + i] ?? 0);
  return bytes + long + 1;
}
