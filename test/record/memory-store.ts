import type { ObjectStore } from '../../src/store/store.ts';

type StoreCall = 'get' | 'put' | 'list' | 'remove';

export interface MemoryStore extends ObjectStore {
  readonly objects: Map<string, string>;
  /** Calls that were answered, and in how many rounds: calls that wait at the same time share one. */
  readonly served: { readonly calls: Map<StoreCall, number>; rounds: number };
  /** What goes wrong; nothing until a test says so. */
  failure: (call: StoreCall, key: string) => Error | null;
}

/** Lets everything run that does not wait for the store. */
function everythingElse(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A store in memory that answers in rounds: whoever waits is served together, as over a line with latency. */
export function memoryStore(contents: Readonly<Record<string, unknown>> = {}): MemoryStore {
  const objects = new Map(Object.entries(contents).map(([key, value]) => [key, JSON.stringify(value)]));
  const served = { calls: new Map<StoreCall, number>(), rounds: 0 };
  let waiting: (() => void)[] = [];

  const nextRound = async (): Promise<void> => {
    await everythingElse();
    served.rounds += 1;
    const now = waiting;
    waiting = [];
    for (const answer of now) answer();
  };
  const answered = async <T>(call: StoreCall, key: string, answer: () => T): Promise<T> => {
    await new Promise<void>((resolve) => {
      if (waiting.length === 0) void nextRound();
      waiting.push(resolve);
    });
    served.calls.set(call, (served.calls.get(call) ?? 0) + 1);
    const failure = store.failure(call, key);
    if (failure !== null) throw failure;
    return answer();
  };

  const store: MemoryStore = {
    description: 'memory',
    objects,
    served,
    failure: () => null,
    get: (key) =>
      answered('get', key, () => {
        const body = objects.get(key);
        return body === undefined ? null : { body, etag: body };
      }),
    put: (key, body, condition) =>
      answered('put', key, () => {
        const stored = objects.get(key);
        const holds =
          condition === undefined ||
          ('ifMatch' in condition ? stored === condition.ifMatch : stored === undefined);
        if (!holds) return 'conflict';
        objects.set(key, body);
        return 'written';
      }),
    remove: (key) =>
      answered('remove', key, () => {
        objects.delete(key);
      }),
    list: (prefix) =>
      answered('list', prefix, () => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort()),
  };
  return store;
}
