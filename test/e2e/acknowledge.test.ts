import { appendFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction, type ActionRun } from './runner.ts';
import { readJson, sampleWorkspace } from './workspace.ts';

/** A team of one account, in which one service rose. */
const TEAM = 'product-search';

interface PreviewJson {
  readonly teams: readonly {
    readonly status: string;
    readonly comparison: unknown;
    readonly services: readonly { readonly service: string }[];
    readonly anomalies: readonly { readonly id: string; readonly acknowledged: unknown }[];
    readonly forecast: { readonly total: number; readonly risks: readonly string[] };
  }[];
}

let workspace: string;

async function preview(): Promise<{ run: ActionRun; team: PreviewJson['teams'][number]; text: string }> {
  const inputs = { operation: 'preview-team-report', team: TEAM, source: 'sample', 'as-of': '2026-11-23' };
  const run = await runAction({ workspace, inputs });
  const json = await readJson<PreviewJson>(path.join(workspace, 'out', 'preview-team-report.json'));
  const [team] = json.teams;
  if (team === undefined) throw new Error('The preview has no team.');
  return { run, team, text: await readFile(path.join(workspace, 'out', 'reports', `${TEAM}.txt`), 'utf8') };
}

beforeAll(async () => {
  workspace = await sampleWorkspace();
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

describe('a team file that acknowledges what a report printed', () => {
  it('takes it out of the next report, and plans move its forecast', async () => {
    const before = await preview();
    expect([before.run.exitCode, before.team.status]).toEqual([0, 'action']);
    const printed = before.text.slice(
      before.text.indexOf('To acknowledge'),
      before.text.indexOf('How these'),
    );
    const lines = printed.split('\n').filter((line) => line.startsWith('  '));
    const [service = ''] = before.team.services.map((each) => each.service);
    const planned = `planned_changes:\n  - from: '2026-12-01'\n    service: ${service}\n    monthly_change: 1200\n    reason: New cluster\n`;
    const pasted = `acknowledged:\n${lines.join('\n').replaceAll('…', 'Load test')}\n`;
    await appendFile(path.join(workspace, 'teams', `${TEAM}.yaml`), `${pasted}${planned}`);

    const after = await preview();
    expect([after.run.exitCode, after.run.errors, after.team.status]).toEqual([0, [], 'ok']);
    expect(after.team.comparison).toEqual(before.team.comparison);
    const known = { reason: 'Load test', until: '2026-12-23' };
    expect(after.team.anomalies).toEqual(
      before.team.anomalies.map((anomaly) => ({ ...anomaly, acknowledged: known })),
    );
    expect(after.team.forecast.total - before.team.forecast.total).toBeCloseTo(1200, 6);
    expect(after.team.forecast.risks).toHaveLength(1);
    expect(after.text.slice(after.text.indexOf('Acknowledged'))).toContain('Load test');
    expect(after.text).toContain('Planned changes');
  });

  it('is refused with the reason as it was printed', async () => {
    await appendFile(
      path.join(workspace, 'teams', 'cart.yaml'),
      "acknowledged:\n  - anomaly: '1a2b3c4d5e'\n    reason: …\n    until: '2026-12-23'\n",
    );
    const run = await runAction({ workspace, inputs: { operation: 'validate' } });
    expect(run.exitCode).toBe(1);
    expect(run.commands[0]?.properties.file).toBe('teams/cart.yaml');
    expect(run.log).toContain('is not a reason of 1 to 200 characters on one line');
  });
});
