import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyPage } from '../../src/render/history/page.ts';
import { pageOf } from '../render/history/page-of.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let folder: string;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
  folder = await mkdtemp(path.join(tmpdir(), 'history-'));
  const file = path.join(folder, 'cost-history.html');
  await writeFile(file, historyPage(pageOf(84, 457)));
  page = await browser.newPage({ viewport: { width: 1000, height: 900 }, bypassCSP: true });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

test('opens in less than a second with 84 accounts and 15 months, without a complaint or a request', async () => {
  const loaded = await page.evaluate<number>('performance.getEntriesByType("navigation")[0].loadEventEnd');
  expect(loaded).toBeLessThan(1000);
  expect(await page.locator('#body tr').count()).toBe(85);
  expect(complaints).toEqual([]);
});

test('filters, changes sides and exports what is shown, by keyboard', async () => {
  await page.focus('input[value=accounts]');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#head th').first().textContent()).toBe('Service');
  await page.fill('#filter', 'Service 3');
  expect(await page.locator('#count').textContent()).toContain('11 of 40');
  await page.focus('#export');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(13);
  expect(csv).toMatch(/^id,name,2025-08-01,/);
  expect(complaints).toEqual([]);
});

test('has nothing that axe finds wrong', async () => {
  await page.addScriptTag({ path: AXE });
  const violations = await page.evaluate<{ id: string }[]>('axe.run().then(({ violations }) => violations)');
  expect(violations.map(({ id }) => id)).toEqual([]);
});
