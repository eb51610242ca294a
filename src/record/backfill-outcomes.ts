import { addDays, type Month, type Window } from '../calendar/day.ts';
import { daysOfMonth } from './backfill-plan.ts';
import type { RecordFailure } from './writes.ts';

/** What came of loading one month, before it is known what came of the months around it. */
export type Attempt = { readonly month: Month } & (
  | { readonly kind: 'stored'; readonly accounts: number; readonly covered: Window }
  | { readonly kind: 'already there'; readonly accounts: number }
  | { readonly kind: 'failed'; readonly stage: BackfillFailure['stage']; readonly message: string }
  /** The source has nothing of it; `refused` when it said so by refusing to answer. */
  | { readonly kind: 'nothing'; readonly refused: boolean; readonly message: string }
);

export interface BackfillFailure extends RecordFailure {
  readonly stage: 'fetch' | 'record';
}

/** What became of one month. */
export interface MonthOutcome {
  readonly month: Month;
  readonly state: 'loaded' | 'already there' | 'failed' | 'no data';
  /** Accounts with cost in it. */
  readonly accounts: number;
  /** What is missing of it and why; null when nothing is. */
  readonly message: string | null;
  /** Where it failed. */
  readonly stage: BackfillFailure['stage'] | null;
}

/** The months between which no day may be missing: the oldest and the newest that the source has cost of. */
interface Known {
  readonly oldest: Month;
  readonly newest: Month;
}

function knownMonths(attempts: readonly Attempt[]): Known | null {
  const months = attempts
    .filter(
      (attempt) => attempt.kind !== 'nothing' && !(attempt.kind === 'failed' && attempt.stage === 'fetch'),
    )
    .map(({ month }) => month)
    .sort();
  const [oldest, newest] = [months[0], months.at(-1)];
  return oldest === undefined || newest === undefined ? null : { oldest, newest };
}

function settleStored(
  { month, accounts, covered }: Extract<Attempt, { kind: 'stored' }>,
  expected: Window,
  { oldest, newest }: Known,
): MonthOutcome {
  const startMissing = covered.from > expected.from;
  const endMissing = covered.to < expected.to;
  if (!startMissing && !endMissing) return { month, state: 'loaded', accounts, message: null, stage: null };
  const message = `The source has cost from ${covered.from} to ${addDays(covered.to, -1)} only.`;
  const isHole = (startMissing && month !== oldest) || (endMissing && month !== newest);
  if (!isHole) return { month, state: 'loaded', accounts, message, stage: null };
  return {
    month,
    state: 'failed',
    accounts,
    message: `${message} There is cost around it, so days are missing.`,
    stage: 'fetch',
  };
}

function settleNothing(
  { month, refused, message }: Extract<Attempt, { kind: 'nothing' }>,
  known: Known | null,
): MonthOutcome {
  const noData: MonthOutcome = { month, state: 'no data', accounts: 0, message, stage: null };
  const failed: MonthOutcome = { ...noData, state: 'failed', stage: 'fetch' };
  if (known === null) return failed;
  if (month < known.oldest) return noData;
  // The newest months may not be complete yet; then the source answers, with fewer days.
  if (month > known.newest) return refused ? failed : noData;
  return { ...failed, message: `${message} There is cost in months around it, so it is missing.` };
}

/**
 * What became of each month, in the order of the attempts. A month of which the source has nothing is no failure
 * before its first cost and after its last; between them it is missing.
 */
export function settle(attempts: readonly Attempt[], window: Window): MonthOutcome[] {
  const known = knownMonths(attempts);
  return attempts.map((attempt): MonthOutcome => {
    const { month } = attempt;
    switch (attempt.kind) {
      case 'already there':
        return { month, state: 'already there', accounts: attempt.accounts, message: null, stage: null };
      case 'failed':
        return { month, state: 'failed', accounts: 0, message: attempt.message, stage: attempt.stage };
      case 'nothing':
        return settleNothing(attempt, known);
      case 'stored':
        return settleStored(attempt, daysOfMonth(month, window), known ?? { oldest: month, newest: month });
    }
  });
}

/** One failure for all months that failed for the same reason. */
export function monthFailures(outcomes: readonly MonthOutcome[]): BackfillFailure[] {
  const failures = new Map<string, { stage: BackfillFailure['stage']; message: string; months: Month[] }>();
  for (const { month, message, stage } of outcomes) {
    if (stage === null) continue;
    const why = message ?? '';
    const same = failures.get(`${stage} ${why}`);
    if (same === undefined) failures.set(`${stage} ${why}`, { stage, message: why, months: [month] });
    else same.months.push(month);
  }
  return [...failures.values()].map(({ stage, message, months }) => ({
    stage,
    scope: months.sort().join(', '),
    message,
  }));
}
