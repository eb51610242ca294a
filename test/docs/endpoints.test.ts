import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OPERATION_NAMES } from '../../src/operations/registry.ts';

/** Of the Python service that this replaces. */
const ENDPOINTS = [
  'POST /api/trigger/weekly-report',
  'POST /api/trigger/team-report/{id}',
  'GET /api/preview/team-report/{id}',
  'GET /api/preview/admin-report',
  'GET /api/health',
  'GET /api/storage/info',
  'GET /api/',
  'GET /api/scheduler/status',
  'GET /api/teams',
  'GET /api/teams/{id}',
  'POST /api/teams',
  'DELETE /api/teams/{id}',
  'POST /api/teams/bulk',
  'GET /api/config',
  'PUT /api/config',
  'GET /api/costs/history',
  'GET /api/anomalies',
  'POST /api/ai/analyze/{id}',
  'GET /api/ai/recommendations',
  'GET /api/ai/insights',
];

interface DispatchInput {
  readonly type?: string;
  readonly options?: readonly string[];
}

const document = readFileSync('docs/operations.md', 'utf8');

function dispatchInputs(workflow: string): Readonly<Record<string, DispatchInput>> {
  const { on } = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8')) as {
    on: { workflow_dispatch: { inputs: Record<string, DispatchInput> } };
  };
  return on.workflow_dispatch.inputs;
}

interface Row {
  readonly endpoint: string;
  readonly operation: string;
  readonly line: string;
}

const ROWS: readonly Row[] = Array.from(
  document.matchAll(/^\| (?:`([^`]+)`|none) +\| `([a-z-]+)` +\| `(gh workflow run [^`]+)` +\|$/gm),
  ([, endpoint = 'none', operation = '', line = '']) => ({ endpoint, operation, line }),
);

/** Every `gh workflow run` of a document: the workflow, and the inputs that it is given. */
function lines(text: string): { workflow: string; inputs: Record<string, string>; line: string }[] {
  const whole = text.replaceAll(/\\\n\s*/g, '');
  return Array.from(
    whole.matchAll(/gh workflow run (\S+\.yml)([^`\n#]*)/g),
    ([line, workflow = '', rest = '']) => ({
      line,
      workflow,
      inputs: Object.fromEntries(
        Array.from(rest.matchAll(/-f ([a-z-]+)=('[^']*'|"[^"]*"|\S+)/g), ([, name = '', value = '']) => [
          name,
          value.replaceAll(/^'|'$/g, ''),
        ]),
      ),
    }),
  );
}

describe('the table of endpoints', () => {
  it('has every endpoint of the replaced service, once', () => {
    expect(ROWS.map(({ endpoint }) => endpoint).filter((endpoint) => endpoint !== 'none')).toEqual(ENDPOINTS);
  });

  it.each(ROWS)('gives $endpoint a line that runs $operation', ({ operation, line }) => {
    expect(OPERATION_NAMES).toContain(operation);
    expect(lines(line).map(({ inputs }) => inputs.operation)).toEqual([operation]);
  });
});

it('names every operation there is', () => {
  expect(OPERATION_NAMES.filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
});

const DOCUMENTS = [
  'README.md',
  ...['operations', 'setup', 'migration', 'faq', 'security', 'ai', 'troubleshooting'].map(
    (name) => `docs/${name}.md`,
  ),
];

describe.each(DOCUMENTS)('the lines of %s', (file) => {
  const all = lines(readFileSync(file, 'utf8'));

  it('name workflows that there are, with inputs and choices that they have', () => {
    for (const { workflow, inputs, line } of all) {
      const known = dispatchInputs(workflow);
      for (const [name, value] of Object.entries(inputs)) {
        expect(Object.keys(known), line).toContain(name);
        const { options } = known[name] ?? {};
        if (options !== undefined) expect(options, line).toContain(value);
      }
    }
  });
});
