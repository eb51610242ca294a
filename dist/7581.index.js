export const id = 7581;
export const ids = [7581,6986,431,2905];
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

/***/ 83914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ cutToComplete)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88841);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _cost_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98667);




/** The newest days that may still lack data although they have settled by the calendar. */
const TESTED_DAYS = 3;
/** Days before the tested ones that tell what is usual: four of each weekday. */
const REFERENCE_DAYS = 28;
const MIN_REFERENCE_DAYS = 7;
/** A day on which more of the accounts, or of their usual cost, is missing is not complete. */
const MIN_SHARE = 0.9;
/** Of many accounts the one in the middle hardly ever falls below this on a day that is whole, not even on a holiday. */
const MIN_LEVEL = 0.8;
/** Of a few accounts any may have been cleaned up, so only half of the usual cost or less looks cut off. */
const MIN_LEVEL_OF_FEW = 0.5;
const FEW_ACCOUNTS = 10;
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
    return (low + high) / 2;
}
/** Daily usage cost by account: charges that come by the calendar say nothing about a day being whole. */
function usageByAccount(costs) {
    const accounts = new Map();
    for (const { account, chargeType, daily } of costs.series) {
        if (chargeType !== 'usage')
            continue;
        const sum = accounts.get(account) ?? new Float64Array(daily.length);
        for (let i = 0; i < daily.length; i++)
            sum[i] = (sum[i] ?? 0) + (daily[i] ?? 0);
        accounts.set(account, sum);
    }
    return [...accounts.values()];
}
/** Compares day `index` with the days of the reference, which ends before day `end`. */
function presenceOn(index, end, accounts) {
    const start = Math.max(0, end - REFERENCE_DAYS);
    const ratios = [];
    let [present, usual, usualPresent, actual] = [0, 0, 0, 0];
    for (const daily of accounts) {
        if (!daily.slice(end - MIN_REFERENCE_DAYS, end).every((cost) => cost > 0))
            continue;
        const sameWeekday = [...daily.slice(start, end)].filter((_, i) => (index - start - i) % 7 === 0);
        const typical = median(sameWeekday);
        const cost = daily[index] ?? 0;
        usual += typical;
        actual += cost;
        if (cost > 0) {
            present += 1;
            usualPresent += typical;
        }
        ratios.push(typical > 0 ? cost / typical : 1);
    }
    const share = (part) => (usual > 0 ? part / usual : 1);
    return {
        expected: ratios.length,
        present,
        costShare: share(usualPresent),
        level: ratios.length === 0 ? 1 : median(ratios),
        totalLevel: share(actual),
    };
}
function isWhole({ expected, present, costShare, level, totalLevel }) {
    return (present >= MIN_SHARE * expected &&
        costShare >= MIN_SHARE &&
        level >= (expected < FEW_ACCOUNTS ? MIN_LEVEL_OF_FEW : MIN_LEVEL) &&
        totalLevel >= MIN_LEVEL_OF_FEW);
}
function percent(share) {
    return `${Math.round(100 * share)} %`;
}
function cutAfter(costs, days) {
    return {
        ...costs,
        window: { from: costs.window.from, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(costs.window.from, days) },
        series: costs.series.map((series) => ({ ...series, daily: series.daily.slice(0, days) })),
    };
}
function lateDay(newest, through, { expected, present, level }) {
    return {
        scope: `cost of ${newest}`,
        message: `The source does not have all of ${newest} yet: ${present} of the ${expected} accounts that cost something every day are there, ` +
            `at ${percent(level)} of their usual cost. The reports go through ${through}; run again when the data has arrived.`,
    };
}
function goneAccounts(day, { expected, present }) {
    return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOfRun */ .K)('warning', `${expected - present} of ${expected} accounts that cost something every day have had none for ${TESTED_DAYS} days, through ${day}.`, 'If they were not closed, look whether the source still receives their billing data.');
}
/**
 * Cuts costs at their newest complete day. A day is complete when at least 90 % of the accounts that cost something on
 * each of the days before, and of their usual cost, are there, at no less than 80 % of the usual level of the account
 * in the middle (50 % with fewer than 10 accounts). Only days that may still be arriving are tested, the newest three
 * of a window that reaches up to the settling days before `asOf`; what is missing for longer than that is taken as
 * gone, unless most of it is.
 * @throws CostDataError when no day is complete
 */
function cutToComplete(costs, asOf) {
    const { from, to } = costs.window;
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(from, to);
    const isRecent = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(to, asOf) < _cost_model_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTLING_DAYS */ .jj + TESTED_DAYS;
    if (!isRecent || days < MIN_REFERENCE_DAYS + TESTED_DAYS)
        return { costs, problems: [], failures: [] };
    const accounts = usageByAccount(costs);
    const end = days - TESTED_DAYS;
    const newest = days - 1;
    const ofNewest = presenceOn(newest, end, accounts);
    for (let index = newest; index >= end; index--) {
        const presence = index === newest ? ofNewest : presenceOn(index, end, accounts);
        if (!hasCost(index, accounts) || !isWhole(presence))
            continue;
        const through = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, index);
        const failures = index === newest ? [] : [lateDay((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, newest), through, ofNewest)];
        return { costs: cutAfter(costs, index + 1), problems: [], failures };
    }
    const hasMost = hasCost(newest, accounts) && ofNewest.present >= ofNewest.expected / 2;
    if (hasMost && ofNewest.totalLevel >= MIN_LEVEL_OF_FEW) {
        return { costs, problems: [goneAccounts((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, newest), ofNewest)], failures: [] };
    }
    return stale(costs, accounts, ofNewest);
}
/** Most of the data stopped arriving: goes back to the last day that was whole. */
function stale(costs, accounts, ofNewest) {
    const { from, to } = costs.window;
    const newest = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(to, -1);
    for (let index = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(from, to) - TESTED_DAYS - 1; index >= MIN_REFERENCE_DAYS; index--) {
        if (!hasCost(index, accounts) || !isWhole(presenceOn(index, index, accounts)))
            continue;
        const through = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, index);
        return {
            costs: cutAfter(costs, index + 1),
            problems: [],
            failures: [lateDay(newest, through, ofNewest)],
        };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CostDataError */ .oo(`The source has no complete day from ${from} to ${newest}: look whether it still receives the billing data of AWS.`);
}
function hasCost(index, accounts) {
    return accounts.some((daily) => (daily[index] ?? 0) > 0);
}


/***/ }),

/***/ 72905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ otherCharges),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Vh: () => (/* binding */ costsByService),
/* harmony export */   WZ: () => (/* binding */ totalsByAccount),
/* harmony export */   isAccountId: () => (/* binding */ isAccountId)
/* harmony export */ });
/* harmony import */ var _line_item_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66011);
/* harmony import */ var _outside_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60011);


/** Half a cent: less than this on a day is rounding of Datadog's, not a cost. */
const NEGLIGIBLE = 0.005;
/** What subtracting leaves of equal amounts. */
const CRUMB = 1e-9;
function addInto(sum, values) {
    for (let i = 0; i < values.length; i++)
        sum[i] = (sum[i] ?? 0) + (values[i] ?? 0);
}
function sumIn(map, key, daily) {
    const sum = map.get(key)?.slice() ?? new Float64Array(daily.length);
    addInto(sum, daily);
    map.set(key, sum);
}
function within(map, key, make) {
    let value = map.get(key);
    if (value === undefined) {
        value = make();
        map.set(key, value);
    }
    return value;
}
function isAccountId(text) {
    return typeof text === 'string' && /^\d{12}$/.test(text);
}
function totalsByAccount(costs, accountTag, days) {
    const accounts = new Map();
    const unattributed = new Float64Array(days);
    for (const { group, daily } of costs) {
        const account = group.get(accountTag);
        if (isAccountId(account))
            sumIn(accounts, account, daily);
        else
            addInto(unattributed, daily);
    }
    return { accounts, unattributed };
}
/** Costs by account and service; a cost without the service's tag stands under `NO_SERVICE`. */
function costsByService(costs, { accountTag, serviceTag }) {
    const accounts = new Map();
    for (const { group, daily } of costs) {
        const account = group.get(accountTag);
        if (!isAccountId(account))
            continue;
        const services = within(accounts, account, () => new Map());
        sumIn(services, serviceOf(group.get(serviceTag)), daily);
    }
    return accounts;
}
function serviceOf(tag) {
    const name = (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t)(tag ?? '');
    return name === '' ? _outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SERVICE */ .M4 : name;
}
function otherCharges(costs, tags) {
    const accounts = new Map();
    const unknownTypes = new Set();
    let isTold = false;
    for (const { group, daily } of costs) {
        const account = group.get(tags.accountTag);
        const written = group.get(tags.chargeTypeTag);
        if (!isAccountId(account) || typeof written !== 'string')
            continue;
        isTold = true;
        const service = serviceOf(group.get(tags.serviceTag));
        const chargeType = (0,_line_item_type_js__WEBPACK_IMPORTED_MODULE_0__/* .chargeTypeOfLine */ .Iu)(written, service);
        if (chargeType === null)
            unknownTypes.add((0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t)(written));
        if (chargeType === null || chargeType === 'usage')
            continue;
        const services = within(accounts, account, () => new Map());
        const types = within(services, service, () => new Map());
        sumIn(types, chargeType, daily);
    }
    return { accounts, unknownTypes, isTold };
}
/** What of a total its parts leave. */
function difference(total, parts) {
    const rest = total.slice();
    for (const part of parts)
        for (let i = 0; i < part.length; i++)
            rest[i] = (rest[i] ?? 0) - (part[i] ?? 0);
    for (let i = 0; i < rest.length; i++)
        if (Math.abs(rest[i] ?? 0) < CRUMB)
            rest[i] = 0;
    return rest;
}
function hasCost(daily) {
    return daily.some((cost) => Math.abs(cost) >= NEGLIGIBLE);
}
/**
 * The series of one account. What is not usage is taken out of each service's cost, and what the services lack of the
 * account's total is a cost without a service, so that the series add up to the total on every day.
 */
function seriesOf(account, total, services, others) {
    const series = [];
    const remainder = difference(total, services.values());
    const complete = new Map(services);
    if (hasCost(remainder))
        sumIn(complete, _outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SERVICE */ .M4, remainder);
    for (const [service, cost] of [...complete].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const types = new Map(others.get(service));
        const rest = (0,_line_item_type_js__WEBPACK_IMPORTED_MODULE_0__/* .chargeTypeOfLine */ .Iu)('Usage', service) ?? 'usage';
        types.delete(rest);
        types.set(rest, difference(cost, [...types.values()]));
        for (const [chargeType, daily] of types) {
            if (daily.some((amount) => amount !== 0))
                series.push({ account, service, chargeType, daily });
        }
    }
    return { series, remainder };
}


/***/ }),

/***/ 69758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readScalar),
/* harmony export */   i: () => (/* binding */ readDaily)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29944);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);




/** An answer that says something else than it was asked; a cost read from it would be a guess. */
function strange(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(`Datadog's answer ${what}, so no cost can be read from it. Run again; if it stays, report it with the log.`);
}
/** The attributes of an answer that succeeded in substance, not only by its status. */
function attributesOf(body) {
    const errors = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorsIn */ .R4)(body);
    if (errors.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(`Datadog answers the question with an error: ${errors.join('; ')}.`);
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(body) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(body.data) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(body.data.attributes))
        return body.data.attributes;
    throw strange('holds no data');
}
function listIn(attributes, name) {
    const list = attributes[name];
    if (Array.isArray(list))
        return list;
    throw strange(`has no ${name}`);
}
/** What Datadog prints for a group whose cost does not have the tag. */
const WITHOUT_TAG = new Set(['', 'n/a', 'none', 'null']);
function tagValue(text) {
    return WITHOUT_TAG.has(text.trim().toLowerCase()) ? null : text;
}
/** `key:value`, cut at the first colon: values hold colons, too. */
function groupOf(tags) {
    if (!Array.isArray(tags))
        throw strange('has a series without group_tags');
    return new Map(tags.map((tag) => {
        if (typeof tag !== 'string')
            throw strange('has a group tag that is no text');
        const colon = tag.indexOf(':');
        return colon === -1 ? [tag, null] : [tag.slice(0, colon), tagValue(tag.slice(colon + 1))];
    }));
}
/** An amount; nothing on a day is a cost of zero on it. */
function amount(value) {
    if (value === null)
        return 0;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw strange('has a value that is no number');
}
function amounts(row) {
    const values = new Float64Array(row.length);
    for (let i = 0; i < row.length; i++)
        values[i] = amount(row[i]);
    return values;
}
/** The days of an answer's times; a coarser or shifted interval would silently be other money. */
function daysOf(times) {
    return times.map((time, i) => {
        const isDaily = typeof time === 'number' && time % _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec === 0;
        const before = times[i - 1];
        if (!isDaily || (typeof before === 'number' && (time - before) % _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec !== 0)) {
            throw strange('is not in UTC days');
        }
        return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayFromNumber */ .IP)(time / _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec);
    });
}
/**
 * Reads an answer of /api/v2/query/timeseries.
 * @throws ServiceError when it carries an error, is not in days, or is not of the documented shape
 */
function readDaily(body) {
    const attributes = attributesOf(body);
    const days = daysOf(listIn(attributes, 'times'));
    const rows = listIn(attributes, 'values');
    const series = listIn(attributes, 'series');
    if (series.length !== rows.length)
        throw strange('has another number of series than of values');
    const groups = series.map((entry, i) => {
        const row = rows[i];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(entry) || !Array.isArray(row))
            throw strange('has a series that cannot be read');
        if (row.length !== days.length)
            throw strange('has a series of another length than its times');
        return { group: groupOf(entry.group_tags), values: amounts(row), unit: entry.unit ?? null };
    });
    return { days, groups };
}
function firstText(value) {
    const text = Array.isArray(value) ? value[0] : value;
    return typeof text === 'string' ? tagValue(text) : null;
}
/**
 * Reads an answer of /api/v2/query/scalar: columns side by side, one for each tag and one with the numbers.
 * @throws ServiceError when it carries an error or is not of the documented shape
 */
function readScalar(body) {
    const columns = listIn(attributesOf(body), 'columns');
    const groups = [];
    let numbers = null;
    let unit = null;
    for (const column of columns) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(column) || !Array.isArray(column.values))
            throw strange('has a column that cannot be read');
        if (column.type === 'group' && typeof column.name === 'string') {
            groups.push({ name: column.name, values: column.values });
        }
        else if (column.type === 'number') {
            numbers = column.values;
            unit = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(column.meta) ? (column.meta.unit ?? null) : null;
        }
        else {
            throw strange('has a column of an unknown type');
        }
    }
    if (numbers === null) {
        if (columns.length === 0)
            return { groups: [], unit: null };
        throw strange('has no column of numbers');
    }
    const rows = numbers;
    if (groups.some(({ values }) => values.length !== rows.length))
        throw strange('has columns of different lengths');
    return {
        groups: rows.map((value, i) => ({
            group: new Map(groups.map(({ name, values }) => [name, firstText(values[i])])),
            value: amount(value),
        })),
        unit,
    };
}


/***/ }),

/***/ 30431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CostAsking: () => (/* binding */ CostAsking)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/fetch/datadog/answers.ts
var answers = __webpack_require__(69758);
// EXTERNAL MODULE: ./src/fetch/datadog/queries.ts
var queries = __webpack_require__(75085);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
;// CONCATENATED MODULE: ./src/fetch/datadog/unit.ts


/** Datadog's units of the family "currency" that AWS bills in, by their names. */
const CURRENCIES = {
    dollar: { code: 'USD', factor: 1 },
    cent: { code: 'USD', factor: 0.01 },
    microdollar: { code: 'USD', factor: 1e-6 },
    euro: { code: 'EUR', factor: 1 },
    pound: { code: 'GBP', factor: 1 },
    penny: { code: 'GBP', factor: 0.01 },
    yen: { code: 'JPY', factor: 1 },
    rupee: { code: 'INR', factor: 1 },
    real: { code: 'BRL', factor: 1 },
    yuan: { code: 'CNY', factor: 1 },
    won: { code: 'KRW', factor: 1 },
    krona: { code: 'SEK', factor: 1 },
    franc: { code: 'CHF', factor: 1 },
};
/**
 * The currency that the unit of an answer names: `[{ name: "dollar", … }, null]`, or a unit whose name or short name
 * is an ISO 4217 code. Null where the answer states no unit.
 * @throws CostDataError for a unit that is no currency that is known here
 */
function currencyOf(unit) {
    const primary = Array.isArray(unit) ? unit[0] : unit;
    if (!(0,json/* isRecord */.u)(primary))
        return null;
    const names = [primary.name, primary.short_name].filter((name) => typeof name === 'string');
    for (const name of names) {
        const known = CURRENCIES[name.toLowerCase().replace(/[^a-z]/g, '')];
        if (known !== undefined)
            return known;
        if (/^[a-z]{3}$/i.test(name) && primary.family === 'currency')
            return { code: name.toUpperCase(), factor: 1 };
    }
    throw new errors/* CostDataError */.oo(`Datadog states the unit "${names[0] ?? '?'}" for the cost metric, which is no currency known here. Set datadog.metric to a cost metric, or datadog.currency in the settings to the currency of your bill.`);
}

;// CONCATENATED MODULE: ./src/fetch/datadog/asking.ts





/** The currency that all answers of a run agree on. Amounts of two currencies must never be added. */
class AnsweredCurrency {
    #set;
    #stated = null;
    constructor(set) {
        this.#set = set;
    }
    /** What to multiply amounts of a unit by. */
    factorOf(unit) {
        if (this.#set !== null || unit === null)
            return 1;
        const currency = currencyOf(unit);
        if (currency === null)
            return 1;
        this.#stated ??= currency.code;
        if (this.#stated === currency.code)
            return currency.factor;
        throw new errors/* CostDataError */.oo(`Datadog answers in two currencies, ${this.#stated} and ${currency.code}, which cannot be added up. Set datadog.metric to a metric of one billing currency.`);
    }
    /** Null when no answer stated one and the settings do not either. */
    get code() {
        return this.#set ?? this.#stated;
    }
}
/** Asks the cost metric of the settings, and turns the answers into costs of one currency. */
class CostAsking {
    tags;
    #client;
    #currency;
    constructor(client, tags) {
        this.#client = client;
        this.tags = tags;
        this.#currency = new AnsweredCurrency(tags.currency);
    }
    get currency() {
        return this.#currency.code;
    }
    /**
     * Cost of each UTC day of a window, by group.
     * @throws ServiceError when Datadog refuses, does not answer, or answers something else
     */
    async daily({ by, filters, metric, limit }, window) {
        const days = (0,day/* eachDay */.aj)(window);
        const asked = metric === 'usage' ? USAGE_METRIC : this.tags.metric;
        const body = (0,queries/* timeseriesBody */.rd)({ metric: asked, filters, by }, window, limit);
        const answer = (0,answers/* readDaily */.i)(await this.#client.post(queries/* TIMESERIES_PATH */.Vc, body));
        const places = new Map(days.map((day, i) => [day, i]));
        const positions = answer.days.map((day) => places.get(day) ?? -1);
        if (positions.includes(-1)) {
            throw new errors/* ServiceError */._7('Datadog answers for other days than it was asked for. Report it with the log.');
        }
        const isWhole = positions.length === days.length && positions.every((position, i) => position === i);
        return answer.groups.map(({ group, values, unit }) => {
            const factor = metric === 'usage' ? 1 : this.#currency.factorOf(unit);
            if (factor === 1 && isWhole)
                return { group, daily: values };
            const daily = new Float64Array(days.length);
            for (let i = 0; i < values.length; i++)
                daily[positions[i] ?? 0] = (values[i] ?? 0) * factor;
            return { group, daily };
        });
    }
    /**
     * Cost of a whole window, by group; at most the 10,000 largest.
     * @throws ServiceError when Datadog refuses, does not answer, or answers something else
     */
    async totals({ by, filters }, window) {
        const body = (0,queries/* scalarBody */.fd)({ metric: this.tags.metric, filters, by }, window);
        const { groups, unit } = (0,answers/* readScalar */.$)(await this.#client.post(queries/* SCALAR_PATH */.b5, body));
        const factor = this.#currency.factorOf(unit);
        return groups.map(({ group, value }) => ({ group, total: value * factor }));
    }
}
const USAGE_METRIC = 'aws.usage';


/***/ }),

/***/ 96986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingFound: () => (/* binding */ nothingFound),
/* harmony export */   preflight: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76572);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88841);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _outside_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60011);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);





const TAG_KEYS_PATH = '/api/v2/cost/tag_keys';
const CUR_CONFIG_PATH = '/api/v2/cost/aws_cur_config';
function entriesOf(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(body) || !Array.isArray(body.data))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('The answer holds no list.');
    return body.data.filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u).map(({ id, attributes }) => ({
        id: typeof id === 'string' ? id : '',
        attributes: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(attributes) ? attributes : {},
    }));
}
async function tagKeysOf(client, metric) {
    const entries = entriesOf(await client.get(TAG_KEYS_PATH, { 'filter[metric]': metric }));
    return new Set(entries.map(({ id, attributes }) => (typeof attributes.value === 'string' ? attributes.value : id)));
}
function curProblem(message) {
    const hint = 'Look at the page Cloud Cost, Settings, Accounts in Datadog.';
    return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfRun */ .K)('notice', message, hint);
}
/** What each billing report that Datadog reads says of itself. */
async function curProblems(client) {
    const entries = entriesOf(await client.get(CUR_CONFIG_PATH, {}));
    if (entries.length === 0)
        return [curProblem('Datadog lists no AWS Cost and Usage Report that it reads.')];
    return entries.flatMap(({ id, attributes }) => {
        const { account_id: account, status, error_messages: errors } = attributes;
        const said = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
        if (status === 'active' && said.length === 0)
            return [];
        const words = said.length === 0 ? '' : `: ${said.map(_outside_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t).join('; ')}`;
        const name = typeof account === 'string' ? `of account ${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t)(account)}` : (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t)(id);
        return [
            curProblem(`Datadog's Cost and Usage Report ${name} is ${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t)(typeof status === 'string' ? status : 'in an unknown state')}${words}.`),
        ];
    });
}
/** Looks up which tags the cost metric has and whether billing data flows. What cannot be looked up is a failure. */
async function preflight(client, metric) {
    const failures = [];
    const orFailure = async (scope, lookUp) => {
        try {
            return await lookUp;
        }
        catch (error) {
            failures.push({ scope, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
            return null;
        }
    };
    const [tagKeys, problems] = await Promise.all([
        orFailure('cost tag keys of Datadog', tagKeysOf(client, metric)),
        orFailure('CUR configuration of Datadog', curProblems(client)),
    ]);
    return { tagKeys, problems: problems ?? [], failures };
}
/**
 * The error for a metric or tag that finds no cost: without it, a misspelt name would look like a cost of zero.
 * @param empty which question came back without any group
 */
async function nothingFound(empty, tags, { tagKeys, problems }, days) {
    const name = { metric: tags.metric, account_tag: tags.accountTag, service_tag: tags.serviceTag }[empty];
    const said = problems.map(({ message }) => ` ${message}`).join('');
    if (empty === 'metric') {
        const known = tagKeys === null || tagKeys.size > 0 ? '' : ' Datadog knows no cost tags of it, so it may be misspelt.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CostDataError */ .oo(`Datadog has no cost for the metric "${name}" ${days}.${known}${said} Set datadog.metric to a cost metric of your organisation, such as aws.cost.amortized, and look whether the application key may see its data.`);
    }
    const isKnown = tagKeys?.has(name) === true;
    const nearest = tagKeys === null || isKnown ? null : await (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestWord */ .z)(name, [...tagKeys]);
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CostDataError */ .oo(`No cost of the metric "${tags.metric}" carries the tag "${name}" ${days}.${said} Set datadog.${empty} to the tag that holds ${empty === 'account_tag' ? 'account ids of 12 digits' : 'the AWS service'}.${hint}`);
}


/***/ }),

/***/ 75085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ TIMESERIES_PATH),
/* harmony export */   b5: () => (/* binding */ SCALAR_PATH),
/* harmony export */   fd: () => (/* binding */ scalarBody),
/* harmony export */   md: () => (/* binding */ metricsBody),
/* harmony export */   rd: () => (/* binding */ timeseriesBody)
/* harmony export */ });
/* unused harmony exports MAX_SCALAR_ROWS, instantsOf */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

const SCALAR_PATH = '/api/v2/query/scalar';
const TIMESERIES_PATH = '/api/v2/query/timeseries';
/** No limit is documented; a scalar answer is cut at the number that is asked for. */
const MAX_SCALAR_ROWS = 10_000;
/** Milliseconds since 1970 of a window's beginning and of its end, as Datadog takes them. */
function instantsOf({ from, to }) {
    return { from: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(from) * _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(to) * _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec };
}
/** In words: Datadog takes `!` and `,` as well, but not together with IN. */
function filterText(filter) {
    return 'notIn' in filter
        ? `${filter.tag} NOT IN (${filter.notIn.join(', ')})`
        : `${filter.tag} IN (${filter.in.join(', ')})`;
}
/** A query in Datadog's language. Without a daily rollup it would average over time. */
function queryText({ metric, filters, by }) {
    const filter = filters.length === 0 ? '*' : filters.map(filterText).join(' AND ');
    const groups = by.length === 0 ? '' : ` by {${by.join(',')}}`;
    return `sum:${metric}{${filter}}${groups}.rollup(sum, daily)`;
}
/** Asks for one sum for each group over a whole window, largest first. */
function scalarBody(query, window) {
    return {
        data: {
            type: 'scalar_request',
            attributes: {
                ...instantsOf(window),
                formulas: [{ formula: 'a', limit: { count: MAX_SCALAR_ROWS, order: 'desc' } }],
                queries: [{ data_source: 'cloud_cost', aggregator: 'sum', name: 'a', query: queryText(query) }],
            },
        },
    };
}
/** Asks for one sum for each group and UTC day of a window; with a limit, of the largest groups alone. */
function timeseriesBody(query, window, limit) {
    return {
        data: {
            type: 'timeseries_request',
            attributes: {
                ...instantsOf(window),
                interval: _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec,
                formulas: [
                    limit === undefined ? { formula: 'a' } : { formula: 'a', limit: { count: limit, order: 'desc' } },
                ],
                queries: [{ data_source: 'cloud_cost', name: 'a', query: queryText(query) }],
            },
        },
    };
}
/** Asks for one value for each group and UTC day of a window; counts are added up, not averaged over time. */
function metricsBody({ metric, aggregator, by }, window) {
    const asCount = aggregator === 'sum' ? '.as_count()' : '';
    const query = `${aggregator}:${metric}{*} by {${by.join(',')}}${asCount}.rollup(${aggregator}, daily)`;
    return {
        data: {
            type: 'timeseries_request',
            attributes: {
                ...instantsOf(window),
                interval: _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec,
                formulas: [{ formula: 'a' }],
                queries: [{ data_source: 'metrics', name: 'a', query }],
            },
        },
    };
}


/***/ }),

/***/ 29944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R4: () => (/* binding */ errorsIn),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _outside_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60011);


/** The question is too large for one answer: ask for fewer accounts or days at once. */
class TooLargeError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 {
}
const MAX_SHOWN = 3;
function textOf(error) {
    if (typeof error === 'string')
        return error;
    if (typeof error !== 'object' || error === null)
        return null;
    if ('detail' in error && typeof error.detail === 'string')
        return error.detail;
    return 'title' in error && typeof error.title === 'string' ? error.title : null;
}
/** What Datadog says in `errors`: a text, a list of texts, or a list of JSON:API errors. Short and printable. */
function errorsIn(body) {
    if (typeof body !== 'object' || body === null || !('errors' in body))
        return [];
    const errors = Array.isArray(body.errors) ? body.errors : [body.errors];
    return errors
        .map(textOf)
        .filter((text) => text !== null)
        .slice(0, MAX_SHOWN)
        .map(_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t);
}
/** Milliseconds until the rate limit is reset, from X-RateLimit-Reset in seconds; null where it does not say. */
function retryAfter(headers) {
    const written = headers['x-ratelimit-reset'] ?? headers['retry-after'];
    const seconds = written === undefined ? Number.NaN : Number(written);
    return Number.isFinite(seconds) && seconds >= 0 ? 1000 * seconds : null;
}
const PERMISSIONS = [
    [/^\/api\/v2\/query\//, 'timeseries_query and cloud_cost_management_read'],
    [/^\/api\/v2\/cost\//, 'cloud_cost_management_read'],
];
/** The error that tells what to do about a refusal. */
function explainRefusal({ path, status, body }) {
    const said = errorsIn(body);
    const reason = said.length === 0 ? '' : ` It says: ${said.join('; ')}.`;
    switch (status) {
        case 401:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug(`Datadog does not know the API key (401 on ${path}).${reason} Set DATADOG_API_KEY to a key of this organisation, and DATADOG_SITE to its site.`);
        case 403: {
            const permission = PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1] ?? 'the permission for it';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog refuses ${path} (403).${reason} Give the application key's owner and scopes ${permission}, and look whether DATADOG_SITE is the site of the keys.`);
        }
        case 404:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog has no ${path} (404).${reason} Look at DATADOG_SITE and DATADOG_BASE_URL; Cloud Cost Management is not on every site.`);
        case 413:
            return new TooLargeError(`Datadog finds the question to ${path} too large (413).${reason}`);
        case 429:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog limits the rate of ${path} (429) for longer than a run waits.${reason} Run again later, or ask Datadog for a higher limit.`);
        default:
            if (said.some((text) => /\btoo (?:many|large)\b|\bexceeds?\b/i.test(text))) {
                return new TooLargeError(`Datadog finds the question to ${path} too large (${status}).${reason}`);
            }
            return status >= 500 || status === 408
                ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog fails on ${path} (${status}).${reason} Run again later; https://status.datadoghq.com tells of incidents.`)
                : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`Datadog refuses ${path} (${status}).${reason}`);
    }
}


/***/ }),

/***/ 97581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  datadogSource: () => (/* binding */ datadogSource)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/fetch/completeness.ts
var completeness = __webpack_require__(83914);
// EXTERNAL MODULE: ./src/fetch/outside-text.ts
var outside_text = __webpack_require__(60011);
// EXTERNAL MODULE: ./src/fetch/datadog/account-costs.ts
var account_costs = __webpack_require__(72905);
// EXTERNAL MODULE: ./src/fetch/datadog/asking.ts + 1 modules
var datadog_asking = __webpack_require__(30431);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/fetch/datadog/refusals.ts
var refusals = __webpack_require__(29944);
;// CONCATENATED MODULE: ./src/fetch/datadog/batches.ts




/** With a few dozen services each, their answer over 100 days is a few megabytes. */
const ACCOUNTS_PER_REQUEST = 100;
/** Requests under way at once: enough to hide waiting, few enough to spare the rate limit. */
const CONCURRENCY = 4;
function batchesOf(accounts) {
    const count = Math.max(1, Math.ceil(accounts.length / ACCOUNTS_PER_REQUEST));
    const size = Math.ceil(accounts.length / count);
    return Array.from({ length: count }, (_, i) => ({
        accounts: accounts.slice(i * size, (i + 1) * size),
        isAll: count === 1,
    }));
}
/** Two batches of half the accounts each; null for a single account. */
function halvesOf({ accounts }) {
    if (accounts.length < 2)
        return null;
    const half = Math.ceil(accounts.length / 2);
    return [
        { accounts: accounts.slice(0, half), isAll: false },
        { accounts: accounts.slice(half), isAll: false },
    ];
}
function accountFilters(tag, { accounts, isAll }) {
    return isAll ? [] : [{ tag, in: accounts }];
}
/** "12 accounts, the first 123456789012". */
function accountsText(accounts) {
    const [first = ''] = accounts;
    return accounts.length === 1 ? `account ${first}` : `${accounts.length} accounts, the first ${first}`;
}
/** Asks for one batch; what is too large for one answer is asked for in halves, by accounts, then by time. */
async function askBatch(asking, question, batch, window) {
    const filters = [...accountFilters(asking.tags.accountTag, batch), ...question.filters];
    try {
        const costs = await asking.daily({ ...question, filters }, window);
        return [{ batch, costs }];
    }
    catch (error) {
        if (!(error instanceof refusals/* TooLargeError */.qB))
            throw error;
        const halves = halvesOf(batch);
        if (halves !== null) {
            const parts = await Promise.all(halves.map((half) => askBatch(asking, question, half, window)));
            return parts.flat();
        }
        const days = (0,day/* daysBetween */.YM)(window.from, window.to);
        if (days < 2)
            throw error;
        const middle = (0,day/* addDays */.fi)(window.from, Math.ceil(days / 2));
        const [early, late] = await Promise.all([
            askBatch(asking, question, batch, { from: window.from, to: middle }),
            askBatch(asking, question, batch, { from: middle, to: window.to }),
        ]);
        return [{ batch, costs: [...padded(early, 0, days), ...padded(late, Math.ceil(days / 2), days)] }];
    }
}
/** The costs of a part of the window as costs of the whole of it. */
function padded(answers, start, days) {
    return answers
        .flatMap(({ costs }) => costs)
        .map(({ group, daily }) => {
        const whole = new Float64Array(days);
        whole.set(daily, start);
        return { group, daily: whole };
    });
}
/**
 * Asks a question for all batches. A batch that fails does not stop the others.
 * @param onAnswer called after each batch
 */
async function askBatches(asking, question, batches, window, onAnswer) {
    const failures = [];
    const answers = await (0,concurrency/* mapConcurrently */.X)(batches, CONCURRENCY, async (batch) => {
        try {
            return await askBatch(asking, question, batch, window);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            const { accounts } = batch;
            failures.push({ scope: accountsText(accounts), message: error.message, accounts });
            return [];
        }
        finally {
            onAnswer();
        }
    });
    return { answers: answers.flat(), failures };
}

// EXTERNAL MODULE: ./src/grouping.ts
var grouping = __webpack_require__(85826);
// EXTERNAL MODULE: ./src/fetch/line-item-type.ts
var line_item_type = __webpack_require__(66011);
;// CONCATENATED MODULE: ./src/fetch/datadog/breakdown.ts





const USAGE_TYPE_TAG = 'aws_usage_type';
const USAGE_UNIT_TAG = 'aws_pricing_usage_unit';
const REGION_TAG = 'aws_region';
const RESOURCE_TAG = 'aws_resource_id';
/** Resources of all drivers together: those of the largest cost. */
const MAX_RESOURCES = 500;
/** Usage whose quantity savings ask for: what is stored in S3, and how often it is read. */
const COUNTED_USAGE = /(?:^|-)(?:TimedStorage-ByteHrs|Requests-Tier2)$/;
/** How usage of a line type is paid for. Only these count quantities; discounts and refunds of usage have none of their own. */
const PRICING = new Map([
    ['Usage', 'on-demand'],
    ['DiscountedUsage', 'committed'],
    ['SavingsPlanCoveredUsage', 'committed'],
]);
/** Takes back what a plan's usage would have cost on demand. */
const NEGATION = 'SavingsPlanNegation';
function placeOf({ account, service }) {
    return `${account}\u0000${service}`;
}
/** null where the line does not state its type, and for a discount, which is of all ways. */
function pricingOf({ lineType }) {
    return lineType === NEGATION ? 'committed' : (PRICING.get(lineType) ?? null);
}
/** Whether a line takes something off usage that other lines count. */
function isDiscount(line) {
    return line.lineType !== '' && pricingOf(line) === null;
}
function added(lines) {
    const [first, ...others] = lines.map(({ daily }) => daily);
    const sum = Float64Array.from(first ?? []);
    for (const daily of others)
        for (let i = 0; i < sum.length; i++)
            sum[i] = (sum[i] ?? 0) + (daily[i] ?? 0);
    return sum;
}
/** Asks, and notes what fails instead of failing. */
class Asking {
    #asking;
    failures = [];
    constructor(asking) {
        this.#asking = asking;
    }
    /** Lines of usage of some accounts, split by a tag and by how they are paid for. */
    async lines(scope, tag, accounts, window, more = {}) {
        const { accountTag, serviceTag, chargeTypeTag } = this.#asking.tags;
        const isUsage = more.metric === 'usage';
        const by = [accountTag, serviceTag, tag, chargeTypeTag, ...(isUsage ? [USAGE_UNIT_TAG] : [])];
        const batches = batchesOf(accounts).map((batch) => ({ ...batch, isAll: false }));
        try {
            const question = { by, filters: [], ...more };
            const { answers, failures } = await askBatches(this.#asking, question, batches, window, () => undefined);
            this.failures.push(...failures.map(({ message, scope: part }) => ({ scope: `${scope} of ${part}`, message })));
            return answers.flatMap(({ costs }) => costs).flatMap((cost) => this.#lineOf(cost, tag));
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            this.failures.push({ scope, message: (0,errors/* messageOf */.bD)(error) });
            return [];
        }
    }
    #lineOf({ group, daily }, tag) {
        const { accountTag, serviceTag, chargeTypeTag } = this.#asking.tags;
        const text = (name) => (0,outside_text/* cleanName */.$t)(group.get(name) ?? '');
        const [lineType, service] = [text(chargeTypeTag), text(serviceTag)];
        if (lineType !== '' && !(0,line_item_type/* isUsageOfLine */.pV)(lineType, service))
            return [];
        return [
            {
                account: text(accountTag),
                service,
                value: text(tag),
                lineType,
                unit: text(USAGE_UNIT_TAG),
                daily,
            },
        ];
    }
}
/** The quantity of usage that is paid for in one way; null where it is counted in several units, or not at all. */
function quantityOf(quantities, pricing, ways) {
    const counted = quantities.filter(({ lineType }) => lineType === '' || PRICING.has(lineType));
    const stated = counted.filter((line) => pricingOf(line) === pricing);
    // Quantities without a line type belong to the only way in which the usage type is paid for.
    const own = stated.length > 0 || ways > 1 ? stated : counted.filter(({ lineType }) => lineType === '');
    const units = new Set(own.map(({ unit }) => unit));
    const [unit = ''] = units;
    return units.size !== 1 || unit === '' ? null : { unit, daily: added(own) };
}
/** Costs of each way of paying with what was taken off all of them, each day by their shares in it. */
function discounted(ways, discounts) {
    const off = added(discounts);
    return ways.map((daily, way) => daily.map((cost, i) => {
        const whole = ways.reduce((sum, each) => sum + (each[i] ?? 0), 0);
        const share = whole === 0 ? (way === 0 ? 1 : 0) : cost / whole;
        return cost + share * (off[i] ?? 0);
    }));
}
function usageTypes(costs, quantities) {
    const keyOf = (line) => `${placeOf(line)}\u0000${line.value}`;
    const counted = (0,grouping/* groupedBy */.m)(quantities, keyOf);
    return [...(0,grouping/* groupedBy */.m)(costs, keyOf)].flatMap(([key, lines]) => {
        const discounts = lines.filter(isDiscount);
        const others = lines.filter((line) => !isDiscount(line));
        const ways = [...(0,grouping/* groupedBy */.m)(others.length > 0 ? others : lines, pricingOf)];
        const sums = ways.map(([, own]) => added(own));
        const daily = others.length > 0 ? discounted(sums, discounts) : sums;
        return ways.flatMap(([pricing, own], i) => {
            const [first] = own;
            if (first === undefined)
                return [];
            const { account, service, value } = first;
            const quantity = quantityOf(counted.get(key) ?? [], pricing, ways.length);
            const cost = daily[i] ?? new Float64Array();
            return [{ account, service, dimension: 'usage-type', value, pricing, daily: cost, quantity }];
        });
    });
}
function byValue(dimension, lines) {
    return [...(0,grouping/* groupedBy */.m)(lines, (line) => `${placeOf(line)}\u0000${line.value}`).values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        const { account, service, value } = first;
        return [{ account, service, dimension, value, pricing: null, daily: added(own), quantity: null }];
    });
}
async function detailsOf(asking, { drivers, window }) {
    if (drivers.length === 0)
        return [];
    const accounts = [...new Set(drivers.map(({ account }) => account))].sort();
    const wanted = new Set(drivers.map(placeOf));
    const isWanted = (line) => wanted.has(placeOf(line));
    const [costs, quantities, regions, resources] = await Promise.all([
        asking.lines('usage types of the largest changes', USAGE_TYPE_TAG, accounts, window),
        asking.lines('usage quantities of the largest changes', USAGE_TYPE_TAG, accounts, window, {
            metric: 'usage',
        }),
        asking.lines('regions of the largest changes', REGION_TAG, accounts, window),
        asking.lines('resources of the largest changes', RESOURCE_TAG, accounts, window, {
            limit: MAX_RESOURCES,
        }),
    ]);
    return [
        ...usageTypes(costs.filter(isWanted), quantities.filter(isWanted)),
        ...byValue('region', regions.filter(isWanted)),
        ...byValue('resource', resources.filter((line) => line.value !== '' && isWanted(line))),
    ];
}
async function usageOf(asking, { accounts, usageWindow }) {
    if (accounts.length === 0)
        return [];
    const costs = await asking.lines('usage by usage type', USAGE_TYPE_TAG, accounts, usageWindow);
    const counted = [...new Set(costs.map(({ value }) => value).filter((value) => COUNTED_USAGE.test(value)))];
    const filters = [{ tag: USAGE_TYPE_TAG, in: counted.sort() }];
    const quantities = counted.length === 0
        ? []
        : await asking.lines('quantities of storage', USAGE_TYPE_TAG, accounts, usageWindow, {
            metric: 'usage',
            filters,
        });
    return usageTypes(costs, quantities);
}
/**
 * What lies behind the drivers, and all usage of the accounts: four requests for the drivers' accounts and two for all
 * accounts, by the hundred. What fails is missing and said.
 */
async function fetchBreakdown(costAsking, request) {
    const asking = new Asking(costAsking);
    const [details, usage] = await Promise.all([detailsOf(asking, request), usageOf(asking, request)]);
    return { details, usage, failures: asking.failures };
}

;// CONCATENATED MODULE: ./src/fetch/datadog/truncation.ts

/** A difference counts above one unit of the currency and a thousandth of the whole. */
const MIN_AMOUNT = 1;
const MIN_SHARE = 0.001;
/** Requests beyond the first that an answer cut by Datadog may cost. */
const MAX_EXTRA_REQUESTS = 12;
function sumOf(daily) {
    let sum = 0;
    for (const value of daily)
        sum += value;
    return sum;
}
/** True when a part differs from its whole by more than 0.1 % and one unit of the currency. */
function differs(whole, part) {
    const difference = Math.abs(whole - part);
    return difference > MIN_AMOUNT && difference > MIN_SHARE * Math.abs(whole);
}
/** Accounts of a batch whose groups do not add up to their totals, the largest gap first. */
function shortAccounts({ batch, costs }, totals, accountTag) {
    const sums = new Map();
    for (const { group, daily } of costs) {
        const account = group.get(accountTag) ?? '';
        sums.set(account, (sums.get(account) ?? 0) + sumOf(daily));
    }
    const gapOf = (account) => ({
        whole: sumOf(totals.get(account) ?? new Float64Array()),
        part: sums.get(account) ?? 0,
    });
    const size = ({ whole, part }) => Math.abs(whole - part);
    return batch.accounts
        .map((account) => ({ account, gap: gapOf(account) }))
        .filter(({ gap }) => differs(gap.whole, gap.part))
        .sort((a, b) => size(b.gap) - size(a.gap))
        .map(({ account }) => account);
}
/**
 * Repairs answers that Datadog cut without saying so. The account that lacks most is asked for alone: if it is whole
 * then, the answer was cut, and its batch is asked for again in halves; if it is not, the rest lacks the tag or is
 * hidden from the key, and asking again would not help.
 * @returns the answers, and whether some had been cut
 */
async function repaired(asking, question, { answers, failures }, totals, window) {
    const { accountTag } = asking.tags;
    const queue = [...answers];
    const whole = [];
    const failed = [...failures];
    let [wasCut, extra] = [false, 0];
    for (let answer = queue.shift(); answer !== undefined; answer = queue.shift()) {
        const [worst] = shortAccounts(answer, totals, accountTag);
        const halves = halvesOf(answer.batch);
        if (worst === undefined || halves === null || extra >= MAX_EXTRA_REQUESTS) {
            whole.push(answer);
            continue;
        }
        if (!wasCut) {
            extra += 1;
            const alone = await askBatches(asking, question, [{ accounts: [worst], isAll: false }], window, () => undefined);
            const isWhole = alone.answers.every((part) => shortAccounts(part, totals, accountTag).length === 0);
            if (alone.answers.length === 0 || !isWhole) {
                return { answers: [...whole, answer, ...queue], failures: failed, wasCut };
            }
            wasCut = true;
        }
        extra += 2;
        const again = await askBatches(asking, question, halves, window, () => undefined);
        queue.push(...again.answers);
        failed.push(...again.failures);
    }
    return { answers: whole, failures: failed, wasCut };
}

;// CONCATENATED MODULE: ./src/fetch/datadog/daily-totals.ts





async function ungrouped(asking, window) {
    try {
        return { costs: await asking.daily({ by: [], filters: [] }, window), failures: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        const message = `The accounts' sum could not be held against it. ${(0,errors/* messageOf */.bD)(error)}`;
        return { costs: null, failures: [{ scope: "Datadog's total", message }] };
    }
}
/**
 * Asks for the total and for the totals by account.
 * @throws ServiceError when the totals by account cannot be had
 */
async function dailyTotals(asking, window) {
    const { accountTag } = asking.tags;
    const byAccount = { by: [accountTag], filters: [] };
    const days = (0,day/* windowLength */.nF)(window);
    const [whole, first] = await Promise.all([
        ungrouped(asking, window),
        askBatches(asking, byAccount, [{ accounts: [], isAll: true }], window, () => undefined),
    ]);
    const [failure] = first.failures;
    if (failure !== undefined)
        throw new errors/* ServiceError */._7(failure.message);
    const costs = first.answers.flatMap((answer) => answer.costs);
    const groups = whole.costs ?? costs;
    return {
        total: whole.costs === null ? null : whole.costs.reduce((sum, { daily }) => sum + sumOf(daily), 0),
        isEmpty: groups.every(({ daily }) => daily.every((cost) => cost === 0)),
        failures: whole.failures,
        withMissing: async (known) => {
            const { accounts } = (0,account_costs/* totalsByAccount */.WZ)(costs, accountTag, days);
            const missing = known.filter((account) => !accounts.has(account));
            if (missing.length === 0)
                return { ...(0,account_costs/* totalsByAccount */.WZ)(costs, accountTag, days), failures: [] };
            const batches = batchesOf(missing).map((batch) => ({ ...batch, isAll: false }));
            const again = await askBatches(asking, byAccount, batches, window, () => undefined);
            const all = [...costs, ...again.answers.flatMap((answer) => answer.costs)];
            return {
                ...(0,account_costs/* totalsByAccount */.WZ)(all, accountTag, days),
                failures: again.failures.map(({ scope, message }) => ({ scope, message })),
            };
        },
    };
}

// EXTERNAL MODULE: ./src/fetch/datadog/answers.ts
var answers = __webpack_require__(69758);
// EXTERNAL MODULE: ./src/fetch/datadog/queries.ts
var queries = __webpack_require__(75085);
;// CONCATENATED MODULE: ./src/fetch/datadog/metrics.ts





/** The tag of Datadog's AWS integration that holds the account: another than that of cost. */
const ACCOUNT_TAG = 'aws_account';
/** What the AWS integration measures that explains cost; each is one request, whatever the number of accounts. */
const METRICS = [
    { name: 'EC2 CPU', metric: 'aws.ec2.cpuutilization', aggregator: 'avg', unit: 'percent' },
    { name: 'RDS CPU', metric: 'aws.rds.cpuutilization', aggregator: 'avg', unit: 'percent' },
    { name: 'Lambda invocations', metric: 'aws.lambda.invocations', aggregator: 'sum', unit: 'count a day' },
    { name: 'S3 requests', metric: 'aws.s3.all_requests', aggregator: 'sum', unit: 'count a day' },
    {
        name: 'NAT gateway traffic',
        metric: 'aws.natgateway.bytes_out_to_destination',
        aggregator: 'sum',
        unit: 'bytes a day',
    },
];
const metrics_CONCURRENCY = 2;
/**
 * Mean over a window: of percentages over the days that have one, of counts over all days, because a day without any is a
 * day of none. null where no day has a value.
 */
function meanOf(days, values, window, { unit }) {
    const own = [...values].filter((value, i) => value !== 0 && (0,day/* windowContains */.uI)(window, days[i] ?? ''));
    if (own.length === 0)
        return unit === 'percent' ? null : 0;
    const sum = own.reduce((all, value) => all + value, 0);
    return sum / (unit === 'percent' ? own.length : (0,day/* windowLength */.nF)(window));
}
async function levelsOf(client, metric, request) {
    const { current, previous } = request;
    const body = (0,queries/* metricsBody */.md)({ ...metric, by: [ACCOUNT_TAG] }, { from: previous.from, to: current.to });
    const { days, groups } = (0,answers/* readDaily */.i)(await client.post(queries/* TIMESERIES_PATH */.Vc, body));
    const wanted = new Set(request.accounts);
    return groups.flatMap(({ group, values }) => {
        const account = group.get(ACCOUNT_TAG) ?? '';
        const now = meanOf(days, values, current, metric);
        const before = meanOf(days, values, previous, metric);
        if (!wanted.has(account) || now === null || before === null || now + before === 0)
            return [];
        const { name, unit } = metric;
        return [
            {
                account,
                name,
                metric: metric.metric,
                unit,
                current: now,
                previous: before,
                window: current,
                against: previous,
            },
        ];
    });
}
/** What Datadog measures in some accounts, in five requests at most. A key that may not ask for metrics gets none. */
async function fetchMetrics(client, request) {
    const levels = await (0,concurrency/* mapConcurrently */.X)(METRICS, metrics_CONCURRENCY, async (metric) => {
        try {
            return await levelsOf(client, metric, request);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            return [];
        }
    });
    return levels.flat();
}

;// CONCATENATED MODULE: ./src/fetch/datadog/notes.ts



function amount(value, currency) {
    return `${value.toFixed(2)} ${currency}`;
}
/** `from 2026-11-01 to 2026-11-20`: both days are in the window. */
function daysText({ from, to }) {
    return `from ${from} to ${(0,day/* addDays */.fi)(to, -1)}`;
}
/** Says by how much the accounts' sum misses Datadog's own total, when that is above 0.1 % and one unit of money. */
function reconciliation(total, { accounts, unattributed }, { currency, window }) {
    if (total === null)
        return [];
    let sum = 0;
    for (const daily of accounts.values())
        sum += sumOf(daily);
    if (!differs(total, sum))
        return [];
    const untagged = sumOf(unattributed);
    const ofIt = Math.abs(untagged) < 0.005 ? '' : ` Of that, ${amount(untagged, currency)} carries no account id.`;
    const percent = (100 * Math.abs(total - sum)) / Math.abs(total);
    return [
        (0,problem/* problemOfRun */.K)('notice', `Datadog's total ${daysText(window)} is ${amount(total, currency)}, its accounts add up to ${amount(sum, currency)}: ` +
            `${amount(total - sum, currency)} (${percent.toFixed(1)} %) is in no account's report.${ofIt}`, 'Answers may have been cut, spend may lack the account tag, or Data Access Control may hide some from the application key.'),
    ];
}
/** Says how much of the accounts' cost carries no service. */
function remainderNotice(remainder, sum, { currency, window }) {
    if (!differs(sum, sum - remainder))
        return [];
    return [
        (0,problem/* problemOfRun */.K)('notice', `${amount(remainder, currency)} ${daysText(window)} is in the accounts' totals and under no service; it is listed without a service name.`, 'Spend may lack the service tag, or Datadog may have cut its answers.'),
    ];
}
function currencyNotice(currency) {
    if (currency !== null)
        return [];
    return [
        (0,problem/* problemOfRun */.K)('notice', 'Datadog states no unit for the cost metric, so amounts are taken as USD.', 'Set datadog.currency in the settings to the currency of your bill.'),
    ];
}
/** Tags that are not essential and that no cost carries. */
function tagNotices(tags, { tagKeys }, found) {
    const isKnown = (tag) => tagKeys?.has(tag) === true;
    const names = found.names
        ? []
        : [
            (0,problem/* problemOfRun */.K)('notice', `No cost carries the tag "${tags.accountNameTag}", so accounts without a name in a team file are shown by their ids.`, 'Set datadog.account_name_tag.'),
        ];
    // Without tax, credits and fees in the window the tag has nothing to say; then only its being unknown counts.
    const chargeTypes = found.chargeTypes || isKnown(tags.chargeTypeTag)
        ? []
        : [
            (0,problem/* problemOfRun */.K)('notice', `No cost carries the tag "${tags.chargeTypeTag}", so tax, credits and fees cannot be told from usage and count as usage.`, 'Set datadog.charge_type_tag to aws_cost_type or chargecategory.'),
        ];
    return [...names, ...chargeTypes];
}
/** A warning for days without any cost within the window: more likely missing data than a day without cost. */
function gapWarning({ window, series }) {
    const gaps = (0,day/* eachDay */.aj)(window).filter((_, i) => series.every(({ daily }) => daily[i] === 0));
    const [first] = gaps;
    if (first === undefined)
        return [];
    return [
        (0,problem/* problemOfRun */.K)('warning', `Datadog has no cost at all on ${gaps.length} ${gaps.length === 1 ? 'day' : 'days'} of the window, first on ${first}: no cost counts there.`, 'Look whether the Cost and Usage Report of those days reached Datadog.'),
    ];
}

// EXTERNAL MODULE: ./src/fetch/datadog/preflight.ts
var preflight = __webpack_require__(96986);
;// CONCATENATED MODULE: ./src/fetch/datadog/source.ts














/** Line types that are usage as a matter of course: everything else is asked for apart. */
const USAGE_LINES = ['Usage', 'DiscountedUsage', 'SavingsPlanCoveredUsage', 'SavingsPlanNegation'];
/** As far back as one answer is asked for; Datadog makes days coarser from 1,500 on, and answers grow. */
const LONGEST_WINDOW = 100;
/**
 * Daily costs of all accounts from Datadog Cloud Cost Management, in few grouped queries. Up to 100 accounts that is,
 * in two rounds: the cost tag keys, the CUR configuration, the total, the total by account and the accounts' names;
 * then cost by account and service, and what of it is not usage. More accounts take two more requests per 100.
 */
function datadogSource(options) {
    return {
        name: 'datadog',
        longestWindow: LONGEST_WINDOW,
        fetch: (request) => fetchCosts(options, request),
        breakdown: (request) => fetchBreakdown(new datadog_asking.CostAsking(options.client, options.tags), request),
        metrics: (request) => fetchMetrics(options.client, request),
    };
}
async function fetchCosts(options, request) {
    const { client, tags, progress } = options;
    const asking = new datadog_asking.CostAsking(client, tags);
    const [setUp, totals, names] = await Promise.all([
        (0,preflight.preflight)(client, tags.metric),
        dailyTotals(asking, request.window),
        accountNames(asking, request.window),
    ]);
    const byAccount = await totals.withMissing([...names.names.keys()]);
    const days = daysText(request.window);
    if (byAccount.accounts.size === 0) {
        throw await (0,preflight.nothingFound)(totals.isEmpty ? 'metric' : 'account_tag', tags, setUp, days);
    }
    const accounts = [...byAccount.accounts.keys()].sort();
    progress(`Datadog has cost of ${accounts.length} accounts`);
    const split = await splitByService(options, asking, byAccount.accounts, request.window);
    if (split.isWithoutService)
        throw await (0,preflight.nothingFound)('service_tag', tags, setUp, days);
    const costs = trimmed({
        source: 'datadog',
        costBasis: request.costBasis,
        currency: asking.currency ?? 'USD',
        window: request.window,
        series: split.series,
        accountNames: names.names,
        unavailable: split.unavailable,
    });
    const complete = (0,completeness/* cutToComplete */.p)(costs, request.asOf);
    const money = { currency: costs.currency, window: request.window };
    return {
        costs: complete.costs,
        problems: [
            ...setUp.problems,
            ...currencyNotice(asking.currency),
            ...tagNotices(tags, setUp, { names: names.names.size > 0, chargeTypes: split.hasChargeTypes }),
            ...split.problems,
            ...reconciliation(totals.total, byAccount, money),
            ...remainderNotice(split.remainder, sumOfAll(byAccount.accounts), money),
            ...gapWarning(complete.costs),
            ...complete.problems,
        ],
        failures: [
            ...setUp.failures,
            ...totals.failures,
            ...byAccount.failures,
            ...names.failures,
            ...split.failures,
            ...complete.failures,
        ],
        planted: [],
    };
}
function sumOfAll(accounts) {
    return [...accounts.values()].reduce((sum, daily) => sum + sumOf(daily), 0);
}
/** Names by account id. An account that was renamed has two: the one that more cost carries holds. */
async function accountNames(asking, window) {
    const { accountTag, accountNameTag } = asking.tags;
    let totals;
    try {
        totals = await asking.totals({ by: [accountTag, accountNameTag], filters: [] }, window);
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        return { names: new Map(), failures: [{ scope: 'account names', message: (0,errors/* messageOf */.bD)(error) }] };
    }
    const names = new Map();
    for (const { group } of totals.sort((a, b) => b.total - a.total)) {
        const account = group.get(accountTag);
        const name = (0,outside_text/* cleanName */.$t)(group.get(accountNameTag) ?? '');
        if ((0,account_costs.isAccountId)(account) && name !== '' && !names.has(account))
            names.set(account, name);
    }
    return { names, failures: [] };
}
/** Splits the accounts' costs by service and by what they are for. */
async function splitByService({ tags, progress }, asking, totals, window) {
    const batches = batchesOf([...totals.keys()].sort());
    const { accountTag, serviceTag, chargeTypeTag } = tags;
    const byService = { by: [accountTag, serviceTag], filters: [] };
    const byType = {
        by: [accountTag, serviceTag, chargeTypeTag],
        filters: [{ tag: chargeTypeTag, notIn: USAGE_LINES }],
    };
    let answered = 0;
    const onAnswer = () => {
        answered += 1;
        if (batches.length > 1)
            progress(`Datadog answered ${answered} of ${2 * batches.length} questions`);
    };
    const [firstServices, firstTypes] = await Promise.all([
        askBatches(asking, byService, batches, window, onAnswer),
        askBatches(asking, byType, batches, window, onAnswer),
    ]);
    const services = await repaired(asking, byService, firstServices, totals, window);
    // What is not usage has no totals to be held against, so it is asked for in the parts that proved to be whole.
    const types = services.wasCut
        ? await askBatches(asking, byType, services.answers.map(({ batch }) => batch), window, () => undefined)
        : firstTypes;
    return assembled(services, types, totals, tags);
}
function assembled(services, types, totals, tags) {
    const unavailable = new Set(services.failures.flatMap(({ accounts }) => accounts));
    const [onlyFailure] = services.failures;
    if (onlyFailure !== undefined && unavailable.size === totals.size)
        throw new errors/* ServiceError */._7(onlyFailure.message);
    const serviceCosts = services.answers.flatMap(({ costs }) => costs);
    const byService = (0,account_costs/* costsByService */.Vh)(serviceCosts, tags);
    const others = (0,account_costs/* otherCharges */.A0)(types.answers.flatMap(({ costs }) => costs), tags);
    const series = [];
    let remainder = 0;
    for (const [account, total] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (unavailable.has(account))
            continue;
        const own = (0,account_costs/* seriesOf */.Lf)(account, total, byService.get(account) ?? new Map(), others.accounts.get(account) ?? new Map());
        series.push(...own.series);
        remainder += sumOf(own.remainder);
    }
    return {
        series,
        unavailable,
        problems: unknownTypes(others.unknownTypes),
        failures: [
            ...services.failures.map(({ scope, message }) => ({
                scope,
                message: `Their cost is missing, not zero. ${message}`,
            })),
            ...types.failures.map(({ scope, message }) => ({
                scope: `charge types of ${scope}`,
                message: `Their tax, credits and fees count as usage in this run. ${message}`,
            })),
        ],
        remainder,
        isWithoutService: !serviceCosts.some(({ group }) => typeof group.get(tags.serviceTag) === 'string'),
        hasChargeTypes: others.isTold || types.failures.length > 0,
    };
}
function unknownTypes(types) {
    if (types.size === 0)
        return [];
    const message = `Charges of ${[...types].sort().join(', ')} are of a type not known here and count as usage.`;
    return [(0,problem/* problemOfRun */.K)('notice', message, null)];
}
/** Without the days before the first cost: Datadog knows nothing of them, which is not a cost of zero. */
function trimmed(costs) {
    const first = costs.series.reduce((least, { daily }) => {
        const own = daily.findIndex((cost) => cost !== 0);
        return own === -1 ? least : Math.min(least, own);
    }, Infinity);
    if (first === 0 || first === Infinity)
        return costs;
    return {
        ...costs,
        window: { from: (0,day/* addDays */.fi)(costs.window.from, first), to: costs.window.to },
        series: costs.series.map((series) => ({ ...series, daily: series.daily.slice(first) })),
    };
}


/***/ }),

/***/ 66011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ chargeTypeOfLine),
/* harmony export */   Ko: () => (/* binding */ isSupport),
/* harmony export */   pV: () => (/* binding */ isUsageOfLine)
/* harmony export */ });
/**
 * What AWS calls the types of a bill's lines, in lower case without punctuation: `line_item_type` of the Cost and
 * Usage Report (the tag aws_cost_type in Datadog), RECORD_TYPE in Cost Explorer, ChargeCategory in FOCUS.
 * Discounts and the negation of what a Savings Plan covers come with the usage that they are about, day by day.
 */
const CHARGE_TYPES = {
    usage: 'usage',
    discountedusage: 'usage',
    reservationappliedusage: 'usage',
    savingsplancoveredusage: 'usage',
    savingsplannegation: 'usage',
    discount: 'usage',
    bundleddiscount: 'usage',
    edpdiscount: 'usage',
    enterprisediscountprogramdiscount: 'usage',
    privateratediscount: 'usage',
    distributordiscount: 'usage',
    solutionproviderprogramdiscount: 'usage',
    fee: 'purchase',
    rifee: 'purchase',
    recurringreservationfee: 'purchase',
    upfrontreservationfee: 'purchase',
    savingsplanupfrontfee: 'purchase',
    savingsplanrecurringfee: 'purchase',
    otheroutofcyclecharges: 'purchase',
    purchase: 'purchase',
    tax: 'tax',
    credit: 'credit',
    refund: 'refund',
    support: 'support',
    supportfee: 'support',
    adjustment: 'adjustment',
};
/** Whether a line is usage, or part of it, such as a discount. */
function isUsageOfLine(lineItemType, service) {
    return chargeTypeOfLine(lineItemType, service) === 'usage';
}
/** AWS Support under the names that bills and Datadog give it. */
function isSupport(service) {
    return /^(?:aws|amazon)?[ _-]?support|premium[ _-]?support/i.test(service);
}
/**
 * What a charge is for, from the type of its line and its service; null for a type that is not known here.
 * AWS bills Support as fees, so a fee or usage of it is support.
 */
function chargeTypeOfLine(lineItemType, service) {
    const known = CHARGE_TYPES[lineItemType.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
    if ((known === 'usage' || known === 'purchase') && isSupport(service))
        return 'support';
    return known;
}


/***/ }),

/***/ 60011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   M4: () => (/* binding */ NO_SERVICE),
/* harmony export */   MT: () => (/* binding */ amountOf)
/* harmony export */ });
/** What stands for a service that a source does not name. */
const NO_SERVICE = 'No service name';
const LONGEST_NAME = /^.{0,128}/su;
/** More than any bill: beyond it a number is a mistake, and cents are lost in a double. */
const LARGEST_AMOUNT = 1e12;
const AMOUNT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** A name that is safe to print: NFKC, no control or invisible format characters, at most 128 characters. */
function cleanName(text) {
    const plain = text
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim();
    return (LONGEST_NAME.exec(plain)?.[0] ?? '').trimEnd();
}
/** A decimal such as `0.00000080000`, `-1.5E-7` or `0E-11`; null for anything else. */
function amountOf(text) {
    if (!AMOUNT.test(text))
        return null;
    const amount = Number(text);
    return Math.abs(amount) <= LARGEST_AMOUNT ? amount : null;
}
const REMEMBERED_ANSWERS = 20_000;
/**
 * The same function with a memory: an export repeats the same few instants, ids and names in every row.
 * The memory is bounded, so that a column that never repeats costs time and not space.
 */
function remembered(derive) {
    const answers = new Map();
    return (key) => {
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        if (answers.size >= REMEMBERED_ANSWERS)
            answers.clear();
        const answer = derive(key);
        answers.set(key, answer);
        return answer;
    };
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
