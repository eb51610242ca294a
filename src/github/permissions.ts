import { ServiceError } from '../errors.ts';
import { isRecord } from '../json.ts';

/**
 * A permission as the `permissions:` key of a workflow has it. What is read here is read to be written after, so the
 * permission to write is asked for at once.
 */
export type Permission = 'contents: read' | 'contents: write' | 'pull-requests: write' | 'issues: write';

/** An answer of GitHub's, whatever its status. */
export interface GitHubAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** What was asked, for the words of a refusal. */
export interface Asked {
  /** As it follows "GitHub refused to". */
  readonly task: string;
  readonly needs: Permission;
  /** What an answer of 404 means here, where it means something of its own. */
  readonly notFound?: string;
  /** Address of the repository for people. */
  readonly url: string;
}

/** GitHub refused a request: the message says which setting or permission is missing. */
export class GitHubRefusal extends ServiceError {
  readonly status: number;
  /** What GitHub says of it. */
  readonly reason: string;

  constructor(message: string, status: number, reason: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

/** GitHub's own words for why it refused, on one line. */
export function reasonOf({ data }: GitHubAnswer): string {
  if (!isRecord(data)) return '';
  const errors: readonly unknown[] = Array.isArray(data.errors) ? data.errors : [data.errors];
  const texts = [data.message, ...errors.flatMap(textsOf)];
  const told = texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return [...new Set(told)].join('; ').replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 500);
}

/** An error is a sentence, or an object that has a sentence or the name of a field in it. */
function textsOf(error: unknown): unknown[] {
  if (!isRecord(error)) return [error];
  if (typeof error.message === 'string') return [error.message];
  return typeof error.field === 'string' ? [`${error.field} is ${String(error.code)}`] : [];
}

interface Rule {
  readonly fits: (reason: string, answer: GitHubAnswer) => boolean;
  readonly advice: (asked: Asked, answer: GitHubAnswer) => string;
}

const saying =
  (pattern: RegExp): Rule['fits'] =>
  (reason) =>
    pattern.test(reason);

/** `contents: write` as the settings of an App or a fine-grained token have it. */
function appPermission(needs: Permission): string {
  const [name = '', level] = needs.split(': ');
  const words = name.replace('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${level === 'write' ? 'Read and write' : 'Read-only'}`;
}

function grant({ needs }: Asked): string {
  return `Give the job ${needs} under its permissions key; a GitHub App or fine-grained token needs the repository permission ${appPermission(needs)}. A run of a pull request from a fork or of Dependabot has a token that only reads.`;
}

/** Also for the advice that a health check gives before a pull request is refused. */
export const ALLOW_PULL_REQUESTS =
  'tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → Workflow permissions';

export const WORKFLOW_FILES =
  'Files below .github/workflows need the permission Workflows: Read and write, which the GITHUB_TOKEN cannot have. Pass the token of a GitHub App that has it as github-token, or make this change by hand.';

/** The first that fits is told; they stand from the special to the general. */
const RULES: readonly Rule[] = [
  {
    fits: (_, { status }) => status === 401,
    advice: () =>
      'The token is wrong or has expired. Pass github-token: ${{ github.token }}, or renew the token that you pass.',
  },
  {
    fits: saying(/not permitted to create or approve pull requests/i),
    advice: ({ url }) =>
      `An administrator has to ${ALLOW_PULL_REQUESTS} (${url}/settings/actions). Where the box cannot be ticked, the organization's settings forbid it. Or pass the token of a GitHub App as github-token.`,
  },
  {
    fits: saying(/without `?workflows?`? (permission|scope)|refusing to allow .* workflow/i),
    advice: () => WORKFLOW_FILES,
  },
  {
    fits: (reason, { headers }) => headers['x-github-sso'] !== undefined || /\bSAML\b|\bSSO\b/i.test(reason),
    advice: (_, { headers }) => {
      const [address] = /https:\S+/.exec(String(headers['x-github-sso'])) ?? [];
      return `The organization demands single sign-on of tokens: authorize the token for it${address === undefined ? ' in the settings of your account, under Developer settings' : ` at ${address}`}, or pass \${{ github.token }}.`;
    },
  },
  {
    fits: saying(/\bIP\b.*\ballow ?list/i),
    advice: () =>
      "The organization's list of allowed IP addresses does not have the runner's. Add it there, or run on a runner that has a listed address.",
  },
  {
    fits: saying(/\barchived\b/i),
    advice: ({ url }) => `Nothing can be written to an archived repository. Unarchive it: ${url}/settings.`,
  },
  {
    fits: (_, { status }) => status === 410,
    advice: ({ url }) =>
      `Switch issues on (${url}/settings, Features), or take the job that tells of failures out of the workflow.`,
  },
  {
    fits: saying(/repository is empty/i),
    advice: () => 'Push a first commit to the repository.',
  },
  {
    fits: saying(/reference already exists/i),
    advice: () => 'Another run made it at the same moment: run again.',
  },
  {
    fits: saying(/\blocked\b/i),
    advice: () => 'Unlock the conversation of the pull request.',
  },
  {
    fits: saying(/more than [\d,]+ comments/i),
    advice: () => 'Close the pull request and open a new one from the same branch.',
  },
  {
    fits: saying(
      /rule violations?|protected branch|creations? being restricted|updates? being restricted|force.push|made through a pull request|reference update failed|cannot (create|update|delete) (this )?(protected )?(ref|branch)/i,
    ),
    advice: ({ url }) =>
      `A ruleset or a protected branch forbids it. Leave branches that begin with propose/ out of it, or let the token's App bypass it: ${url}/settings/rules and ${url}/settings/branches.`,
  },
  { fits: (_, { status }) => status === 403, advice: grant },
  {
    fits: (_, { status }) => status === 404,
    advice: (asked) =>
      asked.notFound ??
      `It is not there, or the token may not see it: GitHub answers the same to both. ${grant(asked)}`,
  },
];

const OTHERWISE = 'What GitHub says of it above is all there is to know: correct that, and run again.';

/** The refusal that an answer is, in words that say what to do. */
export function refusalOf(answer: GitHubAnswer, asked: Asked): GitHubRefusal {
  const reason = reasonOf(answer);
  const said = reason === '' ? String(answer.status) : `${answer.status}: ${reason}`;
  const advice = RULES.find(({ fits }) => fits(reason, answer))?.advice(asked, answer) ?? OTHERWISE;
  return new GitHubRefusal(`GitHub refused to ${asked.task} (${said}). ${advice}`, answer.status, reason);
}

/** The value, or null where GitHub says that there is none. */
export async function orNull<T>(value: Promise<T>): Promise<T | null> {
  try {
    return await value;
  } catch (error) {
    if (error instanceof GitHubRefusal && error.status === 404) return null;
    throw error;
  }
}
