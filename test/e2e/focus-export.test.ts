import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFaults, type ReportJson } from './report-json.ts';
import { runAction } from './runner.ts';
import { readJson, workspaceWith } from './workspace.ts';

const file = process.env.FOCUS_SAMPLE ?? '';

describe('a real billing export', () => {
  it('is tested where FOCUS_SAMPLE names one', () => {
    if (file === '') {
      process.stdout.write(
        'Not tested: set FOCUS_SAMPLE to the FOCUS 1.0 sample export of the FinOps Foundation.\n',
      );
    }
    expect(file === '' || path.isAbsolute(file)).toBe(true);
  });
});

describe.runIf(file !== '')('the FOCUS 1.0 sample export of the FinOps Foundation', () => {
  it.each([
    { costBasis: 'amortized', total: '13.00' },
    { costBasis: 'billed', total: '18.01' },
  ])('is $total USD $costBasis in 66 accounts', async ({ costBasis, total }) => {
    const workspace = await workspaceWith({
      'config/agent.yaml': `global_admin_emails: [finops@example.com]\ncost_basis: ${costBasis}\n`,
      'teams/platform.yaml':
        "team_name: Platform\naws_account_id: '123456789012'\nteam_email: platform@example.com\n",
    });
    const inputs = { source: 'focus', 'focus-path': file, 'as-of': '2024-10-03' };
    const { exitCode, errors } = await runAction({ workspace, inputs });
    expect([exitCode, errors]).toEqual([0, []]);
    const json = await readJson<ReportJson>(workspace, 'out/weekly-report.json');
    expect(schemaFaults(json)).toEqual([]);
    const { organisation } = json;
    expect(organisation?.accounts).toHaveLength(66);
    expect(organisation?.unownedAccounts).toHaveLength(66);
    expect(organisation?.comparison).toMatchObject({ change: null, changePercent: null });
    expect(organisation?.comparison.current.total?.toFixed(2)).toBe(total);
    const admin = await readFile(path.join(workspace, 'out/reports/admin.txt'), 'utf8');
    expect(admin).toContain(`$${total}`);
    expect(admin).toMatch(/no\s+earlier\s+data/);
  });
});
