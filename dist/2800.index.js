export const id = 2800;
export const ids = [2800];
export const modules = {

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
/* harmony export */   Ti: () => (/* binding */ LEARNING_DAYS),
/* harmony export */   aZ: () => (/* binding */ byImpact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84043);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7186);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91575);
/* harmony import */ var _weekday_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35446);






/** Largest first; of equal ones always the same first. */
function byImpact(a, b) {
    return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}
/** Below this history there is no expectation to depart from: the account is still being learnt. */
const LEARNING_DAYS = 14;
/** Robust standard deviations that make a day depart: 3 would alarm daily somewhere in 600 series. */
const MIN_SCORE = 5;
/** A day departs only when it is this share above or below its expectation as well. */
const MIN_SHARE = 0.2;
/** Days that go on depart together from here on: that many in a row are seldom chance. */
const MIN_LASTING_SCORE = 3;
const MIN_LASTING_SHARE = 0.15;
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
        if (Math.abs(excess) <= MIN_LASTING_SHARE * usual)
            continue;
        const { scale, high, low } = measuredHabits(baseline);
        const factor = (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .weekdayFactor */ .o2)(baseline.profile, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(window.from, index));
        const score = Math.abs(excess) / (scale * factor);
        if (score <= MIN_LASTING_SCORE)
            continue;
        const isClear = score > MIN_SCORE && Math.abs(excess) > MIN_SHARE * usual;
        if (excess > 0 && level > high)
            departing.push({ index, direction: 'up', isClear });
        if (excess < 0 && level < low)
            departing.push({ index, direction: 'down', isClear });
    }
    return departing;
}
/** Joins departing days of one direction that lie close together, of which one is clear or enough go on. */
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
    return runs.filter((run) => run.length >= SHIFT_DAYS || run.some(({ isClear }) => isClear));
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

/***/ 8756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nl: () => (/* binding */ MIN_FORECAST_DAYS),
  yR: () => (/* binding */ daysWithHistory),
  sD: () => (/* binding */ estimateMonths),
  XT: () => (/* binding */ estimateTogether)
});

// UNUSED EXPORTS: INTERVAL_LEVEL

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/analyze/periods.ts
var periods = __webpack_require__(66662);
// EXTERNAL MODULE: ./src/analyze/spend.ts
var analyze_spend = __webpack_require__(11696);
// EXTERNAL MODULE: ./src/analyze/planned.ts
var analyze_planned = __webpack_require__(7186);
// EXTERNAL MODULE: ./src/analyze/baseline.ts + 1 modules
var analyze_baseline = __webpack_require__(84043);
// EXTERNAL MODULE: ./src/analyze/fixed-charges.ts
var fixed_charges = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/analyze/robust.ts
var robust = __webpack_require__(91575);
// EXTERNAL MODULE: ./src/analyze/weekday-profile.ts
var weekday_profile = __webpack_require__(35446);
;// CONCATENATED MODULE: ./src/analyze/forecast/level.ts

/**
 * Windows whose medians the steady opinion averages. Each is about twice the one before, so that together they
 * remember recent weeks well and a half year a little, whatever the right memory is.
 */
const STEADY_WEEKS = [2, 4, 8, 13, 26];
/** A window longer than half of the history would hold all of it back. */
const MAX_SHARE_OF_HISTORY = 0.5;
/** What a baseline learns from: a history so long has room for the longest window. */
const FULL_HISTORY = 7 * 26;
/** Smoothing of the exponential level: about two weeks of memory. */
const SMOOTHING = 0.2;
/** A trend of more than a quarter has ended as often as not. */
const TREND_DAYS = 92;
/** The level stays where it is: the mean of its medians over windows of several lengths. */
const steady = (levels) => {
    const fitting = STEADY_WEEKS.filter((weeks) => levels.length >= FULL_HISTORY || 7 * weeks <= MAX_SHARE_OF_HISTORY * levels.length);
    const windows = fitting.length === 0 ? STEADY_WEEKS.slice(0, 1) : fitting;
    const level = Math.max(0, (0,robust/* mean */.i2)(windows.map((weeks) => (0,robust/* median */.JZ)(levels.subarray(-7 * weeks)))));
    return () => level;
};
/** Least-squares slope per day. */
function slope(levels) {
    const centre = (levels.length - 1) / 2;
    let covariance = 0;
    // An index, not an iterator: this is what forecasts spend their time on.
    for (let i = 0; i < levels.length; i++)
        covariance += (i - centre) * (levels[i] ?? 0);
    const variance = (levels.length * (levels.length ** 2 - 1)) / 12;
    return variance === 0 ? 0 : covariance / variance;
}
/** The Theta method of Assimakopoulos and Nikolopoulos (2000): exponential smoothing with half of the trend. */
const trending = (levels) => {
    const recent = levels.subarray(-TREND_DAYS);
    const trend = 0.5 * slope(recent);
    let level = recent[0] ?? 0;
    for (const value of recent)
        level += SMOOTHING * (value - level);
    return (ahead) => Math.max(0, level + trend * ahead);
};
const OPINIONS = [steady, trending];
/** Days that one trial of the opinions looks ahead. */
const TRIAL_DAYS = 28;
const TRIAL_STEP = 7;
/** Levels before a trial: with fewer, neither a window nor a trend says much. */
const MIN_LEVELS = 28;
/** An error as large as the level says only that the opinion was wrong. */
const MAX_ERROR = 1;
/** Trials that each opinion is taken to have done as well as the others in, before it did any. */
const PRIOR_TRIALS = 1;
/** How much a better past counts: the weight goes with this power of the inverse mean squared error. */
const SHARPNESS = 8;
const NO_ERROR = 1e-9;
/** Sum of squared relative errors of each opinion on the weeks before, each told from the levels before it alone. */
function trialLosses(levels) {
    const losses = OPINIONS.map(() => 0);
    let trials = 0;
    for (let at = levels.length - TRIAL_DAYS; at >= MIN_LEVELS; at -= TRIAL_STEP) {
        const before = levels.subarray(0, at);
        const came = (0,robust/* mean */.i2)(levels.subarray(at, at + TRIAL_DAYS));
        const scale = Math.max(NO_ERROR, Math.abs((0,robust/* mean */.i2)(before.subarray(-TRIAL_DAYS))));
        for (const [i, opinion] of OPINIONS.entries()) {
            const error = Math.min(MAX_ERROR, Math.abs(opinion(before)(TRIAL_DAYS / 2) - came) / scale);
            losses[i] = (losses[i] ?? 0) + error ** 2;
        }
        trials += 1;
    }
    return { losses, trials };
}
/** Weights are larger for opinions that were right in the series' own past: growing costs weigh the trend, noisy ones the long medians. */
function opinionWeights(levels) {
    const { losses, trials } = trialLosses(levels);
    const usual = (0,robust/* mean */.i2)(losses) / Math.max(1, trials) + NO_ERROR;
    const raw = losses.map((loss) => (usual / ((loss + PRIOR_TRIALS * usual) / (trials + PRIOR_TRIALS))) ** SHARPNESS);
    const sum = raw.reduce((total, weight) => total + weight, 0);
    return raw.map((weight) => weight / sum);
}
/**
 * The path of a level: the opinions that it stays and that it goes on as it went, weighted.
 * @param levels a baseline's levels: without weekday rhythm, fixed charges and wild days
 */
function levelPath(levels, weights) {
    const paths = OPINIONS.map((opinion) => opinion(levels));
    return (ahead) => paths.reduce((sum, path, i) => sum + (weights[i] ?? 0) * path(ahead), 0);
}

;// CONCATENATED MODULE: ./src/analyze/forecast/season.ts


/** A year in whole weeks, so that weekdays meet weekdays. */
const YEAR = 364;
/** Days before and after last year's window that tell its usual level. */
const AROUND_DAYS = 56;
/** With less of the days after it, nothing tells a season from a step that stayed. */
const MIN_AFTER_DAYS = 28;
/** One past year is one sample: half of what it shows is taken to come again. */
const SHRINKAGE = 0.5;
/** A season moves a cost to no less than half and no more than twice. */
const MAX_LOG_INDEX = Math.log(2);
/** Below this, a weekday's factor would turn cents into a level. */
const MIN_FACTOR = 0.05;
/**
 * How last year's same window stood out from the weeks around it, as a factor for this year's: December rises where
 * it rose last year and fell again. Counted only where it stood out from the weeks before and from those after, in
 * the same direction: a step that stayed is no season. 1 without a year and eight weeks of history.
 * @param daily daily cost, its last entry being the day before `end`
 */
function seasonalIndex(daily, end, profile, window) {
    const from = daily.length + (0,calendar_day/* daysBetween */.YM)(end, window.from) - YEAR;
    const to = Math.min(daily.length, from + (0,calendar_day/* windowLength */.nF)(window));
    const before = daily.length - YEAR;
    if (before < AROUND_DAYS || daily.length - to < MIN_AFTER_DAYS || to <= from)
        return 1;
    const factors = profile.map((factor) => Math.max(MIN_FACTOR, factor));
    const weekday = (0,calendar_day/* weekdayOf */.Up)((0,calendar_day/* addDays */.fi)(end, -daily.length));
    const usual = (first, last) => (0,robust/* median */.JZ)(daily.subarray(first, last).map((cost, i) => cost / (factors[(weekday + first + i) % 7] ?? 1)));
    const level = usual(from, to);
    const levelBefore = usual(before - AROUND_DAYS, before);
    const levelAfter = usual(to, Math.min(daily.length, to + AROUND_DAYS));
    if (!(level > 0 && levelBefore > 0 && levelAfter > 0))
        return 1;
    const rise = Math.log(level / levelBefore);
    if (rise * Math.log(level / levelAfter) <= 0)
        return 1;
    return Math.exp(SHRINKAGE * Math.min(MAX_LOG_INDEX, Math.max(-MAX_LOG_INDEX, rise)));
}

;// CONCATENATED MODULE: ./src/analyze/forecast/series.ts







/** A series without cost for this long is taken to stay silent. */
const SILENT_DAYS = 14;
/** A series younger than this is carried on at the rate of its last week. */
const YOUNG_DAYS = 28;
const RECENT_DAYS = 7;
function flat(level) {
    return (window) => new Float64Array((0,calendar_day/* windowLength */.nF)(window)).fill(level);
}
function isSilent(daily) {
    return daily.length - 1 - daily.findLastIndex((cost) => cost !== 0) >= SILENT_DAYS;
}
/** The outlook of a baseline as it was before its last `back` days. */
function outlookOf({ known, end, baseline, weights }, back) {
    const before = known.subarray(0, known.length - back);
    if (baseline === null || before.length < YOUNG_DAYS) {
        return flat(before.length === 0 || isSilent(before) ? 0 : (0,robust/* mean */.i2)(before.subarray(-RECENT_DAYS)));
    }
    const { fixed, profile, levels } = baseline;
    // A series that costs something on one day of the month only is silent on all others.
    if (isSilent(before))
        return (window) => Float64Array.from((0,calendar_day/* eachDay */.aj)(window), (day) => (0,fixed_charges/* fixedChargeOn */.C)(fixed, day));
    const origin = (0,calendar_day/* addDays */.fi)(end, -back);
    const path = levelPath(levels.subarray(0, levels.length - back), weights);
    return (window) => {
        const season = seasonalIndex(before, origin, profile, window);
        const ahead = (0,calendar_day/* daysBetween */.YM)(origin, window.from) + 1;
        return Float64Array.from((0,calendar_day/* eachDay */.aj)(window), (day, i) => season * path(ahead + i) * (0,weekday_profile/* weekdayFactor */.o2)(profile, day) + (0,fixed_charges/* fixedChargeOn */.C)(fixed, day));
    };
}
function learn(daily, end) {
    const first = daily.findIndex((cost) => cost !== 0);
    const known = first < 0 ? new Float64Array() : daily.subarray(first);
    const baseline = known.length < YOUNG_DAYS ? null : (0,analyze_baseline/* learnBaseline */.et)(known, end);
    return { known, end, baseline, weights: baseline === null ? [] : opinionWeights(baseline.levels) };
}
/** @param daily daily cost, its last entry being the day before `end` */
function outlook(daily, end) {
    return outlookOf(learn(daily, end), 0);
}
const NO_TRIAL = { expected: 0, actual: 0 };
const sum = (daily) => daily.reduce((total, cost) => total + cost, 0);
/**
 * The outlook of a series, and trials of it on days that are known: each ends `back` days before the newest. Levels
 * of a trial are those before it; weights, rhythm and fixed charges are the ones known today, which tell nothing of
 * growth.
 */
function outlookWithTrials(daily, end, trials) {
    const learnt = learn(daily, end);
    return {
        outlook: outlookOf(learnt, 0),
        trials: trials.backs.map((back) => {
            const known = back + trials.days;
            // What began since is no growth of what was there.
            if (learnt.known.length - known < YOUNG_DAYS)
                return NO_TRIAL;
            const from = (0,calendar_day/* addDays */.fi)(end, -known);
            const start = daily.length - known;
            const expected = outlookOf(learnt, known)({ from, to: (0,calendar_day/* addDays */.fi)(from, trials.days) });
            return { expected: sum(expected), actual: sum(daily.subarray(start, start + trials.days)) };
        }),
    };
}

;// CONCATENATED MODULE: ./src/analyze/forecast/services.ts



/** Each trial that tells growth looks at four weeks, … */
const services_TRIAL_DAYS = 28;
/** … and they end on the newest day and one and two weeks before it. */
const TRIAL_BACKS = [0, 7, 14];
/** A trial needs four weeks before it. */
const MIN_TRIAL_HISTORY = 2 * services_TRIAL_DAYS;
/** What charges that come by the calendar will cost on a day: what they cost on the newest same date known. */
function expectedScheduled(scheduled, covered, day) {
    for (let months = 1; months <= 2; months++) {
        const before = `${(0,calendar_day/* addMonths */.PS)(day.slice(0, 7), -months)}${day.slice(7)}`;
        const index = (0,calendar_day/* daysBetween */.YM)(covered.from, before);
        if (index >= 0 && index < scheduled.length)
            return scheduled[index] ?? 0;
    }
    return 0;
}
function scheduledAhead({ scheduled }, covered, future) {
    if (scheduled.every((cost) => cost === 0))
        return null;
    return Float64Array.from((0,calendar_day/* eachDay */.aj)(future), (day) => expectedScheduled(scheduled, covered, day));
}
/** Usage of this month's days to come and of next month's, each with the season of its own month. */
function usageAhead(expected, future, next) {
    const usage = new Float64Array((0,calendar_day/* daysBetween */.YM)(future.from, future.to));
    if (future.from < next)
        usage.set(expected({ from: future.from, to: next }));
    usage.set(expected({ from: next, to: future.to }), (0,calendar_day/* daysBetween */.YM)(future.from, next));
    return usage;
}
/**
 * The days from the newest one to the end of next month, for each service of an account.
 * @param next the first day of next month
 */
function serviceOutlooks({ spend, plans }, future, next) {
    const backs = TRIAL_BACKS.filter((back) => spend.total.length - back >= MIN_TRIAL_HISTORY);
    const usage = new Map(spend.services.map((service) => [service.service, service.usage]));
    const nothing = new Float64Array(spend.total.length);
    return (0,analyze_planned/* learntServices */.BZ)(spend, plans).map((service) => {
        const planned = plans.get(service.service);
        const known = outlookWithTrials(service.usage, spend.window.to, { days: services_TRIAL_DAYS, backs });
        return {
            usage: usageAhead(known.outlook, future, next),
            scheduled: scheduledAhead(service, spend.window, future),
            planned: planned === undefined ? null : (0,analyze_planned/* plannedAhead */.uz)(planned, usage.get(service.service) ?? nothing, future),
            trials: known.trials,
        };
    });
}
/** Daily usage of some accounts together, without what came of plans. */
function usageOf(parts) {
    const usage = new Float64Array(parts[0]?.spend.total.length ?? 0);
    for (const { spend, plans } of parts) {
        for (const service of (0,analyze_planned/* learntServices */.BZ)(spend, plans)) {
            for (const [i, cost] of service.usage.entries())
                usage[i] = (usage[i] ?? 0) + cost;
        }
    }
    return usage;
}
/** Expected total of each day to come. @param growth the factor that usage is corrected by */
function expectedTotals(services, growth, days) {
    const totals = new Float64Array(days);
    for (const { usage, scheduled, planned } of services) {
        for (let i = 0; i < days; i++) {
            const cost = growth * (usage[i] ?? 0) + (scheduled?.[i] ?? 0);
            // A saving takes no more than there is.
            totals[i] =
                (totals[i] ?? 0) + (planned === null ? cost : Math.max(Math.min(cost, 0), cost + (planned[i] ?? 0)));
        }
    }
    return totals;
}

;// CONCATENATED MODULE: ./src/analyze/forecast/expected.ts




const NO_AMOUNTS = { soFar: 0, rest: 0, next: 0 };
function monthsAfter({ window }) {
    const month = (0,periods/* reportedMonth */.Ww)((0,calendar_day/* addDays */.fi)(window.to, -1));
    const next = (0,calendar_day/* addMonths */.PS)(month, 1);
    return { month, next, future: { from: window.to, to: (0,calendar_day/* monthWindow */.bH)(next).to } };
}
function plusAmounts(a, b) {
    return { soFar: a.soFar + b.soFar, rest: a.rest + b.rest, next: a.next + b.next };
}
/** What the services of an account are expected to cost. @param growth the factor that their usage is corrected by */
function expectedAmounts(spend, services, growth, { month, next, future }) {
    const days = expectedTotals(services, growth, (0,calendar_day/* windowLength */.nF)(future));
    const start = (0,calendar_day/* firstOfMonth */.kU)(month) < spend.window.from ? spend.window.from : (0,calendar_day/* firstOfMonth */.kU)(month);
    return {
        soFar: (0,analyze_spend/* sumOver */.Ch)(spend.total, spend.window, { from: start, to: spend.window.to }),
        rest: (0,analyze_spend/* sumOver */.Ch)(days, future, { from: future.from, to: (0,calendar_day/* firstOfMonth */.kU)(next) }),
        next: (0,analyze_spend/* sumOver */.Ch)(days, future, (0,calendar_day/* monthWindow */.bH)(next)),
    };
}
/** Next month at the daily mean of the newest closed month; null where the data does not hold all of that. */
function atLastMonthsRate({ total, window }, { month, next, future }) {
    const closed = (0,calendar_day/* monthWindow */.bH)((0,calendar_day/* monthWindow */.bH)(month).to <= future.from ? month : (0,calendar_day/* addMonths */.PS)(month, -1));
    if (!(0,calendar_day/* windowCovers */.j$)(window, closed))
        return null;
    return ((0,analyze_spend/* sumOver */.Ch)(total, window, closed) / (0,calendar_day/* windowLength */.nF)(closed)) * (0,calendar_day/* daysInMonth */.L3)(next);
}

;// CONCATENATED MODULE: ./src/analyze/forecast/gaps.ts

const WEEK = 7;
/** Weeks on each side whose same weekday tells a missing day. */
const NEIGHBOUR_WEEKS = 4;
/** Days without a number hold the median of the same weekday within four weeks; 0 where there is none. */
function withoutGaps(daily) {
    if (isWhole(daily))
        return daily;
    return daily.map((cost, i) => {
        if (!Number.isNaN(cost))
            return cost;
        const near = [];
        for (let week = -NEIGHBOUR_WEEKS; week <= NEIGHBOUR_WEEKS; week++) {
            const value = daily[i + WEEK * week] ?? Number.NaN;
            if (!Number.isNaN(value))
                near.push(value);
        }
        return near.length === 0 ? 0 : (0,robust/* median */.JZ)(near);
    });
}
function isWhole(daily) {
    return !daily.some(Number.isNaN);
}
/** A spend without gaps: usage as its weekdays let expect, charges that come by the calendar not at all. */
function spendWithoutGaps(spend) {
    const { services, total } = spend;
    if (isWhole(total) && services.every(({ usage, scheduled }) => isWhole(usage) && isWhole(scheduled))) {
        return spend;
    }
    const filled = (service) => ({
        ...service,
        total: withoutGaps(service.total),
        usage: withoutGaps(service.usage),
        scheduled: service.scheduled.map((cost) => (Number.isNaN(cost) ? 0 : cost)),
    });
    return { ...spend, services: services.map(filled), total: withoutGaps(total) };
}

// EXTERNAL MODULE: ./src/analyze/comparison.ts
var comparison = __webpack_require__(69823);
;// CONCATENATED MODULE: ./src/analyze/forecast/growth.ts

/** A forecast is moved by no more than this share. */
const MAX_CORRECTION = 0.1;
const sumOf = (values) => values.reduce((total, value) => total + value, 0);
/**
 * How far the errors of many series point the same way, 0 to 1: the positive part of the shrinkage of James and
 * Stein (1961), with the sum of their squares as the variance that errors without a common cause would have. A
 * single series, or one that outweighs all others, proves nothing in common.
 */
function commonShare(errors) {
    const square = sumOf(errors) ** 2;
    return square === 0 ? 0 : Math.max(0, 1 - sumOf(errors.map((error) => error ** 2)) / square);
}
/**
 * The factor by which the sum of many forecasts is corrected. Medians lag behind growth, each by too little to be
 * told from noise; together they show it.
 * @param series for each series the same trials, newest first
 */
function growthCorrection(series) {
    const trials = series[0]?.length ?? 0;
    const errors = series.map((own) => sumOf(own.map(({ actual, expected }) => actual - expected)));
    let logError = 0;
    for (let i = 0; i < trials; i++) {
        const expected = sumOf(series.map((own) => own[i]?.expected ?? 0));
        const actual = sumOf(series.map((own) => own[i]?.actual ?? 0));
        if (expected < comparison/* NO_COST */.WR || actual < comparison/* NO_COST */.WR)
            return 1;
        logError += Math.log(actual / expected) / trials;
    }
    const correction = commonShare(errors) * logError;
    return Math.exp(Math.min(MAX_CORRECTION, Math.max(-MAX_CORRECTION, correction)));
}

;// CONCATENATED MODULE: ./src/analyze/forecast/interval.ts

/**
 * Half the width of an 80 % interval in standard deviations: the 0.9 quantile of Student's t with 17 degrees of
 * freedom, a quarter's 13 trials and the 4 that the prior weighs.
 */
const HALF_WIDTH = 1.333;
/** Trials that the week-to-week movement weighs as much as: about one month of its own. */
const interval_PRIOR_TRIALS = 4;
/** A month's total is off by about as much as one week differs from the week before. */
const ERROR_PER_MOVEMENT = 1;
/** What a movement of weeks says is kept between a still cost and a wild one. */
const MOVEMENT = { min: 0.01, max: 0.3 };
/** Newest weeks whose movement counts: half a year. */
const MAX_WEEKS = 27;
const MIN_WEEKS = 4;
/** An error beyond it, a factor of 1.6, says only that something ended or began. */
const MAX_TRIAL_ERROR = 0.5;
/** An interval is never narrower than this share, however well the past went. */
const MIN_ERROR = 0.02;
/** Without any history to tell, the error that published daily-cost forecasts stay within. */
const UNKNOWN_ERROR = 0.3;
/** Makes the median absolute deviation of normal noise equal to its standard deviation (1 / Φ⁻¹(3/4)). */
const NORMAL_CONSISTENCY = 1.4826;
/** How much a week's total usually differs from the week before, as a log; null with fewer than four weeks. */
function weeklyMovement(daily) {
    const changes = [];
    let later = null;
    for (let to = daily.length; to >= 7 && changes.length < MAX_WEEKS - 1; to -= 7) {
        const total = daily.subarray(to - 7, to).reduce((sum, cost) => sum + cost, 0);
        if (!(total > 0))
            break;
        if (later !== null)
            changes.push(Math.abs(Math.log(later / total)));
        later = total;
    }
    return changes.length < MIN_WEEKS - 1 ? null : NORMAL_CONSISTENCY * (0,robust/* median */.JZ)(changes);
}
/**
 * The log error that 80 % of all forecasts stay within, from the scope's own past: the mean square of its trials'
 * errors, shrunk towards what its weeks move by. Few trials say little, and the movement of weeks is known early.
 */
function typicalError(errors, movement) {
    if (movement === null)
        return UNKNOWN_ERROR;
    const prior = ERROR_PER_MOVEMENT * Math.min(MOVEMENT.max, Math.max(MOVEMENT.min, movement));
    const squares = errors.reduce((sum, error) => sum + Math.min(MAX_TRIAL_ERROR, Math.abs(error)) ** 2, 0);
    const variance = (interval_PRIOR_TRIALS * prior ** 2 + squares) / (interval_PRIOR_TRIALS + errors.length);
    return Math.max(MIN_ERROR, HALF_WIDTH * Math.sqrt(variance));
}
/** An uncertain amount is multiplied or divided by the past error; a credit balance is mirrored. */
function interval(certain, uncertain, error) {
    const ends = [certain + uncertain * Math.exp(-error), certain + uncertain * Math.exp(error)];
    return { low: Math.min(...ends), high: Math.max(...ends) };
}

;// CONCATENATED MODULE: ./src/analyze/forecast/trials.ts



/** Origins of trials lie a week apart, so that each sees the same weekdays as the forecast. */
const trials_TRIAL_STEP = 7;
/** The newest quarter counts: older errors say little about this month, and each costs a fit. */
const MAX_TRIALS = 13;
/** A short history shows the errors of a nearer month rather than none: so many weeks are left for trials. */
const MIN_TRIAL_WEEKS = 3;
function trials_sumOf(daily, from, to) {
    return daily.subarray(from, to).reduce((sum, cost) => sum + cost, 0);
}
function logError(actual, expected) {
    return Math.log(Math.max(comparison/* NO_COST */.WR, actual) / Math.max(comparison/* NO_COST */.WR, expected));
}
/**
 * Errors of forecasts of the last weeks, each made from nothing but the days before its origin, of days as far ahead
 * and as many as the forecast itself.
 * @param daily daily cost, its last entry being the day before `end`
 */
function trialErrors(daily, end, { rest, days }) {
    const first = daily.findIndex((cost) => cost !== 0);
    const oldest = Math.max(0, first) + YOUNG_DAYS;
    const room = daily.length - oldest - MIN_TRIAL_WEEKS * trials_TRIAL_STEP - days;
    const gap = Math.max(0, Math.min(rest, room));
    const errors = { month: [], rest: [], lastMonth: [] };
    for (let at = daily.length - gap - days; at >= oldest && errors.month.length < MAX_TRIALS; at -= trials_TRIAL_STEP) {
        const before = daily.subarray(0, at);
        const origin = (0,calendar_day/* addDays */.fi)(end, at - daily.length);
        const expect = outlook(before, origin);
        const expected = (from, length) => trials_sumOf(expect({ from: (0,calendar_day/* addDays */.fi)(origin, from), to: (0,calendar_day/* addDays */.fi)(origin, from + length) }), 0, length);
        const month = trials_sumOf(daily, at + gap, at + gap + days);
        const known = expected(gap, days);
        if (month < comparison/* NO_COST */.WR || known < comparison/* NO_COST */.WR)
            continue;
        errors.month.push(logError(month, known));
        errors.rest.push(logError(trials_sumOf(daily, at, at + rest), expected(0, rest)));
        errors.lastMonth.push(logError(month, (trials_sumOf(before, at - YOUNG_DAYS, at) * days) / YOUNG_DAYS));
    }
    return errors;
}
/** With fewer trials the oldest knew too little: monthly fees are learnt from two months. */
const MIN_GATE_TRIALS = 8;
/**
 * By how many typical errors the model must have lost to last month's total before it gives way: it won by a quarter
 * on every set of series that it was tried on, which is taken to weigh as much as a dozen trials.
 */
const ADVANTAGE = 3;
/** Whether the model lost to "same as last month" on the scope's own past, clearly enough not to be chance. */
function isLastMonthBetter({ month, lastMonth }) {
    if (month.length < MIN_GATE_TRIALS)
        return false;
    const size = (errors) => errors.reduce((sum, error) => sum + Math.abs(error), 0);
    const [model, last] = [size(month), size(lastMonth)];
    return model - last > (ADVANTAGE * (model + last)) / (2 * month.length);
}

;// CONCATENATED MODULE: ./src/analyze/forecast.ts








const INTERVAL_LEVEL = 0.8;
/** With less history than this there is no estimate at all. */
const MIN_FORECAST_DAYS = 14;
function confidenceOf(days, error) {
    if (days >= 90 && error <= 0.1)
        return 'high';
    return days >= 42 && error <= 0.25 ? 'medium' : 'low';
}
/** A past whose errors are those of forecasts that growth had corrected. */
function corrected(past, growth) {
    const shifted = (errors) => errors.map((error) => error - Math.log(growth));
    const { month, rest, lastMonth } = past.errors;
    return { ...past, errors: { month: shifted(month), rest: shifted(rest), lastMonth } };
}
function pastOf(usage, days, { window }, { future, next }) {
    const nextDays = (0,calendar_day/* windowLength */.nF)((0,calendar_day/* monthWindow */.bH)(next));
    const horizon = { rest: (0,calendar_day/* windowLength */.nF)(future) - nextDays, days: nextDays };
    return { days, movement: weeklyMovement(usage), errors: trialErrors(usage, window.to, horizon) };
}
function estimatesOf({ soFar, rest, next }, months, { days, movement, errors }, method) {
    const restError = typicalError(errors.rest, movement);
    const error = typicalError(method === 'model' ? errors.month : errors.lastMonth, movement);
    return {
        monthEnd: {
            month: months.month,
            total: soFar + rest,
            ...interval(soFar, rest, restError),
            level: INTERVAL_LEVEL,
        },
        forecast: {
            month: months.next,
            total: next,
            ...interval(0, next, error),
            level: INTERVAL_LEVEL,
            confidence: confidenceOf(days, error),
            basedOnDays: days,
            trials: errors.month.length,
            method,
        },
    };
}
function forecast_outlookOf(given, months) {
    const part = { ...given, spend: spendWithoutGaps(given.spend) };
    const { spend, plans } = part;
    const days = daysWithHistory(spend);
    const services = serviceOutlooks(part, months.future, (0,calendar_day/* firstOfMonth */.kU)(months.next));
    const past = days < MIN_FORECAST_DAYS ? null : pastOf(usageOf([part]), days, spend, months);
    // No closed month holds what is planned for the next.
    const isGivenWay = past !== null && plans.size === 0 && isLastMonthBetter(past.errors);
    return { part, services, past, lastMonth: isGivenWay ? atLastMonthsRate(spend, months) : null };
}
/** The part's amounts, its usage corrected as all of them are, save where last month's total stands. */
function amountsOf({ part, services, lastMonth }, growth, months) {
    const amounts = expectedAmounts(part.spend, services, growth, months);
    return lastMonth === null ? amounts : { ...amounts, next: lastMonth };
}
function totalOf(parts) {
    const total = new Float64Array(parts[0]?.spend.total.length ?? 0);
    for (const { spend } of parts)
        for (const [i, cost] of spend.total.entries())
            total[i] = (total[i] ?? 0) + cost;
    return total;
}
/**
 * Estimates the month of the newest day and the month after it for several accounts, whose costs cover the same
 * window: what was spent so far, and for each day to come what each service of each account costs on such a day
 * (level, weekday, season, fixed charges, plans). Growth that the services show only together is given to all of
 * them, so that the parts add up. Each interval comes from the errors of forecasts of that scope's weeks before.
 */
function estimateTogether(given) {
    const [first] = given;
    if (first === undefined)
        return { together: null, parts: [] };
    const months = monthsAfter(first.spend);
    const outlooks = given.map((part) => forecast_outlookOf(part, months));
    const growth = growthCorrection(outlooks.flatMap(({ services }) => services.map(({ trials }) => trials)));
    const amounts = outlooks.map((outlook) => amountsOf(outlook, growth, months));
    const parts = outlooks.map(({ past, lastMonth }, i) => past === null
        ? null
        : estimatesOf(amounts[i] ?? NO_AMOUNTS, months, corrected(past, growth), lastMonth === null ? 'model' : 'last-month'));
    if (given.length === 1)
        return { together: parts[0] ?? null, parts };
    const all = outlooks.map(({ part }) => part);
    const days = historyOf(totalOf(all));
    if (days < MIN_FORECAST_DAYS)
        return { together: null, parts };
    const past = pastOf(usageOf(all), days, first.spend, months);
    const method = outlooks.every(({ lastMonth }) => lastMonth !== null) ? 'last-month' : 'model';
    return {
        together: estimatesOf(amounts.reduce(plusAmounts), months, corrected(past, growth), method),
        parts,
    };
}
/**
 * The estimates of one account, or of costs that are forecast service by service. null with fewer than 14 days of cost.
 * @param plans changes that the days to come are expected to hold, and that those known are learnt without
 */
function estimateMonths(spend, plans = analyze_planned/* NO_PLANS */.Be) {
    return estimateTogether([{ spend, plans }]).together;
}
function historyOf(total) {
    const first = total.findIndex((cost) => cost !== 0);
    return first < 0 ? 0 : total.length - first;
}
/** Days from the first one with any cost to the newest. */
function daysWithHistory(spend) {
    return historyOf(spend.total);
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

/***/ 31601:
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
// EXTERNAL MODULE: ./src/analyze/forecast.ts + 9 modules
var forecast = __webpack_require__(8756);
// EXTERNAL MODULE: ./src/analyze/planned.ts
var analyze_planned = __webpack_require__(7186);
// EXTERNAL MODULE: ./src/analyze/spend.ts
var analyze_spend = __webpack_require__(11696);
;// CONCATENATED MODULE: ./src/analyze/forecast/parts.ts



/** The costs of each account with data, and what is planned for it, in order of their ids. */
function partsOf(costs, policy, planned = []) {
    const through = (0,cost_model/* dataThrough */.an)(costs);
    const own = new Map();
    for (const series of costs.series) {
        const known = own.get(series.account);
        if (known === undefined)
            own.set(series.account, [series]);
        else
            known.push(series);
    }
    return [...own]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([account, series]) => ({
        account,
        part: { spend: (0,analyze_spend/* spendOf */.Ii)({ ...costs, series }, policy), plans: (0,analyze_planned/* plansOf */.i$)(planned, [account], through) },
    }));
}

// EXTERNAL MODULE: ./src/analyze/periods.ts
var periods = __webpack_require__(66662);
;// CONCATENATED MODULE: ./src/analyze/account.ts










/** @param planned what forecasts count on; of other accounts it does not count */
function estimateScope(costs, policy, planned = []) {
    const parts = partsOf(costs, policy, planned);
    const estimates = (0,forecast/* estimateTogether */.XT)(parts.map(({ part }) => part));
    return {
        together: estimates.together,
        accounts: new Map(parts.map(({ account }, i) => [account, estimates.parts[i] ?? null])),
    };
}
/** Analyzes the costs of all accounts in `costs` together. */
function analyzeScope(costs, policy, estimates = estimateScope(costs, policy).together) {
    return scopeOf((0,analyze_spend/* spendOf */.Ii)(costs, policy), (0,cost_model/* dataThrough */.an)(costs), estimates);
}
function scopeOf(spend, through, estimates) {
    const windows = (0,periods/* coveredWindows */._9)((0,periods/* comparedWindows */.Tx)(through), spend.window);
    const weeks = (0,periods/* coveredWindows */._9)((0,periods/* comparedWeeks */.RI)(through), spend.window);
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
/**
 * Analyzes one account; what it returns depends on that account's costs and nothing else.
 * @param together the account's estimates as part of a scope, where it is reported with others
 */
function analyzeAccount(costs, account, policy, together) {
    const own = (0,cost_model/* restrictTo */.mO)(costs, [account]);
    const spend = (0,analyze_spend/* spendOf */.Ii)(own, policy);
    const through = (0,cost_model/* dataThrough */.an)(own);
    const plans = (0,analyze_planned/* plansOf */.i$)(policy.plannedChanges, [account], through);
    const estimates = together?.accounts.get(account);
    const scope = scopeOf(spend, through, estimates === undefined ? (0,forecast/* estimateMonths */.sD)(spend, plans) : estimates);
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
function analyzeAccounts(costs, accounts, policyOf, together) {
    const known = new Set((0,cost_model/* accountsOf */.s1)(costs));
    return accounts
        .filter((account) => known.has(account))
        .map((account) => analyzeAccount(costs, account, policyOf(account), together));
}

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
    return accounts.flatMap((account) => account.anomalies).sort(analyze_anomalies/* byImpact */.aZ);
}
/** Analyzes a team from its own accounts' costs alone; of `details` only those of its accounts are kept. */
function analyzeTeam(costs, team, settings, details = []) {
    const ids = team.accounts.map(({ id }) => id);
    const own = (0,cost_model/* restrictTo */.mO)(costs, ids);
    const policy = policyFor(settings, team);
    const estimates = estimateScope(own, policy, team.plannedChanges);
    const accounts = analyzeAccounts(own, ids, () => policy, estimates).sort(byCost);
    const known = new Set(accounts.map(({ account }) => account));
    return {
        team,
        scope: accounts.length === 0 ? null : analyzeScope(own, policy, estimates.together),
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
    const planned = teams.flatMap(({ plannedChanges }) => plannedChanges);
    const estimates = estimateScope(costs, common, planned);
    const policyOf = (account) => ({
        ...policyFor(settings, owners.get(account) ?? null),
        includeCredits: common.includeCredits,
        includeTax: common.includeTax,
    });
    const accounts = analyzeAccounts(costs, (0,cost_model/* accountsOf */.s1)(costs), policyOf, estimates).sort(byCost);
    return {
        scope: analyzeScope(costs, common, estimates.together),
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
