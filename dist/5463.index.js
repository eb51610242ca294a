export const id = 5463;
export const ids = [5463];
export const modules = {

/***/ 65463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   modelCheck: () => (/* binding */ modelCheck)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49809);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69373);
/* harmony import */ var _no_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1095);
/* harmony import */ var _sdk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47803);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99755);





const MAX_ATTEMPTS = 3;
const BASE_WAIT_MS = 500;
const MAX_WAIT_MS = 10_000;
const ATTEMPT_TIMEOUT_MS = 20_000;
const TOTAL_TIMEOUT_MS = 60_000;
/** Why a model is not there or cannot be looked up; null when it is there. */
async function lookUp(sdk, model, options) {
    const { access, timing, onCall, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS } = options;
    const policy = {
        maxAttempts: MAX_ATTEMPTS,
        baseMs: BASE_WAIT_MS,
        maxWaitMs: MAX_WAIT_MS,
        deadline: timing.now() + TOTAL_TIMEOUT_MS,
    };
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .withRetries */ .L)(async () => {
            onCall();
            const exchange = await sdk.lookUp(model, attemptTimeoutMs);
            if (exchange.kind === 'answer')
                return { kind: 'done', value: null };
            const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOn */ .H)(exchange, { model, access, maxOutputTokens: 0 });
            if (verdict.kind === 'later') {
                const { why, waitMs, isOfModel } = verdict;
                return { kind: 'retry', error: new _no_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .UnansweredError */ .jd(why, isOfModel), waitMs };
            }
            if (verdict.kind === 'stop') {
                return { kind: 'done', value: { why: verdict.why, isOfModel: verdict.scope === 'model' } };
            }
            throw new TypeError(`A look-up cannot come to ${verdict.kind}.`);
        }, policy, timing);
    }
    catch (error) {
        if (error instanceof _no_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .UnansweredError */ .jd)
            return error;
        throw error;
    }
}
/** Looks up the model that a run would ask: the first of them that is there. Nothing is generated and nothing is paid. */
async function modelCheck(options) {
    const { access, model, fallbacks } = options;
    const sdk = (0,_sdk_js__WEBPACK_IMPORTED_MODULE_2__/* .geminiSdk */ .u)(access);
    const service = (0,_no_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(access);
    let first = null;
    for (const name of new Set([model, ...fallbacks])) {
        const fault = await lookUp(sdk, name, options);
        if (fault === null && first === null)
            return { isOk: true, message: `${service} has ${name}.` };
        if (fault === null) {
            return {
                isOk: true,
                message: `${service} has ${name}, which is asked in place of ${model}. ${first?.why.message ?? ''}`,
            };
        }
        first ??= fault;
        if (!fault.isOfModel)
            break;
    }
    const message = first?.why.message ?? `${service} has no model.`;
    return { isOk: false, message: (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKeys */ .P)(message, access) };
}


/***/ })

};
