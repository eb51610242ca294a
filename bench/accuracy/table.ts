/** A line of a table: what was measured, and the number for ours and for each method beside it. */
export interface Row {
  readonly name: string;
  readonly values: readonly (number | string)[];
}

/** A share as people read it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** A Markdown table whose columns are padded, so that it reads in a terminal as well. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const text = (value: number | string): string => (typeof value === 'number' ? percent(value) : value);
  const cells = [[...head], ...rows.map(({ name, values }) => [name, ...values.map(text)])];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [first = [], ...rest] = cells;
  return [line(first), rule, ...rest.map(line)].join('\n');
}
