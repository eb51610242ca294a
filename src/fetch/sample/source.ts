import { addDays, monthOf } from '../../calendar/day.ts';
import { CostDataError } from '../../errors.ts';
import {
  FETCHED_DAYS,
  SETTLING_DAYS,
  type CostSeries,
  type CostSource,
  type FetchRequest,
  type FetchResult,
} from '../cost-model.ts';
import { chargesOf } from './charges.ts';
import { disturb, plantedEvents, type Episode } from './episodes.ts';
import { linesOf } from './lines.ts';
import { SAMPLE_ACCOUNTS, sampleOrganisation } from './organisation.ts';
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
  };
}

function sampleCosts(request: FetchRequest, seed: number, accountCount: number): FetchResult {
  const { window } = request;
  if (window.from < EPOCH) throw tooEarly(request.asOf, window.from);

  const days = sampleDays(window);
  const accounts = sampleOrganisation(accountCount);
  const organisation = accounts.map((account) => ({ account, lines: linesOf(seed, account) }));
  const plan = planEvents(seed, organisation, monthOf(addDays(window.to, -1)));
  const lines = [...organisation.flatMap((usage) => usage.lines), ...plan.newcomers];
  const episodes = byService(plan.episodes);

  const usage = lines.map((line) => {
    const undisturbed = undisturbedCosts(seed, line, days);
    const own = episodes.get(serviceKey(line)) ?? [];
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

function byService(episodes: readonly Episode[]): Map<string, Episode[]> {
  const groups = new Map<string, Episode[]>();
  for (const episode of episodes) {
    const group = groups.get(serviceKey(episode));
    if (group === undefined) groups.set(serviceKey(episode), [episode]);
    else group.push(episode);
  }
  return groups;
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
