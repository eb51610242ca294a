export const id = 6552;
export const ids = [6552];
export const modules = {

/***/ 86552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireTeam: () => (/* binding */ requireTeam),
/* harmony export */   teamReportOperation: () => (/* binding */ teamReportOperation)
/* harmony export */ });
/* harmony import */ var _deliver_outbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8854);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3244);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20863);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99542);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54186);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67854);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62278);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42462);









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
/** One team's report, recorded and delivered now. */
const teamReportOperation = async (context) => {
    (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDelivery */ .BF)(context);
    const store = (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .Ch)(context);
    const loaded = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherConfiguration */ .U)(context);
    const team = requireTeam(loaded.configuration.teams, context.inputs.team);
    const gathered = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .k)(context, loaded);
    const made = (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .makeTeamReports */ .p8)(gathered, [team], (0,_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .reportContext */ .gW)(gathered));
    const recordFailures = await (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .recordHistory */ .cJ)(store, gathered, (0,_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .analyzeAll */ .mH)(gathered));
    const delivered = await (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .deliverTeamReports */ .oQ)(made.outcomes, gathered, context);
    const failures = [...made.failures, ...recordFailures, ...delivered.failures];
    const head = (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .reportHead */ .Lv)(context, gathered);
    const readers = (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__/* .readersOf */ .cU)(loaded.configuration.settings, context);
    const report = delivered.outcomes[0]?.made?.report ?? null;
    const deliveries = delivered.outcomes.filter(({ delivery }) => (0,_deliver_outbox_js__WEBPACK_IMPORTED_MODULE_0__/* .isDelivered */ .Z$)(delivery)).length;
    return {
        json: {
            ...head,
            teams: delivered.outcomes.map(_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeJson */ .bt),
            organisation: null,
            failures,
            calls: _report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_CALLS */ .gP,
            seconds: context.elapsed(),
        },
        summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .reportSummary */ .h)(readers, report, delivered.outcomes, failures, `Team ${team.name}`),
        outputs: (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOutputs */ .rY)(head, deliveries, failures, readers),
        problems: [...(0,_readers_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleProblems */ .XF)(gathered, readers), ...failures.map(_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .failureProblem */ .Gq)],
        failure: (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .failureOf */ .g5)(failures),
    };
};


/***/ })

};
