/** Statistics that a few wild days cannot move. All return NaN for an empty list. */

export function quantile(values: ArrayLike<number>, probability: number): number {
  const sorted = Float64Array.from(values).sort();
  const position = probability * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (const value of Array.from(values)) sum += value;
  return sum / values.length;
}

/** Makes the median absolute deviation of normal noise equal to its standard deviation (1 / Φ⁻¹(3/4)). */
const NORMAL_CONSISTENCY = 1.4826;

/** Median absolute deviation from the median, scaled to a standard deviation. */
export function robustScale(values: ArrayLike<number>): number {
  const centre = median(values);
  return NORMAL_CONSISTENCY * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
