import { addDays, eachDay, type Window } from '../../calendar/day.ts';
import type { Problem } from '../../config/problem.ts';
import type { CostSeries } from '../cost-model.ts';
import type { LeftOut } from './ledger.ts';
import { placeText, type Place } from './place.ts';
import { NO_SERVICE } from '../outside-text.ts';
import type { BadRow, Charge } from './rows.ts';
import { counted, notice, warning } from './wording.ts';

const LISTED_BAD_ROWS = 20;
const NAMED_PROVIDERS = 10;
const REPLACEMENT_CHARACTER = '\uFFFD';

/** Collects, while rows are read, what the reader of the report must know about them. */
export class Notes {
  readonly #location: string;
  readonly #otherProviders = new Map<string, number>();
  readonly #paddedIds = new Map<string, string>();
  readonly #listedBadRows: Problem[] = [];
  readonly #payers = new Set<string>();
  #badRows = 0;
  #firstBadRow: string | null = null;
  #rowsOfPayers = 0;
  #rowsWithoutService = 0;

  constructor(location: string) {
    this.#location = location;
  }

  charge(charge: Charge): void {
    if (charge.paddedFrom !== null) this.#paddedIds.set(charge.paddedFrom, charge.account);
    if (charge.withoutService) this.#rowsWithoutService += 1;
    if (charge.fromBillingAccount) {
      this.#rowsOfPayers += 1;
      this.#payers.add(charge.account);
    }
  }

  otherProvider(provider: string): void {
    this.#otherProviders.set(provider, (this.#otherProviders.get(provider) ?? 0) + 1);
  }

  badRow(row: BadRow, place: Place): void {
    this.#badRows += 1;
    this.#firstBadRow ??= placeText(place) + (row.column === null ? '' : `, column ${row.column}`);
    if (this.#listedBadRows.length >= LISTED_BAD_ROWS) return;
    this.#listedBadRows.push({
      severity: 'warning',
      file: place.file,
      line: place.unit === 'line' ? place.number : null,
      column: null,
      key: row.column,
      message: place.unit === 'line' ? row.message : `Row ${place.number}: ${row.message}`,
      hint: row.hint,
    });
  }

  /** Where the first bad row is and the column to blame, e.g. `export.csv:2, column EffectiveCost`. */
  firstBadRow(): string | null {
    return this.#firstBadRow;
  }

  /** The other providers with their numbers of rows, e.g. `Microsoft (51 rows), Oracle (7 rows)`; '' without any. */
  otherProviders(): string {
    const named = [...this.#otherProviders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, NAMED_PROVIDERS)
      .map(([provider, rows]) => `${provider} (${counted(rows, 'row')})`)
      .join(', ');
    const unnamed = this.#otherProviders.size - NAMED_PROVIDERS;
    return unnamed > 0 ? `${named} and ${counted(unnamed, 'other')}` : named;
  }

  problems(): Problem[] {
    return [
      ...this.#badRowProblems(),
      ...this.#skippedProviders(),
      ...this.#paddedAccounts(),
      ...this.#payersNotice(),
      ...this.#servicesNotice(),
    ];
  }

  /** The first bad rows one by one, then all of them as a count. */
  #badRowProblems(): Problem[] {
    if (this.#badRows === 0) return [];
    const unlisted = this.#badRows - this.#listedBadRows.length;
    const others = unlisted === 0 ? '' : `, the first ${LISTED_BAD_ROWS.toString()} of them listed`;
    return [
      ...this.#listedBadRows,
      warning(
        `Left out ${counted(this.#badRows, 'bad row')}${others}: their cost is unknown, so the report is incomplete.`,
        this.#location,
        'Mend the rows or export the file again, then run again.',
      ),
    ];
  }

  #skippedProviders(): Problem[] {
    if (this.#otherProviders.size === 0) return [];
    return [
      notice(`Skipped the rows of providers other than AWS: ${this.otherProviders()}.`, this.#location),
    ];
  }

  #paddedAccounts(): Problem[] {
    const [example] = this.#paddedIds;
    if (example === undefined) return [];
    const [written, padded] = example;
    return [
      notice(
        `${counted(this.#paddedIds.size, 'account id')} with fewer than 12 digits, padded with leading zeros ` +
          `(${written} to ${padded}): spreadsheets drop the zeros that an id begins with.`,
        this.#location,
        'Export the file again without a spreadsheet in between if these are not your accounts.',
      ),
    ];
  }

  #payersNotice(): Problem[] {
    const [payer] = this.#payers;
    if (payer === undefined) return [];
    const others = this.#payers.size === 1 ? '' : ` and ${counted(this.#payers.size - 1, 'other')}`;
    return [
      notice(
        `${counted(this.#rowsOfPayers, 'row')} without SubAccountId, counted for the billing account ${payer}${others}.`,
        this.#location,
      ),
    ];
  }

  #servicesNotice(): Problem[] {
    if (this.#rowsWithoutService === 0) return [];
    return [
      notice(
        `${counted(this.#rowsWithoutService, 'row')} without ServiceName, counted as the service "${NO_SERVICE}".`,
        this.#location,
      ),
    ];
  }
}

/** What does not fit in the window, in one notice. */
export function leftOutNotice(
  leftOut: { readonly before: LeftOut; readonly after: LeftOut },
  window: Window,
  currency: string,
  location: string,
): Problem[] {
  const part = ({ rows, amount }: LeftOut, where: string): string[] =>
    rows === 0 ? [] : [`${counted(rows, 'row')} ${where} (${inCents(amount)} ${currency})`];
  const parts = [
    ...part(leftOut.before, `before ${window.from}`),
    ...part(leftOut.after, `after ${addDays(window.to, -1)}`),
  ];
  if (parts.length === 0) return [];
  return [
    notice(
      `Left out ${parts.join(' and ')}: they lie outside of the days that this run reports or are not complete yet.`,
      location,
    ),
  ];
}

/** A warning for the days within the window that no row is on: more likely a missing file than a day without cost. */
export function gapWarning(rowsByDay: Uint32Array, window: Window, location: string): Problem[] {
  const gaps = eachDay(window).filter((_, i) => rowsByDay[i] === 0);
  const [first] = gaps;
  if (first === undefined) return [];
  return [
    warning(
      `The export has no AWS row on ${counted(gaps.length, 'day')} of the window, first on ${first}: no cost counts there.`,
      location,
      'Add the files of those days if they had cost.',
    ),
  ];
}

/** Says which names hold bytes that are not UTF-8. */
export function strangeNamesNotice(
  series: readonly CostSeries[],
  accountNames: ReadonlyMap<string, string>,
  location: string,
): Problem[] {
  const names = new Set([...series.map(({ service }) => service), ...accountNames.values()]);
  const strange = [...names].filter((name) => name.includes(REPLACEMENT_CHARACTER));
  const [example] = strange;
  if (example === undefined) return [];
  return [
    notice(
      `${counted(strange.length, 'name')} of services or accounts with bytes that are not UTF-8, e.g. "${example}".`,
      location,
      'Export the file again as UTF-8.',
    ),
  ];
}

function inCents(amount: number): string {
  const cents = Math.round(amount * 100) / 100;
  return (cents === 0 ? 0 : cents).toFixed(2);
}
