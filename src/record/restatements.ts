import { addDays } from '../calendar/day.ts';
import type { Problem } from '../config/problem.ts';
import type { SourceName } from '../fetch/cost-model.ts';
import type { Format } from '../format/format.ts';
import type { RefetchedDay } from './merge.ts';
import { totalOf, type Refetched } from './refetched.ts';

/** Above this share of what was stored a difference is told; below it bills move all the time. */
const TOLD_PERCENT = 1;

/** One day, or missing cost, is told above this amount, in the billing currency: a percentage of cents says nothing. */
const TOLD_AMOUNT = 1;

/** Accounts that get a line of their own; nobody reads more. */
const MAX_LINES = 20;

/** An amount in the store and as fetched. */
type Difference = Pick<RefetchedDay, 'was' | 'now'>;

export interface NoteContext {
  /** Where the run's costs are from. */
  readonly source: SourceName;
  readonly format: Format;
}

function sizeOf({ was, now }: Difference): number {
  return Math.abs(now - was);
}

function isAbovePercent(difference: Difference): boolean {
  return sizeOf(difference) > (TOLD_PERCENT / 100) * Math.abs(difference.was);
}

function isTold({ was, now, changed }: Refetched): boolean {
  if (changed.length === 0) return false;
  return (
    isAbovePercent({ was, now }) || changed.some((day) => isAbovePercent(day) && sizeOf(day) > TOLD_AMOUNT)
  );
}

function change({ was, now }: Difference, format: Format): string {
  const percent = was === 0 ? '' : ` (${format.signedPercent((100 * (now - was)) / Math.abs(was))})`;
  return `from ${format.exactMoney(was)} to ${format.exactMoney(now)}${percent}`;
}

function count(amount: number, noun: string, { format }: NoteContext): string {
  return `${format.count(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

/** The first to the last of some days. */
function span(days: readonly RefetchedDay[], { format }: NoteContext): string {
  const inOrder = days.map(({ day }) => day).sort();
  const [from = '', last = ''] = [inOrder[0], inOrder.at(-1)];
  return format.window({ from, to: addDays(last, 1) });
}

/** Another source's totals can differ without any restatement by AWS. */
function storedFrom(changed: readonly RefetchedDay[], { source }: NoteContext): string {
  const others = [...new Set(changed.map((day) => day.source))].filter((other) => other !== source).sort();
  return others.length === 0 ? '' : ` They were stored from source ${others.join(' and ')}.`;
}

function restatementLine({ account, days, was, now, changed }: Refetched, context: NoteContext): string {
  const { format } = context;
  const largest = changed.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  const most =
    changed.length === 1 ? '' : ` Most on ${format.fullDay(largest.day)}: ${change(largest, format)}.`;
  const restated = `${count(changed.length, 'stored day', context)} ${changed.length === 1 ? 'was' : 'were'} restated`;
  return `Account ${account}: ${restated}, ${span(changed, context)}. The ${count(days, 'stored day', context)} fetched again went ${change({ was, now }, format)}.${most}${storedFrom(changed, context)}`;
}

function keptLine({ account, kept }: Refetched, context: NoteContext): string {
  const cost = context.format.exactMoney(totalOf(kept, 'was'));
  return `Account ${account}: the source has no cost on ${count(kept.length, 'day', context)} whose cost was stored before, ${span(kept, context)}, ${cost} together. The store keeps it; the reports of this run hold nothing there.`;
}

function note(severity: Problem['severity'], message: string, hint: string | null): Problem {
  return { severity, file: null, line: null, column: null, key: null, message, hint };
}

function restatementNotes(accounts: readonly Refetched[], context: NoteContext): Problem[] {
  const told = accounts.filter(isTold).sort((a, b) => sizeOf(b) - sizeOf(a));
  const [listed, rest] = [told.slice(0, MAX_LINES), told.slice(MAX_LINES)];
  const notes = listed.map((account) => note('notice', restatementLine(account, context), null));
  if (rest.length === 0) return notes;
  const sum = { was: 0, now: 0 };
  for (const { was, now } of rest) {
    sum.was += was;
    sum.now += now;
  }
  const message = `${count(rest.length, 'more account', context)} restated, together ${change(sum, context.format)}.`;
  return [...notes, note('notice', message, null)];
}

const KEPT_HINT = "Look whether a part of the export is missing, or the run's access to these accounts is.";

function keptNotes(accounts: readonly Refetched[], context: NoteContext): Problem[] {
  const costOf = ({ kept }: Refetched): number => Math.abs(totalOf(kept, 'was'));
  const told = accounts.filter((account) => costOf(account) > TOLD_AMOUNT);
  const inOrder = told.sort((a, b) => costOf(b) - costOf(a));
  const [listed, rest] = [inOrder.slice(0, MAX_LINES), inOrder.slice(MAX_LINES)];
  const notes = listed.map((account) => note('warning', keptLine(account, context), KEPT_HINT));
  if (rest.length === 0) return notes;
  const message = `${count(rest.length, 'more account', context)} without cost on days whose cost was stored before.`;
  return [...notes, note('warning', message, KEPT_HINT)];
}

/**
 * What the admins must know of stored days that were fetched again: per account how far they moved, the largest
 * difference first, and where cost that was there before is missing now. Holds costs.
 */
export function refetchedNotes(accounts: readonly Refetched[], context: NoteContext): Problem[] {
  return [...restatementNotes(accounts, context), ...keptNotes(accounts, context)];
}
