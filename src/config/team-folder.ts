import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';
import { linkProblem } from './symbolic-link.ts';

const TEAM_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Names that the agent itself uses where it uses team ids: reports/admin.html. */
const RESERVED_IDS: readonly string[] = ['admin'];

export interface TeamFileName {
  /** The file's name without `.yaml`. */
  readonly id: string;
  /** As a person would type it from the repository's root. */
  readonly file: string;
}

export interface TeamFolder {
  /** In order of their ids. */
  readonly files: readonly TeamFileName[];
  readonly problems: readonly Problem[];
}

/** The team files of a folder. Names that begin with "." are nobody's business. */
export async function listTeamFiles(root: string, folder: string): Promise<TeamFolder> {
  const absolute = path.resolve(root, folder);
  const link = linkProblem(absolute, folder);
  if (link !== null) return { files: [], problems: [link] };
  let entries;
  try {
    entries = await readdir(absolute, { withFileTypes: true });
  } catch (error) {
    return { files: [], problems: [unreadable(folder, error)] };
  }
  const files: TeamFileName[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = `${folder.replace(/\/+$/, '')}/${entry.name}`;
    const found = entry.isFile() ? problemOfName(file, entry.name) : problemOfKind(file, entry);
    if (found !== null) problems.push(found);
    if (entry.isFile() && entry.name.endsWith('.yaml')) files.push({ id: entry.name.slice(0, -5), file });
  }
  const lacksTeams = files.length === 0 && !problems.some(({ severity }) => severity === 'error');
  if (lacksTeams) problems.push(emptyFolder(folder));
  return { files: files.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

function problemOfName(file: string, name: string): Problem | null {
  const extension = /\.ya?ml$/i.exec(name)?.[0];
  if (extension === undefined) {
    return aboutFile('notice', file, 'The file is ignored: team files end in .yaml.', null);
  }
  const id = name.slice(0, -extension.length);
  const wanted = TEAM_ID.test(id) ? id : (teamIdFrom(id) ?? 'my-team');
  if (extension !== '.yaml') {
    return aboutFile('error', file, `The file ends in ${extension}.`, `Rename it to ${wanted}.yaml.`);
  }
  const fault = teamIdFault(id);
  if (fault === null) return null;
  const hint = RESERVED_IDS.includes(id)
    ? `Rename the file, for example to ${id}-team.yaml.`
    : `Rename the file to ${wanted}.yaml.`;
  return aboutFile('error', file, fault, hint);
}

/** What keeps a text from being a team's id, and with it the name of a file; null for a good one. */
export function teamIdFault(id: string): string | null {
  if (!TEAM_ID.test(id)) {
    return `"${shown(id)}" cannot be a team's id: it has 1 to 63 lower-case letters, digits and dashes, and no dash first.`;
  }
  return RESERVED_IDS.includes(id) ? `The id "${id}" is reserved for the admins' report.` : null;
}

/** The id nearest to a name; null where the name has no letter or digit that an id may have. */
export function teamIdFrom(name: string): string | null {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 63)
    .replace(/-+$/, '');
  return plain === '' ? null : plain;
}

function problemOfKind(file: string, entry: { isDirectory(): boolean; isSymbolicLink(): boolean }): Problem {
  if (entry.isDirectory()) {
    return aboutFile('notice', file, 'The folder is ignored: team files lie side by side.', null);
  }
  // A pull request could make a link show, in a message, what lies elsewhere on the runner.
  return aboutFile(
    'error',
    file,
    entry.isSymbolicLink() ? 'This is a symbolic link, which is not followed.' : 'This is not a file.',
    'Put the file itself here.',
  );
}

function unreadable(folder: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') {
    return aboutFile('error', folder, 'There is no such folder.', howToAddTeam(folder));
  }
  if (code === 'ENOTDIR') {
    return aboutFile('error', folder, 'This is a file, not a folder of team files.', howToAddTeam(folder));
  }
  return aboutFile(
    'error',
    folder,
    `The folder cannot be read (${messageOf(error)}).`,
    'Check its permissions.',
  );
}

function emptyFolder(folder: string): Problem {
  return aboutFile('error', folder, 'The folder holds no team file.', howToAddTeam(folder));
}

function howToAddTeam(folder: string): string {
  return `Create ${folder.replace(/\/+$/, '')}/<team-id>.yaml with team_name, aws_account_id and team_email, or correct the path.`;
}

function aboutFile(
  severity: Problem['severity'],
  file: string,
  message: string,
  hint: string | null,
): Problem {
  return { severity, file, line: null, column: null, key: null, message, hint };
}
