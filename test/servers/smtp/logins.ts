import type { SMTPServerAuthentication, SMTPServerAuthenticationResponse } from 'smtp-server';

/** How clients have to log in. */
export type ServerLogin =
  /** Not at all. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'password';
      readonly user: string;
      readonly password: string;
      /** Exchange offers LOGIN only. @default both */
      readonly methods?: readonly ('PLAIN' | 'LOGIN')[];
    }
  /** XOAUTH2. The set may change while the server runs. */
  | { readonly kind: 'token'; readonly user: string; readonly tokens: ReadonlySet<string> };

/** What Exchange answers to a wrong password or token. */
export const REFUSED_LOGIN = '5.7.3 Authentication unsuccessful';

const CHALLENGE = { status: '401', schemes: 'bearer', scope: 'https://outlook.office365.com/' };

/** The mechanisms that the server offers. */
export function methodsOf(login: ServerLogin): string[] {
  if (login.kind === 'token') return ['XOAUTH2'];
  return login.kind === 'password' ? [...(login.methods ?? ['PLAIN', 'LOGIN'])] : [];
}

/** The password or token that a client showed. */
export function secretOf({ accessToken, password }: SMTPServerAuthentication): string {
  return accessToken ?? password ?? '';
}

/** The answer to a login. */
export function verdictOn(
  login: ServerLogin,
  auth: SMTPServerAuthentication,
): SMTPServerAuthenticationResponse {
  const secret = secretOf(auth);
  if (login.kind === 'none' || auth.username !== login.user) return refusal(auth);
  const isRight = login.kind === 'token' ? login.tokens.has(secret) : secret === login.password;
  return isRight ? { user: login.user } : refusal(auth);
}

function refusal({ method }: SMTPServerAuthentication): SMTPServerAuthenticationResponse {
  return method === 'XOAUTH2' ? { data: CHALLENGE } : { responseCode: 535, message: REFUSED_LOGIN };
}
