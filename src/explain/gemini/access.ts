import { InputError, MissingCredentialError } from '../../errors.ts';

/** Whose model is asked, and as whom. */
export type GeminiAccess =
  | {
      readonly kind: 'gemini';
      readonly apiKey: string;
      /** Takes the place of Google's address, without a slash at its end; null for Google's. */
      readonly baseUrl: string | null;
    }
  /** Google's own credentials are found by its library: a file, the environment or the machine (ADC). */
  | {
      readonly kind: 'vertex';
      readonly project: string;
      readonly location: string;
      readonly baseUrl: string | null;
    };

export interface AccessSettings {
  /** Empty when there is none. */
  readonly apiKey: string;
  /** Empty for Google's address. */
  readonly baseUrl: string;
  readonly vertex: { readonly project: string; readonly location: string } | null;
}

function checkedUrl(text: string): string | null {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return text.replace(/\/+$/, '');
  throw new InputError(
    'GOOGLE_GEMINI_BASE_URL is not a URL. Write for example https://gateway.example.com/gemini.',
  );
}

/**
 * Vertex AI where a project is named, the Gemini API otherwise.
 * @throws InputError when the address is none
 * @throws MissingCredentialError when there is neither a project nor a key
 */
export function geminiAccess({ apiKey, baseUrl, vertex }: AccessSettings): GeminiAccess {
  const address = checkedUrl(baseUrl);
  if (vertex !== null) return { kind: 'vertex', ...vertex, baseUrl: address };
  if (apiKey !== '') return { kind: 'gemini', apiKey, baseUrl: address };
  throw new MissingCredentialError(
    'GEMINI_API_KEY is not set, so sentences are written by rules. Set it as a secret of the repository and pass it to the action, or name a project in ai.vertex of the settings.',
  );
}

/** Google quotes the key of a request in some refusals, and what it says is kept and printed. */
const KEY = /api_key:[^\s'"]+|AIza[\w-]{10,}/g;

/** A text of the service without the key of this run, or any other that looks like one. */
export function withoutKeys(text: string, access: GeminiAccess | null): string {
  const key = access?.kind === 'gemini' ? access.apiKey : '';
  return (key === '' ? text : text.replaceAll(key, '***')).replace(KEY, '***');
}
