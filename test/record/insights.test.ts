import { beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/analyze/savings/catalogue.ts';
import type { Explanation } from '../../src/explain/evidence.ts';
import {
  insightsOf,
  recordInsights,
  type Explained,
  type InsightsRun,
  type ReportInsights,
} from '../../src/record/insights.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';
import { insightsObject, saidBy } from './report-insights.ts';

const KEY = 'ai_insights/2026/11/insights.json';

const EXPLANATION: Explanation = {
  source: 'gemini',
  wording:
    'Worded by gemini-3-flash-preview on November 12, 2026; every figure is computed and printed by code',
  findings: [
    {
      kind: 'cause',
      text: 'Likely: EC2 rose by $578.',
      evidence: ['E2', 'E9'],
      certainty: 'likely',
      printed: ['$578', 'EC2'],
    },
  ],
  evidence: [
    { id: 'E1', about: 'total', value: 1, unit: 'money', display: '$1.00', window: null },
    { id: 'E2', about: 'change: EC2', value: 578, unit: 'money', display: '$578', window: null },
  ],
};

const RUN: InsightsRun = {
  period: '2026-W46',
  on: '2026-11-12',
  dataThrough: '2026-11-09',
  costSource: 'focus',
  currency: 'USD',
};

function explained(team: string, change: Partial<Explained> = {}): Explained {
  return {
    team,
    name: `Team ${team}`,
    explanation: EXPLANATION,
    model: 'gemini-3-flash-preview',
    savings: [],
    ...change,
  };
}

let store: MemoryStore;

beforeEach(() => {
  store = memoryStore();
});

function kept(key = KEY): ReportInsights[] {
  return (JSON.parse(store.objects.get(key) ?? '{"insights":[]}') as { insights: ReportInsights[] }).insights;
}

it('keeps what a report said with the facts that each finding cites, by the month of its newest day', async () => {
  expect(await recordInsights(store, { ...RUN, dataThrough: '2026-10-31' }, [explained('alpha')])).toEqual(
    [],
  );
  expect([...store.objects.keys()]).toEqual(['ai_insights/2026/10/insights.json']);
  expect(JSON.parse(store.objects.get('ai_insights/2026/10/insights.json') ?? '')).toEqual({
    schema: 1,
    month: '2026-10',
    insights: [
      {
        id: 'alpha/2026-W46',
        team: 'alpha',
        name: 'Team alpha',
        period: '2026-W46',
        on: '2026-11-12',
        dataThrough: '2026-10-31',
        costSource: 'focus',
        currency: 'USD',
        source: 'gemini',
        model: 'gemini-3-flash-preview',
        wording: EXPLANATION.wording,
        findings: [
          {
            kind: 'cause',
            text: 'Likely: EC2 rose by $578.',
            certainty: 'likely',
            evidence: [{ id: 'E2', about: 'change: EC2', display: '$578' }],
          },
        ],
        savings: [],
      },
    ],
  });
});

it('keeps the savings of the report, and reads what versions before them recorded', async () => {
  const [rule] = CATALOGUE;
  if (rule === undefined) throw new Error('The catalogue has rules.');
  const usage = [{ service: 'Amazon RDS', value: 'ExtendedSupport:Yr1-Yr2:MySQL5.7', cost: 90, monthly: 90 }];
  const saving = { id: `${rule.id}-1`, account: '1', rule, monthly: 90, cost: 90, usage };
  await recordInsights(store, RUN, [explained('alpha', { savings: [saving] })]);
  expect(kept()[0]?.savings).toEqual([
    {
      id: `${rule.id}-1`,
      account: '1',
      service: 'Amazon RDS',
      rule: rule.id,
      title: rule.title,
      monthly: 90,
      upTo: false,
      cost: 90,
      check: rule.check,
      steps: rule.steps,
    },
  ]);
  const { savings, currency, ...older } = kept()[0] ?? { savings: [], currency: '' };
  expect([savings?.length, currency]).toEqual([1, 'USD']);
  store.objects.set(KEY, JSON.stringify({ schema: 1, month: '2026-11', insights: [older] }));
  expect(await recordInsights(store, RUN, [explained('bravo')])).toEqual([]);
  expect(kept().map(({ team }) => team)).toEqual(['alpha', 'bravo']);
});

it('leaves out of a finding what it cites and nobody recorded', () => {
  expect(insightsOf(EXPLANATION)[0]?.evidence.map(({ id }) => id)).toEqual(['E2']);
});

describe('the object of a month', () => {
  it('grows by merge: other teams and other weeks stay', async () => {
    await recordInsights(store, RUN, [explained('alpha'), explained('bravo')]);
    await recordInsights(store, { ...RUN, period: '2026-W47', on: '2026-11-19' }, [explained('alpha')]);
    expect(kept().map(({ id }) => id)).toEqual(['alpha/2026-W46', 'bravo/2026-W46', 'alpha/2026-W47']);
  });

  it('holds the newest of a team and week', async () => {
    await recordInsights(store, RUN, [explained('alpha', { model: 'first' })]);
    await recordInsights(store, RUN, [explained('alpha', { model: 'second' })]);
    expect(kept().map(({ model }) => model)).toEqual(['second']);
    await recordInsights(store, { ...RUN, on: '2026-11-14' }, [explained('alpha', { model: 'later' })]);
    await recordInsights(store, { ...RUN, on: '2026-11-13' }, [
      explained('alpha', { model: 'as of before' }),
    ]);
    expect(kept().map(({ on, model }) => [on, model])).toEqual([['2026-11-14', 'later']]);
  });

  it('loses nothing to another run that writes at the same time', async () => {
    const teams = Array.from({ length: 8 }, (_, i) => `team-${i}`);
    const failures = await Promise.all(teams.map((team) => recordInsights(store, RUN, [explained(team)])));
    expect(failures.flat()).toEqual([]);
    expect(kept().map(({ team }) => team)).toEqual(teams);
  });

  it('is read and written once, however many teams there are', async () => {
    const teams = Array.from({ length: 84 }, (_, i) => explained(`team-${i}`));
    await recordInsights(store, RUN, teams);
    expect(kept()).toHaveLength(84);
    expect(store.served.calls.get('put')).toBe(1);
  });
});

describe('nothing is written', () => {
  it('where a report says nothing', async () => {
    const silent = explained('alpha', { explanation: { ...EXPLANATION, findings: [] } });
    expect(await recordInsights(store, RUN, [silent])).toEqual([]);
    expect(store.objects.size).toBe(0);
  });

  it('where sample data would stand among real costs; the history of the run says so', async () => {
    store = memoryStore({ 'config/notification_config.json': { schema: 1, source: 'focus' } });
    expect(await recordInsights(store, { ...RUN, costSource: 'sample' }, [explained('alpha')])).toEqual([]);
    expect(store.objects.has(KEY)).toBe(false);
  });
});

describe('what fails', () => {
  it.each([
    {
      name: 'an object of another system',
      object: { insights: [{ recommendation: 'x' }] },
      says: 'carries no schema version',
    },
    {
      name: 'an object of a later version',
      object: { schema: 2, insights: [] },
      says: 'not of this version',
    },
    {
      name: 'an object with an entry that is none',
      object: insightsObject('2026-11', [saidBy({ id: undefined })]),
      says: 'not of this version',
    },
  ])('is $name, which is left as it is', async ({ object, says }) => {
    store = memoryStore({ [KEY]: object });
    const before = new Map(store.objects);
    expect(await recordInsights(store, RUN, [explained('alpha')])).toEqual([
      { scope: 'insights of 2026-11', message: expect.stringContaining(says) as string },
    ]);
    expect(store.objects).toEqual(before);
  });

  it('is a corrupt object, which is put aside and replaced', async () => {
    store.objects.set(KEY, '{"schema":1,');
    const [failure] = await recordInsights(store, RUN, [explained('alpha')]);
    expect(failure?.message).toMatch(/was not valid JSON\. It was put aside under corrupt\/ai_insights\//);
    expect(kept().map(({ team }) => team)).toEqual(['alpha']);
  });

  it('is a store that does not answer', async () => {
    store.failure = (call, key) => (call === 'put' && key === KEY ? new Error('503') : null);
    expect(await recordInsights(store, RUN, [explained('alpha')])).toEqual([
      { scope: 'insights of 2026-11', message: '503' },
    ]);
  });
});
