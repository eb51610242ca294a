import type { JobOutcome } from '../action/inputs.ts';
import type { Repository } from '../action/repository.ts';
import { InputError, MissingCredentialError, RefusedError } from '../errors.ts';
import type { GitHub } from '../github/client.ts';
import type { FailureNotice, IssueOutcome } from '../github/issues.ts';
import type { Operation, OperationContext } from './operation.ts';
import { TIMING } from './timing.ts';

const TITLE = 'The scheduled cost report did not finish';

const HOW: Readonly<Record<'failure' | 'cancelled', string>> = {
  failure: 'ended red',
  cancelled: 'was cancelled, or ran out of time',
};

/** What happened and what to do. The repository may be public: no cost, no team, no address. */
function noticeOf(outcome: keyof typeof HOW, { runUrl }: Repository, now: Date): FailureNotice {
  const at = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const what = `The scheduled report [${HOW[outcome]}](${runUrl}), ${at}.`;
  return {
    title: TITLE,
    body: `${what} Some teams may not have their mail.

1. Open [the run](${runUrl}). Its summary and annotations say what failed, each with what to do; docs/troubleshooting.md of the action has every message.
2. Where nothing stands there, try \`gh workflow run report.yml -f operation=health\`: it looks at settings, keys, storage and mail.
3. When the cause is put right, choose "Re-run failed jobs" in the run. It sends only what is missing, to nobody twice. A correction in the repository itself takes a new run:

       gh workflow run report.yml -f operation=weekly-report -f delivery-key=<the week, such as 2026-W48>

The next times to catch up in the workflow's schedule try it again by themselves. This issue is closed by the next scheduled run that finishes.`,
    again: `${what} The text above is brought up to date.`,
  };
}

const WORDS: Readonly<Record<IssueOutcome['kind'], string>> = {
  opened: 'was opened',
  updated: 'was brought up to date',
  closed: 'was closed',
  'nothing to do': '',
};

async function toldOutcome(github: GitHub, outcome: JobOutcome, now: Date): Promise<IssueOutcome> {
  const { closeFailureIssues, openFailureIssue } = await import('../github/issues.ts');
  const { repository } = github;
  if (outcome === 'failure' || outcome === 'cancelled') {
    return openFailureIssue(github, noticeOf(outcome, repository, now));
  }
  if (outcome === 'success') {
    return closeFailureIssues(github, `[The scheduled report](${repository.runUrl}) finished.`);
  }
  return { kind: 'nothing to do', url: null };
}

async function openRepository({ inputs, repository }: OperationContext): Promise<GitHub> {
  if (repository === null) {
    throw new RefusedError('Operation tell-outcome opens an issue on GitHub, and this run is not there.');
  }
  if (inputs.githubToken === '') {
    throw new MissingCredentialError(
      'Operation tell-outcome needs input github-token. Pass github-token: ${{ github.token }}, and give the job the permission issues: write.',
    );
  }
  const { openGitHub } = await import('../github/client.ts');
  return openGitHub({ repository, token: inputs.githubToken }, TIMING);
}

/**
 * Tells people of a scheduled report that did not finish, in one issue of the repository, and closes it once one did.
 * It reads no settings: broken ones are a reason why a report does not finish.
 */
export const tellOutcome: Operation = async (context) => {
  const { outcome } = context.inputs;
  if (outcome === null) {
    throw new InputError(
      'Operation tell-outcome needs input outcome. Pass outcome: ${{ needs.report.result }} in a job that needs the report.',
    );
  }
  const { kind, url } = await toldOutcome(await openRepository(context), outcome, context.now);
  const text =
    url === null ? 'There is no issue to open or to close.' : `[The issue](${url}) ${WORDS[kind]}.`;
  return {
    json: { schema: 1, operation: 'tell-outcome', outcome, kind, issue: url },
    summary: `## The report job: ${outcome}\n\n${text}\n`,
    outputs: { issue: url ?? '' },
    problems: [],
    failure: null,
  };
};
