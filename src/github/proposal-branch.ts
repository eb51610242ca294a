import { RefusedError } from '../errors.ts';
import type { GitHub } from './client.ts';
import { branchTip, comparedWith, readCommit, type Commit } from './commits.ts';
import { changedPaths, type OpenPullRequest } from './pull-requests.ts';

/** Where the branch of a proposal stands; a tip of null is a branch that is not there. */
export interface Standing {
  readonly tip: Commit | null;
}

/** What a branch is checked against. */
interface Intended {
  readonly branch: string;
  readonly baseBranch: string;
  readonly files: readonly { readonly path: string }[];
}

/** The message as committed. Its trailers tell a commit of ours, and whether it is still as it was made. */
export function committedMessage(message: string, tree: string): string {
  return `${message.trim()}\n\nProposed-by: aws-cost-ai-agent\nProposed-tree: ${tree}`;
}

/** A commit that was amended keeps its message, but not its tree. */
function isOurs({ message, tree }: Commit): boolean {
  const lines = message.split('\n').map((line) => line.trim());
  return lines.includes('Proposed-by: aws-cost-ai-agent') && lines.includes(`Proposed-tree: ${tree}`);
}

/**
 * Where the branch stands, when it may be moved to another commit.
 * @throws RefusedError when that would lose something that is not of this proposal's making
 */
export async function checkBranch(
  github: GitHub,
  intended: Intended,
  base: Commit,
  pullRequests: readonly OpenPullRequest[],
): Promise<Standing> {
  const { branch, baseBranch } = intended;
  const elsewhere = pullRequests.find((open) => open.baseBranch !== baseBranch);
  if (elsewhere !== undefined) {
    throw new RefusedError(
      `Pull request #${elsewhere.number} proposes branch ${branch} for ${elsewhere.baseBranch}, not for ${baseBranch}. Merge or close it, delete its branch, and run again: ${elsewhere.url}`,
    );
  }
  const sha = await branchTip(github, branch);
  if (sha === null) return { tip: null };
  const tip = await readCommit(github, sha);
  const [open = null] = pullRequests;
  if (!isOurs(tip)) await refuseWorkOfOthers(github, branch, base, tip, open);
  else if (open !== null) await refuseDropping(github, intended, open);
  return { tip };
}

/** A commit that the base branch has as well is not lost when the branch moves. */
async function refuseWorkOfOthers(
  github: GitHub,
  branch: string,
  base: Commit,
  tip: Commit,
  open: OpenPullRequest | null,
): Promise<void> {
  if ((await comparedWith(github, base.sha, tip.sha)).ahead === 0) return;
  const [subject = ''] = tip.message.split('\n');
  const commit = `${tip.sha.slice(0, 10)} "${subject.slice(0, 80)}" by ${tip.author}`;
  throw new RefusedError(
    open === null
      ? `Branch ${branch} exists and ends with a commit that this action did not make: ${commit}. Merge, delete or rename the branch, and run again: ${github.repository.url}/branches`
      : `Pull request #${open.number} ends with a commit that this action did not make: ${commit}. Merge it, or close it and delete or rename its branch ${branch}, and run again: ${open.url}`,
  );
}

/** A pull request is not silently made one of other files. */
async function refuseDropping(github: GitHub, { files }: Intended, open: OpenPullRequest): Promise<void> {
  const intended = new Set(files.map(({ path }) => path));
  const proposed = await changedPaths(github, open.number);
  const dropped = proposed?.filter((path) => !intended.has(path)) ?? [];
  if (proposed !== null && dropped.length === 0) return;
  const [first = 'more files than GitHub lists'] = dropped;
  const others = dropped.length < 2 ? '' : ` and ${dropped.length - 1} more`;
  throw new RefusedError(
    `Pull request #${open.number} also changes ${first}${others}, which this request would take out of it. Merge or close it, delete its branch, and run again: ${open.url}`,
  );
}
