/**
 * Sums that lose nothing: each keeps beside it what rounding took (Neumaier), so that millions of amounts of a
 * millionth add up as on paper.
 */
export class Sums {
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;

  constructor(length: number) {
    this.#sums = new Float64Array(length);
    this.#lost = new Float64Array(length);
  }

  add(index: number, amount: number): void {
    const before = this.#sums[index] ?? 0;
    const after = before + amount;
    const lost = Math.abs(before) >= Math.abs(amount) ? before - after + amount : amount - after + before;
    this.#sums[index] = after;
    this.#lost[index] = (this.#lost[index] ?? 0) + lost;
  }

  at(index: number): number {
    return (this.#sums[index] ?? 0) + (this.#lost[index] ?? 0);
  }

  /** The sums from `from` up to and without `to`. */
  slice(from: number, to: number): Float64Array {
    return this.#sums.slice(from, to).map((sum, i) => sum + (this.#lost[from + i] ?? 0));
  }
}
