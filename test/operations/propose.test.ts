import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/config/problem.ts';
import { InputError, MissingCredentialError, ServiceError } from '../../src/errors.ts';
import type { OperationResult } from '../../src/operations/operation.ts';
import { propose } from '../../src/operations/propose.ts';
import type { PullRequests } from '../../src/operations/pull-requests.ts';
import { loadOperation } from '../../src/operations/registry.ts';
import { requestRemoval } from '../../src/propose/request-removal.ts';
import { requestSettings } from '../../src/propose/request-settings.ts';
import { requestTeam } from '../../src/propose/request-team.ts';
import { requestTeams } from '../../src/propose/request-teams.ts';
import type { Checkout } from '../../src/propose/checkout.ts';
import type { Requested } from '../../src/propose/change-request.ts';
import { contentsBelow, filesBelow, workspaceWith } from '../e2e/workspace.ts';
import { Drafts, REPOSITORY, Refusing } from './drafts.ts';
import { contextIn } from './in-process.ts';

const SETTINGS = '# ours\nglobal_admin_emails: [finops@example.com]   # everyone\n';
const PLATFORM = `# yaml-language-server: $schema=../schemas/team.schema.json
# the platform
team_name: Platform Team   # since 2020
aws_account_id: '123456789012'   # production
team_email: platform@example.com
`;
const DEVOPS = `team_name: DevOps
aws_account_ids:
  - '234567890123' # old
  - '345678901234'
team_email: [devops@example.com]
accounts:
  - id: '234567890123'
    name: old
`;
const FILES = {
  'config/agent.yaml': SETTINGS,
  'teams/platform.yaml': PLATFORM,
  'teams/devops.yaml': DEVOPS,
};

type Given = Readonly<Record<string, string>>;
type Ask = (checkout: Checkout) => Requested | Promise<Requested>;

/** The request that an operation makes of its inputs, on a checkout in memory. */
function requestOf(inputs: Given, root: string): Ask {
  const { team, proposed } = contextIn(root, inputs).inputs;
  switch (inputs.operation) {
    case 'propose-team':
      return (checkout) => requestTeam(team, proposed, checkout);
    case 'propose-team-removal':
      return (checkout) => requestRemoval(team, proposed, checkout);
    case 'propose-teams':
      return (checkout) => requestTeams(proposed, checkout);
    default:
      return (checkout) => requestSettings(proposed, checkout);
  }
}

async function proposedIn(root: string, inputs: Given, host: PullRequests | null): Promise<OperationResult> {
  const context = contextIn(root, inputs, { repository: REPOSITORY, runner: 'github-hosted' });
  return propose(context, host, requestOf(inputs, root));
}

async function proposed(
  inputs: Given,
  files: Given = FILES,
  drafts = new Drafts(),
): Promise<{ readonly result: OperationResult; readonly drafts: Drafts }> {
  return { result: await proposedIn(await workspaceWith(files), inputs, drafts), drafts };
}

/** The texts of the only pull request. */
function textsOf({ opened }: Drafts): Record<string, string | null> {
  expect(opened).toHaveLength(1);
  return Object.fromEntries((opened[0]?.files ?? []).map(({ path: file, text }) => [file, text]));
}

async function refusal(inputs: Given, files: Given = FILES): Promise<string[]> {
  const { result, drafts } = await proposed(inputs, files);
  expect(drafts.opened).toEqual([]);
  expect(result.failure).toMatch(/Nothing was opened\.$/);
  expect(result.summary).toMatch(/^# Nothing was opened\n/);
  expect(result.outputs).toEqual({ 'pull-request': '' });
  expect(result.json).toMatchObject({ kind: 'refused', pullRequest: null, files: [] });
  return result.problems.filter(({ severity }) => severity === 'error').map(problemText);
}

const SEARCH = {
  operation: 'propose-team',
  'team-name': 'Search & Ads',
  'aws-account-id': '000000000001, 000000000002',
  'team-email': 'search@example.com',
};

describe('propose-team', () => {
  it('opens a pull request with the file of a new team', async () => {
    const { result, drafts } = await proposed(SEARCH);
    expect(textsOf(drafts)).toEqual({
      'teams/search-ads.yaml':
        "# yaml-language-server: $schema=../schemas/team.schema.json\nteam_name: Search & Ads\naws_account_ids:\n  - '000000000001'\n  - '000000000002'\nteam_email: search@example.com\n",
    });
    expect(drafts.opened[0]).toMatchObject({
      branch: 'propose/team-search-ads',
      title: 'Add team search-ads',
      message: 'Add team search-ads',
    });
    expect(result.failure).toBeNull();
    expect(result.outputs).toEqual({ 'pull-request': 'https://github.com/example/costs/pull/5' });
    expect(result.json).toMatchObject({ schema: 1, kind: 'opened', pullRequest: { number: 5 } });
  });

  it('says in the pull request who asked for what, and what it does', async () => {
    const { drafts } = await proposed(SEARCH);
    const body = drafts.opened[0]?.body ?? '';
    expect(body).toContain(
      'Asked for by `octocat` with `propose-team` in [this run](https://github.com/example/costs/actions/runs/7).',
    );
    expect(body).toContain('- Accounts: `000000000001, 000000000002`');
    expect(body).toContain('1 team added');
    expect(body).toContain('- `teams/search-ads.yaml`');
  });

  it('changes what is asked of a team that there is, by its name, and nothing else', async () => {
    const { drafts } = await proposed({
      operation: 'propose-team',
      'team-name': 'platform team',
      'aws-account-id': '123456789012 000000000001',
    });
    expect(textsOf(drafts)).toEqual({
      'teams/platform.yaml': PLATFORM.replace(
        "aws_account_id: '123456789012'   # production",
        "aws_account_ids:\n  - '123456789012' # production\n  - '000000000001'",
      ),
    });
    expect(drafts.opened[0]?.title).toBe('Change team platform');
  });

  it('changes a team by its id, its name too', async () => {
    const { drafts } = await proposed({
      operation: 'propose-team',
      team: 'devops',
      'team-name': 'Delivery',
      'aws-account-id': '345678901234',
      'team-email': 'DevOps@example.com, oncall@example.com',
    });
    expect(textsOf(drafts)).toEqual({
      'teams/devops.yaml':
        "team_name: Delivery\naws_account_ids:\n  - '345678901234'\nteam_email: [devops@example.com, oncall@example.com]\n",
    });
  });

  it('goes on with the pull request that an earlier request opened', async () => {
    const root = await workspaceWith(FILES);
    const drafts = new Drafts();
    await proposedIn(root, SEARCH, drafts);
    const { json } = await proposedIn(
      root,
      { operation: 'propose-team', 'team-name': 'search & ads', 'team-email': 'ads@example.com' },
      drafts,
    );
    expect(json).toMatchObject({ kind: 'updated' });
    expect(drafts.opened[1]?.branch).toBe('propose/team-search-ads');
    expect(drafts.opened[1]?.files[0]?.text).toContain("- '000000000002'\nteam_email: ads@example.com\n");
  });

  it('hands on what takes an earlier request back, although the repository says it already', async () => {
    const root = await workspaceWith(FILES);
    const drafts = new Drafts();
    const asked = { operation: 'propose-team', team: 'platform' };
    await proposedIn(root, { ...asked, 'team-email': 'other@example.com' }, drafts);
    await proposedIn(root, { ...asked, 'team-email': 'platform@example.com' }, drafts);
    expect(drafts.opened[1]?.files).toEqual([{ path: 'teams/platform.yaml', text: PLATFORM }]);
  });

  it('opens nothing where nothing changes, and is green', async () => {
    const { result, drafts } = await proposed({
      operation: 'propose-team',
      team: 'devops',
      'aws-account-id': '345678901234,234567890123',
    });
    expect(drafts.opened).toEqual([]);
    expect(result).toMatchObject({ failure: null, outputs: { 'pull-request': '' } });
    expect(result.summary).toContain('# Nothing to change');
  });

  it('refuses an account that another team owns, and names both', async () => {
    const problems = await refusal({ ...SEARCH, 'aws-account-id': '123456789012' });
    expect(problems).toEqual([
      'teams/search-ads.yaml:3:17: aws_account_id: Account 123456789012 is already owned by the team in teams/platform.yaml, line 4. Delete it from one of the two files: an account has one owner.',
    ]);
  });

  it('lists everything that is wrong with what was given', async () => {
    const name = 'x\nteam_email: evil@example.com';
    const given = { ...SEARCH, 'team-name': name, 'aws-account-id': '1', 'team-email': 'a@b' };
    expect(await refusal(given)).toEqual([
      'team-name: "x\\nteam_email: evil@example.com" is not a name of 1 to 200 characters on one line. Write for example Platform Team.',
      'aws-account-id: "1" is not an account id of 12 digits. Write the 12 digits in quotes, for example "012345678901".',
      'team-email: "a@b" has no valid domain after the @. Write a full domain such as example.com.',
    ]);
  });

  it.each(['../config/agent', '/etc/passwd', 'teams/x', 'admin', 'Platform', '__proto__', 'x'.repeat(64)])(
    'refuses the id %s',
    async (team) => {
      await expect(proposed({ ...SEARCH, team })).rejects.toThrow(InputError);
    },
  );

  it('refuses a name whose id is reserved, or that of another team', async () => {
    await expect(proposed({ ...SEARCH, 'team-name': 'Admin' })).rejects.toThrow(/"admin" is reserved/);
    await expect(proposed({ ...SEARCH, 'team-name': 'Dev-Ops!', team: '' })).resolves.toBeDefined();
    await expect(proposed({ ...SEARCH, 'team-name': 'Platform' })).rejects.toThrow(
      'The id "platform" is that of team "Platform Team": to change it, write platform in input team.',
    );
  });

  it('needs all three of a new team', async () => {
    await expect(proposed({ operation: 'propose-team', 'team-name': 'New' })).rejects.toThrow(
      'There is no team "new" yet, and a new one needs the inputs team-name, aws-account-id and team-email.',
    );
    await expect(proposed({ operation: 'propose-team' })).rejects.toThrow(/needs input team-name/);
  });

  it('names the file of a team without Latin letters after its account', async () => {
    const { drafts } = await proposed({ ...SEARCH, 'team-name': '🦄 データ' });
    const [[file, text] = ['', null]] = Object.entries(textsOf(drafts));
    expect(file).toBe('teams/team-000000000001.yaml');
    expect(text).toContain('team_name: 🦄 データ\n');
  });

  it('calls nobody and closes no issue by what it is given', async () => {
    const { drafts } = await proposed({
      ...SEARCH,
      team: 'hostile',
      'team-name': 'Fixes #1 @everyone [x](https://evil.example) `</details><img src=x>',
    });
    const { title = '', body = '', message = '' } = drafts.opened[0] ?? {};
    expect([title, message]).toEqual(['Add team hostile', 'Add team hostile']);
    const outsideOfCode = body.replace(/(`+)[^`]+?\1/g, '');
    expect(outsideOfCode).not.toMatch(/@everyone|#1|<img|<\/details>|\]\(https:\/\/evil/);
  });

  it('refuses a merge conflict in the repository, with its place', async () => {
    const conflict = `<<<<<<< HEAD\n${DEVOPS}=======\n>>>>>>> other\n`;
    expect(await refusal(SEARCH, { ...FILES, 'teams/devops.yaml': conflict })).toEqual([
      expect.stringMatching(/^teams\/devops\.yaml:1:1: The file contains an unresolved merge conflict/),
    ]);
    const own = { operation: 'propose-team', team: 'devops', 'team-email': 'a@example.com' };
    expect(await refusal(own, { ...FILES, 'teams/devops.yaml': conflict })).toEqual([
      expect.stringMatching(/^teams\/devops\.yaml:1:1: The file contains an unresolved merge conflict/),
    ]);
  });

  it('does not follow a link to what lies elsewhere', async () => {
    const root = await workspaceWith(FILES);
    await writeFile(path.join(root, 'secret.yaml'), PLATFORM.replace('123456789012', '999999999999'));
    await symlink('../secret.yaml', path.join(root, 'teams/linked.yaml'));
    const drafts = new Drafts();
    const asked = { operation: 'propose-team', team: 'linked', 'team-email': 'a@example.com' };
    const result = await proposedIn(root, asked, drafts);
    expect(drafts.opened).toEqual([]);
    expect(result.problems.map(problemText)).toEqual([
      expect.stringContaining('teams/linked.yaml: This is not a file.'),
    ]);
  });

  it.each(['../teams', '/tmp/teams'])(
    'refuses the folder %s, which no pull request can name',
    async (folder) => {
      await expect(proposed({ ...SEARCH, 'teams-path': folder })).rejects.toThrow(
        /not within the repository/,
      );
    },
  );
});

describe('propose-team-removal', () => {
  it.each<Given>([{ team: 'devops' }, { 'team-name': 'devops' }, { 'team-name': ' DEVOPS ' }])(
    'deletes the file of the team that %j means',
    async (meant) => {
      const { drafts } = await proposed({ operation: 'propose-team-removal', ...meant });
      expect(textsOf(drafts)).toEqual({ 'teams/devops.yaml': null });
      expect(drafts.opened[0]).toMatchObject({
        branch: 'propose/remove-devops',
        title: 'Remove team devops',
      });
    },
  );

  it('names the nearest team where there is none of that name', async () => {
    const given = { operation: 'propose-team-removal', 'team-name': 'Platfrm Team' };
    await expect(proposed(given)).rejects.toThrow(
      'There is no team "Platfrm Team". Did you mean "Platform Team"? The teams are: devops, platform.',
    );
  });

  it('names the teams where several have the name', async () => {
    const files = { ...FILES, 'teams/other.yaml': PLATFORM };
    const given = { operation: 'propose-team-removal', 'team-name': 'Platform Team' };
    await expect(proposed(given, files)).rejects.toThrow(
      /Several teams are called "Platform Team".*: other, platform\./,
    );
  });

  it('refuses to remove the last team', async () => {
    const files = { 'config/agent.yaml': SETTINGS, 'teams/platform.yaml': PLATFORM };
    expect(await refusal({ operation: 'propose-team-removal', team: 'platform' }, files)).toEqual([
      expect.stringContaining('teams: The folder holds no team file.'),
    ]);
  });
});

describe('propose-teams', () => {
  const entry = (name: string, account: string): Given => ({
    team_name: name,
    aws_account_id: account,
    team_email: 'new@example.com',
  });
  const asked = (list: unknown): Given => ({
    operation: 'propose-teams',
    'teams-json': JSON.stringify(list),
  });

  it('adds and changes the teams of the list in one pull request, and leaves the others', async () => {
    const { drafts } = await proposed(
      asked([entry('Search', '000000000001'), entry('Platform Team', '123456789012')]),
    );
    expect(drafts.opened[0]).toMatchObject({ branch: 'propose/teams', title: 'Change 2 teams from a list' });
    expect(textsOf(drafts)).toEqual({
      'teams/search.yaml':
        "# yaml-language-server: $schema=../schemas/team.schema.json\nteam_name: Search\naws_account_id: '000000000001'\nteam_email: new@example.com\n",
      'teams/platform.yaml': PLATFORM.replace('platform@example.com', 'new@example.com'),
    });
  });

  it('moves an account from one team of the list to another', async () => {
    const { result } = await proposed(
      asked([entry('Search', '234567890123'), entry('DevOps', '345678901234')]),
    );
    expect(result.failure).toBeNull();
    expect(result.summary).toContain('1 account moved');
  });

  it('keeps the teams that an earlier list proposes', async () => {
    const root = await workspaceWith(FILES);
    const drafts = new Drafts();
    await proposedIn(root, asked([entry('Search', '000000000001')]), drafts);
    await proposedIn(root, asked([entry('Ads', '000000000002')]), drafts);
    expect(drafts.opened[1]?.files.map((file) => file.path)).toEqual(['teams/ads.yaml', 'teams/search.yaml']);
    const clash = await proposedIn(root, asked([entry('Video', '000000000001')]), drafts);
    expect(clash.problems.map(problemText)).toEqual([
      expect.stringContaining('Account 000000000001 is already owned by the team in teams/search.yaml'),
    ]);
  });

  it('reads CSV as well', async () => {
    const csv = 'team_name,aws_account_id,team_email\nSearch,000000000001,a@example.com;b@example.com\n';
    const { drafts } = await proposed({ operation: 'propose-teams', 'teams-json': csv });
    expect(textsOf(drafts)['teams/search.yaml']).toContain(
      'team_email:\n  - a@example.com\n  - b@example.com\n',
    );
  });

  it('refuses names that give one id, reserved ids, and ids of other teams, all at once', async () => {
    const list = [
      entry('A B', '000000000001'),
      entry('A-B', '000000000002'),
      entry('Admin', '000000000003'),
      entry('Platform', '000000000004'),
    ];
    expect(await refusal(asked(list))).toEqual([
      'entry 2, team_name: "A-B" and "A B" in entry 1 would both have the id a-b. Give them names that differ in letters or digits.',
      expect.stringMatching(/^entry 3, team_name: No id can be made from the name "Admin"\. .*reserved/),
      expect.stringMatching(/^entry 4, team_name: .* is that of team "Platform Team"/),
    ]);
  });

  it('opens nothing where one entry of many is wrong', async () => {
    expect(await refusal(asked([entry('Search', '000000000001'), entry('Ads', '1')]))).toHaveLength(1);
    await expect(proposed({ operation: 'propose-teams' })).rejects.toThrow(/needs input teams-json/);
  });

  it('proposes 1,000 teams, in a summary and a body that GitHub takes', async () => {
    const list = Array.from({ length: 1000 }, (_, index) =>
      entry(`Team ${index}`, String(100_000_000_000 + index)),
    );
    const started = performance.now();
    const { result, drafts } = await proposed(asked(list));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(drafts.opened[0]?.files).toHaveLength(1000);
    expect(drafts.opened[0]?.body.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1_000_000);
  });
});

describe('propose-config', () => {
  it('changes the settings and keeps comments', async () => {
    const { drafts } = await proposed({
      operation: 'propose-config',
      'settings-yaml': 'anomaly_threshold: 25\nglobal_admin_emails: [a@example.com]',
    });
    expect(textsOf(drafts)).toEqual({
      'config/agent.yaml': '# ours\nglobal_admin_emails: [a@example.com] # everyone\nanomaly_threshold: 25\n',
    });
    expect(drafts.opened[0]).toMatchObject({
      branch: 'propose/config',
      title: 'Change settings anomaly_threshold, global_admin_emails',
    });
  });

  it('refuses values that settings cannot have, with file, line and key', async () => {
    const given = {
      operation: 'propose-config',
      'settings-yaml': 'anomaly_threshold: -5\nschedule_day: someday',
    };
    expect(await refusal(given)).toEqual([
      expect.stringMatching(
        /^config\/agent\.yaml:3:20: anomaly_threshold: -5 is not a number greater than 0/,
      ),
      expect.stringMatching(/^config\/agent\.yaml:4:15: schedule_day: "someday" is not one of/),
    ]);
  });

  it('can mend settings that are not valid, and lists the files where nothing can be compared', async () => {
    const files = { ...FILES, 'config/agent.yaml': `${SETTINGS}anomaly_threshold: none\n` };
    const { result } = await proposed(
      { operation: 'propose-config', 'settings-yaml': 'anomaly_threshold: 25' },
      files,
    );
    expect(result.failure).toBeNull();
    expect(result.summary).toContain('### Files\n\n- `config/agent.yaml`');
  });

  it('needs settings', async () => {
    await expect(proposed({ operation: 'propose-config' })).rejects.toThrow(/needs input settings-yaml/);
  });
});

describe('without pull requests', () => {
  it('writes the change to a folder outside of GitHub, and says so', async () => {
    const root = await workspaceWith({ ...FILES, 'out/proposal/teams/stale.yaml': 'x' });
    const operation = await loadOperation('propose-team');
    const { summary, json, failure } = await operation(contextIn(root, SEARCH));
    expect(failure).toBeNull();
    expect(json).toMatchObject({ kind: 'written to a folder', pullRequest: null });
    expect(Object.keys(await contentsBelow(path.join(root, 'out/proposal')))).toEqual([
      'teams/search-ads.yaml',
    ]);
    expect(summary).toContain('Outside of GitHub Actions no pull request is opened.');
    expect(summary).toContain(
      '```yaml\n# yaml-language-server: $schema=../schemas/team.schema.json\nteam_name: Search & Ads\n',
    );
    expect(await filesBelow(path.join(root, 'teams'))).toEqual(['devops.yaml', 'platform.yaml']);
  });

  it.each(['propose-team', 'propose-team-removal', 'propose-teams', 'propose-config'])(
    '%s says on GitHub which token it needs',
    async (name) => {
      const root = await workspaceWith(FILES);
      const operation = await loadOperation(name);
      const context = contextIn(
        root,
        { operation: name },
        { repository: REPOSITORY, runner: 'github-hosted' },
      );
      await expect(operation(context)).rejects.toThrow(MissingCredentialError);
      await expect(operation(context)).rejects.toThrow(
        /github-token.*contents: write and pull-requests: write/,
      );
    },
  );

  it('shows the change to make by hand when GitHub refuses it, in a fence that nothing in it ends', async () => {
    const root = await workspaceWith(FILES);
    const host = new Refusing(new ServiceError('GitHub does not let Actions create pull requests.'));
    const asked = { ...SEARCH, team: 'search', 'team-name': '```` @you' };
    const result = await proposedIn(root, asked, host);
    expect(result.failure).toBe('GitHub does not let Actions create pull requests.');
    expect(result.json).toMatchObject({ kind: 'refused', files: [{ path: 'teams/search.yaml' }] });
    expect(result.summary).toContain('GitHub does not let Actions create pull requests.');
    expect(result.summary).toMatch(/^`{5}yaml\n# yaml-language-server[^]*^`{5}$/m);
    expect(await filesBelow(path.join(root, 'out/proposal'))).toEqual(['teams/search.yaml']);
  });

  it('does not hide a defect behind a change to make by hand', async () => {
    const root = await workspaceWith(FILES);
    await expect(proposedIn(root, SEARCH, new Refusing(new TypeError('ours')))).rejects.toThrow(TypeError);
  });
});
