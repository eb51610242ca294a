import { copyFile, cp, lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Inputs } from '../action/inputs.ts';
import { loadConfiguration, type LoadedConfiguration } from '../config/load.ts';
import { readText } from '../config/read-text.ts';
import { shown } from '../config/shown.ts';
import { InputError } from '../errors.ts';
import type { ProposedFile } from '../github/proposals.ts';
import type { Checkout, RepositoryFile } from '../propose/checkout.ts';
import type { OperationContext } from './operation.ts';

/** A path as the repository's tree has it. */
function repositoryPath(input: string, value: string): string {
  const normal = path.posix.normalize(value).replace(/\/+$/, '');
  if (!path.isAbsolute(value) && normal !== '..' && !normal.startsWith('../') && !value.includes('\\')) {
    return normal;
  }
  throw new InputError(
    `Input ${input} is "${shown(value)}", which is not within the repository. Write a path relative to it, such as teams.`,
  );
}

/** The same inputs with paths that a pull request can name. */
export function repositoryPaths({ configPath, teamsPath }: Inputs): {
  readonly configPath: string;
  readonly teamsPath: string;
} {
  return {
    configPath: repositoryPath('config-path', configPath),
    teamsPath: repositoryPath('teams-path', teamsPath),
  };
}

const GONE = 'It was there a moment ago: run again.';

/** A link is not followed: a proposal could show what lies elsewhere on the runner. */
async function fileAt(root: string, file: string): Promise<RepositoryFile> {
  const found = await lstat(path.resolve(root, file)).catch(() => null);
  if (found === null) return { path: file, text: null, problem: null };
  if (found.isFile()) return { path: file, ...readText(path.resolve(root, file), file, GONE) };
  const message = 'This is not a file.';
  const hint = 'Put the file itself here, not a folder or a link.';
  return {
    path: file,
    text: null,
    problem: { severity: 'error', file, line: null, column: null, key: null, message, hint },
  };
}

/** Settings and teams as they are checked out. */
export async function readCheckout({ root, inputs }: OperationContext): Promise<Checkout> {
  const { configPath, teamsPath } = repositoryPaths(inputs);
  const names = await readdir(path.resolve(root, teamsPath)).catch((): string[] => []);
  const teams = await Promise.all(
    names
      .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
      .sort()
      .map(async (name) => {
        const file = await fileAt(root, path.posix.join(teamsPath, name));
        return [name.slice(0, -'.yaml'.length), file] as const;
      }),
  );
  return { settings: await fileAt(root, configPath), teamsPath, teams: new Map(teams) };
}

/** Settings and teams as they would be with the proposed files, checked in a folder of their own. */
export async function checkProposal(
  { root, inputs }: OperationContext,
  files: readonly ProposedFile[],
): Promise<LoadedConfiguration> {
  const { configPath, teamsPath } = repositoryPaths(inputs);
  const copy = await mkdtemp(path.join(tmpdir(), 'proposal-'));
  try {
    await copyConfiguration(root, copy, configPath, teamsPath);
    for (const { path: file, text } of files) {
      const target = path.join(copy, file);
      await rm(target, { recursive: true, force: true });
      if (text === null) continue;
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    return await loadConfiguration({ root: copy, configPath, teamsPath });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Copies what a configuration is read from. Links stay links, so that the check finds them. */
async function copyConfiguration(
  root: string,
  copy: string,
  configPath: string,
  teamsPath: string,
): Promise<void> {
  const [settings, teams] = [path.join(copy, configPath), path.join(copy, teamsPath)];
  await mkdir(path.dirname(settings), { recursive: true });
  const from = path.resolve(root, configPath);
  const found = await lstat(from).catch(() => null);
  if (found?.isFile() === true) await copyFile(from, settings);
  const entries = await readdir(path.resolve(root, teamsPath), { withFileTypes: true }).catch(() => null);
  if (entries === null) return;
  await mkdir(teams, { recursive: true });
  for (const entry of entries) {
    const source = path.resolve(root, teamsPath, entry.name);
    if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) await copyFile(source, path.join(teams, entry.name));
    if (entry.isSymbolicLink()) await cp(source, path.join(teams, entry.name), { verbatimSymlinks: true });
  }
}
