export const id = 2810;
export const ids = [2810];
export const modules = {

/***/ 30456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ scoredMonths),
/* harmony export */   r$: () => (/* binding */ scoreForecasts)
/* harmony export */ });
/* unused harmony export SCORED_MONTHS */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69823);
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11696);



/** Months that are scored at most. */
const SCORED_MONTHS = 12;
const MIN_ROLLING_MONTHS = 3;
/** The newest closed month of data, and those before it that may be scored. */
function scoredMonths(dataThrough) {
    const open = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(dataThrough);
    const isOver = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(open).to === (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(dataThrough, 1);
    const newest = isOver ? open : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(open, -1);
    return Array.from({ length: SCORED_MONTHS }, (_, i) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(newest, -i));
}
/** The newest forecast that was told before its month began, of the same total. */
function beforeMonth(month, told, basis) {
    const first = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month);
    const early = told.filter((each) => each.dataThrough < first && each.basis === basis);
    return early.reduce((newest, each) => (newest === null || each.dataThrough > newest.dataThrough ? each : newest), null);
}
/**
 * Holds closed months against what was forecast of them before they began; null when there is no forecast of the newest
 * one, or the data does not hold all of it.
 */
function scoreForecasts({ window, total }, told, basis) {
    const months = scoredMonths((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(window.to, -1));
    const scores = months.map((month) => {
        const forecast = beforeMonth(month, told.get(month) ?? [], basis);
        if (forecast === null || !(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowCovers */ .j$)(window, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month)))
            return null;
        const actual = (0,_spend_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOver */ .Ch)(total, window, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month));
        const error = actual < _comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR ? null : forecast.total / actual - 1;
        const isInside = forecast.low <= actual && actual <= forecast.high;
        return {
            month,
            forecast: forecast.total,
            low: forecast.low,
            high: forecast.high,
            actual,
            error,
            isInside,
        };
    });
    const [last] = scores;
    if (last === undefined || last === null)
        return null;
    const known = scores.filter((score) => score !== null);
    const actual = known.reduce((sum, score) => sum + score.actual, 0);
    if (known.length < MIN_ROLLING_MONTHS || actual < _comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR)
        return { last, rolling: null };
    const off = known.reduce((sum, score) => sum + Math.abs(score.forecast - score.actual), 0);
    const inside = known.filter(({ isInside }) => isInside).length;
    return {
        last,
        rolling: { months: known.length, wape: off / actual, coverage: inside / known.length },
    };
}


/***/ }),

/***/ 70615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ CARRIED_DAYS),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   _q: () => (/* binding */ daysOfAnomaly),
/* harmony export */   dp: () => (/* binding */ toldBefore),
/* harmony export */   eJ: () => (/* binding */ lifeCycleOf),
/* harmony export */   i6: () => (/* binding */ inOrderOfNews),
/* harmony export */   qu: () => (/* binding */ MAIN_SHARE)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

/** Growth of the mean excess a day since it was told last, from which on an anomaly is told again. */
const WORSE_GROWTH = 0.5;
/** An anomaly that began longer ago is not carried: a run fetches little more. */
const CARRIED_DAYS = 92;
/** Another run may date the same departure this much earlier or later. */
const MAX_DATED_OFF = 3;
/** From this share on, a service's anomaly and that of its whole account are the same. */
const MAIN_SHARE = 0.9;
/** Days that an anomaly's amounts are the sums of. */
function daysOfAnomaly({ kind, start, end }, { compared, dataThrough }) {
    if (kind === 'increase')
        return Math.max(1, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(compared));
    return Math.max(1, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(start, end ?? dataThrough) + 1);
}
function isNews({ state = 'new' }) {
    return state !== 'ongoing';
}
/** A period is told of again as it was the first time: what it told itself does not count. */
function toldBefore({ told, start, end }, period, excess) {
    if (told !== undefined)
        return told.filter((telling) => telling.period < period);
    return [{ period: '', asOf: start, state: 'new', end, dailyExcess: excess, impact: 0 }];
}
/** Whether a reader was left with the thought that it is over. */
function isClosed({ state, end }) {
    return state === 'resolved' || end !== null;
}
/** What a found anomaly is to those who read the reports before; `over` is what they know to be over. */
function stateOf({ end }, excess, before) {
    const last = before.at(-1);
    if (last === undefined)
        return { state: 'new', growth: null };
    if (end !== null) {
        return { state: isClosed(last) || last.state === 'settled' ? 'over' : 'resolved', growth: null };
    }
    if (isClosed(last))
        return { state: 'worse', growth: null };
    const growth = Math.abs(last.dailyExcess) > 0 ? Math.abs(excess) / Math.abs(last.dailyExcess) - 1 : 0;
    return growth >= WORSE_GROWTH
        ? { state: 'worse', growth: 100 * growth }
        : { state: 'ongoing', growth: null };
}
/**
 * Whether what is found is what was known, dated differently: by a few days or, where the days before the compared ones
 * are looked at no more, by the first of those.
 */
function isSameDeparture(known, found, { compared }) {
    if (known.service !== found.service || known.direction !== found.direction)
        return false;
    const off = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(known.start, found.start);
    // What grows is dated anew as it grows.
    const isDrift = known.end === null && found.end === null && [known.kind, found.kind].includes('drift');
    return isDrift || Math.abs(off) <= MAX_DATED_OFF || (off > 0 && found.start === compared.from);
}
/**
 * How much of an account's anomaly a service's is: of an increase its share of the change that was compared, otherwise
 * its mean excess a day, times the days that both hold, against the whole amount.
 */
function shareOf({ anomaly, days }, whole, view) {
    const { kind, direction, start, impact } = whole.anomaly;
    if (anomaly.service === null || anomaly.direction !== direction)
        return 0;
    if (kind === 'increase')
        return Math.max(0, view.changeShare(anomaly.service));
    const from = anomaly.start > start ? anomaly.start : start;
    const shared = Math.max(0, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(from, anomaly.end ?? view.dataThrough) + 1);
    return (anomaly.impact / days) * (Math.min(whole.days, shared) / impact);
}
/** The service that an account's own anomaly is nearly all made of; undefined where there is none. */
function mainOf(whole, sightings, view) {
    return sightings.find((part) => {
        const share = shareOf(part, whole, view);
        return share >= MAIN_SHARE && share <= 1 / MAIN_SHARE;
    });
}
function excessOf({ anomaly, days }) {
    return anomaly.impact / days;
}
/**
 * What the reports before told of each found anomaly, also under another id: where it was dated differently, or where a
 * new month's comparison shows an account's old departure again.
 */
function withInherited(sightings, known, foundIds, view) {
    const ofServices = sightings.map((sighting) => {
        if (known.has(sighting.anomaly.id))
            return sighting;
        const former = [...known.values()].find((each) => !foundIds.has(each.id) && isSameDeparture(each, sighting.anomaly, view));
        if (former === undefined)
            return sighting;
        const before = toldBefore(former, view.period, excessOf(sighting));
        return before.some(isClosed) ? sighting : { ...sighting, inherited: before };
    });
    return ofServices.map((sighting) => {
        const { anomaly, inherited } = sighting;
        if (anomaly.service !== null || known.has(anomaly.id) || inherited.length > 0)
            return sighting;
        const main = mainOf(sighting, ofServices, view);
        return main === undefined ? sighting : { ...sighting, inherited: beforeOf(main, known, view) };
    });
}
function beforeOf(sighting, known, { period }) {
    const stored = known.get(sighting.anomaly.id);
    if (stored !== undefined)
        return toldBefore(stored, period, excessOf(sighting));
    return sighting.inherited.filter((telling) => telling.period < period);
}
/** Whether what is found is of the account as well, or a service's that began when the account's did and tells it now. */
function isOfWhole(known, { service, start }) {
    return service === null || Math.abs((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(known.start, start)) <= MAX_DATED_OFF;
}
/** Whether what is found now says the same as one that is not found any more. */
function isReplaced(known, found, view) {
    return found.some((anomaly) => isSameDeparture(known, anomaly, view) ||
        (known.service === null && known.direction === anomaly.direction && isOfWhole(known, anomaly)));
}
/** What became of one that lasted when it was told last and is not found any more; null where nothing is to be said. */
function closed(known, view, found) {
    const { days, told, expected, actual, start } = known;
    const last = told?.filter(({ period }) => period < view.period).at(-1);
    if (last === undefined || days === undefined)
        return null;
    if (isClosed(last) || last.state === 'settled')
        return null;
    if (start < (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(view.dataThrough, -CARRIED_DAYS))
        return null;
    if (isReplaced(known, found, view))
        return { ...known, state: 'settled' };
    const rate = view.weekRate(known);
    const isBack = Math.abs(rate - expected / days) < Math.abs(rate - actual / days);
    return { ...known, state: isBack ? 'resolved' : 'settled' };
}
/** A month's comparison ends with the month, and a part that is replaced lives on: neither is told of. */
function isWorthTelling({ state, kind }, isReplacement) {
    return state === 'resolved' || (kind !== 'increase' && !isReplacement);
}
function byNews(a, b) {
    if (isNews(a) !== isNews(b))
        return isNews(a) ? -1 : 1;
    return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}
/** New and worse ones first, each by money. */
function inOrderOfNews(anomalies) {
    return [...anomalies].sort(byNews);
}
/**
 * Sets the anomalies that a run found in one account against what is known of that account's from earlier reports.
 * The result depends on the tellings of earlier periods only, so that a period's report says the same each time.
 */
function lifeCycleOf(found, knownOnes, view) {
    const known = new Map(knownOnes.map((each) => [each.id, each]));
    const foundIds = new Set(found.map(({ id }) => id));
    const plain = found.map((anomaly) => ({ anomaly, days: daysOfAnomaly(anomaly, view), inherited: [] }));
    const sightings = withInherited(plain, known, foundIds, view);
    const wholes = sightings.filter(({ anomaly }) => anomaly.service === null);
    const anomalies = [];
    const ended = [];
    const over = [];
    for (const sighting of sightings) {
        const { anomaly, days } = sighting;
        const before = beforeOf(sighting, known, view);
        const { state, growth } = stateOf(anomaly, excessOf(sighting), before);
        if (state === 'over' || state === 'resolved') {
            over.push(anomaly);
            if (state === 'resolved')
                ended.push({ ...anomaly, days, state });
        }
        else {
            const last = before.at(-1);
            const toldOn = last === undefined || last.period === '' ? null : last.asOf;
            const whole = anomaly.service === null ? undefined : wholes.find((each) => shareOf(sighting, each, view) > 0);
            const partOf = whole === undefined
                ? {}
                : { partOf: { id: whole.anomaly.id, share: shareOf(sighting, whole, view) } };
            anomalies.push({ ...anomaly, state, toldOn, growth, ...partOf });
        }
    }
    const gone = knownOnes
        .filter(({ id }) => !foundIds.has(id))
        .map((each) => closed(each, view, found))
        .filter((each) => each !== null);
    const told = gone.filter((each) => isWorthTelling(each, isReplaced(each, found, view)));
    return {
        anomalies: inOrderOfNews(anomalies),
        closed: [...ended, ...told].sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1)),
        over,
        sightings,
        gone,
    };
}


/***/ }),

/***/ 36772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkDelivery),
/* harmony export */   Q: () => (/* binding */ reportPeriod)
/* harmony export */ });
/* harmony import */ var _calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15009);
/* harmony import */ var _delivery_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);


/** @throws RefusedError when the reports of this run must not be delivered as asked */
function checkDelivery(context) {
    (0,_delivery_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnsafeDelivery */ .X)(context.inputs, context.now, context);
}
/** The period of a run: of its real time, or of the end of the day that it pretends to be. */
function reportPeriod({ inputs, now }, settings) {
    return (0,_calendar_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .periodOf */ .jH)(inputs.asOf === null ? now : new Date(`${inputs.asOf}T23:59:59Z`), settings);
}


/***/ }),

/***/ 22288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refuseUnsafeDelivery)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * Refuses to send mail that could do harm: of generated figures, of another day, or without a lasting record of
 * what was sent. Mails that are written to the outbox have no such limits.
 * @throws RefusedError that says what to do instead
 */
function refuseUnsafeDelivery({ delivery, source, asOf, storage, storagePath }, now, { runner, root }) {
    if (delivery !== 'smtp')
        return;
    if (source === 'sample') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('Sample data must not reach a mailbox, so source: sample is refused with delivery: smtp. Set delivery to outbox, or choose a source of real cost.');
    }
    const today = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(now);
    if (asOf !== null && asOf !== today) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk(`Mail is about today, so as-of: ${asOf} is refused with delivery: smtp; today is ${today} (UTC). Leave as-of out, or set delivery to outbox.`);
    }
    if (storage === 'local' && runner === 'github-hosted') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('The record of who has which mail must outlast the run, so storage: local is refused with delivery: smtp on a GitHub-hosted runner, whose files are lost. Set S3_BUCKET_NAME to a bucket and leave storage out, use a self-hosted runner, or set delivery to outbox.');
    }
    if (storage === 'local' && runner === 'self-hosted' && isWithin(root, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, storagePath))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk(`The record of who has which mail must outlast the run, so storage-path: ${storagePath} is refused with delivery: smtp: it is in the checked-out repository, which the next checkout cleans. Set storage-path to a folder outside of it that stays, set S3_BUCKET_NAME to a bucket, or set delivery to outbox.`);
    }
}
function isWithin(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file);
    return !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative);
}


/***/ }),

/***/ 92810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather),
  U: () => (/* binding */ gatherConfiguration)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/calendar/schedule.ts
var schedule = __webpack_require__(15009);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/config/load.ts + 8 modules
var load = __webpack_require__(30803);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/analyze/life-cycle.ts
var life_cycle = __webpack_require__(70615);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/record/past-anomalies.ts
var past_anomalies = __webpack_require__(569);
// EXTERNAL MODULE: ./src/record/writes.ts
var writes = __webpack_require__(50573);
;// CONCATENATED MODULE: ./src/record/known-anomalies.ts







/** Ours in full; null for what another system wrote, which says nothing of what was told. */
function knownAnomaly(past) {
    const { id, account, service, kind, direction, start, end, expected, actual, impact } = past;
    if (past.isForeign || kind === null || id === undefined || direction === undefined)
        return null;
    if (end === undefined || expected === undefined || actual === undefined || impact === undefined)
        return null;
    const tracked = past.tracked ?? {};
    return { id, account, service, kind, direction, start, end, expected, actual, impact, ...tracked };
}
/** Months in which an anomaly may have begun that is carried still. */
function carriedMonths(asOf) {
    const months = [];
    for (let month = (0,calendar_day/* monthOf */.GS)(asOf); month >= (0,calendar_day/* monthOf */.GS)((0,calendar_day/* addDays */.fi)(asOf, -life_cycle/* CARRIED_DAYS */.Hd)); month = (0,calendar_day/* addMonths */.PS)(month, -1)) {
        months.push(month);
    }
    return months;
}
function unreadable(month, error) {
    const message = `Anomalies of ${month} cannot be read, so those that reports told of may be called new again: ${(0,src_errors/* messageOf */.bD)(error)}`;
    return { anomalies: [], problems: [(0,problem/* problemOfRun */.K)('notice', message, null)] };
}
/** Reads what is known of the anomalies of the last three months, of all accounts. Nothing is changed. */
async function knownAnomalies(store, asOf) {
    const read = await (0,concurrency/* mapConcurrently */.X)(carriedMonths(asOf), writes/* OBJECTS_AT_ONCE */.RN, (month) => (0,past_anomalies/* readMonth */.H)(store, month).catch((error) => unreadable(month, error)));
    const all = read.flatMap(({ anomalies }) => anomalies);
    return {
        known: all.map(knownAnomaly).filter((anomaly) => anomaly !== null),
        // Costs are complete without it, so that no warning is due.
        problems: read.flatMap(({ problems }) => problems.map((problem) => ({ ...problem, severity: 'notice' }))),
    };
}

// EXTERNAL MODULE: ./src/record/scope-forecasts.ts
var scope_forecasts = __webpack_require__(68322);
// EXTERNAL MODULE: ./src/record/savings.ts
var record_savings = __webpack_require__(98814);
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

// EXTERNAL MODULE: ./src/operations/deliveries.ts
var deliveries = __webpack_require__(36772);
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
/**
 * Fetches the costs that the reports are made from, and takes older days and what earlier reports told from the store.
 * @param deliveryKey of the reports, where there is one: those of an earlier week say what they said then
 */
async function gather(context, { configuration, problems }, store, deliveryKey = '') {
    const source = await (0,operations_source/* openSource */.oD)(context, configuration.settings);
    const asOf = context.inputs.asOf ?? (0,calendar_day/* dayOf */.kb)(context.now);
    context.progress(`Fetching cost from source ${source.name} as of ${asOf}`);
    const result = await source.fetch((0,cost_model/* runRequest */.BN)(asOf, configuration.settings.cost_basis));
    const fetched = named(result.costs, configuration.teams);
    context.progress(`Fetched ${(0,cost_model/* accountsOf */.s1)(fetched).length} accounts, data through ${(0,cost_model/* dataThrough */.an)(fetched)}`);
    context.progress(`Reading history from ${store.description}`);
    const [past, { known, problems: unknown }, told, savings] = await Promise.all([
        withPast(store, fetched),
        knownAnomalies(store, asOf),
        (0,scope_forecasts/* readForecasts */.Df)(store, (0,cost_model/* dataThrough */.an)(fetched)),
        (0,record_savings/* readToldSavings */.p)(store, (0,cost_model/* dataThrough */.an)(fetched)),
    ]);
    const period = (0,schedule/* isPeriod */.UD)(deliveryKey) ? deliveryKey : (0,deliveries/* reportPeriod */.Q)(context, configuration.settings);
    return {
        configuration,
        source,
        fetched,
        costs: past.costs,
        asOf,
        history: (0,storage/* historyPlace */.sm)(context),
        datadogApp: source.name === 'datadog' ? (0,operations_source/* datadogHosts */.ek)(context).app : null,
        problems,
        dataProblems: [...result.problems, ...past.problems, ...unknown, ...told.problems, ...savings.problems],
        failures: [
            ...result.failures.map((failure) => ({ stage: 'fetch', ...failure })),
            ...accountsWithoutCost(fetched, configuration.teams),
        ],
        look: null,
        toldSavings: savings.told,
        pastReports: { period, known },
        forecasts: told.forecasts,
        planted: result.planted,
    };
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
    const { focusSource, focusSourceAt } = await __webpack_require__.e(/* import() */ 8299).then(__webpack_require__.bind(__webpack_require__, 98299));
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
            return (await __webpack_require__.e(/* import() */ 4662).then(__webpack_require__.bind(__webpack_require__, 4662))).sampleSource();
        case 'focus':
            return openFocus(context);
        case 'datadog': {
            const client = await openDatadog(context, settings);
            const { datadogSource } = await __webpack_require__.e(/* import() */ 7581).then(__webpack_require__.bind(__webpack_require__, 97581));
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

/***/ 569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readMonth),
/* harmony export */   m: () => (/* binding */ pastAnomalies)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _config_account_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41979);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88841);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8301);
/* harmony import */ var _store_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31649);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11089);
/* harmony import */ var _store_beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50487);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(586);
/* harmony import */ var _tracked_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79281);









const FOLDER = 'anomalies/';
/** The first of some fields that holds a text. */
function textIn(fields, ...names) {
    for (const name of names) {
        const value = fields[name];
        if (typeof value === 'string' && value !== '')
            return value;
    }
    return null;
}
function numberIn(fields, ...names) {
    const found = names
        .map((name) => fields[name])
        .find((value) => typeof value === 'number' && Number.isFinite(value));
    return typeof found === 'number' ? found : undefined;
}
function acknowledgedIn({ acknowledged }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(acknowledged))
        return undefined;
    const { reason, until } = acknowledged;
    return typeof reason === 'string' && typeof until === 'string' ? { reason, until } : undefined;
}
function directionIn({ direction }) {
    return direction === 'up' || direction === 'down' ? direction : undefined;
}
/** An anomaly of ours; null for what is none. */
function ownAnomaly(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return null;
    const { account, service, kind, start, end } = value;
    const isOwn = typeof account === 'string' &&
        (service === null || typeof service === 'string') &&
        typeof kind === 'string' &&
        typeof start === 'string' &&
        (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(start) &&
        (end === null || (typeof end === 'string' && (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(end))) &&
        numberIn(value, 'impact') !== undefined;
    if (!isOwn)
        return null;
    const tracked = (0,_tracked_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .trackedIn */ .S)(value);
    return {
        ...partsOf(value),
        account,
        service,
        kind,
        start,
        end,
        isForeign: false,
        ...(tracked === undefined ? {} : { tracked }),
    };
}
function partsOf(value) {
    const parts = {
        id: textIn(value, 'id') ?? undefined,
        direction: directionIn(value),
        expected: numberIn(value, 'expected'),
        actual: numberIn(value, 'actual'),
        impact: numberIn(value, 'impact'),
        acknowledged: acknowledgedIn(value),
    };
    return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
/** What another system calls an anomaly, as far as it names an account and a day; null otherwise. */
function foreignAnomaly(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return null;
    const account = textIn(value, 'account', 'account_id', 'aws_account_id', 'accountId');
    const start = textIn(value, 'start', 'start_date', 'date', 'detected_at', 'detected_date', 'timestamp')?.slice(0, 10);
    if (account === null || !(0,_config_account_id_js__WEBPACK_IMPORTED_MODULE_7__/* .isAccountId */ .J)(account) || start === undefined || !(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(start))
        return null;
    const impact = numberIn(value, 'impact', 'cost_impact', 'cost_change', 'increase', 'change_amount', 'amount');
    const actual = numberIn(value, 'actual', 'actual_cost', 'current_cost');
    const expected = numberIn(value, 'expected', 'expected_cost', 'previous_cost');
    const moved = impact ?? (actual === undefined || expected === undefined ? undefined : actual - expected);
    const end = textIn(value, 'end', 'end_date')?.slice(0, 10);
    return {
        ...partsOf(value),
        ...(moved === undefined ? {} : { impact: moved }),
        ...(actual === undefined ? {} : { actual }),
        ...(expected === undefined ? {} : { expected }),
        ...(end !== undefined && (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(end) ? { end } : {}),
        account,
        service: textIn(value, 'service', 'service_name', 'aws_service'),
        kind: textIn(value, 'kind', 'type', 'anomaly_type', 'severity'),
        start,
        isForeign: true,
    };
}
function leftOut(month, what) {
    const problem = (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .problemOfRun */ .K)('warning', `Anomalies of ${month} are left out. ${what}`, null);
    return { anomalies: [], problems: [problem] };
}
/** The entries of a month's object, whoever wrote it; null when there are none to be found. */
function entriesOf(value) {
    if (Array.isArray(value))
        return { entries: value, isOwn: false };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value) || !Array.isArray(value.anomalies))
        return null;
    return { entries: value.anomalies, isOwn: 'schema' in value };
}
/** What reports recorded and, where another system has the key of the month's object, what that wrote. */
async function readMonth(store, month) {
    const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKeys */ .uv.anomalies(month);
    const own = readStored(month, key, await store.get(key));
    const other = (await store.original?.get(key)) ?? null;
    if (other === null || !(0,_store_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeign */ .j)(other))
        return own;
    const foreign = readStored(month, key, other);
    return {
        anomalies: [...own.anomalies, ...foreign.anomalies],
        problems: [...own.problems, ...foreign.problems],
    };
}
function readStored(month, key, stored) {
    if (stored === null)
        return { anomalies: [], problems: [] };
    const value = (0,_store_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(stored.body) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parsedJson */ .U)(stored.body) : undefined;
    if (value === undefined)
        return leftOut(month, `${key} is not valid JSON and was left as it is. Restore or remove it.`);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value) && 'schema' in value && value.schema !== 1) {
        return leftOut(month, `${key} is of another version and was left as it is.`);
    }
    const found = entriesOf(value);
    if (found === null)
        return leftOut(month, `${key} holds no list of anomalies and was left as it is.`);
    const read = found.entries.map(found.isOwn ? ownAnomaly : foreignAnomaly);
    const anomalies = read.filter((anomaly) => anomaly !== null);
    const bad = read.length - anomalies.length;
    if (bad === 0)
        return { anomalies, problems: [] };
    const entries = bad === 1 ? 'One anomaly' : `${bad} anomalies`;
    const message = `${entries} of ${month} cannot be read and ${bad === 1 ? 'is' : 'are'} left out: ${key} names no account, day or amount of ${bad === 1 ? 'it' : 'them'}.`;
    return { anomalies, problems: [(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .problemOfRun */ .K)('warning', message, null)] };
}
function byAge(a, b) {
    if (a.start !== b.start)
        return a.start > b.start ? -1 : 1;
    const moved = Math.abs(b.impact ?? 0) - Math.abs(a.impact ?? 0);
    return moved === 0 ? ((a.id ?? a.account) < (b.id ?? b.account) ? -1 : 1) : moved;
}
/** Reads anomalies month by month, the newest first, up to 15 months back. Nothing is changed. */
async function pastAnomalies(store, { asOf, isWanted, limit }) {
    const keys = new Set(await store.list(FOLDER));
    const newest = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(asOf);
    const months = Array.from({ length: _reach_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY_MONTHS */ .Rp + 1 }, (_, i) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(newest, -i));
    const there = months.filter((month) => keys.has(_store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKeys */ .uv.anomalies(month)));
    const problems = [];
    const anomalies = [];
    for (const month of there) {
        if (anomalies.length > limit)
            break;
        const read = await readMonth(store, month);
        problems.push(...read.problems);
        anomalies.push(...read.anomalies.filter(({ account, start }) => start <= asOf && isWanted(account)));
    }
    return {
        anomalies: anomalies.sort(byAge).slice(0, limit),
        isCut: anomalies.length > limit,
        problems,
    };
}


/***/ }),

/***/ 98814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ savingWrites),
/* harmony export */   p: () => (/* binding */ readToldSavings)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88841);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81644);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50573);






/** Reports may pause; longer than this and what was told before them is forgotten. */
const MONTHS_BACK = 3;
function isTold(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(value))
        return false;
    const { id, rule, account, since, doneOn } = value;
    const amounts = [value.claimed, value.matched, value.covered, value.successor];
    return ([id, rule, account].every((text) => typeof text === 'string') &&
        typeof since === 'string' &&
        (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(since) &&
        (doneOn === null || (typeof doneOn === 'string' && (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(doneOn))) &&
        amounts.every((amount) => typeof amount === 'number' && Number.isFinite(amount)));
}
function isStoredSavings(value) {
    return value.schema === 1 && 'savings' in value && Array.isArray(value.savings);
}
function readSavings(value) {
    if (isStoredSavings(value))
        return value;
    throw new _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoredObjectError */ .JK('The stored savings are not of this version and were left as they are.');
}
/**
 * What is kept of one saving: the claim of the report that told it first, and how it stands. A run of an earlier day, and
 * one that could not read what was told before, change nothing; one that was done may be told anew.
 */
function kept(known, told) {
    if (known === undefined || known.since === told.since)
        return told;
    return known.doneOn !== null && told.since > known.doneOn ? told : known;
}
function merged(month, before, told) {
    const savings = new Map(before.filter(isTold).map((each) => [each.id, each]));
    for (const each of told)
        savings.set(each.id, kept(savings.get(each.id), each));
    return { schema: 1, month, savings: [...savings.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
/** Writes what a report told of savings. @param known of all accounts: what no report told today is kept as it was */
function savingWrites(store, told, known, dataThrough) {
    if (told.length === 0)
        return [];
    const month = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(dataThrough);
    const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKeys */ .uv.savings(month);
    const merge = (stored) => merged(month, stored?.savings ?? known, told);
    return [
        {
            scope: `savings of ${month}`,
            write: async () => (0,_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .asWritten */ .qm)(key, await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .updateObject */ .jq)(store, key, readSavings, merge)),
        },
    ];
}
/** Reads what earlier reports told of savings: of the newest month that has any. What cannot be read is told as a notice. */
async function readToldSavings(store, dataThrough) {
    for (let back = 0; back <= MONTHS_BACK; back++) {
        const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKeys */ .uv.savings((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(dataThrough), -back));
        const value = await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(store, key).catch(() => undefined);
        if (value === undefined) {
            const message = `${key} cannot be read, so savings that earlier reports told are not followed up.`;
            return { told: [], problems: [(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOfRun */ .K)('notice', message, null)] };
        }
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(value) && Array.isArray(value.savings))
            return { told: value.savings.filter(isTold), problems: [] };
    }
    return { told: [], problems: [] };
}


/***/ }),

/***/ 68322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ readForecasts),
/* harmony export */   WD: () => (/* binding */ scopeForecastWrites),
/* harmony export */   Wd: () => (/* binding */ forecastBasis),
/* harmony export */   YH: () => (/* binding */ teamScope),
/* harmony export */   pP: () => (/* binding */ ORGANISATION)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _analyze_forecast_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30456);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81984);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81532);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88841);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8301);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81644);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50573);









/** The whole organisation; a team's name begins otherwise. */
const ORGANISATION = 'organisation';
function teamScope(id) {
    return `team-${id}`;
}
/** What a total holds and of which accounts, in a form that tells whether two are of the same. */
function forecastBasis({ costBasis, currency, source }, { includeCredits, includeTax }, accounts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([...accounts].sort().join())
        .digest('hex')
        .slice(0, 12);
    const charges = [includeCredits ? 'credits' : '', includeTax ? 'tax' : ''].filter((part) => part !== '');
    return [source, costBasis, currency, ...charges, hash].join(' ');
}
function isTold(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return false;
    const { asOf, dataThrough, basis } = value;
    const amounts = [value.total, value.low, value.high, value.level];
    return (typeof asOf === 'string' &&
        typeof dataThrough === 'string' &&
        (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(dataThrough) &&
        typeof basis === 'string' &&
        amounts.every((amount) => typeof amount === 'number' && Number.isFinite(amount)));
}
function toldIn(value) {
    const scopes = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value) && value.schema === 1 && (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value.scopes) ? value.scopes : {};
    return new Map(Object.entries(scopes).map(([scope, told]) => [scope, Array.isArray(told) ? told.filter(isTold) : []]));
}
function isStoredScopes(value) {
    return value.schema === 1 && 'scopes' in value && (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value.scopes);
}
function readScopes(value) {
    if (isStoredScopes(value))
        return value;
    throw new _store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoredObjectError */ .JK('The stored forecasts are not of this version and were left as they are.');
}
/** What is kept of a month's forecasts: the newest that was made before it began, and the newest of all. */
function kept(month, told) {
    const inOrder = [...told].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
    const before = inOrder.filter(({ dataThrough }) => dataThrough < (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOfMonth */ .kU)(month)).at(-1);
    return inOrder.filter((each) => each === before || each === inOrder.at(-1));
}
function merged(month, stored, added) {
    const scopes = new Map(Object.entries(stored?.scopes ?? {}));
    for (const { scope, told } of added) {
        const others = (scopes.get(scope) ?? []).filter(({ asOf }) => asOf !== told.asOf);
        scopes.set(scope, kept(month, [...others, told]));
    }
    const inOrder = [...scopes].sort(([a], [b]) => (a < b ? -1 : 1));
    return { schema: 1, month, scopes: Object.fromEntries(inOrder) };
}
/** One write for each month that reports estimated: what they told of their totals, to be scored when it is over. */
function scopeForecastWrites(store, forecasts, made) {
    const byMonth = new Map();
    for (const { scope, estimates, basis } of forecasts) {
        for (const { month, total, low, high, level } of estimates) {
            const told = { ...made, total, low, high, level, basis };
            byMonth.set(month, [...(byMonth.get(month) ?? []), { scope, told }]);
        }
    }
    return [...byMonth].map(([month, added]) => ({
        scope: `forecasts of ${month}`,
        write: async () => {
            const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKeys */ .uv.reportForecasts(month);
            const merge = (stored) => merged(month, stored, added);
            return (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .asWritten */ .qm)(key, await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .updateObject */ .jq)(store, key, readScopes, merge));
        },
    }));
}
/**
 * Reads what reports told of the months that are over, as far as they are scored. What cannot be read is told as a notice
 * and leaves that month unscored.
 */
async function readForecasts(store, dataThrough) {
    const months = (0,_analyze_forecast_score_js__WEBPACK_IMPORTED_MODULE_1__/* .scoredMonths */ .YB)(dataThrough);
    const problems = [];
    const forecasts = new Map();
    const read = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .mapConcurrently */ .X)(months, _writes_js__WEBPACK_IMPORTED_MODULE_5__/* .OBJECTS_AT_ONCE */ .RN, async (month) => {
        const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKeys */ .uv.reportForecasts(month);
        const value = await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .Ag)(store, key).catch(() => undefined);
        if (value !== undefined)
            return { month, told: toldIn(value) };
        problems.push((0,_config_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .problemOfRun */ .K)('notice', `${key} cannot be read, so what was forecast of ${month} is not scored.`, null));
        return { month, told: new Map() };
    });
    for (const { month, told } of read) {
        for (const [scope, list] of told) {
            const ofScope = forecasts.get(scope) ?? new Map();
            forecasts.set(scope, ofScope.set(month, list));
        }
    }
    return { forecasts, problems };
}


/***/ }),

/***/ 79281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ trackedIn)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);


const STATES = new Set([
    'new',
    'ongoing',
    'worse',
    'resolved',
    'settled',
]);
function isState(value) {
    return STATES.has(value);
}
function isTelling(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
        return false;
    const { period, asOf, state, end, dailyExcess, impact } = value;
    return (typeof period === 'string' &&
        typeof asOf === 'string' &&
        (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(asOf) &&
        isState(state) &&
        state !== 'ongoing' &&
        (end === null || (typeof end === 'string' && (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(end))) &&
        Number.isFinite(dailyExcess) &&
        Number.isFinite(impact));
}
/** These fields of a stored anomaly; undefined where a version wrote it that kept none, or where one cannot be read. */
function trackedIn(value) {
    const { state, days, seenOn, told } = value;
    if (!isState(state) || typeof days !== 'number' || !(days >= 1))
        return undefined;
    if (typeof seenOn !== 'string' || !(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(seenOn))
        return undefined;
    if (!Array.isArray(told) || !told.every(isTelling))
        return undefined;
    return { state, days, seenOn, told };
}


/***/ })

};
