import { MAX_CHARACTERS, cutLines } from './markdown-limit.ts';

/** Sections in the order in which the comment has them. */
const SECTIONS = ['changes', 'replay'] as const;

export type SectionName = (typeof SECTIONS)[number];

/** What a comment says, by section. */
export type Sections = ReadonlyMap<SectionName, string>;

/** A comment of ours begins with this; who quotes it has a `>` before it. */
export const MARKER = '<!-- aws-cost-ai-agent -->';

const beginOf = (name: SectionName): string => `<!-- aws-cost-ai-agent:${name} -->`;
const endOf = (name: SectionName): string => `<!-- /aws-cost-ai-agent:${name} -->`;

const FRAME = [MARKER, ...SECTIONS.flatMap((name) => [beginOf(name), endOf(name)])].join('\n\n').length;

/** The same for each section, so that what one says does not depend on what another does. */
export const SECTION_LIMIT = Math.floor((MAX_CHARACTERS - FRAME) / SECTIONS.length) - 10;

/** Text with no marker in it: a section that holds one would end where it should not. */
function withoutMarkers(markdown: string): string {
  return markdown.replace(/<!--(?=\s*\/?aws-cost-ai-agent)/g, '&lt;!--');
}

/** A section's text as the comment has it. */
export function sectionText(markdown: string, note: string): string {
  const text = withoutMarkers(markdown.replaceAll('\r\n', '\n')).trim();
  return cutLines(text, SECTION_LIMIT, note);
}

/** The sections that a comment holds; one that lacks a marker is none. */
export function sectionsOf(body: string): Sections {
  const text = body.replaceAll('\r\n', '\n');
  const found = new Map<SectionName, string>();
  for (const name of SECTIONS) {
    const begin = text.indexOf(beginOf(name));
    const end = text.indexOf(endOf(name), begin);
    if (begin !== -1 && end !== -1) found.set(name, text.slice(begin + beginOf(name).length, end).trim());
  }
  return found;
}

/** The comment that holds these sections. */
export function commentBody(sections: Sections): string {
  const parts = SECTIONS.flatMap((name) => {
    const text = sections.get(name);
    return text === undefined ? [] : [beginOf(name), text, endOf(name)];
  });
  return [MARKER, ...parts].filter((part) => part !== '').join('\n\n');
}
