export const id = 5682;
export const ids = [5682];
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

/***/ 25682:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/files.ts
var files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/grouping.ts
var grouping = __webpack_require__(85826);
// EXTERNAL MODULE: ./src/record/past-anomalies.ts
var past_anomalies = __webpack_require__(569);
;// CONCATENATED MODULE: ./src/render/history/generated/assets.ts
// Generated by scripts/history-page.ts from uPlot 1.6.32 (MIT, https://github.com/leeoniya/uPlot) and page.client.js.
const CHART_SCRIPT = "/*! https://github.com/leeoniya/uPlot (v1.6.32) */\nvar uPlot=function(){\"use strict\";const l=\"u-off\",e=\"u-label\",t=\"width\",n=\"height\",i=\"top\",o=\"bottom\",s=\"left\",r=\"right\",u=\"#000\",a=u+\"0\",f=\"mousemove\",c=\"mousedown\",h=\"mouseup\",d=\"mouseenter\",p=\"mouseleave\",m=\"dblclick\",g=\"change\",x=\"dppxchange\",w=\"--\",_=\"undefined\"!=typeof window,b=_?document:null,v=_?window:null,k=_?navigator:null;let y,M;function S(l,e){if(null!=e){let t=l.classList;!t.contains(e)&&t.add(e)}}function T(l,e){let t=l.classList;t.contains(e)&&t.remove(e)}function E(l,e,t){l.style[e]=t+\"px\"}function z(l,e,t,n){let i=b.createElement(l);return null!=e&&S(i,e),null!=t&&t.insertBefore(i,n),i}function D(l,e){return z(\"div\",l,e)}const P=new WeakMap;function A(e,t,n,i,o){let s=\"translate(\"+t+\"px,\"+n+\"px)\";s!=P.get(e)&&(e.style.transform=s,P.set(e,s),0>t||0>n||t>i||n>o?S(e,l):T(e,l))}const W=new WeakMap;function Y(l,e,t){let n=e+t;n!=W.get(l)&&(W.set(l,n),l.style.background=e,l.style.borderColor=t)}const C=new WeakMap;function H(l,e,t,n){let i=e+\"\"+t;i!=C.get(l)&&(C.set(l,i),l.style.height=t+\"px\",l.style.width=e+\"px\",l.style.marginLeft=n?-e/2+\"px\":0,l.style.marginTop=n?-t/2+\"px\":0)}const F={passive:!0},R={...F,capture:!0};function G(l,e,t,n){e.addEventListener(l,t,n?R:F)}function I(l,e,t){e.removeEventListener(l,t,F)}function L(l,e,t,n){let i;t=t||0;let o=2147483647>=(n=n||e.length-1);for(;n-t>1;)i=o?t+n>>1:sl((t+n)/2),l>e[i]?t=i:n=i;return l-e[t]>e[n]-l?n:t}function O(l){return(e,t,n)=>{let i=-1,o=-1;for(let o=t;n>=o;o++)if(l(e[o])){i=o;break}for(let i=n;i>=t;i--)if(l(e[i])){o=i;break}return[i,o]}}_&&function l(){let e=devicePixelRatio;y!=e&&(y=e,M&&I(g,M,l),M=matchMedia(`(min-resolution: ${y-.001}dppx) and (max-resolution: ${y+.001}dppx)`),G(g,M,l),v.dispatchEvent(new CustomEvent(x)))}();const N=l=>null!=l,j=l=>null!=l&&l>0,U=O(N),V=O(j);function B(l,e,t,n){let i=hl(l),o=hl(e);l==e&&(-1==i?(l*=t,e/=t):(l/=t,e*=t));let s=10==t?dl:pl,r=1==o?ul:sl,u=(1==i?sl:ul)(s(ol(l))),a=r(s(ol(e))),f=cl(t,u),c=cl(t,a);return 10==t&&(0>u&&(f=Al(f,-u)),0>a&&(c=Al(c,-a))),n||2==t?(l=f*i,e=c*o):(l=Pl(l,f),e=Dl(e,c)),[l,e]}function $(l,e,t,n){let i=B(l,e,t,n);return 0==l&&(i[0]=0),0==e&&(i[1]=0),i}const J=.1,q={mode:3,pad:J},K={pad:0,soft:null,mode:0},X={min:K,max:K};function Z(l,e,t,n){return Ol(t)?ll(l,e,t):(K.pad=t,K.soft=n?0:null,K.mode=n?3:0,ll(l,e,X))}function Q(l,e){return null==l?e:l}function ll(l,e,t){let n=t.min,i=t.max,o=Q(n.pad,0),s=Q(i.pad,0),r=Q(n.hard,-gl),u=Q(i.hard,gl),a=Q(n.soft,gl),f=Q(i.soft,-gl),c=Q(n.mode,0),h=Q(i.mode,0),d=e-l,p=dl(d),m=fl(ol(l),ol(e)),g=dl(m),x=ol(g-p);(1e-24>d||x>10)&&(d=0,0!=l&&0!=e||(d=1e-24,2==c&&a!=gl&&(o=0),2==h&&f!=-gl&&(s=0)));let w=d||m||1e3,_=dl(w),b=cl(10,sl(_)),v=Al(Pl(l-w*(0==d?0==l?.1:1:o),b/10),24),k=a>l||1!=c&&(3!=c||v>a)&&(2!=c||a>v)?gl:a,y=fl(r,k>v&&l>=k?k:al(k,v)),M=Al(Dl(e+w*(0==d?0==e?.1:1:s),b/10),24),S=e>f||1!=h&&(3!=h||f>M)&&(2!=h||M>f)?-gl:f,T=al(u,M>S&&S>=e?S:fl(S,M));return y==T&&0==y&&(T=100),[y,T]}const el=new Intl.NumberFormat(_?k.language:\"en-US\"),tl=l=>el.format(l),nl=Math,il=nl.PI,ol=nl.abs,sl=nl.floor,rl=nl.round,ul=nl.ceil,al=nl.min,fl=nl.max,cl=nl.pow,hl=nl.sign,dl=nl.log10,pl=nl.log2,ml=(l,e=1)=>nl.asinh(l/e),gl=1/0;function xl(l){return 1+(0|dl((l^l>>31)-(l>>31)))}function wl(l,e,t){return al(fl(l,e),t)}function _l(l){return\"function\"==typeof l}function bl(l){return _l(l)?l:()=>l}const vl=l=>l,kl=(l,e)=>e,yl=()=>null,Ml=()=>!0,Sl=(l,e)=>l==e,Tl=/\\.\\d*?(?=9{6,}|0{6,})/gm,El=l=>{if(Il(l)||Wl.has(l))return l;const e=\"\"+l,t=e.match(Tl);if(null==t)return l;let n=t[0].length-1;if(-1!=e.indexOf(\"e-\")){let[l,t]=e.split(\"e\");return+`${El(l)}e${t}`}return Al(l,n)};function zl(l,e){return El(Al(El(l/e))*e)}function Dl(l,e){return El(ul(El(l/e))*e)}function Pl(l,e){return El(sl(El(l/e))*e)}function Al(l,e=0){if(Il(l))return l;let t=10**e;return rl(l*t*(1+Number.EPSILON))/t}const Wl=new Map;function Yl(l){return((\"\"+l).split(\".\")[1]||\"\").length}function Cl(l,e,t,n){let i=[],o=n.map(Yl);for(let s=e;t>s;s++){let e=ol(s),t=Al(cl(l,s),e);for(let r=0;n.length>r;r++){let u=10==l?+`${n[r]}e${s}`:n[r]*t,a=(0>s?e:0)+(o[r]>s?o[r]:0),f=10==l?u:Al(u,a);i.push(f),Wl.set(f,a)}}return i}const Hl={},Fl=[],Rl=[null,null],Gl=Array.isArray,Il=Number.isInteger;function Ll(l){return\"string\"==typeof l}function Ol(l){let e=!1;if(null!=l){let t=l.constructor;e=null==t||t==Object}return e}function Nl(l){return null!=l&&\"object\"==typeof l}const jl=Object.getPrototypeOf(Uint8Array),Ul=\"__proto__\";function Vl(l,e=Ol){let t;if(Gl(l)){let n=l.find((l=>null!=l));if(Gl(n)||e(n)){t=Array(l.length);for(let n=0;l.length>n;n++)t[n]=Vl(l[n],e)}else t=l.slice()}else if(l instanceof jl)t=l.slice();else if(e(l)){t={};for(let n in l)n!=Ul&&(t[n]=Vl(l[n],e))}else t=l;return t}function Bl(l){let e=arguments;for(let t=1;e.length>t;t++){let n=e[t];for(let e in n)e!=Ul&&(Ol(l[e])?Bl(l[e],Vl(n[e])):l[e]=Vl(n[e]))}return l}function $l(l,e,t){for(let n,i=0,o=-1;e.length>i;i++){let s=e[i];if(s>o){for(n=s-1;n>=0&&null==l[n];)l[n--]=null;for(n=s+1;t>n&&null==l[n];)l[o=n++]=null}}}const Jl=\"undefined\"==typeof queueMicrotask?l=>Promise.resolve().then(l):queueMicrotask,ql=[\"January\",\"February\",\"March\",\"April\",\"May\",\"June\",\"July\",\"August\",\"September\",\"October\",\"November\",\"December\"],Kl=[\"Sunday\",\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\",\"Saturday\"];function Xl(l){return l.slice(0,3)}const Zl=Kl.map(Xl),Ql=ql.map(Xl),le={MMMM:ql,MMM:Ql,WWWW:Kl,WWW:Zl};function ee(l){return(10>l?\"0\":\"\")+l}const te={YYYY:l=>l.getFullYear(),YY:l=>(l.getFullYear()+\"\").slice(2),MMMM:(l,e)=>e.MMMM[l.getMonth()],MMM:(l,e)=>e.MMM[l.getMonth()],MM:l=>ee(l.getMonth()+1),M:l=>l.getMonth()+1,DD:l=>ee(l.getDate()),D:l=>l.getDate(),WWWW:(l,e)=>e.WWWW[l.getDay()],WWW:(l,e)=>e.WWW[l.getDay()],HH:l=>ee(l.getHours()),H:l=>l.getHours(),h:l=>{let e=l.getHours();return 0==e?12:e>12?e-12:e},AA:l=>12>l.getHours()?\"AM\":\"PM\",aa:l=>12>l.getHours()?\"am\":\"pm\",a:l=>12>l.getHours()?\"a\":\"p\",mm:l=>ee(l.getMinutes()),m:l=>l.getMinutes(),ss:l=>ee(l.getSeconds()),s:l=>l.getSeconds(),fff:l=>function(l){return(10>l?\"00\":100>l?\"0\":\"\")+l}(l.getMilliseconds())};function ne(l,e){e=e||le;let t,n=[],i=/\\{([a-z]+)\\}|[^{]+/gi;for(;t=i.exec(l);)n.push(\"{\"==t[0][0]?te[t[1]]:t[0]);return l=>{let t=\"\";for(let i=0;n.length>i;i++)t+=\"string\"==typeof n[i]?n[i]:n[i](l,e);return t}}const ie=(new Intl.DateTimeFormat).resolvedOptions().timeZone,oe=l=>l%1==0,se=[1,2,2.5,5],re=Cl(10,-32,0,se),ue=Cl(10,0,32,se),ae=ue.filter(oe),fe=re.concat(ue),ce=\"{YYYY}\",he=\"\\n\"+ce,de=\"{M}/{D}\",pe=\"\\n\"+de,me=pe+\"/{YY}\",ge=\"{aa}\",xe=\"{h}:{mm}\"+ge,we=\"\\n\"+xe,_e=\":{ss}\",be=null;function ve(l){let e=1e3*l,t=60*e,n=60*t,i=24*n,o=30*i,s=365*i;return[(1==l?Cl(10,0,3,se).filter(oe):Cl(10,-3,0,se)).concat([e,5*e,10*e,15*e,30*e,t,5*t,10*t,15*t,30*t,n,2*n,3*n,4*n,6*n,8*n,12*n,i,2*i,3*i,4*i,5*i,6*i,7*i,8*i,9*i,10*i,15*i,o,2*o,3*o,4*o,6*o,s,2*s,5*s,10*s,25*s,50*s,100*s]),[[s,ce,be,be,be,be,be,be,1],[28*i,\"{MMM}\",he,be,be,be,be,be,1],[i,de,he,be,be,be,be,be,1],[n,\"{h}\"+ge,me,be,pe,be,be,be,1],[t,xe,me,be,pe,be,be,be,1],[e,_e,me+\" \"+xe,be,pe+\" \"+xe,be,we,be,1],[l,_e+\".{fff}\",me+\" \"+xe,be,pe+\" \"+xe,be,we,be,1]],function(e){return(r,u,a,f,c,h)=>{let d=[],p=c>=s,m=c>=o&&s>c,g=e(a),x=Al(g*l,3),w=Pe(g.getFullYear(),p?0:g.getMonth(),m||p?1:g.getDate()),_=Al(w*l,3);if(m||p){let t=m?c/o:0,n=p?c/s:0,i=x==_?x:Al(Pe(w.getFullYear()+n,w.getMonth()+t,1)*l,3),r=new Date(rl(i/l)),u=r.getFullYear(),a=r.getMonth();for(let o=0;f>=i;o++){let s=Pe(u+n*o,a+t*o,1),r=s-e(Al(s*l,3));i=Al((+s+r)*l,3),i>f||d.push(i)}}else{let o=i>c?c:i,s=_+(sl(a)-sl(x))+Dl(x-_,o);d.push(s);let p=e(s),m=p.getHours()+p.getMinutes()/t+p.getSeconds()/n,g=c/n,w=h/r.axes[u]._space;for(;s=Al(s+c,1==l?0:3),f>=s;)if(g>1){let l=sl(Al(m+g,6))%24,t=e(s).getHours()-l;t>1&&(t=-1),s-=t*n,m=(m+g)%24,.7>Al((s-d[d.length-1])/c,3)*w||d.push(s)}else d.push(s)}return d}}]}const[ke,ye,Me]=ve(1),[Se,Te,Ee]=ve(.001);function ze(l,e){return l.map((l=>l.map(((t,n)=>0==n||8==n||null==t?t:e(1==n||0==l[8]?t:l[1]+t)))))}function De(l,e){return(t,n,i,o,s)=>{let r,u,a,f,c,h,d=e.find((l=>s>=l[0]))||e[e.length-1];return n.map((e=>{let t=l(e),n=t.getFullYear(),i=t.getMonth(),o=t.getDate(),s=t.getHours(),p=t.getMinutes(),m=t.getSeconds(),g=n!=r&&d[2]||i!=u&&d[3]||o!=a&&d[4]||s!=f&&d[5]||p!=c&&d[6]||m!=h&&d[7]||d[1];return r=n,u=i,a=o,f=s,c=p,h=m,g(t)}))}}function Pe(l,e,t){return new Date(l,e,t)}function Ae(l,e){return e(l)}function We(l,e){return(t,n,i,o)=>null==o?w:e(l(n))}Cl(2,-53,53,[1]);const Ye={show:!0,live:!0,isolate:!1,mount:()=>{},markers:{show:!0,width:2,stroke:function(l,e){let t=l.series[e];return t.width?t.stroke(l,e):t.points.width?t.points.stroke(l,e):null},fill:function(l,e){return l.series[e].fill(l,e)},dash:\"solid\"},idx:null,idxs:null,values:[]},Ce=[0,0];function He(l,e,t,n=!0){return l=>{0==l.button&&(!n||l.target==e)&&t(l)}}function Fe(l,e,t,n=!0){return l=>{(!n||l.target==e)&&t(l)}}const Re={show:!0,x:!0,y:!0,lock:!1,move:function(l,e,t){return Ce[0]=e,Ce[1]=t,Ce},points:{one:!1,show:function(l,e){let i=l.cursor.points,o=D(),s=i.size(l,e);E(o,t,s),E(o,n,s);let r=s/-2;E(o,\"marginLeft\",r),E(o,\"marginTop\",r);let u=i.width(l,e,s);return u&&E(o,\"borderWidth\",u),o},size:function(l,e){return l.series[e].points.size},width:0,stroke:function(l,e){let t=l.series[e].points;return t._stroke||t._fill},fill:function(l,e){let t=l.series[e].points;return t._fill||t._stroke}},bind:{mousedown:He,mouseup:He,click:He,dblclick:He,mousemove:Fe,mouseleave:Fe,mouseenter:Fe},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(l,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(l,e,t,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ge={show:!0,stroke:\"rgba(0,0,0,0.07)\",width:2},Ie=Bl({},Ge,{filter:kl}),Le=Bl({},Ie,{size:10}),Oe=Bl({},Ge,{show:!1}),Ne='12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"',je=\"bold \"+Ne,Ue={show:!0,scale:\"x\",stroke:u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:2,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},Ve={show:!0,scale:\"x\",auto:!1,sorted:1,min:gl,max:-gl,idxs:[]};function Be(l,e){return e.map((l=>null==l?\"\":tl(l)))}function $e(l,e,t,n,i,o,s){let r=[],u=Wl.get(i)||0;for(let l=t=s?t:Al(Dl(t,i),u);n>=l;l=Al(l+i,u))r.push(Object.is(l,-0)?0:l);return r}function Je(l,e,t,n,i){const o=[],s=l.scales[l.axes[e].scale].log,r=sl((10==s?dl:pl)(t));i=cl(s,r),10==s&&(i=fe[L(i,fe)]);let u=t,a=i*s;10==s&&(a=fe[L(a,fe)]);do{o.push(u),u+=i,10!=s||Wl.has(u)||(u=Al(u,Wl.get(i))),a>u||(a=(i=u)*s,10==s&&(a=fe[L(a,fe)]))}while(n>=u);return o}function qe(l,e,t,n,i){let o=l.scales[l.axes[e].scale].asinh,s=n>o?Je(l,e,fl(o,t),n,i):[o],r=0>n||t>0?[]:[0];return(-o>t?Je(l,e,fl(o,-n),-t,i):[o]).reverse().map((l=>-l)).concat(r,s)}const Ke=/./,Xe=/[12357]/,Ze=/[125]/,Qe=/1/,lt=(l,e,t,n)=>l.map(((l,i)=>4==e&&0==l||i%n==0&&t.test(l.toExponential()[0>l?1:0])?l:null));function et(l,e,t){let n=l.axes[t],i=n.scale,o=l.scales[i],s=l.valToPos,r=n._space,u=s(10,i),a=s(9,i)-u<r?s(7,i)-u<r?s(5,i)-u<r?Qe:Ze:Xe:Ke;if(a==Qe){let l=ol(s(1,i)-u);if(r>l)return lt(e.slice().reverse(),o.distr,a,ul(r/l)).reverse()}return lt(e,o.distr,a,1)}function tt(l,e,t){let n=l.axes[t],i=n.scale,o=n._space,s=l.valToPos,r=ol(s(1,i)-s(2,i));return o>r?lt(e.slice().reverse(),3,Ke,ul(o/r)).reverse():e}function nt(l,e,t,n){return null==n?w:null==e?\"\":tl(e)}const it={show:!0,scale:\"y\",stroke:u,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:3,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},ot={scale:null,auto:!0,sorted:0,min:gl,max:-gl},st=(l,e,t,n,i)=>i,rt={show:!0,auto:!0,sorted:0,gaps:st,alpha:1,facets:[Bl({},ot,{scale:\"x\"}),Bl({},ot,{scale:\"y\"})]},ut={scale:\"y\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:st,alpha:1,points:{show:function(l,e){let{scale:t,idxs:n}=l.series[0],i=l._data[0],o=l.valToPos(i[n[0]],t,!0),s=l.valToPos(i[n[1]],t,!0);return ol(s-o)/(l.series[e].points.space*y)>=n[1]-n[0]},filter:null},values:null,min:gl,max:-gl,idxs:[],path:null,clip:null};function at(l,e,t){return t/10}const ft={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ct=Bl({},ft,{time:!1,ori:1}),ht={};function dt(l){let e=ht[l];return e||(e={key:l,plots:[],sub(l){e.plots.push(l)},unsub(l){e.plots=e.plots.filter((e=>e!=l))},pub(l,t,n,i,o,s,r){for(let u=0;e.plots.length>u;u++)e.plots[u]!=t&&e.plots[u].pub(l,t,n,i,o,s,r)}},null!=l&&(ht[l]=e)),e}function pt(l,e,t){const n=l.mode,i=l.series[e],o=2==n?l._data[e]:l._data,s=l.scales,r=l.bbox;let u=o[0],a=2==n?o[1]:o[e],f=2==n?s[i.facets[0].scale]:s[l.series[0].scale],c=2==n?s[i.facets[1].scale]:s[i.scale],h=r.left,d=r.top,p=r.width,m=r.height,g=l.valToPosH,x=l.valToPosV;return 0==f.ori?t(i,u,a,f,c,g,x,h,d,p,m,kt,Mt,Tt,zt,Pt):t(i,u,a,f,c,x,g,d,h,m,p,yt,St,Et,Dt,At)}function mt(l,e){let t=0,n=0,i=Q(l.bands,Fl);for(let l=0;i.length>l;l++){let o=i[l];o.series[0]==e?t=o.dir:o.series[1]==e&&(n|=1==o.dir?1:2)}return[t,1==n?-1:2==n?1:3==n?2:0]}function gt(l,e,t,n,i){let o=l.series[e],s=l.scales[2==l.mode?o.facets[1].scale:o.scale];return-1==i?s.min:1==i?s.max:3==s.distr?1==s.dir?s.min:s.max:0}function xt(l,e,t,n,i,o){return pt(l,e,((l,e,s,r,u,a,f,c,h,d,p)=>{let m=l.pxRound;const g=0==r.ori?Mt:St;let x,w;1==r.dir*(0==r.ori?1:-1)?(x=t,w=n):(x=n,w=t);let _=m(a(e[x],r,d,c)),b=m(f(s[x],u,p,h)),v=m(a(e[w],r,d,c)),k=m(f(1==o?u.max:u.min,u,p,h)),y=new Path2D(i);return g(y,v,k),g(y,_,k),g(y,_,b),y}))}function wt(l,e,t,n,i,o){let s=null;if(l.length>0){s=new Path2D;const r=0==e?Tt:Et;let u=t;for(let e=0;l.length>e;e++){let t=l[e];if(t[1]>t[0]){let l=t[0]-u;l>0&&r(s,u,n,l,n+o),u=t[1]}}let a=t+i-u,f=10;a>0&&r(s,u,n-f/2,a,n+o+f)}return s}function _t(l,e,t,n,i,o,s){let r=[],u=l.length;for(let a=1==i?t:n;a>=t&&n>=a;a+=i)if(null===e[a]){let f=a,c=a;if(1==i)for(;++a<=n&&null===e[a];)c=a;else for(;--a>=t&&null===e[a];)c=a;let h=o(l[f]),d=c==f?h:o(l[c]),p=f-i;h=s>0||0>p||p>=u?h:o(l[p]);let m=c+i;d=0>s||0>m||m>=u?d:o(l[m]),h>d||r.push([h,d])}return r}function bt(l){return 0==l?vl:1==l?rl:e=>zl(e,l)}function vt(l){let e=0==l?kt:yt,t=0==l?(l,e,t,n,i,o)=>{l.arcTo(e,t,n,i,o)}:(l,e,t,n,i,o)=>{l.arcTo(t,e,i,n,o)},n=0==l?(l,e,t,n,i)=>{l.rect(e,t,n,i)}:(l,e,t,n,i)=>{l.rect(t,e,i,n)};return(l,i,o,s,r,u=0,a=0)=>{0==u&&0==a?n(l,i,o,s,r):(u=al(u,s/2,r/2),a=al(a,s/2,r/2),e(l,i+u,o),t(l,i+s,o,i+s,o+r,u),t(l,i+s,o+r,i,o+r,a),t(l,i,o+r,i,o,a),t(l,i,o,i+s,o,u),l.closePath())}}const kt=(l,e,t)=>{l.moveTo(e,t)},yt=(l,e,t)=>{l.moveTo(t,e)},Mt=(l,e,t)=>{l.lineTo(e,t)},St=(l,e,t)=>{l.lineTo(t,e)},Tt=vt(0),Et=vt(1),zt=(l,e,t,n,i,o)=>{l.arc(e,t,n,i,o)},Dt=(l,e,t,n,i,o)=>{l.arc(t,e,n,i,o)},Pt=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(e,t,n,i,o,s)},At=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(t,e,i,n,s,o)};function Wt(){return(l,e,t,n,i)=>pt(l,e,((e,o,s,r,u,a,f,c,h,d,p)=>{let m,g,{pxRound:x,points:w}=e;0==r.ori?(m=kt,g=zt):(m=yt,g=Dt);const _=Al(w.width*y,3);let b=(w.size-w.width)/2*y,v=Al(2*b,3),k=new Path2D,M=new Path2D,{left:S,top:T,width:E,height:z}=l.bbox;Tt(M,S-v,T-v,E+2*v,z+2*v);const D=l=>{if(null!=s[l]){let e=x(a(o[l],r,d,c)),t=x(f(s[l],u,p,h));m(k,e+b,t),g(k,e,t,b,0,2*il)}};if(i)i.forEach(D);else for(let l=t;n>=l;l++)D(l);return{stroke:_>0?k:null,fill:k,clip:M,flags:3}}))}function Yt(l){return(e,t,n,i,o,s)=>{n!=i&&(o!=n&&s!=n&&l(e,t,n),o!=i&&s!=i&&l(e,t,i),l(e,t,s))}}const Ct=Yt(Mt),Ht=Yt(St);function Ft(l){const e=Q(l?.alignGaps,0);return(l,t,n,i)=>pt(l,t,((o,s,r,u,a,f,c,h,d,p,m)=>{[n,i]=U(r,n,i);let g,x,w=o.pxRound,_=l=>w(f(l,u,p,h)),b=l=>w(c(l,a,m,d));0==u.ori?(g=Mt,x=Ct):(g=St,x=Ht);const v=u.dir*(0==u.ori?1:-1),k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},y=k.stroke;let M=!1;if(i-n<4*p)for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let e=r[l];null===e?M=!0:null!=e&&g(y,_(s[l]),b(e))}else{let e,t,o,a=e=>l.posToVal(e,u.key,!0),f=null,c=null,h=_(s[1==v?n:i]),d=_(s[n]),p=_(s[i]),m=a(1==v?d+1:p-1);for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let n=s[l],i=(1==v?m>n:n>m)?h:_(n),o=r[l];i==h?null!=o?(t=o,null==f?(g(y,i,b(t)),e=f=c=t):f>t?f=t:t>c&&(c=t)):null===o&&(M=!0):(null!=f&&x(y,h,b(f),b(c),b(e),b(t)),null!=o?(t=o,g(y,i,b(t)),f=c=e=t):(f=c=null,null===o&&(M=!0)),h=i,m=a(h+v))}null!=f&&f!=c&&o!=h&&x(y,h,b(f),b(c),b(e),b(t))}let[S,T]=mt(l,t);if(null!=o.fill||0!=S){let e=k.fill=new Path2D(y),r=b(o.fillTo(l,t,o.min,o.max,S)),u=_(s[n]),a=_(s[i]);-1==v&&([a,u]=[u,a]),g(e,a,r),g(e,u,r)}if(!o.spanGaps){let a=[];M&&a.push(..._t(s,r,n,i,v,_,e)),k.gaps=a=o.gaps(l,t,n,i,a),k.clip=wt(a,u.ori,h,d,p,m)}return 0!=T&&(k.band=2==T?[xt(l,t,n,i,y,-1),xt(l,t,n,i,y,1)]:xt(l,t,n,i,y,T)),k}))}function Rt(l,e,t,n,i,o,s=gl){if(l.length>1){let r=null;for(let u=0,a=1/0;l.length>u;u++)if(void 0!==e[u]){if(null!=r){let e=ol(l[u]-l[r]);a>e&&(a=e,s=ol(t(l[u],n,i,o)-t(l[r],n,i,o)))}r=u}}return s}function Gt(l,e,t,n,i){const o=l.length;if(2>o)return null;const s=new Path2D;if(t(s,l[0],e[0]),2==o)n(s,l[1],e[1]);else{let t=Array(o),n=Array(o-1),r=Array(o-1),u=Array(o-1);for(let t=0;o-1>t;t++)r[t]=e[t+1]-e[t],u[t]=l[t+1]-l[t],n[t]=r[t]/u[t];t[0]=n[0];for(let l=1;o-1>l;l++)0===n[l]||0===n[l-1]||n[l-1]>0!=n[l]>0?t[l]=0:(t[l]=3*(u[l-1]+u[l])/((2*u[l]+u[l-1])/n[l-1]+(u[l]+2*u[l-1])/n[l]),isFinite(t[l])||(t[l]=0));t[o-1]=n[o-2];for(let n=0;o-1>n;n++)i(s,l[n]+u[n]/3,e[n]+t[n]*u[n]/3,l[n+1]-u[n]/3,e[n+1]-t[n+1]*u[n]/3,l[n+1],e[n+1])}return s}const It=new Set;function Lt(){for(let l of It)l.syncRect(!0)}_&&(G(\"resize\",v,Lt),G(\"scroll\",v,Lt,!0),G(x,v,(()=>{en.pxRatio=y})));const Ot=Ft(),Nt=Wt();function jt(l,e,t,n){return(n?[l[0],l[1]].concat(l.slice(2)):[l[0]].concat(l.slice(1))).map(((l,n)=>Ut(l,n,e,t)))}function Ut(l,e,t,n){return Bl({},0==e?t:n,l)}function Vt(l,e,t){return null==e?Rl:[e,t]}const Bt=Vt;function $t(l,e,t){return null==e?Rl:Z(e,t,J,!0)}function Jt(l,e,t,n){return null==e?Rl:B(e,t,l.scales[n].log,!1)}const qt=Jt;function Kt(l,e,t,n){return null==e?Rl:$(e,t,l.scales[n].log,!1)}const Xt=Kt;function Zt(l,e,t,n,i){let o=fl(xl(l),xl(e)),s=e-l,r=L(i/n*s,t);do{let l=t[r],e=n*l/s;if(e>=i&&17>=o+(5>l?Wl.get(l):0))return[l,e]}while(++r<t.length);return[0,0]}function Qt(l){let e,t;return[l=l.replace(/(\\d+)px/,((l,n)=>(e=rl((t=+n)*y))+\"px\")),e,t]}function ln(l){l.show&&[l.font,l.labelFont].forEach((l=>{let e=Al(l[2]*y,1);l[0]=l[0].replace(/[0-9.]+px/,e+\"px\"),l[1]=e}))}function en(u,g,_){const k={mode:Q(u.mode,1)},M=k.mode;function P(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?1-i:i)}function W(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?i:1-i)}function C(l,e,t,n){return 0==e.ori?P(l,e,t,n):W(l,e,t,n)}k.valToPosH=P,k.valToPosV=W;let F=!1;k.status=0;const R=k.root=D(\"uplot\");null!=u.id&&(R.id=u.id),S(R,u.class),u.title&&(D(\"u-title\",R).textContent=u.title);const O=z(\"canvas\"),K=k.ctx=O.getContext(\"2d\"),X=D(\"u-wrap\",R);G(\"click\",X,(l=>{l.target===el&&(Nn!=Gn||jn!=In)&&Zn.click(k,l)}),!0);const ll=k.under=D(\"u-under\",X);X.appendChild(O);const el=k.over=D(\"u-over\",X),tl=+Q((u=Vl(u)).pxAlign,1),sl=bt(tl);(u.plugins||[]).forEach((l=>{l.opts&&(u=l.opts(k,u)||u)}));const hl=u.ms||.001,pl=k.series=1==M?jt(u.series||[],Ve,ut,!1):function(l,e){return l.map(((l,t)=>0==t?{}:Bl({},e,l)))}(u.series||[null],rt),xl=k.axes=jt(u.axes||[],Ue,it,!0),vl=k.scales={},Tl=k.bands=u.bands||[];Tl.forEach((l=>{l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1)}));const El=2==M?pl[1].facets[0].scale:pl[0].scale,Dl={axes:function(){for(let l=0;xl.length>l;l++){let e=xl[l];if(!e.show||!e._show)continue;let t,n,u=e.side,a=u%2,f=e.stroke(k,l),c=0==u||3==u?-1:1,[h,d]=e._found;if(null!=e.label){let s=rl((e._lpos+e.labelGap*c)*y);_n(e.labelFont[0],f,\"center\",2==u?i:o),K.save(),1==a?(t=n=0,K.translate(s,rl(lt+st/2)),K.rotate((3==u?-il:il)/2)):(t=rl(Qe+ot/2),n=s);let r=_l(e.label)?e.label(k,l,h,d):e.label;K.fillText(r,t,n),K.restore()}if(0==d)continue;let p=vl[e.scale],m=0==a?ot:st,g=0==a?Qe:lt,x=e._splits,w=2==p.distr?x.map((l=>pn[l])):x,_=2==p.distr?pn[x[1]]-pn[x[0]]:h,b=e.ticks,v=e.border,M=b.show?b.size:0,S=rl(M*y),T=rl((2==e.alignTo?e._size-M-e.gap:e.gap)*y),E=e._rotate*-il/180,z=sl(e._pos*y),D=z+(S+T)*c;n=0==a?D:0,t=1==a?D:0,_n(e.font[0],f,1==e.align?s:2==e.align?r:E>0?s:0>E?r:0==a?\"center\":3==u?r:s,E||1==a?\"middle\":2==u?i:o);let P=e.font[1]*e.lineGap,A=x.map((l=>sl(C(l,p,m,g)))),W=e._values;for(let l=0;W.length>l;l++){let e=W[l];if(null!=e){0==a?t=A[l]:n=A[l],e=\"\"+e;let i=-1==e.indexOf(\"\\n\")?[e]:e.split(/\\n/gm);for(let l=0;i.length>l;l++){let e=i[l];E?(K.save(),K.translate(t,n+l*P),K.rotate(E),K.fillText(e,0,0),K.restore()):K.fillText(e,t,n+l*P)}}}b.show&&zn(A,b.filter(k,w,l,d,_),a,u,z,S,Al(b.width*y,3),b.stroke(k,l),b.dash,b.cap);let Y=e.grid;Y.show&&zn(A,Y.filter(k,w,l,d,_),a,0==a?2:1,0==a?lt:Qe,0==a?st:ot,Al(Y.width*y,3),Y.stroke(k,l),Y.dash,Y.cap),v.show&&zn([z],[1],0==a?1:0,0==a?1:2,1==a?lt:Qe,1==a?st:ot,Al(v.width*y,3),v.stroke(k,l),v.dash,v.cap)}Ci(\"drawAxes\")},series:function(){if(Gt>0){let l=pl.some((l=>l._focus))&&dn!=Tt.alpha;l&&(K.globalAlpha=dn=Tt.alpha),pl.forEach(((l,e)=>{if(e>0&&l.show&&(kn(e,!1),kn(e,!0),null==l._paths)){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha);let n=2==M?[0,g[e][0].length-1]:function(l){let e=wl(Lt-1,0,Gt-1),t=wl(en+1,0,Gt-1);for(;null==l[e]&&e>0;)e--;for(;null==l[t]&&Gt-1>t;)t++;return[e,t]}(g[e]);l._paths=l.paths(k,e,n[0],n[1]),dn!=t&&(K.globalAlpha=dn=t)}})),pl.forEach(((l,e)=>{if(e>0&&l.show){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha),null!=l._paths&&yn(e,!1);{let t=null!=l._paths?l._paths.gaps:null,n=l.points.show(k,e,Lt,en,t),i=l.points.filter(k,e,n,t);(n||i)&&(l.points._paths=l.points.paths(k,e,Lt,en,i),yn(e,!0))}dn!=t&&(K.globalAlpha=dn=t),Ci(\"drawSeries\",e)}})),l&&(K.globalAlpha=dn=1)}}},Pl=(u.drawOrder||[\"axes\",\"series\"]).map((l=>Dl[l]));function Cl(l){const e=3==l.distr?e=>dl(e>0?e:l.clamp(k,e,l.min,l.max,l.key)):4==l.distr?e=>ml(e,l.asinh):100==l.distr?e=>l.fwd(e):l=>l;return t=>{let n=e(t),{_min:i,_max:o}=l;return(n-i)/(o-i)}}function Il(l){let e=vl[l];if(null==e){let t=(u.scales||Hl)[l]||Hl;if(null!=t.from){Il(t.from);let e=Bl({},vl[t.from],t,{key:l});e.valToPct=Cl(e),vl[l]=e}else{e=vl[l]=Bl({},l==El?ft:ct,t),e.key=l;let n=e.time,i=e.range,o=Gl(i);if((l!=El||2==M&&!n)&&(!o||null!=i[0]&&null!=i[1]||(i={min:null==i[0]?q:{mode:1,hard:i[0],soft:i[0]},max:null==i[1]?q:{mode:1,hard:i[1],soft:i[1]}},o=!1),!o&&Ol(i))){let l=i;i=(e,t,n)=>null==t?Rl:Z(t,n,l)}e.range=bl(i||(n?Bt:l==El?3==e.distr?qt:4==e.distr?Xt:Vt:3==e.distr?Jt:4==e.distr?Kt:$t)),e.auto=bl(!o&&e.auto),e.clamp=bl(e.clamp||at),e._min=e._max=null,e.valToPct=Cl(e)}}}Il(\"x\"),Il(\"y\"),1==M&&pl.forEach((l=>{Il(l.scale)})),xl.forEach((l=>{Il(l.scale)}));for(let l in u.scales)Il(l);const jl=vl[El],Ul=jl.distr;let $l,ql;0==jl.ori?(S(R,\"u-hz\"),$l=P,ql=W):(S(R,\"u-vt\"),$l=W,ql=P);const Kl={};for(let l in vl){let e=vl[l];null==e.min&&null==e.max||(Kl[l]={min:e.min,max:e.max},e.min=e.max=null)}const Xl=u.tzDate||(l=>new Date(rl(l/hl))),Zl=u.fmtDate||ne,Ql=1==hl?Me(Xl):Ee(Xl),le=De(Xl,ze(1==hl?ye:Te,Zl)),ee=We(Xl,Ae(\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\",Zl)),te=[],ie=k.legend=Bl({},Ye,u.legend),oe=k.cursor=Bl({},Re,{drag:{y:2==M}},u.cursor),se=ie.show,re=oe.show,ue=ie.markers;let ce,he,de;ie.idxs=te,ue.width=bl(ue.width),ue.dash=bl(ue.dash),ue.stroke=bl(ue.stroke),ue.fill=bl(ue.fill);let pe,me=[],ge=[],xe=!1,we={};if(ie.live){const l=pl[1]?pl[1].values:null;xe=null!=l,pe=xe?l(k,1,0):{_:0};for(let l in pe)we[l]=w}if(se)if(ce=z(\"table\",\"u-legend\",R),de=z(\"tbody\",null,ce),ie.mount(k,ce),xe){he=z(\"thead\",null,ce,de);let l=z(\"tr\",null,he);for(var _e in z(\"th\",null,l),pe)z(\"th\",e,l).textContent=_e}else S(ce,\"u-inline\"),ie.live&&S(ce,\"u-live\");const be={show:!0},ve={show:!1},Pe=new Map;function Ce(l,e,t,n=!0){const i=Pe.get(e)||{},o=oe.bind[l](k,e,t,n);o&&(G(l,e,i[l]=o),Pe.set(e,i))}function He(l,e){const t=Pe.get(e)||{};for(let n in t)null!=l&&n!=l||(I(n,e,t[n]),delete t[n]);null==l&&Pe.delete(e)}let Fe=0,Ge=0,Ie=0,Le=0,Oe=0,Ne=0,je=Oe,Ke=Ne,Xe=Ie,Ze=Le,Qe=0,lt=0,ot=0,st=0;k.bbox={};let ht=!1,pt=!1,mt=!1,xt=!1,wt=!1,_t=!1;function vt(l,e,t){(t||l!=k.width||e!=k.height)&&kt(l,e),An(!1),mt=!0,pt=!0,Jn()}function kt(l,e){k.width=Fe=Ie=l,k.height=Ge=Le=e,Oe=Ne=0,function(){let l=!1,e=!1,t=!1,n=!1;xl.forEach((i=>{if(i.show&&i._show){let{side:o,_size:s}=i,r=s+(null!=i.label?i.labelSize:0);r>0&&(o%2?(Ie-=r,3==o?(Oe+=r,n=!0):t=!0):(Le-=r,0==o?(Ne+=r,l=!0):e=!0))}})),Ct[0]=l,Ct[1]=t,Ct[2]=e,Ct[3]=n,Ie-=Rt[1]+Rt[3],Oe+=Rt[3],Le-=Rt[2]+Rt[0],Ne+=Rt[0]}(),function(){let l=Oe+Ie,e=Ne+Le,t=Oe,n=Ne;function i(i,o){switch(i){case 1:return l+=o,l-o;case 2:return e+=o,e-o;case 3:return t-=o,t+o;case 0:return n-=o,n+o}}xl.forEach((l=>{if(l.show&&l._show){let e=l.side;l._pos=i(e,l._size),null!=l.label&&(l._lpos=i(e,l.labelSize))}}))}();let t=k.bbox;Qe=t.left=zl(Oe*y,.5),lt=t.top=zl(Ne*y,.5),ot=t.width=zl(Ie*y,.5),st=t.height=zl(Le*y,.5)}const yt=3;if(k.setSize=function({width:l,height:e}){vt(l,e)},null==oe.dataIdx){let l=oe.hover,e=l.skip=new Set(l.skip??[]);e.add(void 0);let t=l.prox=bl(l.prox),n=l.bias??=0;oe.dataIdx=(l,i,o,s)=>{if(0==i)return o;let r=o,u=t(l,i,o,s)??gl,a=u>=0&&gl>u,f=0==jl.ori?Ie:Le,c=oe.left,h=g[0],d=g[i];if(e.has(d[o])){r=null;let l,t=null,i=null;if(0==n||-1==n)for(l=o;null==t&&l-- >0;)e.has(d[l])||(t=l);if(0==n||1==n)for(l=o;null==i&&l++<d.length;)e.has(d[l])||(i=l);if(null!=t||null!=i)if(a){let l=c-(null==t?-1/0:$l(h[t],jl,f,0)),e=(null==i?1/0:$l(h[i],jl,f,0))-c;l>e?e>u||(r=i):l>u||(r=t)}else r=null==i?t:null==t||o-t>i-o?i:t}else a&&ol(c-$l(h[o],jl,f,0))>u&&(r=null);return r}}const Mt=l=>{oe.event=l};oe.idxs=te,oe._lock=!1;let St=oe.points;St.show=bl(St.show),St.size=bl(St.size),St.stroke=bl(St.stroke),St.width=bl(St.width),St.fill=bl(St.fill);const Tt=k.focus=Bl({},u.focus||{alpha:.3},oe.focus),Et=Tt.prox>=0,zt=Et&&St.one;let Dt=[],Pt=[],At=[];function Wt(l,e){let t=St.show(k,e);if(t instanceof HTMLElement)return S(t,\"u-cursor-pt\"),S(t,l.class),A(t,-10,-10,Ie,Le),el.insertBefore(t,Dt[e]),t}function Yt(t,n){if(1==M||n>0){let l=1==M&&vl[t.scale].time,e=t.value;t.value=l?Ll(e)?We(Xl,Ae(e,Zl)):e||ee:e||nt,t.label=t.label||(l?\"Time\":\"Value\")}if(zt||n>0){t.width=null==t.width?1:t.width,t.paths=t.paths||Ot||yl,t.fillTo=bl(t.fillTo||gt),t.pxAlign=+Q(t.pxAlign,tl),t.pxRound=bt(t.pxAlign),t.stroke=bl(t.stroke||null),t.fill=bl(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let l=function(l){return Al(1*(3+2*(l||1)),3)}(fl(1,t.width)),e=t.points=Bl({},{size:l,width:fl(1,.2*l),stroke:t.stroke,space:2*l,paths:Nt,_stroke:null,_fill:null},t.points);e.show=bl(e.show),e.filter=bl(e.filter),e.fill=bl(e.fill),e.stroke=bl(e.stroke),e.paths=bl(e.paths),e.pxAlign=t.pxAlign}if(se){let i=function(t,n){if(0==n&&(xe||!ie.live||2==M))return Rl;let i=[],o=z(\"tr\",\"u-series\",de,de.childNodes[n]);S(o,t.class),t.show||S(o,l);let s=z(\"th\",null,o);if(ue.show){let l=D(\"u-marker\",s);if(n>0){let e=ue.width(k,n);e&&(l.style.border=e+\"px \"+ue.dash(k,n)+\" \"+ue.stroke(k,n)),l.style.background=ue.fill(k,n)}}let r=D(e,s);for(var u in t.label instanceof HTMLElement?r.appendChild(t.label):r.textContent=t.label,n>0&&(ue.show||(r.style.color=t.width>0?ue.stroke(k,n):ue.fill(k,n)),Ce(\"click\",s,(l=>{if(oe._lock)return;Mt(l);let e=pl.indexOf(t);if((l.ctrlKey||l.metaKey)!=ie.isolate){let l=pl.some(((l,t)=>t>0&&t!=e&&l.show));pl.forEach(((t,n)=>{n>0&&oi(n,l?n==e?be:ve:be,!0,Fi.setSeries)}))}else oi(e,{show:!t.show},!0,Fi.setSeries)}),!1),Et&&Ce(d,s,(l=>{oe._lock||(Mt(l),oi(pl.indexOf(t),ai,!0,Fi.setSeries))}),!1)),pe){let l=z(\"td\",\"u-value\",o);l.textContent=\"--\",i.push(l)}return[o,i]}(t,n);me.splice(n,0,i[0]),ge.splice(n,0,i[1]),ie.values.push(null)}if(re){te.splice(n,0,null);let l=null;zt?0==n&&(l=Wt(t,n)):n>0&&(l=Wt(t,n)),Dt.splice(n,0,l),Pt.splice(n,0,0),At.splice(n,0,0)}Ci(\"addSeries\",n)}k.addSeries=function(l,e){e=null==e?pl.length:e,l=1==M?Ut(l,e,Ve,ut):Ut(l,e,{},rt),pl.splice(e,0,l),Yt(pl[e],e)},k.delSeries=function(l){if(pl.splice(l,1),se){ie.values.splice(l,1),ge.splice(l,1);let e=me.splice(l,1)[0];He(null,e.firstChild),e.remove()}re&&(te.splice(l,1),Dt.splice(l,1)[0].remove(),Pt.splice(l,1),At.splice(l,1)),Ci(\"delSeries\",l)};const Ct=[!1,!1,!1,!1];function Ht(l,e,t){let[n,i,o,s]=t,r=e%2,u=0;return 0==r&&(s||i)&&(u=0==e&&!n||2==e&&!o?rl(Ue.size/3):0),1==r&&(n||o)&&(u=1==e&&!i||3==e&&!s?rl(it.size/2):0),u}const Ft=k.padding=(u.padding||[Ht,Ht,Ht,Ht]).map((l=>bl(Q(l,Ht)))),Rt=k._padding=Ft.map(((l,e)=>l(k,e,Ct,0)));let Gt,Lt=null,en=null;const tn=1==M?pl[0].idxs:null;let nn,on,sn,rn,un,an,fn,cn,hn,dn,pn=null,mn=!1;function gn(l,e){if(k.data=k._data=g=null==l?[]:l,2==M){Gt=0;for(let l=1;pl.length>l;l++)Gt+=g[l][0].length}else{0==g.length&&(k.data=k._data=g=[[]]),pn=g[0],Gt=pn.length;let l=g;if(2==Ul){l=g.slice();let e=l[0]=Array(Gt);for(let l=0;Gt>l;l++)e[l]=l}k._data=g=l}if(An(!0),Ci(\"setData\"),2==Ul&&(mt=!0),!1!==e){let l=jl;l.auto(k,mn)?xn():ii(El,l.min,l.max),xt=xt||oe.left>=0,_t=!0,Jn()}}function xn(){let l,e;mn=!0,1==M&&(Gt>0?(Lt=tn[0]=0,en=tn[1]=Gt-1,l=g[0][Lt],e=g[0][en],2==Ul?(l=Lt,e=en):l==e&&(3==Ul?[l,e]=B(l,l,jl.log,!1):4==Ul?[l,e]=$(l,l,jl.log,!1):jl.time?e=l+rl(86400/hl):[l,e]=Z(l,e,J,!0))):(Lt=tn[0]=l=null,en=tn[1]=e=null)),ii(El,l,e)}function wn(l,e,t,n,i,o){l??=a,t??=Fl,n??=\"butt\",i??=a,o??=\"round\",l!=nn&&(K.strokeStyle=nn=l),i!=on&&(K.fillStyle=on=i),e!=sn&&(K.lineWidth=sn=e),o!=un&&(K.lineJoin=un=o),n!=an&&(K.lineCap=an=n),t!=rn&&K.setLineDash(rn=t)}function _n(l,e,t,n){e!=on&&(K.fillStyle=on=e),l!=fn&&(K.font=fn=l),t!=cn&&(K.textAlign=cn=t),n!=hn&&(K.textBaseline=hn=n)}function bn(l,e,t,n,i=0){if(n.length>0&&l.auto(k,mn)&&(null==e||null==e.min)){let e=Q(Lt,0),o=Q(en,n.length-1),s=null==t.min?function(l,e,t,n=0,i=!1){let o=i?V:U,s=i?j:N;[e,t]=o(l,e,t);let r=l[e],u=l[e];if(e>-1)if(1==n)r=l[e],u=l[t];else if(-1==n)r=l[t],u=l[e];else for(let n=e;t>=n;n++){let e=l[n];s(e)&&(r>e?r=e:e>u&&(u=e))}return[r??gl,u??-gl]}(n,e,o,i,3==l.distr):[t.min,t.max];l.min=al(l.min,t.min=s[0]),l.max=fl(l.max,t.max=s[1])}}k.setData=gn;const vn={min:null,max:null};function kn(l,e){let t=e?pl[l].points:pl[l];t._stroke=t.stroke(k,l),t._fill=t.fill(k,l)}function yn(l,e){let t=e?pl[l].points:pl[l],{stroke:n,fill:i,clip:o,flags:s,_stroke:r=t._stroke,_fill:u=t._fill,_width:a=t.width}=t._paths;a=Al(a*y,3);let f=null,c=a%2/2;e&&null==u&&(u=a>0?\"#fff\":r);let h=1==t.pxAlign&&c>0;if(h&&K.translate(c,c),!e){let l=Qe-a/2,e=lt-a/2,t=ot+a,n=st+a;f=new Path2D,f.rect(l,e,t,n)}e?Sn(r,a,t.dash,t.cap,u,n,i,s,o):function(l,e,t,n,i,o,s,r,u,a,f){let c=!1;0!=u&&Tl.forEach(((h,d)=>{if(h.series[0]==l){let l,p=pl[h.series[1]],m=g[h.series[1]],x=(p._paths||Hl).band;Gl(x)&&(x=1==h.dir?x[0]:x[1]);let w=null;p.show&&x&&function(l,e,t){for(e=Q(e,0),t=Q(t,l.length-1);t>=e;){if(null!=l[e])return!0;e++}return!1}(m,Lt,en)?(w=h.fill(k,d)||o,l=p._paths.clip):x=null,Sn(e,t,n,i,w,s,r,u,a,f,l,x),c=!0}})),c||Sn(e,t,n,i,o,s,r,u,a,f)}(l,r,a,t.dash,t.cap,u,n,i,s,f,o),h&&K.translate(-c,-c)}const Mn=3;function Sn(l,e,t,n,i,o,s,r,u,a,f,c){wn(l,e,t,n,i),(u||a||c)&&(K.save(),u&&K.clip(u),a&&K.clip(a)),c?(r&Mn)==Mn?(K.clip(c),f&&K.clip(f),En(i,s),Tn(l,o,e)):2&r?(En(i,s),K.clip(c),Tn(l,o,e)):1&r&&(K.save(),K.clip(c),f&&K.clip(f),En(i,s),K.restore(),Tn(l,o,e)):(En(i,s),Tn(l,o,e)),(u||a||c)&&K.restore()}function Tn(l,e,t){t>0&&(e instanceof Map?e.forEach(((l,e)=>{K.strokeStyle=nn=e,K.stroke(l)})):null!=e&&l&&K.stroke(e))}function En(l,e){e instanceof Map?e.forEach(((l,e)=>{K.fillStyle=on=e,K.fill(l)})):null!=e&&l&&K.fill(e)}function zn(l,e,t,n,i,o,s,r,u,a){let f=s%2/2;1==tl&&K.translate(f,f),wn(r,s,u,a,r),K.beginPath();let c,h,d,p,m=i+(0==n||3==n?-o:o);0==t?(h=i,p=m):(c=i,d=m);for(let n=0;l.length>n;n++)null!=e[n]&&(0==t?c=d=l[n]:h=p=l[n],K.moveTo(c,h),K.lineTo(d,p));K.stroke(),1==tl&&K.translate(-f,-f)}function Dn(l){let e=!0;return xl.forEach(((t,n)=>{if(!t.show)return;let i=vl[t.scale];if(null==i.min)return void(t._show&&(e=!1,t._show=!1,An(!1)));t._show||(e=!1,t._show=!0,An(!1));let o=t.side,s=o%2,{min:r,max:u}=i,[a,f]=function(l,e,t,n){let i,o=xl[l];if(n>0){let s=o._space=o.space(k,l,e,t,n);i=Zt(e,t,o._incrs=o.incrs(k,l,e,t,n,s),n,s)}else i=[0,0];return o._found=i}(n,r,u,0==s?Ie:Le);if(0==f)return;let c=t._splits=t.splits(k,n,r,u,a,f,2==i.distr),h=2==i.distr?c.map((l=>pn[l])):c,d=2==i.distr?pn[c[1]]-pn[c[0]]:a,p=t._values=t.values(k,t.filter(k,h,n,f,d),n,f,d);t._rotate=2==o?t.rotate(k,p,n,f):0;let m=t._size;t._size=ul(t.size(k,p,n,l)),null!=m&&t._size!=m&&(e=!1)})),e}function Pn(l){let e=!0;return Ft.forEach(((t,n)=>{let i=t(k,n,Ct,l);i!=Rt[n]&&(e=!1),Rt[n]=i})),e}function An(l){pl.forEach(((e,t)=>{t>0&&(e._paths=null,l&&(1==M?(e.min=null,e.max=null):e.facets.forEach((l=>{l.min=null,l.max=null}))))}))}let Wn,Yn,Cn,Hn,Fn,Rn,Gn,In,Ln,On,Nn,jn,Un=!1,Vn=!1,Bn=[];function $n(){Vn=!1;for(let l=0;Bn.length>l;l++)Ci(...Bn[l]);Bn.length=0}function Jn(){Un||(Jl(qn),Un=!0)}function qn(){if(ht&&(function(){for(let l in vl){let e=vl[l];null==Kl[l]&&(null==e.min||null!=Kl[El]&&e.auto(k,mn))&&(Kl[l]=vn)}for(let l in vl){let e=vl[l];null==Kl[l]&&null!=e.from&&null!=Kl[e.from]&&(Kl[l]=vn)}null!=Kl[El]&&An(!0);let l={};for(let e in Kl){let t=Kl[e];if(null!=t){let n=l[e]=Vl(vl[e],Nl);if(null!=t.min)Bl(n,t);else if(e!=El||2==M)if(0==Gt&&null==n.from){let l=n.range(k,null,null,e);n.min=l[0],n.max=l[1]}else n.min=gl,n.max=-gl}}if(Gt>0){pl.forEach(((e,t)=>{if(1==M){let n=e.scale,i=Kl[n];if(null==i)return;let o=l[n];if(0==t){let l=o.range(k,o.min,o.max,n);o.min=l[0],o.max=l[1],Lt=L(o.min,g[0]),en=L(o.max,g[0]),en-Lt>1&&(o.min>g[0][Lt]&&Lt++,g[0][en]>o.max&&en--),e.min=pn[Lt],e.max=pn[en]}else e.show&&e.auto&&bn(o,i,e,g[t],e.sorted);e.idxs[0]=Lt,e.idxs[1]=en}else if(t>0&&e.show&&e.auto){let[n,i]=e.facets,o=n.scale,s=i.scale,[r,u]=g[t],a=l[o],f=l[s];null!=a&&bn(a,Kl[o],n,r,n.sorted),null!=f&&bn(f,Kl[s],i,u,i.sorted),e.min=i.min,e.max=i.max}}));for(let e in l){let t=l[e],n=Kl[e];if(null==t.from&&(null==n||null==n.min)){let l=t.range(k,t.min==gl?null:t.min,t.max==-gl?null:t.max,e);t.min=l[0],t.max=l[1]}}}for(let e in l){let t=l[e];if(null!=t.from){let n=l[t.from];if(null==n.min)t.min=t.max=null;else{let l=t.range(k,n.min,n.max,e);t.min=l[0],t.max=l[1]}}}let e={},t=!1;for(let n in l){let i=l[n],o=vl[n];if(o.min!=i.min||o.max!=i.max){o.min=i.min,o.max=i.max;let l=o.distr;o._min=3==l?dl(o.min):4==l?ml(o.min,o.asinh):100==l?o.fwd(o.min):o.min,o._max=3==l?dl(o.max):4==l?ml(o.max,o.asinh):100==l?o.fwd(o.max):o.max,e[n]=t=!0}}if(t){pl.forEach(((l,t)=>{2==M?t>0&&e.y&&(l._paths=null):e[l.scale]&&(l._paths=null)}));for(let l in e)mt=!0,Ci(\"setScale\",l);re&&oe.left>=0&&(xt=_t=!0)}for(let l in Kl)Kl[l]=null}(),ht=!1),mt&&(function(){let l=!1,e=0;for(;!l;){e++;let t=Dn(e),n=Pn(e);l=e==yt||t&&n,l||(kt(k.width,k.height),pt=!0)}}(),mt=!1),pt){if(E(ll,s,Oe),E(ll,i,Ne),E(ll,t,Ie),E(ll,n,Le),E(el,s,Oe),E(el,i,Ne),E(el,t,Ie),E(el,n,Le),E(X,t,Fe),E(X,n,Ge),O.width=rl(Fe*y),O.height=rl(Ge*y),xl.forEach((({_el:e,_show:t,_size:n,_pos:i,side:o})=>{if(null!=e)if(t){let t=o%2==1;E(e,t?\"left\":\"top\",i-(3===o||0===o?n:0)),E(e,t?\"width\":\"height\",n),E(e,t?\"top\":\"left\",t?Ne:Oe),E(e,t?\"height\":\"width\",t?Le:Ie),T(e,l)}else S(e,l)})),nn=on=sn=un=an=fn=cn=hn=rn=null,dn=1,_i(!0),Oe!=je||Ne!=Ke||Ie!=Xe||Le!=Ze){An(!1);let l=Ie/Xe,e=Le/Ze;if(re&&!xt&&oe.left>=0){oe.left*=l,oe.top*=e,Cn&&A(Cn,rl(oe.left),0,Ie,Le),Hn&&A(Hn,0,rl(oe.top),Ie,Le);for(let t=0;Dt.length>t;t++){let n=Dt[t];null!=n&&(Pt[t]*=l,At[t]*=e,A(n,ul(Pt[t]),ul(At[t]),Ie,Le))}}if(ei.show&&!wt&&ei.left>=0&&ei.width>0){ei.left*=l,ei.width*=l,ei.top*=e,ei.height*=e;for(let l in ki)E(ti,l,ei[l])}je=Oe,Ke=Ne,Xe=Ie,Ze=Le}Ci(\"setSize\"),pt=!1}Fe>0&&Ge>0&&(K.clearRect(0,0,O.width,O.height),Ci(\"drawClear\"),Pl.forEach((l=>l())),Ci(\"draw\")),ei.show&&wt&&(ni(ei),wt=!1),re&&xt&&(xi(null,!0,!1),xt=!1),ie.show&&ie.live&&_t&&(mi(),_t=!1),F||(F=!0,k.status=1,Ci(\"ready\")),mn=!1,Un=!1}function Kn(l,e){let t=vl[l];if(null==t.from){if(0==Gt){let n=t.range(k,e.min,e.max,l);e.min=n[0],e.max=n[1]}if(e.min>e.max){let l=e.min;e.min=e.max,e.max=l}if(Gt>1&&null!=e.min&&null!=e.max&&1e-16>e.max-e.min)return;l==El&&2==t.distr&&Gt>0&&(e.min=L(e.min,g[0]),e.max=L(e.max,g[0]),e.min==e.max&&e.max++),Kl[l]=e,ht=!0,Jn()}}k.batch=function(l,e=!1){Un=!0,Vn=e,l(k),qn(),e&&Bn.length>0&&queueMicrotask($n)},k.redraw=(l,e)=>{mt=e||!1,!1!==l?ii(El,jl.min,jl.max):Jn()},k.setScale=Kn;let Xn=!1;const Zn=oe.drag;let Qn=Zn.x,li=Zn.y;re&&(oe.x&&(Wn=D(\"u-cursor-x\",el)),oe.y&&(Yn=D(\"u-cursor-y\",el)),0==jl.ori?(Cn=Wn,Hn=Yn):(Cn=Yn,Hn=Wn),Nn=oe.left,jn=oe.top);const ei=k.select=Bl({show:!0,over:!0,left:0,width:0,top:0,height:0},u.select),ti=ei.show?D(\"u-select\",ei.over?el:ll):null;function ni(l,e){if(ei.show){for(let e in l)ei[e]=l[e],e in ki&&E(ti,e,l[e]);!1!==e&&Ci(\"setSelect\")}}function ii(l,e,t){Kn(l,{min:e,max:t})}function oi(e,t,n,i){null!=t.focus&&function(l){if(l!=ui){let e=null==l,t=1!=Tt.alpha;pl.forEach(((n,i)=>{if(1==M||i>0){let o=e||0==i||i==l;n._focus=e?null:o,t&&function(l,e){pl[l].alpha=e,re&&null!=Dt[l]&&(Dt[l].style.opacity=e),se&&me[l]&&(me[l].style.opacity=e)}(i,o?1:Tt.alpha)}})),ui=l,t&&Jn()}}(e),null!=t.show&&pl.forEach(((n,i)=>{0>=i||e!=i&&null!=e||(n.show=t.show,function(e){if(pl[e].show)se&&T(me[e],l);else if(se&&S(me[e],l),re){let l=zt?Dt[0]:Dt[e];null!=l&&A(l,-10,-10,Ie,Le)}}(i),2==M?(ii(n.facets[0].scale,null,null),ii(n.facets[1].scale,null,null)):ii(n.scale,null,null),Jn())})),!1!==n&&Ci(\"setSeries\",e,t),i&&Ii(\"setSeries\",k,e,t)}let si,ri,ui;k.setSelect=ni,k.setSeries=oi,k.addBand=function(l,e){l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1),Tl.splice(e=null==e?Tl.length:e,0,l)},k.setBand=function(l,e){Bl(Tl[l],e)},k.delBand=function(l){null==l?Tl.length=0:Tl.splice(l,1)};const ai={focus:!0};function fi(l,e,t){let n=vl[e];t&&(l=l/y-(1==n.ori?Ne:Oe));let i=Ie;1==n.ori&&(i=Le,l=i-l),-1==n.dir&&(l=i-l);let o=n._min,s=o+l/i*(n._max-o),r=n.distr;return 3==r?cl(10,s):4==r?((l,e=1)=>nl.sinh(l)*e)(s,n.asinh):100==r?n.bwd(s):s}function ci(l,e){E(ti,s,ei.left=l),E(ti,t,ei.width=e)}function hi(l,e){E(ti,i,ei.top=l),E(ti,n,ei.height=e)}se&&Et&&Ce(p,ce,(l=>{oe._lock||(Mt(l),null!=ui&&oi(null,ai,!0,Fi.setSeries))})),k.valToIdx=l=>L(l,g[0]),k.posToIdx=function(l,e){return L(fi(l,El,e),g[0],Lt,en)},k.posToVal=fi,k.valToPos=(l,e,t)=>0==vl[e].ori?P(l,vl[e],t?ot:Ie,t?Qe:0):W(l,vl[e],t?st:Le,t?lt:0),k.setCursor=(l,e,t)=>{Nn=l.left,jn=l.top,xi(null,e,t)};let di=0==jl.ori?ci:hi,pi=1==jl.ori?ci:hi;function mi(l,e){if(null!=l&&(l.idxs?l.idxs.forEach(((l,e)=>{te[e]=l})):(l=>void 0===l)(l.idx)||te.fill(l.idx),ie.idx=te[0]),se&&ie.live){for(let l=0;pl.length>l;l++)(l>0||1==M&&!xe)&&gi(l,te[l]);!function(){if(se&&ie.live)for(let l=2==M?1:0;pl.length>l;l++){if(0==l&&xe)continue;let e=ie.values[l],t=0;for(let n in e)ge[l][t++].firstChild.nodeValue=e[n]}}()}_t=!1,!1!==e&&Ci(\"setLegend\")}function gi(l,e){let t,n=pl[l],i=0==l&&2==Ul?pn:g[l];xe?t=n.values(k,l,e)??we:(t=n.value(k,null==e?null:i[e],l,e),t=null==t?we:{_:t}),ie.values[l]=t}function xi(l,e,t){let n;Ln=Nn,On=jn,[Nn,jn]=oe.move(k,Nn,jn),oe.left=Nn,oe.top=jn,re&&(Cn&&A(Cn,rl(Nn),0,Ie,Le),Hn&&A(Hn,0,rl(jn),Ie,Le)),si=gl,ri=null;let i=0==jl.ori?Ie:Le,o=1==jl.ori?Ie:Le;if(0>Nn||0==Gt||Lt>en){n=oe.idx=null;for(let l=0;pl.length>l;l++){let e=Dt[l];null!=e&&A(e,-10,-10,Ie,Le)}Et&&oi(null,ai,!0,null==l&&Fi.setSeries),ie.live&&(te.fill(n),_t=!0)}else{let l,e,t;1==M&&(l=0==jl.ori?Nn:jn,e=fi(l,El),n=oe.idx=L(e,g[0],Lt,en),t=$l(g[0][n],jl,i,0));let s=-10,r=-10,u=0,a=0,f=!0,c=\"\",h=\"\";for(let l=2==M?1:0;pl.length>l;l++){let d=pl[l],p=te[l],m=null==p?null:1==M?g[l][p]:g[l][1][p],x=oe.dataIdx(k,l,n,e),w=null==x?null:1==M?g[l][x]:g[l][1][x];if(_t=_t||w!=m||x!=p,te[l]=x,l>0&&d.show){let e=null==x?-10:x==n?t:$l(1==M?g[0][x]:g[l][0][x],jl,i,0),p=null==w?-10:ql(w,1==M?vl[d.scale]:vl[d.facets[1].scale],o,0);if(Et&&null!=w){let e=1==jl.ori?Nn:jn,t=ol(Tt.dist(k,l,x,p,e));if(si>t){let n=Tt.bias;if(0!=n){let i=fi(e,d.scale),o=0>i?-1:1;o!=(0>w?-1:1)||(1==o?1==n?i>w:w>i:1==n?w>i:i>w)||(si=t,ri=l)}else si=t,ri=l}}if(_t||zt){let t,n;0==jl.ori?(t=e,n=p):(t=p,n=e);let i,o,d,m,g,x,w=!0,_=St.bbox;if(null!=_){w=!1;let e=_(k,l);d=e.left,m=e.top,i=e.width,o=e.height}else d=t,m=n,i=o=St.size(k,l);if(x=St.fill(k,l),g=St.stroke(k,l),zt)l!=ri||si>Tt.prox||(s=d,r=m,u=i,a=o,f=w,c=x,h=g);else{let e=Dt[l];null!=e&&(Pt[l]=d,At[l]=m,H(e,i,o,w),Y(e,x,g),A(e,ul(d),ul(m),Ie,Le))}}}}if(zt){let l=Tt.prox;if(_t||(null==ui?l>=si:si>l||ri!=ui)){let l=Dt[0];null!=l&&(Pt[0]=s,At[0]=r,H(l,u,a,f),Y(l,c,h),A(l,ul(s),ul(r),Ie,Le))}}}if(ei.show&&Xn)if(null!=l){let[e,t]=Fi.scales,[n,s]=Fi.match,[r,u]=l.cursor.sync.scales,a=l.cursor.drag;if(Qn=a._x,li=a._y,Qn||li){let a,f,c,h,d,{left:p,top:m,width:g,height:x}=l.select,w=l.scales[r].ori,_=l.posToVal,b=null!=e&&n(e,r),v=null!=t&&s(t,u);b&&Qn?(0==w?(a=p,f=g):(a=m,f=x),c=vl[e],h=$l(_(a,r),c,i,0),d=$l(_(a+f,r),c,i,0),di(al(h,d),ol(d-h))):di(0,i),v&&li?(1==w?(a=p,f=g):(a=m,f=x),c=vl[t],h=ql(_(a,u),c,o,0),d=ql(_(a+f,u),c,o,0),pi(al(h,d),ol(d-h))):pi(0,o)}else yi()}else{let l=ol(Ln-Fn),e=ol(On-Rn);if(1==jl.ori){let t=l;l=e,e=t}Qn=Zn.x&&l>=Zn.dist,li=Zn.y&&e>=Zn.dist;let t,n,s=Zn.uni;null!=s?Qn&&li&&(Qn=l>=s,li=e>=s,Qn||li||(e>l?li=!0:Qn=!0)):Zn.x&&Zn.y&&(Qn||li)&&(Qn=li=!0),Qn&&(0==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),di(al(t,n),ol(n-t)),li||pi(0,o)),li&&(1==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),pi(al(t,n),ol(n-t)),Qn||di(0,i)),Qn||li||(di(0,0),pi(0,0))}if(Zn._x=Qn,Zn._y=li,null==l){if(t){if(null!=Ri){let[l,e]=Fi.scales;Fi.values[0]=null!=l?fi(0==jl.ori?Nn:jn,l):null,Fi.values[1]=null!=e?fi(1==jl.ori?Nn:jn,e):null}Ii(f,k,Nn,jn,Ie,Le,n)}if(Et){let l=t&&Fi.setSeries,e=Tt.prox;null==ui?si>e||oi(ri,ai,!0,l):si>e?oi(null,ai,!0,l):ri!=ui&&oi(ri,ai,!0,l)}}_t&&(ie.idx=n,mi()),!1!==e&&Ci(\"setCursor\")}k.setLegend=mi;let wi=null;function _i(l=!1){l?wi=null:(wi=el.getBoundingClientRect(),Ci(\"syncRect\",wi))}function bi(l,e,t,n,i,o){oe._lock||Xn&&null!=l&&0==l.movementX&&0==l.movementY||(vi(l,e,t,n,i,o,0,!1,null!=l),null!=l?xi(null,!0,!0):xi(e,!0,!1))}function vi(l,e,t,n,i,o,s,r,u){if(null==wi&&_i(!1),Mt(l),null!=l)t=l.clientX-wi.left,n=l.clientY-wi.top;else{if(0>t||0>n)return Nn=-10,void(jn=-10);let[l,s]=Fi.scales,r=e.cursor.sync,[u,a]=r.values,[f,c]=r.scales,[h,d]=Fi.match,p=e.axes[0].side%2==1,m=0==jl.ori?Ie:Le,g=1==jl.ori?Ie:Le,x=p?o:i,w=p?i:o,_=p?n:t,b=p?t:n;if(t=null!=f?h(l,f)?C(u,vl[l],m,0):-10:m*(_/x),n=null!=c?d(s,c)?C(a,vl[s],g,0):-10:g*(b/w),1==jl.ori){let l=t;t=n,n=l}}!u||null!=e&&e.cursor.event.type!=f||(t>1&&Ie-1>t||(t=zl(t,Ie)),n>1&&Le-1>n||(n=zl(n,Le))),r?(Fn=t,Rn=n,[Gn,In]=oe.move(k,t,n)):(Nn=t,jn=n)}Object.defineProperty(k,\"rect\",{get:()=>(null==wi&&_i(!1),wi)});const ki={width:0,height:0,left:0,top:0};function yi(){ni(ki,!1)}let Mi,Si,Ti,Ei;function zi(l,e,t,n,i,o){Xn=!0,Qn=li=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!0,!1),null!=l&&(Ce(h,b,Di,!1),Ii(c,k,Gn,In,Ie,Le,null));let{left:s,top:r,width:u,height:a}=ei;Mi=s,Si=r,Ti=u,Ei=a}function Di(l,e,t,n,i,o){Xn=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!1,!0);let{left:s,top:r,width:u,height:a}=ei,f=u>0||a>0,c=Mi!=s||Si!=r||Ti!=u||Ei!=a;if(f&&c&&ni(ei),Zn.setScale&&f&&c){let l=s,e=u,t=r,n=a;if(1==jl.ori&&(l=r,e=a,t=s,n=u),Qn&&ii(El,fi(l,El),fi(l+e,El)),li)for(let l in vl){let e=vl[l];l!=El&&null==e.from&&e.min!=gl&&ii(l,fi(t+n,l),fi(t,l))}yi()}else oe.lock&&(oe._lock=!oe._lock,xi(e,!0,null!=l));null!=l&&(He(h,b),Ii(h,k,Nn,jn,Ie,Le,null))}function Pi(l){oe._lock||(Mt(l),xn(),yi(),null!=l&&Ii(m,k,Nn,jn,Ie,Le,null))}function Ai(){xl.forEach(ln),vt(k.width,k.height,!0)}G(x,v,Ai);const Wi={};Wi.mousedown=zi,Wi.mousemove=bi,Wi.mouseup=Di,Wi.dblclick=Pi,Wi.setSeries=(l,e,t,n)=>{-1!=(t=(0,Fi.match[2])(k,e,t))&&oi(t,n,!0,!1)},re&&(Ce(c,el,zi),Ce(f,el,bi),Ce(d,el,(l=>{Mt(l),_i(!1)})),Ce(p,el,(function(l){if(oe._lock)return;Mt(l);let e=Xn;if(Xn){let l,e,t=!0,n=!0,i=10;0==jl.ori?(l=Qn,e=li):(l=li,e=Qn),l&&e&&(t=i>=Nn||Nn>=Ie-i,n=i>=jn||jn>=Le-i),l&&t&&(Nn=Gn>Nn?0:Ie),e&&n&&(jn=In>jn?0:Le),xi(null,!0,!0),Xn=!1}Nn=-10,jn=-10,te.fill(null),xi(null,!0,!0),e&&(Xn=e)})),Ce(m,el,Pi),It.add(k),k.syncRect=_i);const Yi=k.hooks=u.hooks||{};function Ci(l,e,t){Vn?Bn.push([l,e,t]):l in Yi&&Yi[l].forEach((l=>{l.call(null,k,e,t)}))}(u.plugins||[]).forEach((l=>{for(let e in l.hooks)Yi[e]=(Yi[e]||[]).concat(l.hooks[e])}));const Hi=(l,e,t)=>t,Fi=Bl({key:null,setSeries:!1,filters:{pub:Ml,sub:Ml},scales:[El,pl[1]?pl[1].scale:null],match:[Sl,Sl,Hi],values:[null,null]},oe.sync);2==Fi.match.length&&Fi.match.push(Hi),oe.sync=Fi;const Ri=Fi.key,Gi=dt(Ri);function Ii(l,e,t,n,i,o,s){Fi.filters.pub(l,e,t,n,i,o,s)&&Gi.pub(l,e,t,n,i,o,s)}function Li(){Ci(\"init\",u,g),gn(g||u.data,!1),Kl[El]?Kn(El,Kl[El]):xn(),wt=ei.show&&(ei.width>0||ei.height>0),xt=_t=!0,vt(u.width,u.height)}return Gi.sub(k),k.pub=function(l,e,t,n,i,o,s){Fi.filters.sub(l,e,t,n,i,o,s)&&Wi[l](null,e,t,n,i,o,s)},k.destroy=function(){Gi.unsub(k),It.delete(k),Pe.clear(),I(x,v,Ai),R.remove(),ce?.remove(),Ci(\"destroy\")},pl.forEach(Yt),xl.forEach((function(l,e){if(l._show=l.show,l.show){let t=vl[l.scale];null==t&&(l.scale=l.side%2?pl[1].scale:El,t=vl[l.scale]);let n=t.time;l.size=bl(l.size),l.space=bl(l.space),l.rotate=bl(l.rotate),Gl(l.incrs)&&l.incrs.forEach((l=>{!Wl.has(l)&&Wl.set(l,Yl(l))})),l.incrs=bl(l.incrs||(2==t.distr?ae:n?1==hl?ke:Se:fe)),l.splits=bl(l.splits||(n&&1==t.distr?Ql:3==t.distr?Je:4==t.distr?qe:$e)),l.stroke=bl(l.stroke),l.grid.stroke=bl(l.grid.stroke),l.ticks.stroke=bl(l.ticks.stroke),l.border.stroke=bl(l.border.stroke);let i=l.values;l.values=Gl(i)&&!Gl(i[0])?bl(i):n?Gl(i)?De(Xl,ze(i,Zl)):Ll(i)?function(l,e){let t=ne(e);return(e,n)=>n.map((e=>t(l(e))))}(Xl,i):i||le:i||Be,l.filter=bl(l.filter||(3>t.distr||10!=t.log?3==t.distr&&2==t.log?tt:kl:et)),l.font=Qt(l.font),l.labelFont=Qt(l.labelFont),l._size=l.size(k,null,e,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Ct[e]=!0,l._el=D(\"u-axis\",X))}})),_?_ instanceof HTMLElement?(_.appendChild(R),Li()):_(k,Li):Li(),k}en.assign=Bl,en.fmtNum=tl,en.rangeNum=Z,en.rangeLog=B,en.rangeAsinh=$,en.orient=pt,en.pxRatio=y,en.join=function(l,e){if(function(l){let e=l[0][0],t=e.length;for(let n=1;l.length>n;n++){let i=l[n][0];if(i.length!=t)return!1;if(i!=e)for(let l=0;t>l;l++)if(i[l]!=e[l])return!1}return!0}(l)){let e=l[0].slice();for(let t=1;l.length>t;t++)e.push(...l[t].slice(1));return function(l,e=100){const t=l.length;if(1>=t)return!0;let n=0,i=t-1;for(;i>=n&&null==l[n];)n++;for(;i>=n&&null==l[i];)i--;if(n>=i)return!0;const o=fl(1,sl((i-n+1)/e));for(let e=l[n],t=n+o;i>=t;t+=o){const n=l[t];if(null!=n){if(e>=n)return!1;e=n}}return!0}(e[0])||(e=function(l){let e=l[0],t=e.length,n=Array(t);for(let l=0;n.length>l;l++)n[l]=l;n.sort(((l,t)=>e[l]-e[t]));let i=[];for(let e=0;l.length>e;e++){let o=l[e],s=Array(t);for(let l=0;t>l;l++)s[l]=o[n[l]];i.push(s)}return i}(e)),e}let t=new Set;for(let e=0;l.length>e;e++){let n=l[e][0],i=n.length;for(let l=0;i>l;l++)t.add(n[l])}let n=[Array.from(t).sort(((l,e)=>l-e))],i=n[0].length,o=new Map;for(let l=0;i>l;l++)o.set(n[0][l],l);for(let t=0;l.length>t;t++){let s=l[t],r=s[0];for(let l=1;s.length>l;l++){let u=s[l],a=Array(i).fill(void 0),f=e?e[t][l]:1,c=[];for(let l=0;u.length>l;l++){let e=u[l],t=o.get(r[l]);null===e?0!=f&&(a[t]=e,2==f&&c.push(t)):a[t]=e}$l(a,c,i),n.push(a)}}return n},en.fmtDate=ne,en.tzDate=function(l,e){let t;return\"UTC\"==e||\"Etc/UTC\"==e?t=new Date(+l+6e4*l.getTimezoneOffset()):e==ie?t=l:(t=new Date(l.toLocaleString(\"en-US\",{timeZone:e})),t.setMilliseconds(l.getMilliseconds())),t},en.sync=dt;{en.addGap=function(l,e,t){let n=l[l.length-1];n&&n[0]==e?n[1]=t:l.push([e,t])},en.clipGaps=wt;let l=en.paths={points:Wt};l.linear=Ft,l.stepped=function(l){const e=Q(l.align,1),t=Q(l.ascDesc,!1),n=Q(l.alignGaps,0),i=Q(l.extend,!1);return(l,o,s,r)=>pt(l,o,((u,a,f,c,h,d,p,m,g,x,w)=>{[s,r]=U(f,s,r);let _=u.pxRound,{left:b,width:v}=l.bbox,k=l=>_(d(l,c,x,m)),M=l=>_(p(l,h,w,g)),S=0==c.ori?Mt:St;const T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},E=T.stroke,z=c.dir*(0==c.ori?1:-1);let D=M(f[1==z?s:r]),P=k(a[1==z?s:r]),A=P,W=P;i&&-1==e&&(W=b,S(E,W,D)),S(E,P,D);for(let l=1==z?s:r;l>=s&&r>=l;l+=z){let t=f[l];if(null==t)continue;let n=k(a[l]),i=M(t);1==e?S(E,n,D):S(E,A,i),S(E,n,i),D=i,A=n}let Y=A;i&&1==e&&(Y=b+v,S(E,Y,D));let[C,H]=mt(l,o);if(null!=u.fill||0!=C){let e=T.fill=new Path2D(E),t=M(u.fillTo(l,o,u.min,u.max,C));S(e,Y,t),S(e,W,t)}if(!u.spanGaps){let i=[];i.push(..._t(a,f,s,r,z,k,n));let h=u.width*y/2,d=t||1==e?h:-h,p=t||-1==e?-h:h;i.forEach((l=>{l[0]+=d,l[1]+=p})),T.gaps=i=u.gaps(l,o,s,r,i),T.clip=wt(i,c.ori,m,g,x,w)}return 0!=H&&(T.band=2==H?[xt(l,o,s,r,E,-1),xt(l,o,s,r,E,1)]:xt(l,o,s,r,E,H)),T}))},l.bars=function(l){const e=Q((l=l||Hl).size,[.6,gl,1]),t=l.align||0,n=l.gap||0;let i=l.radius;i=null==i?[0,0]:\"number\"==typeof i?[i,0]:i;const o=bl(i),s=1-e[0],r=Q(e[1],gl),u=Q(e[2],1),a=Q(l.disp,Hl),f=Q(l.each,(()=>{})),{fill:c,stroke:h}=a;return(l,e,i,d)=>pt(l,e,((p,m,g,x,w,_,b,v,k,M,S)=>{let T,E,z=p.pxRound,D=t,P=n*y,A=r*y,W=u*y;0==x.ori?[T,E]=o(l,e):[E,T]=o(l,e);const Y=x.dir*(0==x.ori?1:-1);let C,H,F,R=0==x.ori?Tt:Et,G=0==x.ori?f:(l,e,t,n,i,o,s)=>{f(l,e,t,i,n,s,o)},I=Q(l.bands,Fl).find((l=>l.series[0]==e)),L=p.fillTo(l,e,p.min,p.max,null!=I?I.dir:0),O=z(b(L,w,S,k)),N=M,j=z(p.width*y),U=!1,V=null,B=null,$=null,J=null;null==c||0!=j&&null==h||(U=!0,V=c.values(l,e,i,d),B=new Map,new Set(V).forEach((l=>{null!=l&&B.set(l,new Path2D)})),j>0&&($=h.values(l,e,i,d),J=new Map,new Set($).forEach((l=>{null!=l&&J.set(l,new Path2D)}))));let{x0:q,size:K}=a;if(null!=q&&null!=K){D=1,m=q.values(l,e,i,d),2==q.unit&&(m=m.map((e=>l.posToVal(v+e*M,x.key,!0))));let t=K.values(l,e,i,d);H=2==K.unit?t[0]*M:_(t[0],x,M,v)-_(0,x,M,v),N=Rt(m,g,_,x,M,v,N),F=N-H+P}else N=Rt(m,g,_,x,M,v,N),F=N*s+P,H=N-F;1>F&&(F=0),H/2>j||(j=0),5>F&&(z=vl);let X=F>0;H=z(wl(N-F-(X?j:0),W,A)),C=(0==D?H/2:D==Y?0:H)-D*Y*((0==D?P/2:0)+(X?j/2:0));const Z={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ll=U?null:new Path2D;let el=null;if(null!=I)el=l.data[I.series[1]];else{let{y0:t,y1:n}=a;null!=t&&null!=n&&(g=n.values(l,e,i,d),el=t.values(l,e,i,d))}let tl=T*H,nl=E*H;for(let t=1==Y?i:d;t>=i&&d>=t;t+=Y){let n=g[t];if(null==n)continue;if(null!=el){let l=el[t]??0;if(n-l==0)continue;O=b(l,w,S,k)}let i=_(2!=x.distr||null!=a?m[t]:t,x,M,v),o=b(Q(n,L),w,S,k),s=z(i-C),r=z(fl(o,O)),u=z(al(o,O)),f=r-u;if(null!=n){let i=0>n?nl:tl,o=0>n?tl:nl;U?(j>0&&null!=$[t]&&R(J.get($[t]),s,u+sl(j/2),H,fl(0,f-j),i,o),null!=V[t]&&R(B.get(V[t]),s,u+sl(j/2),H,fl(0,f-j),i,o)):R(ll,s,u+sl(j/2),H,fl(0,f-j),i,o),G(l,e,t,s-j/2,u,H+j,f)}}return j>0?Z.stroke=U?J:ll:U||(Z._fill=0==p.width?p._fill:p._stroke??p._fill,Z.width=0),Z.fill=U?B:ll,Z}))},l.spline=function(l){return function(l,e){const t=Q(e?.alignGaps,0);return(e,n,i,o)=>pt(e,n,((s,r,u,a,f,c,h,d,p,m,g)=>{[i,o]=U(u,i,o);let x,w,_,b=s.pxRound,v=l=>b(c(l,a,m,d)),k=l=>b(h(l,f,g,p));0==a.ori?(x=kt,_=Mt,w=Pt):(x=yt,_=St,w=At);const y=a.dir*(0==a.ori?1:-1);let M=v(r[1==y?i:o]),S=M,T=[],E=[];for(let l=1==y?i:o;l>=i&&o>=l;l+=y)if(null!=u[l]){let e=v(r[l]);T.push(S=e),E.push(k(u[l]))}const z={stroke:l(T,E,x,_,w,b),fill:null,clip:null,band:null,gaps:null,flags:1},D=z.stroke;let[P,A]=mt(e,n);if(null!=s.fill||0!=P){let l=z.fill=new Path2D(D),t=k(s.fillTo(e,n,s.min,s.max,P));_(l,S,t),_(l,M,t)}if(!s.spanGaps){let l=[];l.push(..._t(r,u,i,o,y,v,t)),z.gaps=l=s.gaps(e,n,i,o,l),z.clip=wt(l,a.ori,d,p,m,g)}return 0!=A&&(z.band=2==A?[xt(e,n,i,o,D,-1),xt(e,n,i,o,D,1)]:xt(e,n,i,o,D,A)),z}))}(Gt,l)}}return en}();\n";
const CHART_STYLE = ".uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: \":\";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline \"background\" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}";
const PAGE_SCRIPT = "/* global uPlot, document, Blob, URL */\n// Runs in the page, which is one file without a network: what it needs is in the page.\n(() => {\n  const data = JSON.parse(document.getElementById('data').textContent);\n  const DAY = 86400;\n  const MOST_LINES = 8;\n  const COLOURS = [\n    '#2563a8',\n    '#c2410c',\n    '#15803d',\n    '#7e22ce',\n    '#b91c1c',\n    '#0e7490',\n    '#a16207',\n    '#be185d',\n    '#475569',\n  ];\n  const money = new Intl.NumberFormat(data.locale, {\n    style: 'currency',\n    currency: data.currency,\n    maximumFractionDigits: 0,\n  });\n  const dayFormat = new Intl.DateTimeFormat(data.locale, {\n    timeZone: 'UTC',\n    day: 'numeric',\n    month: 'short',\n    year: 'numeric',\n  });\n  const monthFormat = new Intl.DateTimeFormat(data.locale, {\n    timeZone: 'UTC',\n    month: 'short',\n    year: 'numeric',\n  });\n  const start = Date.parse(`${data.from}T00:00:00Z`) / 1000;\n  const times = Array.from({ length: data.days }, (_, i) => start + i * DAY);\n  const months = [];\n  for (const [i, time] of times.entries()) {\n    const month = new Date(time * 1000).toISOString().slice(0, 7);\n    if (months.at(-1)?.month !== month) months.push({ month, from: i, to: i });\n    months.at(-1).to = i + 1;\n  }\n  const $ = (id) => document.getElementById(id);\n  const sum = (values, from = 0, to = values.length) => {\n    let total = 0;\n    for (let i = from; i < to; i++) total += values[i];\n    return total;\n  };\n  const state = { by: 'accounts', filter: '', step: 'day' };\n  let plot = null;\n\n  /** What is shown: what the filter leaves, largest first. */\n  function shown() {\n    const wanted = state.filter.trim().toLowerCase();\n    return data[state.by]\n      .filter(({ name, id }) => `${name} ${id ?? ''}`.toLowerCase().includes(wanted))\n      .map((line) => ({ ...line, total: sum(line.daily) }))\n      .sort((a, b) => b.total - a.total);\n  }\n\n  /** Daily values, or the sum of each month at its first day. */\n  function stepped(daily) {\n    return state.step === 'day' ? daily : months.map(({ from, to }) => sum(daily, from, to));\n  }\n\n  function axisOf() {\n    return state.step === 'day' ? times : months.map(({ from }) => times[from]);\n  }\n\n  function added(lines) {\n    const total = new Array(data.days).fill(0);\n    for (const { daily } of lines) for (let i = 0; i < daily.length; i++) total[i] += daily[i];\n    return total;\n  }\n\n  /** Lines at the first days of anomalies of what is shown. */\n  function marks(names) {\n    return {\n      hooks: {\n        draw: [\n          (u) => {\n            const { ctx, bbox } = u;\n            ctx.save();\n            ctx.setLineDash([4, 4]);\n            for (const anomaly of data.anomalies) {\n              if (!names.has(state.by === 'accounts' ? anomaly.account : anomaly.service)) continue;\n              const x = u.valToPos(Date.parse(`${anomaly.start}T00:00:00Z`) / 1000, 'x', true);\n              if (x < bbox.left || x > bbox.left + bbox.width) continue;\n              ctx.strokeStyle = anomaly.impact > 0 ? '#b91c1c' : '#15803d';\n              ctx.beginPath();\n              ctx.moveTo(x, bbox.top);\n              ctx.lineTo(x, bbox.top + bbox.height);\n              ctx.stroke();\n            }\n            ctx.restore();\n          },\n        ],\n      },\n    };\n  }\n\n  function draw(lines) {\n    plot?.destroy();\n    const drawn = lines.slice(0, MOST_LINES);\n    const names = new Set(drawn.map(({ id, name }) => id ?? name));\n    const box = $('chart');\n    const series = drawn.map(({ name }, i) => ({\n      label: name,\n      stroke: COLOURS[i % COLOURS.length],\n      width: 1.5,\n      points: { show: state.step === 'month' },\n      value: (_, value) => (value === null ? '' : money.format(value)),\n    }));\n    plot = new uPlot(\n      {\n        width: Math.max(280, box.clientWidth),\n        height: 340,\n        tzDate: (time) => uPlot.tzDate(new Date(time * 1000), 'Etc/UTC'),\n        series: [\n          { value: (_, time) => (time === null ? '' : dayFormat.format(new Date(time * 1000))) },\n          ...series,\n        ],\n        axes: [{}, { size: 80, values: (_, values) => values.map((value) => money.format(value)) }],\n        scales: { y: { range: (_, low, high) => [Math.min(0, low), high * 1.05 || 1] } },\n        plugins: [marks(names)],\n      },\n      [axisOf(), ...drawn.map(({ daily }) => stepped(daily))],\n      box,\n    );\n    box.setAttribute(\n      'aria-label',\n      `Cost by ${state.by === 'accounts' ? 'account' : 'service'}; the same figures are in the table below.`,\n    );\n  }\n\n  function cellOf(tag, text, right) {\n    const cell = document.createElement(tag);\n    cell.textContent = text;\n    if (right) cell.className = 'r';\n    if (tag === 'th') cell.scope = right === undefined ? 'row' : 'col';\n    return cell;\n  }\n\n  function tabulate(lines) {\n    const head = $('head');\n    head.replaceChildren(cellOf('th', state.by === 'accounts' ? 'Account' : 'Service', false));\n    for (const { month } of months)\n      head.append(cellOf('th', monthFormat.format(new Date(`${month}-01T00:00:00Z`)), true));\n    head.append(cellOf('th', 'All', true));\n    const rows = [\n      ...lines,\n      { name: `All ${lines.length}`, daily: added(lines), total: sum(lines.map(({ total }) => total)) },\n    ];\n    $('body').replaceChildren(\n      ...rows.map(({ name, id, daily, total }) => {\n        const row = document.createElement('tr');\n        row.append(cellOf('th', id && id !== name ? `${name} ${id}` : name));\n        for (const { from, to } of months) row.append(cellOf('td', money.format(sum(daily, from, to)), true));\n        row.append(cellOf('td', money.format(total), true));\n        return row;\n      }),\n    );\n  }\n\n  /** A field that no spreadsheet runs as a formula. */\n  function csvField(text) {\n    return `\"${(/^[=+\\-@\\t\\r]/.test(text) ? `'${text}` : text).replaceAll('\"', '\"\"')}\"`;\n  }\n\n  function csv(lines) {\n    const days = times.map((time) => new Date(time * 1000).toISOString().slice(0, 10));\n    const rows = lines.map(({ name, id, daily }) =>\n      [csvField(id ?? ''), csvField(name), ...daily.map((cost) => cost.toFixed(2))].join(','),\n    );\n    return `${[['id', 'name', ...days].join(','), ...rows].join('\\r\\n')}\\r\\n`;\n  }\n\n  function update() {\n    const lines = shown();\n    $('count').textContent =\n      `${lines.length} of ${data[state.by].length}, ${money.format(sum(lines.map(({ total }) => total)))} in all${lines.length > MOST_LINES ? `; the ${MOST_LINES} largest are drawn` : ''}`;\n    draw(lines);\n    tabulate(lines);\n  }\n\n  for (const input of document.querySelectorAll('input[name=by], input[name=step]')) {\n    input.addEventListener('change', () => {\n      state[input.name] = input.value;\n      update();\n    });\n  }\n  $('filter').addEventListener('input', () => {\n    state.filter = $('filter').value;\n    update();\n  });\n  $('export').addEventListener('click', () => {\n    const link = document.createElement('a');\n    link.href = URL.createObjectURL(new Blob([csv(shown())], { type: 'text/csv' }));\n    link.download = `cost-by-${state.by}.csv`;\n    link.click();\n    URL.revokeObjectURL(link.href);\n  });\n  let resizing = 0;\n  globalThis.addEventListener('resize', () => {\n    clearTimeout(resizing);\n    resizing = setTimeout(\n      () => plot?.setSize({ width: Math.max(280, $('chart').clientWidth), height: 340 }),\n      100,\n    );\n  });\n  update();\n})();\n";

;// CONCATENATED MODULE: ./src/render/history/page.ts

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text) {
    return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
/** JSON that cannot end the element that it stands in. */
function embedded(data) {
    return JSON.stringify(data)
        .replaceAll('<', '\\u003c')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}
/** Cents are enough for a chart, and half the size. */
function lineData({ id, name, daily }) {
    return {
        ...(id === undefined ? {} : { id }),
        name,
        daily: Array.from(daily, (cost) => Math.round(100 * cost) / 100),
    };
}
const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1200px; padding: 16px; font: 15px/1.45 'Segoe UI', system-ui, sans-serif; color: #1c2733; background: #fff; }
h1 { font-size: 24px; margin: 0 0 4px; }
p { margin: 4px 0 12px; }
.sample { background: #fdf6e7; border-left: 6px solid #c98a1b; padding: 8px 12px; }
fieldset { display: inline-block; border: 1px solid #8a97a5; border-radius: 4px; margin: 0 12px 12px 0; padding: 4px 10px; }
label { margin-right: 10px; }
input[type=search], button { font: inherit; padding: 4px 8px; }
#chart { min-height: 400px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
.figures th, .figures td { border-bottom: 1px solid #dde3e9; padding: 6px 8px; text-align: left; font-weight: normal; white-space: nowrap; }
.figures thead th { color: #51606f; }
.figures .r { text-align: right; font-variant-numeric: tabular-nums; }
.figures tbody tr:last-child { font-weight: 600; }
@media print { fieldset, button, #filter-row { display: none; } }
`;
/** One self-contained HTML file: nothing in it asks a network, and it opens from a disk. */
function historyPage(page) {
    const { title, subtitle, isSample, accounts, services, ...rest } = page;
    const data = { ...rest, accounts: accounts.map(lineData), services: services.map(lineData) };
    const sample = isSample
        ? '<p class="sample">Sample data. Every account, name and amount here is generated.</p>'
        : '';
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${CHART_STYLE}${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
${sample}
<fieldset><legend>Cost by</legend>
<label><input type="radio" name="by" value="accounts" checked> account</label>
<label><input type="radio" name="by" value="services"> service</label>
</fieldset>
<fieldset><legend>Each</legend>
<label><input type="radio" name="step" value="day" checked> day</label>
<label><input type="radio" name="step" value="month"> month</label>
</fieldset>
<p id="filter-row"><label for="filter">Only names with</label> <input type="search" id="filter"> <button type="button" id="export">Export as CSV</button> <span id="count" role="status"></span></p>
<div id="chart" role="img" aria-label="Cost by account"></div>
<p>Dashed lines are first days of anomalies: red of rises, green of falls. Drag over the chart to look closer, double-click to see all of it.</p>
<h2>Months</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Cost of each month">
<table class="figures"><thead><tr id="head"></tr></thead><tbody id="body"></tbody></table>
</div>
</main>
<script type="application/json" id="data">${embedded(data)}</script>
<script>${CHART_SCRIPT}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./src/operations/history-file.ts










/** Anomalies that the chart marks: the newest of the stored months. */
const MAX_MARKS = 500;
function added(series, days) {
    const sum = new Float64Array(days);
    for (const { daily } of series)
        for (let i = 0; i < days; i++)
            sum[i] = (sum[i] ?? 0) + (daily[i] ?? 0);
    return sum;
}
function linesBy({ series, window }, policy, keyOf, lineOf) {
    const held = series.filter(({ chargeType }) => (0,analyze_spend/* isIncluded */.R4)(chargeType, policy));
    const days = (0,calendar_day/* windowLength */.nF)(window);
    return [...(0,grouping/* groupedBy */.m)(held, keyOf)].map(([key, own]) => ({ ...lineOf(key), daily: added(own, days) }));
}
function titleOf({ team, account, services, owners }) {
    const whose = account !== null
        ? `account ${(0,query_account/* accountNameIn */.qU)(owners.get(account), account) ?? account}`
        : (team?.name ?? 'all accounts');
    return `AWS cost of ${whose}${services.length === 0 ? '' : `: ${services.join(', ')}`}`;
}
/** What runs kept of anomalies in the days that are shown; nothing of accounts that are not. */
async function marksOf(store, { stored, scope }) {
    const accounts = accountsIn(scope);
    const { window } = stored.costs;
    const { anomalies } = await (0,past_anomalies/* pastAnomalies */.m)(store, {
        asOf: (0,calendar_day/* addDays */.fi)(window.to, -1),
        isWanted: (account) => accounts === null || accounts.has(account),
        limit: MAX_MARKS,
    });
    return anomalies.filter(({ start }) => start >= window.from);
}
/** Writes `cost-history.html`: an interactive chart and a table of what the operation shows, in one file without a network. */
async function writeHistoryPage(shown, configuration, store, { root, inputs }) {
    const { scope, stored } = shown;
    const { costs } = stored;
    const policy = policyOf(configuration, scope);
    const format = (0,format_format/* formatFor */.B)(configuration.settings.locale, costs.currency);
    const nameOf = (id) => (0,query_account/* accountNameIn */.qU)(scope.owners.get(id), id) ?? costs.accountNames.get(id) ?? id;
    const anomalies = await marksOf(store, shown);
    const page = historyPage({
        title: titleOf(scope),
        subtitle: `${format.window(costs.window)}, ${costs.costBasis}, in ${costs.currency}`,
        isSample: stored.sources.includes('sample'),
        locale: configuration.settings.locale,
        currency: costs.currency,
        from: costs.window.from,
        days: (0,calendar_day/* windowLength */.nF)(costs.window),
        accounts: linesBy(costs, policy, ({ account }) => account, (id) => ({ id, name: nameOf(id) })),
        services: linesBy(costs, policy, ({ service }) => service, (name) => ({ name })),
        anomalies: anomalies.map(({ account, service, start, impact }) => ({
            account,
            service,
            start,
            impact: impact ?? 0,
        })),
    });
    await (0,files/* writeWhole */.f)(external_node_path_default().resolve(root, inputs.outputPath, 'cost-history.html'), page);
}

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
    if (shown !== null)
        await writeHistoryPage(shown, configuration, store, context);
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
