import { addDays, daysBetween, windowLength, type Day, type Window } from '../calendar/day.ts';
import type { Period } from '../calendar/schedule.ts';
import type { Anomaly } from './anomalies.ts';

/** `settled`: the cost has stayed where it moved to for so long that it is what is expected now. */
export type AnomalyState = 'new' | 'ongoing' | 'worse' | 'resolved' | 'settled';

/** That a report told of an anomaly as news: that it began, grew or ended. */
export interface Telling {
  /** Of the report; empty for one from before such things were kept. */
  readonly period: Period;
  readonly asOf: Day;
  readonly state: Exclude<AnomalyState, 'ongoing'>;
  /** As it was told; null while it lasted. */
  readonly end: Day | null;
  /** Mean of actual less expected cost a day, in the billing currency. */
  readonly dailyExcess: number;
  readonly impact: number;
}

/** An anomaly as it is kept between runs. */
export interface KnownAnomaly extends Omit<Anomaly, 'kind'> {
  /** A later version may know more of them. */
  readonly kind: string;
  /** The rest is missing where a version wrote it that kept none of this: read as told before. */
  readonly state?: AnomalyState;
  /** Days that `expected` and `actual` are the sums of. */
  readonly days?: number;
  /** The newest day that a run which found it was made on. */
  readonly seenOn?: Day;
  /** Oldest first, one for each period at most. */
  readonly told?: readonly Telling[];
}

/** An anomaly set against what earlier reports told of it. */
export interface TrackedAnomaly extends Anomaly {
  /** Missing where nothing is known of earlier reports, as in a replay; read as new. */
  readonly state?: 'new' | 'ongoing' | 'worse';
  /** Day of the report that told of it last; null where that is not known, and for a new one. */
  readonly toldOn?: Day | null;
  /** Of a worse one: percent that its mean excess a day has grown by since then; null when it was over in between. */
  readonly growth?: number | null;
  /** The anomaly of the whole account that holds this one of a service, and the share of it that this one is. */
  readonly partOf?: { readonly id: string; readonly share: number };
}

/** One that reports told of as lasting and that does no more. */
export interface ClosedAnomaly extends Omit<KnownAnomaly, 'state'> {
  readonly state: 'resolved' | 'settled';
}

/** An anomaly that a run found, for the record. */
export interface Sighting {
  readonly anomaly: Anomaly;
  readonly days: number;
  /** What was told of it under another id. */
  readonly inherited: readonly Telling[];
}

/** What an account's anomalies have become since the report before. */
export interface LifeCycle {
  /** New and worse ones, then those that go on; each by money. */
  readonly anomalies: readonly TrackedAnomaly[];
  /** What is told in this period as over. */
  readonly closed: readonly ClosedAnomaly[];
  /** Found, but over; told of as such now or before. */
  readonly over: readonly Anomaly[];
  readonly sightings: readonly Sighting[];
  /** Known ones that were not found any more. */
  readonly gone: readonly ClosedAnomaly[];
}

/** What a run knows besides the anomalies that it found. */
export interface LifeView {
  /** What is told in a period is told again when its report is made again. */
  readonly period: Period;
  readonly dataThrough: Day;
  /** The days that the account's own change is measured on; detection begins with them, or earlier. */
  readonly compared: Window;
  /** A service's part in the account's change between the compared days; 0 where there is none to be told. */
  readonly changeShare: (service: string) => number;
  /** Mean cost a day of the newest week: of the service's usage, or of the whole account. */
  readonly weekRate: (anomaly: Pick<KnownAnomaly, 'service' | 'kind'>) => number;
}

/** Growth of the mean excess a day since it was told last, from which on an anomaly is told again. */
const WORSE_GROWTH = 0.5;
/** An anomaly that began longer ago is not carried: a run fetches little more. */
export const CARRIED_DAYS = 92;
/** Another run may date the same departure this much earlier or later. */
const MAX_DATED_OFF = 3;
/** From this share on, a service's anomaly and that of its whole account are the same. */
export const MAIN_SHARE = 0.9;

/** Days that an anomaly's amounts are the sums of. */
export function daysOfAnomaly(
  { kind, start, end }: Pick<KnownAnomaly, 'kind' | 'start' | 'end'>,
  { compared, dataThrough }: Pick<LifeView, 'compared' | 'dataThrough'>,
): number {
  if (kind === 'increase') return Math.max(1, windowLength(compared));
  return Math.max(1, daysBetween(start, end ?? dataThrough) + 1);
}

export function isNews({ state = 'new' }: TrackedAnomaly): boolean {
  return state !== 'ongoing';
}

/** A period is told of again as it was the first time: what it told itself does not count. */
export function toldBefore({ told, start, end }: KnownAnomaly, period: Period, excess: number): Telling[] {
  if (told !== undefined) return told.filter((telling) => telling.period < period);
  return [{ period: '', asOf: start, state: 'new', end, dailyExcess: excess, impact: 0 }];
}

/** Whether a reader was left with the thought that it is over. */
function isClosed({ state, end }: Telling): boolean {
  return state === 'resolved' || end !== null;
}

/** What a found anomaly is to those who read the reports before; `over` is what they know to be over. */
export function stateOf(
  { end }: Pick<Anomaly, 'end'>,
  excess: number,
  before: readonly Telling[],
): { readonly state: 'new' | 'ongoing' | 'worse' | 'resolved' | 'over'; readonly growth: number | null } {
  const last = before.at(-1);
  if (last === undefined) return { state: 'new', growth: null };
  if (end !== null) {
    return { state: isClosed(last) || last.state === 'settled' ? 'over' : 'resolved', growth: null };
  }
  if (isClosed(last)) return { state: 'worse', growth: null };
  const growth = Math.abs(last.dailyExcess) > 0 ? Math.abs(excess) / Math.abs(last.dailyExcess) - 1 : 0;
  return growth >= WORSE_GROWTH
    ? { state: 'worse', growth: 100 * growth }
    : { state: 'ongoing', growth: null };
}

/**
 * Whether what is found is what was known, dated differently: by a few days or, where the days before the compared ones
 * are looked at no more, by the first of those.
 */
function isSameDeparture(known: KnownAnomaly, found: Anomaly, { compared }: LifeView): boolean {
  if (known.service !== found.service || known.direction !== found.direction) return false;
  const off = daysBetween(known.start, found.start);
  // What grows is dated anew as it grows.
  const isDrift = known.end === null && found.end === null && [known.kind, found.kind].includes('drift');
  return isDrift || Math.abs(off) <= MAX_DATED_OFF || (off > 0 && found.start === compared.from);
}

/**
 * How much of an account's anomaly a service's is: of an increase its share of the change that was compared, otherwise
 * its mean excess a day, times the days that both hold, against the whole amount.
 */
function shareOf({ anomaly, days }: Sighting, whole: Sighting, view: LifeView): number {
  const { kind, direction, start, impact } = whole.anomaly;
  if (anomaly.service === null || anomaly.direction !== direction) return 0;
  if (kind === 'increase') return Math.max(0, view.changeShare(anomaly.service));
  const from = anomaly.start > start ? anomaly.start : start;
  const shared = Math.max(0, daysBetween(from, anomaly.end ?? view.dataThrough) + 1);
  return (anomaly.impact / days) * (Math.min(whole.days, shared) / impact);
}

/** The service that an account's own anomaly is nearly all made of; undefined where there is none. */
function mainOf(whole: Sighting, sightings: readonly Sighting[], view: LifeView): Sighting | undefined {
  return sightings.find((part) => {
    const share = shareOf(part, whole, view);
    return share >= MAIN_SHARE && share <= 1 / MAIN_SHARE;
  });
}

function excessOf({ anomaly, days }: Sighting): number {
  return anomaly.impact / days;
}

/**
 * What the reports before told of each found anomaly, also under another id: where it was dated differently, or where a
 * new month's comparison shows an account's old departure again.
 */
function withInherited(
  sightings: readonly Sighting[],
  known: ReadonlyMap<string, KnownAnomaly>,
  foundIds: ReadonlySet<string>,
  view: LifeView,
): Sighting[] {
  const ofServices = sightings.map((sighting): Sighting => {
    if (known.has(sighting.anomaly.id)) return sighting;
    const former = [...known.values()].find(
      (each) => !foundIds.has(each.id) && isSameDeparture(each, sighting.anomaly, view),
    );
    if (former === undefined) return sighting;
    const before = toldBefore(former, view.period, excessOf(sighting));
    return before.some(isClosed) ? sighting : { ...sighting, inherited: before };
  });
  return ofServices.map((sighting) => {
    const { anomaly, inherited } = sighting;
    if (anomaly.service !== null || known.has(anomaly.id) || inherited.length > 0) return sighting;
    const main = mainOf(sighting, ofServices, view);
    return main === undefined ? sighting : { ...sighting, inherited: beforeOf(main, known, view) };
  });
}

function beforeOf(
  sighting: Sighting,
  known: ReadonlyMap<string, KnownAnomaly>,
  { period }: LifeView,
): Telling[] {
  const stored = known.get(sighting.anomaly.id);
  if (stored !== undefined) return toldBefore(stored, period, excessOf(sighting));
  return sighting.inherited.filter((telling) => telling.period < period);
}

/** Whether what is found is of the account as well, or a service's that began when the account's did and tells it now. */
function isOfWhole(known: KnownAnomaly, { service, start }: Anomaly): boolean {
  return service === null || Math.abs(daysBetween(known.start, start)) <= MAX_DATED_OFF;
}

/** Whether what is found now says the same as one that is not found any more. */
function isReplaced(known: KnownAnomaly, found: readonly Anomaly[], view: LifeView): boolean {
  return found.some(
    (anomaly) =>
      isSameDeparture(known, anomaly, view) ||
      (known.service === null && known.direction === anomaly.direction && isOfWhole(known, anomaly)),
  );
}

/** What became of one that lasted when it was told last and is not found any more; null where nothing is to be said. */
function closed(known: KnownAnomaly, view: LifeView, found: readonly Anomaly[]): ClosedAnomaly | null {
  const { days, told, expected, actual, start } = known;
  const last = told?.filter(({ period }) => period < view.period).at(-1);
  if (last === undefined || days === undefined) return null;
  if (isClosed(last) || last.state === 'settled') return null;
  if (start < addDays(view.dataThrough, -CARRIED_DAYS)) return null;
  if (isReplaced(known, found, view)) return { ...known, state: 'settled' };
  const rate = view.weekRate(known);
  const isBack = Math.abs(rate - expected / days) < Math.abs(rate - actual / days);
  return { ...known, state: isBack ? 'resolved' : 'settled' };
}

/** A month's comparison ends with the month, and a part that is replaced lives on: neither is told of. */
function isWorthTelling({ state, kind }: ClosedAnomaly, isReplacement: boolean): boolean {
  return state === 'resolved' || (kind !== 'increase' && !isReplacement);
}

function byNews(a: TrackedAnomaly, b: TrackedAnomaly): number {
  if (isNews(a) !== isNews(b)) return isNews(a) ? -1 : 1;
  return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}

/** New and worse ones first, each by money. */
export function inOrderOfNews<T extends TrackedAnomaly>(anomalies: readonly T[]): T[] {
  return [...anomalies].sort(byNews);
}

/**
 * Sets the anomalies that a run found in one account against what is known of that account's from earlier reports.
 * The result depends on the tellings of earlier periods only, so that a period's report says the same each time.
 */
export function lifeCycleOf(
  found: readonly Anomaly[],
  knownOnes: readonly KnownAnomaly[],
  view: LifeView,
): LifeCycle {
  const known = new Map(knownOnes.map((each) => [each.id, each]));
  const foundIds = new Set(found.map(({ id }) => id));
  const plain = found.map((anomaly) => ({ anomaly, days: daysOfAnomaly(anomaly, view), inherited: [] }));
  const sightings = withInherited(plain, known, foundIds, view);
  const wholes = sightings.filter(({ anomaly }) => anomaly.service === null);
  const anomalies: TrackedAnomaly[] = [];
  const ended: ClosedAnomaly[] = [];
  const over: Anomaly[] = [];
  for (const sighting of sightings) {
    const { anomaly, days } = sighting;
    const before = beforeOf(sighting, known, view);
    const { state, growth } = stateOf(anomaly, excessOf(sighting), before);
    if (state === 'over' || state === 'resolved') {
      over.push(anomaly);
      if (state === 'resolved') ended.push({ ...anomaly, days, state });
    } else {
      const last = before.at(-1);
      const toldOn = last === undefined || last.period === '' ? null : last.asOf;
      const whole =
        anomaly.service === null ? undefined : wholes.find((each) => shareOf(sighting, each, view) > 0);
      const partOf =
        whole === undefined
          ? {}
          : { partOf: { id: whole.anomaly.id, share: shareOf(sighting, whole, view) } };
      anomalies.push({ ...anomaly, state, toldOn, growth, ...partOf });
    }
  }
  const gone = knownOnes
    .filter(({ id }) => !foundIds.has(id))
    .map((each) => closed(each, view, found))
    .filter((each) => each !== null);
  const told = gone.filter((each) => isWorthTelling(each, isReplaced(each, found, view)));
  return {
    anomalies: inOrderOfNews(anomalies),
    closed: [...ended, ...told].sort(
      (a, b) => Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1),
    ),
    over,
    sightings,
    gone,
  };
}
