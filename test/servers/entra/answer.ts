import { randomUUID } from 'node:crypto';

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** @default application/json; charset=utf-8 */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal of Entra's token endpoint. */
export class EntraRefusal extends Error {
  readonly answer: Answer;

  /** @param code the number of AADSTS */
  constructor(status: number, error: string, code: number, description: string) {
    super(description);
    this.answer = entraError(status, error, code, description);
  }
}

/** An error in the form that Entra gives it. */
export function entraError(status: number, error: string, code: number, description: string): Answer {
  const traceId = randomUUID();
  const correlationId = randomUUID();
  const timestamp = '2026-11-23 09:00:00Z';
  return {
    status,
    body: JSON.stringify({
      error,
      error_description: `AADSTS${code}: ${description}\r\nTrace ID: ${traceId}\r\nCorrelation ID: ${correlationId}\r\nTimestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    }),
  };
}

/** What a gateway answers in place of the service. */
export const HTML_503: Answer = {
  status: 503,
  type: 'text/html',
  body: '<!DOCTYPE html><html><body>Our services are not available right now</body></html>',
};

export function json(value: unknown): Answer {
  return { status: 200, body: JSON.stringify(value) };
}
