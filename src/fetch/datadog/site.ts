import { InputError } from '../../errors.ts';

/** Where a Datadog site is reached: its pages and its API. Neither ends with a slash. */
export interface DatadogHosts {
  readonly app: string;
  readonly api: string;
}

/** Every site of Datadog; see https://docs.datadoghq.com/getting_started/site/. */
const SITES = [
  'datadoghq.com',
  'us3.datadoghq.com',
  'us5.datadoghq.com',
  'datadoghq.eu',
  'ap1.datadoghq.com',
  'ap2.datadoghq.com',
  'uk1.datadoghq.com',
  'ddog-gov.com',
  'us2.ddog-gov.com',
];

/** Sites that show their pages under `app.`; the others are their own host. */
const SITES_WITH_APP = ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'];

/**
 * The hosts of a site such as `datadoghq.eu`.
 * @param baseUrl takes the place of the API's host: a proxy, a private gateway, a test
 * @throws InputError that lists all sites when there is none of that name
 */
export function hostsOf(site: string, baseUrl: string): DatadogHosts {
  const name = site === '' ? 'datadoghq.com' : site.toLowerCase();
  if (!SITES.includes(name)) {
    throw new InputError(`DATADOG_SITE is "${site}". Write one of: ${SITES.join(', ')}.`);
  }
  const app = `https://${SITES_WITH_APP.includes(name) ? 'app.' : ''}${name}`;
  return { app, api: baseUrl === '' ? `https://api.${name}` : checkedUrl(baseUrl) };
}

function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return text.replace(/\/+$/, '');
  throw new InputError(
    'DATADOG_BASE_URL is not a URL. Write for example https://gateway.example.com/datadog.',
  );
}
