export const id = 9088;
export const ids = [9088];
export const modules = {

/***/ 64281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ expectedDays),
/* harmony export */   SD: () => (/* binding */ observedDays),
/* harmony export */   et: () => (/* binding */ learnBaseline)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8130);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91575);
/* harmony import */ var _weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35446);




/** A day this many robust standard deviations from the days around it is not part of the level. */
const WILD_SCORE = 6;
/** Scales below this share of the level would call the last cent wild. */
const MIN_RELATIVE_SCALE = 0.03;
/** Days on each side that tell the level around a day. */
const LEVEL_NEIGHBOURS = 7;
function withoutWildDays(levels) {
    const local = levels.map((_, i) => (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(levels.subarray(Math.max(0, i - LEVEL_NEIGHBOURS), i + LEVEL_NEIGHBOURS + 1)));
    const scale = (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .robustScale */ .K9)(levels.map((level, i) => level - (local[i] ?? 0)));
    return levels.map((level, i) => {
        const usual = local[i] ?? level;
        const limit = WILD_SCORE * Math.max(scale, MIN_RELATIVE_SCALE * Math.abs(usual));
        return Math.abs(level - usual) > limit ? usual : level;
    });
}
/** What each day of a series would have cost as an average day. The series ends on the day before `end`. */
function averageDays(daily, end, profile, fixed) {
    return daily.map((cost, i) => {
        const day = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, i - daily.length);
        return (cost - (0,_fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedChargeOn */ .C)(fixed, day)) / (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayFactor */ .o2)(profile, day);
    });
}
/** Older days say little of today's level, rhythm and charges: half a year holds 26 of each weekday and 6 months. */
const TRAINING_DAYS = 182;
/** @param all daily cost, its last entry being the day before `end`; the newest half year is learnt from */
function learnBaseline(all, end) {
    const history = all.subarray(-TRAINING_DAYS);
    const profile = (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayProfile */ .gw)(history, end);
    const fixed = (0,_fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedCharges */ .u)(history, end, profile);
    const observed = averageDays(history, end, profile, fixed);
    return { end, profile, fixed, observed, levels: withoutWildDays(observed) };
}
/** Brings the days of a window that ends before `to` to the same footing as the baseline's levels. */
function observedDays({ profile, fixed }, daily, to) {
    return averageDays(daily, to, profile, fixed);
}
const LEVEL_DAYS = 28;
const RECENT_DAYS = 7;
/** Smoothing of the exponential level: about two weeks of memory. */
const SMOOTHING = 0.2;
function smoothedLevel(levels) {
    let level = levels[0] ?? 0;
    for (const value of levels)
        level += SMOOTHING * (value - level);
    return level;
}
/** Least-squares slope per day. */
function slope(levels) {
    const centre = (levels.length - 1) / 2;
    const average = (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(levels);
    let covariance = 0;
    let variance = 0;
    for (const [i, level] of levels.entries()) {
        covariance += (i - centre) * (level - average);
        variance += (i - centre) ** 2;
    }
    return variance === 0 ? 0 : covariance / variance;
}
function levelPath(levels) {
    return {
        steady: (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(levels.subarray(-LEVEL_DAYS)),
        recent: (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(levels.subarray(-RECENT_DAYS)),
        smoothed: smoothedLevel(levels),
        slope: slope(levels),
    };
}
/**
 * Expected cost of each day of a window that does not begin before the baseline's end. The level is the median of
 * the last 28 days' median, the last 7 days' mean, and an exponential level with half the trend (the Theta method
 * of Assimakopoulos and Nikolopoulos, 2000): the three fail in different ways, so their median seldom fails badly.
 */
function expectedDays(baseline, window) {
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(window);
    if (baseline.levels.length === 0)
        return new Float64Array(days.length);
    const path = levelPath(baseline.levels);
    const offset = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(baseline.end, window.from);
    return Float64Array.from(days, (day, i) => {
        const trending = path.smoothed + 0.5 * path.slope * (offset + i + 1);
        const level = Math.max(0, (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)([path.steady, path.recent, trending]));
        return level * (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayFactor */ .o2)(baseline.profile, day) + (0,_fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedChargeOn */ .C)(baseline.fixed, day);
    });
}


/***/ }),

/***/ 69823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareServices),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   WR: () => (/* binding */ NO_COST),
/* harmony export */   i9: () => (/* binding */ calendarFreePercent),
/* harmony export */   oc: () => (/* binding */ firstCostDay),
/* harmony export */   u5: () => (/* binding */ percentChange)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8130);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64281);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91575);
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11696);
/* harmony import */ var _weekday_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35446);






/** Less than half a cent prints as nothing, so it counts as nothing to compare with. */
const NO_COST = 0.005;
/** Change in percent, or null when there is nothing (or a credit) to compare with. */
function percentChange(change, previous) {
    return previous < NO_COST ? null : (100 * change) / previous;
}
/** Factor that brings the previous total to the length of the current window; 1 for windows of equal length. */
function lengthRatio(windows) {
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(windows.current) / (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(windows.previous);
}
/**
 * Charges that come by the calendar: each day is expected to cost what it did a month before. A day that the month
 * before does not have costs what was usual in it: something only where such a charge comes daily.
 */
function expectedScheduled(scheduled, covered, windows) {
    if (scheduled.every((cost) => cost === 0))
        return 0;
    let expected = 0;
    for (const day of (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(windows.current)) {
        const month = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(day), -1));
        const before = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(month.from, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOfMonth */ .SD)(day) - 1);
        const sameDay = { from: before, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(before, 1) };
        const known = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowCovers */ .j$)(month, sameDay) ? sameDay : month;
        if (!(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowCovers */ .j$)(covered, known))
            return null;
        expected += (0,_robust_js__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)((0,_spend_js__WEBPACK_IMPORTED_MODULE_3__/* .daysOf */ .hF)(scheduled, covered, known));
    }
    return expected;
}
/** The previous window's level of usage, on the weekdays and fixed-charge days of the current window. */
function expectedUsage(usage, covered, windows) {
    const history = usage.subarray(0, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)({ from: covered.from, to: windows.current.from }));
    const { profile, fixed } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .learnBaseline */ .et)(history, windows.current.from);
    let variable = (0,_spend_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOver */ .Ch)(usage, covered, windows.previous);
    let weight = 0;
    for (const day of (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(windows.previous)) {
        variable -= (0,_fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedChargeOn */ .C)(fixed, day);
        weight += (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .weekdayFactor */ .o2)(profile, day);
    }
    let expected = 0;
    for (const day of (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(windows.current)) {
        expected += (variable / weight) * (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .weekdayFactor */ .o2)(profile, day) + (0,_fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedChargeOn */ .C)(fixed, day);
    }
    return expected;
}
function adjustedPrevious(spend, windows) {
    let previous = 0;
    for (const service of spend.services) {
        const scheduled = expectedScheduled(service.scheduled, spend.window, windows);
        if (scheduled === null)
            return null;
        previous += scheduled + expectedUsage(service.usage, spend.window, windows);
    }
    return previous;
}
/** The first day from `from` on that costs anything; null when none does. */
function firstCostDay(daily, covered, from = covered.from) {
    const start = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(covered.from, from);
    const first = daily.findIndex((cost, i) => i >= start && Math.abs(cost) >= NO_COST);
    return first < 0 ? null : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(covered.from, first);
}
function stateOf(current, previous) {
    if (Math.abs(previous) < NO_COST && Math.abs(current) >= NO_COST)
        return 'new';
    if (Math.abs(current) < NO_COST && Math.abs(previous) >= NO_COST)
        return 'gone';
    return 'changed';
}
/** The change of every service between two windows, largest change first. */
function compareServices(spend, windows) {
    const comparable = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowCovers */ .j$)(spend.window, windows.previous);
    const changes = spend.services.map(({ service, total }) => {
        const current = (0,_spend_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOver */ .Ch)(total, spend.window, windows.current);
        if (!comparable) {
            return {
                service,
                current,
                previous: null,
                change: null,
                changePercent: null,
                state: 'unknown',
                since: null,
            };
        }
        const previous = (0,_spend_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOver */ .Ch)(total, spend.window, windows.previous);
        const comparablePrevious = previous * lengthRatio(windows);
        const change = current - comparablePrevious;
        const state = stateOf(current, previous);
        return {
            service,
            current,
            previous,
            change,
            changePercent: percentChange(change, comparablePrevious),
            state,
            since: state === 'new' ? firstCostDay(total, spend.window, windows.previous.to) : null,
        };
    });
    return changes
        .filter(({ current, previous }) => current !== 0 || (previous !== null && previous !== 0))
        .sort((a, b) => Math.abs(b.change ?? b.current) - Math.abs(a.change ?? a.current) || (a.service < b.service ? -1 : 1));
}
/** Compares the total cost of two windows. The source must cover the current one. */
function compare(spend, windows) {
    const { basis } = windows;
    const current = (0,_spend_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOver */ .Ch)(spend.total, spend.window, windows.current);
    const ofCurrent = { ...windows.current, total: current };
    if (!(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowCovers */ .j$)(spend.window, windows.previous)) {
        const previous = { ...windows.previous, total: null };
        return { basis, current: ofCurrent, previous, change: null, changePercent: null, adjusted: null };
    }
    const previous = (0,_spend_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOver */ .Ch)(spend.total, spend.window, windows.previous);
    const comparablePrevious = previous * lengthRatio(windows);
    const change = current - comparablePrevious;
    return {
        basis,
        current: ofCurrent,
        previous: { ...windows.previous, total: previous },
        change,
        changePercent: percentChange(change, comparablePrevious),
        adjusted: adjustedChange(spend, windows, current),
    };
}
function adjustedChange(spend, windows, current) {
    const previous = adjustedPrevious(spend, windows);
    if (previous === null)
        return null;
    return { previous, change: current - previous, changePercent: percentChange(current - previous, previous) };
}
/** From this difference on, in percentage points, the calendar's part in a change must be told. */
const CALENDAR_EFFECT_POINTS = 5;
/** The change without calendar effects where it differs so much that the raw one misleads; null otherwise. */
function calendarFreePercent({ adjusted, changePercent }) {
    const percent = adjusted?.changePercent ?? null;
    if (percent === null || changePercent === null)
        return null;
    return Math.abs(percent - changePercent) < CALENDAR_EFFECT_POINTS ? null : percent;
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fixedChargeOn),
/* harmony export */   u: () => (/* binding */ fixedCharges)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91575);
/* harmony import */ var _weekday_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35446);



/** A charge counts as fixed when it stands out by this share of a usual day … */
const MIN_SHARE_OF_DAY = 0.5;
/** … and by this much money, … */
const MIN_AMOUNT = 1;
/** … in at least this many months, … */
const MIN_MONTHS = 2;
/** … each time within this share of the same amount. */
const MAX_DEVIATION = 0.25;
/** Days on each side that tell what the day would have cost without the charge. */
const NEIGHBOURS = 4;
/** What a day costs above what the days around it let expect for its weekday. */
function excess(history, factors, index) {
    const around = [];
    for (let i = index - NEIGHBOURS; i <= index + NEIGHBOURS; i++) {
        const value = i === index ? undefined : history[i];
        if (value !== undefined)
            around.push(value / (factors[i] ?? 1));
    }
    const level = (0,_robust_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(around);
    return { amount: (history[index] ?? 0) - level * (factors[index] ?? 1), usual: level };
}
/**
 * Learns charges such as a support fee on the 1st: days that stand out from their neighbours in the same way, by
 * nearly the same amount, on the same day of at least two months.
 * @param history daily cost, its last entry being the day before `end`
 * @param profile tells a quiet weekend from a charge that is missing
 */
function fixedCharges(history, end, profile) {
    const factors = history.map((_, i) => (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdayFactor */ .o2)(profile, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, i - history.length)));
    const candidates = new Map();
    const monthsSeen = new Map();
    for (let i = 0; i < history.length; i++) {
        const day = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, i - history.length);
        const date = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOfMonth */ .SD)(day);
        monthsSeen.set(date, (monthsSeen.get(date) ?? 0) + 1);
        const { amount, usual } = excess(history, factors, i);
        if (amount < Math.max(MIN_AMOUNT, MIN_SHARE_OF_DAY * Math.abs(usual)))
            continue;
        candidates.set(date, [...(candidates.get(date) ?? []), { month: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(day), amount }]);
    }
    const fixed = new Map();
    for (const [date, charges] of candidates) {
        const typical = (0,_robust_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(charges.map((charge) => charge.amount));
        const alike = charges.filter((charge) => Math.abs(charge.amount - typical) <= MAX_DEVIATION * Math.abs(typical));
        const isEveryMonth = charges.length === monthsSeen.get(date);
        if (isEveryMonth && alike.length === charges.length && alike.length >= MIN_MONTHS)
            fixed.set(date, typical);
    }
    return fixed;
}
function fixedChargeOn(charges, day) {
    return charges.get((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOfMonth */ .SD)(day)) ?? 0;
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
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64281);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69823);
/* harmony import */ var _fixed_charges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8130);
/* harmony import */ var _periods_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66662);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91575);
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11696);







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
        return new Float64Array((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(window)).fill(isSilent ? 0 : (0,_robust_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i2)(known.subarray(-7)));
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
function expectedTotals(spend, future) {
    const totals = new Float64Array((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(future));
    for (const service of spend.services) {
        for (const [i, cost] of expectedService(service, spend.window, future).entries()) {
            totals[i] = (totals[i] ?? 0) + cost;
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
function usageOf(spend) {
    const usage = new Float64Array(spend.total.length);
    for (const service of spend.services) {
        for (const [i, cost] of service.usage.entries())
            usage[i] = (usage[i] ?? 0) + cost;
    }
    return usage;
}
/**
 * Estimates the month of the newest day and the month after it: what was spent so far, and for each day to come
 * what its service costs on such a day (level, weekday, fixed charges). The interval comes from the errors that
 * the same forecast made on the weeks before. null with fewer than 14 days of cost.
 */
function estimateMonths(spend) {
    const days = daysWithHistory(spend);
    if (days < MIN_FORECAST_DAYS)
        return null;
    const month = (0,_periods_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedMonth */ .Ww)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(spend.window.to, -1));
    const next = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(month, 1);
    const future = { from: spend.window.to, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(next).to };
    const expected = expectedTotals(spend, future);
    const restOfMonth = (0,_spend_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOver */ .Ch)(expected, future, { from: future.from, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(next) });
    const nextMonth = (0,_spend_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOver */ .Ch)(expected, future, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(next));
    const monthStart = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month) < spend.window.from ? spend.window.from : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month);
    const soFar = (0,_spend_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOver */ .Ch)(spend.total, spend.window, { from: monthStart, to: spend.window.to });
    const errors = trialErrors(usageOf(spend), spend.window);
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

/***/ 91575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   K9: () => (/* binding */ robustScale),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/** Statistics that a few wild days cannot move. All return NaN for an empty list. */
/** Up to here sorting by insertion beats the library's sort, and medians of a few days are taken by the million. */
const FEW = 32;
function sortedCopy(values) {
    const sorted = new Float64Array(values);
    if (sorted.length > FEW)
        return sorted.sort();
    for (let i = 1; i < sorted.length; i++) {
        const value = sorted[i] ?? 0;
        let place = i;
        for (; place > 0 && (sorted[place - 1] ?? 0) > value; place--)
            sorted[place] = sorted[place - 1] ?? 0;
        sorted[place] = value;
    }
    return sorted;
}
function quantile(values, probability) {
    const sorted = sortedCopy(values);
    const position = probability * (sorted.length - 1);
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}
function median(values) {
    return quantile(values, 0.5);
}
function mean(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
/** Makes the median absolute deviation of normal noise equal to its standard deviation (1 / Φ⁻¹(3/4)). */
const NORMAL_CONSISTENCY = 1.4826;
/** Median absolute deviation from the median, scaled to a standard deviation. */
function robustScale(values) {
    const centre = median(values);
    return NORMAL_CONSISTENCY * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}


/***/ }),

/***/ 11696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ sumOver),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   hF: () => (/* binding */ daysOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

const ONE_OFF = new Set(['refund', 'adjustment']);
function isIncluded(chargeType, policy) {
    if (chargeType === 'credit')
        return policy.includeCredits;
    if (chargeType === 'tax')
        return policy.includeTax;
    return true;
}
function addInto(sum, values) {
    for (const [i, value] of values.entries())
        sum[i] = (sum[i] ?? 0) + value;
}
/** Adds up the daily costs of all accounts in `costs`, by service, holding what the policy includes. */
function spendOf(costs, policy) {
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(costs.window);
    const services = new Map();
    const total = new Float64Array(days);
    for (const series of costs.series) {
        if (!isIncluded(series.chargeType, policy))
            continue;
        let spend = services.get(series.service);
        if (spend === undefined) {
            const empty = () => new Float64Array(days);
            spend = { service: series.service, total: empty(), usage: empty(), scheduled: empty() };
            services.set(series.service, spend);
        }
        addInto(spend.total, series.daily);
        if (series.chargeType === 'usage')
            addInto(spend.usage, series.daily);
        else if (!ONE_OFF.has(series.chargeType))
            addInto(spend.scheduled, series.daily);
        addInto(total, series.daily);
    }
    const inOrder = [...services.values()].sort((a, b) => (a.service < b.service ? -1 : 1));
    return { window: costs.window, services: inOrder, total };
}
/** The days of a window; it must lie inside `covered`, the days that `daily` holds. */
function daysOf(daily, covered, window) {
    const start = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(covered.from, window.from);
    return daily.subarray(start, start + (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(window));
}
/** Cost of a window of days, which must lie inside `covered`. */
function sumOver(daily, covered, window) {
    let sum = 0;
    for (const value of daysOf(daily, covered, window))
        sum += value;
    return sum;
}


/***/ }),

/***/ 35446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gw: () => (/* binding */ weekdayProfile),
/* harmony export */   o2: () => (/* binding */ weekdayFactor)
/* harmony export */ });
/* unused harmony export FLAT_PROFILE */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91575);


const FLAT_PROFILE = [1, 1, 1, 1, 1, 1, 1];
/** Weeks that the profile is learnt from at most: older habits are no guide. */
const MAX_WEEKS = 8;
/** With fewer full weeks the medians below would be single days. */
const MIN_WEEKS = 3;
/** A weekday on which next to nothing runs keeps a little weight, so that dividing by it stays harmless. */
const MIN_FACTOR = 0.02;
/**
 * Learns the weekday profile of a daily series from its last full weeks: for each weekday the median over the
 * weeks of the day's cost relative to its week's mean.
 * @param history daily cost, its last entry being the day before `end`
 */
function weekdayProfile(history, end) {
    const ratios = Array.from({ length: 7 }, () => []);
    const weeks = Math.min(MAX_WEEKS, Math.floor(history.length / 7));
    let usableWeeks = 0;
    for (let week = 1; week <= weeks; week++) {
        const start = history.length - 7 * week;
        const days = history.subarray(start, start + 7);
        const weekMean = (0,_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(days);
        if (!(weekMean > 0))
            continue;
        usableWeeks++;
        for (const [i, cost] of days.entries()) {
            ratios[(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -7 * week + i))]?.push(cost / weekMean);
        }
    }
    if (usableWeeks < MIN_WEEKS)
        return FLAT_PROFILE;
    const factors = ratios.map((values) => Math.max(MIN_FACTOR, (0,_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(values)));
    const level = (0,_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(factors);
    return factors.map((factor) => factor / level);
}
function weekdayFactor(profile, day) {
    return profile[(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day)] ?? 1;
}


/***/ }),

/***/ 72257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ deliveryOf),
/* harmony export */   AG: () => (/* binding */ notDelivered),
/* harmony export */   SP: () => (/* binding */ previewed),
/* harmony export */   WR: () => (/* binding */ deliverOne),
/* harmony export */   Z$: () => (/* binding */ isDelivered)
/* harmony export */ });
const NOTHING = { messageId: null, file: null, problem: null };
/** A mail that is shown and goes to nobody. */
function previewed(recipients) {
    return { state: 'preview', recipients, ...NOTHING, results: [] };
}
/** A mail that nobody received, for one reason. */
function notDelivered(recipients, message) {
    const results = recipients.map((address) => ({ address, state: 'failed', message }));
    return { state: 'failed', recipients, ...NOTHING, results };
}
const WORST_FIRST = ['failed', 'ambiguous', 'sent', 'skipped'];
/** The delivery that the results of all recipients make. */
function deliveryOf(results, messageId, problem = null) {
    const state = WORST_FIRST.find((each) => results.some((result) => result.state === each)) ?? 'skipped';
    return {
        state,
        recipients: results.map(({ address }) => address),
        messageId,
        file: null,
        results,
        problem,
    };
}
/** Whether the mail is where it was to go. */
function isDelivered(delivery) {
    return delivery !== null && ['sent', 'outbox', 'skipped'].includes(delivery.state);
}
/** Delivers one mail and tells what became of it. */
async function deliverOne(deliver, parcel) {
    const settled = [];
    await deliver([parcel], (_, delivery) => settled.push(delivery));
    const [delivery] = settled;
    if (delivery === undefined)
        throw new Error(`the delivery of ${parcel.id} came to no end`);
    return delivery;
}


/***/ }),

/***/ 62125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
/** With `redirect_all_to` every mail goes to that one address instead, and says whom it was meant for. */
function routeTo(recipients, redirectAllTo) {
    if (redirectAllTo === null)
        return { recipients, redirectedFrom: null };
    return { recipients: [redirectAllTo], redirectedFrom: recipients };
}


/***/ }),

/***/ 82742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ spokenServiceName)
/* harmony export */ });
/** The names that people say, for the services whose full names no one says. */
const SPOKEN_NAMES = new Map([
    ['amazon elastic compute cloud', 'EC2'],
    ['amazon relational database service', 'RDS'],
    ['amazon simple storage service', 'S3'],
    ['amazon virtual private cloud', 'VPC'],
    ['amazon elastic container service', 'ECS'],
    ['amazon elastic container service for kubernetes', 'EKS'],
    ['amazon elastic kubernetes service', 'EKS'],
    ['amazon ec2 container registry (ecr)', 'ECR'],
    ['amazon elastic file system', 'EFS'],
    ['amazon simple queue service', 'SQS'],
    ['amazon simple notification service', 'SNS'],
    ['amazon elastic mapreduce', 'EMR'],
    ['aws key management service', 'KMS'],
    ['amazoncloudwatch', 'CloudWatch'],
]);
/** The name of a service as a sentence says it; tables keep the source's own. */
function spokenServiceName(service) {
    return SPOKEN_NAMES.get(service.toLowerCase()) ?? service.replace(/^(?:Amazon|AWS) /, '');
}


/***/ }),

/***/ 11263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tM: () => (/* binding */ ADMIN_REPORT_ID),
  mH: () => (/* binding */ analyzeAll),
  FO: () => (/* binding */ explainAllByRules),
  OY: () => (/* binding */ makeAdminReport),
  Se: () => (/* binding */ makeTeamReport),
  B1: () => (/* binding */ renderReport),
  gW: () => (/* binding */ reportContext),
  Fg: () => (/* binding */ reworded)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/analyze/baseline.ts
var analyze_baseline = __webpack_require__(64281);
// EXTERNAL MODULE: ./src/analyze/robust.ts
var robust = __webpack_require__(91575);
// EXTERNAL MODULE: ./src/analyze/weekday-profile.ts
var weekday_profile = __webpack_require__(35446);
;// CONCATENATED MODULE: ./src/analyze/anomalies.ts





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
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([account, service, direction, start]));
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
        errors.push((levels[i] ?? 0) - (0,robust/* median */.JZ)(levels.subarray(Math.max(0, i - 28), i - 6)));
    }
    const spread = errors.length >= LEARNING_DAYS ? (0,robust/* robustScale */.K9)(errors) : (0,robust/* robustScale */.K9)(levels);
    const level = (0,robust/* median */.JZ)(levels.subarray(-28));
    return Math.max(spread, MIN_RELATIVE_SCALE * Math.abs(level), MIN_SCALE);
}
/** Days of `actual` that depart from `expected`, by score, by share and beyond what history has already shown. */
function departingDays(actual, expected, baseline, window) {
    const scale = scaleOf(baseline);
    const habits = baseline.observed.subarray(-HABIT_DAYS);
    const high = (0,robust/* quantile */.YV)(habits, HABIT_QUANTILE);
    const low = (0,robust/* quantile */.YV)(habits, 1 - HABIT_QUANTILE);
    const levels = (0,analyze_baseline/* observedDays */.SD)(baseline, actual, window.to);
    const departing = [];
    for (const [index, cost] of actual.entries()) {
        const usual = expected[index] ?? 0;
        const level = levels[index] ?? 0;
        const excess = cost - usual;
        const factor = (0,weekday_profile/* weekdayFactor */.o2)(baseline.profile, (0,day/* addDays */.fi)(window.from, index));
        if (Math.abs(excess) <= MIN_SCORE * scale * factor || Math.abs(excess) <= MIN_SHARE * usual)
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
        start: (0,day/* addDays */.fi)(window.from, first.index),
        end: lasts ? null : (0,day/* addDays */.fi)(window.from, last.index),
        expected: usual,
        actual: total,
        impact: total - usual,
    };
}
/** A service without any cost before the window, dated from its first one. */
function newService(actual, window) {
    const first = actual.findIndex((cost) => cost > MIN_SCALE);
    if (first < 0)
        return null;
    const total = sumOf(actual.subarray(first));
    const last = actual.findLastIndex((cost) => cost > MIN_SCALE);
    const lasts = actual.length - last <= STOPPED_DAYS;
    return {
        kind: 'new-service',
        direction: 'up',
        start: (0,day/* addDays */.fi)(window.from, first),
        end: lasts ? null : (0,day/* addDays */.fi)(window.from, last),
        expected: 0,
        actual: total,
        impact: total,
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
        start: (0,day/* addDays */.fi)(window.from, start),
        end: null,
        expected: usual,
        actual: 0,
        impact: -usual,
    };
}
function inService(service, covered, window) {
    const start = (0,day/* daysBetween */.YM)(covered.from, window.from);
    const history = service.usage.subarray(0, start);
    const actual = service.usage.subarray(start);
    const firstCost = history.findIndex((cost) => cost > MIN_SCALE);
    if (firstCost < 0)
        return [newService(actual, window)].filter((found) => found !== null);
    const known = history.subarray(firstCost);
    if (known.length < LEARNING_DAYS)
        return [];
    const baseline = (0,analyze_baseline/* learnBaseline */.et)(known, window.from);
    const expected = (0,analyze_baseline/* expectedDays */.CP)(baseline, window);
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
 */
function detectAnomalies(account, spend, window, minAmount) {
    if ((0,day/* daysBetween */.YM)(spend.window.from, window.from) < LEARNING_DAYS)
        return [];
    return spend.services
        .flatMap((service) => inService(service, spend.window, window).map((found) => identified(account, service.service, found)))
        .filter((anomaly) => Math.abs(anomaly.impact) >= Math.max(minAmount, MIN_SCALE))
        .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1));
}

// EXTERNAL MODULE: ./src/analyze/comparison.ts
var analyze_comparison = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/analyze/forecast.ts
var forecast = __webpack_require__(82183);
// EXTERNAL MODULE: ./src/analyze/periods.ts
var periods = __webpack_require__(66662);
// EXTERNAL MODULE: ./src/analyze/spend.ts
var analyze_spend = __webpack_require__(11696);
;// CONCATENATED MODULE: ./src/analyze/account.ts







/** Analyzes the costs of all accounts in `costs` together. */
function analyzeScope(costs, policy) {
    return scopeOf((0,analyze_spend/* spendOf */.Ii)(costs, policy), (0,cost_model/* dataThrough */.an)(costs));
}
function scopeOf(spend, through) {
    const windows = (0,periods/* coveredWindows */._9)((0,periods/* comparedWindows */.Tx)(through), spend.window);
    const weeks = (0,periods/* coveredWindows */._9)((0,periods/* comparedWeeks */.RI)(through), spend.window);
    const estimates = (0,forecast/* estimateMonths */.sD)(spend);
    return {
        comparison: (0,analyze_comparison/* compare */.UD)(spend, windows),
        week: (0,analyze_comparison/* compare */.UD)(spend, weeks),
        services: (0,analyze_comparison/* compareServices */.K)(spend, windows),
        monthEnd: estimates?.monthEnd ?? null,
        forecast: estimates?.forecast ?? null,
        historyDays: (0,forecast/* daysWithHistory */.yR)(spend),
        daily: { window: spend.window, total: spend.total },
    };
}
/** The first day on which any service costs something: credits that balance usage do not hide it. */
function firstDayOf(spend) {
    const first = spend.services.map(({ total }) => (0,analyze_comparison/* firstCostDay */.oc)(total, spend.window));
    return first.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}
/** What sets an account's total apart: a first cost after the compared window, or more than the threshold allows. */
function accountAnomaly(account, spend, { adjusted, current, previous }, policy) {
    if (adjusted === null || current.total === null)
        return null;
    if (adjusted.change < Math.max(policy.anomalyMinAmount, analyze_comparison/* NO_COST */.WR))
        return null;
    const identified = (found) => {
        const id = anomalyId(account, null, 'up', found.start);
        return { id, account, service: null, direction: 'up', end: null, ...found };
    };
    const start = firstDayOf(spend);
    if (start !== null && start >= previous.to) {
        const actual = (0,analyze_spend/* sumOver */.Ch)(spend.total, spend.window, { from: start, to: spend.window.to });
        return identified({ kind: 'new-account', start, expected: 0, actual, impact: actual });
    }
    // Without a percentage there was nothing, or a credit, to compare with: any amount is above the threshold.
    if (adjusted.changePercent !== null && adjusted.changePercent <= policy.anomalyThreshold)
        return null;
    return identified({
        kind: 'increase',
        start: current.from,
        expected: adjusted.previous,
        actual: current.total,
        impact: adjusted.change,
    });
}
/** Analyzes one account; what it returns depends on that account's costs and nothing else. */
function analyzeAccount(costs, account, policy) {
    const own = (0,cost_model/* restrictTo */.mO)(costs, [account]);
    const spend = (0,analyze_spend/* spendOf */.Ii)(own, policy);
    const scope = scopeOf(spend, (0,cost_model/* dataThrough */.an)(own));
    const ofAccount = accountAnomaly(account, spend, scope.comparison, policy);
    const detectFrom = { from: scope.comparison.current.from, to: (0,day/* addDays */.fi)((0,cost_model/* dataThrough */.an)(own), 1) };
    const ofServices = detectAnomalies(account, spend, detectFrom, policy.anomalyMinAmount);
    const isNewAccount = ofAccount?.kind === 'new-account';
    return {
        ...scope,
        account,
        name: own.accountNames.get(account) ?? null,
        anomalies: [...(ofAccount === null ? [] : [ofAccount]), ...(isNewAccount ? [] : ofServices)],
        flagged: ofAccount !== null,
        learning: scope.historyDays < LEARNING_DAYS,
    };
}
/** The accounts of `costs` that `policyOf` gives a policy for, each analyzed on its own. */
function analyzeAccounts(costs, accounts, policyOf) {
    const known = new Set((0,cost_model/* accountsOf */.s1)(costs));
    return accounts
        .filter((account) => known.has(account))
        .map((account) => analyzeAccount(costs, account, policyOf(account)));
}

;// CONCATENATED MODULE: ./src/analyze/team.ts


/** The settings that hold for a team: its own where it has them, the repository's otherwise. */
function policyFor(settings, team) {
    return {
        anomalyThreshold: team?.anomalyThreshold ?? settings.anomaly_threshold,
        anomalyMinAmount: team?.anomalyMinAmount ?? settings.anomaly_min_amount,
        includeCredits: team?.includeCredits ?? settings.include_credits,
        includeTax: team?.includeTax ?? settings.include_tax,
    };
}
function byCost(a, b) {
    const difference = (b.comparison.current.total ?? 0) - (a.comparison.current.total ?? 0);
    return difference === 0 ? (a.account < b.account ? -1 : 1) : difference;
}
function anomaliesOf(accounts) {
    return accounts
        .flatMap((account) => account.anomalies)
        .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1));
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
        scope: accounts.length === 0 ? null : analyzeScope(own, policy),
        accounts,
        accountsWithoutData: ids.filter((id) => !known.has(id)),
        unavailable: ids.filter((id) => own.unavailable.has(id)),
        details: details.filter(({ account }) => ids.includes(account)),
        anomalies: anomaliesOf(accounts),
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
        scope: analyzeScope(costs, common),
        accounts,
        anomalies: anomaliesOf(accounts),
        unownedAccounts: accounts.filter(({ account }) => !owners.has(account)),
        unavailable: [...costs.unavailable].sort(),
        details,
    };
}

// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/render/plain.ts
var plain = __webpack_require__(44404);
// EXTERNAL MODULE: ./src/render/report.ts
var render_report = __webpack_require__(56076);
;// CONCATENATED MODULE: ./src/render/text-layout.ts
/** Characters that a terminal or a mail in a fixed-width font draws twice as wide. */
const WIDE = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const INVISIBLE = /^[\p{Mark}\p{Format}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemes(text) {
    return Array.from(segmenter.segment(text), (part) => part.segment);
}
function graphemeWidth(grapheme) {
    if (INVISIBLE.test(grapheme))
        return 0;
    return WIDE.test(grapheme) ? 2 : 1;
}
/** Columns that a text takes in a fixed-width font. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}
function pad(text, width, align) {
    const blank = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'left' ? text + blank : blank + text;
}
/** Lines of at most `width` columns, broken between words, and inside of a word only when it is longer than a line. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (displayWidth(longer) <= width) {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function pieces(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const found = [];
    let piece = '';
    for (const grapheme of graphemes(word)) {
        if (piece !== '' && displayWidth(piece + grapheme) > width) {
            found.push(piece);
            piece = '';
        }
        piece += grapheme;
    }
    return [...found, piece];
}
const GAP = '  ';
/** A column is narrowed no further than its longest word, or this where that is longer still. */
const LONGEST_WHOLE_WORD = 20;
/**
 * Lines of a table with aligned columns, under a header when a column has a label, or null when it does not fit in
 * `width`. Labels and names are wrapped as far as needed; figures are never broken.
 */
function layTable(columns, rows, width) {
    const labels = columns.map((column) => column.label);
    const widths = columnWidths(columns, rows, width);
    if (widths === null)
        return null;
    const lay = (cells, end) => layRow(columns, widths, cells, end);
    const rule = widths.map((each) => '-'.repeat(each)).join(GAP);
    const header = labels.some((label) => label !== '') ? [...lay(labels, 'bottom'), rule] : [];
    return [...header, ...rows.flatMap((cells) => lay(cells, 'top'))];
}
/** Whether `layTable` can lay out the table. */
function fits(columns, rows, width) {
    return columnWidths(columns, rows, width) !== null;
}
function columnWidths(columns, rows, width) {
    const natural = columns.map(({ label }, i) => widestOf([label, ...rows.map((row) => row[i] ?? '')]));
    const floors = columns.map((column, i) => narrowest(column, rows.map((row) => row[i] ?? '')));
    return narrowed(columns, natural, floors, width - GAP.length * (columns.length - 1));
}
function narrowest({ label, align }, texts) {
    const wordsOf = (text) => text.split(' ');
    return align === 'right'
        ? widestOf([...wordsOf(label), ...texts])
        : Math.min(LONGEST_WHOLE_WORD, widestOf([label, ...texts].flatMap(wordsOf)));
}
/** Labels above figures give way first: that costs one line, where a name would cost one in each row. */
function narrowed(columns, natural, floors, available) {
    const widths = [...natural];
    const spare = (align) => widths.map((width, i) => (columns[i]?.align === align && width > (floors[i] ?? width) ? width : 0));
    for (let excess = widths.reduce((sum, width) => sum + width, -available); excess > 0; excess--) {
        const candidates = spare('right').some((width) => width > 0) ? spare('right') : spare('left');
        const widest = Math.max(0, ...candidates);
        if (widest === 0)
            return null;
        widths[candidates.indexOf(widest)] = widest - 1;
    }
    return widths;
}
function widestOf(texts) {
    return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 1);
}
function layRow(columns, widths, cells, end) {
    const wrapped = widths.map((width, i) => wrap(cells[i] ?? '', width));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => widths
        .map((width, i) => {
        const lines = wrapped[i] ?? [];
        const above = end === 'bottom' ? height - lines.length : 0;
        return pad(lines[line - above] ?? '', width, columns[i]?.align ?? 'left');
    })
        .join(GAP)
        .trimEnd());
}

;// CONCATENATED MODULE: ./src/render/text.ts



/** Mail programs put quotation marks before a line, which should stay below 80 columns with one or two of them. */
const WIDTH = 76;
/** The report as plain text: the same words and figures as the HTML, in lines of at most 76 columns. */
function renderText(report) {
    const { status, title, subtitle, blocks, footer } = (0,plain/* plainReport */.fj)(report);
    const parts = [
        [...paragraph(status.word), ...paragraph(status.sentence)],
        [...underlined(title, '='), ...paragraph(subtitle)],
        ...blocks.map(blockLines),
        footer === '' ? [] : ['-'.repeat(WIDTH), ...paragraph(footer)],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function blockLines(block) {
    switch (block.type) {
        case 'banner':
            return indented('*  ', '   ', block.text);
        case 'tiles':
            return tileLines(block);
        case 'sentences':
            return [
                ...underlined(block.title, '-'),
                ...block.sentences.flatMap((sentence) => indented('- ', '  ', (0,render_report/* textOf */.b)(sentence))),
            ];
        case 'table':
            return tableLines(block);
        case 'facts':
            return factLines(block);
        case 'links':
            return linkLines(block);
    }
}
function tileLines({ tiles }) {
    const columns = [unlabelled('left'), unlabelled('right'), unlabelled('left')];
    const rows = tiles.map((tile) => [tile.label, tile.value, tile.note]);
    return layTable(columns, rows, WIDTH) ?? rows.flatMap((row) => row.flatMap(paragraph));
}
function factLines({ title, facts }) {
    const columns = [unlabelled('left'), unlabelled('left')];
    const rows = facts.map((fact) => [fact.label, fact.value]);
    return [
        ...underlined(title, '-'),
        ...(layTable(columns, rows, WIDTH) ?? rows.flatMap((row) => row.flatMap(paragraph))),
    ];
}
/** Addresses are not wrapped, so that a mail program makes links of them. */
function linkLines({ title, links }) {
    return [...underlined(title, '-'), ...links.flatMap(({ label, url }) => [...paragraph(label), `  ${url}`])];
}
function textsOfRows(table) {
    return table.rows.map((row) => row.cells.map((cell) => cell.text));
}
/** Whether the plain text gives each row of a table lines of its own, with the label before each figure. */
function isLaidAsRecords(table) {
    const printed = (0,plain/* plainTable */.$b)(table);
    return printed.rows.length > 0 && !fits(printed.columns, textsOfRows(printed), WIDTH);
}
function tableLines(table) {
    const rows = textsOfRows(table);
    const note = table.note === null ? [] : paragraph(table.note);
    const more = table.more === null ? [] : paragraph(table.more);
    const body = rows.length === 0 ? [] : (layTable(table.columns, rows, WIDTH) ?? records(table.columns, rows));
    const gap = note.length > 0 && body.length > 0 ? [''] : [];
    return [...underlined(table.title, '-'), ...note, ...gap, ...body, ...more];
}
/** A table whose figures are too wide for aligned columns: a row becomes its name and a line for each figure. */
function records(columns, rows) {
    const [first] = columns;
    const heading = first === undefined ? [] : paragraph(first.label);
    const lines = rows.flatMap((row) => row.flatMap((text, i) => {
        if (i === 0)
            return indented('- ', '  ', text);
        const label = columns[i]?.label ?? '';
        return text === '' ? [] : indented('  ', '    ', label === '' ? text : `${label}: ${text}`);
    }));
    return [...heading, ...lines];
}
function unlabelled(align) {
    return { label: '', align };
}
function paragraph(text) {
    return text === '' ? [] : wrap(text, WIDTH);
}
function indented(first, others, text) {
    return wrap(text, WIDTH - others.length).map((line, i) => `${i === 0 ? first : others}${line}`.trimEnd());
}
function underlined(title, mark) {
    if (title === '')
        return [];
    const lines = wrap(title, WIDTH);
    return [...lines, mark.repeat(Math.max(...lines.map(displayWidth)))];
}

;// CONCATENATED MODULE: ./src/render/printed-texts.ts



/**
 * Every text of a report as often as the HTML or the plain text of its mail shows it. What a mail program reads out
 * or links to counts as shown.
 */
function printedTexts(report, form) {
    const { subject, preheader, title, subtitle, status, blocks, footer } = report;
    // The title of the document, and its label for screen readers.
    const envelope = form === 'html' ? [subject, subject, preheader] : [];
    return [
        ...envelope,
        status.word,
        status.sentence,
        title,
        subtitle,
        ...blocks.flatMap((block) => blockTexts(block, form)),
        footer,
    ];
}
function blockTexts(block, form) {
    switch (block.type) {
        case 'banner':
            return [block.text];
        case 'tiles':
            return block.tiles.flatMap(({ label, value, note }) => [label, value, note]);
        case 'sentences':
            return [block.title, ...block.sentences];
        case 'table':
            return [block.title, block.note ?? '', ...rowTexts(block, form), block.more ?? ''];
        case 'facts':
            return [block.title, ...block.facts.flatMap(({ label, value }) => [label, value])];
        case 'links':
            return [block.title, ...block.links.flatMap(({ label, url }) => [label, url])];
    }
}
function rowTexts(table, form) {
    const { columns, rows } = table;
    if (rows.length === 0)
        return [];
    if (form === 'text' && isLaidAsRecords(table))
        return recordTexts(table);
    return [
        ...columns.map(({ label }) => label),
        ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ];
}
/** Each figure with the label of its column before it; the first label stands above all rows. */
function recordTexts({ columns, rows }) {
    const cellText = (text, column) => {
        const label = column === 0 ? '' : (columns[column]?.label ?? '');
        return (0,plain/* plain */.pj)(label) === '' || (0,plain/* plain */.pj)(text) === '' ? text : `${(0,plain/* plain */.pj)(label)}: ${text}`;
    };
    return [
        columns[0]?.label ?? '',
        ...rows.flatMap(({ cells }) => cells.map(({ text }, i) => cellText(text, i))),
    ];
}
/** The sentences of a report that a model worded. */
function wordedSentences(report) {
    return printedTexts(report, 'html').filter((sentence) => typeof sentence !== 'string');
}
/** The same texts without where they come from. */
function plainTexts(report, form) {
    return printedTexts(report, form).map(render_report/* textOf */.b);
}

;// CONCATENATED MODULE: ./src/deliver/figure-check-html.ts
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]*));/g;
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\u00a0'],
]);
const LAST_CODE_POINT = 0x10ffff;
/** Elements whose content is for no reader. */
const UNSHOWN = /^(?:style|script|xml)$/i;
/** Attributes that mail programs show, read out or lead to. */
const SHOWN_ATTRIBUTE = /\s(?:aria-label|alt|title|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Begins what is for Outlook alone, and shown there. */
const CONDITION = '<!--[if';
const TAG_START = /<[a-z/!?]/gi;
const COMMENT_END = /--!?>/g;
/** Ends a tag, or begins a value in which a bracket does not. */
const STOP = /["'>]/g;
const TAG_NAME = /^<([a-z][^\s/>]*)/i;
/** What a reader of the HTML sees, in whichever mail program, the hidden preview line included. */
function visibleTexts(html) {
    const found = [];
    const problems = [];
    let position = 0;
    while (position < html.length) {
        TAG_START.lastIndex = position;
        const start = TAG_START.exec(html)?.index ?? html.length;
        found.push(html.slice(position, start));
        if (start === html.length)
            break;
        const end = endOfTag(html, start);
        const tag = html.slice(start, end);
        found.push(...shownAttributes(tag));
        const name = TAG_NAME.exec(tag)?.[1] ?? '';
        position = UNSHOWN.test(name) ? endOfElement(html, name, end) : end;
    }
    const texts = found.filter((text) => text.trim() !== '').map((text) => decoded(text, problems));
    return { texts, problems };
}
function shownAttributes(tag) {
    return Array.from(tag.matchAll(SHOWN_ATTRIBUTE), ([, double, single, bare]) => double ?? single ?? bare ?? '');
}
function after(html, mark, from) {
    const index = html.indexOf(mark, from);
    return index === -1 ? html.length : index + mark.length;
}
/** Where the tag or the comment that starts at `start` ends. A condition is a tag; what it holds is not skipped. */
function endOfTag(html, start) {
    if (html.startsWith(CONDITION, start))
        return after(html, ']>', start);
    if (html.startsWith('<!--', start))
        return endOf(COMMENT_END, html, start);
    let from = start;
    while (from < html.length) {
        const end = endOf(STOP, html, from);
        const stop = html.charAt(end - 1);
        if (stop !== '"' && stop !== "'")
            return end;
        from = after(html, stop, end);
    }
    return html.length;
}
/** Where the first match from there on ends. @param pattern with the flag `g` */
function endOf(pattern, html, from) {
    pattern.lastIndex = from;
    return pattern.exec(html) === null ? html.length : pattern.lastIndex;
}
function endOfElement(html, name, from) {
    return endOf(new RegExp(`</${name}\\s*>`, 'gi'), html, from);
}
/** Browsers take some controls for other characters, such as 128 for the euro. */
const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Surrogate}]/u;
function characterOf(code) {
    const character = code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '';
    return character === '' || CONTROL_OR_SURROGATE.test(character) ? undefined : character;
}
/** A reference that is not known could show a figure, such as a half, so it is a problem. */
function decoded(text, problems) {
    if (!text.includes('&'))
        return text;
    return text.replace(REFERENCE, (written, decimal, hexadecimal, name) => {
        const character = name === undefined
            ? characterOf(parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10))
            : NAMED.get(name);
        if (character === undefined)
            problems.push(`The HTML has ${written}, which the check cannot read.`);
        return character ?? written;
    });
}

;// CONCATENATED MODULE: ./src/deliver/figure-check-text.ts
/** What only figures have: digits and numerals of any script, currency signs and signs of a share. */
const MARK = /[\p{N}\p{Sc}%‰‱٪﹪％]/u;
const MARKS = new RegExp(MARK.source, 'gu');
/** Blank space at which the lines of a mail may break; the blanks inside of figures do not break. */
const WORD = /[^ \t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Controls and marks that nobody sees: they may stand in a name and are no part of a figure. */
const UNSEEN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const figure_check_text_ASCII = /^[\x20-\x7e]*$/;
/** Plain text breaks no word of at most so many columns. */
const NEVER_BROKEN = 20;
/** A text as it is seen. */
function seen(text) {
    return figure_check_text_ASCII.test(text) ? text : text.replace(LONE_SURROGATE, '\ufffd').replace(UNSEEN, '');
}
function hasFigure(text) {
    return MARK.test(text);
}
/** The digits and signs of a text, in their order. */
function marksOf(text) {
    return text.match(MARKS) ?? [];
}
/**
 * The figures of a text: words with a digit or a sign of money or share, with all that stands at them: signs,
 * currency, letters, brackets. So a figure is another one as soon as anything about it changes.
 */
function figuresOf(text) {
    if (!hasFigure(text))
        return [];
    return (seen(text).match(WORD) ?? []).filter(hasFigure).map((word) => word.trim());
}
function tally(texts) {
    const counts = new Map();
    for (const figure of texts.flatMap(figuresOf))
        counts.set(figure, (counts.get(figure) ?? 0) + 1);
    return counts;
}
/** What occurs in `counts` more often than in `others`. */
function surplus(counts, others) {
    return [...counts].flatMap(([figure, count]) => Array.from({ length: Math.max(0, count - (others.get(figure) ?? 0)) }, () => figure));
}
/** A word that plain text may have broken. No character is wider than two columns. */
function mayBeBroken(word) {
    const columns = Array.from(word, (character) => (figure_check_text_ASCII.test(character) ? 1 : 2));
    return columns.reduce((width, each) => width + each, 0) > NEVER_BROKEN;
}
/** How the figures that are there differ from those that should be. */
function difference(shown, printed) {
    return { added: surplus(shown, printed), missing: surplus(printed, shown) };
}
/**
 * The same for plain text, where long words stand in pieces: what is left over on both sides is no difference if each
 * piece is one of a long word, and all pieces together have its digits and signs, no more and no fewer.
 */
function differenceInLines(shown, printed) {
    const { added, missing } = difference(shown, printed);
    const isPiece = (figure) => missing.some((word) => word.includes(figure));
    const arePieces = missing.every(mayBeBroken) && added.every(isPiece) && sameMarks(added, missing);
    return arePieces ? { added: [], missing: [] } : { added, missing };
}
function sameMarks(some, others) {
    const sorted = (texts) => texts.flatMap(marksOf).sort().join('');
    return sorted(some) === sorted(others);
}

;// CONCATENATED MODULE: ./src/deliver/figure-check-sentence.ts

/** Stands where a printed part stood: no letter, no digit and no sign. */
const TAKEN = '\u0001';
/** Sets digits apart or joins them to one number, so that two figures with one between them are a third. */
const JOINT = /[.,:;'’´`·٫٬،/\\_\u00a0\u202f\u2009\u2007]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const SIGN = /[+\-±−‐‑‒–﹣－＋~≈<>≤≥×*^]/u;
const OPENS = /[\s([{"'“‘]/u;
/** Turns the figure before it into another one. */
const MAGNITUDE = /^[ \u00a0\u202f\u2009-]?(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|lakhs?|crores?|mn|bn|tn|percent(?:age)?|per cent|basis points?|bps|fold|times)(?![\p{L}\p{N}])/iu;
/** Words that are figures or dates by themselves; what is plain English as often as not is left to the lock. */
const FIGURE_WORDS = [
    'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
    'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?',
    'doubled?|doubling|tripled?|tripling|quadrupled?|halved|halving|twice|thrice|(?:two|three|four|five|ten)fold',
    'percent|per cent|yesterday|today|tomorrow|january|february|april|june|july|august|september|october|november',
    'december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
];
const FIGURE_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FIGURE_WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const ACCOUNT_ID = /^\d{12}$/;
const MONEY_OR_SHARE = /[\p{Sc}%‰]/u;
/**
 * What a model's sentence shows of figures that is not one of its printed parts: the rest of it, or null when there
 * is nothing. A part counts where it stands whole, neither in the middle of a longer figure nor with a sign or a word
 * at it that changes it.
 */
function unprintedIn(text, printed) {
    const whole = printed.map(seen);
    const parts = [...new Set([...whole, ...whole.flatMap(wordsOfName)])]
        .filter((part) => part.trim() !== '')
        .sort((a, b) => b.length - a.length);
    const rest = parts.reduce(withoutPart, seen(text));
    const word = rest
        .split(TAKEN)
        .flatMap((piece) => piece.split(/\s+/u))
        .find(hasFigure);
    return word ?? FIGURE_WORD.exec(rest)?.[0] ?? null;
}
/** Words by which a name may be called: `m5.xlarge` of `USE1-BoxUsage:m5.xlarge`; of printed figures there are none. */
function wordsOfName(part) {
    return part
        .split(/[\s()[\],:;/]+/u)
        .filter((word) => ACCOUNT_ID.test(word) || (/^\p{L}/u.test(word) && !MONEY_OR_SHARE.test(word)))
        .filter((word) => FIGURE_WORD.exec(word)?.[0] !== word);
}
function withoutPart(text, part) {
    const pieces = [];
    let from = 0;
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
        if (at < from || !standsWhole(text, at, at + part.length))
            continue;
        pieces.push(text.slice(from, at));
        from = at + part.length;
    }
    return [...pieces, text.slice(from)].join(TAKEN);
}
function standsWhole(text, start, end) {
    const before = Array.from(text.slice(Math.max(0, start - 4), start)).reverse();
    const after = Array.from(text.slice(end, end + 4));
    const part = Array.from(text.slice(start, end));
    return (!isJoined(part.at(0) ?? '', before) &&
        !isJoined(part.at(-1) ?? '', after) &&
        !isSigned(before) &&
        !MAGNITUDE.test(text.slice(end)));
}
/** True when the characters next to the edge of a part, the nearest first, belong to it. */
function isJoined(edge, [next = ' ', second = ' ']) {
    if (LETTER_OR_DIGIT.test(next) || hasFigure(next))
        return true;
    return hasFigure(edge) && JOINT.test(next) && (hasFigure(second) || second === TAKEN);
}
/** True when the characters before a part are a sign of it, and not a dash between two words or figures. */
function isSigned([next = ' ', second = ' ']) {
    return SIGN.test(next) && OPENS.test(second);
}

;// CONCATENATED MODULE: ./src/deliver/figure-check.ts





/** A finished mail holds a figure that code did not print for it, or lacks one. Its message holds no cost. */
class FigureError extends errors/* UserError */.yo {
    /** One sentence for each figure. They hold costs. */
    problems;
    /** @param id the mail's, which names its files */
    constructor(id, problems) {
        const which = problems.length === 1
            ? '1 of its figures is not as code printed it'
            : `${problems.length} of its figures are not as code printed them`;
        super(`The mail ${id} was refused, because ${which}. Run again; if it is refused again, set ai_enabled to false, run again, and report what reports/${id}.refused.txt says.`);
        this.problems = problems;
    }
}
/**
 * What is wrong with the figures of a finished mail, one sentence for each; they hold costs. Empty when every figure
 * that a reader can see is one that code printed for this report, as often as the report prints it, and every figure
 * of a sentence that a model worded is one of the facts that the sentence cites.
 */
function figureProblems({ subject, html, text }, report) {
    const visible = visibleTexts(html);
    return [
        ...sentenceProblems(report),
        ...differenceProblems('subject', [subject], [report.subject], difference),
        ...visible.problems,
        ...differenceProblems('HTML', visible.texts, printedFor(report, 'html'), difference),
        ...differenceProblems('plain text', [text], printedFor(report, 'text'), differenceInLines),
    ];
}
/** How many figures a mail shows, in its plain text. */
function figuresIn({ text }) {
    return figuresOf(text).length;
}
function printedFor(report, form) {
    return plainTexts(report, form);
}
function sentenceProblems(report) {
    return wordedSentences(report).flatMap(({ text, printed }) => {
        const figure = unprintedIn(text, printed);
        if (figure === null)
            return [];
        return [
            `A sentence of a model has "${figure}", which is no part of the facts that it cites: ${around(text, figure)}.`,
        ];
    });
}
function differenceProblems(where, shown, printed, differ) {
    const { added, missing } = differ(tally(shown), tally(printed));
    return [
        ...added.map((figure) => `The ${where} has "${figure}" where the report does not print it: ${place(figure, shown)}.`),
        ...missing.map((figure) => `The ${where} lacks "${figure}" of the report: ${place(figure, printed)}.`),
    ];
}
function place(figure, texts) {
    const text = texts.find((each) => figuresOf(each).includes(figure)) ?? figure;
    return around(seen(text), figure);
}
const CONTEXT = 20;
/** A figure with what stands before and after it. */
function around(text, figure) {
    const at = text.indexOf(figure);
    const start = Math.max(0, at - CONTEXT);
    const end = at + figure.length + CONTEXT;
    const shown = text.slice(start, end).replace(/\s+/g, ' ');
    return `"${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}"`;
}

// EXTERNAL MODULE: ./src/deliver/recipients.ts
var recipients = __webpack_require__(62125);
// EXTERNAL MODULE: ./src/format/service-name.ts
var service_name = __webpack_require__(82742);
;// CONCATENATED MODULE: ./src/explain/rules/change-sentences.ts



function perDay(total, window) {
    return total / (0,day/* windowLength */.nF)(window);
}
/** A change that prints as 0.0 %. */
const NO_PERCENT = 0.05;
/** `$4,210 (+31 %) more than`, or `the same as` where the change prints as nothing. */
function moreOrLess(book, about, comparison, change) {
    const { changePercent, current } = comparison;
    if (Math.abs(change) < analyze_comparison/* NO_COST */.WR)
        return 'the same as';
    if (changePercent !== null && Math.abs(changePercent) < NO_PERCENT)
        return 'about the same as';
    const amount = book.money(`change of ${about}`, Math.abs(change), current);
    const percent = changePercent === null
        ? ''
        : ` (${book.percent(`change of ${about} in percent`, changePercent, current)})`;
    return `${amount}${percent} ${change > 0 ? 'more' : 'less'} than`;
}
function totalSentence(book, subject, comparison) {
    const { current, previous, change, basis } = comparison;
    const total = current.total ?? 0;
    const amount = book.money(`cost of ${subject}`, total, current);
    const currentDays = book.window('the days reported', current);
    const previousDays = book.shortWindow('the days compared with', previous);
    if (previous.total === null || change === null) {
        return `${subject} cost ${amount} on ${currentDays}. There is no earlier data to compare it with.`;
    }
    if (Math.abs(previous.total) < analyze_comparison/* NO_COST */.WR) {
        return Math.abs(total) < analyze_comparison/* NO_COST */.WR
            ? `${subject} cost nothing on ${currentDays}, as on ${previousDays}.`
            : `${subject} cost ${amount} on ${currentDays}, after no cost on ${previousDays}.`;
    }
    if (basis !== 'last-month') {
        return `${subject} cost ${amount} on ${currentDays}, ${moreOrLess(book, subject, comparison, change)} on ${previousDays}.`;
    }
    const rate = book.money(`cost of ${subject} per day`, perDay(total, current), current);
    const rateBefore = book.money(`cost of ${subject} per day`, perDay(previous.total, previous), previous);
    const month = book.month('the closed month', (0,day/* monthOf */.GS)(current.from));
    const monthBefore = book.month('the month before it', (0,day/* monthOf */.GS)(previous.from));
    const percent = comparison.changePercent === null
        ? ''
        : ` (${book.percent(`change of ${subject} per day in percent`, comparison.changePercent, current)})`;
    return `${subject} cost ${amount} in ${month}, ${rate} a day, against ${rateBefore} a day in ${monthBefore}${percent}.`;
}
/** The report's first sentence: the total and its fair comparison. */
function headline(book, subject, comparison) {
    return book.finding('headline', totalSentence(book, subject, comparison));
}
/** Tells the change without calendar effects, where leaving them in would mislead. */
function calendarNote(book, comparison) {
    const change = (0,analyze_comparison/* calendarFreePercent */.i9)(comparison);
    if (change === null)
        return [];
    const percent = book.percent('change without calendar effects', change, comparison.current);
    const sentence = `The calendar plays a part: with the same weekdays and the same fixed monthly charges the change is ${percent}.`;
    return [book.finding('headline', sentence)];
}
/** The last week against the week before it, with the calendar's part where it would mislead. */
function weekSentence(book, week) {
    const { current, previous, changePercent } = week;
    if (current.total === null || previous.total === null || changePercent === null)
        return [];
    const days = book.count('complete days of a week', (0,day/* windowLength */.nF)(current));
    const amount = book.money('cost of the last 7 complete days', current.total, current);
    const percent = book.percent('change of the last 7 complete days', changePercent, current);
    const before = book.shortWindow('the week compared with', previous);
    const calendarFree = (0,analyze_comparison/* calendarFreePercent */.i9)(week);
    const note = calendarFree === null
        ? ''
        : `; ${book.percent('change of the last 7 complete days without calendar effects', calendarFree, current)} with the same weekdays and fixed monthly charges`;
    return [
        book.finding('headline', `The last ${days} complete days cost ${amount}, ${percent} against ${before}${note}.`),
    ];
}
function placeOf(book, { account }) {
    return account === null ? '' : ` in ${book.name('account', account)}`;
}
function impactOf(book, { kind, service, impact }) {
    const about = `impact of the ${kind} of ${(0,service_name/* spokenServiceName */.d)(service ?? 'the account')}`;
    return book.money(about, Math.abs(impact), null);
}
function startOf(book, { kind, service, start }) {
    return book.day(`start of the ${kind} of ${(0,service_name/* spokenServiceName */.d)(service ?? 'the account')}`, start);
}
/** `on November 10 alone`, `from November 10 to November 12`, or `since November 10` while it lasts. */
function daysOf(book, anomaly) {
    const start = startOf(book, anomaly);
    if (anomaly.end === null)
        return `since ${start}`;
    if (anomaly.end === anomaly.start)
        return `on ${start} alone`;
    const about = `end of the ${anomaly.kind} of ${(0,service_name/* spokenServiceName */.d)(anomaly.service ?? 'the account')}`;
    return `from ${start} to ${book.day(about, anomaly.end)}`;
}
function moreOrLessThanExpected(book, anomaly) {
    const word = anomaly.direction === 'up' ? 'more' : 'less';
    return `${impactOf(book, anomaly)} ${word} than expected ${daysOf(book, anomaly)}`;
}
/** When and how a service departed from what was expected, as the second half of a sentence. */
function courseOf(book, departure) {
    const { anomaly } = departure;
    const place = placeOf(book, departure);
    if (anomaly.end !== null)
        return `it cost ${moreOrLessThanExpected(book, anomaly)}${place}`;
    const start = startOf(book, anomaly);
    if (anomaly.kind === 'stopped-service')
        return `it stopped${place} on ${start}`;
    return `it began${place} on ${start}${anomaly.kind === 'spike' ? '' : ' and has stayed'}`;
}
function comparedDays(book, { basis, current, previous }) {
    const month = book.month('the month compared with', (0,day/* monthOf */.GS)(previous.from));
    if (basis === 'last-month')
        return `${month}, over the same number of days`;
    return `the same ${book.count('days compared', (0,day/* windowLength */.nF)(current))} days of ${month}`;
}
/** One service's change, with what is known about when it began. */
function serviceSentence(book, service, departure, comparison) {
    const { change, changePercent, state, current, previous } = service;
    if (change === null || previous === null)
        return null;
    const name = book.name('service', (0,service_name/* spokenServiceName */.d)(service.service));
    const about = (0,service_name/* spokenServiceName */.d)(service.service);
    if (state === 'new') {
        const amount = book.money(`cost of ${about}`, current, comparison.current);
        const since = service.since === null ? '' : ` since ${book.day(`first day of ${about}`, service.since)}`;
        return current < 0
            ? `${name} is a new credit${since}: ${book.money(`credit of ${about}`, -current, comparison.current)}.`
            : `${name} is new${since} and cost ${amount}.`;
    }
    if (state === 'gone') {
        const amount = book.money(`cost of ${about}`, Math.abs(previous), comparison.previous);
        const verb = previous < 0 ? 'was a credit of' : 'cost';
        return `${name} is gone: it ${verb} ${amount} in the period before.`;
    }
    const amount = book.money(`change of ${about}`, Math.abs(change), comparison.current);
    const percent = changePercent === null
        ? ''
        : ` (${book.percent(`change of ${about} in percent`, changePercent, comparison.current)})`;
    const course = departure === null ? '' : `; ${courseOf(book, departure)}`;
    return `${name} is ${change > 0 ? 'up' : 'down'} ${amount}${percent} against ${comparedDays(book, comparison)}${course}.`;
}
/** A departure that no sentence on a service's change tells: one that another move in its total made up for. */
function anomalySentence(book, departure) {
    const { anomaly } = departure;
    const subject = `${book.name('service', (0,service_name/* spokenServiceName */.d)(anomaly.service ?? 'The account'))}${placeOf(book, departure)}`;
    if (anomaly.kind === 'new-service') {
        return `${subject} is new: it cost ${impactOf(book, anomaly)} ${daysOf(book, anomaly)}.`;
    }
    if (anomaly.kind === 'stopped-service') {
        return `${subject} stopped on ${startOf(book, anomaly)}: ${impactOf(book, anomaly)} less than expected so far.`;
    }
    return `${subject} cost ${moreOrLessThanExpected(book, anomaly)}.`;
}
/** Where this month and the next are heading. */
function outlook(book, scope) {
    const { monthEnd, forecast } = scope;
    if (monthEnd === null || forecast === null)
        return [];
    const month = book.month('the reported month', monthEnd.month);
    const total = book.money('estimate for the reported month', monthEnd.total, null);
    const next = book.month('next month', forecast.month);
    const nextTotal = book.money('forecast for next month', forecast.total, null);
    const low = book.money('low end of the forecast', forecast.low, null);
    const high = book.money('high end of the forecast', forecast.high, null);
    const isClosed = (0,day/* monthWindow */.bH)(monthEnd.month).to <= scope.daily.window.to;
    const first = isClosed ? `${month} closed at ${total}.` : `${month} is heading for ${total}.`;
    const range = forecast.low === forecast.high ? '' : `, most likely between ${low} and ${high}`;
    return [book.finding('outlook', `${first} ${next} is expected at ${nextTotal}${range}.`)];
}

;// CONCATENATED MODULE: ./src/explain/evidence.ts
/**
 * Collects the facts of one report. Each method records a fact and returns its placeholder, `{{E1}}`; sentences
 * are written with placeholders only, and `finding` fills them, so that a figure in a sentence is always a fact's.
 */
class EvidenceBook {
    #facts = [];
    #format;
    constructor(format) {
        this.#format = format;
    }
    get facts() {
        return this.#facts;
    }
    #record(fact) {
        const known = this.#facts.find(({ about, display, unit, window }) => about === fact.about &&
            display === fact.display &&
            unit === fact.unit &&
            window?.from === fact.window?.from &&
            window?.to === fact.window?.to);
        if (known !== undefined)
            return `{{${known.id}}}`;
        const id = `E${this.#facts.length + 1}`;
        this.#facts.push({ id, ...fact });
        return `{{${id}}}`;
    }
    money(about, value, window) {
        return this.#record({ about, value, unit: 'money', display: this.#format.money(value), window });
    }
    /** A percentage with its sign. */
    percent(about, value, window) {
        return this.#record({
            about,
            value,
            unit: 'percent',
            display: this.#format.signedPercent(value),
            window,
        });
    }
    day(about, value) {
        return this.#record({ about, value, unit: 'day', display: this.#format.day(value), window: null });
    }
    window(about, value) {
        const display = this.#format.window(value);
        return this.#record({
            about,
            value: `${value.from}/${value.to}`,
            unit: 'window',
            display,
            window: value,
        });
    }
    /** A window without its year, beside another that shows it. */
    shortWindow(about, value) {
        const display = this.#format.shortWindow(value);
        return this.#record({
            about,
            value: `${value.from}/${value.to}`,
            unit: 'window',
            display,
            window: value,
        });
    }
    month(about, value) {
        return this.#record({
            about,
            value,
            unit: 'month',
            display: this.#format.monthName(value),
            window: null,
        });
    }
    count(about, value) {
        return this.#record({ about, value, unit: 'count', display: this.#format.count(value), window: null });
    }
    name(about, value) {
        return this.#record({ about, value, unit: 'name', display: value, window: null });
    }
    /** Fills the placeholders of a sentence and notes which facts it rests on. */
    finding(kind, sentence) {
        const evidence = [];
        const text = sentence.replaceAll(/\{\{(E\d+)\}\}/g, (_, id) => {
            const fact = this.#facts.find((candidate) => candidate.id === id);
            if (fact === undefined)
                throw new Error(`A sentence cites ${id}, which is not in the evidence: ${sentence}`);
            if (!evidence.includes(id))
                evidence.push(id);
            return fact.display;
        });
        return { kind, text, evidence, certainty: 'observed', printed: null };
    }
}

;// CONCATENATED MODULE: ./src/explain/rules/rules.ts




/** Sentences on single services or accounts: more would not be read. */
const MAX_CAUSES = 4;
const MAX_IMPROVEMENTS = 2;
/** A service that moved less than this share of the largest mover is not a cause worth a sentence. */
const MIN_SHARE_OF_LARGEST = 0.1;
/** Services worth a sentence: those that moved by the amount that counts and are not dwarfed by the largest. */
function movers(services, minAmount) {
    const largest = Math.max(0, ...services.map(({ change }) => Math.abs(change ?? 0)));
    const floor = Math.max(minAmount, MIN_SHARE_OF_LARGEST * largest);
    return services.filter(({ change }) => change !== null && Math.abs(change) >= floor);
}
/** Telling when an anomaly began explains a change only if it is at least this share of it. */
const MIN_SHARE_OF_CHANGE = 0.5;
/** The anomaly that a service's change comes from: of its direction, begun in the compared days, large enough. */
function reasonOf({ service, change }, anomalies, { current }) {
    return anomalies.find((anomaly) => anomaly.service === service &&
        anomaly.impact * (change ?? 0) > 0 &&
        (0,day/* windowContains */.uI)(current, anomaly.start) &&
        Math.abs(anomaly.impact) >= MIN_SHARE_OF_CHANGE * Math.abs(change ?? 0));
}
/** True when the sentence on a service's change says what there is to say about an anomaly. */
function isTold(anomaly, service, reason) {
    if (service.service !== anomaly.service)
        return false;
    return service.state === 'changed' ? anomaly === reason : anomaly.impact * (service.change ?? 0) > 0;
}
/** What moved one way: the services that did, then the departures that their totals hide. */
function sentences(book, kind, services, { scope, anomalies, accounts }) {
    const limit = kind === 'cause' ? MAX_CAUSES : MAX_IMPROVEMENTS;
    const departure = (anomaly) => {
        const account = accounts.length > 1 ? accounts.find((each) => each.account === anomaly.account) : undefined;
        return { anomaly, account: account === undefined ? null : accountLabel(account) };
    };
    const told = services.slice(0, limit).map((service) => {
        return { service, reason: reasonOf(service, anomalies, scope.comparison) };
    });
    const ofServices = told.map(({ service, reason }) => serviceSentence(book, service, reason === undefined ? null : departure(reason), scope.comparison));
    const hidden = anomalies.filter((anomaly) => anomaly.service !== null &&
        anomaly.impact > 0 === (kind === 'cause') &&
        !told.some(({ service, reason }) => isTold(anomaly, service, reason)));
    const ofHidden = hidden
        .slice(0, limit - told.length)
        .map((anomaly) => anomalySentence(book, departure(anomaly)));
    return [...ofServices, ...ofHidden]
        .filter((sentence) => sentence !== null)
        .map((sentence) => book.finding(kind, sentence));
}
function byRules(findings, evidence) {
    return { source: 'rules', wording: 'Written by rules, without a model', findings, evidence };
}
/** Writes a team's explanation from its analysis, without a model. */
function explainTeam(analysis, minAmount, format) {
    const book = new EvidenceBook(format);
    const { scope } = analysis;
    if (scope === null)
        return byRules([], []);
    const moving = movers(scope.services, minAmount);
    const risen = moving.filter(({ change }) => (change ?? 0) > 0);
    const fallen = moving.filter(({ change }) => (change ?? 0) < 0);
    const findings = [
        headline(book, 'The team', scope.comparison),
        ...calendarNote(book, scope.comparison),
        ...weekSentence(book, scope.week),
        ...sentences(book, 'cause', risen, { ...analysis, scope }),
        ...sentences(book, 'improvement', fallen, { ...analysis, scope }),
        ...outlook(book, scope),
    ];
    return byRules(findings, book.facts);
}
/** `payments-prod (123456789012)`, or the id alone. */
function accountLabel(account) {
    return account.name === null ? account.account : `${account.name} (${account.account})`;
}
function accountSentence(book, account) {
    const { change, changePercent, current } = account.comparison;
    if (change === null)
        return null;
    const label = book.name('account', accountLabel(account));
    const amount = book.money(`change of ${account.account}`, Math.abs(change), current);
    const percent = changePercent === null
        ? ''
        : ` (${book.percent(`change of ${account.account} in percent`, changePercent, current)})`;
    const lead = account.services.find((service) => (service.change ?? 0) * change > 0);
    const mostly = lead === undefined ? '' : `, mostly ${book.name('service', (0,service_name/* spokenServiceName */.d)(lead.service))}`;
    return `${label} is ${change > 0 ? 'up' : 'down'} ${amount}${percent}${mostly}.`;
}
function accountSentences(book, kind, accounts) {
    return accounts
        .map((account) => accountSentence(book, account))
        .filter((sentence) => sentence !== null)
        .map((sentence) => book.finding(kind, sentence));
}
/** How many accounts are flagged; without anything to compare with, none could be. */
function thresholdSentence(book, { scope, accounts }) {
    if (scope.comparison.change === null)
        return [];
    const flagged = accounts.filter((account) => account.flagged).length;
    const all = book.count('accounts', accounts.length);
    const sentence = flagged === 0
        ? `None of ${all} accounts is above its threshold.`
        : `${book.count('accounts above their threshold', flagged)} of ${all} accounts ${flagged === 1 ? 'is above its' : 'are above their'} threshold.`;
    return [book.finding('headline', sentence)];
}
/** Writes the organisation's explanation: the total, who moved it, and where it is heading. */
function explainOrganisation(analysis, minAmount, format) {
    const book = new EvidenceBook(format);
    const { scope, accounts } = analysis;
    const byChange = accounts
        .filter(({ comparison }) => Math.abs(comparison.change ?? 0) >= minAmount)
        .sort((a, b) => Math.abs(b.comparison.change ?? 0) - Math.abs(a.comparison.change ?? 0));
    const risen = byChange.filter(({ comparison }) => (comparison.change ?? 0) > 0).slice(0, MAX_CAUSES);
    const fallen = byChange.filter(({ comparison }) => (comparison.change ?? 0) < 0).slice(0, MAX_IMPROVEMENTS);
    const findings = [
        headline(book, 'The organisation', scope.comparison),
        ...calendarNote(book, scope.comparison),
        ...weekSentence(book, scope.week),
        ...thresholdSentence(book, analysis),
        ...accountSentences(book, 'cause', risen),
        ...accountSentences(book, 'improvement', fallen),
        ...outlook(book, scope),
    ];
    return byRules(findings, book.facts);
}

// EXTERNAL MODULE: ./src/files.ts
var files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/format/format.ts
var format = __webpack_require__(94496);
// EXTERNAL MODULE: ./src/render/redirected.ts
var redirected = __webpack_require__(48035);
;// CONCATENATED MODULE: ./src/render/basis.ts


const SOURCE_WORDS = {
    datadog: 'Datadog Cloud Cost Management',
    'cost-explorer': 'AWS Cost Explorer',
    focus: 'FOCUS billing export',
    sample: 'Generated sample data, not real cost',
};
const BASIS_WORDS = {
    amortized: 'Amortized: commitments are spread over the days that they cover',
    billed: 'Billed: as invoiced, commitments on the day they are charged',
};
function totalsHold({ includeCredits, includeTax }) {
    const holds = ['usage, fees and refunds'];
    if (includeTax)
        holds.push('tax');
    if (includeCredits)
        holds.push('credits');
    const leaves = [...(includeTax ? [] : ['tax']), ...(includeCredits ? [] : ['credits'])];
    return `${holds.join(', ')}${leaves.length === 0 ? '' : `; without ${leaves.join(' and ')}`}`;
}
/** The adjusted change, where it can be told. */
function adjustedFact(scope, format) {
    const { adjusted } = scope.comparison;
    if (adjusted?.changePercent === null || adjusted === null || Math.abs(adjusted.previous) < analyze_comparison/* NO_COST */.WR)
        return [];
    const percent = format.signedPercent(adjusted.changePercent);
    return [
        {
            label: 'Change without calendar effects',
            value: `${format.signedMoney(adjusted.change)} (${percent}), with the same weekdays and fixed monthly charges`,
        },
    ];
}
/** How the numbers were made: what a reader needs to find them again in the bill. */
function basisBlock(context, policy, threshold, scope, { wording }) {
    const { format } = context;
    return {
        type: 'facts',
        title: 'How these numbers were made',
        facts: [
            { label: 'Data through', value: `${format.fullDay(context.dataThrough)} (UTC), newest complete day` },
            { label: 'Source', value: SOURCE_WORDS[context.source] },
            { label: 'Cost basis', value: BASIS_WORDS[context.costBasis] },
            ...(context.history === null ? [] : [{ label: 'History', value: `Kept in ${context.history}` }]),
            { label: 'Currency', value: format.currency },
            ...exactTotal(scope, format),
            { label: 'Totals hold', value: totalsHold(policy) },
            { label: 'Flagged from', value: threshold },
            ...(scope === null ? [] : adjustedFact(scope, format)),
            ...forecastFact(scope, format),
            { label: 'Wording', value: wording },
        ],
    };
}
function forecastFact(scope, format) {
    const forecast = scope?.forecast;
    if (forecast === undefined || forecast === null)
        return [];
    const from = `From ${format.count(forecast.basedOnDays)} days of cost`;
    const range = forecast.trials === 0
        ? 'the range is a rule of thumb until there is more history'
        : `the range is what ${format.percent(100 * forecast.level)} of ${format.count(forecast.trials)} trials on past weeks stayed within`;
    return [{ label: 'Forecast', value: `${from}; ${range}` }];
}
function exactTotal(scope, format) {
    if (scope === null)
        return [];
    const { current } = scope.comparison;
    return [
        { label: 'Exact total', value: `${format.exactMoney(current.total ?? 0)} on ${format.window(current)}` },
    ];
}
function thresholdText(threshold, minAmount, format) {
    return `more than ${format.percent(threshold)} and ${format.money(minAmount)} above the compared days, calendar effects removed`;
}
/** Accounts that a banner names; more would push the figures off the first screen. */
const MAX_NAMED = 5;
function unavailableText(accounts, format) {
    const named = accounts.slice(0, MAX_NAMED).join(', ');
    const rest = accounts.length - MAX_NAMED;
    const more = rest > 0 ? ` and ${format.count(rest)} more` : '';
    return `The cost of ${named}${more} could not be fetched in this run. It is missing from every figure here, which does not mean that it is zero.`;
}
/**
 * Warnings that stand above everything else.
 * @param unavailable accounts of the report whose cost could not be fetched
 */
function banners(context, redirectedFrom, unavailable) {
    const sample = context.source === 'sample'
        ? ['Sample data. Every account, name and amount in this report is generated; none of it is real cost.']
        : [];
    const incomplete = context.isIncomplete
        ? [
            'The cost data has gaps or rows that could not be read, so totals and changes may be wrong. The admins have the details.',
        ]
        : [];
    const missing = unavailable.length === 0 ? [] : [unavailableText(unavailable, context.format)];
    const asBlock = (text) => ({ type: 'banner', text });
    return [
        ...sample.map(asBlock),
        ...(0,redirected/* redirectBanner */.H)(redirectedFrom),
        ...[...missing, ...incomplete].map(asBlock),
    ];
}
/** Marks at the front of a subject that a reader must not miss. */
function subjectMarks(context, redirectedFrom) {
    return `${context.source === 'sample' ? '[SAMPLE] ' : ''}${(0,redirected/* redirectMark */.m)(redirectedFrom)}`;
}

;// CONCATENATED MODULE: ./src/render/blocks.ts


/** A change below this many percent is not worth a colour. */
const COLOURLESS_PERCENT = 1;
/** Cost that rises is bad, cost that falls is good; what hardly moves is neither. */
function toneOf({ change, changePercent }) {
    if (change === null || Math.abs(change) < analyze_comparison/* NO_COST */.WR)
        return 'neutral';
    if (changePercent !== null && Math.abs(changePercent) < COLOURLESS_PERCENT)
        return 'neutral';
    return (changePercent ?? change) > 0 ? 'bad' : 'good';
}
function cell(text, tone = 'neutral') {
    return { text, tone };
}
/** `+$4,210 (+31 %)`, or why there is no such thing. */
function changeText({ change, changePercent, previous, }, format) {
    if (change === null || previous === null)
        return 'no earlier data';
    if (changePercent !== null)
        return `${format.signedMoney(change)} (${format.signedPercent(changePercent)})`;
    const isNew = Math.abs(previous) < analyze_comparison/* NO_COST */.WR && change >= analyze_comparison/* NO_COST */.WR;
    return isNew ? `${format.signedMoney(change)} (new)` : format.signedMoney(change);
}
function comparisonChange(comparison, format) {
    return changeText({ ...comparison, previous: comparison.previous.total }, format);
}
/** What the current window is called, the days it spans, and the days it is set against. */
function comparedWith(comparison, format) {
    const previous = format.shortWindow(comparison.previous);
    if (comparison.basis !== 'last-month')
        return `against ${previous}`;
    return `per day, against ${previous}`;
}
/** Colours a comparison by what is left of its change once the calendar's part is taken out. */
function comparisonTone(comparison) {
    return toneOf({
        change: comparison.change,
        changePercent: (0,analyze_comparison/* calendarFreePercent */.i9)(comparison) ?? comparison.changePercent,
    });
}
function calendarText(comparison, format) {
    const percent = (0,analyze_comparison/* calendarFreePercent */.i9)(comparison);
    return percent === null ? '' : `; ${format.signedPercent(percent)} without calendar effects`;
}
function totalTile(comparison, format) {
    const label = comparison.basis === 'last-month'
        ? format.month((0,day/* monthOf */.GS)(comparison.current.from))
        : format.window(comparison.current);
    const against = comparison.previous.total === null ? '' : ` ${comparedWith(comparison, format)}`;
    return {
        label,
        value: format.money(comparison.current.total ?? 0),
        note: `${comparisonChange(comparison, format)}${against}${calendarText(comparison, format)}`,
        tone: comparisonTone(comparison),
    };
}
function weekTile(week, format) {
    const days = (0,day/* windowLength */.nF)(week.current);
    const against = week.previous.total === null ? '' : ` against ${format.shortWindow(week.previous)}`;
    return {
        label: `Last ${format.count(days)} complete days`,
        value: format.money(week.current.total ?? 0),
        note: `${format.shortWindow(week.current)}: ${comparisonChange(week, format)}${against}${calendarText(week, format)}`,
        tone: comparisonTone(week),
    };
}
function estimateTiles({ monthEnd, forecast, daily }, format) {
    if (monthEnd === null || forecast === null)
        return [];
    const closed = (0,day/* monthWindow */.bH)(monthEnd.month).to <= daily.window.to;
    return [
        {
            label: closed ? `${format.month(monthEnd.month)}, closed` : `${format.month(monthEnd.month)}, estimate`,
            value: format.money(monthEnd.total),
            note: closed
                ? 'All days are complete.'
                : `Between ${format.money(monthEnd.low)} and ${format.money(monthEnd.high)}`,
            tone: 'neutral',
        },
        {
            label: `${format.month(forecast.month)}, forecast`,
            value: format.money(forecast.total),
            note: `Between ${format.money(forecast.low)} and ${format.money(forecast.high)}, confidence ${forecast.confidence}`,
            tone: 'neutral',
        },
    ];
}
/** The figures of the first screen. */
function tiles(scope, format) {
    return {
        type: 'tiles',
        tiles: [
            totalTile(scope.comparison, format),
            weekTile(scope.week, format),
            ...estimateTiles(scope, format),
        ],
    };
}
function serviceRow(service, largest, format) {
    const { current, previous } = service;
    return {
        cells: [
            cell(service.service),
            cell(format.money(current)),
            cell(previous === null ? 'no data' : format.money(previous)),
            cell(service.state === 'gone' ? `${changeText(service, format)}, gone` : changeText(service, format), toneOf(service)),
        ],
        bar: { share: largest > 0 ? Math.max(0, current) / largest : 0, tone: toneOf(service) },
    };
}
/** Every service with its change; the rows past `maxRows` are added up in one. */
function serviceTable(scope, format, maxRows) {
    const { services, comparison } = scope;
    const bySize = [...services].sort((a, b) => b.current - a.current || (a.service < b.service ? -1 : 1));
    const shown = bySize.slice(0, maxRows);
    const rest = bySize.slice(maxRows);
    const largest = Math.max(0, ...services.map(({ current }) => current));
    const columns = [
        { label: 'Service', align: 'left' },
        { label: format.shortWindow(comparison.current), align: 'right' },
        { label: format.shortWindow(comparison.previous), align: 'right' },
        { label: comparison.basis === 'last-month' ? 'Change at equal length' : 'Change', align: 'right' },
    ];
    const rows = shown.map((service) => serviceRow(service, largest, format));
    return {
        type: 'table',
        title: 'Services',
        note: services.length === 0 ? 'No service cost anything on these days.' : null,
        columns,
        rows,
        more: rest.length === 0 ? null : restLine(rest, format),
    };
}
function restLine(rest, format) {
    const current = rest.reduce((sum, service) => sum + service.current, 0);
    const change = rest.some((service) => service.change === null)
        ? ''
        : `, change ${format.signedMoney(rest.reduce((sum, service) => sum + (service.change ?? 0), 0))}`;
    return `${format.count(rest.length)} more services cost ${format.money(current)}${change}.`;
}
const KIND_WORDS = new Map([
    ['increase', { up: 'Above threshold', down: 'Below threshold' }],
    ['spike', { up: 'Spike', down: 'Drop' }],
    ['level-shift', { up: 'Higher level', down: 'Lower level' }],
    ['new-service', { up: 'New service', down: 'New service' }],
    ['stopped-service', { up: 'Stopped', down: 'Stopped' }],
    ['new-account', { up: 'New account', down: 'New account' }],
]);
function whenText({ kind, start, end }, format) {
    if (kind === 'increase')
        return 'in these days as a whole';
    if (end === null)
        return `since ${format.day(start)}`;
    return start === end ? `on ${format.day(start)}` : `${format.day(start)} to ${format.day(end)}`;
}
function anomalyRow(anomaly, place, format) {
    const { kind, direction, expected, actual, impact } = anomaly;
    return {
        cells: [
            cell(place),
            cell(`${KIND_WORDS.get(kind)?.[direction] ?? kind} ${whenText(anomaly, format)}`),
            cell(format.money(expected)),
            cell(format.money(actual)),
            cell(format.signedMoney(impact), direction === 'up' ? 'bad' : 'good'),
        ],
        bar: null,
    };
}
/** Dated, priced departures, the most expensive first. */
function anomalyTable(anomalies, placeOf, empty, format, maxRows) {
    const rest = anomalies.length - maxRows;
    return {
        type: 'table',
        title: 'Anomalies',
        note: anomalies.length === 0 ? empty : 'Measured against what the days before them let expect.',
        columns: [
            { label: 'Where', align: 'left' },
            { label: 'What and when', align: 'left' },
            { label: 'Expected', align: 'right' },
            { label: 'Actual', align: 'right' },
            { label: 'Impact', align: 'right' },
        ],
        rows: anomalies.slice(0, maxRows).map((anomaly) => anomalyRow(anomaly, placeOf(anomaly), format)),
        more: rest > 0 ? `${format.count(rest)} smaller ones are not listed.` : null,
    };
}
function restOfAccounts(rest, format) {
    const cost = rest.reduce((sum, { comparison }) => sum + (comparison.current.total ?? 0), 0);
    return `${format.count(rest.length)} more accounts cost ${format.money(cost)} together.`;
}
function flagText(account) {
    if (account.flagged)
        return 'Above threshold';
    if (account.learning)
        return 'Learning';
    return account.anomalies.length > 0 ? 'Anomaly' : '';
}
/** Accounts side by side, largest cost first. */
function accountTable(title, accounts, note, format, maxRows) {
    const rest = accounts.slice(maxRows);
    return {
        type: 'table',
        title,
        note,
        columns: [
            { label: 'Account', align: 'left' },
            { label: 'Cost', align: 'right' },
            { label: 'Change', align: 'right' },
            { label: 'Last 7 days', align: 'right' },
            { label: 'Next month', align: 'right' },
            { label: 'Flag', align: 'left' },
        ],
        rows: accounts.slice(0, maxRows).map((account) => ({
            cells: [
                cell(account.name === null ? account.account : `${account.name} ${account.account}`),
                cell(format.money(account.comparison.current.total ?? 0)),
                cell(comparisonChange(account.comparison, format), comparisonTone(account.comparison)),
                cell(weekChange(account.week, format), comparisonTone(account.week)),
                cell(account.forecast === null ? 'learning' : format.money(account.forecast.total)),
                cell(flagText(account), account.flagged ? 'bad' : 'neutral'),
            ],
            bar: null,
        })),
        more: rest.length === 0 ? null : restOfAccounts(rest, format),
    };
}
function weekChange(week, format) {
    if (week.changePercent !== null)
        return format.signedPercent(week.changePercent);
    if (week.change === null || week.previous.total === null)
        return 'no earlier data';
    return Math.abs(week.previous.total) < analyze_comparison/* NO_COST */.WR && Math.abs(week.change) >= analyze_comparison/* NO_COST */.WR
        ? 'new'
        : format.signedMoney(week.change);
}

;// CONCATENATED MODULE: ./src/render/details.ts


const MAX_ROWS = 10;
/** A usage type or region that moved less than this share of the largest one is left out. */
const details_MIN_SHARE_OF_LARGEST = 0.1;
/** Change at the length of the current window: closed months may differ in length. */
function changeOf({ current, previous }, ratio) {
    return current - previous * ratio;
}
function quantityText({ quantity }, ratio, format) {
    if (quantity === null)
        return '';
    const { unit, current, previous } = quantity;
    if (previous <= 0)
        return current > 0 ? `new (${unit})` : '';
    return `${format.signedPercent((100 * (current - previous * ratio)) / (previous * ratio))} ${unit}`;
}
/**
 * What lies behind the largest changes: usage types and regions by the size of their change, with how much more or
 * less was used where that is known.
 * @param placeOf what the reader calls the account; empty where there is only one
 */
function detailTable(details, comparison, placeOf, format) {
    const ratio = (0,day/* windowLength */.nF)(comparison.current) / (0,day/* windowLength */.nF)(comparison.previous);
    const bySize = details
        .map((detail) => ({ detail, change: changeOf(detail, ratio) }))
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
    const largest = Math.abs(bySize[0]?.change ?? 0);
    const shown = bySize
        .filter(({ change }) => Math.abs(change) >= Math.max(analyze_comparison/* NO_COST */.WR, details_MIN_SHARE_OF_LARGEST * largest))
        .slice(0, MAX_ROWS);
    if (shown.length === 0)
        return [];
    const rows = shown.map(({ detail, change }) => {
        const place = placeOf(detail.account);
        const value = detail.value === '' ? 'not stated' : detail.value;
        const cells = [
            place === '' ? detail.service : `${place}: ${detail.service}`,
            `${detail.dimension === 'region' ? 'Region' : 'Usage'} ${value}`,
            format.signedMoney(change),
            quantityText(detail, ratio, format),
        ];
        return {
            cells: cells.map((text, i) => ({ text, tone: i === 2 ? (change > 0 ? 'bad' : 'good') : 'neutral' })),
            bar: null,
        };
    });
    return [
        {
            type: 'table',
            title: 'Behind the largest changes',
            note: 'The same change seen by usage type and by region, so the two do not add up.',
            columns: [
                { label: 'Service', align: 'left' },
                { label: 'Usage type or region', align: 'left' },
                { label: comparison.basis === 'last-month' ? 'Change at equal length' : 'Change', align: 'right' },
                { label: 'Quantity', align: 'right' },
            ],
            rows,
            more: null,
        },
    ];
}

;// CONCATENATED MODULE: ./src/render/findings.ts
const FINDING_TITLES = new Map([
    ['headline', 'In short'],
    ['cause', 'What went up'],
    ['improvement', 'What went down'],
    ['pattern', 'Patterns'],
    ['recommendation', 'Recommendations'],
    ['outlook', 'Outlook'],
    ['risk', 'Risks'],
]);
function sentenceOf({ text, printed }) {
    return printed === null ? text : { text, printed };
}
/** The line that a mailbox shows behind the subject: the first finding, or why the status is what it is. */
function preheader({ findings: [first] }, status) {
    return first === undefined ? status.sentence : sentenceOf(first);
}
/** The explanation, one block for each kind of finding that there is. */
function findings(explanation) {
    return [...FINDING_TITLES].flatMap(([kind, title]) => {
        const sentences = explanation.findings.filter((finding) => finding.kind === kind).map(sentenceOf);
        return sentences.length === 0 ? [] : [{ type: 'sentences', title, sentences }];
    });
}

;// CONCATENATED MODULE: ./src/render/links.ts

/** A team with more accounts finds the others from there. */
const MAX_LINKS = 10;
/** The template with its parts filled in; `*` stands for all accounts. */
function linkTo({ template, app }, account, { from, to }) {
    const parts = {
        app,
        account,
        from: String((0,day/* dayNumber */.U$)(from) * day/* MS_PER_DAY */.ec),
        to: String((0,day/* dayNumber */.U$)(to) * day/* MS_PER_DAY */.ec),
    };
    return template.replace(/\{(app|account|from|to)\}/g, (written, part) => parts[part] ?? written);
}
/** A link for each account where the template tells accounts apart, one for all where it does not. */
function linksBlock(link, accounts, window) {
    if (link === null)
        return [];
    const isByAccount = link.template.includes('{account}') && accounts !== 'all';
    const links = isByAccount
        ? accounts.slice(0, MAX_LINKS).map(({ id, name }) => ({
            label: `${name === null ? '' : `${name} `}${id} in Datadog`,
            url: linkTo(link, id, window),
        }))
        : [{ label: 'Cost in Datadog', url: linkTo(link, '*', window) }];
    return [{ type: 'links', title: 'Look closer', links }];
}

;// CONCATENATED MODULE: ./src/render/admin-report.ts





const MAX_SERVICES = 15;
const MAX_ANOMALIES = 15;
const MAX_UNOWNED = 15;
const MAX_SENTENCES = 20;
/** As many rows as keep the page below the size from which Gmail clips it. */
const MAX_ACCOUNTS = 100;
function statusOf({ accounts, anomalies, unownedAccounts }, notes, format) {
    const flagged = accounts.filter((account) => account.flagged).length;
    const parts = [
        flagged === 0
            ? ''
            : `${format.count(flagged)} of ${format.count(accounts.length)} accounts are above their threshold`,
        anomalies.length === 0 ? '' : `${format.count(anomalies.length)} anomalies are listed`,
        unownedAccounts.length === 0 ? '' : `${format.count(unownedAccounts.length)} accounts have no owner`,
        notes.failures.length === 0 ? '' : `${format.count(notes.failures.length)} parts of this run failed`,
    ].filter((part) => part !== '');
    if (parts.length === 0) {
        return {
            level: 'ok',
            word: 'No surprises',
            sentence: 'Every account is within its threshold, every service on its course, and every account has an owner.',
        };
    }
    const isAction = flagged > 0 || notes.failures.length > 0;
    return {
        level: isAction ? 'action' : 'watch',
        word: isAction ? 'Action needed' : 'Worth a look',
        sentence: `${parts.join('; ')}.`,
    };
}
function subjectOf(analysis, status, format) {
    const { comparison } = analysis.scope;
    const word = status.level === 'action' ? 'Action' : status.level === 'watch' ? 'Watch' : 'OK';
    const change = comparison.change === null
        ? ''
        : `, ${changeText({ ...comparison, previous: comparison.previous.total }, format)}`;
    const total = format.money(comparison.current.total ?? 0);
    return `[${word}] AWS cost of all accounts: ${total}${change}, ${format.shortWindow(comparison.current)}`;
}
function sentencesBlock(title, sentences, format) {
    if (sentences.length === 0)
        return [];
    const rest = sentences.length - MAX_SENTENCES;
    const shown = sentences.slice(0, MAX_SENTENCES);
    return [
        { type: 'sentences', title, sentences: rest > 0 ? [...shown, `And ${format.count(rest)} more.`] : shown },
    ];
}
function coverageBlocks(analysis, notes, format) {
    const { unownedAccounts } = analysis;
    const unowned = unownedAccounts.length === 0
        ? []
        : [
            accountTable('Accounts without an owner', unownedAccounts, 'Nobody is mailed about these. Add each to a file in the teams folder.', format, MAX_UNOWNED),
        ];
    return [
        ...sentencesBlock('Delivery', notes.deliveries === null ? [] : [notes.deliveries], format),
        ...sentencesBlock('Failures of this run', notes.failures.map(({ scope, message }) => `${scope}: ${message}`), format),
        ...unowned,
        ...sentencesBlock('Accounts without data', notes.accountsWithoutData.map((account) => `${account}: owned by a team, but the source has no cost for it.`), format),
        ...sentencesBlock('About the data', notes.dataNotes, format),
    ];
}
/** The admins' report: the organisation, then every account. */
function adminReport(analysis, explanation, policy, notes, redirectedFrom, context) {
    const { format } = context;
    const { scope, accounts, anomalies } = analysis;
    const status = statusOf(analysis, notes, format);
    const names = new Map(accounts.map(({ account, name }) => [account, name ?? account]));
    const threshold = `${thresholdText(policy.anomalyThreshold, policy.anomalyMinAmount, format)}; teams may set their own`;
    return {
        subject: subjectMarks(context, redirectedFrom) + subjectOf(analysis, status, format),
        preheader: preheader(explanation, status),
        title: 'All AWS accounts',
        subtitle: `AWS cost of ${format.count(accounts.length)} accounts, data through ${format.fullDay(context.dataThrough)}`,
        status,
        blocks: [
            ...banners(context, redirectedFrom, analysis.unavailable),
            tiles(scope, format),
            ...findings(explanation),
            ...coverageBlocks(analysis, notes, format),
            anomalyTable(anomalies, ({ account, service }) => `${names.get(account) ?? account}: ${service ?? 'all services'}`, 'No account and no service departed from what was expected.', format, MAX_ANOMALIES),
            accountTable('Every account', accounts, scope.comparison.previous.total === null
                ? `Cost on ${format.window(scope.comparison.current)}. There is no earlier data to compare with.`
                : `Cost on ${format.window(scope.comparison.current)}, change ${comparedWith(scope.comparison, format)}.`, format, MAX_ACCOUNTS),
            serviceTable(scope, format, MAX_SERVICES),
            ...detailTable(analysis.details, scope.comparison, (account) => names.get(account) ?? account, format),
            ...linksBlock(context.link, 'all', scope.comparison.current),
            basisBlock(context, policy, threshold, scope, explanation),
        ],
        footer: 'Sent by AWS Cost AI Agent to the addresses in global_admin_emails.',
    };
}

// EXTERNAL MODULE: ./src/render/markup.ts
var markup = __webpack_require__(35130);
;// CONCATENATED MODULE: ./src/render/mjml/template.ts

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Safe as the content of an element and inside a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
/** Template tag for MJML and the HTML inside of it. */
const mjml = (0,markup/* templateFor */.a)('mjml', escapeHtml);
/** Stands where nothing is to be shown. */
const NOTHING = mjml ``;
/** Takes text of our own, such as a stylesheet, as it stands. Never for a text that comes from outside. */
function ownSource(source) {
    return { language: 'mjml', source };
}

;// CONCATENATED MODULE: ./src/render/mjml/theme.ts
const LIGHT = {
    page: '#eef1f4',
    card: '#ffffff',
    panel: '#f5f7f9',
    text: '#1c2733',
    muted: '#51606f',
    line: '#dde3e9',
    bad: '#b3261e',
    good: '#17693a',
    warning: '#85520a',
    link: '#0b57a4',
    badGround: '#fdf1ef',
    goodGround: '#eef8f1',
    warningGround: '#fdf6e7',
};
const DARK = {
    page: '#12161b',
    card: '#1c2128',
    panel: '#242b33',
    text: '#e8ebef',
    muted: '#aeb8c4',
    line: '#39424d',
    bad: '#ff9d90',
    good: '#7fd7a3',
    warning: '#f3c673',
    link: '#8fc1f5',
    badGround: '#382524',
    goodGround: '#1d3329',
    warningGround: '#37301f',
};
/** Bars are the same in both schemes: they stand out from either card. */
const BAR_COLOURS = {
    bad: '#c9594a',
    good: '#3f9468',
    neutral: '#5d87b5',
};
/** CSS classes are short because a table repeats them in every row. */
const TONE_CLASSES = { bad: 'bad', good: 'good', neutral: '' };
const STATUS_LOOKS = {
    action: { name: 'bad', border: LIGHT.bad, ground: LIGHT.badGround },
    watch: { name: 'warn', border: '#c98a1b', ground: LIGHT.warningGround },
    ok: { name: 'good', border: '#2c8a54', ground: LIGHT.goodGround },
    'no-data': { name: 'mute', border: '#7a8896', ground: LIGHT.panel },
};
/** No web font, and none that MJML would fetch. Segoe comes first for Outlook, which knows only what is installed. */
const FONTS = "'Segoe UI', -apple-system, BlinkMacSystemFont, Helvetica, Arial, sans-serif";
const EVERYWHERE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.bad { color: ${LIGHT.bad}; }
.good { color: ${LIGHT.good}; }
.warn { color: ${LIGHT.warning}; }
.mute { color: ${LIGHT.muted}; }
.d th, .d td { border-bottom: 1px solid ${LIGHT.line}; padding: 8px 6px; vertical-align: top; word-break: normal; }
.d th { font-weight: normal; text-align: left; }
.d thead th { color: ${LIGHT.muted}; vertical-align: bottom; }
.d .r { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.d .w, .o .r { white-space: normal; }
.d .z { word-break: break-word; }
.q th, .q td { overflow-wrap: anywhere; }
.d .r.bad, .d .r.good { font-weight: 600; }
.d .b { margin-top: 5px; }
.d .b td { border: 0; padding: 0; height: 6px; line-height: 6px; font-size: 6px; mso-line-height-rule: exactly; }
`;
/** Below this width a table with many columns puts its figures on a line of their own, below the name. */
const NARROW = `
@media only screen and (max-width: 599px) {
.x { padding-left: 16px !important; padding-right: 16px !important; }
.panel > table > tbody > tr > td { padding-left: 8px !important; padding-right: 8px !important; }
.d { padding-left: 10px !important; padding-right: 10px !important; }
.d th, .d td { overflow-wrap: anywhere; }
.k > table, .k > table > thead, .k > table > tbody, .k > table > * > tr { display: block; }
.k > table > * > tr { border-bottom: 1px solid ${LIGHT.line}; padding: 6px 0; }
.k > table > * > tr > * { display: inline-block; box-sizing: border-box; width: 100%; border: 0; padding: 2px 6px; overflow-wrap: anywhere; }
.k .r { padding: 2px 3px; }
.k thead .r { white-space: normal; }
.k .e { display: none; }
.k .b { margin: 5px 0; }
.l2 > table > * > tr > * { width: 50%; }
.c2 > table > * > tr > .r { width: 50%; }
.c3 > table > * > tr > .r { width: 33.33%; }
.c4 > table > * > tr > .r { width: 25%; }
}
`;
const IN_DARKNESS = `
@media (prefers-color-scheme: dark) {
body, body > div { background: ${DARK.page} !important; }
.card, .card > table { background: ${DARK.card} !important; }
.panel, .panel > table { background: ${DARK.panel} !important; }
.s-bad, .s-bad > table { background: ${DARK.badGround} !important; }
.s-warn, .s-warn > table { background: ${DARK.warningGround} !important; }
.s-good, .s-good > table { background: ${DARK.goodGround} !important; }
.s-mute, .s-mute > table { background: ${DARK.panel} !important; }
.s-bad > table > tbody > tr > td { border-color: ${DARK.bad} !important; }
.card *, .panel *, .s * { color: ${DARK.text} !important; }
.card .mute, .card .mute *, .panel .mute, .card thead th, .foot * { color: ${DARK.muted} !important; }
.card .bad, .panel .bad, .s .bad { color: ${DARK.bad} !important; }
.card .good, .panel .good, .s .good { color: ${DARK.good} !important; }
.s .warn { color: ${DARK.warning} !important; }
.card .link { color: ${DARK.link} !important; }
.s .mute { color: ${DARK.muted} !important; }
.d th, .d td, .k > table > * > tr { border-color: ${DARK.line} !important; }
}
`;
const STYLESHEET = `${EVERYWHERE}${NARROW}${IN_DARKNESS}`;

;// CONCATENATED MODULE: ./src/render/mjml/prose.ts



function heading(title) {
    if (title === '')
        return NOTHING;
    return mjml `<mj-text css-class="x" padding="0 24px 8px" font-size="18px" line-height="26px" font-weight="600"><h2 style="margin:0;font-size:18px;font-weight:600">${title}</h2></mj-text>`;
}
function prose_paragraph(text, weight) {
    if (text === '')
        return NOTHING;
    return weight === 'muted'
        ? mjml `<mj-text css-class="x mute" padding="2px 24px 6px" color="${LIGHT.muted}">${text}</mj-text>`
        : mjml `<mj-text css-class="x" padding="2px 24px 6px">${text}</mj-text>`;
}
function links(block) {
    const items = block.links.map(({ label, url }) => mjml `<div style="margin:0 0 8px"><a class="link" href="${url}" style="color:${LIGHT.link}">${label}</a></div>`);
    return mjml `${heading(block.title)}<mj-text css-class="x" padding="0 24px">${items}</mj-text>`;
}
/** One sentence stands alone; several become a list, which a screen reader counts. */
function prose_sentences(block) {
    const [only] = block.sentences;
    if (only === undefined)
        return heading(block.title);
    if (block.sentences.length === 1)
        return mjml `${heading(block.title)}${prose_paragraph((0,render_report/* textOf */.b)(only), 'plain')}`;
    const items = block.sentences.map((sentence) => mjml `<li style="margin:0 0 8px">${(0,render_report/* textOf */.b)(sentence)}</li>\n`);
    return mjml `${heading(block.title)}<mj-text css-class="x" padding="0 24px"><ul style="margin:0 0 0 18px;padding:0">${items}</ul></mj-text>`;
}

;// CONCATENATED MODULE: ./src/render/mjml/table-fit.ts
/** A longer text in a column of figures may wrap; a figure never does. */
const LONGEST_FIGURE = 18;
const LONGEST_LABEL = 12;
/** A longer word may break anywhere, so that it cannot push the other columns out of the mail. */
const LONGEST_WORD = 20;
/** Characters that fit beside each other on a desktop, if nothing is broken. */
const CHARACTERS_PER_LINE = 72;
/** Figures of this many characters together leave room for a name on a phone. */
const FIGURES_BESIDE_NAME = 20;
/** Two names of up to this many characters share a line on a phone. */
const LONGEST_SHARED_NAME = 40;
/** Figures of up to so many characters fit beside each other on a phone, by how many there are. */
const LONGEST_FIGURE_BY_COUNT = [
    [4, 9],
    [3, 12],
    [2, LONGEST_FIGURE],
];
function longestWord(text) {
    return Math.max(...text.split(/[\s-]/).map((word) => word.length));
}
/** Classes of a cell: `r` a figure, `w` one that may wrap, `z` with a word that may break, `e` an empty name. */
function cellClasses(column, text, part) {
    const figure = column.align === 'right';
    const wraps = text.length > (part === 'label' ? LONGEST_LABEL : LONGEST_FIGURE);
    return [
        figure ? 'r' : '',
        figure && wraps ? 'w' : '',
        longestWord(text) > LONGEST_WORD ? 'z' : '',
        !figure && text === '' ? 'e' : '',
    ].filter((name) => name !== '');
}
/**
 * Classes of a table: `d` is every table of data, `o` one that is too full to keep its figures on one line, `q` one
 * that is too full to keep its words whole, and `k` one that puts its figures below the names on a phone, with the
 * grid of that behind it.
 */
function tableClasses({ columns, rows }) {
    const texts = columns.map((_, i) => rows.map((row) => row.cells[i]?.text ?? ''));
    return ['d', fullness(columns, texts), grid(columns, texts)].filter((name) => name !== '').join(' ');
}
function fullness(columns, texts) {
    const widestOf = (measure) => sum(columns.map((column, i) => Math.max(measure(column, column.label, 'label'), ...(texts[i] ?? []).map((text) => measure(column, text, 'cell')))));
    if (widestOf(wordWidth) > CHARACTERS_PER_LINE)
        return 'o q';
    return widestOf(lineWidth) > CHARACTERS_PER_LINE ? 'o' : '';
}
function wordWidth(_, text) {
    return Math.min(LONGEST_WORD, longestWord(text));
}
function lineWidth(column, text, part) {
    const classes = cellClasses(column, text, part);
    return classes.includes('r') && !classes.includes('w') ? text.length : wordWidth(column, text);
}
function grid(columns, texts) {
    const widths = texts.map((column) => Math.max(0, ...column.map((text) => text.length)));
    const figures = widths.filter((_, i) => columns[i]?.align === 'right');
    const names = widths.filter((_, i) => columns[i]?.align === 'left');
    if (columns.length <= 3 && names.length <= 2 && sum(figures) <= FIGURES_BESIDE_NAME)
        return '';
    const sharedLine = names.length === 2 && columns[1]?.align === 'left' && Math.max(...names) <= LONGEST_SHARED_NAME;
    return `k${sharedLine ? ' l2' : ''} c${figuresPerLine(figures)}`;
}
function figuresPerLine(widths) {
    const widest = Math.max(0, ...widths);
    const [most] = LONGEST_FIGURE_BY_COUNT.find(([, longest]) => widest <= longest) ?? [1];
    const lines = Math.max(1, Math.ceil(widths.length / most));
    return Math.ceil(widths.length / lines);
}
/** Names get the room that figures leave; beside other words they get a third. */
function widthOfNames(columns) {
    if (columns.length === 1)
        return '100%';
    const figures = columns.filter((column) => column.align === 'right').length;
    if (figures < columns.length - 1)
        return '35%';
    return ['100%', '60%', '46%', '40%', '32%'][figures] ?? '28%';
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./src/render/mjml/table.ts




const WORDS = { label: '', align: 'left' };
function table(block) {
    return mjml `${heading(block.title)}${block.note === null ? NOTHING : prose_paragraph(block.note, 'muted')}${block.rows.length === 0 ? NOTHING : rows(block)}${block.more === null ? NOTHING : prose_paragraph(block.more, 'muted')}`;
}
function facts(block) {
    const lines = block.facts.map(({ label, value }) => {
        const labelClasses = classAttribute([...cellClasses(WORDS, label, 'cell'), 'mute']);
        return mjml `<tr><th scope="row" align="left" width="32%"${labelClasses}>${label}</th><td${classAttribute(cellClasses(WORDS, value, 'cell'))}>${value}</td></tr>\n`;
    });
    return mjml `${heading(block.title)}<mj-table cellpadding="6" css-class="d">${lines}</mj-table>`;
}
function rows(block) {
    const { columns } = block;
    const lines = block.rows.map((row) => tableRow(columns, row));
    return mjml `<mj-table cellpadding="6" css-class="${tableClasses(block)}"><thead><tr>${columns.map((column, i) => label(column, i === 0 ? mjml ` width="${widthOfNames(columns)}"` : NOTHING))}</tr></thead>\n<tbody>${lines}</tbody></mj-table>`;
}
function label(column, width) {
    const classes = classAttribute(cellClasses(column, column.label, 'label'));
    return mjml `<th scope="col" align="${column.align}"${width}${classes}>${column.label}</th>`;
}
function tableRow(columns, row) {
    const [name, ...others] = row.cells;
    if (name === undefined)
        return NOTHING;
    const nameClasses = classAttribute([...cellClasses(WORDS, name.text, 'cell'), TONE_CLASSES[name.tone]]);
    return mjml `<tr><th scope="row" align="left"${nameClasses}>${name.text}${bar(row)}</th>${others.map((cell, i) => tableCell(columns[i + 1] ?? WORDS, cell))}</tr>\n`;
}
function tableCell(column, { text, tone }) {
    const align = column.align === 'right' ? mjml ` align="right"` : NOTHING;
    const classes = classAttribute([...cellClasses(column, text, 'cell'), TONE_CLASSES[tone]]);
    return mjml `<td${align}${classes}>${text}</td>`;
}
function classAttribute(names) {
    const used = names.filter((name) => name !== '');
    return used.length === 0 ? NOTHING : mjml ` class="${used.join(' ')}"`;
}
/** A cell of a table, because Outlook draws no other box of a given width. */
function bar(row) {
    if (row.bar === null || !(row.bar.share > 0))
        return NOTHING;
    const percent = Math.max(1, Math.round(Math.min(1, row.bar.share) * 100));
    return mjml `<table class="b" role="presentation" width="${percent}%"><tr><td bgcolor="${BAR_COLOURS[row.bar.tone]}" height="6"></td></tr></table>`;
}

;// CONCATENATED MODULE: ./src/render/mjml/tiles.ts


/** Up to four tiles beside each other; on a phone the second pair slides below the first. */
const TILES_PER_ROW = 4;
const TILES_PER_PAIR = 2;
/** A value is one word, which must not break: the longer the longest of a block, the smaller they all are. */
const VALUE_SIZES = [
    [10, 22],
    [14, 18],
];
const SMALLEST_VALUE_SIZE = 16;
function tiles_tiles(block) {
    const longest = Math.max(0, ...block.tiles.map((tile) => tile.value.length));
    const size = VALUE_SIZES.find(([most]) => longest <= most)?.[1] ?? SMALLEST_VALUE_SIZE;
    return chunks(block.tiles, TILES_PER_ROW).map((row) => {
        const pairs = chunks(row, TILES_PER_PAIR);
        const width = pairs.length === 1 ? '100%' : '50%';
        return mjml `<mj-section css-class="panel" background-color="${LIGHT.panel}" padding="14px 16px 8px">${pairs.map((pair) => mjml `<mj-group width="${width}">${pair.map((tile) => column(tile, size, pairs.length > 1 || pair.length > 1))}</mj-group>`)}</mj-section>`;
    });
}
function column(tile, size, shared) {
    const tone = TONE_CLASSES[tile.tone];
    const value = mjml `<div${tone === '' ? NOTHING : mjml ` class="${tone}"`} style="font-size:${size}px;line-height:${size + 8}px;font-weight:600">${tile.value}</div>`;
    const note = tile.note === '' ? NOTHING : mjml `<div class="mute" style="color:${LIGHT.muted}">${tile.note}</div>`;
    return mjml `<mj-column width="${shared ? '50%' : '100%'}"><mj-text padding="0 8px 8px"><div class="mute" style="color:${LIGHT.muted}">${tile.label}</div>${value}${note}</mj-text></mj-column>`;
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

;// CONCATENATED MODULE: ./src/render/mjml/document.ts






/** The report as one MJML document. Expects a report whose texts are plain. */
function document_document(report) {
    return mjml `<mjml lang="en" dir="ltr">${head(report)}<mj-body width="640px" background-color="${LIGHT.page}">${document_status(report.status)}${title(report)}${report.blocks.map(section)}${footer(report.footer)}</mj-body></mjml>`;
}
function head(report) {
    return mjml `<mj-head><mj-title>${report.subject}</mj-title><mj-preview>${(0,render_report/* textOf */.b)(report.preheader)}</mj-preview><mj-raw>
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<meta name="x-apple-disable-message-reformatting">
</mj-raw><mj-attributes>
<mj-all font-family="${ownSource(FONTS)}" />
<mj-text font-size="15px" line-height="22px" color="${LIGHT.text}" />
<mj-table font-size="14px" line-height="20px" color="${LIGHT.text}" padding="0 18px" />
</mj-attributes><mj-style>${ownSource(STYLESHEET)}</mj-style></mj-head>`;
}
function document_status(value) {
    const look = STATUS_LOOKS[value.level];
    return mjml `<mj-section css-class="s s-${look.name}" background-color="${look.ground}" border-left="6px solid ${look.border}" padding="14px 0"><mj-column><mj-text css-class="x" padding="0 24px 0 18px" font-size="16px" line-height="24px"><div class="${look.name}" style="font-size:14px;line-height:20px;font-weight:700">${value.word}</div>${value.sentence}</mj-text></mj-column></mj-section>`;
}
function title(report) {
    const subtitle = report.subtitle === ''
        ? NOTHING
        : mjml `<mj-text css-class="x mute" padding="4px 24px 0" color="${LIGHT.muted}">${report.subtitle}</mj-text>`;
    return card(mjml `<mj-text css-class="x" padding="0 24px" font-size="24px" line-height="32px" font-weight="600"><h1 style="margin:0;font-size:24px;line-height:32px;font-weight:600">${report.title}</h1></mj-text>${subtitle}`);
}
function section(block) {
    switch (block.type) {
        case 'banner':
            return mjml `<mj-section css-class="s s-warn" background-color="${LIGHT.warningGround}" padding="12px 0"><mj-column><mj-text css-class="x" padding="0 24px">${block.text}</mj-text></mj-column></mj-section>`;
        case 'tiles':
            return mjml `${tiles_tiles(block)}`;
        case 'sentences':
            return card(prose_sentences(block));
        case 'table':
            return card(table(block));
        case 'facts':
            return card(facts(block));
        case 'links':
            return card(links(block));
    }
}
function card(content) {
    return mjml `<mj-section css-class="card" background-color="${LIGHT.card}" padding="22px 0 10px"><mj-column>${content}</mj-column></mj-section>`;
}
function footer(text) {
    if (text === '')
        return NOTHING;
    return mjml `<mj-section css-class="foot" padding="14px 0 28px"><mj-column><mj-text css-class="x mute" padding="0 24px" font-size="14px" color="${LIGHT.muted}">${text}</mj-text></mj-column></mj-section>`;
}

;// CONCATENATED MODULE: ./src/render/html.ts


/** A complete HTML document for mail programs, Outlook among them: tables, and nothing fetched from elsewhere. */
async function renderHtml(report) {
    // MJML takes a tenth of a second to load, which operations without a report must not pay.
    const { default: mjml2html } = await Promise.all(/* import() */[__webpack_require__.e(6442), __webpack_require__.e(8460)]).then(__webpack_require__.t.bind(__webpack_require__, 6442, 23));
    const { html } = await mjml2html(document_document((0,plain/* plainReport */.fj)(report)).source, {
        validationLevel: 'strict',
        keepComments: false,
        minify: false,
        fonts: {},
    });
    return `${withoutIndentation(html)}\n`;
}
/** Texts hold no line breaks, so blank space at the start of a line is only MJML's own: about a tenth of the mail. */
function withoutIndentation(html) {
    return html.trim().replace(/\n\s+/g, '\n');
}

;// CONCATENATED MODULE: ./src/render/team-report.ts






const team_report_MAX_SERVICES = 15;
const team_report_MAX_ANOMALIES = 10;
const team_report_MAX_ACCOUNTS = 50;
const SUBJECT_WORDS = {
    action: 'Action',
    watch: 'Watch',
    ok: 'OK',
    'no-data': 'No data',
};
function plural(count, one, many, format) {
    return `${format.count(count)} ${count === 1 ? one : many}`;
}
/** The rise that the threshold is held against. */
function riseText({ comparison }, format) {
    const { adjusted } = comparison;
    if (adjusted?.changePercent === null || adjusted === null)
        return 'new';
    const effects = (0,analyze_comparison/* calendarFreePercent */.i9)(comparison) === null ? '' : ', calendar effects removed';
    return `up ${format.money(adjusted.change)} (${format.signedPercent(adjusted.changePercent)})${effects}`;
}
/** The status of a team: an account above its threshold asks for action, an anomaly for a look. */
function teamStatus(analysis, policy, format) {
    const { scope, accounts, anomalies, accountsWithoutData, unavailable } = analysis;
    if (scope === null && unavailable.length > 0) {
        return {
            level: 'no-data',
            word: 'Not fetched',
            sentence: `The cost of ${unavailable.join(', ')} could not be fetched in this run. The admins know; nothing is to be done here.`,
        };
    }
    if (scope === null) {
        return {
            level: 'no-data',
            word: 'No data',
            sentence: `There is no cost data for ${accountsWithoutData.join(', ')}. Check the account ids in the team's file and the source's access to them.`,
        };
    }
    const flagged = accounts.filter((account) => account.flagged);
    const rising = anomalies.filter(({ direction, service }) => direction === 'up' && service !== null);
    if (flagged.length > 0) {
        const threshold = `the threshold is ${format.percent(policy.anomalyThreshold)}`;
        const sentence = accounts.length === 1
            ? `Cost is ${riseText(scope, format)}; ${threshold}.`
            : `${plural(flagged.length, 'account has', 'accounts have', format)} risen too far; ${threshold}.`;
        return { level: 'action', word: 'Action needed', sentence };
    }
    if (rising.length > 0) {
        const sentence = `The total is within the threshold, but ${plural(rising.length, 'service departed', 'services departed', format)} from what was expected.`;
        return { level: 'watch', word: 'Worth a look', sentence };
    }
    if (scope.comparison.previous.total === null) {
        return {
            level: 'ok',
            word: 'Nothing to compare yet',
            sentence: 'There is no earlier data to compare these days with.',
        };
    }
    if (anomalies.length > 0) {
        const sentence = `Cost is within the threshold; ${plural(anomalies.length, 'fall', 'falls', format)} below what was expected ${anomalies.length === 1 ? 'is' : 'are'} listed.`;
        return { level: 'ok', word: 'Lower cost', sentence };
    }
    return {
        level: 'ok',
        word: 'No surprises',
        sentence: 'Cost is within the threshold and every service is on its course.',
    };
}
function team_report_subjectOf(analysis, status, format) {
    const word = `[${SUBJECT_WORDS[status.level]}] ${analysis.team.name}`;
    if (analysis.scope === null)
        return `${word}: no cost data`;
    const { comparison } = analysis.scope;
    const change = comparison.change === null
        ? format.money(comparison.current.total ?? 0)
        : changeText({ ...comparison, previous: comparison.previous.total }, format);
    const count = analysis.anomalies.length;
    const anomalies = count === 0 ? '' : `, ${plural(count, 'anomaly', 'anomalies', format)}`;
    return `${word}: ${change}, ${format.shortWindow(comparison.current)}${anomalies}`;
}
function namesOf(analysis) {
    const names = new Map(analysis.accounts.map(({ account, name }) => [account, name ?? account]));
    return (account) => names.get(account) ?? account;
}
function team_report_placeOf(analysis) {
    const single = analysis.team.accounts.length === 1;
    const nameOf = namesOf(analysis);
    return ({ account, service }) => {
        const place = service ?? 'All services';
        return single ? place : `${nameOf(account)}: ${place}`;
    };
}
function noAnomalies(analysis) {
    return analysis.accounts.some(({ learning }) => learning)
        ? 'Still learning: departures are detected from 14 days of data on.'
        : 'No service departed from what was expected.';
}
function dataBlocks(analysis, scope, explanation, format) {
    const { accounts } = analysis;
    const several = analysis.team.accounts.length > 1;
    const missing = analysis.accountsWithoutData.length === 0
        ? null
        : `No cost data for ${analysis.accountsWithoutData.join(', ')}.`;
    const nameOf = namesOf(analysis);
    return [
        tiles(scope, format),
        ...findings(explanation),
        anomalyTable(analysis.anomalies, team_report_placeOf(analysis), noAnomalies(analysis), format, team_report_MAX_ANOMALIES),
        serviceTable(scope, format, team_report_MAX_SERVICES),
        ...detailTable(analysis.details, scope.comparison, several ? nameOf : () => '', format),
        ...(several ? [accountTable('Accounts', accounts, missing, format, team_report_MAX_ACCOUNTS)] : []),
    ];
}
/** A team's report as its reader will see it. */
function teamReport(analysis, explanation, policy, redirectedFrom, context) {
    const { format } = context;
    const { team, scope } = analysis;
    const status = teamStatus(analysis, policy, format);
    const accountNames = team.accounts.map(({ id, name }) => (name === null ? id : `${name} (${id})`));
    const threshold = thresholdText(policy.anomalyThreshold, policy.anomalyMinAmount, format);
    return {
        subject: subjectMarks(context, redirectedFrom) + team_report_subjectOf(analysis, status, format),
        preheader: preheader(explanation, status),
        title: team.name,
        subtitle: `AWS cost, data through ${format.fullDay(context.dataThrough)} · ${accountNames.join(', ')}`,
        status,
        blocks: [
            ...banners(context, redirectedFrom, scope === null ? [] : analysis.unavailable),
            ...(scope === null ? [] : dataBlocks(analysis, scope, explanation, format)),
            ...(scope === null ? [] : linksBlock(context.link, team.accounts, scope.comparison.current)),
            basisBlock(context, policy, threshold, scope, explanation),
        ],
        footer: "Sent by AWS Cost AI Agent. Recipients, accounts and thresholds are in the team's file in the repository.",
    };
}

;// CONCATENATED MODULE: ./src/operations/reports.ts














/** A report's id, which names its files and, for teams, is the team's id. */
const ADMIN_REPORT_ID = 'admin';
/** What all reports of a run have in common. */
function reportContext(gathered) {
    const { configuration, costs, asOf, dataProblems, history, datadogApp } = gathered;
    const { settings } = configuration;
    const { link } = settings.datadog;
    return {
        asOf,
        dataThrough: (0,cost_model/* dataThrough */.an)(costs),
        source: costs.source,
        costBasis: costs.costBasis,
        format: (0,format/* formatFor */.B)(settings.locale, costs.currency),
        history,
        link: datadogApp === null || link === '' ? null : { template: link, app: datadogApp },
        isIncomplete: dataProblems.some(({ severity }) => severity === 'warning'),
    };
}
/** Analyzes one team and explains it by rules. The report is made from that team's costs alone. */
function makeTeamReport(gathered, team, context) {
    const { settings } = gathered.configuration;
    const analysis = analyzeTeam(gathered.costs, team, settings, gathered.details);
    const explanation = explainTeam(analysis, policyFor(settings, team).anomalyMinAmount, context.format);
    return reworded(gathered, team, analysis, explanation, context);
}
/** A team's report with these findings. */
function reworded({ configuration: { settings } }, team, analysis, explanation, context) {
    const { redirectedFrom } = (0,recipients/* routeTo */.B)(team.recipients, settings.redirect_all_to);
    const report = teamReport(analysis, explanation, policyFor(settings, team), redirectedFrom, context);
    return { analysis, explanation, report };
}
function explainAllByRules({ configuration: { settings } }, analysis, { format }) {
    return explainOrganisation(analysis, policyFor(settings, null).anomalyMinAmount, format);
}
function makeAdminReport(gathered, analysis, run, context, explanation = explainAllByRules(gathered, analysis, context)) {
    const { settings, teams } = gathered.configuration;
    const known = new Set([...analysis.accounts.map(({ account }) => account), ...analysis.unavailable]);
    const notes = {
        ...run,
        accountsWithoutData: teams.flatMap((team) => team.accounts.filter(({ id }) => !known.has(id)).map(({ id }) => `${id} (${team.name})`)),
        dataNotes: gathered.dataProblems.map(problem/* problemText */.f),
    };
    const { redirectedFrom } = (0,recipients/* routeTo */.B)(settings.global_admin_emails, settings.redirect_all_to);
    return {
        analysis,
        explanation,
        report: adminReport(analysis, explanation, policyFor(settings, null), notes, redirectedFrom, context),
    };
}
function analyzeAll({ costs, configuration, details }) {
    return analyzeOrganisation(costs, configuration.teams, configuration.settings, details);
}
/**
 * Renders a report to the bytes of its mail, and writes the same bytes to `reports/<id>.html` and `.txt`.
 * @throws FigureError when a figure of the mail is not one that code printed for the report; what it is, which may be
 * a cost, is in `reports/<id>.refused.txt` instead
 */
async function renderReport(id, report, { recipients, redirectedFrom }, { inputs, root, figures }) {
    const [html, text] = [await renderHtml(report), renderText(report)];
    const mail = { id, recipients, isRedirected: redirectedFrom !== null, subject: report.subject, html, text };
    const reports = external_node_path_default().resolve(root, inputs.outputPath, 'reports');
    const problems = figureProblems(mail, report);
    figures.add({ checked: figuresIn(mail), unsupported: problems.length });
    if (problems.length > 0) {
        await Promise.all(['html', 'txt'].map((ending) => (0,promises_.rm)(external_node_path_default().join(reports, `${id}.${ending}`), { force: true })));
        await (0,files/* writeWhole */.f)(external_node_path_default().join(reports, `${id}.refused.txt`), `${problems.join('\n')}\n`);
        throw new FigureError(id, problems);
    }
    await (0,files/* writeWhole */.f)(external_node_path_default().join(reports, `${id}.html`), html);
    await (0,files/* writeWhole */.f)(external_node_path_default().join(reports, `${id}.txt`), text);
    return mail;
}


/***/ }),

/***/ 42462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   hm: () => (/* binding */ reportSummary)
/* harmony export */ });
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42495);
/* harmony import */ var _deliver_delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72257);


/** GitHub refuses a step's summary above 1 MiB; the rest of the room is for what other tools add. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** The states of deliveries, for people. */
const STATE_WORDS = {
    sent: 'sent',
    outbox: 'in the outbox',
    skipped: 'already sent',
    failed: 'failed',
    ambiguous: 'may have been sent',
    preview: 'preview',
};
function deliveryWords({ made, delivery }) {
    if (delivery !== null)
        return STATE_WORDS[delivery.state];
    return made === null ? 'not made' : 'not enabled';
}
/** States and counts, which every reader of the repository may see. */
function teamsTable(outcomes, deliveryKey) {
    const neutral = (text) => ({ text, tone: 'neutral' });
    return {
        type: 'table',
        title: 'Teams',
        note: outcomes.length === 0 ? 'There are no teams.' : `Delivery key ${deliveryKey}.`,
        columns: [
            { label: 'Team', align: 'left' },
            { label: 'Status', align: 'left' },
            { label: 'Anomalies', align: 'right' },
            { label: 'Mail', align: 'left' },
        ],
        rows: outcomes.map((outcome) => ({
            cells: [
                neutral(outcome.team.name),
                neutral(outcome.made?.report.status.word ?? 'Not made'),
                neutral(String(outcome.made?.analysis.anomalies.length ?? 0)),
                neutral(deliveryWords(outcome)),
            ],
            bar: null,
        })),
        more: null,
    };
}
/** Who worded the reports, how well, and what that cost. */
function wordingBlock({ models, byModel, byRules, usage, measures }, { checked, unsupported }) {
    const { requests, promptTokens, outputTokens, cost } = usage;
    const { sentences, passed, repairs, dropped, movers, moversMentioned } = measures;
    const price = cost === null ? 'price not known' : `USD ${cost.toFixed(2)}`;
    const some = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;
    const asked = `${some(requests, 'request')}, ${promptTokens} tokens in, ${outputTokens} out, ${price}`;
    const held = `${passed} of ${sentences} held at first, ${some(repairs, 'answer')} sent back, ${some(dropped, 'sentence')} dropped`;
    return {
        type: 'facts',
        title: 'Wording',
        facts: [
            { label: 'Reports', value: `${byModel} worded by a model, ${byRules} by rules` },
            { label: 'Figures in the mails', value: `${checked} checked, ${unsupported} unsupported` },
            ...(models.length === 0 ? [] : [{ label: 'Model', value: models.join(', ') }]),
            // What nothing came of was paid for as well.
            ...(requests === 0 ? [] : [{ label: 'Asked', value: asked }]),
            ...(sentences === 0 ? [] : [{ label: 'Sentences', value: held }]),
            ...(models.length === 0
                ? []
                : [{ label: 'Largest changes mentioned', value: `${moversMentioned} of ${movers}` }]),
        ],
    };
}
/** A report of states and counts only, for readers who may not see costs. */
function stateReport({ outcomes, failures, subtitle }, blocks) {
    const delivered = outcomes.filter(({ delivery }) => (0,_deliver_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .isDelivered */ .Z$)(delivery)).length;
    return {
        subject: '',
        preheader: '',
        title: 'AWS cost reports',
        subtitle,
        status: {
            level: failures.length === 0 ? 'ok' : 'action',
            word: failures.length === 0 ? 'Delivered' : 'Incomplete',
            sentence: `${delivered} of ${outcomes.length} team reports delivered, ${failures.length} failures.`,
        },
        blocks,
        footer: 'Costs are not shown here: the readers of this repository may not see them.',
    };
}
/** The job summary of a report run, fit for whoever can read the repository. */
function reportSummary(readers, run) {
    const { report, outcomes, deliveryKey, wording, figures } = run;
    const blocks = [teamsTable(outcomes, deliveryKey), wordingBlock(wording, figures)];
    const shown = readers === 'teams' || report === null
        ? stateReport(run, blocks)
        : { ...report, blocks: [...report.blocks, ...blocks] };
    return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .capMarkdown */ .y3)((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .Gc)(shown), MAX_SUMMARY_BYTES);
}


/***/ }),

/***/ 48035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ redirectBanner),
/* harmony export */   m: () => (/* binding */ redirectMark)
/* harmony export */ });
/** What the subject of a redirected mail begins with. @param redirectedFrom null for a mail that is not */
function redirectMark(redirectedFrom) {
    return redirectedFrom === null ? '' : '[Redirected] ';
}
/** Says whom a redirected mail was meant for. @param redirectedFrom null for a mail that is not */
function redirectBanner(redirectedFrom) {
    if (redirectedFrom === null)
        return [];
    const text = `Redirected by the setting redirect_all_to. This mail was meant for ${redirectedFrom.join(', ')}.`;
    return [{ type: 'banner', text }];
}


/***/ })

};
