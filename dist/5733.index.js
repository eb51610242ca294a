export const id = 5733;
export const ids = [5733];
export const modules = {

/***/ 45733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idToken: () => (/* binding */ idToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62716);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49809);




const ATTEMPT_TIMEOUT_MS = 10_000;
const RETRIES = { maxAttempts: 3, baseMs: 500, maxWaitMs: 10_000 };
const TOTAL_TIMEOUT_MS = 60_000;
/** What may stand in a header; a fault of fetch's own would quote the token. */
const PRINTABLE = /^[\x21-\x7e]+$/;
const GRANT = 'Give the job the permission id-token: write (GitHub gives it to no workflow of a pull request from a fork), or set SMTP_OAUTH_CLIENT_SECRET.';
function idTokenIn({ status, body }) {
    if (!(0,_json_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransientStatus */ .Dm)(status) && status >= 400) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug(`GitHub refuses this job an ID token (${status}). ${GRANT}`);
    }
    const value = status === 200 && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(body) ? body.value : undefined;
    if (typeof value === 'string' && PRINTABLE.test(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`GitHub's answer (${status}) holds no ID token. Run again later.`);
}
/**
 * An ID token (OIDC) that says which repository, branch or environment this job runs for. The same as getIDToken of
 * @actions/core, of which only parts are loaded: see docs/decisions/0003-parts-of-actions-core.md.
 * @param audience whom the token is for
 * @throws MissingCredentialError when the job may not have one
 * @throws ServiceError when GitHub does not give one now
 */
async function idToken(environment, audience, { timing, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: base = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = environment;
    if (!URL.canParse(base) || !PRINTABLE.test(bearer)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug(`OAuth without a client secret needs GitHub's ID token. ${GRANT}`);
    }
    const request = {
        url: `${base}&audience=${encodeURIComponent(audience)}`,
        method: 'GET',
        headers: { authorization: `bearer ${bearer}` },
        body: null,
    };
    async function attempt() {
        let answer;
        try {
            answer = await (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .askForJson */ .TO)(request, attemptTimeoutMs);
        }
        catch (error) {
            const message = `GitHub did not answer the request for an ID token (${(0,_json_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFault */ .x$)(error)}). Run again later.`;
            return { kind: 'retry', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(message, { cause: error }), waitMs: null };
        }
        if (!(0,_json_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransientStatus */ .Dm)(answer.status))
            return { kind: 'done', value: idTokenIn(answer) };
        const message = `GitHub fails to give an ID token (${answer.status}). Run again later.`;
        return { kind: 'retry', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(message), waitMs: answer.retryAfterMs };
    }
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .L)(attempt, { ...RETRIES, deadline: timing.now() + TOTAL_TIMEOUT_MS }, timing);
}


/***/ }),

/***/ 62716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   TO: () => (/* binding */ askForJson),
/* harmony export */   x$: () => (/* binding */ connectionFault)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8301);

/** More than any answer that this module is for; what is longer comes from something else. */
const MAX_BYTES = 64 * 1024;
async function textOf(response) {
    if (response.body === null)
        return null;
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.byteLength;
        if (size > MAX_BYTES)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function retryAfter(headers) {
    const written = headers.get('retry-after');
    return written !== null && /^\d{1,6}$/.test(written) ? 1000 * Number(written) : null;
}
/**
 * Sends one request and gives the answer, whatever its status. Follows no redirect: that would carry a secret to
 * another place.
 * @param timeoutMs for the answer as a whole
 * @throws what fetch throws when the connection breaks or no whole answer comes in time
 */
async function askForJson(request, timeoutMs) {
    const { url, method, headers, body } = request;
    const response = await fetch(url, {
        method,
        headers: { accept: 'application/json', ...headers },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await textOf(response);
    return {
        status: response.status,
        body: text === null ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U)(text),
        retryAfterMs: retryAfter(response.headers),
    };
}
/** Statuses that another try may change. */
function isTransientStatus(status) {
    return status === 408 || status === 429 || status >= 500;
}
/** What a broken connection is called: the errors of fetch hide it in their causes. */
function connectionFault(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === 'TimeoutError')
        return 'no answer in time';
    if (error.cause !== undefined)
        return connectionFault(error.cause);
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}


/***/ }),

/***/ 49809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/**
 * Repeats `attempt` until it is done or not worth another try.
 * @throws the last attempt's error when attempts or time are used up, and whatever `attempt` itself throws
 */
async function withRetries(attempt, policy, timing) {
    for (let tries = 1;; tries++) {
        const outcome = await attempt();
        if (outcome.kind === 'done')
            return outcome.value;
        const backoff = policy.baseMs * 2 ** (tries - 1) * (0.5 + timing.random() / 2);
        // Where the other side names a time, everyone waits for the same one: spread them after it.
        const asked = outcome.waitMs === null ? 0 : outcome.waitMs + timing.random() * policy.baseMs;
        const wait = Math.min(policy.maxWaitMs, Math.max(backoff, asked));
        if (tries >= policy.maxAttempts || timing.now() + wait > policy.deadline)
            throw outcome.error;
        await timing.sleep(wait);
    }
}


/***/ })

};
