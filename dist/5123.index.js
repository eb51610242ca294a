export const id = 5123;
export const ids = [5123];
export const modules = {

/***/ 54042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ YOUNG_DAYS),
  En: () => (/* binding */ outlook),
  Lj: () => (/* binding */ outlookWithTrials)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/analyze/baseline.ts
var analyze_baseline = __webpack_require__(64281);
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
    const from = daily.length + (0,day/* daysBetween */.YM)(end, window.from) - YEAR;
    const to = Math.min(daily.length, from + (0,day/* windowLength */.nF)(window));
    const before = daily.length - YEAR;
    if (before < AROUND_DAYS || daily.length - to < MIN_AFTER_DAYS || to <= from)
        return 1;
    const factors = profile.map((factor) => Math.max(MIN_FACTOR, factor));
    const weekday = (0,day/* weekdayOf */.Up)((0,day/* addDays */.fi)(end, -daily.length));
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
    return (window) => new Float64Array((0,day/* windowLength */.nF)(window)).fill(level);
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
        return (window) => Float64Array.from((0,day/* eachDay */.aj)(window), (day) => (0,fixed_charges/* fixedChargeOn */.C)(fixed, day));
    const origin = (0,day/* addDays */.fi)(end, -back);
    const path = levelPath(levels.subarray(0, levels.length - back), weights);
    return (window) => {
        const season = seasonalIndex(before, origin, profile, window);
        const ahead = (0,day/* daysBetween */.YM)(origin, window.from) + 1;
        return Float64Array.from((0,day/* eachDay */.aj)(window), (day, i) => season * path(ahead + i) * (0,weekday_profile/* weekdayFactor */.o2)(profile, day) + (0,fixed_charges/* fixedChargeOn */.C)(fixed, day));
    };
}
function learn(daily, end) {
    const first = daily.findIndex((cost) => cost !== 0);
    const known = first < 0 ? new Float64Array() : daily.subarray(first);
    const baseline = known.length < YOUNG_DAYS ? null : (0,analyze_baseline/* learnBaseline */.e)(known, end);
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
            const from = (0,day/* addDays */.fi)(end, -known);
            const start = daily.length - known;
            const expected = outlookOf(learnt, known)({ from, to: (0,day/* addDays */.fi)(from, trials.days) });
            return { expected: sum(expected), actual: sum(daily.subarray(start, start + trials.days)) };
        }),
    };
}


/***/ }),

/***/ 37148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ LEARNING_DAYS)
/* harmony export */ });
/** Below this history there is no expectation to depart from: the account is still being learnt. */
const LEARNING_DAYS = 14;


/***/ }),

/***/ 21485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ patternsOf),
/* harmony export */   Q: () => (/* binding */ byAmount)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8130);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91575);
/* harmony import */ var _weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35446);




/** The newest days that patterns are looked for in: 13 weeks, or nearly as much as a run fetches. */
const LOOKED_DAYS = 91;
const WEEK = 7;
const MIN_WEEKS = 4;
/** Weekends differ when they do so in so many of the weeks … */
const MIN_STRENGTH = 0.8;
/** … and by this share of a weekday. */
const MIN_WEEKEND_SHARE = 0.15;
/** A weekday has batches when it costs so many times the mean of the others. */
const BATCH_FACTOR = 2.5;
/** Growth by less than this share a month is none worth telling. */
const MIN_GROWTH = 0.03;
/** Growth is told when it is this many standard errors from none. */
const CLEAR_GROWTH = 4;
const DAYS_OF_MONTH = 365.25 / 12;
/** Whole weeks of a cost, the newest last, from its first day with cost on. */
function lookAt(daily, { to }) {
    const first = Math.max(0, daily.findIndex((cost) => cost > 0), daily.length - LOOKED_DAYS);
    const weeks = Math.floor((daily.length - first) / WEEK);
    const days = daily.subarray(daily.length - weeks * WEEK);
    return { daily: days, window: { from: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(to, -days.length), to } };
}
function weeksOf({ daily, window }) {
    const first = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(window.from);
    const weeks = [];
    for (let at = 0; at + WEEK <= daily.length; at += WEEK) {
        const byDay = [];
        for (let i = 0; i < WEEK; i++)
            byDay[(first + i) % WEEK] = daily[at + i] ?? 0;
        const weekend = ((byDay[0] ?? 0) + (byDay[6] ?? 0)) / 2;
        weeks.push({ weekend, weekday: (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(byDay.slice(1, 6)), byDay });
    }
    return weeks;
}
/** How often a weekend costs that share less, or more, than the weekdays of its week. */
function weekendPattern(weeks) {
    const ratios = weeks
        .filter(({ weekday }) => weekday > 0)
        .map(({ weekend, weekday }) => weekend / weekday - 1);
    const typical = (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(ratios);
    if (ratios.length < MIN_WEEKS || Math.abs(typical) < MIN_WEEKEND_SHARE)
        return null;
    const holds = ratios.filter((ratio) => Math.abs(ratio) >= MIN_WEEKEND_SHARE && ratio > 0 === typical > 0);
    const strength = holds.length / weeks.length;
    if (strength < MIN_STRENGTH)
        return null;
    const perWeek = (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(weeks.map(({ weekend, weekday }) => 2 * (weekend - weekday)));
    return {
        kind: 'weekend',
        amount: (perWeek * DAYS_OF_MONTH) / WEEK,
        strength,
        percent: 100 * typical,
        days: [],
    };
}
/** Days of the week that cost far more than the others, week after week: jobs that run on them. */
function batchPattern(weeks) {
    const isBatch = (week, day) => {
        const others = week.byDay.filter((_, other) => other !== day);
        return (week.byDay[day] ?? 0) > BATCH_FACTOR * Math.max(0, (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(others));
    };
    const strengths = Array.from({ length: WEEK }, (_, day) => weeks.filter((week) => isBatch(week, day)).length / weeks.length);
    const days = [...strengths.keys()].filter((day) => (strengths[day] ?? 0) >= MIN_STRENGTH);
    if (weeks.length < MIN_WEEKS || days.length === 0 || days.length > 2)
        return null;
    const extra = weeks.map(({ byDay }) => {
        const usual = (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(byDay.filter((_, day) => !days.includes(day)));
        return days.reduce((sum, day) => sum + (byDay[day] ?? 0) - usual, 0);
    });
    const strength = Math.min(...days.map((day) => strengths[day] ?? 0));
    return {
        kind: 'batch-days',
        amount: ((0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(extra) * DAYS_OF_MONTH) / WEEK,
        strength,
        percent: null,
        days,
    };
}
/** Charges on the same day of every month. */
function dayOfMonthPattern({ daily, window }) {
    const profile = daily.length < MIN_WEEKS * WEEK ? _weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAT_PROFILE */ .kb : (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayProfile */ .gw)(daily, window.to);
    const charges = (0,_fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedCharges */ .u)(daily, window.to, profile);
    const days = [...charges.keys()].sort((a, b) => a - b);
    if (days.length === 0)
        return null;
    const amount = [...charges.values()].reduce((sum, charge) => sum + charge, 0);
    return { kind: 'day-of-month', amount, strength: 1, percent: null, days };
}
/** Weekly totals that grow by about the same from week to week, in both halves of the time: no step. */
function growthPattern(weeks) {
    if (weeks.length < 2 * MIN_WEEKS)
        return null;
    const logs = weeks.map(({ byDay }) => Math.log(byDay.reduce((sum, cost) => sum + cost, 0)));
    if (!logs.every(Number.isFinite))
        return null;
    const half = Math.floor(logs.length / 2);
    const [whole, early, late] = [logs, logs.slice(0, half), logs.slice(-half)].map(slopeOf);
    if (whole === undefined || early === undefined || late === undefined)
        return null;
    const perMonth = Math.expm1((whole.slope * DAYS_OF_MONTH) / WEEK);
    const isSteady = early.slope * late.slope > 0 &&
        Math.min(Math.abs(early.slope), Math.abs(late.slope)) > Math.abs(whole.slope) / 3;
    if (Math.abs(perMonth) < MIN_GROWTH || Math.abs(whole.slope) < CLEAR_GROWTH * whole.error || !isSteady)
        return null;
    const newest = (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(weeks.slice(-MIN_WEEKS).map(({ byDay }) => byDay.reduce((sum, cost) => sum + cost, 0)));
    const rises = logs.slice(1).filter((log, i) => log > (logs[i] ?? 0) === whole.slope > 0).length;
    return {
        kind: 'growth',
        amount: (newest * DAYS_OF_MONTH * perMonth) / WEEK,
        strength: rises / (logs.length - 1),
        percent: 100 * perMonth,
        days: [],
    };
}
/** The middle of the slopes between all pairs (Theil 1950, Sen 1968), and its standard error from what lies beside it. */
function slopeOf(values) {
    const slopes = [];
    for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++)
            slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / (j - i));
    }
    const slope = (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(slopes);
    const count = values.length;
    const spread = (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .robustScale */ .K9)(values.map((value, i) => value - slope * i));
    return { slope, error: spread / Math.sqrt((count * (count ** 2 - 1)) / 12) };
}
function ofDaily(daily, window) {
    const looked = lookAt(daily, window);
    const weeks = weeksOf(looked);
    const batch = batchPattern(weeks);
    // What runs on some weekdays makes weekends differ as well, and is told once.
    const rhythm = batch ?? weekendPattern(weeks);
    return [rhythm, dayOfMonthPattern(looked), growthPattern(weeks)]
        .filter((found) => found !== null)
        .map((found) => ({ ...found, window: looked.window }));
}
/** Largest first. */
function byAmount(a, b) {
    return Math.abs(b.amount) - Math.abs(a.amount) || ((a.service ?? '') < (b.service ?? '') ? -1 : 1);
}
/**
 * What an account's services do week after week and month after month, and how it grows as a whole, as far as each makes
 * at least `minAmount` a month. Largest first.
 */
function patternsOf(account, spend, minAmount) {
    const ofServices = spend.services.flatMap(({ service, usage }) => ofDaily(usage, spend.window).map((found) => ({ account, service, ...found })));
    const growth = spend.services.length < 2 ? [] : wholeGrowth(spend);
    return [...ofServices, ...growth.map((found) => ({ account, service: null, ...found }))]
        .filter(({ amount }) => Math.abs(amount) >= Math.max(1, minAmount))
        .sort(byAmount);
}
function wholeGrowth({ services, window }) {
    const total = new Float64Array((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(window.from, window.to));
    for (const { usage } of services)
        for (const [i, cost] of usage.entries())
            total[i] = (total[i] ?? 0) + cost;
    return ofDaily(total, window).filter(({ kind }) => kind === 'growth');
}


/***/ }),

/***/ 7186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ learntServices),
/* harmony export */   Be: () => (/* binding */ NO_PLANS),
/* harmony export */   Z7: () => (/* binding */ withoutPlanned),
/* harmony export */   i$: () => (/* binding */ plansOf),
/* harmony export */   kc: () => (/* binding */ isEffective),
/* harmony export */   qN: () => (/* binding */ cameOf),
/* harmony export */   uz: () => (/* binding */ plannedAhead),
/* harmony export */   vl: () => (/* binding */ plannedIncrease)
/* harmony export */ });
/* unused harmony export plannedRange */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _forecast_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54042);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91575);
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11696);




/** After so many days the model has learnt what came of a change, and its plan has no effect any more. */
const EFFECTIVE_DAYS = 60;
/** Over so many days a change that does not come is given up. */
const PATIENCE_DAYS = 28;
/** What came of a plan is told from the newest week. */
const RECENT_DAYS = 7;
const NO_PLANS = new Map();
/** Whether a plan still has an effect on what is made from data through that day. */
function isEffective({ from }, through) {
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, EFFECTIVE_DAYS) > through;
}
/** The plans of some accounts, by service, that have an effect on what is made from data through that day. */
function plansOf(changes, accounts, through) {
    const plans = new Map();
    for (const change of changes) {
        if (!accounts.includes(change.account) || !isEffective(change, through))
            continue;
        plans.set(change.service, [...(plans.get(change.service) ?? []), change]);
    }
    return plans;
}
function perDay({ from, monthlyChange }, day) {
    return day < from ? 0 : monthlyChange / (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(day));
}
function plannedRange(plans, window) {
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(window);
    const sum = (part) => Float64Array.from(days, (day) => plans.reduce((total, plan) => total + part(perDay(plan, day)), 0));
    return { low: sum((amount) => Math.min(0, amount)), high: sum((amount) => Math.max(0, amount)) };
}
/** The part of each day's departure from expectation that plans allow. */
function allowed(actual, expected, { low, high }) {
    return actual.map((cost, i) => Math.min(high[i] ?? 0, Math.max(low[i] ?? 0, cost - (expected[i] ?? 0))));
}
/**
 * What came of plans on each day of a series that ends before `end`: the departure from what the days before the
 * first of them let expect, as far as they allow it.
 */
function cameOf(plans, daily, end) {
    const came = new Float64Array(daily.length);
    const start = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -daily.length);
    const first = plans.reduce((earliest, { from }) => (from < earliest ? from : earliest), end);
    const window = { from: first < start ? start : first, to: end };
    const index = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(start, window.from);
    if (index === daily.length)
        return came;
    const expected = (0,_forecast_series_js__WEBPACK_IMPORTED_MODULE_1__/* .outlook */ .En)(daily.subarray(0, index), window.from)(window);
    came.set(allowed(daily.subarray(index), expected, plannedRange(plans, window)), index);
    return came;
}
/** A series without what came of plans, as the model is to learn from. */
function withoutPlanned(plans, daily, end) {
    if (plans.length === 0)
        return daily;
    const came = cameOf(plans, daily, end);
    return daily.map((cost, i) => cost - (came[i] ?? 0));
}
/** What of a rise was planned and came, over the compared windows: no more than really changed. */
function plannedIncrease(spend, { current, previous }, plans) {
    const ratio = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(current.from, current.to) / (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(previous.from, previous.to);
    let planned = 0;
    for (const { service, usage } of spend.services) {
        const came = cameOf(plans.get(service) ?? [], usage, spend.window.to);
        const before = (0,_spend_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOver */ .Ch)(came, spend.window, previous);
        planned += Math.max(0, (0,_spend_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOver */ .Ch)(came, spend.window, current) - ratio * before);
    }
    return planned;
}
/** The services of a spend and those that are planned, each without what came of its plans. */
function learntServices(spend, plans) {
    if (plans.size === 0)
        return spend.services;
    const known = new Set(spend.services.map(({ service }) => service));
    const nothing = new Float64Array(spend.total.length);
    const planned = [...plans.keys()]
        .filter((service) => !known.has(service))
        .map((service) => ({ service, total: nothing, usage: nothing, scheduled: nothing }));
    const learnt = spend.services.map((each) => ({
        ...each,
        usage: withoutPlanned(plans.get(each.service) ?? [], each.usage, spend.window.to),
    }));
    return [...learnt, ...planned];
}
/**
 * What plans add to each day after a series: what came of them goes on; what is due and did not come is given up
 * little by little; what is still to come is counted in full.
 */
function plannedAhead(plans, daily, future) {
    const due = plans.filter(({ from }) => from < future.from);
    const latest = due.reduce((newest, { from }) => (from > newest ? from : newest), '');
    const earliest = due.reduce((oldest, { from }) => (from < oldest ? from : oldest), future.from);
    const days = Math.min(RECENT_DAYS, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(earliest, future.from), daily.length);
    const came = days === 0 ? 0 : (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(cameOf(due, daily, future.from).subarray(-days));
    const belief = due.length === 0 ? 0 : Math.max(0, 1 - (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(latest, future.from) / PATIENCE_DAYS);
    return Float64Array.from((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(future), (day) => {
        const planned = due.reduce((sum, plan) => sum + perDay(plan, day), 0);
        const toCome = plans.reduce((sum, plan) => sum + (plan.from < future.from ? 0 : perDay(plan, day)), 0);
        return came + belief * (planned - came) + toCome;
    });
}


/***/ }),

/***/ 17081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ CATALOGUE)
/* harmony export */ });
const EC2 = /^(?:amazon ?)?(?:ec2|elastic ?compute ?cloud)/i;
const RDS = /\brds\b|amazonrds|relational ?database/i;
const ELASTICACHE = /elasticache/i;
const S3 = /^(?:amazon ?)?(?:s3|simple ?storage ?service)\b/i;
const LAMBDA = /lambda/i;
const CLOUDWATCH = /cloudwatch/i;
const EKS = /eks|kubernetes/i;
const REDSHIFT = /redshift/i;
const SAGEMAKER = /sagemaker/i;
const ECS = /ecs|eks|elastic ?container ?service|kubernetes|fargate/i;
const ON_DEMAND_PRICES = {
    title: 'On-demand prices of us-east-1, Linux, from the AWS price list',
    url: 'https://aws.amazon.com/ec2/pricing/on-demand/',
    date: '2026-11-25',
};
/** Instances of some families, by what another family costs less: [family, its successor, part of the price]. */
function families(service, beginning, moves) {
    return moves.map(([from, to, share]) => ({
        service,
        usageType: new RegExp(`^${beginning}${from.replace('.', '\\.')}\\.`),
        share,
        from,
        to,
    }));
}
const BOX = 'BoxUsage:';
const DATABASE = '(?:InstanceUsage|InstanceUsageIOOptimized|Multi-AZUsage):';
const NODE = 'NodeUsage:';
/**
 * Ways to save, in the order in which they take their part of a cost: what one has taken, the next no longer counts.
 * Shares are ratios of list prices, so they hold for any currency; discounts that all usage has do not change them.
 */
const CATALOGUE = [
    {
        id: 'rds-extended-support',
        title: 'Upgrade databases that pay for extended support',
        formula: 'price',
        matches: [
            {
                service: RDS,
                usageType: /^ExtendedSupport:/,
                share: 1,
                from: 'extended support',
                to: 'a supported version',
            },
        ],
        successor: null,
        assumption: 'The charge ends with the upgrade to a version in standard support.',
        source: {
            title: 'Amazon RDS Extended Support',
            url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
            date: '2026-11-25',
        },
        confidence: 'high',
        check: 'That the application runs on the newer engine version: try it on a restored snapshot.',
        steps: [
            'Restore a snapshot and upgrade the copy.',
            'Run the application against it.',
            'Upgrade the database in a maintenance window.',
        ],
    },
    {
        id: 'eks-extended-support',
        title: 'Upgrade Kubernetes clusters that pay for extended support',
        formula: 'price',
        matches: [
            {
                service: EKS,
                usageType: /^AmazonEKS-Hours:extendedSupport$/,
                share: 1,
                from: 'extended support',
                to: 'standard support',
            },
        ],
        successor: null,
        assumption: 'A cluster in extended support costs $0.50 an hour on top of the $0.10 that all pay, as a line of its own, which ends with the upgrade.',
        source: { title: 'Amazon EKS pricing', url: 'https://aws.amazon.com/eks/pricing/', date: '2026-11-25' },
        confidence: 'high',
        check: 'That no workload uses an API that the newer version has removed: see the upgrade insights of the cluster.',
        steps: [
            'Read the upgrade insights of the cluster.',
            'Upgrade the control plane one minor version at a time.',
            'Upgrade node groups and add-ons.',
        ],
    },
    {
        id: 'idle-ipv4',
        title: 'Release public IPv4 addresses that nothing uses',
        formula: 'price',
        matches: [
            { service: null, usageType: /^PublicIPv4:IdleAddress$/, share: 1, from: 'an idle address', to: 'none' },
        ],
        successor: null,
        assumption: 'An address that is billed as idle is attached to nothing that runs.',
        source: {
            title: 'Amazon VPC pricing, public IPv4 address',
            url: 'https://aws.amazon.com/vpc/pricing/',
            date: '2026-11-25',
        },
        confidence: 'high',
        check: 'That no partner has the address on a list and no name points to it: a released one does not come back.',
        steps: ['List Elastic IP addresses without an association.', 'Release those that nobody claims.'],
    },
    {
        id: 'weekends',
        title: 'Stop non-production workloads at weekends',
        formula: 'weekends',
        matches: [
            {
                service: EC2,
                usageType: /^BoxUsage:/,
                share: 1,
                from: 'EC2 instances',
                to: 'stopped on Saturday and Sunday',
            },
            {
                service: RDS,
                usageType: /^(?:InstanceUsage(?:IOOptimized)?|Multi-AZUsage):/,
                share: 1,
                from: 'RDS instances',
                to: 'stopped on Saturday and Sunday',
            },
            {
                service: ECS,
                usageType: /^Fargate-/,
                share: 1,
                from: 'Fargate tasks',
                to: 'none on Saturday and Sunday',
            },
            {
                service: REDSHIFT,
                usageType: /^Node:/,
                share: 1,
                from: 'Redshift clusters',
                to: 'paused on Saturday and Sunday',
            },
            {
                service: SAGEMAKER,
                usageType: /^Host:/,
                share: 1,
                from: 'SageMaker endpoints',
                to: 'none on Saturday and Sunday',
            },
        ],
        successor: null,
        assumption: 'Nobody works in the account on Saturdays and Sundays, and it costs at least 85 % of a working day then.',
        source: {
            title: 'Instance Scheduler on AWS',
            url: 'https://aws.amazon.com/solutions/implementations/instance-scheduler-on-aws/',
            date: '2026-11-25',
        },
        confidence: 'medium',
        check: 'That no test, backup or release runs at weekends.',
        steps: [
            'Tag what may be stopped.',
            'Stop it on Friday evening and start it on Monday morning with a schedule.',
            'Look at the next two Mondays that all came back.',
        ],
    },
    {
        id: 'gp2-to-gp3',
        title: 'Move EBS volumes from gp2 to gp3',
        formula: 'price',
        matches: [{ service: null, usageType: /^EBS:VolumeUsage\.gp2$/, share: 0.2, from: 'gp2', to: 'gp3' }],
        successor: { service: null, usageType: /^EBS:VolumeUsage\.gp3$/ },
        assumption: 'The volumes need no more than the 3,000 IOPS and 125 MB/s that gp3 has without extra cost.',
        source: { title: 'Amazon EBS pricing', url: 'https://aws.amazon.com/ebs/pricing/', date: '2026-11-25' },
        confidence: 'high',
        check: 'IOPS and throughput of volumes above 1 TB: gp2 gives them more than 3,000 IOPS, on gp3 that is bought.',
        steps: [
            'List gp2 volumes with size and peak IOPS.',
            'Modify them to gp3 while they are in use.',
            'Change templates, so that new volumes are gp3.',
        ],
    },
    {
        id: 'previous-generation-instances',
        title: 'Replace EC2 instances of previous generations',
        formula: 'price',
        matches: families(EC2, BOX, [
            ['m3', 'm5', 0.27],
            ['m4', 'm5', 0.04],
            ['c3', 'c5', 0.19],
            ['c4', 'c5', 0.14],
            ['r3', 'r5', 0.24],
            ['r4', 'r5', 0.05],
            ['t2', 't3', 0.1],
            ['i2', 'i3', 0.63],
            ['d2', 'd3', 0.27],
        ]),
        successor: { service: EC2, usageType: /^BoxUsage:(?:[mcr][5-9]|t[34]|i[3-8]|d3)/ },
        assumption: 'The instances run Linux, and the same size of the successor is enough. On Windows and RHEL the licence costs the same on both.',
        source: ON_DEMAND_PRICES,
        confidence: 'medium',
        check: 'That the image has the ENA and NVMe drivers which the successor needs.',
        steps: [
            'Try one instance of the group on the successor.',
            'Change the launch template or Auto Scaling group.',
            'Replace the others one by one.',
        ],
    },
    {
        id: 'previous-generation-databases',
        title: 'Replace database and cache nodes of previous generations',
        formula: 'price',
        matches: [
            ...families(RDS, DATABASE, [
                ['db.m3', 'db.m6g', 0.14],
                ['db.m4', 'db.m6g', 0.09],
                ['db.r3', 'db.r6g', 0.1],
                ['db.r4', 'db.r6g', 0.1],
                ['db.t2', 'db.t4g', 0.04],
            ]),
            ...families(ELASTICACHE, NODE, [
                ['cache.m3', 'cache.m6g', 0.18],
                ['cache.m4', 'cache.m6g', 0.04],
                ['cache.r4', 'cache.r6g', 0.09],
                ['cache.t2', 'cache.t4g', 0.04],
            ]),
        ],
        successor: {
            service: /rds|relational ?database|elasticache/i,
            usageType: /^(?:InstanceUsage(?:IOOptimized)?:db|Multi-AZUsage:db|NodeUsage:cache)\.[mrt]\dg/,
        },
        assumption: 'The engine is MySQL, PostgreSQL, MariaDB, Redis, Valkey or Memcached, and its version runs on the successor at the same size. Oracle and SQL Server have no Graviton: their successors are db.m5 and db.r5.',
        source: {
            title: 'Amazon RDS and ElastiCache on-demand prices of us-east-1',
            url: 'https://aws.amazon.com/rds/pricing/',
            date: '2026-11-25',
        },
        confidence: 'medium',
        check: 'The engine version that the successor asks for, and how long the fail-over may take.',
        steps: ['Upgrade the engine where it is too old.', 'Change the instance class in a maintenance window.'],
    },
    {
        id: 'graviton-instances',
        title: 'Move EC2 instances to Graviton',
        formula: 'price',
        matches: families(EC2, BOX, [
            ['m5', 'm7g', 0.15],
            ['m6i', 'm7g', 0.15],
            ['c5', 'c7g', 0.14],
            ['c6i', 'c7g', 0.14],
            ['r5', 'r7g', 0.15],
            ['r6i', 'r7g', 0.15],
            ['t3', 't4g', 0.19],
        ]),
        successor: { service: EC2, usageType: /^BoxUsage:(?:[mcr][6-9]g|t4g)/ },
        assumption: 'The software runs on arm64, on Linux, at the same size.',
        source: ON_DEMAND_PRICES,
        confidence: 'medium',
        check: 'That images and agents exist for arm64; Windows does not run there.',
        steps: ['Build the image for arm64.', 'Run a part of the load on it.', 'Change the launch template.'],
    },
    {
        id: 'graviton-databases',
        title: 'Move databases and caches to Graviton',
        formula: 'price',
        matches: [
            ...families(RDS, DATABASE, [
                ['db.m5', 'db.m6g', 0.07],
                ['db.r5', 'db.r6g', 0.06],
                ['db.t3', 'db.t4g', 0.04],
            ]),
            ...families(ELASTICACHE, NODE, [
                ['cache.m5', 'cache.m6g', 0.04],
                ['cache.r5', 'cache.r6g', 0.04],
                ['cache.t3', 'cache.t4g', 0.04],
            ]),
        ],
        successor: {
            service: /rds|relational ?database|elasticache/i,
            usageType: /^(?:InstanceUsage(?:IOOptimized)?:db|Multi-AZUsage:db|NodeUsage:cache)\.[mrt]\dg/,
        },
        assumption: 'The engine is MySQL, PostgreSQL, MariaDB, Aurora, Redis, Valkey or Memcached; the others have no Graviton.',
        source: {
            title: 'Amazon RDS and ElastiCache on-demand prices of us-east-1',
            url: 'https://aws.amazon.com/rds/pricing/',
            date: '2026-11-25',
        },
        confidence: 'medium',
        check: 'The engine and its version, and reserved nodes that are bound to the old family.',
        steps: ['Change a replica first.', 'Change the instance class in a maintenance window.'],
    },
    {
        id: 'lambda-arm',
        title: 'Move Lambda functions from x86 to arm64',
        formula: 'price',
        matches: [{ service: LAMBDA, usageType: /^Lambda-GB-Second$/, share: 0.2, from: 'x86', to: 'arm64' }],
        successor: { service: LAMBDA, usageType: /^Lambda-GB-Second-ARM$/ },
        assumption: 'A function takes as long on arm64 as on x86; many take less.',
        source: {
            title: 'AWS Lambda pricing',
            url: 'https://aws.amazon.com/lambda/pricing/',
            date: '2026-11-25',
        },
        confidence: 'medium',
        check: 'That layers and native modules of the function exist for arm64.',
        steps: [
            'Begin with the functions of the highest cost.',
            'Publish a version for arm64 and shift a part of the calls to it.',
            'Compare duration and errors, then shift the rest.',
        ],
    },
    {
        id: 's3-unread',
        title: 'Move S3 objects that are not read to a cheaper class',
        formula: 'unread',
        matches: [
            {
                service: S3,
                usageType: /^TimedStorage-ByteHrs$/,
                share: 0.45,
                from: 'S3 Standard',
                to: 'S3 Standard-IA',
            },
        ],
        successor: { service: S3, usageType: /^TimedStorage-(?:SIA|ZIA|INT|GIR|GDA)/ },
        assumption: 'The bill shows less than one read for each gigabyte and month. What is read from the cheaper class costs $0.01 a gigabyte.',
        source: { title: 'Amazon S3 pricing', url: 'https://aws.amazon.com/s3/pricing/', date: '2026-11-25' },
        confidence: 'low',
        check: 'Which buckets are meant: the bill does not tell them apart. Small objects (below 128 KB) and short-lived ones save nothing.',
        steps: [
            'Look at storage class analysis or S3 Storage Lens.',
            'Add a lifecycle rule to the buckets that are not read.',
        ],
    },
    {
        id: 'logs-ingestion',
        title: 'Send fewer logs to CloudWatch, or to the class for infrequent access',
        formula: 'price',
        matches: [
            {
                service: CLOUDWATCH,
                usageType: /^DataProcessing-Bytes$/,
                share: 0.5,
                from: 'Standard',
                to: 'Infrequent Access',
            },
        ],
        successor: { service: CLOUDWATCH, usageType: /^DataProcessingIA-Bytes$/ },
        assumption: 'None of the log groups needs alarms, metric filters or subscriptions, which the class does not have.',
        source: {
            title: 'Amazon CloudWatch pricing',
            url: 'https://aws.amazon.com/cloudwatch/pricing/',
            date: '2026-11-25',
        },
        confidence: 'low',
        check: 'Which log groups take in most, and whether debug logging is on.',
        steps: [
            'Find the largest log groups by IncomingBytes.',
            'Lower their log level, or make new groups in the class for infrequent access.',
        ],
    },
    {
        id: 'nat-bytes',
        title: 'Take traffic to AWS services off NAT gateways',
        formula: 'price',
        matches: [
            {
                service: null,
                usageType: /^NatGateway-Bytes$/,
                share: 1,
                from: 'bytes through a NAT gateway',
                to: 'gateway endpoints',
            },
        ],
        successor: null,
        assumption: 'All of the traffic goes to S3 or DynamoDB, for which gateway endpoints cost nothing. How much does, the bill does not tell.',
        source: {
            title: 'Amazon VPC pricing, NAT gateway',
            url: 'https://aws.amazon.com/vpc/pricing/',
            date: '2026-11-25',
        },
        confidence: 'low',
        check: 'Where the traffic goes: the gateway’s VPC flow logs show it.',
        steps: [
            'Add gateway endpoints for S3 and DynamoDB to the route tables.',
            'Look for image pulls and other large transfers in the flow logs.',
        ],
    },
    {
        id: 'savings-plan',
        title: 'Cover the base load with a Compute Savings Plan, one year, nothing upfront',
        formula: 'base-load',
        matches: [
            {
                service: EC2,
                usageType: /^BoxUsage:/,
                share: 0.27,
                from: 'EC2 on demand',
                to: 'Compute Savings Plan, one year, nothing upfront',
            },
            {
                service: ECS,
                usageType: /^Fargate-/,
                share: 0.2,
                from: 'Fargate on demand',
                to: 'Compute Savings Plan, one year, nothing upfront',
            },
            {
                service: LAMBDA,
                usageType: /^Lambda-GB-Second/,
                share: 0.12,
                from: 'Lambda on demand',
                to: 'Compute Savings Plan, one year, nothing upfront',
            },
        ],
        successor: null,
        assumption: 'What the quietest of 28 days cost on demand is used for a year, and the instances run Linux. Days hide their quiet hours.',
        source: {
            title: 'Compute Savings Plans, rates of m5 in us-east-1',
            url: 'https://aws.amazon.com/savingsplans/compute-pricing/',
            date: '2026-11-25',
        },
        confidence: 'medium',
        check: 'The hourly recommendation in Cost Explorer, and plans of the payer account that the bill may already apply here.',
        steps: [
            'First stop, shrink and move what the other recommendations name.',
            'Compare with the recommendation in Cost Explorer.',
            'Buy less than the base load, and again when it has proved itself.',
        ],
    },
];


/***/ }),

/***/ 45531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ matchedCost),
/* harmony export */   Hp: () => (/* binding */ isUpTo),
/* harmony export */   Hy: () => (/* binding */ totalSaving),
/* harmony export */   SN: () => (/* binding */ SAVINGS_DAYS),
/* harmony export */   p2: () => (/* binding */ savingsOf)
/* harmony export */ });
/* unused harmony export bySaving */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85826);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17081);
/* harmony import */ var _usage_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72240);




/** The span that savings are computed from: four whole weeks, so that weekdays weigh as they do. */
const SAVINGS_DAYS = 28;
const WEEK = 7;
const MONTH_DAYS = 365.25 / 12;
/** Usage that costs at weekends at least this much of a working day does not stop for them. */
const NEVER_STOPS = 0.85;
/** Reads for each gigabyte and month below which storage counts as not read. */
const UNREAD_BELOW = 1;
/** A saving below this share of what the account's usage costs is not worth a line. */
const LEAST_SHARE = 0.002;
const LEAST_AMOUNT = 1;
function sumOf(daily) {
    return daily.reduce((sum, amount) => sum + amount, 0);
}
function monthlyOf(amount, days = SAVINGS_DAYS) {
    return (amount * MONTH_DAYS) / days;
}
/**
 * What has shrunk counts at the rate of its last week: nobody saves what is not used any more. Days on which money came
 * back lower the others, so that the days add up to no more than the cost.
 */
function currentRate(daily) {
    const positive = daily.map((amount) => Math.max(0, amount));
    const gross = sumOf(positive);
    const lastWeek = (sumOf(daily.subarray(-WEEK)) * daily.length) / WEEK;
    const scale = gross === 0 ? 0 : Math.max(0, Math.min(sumOf(daily), lastWeek)) / gross;
    return positive.map((amount) => amount * scale);
}
/** Usage that is paid on demand: what is under a commitment costs the same until that ends. */
function linesOf(usage) {
    return usage
        .filter(({ pricing }) => pricing !== 'committed')
        .map((series) => ({ series, usageType: (0,_usage_type_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRegion */ .N)(series.value), left: currentRate(series.daily) }));
}
function isMatch({ service, usageType }, line) {
    return usageType.test(line.usageType) && (service === null || service.test(line.series.service));
}
function scaled(share) {
    return (lines) => lines.map(({ left }) => left.map((amount) => amount * (1 - share)));
}
function isWeekend(weekday) {
    return weekday === 0 || weekday === 6;
}
function withoutWeekends(window) {
    const weekend = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(window).map((day) => isWeekend((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day)));
    const weekendDays = weekend.filter(Boolean).length;
    return (lines) => lines.map(({ left }) => {
        const atWeekends = sumOf(left.filter((_, i) => weekend[i] === true)) / weekendDays;
        const onWorkingDays = sumOf(left.filter((_, i) => weekend[i] === false)) / (left.length - weekendDays);
        return atWeekends < NEVER_STOPS * onWorkingDays
            ? left
            : left.map((amount, i) => (weekend[i] === true ? 0 : amount));
    });
}
function withoutBaseLoad(share) {
    return (lines) => {
        const [first] = lines;
        if (first === undefined)
            return [];
        const daily = first.left.map((_, i) => lines.reduce((sum, { left }) => sum + (left[i] ?? 0), 0));
        const base = Math.min(...daily);
        return lines.map(({ left }) => left.map((amount, i) => {
            const whole = daily[i] ?? 0;
            return whole === 0 ? amount : amount * (1 - (share * base) / whole);
        }));
    };
}
/** Reads and stored gigabytes of all the account's storage: the bill does not tell its buckets apart. */
function isUnread(service, lines) {
    const quantityOf = (usageType, unit) => {
        const own = lines.filter((line) => isMatch({ service, usageType }, line));
        if (own.some(({ series }) => series.quantity === null || !unit.test(series.quantity.unit)))
            return null;
        return own.reduce((sum, { series }) => sum + sumOf(series.quantity?.daily ?? new Float64Array()), 0);
    };
    const stored = quantityOf(/^TimedStorage-ByteHrs$/, /^GB-?Mo(?:nths?)?$/i);
    const read = quantityOf(/^Requests-Tier2$/, /^requests?$/i);
    return stored !== null && read !== null && stored > 0 && read / stored < UNREAD_BELOW;
}
function takeOf({ formula }, { service, share }, lines, isNonProduction, window) {
    if (formula === 'price')
        return scaled(share);
    if (formula === 'base-load')
        return withoutBaseLoad(share);
    if (formula === 'weekends')
        return isNonProduction ? withoutWeekends(window) : null;
    return isUnread(service, lines) ? scaled(share) : null;
}
/** What may be under a plan already is not to be covered by another. */
function isFor({ formula }, { series }) {
    return formula !== 'base-load' || series.pricing === 'on-demand';
}
/** Applies one rule: what it takes is gone for those after it. */
function apply(rule, lines, isNonProduction, window) {
    return rule.matches.flatMap((match) => {
        const take = takeOf(rule, match, lines, isNonProduction, window);
        const own = take === null ? [] : lines.filter((line) => isMatch(match, line) && isFor(rule, line));
        const left = take === null ? [] : take(own);
        return own.flatMap((line, i) => {
            const rest = left[i] ?? line.left;
            const before = sumOf(line.left);
            const saved = before - sumOf(rest);
            line.left = rest;
            if (saved <= 0)
                return [];
            const { service, value } = line.series;
            return [{ service, value, cost: monthlyOf(before), monthly: monthlyOf(saved) }];
        });
    });
}
function byAmount(a, b) {
    return b.monthly - a.monthly;
}
/** The savings of one account, largest first; those that are at most so much come last. */
function savingsOfAccount(account, usage, basis) {
    const lines = linesOf(usage);
    const least = Math.max(LEAST_AMOUNT, LEAST_SHARE * monthlyOf(usage.reduce((sum, { daily }) => sum + sumOf(daily), 0)));
    return _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y.map((rule) => {
        const saved = apply(rule, lines, basis.nonProduction.has(account), basis.window).sort(byAmount);
        return {
            id: `${rule.id}-${account}`,
            account,
            rule,
            monthly: saved.reduce((sum, { monthly }) => sum + monthly, 0),
            cost: saved.reduce((sum, { cost }) => sum + cost, 0),
            usage: saved,
        };
    }).filter(({ monthly }) => monthly >= least);
}
/** Whether its amount is only the most that it could be; such ones count in no total. */
function isUpTo({ rule }) {
    return rule.confidence === 'low';
}
/** What must not be done before the others: whoever commits first pays for what could have been stopped. */
function comesLast({ rule }) {
    return rule.formula === 'base-load';
}
/** Firm ones first, commitments last among them, then by amount. */
function bySaving(a, b) {
    return (Number(isUpTo(a)) - Number(isUpTo(b)) ||
        Number(comesLast(a)) - Number(comesLast(b)) ||
        b.monthly - a.monthly ||
        (a.id < b.id ? -1 : 1));
}
/**
 * What could be saved, from what is used: each amount a month, computed from the account's own cost of four weeks and
 * never above it. Rules take their parts one after the other, so that no money is saved twice.
 */
function savingsOf(basis) {
    if ((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(basis.window) !== SAVINGS_DAYS)
        return [];
    return [...(0,_grouping_js__WEBPACK_IMPORTED_MODULE_3__/* .groupedBy */ .m)(basis.usage, ({ account }) => account)]
        .flatMap(([account, usage]) => savingsOfAccount(account, usage, basis))
        .sort(bySaving);
}
/** What the firm ones come to a month; what is only "up to" is not in it. */
function totalSaving(savings) {
    return savings.filter((saving) => !isUpTo(saving)).reduce((sum, { monthly }) => sum + monthly, 0);
}
/** What a rule is about costs a month at the rate of the last week, and what takes its place once it was followed. */
function matchedCost(rule, usage, window) {
    const lastWeek = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(window).slice(-WEEK);
    const isOf = (match) => usage.filter(({ service, value }) => match.usageType.test((0,_usage_type_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRegion */ .N)(value)) && (match.service === null || match.service.test(service)));
    const weekOf = (series) => lastWeek.map((_, i) => series.reduce((sum, { daily }) => sum + (daily.at(i - WEEK) ?? 0), 0));
    const add = (amounts) => monthlyOf(amounts.reduce((sum, each) => sum + each, 0), WEEK);
    const isCommitted = ({ pricing }) => pricing === 'committed';
    const all = rule.matches.flatMap(isOf);
    const onDemand = all.filter((series) => !isCommitted(series));
    const covered = all.filter(isCommitted);
    if (rule.formula === 'weekends') {
        const weekends = weekOf(onDemand).filter((_, i) => isWeekend((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(lastWeek[i] ?? window.from)));
        return { matched: add(weekends), covered: 0, successor: 0 };
    }
    if (rule.formula === 'base-load') {
        return {
            matched: monthlyOf(Math.min(...weekOf(onDemand)), 1),
            covered: 0,
            successor: add(weekOf(covered)),
        };
    }
    return {
        matched: add(weekOf(onDemand)),
        covered: add(weekOf(covered)),
        successor: rule.successor === null ? 0 : add(weekOf(isOf(rule.successor))),
    };
}


/***/ }),

/***/ 72240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withoutRegion)
/* harmony export */ });
/** Codes of regions, and of their local zones, that usage types begin with; those of us-east-1 mostly have none. */
const REGION_PREFIX = /^(?:US[EW][12]|UG[EW]1|CAN1|CAW1|EU|EU[CNSW][123]|AP[ENS]\d{1,2}|SAE1|ME[CS]1|AFS1|ILC1|MXC1|CN[NW]1)-(?:[A-Z]{3}\d-)?/;
/** `EUC1-BoxUsage:m5.xlarge` without the code of its region: `BoxUsage:m5.xlarge`. */
function withoutRegion(usageType) {
    return usageType.replace(REGION_PREFIX, '');
}


/***/ }),

/***/ 85826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** Items by their key, in the order in which they come. Map.groupBy, which Node 20 does not have. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ })

};
