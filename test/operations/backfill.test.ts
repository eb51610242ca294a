import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { Calls } from '../../src/calls.ts';
import { FigureChecks } from '../../src/deliver/figures/figure-checks.ts';
import { InputError, RefusedError } from '../../src/errors.ts';
import { backfill } from '../../src/operations/backfill.ts';
import type { OperationResult } from '../../src/operations/operation.ts';
import { INPUTS, ALPHA, charges, SETTINGS, smallOrganisation } from '../e2e/small-organisation.ts';
import { contentsBelow, workspaceWith, writeFiles } from '../e2e/workspace.ts';
import { csv } from '../fetch/focus/exports.ts';

const SINCE = '2026-05-20';

/** From 1 June to 9 November, the newest day that can be complete. */
const EXPORT = charges('2026-06-01', 162);

const MONTHS = ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05'];

let lines: string[];

beforeEach(() => {
  lines = [];
});

function workspace(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  return workspaceWith(smallOrganisation({ 'billing.csv': csv(EXPORT), ...changes }));
}

function run(
  root: string,
  inputs: Readonly<Record<string, string>> = { since: SINCE },
  isPublic = false,
): Promise<OperationResult> {
  const given: Readonly<Record<string, string>> = { ...INPUTS, operation: 'backfill', ...inputs };
  return backfill({
    inputs: readInputs((name) => given[name] ?? '', {}),
    now: new Date('2026-11-12T08:00:00Z'),
    elapsed: () => 1.5,
    calls: new Calls(),
    figures: new FigureChecks(),
    root,
    delivery: { isScheduled: false, runId: '1', runAttempt: 1 },
    repository: null,
    isPublic,
    runner: 'none',
    idToken: () => Promise.reject(new Error('a backfill needs no ID token')),
    mask: () => undefined,
    progress: (line) => void lines.push(line),
  });
}

function stored(root: string): Promise<Record<string, string>> {
  return contentsBelow(path.join(root, 'out/data'));
}

function states({ json }: OperationResult): string[] {
  const months = json.months as readonly { readonly month: string; readonly state: string }[];
  return months.map(({ month, state }) => `${month} ${state}`);
}

/** The same export with every cost doubled. */
const doubled = csv(
  EXPORT.map((row) => ({ ...row, EffectiveCost: (2 * Number(row.EffectiveCost)).toFixed(2) })),
);

/** Puts an export into the workspace in which all costs are twice as high. */
async function restated(root: string): Promise<string> {
  await writeFiles(root, { 'billing.csv': doubled });
  return root;
}

describe('operation backfill', () => {
  it('loads whole months and says what became of each, for scripts', async () => {
    const { json, outputs, problems, failure } = await run(await workspace());
    expect(json).toEqual({
      schema: 1,
      operation: 'backfill',
      asOf: '2026-11-12',
      since: '2026-05-01',
      until: '2026-11-09',
      source: 'focus',
      history: 'local folder out/data',
      months: MONTHS.map((month) =>
        month === '2026-05'
          ? { month, state: 'no data', accounts: 0, message: 'The source has no cost of it.' }
          : { month, state: 'loaded', accounts: 3, message: null },
      ),
      notes: [],
      failures: [],
      calls: { datadog: 0, costExplorer: 0, gemini: 0, s3: 0, smtp: 0 },
      seconds: 1.5,
    });
    expect([outputs, problems, failure]).toEqual([{ months: '6', failures: '0' }, [], null]);
  });

  it('stores costs and its progress, and neither settings nor forecasts', async () => {
    const root = await workspace();
    await run(root);
    const objects = await stored(root);
    const others = Object.keys(objects).filter((key) => !key.startsWith('costs/'));
    expect(others).toEqual(['backfill/focus-amortized.json']);
    expect(Object.keys(objects)).toHaveLength(6 * 3 + 1);
    const june = JSON.parse(objects[`costs/2026/06/${ALPHA}.json`] ?? '') as { days: object };
    expect(Object.entries(june.days)[0]).toEqual([
      '2026-06-01',
      { 'Amazon Elastic Compute Cloud': { usage: 4321.17 } },
    ]);
  });

  it('does not load again what is there and settled', async () => {
    const root = await workspace();
    await run(root);
    const result = await run(root);
    expect(states(result).slice(0, 6)).toEqual([
      '2026-11 loaded',
      '2026-10 loaded',
      '2026-09 loaded',
      '2026-08 already there',
      '2026-07 already there',
      '2026-06 already there',
    ]);
    expect(result.outputs).toEqual({ months: '3', failures: '0' });
  });

  it('shows every reader states and counts, one row a month, and no cost', async () => {
    const root = await workspace();
    await run(root);
    const { summary } = await run(await restated(root), { since: SINCE });
    expect(summary).toContain('## Backfill of cost history');
    expect(summary).toContain('3 of 7 months loaded, 3 already there');
    expect(summary.split('\n').filter((line) => /^\| 2026-\d\d \|/.test(line))).toHaveLength(7);
    expect(summary).not.toMatch(/\$|USD|\d\.\d\d/);
    expect(lines.join('\n')).not.toMatch(/\$|USD|\d\.\d\d/);
  });

  it('ends red and names the months when the source has nothing at all', async () => {
    const other = csv(charges('2020-01-01', 30));
    const result = await run(await workspace({ 'billing.csv': other }), { since: '2026-10-01' });
    const { summary, outputs, failure } = result;
    expect(states(result)).toEqual(['2026-11 failed', '2026-10 failed']);
    expect(outputs).toEqual({ months: '0', failures: '1' });
    expect(summary).toContain('Missing: 2026-10, 2026-11. Run backfill again: it continues with them.');
    expect(failure).toBe(
      'One part of the run failed; the rest was done. Each is listed with its stage and scope.',
    );
  });
});

describe('notes about restated costs', () => {
  it('are for admins', async () => {
    const root = await workspace();
    await run(root);
    const { json, problems } = await run(await restated(root));
    const texts = problems.map(({ message }) => message);
    expect(texts.map((text) => / (\d+) stored days were restated/.exec(text)?.[1])).toEqual([
      undefined,
      '70',
      '70',
      '70',
    ]);
    expect(texts[0]).toContain('(988800.36 USD)');
    expect((json.notes as readonly { message: string }[]).map(({ message }) => message)).toEqual(texts);
  });

  it.each([
    { name: 'the readers are teams', settings: `${SETTINGS}repository_readers: teams\n`, isPublic: false },
    { name: 'the repository is public', settings: SETTINGS, isPublic: true },
  ])('are only counted where $name', async ({ settings, isPublic }) => {
    const root = await workspace({ 'config/agent.yaml': settings });
    await run(root);
    const { json, problems } = await run(await restated(root), { since: SINCE }, isPublic);
    const message =
      'There are 4 notes about the cost data, which the readers of this repository may not see.';
    expect(json.notes).toEqual([{ severity: 'notice', message, hint: null }]);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(JSON.stringify(json)).not.toContain(ALPHA);
  });
});

describe('a backfill is refused', () => {
  it.each<{ name: string; inputs: Readonly<Record<string, string>>; says: string }>([
    { name: 'before the earliest day', inputs: { since: '2025-07-31' }, says: 'Write 2025-08-01 or a later' },
    { name: 'after the newest day', inputs: { until: '2026-11-10' }, says: 'Write that day or an earlier' },
    {
      name: 'when since is after until',
      inputs: { since: '2026-09-02', until: '2026-09-01' },
      says: 'Input since is 2026-09-02, which is after 2026-09-01',
    },
  ])('$name, and nothing is written', async ({ inputs, says }) => {
    const root = await workspace();
    const refused = await run(root, inputs).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect((refused as InputError).message).toContain(says);
    expect(await stored(root)).toEqual({});
  });

  it.each([
    { first: 'focus', second: 'sample', says: 'holds the history of real costs, so that of sample data' },
    { first: 'sample', second: 'focus', says: 'holds the history of sample data, so that of real costs' },
  ])(
    'from source $second where source $first was backfilled, though no report ran',
    async ({ first, second, says }) => {
      const root = await workspace();
      expect((await run(root, { source: first, since: '2026-10-01' })).failure).toBeNull();
      const before = await stored(root);
      const refused = await run(root, { source: second, since: '2026-10-01' }).catch(
        (error: unknown) => error,
      );
      expect(refused).toBeInstanceOf(RefusedError);
      expect((refused as RefusedError).message).toContain(says);
      expect(await stored(root)).toEqual(before);
    },
  );
});
