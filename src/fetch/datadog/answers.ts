import { dayFromNumber, MS_PER_DAY, type Day } from '../../calendar/day.ts';
import { ServiceError } from '../../errors.ts';
import { errorsIn } from './refusals.ts';
import { isRecord } from '../../json.ts';

/** One group of an answer: the values of the tags that it was asked by; null where a cost does not have the tag. */
export type Group = ReadonlyMap<string, string | null>;

export interface DailyGroup {
  readonly group: Group;
  /** Cost of each of the answer's days, in the unit that the answer states. */
  readonly values: Float64Array;
  readonly unit: unknown;
}

/** A timeseries answer, checked. */
export interface DailyAnswer {
  readonly days: readonly Day[];
  readonly groups: readonly DailyGroup[];
}

export interface ScalarGroup {
  readonly group: Group;
  readonly value: number;
}

/** A scalar answer, checked. */
export interface ScalarAnswer {
  readonly groups: readonly ScalarGroup[];
  readonly unit: unknown;
}

/** An answer that says something else than it was asked; a cost read from it would be a guess. */
function strange(what: string): ServiceError {
  return new ServiceError(
    `Datadog's answer ${what}, so no cost can be read from it. Run again; if it stays, report it with the log.`,
  );
}

/** The attributes of an answer that succeeded in substance, not only by its status. */
function attributesOf(body: unknown): Readonly<Record<string, unknown>> {
  const errors = errorsIn(body);
  if (errors.length > 0) {
    throw new ServiceError(`Datadog answers the question with an error: ${errors.join('; ')}.`);
  }
  if (isRecord(body) && isRecord(body.data) && isRecord(body.data.attributes)) return body.data.attributes;
  throw strange('holds no data');
}

function listIn(attributes: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = attributes[name];
  if (Array.isArray(list)) return list;
  throw strange(`has no ${name}`);
}

/** What Datadog prints for a group whose cost does not have the tag. */
const WITHOUT_TAG: ReadonlySet<string> = new Set(['', 'n/a', 'none', 'null']);

function tagValue(text: string): string | null {
  return WITHOUT_TAG.has(text.trim().toLowerCase()) ? null : text;
}

/** `key:value`, cut at the first colon: values hold colons, too. */
function groupOf(tags: unknown): Group {
  if (!Array.isArray(tags)) throw strange('has a series without group_tags');
  return new Map(
    tags.map((tag: unknown): [string, string | null] => {
      if (typeof tag !== 'string') throw strange('has a group tag that is no text');
      const colon = tag.indexOf(':');
      return colon === -1 ? [tag, null] : [tag.slice(0, colon), tagValue(tag.slice(colon + 1))];
    }),
  );
}

/** An amount; nothing on a day is a cost of zero on it. */
function amount(value: unknown): number {
  if (value === null) return 0;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw strange('has a value that is no number');
}

function amounts(row: readonly unknown[]): Float64Array {
  const values = new Float64Array(row.length);
  for (let i = 0; i < row.length; i++) values[i] = amount(row[i]);
  return values;
}

/** The days of an answer's times; a coarser or shifted interval would silently be other money. */
function daysOf(times: readonly unknown[]): Day[] {
  return times.map((time, i) => {
    const isDaily = typeof time === 'number' && time % MS_PER_DAY === 0;
    const before = times[i - 1];
    if (!isDaily || (typeof before === 'number' && (time - before) % MS_PER_DAY !== 0)) {
      throw strange('is not in UTC days');
    }
    return dayFromNumber(time / MS_PER_DAY);
  });
}

/**
 * Reads an answer of /api/v2/query/timeseries.
 * @throws ServiceError when it carries an error, is not in days, or is not of the documented shape
 */
export function readDaily(body: unknown): DailyAnswer {
  const attributes = attributesOf(body);
  const days = daysOf(listIn(attributes, 'times'));
  const rows = listIn(attributes, 'values');
  const series = listIn(attributes, 'series');
  if (series.length !== rows.length) throw strange('has another number of series than of values');
  const groups = series.map((entry, i): DailyGroup => {
    const row = rows[i];
    if (!isRecord(entry) || !Array.isArray(row)) throw strange('has a series that cannot be read');
    if (row.length !== days.length) throw strange('has a series of another length than its times');
    return { group: groupOf(entry.group_tags), values: amounts(row), unit: entry.unit ?? null };
  });
  return { days, groups };
}

interface GroupColumn {
  readonly name: string;
  readonly values: readonly unknown[];
}

function firstText(value: unknown): string | null {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' ? tagValue(text) : null;
}

/**
 * Reads an answer of /api/v2/query/scalar: columns side by side, one for each tag and one with the numbers.
 * @throws ServiceError when it carries an error or is not of the documented shape
 */
export function readScalar(body: unknown): ScalarAnswer {
  const columns = listIn(attributesOf(body), 'columns');
  const groups: GroupColumn[] = [];
  let numbers: readonly unknown[] | null = null;
  let unit: unknown = null;
  for (const column of columns) {
    if (!isRecord(column) || !Array.isArray(column.values)) throw strange('has a column that cannot be read');
    if (column.type === 'group' && typeof column.name === 'string') {
      groups.push({ name: column.name, values: column.values });
    } else if (column.type === 'number') {
      numbers = column.values;
      unit = isRecord(column.meta) ? (column.meta.unit ?? null) : null;
    } else {
      throw strange('has a column of an unknown type');
    }
  }
  if (numbers === null) {
    if (columns.length === 0) return { groups: [], unit: null };
    throw strange('has no column of numbers');
  }
  const rows = numbers;
  if (groups.some(({ values }) => values.length !== rows.length))
    throw strange('has columns of different lengths');
  return {
    groups: rows.map((value, i) => ({
      group: new Map(groups.map(({ name, values }) => [name, firstText(values[i])])),
      value: amount(value),
    })),
    unit,
  };
}
