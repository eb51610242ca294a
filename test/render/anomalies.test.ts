import { describe, expect, it } from 'vitest';
import { analyzeTeam } from '../../src/analyze/team.ts';
import type { ClosedAnomaly, TrackedAnomaly } from '../../src/analyze/life-cycle.ts';
import { formatFor } from '../../src/format/format.ts';
import { anomalyBlocks, anomalyRows, listedAnomalies, stateText } from '../../src/render/anomalies.ts';
import { accountTable } from '../../src/render/blocks.ts';
import type { Block, TableBlock } from '../../src/render/report.ts';
import { costsThrough } from '../analyze/costs.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../configuration.ts';

const FORMAT = formatFor('en-US', 'USD');

function plain(text: string): string {
  return text.replaceAll(/[\u2009\u00A0\u202F]/g, ' ');
}

function anomaly(i: number, change: Partial<TrackedAnomaly> = {}): TrackedAnomaly {
  return {
    id: `id${i}`,
    account: ACCOUNT,
    service: `service ${i}`,
    kind: 'level-shift',
    direction: 'up',
    start: '2026-11-03',
    end: null,
    expected: 100,
    actual: 100 + 1000 - i,
    impact: 1000 - i,
    state: 'new',
    toldOn: null,
    growth: null,
    ...change,
  };
}

function some(count: number, change: Partial<TrackedAnomaly> = {}, first = 0): TrackedAnomaly[] {
  return Array.from({ length: count }, (_, i) => anomaly(first + i, change));
}

function blocks(anomalies: readonly TrackedAnomaly[], closed: readonly ClosedAnomaly[] = []): Block[] {
  return anomalyBlocks(
    { anomalies, closed },
    ({ service }) => service ?? 'All services',
    'None.',
    [],
    FORMAT,
  );
}

function tables(anomalies: readonly TrackedAnomaly[]): TableBlock[] {
  return blocks(anomalies).filter((block) => block.type === 'table');
}

describe('a report lists', () => {
  it('ten anomalies at most, what is new or worse first, and counts the rest with its money', () => {
    const [news, ongoing] = tables([...some(7), ...some(9, { state: 'ongoing' }, 100)]);
    expect([news?.rows.length, news?.more]).toEqual([7, null]);
    expect([ongoing?.rows.length, ongoing?.more]).toEqual([3, 'And 6 more that go on, together $5,367.']);
    expect(listedAnomalies([...some(7), ...some(9, { state: 'ongoing' }, 100)])).toHaveLength(10);
  });

  it('of those that go on five at most', () => {
    const [news, ongoing] = tables(some(9, { state: 'ongoing' }));
    expect(news?.rows).toEqual([]);
    expect(news?.note).toBe('Nothing new; what earlier reports told of and goes on is below.');
    expect([ongoing?.rows.length, ongoing?.more]).toEqual([5, 'And 4 more that go on, together $3,974.']);
  });

  it('none that goes on where ten are news', () => {
    const all = tables([...some(12), ...some(2, { state: 'ongoing', direction: 'down', impact: -50 }, 100)]);
    expect(all.map(({ rows }) => rows.length)).toEqual([10]);
    expect(all[0]?.more).toBe('And 2 more, together $1,979. And 2 more that go on, together $100.');
  });

  it('an account and the service that is nearly all of it in one row, other services as its parts', () => {
    const account = anomaly(0, { service: null, kind: 'increase' });
    const main = anomaly(1, { partOf: { id: 'id0', share: 0.95 } });
    const part = anomaly(2, { partOf: { id: 'id0', share: 0.2 } });
    const [table] = tables([account, main, part]);
    expect(table?.rows.map(({ cells }) => plain(cells[1]?.text ?? ''))).toEqual([
      'Above threshold in these days as a whole (id0), nearly all of it service 1: Higher level since November 3 (id1)',
      "Higher level since November 3 (id2), part of the account's",
    ]);
    expect(anomalyRows([account, main, part]).news).toHaveLength(2);
    expect(listedAnomalies([account, main]).map(({ id }) => id)).toEqual(['id0', 'id1']);
  });

  it('what is left out without counting the money of parts twice', () => {
    const account = anomaly(50, { service: null, kind: 'increase', impact: 700 });
    const part = anomaly(51, { partOf: { id: 'id50', share: 0.5 } });
    const [table] = tables([...some(10), account, part]);
    expect(table?.more).toBe('And 2 more, together $700.');
    const [onlyPart] = tables([account, ...some(9), part]);
    expect(onlyPart?.more).toBe('And 1 more, parts of what is listed.');
  });

  it('what is over, each in a sentence, and counts what is past five', () => {
    const closed = (i: number, change: Partial<ClosedAnomaly>): ClosedAnomaly => {
      return { ...anomaly(i), days: 10, state: 'resolved', ...change };
    };
    const block = blocks(
      [],
      [
        closed(0, { end: '2026-11-12' }),
        closed(1, {}),
        closed(2, { state: 'settled' }),
        ...Array.from({ length: 4 }, (_, i) => closed(3 + i, {})),
      ],
    ).at(-1);
    expect(block?.type === 'sentences' ? block.sentences.map(String).map(plain) : []).toEqual([
      'Resolved: service 0, higher level November 3 to November 12, +$1,000 in all.',
      'Resolved: service 1, higher level since November 3; the newest week is back near what was expected.',
      'Now the usual level: service 2, +$99.80 a day since November 3.',
      expect.stringContaining('service 3'),
      expect.stringContaining('service 4'),
      'And 2 more.',
    ]);
  });
});

describe('a state', () => {
  it.each([
    ['New', {}],
    ['Ongoing since November 3', { state: 'ongoing' }],
    [
      'Worse: +62 % a day since the report of November 16',
      { state: 'worse', growth: 62.3, toldOn: '2026-11-16' },
    ],
    ['Worse: +62 % a day since it was told first', { state: 'worse', growth: 62.3 }],
    [
      'Worse: it lasts again since the report of November 16',
      { state: 'worse', growth: null, toldOn: '2026-11-16' },
    ],
  ] as const)('reads "%s"', (text, change) => {
    expect(plain(stateText(anomaly(0, change), FORMAT))).toBe(text);
  });
});

describe('an account of less than 14 days', () => {
  function row(days: number, cost = 10): string[] {
    const costs = costsThrough('2026-11-20', [{ cost: () => cost }], days);
    const { accounts } = analyzeTeam(costs, TEAM, SETTINGS);
    const { rows } = accountTable('Accounts', accounts, null, FORMAT, 10);
    return (rows[0]?.cells ?? []).map(({ text }) => plain(text));
  }

  it('says how far learning has come, and no percentage', () => {
    expect(row(9).at(-1)).toBe('Learning, day 9 of 14');
    expect(row(13).at(-1)).toBe('Learning, day 13 of 14');
    expect(row(13).join(' ')).not.toContain('%');
    expect(row(14).at(-1)).toBe('');
  });
});

it('draws the days of the first four, those of the anomaly apart', () => {
  const anomalies = Array.from({ length: 6 }, (_, i) => anomaly(i));
  const trails = anomalies.map(({ id }) => ({
    anomaly: id,
    window: { from: '2026-11-01', to: '2026-11-05' },
    daily: Float64Array.from([10, 10, 40, 20]),
    since: '2026-11-03',
  }));
  const [table] = anomalyBlocks({ anomalies, closed: [] }, () => 'EC2', 'None.', trails, FORMAT);
  const days = table?.type === 'table' ? table.rows.map((row) => row.days) : [];
  expect(days[0]).toMatchObject({ shares: [0.25, 0.25, 1, 0.5], since: 2 });
  expect(days.map((each) => each !== undefined)).toEqual([true, true, true, true, false, false]);
  const nothing = trails.map((trail) => ({ ...trail, daily: new Float64Array(4) }));
  const [plain] = anomalyBlocks({ anomalies, closed: [] }, () => 'EC2', 'None.', nothing, FORMAT);
  expect(plain?.type === 'table' ? plain.rows.every((row) => row.days === undefined) : false).toBe(true);
});
