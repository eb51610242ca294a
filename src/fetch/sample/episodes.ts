import { dayFromNumber, dayNumber, type Window } from '../../calendar/day.ts';
import type { PlantedEvent } from '../cost-model.ts';
import type { SampleDay } from './series.ts';

/**
 * A stretch of days on which the cost of a service is multiplied. Its begin is a planted event, and so is its end,
 * where the cost falls (or rises) back; only a spike is one event.
 */
export interface Episode {
  readonly account: string;
  readonly service: string;
  readonly kind: Exclude<PlantedEvent['kind'], 'stopped-service'>;
  readonly direction: PlantedEvent['direction'];
  /** Day number of the first day, and of the day after the last one. */
  readonly start: number;
  readonly end: number;
  /** Factor once the episode has fully set in. */
  readonly factor: number;
  /** Days until then: more than 1 for a drift. */
  readonly rampDays: number;
}

const ENDINGS: Readonly<Record<Episode['kind'], PlantedEvent['kind'] | null>> = {
  spike: null,
  'level-shift': 'level-shift',
  drift: 'level-shift',
  'price-change': 'price-change',
  'new-service': 'stopped-service',
};

/** The factor of an episode on a day. A new service costs nothing outside of its episode. */
export function factorOn(episode: Episode, day: number): number {
  if (day < episode.start || day >= episode.end) return episode.kind === 'new-service' ? 0 : 1;
  return episode.factor ** (Math.min(episode.rampDays, day - episode.start + 1) / episode.rampDays);
}

/** USD a day after the episodes of that service. */
export function disturb(
  undisturbed: Float64Array,
  days: readonly SampleDay[],
  episodes: readonly Episode[],
): Float64Array {
  if (episodes.length === 0) return undisturbed;
  return Float64Array.from(days, (day, i) =>
    episodes.reduce((cost, episode) => cost * factorOn(episode, day.number), undisturbed[i] ?? 0),
  );
}

/**
 * The events of a service that start inside the window. Their impact is the cost as it is less the cost of the same
 * days without the event: without an episode's begin nothing happens, without its end it goes on.
 */
export function plantedEvents(
  undisturbed: Float64Array,
  days: readonly SampleDay[],
  episodes: readonly Episode[],
  window: Window,
): PlantedEvent[] {
  const first = dayNumber(window.from);
  const afterLast = dayNumber(window.to);
  const startsInside = (day: number) => first <= day && day < afterLast;
  const total = sum(disturb(undisturbed, days, episodes));
  const impactAgainst = (episode: Episode, otherwise: Episode) =>
    total -
    sum(
      disturb(
        undisturbed,
        days,
        episodes.map((each) => (each === episode ? otherwise : each)),
      ),
    );

  return episodes.flatMap((episode) => {
    const { account, service, kind, direction, start, end } = episode;
    const ending = ENDINGS[kind];
    const events: PlantedEvent[] = [];
    if (startsInside(start)) {
      events.push({
        account,
        service,
        kind,
        direction,
        start: dayFromNumber(start),
        end: end < afterLast ? dayFromNumber(end - 1) : null,
        impact: impactAgainst(episode, { ...episode, end: start }),
      });
    }
    if (ending !== null && startsInside(end)) {
      events.push({
        account,
        service,
        kind: ending,
        direction: direction === 'up' ? 'down' : 'up',
        start: dayFromNumber(end),
        end: null,
        impact: impactAgainst(episode, { ...episode, end: Infinity }),
      });
    }
    return events;
  });
}

function sum(costs: Float64Array): number {
  return costs.reduce((total, cost) => total + cost, 0);
}
