import { onTestFinished } from 'vitest';
import { daysBetween, type Day } from '../../src/calendar/day.ts';
import {
  startDatadogServer,
  type DatadogServer,
  type DatadogServerOptions,
  type Truth,
} from '../servers/datadog.ts';
import { accountId, organisation } from '../servers/datadog/organisation.ts';
import { startS3Server, type S3ServerOptions, type S3TestServer } from '../servers/s3.ts';
import { runAction, type ActionRun } from './runner.ts';
import { workspaceWith } from './workspace.ts';

export const AS_OF: Day = '2026-11-23';
export const THROUGH: Day = '2026-11-20';
/** First day of the invented organisation's costs: 15 months and more before `AS_OF`. */
export const BEGINNING: Day = '2025-06-01';

/** Costs of some accounts with three services each, through the day before `AS_OF`. */
export function truthOf(accounts: number, from: Day = BEGINNING): Truth {
  return organisation({ accounts, services: 3, days: daysBetween(from, AS_OF), from });
}

/** A team for each account but the last, which nobody owns. */
function teamFiles(accounts: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: accounts - 1 }, (_, i) => [
      `teams/team-${i + 1}.yaml`,
      `team_name: Team ${i + 1}\naws_account_id: '${accountId(i)}'\nteam_email: team-${i + 1}@example.com\n`,
    ]),
  );
}

/** A repository and the services that its runs speak to. */
export interface Services {
  readonly workspace: string;
  readonly datadog: DatadogServer;
  readonly s3: S3TestServer;
  /** Runs an operation through dist as a workflow would, with only the base URLs changed. */
  readonly run: (operation: string, inputs?: Readonly<Record<string, string>>) => Promise<ActionRun>;
}

export interface ServicesOptions {
  readonly accounts?: number;
  readonly files?: Readonly<Record<string, string>>;
  readonly datadog?: Partial<DatadogServerOptions>;
  readonly s3?: S3ServerOptions;
}

export async function servicesWith({
  accounts = 4,
  files = {},
  ...options
}: ServicesOptions = {}): Promise<Services> {
  const datadog = await startDatadogServer({ truth: truthOf(accounts), ...options.datadog });
  const s3 = await startS3Server(options.s3);
  onTestFinished(async () => {
    await Promise.all([datadog.close(), s3.close()]);
  });
  const workspace = await workspaceWith({
    'config/agent.yaml': 'global_admin_emails: [finops@example.com]\n',
    ...teamFiles(accounts),
    ...files,
  });
  return {
    workspace,
    datadog,
    s3,
    run: (operation, inputs = {}) =>
      runAction({
        workspace,
        inputs: { operation, 'as-of': AS_OF, source: 'datadog', ...inputs },
        env: { ...datadog.env, ...s3.credentials, S3_BUCKET_NAME: s3.bucket },
      }),
  };
}
