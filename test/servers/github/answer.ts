/** What the server answers; no body is an answer of status 204. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes wrong with a request. */
export type Fault =
  | (Answer & {
      /** The request did its work before the answer went wrong. */
      readonly isDone?: boolean;
    })
  /** No answer ever comes, or half of one. */
  | { readonly kind: 'stall' | 'cut'; readonly isDone?: boolean };

/** GitHub refuses. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message);
    const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
    this.answer = { status, body: errors === undefined ? body : { ...body, errors } };
  }
}

export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { ...new Refusal(status, message).answer, headers };
}
