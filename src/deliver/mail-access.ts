import { isIP } from 'node:net';
import { isDomain } from '../config/email-address.ts';
import { shown } from '../config/shown.ts';
import { InputError, MissingCredentialError } from '../errors.ts';

/** The credentials that sending mail asks for. */
export type MailCredential =
  | 'SMTP_HOST'
  | 'SMTP_PORT'
  | 'SMTP_USER'
  | 'SMTP_PASSWORD'
  | 'SMTP_OAUTH_TENANT_ID'
  | 'SMTP_OAUTH_CLIENT_ID'
  | 'SMTP_OAUTH_CLIENT_SECRET'
  | 'SMTP_OAUTH_TOKEN_URL'
  | 'SENDER_EMAIL';

/** Gives a credential by its name; empty when it is not set. */
type CredentialReader = (name: MailCredential) => string;

/** How to log in with OAuth. Whether tenant and address are such is for those to say who ask for a token. */
export interface OAuthLogin {
  readonly kind: 'oauth';
  /** The mailbox that mail is sent from. */
  readonly user: string;
  /** Takes the place of Microsoft's token endpoint; null for that one. */
  readonly tokenUrl: string | null;
  /** May be empty where `tokenUrl` is not null. */
  readonly tenant: string;
  readonly clientId: string;
  /** null: the run proves who it is with a token of GitHub's instead. */
  readonly secret: string | null;
}

export interface MailAccess {
  /** Host name or IP address. */
  readonly host: string;
  readonly port: number;
  /** Address that reports come from. */
  readonly sender: string;
  readonly login:
    | { readonly kind: 'none' }
    | { readonly kind: 'password'; readonly user: string; readonly password: string }
    | OAuthLogin;
}

const OAUTH_CREDENTIALS = [
  'SMTP_OAUTH_TENANT_ID',
  'SMTP_OAUTH_CLIENT_ID',
  'SMTP_OAUTH_CLIENT_SECRET',
  'SMTP_OAUTH_TOKEN_URL',
] as const;

const DEFAULT_PORT = 587;
/** A name without dots, as in a company's own network. */
const LOCAL_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
/** Host and port within a URL or `host:port`, behind scheme, user and password. */
const HOST_WITHIN = /^(?:[a-z]+:\/\/)?(?:.*@)?(?:\[([^\]]*)\]|([^:/?#]*))(?::(\d{1,5}))?(?:[/?#].*)?$/i;

/**
 * The mail server that the credentials name, and how to log in to it.
 * @throws MissingCredentialError naming what is not set
 * @throws InputError naming what is wrong; never with a secret's value
 */
export function mailAccess(credential: CredentialReader): MailAccess {
  const host = hostOf(required(credential, 'SMTP_HOST', 'the mail server, such as smtp.office365.com'));
  const port = portOf(credential('SMTP_PORT'));
  const sender = required(credential, 'SENDER_EMAIL', 'the address that reports come from');
  return { host, port, sender, login: loginOf(credential, sender) };
}

function required(credential: CredentialReader, name: MailCredential, meaning: string): string {
  const value = credential(name);
  if (value !== '') return value;
  throw new MissingCredentialError(
    `Delivery by SMTP needs ${name}, which is not set. Set it to ${meaning}, or set input delivery to outbox.`,
  );
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || isDomain(text) || LOCAL_NAME.test(text);
}

/** The message leaves out what was written: in a URL it may be a password. */
function hostOf(text: string): string {
  if (isHost(text)) return text;
  throw new InputError(`SMTP_HOST is not a host name or IP address alone. ${hostHint(text)}`);
}

/** What to write in the place of a URL, or of a host with its port. */
function hostHint(text: string): string {
  const [, bracketed, plain, port] = HOST_WITHIN.exec(text) ?? [];
  const host = bracketed ?? plain ?? '';
  if (!isDomain(host) && isIP(host) === 0) {
    return 'Write for example smtp.office365.com, without scheme, port and path.';
  }
  return port === undefined
    ? `Write ${host}.`
    : `Write ${host}, and set SMTP_PORT to ${port} if it is not ${DEFAULT_PORT}.`;
}

function portOf(text: string): number {
  if (text === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new InputError(
    `SMTP_PORT is "${shown(text)}". Write a number from 1 to 65535, such as 587 or 465, or leave it out.`,
  );
}

function loginOf(credential: CredentialReader, sender: string): MailAccess['login'] {
  const oauth = OAUTH_CREDENTIALS.filter((name) => credential(name) !== '');
  if (oauth.length === 0) return passwordLogin(credential('SMTP_USER'), credential('SMTP_PASSWORD'));
  if (credential('SMTP_PASSWORD') !== '') {
    throw new InputError(
      `Both SMTP_PASSWORD and ${oauth.join(', ')} are set, but a login uses one of the two. Remove SMTP_PASSWORD to log in with OAuth, or what begins with SMTP_OAUTH_ to log in with the password.`,
    );
  }
  return oauthLogin(credential, oauth, sender);
}

function passwordLogin(user: string, password: string): MailAccess['login'] {
  if (user === '' && password === '') return { kind: 'none' };
  if (user !== '' && password !== '') return { kind: 'password', user, password };
  if (user === '') {
    throw new MissingCredentialError(
      'SMTP_PASSWORD needs SMTP_USER, which is not set. Set it, or remove SMTP_PASSWORD for a mail server without login.',
    );
  }
  throw new MissingCredentialError(
    'SMTP_USER needs SMTP_PASSWORD, which is not set. Set it, or SMTP_OAUTH_TENANT_ID and SMTP_OAUTH_CLIENT_ID for OAuth, or remove SMTP_USER for a mail server without login.',
  );
}

function oauthLogin(credential: CredentialReader, given: readonly string[], sender: string): OAuthLogin {
  const tenant = credential('SMTP_OAUTH_TENANT_ID');
  const clientId = credential('SMTP_OAUTH_CLIENT_ID');
  const tokenUrl = credential('SMTP_OAUTH_TOKEN_URL') || null;
  const missing = [
    ...(clientId === '' ? ['SMTP_OAUTH_CLIENT_ID'] : []),
    ...(tenant === '' && tokenUrl === null ? ['SMTP_OAUTH_TENANT_ID'] : []),
  ];
  if (missing.length > 0) {
    throw new MissingCredentialError(
      `${given.join(', ')} ${given.length === 1 ? 'needs' : 'need'} ${missing.join(' and ')}, which ${missing.length === 1 ? 'is' : 'are'} not set. Set what is missing, or remove what begins with SMTP_OAUTH_ to log in without OAuth.`,
    );
  }
  return {
    kind: 'oauth',
    user: credential('SMTP_USER') || sender,
    tokenUrl,
    tenant,
    clientId,
    secret: credential('SMTP_OAUTH_CLIENT_SECRET') || null,
  };
}
