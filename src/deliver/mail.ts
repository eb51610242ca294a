import { createHash } from 'node:crypto';

/** A file of text that goes with a mail. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: 'text/csv';
  readonly content: string;
}

/** One mail: a report for one team, or for the admins. */
export interface Mail {
  /** The team's id, or `admin`. */
  readonly id: string;
  /** Each one plain address; whoever made the mail has checked them. */
  readonly recipients: readonly string[];
  /** It goes to another address than it was meant for, and says so. */
  readonly isRedirected: boolean;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Files that go with it; none for most. */
  readonly attachments?: readonly Attachment[];
}

export interface MailEnvelope {
  /** Scheduled runs: the period; manual runs: `manual-<run id>`. */
  readonly deliveryKey: string;
  /** Which time the mail of this key is sent to all again, from 1. */
  readonly generation: number;
  readonly sender: string;
  readonly date: Date;
}

/** A message as it goes over the wire, which is as it is stored. */
export interface Message {
  readonly bytes: Buffer;
  readonly messageId: string;
}

/** The same mail under the same delivery key has the same id, whichever run renders it. */
export function messageId(mail: Mail, { deliveryKey, generation, sender }: MailEnvelope): string {
  const hash = createHash('sha256').update(mail.subject).update(mail.html).update(mail.text);
  for (const { filename, content } of mail.attachments ?? []) hash.update(filename).update(content);
  const content = hash.digest('hex');
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  return `<cost.${deliveryKey}.${mail.id}.${generation}.${content.slice(0, 8)}@${domain}>`;
}

/** Line breaks, other control characters and changes of direction, which a header must not have. */
const NOT_FOR_HEADERS = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** Begins a text that mail programs decode, so that it could hide what is not for headers. */
const ENCODED_WORD = /=\?/g;

/** Renders a mail to RFC 5322: multipart/alternative, plain text first, lines ending in CRLF; in a multipart/mixed with its files. */
export async function renderMessage(mail: Mail, envelope: MailEnvelope): Promise<Message> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const id = messageId(mail, envelope);
  const { message } = await transport.sendMail({
    from: { name: 'AWS Cost AI Agent', address: envelope.sender },
    to: mail.recipients.map((address) => ({ name: '', address })),
    subject: mail.subject.replace(NOT_FOR_HEADERS, ' ').replace(ENCODED_WORD, '= ?'),
    text: mail.text,
    html: mail.html,
    attachments: (mail.attachments ?? []).map(({ filename, contentType, content }) => ({
      filename,
      contentType: `${contentType}; charset=utf-8`,
      content: Buffer.from(content, 'utf8'),
    })),
    messageId: id,
    date: envelope.date,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    bytes: Buffer.isBuffer(message) ? message : Buffer.concat(await message.toArray()),
    messageId: id,
  };
}

const CRLF = '\r\n';

/** What is none could be two addresses, or a header of its own. */
const PLAIN_ADDRESS = /^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z0-9.-]+$/i;

/** The same message with these addresses, and no others, in its To header; what is no plain address is left out. */
export function readdressed(message: Buffer, recipients: readonly string[]): Buffer {
  const end = message.indexOf(CRLF + CRLF);
  const header = message.subarray(0, end).toString('latin1');
  const others = header.replace(/^To:.*(?:\r\n[ \t].*)*\r\n/im, '');
  const plain = recipients.filter((address) => PLAIN_ADDRESS.test(address));
  const to = `To: ${plain.join(`,${CRLF} `) || 'undisclosed-recipients:;'}`;
  return Buffer.concat([Buffer.from(`${to}${CRLF}${others}`, 'latin1'), message.subarray(end)]);
}
