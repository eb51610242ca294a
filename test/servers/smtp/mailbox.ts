import { comparable } from './strictness.ts';

/** A message that the server took. */
export interface ReceivedMessage {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, without the dots that were added for the way. */
  readonly raw: Buffer;
  /** The user who was logged in; null when nobody was. */
  readonly authenticatedAs: string | null;
  /** Counted from 1 in the order they came. */
  readonly connection: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What the answer called it, with angle brackets. */
  readonly serverMessageId: string;
}

/** One try to log in. */
export interface LoginAttempt {
  readonly method: string;
  readonly user: string;
  /** The password or token that was shown. */
  readonly secret: string;
  readonly connection: number;
  /** False as well when a fault ended or refused it. */
  readonly isAccepted: boolean;
}

/** What a server saw. */
export class Mailbox {
  readonly received: ReceivedMessage[] = [];
  readonly logins: LoginAttempt[] = [];
  readonly violations: string[] = [];
  connections = 0;
  highestConcurrency = 0;

  /** Keeps a message under the id that the server gives it. */
  take(message: Omit<ReceivedMessage, 'at' | 'serverMessageId'>): ReceivedMessage {
    const serverMessageId = `<T${this.received.length + 1}.${message.connection}@TEST.prod.outlook.com>`;
    const received = { ...message, at: Date.now(), serverMessageId };
    this.received.push(received);
    return received;
  }

  deliveriesTo(address: string): number {
    const wanted = comparable(address);
    return this.received.filter(({ to }) => to.some((one) => comparable(one) === wanted)).length;
  }
}
