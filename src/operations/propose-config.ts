import { requestSettings } from '../propose/request-settings.ts';
import type { Operation } from './operation.ts';
import { propose } from './propose.ts';
import { pullRequestsOf } from './pull-requests.ts';

/** Opens a pull request that changes settings. */
export const proposeConfig: Operation = async (context) => {
  const { proposed } = context.inputs;
  const pullRequests = await pullRequestsOf(context);
  return propose(context, pullRequests, (checkout) => requestSettings(proposed, checkout));
};
