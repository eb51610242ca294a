export const id = 4784;
export const ids = [4784];
export const modules = {

/***/ 72257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ deliveryOf),
/* harmony export */   AG: () => (/* binding */ notDelivered),
/* harmony export */   SP: () => (/* binding */ previewed),
/* harmony export */   WR: () => (/* binding */ deliverOne),
/* harmony export */   Z$: () => (/* binding */ isDelivered)
/* harmony export */ });
const NOTHING = { messageId: null, file: null, problem: null };
/** A mail that is shown and goes to nobody. */
function previewed(recipients) {
    return { state: 'preview', recipients, ...NOTHING, results: [] };
}
/** A mail that nobody received, for one reason. */
function notDelivered(recipients, message) {
    const results = recipients.map((address) => ({ address, state: 'failed', message }));
    return { state: 'failed', recipients, ...NOTHING, results };
}
const WORST_FIRST = ['failed', 'ambiguous', 'sent', 'skipped'];
/** The delivery that the results of all recipients make. */
function deliveryOf(results, messageId, problem = null) {
    const state = WORST_FIRST.find((each) => results.some((result) => result.state === each)) ?? 'skipped';
    return {
        state,
        recipients: results.map(({ address }) => address),
        messageId,
        file: null,
        results,
        problem,
    };
}
/** Whether the mail is where it was to go. */
function isDelivered(delivery) {
    return delivery !== null && ['sent', 'outbox', 'skipped'].includes(delivery.state);
}
/** Delivers one mail and tells what became of it. */
async function deliverOne(deliver, parcel) {
    const settled = [];
    await deliver([parcel], (_, delivery) => settled.push(delivery));
    const [delivery] = settled;
    if (delivery === undefined)
        throw new Error(`the delivery of ${parcel.id} came to no end`);
    return delivery;
}


/***/ }),

/***/ 72249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dd: () => (/* binding */ PRICE_LIST),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   uu: () => (/* binding */ dearestPrice),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/** Paid tier, standard requests, texts of up to 200,000 tokens. */
const PRICE_LIST = {
    source: 'https://ai.google.dev/gemini-api/docs/pricing',
    readOn: '2026-10-07',
    models: [
        {
            model: 'gemini-3-flash-preview',
            readOn: '2026-07-04',
            prices: [{ from: '2025-12-17', input: 0.5, cached: 0.05, output: 3 }],
        },
        {
            model: 'gemini-3.5-flash',
            readOn: '2026-10-07',
            prices: [{ from: '2026-05-19', input: 1.5, cached: 0.15, output: 9 }],
        },
        {
            model: 'gemini-3.5-flash-lite',
            readOn: '2026-10-07',
            prices: [{ from: '2026-07-21', input: 0.3, cached: 0.03, output: 2.5 }],
        },
        {
            model: 'gemini-3.8-flash',
            readOn: '2026-10-07',
            prices: [
                { from: '2026-09-02', input: 0.75, cached: 0.075, output: 3.75 },
                { from: '2027-01-01', input: 1.5, cached: 0.15, output: 7.5 },
            ],
        },
    ],
};
const MILLION = 1e6;
/** `models/gemini-3.8-flash-001` and `gemini-3-flash-preview-12-2025` are what the price list calls without their ends. */
function listedName(model) {
    const name = model.slice(model.lastIndexOf('/') + 1);
    const isListed = PRICE_LIST.models.some((listed) => listed.model === name);
    return isListed ? name : name.replace(/-(?:\d{3}|\d{2}-\d{4})$/, '');
}
function inForce({ prices }, day) {
    return prices.findLast(({ from }) => from <= day) ?? prices[0] ?? null;
}
/** The price of a model on a day; null when the list does not have the model. */
function priceOf(model, day) {
    const name = listedName(model);
    const priced = PRICE_LIST.models.find((listed) => listed.model === name);
    return priced === undefined ? null : inForce(priced, day);
}
/** The dearest prices of the list, for a model that is not on it: a cap must hold for that too. */
function dearestPrice(day) {
    const all = PRICE_LIST.models.map((model) => inForce(model, day)).filter((price) => price !== null);
    return {
        input: Math.max(...all.map(({ input }) => input)),
        cached: Math.max(...all.map(({ cached }) => cached)),
        output: Math.max(...all.map(({ output }) => output)),
    };
}
/** US dollars. */
function costOf({ prompt, cached, output }, price) {
    return ((prompt - cached) * price.input + cached * price.cached + output * price.output) / MILLION;
}


/***/ }),

/***/ 28399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather),
  U: () => (/* binding */ gatherConfiguration)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/config/load.ts + 8 modules
var load = __webpack_require__(30803);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/record/extended-series.ts
var extended_series = __webpack_require__(95472);
// EXTERNAL MODULE: ./src/record/reach.ts
var record_reach = __webpack_require__(586);
// EXTERNAL MODULE: ./src/record/stored-months.ts + 1 modules
var stored_months = __webpack_require__(71040);
;// CONCATENATED MODULE: ./src/record/past.ts






/** One notice for each kind of obstacle: the account whose history it cuts shortest, and a count of the others. */
function holeNotices(holes) {
    const byKind = new Map();
    for (const hole of [...holes].sort((a, b) => (a.day > b.day ? -1 : 1))) {
        const { kind } = hole.obstacle;
        byKind.set(kind, [...(byKind.get(kind) ?? []), hole]);
    }
    return [...byKind.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { message, hint } = first.obstacle;
        const more = others.length === 1 ? 'One more account is' : `${others.length} more accounts are`;
        const rest = others.length === 0 ? '' : ` ${more} in the same case.`;
        const cut = `No account's stored days up to ${first.day} are used.`;
        return [notice({ message: `${message}${rest} ${cut}`, hint })];
    });
}
function notice({ message, hint }) {
    return (0,problem/* problemOfRun */.K)('notice', message, hint);
}
/** The day after the newest hole of any account, and not before any account has cost. */
function coveredFrom(holes, reach) {
    return holes.reduce((from, { day }) => (day >= from ? (0,calendar_day/* addDays */.fi)(day, 1) : from), reach.from);
}
/**
 * Extends fetched costs backwards with the days that the store holds of their accounts: up to 15 months before the
 * newest month, of the same source, cost basis and currency. All days of the window are covered afterwards: an account
 * that the store has no day of before some day did not exist before it, and a hole in one account ends the window for
 * all, because a zero is a cost of zero. Costs come back as they are when the store holds nothing for them; whatever
 * cannot be read is told as a notice and never stops the run.
 */
async function withPast(store, costs) {
    const { window, source, costBasis, currency } = costs;
    const earliest = (0,record_reach/* earliestDay */._5)((0,cost_model/* dataThrough */.an)(costs));
    const months = (0,record_reach/* monthsOf */.vo)({ from: earliest, to: window.from });
    const listing = await (0,stored_months/* listCosts */.B_)(store, months, new Set((0,cost_model/* accountsOf */.s1)(costs)));
    const oldest = (0,stored_months/* oldestDay */.Ap)(listing);
    if (oldest === null)
        return { costs, problems: [] };
    const reach = { from: oldest, to: window.from };
    const extended = new extended_series/* ExtendedSeries */.V(costs, reach.from);
    const wanted = { source, costBasis, currency };
    const coverage = await (0,stored_months/* readListed */.oF)(store, listing, { reach, wanted }, (stored, usable) => {
        extended.fill(stored, usable);
    });
    const holes = coverage.newestHoles();
    const from = coverage.firstUsable(coveredFrom(holes, reach));
    const problems = holeNotices(holes);
    if (from === window.from)
        return { costs, problems };
    return { costs: { ...costs, window: { from, to: window.to }, series: extended.since(from) }, problems };
}

// EXTERNAL MODULE: ./src/operations/source.ts + 1 modules
var operations_source = __webpack_require__(52851);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/gather.ts







/** @throws ConfigurationError with all problems when a file has errors */
async function gatherConfiguration(context) {
    const { configPath, teamsPath, asOf } = context.inputs;
    const paths = { root: context.root, configPath, teamsPath };
    const { configuration, problems } = await (0,load/* loadConfiguration */.v)(paths, asOf ?? (0,calendar_day/* dayOf */.kb)(context.now));
    if (configuration === null) {
        const errors = problems.filter(({ severity }) => severity === 'error').length;
        throw new src_errors/* ConfigurationError */.j1(`Settings and teams have ${errors} ${errors === 1 ? 'error' : 'errors'}, so nothing was fetched or sent. Each is listed with its file and line.`, problems);
    }
    return { configuration, problems };
}
/** Names from the team files go before the source's: they are what the people concerned call their accounts. */
function named(costs, teams) {
    const ofTeams = teams.flatMap(({ accounts }) => accounts.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
    return { ...costs, accountNames: new Map([...costs.accountNames, ...ofTeams]) };
}
/**
 * Accounts that a team owns and of which the source knows nothing. An export may hold a part of the organisation; a
 * service is asked for all of it, so there an account without cost is a wrong id or one that is hidden from the key.
 */
function accountsWithoutCost(costs, teams) {
    if (costs.source !== 'datadog' && costs.source !== 'cost-explorer')
        return [];
    const known = new Set([...(0,cost_model/* accountsOf */.s1)(costs), ...costs.unavailable]);
    return teams.flatMap(({ file, accounts }) => accounts
        .filter(({ id }) => !known.has(id))
        .map(({ id }) => ({
        stage: 'fetch',
        scope: `account ${id}`,
        message: `Source ${costs.source} has no cost of it from ${costs.window.from} to ${(0,cost_model/* dataThrough */.an)(costs)}. Correct the id in ${file}, or look whether the account is hidden from the credentials.`,
    })));
}
/** Fetches the costs that the reports are made from, and takes older days from the store. */
async function gather(context, { configuration, problems }, store) {
    const source = await (0,operations_source/* openSource */.oD)(context, configuration.settings);
    const asOf = context.inputs.asOf ?? (0,calendar_day/* dayOf */.kb)(context.now);
    context.progress(`Fetching cost from source ${source.name} as of ${asOf}`);
    const result = await source.fetch((0,cost_model/* runRequest */.BN)(asOf, configuration.settings.cost_basis));
    const fetched = named(result.costs, configuration.teams);
    context.progress(`Fetched ${(0,cost_model/* accountsOf */.s1)(fetched).length} accounts, data through ${(0,cost_model/* dataThrough */.an)(fetched)}`);
    context.progress(`Reading history from ${store.description}`);
    const past = await withPast(store, fetched);
    return {
        configuration,
        source,
        fetched,
        costs: past.costs,
        asOf,
        history: (0,storage/* historyPlace */.sm)(context),
        datadogApp: source.name === 'datadog' ? (0,operations_source/* datadogHosts */.ek)(context).app : null,
        problems,
        dataProblems: [...result.problems, ...past.problems],
        failures: [
            ...result.failures.map((failure) => ({ stage: 'fetch', ...failure })),
            ...accountsWithoutCost(fetched, configuration.teams),
        ],
        details: [],
        planted: result.planted,
    };
}


/***/ }),

/***/ 52851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xc: () => (/* binding */ costTags),
  ek: () => (/* binding */ datadogHosts),
  pe: () => (/* binding */ openDatadog),
  oD: () => (/* binding */ openSource)
});

// UNUSED EXPORTS: requireCredentials

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/fetch/datadog/site.ts

/** Every site of Datadog; see https://docs.datadoghq.com/getting_started/site/. */
const SITES = [
    'datadoghq.com',
    'us3.datadoghq.com',
    'us5.datadoghq.com',
    'datadoghq.eu',
    'ap1.datadoghq.com',
    'ap2.datadoghq.com',
    'uk1.datadoghq.com',
    'ddog-gov.com',
    'us2.ddog-gov.com',
];
/** Sites that show their pages under `app.`; the others are their own host. */
const SITES_WITH_APP = ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'];
/**
 * The hosts of a site such as `datadoghq.eu`.
 * @param baseUrl takes the place of the API's host: a proxy, a private gateway, a test
 * @throws InputError that lists all sites when there is none of that name
 */
function hostsOf(site, baseUrl) {
    const name = site === '' ? 'datadoghq.com' : site.toLowerCase();
    if (!SITES.includes(name)) {
        throw new errors/* InputError */.dz(`DATADOG_SITE is "${site}". Write one of: ${SITES.join(', ')}.`);
    }
    const app = `https://${SITES_WITH_APP.includes(name) ? 'app.' : ''}${name}`;
    return { app, api: baseUrl === '' ? `https://api.${name}` : checkedUrl(baseUrl) };
}
function checkedUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && ['http:', 'https:'].includes(url.protocol))
        return text.replace(/\/+$/, '');
    throw new errors/* InputError */.dz('DATADOG_BASE_URL is not a URL. Write for example https://gateway.example.com/datadog.');
}

// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
// EXTERNAL MODULE: ./src/operations/timing.ts
var timing = __webpack_require__(62258);
;// CONCATENATED MODULE: ./src/operations/source.ts





/** All requests of a run to Datadog together; a run should end before its job is cut off. */
const TOTAL_TIMEOUT_MS = 15 * 60_000;
/** @throws MissingCredentialError that names all of them which are not set */
function requireCredentials({ inputs }, names, what) {
    const missing = names.filter((name) => inputs.credential(name) === '');
    if (missing.length === 0)
        return;
    const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const each = missing.length === 1 ? 'a secret' : 'secrets';
    throw new errors/* MissingCredentialError */.ug(`${what} needs ${missing.join(' and ')}, which ${are} not set. Set ${them} as ${each} of the repository and pass ${them} to the action, or choose another source.`);
}
function costTags({ cost_basis, datadog }) {
    return {
        metric: datadog.metric ?? (cost_basis === 'amortized' ? 'aws.cost.amortized' : 'aws.cost.unblended'),
        accountTag: datadog.account_tag,
        accountNameTag: datadog.account_name_tag,
        serviceTag: datadog.service_tag,
        chargeTypeTag: datadog.charge_type_tag,
        currency: datadog.currency,
    };
}
/** @throws InputError when the site is none of Datadog's */
function datadogHosts({ inputs }) {
    return hostsOf(inputs.credential('DATADOG_SITE'), inputs.credential('DATADOG_BASE_URL'));
}
/** @throws MissingCredentialError or InputError when keys or site are not as they must be */
async function openDatadog(context, settings) {
    const { inputs, calls } = context;
    requireCredentials(context, ['DATADOG_API_KEY', 'DATADOG_APP_KEY'], 'Source datadog');
    const { datadogClient } = await __webpack_require__.e(/* import() */ 6194).then(__webpack_require__.bind(__webpack_require__, 96194));
    return datadogClient({
        api: datadogHosts(context).api,
        apiKey: inputs.credential('DATADOG_API_KEY'),
        appKey: inputs.credential('DATADOG_APP_KEY'),
        attemptTimeoutMs: 1000 * settings.datadog.request_timeout,
        totalTimeoutMs: TOTAL_TIMEOUT_MS,
        timing: timing/* TIMING */.B,
        onCall: calls.counter('datadog'),
    });
}
async function openFocus(context) {
    const { focusPath } = context.inputs;
    if (focusPath === null) {
        throw new errors/* InputError */.dz('Source focus needs input focus-path: a FOCUS billing export, a folder of them, or s3://bucket/prefix.');
    }
    const { focusSource, focusSourceAt } = await __webpack_require__.e(/* import() */ 8797).then(__webpack_require__.bind(__webpack_require__, 58797));
    const { bucketLocation, parseS3Uri } = await __webpack_require__.e(/* import() */ 7604).then(__webpack_require__.bind(__webpack_require__, 47604));
    const uri = parseS3Uri(focusPath);
    if (uri !== null)
        return focusSourceAt(bucketLocation((0,storage/* openBucket */.xB)(context, uri.bucket), uri.prefix, focusPath));
    return focusSource({ path: external_node_path_default().resolve(context.root, focusPath), displayPath: focusPath });
}
/** The source that the inputs name. */
async function openSource(context, settings) {
    const { inputs, progress, calls } = context;
    switch (inputs.source) {
        case 'sample':
            return (await __webpack_require__.e(/* import() */ 8574).then(__webpack_require__.bind(__webpack_require__, 88574))).sampleSource();
        case 'focus':
            return openFocus(context);
        case 'datadog': {
            const client = await openDatadog(context, settings);
            const { datadogSource } = await __webpack_require__.e(/* import() */ 1020).then(__webpack_require__.bind(__webpack_require__, 31020));
            return datadogSource({ client, tags: costTags(settings), progress });
        }
        case 'cost-explorer': {
            const { costExplorerSource } = await __webpack_require__.e(/* import() */ 1782).then(__webpack_require__.bind(__webpack_require__, 11782));
            return costExplorerSource({
                // The SDK takes AWS_ENDPOINT_URL_COST_EXPLORER by itself.
                endpoint: null,
                onCall: calls.counter('costExplorer'),
                progress,
            });
        }
    }
}


/***/ }),

/***/ 42462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   hm: () => (/* binding */ reportSummary)
/* harmony export */ });
/* harmony import */ var _render_admin_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73330);
/* harmony import */ var _explain_gemini_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72249);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42495);
/* harmony import */ var _deliver_delivery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72257);




/** GitHub refuses a step's summary above 1 MiB; the rest of the room is for what other tools add. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** The states of deliveries, for people. */
const STATE_WORDS = {
    sent: 'sent',
    outbox: 'in the outbox',
    skipped: 'already sent',
    failed: 'failed',
    ambiguous: 'may have been sent',
    preview: 'preview',
};
function deliveryWords({ made, delivery }) {
    if (delivery !== null)
        return STATE_WORDS[delivery.state];
    return made === null ? 'not made' : 'not enabled';
}
/** States and counts, which every reader of the repository may see. */
function teamsTable(outcomes, deliveryKey) {
    const neutral = (text) => ({ text, tone: 'neutral' });
    return {
        type: 'table',
        title: 'Teams',
        note: outcomes.length === 0 ? 'There are no teams.' : `Delivery key ${deliveryKey}.`,
        columns: [
            { label: 'Team', align: 'left' },
            { label: 'Status', align: 'left' },
            { label: 'Anomalies', align: 'right' },
            { label: 'Mail', align: 'left' },
        ],
        rows: outcomes.map((outcome) => ({
            cells: [
                neutral(outcome.team.name),
                neutral(outcome.made?.report.status.word ?? 'Not made'),
                neutral(String(outcome.made?.analysis.anomalies.length ?? 0)),
                neutral(deliveryWords(outcome)),
            ],
            bar: null,
        })),
        more: null,
    };
}
/** What failed, and of mail whose it is and why, unless the report says so itself. It holds no cost. */
function failuresBlock({ failures }, shown) {
    const isSaid = shown.some((block) => block.type === 'sentences' && block.title === _render_admin_report_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES_TITLE */ .z);
    if (failures.length === 0 || isSaid)
        return [];
    const sentences = failures.map(({ scope, message }) => `${scope}: ${message}`);
    return [{ type: 'sentences', title: _render_admin_report_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURES_TITLE */ .z, sentences }];
}
/** Who worded the reports, how well, and what that cost. */
function wordingBlock({ models, byModel, byRules, usage, measures }, { checked, unsupported }) {
    const { requests, promptTokens, outputTokens, cost } = usage;
    const { sentences, passed, repairs, dropped, movers, moversMentioned } = measures;
    const price = cost === null
        ? 'price not known'
        : `USD ${cost.toFixed(2)} at prices of ${_explain_gemini_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .PRICE_LIST */ .dd.readOn}, what was lost on the way estimated`;
    const some = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;
    const asked = `${some(requests, 'request')}, ${promptTokens} tokens in, ${outputTokens} out, ${price}`;
    const held = `${passed} of ${sentences} held at first, ${some(repairs, 'answer')} sent back, ${some(dropped, 'sentence')} dropped`;
    return {
        type: 'facts',
        title: 'Wording',
        facts: [
            { label: 'Reports', value: `${byModel} worded by a model, ${byRules} by rules` },
            { label: 'Figures in the mails', value: `${checked} checked, ${unsupported} unsupported` },
            ...(models.length === 0 ? [] : [{ label: 'Model', value: models.join(', ') }]),
            // What nothing came of was paid for as well.
            ...(requests === 0 ? [] : [{ label: 'Asked', value: asked }]),
            ...(sentences === 0 ? [] : [{ label: 'Sentences', value: held }]),
            ...(models.length === 0
                ? []
                : [{ label: 'Largest changes mentioned', value: `${moversMentioned} of ${movers}` }]),
        ],
    };
}
/** A report of states and counts only, for readers who may not see costs. */
function stateReport({ outcomes, failures, subtitle }, blocks) {
    const delivered = outcomes.filter(({ delivery }) => (0,_deliver_delivery_js__WEBPACK_IMPORTED_MODULE_3__/* .isDelivered */ .Z$)(delivery)).length;
    return {
        subject: '',
        preheader: '',
        title: 'AWS cost reports',
        subtitle,
        status: {
            level: failures.length === 0 ? 'ok' : 'action',
            word: failures.length === 0 ? 'Delivered' : 'Incomplete',
            sentence: `${delivered} of ${outcomes.length} team reports delivered, ${failures.length} failures.`,
        },
        blocks,
        footer: 'Costs are not shown here: the readers of this repository may not see them.',
    };
}
/** The job summary of a report run, fit for whoever can read the repository. */
function reportSummary(readers, run) {
    const { report, outcomes, deliveryKey, wording, figures } = run;
    const isForAdmins = readers === 'admins' && report !== null;
    const own = isForAdmins ? report.blocks : [];
    const blocks = [
        ...own,
        ...failuresBlock(run, own),
        teamsTable(outcomes, deliveryKey),
        wordingBlock(wording, figures),
    ];
    const shown = isForAdmins ? { ...report, blocks } : stateReport(run, blocks);
    return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .capMarkdown */ .y)((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .G)(shown), MAX_SUMMARY_BYTES);
}


/***/ }),

/***/ 84596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ acknowledgedSentences),
/* harmony export */   m: () => (/* binding */ acknowledgementBlock)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79788);


/** Long enough to look into it, short enough not to be forgotten. */
const PROPOSED_DAYS = 30;
/** Stands for what the team writes; the check of team files refuses it as it is. */
const REASON = '…';
/** In quotes, because YAML takes some ids for numbers. */
function linesFor({ id }, until) {
    return [
        { indent: 0, text: `- anomaly: '${id}'` },
        { indent: 2, text: `reason: ${REASON}` },
        { indent: 2, text: `until: '${until}'` },
    ];
}
/**
 * The lines that acknowledge each anomaly, by the team file that they belong in.
 * @param fileOf null for an account that no team owns
 */
function acknowledgementBlock(anomalies, fileOf, asOf) {
    if (anomalies.length === 0)
        return [];
    const byFile = new Map();
    for (const anomaly of anomalies) {
        const file = fileOf(anomaly.account);
        byFile.set(file, [...(byFile.get(file) ?? []), ...linesFor(anomaly, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(asOf, PROPOSED_DAYS))]);
    }
    const groups = [...byFile].map(([file, lines]) => {
        if (file !== null)
            return { label: file, lines };
        return {
            label: 'Those of accounts without an owner: not until a team file names the account.',
            lines: [],
        };
    });
    // What can be done comes before what cannot.
    const inOrder = [...groups].sort((a, b) => Math.sign(b.lines.length) - Math.sign(a.lines.length));
    const note = 'Paste its lines under acknowledged: in the team file, and write why.';
    return [{ type: 'code', title: 'To acknowledge an anomaly', note, groups: inOrder }];
}
/** One sentence for each anomaly that its team knows of. */
function acknowledgedSentences(acknowledged, placeOf, format) {
    return acknowledged.map((anomaly) => {
        const { id, impact, acknowledged: by } = anomaly;
        const what = `${placeOf(anomaly)}, ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalyText */ .lW)(anomaly, format)}, ${format.signedMoney(impact)} (${id})`;
        return `${what}. Until ${format.fullDay(by.until)}: ${by.reason}`;
    });
}


/***/ }),

/***/ 73330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ adminReport),
/* harmony export */   z: () => (/* binding */ FAILURES_TITLE)
/* harmony export */ });
/* harmony import */ var _basis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25538);
/* harmony import */ var _acknowledgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84596);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79788);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9346);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62752);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14869);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31814);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38554);








/** What failed, in the admins' report. */
const FAILURES_TITLE = 'Failures of this run';
const MAX_SERVICES = 15;
const MAX_ANOMALIES = 15;
const MAX_UNOWNED = 15;
/** As many rows as keep the page below the size from which Gmail clips it. */
const MAX_ACCOUNTS = 100;
function statusOf({ accounts, anomalies, acknowledged, unownedAccounts }, notes, format) {
    const flagged = accounts.filter((account) => account.flagged).length;
    const parts = [
        flagged === 0
            ? ''
            : `${format.count(flagged)} of ${format.count(accounts.length)} accounts are above their threshold`,
        anomalies.length === 0 ? '' : `${format.count(anomalies.length)} anomalies were found`,
        unownedAccounts.length === 0 ? '' : `${format.count(unownedAccounts.length)} accounts have no owner`,
        notes.failures.length === 0 ? '' : `${format.count(notes.failures.length)} parts of this run failed`,
    ].filter((part) => part !== '');
    if (parts.length === 0) {
        const isKnown = acknowledged.length > 0 || accounts.some(({ planned }) => planned > 0);
        const apart = isKnown ? 'Apart from what is acknowledged or planned: every' : 'Every';
        return {
            level: 'ok',
            word: 'No surprises',
            sentence: `${apart} account is within its threshold, every service on its course, and every account has an owner.`,
        };
    }
    const isAction = flagged > 0 || notes.failures.length > 0;
    return {
        level: isAction ? 'action' : 'watch',
        word: isAction ? 'Action needed' : 'Worth a look',
        sentence: `${parts.join('; ')}.`,
    };
}
function subjectOf(analysis, status, format) {
    const { comparison } = analysis.scope;
    const word = status.level === 'action' ? 'Action' : status.level === 'watch' ? 'Watch' : 'OK';
    const change = comparison.change === null
        ? ''
        : `, ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)({ ...comparison, previous: comparison.previous.total }, format)}`;
    const total = format.money(comparison.current.total ?? 0);
    return `[${word}] AWS cost of all accounts: ${total}${change}, ${format.shortWindow(comparison.current)}`;
}
function unfinishedSentence(period) {
    return `No run of week ${period} brought the reports to everyone. They are not sent now, because they would hold today's numbers.`;
}
function coverageBlocks(analysis, notes, format) {
    const { unownedAccounts } = analysis;
    const unowned = unownedAccounts.length === 0
        ? []
        : [
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .accountTable */ .IT)('Accounts without an owner', unownedAccounts, 'Nobody is mailed about these. Add each to a file in the teams folder.', format, MAX_UNOWNED),
        ];
    return [
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .sentencesBlock */ .s)('Delivery', [...(notes.deliveries === null ? [] : [notes.deliveries]), ...notes.unfinished.map(unfinishedSentence)], format),
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .sentencesBlock */ .s)(FAILURES_TITLE, notes.failures.map(({ scope, message }) => `${scope}: ${message}`), format),
        ...unowned,
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .sentencesBlock */ .s)('Accounts without data', notes.accountsWithoutData.map((account) => `${account}: owned by a team, but the source has no cost for it.`), format),
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .sentencesBlock */ .s)('About the data', notes.dataNotes, format),
    ];
}
function namesOf({ accounts }) {
    const names = new Map(accounts.map(({ account, name }) => [account, name ?? account]));
    return (account) => names.get(account) ?? account;
}
function placeOf(analysis) {
    const nameOf = namesOf(analysis);
    return ({ account, service }) => `${nameOf(account)}: ${service ?? 'all services'}`;
}
function plannedBlock(analysis, format) {
    const { owners, scope, accounts } = analysis;
    const planned = [...new Set(owners.values())].flatMap(({ plannedChanges }) => plannedChanges);
    const plans = (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__/* .effectivePlans */ .Qq)(planned, scope);
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .sentencesBlock */ .s)('Planned changes', (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__/* .plannedSentences */ .XT)(plans, accounts, namesOf(analysis), format), format);
}
/** What teams know of, and how they say so of the rest. */
function acknowledgementBlocks(analysis, { asOf, format }) {
    const { anomalies, acknowledged, owners } = analysis;
    const fileOf = (account) => owners.get(account)?.file ?? null;
    return [
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .sentencesBlock */ .s)('Acknowledged', (0,_acknowledgement_js__WEBPACK_IMPORTED_MODULE_1__/* .acknowledgedSentences */ .j)(acknowledged, placeOf(analysis), format), format),
        ...(0,_acknowledgement_js__WEBPACK_IMPORTED_MODULE_1__/* .acknowledgementBlock */ .m)(anomalies.slice(0, MAX_ANOMALIES), fileOf, asOf),
    ];
}
/** The admins' report: the organisation, then every account. */
function adminReport(analysis, explanation, policy, notes, redirectedFrom, context) {
    const { format } = context;
    const { scope, accounts, anomalies } = analysis;
    const status = statusOf(analysis, notes, format);
    const nameOf = namesOf(analysis);
    const threshold = `${(0,_basis_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdText */ .HA)(policy.anomalyThreshold, policy.anomalyMinAmount, format)}; teams may set their own`;
    return {
        subject: (0,_basis_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectMarks */ .r4)(context, redirectedFrom) + subjectOf(analysis, status, format),
        preheader: (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .preheader */ .$)(explanation, status),
        title: 'All AWS accounts',
        subtitle: `AWS cost of ${format.count(accounts.length)} accounts, data through ${format.fullDay(context.dataThrough)}`,
        status,
        blocks: [
            ...(0,_basis_js__WEBPACK_IMPORTED_MODULE_0__/* .banners */ ._K)(context, redirectedFrom, analysis.unavailable),
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tiles */ .os)(scope, format),
            ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .P)(explanation),
            ...coverageBlocks(analysis, notes, format),
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .anomalyTable */ .q7)(anomalies, placeOf(analysis), analysis.acknowledged.length > 0
                ? 'Nothing departed from what was expected but what is acknowledged.'
                : 'No account and no service departed from what was expected.', format, MAX_ANOMALIES),
            ...plannedBlock(analysis, format),
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .accountTable */ .IT)('Every account', accounts, scope.comparison.previous.total === null
                ? `Cost on ${format.window(scope.comparison.current)}. There is no earlier data to compare with.`
                : `Cost on ${format.window(scope.comparison.current)}, change ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedWith */ .o3)(scope.comparison, format)}.`, format, MAX_ACCOUNTS),
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceTable */ .oV)(scope, format, MAX_SERVICES),
            ...(0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .detailTable */ .o)(analysis.details, scope.comparison, nameOf, format),
            ...(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linksBlock */ .n)(context.link, 'all', scope.comparison.current),
            ...acknowledgementBlocks(analysis, context),
            (0,_basis_js__WEBPACK_IMPORTED_MODULE_0__/* .basisBlock */ .uN)(context, policy, threshold, scope, explanation),
        ],
        footer: 'Sent by AWS Cost AI Agent to the addresses in global_admin_emails.',
    };
}


/***/ }),

/***/ 25538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ thresholdText),
/* harmony export */   _K: () => (/* binding */ banners),
/* harmony export */   r4: () => (/* binding */ subjectMarks),
/* harmony export */   uN: () => (/* binding */ basisBlock)
/* harmony export */ });
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69823);
/* harmony import */ var _redirected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48035);


const SOURCE_WORDS = {
    datadog: 'Datadog Cloud Cost Management',
    'cost-explorer': 'AWS Cost Explorer',
    focus: 'FOCUS billing export',
    sample: 'Generated sample data, not real cost',
};
const BASIS_WORDS = {
    amortized: 'Amortized: commitments are spread over the days that they cover',
    billed: 'Billed: as invoiced, commitments on the day they are charged',
};
function totalsHold({ includeCredits, includeTax }) {
    const holds = ['usage, fees and refunds'];
    if (includeTax)
        holds.push('tax');
    if (includeCredits)
        holds.push('credits');
    const leaves = [...(includeTax ? [] : ['tax']), ...(includeCredits ? [] : ['credits'])];
    return `${holds.join(', ')}${leaves.length === 0 ? '' : `; without ${leaves.join(' and ')}`}`;
}
/** The adjusted change, where it can be told. */
function adjustedFact(scope, format) {
    const { adjusted } = scope.comparison;
    if (adjusted?.changePercent === null || adjusted === null || Math.abs(adjusted.previous) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR)
        return [];
    const percent = format.signedPercent(adjusted.changePercent);
    return [
        {
            label: 'Change without calendar effects',
            value: `${format.signedMoney(adjusted.change)} (${percent}), with the same weekdays and fixed monthly charges`,
        },
    ];
}
/** How the numbers were made: what a reader needs to find them again in the bill. */
function basisBlock(context, policy, threshold, scope, { wording }) {
    const { format } = context;
    return {
        type: 'facts',
        title: 'How these numbers were made',
        facts: [
            { label: 'Data through', value: `${format.fullDay(context.dataThrough)} (UTC), newest complete day` },
            { label: 'Source', value: SOURCE_WORDS[context.source] },
            { label: 'Cost basis', value: BASIS_WORDS[context.costBasis] },
            ...(context.history === null ? [] : [{ label: 'History', value: `Kept in ${context.history}` }]),
            { label: 'Currency', value: format.currency },
            ...exactTotal(scope, format),
            { label: 'Totals hold', value: totalsHold(policy) },
            { label: 'Flagged from', value: threshold },
            ...(scope === null ? [] : adjustedFact(scope, format)),
            ...forecastFact(scope, format),
            { label: 'Wording', value: wording },
        ],
    };
}
function forecastFact(scope, format) {
    const forecast = scope?.forecast;
    if (forecast === undefined || forecast === null)
        return [];
    const from = `From ${format.count(forecast.basedOnDays)} days of cost`;
    const rate = forecast.method === 'last-month'
        ? ', next month at the rate of the closed month, which did better here than the model'
        : '';
    const range = forecast.trials === 0
        ? 'the range comes from how much the weeks moved so far, until there is more history'
        : `the range of ${format.percent(100 * forecast.level)} comes from ${format.count(forecast.trials)} trials on past weeks, and from how much the weeks move`;
    return [{ label: 'Forecast', value: `${from}${rate}; ${range}` }];
}
function exactTotal(scope, format) {
    if (scope === null)
        return [];
    const { current } = scope.comparison;
    return [
        { label: 'Exact total', value: `${format.exactMoney(current.total ?? 0)} on ${format.window(current)}` },
    ];
}
function thresholdText(threshold, minAmount, format) {
    return `more than ${format.percent(threshold)} and ${format.money(minAmount)} above the compared days, calendar effects removed`;
}
/** Accounts that a banner names; more would push the figures off the first screen. */
const MAX_NAMED = 5;
function unavailableText(accounts, format) {
    const named = accounts.slice(0, MAX_NAMED).join(', ');
    const rest = accounts.length - MAX_NAMED;
    const more = rest > 0 ? ` and ${format.count(rest)} more` : '';
    return `The cost of ${named}${more} could not be fetched in this run. It is missing from every figure here, which does not mean that it is zero.`;
}
/**
 * Warnings that stand above everything else.
 * @param unavailable accounts of the report whose cost could not be fetched
 */
function banners(context, redirectedFrom, unavailable) {
    const sample = context.source === 'sample'
        ? ['Sample data. Every account, name and amount in this report is generated; none of it is real cost.']
        : [];
    const incomplete = context.isIncomplete
        ? [
            'The cost data has gaps or rows that could not be read, so totals and changes may be wrong. The admins have the details.',
        ]
        : [];
    const late = context.dueOn === undefined
        ? []
        : [
            `This report was due on ${context.format.fullDay(context.dueOn)}. It is late, because no earlier run brought it to everyone.`,
        ];
    const missing = unavailable.length === 0 ? [] : [unavailableText(unavailable, context.format)];
    const asBlock = (text) => ({ type: 'banner', text });
    return [
        ...sample.map(asBlock),
        ...(0,_redirected_js__WEBPACK_IMPORTED_MODULE_1__/* .redirectBanner */ .H)(redirectedFrom),
        ...[...late, ...missing, ...incomplete].map(asBlock),
    ];
}
/** Marks at the front of a subject that a reader must not miss. */
function subjectMarks(context, redirectedFrom) {
    return `${context.source === 'sample' ? '[SAMPLE] ' : ''}${(0,_redirected_js__WEBPACK_IMPORTED_MODULE_1__/* .redirectMark */ .m)(redirectedFrom)}`;
}


/***/ }),

/***/ 79788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ accountTable),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   lW: () => (/* binding */ anomalyText),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   oV: () => (/* binding */ serviceTable),
/* harmony export */   os: () => (/* binding */ tiles),
/* harmony export */   q7: () => (/* binding */ anomalyTable)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69823);


/** A change below this many percent is not worth a colour. */
const COLOURLESS_PERCENT = 1;
/** Cost that rises is bad, cost that falls is good; what hardly moves is neither. */
function toneOf({ change, changePercent }) {
    if (change === null || Math.abs(change) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR)
        return 'neutral';
    if (changePercent !== null && Math.abs(changePercent) < COLOURLESS_PERCENT)
        return 'neutral';
    return (changePercent ?? change) > 0 ? 'bad' : 'good';
}
function cell(text, tone = 'neutral') {
    return { text, tone };
}
/** `+$4,210 (+31 %)`, or why there is no such thing. */
function changeText({ change, changePercent, previous, }, format) {
    if (change === null || previous === null)
        return 'no earlier data';
    if (changePercent !== null)
        return `${format.signedMoney(change)} (${format.signedPercent(changePercent)})`;
    const isNew = Math.abs(previous) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR && change >= _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR;
    return isNew ? `${format.signedMoney(change)} (new)` : format.signedMoney(change);
}
function comparisonChange(comparison, format) {
    return changeText({ ...comparison, previous: comparison.previous.total }, format);
}
/** What the current window is called, the days it spans, and the days it is set against. */
function comparedWith(comparison, format) {
    const previous = format.shortWindow(comparison.previous);
    if (comparison.basis !== 'last-month')
        return `against ${previous}`;
    return `at equal length, against ${previous}`;
}
/** Colours a comparison by what is left of its change once the calendar's part is taken out. */
function comparisonTone(comparison) {
    return toneOf({
        change: comparison.change,
        changePercent: (0,_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .calendarFreePercent */ .i9)(comparison) ?? comparison.changePercent,
    });
}
function calendarText(comparison, format) {
    const percent = (0,_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .calendarFreePercent */ .i9)(comparison);
    return percent === null ? '' : `; ${format.signedPercent(percent)} without calendar effects`;
}
function totalTile(comparison, format) {
    const label = comparison.basis === 'last-month'
        ? format.month((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(comparison.current.from))
        : format.window(comparison.current);
    const against = comparison.previous.total === null ? '' : ` ${comparedWith(comparison, format)}`;
    return {
        label,
        value: format.money(comparison.current.total ?? 0),
        note: `${comparisonChange(comparison, format)}${against}${calendarText(comparison, format)}`,
        tone: comparisonTone(comparison),
    };
}
function weekTile(week, format) {
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(week.current);
    const against = week.previous.total === null ? '' : ` against ${format.shortWindow(week.previous)}`;
    return {
        label: `Last ${format.count(days)} complete days`,
        value: format.money(week.current.total ?? 0),
        note: `${format.shortWindow(week.current)}: ${comparisonChange(week, format)}${against}${calendarText(week, format)}`,
        tone: comparisonTone(week),
    };
}
function estimateTiles({ monthEnd, forecast, daily }, format) {
    if (monthEnd === null || forecast === null)
        return [];
    const closed = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(monthEnd.month).to <= daily.window.to;
    return [
        {
            label: closed ? `${format.month(monthEnd.month)}, closed` : `${format.month(monthEnd.month)}, estimate`,
            value: format.money(monthEnd.total),
            note: closed
                ? 'All days are complete.'
                : `Between ${format.money(monthEnd.low)} and ${format.money(monthEnd.high)}`,
            tone: 'neutral',
        },
        {
            label: `${format.month(forecast.month)}, forecast`,
            value: format.money(forecast.total),
            note: `Between ${format.money(forecast.low)} and ${format.money(forecast.high)}, confidence ${forecast.confidence}`,
            tone: 'neutral',
        },
    ];
}
/** The figures of the first screen. */
function tiles(scope, format) {
    return {
        type: 'tiles',
        tiles: [
            totalTile(scope.comparison, format),
            weekTile(scope.week, format),
            ...estimateTiles(scope, format),
        ],
    };
}
function serviceRow(service, largest, format) {
    const { current, previous } = service;
    return {
        cells: [
            cell(service.service),
            cell(format.money(current)),
            cell(previous === null ? 'no data' : format.money(previous)),
            cell(service.state === 'gone' ? `${changeText(service, format)}, gone` : changeText(service, format), toneOf(service)),
        ],
        bar: { share: largest > 0 ? Math.max(0, current) / largest : 0, tone: toneOf(service) },
    };
}
/** Every service with its change; the rows past `maxRows` are added up in one. */
function serviceTable(scope, format, maxRows) {
    const { services, comparison } = scope;
    const bySize = [...services].sort((a, b) => b.current - a.current || (a.service < b.service ? -1 : 1));
    const shown = bySize.slice(0, maxRows);
    const rest = bySize.slice(maxRows);
    const largest = Math.max(0, ...services.map(({ current }) => current));
    const columns = [
        { label: 'Service', align: 'left' },
        { label: format.shortWindow(comparison.current), align: 'right' },
        { label: format.shortWindow(comparison.previous), align: 'right' },
        { label: comparison.basis === 'last-month' ? 'Change at equal length' : 'Change', align: 'right' },
    ];
    const rows = shown.map((service) => serviceRow(service, largest, format));
    return {
        type: 'table',
        title: 'Services',
        note: services.length === 0 ? 'No service cost anything on these days.' : null,
        columns,
        rows,
        more: rest.length === 0 ? null : restLine(rest, format),
    };
}
function restLine(rest, format) {
    const current = rest.reduce((sum, service) => sum + service.current, 0);
    const change = rest.some((service) => service.change === null)
        ? ''
        : `, change ${format.signedMoney(rest.reduce((sum, service) => sum + (service.change ?? 0), 0))}`;
    return `${format.count(rest.length)} more services cost ${format.money(current)}${change}.`;
}
const KIND_WORDS = new Map([
    ['increase', { up: 'Above threshold', down: 'Below threshold' }],
    ['spike', { up: 'Spike', down: 'Drop' }],
    ['level-shift', { up: 'Higher level', down: 'Lower level' }],
    ['new-service', { up: 'New service', down: 'New service' }],
    ['stopped-service', { up: 'Stopped', down: 'Stopped' }],
    ['new-account', { up: 'New account', down: 'New account' }],
]);
function whenText({ kind, start, end }, format) {
    if (kind === 'increase')
        return 'in these days as a whole';
    if (end === null)
        return `since ${format.day(start)}`;
    return start === end ? `on ${format.day(start)}` : `${format.day(start)} to ${format.day(end)}`;
}
/** What an anomaly is and when. */
function anomalyText(anomaly, format) {
    const { kind, direction } = anomaly;
    return `${KIND_WORDS.get(kind)?.[direction] ?? kind} ${whenText(anomaly, format)}`;
}
function anomalyRow(anomaly, place, format) {
    const { id, direction, expected, actual, impact } = anomaly;
    return {
        cells: [
            cell(place),
            cell(`${anomalyText(anomaly, format)} (${id})`),
            cell(format.money(expected)),
            cell(format.money(actual)),
            cell(format.signedMoney(impact), direction === 'up' ? 'bad' : 'good'),
        ],
        bar: null,
    };
}
/** Dated, priced departures, the most expensive first. */
function anomalyTable(anomalies, placeOf, empty, format, maxRows) {
    const rest = anomalies.length - maxRows;
    return {
        type: 'table',
        title: 'Anomalies',
        note: anomalies.length === 0 ? empty : 'Measured against what the days before them let expect.',
        columns: [
            { label: 'Where', align: 'left' },
            { label: 'What and when', align: 'left' },
            { label: 'Expected', align: 'right' },
            { label: 'Actual', align: 'right' },
            { label: 'Impact', align: 'right' },
        ],
        rows: anomalies.slice(0, maxRows).map((anomaly) => anomalyRow(anomaly, placeOf(anomaly), format)),
        more: rest > 0 ? `${format.count(rest)} smaller ones are not listed.` : null,
    };
}
function restOfAccounts(rest, format) {
    const cost = rest.reduce((sum, { comparison }) => sum + (comparison.current.total ?? 0), 0);
    return `${format.count(rest.length)} more accounts cost ${format.money(cost)} together.`;
}
function flagText(account) {
    if (account.flagged)
        return 'Above threshold';
    if (account.learning)
        return 'Learning';
    if (account.anomalies.length > 0)
        return 'Anomaly';
    if (account.acknowledged.length > 0)
        return 'Acknowledged';
    return account.planned > 0 ? 'Planned' : '';
}
/** Accounts side by side, largest cost first. */
function accountTable(title, accounts, note, format, maxRows) {
    const rest = accounts.slice(maxRows);
    return {
        type: 'table',
        title,
        note,
        columns: [
            { label: 'Account', align: 'left' },
            { label: 'Cost', align: 'right' },
            { label: 'Change', align: 'right' },
            { label: 'Last 7 days', align: 'right' },
            { label: 'Next month', align: 'right' },
            { label: 'Flag', align: 'left' },
        ],
        rows: accounts.slice(0, maxRows).map((account) => ({
            cells: [
                cell(account.name === null ? account.account : `${account.name} ${account.account}`),
                cell(format.money(account.comparison.current.total ?? 0)),
                cell(comparisonChange(account.comparison, format), comparisonTone(account.comparison)),
                cell(weekChange(account.week, format), comparisonTone(account.week)),
                cell(account.forecast === null ? 'learning' : format.money(account.forecast.total)),
                cell(flagText(account), account.flagged ? 'bad' : 'neutral'),
            ],
            bar: null,
        })),
        more: rest.length === 0 ? null : restOfAccounts(rest, format),
    };
}
function weekChange(week, format) {
    if (week.changePercent !== null)
        return format.signedPercent(week.changePercent);
    if (week.change === null || week.previous.total === null)
        return 'no earlier data';
    return Math.abs(week.previous.total) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR && Math.abs(week.change) >= _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR
        ? 'new'
        : format.signedMoney(week.change);
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ detailTable)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69823);


const MAX_ROWS = 10;
/** A usage type or region that moved less than this share of the largest one is left out. */
const MIN_SHARE_OF_LARGEST = 0.1;
/** Change at the length of the current window: closed months may differ in length. */
function changeOf({ current, previous }, ratio) {
    return current - previous * ratio;
}
function quantityText({ quantity }, ratio, format) {
    if (quantity === null)
        return '';
    const { unit, current, previous } = quantity;
    if (previous <= 0)
        return current > 0 ? `new (${unit})` : '';
    return `${format.signedPercent((100 * (current - previous * ratio)) / (previous * ratio))} ${unit}`;
}
/**
 * What lies behind the largest changes: usage types and regions by the size of their change, with how much more or
 * less was used where that is known.
 * @param placeOf what the reader calls the account; empty where there is only one
 */
function detailTable(details, comparison, placeOf, format) {
    const ratio = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(comparison.current) / (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLength */ .nF)(comparison.previous);
    const bySize = details
        .map((detail) => ({ detail, change: changeOf(detail, ratio) }))
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
    const largest = Math.abs(bySize[0]?.change ?? 0);
    const shown = bySize
        .filter(({ change }) => Math.abs(change) >= Math.max(_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR, MIN_SHARE_OF_LARGEST * largest))
        .slice(0, MAX_ROWS);
    if (shown.length === 0)
        return [];
    const rows = shown.map(({ detail, change }) => {
        const place = placeOf(detail.account);
        const value = detail.value === '' ? 'not stated' : detail.value;
        const cells = [
            place === '' ? detail.service : `${place}: ${detail.service}`,
            `${detail.dimension === 'region' ? 'Region' : 'Usage'} ${value}`,
            format.signedMoney(change),
            quantityText(detail, ratio, format),
        ];
        return {
            cells: cells.map((text, i) => ({ text, tone: i === 2 ? (change > 0 ? 'bad' : 'good') : 'neutral' })),
            bar: null,
        };
    });
    return [
        {
            type: 'table',
            title: 'Behind the largest changes',
            note: 'The same change seen by usage type and by region, so the two do not add up.',
            columns: [
                { label: 'Service', align: 'left' },
                { label: 'Usage type or region', align: 'left' },
                { label: comparison.basis === 'last-month' ? 'Change at equal length' : 'Change', align: 'right' },
                { label: 'Quantity', align: 'right' },
            ],
            rows,
            more: null,
        },
    ];
}


/***/ }),

/***/ 62752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ preheader),
/* harmony export */   P: () => (/* binding */ findings)
/* harmony export */ });
const FINDING_TITLES = new Map([
    ['headline', 'In short'],
    ['cause', 'What went up'],
    ['improvement', 'What went down'],
    ['pattern', 'Patterns'],
    ['recommendation', 'Recommendations'],
    ['outlook', 'Outlook'],
    ['risk', 'Risks'],
]);
function sentenceOf({ text, printed }) {
    return printed === null ? text : { text, printed };
}
/** The line that a mailbox shows behind the subject: the first finding, or why the status is what it is. */
function preheader({ findings: [first] }, status) {
    return first === undefined ? status.sentence : sentenceOf(first);
}
/** The explanation, one block for each kind of finding that there is. */
function findings(explanation) {
    return [...FINDING_TITLES].flatMap(([kind, title]) => {
        const sentences = explanation.findings.filter((finding) => finding.kind === kind).map(sentenceOf);
        return sentences.length === 0 ? [] : [{ type: 'sentences', title, sentences }];
    });
}


/***/ }),

/***/ 14869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ linksBlock)
/* harmony export */ });
/* unused harmony export linkTo */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

/** A team with more accounts finds the others from there. */
const MAX_LINKS = 10;
/** The template with its parts filled in; `*` stands for all accounts. */
function linkTo({ template, app }, account, { from, to }) {
    const parts = {
        app,
        account,
        from: String((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(from) * _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec),
        to: String((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(to) * _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .ec),
    };
    return template.replace(/\{(app|account|from|to)\}/g, (written, part) => parts[part] ?? written);
}
/** A link for each account where the template tells accounts apart, one for all where it does not. */
function linksBlock(link, accounts, window) {
    if (link === null)
        return [];
    const isByAccount = link.template.includes('{account}') && accounts !== 'all';
    const links = isByAccount
        ? accounts.slice(0, MAX_LINKS).map(({ id, name }) => ({
            label: `${name === null ? '' : `${name} `}${id} in Datadog`,
            url: linkTo(link, id, window),
        }))
        : [{ label: 'Cost in Datadog', url: linkTo(link, '*', window) }];
    return [{ type: 'links', title: 'Look closer', links }];
}


/***/ }),

/***/ 31814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ effectivePlans),
/* harmony export */   XT: () => (/* binding */ plannedSentences),
/* harmony export */   we: () => (/* binding */ plannedRisk)
/* harmony export */ });
/* harmony import */ var _analyze_planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7186);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);


/** The planned changes that still have an effect on what a scope shows. */
function effectivePlans(changes, { daily }) {
    const through = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(daily.window.to, -1);
    return changes.filter((change) => (0,_analyze_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .isEffective */ .kc)(change, through)).sort((a, b) => (a.from < b.from ? -1 : 1));
}
/** A service that is planned and not there may be new, or its name may be mistyped: the reader knows. */
function unseen({ service, account }, accounts) {
    const own = accounts.find((each) => each.account === account);
    return own?.services.some((each) => each.service === service) === true ? '' : ' (no cost of it so far)';
}
/**
 * One sentence for each planned change.
 * @param nameOf what to call an account; empty where it goes without saying
 */
function plannedSentences(plans, accounts, nameOf, format) {
    return plans.map((plan) => {
        const { service, account, from, monthlyChange, reason } = plan;
        const place = nameOf(account) === '' ? service : `${service} in ${nameOf(account)}`;
        const amount = `${format.signedMoney(monthlyChange)} a month`;
        return `${place}${unseen(plan, accounts)} from ${format.fullDay(from)}, ${amount}: ${reason}`;
    });
}
/** The same for scripts, which know no locale. */
function plannedRisk({ service, account, from, monthlyChange, reason }) {
    const amount = `${monthlyChange > 0 ? '+' : ''}${monthlyChange}`;
    return `Planned: ${service} in ${account} from ${from}, ${amount} a month: ${reason}`;
}


/***/ }),

/***/ 48035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ redirectBanner),
/* harmony export */   m: () => (/* binding */ redirectMark)
/* harmony export */ });
/** What the subject of a redirected mail begins with. @param redirectedFrom null for a mail that is not */
function redirectMark(redirectedFrom) {
    return redirectedFrom === null ? '' : '[Redirected] ';
}
/** Says whom a redirected mail was meant for. @param redirectedFrom null for a mail that is not */
function redirectBanner(redirectedFrom) {
    if (redirectedFrom === null)
        return [];
    const text = `Redirected by the setting redirect_all_to. This mail was meant for ${redirectedFrom.join(', ')}.`;
    return [{ type: 'banner', text }];
}


/***/ }),

/***/ 38554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sentencesBlock)
/* harmony export */ });
const MAX_SENTENCES = 20;
/** Sentences under a title; those past the limit are counted, and without any there is no block. */
function sentencesBlock(title, sentences, format) {
    if (sentences.length === 0)
        return [];
    const rest = sentences.length - MAX_SENTENCES;
    const shown = sentences.slice(0, MAX_SENTENCES);
    return [
        { type: 'sentences', title, sentences: rest > 0 ? [...shown, `And ${format.count(rest)} more.`] : shown },
    ];
}


/***/ })

};
