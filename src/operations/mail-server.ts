import type { Settings } from '../config/configuration.ts';
import { mailAccess, type MailAccess, type OAuthLogin } from '../deliver/mail-access.ts';
import type { MailLogin, MailServer } from '../deliver/smtp/sending.ts';
import type { OperationContext } from './operation.ts';
import { TIMING } from './timing.ts';

/** A mail server and what is needed to write to people through it. */
export interface OpenedMailServer {
  readonly access: MailAccess;
  readonly server: MailServer;
  /** Fetches an access token; null where none is needed. */
  readonly token: (() => Promise<string>) | null;
}

async function tokensFor(
  { user, tokenUrl, tenant, clientId, secret }: OAuthLogin,
  { idToken, mask }: OperationContext,
): Promise<Extract<MailLogin, { kind: 'token' }>> {
  const { openAccessTokens, tokenUrlFor, TOKEN_EXCHANGE_AUDIENCE } =
    await import('../deliver/oauth/access-token.ts');
  const token = openAccessTokens({
    tokenUrl: tokenUrl ?? tokenUrlFor(tenant),
    clientId,
    proof:
      secret === null
        ? { kind: 'federated', assertion: () => idToken(TOKEN_EXCHANGE_AUDIENCE) }
        : { kind: 'secret', secret },
    timing: TIMING,
    mask,
  });
  return { kind: 'token', user, token };
}

/**
 * The mail server that the inputs name. Nothing is asked of it yet.
 * @throws MissingCredentialError or InputError naming what is not set, or wrong
 */
export async function openMailServer(
  context: OperationContext,
  { mail }: Pick<Settings, 'mail'>,
): Promise<OpenedMailServer> {
  const access = mailAccess(context.inputs.credential);
  const login = access.login.kind === 'oauth' ? await tokensFor(access.login, context) : access.login;
  const smtp = await import('../deliver/smtp/mail-server.ts');
  const server = smtp.openMailServer({
    host: access.host,
    port: access.port,
    login,
    connections: mail.connections,
    answerTimeoutMs: mail.answer_timeout * 1000,
    onCall: context.calls.counter('smtp'),
  });
  return { access, server, token: login.kind === 'token' ? () => login.token(false) : null };
}
