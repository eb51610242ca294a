/** Where in an export a row is: the line of a text file that it starts on, or its number in a Parquet file; 1-based. */
export interface Place {
  readonly file: string;
  readonly unit: 'line' | 'row';
  readonly number: number;
}

/** `export.csv:3`, or `export.parquet, row 3`: a Parquet file has no lines that an editor could show. */
export function placeText({ file, unit, number }: Place): string {
  return unit === 'line' ? `${file}:${number}` : `${file}, row ${number}`;
}
