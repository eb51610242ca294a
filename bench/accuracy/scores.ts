/** A forecast and what came. */
export interface Scored {
  readonly forecast: number;
  readonly actual: number;
}

export interface ScoredInterval {
  readonly low: number;
  readonly high: number;
  readonly actual: number;
}

/** Months that cost less say nothing in percent. */
const MIN_ACTUAL = 10;

/** Absolute errors together as a share of the actual amounts together. */
export function wape(scored: readonly Scored[]): number {
  let [errors, actuals] = [0, 0];
  for (const { forecast, actual } of scored) {
    errors += Math.abs(forecast - actual);
    actuals += actual;
  }
  return errors / actuals;
}

/** The mean of the errors in shares of what came, of what cost more than $10. */
export function mape(scored: readonly Scored[]): number {
  const counted = scored.filter(({ actual }) => actual > MIN_ACTUAL);
  return (
    counted.reduce((sum, { forecast, actual }) => sum + Math.abs(forecast / actual - 1), 0) / counted.length
  );
}

export interface IntervalScore {
  /** Share of what came that lay inside. */
  readonly coverage: number;
  /** Width of all together as a share of the actual amounts together. */
  readonly width: number;
}

export function scoreIntervals(scored: readonly ScoredInterval[]): IntervalScore {
  const inside = scored.filter(({ low, high, actual }) => low <= actual && actual <= high);
  let [widths, actuals] = [0, 0];
  for (const { low, high, actual } of scored) {
    widths += high - low;
    actuals += actual;
  }
  return { coverage: inside.length / scored.length, width: widths / actuals };
}
