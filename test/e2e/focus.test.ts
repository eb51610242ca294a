import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, eachDay } from '../../src/calendar/day.ts';
import type { ReportJson } from './report-json.ts';
import { runAction, type ActionRun } from './runner.ts';
import { addressesTo, contentsBelow, filesBelow, readJson, readMail, workspaceWith } from './workspace.ts';

const HEADER =
  'BillingCurrency,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,EffectiveCost,BilledCost,ProviderName,PublisherName,ServiceName,SubAccountId,SubAccountName';

interface Charge {
  readonly account: string;
  readonly effective: number;
  readonly billed: number;
}

const OWNED: Charge = { account: '111111111111', effective: 12.34, billed: 15.5 };
const OTHER: Charge = { account: '222222222222', effective: 3.21, billed: 3.21 };
const UNOWNED: Charge = { account: '333333333333', effective: 7.77, billed: 9.01 };

/** An export with the same charges on each of some days. */
function exportOf(days: number, charges: readonly Charge[], through = '2026-11-20'): string {
  const to = addDays(through, 1);
  const window = { from: addDays(to, -days), to };
  const rows = eachDay(window).flatMap((day) =>
    charges.map(({ account, effective, billed }) =>
      [
        'USD',
        'Usage',
        `${day} 00:00:00`,
        `${addDays(day, 1)} 00:00:00`,
        effective,
        billed,
        'AWS',
        '"Amazon Web Services, Inc."',
        'AWS Lambda',
        account,
        `name-${account}`,
      ].join(','),
    ),
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

function team(name: string, account: string, more = ''): string {
  return `team_name: ${name}\naws_account_id: '${account}'\nteam_email: ${name.toLowerCase()}@example.com\n${more}`;
}

const FILES = {
  'config/agent.yaml': 'global_admin_emails: [finops@example.com]\n',
  'teams/alpha.yaml': team('Alpha', OWNED.account),
  'teams/beta.yaml': team('Beta', OTHER.account),
  'exports/november.csv': exportOf(60, [OWNED, OTHER, UNOWNED]),
};

const INPUTS = { source: 'focus', 'focus-path': 'exports', 'as-of': '2026-11-23' };

async function reportOn(
  files: Record<string, string>,
  more: { inputs?: Record<string, string>; payload?: unknown } = {},
): Promise<{ workspace: string; run: ActionRun; json: ReportJson }> {
  const workspace = await workspaceWith(files);
  const run = await runAction({ workspace, ...more, inputs: { ...INPUTS, ...more.inputs } });
  if (run.outputs.json === undefined) throw new Error(run.log);
  return { workspace, run, json: await readJson<ReportJson>(workspace, 'out/weekly-report.json') };
}

describe('a report on a billing export', () => {
  it.each([
    ['amortized', 'effective'],
    ['billed', 'billed'],
  ] as const)('has the totals of the export to the cent, %s', async (basis, column) => {
    const settings = `${FILES['config/agent.yaml']}cost_basis: ${basis}\n`;
    const { run, json } = await reportOn({ ...FILES, 'config/agent.yaml': settings });
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    const byName = new Map(
      json.teams.map((each) => [each.name, each.comparison.current.total ?? Number.NaN]),
    );
    expect(byName.get('Alpha')).toBeCloseTo(20 * OWNED[column], 6);
    expect(byName.get('Beta')).toBeCloseTo(20 * OTHER[column], 6);
    expect(json.organisation?.comparison.current.total).toBeCloseTo(
      20 * (OWNED[column] + OTHER[column] + UNOWNED[column]),
      6,
    );
  });

  it('lists an account that nobody owns for the admins, and for nobody else', async () => {
    const { workspace, json } = await reportOn(FILES);
    expect(json.organisation?.unownedAccounts).toEqual([UNOWNED.account]);
    const reports = await contentsBelow(path.join(workspace, 'out/reports'));
    expect(Object.keys(reports).filter((name) => reports[name]?.includes(UNOWNED.account))).toEqual([
      'admin.csv',
      'admin.html',
      'admin.txt',
    ]);
    expect(reports['admin.txt']).toContain('Accounts without an owner');
  });

  it('says that there is nothing to compare with, and prints no percentage of it', async () => {
    const { workspace, json } = await reportOn({
      ...FILES,
      'exports/november.csv': exportOf(25, [OWNED, OTHER]),
    });
    const { previous, change, changePercent } = json.teams[0]?.comparison ?? {};
    expect([previous?.total, change, changePercent]).toEqual([null, null, null]);
    const text = await readFile(path.join(workspace, 'out/reports/alpha.txt'), 'utf8');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('There is no earlier data to compare it with.');
    const services = text.slice(text.indexOf('\nServices\n'), text.indexOf('How these numbers were made'));
    expect(services).toContain('AWS Lambda');
    expect(services).not.toContain('%');
  });

  it('reports a team without data, tells the admins, and mails the rest', async () => {
    const { run, workspace, json } = await reportOn({
      ...FILES,
      'teams/gamma.yaml': team('Gamma', '444444444444'),
    });
    expect(run.exitCode).toBe(0);
    expect(json.teams.find(({ id }) => id === 'gamma')?.comparison).toBeNull();
    expect((await readMail(workspace, 'gamma')).text).toContain('There is no cost data for 444444444444');
    expect((await readMail(workspace, 'admin')).text).toContain('444444444444 (Gamma)');
  });

  it('mails nothing to a team that is not enabled, but keeps it in the reports', async () => {
    const { workspace, json } = await reportOn({
      ...FILES,
      'teams/beta.yaml': team('Beta', OTHER.account, 'enabled: false\n'),
    });
    expect(await filesBelow(path.join(workspace, 'out/outbox'))).toEqual(['admin.eml', 'alpha.eml']);
    expect(json.teams.find(({ id }) => id === 'beta')?.delivery).toBeNull();
    expect(await filesBelow(path.join(workspace, 'out/reports'))).toContain('beta.html');
  });

  it('sends everything to redirect_all_to, and says so in subject and page', async () => {
    const settings = `${FILES['config/agent.yaml']}redirect_all_to: pilot@example.com\n`;
    const { workspace } = await reportOn({ ...FILES, 'config/agent.yaml': settings });
    for (const [id, meant] of [
      ['alpha', 'alpha@example.com'],
      ['admin', 'finops@example.com'],
    ] as const) {
      const mail = await readMail(workspace, id);
      expect(addressesTo(mail)).toEqual(['pilot@example.com']);
      expect(mail.headerLines.map(({ line }) => line).join('\n')).not.toContain(meant);
      expect(mail.subject).toContain('[Redirected]');
      expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain(`This mail was meant for ${meant}.`);
    }
  });

  it('goes on when one team fails, ends red and tells the admins', async () => {
    const workspace = await workspaceWith(FILES);
    // A folder in the place of the page makes writing it fail.
    await mkdir(path.join(workspace, 'out/reports/beta.html'), { recursive: true });
    const run = await runAction({ workspace, inputs: INPUTS });
    expect(run.exitCode).toBe(1);
    expect(run.errors.some((error) => error.includes('team beta'))).toBe(true);
    expect(await filesBelow(path.join(workspace, 'out/outbox'))).toEqual(['admin.eml', 'alpha.eml']);
    const { failures } = await readJson<ReportJson>(workspace, 'out/weekly-report.json');
    expect(failures).toMatchObject([{ stage: 'deliver', scope: 'team beta' }]);
    expect((await readMail(workspace, 'admin')).text).toContain('Failures of this run');
    expect(run.outputs).toMatchObject({ delivered: '1', failures: '1' });
    expect((await filesBelow(path.join(workspace, 'out'))).filter((file) => file.endsWith('.tmp'))).toEqual(
      [],
    );
  });

  it('refuses an output folder that is a file', async () => {
    const workspace = await workspaceWith({ ...FILES, taken: 'a file' });
    const run = await runAction({ workspace, inputs: { ...INPUTS, 'output-path': 'taken' } });
    expect([run.exitCode, run.errors]).toEqual([
      1,
      ['Input output-path is taken, which is a file. Name a folder, or one to be made.'],
    ]);
  });

  it('still mails everyone when history cannot be kept, and ends red', async () => {
    const workspace = await workspaceWith({ ...FILES, 'taken/data': 'a file in the place of the folder' });
    const run = await runAction({
      workspace,
      inputs: { ...INPUTS, storage: 'local', 'storage-path': 'taken/data' },
    });
    expect(run.exitCode).toBe(1);
    expect(await filesBelow(path.join(workspace, 'out/outbox'))).toEqual([
      'admin.eml',
      'alpha.eml',
      'beta.eml',
    ]);
    const { failures } = await readJson<ReportJson>(workspace, 'out/weekly-report.json');
    expect(new Set(failures.map(({ stage }) => stage))).toEqual(new Set(['record']));
    expect(failures.map(({ scope }) => scope)).toContain('the run');
    expect((await readMail(workspace, 'admin')).text).toContain('Failures of this run');
  });

  it('merges into the history of the runs before', async () => {
    const workspace = await workspaceWith({ ...FILES });
    const objects = async () => contentsBelow(path.join(workspace, 'out/data/costs'));
    expect((await runAction({ workspace, inputs: { ...INPUTS, 'as-of': '2026-11-16' } })).exitCode).toBe(0);
    const first = JSON.parse((await objects())[`2026/11/${OWNED.account}.json`] ?? '') as { days: object };
    expect(Object.keys(first.days).at(-1)).toBe('2026-11-13');
    expect((await runAction({ workspace, inputs: INPUTS })).exitCode).toBe(0);
    const merged = await objects();
    const second = JSON.parse(merged[`2026/11/${OWNED.account}.json`] ?? '') as { days: object };
    expect(Object.keys(second.days)).toHaveLength(20);
    expect((await runAction({ workspace, inputs: INPUTS })).exitCode).toBe(0);
    expect(await objects()).toEqual(merged);
  });
});
