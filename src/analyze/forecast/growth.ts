import { NO_COST } from '../comparison.ts';
import type { Trial } from './series.ts';

/** A forecast is moved by no more than this share. */
const MAX_CORRECTION = 0.1;

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * How far the errors of many series point the same way, 0 to 1: the positive part of the shrinkage of James and
 * Stein (1961), with the sum of their squares as the variance that errors without a common cause would have. A
 * single series, or one that outweighs all others, proves nothing in common.
 */
export function commonShare(errors: readonly number[]): number {
  const square = sumOf(errors) ** 2;
  return square === 0 ? 0 : Math.max(0, 1 - sumOf(errors.map((error) => error ** 2)) / square);
}

/**
 * The factor by which the sum of many forecasts is corrected. Medians lag behind growth, each by too little to be
 * told from noise; together they show it.
 * @param series for each series the same trials, newest first
 */
export function growthCorrection(series: readonly (readonly Trial[])[]): number {
  const trials = series[0]?.length ?? 0;
  const errors = series.map((own) => sumOf(own.map(({ actual, expected }) => actual - expected)));
  let logError = 0;
  for (let i = 0; i < trials; i++) {
    const expected = sumOf(series.map((own) => own[i]?.expected ?? 0));
    const actual = sumOf(series.map((own) => own[i]?.actual ?? 0));
    if (expected < NO_COST || actual < NO_COST) return 1;
    logError += Math.log(actual / expected) / trials;
  }
  const correction = commonShare(errors) * logError;
  return Math.exp(Math.min(MAX_CORRECTION, Math.max(-MAX_CORRECTION, correction)));
}
