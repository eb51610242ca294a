export const id = 1565;
export const ids = [1565];
export const modules = {

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
