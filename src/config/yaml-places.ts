import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

export type Path = readonly (string | number)[];

/** The key under which a path ends: `accounts, 0` ends under `accounts`. */
export function keyOf(path: Path): string | null {
  const key = path.findLast((part) => typeof part === 'string');
  return typeof key === 'string' ? key : null;
}

/** Where something stands in a file: 1-based line and column. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where the keys and values of a YAML file stand in its text. */
export interface Places {
  /** Place of the value at a path; of its key when it has none; of the nearest thing around it when there is no such path. */
  valueAt(path: Path): Place;
  /** Place of the key that ends a path. */
  keyAt(path: Path): Place;
  /** The value as typed, such as `012345678901` where `value` holds 12345678901; null for lists and mappings. */
  sourceAt(path: Path): string | null;
}

/** Looks up places by path; each mapping is indexed once, when first asked for. */
export function placesIn(
  root: YAMLMap,
  anchors: ReadonlyMap<string, Node>,
  place: (offset: number) => Place,
): Places {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const known = indexes.get(map);
    if (known !== undefined) return known;
    const index = new Map(
      map.items.map((pair) => [keyName(isScalar(pair.key) ? pair.key.value : null), pair]),
    );
    indexes.set(map, index);
    return index;
  };
  const resolved = (node: unknown): unknown => (isAlias(node) ? anchors.get(node.source) : node);

  /** The last key and value that exist along a path. */
  const walk = (path: Path): { readonly key: unknown; readonly value: unknown } => {
    let step: { readonly key: unknown; readonly value: unknown } = { key: root, value: root };
    for (const part of path) {
      const around = resolved(step.value);
      let next: { readonly key: unknown; readonly value: unknown } | undefined;
      if (isMap(around)) next = pairsOf(around).get(String(part));
      else if (isSeq(around)) next = { key: around.items[Number(part)], value: around.items[Number(part)] };
      if (next?.key === undefined) return step;
      step = next;
    }
    return step;
  };

  return {
    valueAt(path) {
      const { key, value } = walk(path);
      return place(startOf(isAbsent(value) ? key : value));
    },
    keyAt(path) {
      return place(startOf(walk(path).key));
    },
    sourceAt(path) {
      const value = resolved(walk(path).value);
      return isScalar(value) && typeof value.source === 'string' ? value.source : null;
    },
  };
}

/** YAML reads a key such as `1` or `null` as a value of that type; to us a key is text. */
export function keyName(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function startOf(node: unknown): number {
  if (isScalar(node) || isCollection(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return 0;
}

/** True for the value of `key:` with nothing behind it. */
export function isAbsent(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && node.source === '');
}
