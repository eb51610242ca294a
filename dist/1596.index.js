export const id = 1596;
export const ids = [1596];
export const modules = {

/***/ 81596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weeklyReport: () => (/* binding */ weeklyReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
;// CONCATENATED MODULE: ./src/analyze/score.ts

/** A detection may date an event this many days off and still count as having found it. */
const MAX_DAYS_OFF = 5;
function explains(event, anomaly) {
    return (event.account === anomaly.account &&
        event.service === anomaly.service &&
        event.direction === anomaly.direction &&
        (0,day/* addDays */.fi)(event.start, -MAX_DAYS_OFF) <= anomaly.start &&
        // A drift is seen only once it has gone far enough, so it may be dated late but not after its end.
        anomaly.start <=
            (event.kind === 'drift' ? (event.end ?? '9999-12-31') : (0,day/* addDays */.fi)(event.start, MAX_DAYS_OFF)));
}
/**
 * Holds what was reported against what was planted. Counted are the events that began in the detection window and
 * moved at least `minAmount`: smaller ones are not meant to be reported.
 */
function scoreDetection(planted, anomalies, window, minAmount) {
    const expected = planted.filter((event) => (0,day/* windowContains */.uI)(window, event.start) && Math.abs(event.impact) >= minAmount);
    const isFound = (event) => anomalies.some((anomaly) => explains(event, anomaly));
    return {
        found: expected.filter(isFound),
        missed: expected.filter((event) => !isFound(event)),
        unplanted: anomalies.filter((anomaly) => anomaly.service !== null && !planted.some((event) => explains(event, anomaly))),
    };
}

// EXTERNAL MODULE: ./src/deliver/delivery.ts
var deliver_delivery = __webpack_require__(72257);
// EXTERNAL MODULE: ./src/deliver/recipients.ts
var recipients = __webpack_require__(62125);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/files.ts
var files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/render/json.ts
var json = __webpack_require__(15104);
// EXTERNAL MODULE: ./src/operations/deliveries.ts + 1 modules
var deliveries = __webpack_require__(3244);
// EXTERNAL MODULE: ./src/operations/delivery-key.ts
var delivery_key = __webpack_require__(53962);
// EXTERNAL MODULE: ./src/operations/explainer.ts
var operations_explainer = __webpack_require__(99022);
// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(98710);
// EXTERNAL MODULE: ./src/operations/details.ts
var details = __webpack_require__(46456);
// EXTERNAL MODULE: ./src/operations/failure.ts
var failure = __webpack_require__(24308);
// EXTERNAL MODULE: ./src/operations/history.ts + 3 modules
var operations_history = __webpack_require__(82366);
// EXTERNAL MODULE: ./src/operations/insights-record.ts
var insights_record = __webpack_require__(47043);
// EXTERNAL MODULE: ./src/operations/mailing.ts + 1 modules
var mailing = __webpack_require__(76694);
// EXTERNAL MODULE: ./src/operations/readers.ts
var operations_readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/report-run.ts
var report_run = __webpack_require__(67854);
// EXTERNAL MODULE: ./src/operations/reports.ts + 22 modules
var reports = __webpack_require__(352);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
// EXTERNAL MODULE: ./src/operations/summary.ts
var summary = __webpack_require__(42462);
// EXTERNAL MODULE: ./src/operations/team-deliveries.ts
var team_deliveries = __webpack_require__(55934);
// EXTERNAL MODULE: ./src/operations/wording.ts
var operations_wording = __webpack_require__(16798);
;// CONCATENATED MODULE: ./src/operations/weekly-report.ts
























async function deliverAdminReport({ report }, { global_admin_emails, redirect_all_to }, context, deliver) {
    const routing = (0,recipients/* routeTo */.B)(global_admin_emails, redirect_all_to);
    const render = () => (0,reports/* renderReport */.B1)(reports/* ADMIN_REPORT_ID */.tM, report, routing, context);
    if (global_admin_emails.length === 0) {
        return { delivery: null, failures: await (0,team_deliveries/* failuresOfShowing */.a7)('admins', render) };
    }
    const parcel = { id: reports/* ADMIN_REPORT_ID */.tM, recipients: routing.recipients, render };
    const delivery = await (0,deliver_delivery/* deliverOne */.WR)(deliver, parcel);
    return { delivery, failures: (0,mailing/* deliveryFailures */.M)('admins', delivery) };
}
/** Holds what was found against what the sample source planted, and leaves the truth beside the reports. */
async function scoreSample(gathered, organisation, context) {
    if (gathered.planted.length === 0)
        return null;
    const truth = external_node_path_default().resolve(context.root, context.inputs.outputPath, 'truth.json');
    await (0,files/* writeWhole */.f)(truth, `${JSON.stringify({ schema: 1, events: gathered.planted }, null, 2)}\n`);
    const { from } = organisation.scope.comparison.current;
    const window = { from, to: (0,day/* addDays */.fi)((0,cost_model/* dataThrough */.an)(gathered.costs), 1) };
    const { anomaly_min_amount } = gathered.configuration.settings;
    return scoreDetection(gathered.planted, organisation.anomalies, window, anomaly_min_amount);
}
/** The whole of a week: every team's report and the admins', recorded, then delivered. */
const weeklyReport = async (context) => {
    (0,deliveries/* checkDelivery */.B)(context);
    const store = (0,storage/* openStore */.Ch)(context);
    const loaded = await (0,gather/* gatherConfiguration */.U)(context);
    const { settings } = loaded.configuration;
    const deliveryKey = await (0,delivery_key/* reportDeliveryKey */.m)(context, settings, store);
    return (0,mailing/* withMailing */.k)(context, settings, store, deliveryKey, async (deliver) => reportWeek(context, await (0,gather/* gather */.k)(context, loaded, store), store, deliveryKey, deliver));
};
async function reportWeek(context, fetched, store, deliveryKey, deliver) {
    const { settings, teams } = fetched.configuration;
    context.progress(`Analyzing ${teams.length} teams`);
    const atFirst = (0,reports/* analyzeAll */.mH)(fetched);
    const closer = await (0,details/* lookCloser */.Q)(fetched, atFirst.accounts);
    const organisation = { ...atFirst, details: closer.details };
    const made = (0,report_run/* makeTeamReports */.p8)(closer, teams, (0,reports/* reportContext */.gW)(closer));
    const byRules = (0,reports/* explainAllByRules */.FO)(closer, organisation, (0,reports/* reportContext */.gW)(closer));
    context.progress(`Wording ${teams.length + 1} reports`);
    const explainer = await (0,operations_explainer/* openExplainer */.X)(context, settings, store, (0,reports/* reportContext */.gW)(closer).format);
    const [ofOrganisation, ofTeams] = await Promise.all([
        explainer.organisation(organisation, byRules),
        (0,operations_wording/* wordTeamReports */.hX)(made.outcomes, closer, explainer, (0,reports/* reportContext */.gW)(closer)),
    ]);
    const wording = (0,operations_wording/* wordingRecord */.g)([ofOrganisation, ...ofTeams.worded]);
    context.progress(`Recording history in ${store.description}`);
    const recorded = await (0,operations_history/* recordHistory */.c)(store, closer, organisation);
    const notKept = await (0,insights_record/* recordReportInsights */.x)(context, store, closer, ofTeams, ofOrganisation);
    const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };
    context.progress(`Making and delivering ${teams.length} team reports`);
    const delivered = await (0,team_deliveries/* deliverTeamReports */.oQ)(ofTeams.outcomes, gathered, context, deliver);
    const unrecorded = [...recorded.failures, ...notKept];
    const soFar = [...gathered.failures, ...made.failures, ...unrecorded, ...delivered.failures];
    const deliverySummary = (0,team_deliveries/* deliverySentence */.cN)(delivered.outcomes);
    const adminReportWith = (known) => {
        const notes = { failures: known, deliveries: deliverySummary };
        return (0,reports/* makeAdminReport */.OY)(gathered, organisation, notes, (0,reports/* reportContext */.gW)(gathered), ofOrganisation.explanation);
    };
    const admin = adminReportWith(soFar);
    const toAdmins = await deliverAdminReport(admin, settings, context, deliver);
    const head = (0,report_run/* reportHead */.Lv)(context, gathered);
    const deliveries = delivered.outcomes.filter(({ delivery }) => (0,deliver_delivery/* isDelivered */.Z$)(delivery)).length;
    const counts = { teams: teams.length, accounts: organisation.accounts.length, deliveries };
    const untilNow = [...soFar, ...toAdmins.failures];
    const run = { figures: context.figures.counts, calls: context.calls.counts, seconds: context.elapsed() };
    const notRecorded = await (0,operations_history/* recordRun */.v)(store, context.now, {
        ...head,
        deliveryKey,
        ...counts,
        wording,
        failures: untilNow,
        ...run,
    });
    const failures = [...untilNow, ...notRecorded];
    context.progress(`Delivered ${deliveries} team reports, ${failures.length} failures`);
    const readers = (0,operations_readers/* readersOf */.cU)(settings, context);
    // The mail to the admins cannot tell that it was not delivered itself; the summary can.
    const shown = (failures.length === soFar.length ? admin : adminReportWith(failures)).report;
    return {
        json: {
            ...head,
            deliveryKey,
            teams: delivered.outcomes.map(report_run/* outcomeJson */.bt),
            organisation: { ...(0,json/* organisationJson */.l)(organisation, admin.explanation), delivery: toAdmins.delivery },
            wording,
            planted: await scoreSample(gathered, organisation, context),
            ...(0,report_run/* reportTail */.t4)(context, gathered, failures),
        },
        summary: (0,summary/* reportSummary */.hm)(readers, {
            report: shown,
            outcomes: delivered.outcomes,
            failures,
            subtitle: shown.subtitle,
            deliveryKey,
            wording,
            figures: context.figures.counts,
        }),
        outputs: (0,report_run/* reportOutputs */.rY)(head, deliveries, failures, readers),
        problems: [
            ...(0,operations_readers/* visibleProblems */.XF)(gathered, readers),
            ...(0,operations_wording/* wordingProblems */.DY)(wording),
            ...failures.map(failure/* failureProblem */.G),
        ],
        failure: (0,failure/* failureOf */.g)(failures),
    };
}


/***/ })

};
