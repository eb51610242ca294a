export const id = 766;
export const ids = [766];
export const modules = {

/***/ 58062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ byImpact),
/* harmony export */   g0: () => (/* binding */ acknowledgeTeam),
/* harmony export */   lC: () => (/* binding */ acknowledgeOrganisation),
/* harmony export */   xP: () => (/* binding */ hasKnownRise)
/* harmony export */ });
/** Largest first; of equal ones always the same first. */
function byImpact(a, b) {
    return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}
/** Sets apart what is acknowledged on a day; an account is flagged by what is left. */
function acknowledgeAccount(account, acknowledgements) {
    const acknowledged = account.anomalies.flatMap((anomaly) => {
        const by = acknowledgements.get(anomaly.id);
        return by === undefined ? [] : [{ ...anomaly, acknowledged: { reason: by.reason, until: by.until } }];
    });
    if (acknowledged.length === 0)
        return account;
    const ids = new Set(acknowledged.map(({ id }) => id));
    const anomalies = account.anomalies.filter(({ id }) => !ids.has(id));
    const flagged = account.flagged && anomalies.some(({ service }) => service === null);
    return { ...account, anomalies, acknowledged, flagged };
}
/** Whether a rise is acknowledged or planned: that the account is not flagged does not say that it is small. */
function hasKnownRise({ acknowledged, planned }) {
    return planned > 0 || acknowledged.some(({ service }) => service === null);
}
function validOn(team, asOf) {
    const valid = (team?.acknowledged ?? []).filter(({ until }) => until >= asOf);
    return new Map(valid.map((acknowledgement) => [acknowledgement.anomaly, acknowledgement]));
}
function anomaliesOf(accounts) {
    return {
        anomalies: accounts.flatMap(({ anomalies }) => anomalies).sort(byImpact),
        acknowledged: accounts.flatMap(({ acknowledged }) => acknowledged).sort(byImpact),
    };
}
/** The analysis of a team with what it has acknowledged set apart. Totals and changes are not touched. */
function acknowledgeTeam(analysis, asOf) {
    const valid = validOn(analysis.team, asOf);
    if (valid.size === 0)
        return analysis;
    const accounts = analysis.accounts.map((account) => acknowledgeAccount(account, valid));
    return { ...analysis, accounts, ...anomaliesOf(accounts) };
}
/** The same for all accounts: what an account's team has acknowledged is so for the admins, too. */
function acknowledgeOrganisation(analysis, asOf) {
    const { owners } = analysis;
    const valid = new Map([...new Set(owners.values())].map((team) => [team.id, validOn(team, asOf)]));
    const accounts = analysis.accounts.map((account) => {
        const owner = owners.get(account.account);
        const ofOwner = owner === undefined ? undefined : valid.get(owner.id);
        return ofOwner === undefined ? account : acknowledgeAccount(account, ofOwner);
    });
    return { ...analysis, accounts, ...anomaliesOf(accounts) };
}


/***/ }),

/***/ 63145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ isAlert),
/* harmony export */   Nm: () => (/* binding */ alertsWithin),
/* harmony export */   hn: () => (/* binding */ alertCandidates)
/* harmony export */ });
/* harmony import */ var _anomalies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11205);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84043);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69823);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7186);
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11696);





/** The first day on which any service costs something: credits that balance usage do not hide it. */
function firstDayOf(spend) {
    const first = spend.services.map(({ total }) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCostDay */ .oc)(total, spend.window));
    return first.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}
/** What may set an account's total apart: a first cost after the compared window, or an increase. */
function totalCandidate(account, spend, { adjusted, current, previous }, plans) {
    if (adjusted === null || current.total === null)
        return null;
    const planned = plans.size === 0 ? 0 : (0,_planned_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedIncrease */ .vl)(spend, { current, previous }, plans);
    const change = adjusted.change - planned;
    if (change < _comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR)
        return null;
    // What was planned is expected: the threshold applies to what goes beyond it.
    const changePercent = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .percentChange */ .u5)(change, adjusted.previous + planned);
    const identified = (found) => {
        const id = (0,_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .anomalyId */ .Bt)(account, null, 'up', found.start);
        return { id, account, service: null, direction: 'up', end: null, ...found };
    };
    const start = firstDayOf(spend);
    if (start !== null && start >= previous.to) {
        const actual = (0,_spend_js__WEBPACK_IMPORTED_MODULE_4__/* .sumOver */ .Ch)(spend.total, spend.window, { from: start, to: spend.window.to });
        const found = {
            kind: 'new-account',
            start,
            expected: planned,
            actual,
            impact: actual - planned,
        };
        return { anomaly: identified(found), change, changePercent: planned < _comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR ? null : changePercent };
    }
    const anomaly = identified({
        kind: 'increase',
        start: current.from,
        expected: adjusted.previous + planned,
        actual: current.total,
        impact: change,
    });
    // Without a percentage there was nothing, or a credit, to compare with: any amount is above the threshold.
    return { anomaly, change, changePercent };
}
/** What one account could be alarmed about in the report that makes `comparison`, its plans apart. */
function alertCandidates(account, spend, comparison, learn = _baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .learnBaseline */ .et, plans = _planned_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PLANS */ .Be) {
    const window = { from: comparison.current.from, to: spend.window.to };
    return {
        total: totalCandidate(account, spend, comparison, plans),
        services: (0,_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .detectAnomalies */ .P6)(account, spend, window, 0, learn, plans),
    };
}
/** Whether limits let an account's total through. */
function isAlert({ change, changePercent }, limits) {
    if (change < limits.anomalyMinAmount)
        return false;
    return changePercent === null || changePercent > limits.anomalyThreshold;
}
/** The candidates that limits let through: the account's own first, then its services'. */
function alertsWithin({ total, services }, limits) {
    const ofAccount = total !== null && isAlert(total, limits) ? [total.anomaly] : [];
    // All services of a new account are new: the account says it once.
    if (ofAccount[0]?.kind === 'new-account')
        return ofAccount;
    const ofServices = services.filter(({ impact }) => Math.abs(impact) >= limits.anomalyMinAmount);
    return [...ofAccount, ...ofServices];
}


/***/ }),

/***/ 11205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ anomalyId),
/* harmony export */   P6: () => (/* binding */ detectAnomalies),
/* harmony export */   Ti: () => (/* binding */ LEARNING_DAYS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84043);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7186);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91575);
/* harmony import */ var _weekday_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35446);






/** Below this history there is no expectation to depart from: the account is still being learnt. */
const LEARNING_DAYS = 14;
/** Robust standard deviations that make a day depart: 3 would alarm daily somewhere in 600 series. */
const MIN_SCORE = 5;
/** A day departs only when it is this share above or below its expectation as well. */
const MIN_SHARE = 0.2;
/** Scales below this share of the level would call ordinary rounding an event. */
const MIN_RELATIVE_SCALE = 0.03;
const MIN_SCALE = 0.05;
/** Departing days this far apart (a weekend between) belong to one event. */
const MAX_GAP_DAYS = 3;
/** From this many departing days on the level has shifted; before that it is a spike. */
const SHIFT_DAYS = 5;
/** Silent days after which a service counts as stopped. */
const STOPPED_DAYS = 7;
/** A departing day must lie beyond this share of the days already seen, or it is a habit. */
const HABIT_QUANTILE = 0.95;
/** … of this many newest days: what ended longer ago is no habit any more. */
const HABIT_DAYS = 42;
/** Made of account, service, direction and start: a departure that lasts changes its kind, but is the same one. */
function anomalyId(account, service, direction, start) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([account, service, direction, start]));
    return hash.digest('hex').slice(0, 10);
}
function identified(account, service, found) {
    return { id: anomalyId(account, service, found.direction, found.start), account, service, ...found };
}
/** How far days usually lie from their expectation, from the levels that led up to the baseline's end. */
function scaleOf(baseline) {
    const { levels } = baseline;
    const errors = [];
    for (let i = LEARNING_DAYS; i < levels.length; i++) {
        errors.push((levels[i] ?? 0) - (0,_robust_js__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)(levels.subarray(Math.max(0, i - 28), i - 6)));
    }
    const spread = errors.length >= LEARNING_DAYS ? (0,_robust_js__WEBPACK_IMPORTED_MODULE_5__/* .robustScale */ .K9)(errors) : (0,_robust_js__WEBPACK_IMPORTED_MODULE_5__/* .robustScale */ .K9)(levels);
    const level = (0,_robust_js__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)(levels.subarray(-28));
    return Math.max(spread, MIN_RELATIVE_SCALE * Math.abs(level), MIN_SCALE);
}
/** A baseline that is asked again, as for many weeks, need not be measured again. */
const habitsOf = new WeakMap();
function measuredHabits(baseline) {
    const known = habitsOf.get(baseline);
    if (known !== undefined)
        return known;
    const newest = baseline.observed.subarray(-HABIT_DAYS);
    const habits = {
        scale: scaleOf(baseline),
        high: (0,_robust_js__WEBPACK_IMPORTED_MODULE_5__/* .quantile */ .YV)(newest, HABIT_QUANTILE),
        low: (0,_robust_js__WEBPACK_IMPORTED_MODULE_5__/* .quantile */ .YV)(newest, 1 - HABIT_QUANTILE),
    };
    habitsOf.set(baseline, habits);
    return habits;
}
/** Days of `actual` that depart from `expected`, by score, by share and beyond what history has already shown. */
function departingDays(actual, expected, baseline, window) {
    const levels = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .observedDays */ .SD)(baseline, actual, window.to);
    const departing = [];
    for (const [index, cost] of actual.entries()) {
        const usual = expected[index] ?? 0;
        const level = levels[index] ?? 0;
        const excess = cost - usual;
        // Most services never get past this, and for them nothing else need be measured.
        if (Math.abs(excess) <= MIN_SHARE * usual)
            continue;
        const { scale, high, low } = measuredHabits(baseline);
        const factor = (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .weekdayFactor */ .o2)(baseline.profile, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(window.from, index));
        if (Math.abs(excess) <= MIN_SCORE * scale * factor)
            continue;
        if (excess > 0 && level > high)
            departing.push({ index, direction: 'up' });
        if (excess < 0 && level < low)
            departing.push({ index, direction: 'down' });
    }
    return departing;
}
/** Joins departing days of one direction that lie close together. */
function runsOf(days) {
    const runs = [];
    for (const day of days) {
        const run = runs.findLast((candidate) => candidate.at(-1)?.direction === day.direction);
        const last = run?.at(-1);
        if (run !== undefined && last !== undefined && day.index - last.index <= MAX_GAP_DAYS)
            run.push(day);
        else
            runs.push([day]);
    }
    return runs;
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
function eventOf(run, actual, expected, window) {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const lasts = actual.length - 1 - last.index < MAX_GAP_DAYS;
    const stop = lasts ? actual.length : last.index + 1;
    const total = sumOf(actual.subarray(first.index, stop));
    const usual = sumOf(expected.subarray(first.index, stop));
    return {
        kind: run.length >= SHIFT_DAYS ? 'level-shift' : 'spike',
        direction: first.direction,
        start: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(window.from, first.index),
        end: lasts ? null : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(window.from, last.index),
        expected: usual,
        actual: total,
        impact: total - usual,
    };
}
/** A service without any cost before the window, dated from its first one. @param expected what was planned of it */
function newService(actual, expected, window) {
    const first = actual.findIndex((cost) => cost > MIN_SCALE);
    if (first < 0)
        return null;
    const total = sumOf(actual.subarray(first));
    const usual = sumOf(expected.subarray(first));
    if (usual > 0 && total - usual <= MIN_SHARE * usual)
        return null;
    const last = actual.findLastIndex((cost) => cost > MIN_SCALE);
    const lasts = actual.length - last <= STOPPED_DAYS;
    return {
        kind: 'new-service',
        direction: 'up',
        start: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(window.from, first),
        end: lasts ? null : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(window.from, last),
        expected: usual,
        actual: total,
        impact: total - usual,
    };
}
/** A service that ran until some day of the window and costs nothing since at least a week. */
function stoppedService(actual, expected, window) {
    const start = actual.findLastIndex((cost) => cost > MIN_SCALE) + 1;
    if (actual.length - start < STOPPED_DAYS)
        return null;
    const usual = sumOf(expected.subarray(start));
    return {
        kind: 'stopped-service',
        direction: 'down',
        start: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(window.from, start),
        end: null,
        expected: usual,
        actual: 0,
        impact: -usual,
    };
}
function inService(service, covered, window, learn, plans) {
    const start = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(covered.from, window.from);
    const history = service.usage.subarray(0, start);
    const actual = service.usage.subarray(start);
    const firstCost = history.findIndex((cost) => cost > MIN_SCALE);
    if (firstCost < 0) {
        const planned = (0,_planned_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedWithin */ .Yy)(plans, actual, new Float64Array(actual.length), window);
        return [newService(actual, planned, window)].filter((found) => found !== null);
    }
    const known = (0,_planned_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPlanned */ .Z7)(plans, history, window.from).subarray(firstCost);
    if (known.length < LEARNING_DAYS)
        return [];
    const baseline = learn(known, window.from);
    const expected = (0,_planned_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedWithin */ .Yy)(plans, actual, (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedDays */ .CP)(baseline, window), window);
    const stopped = stoppedService(actual, expected, window);
    if (stopped !== null)
        return [stopped];
    const departing = departingDays(actual, expected, baseline, window);
    return runsOf(departing)
        .map((run) => eventOf(run, actual, expected, window))
        .filter((found) => found !== null);
}
/**
 * Departures of an account's services in `window`, measured against what the days before it let expect (fixed
 * charges, weekday rhythm and trend included), that move at least `minAmount` of money. Largest first.
 * Fewer than 14 days of data before the window give none: there is nothing to depart from yet.
 * @param plans what may happen and need not
 */
function detectAnomalies(account, spend, window, minAmount, learn = _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .learnBaseline */ .et, plans = _planned_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PLANS */ .Be) {
    if ((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(spend.window.from, window.from) < LEARNING_DAYS)
        return [];
    return spend.services
        .flatMap((service) => inService(service, spend.window, window, learn, plans.get(service.service) ?? []).map((found) => identified(account, service.service, found)))
        .filter((anomaly) => Math.abs(anomaly.impact) >= Math.max(minAmount, MIN_SCALE))
        .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1));
}


/***/ }),

/***/ 82183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nl: () => (/* binding */ MIN_FORECAST_DAYS),
/* harmony export */   sD: () => (/* binding */ estimateMonths),
/* harmony export */   yR: () => (/* binding */ daysWithHistory)
/* harmony export */ });
/* unused harmony export INTERVAL_LEVEL */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84043);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69823);
/* harmony import */ var _fixed_charges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8130);
/* harmony import */ var _periods_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66662);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7186);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91575);
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11696);








const INTERVAL_LEVEL = 0.8;
/** With less history than this there is no estimate at all. */
const MIN_FORECAST_DAYS = 14;
/** A service without cost for this long is taken to stay silent. */
const SILENT_DAYS = 14;
/** A service younger than this is carried on at the rate of its last week. */
const YOUNG_DAYS = 28;
/** Days that one trial forecast looks ahead. */
const TRIAL_DAYS = 28;
/** Origins of trial forecasts lie this far apart. */
const TRIAL_STEP = 4;
/** The newest trials count: errors of a year ago say little about this month, and each costs a fit. */
const MAX_TRIALS = 26;
/** An interval is never narrower than this share, however well the past went. */
const MIN_ERROR = 0.02;
/** A factor of ten either way: an error beyond it says only that nothing is known. */
const MAX_ERROR = Math.log(10);
/** Without any trial forecast, the error that published daily-cost forecasts stay within. */
const UNKNOWN_ERROR = 0.3;
/** Expected usage of each day of a window that begins where `history` ends. */
function expectedUsage(history, window) {
    const first = history.findIndex((cost) => cost !== 0);
    const last = history.findLastIndex((cost) => cost !== 0);
    if (first < 0)
        return new Float64Array((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(window));
    const isSilent = history.length - 1 - last >= SILENT_DAYS;
    const known = history.subarray(first);
    if (known.length < YOUNG_DAYS) {
        return new Float64Array((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(window)).fill(isSilent ? 0 : (0,_robust_js__WEBPACK_IMPORTED_MODULE_7__/* .mean */ .i2)(known.subarray(-7)));
    }
    const baseline = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .learnBaseline */ .et)(known, window.from);
    // A service that costs something on one day of the month only is silent on all others.
    if (isSilent)
        return Float64Array.from((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(window), (day) => (0,_fixed_charges_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedChargeOn */ .C)(baseline.fixed, day));
    return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedDays */ .CP)(baseline, window);
}
/** What charges that come by the calendar will cost on a day: what they cost on the newest same date known. */
function expectedScheduled(scheduled, covered, day) {
    for (let months = 1; months <= 2; months++) {
        const before = `${(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(day.slice(0, 7), -months)}${day.slice(7)}`;
        const index = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(covered.from, before);
        if (index >= 0 && index < scheduled.length)
            return scheduled[index] ?? 0;
    }
    return 0;
}
function expectedService({ usage, scheduled }, covered, future) {
    const expected = expectedUsage(usage, future);
    if (scheduled.every((cost) => cost === 0))
        return expected;
    return expected.map((cost, i) => cost + expectedScheduled(scheduled, covered, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(future.from, i)));
}
/** Expected total of each day after the newest one, to the end of next month, added up over the services. */
function expectedTotals(spend, learnt, plans, future) {
    const totals = new Float64Array((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(future));
    const usage = new Map(spend.services.map((service) => [service.service, service.usage]));
    const nothing = new Float64Array(spend.total.length);
    for (const service of learnt) {
        const planned = plans.get(service.service);
        const expected = expectedService(service, spend.window, future);
        const ahead = planned === undefined ? null : (0,_planned_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedAhead */ .uz)(planned, usage.get(service.service) ?? nothing, future);
        for (const [i, cost] of expected.entries()) {
            // A saving takes no more than there is.
            const changed = ahead === null ? cost : Math.max(Math.min(cost, 0), cost + (ahead[i] ?? 0));
            totals[i] = (totals[i] ?? 0) + changed;
        }
    }
    return totals;
}
/** Absolute log errors of forecasts of the last weeks, made from nothing but the days before each. */
function trialErrors(usage, covered) {
    const errors = [];
    for (let origin = usage.length - TRIAL_DAYS; origin >= YOUNG_DAYS; origin -= TRIAL_STEP) {
        if (errors.length === MAX_TRIALS)
            break;
        const from = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(covered.from, origin);
        const forecast = expectedUsage(usage.subarray(0, origin), { from, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, TRIAL_DAYS) });
        const expected = forecast.reduce((sum, cost) => sum + cost, 0);
        const actual = usage.subarray(origin, origin + TRIAL_DAYS).reduce((sum, cost) => sum + cost, 0);
        if (expected >= _comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR && actual >= _comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR)
            errors.push(Math.abs(Math.log(actual / expected)));
    }
    return errors;
}
/** The past error that `level` of all forecasts stay within: the conformal quantile of the trial errors. */
function typicalError(errors) {
    if (errors.length === 0)
        return UNKNOWN_ERROR;
    const sorted = [...errors].sort((a, b) => a - b);
    const rank = Math.min(sorted.length, Math.ceil((sorted.length + 1) * INTERVAL_LEVEL));
    return Math.min(MAX_ERROR, Math.max(MIN_ERROR, sorted[rank - 1] ?? UNKNOWN_ERROR));
}
function confidenceOf(days, error) {
    if (days >= 90 && error <= 0.1)
        return 'high';
    return days >= 42 && error <= 0.25 ? 'medium' : 'low';
}
/** An uncertain amount is multiplied or divided by the past error; a credit balance is mirrored. */
function interval(certain, uncertain, error) {
    const ends = [certain + uncertain * Math.exp(-error), certain + uncertain * Math.exp(error)];
    return { low: Math.min(...ends), high: Math.max(...ends) };
}
function usageOf(services, days) {
    const usage = new Float64Array(days);
    for (const service of services) {
        for (const [i, cost] of service.usage.entries())
            usage[i] = (usage[i] ?? 0) + cost;
    }
    return usage;
}
/**
 * Estimates the month of the newest day and the month after it: what was spent so far, and for each day to come
 * what its service costs on such a day (level, weekday, fixed charges). The interval comes from the errors that
 * the same forecast made on the weeks before. null with fewer than 14 days of cost.
 * @param plans changes that the days to come are expected to hold, and that those known are learnt without
 */
function estimateMonths(spend, plans = _planned_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_PLANS */ .Be) {
    const days = daysWithHistory(spend);
    if (days < MIN_FORECAST_DAYS)
        return null;
    const month = (0,_periods_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedMonth */ .Ww)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(spend.window.to, -1));
    const next = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(month, 1);
    const future = { from: spend.window.to, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(next).to };
    const learnt = (0,_planned_js__WEBPACK_IMPORTED_MODULE_5__/* .learntServices */ .BZ)(spend, plans);
    const expected = expectedTotals(spend, learnt, plans, future);
    const restOfMonth = (0,_spend_js__WEBPACK_IMPORTED_MODULE_6__/* .sumOver */ .Ch)(expected, future, { from: future.from, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(next) });
    const nextMonth = (0,_spend_js__WEBPACK_IMPORTED_MODULE_6__/* .sumOver */ .Ch)(expected, future, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(next));
    const monthStart = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month) < spend.window.from ? spend.window.from : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month);
    const soFar = (0,_spend_js__WEBPACK_IMPORTED_MODULE_6__/* .sumOver */ .Ch)(spend.total, spend.window, { from: monthStart, to: spend.window.to });
    const errors = trialErrors(usageOf(learnt, spend.total.length), spend.window);
    const error = typicalError(errors);
    return {
        monthEnd: {
            month,
            total: soFar + restOfMonth,
            ...interval(soFar, restOfMonth, error),
            level: INTERVAL_LEVEL,
        },
        forecast: {
            month: next,
            total: nextMonth,
            ...interval(0, nextMonth, error),
            level: INTERVAL_LEVEL,
            confidence: confidenceOf(days, error),
            basedOnDays: days,
            trials: errors.length,
        },
    };
}
/** Days from the first one with any cost to the newest. */
function daysWithHistory(spend) {
    const first = spend.total.findIndex((cost) => cost !== 0);
    return first < 0 ? 0 : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(spend.window).length - first;
}


/***/ }),

/***/ 66662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ comparedWeeks),
/* harmony export */   Tx: () => (/* binding */ comparedWindows),
/* harmony export */   Ww: () => (/* binding */ reportedMonth),
/* harmony export */   _9: () => (/* binding */ coveredWindows)
/* harmony export */ });
/* unused harmony export MIN_DAYS_OF_MONTH */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

/** With fewer complete days than this, a month says too little and the closed month is reported instead. */
const MIN_DAYS_OF_MONTH = 7;
/** The month that a report is about: the month of its newest complete day. */
function reportedMonth(dataThrough) {
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(dataThrough);
}
/**
 * The windows of a report's main comparison. From the 7th complete day of a month on: its first k days against
 * the first k days of the month before, k capped by the shorter month. Before that: the closed month against the
 * one before it; these may differ in length, so they are compared per day.
 */
function comparedWindows(dataThrough) {
    const month = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(dataThrough);
    const before = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(month, -1);
    const completeDays = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOfMonth */ .SD)(dataThrough);
    if (completeDays < MIN_DAYS_OF_MONTH) {
        return {
            basis: 'last-month',
            current: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(before),
            previous: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(before, -1)),
        };
    }
    const days = Math.min(completeDays, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(before));
    return {
        basis: 'month-to-date',
        current: { from: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month), to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month), days) },
        previous: { from: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(before), to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(before), days) },
    };
}
/** The last 7 complete days against the 7 before them. */
function comparedWeeks(dataThrough) {
    const to = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(dataThrough, 1);
    const from = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(to, -7);
    return { basis: 'week', current: { from, to }, previous: { from: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, -7), to: from } };
}
/**
 * The windows to compare when the source covers only `covered`. A current window that begins before the data is
 * cut to it; a closed month of which there is no day gives way to the days of the month that has begun.
 */
function coveredWindows(windows, covered) {
    const { current } = windows;
    if (covered.from <= current.from)
        return windows;
    if ((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowContains */ .uI)(current, covered.from)) {
        return { ...windows, current: { from: covered.from, to: current.to } };
    }
    const month = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(covered.to, -1));
    return {
        basis: 'month-to-date',
        current: { from: covered.from, to: covered.to },
        previous: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(month, -1)),
    };
}


/***/ }),

/***/ 55691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xA: () => (/* binding */ analyzeOrganisation),
  OH: () => (/* binding */ analyzeTeam),
  KV: () => (/* binding */ policyFor)
});

// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/analyze/alerts.ts
var alerts = __webpack_require__(63145);
// EXTERNAL MODULE: ./src/analyze/anomalies.ts
var analyze_anomalies = __webpack_require__(11205);
// EXTERNAL MODULE: ./src/analyze/baseline.ts + 1 modules
var baseline = __webpack_require__(84043);
// EXTERNAL MODULE: ./src/analyze/comparison.ts
var comparison = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/analyze/forecast.ts
var forecast = __webpack_require__(82183);
// EXTERNAL MODULE: ./src/analyze/periods.ts
var periods = __webpack_require__(66662);
// EXTERNAL MODULE: ./src/analyze/planned.ts
var analyze_planned = __webpack_require__(7186);
// EXTERNAL MODULE: ./src/analyze/spend.ts
var analyze_spend = __webpack_require__(11696);
;// CONCATENATED MODULE: ./src/analyze/account.ts









/** Analyzes the costs of all accounts in `costs` together. @param planned what forecasts count on; of other accounts it does not count */
function analyzeScope(costs, policy, planned = []) {
    const through = (0,cost_model/* dataThrough */.an)(costs);
    return scopeOf((0,analyze_spend/* spendOf */.Ii)(costs, policy), through, (0,analyze_planned/* plansOf */.i$)(planned, (0,cost_model/* accountsOf */.s1)(costs), through));
}
function scopeOf(spend, through, plans) {
    const windows = (0,periods/* coveredWindows */._9)((0,periods/* comparedWindows */.Tx)(through), spend.window);
    const weeks = (0,periods/* coveredWindows */._9)((0,periods/* comparedWeeks */.RI)(through), spend.window);
    const estimates = (0,forecast/* estimateMonths */.sD)(spend, plans);
    return {
        comparison: (0,comparison/* compare */.UD)(spend, windows),
        week: (0,comparison/* compare */.UD)(spend, weeks),
        services: (0,comparison/* compareServices */.K)(spend, windows),
        monthEnd: estimates?.monthEnd ?? null,
        forecast: estimates?.forecast ?? null,
        historyDays: (0,forecast/* daysWithHistory */.yR)(spend),
        daily: { window: spend.window, total: spend.total },
    };
}
/** Analyzes one account; what it returns depends on that account's costs and nothing else. */
function analyzeAccount(costs, account, policy) {
    const own = (0,cost_model/* restrictTo */.mO)(costs, [account]);
    const spend = (0,analyze_spend/* spendOf */.Ii)(own, policy);
    const through = (0,cost_model/* dataThrough */.an)(own);
    const plans = (0,analyze_planned/* plansOf */.i$)(policy.plannedChanges, [account], through);
    const scope = scopeOf(spend, through, plans);
    const candidates = (0,alerts/* alertCandidates */.hn)(account, spend, scope.comparison, baseline/* learnBaseline */.et, plans);
    const anomalies = (0,alerts/* alertsWithin */.Nm)(candidates, policy);
    return {
        ...scope,
        account,
        name: own.accountNames.get(account) ?? null,
        anomalies,
        acknowledged: [],
        flagged: anomalies.some(({ service }) => service === null),
        planned: scope.comparison.change === null ? 0 : (0,analyze_planned/* plannedIncrease */.vl)(spend, scope.comparison, plans),
        learning: scope.historyDays < analyze_anomalies/* LEARNING_DAYS */.Ti,
    };
}
/** The accounts of `costs` that `policyOf` gives a policy for, each analyzed on its own. */
function analyzeAccounts(costs, accounts, policyOf) {
    const known = new Set((0,cost_model/* accountsOf */.s1)(costs));
    return accounts
        .filter((account) => known.has(account))
        .map((account) => analyzeAccount(costs, account, policyOf(account)));
}

// EXTERNAL MODULE: ./src/analyze/acknowledged.ts
var acknowledged = __webpack_require__(58062);
;// CONCATENATED MODULE: ./src/analyze/team.ts



/** The settings that hold for a team: its own where it has them, the repository's otherwise. */
function policyFor(settings, team) {
    return {
        anomalyThreshold: team?.anomalyThreshold ?? settings.anomaly_threshold,
        anomalyMinAmount: team?.anomalyMinAmount ?? settings.anomaly_min_amount,
        includeCredits: team?.includeCredits ?? settings.include_credits,
        includeTax: team?.includeTax ?? settings.include_tax,
        plannedChanges: team?.plannedChanges ?? [],
    };
}
function byCost(a, b) {
    const difference = (b.comparison.current.total ?? 0) - (a.comparison.current.total ?? 0);
    return difference === 0 ? (a.account < b.account ? -1 : 1) : difference;
}
function anomaliesOf(accounts) {
    return accounts.flatMap((account) => account.anomalies).sort(acknowledged/* byImpact */.aZ);
}
/** Analyzes a team from its own accounts' costs alone; of `details` only those of its accounts are kept. */
function analyzeTeam(costs, team, settings, details = []) {
    const ids = team.accounts.map(({ id }) => id);
    const own = (0,cost_model/* restrictTo */.mO)(costs, ids);
    const policy = policyFor(settings, team);
    const accounts = analyzeAccounts(own, ids, () => policy).sort(byCost);
    const known = new Set(accounts.map(({ account }) => account));
    return {
        team,
        scope: accounts.length === 0 ? null : analyzeScope(own, policy, team.plannedChanges),
        accounts,
        accountsWithoutData: ids.filter((id) => !known.has(id)),
        unavailable: ids.filter((id) => own.unavailable.has(id)),
        details: details.filter(({ account }) => ids.includes(account)),
        anomalies: anomaliesOf(accounts),
        acknowledged: [],
    };
}
/**
 * Analyzes all accounts together. Totals follow the repository's settings, so that they add up; each account is
 * flagged by its team's threshold and amount, so that admins and team see the same flag.
 */
function analyzeOrganisation(costs, teams, settings, details = []) {
    const owners = new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, team])));
    const common = policyFor(settings, null);
    const accounts = analyzeAccounts(costs, (0,cost_model/* accountsOf */.s1)(costs), (account) => ({
        ...policyFor(settings, owners.get(account) ?? null),
        includeCredits: common.includeCredits,
        includeTax: common.includeTax,
    })).sort(byCost);
    return {
        scope: analyzeScope(costs, common, teams.flatMap(({ plannedChanges }) => plannedChanges)),
        accounts,
        anomalies: anomaliesOf(accounts),
        acknowledged: [],
        owners,
        unownedAccounts: accounts.filter(({ account }) => !owners.has(account)),
        unavailable: [...costs.unavailable].sort(),
        details,
    };
}


/***/ }),

/***/ 94496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatFor)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

function instant(day) {
    return new Date(`${day}T00:00:00Z`);
}
function decimalsFor(amount) {
    return Math.abs(amount) < 99.995 ? 2 : 0;
}
/**
 * @param locale a BCP 47 tag that Intl knows; settings are checked for it
 * @param currency an ISO 4217 code
 */
function formatFor(locale, currency) {
    const moneyWith = new Map();
    const moneyFormat = (decimals, sign) => {
        const key = `${decimals ?? 'own'} ${sign}`;
        const known = moneyWith.get(key);
        if (known !== undefined)
            return known;
        const digits = decimals === null ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const made = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay: 'narrowSymbol',
            signDisplay: sign,
            ...digits,
        });
        moneyWith.set(key, made);
        return made;
    };
    const ownDecimals = moneyFormat(null, 'negative').resolvedOptions().maximumFractionDigits ?? 2;
    const decimals = (amount) => Math.min(decimalsFor(amount), ownDecimals);
    const money = (amount, sign, digits) => moneyFormat(digits, sign).format(amount);
    const percentWith = (sign, digits) => new Intl.NumberFormat(locale, {
        signDisplay: sign,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
    });
    const percentFormats = {
        negative: [percentWith('negative', 0), percentWith('negative', 1)],
        exceptZero: [percentWith('exceptZero', 0), percentWith('exceptZero', 1)],
    };
    const percent = (value, sign) => {
        const [whole, tenths] = percentFormats[sign];
        return `${(Math.abs(value) < 9.95 ? tenths : whole).format(value)}\u00A0%`;
    };
    const count = new Intl.NumberFormat(locale);
    const dateWith = (options) => new Intl.DateTimeFormat(dateLocale(locale), { timeZone: 'UTC', ...options });
    const dayFormat = dateWith({ day: 'numeric', month: 'long' });
    const fullDayFormat = dateWith({ day: 'numeric', month: 'long', year: 'numeric' });
    const monthFormat = dateWith({ month: 'long', year: 'numeric' });
    const monthNameFormat = dateWith({ month: 'long' });
    return {
        locale,
        currency,
        money: (amount) => money(amount, 'negative', decimals(amount)),
        exactMoney: (amount) => money(amount, 'negative', null),
        signedMoney: (amount) => money(amount, 'exceptZero', decimals(amount)),
        percent: (value) => percent(value, 'negative'),
        signedPercent: (value) => percent(value, 'exceptZero'),
        count: (value) => count.format(value),
        day: (day) => dayFormat.format(instant(day)).replace(' ', '\u00A0'),
        fullDay: (day) => fullDayFormat.format(instant(day)),
        window: (window) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(window) <= 1
            ? fullDayFormat.format(instant(window.from))
            : fullDayFormat.formatRange(instant(window.from), instant((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(window.to, -1))),
        shortWindow: (window) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(window) <= 1
            ? dayFormat.format(instant(window.from))
            : dayFormat.formatRange(instant(window.from), instant((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(window.to, -1))),
        month: (month) => monthFormat.format(instant((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month).from)),
        monthName: (month) => monthNameFormat.format(instant((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month).from)),
    };
}
/**
 * Reports are written in English, so dates are too: a day-first English for every locale but the American, whose
 * readers expect the month first.
 */
function dateLocale(locale) {
    return locale.toLowerCase() === 'en-us' ? 'en-US' : 'en-GB';
}


/***/ })

};
