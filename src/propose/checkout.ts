import path from 'node:path';
import { teamIdFault } from '../config/team-folder.ts';
import type { Problem } from '../config/problem.ts';

/** A file of the repository as text; null where it is not there, or cannot be read, which `problem` then says. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string | null;
  readonly problem: Problem | null;
}

/** Settings and team files, as a proposal finds them. */
export interface Checkout {
  readonly settings: RepositoryFile;
  /** Folder of the team files, relative to the repository, without a slash at its end. */
  readonly teamsPath: string;
  /** By the teams' ids. */
  readonly teams: ReadonlyMap<string, RepositoryFile>;
}

export function teamPath({ teamsPath }: Checkout, id: string): string {
  return path.posix.join(teamsPath, `${id}.yaml`);
}

/** True for the settings file and for what can be a team's file. */
export function isConfigurationFile(checkout: Checkout, file: string): boolean {
  const id = path.posix.basename(file, '.yaml');
  return file === checkout.settings.path || (file === teamPath(checkout, id) && teamIdFault(id) === null);
}

/** The same files with the texts that a branch has of some of them. */
export function withTexts(checkout: Checkout, texts: ReadonlyMap<string, string | null>): Checkout {
  const replaced = (file: RepositoryFile): RepositoryFile => {
    const text = texts.get(file.path);
    return text === undefined ? file : { path: file.path, text, problem: null };
  };
  const teams = new Map([...checkout.teams].map(([id, file]) => [id, replaced(file)]));
  for (const [file, text] of texts) {
    const id = path.posix.basename(file, '.yaml');
    if (file === teamPath(checkout, id)) teams.set(id, { path: file, text, problem: null });
  }
  return { ...checkout, settings: replaced(checkout.settings), teams };
}
