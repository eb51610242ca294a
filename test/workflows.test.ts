import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => path.join(folder, name));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>;
}

function steps(file: string): Step[] {
  const workflow = parse(readFileSync(file, 'utf8')) as Workflow;
  return Object.values(workflow.jobs).flatMap((job) => job.steps);
}

it.each([...workflows, 'action.yml'])('%s passes the validator of GitHub', async (file) => {
  const document = TextDocument.create(`file:///repository/${file}`, 'yaml', 1, readFileSync(file, 'utf8'));
  expect((await validate(document)).map(({ message, range }) => [range.start.line + 1, message])).toEqual([]);
});

it.each(workflows)('%s gives no permission at the top and states one for each job', (file) => {
  const workflow = parse(readFileSync(file, 'utf8')) as Workflow;
  expect(workflow.permissions).toEqual({});
  for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
});

it.each(workflows)('%s pins every action to a full commit', (file) => {
  const used = steps(file).flatMap(({ uses }) => (uses === undefined || uses === './' ? [] : [uses]));
  expect(used.length).toBeGreaterThan(0);
  for (const uses of used) expect(uses).toMatch(/@[0-9a-f]{40}$/);
});

it.each(workflows)('%s puts no expression into a shell script', (file) => {
  for (const { run } of steps(file)) expect(run ?? '').not.toContain('${{');
});

it('passes our own action only inputs that action.yml declares', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> };
  const passed = workflows.flatMap(steps).filter(({ uses }) => uses === './');
  expect(passed.length).toBeGreaterThan(0);
  for (const step of passed) {
    for (const name of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(name);
  }
});
