import { templateFor, type Markup } from './markup.ts';
import { plainReport } from './plain.ts';
import {
  textOf,
  type Block,
  type CodeBlock,
  type CodeLine,
  type FactsBlock,
  type LinksBlock,
  type Report,
  type SentencesBlock,
  type TableBlock,
  type TilesBlock,
} from './report.ts';

type Markdown = Markup<'markdown'>;

const INVISIBLE_SPACE = '&#8203;';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

/** Syntax of its own, and what GitHub makes links of wherever it stands: @name, #1, GH-1, a://b, www.b */
const SPECIAL = /[\\`*_[\]~&<>|@#]|:(?=\/\/)|www(?=\.)|\bGH-(?=\d)/gi;

/** What would start a list or draw a rule if it stood at the start of a line. */
const LINE_START = /^(?:[-+](?=\s|$)|[-=]+\s*$)/;
const NUMBERED = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** A text that GitHub shows as it is: no link, image, mention, formula or HTML, and no way out of a table's cell. */
export function escapeMarkdown(text: string): string {
  const escaped = text
    .replace(SPECIAL, escapeSpecial)
    .replace(LINE_START, (mark) => `\\${mark}`)
    .replace(NUMBERED, (number) => `${number}\\`);
  // Between two dollar signs GitHub sees a formula; a single one, as in most cells, is harmless.
  return text.split('$').length > 2 ? escaped.replaceAll('$', '\\$') : escaped;
}

function escapeSpecial(special: string): string {
  const entity = ENTITIES[special];
  if (entity !== undefined) return entity;
  // A backslash does not stop GitHub from linking these; a space that nobody sees does.
  if (special === '#') return `\\#${INVISIBLE_SPACE}`;
  if (special === '@' || special === ':' || special.length > 1) return special + INVISIBLE_SPACE;
  return `\\${special}`;
}

const gfm = templateFor('markdown', escapeMarkdown);
const NOTHING = gfm``;

/** The report in GitHub's Markdown, in the order of its mail: the figures of the first screen are a table too. */
export function renderMarkdown(report: Report): string {
  const { title, subtitle, status, blocks, footer } = plainReport(report);
  const parts: readonly Markdown[] = [
    title === '' ? NOTHING : gfm`## ${title}`,
    status.word === '' ? gfm`${status.sentence}` : gfm`**${status.word}**: ${status.sentence}`,
    gfm`${subtitle}`,
    ...blocks.map(blockMarkdown),
    gfm`${footer}`,
  ];
  return `${parts
    .map((part) => part.source.trim())
    .filter((source) => source !== '')
    .join('\n\n')}\n`;
}

function blockMarkdown(block: Block): Markdown {
  switch (block.type) {
    case 'banner':
      return gfm`> ${block.text}`;
    case 'tiles':
      return tilesMarkdown(block);
    case 'sentences':
      return sentencesMarkdown(block);
    case 'table':
      return tableMarkdown(block);
    case 'facts':
      return factsMarkdown(block);
    case 'links':
      return linksMarkdown(block);
    case 'code':
      return codeMarkdown(block);
  }
}

function tilesMarkdown({ tiles }: TilesBlock): Markdown {
  if (tiles.length === 0) return NOTHING;
  const labels = tiles.map((tile) => gfm` ${tile.label} |`);
  const rules = tiles.map(() => gfm` :-- |`);
  const values = tiles.map((tile) => (tile.value === '' ? gfm` |` : gfm` **${tile.value}** |`));
  const notes = tiles.map((tile) => gfm` ${tile.note} |`);
  return gfm`|${labels}\n|${rules}\n|${values}\n|${notes}`;
}

function sentencesMarkdown({ title, sentences }: SentencesBlock): Markdown {
  return gfm`${heading(title)}${sentences.map((sentence) => gfm`- ${textOf(sentence)}\n`)}`;
}

function tableMarkdown(table: TableBlock): Markdown {
  const note = table.note === null ? NOTHING : gfm`${table.note}\n\n`;
  const more = table.more === null ? NOTHING : gfm`\n${table.more}`;
  return gfm`${heading(table.title)}${note}${table.rows.length === 0 ? NOTHING : rowsMarkdown(table)}${more}`;
}

function rowsMarkdown({ columns, rows }: TableBlock): Markdown {
  const labels = columns.map((column) => gfm` ${column.label} |`);
  const rules = columns.map((column) => (column.align === 'right' ? gfm` --: |` : gfm` :-- |`));
  const lines = rows.map((row) => gfm`|${row.cells.map((cell) => gfm` ${cell.text} |`)}\n`);
  return gfm`|${labels}\n|${rules}\n${lines}`;
}

function factsMarkdown({ title, facts }: FactsBlock): Markdown {
  return gfm`${heading(title)}${facts.map((fact) => gfm`- ${fact.label}: ${fact.value}\n`)}`;
}

/** What would end a link's address before its time. */
function escapeUrl(url: string): string {
  return url
    .replace(/[()<>\s\\|]/g, encodeURIComponent)
    .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
}

function linksMarkdown({ title, links }: LinksBlock): Markdown {
  return gfm`${heading(title)}${links.map(({ label, url }) => gfm`- [${label}](${address(url)})\n`)}`;
}

function codeMarkdown({ title, note, groups }: CodeBlock): Markdown {
  const parts = groups.map(
    ({ label, lines }) => gfm`${label}\n\n${lines.length === 0 ? NOTHING : codeLines(lines)}`,
  );
  return gfm`${heading(title)}${note}\n\n${parts}`;
}

/** Indented lines are code. */
function codeLines(lines: readonly CodeLine[]): Markdown {
  const source = lines.map(({ indent, text }) => `${' '.repeat(4 + indent)}${text}\n`);
  return { language: 'markdown', source: `${source.join('')}\n` };
}

/** An address is not a text: escaped as one, it would lead elsewhere. */
function address(url: string): Markdown {
  return { language: 'markdown', source: escapeUrl(url) };
}

function heading(title: string): Markdown {
  return title === '' ? NOTHING : gfm`### ${title}\n\n`;
}

const CUT_NOTICE =
  '\n\nThis summary was cut here because it is too long. The whole is in the folder `reports` of the output.\n';

/**
 * Markdown of at most `maxBytes` bytes of UTF-8: whole lines, and where lines are missing a notice that says so.
 * Empty when not even the notice fits.
 */
export function capMarkdown(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= maxBytes) return text;
  const room = maxBytes - Buffer.byteLength(CUT_NOTICE);
  if (room < 0) return '';
  // The byte of a line break is no part of any other character in UTF-8.
  const end = room === 0 ? -1 : bytes.lastIndexOf('\n', room - 1);
  return `${bytes.subarray(0, Math.max(0, end)).toString('utf8')}${CUT_NOTICE}`;
}
