import type { ChargeType, CostSeries } from '../cost-model.ts';
import { chargeTypeOfLine } from '../line-item-type.ts';
import { cleanName, NO_SERVICE } from '../outside-text.ts';
import type { CostTags, DailyCost } from './asking.ts';

/** Half a cent: less than this on a day is rounding of Datadog's, not a cost. */
const NEGLIGIBLE = 0.005;
/** What subtracting leaves of equal amounts. */
const CRUMB = 1e-9;

type ByService = Map<string, Float64Array>;

function addInto(sum: Float64Array, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) sum[i] = (sum[i] ?? 0) + (values[i] ?? 0);
}

function sumIn<K>(map: Map<K, Float64Array>, key: K, daily: Float64Array): void {
  const sum = map.get(key)?.slice() ?? new Float64Array(daily.length);
  addInto(sum, daily);
  map.set(key, sum);
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

export function isAccountId(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^\d{12}$/.test(text);
}

/** Costs by account; what carries no account id is added up apart. */
export interface AccountTotals {
  readonly accounts: ReadonlyMap<string, Float64Array>;
  readonly unattributed: Float64Array;
}

export function totalsByAccount(
  costs: readonly DailyCost[],
  accountTag: string,
  days: number,
): AccountTotals {
  const accounts: ByService = new Map();
  const unattributed = new Float64Array(days);
  for (const { group, daily } of costs) {
    const account = group.get(accountTag);
    if (isAccountId(account)) sumIn(accounts, account, daily);
    else addInto(unattributed, daily);
  }
  return { accounts, unattributed };
}

/** Costs by account and service; a cost without the service's tag stands under `NO_SERVICE`. */
export function costsByService(
  costs: readonly DailyCost[],
  { accountTag, serviceTag }: Pick<CostTags, 'accountTag' | 'serviceTag'>,
): Map<string, ByService> {
  const accounts = new Map<string, ByService>();
  for (const { group, daily } of costs) {
    const account = group.get(accountTag);
    if (!isAccountId(account)) continue;
    const services = within(accounts, account, (): ByService => new Map());
    sumIn(services, serviceOf(group.get(serviceTag)), daily);
  }
  return accounts;
}

function serviceOf(tag: string | null | undefined): string {
  const name = cleanName(tag ?? '');
  return name === '' ? NO_SERVICE : name;
}

/** Costs that are not usage, by account, service and charge type, and the types of lines that are not known here. */
export interface OtherCharges {
  readonly accounts: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<ChargeType, Float64Array>>>;
  readonly unknownTypes: ReadonlySet<string>;
  /** Some cost carries the charge type's tag. */
  readonly isTold: boolean;
}

export function otherCharges(costs: readonly DailyCost[], tags: CostTags): OtherCharges {
  const accounts = new Map<string, Map<string, Map<ChargeType, Float64Array>>>();
  const unknownTypes = new Set<string>();
  let isTold = false;
  for (const { group, daily } of costs) {
    const account = group.get(tags.accountTag);
    const written = group.get(tags.chargeTypeTag);
    if (!isAccountId(account) || typeof written !== 'string') continue;
    isTold = true;
    const service = serviceOf(group.get(tags.serviceTag));
    const chargeType = chargeTypeOfLine(written, service);
    if (chargeType === null) unknownTypes.add(cleanName(written));
    if (chargeType === null || chargeType === 'usage') continue;
    const services = within(accounts, account, () => new Map<string, Map<ChargeType, Float64Array>>());
    const types = within(services, service, () => new Map<ChargeType, Float64Array>());
    sumIn(types, chargeType, daily);
  }
  return { accounts, unknownTypes, isTold };
}

/** What of a total its parts leave. */
function difference(total: Float64Array, parts: Iterable<Float64Array>): Float64Array {
  const rest = total.slice();
  for (const part of parts) for (let i = 0; i < part.length; i++) rest[i] = (rest[i] ?? 0) - (part[i] ?? 0);
  for (let i = 0; i < rest.length; i++) if (Math.abs(rest[i] ?? 0) < CRUMB) rest[i] = 0;
  return rest;
}

function hasCost(daily: Float64Array): boolean {
  return daily.some((cost) => Math.abs(cost) >= NEGLIGIBLE);
}

/** One account's series, and the part of its total that no service accounts for. */
export interface AccountSeries {
  readonly series: readonly CostSeries[];
  /** Cost of each day that stands in the account's total and under no service. */
  readonly remainder: Float64Array;
}

/**
 * The series of one account. What is not usage is taken out of each service's cost, and what the services lack of the
 * account's total is a cost without a service, so that the series add up to the total on every day.
 */
export function seriesOf(
  account: string,
  total: Float64Array,
  services: ReadonlyMap<string, Float64Array>,
  others: ReadonlyMap<string, ReadonlyMap<ChargeType, Float64Array>>,
): AccountSeries {
  const series: CostSeries[] = [];
  const remainder = difference(total, services.values());
  const complete = new Map(services);
  if (hasCost(remainder)) sumIn(complete, NO_SERVICE, remainder);
  for (const [service, cost] of [...complete].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const types = new Map(others.get(service));
    const rest = chargeTypeOfLine('Usage', service) ?? 'usage';
    types.delete(rest);
    types.set(rest, difference(cost, [...types.values()]));
    for (const [chargeType, daily] of types) {
      if (daily.some((amount) => amount !== 0)) series.push({ account, service, chargeType, daily });
    }
  }
  return { series, remainder };
}
