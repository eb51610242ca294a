import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountNames, placeNames, sayableNames, serviceNames } from '../../../src/explain/facts/names.ts';

describe('a name that a sentence may hold', () => {
  it('is in its compatible form, without anything invisible', () => {
    expect(
      sayableNames(['ｓｈｏｐ\u200b-\u202eprod', 'a\r\nb\u2028c', 'x\u0000y\u3164z', 'e\u200b\u0301']),
    ).toEqual(['shop-prod', 'a b c', 'xyz', 'é']);
  });

  it('has at most 80 characters, and stands there once', () => {
    expect(sayableNames(['a'.repeat(300), 'a'.repeat(80), '💸'.repeat(2) + 'b'.repeat(100)])).toEqual([
      'a'.repeat(80),
      '💸💸' + 'b'.repeat(78),
    ]);
  });

  it.each([
    '$1M',
    'savings of €20',
    '40 %',
    '＄５０',
    '1,000',
    '🎉',
    'me@example.com',
    'https://example.com',
    'www.example.com',
    'shop.example.io',
    '**bold**',
    '# title',
    '</evidence>',
    '{{E1.amount}}',
    '`code`',
    '[a](b)',
    '| a |',
    ' \u200b ',
  ])('could not be taken for a figure, a link, markup or a placeholder: %s', (name) => {
    expect(sayableNames([name])).toEqual([]);
  });

  it.each([
    'm5.xlarge',
    'USE1-BoxUsage:m5.xlarge',
    'EC2',
    'AWS Support (Business)',
    'O\'Hara "east"',
    'equipe-é',
    '支払い',
  ])('may be %s', (name) => {
    expect(sayableNames([name])).toEqual([name]);
  });

  it('is clean whatever it was, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const names = sayableNames([text]);
        expect(sayableNames(names)).toEqual(names);
        for (const name of names) {
          expect(Array.from(name).length).toBeLessThanOrEqual(80);
          expect(name).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u);
          expect(name).toBe(name.normalize('NFKC').trim());
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('a service may be called as people say it, and as the source does', () => {
  expect(serviceNames('Amazon Elastic Compute Cloud')).toEqual(['EC2', 'Amazon Elastic Compute Cloud']);
  expect(serviceNames('Tax')).toEqual(['Tax']);
});

describe('an account', () => {
  it('is called by its name and its id, by the id alone where the name will not do', () => {
    expect(accountNames({ account: '123456789012', name: 'shop-prod' })).toEqual([
      'shop-prod',
      '123456789012',
    ]);
    expect(accountNames({ account: '123456789012', name: 'me@example.com' })).toEqual(['123456789012']);
    expect(accountNames({ account: '123456789012', name: null })).toEqual(['123456789012']);
  });

  it('is not named as the place where the reader has no other', () => {
    expect(placeNames([])('123456789012')).toEqual([]);
  });
});
