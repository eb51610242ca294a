import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';

export type Path = readonly (string | number)[];

/** Where something stands in a file: 1-based line and column. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A YAML file whose top level is a mapping, and where in the text its keys and values stand. */
export interface YamlFile {
  readonly file: string;
  /** Plain JavaScript values; keys are strings. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Place of the value at a path; of its key when it has none; of the nearest thing around it when there is no such path. */
  valueAt(path: Path): Place;
  /** Place of the key that ends a path. */
  keyAt(path: Path): Place;
  /** The value as typed, such as `012345678901` where `value` holds 12345678901; null for lists and mappings. */
  sourceAt(path: Path): string | null;
}

export type YamlResult =
  | { readonly yaml: YamlFile; readonly problems: readonly Problem[] }
  | { readonly yaml: null; readonly problems: readonly Problem[] };

/** Parses YAML 1.2. Problems of the text itself are all found; what the values mean is for others to check. */
export function parseYaml(text: string, file: string): YamlResult {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    // Duplicate keys are found below: the parser compares every key with every other, which long files abuse.
    const documents = parseAllDocuments(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    return checkDocuments(documents, file, place);
  } catch (error) {
    // The parser recurses, so that brackets nested thousands deep end here.
    if (!(error instanceof RangeError)) throw error;
    return refused(wholeFile(file, 'The file nests lists or mappings too deeply.', 'Write it flat.'));
  }
}

function checkDocuments(
  documents: readonly Document.Parsed[],
  file: string,
  place: (offset: number) => Place,
): YamlResult {
  const [document, second] = documents;
  const syntax = documents.flatMap((each) => syntaxProblems(each, place));
  if (syntax.length > 0) return { yaml: null, problems: syntax };
  if (document === undefined || isEmpty(document)) {
    return refused(wholeFile(file, 'The file is empty.', 'Write its keys, or delete the file.'));
  }
  if (second !== undefined) {
    return refused(
      problem(
        place(second.range[0]),
        null,
        'A second YAML document begins here; a file holds one.',
        'Move it into a file of its own and delete the line "---".',
      ),
    );
  }
  const { contents } = document;
  if (!isMap(contents)) {
    return refused(
      problem(
        place(contents?.range[0] ?? 0),
        null,
        'The file must hold keys with values at its top level.',
        'Write one "key: value" per line.',
      ),
    );
  }
  return checkMapping(document, contents, file, place);
}

function checkMapping(
  document: Document.Parsed,
  root: YAMLMap,
  file: string,
  place: (offset: number) => Place,
): YamlResult {
  const { problems, anchors, firstAlias } = inspectNodes(document, place);
  if (problems.some(({ severity }) => severity === 'error')) return { yaml: null, problems };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refused(
      problem(
        firstAlias ?? place(0),
        null,
        'The aliases (*) of this file expand to far more than is written.',
        'Write the values out instead of repeating them with & and *.',
      ),
    );
  }
  // toJS makes an object of a mapping, which the root is.
  return {
    yaml: { file, value: value as Record<string, unknown>, ...navigation(root, anchors, place) },
    problems,
  };
}

/** One walk over all nodes: what the parser accepts and a person cannot have meant. */
function inspectNodes(
  document: Document.Parsed,
  place: (offset: number) => Place,
): {
  readonly problems: readonly Problem[];
  readonly anchors: ReadonlyMap<string, Node>;
  readonly firstAlias: Place | null;
} {
  const anchors = new Map<string, Node>();
  const problems: Problem[] = document.warnings.map(({ message, pos }) => ({
    ...problem(place(pos[0]), null, `${message}.`, 'Remove the tag.'),
    severity: 'warning',
  }));
  let firstAlias: Place | null = null;
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const here = place(node.range?.[0] ?? 0);
        firstAlias ??= here;
        if (!anchors.has(node.source)) {
          problems.push(
            problem(
              here,
              null,
              `The alias *${shown(node.source)} refers to nothing above it.`,
              'Put text that begins with * in quotes.',
            ),
          );
        }
      } else {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        if (isMap(node)) problems.push(...keyProblems(node, place));
      }
    },
  });
  return { problems, anchors, firstAlias };
}

function keyProblems(map: YAMLMap, place: (offset: number) => Place): Problem[] {
  const first = new Map<string, Place>();
  return map.items.flatMap(({ key }) => {
    const here = place(startOf(key));
    if (!isScalar(key)) {
      return [problem(here, null, 'A key must be plain text.', 'Write "key: value".')];
    }
    const name = keyName(key.value);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, here);
      return [];
    }
    return [
      problem(
        here,
        name,
        `The key is already in line ${earlier.line}.`,
        'Keep one of the two lines and delete the other.',
      ),
    ];
  });
}

function navigation(
  root: YAMLMap,
  anchors: ReadonlyMap<string, Node>,
  place: (offset: number) => Place,
): Pick<YamlFile, 'valueAt' | 'keyAt' | 'sourceAt'> {
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

function syntaxProblems(document: Document.Parsed, place: (offset: number) => Place): Problem[] {
  const seen = new Set<number>();
  return document.errors.flatMap(({ code, message, pos }) => {
    const here = place(pos[0]);
    // One slip of the pen often breaks several rules; the first one in a line names it best.
    if (seen.has(here.line)) return [];
    seen.add(here.line);
    const hint =
      code === 'TAB_AS_INDENT'
        ? 'Indent with spaces.'
        : 'Check the quotes, brackets, colons and indentation here and in the line above.';
    return [problem(here, null, `This is not valid YAML: ${message}.`, hint)];
  });
}

/** YAML reads a key such as `1` or `null` as a value of that type; to us a key is text. */
function keyName(value: unknown): string {
  return typeof value === 'string' ? value : String(value ?? '');
}

function startOf(node: unknown): number {
  if (isScalar(node) || isCollection(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return 0;
}

/** True for the value of `key:` with nothing behind it. */
function isAbsent(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && node.source === '');
}

function isEmpty(document: Document.Parsed): boolean {
  return document.contents === null || isAbsent(document.contents);
}

function refused(only: Problem): YamlResult {
  return { yaml: null, problems: [only] };
}

function wholeFile(file: string, message: string, hint: string): Problem {
  return { severity: 'error', file, line: null, column: null, key: null, message, hint };
}

function problem(place: Place, key: string | null, message: string, hint: string): Problem {
  return { severity: 'error', ...place, key, message, hint };
}
