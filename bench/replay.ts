import { setTimeout as sleep } from 'node:timers/promises';
import { analyzeAccount } from '../src/analyze/account.ts';
import { replay } from '../src/analyze/replay.ts';
import { median } from '../src/analyze/robust.ts';
import { policyFor } from '../src/analyze/team.ts';
import { addDays, daysBetween, eachDay, type Day } from '../src/calendar/day.ts';
import { replayChange } from '../src/changes/replay-change.ts';
import { loadConfiguration } from '../src/config/load.ts';
import type { Configuration } from '../src/config/configuration.ts';
import { accountsOf, type CostSeries, type DailyCosts } from '../src/fetch/cost-model.ts';
import { recordCosts } from '../src/record/costs.ts';
import { storedDays } from '../src/record/stored-days.ts';
import type { ObjectStore } from '../src/store/store.ts';

const EXAMPLE = 'examples/sample-organisation';
const WINDOW = { from: '2025-08-01', to: '2026-11-21' };
const AS_OF = '2026-11-23';
const ACCOUNTS = 84;
const SERVICES = 12;
const STORE_MS = 50;
const RUNS = 5;

/** Repeatable, a little different each day, with a weekday rhythm and here and there a jump. */
function costOn(seed: number, day: Day, index: number): number {
  const weekday = (index + 5) % 7 < 5 ? 1 : 0.6;
  const wave = 1 + 0.06 * Math.sin(seed * 7.3 + index * 1.7) + 0.04 * Math.sin(seed * 3.1 + index * 2.9);
  const jump = index > 300 + (seed % 150) && seed % 9 === 0 ? 1.6 : 1;
  const fee = day.endsWith('-01') && seed % 5 === 0 ? 300 : 0;
  return (20 + (seed % 180)) * weekday * wave * jump + fee;
}

function organisation(): DailyCosts {
  const days = eachDay(WINDOW);
  const series = Array.from({ length: ACCOUNTS * SERVICES }, (_, seed): CostSeries => {
    const account = String(100_000_000_000 + Math.floor(seed / SERVICES));
    const daily = Float64Array.from(days, (day, index) => costOn(seed, day, index));
    return { account, service: `Service ${seed % SERVICES}`, chargeType: 'usage', daily };
  });
  const nothing = { accountNames: new Map<string, string>(), unavailable: new Set<string>() };
  return { source: 'focus', costBasis: 'amortized', currency: 'USD', window: WINDOW, series, ...nothing };
}

async function configurations(): Promise<[Configuration, Configuration]> {
  const paths = { root: '.', configPath: `${EXAMPLE}/config/agent.yaml`, teamsPath: `${EXAMPLE}/teams` };
  const { configuration: base } = await loadConfiguration(paths);
  if (base === null) throw new Error('The sample organisation is not valid.');
  return [base, { ...base, settings: { ...base.settings, anomaly_threshold: 45 } }];
}

function milliseconds(action: () => unknown, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return median(times);
}

/** What the same takes without a replay: each week analyzed as a report does, measured on a few accounts. */
function weekByWeek(costs: DailyCosts, sides: readonly Configuration[]): number {
  const measured = accountsOf(costs).slice(0, 2);
  const [first] = replay({ costs, covered: new Map() }, sides.slice(0, 1));
  const time = milliseconds(() => {
    for (const { settings } of sides) {
      for (const { dataThrough } of first?.reports ?? []) {
        const window = { from: WINDOW.from, to: addDays(dataThrough, 1) };
        const days = daysBetween(window.from, window.to);
        const series = costs.series.map((each) => ({ ...each, daily: each.daily.subarray(0, days) }));
        for (const account of measured) {
          analyzeAccount({ ...costs, window, series }, account, policyFor(settings, null));
        }
      }
    }
  }, 1);
  return (time * ACCOUNTS) / measured.length;
}

/** A store in memory that takes its time for every answer. */
function slowStore(): ObjectStore {
  const objects = new Map<string, string>();
  let delay = 0;
  const answer = async <T>(value: () => T): Promise<T> => {
    if (delay > 0) await sleep(delay);
    return value();
  };
  return {
    description: 'memory',
    get: (key) => {
      delay = STORE_MS;
      const body = objects.get(key);
      return answer(() => (body === undefined ? null : { body, etag: body }));
    },
    put: async (key, body) => {
      objects.set(key, body);
      return Promise.resolve('written');
    },
    remove: () => Promise.resolve(),
    list: (prefix) => answer(() => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort()),
  };
}

async function readMilliseconds(costs: DailyCosts): Promise<number> {
  const store = slowStore();
  await recordCosts({ ...store, get: () => Promise.resolve(null) }, costs, { on: AS_OF });
  const start = performance.now();
  const stored = await storedDays(store, AS_OF, 'amortized');
  if (stored === null) throw new Error('Nothing came back from the store.');
  return performance.now() - start;
}

export async function benchReplay(): Promise<void> {
  const costs = organisation();
  const days = { costs, covered: new Map() };
  const [base, head] = await configurations();
  const one = milliseconds(() => replay(days, [base]));
  const both = milliseconds(() => replayChange(days, base, head));
  const weekly = weekByWeek(costs, [base, head]);
  const read = await readMilliseconds(costs);
  const seconds = (time: number): string => (time / 1000).toFixed(2);
  console.log(
    `\nReplay, ${ACCOUNTS} accounts of ${SERVICES} services over 180 days, of ${daysBetween(WINDOW.from, WINDOW.to)} stored`,
  );
  console.table({
    'one configuration, s': { measured: seconds(one), goal: '' },
    'base and head, s': { measured: seconds(both), goal: 'under 5' },
    'base and head against one, ratio': { measured: (both / one).toFixed(2), goal: 'under 1.2' },
    'each week analyzed as a report does (from 2 accounts), s': { measured: seconds(weekly), goal: '' },
    'which is more than the replay by, ratio': { measured: (weekly / both).toFixed(1), goal: 'above 5' },
    [`reading a store of ${STORE_MS} ms an object, s`]: { measured: seconds(read), goal: 'under 60' },
  });
}

if (import.meta.main) await benchReplay();
