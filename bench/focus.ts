import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse';
import { addDays } from '../src/calendar/day.ts';
import { runRequest } from '../src/fetch/cost-model.ts';
import { focusSource } from '../src/fetch/focus/source.ts';
import { focusLines } from './focus/generate.ts';
import { writeParquet } from './focus/parquet.ts';

const AS_OF = '2024-10-03';
const DEFAULT_ROWS = 1_000_000;
const ROUNDS = 2;
const ROWS_PER_GROUP = 100_000;

/** What one process took to read the file. */
interface Measured {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  /** What the process took before it read. */
  readonly baselineMegabytes: number;
}

const READERS = {
  'csv-parse': async (file: string): Promise<number> => {
    let rows = -1;
    for await (const row of createReadStream(file).pipe(parse({ bom: true })))
      if (Array.isArray(row)) rows += 1;
    return rows;
  },
  focus: async (file: string): Promise<void> => {
    await focusSource({ path: file }).fetch(runRequest(AS_OF, 'amortized'));
  },
  // As a run does it after the analysis: some services in full, all usage of four weeks by usage type.
  breakdown: async (file: string): Promise<void> => {
    const request = runRequest(AS_OF, 'amortized');
    const accounts = Array.from({ length: 84 }, (_, i) => i.toString().padStart(12, '0'));
    const drivers = accounts.map((account) => ({ account, service: 'Amazon Elastic Compute Cloud' }));
    const usageWindow = { from: addDays(request.window.to, -28), to: request.window.to };
    await focusSource({ path: file }).breakdown?.({ ...request, drivers, accounts, usageWindow });
  },
};
type Reader = keyof typeof READERS;

function isReader(name: string | undefined): name is Reader {
  return name !== undefined && Object.hasOwn(READERS, name);
}

/** Measures how the focus source reads the same generated export as CSV and as Parquet. */
export async function benchFocus(rows: number = DEFAULT_ROWS): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'focus-bench-'));
  try {
    const csv = path.join(folder, 'export.csv');
    await pipeline(Readable.from(focusLines(rows)), createWriteStream(csv));
    await benchCsv(csv, rows);

    const parquet = path.join(folder, 'export.parquet');
    await inChild('--write-parquet', csv, parquet);
    await benchParquet(parquet, rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Compares the focus source with csv-parse alone on the same file, each in a process of its own, and prints rows per
 * second, their ratio and peak memory.
 */
async function benchCsv(file: string, rows: number): Promise<void> {
  console.log(await title('CSV', file, rows));
  const alone: Measured[] = [];
  const focus: Measured[] = [];
  const again: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await measureInChild('csv-parse', file));
    focus.push(await measureInChild('focus', file));
    again.push(await measureInChild('breakdown', file));
  }
  const table = {
    'csv-parse alone': figures(alone, rows),
    'focus source': figures(focus, rows),
    'second look': figures(again, rows),
  };
  console.table(table);
  const ratio =
    (table['focus source']['rows per second'] / table['csv-parse alone']['rows per second']) * 100;
  const peak = table['focus source']['peak MB'];
  console.log(
    `focus source: ${ratio.toFixed(0)} % of csv-parse alone (at least 40), peak ${peak} MB (under 400)`,
  );
}

async function benchParquet(file: string, rows: number): Promise<void> {
  console.log(await title('Parquet', file, rows));
  const focus: Measured[] = [];
  const again: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    focus.push(await measureInChild('focus', file));
    again.push(await measureInChild('breakdown', file));
  }
  const table = { 'focus source': figures(focus, rows), 'second look': figures(again, rows) };
  console.table(table);
  const { 'rows per second': speed, 'MB over baseline': over } = table['focus source'];
  console.log(
    `focus source: ${speed.toLocaleString('en-US')} rows per second, peak ${over} MB over the baseline (under 250)`,
  );
}

async function title(format: string, file: string, rows: number): Promise<string> {
  const megabytes = Math.round((await stat(file)).size / 1e6);
  return `FOCUS ${format} of ${rows.toLocaleString('en-US')} rows, ${megabytes} MB, best of ${ROUNDS} rounds`;
}

type Figure = 'rows per second' | 'peak MB' | 'MB over baseline';

function figures(runs: readonly Measured[], rows: number): Record<Figure, number> {
  const fastest = Math.min(...runs.map(({ milliseconds }) => milliseconds));
  return {
    'rows per second': Math.round((rows * 1000) / fastest),
    'peak MB': Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
    'MB over baseline': Math.max(
      ...runs.map(({ peakMegabytes, baselineMegabytes }) => peakMegabytes - baselineMegabytes),
    ),
  };
}

async function measureInChild(reader: Reader, file: string): Promise<Measured> {
  const printed = await inChild('--measure', reader, file);
  const [milliseconds = 0, peakMegabytes = 0, baselineMegabytes = 0] = printed.trim().split(' ').map(Number);
  return { milliseconds, peakMegabytes, baselineMegabytes };
}

/** Runs this file in a process of its own. The one that measures starts with the peak of its parent, so that stays small. */
async function inChild(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, ...args]);
  return stdout;
}

async function measure(reader: Reader, file: string): Promise<void> {
  const baseline = peakMegabytesSoFar();
  const started = performance.now();
  await READERS[reader](file);
  const milliseconds = Math.round(performance.now() - started);
  console.log(milliseconds, peakMegabytesSoFar(), baseline);
}

function peakMegabytesSoFar(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

async function main(): Promise<void> {
  const [first, second, file] = process.argv.slice(2);
  if (first === '--measure' && isReader(second) && file !== undefined) {
    await measure(second, file);
  } else if (first === '--write-parquet' && second !== undefined && file !== undefined) {
    await writeParquet(second, file, ROWS_PER_GROUP);
  } else {
    await benchFocus(first === undefined ? DEFAULT_ROWS : Number(first));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
