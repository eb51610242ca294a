export const id = 2139;
export const ids = [2139];
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

/***/ 81588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ cutLines),
/* harmony export */   SF: () => (/* binding */ MAX_CHARACTERS),
/* harmony export */   nA: () => (/* binding */ cutNote)
/* harmony export */ });
/** Characters that the text of a comment or of a pull request may have. */
const MAX_CHARACTERS = 65_536;
/** What a text that is cut after some line has open, closed in the right order. */
function closersOf(lines) {
    let fence = null;
    let details = 0;
    for (const line of lines) {
        const [, mark = null] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence !== null) {
            if (mark?.startsWith(fence) === true && line.trim() === mark)
                fence = null;
            continue;
        }
        fence = mark;
        details += (line.match(/<details\b/gi) ?? []).length - (line.match(/<\/details>/gi) ?? []).length;
    }
    return (fence === null ? '' : `\n${fence}`) + '\n\n</details>'.repeat(Math.max(0, details));
}
/**
 * The text, or as many whole lines of it as fit into `limit` with a note behind them that says where the rest is.
 * Code and details that the cut leaves open are closed.
 */
function cutLines(text, limit, note) {
    if (text.length <= limit)
        return text;
    const lines = text.split('\n');
    let length = text.length;
    while (lines.length > 0) {
        length -= (lines.pop() ?? '').length + 1;
        // Counting what is open takes a look at all lines: only where it can fit.
        if (length + note.length + 2 > limit)
            continue;
        const kept = `${lines.join('\n')}${closersOf(lines)}`.trimEnd();
        const cut = kept === '' ? note : `${kept}\n\n${note}`;
        if (cut.length <= limit)
            return cut;
    }
    return note;
}
/** What stands where a text was cut. */
function cutNote(runUrl) {
    return `*This was cut; the rest is in [the run's summary](${runUrl}).*`;
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

/***/ 22139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedPaths: () => (/* binding */ changedPaths),
/* harmony export */   createPullRequest: () => (/* binding */ createPullRequest),
/* harmony export */   openPullRequests: () => (/* binding */ openPullRequests),
/* harmony export */   updateText: () => (/* binding */ updateText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1893);
/* harmony import */ var _markdown_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81588);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15435);





const MAX_TITLE = 256;
/** GitHub lists no more files of a pull request. */
const MAX_FILES = 3_000;
/** A text as GitHub takes it. */
function fitting({ title, body }, github) {
    return {
        title: title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1)}…`,
        body: (0,_markdown_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLines */ .EQ)(body.replaceAll('\r\n', '\n').trim(), _markdown_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CHARACTERS */ .SF, (0,_markdown_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .cutNote */ .nA)(github.repository.runUrl)),
    };
}
function pullRequestOf(data) {
    const { body } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data);
    return {
        number: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po)(data, 'number'),
        url: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data, 'html_url'),
        title: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data, 'title'),
        body: typeof body === 'string' ? body.replaceAll('\r\n', '\n').trim() : '',
        baseBranch: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data, 'base'), 'ref'),
        baseSha: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data, 'base'), 'sha'),
        headSha: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data, 'head'), 'sha'),
    };
}
/** Open pull requests from a branch of this repository, as GitHub lists them. */
async function listOpen(github, branch) {
    const { owner, name } = github.repository;
    const found = await github.askAll({
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { state: 'open', head: `${owner}:${branch}` },
        task: `look for an open pull request from ${branch}`,
        needs: 'pull-requests: write',
    });
    return found.filter((data) => {
        // A fork within the same organization has the same owner; a repository that was deleted is none.
        const { ref, repo } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data, 'head');
        const fullName = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(repo) ? repo.full_name : null;
        return (ref === branch &&
            typeof fullName === 'string' &&
            fullName.toLowerCase() === `${owner}/${name}`.toLowerCase());
    });
}
/** Open pull requests from a branch, whatever they are to be merged into. */
async function openPullRequests(github, branch) {
    return (await listOpen(github, branch)).map(pullRequestOf);
}
/** The files that a pull request changes; null when there are more than GitHub lists. */
async function changedPaths(github, number) {
    const files = await github.askAll({
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        parameters: { pull_number: number },
        task: `list the files of pull request ${number}`,
        needs: 'pull-requests: write',
    });
    if (files.length >= MAX_FILES)
        return null;
    return files.flatMap((file) => {
        const { previous_filename: previous } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(file);
        return typeof previous === 'string' ? [(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(file, 'filename'), previous] : [(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(file, 'filename')];
    });
}
/** Gives a pull request its text; false when it says that already. */
async function updateText(github, pullRequest, text) {
    const { title, body } = fitting(text, github);
    if (title === pullRequest.title && body === pullRequest.body)
        return false;
    await github.ask({
        route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: pullRequest.number, title, body },
        task: `update pull request ${pullRequest.number}`,
        needs: 'pull-requests: write',
    });
    return true;
}
/** Where a person opens the pull request that could not be opened. */
function compareUrl(github, base, branch) {
    const encoded = (name) => name.split('/').map(encodeURIComponent).join('/');
    return `${github.repository.url}/compare/${encoded(base)}...${encoded(branch)}?expand=1`;
}
/**
 * Opens a pull request for a branch that is pushed.
 * @throws GitHubRefusal or ServiceError that also says where a person can open it
 */
async function createPullRequest(github, branches, text) {
    const { head, base } = branches;
    const existing = async () => (await listOpen(github, head)).find((data) => pullRequestOf(data).baseBranch === base) ?? null;
    try {
        const data = await github.ask({
            route: 'POST /repos/{owner}/{repo}/pulls',
            parameters: { ...fitting(text, github), head, base },
            task: `open a pull request from ${head}`,
            needs: 'pull-requests: write',
            alreadyDone: existing,
            // A branch made a moment ago may not be known everywhere yet.
            passing: /head sha can't be blank|head is invalid/i,
        });
        return pullRequestOf(data);
    }
    catch (error) {
        const hint = `The branch ${head} is pushed. The pull request can be opened by hand: ${compareUrl(github, base, head)}`;
        if (error instanceof _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubRefusal */ .ke) {
            const found = /pull request already exists/i.test(error.reason) ? await existing() : null;
            if (found !== null)
                return pullRequestOf(found);
            throw new _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubRefusal */ .ke(`${error.message} ${hint}`, error.status, error.reason);
        }
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`${error.message} ${hint}`);
        throw error;
    }
}


/***/ })

};
