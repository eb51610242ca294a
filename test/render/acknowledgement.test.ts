import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Day } from '../../src/calendar/day.ts';
import type { Team } from '../../src/config/configuration.ts';
import { figureProblems } from '../../src/deliver/figures/figure-check.ts';
import { restrictTo } from '../../src/fetch/cost-model.ts';
import { analyzeAll, makeAdminReport, makeTeamReport, reportContext } from '../../src/operations/reports.ts';
import { renderHtml } from '../../src/render/html.ts';
import { organisationJson, teamJson } from '../../src/render/json.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Report } from '../../src/render/report.ts';
import { renderText } from '../../src/render/text.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../configuration.ts';
import { GATHERED } from './gathered.ts';

const UNOWNED = '999999999999';
const risen = (account: string, service: string, by = 100): SeriesSpec => ({
  account,
  service,
  cost: (day: Day) => (day >= '2026-11-09' ? 100 + by : 100),
});
const COSTS = costsThrough('2026-11-20', [
  risen(ACCOUNT, 'Amazon EC2'),
  risen(ACCOUNT, 'Amazon S3', 80),
  risen(UNOWNED, 'AWS Lambda'),
]);

function made(
  team: Team,
  costs = COSTS,
): {
  ofTeam: ReturnType<typeof makeTeamReport>;
  ofAll: ReturnType<typeof makeAdminReport>;
} {
  const gathered = {
    ...GATHERED,
    configuration: { settings: SETTINGS, teams: [team] },
    costs,
    asOf: '2026-11-23',
  };
  const context = reportContext(gathered);
  return {
    ofTeam: makeTeamReport(gathered, team, context),
    ofAll: makeAdminReport(
      gathered,
      analyzeAll(gathered),
      { failures: [], deliveries: null, unfinished: [] },
      context,
    ),
  };
}

const PLAIN = made(TEAM);
const IDS = PLAIN.ofTeam.analysis.anomalies.map(({ id }) => id);

function acknowledging(ids: readonly string[], reason = 'Load test until the release'): Team {
  return { ...TEAM, acknowledged: ids.map((anomaly) => ({ anomaly, reason, until: '2026-12-15' })) };
}

async function problemsOf(report: Report): Promise<string[]> {
  const mail = { subject: report.subject, html: await renderHtml(report), text: renderText(report) };
  return figureProblems(mail, report);
}

/** What stands in a text between two titles. */
function between(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to));
}

describe('the lines that acknowledge an anomaly', () => {
  it('are YAML that can be pasted, for each anomaly shown, until a month from now', () => {
    const text = renderText(PLAIN.ofTeam.report);
    const lines = between(text, 'To acknowledge', 'How these numbers')
      .split('\n')
      .filter((line) => line.startsWith('  '));
    expect(IDS.length).toBeGreaterThanOrEqual(3);
    expect(parse(`acknowledged:\n${lines.join('\n')}`)).toEqual({
      acknowledged: IDS.map((anomaly) => ({ anomaly, reason: '…', until: '2026-12-23' })),
    });
    for (const id of IDS)
      expect(between(text, 'Anomalies', 'Services').replace(/\s+/g, ' ')).toContain(`(${id})`);
  });

  it('keep their blanks in HTML and are code in Markdown', async () => {
    const [id = ''] = IDS;
    expect(await renderHtml(PLAIN.ofTeam.report)).toContain(
      `- anomaly: &#39;${id}&#39;<br>  reason: …<br>  until: &#39;2026-12-23&#39;<br>`,
    );
    expect(renderMarkdown(PLAIN.ofTeam.report)).toContain(
      `\n\n    - anomaly: '${id}'\n      reason: …\n      until: '2026-12-23'\n`,
    );
  });

  it("name each team's file to the admins, and none for an account without an owner", () => {
    const text = between(renderText(PLAIN.ofAll.report), 'To acknowledge', 'How these numbers');
    expect(text).toContain('teams/platform.yaml\n  - anomaly: ');
    expect(text).toContain('Those of accounts without an owner: not until a team file names the');
    const unowned = PLAIN.ofAll.analysis.anomalies.filter(({ account }) => account === UNOWNED);
    expect(unowned.length).toBeGreaterThan(0);
    for (const { id } of unowned) expect(text).not.toContain(id);
    for (const id of IDS) expect(text).toContain(`- anomaly: '${id}'`);
  });

  it('are left out where there is nothing to acknowledge', () => {
    const { ofTeam } = made(acknowledging(IDS));
    expect(ofTeam.report.blocks.some(({ type }) => type === 'code')).toBe(false);
  });
});

describe('what is acknowledged', () => {
  const { ofTeam } = made(acknowledging(IDS));

  it('is out of subject, status, findings and the table, and listed with its reason', () => {
    expect(PLAIN.ofTeam.report.subject).toContain(`${IDS.length} anomalies`);
    expect(ofTeam.report.subject).toMatch(/^\[OK\] Platform Team: \+\$[\d,]+ this month \([^)]*\)$/);
    expect(ofTeam.report.subject).not.toContain('anomal');
    expect(ofTeam.report.status).toEqual({
      level: 'ok',
      word: 'No surprises',
      sentence:
        'Apart from what is acknowledged: cost is within the threshold and every service is on its course.',
    });
    const text = renderText(ofTeam.report).replace(/\s+/g, ' ');
    expect(text).toContain('Nothing departed from what was expected but what is acknowledged.');
    for (const id of IDS) {
      expect(text.split(id)).toHaveLength(2);
      expect(text).toContain(`(${id}). Until December 15, 2026: Load test until the release`);
    }
  });

  it('leaves totals and changes of the report as they are', () => {
    const numbers = (report: Report): unknown[] =>
      report.blocks.filter(
        ({ type, ...rest }) => type === 'tiles' || ('title' in rest && rest.title === 'Services'),
      );
    expect(numbers(ofTeam.report)).toHaveLength(2);
    expect(numbers(ofTeam.report)).toEqual(numbers(PLAIN.ofTeam.report));
  });

  it('is not said to be within the threshold', () => {
    const costs = restrictTo(COSTS, [ACCOUNT]);
    const told = (team: Team): string => renderText(made(team, costs).ofAll.report).replace(/\s+/g, ' ');
    expect(told(TEAM)).toContain('1 of 1 accounts is above its threshold.');
    expect(told(acknowledging(IDS))).toContain(
      'Apart from what is acknowledged or planned: every account is within its threshold',
    );
    expect(told(acknowledging(IDS))).not.toContain('None of');
  });

  it('says so in the JSON, behind what is new', () => {
    const [first = '', ...others] = IDS;
    const some = made(acknowledging([first]));
    const known = { reason: 'Load test until the release', until: '2026-12-15' };
    const entries = (json: Record<string, unknown>): unknown => json.anomalies;
    expect(entries(teamJson(some.ofTeam.analysis, some.ofTeam.explanation, 'watch'))).toMatchObject([
      ...others.map((id) => ({ id, acknowledged: null })),
      { id: first, acknowledged: known },
    ]);
    expect(entries(organisationJson(some.ofAll.analysis, some.ofAll.explanation))).toContainEqual(
      expect.objectContaining({ id: first, acknowledged: known }),
    );
  });

  it('passes the check of figures, whatever its reason says', async () => {
    for (const { report } of [PLAIN.ofTeam, PLAIN.ofAll]) expect(await problemsOf(report)).toEqual([]);
    const aReason = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.constantFrom('<b>$1,200</b>', '½ of ¥3 | 12 %', '`x` [y](http://z.w) @team #1 ```', '7'.repeat(200)),
    );
    await fc.assert(
      fc.asyncProperty(aReason, async (reason) => {
        const some = made(acknowledging(IDS.slice(0, 2), reason));
        for (const { report } of [some.ofTeam, some.ofAll]) expect(await problemsOf(report)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a planned change', () => {
  const plan = {
    from: '2026-12-01',
    service: 'Amazon EC2',
    account: ACCOUNT,
    monthlyChange: 1200,
    reason: 'New cluster',
  };
  const { ofTeam, ofAll } = made({
    ...TEAM,
    plannedChanges: [plan, { ...plan, service: 'EC3', monthlyChange: -5 }],
  });

  it('is in both reports with its amount, and says where its service has no cost', async () => {
    const [ofOne, ofMany] = [ofTeam, ofAll].map(({ report }) => renderText(report).replace(/\s+/g, ' '));
    expect(ofOne).toContain('- Amazon EC2 from December 1, 2026, +$1,200 a month: New cluster');
    expect(ofOne).toContain(
      '- EC3 (no cost of it so far) from December 1, 2026, -$5.00 a month: New cluster',
    );
    expect(ofMany).toContain(
      `- Amazon EC2 in ${ACCOUNT} from December 1, 2026, +$1,200 a month: New cluster`,
    );
    for (const { report } of [ofTeam, ofAll]) expect(await problemsOf(report)).toEqual([]);
  });

  it('is a risk of the forecast in the JSON', () => {
    const others = [
      `recent-rise: Amazon EC2 in ${ACCOUNT} since 2026-11-09, 3043.75 a month`,
      `recent-rise: Amazon S3 in ${ACCOUNT} since 2026-11-09, 2435.00 a month`,
    ];
    expect(teamJson(ofTeam.analysis, ofTeam.explanation, 'watch').forecast).toMatchObject({
      risks: [
        `Planned: Amazon EC2 in ${ACCOUNT} from 2026-12-01, +1200 a month: New cluster`,
        `Planned: EC3 in ${ACCOUNT} from 2026-12-01, -5 a month: New cluster`,
        ...others,
      ],
    });
    expect(teamJson(PLAIN.ofTeam.analysis, PLAIN.ofTeam.explanation, 'watch').forecast).toMatchObject({
      risks: others,
    });
  });

  it('that came is told where the status would otherwise be untrue', () => {
    const came = { ...plan, from: '2026-11-09' };
    const both = [
      { ...came, monthlyChange: 3000 },
      { ...came, service: 'Amazon S3', monthlyChange: 2400 },
    ];
    const { report } = made({ ...TEAM, plannedChanges: both }).ofTeam;
    expect(report.status).toMatchObject({
      level: 'ok',
      sentence:
        'Apart from what is planned: cost is within the threshold and every service is on its course.',
    });
    const half = made({ ...TEAM, anomalyThreshold: 10, plannedChanges: both.slice(0, 1) }).ofTeam.report;
    expect(half.status.sentence).toMatch(
      /^Cost is up \$[\d,]+ \(\+\d+\s%\), \$1,200 of it planned; the threshold is 10\s%\.$/,
    );
  });
});
