export const id = 1377;
export const ids = [1377];
export const modules = {

/***/ 41377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/retry.ts
var retry = __webpack_require__(49809);
// EXTERNAL MODULE: ./src/github/permissions.ts
var permissions = __webpack_require__(15435);
;// CONCATENATED MODULE: ./src/github/patience.ts



const PATIENCE = { attemptMs: 30_000, lostMs: 120_000, baseMs: 1_000 };
const MAX_ATTEMPTS = 6;
/** What GitHub asks for where it limits without saying for how long. */
const UNSTATED_LIMIT_MS = 60_000;
function seconds(value) {
    const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
    return Number.isFinite(found) && found >= 0 ? found : null;
}
/** Milliseconds that GitHub asks to wait for; null when the answer tells of no limit. */
function limitedFor(answer, now) {
    const { status, headers } = answer;
    if (status !== 403 && status !== 429)
        return null;
    const after = seconds(headers['retry-after']);
    if (after !== null)
        return after * 1_000;
    const reset = seconds(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset !== null)
        return Math.max(0, reset * 1_000 - now);
    return status === 429 || /rate limit|abuse detection/i.test((0,permissions/* reasonOf */.A3)(answer)) ? UNSTATED_LIMIT_MS : null;
}
function limited({ task }, waitMs, now) {
    const until = new Date(now + waitMs).toISOString().slice(0, 16).replace('T', ' ');
    return new errors/* ServiceError */._7(`GitHub's rate limit is used up, so it was not possible to ${task}. Run again after ${until} UTC.`);
}
function unanswered({ task }, what) {
    return new errors/* ServiceError */._7(`GitHub did not answer the attempt to ${task}: ${what}. Run again later; https://www.githubstatus.com tells of disturbances.`);
}
/** Asks until there is an answer, within what is left of a patience that all requests share. */
class PatientAsking {
    #patience;
    #timing;
    #lost = 0;
    constructor(patience, timing) {
        this.#patience = patience;
        this.#timing = timing;
    }
    /**
     * The data of the answer.
     * @throws GitHubRefusal when GitHub refuses, ServiceError when it does not answer or its limit lasts too long
     */
    async ask(request) {
        const { baseMs, lostMs } = this.#patience;
        const began = this.#timing.now();
        const deadline = began + lostMs - this.#lost;
        const policy = { maxAttempts: MAX_ATTEMPTS, baseMs, maxWaitMs: lostMs, deadline };
        let attempts = 0;
        let isUnsure = false;
        const attempt = async () => {
            attempts += 1;
            if (isUnsure && request.alreadyDone !== undefined) {
                const done = await request.alreadyDone();
                if (done !== null)
                    return { kind: 'done', value: done };
            }
            const sent = await request.send(AbortSignal.timeout(this.#patience.attemptMs));
            if (sent instanceof Error || sent.status >= 500 || sent.status === 408)
                isUnsure = true;
            return this.#judged(request, sent, deadline);
        };
        try {
            return await (0,retry/* withRetries */.L)(attempt, policy, this.#timing);
        }
        finally {
            if (attempts > 1)
                this.#lost += this.#timing.now() - began;
        }
    }
    #judged(request, sent, deadline) {
        if (sent instanceof Error) {
            return { kind: 'retry', error: unanswered(request, sent.message), waitMs: null };
        }
        if (sent.status < 400)
            return { kind: 'done', value: sent.data };
        const now = this.#timing.now();
        const waitMs = limitedFor(sent, now);
        if (waitMs !== null) {
            const error = limited(request, waitMs, now);
            // To ask on while limited would make the limit last longer.
            if (now + waitMs > deadline)
                throw error;
            return { kind: 'retry', error, waitMs };
        }
        if (sent.status >= 500 || sent.status === 408) {
            return { kind: 'retry', error: unanswered(request, `status ${sent.status}`), waitMs: null };
        }
        const refusal = (0,permissions/* refusalOf */.Of)(sent, request);
        if (request.passing?.test(refusal.reason) !== true)
            throw refusal;
        return { kind: 'retry', error: refusal, waitMs: null };
    }
}

;// CONCATENATED MODULE: ./src/github/client.ts



const PAGE = 100;
/** More than any list of GitHub's holds that is asked for here. */
const MAX_PAGES = 100;
/** What came of a call: an error without a response is no answer. */
async function sentBy(call, signal) {
    const outcome = await call.catch((error) => error);
    const response = (0,json/* isRecord */.u)(outcome) && (0,json/* isRecord */.u)(outcome.response) ? outcome.response : outcome;
    if (signal.aborted)
        return new Error('no whole answer in time');
    if ((0,json/* isRecord */.u)(response) && typeof response.status === 'number' && (0,json/* isRecord */.u)(response.headers)) {
        const { status, headers, data } = response;
        // An answer that broke off, or a page of some proxy: Octokit hands over what it could not parse as text.
        const isBroken = status < 400 && status !== 204 && typeof data !== 'object';
        return isBroken ? new Error('the answer is not JSON') : { status, headers, data };
    }
    return outcome instanceof Error ? outcome : new Error(String(outcome));
}
/** Opens the repository that a run is of. Nothing is asked yet. */
async function openGitHub({ repository, token }, timing, patience = PATIENCE) {
    const { getOctokit: open } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = open(token, { baseUrl: repository.apiUrl });
    return new OctokitGitHub(octokit, repository, new PatientAsking(patience, timing));
}
class OctokitGitHub {
    repository;
    #octokit;
    #asking;
    #viewer = null;
    constructor(octokit, repository, asking) {
        this.#octokit = octokit;
        this.repository = repository;
        this.#asking = asking;
    }
    ask({ route, parameters, ...asked }) {
        const { owner, name: repo, url } = this.repository;
        return this.#asking.ask({
            ...asked,
            url,
            send: (signal) => sentBy(this.#octokit.request(route, { owner, repo, ...parameters, request: { signal } }), signal),
        });
    }
    async askAll(request) {
        const all = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
            const parameters = { ...request.parameters, per_page: PAGE, page };
            const found = await this.ask({ ...request, parameters });
            if (!Array.isArray(found)) {
                throw new errors/* ServiceError */._7(`GitHub's answer to the attempt to ${request.task} is no list. Run again.`);
            }
            all.push(...found);
            if (found.length < PAGE)
                break;
        }
        return all;
    }
    viewer() {
        this.#viewer ??= this.#askViewer();
        return this.#viewer;
    }
    /** The REST API tells an App's token nothing of itself; GraphQL does. */
    async #askViewer() {
        const task = 'say whom the token writes as';
        const data = await this.#asking.ask({
            task,
            needs: 'contents: read',
            url: this.repository.url,
            send: (signal) => sentBy(this.#octokit.request('POST /graphql', {
                baseUrl: this.repository.apiUrl.replace(/\/api\/v3$/, '/api'),
                query: '{ viewer { login } }',
                request: { signal },
            }), signal),
        });
        const { data: found } = (0,json/* isRecord */.u)(data) ? data : {};
        const { viewer } = (0,json/* isRecord */.u)(found) ? found : {};
        if ((0,json/* isRecord */.u)(viewer) && typeof viewer.login === 'string')
            return viewer.login;
        throw new errors/* ServiceError */._7(`GitHub did not ${task}. Run again, or pass another token as github-token.`);
    }
}


/***/ }),

/***/ 15435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CU: () => (/* binding */ WORKFLOW_FILES),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   R9: () => (/* binding */ ALLOW_PULL_REQUESTS),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   ke: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);


/** GitHub refused a request: the message says which setting or permission is missing. */
class GitHubRefusal extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 {
    status;
    /** What GitHub says of it. */
    reason;
    constructor(message, status, reason) {
        super(message);
        this.status = status;
        this.reason = reason;
    }
}
/** GitHub's own words for why it refused, on one line. */
function reasonOf({ data }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data))
        return '';
    const errors = Array.isArray(data.errors) ? data.errors : [data.errors];
    const texts = [data.message, ...errors.flatMap(textsOf)];
    const told = texts.filter((text) => typeof text === 'string' && text.trim() !== '');
    return [...new Set(told)].join('; ').replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 500);
}
/** An error is a sentence, or an object that has a sentence or the name of a field in it. */
function textsOf(error) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error))
        return [error];
    if (typeof error.message === 'string')
        return [error.message];
    return typeof error.field === 'string' ? [`${error.field} is ${String(error.code)}`] : [];
}
const saying = (pattern) => (reason) => pattern.test(reason);
/** `contents: write` as the settings of an App or a fine-grained token have it. */
function appPermission(needs) {
    const [name = '', level] = needs.split(': ');
    const words = name.replace('-', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${level === 'write' ? 'Read and write' : 'Read-only'}`;
}
function grant({ needs }) {
    return `Give the job ${needs} under its permissions key; a GitHub App or fine-grained token needs the repository permission ${appPermission(needs)}. A run of a pull request from a fork or of Dependabot has a token that only reads.`;
}
/** Also for the advice that a health check gives before a pull request is refused. */
const ALLOW_PULL_REQUESTS = 'tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → Workflow permissions';
const WORKFLOW_FILES = 'Files below .github/workflows need the permission Workflows: Read and write, which the GITHUB_TOKEN cannot have. Pass the token of a GitHub App that has it as github-token, or make this change by hand.';
/** The first that fits is told; they stand from the special to the general. */
const RULES = [
    {
        fits: (_, { status }) => status === 401,
        advice: () => 'The token is wrong or has expired. Pass github-token: ${{ github.token }}, or renew the token that you pass.',
    },
    {
        fits: saying(/not permitted to create or approve pull requests/i),
        advice: ({ url }) => `An administrator has to ${ALLOW_PULL_REQUESTS} (${url}/settings/actions). Where the box cannot be ticked, the organization's settings forbid it. Or pass the token of a GitHub App as github-token.`,
    },
    {
        fits: saying(/without `?workflows?`? (permission|scope)|refusing to allow .* workflow/i),
        advice: () => WORKFLOW_FILES,
    },
    {
        fits: (reason, { headers }) => headers['x-github-sso'] !== undefined || /\bSAML\b|\bSSO\b/i.test(reason),
        advice: (_, { headers }) => {
            const [address] = /https:\S+/.exec(String(headers['x-github-sso'])) ?? [];
            return `The organization demands single sign-on of tokens: authorize the token for it${address === undefined ? ' in the settings of your account, under Developer settings' : ` at ${address}`}, or pass \${{ github.token }}.`;
        },
    },
    {
        fits: saying(/\bIP\b.*\ballow ?list/i),
        advice: () => "The organization's list of allowed IP addresses does not have the runner's. Add it there, or run on a runner that has a listed address.",
    },
    {
        fits: saying(/\barchived\b/i),
        advice: ({ url }) => `Nothing can be written to an archived repository. Unarchive it: ${url}/settings.`,
    },
    {
        fits: (_, { status }) => status === 410,
        advice: ({ url }) => `Switch issues on (${url}/settings, Features), or take the job that tells of failures out of the workflow.`,
    },
    {
        fits: saying(/repository is empty/i),
        advice: () => 'Push a first commit to the repository.',
    },
    {
        fits: saying(/reference already exists/i),
        advice: () => 'Another run made it at the same moment: run again.',
    },
    {
        fits: saying(/\blocked\b/i),
        advice: () => 'Unlock the conversation of the pull request.',
    },
    {
        fits: saying(/more than [\d,]+ comments/i),
        advice: () => 'Close the pull request and open a new one from the same branch.',
    },
    {
        fits: saying(/rule violations?|protected branch|creations? being restricted|updates? being restricted|force.push|made through a pull request|reference update failed|cannot (create|update|delete) (this )?(protected )?(ref|branch)/i),
        advice: ({ url }) => `A ruleset or a protected branch forbids it. Leave branches that begin with propose/ out of it, or let the token's App bypass it: ${url}/settings/rules and ${url}/settings/branches.`,
    },
    { fits: (_, { status }) => status === 403, advice: grant },
    {
        fits: (_, { status }) => status === 404,
        advice: (asked) => asked.notFound ??
            `It is not there, or the token may not see it: GitHub answers the same to both. ${grant(asked)}`,
    },
];
const OTHERWISE = 'What GitHub says of it above is all there is to know: correct that, and run again.';
/** The refusal that an answer is, in words that say what to do. */
function refusalOf(answer, asked) {
    const reason = reasonOf(answer);
    const said = reason === '' ? String(answer.status) : `${answer.status}: ${reason}`;
    const advice = RULES.find(({ fits }) => fits(reason, answer))?.advice(asked, answer) ?? OTHERWISE;
    return new GitHubRefusal(`GitHub refused to ${asked.task} (${said}). ${advice}`, answer.status, reason);
}
/** The value, or null where GitHub says that there is none. */
async function orNull(value) {
    try {
        return await value;
    }
    catch (error) {
        if (error instanceof GitHubRefusal && error.status === 404)
            return null;
        throw error;
    }
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
