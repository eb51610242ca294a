import path from 'node:path';
import type { ProposedFile } from '../github/proposals.ts';
import type { Problem } from '../config/problem.ts';
import { parseYaml } from '../config/yaml-file.ts';
import type { RepositoryFile } from './checkout.ts';
import { editYaml, newYaml, type EditedMap, type YamlValue } from './yaml-edit.ts';

/** What a team's file shall say; null for what it says already. */
export interface TeamChange {
  readonly name: string | null;
  readonly accounts: readonly string[] | null;
  readonly recipients: readonly string[] | null;
}

/** Files as they are proposed, or why they cannot be. */
export interface Edited {
  readonly files: readonly ProposedFile[];
  readonly problems: readonly Problem[];
}

/** A team that is to be. */
export interface NewTeam {
  readonly name: string;
  readonly accounts: readonly string[];
  readonly recipients: readonly string[];
}

/** One value alone, several as a list. */
function oneOrList(values: readonly string[]): YamlValue {
  return values.length === 1 ? (values[0] ?? '') : values;
}

/** The line by which editors find the schema of a file. */
export function schemaLine(file: string, schema: string): string {
  const relative = path.posix.relative(path.posix.dirname(file), `schemas/${schema}`);
  return `# yaml-language-server: $schema=${relative}`;
}

export function newTeamText(file: string, { name, accounts, recipients }: NewTeam): string {
  return newYaml(schemaLine(file, 'team.schema.json'), {
    team_name: name,
    [accounts.length === 1 ? 'aws_account_id' : 'aws_account_ids']: oneOrList(accounts),
    team_email: oneOrList(recipients),
  });
}

/** A team's file with a change made to it. */
export function changedTeam({ path: file, text, problem }: RepositoryFile, change: TeamChange): Edited {
  if (problem !== null) return { files: [], problems: [problem] };
  const { yaml, problems } = parseYaml(text ?? '', file);
  if (yaml === null) return { files: [], problems };
  const edited = editYaml(text ?? '', (root) => {
    if (change.name !== null && root.get('team_name') !== change.name) root.set('team_name', change.name);
    if (change.accounts !== null) setAccounts(root, change.accounts);
    if (change.recipients !== null) setRecipients(root, change.recipients);
  });
  return editedFile(file, edited);
}

/** The outcome of an edit of a file's text, which is null when it was not possible. */
export function editedFile(file: string, text: string | null): Edited {
  if (text !== null) return { files: [{ path: file, text }], problems: [] };
  const problem: Problem = {
    severity: 'error',
    file,
    line: null,
    column: null,
    key: null,
    message: 'An alias (*) of this file refers to a value that the proposal changes.',
    hint: 'Write the value out in place of the alias, or change the file by hand.',
  };
  return { files: [], problems: [problem] };
}

function textsOf(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string');
}

/** The wanted values: those that are there in the order of the file, then the new ones. */
function inOrderOf(current: readonly string[], wanted: readonly string[]): string[] {
  const kept = current.filter((value) => wanted.includes(value));
  return [...kept, ...wanted.filter((value) => !kept.includes(value))];
}

function isSameSet(current: readonly string[], wanted: readonly string[]): boolean {
  return current.length === wanted.length && current.every((value) => wanted.includes(value));
}

function setAccounts(root: EditedMap, wanted: readonly string[]): void {
  const list = textsOf(root.get('aws_account_ids'));
  const current = [...textsOf(root.get('aws_account_id')), ...list];
  if (isSameSet(current, wanted)) return;
  const accounts = inOrderOf(current, wanted);
  const isList = root.get('aws_account_ids') !== undefined;
  if (isList) {
    root.delete('aws_account_id');
    root.set('aws_account_ids', accounts);
  } else if (accounts.length === 1) {
    root.set('aws_account_id', accounts[0] ?? '');
  } else {
    root.rename('aws_account_id', 'aws_account_ids');
    root.set('aws_account_ids', accounts);
  }
  dropNames(root, accounts);
}

/** Names of accounts that the team no longer owns would be an error. */
function dropNames(root: EditedMap, accounts: readonly string[]): void {
  const named = root.get('accounts');
  if (!Array.isArray(named)) return;
  const kept = named.filter(
    (entry: unknown): entry is YamlValue =>
      typeof entry === 'object' &&
      entry !== null &&
      'id' in entry &&
      typeof entry.id === 'string' &&
      accounts.includes(entry.id),
  );
  if (kept.length === 0) root.delete('accounts');
  else if (kept.length < named.length) root.set('accounts', kept);
}

function setRecipients(root: EditedMap, wanted: readonly string[]): void {
  const value = root.get('team_email');
  const current = textsOf(value);
  // Mail servers may tell capitals apart before the @; none that is in use does.
  const spelled = wanted.map(
    (text) => current.find((old) => old.toLowerCase() === text.toLowerCase()) ?? text,
  );
  if (isSameSet(current, spelled)) return;
  const recipients = inOrderOf(current, spelled);
  root.set('team_email', Array.isArray(value) ? recipients : oneOrList(recipients));
}
