const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What `decodeBody` makes of bytes that are not UTF-8: each byte above 0x7f is a lone surrogate, as in Python. */
const RAW = /^[\p{ASCII}\udc80-\udcff]*$/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The text of an object. Bytes that are not UTF-8 survive in it, so that `encodeBody` gives the same bytes back. */
export function decodeBody(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
  }
}

/** The bytes of a body: UTF-8, or those that `decodeBody` was given. */
export function encodeBody(body: string): Buffer {
  // latin1 keeps the low byte of each character.
  return isText(body) || !RAW.test(body) ? Buffer.from(body, 'utf8') : Buffer.from(body, 'latin1');
}

/** False for a body whose bytes were not UTF-8. */
export function isText(body: string): boolean {
  return !LONE_SURROGATE.test(body);
}
