export const id = 410;
export const ids = [410];
export const modules = {

/***/ 45075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireTeam),
/* harmony export */   r: () => (/* binding */ accountsOfTeam)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** @throws InputError that lists all teams when there is none of that id */
function requireTeam(teams, id) {
    const ids = teams.map((team) => team.id).join(', ');
    if (id === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`This operation needs input team. Write one of: ${ids}.`);
    const found = teams.find((team) => team.id === id);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no team "${id}". Write one of: ${ids}.`);
}
/** The analyses of a team's accounts. */
function accountsOfTeam({ accounts }, team) {
    const own = new Set(team.accounts.map(({ id }) => id));
    return accounts.filter(({ account }) => own.has(account));
}


/***/ }),

/***/ 90410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewAdminReport: () => (/* binding */ previewAdminReport),
/* harmony export */   previewTeamReport: () => (/* binding */ previewTeamReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _deliver_recipients_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(62125);
/* harmony import */ var _deliver_delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72257);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66559);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42495);
/* harmony import */ var _choose_team_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45075);
/* harmony import */ var _closer_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86572);
/* harmony import */ var _explainer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99022);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(24308);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92810);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54186);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67854);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67763);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42462);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40427);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16798);
















async function result(id, report, routing, body, gathered, context, files = []) {
    await (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .renderReport */ .B1)(id, report, routing, context, files);
    return {
        json: {
            ...(0,_report_run_js__WEBPACK_IMPORTED_MODULE_9__/* .reportHead */ .Lv)(context, gathered),
            ...body,
            ...(0,_report_run_js__WEBPACK_IMPORTED_MODULE_9__/* .reportTail */ .t4)(context, gathered, gathered.failures),
        },
        summary: (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .capMarkdown */ .y)((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(report), _summary_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_SUMMARY_BYTES */ .Q0),
        outputs: {
            report: node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(context.inputs.outputPath, 'reports', `${id}.html`),
            // Readers who may not see costs are refused before.
            'repository-readers': 'admins',
        },
        problems: [...(0,_readers_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleProblems */ .XF)(gathered, 'admins'), ...gathered.failures.map(_failure_js__WEBPACK_IMPORTED_MODULE_14__/* .failureProblem */ .G)],
        failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_14__/* .failureOf */ .g)(gathered.failures),
    };
}
/** A team's report as its mail would look: the same bytes, sent to nobody. Only its wording is kept, for the mail. */
const previewTeamReport = async (context) => {
    const loaded = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_7__/* .gatherConfiguration */ .U)(context);
    const { settings, teams } = loaded.configuration;
    (0,_readers_js__WEBPACK_IMPORTED_MODULE_8__/* .requireAdminReaders */ .Bw)(settings, context);
    const team = (0,_choose_team_js__WEBPACK_IMPORTED_MODULE_4__/* .requireTeam */ .P)(teams, context.inputs.team);
    const store = (0,_storage_js__WEBPACK_IMPORTED_MODULE_12__/* .openStore */ .Ch)(context);
    const fetched = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_7__/* .gather */ .k)(context, loaded, store);
    const gathered = await (0,_closer_look_js__WEBPACK_IMPORTED_MODULE_5__/* .lookCloser */ .Q)(fetched, (0,_choose_team_js__WEBPACK_IMPORTED_MODULE_4__/* .accountsOfTeam */ .r)((0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .analyzeAll */ .mH)(fetched), team));
    const form = (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .reportContext */ .gW)(gathered);
    const byRules = { team, made: (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .makeTeamReport */ .Se)(gathered, team, form), delivery: null };
    const explainer = await (0,_explainer_js__WEBPACK_IMPORTED_MODULE_6__/* .openExplainer */ .X)(context, settings, store, form.format);
    const { outcomes, worded } = await (0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .wordTeamReports */ .hX)([byRules], gathered, explainer, form);
    const { made } = outcomes[0] ?? byRules;
    const report = (made ?? byRules.made).report;
    const routing = (0,_deliver_recipients_js__WEBPACK_IMPORTED_MODULE_15__/* .routeTo */ .B)(team.recipients, settings.redirect_all_to);
    const delivery = (0,_deliver_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .previewed */ .SP)(routing.recipients);
    const body = { teams: [(0,_report_run_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeJson */ .bt)({ team, made, delivery })], organisation: null };
    return result(team.id, report, routing, { ...body, wording: (0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .wordingRecord */ .g)(worded) }, gathered, context);
};
/** The admins' report as its mail would look. */
const previewAdminReport = async (context) => {
    const loaded = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_7__/* .gatherConfiguration */ .U)(context);
    const { settings } = loaded.configuration;
    (0,_readers_js__WEBPACK_IMPORTED_MODULE_8__/* .requireAdminReaders */ .Bw)(settings, context);
    const store = (0,_storage_js__WEBPACK_IMPORTED_MODULE_12__/* .openStore */ .Ch)(context);
    const fetched = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_7__/* .gather */ .k)(context, loaded, store);
    const organisation = (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .analyzeAll */ .mH)(fetched);
    const gathered = await (0,_closer_look_js__WEBPACK_IMPORTED_MODULE_5__/* .lookCloser */ .Q)(fetched, organisation.accounts);
    const analysis = (0,_closer_look_js__WEBPACK_IMPORTED_MODULE_5__/* .organisationLookedInto */ .r)(organisation, gathered);
    const form = (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .reportContext */ .gW)(gathered);
    const explainer = await (0,_explainer_js__WEBPACK_IMPORTED_MODULE_6__/* .openExplainer */ .X)(context, settings, store, form.format);
    const worded = await explainer.organisation(analysis, (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .explainAllByRules */ .FO)(gathered, analysis, form));
    const run = { failures: gathered.failures, deliveries: null, unfinished: [] };
    const admin = (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .makeAdminReport */ .OY)(gathered, analysis, run, form, worded.explanation);
    const routing = (0,_deliver_recipients_js__WEBPACK_IMPORTED_MODULE_15__/* .routeTo */ .B)(settings.global_admin_emails, settings.redirect_all_to);
    const delivery = (0,_deliver_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .previewed */ .SP)(routing.recipients);
    const body = {
        teams: [],
        organisation: { ...(0,_render_json_js__WEBPACK_IMPORTED_MODULE_2__/* .organisationJson */ .l)(admin.analysis, admin.explanation), delivery },
        wording: (0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .wordingRecord */ .g)([worded]),
    };
    const files = [(0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .accountsFile */ .r)(admin, gathered)];
    return result(_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .ADMIN_REPORT_ID */ .tM, admin.report, routing, body, gathered, context, files);
};


/***/ })

};
