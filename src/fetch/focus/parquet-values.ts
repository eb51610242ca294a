import type { ParquetParsers, SchemaElement } from 'hyparquet';
import { remembered } from '../outside-text.ts';

/** A column of plain values, one a row. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: 'number' | 'text';
  /** Digits behind the point of a decimal; null for other types. */
  readonly scale: number | null;
  /** Whether a row may have no value. */
  readonly isNullable: boolean;
}

const NUMBERS: readonly unknown[] = ['INT32', 'INT64', 'FLOAT', 'DOUBLE'];
const INSTANTS: readonly unknown[] = ['DATE', 'TIMESTAMP_MILLIS', 'TIMESTAMP_MICROS', 'TIMESTAMP'];

/** No writer makes decimals of more than 76 digits. */
const MOST_DIGITS = 1000;

/**
 * The column that an element of the schema describes. Days and instants are texts, as in a CSV export.
 * @throws Error when it has no possible scale
 */
export function columnOf(element: SchemaElement): ParquetColumn {
  const { name, type, converted_type, logical_type } = element;
  const scale = scaleOf(element);
  if (scale !== null && !(scale >= 0 && scale <= MOST_DIGITS)) {
    throw new RangeError(`column ${name} has a scale of ${scale}`);
  }
  const isInstant = INSTANTS.includes(converted_type) || INSTANTS.includes(logical_type?.type);
  const isNumber = scale !== null || (NUMBERS.includes(type) && !isInstant);
  const isNullable = element.repetition_type !== 'REQUIRED';
  return { name, kind: isNumber ? 'number' : 'text', scale, isNullable };
}

/** An element says in one of two ways that it is a decimal. */
function scaleOf({ converted_type, logical_type, scale }: SchemaElement): number | null {
  if (logical_type?.type === 'DECIMAL') return logical_type.scale;
  return converted_type === 'DECIMAL' ? (scale ?? 0) : null;
}

/**
 * The element without its being a decimal: the parser would make a double of it by multiplying, which loses digits
 * (3 of a scale of 1 becomes 0.30000000000000004). So it gives the unscaled value, and numberOf does the rest.
 */
export function withoutDecimal(element: SchemaElement): SchemaElement {
  if (scaleOf(element) === null) return element;
  const plain = { ...element };
  delete plain.converted_type;
  delete plain.logical_type;
  return plain;
}

/** Makes texts of instants and of bytes as they are decoded, once for each different instant of a file. */
export function textParsers(): ParquetParsers {
  const isoOf = remembered((milliseconds: number) => {
    const date = new Date(milliseconds);
    return Number.isNaN(date.getTime()) ? milliseconds.toString() : date.toISOString();
  });
  const decoder = new TextDecoder();
  const decoded = (bytes: Uint8Array): string => decoder.decode(bytes);
  return {
    timestampFromMilliseconds: (milliseconds) => isoOf(Number(milliseconds)),
    timestampFromMicroseconds: (microseconds) => isoOf(Number(microseconds / 1000n)),
    timestampFromNanoseconds: (nanoseconds) => isoOf(Number(nanoseconds / 1_000_000n)),
    dateFromDays: (days) => isoOf(days * 86_400_000).replace('T00:00:00.000Z', ''),
    stringFromBytes: decoded,
    jsonFromBytes: decoded,
    geometryFromBytes: decoded,
    geographyFromBytes: decoded,
    uuidFromBytes: decoded,
  };
}

/** The text of a decoded value that is no number; '' for null. */
export function textOfValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value);
}

/** The number of a decoded value, of a decimal the nearest to it; NaN for null. */
export function numberOf(value: unknown, { scale }: ParquetColumn): number {
  if (value === null || value === undefined) return Number.NaN;
  return scale === null ? Number(value) : Number(decimalText(unscaled(value), scale));
}

function decimalText(value: bigint, scale: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const sign = value < 0n ? '-' : '';
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The integer of a decimal: a number, or bytes in two's complement with the highest first. */
function unscaled(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  if (!(value instanceof Uint8Array)) throw new TypeError('a decimal that is neither an integer nor bytes');
  const hex = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex');
  return hex === '' ? 0n : BigInt.asIntN(value.byteLength * 8, BigInt(`0x${hex}`));
}
