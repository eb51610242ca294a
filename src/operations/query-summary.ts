import path from 'node:path';
import { problemText, type Problem } from '../config/problem.ts';
import { capMarkdown, renderMarkdown } from '../render/markdown.ts';
import type { BannerBlock, Block, Column, SentencesBlock, TableBlock } from '../render/report.ts';
import type { OperationContext } from './operation.ts';
import { MAX_SUMMARY_BYTES } from './summary.ts';

/** A name from outside may be of any length; a table that holds it must stay one. */
const MAX_CELL = 500;

/** What a query's job summary shows, tables first. */
export interface QuerySummary {
  readonly title: string;
  readonly sentence: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
}

/** Where the whole answer is. */
export function jsonFile({ inputs }: OperationContext): string {
  return path.join(inputs.outputPath, `${inputs.operation}.json`);
}

export function summaryMarkdown({ title, sentence, subtitle, blocks }: QuerySummary): string {
  const status = { level: 'ok' as const, word: '', sentence };
  return renderMarkdown({ subject: '', preheader: '', title, subtitle, status, blocks, footer: '' });
}

/** Blocks that a reader opens when they want them. */
export function folded(label: string, blocks: readonly Block[]): string {
  const content = summaryMarkdown({ title: '', sentence: '', subtitle: '', blocks });
  return `\n<details>\n<summary>${label}</summary>\n\n${content}\n</details>\n`;
}

/** A cell's text, cut where it would be longer than anyone reads. */
function cut(text: string): string {
  if (text.length <= MAX_CELL) return text;
  // Half of a character is none.
  return `${text.slice(0, MAX_CELL).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A table of texts; a column whose label begins with ">" is one of figures. */
export function queryTable(
  title: string,
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  { note = null, more = null }: { readonly note?: string | null; readonly more?: string | null } = {},
): TableBlock {
  const columns = labels.map((label): Column =>
    label.startsWith('>') ? { label: label.slice(1), align: 'right' } : { label, align: 'left' },
  );
  const cells = (row: readonly string[]): TableBlock['rows'][number] => ({
    cells: row.map((text) => ({ text: cut(text), tone: 'neutral' })),
    bar: null,
  });
  return { type: 'table', title, note, columns, rows: rows.map(cells), more };
}

/** What was left out, or must be known about the answer. */
export function notesBlock(title: string, problems: readonly Problem[]): SentencesBlock[] {
  if (problems.length === 0) return [];
  return [{ type: 'sentences', title, sentences: problems.map(problemText) }];
}

export function sampleBanner(isSample: boolean): BannerBlock[] {
  const text = 'Sample data. Every name and amount is generated; none of it is real cost.';
  return isSample ? [{ type: 'banner', text }] : [];
}

/** What scripts read of problems. */
export function notesJson(problems: readonly Problem[]): Pick<Problem, 'severity' | 'message' | 'hint'>[] {
  return problems.map(({ severity, message, hint }) => ({ severity, message, hint }));
}

/** Counts the rows that a table leaves out, and says where they are; null when it has all. */
export function leftOutText(all: number, shownRows: number, what: string, file: string): string | null {
  return all > shownRows ? `${all - shownRows} more ${what} are in ${file}.` : null;
}

/**
 * The longest summary that GitHub takes.
 * @param render writes it with so many rows at most
 */
export function fitted(render: (mostRows: number) => string, rows: number): string {
  for (let most = rows; most > 0; most = Math.floor(most / 2)) {
    const summary = render(most);
    if (Buffer.byteLength(summary) <= MAX_SUMMARY_BYTES) return summary;
  }
  return capMarkdown(render(0), MAX_SUMMARY_BYTES);
}
