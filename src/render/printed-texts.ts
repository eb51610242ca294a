import { plain } from './plain.ts';
import { textOf, type Block, type Report, type Sentence, type TableBlock } from './report.ts';
import { isLaidAsRecords } from './text.ts';

export type Form = 'html' | 'text';

/**
 * Every text of a report as often as the HTML or the plain text of its mail shows it. What a mail program reads out
 * or links to counts as shown.
 */
export function printedTexts(report: Report, form: Form): Sentence[] {
  const { subject, preheader, title, subtitle, status, blocks, footer, brand } = report;
  // The title of the document, and its label for screen readers.
  const envelope = form === 'html' ? [subject, subject, preheader] : [];
  return [
    ...envelope,
    ...(brand === undefined ? [] : [brand.company]),
    status.word,
    status.sentence,
    title,
    subtitle,
    ...blocks.flatMap((block) => blockTexts(block, form)),
    footer,
  ];
}

function blockTexts(block: Block, form: Form): readonly Sentence[] {
  switch (block.type) {
    case 'banner':
      return [block.text];
    case 'tiles':
      return block.tiles.flatMap(({ label, value, note }) => [label, value, note]);
    case 'sentences':
      return [block.title, ...block.sentences];
    case 'table':
      return [block.title, block.note ?? '', ...rowTexts(block, form), block.more ?? ''];
    case 'facts':
      return [block.title, ...block.facts.flatMap(({ label, value }) => [label, value])];
    case 'links':
      return [block.title, ...block.links.flatMap(({ label, url }) => [label, url])];
    case 'code':
      return [
        block.title,
        block.note,
        ...block.groups.flatMap(({ label, lines }) => [label, ...lines.map(({ text }) => text)]),
      ];
  }
}

function rowTexts(table: TableBlock, form: Form): string[] {
  const { columns, rows } = table;
  if (rows.length === 0) return [];
  if (form === 'text' && isLaidAsRecords(table)) return recordTexts(table);
  return [
    ...columns.map(({ label }) => label),
    ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ];
}

/** Each figure with the label of its column before it; the first label stands above all rows. */
function recordTexts({ columns, rows }: TableBlock): string[] {
  const cellText = (text: string, column: number): string => {
    const label = column === 0 ? '' : (columns[column]?.label ?? '');
    return plain(label) === '' || plain(text) === '' ? text : `${plain(label)}: ${text}`;
  };
  return [
    columns[0]?.label ?? '',
    ...rows.flatMap(({ cells }) => cells.map(({ text }, i) => cellText(text, i))),
  ];
}

/** The sentences of a report that a model worded. */
export function wordedSentences(report: Report): Exclude<Sentence, string>[] {
  return printedTexts(report, 'html').filter((sentence) => typeof sentence !== 'string');
}

/** The same texts without where they come from. */
export function plainTexts(report: Report, form: Form): string[] {
  return printedTexts(report, form).map(textOf);
}
