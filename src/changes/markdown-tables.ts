import { counted } from './markdown-text.ts';

export interface Table {
  readonly title: string;
  /** What one row is, for counting. */
  readonly row: string;
  readonly columns: readonly string[];
  /** Cells in Markdown, without line breaks. */
  readonly rows: readonly (readonly string[])[];
}

/** More rows are folded: whoever scrolls past a comment wants to see its end. */
const MAX_OPEN_ROWS = 20;

const ROW_BREAK = '\n';
const BETWEEN = '\n\n';

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function fittingRows(rows: readonly string[], room: number): number {
  let left = room;
  const end = rows.findIndex((row) => {
    left -= row.length + ROW_BREAK.length;
    return left < 0;
  });
  return end === -1 ? rows.length : end;
}

/** A table of at most `room` characters: whole rows, and how many more there are. Empty where not even that fits. */
function tableMarkdown({ title, row, columns, rows }: Table, room: number, where: string): string {
  const summary = `${title} (${rows.length})`;
  const isFolded = rows.length > MAX_OPEN_ROWS;
  const [open, close] = isFolded
    ? [`<details><summary>${summary}</summary>\n\n`, '\n\n</details>']
    : [`#### ${title}\n\n`, ''];
  const head = `${rowText(columns)}\n${rowText(columns.map(() => ':--'))}\n`;
  const more = (rest: number): string =>
    rest === 0 ? '' : `${BETWEEN}${counted(rest, `more ${row}`)}, ${where}`;
  const frame = open.length + head.length + close.length + more(rows.length).length;
  const lines = rows.map(rowText);
  const fitting = fittingRows(lines, room - frame);
  if (fitting === 0) return '';
  return `${open}${head}${lines.slice(0, fitting).join(ROW_BREAK)}${more(rows.length - fitting)}${close}`;
}

/** As much room for each as it needs, or an equal share of what the shorter ones leave. */
function shares(lengths: readonly number[], room: number): number[] {
  const given = lengths.map(() => 0);
  const shortestFirst = lengths
    .map((length, index) => ({ length, index }))
    .sort((a, b) => a.length - b.length);
  let left = room;
  for (const [done, { length, index }] of shortestFirst.entries()) {
    const share = Math.min(length, Math.floor(left / (shortestFirst.length - done)));
    given[index] = share;
    left -= share;
  }
  return given;
}

/**
 * Tables of at most `room` characters together, with blank lines between them; those without rows are left out.
 * @param where says where to look for the rows that did not fit
 */
export function tablesMarkdown(tables: readonly Table[], room: number, where: string): string {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const whole = filled.map((table) => tableMarkdown(table, Infinity, where));
  const rooms = shares(
    whole.map((text) => text.length + BETWEEN.length),
    room,
  );
  return filled
    .map((table, index) => {
      const share = (rooms[index] ?? 0) - BETWEEN.length;
      const text = whole[index] ?? '';
      if (text.length <= share) return text;
      const missing = `${table.title}: ${counted(table.rows.length, table.row)}, ${where}`;
      return tableMarkdown(table, share, where) || (missing.length <= share ? missing : '');
    })
    .filter((text) => text !== '')
    .join(BETWEEN);
}
