import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../src/format/format.ts';
import { spokenServiceName } from '../../src/format/service-name.ts';

const SPACES = /[\s\u00A0\u202F\u2009]+/g;
const plain = (text: string): string => text.replaceAll(SPACES, ' ');

describe('money', () => {
  it.each([
    ['en-US', 'USD', 4210.37, '$4,210', '$4,210.37', '+$4,210'],
    ['en-US', 'USD', 98_765_432.1, '$98,765,432', '$98,765,432.10', '+$98,765,432'],
    ['en-US', 'USD', 12.3, '$12.30', '$12.30', '+$12.30'],
    ['en-US', 'USD', 99.996, '$100', '$100.00', '+$100'],
    ['en-US', 'USD', 0.004, '$0.00', '$0.00', '$0.00'],
    ['en-US', 'USD', -0.001, '$0.00', '$0.00', '$0.00'],
    ['en-US', 'USD', -12.5, '-$12.50', '-$12.50', '-$12.50'],
    ['de-DE', 'EUR', 4210.37, '4.210 €', '4.210,37 €', '+4.210 €'],
    ['ja-JP', 'JPY', 12.3, '￥12', '￥12', '+￥12'],
    ['en-IN', 'INR', 9_876_543.21, '₹98,76,543', '₹98,76,543.21', '+₹98,76,543'],
  ])(
    'in %s and %s: %d is %s, exactly %s, with its sign %s',
    (locale, currency, amount, short, exact, signed) => {
      const format = formatFor(locale, currency);
      expect(plain(format.money(amount))).toBe(short);
      expect(plain(format.exactMoney(amount))).toBe(exact);
      expect(plain(format.signedMoney(amount))).toBe(signed);
    },
  );

  it('never prints minus zero, NaN or infinity for a finite number', () => {
    const formats = [
      formatFor('en-US', 'USD'),
      formatFor('de-DE', 'EUR'),
      formatFor('ja-JP', 'JPY'),
      formatFor('en-IN', 'INR'),
      formatFor('mr-IN', 'INR'),
      formatFor('he-IL', 'ILS'),
      formatFor('de-CH', 'CHF'),
    ];
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom(...formats),
        (amount, format) => {
          for (const divisor of [1, 1e3, 1e9, 1e12]) {
            const value = amount / divisor;
            const texts = [
              format.money(value),
              format.signedMoney(value),
              format.exactMoney(value),
              format.percent(value),
              format.signedPercent(value),
            ];
            for (const text of texts) {
              expect(text).not.toMatch(/NaN|∞|undefined/);
              if (!/[1-9१-९]/.test(text)) expect(text).not.toMatch(/[-+\u2212]/);
            }
          }
        },
      ),
    );
  });
});

it('keeps the sign of a negative number in every script', () => {
  for (const locale of ['mr-IN', 'ar-EG', 'fa-IR', 'he-IL', 'sv-SE']) {
    const format = formatFor(locale, 'USD');
    for (const text of [
      format.money(-5),
      format.signedMoney(-5),
      format.percent(-12),
      format.signedPercent(-12),
    ])
      expect(text).toMatch(/[-\u2212]/);
    expect(format.money(5)).not.toMatch(/[-\u2212]/);
  }
});

describe('percentages', () => {
  it.each([
    [31.4, '31 %', '+31 %'],
    [-3.44, '-3.4 %', '-3.4 %'],
    [9.96, '10 %', '+10 %'],
    [-0.04, '0.0 %', '0.0 %'],
    [1234, '1,234 %', '+1,234 %'],
  ])('%d is %s, with its sign %s', (value, short, signed) => {
    const format = formatFor('en-US', 'USD');
    expect(plain(format.percent(value))).toBe(short);
    expect(plain(format.signedPercent(value))).toBe(signed);
  });
});

describe('days', () => {
  const american = formatFor('en-US', 'USD');
  const german = formatFor('de-DE', 'EUR');

  it('are written in English, in the order that the locale expects', () => {
    expect(plain(american.day('2026-11-05'))).toBe('November 5');
    expect(plain(german.day('2026-11-05'))).toBe('5 November');
    expect(american.month('2026-12')).toBe('December 2026');
  });

  it('show a window with its last day, not the day after it', () => {
    expect(plain(american.window({ from: '2026-11-01', to: '2026-11-21' }))).toBe('November 1 – 20, 2026');
    expect(plain(german.window({ from: '2026-10-28', to: '2026-11-04' }))).toBe(
      '28 October – 3 November 2026',
    );
    expect(plain(american.shortWindow({ from: '2026-12-28', to: '2027-01-04' }))).toMatch(
      /December 28.*January 3/,
    );
    expect(plain(american.window({ from: '2026-11-01', to: '2026-11-02' }))).toBe('November 1, 2026');
    expect(plain(american.window({ from: '2026-12-28', to: '2027-01-04' }))).toBe(
      'December 28, 2026 – January 3, 2027',
    );
    expect(plain(german.window({ from: '2024-02-01', to: '2024-03-01' }))).toBe('1 – 29 February 2024');
  });
});

it('says services as people do', () => {
  expect(spokenServiceName('Amazon Elastic Compute Cloud')).toBe('EC2');
  expect(spokenServiceName('AWS Lambda')).toBe('Lambda');
  expect(spokenServiceName('Some Marketplace Product')).toBe('Some Marketplace Product');
});
