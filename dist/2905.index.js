export const id = 2905;
export const ids = [2905];
export const modules = {

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
