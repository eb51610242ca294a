import { onTestFinished } from 'vitest';
import { addDays, dayOf, type Day } from '../../src/calendar/day.ts';
import { WEEKDAYS } from '../../src/calendar/schedule.ts';
import { csv } from '../fetch/focus/exports.ts';
import { startS3Server, type S3TestServer } from '../servers/s3.ts';
import { startSmtpServer, type SmtpServerOptions, type SmtpTestServer } from '../servers/smtp.ts';
import { runAction, type ActionOptions, type ActionRun } from './runner.ts';
import { charges, smallOrganisation } from './small-organisation.ts';
import { workspaceWith } from './workspace.ts';

/** Settings by which the reports were due so many hours ago, on the hour: a scheduled run is late, or its week missed. */
export function dueAgo(hours: number): string {
  const due = new Date(Date.now() - hours * 3_600_000);
  return `schedule_day: ${WEEKDAYS[due.getUTCDay()] ?? ''}\nschedule_hour: ${due.getUTCHours()}\n`;
}

/** As quick as a test wants it: the defaults keep to the limits of Exchange Online. */
export const QUICK = `${dueAgo(0)}mail: { messages_per_minute: 6000, retry_after: [0.2, 0.4], answer_timeout: 5 }\n`;
export const MAIL_SETTINGS = `global_admin_emails: [finops@example.com]\n${QUICK}`;

/** Mail is about today, so the export must reach it: ten days, through the newest that can be complete. */
export function exportUntil(today: Day): string {
  return csv(charges(addDays(today, -12), 10));
}

/** A repository of two teams whose mail goes to a mail server, with history and ledger in a bucket. */
export interface Mailed {
  readonly workspace: string;
  readonly smtp: SmtpTestServer;
  readonly s3: S3TestServer;
  readonly env: Readonly<Record<string, string>>;
  /** Runs weekly-report, or the operation that the inputs name. */
  readonly run: (
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<ActionOptions>,
  ) => Promise<ActionRun>;
}

export interface MailedOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly smtp?: SmtpServerOptions;
}

export async function mailedOrganisation({ files = {}, ...options }: MailedOptions = {}): Promise<Mailed> {
  const smtp = await startSmtpServer(options.smtp);
  const s3 = await startS3Server();
  onTestFinished(async () => {
    await Promise.all([smtp.close(), s3.close()]);
  });
  const workspace = await workspaceWith(
    smallOrganisation({
      'config/agent.yaml': MAIL_SETTINGS,
      'billing.csv': exportUntil(dayOf(new Date())),
      ...files,
    }),
  );
  const env = { ...smtp.env, ...s3.credentials, S3_BUCKET_NAME: s3.bucket };
  return {
    workspace,
    smtp,
    s3,
    env,
    run: (inputs = {}, { env: more = {}, ...action } = {}) =>
      runAction({
        workspace,
        event: 'schedule',
        inputs: { source: 'focus', 'focus-path': 'billing.csv', ...inputs },
        env: { ...env, ...more },
        ...action,
      }),
  };
}
