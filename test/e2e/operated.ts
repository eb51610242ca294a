import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { addDays, dayOf } from '../../src/calendar/day.ts';
import { csv } from '../fetch/focus/exports.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { startS3Server, type S3TestServer } from '../servers/s3.ts';
import { startSmtpServer, type SmtpTestServer } from '../servers/smtp.ts';
import { CONSUMER_FOLDER } from '../workflows/files.ts';
import { repositoryWith } from './git-repository.ts';
import { QUICK } from './mailed.ts';
import { charges } from './small-organisation.ts';
import { contentsBelow } from './workspace.ts';
import type { Situation } from './workflow-run.ts';

const EXAMPLE = 'examples/gitops-repo';
const ROLE = 'arn:aws:iam::123456789012:role/aws-cost-ai-agent';
const REPLAY_ROLE = 'arn:aws:iam::123456789012:role/aws-cost-ai-agent-replay';

/** A repository as its organisation has set it up, with the services that its workflows speak to. */
export interface Operated {
  readonly situation: Situation;
  readonly smtp: SmtpTestServer;
  readonly s3: S3TestServer;
  readonly github: GitHubServer;
}

/** The example's settings as they are, which its schedule follows. */
export const EXAMPLE_SETTINGS = readFileSync(`${EXAMPLE}/config/agent.yaml`, 'utf8');

/** The same with reports that are due now, whatever the day, and mail as quick as a test wants it. */
export const DUE_NOW = `${EXAMPLE_SETTINGS.replaceAll(/^schedule_(day|hour): .*\n/gm, '')}${QUICK}`;

/** An export with so many days, through the newest that can be complete today. */
export function exportOfDays(days: number): string {
  return csv(charges(addDays(dayOf(new Date()), -2 - days), days));
}

/** The example repository, set up by its own documentation: variables, secrets of the environment, two roles. */
export async function operatedExample(
  files: Readonly<Record<string, string>> = {},
  workflows = CONSUMER_FOLDER,
): Promise<Operated> {
  const smtp = await startSmtpServer();
  const s3 = await startS3Server({ sessionToken: 'a-session-of-the-tests' });
  const written = { 'billing.csv': exportOfDays(10), 'config/agent.yaml': DUE_NOW, ...files };
  const github = await startGitHubServer({ ...(await contentsBelow(EXAMPLE)), ...written });
  onTestFinished(async () => {
    await Promise.all([smtp.close(), s3.close(), github.close()]);
  });
  const { AWS_REGION = '', AWS_ENDPOINT_URL_S3 = '', ...role } = s3.credentials;
  const { SMTP_PASSWORD = '', NODE_EXTRA_CA_CERTS = '', ...mail } = smtp.env;
  const { GITHUB_API_URL = '', GITHUB_SERVER_URL = '', GITHUB_REPOSITORY = '' } = github.env;
  return {
    smtp,
    s3,
    github,
    situation: {
      repository: await repositoryWith({ '.': EXAMPLE, '.github/workflows': workflows }, written),
      event: 'workflow_dispatch',
      payload: { repository: { private: true, default_branch: 'main' } },
      vars: {
        ...mail,
        COST_SOURCE: 'focus',
        FOCUS_PATH: 'billing.csv',
        S3_BUCKET_NAME: s3.bucket,
        AWS_REGION,
        AWS_ENDPOINT_URL_S3,
        AWS_ROLE_ARN: ROLE,
        REPLAY_ROLE_ARN: REPLAY_ROLE,
      },
      secrets: { SMTP_PASSWORD },
      token: github.token,
      roles: { [ROLE]: role, [REPLAY_ROLE]: role },
      env: {
        NODE_EXTRA_CA_CERTS,
        GITHUB_API_URL,
        GITHUB_SERVER_URL,
        GITHUB_REPOSITORY,
        GITHUB_SHA: github.state.tip('main'),
        GITHUB_ACTOR: 'pat',
      },
    },
  };
}

/** The event of a pull request from a branch of a repository. */
export function pullRequestFrom(repository: string): Readonly<Record<string, unknown>> {
  return {
    repository: { private: true, default_branch: 'main' },
    pull_request: {
      number: 7,
      user: { login: 'octocat' },
      base: { ref: 'main', sha: 'b'.repeat(40) },
      head: { ref: 'change', sha: 'a'.repeat(40), repo: { full_name: repository } },
    },
  };
}
