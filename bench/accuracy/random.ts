/** Uniform numbers between 0 and 1 that a seed repeats (mulberry32). */
function uniformFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Random {
  readonly uniform: () => number;
  readonly normal: () => number;
}

export function randomFrom(seed: number): Random {
  const uniform = uniformFrom(seed * 7919 + 1);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform() + Number.EPSILON)) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}
