import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBody, encodeBody, isText } from '../../src/store/body.ts';

describe('the body of an object', () => {
  it('gives any bytes back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(encodeBody(decodeBody(bytes))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the text itself where it is text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(decodeBody(Buffer.from(text))).toBe(text);
        expect(isText(text)).toBe(true);
      }),
    );
  });

  it.each([
    { bytes: [0x63, 0x61, 0x66, 0xe9], name: 'Latin-1' },
    { bytes: [0xe2, 0x82], name: 'a character cut off' },
    { bytes: [0xc0, 0x80], name: 'an overlong form' },
    { bytes: [0xff, 0xfe, 0x7b, 0x00], name: 'UTF-16' },
    { bytes: [0xed, 0xb2, 0x80], name: 'an encoded surrogate' },
  ])('is told from text when it is $name', ({ bytes }) => {
    const body = decodeBody(Uint8Array.from(bytes));
    expect(isText(body)).toBe(false);
    expect([...encodeBody(body)]).toEqual(bytes);
  });
});
