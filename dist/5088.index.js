export const id = 5088;
export const ids = [5088];
export const modules = {

/***/ 99053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ periodRun),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   Tg: () => (/* binding */ noteFinished),
/* harmony export */   vO: () => (/* binding */ unfinishedBefore)
/* harmony export */ });
/* harmony import */ var _calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _record_finished_periods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71016);



/** Weeks that the admins are told of when they were not finished. */
const REMEMBERED_WEEKS = 4;
function audienceOf(settings) {
    return { isRedirected: settings.redirect_all_to !== null };
}
/** True for a run of which a record is kept whether its period is finished: mails that are sent, of a period. */
function isOfPeriod({ inputs }, deliveryKey) {
    return inputs.delivery === 'smtp' && (0,_calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .isPeriod */ .UD)(deliveryKey);
}
/**
 * Whether the reports of a delivery are to be made. A scheduled run makes none that was finished by another run, and
 * none that is due for too long; a run by hand does what it is told.
 */
async function periodRun(context, settings, store, deliveryKey) {
    if (!isOfPeriod(context, deliveryKey))
        return { kind: 'report', late: null, unfinished: [] };
    const due = (0,_calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .dueOf */ .IH)(deliveryKey, settings);
    const lateness = (0,_calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .latenessOf */ .dB)(due, context.now, settings.late_days);
    if (context.delivery.isScheduled) {
        // Without the note the ledger still knows who has which mail, so that a fault of it costs nothing but time.
        const by = await (0,_record_finished_periods_js__WEBPACK_IMPORTED_MODULE_2__/* .finishedPeriod */ .gu)(store, deliveryKey, audienceOf(settings)).catch(() => null);
        if (by !== null)
            return { kind: 'finished', by };
        if (lateness === 'missed')
            return { kind: 'missed', due };
    }
    const late = lateness === 'on time' ? null : due;
    const unfinished = await unfinishedBefore(deliveryKey, settings, store).catch(() => []);
    return { kind: 'report', late, unfinished };
}
/** Weeks since the first one that was finished, a few at most, of which no run reached everyone. Oldest first. */
async function unfinishedBefore(period, settings, store) {
    const finished = await (0,_record_finished_periods_js__WEBPACK_IMPORTED_MODULE_2__/* .finishedPeriods */ .Fd)(store, audienceOf(settings));
    const [first] = finished;
    if (first === undefined || first >= period)
        return [];
    return (0,_calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .periodsBetween */ .n4)(first, period, settings)
        .slice(-REMEMBERED_WEEKS)
        .filter((each) => !finished.includes(each));
}
/** Notes that a period is finished, once nothing of its run failed. */
async function noteFinished(context, settings, store, deliveryKey) {
    if (!isOfPeriod(context, deliveryKey))
        return [];
    const { now, delivery, repository } = context;
    const finished = {
        schema: 1,
        period: deliveryKey,
        at: now.toISOString(),
        runId: delivery.runId,
        runUrl: repository?.runUrl ?? null,
    };
    try {
        await (0,_record_finished_periods_js__WEBPACK_IMPORTED_MODULE_2__/* .recordFinished */ .Kx)(store, finished, audienceOf(settings));
        return [];
    }
    catch (error) {
        return [{ stage: 'record', scope: `the end of ${deliveryKey}`, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }];
    }
}


/***/ }),

/***/ 55088:
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
var calendar_day = __webpack_require__(81984);
;// CONCATENATED MODULE: ./src/analyze/score.ts

/** A detection may date an event this many days off and still count as having found it. */
const MAX_DAYS_OFF = 5;
function isNear(day, other) {
    return (0,calendar_day/* addDays */.fi)(other, -MAX_DAYS_OFF) <= day && day <= (0,calendar_day/* addDays */.fi)(other, MAX_DAYS_OFF);
}
/** A departure that came back is told by its end: what brought it back is the same to it. */
function isEndOf({ end, direction }, event) {
    return end !== null && direction !== event.direction && isNear((0,calendar_day/* addDays */.fi)(end, 1), event.start);
}
function explains(event, anomaly) {
    if (event.account !== anomaly.account || event.service !== anomaly.service)
        return false;
    if (isEndOf(anomaly, event))
        return true;
    if (event.direction !== anomaly.direction)
        return false;
    // A drift is seen only once it has gone far enough, so it may be dated late but not after its end.
    const isDrift = event.kind === 'drift' && event.start <= anomaly.start;
    return isNear(anomaly.start, event.start) || (isDrift && anomaly.start <= (event.end ?? '9999-12-31'));
}
/** Events are planted into the usage of services alone; fees, credits and whole accounts are not scored. */
function isOfUsage({ service, kind }) {
    return service !== null && kind !== 'fee-changed' && kind !== 'credit-ended';
}
/**
 * Holds what was reported against what was planted. Counted are the events that began in the detection window and
 * moved at least `minAmount`: smaller ones are not meant to be reported.
 */
function scoreDetection(planted, anomalies, window, minAmount) {
    const expected = planted.filter((event) => (0,calendar_day/* windowContains */.uI)(window, event.start) && Math.abs(event.impact) >= minAmount);
    const isFound = (event) => anomalies.some((anomaly) => explains(event, anomaly));
    return {
        found: expected.filter(isFound),
        missed: expected.filter((event) => !isFound(event)),
        unplanted: anomalies.filter((anomaly) => isOfUsage(anomaly) && !planted.some((event) => explains(event, anomaly))),
    };
}
/** Percent by which a service must differ from the window compared with. */
const MONTH_RULE_PERCENT = 20;
/**
 * Scores "a service that moved by more than 20 % against the month before, and by `minAmount`". It says no day, so any
 * planted event of the service in the detection window that moved it the same way counts as found.
 */
function scoreMonthRule(planted, accounts, window, minAmount) {
    const reported = accounts.flatMap(({ account, services }) => services
        .filter(({ change, changePercent }) => Math.abs(change ?? 0) >= minAmount &&
        (changePercent === null || Math.abs(changePercent) > MONTH_RULE_PERCENT))
        .map(({ service, change }) => ({ account, service, direction: (change ?? 0) > 0 ? 'up' : 'down' })));
    const begun = planted.filter((event) => (0,calendar_day/* windowContains */.uI)(window, event.start));
    const expected = begun.filter((event) => Math.abs(event.impact) >= minAmount);
    const explains = (event, report) => event.account === report.account &&
        event.service === report.service &&
        event.direction === report.direction;
    const found = expected.filter((event) => reported.some((report) => explains(event, report)));
    return {
        found: found.length,
        missed: expected.length - found.length,
        unplanted: reported.filter((report) => !planted.some((event) => explains(event, report))).length,
    };
}

// EXTERNAL MODULE: ./src/analyze/tracked.ts
var tracked = __webpack_require__(36654);
// EXTERNAL MODULE: ./src/deliver/delivery.ts
var deliver_delivery = __webpack_require__(72257);
// EXTERNAL MODULE: ./src/deliver/recipients.ts
var recipients = __webpack_require__(62125);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/files.ts
var files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/render/json.ts + 1 modules
var json = __webpack_require__(66559);
// EXTERNAL MODULE: ./src/operations/deliveries.ts
var deliveries = __webpack_require__(36772);
// EXTERNAL MODULE: ./src/operations/delivery-key.ts
var delivery_key = __webpack_require__(53962);
// EXTERNAL MODULE: ./src/operations/explainer.ts
var operations_explainer = __webpack_require__(99022);
// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(92810);
// EXTERNAL MODULE: ./src/operations/closer-look.ts + 1 modules
var closer_look = __webpack_require__(86572);
// EXTERNAL MODULE: ./src/operations/failure.ts
var failure = __webpack_require__(24308);
// EXTERNAL MODULE: ./src/operations/history.ts + 4 modules
var operations_history = __webpack_require__(60234);
// EXTERNAL MODULE: ./src/operations/insights-record.ts
var insights_record = __webpack_require__(47043);
// EXTERNAL MODULE: ./src/operations/mailing.ts + 1 modules
var mailing = __webpack_require__(76694);
// EXTERNAL MODULE: ./src/operations/readers.ts
var operations_readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/report-run.ts
var report_run = __webpack_require__(67854);
// EXTERNAL MODULE: ./src/operations/reports.ts + 21 modules
var reports = __webpack_require__(67763);
// EXTERNAL MODULE: ./src/operations/scheduled-run.ts
var scheduled_run = __webpack_require__(99053);
;// CONCATENATED MODULE: ./src/operations/no-report.ts

function resultOf(context, settings, period, { title, text, failure, json, }) {
    return {
        json: { schema: 1, operation: context.inputs.operation, period, deliveryKey: period, ...json, failure },
        summary: `## ${title}\n\n${text}\n`,
        outputs: {
            period,
            delivered: '0',
            failures: failure === null ? '0' : '1',
            'repository-readers': (0,operations_readers/* readersOf */.cU)(settings, context),
        },
        problems: [],
        failure,
    };
}
function minuteText(instant) {
    return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** Of a scheduled run whose reports an earlier run brought to everyone. */
function finishedResult(context, settings, finished) {
    const { period, at, runId, runUrl } = finished;
    const run = runUrl === null ? `Run ${runId}` : `[Run ${runId}](${runUrl})`;
    context.progress(`The reports of ${period} are delivered already, by run ${runId}`);
    return resultOf(context, settings, period, {
        title: `The reports of ${period} are delivered`,
        text: `${run}, which began on ${minuteText(new Date(at))}, brought them to everyone. This run is a second chance that was not needed: it fetched and sent nothing.`,
        failure: null,
        json: { finished },
    });
}
/** Of a scheduled run that comes too late for its week. */
function missedResult(context, settings, { period, at }) {
    const failure = `The reports of ${period} were due on ${minuteText(at)}, which is more than late_days: ${settings.late_days} ago, so nothing was sent. To send them all the same, run report.yml by hand with delivery-key ${period}.`;
    return resultOf(context, settings, period, {
        title: `The reports of ${period} were missed`,
        text: `${failure}\n\n    gh workflow run report.yml -f operation=weekly-report -f delivery-key=${period}`,
        failure,
        json: { due: at.toISOString() },
    });
}

// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
// EXTERNAL MODULE: ./src/operations/summary.ts
var summary = __webpack_require__(42462);
// EXTERNAL MODULE: ./src/operations/team-deliveries.ts
var team_deliveries = __webpack_require__(55934);
// EXTERNAL MODULE: ./src/operations/wording.ts
var operations_wording = __webpack_require__(16798);
;// CONCATENATED MODULE: ./src/operations/weekly-report.ts



























async function deliverAdminReport(admin, gathered, { global_admin_emails, redirect_all_to }, context, deliver) {
    const routing = (0,recipients/* routeTo */.B)(global_admin_emails, redirect_all_to);
    const files = [(0,reports/* accountsFile */.r)(admin, gathered)];
    const render = () => (0,reports/* renderReport */.B1)(reports/* ADMIN_REPORT_ID */.tM, admin.report, routing, context, files);
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
    const window = { from, to: (0,calendar_day/* addDays */.fi)((0,cost_model/* dataThrough */.an)(gathered.costs), 1) };
    const { anomaly_min_amount } = gathered.configuration.settings;
    return {
        ...scoreDetection(gathered.planted, (0,tracked/* allFound */.sr)(organisation.accounts), window, anomaly_min_amount),
        monthOnMonth: scoreMonthRule(gathered.planted, organisation.accounts, window, anomaly_min_amount),
    };
}
/** The whole of a week: every team's report and the admins', recorded, then delivered. */
const weeklyReport = async (context) => {
    (0,deliveries/* checkDelivery */.B)(context);
    const store = (0,storage/* openStore */.Ch)(context);
    const loaded = await (0,gather/* gatherConfiguration */.U)(context);
    const { settings } = loaded.configuration;
    const deliveryKey = await (0,delivery_key/* reportDeliveryKey */.m)(context, settings, store);
    const run = await (0,scheduled_run/* periodRun */.BS)(context, settings, store, deliveryKey);
    if (run.kind === 'finished')
        return finishedResult(context, settings, run.by);
    if (run.kind === 'missed')
        return missedResult(context, settings, run.due);
    return (0,mailing/* withMailing */.k)(context, settings, store, deliveryKey, async (deliver) => reportWeek(context, await gatherDue(context, loaded, store, deliveryKey, run), store, { deliveryKey, run }, deliver));
};
async function gatherDue(context, loaded, store, deliveryKey, { late }) {
    const gathered = await (0,gather/* gather */.k)(context, loaded, store, deliveryKey);
    return late === null ? gathered : { ...gathered, dueOn: late.day };
}
async function reportWeek(context, fetched, store, { deliveryKey, run: { unfinished } }, deliver) {
    const { settings, teams } = fetched.configuration;
    context.progress(`Analyzing ${teams.length} teams`);
    const atFirst = (0,reports/* analyzeAll */.mH)(fetched);
    const closer = await (0,closer_look/* lookCloser */.Q)(fetched, atFirst.accounts);
    const organisation = (0,closer_look/* organisationLookedInto */.r)(atFirst, closer);
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
    const recorded = await (0,operations_history/* recordHistory */.c)(store, closer, organisation, () => true, (0,reports/* scopeForecasts */.Pi)(closer, organisation, (0,report_run/* analysesOf */.wS)(made.outcomes)));
    const notKept = await (0,insights_record/* recordReportInsights */.x)(context, store, closer, ofTeams, {
        worded: ofOrganisation,
        savings: organisation.lookedInto.savings,
    });
    const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };
    context.progress(`Making and delivering ${teams.length} team reports`);
    const delivered = await (0,team_deliveries/* deliverTeamReports */.oQ)(ofTeams.outcomes, gathered, context, deliver);
    const unrecorded = [...recorded.failures, ...notKept];
    const soFar = [...gathered.failures, ...made.failures, ...unrecorded, ...delivered.failures];
    const deliverySummary = (0,team_deliveries/* deliverySentence */.cN)(delivered.outcomes);
    const adminReportWith = (known) => {
        const notes = { failures: known, deliveries: deliverySummary, unfinished };
        return (0,reports/* makeAdminReport */.OY)(gathered, organisation, notes, (0,reports/* reportContext */.gW)(gathered), ofOrganisation.explanation);
    };
    const admin = adminReportWith(soFar);
    const toAdmins = await deliverAdminReport(admin, gathered, settings, context, deliver);
    const head = (0,report_run/* reportHead */.Lv)(context, gathered);
    const deliveries = delivered.outcomes.filter(({ delivery }) => (0,deliver_delivery/* isDelivered */.Z$)(delivery)).length;
    const counts = { teams: teams.length, accounts: organisation.accounts.length, deliveries };
    const beforeEnd = [...soFar, ...toAdmins.failures];
    const notFinished = beforeEnd.length > 0 ? [] : await (0,scheduled_run/* noteFinished */.Tg)(context, settings, store, deliveryKey);
    const untilNow = [...beforeEnd, ...notFinished];
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


/***/ }),

/***/ 71016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ finishedPeriods),
/* harmony export */   Kx: () => (/* binding */ recordFinished),
/* harmony export */   gu: () => (/* binding */ finishedPeriod)
/* harmony export */ });
/* harmony import */ var _calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15009);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81644);




/** Who finished a period and when; null when nobody did. */
async function finishedPeriod(store, period, { isRedirected }) {
    const found = await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(store, _store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKeys */ .uv.finished(period, isRedirected));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(found) || typeof found.at !== 'string')
        return null;
    const { at, runId, runUrl } = found;
    return {
        schema: 1,
        period,
        at,
        runId: typeof runId === 'string' ? runId : '',
        runUrl: typeof runUrl === 'string' ? runUrl : null,
    };
}
/** Periods that were finished, oldest first. */
async function finishedPeriods(store, { isRedirected }) {
    const keys = await store.list(_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKeys */ .uv.finishedPeriods);
    const periods = keys.map((key) => key.slice(_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKeys */ .uv.finishedPeriods.length, -'.json'.length));
    const ofAudience = periods
        .filter((name) => name.endsWith('.redirected') === isRedirected)
        .map((name) => name.replace(/\.redirected$/, ''));
    return ofAudience.filter(_calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .isPeriod */ .UD).sort();
}
/** Notes that a period is finished, unless an earlier run noted it. */
async function recordFinished(store, finished, { isRedirected }) {
    const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKeys */ .uv.finished(finished.period, isRedirected);
    await store.put(key, `${JSON.stringify(finished)}\n`, { ifNoneMatch: '*' });
}


/***/ })

};
