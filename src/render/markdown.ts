import { templateFor, type Markup } from './markup.ts';
import { plainReport } from './plain.ts';
import type { Block, Column, FactsBlock, Report, Row, SentencesBlock, TableBlock, TilesBlock } from './report.ts';

type Markdown = Markup<'markdown'>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

/** GitHub makes links of these wherever they stand, escaped or not, unless an invisible space parts them. */
const LINKED_BY_ITSELF = /@|#(?=\w)|:(?=\/\/)|www(?=\.)/gi;
const INVISIBLE_SPACE = '&#8203;';

/** What would start a list, a heading or a rule if it stood at the start of a line. */
const LINE_START = /^(?:[-+](?=\s|$)|[-=]+\s*$|\d{1,9}(?=[.)](?:\s|$)))/;

/** A text that GitHub shows as it is: no link, image, mention, formula or HTML, and no way out of a table's cell. */
export function escapeMarkdown(text: string): string {
  const escaped = text
    .replace(/[\\`*_[\]~]|#(?!\w)/g, '\\$&')
    .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? character)
    .replace(LINKED_BY_ITSELF, (match) => `${match}${INVISIBLE_SPACE}`)
    .replace(LINE_START, (match) => (/^\d/.test(match) ? `${match}\\` : `\\${match}`));
  // Between two dollar signs GitHub sees a formula; a single one, as before most amounts, is harmless.
  return text.split('$').length > 2 ? escaped.replaceAll('$', '\\$') : escaped;
}
