import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  YAMLMap,
  type Node,
  type Pair,
  type ToStringOptions,
  type YAMLSeq,
} from 'yaml';
import { keyName } from '../config/yaml-places.ts';
import { keepUntouchedLines } from './yaml-lines.ts';

/** What a key is given. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlMapping;
export interface YamlMapping {
  readonly [key: string]: YamlValue;
}

/** A change of a YAML file; it is given the file's top level. */
export type YamlEdit = (root: EditedMap) => void;

/** Duplicate keys are found when a file is checked, in a way that long files cannot abuse. */
const PARSING = { uniqueKeys: false, logLevel: 'error' } as const;

/**
 * The text of a YAML mapping with a change made to it. Comments and order stay, and so do, byte by byte, the lines
 * of every key that keeps its value. Null when the change would take from under an alias what it refers to.
 *
 * @param text valid YAML, as the check of settings and team files leaves it
 */
export function editYaml(text: string, edit: YamlEdit): string | null {
  const lines = text.replaceAll('\r\n', '\n');
  const document = parseDocument(lines, PARSING);
  if (!isMap(document.contents)) throw new TypeError('Only a mapping can be edited.');
  edit(new EditedMap(document, document.contents));
  let rendered: string;
  try {
    rendered = document.toString(styleOf(lines));
  } catch (error) {
    if (error instanceof Error && error.message.includes('alias')) return null;
    throw error;
  }
  const edited = keepUntouchedLines(lines, rendered);
  return text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited;
}

/** The text of a new YAML file, lists one item a line. */
export function newYaml(heading: string, content: YamlMapping): string {
  return `${heading}\n${new Document(content).toString({ lineWidth: 0, singleQuote: true })}`;
}

/** How a file indents and quotes, so that what is new in it looks like the rest. */
function styleOf(text: string): ToStringOptions {
  const indent = /^( {2,8})[^\s#]/m.exec(text)?.[1]?.length ?? 2;
  return {
    lineWidth: 0,
    indent,
    indentSeq: !/^[^\s#-].*:\s*(?:#.*)?\n- /m.test(text),
    flowCollectionPadding: /[[{] \S/.test(text),
    singleQuote: !text.includes('"') || text.includes("'"),
  };
}

/** A mapping of a YAML document that is being changed. */
export class EditedMap {
  readonly #document: Document.Parsed;
  readonly #map: YAMLMap;

  constructor(document: Document.Parsed, map: YAMLMap) {
    this.#document = document;
    this.#map = map;
  }

  get isEmpty(): boolean {
    return this.#map.items.length === 0;
  }

  /** The value of a key as plain JavaScript; undefined where there is no such key. */
  get(key: string): unknown {
    const value = this.#pair(key)?.value;
    return isNode(value) ? value.toJS(this.#document) : value;
  }

  /** Gives a key a value. What stays of a list keeps its comments; a new key comes last. */
  set(key: string, value: YamlValue): void {
    const pair = this.#pair(key);
    if (pair === undefined) this.#map.add(this.#document.createPair(key, value));
    else if (!isDeepStrictEqual(this.get(key), value)) pair.value = this.#replaced(pair.value, value);
  }

  /** Gives a key another name, in its place. */
  rename(key: string, name: string): void {
    const pair = this.#pair(key);
    if (pair !== undefined && isScalar(pair.key)) pair.key.value = name;
  }

  delete(key: string): void {
    const pair = this.#pair(key);
    if (pair !== undefined) this.#map.items.splice(this.#map.items.indexOf(pair), 1);
  }

  /** The mapping under a key, made where there is none. */
  mapping(key: string): EditedMap {
    const pair = this.#pair(key);
    if (pair !== undefined && isMap(pair.value)) {
      forgetAnchor(pair.value);
      return new EditedMap(this.#document, pair.value);
    }
    const made = new YAMLMap(this.#document.schema);
    if (pair === undefined) this.#map.add(this.#document.createPair(key, made));
    else pair.value = withComments(pair.value, made);
    return new EditedMap(this.#document, made);
  }

  #pair(key: string): Pair | undefined {
    return this.#map.items.find((item) => isScalar(item.key) && keyName(item.key.value) === key);
  }

  #replaced(old: unknown, value: YamlValue): Node {
    if (isSeq(old) && Array.isArray(value)) return this.#withItems(old, value);
    const made = this.#document.createNode(value);
    if (isScalar(made) && isScalar(old) && typeof made.value === 'string' && isQuoted(old))
      made.type = old.type ?? Scalar.QUOTE_SINGLE;
    if (isScalar(old) && isSeq(made)) moveComment(old, made.items.filter(isScalar));
    return withComments(old, made);
  }

  #withItems(list: YAMLSeq, values: readonly YamlValue[]): Node {
    forgetAnchor(list);
    const known = list.items.filter(isNode);
    list.items = values.map(
      (value) =>
        known.find((item) => isDeepStrictEqual(item.toJS(this.#document), value)) ??
        this.#document.createNode(value),
    );
    return list;
  }
}

/** What an alias refers to elsewhere must not change with it: writing the file then fails. */
function forgetAnchor(node: YAMLMap | YAMLSeq): void {
  delete node.anchor;
}

function isQuoted({ type }: Scalar): boolean {
  return type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
}

/** What was said beside the only value is said of it, not of the list that takes its place. */
function moveComment(old: Scalar, items: readonly Scalar[]): void {
  const same = items.find(({ value }) => value === old.value) ?? items[0];
  if (same === undefined || typeof old.comment !== 'string') return;
  same.comment = old.comment;
  old.comment = null;
}

/** The comments beside and above a value stay with the one that takes its place. */
function withComments<T extends Node>(old: unknown, made: T): T {
  if (!isScalar(old) && !isCollection(old)) return made;
  for (const part of ['comment', 'commentBefore', 'spaceBefore'] as const) {
    const kept = old[part];
    if (kept !== undefined && kept !== null) Object.assign(made, { [part]: kept });
  }
  return made;
}
