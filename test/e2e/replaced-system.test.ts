import path from 'node:path';
import { expect, it } from 'vitest';
import { runAction } from './runner.ts';
import { AS_OF, INPUTS, smallOrganisation } from './small-organisation.ts';
import { contentsBelow, readJson, workspaceWith } from './workspace.ts';

/** Objects as the replaced system left them in the bucket that is kept. */
const FOREIGN = {
  'config/notification_config.json': '{"anomaly_threshold": 30}',
  'teams/teams.json': '[{"team_name": "Alpha", "aws_account_id": "111111111111"}]',
  'costs/2026/11/111111111111.json': '{"2026-11-01": 12.5}',
  'anomalies/2026/11/anomalies.json':
    '[{"aws_account_id": "111111111111", "date": "2026-11-02", "current_cost": 80, "previous_cost": 40}]',
};

it('a bucket of the replaced system is kept: nothing in it changes, and history grows beside it', async () => {
  const before = Object.fromEntries(Object.entries(FOREIGN).map(([key, text]) => [`out/data/${key}`, text]));
  const workspace = await workspaceWith(smallOrganisation(before));
  const data = path.join(workspace, 'out/data');
  for (const attempt of [1, 2]) {
    const { exitCode, errors, log } = await runAction({ workspace, inputs: INPUTS });
    expect([attempt, exitCode, errors]).toEqual([attempt, 0, []]);
    expect(log).toContain('was written by another system and stays as it is');
  }
  const after = await contentsBelow(data);
  expect(after).toMatchObject(FOREIGN);
  const beside = Object.keys(after).filter((key) => key.endsWith('.aws-cost-ai-agent.json'));
  expect(beside).toEqual(
    expect.arrayContaining([
      'config/notification_config.aws-cost-ai-agent.json',
      'costs/2026/11/111111111111.aws-cost-ai-agent.json',
      'teams/teams.aws-cost-ai-agent.json',
    ]),
  );

  const ask = async (
    operation: string,
    inputs: Record<string, string> = {},
  ): Promise<Record<string, unknown>> => {
    const asked = {
      operation,
      'as-of': AS_OF,
      'storage-path': 'out/data',
      'output-path': 'answer',
      ...inputs,
    };
    const run = await runAction({ workspace, inputs: asked });
    expect([operation, run.exitCode]).toEqual([operation, 0]);
    return readJson(workspace, 'answer', `${operation}.json`);
  };
  const { anomalies } = await ask('anomalies');
  expect(anomalies).toContainEqual(
    expect.objectContaining({ account: '111111111111', start: '2026-11-02', impact: 40, isForeign: true }),
  );
  const history = await ask('cost-history', { account: '111111111111' });
  expect(history.total).toBeGreaterThan(0);
});
