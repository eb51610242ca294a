import { ServiceError } from '../errors.ts';
import { isRecord } from '../json.ts';

/** An answer that lacks what GitHub's documentation says it has; what is not there is not guessed. */
function lacking(key: string): ServiceError {
  return new ServiceError(
    `An answer of GitHub's has no ${key}. Run again; if it stays, report it with the log.`,
  );
}

/** The object that `keys` lead to. */
export function objectIn(data: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  let found = data;
  for (const key of keys) found = isRecord(found) ? found[key] : null;
  if (isRecord(found)) return found;
  throw lacking(keys.join('.') || 'content');
}

export function textIn(data: unknown, key: string): string {
  const found = isRecord(data) ? data[key] : null;
  if (typeof found === 'string') return found;
  throw lacking(key);
}

export function numberIn(data: unknown, key: string): number {
  const found = isRecord(data) ? data[key] : null;
  if (typeof found === 'number') return found;
  throw lacking(key);
}

export function listIn(data: unknown, key: string): readonly unknown[] {
  const found = isRecord(data) ? data[key] : null;
  if (Array.isArray(found)) return found as readonly unknown[];
  throw lacking(key);
}
