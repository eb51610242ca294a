import { isRecord } from '../json.ts';
import { numberIn, textIn } from './answer.ts';
import type { GitHub } from './client.ts';

/** An issue of ours begins with this; who quotes it has a `>` before it. */
const MARKER = '<!-- aws-cost-ai-agent:outcome -->';

/** What is said of a failure that people have to look at. */
export interface FailureNotice {
  readonly title: string;
  /** The newest failure and what to do, which takes the place of what stood there. */
  readonly body: string;
  /** What those who follow the issue are told of a further one. */
  readonly again: string;
}

export interface IssueOutcome {
  readonly kind: 'opened' | 'updated' | 'closed' | 'nothing to do';
  /** null where there is no issue. */
  readonly url: string | null;
}

interface Issue {
  readonly number: number;
  readonly url: string;
}

/** Opens the one issue that tells of failures, or brings the open one up to date. */
export async function openFailureIssue(github: GitHub, notice: FailureNotice): Promise<IssueOutcome> {
  const [open] = await openIssues(github);
  const body = `${MARKER}\n\n${notice.body}`;
  if (open === undefined) {
    const { url } = await create(github, notice.title, body);
    return { kind: 'opened', url };
  }
  await change(github, open, { body });
  await comment(github, open, notice.again);
  return { kind: 'updated', url: open.url };
}

/** Closes what is open of it; two runs at once may have opened two. @param word why, for those who follow it */
export async function closeFailureIssues(github: GitHub, word: string): Promise<IssueOutcome> {
  const open = await openIssues(github);
  for (const issue of open) {
    await comment(github, issue, word);
    await change(github, issue, { state: 'closed', state_reason: 'completed' });
  }
  return open[0] === undefined ? { kind: 'nothing to do', url: null } : { kind: 'closed', url: open[0].url };
}

/** Open issues of ours, the oldest first: the token's own login opened them, and they begin with the marker. */
async function openIssues(github: GitHub): Promise<Issue[]> {
  const all = await github.askAll({
    route: 'GET /repos/{owner}/{repo}/issues',
    parameters: { state: 'open', creator: await github.viewer() },
    task: 'list the issues that this action opened',
    needs: 'issues: write',
  });
  return all
    .filter((issue) => isRecord(issue) && typeof issue.body === 'string' && issue.body.startsWith(MARKER))
    .map(issueOf)
    .sort((a, b) => a.number - b.number);
}

function issueOf(data: unknown): Issue {
  return { number: numberIn(data, 'number'), url: textIn(data, 'html_url') };
}

async function create(github: GitHub, title: string, body: string): Promise<Issue> {
  const data = await github.ask({
    route: 'POST /repos/{owner}/{repo}/issues',
    parameters: { title, body },
    task: 'open an issue',
    needs: 'issues: write',
    alreadyDone: async () => {
      const [open] = await openIssues(github);
      return open === undefined ? null : { number: open.number, html_url: open.url };
    },
  });
  return issueOf(data);
}

async function change(
  github: GitHub,
  { number, url }: Issue,
  parameters: Readonly<Record<string, string>>,
): Promise<void> {
  await github.ask({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { issue_number: number, ...parameters },
    task: `change the issue ${url}`,
    needs: 'issues: write',
  });
}

async function comment(github: GitHub, { number, url }: Issue, body: string): Promise<void> {
  await github.ask({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: number, body },
    task: `comment on the issue ${url}`,
    needs: 'issues: write',
  });
}
