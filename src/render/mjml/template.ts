import { templateFor, type Markup } from '../markup.ts';

export type Mjml = Markup<'mjml'>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as the content of an element and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Template tag for MJML and the HTML inside of it. */
export const mjml = templateFor('mjml', escapeHtml);

/** Stands where nothing is to be shown. */
export const NOTHING: Mjml = mjml``;

/** Takes text of our own, such as a stylesheet, as it stands. Never for a text that comes from outside. */
export function ownSource(source: string): Mjml {
  return { language: 'mjml', source };
}
