import { createTransport, type SMTPSentMessageInfo, type SMTPTransportOptions } from 'nodemailer';
import type { SmtpTestServer } from '../smtp.ts';

/** What nodemailer needs to reach a server and log in to it. */
export function clientOptions(
  server: SmtpTestServer,
  options: SMTPTransportOptions = {},
): SMTPTransportOptions {
  const { SMTP_HOST = '', SMTP_USER = '', SMTP_PASSWORD } = server.env;
  const auth = SMTP_PASSWORD === undefined ? {} : { auth: { user: SMTP_USER, pass: SMTP_PASSWORD } };
  const { port, ca } = server;
  return { host: SMTP_HOST, port, requireTLS: true, tls: { ca }, ...auth, ...options };
}

/** Sends a message to a@example.com and b@example.com with a connection of its own. */
export async function sendMail(
  server: SmtpTestServer,
  options: SMTPTransportOptions = {},
  text = 'Costs rose.\n.a line with a dot\n',
): Promise<SMTPSentMessageInfo> {
  const transport = createTransport(clientOptions(server, options));
  try {
    return await transport.sendMail({
      from: 'Costs <reports@example.com>',
      to: ['a@example.com', { name: 'B', address: 'b@example.com' }],
      subject: 'Kosten für die Woche',
      text,
    });
  } finally {
    transport.close();
  }
}
