import { checkAddresses, type PlacedAddress } from './check-addresses.ts';
import { checkDomains } from './check-domains.ts';
import { checkSchema, type FileSchema } from './check-schema.ts';
import type { Settings } from './configuration.ts';
import { AGENT_KEYS } from './generated/keys.ts';
import { validateAgent } from './generated/validators.ts';
import { nearestWord } from './nearest.ts';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';
import type { YamlFile } from './yaml-file.ts';

export interface CheckedSettings {
  /** null when a problem is an error. */
  readonly settings: Settings | null;
  readonly problems: readonly Problem[];
  /** Addresses that the settings send mail to. Known, like the domains, even where other settings are wrong. */
  readonly recipients: readonly PlacedAddress[];
  /** Domains that mail may go to; empty for any. */
  readonly allowedDomains: readonly string[];
}

const AGENT_SCHEMA: FileSchema<Settings> = { validate: validateAgent, words: AGENT_KEYS };

/** Everything that can be said about the settings file alone. */
export async function checkSettings(yaml: YamlFile): Promise<CheckedSettings> {
  const schema = await checkSchema(yaml, AGENT_SCHEMA);
  const admins = checkAddresses(yaml, 'global_admin_emails');
  const redirection = checkAddresses(yaml, 'redirect_all_to');
  const allowed = checkDomains(yaml);
  const problems = [
    ...schema.problems,
    ...admins.problems,
    ...redirection.problems,
    ...allowed.problems,
    ...noAdmins(yaml),
    ...(await timezoneProblems(yaml)),
    ...localeProblems(yaml),
    ...linkProblems(yaml),
  ];
  const failed = schema.value === null || problems.some(({ severity }) => severity === 'error');
  return {
    settings: failed
      ? null
      : { ...schema.value, global_admin_emails: admins.addresses.map(({ address }) => address) },
    problems,
    recipients: [...admins.addresses, ...redirection.addresses],
    allowedDomains: allowed.domains,
  };
}

function noAdmins(yaml: YamlFile): Problem[] {
  const admins = yaml.value.global_admin_emails;
  if (admins !== undefined && !(Array.isArray(admins) && admins.length === 0)) return [];
  const place = admins === undefined ? { line: null, column: null } : yaml.valueAt(['global_admin_emails']);
  return [
    {
      severity: 'warning',
      file: yaml.file,
      line: place.line,
      column: place.column,
      key: 'global_admin_emails',
      message: "Nobody receives the organisation's report.",
      hint: `Write for example ${AGENT_KEYS.global_admin_emails?.example ?? ''}.`,
    },
  ];
}

async function timezoneProblems(yaml: YamlFile): Promise<Problem[]> {
  const { timezone } = yaml.value;
  if (typeof timezone !== 'string' || isTimezone(timezone)) return [];
  const nearest = await nearestWord(timezone, Intl.supportedValuesOf('timeZone'));
  return [
    {
      severity: 'error',
      ...yaml.valueAt(['timezone']),
      key: 'timezone',
      message: `"${shown(timezone)}" is not the IANA name of a time zone.`,
      hint: nearest === null ? 'Write for example timezone: Europe/Berlin.' : `Did you mean "${nearest}"?`,
    },
  ];
}

function localeProblems(yaml: YamlFile): Problem[] {
  const { locale } = yaml.value;
  if (typeof locale !== 'string' || isLocale(locale)) return [];
  const dashed = locale.replaceAll('_', '-');
  return [
    {
      severity: 'error',
      ...yaml.valueAt(['locale']),
      key: 'locale',
      message: `"${shown(locale)}" is not a BCP 47 language tag that is known here.`,
      hint: isLocale(dashed) ? `Write locale: ${dashed}.` : 'Write for example locale: en-US.',
    },
  ];
}

const LINK_PARTS = ['{app}', '{account}', '{from}', '{to}'];

function linkProblems(yaml: YamlFile): Problem[] {
  const { datadog } = yaml.value;
  const link =
    typeof datadog === 'object' && datadog !== null && 'link' in datadog && typeof datadog.link === 'string'
      ? datadog.link
      : '';
  const unknown = [...link.matchAll(/\{[^{}]*\}/g)]
    .map(([part]) => part)
    .find((part) => !LINK_PARTS.includes(part));
  const isLink = link === '' || (/^(?:\{app\}\/|https:\/\/)/.test(link) && !/[\s<>"]/.test(link));
  if (unknown === undefined && isLink) return [];
  return [
    {
      severity: 'error',
      ...yaml.valueAt(['datadog', 'link']),
      key: 'link',
      message:
        unknown === undefined
          ? `"${shown(link)}" is not a link that begins with {app}/ or https://, without spaces.`
          : `There is no ${shown(unknown)} to fill in; there are ${LINK_PARTS.join(', ')}.`,
      hint: `Write for example ${AGENT_KEYS['datadog.link']?.example ?? ''}.`,
    },
  ];
}

function isTimezone(name: string): boolean {
  if (name === 'UTC') return true;
  // Newer runtimes take offsets such as +02:00 too, which know no daylight saving.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isLocale(tag: string): boolean {
  if (tag === 'en-US') return true;
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}
