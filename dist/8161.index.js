export const id = 8161;
export const ids = [8161];
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

/***/ 63834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42495);

const MAX_LENGTH = 200;
const MAX_ITEMS = 10;
/** What escapeMarkdown puts behind an @ and the like; whoever copies the text copies it too. */
const INVISIBLE = '&#8203;';
/** One line, not too long, with nothing in it that cannot be seen or turns the direction of what follows. */
function oneLine(text, max) {
    const cut = text.slice(0, max);
    // Half of a character is none.
    const short = cut === text ? text : `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
    return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** A text as code: GitHub makes neither mentions nor links of it, and it can be copied. */
function code(text, max = MAX_LENGTH) {
    const line = oneLine(text, max);
    if (line.trim() === '')
        return line === '' ? 'empty' : 'only spaces';
    // In a cell of a table a code span holds none of these reliably.
    return /[`|\\]/.test(line) ? `<code>${(0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__.escapeMarkdown)(line)}</code>` : `\`${line}\``;
}
/** A name for people, as text where that can do no harm. */
function nameText(name) {
    const escaped = (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__.escapeMarkdown)(oneLine(name, MAX_LENGTH));
    return escaped.includes(INVISIBLE) ? code(name) : escaped;
}
/** The first items, and how many more there are. */
function listText(items, max = MAX_ITEMS) {
    const rest = items.length - max;
    const first = items.slice(0, max).join(', ');
    return rest > 0 ? `${first} and ${rest} more` : first;
}
/** The value of a key; a dash where it has none. */
function valueText(value) {
    if (value === null || value === undefined)
        return '–';
    if (typeof value === 'string')
        return code(value);
    if (!Array.isArray(value))
        return code(JSON.stringify(value));
    return value.length === 0 ? 'empty list' : listText(value.map(valueText));
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
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

/***/ 9098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ loadBase),
/* harmony export */   Yc: () => (/* binding */ baseErrorNote),
/* harmony export */   eC: () => (/* binding */ basePaths),
/* harmony export */   lo: () => (/* binding */ headPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30803);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * Where settings and teams before the pull request are; null where there is nothing to compare with.
 * @throws InputError when only one of the two paths is given
 */
function basePaths({ inputs, root }) {
    const { baseConfigPath, baseTeamsPath } = inputs;
    if (baseConfigPath !== null && baseTeamsPath !== null) {
        return { root, configPath: baseConfigPath, teamsPath: baseTeamsPath };
    }
    if (baseConfigPath === null && baseTeamsPath === null)
        return null;
    const [given, missing] = baseConfigPath === null
        ? ['base-teams-path', 'base-config-path']
        : ['base-config-path', 'base-teams-path'];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Input ${given} is given without ${missing}. Give both, such as base/config/agent.yaml and base/teams, or neither.`);
}
/**
 * Settings and teams before the pull request.
 * @throws InputError when a path to them is not given
 */
async function loadBase(context) {
    const paths = basePaths(context);
    if (paths !== null)
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfiguration */ .v)(paths);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Operation ${context.inputs.operation} compares with what was before: give base-config-path and base-teams-path.`);
}
/** What to say where the base has errors, so that nothing can be compared. */
function baseErrorNote({ problems }) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return `Settings and teams before this change have ${errors} ${errors === 1 ? 'error' : 'errors'}, so that nothing can be compared.`;
}
/**
 * Where settings and teams of the head are. Where they are checked out into a folder of their own such as head/,
 * that folder is the root, so that messages name files as the repository does.
 */
function headPaths({ inputs, root }) {
    const { configPath, teamsPath, baseConfigPath, baseTeamsPath } = inputs;
    const folder = folderBefore(configPath, baseConfigPath);
    if (folder === null || folder !== folderBefore(teamsPath, baseTeamsPath)) {
        return { root, configPath, teamsPath };
    }
    const own = (given) => given.slice(folder.length + 1);
    return { root: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, folder), configPath: own(configPath), teamsPath: own(teamsPath) };
}
/** The folder that `given` has before the path of the base; null where it is not the base's below a folder. */
function folderBefore(given, base) {
    return base !== null && given.endsWith(`/${base}`) ? given.slice(0, -base.length - 1) : null;
}


/***/ }),

/***/ 90542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _changes_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63834);
/* harmony import */ var _config_check_schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31886);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30803);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88841);
/* harmony import */ var _base_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9098);






function countOf(problems, severity) {
    return problems.filter((problem) => problem.severity === severity).length;
}
/** GitHub refuses a summary above 1 MiB; nobody reads this many either. */
const MAX_LISTED = 500;
/** One line of Markdown in which the text of a file stays text. */
function problemLine(problem) {
    const text = (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemText */ .f)(problem).replaceAll(/\s+/g, ' ').replaceAll('`', "'");
    return `- **${problem.severity}** \`${text}\``;
}
function summaryOf(problems, teams, changes) {
    const errors = countOf(problems, 'error');
    const heading = errors === 0 ? 'Settings and teams are valid' : 'Settings and teams have errors';
    const read = teams === null ? '' : ` ${(0,_changes_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(teams, 'team')} read.`;
    const lines = problems.slice(0, MAX_LISTED).map(problemLine);
    const rest = problems.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${rest} more`);
    return [
        `# ${heading}`,
        '',
        `${(0,_changes_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, 'error')}, ${(0,_changes_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(countOf(problems, 'warning'), 'warning')}.${read}`,
        '',
        ...lines,
        '',
        ...(changes === '' ? [] : [changes]),
    ].join('\n');
}
async function compared(paths, head, { root }) {
    const base = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .v)(paths);
    if (base.configuration === null) {
        const note = (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOfRun */ .K)('notice', (0,_base_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .baseErrorNote */ .Yc)(base), null);
        return { change: null, markdown: '', problems: [note] };
    }
    // A run without a base needs none of these.
    const [{ compareConfigurations }, { changesMarkdown }, { ownershipProblems }, { claimPlace }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1882).then(__webpack_require__.bind(__webpack_require__, 31882)),
        __webpack_require__.e(/* import() */ 6351).then(__webpack_require__.bind(__webpack_require__, 36351)),
        __webpack_require__.e(/* import() */ 2308).then(__webpack_require__.bind(__webpack_require__, 2308)),
        __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 10116)),
    ]);
    const change = compareConfigurations(base.configuration, head);
    const files = new Map(head.teams.map(({ id, file }) => [id, file]));
    let sought = 0;
    const problems = ownershipProblems(change, (id, { of, text }) => {
        const file = files.get(id);
        // Past what is listed nobody looks at the places, and each is a file to read.
        return file === undefined || ++sought > MAX_LISTED ? null : claimPlace(root, file, of, text);
    });
    return { change, markdown: changesMarkdown(change), problems };
}
/** Checks settings and team files, and compares them with those of a base where one is given; needs no secret and no network. */
const validate = async (context) => {
    const { inputs, now, root } = context;
    const { configPath, teamsPath } = inputs;
    const base = (0,_base_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .basePaths */ .eC)(context);
    const head = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .v)({ root, configPath, teamsPath }, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(now));
    const { configuration } = head;
    const comparison = base === null || configuration === null ? null : await compared(base, configuration, context);
    const ofSchedule = configuration === null ? [] : (0,_config_check_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .scheduleProblems */ .K)(root, configPath, configuration.settings);
    const problems = [...head.problems, ...ofSchedule, ...(comparison?.problems ?? [])];
    const errors = countOf(problems, 'error');
    return {
        json: {
            schema: 1,
            operation: 'validate',
            valid: errors === 0,
            teams: configuration?.teams.map(({ id }) => id) ?? null,
            problems,
            ...(base === null ? {} : { change: comparison?.change ?? null }),
        },
        summary: summaryOf(problems, configuration?.teams.length ?? null, comparison?.markdown ?? ''),
        outputs: {
            valid: String(errors === 0),
            errors: String(errors),
            warnings: String(countOf(problems, 'warning')),
        },
        problems,
        failure: errors === 0
            ? null
            : `Settings and teams have ${errors} ${errors === 1 ? 'error' : 'errors'}; each is listed with its file and line.`,
    };
};


/***/ })

};
