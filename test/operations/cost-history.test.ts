import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, RefusedError } from '../../src/errors.ts';
import { costHistoryOperation } from '../../src/operations/cost-history.ts';
import type { DayCosts } from '../../src/record/stored-costs.ts';
import { ALPHA, BRAVO, SETTINGS, smallOrganisation, UNOWNED } from '../e2e/small-organisation.ts';
import { filesBelow, workspaceWith } from '../e2e/workspace.ts';
import '../property-seed.ts';
import { ask, AUTUMN, EC2, jsonOf, RDS, STORED, type Files } from './asked-history.ts';
import { contextIn } from './in-process.ts';
import { costFiles, daily } from './stored-costs.ts';

describe('cost-history', () => {
  it('shows the organisation by month, service, account and day', async () => {
    const found = await ask(STORED);
    const json = jsonOf(found);
    expect([found.failure, found.problems]).toEqual([null, []]);
    expect(found.outputs).toEqual({ 'repository-readers': 'admins' });
    expect(json).toMatchObject({ schema: 1, operation: 'cost-history', currency: 'USD', window: AUTUMN });
    // 30 days at 127.50, 51 at 137.50
    expect(json.total).toBeCloseTo(30 * 127.5 + 51 * 137.5, 6);
    expect(json.months).toEqual([
      { month: '2026-09', total: 3825, days: 30, isComplete: true, changePercent: null },
      {
        month: '2026-10',
        total: 4262.5,
        days: 31,
        isComplete: true,
        changePercent: expect.closeTo(7.843, 3) as number,
      },
      { month: '2026-11', total: 2750, days: 20, isComplete: false, changePercent: null },
    ]);
    expect(json.services.map(({ service }) => service)).toEqual([EC2, RDS, 'Tax']);
    expect(json.accounts).toEqual([
      { account: ALPHA, name: null, team: 'alpha', total: 30 * 116.5 + 51 * 126.5 },
      { account: BRAVO, name: null, team: 'bravo', total: 810 },
      { account: UNOWNED, name: null, team: null, total: 81 },
    ]);
    expect(json.daily).toHaveLength(81);
    expect(json.daily[0]).toEqual({ day: '2026-09-01', total: 127.5, isComplete: true });
    const summary = found.summary.replaceAll('\u00a0', ' ');
    expect(summary).toContain('| October 2026 | $4,262.50 | 31 | $137.50 | +7.8 % |');
    expect(summary).toContain('| November 2026 | $2,750.00 | 20 of 30 | $137.50 | – |');
    expect(summary).toContain(`| ${UNOWNED} | no team | $81.00 |`);
    expect(summary.indexOf('### Months')).toBeLessThan(summary.indexOf('### Services'));
    expect(summary).toContain('<details>\n<summary>The newest 31 days</summary>\n\n| Week of |');
    expect(summary.trimEnd().endsWith('</details>')).toBe(true);
  });

  it('adds up exactly for any accounts, days and charges', async () => {
    const cents = fc.integer({ min: -50_000, max: 900_000 });
    const charges = fc.record({ usage: cents, tax: cents, credit: cents }, { requiredKeys: [] });
    const costs = fc.dictionary(fc.constantFrom(EC2, RDS, 'Tax', 'constructor'), charges, { maxKeys: 4 });
    const accounts = [ALPHA, BRAVO, UNOWNED];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(costs, { minLength: 1, maxLength: 45 }), { minLength: 3, maxLength: 3 }),
        fc.subarray(accounts, { minLength: 1 }),
        fc.boolean(),
        async (byAccount, own, includesTax) => {
          const daysOf = accounts.map((_, a) => (byAccount[a] ?? []).map(inMoney));
          const files = accounts.map((account, a) => {
            const days = daysOf[a] ?? [];
            const to = new Date(Date.UTC(2026, 9, 20 + days.length)).toISOString().slice(0, 10);
            const first = Date.UTC(2026, 9, 20);
            return costFiles(
              account,
              { from: '2026-10-20', to },
              (day) => days[(Date.parse(day) - first) / 86_400_000] ?? {},
            );
          });
          const team = `team_name: Own\naws_account_ids: ['${own.join("','")}']\nteam_email: own@example.com\ninclude_tax: ${String(includesTax)}\n`;
          const found = await ask(
            {
              ...files[0],
              ...files[1],
              ...files[2],
              'teams/alpha.yaml': team,
              'teams/bravo.yaml': OTHER_TEAM,
            },
            { team: 'own', 'as-of': '2026-12-31' },
          );
          const expected = accounts
            .flatMap((account, a) => (own.includes(account) ? (daysOf[a] ?? []) : []))
            .flatMap((day) => Object.values(day))
            .flatMap((charge) => Object.entries(charge))
            .filter(([type]) => includesTax || type !== 'tax')
            .reduce((sum, [, cost]) => sum + Math.round(100 * cost), 0);
          const json = jsonOf(found);
          const sums = [json.daily, json.months, json.services, json.accounts].map((parts) =>
            parts.reduce((sum, { total }) => sum + (total ?? 0), 0),
          );
          const inCents = [json.total, ...sums].map((sum) => Math.round(100 * sum) + 0);
          expect(inCents).toEqual(inCents.map(() => expected));
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(['alpha', 'Alpha', ' ALPHA ', 'al%70ha'])('takes "%s" for the team', async (team) => {
    const json = jsonOf(await ask(STORED, { team }));
    expect(json.scope).toMatchObject({ team: 'alpha', teamName: 'Alpha', account: null });
    expect(json.accounts.map(({ account }) => account)).toEqual([ALPHA]);
  });

  it('takes the name of a team as the replaced system did', async () => {
    const named = {
      'teams/alpha.yaml': `team_name: DevOps Team\naws_account_id: '${ALPHA}'\nteam_email: a@example.com\n`,
    };
    for (const team of ['DevOps Team', 'devops  team', 'DevOps%20Team']) {
      expect(jsonOf(await ask({ ...STORED, ...named }, { team })).scope.teamName).toBe('DevOps Team');
    }
  });

  it('holds of credits and tax what the settings say, or the team', async () => {
    const settings = { 'config/agent.yaml': `${SETTINGS}include_credits: false\ninclude_tax: false\n` };
    const file = `team_name: Alpha\naws_account_id: '${ALPHA}'\nteam_email: a@example.com\ninclude_tax: true\n`;
    const files = { ...STORED, ...settings, 'teams/alpha.yaml': file };
    const dayOf = async (inputs: Readonly<Record<string, string>>): Promise<number | null | undefined> =>
      jsonOf(await ask(files, inputs)).daily.at(-1)?.total;
    expect(await dayOf({})).toBe(110 + 20 + 10 + 1);
    expect(await dayOf({ team: 'alpha' })).toBe(110 + 20 + 1.5);
    expect(await dayOf({ account: ALPHA })).toBe(110 + 20 + 1.5);
    expect((await ask(files, { team: 'alpha' })).summary).toContain('without credits.');
  });

  it.each(['RDS', 'rds', RDS, 'amazon relational  database service', 'Relational Database Service'])(
    'finds a service under the name "%s"',
    async (service) => {
      const json = jsonOf(await ask(STORED, { service, account: ALPHA }));
      expect(json.scope).toMatchObject({ service, services: [RDS], account: ALPHA });
      expect(json.total).toBe(81 * 15);
      expect(json.services).toEqual([{ service: RDS, total: 81 * 15, share: 1 }]);
    },
  );

  it('shows the days that are asked for, the last one included', async () => {
    const json = jsonOf(await ask(STORED, { since: '2026-10-30', until: '2026-11-02' }));
    expect(json.window).toEqual({ from: '2026-10-30', to: '2026-11-03' });
    expect(json.daily.map(({ day }) => day)).toEqual([
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
      '2026-11-02',
    ]);
    expect(json.months.map(({ changePercent }) => changePercent)).toEqual([null, null]);
  });

  it('shows the newest 90 stored days unless told otherwise', async () => {
    const files = costFiles(ALPHA, { from: '2026-03-01', to: '2026-11-11' }, daily(1));
    expect(jsonOf(await ask(files)).window).toEqual({ from: '2026-08-13', to: '2026-11-11' });
    const before = jsonOf(await ask(files, { until: '2026-10-31' }));
    expect(before.window).toEqual({ from: '2026-08-03', to: '2026-11-01' });
  });

  it('needs no credential and leaves the store as it is', async () => {
    const root = await workspaceWith(smallOrganisation(STORED));
    const before = await filesBelow(root);
    const { json } = await costHistoryOperation(
      contextIn(root, { operation: 'cost-history', source: 'datadog', 'as-of': '2026-11-23' }),
    );
    expect(Object.values(json.calls as Record<string, number>).every((count) => count === 0)).toBe(true);
    // The page is beside the answer, not in the store.
    expect(await filesBelow(root)).toEqual([...before, 'out/cost-history.html'].sort());
  });
});

const OTHER_TEAM = "team_name: Bravo\naws_account_id: '999999999999'\nteam_email: bravo@example.com\n";

function inMoney(day: Readonly<Record<string, Readonly<Record<string, number>>>>): DayCosts {
  return Object.fromEntries(
    Object.entries(day).map(([service, charges]) => [
      service,
      Object.fromEntries(Object.entries(charges).map(([type, cents]) => [type, cents / 100])),
    ]),
  );
}

describe('bad input', () => {
  const refused: { inputs: Files; message: RegExp }[] = [
    {
      inputs: { team: 'alfa' },
      message: /There is no team "alfa"\. Did you mean "Alpha"\? .*: alpha, bravo\.$/,
    },
    { inputs: { team: 'zzzzzzzzzz' }, message: /There is no team "zzzzzzzzzz"\. Write a team's name, or/ },
    { inputs: { account: '123' }, message: /Input account is "123"\. Write the 12 digits/ },
    { inputs: { account: '1111-1111-1111' }, message: /Write its 12 digits alone: 111111111111\./ },
    { inputs: { team: 'alpha', account: BRAVO }, message: /is not one of team alpha's: 111111111111\./ },
    {
      inputs: { service: 'ec3' },
      message: /a service "ec3".* Did you mean "EC2"\? There are: "Amazon Elastic/,
    },
    {
      inputs: { since: '2026-11-20', until: '2026-11-01' },
      message: /since is 2026-11-20, which is after input until, 2026-11-01/,
    },
    { inputs: { since: '2026-12-01' }, message: /after 2026-11-23, the day of this run/ },
    { inputs: { since: '2026-02-30' }, message: /Input since is "2026-02-30"/ },
  ];
  it.each(refused)('$inputs is refused', async ({ inputs, message }) => {
    const asked = ask(STORED, inputs);
    await expect(asked).rejects.toThrow(InputError);
    await expect(asked).rejects.toThrow(message);
  });

  it('lists ten services at most', async () => {
    const many = (): DayCosts =>
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`Service ${i}`, { usage: 100 - i }]));
    const asked = ask(costFiles(ALPHA, AUTUMN, many), { service: 'nothing like it' });
    await expect(asked).rejects.toThrow(/"Service 0", .*"Service 9" and 20 more\.$/);
  });

  it('shows names as text, whatever they hold', async () => {
    const hostile = costFiles(ALPHA, AUTUMN, daily(2, '<img src=x onerror=alert(1)>|@all'));
    const { summary } = await ask(hostile);
    expect(summary).not.toContain('<img');
    expect(summary).not.toContain('@all');
    const long = await ask(costFiles(ALPHA, AUTUMN, daily(2, '|'.repeat(400_000))));
    expect(Buffer.byteLength(long.summary)).toBeLessThan(20_000);
  });

  it.each([
    { who: 'the setting is teams', settings: `${SETTINGS}repository_readers: teams\n`, isPublic: false },
    { who: 'the repository is public', settings: SETTINGS, isPublic: true },
  ])('is refused to readers who may not see costs: $who', async ({ settings, isPublic }) => {
    await expect(ask({ ...STORED, 'config/agent.yaml': settings }, {}, { isPublic })).rejects.toThrow(
      RefusedError,
    );
  });
});
