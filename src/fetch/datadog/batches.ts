import { addDays, daysBetween, type Window } from '../../calendar/day.ts';
import { mapConcurrently } from '../../concurrency.ts';
import { ServiceError } from '../../errors.ts';
import type { FetchFailure } from '../cost-model.ts';
import type { CostAsking, DailyCost, Question } from './asking.ts';
import type { Filter } from './queries.ts';
import { TooLargeError } from './refusals.ts';

/** With a few dozen services each, their answer over 100 days is a few megabytes. */
export const ACCOUNTS_PER_REQUEST = 100;
/** Requests under way at once: enough to hide waiting, few enough to spare the rate limit. */
const CONCURRENCY = 4;

/** Accounts that are asked for together; `isAll` when those are all, so that no filter is needed. */
export interface Batch {
  readonly accounts: readonly string[];
  readonly isAll: boolean;
}

/** What a question came to for one batch. */
export interface BatchAnswer {
  readonly batch: Batch;
  readonly costs: readonly DailyCost[];
}

/** What a question came to: answers, and the accounts of batches that have none. */
export interface BatchedAnswers {
  readonly answers: readonly BatchAnswer[];
  readonly failures: readonly (FetchFailure & { readonly accounts: readonly string[] })[];
}

export function batchesOf(accounts: readonly string[]): Batch[] {
  const count = Math.max(1, Math.ceil(accounts.length / ACCOUNTS_PER_REQUEST));
  const size = Math.ceil(accounts.length / count);
  return Array.from({ length: count }, (_, i) => ({
    accounts: accounts.slice(i * size, (i + 1) * size),
    isAll: count === 1,
  }));
}

/** Two batches of half the accounts each; null for a single account. */
export function halvesOf({ accounts }: Batch): readonly [Batch, Batch] | null {
  if (accounts.length < 2) return null;
  const half = Math.ceil(accounts.length / 2);
  return [
    { accounts: accounts.slice(0, half), isAll: false },
    { accounts: accounts.slice(half), isAll: false },
  ];
}

export function accountFilters(tag: string, { accounts, isAll }: Batch): Filter[] {
  return isAll ? [] : [{ tag, in: accounts }];
}

/** "12 accounts, the first 123456789012". */
export function accountsText(accounts: readonly string[]): string {
  const [first = ''] = accounts;
  return accounts.length === 1 ? `account ${first}` : `${accounts.length} accounts, the first ${first}`;
}

/** Asks for one batch; what is too large for one answer is asked for in halves, by accounts, then by time. */
async function askBatch(
  asking: CostAsking,
  question: Question,
  batch: Batch,
  window: Window,
): Promise<BatchAnswer[]> {
  const filters = [...accountFilters(asking.tags.accountTag, batch), ...question.filters];
  try {
    const costs = await asking.daily({ ...question, filters }, window);
    return [{ batch, costs }];
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    const halves = halvesOf(batch);
    if (halves !== null) {
      const parts = await Promise.all(halves.map((half) => askBatch(asking, question, half, window)));
      return parts.flat();
    }
    const days = daysBetween(window.from, window.to);
    if (days < 2) throw error;
    const middle = addDays(window.from, Math.ceil(days / 2));
    const [early, late] = await Promise.all([
      askBatch(asking, question, batch, { from: window.from, to: middle }),
      askBatch(asking, question, batch, { from: middle, to: window.to }),
    ]);
    return [{ batch, costs: [...padded(early, 0, days), ...padded(late, Math.ceil(days / 2), days)] }];
  }
}

/** The costs of a part of the window as costs of the whole of it. */
function padded(answers: readonly BatchAnswer[], start: number, days: number): DailyCost[] {
  return answers
    .flatMap(({ costs }) => costs)
    .map(({ group, daily }) => {
      const whole = new Float64Array(days);
      whole.set(daily, start);
      return { group, daily: whole };
    });
}

/**
 * Asks a question for all batches. A batch that fails does not stop the others.
 * @param onAnswer called after each batch
 */
export async function askBatches(
  asking: CostAsking,
  question: Question,
  batches: readonly Batch[],
  window: Window,
  onAnswer: () => void,
): Promise<BatchedAnswers> {
  const failures: (FetchFailure & { accounts: readonly string[] })[] = [];
  const answers = await mapConcurrently(batches, CONCURRENCY, async (batch) => {
    try {
      return await askBatch(asking, question, batch, window);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const { accounts } = batch;
      failures.push({ scope: accountsText(accounts), message: error.message, accounts });
      return [];
    } finally {
      onAnswer();
    }
  });
  return { answers: answers.flat(), failures };
}
