import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParsedMail } from 'mailparser';
import { schemaFaults, type ReportJson } from './report-json.ts';
import { ACTION, runAction, type ActionRun } from './runner.ts';
import { addressesTo, filesBelow, readJson, readMail, sampleWorkspace } from './workspace.ts';

const AS_OF = '2026-11-23';
const TEAMS = 84;

let workspace: string;
let run: ActionRun;
let json: ReportJson;
let mails: Map<string, ParsedMail>;

const output = (...parts: string[]): string => path.join(workspace, 'out', ...parts);
const ids = (): string[] => [...json.teams.map(({ id }) => id), 'admin'];

beforeAll(async () => {
  workspace = await sampleWorkspace();
  run = await runAction({ workspace, inputs: { source: 'sample', 'as-of': AS_OF } });
  json = await readJson<ReportJson>(output('weekly-report.json'));
  mails = new Map();
  for (const id of ids()) mails.set(id, await readMail(workspace, id));
}, 60_000);

afterAll(() => rm(workspace, { recursive: true, force: true }));

describe('a weekly report on the sample organisation', () => {
  it('ends green, without annotations, and sets the outputs', () => {
    expect(run).toMatchObject({ exitCode: 0, commands: [] });
    expect(run.outputs).toEqual({
      json: 'out/weekly-report.json',
      period: '2026-W48',
      'data-through': '2026-11-20',
      delivered: '84',
      failures: '0',
      'repository-readers': 'admins',
    });
  });

  it('writes a summary that GitHub accepts, the same to the step and to summary.md', async () => {
    expect(Buffer.byteLength(run.summary)).toBeGreaterThan(5_000);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_048_576);
    expect(await readFile(output('summary.md'), 'utf8')).toBe(run.summary);
  });

  it('writes every report as HTML and text, and every mail', async () => {
    expect(json.teams).toHaveLength(TEAMS);
    const both = ids().flatMap((id) => [`${id}.html`, `${id}.txt`]);
    expect(await filesBelow(output('reports'))).toEqual([...both, 'admin.csv'].sort());
    expect(await filesBelow(output('outbox'))).toEqual(
      ids()
        .map((id) => `${id}.eml`)
        .sort(),
    );
  });

  it('leaves no unfinished file', async () => {
    expect((await filesBelow(workspace)).filter((file) => /\.(tmp|lock)$/.test(file))).toEqual([]);
  });

  it('writes JSON in the form that scripts rely on', () => {
    expect(schemaFaults(json)).toEqual([]);
    expect(json).toMatchObject({ operation: 'weekly-report', period: '2026-W48', asOf: AS_OF, failures: [] });
  });

  it('ends its windows with the day after the last one in them', () => {
    expect(json.dataThrough).toBe('2026-11-20');
    for (const { comparison, week } of [...json.teams, json.organisation].filter((scope) => scope !== null)) {
      expect([comparison.basis, comparison.current, comparison.previous]).toMatchObject([
        'month-to-date',
        { from: '2026-11-01', to: '2026-11-21' },
        { from: '2026-10-01', to: '2026-10-21' },
      ]);
      expect([week.current, week.previous]).toMatchObject([
        { from: '2026-11-14', to: '2026-11-21' },
        { from: '2026-11-07', to: '2026-11-14' },
      ]);
    }
  });

  it('adds up: the teams, which own every account, to the organisation; the services to the change', () => {
    const { organisation } = json;
    expect(organisation?.unownedAccounts).toEqual([]);
    for (const basis of ['comparison', 'week'] as const) {
      for (const side of ['current', 'previous'] as const) {
        const sum = json.teams.reduce((total, team) => total + (team[basis][side].total ?? Number.NaN), 0);
        expect(organisation?.[basis][side].total).toBeCloseTo(sum, 2);
      }
    }
    for (const { comparison, services } of json.teams) {
      const { current, previous, change } = comparison;
      expect(change).toBeCloseTo((current.total ?? Number.NaN) - (previous.total ?? Number.NaN), 6);
      expect(services.reduce((sum, service) => sum + (service.change ?? Number.NaN), 0)).toBeCloseTo(
        change ?? Number.NaN,
        6,
      );
    }
  });

  it('prints no value that is not one', async () => {
    const wrong =
      /\bNaN\b|Infinity|∞|\bundefined\b|\[object|-0(?:\.0+)?[\s\u00A0]?%|-\$0(?:\.00)?(?![\d.,])|-0\b(?=[,\s}])/u;
    const files = (await filesBelow(output())).filter((file) => !file.startsWith('data/'));
    expect(files.length).toBeGreaterThan(3 * TEAMS);
    for (const file of files) {
      if (file.endsWith('.eml')) continue;
      const found = wrong.exec(await readFile(output(file), 'utf8'));
      expect(found, `${file}: ${found?.[0] ?? ''}`).toBeNull();
    }
    for (const [id, mail] of mails) expect(wrong.exec(mail.subject ?? ''), id).toBeNull();
  });

  it('keeps every page below the 95,000 bytes from which mail programs cut', async () => {
    for (const id of ids()) {
      const html = await readFile(output('reports', `${id}.html`));
      expect(html.length, id).toBeLessThan(95_000);
    }
  });
});

describe('the mails of the sample organisation', () => {
  it('carry the same HTML and text as the reports beside them', async () => {
    for (const [id, mail] of mails) {
      const html = await readFile(output('reports', `${id}.html`), 'utf8');
      const text = await readFile(output('reports', `${id}.txt`), 'utf8');
      // A mail's lines end in CRLF, and a last line without an end means the same as one with it.
      const lines = (body: string): string => body.replaceAll('\r\n', '\n').replace(/\n$/, '');
      expect(mail.html, id).not.toBe(false);
      expect(lines(String(mail.html)), id).toBe(lines(html));
      expect(lines(mail.text ?? ''), id).toBe(lines(text));
    }
  });

  it('are multipart/alternative with the text first, in lines that mail servers accept', async () => {
    for (const id of ids()) {
      const eml = await readFile(output('outbox', `${id}.eml`), 'latin1');
      expect(eml, id).toMatch(/^Content-Type: multipart\/alternative;/m);
      const file = id === 'admin' ? ['text/csv'] : [];
      expect([...eml.matchAll(/^Content-Type: (text\/\w+)/gm)].map(([, type]) => type)).toEqual([
        'text/plain',
        'text/html',
        ...file,
      ]);
      expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    }
  });

  it('go to the recipients of the team, and to nobody else', async () => {
    for (const team of json.teams) {
      const file = await readFile(path.join(workspace, 'teams', `${team.id}.yaml`), 'utf8');
      const recipients = [...(/^team_email: (.*)$/m.exec(file)?.[1] ?? '').matchAll(/[\w.-]+@[\w.-]+/g)].map(
        ([address]) => address,
      );
      const mail = mails.get(team.id);
      expect(mail === undefined ? [] : addressesTo(mail), team.id).toEqual(recipients);
      expect([mail?.cc, mail?.bcc]).toEqual([undefined, undefined]);
      expect(team.delivery).toEqual({
        state: 'outbox',
        recipients,
        messageId: mail?.messageId,
        file: `outbox/${team.id}.eml`,
        results: [],
        problem: null,
      });
    }
    const admin = mails.get('admin');
    expect(admin === undefined ? [] : addressesTo(admin)).toEqual(['finops@example.com']);
  });

  it('say in their headers that they are samples, automatic, when they were made and which they are', () => {
    const seen = new Set<string>();
    for (const [id, mail] of mails) {
      expect(mail.subject).toMatch(/^\[SAMPLE\] \[(Action|Watch|OK|No data)\] /);
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect(Math.abs(Date.now() - (mail.date?.getTime() ?? 0))).toBeLessThan(600_000);
      expect(mail.messageId).toMatch(/^<cost\.manual-1234567\.[a-z0-9-]+\.1\.[0-9a-f]+@[\w.-]+>$/);
      expect(mail.messageId).toContain(`.${id}.`);
      seen.add(mail.messageId ?? '');
    }
    expect(seen.size).toBe(TEAMS + 1);
  });

  it('say on the page that they are samples', () => {
    for (const [id, mail] of mails) {
      expect(mail.text, id).toContain('Sample data.');
      expect(mail.html, id).toContain('Sample data.');
    }
  });
});

describe('a preview on the sample organisation', () => {
  const inputs = { source: 'sample', 'as-of': AS_OF, 'output-path': 'preview' };
  // What sending needs; nothing listens there, and a preview must not even try.
  const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: '9', SMTP_USER: 'user', SMTP_PASSWORD: 'hunter2' };

  it.each([
    { operation: 'preview-team-report', team: 'payments', id: 'payments' },
    { operation: 'preview-admin-report', team: '', id: 'admin' },
  ])('$operation gives the bytes of the mail, sends nothing and records nothing', async (preview) => {
    const { operation, team, id } = preview;
    const before = await filesBelow(output());
    const { exitCode, log, outputs, summary } = await runAction({
      workspace,
      inputs: { ...inputs, operation, team },
      env,
    });
    expect([exitCode, outputs]).toEqual([
      0,
      {
        json: `preview/${operation}.json`,
        report: `preview/reports/${id}.html`,
        'repository-readers': 'admins',
      },
    ]);
    for (const twin of [`${id}.html`, `${id}.txt`]) {
      const shown = await readFile(path.join(workspace, 'preview/reports', twin));
      expect(shown.equals(await readFile(output('reports', twin)))).toBe(true);
    }
    const written = await filesBelow(path.join(workspace, 'preview'));
    expect(written).toEqual(
      [
        `${operation}.json`,
        `reports/${id}.html`,
        `reports/${id}.txt`,
        ...(id === 'admin' ? ['reports/admin.csv'] : []),
        'summary.md',
      ].sort(),
    );
    expect(await filesBelow(output())).toEqual(before);
    const shown = await readJson<ReportJson>(workspace, 'preview', `${operation}.json`);
    expect(schemaFaults(shown)).toEqual([]);
    const scope = id === 'admin' ? shown.organisation : shown.teams[0];
    expect(scope?.delivery).toMatchObject({ state: 'preview', messageId: null, file: null });
    expect(JSON.stringify(shown) + log + summary).not.toContain('hunter2');
    await rm(path.join(workspace, 'preview'), { recursive: true });
  });

  it('leaves no output of action.yml without an operation that sets it', async () => {
    const validation = await runAction({ workspace, inputs: { operation: 'validate' } });
    const filled = await runAction({
      workspace,
      inputs: { operation: 'backfill', source: 'sample', 'as-of': AS_OF, 'output-path': 'filled' },
    });
    // Set by the previews above, and by what pull-request.test.ts, propose.test.ts and tell-outcome.test.ts run.
    const set = new Set([
      'report',
      'comment',
      'pull-request',
      'issue',
      ...Object.keys(run.outputs),
      ...Object.keys(validation.outputs),
      ...Object.keys(filled.outputs),
    ]);
    expect([...set].sort()).toEqual(Object.keys(ACTION.outputs).sort());
  });
});

describe('the report of one team of the sample organisation', () => {
  it('is the one of the weekly report, and the only mail', async () => {
    const { exitCode, outputs } = await runAction({
      workspace,
      inputs: {
        operation: 'team-report',
        team: 'payments',
        source: 'sample',
        'as-of': AS_OF,
        'output-path': 'single',
      },
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ delivered: '1', failures: '0', period: '2026-W48' });
    const folder = path.join(workspace, 'single');
    expect(await filesBelow(path.join(folder, 'outbox'))).toEqual(['payments.eml']);
    expect(await readFile(path.join(folder, 'reports/payments.html'), 'utf8')).toBe(
      await readFile(output('reports/payments.html'), 'utf8'),
    );
    const single = await readJson<ReportJson>(folder, 'team-report.json');
    expect(schemaFaults(single)).toEqual([]);
    expect(single.teams.map(({ id, delivery }) => [id, delivery?.state])).toEqual([['payments', 'outbox']]);
    expect(single.organisation).toBeNull();
  });
});
