import { isRecord } from '../../json.ts';
import { isTransientStatus } from '../../json-answer.ts';
import { cleanName } from '../../fetch/outside-text.ts';
import { withoutKeys, type GeminiAccess } from './access.ts';

/** What an answer other than 200 means for this request and for those after it. */
export type Refusal =
  /** Ask again, after at least `waitMs` where Google said so. */
  | {
      readonly kind: 'later';
      readonly waitMs: number | null;
      readonly isQuota: boolean;
      readonly said: string;
    }
  /** This model can do nothing more in this run. */
  | { readonly kind: 'daily-quota' }
  | { readonly kind: 'no-such-model' }
  /** The set-up is wrong, so that no request will do better. */
  | { readonly kind: 'set-up'; readonly status: number; readonly said: string }
  /** This request is wrong. */
  | { readonly kind: 'request'; readonly status: number; readonly said: string };

/** What Google says is wrong: `{"error": {"code", "message", "status", "details": []}}`, or a list of one of these. */
interface GoogleError {
  readonly message: string;
  readonly status: string;
  readonly details: readonly Readonly<Record<string, unknown>>[];
}

/** A page in HTML: Google's library gives what a gateway answers as if Google had said it. */
const PAGE = /<[a-z!/]/i;

function errorIn(body: unknown, access: GeminiAccess): GoogleError {
  const found: unknown = Array.isArray(body) ? body[0] : body;
  const error: unknown = isRecord(found) ? found.error : null;
  if (!isRecord(error)) return { message: '', status: '', details: [] };
  const { message, status, details } = error;
  return {
    message:
      typeof message === 'string' && !PAGE.test(message) ? cleanName(withoutKeys(message, access)) : '',
    status: typeof status === 'string' ? status : '',
    details: Array.isArray(details) ? details.filter(isRecord) : [],
  };
}

function detailsOf({ details }: GoogleError, type: string): readonly Readonly<Record<string, unknown>>[] {
  return details.filter((detail) => {
    const name = detail['@type'];
    return typeof name === 'string' && name.endsWith(`google.rpc.${type}`);
  });
}

/** Milliseconds of RetryInfo, which are written as `"34.074824224s"`; null where there is none. */
function retryDelay(error: GoogleError): number | null {
  const [info] = detailsOf(error, 'RetryInfo');
  const written = info?.retryDelay;
  const seconds = typeof written === 'string' ? /^(\d{1,7}(?:\.\d+)?)s$/.exec(written)?.[1] : undefined;
  return seconds === undefined ? null : Math.ceil(1000 * Number(seconds));
}

function isDailyQuota(error: GoogleError): boolean {
  return detailsOf(error, 'QuotaFailure')
    .flatMap(({ violations }): unknown[] => (Array.isArray(violations) ? violations : []))
    .some(
      (violation) =>
        isRecord(violation) && typeof violation.quotaId === 'string' && violation.quotaId.includes('PerDay'),
    );
}

/** Of the requests that are refused with 400, those that every other request will be refused as well. */
function isSetUp(error: GoogleError): boolean {
  const isKey = detailsOf(error, 'ErrorInfo').some(({ reason }) => reason === 'API_KEY_INVALID');
  return isKey || error.status === 'FAILED_PRECONDITION' || /API key/i.test(error.message);
}

/** What to make of a refusal. What it says is without the key that `access` has. */
export function refusalOf(status: number, body: unknown, access: GeminiAccess): Refusal {
  const error = errorIn(body, access);
  const said = error.message;
  if (status === 429 && isDailyQuota(error)) return { kind: 'daily-quota' };
  if (isTransientStatus(status)) {
    return { kind: 'later', waitMs: retryDelay(error), isQuota: status === 429, said };
  }
  // Without Google's word for it, something else than Gemini answers at this address.
  if (status === 404 && error.status === 'NOT_FOUND') return { kind: 'no-such-model' };
  if (status === 400 && !isSetUp(error)) return { kind: 'request', status, said };
  return { kind: 'set-up', status, said };
}
