import path from 'node:path';
import { expect, it } from 'vitest';
import { analyzeTeamOperation } from '../../src/operations/analyze-team.ts';
import { insights } from '../../src/operations/insights.ts';
import { weeklyReport } from '../../src/operations/weekly-report.ts';
import type { Insight, ReportInsights } from '../../src/record/insights.ts';
import { charges, smallOrganisation } from '../e2e/small-organisation.ts';
import { filesBelow, workspaceWith } from '../e2e/workspace.ts';
import { csv } from '../fetch/focus/exports.ts';
import { startGeminiServer } from '../servers/gemini.ts';
import { contextIn } from './in-process.ts';

it('analyze-team, the report and its insights read the same, and the model is asked once', async () => {
  await using gemini = await startGeminiServer({ modelVersion: (model) => `${model}-11-2026` });
  const root = await workspaceWith(smallOrganisation({ 'billing.csv': csv(charges('2026-10-01', 40)) }));
  const run = (operation: string, inputs: Readonly<Record<string, string>> = {}) =>
    contextIn(root, { ...gemini.env, operation, ...inputs });

  const { json, summary } = await analyzeTeamOperation(run('analyze-team', { team: 'alpha' }));
  const findings = json.findings as readonly Insight[];
  expect(json.wording).toMatchObject({
    models: ['gemini-3-flash-preview-11-2026'],
    byModel: 1,
    problems: [],
  });
  expect(summary).toContain('Worded by gemini-3-flash-preview-11-2026 on ');
  const left = await filesBelow(path.join(root, 'out'));
  expect(left).toEqual([expect.stringMatching(/^data\/explanations\/[0-9a-f]{64}\.json$/)]);
  const asked = gemini.calls.generate;

  await weeklyReport(run('weekly-report'));
  const found = await insights(run('insights'));
  const kept = found.json.insights as readonly ReportInsights[];
  expect(kept.map(({ team, source, model }) => [team, source, model])).toEqual(
    ['admin', 'alpha', 'bravo'].map((team) => [team, 'gemini', 'gemini-3-flash-preview-11-2026']),
  );
  expect(kept.find(({ team }) => team === 'alpha')?.findings).toEqual(findings);
  expect(found.summary).toContain('| gemini-3-flash-preview-11-2026 |');
  const ofAlpha = gemini.prompts.filter(({ prompt }) => prompt.includes('111111111111'));
  expect([asked, ofAlpha.length]).toEqual([1, 2]);
});
