import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { SMTPServer } from 'smtp-server';
import { SMTPConnection, type SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js';
import type { FaultAction, FaultPoint, Faults, Reached } from './faults.ts';

/** The TCP connection under a session, and how many there were up to it. */
export interface Carrier {
  readonly socket: Socket;
  readonly number: number;
}

/** A fault after which the server does not go on as usual. */
export type Ending = Exclude<FaultAction, { readonly hold: Promise<unknown> }>;

const ENHANCED_STATUS = /^[245]\.\d{1,3}\.\d{1,3} /;

/** The code of a reply, and what comes after it. */
export function splitReply(reply: string): readonly [code: number, text: string] {
  return [Number(reply.slice(0, 3)), reply.slice(4)];
}

/** For the callbacks of smtp-server: makes it answer so. */
export function refusing(reply: string): Error {
  const [responseCode, text] = splitReply(reply);
  return Object.assign(new Error(text), { responseCode });
}

/** Fulfilled never; a new one each time, because what waits for a promise is kept by it. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** A connection of smtp-server that faults befall at every point of a session. */
export class FaultyConnection extends SMTPConnection {
  protected readonly carrier: Carrier;
  readonly #faults: Faults;
  #isScripted = false;
  /** Commands wait for what is done after the answer to a message. */
  #afterAnswer: Promise<void> | null = null;

  constructor(
    server: SMTPServer,
    socket: Socket | TLSSocket,
    options: SMTPConnectionOptions | null | undefined,
    { carrier, faults }: { readonly carrier: Carrier; readonly faults: Faults },
  ) {
    super(server, socket, options);
    this.carrier = carrier;
    this.#faults = faults;
  }

  /** Without the 100 ms that smtp-server waits for clients that talk too soon. */
  override init(): void {
    this._setListeners(() => {
      this.connectionReady();
    });
  }

  override _sendGreeting(): void {
    this._ready = false;
    const greet = (): void => {
      this._ready = true;
      super._sendGreeting();
    };
    this.#at('greeting', '', greet, () => {
      this.close();
    });
  }

  override handler_EHLO(command: Buffer, callback: () => void): void {
    const proceed = (): void => {
      super.handler_EHLO(command, callback);
    };
    this.#at('ehlo', '', proceed, callback);
  }

  override handler_STARTTLS(command: Buffer, callback: () => void): void {
    const proceed = (): void => {
      super.handler_STARTTLS(command, callback);
    };
    this.#at('starttls', '', proceed, callback);
  }

  override handler_MAIL(command: Buffer, callback: () => void): void {
    const proceed = (): void => {
      super.handler_MAIL(command, callback);
    };
    const parsed = this._parseAddressCommand('mail from', command);
    this.#at('mail', parsed === false ? '' : parsed.address, proceed, callback);
  }

  override handler_RCPT(command: Buffer, callback: () => void): void {
    const proceed = (): void => {
      super.handler_RCPT(command, callback);
    };
    const parsed = this._parseAddressCommand('rcpt to', command);
    this.#at('rcpt', parsed === false ? '' : parsed.address, proceed, callback);
  }

  override handler_DATA(command: Buffer, callback: () => void): void {
    const proceed = (): void => {
      super.handler_DATA(command, callback);
    };
    this.#at('data', '', proceed, callback);
  }

  override _onCommand(command: Buffer, callback?: () => void): void {
    if (this.#afterAnswer === null) {
      super._onCommand(command, callback);
      return;
    }
    this.run(async () => {
      await this.#afterAnswer;
      this.#afterAnswer = null;
      this._onCommand(command, callback);
    });
  }

  override send(code: number, data?: string | string[] | null, context?: string | false): void {
    const isWhole = this.#isScripted || (typeof data === 'string' && ENHANCED_STATUS.test(data));
    super.send(code, data, isWhole ? false : context);
    if (context === 'DATA_OK') this.#waitAfterAnswer();
  }

  /** Whether the reply that is being sent was asked for by a fault. */
  protected get isScripted(): boolean {
    return this.#isScripted;
  }

  /** Sends the reply of a fault by whatever way leads to `send`. */
  protected scripted(reply: () => void): void {
    this.#isScripted = true;
    reply();
    this.#isScripted = false;
  }

  /** Does what nothing waits for; a failure, such as one of a test's own function, is answered. */
  protected run(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.send(421, `4.3.0 The stand-in failed: ${String(error)}`);
    });
  }

  /** What is known now, of a point that is reached. */
  protected reached(at: FaultPoint, { address = '', bytes = 0 } = {}): Reached {
    const { mailFrom, rcptTo } = this.session.envelope;
    const from = mailFrom === false ? '' : mailFrom.address;
    const to = rcptTo.map((recipient) => recipient.address);
    return { at, connection: this.carrier.number, address, from, to, bytes };
  }

  /**
   * Lets the faults of a point befall the client one after the other.
   * @returns the one that ends the usual course; null when none does
   */
  protected async befall(reached: Reached, bytesBefore = 0): Promise<Ending | null> {
    for (const { does } of this.#faults.take(reached, bytesBefore)) {
      if (does !== undefined && 'hold' in does) await does.hold;
      else if (does !== undefined) return does;
    }
    return null;
  }

  /** Ends a session so; a stalled one stays as it is, for ever. */
  protected async end(ending: Ending): Promise<never> {
    if ('reply' in ending) {
      this.#say(ending.reply);
      this.close();
    } else if ('drop' in ending) {
      if (ending.drop === 'fin') this.close();
      else this.carrier.socket.resetAndDestroy();
    }
    return never();
  }

  #say(reply: string): void {
    const [code, text] = splitReply(reply);
    this.scripted(() => {
      this.send(code, text);
    });
  }

  /** Before the server does something: `answered` is called when a fault replied in its place. */
  #at(point: FaultPoint, address: string, proceed: () => void, answered: () => void): void {
    this.run(async () => {
      const ending = await this.befall(this.reached(point, { address }));
      if (this._closed || this._socket.destroyed) return;
      if (ending === null) proceed();
      else if ('reply' in ending) {
        this.#say(ending.reply);
        answered();
      } else await this.end(ending);
    });
  }

  #waitAfterAnswer(): void {
    const reached = this.reached('accepted');
    const wait = async (): Promise<void> => {
      // Until the answer has left.
      await new Promise((resolve) => this._socket.write('', resolve));
      const ending = await this.befall(reached);
      if (ending !== null) await this.end(ending);
    };
    const waited = wait();
    this.#afterAnswer = waited;
    this.run(() => waited);
  }
}
