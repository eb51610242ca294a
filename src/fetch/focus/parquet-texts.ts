import type { DecodedArray } from 'hyparquet';
import { numberOf, textOfValue, type ParquetColumn } from './parquet-values.ts';

/** The text that a CSV export would have in the column and in this row, 0-based. */
export type TextAt = (row: number) => string;

/**
 * The decoded values of a column in little memory: as doubles, or as the few texts that a column repeats and for each
 * row which of them it is. Null, and what is no number, is the empty text. A number is printed with the fewest digits
 * that give it back.
 */
export function textsOf(values: DecodedArray, column: ParquetColumn): TextAt {
  return column.kind === 'number' ? numberTexts(values, column) : repeatedTexts(values);
}

// Plain loops: `from` of a typed array makes a list of all values first.

function numberTexts(values: DecodedArray, column: ParquetColumn): TextAt {
  const numbers = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) numbers[row] = numberOf(values[row], column);
  return (row) => {
    const number = numbers[row] ?? Number.NaN;
    return Number.isNaN(number) ? '' : numberText(number);
  };
}

/** What `toString` gives, without its memory of thousands of numbers, which makes the heap of a long run grow. */
function numberText(number: number): string {
  return Number.isFinite(number) ? JSON.stringify(number) : number.toString();
}

function repeatedTexts(values: DecodedArray): TextAt {
  const codes = new Map<unknown, number>();
  const coded = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value: unknown = values[row];
    const code = codes.get(value) ?? codes.size;
    if (code === codes.size) codes.set(value, code);
    coded[row] = code;
  }
  const texts = [...codes.keys()].map(textOfValue);
  const narrow = narrowest(coded, texts.length);
  return (row) => texts[narrow[row] ?? 0] ?? '';
}

function narrowest(coded: Uint32Array, codes: number): Uint8Array | Uint16Array | Uint32Array {
  if (codes <= 2 ** 8) return new Uint8Array(coded);
  return codes <= 2 ** 16 ? new Uint16Array(coded) : coded;
}
