import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfiguration } from '../../src/config/load.ts';
import { problemText } from '../../src/config/problem.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { GOOD_SETTINGS, GOOD_TEAM } from './workspace.ts';

/** What is read of a checkout with the given links, and what lies behind them. */
async function reported(
  links: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  paths = { configPath: 'config/agent.yaml', teamsPath: 'teams' },
): Promise<string[]> {
  const root = await workspaceWith(files);
  for (const [at, to] of Object.entries(links)) {
    await mkdir(path.dirname(path.join(root, at)), { recursive: true });
    await symlink(to, path.join(root, at));
  }
  const { configuration, problems } = await loadConfiguration({ root, ...paths });
  expect(configuration === null).toBe(problems.some(({ severity }) => severity === 'error'));
  return problems.map(problemText);
}

const SETTINGS = { 'config/agent.yaml': GOOD_SETTINGS };
const TEAMS = { 'teams/platform.yaml': GOOD_TEAM };

describe('a symbolic link is not followed', () => {
  it('in the place of the settings file', async () => {
    expect(
      await reported(
        { 'config/agent.yaml': '../secret.yaml' },
        { ...TEAMS, 'secret.yaml': 'password: hunter2\n' },
      ),
    ).toEqual([
      'config/agent.yaml: This is a symbolic link, which is not followed. Put the file or folder itself here.',
    ]);
  });

  it('in the place of the folder that holds the settings file', async () => {
    expect(await reported({ config: 'elsewhere' }, { ...TEAMS, 'elsewhere/agent.yaml': 'x: 1\n' })).toEqual([
      'config: This is a symbolic link, which is not followed. Put the folder itself here.',
    ]);
  });

  it('in the place of the folder of teams, also with a slash behind it', async () => {
    const files = { ...SETTINGS, 'elsewhere/platform.yaml': GOOD_TEAM };
    for (const teamsPath of ['teams', 'teams/', './teams']) {
      expect(
        await reported({ teams: 'elsewhere' }, files, { configPath: 'config/agent.yaml', teamsPath }),
      ).toEqual([
        'teams: This is a symbolic link, which is not followed. Put the file or folder itself here.',
      ]);
    }
  });

  it('on the way to both, in the checkout of a pull request', async () => {
    expect(
      await reported(
        { 'head/config': '/etc', 'head/teams': '../teams' },
        { ...SETTINGS, ...TEAMS },
        { configPath: 'head/config/agent.yaml', teamsPath: 'head/teams' },
      ),
    ).toEqual([
      'head/config: This is a symbolic link, which is not followed. Put the folder itself here.',
      'head/teams: This is a symbolic link, which is not followed. Put the file or folder itself here.',
    ]);
  });

  it('that leads nowhere or to itself', async () => {
    expect(await reported({ 'config/agent.yaml': 'gone.yaml', teams: 'teams' }, {})).toEqual([
      'config/agent.yaml: This is a symbolic link, which is not followed. Put the file or folder itself here.',
      'teams: This is a symbolic link, which is not followed. Put the file or folder itself here.',
    ]);
  });
});

it('above the repository is nobody’s business: a workspace may lie behind one', async () => {
  const real = await workspaceWith({ ...SETTINGS, ...TEAMS });
  const root = path.join(await workspaceWith(), 'linked');
  await symlink(real, root);
  const loaded = await loadConfiguration({ root, configPath: 'config/agent.yaml', teamsPath: 'teams' });
  expect(loaded.problems).toEqual([]);
  const beside = await loadConfiguration({
    root: path.join(root, 'teams'),
    configPath: '../config/agent.yaml',
    teamsPath: path.join(root, 'teams'),
  });
  expect(beside.problems).toEqual([]);
});
