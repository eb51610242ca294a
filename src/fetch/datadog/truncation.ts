import type { Window } from '../../calendar/day.ts';
import type { CostAsking, Question } from './asking.ts';
import { askBatches, halvesOf, type BatchAnswer, type BatchedAnswers } from './batches.ts';

/** A difference counts above one unit of the currency and a thousandth of the whole. */
const MIN_AMOUNT = 1;
const MIN_SHARE = 0.001;

/** Requests beyond the first that an answer cut by Datadog may cost. */
const MAX_EXTRA_REQUESTS = 12;

export function sumOf(daily: Float64Array): number {
  let sum = 0;
  for (const value of daily) sum += value;
  return sum;
}

/** True when a part differs from its whole by more than 0.1 % and one unit of the currency. */
export function differs(whole: number, part: number): boolean {
  const difference = Math.abs(whole - part);
  return difference > MIN_AMOUNT && difference > MIN_SHARE * Math.abs(whole);
}

/** Accounts of a batch whose groups do not add up to their totals, the largest gap first. */
function shortAccounts(
  { batch, costs }: BatchAnswer,
  totals: ReadonlyMap<string, Float64Array>,
  accountTag: string,
): string[] {
  const sums = new Map<string, number>();
  for (const { group, daily } of costs) {
    const account = group.get(accountTag) ?? '';
    sums.set(account, (sums.get(account) ?? 0) + sumOf(daily));
  }
  const gapOf = (account: string): { whole: number; part: number } => ({
    whole: sumOf(totals.get(account) ?? new Float64Array()),
    part: sums.get(account) ?? 0,
  });
  const size = ({ whole, part }: { whole: number; part: number }): number => Math.abs(whole - part);
  return batch.accounts
    .map((account) => ({ account, gap: gapOf(account) }))
    .filter(({ gap }) => differs(gap.whole, gap.part))
    .sort((a, b) => size(b.gap) - size(a.gap))
    .map(({ account }) => account);
}

/**
 * Repairs answers that Datadog cut without saying so. The account that lacks most is asked for alone: if it is whole
 * then, the answer was cut, and its batch is asked for again in halves; if it is not, the rest lacks the tag or is
 * hidden from the key, and asking again would not help.
 * @returns the answers, and whether some had been cut
 */
export async function repaired(
  asking: CostAsking,
  question: Question,
  { answers, failures }: BatchedAnswers,
  totals: ReadonlyMap<string, Float64Array>,
  window: Window,
): Promise<BatchedAnswers & { wasCut: boolean }> {
  const { accountTag } = asking.tags;
  const queue = [...answers];
  const whole: BatchAnswer[] = [];
  const failed = [...failures];
  let [wasCut, extra] = [false, 0];
  for (let answer = queue.shift(); answer !== undefined; answer = queue.shift()) {
    const [worst] = shortAccounts(answer, totals, accountTag);
    const halves = halvesOf(answer.batch);
    if (worst === undefined || halves === null || extra >= MAX_EXTRA_REQUESTS) {
      whole.push(answer);
      continue;
    }
    if (!wasCut) {
      extra += 1;
      const alone = await askBatches(
        asking,
        question,
        [{ accounts: [worst], isAll: false }],
        window,
        () => undefined,
      );
      const isWhole = alone.answers.every((part) => shortAccounts(part, totals, accountTag).length === 0);
      if (alone.answers.length === 0 || !isWhole) {
        return { answers: [...whole, answer, ...queue], failures: failed, wasCut };
      }
      wasCut = true;
    }
    extra += 2;
    const again = await askBatches(asking, question, halves, window, () => undefined);
    queue.push(...again.answers);
    failed.push(...again.failures);
  }
  return { answers: whole, failures: failed, wasCut };
}
