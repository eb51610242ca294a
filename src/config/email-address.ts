import { domainToASCII } from 'node:url';

const NOT_ASCII = /[^\x20-\x7e]/;
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;
const MAX_DOMAIN_LENGTH = 253;

export interface AddressFault {
  readonly message: string;
  readonly hint: string;
}

/**
 * What keeps a text from being one plain address that any mail server accepts; null for a good one.
 * Stricter than RFC 5322 on purpose: what is refused here is a mistake far more often than an address.
 */
export function addressFault(text: string): AddressFault | null {
  if (text === '') return fault('is empty', 'Write an address such as name@example.com.');
  if (NOT_ASCII.test(text) && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) {
    return fault('contains an invisible character, such as a line break', 'Type the address again.');
  }
  if (/[,;]/.test(text)) {
    return fault('contains more than one address', 'Write a list, one address per line, each after "- ".');
  }
  if (/[<>"()]/.test(text)) return fault('contains more than an address', bareAddressHint(text));
  if (/\s/.test(text)) return fault('contains a space', 'Remove it; several addresses make a list.');
  if (text.length > MAX_LENGTH) return fault(`is longer than ${MAX_LENGTH} characters`, 'Check the address.');
  const [local, domain, ...more] = text.split('@');
  if (local === undefined || domain === undefined) {
    return fault('has no @', 'Write an address such as name@example.com.');
  }
  if (more.length > 0) return fault('has more than one @', 'Write one address; several make a list.');
  return localFault(local) ?? domainFault(domain);
}

function localFault(local: string): AddressFault | null {
  if (NOT_ASCII.test(local)) {
    return fault('has a letter before the @ that is not ASCII', 'Use an address of unaccented letters.');
  }
  if (local.length > MAX_LOCAL_LENGTH) {
    return fault(`has more than ${MAX_LOCAL_LENGTH} characters before the @`, 'Check the address.');
  }
  return LOCAL_PART.test(local)
    ? null
    : fault('has no valid name before the @', 'Check for missing or doubled characters.');
}

function domainFault(domain: string): AddressFault | null {
  if (NOT_ASCII.test(domain)) {
    return fault('has a domain that is not in its ASCII form (punycode)', asciiDomainHint(domain));
  }
  return isDomain(domain)
    ? null
    : fault('has no valid domain after the @', 'Write a full domain such as example.com.');
}

/** True for a full domain in its ASCII form, such as example.com or xn--bcher-kva.de. */
export function isDomain(text: string): boolean {
  const labels = text.split('.');
  const valid = labels.length >= 2 && labels.every((label) => LABEL.test(label));
  return valid && text.length <= MAX_DOMAIN_LENGTH && /[A-Za-z]/.test(labels.at(-1) ?? '');
}

/** What to write in the place of a domain with letters such as ü. */
export function asciiDomainHint(domain: string): string {
  const ascii = domainToASCII(domain);
  return ascii === '' ? 'Write the domain in punycode (xn--…).' : `Write the domain as ${ascii}.`;
}

function bareAddressHint(text: string): string {
  const inside = /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1];
  return inside === undefined || addressFault(inside) !== null
    ? 'Write the address alone, without name, brackets or quotes.'
    : `Write the address alone: ${inside}.`;
}

function fault(message: string, hint: string): AddressFault {
  return { message, hint };
}
