import type { Deliverer, OnAmbiguous, Resend } from '../../../src/deliver/ledger/plan.ts';
import { LedgerDelivery, type LedgerDeliveryOptions } from '../../../src/deliver/ledger/ledger-delivery.ts';
import type { Mail } from '../../../src/deliver/mail.ts';
import type { MailServer, SendResult } from '../../../src/deliver/smtp/sending.ts';
import type { ObjectStore } from '../../../src/store/store.ts';

export const PERIOD = '2026-W48';
export const LEASE_MS = 60_000;
export const START = Date.parse('2026-11-23T09:07:00Z');

export const MAIL: Mail = {
  id: 'platform',
  recipients: ['ann@example.com', 'bob@example.com'],
  isRedirected: false,
  subject: '[OK] Platform Team',
  html: '<!doctype html><html lang="en"><body><p>Hello</p></body></html>\n',
  text: 'Hello\n',
};

/** What a mail server does with one message: who gets it, and what the client learns. */
export interface Answer {
  readonly takes: (address: string) => boolean;
  readonly says: (to: readonly string[]) => SendResult;
}

function answered(accepted: readonly string[], to: readonly string[], isTransient: boolean): SendResult {
  const refused = to
    .filter((address) => !accepted.includes(address))
    .map((address) => ({ address, message: 'The mail server refused the address.', isTransient }));
  return { kind: 'answered', accepted, refused, serverMessageId: 'server-1' };
}

function only(isTaken: (address: string) => boolean, isTransient: boolean): Answer {
  return { takes: isTaken, says: (to) => answered(to.filter(isTaken), to, isTransient) };
}

const AMBIGUOUS: SendResult = {
  kind: 'ambiguous',
  message: 'The connection ended before the answer.',
  refused: [],
  scope: 'message',
};
const isAnn = (address: string): boolean => address.startsWith('ann');

export const ANSWERS = {
  takes: only(() => true, false),
  refusesAnn: only((address) => !isAnn(address), false),
  greylistsAnn: only((address) => !isAnn(address), true),
  refusesAll: only(() => false, false),
  busy: {
    takes: () => false,
    says: () => ({
      kind: 'not-sent',
      message: 'The mail server is busy.',
      isTransient: true,
      scope: 'message',
    }),
  },
  closed: {
    takes: () => false,
    says: () => ({
      kind: 'not-sent',
      message: 'The mail server is closed.',
      isTransient: false,
      scope: 'server',
    }),
  },
  takesAndDrops: { takes: () => true, says: () => AMBIGUOUS },
  dropsBefore: { takes: () => false, says: () => AMBIGUOUS },
  stallsAfter: {
    takes: () => true,
    says: () => ({ ...AMBIGUOUS, message: 'No answer came in time.', scope: 'server' }),
  },
  refusesAnnAndDrops: {
    takes: (address) => !isAnn(address),
    says: (to) => ({
      ...AMBIGUOUS,
      refused: to
        .filter(isAnn)
        .map((address) => ({ address, message: 'Ann is greylisted.', isTransient: true })),
    }),
  },
} satisfies Record<string, Answer>;

export type AnswerName = keyof typeof ANSWERS;

/** A mail server in memory that answers as told, and takes what it is not told of. */
export class ScriptedServer implements MailServer {
  readonly inboxes = new Map<string, Buffer[]>();
  script: Answer[] = [];

  send = async (message: Buffer, _from: string, to: readonly string[]): Promise<SendResult> => {
    const answer = this.script.shift() ?? ANSWERS.takes;
    for (const address of to.filter(answer.takes)) {
      this.inboxes.set(address, [...(this.inboxes.get(address) ?? []), message]);
    }
    return Promise.resolve(answer.says(to));
  };

  verify = (): Promise<void> => Promise.resolve();
  close = (): void => undefined;

  /** How many mails an address has. */
  count(address: string): number {
    return this.inboxes.get(address)?.length ?? 0;
  }
}

export interface DeliveringOptions {
  readonly by?: Partial<Deliverer>;
  readonly onAmbiguous?: OnAmbiguous;
  readonly resend?: Resend;
  /** Milliseconds after `START`. */
  readonly at?: number | (() => number);
  readonly refusalOf?: LedgerDeliveryOptions['refusalOf'];
}

let processes = 0;

/** A new process that delivers. */
export function delivering(
  store: ObjectStore,
  server: MailServer,
  { by, onAmbiguous = 'skip', resend = 'missing', at = 0, refusalOf = () => null }: DeliveringOptions = {},
): LedgerDelivery {
  processes += 1;
  return new LedgerDelivery({
    store,
    server,
    sender: 'reports@example.com',
    deliveryKey: PERIOD,
    by: { runId: '1', runAttempt: 1, holder: `process-${processes}`, ...by },
    onAmbiguous,
    resend,
    refusalOf,
    pace: () => Promise.resolve(),
    now: () => new Date(START + (typeof at === 'number' ? at : at())),
    sleep: () => Promise.resolve(),
    leaseMs: LEASE_MS,
  });
}
