import path from 'node:path';
import { writeWhole } from '../files.ts';
import { renderMessage, messageId, type Mail, type MailEnvelope } from './mail.ts';

/** What became of one mail. */
export interface Delivery {
  readonly state: 'sent' | 'outbox' | 'skipped' | 'failed' | 'ambiguous' | 'preview';
  readonly recipients: readonly string[];
  readonly messageId: string | null;
  /** Path of the .eml file below the output folder; null unless the state is `outbox`. */
  readonly file: string | null;
}

/** What became of a mail that went nowhere. */
export function undelivered(state: 'failed' | 'preview', recipients: readonly string[]): Delivery {
  return { state, recipients, messageId: null, file: null };
}

/** Whether the mail is where it was to go. */
export function isDelivered(delivery: Delivery | null): boolean {
  return delivery !== null && ['sent', 'outbox', 'skipped'].includes(delivery.state);
}

/** Writes a mail to `outbox/<id>.eml` instead of sending it: it opens in a mail program. */
export async function deliverToOutbox(
  mail: Mail,
  envelope: MailEnvelope,
  outputPath: string,
): Promise<Delivery> {
  const file = path.posix.join('outbox', `${mail.id}.eml`);
  await writeWhole(path.join(outputPath, file), await renderMessage(mail, envelope));
  return { state: 'outbox', recipients: mail.recipients, messageId: messageId(mail, envelope), file };
}
