import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createTransport } from 'nodemailer';
import type { Mail } from '../src/deliver/mail.ts';
import { openMailServer } from '../src/deliver/smtp/mail-server.ts';
import { smtpDelivery } from '../src/deliver/smtp-delivery.ts';
import { localStore } from '../src/store/local.ts';

const MAILS = 1000;
const PER_SECOND = 50;
const CONNECTIONS = 5;
const SENDER = 'reports@example.com';
/** The size of a team's report. */
const HTML = `<!doctype html><html lang="en"><body>${'<p>Amazon Elastic Compute Cloud: $1,234.56</p>\n'.repeat(700)}</body></html>\n`;
const TEXT = 'Amazon Elastic Compute Cloud: $1,234.56\n'.repeat(60);

interface Server {
  readonly port: number;
  readonly ca: string;
  /** Ends the server; how many messages it has. */
  readonly end: () => Promise<number>;
}

async function startServer(): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, ['bench/mail/server.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('The mail server has no output.');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const read = async <T>(): Promise<T> => JSON.parse(String((await lines.next()).value)) as T;
  const { port, ca } = await read<{ port: number; ca: string }>();
  return {
    port,
    ca,
    end: async () => {
      child.kill('SIGTERM');
      const { received, violations } = await read<{ received: number; violations: number }>();
      if (violations > 0) throw new Error(`The mail server refused ${violations} times.`);
      return received;
    },
  };
}

function mailTo(number: number): Mail {
  const id = `team-${number}`;
  return { id, recipients: [`${id}@example.com`], isRedirected: false, subject: id, html: HTML, text: TEXT };
}

async function timed(action: (server: Server) => Promise<void>): Promise<number> {
  const server = await startServer();
  const start = performance.now();
  await action(server);
  const seconds = (performance.now() - start) / 1000;
  const received = await server.end();
  if (received !== MAILS) throw new Error(`The mail server has ${received} of ${MAILS} mails.`);
  return seconds;
}

async function bare({ port, ca }: Server): Promise<void> {
  const transport = createTransport({
    host: 'localhost',
    port,
    requireTLS: true,
    tls: { ca },
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: 50,
    rateLimit: PER_SECOND,
    rateDelta: 1000,
  });
  const mails = Array.from({ length: MAILS }, (_, i) => mailTo(i));
  await Promise.all(
    mails.map(({ recipients, subject, html, text }) =>
      transport.sendMail({ from: SENDER, to: [...recipients], subject, html, text }),
    ),
  );
  transport.close();
}

/** Memory that is in use, without what is only not collected yet: MB after a quarter of the mails and after all. */
type Memory = [quarter: number, end: number];

/** In MB, after a collection. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed / 1e6;
}

async function ours({ port, ca }: Server): Promise<Memory> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const server = openMailServer({
    host: 'localhost',
    port,
    ca,
    login: { kind: 'none' },
    connections: CONNECTIONS,
    answerTimeoutMs: 60_000,
    onCall: () => undefined,
  });
  const deliver = smtpDelivery({
    store: localStore(folder, 'the folder of the benchmark'),
    server,
    sender: SENDER,
    deliveryKey: 'bench',
    by: { runId: 'bench', runAttempt: 1, holder: 'bench' },
    onAmbiguous: 'skip',
    resend: 'missing',
    refusalOf: () => null,
    messagesPerMinute: PER_SECOND * 60,
    connections: CONNECTIONS,
    answerTimeoutMs: 60_000,
    pausesMs: [],
    timing: { now: () => Date.now(), sleep: (ms) => sleep(ms) },
    tell: () => undefined,
  });
  const memory: number[] = [];
  let settled = 0;
  const parcels = Array.from({ length: MAILS }, (_, i) => {
    const { id, recipients } = mailTo(i);
    return { id, recipients, render: () => Promise.resolve(mailTo(i)) };
  });
  await deliver(parcels, (_, { state }) => {
    if (state !== 'sent') throw new Error(`A mail is ${state}.`);
    settled += 1;
    if (settled === MAILS / 4 || settled === MAILS) memory.push(heapInUse());
  });
  server.close();
  rmSync(folder, { recursive: true });
  const [quarter = Number.NaN, end = Number.NaN] = memory;
  return [quarter, end];
}

/** The fastest that the rate allows. */
const UNAVOIDABLE = (MAILS - 1) / PER_SECOND;

export async function benchMail(): Promise<void> {
  let memory: Memory = [Number.NaN, Number.NaN];
  const withLedger = await timed(async (server) => {
    memory = await ours(server);
  });
  const alone = await timed(bare);
  const [quarter, end] = memory;
  console.log(`\nMail, ${MAILS} to a local server at ${PER_SECOND} a second over ${CONNECTIONS} connections`);
  console.table({
    'nodemailer alone, s': { measured: alone.toFixed(1), goal: '' },
    'with ledger, s': { measured: withLedger.toFixed(1), goal: '' },
    'the rate allows, s': { measured: UNAVOIDABLE.toFixed(1), goal: '' },
    'speed against nodemailer alone, %': {
      measured: ((100 * alone) / withLedger).toFixed(0),
      goal: 'at least 70',
    },
    'memory after 250 mails, MB': { measured: quarter.toFixed(0), goal: '' },
    'memory after 1,000 mails, MB': { measured: end.toFixed(0), goal: 'flat' },
  });
}

if (import.meta.main) await benchMail();
