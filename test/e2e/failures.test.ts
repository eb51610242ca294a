import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportJson } from './report-json.ts';
import { runAction } from './runner.ts';
import { AS_OF, INPUTS, smallOrganisation } from './small-organisation.ts';
import { contentsBelow, readJson, workspaceWith } from './workspace.ts';

describe('a part of the run that fails', () => {
  it.each([
    { id: 'alpha', scope: 'team alpha', recipients: ['alpha@example.com', 'alpha-lead@example.com'] },
    { id: 'admin', scope: 'admins', recipients: ['finops@example.com'] },
  ])('is the mail of $id: it counts as failed, and the other mails are made', async (failing) => {
    const { id, scope, recipients } = failing;
    const workspace = await workspaceWith(smallOrganisation());
    // Nothing can be written under the name of a folder.
    await mkdir(path.join(workspace, `out/outbox/${id}.eml`), { recursive: true });
    const { exitCode, errors, outputs, summary } = await runAction({ workspace, inputs: INPUTS });
    expect([exitCode, errors.length, outputs.failures]).toEqual([1, 2, '1']);
    expect(errors[0]?.startsWith(`Stage deliver, ${scope}: `)).toBe(true);
    expect(outputs.delivered).toBe(id === 'admin' ? '2' : '1');
    expect(summary.includes('| failed |')).toBe(id !== 'admin');
    const json = await readJson<ReportJson>(workspace, 'out/weekly-report.json');
    const deliveries = new Map(json.teams.map((team) => [team.id, team.delivery]));
    deliveries.set('admin', json.organisation?.delivery ?? null);
    expect(deliveries.get(id)).toEqual({
      state: 'failed',
      recipients,
      messageId: null,
      file: null,
      results: recipients.map((address) => ({
        address,
        state: 'failed',
        message: expect.stringContaining(`${id}.eml`) as string,
      })),
      problem: null,
    });
    deliveries.delete(id);
    expect([...deliveries.values()].map((delivery) => delivery?.state)).toEqual(['outbox', 'outbox']);
  });

  it('is the history of sample data among real costs: none of it is recorded', async () => {
    const workspace = await workspaceWith(smallOrganisation());
    expect((await runAction({ workspace, inputs: INPUTS })).exitCode).toBe(0);
    const history = async (): Promise<Record<string, string>> => {
      const objects = Object.entries(await contentsBelow(path.join(workspace, 'out/data')));
      return Object.fromEntries(objects.filter(([key]) => !key.startsWith('runs/')));
    };
    const before = await history();
    const sample = await runAction({ workspace, inputs: { source: 'sample', 'as-of': AS_OF } });
    expect([sample.exitCode, sample.outputs.failures]).toEqual([1, '1']);
    expect(sample.errors[0]).toMatch(/^Stage record, history: .* holds the history of real costs/);
    expect(await history()).toEqual(before);
  });
});
