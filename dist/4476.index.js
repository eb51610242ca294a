export const id = 4476;
export const ids = [4476];
export const modules = {

/***/ 84043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CP: () => (/* binding */ expectedDays),
  et: () => (/* binding */ learnBaseline),
  Y3: () => (/* binding */ learnOnce),
  SD: () => (/* binding */ observedDays)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/analyze/fixed-charges.ts
var fixed_charges = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/analyze/robust.ts
var robust = __webpack_require__(91575);
;// CONCATENATED MODULE: ./src/analyze/rolling-median.ts
/** Few values in order; one comes and one goes as a window slides. */
class SortedWindow {
    #values;
    #size = 0;
    constructor(longest) {
        this.#values = new Float64Array(longest);
    }
    add(value) {
        let place = this.#size;
        for (; place > 0 && (this.#values[place - 1] ?? 0) > value; place--) {
            this.#values[place] = this.#values[place - 1] ?? 0;
        }
        this.#values[place] = value;
        this.#size += 1;
    }
    remove(value) {
        const place = this.#values.indexOf(value);
        this.#values.copyWithin(place, place + 1, this.#size);
        this.#size -= 1;
    }
    get median() {
        const middle = (this.#size - 1) / 2;
        const below = this.#values[Math.floor(middle)] ?? Number.NaN;
        const above = this.#values[Math.ceil(middle)] ?? Number.NaN;
        return below + (above - below) * (middle - Math.floor(middle));
    }
}
/**
 * The median of each value together with up to `neighbours` on each side. Sorting each window anew takes most of the
 * time that learning takes, and neighbouring windows differ by two values.
 */
function rollingMedian(values, neighbours) {
    const window = new SortedWindow(2 * neighbours + 2);
    for (const value of values.subarray(0, neighbours))
        window.add(value);
    return values.map((_, i) => {
        const entering = values[i + neighbours];
        const leaving = i > neighbours ? values[i - neighbours - 1] : undefined;
        if (entering !== undefined)
            window.add(entering);
        if (leaving !== undefined)
            window.remove(leaving);
        return window.median;
    });
}

// EXTERNAL MODULE: ./src/analyze/weekday-profile.ts
var weekday_profile = __webpack_require__(35446);
;// CONCATENATED MODULE: ./src/analyze/baseline.ts





/** A day this many robust standard deviations from the days around it is not part of the level. */
const WILD_SCORE = 6;
/** Scales below this share of the level would call the last cent wild. */
const MIN_RELATIVE_SCALE = 0.03;
/** Days on each side that tell the level around a day. */
const LEVEL_NEIGHBOURS = 7;
function withoutWildDays(levels) {
    const local = rollingMedian(levels, LEVEL_NEIGHBOURS);
    const scale = (0,robust/* robustScale */.K9)(levels.map((level, i) => level - (local[i] ?? 0)));
    return levels.map((level, i) => {
        const usual = local[i] ?? level;
        const limit = WILD_SCORE * Math.max(scale, MIN_RELATIVE_SCALE * Math.abs(usual));
        return Math.abs(level - usual) > limit ? usual : level;
    });
}
/** What each day of a series would have cost as an average day. The series ends on the day before `end`. */
function averageDays(daily, end, profile, fixed) {
    return daily.map((cost, i) => {
        const day = (0,calendar_day/* addDays */.fi)(end, i - daily.length);
        return (cost - (0,fixed_charges/* fixedChargeOn */.C)(fixed, day)) / (0,weekday_profile/* weekdayFactor */.o2)(profile, day);
    });
}
/** Older days say little of today's level, rhythm and charges: half a year holds 26 of each weekday and 6 months. */
const TRAINING_DAYS = 182;
/** @param all daily cost, its last entry being the day before `end`; the newest half year is learnt from */
function learnBaseline(all, end) {
    const history = all.subarray(-TRAINING_DAYS);
    const profile = (0,weekday_profile/* weekdayProfile */.gw)(history, end);
    const fixed = (0,fixed_charges/* fixedCharges */.u)(history, end, profile);
    const observed = averageDays(history, end, profile, fixed);
    return { end, profile, fixed, observed, levels: withoutWildDays(observed) };
}
/** Learns each series once, however often it is asked for: for series that are compared in many weeks. */
function learnOnce() {
    const learnt = new WeakMap();
    return (all, end) => {
        const history = all.subarray(-TRAINING_DAYS);
        const ofSeries = learnt.get(history.buffer) ?? new Map();
        learnt.set(history.buffer, ofSeries);
        const key = `${history.byteOffset} ${history.length} ${end}`;
        const baseline = ofSeries.get(key) ?? learnBaseline(history, end);
        ofSeries.set(key, baseline);
        return baseline;
    };
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
    const average = (0,robust/* mean */.i2)(levels);
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
        steady: (0,robust/* median */.JZ)(levels.subarray(-LEVEL_DAYS)),
        recent: (0,robust/* mean */.i2)(levels.subarray(-RECENT_DAYS)),
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
    const days = (0,calendar_day/* eachDay */.aj)(window);
    if (baseline.levels.length === 0)
        return new Float64Array(days.length);
    const path = levelPath(baseline.levels);
    const offset = (0,calendar_day/* daysBetween */.YM)(baseline.end, window.from);
    return Float64Array.from(days, (day, i) => {
        const trending = path.smoothed + 0.5 * path.slope * (offset + i + 1);
        const level = Math.max(0, (0,robust/* median */.JZ)([path.steady, path.recent, trending]));
        return level * (0,weekday_profile/* weekdayFactor */.o2)(baseline.profile, day) + (0,fixed_charges/* fixedChargeOn */.C)(baseline.fixed, day);
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
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84043);
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
function expectedUsage(usage, covered, windows, learn) {
    const history = usage.subarray(0, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)({ from: covered.from, to: windows.current.from }));
    const { profile, fixed } = learn(history, windows.current.from);
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
function adjustedPrevious(spend, windows, learn) {
    let previous = 0;
    for (const service of spend.services) {
        const scheduled = expectedScheduled(service.scheduled, spend.window, windows);
        if (scheduled === null)
            return null;
        previous += scheduled + expectedUsage(service.usage, spend.window, windows, learn);
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
function compare(spend, windows, learn = _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .learnBaseline */ .et) {
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
        adjusted: adjustedChange(spend, windows, current, learn),
    };
}
function adjustedChange(spend, windows, current, learn) {
    const previous = adjustedPrevious(spend, windows, learn);
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
 * Whether most neighbours are too dear for a day to stand out from their median: told without sorting them, since
 * nearly every day is one of these.
 */
function isUsual(history, factors, index) {
    const cost = history[index] ?? 0;
    const factor = factors[index] ?? 1;
    const limit = Math.min((cost - MIN_AMOUNT) / factor, cost / (factor + MIN_SHARE_OF_DAY));
    if (limit < 0)
        return false;
    let [dear, neighbours] = [0, 0];
    const last = Math.min(history.length - 1, index + NEIGHBOURS);
    for (let i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
        if (i === index)
            continue;
        neighbours += 1;
        if ((history[i] ?? 0) / (factors[i] ?? 1) > limit)
            dear += 1;
    }
    return 2 * dear > neighbours;
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
        if (isUsual(history, factors, i))
            continue;
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

/***/ 7186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ learntServices),
/* harmony export */   Be: () => (/* binding */ NO_PLANS),
/* harmony export */   Yy: () => (/* binding */ expectedWithin),
/* harmony export */   Z7: () => (/* binding */ withoutPlanned),
/* harmony export */   i$: () => (/* binding */ plansOf),
/* harmony export */   kc: () => (/* binding */ isEffective),
/* harmony export */   uz: () => (/* binding */ plannedAhead),
/* harmony export */   vl: () => (/* binding */ plannedIncrease)
/* harmony export */ });
/* unused harmony exports plannedRange, cameOf */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84043);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91575);
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11696);




/** After so many days the model has learnt what came of a change, and its plan has no effect any more. */
const EFFECTIVE_DAYS = 60;
/** Over so many days a change that does not come is given up. */
const PATIENCE_DAYS = 28;
/** What came of a plan is told from the newest week. */
const RECENT_DAYS = 7;
/** With less history before a change, its level is all that can be told of it. */
const MIN_BASELINE_DAYS = 14;
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
function plus(a, b) {
    return a.map((value, i) => value + (b[i] ?? 0));
}
/** What each day may cost, moved towards what it did cost as far as plans allow. */
function expectedWithin(plans, actual, expected, window) {
    return plans.length === 0
        ? expected
        : plus(expected, allowed(actual, expected, plannedRange(plans, window)));
}
/** What the days before a change let expect of those of a window. */
function unchanged(before, window) {
    const first = before.findIndex((cost) => cost !== 0);
    const known = first < 0 ? new Float64Array() : before.subarray(first);
    if (known.length >= MIN_BASELINE_DAYS)
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedDays */ .CP)((0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .learnBaseline */ .et)(known, window.from), window);
    return new Float64Array((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(window.from, window.to)).fill(known.length === 0 ? 0 : (0,_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(known.subarray(-RECENT_DAYS)));
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
    const expected = unchanged(daily.subarray(0, index), window);
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


/***/ })

};
