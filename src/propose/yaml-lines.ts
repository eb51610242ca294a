import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { keyName, startOf } from '../config/yaml-places.ts';

/** A key of a file's top level with its value, and the comments and blank lines between it and the next key. */
interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly lines: readonly string[];
  readonly gap: readonly string[];
  /** The key after it; null for the last one. */
  readonly next: string | null;
}

interface Entries {
  /** What stands above the first key. */
  readonly preamble: readonly string[];
  readonly entries: readonly Entry[];
}

/**
 * A changed YAML text in which keys that kept their values look as they did before the change.
 * The library writes a whole document in one style; a review should show the lines that mean something new.
 */
export function keepUntouchedLines(original: string, changed: string): string {
  const [before, after] = [entriesOf(original), entriesOf(changed)];
  if (before === null || after === null) return changed;
  const known = new Map(before.entries.map((entry) => [entry.key, entry]));
  const starts = before.entries[0]?.key === after.entries[0]?.key ? before.preamble : after.preamble;
  const lines = [...starts];
  for (const entry of after.entries) {
    const old = known.get(entry.key);
    lines.push(...(isDeepStrictEqual(old?.value, entry.value) ? (old?.lines ?? entry.lines) : entry.lines));
    lines.push(...(old?.next === entry.next ? old.gap : entry.gap));
  }
  const kept = lines.join('\n');
  return saysTheSame(kept, changed) ? kept : changed;
}

const PARSING = { uniqueKeys: false, logLevel: 'silent' } as const;

/** The entries of a mapping that has one key a line; null for anything else. */
function entriesOf(text: string): Entries | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { ...PARSING, lineCounter });
  const { contents, errors } = document;
  if (!isMap(contents) || contents.flow === true || errors.length > 0) return null;
  const lines = text.split('\n');
  const starts = contents.items.map(({ key }) => lineCounter.linePos(startOf(key)));
  if (starts.some(({ col }) => col !== 1)) return null;
  const keys = contents.items.map(({ key }) => keyName(isScalar(key) ? key.value : null));
  const entries = contents.items.map(({ value }, index): Entry => {
    const end = (starts[index + 1]?.line ?? lines.length + 1) - 1;
    const own = lines.slice((starts[index]?.line ?? 1) - 1, end);
    const last = own.findLastIndex((line) => !/^(?:#|\s*$)/.test(line));
    return {
      key: keys[index] ?? '',
      value: isNode(value) ? value.toJS(document) : value,
      lines: own.slice(0, last + 1),
      gap: own.slice(last + 1),
      next: keys[index + 1] ?? null,
    };
  });
  return { preamble: lines.slice(0, (starts[0]?.line ?? 1) - 1), entries };
}

/** True for texts of the same values in the same order with the same comments. */
function saysTheSame(one: string, other: string): boolean {
  return isDeepStrictEqual(meaningOf(one), meaningOf(other));
}

function meaningOf(text: string): unknown {
  const document = parseDocument(text, PARSING);
  if (document.errors.length > 0) return { text };
  const comments: (string | null | undefined)[] = [document.commentBefore, document.comment];
  visit(document, {
    Node(_, { commentBefore, comment }) {
      comments.push(commentBefore, comment);
    },
  });
  const words = comments.flatMap((comment) => (comment ?? '').split('\n')).map((line) => line.trim());
  return { json: JSON.stringify(document.toJS()), comments: words.filter((line) => line !== '').sort() };
}
