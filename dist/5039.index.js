export const id = 5039;
export const ids = [5039];
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

/***/ 65039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeFailureIssues: () => (/* binding */ closeFailureIssues),
/* harmony export */   openFailureIssue: () => (/* binding */ openFailureIssue)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1893);


/** An issue of ours begins with this; who quotes it has a `>` before it. */
const MARKER = '<!-- aws-cost-ai-agent:outcome -->';
/** Opens the one issue that tells of failures, or brings the open one up to date. */
async function openFailureIssue(github, notice) {
    const [open] = await openIssues(github);
    const body = `${MARKER}\n\n${notice.body}`;
    if (open === undefined) {
        const { url } = await create(github, notice.title, body);
        return { kind: 'opened', url };
    }
    await change(github, open, { body });
    await comment(github, open, notice.again);
    return { kind: 'updated', url: open.url };
}
/** Closes what is open of it; two runs at once may have opened two. @param word why, for those who follow it */
async function closeFailureIssues(github, word) {
    const open = await openIssues(github);
    for (const issue of open) {
        await comment(github, issue, word);
        await change(github, issue, { state: 'closed', state_reason: 'completed' });
    }
    return open[0] === undefined ? { kind: 'nothing to do', url: null } : { kind: 'closed', url: open[0].url };
}
/** Open issues of ours, the oldest first: the token's own login opened them, and they begin with the marker. */
async function openIssues(github) {
    const all = await github.askAll({
        route: 'GET /repos/{owner}/{repo}/issues',
        parameters: { state: 'open', creator: await github.viewer() },
        task: 'list the issues that this action opened',
        needs: 'issues: write',
    });
    return all
        .filter((issue) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(issue) && typeof issue.body === 'string' && issue.body.startsWith(MARKER))
        .map(issueOf)
        .sort((a, b) => a.number - b.number);
}
function issueOf(data) {
    return { number: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .numberIn */ .Po)(data, 'number'), url: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(data, 'html_url') };
}
async function create(github, title, body) {
    const data = await github.ask({
        route: 'POST /repos/{owner}/{repo}/issues',
        parameters: { title, body },
        task: 'open an issue',
        needs: 'issues: write',
        alreadyDone: async () => {
            const [open] = await openIssues(github);
            return open === undefined ? null : { number: open.number, html_url: open.url };
        },
    });
    return issueOf(data);
}
async function change(github, { number, url }, parameters) {
    await github.ask({
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { issue_number: number, ...parameters },
        task: `change the issue ${url}`,
        needs: 'issues: write',
    });
}
async function comment(github, { number, url }, body) {
    await github.ask({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, body },
        task: `comment on the issue ${url}`,
        needs: 'issues: write',
    });
}


/***/ })

};
