import type { Cell, Column, FactsBlock, Row, TableBlock } from '../report.ts';
import { heading, paragraph } from './prose.ts';
import { cellClasses, tableClasses, widthOfNames } from './table-fit.ts';
import { mjml, NOTHING, type Mjml } from './template.ts';
import { BAR_COLOURS, DAY_COLOUR, RANGE_COLOUR, TONE_CLASSES } from './theme.ts';

const WORDS: Column = { label: '', align: 'left' };

export function table(block: TableBlock): Mjml {
  return mjml`${heading(block.title)}${block.note === null ? NOTHING : paragraph(block.note, 'muted')}${
    block.rows.length === 0 ? NOTHING : rows(block)
  }${block.more === null ? NOTHING : paragraph(block.more, 'muted')}`;
}

export function facts(block: FactsBlock): Mjml {
  const lines = block.facts.map(({ label, value }) => {
    const labelClasses = classAttribute([...cellClasses(WORDS, label, 'cell'), 'mute']);
    return mjml`<tr><th scope="row" align="left" width="32%"${labelClasses}>${label}</th><td${classAttribute(
      cellClasses(WORDS, value, 'cell'),
    )}>${value}</td></tr>\n`;
  });
  return mjml`${heading(block.title)}<mj-table cellpadding="6" css-class="d">${lines}</mj-table>`;
}

function rows(block: TableBlock): Mjml {
  const { columns } = block;
  const lines = block.rows.map((row) => tableRow(columns, row));
  return mjml`<mj-table cellpadding="6" css-class="${tableClasses(block)}"><thead><tr>${columns.map(
    (column, i) => label(column, i === 0 ? mjml` width="${widthOfNames(columns)}"` : NOTHING),
  )}</tr></thead>\n<tbody>${lines}</tbody></mj-table>`;
}

function label(column: Column, width: Mjml): Mjml {
  const classes = classAttribute(cellClasses(column, column.label, 'label'));
  return mjml`<th scope="col" align="${column.align}"${width}${classes}>${column.label}</th>`;
}

function tableRow(columns: readonly Column[], row: Row): Mjml {
  const [name, ...others] = row.cells;
  if (name === undefined) return NOTHING;
  const nameClasses = classAttribute([...cellClasses(WORDS, name.text, 'cell'), TONE_CLASSES[name.tone]]);
  return mjml`<tr><th scope="row" align="left"${nameClasses}>${name.text}${bar(row)}</th>${others.map(
    (cell, i) => tableCell(columns[i + 1] ?? WORDS, cell, i === 0 ? dayBars(row) : NOTHING),
  )}</tr>\n`;
}

function tableCell(column: Column, { text, tone }: Cell, chart: Mjml): Mjml {
  const align = column.align === 'right' ? mjml` align="right"` : NOTHING;
  const classes = classAttribute([...cellClasses(column, text, 'cell'), TONE_CLASSES[tone]]);
  return mjml`<td${align}${classes}>${text}${chart}</td>`;
}

function classAttribute(names: readonly string[]): Mjml {
  const used = names.filter((name) => name !== '');
  return used.length === 0 ? NOTHING : mjml` class="${used.join(' ')}"`;
}

const HIGHEST_DAY = 28;

/** Days as bars of cells: Outlook draws them, and they need no picture. What they show is said in words beside them. */
function dayBars({ days }: Row): Mjml {
  if (days === undefined) return NOTHING;
  const bars = days.shares.map((share, i) => {
    const height = Math.max(1, Math.round(Math.min(1, Math.max(0, share)) * HIGHEST_DAY));
    const colour = i >= days.since ? BAR_COLOURS[days.tone] : DAY_COLOUR;
    return mjml`<td valign="bottom"><table role="presentation"><tr><td bgcolor="${colour}" width="3" height="${height}"></td></tr></table></td>`;
  });
  return mjml`<table class="v" role="presentation" aria-hidden="true"><tr>${bars}</tr></table>`;
}

/** A cell of a table, because Outlook draws no other box of a given width. */
function bar(row: Row): Mjml {
  if (row.bar === null) return NOTHING;
  const { share, upTo = share, tone } = row.bar;
  if (!(upTo > 0)) return NOTHING;
  const percentOf = (part: number): number => Math.max(1, Math.round(Math.min(1, part) * 100));
  const certain = mjml`<td bgcolor="${BAR_COLOURS[tone]}" height="6"></td>`;
  const width = percentOf(upTo);
  if (upTo <= share) {
    return mjml`<table class="b" role="presentation" width="${width}%"><tr>${certain}</tr></table>`;
  }
  const ofRange = mjml`<td width="${percentOf(1 - share / upTo)}%" bgcolor="${RANGE_COLOUR}" height="6"></td>`;
  return mjml`<table class="b" role="presentation" width="${width}%"><tr>${share > 0 ? certain : NOTHING}${ofRange}</tr></table>`;
}
