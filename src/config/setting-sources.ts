import { isRecord } from '../json.ts';
import { readText } from './read-text.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';
import path from 'node:path';

/** A value that applies, and the line that says so. */
export interface SourcedValue {
  /** Keys within others are joined by dots: `ai.model`. */
  readonly key: string;
  readonly value: unknown;
  /** null for a default. */
  readonly file: string | null;
  readonly line: number | null;
}

/** A settings or team file that was found to be good before; null where it is gone since. */
export function openYaml(root: string, file: string): YamlFile | null {
  const { text } = readText(path.resolve(root, file), file, '');
  return text === null ? null : parseYaml(text, file).yaml;
}

function has(value: unknown, keys: readonly string[]): boolean {
  let inner = value;
  for (const key of keys) {
    if (!isRecord(inner) || !Object.hasOwn(inner, key)) return false;
    inner = inner[key];
  }
  return true;
}

/** Where a key stands in a file; nowhere for a default. */
export function sourceOf(
  yaml: YamlFile | null,
  keys: readonly string[],
): Pick<SourcedValue, 'file' | 'line'> {
  if (yaml === null || !has(yaml.value, keys)) return { file: null, line: null };
  const { file, line } = yaml.keyAt(keys);
  return { file, line };
}

/** Every key of some settings, defaults included, with its source. */
export function settingSources(
  settings: Readonly<Record<string, unknown>>,
  yaml: YamlFile | null,
  above: readonly string[] = [],
): SourcedValue[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    const keys = [...above, key];
    if (isRecord(value)) return settingSources(value, yaml, keys);
    return [{ key: keys.join('.'), value, ...sourceOf(yaml, keys) }];
  });
}
