import { describe, expect, test } from 'vitest';
import { loadFiles, reported, teamWith } from './workspace.ts';

describe('across files', () => {
  test('a name and an account taken twice name both files with their lines', async () => {
    expect(
      await reported({
        'teams/data.yaml':
          '# data\nteam_name: " PLATFORM team "\naws_account_ids:\n  - "345678901234"\n  - "123456789012"\nteam_email: data@example.com\n',
      }),
    ).toEqual([
      'error teams/platform.yaml:1:12: team_name: The name "Platform Team" is already that of the team in teams/data.yaml, line 2. Give the teams different names.',
      'error teams/platform.yaml:2:17: aws_account_id: Account 123456789012 is already owned by the team in teams/data.yaml, line 5. Delete it from one of the two files: an account has one owner.',
    ]);
  });

  test('are found even where the other file is wrong elsewhere', async () => {
    const lines = await reported({ 'teams/data.yaml': teamWith('enabled: 1').replace('Platform', 'Data') });
    expect(lines).toEqual([
      'error teams/data.yaml:4:10: enabled: 1 is not true or false. Write for example enabled: true.',
      'error teams/platform.yaml:2:17: aws_account_id: Account 123456789012 is already owned by the team in teams/data.yaml, line 2. Delete it from one of the two files: an account has one owner.',
    ]);
  });

  test('problems of all files come at once, in order of file and line', async () => {
    const { configuration, problems } = await loadFiles({
      'config/agent.yaml': 'ai_enabled: 2\nglobal_admin_emails: [x]\n',
      'teams/a.yaml': 'team_name: [\n',
      'teams/platform.yaml': teamWith('x: 1'),
    });
    expect(configuration).toBeNull();
    expect(problems.map(({ file, line }) => `${file ?? ''}:${line ?? 0}`)).toEqual([
      'config/agent.yaml:1',
      'config/agent.yaml:2',
      'teams/a.yaml:2',
      'teams/platform.yaml:4',
    ]);
  });
});

describe('the folder of teams', () => {
  test('names of files that cannot be ids are reported with a name that can', async () => {
    const other = (name: string, id: string): string =>
      `team_name: ${name}\naws_account_id: "${id}"\nteam_email: a@example.com\n`;
    expect(
      await reported({
        'teams/Data Science.yaml': other('B', '000000000001'),
        'teams/admin.yaml': other('C', '000000000002'),
        'teams/legacy.yml': other('D', '000000000003'),
        'teams/.hidden.yaml': 'x: 1',
        'teams/README.md': 'Teams',
        'teams/old/gone.yaml': 'x: 1',
      }),
    ).toEqual([
      'error teams/Data Science.yaml: "Data Science" cannot be a team\'s id: it has 1 to 63 lower-case letters, digits and dashes, and no dash first. Rename the file to data-science.yaml.',
      'notice teams/README.md: The file is ignored: team files end in .yaml.',
      'error teams/admin.yaml: The id "admin" is reserved for the admins\' report. Rename the file, for example to admin-team.yaml.',
      'error teams/legacy.yml: The file ends in .yml. Rename it to legacy.yaml.',
      'notice teams/old: The folder is ignored: team files lie side by side.',
    ]);
  });

  test('without any team file it is an error', async () => {
    expect(await reported({ 'teams/platform.yaml': null, 'teams/.gitkeep': '' })).toEqual([
      'error teams: The folder holds no team file. Create teams/<team-id>.yaml with team_name, aws_account_id and team_email, or correct the path.',
    ]);
  });
});
