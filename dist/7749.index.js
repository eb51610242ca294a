export const id = 7749;
export const ids = [7749];
export const modules = {

/***/ 94496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatFor)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

function instant(day) {
    return new Date(`${day}T00:00:00Z`);
}
function decimalsFor(amount) {
    return Math.abs(amount) < 99.995 ? 2 : 0;
}
/**
 * @param locale a BCP 47 tag that Intl knows; settings are checked for it
 * @param currency an ISO 4217 code
 */
function formatFor(locale, currency) {
    const moneyWith = new Map();
    const moneyFormat = (decimals, sign) => {
        const key = `${decimals ?? 'own'} ${sign}`;
        const known = moneyWith.get(key);
        if (known !== undefined)
            return known;
        const digits = decimals === null ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const made = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay: 'narrowSymbol',
            signDisplay: sign,
            ...digits,
        });
        moneyWith.set(key, made);
        return made;
    };
    const ownDecimals = moneyFormat(null, 'negative').resolvedOptions().maximumFractionDigits ?? 2;
    const decimals = (amount) => Math.min(decimalsFor(amount), ownDecimals);
    const money = (amount, sign, digits) => moneyFormat(digits, sign).format(amount);
    const percentWith = (sign, digits) => new Intl.NumberFormat(locale, {
        signDisplay: sign,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
    });
    const percentFormats = {
        negative: [percentWith('negative', 0), percentWith('negative', 1)],
        exceptZero: [percentWith('exceptZero', 0), percentWith('exceptZero', 1)],
    };
    const percent = (value, sign) => {
        const [whole, tenths] = percentFormats[sign];
        return `${(Math.abs(value) < 9.95 ? tenths : whole).format(value)}\u00A0%`;
    };
    const count = new Intl.NumberFormat(locale);
    const dateWith = (options) => new Intl.DateTimeFormat(dateLocale(locale), { timeZone: 'UTC', ...options });
    const dayFormat = dateWith({ day: 'numeric', month: 'long' });
    const fullDayFormat = dateWith({ day: 'numeric', month: 'long', year: 'numeric' });
    const monthFormat = dateWith({ month: 'long', year: 'numeric' });
    const monthNameFormat = dateWith({ month: 'long' });
    return {
        locale,
        currency,
        money: (amount) => money(amount, 'negative', decimals(amount)),
        exactMoney: (amount) => money(amount, 'negative', null),
        signedMoney: (amount) => money(amount, 'exceptZero', decimals(amount)),
        percent: (value) => percent(value, 'negative'),
        signedPercent: (value) => percent(value, 'exceptZero'),
        count: (value) => count.format(value),
        day: (day) => dayFormat.format(instant(day)).replace(' ', '\u00A0'),
        fullDay: (day) => fullDayFormat.format(instant(day)),
        window: (window) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(window) <= 1
            ? fullDayFormat.format(instant(window.from))
            : fullDayFormat.formatRange(instant(window.from), instant((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(window.to, -1))),
        shortWindow: (window) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(window) <= 1
            ? dayFormat.format(instant(window.from))
            : dayFormat.formatRange(instant(window.from), instant((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(window.to, -1))),
        month: (month) => monthFormat.format(instant((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month).from)),
        monthName: (month) => monthNameFormat.format(instant((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month).from)),
    };
}
/**
 * Reports are written in English, so dates are too: a day-first English for every locale but the American, whose
 * readers expect the month first.
 */
function dateLocale(locale) {
    return locale.toLowerCase() === 'en-us' ? 'en-US' : 'en-GB';
}


/***/ }),

/***/ 87749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backfill: () => (/* binding */ backfill)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/config/problem.ts
var config_problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/format/format.ts
var format_format = __webpack_require__(94496);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
// EXTERNAL MODULE: ./src/record/applied-configuration.ts
var applied_configuration = __webpack_require__(4491);
// EXTERNAL MODULE: ./src/record/reach.ts
var record_reach = __webpack_require__(586);
;// CONCATENATED MODULE: ./src/record/backfill-plan.ts




/** The open month and as many before it are restated so often that they are always loaded again. */
const RESTATED_MONTHS = 2;
/**
 * The days that a backfill loads: whole months, but the open one up to the newest day that can be complete.
 * @param since first day asked for; 15 months back by default
 * @param until last day asked for; the newest that can be complete by default
 * @throws InputError when a day lies outside of what can be loaded
 */
function backfillWindow(asOf, since, until) {
    const { to } = (0,cost_model/* requestedWindow */.ze)(asOf);
    const newest = (0,day/* addDays */.fi)(to, -1);
    const earliest = (0,record_reach/* earliestDay */._5)(newest);
    const [first, last] = [since ?? earliest, until ?? newest];
    if (first < earliest) {
        throw new errors/* InputError */.dz(`Input since is ${first}, but history goes back ${record_reach/* HISTORY_MONTHS */.Rp} months at most. Write ${earliest} or a later day.`);
    }
    if (last > newest) {
        throw new errors/* InputError */.dz(`Input until is ${last}, but ${newest} is the newest day that can be complete. Write that day or an earlier one.`);
    }
    if (first > last) {
        throw new errors/* InputError */.dz(`Input since is ${first}, which is after ${last}, the last day to load. Write an earlier day, or a later one for until.`);
    }
    return (0,record_reach/* overlap */.EF)({ from: (0,day/* firstOfMonth */.kU)((0,day/* monthOf */.GS)(first)), to: (0,day/* monthWindow */.bH)((0,day/* monthOf */.GS)(last)).to }, { from: earliest, to });
}
/** The oldest of the months that are loaded again although they were loaded before. */
function oldestRestatedMonth(asOf) {
    return (0,day/* addMonths */.PS)((0,day/* monthOf */.GS)((0,day/* addDays */.fi)((0,cost_model/* requestedWindow */.ze)(asOf).to, -1)), -RESTATED_MONTHS);
}
/** The days of a month that lie in a window. */
function daysOfMonth(month, window) {
    return (0,record_reach/* overlap */.EF)((0,day/* monthWindow */.bH)(month), window);
}
/**
 * Cuts months into windows that are fetched at once, newest first: neighbouring months together, up to `longest` days,
 * but never less than a month.
 */
function partsOf(months, window, longest) {
    const parts = [];
    for (const month of [...months].sort().reverse()) {
        const days = daysOfMonth(month, window);
        const newer = parts.at(-1);
        const joined = newer?.from === days.to ? { from: days.from, to: newer.to } : null;
        if (joined !== null && (0,day/* windowLength */.nF)(joined) <= longest)
            parts[parts.length - 1] = joined;
        else
            parts.push(days);
    }
    return parts;
}
/** The months of a window, newest first: the order in which they are loaded. */
function newestFirst(window) {
    return (0,record_reach/* monthsOf */.vo)(window).reverse();
}

;// CONCATENATED MODULE: ./src/record/backfill-outcomes.ts


function knownMonths(attempts) {
    const months = attempts
        .filter((attempt) => attempt.kind !== 'nothing' && !(attempt.kind === 'failed' && attempt.stage === 'fetch'))
        .map(({ month }) => month)
        .sort();
    const [oldest, newest] = [months[0], months.at(-1)];
    return oldest === undefined || newest === undefined ? null : { oldest, newest };
}
function settleStored({ month, accounts, covered }, expected, { oldest, newest }) {
    const startMissing = covered.from > expected.from;
    const endMissing = covered.to < expected.to;
    if (!startMissing && !endMissing)
        return { month, state: 'loaded', accounts, message: null, stage: null };
    const message = `The source has cost from ${covered.from} to ${(0,day/* addDays */.fi)(covered.to, -1)} only.`;
    const isHole = (startMissing && month !== oldest) || (endMissing && month !== newest);
    if (!isHole)
        return { month, state: 'loaded', accounts, message, stage: null };
    return {
        month,
        state: 'failed',
        accounts,
        message: `${message} There is cost around it, so days are missing.`,
        stage: 'fetch',
    };
}
function settleNothing({ month, refused, message }, known) {
    const noData = { month, state: 'no data', accounts: 0, message, stage: null };
    const failed = { ...noData, state: 'failed', stage: 'fetch' };
    if (known === null)
        return failed;
    if (month < known.oldest)
        return noData;
    // The newest months may not be complete yet; then the source answers, with fewer days.
    if (month > known.newest)
        return refused ? failed : noData;
    return { ...failed, message: `${message} There is cost in months around it, so it is missing.` };
}
/**
 * What became of each month, in the order of the attempts. A month of which the source has nothing is no failure
 * before its first cost and after its last; between them it is missing.
 */
function settle(attempts, window) {
    const known = knownMonths(attempts);
    return attempts.map((attempt) => {
        const { month } = attempt;
        switch (attempt.kind) {
            case 'already there':
                return { month, state: 'already there', accounts: attempt.accounts, message: null, stage: null };
            case 'failed':
                return { month, state: 'failed', accounts: 0, message: attempt.message, stage: attempt.stage };
            case 'nothing':
                return settleNothing(attempt, known);
            case 'stored':
                return settleStored(attempt, daysOfMonth(month, window), known ?? { oldest: month, newest: month });
        }
    });
}
/** One failure for all months that failed for the same reason. */
function monthFailures(outcomes) {
    const failures = new Map();
    for (const { month, message, stage } of outcomes) {
        if (stage === null)
            continue;
        const why = message ?? '';
        const same = failures.get(`${stage} ${why}`);
        if (same === undefined)
            failures.set(`${stage} ${why}`, { stage, message: why, months: [month] });
        else
            same.months.push(month);
    }
    return [...failures.values()].map(({ stage, message, months }) => ({
        stage,
        scope: months.sort().join(', '),
        message,
    }));
}

// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/record/writes.ts
var writes = __webpack_require__(50573);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
;// CONCATENATED MODULE: ./src/record/backfill-progress.ts




function isLoadedMonth(value) {
    return ((0,json/* isRecord */.u)(value) && [value.days, value.accounts].every(Number.isInteger) && typeof value.on === 'string');
}
function isStoredProgress(value) {
    return (value.schema === 1 &&
        'months' in value &&
        (0,json/* isRecord */.u)(value.months) &&
        Object.values(value.months).every(isLoadedMonth));
}
function readStored(key, value) {
    if (isStoredProgress(value))
        return value;
    throw new store_store/* StoredObjectError */.JK(`${key} is not the progress of a backfill of this version and was left as it is. Restore or remove it.`);
}
/** What earlier backfills loaded; nothing when that cannot be told from what is stored. */
async function readProgress(store, key) {
    try {
        const value = await (0,store_store/* readObject */.Ag)(store, key);
        return new Map(Object.entries(value === null ? {} : readStored(key, value).months));
    }
    catch (error) {
        if (error instanceof store_store/* StoredObjectError */.JK)
            return new Map();
        throw error;
    }
}
/**
 * Keeps that a month is loaded.
 * @returns what the run must say of a corrupt object in its place; null when it was not
 */
async function keepProgress(store, key, month, loaded) {
    const updated = await (0,store_store/* updateObject */.jq)(store, key, (value) => readStored(key, value), (stored) => {
        const months = Object.entries({ ...stored?.months, [month]: loaded });
        return { schema: 1, months: Object.fromEntries(months.sort(([a], [b]) => (a < b ? -1 : 1))) };
    });
    return (0,writes/* asWritten */.qm)(key, updated);
}
/** True for a month of which every day is stored. */
function isComplete(progress, month) {
    return progress.get(month)?.days === (0,day/* daysInMonth */.L3)(month);
}

// EXTERNAL MODULE: ./src/record/costs.ts
var record_costs = __webpack_require__(5251);
;// CONCATENATED MODULE: ./src/record/backfill-part.ts








const NO_COST = 'The source has no cost of it.';
/** Days before the organisation's first cost are not known to have cost nothing. */
function knownDays({ series, window }) {
    let first = (0,day/* windowLength */.nF)(window);
    for (const { daily } of series) {
        const index = daily.findIndex((cost) => cost !== 0);
        if (index >= 0 && index < first)
            first = index;
    }
    return { from: (0,day/* addDays */.fi)(window.from, first), to: window.to };
}
function accountsWithCost({ series, window }, days) {
    const start = (0,day/* windowLength */.nF)({ from: window.from, to: days.from });
    const end = start + (0,day/* windowLength */.nF)(days);
    const withCost = series.filter(({ daily }) => daily.subarray(start, end).some((cost) => cost !== 0));
    return new Set(withCost.map(({ account }) => account));
}
/** Why the fetched costs are not the whole of their months; null when they are. */
function fetchFailureMessage({ failures: [first, ...others], costs }) {
    if (first !== undefined) {
        const rest = others.length === 0 ? '' : ` ${others.length} more such failures.`;
        return `${first.scope}: ${first.message}${rest}`;
    }
    const { size } = costs.unavailable;
    return size === 0
        ? null
        : `The cost of ${size} ${size === 1 ? 'account' : 'accounts'} could not be fetched.`;
}
function recordFailureMessage([first, ...others]) {
    if (first === undefined)
        return null;
    const rest = others.length === 0 ? '' : ` So it is for ${others.length} more accounts.`;
    return `${first.scope}: ${first.message}${rest}`;
}
/** Records one month of what was fetched, and keeps that it is loaded when nothing of it failed. */
async function recordFetchedMonth({ source, store, costBasis, asOf, progress }, fetched, month, accounts) {
    const { costs } = fetched;
    const covered = (0,record_reach/* overlap */.EF)((0,day/* monthWindow */.bH)(month), knownDays(costs));
    const withCost = accountsWithCost(costs, covered).size;
    if (withCost === 0) {
        const attempt = { month, kind: 'nothing', refused: false, message: NO_COST };
        return { attempt, setAside: [], refetched: [] };
    }
    const recorded = await (0,record_costs/* recordCosts */.I)(store, costs, { on: asOf, window: covered, accounts });
    const { setAside, refetched } = recorded;
    const failed = (stage, message) => ({
        month,
        kind: 'failed',
        stage,
        message,
    });
    const notRecorded = recordFailureMessage(recorded.failures);
    if (notRecorded !== null)
        return { attempt: failed('record', notRecorded), setAside, refetched };
    const notFetched = fetchFailureMessage(fetched);
    if (notFetched !== null)
        return { attempt: failed('fetch', notFetched), setAside, refetched };
    try {
        const key = keys/* objectKeys */.uv.backfill(source.name, costBasis);
        const loaded = { days: (0,day/* windowLength */.nF)(covered), accounts: withCost, on: asOf };
        const corrupt = await keepProgress(store, key, month, loaded);
        progress(`Stored ${month}: ${withCost} accounts`);
        return {
            attempt: { month, kind: 'stored', accounts: withCost, covered },
            setAside: corrupt === null ? setAside : [...setAside, { scope: 'backfill', message: corrupt }],
            refetched,
        };
    }
    catch (error) {
        return { attempt: failed('record', (0,errors/* messageOf */.bD)(error)), setAside, refetched };
    }
}
/** @throws ServiceError when the part cannot stand beside newer ones; whatever the source throws */
async function fetchPart({ source, asOf, costBasis }, window, known) {
    const result = await source.fetch({ asOf, costBasis, window });
    const { currency } = result.costs;
    if (known.currency === null || known.currency === currency)
        return result;
    throw new errors/* ServiceError */._7(`The source has these days in ${currency} and newer ones in ${known.currency}, which cannot be added up. Load each currency into a bucket or storage-path of its own.`);
}
function notFetched(months, error) {
    const message = (0,errors/* messageOf */.bD)(error);
    // A source refuses what it has nothing of; whether that is missing depends on the months around it.
    const attempts = months.map((month) => error instanceof errors/* CostDataError */.oo
        ? { month, kind: 'nothing', refused: true, message }
        : { month, kind: 'failed', stage: 'fetch', message });
    return { attempts, accounts: [], currency: null, setAside: [], refetched: [], problems: [] };
}
/**
 * Fetches one part and records its months, newest first. An account that newer parts know and this one does not have
 * cost nothing in it, which is recorded as well: only a day that is stored is no gap.
 */
async function loadPart(context, window, known) {
    const months = newestFirst(window);
    let fetched;
    try {
        fetched = await fetchPart(context, window, known);
    }
    catch (error) {
        return notFetched(months, error);
    }
    const { costs, problems } = fetched;
    const accounts = (0,cost_model/* accountsOf */.s1)(costs);
    const recorded = [...new Set([...accounts, ...known.accounts])].filter((id) => !costs.unavailable.has(id));
    const attempts = [];
    const setAside = [];
    const refetched = [];
    for (const month of months) {
        const done = await recordFetchedMonth(context, fetched, month, recorded);
        attempts.push(done.attempt);
        setAside.push(...done.setAside);
        refetched.push(...done.refetched);
    }
    return { attempts, accounts, currency: costs.currency, setAside, refetched, problems };
}

// EXTERNAL MODULE: ./src/record/refetched.ts
var record_refetched = __webpack_require__(72551);
// EXTERNAL MODULE: ./src/record/restatements.ts
var restatements = __webpack_require__(61418);
// EXTERNAL MODULE: ./src/record/stored-months.ts + 1 modules
var stored_months = __webpack_require__(71040);
;// CONCATENATED MODULE: ./src/record/backfill.ts















/** Loaded months in which the store lacks days all the same: an object was put aside, lost, or is of another source. */
async function monthsToRepair({ source, store, settings, window, asOf }, progress) {
    const restated = oldestRestatedMonth(asOf);
    const reach = (0,record_reach/* overlap */.EF)(window, { from: window.from, to: (0,day/* firstOfMonth */.kU)(restated) });
    const months = (0,record_reach/* monthsOf */.vo)(reach);
    if (!months.some((month) => isComplete(progress, month)))
        return new Set();
    const { to } = (0,cost_model/* requestedWindow */.ze)(asOf);
    const accounts = await (0,stored_months/* listAccounts */.B)(store, (0,record_reach/* monthsOf */.vo)({ from: (0,day/* firstOfMonth */.kU)(restated), to }));
    const listing = await (0,stored_months/* listCosts */.B_)(store, months, accounts);
    const wanted = { source: source.name, costBasis: settings.cost_basis, currency: null };
    return (await (0,stored_months/* readListed */.oF)(store, listing, { reach, wanted })).monthsWithHoles();
}
/** The months that are to be loaded: those that may be restated, that were never loaded, and that lack days. */
async function monthsToLoad(request, progress) {
    const months = newestFirst(request.window);
    const restated = oldestRestatedMonth(request.asOf);
    const repaired = await monthsToRepair(request, progress);
    return months.filter((month) => month >= restated || !isComplete(progress, month) || repaired.has(month));
}
function currencyOf(parts) {
    return parts.find(({ currency }) => currency !== null)?.currency ?? null;
}
async function loadParts(request, parts) {
    const { source, store, settings, asOf, progress } = request;
    const context = { source, store, costBasis: settings.cost_basis, asOf, progress };
    const accounts = new Set();
    const done = [];
    for (const [i, window] of parts.entries()) {
        progress(`Loading ${window.from} to ${(0,day/* addDays */.fi)(window.to, -1)}, part ${i + 1} of ${parts.length}`);
        const part = await loadPart(context, window, { accounts, currency: currencyOf(done) });
        for (const account of part.accounts)
            accounts.add(account);
        done.push(part);
    }
    return done;
}
/** A note that several parts give is one note. */
function distinct(problems) {
    return [...new Map(problems.map((problem) => [(0,config_problem/* problemText */.f)(problem), problem])).values()];
}
function notesOf(parts, { source, settings }) {
    const currency = currencyOf(parts);
    if (currency === null)
        return [];
    const format = (0,format_format/* formatFor */.B)(settings.locale, currency);
    const refetched = (0,record_refetched/* addUp */.NM)(parts.flatMap((part) => part.refetched));
    return [
        ...distinct(parts.flatMap(({ problems }) => problems)),
        ...(0,restatements/* refetchedNotes */.G)(refetched, { source: source.name, format }),
    ];
}
/**
 * Fills the store with the costs of a window, newest month first. What is loaded is kept after every month, so that a
 * run that was stopped is continued by the next: months that were loaded as a whole are not fetched again, unless they
 * are so new that they are still restated, or the store lacks days of them. A part that fails does not stop the others.
 * @throws RefusedError when real costs and sample data would be mixed
 */
async function backfillHistory(request) {
    const { source, store, settings, window } = request;
    const mixture = await (0,applied_configuration/* mixtureWithSample */.X)(store, source.name);
    if (mixture !== null)
        throw new errors/* RefusedError */.fk(mixture);
    const progress = await readProgress(store, keys/* objectKeys */.uv.backfill(source.name, settings.cost_basis));
    const months = await monthsToLoad(request, progress);
    const parts = await loadParts(request, partsOf(months, window, source.longestWindow));
    const there = newestFirst(window)
        .filter((month) => !months.includes(month))
        .map((month) => ({
        month,
        kind: 'already there',
        accounts: progress.get(month)?.accounts ?? 0,
    }));
    const attempts = [...parts.flatMap((part) => part.attempts), ...there];
    const outcomes = settle(attempts, window).sort((a, b) => (a.month < b.month ? 1 : -1));
    const setAside = parts.flatMap((part) => part.setAside);
    return {
        months: outcomes,
        failures: [
            ...monthFailures(outcomes),
            ...setAside.map((failure) => ({ stage: 'record', ...failure })),
        ],
        dataProblems: notesOf(parts, request),
    };
}

// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
;// CONCATENATED MODULE: ./src/operations/backfill-summary.ts

const STATE_WORDS = {
    loaded: 'Loaded',
    'already there': 'Already there',
    failed: 'Failed',
    'no data': 'The source has nothing',
};
function monthRow({ month, state, accounts }) {
    const cells = [month, STATE_WORDS[state], String(accounts)];
    return { cells: cells.map((text) => ({ text, tone: 'neutral' })), bar: null };
}
function monthsTable(months) {
    return {
        type: 'table',
        title: 'Months',
        note: null,
        columns: [
            { label: 'Month', align: 'left' },
            { label: 'State', align: 'left' },
            { label: 'Accounts', align: 'right' },
        ],
        rows: months.map(monthRow),
        more: null,
    };
}
/** What was done, and what to do about the rest. */
function sentenceOf({ months, failures }) {
    const count = (state) => months.filter((each) => each.state === state).length;
    const done = `${count('loaded')} of ${months.length} months loaded, ${count('already there')} already there`;
    const missing = months.filter(({ state }) => state === 'failed').map(({ month }) => month);
    if (missing.length > 0) {
        return `${done}. Missing: ${missing.sort().join(', ')}. Run backfill again: it continues with them.`;
    }
    if (failures.length === 0)
        return `${done}.`;
    return `${done}. Corrupt objects were put aside; each is listed with its copy.`;
}
/** The job summary: states and counts, which every reader of the repository may see. */
function backfillSummary(result, { since, until, source, store }) {
    const isWhole = result.failures.length === 0;
    return (0,markdown/* renderMarkdown */.G)({
        subject: '',
        preheader: '',
        title: 'Backfill of cost history',
        subtitle: `${since} to ${until}, from source ${source} into ${store}`,
        status: {
            level: isWhole ? 'ok' : 'action',
            word: isWhole ? 'Complete' : 'Incomplete',
            sentence: sentenceOf(result),
        },
        blocks: [monthsTable(result.months)],
        footer: '',
    });
}

// EXTERNAL MODULE: ./src/operations/failure.ts
var failure = __webpack_require__(24308);
// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(92810);
// EXTERNAL MODULE: ./src/operations/readers.ts
var readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/source.ts + 1 modules
var operations_source = __webpack_require__(52851);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/backfill.ts










/** Notes about the data can hold costs, so not all readers see them. */
function dataNotes({ dataProblems }, readers) {
    if (readers === 'admins' || dataProblems.length === 0)
        return dataProblems;
    const message = `There are ${dataProblems.length} notes about the cost data, which the readers of this repository may not see.`;
    return [(0,config_problem/* problemOfRun */.K)('notice', message, null)];
}
/** Fills the store with up to 15 months of cost; run again, it continues with what is missing. */
const backfill = async (context) => {
    const { inputs, progress } = context;
    const asOf = inputs.asOf ?? (0,day/* dayOf */.kb)(context.now);
    const window = backfillWindow(asOf, inputs.since, inputs.until);
    const store = (0,storage/* openStore */.Ch)(context);
    const { configuration, problems } = await (0,gather/* gatherConfiguration */.U)(context);
    const { settings } = configuration;
    const source = await (0,operations_source/* openSource */.oD)(context, settings);
    const days = { since: window.from, until: (0,day/* addDays */.fi)(window.to, -1) };
    progress(`Loading ${days.since} to ${days.until} from source ${source.name} into ${store.description}`);
    const result = await backfillHistory({ source, store, settings, window, asOf, progress });
    const { months, failures } = result;
    const loaded = months.filter(({ state }) => state === 'loaded').length;
    progress(`Loaded ${loaded} of ${months.length} months, ${failures.length} failures`);
    const notes = dataNotes(result, (0,readers/* readersOf */.cU)(settings, context));
    return {
        json: {
            schema: 1,
            operation: 'backfill',
            asOf,
            ...days,
            source: source.name,
            history: store.description,
            months: months.map(({ month, state, accounts, message }) => ({ month, state, accounts, message })),
            notes: notes.map(({ severity, message, hint }) => ({ severity, message, hint })),
            failures,
            calls: context.calls.counts,
            seconds: context.elapsed(),
        },
        summary: backfillSummary(result, { ...days, source: source.name, store: store.description }),
        outputs: { months: String(loaded), failures: String(failures.length) },
        problems: [...problems, ...notes, ...failures.map(failure/* failureProblem */.G)],
        failure: (0,failure/* failureOf */.g)(failures),
    };
};


/***/ }),

/***/ 24308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ failureProblem),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88841);

function failureProblem({ stage, scope, message }) {
    const text = `Stage ${stage}, ${scope}: ${message}`;
    return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfRun */ .K)('error', text, null);
}
/** Why the run ends red; null when nothing failed. */
function failureOf(failures) {
    if (failures.length === 0)
        return null;
    const parts = failures.length === 1 ? 'One part of the run' : `${failures.length} parts of the run`;
    return `${parts} failed; the rest was done. Each is listed with its stage and scope.`;
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


/***/ }),

/***/ 4491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mixtureWithSample),
/* harmony export */   d: () => (/* binding */ configurationWrites)
/* harmony export */ });
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81644);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50573);



/** Where backfills keep how far they are. */
const BACKFILLS = 'backfill/';
/** Settings and teams as applied by this run, for whoever looks at the bucket; each is replaced whole. */
function configurationWrites(store, { settings, teams }, run) {
    const applied = teams.map((team) => ({
        id: team.id,
        team_name: team.name,
        aws_account_ids: team.accounts.map(({ id }) => id),
        team_email: team.recipients,
        enabled: team.enabled,
    }));
    const asRead = (value) => value;
    const writeTo = async (key, content) => (0,_writes_js__WEBPACK_IMPORTED_MODULE_2__/* .asWritten */ .qm)(key, await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .updateObject */ .jq)(store, key, asRead, () => ({ schema: 1, ...run, ...content })));
    return [
        { scope: 'settings', write: () => writeTo(_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKeys */ .uv.settings, { settings }) },
        { scope: 'teams', write: () => writeTo(_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKeys */ .uv.teams, { teams: applied }) },
    ];
}
/** Whether the store holds sample data; null when it holds no history yet. Only reports leave settings behind. */
async function holdsSample(store) {
    // An object that cannot be read is reported where it would be written.
    const applied = await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(store, _store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKeys */ .uv.settings).catch(() => null);
    if (applied !== null && 'source' in applied)
        return applied.source === 'sample';
    const [backfilled] = await store.list(BACKFILLS).catch(() => []);
    return backfilled === undefined ? null : backfilled.startsWith(`${BACKFILLS}sample-`);
}
/** Why nothing may be recorded: sample data must not stand among real costs, nor the reverse. Null when it may. */
async function mixtureWithSample(store, source) {
    const isThere = await holdsSample(store);
    if (isThere === null || isThere === (source === 'sample'))
        return null;
    const [there, here] = isThere ? ['sample data', 'real costs'] : ['real costs', 'sample data'];
    return `The ${store.description} holds the history of ${there}, so that of ${here} was not recorded. Use another bucket or storage-path for it.`;
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordCosts)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98667);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81644);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27157);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(586);
/* harmony import */ var _refetched_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72551);
/* harmony import */ var _stored_costs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33509);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50573);











function seriesByAccount({ series }) {
    const byAccount = new Map();
    for (const each of series) {
        const own = byAccount.get(each.account);
        if (own === undefined)
            byAccount.set(each.account, [each]);
        else
            own.push(each);
    }
    return byAccount;
}
function setAsideMessage(key, copy, { days, month }) {
    const recorded = Object.keys(days);
    const start = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month);
    const [first = start, last = start] = [recorded[0], recorded.at(-1)];
    const rest = first > start
        ? ` Its days before ${first} are missing now: load them with operation backfill, or restore them from the copy.`
        : '';
    return `${key} was not valid JSON. It was put aside under ${copy} and replaced by this run's days, ${first} to ${last}.${rest}`;
}
/** Merges one month of an account into its object. */
async function recordMonth(store, fetched, on) {
    const { account, month } = fetched;
    const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKeys */ .uv.costs(month, account);
    let found = { refetched: [], kept: [] };
    const { setAside } = await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .updateObject */ .jq)(store, key, (value) => (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_8__/* .readStoredCosts */ .At)(key, value), (stored) => {
        const { costs, ...days } = (0,_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeCosts */ .f)(key, stored, fetched, on);
        found = days;
        return costs;
    });
    return {
        account,
        refetched: (0,_refetched_js__WEBPACK_IMPORTED_MODULE_7__/* .refetchedOf */ .Il)(account, found),
        setAside: setAside === null ? null : setAsideMessage(key, setAside, fetched),
    };
}
/** One failure an account: what fails for one month mostly fails for all. */
function failuresByAccount(failed) {
    const byAccount = new Map();
    for (const { account, failed: message } of failed) {
        byAccount.set(account, [...(byAccount.get(account) ?? []), message]);
    }
    return [...byAccount].map(([account, [first = '', ...others]]) => {
        const months = others.length === 1 ? 'One more month' : `${others.length} more months`;
        const rest = others.length === 0 ? '' : ` ${months} of this account could not be recorded either.`;
        return { scope: `account ${account}`, message: `${first}${rest}` };
    });
}
/** Merges fetched costs into the month objects of the store. An object that fails does not stop the others. */
async function recordCosts(store, costs, { on, window = costs.window, accounts = (0,_fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_2__/* .accountsOf */ .s1)(costs) }) {
    const series = seriesByAccount(costs);
    const months = (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .monthsOf */ .vo)((0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .overlap */ .EF)(costs.window, window));
    const objects = accounts.flatMap((account) => months.map((month) => ({ account, month, window })));
    const outcomes = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapConcurrently */ .X)(objects, _writes_js__WEBPACK_IMPORTED_MODULE_9__/* .OBJECTS_AT_ONCE */ .RN, (object) => recordMonth(store, (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_8__/* .monthObject */ .GT)(costs, series.get(object.account) ?? [], object), on).catch((error) => ({ account: object.account, failed: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) })));
    const recorded = outcomes.filter((outcome) => 'refetched' in outcome);
    return {
        failures: failuresByAccount(outcomes.filter((outcome) => 'failed' in outcome)),
        setAside: recorded.flatMap(({ account, setAside }) => setAside === null ? [] : [{ scope: `account ${account}`, message: setAside }]),
        refetched: (0,_refetched_js__WEBPACK_IMPORTED_MODULE_7__/* .addUp */ .NM)(recorded.map(({ refetched }) => refetched)),
    };
}


/***/ }),

/***/ 27157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   f: () => (/* binding */ mergeCosts)
/* harmony export */ });
/* unused harmony export NO_DIFFERENCE */
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81644);
/* harmony import */ var _stored_costs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33509);


/** Below half a cent totals are the same: they print the same. */
const NO_DIFFERENCE = 0.005;
/** Newest restatements that an object keeps: more than a year of weekly runs that change every day of a month. */
const MAX_RESTATEMENTS = 400;
/** @throws StoredObjectError when the two must not be added up, now or ever */
function refuseMixture(key, stored, fetched) {
    for (const property of ['source', 'costBasis', 'currency']) {
        const isReal = property === 'source' && stored.source !== 'sample' && fetched.source !== 'sample';
        if (isReal || stored[property] === fetched[property])
            continue;
        throw new _store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoredObjectError */ .JK(`${key} holds costs with ${property} ${stored[property]}, this run has ${fetched[property]}; the object was left as it is. Use another bucket or storage-path for it.`);
    }
}
function inOrder(byDay) {
    return Object.fromEntries([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isEmpty(costs) {
    return Object.keys(costs).length === 0;
}
function differs({ was, now }) {
    return Math.abs(now - was) >= NO_DIFFERENCE;
}
/** The restatements of an object after a run: those of other runs, and what this day's runs changed. */
function restatements(stored, refetched, on) {
    const again = new Set(refetched.map(({ day }) => day));
    const others = (stored.restated ?? []).filter((entry) => entry.on !== on || !again.has(entry.day));
    const seen = refetched.filter(differs).map(({ day, was, now }) => ({ day, was, now, on }));
    return [...others, ...seen]
        .sort((a, b) => (`${a.on} ${a.day}` < `${b.on} ${b.day}` ? -1 : 1))
        .slice(-MAX_RESTATEMENTS);
}
/**
 * Fetched days replace stored ones; other days stay. What cannot be added up is never mixed. A stored cost is never
 * replaced by nothing: an export with a file missing looks like days without cost.
 * @param on the day of the run. A run of the same day finds the same restatements again, so that what it reports
 * does not depend on which of them came first.
 * @throws StoredObjectError when currency or cost basis differ, or one of them is sample data
 */
function mergeCosts(key, stored, fetched, on) {
    if (stored === null)
        return { costs: fetched, refetched: [], kept: [] };
    refuseMixture(key, stored, fetched);
    const restatedToday = new Map((stored.restated ?? []).filter((entry) => entry.on === on).map(({ day, was }) => [day, was]));
    const days = new Map(Object.entries(stored.days));
    const sources = new Map(Object.keys(stored.days).map((day) => [day, (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOfDay */ .tO)(stored, day)]));
    const refetched = [];
    const kept = [];
    for (const [day, costs] of Object.entries(fetched.days)) {
        const before = stored.days[day];
        if (before !== undefined) {
            const compared = {
                day,
                was: (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOfDay */ .Ag)(before),
                now: (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOfDay */ .Ag)(costs),
                source: (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOfDay */ .tO)(stored, day),
            };
            if (isEmpty(costs) && !isEmpty(before)) {
                kept.push(compared);
                continue;
            }
            refetched.push({ ...compared, was: restatedToday.get(day) ?? compared.was });
        }
        days.set(day, costs);
        sources.set(day, fetched.source);
    }
    const others = new Map([...sources].filter(([, source]) => source !== fetched.source));
    const restated = restatements(stored, refetched, on);
    return {
        costs: {
            ...fetched,
            days: inOrder(days),
            ...(others.size === 0 ? {} : { otherSources: inOrder(others) }),
            ...(restated.length === 0 ? {} : { restated }),
        },
        refetched,
        kept,
    };
}


/***/ }),

/***/ 72551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ refetchedOf),
/* harmony export */   NM: () => (/* binding */ addUp),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27157);

function totalOf(days, part) {
    return days.reduce((total, day) => total + day[part], 0);
}
/** What the merge of one month object found. */
function refetchedOf(account, { refetched, kept }) {
    return {
        account,
        days: refetched.length,
        was: totalOf(refetched, 'was'),
        now: totalOf(refetched, 'now'),
        changed: refetched.filter(_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag),
        kept,
    };
}
function add(a, b) {
    return {
        account: a.account,
        days: a.days + b.days,
        was: a.was + b.was,
        now: a.now + b.now,
        changed: [...a.changed, ...b.changed],
        kept: [...a.kept, ...b.kept],
    };
}
/** One entry an account, its months together. */
function addUp(months) {
    const byAccount = new Map();
    for (const month of months) {
        const soFar = byAccount.get(month.account);
        byAccount.set(month.account, soFar === undefined ? month : add(soFar, month));
    }
    return [...byAccount.values()];
}


/***/ }),

/***/ 61418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refetchedNotes)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _refetched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72551);


/** Above this share of what was stored a difference is told; below it bills move all the time. */
const TOLD_PERCENT = 1;
/** One day, or missing cost, is told above this amount, in the billing currency: a percentage of cents says nothing. */
const TOLD_AMOUNT = 1;
/** Accounts that get a line of their own; nobody reads more. */
const MAX_LINES = 20;
function sizeOf({ was, now }) {
    return Math.abs(now - was);
}
function isAbovePercent(difference) {
    return sizeOf(difference) > (TOLD_PERCENT / 100) * Math.abs(difference.was);
}
function isTold({ was, now, changed }) {
    if (changed.length === 0)
        return false;
    return (isAbovePercent({ was, now }) || changed.some((day) => isAbovePercent(day) && sizeOf(day) > TOLD_AMOUNT));
}
function change({ was, now }, format) {
    const percent = was === 0 ? '' : ` (${format.signedPercent((100 * (now - was)) / Math.abs(was))})`;
    return `from ${format.exactMoney(was)} to ${format.exactMoney(now)}${percent}`;
}
function count(amount, noun, { format }) {
    return `${format.count(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
/** The first to the last of some days. */
function span(days, { format }) {
    const inOrder = days.map(({ day }) => day).sort();
    const [from = '', last = ''] = [inOrder[0], inOrder.at(-1)];
    return format.window({ from, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, 1) });
}
/** Another source's totals can differ without any restatement by AWS. */
function storedFrom(changed, { source }) {
    const others = [...new Set(changed.map((day) => day.source))].filter((other) => other !== source).sort();
    return others.length === 0 ? '' : ` They were stored from source ${others.join(' and ')}.`;
}
function restatementLine({ account, days, was, now, changed }, context) {
    const { format } = context;
    const largest = changed.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const most = changed.length === 1 ? '' : ` Most on ${format.fullDay(largest.day)}: ${change(largest, format)}.`;
    const restated = `${count(changed.length, 'stored day', context)} ${changed.length === 1 ? 'was' : 'were'} restated`;
    return `Account ${account}: ${restated}, ${span(changed, context)}. The ${count(days, 'stored day', context)} fetched again went ${change({ was, now }, format)}.${most}${storedFrom(changed, context)}`;
}
function keptLine({ account, kept }, context) {
    const cost = context.format.exactMoney((0,_refetched_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(kept, 'was'));
    return `Account ${account}: the source has no cost on ${count(kept.length, 'day', context)} whose cost was stored before, ${span(kept, context)}, ${cost} together. The store keeps it; the reports of this run hold nothing there.`;
}
function note(severity, message, hint) {
    return { severity, file: null, line: null, column: null, key: null, message, hint };
}
function restatementNotes(accounts, context) {
    const told = accounts.filter(isTold).sort((a, b) => sizeOf(b) - sizeOf(a));
    const [listed, rest] = [told.slice(0, MAX_LINES), told.slice(MAX_LINES)];
    const notes = listed.map((account) => note('notice', restatementLine(account, context), null));
    if (rest.length === 0)
        return notes;
    const sum = { was: 0, now: 0 };
    for (const { was, now } of rest) {
        sum.was += was;
        sum.now += now;
    }
    const message = `${count(rest.length, 'more account', context)} restated, together ${change(sum, context.format)}.`;
    return [...notes, note('notice', message, null)];
}
const KEPT_HINT = "Look whether a part of the export is missing, or the run's access to these accounts is.";
function keptNotes(accounts, context) {
    const costOf = ({ kept }) => Math.abs((0,_refetched_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(kept, 'was'));
    const told = accounts.filter((account) => costOf(account) > TOLD_AMOUNT);
    const inOrder = told.sort((a, b) => costOf(b) - costOf(a));
    const [listed, rest] = [inOrder.slice(0, MAX_LINES), inOrder.slice(MAX_LINES)];
    const notes = listed.map((account) => note('warning', keptLine(account, context), KEPT_HINT));
    if (rest.length === 0)
        return notes;
    const message = `${count(rest.length, 'more account', context)} without cost on days whose cost was stored before.`;
    return [...notes, note('warning', message, KEPT_HINT)];
}
/**
 * What the admins must know of stored days that were fetched again: per account how far they moved, the largest
 * difference first, and where cost that was there before is missing now. Holds costs.
 */
function refetchedNotes(accounts, context) {
    return [...restatementNotes(accounts, context), ...keptNotes(accounts, context)];
}


/***/ })

};
