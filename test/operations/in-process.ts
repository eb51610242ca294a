import { readInputs } from '../../src/action/inputs.ts';
import { Calls } from '../../src/calls.ts';
import { FigureChecks } from '../../src/deliver/figures/figure-checks.ts';
import type { OperationContext } from '../../src/operations/operation.ts';
import { INPUTS } from '../e2e/small-organisation.ts';

/** What an operation is given on the small organisation's checkout, run by hand in a private repository. */
export function contextIn(
  root: string,
  inputs: Readonly<Record<string, string>>,
  change: Partial<OperationContext> = {},
): OperationContext {
  const given: Readonly<Record<string, string>> = { ...INPUTS, ...inputs };
  return {
    inputs: readInputs((name) => given[name] ?? '', {}),
    now: new Date('2026-11-12T08:00:00Z'),
    elapsed: () => 1.5,
    calls: new Calls(),
    figures: new FigureChecks(),
    root,
    delivery: { isScheduled: false, runId: '1', runAttempt: 1 },
    repository: null,
    isPublic: false,
    runner: 'none',
    idToken: () => Promise.reject(new Error('this operation needs no ID token')),
    mask: () => undefined,
    progress: () => undefined,
    ...change,
  };
}
