import type { Window } from '../../calendar/day.ts';
import { messageOf, ServiceError } from '../../errors.ts';
import type {
  CostDetail,
  DetailDimension,
  DetailRequest,
  DetailResult,
  FetchFailure,
} from '../cost-model.ts';
import { cleanName } from '../outside-text.ts';
import type { CostAsking, TotalCost } from './asking.ts';

const DIMENSION_TAGS: Readonly<Record<DetailDimension, string>> = {
  'usage-type': 'aws_usage_type',
  region: 'aws_region',
};
const USAGE_UNIT_TAG = 'aws_pricing_usage_unit';

/** Cost and quantity of one value of a dimension in the two windows. */
interface Sums {
  current: number;
  previous: number;
}

type ByValue = Map<string, Sums>;

const SEPARATOR = '\u0000';

/**
 * What lies behind the drivers: their cost by usage type and by region in both windows, and the quantities of their
 * usage types. Six requests, however many drivers there are; what fails is missing and said.
 */
export async function fetchDetails(asking: CostAsking, request: DetailRequest): Promise<DetailResult> {
  const { drivers, current, previous } = request;
  if (drivers.length === 0) return { details: [], failures: [] };
  const { accountTag, serviceTag } = asking.tags;
  const filters = [{ tag: accountTag, in: [...new Set(drivers.map(({ account }) => account))].sort() }];
  const wanted = new Set(drivers.map(({ account, service }) => `${account}${SEPARATOR}${service}`));
  const failures: FetchFailure[] = [];

  const inBoth = async (
    scope: string,
    tags: readonly string[],
    ask: (by: readonly string[], window: Window) => Promise<TotalCost[]>,
  ): Promise<ByValue> => {
    const by = [accountTag, serviceTag, ...tags];
    const sums: ByValue = new Map();
    try {
      const [now, before] = await Promise.all([ask(by, current), ask(by, previous)]);
      addTo(sums, now, by, wanted, 'current');
      addTo(sums, before, by, wanted, 'previous');
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      failures.push({ scope, message: messageOf(error) });
      sums.clear();
    }
    return sums;
  };

  const cost = (by: readonly string[], window: Window): Promise<TotalCost[]> =>
    asking.totals({ by, filters }, window);
  const usage = (by: readonly string[], window: Window): Promise<TotalCost[]> =>
    asking.usage({ by, filters }, window);
  const [usageTypes, regions, quantities] = await Promise.all([
    inBoth('usage types of the largest changes', [DIMENSION_TAGS['usage-type']], cost),
    inBoth('regions of the largest changes', [DIMENSION_TAGS.region], cost),
    inBoth('usage quantities of the largest changes', [DIMENSION_TAGS['usage-type'], USAGE_UNIT_TAG], usage),
  ]);
  return {
    details: [
      ...detailsOf('usage-type', usageTypes).map((detail) => ({
        ...detail,
        quantity: quantityOf(detail, quantities),
      })),
      ...detailsOf('region', regions),
    ],
    failures,
  };
}

function addTo(
  sums: ByValue,
  totals: readonly TotalCost[],
  by: readonly string[],
  wanted: ReadonlySet<string>,
  window: keyof Sums,
): void {
  for (const { group, total } of totals) {
    const [account = '', service = '', ...values] = by.map((tag) => cleanName(group.get(tag) ?? ''));
    if (!wanted.has(`${account}${SEPARATOR}${service}`)) continue;
    const key = [account, service, ...values].join(SEPARATOR);
    const sum = sums.get(key) ?? { current: 0, previous: 0 };
    sum[window] += total;
    sums.set(key, sum);
  }
}

function detailsOf(dimension: DetailDimension, sums: ByValue): CostDetail[] {
  return [...sums].map(([key, { current, previous }]) => {
    const [account = '', service = '', value = ''] = key.split(SEPARATOR);
    return { account, service, dimension, value, current, previous, quantity: null };
  });
}

/** The quantity of a usage type; null where it is counted in several units, or not at all. */
function quantityOf({ account, service, value }: CostDetail, quantities: ByValue): CostDetail['quantity'] {
  const prefix = [account, service, value, ''].join(SEPARATOR);
  const units = [...quantities].filter(([key]) => key.startsWith(prefix));
  const [only] = units;
  if (only === undefined || units.length > 1) return null;
  const [key, { current, previous }] = only;
  const unit = key.slice(prefix.length);
  return unit === '' ? null : { unit, current, previous };
}
