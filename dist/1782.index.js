export const id = 1782;
export const ids = [1782];
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

/***/ 11782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  costExplorerSource: () => (/* binding */ costExplorerSource)
});

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/fetch/completeness.ts
var completeness = __webpack_require__(83914);
// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/config/account-id.ts
var account_id = __webpack_require__(41979);
// EXTERNAL MODULE: ./src/fetch/outside-text.ts
var outside_text = __webpack_require__(60011);
// EXTERNAL MODULE: ./src/fetch/line-item-type.ts
var line_item_type = __webpack_require__(66011);
;// CONCATENATED MODULE: ./src/fetch/cost-explorer/charges.ts




/** What AWS writes for cost that belongs to no service. */
const NO_SERVICE_KEYS = new Set(['', 'NoService']);
/** The cost of one class of record types, by account, service and day. */
class Charges {
    recordClass;
    #window;
    #series = new Map();
    #accountNames = new Map();
    #leftOut = new Map();
    #serviceOf = (0,outside_text/* remembered */.HK)(serviceNamed);
    #total = 0;
    constructor(recordClass, window) {
        this.recordClass = recordClass;
        this.#window = window;
    }
    /** All that was added, what was left out too. */
    get total() {
        return this.#total;
    }
    get isEmpty() {
        return this.#series.size === 0 && this.#leftOut.size === 0;
    }
    get series() {
        return [...this.#series.values()];
    }
    get accountNames() {
        return this.#accountNames;
    }
    /** Cost that belongs to no account id of 12 digits, by what stands in the id's place. */
    get leftOut() {
        return this.#leftOut;
    }
    /** @param page grouped by LINKED_ACCOUNT and SERVICE */
    add(page) {
        for (const group of page.groups)
            this.#addGroup(group);
        for (const [account, name] of page.names)
            if ((0,account_id/* isAccountId */.J)(account))
                this.#accountNames.set(account, name);
    }
    #addGroup({ day, keys: [account = '', service = ''], amount }) {
        this.#total += amount;
        if (!(0,account_id/* isAccountId */.J)(account)) {
            this.#leftOut.set(account, (this.#leftOut.get(account) ?? 0) + amount);
            return;
        }
        const { daily } = this.#seriesOf(account, this.#serviceOf(service));
        const index = (0,calendar_day/* daysBetween */.YM)(this.#window.from, day);
        daily[index] = (daily[index] ?? 0) + amount;
    }
    #seriesOf(account, service) {
        const key = `${account}\n${service}`;
        const known = this.#series.get(key);
        if (known !== undefined)
            return known;
        const chargeType = chargeTypeIn(this.recordClass, service);
        const series = { account, service, chargeType, daily: new Float64Array((0,calendar_day/* windowLength */.nF)(this.#window)) };
        this.#series.set(key, series);
        return series;
    }
}
/** The series of all classes in order of account, service and charge type; equal ones (Support) become one. */
function combined(all) {
    const byKey = new Map();
    for (const series of all.flatMap((charges) => charges.series)) {
        const key = `${series.account}\n${series.service}\n${series.chargeType}`;
        const first = byKey.get(key);
        byKey.set(key, first === undefined ? series : { ...first, daily: sum(first.daily, series.daily) });
    }
    return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, series]) => series);
}
function sum(a, b) {
    return a.map((amount, i) => amount + (b[i] ?? 0));
}
function serviceNamed(key) {
    const name = (0,outside_text/* cleanName */.$t)(key);
    return NO_SERVICE_KEYS.has(name) ? outside_text/* NO_SERVICE */.M4 : name;
}
/** AWS bills Support as usage and fees: its service tells. */
function chargeTypeIn({ chargeType }, service) {
    return (0,line_item_type/* chargeTypeOfLine */.Iu)(chargeType, service) ?? chargeType;
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/client.ts
const CONNECTION_TIMEOUT_MS = 10_000;
/** The SDK's client with its default credential chain. The only place that loads the SDK. */
async function openClient(options) {
    const { CostExplorerClient, GetCostAndUsageCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 32994, 19));
    const client = new CostExplorerClient({
        region: options.region,
        ...(options.endpoint === null ? {} : { endpoint: options.endpoint }),
        maxAttempts: options.maxAttempts,
        retryMode: 'standard',
        requestHandler: {
            connectionTimeout: CONNECTION_TIMEOUT_MS,
            requestTimeout: options.requestTimeoutMs,
            socketTimeout: options.requestTimeoutMs,
            throwOnRequestTimeout: true,
        },
    });
    client.middlewareStack.add((next) => (args) => {
        options.onCall();
        return next(args);
    }, 
    // After signing, which fails without credentials, and within the retries.
    { name: 'countRequests', step: 'finalizeRequest', priority: 'low' });
    return {
        getCostAndUsage: (request, signal) => client.send(new GetCostAndUsageCommand(request), { abortSignal: signal }),
        close: () => {
            client.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/currency.ts

const CODE = /^[A-Z]{3}$/;
/** The currency of all amounts of one fetch. Amounts of two currencies must never be added. */
class Currency {
    #code = null;
    /** Null until an amount was seen. */
    get code() {
        return this.#code;
    }
    /** @throws CostDataError when the unit is no currency, or another one than before */
    check(unit, amount) {
        if (unit === this.#code)
            return;
        if (!CODE.test(unit)) {
            // Nothing in no unit is still nothing.
            if (amount === 0)
                return;
            throw new errors/* CostDataError */.oo(`Cost Explorer gives an amount in the unit ${JSON.stringify(unit.slice(0, 20))}, which is not a currency such as USD. Run again later.`);
        }
        if (this.#code !== null) {
            throw new errors/* CostDataError */.oo(`Cost Explorer answers in two currencies, ${this.#code} and ${unit}, which cannot be added up. Use credentials ` +
                'of one payer, or a FOCUS export for each currency.');
        }
        this.#code = unit;
    }
}

// EXTERNAL MODULE: ./src/fetch/focus/wording.ts
var wording = __webpack_require__(67191);
;// CONCATENATED MODULE: ./src/fetch/cost-explorer/notes.ts


const NAMED = 5;
/** Below either of them a difference is rounding, or an update of the bill between two requests. */
const NOTED_DIFFERENCE = 1;
const NOTED_SHARE = 0.001;
function problem(severity, message, hint = null) {
    return { severity, file: null, line: null, column: null, key: null, message, hint };
}
/** The first few of a list in quotes, the others as a count. */
function listed(texts) {
    const named = texts.slice(0, NAMED).map(wording/* quoted */.TL).join(', ');
    const others = texts.length - NAMED;
    return others > 0 ? `${named} and ${(0,wording/* counted */.hS)(others, 'other')}` : named;
}
function money(amount, currency) {
    const cents = Math.round(amount * 100) / 100;
    return `${(cents === 0 ? 0 : cents).toFixed(2)} ${currency}`;
}
function keptDaysNotice(asked, kept) {
    return problem('notice', `Cost Explorer keeps the current month and the 13 before it day by day: ${kept} was asked for instead of ${asked}.`);
}
function unknownTypesNotice(recordTypes) {
    if (recordTypes.length === 0)
        return [];
    return [
        problem('notice', `${(0,wording/* counted */.hS)(recordTypes.length, 'record type')} of Cost Explorer that this version does not know, counted as usage: ${listed(recordTypes.map(outside_text/* cleanName */.$t))}.`),
    ];
}
/** Cost that no team can be told of, because it belongs to no account. */
function leftOutNotice(all, currency) {
    const leftOut = all.flatMap((charges) => [...charges.leftOut]);
    if (leftOut.length === 0)
        return [];
    const amount = leftOut.reduce((sum, [, each]) => sum + each, 0);
    const holders = [...new Set(leftOut.map(([holder]) => holder))];
    return [
        problem('notice', `Left out ${money(amount, currency)} that Cost Explorer books to no account id of 12 digits but to ${listed(holders)}.`),
    ];
}
function missingClassWarning({ chargeType, recordTypes }) {
    return problem('warning', `The cost of charge type ${chargeType} (${listed(recordTypes.map(outside_text/* cleanName */.$t))}) could not be fetched: it is unknown, not zero, and missing from every total.`, 'Run again; the failure of this run says why.');
}
/** A warning when the cost by account and service is not what the record types' own totals say it is. */
function differenceWarning(charges, total, currency) {
    const difference = Math.abs(charges.total - total);
    if (difference <= NOTED_DIFFERENCE || difference <= NOTED_SHARE * Math.abs(total))
        return [];
    return [
        problem('warning', `Charge type ${charges.recordClass.chargeType} adds up to ${money(charges.total, currency)} by account and service, but Cost Explorer's own total is ${money(total, currency)}: the bill was updated between the two requests, or part of the answer is missing.`, 'Run again; if the difference stays, compare with the Cost Explorer console.'),
    ];
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/answers.ts




/**
 * One page of an answer, read strictly: what is not as asked for is an error and never a cost of zero.
 * @throws ServiceError when it is no answer of Cost Explorer
 * @throws CostDataError when an amount cannot be read, or is in another currency than the ones before
 */
function readPage(answer, expected) {
    const page = fieldsOf(answer);
    const results = page.ResultsByTime;
    if (!Array.isArray(results))
        throw strangeAnswer('it has no ResultsByTime');
    const read = results.map((result) => readDay(fieldsOf(result), expected));
    const token = page.NextPageToken;
    return {
        days: read.map(({ day }) => day),
        groups: read.flatMap(({ groups }) => groups),
        names: readNames(page.DimensionValueAttributes),
        nextToken: typeof token === 'string' && token !== '' ? token : null,
    };
}
function fieldsOf(value) {
    return isFields(value) ? value : {};
}
function isFields(value) {
    return typeof value === 'object' && value !== null;
}
function strangeAnswer(what) {
    return new errors/* ServiceError */._7(`Cost Explorer answered in a form that is not its own: ${what}. Look whether a proxy stands in between, then run again.`);
}
function readDay(result, expected) {
    const day = fieldsOf(result.TimePeriod).Start;
    if (typeof day !== 'string' || !(0,calendar_day/* isDay */.N)(day))
        throw strangeAnswer('a TimePeriod has no day');
    if (!(0,calendar_day/* windowContains */.uI)(expected.window, day))
        throw strangeAnswer(`it holds ${day}, which was not asked for`);
    const groups = result.Groups ?? [];
    if (!Array.isArray(groups))
        throw strangeAnswer(`the Groups of ${day} are no list`);
    return { day, groups: groups.map((group) => readGroup(fieldsOf(group), day, expected)) };
}
function readGroup(group, day, { metric, dimensions, currency }) {
    const keys = group.Keys;
    if (!isTexts(keys) || keys.length !== dimensions.length) {
        throw strangeAnswer(`a group of ${day} is not of ${dimensions.join(' and ')}`);
    }
    const value = fieldsOf(fieldsOf(group.Metrics)[metric]);
    const [text, unit] = [value.Amount, value.Unit];
    const amount = typeof text === 'string' ? (0,outside_text/* amountOf */.MT)(text) : null;
    if (amount === null || typeof unit !== 'string') {
        const where = dimensions.map((dimension, i) => `${NOUNS[dimension]} ${(0,wording/* quoted */.TL)(keys[i] ?? '')}`).join(', ');
        throw new errors/* CostDataError */.oo(`Cost Explorer gives no amount that can be read as ${metric} of ${where} on ${day}. Run again later.`);
    }
    currency.check(unit, amount);
    return { day, keys, amount };
}
const NOUNS = {
    RECORD_TYPE: 'record type',
    LINKED_ACCOUNT: 'account',
    SERVICE: 'service',
};
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function readNames(attributes) {
    const names = new Map();
    if (!Array.isArray(attributes))
        return names;
    for (const entry of attributes.map(fieldsOf)) {
        const description = fieldsOf(entry.Attributes).description;
        const name = typeof description === 'string' ? (0,outside_text/* cleanName */.$t)(description) : '';
        if (typeof entry.Value === 'string' && name !== '')
            names.set(entry.Value, name);
    }
    return names;
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/refusals.ts

const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'TokenProviderError']);
const BAD_CREDENTIALS = new Set([
    'ExpiredToken',
    'ExpiredTokenException',
    'IncompleteSignature',
    'IncompleteSignatureException',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'RequestExpired',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
]);
const GIVE_ROLE = 'Let the job assume a role before this action: aws-actions/configure-aws-credentials with role-to-assume, and ' +
    'the permission id-token: write.';
const LONGEST_STATEMENT = 400;
/**
 * What a request came to that AWS did not answer with costs, as an error that says what to do next.
 * @param error what the SDK threw
 */
function refusal(error, asked) {
    const thrown = error instanceof Error ? error : new Error(String(error));
    const code = thrown.name;
    const said = statementOf(thrown);
    const options = causeOf(thrown, said);
    if (NO_CREDENTIALS.has(code)) {
        return new errors/* MissingCredentialError */.ug(`Source cost-explorer needs credentials of AWS and found none: ${said} ${GIVE_ROLE}`, options);
    }
    if (BAD_CREDENTIALS.has(code) || said.includes('sts:AssumeRole')) {
        return new errors/* ServiceError */._7(`AWS did not accept the credentials of this run: ${code}: ${said} They may have expired or be mistyped, or the role does not trust this repository. ${GIVE_ROLE}`, options);
    }
    if (thrown instanceof SyntaxError) {
        // Its message quotes the answer, which may hold costs.
        return new errors/* ServiceError */._7('Cost Explorer answered with something that is not JSON. Look whether a proxy stands in between, or whether ' +
            'AWS_ENDPOINT_URL_COST_EXPLORER or AWS_ENDPOINT_URL points elsewhere.');
    }
    switch (code) {
        case 'AccessDeniedException':
            return new errors/* ServiceError */._7(`Cost Explorer refused access: ${said} Allow ce:GetCostAndUsage in the policy of the role, and enable Cost ` +
                'Explorer in the management account. A member account sees its own cost only, and only where the management account permits it.', options);
        case 'DataUnavailableException':
            return new errors/* CostDataError */.oo(`Cost Explorer has no data for ${asked.days} yet: ${said} It needs up to 24 hours after it was enabled; run again then.`, options);
        case 'ValidationException':
            return new errors/* CostDataError */.oo(`Cost Explorer refused to give ${asked.metric} for ${asked.days}: ${said} It keeps the current month and the ` +
                '13 before it day by day: ask for days within them.', options);
        default:
            return new errors/* ServiceError */._7(`Cost Explorer gave no answer for ${asked.days}${attemptsOf(thrown)}: ${named(code)}${said} Run again later.`, options);
    }
}
/** The broken connections of Node.js are all called Error. */
function named(code) {
    return code === 'Error' ? '' : `${code}: `;
}
/**
 * What the error says, on one line that ends with a full stop. A complaint about a signature goes on with the whole
 * request, session token included, and the SDK adds advice for its own users: both are left out.
 */
function statementOf(error) {
    const [statement = ''] = error.message
        .replace(/^@smithy\/[\w-]+ - (?:\[ERROR\] )?/, '')
        .split(/The Canonical String|Deserialization error:/i);
    const plain = statement.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    const short = plain.length > LONGEST_STATEMENT ? `${plain.slice(0, LONGEST_STATEMENT)}…` : plain;
    if (short === '')
        return 'no reason given.';
    return /[.!?…]$/.test(short) ? short : `${short}.`;
}
/** The cause is kept where its text is in the message already: messages of causes get printed. */
function causeOf(error, said) {
    return said.startsWith(error.message) ? { cause: error } : {};
}
function attemptsOf(error) {
    if (!('$metadata' in error))
        return '';
    const { $metadata: metadata } = error;
    if (typeof metadata !== 'object' || metadata === null || !('attempts' in metadata))
        return '';
    const { attempts } = metadata;
    return typeof attempts === 'number' && attempts > 1 ? ` after ${attempts} attempts` : '';
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/queries.ts




function metricOf(basis) {
    return basis === 'amortized' ? 'AmortizedCost' : 'UnblendedCost';
}
/** The days of a window for people: `2026-08-01 to 2026-08-31`. */
function daysOf(window) {
    return `${window.from} to ${(0,calendar_day/* addDays */.fi)(window.to, -1)}`;
}
/**
 * The daily answer to a query, page by page. Each page is a paid request.
 * @throws UserError when AWS refuses, does not answer in time or for all days, or in a form that cannot be read
 */
async function* pagesOf(session, query) {
    const { window, metric, currency } = session;
    const expected = { window, metric, currency, dimensions: query.dimensions };
    const first = requestFor(session, query);
    const days = new Set();
    let token = null;
    do {
        const answer = await ask(session, token === null ? first : { ...first, NextPageToken: token });
        const page = readPage(answer, expected);
        if (page.nextToken !== null && page.nextToken === token) {
            throw new errors/* ServiceError */._7('Cost Explorer sends the same page again and again. Run again later.');
        }
        for (const day of page.days)
            days.add(day);
        yield page;
        token = page.nextToken;
    } while (token !== null);
    checkDays(window, days);
}
/** @throws ServiceError when days of the window are missing: they would read as days without cost */
function checkDays(window, answered) {
    const wanted = (0,calendar_day/* eachDay */.aj)(window);
    const missing = wanted.find((day) => !answered.has(day));
    if (missing === undefined)
        return;
    throw new errors/* ServiceError */._7(`Cost Explorer answered for ${answered.size} of the ${wanted.length} days from ${daysOf(window)}: ${missing} is the first without an answer. Run again later.`);
}
function requestFor({ window, metric }, { dimensions, recordTypes }) {
    return {
        TimePeriod: { Start: window.from, End: window.to },
        Granularity: 'DAILY',
        Metrics: [metric],
        GroupBy: dimensions.map((Key) => ({ Type: 'DIMENSION', Key })),
        ...(recordTypes !== null && { Filter: { Dimensions: { Key: 'RECORD_TYPE', Values: [...recordTypes] } } }),
    };
}
async function ask(session, request) {
    const { client, window, metric, signal } = session;
    try {
        signal.throwIfAborted();
        return await client.getCostAndUsage(request, signal);
    }
    catch (error) {
        if (signal.aborted)
            throw tookTooLong(session);
        throw refusal(error, { metric, days: daysOf(window) });
    }
}
function tookTooLong({ window, deadlineMs }) {
    return new errors/* ServiceError */._7(`Cost Explorer did not give the costs of ${daysOf(window)} within ${deadlineMs / 1000} seconds. Run again later; for a large organisation choose source focus.`);
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/kept-days.ts




/** Months before the current one that Cost Explorer keeps day by day. */
const KEPT_MONTHS = 13;
/**
 * The part of a window that Cost Explorer still has day by day.
 * @throws CostDataError when it has none of it
 */
function keptDays(window, asOf) {
    const first = (0,calendar_day/* firstOfMonth */.kU)((0,calendar_day/* addMonths */.PS)((0,calendar_day/* monthOf */.GS)(asOf), -KEPT_MONTHS));
    if (window.from >= first)
        return { window, problems: [] };
    if (window.to <= first) {
        throw new errors/* CostDataError */.oo(`Cost Explorer has no days from ${daysOf(window)}: it keeps the current month and the ${KEPT_MONTHS} before it. Ask for days from ${first} on.`);
    }
    const kept = { from: first, to: window.to };
    return { window: kept, problems: [keptDaysNotice(daysOf(window), daysOf(kept))] };
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/paid-requests.ts
const CENTS_A_REQUEST = 1;
const TOLD_EVERY = 10;
/** Counts the requests of one fetch and tells now and then what they cost. AWS bills each page that it answers. */
class PaidRequests {
    #onCall;
    #progress;
    #count = 0;
    constructor(onCall, progress) {
        this.#onCall = onCall;
        this.#progress = progress;
    }
    sent() {
        this.#count += 1;
        this.#onCall();
        if (this.#count % TOLD_EVERY === 0) {
            this.#progress(`Cost Explorer: ${this.#count} paid requests so far (USD ${price(1)} each)`);
        }
    }
    conclude() {
        if (this.#count === 0)
            return;
        const requests = this.#count === 1 ? '1 paid request' : `${this.#count} paid requests`;
        this.#progress(`Cost Explorer took ${requests}, about USD ${price(this.#count)}`);
    }
}
function price(requests) {
    return ((requests * CENTS_A_REQUEST) / 100).toFixed(2);
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/record-types.ts

/** Sorts record types into classes; those that are not known count as usage. */
function classesOf(recordTypes) {
    const classes = new Map();
    const unknown = [];
    for (const recordType of recordTypes) {
        const known = (0,line_item_type/* chargeTypeOfLine */.Iu)(recordType, '');
        if (known === null)
            unknown.push(recordType);
        const chargeType = known ?? 'usage';
        classes.set(chargeType, [...(classes.get(chargeType) ?? []), recordType]);
    }
    return {
        classes: [...classes].map(([chargeType, ofClass]) => ({ chargeType, recordTypes: ofClass })),
        unknown,
    };
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/totals.ts


/**
 * The total of the window by record type, as AWS writes it.
 * @throws CostDataError when there is no cost at all
 */
async function totalsByRecordType(session) {
    const { window, metric } = session;
    const totals = new Map();
    for await (const page of pagesOf(session, { dimensions: ['RECORD_TYPE'], recordTypes: null })) {
        for (const { keys, amount } of page.groups) {
            const [recordType = ''] = keys;
            totals.set(recordType, (totals.get(recordType) ?? 0) + amount);
        }
    }
    if (totals.size === 0) {
        throw new errors/* CostDataError */.oo(`Cost Explorer knows of no cost from ${daysOf(window)} (metric ${metric}). Look whether the credentials are of the ` +
            'management account (a member account sees only itself), and whether Cost Explorer was enabled there more than 24 hours ago.');
    }
    return totals;
}

;// CONCATENATED MODULE: ./src/fetch/cost-explorer/source.ts












const REGION = 'us-east-1';
const MAX_ATTEMPTS = 8;
const REQUEST_TIMEOUT_MS = 30_000;
const DEADLINE_MS = 600_000;
const CONCURRENT_QUERIES = 3;
/** Half a cent: below it a charge type may have no accounts. */
const SMALLEST_AMOUNT = 0.005;
/**
 * Daily costs from the API of AWS Cost Explorer, with the SDK's default credentials (OIDC, keys, profiles).
 *
 * It asks once for the totals by record type, then once for each charge type among them (usage, purchase, tax,
 * credit, …) by account and service: 1 + the number of charge types, at most 8 queries, three at a time. AWS bills
 * USD 0.01 for each page of an answer. Marketplace charges cannot be told apart, they count as usage or purchase.
 */
function costExplorerSource(options) {
    return {
        name: 'cost-explorer',
        longestWindow: 366,
        fetch: (request) => fetchCosts(options, request),
    };
}
async function fetchCosts(options, request) {
    const kept = keptDays(request.window, request.asOf);
    const requests = new PaidRequests(options.onCall, options.progress);
    const client = await openClient({
        region: options.region ?? REGION,
        endpoint: options.endpoint,
        maxAttempts: options.maxAttempts ?? MAX_ATTEMPTS,
        requestTimeoutMs: options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
        onCall: () => {
            requests.sent();
        },
    });
    try {
        const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
        const fetched = await fetchWindow(client, { ...request, window: kept.window }, deadlineMs);
        return { ...fetched, problems: [...kept.problems, ...fetched.problems] };
    }
    finally {
        client.close();
        requests.conclude();
    }
}
async function fetchWindow(client, request, deadlineMs) {
    const { window, costBasis } = request;
    const stop = new AbortController();
    const session = {
        client,
        window,
        metric: metricOf(costBasis),
        currency: new Currency(),
        signal: AbortSignal.any([AbortSignal.timeout(deadlineMs), stop.signal]),
        deadlineMs,
    };
    const totals = await totalsByRecordType(session);
    const { classes, unknown } = classesOf([...totals.keys()]);
    const answers = await (0,concurrency/* mapConcurrently */.X)(classes, CONCURRENT_QUERIES, (recordClass) => chargesOrFailure(session, recordClass, totalOf(recordClass, totals)).catch((error) => {
        stop.abort();
        throw error;
    }));
    const charges = answers.flatMap((answer) => (answer instanceof Charges ? [answer] : []));
    const missing = answers.flatMap((answer) => (answer instanceof Charges ? [] : [answer]));
    const series = combined(charges);
    const currency = session.currency.code;
    if (series.length === 0 || currency === null)
        throw missing[0]?.error ?? noAccounts(session);
    const costs = {
        source: 'cost-explorer',
        costBasis,
        currency,
        window,
        series,
        accountNames: new Map(charges.flatMap(({ accountNames }) => [...accountNames])),
        unavailable: new Set(),
    };
    const complete = (0,completeness/* cutToComplete */.p)(costs, request.asOf);
    return {
        costs: complete.costs,
        problems: [
            ...unknownTypesNotice(unknown),
            ...leftOutNotice(charges, currency),
            ...missing.map(({ recordClass }) => missingClassWarning(recordClass)),
            ...charges.flatMap((each) => differenceWarning(each, totalOf(each.recordClass, totals), currency)),
            ...complete.problems,
        ],
        failures: [...missing.map(failureOf), ...complete.failures],
        planted: [],
    };
}
/** Usage is most of a bill: without it there is nothing to report, so its failure is thrown. */
async function chargesOrFailure(session, recordClass, total) {
    try {
        return await chargesOf(session, recordClass, total);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || recordClass.chargeType === 'usage')
            throw error;
        return { recordClass, error };
    }
}
async function chargesOf(session, recordClass, total) {
    const charges = new Charges(recordClass, session.window);
    const query = { dimensions: ['LINKED_ACCOUNT', 'SERVICE'], recordTypes: recordClass.recordTypes };
    for await (const page of pagesOf(session, query))
        charges.add(page);
    if (charges.isEmpty && Math.abs(total) >= SMALLEST_AMOUNT) {
        throw new errors/* CostDataError */.oo(`Cost Explorer has cost of charge type ${recordClass.chargeType} from ${daysOf(session.window)}, but gives none of it by account and service. Run again later.`);
    }
    return charges;
}
function totalOf({ recordTypes }, totals) {
    return recordTypes.reduce((sum, recordType) => sum + (totals.get(recordType) ?? 0), 0);
}
function failureOf({ recordClass, error }) {
    return {
        scope: `charge type ${recordClass.chargeType}`,
        message: `${error.message} Its cost is unknown, not zero, and missing from every total.`,
    };
}
function noAccounts({ window, metric }) {
    return new errors/* CostDataError */.oo(`Cost Explorer gives no cost of any account from ${daysOf(window)} (metric ${metric}). Look whether the Cost Explorer console shows cost by linked account for these days.`);
}


/***/ }),

/***/ 67191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lm: () => (/* binding */ notice)
/* harmony export */ });
/** A number with its noun: `1 row`, `2 rows`, `1,000 rows`. */
function counted(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** Something worth knowing about the export as a whole. */
function notice(message, file, hint = null) {
    return { severity: 'notice', file, line: null, column: null, key: null, message, hint };
}
/** Something about the export as a whole that makes the figures incomplete. */
function warning(message, file, hint) {
    return { severity: 'warning', file, line: null, column: null, key: null, message, hint };
}
/** A value from an export in quotes, short and printable. */
function quoted(text) {
    const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
    return `"${plain.length > 40 ? `${plain.slice(0, 40)}…` : plain}"`;
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


/***/ })

};
