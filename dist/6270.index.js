export const id = 6270;
export const ids = [6270];
export const modules = {

/***/ 1893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);


/** An answer that lacks what GitHub's documentation says it has; what is not there is not guessed. */
function lacking(key) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`An answer of GitHub's has no ${key}. Run again; if it stays, report it with the log.`);
}
/** The object that `keys` lead to. */
function objectIn(data, ...keys) {
    let found = data;
    for (const key of keys)
        found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(found) ? found[key] : null;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(found))
        return found;
    throw lacking(keys.join('.') || 'content');
}
function textIn(data, key) {
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data[key] : null;
    if (typeof found === 'string')
        return found;
    throw lacking(key);
}
function numberIn(data, key) {
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data[key] : null;
    if (typeof found === 'number')
        return found;
    throw lacking(key);
}
function listIn(data, key) {
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data[key] : null;
    if (Array.isArray(found))
        return found;
    throw lacking(key);
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

/***/ 66270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenChecks: () => (/* binding */ tokenChecks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1893);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15435);



/** Whether the token reaches the repository, and whether Actions may open pull requests in it. Changes nothing. */
async function tokenChecks(github) {
    const repository = await checkRepository(github);
    return repository.state === 'ok' ? [repository, await checkPullRequests(github)] : [repository];
}
async function checkRepository(github) {
    const { owner, name, url } = github.repository;
    try {
        const data = await github.ask({
            route: 'GET /repos/{owner}/{repo}',
            task: `look at ${owner}/${name}`,
            needs: 'contents: read',
        });
        const { archived } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data);
        if (archived !== true) {
            return { name: 'repository', state: 'ok', message: `The token can read ${owner}/${name}.` };
        }
        const message = `${owner}/${name} is archived, so nothing can be proposed in it. Unarchive it: ${url}/settings.`;
        return { name: 'repository', state: 'failed', message };
    }
    catch (error) {
        return failedBy('repository', error);
    }
}
/** Only an administrator's token may look, and the GITHUB_TOKEN never is one. */
async function checkPullRequests(github) {
    const name = 'pull requests';
    const { url } = github.repository;
    try {
        const data = await github.ask({
            route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
            task: 'read the workflow permissions of the repository',
            needs: 'contents: read',
        });
        const { can_approve_pull_request_reviews: isAllowed } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data);
        if (isAllowed === true) {
            return { name, state: 'ok', message: 'GitHub Actions may open pull requests in this repository.' };
        }
        const message = `GitHub Actions may not open pull requests in this repository. For proposals with the GITHUB_TOKEN, ${_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .ALLOW_PULL_REQUESTS */ .R9} (${url}/settings/actions).`;
        return { name, state: 'failed', message };
    }
    catch (error) {
        if (!(error instanceof _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubRefusal */ .ke) || ![403, 404].includes(error.status))
            return failedBy(name, error);
        const message = `This token may not look up whether GitHub Actions may open pull requests. For proposals, ${_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .ALLOW_PULL_REQUESTS */ .R9} (${url}/settings/actions).`;
        return { name, state: 'cannot be looked up', message };
    }
}
function failedBy(name, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        throw error;
    return { name, state: 'failed', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
}


/***/ })

};
