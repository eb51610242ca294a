import { MissingCredentialError, RefusedError } from '../errors.ts';
import type { GitHub } from '../github/client.ts';
import type { Proposal, ProposalOutcome } from '../github/proposals.ts';
import type { OpenPullRequest } from '../github/pull-requests.ts';
import type { OperationContext } from './operation.ts';
import { TIMING } from './timing.ts';

/** What a proposal is made of, but for where the repository stands. */
export type NewProposal = Omit<Proposal, 'baseBranch' | 'baseSha'>;

/** The pull requests of the repository that a run is of. */
export interface PullRequests {
  /** Files as the open pull request of a branch has them: of these paths, and whatever else it changes; null for one that it deletes. */
  proposedTexts(branch: string, paths: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  open(proposal: NewProposal): Promise<ProposalOutcome>;
}

/**
 * The repository's pull requests; null for a run outside of GitHub, which has none.
 * @throws MissingCredentialError when a run on GitHub was given no token
 */
export async function pullRequestsOf(context: OperationContext): Promise<PullRequests | null> {
  const { repository, runner, inputs } = context;
  if (repository === null || runner === 'none') return null;
  if (inputs.githubToken === '') {
    throw new MissingCredentialError(
      'Opening a pull request needs input github-token. Pass github-token: ${{ github.token }}, and give the job the permissions contents: write and pull-requests: write.',
    );
  }
  const [{ openGitHub }, proposals, drafts] = await Promise.all([
    import('../github/client.ts'),
    import('../github/proposals.ts'),
    import('../github/pull-requests.ts'),
  ]);
  const github = await openGitHub({ repository, token: inputs.githubToken }, TIMING);
  return {
    proposedTexts: async (branch, paths) => {
      const [open] = await drafts.openPullRequests(github, branch);
      if (open === undefined) return new Map();
      const changed = (await drafts.changedPaths(github, open.number)) ?? [];
      const texts = await proposals.proposedTexts(github, branch, [...new Set([...paths, ...changed])]);
      await refuseOvertaken(github, open, [...texts.keys()]);
      return texts;
    },
    open: (proposal) =>
      proposals.openProposal(github, {
        ...proposal,
        baseBranch: repository.defaultBranch,
        baseSha: repository.sha,
      }),
  };
}

/** To go on from a draft of a file that the base branch changed since would undo that change. */
async function refuseOvertaken(
  github: GitHub,
  { number, url, headSha }: OpenPullRequest,
  paths: readonly string[],
): Promise<void> {
  const [{ comparedWith, readCommit }, { Trees }] = await Promise.all([
    import('../github/commits.ts'),
    import('../github/trees.ts'),
  ]);
  const { sha, defaultBranch } = github.repository;
  const { mergeBase } = await comparedWith(github, sha, headSha);
  const trees = new Trees(github);
  const then = await trees.entries((await readCommit(github, mergeBase)).tree, paths);
  const now = await trees.entries((await readCommit(github, sha)).tree, paths);
  const changed = paths.find((path) => then.get(path)?.sha !== now.get(path)?.sha);
  if (changed === undefined) return;
  throw new RefusedError(
    `${changed} changed on ${defaultBranch} since pull request #${number} was made of it. Merge or close the pull request, and run again: ${url}`,
  );
}
