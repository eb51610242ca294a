import { textsUnder, type PlacedAddress } from './check-addresses.ts';
import { asciiDomainHint, isDomain } from './email-address.ts';
import type { Problem } from './problem.ts';
import { isAllowedRecipient } from './recipient-domains.ts';
import { shown } from './shown.ts';
import type { YamlFile } from './yaml-file.ts';

const KEY = 'allowed_recipient_domains';
/** Domains that a message lists before it only counts the rest. */
const MAX_LISTED = 5;

export interface CheckedDomains {
  /** Empty, which is any domain, when an entry is wrong: which addresses are allowed is not known then. */
  readonly domains: readonly string[];
  readonly problems: readonly Problem[];
}

/** Checks the list of domains that mail may go to. What is no list of texts is left to the schema. */
export function checkDomains(yaml: YamlFile): CheckedDomains {
  const list: unknown = yaml.value[KEY];
  if (!Array.isArray(list)) return { domains: [], problems: [] };
  const texts = textsUnder(yaml, KEY);
  const problems = texts.flatMap(({ text, path }): Problem[] => {
    const domain = text.startsWith('*.') ? text.slice(2) : text;
    if (isDomain(domain)) return [];
    const message = `"${shown(text)}" is not a domain such as example.com or *.example.com.`;
    return [{ severity: 'error', ...yaml.valueAt(path), key: KEY, message, hint: hintFor(domain) }];
  });
  const isGood = problems.length === 0 && texts.length === list.length;
  return { domains: isGood ? texts.map(({ text }) => text) : [], problems };
}

function hintFor(domain: string): string {
  const afterAt = domain.slice(domain.lastIndexOf('@') + 1);
  if (afterAt !== domain && isDomain(afterAt)) return `Write the domain alone: ${afterAt}.`;
  if (/[^\x20-\x7e]/.test(domain)) return asciiDomainHint(domain);
  return 'Write a full domain, or "*." and a full domain in quotes.';
}

/**
 * A problem for each address that mail must not go to.
 * @param settingsFile where the list of domains stands
 */
export function checkRecipients(
  recipients: readonly PlacedAddress[],
  allowed: readonly string[],
  settingsFile: string,
): Problem[] {
  const hint = `Correct the address, or add its domain to ${KEY} in ${settingsFile}.`;
  return recipients
    .filter(({ address }) => !isAllowedRecipient(address, allowed))
    .map(({ address, key, place }) => {
      const message = `"${shown(address)}" is not in an allowed domain (${listed(allowed)}).`;
      return { severity: 'error', ...place, key, message, hint };
    });
}

function listed(domains: readonly string[]): string {
  const rest = domains.length - MAX_LISTED;
  const names = domains.slice(0, MAX_LISTED).map(shown).join(', ');
  return rest > 0 ? `${names} and ${rest} more` : names;
}
