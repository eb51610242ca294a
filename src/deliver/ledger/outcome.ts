import { deliveryOf, type Delivery, type RecipientResult } from '../delivery.ts';
import type { LedgerEntry } from './entry.ts';
import { isSameAddress, recipientIn, type Settlement } from './plan.ts';
import type { SendResult } from '../smtp/sending.ts';

/** Why no mail at all can be sent at present. */
export interface Obstacle {
  readonly message: string;
  /** It may be gone after a pause. */
  readonly isTransient: boolean;
}

/** What one attempt to deliver a mail came to. */
export interface Outcome {
  /** What is to be said of it when there is no further attempt. */
  readonly delivery: Delivery;
  /** `soon`: somebody else is at work on it, and will have finished. */
  readonly again: 'no' | 'soon' | 'after a pause';
  readonly obstacle: Obstacle | null;
}

const NOT_TRIED =
  'It was not tried, because the mail server was given another mail and did not answer in time. Run again later; if the server is slow, raise mail.answer_timeout in config/agent.yaml.';
const STILL_NOT_KNOWN = 'It was sent before, and whether that arrived is not known.';

/**
 * What the ledger is to say of each recipient that a message was for.
 * @param claimed the entry before the message was sent: whoever may have had it then still may
 */
export function settlementsOf(result: SendResult, to: readonly string[], claimed: LedgerEntry): Settlement[] {
  return to.map((address): Settlement => {
    const settlement = settlementOf(result, address);
    const isKnown = settlement.state !== 'failed' || recipientIn(claimed, address)?.state !== 'ambiguous';
    if (isKnown) return settlement;
    return unsettled(address, 'ambiguous', `${settlement.error ?? ''} ${STILL_NOT_KNOWN}`);
  });
}

function settlementOf(result: SendResult, address: string): Settlement {
  if (result.kind === 'not-sent') return unsettled(address, 'failed', result.message);
  const refusal = result.refused.find((other) => isSameAddress(other.address, address));
  if (result.kind === 'ambiguous' && refusal === undefined) {
    return unsettled(address, 'ambiguous', result.message);
  }
  if (result.kind === 'answered' && result.accepted.some((other) => isSameAddress(other, address))) {
    return { address, state: 'sent', serverMessageId: result.serverMessageId, error: null };
  }
  return unsettled(
    address,
    'failed',
    refusal?.message ?? 'The mail server did not say that it took the mail.',
  );
}

function unsettled(address: string, state: 'failed' | 'ambiguous', error: string): Settlement {
  return { address, state, serverMessageId: null, error };
}

/** Whether another attempt may come to more, and whether other mails need be tried at all. */
export function whatNext(result: SendResult): Pick<Outcome, 'again' | 'obstacle'> {
  if (result.kind === 'ambiguous') {
    return {
      again: 'no',
      obstacle: result.scope === 'server' ? { message: NOT_TRIED, isTransient: true } : null,
    };
  }
  const isTransient =
    result.kind === 'answered' ? result.refused.some((refusal) => refusal.isTransient) : result.isTransient;
  const isForAll = result.kind === 'not-sent' && result.scope === 'server';
  return {
    again: isTransient ? 'after a pause' : 'no',
    obstacle: isForAll ? { message: result.message, isTransient } : null,
  };
}

function resultOf(entry: LedgerEntry, address: string, sentNow: readonly string[]): RecipientResult {
  const recipient = recipientIn(entry, address);
  switch (recipient?.state) {
    case 'sent':
      return {
        address,
        state: sentNow.some((other) => isSameAddress(other, address)) ? 'sent' : 'skipped',
        message: null,
      };
    case 'ambiguous':
      return {
        address,
        state: 'ambiguous',
        message: `${recipient.error ?? ''} Ask whether it arrived. If not, run the operation by hand with delivery-key ${entry.deliveryKey} and on-ambiguous resend.`,
      };
    default:
      return { address, state: 'failed', message: recipient?.error ?? 'It was not sent.' };
  }
}

/** What an entry says of these recipients, some of whom this process has sent the mail. */
export function deliveryFrom(
  entry: LedgerEntry,
  recipients: readonly string[],
  sentNow: readonly string[],
  problem: string | null = null,
): Delivery {
  const results = recipients.map((address) => resultOf(entry, address, sentNow));
  return deliveryOf(results, entry.mail.messageId, problem);
}

/** The same delivery with the recipients whom nothing may be sent to, in the order of the mail. */
export function withRefused(
  delivery: Delivery,
  recipients: readonly string[],
  refused: ReadonlyMap<string, string>,
): Delivery {
  const results = recipients.flatMap((address): RecipientResult[] => {
    const message = refused.get(address);
    if (message !== undefined) return [{ address, state: 'failed', message }];
    return delivery.results.filter((result) => result.address === address);
  });
  return deliveryOf(results, delivery.messageId, delivery.problem);
}

/** What was sent and could not be written down, with what the mail server calls it. */
export function notRecorded(settlements: readonly Settlement[], place: string, cause: string): string {
  const what = settlements.map(({ address, state, serverMessageId }) => {
    const id = serverMessageId === null ? '' : ` as ${serverMessageId}`;
    if (state === 'sent') return `${address} was sent the mail${id}`;
    return state === 'failed' ? `${address} was not sent it` : `${address} may have been sent it`;
  });
  return `It is not recorded that ${what.join(', and that ')}, because ${place} failed (${cause}). A run that comes later will take it as not known whether it arrived.`;
}
