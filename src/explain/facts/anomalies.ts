import type { AnomalyKind } from '../../analyze/anomalies.ts';
import { inOrderOfNews, type TrackedAnomaly } from '../../analyze/life-cycle.ts';
import { addDays, windowLength, type Window } from '../../calendar/day.ts';
import type { Format } from '../../format/format.ts';
import { largestMoves, partsOf, type FactDraft } from './draft.ts';
import { sayableNames, serviceNames } from './names.ts';

const KIND_WORDS: Readonly<Record<AnomalyKind, { readonly up: string; readonly down: string }>> = {
  increase: { up: 'account above its threshold', down: 'account below what was expected' },
  spike: { up: 'spike of a service', down: 'drop of a service' },
  'level-shift': { up: 'higher level of a service', down: 'lower level of a service' },
  drift: {
    up: 'growth of a service over many days',
    down: 'decline of a service over many days',
  },
  'new-service': { up: 'new service', down: 'new service' },
  'stopped-service': { up: 'service that stopped', down: 'service that stopped' },
  'fee-changed': {
    up: 'fee of a service above that of the months before',
    down: 'fee of a service below that of the months before',
  },
  'credit-ended': {
    up: 'credit of a service, which has ended',
    down: 'credit of a service, which has ended',
  },
  'new-account': { up: 'new account', down: 'new account' },
};

/** What earlier reports told of it. */
const STATE_WORDS = {
  new: '',
  ongoing: ', told in an earlier report',
  worse: ', told in an earlier report and worse since',
} as const;

/** Whole accounts that depart: few, as each is also told of as an account. */
const MAX_ACCOUNTS = 2;

/**
 * A departure from what was expected.
 * @param newest end of the data's window, to which a departure that lasts goes
 */
function anomalyFact(
  anomaly: TrackedAnomaly,
  newest: string,
  place: readonly string[],
  format: Format,
): FactDraft {
  const { kind, service, direction, start, end, expected, actual, impact, state = 'new' } = anomaly;
  // The days of an increase are those reported, not days on which something happened.
  const isEvent = kind !== 'increase';
  const words = KIND_WORDS[kind][direction];
  const what = service === null ? words.replace('a service', 'an account') : words;
  const window: Window = { from: start, to: end === null ? newest : addDays(end, 1) };
  const hasCourse = isEvent && kind !== 'credit-ended' && kind !== 'fee-changed';
  const lasts = hasCourse ? (end === null ? ', still lasting' : ', which has ended') : '';
  return {
    kind: 'anomaly',
    about: `${what}${lasts}${STATE_WORDS[state]}`,
    parts: partsOf({
      amount: format.money(Math.abs(impact)),
      start: isEvent ? format.day(start) : null,
      end: isEvent && end !== null && end !== start ? format.day(end) : null,
      length: isEvent ? format.count(windowLength(window)) : null,
      expected: format.money(expected),
      actual: format.money(actual),
    }),
    names: [...(service === null ? [] : serviceNames(service)), ...place],
    direction,
    isCause: isEvent,
    value: impact,
    unit: 'money',
    window,
  };
}

/** The departures that moved most, each way; new and worse ones first. */
export function anomalyFacts(
  anomalies: readonly TrackedAnomaly[],
  newest: string,
  placeOf: (account: string) => readonly string[],
  most: { readonly rises: number; readonly falls: number },
  format: Format,
): FactDraft[] {
  const impactOf = ({ impact }: TrackedAnomaly): number => impact;
  const ofAccounts = anomalies.filter(({ service }) => service === null).slice(0, MAX_ACCOUNTS);
  const ofServices = anomalies.filter(({ service }) => service !== null);
  const services = inOrderOfNews(largestMoves(ofServices, impactOf, most.rises, most.falls));
  const chosen = [...ofAccounts, ...services];
  return chosen.map((anomaly) => anomalyFact(anomaly, newest, placeOf(anomaly.account), format));
}

/** The largest group of events that have something in common; null when there is none of at least `fewest`. */
function largestGroup(
  events: readonly TrackedAnomaly[],
  keyOf: (anomaly: TrackedAnomaly) => string | null,
  fewest: number,
): { readonly key: string; readonly members: readonly TrackedAnomaly[] } | null {
  const groups = new Map<string, TrackedAnomaly[]>();
  for (const anomaly of events) {
    const key = keyOf(anomaly);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), anomaly]);
  }
  const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (largest === undefined || largest[1].length < fewest) return null;
  return { key: largest[0], members: largest[1] };
}

function sharedDirection(events: readonly TrackedAnomaly[]): FactDraft['direction'] {
  const [first] = events;
  return first !== undefined && events.every(({ direction }) => direction === first.direction)
    ? first.direction
    : null;
}

/** What anomalies have in common: how many began on one day, and how many are of one service. */
export function anomalyPatternFacts(
  anomalies: readonly TrackedAnomaly[],
  fewest: number,
  format: Format,
): FactDraft[] {
  const events = anomalies.filter(({ kind }) => kind !== 'increase');
  const day = largestGroup(events, ({ start }) => start, fewest);
  const service = largestGroup(events, (anomaly) => anomaly.service, fewest);
  const common = { kind: 'count', isCause: false, unit: 'count' } as const;
  const drafts: FactDraft[] = [];
  if (day !== null) {
    drafts.push({
      ...common,
      about: 'anomalies that began on the same day',
      parts: {
        count: format.count(day.members.length),
        of: format.count(events.length),
        day: format.day(day.key),
      },
      names: sayableNames(
        day.members.flatMap((each) => (each.service === null ? [] : serviceNames(each.service))),
      ).slice(0, 4),
      direction: sharedDirection(day.members),
      value: day.members.length,
      window: { from: day.key, to: addDays(day.key, 1) },
    });
  }
  if (service !== null) {
    drafts.push({
      ...common,
      about: 'anomalies of the same service',
      parts: { count: format.count(service.members.length), of: format.count(events.length) },
      names: serviceNames(service.key),
      direction: sharedDirection(service.members),
      value: service.members.length,
      window: null,
    });
  }
  return drafts;
}
