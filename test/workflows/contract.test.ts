import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleFiles } from '../../scripts/gitops-repo.ts';
import { SOURCE_NAMES } from '../../src/action/inputs.ts';
import { OPERATION_NAMES } from '../../src/operations/registry.ts';
import { ALL, CONSUMER, isOurAction, jobsOf, namesFrom, OWN, textsIn, type WorkflowFile } from './files.ts';

const ACTION = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};
const SETUP = readFileSync('docs/setup.md', 'utf8');

const STEPS = jobsOf(ALL).flatMap(({ name, job, file }) =>
  job.steps.filter(isOurAction).map((step) => ({ name, step, file })),
);

/** Operations that a workflow can ask for. */
function operationsOf(files: readonly WorkflowFile[]): string[] {
  return files.flatMap(({ workflow }) => {
    const offered = workflow.on.workflow_dispatch?.inputs.operation?.options ?? [];
    const written = Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps.filter(isOurAction))
      .map((step) => String(step.with?.operation))
      .filter((operation) => !operation.includes('${{'));
    return [...offered, ...written];
  });
}

describe('inputs of the action', () => {
  it.each(STEPS)('that $name gives are declared', ({ step }) => {
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });

  it.each(STEPS)('that $name gives name the operation', ({ step }) => {
    expect(step.with?.operation).toBeDefined();
  });
});

describe('operations', () => {
  it.each([
    { name: 'this repository', files: OWN },
    { name: 'a repository that uses the action', files: CONSUMER },
  ])('of $name are all registered, and all that are can be reached', ({ files }) => {
    expect([...new Set(operationsOf(files))].sort()).toEqual([...OPERATION_NAMES].sort());
  });

  it('are listed where the input is described', () => {
    const described = JSON.stringify(ACTION.inputs.operation);
    for (const operation of OPERATION_NAMES) expect(described).toMatch(new RegExp(`[ ,]${operation}\\b`));
  });
});

describe('forms', () => {
  const forms = ALL.flatMap(({ file, workflow }) => {
    const { inputs } = workflow.on.workflow_dispatch ?? {};
    return inputs === undefined ? [] : [{ file, inputs, workflow }];
  });

  it.each(forms)('of $file have fields that are used, described and few', ({ inputs, workflow }) => {
    const used = textsIn(workflow.jobs).join('\n');
    // GitHub takes 25.
    expect(Object.keys(inputs).length).toBeLessThanOrEqual(25);
    for (const [name, input] of Object.entries(inputs)) {
      expect(used).toMatch(new RegExp(`inputs\\.${name}\\b`));
      expect(input.description).toMatch(/\w{3}/);
      if (input.type === 'choice') expect(input.options).toContain(input.default);
    }
  });

  it.each(forms)('of $file fill only fields that there are', ({ inputs, workflow }) => {
    const asked = [
      ...textsIn(workflow)
        .join('\n')
        .matchAll(/\binputs\.([\w-]+)/g),
    ].map(([, name]) => name);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining([...new Set(asked)]));
  });

  it.each(forms)('of $file offer only sources that there are', ({ inputs }) => {
    const { options = [] } = inputs.source ?? {};
    expect(['', ...SOURCE_NAMES]).toEqual(expect.arrayContaining([...options]));
  });
});

it.each(jobsOf(ALL))('$name asks its steps only for outputs that there are', ({ job }) => {
  const ours = new Set(job.steps.filter(isOurAction).map(({ id }) => id));
  const asked = [
    ...textsIn(job)
      .join('\n')
      .matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g),
  ];
  for (const [, id, output = ''] of asked)
    if (ours.has(id)) expect(Object.keys(ACTION.outputs)).toContain(output);
});

describe('settings of the repository', () => {
  const used = { variable: namesFrom('vars', ALL), secret: namesFrom('secrets', ALL) };

  it.each(['variable', 'secret'] as const)(
    'are in the table of docs/setup.md, each %s and no other',
    (kind) => {
      const rows = [...SETUP.matchAll(/^\| `([A-Z0-9_]+)` +\| (\w+) +\|/gm)];
      const documented = rows.filter(([, , of]) => of === kind).map(([, name]) => name);
      expect([...new Set(documented)].sort()).toEqual([...new Set(used[kind])].sort());
    },
  );

  it('include the environment of the secrets', () => {
    expect(SETUP.includes('`cost-reports`')).toBe(true);
    expect(SETUP.includes(':environment:cost-reports')).toBe(true);
  });
});

it.each([...exampleFiles()])(
  '%s follows from this repository (node scripts/gitops-repo.ts)',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);
