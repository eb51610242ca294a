import { ServiceError } from '../errors.ts';

export function hasCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}

/** A folder, or what would lie in a file, is no object: a bucket has none under such a key. */
export function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

/** The operating system's name of an error; null for an error that is not its own. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

type Diagnosis = readonly [wrong: string, next: string];

const NOT_ALLOWED: Diagnosis = [
  'this user may not write there',
  'Grant it, or name another folder in storage-path.',
];
const FULL: Diagnosis = ['the disk is full', 'Make room, then run again; what was written stays.'];

/** What is wrong and what to do, by the operating system's name of the error. */
const KNOWN: ReadonlyMap<string, Diagnosis> = new Map<string, Diagnosis>([
  ['EACCES', NOT_ALLOWED],
  ['EPERM', NOT_ALLOWED],
  ['EROFS', NOT_ALLOWED],
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  [
    'ENAMETOOLONG',
    ['the name is too long for this folder', 'Name a folder with a shorter path in storage-path.'],
  ],
]);
const ELSE: Diagnosis = [
  'the folder cannot be used',
  'Look at what storage-path names: it must be a folder.',
];

/**
 * Says which object of which store the operating system refused, why, and what to do.
 * @param where such as `local folder out/data`
 * @returns the error itself when it is none of the operating system
 */
export function folderError(where: string, key: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (code === null || !/^E[A-Z]+$/.test(code)) return cause;
  const [wrong, next] = KNOWN.get(code) ?? ELSE;
  return new ServiceError(`${where}, ${key}: ${wrong} (${code}). ${next}`, { cause });
}
