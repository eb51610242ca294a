import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What a server shows when the connection gets encrypted:
 * - `good`: for localhost and 127.0.0.1, of our authority
 * - `expired`: the same, until the end of 2020
 * - `other-host`: for another host name, of our authority
 * - `unknown-ca`: for localhost, of an authority that nobody knows
 */
export type CertificateName = 'good' | 'expired' | 'other-host' | 'unknown-ca';

function pathOf(name: string): string {
  return fileURLToPath(new URL(`tls/${name}.pem`, import.meta.url));
}

/** Of the authority that signed all but `unknown-ca`: what NODE_EXTRA_CA_CERTS names. */
export const CA_PATH = pathOf('ca');

/** The authority's certificate, as PEM. */
export const CA = readFileSync(CA_PATH, 'utf8');

/** The certificate and its key, as PEM. */
export function certificate(name: CertificateName): { readonly cert: string; readonly key: string } {
  return { cert: readFileSync(pathOf(name), 'utf8'), key: readFileSync(pathOf('key'), 'utf8') };
}
