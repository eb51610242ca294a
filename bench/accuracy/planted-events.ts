import {
  addDays,
  addMonths,
  daysBetween,
  monthOf,
  monthWindow,
  type Day,
  type Window,
} from '../../src/calendar/day.ts';
import type { Random } from './random.ts';

/** What was planted into a series, so that what is found can be scored. */
export interface PlantedEvent {
  readonly account: string;
  readonly service: string;
  readonly kind: string;
  readonly start: Day;
  /** Last day that differs; null when it lasts. */
  readonly end: Day | null;
  /** Money that it moved from its start to the end of that month; negative for a fall. */
  readonly impact: number;
}

/** An event before it is known what it moves: each day's cost is multiplied. */
export interface Plan {
  readonly kind: 'spike' | 'level-shift' | 'drift' | 'new-service';
  readonly start: Day;
  readonly end: Day | null;
  readonly factorOn: (day: Day) => number;
}

/** Share of a month's series that something happens to. */
const PER_MONTH = 0.11;
/** The last days of a month on which nothing begins: nobody can see it by its end. */
const LAST_DAYS = 3;
const KINDS: readonly (readonly [Plan['kind'], number])[] = [
  ['spike', 0.4],
  ['level-shift', 0.35],
  ['drift', 0.12],
  ['new-service', 0.13],
];
const DOWN_SHARE = 0.3;

/** Whole months of a window that have so many days before them. */
export function scoredMonths(window: Window, history: number): Window[] {
  const months: Window[] = [];
  let month = monthWindow(addMonths(monthOf(addDays(window.from, history - 1)), 1));
  if (addDays(window.from, history) === monthWindow(monthOf(addDays(window.from, history))).from) {
    month = monthWindow(monthOf(addDays(window.from, history)));
  }
  for (; month.to <= window.to; month = monthWindow(addMonths(monthOf(month.from), 1))) months.push(month);
  return months;
}

function kindOf(uniform: number): Plan['kind'] {
  let sum = 0;
  for (const [kind, share] of KINDS) {
    sum += share;
    if (uniform < sum) return kind;
  }
  return 'spike';
}

/** What happens to one series in one of the months: a spike of 1 to 3 days by 50 to 300 %, a level 25 to 100 % higher or 20 to 60 % lower, a drift by 30 to 100 % over three to four weeks, or its first day. */
export function planEvent({ uniform }: Random, months: readonly Window[]): Plan | null {
  const month = months[Math.floor(uniform() * months.length)];
  const happens = uniform() < PER_MONTH * months.length;
  const kind = kindOf(uniform());
  const [at, size, side, length] = [uniform(), uniform(), uniform(), uniform()];
  if (!happens || month === undefined) return null;
  const start = addDays(month.from, Math.floor(at * (daysBetween(month.from, month.to) - LAST_DAYS)));
  if (kind === 'spike') {
    const end = addDays(start, Math.floor(3 * length));
    return { kind, start, end, factorOn: (day) => (start <= day && day <= end ? 1.5 + 2.5 * size : 1) };
  }
  if (kind === 'new-service') return { kind, start, end: null, factorOn: (day) => (day < start ? 0 : 1) };
  if (kind === 'drift') {
    const days = 21 + Math.floor(8 * length);
    const top = 1.3 + 0.7 * size;
    return {
      kind,
      start,
      end: null,
      factorOn: (day) => top ** Math.min(1, Math.max(0, (daysBetween(start, day) + 1) / days)),
    };
  }
  const level = side < DOWN_SHARE ? 1 - (0.2 + 0.4 * size) : 1.25 + 0.75 * size;
  return { kind, start, end: null, factorOn: (day) => (day < start ? 1 : level) };
}
