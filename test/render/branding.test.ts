import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/config/configuration.ts';
import { figureProblems } from '../../src/deliver/figures/figure-check.ts';
import { brandedFooter, brandLinks, brandOf } from '../../src/render/branding.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderText } from '../../src/render/text.ts';
import type { Report } from '../../src/render/report.ts';
import { SETTINGS } from '../configuration.ts';
import { TEAM_REPORT } from './fixtures.ts';

const BRANDING: Settings['branding'] = {
  ...SETTINGS.branding,
  company: 'Example & Söhne <AG>',
  accent: '#7e22ce',
  footer: 'Questions: #finops.',
  links: [{ label: 'How we save', url: 'https://wiki.example.com/finops' }],
};

function branded(change: Partial<Settings['branding']> = {}): Report {
  const context = { branding: { ...BRANDING, ...change } };
  return {
    ...TEAM_REPORT,
    blocks: [...TEAM_REPORT.blocks, ...brandLinks(context)],
    footer: brandedFooter(TEAM_REPORT.footer, context),
    ...brandOf(context),
  };
}

describe('a mail of a company', () => {
  it('shows its name, colour, links and sentence in HTML and text', async () => {
    const report = branded();
    const [html, text] = [await renderHtml(report), renderText(report)];
    expect(html).toContain('Example &amp; Söhne &lt;AG&gt;');
    expect(html).toMatch(/border-top:\s?4px solid #7e22ce/);
    expect(text.startsWith('Example & Söhne <AG>\n\n')).toBe(true);
    for (const form of [html, text]) {
      expect(form).toContain('Questions: #finops.');
      expect(form).toContain('https://wiki.example.com/finops');
    }
    expect(figureProblems({ subject: report.subject, html, text }, report)).toEqual([]);
  });

  it('shows its picture, and its name where pictures are off', async () => {
    const html = await renderHtml(branded({ logo_url: 'https://www.example.com/logo.png?a=1&b=2' }));
    expect(html).toMatch(
      /<img src="https:\/\/www\.example\.com\/logo\.png\?a=1&amp;b=2" alt="Example &amp; Söhne &lt;AG&gt;" height="40"/,
    );
  });

  it('is as before where the settings say nothing', async () => {
    const report = branded({ company: null, accent: null, footer: null, links: [] });
    expect(report).toEqual(TEAM_REPORT);
    expect(await renderHtml(report)).toBe(await renderHtml(TEAM_REPORT));
  });
});
