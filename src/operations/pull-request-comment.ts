import type { PullRequest } from '../action/repository.ts';
import { MissingCredentialError, RefusedError } from '../errors.ts';
import type { CommentSection } from '../github/comments.ts';
import type { OperationContext } from './operation.ts';
import { TIMING } from './timing.ts';

/** The run as a comment names it, with its address where it has one. */
export function runText({ repository }: OperationContext): string {
  return repository === null ? 'the run' : `[the run](${repository.runUrl})`;
}

/** A pull request that this run may comment on. */
export interface Commentable {
  readonly pullRequest: PullRequest;
  /** Writes a section of the one comment there, in the place of what an earlier run wrote. */
  comment(section: CommentSection): Promise<{ readonly url: string }>;
}

/**
 * The pull request that the run is of.
 * @throws RefusedError when there is none, or it comes from a fork
 * @throws MissingCredentialError when no token was given
 */
export function commentable({ inputs, repository }: OperationContext): Commentable {
  const { operation, githubToken: token } = inputs;
  const pullRequest = repository?.pullRequest ?? null;
  if (repository === null || pullRequest === null) {
    throw new RefusedError(
      `Operation ${operation} comments on a pull request, and this run is of none. Run it on the event pull_request.`,
    );
  }
  if (!pullRequest.isFromSameRepository) {
    throw new RefusedError(
      `Operation ${operation} comments on the pull request, and the token of a run from a fork may write nothing. Run it for pull requests of this repository only; validate shows the same change in its summary.`,
    );
  }
  if (token === '') {
    throw new MissingCredentialError(
      `Operation ${operation} comments on the pull request and needs input github-token. Pass github-token: \${{ github.token }}, and give the job the permission pull-requests: write.`,
    );
  }
  return {
    pullRequest,
    comment: async (section) => {
      const [{ openGitHub }, { putCommentSection }] = await Promise.all([
        import('../github/client.ts'),
        import('../github/comments.ts'),
      ]);
      const github = await openGitHub({ repository, token }, TIMING);
      return putCommentSection(github, pullRequest.number, section);
    },
  };
}
