import {
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';
import { isAbsent, keyName, placesIn, startOf, type Place, type Places } from './yaml-places.ts';

/** A YAML file whose top level is a mapping, and where in the text its keys and values stand. */
export interface YamlFile extends Places {
  readonly file: string;
  /** Plain JavaScript values; keys are strings. */
  readonly value: Readonly<Record<string, unknown>>;
}

export type YamlResult =
  | { readonly yaml: YamlFile; readonly problems: readonly Problem[] }
  | { readonly yaml: null; readonly problems: readonly Problem[] };

/** As many as a person writes by hand; each may expand others, and so on. */
const MAX_ALIASES = 100;

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
    return refused(tooDeep(file));
  }
}

function checkDocuments(
  documents: readonly Document.Parsed[],
  file: string,
  place: (offset: number) => Place,
): YamlResult {
  const [document, second] = documents;
  const syntax = documents.flatMap((each) => syntaxProblems(each, place));
  if (documents.some(overflowed)) return refused(tooDeep(file));
  if (syntax.length > 0) return { yaml: null, problems: syntax };
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
  if (document === undefined || isEmpty(document)) {
    return refused(wholeFile(file, 'The file is empty.', 'Write one "key: value" per line.'));
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
  const { problems, anchors, aliases, readable } = inspectNodes(document, place);
  if (!readable) return { yaml: null, problems };
  if (aliases.length > MAX_ALIASES) return refused(tooManyAliases(aliases[0] ?? place(0)));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refused(tooManyAliases(aliases[0] ?? place(0)));
  }
  // toJS makes an object of a mapping, which the root is.
  return {
    yaml: { file, value: value as Record<string, unknown>, ...placesIn(root, anchors, place) },
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
  readonly aliases: readonly Place[];
  /** False when a problem leaves values or keys that mean nothing. */
  readonly readable: boolean;
} {
  const anchors = new Map<string, Node>();
  const problems: Problem[] = document.warnings.map(({ message, pos }) => ({
    ...problem(place(pos[0]), null, `${message}.`, 'Remove the tag.'),
    severity: 'warning',
  }));
  const aliases: Place[] = [];
  let readable = true;
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const here = place(node.range?.[0] ?? 0);
        aliases.push(here);
        if (!anchors.has(node.source)) {
          readable = false;
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
        if (isMap(node)) {
          readable &&= node.items.every(({ key }) => isScalar(key));
          for (const found of keyProblems(node, place)) problems.push(found);
        }
      }
    },
  });
  return { problems, anchors, aliases, readable };
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

function isEmpty(document: Document.Parsed): boolean {
  return document.contents === null || isAbsent(document.contents);
}

/** The parser catches some of its own overflows and words them as an error in the text. */
function overflowed(document: Document.Parsed): boolean {
  return document.errors.some(({ message }) => message.includes('call stack'));
}

function tooDeep(file: string): Problem {
  return wholeFile(file, 'The file nests lists or mappings too deeply.', 'Write it flat.');
}

function tooManyAliases(place: Place): Problem {
  return problem(
    place,
    null,
    'The aliases (*) of this file expand to far more than is written.',
    'Write the values out instead of repeating them with & and *.',
  );
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
