export const id = 4178;
export const ids = [4178];
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

/***/ 64178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  putCommentSection: () => (/* binding */ putCommentSection)
});

// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/github/answer.ts
var answer = __webpack_require__(1893);
// EXTERNAL MODULE: ./src/github/markdown-limit.ts
var markdown_limit = __webpack_require__(81588);
;// CONCATENATED MODULE: ./src/github/comment-body.ts

/** Sections in the order in which the comment has them. */
const SECTIONS = ['changes', 'replay'];
/** A comment of ours begins with this; who quotes it has a `>` before it. */
const MARKER = '<!-- aws-cost-ai-agent -->';
const beginOf = (name) => `<!-- aws-cost-ai-agent:${name} -->`;
const endOf = (name) => `<!-- /aws-cost-ai-agent:${name} -->`;
const FRAME = [MARKER, ...SECTIONS.flatMap((name) => [beginOf(name), endOf(name)])].join('\n\n').length;
/** The same for each section, so that what one says does not depend on what another does. */
const SECTION_LIMIT = Math.floor((markdown_limit/* MAX_CHARACTERS */.SF - FRAME) / SECTIONS.length) - 10;
/** Text with no marker in it: a section that holds one would end where it should not. */
function withoutMarkers(markdown) {
    return markdown.replace(/<!--(?=\s*\/?aws-cost-ai-agent)/g, '&lt;!--');
}
/** A section's text as the comment has it. */
function sectionText(markdown, note) {
    const text = withoutMarkers(markdown.replaceAll('\r\n', '\n')).trim();
    return (0,markdown_limit/* cutLines */.EQ)(text, SECTION_LIMIT, note);
}
/** The sections that a comment holds; one that lacks a marker is none. */
function sectionsOf(body) {
    const text = body.replaceAll('\r\n', '\n');
    const found = new Map();
    for (const name of SECTIONS) {
        const begin = text.indexOf(beginOf(name));
        const end = text.indexOf(endOf(name), begin);
        if (begin !== -1 && end !== -1)
            found.set(name, text.slice(begin + beginOf(name).length, end).trim());
    }
    return found;
}
/** The comment that holds these sections. */
function commentBody(sections) {
    const parts = SECTIONS.flatMap((name) => {
        const text = sections.get(name);
        return text === undefined ? [] : [beginOf(name), text, endOf(name)];
    });
    return [MARKER, ...parts].filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./src/github/permissions.ts
var permissions = __webpack_require__(15435);
;// CONCATENATED MODULE: ./src/github/comments.ts





/**
 * Writes one section of the one comment that a pull request has of us, and leaves the other sections as they are.
 * A comment is ours when it begins with the marker and the token's own login wrote it: with the right to write comments
 * a token may also change those of people. What says the same already is not written again.
 */
async function putCommentSection(github, pullRequest, section) {
    const text = sectionText(section.markdown, (0,markdown_limit/* cutNote */.nA)(github.repository.runUrl));
    const [oldest, ...duplicates] = await ownComments(github, pullRequest);
    if (oldest !== undefined)
        return update(github, oldest, duplicates, section.name, text);
    const created = await create(github, pullRequest, commentBody(new Map([[section.name, text]])));
    // Another job may have done the same at the same time: the oldest stays.
    const [first = created, ...later] = await ownComments(github, pullRequest);
    return first.id === created.id ? created : update(github, first, later, section.name, text);
}
/** Comments of ours, the oldest first. */
async function ownComments(github, pullRequest) {
    const viewer = await github.viewer();
    const all = await github.askAll({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: pullRequest },
        task: `list the comments of pull request ${pullRequest}`,
        needs: 'pull-requests: write',
    });
    return all
        .filter((comment) => (0,json/* isRecord */.u)(comment) && isOwn(comment, viewer))
        .map(commentOf)
        .sort((a, b) => a.id - b.id);
}
function isOwn({ body, user }, viewer) {
    if (typeof body !== 'string' || !body.startsWith(MARKER) || !(0,json/* isRecord */.u)(user))
        return false;
    // Nobody can have a login in brackets: one that ends in [bot] is an App's.
    return typeof user.login === 'string' && user.login.toLowerCase() === viewer.toLowerCase();
}
function commentOf(data) {
    return { id: (0,answer/* numberIn */.Po)(data, 'id'), body: (0,answer/* textIn */.r7)(data, 'body'), url: (0,answer/* textIn */.r7)(data, 'html_url') };
}
async function create(github, pullRequest, body) {
    const data = await github.ask({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: pullRequest, body },
        task: `comment on pull request ${pullRequest}`,
        needs: 'pull-requests: write',
        alreadyDone: async () => {
            const found = (await ownComments(github, pullRequest)).find((comment) => comment.body === body);
            return found === undefined ? null : { id: found.id, body, html_url: found.url };
        },
    });
    return commentOf(data);
}
async function update(github, oldest, duplicates, name, text) {
    const sections = new Map([...everyonesSections([oldest, ...duplicates]), [name, text]]);
    const body = commentBody(sections);
    if (body !== oldest.body.replaceAll('\r\n', '\n')) {
        await github.ask({
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: oldest.id, body },
            task: `update the comment ${oldest.url}`,
            needs: 'pull-requests: write',
        });
    }
    for (const duplicate of duplicates)
        await remove(github, duplicate);
    return { url: oldest.url };
}
/** What the comments say together; where two say something of a section, the older one counts. */
function everyonesSections(comments) {
    const sections = new Map();
    for (const { body } of comments.toReversed()) {
        for (const [name, text] of sectionsOf(body))
            sections.set(name, text);
    }
    return sections;
}
/** What a duplicate said stands in the oldest by now. One that stays is met again by the next run. */
async function remove(github, { id, url }) {
    try {
        await github.ask({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: id },
            task: `delete the comment ${url}, which another one has taken the place of`,
            needs: 'pull-requests: write',
        });
    }
    catch (error) {
        if (!(error instanceof permissions/* GitHubRefusal */.ke))
            throw error;
    }
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


/***/ })

};
