import { monthOf, monthWindow, windowLength, type Window } from '../../calendar/day.ts';
import {
  calendarFreePercent,
  NO_COST,
  type Comparison,
  type ServiceChange,
} from '../../analyze/comparison.ts';
import { isNews, type TrackedAnomaly } from '../../analyze/life-cycle.ts';
import type { ScopeAnalysis } from '../../analyze/account.ts';
import { spokenServiceName } from '../../format/service-name.ts';
import type { EvidenceBook, Finding } from '../evidence.ts';

function perDay(total: number, window: Window): number {
  return total / windowLength(window);
}

/** A change that prints as 0.0 %. */
const NO_PERCENT = 0.05;

/** `$4,210 (+31 %) more than`, or `the same as` where the change prints as nothing. */
function moreOrLess(book: EvidenceBook, about: string, comparison: Comparison, change: number): string {
  const { changePercent, current } = comparison;
  if (Math.abs(change) < NO_COST) return 'the same as';
  if (changePercent !== null && Math.abs(changePercent) < NO_PERCENT) return 'about the same as';
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
  const about = subject.replace('The', 'the');
  const amount = book.money(`cost of ${about}`, total, current);
  const currentDays = book.window('the days reported', current);
  const previousDays = book.shortWindow('the days compared with', previous);
  if (previous.total === null || change === null) {
    return `${subject} spent ${amount} on ${currentDays}. There is no earlier data to compare it with.`;
  }
  if (Math.abs(previous.total) < NO_COST) {
    return Math.abs(total) < NO_COST
      ? `${subject} spent nothing on ${currentDays}, as on ${previousDays}.`
      : `${subject} spent ${amount} on ${currentDays}, after no cost on ${previousDays}.`;
  }
  if (basis !== 'last-month') {
    return `${subject} spent ${amount} on ${currentDays}, ${moreOrLess(book, about, comparison, change)} on ${previousDays}.`;
  }
  const rate = book.money(`cost of ${about} per day`, perDay(total, current), current);
  const rateBefore = book.money(`cost of ${about} per day`, perDay(previous.total, previous), previous);
  const month = book.month('the closed month', monthOf(current.from));
  const monthBefore = book.month('the month before it', monthOf(previous.from));
  const percent =
    comparison.changePercent === null
      ? ''
      : ` (${book.percent(`change of ${about} per day in percent`, comparison.changePercent, current)})`;
  return `${subject} spent ${amount} in ${month}, ${rate} a day, against ${rateBefore} a day in ${monthBefore}${percent}.`;
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
  const sentence = `The calendar plays a part: with the same weekdays and the same fixed monthly charges the change is ${percent}.`;
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

/** An anomaly of a service, with its account's label where the reader has several. */
export interface Departure {
  readonly anomaly: TrackedAnomaly;
  readonly account: string | null;
}

function placeOf(book: EvidenceBook, { account }: Departure): string {
  return account === null ? '' : ` in ${book.name('account', account)}`;
}

function impactOf(book: EvidenceBook, { kind, service, impact }: TrackedAnomaly): string {
  const about = `impact of the ${kind} of ${spokenServiceName(service ?? 'the account')}`;
  return book.money(about, Math.abs(impact), null);
}

function startOf(book: EvidenceBook, { kind, service, start }: TrackedAnomaly): string {
  return book.day(`start of the ${kind} of ${spokenServiceName(service ?? 'the account')}`, start);
}

/** `on November 10 alone`, `from November 10 to November 12`, or `since November 10` while it lasts. */
function daysOf(book: EvidenceBook, anomaly: TrackedAnomaly): string {
  const start = startOf(book, anomaly);
  if (anomaly.end === null) return `since ${start}`;
  if (anomaly.end === anomaly.start) return `on ${start} alone`;
  const about = `end of the ${anomaly.kind} of ${spokenServiceName(anomaly.service ?? 'the account')}`;
  return `from ${start} to ${book.day(about, anomaly.end)}`;
}

function moreOrLessThanExpected(book: EvidenceBook, anomaly: TrackedAnomaly): string {
  const word = anomaly.direction === 'up' ? 'more' : 'less';
  return `${impactOf(book, anomaly)} ${word} than expected ${daysOf(book, anomaly)}`;
}

function growth({ direction }: TrackedAnomaly): string {
  return direction === 'up' ? 'grown' : 'shrunk';
}

/** Many services of an account that moved the same way, none of them enough to be told by itself. */
function accountSentence(book: EvidenceBook, { anomaly, account }: Departure): string {
  const subject = account === null ? 'The account' : book.name('account', account);
  return `${subject} as a whole cost ${moreOrLessThanExpected(book, anomaly)}; no single service makes half of it.`;
}

function feeSentence(book: EvidenceBook, subject: string, anomaly: TrackedAnomaly): string {
  const name = spokenServiceName(anomaly.service ?? 'the account');
  const actual = book.money(`fee of ${name}`, anomaly.actual, null);
  const expected = book.money(`fee of ${name} before`, anomaly.expected, null);
  const day = startOf(book, anomaly);
  if (Math.abs(anomaly.expected) < NO_COST)
    return `${subject} charged a fee of ${actual} for the first time, on ${day}.`;
  if (Math.abs(anomaly.actual) < NO_COST)
    return `The fee of ${subject}, ${expected} in the months before, was not charged on ${day}.`;
  return `The fee of ${subject} was ${actual} on ${day}, against ${expected} in the months before.`;
}

/** When and how a service departed from what was expected, as the second half of a sentence. */
function courseOf(book: EvidenceBook, departure: Departure): string {
  const { anomaly } = departure;
  const place = placeOf(book, departure);
  if (anomaly.end !== null) return `it cost ${moreOrLessThanExpected(book, anomaly)}${place}`;
  const start = startOf(book, anomaly);
  if (anomaly.kind === 'stopped-service') return `it stopped${place} on ${start}`;
  if (!isNews(anomaly)) return `as reported before, it has stayed there${place} since ${start}`;
  if (anomaly.kind === 'credit-ended') return `its credits${place} ended on ${start}`;
  const isWorse = anomaly.state === 'worse';
  if (anomaly.kind === 'drift') {
    return `it has ${growth(anomaly)}${place} since ${start}${isWorse ? ' and is worse than reported before' : ''}`;
  }
  if (isWorse) return `it began${place} on ${start} and is worse than reported before`;
  return `it began${place} on ${start}${anomaly.kind === 'spike' ? '' : ' and has stayed'}`;
}

function comparedDays(book: EvidenceBook, { basis, current, previous }: Comparison): string {
  const month = book.month('the month compared with', monthOf(previous.from));
  if (basis === 'last-month') return `${month}, over the same number of days`;
  return `the same ${book.count('days compared', windowLength(current))} days of ${month}`;
}

/** One service's change, with what is known about when it began. */
export function serviceSentence(
  book: EvidenceBook,
  service: ServiceChange,
  departure: Departure | null,
  comparison: Comparison,
): string | null {
  const { change, changePercent, state, current, previous } = service;
  if (change === null || previous === null) return null;
  const name = book.name('service', spokenServiceName(service.service));
  const about = spokenServiceName(service.service);
  if (state === 'new') {
    const amount = book.money(`cost of ${about}`, current, comparison.current);
    const since = service.since === null ? '' : ` since ${book.day(`first day of ${about}`, service.since)}`;
    return current < 0
      ? `${name} is a new credit${since}: ${book.money(`credit of ${about}`, -current, comparison.current)}.`
      : `${name} is new${since} and cost ${amount}.`;
  }
  if (state === 'gone') {
    const amount = book.money(`cost of ${about}`, Math.abs(previous), comparison.previous);
    const verb = previous < 0 ? 'was a credit of' : 'cost';
    return `${name} is gone: it ${verb} ${amount} in the period before.`;
  }
  const amount = book.money(`change of ${about}`, Math.abs(change), comparison.current);
  const percent =
    changePercent === null
      ? ''
      : ` (${book.percent(`change of ${about} in percent`, changePercent, comparison.current)})`;
  const course = departure === null ? '' : `; ${courseOf(book, departure)}`;
  return `${name} is ${change > 0 ? 'up' : 'down'} ${amount}${percent} against ${comparedDays(book, comparison)}${course}.`;
}

/** A departure that no sentence on a service's change tells: one that another move in its total made up for. */
export function anomalySentence(book: EvidenceBook, departure: Departure): string {
  const { anomaly } = departure;
  if (anomaly.service === null) return accountSentence(book, departure);
  const subject = `${book.name('service', spokenServiceName(anomaly.service))}${placeOf(book, departure)}`;
  if (anomaly.kind === 'new-service' && !isNews(anomaly)) {
    return `${subject}, reported before, has cost ${impactOf(book, anomaly)} ${daysOf(book, anomaly)}.`;
  }
  if (anomaly.kind === 'new-service') {
    return `${subject} is new: it cost ${impactOf(book, anomaly)} ${daysOf(book, anomaly)}.`;
  }
  if (anomaly.kind === 'stopped-service') {
    return `${subject} stopped on ${startOf(book, anomaly)}: ${impactOf(book, anomaly)} less than expected so far.`;
  }
  const told = isNews(anomaly) ? '' : ', as reported before';
  if (anomaly.kind === 'fee-changed') return feeSentence(book, subject, anomaly);
  if (anomaly.kind === 'credit-ended') {
    return `The credits of ${subject} ended on ${startOf(book, anomaly)}: ${impactOf(book, anomaly)} more to pay so far${told}.`;
  }
  if (anomaly.kind === 'drift') {
    return `${subject} has ${growth(anomaly)} since ${startOf(book, anomaly)}: ${impactOf(book, anomaly)} ${anomaly.direction === 'up' ? 'more' : 'less'} than expected so far${told}.`;
  }
  return `${subject} cost ${moreOrLessThanExpected(book, anomaly)}${told}.`;
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
  const isClosed = monthWindow(monthEnd.month).to <= scope.daily.window.to;
  const first = isClosed ? `${month} closed at ${total}.` : `${month} is heading for ${total}.`;
  const range = forecast.low === forecast.high ? '' : `, most likely between ${low} and ${high}`;
  return [book.finding('outlook', `${first} ${next} is expected at ${nextTotal}${range}.`)];
}
