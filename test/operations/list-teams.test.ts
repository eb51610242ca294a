import { describe, expect, it } from 'vitest';
import { ConfigurationError, InputError } from '../../src/errors.ts';
import { listTeams } from '../../src/operations/list-teams.ts';
import type { OperationContext, OperationResult } from '../../src/operations/operation.ts';
import { ALPHA, BRAVO, SETTINGS, smallOrganisation, UNOWNED } from '../e2e/small-organisation.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { contextIn } from './in-process.ts';
import { costFiles, daily } from './stored-costs.ts';

async function ask(
  files: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = {},
  change: Partial<OperationContext> = {},
): Promise<OperationResult> {
  const root = await workspaceWith(smallOrganisation(files));
  return listTeams(contextIn(root, { operation: 'list-teams', ...inputs }, change));
}

const RICH = {
  'teams/alpha.yaml': [
    'team_name: DevOps Team',
    `aws_account_ids: ['${ALPHA}', '444444444444']`,
    'team_email: [alpha@example.com, lead@example.com]',
    'enabled: false',
    `accounts: [{ id: '${ALPHA}', name: alpha-prod, environment: production }]`,
    'anomaly_threshold: 35',
    'include_tax: false',
    "acknowledged: [{ anomaly: '0123456789', reason: load test, until: '2026-12-31' }]",
    '',
  ].join('\n'),
};

const NOVEMBER = { from: '2026-11-01', to: '2026-11-10' };
const STORED = {
  ...costFiles(ALPHA, NOVEMBER, daily(98_765.43)),
  ...costFiles(UNOWNED, NOVEMBER, daily(1)),
  ...costFiles('555555555555', { from: '2026-10-01', to: '2026-10-31' }, daily(1)),
};

describe('list-teams', () => {
  it('shows every team with accounts, recipients and what it has of its own', async () => {
    const found = await ask(RICH);
    expect([found.failure, found.outputs]).toEqual([null, { 'repository-readers': 'admins' }]);
    expect(found.json).toMatchObject({
      schema: 1,
      operation: 'list-teams',
      team: null,
      unownedAccounts: null,
    });
    expect(found.json.teams).toEqual([
      {
        id: 'alpha',
        name: 'DevOps Team',
        file: 'teams/alpha.yaml',
        accounts: [
          { id: ALPHA, name: 'alpha-prod', environment: 'production' },
          { id: '444444444444', name: null, environment: null },
        ],
        recipients: ['alpha@example.com', 'lead@example.com'],
        enabled: false,
        overrides: { anomaly_threshold: 35, include_tax: false },
        acknowledged: 1,
        plannedChanges: 0,
      },
      expect.objectContaining({ id: 'bravo', overrides: {}, acknowledged: 0, enabled: true }),
    ]);
    expect(found.summary).toContain('2 teams own 3 accounts; 1 gets no report.');
    expect(found.summary).toContain(
      `| DevOps Team | alpha | ${ALPHA} (alpha-prod, production), 444444444444 | alpha@&#8203;example.com, lead@&#8203;example.com | no |`,
    );
  });

  it.each(['alpha', 'DevOps Team', 'devops team', 'DevOps%20Team'])(
    'shows the one team "%s"',
    async (team) => {
      const { json, summary } = await ask({ ...RICH, ...STORED }, { team });
      expect(json).toMatchObject({ team: 'alpha', teams: [{ id: 'alpha' }] });
      expect(json.teams).toHaveLength(1);
      expect(summary).toContain('## Team DevOps Team');
      expect(summary).toContain(`| ${ALPHA} | alpha-prod | production |`);
      expect(summary).not.toContain('Bravo');
      expect(summary).not.toContain(UNOWNED);
    },
  );

  it('names the nearest team when there is none of that name', async () => {
    const asked = ask(RICH, { team: 'DevOps Teem' });
    await expect(asked).rejects.toThrow(InputError);
    await expect(asked).rejects.toThrow(/no team "DevOps Teem"\. Did you mean "DevOps Team"\?/);
  });

  it('shows accounts of the newest stored month that no team owns, and no cost', async () => {
    const found = await ask(STORED);
    expect(found.json.unownedAccounts).toEqual({ month: '2026-11', count: 1, accounts: [UNOWNED] });
    expect(found.summary).toContain('One account of 2026-11 in the store belongs to no team');
    expect(found.summary).toContain(`| ${UNOWNED} |`);
    expect(found.summary + JSON.stringify(found.json)).not.toMatch(/98,?765/);
  });

  it.each([
    { who: 'the setting is teams', settings: `${SETTINGS}repository_readers: teams\n`, isPublic: false },
    { who: 'the repository is public', settings: SETTINGS, isPublic: true },
  ])(
    'works where readers may not see costs, and only counts accounts of nobody: $who',
    async ({ settings, isPublic }) => {
      const found = await ask({ ...STORED, 'config/agent.yaml': settings }, {}, { isPublic });
      expect(found.outputs).toEqual({ 'repository-readers': 'teams' });
      expect(found.json.unownedAccounts).toEqual({ month: '2026-11', count: 1, accounts: null });
      expect(found.summary).toContain('One account of 2026-11 in the store belongs to no team');
      expect(found.summary + JSON.stringify(found.json)).not.toContain(UNOWNED);
      expect(found.summary).toContain(BRAVO);
    },
  );

  it('makes no noise where there is no store', async () => {
    const found = await ask({}, { storage: 's3' });
    expect([found.json.unownedAccounts, found.failure, found.problems]).toEqual([null, null, []]);
  });

  it('stays a table that GitHub takes, however many teams there are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => {
        const id = String(600_000_000_000 + i);
        const emails = Array.from({ length: 8 }, (__, n) => `person-${n}-of-${i}@example.com`).join(', ');
        return [
          `teams/team-${i}.yaml`,
          `team_name: '| Team ${i} <b>'\naws_account_id: '${id}'\nteam_email: [${emails}]\n`,
        ] as const;
      }),
    );
    const { summary } = await ask(many);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).not.toContain('<b>');
    expect(summary).toContain('and 3 more');
    expect(summary.match(/^\| &#124; Team/gm)).toHaveLength(400);
  });

  it('lists what is wrong with a team file', async () => {
    await expect(ask({ 'teams/alpha.yaml': 'team_name: Alpha\n' })).rejects.toThrow(ConfigurationError);
  });
});
