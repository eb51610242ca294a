import type { ModelUsage } from './model.ts';

export const NO_USAGE: ModelUsage = {
  requests: 0,
  promptTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  cost: 0,
};

/** What two requests cost together; not known when one of them is not. */
export function addUsage(a: ModelUsage, b: ModelUsage): ModelUsage {
  return {
    requests: a.requests + b.requests,
    promptTokens: a.promptTokens + b.promptTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cost: a.cost === null || b.cost === null ? null : a.cost + b.cost,
  };
}
