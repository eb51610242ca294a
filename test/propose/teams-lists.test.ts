import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/config/problem.ts';
import type { TeamList } from '../../src/propose/team-list.ts';
import { teamsFromCsv } from '../../src/propose/teams-csv.ts';
import { teamsFromJson } from '../../src/propose/teams-json.ts';

const [A1, A2, B1] = ['111111111111', '222222222222', '012345678901'];

/** Teams without where they stand, which the errors show. */
function teamsOf({ teams, problems }: TeamList): unknown {
  expect(problems).toEqual([]);
  return teams.map(({ name, accounts, recipients }) => ({ name, accounts, recipients }));
}

function problemsOf({ teams, problems }: TeamList): string[] {
  expect(teams.length === 0 || problems.length > 0).toBe(true);
  return problems.map(problemText);
}

const MERGED = [
  { name: 'Alpha', accounts: [A1, A2], recipients: ['a@example.com', 'b@example.com'] },
  { name: 'Beta', accounts: [B1], recipients: ['b@example.com'] },
];
const ENTRIES = [
  { team_name: 'Alpha', aws_account_id: A1, team_email: 'a@example.com' },
  { team_name: 'Beta', aws_account_id: B1, team_email: 'b@example.com' },
  { team_name: ' alpha ', aws_account_id: A2, team_email: ['A@example.com', 'b@example.com'] },
];

describe('a list of teams in JSON', () => {
  it("reads the replaced system's array, and brings the accounts of one team together", async () => {
    expect(teamsOf(await teamsFromJson(JSON.stringify(ENTRIES)))).toEqual(MERGED);
  });

  it('reads an object with the array under teams', async () => {
    expect(teamsOf(await teamsFromJson(JSON.stringify({ teams: ENTRIES })))).toEqual(MERGED);
  });

  it('takes lists of accounts, and a number that has all 12 digits', async () => {
    const text = `[{"team_name": "Alpha", "aws_account_ids": [${A1}, "${A2}"], "team_email": "a@example.com"}]`;
    expect(teamsOf(await teamsFromJson(text))).toEqual([
      { name: 'Alpha', accounts: [A1, A2], recipients: ['a@example.com'] },
    ]);
  });

  it('never fills up a number that lost its zeros', async () => {
    const text = '[{"team_name": "A", "aws_account_id": 12345678901, "team_email": "a@example.com"}]';
    expect(problemsOf(await teamsFromJson(text))).toEqual([
      'entry 1, aws_account_id: 12345678901 is a number and not an account id of 12 digits; leading zeros of a number are lost. Look the id up and write its 12 digits in quotes, such as "012345678901".',
    ]);
  });

  it('lists everything that is wrong, with entry and key', async () => {
    const text = JSON.stringify([
      { team_name: '', aws_account_id: '12', team_email: 'a@example' },
      { team_nme: 'B', aws_account_id: A1, team_email: 'a@example.com;b@example.com' },
      7,
    ]);
    expect(problemsOf(await teamsFromJson(text))).toEqual([
      'entry 1, team_name: "" is not a name of 1 to 200 characters on one line. Write for example Platform Team.',
      'entry 1, aws_account_id: "12" is not an account id of 12 digits. Write the 12 digits in quotes, for example "012345678901".',
      'entry 1, team_email: "a@example" has no valid domain after the @. Write a full domain such as example.com.',
      'entry 2, team_nme: There is no such key. Did you mean "team_name"?',
      'entry 2, team_name: The key is missing, or has no value.',
      'entry 3: 7 is not an object with team_name, aws_account_id and team_email.',
    ]);
  });

  it('says that addresses make an array', async () => {
    const text = JSON.stringify([{ ...ENTRIES[0], team_email: 'a@example.com,b@example.com' }]);
    expect(problemsOf(await teamsFromJson(text))).toEqual([
      'entry 1, team_email: "a@example.com,b@example.com" contains more than one address. Write several addresses as an array: ["a@example.com", "b@example.com"].',
    ]);
  });

  it('names both teams that claim one account', async () => {
    const text = JSON.stringify([ENTRIES[0], { ...ENTRIES[1], aws_account_id: A1 }]);
    expect(problemsOf(await teamsFromJson(text))).toEqual([
      `entry 2, aws_account_id: Account ${A1} is already that of team "Alpha" in entry 1. Delete it from one of the two: an account has one owner.`,
    ]);
  });

  it('takes keys that objects have by nature for unknown ones', async () => {
    const text = `[{"__proto__": {"team_name": "x"}, "constructor": 1, "team_name": "A", "aws_account_id": "${A1}", "team_email": "a@example.com"}]`;
    expect(problemsOf(await teamsFromJson(text))).toEqual([
      expect.stringMatching(/^entry 1, __proto__: There is no such key\./),
      expect.stringMatching(/^entry 1, constructor: There is no such key\./),
    ]);
  });

  it('does not find keys that objects inherit', async () => {
    const text = `[{"aws_account_id": "${A1}", "team_email": "a@example.com", "__proto__": {"team_name": "x"}}]`;
    expect(problemsOf(await teamsFromJson(text))).toContain(
      'entry 1, team_name: The key is missing, or has no value.',
    );
  });

  it.each([
    ['broken JSON', '[{"team_name": "A",}]', /^teams-json: This is not valid JSON: .* Check brackets/],
    [
      'an account id with a leading zero and no quotes',
      '[{"aws_account_id": 012345678901}]',
      /account ids go in quotes\.$/,
    ],
    [
      'an object of another form',
      '{"items": []}',
      /^teams-json: An object with items is no list of teams\. Write a JSON array/,
    ],
    [
      'an object with more than teams',
      '{"teams": [], "dry_run": true}',
      /An object with teams, dry_run is no list/,
    ],
    ['teams that are no list', '{"teams": {}}', /An object with teams is no list of teams/],
    ['an empty list', '[]', /^teams-json: The list names no team\. Write at least one\.$/],
  ])('refuses %s', async (_, text, message) => {
    const problems = problemsOf(await teamsFromJson(text));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it('reads 1,000 teams within a second', async () => {
    const entries = Array.from({ length: 1000 }, (_, index) => ({
      team_name: `Team ${index}`,
      aws_account_id: String(100_000_000_000 + index),
      team_email: `team-${index}@example.com`,
    }));
    const started = performance.now();
    const { teams, problems } = await teamsFromJson(JSON.stringify(entries));
    expect([teams.length, problems.length]).toEqual([1000, 0]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a list of teams in CSV', () => {
  it('reads columns in any order and case, several values with semicolons, and blank lines', async () => {
    const text = `\uFEFFTeam_Email,TEAM_NAME,aws_account_ids\r\na@example.com;b@example.com,Alpha,${A1};${A2}\r\n\r\n"b@example.com",Beta,${B1}\r\n`;
    expect(teamsOf(await teamsFromCsv(text))).toEqual(MERGED);
  });

  it('brings the rows of one team together', async () => {
    const text = `team_name,aws_account_id,team_email\nAlpha,${A1},a@example.com\nAlpha,${A2},b@example.com\nBeta,${B1},b@example.com`;
    expect(teamsOf(await teamsFromCsv(text))).toEqual(MERGED);
  });

  it('reads what a spreadsheet writes with semicolons between columns', async () => {
    const text = `team_name;aws_account_id;team_email\nBeta;${B1};b@example.com\n`;
    expect(teamsOf(await teamsFromCsv(text))).toEqual([MERGED[1]]);
  });

  it('lists everything that is wrong, with line and column', async () => {
    const text = `team_name,aws_account_id,team_email\n"A, B",12345678901,\nB,1.23E+11,b@example.com,x\n"C\nD",${A1},c@example.com\nE,${A2},e\n`;
    expect(problemsOf(await teamsFromCsv(text))).toEqual([
      'line 2, team_email: The value is missing.',
      'line 2, aws_account_id: "12345678901" is not an account id of 12 digits. It has 11 digits; if leading zeros were lost, write "012345678901".',
      'line 3: The row has 4 fields, and the header has 3. Put text with a comma in it in quotes.',
      'line 3, aws_account_id: "1.23E+11" is not an account id of 12 digits. Write the 12 digits in quotes, for example "012345678901".',
      'line 4, team_name: "C\\nD" is not a name of 1 to 200 characters on one line. Write for example Platform Team.',
      'line 6, team_email: "e" has no @. Write an address such as name@example.com.',
    ]);
  });

  it('says which columns are unknown, missing or there twice', async () => {
    expect(problemsOf(await teamsFromCsv('team_name,team_mail,team_name\na,b,c\n'))).toEqual([
      'line 1, team_mail: There is no such column. Did you mean "team_email"?',
      'line 1, team_name: The column is there twice. Delete one.',
      'line 1, team_email: The column is missing. Neither JSON nor CSV with the columns team_name, aws_account_id and team_email was given.',
      'line 1, aws_account_id: The column is missing. Neither JSON nor CSV with the columns team_name, aws_account_id and team_email was given.',
    ]);
  });

  it('says that a header alone names no team', async () => {
    expect(problemsOf(await teamsFromCsv('team_name,aws_account_id,team_email'))).toEqual([
      'teams-json: The list names no team. Write at least one.',
    ]);
  });

  it('says that quotes do not match', async () => {
    const [problem] = problemsOf(await teamsFromCsv('team_name,aws_account_id,team_email\n"A,1,2\n'));
    expect(problem).toMatch(/^teams-json: The quotes of the CSV do not match: .* Mend the line/);
  });
});
