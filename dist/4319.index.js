export const id = 4319;
export const ids = [4319];
export const modules = {

/***/ 44319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGemini: () => (/* binding */ openGemini)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/retry.ts
var retry = __webpack_require__(49809);
// EXTERNAL MODULE: ./src/explain/gemini/access.ts
var gemini_access = __webpack_require__(69373);
// EXTERNAL MODULE: ./src/explain/gemini/answers.ts
var answers = __webpack_require__(80180);
// EXTERNAL MODULE: ./src/explain/usage.ts
var explain_usage = __webpack_require__(91548);
// EXTERNAL MODULE: ./src/explain/gemini/no-answer.ts
var no_answer = __webpack_require__(1095);
// EXTERNAL MODULE: ./src/explain/gemini/sdk.ts
var sdk = __webpack_require__(47803);
;// CONCATENATED MODULE: ./src/explain/gemini/standing.ts
/** As many questions in a row that came to nothing, with patience used up, are no accident. */
const SILENT_AFTER = 3;
/** As many are none at all, however quickly each was refused: the rest would use up the cap of requests. */
const SILENT_AT_ONCE = 12;
/** What a run has learnt of its models, so that what one question found out, the others need not. */
class Standing {
    #timing;
    #patienceMs;
    #out = new Map();
    #restUntil = new Map();
    #setUp = null;
    #unanswered = 0;
    #lastReason = null;
    #lastAnswer = null;
    /** @param patienceMs how long nothing may answer before nothing is asked any more */
    constructor(timing, patienceMs) {
        this.#timing = timing;
        this.#patienceMs = patienceMs;
    }
    /** Why no request of this run will be answered; null when one may be. */
    get setUp() {
        return this.#setUp;
    }
    /** True when nothing has answered for so long, or so often, that nothing will. */
    get isSilent() {
        if (this.#unanswered >= SILENT_AT_ONCE)
            return true;
        const since = this.#timing.now() - (this.#lastAnswer ?? this.#timing.now());
        return this.#unanswered >= SILENT_AFTER && since >= this.#patienceMs;
    }
    /** Why a model is asked no more; null while it is. */
    whyOut(model) {
        return this.#out.get(model) ?? null;
    }
    /** A model is asked no more in this run. */
    giveUpModel(model, why) {
        this.#out.set(model, why);
    }
    /** No model is asked any more. */
    giveUpAll(why) {
        this.#setUp ??= why;
    }
    /** A question is about to be asked; patience begins with the first. */
    begin() {
        this.#lastAnswer ??= this.#timing.now();
    }
    /** Why the last question came to nothing; null when it did not. */
    get lastReason() {
        return this.#lastReason;
    }
    /**
     * A question has been asked. One that nobody answered, or that was told to come later until its tries were used up,
     * has come to nothing; a refusal is an answer.
     * @param why null when it was answered
     */
    end(why) {
        if (why?.reason === 'unavailable' || why?.reason === 'quota') {
            this.#unanswered += 1;
            this.#lastReason = why;
            return;
        }
        this.#unanswered = 0;
        this.#lastReason = null;
        this.#lastAnswer = this.#timing.now();
    }
    /** Lets a model rest: it has said that it takes nothing for so long. */
    restFor(model, ms) {
        const until = this.#timing.now() + ms;
        this.#restUntil.set(model, Math.max(until, this.#restUntil.get(model) ?? 0));
    }
    /** Milliseconds that a model still rests; 0 when it does not. */
    restOf(model) {
        return Math.max(0, (this.#restUntil.get(model) ?? 0) - this.#timing.now());
    }
}

// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/json-answer.ts
var json_answer = __webpack_require__(62716);
;// CONCATENATED MODULE: ./src/explain/gemini/tokens.ts



const NO_TOKENS = { prompt: 0, cached: 0, output: 0 };
function count(usage, name) {
    const value = usage[name];
    return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
/** The tokens that an answer says it used; none where it does not say. */
function tokensOf(body) {
    const usage = (0,json/* isRecord */.u)(body) ? body.usageMetadata : null;
    if (!(0,json/* isRecord */.u)(usage))
        return NO_TOKENS;
    const prompt = count(usage, 'promptTokenCount') + count(usage, 'toolUsePromptTokenCount');
    return {
        prompt,
        cached: Math.min(prompt, count(usage, 'cachedContentTokenCount')),
        output: count(usage, 'candidatesTokenCount') + count(usage, 'thoughtsTokenCount'),
    };
}
/** English and JSON have about so many characters for each token. */
const CHARACTERS_PER_TOKEN = 4;
/** What a report's answer takes with its thoughts, for one that was lost on the way. */
const LOST_OUTPUT = 2_000;
/** No connection, so nothing was read and nothing is paid. */
const NEVER_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|.*CERT.*)$/;
function estimated({ system, prompt }, output) {
    return { prompt: Math.ceil((system.length + prompt.length) / CHARACTERS_PER_TOKEN), cached: 0, output };
}
/**
 * What one exchange used: as the service says, or an estimate where an answer does not say or was lost. null where
 * nothing is paid: a refusal, or a request that never left.
 */
function tokensUsed(exchange, request) {
    switch (exchange.kind) {
        case 'answer': {
            const said = tokensOf(exchange.body);
            if (said.prompt + said.output > 0)
                return said;
            const written = Math.ceil((0,answers/* textOf */.b6)(exchange.body).length / CHARACTERS_PER_TOKEN);
            return estimated(request, written === 0 ? LOST_OUTPUT : written);
        }
        case 'broken':
            return NEVER_SENT.test((0,json_answer/* connectionFault */.x$)(exchange.error)) ? null : estimated(request, LOST_OUTPUT);
        case 'refusal':
        case 'no-credentials':
            return null;
    }
}

// EXTERNAL MODULE: ./src/explain/gemini/verdict.ts + 1 modules
var gemini_verdict = __webpack_require__(99755);
;// CONCATENATED MODULE: ./src/explain/gemini/client.ts










const MAX_ATTEMPTS = 4;
const BASE_WAIT_MS = 1_000;
const ATTEMPT_TIMEOUT_MS = 90_000;
const TOTAL_TIMEOUT_MS = 180_000;
/** Reports leave when they are worded, and a job has its end: what is not worded by then is left to rules. */
const RUN_TIMEOUT_MS = 600_000;
/** The cap holds for thoughts and answer together, and what is not used of it costs nothing. */
const MAX_OUTPUT_TOKENS = 16_384;
function done(value) {
    return { kind: 'done', value };
}
class GeminiModel {
    name;
    #options;
    #models;
    #sdk;
    #standing;
    #totalTimeoutMs;
    #runDeadline = null;
    constructor(options) {
        this.name = options.model;
        this.#options = options;
        this.#models = [...new Set([options.model, ...options.fallbacks])];
        this.#sdk = (0,sdk/* geminiSdk */.u)(options.access);
        this.#totalTimeoutMs = options.totalTimeoutMs ?? TOTAL_TIMEOUT_MS;
        this.#standing = new Standing(options.timing, this.#totalTimeoutMs);
    }
    async ask(request) {
        const { access, timing, runTimeoutMs = RUN_TIMEOUT_MS } = this.#options;
        const now = timing.now();
        this.#runDeadline ??= now + runTimeoutMs;
        const deadline = Math.min(now + this.#totalTimeoutMs, this.#runDeadline);
        const question = { request, deadline, usage: explain_usage/* NO_USAGE */.y };
        this.#standing.begin();
        const outcome = await this.#askInTurn(question);
        const { usage } = question;
        const why = outcome.kind === 'answer' ? null : this.#reasonFor(outcome.why);
        if (usage.requests > 0)
            this.#standing.end(outcome.kind === 'answer' ? null : outcome.why);
        if (outcome.kind === 'answer')
            return { ...outcome, usage };
        const { reason, message } = why ?? outcome.why;
        return { kind: 'none', reason, message: (0,gemini_access/* withoutKeys */.P)(message, access), usage };
    }
    get #isOver() {
        return this.#runDeadline !== null && this.#options.timing.now() >= this.#runDeadline;
    }
    /** What was cut off by the end of the run's time says so. */
    #reasonFor(why) {
        const isCutOff = why.reason === 'unavailable' || why.reason === 'quota';
        return isCutOff && this.#isOver ? (0,no_answer/* tooSlow */.gn)() : why;
    }
    /** Asks each model that is still of use until one answers. Where none does, it is the first one's reason that helps. */
    async #askInTurn(question) {
        let first = null;
        for (const model of this.#models) {
            if (first !== null && this.#options.timing.now() >= question.deadline)
                break;
            const outcome = this.#reasonAgainst(model) ?? (await this.#askModel(model, question));
            if (outcome.kind !== 'next')
                return outcome;
            first ??= outcome;
        }
        return first ?? { kind: 'none', why: (0,no_answer/* silent */.Ku)(this.#options.access) };
    }
    /** Why a model is not asked, or nothing at all; null when it is. */
    #reasonAgainst(model) {
        const { access, budget } = this.#options;
        const { setUp, isSilent, lastReason } = this.#standing;
        if (setUp !== null)
            return { kind: 'none', why: setUp };
        if (this.#isOver)
            return { kind: 'none', why: (0,no_answer/* tooSlow */.gn)() };
        if (isSilent)
            return { kind: 'none', why: lastReason?.reason === 'quota' ? lastReason : (0,no_answer/* silent */.Ku)(access) };
        const cap = budget.reached;
        if (cap !== null)
            return { kind: 'none', why: (0,no_answer/* capReached */.FZ)(cap) };
        const out = this.#standing.whyOut(model);
        return out === null ? null : { kind: 'next', why: out };
    }
    async #askModel(model, question) {
        const { timing, maxOutputTokens = MAX_OUTPUT_TOKENS } = this.#options;
        const allowance = { maxOutputTokens, mayWaste: true };
        const policy = {
            maxAttempts: MAX_ATTEMPTS,
            baseMs: BASE_WAIT_MS,
            // What Google asks to wait is waited or not at all: it refuses whoever comes earlier.
            maxWaitMs: Infinity,
            deadline: question.deadline,
        };
        try {
            return await (0,retry/* withRetries */.L)(() => this.#attempt(model, question, allowance), policy, timing);
        }
        catch (error) {
            if (!(error instanceof no_answer/* UnansweredError */.jd))
                throw error;
            return { kind: error.isOfModel ? 'next' : 'none', why: error.why };
        }
    }
    async #attempt(model, question, allowance) {
        await this.#awaitTurn(model, question.deadline);
        // Other questions may have learnt something since the last try.
        const against = this.#reasonAgainst(model);
        if (against !== null)
            return done(against);
        return this.#judged(await this.#send(model, question, allowance), model, allowance);
    }
    /** Waits for as long as another question was told that the model takes nothing. */
    async #awaitTurn(model, deadline) {
        const { timing } = this.#options;
        const rest = this.#standing.restOf(model);
        if (rest === 0)
            return;
        if (timing.now() + rest > deadline)
            throw new no_answer/* UnansweredError */.jd((0,no_answer/* rateLimited */.xd)(model, ''), true);
        await timing.sleep(rest);
    }
    async #send(model, question, { maxOutputTokens }) {
        const { budget, timing, onCall, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS } = this.#options;
        const left = Math.max(1, Math.min(attemptTimeoutMs, question.deadline - timing.now()));
        question.usage = (0,explain_usage/* addUsage */.v)(question.usage, budget.begin());
        onCall();
        const exchange = await this.#sdk.generate(model, question.request, maxOutputTokens, left);
        const tokens = tokensUsed(exchange, question.request);
        if (tokens !== null) {
            const version = exchange.kind === 'answer' ? (0,answers/* modelVersionOf */.Jt)(exchange.body) : null;
            const spent = budget.settle(tokens, version ?? model, (0,day/* dayOf */.kb)(new Date(timing.now())));
            question.usage = (0,explain_usage/* addUsage */.v)(question.usage, spent);
        }
        return exchange;
    }
    #judged(exchange, model, allowance) {
        const { access } = this.#options;
        const { maxOutputTokens } = allowance;
        const verdict = (0,gemini_verdict/* verdictOn */.H)(exchange, { model, access, maxOutputTokens });
        switch (verdict.kind) {
            case 'answer':
                return done(verdict);
            case 'later': {
                const { why, waitMs, isOfModel } = verdict;
                if (waitMs !== null)
                    this.#standing.restFor(model, waitMs);
                return { kind: 'retry', error: new no_answer/* UnansweredError */.jd(why, isOfModel), waitMs };
            }
            case 'once-more': {
                const { why, longer } = verdict;
                if (!allowance.mayWaste)
                    return done({ kind: 'none', why });
                allowance.mayWaste = false;
                if (longer)
                    allowance.maxOutputTokens *= 2;
                return { kind: 'retry', error: new no_answer/* UnansweredError */.jd(why, false), waitMs: null };
            }
            case 'stop': {
                const { why, scope } = verdict;
                if (scope === 'run')
                    this.#standing.giveUpAll(why);
                if (scope === 'model')
                    this.#standing.giveUpModel(model, why);
                return done({ kind: scope === 'model' ? 'next' : 'none', why });
            }
        }
    }
}
/**
 * A Gemini model. It tries again what may pass, waits as long as Google asks, takes a fallback where a model is gone,
 * overloaded or its quota is used up, and stops when the budget is used up or nothing answers any more.
 */
function openGemini(options) {
    return new GeminiModel(options);
}


/***/ }),

/***/ 91548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ addUsage),
/* harmony export */   y: () => (/* binding */ NO_USAGE)
/* harmony export */ });
const NO_USAGE = {
    requests: 0,
    promptTokens: 0,
    cachedTokens: 0,
    outputTokens: 0,
    cost: 0,
};
/** What two requests cost together; not known when one of them is not. */
function addUsage(a, b) {
    return {
        requests: a.requests + b.requests,
        promptTokens: a.promptTokens + b.promptTokens,
        cachedTokens: a.cachedTokens + b.cachedTokens,
        outputTokens: a.outputTokens + b.outputTokens,
        cost: a.cost === null || b.cost === null ? null : a.cost + b.cost,
    };
}


/***/ })

};
