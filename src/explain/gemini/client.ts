import { dayOf } from '../../calendar/day.ts';
import { withRetries, type Attempt, type Timing } from '../../retry.ts';
import type { Model, ModelReply, ModelRequest, ModelUsage } from '../model.ts';
import { withoutKeys, type GeminiAccess } from './access.ts';
import { modelVersionOf } from './answers.ts';
import { addUsage, NO_USAGE } from '../usage.ts';
import type { Budget } from './budget.ts';
import { capReached, rateLimited, silent, tooSlow, UnansweredError, type NoAnswer } from './no-answer.ts';
import { geminiSdk, type Exchange } from './sdk.ts';
import { Standing } from './standing.ts';
import { tokensUsed } from './tokens.ts';
import { verdictOn } from './verdict.ts';

const MAX_ATTEMPTS = 4;
const BASE_WAIT_MS = 1_000;
const ATTEMPT_TIMEOUT_MS = 90_000;
const TOTAL_TIMEOUT_MS = 180_000;
/** Reports leave when they are worded, and a job has its end: what is not worded by then is left to rules. */
const RUN_TIMEOUT_MS = 600_000;
/** The cap holds for thoughts and answer together, and what is not used of it costs nothing. */
const MAX_OUTPUT_TOKENS = 16_384;

export interface GeminiOptions {
  readonly access: GeminiAccess;
  /** The model that is asked first. */
  readonly model: string;
  /** Asked in this order where those before them are of no use. */
  readonly fallbacks: readonly string[];
  /** Of the run. */
  readonly budget: Budget;
  readonly timing: Timing;
  /** Called for each request that is sent. */
  readonly onCall: () => void;
  /** Milliseconds after which one request is given up, its body included. @default 90,000 */
  readonly attemptTimeoutMs?: number;
  /** Milliseconds for an answer, with all that is tried for it. @default 180,000 */
  readonly totalTimeoutMs?: number;
  /** Milliseconds from the first question of the run, after which nothing is asked or awaited. @default 600,000 */
  readonly runTimeoutMs?: number;
  /** @default 16,384 */
  readonly maxOutputTokens?: number;
}

type Outcome =
  | { readonly kind: 'answer'; readonly json: unknown; readonly modelVersion: string }
  | { readonly kind: 'none'; readonly why: NoAnswer }
  /** Another model may answer. */
  | { readonly kind: 'next'; readonly why: NoAnswer };

interface Question {
  readonly request: ModelRequest;
  /** The instant after which nothing more is tried for it. */
  readonly deadline: number;
  usage: ModelUsage;
}

/** What one model is allowed for one question; an answer of no use changes it. */
interface Allowance {
  maxOutputTokens: number;
  mayWaste: boolean;
}

function done(value: Outcome): Attempt<Outcome> {
  return { kind: 'done', value };
}

class GeminiModel implements Model {
  readonly name: string;
  readonly #options: GeminiOptions;
  readonly #models: readonly string[];
  readonly #sdk: ReturnType<typeof geminiSdk>;
  readonly #standing: Standing;
  readonly #totalTimeoutMs: number;
  #runDeadline: number | null = null;

  constructor(options: GeminiOptions) {
    this.name = options.model;
    this.#options = options;
    this.#models = [...new Set([options.model, ...options.fallbacks])];
    this.#sdk = geminiSdk(options.access);
    this.#totalTimeoutMs = options.totalTimeoutMs ?? TOTAL_TIMEOUT_MS;
    this.#standing = new Standing(options.timing, this.#totalTimeoutMs);
  }

  async ask(request: ModelRequest): Promise<ModelReply> {
    const { access, timing, runTimeoutMs = RUN_TIMEOUT_MS } = this.#options;
    const now = timing.now();
    this.#runDeadline ??= now + runTimeoutMs;
    const deadline = Math.min(now + this.#totalTimeoutMs, this.#runDeadline);
    const question: Question = { request, deadline, usage: NO_USAGE };
    this.#standing.begin();
    const outcome = await this.#askInTurn(question);
    const { usage } = question;
    const why = outcome.kind === 'answer' ? null : this.#reasonFor(outcome.why);
    if (usage.requests > 0) this.#standing.end(outcome.kind === 'answer' ? null : outcome.why);
    if (outcome.kind === 'answer') return { ...outcome, usage };
    const { reason, message } = why ?? outcome.why;
    return { kind: 'none', reason, message: withoutKeys(message, access), usage };
  }

  get #isOver(): boolean {
    return this.#runDeadline !== null && this.#options.timing.now() >= this.#runDeadline;
  }

  /** What was cut off by the end of the run's time says so. */
  #reasonFor(why: NoAnswer): NoAnswer {
    const isCutOff = why.reason === 'unavailable' || why.reason === 'quota';
    return isCutOff && this.#isOver ? tooSlow() : why;
  }

  /** Asks each model that is still of use until one answers. Where none does, it is the first one's reason that helps. */
  async #askInTurn(question: Question): Promise<Outcome> {
    let first: Outcome | null = null;
    for (const model of this.#models) {
      if (first !== null && this.#options.timing.now() >= question.deadline) break;
      const outcome = this.#reasonAgainst(model) ?? (await this.#askModel(model, question));
      if (outcome.kind !== 'next') return outcome;
      first ??= outcome;
    }
    return first ?? { kind: 'none', why: silent(this.#options.access) };
  }

  /** Why a model is not asked, or nothing at all; null when it is. */
  #reasonAgainst(model: string): Outcome | null {
    const { access, budget } = this.#options;
    const { setUp, isSilent, lastReason } = this.#standing;
    if (setUp !== null) return { kind: 'none', why: setUp };
    if (this.#isOver) return { kind: 'none', why: tooSlow() };
    if (isSilent) return { kind: 'none', why: lastReason?.reason === 'quota' ? lastReason : silent(access) };
    const cap = budget.reached;
    if (cap !== null) return { kind: 'none', why: capReached(cap) };
    const out = this.#standing.whyOut(model);
    return out === null ? null : { kind: 'next', why: out };
  }

  async #askModel(model: string, question: Question): Promise<Outcome> {
    const { timing, maxOutputTokens = MAX_OUTPUT_TOKENS } = this.#options;
    const allowance: Allowance = { maxOutputTokens, mayWaste: true };
    const policy = {
      maxAttempts: MAX_ATTEMPTS,
      baseMs: BASE_WAIT_MS,
      // What Google asks to wait is waited or not at all: it refuses whoever comes earlier.
      maxWaitMs: Infinity,
      deadline: question.deadline,
    };
    try {
      return await withRetries(() => this.#attempt(model, question, allowance), policy, timing);
    } catch (error) {
      if (!(error instanceof UnansweredError)) throw error;
      return { kind: error.isOfModel ? 'next' : 'none', why: error.why };
    }
  }

  async #attempt(model: string, question: Question, allowance: Allowance): Promise<Attempt<Outcome>> {
    await this.#awaitTurn(model, question.deadline);
    // Other questions may have learnt something since the last try.
    const against = this.#reasonAgainst(model);
    if (against !== null) return done(against);
    return this.#judged(await this.#send(model, question, allowance), model, allowance);
  }

  /** Waits for as long as another question was told that the model takes nothing. */
  async #awaitTurn(model: string, deadline: number): Promise<void> {
    const { timing } = this.#options;
    const rest = this.#standing.restOf(model);
    if (rest === 0) return;
    if (timing.now() + rest > deadline) throw new UnansweredError(rateLimited(model, ''), true);
    await timing.sleep(rest);
  }

  async #send(model: string, question: Question, { maxOutputTokens }: Allowance): Promise<Exchange> {
    const { budget, timing, onCall, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS } = this.#options;
    const left = Math.max(1, Math.min(attemptTimeoutMs, question.deadline - timing.now()));
    question.usage = addUsage(question.usage, budget.begin());
    onCall();
    const exchange = await this.#sdk.generate(model, question.request, maxOutputTokens, left);
    const tokens = tokensUsed(exchange, question.request);
    if (tokens !== null) {
      const version = exchange.kind === 'answer' ? modelVersionOf(exchange.body) : null;
      const spent = budget.settle(tokens, version ?? model, dayOf(new Date(timing.now())));
      question.usage = addUsage(question.usage, spent);
    }
    return exchange;
  }

  #judged(exchange: Exchange, model: string, allowance: Allowance): Attempt<Outcome> {
    const { access } = this.#options;
    const { maxOutputTokens } = allowance;
    const verdict = verdictOn(exchange, { model, access, maxOutputTokens });
    switch (verdict.kind) {
      case 'answer':
        return done(verdict);
      case 'later': {
        const { why, waitMs, isOfModel } = verdict;
        if (waitMs !== null) this.#standing.restFor(model, waitMs);
        return { kind: 'retry', error: new UnansweredError(why, isOfModel), waitMs };
      }
      case 'once-more': {
        const { why, longer } = verdict;
        if (!allowance.mayWaste) return done({ kind: 'none', why });
        allowance.mayWaste = false;
        if (longer) allowance.maxOutputTokens *= 2;
        return { kind: 'retry', error: new UnansweredError(why, false), waitMs: null };
      }
      case 'stop': {
        const { why, scope } = verdict;
        if (scope === 'run') this.#standing.giveUpAll(why);
        if (scope === 'model') this.#standing.giveUpModel(model, why);
        return done({ kind: scope === 'model' ? 'next' : 'none', why });
      }
    }
  }
}

/**
 * A Gemini model. It tries again what may pass, waits as long as Google asks, takes a fallback where a model is gone,
 * overloaded or its quota is used up, and stops when the budget is used up or nothing answers any more.
 */
export function openGemini(options: GeminiOptions): Model {
  return new GeminiModel(options);
}
