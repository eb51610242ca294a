import { daysBetween, windowLength, type Window } from '../../calendar/day.ts';
import { isAccountId } from '../../config/account-id.ts';
import type { ChargeType, CostSeries } from '../cost-model.ts';
import { cleanName, NO_SERVICE, remembered } from '../outside-text.ts';
import { chargeTypeOfLine } from '../line-item-type.ts';
import type { Group, Page } from './answers.ts';
import type { RecordClass } from './record-types.ts';

/** What AWS writes for cost that belongs to no service. */
const NO_SERVICE_KEYS = new Set(['', 'NoService']);

/** The cost of one class of record types, by account, service and day. */
export class Charges {
  readonly recordClass: RecordClass;
  readonly #window: Window;
  readonly #series = new Map<string, CostSeries>();
  readonly #accountNames = new Map<string, string>();
  readonly #leftOut = new Map<string, number>();
  readonly #serviceOf = remembered(serviceNamed);
  #total = 0;

  constructor(recordClass: RecordClass, window: Window) {
    this.recordClass = recordClass;
    this.#window = window;
  }

  /** All that was added, what was left out too. */
  get total(): number {
    return this.#total;
  }

  get isEmpty(): boolean {
    return this.#series.size === 0 && this.#leftOut.size === 0;
  }

  get series(): readonly CostSeries[] {
    return [...this.#series.values()];
  }

  get accountNames(): ReadonlyMap<string, string> {
    return this.#accountNames;
  }

  /** Cost that belongs to no account id of 12 digits, by what stands in the id's place. */
  get leftOut(): ReadonlyMap<string, number> {
    return this.#leftOut;
  }

  /** @param page grouped by LINKED_ACCOUNT and SERVICE */
  add(page: Page): void {
    for (const group of page.groups) this.#addGroup(group);
    for (const [account, name] of page.names) if (isAccountId(account)) this.#accountNames.set(account, name);
  }

  #addGroup({ day, keys: [account = '', service = ''], amount }: Group): void {
    this.#total += amount;
    if (!isAccountId(account)) {
      this.#leftOut.set(account, (this.#leftOut.get(account) ?? 0) + amount);
      return;
    }
    const { daily } = this.#seriesOf(account, this.#serviceOf(service));
    const index = daysBetween(this.#window.from, day);
    daily[index] = (daily[index] ?? 0) + amount;
  }

  #seriesOf(account: string, service: string): CostSeries {
    const key = `${account}\n${service}`;
    const known = this.#series.get(key);
    if (known !== undefined) return known;
    const chargeType = chargeTypeIn(this.recordClass, service);
    const series = { account, service, chargeType, daily: new Float64Array(windowLength(this.#window)) };
    this.#series.set(key, series);
    return series;
  }
}

/** The series of all classes in order of account, service and charge type; equal ones (Support) become one. */
export function combined(all: readonly Charges[]): CostSeries[] {
  const byKey = new Map<string, CostSeries>();
  for (const series of all.flatMap((charges) => charges.series)) {
    const key = `${series.account}\n${series.service}\n${series.chargeType}`;
    const first = byKey.get(key);
    byKey.set(key, first === undefined ? series : { ...first, daily: sum(first.daily, series.daily) });
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, series]) => series);
}

function sum(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((amount, i) => amount + (b[i] ?? 0));
}

function serviceNamed(key: string): string {
  const name = cleanName(key);
  return NO_SERVICE_KEYS.has(name) ? NO_SERVICE : name;
}

/** AWS bills Support as usage and fees: its service tells. */
function chargeTypeIn({ chargeType }: RecordClass, service: string): ChargeType {
  return chargeTypeOfLine(chargeType, service) ?? chargeType;
}
