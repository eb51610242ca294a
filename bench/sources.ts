import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { median } from '../src/analyze/robust.ts';
import { OBJECTS_AT_ONCE } from '../src/record/writes.ts';
import type { Measured } from './sources/measure.ts';
import type { Addresses } from './sources/servers.ts';

const LATENCY_MS = 50;
/** What the first 84 accounts take in a row: the set-up and the totals, then the services and what is not usage. */
const FETCH_ROUNDS = 2;
const ACCOUNTS = 84;
const MANY = 5_000;
const FEWER = 1_000;
const PAIRS = 9;

function script(name: string): string {
  return path.join(import.meta.dirname, 'sources', name);
}

async function withServers<T>(accounts: number, latency: number, use: (addresses: string) => T): Promise<T> {
  const servers: ChildProcess = spawn(
    process.execPath,
    [script('servers.ts'), String(accounts), String(latency)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    if (servers.stdout === null) throw new Error('The servers have no output.');
    const [addresses] = (await once(createInterface({ input: servers.stdout }), 'line')) as [string];
    return use(addresses);
  } finally {
    servers.kill();
  }
}

function measured(addresses: string, ...options: readonly string[]): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script('measure.ts'), addresses, ...options],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) throw new Error(`The measurement ended with status ${status ?? 'unknown'}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

/** Fetch and record of 84 accounts over a slow network, against the time that its rounds take at least. */
async function overSlowNetwork(): Promise<void> {
  const roundMs = 2 * LATENCY_MS;
  // The first of two runs makes the server find its answers; the second measures the client.
  const { fetchMs, fetchRequests, recordMs, recordRequests, objects, failures, peakMegabytes } =
    await withServers(ACCOUNTS, LATENCY_MS, (addresses) => {
      measured(addresses, 'warm-up');
      return measured(addresses);
    });
  const recordRounds = 2 * Math.ceil(objects / OBJECTS_AT_ONCE);
  console.log(
    `\n${ACCOUNTS} accounts x 12 services x 100 days, ${LATENCY_MS} ms added each way (a round takes ${roundMs} ms)`,
  );
  console.table({
    'fetch from Datadog': {
      ms: Math.round(fetchMs),
      requests: fetchRequests,
      'serial rounds': FETCH_ROUNDS,
      'times its rounds': (fetchMs / (FETCH_ROUNDS * roundMs)).toFixed(2),
      goal: 'at most 1.3',
    },
    'record in S3': {
      ms: Math.round(recordMs),
      requests: recordRequests,
      'serial rounds': recordRounds,
      'times its rounds': (recordMs / (recordRounds * roundMs)).toFixed(2),
      goal: `${recordRequests} requests one by one: ${Math.round((recordRequests * roundMs) / 1000)} s`,
    },
  });
  console.log(`failures ${failures}, peak memory ${Math.round(peakMegabytes)} MB (under 250)`);
}

/** Time for each account and memory, with more and more accounts and no latency. */
async function withManyAccounts(): Promise<void> {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const accounts of [ACCOUNTS, FEWER, MANY]) {
    const { fetchMs, fetchRequests, recordMs, peakMegabytes } = await withServers(accounts, 0, (addresses) =>
      measured(addresses),
    );
    rows[`${accounts} accounts`] = {
      'fetch s': (fetchMs / 1000).toFixed(1),
      requests: fetchRequests,
      'record s': (recordMs / 1000).toFixed(1),
      'fetch ms an account': (fetchMs / accounts).toFixed(2),
      'record ms an account': (recordMs / accounts).toFixed(2),
      'peak MB': Math.round(peakMegabytes),
    };
  }
  console.log(`\nMore accounts, no latency, servers included in the time (linear; ${MANY} under 700 MB)`);
  console.table(rows);
}

/** What Datadog's client adds to a run through dist: health with keys against health without, the two in turn. */
async function clientThroughDist(): Promise<void> {
  const output = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const timed = (env: NodeJS.ProcessEnv): number => {
    const inputs = { INPUT_OPERATION: 'health', INPUT_STORAGE: 'local', 'INPUT_OUTPUT-PATH': output };
    const start = performance.now();
    const { status, stdout } = spawnSync(process.execPath, ['dist/index.js'], { env: { ...env, ...inputs } });
    if (status !== 0)
      throw new Error(`health ended with status ${status ?? 'unknown'}: ${stdout.toString()}`);
    return performance.now() - start;
  };
  const added = await withServers(1, 0, (addresses) => {
    const { datadog } = JSON.parse(addresses) as Addresses;
    const keys = {
      DATADOG_BASE_URL: datadog,
      DATADOG_API_KEY: 'test-api-key',
      DATADOG_APP_KEY: 'test-app-key',
    };
    return Array.from({ length: PAIRS }, () => {
      const without = timed({ PATH: process.env.PATH });
      return timed({ PATH: process.env.PATH, ...keys }) - without;
    });
  });
  rmSync(output, { recursive: true, force: true });
  const parts = readdirSync('dist')
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join('dist', name)))
    .filter((content) => content.includes('class IsomorphicFetchHttpLibrary'));
  const megabytes = parts.reduce((sum, { length }) => sum + length, 0) / 1e6;
  console.log(`\nDatadog's client in dist (median of ${PAIRS} pairs)`);
  console.table({
    'added by loading it and by three requests, ms': {
      measured: Math.round(median(added)),
      goal: 'under 250',
    },
    'size of its part, MB': { measured: megabytes.toFixed(2), goal: 'under 2' },
  });
}

/** Datadog and S3 stand-ins in a process of their own, the client in another. */
export async function benchSources(): Promise<void> {
  await clientThroughDist();
  await overSlowNetwork();
  await withManyAccounts();
}

if (import.meta.main) await benchSources();
