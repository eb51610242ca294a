export const id = 7391;
export const ids = [7391];
export const modules = {

/***/ 15009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   In: () => (/* binding */ weeksAfter),
/* harmony export */   UD: () => (/* binding */ isPeriod),
/* harmony export */   dB: () => (/* binding */ latenessOf),
/* harmony export */   hL: () => (/* binding */ newestDue),
/* harmony export */   jH: () => (/* binding */ periodOf),
/* harmony export */   n4: () => (/* binding */ periodsBetween),
/* harmony export */   w4: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/* unused harmony exports MS_PER_HOUR, isoWeek, instantAt */
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

const WEEKDAYS = [
    'sunday',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
];
const MS_PER_HOUR = _day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec / 24;
/** True for a key such as `2026-W48`. */
function isPeriod(key) {
    return /^\d{4}-W\d{2}$/.test(key);
}
/** The ISO week of a day: the week, from Monday on, that holds its Thursday's year. */
function isoWeek(day) {
    const thursday = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 3 - (((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) + 6) % 7));
    const year = thursday.slice(0, 4);
    const week = Math.floor(((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(thursday) - (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(`${year}-01-01`)) / 7) + 1;
    return `${year}-W${String(week).padStart(2, '0')}`;
}
/** Clocks by time zone: to make one takes longer than to read it a hundred times. */
const clocks = new Map();
function clockOf(timezone) {
    const known = clocks.get(timezone);
    if (known !== undefined)
        return known;
    const clock = new Intl.DateTimeFormat('en-CA', {
        timeZone: timezone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    });
    clocks.set(timezone, clock);
    return clock;
}
function localTime(instant, timezone) {
    const parts = clockOf(timezone).formatToParts(instant);
    const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? '';
    return {
        day: `${part('year')}-${part('month')}-${part('day')}`,
        hour: Number(part('hour')),
        minute: Number(part('minute')),
    };
}
/** Minutes since 1970 that a local clock shows, as if it were UTC. */
function clockMinutes({ day, hour, minute }) {
    return ((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(day) * 24 + hour) * 60 + minute;
}
/** The first instant at which a local clock shows this time or, where it is skipped, a later one. */
function instantAt(day, minuteOfDay, timezone) {
    const wanted = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(day) * 1440 + minuteOfDay;
    // No place is further than 15 hours from UTC, and clocks change by less than three.
    let early = wanted - 18 * 60;
    let late = wanted + 18 * 60;
    while (late - early > 1) {
        const middle = Math.floor((early + late) / 2);
        if (clockMinutes(localTime(new Date(middle * 60_000), timezone)) >= wanted)
            late = middle;
        else
            early = middle;
    }
    // Where clocks are set back they show a time twice; the search may have met the second time.
    for (const earlier of [late - 60, late - 30, late - 120]) {
        if (clockMinutes(localTime(new Date(earlier * 60_000), timezone)) === wanted)
            late = earlier;
    }
    return new Date(late * 60_000);
}
/** The report that is due on a local day. */
function dueOn(day, { schedule_hour, timezone }) {
    return { period: isoWeek(day), day, at: instantAt(day, schedule_hour * 60, timezone) };
}
/** The report that was due last at `now`. */
function newestDue(now, schedule) {
    const { day } = localTime(now, schedule.timezone);
    const daysSince = ((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) - WEEKDAYS.indexOf(schedule.schedule_day) + 7) % 7;
    const newest = dueOn((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, -daysSince), schedule);
    return newest.at <= now ? newest : dueOn((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(newest.day, -7), schedule);
}
/** The report that is due so many weeks after another one. */
function weeksAfter({ day }, weeks, schedule) {
    return dueOn((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 7 * weeks), schedule);
}
/** The report of a period. @param period as `isPeriod` knows it */
function dueOf(period, schedule) {
    const fourth = `${period.slice(0, 4)}-01-04`;
    const monday = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(fourth, 7 * (Number(period.slice(6)) - 1) - (((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(fourth) + 6) % 7));
    return dueOn((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(monday, (WEEKDAYS.indexOf(schedule.schedule_day) + 6) % 7), schedule);
}
/** Periods after `first` and before `last`, oldest first. */
function periodsBetween(first, last, schedule) {
    const [from, to] = [dueOf(first, schedule), dueOf(last, schedule)];
    const weeks = Math.max(1, Math.round((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(from.day, to.day) / 7));
    return Array.from({ length: weeks - 1 }, (_, i) => weeksAfter(from, i + 1, schedule).period);
}
/** The period that a report made now belongs to. */
function periodOf(now, schedule) {
    return newestDue(now, schedule).period;
}
/** A run that starts more than so many hours after its report was due is late; GitHub's own delays are shorter. */
const LATE_HOURS = 12;
/** @param lateDays so many days after it counts as late, a report is missed: it would tell of another week */
function latenessOf(due, now, lateDays) {
    const hours = (now.getTime() - due.at.getTime()) / MS_PER_HOUR;
    if (hours <= LATE_HOURS)
        return 'on time';
    return hours <= LATE_HOURS + 24 * lateDays ? 'late' : 'missed';
}


/***/ }),

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

/***/ 28399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather),
  U: () => (/* binding */ gatherConfiguration)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/config/load.ts + 8 modules
var load = __webpack_require__(30803);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/record/extended-series.ts
var extended_series = __webpack_require__(95472);
// EXTERNAL MODULE: ./src/record/reach.ts
var record_reach = __webpack_require__(586);
// EXTERNAL MODULE: ./src/record/stored-months.ts + 1 modules
var stored_months = __webpack_require__(71040);
;// CONCATENATED MODULE: ./src/record/past.ts






/** One notice for each kind of obstacle: the account whose history it cuts shortest, and a count of the others. */
function holeNotices(holes) {
    const byKind = new Map();
    for (const hole of [...holes].sort((a, b) => (a.day > b.day ? -1 : 1))) {
        const { kind } = hole.obstacle;
        byKind.set(kind, [...(byKind.get(kind) ?? []), hole]);
    }
    return [...byKind.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { message, hint } = first.obstacle;
        const more = others.length === 1 ? 'One more account is' : `${others.length} more accounts are`;
        const rest = others.length === 0 ? '' : ` ${more} in the same case.`;
        const cut = `No account's stored days up to ${first.day} are used.`;
        return [notice({ message: `${message}${rest} ${cut}`, hint })];
    });
}
function notice({ message, hint }) {
    return (0,problem/* problemOfRun */.K)('notice', message, hint);
}
/** The day after the newest hole of any account, and not before any account has cost. */
function coveredFrom(holes, reach) {
    return holes.reduce((from, { day }) => (day >= from ? (0,calendar_day/* addDays */.fi)(day, 1) : from), reach.from);
}
/**
 * Extends fetched costs backwards with the days that the store holds of their accounts: up to 15 months before the
 * newest month, of the same source, cost basis and currency. All days of the window are covered afterwards: an account
 * that the store has no day of before some day did not exist before it, and a hole in one account ends the window for
 * all, because a zero is a cost of zero. Costs come back as they are when the store holds nothing for them; whatever
 * cannot be read is told as a notice and never stops the run.
 */
async function withPast(store, costs) {
    const { window, source, costBasis, currency } = costs;
    const earliest = (0,record_reach/* earliestDay */._5)((0,cost_model/* dataThrough */.an)(costs));
    const months = (0,record_reach/* monthsOf */.vo)({ from: earliest, to: window.from });
    const listing = await (0,stored_months/* listCosts */.B_)(store, months, new Set((0,cost_model/* accountsOf */.s1)(costs)));
    const oldest = (0,stored_months/* oldestDay */.Ap)(listing);
    if (oldest === null)
        return { costs, problems: [] };
    const reach = { from: oldest, to: window.from };
    const extended = new extended_series/* ExtendedSeries */.V(costs, reach.from);
    const wanted = { source, costBasis, currency };
    const coverage = await (0,stored_months/* readListed */.oF)(store, listing, { reach, wanted }, (stored, usable) => {
        extended.fill(stored, usable);
    });
    const holes = coverage.newestHoles();
    const from = coverage.firstUsable(coveredFrom(holes, reach));
    const problems = holeNotices(holes);
    if (from === window.from)
        return { costs, problems };
    return { costs: { ...costs, window: { from, to: window.to }, series: extended.since(from) }, problems };
}

// EXTERNAL MODULE: ./src/operations/source.ts + 1 modules
var operations_source = __webpack_require__(52851);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/gather.ts







/** @throws ConfigurationError with all problems when a file has errors */
async function gatherConfiguration(context) {
    const { configPath, teamsPath, asOf } = context.inputs;
    const paths = { root: context.root, configPath, teamsPath };
    const { configuration, problems } = await (0,load/* loadConfiguration */.v)(paths, asOf ?? (0,calendar_day/* dayOf */.kb)(context.now));
    if (configuration === null) {
        const errors = problems.filter(({ severity }) => severity === 'error').length;
        throw new src_errors/* ConfigurationError */.j1(`Settings and teams have ${errors} ${errors === 1 ? 'error' : 'errors'}, so nothing was fetched or sent. Each is listed with its file and line.`, problems);
    }
    return { configuration, problems };
}
/** Names from the team files go before the source's: they are what the people concerned call their accounts. */
function named(costs, teams) {
    const ofTeams = teams.flatMap(({ accounts }) => accounts.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
    return { ...costs, accountNames: new Map([...costs.accountNames, ...ofTeams]) };
}
/**
 * Accounts that a team owns and of which the source knows nothing. An export may hold a part of the organisation; a
 * service is asked for all of it, so there an account without cost is a wrong id or one that is hidden from the key.
 */
function accountsWithoutCost(costs, teams) {
    if (costs.source !== 'datadog' && costs.source !== 'cost-explorer')
        return [];
    const known = new Set([...(0,cost_model/* accountsOf */.s1)(costs), ...costs.unavailable]);
    return teams.flatMap(({ file, accounts }) => accounts
        .filter(({ id }) => !known.has(id))
        .map(({ id }) => ({
        stage: 'fetch',
        scope: `account ${id}`,
        message: `Source ${costs.source} has no cost of it from ${costs.window.from} to ${(0,cost_model/* dataThrough */.an)(costs)}. Correct the id in ${file}, or look whether the account is hidden from the credentials.`,
    })));
}
/** Fetches the costs that the reports are made from, and takes older days from the store. */
async function gather(context, { configuration, problems }, store) {
    const source = await (0,operations_source/* openSource */.oD)(context, configuration.settings);
    const asOf = context.inputs.asOf ?? (0,calendar_day/* dayOf */.kb)(context.now);
    context.progress(`Fetching cost from source ${source.name} as of ${asOf}`);
    const result = await source.fetch((0,cost_model/* runRequest */.BN)(asOf, configuration.settings.cost_basis));
    const fetched = named(result.costs, configuration.teams);
    context.progress(`Fetched ${(0,cost_model/* accountsOf */.s1)(fetched).length} accounts, data through ${(0,cost_model/* dataThrough */.an)(fetched)}`);
    context.progress(`Reading history from ${store.description}`);
    const past = await withPast(store, fetched);
    return {
        configuration,
        source,
        fetched,
        costs: past.costs,
        asOf,
        history: (0,storage/* historyPlace */.sm)(context),
        datadogApp: source.name === 'datadog' ? (0,operations_source/* datadogHosts */.ek)(context).app : null,
        problems,
        dataProblems: [...result.problems, ...past.problems],
        failures: [
            ...result.failures.map((failure) => ({ stage: 'fetch', ...failure })),
            ...accountsWithoutCost(fetched, configuration.teams),
        ],
        details: [],
        planted: result.planted,
    };
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
// EXTERNAL MODULE: ./src/operations/gather.ts + 1 modules
var gather = __webpack_require__(28399);
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

/***/ 52851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xc: () => (/* binding */ costTags),
  ek: () => (/* binding */ datadogHosts),
  pe: () => (/* binding */ openDatadog),
  oD: () => (/* binding */ openSource)
});

// UNUSED EXPORTS: requireCredentials

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/fetch/datadog/site.ts

/** Every site of Datadog; see https://docs.datadoghq.com/getting_started/site/. */
const SITES = [
    'datadoghq.com',
    'us3.datadoghq.com',
    'us5.datadoghq.com',
    'datadoghq.eu',
    'ap1.datadoghq.com',
    'ap2.datadoghq.com',
    'uk1.datadoghq.com',
    'ddog-gov.com',
    'us2.ddog-gov.com',
];
/** Sites that show their pages under `app.`; the others are their own host. */
const SITES_WITH_APP = ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'];
/**
 * The hosts of a site such as `datadoghq.eu`.
 * @param baseUrl takes the place of the API's host: a proxy, a private gateway, a test
 * @throws InputError that lists all sites when there is none of that name
 */
function hostsOf(site, baseUrl) {
    const name = site === '' ? 'datadoghq.com' : site.toLowerCase();
    if (!SITES.includes(name)) {
        throw new errors/* InputError */.dz(`DATADOG_SITE is "${site}". Write one of: ${SITES.join(', ')}.`);
    }
    const app = `https://${SITES_WITH_APP.includes(name) ? 'app.' : ''}${name}`;
    return { app, api: baseUrl === '' ? `https://api.${name}` : checkedUrl(baseUrl) };
}
function checkedUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && ['http:', 'https:'].includes(url.protocol))
        return text.replace(/\/+$/, '');
    throw new errors/* InputError */.dz('DATADOG_BASE_URL is not a URL. Write for example https://gateway.example.com/datadog.');
}

// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
// EXTERNAL MODULE: ./src/operations/timing.ts
var timing = __webpack_require__(62258);
;// CONCATENATED MODULE: ./src/operations/source.ts





/** All requests of a run to Datadog together; a run should end before its job is cut off. */
const TOTAL_TIMEOUT_MS = 15 * 60_000;
/** @throws MissingCredentialError that names all of them which are not set */
function requireCredentials({ inputs }, names, what) {
    const missing = names.filter((name) => inputs.credential(name) === '');
    if (missing.length === 0)
        return;
    const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const each = missing.length === 1 ? 'a secret' : 'secrets';
    throw new errors/* MissingCredentialError */.ug(`${what} needs ${missing.join(' and ')}, which ${are} not set. Set ${them} as ${each} of the repository and pass ${them} to the action, or choose another source.`);
}
function costTags({ cost_basis, datadog }) {
    return {
        metric: datadog.metric ?? (cost_basis === 'amortized' ? 'aws.cost.amortized' : 'aws.cost.unblended'),
        accountTag: datadog.account_tag,
        accountNameTag: datadog.account_name_tag,
        serviceTag: datadog.service_tag,
        chargeTypeTag: datadog.charge_type_tag,
        currency: datadog.currency,
    };
}
/** @throws InputError when the site is none of Datadog's */
function datadogHosts({ inputs }) {
    return hostsOf(inputs.credential('DATADOG_SITE'), inputs.credential('DATADOG_BASE_URL'));
}
/** @throws MissingCredentialError or InputError when keys or site are not as they must be */
async function openDatadog(context, settings) {
    const { inputs, calls } = context;
    requireCredentials(context, ['DATADOG_API_KEY', 'DATADOG_APP_KEY'], 'Source datadog');
    const { datadogClient } = await __webpack_require__.e(/* import() */ 6194).then(__webpack_require__.bind(__webpack_require__, 96194));
    return datadogClient({
        api: datadogHosts(context).api,
        apiKey: inputs.credential('DATADOG_API_KEY'),
        appKey: inputs.credential('DATADOG_APP_KEY'),
        attemptTimeoutMs: 1000 * settings.datadog.request_timeout,
        totalTimeoutMs: TOTAL_TIMEOUT_MS,
        timing: timing/* TIMING */.B,
        onCall: calls.counter('datadog'),
    });
}
async function openFocus(context) {
    const { focusPath } = context.inputs;
    if (focusPath === null) {
        throw new errors/* InputError */.dz('Source focus needs input focus-path: a FOCUS billing export, a folder of them, or s3://bucket/prefix.');
    }
    const { focusSource, focusSourceAt } = await __webpack_require__.e(/* import() */ 8797).then(__webpack_require__.bind(__webpack_require__, 58797));
    const { bucketLocation, parseS3Uri } = await __webpack_require__.e(/* import() */ 7604).then(__webpack_require__.bind(__webpack_require__, 47604));
    const uri = parseS3Uri(focusPath);
    if (uri !== null)
        return focusSourceAt(bucketLocation((0,storage/* openBucket */.xB)(context, uri.bucket), uri.prefix, focusPath));
    return focusSource({ path: external_node_path_default().resolve(context.root, focusPath), displayPath: focusPath });
}
/** The source that the inputs name. */
async function openSource(context, settings) {
    const { inputs, progress, calls } = context;
    switch (inputs.source) {
        case 'sample':
            return (await __webpack_require__.e(/* import() */ 8574).then(__webpack_require__.bind(__webpack_require__, 88574))).sampleSource();
        case 'focus':
            return openFocus(context);
        case 'datadog': {
            const client = await openDatadog(context, settings);
            const { datadogSource } = await __webpack_require__.e(/* import() */ 1020).then(__webpack_require__.bind(__webpack_require__, 31020));
            return datadogSource({ client, tags: costTags(settings), progress });
        }
        case 'cost-explorer': {
            const { costExplorerSource } = await __webpack_require__.e(/* import() */ 1782).then(__webpack_require__.bind(__webpack_require__, 11782));
            return costExplorerSource({
                // The SDK takes AWS_ENDPOINT_URL_COST_EXPLORER by itself.
                endpoint: null,
                onCall: calls.counter('costExplorer'),
                progress,
            });
        }
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
