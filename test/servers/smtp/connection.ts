import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type {
  SMTPServer,
  SMTPServerAuthentication,
  SMTPServerAuthenticationResponse,
  SMTPServerDataStream,
} from 'smtp-server';
import type { SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js';
import type { Faults } from './faults.ts';
import { FaultyConnection, refusing, splitReply, type Carrier, type Ending } from './faulty-connection.ts';
import { REFUSED_LOGIN, secretOf, verdictOn, type ServerLogin } from './logins.ts';
import type { Mailbox, ReceivedMessage } from './mailbox.ts';
import { comparable, isAddress, messageFault } from './strictness.ts';

/** What all connections of a server share. */
export interface Desk {
  readonly faults: Faults;
  readonly mailbox: Mailbox;
  readonly login: ServerLogin;
  /** The only address that mail may be from. */
  readonly sender: string;
  readonly isStartTlsRequired: boolean;
}

type AuthCallback = (error: Error | null, response?: SMTPServerAuthenticationResponse) => void;
type DataCallback = (error: Error | null, message?: string) => void;

const NEEDS_TLS = /^(?:AUTH|MAIL|RCPT|DATA)\b/i;

function isTakenAfter(ending: Ending | null): boolean {
  if (ending === null) return true;
  return 'reply' in ending ? ending.reply.startsWith('2') : (ending.isTaken ?? false);
}

/** A connection that refuses what Exchange refuses, and remembers what it took and refused. */
export class StrictConnection extends FaultyConnection {
  readonly #desk: Desk;
  /** Something of the message that is being sent. */
  #hasRefused = false;

  constructor(
    server: SMTPServer,
    socket: Socket | TLSSocket,
    options: SMTPConnectionOptions | null | undefined,
    { carrier, desk }: { readonly carrier: Carrier; readonly desk: Desk },
  ) {
    super(server, socket, options, { carrier, faults: desk.faults });
    this.#desk = desk;
  }

  override send(code: number, data?: string | string[] | null, context?: string | false): void {
    const isWrongLogin = code === 535 && !this.isScripted;
    super.send(code, isWrongLogin ? REFUSED_LOGIN : data, context);
    if (code < 400) return;
    // A client that does not wait for each answer goes on after a refusal, and may.
    const isConsequence = code === 503 && this.#hasRefused;
    this.#hasRefused = true;
    if (isWrongLogin || isConsequence || this.isScripted) return;
    this.#desk.mailbox.violations.push(`connection ${this.carrier.number}: ${this.session.error ?? ''}`);
  }

  /** As Exchange, offers no login before the connection is encrypted. */
  override _isSupported(command: string): boolean {
    const isTooEarly = command === 'AUTH' && this.#desk.isStartTlsRequired && !this.secure;
    return !isTooEarly && super._isSupported(command);
  }

  override _onCommand(command: Buffer, callback: () => void = () => undefined): void {
    const isPlain = !this._upgrading && this._nextHandler === false && this._ready;
    const refusal = isPlain ? this.#commandRefusal(command) : null;
    if (refusal === null) super._onCommand(command, callback);
    else this.#refuse(refusal, callback);
  }

  override handler_EHLO(command: Buffer, callback: () => void): void {
    const { mailbox } = this.#desk;
    const open = [...this._server.connections].filter(({ _socket }) => !_socket.readableEnded).length;
    mailbox.highestConcurrency = Math.max(mailbox.highestConcurrency, open);
    super.handler_EHLO(command, callback);
  }

  override handler_MAIL(command: Buffer, callback: () => void): void {
    this.#hasRefused = false;
    const parsed = this._parseAddressCommand('mail from', command);
    const refusal = parsed === false ? null : this.#senderRefusal(parsed.address);
    if (refusal === null) super.handler_MAIL(command, callback);
    else this.#refuse(refusal, callback);
  }

  override handler_RCPT(command: Buffer, callback: () => void): void {
    const parsed = this._parseAddressCommand('rcpt to', command);
    if (parsed === false || isAddress(parsed.address)) super.handler_RCPT(command, callback);
    else this.#refuse('501 5.1.3 Invalid recipient address', callback);
  }

  /** Decides on a login. */
  authenticate(auth: SMTPServerAuthentication, callback: AuthCallback): void {
    this.run(async () => {
      const { method, username: user = '' } = auth;
      const ending = await this.befall(this.reached('auth', { address: user }));
      const verdict = verdictOn(this.#desk.login, auth);
      const isAccepted = ending === null && verdict.user !== undefined;
      const { number: connection } = this.carrier;
      this.#desk.mailbox.logins.push({ method, user, secret: secretOf(auth), connection, isAccepted });
      if (this._closed) return;
      if (ending === null) callback(null, verdict);
      else if ('reply' in ending) {
        this.scripted(() => {
          callback(refusing(ending.reply));
        });
      } else await this.end(ending);
    });
  }

  /** Reads a message and decides on it. */
  receive(stream: SMTPServerDataStream, callback: DataCallback): void {
    this.run(async () => {
      const raw = await this.#read(stream);
      if (raw === null) return;
      const refusal = this.#messageRefusal(raw, stream.sizeExceeded);
      if (refusal === null) await this.#decide(raw, callback);
      else callback(refusing(refusal));
    });
  }

  async #decide(raw: Buffer, callback: DataCallback): Promise<void> {
    const ending = await this.befall(this.reached('dot', { bytes: raw.length }));
    const taken = isTakenAfter(ending) ? this.#take(raw) : null;
    if (ending === null) callback(null, `2.0.0 OK ${taken?.serverMessageId ?? ''} [Hostname=${this.name}]`);
    else if (!('reply' in ending)) await this.end(ending);
    else {
      this.scripted(() => {
        if (taken === null) callback(refusing(ending.reply));
        else callback(null, splitReply(ending.reply)[1]);
      });
    }
  }

  /** The message; null when the client left in the middle of it. */
  async #read(stream: SMTPServerDataStream): Promise<Buffer | null> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        const bytesBefore = bytes;
        chunks.push(chunk);
        bytes += chunk.length;
        const ending = await this.befall(this.reached('body', { bytes }), bytesBefore);
        if (ending !== null) await this.end(ending);
      }
    } catch (error) {
      if (this._closed) return null;
      throw error;
    }
    return Buffer.concat(chunks);
  }

  #take(raw: Buffer): ReceivedMessage {
    const { mailFrom, rcptTo } = this.session.envelope;
    const user: unknown = this.session.user;
    return this.#desk.mailbox.take({
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo.map(({ address }) => address),
      raw,
      authenticatedAs: typeof user === 'string' ? user : null,
      connection: this.carrier.number,
    });
  }

  #refuse(reply: string, callback: () => void): void {
    this.send(...splitReply(reply));
    setImmediate(callback);
  }

  #commandRefusal(command: Buffer): string | null {
    const line = command.toString();
    if (this.#desk.isStartTlsRequired && !this.secure && NEEDS_TLS.test(line)) {
      return '530 5.7.0 Must issue a STARTTLS command first';
    }
    const isUtf8 = this.session.envelope.smtpUtf8 === true || /\sSMTPUTF8\b/i.test(line);
    const isForeign = command.some((byte) => byte === 0 || (byte > 0x7f && !isUtf8));
    return isForeign ? '501 5.5.2 The command has characters that are not allowed' : null;
  }

  #senderRefusal(address: string): string | null {
    if (address !== '' && !isAddress(address)) return '501 5.1.7 Invalid sender address';
    if (comparable(address) === comparable(this.#desk.sender)) return null;
    return '550 5.7.60 SMTP; Client does not have permissions to send as this sender';
  }

  #messageRefusal(raw: Buffer, isTooLarge: boolean): string | null {
    if (isTooLarge) return '552 5.3.4 The message exceeds the fixed maximum message size';
    const isUtf8 = this.session.envelope.smtpUtf8 === true;
    return messageFault(raw, { sender: this.#desk.sender, isUtf8 });
  }
}
