import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError, RefusedError } from '../../src/errors.ts';
import { analyzeTeamOperation } from '../../src/operations/analyze-team.ts';
import type { OperationContext, OperationResult } from '../../src/operations/operation.ts';
import { teamReportOperation } from '../../src/operations/team-report.ts';
import type { Insight } from '../../src/record/insights.ts';
import { schemaFaults } from '../e2e/report-json.ts';
import { ALPHA, charges, SETTINGS, smallOrganisation } from '../e2e/small-organisation.ts';
import { filesBelow, workspaceWith } from '../e2e/workspace.ts';
import { csv } from '../fetch/focus/exports.ts';
import { contextIn } from './in-process.ts';

/** From October on, so that November has something to be compared with. */
const EXPORT = csv(charges('2026-10-01', 40));

async function analyzed(
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
  change: Partial<OperationContext> = {},
): Promise<{ readonly root: string; readonly result: OperationResult }> {
  const root = await workspaceWith(smallOrganisation({ 'billing.csv': EXPORT, ...files }));
  const given = { operation: 'analyze-team', team: 'alpha', ...inputs };
  return { root, result: await analyzeTeamOperation(contextIn(root, given, change)) };
}

describe('analyze-team', () => {
  it("gives scripts the team's numbers, as its report has them, and each finding with its facts", async () => {
    const { root, result } = await analyzed();
    const { json } = result;
    expect(schemaFaults({ ...json, seconds: 1 })).toEqual([]);
    const report = await teamReportOperation(contextIn(root, { operation: 'team-report', team: 'alpha' }));
    const [ofReport] = report.json.teams as readonly Record<string, unknown>[];
    expect(json).toMatchObject({
      operation: 'analyze-team',
      teams: [{ ...ofReport, delivery: null }],
      organisation: null,
      wording: { byModel: 0, byRules: 1 },
      failures: [],
    });
    const findings = json.findings as readonly Insight[];
    expect(findings.length).toBeGreaterThan(2);
    for (const { text, evidence } of findings) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.filter(({ display }) => !text.includes(display))).toEqual([]);
    }
  });

  it('gives people the findings first, each beside its evidence, then the numbers', async () => {
    const { summary } = (await analyzed()).result;
    const titles = [...summary.matchAll(/^###? (.*)$/gm)].map(([, title]) => title);
    expect(titles.slice(0, 2)).toEqual(['Alpha', 'Findings']);
    expect(titles).toEqual(expect.arrayContaining(['Services', 'Anomalies', 'How these numbers were made']));
    expect(summary).toContain('Written by rules, without a model: no key of a model is set.');
    expect(summary).toMatch(/^\| In short \| The team spent .* \| cost of the team: .* \|$/m);
    expect(summary).not.toMatch(/^### (?:In short|What went up|Outlook)$/m);
  });

  it('is written by rules, with a warning, where the model cannot be reached as it is set up', async () => {
    const gateway = { GEMINI_API_KEY: 'key', GOOGLE_GEMINI_BASE_URL: 'gateway.example.com/gemini' };
    const { json, problems, failure } = (await analyzed(gateway)).result;
    expect(failure).toBeNull();
    expect(json).toMatchObject({ wording: { byModel: 0, byRules: 1 } });
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ message }) => message).join()).toContain('GOOGLE_GEMINI_BASE_URL is not a URL.');
  });

  it('leaves nothing behind: no history, no mail, no report', async () => {
    const { root, result } = await analyzed();
    expect([result.failure, await filesBelow(path.join(root, 'out'))]).toEqual([null, []]);
    expect(result.summary).toContain('Nothing was sent or recorded.');
  });

  it('says so of a team without any data', async () => {
    const bravo = charges('2026-10-01', 40).filter(({ SubAccountId }) => SubAccountId !== ALPHA);
    const { result } = await analyzed({}, { 'billing.csv': csv(bravo) });
    expect(result.json).toMatchObject({ teams: [{ id: 'alpha', comparison: null }], findings: [] });
    expect(result.summary).toContain('There are no findings: nothing is known of these accounts.');
    expect(result.summary).toContain(`There is no cost data for ${ALPHA}.`);
  });

  it('knows no other team', async () => {
    const { result } = await analyzed();
    expect(`${JSON.stringify(result.json)}${result.summary}`).not.toMatch(/bravo|222222222222/i);
  });
});

describe('analyze-team is refused', () => {
  it.each([
    { who: 'the setting is teams', settings: `${SETTINGS}repository_readers: teams\n`, isPublic: false },
    { who: 'the repository is public', settings: SETTINGS, isPublic: true },
  ])('to readers who may not see costs: $who', async ({ settings, isPublic }) => {
    const refused = analyzed({}, { 'config/agent.yaml': settings }, { isPublic });
    await expect(refused).rejects.toThrow(RefusedError);
  });

  it.each(['', 'charlie', 'admin'])('without a team that there is: "%s"', async (team) => {
    await expect(analyzed({ team })).rejects.toThrow(InputError);
  });
});
