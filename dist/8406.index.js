export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 22579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ accountsCount),
/* harmony export */   Yq: () => (/* binding */ missingFacts),
/* harmony export */   hV: () => (/* binding */ accountFacts),
/* harmony export */   tn: () => (/* binding */ flaggedFact)
/* harmony export */ });
/* harmony import */ var _analyze_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58062);
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69823);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3959);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27767);





/** Accounts that a fact on several of them names; more would not be read. */
const MAX_NAMED = 5;
function accountFact(account, shareOf, format) {
    const { current, previous, change, changePercent } = account.comparison;
    const isNew = account.anomalies.some(({ kind }) => kind === 'new-account');
    const share = shareOf(change ?? 0);
    const base = {
        kind: 'account',
        names: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .accountNames */ .Er)(account),
        isCause: false,
        unit: 'money',
        window: { from: current.from, to: current.to },
    };
    const now = format.money(current.total ?? 0);
    if (change === null || previous.total === null) {
        const about = 'cost of an account; no data to compare with';
        return { ...base, about, parts: { now }, direction: null, value: current.total ?? 0 };
    }
    return {
        ...base,
        about: `${isNew ? 'new account' : 'change of an account'}${account.flagged ? ', above its threshold' : ''}`,
        parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)({
            amount: format.money(Math.abs(change)),
            percent: changePercent === null ? null : format.percent(Math.abs(changePercent)),
            now,
            before: Math.abs(previous.total) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR ? null : format.money(previous.total),
            share: share === null ? null : format.percent(share),
        }),
        direction: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .directionOf */ .FR)(change),
        value: change,
    };
}
/** The accounts that moved most, each way; where there is nothing to compare with, those that cost most. */
function accountFacts(accounts, { rises, falls, withService }, format) {
    const changeOf = ({ comparison }) => comparison.change ?? 0;
    const shareOf = (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .sharesOf */ .AR)(accounts.map(changeOf));
    const canCompare = accounts.some(({ comparison }) => comparison.change !== null);
    const chosen = canCompare ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .largestMoves */ .XG)(accounts, changeOf, rises, falls) : accounts.slice(0, rises);
    return chosen.flatMap((account, i) => [
        accountFact(account, shareOf, format),
        ...(i < withService ? (0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .leadServiceFact */ .w)(account, format) : []),
    ]);
}
/** How many of some accounts there are, with the first few by name. */
function accountsCount(kind, about, counted, of, format) {
    return {
        kind,
        about,
        parts: { count: format.count(counted.length), of: format.count(of) },
        names: counted.slice(0, MAX_NAMED).flatMap(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .accountNames */ .Er),
        direction: null,
        isCause: false,
        value: counted.length,
        unit: 'count',
        window: null,
    };
}
/**
 * How many accounts are above their threshold; nothing where there is nothing to compare with, nor where none is but
 * for what is acknowledged or planned.
 */
function flaggedFact(accounts, canCompare, format) {
    if (!canCompare)
        return [];
    const flagged = accounts.filter((account) => account.flagged);
    if (flagged.length === 0 && accounts.some(_analyze_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKnownRise */ .xP))
        return [];
    const about = 'accounts above their threshold';
    return [
        {
            ...accountsCount('count', about, flagged, accounts.length, format),
            direction: flagged.length === 0 ? null : 'up',
        },
    ];
}
/** Accounts of which less is known than of others: too young, without data, or not fetched. */
function missingFacts(accounts, withoutData, unavailable, format) {
    const all = accounts.length + new Set([...withoutData, ...unavailable]).size;
    const nameless = (ids) => ids.map((account) => ({ account, name: null }));
    const silent = withoutData.filter((id) => !unavailable.includes(id));
    const learning = accounts.filter((account) => account.learning);
    const missing = [
        ['accounts whose cost could not be fetched: missing from every figure', nameless(unavailable)],
        ['accounts without any cost data', nameless(silent)],
        ['accounts still being learnt: too young for anomalies', learning],
    ];
    return missing
        .filter(([, counted]) => counted.length > 0)
        .map(([about, counted]) => accountsCount('missing', about, counted, all, format));
}


/***/ }),

/***/ 20030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ anomalyPatternFacts),
/* harmony export */   f: () => (/* binding */ anomalyFacts)
/* harmony export */ });
/* harmony import */ var _analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70615);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3959);




const KIND_WORDS = {
    increase: { up: 'account above its threshold', down: 'account below what was expected' },
    spike: { up: 'spike of a service', down: 'drop of a service' },
    'level-shift': { up: 'higher level of a service', down: 'lower level of a service' },
    drift: {
        up: 'growth of a service over many days',
        down: 'decline of a service over many days',
    },
    'new-service': { up: 'new service', down: 'new service' },
    'stopped-service': { up: 'service that stopped', down: 'service that stopped' },
    'fee-changed': {
        up: 'fee of a service above that of the months before',
        down: 'fee of a service below that of the months before',
    },
    'credit-ended': {
        up: 'credit of a service, which has ended',
        down: 'credit of a service, which has ended',
    },
    'new-account': { up: 'new account', down: 'new account' },
};
/** What earlier reports told of it. */
const STATE_WORDS = {
    new: '',
    ongoing: ', told in an earlier report',
    worse: ', told in an earlier report and worse since',
};
/** Whole accounts that depart: few, as each is also told of as an account. */
const MAX_ACCOUNTS = 2;
/**
 * A departure from what was expected.
 * @param newest end of the data's window, to which a departure that lasts goes
 */
function anomalyFact(anomaly, newest, place, format) {
    const { kind, service, direction, start, end, expected, actual, impact, state = 'new' } = anomaly;
    // The days of an increase are those reported, not days on which something happened.
    const isEvent = kind !== 'increase';
    const words = KIND_WORDS[kind][direction];
    const what = service === null ? words.replace('a service', 'an account') : words;
    const window = { from: start, to: end === null ? newest : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(end, 1) };
    const hasCourse = isEvent && kind !== 'credit-ended' && kind !== 'fee-changed';
    const lasts = hasCourse ? (end === null ? ', still lasting' : ', which has ended') : '';
    return {
        kind: 'anomaly',
        about: `${what}${lasts}${STATE_WORDS[state]}`,
        parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)({
            amount: format.money(Math.abs(impact)),
            start: isEvent ? format.day(start) : null,
            end: isEvent && end !== null && end !== start ? format.day(end) : null,
            length: isEvent ? format.count((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .windowLength */ .nF)(window)) : null,
            expected: format.money(expected),
            actual: format.money(actual),
        }),
        names: [...(service === null ? [] : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceNames */ ._m)(service)), ...place],
        direction,
        isCause: isEvent,
        value: impact,
        unit: 'money',
        window,
    };
}
/** The departures that moved most, each way; new and worse ones first. */
function anomalyFacts(anomalies, newest, placeOf, most, format) {
    const impactOf = ({ impact }) => impact;
    const ofAccounts = anomalies.filter(({ service }) => service === null).slice(0, MAX_ACCOUNTS);
    const ofServices = anomalies.filter(({ service }) => service !== null);
    const services = (0,_analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfNews */ .i6)((0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .largestMoves */ .XG)(ofServices, impactOf, most.rises, most.falls));
    const chosen = [...ofAccounts, ...services];
    return chosen.map((anomaly) => anomalyFact(anomaly, newest, placeOf(anomaly.account), format));
}
/** The largest group of events that have something in common; null when there is none of at least `fewest`. */
function largestGroup(events, keyOf, fewest) {
    const groups = new Map();
    for (const anomaly of events) {
        const key = keyOf(anomaly);
        if (key !== null)
            groups.set(key, [...(groups.get(key) ?? []), anomaly]);
    }
    const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
    if (largest === undefined || largest[1].length < fewest)
        return null;
    return { key: largest[0], members: largest[1] };
}
function sharedDirection(events) {
    const [first] = events;
    return first !== undefined && events.every(({ direction }) => direction === first.direction)
        ? first.direction
        : null;
}
/** What anomalies have in common: how many began on one day, and how many are of one service. */
function anomalyPatternFacts(anomalies, fewest, format) {
    const events = anomalies.filter(({ kind }) => kind !== 'increase');
    const day = largestGroup(events, ({ start }) => start, fewest);
    const service = largestGroup(events, (anomaly) => anomaly.service, fewest);
    const common = { kind: 'count', isCause: false, unit: 'count' };
    const drafts = [];
    if (day !== null) {
        drafts.push({
            ...common,
            about: 'anomalies that began on the same day',
            parts: {
                count: format.count(day.members.length),
                of: format.count(events.length),
                day: format.day(day.key),
            },
            names: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sayableNames */ .sX)(day.members.flatMap((each) => (each.service === null ? [] : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceNames */ ._m)(each.service)))).slice(0, 4),
            direction: sharedDirection(day.members),
            value: day.members.length,
            window: { from: day.key, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(day.key, 1) },
        });
    }
    if (service !== null) {
        drafts.push({
            ...common,
            about: 'anomalies of the same service',
            parts: { count: format.count(service.members.length), of: format.count(events.length) },
            names: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceNames */ ._m)(service.key),
            direction: sharedDirection(service.members),
            value: service.members.length,
            window: null,
        });
    }
    return drafts;
}


/***/ }),

/***/ 90145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ detailFacts)
/* harmony export */ });
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69823);
/* harmony import */ var _analyze_drivers_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70675);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31498);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3959);





/** A usage type or region that moved less than this share of the largest one is left out, as in the report's table. */
const MIN_SHARE_OF_LARGEST = 0.1;
/** Quantity, price or coverage explain a change only from this share of it on. */
const MIN_SHARE_OF_CHANGE = 0.1;
function namesOf({ driver: { service, account }, part: { value } }, placeOf) {
    return [...(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sayableNames */ .sX)([value]), ...(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceNames */ ._m)(service), ...placeOf(account)];
}
function changeInPercent({ before, now }, format) {
    return format.percent(Math.abs((100 * (now - before)) / before));
}
/**
 * The parts of a change, where cost and quantity are known in both windows: what more or less of it cost at the price
 * before, what the change of the price cost, and what commitments that cover another part of it do. They add up to it.
 */
function effectFacts(part, base, names, format) {
    const { quantity, effects, change, before, now, coverage } = part;
    if (quantity === null || quantity.before <= 0 || quantity.now <= 0 || before <= 0 || now <= 0)
        return [];
    const unit = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sayableNames */ .sX)([quantity.unit]);
    const worthTelling = (effect) => Math.abs(effect) >= Math.max(_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR, MIN_SHARE_OF_CHANGE * Math.abs(change));
    const effect = (about, amount, parts) => worthTelling(amount)
        ? [
            {
                ...base,
                about,
                parts: { amount: format.money(Math.abs(amount)), ...parts },
                names: [...names, ...unit],
                direction: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .directionOf */ .FR)(amount),
                value: amount,
            },
        ]
        : [];
    return [
        ...effect('part of that change that comes from the quantity used', effects.usage, {
            percent: changeInPercent(quantity, format),
            quantity: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .quantityText */ .N)(quantity.now, format),
            quantityBefore: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .quantityText */ .N)(quantity.before, format),
        }),
        ...effect('part of that change that comes from the price per unit', effects.price, {
            percent: changeInPercent({ before: before / quantity.before, now: now / quantity.now }, format),
        }),
        ...effect('part of that change that comes from the share covered by commitments', effects.coverage, {
            share: format.percent(100 * (coverage?.now ?? 0)),
            shareBefore: format.percent(100 * (coverage?.before ?? 0)),
        }),
    ];
}
function aboutOf({ dimension, value, since }) {
    const what = dimension === 'region' ? 'region' : 'usage type';
    if (value === '')
        return `change of a service without a ${what}`;
    return since === null
        ? `change of a ${what} of a service`
        : `change of a ${what} of a service, which is new`;
}
/** What lies behind the largest changes: usage types and regions, with quantity, price and coverage where they are known. */
function detailFacts(drivers, placeOf, max, format) {
    const bySize = drivers
        .flatMap((driver) => [...driver.usageTypes, ...driver.regions].map((part) => ({ driver, part })))
        .sort((a, b) => Math.abs(b.part.change) - Math.abs(a.part.change));
    const floor = Math.max(_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR, MIN_SHARE_OF_LARGEST * Math.abs(bySize[0]?.part.change ?? 0));
    return bySize
        .filter(({ part }) => Math.abs(part.change) >= floor)
        .slice(0, max)
        .flatMap((moved) => {
        const { driver, part } = moved;
        const names = namesOf(moved, placeOf);
        const base = { kind: 'detail', isCause: true, unit: 'money', window: driver.days };
        const fact = {
            ...base,
            about: aboutOf(part),
            parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)({
                amount: format.money(Math.abs(part.change)),
                now: format.money(part.now),
                before: format.money(part.before),
                since: part.since === null ? null : format.day(part.since),
            }),
            names,
            direction: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .directionOf */ .FR)(part.change),
            value: part.change,
        };
        return [fact, ...((0,_analyze_drivers_drivers_js__WEBPACK_IMPORTED_MODULE_1__/* .isUsageType */ .y)(part) ? effectFacts(part, base, names, format) : [])];
    })
        .slice(0, max);
}


/***/ }),

/***/ 98728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   XG: () => (/* binding */ largestMoves),
/* harmony export */   jN: () => (/* binding */ numbered)
/* harmony export */ });
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69823);

/** `E1`, `E2` … in the order given; what is past `max` is left out. */
function numbered(drafts, max) {
    return drafts.slice(0, max).map((draft, i) => ({ id: `E${i + 1}`, ...draft }));
}
/** Which way an amount of money moved; null for less than half a cent. */
function directionOf(change) {
    if (Math.abs(change) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR)
        return null;
    return change > 0 ? 'up' : 'down';
}
/** The parts that there are, in the order given. */
function partsOf(parts) {
    return Object.fromEntries(Object.entries(parts).filter((part) => part[1] !== null));
}
/** From this share of all moves on, what they add up to is what most of them did, and not the rest of a balance. */
const MIN_NET_SHARE = 0.5;
/**
 * Tells what part of their sum each of some moves is. There is none of a move against the sum, of one that is larger,
 * nor where rises and falls nearly cancel out.
 */
function sharesOf(moves) {
    const net = moves.reduce((sum, move) => sum + move, 0);
    const gross = moves.reduce((sum, move) => sum + Math.abs(move), 0);
    if (directionOf(net) === null || Math.abs(net) < MIN_NET_SHARE * gross)
        return () => null;
    return (move) => (move / net > 0 && move / net <= 1 ? (100 * move) / net : null);
}
/** The `rises` largest items that went up and the `falls` largest that went down, largest first. */
function largestMoves(items, changeOf, rises, falls) {
    const bySize = items
        .filter((item) => directionOf(changeOf(item)) !== null)
        .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
    const risen = bySize.filter((item) => changeOf(item) > 0).slice(0, rises);
    const fallen = bySize.filter((item) => changeOf(item) < 0).slice(0, falls);
    const chosen = new Set([...risen, ...fallen]);
    return bySize.filter((item) => chosen.has(item));
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ accountNames),
/* harmony export */   YJ: () => (/* binding */ placeNames),
/* harmony export */   _m: () => (/* binding */ serviceNames),
/* harmony export */   sX: () => (/* binding */ sayableNames)
/* harmony export */ });
/* harmony import */ var _fetch_outside_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60011);
/* harmony import */ var _format_service_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82742);


const LONGEST_NAME = /^.{0,80}/su;
/** Controls, bidirectional and zero-width characters, unassigned ones, and all others that show nothing. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;
/** In a sentence it could pass for an amount, an address, a link, markup or a placeholder. */
const MISTAKABLE = /[\p{Sc}%‰@{}<>`|\\*]|:\/\/|\]\(|__|~~|^[-+#=]|www\.|\p{L}\.(?:\p{L}{2}|com|net|org|info|biz|app|dev|cloud|online|site|store|shop|page|web|tech)(?![\p{L}\p{N}])/iu;
const ACCOUNT_ID = /^\d{12}$/;
const LETTER = /\p{L}/u;
function plainName(text) {
    // Cleaned once more: characters that stood apart may now form one.
    const plain = (0,_fetch_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t)((0,_fetch_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$t)(text).replace(UNSEEN, ''));
    return (LONGEST_NAME.exec(plain)?.[0] ?? '').trimEnd();
}
/**
 * Names as a sentence may write them: NFKC, nothing invisible, at most 80 characters, none twice. A name without any
 * letter, or with a character that could make it an amount, a link or markup, is left out: it may not be written.
 */
function sayableNames(names) {
    const plain = names.map(plainName).filter((name) => LETTER.test(name) && !MISTAKABLE.test(name));
    return [...new Set(plain)];
}
/** What a service may be called: as people say it, and as the source does. */
function serviceNames(service) {
    return sayableNames([(0,_format_service_name_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenServiceName */ .d)(service), service]);
}
/** What an account may be called: its name where it has one, and its id. */
function accountNames({ account, name }) {
    return [...sayableNames(name === null ? [] : [name]), ...(ACCOUNT_ID.test(account) ? [account] : [])];
}
/** Says, by its id, what an account of a report may be called; nothing where the reader has only one account. */
function placeNames(accounts) {
    if (accounts.length < 2)
        return () => [];
    const names = new Map(accounts.map((each) => [each.account, accountNames(each)]));
    return (account) => names.get(account) ?? accountNames({ account, name: null });
}


/***/ }),

/***/ 61352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ dailyFacts)
/* harmony export */ });
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69823);
/* harmony import */ var _analyze_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11696);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81984);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98728);




/** Whole weeks, so that each weekday counts alike. */
const RHYTHM_DAYS = 28;
function average(costs) {
    return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}
/** What a day costs at weekends against weekdays, over the last four weeks. */
function rhythmFact({ daily, historyDays }, format) {
    const window = { from: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(daily.window.to, -RHYTHM_DAYS), to: daily.window.to };
    if (historyDays < RHYTHM_DAYS || !(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .windowCovers */ .j$)(daily.window, window))
        return [];
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .eachDay */ .aj)(window);
    const costs = (0,_analyze_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .daysOf */ .hF)(daily.total, daily.window, window);
    const isWeekend = (i) => [0, 6].includes((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayOf */ .Up)(days[i] ?? window.from));
    const weekend = average([...costs].filter((_, i) => isWeekend(i)));
    const weekday = average([...costs].filter((_, i) => !isWeekend(i)));
    const percent = (0,_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .percentChange */ .u5)(weekend - weekday, weekday);
    if (percent === null)
        return [];
    return [
        {
            kind: 'total',
            about: 'cost of an average day at weekends against one on weekdays, over the last weeks',
            parts: {
                percent: format.percent(Math.abs(percent)),
                weekend: format.money(weekend),
                weekday: format.money(weekday),
                days: format.shortWindow(window),
            },
            names: [],
            direction: (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .directionOf */ .FR)(weekend - weekday),
            isCause: false,
            value: percent,
            unit: 'percent',
            window,
        },
    ];
}
/** The day of those reported that cost most, beside an average one. */
function costliestDayFact({ daily, comparison }, format) {
    const { current } = comparison;
    const costs = (0,_analyze_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .daysOf */ .hF)(daily.total, daily.window, current);
    const most = Math.max(...costs);
    if ((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .windowLength */ .nF)(current) < 2 || most < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR)
        return [];
    const day = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(current.from, costs.indexOf(most));
    return [
        {
            kind: 'total',
            about: 'cost of the most expensive of the days reported',
            parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)({
                amount: format.money(most),
                day: format.day(day),
                average: format.money(average([...costs])),
            }),
            names: [],
            direction: null,
            isCause: false,
            value: most,
            unit: 'money',
            window: { from: day, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(day, 1) },
        },
    ];
}
/** What recurs or stands out in the daily totals. */
function dailyFacts(scope, format) {
    return [...rhythmFact(scope, format), ...costliestDayFact(scope, format)];
}


/***/ }),

/***/ 64632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ savingFacts)
/* harmony export */ });
/* harmony import */ var _analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45531);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3959);


/** Names in a title that hold a figure, such as gp3: a sentence may write them as they are. */
const NAMES_WITH_FIGURES = /\b[A-Za-z]+\d+\w*\b/g;
const MAX_USAGE_TYPES = 2;
/** What could be saved, the largest first. What is only "up to" is no fact: a sentence would drop the words. */
function savingFacts(savings, placeOf, max, format) {
    return savings
        .filter((saving) => !(0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)(saving))
        .slice(0, max)
        .map(({ rule, account, monthly, cost, usage }) => {
        const usageTypes = usage.slice(0, MAX_USAGE_TYPES).map(({ value }) => value);
        const services = [...new Set(usage.map(({ service }) => service))].flatMap(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceNames */ ._m);
        return {
            kind: 'saving',
            about: `saving per month: ${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`,
            parts: { amount: format.money(monthly), cost: format.money(cost) },
            names: [
                ...services,
                ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sayableNames */ .sX)([...usageTypes, ...(rule.title.match(NAMES_WITH_FIGURES) ?? [])]),
                ...placeOf(account),
            ],
            direction: null,
            isCause: false,
            value: monthly,
            unit: 'money',
            window: null,
        };
    });
}


/***/ }),

/***/ 88473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ scopeFacts)
/* harmony export */ });
/* unused harmony exports totalFact, changeFact */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69823);
/* harmony import */ var _analyze_forecast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74584);
/* harmony import */ var _analyze_spend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11696);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98728);





/** A change that prints as 0.0 % goes no way. */
const NO_PERCENT = 0.05;
function wholeDirection(change, percent) {
    return percent !== null && Math.abs(percent) < NO_PERCENT ? null : (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .directionOf */ .FR)(change);
}
function percentPart(percent, format) {
    return percent === null ? null : format.percent(Math.abs(percent));
}
/** The cost of the days reported. */
function totalFact({ current, basis }, names, format) {
    const total = current.total ?? 0;
    const closed = basis === 'last-month';
    return {
        kind: 'total',
        about: closed ? 'cost of the closed month' : 'cost of the days reported',
        parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)({
            amount: format.money(total),
            days: format.window(current),
            month: closed ? format.monthName((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(current.from)) : null,
            perDay: closed ? format.money(total / (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(current)) : null,
        }),
        names,
        direction: null,
        isCause: false,
        value: total,
        unit: 'money',
        window: { from: current.from, to: current.to },
    };
}
/** The change of the whole, or that there is nothing to compare with. */
function changeFact(comparison, format) {
    const { basis, current, previous, change, changePercent } = comparison;
    const common = { names: [], isCause: false, window: { from: current.from, to: current.to } };
    const previousDays = format.shortWindow(previous);
    if (previous.total === null || change === null) {
        return {
            kind: 'missing',
            about: 'days before, for which there is no data: nothing can be said about a change',
            parts: { previousDays },
            direction: null,
            value: `${previous.from}/${previous.to}`,
            unit: 'window',
            ...common,
        };
    }
    const closed = basis === 'last-month';
    const hadCost = Math.abs(previous.total) >= _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR;
    return {
        kind: 'change',
        about: !hadCost
            ? 'change of the whole cost; there was none before'
            : closed
                ? 'change of the whole cost against the month before, at equal length'
                : 'change of the whole cost against the same days of the month before',
        parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)({
            amount: format.money(Math.abs(change)),
            percent: percentPart(changePercent, format),
            before: format.money(previous.total),
            previousDays,
            previousMonth: format.monthName((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(previous.from)),
            previousPerDay: closed ? format.money(previous.total / (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(previous)) : null,
            length: closed ? null : format.count((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(current)),
        }),
        direction: wholeDirection(change, changePercent),
        value: change,
        unit: 'money',
        ...common,
    };
}
/** The change without calendar effects, where the raw one misleads. */
function calendarFact(comparison, of, format) {
    const percent = (0,_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .calendarFreePercent */ .i9)(comparison);
    if (percent === null)
        return [];
    const change = comparison.adjusted?.change ?? 0;
    return [
        {
            kind: 'calendar',
            about: `change of ${of} with the same weekdays and fixed monthly charges: the fair one`,
            parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)({ percent: percentPart(percent, format), amount: format.money(Math.abs(change)) }),
            names: [],
            direction: wholeDirection(percent, percent),
            isCause: false,
            value: percent,
            unit: 'percent',
            window: { from: comparison.current.from, to: comparison.current.to },
        },
    ];
}
function weekFact({ current, previous, change, changePercent }, format) {
    if (current.total === null || previous.total === null || change === null)
        return [];
    return [
        {
            kind: 'week',
            about: 'change of the last complete days (a week) against the week before',
            parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)({
                amount: format.money(Math.abs(change)),
                percent: percentPart(changePercent, format),
                now: format.money(current.total),
                before: format.money(previous.total),
                days: format.shortWindow(current),
                previousDays: format.shortWindow(previous),
                length: format.count((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(current)),
            }),
            names: [],
            direction: wholeDirection(change, changePercent),
            isCause: false,
            value: change,
            unit: 'money',
            window: { from: current.from, to: current.to },
        },
    ];
}
/** The total of the month before, where the data holds all of it. */
function monthBefore({ daily }, month) {
    const before = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(month, -1);
    if (!(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowCovers */ .j$)(daily.window, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(before)))
        return null;
    return { month: before, total: (0,_analyze_spend_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOver */ .Ch)(daily.total, daily.window, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(before)) };
}
/** Without a direction: months differ in length, and a change per day may go against that of the totals. */
function monthFact({ kind, about, month, before, range }, format) {
    return {
        kind,
        about,
        parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)({
            amount: format.money(month.total),
            month: format.monthName(month.month),
            low: range === null ? null : format.money(range.low),
            high: range === null ? null : format.money(range.high),
            level: range === null ? null : format.percent(100 * range.level),
            before: before === null ? null : format.money(before.total),
            previousMonth: before === null ? null : format.monthName(before.month),
        }),
        names: [],
        direction: null,
        isCause: false,
        value: month.total,
        unit: 'money',
        window: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month.month),
    };
}
/** Where this month and the next are heading, or that there is too little history to say. */
function outlookFacts(scope, format) {
    const { monthEnd, forecast, historyDays, daily } = scope;
    if (monthEnd === null || forecast === null) {
        return [
            {
                kind: 'missing',
                about: 'days of cost so far, too few for an estimate or a forecast',
                parts: { count: format.count(historyDays), needed: format.count(_analyze_forecast_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_FORECAST_DAYS */ .nl) },
                names: [],
                direction: null,
                isCause: false,
                value: historyDays,
                unit: 'count',
                window: daily.window,
            },
        ];
    }
    const isClosed = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(monthEnd.month).to <= daily.window.to;
    const estimate = {
        kind: 'estimate',
        about: isClosed ? 'total of the month that has closed' : 'estimate of the whole month that has begun',
        month: monthEnd,
        before: monthBefore(scope, monthEnd.month),
        range: isClosed || monthEnd.low === monthEnd.high ? null : monthEnd,
    };
    const next = {
        kind: 'forecast',
        about: `forecast of next month, confidence ${forecast.confidence}`,
        month: forecast,
        before: monthEnd,
        range: forecast.low === forecast.high ? null : forecast,
    };
    return [monthFact(estimate, format), monthFact(next, format)];
}
/** What every explanation starts from: the total, its change, the week, and the outlook. */
function scopeFacts(scope, names, format) {
    const { comparison, week } = scope;
    return [
        totalFact(comparison, names, format),
        changeFact(comparison, format),
        ...calendarFact(comparison, 'the whole cost', format),
        ...weekFact(week, format),
        ...calendarFact(week, 'the week', format),
        ...outlookFacts(scope, format),
    ];
}


/***/ }),

/***/ 27767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ serviceFacts),
/* harmony export */   w: () => (/* binding */ leadServiceFact)
/* harmony export */ });
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69823);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3959);



/** Services that hardly moved, named because most of the cost is theirs. */
const LARGEST_BY_COST = 3;
/** A service that moved less than this share of the largest mover is noise beside it. */
const MIN_SHARE_OF_LARGEST = 0.05;
const ABOUT = {
    new: 'service that is new',
    gone: 'service that stopped: no cost in the days reported',
    changed: 'change of a service',
    unknown: 'cost of a service; no data to compare with',
};
function changeOf({ change }) {
    return change ?? 0;
}
function partsOfService(service, share, format) {
    const { current, previous, change, changePercent, state, since } = service;
    if (change === null || previous === null)
        return { now: format.money(current) };
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)({
        amount: format.money(Math.abs(change)),
        percent: changePercent === null || state !== 'changed' ? null : format.percent(Math.abs(changePercent)),
        since: since === null ? null : format.day(since),
        now: state === 'gone' ? null : format.money(current),
        before: state === 'new' ? null : format.money(state === 'gone' ? Math.abs(previous) : previous),
        share: share === null ? null : format.percent(share),
    });
}
function isCredit({ current, previous, state }) {
    return state === 'gone' ? (previous ?? 0) < 0 : current < 0;
}
function serviceFact(service, { comparison }, shareOf, format) {
    const { current, change, state, since } = service;
    const { from, to } = comparison.current;
    return {
        kind: 'service',
        about: isCredit(service) ? `${ABOUT[state]}; a credit` : ABOUT[state],
        parts: partsOfService(service, shareOf(changeOf(service)), format),
        names: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceNames */ ._m)(service.service),
        direction: (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(changeOf(service)),
        isCause: state === 'gone' || (state === 'new' && since !== null),
        value: change ?? current,
        unit: 'money',
        window: { from, to },
    };
}
/** The services that moved most, each way, and those that cost most. */
function serviceFacts(scope, rises, falls, format) {
    const { services } = scope;
    const floor = MIN_SHARE_OF_LARGEST * Math.max(0, ...services.map((each) => Math.abs(changeOf(each))));
    const notable = services.filter((service) => Math.abs(changeOf(service)) >= floor);
    const moved = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .largestMoves */ .XG)(notable, changeOf, rises, falls);
    const costly = [...services]
        .sort((a, b) => b.current - a.current)
        .slice(0, LARGEST_BY_COST)
        .filter((service) => service.current >= _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR && !moved.includes(service));
    const shareOf = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .sharesOf */ .AR)(services.map(changeOf));
    return [...moved, ...costly].map((service) => serviceFact(service, scope, shareOf, format));
}
/** The service that moved most the way its account did: what lies behind the account's change. */
function leadServiceFact(account, format) {
    const { comparison, services } = account;
    const lead = services.find((service) => changeOf(service) * (comparison.change ?? 0) > 0);
    if (lead === undefined)
        return [];
    const fact = serviceFact(lead, account, (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .sharesOf */ .AR)(services.map(changeOf)), format);
    return [
        {
            ...fact,
            kind: 'detail',
            about: `${fact.about}, behind the change of its account`,
            names: [...fact.names, ...(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .accountNames */ .Er)(account)],
            isCause: true,
        },
    ];
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
