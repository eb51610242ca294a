import { monthOf, windowLength, type Window } from '../calendar/day.ts';
import { calendarFreePercent, NO_COST, type Comparison, type ServiceChange } from '../analyze/comparison.ts';
import type { Anomaly } from '../analyze/anomalies.ts';
import type { ScopeAnalysis } from '../analyze/account.ts';
import { spokenServiceName } from '../format/service-name.ts';
import type { EvidenceBook, Finding } from './evidence.ts';

function perDay(total: number, window: Window): number {
  return total / windowLength(window);
}

/** `$4,210 (+31 %) more than`, or `about the same as` where the change prints as nothing. */
function moreOrLess(book: EvidenceBook, about: string, comparison: Comparison, change: number): string {
  const { changePercent, current } = comparison;
  if (Math.abs(change) < NO_COST) return 'the same as';
  const amount = book.money(`change of ${about}`, Math.abs(change), current);
  const percent =
    changePercent === null
      ? ''
      : ` (${book.percent(`change of ${about} in percent`, changePercent, current)})`;
  return `${amount}${percent} ${change > 0 ? 'more' : 'less'} than`;
}

function totalSentence(book: EvidenceBook, subject: string, comparison: Comparison): string {
  const { current, previous, change, basis } = comparison;
  const total = current.total ?? 0;
  const amount = book.money(`cost of ${subject}`, total, current);
  const currentDays = book.window('the days reported', current);
  const previousDays = book.shortWindow('the days compared with', previous);
  if (previous.total === null || change === null) {
    return `${subject} cost ${amount} on ${currentDays}. There is no earlier data to compare it with.`;
  }
  if (Math.abs(previous.total) < NO_COST) {
    return `${subject} cost ${amount} on ${currentDays}. This is new: there was no cost on ${previousDays}.`;
  }
  if (basis !== 'last-month') {
    return `${subject} cost ${amount} on ${currentDays}, ${moreOrLess(book, subject, comparison, change)} on ${previousDays}.`;
  }
  const rate = book.money(`cost of ${subject} per day`, perDay(total, current), current);
  const rateBefore = book.money(`cost of ${subject} per day`, perDay(previous.total, previous), previous);
  const month = book.month('the closed month', monthOf(current.from));
  const monthBefore = book.month('the month before it', monthOf(previous.from));
  const percent =
    comparison.changePercent === null
      ? ''
      : ` (${book.percent(`change of ${subject} per day in percent`, comparison.changePercent, current)})`;
  return `${subject} cost ${amount} in ${month}, ${rate} a day, against ${rateBefore} a day in ${monthBefore}${percent}.`;
}

/** The report's first sentence: the total and its fair comparison. */
export function headline(book: EvidenceBook, subject: string, comparison: Comparison): Finding {
  return book.finding('headline', totalSentence(book, subject, comparison));
}

/** Tells the change without calendar effects, where leaving them in would mislead. */
export function calendarNote(book: EvidenceBook, comparison: Comparison): Finding[] {
  const change = calendarFreePercent(comparison);
  if (change === null) return [];
  const percent = book.percent('change without calendar effects', change, comparison.current);
  const sentence = `Part of this is the calendar: with the same weekdays and the same fixed monthly charges the change is ${percent}.`;
  return [book.finding('headline', sentence)];
}

/** The last week against the week before it, with the calendar's part where it would mislead. */
export function weekSentence(book: EvidenceBook, week: Comparison): Finding[] {
  const { current, previous, changePercent } = week;
  if (current.total === null || previous.total === null || changePercent === null) return [];
  const days = book.count('complete days of a week', windowLength(current));
  const amount = book.money('cost of the last 7 complete days', current.total, current);
  const percent = book.percent('change of the last 7 complete days', changePercent, current);
  const before = book.shortWindow('the week compared with', previous);
  const calendarFree = calendarFreePercent(week);
  const note =
    calendarFree === null
      ? ''
      : `; ${book.percent('change of the last 7 complete days without calendar effects', calendarFree, current)} with the same weekdays and fixed monthly charges`;
  return [
    book.finding(
      'headline',
      `The last ${days} complete days cost ${amount}, ${percent} against ${before}${note}.`,
    ),
  ];
}

/** When and how a service departed from what was expected, as the second half of a sentence. */
function courseOf(book: EvidenceBook, anomaly: Anomaly): string {
  const about = spokenServiceName(anomaly.service ?? 'the account');
  const start = book.day(`start of the ${anomaly.kind} of ${about}`, anomaly.start);
  if (anomaly.end === null) {
    return anomaly.kind === 'spike' ? `it began on ${start}` : `it began on ${start} and has stayed`;
  }
  const amount = book.money(`impact of the ${anomaly.kind} of ${about}`, Math.abs(anomaly.impact), null);
  const above = anomaly.direction === 'up' ? 'above' : 'below';
  if (anomaly.start === anomaly.end) return `${start} alone was ${amount} ${above} what was expected`;
  const end = book.day(`end of the ${anomaly.kind} of ${about}`, anomaly.end);
  return `from ${start} to ${end} it was ${amount} ${above} what was expected`;
}

function comparedDays(book: EvidenceBook, { basis, current, previous }: Comparison): string {
  const month = book.month('the month compared with', monthOf(previous.from));
  if (basis === 'last-month') return `${month} at the same number of days`;
  return `the same ${book.count('days compared', windowLength(current))} days of ${month}`;
}

/** One service's change, with what is known about when it began. */
export function serviceSentence(
  book: EvidenceBook,
  service: ServiceChange,
  anomaly: Anomaly | undefined,
  comparison: Comparison,
): string | null {
  const { change, changePercent, state, current, previous } = service;
  if (change === null || previous === null) return null;
  const name = book.name('service', spokenServiceName(service.service));
  const about = spokenServiceName(service.service);
  if (state === 'new') {
    const amount = book.money(`cost of ${about}`, current, comparison.current);
    const since = service.since === null ? '' : ` since ${book.day(`first day of ${about}`, service.since)}`;
    return `${name} is new${since} and cost ${amount}.`;
  }
  if (state === 'gone') {
    const amount = book.money(`cost of ${about}`, Math.abs(previous), comparison.previous);
    return `${name} is gone: it cost ${amount} in the period before.`;
  }
  const amount = book.money(`change of ${about}`, Math.abs(change), comparison.current);
  const percent =
    changePercent === null
      ? ''
      : ` (${book.percent(`change of ${about} in percent`, changePercent, comparison.current)})`;
  const course = anomaly === undefined ? '' : `; ${courseOf(book, anomaly)}`;
  return `${name} is ${change > 0 ? 'up' : 'down'} ${amount}${percent} against ${comparedDays(book, comparison)}${course}.`;
}

/** A service whose departure hides in an unchanged total: a spike that a fall elsewhere in the month made up for. */
export function anomalySentence(book: EvidenceBook, anomaly: Anomaly): string {
  const about = spokenServiceName(anomaly.service ?? 'The account');
  const name = book.name('service', about);
  return `${name} departed from its course: ${courseOf(book, anomaly)}.`;
}

/** Where this month and the next are heading. */
export function outlook(book: EvidenceBook, scope: ScopeAnalysis): Finding[] {
  const { monthEnd, forecast } = scope;
  if (monthEnd === null || forecast === null) return [];
  const month = book.month('the reported month', monthEnd.month);
  const total = book.money('estimate for the reported month', monthEnd.total, null);
  const next = book.month('next month', forecast.month);
  const nextTotal = book.money('forecast for next month', forecast.total, null);
  const low = book.money('low end of the forecast', forecast.low, null);
  const high = book.money('high end of the forecast', forecast.high, null);
  const closed = monthEnd.low === monthEnd.high;
  const first = closed ? `${month} closed at ${total}.` : `${month} is heading for ${total}.`;
  return [
    book.finding('outlook', `${first} ${next} is expected at ${nextTotal}, between ${low} and ${high}.`),
  ];
}
