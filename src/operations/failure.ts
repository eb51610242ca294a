import { problemOfRun, type Problem } from '../config/problem.ts';

/** Something that failed while the rest went on. Its message holds no cost. */
export interface Failure {
  readonly stage: 'fetch' | 'analyze' | 'record' | 'deliver';
  readonly scope: string;
  readonly message: string;
}

export function failureProblem({ stage, scope, message }: Failure): Problem {
  const text = `Stage ${stage}, ${scope}: ${message}`;
  return problemOfRun('error', text, null);
}

/** Why the run ends red; null when nothing failed. */
export function failureOf(failures: readonly Failure[]): string | null {
  if (failures.length === 0) return null;
  const parts = failures.length === 1 ? 'One part of the run' : `${failures.length} parts of the run`;
  return `${parts} failed; the rest was done. Each is listed with its stage and scope.`;
}
