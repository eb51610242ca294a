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
import { runRequest } from '../src/fetch/cost-model.ts';
import { focusSource } from '../src/fetch/focus/source.ts';
import { focusLines } from './focus/generate.ts';

const AS_OF = '2024-10-03';
const DEFAULT_ROWS = 1_000_000;
const ROUNDS = 2;

/** What one process took to read the file. */
interface Measured {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
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
};
type Reader = keyof typeof READERS;

/**
 * Compares the focus source with csv-parse alone on the same generated export, each in a process of its own, and
 * prints rows per second, their ratio and peak memory.
 */
export async function benchFocus(rows: number = DEFAULT_ROWS): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'focus-bench-'));
  try {
    const file = path.join(folder, 'export.csv');
    await pipeline(Readable.from(focusLines(rows)), createWriteStream(file));
    const megabytes = Math.round((await stat(file)).size / 1e6);
    console.log(
      `FOCUS CSV of ${rows.toLocaleString('en-US')} rows, ${megabytes} MB, best of ${ROUNDS} rounds`,
    );

    const alone: Measured[] = [];
    const focus: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      alone.push(await measureInChild('csv-parse', file));
      focus.push(await measureInChild('focus', file));
    }
    const table = { 'csv-parse alone': figures(alone, rows), 'focus source': figures(focus, rows) };
    console.table(table);
    const ratio =
      (table['focus source']['rows per second'] / table['csv-parse alone']['rows per second']) * 100;
    const peak = table['focus source']['peak MB'];
    console.log(
      `focus source: ${ratio.toFixed(0)} % of csv-parse alone (at least 40), peak ${peak} MB (under 400)`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function figures(runs: readonly Measured[], rows: number): Record<'rows per second' | 'peak MB', number> {
  const fastest = Math.min(...runs.map(({ milliseconds }) => milliseconds));
  return {
    'rows per second': Math.round((rows * 1000) / fastest),
    'peak MB': Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

async function measureInChild(reader: Reader, file: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    import.meta.filename,
    '--measure',
    reader,
    file,
  ]);
  const [milliseconds = 0, peakMegabytes = 0] = stdout.trim().split(' ').map(Number);
  return { milliseconds, peakMegabytes };
}

async function measure(reader: Reader, file: string): Promise<void> {
  const started = performance.now();
  await READERS[reader](file);
  const milliseconds = Math.round(performance.now() - started);
  console.log(milliseconds, Math.round(process.resourceUsage().maxRSS / 1024));
}

async function main(): Promise<void> {
  const [first, reader, file] = process.argv.slice(2);
  if (first === '--measure' && (reader === 'csv-parse' || reader === 'focus') && file !== undefined) {
    await measure(reader, file);
  } else {
    await benchFocus(first === undefined ? DEFAULT_ROWS : Number(first));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
