import { AGENT_KEYS } from '../config/generated/keys.ts';
import { nearestWord } from '../config/nearest.ts';
import type { Problem } from '../config/problem.ts';
import { shown } from '../config/shown.ts';
import { parseYaml } from '../config/yaml-file.ts';
import { isRecord } from '../json.ts';
import type { RepositoryFile } from './checkout.ts';
import { editedFile, schemaLine, type Edited } from './team-edit.ts';
import { requestProblem } from './team-request.ts';
import { editYaml, newYaml, type EditedMap, type YamlMapping, type YamlValue } from './yaml-edit.ts';

/** A key of the settings, and what it is given; null takes it away, so that its default applies. */
export interface SettingChange {
  readonly path: readonly string[];
  readonly value: YamlValue;
}

/** Changes of settings as a request asks for them, or everything that is wrong with it. */
export interface SettingsRequest {
  readonly changes: readonly SettingChange[];
  readonly problems: readonly Problem[];
}

const INPUT = 'settings-yaml';

/** Reads a YAML mapping of keys of the settings, nested as they are in the file. */
export async function settingsRequest(text: string): Promise<SettingsRequest> {
  const { yaml, problems } = parseYaml(text, INPUT);
  if (yaml === null || problems.some(({ severity }) => severity === 'error')) {
    return { changes: [], problems: problems.map(inInput) };
  }
  const changes = leavesOf(yaml.value, []);
  if (changes.length === 0) {
    const hint = 'Write keys with their new values, such as anomaly_threshold: 25.';
    return { changes, problems: [requestProblem(INPUT, 'No setting is given a value.', hint)] };
  }
  const unknown = await Promise.all(changes.map(({ path }) => keyProblem(path)));
  return { changes, problems: unknown.filter((problem) => problem !== null) };
}

/** A problem of the text in the input, which is no file that an annotation could be on. */
function inInput({ severity, line, key, message, hint }: Problem): Problem {
  const place = [INPUT, ...(line === null ? [] : [`line ${line}`]), ...(key === null ? [] : [key])];
  return { ...requestProblem(place.join(', '), message, hint), severity };
}

/** The values of a mapping; where the settings have keys below a key, its mapping is gone into. */
function leavesOf(mapping: Readonly<Record<string, unknown>>, above: readonly string[]): SettingChange[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const path = [...above, key];
    if (isRecord(value) && keysBelow(path).length > 0) return leavesOf(value, path);
    // What YAML can hold, the parser made.
    return [{ path, value: value as YamlValue }];
  });
}

function keysBelow(path: readonly string[]): string[] {
  const prefix = path.length === 0 ? '' : `${path.join('.')}.`;
  return Object.keys(AGENT_KEYS)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((key) => !/[.[]/.test(key));
}

async function keyProblem(path: readonly string[]): Promise<Problem | null> {
  const [key, above] = [path.at(-1) ?? '', path.slice(0, -1)];
  const known = keysBelow(above);
  if (known.includes(key)) return null;
  const nearest = await nearestWord(key, known);
  const hint = nearest === null ? `The keys here are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
  const nested = Object.hasOwn(AGENT_KEYS, key) ? key.split('.') : [];
  return requestProblem(
    `${INPUT}, ${shown(path.join('.'))}`,
    'There is no such key.',
    nested.length > 1 ? `Write ${nested.join(': {')}: …${'}'.repeat(nested.length - 1)}.` : hint,
  );
}

/** The settings file with changes made to it; a new one where there is none. */
export function changedSettings(
  { path: file, text, problem }: RepositoryFile,
  changes: readonly SettingChange[],
): Edited {
  if (problem !== null) return { files: [], problems: [problem] };
  if (text === null) return { files: [{ path: file, text: newSettings(file, changes) }], problems: [] };
  const { yaml, problems } = parseYaml(text, file);
  if (yaml === null) return { files: [], problems };
  const edited = editYaml(text, (root) => {
    for (const change of changes) setIn(root, change.path, change.value);
  });
  return editedFile(file, edited);
}

/** Null where nothing is set, so that no file is needed. */
function newSettings(file: string, changes: readonly SettingChange[]): string | null {
  const set = changes.filter(({ value }) => value !== null);
  const mapping = set.reduce<YamlMapping>((whole, { path, value }) => withValue(whole, path, value), {});
  return set.length === 0 ? null : newYaml(schemaLine(file, 'agent.schema.json'), mapping);
}

function withValue(
  mapping: YamlMapping,
  [key = '', ...below]: readonly string[],
  value: YamlValue,
): YamlMapping {
  if (below.length === 0) return { ...mapping, [key]: value };
  const inner = mapping[key];
  return { ...mapping, [key]: withValue(isMapping(inner) ? inner : {}, below, value) };
}

function isMapping(value: YamlValue | undefined): value is YamlMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function setIn(map: EditedMap, [key = '', ...below]: readonly string[], value: YamlValue): void {
  if (below.length === 0) {
    if (value === null) map.delete(key);
    else map.set(key, value);
    return;
  }
  if (value === null && map.get(key) === undefined) return;
  const inner = map.mapping(key);
  setIn(inner, below, value);
  if (inner.isEmpty) map.delete(key);
}
