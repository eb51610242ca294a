export const id = 2197;
export const ids = [2197,9373];
export const modules = {

/***/ 69373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutKeys),
/* harmony export */   geminiAccess: () => (/* binding */ geminiAccess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

function checkedUrl(text) {
    if (text === '')
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && ['http:', 'https:'].includes(url.protocol))
        return text.replace(/\/+$/, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('GOOGLE_GEMINI_BASE_URL is not a URL. Write for example https://gateway.example.com/gemini.');
}
/**
 * Vertex AI where a project is named, the Gemini API otherwise.
 * @throws InputError when the address is none
 * @throws MissingCredentialError when there is neither a project nor a key
 */
function geminiAccess({ apiKey, baseUrl, vertex }) {
    const address = checkedUrl(baseUrl);
    if (vertex !== null)
        return { kind: 'vertex', ...vertex, baseUrl: address };
    if (apiKey !== '')
        return { kind: 'gemini', apiKey, baseUrl: address };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug('GEMINI_API_KEY is not set, so sentences are written by rules. Set it as a secret of the repository and pass it to the action, or name a project in ai.vertex of the settings.');
}
/** Google quotes the key of a request in some refusals, and what it says is kept and printed. */
const KEY = /api_key:[^\s'"]+|AIza[\w-]{10,}/g;
/** A text of the service without the key of this run, or any other that looks like one. */
function withoutKeys(text, access) {
    const key = access?.kind === 'gemini' ? access.apiKey : '';
    return (key === '' ? text : text.replaceAll(key, '***')).replace(KEY, '***');
}


/***/ }),

/***/ 80180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ modelVersionOf),
/* harmony export */   Xw: () => (/* binding */ readReply),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8301);
/* harmony import */ var _fetch_outside_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60011);


function firstCandidate(body) {
    const candidates = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(body) ? body.candidates : null;
    return Array.isArray(candidates) ? candidates[0] : undefined;
}
/** The text of an answer without its thoughts; empty where there is none. */
function textOf(body) {
    const candidate = firstCandidate(body);
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(candidate) ? candidate.content : null;
    const parts = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(content) ? content.parts : null;
    if (!Array.isArray(parts))
        return '';
    return parts
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)
        .filter(({ thought }) => thought !== true)
        .map(({ text }) => (typeof text === 'string' ? text : ''))
        .join('');
}
function blockReason(body) {
    const { promptFeedback } = body;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(promptFeedback) || typeof promptFeedback.blockReason !== 'string')
        return null;
    return (0,_fetch_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t)(promptFeedback.blockReason);
}
/** An answer of the Gemini API, whatever its shape. Only a text that is finished and parses is good for something. */
function readReply(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(body))
        return { kind: 'unusable', why: 'the answer is no JSON object' };
    const blocked = blockReason(body);
    if (blocked !== null)
        return { kind: 'refused', why: `it does not read this prompt (${blocked})` };
    const first = firstCandidate(body);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(first))
        return { kind: 'unusable', why: 'the answer is empty' };
    const { finishReason } = first;
    switch (finishReason) {
        case 'STOP': {
            const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U)(textOf(body));
            return json === undefined
                ? { kind: 'unusable', why: 'the answer is no whole JSON' }
                : { kind: 'json', json };
        }
        case 'MAX_TOKENS':
            return { kind: 'too-long' };
        case undefined:
        case 'FINISH_REASON_UNSPECIFIED':
            return { kind: 'unusable', why: 'the answer does not say that it is finished' };
        default:
            return { kind: 'refused', why: `it ended its answer with ${(0,_fetch_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t)(String(finishReason))}` };
    }
}
/** The model that answered, as it calls itself; null where it does not say. */
function modelVersionOf(body) {
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(body) ? body.modelVersion : null;
    if (typeof version !== 'string')
        return null;
    // It stands in every report, so it is a name and nothing else.
    const name = (0,_fetch_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t)(version.slice(version.lastIndexOf('/') + 1)).replaceAll(/[^\w.-]+/g, '-');
    return name === '' ? null : name;
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ capReached),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   Lw: () => (/* binding */ wrongSetUp),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   aL: () => (/* binding */ dailyQuotaUsedUp),
/* harmony export */   gT: () => (/* binding */ noCredentials),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   jd: () => (/* binding */ UnansweredError),
/* harmony export */   li: () => (/* binding */ badRequest),
/* harmony export */   mn: () => (/* binding */ noSuchModel),
/* harmony export */   s0: () => (/* binding */ noConnection),
/* harmony export */   xd: () => (/* binding */ rateLimited),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _json_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62716);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);


/** Thrown when the last try of a model failed as well. */
class UnansweredError extends Error {
    why;
    /** Whether another model may do better. */
    isOfModel;
    constructor(why, isOfModel) {
        super(why.message);
        this.why = why;
        this.isOfModel = isOfModel;
    }
}
const STATUS_PAGE = 'https://aistudio.google.com/status';
function quoted(said) {
    return said === '' ? '' : ` It says: ${said.replace(/[.\s]+$/, '')}.`;
}
/** The service that the settings choose. */
function serviceOf(access) {
    return access.kind === 'vertex' ? 'Vertex AI' : 'Gemini';
}
function capReached(cap) {
    return {
        reason: 'cap',
        message: `This run has used up ai.${cap} of the settings, so the model is asked no more. Raise it if every report should be worded by the model.`,
    };
}
function tooSlow() {
    return {
        reason: 'cap',
        message: 'The model answered too slowly for all reports of this run, so it is asked no more. Raise ai.concurrency, or use a key with a higher limit.',
    };
}
function dailyQuotaUsedUp(model) {
    return {
        reason: 'quota',
        message: `Today's quota of ${model} is used up. Use a key of a project with billing, or run again tomorrow.`,
    };
}
function noSuchModel(model, access) {
    return {
        reason: 'configuration',
        message: `${serviceOf(access)} has no model ${model} for this ${access.kind === 'vertex' ? 'project and location' : 'key'} (404). Name one that is there in ai.model of the settings.`,
    };
}
function rateLimited(model, said) {
    return {
        reason: 'quota',
        message: `The rate of requests to ${model} is limited (429) for longer than a run waits.${quoted(said)} Lower ai.concurrency, or use a key with a higher limit.`,
    };
}
function failing(model, status, said) {
    return {
        reason: 'unavailable',
        message: `${model} fails (${status}).${quoted(said)} Run again later; ${STATUS_PAGE} tells of incidents.`,
    };
}
function noConnection(access, error) {
    const host = access.baseUrl === null ? 'googleapis.com' : new URL(access.baseUrl).host;
    return {
        reason: 'unavailable',
        message: `${serviceOf(access)} did not answer (${(0,_json_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFault */ .x$)(error)}). Look whether ${host} can be reached from the runner; then run again.`,
    };
}
function silent(access) {
    return {
        reason: 'unavailable',
        message: `${serviceOf(access)} does not answer, so it is asked no more in this run. Run again later; ${STATUS_PAGE} tells of incidents.`,
    };
}
function unusable(model, why) {
    return {
        reason: 'unavailable',
        message: `${model} answered, but ${why}. If that happens often, name another model in ai.model of the settings.`,
    };
}
function refused(model, why) {
    return {
        reason: 'refused',
        message: `${model} will not answer this: ${why}. If that happens often, name another model in ai.model of the settings.`,
    };
}
function badRequest(model, status, said) {
    return {
        reason: 'configuration',
        message: `${model} does not take the request (${status}).${quoted(said)} Name another model in ai.model of the settings.`,
    };
}
/** Key, permission, region or billing: what every request depends on. */
function wrongSetUp(access, status, said) {
    const advice = access.kind === 'vertex'
        ? 'Give the credentials of this run the role Vertex AI User in the project, and look at ai.vertex of the settings.'
        : status >= 400 && status !== 404
            ? 'Set GEMINI_API_KEY to a key of a project in which the Gemini API is enabled.'
            : 'Look at GOOGLE_GEMINI_BASE_URL: something else answers at this address.';
    return {
        reason: 'configuration',
        message: `${serviceOf(access)} refuses this run (${status}).${quoted(said)} ${advice}`,
    };
}
function noCredentials(error) {
    return {
        reason: 'configuration',
        message: `There are no Google credentials for Vertex AI, or they are not taken (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}). Log in before this step, for example with google-github-actions/auth.`,
    };
}


/***/ }),

/***/ 47803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ geminiSdk)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8301);

/** An answer that sends the request elsewhere: the key would go along. */
class RedirectError extends Error {
    status;
    constructor(status) {
        super(`redirected (${status})`);
        this.status = status;
    }
}
const fetchWithoutRedirect = async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' });
    if (response.status >= 300 && response.status < 400)
        throw new RedirectError(response.status);
    return response;
};
/** Preview models and newer fields are only sure on the beta versions; the SDK's default is another. */
async function clientOf(access) {
    const genai = await __webpack_require__.e(/* import() */ 7964).then(__webpack_require__.bind(__webpack_require__, 67964));
    const httpOptions = {
        ...(access.baseUrl === null ? {} : { baseUrl: access.baseUrl }),
        fetch: fetchWithoutRedirect,
    };
    if (access.kind === 'gemini') {
        return new genai.GoogleGenAI({
            vertexai: false,
            apiKey: access.apiKey,
            apiVersion: 'v1beta',
            httpOptions,
        });
    }
    const { project, location } = access;
    return new genai.GoogleGenAI({
        vertexai: true,
        project,
        location,
        apiVersion: 'v1beta1',
        httpOptions,
        // Without it, the library for credentials asks yet another service which project they belong to.
        googleAuthOptions: { projectId: project },
    });
}
/** Rejects when the time is up: looking for Google's own credentials heeds no signal. */
function timeIsUp(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
            reject(new DOMException('no answer in time', 'TimeoutError'));
        });
    });
}
/** Google's library for credentials has no class of its own for what goes wrong with them. */
function isAboutCredentials(error) {
    return /default credentials|invalid_grant|invalid_client|credential|subject token/i.test(error.message);
}
/**
 * The SDK throws the JSON of a refusal as the message of its error.
 * @param isVertex the credentials are Google's own, which the SDK looks for before it sends a request
 */
function exchangeOf(thrown, signal, isVertex) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    if (error.name === 'ApiError' && 'status' in error && typeof error.status === 'number') {
        return { kind: 'refusal', status: error.status, body: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U)(error.message) };
    }
    if (error instanceof RedirectError)
        return { kind: 'refusal', status: error.status, body: undefined };
    // The SDK's own error for a timeout does not tell it from other aborts.
    if (signal.aborted)
        return { kind: 'broken', error: new DOMException('no answer in time', 'TimeoutError') };
    if (isVertex && isAboutCredentials(error))
        return { kind: 'no-credentials', error };
    return { kind: 'broken', error };
}
/** The SDK, loaded with the first request. Its own retries are off: they heed neither what Google asks nor a deadline. */
function geminiSdk(access) {
    let opened = null;
    async function exchange(call, timeoutMs) {
        opened ??= clientOf(access);
        const client = await opened;
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            const body = await Promise.race([call(client, signal), timeIsUp(signal)]);
            return { kind: 'answer', body };
        }
        catch (thrown) {
            return exchangeOf(thrown, signal, access.kind === 'vertex');
        }
    }
    return {
        generate: (model, { system, prompt, schema }, maxOutputTokens, timeoutMs) => exchange(async (client, abortSignal) => {
            const { ThinkingLevel } = await __webpack_require__.e(/* import() */ 7964).then(__webpack_require__.bind(__webpack_require__, 67964));
            return client.models.generateContent({
                model,
                contents: [{ role: 'user', parts: [{ text: prompt }] }],
                config: {
                    systemInstruction: system,
                    responseMimeType: 'application/json',
                    responseJsonSchema: schema,
                    maxOutputTokens,
                    // Valid on every model; no temperature is sent, because Google advises against any but the default.
                    thinkingConfig: { thinkingLevel: ThinkingLevel.LOW },
                    automaticContinuation: false,
                    abortSignal,
                },
            });
        }, timeoutMs),
        lookUp: (model, timeoutMs) => exchange((client, abortSignal) => client.models.get({ model, config: { abortSignal } }), timeoutMs),
    };
}


/***/ }),

/***/ 99755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verdictOn)
});

// EXTERNAL MODULE: ./src/explain/gemini/answers.ts
var answers = __webpack_require__(80180);
// EXTERNAL MODULE: ./src/explain/gemini/no-answer.ts
var no_answer = __webpack_require__(1095);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/json-answer.ts
var json_answer = __webpack_require__(62716);
// EXTERNAL MODULE: ./src/fetch/outside-text.ts
var outside_text = __webpack_require__(60011);
// EXTERNAL MODULE: ./src/explain/gemini/access.ts
var gemini_access = __webpack_require__(69373);
;// CONCATENATED MODULE: ./src/explain/gemini/refusals.ts




/** A page in HTML: Google's library gives what a gateway answers as if Google had said it. */
const PAGE = /<[a-z!/]/i;
function errorIn(body, access) {
    const found = Array.isArray(body) ? body[0] : body;
    const error = (0,json/* isRecord */.u)(found) ? found.error : null;
    if (!(0,json/* isRecord */.u)(error))
        return { message: '', status: '', details: [] };
    const { message, status, details } = error;
    return {
        message: typeof message === 'string' && !PAGE.test(message) ? (0,outside_text/* cleanName */.$t)((0,gemini_access/* withoutKeys */.P)(message, access)) : '',
        status: typeof status === 'string' ? status : '',
        details: Array.isArray(details) ? details.filter(json/* isRecord */.u) : [],
    };
}
function detailsOf({ details }, type) {
    return details.filter((detail) => {
        const name = detail['@type'];
        return typeof name === 'string' && name.endsWith(`google.rpc.${type}`);
    });
}
/** Milliseconds of RetryInfo, which are written as `"34.074824224s"`; null where there is none. */
function retryDelay(error) {
    const [info] = detailsOf(error, 'RetryInfo');
    const written = info?.retryDelay;
    const seconds = typeof written === 'string' ? /^(\d{1,7}(?:\.\d+)?)s$/.exec(written)?.[1] : undefined;
    return seconds === undefined ? null : Math.ceil(1000 * Number(seconds));
}
function isDailyQuota(error) {
    return detailsOf(error, 'QuotaFailure')
        .flatMap(({ violations }) => (Array.isArray(violations) ? violations : []))
        .some((violation) => (0,json/* isRecord */.u)(violation) && typeof violation.quotaId === 'string' && violation.quotaId.includes('PerDay'));
}
/** Of the requests that are refused with 400, those that every other request will be refused as well. */
function isSetUp(error) {
    const isKey = detailsOf(error, 'ErrorInfo').some(({ reason }) => reason === 'API_KEY_INVALID');
    return isKey || error.status === 'FAILED_PRECONDITION' || /API key/i.test(error.message);
}
/** What to make of a refusal. What it says is without the key that `access` has. */
function refusalOf(status, body, access) {
    const error = errorIn(body, access);
    const said = error.message;
    if (status === 429 && isDailyQuota(error))
        return { kind: 'daily-quota' };
    if ((0,json_answer/* isTransientStatus */.Dm)(status)) {
        return { kind: 'later', waitMs: retryDelay(error), isQuota: status === 429, said };
    }
    // Without Google's word for it, something else than Gemini answers at this address.
    if (status === 404 && error.status === 'NOT_FOUND')
        return { kind: 'no-such-model' };
    if (status === 400 && !isSetUp(error))
        return { kind: 'request', status, said };
    return { kind: 'set-up', status, said };
}

;// CONCATENATED MODULE: ./src/explain/gemini/verdict.ts



function ofReply(body, { model, maxOutputTokens }) {
    const modelVersion = (0,answers/* modelVersionOf */.Jt)(body) ?? model;
    const reading = (0,answers/* readReply */.Xw)(body);
    switch (reading.kind) {
        case 'json':
            return { kind: 'answer', json: reading.json, modelVersion };
        case 'refused':
            return { kind: 'stop', why: (0,no_answer/* refused */.J5)(modelVersion, reading.why), scope: 'request' };
        case 'too-long': {
            const why = (0,no_answer/* refused */.J5)(modelVersion, `thoughts and answer are longer than ${maxOutputTokens} tokens`);
            return { kind: 'once-more', why, longer: true };
        }
        case 'unusable':
            return { kind: 'once-more', why: (0,no_answer/* unusable */._P)(modelVersion, reading.why), longer: false };
    }
}
function ofRefusal(status, body, { model, access }) {
    const refusal = refusalOf(status, body, access);
    switch (refusal.kind) {
        case 'later': {
            const { waitMs, isQuota, said } = refusal;
            const why = isQuota ? (0,no_answer/* rateLimited */.xd)(model, said) : (0,no_answer/* failing */.Jr)(model, status, said);
            return { kind: 'later', why, waitMs, isOfModel: true };
        }
        case 'daily-quota':
            return { kind: 'stop', why: (0,no_answer/* dailyQuotaUsedUp */.aL)(model), scope: 'model' };
        case 'no-such-model':
            return { kind: 'stop', why: (0,no_answer/* noSuchModel */.mn)(model, access), scope: 'model' };
        case 'request':
            return { kind: 'stop', why: (0,no_answer/* badRequest */.li)(model, status, refusal.said), scope: 'request' };
        case 'set-up':
            return { kind: 'stop', why: (0,no_answer/* wrongSetUp */.Lw)(access, status, refusal.said), scope: 'run' };
    }
}
/** What to do about what came back from one request. */
function verdictOn(exchange, asked) {
    switch (exchange.kind) {
        case 'answer':
            return ofReply(exchange.body, asked);
        case 'refusal':
            return ofRefusal(exchange.status, exchange.body, asked);
        case 'no-credentials':
            return { kind: 'stop', why: (0,no_answer/* noCredentials */.gT)(exchange.error), scope: 'run' };
        case 'broken':
            return {
                kind: 'later',
                why: (0,no_answer/* noConnection */.s0)(asked.access, exchange.error),
                waitMs: null,
                isOfModel: false,
            };
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
