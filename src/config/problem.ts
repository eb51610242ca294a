/**
 * Something wrong, or worth knowing, in what a person or another system gave us.
 * It is data: only src/action turns it into an annotation.
 */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'notice';
  /** Path as a person would type it from the repository's root; null when no file is to blame. */
  readonly file: string | null;
  /** 1-based; null when the whole file is meant. */
  readonly line: number | null;
  readonly column: number | null;
  /** The key in a settings or team file, or the column of an export. */
  readonly key: string | null;
  readonly message: string;
  /** What to write or do instead. */
  readonly hint: string | null;
}

/** A problem of the run or its data as a whole, which no file is to blame for. */
export function problemOfRun(severity: Problem['severity'], message: string, hint: string | null): Problem {
  return { severity, file: null, line: null, column: null, key: null, message, hint };
}

/** One line of text that holds all that a problem says: where, what, and what to do. */
export function problemText(problem: Problem): string {
  const position = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  const key = problem.key === null ? '' : `${problem.key}: `;
  const hint = problem.hint === null ? '' : ` ${problem.hint}`;
  return `${position === '' ? '' : `${position}: `}${key}${problem.message}${hint}`;
}
