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
  readonly asOf: Day | null;
  /** First and last day of a backfill. */
  readonly since: Day | null;
  readonly until: Day | null;
  readonly source: SourceName;
  readonly focusPath: string | null;
  readonly configPath: string;
  readonly teamsPath: string;
  readonly outputPath: string;
  readonly storage: (typeof STORAGES)[number];
  readonly storagePath: string;
  readonly delivery: (typeof DELIVERIES)[number];
  readonly senderEmail: string;
  /** Credentials by name; empty when not given. */
  readonly credential: (name: CredentialName) => string;
}

/** What comes as an input or as an environment variable of the same name. */
const CREDENTIAL_NAMES = [
  'DATADOG_API_KEY',
  'DATADOG_APP_KEY',
  'DATADOG_SITE',
  'DATADOG_BASE_URL',
  'GEMINI_API_KEY',
  'S3_BUCKET_NAME',
  'AWS_REGION',
  'AWS_ENDPOINT_URL_S3',
  'SMTP_HOST',
  'SENDER_EMAIL',
] as const;
export type CredentialName = (typeof CREDENTIAL_NAMES)[number];

export const SOURCE_NAMES = ['datadog', 'cost-explorer', 'focus', 'sample'] as const;
const STORAGES = ['s3', 'local'] as const;
const DELIVERIES = ['smtp', 'outbox'] as const;

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

function sender(value: string): string {
  if (value === '') return UNSENT_SENDER;
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
  return {
    operation: read('operation') || 'weekly-report',
    team: read('team') || null,
    asOf: day('as-of', read('as-of')),
    since: day('since', read('since')),
    until: day('until', read('until')),
    source,
    focusPath: read('focus-path') || null,
    configPath: read('config-path') || 'config/agent.yaml',
    teamsPath: read('teams-path') || 'teams',
    outputPath,
    storage,
    storagePath: read('storage-path') || path.join(outputPath, 'data'),
    delivery,
    senderEmail: sender(credential('SENDER_EMAIL')),
    credential,
  };
}
