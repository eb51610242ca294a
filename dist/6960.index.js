export const id = 6960;
export const ids = [6960];
export const modules = {

/***/ 65880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tablesMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63834);

/** More rows are folded: whoever scrolls past a comment wants to see its end. */
const MAX_OPEN_ROWS = 20;
const ROW_BREAK = '\n';
const BETWEEN = '\n\n';
function rowText(cells) {
    return `| ${cells.join(' | ')} |`;
}
function fittingRows(rows, room) {
    let left = room;
    const end = rows.findIndex((row) => {
        left -= row.length + ROW_BREAK.length;
        return left < 0;
    });
    return end === -1 ? rows.length : end;
}
/** A table of at most `room` characters: whole rows, and how many more there are. Empty where not even that fits. */
function tableMarkdown({ title, row, columns, rows }, room, where) {
    const summary = `${title} (${rows.length})`;
    const isFolded = rows.length > MAX_OPEN_ROWS;
    const [open, close] = isFolded
        ? [`<details><summary>${summary}</summary>\n\n`, '\n\n</details>']
        : [`#### ${title}\n\n`, ''];
    const head = `${rowText(columns)}\n${rowText(columns.map(() => ':--'))}\n`;
    const more = (rest) => rest === 0 ? '' : `${BETWEEN}${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest, `more ${row}`)}, ${where}`;
    const frame = open.length + head.length + close.length + more(rows.length).length;
    const lines = rows.map(rowText);
    const fitting = fittingRows(lines, room - frame);
    if (fitting === 0)
        return '';
    return `${open}${head}${lines.slice(0, fitting).join(ROW_BREAK)}${more(rows.length - fitting)}${close}`;
}
/** As much room for each as it needs, or an equal share of what the shorter ones leave. */
function shares(lengths, room) {
    const given = lengths.map(() => 0);
    const shortestFirst = lengths
        .map((length, index) => ({ length, index }))
        .sort((a, b) => a.length - b.length);
    let left = room;
    for (const [done, { length, index }] of shortestFirst.entries()) {
        const share = Math.min(length, Math.floor(left / (shortestFirst.length - done)));
        given[index] = share;
        left -= share;
    }
    return given;
}
/**
 * Tables of at most `room` characters together, with blank lines between them; those without rows are left out.
 * @param where says where to look for the rows that did not fit
 */
function tablesMarkdown(tables, room, where) {
    const filled = tables.filter(({ rows }) => rows.length > 0);
    const whole = filled.map((table) => tableMarkdown(table, Infinity, where));
    const rooms = shares(whole.map((text) => text.length + BETWEEN.length), room);
    return filled
        .map((table, index) => {
        const share = (rooms[index] ?? 0) - BETWEEN.length;
        const text = whole[index] ?? '';
        if (text.length <= share)
            return text;
        const missing = `${table.title}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(table.rows.length, table.row)}, ${where}`;
        return tableMarkdown(table, share, where) || (missing.length <= share ? missing : '');
    })
        .filter((text) => text !== '')
        .join(BETWEEN);
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

/***/ 51360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refOf),
/* harmony export */   b: () => (/* binding */ pairTeams)
/* harmony export */ });
function refOf({ id, name }) {
    return { id, name };
}
/** An account has one owner, so that no two teams of one configuration have the same. */
function accountsKey({ accounts }) {
    return accounts
        .map(({ id }) => id)
        .sort()
        .join(' ');
}
/** Two names that a configuration takes for the same. */
function nameKey({ name }) {
    return name.normalize('NFC').trim().toLowerCase();
}
/** What may tell that two teams are one, the surest first. A file that was renamed leaves accounts or name. */
const SAME_TEAM = [({ id }) => id, accountsKey, nameKey];
/** Pairs teams by id, and those that are left by accounts or name: their file was renamed. */
function pairTeams(base, head) {
    let [removed, added] = [base.teams, head.teams];
    const pairs = [];
    for (const keyOf of SAME_TEAM) {
        const before = new Map(removed.map((team) => [keyOf(team), team]));
        const found = added.flatMap((team) => {
            const known = before.get(keyOf(team));
            return known === undefined ? [] : [{ base: known, head: team }];
        });
        const [gone, come] = [new Set(found.map((pair) => pair.base)), new Set(found.map((pair) => pair.head))];
        removed = removed.filter((team) => !gone.has(team));
        added = added.filter((team) => !come.has(team));
        pairs.push(...found);
    }
    const refOfBase = new Map(removed.map((team) => [team.id, refOf(team)]));
    for (const pair of pairs)
        refOfBase.set(pair.base.id, refOf(pair.head));
    const both = pairs.sort((a, b) => (a.head.id < b.head.id ? -1 : 1));
    return { both, added, removed, refOfBase };
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

/***/ 55807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ commentable),
/* harmony export */   l: () => (/* binding */ runText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62258);


/** The run as a comment names it, with its address where it has one. */
function runText({ repository }) {
    return repository === null ? 'the run' : `[the run](${repository.runUrl})`;
}
/**
 * The pull request that the run is of.
 * @throws RefusedError when there is none, or it comes from a fork
 * @throws MissingCredentialError when no token was given
 */
function commentable({ inputs, repository }) {
    const { operation, githubToken: token } = inputs;
    const pullRequest = repository?.pullRequest ?? null;
    if (repository === null || pullRequest === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(`Operation ${operation} comments on a pull request, and this run is of none. Run it on the event pull_request.`);
    }
    if (!pullRequest.isFromSameRepository) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(`Operation ${operation} comments on the pull request, and the token of a run from a fork may write nothing. Run it for pull requests of this repository only; validate shows the same change in its summary.`);
    }
    if (token === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug(`Operation ${operation} comments on the pull request and needs input github-token. Pass github-token: \${{ github.token }}, and give the job the permission pull-requests: write.`);
    }
    return {
        pullRequest,
        comment: async (section) => {
            const [{ openGitHub }, { putCommentSection }] = await Promise.all([
                __webpack_require__.e(/* import() */ 1377).then(__webpack_require__.bind(__webpack_require__, 41377)),
                __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 64178)),
            ]);
            const github = await openGitHub({ repository, token }, _timing_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMING */ .B);
            return putCommentSection(github, pullRequest.number, section);
        },
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

/***/ 26960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay_replay)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/analyze/alerts.ts
var analyze_alerts = __webpack_require__(63145);
;// CONCATENATED MODULE: ./src/analyze/lowest-limits.ts

/** Limits are given in hundredths: nobody writes finer ones. */
const PER_UNIT = 100;
/** The lowest hundredth that is not below a value. */
function hundredthAt(value) {
    const rounded = Math.ceil(value * PER_UNIT) / PER_UNIT;
    return rounded < value ? (Math.ceil(value * PER_UNIT) + 1) / PER_UNIT : rounded;
}
/** The lowest hundredth that is above a value. */
function hundredthAbove(value) {
    const rounded = hundredthAt(value);
    return rounded > value ? rounded : (Math.round(value * PER_UNIT) + 1) / PER_UNIT;
}
/** Collects what the candidates of many reports would have needed to stay silent. */
class LimitSearch {
    /** Largest change, in percent, of each alert that the amount lets through. */
    #percents = new Map();
    /** Largest amount of those that the threshold lets through. */
    #amount = null;
    #left = new Set();
    /** @param limits those that hold for the account */
    add({ total, services }, limits) {
        const { anomalyThreshold, anomalyMinAmount } = limits;
        const always = { anomalyThreshold: Infinity, anomalyMinAmount };
        for (const { id } of (0,analyze_alerts/* alertsWithin */.Nm)({ total, services }, always))
            this.#left.add(id);
        for (const { impact } of services)
            this.#needAmount(Math.abs(impact));
        if (total === null)
            return;
        const { anomaly, change, changePercent } = total;
        if (changePercent === null || changePercent > anomalyThreshold)
            this.#needAmount(change);
        if (changePercent !== null && change >= anomalyMinAmount)
            this.#needPercent(anomaly.id, changePercent);
    }
    /** Takes over what another search has found. */
    join(other) {
        for (const [id, percent] of other.#percents)
            this.#needPercent(id, percent);
        if (other.#amount !== null)
            this.#needAmount(other.#amount);
        for (const id of other.#left)
            this.#left.add(id);
    }
    get lowest() {
        // One that a threshold silences in one week and cannot in another is left all the same.
        const percents = [...this.#percents].filter(([id]) => !this.#left.has(id)).map(([, percent]) => percent);
        return {
            anomalyThreshold: hundredthAt(Math.max(0, ...percents)),
            leftAtAnyThreshold: this.#left.size,
            anomalyMinAmount: this.#amount === null ? 0 : hundredthAbove(this.#amount),
        };
    }
    #needPercent(id, percent) {
        this.#percents.set(id, Math.max(this.#percents.get(id) ?? 0, percent));
    }
    #needAmount(amount) {
        this.#amount = Math.max(this.#amount ?? 0, amount);
    }
}

// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/analyze/baseline.ts
var baseline = __webpack_require__(64281);
// EXTERNAL MODULE: ./src/analyze/comparison.ts
var comparison = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/analyze/periods.ts
var periods = __webpack_require__(66662);
// EXTERNAL MODULE: ./src/analyze/planned.ts
var planned = __webpack_require__(7186);
// EXTERNAL MODULE: ./src/analyze/spend.ts
var analyze_spend = __webpack_require__(11696);
;// CONCATENATED MODULE: ./src/analyze/account-replay.ts







/** The same spend as it was known on a day: a view, not a copy. */
function spendThrough({ window, services, total }, dataThrough) {
    const days = (0,calendar_day/* daysBetween */.YM)(window.from, dataThrough) + 1;
    return {
        window: { from: window.from, to: (0,calendar_day/* addDays */.fi)(dataThrough, 1) },
        services: services.map((service) => ({
            service: service.service,
            total: service.total.subarray(0, days),
            usage: service.usage.subarray(0, days),
            scheduled: service.scheduled.subarray(0, days),
            fees: service.fees?.subarray(0, days),
            credits: service.credits?.subarray(0, days),
        })),
        total: total.subarray(0, days),
    };
}
/** The days of an account's series that lie in a window of its own. */
function withinWindow(costs, series, window) {
    const start = (0,calendar_day/* daysBetween */.YM)(costs.window.from, window.from);
    const end = (0,calendar_day/* daysBetween */.YM)(costs.window.from, window.to);
    const cut = series.map((each) => ({ ...each, daily: each.daily.subarray(start, end) }));
    return { ...costs, window, series: cut };
}
/**
 * Detection for one account, day by day. Limits decide last, so that each report is looked at once whatever the
 * number of policies, and twice only for policies that count other charges or plans.
 * @param covered the account's days that are known, within the window of `costs`
 */
function accountReplay(costs, account, series, covered) {
    const own = withinWindow(costs, series, covered);
    const learn = (0,baseline/* learnOnce */.Y)();
    const spends = new Map();
    const found = new Map();
    const spendFor = (totals) => {
        const key = `${totals.includeCredits} ${totals.includeTax}`;
        const spend = spends.get(key) ?? (0,analyze_spend/* spendOf */.Ii)(own, totals);
        spends.set(key, spend);
        return spend;
    };
    const detect = (totals, plans, dataThrough) => {
        const spend = spendThrough(spendFor(totals), dataThrough);
        const windows = (0,periods/* coveredWindows */._9)((0,periods/* comparedWindows */.Tx)(dataThrough), spend.window);
        return (0,analyze_alerts/* alertCandidates */.hn)(account, spend, (0,comparison/* compare */.UD)(spend, windows, learn), learn, plans);
    };
    return ({ includeCredits, includeTax, plannedChanges }, dataThrough) => {
        if (dataThrough < covered.from || dataThrough >= covered.to)
            return null;
        const plans = (0,planned/* plansOf */.i$)(plannedChanges, [account], dataThrough);
        const key = JSON.stringify([includeCredits, includeTax, dataThrough, ...plans]);
        const candidates = found.get(key) ?? detect({ includeCredits, includeTax }, plans, dataThrough);
        found.set(key, candidates);
        return candidates;
    };
}

// EXTERNAL MODULE: ./src/calendar/schedule.ts
var schedule = __webpack_require__(15009);
// EXTERNAL MODULE: ./src/analyze/learning.ts
var learning = __webpack_require__(37148);
;// CONCATENATED MODULE: ./src/analyze/replayed-reports.ts




/** Days that are replayed at most: half a year, 25 weekly reports. */
const REPLAYED_DAYS = 180;
/**
 * The weekly reports whose newest week lies in the last 180 days of `window`, oldest first. There is none before two
 * weeks are known: nothing departs from nothing.
 */
function replayedReports(window, weekday) {
    const settled = cost_model/* SETTLING_DAYS */.jj;
    const newest = (0,calendar_day/* addDays */.fi)(window.to, settled - 1);
    const sinceDue = ((0,calendar_day/* weekdayOf */.Up)(newest) - schedule/* WEEKDAYS */.w4.indexOf(weekday) + 7) % 7;
    const reports = [];
    for (let due = (0,calendar_day/* addDays */.fi)(newest, -sinceDue);; due = (0,calendar_day/* addDays */.fi)(due, -7)) {
        const dataThrough = (0,calendar_day/* addDays */.fi)(due, -settled);
        const isOld = (0,calendar_day/* daysBetween */.YM)(dataThrough, window.to) > REPLAYED_DAYS - 6;
        if (isOld || (0,calendar_day/* daysBetween */.YM)(window.from, dataThrough) < learning/* LEARNING_DAYS */.T)
            break;
        reports.push({ due, dataThrough });
    }
    return reports.reverse();
}

// EXTERNAL MODULE: ./src/analyze/team.ts + 3 modules
var analyze_team = __webpack_require__(1136);
;// CONCATENATED MODULE: ./src/analyze/replay.ts






function candidatesOf({ total, services }) {
    return total === null ? [...services] : [total.anomaly, ...services];
}
function seriesByAccount({ series }) {
    const byAccount = new Map();
    for (const each of series) {
        const own = byAccount.get(each.account) ?? [];
        byAccount.set(each.account, own);
        own.push(each);
    }
    return byAccount;
}
function ownersOf({ teams }) {
    return new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, team])));
}
/** The ids that a team's file acknowledges for a report. */
function acknowledgedOn(team, due) {
    const valid = (team?.acknowledged ?? []).filter(({ until }) => until >= due);
    return new Set(valid.map(({ anomaly }) => anomaly));
}
/** What a report could have alarmed about: it lists quietly what is acknowledged. */
function unacknowledged(candidates, ids, limits) {
    const { total, services } = candidates;
    if (ids.size === 0)
        return candidates;
    const others = services.filter(({ id }) => !ids.has(id));
    if (total === null || !ids.has(total.anomaly.id))
        return { total, services: others };
    // A new account stands for its services, also when it is acknowledged.
    const isForAll = total.anomaly.kind === 'new-account' && (0,analyze_alerts/* isAlert */.Hx)(total, limits);
    return { total: null, services: isForAll ? [] : others };
}
function replayAccount(account, detect, reports, { team, policy }) {
    const alerts = new Map();
    const limits = new LimitSearch();
    const found = new Set();
    for (const { due, dataThrough } of reports) {
        const detected = detect(policy, dataThrough);
        if (detected === null)
            continue;
        for (const { id } of candidatesOf(detected))
            found.add(id);
        const candidates = unacknowledged(detected, acknowledgedOn(team, due), policy);
        limits.add(candidates, policy);
        for (const anomaly of (0,analyze_alerts/* alertsWithin */.Nm)(candidates, policy)) {
            if (!alerts.has(anomaly.id))
                alerts.set(anomaly.id, { anomaly, due });
        }
    }
    return { account, team, alerts: [...alerts.values()], limits, found };
}
/**
 * Makes the weekly reports of the last 180 days again, once for each configuration, and tells what each would have
 * alarmed about. An account is judged by the policy of the team that owns it, as in that team's report; one that no
 * team owns by the settings, as in the organisation's.
 */
function replay({ costs, covered }, configurations) {
    const sides = configurations.map((configuration) => ({
        configuration,
        owners: ownersOf(configuration),
        reports: replayedReports(costs.window, configuration.settings.schedule_day),
        accounts: [],
    }));
    const series = seriesByAccount(costs);
    for (const account of (0,cost_model/* accountsOf */.s1)(costs)) {
        // What one account's detection remembers is let go before the next.
        const own = covered.get(account) ?? costs.window;
        const detect = accountReplay(costs, account, series.get(account) ?? [], own);
        for (const { configuration, owners, reports, accounts } of sides) {
            const team = owners.get(account) ?? null;
            const policy = (0,analyze_team/* policyFor */.KV)(configuration.settings, team);
            accounts.push(replayAccount(account, detect, reports, { team, policy }));
        }
    }
    return sides.map(({ reports, accounts }) => ({ reports, accounts }));
}

// EXTERNAL MODULE: ./src/changes/team-pairs.ts
var team_pairs = __webpack_require__(51360);
;// CONCATENATED MODULE: ./src/changes/replay-change.ts





/** Replays both configurations over the stored days and compares what they would have alarmed about. */
function replayChange(days, base, head) {
    const [before = NO_REPLAY, after = NO_REPLAY] = replay(days, [base, head]);
    const pairs = (0,team_pairs/* pairTeams */.b)(base, head);
    const refOfBase = (team) => team === null ? null : (pairs.refOfBase.get(team.id) ?? (0,team_pairs/* refOf */.H)(team));
    const refOfHead = (team) => (team === null ? null : (0,team_pairs/* refOf */.H)(team));
    const [was, will] = [namedAlerts(before, refOfBase), namedAlerts(after, refOfHead)];
    const known = new Set((0,cost_model/* accountsOf */.s1)(days.costs));
    const alerts = { before: was.size, after: will.size };
    return {
        reports: { before: before.reports, after: after.reports },
        alerts,
        perWeek: {
            before: alerts.before / Math.max(1, before.reports.length),
            after: alerts.after / Math.max(1, after.reports.length),
        },
        appearing: [...will.values()].filter(({ id }) => !was.has(id)).sort(byAmount),
        disappearing: [...was.values()].filter(({ id }) => !will.has(id)).sort(byAmount),
        teams: teamReplays({ base, head }, { was, will }, after, pairs.refOfBase),
        accounts: accountReplays(before, after, refOfHead),
        settings: lowestOf(after.accounts.filter(({ team }) => followsSettings(team))),
        unowned: after.accounts.filter(({ team }) => team === null).map(({ account }) => account),
        withoutData: head.teams.flatMap((team) => team.accounts.filter(({ id }) => !known.has(id)).map(({ id }) => ({ team: (0,team_pairs/* refOf */.H)(team), account: id }))),
        found: new Set([...before.accounts, ...after.accounts].flatMap(({ found }) => [...found])),
    };
}
const NO_REPLAY = { reports: [], accounts: [] };
function byAmount(a, b) {
    return Math.abs(b.amount) - Math.abs(a.amount) || (a.id < b.id ? -1 : 1);
}
function namedAlerts({ accounts }, refFor) {
    const named = accounts.flatMap(({ team, alerts }) => alerts.map(({ anomaly, due }) => {
        const { id, account, service, kind, start, impact } = anomaly;
        return { id, team: refFor(team), account, service, kind, start, amount: impact, due };
    }));
    return new Map(named.map((alert) => [alert.id, alert]));
}
function lowestOf(accounts) {
    const search = new LimitSearch();
    for (const { limits } of accounts)
        search.join(limits);
    return search.lowest;
}
function followsSettings(team) {
    return team === null || (team.anomalyThreshold === null && team.anomalyMinAmount === null);
}
/** All that decides the alerts of a team's accounts. */
function decisive({ settings }, team) {
    const accounts = (team?.accounts ?? []).map(({ id }) => id).sort();
    const { schedule_day: day } = settings;
    return JSON.stringify([
        (0,analyze_team/* policyFor */.KV)(settings, team),
        accounts,
        day,
        team?.acknowledged ?? [],
        team?.plannedChanges ?? [],
    ]);
}
function countByTeam(alerts) {
    const counts = new Map();
    for (const { team } of alerts.values()) {
        const id = team?.id ?? null;
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
}
function teamReplays({ base, head }, alerts, after, refOfBase) {
    const [was, will] = [countByTeam(alerts.was), countByTeam(alerts.will)];
    const teamOfBase = new Map(base.teams.map((team) => [refOfBase.get(team.id)?.id ?? team.id, team]));
    const accountsOfTeam = new Map();
    for (const account of after.accounts) {
        const id = account.team?.id ?? null;
        accountsOfTeam.set(id, [...(accountsOfTeam.get(id) ?? []), account]);
    }
    const ofHead = [...head.teams, null].map((team) => {
        const id = team?.id ?? null;
        const former = teamOfBase.get(id) ?? null;
        const isNew = team !== null && former === null;
        return {
            team: team === null ? null : (0,team_pairs/* refOf */.H)(team),
            alerts: { before: was.get(id) ?? 0, after: will.get(id) ?? 0 },
            changed: isNew || decisive(base, former) !== decisive(head, team),
            lowest: lowestOf(accountsOfTeam.get(id) ?? []),
        };
    });
    const ids = new Set(head.teams.map(({ id }) => id));
    const gone = [...teamOfBase].flatMap(([id, team]) => {
        if (id === null || ids.has(id))
            return [];
        return [
            { team: (0,team_pairs/* refOf */.H)(team), alerts: { before: was.get(id) ?? 0, after: 0 }, changed: true, lowest: null },
        ];
    });
    return [
        ...ofHead.filter(({ team }) => team !== null),
        ...gone,
        ...ofHead.filter(({ team }) => team === null),
    ];
}
function accountReplays(before, after, refFor) {
    const was = new Map(before.accounts.map(({ account, alerts }) => [account, alerts.length]));
    return after.accounts.map(({ account, team, alerts }) => ({
        account,
        team: refFor(team),
        alerts: { before: was.get(account) ?? 0, after: alerts.length },
    }));
}

;// CONCATENATED MODULE: ./src/changes/replay-json.ts

/** Alerts are in order of their amounts, and that order would tell of them. */
function byAccount(a, b) {
    return a.account < b.account ? -1 : 1;
}
/**
 * What a replay found, for scripts.
 * @param withCosts false where the readers of the repository may not see costs: what tells of them is null then
 */
function replayJson(change, costs, withCosts) {
    const { reports, alerts, perWeek, teams, accounts, unowned, withoutData } = change;
    const lowest = (limits) => (withCosts ? limits : null);
    const named = (list) => withCosts ? list : list.map(({ team, account }) => ({ team, account })).sort(byAccount);
    return {
        replayed: true,
        why: null,
        source: costs.source,
        costBasis: costs.costBasis,
        currency: costs.currency,
        stored: { from: costs.window.from, to: (0,cost_model/* dataThrough */.an)(costs) },
        costsShown: withCosts,
        reports,
        alerts,
        perWeek,
        appearing: named(change.appearing),
        disappearing: named(change.disappearing),
        teams: teams.map((team) => ({ ...team, lowest: lowest(team.lowest) })),
        accounts,
        settings: lowest(change.settings),
        unowned,
        withoutData,
    };
}

// EXTERNAL MODULE: ./src/changes/markdown-tables.ts
var markdown_tables = __webpack_require__(65880);
// EXTERNAL MODULE: ./src/changes/markdown-text.ts
var markdown_text = __webpack_require__(63834);
;// CONCATENATED MODULE: ./src/changes/replay-markdown.ts



/** A comment holds 65,536 characters, and other sections beside this one. */
const MAX_LENGTH = 20_000;
const MAX_ROWS = 50;
const REPLAY_TITLE = '### What would have been reported\n\n';
const NOBODY = 'no team';
const KIND_WORDS = {
    increase: 'above threshold',
    spike: 'spike or drop',
    'level-shift': 'another level',
    drift: 'growing or shrinking',
    'new-service': 'new service',
    'stopped-service': 'stopped',
    'fee-changed': 'fee changed',
    'credit-ended': 'credit ended',
    'new-account': 'new account',
};
/** What a replay found, as a section of a comment or job summary. */
function replayMarkdown(change, { format, notes, run = 'the run' }) {
    const intro = `${REPLAY_TITLE}${summaryLine(change)}\n\n`;
    const alerts = format === null
        ? [accountTable(change)]
        : [
            alertTable('Alerts that disappear', change.disappearing, format),
            alertTable('Alerts that appear', change.appearing, format),
        ];
    const tables = [
        countTable(change),
        teamTable(change, format),
        ...alerts,
        ...ownerTables(change),
        noteTable(notes),
    ];
    const text = (0,markdown_tables/* tablesMarkdown */.N)(tables.map(capped), MAX_LENGTH - intro.length, `see replay.json of ${run}.`);
    const rest = tables.some(isLong) ? ` Whole lists are in replay.json of ${run}.` : '';
    return `${intro}${text}\n\n${HOW}${rest}${format === null ? WITHOUT_COSTS : ''}\n`;
}
/** In place of a replay where there is none. @param why in our own words */
function noReplayMarkdown(why) {
    return `${REPLAY_TITLE}${why}\n`;
}
const HOW = 'Every weekly report is made again from the days that are stored now. An alert counts once, in the first report that holds it.';
const WITHOUT_COSTS = ' Costs are left out, because not all readers of this repository may see them.';
function summaryLine({ alerts, appearing, disappearing, reports }) {
    const made = reports.after.length > 0 ? reports.after : reports.before;
    const [first, last] = [made[0], made.at(-1)];
    if (first === undefined || last === undefined)
        return 'There are no days to replay.';
    const said = appearing.length + disappearing.length === 0
        ? `The same ${(0,markdown_text/* counted */.hS)(alerts.after, 'alert')} as before`
        : `${(0,markdown_text/* counted */.hS)(alerts.after, 'alert')} instead of ${alerts.before}: ${verb(disappearing, 'disappear')}, ${verb(appearing, 'appear')}`;
    return `**${said}**, in ${(0,markdown_text/* counted */.hS)(made.length, 'weekly report')} due from ${first.due} to ${last.due}, made of the days ${(0,calendar_day/* addDays */.fi)(first.dataThrough, -6)} to ${last.dataThrough}.`;
}
function verb({ length }, word) {
    return `${length} ${word}${length === 1 ? 's' : ''}`;
}
/** Few rows and how many there are, so that nobody has to scroll past hundreds. */
function capped(table) {
    const { title, rows } = table;
    if (!isLong(table))
        return table;
    return {
        ...table,
        title: `${title}: the first ${MAX_ROWS} of ${rows.length}`,
        rows: rows.slice(0, MAX_ROWS),
    };
}
function isLong({ rows }) {
    return rows.length > MAX_ROWS;
}
function teamText(team) {
    return team === null ? NOBODY : `${(0,markdown_text/* nameText */.fh)(team.name)} (${(0,markdown_text/* code */.aY)(team.id)})`;
}
function countTable({ alerts, perWeek, reports }) {
    const row = (label, { before, after }, digits) => [
        label,
        before.toFixed(digits),
        after.toFixed(digits),
    ];
    return {
        title: 'Alerts',
        row: 'row',
        columns: ['', 'Before', 'After'],
        rows: [
            row('Alerts', alerts, 0),
            row('Alerts per week', perWeek, 2),
            row('Weekly reports', { before: reports.before.length, after: reports.after.length }, 0),
        ],
    };
}
function differenceOf({ alerts }) {
    return Math.abs(alerts.after - alerts.before);
}
/** With more of them the change is one for all, and a team whose alerts stay as many has nothing to look at. */
const MAX_UNAFFECTED = 10;
/** Teams whose alerts differ, and a few whose limits do: they may want to know how low these can be. */
function toldTeams(teams) {
    const affected = teams.filter(({ alerts }) => alerts.before !== alerts.after);
    const unaffected = teams.filter(({ team, alerts, changed, lowest }) => changed &&
        alerts.before === alerts.after &&
        (alerts.after > 0 ||
            (team !== null && lowest !== null && lowest.anomalyThreshold + lowest.anomalyMinAmount > 0)));
    return [...affected, ...(unaffected.length > MAX_UNAFFECTED ? [] : unaffected)];
}
function teamTable({ teams, settings }, format) {
    const cells = (lowest) => format === null ? [] : lowestTexts(lowest, format);
    const told = toldTeams(teams).sort((a, b) => differenceOf(b) - differenceOf(a));
    const rows = told.map(({ team, alerts, lowest }) => [
        teamText(team),
        String(alerts.before),
        String(alerts.after),
        ...cells(lowest),
    ]);
    // First, because no row is more about the settings than this one.
    if (format !== null && told.length > 0)
        rows.unshift(['all that follow the settings', '', '', ...cells(settings)]);
    const labels = format === null
        ? []
        : [
            `Lowest ${(0,markdown_text/* code */.aY)('anomaly_threshold')} without an alert`,
            `Lowest ${(0,markdown_text/* code */.aY)('anomaly_min_amount')} without an alert`,
        ];
    return { title: 'Teams', row: 'team', columns: ['Team', 'Before', 'After', ...labels], rows };
}
/** Written with a point, as in YAML. */
function lowestTexts(lowest, format) {
    if (lowest === null)
        return ['', ''];
    const { anomalyThreshold, anomalyMinAmount, leftAtAnyThreshold: left } = lowest;
    const threshold = anomalyThreshold === 0 ? 'any' : (0,markdown_text/* code */.aY)(String(anomalyThreshold));
    const amount = anomalyMinAmount === 0 ? 'any' : `${(0,markdown_text/* code */.aY)(String(anomalyMinAmount))} ${format.currency}`;
    return [
        left === 0
            ? threshold
            : `${threshold} (${left} ${left === 1 ? 'alert does' : 'alerts do'} not depend on it)`,
        amount,
    ];
}
function alertTable(title, alerts, format) {
    return {
        title,
        row: 'alert',
        columns: ['Team', 'Account', 'Service', 'What', 'Since', 'Amount', 'Report of'],
        rows: alerts.map(({ team, account, service, kind, start, amount, due }) => [
            teamText(team),
            (0,markdown_text/* code */.aY)(account),
            service === null ? 'the whole account' : (0,markdown_text/* nameText */.fh)(service),
            KIND_WORDS[kind],
            start,
            format.signedMoney(amount),
            due,
        ]),
    };
}
function countByAccount(alerts) {
    const counts = new Map();
    for (const { account } of alerts)
        counts.set(account, (counts.get(account) ?? 0) + 1);
    return counts;
}
/** How many alerts of which account, and nothing about them: what is said of an alert is a cost in disguise. */
function accountTable({ accounts, appearing, disappearing }) {
    const [more, fewer] = [countByAccount(appearing), countByAccount(disappearing)];
    return {
        title: 'Accounts whose alerts differ',
        row: 'account',
        columns: ['Team', 'Account', 'Disappear', 'Appear'],
        rows: accounts
            .filter(({ account }) => more.has(account) || fewer.has(account))
            .map(({ account, team }) => [
            teamText(team),
            (0,markdown_text/* code */.aY)(account),
            String(fewer.get(account) ?? 0),
            String(more.get(account) ?? 0),
        ]),
    };
}
function ownerTables({ unowned, withoutData }) {
    return [
        {
            title: 'Accounts with cost that no team owns',
            row: 'account',
            columns: ['Account'],
            rows: unowned.map((account) => [(0,markdown_text/* code */.aY)(account)]),
        },
        {
            title: 'Accounts of teams without stored cost',
            row: 'account',
            columns: ['Team', 'Account'],
            rows: withoutData.map(({ team, account }) => [teamText(team), (0,markdown_text/* code */.aY)(account)]),
        },
    ];
}
function noteTable(notes) {
    return {
        title: 'Notes',
        row: 'note',
        columns: ['Note'],
        rows: notes.map((note) => [(0,markdown_text/* code */.aY)(note, MAX_NOTE)]),
    };
}
const MAX_NOTE = 600;

// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/config/shown.ts
var shown = __webpack_require__(1283);
;// CONCATENATED MODULE: ./src/changes/replay-problems.ts


function ofFile(severity, file, key, rest) {
    const [message, hint] = rest;
    return { ...(0,problem/* problemOfRun */.K)(severity, message, hint), file, key };
}
/** Acknowledgements of what neither the replay nor an earlier report has found: a mistyped id, most likely. */
function unknownAcknowledgements({ teams }, isKnown) {
    return teams.flatMap(({ file, acknowledged }) => acknowledged
        .filter(({ anomaly }) => !isKnown(anomaly))
        .map(({ anomaly }) => ofFile('warning', file, 'acknowledged', [
        `There is no anomaly ${(0,shown/* shown */.S)(anomaly)} in the replayed reports or in what earlier ones recorded.`,
        'Copy the id from a report, or remove the entry.',
    ])));
}
/** Planned changes of services that the account has no cost of: a new service, or a name that no source uses. */
function unknownPlannedServices({ teams }, costs) {
    const services = new Map();
    for (const { account, service } of costs.series) {
        services.set(account, (services.get(account) ?? new Set()).add(service));
    }
    const isUnknown = ({ account, service }) => services.has(account) && services.get(account)?.has(service) !== true;
    return teams.flatMap(({ file, plannedChanges }) => plannedChanges
        .filter(isUnknown)
        .map(({ account, service }) => ofFile('notice', file, 'planned_changes', [
        `Account ${account} has no stored cost of service "${(0,shown/* shown */.S)(service)}".`,
        'Where it is not new, write its name as the reports do.',
    ])));
}

// EXTERNAL MODULE: ./src/config/load.ts + 8 modules
var load = __webpack_require__(30803);
// EXTERNAL MODULE: ./src/format/format.ts
var format_format = __webpack_require__(94496);
// EXTERNAL MODULE: ./src/record/reach.ts
var record_reach = __webpack_require__(586);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/record/writes.ts
var writes = __webpack_require__(50573);
;// CONCATENATED MODULE: ./src/record/recorded-anomalies.ts





/**
 * The ids of all anomalies that reports have recorded as begun in some months; null when some of them cannot be read,
 * so that nothing can be said to be missing.
 */
async function recordedAnomalyIds(store, months) {
    const read = await (0,concurrency/* mapConcurrently */.X)(months, writes/* OBJECTS_AT_ONCE */.RN, async (month) => {
        const value = await (0,store_store/* readObject */.Ag)(store, keys/* objectKeys */.uv.anomalies(month)).catch(() => undefined);
        return value === null ? [] : idsIn(value);
    });
    const known = read.filter((ids) => ids !== null);
    return known.length < read.length ? null : new Set(known.flat());
}
function idsIn(value) {
    if (!(0,json/* isRecord */.u)(value) || !Array.isArray(value.anomalies))
        return null;
    return value.anomalies.flatMap((anomaly) => (0,json/* isRecord */.u)(anomaly) && typeof anomaly.id === 'string' ? [anomaly.id] : []);
}

// EXTERNAL MODULE: ./src/record/extended-series.ts
var extended_series = __webpack_require__(95472);
;// CONCATENATED MODULE: ./src/record/known-by-account.ts

/** Which days of each account can be used. */
class KnownByAccount {
    #reach;
    /** 1 for a day that can be used. */
    #usable = new Map();
    /** The first day that there is any trace of. */
    #firstTrace = new Map();
    /** Accounts and months of which a copy was put aside: whatever is there now, there was more once. */
    #setAside;
    /** An account has a trace from the first month on that the store has, or had, an object of. */
    constructor(reach, { accounts, objects, setAside, failed }) {
        this.#reach = reach;
        this.#setAside = new Set(setAside.map(({ account, month }) => `${account} ${month}`));
        for (const { account, month } of [...objects, ...setAside])
            this.#trace(account, (0,calendar_day/* firstOfMonth */.kU)(month));
        for (const { month } of failed) {
            for (const account of accounts)
                this.#trace(account, (0,calendar_day/* firstOfMonth */.kU)(month));
        }
    }
    add({ account, month, days }, usable) {
        // An object that could be read says itself with which day it begins.
        const first = Object.keys(days).sort()[0];
        const isFirst = this.#firstTrace.get(account) === (0,calendar_day/* firstOfMonth */.kU)(month);
        const isAllThereWas = isFirst && !this.#setAside.has(`${account} ${month}`);
        if (isAllThereWas && first !== undefined)
            this.#firstTrace.set(account, first);
        const marks = this.#usable.get(account) ?? new Uint8Array((0,calendar_day/* windowLength */.nF)(this.#reach));
        this.#usable.set(account, marks);
        for (const day of usable)
            marks[(0,calendar_day/* daysBetween */.YM)(this.#reach.from, day)] = 1;
    }
    /**
     * The days of each account up to its newest that have no hole; before its first trace it cost nothing. Accounts
     * without any day that can be used are left out.
     */
    covered(window) {
        const covered = new Map();
        for (const [account, marks] of this.#usable) {
            const last = marks.lastIndexOf(1);
            if (last < 0)
                continue;
            const begin = (0,calendar_day/* addDays */.fi)(this.#reach.from, marks.lastIndexOf(0, last) + 1);
            const isWhole = begin <= (this.#firstTrace.get(account) ?? begin);
            const to = (0,calendar_day/* addDays */.fi)(this.#reach.from, last + 1);
            covered.set(account, { from: isWhole ? window.from : begin, to });
        }
        return covered;
    }
    /** True for an account that has nothing from some day on: most were closed. */
    endsBefore({ account, day }) {
        const marks = this.#usable.get(account);
        const last = marks?.lastIndexOf(1) ?? -1;
        return (last >= 0 && (0,calendar_day/* windowContains */.uI)({ from: (0,calendar_day/* addDays */.fi)(this.#reach.from, last + 1), to: this.#reach.to }, day));
    }
    #trace(account, day) {
        const known = this.#firstTrace.get(account);
        if (known === undefined || day < known)
            this.#firstTrace.set(account, day);
    }
}

// EXTERNAL MODULE: ./src/record/stored-costs.ts
var stored_costs = __webpack_require__(33509);
// EXTERNAL MODULE: ./src/record/stored-months.ts + 1 modules
var stored_months = __webpack_require__(71040);
;// CONCATENATED MODULE: ./src/record/stored-days.ts












/**
 * Reads all that the store knows of the 15 months before a day, as far as they are settled on it, for every account, and
 * fetches and writes nothing.
 * Days of another source, cost basis or currency than most of the newest month are left out. An account whose days
 * have a hole is known from after its newest one; other accounts are not cut for it.
 * @returns null when there are no such days of that cost basis
 */
async function storedDays(store, asOf, costBasis) {
    const months = (0,record_reach/* monthsOf */.vo)({ from: (0,record_reach/* earliestDay */._5)(asOf), to: (0,calendar_day/* addDays */.fi)(asOf, 1) });
    const listing = await (0,stored_months/* listCosts */.B_)(store, months, await (0,stored_months/* listAccounts */.B)(store, months));
    const oldest = (0,stored_months/* oldestDay */.Ap)(listing);
    const newest = await newestOf(store, listing, costBasis);
    if (oldest === null || newest === null)
        return null;
    const settled = (0,cost_model/* requestedWindow */.ze)(asOf).to;
    const reach = (0,record_reach/* overlap */.EF)({ from: oldest, to: (0,calendar_day/* addDays */.fi)(newest.day, 1) }, { from: oldest, to: settled });
    const { wanted } = newest;
    const unfetched = { window: { from: reach.to, to: reach.to }, series: [] };
    const unnamed = { accountNames: new Map(), unavailable: new Set() };
    const nothing = { ...wanted, ...unfetched, ...unnamed };
    const series = new extended_series/* ExtendedSeries */.V(nothing, reach.from);
    const days = new KnownByAccount(reach, listing);
    const coverage = await (0,stored_months/* readListed */.oF)(store, listing, { reach, wanted }, (stored, usable) => {
        series.fill(stored, usable);
        days.add(stored, usable);
    });
    const from = coverage.firstUsable(reach.from);
    const window = { from, to: reach.to };
    const covered = days.covered(window);
    if (covered.size === 0)
        return null;
    const costs = {
        ...nothing,
        window,
        series: series.since(from).filter(({ account }) => covered.has(account)),
    };
    return { costs, covered, problems: holeNotices(coverage, days, covered) };
}
/** What most objects of the newest readable month are of, and the newest day of such. */
async function newestOf(store, { objects }, costBasis) {
    const months = [...new Set(objects.map(({ month }) => month))].sort().reverse();
    for (const month of months) {
        const ofMonth = objects.filter((object) => object.month === month);
        const read = await (0,concurrency/* mapConcurrently */.X)(ofMonth, writes/* OBJECTS_AT_ONCE */.RN, async ({ account }) => {
            const key = keys/* objectKeys */.uv.costs(month, account);
            // What cannot be read is told when all months are.
            const value = await (0,store_store/* readObject */.Ag)(store, key).catch(() => null);
            return value === null ? null : readable(key, value);
        });
        const alike = mostAlike(read.filter((costs) => costs?.costBasis === costBasis));
        if (alike !== null)
            return alike;
    }
    return null;
}
function readable(...[key, value]) {
    try {
        return (0,stored_costs/* readStoredCosts */.At)(key, value);
    }
    catch {
        return null;
    }
}
function mostAlike(objects) {
    const kinds = new Map();
    for (const costs of objects) {
        if (costs === null)
            continue;
        const { costBasis, currency } = costs;
        for (const day of Object.keys(costs.days)) {
            const source = (0,stored_costs/* sourceOfDay */.tO)(costs, day);
            const key = `${source} ${currency}`;
            const kind = kinds.get(key) ?? { wanted: { source, costBasis, currency }, count: 0, day };
            kinds.set(key, kind);
            kind.count += 1;
            if (day > kind.day)
                kind.day = day;
        }
    }
    const [first] = [...kinds.values()].sort((a, b) => b.count - a.count);
    return first ?? null;
}
/** One notice for each kind of obstacle, with the account that it cuts shortest and a count of the others. */
function holeNotices(coverage, days, covered) {
    const holes = coverage.newestHoles().sort((a, b) => (a.day > b.day ? -1 : 1));
    const byKind = new Map();
    for (const hole of holes) {
        const kind = days.endsBefore(hole) ? 'ended' : hole.obstacle.kind;
        byKind.set(kind, [...(byKind.get(kind) ?? []), hole]);
    }
    return [...byKind].flatMap(([kind, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const { account, day, obstacle } = first;
        const more = others.length === 1 ? 'One more account is' : `${others.length} more accounts are`;
        const rest = others.length === 0 ? '' : ` ${more} in the same case.`;
        const from = covered.has(account) ? `replayed from ${(0,calendar_day/* addDays */.fi)(day, 1)} on` : 'not replayed';
        const cut = kind === 'ended' ? 'replayed up to there' : from;
        return [
            (0,problem/* problemOfRun */.K)('notice', `${obstacle.message} Account ${account} is ${cut}.${rest}`, obstacle.hint),
        ];
    });
}

;// CONCATENATED MODULE: ./src/store/read-only.ts

/** A store that can only be read from, for what must leave no trace. */
function readOnly({ description, get, list, original, isTaken }) {
    const refuse = (key) => Promise.reject(new store_store/* StoredObjectError */.JK(`${key} was not written: this operation only reads history.`));
    const behind = original === undefined ? {} : { original: readOnly(original) };
    const taken = isTaken === undefined ? {} : { isTaken };
    return { description, get, list, put: refuse, remove: refuse, ...behind, ...taken };
}

// EXTERNAL MODULE: ./src/operations/base-configuration.ts
var base_configuration = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/operations/pull-request-comment.ts
var pull_request_comment = __webpack_require__(55807);
// EXTERNAL MODULE: ./src/operations/readers.ts
var readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/replay.ts

















/**
 * Tells what the weekly reports of the last half year would have alarmed about with the settings and teams of a base
 * and of a head, from stored days alone: it fetches, writes and mails nothing.
 */
const replay_replay = async (context) => {
    const base = await (0,base_configuration/* loadBase */.Og)(context);
    const head = await (0,load/* loadConfiguration */.v)((0,base_configuration/* headPaths */.lo)(context));
    const replayed = await replayedOf(base, head, context);
    const comment = await commentOn(context, replayed.markdown);
    return {
        json: { schema: 1, operation: 'replay', comment: comment.url, ...replayed.json },
        summary: replayed.markdown,
        outputs: { ...replayed.outputs, ...comment.outputs },
        problems: [...replayed.problems, ...comment.problems],
        failure: replayed.failure,
    };
};
function replayedOf(base, head, context) {
    if (head.configuration === null) {
        const errors = head.problems.filter(({ severity }) => severity === 'error').length;
        const why = `Settings and teams have ${errors} ${errors === 1 ? 'error' : 'errors'}, so that nothing was replayed.`;
        return Promise.resolve({ ...notReplayed(why, head.problems), failure: why });
    }
    if (base.configuration === null) {
        const why = (0,base_configuration/* baseErrorNote */.Yc)(base);
        return Promise.resolve(notReplayed(why, [(0,problem/* problemOfRun */.K)('notice', why, null)]));
    }
    const store = readOnly((0,storage/* openStore */.Ch)(context));
    return replayStored({ base: base.configuration, head: head.configuration }, store, context);
}
function notReplayed(why, problems) {
    return {
        markdown: noReplayMarkdown(why),
        json: { replayed: false, why },
        outputs: {},
        problems,
        failure: null,
    };
}
/** A head must not open costs to those who may not see them now, so both sides have to allow it. */
function readersOfBoth({ base, head }, context) {
    const both = [base, head].map(({ settings }) => (0,readers/* readersOf */.cU)(settings, context));
    return both.every((readers) => readers === 'admins') ? 'admins' : 'teams';
}
async function replayStored(sides, store, context) {
    const { base, head } = sides;
    const asOf = context.inputs.asOf ?? (0,calendar_day/* dayOf */.kb)(context.now);
    context.progress(`Reading history from ${store.description}`);
    const stored = await storedDays(store, asOf, base.settings.cost_basis);
    if (stored === null) {
        const why = `The store has no ${base.settings.cost_basis} cost of the last 15 months, so that nothing was replayed.`;
        const hint = 'Run operation backfill, or name the bucket or storage-path that reports record to.';
        return notReplayed(`${why} ${hint}`, [(0,problem/* problemOfRun */.K)('notice', why, hint)]);
    }
    const { costs } = stored;
    context.progress(`Replaying stored days, data through ${(0,cost_model/* dataThrough */.an)(costs)}`);
    const change = replayChange(stored, base, head);
    if (change.reports.after.length === 0) {
        const why = `The store has days from ${costs.window.from} to ${(0,cost_model/* dataThrough */.an)(costs)} only, and a report needs 14 days before it, so that nothing was replayed.`;
        return notReplayed(why, [...stored.problems, (0,problem/* problemOfRun */.K)('notice', why, 'Run operation backfill.')]);
    }
    const problems = [
        ...stored.problems,
        ...basisNotes(sides),
        ...(await acknowledgementProblems(head, change, store, asOf)),
        ...unknownPlannedServices(head, costs),
    ];
    return asResult(change, costs, sides, problems, {
        readers: readersOfBoth(sides, context),
        run: (0,pull_request_comment/* runText */.l)(context),
    });
}
function asResult(change, costs, { base }, problems, { readers, run }) {
    const format = readers === 'admins' ? (0,format_format/* formatFor */.B)(base.settings.locale, costs.currency) : null;
    const markdown = replayMarkdown(change, { format, notes: problems.map(problem/* problemText */.f), run });
    const json = replayJson(change, costs, format !== null);
    return { markdown, json, outputs: { 'repository-readers': readers }, problems, failure: null };
}
function basisNotes({ base, head }) {
    const [from, to] = [base.settings.cost_basis, head.settings.cost_basis];
    if (from === to)
        return [];
    const message = `cost_basis changes from ${from} to ${to}; both sides are replayed with ${from} cost, which is what is stored.`;
    return [(0,problem/* problemOfRun */.K)('notice', message, null)];
}
async function acknowledgementProblems(head, { found }, store, asOf) {
    const unfound = unknownAcknowledgements(head, (id) => found.has(id));
    if (unfound.length === 0)
        return [];
    const months = (0,record_reach/* monthsOf */.vo)({ from: (0,record_reach/* earliestDay */._5)(asOf), to: (0,calendar_day/* addDays */.fi)(asOf, 1) });
    const recorded = await recordedAnomalyIds(store, months);
    if (recorded === null)
        return [];
    return unknownAcknowledgements(head, (id) => found.has(id) || recorded.has(id));
}
/** Writes the section where the run is of a pull request that it may comment on; elsewhere the files are all there is. */
async function commentOn(context, markdown) {
    const { inputs, repository } = context;
    const nothing = { url: null, outputs: {} };
    if (repository?.pullRequest?.isFromSameRepository !== true)
        return { ...nothing, problems: [] };
    if (inputs.githubToken === '') {
        const message = 'The replay is in the summary only, because input github-token is not given.';
        const hint = 'Pass it, and give the job the permission pull-requests: write.';
        return { ...nothing, problems: [(0,problem/* problemOfRun */.K)('notice', message, hint)] };
    }
    const { url } = await (0,pull_request_comment/* commentable */.C)(context).comment({ name: 'replay', markdown });
    return { url, outputs: { comment: url }, problems: [] };
}


/***/ })

};
