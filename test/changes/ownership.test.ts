import { describe, expect, it } from 'vitest';
import { compareConfigurations } from '../../src/changes/compare.ts';
import { ownershipProblems } from '../../src/changes/ownership.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { problemText } from '../../src/config/problem.ts';
import { configuration, team } from './teams.ts';

const A = team('a', ['1', '2']);
const B = team('b', ['3']);
const C = team('c', ['4']);
const BASE = configuration([A, B, C]);

function warnings(head: Configuration): string[] {
  const problems = ownershipProblems(compareConfigurations(BASE, head), (id, { of, text }) => ({
    file: `teams/${id}.yaml`,
    line: text === null ? 1 : 2,
    column: 3,
    key: of,
  }));
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  return problems.map(problemText);
}

describe('no warning', () => {
  it.each<{ name: string; head: Configuration }>([
    { name: 'for no change', head: BASE },
    {
      name: 'for one team that changes all of its own file',
      head: configuration([team('a', ['1', '9'], { recipients: ['x@example.com'], name: 'X' }), B, C]),
    },
    { name: 'for one team that is removed', head: configuration([A, B]) },
    {
      name: 'for many teams that are new',
      head: configuration([A, B, C, team('d', ['5']), team('e', ['6'])]),
    },
    {
      name: 'for a team that is new beside one that changes',
      head: configuration([{ ...A, recipients: ['x@example.com'] }, B, C, team('d', ['5'])]),
    },
    { name: 'for a renamed file', head: configuration([{ ...A, id: 'z' }, B, C]) },
    {
      name: 'for settings and other keys of several teams',
      head: configuration([{ ...A, enabled: false }, { ...B, anomalyThreshold: 3 }, C], {
        anomaly_threshold: 1,
      }),
    },
  ])('$name', ({ head }) => {
    expect(warnings(head)).toEqual([]);
  });
});

it('warns of an account that moves, in the file that claims it now', () => {
  expect(warnings(configuration([team('a', ['1']), team('b', ['2', '3']), C]))).toEqual([
    'teams/b.yaml:2:3: accounts: Account 000000000002 moves from team "Team a" (a.yaml) to team "Team b" (b.yaml). Ask an owner of both teams to review this pull request.',
  ]);
});

it('warns of an account that a team which is new takes away', () => {
  expect(warnings(configuration([team('a', ['1']), B, C, team('new', ['2'])]))).toEqual([
    'teams/new.yaml:2:3: accounts: Account 000000000002 moves from team "Team a" (a.yaml) to team "Team new" (new.yaml). Ask an owner of both teams to review this pull request.',
  ]);
});

it('warns once of many accounts that move between two teams', () => {
  const base = configuration([team('a', ['1', '2', '3', '4', '5']), team('b', ['9'])]);
  const head = configuration([team('a', ['1']), team('b', ['9', '2', '3', '4', '5'])]);
  const problems = ownershipProblems(compareConfigurations(base, head), () => null);
  expect(problems.map(problemText)).toEqual([
    'Accounts 000000000002, 000000000003, 000000000004 and 1 more move from team "Team a" (a.yaml) to team "Team b" (b.yaml). Ask an owner of both teams to review this pull request.',
  ]);
});

it('warns at each of several teams whose recipients or accounts change', () => {
  const head = configuration([
    { ...A, recipients: ['a@example.com', 'x@example.com'] },
    team('b', ['3', '7'], { recipients: ['y@example.com'] }),
  ]);
  expect(warnings(head)).toEqual([
    'teams/a.yaml:2:3: recipients: This pull request changes the recipients of team "Team a" (a.yaml) together with those of "Team b" (b.yaml), "Team c" (c.yaml). Ask an owner of each team to review it, or make one pull request for each.',
    'teams/b.yaml:2:3: accounts: This pull request changes the accounts and recipients of team "Team b" (b.yaml) together with those of "Team a" (a.yaml), "Team c" (c.yaml). Ask an owner of each team to review it, or make one pull request for each.',
    'This pull request changes the accounts and recipients of team "Team c" (c.yaml) together with those of "Team a" (a.yaml), "Team b" (b.yaml). Ask an owner of each team to review it, or make one pull request for each.',
  ]);
});

it('stays short and fast when thousands of teams change', () => {
  const teams = Array.from({ length: 5000 }, (_, index) => team(`t${index}`, [`${index + 1}`]));
  const head = teams.map((one) => ({ ...one, recipients: ['new@example.com'] }));
  const change = compareConfigurations(configuration(teams), configuration(head));
  const problems = ownershipProblems(change, () => null);
  expect(problems).toHaveLength(5000);
  expect(Math.max(...problems.map(({ message }) => message.length))).toBeLessThan(300);
  expect(problems[0]?.message).toMatch(/"Team t1" \(t1\.yaml\), .* and 4996 more\.$/);
});
