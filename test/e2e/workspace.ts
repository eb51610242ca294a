import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { simpleParser, type ParsedMail } from 'mailparser';

type Files = Readonly<Record<string, string>>;

/** Writes files below a folder, whatever folders that takes. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

/** A new folder with these files; the caller removes it. */
export async function newFolder(files: Files = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  await writeFiles(folder, files);
  return folder;
}

/** A checked-out repository with these files, that goes away with the test. */
export async function workspaceWith(files: Files = {}): Promise<string> {
  const folder = await newFolder(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A checked-out repository that holds the sample organisation under the paths of an operator's own. */
export async function sampleWorkspace(): Promise<string> {
  const folder = await newFolder();
  await cp('examples/sample-organisation', folder, { recursive: true });
  return folder;
}

/** Every file below a folder, as sorted paths relative to it; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return [];
  }
}

/** The contents of every file below a folder, by relative path. */
export async function contentsBelow(folder: string): Promise<Record<string, string>> {
  const files = await filesBelow(folder);
  const contents = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const),
  );
  return Object.fromEntries(contents);
}

/** A JSON file as whatever the caller knows it to be. */
export async function readJson<T>(...parts: string[]): Promise<T> {
  return JSON.parse(await readFile(path.join(...parts), 'utf8')) as T;
}

export async function readMail(workspace: string, id: string): Promise<ParsedMail> {
  return simpleParser(await readFile(path.join(workspace, 'out/outbox', `${id}.eml`)));
}

/** The addresses of a mail's To header, as a mail program understands it. */
export function addressesTo({ to }: ParsedMail): string[] {
  const headers = to === undefined ? [] : Array.isArray(to) ? to : [to];
  return headers.flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}
