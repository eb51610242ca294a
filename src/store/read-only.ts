import { StoredObjectError, type ObjectStore } from './store.ts';

/** A store that can only be read from, for what must leave no trace. */
export function readOnly({ description, get, list, original, isTaken }: ObjectStore): ObjectStore {
  const refuse = (key: string): Promise<never> =>
    Promise.reject(new StoredObjectError(`${key} was not written: this operation only reads history.`));
  const behind = original === undefined ? {} : { original: readOnly(original) };
  const taken = isTaken === undefined ? {} : { isTaken };
  return { description, get, list, put: refuse, remove: refuse, ...behind, ...taken };
}
