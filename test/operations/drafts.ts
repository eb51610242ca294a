import type { NewProposal, PullRequests } from '../../src/operations/pull-requests.ts';
import type { ProposalOutcome } from '../../src/github/proposals.ts';
import type { Repository } from '../../src/action/repository.ts';

export const REPOSITORY: Repository = {
  owner: 'example',
  name: 'costs',
  apiUrl: 'https://api.github.com',
  url: 'https://github.com/example/costs',
  runUrl: 'https://github.com/example/costs/actions/runs/7',
  defaultBranch: 'main',
  sha: '0123456789012345678901234567890123456789',
  actor: 'octocat',
  pullRequest: null,
};

/** Pull requests that are kept in memory, a branch each, and hold what was proposed last. */
export class Drafts implements PullRequests {
  readonly opened: NewProposal[] = [];
  readonly #branches = new Map<string, ReadonlyMap<string, string | null>>();

  proposedTexts(branch: string): Promise<ReadonlyMap<string, string | null>> {
    return Promise.resolve(this.#branches.get(branch) ?? new Map<string, string | null>());
  }

  open(proposal: NewProposal): Promise<ProposalOutcome> {
    const isKnown = this.#branches.has(proposal.branch);
    this.opened.push(proposal);
    this.#branches.set(proposal.branch, new Map(proposal.files.map(({ path, text }) => [path, text])));
    const url = `${REPOSITORY.url}/pull/5`;
    return Promise.resolve({ kind: isKnown ? 'updated' : 'opened', number: 5, url });
  }
}

/** Pull requests of a repository that lets nobody have one. */
export class Refusing implements PullRequests {
  readonly #reason: Error;

  constructor(reason: Error) {
    this.#reason = reason;
  }

  proposedTexts(): Promise<ReadonlyMap<string, string | null>> {
    return Promise.resolve(new Map());
  }

  open(): Promise<ProposalOutcome> {
    return Promise.reject(this.#reason);
  }
}
