export const id = 6552;
export const ids = [6552];
export const modules = {

/***/ 86552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountsOfTeam: () => (/* binding */ accountsOfTeam),
/* harmony export */   requireTeam: () => (/* binding */ requireTeam),
/* harmony export */   teamReportOperation: () => (/* binding */ teamReportOperation)
/* harmony export */ });
/* harmony import */ var _deliver_outbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8854);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3244);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98710);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46456);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24308);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82366);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54186);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67854);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75391);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40427);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42462);












/** @throws InputError that lists all teams when there is none of that id */
function requireTeam(teams, id) {
    const ids = teams.map((team) => team.id).join(', ');
    if (id === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`This operation needs input team. Write one of: ${ids}.`);
    const found = teams.find((team) => team.id === id);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`There is no team "${id}". Write one of: ${ids}.`);
}
/** The analyses of a team's accounts. */
function accountsOfTeam({ accounts }, team) {
    const own = new Set(team.accounts.map(({ id }) => id));
    return accounts.filter(({ account }) => own.has(account));
}
/** One team's report, recorded and delivered now. */
const teamReportOperation = async (context) => {
    (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDelivery */ .BF)(context);
    const store = (0,_storage_js__WEBPACK_IMPORTED_MODULE_9__/* .openStore */ .Ch)(context);
    const loaded = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherConfiguration */ .U)(context);
    const team = requireTeam(loaded.configuration.teams, context.inputs.team);
    const fetched = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .k)(context, loaded, store);
    const organisation = (0,_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .analyzeAll */ .mH)(fetched);
    const closer = await (0,_details_js__WEBPACK_IMPORTED_MODULE_4__/* .lookCloser */ .Q)(fetched, accountsOfTeam(organisation, team));
    const made = (0,_report_run_js__WEBPACK_IMPORTED_MODULE_7__/* .makeTeamReports */ .p8)(closer, [team], (0,_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .reportContext */ .gW)(closer));
    const recorded = await (0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .recordHistory */ .c)(store, closer, organisation);
    const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };
    const delivered = await (0,_report_run_js__WEBPACK_IMPORTED_MODULE_7__/* .deliverTeamReports */ .oQ)(made.outcomes, gathered, context);
    const failures = [...gathered.failures, ...made.failures, ...recorded.failures, ...delivered.failures];
    const head = (0,_report_run_js__WEBPACK_IMPORTED_MODULE_7__/* .reportHead */ .Lv)(context, gathered);
    const readers = (0,_readers_js__WEBPACK_IMPORTED_MODULE_6__/* .readersOf */ .cU)(loaded.configuration.settings, context);
    const report = delivered.outcomes[0]?.made?.report ?? null;
    const deliveries = delivered.outcomes.filter(({ delivery }) => (0,_deliver_outbox_js__WEBPACK_IMPORTED_MODULE_0__/* .isDelivered */ .Z$)(delivery)).length;
    return {
        json: {
            ...head,
            teams: delivered.outcomes.map(_report_run_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeJson */ .bt),
            organisation: null,
            ...(0,_report_run_js__WEBPACK_IMPORTED_MODULE_7__/* .reportTail */ .t4)(context, gathered, failures),
        },
        summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .reportSummary */ .h)(readers, report, delivered.outcomes, failures, `Team ${team.name}`),
        outputs: (0,_report_run_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOutputs */ .rY)(head, deliveries, failures, readers),
        problems: [...(0,_readers_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleProblems */ .XF)(gathered, readers), ...failures.map(_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .failureProblem */ .G)],
        failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .failureOf */ .g)(failures),
    };
};


/***/ })

};
