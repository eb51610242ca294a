import { requestTeam } from '../propose/request-team.ts';
import type { Operation } from './operation.ts';
import { propose } from './propose.ts';
import { pullRequestsOf } from './pull-requests.ts';

/** Opens a pull request that adds a team, or changes one. */
export const proposeTeam: Operation = async (context) => {
  const { team, proposed } = context.inputs;
  const pullRequests = await pullRequestsOf(context);
  return propose(context, pullRequests, (checkout) => requestTeam(team, proposed, checkout));
};
