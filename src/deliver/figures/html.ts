const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]*));/g;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const LAST_CODE_POINT = 0x10ffff;

/** Elements whose content is for no reader. */
const UNSHOWN = /^(?:style|script|xml)$/i;

/** Attributes that mail programs show, read out or lead to. */
const SHOWN_ATTRIBUTE = /\s(?:aria-label|alt|title|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Begins what is for Outlook alone, and shown there. */
const CONDITION = '<!--[if';
const TAG_START = /<[a-z/!?]/gi;
const COMMENT_END = /--!?>/g;
/** Ends a tag, or begins a value in which a bracket does not. */
const STOP = /["'>]/g;
const TAG_NAME = /^<([a-z][^\s/>]*)/i;

export interface VisibleTexts {
  /** In their order; where a tag stands between two of them they are two. */
  readonly texts: readonly string[];
  /** Sentences about what cannot be read. */
  readonly problems: readonly string[];
}

/** What a reader of the HTML sees, in whichever mail program, the hidden preview line included. */
export function visibleTexts(html: string): VisibleTexts {
  const found: string[] = [];
  const problems: string[] = [];
  let position = 0;
  while (position < html.length) {
    TAG_START.lastIndex = position;
    const start = TAG_START.exec(html)?.index ?? html.length;
    found.push(html.slice(position, start));
    if (start === html.length) break;
    const end = endOfTag(html, start);
    const tag = html.slice(start, end);
    found.push(...shownAttributes(tag));
    const name = TAG_NAME.exec(tag)?.[1] ?? '';
    position = UNSHOWN.test(name) ? endOfElement(html, name, end) : end;
  }
  const texts = found.filter((text) => text.trim() !== '').map((text) => decoded(text, problems));
  return { texts, problems };
}

function shownAttributes(tag: string): string[] {
  return Array.from(
    tag.matchAll(SHOWN_ATTRIBUTE),
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

function after(html: string, mark: string, from: number): number {
  const index = html.indexOf(mark, from);
  return index === -1 ? html.length : index + mark.length;
}

/** Where the tag or the comment that starts at `start` ends. A condition is a tag; what it holds is not skipped. */
function endOfTag(html: string, start: number): number {
  if (html.startsWith(CONDITION, start)) return after(html, ']>', start);
  if (html.startsWith('<!--', start)) return endOf(COMMENT_END, html, start);
  let from = start;
  while (from < html.length) {
    const end = endOf(STOP, html, from);
    const stop = html.charAt(end - 1);
    if (stop !== '"' && stop !== "'") return end;
    from = after(html, stop, end);
  }
  return html.length;
}

/** Where the first match from there on ends. @param pattern with the flag `g` */
function endOf(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html) === null ? html.length : pattern.lastIndex;
}

function endOfElement(html: string, name: string, from: number): number {
  return endOf(new RegExp(`</${name}\\s*>`, 'gi'), html, from);
}

/** Browsers take some controls for other characters, such as 128 for the euro. */
const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Surrogate}]/u;

function characterOf(code: number): string | undefined {
  const character = code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '';
  return character === '' || CONTROL_OR_SURROGATE.test(character) ? undefined : character;
}

/** A reference that is not known could show a figure, such as a half, so it is a problem. */
function decoded(text: string, problems: string[]): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, decimal?: string, hexadecimal?: string, name?: string) => {
    const character =
      name === undefined
        ? characterOf(parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10))
        : NAMED.get(name);
    if (character === undefined) problems.push(`The HTML has ${written}, which the check cannot read.`);
    return character ?? written;
  });
}
