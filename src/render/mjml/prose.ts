import { textOf, type CodeBlock, type LinksBlock, type SentencesBlock } from '../report.ts';
import { mjml, NOTHING, type Mjml } from './template.ts';
import { LIGHT } from './theme.ts';

export function heading(title: string): Mjml {
  if (title === '') return NOTHING;
  return mjml`<mj-text css-class="x" padding="0 24px 8px" font-size="18px" line-height="26px" font-weight="600"><h2 style="margin:0;font-size:18px;font-weight:600">${title}</h2></mj-text>`;
}

export function paragraph(text: string, weight: 'plain' | 'muted'): Mjml {
  if (text === '') return NOTHING;
  return weight === 'muted'
    ? mjml`<mj-text css-class="x mute" padding="2px 24px 6px" color="${LIGHT.muted}">${text}</mj-text>`
    : mjml`<mj-text css-class="x" padding="2px 24px 6px">${text}</mj-text>`;
}

export function links(block: LinksBlock): Mjml {
  const items = block.links.map(
    ({ label, url }) =>
      mjml`<div style="margin:0 0 8px"><a class="link" href="${url}" style="color:${LIGHT.link}">${label}</a></div>`,
  );
  return mjml`${heading(block.title)}<mj-text css-class="x" padding="0 24px">${items}</mj-text>`;
}

/** `pre` keeps the blanks that YAML needs, in Outlook too; lines end in elements because line breaks lose them. */
export function code(block: CodeBlock): Mjml {
  const groups = block.groups.map(({ label, lines }) => {
    const source = lines.map(({ indent, text }) => mjml`${' '.repeat(indent)}${text}<br>`);
    const copied = lines.length === 0 ? NOTHING : mjml`<pre style="margin:0 0 10px">${source}</pre>`;
    return mjml`<div>${label}</div>${copied}`;
  });
  return mjml`${heading(block.title)}${paragraph(block.note, 'muted')}<mj-text css-class="x code" padding="0 24px 10px" font-size="13px" line-height="19px">${groups}</mj-text>`;
}

/** One sentence stands alone; several become a list, which a screen reader counts. */
export function sentences(block: SentencesBlock): Mjml {
  const [only] = block.sentences;
  if (only === undefined) return heading(block.title);
  if (block.sentences.length === 1) return mjml`${heading(block.title)}${paragraph(textOf(only), 'plain')}`;
  const items = block.sentences.map(
    (sentence) => mjml`<li style="margin:0 0 8px">${textOf(sentence)}</li>\n`,
  );
  return mjml`${heading(block.title)}<mj-text css-class="x" padding="0 24px"><ul style="margin:0 0 0 18px;padding:0">${items}</ul></mj-text>`;
}
