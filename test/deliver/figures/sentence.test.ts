import { describe, expect, it } from 'vitest';
import { unprintedIn } from '../../../src/deliver/figures/sentence.ts';

const PRINTED = [
  '$4,210',
  '31\u00a0%',
  '20',
  '84',
  'November\u00a010',
  'November 1 – 20, 2026',
  'EC2',
  'USE1-BoxUsage:m5.xlarge',
  'payments-prod-2 (123456789012)',
  'Two Rivers',
  'CHF\u00a01’240.50',
];

describe("a model's sentence", () => {
  it.each([
    'EC2 rose by $4,210 (31\u00a0%).',
    '$4,210 more than expected since November\u00a010: EC2, and nothing else.',
    'Likely: m5.xlarge of EC2-based jobs is behind it.',
    "EC2's rise of $4,210, or 31\u00a0%, is in 123456789012.",
    'The account payments-prod-2 (123456789012) cost $4,210–CHF\u00a01’240.50.',
    'On November 1 – 20, 2026 all 84 accounts cost more.',
    'Two Rivers cost CHF\u00a01’240.50/day.',
    'It was steady—$4,210 a day.',
    'Nothing stands out.',
  ])('goes out with what is printed: %s', (text) => {
    expect(unprintedIn(text, PRINTED)).toBeNull();
  });

  it.each([
    ['EC2 rose by $4,211.', '$4,211.'],
    ['EC2 rose by $14,210.', '$14,210.'],
    ['EC2 rose by $4,210.50.', '$4,210.50.'],
    ['EC2 rose by $4,210,84.', '$4,210,84.'],
    ['EC2 rose by $4,210K.', '$4,210K.'],
    ['EC2 rose by $4,210 million.', '$4,210'],
    ['EC2 rose by €4,210.', '€4,210.'],
    ['EC2 rose by -$4,210.', '-$4,210.'],
    ['EC2 rose (+31\u00a0%).', '(+31'],
    ['EC2 rose by 310\u00a0%.', '310'],
    ['EC2 rose by 31.', '31.'],
    ['EC2 rose 20x.', '20x.'],
    ['EC2 rose 20 %.', '%.'],
    ['EC2 rose by ½.', '½.'],
    ['EC2 rose by ３１\u00a0%.', '３１'],
    ['EC2 rose by ٣.', '٣.'],
    ['EC2 rose on 20.84.', '20.84.'],
    ['EC2 rose on 20/84.', '20/84.'],
    ['EC2 rose on November 11.', '11.'],
    ['EC2 rose in 2026.', '2026.'],
    ['EC3 rose.', 'EC3'],
    ['EC21 rose.', 'EC21'],
    ['m5.2xlarge rose.', 'm5.2xlarge'],
    ['payments-prod-3 rose.', 'payments-prod-3'],
    ['EC2 doubled.', 'doubled'],
    ['Three accounts rose.', 'Three'],
    ['EC2 rose twenty percent.', 'twenty'],
    ['EC2 rose on Monday.', 'Monday'],
    ['EC2 rose in November.', 'November'],
    ['EC2 rose fivefold.', 'fivefold'],
    ['Rivers rose by two.', 'two'],
  ])('does not go out: %s', (text, figure) => {
    expect(unprintedIn(text, PRINTED)).toBe(figure);
  });

  it('hides no figure behind characters that nobody sees', () => {
    expect(unprintedIn('EC2 rose by $4,\u200b211.', PRINTED)).toBe('$4,211.');
    expect(unprintedIn('EC2 dou\u00adbled.', PRINTED)).toBe('doubled');
  });

  it('may hold no figure where none is printed', () => {
    expect(unprintedIn('It cost 5.', [])).toBe('5.');
    expect(unprintedIn('It cost more.', ['', ' '])).toBeNull();
  });
});
