import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Settings } from '../config/configuration.ts';
import { addressFault } from '../config/email-address.ts';
import { isAllowedRecipient } from '../config/recipient-domains.ts';
import { isDelivered, type Deliver, type Delivery, type RecipientResult } from '../deliver/delivery.ts';
import { outboxDelivery } from '../deliver/outbox.ts';
import type { ObjectStore } from '../store/store.ts';
import type { Failure } from './failure.ts';
import type { OperationContext } from './operation.ts';
import { TIMING } from './timing.ts';

/** A way for mail to leave, and how to end it. */
interface Mailing {
  readonly deliver: Deliver;
  readonly close: () => void;
}

/** Why an address must not be sent to. Files were checked before; this is the last look. */
function refusalOf(address: string, allowed: readonly string[]): string | null {
  const fault = addressFault(address);
  if (fault !== null) return `It is not sent to, because it ${fault.message}. ${fault.hint}`;
  if (isAllowedRecipient(address, allowed)) return null;
  return `It is not in an allowed domain (${allowed.join(', ')}). Correct the address, or add its domain to allowed_recipient_domains.`;
}

/** An outbox, or a mail server with the ledger in the store. */
async function openMailing(
  context: OperationContext,
  settings: Settings,
  store: ObjectStore,
  deliveryKey: string,
): Promise<Mailing> {
  const { inputs, root, now, delivery } = context;
  if (inputs.delivery === 'outbox') {
    const envelope = { deliveryKey, generation: 1, sender: inputs.senderEmail, date: now };
    return {
      deliver: outboxDelivery(envelope, path.resolve(root, inputs.outputPath)),
      close: () => undefined,
    };
  }
  const { openMailServer } = await import('./mail-server.ts');
  const { smtpDelivery } = await import('../deliver/smtp-delivery.ts');
  const { access, server } = await openMailServer(context, settings);
  const { mail, allowed_recipient_domains } = settings;
  const deliver = smtpDelivery({
    store,
    server,
    sender: access.sender,
    deliveryKey,
    by: { runId: delivery.runId, runAttempt: delivery.runAttempt, holder: randomUUID() },
    onAmbiguous: inputs.onAmbiguous,
    resend: inputs.resend,
    refusalOf: (address) => refusalOf(address, allowed_recipient_domains),
    messagesPerMinute: mail.messages_per_minute,
    connections: mail.connections,
    answerTimeoutMs: mail.answer_timeout * 1000,
    pausesMs: mail.retry_after.map((seconds) => seconds * 1000),
    timing: TIMING,
    tell: context.progress,
  });
  return { deliver, close: server.close };
}

/**
 * Opens the way that the inputs name for as long as `action` takes.
 * @throws MissingCredentialError or InputError when the inputs do not say how to reach a mail server
 */
export async function withMailing<T>(
  context: OperationContext,
  settings: Settings,
  store: ObjectStore,
  deliveryKey: string,
  action: (deliver: Deliver) => Promise<T>,
): Promise<T> {
  const { deliver, close } = await openMailing(context, settings, store, deliveryKey);
  try {
    return await action(deliver);
  } finally {
    close();
  }
}

function reasons(results: readonly RecipientResult[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { address, state, message } of results) {
    if (state !== 'failed' && state !== 'ambiguous') continue;
    const what = state === 'failed' ? 'Not delivered' : 'Perhaps delivered';
    const reason = `${what} to {}: ${message ?? ''}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), address]);
  }
  return [...byReason].map(([reason, addresses]) => reason.replace('{}', () => addresses.join(', ')));
}

/** What is to be told of a delivery that did not go well, with who did not get the mail and why. */
export function deliveryFailures(scope: string, delivery: Delivery): Failure[] {
  const problem = delivery.problem === null ? [] : [delivery.problem];
  const messages = isDelivered(delivery) ? problem : [...reasons(delivery.results), ...problem];
  return messages.map((message) => ({ stage: 'deliver', scope, message }));
}
