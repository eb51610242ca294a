import { addDays, monthOf, type Window } from '../../calendar/day.ts';
import { CostDataError } from '../../errors.ts';
import { groupedBy } from '../../grouping.ts';
import {
  FETCHED_DAYS,
  SETTLING_DAYS,
  type Breakdown,
  type BreakdownRequest,
  type CostSeries,
  type CostSource,
  type FetchRequest,
  type FetchResult,
} from '../cost-model.ts';
import { sampleBreakdown, type LineDays } from './breakdown.ts';
import { chargesOf } from './charges.ts';
import { disturb, plantedEvents, type Episode } from './episodes.ts';
import { linesOf, type AccountUsage, type ServiceLine } from './lines.ts';
import { SAMPLE_ACCOUNTS, sampleOrganisation, type SampleAccount } from './organisation.ts';
import { planEvents } from './plan.ts';
import { EPOCH, sampleDays, undisturbedCosts } from './series.ts';

export interface SampleOptions {
  /** Another seed gives other costs and events in the same accounts. */
  readonly seed?: number;
  readonly accounts?: number;
}

const DEFAULT_SEED = 1;

/**
 * Invented costs, in USD, of an invented organisation (84 accounts unless told otherwise), with the events that were
 * planted in them. The cost of a day is the same in every fetch, whatever day it is asked on.
 */
export function sampleSource({
  seed = DEFAULT_SEED,
  accounts = SAMPLE_ACCOUNTS,
}: SampleOptions = {}): CostSource {
  return {
    name: 'sample',
    longestWindow: Infinity,
    // The executor turns what is thrown into a rejection.
    fetch: (request) =>
      new Promise((resolve) => {
        resolve(sampleCosts(request, seed, accounts));
      }),
    breakdown: (request) =>
      new Promise((resolve) => {
        resolve(breakdown(request, seed, accounts));
      }),
  };
}

interface SampleUsage {
  readonly accounts: readonly SampleAccount[];
  readonly organisation: readonly AccountUsage[];
  readonly lines: readonly ServiceLine[];
  readonly episodesOf: (line: ServiceLine) => readonly Episode[];
}

function sampleUsage(seed: number, accountCount: number, window: Window): SampleUsage {
  const accounts = sampleOrganisation(accountCount);
  const organisation = accounts.map((account) => ({ account, lines: linesOf(seed, account) }));
  const plan = planEvents(seed, organisation, monthOf(addDays(window.to, -1)));
  const episodes = groupedBy(plan.episodes, serviceKey);
  return {
    accounts,
    organisation,
    lines: [...organisation.flatMap((usage) => usage.lines), ...plan.newcomers],
    episodesOf: (line) => episodes.get(serviceKey(line)) ?? [],
  };
}

/** The bill's lines behind the costs: the same days cost the same, split further. */
function breakdown(request: BreakdownRequest, seed: number, accountCount: number): Breakdown {
  const { lines, episodesOf } = sampleUsage(seed, accountCount, request.window);
  const drivers = new Set(request.drivers.map(serviceKey));
  const accounts = new Set(request.accounts);
  const during = (window: Window): ((line: ServiceLine) => LineDays) => {
    const days = sampleDays(window);
    return (line) => {
      const undisturbed = undisturbedCosts(seed, line, days);
      return { seed, line, undisturbed, episodes: episodesOf(line), days };
    };
  };
  const ofDrivers = lines.filter((line) => drivers.has(serviceKey(line))).map(during(request.window));
  const ofAll = lines.filter(({ account }) => accounts.has(account)).map(during(request.usageWindow));
  return { ...sampleBreakdown(ofDrivers, ofAll), failures: [] };
}

function sampleCosts(request: FetchRequest, seed: number, accountCount: number): FetchResult {
  const { window } = request;
  if (window.from < EPOCH) throw tooEarly(request.asOf, window.from);

  const days = sampleDays(window);
  const { accounts, organisation, lines, episodesOf } = sampleUsage(seed, accountCount, window);

  const usage = lines.map((line) => {
    const undisturbed = undisturbedCosts(seed, line, days);
    const own = episodesOf(line);
    return {
      series: usageSeries(line.account, line.service, disturb(undisturbed, days, own)),
      planted: plantedEvents(undisturbed, days, own, window),
    };
  });
  const charges = organisation
    .flatMap((each) => chargesOf(seed, each, request.costBasis))
    .map(({ account, service, chargeType, amountOn }): CostSeries => {
      return { account, service, chargeType, daily: Float64Array.from(days, amountOn) };
    });

  return {
    costs: {
      source: 'sample',
      costBasis: request.costBasis,
      currency: 'USD',
      window,
      series: [...usage.map(({ series }) => series), ...charges].filter(hasCost),
      accountNames: new Map(accounts.map(({ id, name }) => [id, name])),
      unavailable: new Set(),
    },
    problems: [],
    failures: [],
    planted: usage.flatMap(({ planted }) => planted).sort((a, b) => compare(a.start, b.start)),
  };
}

function serviceKey({ account, service }: { readonly account: string; readonly service: string }): string {
  return `${account} ${service}`;
}

function usageSeries(account: string, service: string, daily: Float64Array): CostSeries {
  return { account, service, chargeType: 'usage', daily };
}

function hasCost(series: CostSeries): boolean {
  return series.daily.some((cost) => cost !== 0);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function tooEarly(asOf: string, from: string): CostDataError {
  const earliest = addDays(EPOCH, FETCHED_DAYS + SETTLING_DAYS - 1);
  return new CostDataError(
    `The sample source begins on ${EPOCH}, but a run as of ${asOf} needs costs from ${from} on. ` +
      `Set as-of to ${earliest} or later.`,
  );
}
