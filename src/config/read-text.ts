import { readFileSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import type { Problem } from './problem.ts';
import { linkProblem } from './symbolic-link.ts';

/** No settings or team file comes near it; past it, reading would only keep the runner busy. */
const MAX_BYTES = 256 * 1024;

export type TextResult =
  { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: Problem };

/**
 * Reads a file that must be text as people edit it: UTF-8, without NUL, without an unresolved merge. Symbolic
 * links are not followed.
 *
 * @param whenMissing what to do when there is no such file
 */
export function readText(path: string, file: string, whenMissing: string): TextResult {
  const link = linkProblem(path, file);
  if (link !== null) return failed(link);
  let bytes: Uint8Array;
  try {
    // Small local files: the round trips through the thread pool take ten times as long as reading them.
    bytes = readFileSync(path);
  } catch (error) {
    return failed({ ...wholeFile(file), ...unreadable(error, whenMissing) });
  }
  return decode(bytes, file);
}

function decode(bytes: Uint8Array, file: string): TextResult {
  if (bytes.byteLength > MAX_BYTES) {
    return failed({
      ...wholeFile(file),
      message: 'The file is larger than 256 KiB.',
      hint: 'Check that it is the file you meant.',
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    return failed({
      ...at(readable, readable.indexOf('\uFFFD'), file),
      message: 'The file is not UTF-8 text.',
      hint: 'Save it with the encoding UTF-8.',
    });
  }
  return inspect(text, file);
}

function inspect(text: string, file: string): TextResult {
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    return failed({
      ...at(text, nul, file),
      message: 'The file contains a NUL character, so it is not plain text.',
      hint: 'Save it again as UTF-8 text.',
    });
  }
  const conflict = /^(?:<{7}|>{7})(?: |\r?$)/m.exec(text);
  if (conflict !== null) {
    return failed({
      ...at(text, conflict.index, file),
      message: 'The file contains an unresolved merge conflict.',
      hint: 'Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    });
  }
  return { text, problem: null };
}

function unreadable(error: unknown, whenMissing: string): Pick<Problem, 'message' | 'hint'> {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { message: 'There is no such file.', hint: whenMissing };
  }
  if (code === 'EISDIR') {
    return { message: 'This is a folder, not a file.', hint: 'Correct the path.' };
  }
  return { message: `The file cannot be read (${messageOf(error)}).`, hint: 'Check its permissions.' };
}

function failed(problem: Problem): TextResult {
  return { text: null, problem };
}

function wholeFile(file: string): Omit<Problem, 'message' | 'hint'> {
  return { severity: 'error', file, line: null, column: null, key: null };
}

function at(text: string, offset: number, file: string): Omit<Problem, 'message' | 'hint'> {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { ...wholeFile(file), line: before.split('\n').length, column: before.length - lineStart + 1 };
}
