import { parsedJson } from '../json.ts';
import { isText } from './body.ts';
import type { ObjectStore, StoredObject, WriteCondition } from './store.ts';

/** Folders that the replaced system wrote to as well, in a form of its own. */
const SHARED = ['config/', 'teams/', 'costs/', 'anomalies/', 'ai_insights/', 'forecasts/'];
const ENDING = '.json';
const OWN_ENDING = '.aws-cost-ai-agent.json';

function isShared(key: string): boolean {
  return SHARED.some((folder) => key.startsWith(folder)) && key.endsWith(ENDING);
}

/** Where our object lies when its own key is taken. */
function besideOf(key: string): string {
  return `${key.slice(0, -ENDING.length)}${OWN_ENDING}`;
}

/** True for JSON that states no version of its form, as all of ours does. What is corrupt may be ours. */
export function isForeign({ body }: StoredObject): boolean {
  if (body.startsWith('{"schema":')) return false;
  const value = isText(body) ? parsedJson(body) : undefined;
  if (value === undefined) return false;
  return (
    typeof value !== 'object' || value === null || !('schema' in value) || typeof value.schema !== 'number'
  );
}

/**
 * A store in which objects of another system stay as they are: where one has the key of an object of ours, ours lies
 * beside it, under a name of its own, and is read and written in its place.
 * @param onForeign is told the key of each of them, once
 */
export function besideForeign(store: ObjectStore, onForeign: (key: string) => void): ObjectStore {
  const foreign = new Set<string>();

  async function get(key: string): Promise<StoredObject | null> {
    if (foreign.has(key)) return store.get(besideOf(key));
    const found = await store.get(key);
    if (found === null || !isShared(key) || !isForeign(found)) return found;
    if (!foreign.has(key)) onForeign(key);
    foreign.add(key);
    return store.get(besideOf(key));
  }

  async function placeOf(key: string, isConditional: boolean): Promise<string> {
    // A condition fails where something else is than what was read, so only a write without one must look first.
    if (!isConditional && isShared(key)) await get(key);
    return foreign.has(key) ? besideOf(key) : key;
  }

  return {
    description: store.description,
    original: store,
    isTaken: (key) => foreign.has(key),
    get,
    put: async (key: string, body: string, condition?: WriteCondition) =>
      store.put(await placeOf(key, condition !== undefined), body, condition),
    remove: async (key) => store.remove(await placeOf(key, false)),
    list: async (prefix) => {
      const keys = await store.list(prefix);
      const logical = keys.map((key) =>
        key.endsWith(OWN_ENDING) && isShared(key) ? `${key.slice(0, -OWN_ENDING.length)}${ENDING}` : key,
      );
      return [...new Set(logical)].sort();
    },
  };
}
