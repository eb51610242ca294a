import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { mapConcurrently } from '../../../src/concurrency.ts';
import { judge } from '../../../src/explain/accepted.ts';
import { readAnswer } from '../../../src/explain/answer.ts';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { SECTIONS, type ModelRequest } from '../../../src/explain/model.ts';
import { organisationFacts } from '../../../src/explain/facts/organisation-facts.ts';
import { organisationPrompt, repairPrompt, teamPrompt } from '../../../src/explain/prompt/prompt.ts';
import { teamFacts } from '../../../src/explain/facts/team-facts.ts';
import { formatFor } from '../../../src/format/format.ts';
import { factsIn, honestAnswer, lyingAnswer, type GeminiServer } from '../../servers/gemini.ts';
import { sampleAnalyses } from '../sample-facts.ts';
import { geminiWith, modelAt } from './asking.ts';

interface Subject {
  readonly facts: readonly Fact[];
  readonly request: ModelRequest;
}

let subjects: Subject[];

beforeAll(async () => {
  const { teams, organisation } = await sampleAnalyses('2026-11-23');
  const format = formatFor('en-US', 'USD');
  const marker = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);
  subjects = teams.map(({ team, analysis }) => {
    const facts = teamFacts(analysis, format);
    return { facts, request: teamPrompt(facts, marker(team.id)) };
  });
  const facts = organisationFacts(organisation, format);
  subjects.push({ facts, request: organisationPrompt(facts, marker('organisation')) });
});

/** What the lock makes of the answer of a server. */
async function judged(server: GeminiServer, { facts, request }: Subject) {
  const reply = await modelAt(server).ask(request);
  const answer = reply.kind === 'answer' ? readAnswer(reply.json) : null;
  if (answer === null) throw new Error(`There is no answer: ${JSON.stringify(reply)}`);
  return { answer, ...judge(answer, new Map(facts.map((fact) => [fact.id, fact]))) };
}

describe('the stand-in, asked about every team of the sample organisation and the whole', () => {
  it('takes the prompts, reads all their facts, and answers honestly what the lock lets through', async () => {
    const server = await geminiWith({ answers: honestAnswer });
    const all = await mapConcurrently(subjects, 6, (subject) => judged(server, subject));
    expect(server.refusals).toEqual([]);
    expect(server.prompts).toHaveLength(85);
    for (const [i, { facts }] of subjects.entries()) {
      const seen = server.prompts.find(({ prompt }) => prompt === subjects[i]?.request.prompt);
      expect(seen === undefined ? [] : factsIn(seen).map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    }
    expect(all.flatMap(({ failed }) => failed)).toEqual([]);
    for (const { answer } of all) expect(answer.headline.length).toBeGreaterThan(0);
    for (const section of ['causes', 'patterns', 'positives', 'outlook', 'risks'] as const) {
      expect(all.some(({ answer }) => answer[section].length > 0)).toBe(true);
    }
  });

  it('lies so that the lock lets nothing through', async () => {
    const server = await geminiWith({ answers: lyingAnswer });
    const all = await mapConcurrently(subjects, 6, (subject) => judged(server, subject));
    for (const { answer, passed, failed } of all) {
      expect(SECTIONS.flatMap((section) => passed[section])).toEqual([]);
      expect(failed.length).toBeGreaterThan(10);
      expect(SECTIONS.every((section) => answer[section].length > 0)).toBe(true);
    }
  });

  it('mends only the sections that it is asked to', async () => {
    const [subject] = subjects;
    if (subject === undefined) throw new Error('There is no team.');
    const liar = await judged(await geminiWith({ answers: lyingAnswer }), subject);
    const failed = liar.failed.filter(({ section }) => section === 'headline');
    const request = repairPrompt(subject.request, liar.answer, failed);
    const server = await geminiWith({ answers: honestAnswer });
    const { answer } = await judged(server, { ...subject, request });
    expect(SECTIONS.filter((section) => answer[section].length > 0)).toEqual(['headline']);
  });
});
