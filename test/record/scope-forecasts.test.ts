import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/analyze/forecast.ts';
import {
  forecastBasis,
  readForecasts,
  scopeForecastWrites,
  type ScopeForecast,
} from '../../src/record/scope-forecasts.ts';
import { writeAll } from '../../src/record/writes.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

const OCTOBER: Estimate = { month: '2026-10', total: 3000, low: 2800, high: 3300, level: 0.8 };

function of(scope: string, estimate: Partial<Estimate> = {}): ScopeForecast {
  return { scope, estimates: [{ ...OCTOBER, ...estimate }], basis: 'the same' };
}

async function tell(store: MemoryStore, dataThrough: string, ...forecasts: ScopeForecast[]) {
  return writeAll(scopeForecastWrites(store, forecasts, { asOf: dataThrough, dataThrough }));
}

describe('what reports forecast', () => {
  it('is read again by report and month, in one object a month', async () => {
    const store = memoryStore();
    expect(await tell(store, '2026-09-25', of('organisation'), of('team-search', { total: 40 }))).toEqual([]);
    expect([...store.objects.keys()]).toEqual(['forecasts/2026/10/reports.json']);
    const { forecasts, problems } = await readForecasts(store, '2026-11-06');
    expect(problems).toEqual([]);
    expect(forecasts.get('team-search')?.get('2026-10')).toMatchObject([{ total: 40, basis: 'the same' }]);
    expect(forecasts.get('organisation')?.get('2026-10')).toMatchObject([{ total: 3000 }]);
  });

  it('is kept as it was before the month, and as it was last', async () => {
    const store = memoryStore();
    for (const day of ['2026-09-11', '2026-09-25', '2026-10-02', '2026-10-23']) {
      await tell(store, day, of('organisation', { total: Number(day.slice(8)) }));
    }
    const { forecasts } = await readForecasts(store, '2026-11-06');
    const kept = forecasts.get('organisation')?.get('2026-10') ?? [];
    expect(kept.map(({ total }) => total)).toEqual([25, 23]);
  });

  it('is the same bytes when told twice, and does not lose what another report told', async () => {
    const store = memoryStore();
    await tell(store, '2026-09-25', of('organisation'));
    await Promise.all([tell(store, '2026-09-25', of('team-a')), tell(store, '2026-09-25', of('team-b'))]);
    const bytes = store.objects.get('forecasts/2026/10/reports.json');
    await tell(store, '2026-09-25', of('team-a'));
    expect(store.objects.get('forecasts/2026/10/reports.json')).toBe(bytes);
    const { forecasts } = await readForecasts(store, '2026-11-06');
    expect([...forecasts.keys()].sort()).toEqual(['organisation', 'team-a', 'team-b']);
  });

  it('that cannot be read is told of and stops nothing', async () => {
    const store = memoryStore();
    await tell(store, '2026-09-25', of('organisation'));
    store.objects.set('forecasts/2026/09/reports.json', '{');
    const { forecasts, problems } = await readForecasts(store, '2026-11-06');
    expect(forecasts.get('organisation')?.has('2026-10')).toBe(true);
    expect(problems).toMatchObject([
      { severity: 'notice', message: expect.stringContaining('is not scored') as string },
    ]);
  });

  it('of another shape is as if it were not there', async () => {
    const store = memoryStore({
      'forecasts/2026/10/reports.json': { schema: 1, scopes: { organisation: [{ total: 'much' }, 3] } },
    });
    const { forecasts } = await readForecasts(store, '2026-11-06');
    expect(forecasts.get('organisation')?.get('2026-10')).toEqual([]);
  });
});

describe('what a total is of', () => {
  const costs = { costBasis: 'amortized', currency: 'USD', source: 'focus' } as const;
  const policy = { includeCredits: true, includeTax: true };

  it('does not depend on the order of accounts, and on all else', () => {
    const basis = forecastBasis(costs, policy, ['1', '2']);
    expect(forecastBasis(costs, policy, ['2', '1'])).toBe(basis);
    const others = [
      forecastBasis(costs, policy, ['1']),
      forecastBasis(costs, { ...policy, includeTax: false }, ['1', '2']),
      forecastBasis({ ...costs, currency: 'EUR' }, policy, ['1', '2']),
      forecastBasis({ ...costs, costBasis: 'billed' }, policy, ['1', '2']),
    ];
    expect(new Set([basis, ...others]).size).toBe(5);
  });
});
