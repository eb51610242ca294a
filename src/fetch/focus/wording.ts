import type { Problem } from '../../config/problem.ts';

/** A number with its noun: `1 row`, `2 rows`, `1,000 rows`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Something worth knowing about the export as a whole. */
export function notice(message: string, file: string, hint: string | null = null): Problem {
  return { severity: 'notice', file, line: null, column: null, key: null, message, hint };
}

/** Something about the export as a whole that makes the figures incomplete. */
export function warning(message: string, file: string, hint: string | null): Problem {
  return { severity: 'warning', file, line: null, column: null, key: null, message, hint };
}

/** A value from an export in quotes, short and printable. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return `"${plain.length > 40 ? `${plain.slice(0, 40)}…` : plain}"`;
}
