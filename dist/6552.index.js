export const id = 6552;
export const ids = [6552];
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

/***/ 86552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   teamReportOperation: () => (/* binding */ teamReportOperation)
/* harmony export */ });
/* harmony import */ var _deliver_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72257);
/* harmony import */ var _choose_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45075);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36772);
/* harmony import */ var _delivery_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53962);
/* harmony import */ var _explainer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99022);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92810);
/* harmony import */ var _closer_look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86572);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(24308);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60234);
/* harmony import */ var _insights_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47043);
/* harmony import */ var _mailing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76694);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54186);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67854);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67763);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(40427);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(42462);
/* harmony import */ var _team_deliveries_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(55934);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(16798);


















/** One team's report, recorded and delivered now. */
const teamReportOperation = async (context) => {
    (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDelivery */ .B)(context);
    const store = (0,_storage_js__WEBPACK_IMPORTED_MODULE_13__/* .openStore */ .Ch)(context);
    const loaded = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherConfiguration */ .U)(context);
    const { settings, teams } = loaded.configuration;
    const team = (0,_choose_team_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTeam */ .P)(teams, context.inputs.team);
    const deliveryKey = await (0,_delivery_key_js__WEBPACK_IMPORTED_MODULE_3__/* .reportDeliveryKey */ .m)(context, settings, store);
    return (0,_mailing_js__WEBPACK_IMPORTED_MODULE_9__/* .withMailing */ .k)(context, settings, store, deliveryKey, async (deliver) => reportTeam(team, context, await (0,_gather_js__WEBPACK_IMPORTED_MODULE_5__/* .gather */ .k)(context, loaded, store, deliveryKey), store, deliveryKey, deliver));
};
async function reportTeam(team, context, fetched, store, deliveryKey, deliver) {
    const atFirst = (0,_reports_js__WEBPACK_IMPORTED_MODULE_12__/* .analyzeAll */ .mH)(fetched);
    const closer = await (0,_closer_look_js__WEBPACK_IMPORTED_MODULE_6__/* .lookCloser */ .Q)(fetched, (0,_choose_team_js__WEBPACK_IMPORTED_MODULE_1__/* .accountsOfTeam */ .r)(atFirst, team));
    const organisation = (0,_closer_look_js__WEBPACK_IMPORTED_MODULE_6__/* .organisationLookedInto */ .r)(atFirst, closer);
    const made = (0,_report_run_js__WEBPACK_IMPORTED_MODULE_11__/* .makeTeamReports */ .p8)(closer, [team], (0,_reports_js__WEBPACK_IMPORTED_MODULE_12__/* .reportContext */ .gW)(closer));
    const { settings } = closer.configuration;
    const isOfTeam = (account) => team.accounts.some(({ id }) => id === account);
    const explainer = await (0,_explainer_js__WEBPACK_IMPORTED_MODULE_4__/* .openExplainer */ .X)(context, settings, store, (0,_reports_js__WEBPACK_IMPORTED_MODULE_12__/* .reportContext */ .gW)(closer).format);
    const ofTeams = await (0,_wording_js__WEBPACK_IMPORTED_MODULE_16__/* .wordTeamReports */ .hX)(made.outcomes, closer, explainer, (0,_reports_js__WEBPACK_IMPORTED_MODULE_12__/* .reportContext */ .gW)(closer));
    const wording = (0,_wording_js__WEBPACK_IMPORTED_MODULE_16__/* .wordingRecord */ .g)(ofTeams.worded);
    const recorded = await (0,_history_js__WEBPACK_IMPORTED_MODULE_7__/* .recordHistory */ .c)(store, closer, organisation, isOfTeam, (0,_reports_js__WEBPACK_IMPORTED_MODULE_12__/* .scopeForecasts */ .Pi)(closer, null, (0,_report_run_js__WEBPACK_IMPORTED_MODULE_11__/* .analysesOf */ .wS)(made.outcomes)));
    const notKept = await (0,_insights_record_js__WEBPACK_IMPORTED_MODULE_8__/* .recordReportInsights */ .x)(context, store, closer, ofTeams, null);
    const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };
    const delivered = await (0,_team_deliveries_js__WEBPACK_IMPORTED_MODULE_15__/* .deliverTeamReports */ .oQ)(ofTeams.outcomes, gathered, context, deliver);
    const unrecorded = [...recorded.failures, ...notKept];
    const failures = [...gathered.failures, ...made.failures, ...unrecorded, ...delivered.failures];
    const head = (0,_report_run_js__WEBPACK_IMPORTED_MODULE_11__/* .reportHead */ .Lv)(context, gathered);
    const readers = (0,_readers_js__WEBPACK_IMPORTED_MODULE_10__/* .readersOf */ .cU)(settings, context);
    const report = delivered.outcomes[0]?.made?.report ?? null;
    const deliveries = delivered.outcomes.filter(({ delivery }) => (0,_deliver_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .isDelivered */ .Z$)(delivery)).length;
    return {
        json: {
            ...head,
            deliveryKey,
            teams: delivered.outcomes.map(_report_run_js__WEBPACK_IMPORTED_MODULE_11__/* .outcomeJson */ .bt),
            organisation: null,
            wording,
            ...(0,_report_run_js__WEBPACK_IMPORTED_MODULE_11__/* .reportTail */ .t4)(context, gathered, failures),
        },
        summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_14__/* .reportSummary */ .hm)(readers, {
            report,
            outcomes: delivered.outcomes,
            failures,
            subtitle: `Team ${team.name}`,
            deliveryKey,
            wording,
            figures: context.figures.counts,
        }),
        outputs: (0,_report_run_js__WEBPACK_IMPORTED_MODULE_11__/* .reportOutputs */ .rY)(head, deliveries, failures, readers),
        problems: [
            ...(0,_readers_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleProblems */ .XF)(gathered, readers),
            ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_16__/* .wordingProblems */ .DY)(wording),
            ...failures.map(_failure_js__WEBPACK_IMPORTED_MODULE_17__/* .failureProblem */ .G),
        ],
        failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_17__/* .failureOf */ .g)(failures),
    };
}


/***/ })

};
