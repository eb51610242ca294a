import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFault } from '../../src/config/email-address.ts';

describe('an e-mail address', () => {
  test.each([
    'platform@example.com',
    'first.last+tag@sub.example.co.uk',
    "o'neil_1=x@example.com",
    'a@xn--bcher-kva.de',
    'a@example.xn--p1ai',
    `${'a'.repeat(64)}@example.com`,
  ])('%s is good', (address) => {
    expect(addressFault(address)).toBeNull();
  });

  test.each([
    ['', 'is empty'],
    ['platform', 'has no @'],
    ['a@@example.com', 'has more than one @'],
    ['a@example', 'has no valid domain after the @'],
    ['a@example.', 'has no valid domain after the @'],
    ['a@-x.com', 'has no valid domain after the @'],
    ['a@127.0.0.1', 'has no valid domain after the @'],
    ['a@[127.0.0.1]', 'has no valid domain after the @'],
    ['.a@example.com', 'has no valid name before the @'],
    ['a..b@example.com', 'has no valid name before the @'],
    ['@example.com', 'has no valid name before the @'],
    ['a b@example.com', 'contains a space'],
    [' a@example.com', 'contains a space'],
    ['a@example.com,b@example.com', 'contains more than one address'],
    ['a@example.com; b@example.com', 'contains more than one address'],
    ['A <a@example.com>', 'contains more than an address'],
    ['"a b"@example.com', 'contains more than an address'],
    ['a@example.com\r\nBcc: x@example.com', 'contains an invisible character, such as a line break'],
    ['a\u200b@example.com', 'contains an invisible character, such as a line break'],
    ['jürgen@example.com', 'has a letter before the @ that is not ASCII'],
    ['a@bücher.de', 'has a domain that is not in its ASCII form (punycode)'],
    [`${'a'.repeat(65)}@example.com`, 'has more than 64 characters before the @'],
    [`a@${'b.'.repeat(126)}com`, 'is longer than 254 characters'],
  ])('%j is refused: it %s', (address, message) => {
    expect(addressFault(address)?.message).toBe(message);
  });

  test('the hint names the address or domain to write', () => {
    expect(addressFault('A <a@example.com>')?.hint).toBe('Write the address alone: a@example.com.');
    expect(addressFault('a@bücher.de')?.hint).toBe('Write the domain as xn--bcher-kva.de.');
  });

  test('with one character changed to any other is refused or still plain ASCII', () => {
    const good = 'first.last@sub.example.com';
    fc.assert(
      fc.property(fc.nat(good.length), fc.string({ unit: 'binary', maxLength: 1 }), (at, character) => {
        const address = `${good.slice(0, at)}${character}${good.slice(at + 1)}`;
        expect(addressFault(address) !== null || /^[!-~]+@[a-z0-9.-]+$/i.test(address)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
