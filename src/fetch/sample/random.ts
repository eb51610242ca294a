/** Draws the next number of a pseudo-random sequence, at least 0 and below 1. */
export type Random = () => number;

/**
 * The random sequence of a key. Every quantity draws from a sequence of its own, so that adding an account, a
 * service or a draw leaves all others as they were.
 */
export function randomFor(...key: readonly (string | number)[]): Random {
  return sequence(hash(key.join('|')));
}

/** A draw from the standard normal distribution (Marsaglia's polar method, half of its pair). */
export function normal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** A draw from the lognormal distribution with median 1; draws are cut at 2.2 standard deviations. */
export function lognormal(random: Random, spread: number): number {
  return Math.exp(spread * Math.min(2.2, Math.max(-2.2, normal(random))));
}

export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor((high - low + 1) * random());
}

export function pick<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Deviations with mean 0 and the given standard deviation; each keeps `memory` of the one before it. */
export function autoregressive(
  random: Random,
  length: number,
  { spread, memory }: { readonly spread: number; readonly memory: number },
): Float64Array {
  const shock = spread * Math.sqrt(1 - memory * memory);
  const deviations = new Float64Array(length);
  let deviation = spread * normal(random);
  for (let i = 0; i < length; i++) {
    deviations[i] = deviation;
    deviation = memory * deviation + shock * normal(random);
  }
  return deviations;
}

type State = [number, number, number, number];

/** Four 32-bit numbers that depend on every character of a text (cyrb128). */
function hash(text: string): State {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b, c, d];
}

/** The sfc32 generator. */
function sequence([first, second, third, fourth]: State): Random {
  let a = first | 0;
  let b = second | 0;
  let c = third | 0;
  let counter = fourth | 0;
  return () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 4_294_967_296;
  };
}
