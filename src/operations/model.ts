import type { Settings } from '../config/configuration.ts';
import type { Model } from '../explain/model.ts';
import type { GeminiAccess } from '../explain/gemini/access.ts';
import type { OperationContext } from './operation.ts';
import { TIMING } from './timing.ts';

/** Whether there is a model to ask: a key of the Gemini API, or a project of Vertex AI. */
export function hasModel({ inputs }: OperationContext, { ai }: Settings): boolean {
  return ai.vertex !== null || inputs.credential('GEMINI_API_KEY') !== '';
}

/** @throws InputError or MissingCredentialError when inputs and settings do not say which model to ask, or as whom */
export async function modelAccess({ inputs }: OperationContext, { ai }: Settings): Promise<GeminiAccess> {
  const { geminiAccess } = await import('../explain/gemini/access.ts');
  return geminiAccess({
    apiKey: inputs.credential('GEMINI_API_KEY'),
    baseUrl: inputs.credential('GOOGLE_GEMINI_BASE_URL'),
    vertex: ai.vertex,
  });
}

/**
 * The model that the settings name, with the caps of this run. Nothing is asked of it yet.
 * @throws InputError or MissingCredentialError when inputs and settings do not say which model to ask, or as whom
 */
export async function openModel(context: OperationContext, settings: Settings): Promise<Model> {
  const { openGemini } = await import('../explain/gemini/client.ts');
  const { Budget } = await import('../explain/gemini/budget.ts');
  const { model, fallbacks, max_requests, max_tokens, max_cost } = settings.ai;
  return openGemini({
    access: await modelAccess(context, settings),
    model,
    fallbacks,
    budget: new Budget({ requests: max_requests, tokens: max_tokens, cost: max_cost }),
    timing: TIMING,
    onCall: context.calls.counter('gemini'),
  });
}
