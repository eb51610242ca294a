import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sums } from '../../../src/fetch/focus/sums.ts';
import { csv, fetchFolder, on, type Row } from './exports.ts';

const DECIMALS = 11n;

/** An amount as exports write it, with its exact value in units of the last decimal. */
const amount = fc
  .bigInt({ min: -(10n ** 16n), max: 10n ** 16n })
  .map((units) => ({ units, text: decimal(units) }));

function decimal(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(Number(DECIMALS) + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -Number(DECIMALS))}.${digits.slice(-Number(DECIMALS))}`;
}

const row = fc.record({
  day: fc.integer({ min: 1, max: 29 }),
  account: fc.constantFrom('111111111111', '222222222222'),
  service: fc.constantFrom('Amazon EC2', 'AWS Lambda', 'Comma, "quote"\nbreak'),
  category: fc.constantFrom('Usage', 'Tax', 'Credit', 'Purchase'),
  amount,
  file: fc.integer({ min: 0, max: 3 }),
});

describe('the series of an export', () => {
  it('add up to its rows, in whatever order, files and compression they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 60 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        async (rows, compressed) => {
          const files = new Map<string, Row[]>([
            ['all-days.csv', [on('2024-09-30', { EffectiveCost: '0' })]],
          ]);
          const exact = new Map<string, bigint>();
          for (const { day, account, service, category, amount: cost, file } of rows) {
            const name = `${file}.csv${compressed[file] === true ? '.gz' : ''}`;
            const date = `2024-09-${day.toString().padStart(2, '0')}`;
            const written = on(date, {
              SubAccountId: account,
              ServiceName: service,
              ChargeCategory: category,
              EffectiveCost: cost.text,
            });
            files.set(name, [...(files.get(name) ?? []), written]);
            const cell = `${account} ${service.replace('\n', ' ')} ${category.toLowerCase()} ${date}`;
            exact.set(cell, (exact.get(cell) ?? 0n) + cost.units);
          }

          const { costs } = await fetchFolder(
            Object.fromEntries([...files].map(([name, held]) => [name, csv(held)])),
          );

          const first = Number(costs.window.from.slice(8));
          const found = new Map(
            costs.series.flatMap(({ account, service, chargeType, daily }) =>
              [...daily].map((cost, i): [string, number] => [
                `${account} ${service} ${chargeType} 2024-09-${(first + i).toString().padStart(2, '0')}`,
                cost,
              ]),
            ),
          );
          for (const [cell, units] of exact) {
            expect(found.get(cell)).toBeCloseTo(Number(decimal(units)), 7);
            found.delete(cell);
          }
          expect([...found.values()].filter((cost) => cost !== 0)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('Sums', () => {
  it('equal the exact decimal sum to a hundred-thousandth of a cent after many additions', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 2000 }), (amounts) => {
        const sums = new Sums(1);
        for (const { text } of amounts) sums.add(0, Number(text));
        const exact = amounts.reduce((sum, { units }) => sum + units, 0n);
        expect(Math.abs(sums.at(0) - Number(decimal(exact)))).toBeLessThan(1e-7);
      }),
      { numRuns: 100 },
    );
  });

  it('keep what ordinary addition loses', () => {
    const sums = new Sums(2);
    for (const cost of [1e12, 1e-6, -1e12]) sums.add(1, cost);
    expect([...sums.slice(0, 2)]).toEqual([0, 1e-6]);
  });
});
