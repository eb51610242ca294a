import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/fetch/focus/parquet-values.ts';

describe('the scale of a decimal', () => {
  it.each([0, 11, 38])('may be %i', (scale) => {
    const column = columnOf({ name: 'BilledCost', type: 'INT64', converted_type: 'DECIMAL', scale });
    expect(column).toMatchObject({ kind: 'number', scale });
  });

  // A text of as many digits would be made for each row.
  it.each([-1, 2 ** 28])('may not be %i', (scale) => {
    const decimal = { name: 'BilledCost', type: 'INT64', converted_type: 'DECIMAL', scale } as const;
    expect(() => columnOf(decimal)).toThrow(`column BilledCost has a scale of ${scale}`);
  });
});
