import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareConfigurations } from '../../src/changes/compare.ts';
import { isEmptyChange } from '../../src/changes/configuration-change.ts';
import type { Configuration, Settings, Team } from '../../src/config/configuration.ts';
import { SETTINGS, TEAM } from '../configuration.ts';
import { configuration, team } from './teams.ts';

const A = team('a', ['1', '2']);
const B = team('b', ['3']);
const REF_A = { id: 'a', name: 'Team a' };
const REF_B = { id: 'b', name: 'Team b' };
const BASE = configuration([A, B]);

describe('teams', () => {
  it('are added and removed with their accounts and recipients', () => {
    const { teams, accounts, mail } = compareConfigurations(BASE, configuration([A, team('c', ['5', '4'])]));
    const ref = { id: 'c', name: 'Team c' };
    const whole = { ...ref, accounts: ['000000000004', '000000000005'], recipients: ['c@example.com'] };
    expect(teams).toEqual({
      added: [whole],
      removed: [{ ...REF_B, accounts: ['000000000003'], recipients: ['b@example.com'] }],
      renamed: [],
      refiled: [],
    });
    expect(accounts).toEqual({
      added: [
        { account: '000000000005', team: ref },
        { account: '000000000004', team: ref },
      ],
      removed: [{ account: '000000000003', team: REF_B }],
      moved: [],
    });
    expect(mail).toEqual({
      starts: [{ address: 'c@example.com', teams: [ref], isAdmin: false }],
      stops: [{ address: 'b@example.com', teams: [REF_B], isAdmin: false }],
      redirectedTo: null,
    });
  });

  it('of the same id with another name are renamed, and nothing else', () => {
    const change = compareConfigurations(BASE, configuration([{ ...A, name: 'Search' }, B]));
    expect(change.teams.renamed).toEqual([{ team: { id: 'a', name: 'Search' }, from: 'Team a' }]);
    expect(compareConfigurations(BASE, BASE)).toEqual({
      ...change,
      teams: { ...change.teams, renamed: [] },
    });
  });

  it('of the same accounts in another file are neither removed nor added, and their mail goes on', () => {
    const moved = { ...A, id: 'z', file: 'teams/z.yaml', accounts: [...A.accounts].reverse() };
    const change = compareConfigurations(BASE, configuration([B, moved]));
    expect(change.teams.refiled).toEqual([{ team: { id: 'z', name: 'Team a' }, from: 'a' }]);
    expect(compareConfigurations(BASE, BASE)).toEqual({ ...change, teams: { ...change.teams, refiled: [] } });
  });

  it('of the same name in another file too, whatever else changes in it', () => {
    const head = configuration([B, { ...team('z', ['1', '7']), name: ' TEAM A' }]);
    const { teams, accounts, recipients } = compareConfigurations(BASE, head);
    const ref = { id: 'z', name: ' TEAM A' };
    expect(teams).toMatchObject({ added: [], removed: [], refiled: [{ team: ref, from: 'a' }] });
    expect(accounts).toEqual({
      added: [{ account: '000000000007', team: ref }],
      removed: [{ account: '000000000002', team: ref }],
      moved: [],
    });
    expect(recipients).toEqual([{ team: ref, added: ['z@example.com'], removed: ['a@example.com'] }]);
  });

  it('that take each other’s file names are paired by file name, and their accounts move', () => {
    const swapped = configuration([
      { ...A, accounts: B.accounts },
      { ...B, accounts: A.accounts },
    ]);
    const { teams, accounts } = compareConfigurations(BASE, swapped);
    expect(teams.refiled).toEqual([]);
    expect(accounts.moved).toEqual([
      { account: '000000000003', from: REF_B, to: REF_A },
      { account: '000000000001', from: REF_A, to: REF_B },
      { account: '000000000002', from: REF_A, to: REF_B },
    ]);
  });
});

it('an account that another team takes is moved, from a team that goes away too', () => {
  const { accounts, teams } = compareConfigurations(BASE, configuration([team('a', ['1', '2', '3'])]));
  expect(accounts).toEqual({
    added: [],
    removed: [],
    moved: [{ account: '000000000003', from: REF_B, to: REF_A }],
  });
  expect(teams.removed.map(({ id }) => id)).toEqual(['b']);
});

it('the order of accounts and the spelling of an address change nothing', () => {
  const same = { ...A, accounts: [...A.accounts].reverse(), recipients: ['A@EXAMPLE.com'] };
  expect(isEmptyChange(compareConfigurations(BASE, configuration([same, B])))).toBe(true);
});

describe('mail', () => {
  test('of a recipient who comes and one who goes', () => {
    const head = configuration([{ ...A, recipients: ['new@example.com'] }, B]);
    const { recipients, mail } = compareConfigurations(BASE, head);
    expect(recipients).toEqual([{ team: REF_A, added: ['new@example.com'], removed: ['a@example.com'] }]);
    expect(mail.starts).toEqual([{ address: 'new@example.com', teams: [REF_A], isAdmin: false }]);
    expect(mail.stops).toEqual([{ address: 'a@example.com', teams: [REF_A], isAdmin: false }]);
  });

  test('of a team that is not enabled any more stops; its recipients are the same', () => {
    const { recipients, mail, teamKeys } = compareConfigurations(
      BASE,
      configuration([A, { ...B, enabled: false }]),
    );
    expect(recipients).toEqual([]);
    expect(teamKeys).toEqual([{ team: REF_B, key: 'enabled', from: true, to: false }]);
    expect(mail.stops).toEqual([{ address: 'b@example.com', teams: [REF_B], isAdmin: false }]);
  });

  test('of an admin who owns a team too counts each report', () => {
    const head = configuration([A, B], { global_admin_emails: ['finops@example.com', 'A@example.com'] });
    const { mail } = compareConfigurations(BASE, head);
    expect(mail.starts).toEqual([{ address: 'a@example.com', teams: [], isAdmin: true }]);
    expect(mail.stops).toEqual([]);
  });

  test('goes to one address while redirect_all_to is set, and nobody else receives any', () => {
    const head = configuration([A, B], { redirect_all_to: 'pilot@example.com' });
    const { mail } = compareConfigurations(BASE, head);
    expect(mail.redirectedTo).toBe('pilot@example.com');
    expect(mail.starts).toEqual([{ address: 'pilot@example.com', teams: [REF_A, REF_B], isAdmin: true }]);
    expect(mail.stops.map(({ address }) => address)).toEqual([
      'a@example.com',
      'b@example.com',
      'finops@example.com',
    ]);
    const further = configuration([A, { ...B, recipients: ['x@example.com'] }], head.settings);
    const during = compareConfigurations(head, further);
    expect(during.recipients).toHaveLength(1);
    expect(during.mail).toEqual({ starts: [], stops: [], redirectedTo: 'pilot@example.com' });
  });

  test('of a report without recipients is not redirected either, as nobody makes it', () => {
    const none = configuration([{ ...A, enabled: false }], { global_admin_emails: [] });
    const head = configuration(none.teams, { ...none.settings, redirect_all_to: 'pilot@example.com' });
    expect(compareConfigurations(none, head).mail.starts).toEqual([]);
  });
});

/** Another value for each key of a team that is neither its id nor what is compared by itself. */
const OTHER_TEAM: Omit<Team, 'id' | 'file'> = {
  name: 'Other',
  accounts: [{ id: TEAM.accounts[0]?.id ?? '', name: 'Shop', environment: 'prod' }],
  recipients: ['other@example.com'],
  enabled: false,
  anomalyThreshold: 5,
  anomalyMinAmount: 7,
  includeCredits: false,
  includeTax: false,
  budget: 900,
  acknowledged: [{ anomaly: '1a2b3c4d5e', reason: 'Load test', until: '2026-12-15' }],
  plannedChanges: [
    {
      from: '2026-12-01',
      service: 'AmazonEC2',
      account: '123456789012',
      monthlyChange: 1200,
      reason: 'New cluster',
    },
  ],
};

it.each(Object.keys(OTHER_TEAM) as (keyof typeof OTHER_TEAM)[])('a changed %s of a team shows', (key) => {
  const head = configuration([{ ...TEAM, [key]: OTHER_TEAM[key] }]);
  expect(isEmptyChange(compareConfigurations(configuration([TEAM]), head))).toBe(false);
});

it('names each key of a team as its file does', () => {
  const head = configuration([{ ...TEAM, ...OTHER_TEAM }]);
  const { teamKeys } = compareConfigurations(configuration([TEAM]), head);
  expect(teamKeys.map(({ key, from, to }) => [key, from, to])).toEqual([
    ['accounts.123456789012.name', null, 'Shop'],
    ['accounts.123456789012.environment', null, 'prod'],
    ['enabled', true, false],
    ['anomaly_threshold', null, 5],
    ['anomaly_min_amount', null, 7],
    ['include_credits', null, false],
    ['include_tax', null, false],
    ['budget', null, 900],
    ['acknowledged.1a2b3c4d5e', null, ['until 2026-12-15: Load test']],
    ['planned_changes.2026-12-01 AmazonEC2 123456789012', null, ['1200 a month: New cluster']],
  ]);
  const later = OTHER_TEAM.acknowledged.map((one) => ({ ...one, until: '2027-01-15' }));
  const prolonged = configuration([{ ...TEAM, ...OTHER_TEAM, acknowledged: later }]);
  expect(compareConfigurations(head, prolonged).teamKeys.map(({ key, from, to }) => [key, from, to])).toEqual(
    [['acknowledged.1a2b3c4d5e', ['until 2026-12-15: Load test'], ['until 2027-01-15: Load test']]],
  );
});

it('names nested settings with dots, and what appears and goes within them', () => {
  const vertex = { project: 'costs', location: 'eu' };
  const head = configuration([A, B], {
    ai: { ...SETTINGS.ai, model: 'gemini-4', vertex },
    mail: { ...SETTINGS.mail, retry_after: [] },
  });
  expect(compareConfigurations(BASE, head).settings).toEqual([
    { key: 'ai.model', from: 'gemini-3-flash-preview', to: 'gemini-4' },
    { key: 'ai.vertex.project', from: null, to: 'costs' },
    { key: 'ai.vertex.location', from: null, to: 'eu' },
    { key: 'mail.retry_after', from: [30, 90, 300], to: [] },
  ]);
  expect(compareConfigurations(head, BASE).settings.map(({ key, to }) => [key, to])).toContainEqual([
    'ai.vertex.project',
    null,
  ]);
});

/** Every key of the settings, also within others. */
function paths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]));
}

function withOther(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof value === 'number' ? value + 1 : 'other';
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: withOther(record[key], rest) };
}

it.each(paths(SETTINGS).map((path) => path.join('.')))('a changed setting %s shows by itself', (key) => {
  const head = configuration([A, B], {
    ...(withOther(BASE.settings, key.split('.')) as Settings),
  });
  expect(compareConfigurations(BASE, head).settings.map((change) => change.key)).toEqual([key]);
});

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const teams = fc
  .uniqueArray(
    fc.record({
      id: ids,
      enabled: fc.boolean(),
      recipients: fc.uniqueArray(fc.constantFrom('x@example.com', 'y@example.com'), { minLength: 1 }),
    }),
    { selector: ({ id }) => id },
  )
  .chain((list) =>
    fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }).map((owners) =>
      list.map((one, index) => {
        const owned = owners.flatMap((owner, account) => (owner === index ? [`${account + 1}`] : []));
        return team(one.id, [`${index + 20}`, ...owned], one);
      }),
    ),
  );
const configurations: fc.Arbitrary<Configuration> = teams.map((list) => configuration(list));

describe('of any configuration', () => {
  it('to itself nothing changes', () => {
    fc.assert(
      fc.property(configurations, (one) => {
        const change = compareConfigurations(one, structuredClone(one));
        expect(isEmptyChange(change)).toBe(true);
        expect([...change.mail.starts, ...change.mail.stops]).toEqual([]);
      }),
    );
  });

  it('every account is accounted for, and the way back is the mirror image', () => {
    fc.assert(
      fc.property(configurations, configurations, (base, head) => {
        const { accounts, mail } = compareConfigurations(base, head);
        const back = compareConfigurations(head, base);
        const owned = (one: Configuration): number => one.teams.flatMap((each) => each.accounts).length;
        expect(owned(head)).toBe(owned(base) + accounts.added.length - accounts.removed.length);
        expect(back.accounts.moved).toHaveLength(accounts.moved.length);
        const addresses = (list: readonly { address: string }[]): string[] =>
          list.map(({ address }) => address).sort();
        expect(addresses(back.mail.starts)).toEqual(addresses(mail.stops));
      }),
    );
  });
});
