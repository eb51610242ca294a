import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../config/problem.ts';
import { CostDataError, messageOf } from '../../errors.ts';
import { counted, notice } from './wording.ts';

/** One file of an export: where it is, and what a person calls it. */
export interface ExportFile {
  readonly path: string;
  readonly displayPath: string;
  readonly compressed: boolean;
}

export interface ExportFiles {
  readonly files: readonly ExportFile[];
  readonly problems: readonly Problem[];
}

const PLAIN = /\.csv$/i;
const COMPRESSED = /\.csv\.gz$/i;

/**
 * The export at `location`: the file itself, or every .csv and .csv.gz in the folder and its subfolders, sorted.
 * @throws CostDataError when there is none, or when the same file is there both plain and compressed
 */
export async function findExportFiles(location: string, displayPath: string): Promise<ExportFiles> {
  const names = await filesBelow(location, displayPath);
  if (names === null) return { files: [exportFile(location, displayPath)], problems: [] };
  const exports = names.filter((name) => isExport(name));
  if (exports.length === 0) {
    throw new CostDataError(
      `${displayPath}: the folder holds no .csv or .csv.gz file` +
        (names.length === 0 ? '.' : ` (${counted(names.length, 'other file')}).`) +
        ' Point focus-path to a FOCUS export or to the folder that it lies in.',
    );
  }
  refuseTwins(exports, displayPath);
  return {
    files: exports.map((name) =>
      exportFile(path.join(location, name), path.posix.join(displayPath, name.replaceAll(path.sep, '/'))),
    ),
    problems: ignoredFiles(names.length - exports.length, displayPath),
  };
}

/** The files below a folder, by their path within it; null when `location` is not a folder. */
async function filesBelow(location: string, displayPath: string): Promise<string[] | null> {
  try {
    if (!(await stat(location)).isDirectory()) return null;
    const entries = await readdir(location, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(location, path.join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    throw new CostDataError(
      `${displayPath}: cannot be read (${messageOf(error)}). Point focus-path to a FOCUS export or its folder.`,
      { cause: error },
    );
  }
}

function isExport(name: string): boolean {
  // Names with a leading dot are what desktops leave behind, such as ._export.csv.
  return !path.basename(name).startsWith('.') && (PLAIN.test(name) || COMPRESSED.test(name));
}

function exportFile(location: string, displayPath: string): ExportFile {
  return { path: location, displayPath, compressed: /\.gz$/i.test(location) };
}

function refuseTwins(names: readonly string[], displayPath: string): void {
  const plain = new Set(names.filter((name) => PLAIN.test(name)));
  const twin = names.find((name) => COMPRESSED.test(name) && plain.has(name.slice(0, -3)));
  if (twin === undefined) return;
  throw new CostDataError(
    `${displayPath}: ${twin.slice(0, -3)} is there both plain and compressed (${twin}), so its cost would count twice. ` +
      'Delete one of the two.',
  );
}

function ignoredFiles(count: number, displayPath: string): Problem[] {
  if (count === 0) return [];
  return [notice(`Ignored ${counted(count, 'file')} that are not .csv or .csv.gz exports.`, displayPath)];
}
