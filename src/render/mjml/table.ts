import type { Column, FactsBlock, Row, TableBlock } from '../report.ts';
import { heading, paragraph } from './prose.ts';
import { mjml, NOTHING, type Mjml } from './template.ts';
import { BAR_COLOURS, TONE_CLASSES } from './theme.ts';

/** A longer text in a column of figures may wrap; a figure never does. */
const LONGEST_FIGURE = 18;
const LONGEST_LABEL = 12;

/** Two names of up to this many characters share a line on a phone. */
const LONGEST_SHARED_NAME = 40;

/** Figures of this many characters together leave room for a name on a phone. */
const FIGURES_BESIDE_NAME = 20;

/** Figures of up to so many characters fit beside each other on a phone, by how many there are. */
const LONGEST_FIGURE_BY_COUNT: readonly (readonly [count: number, longest: number])[] = [
  [4, 9],
  [3, 12],
  [2, LONGEST_FIGURE],
];

export function table(block: TableBlock): Mjml {
  return mjml`${heading(block.title)}${block.note === null ? NOTHING : paragraph(block.note, 'muted')}${
    block.rows.length === 0 ? NOTHING : rows(block)
  }${block.more === null ? NOTHING : paragraph(block.more, 'muted')}`;
}

export function facts(block: FactsBlock): Mjml {
  const lines = block.facts.map(
    (fact) =>
      mjml`<tr><th scope="row" align="left" width="32%" class="mute">${fact.label}</th><td>${fact.value}</td></tr>\n`,
  );
  return mjml`${heading(block.title)}<mj-table cellpadding="6" css-class="d">${lines}</mj-table>`;
}

function rows(block: TableBlock): Mjml {
  const { columns } = block;
  const labels = columns.map((column, i) =>
    i === 0
      ? mjml`<th scope="col" align="left" width="${widthOfNames(columns)}">${column.label}</th>`
      : mjml`<th scope="col"${alignment(column, column.label.length > LONGEST_LABEL, '')}>${column.label}</th>`,
  );
  return mjml`<mj-table cellpadding="6" css-class="${tableClasses(block)}"><thead><tr>${labels}</tr></thead>\n<tbody>${block.rows.map(
    (row) => tableRow(columns, row),
  )}</tbody></mj-table>`;
}

function tableRow(columns: readonly Column[], row: Row): Mjml {
  const cells = row.cells.map((cell, i) => {
    const column = columns[i];
    if (i === 0 || column === undefined) {
      const tone = TONE_CLASSES[cell.tone];
      return mjml`<th scope="row" align="left"${tone === '' ? NOTHING : mjml` class="${tone}"`}>${cell.text}${bar(row)}</th>`;
    }
    return mjml`<td${alignment(column, cell.text.length > LONGEST_FIGURE, TONE_CLASSES[cell.tone])}>${cell.text}</td>`;
  });
  return mjml`<tr>${cells}</tr>\n`;
}

function alignment(column: Column, wraps: boolean, tone: string): Mjml {
  if (column.align === 'left') return tone === '' ? NOTHING : mjml` class="${tone}"`;
  const classes = ['r', wraps ? 'w' : '', tone].filter((name) => name !== '');
  return mjml` align="right" class="${classes.join(' ')}"`;
}

/** Two cells of a table, because Outlook draws no other box of a given width. */
function bar(row: Row): Mjml {
  if (row.bar === null || !(row.bar.share > 0)) return NOTHING;
  const percent = Math.max(1, Math.round(Math.min(1, row.bar.share) * 100));
  return mjml`<table class="b" role="presentation" width="${percent}%"><tr><td bgcolor="${
    BAR_COLOURS[row.bar.tone]
  }" height="6"></td></tr></table>`;
}

/** `d` is every table of data; `k` one that puts its figures below the names on a phone, with its grid behind it. */
function tableClasses({ columns, rows: lines }: TableBlock): string {
  const widths = columns.map((_, i) => Math.max(...lines.map((row) => row.cells[i]?.text.length ?? 0)));
  const widthsOf = (align: Column['align']): number[] => widths.filter((_, i) => columns[i]?.align === align);
  const [names, figures] = [widthsOf('left'), widthsOf('right')];
  const together = figures.reduce((sum, width) => sum + width, 0);
  if (columns.length <= 3 && names.length <= 2 && together <= FIGURES_BESIDE_NAME) return 'd';
  const sharedLine = names.length === 2 && Math.max(...names) <= LONGEST_SHARED_NAME;
  return `d k${sharedLine ? ' l2' : ''} c${figuresPerLine(figures)}`;
}

function figuresPerLine(widths: readonly number[]): number {
  const widest = Math.max(0, ...widths);
  const [most] = LONGEST_FIGURE_BY_COUNT.find(([, longest]) => widest <= longest) ?? [1];
  const lines = Math.max(1, Math.ceil(widths.length / most));
  return Math.ceil(widths.length / lines);
}

/** Names get the room that figures leave; without figures, more of it goes to the words in the second column. */
function widthOfNames(columns: readonly Column[]): string {
  if (columns.length === 1) return '100%';
  const figures = columns.filter((column) => column.align === 'right').length;
  if (figures < columns.length - 1) return '35%';
  return ['100%', '60%', '46%', '40%', '32%'][figures] ?? '28%';
}
