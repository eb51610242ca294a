/** Statistics that a few wild days cannot move. All return NaN for an empty list. */

/** Up to here sorting by insertion beats partitioning, and medians of a few days are taken by the million. */
const FEW = 24;

function insertionSort(values: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i <= to; i++) {
    const value = values[i] ?? 0;
    let place = i;
    for (; place > from && (values[place - 1] ?? 0) > value; place--) values[place] = values[place - 1] ?? 0;
    values[place] = value;
  }
}

/**
 * Puts the value that would be at `index` in order there, smaller ones before and larger ones after it (Hoare's
 * selection, 1961): sorting all of them to look at one takes most of the time that an analysis takes.
 */
function select(values: Float64Array, index: number): void {
  let [from, to] = [0, values.length - 1];
  while (to - from > FEW) {
    const [a, b, c] = [values[from] ?? 0, values[(from + to) >> 1] ?? 0, values[to] ?? 0];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let [low, high] = [from, to];
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low++;
      while ((values[high] ?? 0) > pivot) high--;
      if (low > high) break;
      const value = values[low] ?? 0;
      values[low++] = values[high] ?? 0;
      values[high--] = value;
    }
    if (index <= high) to = high;
    else if (index >= low) from = low;
    else return;
  }
  insertionSort(values, from, to);
}

export function quantile(given: ArrayLike<number>, probability: number): number {
  const values = new Float64Array(given);
  if (values.length === 0 || values.some(Number.isNaN)) return Number.NaN;
  const position = probability * (values.length - 1);
  const index = Math.floor(position);
  select(values, index);
  const below = values[index] ?? Number.NaN;
  if (position === index) return below;
  let above = Infinity;
  for (let i = index + 1; i < values.length; i++) above = Math.min(above, values[i] ?? Infinity);
  return below + (above - below) * (position - index);
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

export function mean(values: Iterable<number> & ArrayLike<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Makes the median absolute deviation of normal noise equal to its standard deviation (1 / Φ⁻¹(3/4)). */
const NORMAL_CONSISTENCY = 1.4826;

/** Median absolute deviation from the median, scaled to a standard deviation. */
export function robustScale(values: ArrayLike<number>): number {
  const centre = median(values);
  return NORMAL_CONSISTENCY * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
