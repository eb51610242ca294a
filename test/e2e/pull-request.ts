import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { newFolder, writeFiles } from './workspace.ts';

type Files = Readonly<Record<string, string>>;

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

const { jobs } = parse(readFileSync('.github/workflows/validate.yml', 'utf8')) as {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};

const run = promisify(execFile);
const GIT_ENV = {
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
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** A pull request in a real repository. */
export interface PullRequestFiles {
  /** What the branch began from. */
  readonly base: Files;
  /** What the pull request writes; null deletes. */
  readonly head: Readonly<Record<string, string | null>>;
  /** Symbolic links of the pull request, by where they stand. */
  readonly links?: Files;
  /** What others merged since the branch began. */
  readonly merged?: Files;
}

async function newFolderOfTest(files: Files = {}): Promise<string> {
  const folder = await newFolder(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository at the commit that merging the pull request would make. */
async function mergedRepository({ base, head, links = {}, merged = {} }: PullRequestFiles): Promise<string> {
  const folder = await newFolderOfTest(base);
  await git(folder, 'init', '--quiet', '--initial-branch', 'main');
  await commit(folder, 'Base');
  await git(folder, 'checkout', '--quiet', '-b', 'change');
  for (const [file, text] of Object.entries(head)) {
    if (text === null) await rm(path.join(folder, file));
    else await writeFiles(folder, { [file]: text });
  }
  for (const [at, to] of Object.entries(links)) {
    await rm(path.join(folder, at), { recursive: true, force: true });
    await symlink(to, path.join(folder, at));
  }
  await commit(folder, 'Change');
  await git(folder, 'checkout', '--quiet', 'main');
  await writeFiles(folder, merged);
  await commit(folder, 'Merged since');
  await git(folder, 'checkout', '--quiet', '--detach');
  await git(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  return folder;
}

/**
 * The workspace of a job of validate.yml before it runs the action: checked out as shallow as the workflow says, then
 * its own commands.
 */
export async function workspaceOfJob(job: string, files: PullRequestFiles): Promise<string> {
  const repository = await mergedRepository(files);
  const steps = jobs[job]?.steps ?? [];
  const depth = steps[0]?.with?.['fetch-depth'] ?? 1;
  const workspace = await newFolderOfTest();
  await git(workspace, 'init', '--quiet');
  await git(workspace, 'fetch', '--quiet', `--depth=${String(depth)}`, `file://${repository}`, 'HEAD');
  await git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  for (const step of steps) {
    if (step.run === undefined) continue;
    await run('bash', ['-e', '-o', 'pipefail', '-c', step.run], { cwd: workspace, env: GIT_ENV });
  }
  return workspace;
}

/** What the step of a job gives the action, but for what only GitHub can fill in. */
export function inputsOfJob(job: string): Record<string, string> {
  const step = jobs[job]?.steps.find(({ uses }) => uses === './');
  return Object.fromEntries(
    Object.entries(step?.with ?? {})
      .map(([name, value]) => [name, String(value)] as const)
      .filter(([, value]) => !value.includes('${{')),
  );
}
