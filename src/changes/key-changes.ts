import { isRecord } from '../json.ts';
import type { KeyChange } from './configuration-change.ts';

/** Keys with their values, keys within keys with dots between them. What has no value is left out. */
function flattened(value: unknown, path = ''): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (!isRecord(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flattened(inner, path === '' ? key : `${path}.${key}`),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The keys of two mappings that differ, in the order of the newer one. */
export function keyChanges(base: unknown, head: unknown): KeyChange[] {
  const [before, after] = [new Map(flattened(base)), new Map(flattened(head))];
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys]
    .map((key) => ({ key, from: before.get(key) ?? null, to: after.get(key) ?? null }))
    .filter(({ from, to }) => !isSame(from, to));
}
