import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { newFolder, writeFiles } from './workspace.ts';

const run = promisify(execFile);

/** No settings of whoever runs the tests. */
export const GIT_ENV = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Octocat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_NAME: 'Octocat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com',
};

async function git(folder: string, ...args: readonly string[]): Promise<void> {
  await run('git', args, { cwd: folder, env: GIT_ENV });
}

async function commit(folder: string, message: string): Promise<void> {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', message);
}

/** A folder that goes away with the test. */
export async function folderOfTest(): Promise<string> {
  const folder = await newFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository with copies of files and folders from here, by where they go, and files that take their place. */
export async function repositoryWith(
  copies: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await folderOfTest();
  for (const [to, from] of Object.entries(copies)) {
    await cp(from, path.join(folder, to), { recursive: true });
  }
  await writeFiles(folder, files);
  await git(folder, 'init', '--quiet', '--initial-branch', 'main');
  await commit(folder, 'Begin');
  return folder;
}

/** Puts a repository at the commit that merging a pull request with these files would make. */
export async function openPullRequest(
  repository: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await git(repository, 'checkout', '--quiet', '-b', 'change');
  await writeFiles(repository, files);
  await commit(repository, 'Change');
  await git(repository, 'checkout', '--quiet', '--detach', 'main');
  await git(repository, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
}

/** Checks out what a repository stands at, as shallow as asked. */
export async function checkOut(repository: string, workspace: string, depth: number): Promise<void> {
  await git(workspace, 'init', '--quiet');
  await git(workspace, 'fetch', '--quiet', `--depth=${depth}`, `file://${repository}`, 'HEAD');
  await git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
}
