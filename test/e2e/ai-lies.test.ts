import { afterAll, beforeAll, expect, it } from 'vitest';
import { lyingAnswer, startGeminiServer, type GeminiServer } from '../servers/gemini.ts';
import { htmlOf, TEAMS, withoutWording, wordedSample, type WordedSample } from './ai-sample.ts';
import { summaryOf } from './mail-facts.ts';
import { readMail } from './workspace.ts';

let server: GeminiServer;
let lied: WordedSample;
let ruled: WordedSample;

beforeAll(async () => {
  server = await startGeminiServer({ answers: lyingAnswer });
  ruled = await wordedSample({ env: server.env, settings: 'ai_enabled: false\n' });
  expect(server.connections).toBe(0);
  lied = await wordedSample({ env: server.env });
}, 120_000);

afterAll(() => Promise.all([server.close(), lied.remove(), ruled.remove()]));

const ids = (): string[] => [...ruled.json.teams.map(({ id }) => id), 'admin'];

it('a report without a model is complete, and says so', async () => {
  expect(ruled.run).toMatchObject({ exitCode: 0, commands: [] });
  expect(ruled.explanations).toHaveLength(TEAMS + 1);
  for (const { source, wording } of ruled.explanations) {
    expect([source, wording]).toEqual([
      'rules',
      'Written by rules, without a model: the setting ai_enabled is off',
    ]);
  }
  const summary = summaryOf(ruled.run);
  expect(summary).toContain(`Reports: 0 worded by a model, ${TEAMS + 1} by rules`);
  expect(summary).not.toMatch(/Asked:|Sentences:|Largest changes mentioned:/);
  expect((await readMail(ruled.workspace, 'event-bus')).text).toMatch(/Written by rules, without a\s+model/);
});

it('a model that lies costs a warning, and no report anything', () => {
  expect(lied.run.exitCode).toBe(0);
  expect(lied.run.commands.map(({ name, message }) => [name, message])).toEqual([
    [
      'warning',
      `Wording of ${TEAMS + 1} reports: no sentence that gemini-3-flash-preview wrote agrees with the numbers. If that happens often, name another model in ai.model of the settings.`,
    ],
  ]);
  expect(lied.json.failures).toEqual([]);
  expect(lied.run.outputs).toMatchObject({ delivered: String(TEAMS), failures: '0' });
});

it('nothing that a lying model writes is in any mail: all are as if there were no model', async () => {
  expect(ids()).toHaveLength(TEAMS + 1);
  for (const id of ids()) {
    const html = await htmlOf(lied, id);
    expect(html, id).toContain(
      'Written by rules, without a model: no sentence that gemini-3-flash-preview wrote agrees with the numbers',
    );
    expect(withoutWording(html), id).toBe(withoutWording(await htmlOf(ruled, id)));
    const [mail, byRules] = [await readMail(lied.workspace, id), await readMail(ruled.workspace, id)];
    expect(mail.subject, id).toBe(byRules.subject);
    expect(mail.text?.split('How these numbers were made')[0], id).toBe(
      byRules.text?.split('How these numbers were made')[0],
    );
  }
});

it('each answer is sent back once, and what it cost is told though nothing came of it', () => {
  expect(server.calls.generate).toBe(2 * (TEAMS + 1));
  const { usage, measures } = lied.json.wording;
  expect(usage.requests).toBe(2 * (TEAMS + 1));
  expect(measures).toMatchObject({ passed: 0, repairs: TEAMS + 1, dropped: measures.sentences });
  expect(measures.sentences).toBeGreaterThan(10 * TEAMS);
  const summary = summaryOf(lied.run);
  expect(summary).toMatch(/Asked: 170 requests, \d+ tokens in, \d+ out, USD \d+\.\d\d/);
  expect(summary).toContain(
    `Sentences: 0 of ${measures.sentences} held at first, 85 answers sent back, ${measures.sentences} sentences dropped`,
  );
});
