import type { Column, TableBlock } from '../report.ts';

/** A longer text in a column of figures may wrap; a figure never does. */
const LONGEST_FIGURE = 18;
const LONGEST_LABEL = 12;

/** A longer word may break anywhere, so that it cannot push the other columns out of the mail. */
const LONGEST_WORD = 20;

/** Characters that fit beside each other on a desktop, if nothing is broken. */
const CHARACTERS_PER_LINE = 72;

/** Figures of this many characters together leave room for a name on a phone. */
const FIGURES_BESIDE_NAME = 20;

/** Two names of up to this many characters share a line on a phone. */
const LONGEST_SHARED_NAME = 40;

/** Figures of up to so many characters fit beside each other on a phone, by how many there are. */
const LONGEST_FIGURE_BY_COUNT: readonly (readonly [count: number, longest: number])[] = [
  [4, 9],
  [3, 12],
  [2, LONGEST_FIGURE],
];

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]/).map((word) => word.length));
}

/** Classes of a cell: `r` a figure, `w` one that may wrap, `z` with a word that may break, `e` an empty name. */
export function cellClasses(column: Column, text: string, part: 'label' | 'cell'): string[] {
  const figure = column.align === 'right';
  const wraps = text.length > (part === 'label' ? LONGEST_LABEL : LONGEST_FIGURE);
  return [
    figure ? 'r' : '',
    figure && wraps ? 'w' : '',
    longestWord(text) > LONGEST_WORD ? 'z' : '',
    !figure && text === '' ? 'e' : '',
  ].filter((name) => name !== '');
}

/**
 * Classes of a table: `d` is every table of data, `o` one that is too full to keep its figures on one line, `q` one
 * that is too full to keep its words whole, and `k` one that puts its figures below the names on a phone, with the
 * grid of that behind it.
 */
export function tableClasses({ columns, rows }: TableBlock): string {
  const texts = columns.map((_, i) => rows.map((row) => row.cells[i]?.text ?? ''));
  return ['d', fullness(columns, texts), grid(columns, texts)].filter((name) => name !== '').join(' ');
}

function fullness(columns: readonly Column[], texts: readonly (readonly string[])[]): string {
  const widestOf = (measure: (column: Column, text: string, part: 'label' | 'cell') => number): number =>
    sum(
      columns.map((column, i) =>
        Math.max(
          measure(column, column.label, 'label'),
          ...(texts[i] ?? []).map((text) => measure(column, text, 'cell')),
        ),
      ),
    );
  if (widestOf(wordWidth) > CHARACTERS_PER_LINE) return 'o q';
  return widestOf(lineWidth) > CHARACTERS_PER_LINE ? 'o' : '';
}

function wordWidth(_: Column, text: string): number {
  return Math.min(LONGEST_WORD, longestWord(text));
}

function lineWidth(column: Column, text: string, part: 'label' | 'cell'): number {
  const classes = cellClasses(column, text, part);
  return classes.includes('r') && !classes.includes('w') ? text.length : wordWidth(column, text);
}

function grid(columns: readonly Column[], texts: readonly (readonly string[])[]): string {
  const widths = texts.map((column) => Math.max(0, ...column.map((text) => text.length)));
  const figures = widths.filter((_, i) => columns[i]?.align === 'right');
  const names = widths.filter((_, i) => columns[i]?.align === 'left');
  if (columns.length <= 3 && names.length <= 2 && sum(figures) <= FIGURES_BESIDE_NAME) return '';
  const sharedLine =
    names.length === 2 && columns[1]?.align === 'left' && Math.max(...names) <= LONGEST_SHARED_NAME;
  return `k${sharedLine ? ' l2' : ''} c${figuresPerLine(figures)}`;
}

function figuresPerLine(widths: readonly number[]): number {
  const widest = Math.max(0, ...widths);
  const [most] = LONGEST_FIGURE_BY_COUNT.find(([, longest]) => widest <= longest) ?? [1];
  const lines = Math.max(1, Math.ceil(widths.length / most));
  return Math.ceil(widths.length / lines);
}

/** Names get the room that figures leave; beside other words they get a third. */
export function widthOfNames(columns: readonly Column[]): string {
  if (columns.length === 1) return '100%';
  const figures = columns.filter((column) => column.align === 'right').length;
  if (figures < columns.length - 1) return '35%';
  return ['100%', '60%', '46%', '40%', '32%'][figures] ?? '28%';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
