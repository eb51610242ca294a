import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { analyzeAll, makeAdminReport, reportContext } from '../../src/operations/reports.ts';
import { renderHtml } from '../../src/render/html.ts';
import type { Report, TableBlock } from '../../src/render/report.ts';
import { costsThrough } from '../analyze/costs.ts';
import { SETTINGS, TEAM } from '../configuration.ts';
import { GATHERED } from './gathered.ts';

/** Gmail cuts a mail at about 102 kB; some room is left for what mail servers add. */
const MAX_BYTES = 95_000;

function reportOn(accounts: number, failures: number): Report {
  const services = ['Amazon Elastic Compute Cloud', 'Amazon Relational Database Service', 'AWS Lambda'];
  const specs = Array.from({ length: accounts }, (_, i) =>
    services.map((service, s) => ({
      account: String(100_000_000_000 + i),
      service,
      cost: (day: Day) => (i + 1) * (s + 1) * (day >= '2026-11-05' ? 1.5 : 1) * 9.87,
    })),
  ).flat();
  const costs = costsThrough('2026-11-20', specs);
  const configuration = { settings: SETTINGS, teams: [TEAM] };
  const gathered = { ...GATHERED, configuration, costs, asOf: '2026-11-23' };
  const failed = Array.from({ length: failures }, (_, i) => ({
    scope: `team ${i}`,
    message: 'The mailbox is full.',
  }));
  return makeAdminReport(
    gathered,
    analyzeAll(gathered),
    { failures: failed, deliveries: null, unfinished: [] },
    reportContext(gathered),
  ).report;
}

function table(report: Report, title: string): TableBlock | undefined {
  return report.blocks.find((block): block is TableBlock => block.type === 'table' && block.title === title);
}

describe("the admins' report", () => {
  it('lists every one of 84 accounts and the ones without an owner, in a page that Gmail does not clip', async () => {
    const report = reportOn(84, 84);
    expect(table(report, 'Every account')?.rows).toHaveLength(84);
    expect(table(report, 'Accounts without an owner')?.more).toContain('69 more accounts');
    expect(Buffer.byteLength(await renderHtml(report))).toBeLessThan(MAX_BYTES);
  });

  it('counts and adds up the accounts that it has no room for', async () => {
    const report = reportOn(400, 0);
    expect(table(report, 'Every account')?.rows).toHaveLength(100);
    expect(table(report, 'Every account')?.more).toMatch(/^300 more accounts cost \$[\d,]+ together\.$/);
    expect(Buffer.byteLength(await renderHtml(report))).toBeLessThan(MAX_BYTES);
  });

  it('has accounts that a team owns and the source does not know', () => {
    const block = reportOn(3, 0).blocks.find(
      (each) => each.type === 'sentences' && each.title === 'Accounts without data',
    );
    expect(block).toMatchObject({ sentences: [expect.stringContaining('123456789012 (Platform Team)')] });
  });
});
