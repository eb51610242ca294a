export const id = 7749;
export const ids = [7749];
export const modules = {

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
    return (0,markdown/* renderMarkdown */.Gc)({
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
var gather = __webpack_require__(98710);
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


/***/ })

};
