import { requestTeams } from '../propose/request-teams.ts';
import type { Operation } from './operation.ts';
import { propose } from './propose.ts';
import { pullRequestsOf } from './pull-requests.ts';

/** Opens one pull request that adds and changes the teams of a list. */
export const proposeTeams: Operation = async (context) => {
  const { proposed } = context.inputs;
  const pullRequests = await pullRequestsOf(context);
  return propose(context, pullRequests, (checkout) => requestTeams(proposed, checkout));
};
