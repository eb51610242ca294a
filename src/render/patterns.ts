import type { Pattern } from '../analyze/patterns.ts';
import type { Format } from '../format/format.ts';

/** Patterns that a report tells; the largest say most, and the rest is counted. */
const MAX_PATTERNS = 5;

const WEEKDAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** What a service does again and again, in one sentence. */
function patternSentence(pattern: Pattern, place: string, format: Format): string {
  const { kind, amount, strength, percent, days } = pattern;
  const money = format.money(Math.abs(amount));
  const held = `in ${format.percent(100 * strength)} of the weeks`;
  if (kind === 'weekend') {
    const change = `${format.percent(Math.abs(percent ?? 0))} ${amount < 0 ? 'less' : 'more'} a day at weekends`;
    return `${place} costs ${change}, about ${money} a month, ${held}.`;
  }
  if (kind === 'batch-days') {
    return `${place} runs on ${listed(days.map((day) => WEEKDAYS[day] ?? ''))}: about ${money} a month on top of other days, ${held}.`;
  }
  if (kind === 'day-of-month') {
    const on = listed(days.map((day) => format.count(day)));
    const verb = amount < 0 ? 'is credited' : 'is charged';
    return `${place} ${verb} ${money} on ${days.length === 1 ? 'day' : 'days'} ${on} of each month.`;
  }
  return `${place} ${amount > 0 ? 'grows' : 'shrinks'} by ${format.percent(Math.abs(percent ?? 0))} a month, ${money} at its size now.`;
}

/** The largest patterns, and a count of the others. @param placeOf what costs, as the report calls it */
export function patternSentences(
  patterns: readonly Pattern[],
  placeOf: (pattern: Pattern) => string,
  format: Format,
): string[] {
  const shown = patterns.slice(0, MAX_PATTERNS);
  const rest = patterns.length - shown.length;
  return [
    ...shown.map((pattern) => patternSentence(pattern, placeOf(pattern), format)),
    ...(rest > 0
      ? [`${format.count(rest)} smaller ${rest === 1 ? 'pattern is' : 'patterns are'} in the JSON file.`]
      : []),
  ];
}
