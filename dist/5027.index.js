export const id = 5027;
export const ids = [5027];
export const modules = {

/***/ 64281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ learnOnce),
/* harmony export */   e: () => (/* binding */ learnBaseline)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _fixed_charges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8130);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91575);
/* harmony import */ var _rolling_median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25228);
/* harmony import */ var _weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35446);





/** A day this many robust standard deviations from the days around it is not part of the level. */
const WILD_SCORE = 6;
/** Scales below this share of the level would call the last cent wild. */
const MIN_RELATIVE_SCALE = 0.03;
/** Days on each side that tell the level around a day. */
const LEVEL_NEIGHBOURS = 7;
function withoutWildDays(levels) {
    const local = (0,_rolling_median_js__WEBPACK_IMPORTED_MODULE_3__/* .rollingMedian */ .a)(levels, LEVEL_NEIGHBOURS);
    const scale = (0,_robust_js__WEBPACK_IMPORTED_MODULE_4__/* .robustScale */ .K9)(levels.map((level, i) => level - (local[i] ?? 0)));
    return levels.map((level, i) => {
        const usual = local[i] ?? level;
        const limit = WILD_SCORE * Math.max(scale, MIN_RELATIVE_SCALE * Math.abs(usual));
        return Math.abs(level - usual) > limit ? usual : level;
    });
}
/** What each day of a series would have cost as an average day. The series ends on the day before `end`. */
function averageDays(daily, end, profile, fixed) {
    const factors = (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayFactors */ .jo)(profile, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -daily.length), daily.length);
    const dates = fixed.size === 0 ? null : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .datesBefore */ .$r)(end, daily.length);
    return daily.map((cost, i) => (cost - (fixed.get(dates?.[i] ?? 0) ?? 0)) / (factors[i] ?? 1));
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
function compare(spend, windows, learn = _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .learnBaseline */ .e) {
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
/** … most times, as one may fall on a day on which something else happened, … */
const MIN_ALIKE = 2 / 3;
/** … within this share of the same amount. */
const MAX_DEVIATION = 0.25;
/** Days on other dates may stand out as much this many times as often: more, and it is a job that comes when it comes. */
const MAX_OTHERS = 3;
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
 * Whether a day stands out from the median of its neighbours for sure: told without sorting them, since nearly every
 * day does not.
 */
function isUsual(history, factors, index) {
    const cost = history[index] ?? 0;
    const factor = factors[index] ?? 1;
    const dear = Math.min((cost - MIN_AMOUNT) / factor, cost / (factor + MIN_SHARE_OF_DAY));
    const cheap = factor > MIN_SHARE_OF_DAY
        ? Math.max((cost + MIN_AMOUNT) / factor, cost / (factor - MIN_SHARE_OF_DAY))
        : cost < 0
            ? -Infinity
            : Infinity;
    let [above, below, neighbours] = [0, 0, 0];
    const last = Math.min(history.length - 1, index + NEIGHBOURS);
    for (let i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
        if (i === index)
            continue;
        neighbours += 1;
        const level = (history[i] ?? 0) / (factors[i] ?? 1);
        if (level > dear)
            above += 1;
        if (level < cheap)
            below += 1;
    }
    return 2 * above > neighbours && 2 * below > neighbours;
}
/** Whether an amount is at least half of a charge, the same way. */
function isAsLarge(amount, charge) {
    return amount / charge >= 0.5;
}
/**
 * Learns charges such as a support fee on the 1st: days that stand out from their neighbours in the same way, by
 * nearly the same amount, on the same day of at least two months.
 * @param history daily cost, its last entry being the day before `end`
 * @param profile tells a quiet weekend from a charge that is missing
 */
function fixedCharges(history, end, profile) {
    const factors = (0,_weekday_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdayFactors */ .jo)(profile, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -history.length), history.length);
    const dates = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .datesBefore */ .$r)(end, history.length);
    const candidates = new Map();
    const monthsSeen = new Map();
    const standing = [];
    for (let i = 0; i < history.length; i++) {
        const date = dates[i] ?? 0;
        monthsSeen.set(date, (monthsSeen.get(date) ?? 0) + 1);
        if (isUsual(history, factors, i))
            continue;
        const { amount, usual } = excess(history, factors, i);
        if (Math.abs(amount) < Math.max(MIN_AMOUNT, MIN_SHARE_OF_DAY * Math.abs(usual)))
            continue;
        standing.push({ date, amount });
        candidates.set(date, [...(candidates.get(date) ?? []), amount]);
    }
    const fixed = new Map();
    for (const [date, charges] of candidates) {
        const typical = (0,_robust_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(charges);
        const alike = charges.filter((charge) => Math.abs(charge - typical) <= MAX_DEVIATION * Math.abs(typical));
        const isEveryMonth = charges.length === monthsSeen.get(date);
        const others = standing.filter(({ date: other, amount }) => other !== date && isAsLarge(amount, typical));
        if (others.length > MAX_OTHERS * charges.length)
            continue;
        if (isEveryMonth && alike.length >= Math.max(MIN_MONTHS, MIN_ALIKE * charges.length))
            fixed.set(date, typical);
    }
    return fixed;
}
function fixedChargeOn(charges, day) {
    return charges.get((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOfMonth */ .SD)(day)) ?? 0;
}


/***/ }),

/***/ 91575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   K9: () => (/* binding */ robustScale),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* unused harmony export quantile */
/** Statistics that a few wild days cannot move. All return NaN for an empty list. */
/** Up to here sorting by insertion beats partitioning, and medians of a few days are taken by the million. */
const FEW = 24;
function insertionSort(values, from, to) {
    for (let i = from + 1; i <= to; i++) {
        const value = values[i] ?? 0;
        let place = i;
        for (; place > from && (values[place - 1] ?? 0) > value; place--)
            values[place] = values[place - 1] ?? 0;
        values[place] = value;
    }
}
/**
 * Puts the value that would be at `index` in order there, smaller ones before and larger ones after it (Hoare's
 * selection, 1961): sorting all of them to look at one takes most of the time that an analysis takes.
 */
function select(values, index) {
    let [from, to] = [0, values.length - 1];
    while (to - from > FEW) {
        const [a, b, c] = [values[from] ?? 0, values[(from + to) >> 1] ?? 0, values[to] ?? 0];
        const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
        let [low, high] = [from, to];
        while (low <= high) {
            while ((values[low] ?? 0) < pivot)
                low++;
            while ((values[high] ?? 0) > pivot)
                high--;
            if (low > high)
                break;
            const value = values[low] ?? 0;
            values[low++] = values[high] ?? 0;
            values[high--] = value;
        }
        if (index <= high)
            to = high;
        else if (index >= low)
            from = low;
        else
            return;
    }
    insertionSort(values, from, to);
}
function quantile(given, probability) {
    const values = new Float64Array(given);
    if (values.length === 0 || values.some(Number.isNaN))
        return Number.NaN;
    const position = probability * (values.length - 1);
    const index = Math.floor(position);
    select(values, index);
    const below = values[index] ?? Number.NaN;
    if (position === index)
        return below;
    let above = Infinity;
    for (let i = index + 1; i < values.length; i++)
        above = Math.min(above, values[i] ?? Infinity);
    return below + (above - below) * (position - index);
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

/***/ 25228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rollingMedian),
/* harmony export */   f: () => (/* binding */ rollingMedianBefore)
/* harmony export */ });
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
/** The median of the `days` values before each of `values`, which `before` comes before. */
function rollingMedianBefore(before, values, days) {
    const window = new SortedWindow(days + 1);
    const first = before.subarray(-days);
    for (const value of first)
        window.add(value);
    return values.map((value, i) => {
        const level = window.median;
        window.add(value);
        if (first.length + i >= days)
            window.remove((i < days ? first[first.length - days + i] : values[i - days]) ?? 0);
        return level;
    });
}


/***/ }),

/***/ 11696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ sumOver),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   R4: () => (/* binding */ isIncluded),
/* harmony export */   hF: () => (/* binding */ daysOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

const FEES = new Set(['purchase', 'support', 'marketplace']);
const ONE_OFF = new Set(['refund', 'adjustment']);
/** Whether a total of the policy holds a charge. */
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
        if (FEES.has(series.chargeType))
            addInto((spend.fees ??= new Float64Array(days)), series.daily);
        if (series.chargeType === 'credit')
            addInto((spend.credits ??= new Float64Array(days)), series.daily);
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
/* harmony export */   jo: () => (/* binding */ weekdayFactors),
/* harmony export */   kb: () => (/* binding */ FLAT_PROFILE),
/* harmony export */   o2: () => (/* binding */ weekdayFactor)
/* harmony export */ });
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
/** The factors of so many days from `from` on. */
function weekdayFactors(profile, from, days) {
    const first = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(from);
    const factors = new Float64Array(days);
    for (let i = 0; i < days; i++)
        factors[i] = profile[(first + i) % 7] ?? 1;
    return factors;
}


/***/ }),

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

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently),
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** Runs `action` over all items, at most `limit` at a time, and gives the results in the items' order. */
async function mapConcurrently(items, limit, action) {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await action(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
/** Lets at most `limit` actions run at a time; the others wait for their turn, in the order that they came. */
function turns(limit) {
    let free = limit;
    const waiting = [];
    return async (action) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await action();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 95472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ExtendedSeries)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98667);


function order(series) {
    return `${series.account} ${series.chargeType} ${series.service}`;
}
/** Fetched series that are extended backwards with stored days. */
class ExtendedSeries {
    #from;
    #days;
    #fetched;
    #added = [];
    #byAccount = new Map();
    constructor({ series, window }, from) {
        this.#from = from;
        this.#days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(from, window.to);
        const earlier = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(from, window.from);
        this.#fetched = series.map((fetched) => {
            const daily = new Float64Array(this.#days);
            daily.set(fetched.daily, earlier);
            return this.#index({ ...fetched, daily });
        });
    }
    /** Puts stored days in their place. */
    fill({ account, days: stored }, days) {
        for (const day of days) {
            const index = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(this.#from, day);
            for (const [service, charges] of Object.entries(stored[day] ?? {})) {
                for (const chargeType of _fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_1__/* .CHARGE_TYPES */ .X) {
                    const cost = charges[chargeType];
                    if (cost !== undefined)
                        this.#dailyOf(account, service, chargeType)[index] = cost;
                }
            }
        }
    }
    /** All series from a day on, those that were fetched first; without such as cost nothing from there on. */
    since(from) {
        const start = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(this.#from, from);
        const cut = (series) => ({ ...series, daily: series.daily.subarray(start) });
        const past = this.#added.map(cut).filter(({ daily }) => daily.some((cost) => cost !== 0));
        return [...this.#fetched.map(cut), ...past.sort((a, b) => (order(a) < order(b) ? -1 : 1))];
    }
    #dailyOf(account, service, chargeType) {
        const known = this.#byAccount.get(account)?.get(service)?.get(chargeType);
        if (known !== undefined)
            return known;
        const daily = new Float64Array(this.#days);
        this.#added.push(this.#index({ account, service, chargeType, daily }));
        return daily;
    }
    #index(series) {
        const { account, service, chargeType, daily } = series;
        const services = this.#byAccount.get(account) ?? new Map();
        const charges = services.get(service) ?? new Map();
        this.#byAccount.set(account, services.set(service, charges.set(chargeType, daily)));
        return series;
    }
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Rp: () => (/* binding */ HISTORY_MONTHS),
/* harmony export */   _5: () => (/* binding */ earliestDay),
/* harmony export */   vo: () => (/* binding */ monthsOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

/** Whole months before the open one that history goes back: as far as Datadog keeps cost. */
const HISTORY_MONTHS = 15;
/** The first day that history can hold, seen from the newest complete day. */
function earliestDay(newest) {
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(newest), -HISTORY_MONTHS));
}
/** The months that a window reaches into, oldest first. */
function monthsOf({ from, to }) {
    const months = [];
    if (from >= to)
        return months;
    for (let month = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(from); (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month) < to; month = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(month, 1))
        months.push(month);
    return months;
}
/** The days that lie in both windows; empty (`from` = `to`) when there are none. */
function overlap(a, b) {
    const from = a.from > b.from ? a.from : b.from;
    const to = a.to < b.to ? a.to : b.to;
    return { from, to: to > from ? to : from };
}


/***/ }),

/***/ 33509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ totalOfDay),
/* harmony export */   At: () => (/* binding */ readStoredCosts),
/* harmony export */   GT: () => (/* binding */ monthObject),
/* harmony export */   tO: () => (/* binding */ sourceOfDay)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98667);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81644);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(586);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8301);






/** Where a stored day is from: sources name services differently. */
function sourceOfDay(costs, day) {
    return costs.otherSources?.[day] ?? costs.source;
}
function totalOfDay(costs) {
    let total = 0;
    for (const charges of Object.values(costs)) {
        for (const cost of Object.values(charges))
            total += cost;
    }
    return total;
}
function dayCosts(series, index) {
    const services = new Map();
    for (const { service, chargeType, daily } of series) {
        const cost = daily[index] ?? 0;
        if (cost !== 0)
            services.set(service, { ...services.get(service), [chargeType]: cost });
    }
    return Object.fromEntries(services);
}
/**
 * The object to be stored for one account and month.
 * @param series the account's own, of `costs`
 * @param window the days that are wanted of it
 */
function monthObject(costs, series, { account, month, window }) {
    const { source, costBasis, currency } = costs;
    const covered = (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .overlap */ .EF)((0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .overlap */ .EF)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month), costs.window), window);
    const first = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(costs.window.from, covered.from);
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(covered).map((day, i) => [day, dayCosts(series, first + i)]);
    return { schema: 1, account, month, source, costBasis, currency, days: Object.fromEntries(days) };
}
function isAmount(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
const KNOWN_CHARGES = new Set(_fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_1__/* .CHARGE_TYPES */ .X);
function isDayCosts(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value))
        return false;
    return Object.values(value).every((charges) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(charges) &&
        Object.entries(charges).every(([type, cost]) => KNOWN_CHARGES.has(type) && isAmount(cost)));
}
function isRestatement(value) {
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value) &&
        [value.day, value.on].every((day) => typeof day === 'string') &&
        [value.was, value.now].every(isAmount));
}
function isStoredCosts(value) {
    const { month, days, otherSources = {}, restated = [] } = value;
    const texts = [value.account, value.source, value.costBasis, value.currency];
    return (value.schema === 1 &&
        texts.every((text) => typeof text === 'string') &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(days) &&
        Object.entries(days).every(([day, costs]) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(day) && (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(day) === month && isDayCosts(costs)) &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(otherSources) &&
        Object.values(otherSources).every((source) => typeof source === 'string') &&
        Array.isArray(restated) &&
        restated.every(isRestatement));
}
/** @throws StoredObjectError when the value is not what this version stores under the key */
function readStoredCosts(key, value) {
    if (isStoredCosts(value) && _store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKeys */ .uv.costs(value.month, value.account) === key)
        return value;
    throw new _store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoredObjectError */ .JK(`${key} is not a cost object of this version and was left as it is. Restore or remove it.`);
}


/***/ }),

/***/ 71040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ listAccounts),
  B_: () => (/* binding */ listCosts),
  Ap: () => (/* binding */ oldestDay),
  oF: () => (/* binding */ readListed)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/record/reach.ts
var reach = __webpack_require__(586);
// EXTERNAL MODULE: ./src/record/stored-costs.ts
var stored_costs = __webpack_require__(33509);
;// CONCATENATED MODULE: ./src/record/coverage.ts



/** Why the days of an object cannot be used at all; null when they can. */
function mixture(costs, wanted) {
    const property = ['costBasis', 'currency'].find((each) => wanted[each] !== null && costs[each] !== wanted[each]);
    if (property === undefined && (costs.source === 'sample') === (wanted.source === 'sample'))
        return null;
    const other = property ?? 'source';
    return {
        kind: 'mixed',
        message: `The stored costs of account ${costs.account} in ${costs.month} have ${other} ${costs[other]}, this run has ${String(wanted[other])}.`,
        hint: 'Use another bucket or storage-path for one of them.',
    };
}
function otherSource(costs, source, wanted) {
    return {
        kind: 'other-source',
        message: `The stored costs of account ${costs.account} in ${costs.month} are from source ${source}, which names services otherwise than ${wanted.source}.`,
        hint: `Run operation backfill with source ${wanted.source} to replace them.`,
    };
}
/** Which days of which accounts the store holds, within a window. */
class Coverage {
    #reach;
    #wanted;
    /** 1 for a day that can be used. */
    #usable = new Map();
    /** The first day that there is any trace of, as an index into the window. */
    #firstTrace = new Map();
    /** By account and month. */
    #obstacles = new Map();
    constructor(reach, wanted) {
        this.#reach = reach;
        this.#wanted = wanted;
    }
    /** Takes the days of an object in, and gives those of them that can be used. */
    add(costs) {
        const { account, month } = costs;
        const days = Object.keys(costs.days).filter((day) => (0,calendar_day/* windowContains */.uI)(this.#reach, day));
        for (const day of days)
            this.#trace(account, this.#indexOf(day));
        const mixed = mixture(costs, this.#wanted);
        if (mixed !== null)
            this.#obstacles.set(`${account} ${month}`, mixed);
        if (mixed !== null)
            return [];
        const other = days.map((day) => (0,stored_costs/* sourceOfDay */.tO)(costs, day)).find((source) => source !== this.#wanted.source);
        if (other !== undefined)
            this.#obstacles.set(`${account} ${month}`, otherSource(costs, other, this.#wanted));
        const usable = days.filter((day) => (0,stored_costs/* sourceOfDay */.tO)(costs, day) === this.#wanted.source);
        const marks = this.#usableOf(account);
        for (const day of usable)
            marks[this.#indexOf(day)] = 1;
        return usable;
    }
    /** There was something in that month once, whatever is there now. */
    expect(account, month) {
        const { from, to } = (0,reach/* overlap */.EF)(this.#reach, (0,calendar_day/* monthWindow */.bH)(month));
        if (from < to)
            this.#trace(account, this.#indexOf(from));
    }
    /** What is there cannot be used. */
    block(account, month, obstacle) {
        this.expect(account, month);
        this.#obstacles.set(`${account} ${month}`, obstacle);
    }
    /** Every account's newest day that should be there and is not; none for an account without holes. */
    newestHoles() {
        const end = (0,calendar_day/* windowLength */.nF)(this.#reach);
        return [...this.#firstTrace].flatMap(([account, first]) => {
            const index = this.#usableOf(account).lastIndexOf(0);
            return index >= first && index < end ? [this.#hole(account, index)] : [];
        });
    }
    /** The months in which an account lacks a day although there is a trace of an earlier one. */
    monthsWithHoles() {
        const months = new Set();
        for (const [account, first] of this.#firstTrace) {
            for (const [index, usable] of this.#usableOf(account).entries()) {
                if (usable === 0 && index >= first)
                    months.add((0,calendar_day/* monthOf */.GS)((0,calendar_day/* addDays */.fi)(this.#reach.from, index)));
            }
        }
        return months;
    }
    /** The first day from `from` on that any account can use; the window's end when there is none. */
    firstUsable(from) {
        const first = Math.max(0, this.#indexOf(from));
        let earliest = (0,calendar_day/* windowLength */.nF)(this.#reach);
        for (const usable of this.#usable.values()) {
            const index = usable.indexOf(1, first);
            if (index >= 0 && index < earliest)
                earliest = index;
        }
        return (0,calendar_day/* addDays */.fi)(this.#reach.from, earliest);
    }
    #hole(account, index) {
        const day = (0,calendar_day/* addDays */.fi)(this.#reach.from, index);
        const known = this.#obstacles.get(`${account} ${(0,calendar_day/* monthOf */.GS)(day)}`);
        return { account, day, obstacle: known ?? this.#gap(account, index) };
    }
    #gap(account, last) {
        const first = this.#usableOf(account).lastIndexOf(1, last) + 1;
        const from = (0,calendar_day/* addDays */.fi)(this.#reach.from, Math.max(first, this.#firstTrace.get(account) ?? 0));
        const to = (0,calendar_day/* addDays */.fi)(this.#reach.from, last);
        return {
            kind: 'gap',
            message: `The store has no cost of account ${account} from ${from} to ${to}.`,
            hint: 'Run operation backfill to load what is missing.',
        };
    }
    #indexOf(day) {
        return (0,calendar_day/* daysBetween */.YM)(this.#reach.from, day);
    }
    #trace(account, index) {
        this.#firstTrace.set(account, Math.min(this.#firstTrace.get(account) ?? Infinity, index));
    }
    #usableOf(account) {
        let usable = this.#usable.get(account);
        if (usable === undefined) {
            usable = new Uint8Array((0,calendar_day/* windowLength */.nF)(this.#reach));
            this.#usable.set(account, usable);
        }
        return usable;
    }
}

// EXTERNAL MODULE: ./src/record/writes.ts
var writes = __webpack_require__(50573);
;// CONCATENATED MODULE: ./src/record/stored-months.ts








function notRead(what, error) {
    const message = `${what} could not be read (${(0,errors/* messageOf */.bD)(error)}).`;
    return { kind: 'not-read', message, hint: 'Run again later.' };
}
/** `123456789012` of `costs/2026/11/123456789012.json`, and of a copy with a digest behind it. */
function accountOf(key) {
    return /\/([^/]+)\.json(?:\.[^/]+)?$/.exec(key)?.[1] ?? '';
}
/** The accounts that the store has objects of in some months. */
async function listAccounts(store, months) {
    const listed = await (0,concurrency/* mapConcurrently */.X)(months, writes/* OBJECTS_AT_ONCE */.RN, (month) => store.list(keys/* objectKeys */.uv.costsOfMonth(month)));
    return new Set(listed.flat().map(accountOf));
}
/** Lists the cost objects of some accounts in some months, all months at once. */
async function listCosts(store, months, accounts) {
    const prefixes = months.flatMap((month) => [
        { month, kind: 'objects', prefix: keys/* objectKeys */.uv.costsOfMonth(month) },
        { month, kind: 'setAside', prefix: keys/* objectKeys */.uv.corruptCostsOfMonth(month) },
    ]);
    const listed = await (0,concurrency/* mapConcurrently */.X)(prefixes, writes/* OBJECTS_AT_ONCE */.RN, async ({ prefix, ...of }) => {
        try {
            return { ...of, keys: await store.list(prefix), obstacle: null };
        }
        catch (error) {
            return { ...of, keys: [], obstacle: notRead(prefix, error) };
        }
    });
    const found = (kind) => listed
        .filter((listing) => listing.kind === kind)
        .flatMap(({ month, keys }) => keys.map((key) => ({ account: accountOf(key), month })))
        .filter(({ account }) => accounts.has(account));
    return {
        accounts,
        objects: found('objects'),
        setAside: found('setAside'),
        failed: listed.flatMap(({ month, obstacle }) => (obstacle === null ? [] : [{ month, obstacle }])),
    };
}
/** The first day of the oldest month that the store has, or may have, anything of; null when it has nothing. */
function oldestDay({ objects, setAside, failed }) {
    const months = [...objects, ...setAside, ...failed].map(({ month }) => month);
    if (months.length === 0)
        return null;
    return (0,calendar_day/* firstOfMonth */.kU)(months.reduce((a, b) => (a < b ? a : b)));
}
/** Reads one month of an account. What cannot be read is no error: analysis goes on without it. */
async function readMonth(store, account, month) {
    const key = keys/* objectKeys */.uv.costs(month, account);
    try {
        const value = await (0,store_store/* readObject */.Ag)(store, key);
        return value === null ? null : (0,stored_costs/* readStoredCosts */.At)(key, value);
    }
    catch (error) {
        if (!(error instanceof store_store/* StoredObjectError */.JK))
            return notRead(key, error);
        const hint = 'Then run operation backfill to load its days.';
        return { kind: 'unreadable', message: error.message, hint };
    }
}
/**
 * Reads what was listed, many objects at once, and finds out which days it covers.
 * @param take is given each object and those of its days that can be used, in no order; the object is not kept
 */
async function readListed(store, { accounts, objects, setAside, failed }, { reach, wanted }, take = () => undefined) {
    const coverage = new Coverage(reach, wanted);
    for (const { account, month } of setAside)
        coverage.expect(account, month);
    for (const { month, obstacle } of failed) {
        for (const account of accounts)
            coverage.block(account, month, obstacle);
    }
    await (0,concurrency/* mapConcurrently */.X)(objects, writes/* OBJECTS_AT_ONCE */.RN, async ({ account, month }) => {
        const read = await readMonth(store, account, month);
        if (read === null)
            coverage.expect(account, month);
        else if ('hint' in read)
            coverage.block(account, month, read);
        else
            take(read, coverage.add(read));
    });
    return coverage;
}


/***/ }),

/***/ 50573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ OBJECTS_AT_ONCE),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);


/** Objects read or written at the same time: a store that answers slowly is asked for many at once. */
const OBJECTS_AT_ONCE = 32;
/** Runs all writes, a bounded number at a time. What fails does not stop the rest. */
async function writeAll(writes) {
    const failures = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .mapConcurrently */ .X)(writes, OBJECTS_AT_ONCE, async ({ scope, write }) => {
        const message = await write().catch(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD);
        return message === null ? null : { scope, message };
    });
    return failures.filter((failure) => failure !== null);
}
/** What an update's result means for the run: null when all is well. */
function asWritten(key, { setAside }) {
    if (setAside === null)
        return null;
    return `${key} was not valid JSON. It was put aside under ${setAside} and replaced by what this run knows; restore from the copy what it held before.`;
}


/***/ }),

/***/ 81644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   JK: () => (/* binding */ StoredObjectError),
/* harmony export */   jq: () => (/* binding */ updateObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8301);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31649);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11089);






const MAX_TRIES = 30;
const LONGEST_WAIT_MS = 1000;
/** A stored object cannot be changed without harm, so it was left as it is. */
class StoredObjectError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
}
function isVersioned(value) {
    return typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'number';
}
/** The value of a body; undefined when it is corrupt: no JSON, or no UTF-8. */
function valueOf(body) {
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(body) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedJson */ .U)(body) : undefined;
}
/** @throws StoredObjectError when the value carries no schema version and so is not ours */
function ownOf(key, value) {
    if (isVersioned(value))
        return value;
    throw notOurs(key);
}
function notOurs(key) {
    return new StoredObjectError(`${key} carries no schema version, so another system wrote it; it was left as it is.`);
}
/**
 * Reads an object of ours; null when there is none.
 * @throws StoredObjectError when what is there is corrupt or not ours
 */
async function readObject(store, key) {
    const stored = await store.get(key);
    if (stored === null) {
        if (store.isTaken?.(key) === true)
            throw notOurs(key);
        return null;
    }
    const value = valueOf(stored.body);
    // The parser's error would quote the body, and with it costs.
    if (value !== undefined)
        return ownOf(key, value);
    throw new StoredObjectError(`${key} is not valid JSON and was left as it is. Restore or remove it.`);
}
/** Copies a corrupt object to a key of its own, unless that copy is there already. */
async function putAside(store, key, body) {
    const copy = _keys_js__WEBPACK_IMPORTED_MODULE_4__/* .objectKeys */ .uv.corrupt(key, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBody */ .FT)(body)).digest('hex'));
    await store.put(copy, body, { ifNoneMatch: '*' });
    return copy;
}
/** A random part of a bound that doubles, so that writers who collided once do not collide again. */
async function waitAtRandom(attempt) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.random() * Math.min(LONGEST_WAIT_MS, 10 * 2 ** attempt));
}
/**
 * Changes a shared JSON object so that no other writer's change is lost: reads it, lets `merge` make the new value,
 * and writes that on the condition that nothing changed in between, a few times if need be. A corrupt object is
 * copied before it is replaced; `merge` is given null for it.
 * @param read turns a stored value of ours into its type; throws StoredObjectError when it is not one
 * @param wait between two attempts
 */
async function updateObject(store, key, read, merge, wait = waitAtRandom) {
    let setAside = null;
    for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
        const stored = await store.get(key);
        const value = stored === null ? undefined : valueOf(stored.body);
        if (stored !== null && value === undefined)
            setAside = await putAside(store, key, stored.body);
        const body = `${JSON.stringify(merge(value === undefined ? null : read(ownOf(key, value))))}\n`;
        if (stored?.body === body)
            return { setAside };
        const condition = stored === null ? { ifNoneMatch: '*' } : { ifMatch: stored.etag };
        if ((await store.put(key, body, condition)) === 'written')
            return { setAside };
        await wait(attempt);
    }
    throw new StoredObjectError(`${key} was changed by others ${MAX_TRIES} times in a row. Run again later.`);
}


/***/ })

};
