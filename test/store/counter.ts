import type { Versioned } from '../../src/store/store.ts';

/** The smallest object that several runs might change. */
export interface Counter extends Versioned {
  readonly count: number;
}

export function asCounter(value: Versioned): Counter {
  if ('count' in value && typeof value.count === 'number')
    return { schema: value.schema, count: value.count };
  throw new Error('This is no counter.');
}

export const increment = (stored: Counter | null): Counter => ({
  schema: 1,
  count: (stored?.count ?? 0) + 1,
});
