import { describe, expect, test } from 'vitest';
import { loadFiles, reported, teamWith } from './workspace.ts';

const TODAY = '2026-11-23';

/** What is reported about a team file with one acknowledgement or planned change, without its file's name. */
async function about(lines: string, today?: string): Promise<string[]> {
  const found = await reported({ 'teams/platform.yaml': teamWith(lines) }, today);
  return found.map((line) => line.replace('teams/platform.yaml:', ''));
}

type Changed = Readonly<Record<string, string | null>>;

/** A list of one mapping; what is null is left out. */
function listOfOne(key: string, values: Changed): string {
  const [first = '', ...others] = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return [`${key}:`, `  - ${first}`, ...others.map((line) => `    ${line}`)].join('\n');
}

function acknowledged(changed: Changed): string {
  const keys = { anomaly: '1a2b3c4d5e', reason: 'Load test', until: "'2026-12-15'" };
  return listOfOne('acknowledged', { ...keys, ...changed });
}

function planned(changed: Changed): string {
  const keys = { from: "'2026-12-01'", service: 'AmazonEC2', monthly_change: '1200', reason: 'New' };
  return listOfOne('planned_changes', { ...keys, ...changed });
}

const ID = 'the id of an anomaly: 10 digits and letters from a to f, as the report prints it';

describe('an acknowledgement', () => {
  test('as the report prints it, but for its reason, is without a problem', async () => {
    expect(await about(acknowledged({ anomaly: "'1a2b3c4d5e'" }), TODAY)).toEqual([]);
    expect(await about(acknowledged({ reason: '…' }), TODAY)).toEqual([
      'error 6:13: reason: "…" is not a reason of 1 to 200 characters on one line. Write for example reason: Load test until the release.',
    ]);
  });

  test.each([
    ['an id in capitals', { anomaly: '1A2B3C4D5E' }, `5:14: anomaly: "1A2B3C4D5E" is not ${ID}.`],
    ['an id that is too short', { anomaly: '1a2b3c4d5' }, `5:14: anomaly: "1a2b3c4d5" is not ${ID}.`],
    [
      'an id that YAML takes for a number',
      { anomaly: '1234567890' },
      '5:14: anomaly: 1234567890 has no quotes',
    ],
    [
      'an id that YAML takes for infinity',
      { anomaly: '12345e6789' },
      '5:14: anomaly: 12345e6789 has no quotes',
    ],
    ['an empty reason', { reason: '" "' }, '6:13: reason: " " is not a reason of 1 to 200 characters'],
    ['a reason of two lines', { reason: '"a\\nb"' }, '6:13: reason: "a\\nb" is not a reason of 1 to 200'],
    ['a reason that is too long', { reason: 'x'.repeat(201) }, '6:13: reason: "xxxxx'],
    [
      'a day as people say it',
      { until: 'next week' },
      '7:12: until: "next week" is not a day such as 2026-12-15.',
    ],
    [
      'a day that is not in the calendar',
      { until: '2026-02-30' },
      '7:12: until: There is no day 2026-02-30.',
    ],
    ['a key of something else', { days: '3' }, '8:5: days: There is no such key.'],
  ])('with %s is reported where it stands', async (_, changed, expected) => {
    const [first, ...others] = await about(acknowledged(changed));
    expect(first).toContain(`error ${expected}`);
    expect(others).toEqual([]);
  });

  test.each(['anomaly', 'reason', 'until'])('without %s is refused', async (key) => {
    expect(await about(acknowledged({ [key]: null }))).toContainEqual(
      expect.stringContaining(`${key}: The key is missing.`),
    );
  });

  test('twice in one file is refused', async () => {
    const twice = `${acknowledged({})}\n${acknowledged({}).split('\n').slice(1).join('\n')}`;
    expect(await about(twice)).toEqual([
      'error 8:14: anomaly: Anomaly 1a2b3c4d5e is already in line 5. Delete one of the two.',
    ]);
  });

  test('is listed quietly on its last day, and told to have expired on the next', async () => {
    expect(await about(acknowledged({ until: TODAY }), TODAY)).toEqual([]);
    expect(await about(acknowledged({ until: '2026-11-22' }), TODAY)).toEqual([
      'warning 7:12: until: This acknowledgement has expired on 2026-11-22. Delete it.',
    ]);
  });

  test('for more than a year is warned of', async () => {
    expect(await about(acknowledged({ until: '2027-11-24' }), TODAY)).toEqual([]);
    expect(await about(acknowledged({ until: '2027-11-25' }), TODAY)).toEqual([
      'warning 7:12: until: 2027-11-25 is more than a year ahead: by then nobody looks at this anomaly again. Write a day within the next year.',
    ]);
  });

  test('that has expired still lets the team be read', async () => {
    const { configuration } = await loadFiles(
      { 'teams/platform.yaml': teamWith(acknowledged({ until: '2020-01-01' })) },
      TODAY,
    );
    expect(configuration?.teams[0]?.acknowledged).toHaveLength(1);
  });
});

describe('a planned change', () => {
  test.each([
    ['a day that is not in the calendar', { from: '2027-02-29' }, '5:11: from: There is no day 2027-02-29.'],
    ['a service without a name', { service: '""' }, '6:14: service: "" is not a name of 1 to 200 characters'],
    [
      'no change at all',
      { monthly_change: '0' },
      '7:21: monthly_change: 0 is not an amount of money a month other than 0.',
    ],
    [
      'an amount without end',
      { monthly_change: '.inf' },
      '7:21: monthly_change: .inf is not an amount of money',
    ],
    [
      'an amount that is no number',
      { monthly_change: '.nan' },
      '7:21: monthly_change: .nan is not an amount of money',
    ],
    [
      'an amount in words',
      { monthly_change: '$1,200' },
      '7:21: monthly_change: "$1,200" is not an amount of money',
    ],
    ['dots for a reason', { reason: '...' }, '8:13: reason: "..." is not a reason of 1 to 200 characters'],
    ['an account without quotes', { account: '123456789012' }, '9:14: account: 123456789012 has no quotes'],
    [
      "an account of somebody else's",
      { account: '"234567890123"' },
      "9:14: account: Account 234567890123 is not one of the team's accounts. Write one that the team owns.",
    ],
  ])('with %s is reported where it stands', async (_, changed, expected) => {
    const [first, ...others] = await about(planned(changed));
    expect(first).toContain(`error ${expected}`);
    expect(others).toEqual([]);
  });

  test.each(['from', 'service', 'monthly_change', 'reason'])('without %s is refused', async (key) => {
    expect(await about(planned({ [key]: null }))).toContainEqual(
      expect.stringContaining(`${key}: The key is missing.`),
    );
  });

  test('must name the account where the team owns several', async () => {
    const team =
      'team_name: A\naws_account_ids: ["123456789012", "234567890123"]\nteam_email: a@example.com\n';
    expect(await reported({ 'teams/platform.yaml': `${team}${planned({})}` })).toEqual([
      'error teams/platform.yaml:5:5: account: The team owns several accounts, and none of them is named here. Add account: with one of them.',
    ]);
    const named = `${team}${planned({ account: '"234567890123"' })}`;
    const { configuration } = await loadFiles({ 'teams/platform.yaml': named });
    expect(configuration?.teams[0]?.plannedChanges[0]?.account).toBe('234567890123');
  });

  test('is told to have no effect any more after 90 days', async () => {
    expect(await about(planned({ from: '2026-08-25' }), TODAY)).toEqual([]);
    expect(await about(planned({ from: '2026-08-24' }), TODAY)).toEqual([
      'warning 5:11: from: This planned change is of 2026-08-24 and has no effect any more. Delete it.',
    ]);
  });
});
