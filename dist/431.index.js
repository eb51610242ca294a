export const id = 431;
export const ids = [431];
export const modules = {

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


/***/ })

};
