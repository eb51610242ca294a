import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportJson } from './report-json.ts';
import { runAction, type ActionRun } from './runner.ts';
import { ALPHA, BRAVO, INPUTS, smallOrganisation, UNOWNED } from './small-organisation.ts';
import { contentsBelow, filesBelow, readJson, workspaceWith } from './workspace.ts';

async function reported(
  changes: Readonly<Record<string, string>> = {},
  options: { readonly event?: string } = {},
): Promise<{ readonly workspace: string; readonly run: ActionRun; readonly json: ReportJson }> {
  const workspace = await workspaceWith(smallOrganisation(changes));
  const run = await runAction({ workspace, inputs: INPUTS, ...options });
  return { workspace, run, json: await readJson<ReportJson>(workspace, 'out/weekly-report.json') };
}

describe('history', () => {
  it('lies under the keys of the object layout, each object with its schema', async () => {
    const { workspace } = await reported();
    const objects = await contentsBelow(path.join(workspace, 'out/data'));
    const keys = Object.keys(objects).map((key) => key.replace(/^(runs\/).*/, '$1…'));
    expect(keys).toEqual(
      [
        'ai_insights/2026/11/insights.json',
        'config/notification_config.json',
        'teams/teams.json',
        ...[ALPHA, BRAVO, UNOWNED].map((account) => `costs/2026/11/${account}.json`),
        'runs/…',
      ].sort(),
    );
    for (const [key, object] of Object.entries(objects)) {
      expect(JSON.parse(object), key).toMatchObject({ schema: 1 });
    }
  });

  it('is written where storage-path says', async () => {
    const workspace = await workspaceWith(smallOrganisation());
    const inputs = { ...INPUTS, storage: 'local', 'storage-path': 'history' };
    expect((await runAction({ workspace, inputs })).exitCode).toBe(0);
    expect(await filesBelow(path.join(workspace, 'history'))).toContain(`costs/2026/11/${ALPHA}.json`);
    expect(await filesBelow(path.join(workspace, 'out/data'))).toEqual([]);
    const applied = await readJson(workspace, 'history/config/notification_config.json');
    expect(applied).toMatchObject({ schema: 1, source: 'focus', settings: { anomaly_threshold: 20 } });
  });
});

describe('mails', () => {
  it('sends nothing to the admins when there are none, and still makes their report', async () => {
    const { workspace, run } = await reported({ 'config/agent.yaml': 'global_admin_emails: []\n' });
    expect([run.exitCode, run.outputs.delivered]).toEqual([0, '2']);
    expect(await filesBelow(path.join(workspace, 'out/outbox'))).toEqual(['alpha.eml', 'bravo.eml']);
    expect(await filesBelow(path.join(workspace, 'out/reports'))).toContain('admin.html');
  });

  it('names its mails by the period when the schedule started it, by the run when a person did', async () => {
    const scheduled = await reported({}, { event: 'schedule' });
    expect(scheduled.json.teams[0]?.delivery?.messageId).toMatch(/^<cost\.2026-W46\./);
    const manual = await reported();
    expect(manual.json.teams[0]?.delivery?.messageId).toMatch(/^<cost\.manual-1234567\./);
  });
});
