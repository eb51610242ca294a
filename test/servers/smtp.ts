import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import {
  SMTPServer,
  type SMTPServerAuthentication,
  type SMTPServerAuthenticationResponse,
  type SMTPServerDataStream,
  type SMTPServerOptions as PackageOptions,
  type SMTPServerSession,
} from 'smtp-server';
import type { SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js';
import { StrictConnection, type Desk } from './smtp/connection.ts';
import { Faults, type Fault, type ScriptedFault } from './smtp/faults.ts';
import { methodsOf, type ServerLogin } from './smtp/logins.ts';
import { Mailbox, type LoginAttempt, type ReceivedMessage } from './smtp/mailbox.ts';
import { CA, CA_PATH, certificate, type CertificateName } from './smtp/tls.ts';

export type { Fault, FaultAction, FaultPoint, Reached, ScriptedFault } from './smtp/faults.ts';
export type { ServerLogin } from './smtp/logins.ts';
export type { LoginAttempt, ReceivedMessage } from './smtp/mailbox.ts';
export type { CertificateName } from './smtp/tls.ts';

export interface SmtpServerOptions {
  /**
   * - `starttls`: nothing but EHLO and STARTTLS is answered before the connection is encrypted, as on port 587
   * - `implicit`: encrypted from the first byte, as on port 465
   * - `none`: never encrypted; STARTTLS is not known
   * @default starttls
   */
  readonly encryption?: 'starttls' | 'implicit' | 'none';
  /** @default good */
  readonly certificate?: CertificateName;
  /** @default a password, with the sender as user */
  readonly login?: ServerLogin;
  /** The only address that mail may be from. @default reports@example.com */
  readonly sender?: string;
  /** Largest message in bytes. @default 157286400, as Exchange */
  readonly size?: number;
}

export interface SmtpTestServer extends AsyncDisposable {
  readonly port: number;
  /** The environment variables that a client needs. */
  readonly env: Readonly<Record<string, string>>;
  /** PEM of the authority that signed the server's certificate, unless that is `unknown-ca`. */
  readonly ca: string;
  /** In the order they were taken. */
  readonly received: readonly ReceivedMessage[];
  readonly logins: readonly LoginAttempt[];
  /** Each answer that refused what no client should do; those of faults and wrong logins are none. */
  readonly violations: readonly string[];
  /** TCP connections so far. */
  readonly connections: number;
  /** Most connections that were open at a time, seen when one said EHLO. */
  readonly highestConcurrency: number;
  /** Messages taken that have this address in their envelope. */
  readonly deliveriesTo: (address: string) => number;
  /** Sets up a fault. Those of one point befall a client in the order they were set up. */
  readonly fault: (fault: Fault) => ScriptedFault;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

const EXCHANGE_SIZE = 157_286_400;
const TEN_MINUTES = 600_000;

/** smtp-server with connections of our own. */
class StandIn extends SMTPServer {
  readonly #desk: Desk;
  readonly #carriers: Socket[] = [];
  readonly #byId = new Map<string, StrictConnection>();

  constructor(options: PackageOptions, desk: Desk) {
    super(options);
    this.#desk = desk;
    this.server.on('connection', (socket: Socket) => {
      this.#carriers.push(socket);
      desk.mailbox.connections += 1;
    });
    // A connection that broke is one of the tests' subjects; the client tells of it.
    this.on('error', () => undefined);
  }

  override connect(socket: Socket | TLSSocket, options?: SMTPConnectionOptions | null): void {
    const number = 1 + this.#carriers.findLastIndex(({ remotePort }) => remotePort === socket.remotePort);
    const carrier = { socket: this.#carriers[number - 1] ?? socket, number };
    const connection = new StrictConnection(this, socket, options, { carrier, desk: this.#desk });
    this.connections.add(connection);
    this.#byId.set(connection.id, connection);
    connection.on('error', () => undefined);
    connection.init();
  }

  /** Node crashes when TLS is put on a socket that was closed meanwhile. */
  override _upgrade(socket: Socket, callback: Parameters<SMTPServer['_upgrade']>[1]): void {
    if (socket.destroyed) callback(new Error('The connection ended before it was encrypted'));
    else super._upgrade(socket, callback);
  }

  override onAuth(
    auth: SMTPServerAuthentication,
    { id }: SMTPServerSession,
    callback: (error: Error | null | undefined, response?: SMTPServerAuthenticationResponse) => void,
  ): void {
    this.#byId.get(id)?.authenticate(auth, callback);
  }

  override onData(
    stream: SMTPServerDataStream,
    { id }: SMTPServerSession,
    callback: (error?: Error | null, message?: string) => void,
  ): void {
    this.#byId.get(id)?.receive(stream, callback);
  }

  override onClose({ id }: SMTPServerSession): void {
    this.#byId.delete(id);
  }

  async stop(): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      this.close(resolve);
    });
    for (const { _socket } of this.#byId.values()) _socket.destroy();
    await stopped;
  }
}

function packageOptions(options: SmtpServerOptions, login: ServerLogin): PackageOptions {
  const { encryption = 'starttls', size = EXCHANGE_SIZE } = options;
  return {
    ...certificate(options.certificate ?? 'good'),
    name: 'TEST.prod.outlook.com',
    secure: encryption === 'implicit',
    minVersion: 'TLSv1.2',
    size,
    authMethods: methodsOf(login),
    authRequiredMessage: '5.7.57 Client not authenticated to send mail',
    disabledCommands: [
      ...(login.kind === 'none' ? ['AUTH'] : []),
      ...(encryption === 'starttls' ? [] : ['STARTTLS']),
    ],
    hideENHANCEDSTATUSCODES: false,
    disableReverseLookup: true,
    socketTimeout: TEN_MINUTES,
    logger: false,
  };
}

function envOf(port: number, login: ServerLogin, sender: string): Record<string, string> {
  return {
    SMTP_HOST: 'localhost',
    SMTP_PORT: String(port),
    ...(login.kind === 'none' ? {} : { SMTP_USER: login.user }),
    ...(login.kind === 'password' ? { SMTP_PASSWORD: login.password } : {}),
    SENDER_EMAIL: sender,
    NODE_EXTRA_CA_CERTS: CA_PATH,
  };
}

/** A mail server on 127.0.0.1 that is as strict as Exchange, keeps what it takes, and fails when told to. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<SmtpTestServer> {
  const { sender = 'reports@example.com', encryption = 'starttls' } = options;
  const login = options.login ?? { kind: 'password', user: sender, password: 'a-password-of-the-tests' };
  const mailbox = new Mailbox();
  const faults = new Faults();
  const isStartTlsRequired = encryption === 'starttls';
  const desk = { faults, mailbox, login, sender, isStartTlsRequired };
  const standIn = new StandIn(packageOptions(options, login), desk);
  standIn.listen(0, '127.0.0.1');
  await once(standIn.server, 'listening');
  const address = standIn.server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const close = (): Promise<void> => standIn.stop();
  return {
    port,
    env: envOf(port, login, sender),
    ca: CA,
    received: mailbox.received,
    logins: mailbox.logins,
    violations: mailbox.violations,
    get connections() {
      return mailbox.connections;
    },
    get highestConcurrency() {
      return mailbox.highestConcurrency;
    },
    deliveriesTo: (recipient) => mailbox.deliveriesTo(recipient),
    fault: (fault) => faults.add(fault),
    close,
    [Symbol.asyncDispose]: close,
  };
}
