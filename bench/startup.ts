import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from '../src/analyze/robust.ts';

const RUNS = 15;
const EXAMPLE = 'examples/sample-organisation';

function milliseconds(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env });
  if (status !== 0)
    throw new Error(`node ${args.join(' ')} ended with status ${status ?? 'unknown'}: ${stderr.toString()}`);
  return performance.now() - start;
}

/** Wall time of `validate` on 84 teams through dist, beside that of a Node that does nothing; the two in turn. */
export function benchStartup(): void {
  const output = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const env = {
    ...process.env,
    INPUT_OPERATION: 'validate',
    'INPUT_CONFIG-PATH': `${EXAMPLE}/config/agent.yaml`,
    'INPUT_TEAMS-PATH': `${EXAMPLE}/teams`,
    'INPUT_OUTPUT-PATH': output,
  };
  const nothing: number[] = [];
  const validate: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    nothing.push(milliseconds(['-e', '0'], process.env));
    validate.push(milliseconds(['dist/index.js'], env));
  }
  rmSync(output, { recursive: true, force: true });
  const ratios = validate.map((time, i) => time / (nothing[i] ?? Number.NaN));
  console.log(`\nvalidate, 84 teams, through dist (median of ${RUNS} pairs)`);
  console.table({
    'node -e 0': { ms: median(nothing).toFixed(0) },
    validate: { ms: median(validate).toFixed(0) },
    ratio: { ms: median(ratios).toFixed(2), goal: 'at most 4' },
  });
}

if (import.meta.main) benchStartup();
