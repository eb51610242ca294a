import { isDay, windowContains, type Day, type Window } from '../../calendar/day.ts';
import { CostDataError, ServiceError } from '../../errors.ts';
import { amountOf, cleanName } from '../outside-text.ts';
import { quoted } from '../focus/wording.ts';
import type { Currency } from './currency.ts';

/** What a query groups cost by. */
export type Dimension = 'RECORD_TYPE' | 'LINKED_ACCOUNT' | 'SERVICE';

/** What one day cost under one value of each dimension of the query. */
export interface Group {
  readonly day: Day;
  /** In the order of the query's dimensions, as AWS writes them. */
  readonly keys: readonly string[];
  readonly amount: number;
}

export interface Page {
  readonly days: readonly Day[];
  readonly groups: readonly Group[];
  /** Names by dimension value, fit to be printed. */
  readonly names: ReadonlyMap<string, string>;
  readonly nextToken: string | null;
}

/** What an answer is read by. */
export interface Expected {
  readonly window: Window;
  readonly metric: string;
  readonly dimensions: readonly Dimension[];
  readonly currency: Currency;
}

/**
 * One page of an answer, read strictly: what is not as asked for is an error and never a cost of zero.
 * @throws ServiceError when it is no answer of Cost Explorer
 * @throws CostDataError when an amount cannot be read, or is in another currency than the ones before
 */
export function readPage(answer: unknown, expected: Expected): Page {
  const page = fieldsOf(answer);
  const results = page.ResultsByTime;
  if (!Array.isArray(results)) throw strangeAnswer('it has no ResultsByTime');
  const read = results.map((result: unknown) => readDay(fieldsOf(result), expected));
  const token = page.NextPageToken;
  return {
    days: read.map(({ day }) => day),
    groups: read.flatMap(({ groups }) => groups),
    names: readNames(page.DimensionValueAttributes),
    nextToken: typeof token === 'string' && token !== '' ? token : null,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function strangeAnswer(what: string): ServiceError {
  return new ServiceError(
    `Cost Explorer answered in a form that is not its own: ${what}. Look whether a proxy stands in between, then run again.`,
  );
}

function readDay(
  result: Fields,
  expected: Expected,
): { readonly day: Day; readonly groups: readonly Group[] } {
  const day = fieldsOf(result.TimePeriod).Start;
  if (typeof day !== 'string' || !isDay(day)) throw strangeAnswer('a TimePeriod has no day');
  if (!windowContains(expected.window, day)) throw strangeAnswer(`it holds ${day}, which was not asked for`);
  const groups = result.Groups ?? [];
  if (!Array.isArray(groups)) throw strangeAnswer(`the Groups of ${day} are no list`);
  return { day, groups: groups.map((group: unknown) => readGroup(fieldsOf(group), day, expected)) };
}

function readGroup(group: Fields, day: Day, { metric, dimensions, currency }: Expected): Group {
  const keys: unknown = group.Keys;
  if (!isTexts(keys) || keys.length !== dimensions.length) {
    throw strangeAnswer(`a group of ${day} is not of ${dimensions.join(' and ')}`);
  }
  const value = fieldsOf(fieldsOf(group.Metrics)[metric]);
  const [text, unit] = [value.Amount, value.Unit];
  const amount = typeof text === 'string' ? amountOf(text) : null;
  if (amount === null || typeof unit !== 'string') {
    const where = dimensions.map((dimension, i) => `${NOUNS[dimension]} ${quoted(keys[i] ?? '')}`).join(', ');
    throw new CostDataError(
      `Cost Explorer gives no amount that can be read as ${metric} of ${where} on ${day}. Run again later.`,
    );
  }
  currency.check(unit, amount);
  return { day, keys, amount };
}

const NOUNS: Readonly<Record<Dimension, string>> = {
  RECORD_TYPE: 'record type',
  LINKED_ACCOUNT: 'account',
  SERVICE: 'service',
};

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function readNames(attributes: unknown): Map<string, string> {
  const names = new Map<string, string>();
  if (!Array.isArray(attributes)) return names;
  for (const entry of attributes.map(fieldsOf)) {
    const description = fieldsOf(entry.Attributes).description;
    const name = typeof description === 'string' ? cleanName(description) : '';
    if (typeof entry.Value === 'string' && name !== '') names.set(entry.Value, name);
  }
  return names;
}
