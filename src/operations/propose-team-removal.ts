import { requestRemoval } from '../propose/request-removal.ts';
import type { Operation } from './operation.ts';
import { propose } from './propose.ts';
import { pullRequestsOf } from './pull-requests.ts';

/** Opens a pull request that removes a team's file. */
export const proposeTeamRemoval: Operation = async (context) => {
  const { team, proposed } = context.inputs;
  const pullRequests = await pullRequestsOf(context);
  return propose(context, pullRequests, (checkout) => requestRemoval(team, proposed, checkout));
};
