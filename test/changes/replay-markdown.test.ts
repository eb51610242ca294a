import { describe, expect, it } from 'vitest';
import { replayChange, type ReplayChange } from '../../src/changes/replay-change.ts';
import { noReplayMarkdown, replayMarkdown } from '../../src/changes/replay-markdown.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { formatFor } from '../../src/format/format.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { configuration, team } from './teams.ts';

const THROUGH = '2026-11-20';
const FORMAT = formatFor('en-US', 'USD');

const id = (number: number): string => String(number).padStart(12, '0');

/** Up by half in November, each service of it. */
function rising(account: string, service = 'Amazon EC2'): SeriesSpec {
  return { account, service, cost: (day) => (day >= '2026-11-01' ? 1500 : 1000) };
}

function changeOf(base: Configuration, head: Configuration, specs: readonly SeriesSpec[]): ReplayChange {
  return replayChange({ costs: costsThrough(THROUGH, specs, 200), covered: new Map() }, base, head);
}

const shown = (change: ReplayChange, notes: readonly string[] = []): string =>
  replayMarkdown(change, { format: FORMAT, notes });

const hidden = (change: ReplayChange): string => replayMarkdown(change, { format: null, notes: [] });

describe('the section', () => {
  const base = configuration([team('data', ['1'])]);

  it('says in its first line how many alerts there are instead of how many', () => {
    const head = configuration([team('data', ['1'], { anomalyThreshold: 60 })]);
    const text = shown(changeOf(base, head, [rising(id(1))]));
    expect(text).toMatch(
      /^### What would have been reported\n\n\*\*1 alert instead of 2: 1 disappears, 0 appear\*\*, in 25 weekly reports due from 2026-06-08 to 2026-11-23, made of the days 2026-05-30 to 2026-11-20\.\n/,
    );
    expect(text).toContain('| Alerts per week | 0.08 | 0.04 |');
    expect(text).toContain('| Team data (`data`) | 2 | 1 | `50` (1 alert does not depend on it) |');
  });

  it('names what appears', () => {
    const head = configuration([team('data', ['1'])], { anomaly_min_amount: 0 });
    const strict = configuration([team('data', ['1'])], { anomaly_min_amount: 1_000_000 });
    const text = shown(changeOf(strict, head, [rising(id(1))]));
    expect(text).toContain('#### Alerts that appear');
    expect(text).toContain(
      '| Team data (`data`) | `000000000001` | Amazon EC2 | another level | 2026-11-01 | +$3,000 | 2026-11-09 |',
    );
  });

  it('says that nothing differs, and lists no team', () => {
    const text = shown(changeOf(base, base, [rising(id(1))]));
    expect(text).toContain('**The same 2 alerts as before**');
    expect(text).not.toContain('#### Teams');
  });

  it('follows an account that moves to another team', () => {
    const head = configuration([team('search', ['2', '1'])]);
    const both = configuration([team('data', ['1']), team('search', ['2'])]);
    const change = changeOf(both, head, [rising(id(1)), rising(id(2))]);
    expect([change.appearing, change.disappearing]).toEqual([[], []]);
    expect(change.teams.map(({ team: of, alerts, lowest }) => [of?.id, alerts, lowest === null])).toEqual([
      ['search', { before: 2, after: 4 }, false],
      ['data', { before: 2, after: 0 }, true],
      [undefined, { before: 0, after: 0 }, false],
    ]);
  });

  it('counts what no team owns for the organisation, and names it', () => {
    const text = shown(changeOf(base, configuration([]), [rising(id(1))]));
    expect(text).toContain('| no team | 0 | 2 |');
    expect(text).toContain(
      '#### Accounts with cost that no team owns\n\n| Account |\n| :-- |\n| `000000000001` |',
    );
  });

  it('names the accounts of teams that nothing is stored of', () => {
    const text = shown(changeOf(base, configuration([team('data', ['1', '9'])]), [rising(id(1))]));
    expect(text).toContain('| Team data (`data`) | `000000000009` |');
  });

  it('says why there is no replay', () => {
    expect(noReplayMarkdown('There are no days.')).toBe(
      '### What would have been reported\n\nThere are no days.\n',
    );
  });
});

describe('readers who may not see costs', () => {
  it('see how many alerts of which account, and nothing of what they are about', () => {
    const base = configuration([team('data', ['1'])]);
    const head = configuration([team('data', ['1'])], { anomaly_threshold: 60 });
    const text = hidden(changeOf(base, head, [rising(id(1), 'AWS Secret Service')]));
    expect(text).toContain('| Team data (`data`) | `000000000001` | 1 | 0 |');
    expect(text).toContain('| Team data (`data`) | 2 | 1 |');
    expect(text).toContain('Costs are left out');
    expect(text).not.toMatch(/Secret|\$|USD|%|threshold|amount|spike|\b(?:10|15|35|50)00\b/i);
  });
});

describe('hostile names', () => {
  const NAME = '</details>@octocat | ![x](https://evil.example/x.png) <script>`#1`\n# Title';

  it('stay text in a cell', () => {
    const base = configuration([team('data', ['1'], { name: NAME })]);
    const head = configuration([team('data', ['1'], { name: NAME })], { anomaly_threshold: 60 });
    const change = changeOf(base, head, [rising(id(1), NAME)]);
    for (const text of [shown(change, [NAME]), hidden(change)]) {
      expect(text).not.toMatch(/<\/details>|<script|(?<!\\)!?\[x\]\(|^# /m);
      expect(text).not.toMatch(/[^;>`]@octocat/);
      const rows = text.split('\n').filter((line) => line.includes('octocat') && line.startsWith('| '));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.endsWith(' |')).toBe(true);
    }
  });

  it('do not make the section too long: 50 rows of each table, and how many there are', () => {
    const numbers = Array.from({ length: 120 }, (_, i) => i + 1);
    const teams = numbers.map((number) => team(`t${number}`, [String(number)], { name: NAME.repeat(20) }));
    const specs = numbers.map((number) => rising(id(number), NAME.repeat(20)));
    const change = changeOf(configuration(teams), configuration(teams, { anomaly_threshold: 60 }), specs);
    expect(change.disappearing).toHaveLength(120);
    const text = shown(change);
    expect(text.length).toBeLessThan(20_500);
    expect(text).toContain('Alerts that disappear: the first 50 of 120');
    expect(text).toContain('Whole lists are in replay.json of the run.');
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    const short = hidden(change);
    expect(short.split('\n').filter((line) => line.includes(' | 2 | 1 |')).length).toBeLessThanOrEqual(50);
  });
});
