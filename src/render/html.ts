import { document } from './mjml/document.ts';
import { plainReport } from './plain.ts';
import type { Report } from './report.ts';

/** A complete HTML document for mail programs, Outlook among them: tables, and nothing fetched from elsewhere. */
export async function renderHtml(report: Report): Promise<string> {
  // MJML takes a tenth of a second to load, which operations without a report must not pay.
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(document(plainReport(report)).source, {
    validationLevel: 'strict',
    keepComments: false,
    minify: false,
    fonts: {},
  });
  return `${withoutIndentation(html)}\n`;
}

/** Texts hold no line breaks, so blank space at the start of a line is only MJML's own: about a tenth of the mail. */
function withoutIndentation(html: string): string {
  return html.trim().replace(/\n\s+/g, '\n');
}
