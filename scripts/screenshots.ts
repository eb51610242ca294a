/**
 * Writes docs/images: mails of the sample organisation as a browser shows them, for the README. Needs Chromium
 * (CHROMIUM_PATH, or Debian's) and the committed bundle: npm run screenshots
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const ROOT = path.join(import.meta.dirname, '..');
const IMAGES = path.join(ROOT, 'docs', 'images');
const EXAMPLE = 'examples/sample-organisation';
const AS_OF = '2026-11-23';

interface Shot {
  readonly report: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

const SHOTS: readonly Shot[] = [
  { report: 'event-bus', file: 'team.png', width: 680, height: 1500, scheme: 'light' },
  { report: 'event-bus', file: 'team-phone.png', width: 375, height: 1500, scheme: 'dark' },
  { report: 'admin', file: 'admin.png', width: 680, height: 1500, scheme: 'light' },
];

/** Runs the weekly report on the sample; the same day gives the same mails on every machine. */
function makeReports(folder: string): void {
  const inputs = {
    OPERATION: 'weekly-report',
    SOURCE: 'sample',
    STORAGE: 'local',
    DELIVERY: 'outbox',
    'CONFIG-PATH': `${EXAMPLE}/config/agent.yaml`,
    'TEAMS-PATH': `${EXAMPLE}/teams`,
    'OUTPUT-PATH': folder,
    'AS-OF': AS_OF,
  };
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]));
  const { status, stderr } = spawnSync(process.execPath, ['dist/index.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The sample's reports could not be made: ${stderr}`);
}

async function take(
  browser: Browser,
  folder: string,
  { report, file, width, height, scheme }: Shot,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(pathToFileURL(path.join(folder, 'reports', `${report}.html`)).href);
  await page.screenshot({ path: path.join(IMAGES, file) });
  await page.close();
}

const folder = mkdtempSync(path.join(tmpdir(), 'screenshots-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
});
try {
  makeReports(folder);
  mkdirSync(IMAGES, { recursive: true });
  for (const shot of SHOTS) await take(browser, folder, shot);
  console.log(`Wrote ${SHOTS.map(({ file }) => `docs/images/${file}`).join(', ')}.`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
