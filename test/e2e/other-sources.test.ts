import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { addDays, eachDay, monthOf, type Day } from '../../src/calendar/day.ts';
import { csv } from '../fetch/focus/exports.ts';
import {
  ACCESS_KEY_ID,
  startCostExplorerServer,
  throttled,
  type BilledLine,
} from '../servers/cost-explorer.ts';
import { startS3Server, type S3TestServer } from '../servers/s3.ts';
import type { ReportJson } from './report-json.ts';
import { runAction } from './runner.ts';
import { ALPHA, ALPHA_FILE, BRAVO, BRAVO_FILE, charges, SETTINGS, sumOf } from './small-organisation.ts';
import { readJson, workspaceWith } from './workspace.ts';

const REPOSITORY = {
  'config/agent.yaml': SETTINGS,
  'teams/alpha.yaml': ALPHA_FILE,
  'teams/bravo.yaml': BRAVO_FILE,
};
const AS_OF = '2026-11-23';
const CURRENT = { from: '2026-11-01', to: '2026-11-21' };

function inCents(total: number | null | undefined): number {
  return Math.round(100 * (total ?? Number.NaN));
}

function billedOn(day: Day, index: number): BilledLine[] {
  const line = (account: string, service: string, recordType: string, cents: number): BilledLine => ({
    account,
    service,
    recordType,
    day,
    amount: cents / 100,
  });
  return [
    line(ALPHA, 'Amazon Elastic Compute Cloud - Compute', 'Usage', 40_000 + (index % 7) * 1_311),
    line(ALPHA, 'Amazon Simple Storage Service', 'Usage', 2_017),
    line(BRAVO, 'AWS Lambda', 'Usage', 9_999),
    ...(day.endsWith('-01') ? [line(BRAVO, 'Tax', 'Tax', 12_345)] : []),
  ];
}

it('a week from Cost Explorer comes to the cent, and says what its requests cost', async () => {
  const bill = eachDay({ from: '2026-08-01', to: '2026-11-22' }).flatMap(billedOn);
  const server = await startCostExplorerServer({ bill, pageSize: 40, faults: [throttled(2)] });
  onTestFinished(server.close);
  const workspace = await workspaceWith(REPOSITORY);
  const run = await runAction({
    workspace,
    inputs: { source: 'cost-explorer', 'as-of': AS_OF },
    env: {
      AWS_ENDPOINT_URL_COST_EXPLORER: server.url,
      AWS_ACCESS_KEY_ID: ACCESS_KEY_ID,
      AWS_SECRET_ACCESS_KEY: 'a-secret-of-the-tests',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  });
  expect([run.exitCode, run.errors]).toEqual([0, []]);
  const json = await readJson<ReportJson & { calls: { costExplorer: number } }>(
    workspace,
    'out/weekly-report.json',
  );
  const cents = (account?: string): number =>
    bill
      .filter(({ day }) => day >= CURRENT.from && day < CURRENT.to)
      .filter((line) => account === undefined || line.account === account)
      .reduce((sum, { amount }) => sum + Math.round(100 * amount), 0);
  expect(inCents(json.organisation?.comparison.current.total)).toBe(cents());
  for (const team of json.teams) {
    expect(inCents(team.comparison.current.total)).toBe(cents(team.accounts[0]));
  }
  expect(json.calls.costExplorer).toBe(server.requestCount());
  expect(run.log).toContain(`Cost Explorer took ${server.requestCount()} paid requests`);
  expect(run.log).not.toContain('a-secret-of-the-tests');
});

/** Delivers the charges of some days as AWS Data Exports does, a folder and a manifest for each billing period. */
function deliver(s3: S3TestServer, first: Day, days: number): void {
  const rows = charges(first, days);
  const months = new Set(eachDay({ from: first, to: addDays(first, days) }).map(monthOf));
  for (const month of months) {
    const own = rows.filter(({ ChargePeriodStart = '' }) => ChargePeriodStart.startsWith(month));
    const partition = `billing/focus/data/BILLING_PERIOD=${month}`;
    const key = `${partition}/20261123T000000Z-new/focus-00001.csv.gz`;
    s3.put(key, gzipSync(csv(own)));
    // What an earlier refresh left behind must not count again.
    s3.put(
      `${partition}/20261101T000000Z-old/focus-00001.csv.gz`,
      gzipSync(csv(own)),
      new Date('2026-11-01'),
    );
    s3.put(
      `billing/focus/metadata/BILLING_PERIOD=${month}/focus-Manifest.json`,
      JSON.stringify({ dataFiles: [`s3://${s3.bucket}/${key}`] }),
    );
  }
}

it('a week from a FOCUS export in S3 comes to the cent, each charge counted once', async () => {
  const s3 = await startS3Server({ bucket: 'exports' });
  onTestFinished(s3.close);
  const [first, days] = ['2026-08-10', 103];
  deliver(s3, first, days);
  const workspace = await workspaceWith(REPOSITORY);
  const inputs = { source: 'focus', 'focus-path': 's3://exports/billing/focus', 'as-of': AS_OF };
  const run = await runAction({ workspace, inputs, env: s3.credentials });
  expect([run.exitCode, run.errors]).toEqual([0, []]);
  const json = await readJson<ReportJson>(workspace, 'out/weekly-report.json');
  const current = charges(first, days).filter(
    ({ ChargePeriodStart = '' }) => ChargePeriodStart >= CURRENT.from && ChargePeriodStart < CURRENT.to,
  );
  expect(inCents(json.organisation?.comparison.current.total)).toBe(inCents(sumOf(current, 'EffectiveCost')));
  expect(json.dataThrough).toBe('2026-11-20');

  const refused = await runAction({
    workspace,
    inputs: { ...inputs, 'focus-path': 's3://exports/elsewhere' },
    env: s3.credentials,
  });
  expect([refused.exitCode, refused.errors.length]).toEqual([1, 1]);
  expect(refused.errors[0]).toContain('s3://exports/elsewhere');
});
