export const id = 6194;
export const ids = [6194];
export const modules = {

/***/ 96194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datadogClient: () => (/* binding */ datadogClient)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _json_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62716);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49809);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29944);






const MAX_ATTEMPTS = 5;
const BASE_WAIT_MS = 500;
/** Rate limits are reset within the minute or the hour; a run waits for the former only. */
const MAX_WAIT_MS = 60_000;
function hasLogger(module) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(module) && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(module.logger) && typeof module.logger.setLevel === 'function';
}
/**
 * The part of Datadog's client that every API of it is built on; the generated APIs would load 6,000 files and turn
 * what they do not know into objects without an error. See docs/decisions/0006-datadog-client.md.
 */
async function senderOf({ api, apiKey, appKey }) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(6541), __webpack_require__.e(1859)]).then(__webpack_require__.t.bind(__webpack_require__, 41859, 23));
    const { applySecurityAuthentication } = await __webpack_require__.e(/* import() */ 6541).then(__webpack_require__.bind(__webpack_require__, 36541));
    const logging = await __webpack_require__.e(/* import() */ 6011).then(__webpack_require__.t.bind(__webpack_require__, 6011, 23));
    // It prints the stack of each failed attempt to the log.
    if (hasLogger(logging))
        logging.logger.setLevel('silent');
    const configuration = core.createConfiguration({
        baseServer: new core.BaseServerConfiguration(api, {}),
        authMethods: { apiKeyAuth: apiKey, appKeyAuth: appKey },
        fetch: globalThis.fetch,
    });
    return async ({ method, path, query, body }, signal) => {
        const context = configuration
            .getServer('')
            .makeRequestContext(path, method === 'GET' ? core.HttpMethod.GET : core.HttpMethod.POST);
        for (const [name, value] of Object.entries(query))
            context.setQueryParam(name, value, '');
        context.setHeaderParam('Accept', 'application/json');
        if (body !== null) {
            context.setHeaderParam('Content-Type', 'application/json');
            context.setBody(body);
        }
        context.setHttpConfig({ signal });
        applySecurityAuthentication(configuration, context, ['apiKeyAuth', 'appKeyAuth']);
        const response = await configuration.httpApi.send(context);
        return { status: response.httpStatusCode, headers: response.headers, text: await response.body.text() };
    };
}
function noAnswer(request, api, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog did not answer ${request.method} ${request.path} (${(0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionFault */ .x$)(error)}). Look whether ${new URL(api).host} can be reached from the runner, and whether DATADOG_SITE is right; then run again.`, { cause: error });
}
/** A page in HTML, a cut answer or nothing at all, all with status 200, come from something in between. */
function notJson(request, api, text) {
    const found = text.trim() === '' ? 'is empty' : /^\s*</.test(text) ? 'is a page in HTML' : 'is not whole JSON';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog's answer to ${request.method} ${request.path} ${found}. Something between the runner and ${new URL(api).host} may answer in its place: look at DATADOG_SITE, DATADOG_BASE_URL and the proxy.`);
}
function judged(request, answer, api) {
    const { status, text, headers } = answer;
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U)(text);
    if (status === 200) {
        return body === undefined
            ? { kind: 'retry', error: notJson(request, api, text), waitMs: null }
            : { kind: 'done', value: body };
    }
    const error = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .GC)({ path: request.path, status, body });
    if (!(0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransientStatus */ .Dm)(status))
        throw error;
    return { kind: 'retry', error, waitMs: (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(headers) };
}
/**
 * A client that tries again after 408, 429, 5xx, broken connections and answers that are not JSON, waits as long as
 * X-RateLimit-Reset says (at most a minute), and gives up at its deadline.
 */
function datadogClient(options) {
    const { api, attemptTimeoutMs, totalTimeoutMs, timing, onCall } = options;
    const deadline = timing.now() + totalTimeoutMs;
    let sender = null;
    async function attempt(request) {
        sender ??= senderOf(options);
        const send = await sender;
        const left = Math.max(1, Math.min(attemptTimeoutMs, deadline - timing.now()));
        let answer;
        try {
            onCall();
            answer = await send(request, AbortSignal.timeout(left));
        }
        catch (error) {
            return { kind: 'retry', error: noAnswer(request, api, error), waitMs: null };
        }
        return judged(request, answer, api);
    }
    const policy = { maxAttempts: MAX_ATTEMPTS, baseMs: BASE_WAIT_MS, maxWaitMs: MAX_WAIT_MS, deadline };
    const send = (request) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .withRetries */ .L)(() => attempt(request), policy, timing);
    return {
        get: (path, query) => send({ method: 'GET', path, query, body: null }),
        post: (path, body) => send({ method: 'POST', path, query: {}, body: JSON.stringify(body) }),
    };
}


/***/ }),

/***/ 29944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R4: () => (/* binding */ errorsIn),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _outside_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60011);


/** The question is too large for one answer: ask for fewer accounts or days at once. */
class TooLargeError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 {
}
const MAX_SHOWN = 3;
function textOf(error) {
    if (typeof error === 'string')
        return error;
    if (typeof error !== 'object' || error === null)
        return null;
    if ('detail' in error && typeof error.detail === 'string')
        return error.detail;
    return 'title' in error && typeof error.title === 'string' ? error.title : null;
}
/** What Datadog says in `errors`: a text, a list of texts, or a list of JSON:API errors. Short and printable. */
function errorsIn(body) {
    if (typeof body !== 'object' || body === null || !('errors' in body))
        return [];
    const errors = Array.isArray(body.errors) ? body.errors : [body.errors];
    return errors
        .map(textOf)
        .filter((text) => text !== null)
        .slice(0, MAX_SHOWN)
        .map(_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t);
}
/** Milliseconds until the rate limit is reset, from X-RateLimit-Reset in seconds; null where it does not say. */
function retryAfter(headers) {
    const written = headers['x-ratelimit-reset'] ?? headers['retry-after'];
    const seconds = written === undefined ? Number.NaN : Number(written);
    return Number.isFinite(seconds) && seconds >= 0 ? 1000 * seconds : null;
}
const PERMISSIONS = [
    [/^\/api\/v2\/query\//, 'timeseries_query and cloud_cost_management_read'],
    [/^\/api\/v2\/cost\//, 'cloud_cost_management_read'],
];
/** The error that tells what to do about a refusal. */
function explainRefusal({ path, status, body }) {
    const said = errorsIn(body);
    const reason = said.length === 0 ? '' : ` It says: ${said.join('; ')}.`;
    switch (status) {
        case 401:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug(`Datadog does not know the API key (401 on ${path}).${reason} Set DATADOG_API_KEY to a key of this organisation, and DATADOG_SITE to its site.`);
        case 403: {
            const permission = PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1] ?? 'the permission for it';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog refuses ${path} (403).${reason} Give the application key's owner and scopes ${permission}, and look whether DATADOG_SITE is the site of the keys.`);
        }
        case 404:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog has no ${path} (404).${reason} Look at DATADOG_SITE and DATADOG_BASE_URL; Cloud Cost Management is not on every site.`);
        case 413:
            return new TooLargeError(`Datadog finds the question to ${path} too large (413).${reason}`);
        case 429:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog limits the rate of ${path} (429) for longer than a run waits.${reason} Run again later, or ask Datadog for a higher limit.`);
        default:
            if (said.some((text) => /\btoo (?:many|large)\b|\bexceeds?\b/i.test(text))) {
                return new TooLargeError(`Datadog finds the question to ${path} too large (${status}).${reason}`);
            }
            return status >= 500 || status === 408
                ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog fails on ${path} (${status}).${reason} Run again later; https://status.datadoghq.com tells of incidents.`)
                : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog refuses ${path} (${status}).${reason}`);
    }
}


/***/ }),

/***/ 60011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   M4: () => (/* binding */ NO_SERVICE),
/* harmony export */   MT: () => (/* binding */ amountOf)
/* harmony export */ });
/** What stands for a service that a source does not name. */
const NO_SERVICE = 'No service name';
const LONGEST_NAME = /^.{0,128}/su;
/** More than any bill: beyond it a number is a mistake, and cents are lost in a double. */
const LARGEST_AMOUNT = 1e12;
const AMOUNT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** A name that is safe to print: NFKC, no control or invisible format characters, at most 128 characters. */
function cleanName(text) {
    const plain = text
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim();
    return (LONGEST_NAME.exec(plain)?.[0] ?? '').trimEnd();
}
/** A decimal such as `0.00000080000`, `-1.5E-7` or `0E-11`; null for anything else. */
function amountOf(text) {
    if (!AMOUNT.test(text))
        return null;
    const amount = Number(text);
    return Math.abs(amount) <= LARGEST_AMOUNT ? amount : null;
}
const REMEMBERED_ANSWERS = 20_000;
/**
 * The same function with a memory: an export repeats the same few instants, ids and names in every row.
 * The memory is bounded, so that a column that never repeats costs time and not space.
 */
function remembered(derive) {
    const answers = new Map();
    return (key) => {
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        if (answers.size >= REMEMBERED_ANSWERS)
            answers.clear();
        const answer = derive(key);
        answers.set(key, answer);
        return answer;
    };
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
