import { describe, expect, it } from 'vitest';
import { linksBlock, linkTo } from '../../src/render/links.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Report } from '../../src/render/report.ts';
import { renderText } from '../../src/render/text.ts';

const WINDOW = { from: '2026-11-01', to: '2026-11-21' };
const APP = 'https://app.datadoghq.eu';
const BY_ACCOUNT = { app: APP, template: '{app}/dash?tpl_var_account={account}&from_ts={from}&to_ts={to}' };
const ACCOUNTS = Array.from({ length: 12 }, (_, i) => ({
  id: String(100_000_000_000 + i),
  name: i === 0 ? 'shop' : null,
}));

describe('a link of the settings', () => {
  it('has the site, the account and the days in milliseconds', () => {
    expect(linkTo(BY_ACCOUNT, '123456789012', WINDOW)).toBe(
      `${APP}/dash?tpl_var_account=123456789012&from_ts=1793491200000&to_ts=1795219200000`,
    );
  });

  it('is one for each account where it tells accounts apart, ten at most', () => {
    const [block] = linksBlock(BY_ACCOUNT, ACCOUNTS, WINDOW);
    expect(block?.links).toHaveLength(10);
    expect(block?.links[0]?.label).toBe('shop 100000000000 in Datadog');
    expect(block?.links[1]?.url).toContain('tpl_var_account=100000000001&');
  });

  it('is one for all where it does not, and for the admins', () => {
    const plain = { app: APP, template: '{app}/cost/explorer' };
    expect(linksBlock(plain, ACCOUNTS, WINDOW)[0]?.links).toEqual([
      { label: 'Cost in Datadog', url: `${APP}/cost/explorer` },
    ]);
    expect(linksBlock(BY_ACCOUNT, 'all', WINDOW)[0]?.links[0]?.url).toContain('tpl_var_account=*&');
    expect(linksBlock(null, ACCOUNTS, WINDOW)).toEqual([]);
  });
});

describe('a link in a report', () => {
  const url = `${APP}/dash?a=1&b=(2)`;
  const report: Report = {
    subject: 'S',
    preheader: 'P',
    title: 'T',
    subtitle: '',
    status: { level: 'ok', word: 'OK', sentence: 'Fine.' },
    blocks: [{ type: 'links', title: 'Look closer', links: [{ label: '<b>[x](y)', url }] }],
    footer: '',
  };

  it('leads there from HTML, with its label as text', async () => {
    const html = await renderHtml(report);
    expect(html).toContain('href="https://app.datadoghq.eu/dash?a=1&amp;b=(2)"');
    expect(html).not.toContain('<b>[x]');
  });

  it('stands whole in plain text and cannot end early in Markdown', () => {
    expect(renderText(report).split('\n')).toContain(`  ${url}`);
    expect(renderMarkdown(report)).toContain(`](${APP}/dash?a=1&b=%282%29)`);
  });
});
