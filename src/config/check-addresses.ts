import { addressFault } from './email-address.ts';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';
import type { YamlFile } from './yaml-file.ts';
import type { Path, Place } from './yaml-places.ts';

/** A good address, and where it stands. */
export interface PlacedAddress {
  readonly address: string;
  readonly key: string;
  readonly place: Place;
}

export interface CheckedAddresses {
  /** The good ones, none twice, in the order of the file. */
  readonly addresses: readonly PlacedAddress[];
  readonly problems: readonly Problem[];
}

/** Checks the e-mail address, or list of addresses, under a key. What is not text is left to the schema. */
export function checkAddresses(yaml: YamlFile, key: string): CheckedAddresses {
  const addresses = new Map<string, PlacedAddress>();
  const problems: Problem[] = [];
  for (const { text, path } of textsUnder(yaml, key)) {
    const fault = addressFault(text);
    const place = yaml.valueAt(path);
    // Mail servers may tell capitals apart before the @; none that is in use does.
    const same = text.toLowerCase();
    if (fault !== null) {
      const message = `"${shown(text)}" ${fault.message}.`;
      problems.push({ severity: 'error', ...place, key, message, hint: fault.hint });
    } else if (addresses.has(same)) {
      const message = `"${shown(text)}" is in the list twice; it receives one mail.`;
      problems.push({ severity: 'warning', ...place, key, message, hint: 'Delete one of the two.' });
    } else {
      addresses.set(same, { address: text, key, place });
    }
  }
  return { addresses: [...addresses.values()], problems };
}

/** The text, or texts of the list, under a key. */
export function textsUnder(yaml: YamlFile, key: string): { readonly text: string; readonly path: Path }[] {
  const value = yaml.value[key];
  if (typeof value === 'string') return [{ text: value, path: [key] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    typeof item === 'string' ? [{ text: item, path: [key, index] }] : [],
  );
}
