/** What a mail server said of one recipient that it did not take. */
export interface Refusal {
  readonly address: string;
  /** One sentence or two: what the server said, what it means, and what to do. */
  readonly message: string;
  /** Worth another try in the same run. */
  readonly isTransient: boolean;
}

/** What became of one message that was given to a mail server. */
export type SendResult =
  /** The server took responsibility for the recipients in `accepted`, and for no others. */
  | {
      readonly kind: 'answered';
      readonly accepted: readonly string[];
      readonly refused: readonly Refusal[];
      /** The id that the server gave the message; null when its answer has none. */
      readonly serverMessageId: string | null;
    }
  /** Nobody has the message: the server refused it, or the connection ended before the message could be whole. */
  | {
      readonly kind: 'not-sent';
      readonly message: string;
      readonly isTransient: boolean;
      /** `server`: any other message would have met the same, such as a wrong password or a closed port. */
      readonly scope: 'message' | 'server';
    }
  /** The server may have the message: it was asked to take it, and never said whether it did. */
  | {
      readonly kind: 'ambiguous';
      readonly message: string;
      /** Recipients that the server refused before: they certainly lack the message. */
      readonly refused: readonly Refusal[];
      /** `server`: no answer came in time, and any other message would wait for one as long. */
      readonly scope: 'message' | 'server';
    };

/** A mail server, reached when the first message is sent. */
export interface MailServer {
  /**
   * Sends one message, as its bytes are, to these recipients. Never throws for what the server or the network does.
   * @param from the address that is told when mail cannot be delivered later
   */
  readonly send: (message: Buffer, from: string, to: readonly string[]) => Promise<SendResult>;
  /**
   * Connects and logs in, and sends nothing.
   * @throws ServiceError that says why mail could not be sent, and what to do
   */
  readonly verify: () => Promise<void>;
  /** Ends all connections. */
  readonly close: () => void;
}

/** How to log in to a mail server. */
export type MailLogin =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  /** OAuth 2.0: `token` gives an access token; a new one, not the one it gave before, when `renew` is true. */
  | {
      readonly kind: 'token';
      readonly user: string;
      readonly token: (renew: boolean) => Promise<string>;
    };
