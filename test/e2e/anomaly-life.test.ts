import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction, type ActionRun } from './runner.ts';
import { contentsBelow, readJson, sampleWorkspace } from './workspace.ts';

interface AnomalyJson {
  readonly id: string;
  readonly account: string;
  readonly state: string;
  readonly end: string | null;
}

interface WeekJson {
  readonly period: string;
  readonly teams: readonly { readonly id: string; readonly anomalies: readonly AnomalyJson[] }[];
  readonly organisation: {
    readonly anomalies: readonly AnomalyJson[];
    readonly resolved: readonly AnomalyJson[];
  };
}

interface Week extends WeekJson {
  readonly run: ActionRun;
  readonly html: Readonly<Record<string, string>>;
}

const INPUTS = { source: 'sample', delivery: 'outbox', storage: 'local', 'storage-path': 'history' };
const MONDAYS = ['2026-11-09', '2026-11-16', '2026-11-23'] as const;

let workspace: string;
let weeks: readonly Week[];

function stored(): Promise<Record<string, string>> {
  return contentsBelow(path.join(workspace, 'history', 'anomalies'));
}

function output(name: string): string {
  return path.join(workspace, 'out', name);
}

async function reported(asOf: string): Promise<Week> {
  const run = await runAction({ workspace, inputs: { ...INPUTS, 'as-of': asOf } });
  const json = await readJson<WeekJson>(workspace, 'out/weekly-report.json');
  return { ...json, run, html: await contentsBelow(output('reports')) };
}

async function previewed(asOf: string, team: string): Promise<string> {
  const inputs = { ...INPUTS, operation: 'preview-team-report', team, 'as-of': asOf };
  expect((await runAction({ workspace, inputs })).exitCode).toBe(0);
  return readFile(output(`reports/${team}.html`), 'utf8');
}

function idsIn(anomalies: readonly AnomalyJson[], state: string): string[] {
  return anomalies.filter((anomaly) => anomaly.state === state).map(({ id }) => id);
}

beforeAll(async () => {
  workspace = await sampleWorkspace();
  const all: Week[] = [];
  for (const asOf of MONDAYS) all.push(await reported(asOf));
  weeks = all;
}, 120_000);

afterAll(() => rm(workspace, { recursive: true, force: true }));

describe('three weekly runs of the sample', () => {
  it('tell each anomaly as new once', () => {
    expect(weeks.map(({ run, period }) => [run.exitCode, run.errors, period])).toEqual([
      [0, [], '2026-W46'],
      [0, [], '2026-W47'],
      [0, [], '2026-W48'],
    ]);
    const [first, second, third] = weeks.map(({ organisation }) => organisation);
    expect(first?.anomalies.length).toBeGreaterThan(10);
    expect(first?.anomalies.every(({ state }) => state === 'new')).toBe(true);
    expect(first?.resolved).toEqual([]);
    const news = weeks.flatMap(({ organisation }) => idsIn(organisation.anomalies, 'new'));
    expect(news).toEqual([...new Set(news)]);
    const ongoing = [second, third].map((week) => idsIn(week?.anomalies ?? [], 'ongoing'));
    expect(ongoing.every((ids) => ids.length > 0)).toBe(true);
    const over = weeks.flatMap(({ organisation }) => organisation.resolved.map(({ id }) => id));
    expect(over.length).toBeGreaterThan(0);
    expect(over).toEqual([...new Set(over)]);
  });

  it('say so in the reports, which admins and teams read alike', () => {
    const admin = weeks[2]?.html['admin.txt'] ?? '';
    expect(admin).toContain('Ongoing anomalies');
    expect(admin).toContain('Over since the last report');
    expect(admin).toContain('- Resolved: ');
    const states = new Map(weeks[2]?.organisation.anomalies.map(({ id, state }) => [id, state]));
    for (const { anomalies } of weeks[2]?.teams ?? []) {
      for (const { id, state } of anomalies) expect(state, id).toBe(states.get(id));
    }
  });

  it('say the same again, and so do a preview and the history', async () => {
    const before = await stored();
    const again = await reported(MONDAYS[2]);
    expect(again.html).toEqual(weeks[2]?.html);
    const earlier = await reported(MONDAYS[1]);
    expect(earlier.organisation.anomalies.map(({ id, state }) => [id, state])).toEqual(
      weeks[1]?.organisation.anomalies.map(({ id, state }) => [id, state]),
    );
    const team = weeks[2]?.teams.find(({ anomalies }) => idsIn(anomalies, 'ongoing').length > 0)?.id ?? '';
    expect(await previewed(MONDAYS[2], team)).toBe(weeks[2]?.html[`${team}.html`]);
    expect(await stored()).toEqual(before);
  });

  it('are what the operation anomalies shows', async () => {
    const inputs = {
      operation: 'anomalies',
      storage: 'local',
      'storage-path': 'history',
      'as-of': MONDAYS[2],
    };
    const run = await runAction({ workspace, inputs: { ...inputs, limit: '500' } });
    const { anomalies } = await readJson<{
      anomalies: { id: string; lifeCycle: string; told: { period: string; state: string }[] }[];
    }>(workspace, 'out/anomalies.json');
    const states = new Map(anomalies.map(({ id, lifeCycle }) => [id, lifeCycle]));
    for (const { id, state } of weeks[2]?.organisation.anomalies ?? []) expect(states.get(id)).toBe(state);
    expect(anomalies.every(({ told }) => told.length > 0)).toBe(true);
    expect(run.summary).toMatch(/\| ongoing, lasting \|/);
  });
});
