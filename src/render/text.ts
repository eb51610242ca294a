import { plainReport, plainTable } from './plain.ts';
import {
  textOf,
  type Block,
  type CodeBlock,
  type FactsBlock,
  type LinksBlock,
  type Report,
  type TableBlock,
  type TilesBlock,
} from './report.ts';
import { displayWidth, fits, layTable, wrap, type TextColumn } from './text-layout.ts';

/** Mail programs put quotation marks before a line, which should stay below 80 columns with one or two of them. */
const WIDTH = 76;

type Lines = readonly string[];

/** The report as plain text: the same words and figures as the HTML, in lines of at most 76 columns. */
export function renderText(report: Report): string {
  const { status, title, subtitle, blocks, footer, brand } = plainReport(report);
  const parts: readonly Lines[] = [
    brand === undefined ? [] : paragraph(brand.company),
    [...paragraph(status.word), ...paragraph(status.sentence)],
    [...underlined(title, '='), ...paragraph(subtitle)],
    ...blocks.map(blockLines),
    footer === '' ? [] : ['-'.repeat(WIDTH), ...paragraph(footer)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function blockLines(block: Block): Lines {
  switch (block.type) {
    case 'banner':
      return indented('*  ', '   ', block.text);
    case 'tiles':
      return tileLines(block);
    case 'sentences':
      return [
        ...underlined(block.title, '-'),
        ...block.sentences.flatMap((sentence) => indented('- ', '  ', textOf(sentence))),
      ];
    case 'table':
      return tableLines(block);
    case 'facts':
      return factLines(block);
    case 'links':
      return linkLines(block);
    case 'code':
      return codeLines(block);
  }
}

function tileLines({ tiles }: TilesBlock): Lines {
  const columns = [unlabelled('left'), unlabelled('right'), unlabelled('left')];
  const rows = tiles.map((tile) => [tile.label, tile.value, tile.note]);
  return layTable(columns, rows, WIDTH) ?? rows.flatMap((row) => row.flatMap(paragraph));
}

function factLines({ title, facts }: FactsBlock): Lines {
  const columns = [unlabelled('left'), unlabelled('left')];
  const rows = facts.map((fact) => [fact.label, fact.value]);
  return [
    ...underlined(title, '-'),
    ...(layTable(columns, rows, WIDTH) ?? rows.flatMap((row) => row.flatMap(paragraph))),
  ];
}

/** Addresses are not wrapped, so that a mail program makes links of them. */
function linkLines({ title, links }: LinksBlock): Lines {
  return [...underlined(title, '-'), ...links.flatMap(({ label, url }) => [...paragraph(label), `  ${url}`])];
}

/** Not wrapped, so that it can be copied. */
function codeLines({ title, note, groups }: CodeBlock): Lines {
  const parts = groups.flatMap(({ label, lines }) => [
    '',
    ...paragraph(label),
    ...lines.map(({ indent, text }) => `${' '.repeat(2 + indent)}${text}`),
  ]);
  return [...underlined(title, '-'), ...paragraph(note), ...parts];
}

function textsOfRows(table: TableBlock): Lines[] {
  return table.rows.map((row) => row.cells.map((cell) => cell.text));
}

/** Whether the plain text gives each row of a table lines of its own, with the label before each figure. */
export function isLaidAsRecords(table: TableBlock): boolean {
  const printed = plainTable(table);
  return printed.rows.length > 0 && !fits(printed.columns, textsOfRows(printed), WIDTH);
}

function tableLines(table: TableBlock): Lines {
  const rows = textsOfRows(table);
  const note = table.note === null ? [] : paragraph(table.note);
  const more = table.more === null ? [] : paragraph(table.more);
  const body =
    rows.length === 0 ? [] : (layTable(table.columns, rows, WIDTH) ?? records(table.columns, rows));
  const gap = note.length > 0 && body.length > 0 ? [''] : [];
  return [...underlined(table.title, '-'), ...note, ...gap, ...body, ...more];
}

/** A table whose figures are too wide for aligned columns: a row becomes its name and a line for each figure. */
function records(columns: readonly TextColumn[], rows: readonly Lines[]): Lines {
  const [first] = columns;
  const heading = first === undefined ? [] : paragraph(first.label);
  const lines = rows.flatMap((row) =>
    row.flatMap((text, i) => {
      if (i === 0) return indented('- ', '  ', text);
      const label = columns[i]?.label ?? '';
      return text === '' ? [] : indented('  ', '    ', label === '' ? text : `${label}: ${text}`);
    }),
  );
  return [...heading, ...lines];
}

function unlabelled(align: TextColumn['align']): TextColumn {
  return { label: '', align };
}

function paragraph(text: string): Lines {
  return text === '' ? [] : wrap(text, WIDTH);
}

function indented(first: string, others: string, text: string): Lines {
  return wrap(text, WIDTH - others.length).map((line, i) => `${i === 0 ? first : others}${line}`.trimEnd());
}

function underlined(title: string, mark: string): Lines {
  if (title === '') return [];
  const lines = wrap(title, WIDTH);
  return [...lines, mark.repeat(Math.max(...lines.map(displayWidth)))];
}
