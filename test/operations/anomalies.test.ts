import { describe, expect, it } from 'vitest';
import { anomalyId, type Anomaly } from '../../src/analyze/anomalies.ts';
import { problemText } from '../../src/config/problem.ts';
import { InputError, RefusedError } from '../../src/errors.ts';
import { anomaliesOperation } from '../../src/operations/anomalies.ts';
import type { OperationContext, OperationResult } from '../../src/operations/operation.ts';
import { ALPHA, BRAVO, SETTINGS, smallOrganisation, UNOWNED } from '../e2e/small-organisation.ts';
import { contentsBelow, workspaceWith } from '../e2e/workspace.ts';
import { contextIn } from './in-process.ts';
import { costFiles, daily, DATA } from './stored-costs.ts';

interface ListedJson extends Omit<Anomaly, 'service'> {
  readonly service: string | null;
  readonly accountName: string | null;
  readonly team: string | null;
  readonly state: string | null;
  readonly currency: string | null;
  readonly acknowledged: unknown;
  readonly isForeign: boolean;
}

function anomaly(change: Partial<Anomaly> & Record<string, unknown> = {}): Anomaly {
  const { account = ALPHA, start = '2026-11-05' } = change;
  return {
    id: anomalyId(account, 'Amazon RDS', 'up', start),
    account,
    service: 'Amazon RDS',
    kind: 'spike',
    direction: 'up',
    start,
    end: start,
    expected: 100,
    actual: 350.25,
    impact: 250.25,
    ...change,
  };
}

function file(month: string): string {
  return `${DATA}/anomalies/${month.replace('-', '/')}/anomalies.json`;
}

function stored(month: string, anomalies: readonly unknown[]): Record<string, string> {
  return { [file(month)]: JSON.stringify({ schema: 1, month, anomalies }) };
}

async function ask(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  change: Partial<OperationContext> = {},
): Promise<OperationResult> {
  const root = await workspaceWith(smallOrganisation(files));
  const before = await contentsBelow(`${root}/${DATA}`);
  const found = await anomaliesOperation(contextIn(root, { operation: 'anomalies', ...inputs }, change));
  expect(await contentsBelow(`${root}/${DATA}`)).toEqual(before);
  return found;
}

function listed({ json }: OperationResult): readonly ListedJson[] {
  return json.anomalies as readonly ListedJson[];
}

const NAMED = {
  'teams/alpha.yaml': `team_name: Alpha\naws_account_id: '${ALPHA}'\nteam_email: a@example.com\naccounts: [{ id: '${ALPHA}', name: alpha-prod }]\n`,
};

const SOME = {
  ...stored('2026-11', [
    anomaly({ start: '2026-11-05' }),
    anomaly({
      start: '2026-11-07',
      account: BRAVO,
      end: null,
      kind: 'level-shift',
      impact: -80,
      direction: 'down',
    }),
    anomaly({ start: '2026-11-05', account: UNOWNED, service: null, kind: 'increase', impact: 9000 }),
  ]),
  ...stored('2026-09', [anomaly({ start: '2026-09-30' })]),
  ...costFiles(ALPHA, { from: '2026-11-01', to: '2026-11-10' }, daily(1), { currency: 'EUR' }),
};

describe('anomalies', () => {
  it('are listed newest first, then largest, with the team that owns the account today', async () => {
    const found = await ask({ ...SOME, ...NAMED });
    expect(listed(found).map(({ start, account, team }) => [start, account, team])).toEqual([
      ['2026-11-07', BRAVO, 'bravo'],
      ['2026-11-05', UNOWNED, null],
      ['2026-11-05', ALPHA, 'alpha'],
      ['2026-09-30', ALPHA, 'alpha'],
    ]);
    expect(found.json).toMatchObject({
      schema: 1,
      operation: 'anomalies',
      limit: 50,
      isCut: false,
      notes: [],
    });
    expect([found.failure, found.problems]).toEqual([null, []]);
    expect(listed(found)[0]).toMatchObject({ state: 'lasting', end: null, kind: 'level-shift', impact: -80 });
    expect(listed(found)[2]).toMatchObject({ state: 'ended', currency: 'EUR', accountName: 'alpha-prod' });
    const { summary } = found;
    expect(summary).toContain('4 anomalies of the 15 months up to 2026-11-12, the newest first.');
    expect(summary).toContain('| Start | Team | Account | Service | Kind | Amount | State |');
    expect(summary).toContain(
      `| 2026-11-07 | Bravo | ${BRAVO} | Amazon RDS | lower level | -80.00 | lasting |`,
    );
    expect(summary).toContain(
      `| 2026-11-05 | Alpha | alpha-prod (${ALPHA}) | Amazon RDS | spike | +€250 | ended 2026-11-05 |`,
    );
    expect(summary).toContain(`| no team | ${UNOWNED} | the whole account | above threshold | +9000.00 |`);
  });

  it('are those of one team or account when it is named', async () => {
    expect(listed(await ask(SOME, { team: 'BRAVO' })).map(({ account }) => account)).toEqual([BRAVO]);
    expect(listed(await ask(SOME, { account: UNOWNED })).map(({ account }) => account)).toEqual([UNOWNED]);
    const none = await ask(stored('2026-11', [anomaly()]), { team: 'bravo' });
    expect(none.summary).toContain('holds no anomalies of Bravo of the 15 months up to 2026-11-12.');
    expect(none.failure).toBeNull();
  });

  it('are as many as the limit takes, which are the newest of those that are asked for', async () => {
    const two = await ask(SOME, { limit: '2' });
    expect(listed(two).map(({ start }) => start)).toEqual(['2026-11-07', '2026-11-05']);
    expect(two.summary).toContain('The newest 2; a higher limit shows older ones.');
    const all = await ask(SOME, { team: 'alpha', limit: '2' });
    expect([listed(all).length, all.json.isCut]).toEqual([2, false]);
  });

  it('are 50 unless told otherwise', async () => {
    const many = Array.from({ length: 60 }, (_, i) => anomaly({ service: `service ${i}`, id: `id${i}` }));
    expect(listed(await ask(stored('2026-11', many)))).toHaveLength(50);
  });

  it('say what the newest report called each, and which reports told of it', async () => {
    const telling = {
      period: '2026-W46',
      asOf: '2026-11-09',
      state: 'new',
      end: null,
      dailyExcess: 9,
      impact: 9,
    };
    const kept = { days: 4, seenOn: '2026-11-12', told: [telling] };
    const found = await ask(
      stored('2026-11', [
        anomaly({ id: 'a', end: null, state: 'worse', ...kept }),
        anomaly({ id: 'b', end: null, state: 'settled', ...kept, start: '2026-11-04' }),
        anomaly({ id: 'c', end: null, state: 'gone', ...kept, start: '2026-11-03' }),
      ]),
    );
    expect(found.json.anomalies).toMatchObject([
      {
        id: 'a',
        state: 'lasting',
        lifeCycle: 'worse',
        told: [{ period: '2026-W46', asOf: '2026-11-09', state: 'new' }],
      },
      { id: 'b', lifeCycle: 'settled' },
      { id: 'c', lifeCycle: null, told: [] },
    ]);
    for (const words of ['worse, lasting', 'now the usual level', 'lasting']) {
      expect(found.summary).toContain(`| ${words} |`);
    }
  });

  it('keep what was acknowledged', async () => {
    const acknowledged = { reason: 'load test', until: '2026-12-01' };
    const found = await ask(stored('2026-11', [anomaly({ acknowledged })]));
    expect(listed(found)[0]?.acknowledged).toEqual(acknowledged);
    expect(found.summary).toContain('ended 2026-11-05, acknowledged until 2026-12-01');
  });

  it('of the day of the run and before are shown, up to 15 months back', async () => {
    const files = {
      ...stored('2026-11', [anomaly({ start: '2026-11-20' }), anomaly({ start: '2026-11-12' })]),
      ...stored('2025-08', [anomaly({ start: '2025-08-31' })]),
      ...stored('2025-07', [anomaly({ start: '2025-07-31' })]),
    };
    expect(listed(await ask(files)).map(({ start }) => start)).toEqual(['2026-11-12', '2025-08-31']);
  });

  it('that the replaced system wrote are read as far as they go', async () => {
    const foreign = [
      {
        account_id: ALPHA,
        service: 'EC2',
        detected_at: '2026-11-03T10:00:00Z',
        severity: 'high',
        cost_increase: 5,
      },
      { aws_account_id: BRAVO, date: '2026-11-04', current_cost: 150.5, previous_cost: 100 },
      { note: 'of no account' },
    ];
    const found = await ask({ [file('2026-11')]: JSON.stringify({ anomalies: foreign }) });
    expect(listed(found)).toMatchObject([
      { account: BRAVO, start: '2026-11-04', impact: 50.5, kind: null, state: null, isForeign: true },
      { account: ALPHA, start: '2026-11-03', service: 'EC2', kind: 'high', impact: null, isForeign: true },
    ]);
    expect(found.summary).toContain('| EC2 | high | not told | not told |');
    expect(found.problems.map(problemText)).toEqual([
      'One anomaly of 2026-11 cannot be read and is left out: anomalies/2026/11/anomalies.json names no account, day or amount of it.',
      '2 of them were written by another system: what it did not tell is left open.',
    ]);
    const list = await ask({ [file('2026-11')]: JSON.stringify(foreign.slice(0, 2)) });
    expect(listed(list)).toHaveLength(2);
  });

  it.each([
    { what: 'no JSON', body: '{"schema":1,', says: 'is not valid JSON' },
    { what: 'of a later version', body: '{"schema":2,"anomalies":[]}', says: 'is of another version' },
    { what: 'no list', body: '{"schema":1,"anomalies":{}}', says: 'holds no list of anomalies' },
    { what: 'nothing', body: 'null', says: 'holds no list of anomalies' },
    {
      what: 'a bad entry',
      body: '{"schema":1,"anomalies":[{"account":1}]}',
      says: 'One anomaly of 2026-10 cannot be read',
    },
  ])('of the good objects are shown beside one that is $what', async ({ body, says }) => {
    const found = await ask({ ...stored('2026-11', [anomaly()]), [file('2026-10')]: body });
    expect(listed(found)).toHaveLength(1);
    expect(found.failure).toBeNull();
    expect(found.problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(found.summary).toContain(says);
    const alone = await ask({ [file('2026-10')]: body });
    expect(alone.summary).toContain('that can be read. What cannot is listed below.');
  });

  it('are none in an empty store, which is said', async () => {
    const found = await ask({});
    expect(found.summary).toContain(
      'The local folder out/data holds no anomalies of the 15 months up to 2026-11-12.',
    );
    expect([listed(found), found.failure, found.problems]).toEqual([[], null, []]);
  });

  it('are shown as text, whatever they hold, and never longer than GitHub takes', async () => {
    const hostile = Array.from({ length: 1000 }, (_, i) =>
      anomaly({ id: `id${i}`, service: `<b>@all${'|'.repeat(2000)}` }),
    );
    const found = await ask(stored('2026-11', hostile), { limit: '1000' });
    expect(listed(found)).toHaveLength(1000);
    expect(found.summary).not.toMatch(/<b>|@all/);
    expect(Buffer.byteLength(found.summary)).toBeLessThan(1_000_001);
    expect(found.summary).toMatch(/\d+ more anomalies are in out\/anomalies\.json\./);
  });

  it('of sample data are marked', async () => {
    const sample = costFiles(ALPHA, { from: '2026-11-01', to: '2026-11-10' }, daily(1), { source: 'sample' });
    expect((await ask({ ...stored('2026-11', [anomaly()]), ...sample })).summary).toContain('> Sample data.');
    expect((await ask(SOME)).summary).not.toContain('Sample data');
  });

  const refused: { inputs: Record<string, string>; message: RegExp }[] = [
    { inputs: { team: 'charlie' }, message: /There is no team "charlie"/ },
    { inputs: { account: 'abc' }, message: /Input account is "abc"/ },
    { inputs: { account: BRAVO, team: 'alpha' }, message: /is not one of team alpha's/ },
    { inputs: { limit: 'many' }, message: /Input limit is "many"/ },
  ];
  it.each(refused)('are refused for $inputs', async ({ inputs, message }) => {
    const asked = ask(SOME, inputs);
    await expect(asked).rejects.toThrow(InputError);
    await expect(asked).rejects.toThrow(message);
  });

  it.each([
    { who: 'the setting is teams', settings: `${SETTINGS}repository_readers: teams\n`, isPublic: false },
    { who: 'the repository is public', settings: SETTINGS, isPublic: true },
  ])('are refused to readers who may not see costs: $who', async ({ settings, isPublic }) => {
    await expect(ask({ ...SOME, 'config/agent.yaml': settings }, {}, { isPublic })).rejects.toThrow(
      RefusedError,
    );
  });
});
