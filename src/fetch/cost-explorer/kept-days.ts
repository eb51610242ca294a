import { addMonths, firstOfMonth, monthOf, type Day, type Window } from '../../calendar/day.ts';
import type { Problem } from '../../config/problem.ts';
import { CostDataError } from '../../errors.ts';
import { keptDaysNotice } from './notes.ts';
import { daysOf } from './queries.ts';

/** Months before the current one that Cost Explorer keeps day by day. */
const KEPT_MONTHS = 13;

/**
 * The part of a window that Cost Explorer still has day by day.
 * @throws CostDataError when it has none of it
 */
export function keptDays(
  window: Window,
  asOf: Day,
): { readonly window: Window; readonly problems: readonly Problem[] } {
  const first = firstOfMonth(addMonths(monthOf(asOf), -KEPT_MONTHS));
  if (window.from >= first) return { window, problems: [] };
  if (window.to <= first) {
    throw new CostDataError(
      `Cost Explorer has no days from ${daysOf(window)}: it keeps the current month and the ${KEPT_MONTHS} before it. Ask for days from ${first} on.`,
    );
  }
  const kept = { from: first, to: window.to };
  return { window: kept, problems: [keptDaysNotice(daysOf(window), daysOf(kept))] };
}
