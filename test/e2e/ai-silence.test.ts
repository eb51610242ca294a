import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { csv } from '../fetch/focus/exports.ts';
import { HTML_503, startGeminiServer, type GeminiServer } from '../servers/gemini.ts';
import { TEAMS, wordedSample, type WordedJson } from './ai-sample.ts';
import { summaryOf } from './mail-facts.ts';
import { runAction, type ActionRun } from './runner.ts';
import { charges, INPUTS, SETTINGS, smallOrganisation } from './small-organisation.ts';
import { filesBelow, readJson, workspaceWith } from './workspace.ts';

/** Three reports: two teams' and the admins'. */
const REPORTS = 3;
const COSTS = { 'billing.csv': csv(charges('2026-08-01', 101)) };

interface Ran {
  readonly workspace: string;
  readonly run: ActionRun;
  readonly json: WordedJson;
}

async function small(env: Readonly<Record<string, string>>, settings = ''): Promise<Ran> {
  const files = smallOrganisation({ ...COSTS, 'config/agent.yaml': `${SETTINGS}${settings}` });
  const workspace = await workspaceWith(files);
  const run = await runAction({ workspace, inputs: INPUTS, env });
  return { workspace, run, json: await readJson<WordedJson>(workspace, 'out/weekly-report.json') };
}

async function geminiServer(): Promise<GeminiServer> {
  const server = await startGeminiServer();
  onTestFinished(server.close);
  return server;
}

function warnings({ commands }: ActionRun): string[] {
  return commands.filter(({ name }) => name !== 'notice').map(({ name, message }) => `${name}: ${message}`);
}

function wordings({ teams, organisation }: WordedJson): string[] {
  return [...new Set([...teams, organisation].map((each) => each?.explanation.wording ?? ''))];
}

async function expectComplete({ workspace, run, json }: Ran, words: string): Promise<void> {
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ delivered: '2', failures: '0' });
  expect(await filesBelow(`${workspace}/out/outbox`)).toEqual(['admin.eml', 'alpha.eml', 'bravo.eml']);
  expect(wordings(json)).toEqual([`Written by rules, without a model: ${words}`]);
  expect(json.wording).toMatchObject({ models: [], byModel: 0, byRules: REPORTS });
  for (const { explanation } of json.teams) expect(explanation.findings.length).toBeGreaterThan(0);
}

describe('a model that cannot be reached', () => {
  it.concurrent('because nothing listens costs a warning, and no report anything', async ({ expect }) => {
    const server = await startGeminiServer();
    await server.close();
    const ran = await small(server.env);
    await expectComplete(ran, 'the model did not answer');
    expect(warnings(ran.run)).toEqual([
      expect.stringMatching(
        /^warning: Wording of 3 reports: Gemini did not answer \(ECONNREFUSED\)\. /,
      ) as string,
    ]);
    // Where the server is, is for those who run this.
    expect(JSON.stringify(ran.json.teams)).not.toContain('127.0.0.1');
    expect(ran.json.wording.usage).toMatchObject({ requests: 4 * REPORTS, promptTokens: 0, cost: 0 });
  });

  it.concurrent('because a gateway answers 503 in HTML costs a warning', async ({ expect }) => {
    const server = await startGeminiServer();
    server.failNext({ kind: 'answer', ...HTML_503 }, Infinity);
    const ran = await small(server.env);
    await server.close();
    await expectComplete(ran, 'the model did not answer');
    expect(warnings(ran.run)).toEqual([
      expect.stringMatching(
        /^warning: Wording of 3 reports: gemini-3-flash-preview fails \(503\)\. /,
      ) as string,
    ]);
    expect(ran.run.log).not.toContain('<h1>');
  });

  it.concurrent('because the key is wrong is asked once', async ({ expect }) => {
    const server = await startGeminiServer();
    const ran = await small({ ...server.env, GEMINI_API_KEY: 'another-key' });
    await server.close();
    await expectComplete(ran, 'the model is not set up');
    expect(warnings(ran.run)).toEqual([
      expect.stringMatching(/^warning: Wording of 3 reports: Gemini refuses this run \(400\)\. /) as string,
    ]);
    expect(ran.run.log).not.toContain('another-key');
    expect(server.refusals.length).toBeLessThanOrEqual(REPORTS);
  });
}, 90_000);

describe('no model', () => {
  it('is spoken to where ai_enabled is false', async () => {
    const server = await geminiServer();
    const ran = await small(server.env, 'ai_enabled: false\n');
    await expectComplete(ran, 'the setting ai_enabled is off');
    expect([warnings(ran.run), server.connections]).toEqual([[], 0]);
  });

  it('is spoken to where there is no key', async () => {
    const server = await geminiServer();
    const ran = await small({ GOOGLE_GEMINI_BASE_URL: server.url });
    await expectComplete(ran, 'no key of a model is set');
    expect([warnings(ran.run), server.connections]).toEqual([[], 0]);
  });
});

describe('a quota that is used up', () => {
  it('for the day makes one warning, and every report is complete without the model', async () => {
    const server = await geminiServer();
    server.failNext({ kind: 'quota', per: 'day' }, Infinity);
    const sample = await wordedSample({ env: server.env });
    onTestFinished(sample.remove);
    expect(sample.run.exitCode).toBe(0);
    expect(warnings(sample.run)).toEqual([
      `warning: Wording of ${TEAMS + 1} reports: Today's quota of gemini-3-flash-preview is used up. Use a key of a project with billing, or run again tomorrow.`,
    ]);
    expect(wordings(sample.json)).toEqual([
      'Written by rules, without a model: the quota of the model is used up',
    ]);
    // Each model is asked by those who did not know yet, and then no more.
    expect(server.calls.generate).toBeLessThanOrEqual(14);
  });

  it('in the midst of a run leaves the largest changes to the model', async () => {
    const server = await startGeminiServer({ dailyQuota: 20 });
    onTestFinished(server.close);
    const sample = await wordedSample({ env: server.env });
    onTestFinished(sample.remove);
    expect(sample.run.exitCode).toBe(0);
    expect(sample.json.wording).toMatchObject({
      models: expect.arrayContaining(['gemini-3-flash-preview', 'gemini-3.8-flash']) as string[],
      byModel: 40,
      byRules: TEAMS + 1 - 40,
    });
    expect(warnings(sample.run)).toHaveLength(1);
  });
}, 90_000);

describe('a cap of the settings', () => {
  let ran: Awaited<ReturnType<typeof wordedSample>>;
  let server: GeminiServer;

  beforeAll(async () => {
    server = await startGeminiServer();
    ran = await wordedSample({ env: server.env, settings: 'ai: { max_requests: 10 }\n' });
    return () => Promise.all([server.close(), ran.remove()]);
  }, 90_000);

  it('is kept, and costs a warning that names it', () => {
    expect(ran.run.exitCode).toBe(0);
    expect([server.calls.generate, ran.json.wording.usage.requests]).toEqual([10, 10]);
    expect(warnings(ran.run)).toEqual([
      'warning: Wording of 75 reports: This run has used up ai.max_requests of the settings, so the model is asked no more. Raise it if every report should be worded by the model.',
    ]);
  });

  it("leaves the organisation's report and the largest changes to the model, the rest to rules", () => {
    expect(ran.json.organisation?.explanation.source).toBe('gemini');
    const bySize = [...ran.json.teams].sort(
      (a, b) => Math.abs(b.comparison.change ?? 0) - Math.abs(a.comparison.change ?? 0),
    );
    expect(bySize.map(({ explanation }) => explanation.source)).toEqual([
      ...Array.from({ length: 9 }, () => 'gemini'),
      ...Array.from({ length: TEAMS - 9 }, () => 'rules'),
    ]);
    expect(bySize.at(-1)?.explanation.wording).toBe(
      'Written by rules, without a model: this run may ask the model no more',
    );
    expect(summaryOf(ran.run)).toContain('Reports: 10 worded by a model, 75 by rules');
  });
});
