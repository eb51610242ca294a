import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import { parse } from 'yaml';
import fc from 'fast-check';
import '../property-seed.ts';
import { scheduleProblems, scheduleText } from '../../src/config/check-schedule.ts';
import { WEEKDAYS } from '../../src/calendar/schedule.ts';
import { SETTINGS } from '../configuration.ts';
import { newFolder, writeFiles } from '../e2e/workspace.ts';

const FILE = '.github/workflows/report.yml';

let root: string;
beforeEach(async () => {
  root = await newFolder();
});
afterEach(() => rm(root, { recursive: true, force: true }));

function workflow(schedule: string, step = 'uses: ./'): string {
  return `name: report\non:\n  ${schedule}\njobs:\n  report:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
}

async function problemsOf(
  text: string,
  settings = SETTINGS,
): Promise<{ place: string; message: string; hint: string | null }[]> {
  await writeFiles(root, { [FILE]: text });
  return scheduleProblems(root, 'config/agent.yaml', settings).map(
    ({ file, line, column, message, hint }) => ({
      place: `${file}:${line}:${column}`,
      message,
      hint,
    }),
  );
}

const LINES = `schedule:
    - cron: '7 9 * * 1'
      timezone: UTC
    - cron: '37 12 * * 1'
      timezone: UTC
    - cron: '7 9 * * 2'
      timezone: UTC`;

const WRITE =
  "Write under on: schedule: [{ cron: '7 9 * * 1', timezone: UTC }, { cron: '37 12 * * 1', timezone: UTC }, { cron: '7 9 * * 2', timezone: UTC }]";

describe('a schedule of the workflow that agrees with the settings', () => {
  it.each([
    ['in lines', LINES],
    ['in one line', scheduleText(SETTINGS)],
    [
      'with names of days, and no time zone for UTC',
      LINES.replace('* * 1', '* * MON').replaceAll('      timezone: UTC\n', ''),
    ],
  ])('is right: %s', async (_, schedule) => {
    expect(await problemsOf(workflow(schedule))).toEqual([]);
  });

  it('is what an error says to write, whatever the settings', async () => {
    const schedules = fc.record({
      schedule_day: fc.constantFrom(...WEEKDAYS),
      schedule_hour: fc.integer({ min: 0, max: 23 }),
      timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Auckland'),
      late_days: fc.integer({ min: 0, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const settings = { ...SETTINGS, ...schedule };
        expect(parse(scheduleText(settings))).toMatchObject({ schedule: [{}, {}, {}] });
        expect(await problemsOf(workflow(scheduleText(settings)), settings)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a schedule of the workflow that differs from the settings is an error on its line', () => {
  it.each<[name: string, schedule: string, line: number, says: string]>([
    [
      'another hour',
      LINES.replace('7 9 * * 1', '7 8 * * 1'),
      4,
      'The first time is not in the hour of schedule_day: monday',
    ],
    ['another day', LINES.replace('7 9 * * 1', '7 9 * * 3'), 4, 'The first time is not in the hour of'],
    [
      'another time zone',
      LINES.replace('timezone: UTC', 'timezone: Europe/Berlin'),
      4,
      'The time zone is Europe/Berlin',
    ],
    ['the full hour', LINES.replace('7 9 * * 1', '0 9 * * 1'), 4, 'Runs at the full hour'],
    ['a time on every day', LINES.replace('37 12 * * 1', '37 12 * * *'), 6, 'is not of the form'],
    [
      'a time that comes too late',
      LINES.replace('7 9 * * 2', '7 9 * * 6'),
      8,
      'not after the first one and within late_days',
    ],
    ['the same time twice', LINES.replace('37 12 * * 1', '7 9 * * 1'), 6, 'not after the first one'],
    ['one time to catch up', LINES.split('\n').slice(0, 5).join('\n'), 4, 'The week has 2 times.'],
  ])('for %s', async (_, schedule, line, says) => {
    const [problem, ...others] = await problemsOf(workflow(schedule));
    expect(others).toEqual([]);
    expect(problem).toEqual({
      place: `${FILE}:${line}:13`,
      message: expect.stringContaining(says) as string,
      hint: WRITE,
    });
  });

  it('when the settings changed and the workflow did not', async () => {
    const settings = { ...SETTINGS, schedule_day: 'friday' as const, timezone: 'Europe/Berlin' };
    const [problem] = await problemsOf(workflow(LINES), settings);
    expect(problem?.hint).toContain("{ cron: '7 9 * * 5', timezone: Europe/Berlin }");
  });
});

it.each<[name: string, text: string]>([
  ['a workflow without a schedule', workflow('workflow_dispatch:')],
  [
    'a workflow that makes something else',
    workflow("schedule: [{ cron: '0 1 * * 3' }]", '{ uses: ./, with: { operation: backfill } }'),
  ],
  [
    'a workflow of other settings',
    workflow("schedule: [{ cron: '0 1 * * 3' }]", '{ uses: ./, with: { config-path: other.yaml } }'),
  ],
  [
    'a workflow of another action',
    workflow("schedule: [{ cron: '0 1 * * 3' }]", 'uses: actions/checkout@v7'),
  ],
  ['a file that is no workflow', '- 1\n'],
  ['a file that is no YAML', 'a: [\n'],
])('says nothing of %s', async (_, text) => {
  expect(await problemsOf(text)).toEqual([]);
});

it.each(['example/aws-cost-ai-agent@3d3c42e5aac5ba805825da76410c181273ba90b1', './', '$/'])(
  'knows the action as %s',
  async (uses) => {
    const step = `{ uses: '${uses}', with: { operation: "\${{ inputs.operation || 'weekly-report' }}" } }`;
    expect(await problemsOf(workflow("schedule: [{ cron: '0 1 * * 3' }]", step))).toHaveLength(1);
  },
);
