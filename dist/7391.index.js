export const id = 7391;
export const ids = [7391];
export const modules = {

/***/ 31886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ scheduleProblems)
/* harmony export */ });
/* unused harmony export scheduleText */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _calendar_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15009);
/* harmony import */ var _report_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47830);



/** When a line starts a run, in its time zone: minutes since the beginning of Sunday. */
const MINUTES_OF_WEEK = 7 * 24 * 60;
const MINUTES_OF_DAY = 24 * 60;
/** Starts at the full hour are delayed most, or dropped. */
const MAIN_MINUTE = 7;
/** Minutes after the main time at which a run is tried again. */
const CATCH_UPS = [3 * 60 + 30, 24 * 60];
/** As many times beside the main one a week must have, because GitHub may drop any. */
const MIN_CATCH_UPS = 2;
/**
 * Errors where a workflow makes the weekly report at other times than the settings say, each at the line of the
 * workflow that is to be changed.
 */
function scheduleProblems(root, configPath, settings) {
    return (0,_report_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .reportWorkflows */ .L)(root, node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(configPath)).flatMap((workflow) => workflowProblems(workflow, settings));
}
function workflowProblems({ file, lines }, settings) {
    const hint = `Write under on: ${scheduleText(settings)}`;
    const error = ({ line, column }, message) => ({
        severity: 'error',
        file,
        line,
        column,
        key: 'schedule',
        message,
        hint,
    });
    const [main, ...catchUps] = lines;
    if (main === undefined)
        return [];
    const wrong = lines.flatMap((line) => lineProblems(line, settings).map((text) => error(line, text)));
    if (wrong.length > 0)
        return wrong;
    const due = minuteOfWeek(settings, 0);
    const first = startOf(main) ?? due;
    if (Math.floor(first / 60) !== due / 60) {
        const { schedule_day, schedule_hour, timezone } = settings;
        return [
            error(main, `The first time is not in the hour of schedule_day: ${schedule_day}, schedule_hour: ${schedule_hour} and timezone: ${timezone}.`),
        ];
    }
    const tooLate = catchUps.filter((line) => {
        const after = ((startOf(line) ?? first) - first + MINUTES_OF_WEEK) % MINUTES_OF_WEEK;
        return after === 0 || after > MINUTES_OF_DAY * Math.max(1, settings.late_days);
    });
    if (tooLate.length > 0) {
        return tooLate.map((line) => error(line, 'This time to catch up is not after the first one and within late_days of it.'));
    }
    return catchUps.length >= MIN_CATCH_UPS
        ? []
        : [error(main, `The week has ${lines.length} times. GitHub may drop any of them, so it needs three.`)];
}
function lineProblems(line, { timezone }) {
    const start = startOf(line);
    if (start === null)
        return [`The cron line "${line.cron}" is not of the form "MINUTE HOUR * * DAY" with one number each.`];
    if (line.timezone !== timezone)
        return [`The time zone is ${line.timezone}, and the settings have timezone: ${timezone}.`];
    return start % 60 === 0 ? ['Runs at the full hour are delayed most, or dropped.'] : [];
}
const NAMES = _calendar_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .WEEKDAYS */ .w4.map((day) => day.slice(0, 3));
/** Null for a line that is not one time of one day of the week. */
function startOf({ cron }) {
    const [, minute, hour, day = ''] = /^(\d{1,2}) (\d{1,2}) \* \* ([0-7]|[A-Za-z]{3})$/.exec(cron.trim()) ?? [];
    const weekday = /^\d$/.test(day) ? Number(day) % 7 : NAMES.indexOf(day.toLowerCase());
    if (minute === undefined || hour === undefined || weekday < 0)
        return null;
    if (Number(minute) > 59 || Number(hour) > 23)
        return null;
    return (weekday * 24 + Number(hour)) * 60 + Number(minute);
}
function minuteOfWeek({ schedule_day, schedule_hour }, minute) {
    return (_calendar_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .WEEKDAYS */ .w4.indexOf(schedule_day) * 24 + schedule_hour) * 60 + minute;
}
/** The minutes of the week, since the beginning of Sunday, at which the report is to be made. */
function startsOf(schedule) {
    const main = minuteOfWeek(schedule, MAIN_MINUTE);
    return [main, ...CATCH_UPS.map((after) => (main + after) % MINUTES_OF_WEEK)];
}
/** What belongs under `on:` of the workflow, in one line that can be pasted. */
function scheduleText(schedule) {
    const entries = startsOf(schedule).map((start) => {
        const day = Math.floor(start / MINUTES_OF_DAY);
        const hour = Math.floor((start % MINUTES_OF_DAY) / 60);
        return `{ cron: '${start % 60} ${hour} * * ${day}', timezone: ${schedule.timezone} }`;
    });
    return `schedule: [${entries.join(', ')}]`;
}


/***/ }),

/***/ 47830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reportWorkflows)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/* harmony import */ var _setting_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22473);




const FOLDER = '.github/workflows';
const DEFAULT_SETTINGS = 'config/agent.yaml';
/** The workflows of a repository that make, on a schedule, the weekly report of these settings. */
function reportWorkflows(root, configPath) {
    return workflowFiles(root).flatMap((file) => {
        const yaml = (0,_setting_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .openYaml */ .IM)(root, file);
        if (yaml === null)
            return [];
        const lines = cronLines(yaml);
        return lines.length > 0 && makesReport(yaml, configPath) ? [{ file, lines }] : [];
    });
}
function workflowFiles(root) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, FOLDER))
            .filter((name) => /\.ya?ml$/.test(name))
            .sort()
            .map((name) => `${FOLDER}/${name}`);
    }
    catch {
        return [];
    }
}
function cronLines(yaml) {
    const on = yaml.value.on;
    const schedule = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(on) ? on.schedule : null;
    if (!Array.isArray(schedule))
        return [];
    return schedule.flatMap((entry, i) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(entry) || typeof entry.cron !== 'string')
            return [];
        const { line, column } = yaml.valueAt(['on', 'schedule', i, 'cron']);
        const timezone = typeof entry.timezone === 'string' ? entry.timezone : 'UTC';
        return [{ cron: entry.cron, timezone, line, column }];
    });
}
function stepsOf({ value: { jobs } }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(jobs))
        return [];
    return Object.values(jobs).flatMap((job) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(job) && Array.isArray(job.steps) ? job.steps.filter(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u) : []);
}
/** The repository of the action itself runs it as `./`. */
const OWN = /^(?:\.\/?|\$\/.*|[^/]+\/aws-cost-ai-agent(?:\/[^@]*)?@.*)$/;
function makesReport(yaml, configPath) {
    return stepsOf(yaml).some(({ uses, with: given }) => {
        if (typeof uses !== 'string' || !OWN.test(uses))
            return false;
        const inputs = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(given) ? given : {};
        const operation = typeof inputs.operation === 'string' ? inputs.operation : 'weekly-report';
        const settings = typeof inputs['config-path'] === 'string' ? inputs['config-path'] : DEFAULT_SETTINGS;
        return operation.includes('weekly-report') && node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(settings) === configPath;
    });
}


/***/ }),

/***/ 22473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ openYaml),
/* harmony export */   rw: () => (/* binding */ settingSources),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74610);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32434);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);




/** A settings or team file that was found to be good before; null where it is gone since. */
function openYaml(root, file) {
    const { text } = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, file), file, '');
    return text === null ? null : (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, file).yaml;
}
function has(value, keys) {
    let inner = value;
    for (const key of keys) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(inner) || !Object.hasOwn(inner, key))
            return false;
        inner = inner[key];
    }
    return true;
}
/** Where a key stands in a file; nowhere for a default. */
function sourceOf(yaml, keys) {
    if (yaml === null || !has(yaml.value, keys))
        return { file: null, line: null };
    const { file, line } = yaml.keyAt(keys);
    return { file, line };
}
/** Every key of some settings, defaults included, with its source. */
function settingSources(settings, yaml, above = []) {
    return Object.entries(settings).flatMap(([key, value]) => {
        const keys = [...above, key];
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value))
            return settingSources(value, yaml, keys);
        return [{ key: keys.join('.'), value, ...sourceOf(yaml, keys) }];
    });
}


/***/ }),

/***/ 54186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ requireAdminReaders),
/* harmony export */   XF: () => (/* binding */ visibleProblems),
/* harmony export */   cU: () => (/* binding */ readersOf)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88841);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);


/** In a public repository everyone reads summaries, logs and artifacts, so they are treated as read by all teams. */
function readersOf(settings, { isPublic }) {
    return isPublic ? 'teams' : settings.repository_readers;
}
/** @throws RefusedError when what the operation shows is not for the readers of the repository */
function requireAdminReaders(settings, context) {
    if (readersOf(settings, context) === 'admins')
        return;
    const reason = context.isPublic
        ? 'the repository is public, or its visibility is not known'
        : 'the setting repository_readers is teams';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(`Operation ${context.inputs.operation} shows costs to everyone who can read the repository, and ${reason}. Use a private repository that only admins can read, with repository_readers: admins.`);
}
/** The problems of a run that its readers may see: notes about the data can hold costs. */
function visibleProblems(gathered, readers) {
    const { problems, dataProblems } = gathered;
    if (readers === 'admins' || dataProblems.length === 0)
        return [...problems, ...dataProblems];
    const message = `There are ${dataProblems.length} notes about the cost data; they are in the admin report.`;
    return [...problems, (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfRun */ .K)('notice', message, null)];
}


/***/ }),

/***/ 37391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scheduleStatus: () => (/* binding */ scheduleStatus)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/calendar/schedule.ts
var schedule = __webpack_require__(15009);
// EXTERNAL MODULE: ./src/config/report-workflow.ts
var report_workflow = __webpack_require__(47830);
// EXTERNAL MODULE: ./src/config/check-schedule.ts
var check_schedule = __webpack_require__(31886);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/finished-periods.ts
var finished_periods = __webpack_require__(71016);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
;// CONCATENATED MODULE: ./src/record/last-run.ts



function instantOf(key) {
    const name = key.slice(keys/* objectKeys */.uv.runs.length, -'.json'.length);
    return name.replace(/T(\d{2})(\d{2})(\d{2})/, 'T$1:$2:$3');
}
/** Null where no run of this version recorded anything. */
async function lastRun(store) {
    const newest = [...(await store.list(keys/* objectKeys */.uv.runs))].sort().at(-1);
    if (newest === undefined)
        return null;
    const run = await (0,store_store/* readObject */.Ag)(store, newest);
    if (!(0,json/* isRecord */.u)(run))
        return null;
    return {
        at: instantOf(newest),
        operation: typeof run.operation === 'string' ? run.operation : 'unknown',
        deliveryKey: typeof run.deliveryKey === 'string' ? run.deliveryKey : null,
        deliveries: typeof run.deliveries === 'number' ? run.deliveries : null,
        failures: Array.isArray(run.failures) ? run.failures.length : 0,
    };
}

// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(92810);
// EXTERNAL MODULE: ./src/operations/readers.ts
var readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/scheduled-run.ts
var scheduled_run = __webpack_require__(99053);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/schedule-status.ts













const STATE_WORDS = {
    delivered: 'delivered',
    due: 'due, not delivered yet',
    late: 'overdue: the next run still delivers it, marked late',
    missed: 'missed: no scheduled run delivers it any more',
    'not known': 'not known',
};
async function knownOf(context, settings, { period }) {
    const store = (0,storage/* openStore */.Ch)(context);
    const audience = (0,scheduled_run/* audienceOf */.Ox)(settings);
    const [finished, all, unfinished, last] = await Promise.all([
        (0,finished_periods/* finishedPeriod */.gu)(store, period, audience),
        (0,finished_periods/* finishedPeriods */.Fd)(store, audience),
        (0,scheduled_run/* unfinishedBefore */.vO)(period, settings, store),
        lastRun(store),
    ]);
    return { finished, lastFinished: all.at(-1) ?? null, unfinished, lastRun: last };
}
function stateOf(known, due, { now }, settings) {
    if (known?.finished)
        return 'delivered';
    // Before the first report that reached everyone, nothing is overdue.
    if (typeof known?.lastFinished !== 'string')
        return 'not known';
    const lateness = (0,schedule/* latenessOf */.dB)(due, now, settings.late_days);
    return lateness === 'on time' ? 'due' : lateness;
}
function minuteText(instant) {
    return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function runText({ at, operation, deliveryKey, deliveries, failures }) {
    const of = deliveryKey === null ? operation : `${operation} of ${deliveryKey}`;
    const delivered = deliveries === null ? '' : `${deliveries} team reports delivered, `;
    return `${of}, ${minuteText(at)}: ${delivered}${failures} failures`;
}
function workflowText(workflows) {
    if (workflows.length === 0)
        return 'none in this checkout makes the weekly report on a schedule';
    return workflows
        .map(({ file, lines }) => `${file}: ${lines.map(({ cron, timezone }) => `${cron} ${timezone}`).join('; ')}`)
        .join(' — ');
}
function problemsOf(state, due, known, why) {
    const command = `gh workflow run report.yml -f operation=weekly-report -f delivery-key=${due.period}`;
    const overdue = state === 'late' || state === 'missed'
        ? [
            (0,problem/* problemOfRun */.K)('warning', `The reports of ${due.period} are overdue since ${minuteText(due.at)}.`, `To send them now: ${command}`),
        ]
        : [];
    const unfinished = (known?.unfinished ?? []).map((period) => (0,problem/* problemOfRun */.K)('warning', `No run of week ${period} brought the reports to everyone.`, null));
    const unknown = why === null ? [] : [(0,problem/* problemOfRun */.K)('notice', `What earlier runs did cannot be looked up: ${why}`, null)];
    return [...overdue, ...unfinished, ...unknown];
}
function headingOf(state, known) {
    if (state === 'late' || state === 'missed')
        return 'the reports are overdue';
    if (state === 'not known' && known !== null)
        return 'no week is delivered yet';
    return `this week is ${STATE_WORDS[state]}`;
}
/** When reports are due, what the last runs came to, and what is overdue. It holds no cost. */
const scheduleStatus = async (context) => {
    const { configuration } = await (0,gather/* gatherConfiguration */.U)(context);
    const { settings } = configuration;
    const { root, inputs } = context;
    const due = (0,schedule/* newestDue */.hL)(context.now, settings);
    const next = (0,schedule/* weeksAfter */.In)(due, 1, settings);
    let known = null;
    let why = null;
    try {
        known = await knownOf(context, settings, due);
    }
    catch (error) {
        why = (0,errors/* messageOf */.bD)(error);
    }
    const state = stateOf(known, due, context, settings);
    const workflows = (0,report_workflow/* reportWorkflows */.L)(root, external_node_path_default().posix.normalize(inputs.configPath));
    const problems = [
        ...problemsOf(state, due, known, why),
        ...(0,check_schedule/* scheduleProblems */.K)(root, inputs.configPath, settings),
    ];
    const { schedule_day, schedule_hour, timezone, late_days } = settings;
    const rows = [
        ['Due', `${schedule_day} at ${String(schedule_hour).padStart(2, '0')}:00, ${timezone}`],
        [`This week, ${due.period}`, `${STATE_WORDS[state]} (due ${minuteText(due.at)})`],
        ['Next', `${next.period}, due ${minuteText(next.at)}`],
        ['Last week delivered', known === null ? 'not known' : (known.lastFinished ?? 'none yet')],
        ['Last run', known === null ? 'not known' : known.lastRun === null ? 'none yet' : runText(known.lastRun)],
        [
            'Weeks not delivered',
            known === null || known.unfinished.length === 0 ? 'none' : known.unfinished.join(', '),
        ],
        ['Workflow', workflowText(workflows)],
    ];
    const isOverdue = state === 'late' || state === 'missed';
    return {
        json: {
            schema: 1,
            operation: 'schedule-status',
            schedule: { schedule_day, schedule_hour, timezone, late_days },
            current: { period: due.period, due: due.at.toISOString(), state, finished: known?.finished ?? null },
            next: { period: next.period, due: next.at.toISOString() },
            overdue: isOverdue,
            lastFinished: known?.lastFinished ?? null,
            unfinished: known?.unfinished ?? null,
            lastRun: known?.lastRun ?? null,
            workflows,
        },
        summary: [
            `## Schedule: ${headingOf(state, known)}`,
            '',
            '| | |',
            '| :-- | :-- |',
            ...rows.map(([label, value]) => `| ${label} | ${(0,markdown.escapeMarkdown)(value)} |`),
            '',
        ].join('\n'),
        outputs: { period: due.period, 'repository-readers': (0,readers/* readersOf */.cU)(settings, context) },
        problems,
        failure: null,
    };
};


/***/ }),

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
