import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/config/problem.ts';
import { InputError, RefusedError } from '../../src/errors.ts';
import { insights } from '../../src/operations/insights.ts';
import type { Operation, OperationContext, OperationResult } from '../../src/operations/operation.ts';
import { recommendations } from '../../src/operations/recommendations.ts';
import { teamReportOperation } from '../../src/operations/team-report.ts';
import { weeklyReport } from '../../src/operations/weekly-report.ts';
import type { ReportInsights } from '../../src/record/insights.ts';
import { SETTINGS, smallOrganisation } from '../e2e/small-organisation.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { insightsObject, saidBy } from '../record/report-insights.ts';
import { contextIn } from './in-process.ts';

const QUERIES: Readonly<Record<string, Operation>> = { insights, recommendations };

function object(month: string): string {
  return `out/data/ai_insights/${month.replace('-', '/')}/insights.json`;
}

function stored(month: string, all: readonly ReportInsights[]): Record<string, string> {
  return { [object(month)]: JSON.stringify(insightsObject(month, all)) };
}

/** Asks about a checkout whose store holds these files. */
async function ask(
  operation: 'insights' | 'recommendations',
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  change: Partial<OperationContext> = {},
): Promise<OperationResult> {
  const root = await workspaceWith(smallOrganisation(files));
  const query = QUERIES[operation];
  if (query === undefined) throw new Error(operation);
  return query(contextIn(root, { operation, ...inputs }, change));
}

function idsIn({ json }: OperationResult): string[] {
  return (json.insights as readonly ReportInsights[]).map(({ id }) => id);
}

const WEEKS = ['2026-W44', '2026-W45', '2026-W46'].map((period, i) =>
  saidBy({ period, on: `2026-11-0${i + 1}` }),
);

describe('insights', () => {
  it('shows what the reports of a week said, those of teams and of the organisation', async () => {
    const root = await workspaceWith(smallOrganisation());
    const report = await weeklyReport(contextIn(root, { operation: 'weekly-report' }));
    expect(report.failure).toBeNull();
    const found = await insights(contextIn(root, { operation: 'insights' }));
    expect(idsIn(found)).toEqual(['admin/2026-W46', 'alpha/2026-W46', 'bravo/2026-W46']);
    expect([found.failure, found.problems]).toEqual([null, []]);
    const [ofAdmins, ofAlpha] = found.json.insights as readonly ReportInsights[];
    expect(ofAlpha).toMatchObject({
      name: 'Alpha',
      on: '2026-11-12',
      dataThrough: '2026-11-09',
      costSource: 'focus',
      source: 'rules',
      model: null,
      wording: expect.stringContaining('no key of a model is set') as string,
    });
    const [headline] = ofAlpha?.findings ?? [];
    expect(headline?.text).toContain(headline?.evidence[0]?.display);
    expect(found.summary).toContain('What 3 reports said, the newest first.');
    expect(found.summary).toContain(`| 2026-11-12 | 2026-W46 | Organisation |`);
    expect(ofAdmins?.findings.length).toBeGreaterThan(0);
  });

  it("grows by one team's report, in place of that team's alone", async () => {
    const files = stored('2026-11', [saidBy({ team: 'alpha' }), saidBy({ team: 'bravo' })]);
    const root = await workspaceWith(smallOrganisation(files));
    await teamReportOperation(contextIn(root, { operation: 'team-report', team: 'alpha' }));
    const found = await insights(contextIn(root, { operation: 'insights' }));
    const names = (found.json.insights as readonly ReportInsights[]).map(({ name }) => name);
    expect(names).toEqual(['Alpha', 'BRAVO']);
  });

  it('lists the newest up to the limit, and says that there may be older ones', async () => {
    const found = await ask('insights', stored('2026-11', WEEKS), { limit: '2' });
    expect(idsIn(found)).toEqual(['alpha/2026-W46', 'alpha/2026-W45']);
    expect(found.json.limit).toBe(2);
    expect(found.summary).toContain('a higher limit shows older ones');
  });

  it('lists 50 unless told otherwise', async () => {
    const many = Array.from({ length: 60 }, (_, i) => saidBy({ team: `team-${i}` }));
    expect(idsIn(await ask('insights', stored('2026-11', many)))).toHaveLength(50);
  });

  it('shows the findings of one team with their evidence', async () => {
    const files = stored('2026-11', [...WEEKS, saidBy({ team: 'bravo' })]);
    const found = await ask('insights', files, { team: 'alpha' });
    expect(idsIn(found)).toEqual(['alpha/2026-W46', 'alpha/2026-W45', 'alpha/2026-W44']);
    expect(found.summary).toContain('### Findings of 2026-W46');
    expect(found.summary).toContain(
      '| In short | alpha cost $1,234 in 2026-W46. | cost of the team: $1,234 |',
    );
  });

  it('shows those of the organisation under the id admin', async () => {
    const files = stored('2026-11', [saidBy({ team: 'admin' }), saidBy({ team: 'bravo' })]);
    expect(idsIn(await ask('insights', files, { team: 'admin' }))).toEqual(['admin/2026-W46']);
  });

  it('shows what is stored as text, whatever it holds', async () => {
    const hostile = saidBy({ name: '<img src=x onerror=alert(1)>', wording: '[here](https://example.com)' });
    const { summary } = await ask('insights', stored('2026-11', [hostile]), { team: 'alpha' });
    expect(summary).not.toContain('<img');
    expect(summary).not.toMatch(/[^\\]\]\(/);
  });

  it('says that sample data is no real cost', async () => {
    const real = await ask('insights', stored('2026-11', WEEKS));
    expect(real.summary).not.toContain('Sample data');
    const sample = await ask('insights', stored('2026-11', [saidBy({ costSource: 'sample' })]));
    expect(sample.summary).toContain('> Sample data.');
  });
});

describe('recommendations', () => {
  const advice = (text: string): ReportInsights['findings'] => [
    {
      kind: 'recommendation',
      text,
      certainty: 'observed',
      evidence: [{ id: 'E7', about: 'saving: idle volumes', display: '$42.00' }],
    },
  ];

  it('are those of the newest report of each team, with totals', async () => {
    const found = await ask('recommendations', {
      ...stored('2026-11', [saidBy({ team: 'alpha', findings: advice('Remove volumes for $42.00.') })]),
      ...stored('2026-10', [
        saidBy({ team: 'alpha', period: '2026-W42', on: '2026-10-14', findings: advice('Outdated.') }),
        saidBy({ team: 'gone', on: '2026-10-14', findings: advice('Of a team that is no more.') }),
      ]),
    });
    expect(found.json).toMatchObject({
      teams: [
        {
          id: 'alpha',
          period: '2026-W46',
          recommendations: [{ text: 'Remove volumes for $42.00.' }],
          savings: [],
        },
      ],
      withoutInsights: ['admin', 'bravo'],
      totals: { reports: 1, recommendations: 1, savings: 0, monthly: null },
      reason: null,
    });
    expect(found.summary).toContain('1 recommendation in the newest insights of one report.');
    expect(found.summary).toContain('| Remove volumes for $42.00. | saving: idle volumes: $42.00 |');
    expect(found.summary).not.toMatch(/Outdated|no more/);
  });

  it('say why there are none', async () => {
    const found = await ask('recommendations', stored('2026-11', [saidBy(), saidBy({ team: 'bravo' })]));
    const reason =
      'There are no recommendations in the newest insights of 2 reports: they come from computed savings, and no rule of docs/savings.md found any.';
    expect(found.json).toMatchObject({ totals: { reports: 2, recommendations: 0 }, reason });
    expect(found.summary).toContain(reason);
    expect([found.failure, found.problems]).toEqual([null, []]);
  });

  it('are those of one team when it is named', async () => {
    const files = stored('2026-11', [saidBy(), saidBy({ team: 'bravo' })]);
    const { json } = await ask('recommendations', files, { team: 'bravo' });
    expect(json).toMatchObject({ team: 'bravo', teams: [{ id: 'bravo' }], withoutInsights: [] });
  });
});

describe.each(['insights', 'recommendations'] as const)('%s', (operation) => {
  it('says where it looked when the store holds nothing', async () => {
    const { summary, json, failure, problems } = await ask(operation, {});
    expect(summary).toContain(
      'The local folder out/data holds no insights of the 15 months up to 2026-11-12.',
    );
    expect(json).toMatchObject({ schema: 1, operation, asOf: '2026-11-12', team: null, notes: [] });
    expect([failure, problems]).toEqual([null, []]);
  });

  it('says whose are missing when the store holds those of others', async () => {
    const { summary } = await ask(operation, stored('2026-11', [saidBy()]), { team: 'bravo' });
    expect(summary).toContain('holds no insights of team bravo of the 15 months');
  });

  it('serves the good objects and warns of a corrupt one', async () => {
    const files = { ...stored('2026-11', [saidBy()]), [object('2026-10')]: '{"schema":1,' };
    const found = await ask(operation, files);
    const text =
      'Insights of 2026-10 are left out. ai_insights/2026/10/insights.json is not valid JSON and was left as it is. Restore or remove it.';
    expect(found.problems.map((problem) => [problem.severity, problemText(problem)])).toEqual([
      ['warning', text],
    ]);
    expect(found.json).toMatchObject({ notes: [{ severity: 'warning', message: text }] });
    expect(found.failure).toBeNull();
    expect(found.summary).toContain('### Left out');
    expect(JSON.stringify(found.json)).toContain('ALPHA');
  });

  it('does not say that there are none when none can be read', async () => {
    const { summary } = await ask(operation, { [object('2026-11')]: 'null' });
    expect(summary).toContain('up to 2026-11-12 that can be read. What cannot is listed below.');
    expect(summary).toContain('carries no schema version');
  });

  it.each([
    { who: 'the setting is teams', settings: `${SETTINGS}repository_readers: teams\n`, isPublic: false },
    { who: 'the repository is public', settings: SETTINGS, isPublic: true },
  ])('is refused to readers who may not see costs: $who', async ({ settings, isPublic }) => {
    const files = { 'config/agent.yaml': settings, ...stored('2026-11', [saidBy()]) };
    await expect(ask(operation, files, {}, { isPublic })).rejects.toThrow(RefusedError);
  });

  it('refuses a team that does not exist', async () => {
    await expect(ask(operation, {}, { team: 'charlie' })).rejects.toThrow(InputError);
  });
});

it.each(['0', '-1', '1001', '1.5', '1e2', 'all', ' 5'])('a limit of "%s" is refused', async (limit) => {
  await expect(ask('insights', {}, { limit })).rejects.toThrow(/^Input limit is .* from 1 to 1000\.$/);
});
