import { eachDay, type Window } from '../../calendar/day.ts';
import { CostDataError, ServiceError } from '../../errors.ts';
import { readDaily, readScalar, type Group } from './answers.ts';
import type { DatadogClient } from './client.ts';
import { SCALAR_PATH, scalarBody, TIMESERIES_PATH, timeseriesBody, type Filter } from './queries.ts';
import { currencyOf } from './unit.ts';

/** What the settings say about cost in Datadog. */
export interface CostTags {
  readonly metric: string;
  readonly accountTag: string;
  readonly accountNameTag: string;
  readonly serviceTag: string;
  readonly chargeTypeTag: string;
  /** ISO 4217 code of the amounts; null takes the unit that the answers state. */
  readonly currency: string | null;
}

/** Costs by group; `daily[i]` is day i of the window that was asked for, in the billing currency. */
export interface DailyCost {
  readonly group: Group;
  readonly daily: Float64Array;
}

export interface TotalCost {
  readonly group: Group;
  readonly total: number;
}

/** What is asked of the cost metric: all of it, or what the filters leave, split by tags. */
export interface Question {
  readonly by: readonly string[];
  readonly filters: readonly Filter[];
  /** Quantities instead of cost; their units are a tag. */
  readonly metric?: 'usage';
  /** As many groups as are wanted: those of the largest sums. */
  readonly limit?: number;
}

/** The currency that all answers of a run agree on. Amounts of two currencies must never be added. */
class AnsweredCurrency {
  readonly #set: string | null;
  #stated: string | null = null;

  constructor(set: string | null) {
    this.#set = set;
  }

  /** What to multiply amounts of a unit by. */
  factorOf(unit: unknown): number {
    if (this.#set !== null || unit === null) return 1;
    const currency = currencyOf(unit);
    if (currency === null) return 1;
    this.#stated ??= currency.code;
    if (this.#stated === currency.code) return currency.factor;
    throw new CostDataError(
      `Datadog answers in two currencies, ${this.#stated} and ${currency.code}, which cannot be added up. Set datadog.metric to a metric of one billing currency.`,
    );
  }

  /** Null when no answer stated one and the settings do not either. */
  get code(): string | null {
    return this.#set ?? this.#stated;
  }
}

/** Asks the cost metric of the settings, and turns the answers into costs of one currency. */
export class CostAsking {
  readonly tags: CostTags;
  readonly #client: DatadogClient;
  readonly #currency: AnsweredCurrency;

  constructor(client: DatadogClient, tags: CostTags) {
    this.#client = client;
    this.tags = tags;
    this.#currency = new AnsweredCurrency(tags.currency);
  }

  get currency(): string | null {
    return this.#currency.code;
  }

  /**
   * Cost of each UTC day of a window, by group.
   * @throws ServiceError when Datadog refuses, does not answer, or answers something else
   */
  async daily({ by, filters, metric, limit }: Question, window: Window): Promise<DailyCost[]> {
    const days = eachDay(window);
    const asked = metric === 'usage' ? USAGE_METRIC : this.tags.metric;
    const body = timeseriesBody({ metric: asked, filters, by }, window, limit);
    const answer = readDaily(await this.#client.post(TIMESERIES_PATH, body));
    const places = new Map(days.map((day, i) => [day, i]));
    const positions = answer.days.map((day) => places.get(day) ?? -1);
    if (positions.includes(-1)) {
      throw new ServiceError('Datadog answers for other days than it was asked for. Report it with the log.');
    }
    const isWhole = positions.length === days.length && positions.every((position, i) => position === i);
    return answer.groups.map(({ group, values, unit }) => {
      const factor = metric === 'usage' ? 1 : this.#currency.factorOf(unit);
      if (factor === 1 && isWhole) return { group, daily: values };
      const daily = new Float64Array(days.length);
      for (let i = 0; i < values.length; i++) daily[positions[i] ?? 0] = (values[i] ?? 0) * factor;
      return { group, daily };
    });
  }

  /**
   * Cost of a whole window, by group; at most the 10,000 largest.
   * @throws ServiceError when Datadog refuses, does not answer, or answers something else
   */
  async totals({ by, filters }: Question, window: Window): Promise<TotalCost[]> {
    const body = scalarBody({ metric: this.tags.metric, filters, by }, window);
    const { groups, unit } = readScalar(await this.#client.post(SCALAR_PATH, body));
    const factor = this.#currency.factorOf(unit);
    return groups.map(({ group, value }) => ({ group, total: value * factor }));
  }
}

const USAGE_METRIC = 'aws.usage';
