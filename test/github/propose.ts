import { expect } from 'vitest';
import { RefusedError } from '../../src/errors.ts';
import { openProposal, type Proposal, type ProposalOutcome } from '../../src/github/proposals.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { openServer } from './open.ts';

/** Where the proposal of these tests goes. */
export const BRANCH = 'propose/team-search';
/** What the repository holds before. */
export const FILES = {
  'README.md': '# Costs\n',
  'config/agent.yaml': 'anomaly_threshold: 20\n',
  'teams/search.yaml': 'team_name: Search\n',
  'teams/old.yaml': 'team_name: Old\n',
};

export function start(): Promise<GitHubServer> {
  return startGitHubServer(FILES);
}

/** Proposes to rename a team, or something else, from what is checked out now. */
export async function propose(
  server: GitHubServer,
  change: Partial<Proposal> = {},
): Promise<ProposalOutcome> {
  return openProposal(await openServer(server), {
    branch: BRANCH,
    title: 'Rename team Search',
    body: 'Asked for by pat.',
    message: 'Rename team Search',
    files: [{ path: 'teams/search.yaml', text: 'team_name: Finding\n' }],
    baseBranch: 'main',
    baseSha: server.state.tip('main'),
    ...change,
  });
}

/** Why a proposal was refused; it changed nothing. */
export async function refusedProposal(server: GitHubServer, change: Partial<Proposal> = {}): Promise<Error> {
  const before = new Map(server.state.branches);
  const pullRequests = structuredClone(server.state.pullRequests);
  const error = await propose(server, change).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RefusedError);
  expect(server.state.branches).toEqual(before);
  expect(server.state.pullRequests).toEqual(pullRequests);
  return error as Error;
}
