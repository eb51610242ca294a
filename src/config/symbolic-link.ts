import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/**
 * A problem where a path, or a folder on the way to it, is a symbolic link. A pull request could otherwise make
 * messages show, or settings take effect, that lie elsewhere on the runner.
 *
 * @param absolute where the file or folder is
 * @param typed how a person wrote that; what lies above a path that is absolute itself is theirs to know
 */
export function linkProblem(absolute: string, typed: string): Problem | null {
  const parts = path
    .normalize(typed)
    .split(path.sep)
    .filter((part) => part !== '');
  const below = path.isAbsolute(typed) ? 1 : parts.filter((part) => part !== '.' && part !== '..').length;
  for (let above = 0; above < below; above++) {
    const at = path.resolve(absolute, ...Array.from({ length: above }, () => '..'));
    if (isLink(at)) return aboutLink(parts.slice(0, parts.length - above).join('/'), above > 0);
  }
  return null;
}

function isLink(at: string): boolean {
  try {
    return lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    // What cannot be looked at cannot be read either, which whoever reads it reports.
    return false;
  }
}

function aboutLink(file: string, isFolder: boolean): Problem {
  return {
    severity: 'error',
    file,
    line: null,
    column: null,
    key: null,
    message: 'This is a symbolic link, which is not followed.',
    hint: isFolder ? 'Put the folder itself here.' : 'Put the file or folder itself here.',
  };
}
