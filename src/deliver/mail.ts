import { createHash } from 'node:crypto';

/** One mail: a report for one team, or for the admins. */
export interface Mail {
  /** The team's id, or `admin`. */
  readonly id: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface MailEnvelope {
  /** Scheduled runs: the period; manual runs: `manual-<run id>`. */
  readonly deliveryKey: string;
  readonly sender: string;
  readonly date: Date;
}

/** The same mail under the same delivery key has the same id, whichever run renders it. */
export function messageId(mail: Mail, { deliveryKey, sender }: MailEnvelope): string {
  const content = createHash('sha256').update(mail.subject).update(mail.html).update(mail.text).digest('hex');
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  return `<cost.${deliveryKey}.${mail.id}.${content.slice(0, 8)}@${domain}>`;
}

/** Renders a mail to RFC 5322: multipart/alternative, plain text first, lines ending in CRLF. */
export async function renderMessage(mail: Mail, envelope: MailEnvelope): Promise<Buffer> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({
    from: { name: 'AWS Cost AI Agent', address: envelope.sender },
    to: mail.recipients.map((address) => ({ name: '', address })),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: messageId(mail, envelope),
    date: envelope.date,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return Buffer.isBuffer(message) ? message : Buffer.concat(await message.toArray());
}
