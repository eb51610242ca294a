import { isDayPart, partName } from './part-names.ts';
import type { PlaceholderItem, Reading } from './reading.ts';
import { statementsOf, type Statement } from './statements.ts';
import type { LockFailure } from '../model.ts';

/** Days that a statement's figures are not of: the fact that has them gives no figure there, and another does. */
function foreignDay({ figures }: Statement): PlaceholderItem | undefined {
  const sizes = figures.filter((item) => !isDayPart(partName(item)));
  const isForeign = (item: PlaceholderItem): boolean => {
    if (!isDayPart(partName(item)) || sizes.some(({ id }) => id === item.id)) return false;
    const window = item.fact?.window;
    return sizes.some(
      ({ fact }) =>
        partName(item) !== 'days' || fact?.window?.from !== window?.from || fact?.window?.to !== window?.to,
    );
  };
  return figures.find(isForeign);
}

/** An outlook's figure stands behind its own month, if behind any. */
function wrongMonth({ items, plain }: Reading): PlaceholderItem | undefined {
  const outlooks = items
    .filter((item) => item.kind === 'placeholder')
    .filter(({ fact }) => fact?.kind === 'estimate' || fact?.kind === 'forecast');
  const isSaid = /\b(?:estimated?|forecast|expected|projected|next month)\b/i.test(plain);
  return outlooks.find((item, i) => {
    if (isDayPart(partName(item))) return false;
    const months = outlooks.filter((each) => partName(each) === 'month');
    const before = outlooks.slice(0, i).findLast((each) => partName(each) === 'month');
    if (before !== undefined) return before.id !== item.id;
    return months.length > 0 ? !months.some(({ id }) => id === item.id) : !isSaid;
  });
}

/** A day, a range of days or a month stands with figures that hold for it. */
export function dayFailure(reading: Reading): LockFailure | null {
  const day = statementsOf(reading)
    .map(foreignDay)
    .find((item) => item !== undefined);
  if (day !== undefined) {
    const message = `${day.source} stands beside figures that are not of those days: use a fact's days only with its own figures.`;
    return { code: 'days', message };
  }
  const month = wrongMonth(reading);
  if (month === undefined) return null;
  const message = `${month.source} stands without its own month before it: write {{${month.id}.month}} before it.`;
  return { code: 'days', message };
}

const WEEK = /\b(?:week|weekly|week-over-week|complete (?:\uE000 )?days)\b/i;

interface Context {
  readonly about: RegExp;
  /** What a sentence says that tells one of its figures. */
  readonly said: RegExp;
  /** Parts whose placeholder says it as well. */
  readonly parts: readonly string[];
}

/** Facts that are of less than the whole cost, or of a certain sort of accounts, must be told as that. */
const CONTEXTS: readonly Context[] = [
  { about: /^change of the last complete days/, said: WEEK, parts: ['days', 'previousDays', 'length'] },
  { about: /same weekdays and fixed/, said: /\b(?:calendar|weekdays?|fixed|fair|fairer)\b/i, parts: [] },
  { about: /^change of the week with/, said: WEEK, parts: [] },
  {
    about: /most expensive of the days/,
    said: /\b(?:most expensive|costliest|dearest|peak|peaked) ?(?:day)?\b/i,
    parts: ['day'],
  },
  { about: /average day at weekends/, said: /\bweekends?\b/i, parts: [] },
  { about: /above their threshold/, said: /\bthresholds?\b/i, parts: [] },
  { about: /no team owns/, said: /\b(?:own|owns|owned|owner|owners|unowned)\b/i, parts: [] },
  { about: /could not be fetched/, said: /\b(?:fetched|missing)\b/i, parts: [] },
  { about: /without any cost data/, said: /\bdata\b/i, parts: [] },
  { about: /still being learnt/, said: /\b(?:learnt|learned|learning|young|new)\b/i, parts: [] },
  { about: /too few for an estimate/, said: /\b(?:few|short|needs?|needed|enough|history)\b/i, parts: [] },
  { about: /^the largest accounts/, said: /\blargest\b/i, parts: [] },
  { about: /began on the same day/, said: /\bsame day\b/i, parts: ['day'] },
  { about: /^anomalies/, said: /\banomal(?:y|ies)\b/i, parts: [] },
];

function isOutOfContext(item: PlaceholderItem, { items, plain }: Reading): boolean {
  // What an average day costs is of no one day.
  if (partName(item) === 'average') return false;
  const about = item.fact?.about ?? '';
  const own = items
    .filter((each) => each.kind === 'placeholder' && each.id === item.id)
    .map((each) => (each.kind === 'placeholder' ? partName(each) : ''));
  return CONTEXTS.some(
    (context) =>
      context.about.test(about) &&
      !context.said.test(plain) &&
      !context.parts.some((part) => own.includes(part)),
  );
}

/** The figure of a week, of a day, or of some accounts is told as that. */
export function contextFailure(reading: Reading): LockFailure | null {
  const placeholders = reading.items.filter((item) => item.kind === 'placeholder');
  const item = placeholders.find((each) => isOutOfContext(each, reading));
  if (item === undefined) return null;
  const message = `${item.source} is of "${item.fact?.about.slice(0, 60) ?? ''}", and the sentence does not say so: say it, in these words.`;
  return { code: 'context', message };
}
