import path from 'node:path';
import { readText } from './read-text.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';
import type { Path, Place } from './yaml-places.ts';

const KEYS = { accounts: ['aws_account_id', 'aws_account_ids'], recipients: ['team_email'] } as const;

/** The place of a value in a file, and the key that it stands under. */
export interface PlacedKey extends Place {
  readonly key: string;
}

/**
 * Where a team's file names an account or recipient; with null, the key that they stand under. Reads the file once
 * more: few are asked for, and to keep the places of all would cost every run memory.
 */
export function claimPlace(
  root: string,
  file: string,
  of: keyof typeof KEYS,
  text: string | null,
): PlacedKey | null {
  const read = readText(path.resolve(root, file), file, '');
  const yaml = read.text === null ? null : parseYaml(read.text, file).yaml;
  const key = KEYS[of].find((each) => yaml !== null && each in yaml.value);
  if (yaml === null || key === undefined) return null;
  const found = text === null ? null : pathOf(yaml, key, text);
  return { ...(found === null ? yaml.keyAt([key]) : yaml.valueAt(found)), key };
}

function pathOf({ value }: YamlFile, key: string, text: string): Path | null {
  const under = value[key];
  if (!Array.isArray(under)) return [key];
  const index = under.indexOf(text);
  return index === -1 ? null : [key, index];
}
