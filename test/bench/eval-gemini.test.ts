import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import {
  factsIn,
  lyingAnswer,
  startGeminiServer,
  type GeminiServer,
  type GeminiServerOptions,
} from '../servers/gemini.ts';

interface Run {
  readonly exitCode: unknown;
  readonly log: string;
}

async function evaluation(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, ['bench/eval-gemini.ts', ...args], {
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<unknown[]>,
  ]);
  return { exitCode, log: out + errors };
}

/** What the table says of a measure. */
function measured({ log }: Run, name: string): string | undefined {
  const row = log.split('\n').find((line) => line.includes(` ${name} `));
  return /'([^']*)'/.exec(row?.split('│')[2] ?? '')?.[1];
}

async function server(options: GeminiServerOptions = {}): Promise<GeminiServer> {
  const started = await startGeminiServer(options);
  onTestFinished(started.close);
  return started;
}

it('measures a model that keeps to the facts, asked about each report once', async () => {
  const gemini = await server();
  const run = await evaluation(gemini.env, '3');
  expect(run).toMatchObject({ exitCode: 0 });
  expect(gemini.refusals).toEqual([]);
  expect(measured(run, 'worded by, as it calls itself')).toBe('gemini-3-flash-preview');
  expect(measured(run, 'reports worded by the model')).toBe('4 of 4');
  expect(measured(run, 'requests')).toBe(String(gemini.calls.generate));
  const first = gemini.prompts.filter(({ prompt }) => !prompt.includes('BEGIN REFUSED'));
  const subjects = first.map((prompt) => JSON.stringify(factsIn(prompt)[0]));
  expect(new Set(subjects).size).toBe(4);
  expect(measured(run, 'sentences that passed at first')).toMatch(/^\d+ % \(\d+ of \d+\)$/);
  expect(measured(run, 'largest changes mentioned')).toMatch(/^\d+ % \(\d+ of \d+\)$/);
  expect(Number(measured(run, "figures in the model's sentences"))).toBeGreaterThan(10);
  expect(Number(measured(run, 'figures checked in the mails'))).toBeGreaterThan(100);
  expect(measured(run, 'figures unsupported')).toBe('0');
  expect(Number(measured(run, 'tokens read'))).toBeGreaterThan(4000);
  expect(Number(measured(run, 'cost, USD'))).toBeGreaterThan(0);
  expect(run.log).toContain('Prices: https://ai.google.dev/gemini-api/docs/pricing, read of ');
});

it('says that nothing held of a model that makes things up, and lets no figure of it out', async () => {
  const gemini = await server({ answers: lyingAnswer });
  const run = await evaluation(gemini.env, '1');
  expect(measured(run, 'reports worded by the model')).toBe('0 of 2');
  expect(measured(run, 'sentences that passed at first')).toMatch(/^0 % \(0 of \d+\)$/);
  expect(measured(run, 'answers sent back once')).toBe('2');
  expect(measured(run, 'figures unsupported')).toBe('0');
});

it('fails when no model answers, and says why', async () => {
  const gemini = await server();
  const run = await evaluation({ ...gemini.env, GEMINI_API_KEY: 'wrong' }, '1');
  expect(run.exitCode).toBe(1);
  expect(measured(run, 'worded by, as it calls itself')).toBe('no model');
  expect(run.log).toContain('Gemini refuses this run (400).');
  expect(run.log).not.toContain('wrong');
});

it('says that it did nothing without a key, which is no failure', async () => {
  const run = await evaluation({});
  expect(run).toEqual({
    exitCode: 0,
    log: 'Nothing was evaluated: GEMINI_API_KEY is not set, and config/agent.yaml names no project in ai.vertex.\n',
  });
});

it.each(['0', 'all', '-3', '1.5'])('asks nothing about "%s" teams', async (teams) => {
  const gemini = await server();
  const run = await evaluation(gemini.env, teams);
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain(`"${teams}" is no number of teams.`);
  expect(gemini.calls.generate).toBe(0);
});
