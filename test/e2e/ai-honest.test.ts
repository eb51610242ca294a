import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleOrganisation } from '../../src/fetch/sample/organisation.ts';
import { startGeminiServer, type GeminiServer } from '../servers/gemini.ts';
import { htmlOf, SAMPLE_INPUTS, TEAMS, textsOfModel, wordedSample, type WordedSample } from './ai-sample.ts';
import { summaryOf } from './mail-facts.ts';
import { schemaFaults } from './report-json.ts';
import { runAction } from './runner.ts';
import { filesBelow, readJson, readMail } from './workspace.ts';

let server: GeminiServer;
let sample: WordedSample;

beforeAll(async () => {
  server = await startGeminiServer({ modelVersion: (model) => `${model}-09-2026` });
  sample = await wordedSample({ env: server.env });
}, 90_000);

afterAll(() => Promise.all([server.close(), sample.remove()]));

const teamPrompts = (): string[] =>
  server.prompts.map(({ prompt }) => prompt).filter((prompt) => prompt.startsWith("Explain this team's"));

describe('a weekly report that an honest model words', () => {
  it('is green, without a warning, and asks once for each report', () => {
    expect(sample.run).toMatchObject({ exitCode: 0, commands: [] });
    expect(server.refusals).toEqual([]);
    expect(server.calls).toEqual({ generate: TEAMS + 1, lookUp: 0 });
    expect(server.highestConcurrency).toBeGreaterThan(1);
    // The settings allow six reports at a time; the organisation's is worded beside the teams'.
    expect(server.highestConcurrency).toBeLessThanOrEqual(7);
  });

  it('has sentences of the model in every report, and says who wrote them', () => {
    expect(schemaFaults(sample.json)).toEqual([]);
    expect(sample.explanations).toHaveLength(TEAMS + 1);
    for (const explanation of sample.explanations) {
      expect(explanation.source).toBe('gemini');
      expect(textsOfModel(explanation).length).toBeGreaterThan(1);
      expect(explanation.wording).toMatch(
        /^Worded by gemini-3-flash-preview-09-2026 on \w+ \d+, \d{4}; every figure is/,
      );
    }
  });

  it('cites for every sentence evidence that is there, and prints no sentence with an open placeholder', () => {
    for (const { findings, evidence } of sample.explanations) {
      const ids = evidence.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const finding of findings) {
        expect(finding.evidence.length).toBeGreaterThan(0);
        expect(finding.evidence.filter((id) => !ids.includes(id))).toEqual([]);
        expect(finding.text).not.toMatch(/[{}]/);
      }
    }
  });

  it('shows the sentences in the mail, guesses as such', async () => {
    const { explanation } = sample.json.teams.find(({ id }) => id === 'event-bus') ?? {};
    const texts = explanation?.findings.map(({ text }) => text.replaceAll(/\s/g, ' ')) ?? [];
    expect(texts).toContain('Likely: The higher level of DynamoDB since November 8 may last.');
    const mail = await readMail(sample.workspace, 'event-bus');
    const words = (mail.text ?? '').replaceAll(/\s+/g, ' ');
    for (const text of texts) expect(words).toContain(text);
  });

  it('says in summary, JSON and run record what that took and how well the model kept to the facts', async () => {
    const { wording } = sample.json;
    const { sentences, movers, moversMentioned } = wording.measures;
    expect(wording).toMatchObject({
      models: ['gemini-3-flash-preview-09-2026'],
      byModel: TEAMS + 1,
      byRules: 0,
      usage: { requests: TEAMS + 1, cachedTokens: 0 },
      measures: { passed: sentences, repairs: 0, dropped: 0 },
      problems: [],
    });
    expect(sentences).toBeGreaterThan(5 * TEAMS);
    expect(moversMentioned).toBeGreaterThan(movers / 2);
    const { promptTokens, outputTokens } = wording.usage;
    const summary = summaryOf(sample.run);
    expect(summary).toContain(`Reports: ${TEAMS + 1} worded by a model, 0 by rules`);
    expect(summary).toMatch(/Figures in the mails: \d{4,} checked, 0 unsupported/);
    expect(summary).toContain('Model: gemini-3-flash-preview-09-2026');
    expect(summary).toMatch(
      new RegExp(`Asked: 85 requests, ${promptTokens} tokens in, ${outputTokens} out, (?:USD|price)`),
    );
    expect(summary).toContain(
      `Sentences: ${sentences} of ${sentences} held at first, 0 answers sent back, 0 sentences dropped`,
    );
    expect(summary).toContain(`Largest changes mentioned: ${moversMentioned} of ${movers}`);
    const [record = ''] = (await filesBelow(sample.workspace)).filter((file) =>
      file.startsWith('out/data/runs/'),
    );
    expect(await readJson(sample.workspace, record)).toMatchObject({ wording });
  });

  it('is worded again by nobody: a preview of the same day asks nothing and shows the same', async () => {
    const before = await htmlOf(sample, 'event-bus');
    const asked = server.calls.generate;
    const inputs = { ...SAMPLE_INPUTS, operation: 'preview-team-report', team: 'event-bus' };
    const preview = await runAction({ workspace: sample.workspace, inputs, env: server.env });
    expect([preview.exitCode, server.calls.generate]).toEqual([0, asked]);
    expect(await htmlOf(sample, 'event-bus')).toBe(before);
  });
});

describe('what a model is asked', () => {
  it('about a team holds nothing of another, 84 times 83, and nobody’s address', () => {
    const places = sampleOrganisation();
    const addresses = sample.json.teams.flatMap(({ delivery }) => delivery?.recipients ?? []);
    expect(teamPrompts()).toHaveLength(TEAMS);
    const seen = new Set<string>();
    for (const prompt of teamPrompts()) {
      const own = places.find(({ id }) => prompt.includes(id));
      if (own === undefined) throw new Error('A prompt names no account.');
      seen.add(own.id);
      const rest = [own.name, own.id].reduce((text, name) => text.replaceAll(name, ''), prompt);
      const secrets = places
        .filter(({ id }) => id !== own.id)
        .flatMap(({ id, name, team }) => [id, name, `"${team.id}"`, `"${team.name}"`]);
      expect([own.team.id, [...secrets, ...addresses].filter((secret) => rest.includes(secret))]).toEqual([
        own.team.id,
        [],
      ]);
    }
    expect(seen.size).toBe(TEAMS);
  });

  it('holds no address of a person, no key and no path', () => {
    expect(server.prompts).toHaveLength(TEAMS + 1);
    for (const { body } of server.prompts) {
      const all = JSON.stringify(body);
      expect(all).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
      expect(all).not.toContain(server.env.GEMINI_API_KEY);
      expect(all).not.toMatch(/agent\.yaml|weekly-report|github/i);
    }
  });

  it('says the same to all but for the facts', () => {
    const systems = new Set(server.prompts.map(({ system }) => system));
    expect(systems.size).toBe(2);
    const markers = server.prompts.map(({ prompt }) => /^BEGIN EVIDENCE (\w+)$/m.exec(prompt)?.[1]);
    expect(new Set(markers).size).toBe(TEAMS + 1);
  });
});
