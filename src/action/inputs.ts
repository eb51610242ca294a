import path from 'node:path';
import { isDay, type Day } from '../calendar/day.ts';
import { addressFault } from '../config/email-address.ts';
import { shown } from '../config/shown.ts';
import type { SourceName } from '../fetch/cost-model.ts';
import { InputError } from '../errors.ts';

/** Reads one input of the action by its name; empty when it is not given. */
export type InputReader = (name: string) => string;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The inputs of the action, checked. */
export interface Inputs {
  readonly operation: string;
  readonly team: string | null;
  /** What a query of costs is limited to. */
  readonly account: string | null;
  readonly service: string | null;
  /** How the job ended whose outcome is told; null when none is given. */
  readonly outcome: JobOutcome | null;
  readonly asOf: Day | null;
  /** First and last day of a backfill. */
  readonly since: Day | null;
  readonly until: Day | null;
  /** How many entries a query lists at most; null for its own default. */
  readonly limit: number | null;
  readonly source: SourceName;
  readonly focusPath: string | null;
  readonly configPath: string;
  readonly teamsPath: string;
  /** The same two before the pull request; null where there is nothing to compare with. */
  readonly baseConfigPath: string | null;
  readonly baseTeamsPath: string | null;
  /** What is proposed, as it was given; empty where it was not. */
  readonly proposed: Proposed;
  readonly outputPath: string;
  readonly storage: (typeof STORAGES)[number];
  readonly storagePath: string;
  readonly delivery: (typeof DELIVERIES)[number];
  /** Whether a mail that may have been sent is sent again. */
  readonly onAmbiguous: (typeof AMBIGUOUS_CHOICES)[number];
  /** Which mails of a delivery key are sent: those that were not yet, or all of them again. */
  readonly resend: (typeof RESEND_CHOICES)[number];
  /** The delivery key that the run continues; null for the run's own. */
  readonly deliveryKey: string | null;
  /** SENDER_EMAIL; null when it is not set. */
  readonly sender: string | null;
  /** The sender, or where there is none an address that mails which never leave may come from. */
  readonly senderEmail: string;
  /** Token for GitHub's API; empty when it was not given. */
  readonly githubToken: string;
  /** Credentials by name; empty when not given. */
  readonly credential: (name: CredentialName) => string;
}

/** What a change of teams or settings is proposed with. */
export interface Proposed {
  readonly teamName: string;
  readonly accountIds: string;
  readonly emails: string;
  /** JSON or CSV. */
  readonly teams: string;
  /** Keys of the settings file with their new values, in YAML. */
  readonly settings: string;
}

/** What comes as an input or as an environment variable of the same name. */
const CREDENTIAL_NAMES = [
  'DATADOG_API_KEY',
  'DATADOG_APP_KEY',
  'DATADOG_SITE',
  'DATADOG_BASE_URL',
  'GEMINI_API_KEY',
  'GOOGLE_GEMINI_BASE_URL',
  'S3_BUCKET_NAME',
  'AWS_REGION',
  'AWS_ENDPOINT_URL_S3',
  'SMTP_HOST',
  'SMTP_PORT',
  'SMTP_USER',
  'SMTP_PASSWORD',
  'SMTP_OAUTH_TENANT_ID',
  'SMTP_OAUTH_CLIENT_ID',
  'SMTP_OAUTH_CLIENT_SECRET',
  'SMTP_OAUTH_TOKEN_URL',
  'SENDER_EMAIL',
] as const;
export type CredentialName = (typeof CREDENTIAL_NAMES)[number];

export const SOURCE_NAMES = ['datadog', 'cost-explorer', 'focus', 'sample'] as const;
const STORAGES = ['s3', 'local'] as const;
const DELIVERIES = ['smtp', 'outbox'] as const;
const AMBIGUOUS_CHOICES = ['skip', 'resend'] as const;
const RESEND_CHOICES = ['missing', 'all'] as const;

/** Results of a job, as GitHub calls them. */
const OUTCOMES = ['success', 'failure', 'cancelled', 'skipped'] as const;
export type JobOutcome = (typeof OUTCOMES)[number];

/** What is safe in names of objects and in Message-IDs. */
const DELIVERY_KEY = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/;

/** Used where no SENDER_EMAIL is set; outbox mails never leave, so a reserved domain (RFC 2606) will do. */
const UNSENT_SENDER = 'aws-cost-ai-agent@example.invalid';

function choice<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((candidate) => candidate === value);
  if (chosen !== undefined) return chosen;
  throw new InputError(`Input ${name} is "${value}". Write one of: ${choices.join(', ')}.`);
}

function day(name: string, value: string): Day | null {
  if (value === '') return null;
  if (isDay(value)) return value;
  throw new InputError(
    `Input ${name} is "${value}". Write a day of the calendar as YYYY-MM-DD, such as 2026-11-23.`,
  );
}

const MAX_LIMIT = 1000;

function limit(value: string): number | null {
  if (value === '') return null;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= MAX_LIMIT) return number;
  throw new InputError(`Input limit is "${shown(value)}". Write a whole number from 1 to ${MAX_LIMIT}.`);
}

function deliveryKey(value: string): string | null {
  if (value === '') return null;
  if (DELIVERY_KEY.test(value)) return value;
  throw new InputError(
    `Input delivery-key is "${shown(value)}". Write the key of an earlier delivery, such as 2026-W48: up to 64 letters, digits, dots and dashes, a letter or digit first.`,
  );
}

function sender(value: string): string | null {
  if (value === '') return null;
  const fault = addressFault(value);
  if (fault === null) return value;
  throw new InputError(`SENDER_EMAIL is "${shown(value)}", which ${fault.message}. ${fault.hint}`);
}

/**
 * Reads and checks the inputs that every operation shares.
 * @throws InputError naming the input, the value and what to write instead
 */
export function readInputs(read: InputReader, environment: Environment): Inputs {
  const credentials = new Map(
    CREDENTIAL_NAMES.map((name) => [name, (read(name) || (environment[name] ?? '')).trim()]),
  );
  const credential = (name: CredentialName): string => credentials.get(name) ?? '';
  const source = choice('source', read('source') || 'datadog', SOURCE_NAMES);
  const bucket = credential('S3_BUCKET_NAME');
  const host = credential('SMTP_HOST');
  const storage = choice('storage', read('storage') || (bucket === '' ? 'local' : 's3'), STORAGES);
  const delivery = choice('delivery', read('delivery') || (host === '' ? 'outbox' : 'smtp'), DELIVERIES);
  const outputPath = read('output-path') || 'out';
  const from = sender(credential('SENDER_EMAIL'));
  return {
    operation: read('operation') || 'weekly-report',
    team: read('team') || null,
    account: read('account') || null,
    service: read('service') || null,
    outcome: read('outcome') === '' ? null : choice('outcome', read('outcome'), OUTCOMES),
    asOf: day('as-of', read('as-of')),
    since: day('since', read('since')),
    until: day('until', read('until')),
    limit: limit(read('limit')),
    source,
    focusPath: read('focus-path') || null,
    configPath: read('config-path') || 'config/agent.yaml',
    teamsPath: read('teams-path') || 'teams',
    baseConfigPath: read('base-config-path') || null,
    baseTeamsPath: read('base-teams-path') || null,
    proposed: {
      teamName: read('team-name'),
      accountIds: read('aws-account-id'),
      emails: read('team-email'),
      teams: read('teams-json'),
      settings: read('settings-yaml'),
    },
    outputPath,
    githubToken: read('github-token') || (environment.GITHUB_TOKEN ?? '').trim(),
    storage,
    storagePath: read('storage-path') || path.join(outputPath, 'data'),
    delivery,
    onAmbiguous: choice('on-ambiguous', read('on-ambiguous') || 'skip', AMBIGUOUS_CHOICES),
    resend: choice('resend', read('resend') || 'missing', RESEND_CHOICES),
    deliveryKey: deliveryKey(read('delivery-key')),
    sender: from,
    senderEmail: from ?? UNSENT_SENDER,
    credential,
  };
}
