import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/fetch/sample/lines.ts';
import { sampleOrganisation } from '../../../src/fetch/sample/organisation.ts';
import { planEvents } from '../../../src/fetch/sample/plan.ts';

function organisation(seed: number, accounts = 84) {
  return sampleOrganisation(accounts).map((account) => ({ account, lines: linesOf(seed, account) }));
}

describe('the plan of events', () => {
  it.each([1, 2, 3])('keeps the events of an account at least 60 days apart (seed %i)', (seed) => {
    const { episodes } = planEvents(seed, organisation(seed), '2030-12');
    const days = new Map<string, number[]>();
    for (const { account, kind, start, end } of episodes) {
      const own = kind === 'spike' ? [start] : [start, end];
      days.set(account, [...(days.get(account) ?? []), ...own]);
    }
    for (const own of days.values()) {
      const sorted = own.sort((a, b) => a - b);
      const gaps = sorted.slice(1).map((day, i) => day - (sorted[i] ?? NaN));
      expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(60);
    }
  });

  it('plants 13 episodes in nearly every month', () => {
    expect(planEvents(1, organisation(1), '2030-12').episodes.length).toBeGreaterThan(96 * 13 * 0.98);
  });

  it('begins with the plan of a shorter time', () => {
    const short = planEvents(1, organisation(1), '2025-03');
    const long = planEvents(1, organisation(1), '2026-03');
    expect(long.episodes.slice(0, short.episodes.length)).toEqual(short.episodes);
    expect(long.newcomers.slice(0, short.newcomers.length)).toEqual(short.newcomers);
  });

  it('adds a service only to an account that does not use it', () => {
    const usages = organisation(1);
    const used = new Set(
      usages.flatMap(({ lines }) => lines.map((line) => `${line.account} ${line.service}`)),
    );
    const { newcomers } = planEvents(1, usages, '2030-12');
    const keys = newcomers.map((line) => `${line.account} ${line.service}`);
    expect(keys.filter((key) => used.has(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(90);
  });

  it('leaves out what does not fit into a small organisation', () => {
    expect(planEvents(1, organisation(1, 1), '2024-12').episodes.length).toBeLessThan(24);
    expect(planEvents(1, [], '2024-12')).toEqual({ episodes: [], newcomers: [] });
  });
});
