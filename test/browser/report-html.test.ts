import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import type { Report } from '../../src/render/report.ts';
import { ADMIN_REPORT, QUIET_REPORT, REPORTS, TEAM_REPORT, withTexts } from '../render/fixtures.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const SCREENSHOTS = 'out/screenshots';
const AXE_SCRIPT = createRequire(import.meta.url).resolve('axe-core');
const WIDTHS = [320, 640, 1024] as const;
const SCHEMES = ['light', 'dark'] as const;

/**
 * `region` and `landmark-one-main` ask for a page's landmarks, but a mail is shown inside of the mail program's page,
 * which has them; MJML marks the mail as an article.
 */
const RULES_FOR_WHOLE_PAGES = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface AxeResults {
  readonly passes: readonly AxeResult[];
  readonly violations: readonly AxeResult[];
  readonly incomplete: readonly AxeResult[];
}

// What runs in the page is text, so that the DOM's types stay out of a program that has no DOM.

const AXE = `axe.run({ rules: ${JSON.stringify(RULES_FOR_WHOLE_PAGES)} })`;

const SCROLL_WIDTH = 'document.documentElement.scrollWidth';

/** Texts that are seen and set in less than 14 px. */
const SMALL_TEXTS = `(() => {
  const small = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.textContent.trim() === '' || !element.checkVisibility()) continue;
    if (parseFloat(getComputedStyle(element).fontSize) < 14) small.push(node.textContent);
  }
  return small;
})()`;

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.`,
    );
  }
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
  await mkdir(SCREENSHOTS, { recursive: true });
});

afterAll(async () => {
  await browser.close();
});

async function opened(report: Report, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.setContent(await renderHtml(report));
  return page;
}

const cases = Object.entries(REPORTS).flatMap(([name, report]) =>
  WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ name, report, width, scheme }))),
);

describe.each(cases)('the $name report at $width px, $scheme', ({ name, report, width, scheme }) => {
  test('fits, is legible and has no accessibility faults', async () => {
    const page = await opened(report, width, scheme);
    await page.screenshot({ path: `${SCREENSHOTS}/${name}-${width}-${scheme}.png`, fullPage: true });

    expect(await page.evaluate<number>(SCROLL_WIDTH)).toBeLessThanOrEqual(width);
    expect(await page.evaluate<string[]>(SMALL_TEXTS)).toEqual([]);

    await page.addScriptTag({ path: AXE_SCRIPT });
    const results = await page.evaluate<AxeResults>(AXE);
    const faults = [...results.violations, ...results.incomplete.filter(({ id }) => id === 'color-contrast')];
    expect(faults.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    expect(results.passes.map(({ id }) => id)).toContain('color-contrast');
    await page.close();
  });
});

describe.each([
  ['names of 200 characters without a blank', 'W'.repeat(200)],
  ['right-to-left text', 'فريق المدفوعات والمنصات '.repeat(4)],
  ['wide characters and emoji', '支払いチーム💸'.repeat(20)],
  ['figures of the largest size', '+$98,765,432.10'],
  ['figures that are almost words', '+$98,765,432 (+1,234 %)'],
])('%s', (_, text) => {
  test.each(WIDTHS)('do not make a mail of %i px scroll sideways', async (width) => {
    for (const report of [TEAM_REPORT, ADMIN_REPORT, QUIET_REPORT]) {
      const page = await opened(
        withTexts(report, () => text),
        width,
        'light',
      );
      expect(await page.evaluate<number>(SCROLL_WIDTH)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });
});
