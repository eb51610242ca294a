import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv } from '../fetch/focus/exports.ts';
import { PRIVATE_REPOSITORY, PUBLIC_REPOSITORY, runAction, type ActionRun } from './runner.ts';
import { ALPHA, charges, DAYS, FIRST, INPUTS, SETTINGS, smallOrganisation } from './small-organisation.ts';
import { filesBelow, workspaceWith } from './workspace.ts';

const FOR_TEAMS = { 'config/agent.yaml': `${SETTINGS}repository_readers: teams\n` };

/** Three ways in which readers who may not see costs come to see what a run shows. */
const UNTRUSTED = [
  { who: 'the setting is teams', files: FOR_TEAMS, payload: PRIVATE_REPOSITORY },
  { who: 'the repository is public', files: {}, payload: PUBLIC_REPOSITORY },
  { who: 'the event does not say', files: {}, payload: { schedule: '7 9 * * 1' } },
];

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Every amount of the JSON file, as any of the forms in which it could be printed. */
async function amountsOf(workspace: string, operation: string): Promise<string[]> {
  const file = await readFile(path.join(workspace, 'out', `${operation}.json`), 'utf8');
  const { teams, organisation } = JSON.parse(file) as Record<string, unknown>;
  // Below a hundred an amount looks like a count or a part of a date.
  const amounts = numbersIn([teams, organisation]).filter((amount) => Math.abs(amount) >= 100);
  const forms = amounts.flatMap((amount) =>
    [0, 2].flatMap((digits) => [
      amount.toFixed(digits),
      amount.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    ]),
  );
  return [...new Set(forms)];
}

function shownBy({ log, summary, outputs }: ActionRun): string {
  return [log, summary, ...Object.values(outputs)].join('\n');
}

describe('readers of the repository who may not see costs', () => {
  it.each(UNTRUSTED)('get states and counts of a weekly report when $who', async ({ files, payload }) => {
    // Rows after the newest complete day make the source speak of an amount.
    const late = { 'billing.csv': csv(charges(FIRST, DAYS + 2)) };
    const workspace = await workspaceWith(smallOrganisation({ ...files, ...late }));
    const run = await runAction({ workspace, inputs: INPUTS, payload });
    expect(run.commands.map(({ name }) => name)).toEqual(['notice']);
    expect([run.exitCode, run.outputs['repository-readers'], run.outputs.delivered]).toEqual([
      0,
      'teams',
      '2',
    ]);
    expect(shownBy(run)).not.toMatch(/\p{Sc}/u);
    const amounts = await amountsOf(workspace, 'weekly-report');
    expect(amounts.length).toBeGreaterThan(10);
    expect(amounts.filter((amount) => shownBy(run).includes(amount))).toEqual([]);
    expect(run.summary).toContain('2 of 2 team reports delivered, 0 failures.');
    expect(run.summary).toContain('in the outbox');
  });

  it('get the same of the report of one team', async () => {
    const workspace = await workspaceWith(smallOrganisation(FOR_TEAMS));
    const inputs = { ...INPUTS, operation: 'team-report', team: 'alpha' };
    const run = await runAction({ workspace, inputs });
    expect([run.exitCode, run.outputs['repository-readers']]).toEqual([0, 'teams']);
    expect(shownBy(run)).not.toMatch(/\p{Sc}/u);
    const amounts = await amountsOf(workspace, 'team-report');
    expect(amounts.filter((amount) => shownBy(run).includes(amount))).toEqual([]);
    expect(run.summary).toContain('1 of 1 team reports delivered, 0 failures.');
  });

  it('see how many notes there are about the data, not the notes', async () => {
    const notes = { 'billing.csv': `${smallOrganisation()['billing.csv'] ?? ''}1,2\n` };
    const hidden = await runAction({
      workspace: await workspaceWith(smallOrganisation({ ...FOR_TEAMS, ...notes })),
      inputs: INPUTS,
    });
    expect(hidden.commands.map(({ name, message }) => [name, message])).toEqual([
      ['notice', expect.stringMatching(/^There are \d+ notes about the cost data/)],
    ]);
    const shown = await runAction({
      workspace: await workspaceWith(smallOrganisation(notes)),
      inputs: INPUTS,
    });
    expect(shown.commands.some(({ properties }) => properties.file === 'billing.csv')).toBe(true);
  });

  it.each(
    UNTRUSTED.flatMap((readers) =>
      ['preview-team-report', 'preview-admin-report'].map((operation) => ({ ...readers, operation })),
    ),
  )('are refused $operation, with the reason, when $who', async ({ files, payload, operation }) => {
    const workspace = await workspaceWith(smallOrganisation(files));
    const inputs = { ...INPUTS, operation, team: 'alpha' };
    const { exitCode, errors, summary, outputs } = await runAction({ workspace, inputs, payload });
    expect([exitCode, errors.length, outputs]).toEqual([1, 1, {}]);
    expect(summary).toMatch(/^## Nothing was done\n\n.*shows costs to everyone who can read the repository/);
    expect(errors[0]).toMatch(
      files === FOR_TEAMS ? /setting repository_readers is teams/ : /public, or its visibility is not known/,
    );
    expect(await filesBelow(path.join(workspace, 'out'))).toEqual([]);
  });
});

describe('readers of a private repository for admins', () => {
  it('see costs in the summary', async () => {
    const workspace = await workspaceWith(smallOrganisation());
    const run = await runAction({ workspace, inputs: INPUTS });
    expect([run.exitCode, run.outputs['repository-readers']]).toEqual([0, 'admins']);
    const amounts = await amountsOf(workspace, 'weekly-report');
    expect(amounts.some((amount) => run.summary.includes(amount))).toBe(true);
    expect(run.summary).toContain(ALPHA);
  });

  it('still see no cost in the log, which every kind of token can read', async () => {
    const run = await runAction({ workspace: await workspaceWith(smallOrganisation()), inputs: INPUTS });
    expect(run.log).not.toMatch(/\p{Sc}/u);
  });
});
