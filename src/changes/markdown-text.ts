import { escapeMarkdown } from '../render/markdown.ts';

const MAX_LENGTH = 200;
const MAX_ITEMS = 10;

/** What escapeMarkdown puts behind an @ and the like; whoever copies the text copies it too. */
const INVISIBLE = '&#8203;';

/** One line, not too long, with nothing in it that cannot be seen or turns the direction of what follows. */
function oneLine(text: string, max: number): string {
  const cut = text.slice(0, max);
  // Half of a character is none.
  const short = cut === text ? text : `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
  return short.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as code: GitHub makes neither mentions nor links of it, and it can be copied. */
export function code(text: string, max = MAX_LENGTH): string {
  const line = oneLine(text, max);
  if (line.trim() === '') return line === '' ? 'empty' : 'only spaces';
  // In a cell of a table a code span holds none of these reliably.
  return /[`|\\]/.test(line) ? `<code>${escapeMarkdown(line)}</code>` : `\`${line}\``;
}

/** A name for people, as text where that can do no harm. */
export function nameText(name: string): string {
  const escaped = escapeMarkdown(oneLine(name, MAX_LENGTH));
  return escaped.includes(INVISIBLE) ? code(name) : escaped;
}

/** The first items, and how many more there are. */
export function listText(items: readonly string[], max = MAX_ITEMS): string {
  const rest = items.length - max;
  const first = items.slice(0, max).join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
}

/** The value of a key; a dash where it has none. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return code(value);
  if (!Array.isArray(value)) return code(JSON.stringify(value));
  return value.length === 0 ? 'empty list' : listText(value.map(valueText));
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
