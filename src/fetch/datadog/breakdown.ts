import type { Window } from '../../calendar/day.ts';
import { messageOf, ServiceError } from '../../errors.ts';
import { groupedBy } from '../../grouping.ts';
import type {
  Breakdown,
  BreakdownRequest,
  DetailDimension,
  FetchFailure,
  Pricing,
  UsageSeries,
} from '../cost-model.ts';
import { isUsageOfLine } from '../line-item-type.ts';
import { cleanName } from '../outside-text.ts';
import type { CostAsking, DailyCost, Question } from './asking.ts';
import { askBatches, batchesOf } from './batches.ts';
import type { Filter } from './queries.ts';

const USAGE_TYPE_TAG = 'aws_usage_type';
const USAGE_UNIT_TAG = 'aws_pricing_usage_unit';
const REGION_TAG = 'aws_region';
const RESOURCE_TAG = 'aws_resource_id';
/** Resources of all drivers together: those of the largest cost. */
const MAX_RESOURCES = 500;
/** Usage whose quantity savings ask for: what is stored in S3, and how often it is read. */
const COUNTED_USAGE = /(?:^|-)(?:TimedStorage-ByteHrs|Requests-Tier2)$/;

/** How usage of a line type is paid for. Only these count quantities; discounts and refunds of usage have none of their own. */
const PRICING: ReadonlyMap<string, Pricing> = new Map([
  ['Usage', 'on-demand'],
  ['DiscountedUsage', 'committed'],
  ['SavingsPlanCoveredUsage', 'committed'],
]);
/** Takes back what a plan's usage would have cost on demand. */
const NEGATION = 'SavingsPlanNegation';

/** One answer's line: what it is of, and its days. */
interface Line {
  readonly account: string;
  readonly service: string;
  readonly value: string;
  readonly lineType: string;
  readonly unit: string;
  readonly daily: Float64Array;
}

function placeOf({ account, service }: { readonly account: string; readonly service: string }): string {
  return `${account}\u0000${service}`;
}

/** null where the line does not state its type, and for a discount, which is of all ways. */
function pricingOf({ lineType }: Line): Pricing | null {
  return lineType === NEGATION ? 'committed' : (PRICING.get(lineType) ?? null);
}

/** Whether a line takes something off usage that other lines count. */
function isDiscount(line: Line): boolean {
  return line.lineType !== '' && pricingOf(line) === null;
}

function added(lines: readonly Line[]): Float64Array {
  const [first, ...others] = lines.map(({ daily }) => daily);
  const sum = Float64Array.from(first ?? []);
  for (const daily of others) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (daily[i] ?? 0);
  return sum;
}

/** Asks, and notes what fails instead of failing. */
class Asking {
  readonly #asking: CostAsking;
  readonly failures: FetchFailure[] = [];

  constructor(asking: CostAsking) {
    this.#asking = asking;
  }

  /** Lines of usage of some accounts, split by a tag and by how they are paid for. */
  async lines(
    scope: string,
    tag: string,
    accounts: readonly string[],
    window: Window,
    more: Partial<Question> = {},
  ): Promise<Line[]> {
    const { accountTag, serviceTag, chargeTypeTag } = this.#asking.tags;
    const isUsage = more.metric === 'usage';
    const by = [accountTag, serviceTag, tag, chargeTypeTag, ...(isUsage ? [USAGE_UNIT_TAG] : [])];
    const batches = batchesOf(accounts).map((batch) => ({ ...batch, isAll: false }));
    try {
      const question = { by, filters: [], ...more };
      const { answers, failures } = await askBatches(
        this.#asking,
        question,
        batches,
        window,
        () => undefined,
      );
      this.failures.push(
        ...failures.map(({ message, scope: part }) => ({ scope: `${scope} of ${part}`, message })),
      );
      return answers.flatMap(({ costs }) => costs).flatMap((cost) => this.#lineOf(cost, tag));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      this.failures.push({ scope, message: messageOf(error) });
      return [];
    }
  }

  #lineOf({ group, daily }: DailyCost, tag: string): Line[] {
    const { accountTag, serviceTag, chargeTypeTag } = this.#asking.tags;
    const text = (name: string): string => cleanName(group.get(name) ?? '');
    const [lineType, service] = [text(chargeTypeTag), text(serviceTag)];
    if (lineType !== '' && !isUsageOfLine(lineType, service)) return [];
    return [
      {
        account: text(accountTag),
        service,
        value: text(tag),
        lineType,
        unit: text(USAGE_UNIT_TAG),
        daily,
      },
    ];
  }
}

/** The quantity of usage that is paid for in one way; null where it is counted in several units, or not at all. */
function quantityOf(
  quantities: readonly Line[],
  pricing: Pricing | null,
  ways: number,
): UsageSeries['quantity'] {
  const counted = quantities.filter(({ lineType }) => lineType === '' || PRICING.has(lineType));
  const stated = counted.filter((line) => pricingOf(line) === pricing);
  // Quantities without a line type belong to the only way in which the usage type is paid for.
  const own = stated.length > 0 || ways > 1 ? stated : counted.filter(({ lineType }) => lineType === '');
  const units = new Set(own.map(({ unit }) => unit));
  const [unit = ''] = units;
  return units.size !== 1 || unit === '' ? null : { unit, daily: added(own) };
}

/** Costs of each way of paying with what was taken off all of them, each day by their shares in it. */
function discounted(ways: readonly Float64Array[], discounts: readonly Line[]): Float64Array[] {
  const off = added(discounts);
  return ways.map((daily, way) =>
    daily.map((cost, i) => {
      const whole = ways.reduce((sum, each) => sum + (each[i] ?? 0), 0);
      const share = whole === 0 ? (way === 0 ? 1 : 0) : cost / whole;
      return cost + share * (off[i] ?? 0);
    }),
  );
}

function usageTypes(costs: readonly Line[], quantities: readonly Line[]): UsageSeries[] {
  const keyOf = (line: Line): string => `${placeOf(line)}\u0000${line.value}`;
  const counted = groupedBy(quantities, keyOf);
  return [...groupedBy(costs, keyOf)].flatMap(([key, lines]) => {
    const discounts = lines.filter(isDiscount);
    const others = lines.filter((line) => !isDiscount(line));
    const ways = [...groupedBy(others.length > 0 ? others : lines, pricingOf)];
    const sums = ways.map(([, own]) => added(own));
    const daily = others.length > 0 ? discounted(sums, discounts) : sums;
    return ways.flatMap(([pricing, own], i): UsageSeries[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { account, service, value } = first;
      const quantity = quantityOf(counted.get(key) ?? [], pricing, ways.length);
      const cost = daily[i] ?? new Float64Array();
      return [{ account, service, dimension: 'usage-type', value, pricing, daily: cost, quantity }];
    });
  });
}

function byValue(dimension: DetailDimension, lines: readonly Line[]): UsageSeries[] {
  return [...groupedBy(lines, (line) => `${placeOf(line)}\u0000${line.value}`).values()].flatMap(
    (own): UsageSeries[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { account, service, value } = first;
      return [{ account, service, dimension, value, pricing: null, daily: added(own), quantity: null }];
    },
  );
}

async function detailsOf(asking: Asking, { drivers, window }: BreakdownRequest): Promise<UsageSeries[]> {
  if (drivers.length === 0) return [];
  const accounts = [...new Set(drivers.map(({ account }) => account))].sort();
  const wanted = new Set(drivers.map(placeOf));
  const isWanted = (line: Line): boolean => wanted.has(placeOf(line));
  const [costs, quantities, regions, resources] = await Promise.all([
    asking.lines('usage types of the largest changes', USAGE_TYPE_TAG, accounts, window),
    asking.lines('usage quantities of the largest changes', USAGE_TYPE_TAG, accounts, window, {
      metric: 'usage',
    }),
    asking.lines('regions of the largest changes', REGION_TAG, accounts, window),
    asking.lines('resources of the largest changes', RESOURCE_TAG, accounts, window, {
      limit: MAX_RESOURCES,
    }),
  ]);
  return [
    ...usageTypes(costs.filter(isWanted), quantities.filter(isWanted)),
    ...byValue('region', regions.filter(isWanted)),
    ...byValue(
      'resource',
      resources.filter((line) => line.value !== '' && isWanted(line)),
    ),
  ];
}

async function usageOf(asking: Asking, { accounts, usageWindow }: BreakdownRequest): Promise<UsageSeries[]> {
  if (accounts.length === 0) return [];
  const costs = await asking.lines('usage by usage type', USAGE_TYPE_TAG, accounts, usageWindow);
  const counted = [...new Set(costs.map(({ value }) => value).filter((value) => COUNTED_USAGE.test(value)))];
  const filters: Filter[] = [{ tag: USAGE_TYPE_TAG, in: counted.sort() }];
  const quantities =
    counted.length === 0
      ? []
      : await asking.lines('quantities of storage', USAGE_TYPE_TAG, accounts, usageWindow, {
          metric: 'usage',
          filters,
        });
  return usageTypes(costs, quantities);
}

/**
 * What lies behind the drivers, and all usage of the accounts: four requests for the drivers' accounts and two for all
 * accounts, by the hundred. What fails is missing and said.
 */
export async function fetchBreakdown(costAsking: CostAsking, request: BreakdownRequest): Promise<Breakdown> {
  const asking = new Asking(costAsking);
  const [details, usage] = await Promise.all([detailsOf(asking, request), usageOf(asking, request)]);
  return { details, usage, failures: asking.failures };
}
