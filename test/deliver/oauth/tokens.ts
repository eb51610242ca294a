import { onTestFinished } from 'vitest';
import { openAccessTokens, type AccessTokenOptions } from '../../../src/deliver/oauth/access-token.ts';
import { patience } from '../../fetch/datadog/asking.ts';
import { startEntraServer, type EntraServer, type EntraServerOptions } from '../../servers/entra.ts';

export const AUDIENCE = 'api://AzureADTokenExchange';
export const SUBJECT = 'repo:octo/cost-reports:environment:mail';

/** A server that goes away with the test. */
export async function entraWith(options: EntraServerOptions = {}): Promise<EntraServer> {
  const server = await startEntraServer(options);
  onTestFinished(server.close);
  return server;
}

/** Access tokens of a server, asked for with its client secret unless said otherwise. */
export function tokensOf(
  { tokenUrl, env }: EntraServer,
  options: Partial<AccessTokenOptions> = {},
): (renew: boolean) => Promise<string> {
  return openAccessTokens({
    tokenUrl,
    clientId: env.SMTP_OAUTH_CLIENT_ID ?? '',
    proof: { kind: 'secret', secret: env.SMTP_OAUTH_CLIENT_SECRET ?? '' },
    timing: patience(),
    mask: () => undefined,
    ...options,
  });
}

/** In place of the secret. */
export function federated(assertion: () => string): Pick<AccessTokenOptions, 'proof'> {
  return { proof: { kind: 'federated', assertion: () => Promise.resolve(assertion()) } };
}

/** What is thrown in place of a token. */
export async function faultOf(token: Promise<string>): Promise<Error> {
  const outcome: unknown = await token.catch((error: unknown) => error);
  if (outcome instanceof Error) return outcome;
  throw new Error('A token was given.');
}
