/** Few values in order; one comes and one goes as a window slides. */
class SortedWindow {
  readonly #values: Float64Array;
  #size = 0;

  constructor(longest: number) {
    this.#values = new Float64Array(longest);
  }

  add(value: number): void {
    let place = this.#size;
    for (; place > 0 && (this.#values[place - 1] ?? 0) > value; place--) {
      this.#values[place] = this.#values[place - 1] ?? 0;
    }
    this.#values[place] = value;
    this.#size += 1;
  }

  remove(value: number): void {
    const place = this.#values.indexOf(value);
    this.#values.copyWithin(place, place + 1, this.#size);
    this.#size -= 1;
  }

  get median(): number {
    const middle = (this.#size - 1) / 2;
    const below = this.#values[Math.floor(middle)] ?? Number.NaN;
    const above = this.#values[Math.ceil(middle)] ?? Number.NaN;
    return below + (above - below) * (middle - Math.floor(middle));
  }
}

/**
 * The median of each value together with up to `neighbours` on each side. Sorting each window anew takes most of the
 * time that learning takes, and neighbouring windows differ by two values.
 */
export function rollingMedian(values: Float64Array, neighbours: number): Float64Array {
  const window = new SortedWindow(2 * neighbours + 2);
  for (const value of values.subarray(0, neighbours)) window.add(value);
  return values.map((_, i) => {
    const entering = values[i + neighbours];
    const leaving = i > neighbours ? values[i - neighbours - 1] : undefined;
    if (entering !== undefined) window.add(entering);
    if (leaving !== undefined) window.remove(leaving);
    return window.median;
  });
}

/** The median of the `days` values before each of `values`, which `before` comes before. */
export function rollingMedianBefore(before: Float64Array, values: Float64Array, days: number): Float64Array {
  const window = new SortedWindow(days + 1);
  const first = before.subarray(-days);
  for (const value of first) window.add(value);
  return values.map((value, i) => {
    const level = window.median;
    window.add(value);
    if (first.length + i >= days)
      window.remove((i < days ? first[first.length - days + i] : values[i - days]) ?? 0);
    return level;
  });
}
