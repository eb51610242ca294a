import { startSmtpServer } from '../../test/servers/smtp.ts';

/** A mail server in a process of its own, that tells on its standard output how to reach it. */
const server = await startSmtpServer({ login: { kind: 'none' } });
process.stdout.write(`${JSON.stringify({ port: server.port, ca: server.ca })}\n`);
process.on('SIGTERM', () => {
  process.stdout.write(
    `${JSON.stringify({ received: server.received.length, violations: server.violations.length })}\n`,
  );
  process.exit(0);
});
