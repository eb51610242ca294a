import { describe, expect, test } from 'vitest';
import { GOOD_TEAM, loadFiles, reported, teamWith } from './workspace.ts';

const TEAM_KEYS_HINT =
  'The keys here are: team_name, aws_account_id, aws_account_ids, team_email, enabled, accounts, anomaly_threshold, anomaly_min_amount, include_credits, include_tax, acknowledged, budget, planned_changes.';

const account = (value: string): string =>
  `team_name: A\naws_account_id: ${value}\nteam_email: a@example.com\n`;

const TEAMS: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  [
    'an account id without quotes',
    account('012345678901'),
    [
      ':2:17: aws_account_id: 012345678901 has no quotes, so YAML reads it as a number, not as text. Write the 12 digits in quotes: aws_account_id: "012345678901".',
    ],
  ],
  [
    'an account id whose zero is gone',
    account('12345678901'),
    [
      ':2:17: aws_account_id: 12345678901 has no quotes, so YAML reads it as a number, not as text. It has 11 digits; if leading zeros were lost, write aws_account_id: "012345678901".',
    ],
  ],
  [
    'an account id as a spreadsheet writes it',
    account('1.23E+11'),
    [
      ':2:17: aws_account_id: 1.23E+11 has no quotes, so YAML reads it as a number, not as text. Write the 12 digits in quotes, for example aws_account_id: "012345678901".',
    ],
  ],
  [
    'an account id with dashes',
    account('"1234-5678-9012"'),
    [
      ':2:17: aws_account_id: "1234-5678-9012" is not an account id of 12 digits. Write the 12 digits in quotes: aws_account_id: "123456789012".',
    ],
  ],
  [
    'an account id without quotes behind an alias',
    'team_name: &n 012345678901\naws_account_id: *n\nteam_email: a@example.com',
    [
      ':1:15: team_name: 012345678901 has no quotes, so YAML reads it as a number, not as text. Put it in quotes: team_name: "012345678901".',
      ':2:17: aws_account_id: 012345678901 has no quotes, so YAML reads it as a number, not as text. Write the 12 digits in quotes: aws_account_id: "012345678901".',
    ],
  ],
  [
    'a list item without quotes',
    'team_name: A\naws_account_ids:\n  - "123456789012"\n  - 234567890123\nteam_email: a@example.com',
    [
      ':4:5: aws_account_ids: 234567890123 has no quotes, so YAML reads it as a number, not as text. Write the 12 digits in quotes: "234567890123".',
    ],
  ],
  [
    'an account twice in a team',
    'team_name: A\naws_account_ids: ["123456789012", "123456789012"]\nteam_email: a@example.com',
    [':2:35: aws_account_ids: Account 123456789012 is already in line 2. Delete one of the two.'],
  ],
  [
    'both ways to name accounts',
    teamWith('aws_account_ids: ["234567890123"]'),
    [
      ":4:1: aws_account_ids: aws_account_id in line 2 already names the team's account. Write all of them under aws_account_ids and delete aws_account_id.",
    ],
  ],
  [
    'a file without any key',
    '{}',
    [
      ': team_name: The key is missing. Add for example team_name: Platform Team.',
      ': team_email: The key is missing. Add for example team_email: platform@example.com.',
      ': aws_account_id: The team owns no account: both aws_account_id and aws_account_ids are missing. Add for example aws_account_id: "123456789012".',
    ],
  ],
  [
    'no recipients',
    'team_name: A\naws_account_id: "123456789012"\nteam_email: []',
    [
      ':3:13: team_email: The list is empty; it must be an e-mail address or a list of at least one. Write for example team_email: platform@example.com.',
    ],
  ],
  [
    'names of accounts that are not right',
    teamWith(
      'accounts:\n  - { id: "234567890123", nam: x }\n  - name: y\n  - 5\n  - id: "123456789012"\n  - id: "123456789012"',
    ),
    [
      ":5:11: id: Account 234567890123 is not one of the team's accounts. Add it to aws_account_ids, or delete it here.",
      ':5:27: nam: There is no such key. Did you mean "name"?',
      ':6:5: id: The key is missing. Add for example id: "123456789012".',
      ':7:5: accounts: 5 is not a mapping with id, name and environment. Write for example { id: "123456789012", name: platform-production, environment: production }.',
      ':9:9: id: Account 123456789012 is already in line 8. Delete one of the two.',
    ],
  ],
  [
    'a name of two lines',
    'team_name: "A\\nB"\naws_account_id: "123456789012"\nteam_email: a@example.com',
    [
      ':1:12: team_name: "A\\nB" is not a name of 1 to 200 characters on one line. Write for example team_name: Platform Team.',
    ],
  ],
  [
    'names that JavaScript objects have by birth',
    `__proto__: 1\nconstructor: 2\n${GOOD_TEAM}`,
    [
      `:1:1: __proto__: There is no such key. ${TEAM_KEYS_HINT}`,
      `:2:1: constructor: There is no such key. ${TEAM_KEYS_HINT}`,
    ],
  ],
  [
    'a key twice, together with what else is wrong',
    teamWith('team_name: Again\nenabeld: false'),
    [
      ':4:1: team_name: The key is already in line 1. Keep one of the two lines and delete the other.',
      ':5:1: enabeld: There is no such key. Did you mean "enabled"?',
    ],
  ],
  [
    'a second document',
    teamWith('---\nteam_name: B'),
    [
      ':4:1: A second YAML document begins here; a file holds one. Move it into a file of its own and delete the line "---".',
    ],
  ],
  ['an empty file', '', [': The file is empty. Write one "key: value" per line.']],
  ['a file of comments', '# team_name: A\n', [': The file is empty. Write one "key: value" per line.']],
  [
    'a list at the top',
    '# teams\n- a\n',
    [':2:1: The file must hold keys with values at its top level. Write one "key: value" per line.'],
  ],
  [
    'text at the top',
    'hello',
    [':1:1: The file must hold keys with values at its top level. Write one "key: value" per line.'],
  ],
  [
    'a tab',
    'team_name: A\naws_account_ids:\n\t- "123456789012"\n',
    [':3:1: This is not valid YAML: Tabs are not allowed as indentation. Indent with spaces.'],
  ],
  [
    'a colon too many',
    'team_name: A: B\n',
    [
      ':1:12: This is not valid YAML: Nested mappings are not allowed in compact mappings. Check the quotes, brackets, colons and indentation here and in the line above.',
    ],
  ],
  [
    'an alias to nothing',
    'team_name: A\nteam_email: *team\n',
    [':2:13: The alias *team refers to nothing above it. Put text that begins with * in quotes.'],
  ],
  ...(
    [
      ['0', '0'],
      ['-5', '-5'],
      ["'12,000 USD'", '"12,000 USD"'],
      ['1e999', '1e999'],
      ['[1]', 'A list'],
    ] as const
  ).map(([value, shown]): readonly [string, string, readonly string[]] => [
    `a budget of ${value}`,
    `${account("'123456789012'")}budget: ${value}\n`,
    [`:4:9: budget: ${shown} is not a number greater than 0. Write for example budget: 12000.`],
  ]),
  ['a list as a key', '? [a]\n: 1\n', [':1:3: A key must be plain text. Write "key: value".']],
  [
    'an unresolved merge with CRLF',
    'team_name: A\r\n<<<<<<< HEAD\r\nteam_email: a@example.com\r\n=======\r\n>>>>>>> main\r\n',
    [
      ':2:1: The file contains an unresolved merge conflict. Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
  [
    'Latin-1',
    Buffer.from('team_name: A\nteam_email: B\xfcro', 'latin1'),
    [':2:14: The file is not UTF-8 text. Save it with the encoding UTF-8.'],
  ],
  [
    'UTF-16',
    Buffer.from('\ufeffteam_name: A', 'utf16le'),
    [':1:1: The file is not UTF-8 text. Save it with the encoding UTF-8.'],
  ],
  [
    'a NUL',
    'team_name: \0',
    [':1:12: The file contains a NUL character, so it is not plain text. Save it again as UTF-8 text.'],
  ],
  [
    'a file far too large',
    '#'.repeat(300_000),
    [': The file is larger than 256 KiB. Check that it is the file you meant.'],
  ],
];

describe('a team file', () => {
  test.each(TEAMS)('%s is reported where it stands', async (_, text, expected) => {
    expect(await reported({ 'teams/platform.yaml': text })).toEqual(
      expected.map((line) => `error teams/platform.yaml${line}`),
    );
  });

  test('a recipient given twice is a warning, and gets one mail', async () => {
    const { configuration, problems } = await loadFiles({
      'teams/platform.yaml':
        'team_name: A\naws_account_id: "123456789012"\nteam_email:\n  - a@example.com\n  - A@example.com\n',
    });
    expect(problems).toMatchObject([{ severity: 'warning', line: 5, column: 5, key: 'team_email' }]);
    expect(configuration?.teams[0]?.recipients).toEqual(['a@example.com']);
  });

  test('an unknown tag is a warning', async () => {
    const { configuration, problems } = await loadFiles({
      'teams/platform.yaml': GOOD_TEAM.replace('Platform', '!x Platform'),
    });
    expect(problems).toMatchObject([{ severity: 'warning', line: 1, column: 12 }]);
    expect(configuration?.teams[0]?.name).toBe('Platform Team');
  });
});
