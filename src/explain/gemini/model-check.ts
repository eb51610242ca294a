import { withRetries, type Timing } from '../../retry.ts';
import { withoutKeys, type GeminiAccess } from './access.ts';
import { serviceOf, UnansweredError, type NoAnswer } from './no-answer.ts';
import { geminiSdk, type GeminiSdk } from './sdk.ts';
import { verdictOn } from './verdict.ts';

const MAX_ATTEMPTS = 3;
const BASE_WAIT_MS = 500;
const MAX_WAIT_MS = 10_000;
const ATTEMPT_TIMEOUT_MS = 20_000;
const TOTAL_TIMEOUT_MS = 60_000;

export interface ModelCheckOptions {
  readonly access: GeminiAccess;
  readonly model: string;
  readonly fallbacks: readonly string[];
  readonly timing: Timing;
  /** Called for each request that is sent. */
  readonly onCall: () => void;
  /** @default 20,000 */
  readonly attemptTimeoutMs?: number;
}

export interface ModelCheck {
  readonly isOk: boolean;
  /** The model that answers, or what is wrong and what to do. */
  readonly message: string;
}

/** Why a model is not there or cannot be looked up; null when it is there. */
async function lookUp(sdk: GeminiSdk, model: string, options: ModelCheckOptions): Promise<Fault | null> {
  const { access, timing, onCall, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS } = options;
  const policy = {
    maxAttempts: MAX_ATTEMPTS,
    baseMs: BASE_WAIT_MS,
    maxWaitMs: MAX_WAIT_MS,
    deadline: timing.now() + TOTAL_TIMEOUT_MS,
  };
  try {
    return await withRetries<Fault | null>(
      async () => {
        onCall();
        const exchange = await sdk.lookUp(model, attemptTimeoutMs);
        if (exchange.kind === 'answer') return { kind: 'done', value: null };
        const verdict = verdictOn(exchange, { model, access, maxOutputTokens: 0 });
        if (verdict.kind === 'later') {
          const { why, waitMs, isOfModel } = verdict;
          return { kind: 'retry', error: new UnansweredError(why, isOfModel), waitMs };
        }
        if (verdict.kind === 'stop') {
          return { kind: 'done', value: { why: verdict.why, isOfModel: verdict.scope === 'model' } };
        }
        throw new TypeError(`A look-up cannot come to ${verdict.kind}.`);
      },
      policy,
      timing,
    );
  } catch (error) {
    if (error instanceof UnansweredError) return error;
    throw error;
  }
}

interface Fault {
  readonly why: NoAnswer;
  /** Another model may be there. */
  readonly isOfModel: boolean;
}

/** Looks up the model that a run would ask: the first of them that is there. Nothing is generated and nothing is paid. */
export async function modelCheck(options: ModelCheckOptions): Promise<ModelCheck> {
  const { access, model, fallbacks } = options;
  const sdk = geminiSdk(access);
  const service = serviceOf(access);
  let first: Fault | null = null;
  for (const name of new Set([model, ...fallbacks])) {
    const fault = await lookUp(sdk, name, options);
    if (fault === null && first === null) return { isOk: true, message: `${service} has ${name}.` };
    if (fault === null) {
      return {
        isOk: true,
        message: `${service} has ${name}, which is asked in place of ${model}. ${first?.why.message ?? ''}`,
      };
    }
    first ??= fault;
    if (!fault.isOfModel) break;
  }
  const message = first?.why.message ?? `${service} has no model.`;
  return { isOk: false, message: withoutKeys(message, access) };
}
