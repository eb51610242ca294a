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
/* harmony import */ var _focus_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85325);
/* harmony import */ var _focus_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6667);
/* harmony import */ var _line_item_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66011);



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
    const name = (0,_focus_values_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanName */ .$t)(tag ?? '');
    return name === '' ? _focus_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SERVICE */ .M : name;
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
        const chargeType = (0,_line_item_type_js__WEBPACK_IMPORTED_MODULE_2__/* .chargeTypeOfLine */ .I)(written, service);
        if (chargeType === null)
            unknownTypes.add((0,_focus_values_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanName */ .$t)(written));
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
        sumIn(complete, _focus_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SERVICE */ .M, remainder);
    for (const [service, cost] of [...complete].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const types = new Map(others.get(service));
        const rest = (0,_line_item_type_js__WEBPACK_IMPORTED_MODULE_2__/* .chargeTypeOfLine */ .I)('Usage', service) ?? 'usage';
        types.delete(rest);
        types.set(rest, difference(cost, [...types.values()]));
        for (const [chargeType, daily] of types) {
            if (daily.some((amount) => amount !== 0))
                series.push({ account, service, chargeType, daily });
        }
    }
    return { series, remainder };
}


/***/ })

};
