import { expect, it, onTestFinished } from 'vitest';
import { addDays, dayOf } from '../../src/calendar/day.ts';
import { csv } from '../fetch/focus/exports.ts';
import { honestAnswer, startGeminiServer } from '../servers/gemini.ts';
import type { WordedJson } from './ai-sample.ts';
import {
  asLines,
  keysBelow,
  mailTo,
  placesThatShow,
  reportFile,
  statesIn,
  summaryOf,
  wordsOf,
} from './mail-facts.ts';
import { mailedOrganisation, MAIL_SETTINGS } from './mailed.ts';
import { PRIVATE_REPOSITORY } from './runner.ts';
import { BRAVO, charges } from './small-organisation.ts';
import { readJson } from './workspace.ts';

/** Costs of three months; Bravo's rise by one a day. */
function risingExport(): string {
  const rows = charges(addDays(dayOf(new Date()), -97), 95);
  const own = rows.filter(({ SubAccountId }) => SubAccountId === BRAVO);
  const risen = own.map((row, i) => ({ ...row, EffectiveCost: String(100 + i) }));
  return csv([...rows.filter(({ SubAccountId }) => SubAccountId !== BRAVO), ...risen]);
}

it('a preview and the mail that follows read the same, and the model is asked once for both', async () => {
  let isLater = false;
  // No two answers of a model are alike.
  const answers: typeof honestAnswer = (prompt) =>
    isLater ? { ...honestAnswer(prompt), headline: [] } : honestAnswer(prompt);
  const gemini = await startGeminiServer({ answers });
  onTestFinished(gemini.close);
  const mailed = await mailedOrganisation({ files: { 'billing.csv': risingExport() } });
  const options = { env: gemini.env };
  const preview = await mailed.run({ operation: 'preview-team-report', team: 'bravo' }, options);
  expect([preview.exitCode, preview.errors, gemini.calls.generate]).toEqual([0, [], 1]);
  const html = await reportFile(mailed, 'bravo.html');
  expect(html).toContain('moved it most');
  expect(keysBelow(mailed.s3, 'explanations/')).toHaveLength(1);

  isLater = true;
  const run = await mailed.run({}, options);
  expect([run.exitCode, run.errors]).toEqual([0, []]);
  expect(gemini.calls.generate).toBe(3);
  expect(await statesIn(mailed)).toEqual({ alpha: 'sent', bravo: 'sent', admin: 'sent' });
  expect(asLines(String((await mailTo(mailed.smtp, 'bravo@example.com')).html))).toBe(html);
  expect(wordsOf(await mailTo(mailed.smtp, 'alpha@example.com'))).not.toContain('moved it most');
  expect(keysBelow(mailed.s3, 'explanations/')).toHaveLength(3);
  expect(await placesThatShow(gemini.env.GEMINI_API_KEY ?? 'none', run, mailed)).toEqual([]);

  const { wording } = await readJson<WordedJson>(mailed.workspace, 'out/weekly-report.json');
  expect(wording).toMatchObject({ byModel: 3, byRules: 0, usage: { requests: 2 } });
});

it('readers who may not see costs see who worded the reports, and no cost', async () => {
  const gemini = await startGeminiServer();
  onTestFinished(gemini.close);
  const files = {
    'billing.csv': risingExport(),
    'config/agent.yaml': `${MAIL_SETTINGS}repository_readers: teams\n`,
  };
  const mailed = await mailedOrganisation({ files });
  const run = await mailed.run({}, { env: gemini.env, payload: PRIVATE_REPOSITORY });
  expect([run.exitCode, run.outputs['repository-readers']]).toEqual([0, 'teams']);
  const summary = summaryOf(run);
  expect(summary).toContain('Reports: 3 worded by a model, 0 by rules');
  expect(summary).toMatch(/Sentences: (\d+) of \1 held at first/);
  expect(`${run.log}\n${summary}`).not.toMatch(/\p{Sc}/u);
  const { teams, organisation } = await readJson<WordedJson>(mailed.workspace, 'out/weekly-report.json');
  const sentences = [...teams, organisation].flatMap((each) => each?.explanation.findings ?? []);
  expect(sentences.length).toBeGreaterThan(5);
  for (const { text } of sentences) expect(`${run.log}\n${summary}`).not.toContain(text);
});
