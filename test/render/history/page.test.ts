import { expect, it } from 'vitest';
import { historyPage } from '../../../src/render/history/page.ts';
import { pageOf } from './page-of.ts';
import { HOSTILE } from '../hostile.ts';

/** The data that the page's script reads, as a browser would. */
function dataIn(html: string): { accounts: { name: string; daily: number[] }[] } {
  const [, json = ''] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json) as { accounts: { name: string; daily: number[] }[] };
}

it('is one file that asks no network, below 3 MB for 84 accounts and 15 months', () => {
  const html = historyPage(pageOf(84, 457));
  expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
  // What scripts hold is text of theirs; a browser test sees that they ask for nothing.
  const markup = html.replaceAll(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
  expect(markup).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\bsrc=|@import|url\(/i);
  expect(html).toContain("default-src 'none'");
  expect(dataIn(html).accounts).toHaveLength(84);
});

it('holds what it was given to the cent, and names as they are, whatever they are', () => {
  for (const name of HOSTILE) {
    const page = { ...pageOf(1, 30, () => name), title: name, subtitle: name };
    const html = historyPage(page);
    const [account] = dataIn(html).accounts;
    expect(account?.name).toBe(name);
    expect(account?.daily[3]).toBe(Math.round(100 * (page.accounts[0]?.daily[3] ?? 0)) / 100);
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html.match(/<\/script>/g)).toHaveLength(3);
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toBeDefined();
    expect(html.match(/<meta/g)).toHaveLength(3);
  }
});

it('says that samples are samples', () => {
  expect(historyPage({ ...pageOf(1, 3), isSample: true })).toContain('Sample data.');
  expect(historyPage(pageOf(1, 3))).not.toContain('Sample data.');
});
