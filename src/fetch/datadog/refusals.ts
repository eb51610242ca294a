import { MissingCredentialError, ServiceError, type UserError } from '../../errors.ts';
import { cleanName } from '../outside-text.ts';

/** The question is too large for one answer: ask for fewer accounts or days at once. */
export class TooLargeError extends ServiceError {}

/** An answer of Datadog other than 200. */
export interface Refusal {
  readonly path: string;
  readonly status: number;
  /** Its JSON; undefined when it is none. */
  readonly body: unknown;
}

const MAX_SHOWN = 3;

function textOf(error: unknown): string | null {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return null;
  if ('detail' in error && typeof error.detail === 'string') return error.detail;
  return 'title' in error && typeof error.title === 'string' ? error.title : null;
}

/** What Datadog says in `errors`: a text, a list of texts, or a list of JSON:API errors. Short and printable. */
export function errorsIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return [];
  const errors: unknown[] = Array.isArray(body.errors) ? body.errors : [body.errors];
  return errors
    .map(textOf)
    .filter((text) => text !== null)
    .slice(0, MAX_SHOWN)
    .map(cleanName);
}

/** Milliseconds until the rate limit is reset, from X-RateLimit-Reset in seconds; null where it does not say. */
export function retryAfter(headers: Readonly<Record<string, string>>): number | null {
  const written = headers['x-ratelimit-reset'] ?? headers['retry-after'];
  const seconds = written === undefined ? Number.NaN : Number(written);
  return Number.isFinite(seconds) && seconds >= 0 ? 1000 * seconds : null;
}

const PERMISSIONS: readonly (readonly [RegExp, string])[] = [
  [/^\/api\/v2\/query\//, 'timeseries_query and cloud_cost_management_read'],
  [/^\/api\/v2\/cost\//, 'cloud_cost_management_read'],
];

/** The error that tells what to do about a refusal. */
export function explainRefusal({ path, status, body }: Refusal): UserError {
  const said = errorsIn(body);
  const reason = said.length === 0 ? '' : ` It says: ${said.join('; ')}.`;
  switch (status) {
    case 401:
      return new MissingCredentialError(
        `Datadog does not know the API key (401 on ${path}).${reason} Set DATADOG_API_KEY to a key of this organisation, and DATADOG_SITE to its site.`,
      );
    case 403: {
      const permission = PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1] ?? 'the permission for it';
      return new ServiceError(
        `Datadog refuses ${path} (403).${reason} Give the application key's owner and scopes ${permission}, and look whether DATADOG_SITE is the site of the keys.`,
      );
    }
    case 404:
      return new ServiceError(
        `Datadog has no ${path} (404).${reason} Look at DATADOG_SITE and DATADOG_BASE_URL; Cloud Cost Management is not on every site.`,
      );
    case 413:
      return new TooLargeError(`Datadog finds the question to ${path} too large (413).${reason}`);
    case 429:
      return new ServiceError(
        `Datadog limits the rate of ${path} (429) for longer than a run waits.${reason} Run again later, or ask Datadog for a higher limit.`,
      );
    default:
      if (said.some((text) => /\btoo (?:many|large)\b|\bexceeds?\b/i.test(text))) {
        return new TooLargeError(`Datadog finds the question to ${path} too large (${status}).${reason}`);
      }
      return status >= 500 || status === 408
        ? new ServiceError(
            `Datadog fails on ${path} (${status}).${reason} Run again later; https://status.datadoghq.com tells of incidents.`,
          )
        : new ServiceError(`Datadog refuses ${path} (${status}).${reason}`);
  }
}
