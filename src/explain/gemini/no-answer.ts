import { connectionFault } from '../../json-answer.ts';
import { messageOf } from '../../errors.ts';
import type { ModelReply } from '../model.ts';
import type { GeminiAccess } from './access.ts';

type NoReply = Extract<ModelReply, { kind: 'none' }>;

/** Why there is no answer, in one sentence that says what to do. */
export type NoAnswer = Pick<NoReply, 'reason' | 'message'>;

/** Thrown when the last try of a model failed as well. */
export class UnansweredError extends Error {
  readonly why: NoAnswer;
  /** Whether another model may do better. */
  readonly isOfModel: boolean;

  constructor(why: NoAnswer, isOfModel: boolean) {
    super(why.message);
    this.why = why;
    this.isOfModel = isOfModel;
  }
}

const STATUS_PAGE = 'https://aistudio.google.com/status';

function quoted(said: string): string {
  return said === '' ? '' : ` It says: ${said.replace(/[.\s]+$/, '')}.`;
}

/** The service that the settings choose. */
export function serviceOf(access: GeminiAccess): string {
  return access.kind === 'vertex' ? 'Vertex AI' : 'Gemini';
}

export function capReached(cap: string): NoAnswer {
  return {
    reason: 'cap',
    message: `This run has used up ai.${cap} of the settings, so the model is asked no more. Raise it if every report should be worded by the model.`,
  };
}

export function tooSlow(): NoAnswer {
  return {
    reason: 'cap',
    message:
      'The model answered too slowly for all reports of this run, so it is asked no more. Raise ai.concurrency, or use a key with a higher limit.',
  };
}

export function dailyQuotaUsedUp(model: string): NoAnswer {
  return {
    reason: 'quota',
    message: `Today's quota of ${model} is used up. Use a key of a project with billing, or run again tomorrow.`,
  };
}

export function noSuchModel(model: string, access: GeminiAccess): NoAnswer {
  return {
    reason: 'configuration',
    message: `${serviceOf(access)} has no model ${model} for this ${access.kind === 'vertex' ? 'project and location' : 'key'} (404). Name one that is there in ai.model of the settings.`,
  };
}

export function rateLimited(model: string, said: string): NoAnswer {
  return {
    reason: 'quota',
    message: `The rate of requests to ${model} is limited (429) for longer than a run waits.${quoted(said)} Lower ai.concurrency, or use a key with a higher limit.`,
  };
}

export function failing(model: string, status: number, said: string): NoAnswer {
  return {
    reason: 'unavailable',
    message: `${model} fails (${status}).${quoted(said)} Run again later; ${STATUS_PAGE} tells of incidents.`,
  };
}

export function noConnection(access: GeminiAccess, error: Error): NoAnswer {
  const host = access.baseUrl === null ? 'googleapis.com' : new URL(access.baseUrl).host;
  return {
    reason: 'unavailable',
    message: `${serviceOf(access)} did not answer (${connectionFault(error)}). Look whether ${host} can be reached from the runner; then run again.`,
  };
}

export function silent(access: GeminiAccess): NoAnswer {
  return {
    reason: 'unavailable',
    message: `${serviceOf(access)} does not answer, so it is asked no more in this run. Run again later; ${STATUS_PAGE} tells of incidents.`,
  };
}

export function unusable(model: string, why: string): NoAnswer {
  return {
    reason: 'unavailable',
    message: `${model} answered, but ${why}. If that happens often, name another model in ai.model of the settings.`,
  };
}

export function refused(model: string, why: string): NoAnswer {
  return {
    reason: 'refused',
    message: `${model} will not answer this: ${why}. If that happens often, name another model in ai.model of the settings.`,
  };
}

export function badRequest(model: string, status: number, said: string): NoAnswer {
  return {
    reason: 'configuration',
    message: `${model} does not take the request (${status}).${quoted(said)} Name another model in ai.model of the settings.`,
  };
}

/** Key, permission, region or billing: what every request depends on. */
export function wrongSetUp(access: GeminiAccess, status: number, said: string): NoAnswer {
  const advice =
    access.kind === 'vertex'
      ? 'Give the credentials of this run the role Vertex AI User in the project, and look at ai.vertex of the settings.'
      : status >= 400 && status !== 404
        ? 'Set GEMINI_API_KEY to a key of a project in which the Gemini API is enabled.'
        : 'Look at GOOGLE_GEMINI_BASE_URL: something else answers at this address.';
  return {
    reason: 'configuration',
    message: `${serviceOf(access)} refuses this run (${status}).${quoted(said)} ${advice}`,
  };
}

export function noCredentials(error: Error): NoAnswer {
  return {
    reason: 'configuration',
    message: `There are no Google credentials for Vertex AI, or they are not taken (${messageOf(error)}). Log in before this step, for example with google-github-actions/auth.`,
  };
}
