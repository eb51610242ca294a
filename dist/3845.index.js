export const id = 3845;
export const ids = [3845];
export const modules = {

/***/ 63145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ isAlert),
/* harmony export */   Nm: () => (/* binding */ alertsWithin),
/* harmony export */   hn: () => (/* binding */ alertCandidates)
/* harmony export */ });
/* harmony import */ var _anomalies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87845);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64281);
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
/** What moves less than this share of four weeks' cost of its account is nobody's business. */
const MIN_SHARE_OF_ACCOUNT = 0.0025;
const FOUR_WEEKS = 28;
/** The money below which an account is not alarmed whatever the limits say: it grows with the account. */
function leastAmount({ total }) {
    const newest = total.subarray(-FOUR_WEEKS);
    return (MIN_SHARE_OF_ACCOUNT *
        Math.max(0, newest.reduce((sum, cost) => sum + cost, 0)));
}
/** What one account could be alarmed about in the report that makes `comparison`, its plans apart. */
function alertCandidates(account, spend, comparison, learn = _baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .learnBaseline */ .e, plans = _planned_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PLANS */ .Be) {
    const window = { from: comparison.current.from, to: spend.window.to };
    return {
        total: totalCandidate(account, spend, comparison, plans),
        services: (0,_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .detectAnomalies */ .P6)(account, spend, window, leastAmount(spend), learn, plans),
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
    // A flag says already that the account as a whole is up.
    const isTold = ({ service, direction }) => service === null && direction === 'up' && ofAccount.length > 0;
    return [...ofAccount, ...ofServices.filter((anomaly) => !isTold(anomaly))];
}


/***/ }),

/***/ 87845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bt: () => (/* binding */ anomalyId),
  aZ: () => (/* binding */ byImpact),
  P6: () => (/* binding */ detectAnomalies),
  RV: () => (/* binding */ isFlag)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/analyze/planned.ts
var analyze_planned = __webpack_require__(7186);
// EXTERNAL MODULE: ./src/analyze/learning.ts
var learning = __webpack_require__(37148);
// EXTERNAL MODULE: ./src/analyze/robust.ts
var robust = __webpack_require__(91575);
;// CONCATENATED MODULE: ./src/analyze/anomalies/batch.ts

/** A cost comes in batches when its days spread by this share of their level, … */
const MIN_SPREAD_SHARE = 0.5;
/** … or when this share of them is far from the days around it. */
const MIN_WILD_SHARE = 0.08;
const LEVEL_DAYS = 28;
const SPARSE_SHARE = 0.5;
/** What ended longer ago is no habit any more. */
const HABIT_DAYS = 42;
/** Longer stretches are held against stretches of so many days, of which the habit has some. */
const MAX_STRETCH = 14;
/** What goes this share beyond all that it did before is no habit. */
const MARGIN = 0.15;
/**
 * Whether a cost comes on some days and not on others, so that no day tells what is usual on the next.
 * @param observed cost of an average day @param levels the same without wild days
 */
function isBatch(observed, levels, spread) {
    if (spread > MIN_SPREAD_SHARE * Math.abs((0,robust/* median */.JZ)(levels.subarray(-LEVEL_DAYS))))
        return true;
    let wild = 0;
    for (const [i, cost] of observed.entries())
        if (cost !== levels[i])
            wild += 1;
    return wild > MIN_WILD_SHARE * observed.length;
}
/** Whether a day in the middle has next to none of it, so that the mean alone tells what it costs. */
function isSparse(observed) {
    const newest = observed.subarray(-LEVEL_DAYS);
    return Math.abs((0,robust/* median */.JZ)(newest)) < SPARSE_SHARE * Math.abs((0,robust/* mean */.i2)(newest));
}
const WEEK = 7;
/** The mean of each day and up to six before it. */
function trailingMeans(daily) {
    let sum = 0;
    return daily.map((cost, i) => {
        sum += cost - (i >= WEEK ? (daily[i - WEEK] ?? 0) : 0);
        return sum / Math.min(WEEK, i + 1);
    });
}
/** Between what the means of as many days as a stretch has lay before it. */
function range(before, days) {
    let [low, high] = [Infinity, -Infinity];
    let sum = 0;
    for (const [i, cost] of before.entries()) {
        sum += cost - (i >= days ? (before[i - days] ?? 0) : 0);
        if (i + 1 < days)
            continue;
        low = Math.min(low, sum / days);
        high = Math.max(high, sum / days);
    }
    return { low, high };
}
/** Whether a stretch of a batch job's days went no further than as many days together did before. */
function isHabit(before, stretch) {
    const days = Math.min(MAX_STRETCH, stretch.length);
    const { low, high } = range(before.subarray(-HABIT_DAYS), days);
    const level = stretch.reduce((sum, cost) => sum + cost, 0) / stretch.length;
    return level <= (1 + MARGIN) * high && level >= (1 - MARGIN) * low;
}

// EXTERNAL MODULE: ./src/analyze/fixed-charges.ts
var fixed_charges = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/analyze/weekday-profile.ts
var weekday_profile = __webpack_require__(35446);
// EXTERNAL MODULE: ./src/analyze/rolling-median.ts
var rolling_median = __webpack_require__(25228);
;// CONCATENATED MODULE: ./src/analyze/anomalies/spread.ts


/** Spreads below this share of the level would call ordinary rounding an event. */
const MIN_RELATIVE = 0.03;
const MIN_SPREAD = 0.05;
/** Days before, and days after, whose median a day is held against. */
const NEIGHBOURS = 28;
const MIN_NEIGHBOURS = 7;
const spread_LEVEL_DAYS = 28;
/** Makes the median absolute deviation of normal noise equal to its standard deviation (1 / Φ⁻¹(3/4)). */
const NORMAL_CONSISTENCY = 1.4826;
/** Residuals count for no more than this, so that one wild day is no correlation. */
const MAX_RESIDUAL = 3;
const MAX_MEMORY = 0.8;
function correlation(values) {
    let [product, square] = [0, 0];
    for (let i = 1; i < values.length; i++) {
        product += (values[i] ?? 0) * (values[i - 1] ?? 0);
        square += (values[i] ?? 0) ** 2;
    }
    return square === 0 ? 0 : product / square;
}
/** The median of up to four weeks before each day; not a number with less than one. */
function mediansBefore(levels) {
    const medians = (0,rolling_median/* rollingMedianBefore */.f)(levels.subarray(0, 0), levels, NEIGHBOURS);
    return medians.map((median, i) => (i < MIN_NEIGHBOURS ? Number.NaN : median));
}
/** What each day is off by from the four weeks before or after it, whichever is nearer: a step is in one of them only. */
function residuals(levels) {
    const before = mediansBefore(levels);
    const after = mediansBefore(levels.toReversed()).reverse();
    return levels.map((level, i) => {
        const [fromBefore, fromAfter] = [level - (before[i] ?? Number.NaN), level - (after[i] ?? Number.NaN)];
        if (Number.isNaN(fromBefore))
            return Number.isNaN(fromAfter) ? 0 : fromAfter;
        return Math.abs(fromAfter) < Math.abs(fromBefore) ? fromAfter : fromBefore;
    });
}
/** The spread of one side of a distribution: of normal noise its standard deviation. */
function sideSpread(residuals) {
    return residuals.length === 0 ? 0 : NORMAL_CONSISTENCY * (0,robust/* median */.JZ)(residuals);
}
/**
 * Noise of days around their neighbours: what came to stay moves both sides of a day, and so does not count.
 * @param levels cost of an average day, without wild days
 */
function noiseOf(levels) {
    const least = Math.max(MIN_RELATIVE * Math.abs((0,robust/* median */.JZ)(levels.subarray(-spread_LEVEL_DAYS))), MIN_SPREAD);
    const off = residuals(levels);
    const above = sideSpread(off.filter((value) => value >= 0));
    const below = sideSpread(off.filter((value) => value <= 0).map(Math.abs));
    // Costs double and do not halve as easily: the wider side tells how far a day may go.
    const spread = Math.max(above, below, least);
    const limit = MAX_RESIDUAL * spread;
    const memory = correlation(off.map((value) => Math.min(limit, Math.max(-limit, value))));
    return { spread, memory: Math.min(MAX_MEMORY, Math.max(0, memory)) };
}

;// CONCATENATED MODULE: ./src/analyze/anomalies/trend.ts

const trend_WEEK = 7;
/** With fewer weeks any two would make a trend. */
const MIN_WEEKS = 4;
/** Growth by more than this share of the level a day, a tenth a month, is no steady one. */
const MAX_GROWTH = 0.1 / 30;
/** A trend is no larger than this many times that of its flatter half. */
const HALF_SHARE = 1.5;
/** The middle of the slopes between all pairs (Theil 1950, Sen 1968), which a few wild weeks cannot move. */
function theilSen(values) {
    const slopes = [];
    for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++)
            slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / (j - i));
    }
    return (0,robust/* median */.JZ)(slopes);
}
/** Standard error of a slope through `count` evenly spaced values that lie so far from it. */
function slopeError(spread, count) {
    return spread / Math.sqrt((count * (count ** 2 - 1)) / 12);
}
/** The trend of some weeks, less by as much as chance would make (the positive part of James and Stein's shrinkage, 1961). */
function shrunkSlope(weeks) {
    const slope = theilSen(weeks);
    if (slope === 0)
        return 0;
    const error = slopeError((0,robust/* robustScale */.K9)(weeks.map((level, i) => level - slope * i)), weeks.length);
    return slope * Math.max(0, 1 - (error / slope) ** 2);
}
/**
 * Steady growth of a level in money a day: the trend of its weeks, as far as both halves of them show it. A step is
 * none: one half of it is flat.
 */
function trendOf(levels) {
    const weeks = [];
    for (let to = levels.length; to >= trend_WEEK; to -= trend_WEEK)
        weeks.unshift((0,robust/* median */.JZ)(levels.subarray(to - trend_WEEK, to)));
    if (weeks.length < 2 * MIN_WEEKS)
        return 0;
    const half = Math.floor(weeks.length / 2);
    const slopes = [shrunkSlope(weeks), theilSen(weeks.slice(0, half)), theilSen(weeks.slice(-half))];
    const isSteady = slopes.every((slope) => slope > 0) || slopes.every((slope) => slope < 0);
    if (!isSteady)
        return 0;
    const [whole = 0, ...halves] = slopes.map(Math.abs);
    const limit = MAX_GROWTH * Math.abs((0,robust/* mean */.i2)(levels));
    return (Math.sign(slopes[0] ?? 0) * Math.min(limit, Math.min(whole, HALF_SHARE * Math.min(...halves)) / trend_WEEK));
}

;// CONCATENATED MODULE: ./src/analyze/anomalies/service-days.ts








/** How far before a window the first day of something that lasts is looked for: a month. */
const LOOK_BACK_DAYS = 31;
/** So many days before that tell what was usual. */
const MIN_KNOWN_DAYS = 28;
/** The first days of a history have no whole week behind them. */
const FULL_WEEK = 6;
/** A fee is another one when it is this share higher or lower. */
const FEE_CHANGE = 0.2;
/** A fee can be told from the noise around it when it is so many spreads of a day. */
const CLEAR_FEE = 8;
const measured = new WeakMap();
function measure(baseline) {
    const earlier = measured.get(baseline);
    if (earlier !== undefined)
        return earlier;
    const { observed, levels } = baseline;
    const lookBack = Math.max(0, Math.min(LOOK_BACK_DAYS, levels.length - MIN_KNOWN_DAYS));
    const noise = noiseOf(levels);
    const batch = isBatch(observed, levels, noise.spread);
    const found = {
        noise,
        isBatch: batch,
        isSparse: batch && isSparse(observed),
        lookBack,
        trend: trendOf(levels.subarray(0, levels.length - lookBack)),
    };
    measured.set(baseline, found);
    return found;
}
function sumOf(values, from, to) {
    let sum = 0;
    for (let i = from; i < to; i++)
        sum += values[i] ?? 0;
    return sum;
}
function isOtherFee({ expected, actual }) {
    return Math.abs(actual - expected) > FEE_CHANGE * Math.abs(expected);
}
/** Means of weeks go up and down by how many batches fall into them, in all the range that they had. */
function rangeOf(history) {
    const settled = history.subarray(FULL_WEEK);
    return settled.length === 0 ? 0 : Math.max(...settled) - Math.min(...settled);
}
/** A job that does not run each day, by its mean over weeks: single days of it tell nothing. */
function batchDays(looked, net) {
    const { actual, came } = looked;
    const weekly = trailingMeans(net);
    const history = weekly.subarray(0, weekly.length - actual.length);
    return {
        ...looked,
        observed: weekly.subarray(-actual.length),
        history,
        before: history,
        noise: { spread: Math.max(MIN_SPREAD, rangeOf(history) / 2), memory: 0 },
        isBatch: true,
        fees: [],
        costAt: (level, from, to) => level * (to - from) + sumOf(came, from, to),
    };
}
/** A cost that runs on, each day as cost of an average day. */
function runningDays(looked, baseline, { noise, trend, isBatch: batch }) {
    const { actual, came, days, lookBack } = looked;
    const { fixed, profile, observed, levels } = baseline;
    const dates = (0,calendar_day/* eachDay */.aj)(days);
    const known = levels.length - lookBack;
    const flat = (daily) => daily.map((cost, i) => cost - trend * (i - known));
    const before = flat(levels.subarray(0, known));
    const level = Math.max(0, (0,robust/* median */.JZ)(before.subarray(-MIN_KNOWN_DAYS)));
    const weights = (0,weekday_profile/* weekdayFactors */.jo)(profile, days.from, dates.length);
    const usual = (i, at) => (at + trend * i) * (weights[i] ?? 1);
    const fees = dates.flatMap((day, index) => {
        const expected = (0,fixed_charges/* fixedChargeOn */.C)(fixed, day);
        if (expected === 0 || Math.abs(expected) < CLEAR_FEE * noise.spread * (weights[index] ?? 1))
            return [];
        return [{ index, expected, actual: (actual[index] ?? 0) - (came[index] ?? 0) - usual(index, level) }];
    });
    const besides = Float64Array.from(dates, (day, i) => (0,fixed_charges/* fixedChargeOn */.C)(fixed, day) + (came[i] ?? 0));
    // A fee is looked at as what it is; beside it the day is taken to be like those before.
    for (const { index, actual: charged } of fees)
        besides[index] = (came[index] ?? 0) + charged;
    return {
        ...looked,
        observed: actual.map((cost, i) => (cost - (besides[i] ?? 0)) / (weights[i] ?? 1) - trend * i),
        history: flat(observed.subarray(0, known)),
        before,
        noise,
        isBatch: batch,
        fees: fees.filter(({ index }) => index >= lookBack).filter(isOtherFee),
        costAt: (at, from, to) => {
            let cost = 0;
            for (let i = from; i < to; i++)
                cost += usual(i, at) + (besides[i] ?? 0);
            return cost;
        },
    };
}
/**
 * @param usage daily usage from the first day with cost to the end of the window
 * @param learn from the days before the window
 */
function serviceDays(usage, window, learn, plans) {
    const net = (0,analyze_planned/* withoutPlanned */.Z7)(plans, usage, window.to);
    const start = usage.length - (0,calendar_day/* daysBetween */.YM)(window.from, window.to);
    const baseline = learn(net.subarray(0, start), window.from);
    const known = measure(baseline);
    const first = start - known.lookBack;
    const looked = {
        days: { from: (0,calendar_day/* addDays */.fi)(window.from, -known.lookBack), to: window.to },
        lookBack: known.lookBack,
        actual: usage.subarray(first),
        came: usage.subarray(first).map((cost, i) => cost - (net[first + i] ?? 0)),
    };
    return known.isSparse ? batchDays(looked, net) : runningDays(looked, baseline, known);
}

;// CONCATENATED MODULE: ./src/analyze/anomalies/charge-events.ts



/** Less than this is no charge. */
const MIN_CHARGE = 1;
/** A charge may come some days before or after its day of the month. */
const TOLERANCE_DAYS = 3;
/** Months before that tell whether a charge comes every month. */
const MONTHS_BEFORE = [1, 2];
/** Charges on so many of 28 days come daily. */
const DAILY_CHARGES = 14;
/** Daily credits that are silent for so long have ended. */
const ENDED_DAYS = 7;
const MONTH_DAYS = 28;
/** Charges of daily amounts whose last entry is the day before `end`, whichever sign they have. */
function chargesOf(daily, end) {
    const from = (0,calendar_day/* addDays */.fi)(end, -daily.length);
    return [...daily.entries()]
        .filter(([, amount]) => Math.abs(amount) >= MIN_CHARGE)
        .map(([i, amount]) => ({ day: (0,calendar_day/* addDays */.fi)(from, i), amount }));
}
/** The day of another month; the last one where that month is shorter. */
function inMonth(day, months) {
    const month = (0,calendar_day/* addMonths */.PS)((0,calendar_day/* monthOf */.GS)(day), months);
    const last = (0,calendar_day/* addDays */.fi)(`${(0,calendar_day/* addMonths */.PS)(month, 1)}-01`, -1);
    const same = `${month}${day.slice(7)}`;
    return same > last ? last : same;
}
/** What was charged around a day, and null when nothing was. */
function chargedAround(charges, day) {
    const near = charges.filter((charge) => Math.abs((0,calendar_day/* daysBetween */.YM)(charge.day, day)) <= TOLERANCE_DAYS);
    return near.length === 0 ? null : near.reduce((sum, { amount }) => sum + amount, 0);
}
/** Something of one day. */
function eventOn(kind, day, expected, actual) {
    const impact = actual - expected;
    return { kind, direction: impact > 0 ? 'up' : 'down', start: day, end: day, expected, actual, impact };
}
/** What the same charge was in the months before; null where it did not come in either. */
function before(charges, { day }) {
    const earlier = MONTHS_BEFORE.map((months) => chargedAround(charges, inMonth(day, -months)));
    const known = earlier.filter((amount) => amount !== null);
    return known.length === 0 ? null : (0,robust/* median */.JZ)(known);
}
/** The days of the window on which a charge of both months before was due long enough ago for it not to be late. */
function missing(charges, window) {
    const due = charges.filter(({ day }) => chargedAround(charges, inMonth(day, -1)) !== null);
    return due
        .map(({ day, amount }) => ({ day: inMonth(day, 1), amount }))
        .filter(({ day }) => window.from <= day && (0,calendar_day/* addDays */.fi)(day, TOLERANCE_DAYS) < window.to)
        .filter(({ day }) => chargedAround(charges, day) === null);
}
function isDaily(daily) {
    return (daily.subarray(-MONTH_DAYS).filter((amount) => Math.abs(amount) >= MIN_CHARGE).length >= DAILY_CHARGES);
}
/** Whether the days before the window reach back far enough to tell what comes every month. */
function isKnown(daily, window) {
    return daily.length - (0,calendar_day/* daysBetween */.YM)(window.from, window.to) >= 2 * MONTH_DAYS;
}
/**
 * Fees that came with another amount, for the first time or not at all in `window`, held against the months before.
 * @param daily fees of each day; the last entry is the last day of the window. Fees that come daily are none of these.
 */
function feeEvents(daily, window) {
    if (isDaily(daily) || !isKnown(daily, window))
        return [];
    const charges = chargesOf(daily, window.to);
    const came = charges
        .filter(({ day }) => day >= window.from)
        .map((charge) => eventOn('fee-changed', charge.day, before(charges, charge) ?? 0, charge.amount))
        .filter(({ impact, expected }) => Math.abs(impact) > FEE_CHANGE * Math.abs(expected));
    const stayedAway = missing(charges, window).map(({ day, amount }) => eventOn('fee-changed', day, amount, 0));
    return [...came, ...stayedAway];
}
/** The day after the last of credits that came daily until then. */
function endOfDaily(daily, window) {
    const end = daily.findLastIndex((amount) => amount <= -MIN_CHARGE) + 1;
    const isOver = daily.length - end >= ENDED_DAYS && (0,calendar_day/* addDays */.fi)(window.to, end - daily.length) >= window.from;
    return isOver && isDaily(daily.subarray(0, end)) ? end : null;
}
/**
 * Credits that came daily or monthly and came no more in `window`.
 * @param daily credits of each day, negative; the last entry is the last day of the window
 */
function creditEvents(daily, window) {
    const end = endOfDaily(daily, window);
    if (end !== null) {
        const expected = (0,robust/* mean */.i2)(daily.subarray(0, end).subarray(-MONTH_DAYS)) * (daily.length - end);
        const start = (0,calendar_day/* addDays */.fi)(window.to, end - daily.length);
        return [
            { kind: 'credit-ended', direction: 'up', start, end: null, expected, actual: 0, impact: -expected },
        ];
    }
    if (isDaily(daily) || !isKnown(daily, window))
        return [];
    return missing(chargesOf(daily, window.to), window)
        .filter(({ amount }) => amount < 0)
        .map(({ day, amount }) => ({ ...eventOn('credit-ended', day, amount, 0), end: null, isMonthly: true }));
}

;// CONCATENATED MODULE: ./src/analyze/anomalies/departures.ts


/**
 * Standard deviations of the logarithm from which a rise departs: noise of costs multiplies, so that a noisy cost doubles
 * sooner than its standard deviation says. Three would alarm daily somewhere in 600 services.
 */
const MIN_RISE_SCORE = 5.9;
/** A fall ends at zero: it is measured in plain standard deviations. */
const MIN_FALL_SCORE = 6.9;
/** A single day counts for no more, so that one wild day does not drag its neighbours along. */
const MAX_DAY_SCORE = 12;
/** Few days depart only when they are this share above or below the level before as well, … */
const MIN_SHARE = 0.25;
/** … and many when they are this. */
const MIN_LASTING_SHARE = 0.18;
/** From this many departing days on the level has shifted; before that it is a spike. */
const SHIFT_DAYS = 5;
/** Stretches of one direction this far apart (a weekend between) belong together. */
const MAX_GAP_DAYS = 3;
/** Days whose median is the level before a stretch. */
const departures_LEVEL_DAYS = 28;
/** Variance of the level before a stretch against that of a day: of a median of 28 days (π / 56), and of what it wanders. */
const LEVEL_VARIANCE = 0.1;
/** A wild day among many counts for no more than this share of the level. */
const MAX_DAY_SHARE = 0.3;
/**
 * Variance of the sum of 1, 2, … days' scores where nothing happened: noise of which a day remembers a share of the day
 * before (a first-order autoregression), and the level before them, which all of them have in common.
 */
function variances(days, memory) {
    const variance = new Float64Array(days + 1);
    let covariance = 0;
    for (let length = 1; length <= days; length++) {
        // Each day adds itself and twice its covariances with the days before it.
        variance[length] = (variance[length - 1] ?? 0) + 1 + 2 * covariance;
        covariance = memory * (covariance + 1);
    }
    return variance.map((own, length) => own + LEVEL_VARIANCE * length ** 2);
}
/** Beyond it a rise is clear whatever the noise. */
const MAX_LOG = 4;
/** What the scores of 1, 2, … days must add up to. */
function leastScores(variance, spread, level) {
    const relative = spread / Math.max(level, spread);
    return {
        falls: variance.map((own) => MIN_FALL_SCORE * Math.sqrt(own)),
        rises: variance.map((own, length) => {
            const log = (MIN_RISE_SCORE * Math.sqrt(own) * relative) / Math.max(1, length);
            return (length * Math.expm1(Math.min(MAX_LOG, log))) / relative;
        }),
    };
}
/** Whether all days lie so close together that no stretch of them can depart. */
function isCalm(before, observed) {
    let [least, most] = [Infinity, -Infinity];
    for (const values of [before, observed]) {
        for (const value of values) {
            if (value < least)
                least = value;
            if (value > most)
                most = value;
        }
    }
    return least > 0 && most <= (1 + MIN_LASTING_SHARE) * least && (1 - MIN_LASTING_SHARE) * most <= least;
}
/**
 * Stretches of days that depart from the level before them, as cost of an average day: of those that do, the one that
 * stands out most first, then what is left on both sides of it. A stretch stands out by the sum of its days' scores
 * over the root of their number, which has a standard deviation of 1 where nothing happened (the scan statistic for an
 * epidemic change of mean: Levin and Kline, Statistics in Medicine 4, 1985).
 * @param before the days before the window, without wild ones
 */
function departures(before, observed, { spread, memory }) {
    const recent = before.subarray(-departures_LEVEL_DAYS);
    if (isCalm(recent, observed))
        return [];
    const least = leastScores(variances(observed.length, memory), spread, Math.abs((0,robust/* median */.JZ)(recent)));
    const levels = (0,rolling_median/* rollingMedianBefore */.f)(recent, observed, departures_LEVEL_DAYS);
    const strongest = (from, to) => {
        let best = null;
        let most = 0;
        for (let start = from; start < to; start++) {
            const level = levels[start] ?? 0;
            const cap = MAX_DAY_SHARE * level;
            let [score, excess, cappedExcess] = [0, 0, 0];
            for (let end = start + 1; end <= to; end++) {
                const above = (observed[end - 1] ?? 0) - level;
                score += Math.min(MAX_DAY_SCORE, Math.max(-MAX_DAY_SCORE, above / spread));
                excess += above;
                cappedExcess += Math.min(cap, Math.max(-cap, above));
                const length = end - start;
                const strength = (score * score) / length;
                if (strength <= most)
                    continue;
                if (score > 0 ? score < (least.rises[length] ?? 0) : -score < (least.falls[length] ?? 0))
                    continue;
                const share = length < SHIFT_DAYS ? Math.abs(excess) / MIN_SHARE : Math.abs(cappedExcess) / MIN_LASTING_SHARE;
                if (share <= level * length || excess * score < 0)
                    continue;
                most = strength;
                best = { from: start, to: end, direction: score > 0 ? 'up' : 'down', level };
            }
        }
        return best;
    };
    const within = (from, to) => {
        const found = strongest(from, to);
        if (found === null)
            return [];
        const whole = trimmed(found, observed);
        const step = largestStep(whole, observed);
        // Days before a step within it that would not depart by themselves are noise that happened to lie before it.
        const stretch = step > whole.from && strongest(whole.from, step) === null ? { ...whole, from: step } : whole;
        return [...within(from, stretch.from), stretch, ...within(stretch.to, to)];
    };
    return withoutReturns(joined(within(0, observed.length)), observed);
}
/** The first of `count` days from which on their sum is largest. */
function strongestTail(count, valueOf) {
    let [best, most, sum] = [0, -Infinity, 0];
    for (let i = count - 1; i >= 0; i--) {
        sum += valueOf(i);
        if (sum <= most)
            continue;
        most = sum;
        best = i;
    }
    return best;
}
/**
 * A stretch without the days at its ends that are nearer to the level before than to what is usual in it: the most
 * likely days on which a step came and went (Page, Biometrika 41, 1954). One that grows keeps its small first days.
 */
function trimmed(stretch, observed) {
    const { from, to, level } = stretch;
    if (isGrowing(stretch, observed))
        return stretch;
    const half = ((0,robust/* median */.JZ)(observed.subarray(from, to)) - level) / 2;
    const above = (index) => Math.sign(half) * ((observed[index] ?? 0) - level - half);
    const first = from + strongestTail(to - from, (i) => above(from + i));
    const last = to - strongestTail(to - first, (i) => above(to - 1 - i));
    return { ...stretch, from: first, to: last };
}
/** A step within a stretch is clear when the days from it on are so many times as far off as those before it. */
const STEP = 2;
/** The day before which a stretch is best parted in two levels, the later one further off; its first day where there is none. */
function largestStep(stretch, observed) {
    const { from, to, level } = stretch;
    if (isGrowing(stretch, observed))
        return from;
    const total = departures_sumOf(observed, from, to) - level * (to - from);
    let [best, most, head] = [from, 0, 0];
    for (let day = from + 1; day < to; day++) {
        head += (observed[day - 1] ?? 0) - level;
        const [first, second] = [head / (day - from), (total - head) / (to - day)];
        if (Math.abs(second) <= STEP * Math.abs(first))
            continue;
        const contrast = ((second - first) ** 2 * (day - from) * (to - day)) / (to - from);
        if (contrast <= most)
            continue;
        most = contrast;
        best = day;
    }
    return best;
}
function departures_sumOf(values, from, to) {
    let sum = 0;
    for (let i = from; i < to; i++)
        sum += values[i] ?? 0;
    return sum;
}
/** A departure that is still small in its first third is a drift: it went on growing. */
const GROWING_SHARE = 0.5;
const MIN_GROWING_DAYS = 9;
/** Whether a stretch went on growing instead of having come at once. */
function isGrowing({ from, to, level }, observed) {
    if (to - from < MIN_GROWING_DAYS)
        return false;
    const third = Math.floor((to - from) / 3);
    const first = Math.abs((0,robust/* mean */.i2)(observed.subarray(from, from + third)) - level);
    const last = Math.abs((0,robust/* mean */.i2)(observed.subarray(to - third, to)) - level);
    return first < GROWING_SHARE * last;
}
/** Without stretches that are but the return to what was before the one that they follow: that one has an end. */
function withoutReturns(stretches, observed) {
    return stretches.filter(({ from, to, direction }, i) => {
        const last = stretches[i - 1];
        if (last === undefined || last.direction === direction || from - last.to >= MAX_GAP_DAYS)
            return true;
        const level = departures_sumOf(observed, from, to) / (to - from);
        return Math.abs(level - last.level) > MIN_LASTING_SHARE * Math.abs(last.level);
    });
}
function joined(stretches) {
    const all = [];
    for (const stretch of stretches) {
        const last = all.at(-1);
        if (last?.direction === stretch.direction && stretch.from - last.to < MAX_GAP_DAYS) {
            all[all.length - 1] = { ...last, to: stretch.to };
        }
        else
            all.push(stretch);
    }
    return all;
}

;// CONCATENATED MODULE: ./src/analyze/anomalies/service-events.ts









/** Silent days after which a service counts as stopped. */
const STOPPED_DAYS = 7;
const service_events_LEVEL_DAYS = 28;
/** A level within this share of an older one is back where it was. */
const RETURN_SHARE = 0.1;
/** A planned service that costs this share more than planned is one that nobody announced. */
const service_events_MIN_SHARE = 0.2;
function service_events_sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
function kindOf({ observed }, stretch) {
    if (stretch.to - stretch.from < SHIFT_DAYS)
        return 'spike';
    return isGrowing(stretch, observed) ? 'drift' : 'level-shift';
}
function departureEvent(service, stretch) {
    const { days, actual, costAt } = service;
    const { from, to, level, direction } = stretch;
    const lasts = actual.length - to < MAX_GAP_DAYS;
    const stop = lasts ? actual.length : to;
    const total = service_events_sumOf(actual.subarray(from, stop));
    const expected = costAt(level, from, stop);
    return {
        kind: kindOf(service, stretch),
        direction,
        start: (0,calendar_day/* addDays */.fi)(days.from, from),
        end: lasts ? null : (0,calendar_day/* addDays */.fi)(days.from, to - 1),
        expected,
        actual: total,
        impact: total - expected,
    };
}
function concat(a, b) {
    const both = new Float64Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}
/** What a batch job costs on a mean day tells more than the day in the middle, which is often one without a batch. */
function usualLevel({ isBatch, history, observed }, { from, level }) {
    return isBatch ? (0,robust/* mean */.i2)(concat(history, observed.subarray(0, from)).subarray(-service_events_LEVEL_DAYS)) : level;
}
function isUsual({ isBatch, history, observed }, { from, to }) {
    return isBatch && isHabit(concat(history, observed.subarray(0, from)), observed.subarray(from, to));
}
/** What came back before the window to what was usual before the days that its own level was told from. */
function isOldReturn({ before, observed, lookBack }, { from, to }) {
    const older = before.subarray(0, -service_events_LEVEL_DAYS);
    if (from >= lookBack || older.length < service_events_LEVEL_DAYS)
        return false;
    const usual = (0,robust/* median */.JZ)(older);
    return Math.abs((0,robust/* mean */.i2)(observed.subarray(from, to)) - usual) <= RETURN_SHARE * Math.abs(usual);
}
/** Stretches of days that reach into the window and began in it or, as far as the look back shows, before it. */
function departureEvents(service, until) {
    const { before, observed, noise, lookBack } = service;
    return (departures(before, observed.subarray(0, until), noise)
        .filter(({ from, to }) => to > lookBack && (from > 0 || lookBack === 0))
        .filter((stretch) => !isUsual(service, stretch) && !isOldReturn(service, stretch))
        .map((stretch) => departureEvent(service, { ...stretch, level: usualLevel(service, stretch) }))
        // Days are weighed by weekday and money is not: what moved no money the same way is none.
        .filter(({ impact, direction }) => impact > 0 === (direction === 'up')));
}
/** The first of at least seven silent days at the end; the number of all days when it still runs. */
function silentFrom(actual) {
    const start = actual.findLastIndex((cost) => Math.abs(cost) > MIN_SPREAD) + 1;
    return actual.length - start < STOPPED_DAYS ? actual.length : start;
}
function stoppedEvent({ days, actual, observed, before, costAt }, start) {
    const known = concat(before, observed.subarray(0, start)).subarray(-service_events_LEVEL_DAYS);
    const expected = costAt(Math.max(0, (0,robust/* median */.JZ)(known)), start, actual.length);
    return {
        kind: 'stopped-service',
        direction: 'down',
        start: (0,calendar_day/* addDays */.fi)(days.from, start),
        end: null,
        expected,
        actual: 0,
        impact: -expected,
    };
}
/** A service without any cost before the window, dated from its first day. */
function newEvents(usage, window, plans) {
    const total = service_events_sumOf(usage);
    const planned = service_events_sumOf((0,analyze_planned/* cameOf */.qN)(plans, usage, window.to));
    if (planned > 0 && total - planned <= service_events_MIN_SHARE * planned)
        return [];
    const last = usage.findLastIndex((cost) => cost > MIN_SPREAD);
    const start = (0,calendar_day/* addDays */.fi)(window.to, -usage.length);
    const lasts = usage.length - last <= STOPPED_DAYS;
    const end = lasts ? null : (0,calendar_day/* addDays */.fi)(start, last);
    const impact = total - planned;
    return [{ kind: 'new-service', direction: 'up', start, end, expected: planned, actual: total, impact }];
}
/**
 * What happened to one service in `window`, or began in the month before it and reaches into it.
 * @param daily daily usage; its last entry is the last day of the window
 */
function serviceEvents(daily, window, learn, plans) {
    const first = daily.findIndex((cost) => cost > MIN_SPREAD);
    if (first < 0)
        return [];
    const usage = daily.subarray(first);
    const known = usage.length - (0,calendar_day/* daysBetween */.YM)(window.from, window.to);
    if (known <= 0)
        return newEvents(usage, window, plans);
    if (known < learning/* LEARNING_DAYS */.T)
        return [];
    const service = serviceDays(usage, window, learn, plans);
    const stop = silentFrom(service.actual);
    const fees = service.fees
        .filter(({ index }) => index < stop)
        .map(({ index, expected, actual }) => eventOn('fee-changed', (0,calendar_day/* addDays */.fi)(service.days.from, index), expected, actual));
    const events = [...departureEvents(service, stop), ...fees];
    if (stop === service.actual.length || (stop === 0 && service.lookBack > 0))
        return events;
    const stopped = stoppedEvent(service, stop);
    return stopped.impact < 0 ? [...events, stopped] : events;
}

;// CONCATENATED MODULE: ./src/analyze/anomalies/account-events.ts



/** A departure of the whole is told by those of services where they make up this share of it. */
const TOLD_SHARE = 0.5;
const account_events_WEEK = 7;
/** Weeks before a departure whose same weekdays tell what each service cost before. */
const WEEKS_BEFORE = 4;
/** Less than half a cent is no part. */
const NO_PART = 0.005;
function netUsage({ services, window }, plans) {
    return services.map(({ service, usage }) => ({
        service,
        usage: (0,analyze_planned/* withoutPlanned */.Z7)(plans.get(service) ?? [], usage, window.to),
    }));
}
function sumOfAll(services, days) {
    const total = new Float64Array(days);
    for (const { usage } of services)
        for (let i = 0; i < days; i++)
            total[i] = (total[i] ?? 0) + (usage[i] ?? 0);
    return total;
}
/** What days `[from, to)` cost, and what the same weekdays of the four weeks before `from` did. */
function against(usage, from, to) {
    let [actual, expected] = [0, 0];
    for (let day = from; day < to; day++) {
        actual += usage[day] ?? 0;
        const weekday = (day - from) % account_events_WEEK;
        for (let week = 1; week <= WEEKS_BEFORE; week++) {
            expected += (usage[from + weekday - account_events_WEEK * week] ?? 0) / WEEKS_BEFORE;
        }
    }
    return { actual, expected };
}
function overlaps(a, b) {
    const end = ({ end: last }) => last ?? '9999-12-31';
    return a.direction === b.direction && a.start <= end(b) && b.start <= end(a);
}
/** The same departure by what each service adds to it: account and parts are measured in the same way. */
function inParts(event, services, { from, to }) {
    const first = (0,calendar_day/* daysBetween */.YM)(from, event.start);
    const last = event.end === null ? (0,calendar_day/* daysBetween */.YM)(from, to) : (0,calendar_day/* daysBetween */.YM)(from, event.end) + 1;
    const measured = services.map(({ service, usage }) => ({ service, ...against(usage, first, last) }));
    const expected = measured.reduce((sum, part) => sum + part.expected, 0);
    const actual = measured.reduce((sum, part) => sum + part.actual, 0);
    const parts = measured
        .map((part) => ({ service: part.service, impact: part.actual - part.expected }))
        .filter(({ impact }) => Math.abs(impact) >= NO_PART)
        .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact) || (a.service < b.service ? -1 : 1));
    return { ...event, expected, actual, impact: actual - expected, parts };
}
/**
 * Departures of an account's usage as a whole that no services' departures tell: many small moves of one direction.
 * @param told what happened to its services
 */
function accountEvents(spend, window, learn, plans, told) {
    if (spend.services.length < 2)
        return [];
    const services = netUsage(spend, plans);
    const total = sumOfAll(services, spend.total.length);
    return serviceEvents(total, window, learn, [])
        .filter(({ kind, start }) => isDeparture(kind) && start >= (0,calendar_day/* addDays */.fi)(spend.window.from, account_events_WEEK * WEEKS_BEFORE))
        .map((event) => inParts(event, services, spend.window))
        .filter(({ impact, direction }) => impact > 0 === (direction === 'up'))
        .filter((event) => {
        const ofServices = told.filter((other) => overlaps(event, other));
        const known = ofServices.reduce((sum, { impact }) => sum + impact, 0);
        return Math.abs(known) < TOLD_SHARE * Math.abs(event.impact);
    });
}
function isDeparture(kind) {
    return kind === 'spike' || kind === 'level-shift' || kind === 'drift';
}

;// CONCATENATED MODULE: ./src/analyze/anomalies/renamed.ts

/** A service that begins so many days after, or before, another stopped … */
const MAX_DAYS_APART = 3;
/** … and costs within this share of what that cost is the same one under another name. */
const SAME_RATE = 0.15;
function ratePerDay(amount, start, end) {
    return amount / Math.max(1, (0,calendar_day/* daysBetween */.YM)(start, end));
}
function isSame(stopped, begun, end) {
    if (Math.abs((0,calendar_day/* daysBetween */.YM)(stopped.start, begun.start)) > MAX_DAYS_APART || begun.end !== null)
        return false;
    const before = ratePerDay(stopped.expected, stopped.start, end);
    const after = ratePerDay(begun.actual, begun.start, end);
    return Math.abs(after - before) <= SAME_RATE * before;
}
/**
 * Without services of an account that stopped and began again under another name at about the same cost: providers rename
 * services, and nothing happened to the money. @param end the day after the newest one
 */
function withoutRenamed(anomalies, end) {
    const stopped = anomalies.filter(({ kind }) => kind === 'stopped-service');
    const renamed = new Set();
    for (const begun of anomalies.filter(({ kind }) => kind === 'new-service')) {
        const former = stopped.find((each) => !renamed.has(each.id) && isSame(each, begun, end));
        if (former !== undefined)
            renamed.add(former.id).add(begun.id);
    }
    return anomalies.filter(({ id }) => !renamed.has(id));
}

// EXTERNAL MODULE: ./src/analyze/baseline.ts
var baseline = __webpack_require__(64281);
// EXTERNAL MODULE: ./src/analyze/forecast/gaps.ts
var gaps = __webpack_require__(82571);
;// CONCATENATED MODULE: ./src/analyze/anomalies.ts











/** Largest first; of equal ones always the same first. */
function byImpact(a, b) {
    return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}
/** Made of account, service, direction and start: a departure that lasts changes its kind, but is the same one. */
function anomalyId(account, service, direction, start) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([account, service, direction, start]));
    return hash.digest('hex').slice(0, 10);
}
function identified(account, service, event) {
    return { id: anomalyId(account, service, event.direction, event.start), account, service, ...event };
}
/** What happened to a service's usage, fees and credits. */
function eventsOf({ usage, fees, credits }, window, learn, plans) {
    return [
        ...serviceEvents(usage, window, learn, plans),
        ...(fees === undefined ? [] : feeEvents(fees, window)),
        ...(credits === undefined ? [] : creditEvents(credits, window)),
    ];
}
/** Whether an anomaly is the flag of its account: its total is above the threshold, or the account is new. */
function isFlag({ kind }) {
    return kind === 'increase' || kind === 'new-account';
}
/**
 * Departures of an account's services in `window`, and of the account as a whole where services do not tell them,
 * measured against the days before each, that move at least `minAmount` of money. What lasts and began in the month
 * before the window is among them. Largest first. Fewer than 14 days of data before the window give none: there is
 * nothing to depart from yet.
 * @param plans what may happen and need not
 */
function detectAnomalies(account, spend, window, minAmount, learn = baseline/* learnBaseline */.e, plans = analyze_planned/* NO_PLANS */.Be) {
    if ((0,calendar_day/* daysBetween */.YM)(spend.window.from, window.from) < learning/* LEARNING_DAYS */.T)
        return [];
    const whole = (0,gaps/* spendWithoutGaps */.U)(spend);
    const ofServices = whole.services.flatMap((service) => eventsOf(service, window, learn, plans.get(service.service) ?? []).map((event) => identified(account, service.service, event)));
    const happened = withoutRenamed(ofServices, window.to);
    const ofAccount = accountEvents(whole, window, learn, plans, ofServices);
    return [...happened, ...ofAccount.map((event) => identified(account, null, event))]
        .filter(({ impact }) => Math.abs(impact) >= Math.max(minAmount, MIN_SPREAD))
        .sort(byImpact);
}


/***/ }),

/***/ 63969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ causesOf),
  y: () => (/* binding */ placeOfCause)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/grouping.ts
var grouping = __webpack_require__(85826);
// EXTERNAL MODULE: ./src/analyze/anomalies.ts + 9 modules
var anomalies = __webpack_require__(87845);
// EXTERNAL MODULE: ./src/analyze/comparison.ts
var comparison = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/analyze/drivers/drivers.ts + 1 modules
var drivers = __webpack_require__(70675);
// EXTERNAL MODULE: ./src/analyze/spend.ts
var spend = __webpack_require__(11696);
;// CONCATENATED MODULE: ./src/analyze/drivers/measure.ts


/** The compared windows of a report, the previous one at the length of the current; null where the data lacks one. */
function comparedMeasure({ current, previous }, covered) {
    if (!(0,calendar_day/* windowCovers */.j$)(covered, current) || !(0,calendar_day/* windowCovers */.j$)(covered, previous))
        return null;
    return {
        days: { from: current.from, to: current.to },
        against: { from: previous.from, to: previous.to },
        of: (daily) => ({
            before: ((0,spend/* sumOver */.Ch)(daily, covered, previous) * (0,calendar_day/* windowLength */.nF)(current)) / (0,calendar_day/* windowLength */.nF)(previous),
            now: (0,spend/* sumOver */.Ch)(daily, covered, current),
        }),
    };
}
const WEEK = 7;
const LEVEL_WEEKS = 4;
/** What lasts is looked at over its first four weeks: after that other things move, too. */
const MOST_DAYS = 28;
/**
 * The days of a departure against the same weekdays of up to four whole weeks before it; null where the data does not
 * reach a week back.
 */
function departureMeasure(start, end, covered) {
    const weeks = Math.min(LEVEL_WEEKS, Math.floor((0,calendar_day/* daysBetween */.YM)(covered.from, start) / WEEK));
    const last = end === null || end >= covered.to ? (0,calendar_day/* addDays */.fi)(covered.to, -1) : end;
    if (weeks < 1 || last < start)
        return null;
    const days = { from: start, to: (0,calendar_day/* addDays */.fi)(start, Math.min(MOST_DAYS, (0,calendar_day/* daysBetween */.YM)(start, last) + 1)) };
    const against = { from: (0,calendar_day/* addDays */.fi)(start, -WEEK * weeks), to: start };
    const weekdays = (0,calendar_day/* eachDay */.aj)(against).map(calendar_day/* weekdayOf */.Up);
    const times = new Float64Array(WEEK);
    for (const day of (0,calendar_day/* eachDay */.aj)(days))
        times[(0,calendar_day/* weekdayOf */.Up)(day)] = (times[(0,calendar_day/* weekdayOf */.Up)(day)] ?? 0) + 1;
    return {
        days,
        against,
        of: (daily) => ({
            before: (0,spend/* daysOf */.hF)(daily, covered, against).reduce((sum, amount, i) => sum + (amount * (times[weekdays[i] ?? 0] ?? 0)) / weeks, 0),
            now: (0,spend/* sumOver */.Ch)(daily, covered, days),
        }),
    };
}

;// CONCATENATED MODULE: ./src/analyze/drivers/causes.ts







function keyOf({ account, service }) {
    return `${account}\u0000${service}`;
}
/** Anomalies whose money is fees or credits: their usage says nothing of them. */
const NOT_OF_USAGE = new Set(['fee-changed', 'credit-ended']);
/** The service that an anomaly is to be looked into for; null where there is none. */
function placeOfCause(anomaly) {
    const { account, service, kind } = anomaly;
    return service === null || (0,anomalies/* isFlag */.RV)(anomaly) || NOT_OF_USAGE.has(kind) ? null : { account, service };
}
/** Daily cost and usage of services, found by their place. */
class Found {
    window;
    #costs;
    #usage;
    constructor(costs, policy, details, window) {
        this.window = window;
        this.#usage = (0,grouping/* groupedBy */.m)(details, keyOf);
        const looked = costs.series.filter((series) => this.#usage.has(keyOf(series)) && (0,spend/* isIncluded */.R4)(series.chargeType, policy));
        const cut = looked.map((series) => ({ ...series, daily: (0,spend/* daysOf */.hF)(series.daily, costs.window, window) }));
        this.#costs = (0,grouping/* groupedBy */.m)(cut, keyOf);
    }
    costs(place) {
        return this.#costs.get(keyOf(place)) ?? [];
    }
    usage(place) {
        return this.#usage.get(keyOf(place)) ?? [];
    }
}
/** The services of one account whose change in the compared windows was looked into, largest change first. */
function driversOfAccount({ account, services, comparison }, found) {
    const measure = comparedMeasure(comparison, found.window);
    if (measure === null)
        return [];
    return services.flatMap(({ service }) => {
        const usage = found.usage({ account, service });
        if (usage.length === 0)
            return [];
        return [(0,drivers/* driverOf */.S)({ account, service }, found.costs({ account, service }), usage, found.window, measure)];
    });
}
function causeOf(anomaly, found) {
    const place = placeOfCause(anomaly);
    if (place === null || !(0,calendar_day/* windowContains */.uI)(found.window, anomaly.start))
        return [];
    const usage = found.usage(place);
    const measure = departureMeasure(anomaly.start, anomaly.end, found.window);
    if (usage.length === 0 || measure === null)
        return [];
    const costs = found.costs(place).filter(({ chargeType }) => chargeType === 'usage');
    const driver = (0,drivers/* driverOf */.S)(place, costs, usage, found.window, measure);
    // Against another level than detection's the days may not depart at all, or the other way.
    const isSame = Math.abs(driver.change) >= comparison/* NO_COST */.WR && driver.change * anomaly.impact > 0;
    return isSame ? [{ anomaly: anomaly.id, ...driver }] : [];
}
/**
 * What lies behind the changes and the anomalies of some accounts, as far as the source told it.
 * @param policy what the totals of the report hold
 */
function causesOf(accounts, costs, policy, { details, window }) {
    const found = new Found(costs, policy, details, window);
    return {
        drivers: accounts
            .flatMap((account) => driversOfAccount(account, found))
            .sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
        causes: accounts.flatMap(({ anomalies }) => anomalies).flatMap((anomaly) => causeOf(anomaly, found)),
    };
}


/***/ }),

/***/ 70675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ driverOf),
  y: () => (/* binding */ isUsageType)
});

// EXTERNAL MODULE: ./src/grouping.ts
var grouping = __webpack_require__(85826);
// EXTERNAL MODULE: ./src/analyze/comparison.ts
var comparison = __webpack_require__(69823);
;// CONCATENATED MODULE: ./src/analyze/drivers/effects.ts

const NO_EFFECTS = { usage: 0, price: 0, coverage: 0, unknown: 0 };
function sumOf(paid, amount) {
    return paid.reduce((sum, each) => {
        const { before, now } = amount(each);
        return { before: sum.before + before, now: sum.now + now };
    }, { before: 0, now: 0 });
}
function costOf(paid) {
    return sumOf(paid, ({ cost }) => cost);
}
/** Cost in a span of which no quantity is known: a price cannot be told of it. */
function hasUncounted({ cost, quantity }) {
    if (quantity === null)
        return true;
    return (cost.before !== 0 && quantity.before <= 0) || (cost.now !== 0 && quantity.now <= 0);
}
/** What costs nothing and is not used says nothing; what is used at no cost, such as prepaid hours on a billed basis, does. */
function isThere({ cost, quantity }) {
    const amounts = [cost.before, cost.now, quantity?.before ?? 0, quantity?.now ?? 0];
    return amounts.some((amount) => amount !== 0);
}
/** Of all ways of paying together; null where one of them has cost and no known quantity. */
function quantityOf(paid) {
    const there = paid.filter(isThere);
    if (there.some(hasUncounted))
        return null;
    return sumOf(there, ({ quantity }) => quantity ?? { before: 0, now: 0 });
}
/** Whether there was none of it in a span, as far as cost and quantity tell. */
function isUnused(cost, quantity = 0) {
    return Math.abs(cost) < comparison/* NO_COST */.WR && quantity <= 0;
}
/** Price of a unit in one of the two spans; the other span's where nothing was used in it. */
function unitPrices({ cost, quantity }) {
    const { before, now } = quantity ?? { before: 0, now: 0 };
    const ofBefore = before > 0 ? cost.before / before : null;
    const ofNow = now > 0 ? cost.now / now : null;
    return { before: ofBefore ?? ofNow ?? 0, now: ofNow ?? ofBefore ?? 0 };
}
/**
 * Why the cost of a usage type moved. With quantities q and the prices p of the ways k of paying for it:
 * usage = (q1 - q0) · P0, price = Σ q1k · (p1k - p0k), coverage = q1 · Σ (s1k - s0k) · p0k, where P is the mean price
 * and s the share of a way in the quantity (a price-volume-mix analysis). What was not there before, or is not there
 * any more, is usage.
 */
function effectsOf(paid) {
    const cost = costOf(paid);
    const change = cost.now - cost.before;
    const quantity = quantityOf(paid);
    if (isUnused(cost.before, quantity?.before) || isUnused(cost.now, quantity?.now)) {
        return { ...NO_EFFECTS, usage: change };
    }
    if (quantity === null || quantity.before <= 0 || quantity.now <= 0)
        return { ...NO_EFFECTS, unknown: change };
    const usage = (quantity.now - quantity.before) * (cost.before / quantity.before);
    let [price, coverage] = [0, 0];
    for (const each of paid) {
        const used = each.quantity ?? { before: 0, now: 0 };
        const unit = unitPrices(each);
        price += used.now * (unit.now - unit.before);
        coverage += (used.now - (quantity.now * used.before) / quantity.before) * unit.before;
    }
    return { usage, price, coverage, unknown: 0 };
}
/** Share of the quantity that is under a commitment, before and now; null where the ways of paying are not known. */
function coverageOf(paid) {
    const quantity = quantityOf(paid);
    if (quantity === null || paid.some(({ pricing }) => pricing === null))
        return null;
    const committed = sumOf(paid.filter(({ pricing }) => pricing === 'committed'), (each) => each.quantity ?? { before: 0, now: 0 });
    return {
        before: quantity.before > 0 ? committed.before / quantity.before : 0,
        now: quantity.now > 0 ? committed.now / quantity.now : 0,
    };
}

;// CONCATENATED MODULE: ./src/analyze/drivers/drivers.ts



function isUsageType(part) {
    return part.dimension === 'usage-type';
}
const TOP_DRIVERS = 3;
const DIFFUSE_BELOW = 0.8;
const LEADING_SHARE = 0.6;
const SWAP_FROM = 1.25;
const SWAPPED_SHARE = 0.5;
function bySize(a, b) {
    return Math.abs(b.change) - Math.abs(a.change) || (a.value < b.value ? -1 : 1);
}
function grouped(series, dimension) {
    const own = series.filter((each) => each.dimension === dimension);
    return [...(0,grouping/* groupedBy */.m)(own, ({ value }) => value)];
}
function drivers_sumOf(series, measure) {
    return costOf(series.map(({ daily }) => ({ pricing: null, cost: measure.of(daily), quantity: null })));
}
function sinceOf(series, covered, { days }, cost) {
    if (Math.abs(cost.before) >= comparison/* NO_COST */.WR || Math.abs(cost.now) < comparison/* NO_COST */.WR)
        return null;
    const first = series
        .map(({ daily }) => (0,comparison/* firstCostDay */.oc)(daily, covered))
        .filter((day) => day !== null)
        .sort()[0];
    // Cost before the days that were compared means that it came back, and is not new.
    return first !== undefined && first >= days.from ? first : null;
}
function partOf(dimension, value, series, covered, measure) {
    const cost = drivers_sumOf(series, measure);
    const since = sinceOf(series, covered, measure, cost);
    return { dimension, value, ...cost, change: cost.now - cost.before, since };
}
function usageTypePart(value, series, covered, measure) {
    const units = new Set(series.flatMap(({ quantity }) => quantity?.unit ?? []));
    const [unit] = units;
    const paid = series.map(({ pricing, daily, quantity }) => {
        const isCounted = quantity !== null && units.size === 1;
        return { pricing, cost: measure.of(daily), quantity: isCounted ? measure.of(quantity.daily) : null };
    });
    const quantity = quantityOf(paid);
    const effects = effectsOf(paid);
    const part = partOf('usage-type', value, series, covered, measure);
    return {
        ...part,
        // What was used before at no cost is not new.
        since: isUnused(part.before, quantity?.before) ? part.since : null,
        isGone: part.before !== 0 && isUnused(part.now, quantity?.now),
        effects,
        leading: leadingOf(effects, part.change),
        quantity: quantity === null || unit === undefined ? null : { unit, ...quantity },
        coverage: coverageOf(paid),
    };
}
function partsOf(series, dimension, covered, measure) {
    return grouped(series, dimension)
        .map(([value, own]) => partOf(dimension, value, own, covered, measure))
        .filter(({ change }) => Math.abs(change) >= comparison/* NO_COST */.WR)
        .sort(bySize);
}
function leadingOf(effects, change) {
    const [largest] = Object.entries(effects).sort(([, a], [, b]) => b * change - a * change);
    if (largest === undefined || Math.abs(change) < comparison/* NO_COST */.WR)
        return 'mixed';
    return largest[1] / change >= LEADING_SHARE ? largest[0] : 'mixed';
}
/** A part that moved more than the whole, and one that moved the other way by half of it or more. */
function swapOf(parts, change) {
    const [first, second] = parts;
    if (first === undefined || second === undefined || first.change * second.change >= 0)
        return null;
    if (Math.abs(first.change) < SWAP_FROM * Math.abs(change))
        return null;
    if (Math.abs(second.change) < SWAPPED_SHARE * Math.abs(first.change))
        return null;
    return first.change < 0 ? { from: first, to: second } : { from: second, to: first };
}
function isDiffuse(parts, change) {
    if (parts.length === 0 || Math.abs(change) < comparison/* NO_COST */.WR)
        return false;
    const explained = parts
        .filter((part) => part.change * change > 0)
        .slice(0, TOP_DRIVERS)
        .reduce((sum, part) => sum + part.change, 0);
    return explained / change < DIFFUSE_BELOW;
}
/**
 * Splits the change of one service of one account between two spans.
 * @param costs all that the service cost, by what it is for
 * @param series its usage, over `covered`
 */
function driverOf(place, costs, series, covered, measure) {
    const changeOf = (chargeType) => {
        const cost = drivers_sumOf(costs.filter((each) => each.chargeType === chargeType), measure);
        return cost.now - cost.before;
    };
    const whole = drivers_sumOf(costs, measure);
    const change = whole.now - whole.before;
    const usageTypes = grouped(series, 'usage-type')
        .map(([value, own]) => usageTypePart(value, own, covered, measure))
        .sort(bySize);
    const [credits, usage] = [changeOf('credit'), changeOf('usage')];
    const ofUsage = usageTypes.reduce((sum, { effects }) => ({
        usage: sum.usage + effects.usage,
        price: sum.price + effects.price,
        coverage: sum.coverage + effects.coverage,
        unknown: sum.unknown + effects.unknown,
    }), NO_EFFECTS);
    const told = usageTypes.reduce((sum, part) => sum + part.change, 0);
    // Usage that the source does not split is as little known as usage without quantities.
    const unknown = ofUsage.unknown + usage - told;
    const effects = { ...ofUsage, unknown, credits, other: change - usage - credits };
    return {
        ...place,
        days: measure.days,
        against: measure.against,
        before: whole.before,
        now: whole.now,
        change,
        usageTypes,
        regions: partsOf(series, 'region', covered, measure),
        resources: partsOf(series, 'resource', covered, measure),
        effects,
        leading: leadingOf(effects, change),
        isDiffuse: isDiffuse(usageTypes, change),
        swap: swapOf(usageTypes, change),
    };
}


/***/ }),

/***/ 74584:
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
// EXTERNAL MODULE: ./src/analyze/robust.ts
var robust = __webpack_require__(91575);
// EXTERNAL MODULE: ./src/analyze/forecast/series.ts + 2 modules
var series = __webpack_require__(54042);
;// CONCATENATED MODULE: ./src/analyze/forecast/services.ts




/** Each trial that tells growth looks at four weeks, … */
const TRIAL_DAYS = 28;
/** … and they end on the newest day and one and two weeks before it. */
const TRIAL_BACKS = [0, 7, 14];
/** A trial needs four weeks before it. */
const MIN_TRIAL_HISTORY = 2 * TRIAL_DAYS;
/** Charges on so many of the newest four weeks come daily, and go on at the level of the newest one. */
const DAILY_CHARGES = 14;
const WEEK = 7;
/** A charge of another month is the same one when it came this many days before or after. */
const SAME_CHARGE_DAYS = 3;
/** The index of the same date some months before; negative, or beyond the days known, where it is not among them. */
function sameDate(covered, day, months) {
    return (0,calendar_day/* daysBetween */.YM)(covered.from, `${(0,calendar_day/* addMonths */.PS)(day.slice(0, 7), -months)}${day.slice(7)}`);
}
/** Whether a charge came in the month before as well, as far as it is known: what came once does not come again. */
function isRecurring(scheduled, covered, day, months) {
    const earlier = sameDate(covered, day, months + 1);
    if (earlier < SAME_CHARGE_DAYS || earlier + SAME_CHARGE_DAYS >= scheduled.length)
        return true;
    return scheduled
        .subarray(earlier - SAME_CHARGE_DAYS, earlier + SAME_CHARGE_DAYS + 1)
        .some((cost) => cost !== 0);
}
/** What charges that come by the calendar will cost on a day: what they cost on the newest same date known. */
function expectedScheduled(scheduled, covered, day) {
    for (let months = 1; months <= 2; months++) {
        const index = sameDate(covered, day, months);
        if (index < 0 || index >= scheduled.length)
            continue;
        const cost = scheduled[index] ?? 0;
        return cost === 0 || isRecurring(scheduled, covered, day, months) ? cost : 0;
    }
    return 0;
}
function scheduledAhead({ scheduled }, covered, future) {
    if (scheduled.every((cost) => cost === 0))
        return null;
    const newest = scheduled.subarray(-4 * WEEK);
    if (newest.filter((cost) => cost !== 0).length >= DAILY_CHARGES) {
        return new Float64Array((0,calendar_day/* daysBetween */.YM)(future.from, future.to)).fill((0,robust/* mean */.i2)(newest.subarray(-WEEK)));
    }
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
        const known = (0,series/* outlookWithTrials */.Lj)(service.usage, spend.window.to, { days: TRIAL_DAYS, backs });
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




const NO_AMOUNTS = { soFar: 0, rest: 0, next: 0, ahead: new Float64Array() };
function monthsAfter({ window }) {
    const month = (0,periods/* reportedMonth */.Ww)((0,calendar_day/* addDays */.fi)(window.to, -1));
    const next = (0,calendar_day/* addMonths */.PS)(month, 1);
    return { month, next, future: { from: window.to, to: (0,calendar_day/* monthWindow */.bH)(next).to } };
}
function plusAmounts(a, b) {
    const ahead = Float64Array.from({ length: Math.max(a.ahead.length, b.ahead.length) }, (_, i) => (a.ahead[i] ?? 0) + (b.ahead[i] ?? 0));
    return { soFar: a.soFar + b.soFar, rest: a.rest + b.rest, next: a.next + b.next, ahead };
}
/** What the services of an account are expected to cost. @param growth the factor that their usage is corrected by */
function expectedAmounts(spend, services, growth, { month, next, future }) {
    const days = expectedTotals(services, growth, (0,calendar_day/* windowLength */.nF)(future));
    const start = (0,calendar_day/* firstOfMonth */.kU)(month) < spend.window.from ? spend.window.from : (0,calendar_day/* firstOfMonth */.kU)(month);
    return {
        soFar: (0,analyze_spend/* sumOver */.Ch)(spend.total, spend.window, { from: start, to: spend.window.to }),
        rest: (0,analyze_spend/* sumOver */.Ch)(days, future, { from: future.from, to: (0,calendar_day/* firstOfMonth */.kU)(next) }),
        next: (0,analyze_spend/* sumOver */.Ch)(days, future, (0,calendar_day/* monthWindow */.bH)(next)),
        ahead: days,
    };
}
/** Next month at the daily mean of the newest closed month; null where the data does not hold all of that. */
function atLastMonthsRate({ total, window }, { month, next, future }) {
    const closed = (0,calendar_day/* monthWindow */.bH)((0,calendar_day/* monthWindow */.bH)(month).to <= future.from ? month : (0,calendar_day/* addMonths */.PS)(month, -1));
    if (!(0,calendar_day/* windowCovers */.j$)(window, closed))
        return null;
    return ((0,analyze_spend/* sumOver */.Ch)(total, window, closed) / (0,calendar_day/* windowLength */.nF)(closed)) * (0,calendar_day/* daysInMonth */.L3)(next);
}

// EXTERNAL MODULE: ./src/analyze/forecast/gaps.ts
var gaps = __webpack_require__(82571);
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
const PRIOR_TRIALS = 4;
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
    const variance = (PRIOR_TRIALS * prior ** 2 + squares) / (PRIOR_TRIALS + errors.length);
    return Math.max(MIN_ERROR, HALF_WIDTH * Math.sqrt(variance));
}
/** An uncertain amount is multiplied or divided by the past error; a credit balance is mirrored. */
function interval(certain, uncertain, error) {
    const ends = [certain + uncertain * Math.exp(-error), certain + uncertain * Math.exp(error)];
    return { low: Math.min(...ends), high: Math.max(...ends) };
}

;// CONCATENATED MODULE: ./src/analyze/forecast/trials.ts



/** Origins of trials lie a week apart, so that each sees the same weekdays as the forecast. */
const TRIAL_STEP = 7;
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
    const oldest = Math.max(0, first) + series/* YOUNG_DAYS */.xn;
    const room = daily.length - oldest - MIN_TRIAL_WEEKS * TRIAL_STEP - days;
    const gap = Math.max(0, Math.min(rest, room));
    const errors = { month: [], rest: [], lastMonth: [] };
    for (let at = daily.length - gap - days; at >= oldest && errors.month.length < MAX_TRIALS; at -= TRIAL_STEP) {
        const before = daily.subarray(0, at);
        const origin = (0,calendar_day/* addDays */.fi)(end, at - daily.length);
        const expect = (0,series/* outlook */.En)(before, origin);
        const expected = (from, length) => trials_sumOf(expect({ from: (0,calendar_day/* addDays */.fi)(origin, from), to: (0,calendar_day/* addDays */.fi)(origin, from + length) }), 0, length);
        const month = trials_sumOf(daily, at + gap, at + gap + days);
        const known = expected(gap, days);
        if (month < comparison/* NO_COST */.WR || known < comparison/* NO_COST */.WR)
            continue;
        errors.month.push(logError(month, known));
        errors.rest.push(logError(trials_sumOf(daily, at, at + rest), expected(0, rest)));
        errors.lastMonth.push(logError(month, (trials_sumOf(before, at - series/* YOUNG_DAYS */.xn, at) * days) / series/* YOUNG_DAYS */.xn));
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
function estimatesOf({ soFar, rest, next, ahead }, months, { days, movement, errors }, method) {
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
        ahead,
    };
}
function outlookOf(given, months) {
    const part = { ...given, spend: (0,gaps/* spendWithoutGaps */.U)(given.spend) };
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
    const outlooks = given.map((part) => outlookOf(part, months));
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

/***/ 82571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ spendWithoutGaps)
/* harmony export */ });
/* unused harmony export withoutGaps */
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91575);

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
        return near.length === 0 ? 0 : (0,_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(near);
    });
}
function isWhole(daily) {
    return !daily.some(Number.isNaN);
}
function withoutMissing(charges) {
    return charges.map((cost) => (Number.isNaN(cost) ? 0 : cost));
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
        scheduled: withoutMissing(service.scheduled),
        fees: service.fees === undefined ? undefined : withoutMissing(service.fees),
        credits: service.credits === undefined ? undefined : withoutMissing(service.credits),
    });
    return { ...spend, services: services.map(filled), total: withoutGaps(total) };
}


/***/ }),

/***/ 52643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m_: () => (/* binding */ NOT_LOOKED_INTO),
  OW: () => (/* binding */ lookInto),
  O6: () => (/* binding */ savingsToKeep)
});

// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/analyze/drivers/causes.ts + 1 modules
var causes = __webpack_require__(63969);
// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/grouping.ts
var grouping = __webpack_require__(85826);
// EXTERNAL MODULE: ./src/analyze/savings/catalogue.ts
var catalogue = __webpack_require__(17081);
// EXTERNAL MODULE: ./src/analyze/savings/savings.ts
var savings_savings = __webpack_require__(45531);
;// CONCATENATED MODULE: ./src/analyze/savings/follow-up.ts




/** The part of what was claimed on that must be gone for a saving to count as done. Plans are bought in steps. */
const DONE_FROM = {
    price: 0.8,
    weekends: 0.8,
    unread: 0.8,
    'base-load': 0.5,
};
/** A plan that costs less than this share of what it covers is not in the usage: its fee is charged apart. */
const LEAST_OF_A_PLAN = 0.3;
/** How long reports tell of a saving that is done. */
const TOLD_FOR_DAYS = 60;
/** What of a fall is left once what took its place is paid; growth beyond that has other reasons. */
function measuredDrop({ formula }, fall, rise) {
    if (formula === 'base-load' && rise < LEAST_OF_A_PLAN * fall)
        return null;
    return fall - Math.min(fall, Math.max(0, rise));
}
function followed(each, rule, now, offered, through) {
    const fall = each.matched + each.covered - now.matched - now.covered;
    if (fall >= DONE_FROM[rule.formula] * each.matched) {
        const measured = measuredDrop(rule, fall, now.successor - each.successor);
        return { told: { ...each, doneOn: each.doneOn ?? through }, rule, state: 'done', left: 0, measured };
    }
    const left = Math.min(each.claimed, offered);
    return { told: { ...each, doneOn: null }, rule, state: left > 0 ? 'open' : 'lapsed', left, measured: null };
}
/**
 * Holds what earlier reports told against what is used now; what was done long ago is told no more.
 * @param savings of this report, from the same basis
 */
function followUp(told, savings, basis, through) {
    const usageOf = (0,grouping/* groupedBy */.m)(basis.usage, ({ account }) => account);
    const offered = new Map(savings.map(({ id, monthly }) => [id, monthly]));
    return told.flatMap((each) => {
        const rule = catalogue/* CATALOGUE */.y.find(({ id }) => id === each.rule);
        const usage = usageOf.get(each.account);
        if (rule === undefined || usage === undefined || each.since >= through)
            return [];
        if (each.doneOn !== null && (0,day/* addDays */.fi)(each.doneOn, TOLD_FOR_DAYS) < through)
            return [];
        const now = (0,savings_savings/* matchedCost */.CD)(rule, usage, basis.window);
        return [followed(each, rule, now, offered.get(each.id) ?? 0, through)];
    });
}
/** What is to be kept: what was told before, as it stands now, and what is told for the first time. */
function toldSavings(savings, followed, basis, through) {
    const usageOf = (0,grouping/* groupedBy */.m)(basis.usage, ({ account }) => account);
    const before = followed.map(({ told }) => told);
    const known = new Set(before.map(({ id }) => id));
    const first = savings
        .filter(({ id }) => !known.has(id))
        .map(({ id, account, rule, monthly }) => {
        const matched = (0,savings_savings/* matchedCost */.CD)(rule, usageOf.get(account) ?? [], basis.window);
        return { id, rule: rule.id, account, since: through, claimed: monthly, doneOn: null, ...matched };
    });
    return [...before, ...first];
}

// EXTERNAL MODULE: ./src/analyze/spend.ts
var spend = __webpack_require__(11696);
;// CONCATENATED MODULE: ./src/analyze/trails.ts



const TRAIL_DAYS = 42;
function trailOf({ id, account, service, start }, costs) {
    const to = (0,day/* addDays */.fi)((0,cost_model/* dataThrough */.an)(costs), 1);
    const earliest = (0,day/* addDays */.fi)(to, -TRAIL_DAYS);
    const window = { from: earliest > costs.window.from ? earliest : costs.window.from, to };
    const daily = new Float64Array((0,day/* windowLength */.nF)(window));
    for (const series of costs.series) {
        if (series.account !== account || series.chargeType !== 'usage')
            continue;
        if (service !== null && series.service !== service)
            continue;
        for (const [i, cost] of (0,spend/* daysOf */.hF)(series.daily, costs.window, window).entries())
            daily[i] = (daily[i] ?? 0) + cost;
    }
    return { anomaly: id, window, daily, since: start > window.from ? start : window.from };
}
/** What the usage behind each anomaly cost day by day. */
function trailsOf(accounts, costs) {
    return accounts.flatMap(({ anomalies }) => anomalies.map((anomaly) => trailOf(anomaly, costs)));
}

;// CONCATENATED MODULE: ./src/analyze/looked-into.ts





const NOT_LOOKED_INTO = {
    drivers: [],
    causes: [],
    savings: [],
    followed: [],
    metrics: [],
    trails: [],
};
function ofAccounts(items, accounts) {
    return items.filter(({ account }) => accounts.has(account));
}
/** The usage that savings of some accounts rest on; null where it is not known. */
function usageBasis(look, accounts) {
    const { usageWindow: window, usage, nonProduction } = look;
    return window === null ? null : { window, usage: ofAccounts(usage, accounts), nonProduction };
}
/**
 * What the closer look tells of some accounts and of no others.
 * @param policy what the totals of the report hold
 */
function lookInto(accounts, costs, policy, look) {
    const trails = trailsOf(accounts, costs);
    if (look === null)
        return { ...NOT_LOOKED_INTO, trails };
    const ids = new Set(accounts.map(({ account }) => account));
    const basis = usageBasis(look, ids);
    const savings = basis === null ? [] : (0,savings_savings/* savingsOf */.p2)(basis);
    const told = ofAccounts(look.told, ids);
    return {
        ...(0,causes/* causesOf */.c)(accounts, costs, policy, { details: ofAccounts(look.details, ids), window: look.window }),
        savings,
        followed: basis === null ? [] : followUp(told, savings, basis, (0,cost_model/* dataThrough */.an)(costs)),
        metrics: ofAccounts(look.metrics, ids),
        trails,
    };
}
/** What is to be kept of the savings that a report told, so that later ones can follow them up. */
function savingsToKeep({ savings, followed }, look, isTold, through) {
    const accounts = new Set([...savings, ...followed.map(({ told }) => told)].map(({ account }) => account));
    const basis = look === null ? null : usageBasis(look, new Set([...accounts].filter(isTold)));
    if (basis === null)
        return [];
    return toldSavings(savings.filter(({ account }) => isTold(account)), followed.filter(({ told }) => isTold(told.account)), basis, through);
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

/***/ 1136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xA: () => (/* binding */ analyzeOrganisation),
  OH: () => (/* binding */ analyzeTeam),
  KV: () => (/* binding */ policyFor)
});

// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/analyze/alerts.ts
var alerts = __webpack_require__(63145);
// EXTERNAL MODULE: ./src/analyze/anomalies.ts + 9 modules
var analyze_anomalies = __webpack_require__(87845);
// EXTERNAL MODULE: ./src/analyze/learning.ts
var learning = __webpack_require__(37148);
// EXTERNAL MODULE: ./src/analyze/baseline.ts
var baseline = __webpack_require__(64281);
// EXTERNAL MODULE: ./src/analyze/comparison.ts
var comparison = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/analyze/forecast.ts + 5 modules
var forecast = __webpack_require__(74584);
// EXTERNAL MODULE: ./src/analyze/forecast/gaps.ts
var gaps = __webpack_require__(82571);
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

// EXTERNAL MODULE: ./src/analyze/patterns.ts
var patterns = __webpack_require__(21485);
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
/** The credits of all services in the compared windows. */
function creditsOf({ services, window }, { current, previous }) {
    const credited = services.flatMap(({ credits }) => credits ?? []);
    if (credited.length === 0)
        return null;
    const sum = (days) => credited.reduce((total, daily) => total + (0,analyze_spend/* sumOver */.Ch)(daily, window, days), 0);
    return { current: sum(current), previous: (0,calendar_day/* windowCovers */.j$)(window, previous) ? sum(previous) : null };
}
function scopeOf(spend, through, estimates) {
    const windows = (0,periods/* coveredWindows */._9)((0,periods/* comparedWindows */.Tx)(through), spend.window);
    const weeks = (0,periods/* coveredWindows */._9)((0,periods/* comparedWeeks */.RI)(through), spend.window);
    return {
        comparison: (0,comparison/* compare */.UD)(spend, windows),
        week: (0,comparison/* compare */.UD)(spend, weeks),
        services: (0,comparison/* compareServices */.K)(spend, windows),
        credits: creditsOf(spend, windows),
        monthEnd: estimates?.monthEnd ?? null,
        forecast: estimates?.forecast ?? null,
        ahead: estimates?.ahead ?? null,
        forecastScore: null,
        historyDays: (0,forecast/* daysWithHistory */.yR)(spend),
        daily: { window: spend.window, total: spend.total },
    };
}
/** A pattern of less than this share of what the account costs a month is not worth a line. */
const MIN_PATTERN_SHARE = 0.01;
const MONTH_DAYS = 30;
function leastPattern({ total }, { anomalyMinAmount }) {
    const newest = total.subarray(-MONTH_DAYS).reduce((sum, cost) => sum + cost, 0);
    return Math.max(anomalyMinAmount, MIN_PATTERN_SHARE * newest);
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
    const candidates = (0,alerts/* alertCandidates */.hn)(account, spend, scope.comparison, baseline/* learnBaseline */.e, plans);
    const anomalies = (0,alerts/* alertsWithin */.Nm)(candidates, policy);
    return {
        ...scope,
        account,
        name: own.accountNames.get(account) ?? null,
        anomalies,
        acknowledged: [],
        flagged: anomalies.some(analyze_anomalies/* isFlag */.RV),
        planned: scope.comparison.change === null ? 0 : (0,analyze_planned/* plannedIncrease */.vl)(spend, scope.comparison, plans),
        patterns: (0,patterns/* patternsOf */.D)(account, (0,gaps/* spendWithoutGaps */.U)(spend), leastPattern(spend, policy)),
        learning: scope.historyDays < learning/* LEARNING_DAYS */.T,
    };
}
/** The accounts of `costs` that `policyOf` gives a policy for, each analyzed on its own. */
function analyzeAccounts(costs, accounts, policyOf, together) {
    const known = new Set((0,cost_model/* accountsOf */.s1)(costs));
    return accounts
        .filter((account) => known.has(account))
        .map((account) => analyzeAccount(costs, account, policyOf(account), together));
}

;// CONCATENATED MODULE: ./src/analyze/budget.ts


/** The first of some days on which what they cost, on top of `before`, is above the budget; null when it never is. */
function dayAbove(daily, from, before, budget) {
    let sum = before;
    const index = daily.findIndex((cost) => {
        sum += cost;
        return sum > budget;
    });
    return index < 0 ? null : (0,calendar_day/* addDays */.fi)(from, index);
}
/**
 * Holds the month of the newest day against a budget for a whole month; null where the data does not reach back to the
 * month's first day, so that nobody knows what was spent.
 * @param scope totals of the accounts that the budget is for
 */
function budgetState(budget, { daily: { window, total }, monthEnd, forecast, ahead }) {
    const month = (0,calendar_day/* monthOf */.GS)((0,calendar_day/* addDays */.fi)(window.to, -1));
    const days = { from: (0,calendar_day/* firstOfMonth */.kU)(month), to: window.to };
    if (!(0,calendar_day/* windowCovers */.j$)(window, days))
        return null;
    const spent = (0,analyze_spend/* sumOver */.Ch)(total, window, days);
    const estimate = monthEnd?.total ?? null;
    const next = forecast === null ? null : { month: forecast.month, total: forecast.total };
    const common = { month, budget, spent, estimate, next };
    if (spent > budget) {
        const first = (0,calendar_day/* daysBetween */.YM)(window.from, days.from);
        return { ...common, state: 'over', day: dayAbove(total.subarray(first), days.from, 0, budget) };
    }
    if (monthEnd === null || monthEnd.high <= budget)
        return { ...common, state: 'on-track', day: null };
    const left = ahead === null ? new Float64Array() : ahead.subarray(0, (0,calendar_day/* daysBetween */.YM)(window.to, (0,calendar_day/* monthWindow */.bH)(month).to));
    const day = monthEnd.total > budget ? dayAbove(left, window.to, spent, budget) : null;
    return { ...common, state: 'at-risk', day };
}

// EXTERNAL MODULE: ./src/analyze/looked-into.ts + 2 modules
var looked_into = __webpack_require__(52643);
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
/** Analyzes a team from its own accounts' costs alone. */
function analyzeTeam(costs, team, settings) {
    const ids = team.accounts.map(({ id }) => id);
    const own = (0,cost_model/* restrictTo */.mO)(costs, ids);
    const policy = policyFor(settings, team);
    const estimates = estimateScope(own, policy, team.plannedChanges);
    const accounts = analyzeAccounts(own, ids, () => policy, estimates).sort(byCost);
    const known = new Set(accounts.map(({ account }) => account));
    const scope = accounts.length === 0 ? null : analyzeScope(own, policy, estimates.together);
    return {
        team,
        scope,
        accounts,
        budget: scope === null || team.budget === null ? null : budgetState(team.budget, scope),
        accountsWithoutData: ids.filter((id) => !known.has(id)),
        unavailable: ids.filter((id) => own.unavailable.has(id)),
        lookedInto: looked_into/* NOT_LOOKED_INTO */.m_,
        anomalies: anomaliesOf(accounts),
        acknowledged: [],
        closed: [],
    };
}
/** How the month goes for the teams that have a budget: each as its own report tells it. */
function budgetsOf(costs, teams, settings) {
    return teams.flatMap((team) => {
        const own = (0,cost_model/* restrictTo */.mO)(costs, team.accounts.map(({ id }) => id));
        if (team.budget === null || own.series.length === 0)
            return [];
        const policy = policyFor(settings, team);
        const { together } = estimateScope(own, policy, team.plannedChanges);
        const state = budgetState(team.budget, analyzeScope(own, policy, together));
        return state === null ? [] : [{ team, state }];
    });
}
/**
 * Analyzes all accounts together. Totals follow the repository's settings, so that they add up; each account is
 * flagged by its team's threshold and amount, so that admins and team see the same flag.
 */
function analyzeOrganisation(costs, teams, settings) {
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
        closed: [],
        owners,
        unownedAccounts: accounts.filter(({ account }) => !owners.has(account)),
        budgets: budgetsOf(costs, teams, settings),
        unavailable: [...costs.unavailable].sort(),
        lookedInto: looked_into/* NOT_LOOKED_INTO */.m_,
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
