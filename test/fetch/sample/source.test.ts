import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOfMonth, eachDay, monthWindow, weekdayOf, type Day } from '../../../src/calendar/day.ts';
import { CostDataError } from '../../../src/errors.ts';
import {
  accountsOf,
  requestedWindow,
  type CostSeries,
  type DailyCosts,
  runRequest,
  type FetchResult,
} from '../../../src/fetch/cost-model.ts';
import { CATALOGUE } from '../../../src/fetch/sample/catalogue.ts';
import { sampleSource, type SampleOptions } from '../../../src/fetch/sample/source.ts';

const AS_OF = '2026-11-23';

function fetchSample(asOf: Day, options?: SampleOptions): Promise<FetchResult> {
  return sampleSource(options).fetch(runRequest(asOf, 'amortized'));
}

/** Every cost by account, service, charge type and day. */
function costByDay(costs: DailyCosts): Map<string, number> {
  const days = eachDay(costs.window);
  return new Map(
    costs.series.flatMap((series) =>
      days.map((day, i): [string, number] => [`${seriesKey(series)} ${day}`, series.daily[i] ?? NaN]),
    ),
  );
}

function seriesKey(series: CostSeries): string {
  return `${series.account} ${series.service} ${series.chargeType}`;
}

function total(costs: DailyCosts): number {
  return costs.series.reduce((sum, series) => sum + series.daily.reduce((a, b) => a + b, 0), 0);
}

function ofType(costs: DailyCosts, chargeType: CostSeries['chargeType']): CostSeries[] {
  return costs.series.filter((series) => series.chargeType === chargeType);
}

let november: FetchResult;
beforeAll(async () => {
  november = await fetchSample(AS_OF);
});

describe('the sample organisation', () => {
  it('has 84 accounts with 12-digit ids, some with leading zeros, and a name for each', () => {
    const accounts = accountsOf(november.costs);
    expect(accounts).toHaveLength(84);
    expect(accounts.every((id) => /^\d{12}$/.test(id))).toBe(true);
    expect(accounts.filter((id) => id.startsWith('0')).length).toBeGreaterThanOrEqual(2);
    expect([...november.costs.accountNames.keys()].sort()).toEqual(accounts);
    expect(new Set(november.costs.accountNames.values()).size).toBe(84);
  });

  it.each(['2023-04-13', '2024-12-30', AS_OF, '2031-06-01'])(
    'uses 3 to 12 catalogued services in every account as of %s',
    async (asOf) => {
      const { costs } = await fetchSample(asOf);
      const names = new Set(CATALOGUE.map((service) => service.name));
      for (const account of accountsOf(costs)) {
        const services = ofType(costs, 'usage').filter((series) => series.account === account);
        expect(services.length).toBeGreaterThanOrEqual(3);
        expect(services.length).toBeLessThanOrEqual(12);
        expect(services.every((series) => names.has(series.service))).toBe(true);
      }
    },
  );

  it('has as many accounts as asked for', async () => {
    const { costs } = await fetchSample(AS_OF, { accounts: 200 });
    expect(accountsOf(costs)).toHaveLength(200);
    expect(new Set(costs.accountNames.values()).size).toBe(200);
    expect(accountsOf((await fetchSample(AS_OF, { accounts: 1 })).costs)).toEqual(['618033988749']);
  });
});

describe('the costs', () => {
  it('cover the requested window in USD with one series for an account, service and charge type', () => {
    const { costs } = november;
    expect(costs).toMatchObject({ source: 'sample', currency: 'USD', costBasis: 'amortized' });
    expect(costs.window).toEqual(requestedWindow(AS_OF));
    expect(costs.series.every((series) => series.daily.length === 100)).toBe(true);
    expect(new Set(costs.series.map(seriesKey)).size).toBe(costs.series.length);
    expect(november.problems).toEqual([]);
  });

  it('are the same in every fetch', async () => {
    expect(await fetchSample(AS_OF)).toEqual(november);
  });

  it('are the same for a day whatever day the run pretends it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -99, max: 99 }), async (shift) => {
        const seen = costByDay(november.costs);
        const other = costByDay((await fetchSample(addDays(AS_OF, shift))).costs);
        const shared = [...other].filter(([key]) => seen.has(key));
        expect(shared.length).toBeGreaterThan(0);
        expect(shared.filter(([key, cost]) => seen.get(key) !== cost)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('differ with the seed', async () => {
    const { costs, planted } = await fetchSample(AS_OF, { seed: 2 });
    expect(total(costs)).not.toBe(total(november.costs));
    expect(planted).not.toEqual(november.planted);
    expect(accountsOf(costs)).toEqual(accountsOf(november.costs));
  });

  it('are finite, positive for usage and negative for what is given back, for any seed and day', async () => {
    const day = fc.integer({ min: 0, max: 4600 }).map((days) => addDays('2023-04-13', days));
    await fc.assert(
      fc.asyncProperty(fc.nat(), day, async (seed, asOf) => {
        const { costs } = await sampleSource({ seed, accounts: 12 }).fetch(runRequest(asOf, 'billed'));
        for (const series of costs.series) {
          const sign = series.chargeType === 'credit' || series.chargeType === 'refund' ? -1 : 1;
          expect(series.daily.every((cost) => Number.isFinite(cost) && cost * sign >= 0)).toBe(true);
          expect(series.daily.some((cost) => cost !== 0)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('come to one or two million dollars a month and neither explode nor vanish in a decade', async () => {
    const months = await Promise.all(
      ['2023-05-03', '2026-11-03', '2030-11-03', '2035-11-03'].map(async (asOf) => {
        const { costs } = await fetchSample(asOf);
        return (total(costs) / 100) * 30;
      }),
    );
    expect(months[1]).toBeGreaterThan(1_000_000);
    expect(months[1]).toBeLessThan(2_000_000);
    for (const month of months) {
      expect(month / (months[1] ?? NaN)).toBeGreaterThan(0.6);
      expect(month / (months[1] ?? NaN)).toBeLessThan(1.7);
    }
  });

  it('are lower on weekends', () => {
    const days = eachDay(november.costs.window);
    const usage = ofType(november.costs, 'usage');
    const mean = (wanted: (weekday: number) => boolean) => {
      const indices = days.flatMap((day, i) => (wanted(weekdayOf(day)) ? [i] : []));
      const sum = indices.reduce((a, i) => a + usage.reduce((b, series) => b + (series.daily[i] ?? 0), 0), 0);
      return sum / indices.length;
    };
    const ratio = mean((day) => day === 0 || day === 6) / mean((day) => day > 0 && day < 6);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(0.95);
  });

  it('hold support and tax on the first days of a month, and credits', () => {
    const days = eachDay(november.costs.window);
    const chargedOn = (type: CostSeries['chargeType']) =>
      ofType(november.costs, type).flatMap((series) =>
        days.filter((_, i) => series.daily[i] !== 0).map(dayOfMonth),
      );
    expect(new Set(chargedOn('support'))).toEqual(new Set([1]));
    expect(new Set(chargedOn('tax'))).toEqual(new Set([1, 2]));
    expect(ofType(november.costs, 'credit').length).toBeGreaterThan(0);
    expect(ofType(november.costs, 'marketplace').length).toBeGreaterThan(0);
  });

  it('hold purchases on the first of the month when billed, and are otherwise equal', async () => {
    const billed = await sampleSource().fetch(runRequest(AS_OF, 'billed'));
    expect(ofType(november.costs, 'purchase')).toEqual([]);
    expect(ofType(billed.costs, 'purchase').length).toBeGreaterThan(0);
    expect(billed.costs.series.filter((series) => series.chargeType !== 'purchase')).toEqual(
      november.costs.series,
    );
  });
});

describe('the planted events', () => {
  it('start inside the window and end on or after their start, before the newest day', () => {
    const { from, to } = november.costs.window;
    for (const event of november.planted) {
      expect(event.start >= from && event.start < to).toBe(true);
      if (event.end !== null) expect(event.end >= event.start && event.end < addDays(to, -1)).toBe(true);
      expect(Math.sign(event.impact)).toBe(event.direction === 'up' ? 1 : -1);
    }
  });

  it('are on series that exist and begin on days 2 to 20 of a month', () => {
    const usage = new Set(
      ofType(november.costs, 'usage').map((series) => `${series.account} ${series.service}`),
    );
    for (const event of november.planted) {
      expect(usage).toContain(`${event.account} ${event.service}`);
      expect(dayOfMonth(event.start)).toBeGreaterThanOrEqual(2);
      expect(dayOfMonth(event.start)).toBeLessThanOrEqual(20);
    }
  });

  it('are of every kind in a month, and mostly worth more than $300', async () => {
    const { from, to } = monthWindow('2026-10');
    const planted = (await fetchSample('2026-11-03')).planted.filter(
      (event) => from <= event.start && event.start < to,
    );
    const count = (kind: string, direction: string) =>
      planted.filter((event) => event.kind === kind && event.direction === direction).length;
    expect(count('spike', 'up')).toBe(4);
    expect(count('level-shift', 'up')).toBeGreaterThanOrEqual(3);
    expect(count('level-shift', 'down')).toBeGreaterThanOrEqual(1);
    expect(count('drift', 'up')).toBe(2);
    expect(count('price-change', 'up')).toBe(2);
    expect(count('new-service', 'up')).toBe(1);
    expect(count('stopped-service', 'down')).toBeGreaterThanOrEqual(1);
    expect(planted.filter((event) => Math.abs(event.impact) < 300).length).toBeLessThanOrEqual(1);
  });

  it('show in the costs: a new service costs nothing before, a stopped one nothing after', async () => {
    for (const asOf of [AS_OF, '2025-05-05', '2028-02-29']) {
      const { costs, planted } = await fetchSample(asOf);
      const days = eachDay(costs.window);
      for (const event of planted) {
        if (event.kind !== 'new-service' && event.kind !== 'stopped-service') continue;
        const series = costs.series.find(
          (each) => each.account === event.account && each.service === event.service,
        );
        const costly = days.filter((_, i) => series?.daily[i] !== 0);
        if (event.kind === 'new-service') expect(costly[0]).toBe(event.start);
        else expect(costly.at(-1)).toBe(addDays(event.start, -1));
      }
    }
  });
});

describe('a fetch', () => {
  it('is refused before the epoch with the first day that works', async () => {
    await expect(fetchSample('2023-04-12')).rejects.toThrow(CostDataError);
    await expect(fetchSample('2023-04-12')).rejects.toThrow(
      /begins on 2023-01-01.*as-of to 2023-04-13 or later/,
    );
    expect((await fetchSample('2023-04-13')).costs.window.from).toBe('2023-01-01');
  });

  it('takes a fraction of a second', async () => {
    const started = performance.now();
    await fetchSample(AS_OF);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
