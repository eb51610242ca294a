import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  eachDay,
  weekdayOf,
  windowLength,
  type Day,
  type Window,
} from '../../src/calendar/day.ts';
import type { Comparison } from '../../src/analyze/comparison.ts';
import type { Configuration, Team } from '../../src/config/configuration.ts';
import { SETTLING_DAYS, type DailyCosts } from '../../src/fetch/cost-model.ts';
import { formatFor } from '../../src/format/format.ts';
import { analyzeAll, makeAdminReport, makeTeamReport, reportContext } from '../../src/operations/reports.ts';
import type { Report } from '../../src/render/report.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import { GATHERED } from './gathered.ts';
import { SETTINGS, TEAM as ONE_ACCOUNT_TEAM } from '../configuration.ts';
import { costsThrough, noise } from '../analyze/costs.ts';

const ACCOUNTS = ['111111111111', '222222222222', '333333333333'];

const TEAM: Team = {
  ...ONE_ACCOUNT_TEAM,
  accounts: ACCOUNTS.slice(0, 2).map((id) => ({ id, name: null, environment: null })),
};

const CONFIGURATION: Configuration = { settings: SETTINGS, teams: [TEAM] };

interface Made {
  readonly team: { readonly report: Report; readonly comparisons: readonly Comparison[] };
  readonly admin: Report;
}

function makeReports(costs: DailyCosts, asOf: Day): Made {
  const gathered = { ...GATHERED, configuration: CONFIGURATION, costs, asOf };
  const context = reportContext(gathered);
  const { analysis, report } = makeTeamReport(gathered, TEAM, context);
  const comparisons = analysis.scope === null ? [] : [analysis.scope.comparison, analysis.scope.week];
  return {
    team: { report, comparisons },
    admin: makeAdminReport(
      gathered,
      analyzeAll(gathered),
      { failures: [], deliveries: null, unfinished: [] },
      context,
    ).report,
  };
}

/** Run dates of three years: every Monday, and the days around every turn of a month. */
const RUN_DATES = eachDay({ from: '2024-01-01', to: '2027-01-01' }).filter(
  (day) => weekdayOf(day) === 1 || /-(?:01|03|04|09|10|28|29|31)$/.test(day),
);

const ILL_PRINTED = /NaN|Infinity|∞|undefined|null|\[object|(?<![\d.,])[-\u2212][$€]?0(?:[.,]0+)?(?![\d.,])/;

describe('over three years of run dates', () => {
  it('every printed percentage is that of cost per day in the windows printed beside it', () => {
    const format = formatFor('en-US', 'USD');
    const cost = (day: Day): number =>
      100 * noise(3, day, 0.3) * 1.001 ** (dayNumber(day) - dayNumber('2025-06-01'));
    const rate = ({ from, to }: Window): number =>
      eachDay({ from, to }).reduce((sum, day) => sum + cost(day), 0) / windowLength({ from, to });
    let closedMonths = 0;
    for (const asOf of RUN_DATES) {
      const costs = costsThrough(addDays(asOf, -SETTLING_DAYS), [{ account: '111111111111', cost }]);
      const { report, comparisons } = makeReports(costs, asOf).team;
      const tiles = report.blocks.flatMap((block) => (block.type === 'tiles' ? block.tiles : []));
      for (const [i, { basis, current, previous }] of comparisons.entries()) {
        if (basis === 'last-month') closedMonths++;
        else expect(windowLength(current)).toBe(windowLength(previous));
        const percent = format.signedPercent(100 * (rate(current) / rate(previous) - 1));
        expect(tiles[i]?.note).toContain(`(${percent})`);
        expect(tiles[i]?.note).toContain(format.shortWindow(previous));
      }
    }
    expect(closedMonths).toBeGreaterThan(50);
  });

  it('nothing prints NaN, infinity or minus zero, whatever the costs', () => {
    const amount = fc.oneof(
      fc.constantFrom(0, 0, 0.004, -0.004, -250.75, 98_765_432.1),
      fc.double({ min: -100, max: 1e4, noNaN: true }),
    );
    const daily = fc.array(amount, { minLength: 100, maxLength: 100 });
    const chargeType = fc.constantFrom('usage' as const, 'credit' as const, 'tax' as const);
    const series = fc.tuple(
      fc.constantFrom(...ACCOUNTS),
      fc.constantFrom('Amazon S3', 'AWS Lambda', 'Tax'),
      chargeType,
      daily,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...RUN_DATES),
        fc.array(series, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 100 }),
        (asOf, charges, days) => {
          const through = addDays(asOf, -SETTLING_DAYS);
          const specs = charges.map(([account, service, type, costs]) => ({
            account,
            service,
            chargeType: type,
            cost: (day: Day) => costs[dayNumber(through) - dayNumber(day)] ?? 0,
          }));
          const { team, admin } = makeReports(costsThrough(through, specs, days), asOf);
          for (const report of [team.report, admin]) {
            expect(renderText(report)).not.toMatch(ILL_PRINTED);
            expect(renderMarkdown(report)).not.toMatch(ILL_PRINTED);
            expect(report.subject).not.toMatch(ILL_PRINTED);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

it('a team learns nothing of another account from its report', () => {
  const cost = (day: Day): number => (day >= '2026-11-05' ? 300 : 100);
  const specs = ACCOUNTS.map((account) => ({ account, service: `Service of ${account}`, cost }));
  const { team, admin } = makeReports(costsThrough('2026-11-20', specs), '2026-11-23');
  expect(renderText(team.report)).not.toContain('333333333333');
  expect(renderText(admin)).toContain('333333333333');
});
