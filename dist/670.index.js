export const id = 670;
export const ids = [670];
export const modules = {

/***/ 40670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellOutcome: () => (/* binding */ tellOutcome)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62258);


const TITLE = 'The scheduled cost report did not finish';
const HOW = {
    failure: 'ended red',
    cancelled: 'was cancelled, or ran out of time',
};
/** What happened and what to do. The repository may be public: no cost, no team, no address. */
function noticeOf(outcome, { runUrl }, now) {
    const at = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const what = `The scheduled report [${HOW[outcome]}](${runUrl}), ${at}.`;
    return {
        title: TITLE,
        body: `${what} Some teams may not have their mail.

1. Open [the run](${runUrl}). Its summary and annotations say what failed, each with what to do; docs/troubleshooting.md of the action has every message.
2. Where nothing stands there, try \`gh workflow run report.yml -f operation=health\`: it looks at settings, keys, storage and mail.
3. When the cause is put right, choose "Re-run failed jobs" in the run. It sends only what is missing, to nobody twice. A correction in the repository itself takes a new run:

       gh workflow run report.yml -f operation=weekly-report -f delivery-key=<the week, such as 2026-W48>

The next times to catch up in the workflow's schedule try it again by themselves. This issue is closed by the next scheduled run that finishes.`,
        again: `${what} The text above is brought up to date.`,
    };
}
const WORDS = {
    opened: 'was opened',
    updated: 'was brought up to date',
    closed: 'was closed',
    'nothing to do': '',
};
async function toldOutcome(github, outcome, now) {
    const { closeFailureIssues, openFailureIssue } = await __webpack_require__.e(/* import() */ 5039).then(__webpack_require__.bind(__webpack_require__, 65039));
    const { repository } = github;
    if (outcome === 'failure' || outcome === 'cancelled') {
        return openFailureIssue(github, noticeOf(outcome, repository, now));
    }
    if (outcome === 'success') {
        return closeFailureIssues(github, `[The scheduled report](${repository.runUrl}) finished.`);
    }
    return { kind: 'nothing to do', url: null };
}
async function openRepository({ inputs, repository }) {
    if (repository === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('Operation tell-outcome opens an issue on GitHub, and this run is not there.');
    }
    if (inputs.githubToken === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug('Operation tell-outcome needs input github-token. Pass github-token: ${{ github.token }}, and give the job the permission issues: write.');
    }
    const { openGitHub } = await __webpack_require__.e(/* import() */ 1377).then(__webpack_require__.bind(__webpack_require__, 41377));
    return openGitHub({ repository, token: inputs.githubToken }, _timing_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMING */ .B);
}
/**
 * Tells people of a scheduled report that did not finish, in one issue of the repository, and closes it once one did.
 * It reads no settings: broken ones are a reason why a report does not finish.
 */
const tellOutcome = async (context) => {
    const { outcome } = context.inputs;
    if (outcome === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('Operation tell-outcome needs input outcome. Pass outcome: ${{ needs.report.result }} in a job that needs the report.');
    }
    const { kind, url } = await toldOutcome(await openRepository(context), outcome, context.now);
    const text = url === null ? 'There is no issue to open or to close.' : `[The issue](${url}) ${WORDS[kind]}.`;
    return {
        json: { schema: 1, operation: 'tell-outcome', outcome, kind, issue: url },
        summary: `## The report job: ${outcome}\n\n${text}\n`,
        outputs: { issue: url ?? '' },
        problems: [],
        failure: null,
    };
};


/***/ })

};
