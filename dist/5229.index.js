export const id = 5229;
export const ids = [5229];
export const modules = {

/***/ 82742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ spokenServiceName)
/* harmony export */ });
/** The names that people say, for the services whose full names no one says. */
const SPOKEN_NAMES = new Map([
    ['amazon elastic compute cloud', 'EC2'],
    ['amazon relational database service', 'RDS'],
    ['amazon simple storage service', 'S3'],
    ['amazon virtual private cloud', 'VPC'],
    ['amazon elastic container service', 'ECS'],
    ['amazon elastic container service for kubernetes', 'EKS'],
    ['amazon elastic kubernetes service', 'EKS'],
    ['amazon ec2 container registry (ecr)', 'ECR'],
    ['amazon elastic file system', 'EFS'],
    ['amazon simple queue service', 'SQS'],
    ['amazon simple notification service', 'SNS'],
    ['amazon elastic mapreduce', 'EMR'],
    ['aws key management service', 'KMS'],
    ['amazoncloudwatch', 'CloudWatch'],
]);
/** The name of a service as a sentence says it; tables keep the source's own. */
function spokenServiceName(service) {
    return SPOKEN_NAMES.get(service.toLowerCase()) ?? service.replace(/^(?:Amazon|AWS) /, '');
}


/***/ }),

/***/ 15229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  costHistoryOperation: () => (/* binding */ costHistoryOperation)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/analyze/comparison.ts
var comparison = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/analyze/spend.ts
var analyze_spend = __webpack_require__(11696);
;// CONCATENATED MODULE: ./src/analyze/cost-history.ts



function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value ?? 0;
    return sum;
}
function monthTotals(daily) {
    const months = [...new Set(daily.map(({ day }) => (0,calendar_day/* monthOf */.GS)(day)))];
    const totals = [];
    for (const month of months) {
        const own = daily.filter(({ day }) => (0,calendar_day/* monthOf */.GS)(day) === month);
        const days = own.filter(({ total }) => total !== null).length;
        const isComplete = own.length === (0,calendar_day/* daysInMonth */.L3)(month) && own.every((day) => day.isComplete);
        const total = days === 0 ? null : sumOf(own.map((each) => each.total));
        const before = totals.at(-1);
        const isAfter = before?.month === (0,calendar_day/* addMonths */.PS)(month, -1);
        const changePercent = isAfter && isComplete && before.isComplete ? perDayChange(total, days, before) : null;
        totals.push({ month, total, days, isComplete, changePercent });
    }
    return totals;
}
function perDayChange(total, days, before) {
    if (total === null || before.total === null)
        return null;
    const previous = before.total / before.days;
    return (0,comparison/* percentChange */.u5)(total / days - previous, previous);
}
/** Cost of each account; one that cost nothing is in it as well. */
function accountTotals(costs, accounts, policy) {
    const byAccount = new Map(accounts.map((account) => [account, []]));
    for (const series of costs.series)
        byAccount.get(series.account)?.push(series);
    return [...byAccount].map(([account, series]) => ({
        account,
        total: sumOf((0,analyze_spend/* spendOf */.Ii)({ ...costs, series }, policy).total),
    }));
}
/**
 * Adds up what some accounts cost.
 * @param known a state for each day of the costs' window
 * @param accounts those that cost is known of
 */
function costHistory(costs, known, accounts, policy) {
    const spend = (0,analyze_spend/* spendOf */.Ii)(costs, policy);
    const daily = (0,calendar_day/* eachDay */.aj)(costs.window).map((day, i) => {
        const total = known[i] === 'missing' ? null : (spend.total[i] ?? 0);
        return { day, total, isComplete: known[i] === 'complete' };
    });
    const total = sumOf(spend.total);
    const services = spend.services
        .map(({ service, total: ofDays }) => ({ service, total: sumOf(ofDays) }))
        .filter((service) => service.total !== 0)
        .map((each) => ({ ...each, share: total < comparison/* NO_COST */.WR ? null : each.total / total }));
    return {
        total,
        daily,
        months: monthTotals(daily),
        services: services.sort((a, b) => b.total - a.total || (a.service < b.service ? -1 : 1)),
        accounts: accountTotals(costs, accounts, policy).sort((a, b) => b.total - a.total || (a.account < b.account ? -1 : 1)),
    };
}

// EXTERNAL MODULE: ./src/config/problem.ts
var config_problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/record/extended-series.ts
var extended_series = __webpack_require__(95472);
// EXTERNAL MODULE: ./src/record/reach.ts
var reach = __webpack_require__(586);
// EXTERNAL MODULE: ./src/record/stored-costs.ts
var stored_costs = __webpack_require__(33509);
;// CONCATENATED MODULE: ./src/record/history-coverage.ts




/** An account whose newest stored days cost nothing for this long was closed: later days are not missing. */
const QUIET_DAYS = 28;
function grouped(items) {
    const byAccount = new Map();
    for (const item of items)
        byAccount.set(item.account, [...(byAccount.get(item.account) ?? []), item]);
    return byAccount;
}
/** Which days of a window are stored, of which accounts. */
class HistoryCoverage {
    /** From the first day that anything is stored of, through the newest. */
    window;
    #accounts;
    constructor(asked, { objects, setAside, readable, usable }) {
        const [aside, read, used] = [grouped(setAside), grouped(readable), grouped(usable)];
        const accounts = [...grouped([...objects, ...setAside])].map(([account, own]) => {
            const months = own.map(({ month }) => month).sort();
            const lost = new Set((aside.get(account) ?? []).map(({ month }) => month));
            return accountDays(account, asked, {
                months,
                lost,
                readable: read.get(account) ?? [],
                usable: used.get(account) ?? [],
            });
        });
        const starts = accounts.filter(({ known }) => known.size > 0).map(({ expected }) => expected.from);
        const from = starts.reduce((a, b) => (a < b ? a : b), asked.to);
        this.window = { from, to: asked.to };
        this.#accounts = accounts.map((each) => ({ ...each, expected: (0,reach/* overlap */.EF)(each.expected, this.window) }));
    }
    /** The accounts that the store has any day of, by their ids. */
    accounts() {
        return this.#accounts
            .filter(({ known }) => known.size > 0)
            .map(({ account }) => account)
            .sort();
    }
    /** Each day of the window. */
    states() {
        return (0,calendar_day/* eachDay */.aj)(this.window).map((day) => {
            const isKnown = this.#accounts.some(({ known }) => known.has(day));
            const isMissed = this.#accounts.some(({ known, expected }) => (0,calendar_day/* windowContains */.uI)(expected, day) && !known.has(day));
            if (!isKnown)
                return 'missing';
            return isMissed ? 'partial' : 'complete';
        });
    }
    /** What is missing, in a sentence for each kind. */
    problems() {
        const gaps = this.#accounts
            .map((each) => ({ ...each, missing: missingDays(each) }))
            .filter(({ missing }) => missing.length > 0)
            .sort((a, b) => b.missing.length - a.missing.length);
        const ended = this.#accounts.filter(({ hasEnded }) => hasEnded);
        return [...gapProblems(gaps), ...endedProblems(ended)];
    }
}
function missingDays({ expected, known }) {
    return (0,calendar_day/* eachDay */.aj)(expected).filter((day) => !known.has(day));
}
function gapProblems([first, ...others]) {
    const [from, to] = [first?.missing[0], first?.missing.at(-1)];
    if (first === undefined || from === undefined || to === undefined)
        return [];
    const { account, missing } = first;
    const isWhole = (0,calendar_day/* daysBetween */.YM)(from, to) + 1 === missing.length;
    const days = missing.length === 1 ? 'One day' : `${missing.length} days`;
    const when = from === to ? from : `${isWhole ? 'from' : 'between'} ${from} ${isWhole ? 'to' : 'and'} ${to}`;
    const more = others.length === 1 ? ' One more account misses days.' : ` ${others.length} more accounts miss days.`;
    const message = `${days} of account ${account} ${missing.length === 1 ? 'is' : 'are'} not in the store: ${when}.${others.length === 0 ? '' : more} They are in no total, which does not mean that they cost nothing.`;
    return [(0,config_problem/* problemOfRun */.K)('warning', message, 'Run operation backfill to load what is missing.')];
}
function endedProblems([first, ...others]) {
    if (first === undefined)
        return [];
    const { account, expected } = first;
    const last = expected.from < expected.to ? `after ${(0,calendar_day/* addDays */.fi)(expected.to, -1)}` : 'of these days, only of earlier ones';
    const more = others.length === 1 ? 'One more account has' : `${others.length} more accounts have`;
    const rest = others.length === 0 ? '' : ` ${more} no newer days either.`;
    return [
        (0,config_problem/* problemOfRun */.K)('notice', `The store has nothing of account ${account} ${last}: it was closed, or not fetched since.${rest}`, null),
    ];
}
/** The first day that there is, or was, anything of. An object that can be read says so itself. */
function firstTrace({ months, lost, readable }) {
    const month = months[0] ?? '';
    const stored = readable.find((costs) => costs.month === month);
    const [first] = Object.keys(stored?.days ?? {}).sort();
    return first === undefined || lost.has(month) ? (0,calendar_day/* firstOfMonth */.kU)(month) : first;
}
/** The day after the last one that there is anything of. */
function lastTrace({ months, readable }) {
    const month = months.at(-1) ?? '';
    const last = Object.keys(readable.find((costs) => costs.month === month)?.days ?? {})
        .sort()
        .at(-1);
    return last === undefined ? (0,calendar_day/* monthWindow */.bH)(month).to : (0,calendar_day/* addDays */.fi)(last, 1);
}
/** True when the newest stored days hold no cost: of a closed account nothing more is recorded. */
function isQuiet(readable, last) {
    const since = (0,calendar_day/* addDays */.fi)(last, -QUIET_DAYS);
    const newest = readable.flatMap(({ days }) => Object.entries(days).filter(([day]) => day >= since));
    return newest.length > 0 && newest.every(([, costs]) => (0,stored_costs/* totalOfDay */.Ag)(costs) === 0);
}
function accountDays(account, asked, own) {
    const known = new Set(own.usable.flatMap(({ days }) => Object.keys(days).filter((day) => (0,calendar_day/* windowContains */.uI)(asked, day))));
    const trace = { from: firstTrace(own), to: lastTrace(own) };
    const endsEarly = trace.to < asked.to;
    const isBefore = (0,calendar_day/* monthOf */.GS)(asked.from) > (own.months.at(-1) ?? '');
    const hasEnded = endsEarly && (isBefore || isQuiet(own.readable, trace.to));
    const to = endsEarly && !hasEnded ? asked.to : trace.to;
    const expected = (0,reach/* overlap */.EF)({ from: trace.from, to }, asked);
    return { account, expected, known, hasEnded: hasEnded && (0,calendar_day/* windowLength */.nF)(asked) > 0 };
}

// EXTERNAL MODULE: ./src/record/writes.ts
var writes = __webpack_require__(50573);
;// CONCATENATED MODULE: ./src/record/stored-history.ts










const COSTS = 'costs/';
/** Objects that cannot be read and are named one by one. */
const MAX_UNREADABLE = 10;
const CORRUPT_COSTS = 'corrupt/costs/';
function objectsIn(keys, accounts) {
    return keys.flatMap((key) => {
        const [, year = '', month = '', account = ''] = /costs\/(\d{4})\/(\d{2})\/(\d{12})\.json/.exec(key) ?? [];
        const isWanted = account !== '' && (accounts === null || accounts.has(account));
        return isWanted ? [{ account, month: `${year}-${month}` }] : [];
    });
}
async function readMonth(store, { account, month }) {
    const key = keys/* objectKeys */.uv.costs(month, account);
    try {
        const value = await (0,store_store/* readObject */.Ag)(store, key);
        const costs = value === null ? null : (0,stored_costs/* readStoredCosts */.At)(key, value);
        return { account, month, costs, problem: `${key} is gone. Run again.` };
    }
    catch (error) {
        const isCorrupt = error instanceof store_store/* StoredObjectError */.JK;
        const problem = isCorrupt
            ? error.message
            : `${key} could not be read (${(0,errors/* messageOf */.bD)(error)}). Run again later.`;
        return { account, month, costs: null, problem };
    }
}
function kindOf({ currency, costBasis, source }) {
    return { currency, costBasis, isSample: source === 'sample' };
}
function isOfKind(costs, kind) {
    const { currency, costBasis, isSample } = kindOf(costs);
    return currency === kind.currency && costBasis === kind.costBasis && isSample === kind.isSample;
}
/** What most days of these objects are of. */
function prevailingKind(objects, asked, costBasis) {
    const counts = new Map();
    for (const costs of objects) {
        const kind = kindOf(costs);
        const days = Object.keys(costs.days).filter((day) => (0,calendar_day/* windowContains */.uI)(asked, day)).length;
        if (kind.costBasis !== costBasis || days === 0)
            continue;
        const name = `${kind.currency} ${String(kind.isSample)}`;
        counts.set(name, { kind, days: days + (counts.get(name)?.days ?? 0) });
    }
    const [most] = [...counts.values()].sort((a, b) => b.days - a.days);
    return most?.kind ?? null;
}
function newestDayOf(objects, asked) {
    const days = objects.flatMap(({ days: stored }) => Object.keys(stored));
    return days.filter((day) => (0,calendar_day/* windowContains */.uI)(asked, day)).reduce((a, b) => (a > b ? a : b), asked.from);
}
/** Reads month by month backwards, until the first wanted day is reached. */
async function readBackwards(store, objects, { costBasis, since, newestDays, until }) {
    const asked = { from: since ?? '0000-01-01', to: (0,calendar_day/* addDays */.fi)(until, 1) };
    const months = [...new Set(objects.map(({ month }) => month))].sort().reverse();
    const read = [];
    let kind = null;
    let window = { from: asked.from, to: asked.from };
    for (const month of months) {
        if (month > (0,calendar_day/* monthOf */.GS)(until) || month < (0,calendar_day/* monthOf */.GS)(window.from))
            continue;
        const ofMonth = objects.filter((object) => object.month === month);
        const found = await (0,concurrency/* mapConcurrently */.X)(ofMonth, writes/* OBJECTS_AT_ONCE */.RN, (object) => readMonth(store, object));
        read.push(...found);
        if (kind !== null)
            continue;
        const readable = found.flatMap(({ costs }) => (costs === null ? [] : [costs]));
        kind = prevailingKind(readable, asked, costBasis);
        if (kind === null)
            continue;
        const wanted = kind;
        const newest = newestDayOf(readable.filter((costs) => isOfKind(costs, wanted)), asked);
        window = { from: since ?? (0,calendar_day/* addDays */.fi)(newest, 1 - newestDays), to: (0,calendar_day/* addDays */.fi)(newest, 1) };
    }
    return { read, kind, window };
}
/** One warning for each object, up to a number that is still read. */
function unreadableProblems(read) {
    const bad = read.filter(({ costs }) => costs === null);
    const problems = bad
        .slice(0, MAX_UNREADABLE)
        .map(({ account, month, problem }) => (0,config_problem/* problemOfRun */.K)('warning', `Costs of account ${account} in ${month} are left out. ${problem}`, null));
    const rest = bad.length - problems.length;
    if (rest <= 0)
        return problems;
    const message = `${rest} more stored months of accounts are left out: they cannot be read either.`;
    return [...problems, (0,config_problem/* problemOfRun */.K)('warning', message, null)];
}
function kindText({ currency, costBasis, source }) {
    return `${currency}, ${costBasis}${source === 'sample' ? ', sample data' : ''}`;
}
/** One warning for each kind of cost that stands beside the one that is shown. */
function mixtureProblems(read, isWanted) {
    const byKind = new Map();
    for (const { costs } of read) {
        if (costs === null || isWanted(costs))
            continue;
        const kind = kindText(costs);
        byKind.set(kind, [...(byKind.get(kind) ?? []), costs]);
    }
    return [...byKind].flatMap(([kind, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const more = others.length === 0 ? '' : `, and ${others.length} like it`;
        const message = `The stored costs of account ${first.account} in ${first.month}${more} are left out: they are ${kind}, and are never added to others.`;
        return [(0,config_problem/* problemOfRun */.K)('warning', message, 'Use another bucket or storage-path for one of them.')];
    });
}
function sourceProblems(sources) {
    if (sources.length < 2)
        return [];
    const message = `The stored days are from sources ${sources.join(' and ')}, which name services differently: one service may be listed under two names.`;
    return [(0,config_problem/* problemOfRun */.K)('notice', message, 'Run operation backfill with one of the sources to replace them.')];
}
/**
 * Reads what the store has of some accounts. An object that cannot be read does not hide the others, and costs of
 * another currency, cost basis or of the sample are left out.
 */
async function storedHistory(store, wanted) {
    const [keys, corruptKeys] = await Promise.all([store.list(COSTS), store.list(CORRUPT_COSTS)]);
    const objects = objectsIn(keys, wanted.accounts).sort((a, b) => (a.month < b.month ? -1 : 1));
    const setAside = objectsIn(corruptKeys, wanted.accounts);
    const { read, kind, window } = await readBackwards(store, objects, wanted);
    const isWanted = (costs) => kind !== null && isOfKind(costs, kind);
    const problems = [...unreadableProblems(read), ...mixtureProblems(read, isWanted)];
    if (kind === null)
        return { history: null, objects, problems };
    const usable = read.flatMap(({ costs }) => (costs !== null && isWanted(costs) ? [costs] : []));
    const daysIn = (costs) => Object.keys(costs.days).filter((day) => (0,calendar_day/* windowContains */.uI)(window, day));
    const coverage = new HistoryCoverage(window, {
        objects,
        setAside,
        readable: read.flatMap(({ costs }) => (costs === null ? [] : [costs])),
        usable,
    });
    const sources = [
        ...new Set(usable.flatMap((costs) => daysIn(costs).map((day) => (0,stored_costs/* sourceOfDay */.tO)(costs, day)))),
    ].sort();
    const nothing = {
        source: sources[0] ?? 'sample',
        costBasis: kind.costBasis,
        currency: kind.currency,
        window: { from: coverage.window.to, to: coverage.window.to },
        series: [],
        accountNames: new Map(),
        unavailable: new Set(),
    };
    const series = new extended_series/* ExtendedSeries */.V(nothing, coverage.window.from);
    for (const costs of usable)
        series.fill(costs, daysIn(costs));
    const costs = { ...nothing, window: coverage.window, series: series.since(coverage.window.from) };
    return {
        history: { costs, coverage, sources },
        objects,
        problems: [...problems, ...coverage.problems(), ...sourceProblems(sources)],
    };
}

// EXTERNAL MODULE: ./src/format/format.ts
var format_format = __webpack_require__(94496);
// EXTERNAL MODULE: ./src/operations/query-account.ts
var query_account = __webpack_require__(65504);
// EXTERNAL MODULE: ./src/operations/query-summary.ts
var query_summary = __webpack_require__(51195);
;// CONCATENATED MODULE: ./src/operations/cost-history-summary.ts




const MAX_SERVICES = 15;
const MAX_ACCOUNTS = 20;
const MAX_DAYS = 31;
/** The newest ones; the others are in the JSON file. */
const MAX_MONTHS = 24;
const UNKNOWN = '–';
const PARTIAL = '*';
/** Whose cost it is, as a heading says it. */
function scopeText({ team, account, service, services, owners }) {
    const parts = [];
    if (service !== null)
        parts.push(services.length === 0 ? service : services.join(' and '));
    if (account !== null) {
        const name = (0,query_account/* accountNameIn */.qU)(owners.get(account), account);
        parts.push(name === null ? `account ${account}` : `${name} (${account})`);
    }
    if (team !== null)
        parts.push(team.name);
    if (team === null && account === null)
        parts.push('the organisation');
    return parts.join(', ');
}
/** How much of a month is in its total. */
function daysText(month, days, isComplete) {
    if (isComplete)
        return String(days);
    const all = (0,calendar_day/* daysInMonth */.L3)(month);
    return days === all ? `${days}${PARTIAL}` : `${days} of ${all}`;
}
/** Months newest first, as a reader looks for them. */
function monthsTable({ figures }, format, file) {
    const newest = [...figures.months].reverse();
    const rows = newest
        .slice(0, MAX_MONTHS)
        .map(({ month, total, days, isComplete, changePercent }) => [
        format.month(month),
        total === null ? UNKNOWN : format.exactMoney(total),
        daysText(month, days, isComplete),
        total === null ? UNKNOWN : format.exactMoney(total / days),
        changePercent === null ? UNKNOWN : format.signedPercent(changePercent),
    ]);
    return (0,query_summary/* queryTable */.tA)('Months', ['Month', '>Cost', '>Days', '>Per day', '>Change per day'], rows, {
        more: (0,query_summary/* leftOutText */.jG)(newest.length, MAX_MONTHS, 'months', file),
    });
}
function servicesTable({ figures, scope }, format, file) {
    const { services } = figures;
    if (scope.service !== null && services.length < 2)
        return [];
    const rows = services
        .slice(0, MAX_SERVICES)
        .map(({ service, total, share }) => [
        service === '' ? 'without a service name' : service,
        format.exactMoney(total),
        share === null ? UNKNOWN : format.percent(100 * share),
    ]);
    const rest = services.slice(MAX_SERVICES).reduce((sum, { total }) => sum + total, 0);
    const more = (0,query_summary/* leftOutText */.jG)(services.length, MAX_SERVICES, 'services', file);
    return [
        (0,query_summary/* queryTable */.tA)('Services', ['Service', '>Cost', '>Share'], rows, {
            more: more === null ? null : `${more} They cost ${format.exactMoney(rest)}.`,
        }),
    ];
}
function accountsTable({ figures, scope }, format, file) {
    if (scope.account !== null)
        return [];
    const { accounts } = figures;
    const rows = accounts.slice(0, MAX_ACCOUNTS).map(({ account, total }) => {
        const owner = scope.owners.get(account);
        const name = (0,query_account/* accountText */.Pm)(owner, account);
        const cost = format.exactMoney(total);
        return scope.team === null ? [name, owner?.name ?? 'no team', cost] : [name, cost];
    });
    const labels = scope.team === null ? ['Account', 'Team', '>Cost'] : ['Account', '>Cost'];
    const rest = accounts.slice(MAX_ACCOUNTS).reduce((sum, { total }) => sum + total, 0);
    const more = (0,query_summary/* leftOutText */.jG)(accounts.length, MAX_ACCOUNTS, 'accounts', file);
    return [
        (0,query_summary/* queryTable */.tA)('Accounts', labels, rows, {
            more: more === null ? null : `${more} They cost ${format.exactMoney(rest)}.`,
        }),
    ];
}
/** The Monday of a day's week. */
function mondayOf(day) {
    return (0,calendar_day/* addDays */.fi)(day, -(((0,calendar_day/* weekdayOf */.Up)(day) + 6) % 7));
}
/** The newest days, a week a line. */
function daysTable({ figures, stored }, format) {
    const days = new Map(figures.daily.slice(-MAX_DAYS).map((each) => [each.day, each]));
    const { to } = stored.costs.window;
    const first = figures.daily.at(-MAX_DAYS)?.day ?? stored.costs.window.from;
    const weeks = (0,calendar_day/* eachDay */.aj)({ from: mondayOf(first), to }).filter((day) => day === mondayOf(day));
    const rows = weeks.map((monday) => [
        format.day(monday),
        ...(0,calendar_day/* eachDay */.aj)({ from: monday, to: (0,calendar_day/* addDays */.fi)(monday, 7) }).map((day) => {
            const of = days.get(day);
            if (of === undefined)
                return '';
            return of.total === null ? UNKNOWN : `${format.money(of.total)}${of.isComplete ? '' : PARTIAL}`;
        }),
    ]);
    const isPartial = [...days.values()].some(({ total, isComplete }) => total !== null && !isComplete);
    const isMissing = [...days.values()].some(({ total }) => total === null);
    const notes = [
        ...(isPartial ? [`${PARTIAL} The cost of some accounts is not stored, so the day cost more.`] : []),
        ...(isMissing ? [`${UNKNOWN} Nothing is stored of the day.`] : []),
    ];
    const labels = ['Week of', '>Mon', '>Tue', '>Wed', '>Thu', '>Fri', '>Sat', '>Sun'];
    return (0,query_summary/* queryTable */.tA)('', labels, rows, { more: notes.length === 0 ? null : notes.join(' ') });
}
/** How much of the window is in the totals. */
function coverageText({ figures, stored }) {
    const days = (0,calendar_day/* windowLength */.nF)(stored.costs.window);
    const known = figures.daily.filter(({ total }) => total !== null);
    const partial = known.filter(({ isComplete }) => !isComplete).length;
    const missing = days - known.length;
    if (missing === 0 && partial === 0)
        return '';
    const verb = (count, one, many) => (count === 1 ? one : many);
    const parts = [
        ...(missing === 0 ? [] : [`${missing} of these ${days} days ${verb(missing, 'is', 'are')} not stored`]),
        ...(partial === 0
            ? []
            : [`${partial} of these ${days} days ${verb(partial, 'lacks', 'lack')} some accounts`]),
    ];
    return ` ${parts.join(', ')}: the notes below say which.`;
}
function totalText(shown, format) {
    const { figures, stored } = shown;
    const { window } = stored.costs;
    const known = figures.daily.filter(({ total }) => total !== null).length;
    const perDay = known === 0 ? '' : `, ${format.exactMoney(figures.total / known)} a day`;
    return `${format.exactMoney(figures.total)} on ${format.window(window)} (${format.count(known)} ${known === 1 ? 'day' : 'days'}${perDay}).${coverageText(shown)}`;
}
function policyText({ includeCredits, includeTax }) {
    const without = [...(includeCredits ? [] : ['credits']), ...(includeTax ? [] : ['tax'])];
    return without.length === 0 ? 'credits and tax included' : `without ${without.join(' and ')}`;
}
/** Tables first: months, services, accounts, and the newest days for whoever wants them. */
function historySummary(shown, { policy, locale, place, context }) {
    const { scope, stored, problems } = shown;
    const { costs } = stored;
    const format = (0,format_format/* formatFor */.B)(locale, costs.currency);
    const file = (0,query_summary/* jsonFile */.d_)(context);
    const blocks = [
        ...(0,query_summary/* sampleBanner */.zp)(costs.source === 'sample'),
        monthsTable(shown, format, file),
        ...servicesTable(shown, format, file),
        ...accountsTable(shown, format, file),
    ];
    const head = (0,query_summary/* summaryMarkdown */.eH)({
        title: `Cost history of ${scopeText(scope)}`,
        sentence: totalText(shown, format),
        subtitle: `From the ${place}: ${costs.currency}, ${costs.costBasis}, ${policyText(policy)}. Every day is in ${file}.`,
        blocks,
    });
    const count = Math.min(MAX_DAYS, (0,calendar_day/* windowLength */.nF)(costs.window));
    const label = count === 1 ? 'The newest day' : `The newest ${count} days`;
    const notes = (0,query_summary/* summaryMarkdown */.eH)({
        title: '',
        sentence: '',
        subtitle: '',
        blocks: (0,query_summary/* notesBlock */.bY)('Notes', problems),
    });
    return `${head}${(0,query_summary/* folded */.TM)(label, [daysTable(shown, format)])}${problems.length === 0 ? '' : `\n${notes}`}`;
}
/** Why there is nothing to show, and what to do. */
function noHistorySummary(scope, { found, problems, place }) {
    const { since, until } = scope;
    const when = since === null ? `up to ${until}` : `from ${since} to ${until}`;
    const none = `The ${place} holds no cost of ${scopeText({ ...scope, service: null })} ${when}`;
    const [oldest, newest] = [found.objects[0]?.month, found.objects.at(-1)?.month];
    const what = oldest === undefined || newest === undefined
        ? `${none}. Each weekly-report adds the days that it fetched, and operation backfill older ones; name the bucket that they record into.`
        : problems.some(({ severity }) => severity === 'warning')
            ? `${none} that can be used. What cannot is listed below.`
            : `${none}. It holds months ${oldest === newest ? oldest : `from ${oldest} to ${newest}`}; operation backfill loads others, up to 15 months back.`;
    return (0,query_summary/* summaryMarkdown */.eH)({
        title: `Cost history of ${scopeText(scope)}`,
        sentence: what,
        subtitle: '',
        blocks: (0,query_summary/* notesBlock */.bY)('Notes', problems),
    });
}

// EXTERNAL MODULE: ./src/analyze/team.ts + 3 modules
var analyze_team = __webpack_require__(1136);
// EXTERNAL MODULE: ./src/operations/find-team.ts
var find_team = __webpack_require__(47905);
;// CONCATENATED MODULE: ./src/operations/cost-history-scope.ts





/** @throws InputError for a team, an account or days that cannot be */
async function scopeOf({ inputs, now }, { teams }) {
    const { since, service } = inputs;
    const today = inputs.asOf ?? (0,calendar_day/* dayOf */.kb)(now);
    // Nothing is stored of later days, and people write 9999-12-31 for no end.
    const until = inputs.until !== null && inputs.until < today ? inputs.until : today;
    if (since !== null && since > until) {
        const end = until === inputs.until ? `input until, ${until}` : `${until}, the day of this run`;
        throw new errors/* InputError */.dz(`Input since is ${since}, which is after ${end}. Write an earlier day.`);
    }
    const team = inputs.team === null ? null : await (0,find_team/* findTeam */.L)(teams, inputs.team);
    const account = (0,query_account/* queriedAccount */.LR)(inputs.account, team);
    return { team, account, service, services: [], since, until, owners: (0,query_account/* ownersOf */.K2)(teams) };
}
/** The accounts that are asked for; null for all that the store has. */
function accountsIn({ team, account }) {
    if (account !== null)
        return new Set([account]);
    return team === null ? null : new Set(team.accounts.map(({ id }) => id));
}
/** The settings that decide what a total holds: those of the team, or of the account's. */
function policyOf({ settings }, { team, account, owners }) {
    return (0,analyze_team/* policyFor */.KV)(settings, team ?? (account === null ? null : (owners.get(account) ?? null)));
}
/** What was asked for, for scripts. */
function scopeJson({ team, account, service, services, owners, }) {
    const named = account === null ? null : (0,query_account/* accountNameIn */.qU)(owners.get(account), account);
    return {
        team: team?.id ?? null,
        teamName: team?.name ?? null,
        account,
        accountName: named,
        service,
        services,
    };
}

// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(92810);
// EXTERNAL MODULE: ./src/config/nearest.ts
var config_nearest = __webpack_require__(76572);
// EXTERNAL MODULE: ./src/config/shown.ts
var shown = __webpack_require__(1283);
// EXTERNAL MODULE: ./src/format/service-name.ts
var service_name = __webpack_require__(82742);
;// CONCATENATED MODULE: ./src/operations/query-service.ts




/** Services that a message lists. */
const MAX_LISTED = 10;
function costOf({ series }) {
    const costs = new Map();
    for (const { service, daily } of series) {
        costs.set(service, daily.reduce((sum, cost) => sum + cost, costs.get(service) ?? 0));
    }
    return costs;
}
function simplified(text) {
    return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
/** A name in full, without the maker, and as people say it. */
function namesOf(service) {
    return [service, service.replace(/^(?:Amazon|AWS) /i, ''), (0,service_name/* spokenServiceName */.d)(service)].map(simplified);
}
/** The services of that name, as the source calls them or as reports say it, whatever the capitals. */
function servicesNamed(services, wanted) {
    const exact = services.filter((service) => simplified(service) === simplified(wanted));
    if (exact.length > 0)
        return exact;
    const names = new Set(namesOf(wanted.trim()));
    return services.filter((service) => namesOf(service).some((name) => names.has(name)));
}
/**
 * The costs of one service; of all where none is asked for.
 * @returns the names that the service has in these costs, empty for all
 * @throws InputError that names the nearest, and lists those that cost most, when there is none of that name
 */
async function ofService(costs, wanted) {
    if (wanted === null)
        return { costs, services: [] };
    const known = costOf(costs);
    const services = servicesNamed([...known.keys()], wanted).sort();
    if (services.length === 0)
        throw await unknownService(wanted, known);
    const own = new Set(services);
    return { costs: { ...costs, series: costs.series.filter(({ service }) => own.has(service)) }, services };
}
async function unknownService(wanted, known) {
    const asked = `No cost of a service "${(0,shown/* shown */.S)(wanted)}" is stored for these accounts and days.`;
    if (known.size === 0)
        return new errors/* InputError */.dz(`${asked} None of any service is. Ask for other days.`);
    const largest = [...known].sort(([a, costA], [b, costB]) => costB - costA || (a < b ? -1 : 1));
    const names = largest.map(([service]) => service);
    const nearest = await (0,config_nearest/* nearestWord */.z)(wanted, [...names, ...names.map(service_name/* spokenServiceName */.d)]);
    const suggestion = nearest === null ? '' : ` Did you mean "${(0,shown/* shown */.S)(nearest)}"?`;
    const rest = names.length - MAX_LISTED;
    const listed = names.slice(0, MAX_LISTED).map((name) => `"${(0,shown/* shown */.S)(name)}"`);
    return new errors/* InputError */.dz(`${asked}${suggestion} There ${names.length === 1 ? 'is' : 'are'}: ${listed.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`);
}

// EXTERNAL MODULE: ./src/operations/readers.ts
var readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/cost-history.ts












/** Days that are shown unless told otherwise. */
const DEFAULT_DAYS = 90;
/** Accounts that a team file names and of which there is nothing, which is a wrong id or an account without cost. */
function neverStored(scope, { objects }) {
    // Of a single account that was asked for, the answer itself says so.
    if (scope.account !== null)
        return [];
    const stored = new Set(objects.map(({ account }) => account));
    const [first, ...others] = [...(accountsIn(scope) ?? scope.owners.keys())].filter((id) => !stored.has(id));
    if (first === undefined)
        return [];
    const rest = others.length === 0 ? '' : `, nor of ${others.length} more accounts of teams`;
    const message = `The store has never had any cost of account ${first}${rest}.`;
    return [(0,config_problem/* problemOfRun */.K)('notice', message, 'It costs nothing, or its id is wrong in the team file.')];
}
/** Days that were asked for before the first stored one, or after the newest. */
function outsideProblems({ inputs }, { costs }) {
    const { window } = costs;
    const newest = (0,calendar_day/* addDays */.fi)(window.to, -1);
    const problems = [];
    if (inputs.since !== null && inputs.since < window.from) {
        const message = `Nothing is stored of ${inputs.since} to ${(0,calendar_day/* addDays */.fi)(window.from, -1)}: the history begins with ${window.from}.`;
        problems.push((0,config_problem/* problemOfRun */.K)('notice', message, 'Run operation backfill to load older days.'));
    }
    if (inputs.until !== null && inputs.until > newest) {
        const message = `Nothing is stored of ${(0,calendar_day/* addDays */.fi)(newest, 1)} to ${inputs.until}: the newest stored day is ${newest}.`;
        problems.push((0,config_problem/* problemOfRun */.K)('notice', message, null));
    }
    return problems;
}
async function shownHistory(context, configuration, scope, found, stored) {
    const { costs, services } = await ofService(stored.costs, scope.service);
    const accounts = stored.coverage.accounts();
    const figures = costHistory(costs, stored.coverage.states(), accounts, policyOf(configuration, scope));
    const problems = [...outsideProblems(context, stored), ...found.problems, ...neverStored(scope, found)];
    return { scope: { ...scope, services }, stored, figures, problems };
}
function figuresJson({ scope, stored, figures }) {
    const { costs, sources } = stored;
    return {
        currency: costs.currency,
        costBasis: costs.costBasis,
        sources,
        window: costs.window,
        ...figures,
        accounts: figures.accounts.map(({ account, total }) => {
            const owner = scope.owners.get(account);
            return { account, name: (0,query_account/* accountNameIn */.qU)(owner, account), team: owner?.id ?? null, total };
        }),
    };
}
const NO_FIGURES = {
    currency: null,
    costBasis: null,
    sources: [],
    window: null,
    total: null,
    daily: [],
    months: [],
    services: [],
    accounts: [],
};
/** What accounts cost day by day, from the store alone. */
const costHistoryOperation = async (context) => {
    const { configuration, problems: configurationProblems } = await (0,gather/* gatherConfiguration */.U)(context);
    const { settings } = configuration;
    (0,readers/* requireAdminReaders */.Bw)(settings, context);
    const scope = await scopeOf(context, configuration);
    const store = (0,storage/* openStore */.Ch)(context);
    context.progress(`Reading costs from ${store.description}`);
    const found = await storedHistory(store, {
        accounts: accountsIn(scope),
        costBasis: settings.cost_basis,
        since: scope.since,
        until: scope.until,
        newestDays: DEFAULT_DAYS,
    });
    const shown = found.history === null ? null : await shownHistory(context, configuration, scope, found, found.history);
    const problems = shown?.problems ?? [...found.problems, ...neverStored(scope, found)];
    return {
        json: {
            schema: 1,
            operation: context.inputs.operation,
            scope: scopeJson(shown?.scope ?? scope),
            asked: { since: scope.since, until: scope.until },
            ...(shown === null ? NO_FIGURES : figuresJson(shown)),
            notes: (0,query_summary/* notesJson */.kZ)(problems),
            calls: context.calls.counts,
            seconds: context.elapsed(),
        },
        summary: shown === null
            ? noHistorySummary(scope, { found, problems, place: store.description })
            : historySummary(shown, {
                policy: policyOf(configuration, scope),
                locale: settings.locale,
                place: store.description,
                context,
            }),
        outputs: { 'repository-readers': 'admins' },
        problems: [...configurationProblems, ...problems],
        failure: null,
    };
};


/***/ }),

/***/ 47905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findTeam)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76572);
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);



/** A message that names more would be read by nobody. */
const MAX_NAMED = 20;
/** Capitals and blanks are not what tells teams apart. */
function simplified(text) {
    return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
/** Text as it stood in the address of a request: `DevOps%20Team`. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function listed(teams) {
    const named = teams.slice(0, MAX_NAMED).map(({ id }) => id);
    const rest = teams.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${rest} more, which operation list-teams shows` : ''}`;
}
/**
 * The team of that id or name.
 * @throws InputError that names the nearest team, and lists them, when there is none
 */
async function findTeam(teams, wanted) {
    const simple = simplified(wanted);
    const fromAddress = simplified(decoded(wanted));
    const found = teams.find(({ id }) => id === simple) ??
        teams.find(({ name }) => simplified(name) === simple) ??
        teams.find(({ id, name }) => id === fromAddress || simplified(name) === fromAddress);
    if (found !== undefined)
        return found;
    const nearest = await (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(wanted, [...teams.map(({ name }) => name), ...teams.map(({ id }) => id)]);
    const suggestion = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no team "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(wanted)}".${suggestion} Write a team's name, or one of these ids: ${listed(teams)}.`);
}


/***/ }),

/***/ 65504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   LR: () => (/* binding */ queriedAccount),
/* harmony export */   Pm: () => (/* binding */ accountText),
/* harmony export */   qU: () => (/* binding */ accountNameIn)
/* harmony export */ });
/* harmony import */ var _config_account_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41979);
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);



/**
 * The account that a query is limited to; null for none.
 * @param team what else it is limited to
 * @throws InputError when it is no account id, or not one of the team's
 */
function queriedAccount(account, team) {
    if (account === null)
        return null;
    if (!(0,_config_account_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccountId */ .J)(account))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input account is "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(account)}". ${hint(account)}`);
    if (team === null || team.accounts.some(({ id }) => id === account))
        return account;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Account ${account} is not one of team ${team.id}'s: ${team.accounts.map(({ id }) => id).join(', ')}. Leave out one of the inputs account and team.`);
}
function hint(account) {
    const digits = account.replace(/[\s-]/g, '');
    if ((0,_config_account_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccountId */ .J)(digits))
        return `Write its 12 digits alone: ${digits}.`;
    return 'Write the 12 digits of an AWS account, leading zeros included, such as 012345678901.';
}
/** The team that owns each account today. */
function ownersOf(teams) {
    return new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, team])));
}
/** What its team calls an account; null where it has no name. */
function accountNameIn(team, account) {
    return team?.accounts.find(({ id }) => id === account)?.name ?? null;
}
/** An account as tables show it. */
function accountText(team, account) {
    const name = accountNameIn(team, account);
    return name === null ? account : `${name} (${account})`;
}


/***/ }),

/***/ 51195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   bY: () => (/* binding */ notesBlock),
/* harmony export */   d_: () => (/* binding */ jsonFile),
/* harmony export */   eH: () => (/* binding */ summaryMarkdown),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   kZ: () => (/* binding */ notesJson),
/* harmony export */   tA: () => (/* binding */ queryTable),
/* harmony export */   zp: () => (/* binding */ sampleBanner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88841);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42495);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42462);




/** A name from outside may be of any length; a table that holds it must stay one. */
const MAX_CELL = 500;
/** Where the whole answer is. */
function jsonFile({ inputs }) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().join(inputs.outputPath, `${inputs.operation}.json`);
}
function summaryMarkdown({ title, sentence, subtitle, blocks }) {
    const status = { level: 'ok', word: '', sentence };
    return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)({ subject: '', preheader: '', title, subtitle, status, blocks, footer: '' });
}
/** Blocks that a reader opens when they want them. */
function folded(label, blocks) {
    const content = summaryMarkdown({ title: '', sentence: '', subtitle: '', blocks });
    return `\n<details>\n<summary>${label}</summary>\n\n${content}\n</details>\n`;
}
/** A cell's text, cut where it would be longer than anyone reads. */
function cut(text) {
    if (text.length <= MAX_CELL)
        return text;
    // Half of a character is none.
    return `${text.slice(0, MAX_CELL).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A table of texts; a column whose label begins with ">" is one of figures. */
function queryTable(title, labels, rows, { note = null, more = null } = {}) {
    const columns = labels.map((label) => label.startsWith('>') ? { label: label.slice(1), align: 'right' } : { label, align: 'left' });
    const cells = (row) => ({
        cells: row.map((text) => ({ text: cut(text), tone: 'neutral' })),
        bar: null,
    });
    return { type: 'table', title, note, columns, rows: rows.map(cells), more };
}
/** What was left out, or must be known about the answer. */
function notesBlock(title, problems) {
    if (problems.length === 0)
        return [];
    return [{ type: 'sentences', title, sentences: problems.map(_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .f) }];
}
function sampleBanner(isSample) {
    const text = 'Sample data. Every name and amount is generated; none of it is real cost.';
    return isSample ? [{ type: 'banner', text }] : [];
}
/** What scripts read of problems. */
function notesJson(problems) {
    return problems.map(({ severity, message, hint }) => ({ severity, message, hint }));
}
/** Counts the rows that a table leaves out, and says where they are; null when it has all. */
function leftOutText(all, shownRows, what, file) {
    return all > shownRows ? `${all - shownRows} more ${what} are in ${file}.` : null;
}
/**
 * The longest summary that GitHub takes.
 * @param render writes it with so many rows at most
 */
function fitted(render, rows) {
    for (let most = rows; most > 0; most = Math.floor(most / 2)) {
        const summary = render(most);
        if (Buffer.byteLength(summary) <= _summary_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q0)
            return summary;
    }
    return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .capMarkdown */ .y)(render(0), _summary_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q0);
}


/***/ }),

/***/ 54186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ requireAdminReaders),
/* harmony export */   XF: () => (/* binding */ visibleProblems),
/* harmony export */   cU: () => (/* binding */ readersOf)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88841);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);


/** In a public repository everyone reads summaries, logs and artifacts, so they are treated as read by all teams. */
function readersOf(settings, { isPublic }) {
    return isPublic ? 'teams' : settings.repository_readers;
}
/** @throws RefusedError when what the operation shows is not for the readers of the repository */
function requireAdminReaders(settings, context) {
    if (readersOf(settings, context) === 'admins')
        return;
    const reason = context.isPublic
        ? 'the repository is public, or its visibility is not known'
        : 'the setting repository_readers is teams';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(`Operation ${context.inputs.operation} shows costs to everyone who can read the repository, and ${reason}. Use a private repository that only admins can read, with repository_readers: admins.`);
}
/** The problems of a run that its readers may see: notes about the data can hold costs. */
function visibleProblems(gathered, readers) {
    const { problems, dataProblems } = gathered;
    if (readers === 'admins' || dataProblems.length === 0)
        return [...problems, ...dataProblems];
    const message = `There are ${dataProblems.length} notes about the cost data; they are in the admin report.`;
    return [...problems, (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfRun */ .K)('notice', message, null)];
}


/***/ })

};
