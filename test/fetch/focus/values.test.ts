import { describe, expect, it } from 'vitest';
import { accountIdOf, instantOf, textOf } from '../../../src/fetch/focus/values.ts';
import { amountOf, cleanName } from '../../../src/fetch/outside-text.ts';

describe('amountOf', () => {
  it.each([
    ['0.00000080000', 8e-7],
    ['-1.5E-7', -1.5e-7],
    ['0E-11', 0],
    ['+12', 12],
    ['.5', 0.5],
    ['7.', 7],
  ])('reads %s', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });

  it.each(['1,234.56', 'abc', '$1.00', '0x10', '', '1e', 'Infinity', 'NaN', '1e300', '1 2', '--1'])(
    'refuses "%s"',
    (text) => {
      expect(amountOf(text)).toBeNull();
    },
  );
});

describe('instantOf', () => {
  it.each([
    ['2024-09-18 22:00:00', '2024-09-18T22:00:00.000Z'],
    ['2024-09-18T22:00:00Z', '2024-09-18T22:00:00.000Z'],
    ['2024-09-18T22:00:00.000Z', '2024-09-18T22:00:00.000Z'],
    ['2024-09-18 22:00:00 UTC', '2024-09-18T22:00:00.000Z'],
    ['2024-09-18T22:00Z', '2024-09-18T22:00:00.000Z'],
    ['2024-09-18', '2024-09-18T00:00:00.000Z'],
    ['2024-09-18T22:00:00-05:00', '2024-09-19T03:00:00.000Z'],
    ['2024-09-18T01:00:00+0200', '2024-09-17T23:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(instantOf(text)).toBe(Date.parse(instant));
  });

  it.each([
    '2024-02-30',
    '2024-09-18T25:00:00Z',
    '2024-09-18T24:00:00Z',
    '2024-09-18T10:61:00Z',
    '09/18/2024',
    '2024-9-1',
    '45553',
    '2024-09-18T22:00:00+99:00',
  ])('refuses %s', (text) => {
    expect(instantOf(text)).toBeNull();
  });
});

describe('accountIdOf', () => {
  it.each([
    ['123456789012', { kind: 'whole', id: '123456789012' }],
    ['000000000001', { kind: 'whole', id: '000000000001' }],
    ['51738928782', { kind: 'padded', id: '051738928782' }],
    ['7', { kind: 'padded', id: '000000000007' }],
    ['1.23457E+11', { kind: 'rounded' }],
    ['1,23457E+11', { kind: 'rounded' }],
    ['1234567890123', { kind: 'unreadable' }],
    ['51738928782.0', { kind: 'unreadable' }],
    ['production', { kind: 'unreadable' }],
  ])('takes %s for %o', (text, account) => {
    expect(accountIdOf(text)).toEqual(account);
  });
});

describe('textOf', () => {
  it.each(['', '  ', 'NULL', 'null', 'Null', ' NULL '])('takes "%s" for null', (field) => {
    expect(textOf(field)).toBeNull();
  });

  it('keeps a text that only begins like NULL', () => {
    expect(textOf(' Nullable ')).toBe('Nullable');
  });
});

describe('cleanName', () => {
  it('strips control characters and characters that reorder text', () => {
    expect(cleanName('Amazon\u0007 EC2\u202Ex\u200B\u0000')).toBe('Amazon EC2x');
  });

  it('makes one space of line breaks and tabs', () => {
    expect(cleanName(' Amazon\r\nEC2\t \n')).toBe('Amazon EC2');
  });

  it('normalises look-alikes', () => {
    expect(cleanName('Ａｍａｚｏｎ ＥＣ２')).toBe('Amazon EC2');
  });

  it('keeps at most 128 characters and never half of one', () => {
    expect(cleanName('😀'.repeat(200))).toBe('😀'.repeat(128));
  });
});
