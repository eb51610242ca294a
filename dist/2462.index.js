export const id = 2462;
export const ids = [2462];
export const modules = {

/***/ 6082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/* harmony import */ var _savings_usage_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72240);

/** What to look at when more of a usage type is used. */
const BY_USAGE_TYPE = [
    {
        usageType: /^(?:BoxUsage|SpotUsage|DedicatedUsage|HeavyUsage):/,
        text: 'Find who started the instances and whether they are still needed; stop or shrink what is not.',
    },
    {
        usageType: /^EBS:Volume/,
        text: 'Look for volumes that are attached to nothing, and for ones larger than their use.',
    },
    { usageType: /^EBS:Snapshot/, text: 'Look at how long snapshots are kept.' },
    {
        usageType: /^NatGateway-Bytes/,
        text: 'Look in the VPC flow logs where the traffic goes; gateway endpoints for S3 and DynamoDB cost nothing.',
    },
    {
        usageType: /DataTransfer|-Out-Bytes|-In-Bytes/,
        text: 'Look which service sends the data, and whether it could stay in its zone or go through the CDN.',
    },
    {
        usageType: /^(?:InstanceUsage\w*|Multi-AZUsage\w*):db/,
        text: 'Look which database was made or resized, and whether its load asks for that size.',
    },
    {
        usageType: /^RDS:|^Aurora:/,
        text: 'Look which database grew, how long backups are kept, and which queries cause the I/O.',
    },
    {
        usageType: /^TimedStorage/,
        text: 'Look what is stored there and grew, and whether a lifecycle or retention rule should move or delete what is old.',
    },
    {
        usageType: /^Requests|^ApiGateway|^Request$/,
        text: 'Look for the caller: a retry loop or a new client makes requests without any data growing.',
    },
    {
        usageType: /^Lambda/,
        text: 'Look at invocations, duration and memory of the functions: a retry loop, a slow dependency or a larger memory setting.',
    },
    {
        service: /cloudwatch/i,
        usageType: /^(?:DataProcessing|VendedLog)/,
        text: 'Find the log groups that take in most, and whether debug logging was left on.',
    },
    { usageType: /^CW:/, text: 'Look for new custom metrics or dashboards and for tools that poll.' },
    {
        usageType: /RequestUnits|CapacityUnit/,
        text: 'Look for a new reader or writer of the table, and whether on-demand or provisioned capacity fits it.',
    },
    {
        usageType: /^Fargate|^ECS|^EKS|AmazonEKS/,
        text: 'Look which service runs more tasks or clusters than before, and whether their size fits.',
    },
    {
        usageType: /^(?:NodeUsage|ESInstance|Node):/,
        text: 'Look which cluster was made or resized, and whether its load asks for that size.',
    },
    { usageType: /^PublicIPv4/, text: 'List addresses and release those that nothing uses.' },
    {
        usageType: /^(?:Host|Train|Notebk|Processing):ml/,
        text: 'Look for endpoints, notebooks and training jobs that nobody stopped.',
    },
    { usageType: /Token/, text: 'Look which application calls the model, with how long prompts.' },
];
const BY_EFFECT = {
    coverage: 'Look in Cost Explorer whether a Savings Plan or reservation ended or is used up elsewhere, and renew it if the usage stays.',
    price: 'Look what changed the price: a discount that ended, another tier or purchase option, or a price change of AWS.',
    credits: 'Look which credit ended, and what the same usage costs without it.',
};
const BY_EFFECT_OF_FALL = {
    coverage: 'Nothing, if it was meant: look that the commitment is used up, so that it pays.',
    price: 'Nothing; count on the lower price in the next budget.',
};
const SWAP = 'Make sure that what was replaced is gone everywhere, and that the new one pays.';
const FALL = 'Make sure that it was meant: cost falls with a clean-up, and with an outage.';
/** What to do about a change, in one or two sentences. */
function adviceFor({ service, change, leading, usageTypes, swap }) {
    if (swap !== null)
        return SWAP;
    if (change < 0)
        return BY_EFFECT_OF_FALL[leading] ?? FALL;
    const ofEffect = BY_EFFECT[leading];
    if (ofEffect !== undefined)
        return ofEffect;
    const [largest] = usageTypes.filter((part) => part.change * change > 0);
    const usageType = (0,_savings_usage_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRegion */ .N)(largest?.value ?? '');
    const found = BY_USAGE_TYPE.find((each) => each.usageType.test(usageType) && (each.service?.test(service) ?? true));
    return found?.text ?? 'Ask who runs it what began on that day.';
}


/***/ }),

/***/ 55208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ forecastRisks)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

const RISING = new Set(['level-shift', 'drift', 'new-service', 'credit-ended']);
/** What began longer ago is in the forecast. */
const RECENT_DAYS = 28;
/** A range that reaches this share above the forecast says that nobody knows. */
const WIDE_RANGE = 0.25;
const SHORT_HISTORY_DAYS = 42;
const MONTH_DAYS = 365.25 / 12;
function recentRise(anomaly, end) {
    const { kind, direction, start, account, service, id, impact } = anomaly;
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(start, end);
    if (!RISING.has(kind) || direction !== 'up' || anomaly.end !== null || days > RECENT_DAYS)
        return null;
    return {
        kind: kind === 'credit-ended' ? 'credit-ended' : 'recent-rise',
        account,
        service,
        anomaly: id,
        monthly: anomaly.isMonthly === true ? impact : (impact / days) * MONTH_DAYS,
        since: start,
    };
}
/**
 * Risks of a scope's forecast from what was found: rises that have lasted for less than four weeks, of which the forecast
 * may hold a part only; credits that ended; a range that reaches far above; too few days to know. Largest first.
 */
function forecastRisks({ forecast, historyDays, daily }, anomalies) {
    if (forecast === null)
        return [];
    const rises = anomalies
        .map((anomaly) => recentRise(anomaly, daily.window.to))
        .filter((risk) => risk !== null)
        .sort((a, b) => (b.monthly ?? 0) - (a.monthly ?? 0));
    const plain = { account: null, service: null, anomaly: null, monthly: null };
    const isWide = forecast.total > 0 && forecast.high / forecast.total - 1 > WIDE_RANGE;
    return [
        ...rises,
        ...(isWide
            ? [{ ...plain, kind: 'wide-range', monthly: forecast.high - forecast.total, since: null }]
            : []),
        ...(historyDays < SHORT_HISTORY_DAYS
            ? [{ ...plain, kind: 'short-history', since: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(daily.window.to, -historyDays) }]
            : []),
    ];
}


/***/ }),

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

/***/ 83354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/** Another effect below this share of the change is none to speak of. */
const NEGLIGIBLE = 0.15;
function isNegligible(effect, { change }) {
    return Math.abs(effect) < NEGLIGIBLE * Math.abs(change);
}
/**
 * Whether usage or price moved a service, in a few words without figures: "usage, not price". "Not" is said only where the
 * other is next to nothing.
 */
function verdict(driver) {
    const { leading, change, effects, swap } = driver;
    if (swap !== null)
        return 'one usage type took the place of another';
    const usage = change > 0 ? 'usage' : 'less usage';
    switch (leading) {
        case 'usage':
            return isNegligible(effects.price, driver) && isNegligible(effects.coverage, driver)
                ? `${usage}, not price`
                : `mostly ${usage}`;
        case 'price':
            return isNegligible(effects.usage, driver) ? 'price, not usage' : 'mostly price';
        case 'coverage': {
            const more = change > 0 ? 'less of it is covered by commitments' : 'more of it is covered by commitments';
            return isNegligible(effects.usage, driver) ? `${more}, no change of usage` : `mostly that ${more}`;
        }
        case 'credits':
            return 'credits';
        case 'other':
            return 'fees, tax or refunds';
        case 'unknown':
            return 'whether by usage or price is not known: the source gives no quantities';
        case 'mixed':
            return 'usage and price together';
    }
}


/***/ }),

/***/ 31498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quantityText)
/* harmony export */ });
/** From here on a quantity's decimals say nothing. */
const WHOLE_QUANTITY = 100;
/** How much was used: whole from a hundred on, with one decimal below. */
function quantityText(quantity, format) {
    const isWhole = Math.abs(quantity) >= WHOLE_QUANTITY;
    return format.count(isWhole ? Math.round(quantity) : Math.round(10 * quantity) / 10);
}


/***/ }),

/***/ 42462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   hm: () => (/* binding */ reportSummary)
/* harmony export */ });
/* harmony import */ var _render_anomalies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55225);
/* harmony import */ var _render_admin_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73330);
/* harmony import */ var _explain_gemini_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72249);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42495);
/* harmony import */ var _deliver_delivery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72257);





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
/** New and worse ones, and behind them those that go on. */
function anomalyCounts({ made }) {
    const { news, ongoing } = (0,_render_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .anomalyRows */ .hT)(made?.analysis.anomalies ?? []);
    return ongoing.length === 0 ? String(news.length) : `${news.length}, ${ongoing.length} ongoing`;
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
                neutral(anomalyCounts(outcome)),
                neutral(deliveryWords(outcome)),
            ],
            bar: null,
        })),
        more: null,
    };
}
/** What failed, and of mail whose it is and why, unless the report says so itself. It holds no cost. */
function failuresBlock({ failures }, shown) {
    const isSaid = shown.some((block) => block.type === 'sentences' && block.title === _render_admin_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURES_TITLE */ .z);
    if (failures.length === 0 || isSaid)
        return [];
    const sentences = failures.map(({ scope, message }) => `${scope}: ${message}`);
    return [{ type: 'sentences', title: _render_admin_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURES_TITLE */ .z, sentences }];
}
/** Who worded the reports, how well, and what that cost. */
function wordingBlock({ models, byModel, byRules, usage, measures }, { checked, unsupported }) {
    const { requests, promptTokens, outputTokens, cost } = usage;
    const { sentences, passed, repairs, dropped, movers, moversMentioned } = measures;
    const price = cost === null
        ? 'price not known'
        : `USD ${cost.toFixed(2)} at prices of ${_explain_gemini_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICE_LIST */ .dd.readOn}, what was lost on the way estimated`;
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
    const delivered = outcomes.filter(({ delivery }) => (0,_deliver_delivery_js__WEBPACK_IMPORTED_MODULE_4__/* .isDelivered */ .Z$)(delivery)).length;
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
    return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .capMarkdown */ .y)((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(shown), MAX_SUMMARY_BYTES);
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
/* harmony import */ var _analyze_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55208);
/* harmony import */ var _analyze_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21485);
/* harmony import */ var _basis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25538);
/* harmony import */ var _acknowledgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84596);
/* harmony import */ var _anomalies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55225);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79788);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89519);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7733);
/* harmony import */ var _branding_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(21693);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62752);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14869);
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77541);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7329);
/* harmony import */ var _risks_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84740);
/* harmony import */ var _savings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20383);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31814);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38554);

















/** What failed, in the admins' report. */
const FAILURES_TITLE = 'Failures of this run';
const MAX_SERVICES = 10;
const MAX_SAVINGS = 5;
const MAX_CAUSES = 3;
const MAX_UNOWNED = 15;
/** As many rows as keep the page below the size from which Gmail clips it. */
const MAX_ACCOUNTS = 100;
function statusOf({ accounts, anomalies, acknowledged, unownedAccounts }, notes, format) {
    const flagged = accounts.filter((account) => account.flagged).length;
    const { news, ongoing } = (0,_anomalies_js__WEBPACK_IMPORTED_MODULE_4__/* .anomalyRows */ .hT)(anomalies);
    const parts = [
        flagged === 0
            ? ''
            : `${format.count(flagged)} of ${format.count(accounts.length)} accounts are above their threshold`,
        news.length === 0
            ? ''
            : `${format.count(news.length)} ${news.length === 1 ? 'anomaly is' : 'anomalies are'} new or worse`,
        unownedAccounts.length === 0 ? '' : `${format.count(unownedAccounts.length)} accounts have no owner`,
        notes.failures.length === 0 ? '' : `${format.count(notes.failures.length)} parts of this run failed`,
    ].filter((part) => part !== '');
    if (parts.length === 0 && ongoing.length > 0) {
        const sentence = `${format.count(ongoing.length)} ${ongoing.length === 1 ? 'anomaly' : 'anomalies'} that earlier reports told of ${ongoing.length === 1 ? 'goes' : 'go'} on.`;
        return { level: 'ok', word: 'Nothing new', sentence };
    }
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
        : `, ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .changeText */ .k0)({ ...comparison, previous: comparison.previous.total }, format)}`;
    const total = format.money(comparison.current.total ?? 0);
    return `[${word}] AWS cost of all accounts: ${total}${change}, ${format.shortWindow(comparison.current)}`;
}
function unfinishedSentence(period) {
    return `No run of week ${period} brought the reports to everyone. They are not sent now, because they would hold today's numbers.`;
}
const MAX_BUDGETS = 10;
/** Teams whose budget is used up or may be, those furthest above first, and a count of the others. */
function budgetLines({ budgets }, format) {
    const above = ({ state }) => Math.max(state.spent, state.estimate ?? 0) - state.budget;
    const told = budgets.filter(({ state }) => state.state !== 'on-track').sort((a, b) => above(b) - above(a));
    const lines = told
        .slice(0, MAX_BUDGETS)
        .map(({ team, state }) => `${team.name}: ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .budgetLine */ ["in"])(state, format)}`);
    const more = told.length - lines.length;
    const onTrack = budgets.length - told.length;
    return [
        ...lines,
        ...(more > 0 ? [`${format.count(more)} more teams are over their budget or at risk.`] : []),
        ...(onTrack > 0
            ? [
                `${format.count(onTrack)} ${onTrack === 1 ? 'team is' : 'teams are'} on track with ${onTrack === 1 ? 'its' : 'their'} budget.`,
            ]
            : []),
    ];
}
function coverageBlocks(analysis, notes, format) {
    const { unownedAccounts } = analysis;
    const unowned = unownedAccounts.length === 0
        ? []
        : [
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .accountTable */ .IT)('Accounts without an owner', unownedAccounts, 'Nobody is mailed about these. Add each to a file in the teams folder.', format, MAX_UNOWNED),
        ];
    return [
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)('Delivery', [...(notes.deliveries === null ? [] : [notes.deliveries]), ...notes.unfinished.map(unfinishedSentence)], format),
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)(FAILURES_TITLE, notes.failures.map(({ scope, message }) => `${scope}: ${message}`), format),
        ...unowned,
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)('Accounts without data', notes.accountsWithoutData.map((account) => `${account}: owned by a team, but the source has no cost for it.`), format),
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)('About the data', notes.dataNotes, format),
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
function patternsBlock({ accounts }, format) {
    const names = new Map(accounts.map(({ account, name }) => [account, name ?? account]));
    const placeOf = ({ account, service }) => {
        const name = names.get(account) ?? account;
        return service === null ? name : `${service} in ${name}`;
    };
    const patterns = accounts.flatMap((account) => account.patterns).sort(_analyze_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .byAmount */ .Q);
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)('Patterns', (0,_patterns_js__WEBPACK_IMPORTED_MODULE_14__/* .patternSentences */ .V)(patterns, placeOf, format), format);
}
function plannedBlock(analysis, format) {
    const { owners, scope, accounts } = analysis;
    const planned = [...new Set(owners.values())].flatMap(({ plannedChanges }) => plannedChanges);
    const plans = (0,_planned_js__WEBPACK_IMPORTED_MODULE_12__/* .effectivePlans */ .Qq)(planned, scope);
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)('Planned changes', (0,_planned_js__WEBPACK_IMPORTED_MODULE_12__/* .plannedSentences */ .XT)(plans, accounts, namesOf(analysis), format), format);
}
/** What teams know of, and how they say so of the rest. */
function acknowledgementBlocks(analysis, { asOf, format }) {
    const { anomalies, acknowledged, owners } = analysis;
    const fileOf = (account) => owners.get(account)?.file ?? null;
    return [
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)('Acknowledged', (0,_acknowledgement_js__WEBPACK_IMPORTED_MODULE_3__/* .acknowledgedSentences */ .j)(acknowledged, placeOf(analysis), format), format),
        ...(0,_acknowledgement_js__WEBPACK_IMPORTED_MODULE_3__/* .acknowledgementBlock */ .m)((0,_anomalies_js__WEBPACK_IMPORTED_MODULE_4__/* .listedAnomalies */ .p)(anomalies), fileOf, asOf),
    ];
}
/** The admins' report: the organisation, then every account. */
function adminReport(analysis, explanation, policy, notes, redirectedFrom, context) {
    const { format } = context;
    const { scope, accounts } = analysis;
    const status = statusOf(analysis, notes, format);
    const nameOf = namesOf(analysis);
    const { savings, followed } = analysis.lookedInto;
    const threshold = `${(0,_basis_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdText */ .HA)(policy.anomalyThreshold, policy.anomalyMinAmount, format)}; teams may set their own`;
    return {
        subject: (0,_basis_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectMarks */ .r4)(context, redirectedFrom) + subjectOf(analysis, status, format),
        preheader: (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .preheader */ .$G)(explanation, status),
        title: 'All AWS accounts',
        subtitle: `AWS cost of ${format.count(accounts.length)} accounts, data through ${format.fullDay(context.dataThrough)}`,
        status,
        blocks: [
            ...(0,_basis_js__WEBPACK_IMPORTED_MODULE_2__/* .banners */ ._K)(context, redirectedFrom, analysis.unavailable),
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .tiles */ .os)(scope, format),
            ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .findings */ .Pg)(explanation),
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)('Budgets', budgetLines(analysis, format), format),
            ...coverageBlocks(analysis, notes, format),
            ...(0,_anomalies_js__WEBPACK_IMPORTED_MODULE_4__/* .anomalyBlocks */ .iI)(analysis, placeOf(analysis), analysis.acknowledged.length > 0
                ? 'Nothing departed from what was expected but what is acknowledged.'
                : 'No account and no service departed from what was expected.', 
            // The page of all accounts has no room for charts.
            [], format),
            ...(0,_causes_js__WEBPACK_IMPORTED_MODULE_7__/* .causesBlock */ .U)((0,_anomalies_js__WEBPACK_IMPORTED_MODULE_4__/* .listedAnomalies */ .p)(analysis.anomalies), analysis.lookedInto, placeOf(analysis), MAX_CAUSES, format),
            ...(0,_savings_js__WEBPACK_IMPORTED_MODULE_11__/* .savingsTable */ .mG)(savings, nameOf, { maxRows: MAX_SAVINGS, withSteps: false }, format),
            ...(0,_savings_js__WEBPACK_IMPORTED_MODULE_11__/* .savingsByRule */ .X)(savings, format),
            ...plannedBlock(analysis, format),
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .accountTable */ .IT)('Every account', accounts, scope.comparison.previous.total === null
                ? `Cost on ${format.window(scope.comparison.current)}. There is no earlier data to compare with.`
                : `Cost on ${format.window(scope.comparison.current)}, change ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .comparedWith */ .o3)(scope.comparison, format)}.`, format, MAX_ACCOUNTS),
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceTable */ .oV)(scope, format, MAX_SERVICES),
            ...(0,_months_js__WEBPACK_IMPORTED_MODULE_10__/* .monthsTable */ .o)(scope, null, format),
            ...patternsBlock(analysis, format),
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_13__/* .sentencesBlock */ .s)('Risks of the forecast', (0,_risks_js__WEBPACK_IMPORTED_MODULE_15__/* .riskSentences */ .a)((0,_analyze_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .forecastRisks */ ._)(scope, analysis.anomalies), placeOf(analysis), format), format),
            ...(0,_savings_js__WEBPACK_IMPORTED_MODULE_11__/* .followedBlock */ .MA)(followed, nameOf, format),
            ...(0,_links_js__WEBPACK_IMPORTED_MODULE_9__/* .linksBlock */ .n)(context.link, 'all', scope.comparison.current),
            ...acknowledgementBlocks(analysis, context),
            ...(0,_branding_js__WEBPACK_IMPORTED_MODULE_16__/* .brandLinks */ .dR)(context),
            (0,_basis_js__WEBPACK_IMPORTED_MODULE_2__/* .basisBlock */ .uN)(context, policy, threshold, scope, explanation),
        ],
        footer: (0,_branding_js__WEBPACK_IMPORTED_MODULE_16__/* .brandedFooter */ .Km)('Sent by AWS Cost AI Agent to the addresses in global_admin_emails. The attached file has every account in full.', context),
        ...(0,_branding_js__WEBPACK_IMPORTED_MODULE_16__/* .brandOf */ .d7)(context),
    };
}


/***/ }),

/***/ 55225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hT: () => (/* binding */ anomalyRows),
/* harmony export */   iI: () => (/* binding */ anomalyBlocks),
/* harmony export */   p: () => (/* binding */ listedAnomalies)
/* harmony export */ });
/* unused harmony export stateText */
/* harmony import */ var _analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70615);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79788);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38554);




/** Anomalies that a report lists; the rest is counted. */
const MAX_LISTED = 10;
/** Of these, ones that go on: their reader has seen them before. */
const MAX_ONGOING = 5;
const MAX_CLOSED = 5;
/** Rows with a chart of their days: more would make the page too large for mail programs. */
const MAX_CHARTS = 4;
function isMain({ partOf }, whole) {
    if (partOf?.id !== whole.id)
        return false;
    return partOf.share >= _analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_SHARE */ .qu && partOf.share <= 1 / _analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_SHARE */ .qu;
}
function isRowOfNews({ anomaly, main }) {
    return (0,_analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__/* .isNews */ .Ms)(anomaly) || (main !== null && (0,_analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__/* .isNews */ .Ms)(main));
}
/** What a report lists of some anomalies: an account's and its main service's are one row. */
function anomalyRows(anomalies) {
    const mains = new Map();
    for (const whole of anomalies.filter(({ service }) => service === null)) {
        const main = anomalies.find((part) => isMain(part, whole));
        if (main !== undefined)
            mains.set(whole.id, main);
    }
    const folded = new Set([...mains.values()].map(({ id }) => id));
    const rows = anomalies
        .filter(({ id }) => !folded.has(id))
        .map((anomaly) => ({ anomaly, main: mains.get(anomaly.id) ?? null }));
    return { news: rows.filter(isRowOfNews), ongoing: rows.filter((row) => !isRowOfNews(row)) };
}
function listed(anomalies) {
    const { news, ongoing } = anomalyRows(anomalies);
    const room = Math.min(MAX_ONGOING, Math.max(0, MAX_LISTED - news.length));
    return {
        news: news.slice(0, MAX_LISTED),
        newsLeftOut: news.slice(MAX_LISTED),
        ongoing: ongoing.slice(0, room),
        ongoingLeftOut: ongoing.slice(room),
    };
}
/** Those that a report shows, a row's service behind its account. */
function listedAnomalies(anomalies) {
    const { news, ongoing } = listed(anomalies);
    return [...news, ...ongoing].flatMap(({ anomaly, main }) => (main === null ? [anomaly] : [anomaly, main]));
}
/** How a report calls an anomaly against what earlier ones told of it. */
function stateText({ state = 'new', start, toldOn, growth }, format) {
    if (state === 'new')
        return 'New';
    if (state === 'ongoing')
        return `Ongoing since ${format.day(start)}`;
    const since = toldOn === null || toldOn === undefined ? 'it was told first' : `the report of ${format.day(toldOn)}`;
    if (growth === null || growth === undefined)
        return `Worse: it lasts again since ${since}`;
    return `Worse: ${format.signedPercent(growth)} a day since ${since}`;
}
function whatText({ anomaly, main }, wholes, format) {
    const what = `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .anomalyText */ .lW)(anomaly, format)} (${anomaly.id})`;
    if (main !== null)
        return `${what}, nearly all of it ${main.service ?? ''}: ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .anomalyText */ .lW)(main, format)} (${main.id})`;
    const isPart = anomaly.partOf !== undefined && wholes.has(anomaly.partOf.id);
    return isPart ? `${what}, part of the account's` : what;
}
function rowState({ anomaly, main }, format) {
    return stateText(main !== null && (0,_analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__/* .isNews */ .Ms)(main) && !(0,_analyze_life_cycle_js__WEBPACK_IMPORTED_MODULE_0__/* .isNews */ .Ms)(anomaly) ? main : anomaly, format);
}
function leftOutText(rows, which, format) {
    // An account's own anomaly holds those of its services: their money is the same.
    const wholes = rows.filter(({ anomaly }) => anomaly.partOf === undefined);
    const moved = wholes.reduce((sum, { anomaly }) => sum + Math.abs(anomaly.impact), 0);
    if (wholes.length === 0)
        return `And ${format.count(rows.length)} more${which}, parts of what is listed.`;
    return `And ${format.count(rows.length)} more${which}, together ${format.money(moved)}.`;
}
const WHERE = { label: 'Where', align: 'left' };
const WHAT = { label: 'What and when', align: 'left' };
const STATE = { label: 'State', align: 'left' };
/** The daily cost around an anomaly as bars, those of the anomaly coloured. */
function daysOf({ id, direction }, trails) {
    const trail = trails.find(({ anomaly }) => anomaly === id);
    const highest = Math.max(0, ...(trail?.daily ?? []));
    if (trail === undefined || highest <= 0)
        return {};
    const shares = Array.from(trail.daily, (cost) => cost / highest);
    const since = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(trail.window.from, trail.since);
    return { days: { shares, since, tone: direction === 'up' ? 'bad' : 'good' } };
}
/** What is new or worse, the most expensive first. */
function newsTable({ news, newsLeftOut, ongoing, ongoingLeftOut }, placeOf, empty, trails, format) {
    const wholes = new Set([...news, ...ongoing].map(({ anomaly }) => anomaly.id));
    const isOngoingUnlisted = ongoing.length === 0 && ongoingLeftOut.length > 0;
    const more = [
        ...(newsLeftOut.length === 0 ? [] : [leftOutText(newsLeftOut, '', format)]),
        ...(isOngoingUnlisted ? [leftOutText(ongoingLeftOut, ' that go on', format)] : []),
    ];
    const hasOngoing = ongoing.length + ongoingLeftOut.length > 0;
    const nothing = hasOngoing ? 'Nothing new; what earlier reports told of and goes on is below.' : empty;
    return {
        type: 'table',
        title: 'Anomalies',
        note: news.length === 0 ? nothing : 'Measured against what the days before them let expect.',
        columns: [
            WHERE,
            WHAT,
            STATE,
            { label: 'Expected', align: 'right' },
            { label: 'Actual', align: 'right' },
            { label: 'Impact', align: 'right' },
        ],
        rows: news.map((row, i) => {
            const { direction, expected, actual, impact } = row.anomaly;
            return {
                cells: [
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(placeOf(row.anomaly)),
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(whatText(row, wholes, format)),
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(rowState(row, format)),
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(format.money(expected)),
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(format.money(actual)),
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(format.signedMoney(impact), direction === 'up' ? 'bad' : 'good'),
                ],
                bar: null,
                ...(i < MAX_CHARTS ? daysOf(row.anomaly, trails) : {}),
            };
        }),
        more: more.length === 0 ? null : more.join(' '),
    };
}
/** What earlier reports told of and what still lasts. */
function ongoingTable({ news, ongoing, ongoingLeftOut }, placeOf, format) {
    if (ongoing.length === 0)
        return [];
    const wholes = new Set([...news, ...ongoing].map(({ anomaly }) => anomaly.id));
    return [
        {
            type: 'table',
            title: 'Ongoing anomalies',
            note: 'Earlier reports told of these. They are listed until they end or have become the usual level.',
            columns: [WHERE, WHAT, STATE, { label: 'Impact so far', align: 'right' }],
            rows: ongoing.map((row) => {
                const { direction, impact } = row.anomaly;
                return {
                    cells: [
                        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(placeOf(row.anomaly)),
                        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(whatText(row, wholes, format)),
                        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(rowState(row, format)),
                        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(format.signedMoney(impact), direction === 'up' ? 'bad' : 'good'),
                    ],
                    bar: null,
                };
            }),
            more: ongoingLeftOut.length === 0 ? null : leftOutText(ongoingLeftOut, ' that go on', format),
        },
    ];
}
/** Behind a comma. */
function inSentence(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
function closedSentence(anomaly, placeOf, format) {
    const { state, start, end, days = 1, impact } = anomaly;
    const place = placeOf(anomaly);
    if (state === 'settled') {
        return `Now the usual level: ${place}, ${format.signedMoney(impact / days)} a day since ${format.day(start)}.`;
    }
    const what = `Resolved: ${place}, ${inSentence((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .anomalyText */ .lW)(anomaly, format))}`;
    if (end !== null)
        return `${what}, ${format.signedMoney(impact)} in all.`;
    return `${what}; the newest week is back near what was expected.`;
}
function closedBlock(closed, placeOf, format) {
    const sentences = closed.slice(0, MAX_CLOSED).map((anomaly) => closedSentence(anomaly, placeOf, format));
    const rest = closed.length - MAX_CLOSED;
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .sentencesBlock */ .s)('Over since the last report', rest > 0 ? [...sentences, `And ${format.count(rest)} more.`] : sentences, format);
}
/** Dated, priced departures: what is new or worse, what goes on, and what is over. */
function anomalyBlocks({ anomalies, closed, }, placeOf, empty, trails, format) {
    const rows = listed(anomalies);
    return [
        newsTable(rows, placeOf, empty, trails, format),
        ...ongoingTable(rows, placeOf, format),
        ...closedBlock(closed, placeOf, format),
    ];
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
            ...creditsFact(scope, format),
            { label: 'Flagged from', value: threshold },
            ...(scope === null ? [] : adjustedFact(scope, format)),
            ...forecastFact(scope, format),
            ...forecastScoreFacts(scope, format),
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
/** What credits took off the totals, as a line of its own: it hides what usage does. */
function creditsFact(scope, format) {
    const credits = scope?.credits ?? null;
    if (scope === null || credits === null)
        return [];
    const before = credits.previous === null
        ? ''
        : `, ${format.money(-credits.previous)} on ${format.window(scope.comparison.previous)}`;
    return [
        {
            label: 'Credits',
            value: `Took off ${format.money(-credits.current)} on ${format.window(scope.comparison.current)}${before}`,
        },
    ];
}
/** How far the forecast of the newest closed month was off, and those of the year before it. */
function forecastScoreFacts(scope, format) {
    const score = scope?.forecastScore ?? null;
    if (score === null)
        return [];
    const { last, rolling } = score;
    const off = last.error === null ? '' : `${format.percent(100 * Math.abs(last.error))} off: `;
    const range = last.isInside ? 'within its range' : 'outside its range';
    const came = `${format.money(last.forecast)} was forecast for ${format.month(last.month)}, ${format.money(last.actual)} came, ${range}`;
    const earlier = rolling === null
        ? ''
        : `. Over ${format.count(rolling.months)} months: ${format.percent(100 * rolling.wape)} off on average, within the range in ${format.percent(100 * rolling.coverage)} of them`;
    return [{ label: "Last month's forecast", value: `${off}${came}${earlier}` }];
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
/* harmony export */   B6: () => (/* binding */ closedTotal),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   IT: () => (/* binding */ accountTable),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   lW: () => (/* binding */ anomalyText),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   oV: () => (/* binding */ serviceTable),
/* harmony export */   os: () => (/* binding */ tiles)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _analyze_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11696);
/* harmony import */ var _analyze_learning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37148);
/* harmony import */ var _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69823);




/** A change below this many percent is not worth a colour. */
const COLOURLESS_PERCENT = 1;
/** Cost that rises is bad, cost that falls is good; what hardly moves is neither. */
function toneOf({ change, changePercent }) {
    if (change === null || Math.abs(change) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR)
        return 'neutral';
    if (changePercent !== null && Math.abs(changePercent) < COLOURLESS_PERCENT)
        return 'neutral';
    return (changePercent ?? change) > 0 ? 'bad' : 'good';
}
/** What a whole month cost; null where the data does not hold all of it. */
function closedTotal({ daily }, month) {
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(month);
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .windowCovers */ .j$)(daily.window, days) ? (0,_analyze_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOver */ .Ch)(daily.total, daily.window, days) : null;
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
    const isNew = Math.abs(previous) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR && change >= _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR;
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
        changePercent: (0,_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarFreePercent */ .i9)(comparison) ?? comparison.changePercent,
    });
}
function calendarText(comparison, format) {
    const percent = (0,_analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarFreePercent */ .i9)(comparison);
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
/** The estimate against the budget where there is one, or else against the month before. */
function againstText(scope, month, total, budget, format) {
    if (budget !== null)
        return `; the budget is ${format.money(budget.budget)}`;
    const before = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(month, -1);
    const last = closedTotal(scope, before);
    if (last === null || last < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR)
        return '';
    // Months differ in length, so they are compared by the day.
    const [rate, rateBefore] = [total / (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(month), last / (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(before)];
    return `; ${format.signedPercent((100 * (rate - rateBefore)) / rateBefore)} a day against ${format.monthName(before)}`;
}
function estimateTiles(scope, budget, format) {
    const { monthEnd, forecast, daily } = scope;
    if (monthEnd === null || forecast === null)
        return [];
    const against = againstText(scope, monthEnd.month, monthEnd.total, budget, format);
    const closed = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(monthEnd.month).to <= daily.window.to;
    return [
        {
            label: closed ? `${format.month(monthEnd.month)}, closed` : `${format.month(monthEnd.month)}, estimate`,
            value: format.money(monthEnd.total),
            note: closed
                ? `All days are complete${against}`
                : `Between ${format.money(monthEnd.low)} and ${format.money(monthEnd.high)}${against}`,
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
function tiles(scope, format, budget = null) {
    return {
        type: 'tiles',
        tiles: [
            totalTile(scope.comparison, format),
            weekTile(scope.week, format),
            ...estimateTiles(scope, budget, format),
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
/** By kind; what a later version recorded may be of another one. */
const KIND_WORDS = new Map([
    ['increase', { up: 'Above threshold', down: 'Below threshold' }],
    ['spike', { up: 'Spike', down: 'Drop' }],
    ['level-shift', { up: 'Higher level', down: 'Lower level' }],
    ['drift', { up: 'Growing', down: 'Shrinking' }],
    ['new-service', { up: 'New service', down: 'New service' }],
    ['stopped-service', { up: 'Stopped', down: 'Stopped' }],
    ['fee-changed', { up: 'Higher fee', down: 'Lower fee' }],
    ['credit-ended', { up: 'Credit ended', down: 'Credit ended' }],
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
function restOfAccounts(rest, format) {
    const cost = rest.reduce((sum, { comparison }) => sum + (comparison.current.total ?? 0), 0);
    return `${format.count(rest.length)} more accounts cost ${format.money(cost)} together.`;
}
/** Too young to say what is unusual: how far learning has come. */
function learningText({ historyDays, flagged }, format) {
    const days = `learning, day ${format.count(historyDays)} of ${format.count(_analyze_learning_js__WEBPACK_IMPORTED_MODULE_3__/* .LEARNING_DAYS */ .T)}`;
    return flagged ? `Above threshold; ${days}` : `Learning${days.slice('learning'.length)}`;
}
function flagText(account, format) {
    if (account.learning)
        return learningText(account, format);
    if (account.flagged)
        return 'Above threshold';
    if (account.anomalies.length > 0)
        return 'Anomaly';
    if (account.acknowledged.length > 0)
        return 'Acknowledged';
    return account.planned > 0 ? 'Planned' : '';
}
/** The changes of an account; one that is being learnt has no percentage yet: what it is compared with is too short. */
function changeCells({ learning, comparison, week }, format) {
    if (learning)
        return [
            cell(comparison.change === null ? 'no earlier data' : format.signedMoney(comparison.change)),
            cell('learning'),
        ];
    return [
        cell(comparisonChange(comparison, format), comparisonTone(comparison)),
        cell(weekChange(week, format), comparisonTone(week)),
    ];
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
                ...changeCells(account, format),
                cell(account.forecast === null ? 'learning' : format.money(account.forecast.total)),
                cell(flagText(account, format), account.flagged ? 'bad' : 'neutral'),
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
    return Math.abs(week.previous.total) < _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR && Math.abs(week.change) >= _analyze_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR
        ? 'new'
        : format.signedMoney(week.change);
}


/***/ }),

/***/ 21693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ brandedFooter),
/* harmony export */   d7: () => (/* binding */ brandOf),
/* harmony export */   dR: () => (/* binding */ brandLinks)
/* harmony export */ });
/** What stands above a report's title; nothing where the settings name no company. */
function brandOf({ branding }) {
    const company = branding?.company ?? null;
    if (branding === undefined || company === null)
        return {};
    const brand = { company, logoUrl: branding.logo_url, accent: branding.accent };
    return { brand };
}
/** Addresses of the settings that every mail shows. */
function brandLinks({ branding }) {
    const links = branding?.links ?? [];
    return links.length === 0 ? [] : [{ type: 'links', title: 'More', links }];
}
/** The sentence of the settings, behind our own. */
function brandedFooter(footer, { branding }) {
    const own = branding?.footer ?? null;
    return own === null ? footer : `${footer} ${own}`;
}


/***/ }),

/***/ 89519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ budgetSentence),
/* harmony export */   "in": () => (/* binding */ budgetLine),
/* harmony export */   qr: () => (/* binding */ budgetSentences)
/* harmony export */ });
/** By how much an amount is above a budget, in words; empty where it is not. */
function aboveText(amount, budget, format) {
    return `${format.money(amount - budget)} (${format.percent((100 * (amount - budget)) / budget)}) above`;
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** How a month goes against its budget, in a sentence or two. */
function budgetSentence(state, format) {
    const { month, budget, spent, estimate, day } = state;
    const of = `the budget of ${format.money(budget)} for ${format.month(month)}`;
    if (state.state === 'over') {
        const since = day === null ? '' : ` since ${format.day(day)}`;
        const heading = estimate === null || estimate <= spent ? '' : `; the month is heading for ${format.money(estimate)}`;
        return `${capital(of)} is used up${since}. ${format.money(spent)} is spent, ${aboveText(spent, budget, format)}${heading}.`;
    }
    if (estimate === null)
        return `${format.money(spent)} of ${of} is spent; there is no estimate yet.`;
    if (state.state === 'on-track') {
        return `${capital(of)} is expected to be used to ${format.percent((100 * estimate) / budget)}, ${format.money(estimate)}.`;
    }
    if (estimate <= budget) {
        return `The month is heading for ${format.money(estimate)}, within ${of}, but its range reaches above it.`;
    }
    const when = day === null ? '' : ` and is used up on ${format.day(day)}`;
    return `At this rate ${of} does not last${when}. The month is heading for ${format.money(estimate)}, ${aboveText(estimate, budget, format)}.`;
}
const STATE_WORDS = {
    over: 'Over budget',
    'at-risk': 'At risk',
    'on-track': 'On track',
};
/** The same with the state in front of it. */
function budgetLine(state, format) {
    return `${STATE_WORDS[state.state]}: ${budgetSentence(state, format)}`;
}
/** The line, and one more where next month's forecast is above the same budget. */
function budgetSentences(state, format) {
    const { next, budget } = state;
    const first = budgetLine(state, format);
    if (next === null || next.total <= budget)
        return [first];
    return [
        first,
        `The forecast for ${format.month(next.month)}, ${format.money(next.total)}, is ${aboveText(next.total, budget, format)} the same budget.`,
    ];
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ causesBlock)
});

// UNUSED EXPORTS: causeSentence

// EXTERNAL MODULE: ./src/analyze/drivers/advice.ts
var advice = __webpack_require__(6082);
// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/format/quantity.ts
var format_quantity = __webpack_require__(31498);
// EXTERNAL MODULE: ./src/explain/verdict.ts
var verdict = __webpack_require__(83354);
// EXTERNAL MODULE: ./src/render/blocks.ts
var blocks = __webpack_require__(79788);
;// CONCATENATED MODULE: ./src/render/metrics.ts
/** Which metric says something about the cost of a usage type, or else of a service. */
const OF_USAGE_TYPE = [[/NatGateway/, 'NAT gateway traffic']];
const OF_SERVICE = [
    [/ec2|elastic compute/i, 'EC2 CPU'],
    [/rds|relational/i, 'RDS CPU'],
    [/lambda/i, 'Lambda invocations'],
    [/\bs3\b|simple storage/i, 'S3 requests'],
];
function nameOf({ service, usageTypes }) {
    const [largest] = usageTypes;
    const ofUsageType = OF_USAGE_TYPE.find(([pattern]) => pattern.test(largest?.value ?? ''));
    return (ofUsageType ?? OF_SERVICE.find(([pattern]) => pattern.test(service)))?.[1];
}
const GIGABYTE = 1e9;
function levelText({ unit }, value, format) {
    if (unit === 'percent')
        return format.percent(value);
    if (unit === 'bytes a day')
        return `${format.count(Math.round(value / GIGABYTE))} GB a day`;
    return `${format.count(Math.round(value))} a day`;
}
/** What was measured in an account beside the cost of a service, as a sentence; nothing where nothing was. */
function metricText(driver, metrics, format) {
    const name = nameOf(driver);
    const level = metrics.find((each) => each.account === driver.account && each.name === name);
    if (level === undefined)
        return '';
    const [now, before] = [levelText(level, level.current, format), levelText(level, level.previous, format)];
    return ` ${level.name} of the account: ${now} on ${format.shortWindow(level.window)}, ${before} on ${format.shortWindow(level.against)} (Datadog, ${level.metric}).`;
}

// EXTERNAL MODULE: ./src/render/sentences.ts
var render_sentences = __webpack_require__(38554);
;// CONCATENATED MODULE: ./src/render/causes.ts







/** A second usage type is named from this share of the change on, a resource from this one. */
const NAMED_FROM = 0.15;
const RESOURCE_FROM = 0.4;
/** A part above this share of a change stands against others that moved the other way. */
const MOST_SHARE = 1.05;
/** A quantity or price that moved less is unchanged. */
const UNCHANGED_PERCENT = 2;
function shareOf(part, { change }) {
    return part.change / change;
}
function causes_nameOf(part) {
    return part.value === '' ? 'cost without a usage type' : part.value;
}
function rateOf(part, { days }, format) {
    return `${format.signedMoney(part.change / (0,day/* windowLength */.nF)(days))} a day`;
}
function partText(part, cause, format) {
    const share = shareOf(part, cause);
    const rate = rateOf(part, cause, format);
    const news = part.since === null ? '' : `, new since ${format.day(part.since)},`;
    const gone = part.isGone ? ', not used any more,' : '';
    // Where others moved the other way, a part is larger than the whole, and a share would mislead.
    const made = share > MOST_SHARE
        ? `moved by ${rate}`
        : `makes ${format.percent(100 * Math.min(1, share))} of it (${rate})`;
    return `${causes_nameOf(part)}${news}${gone} ${made}`;
}
function swapText({ from, to }, cause, format) {
    const net = format.signedMoney(cause.change / (0,day/* windowLength */.nF)(cause.days));
    return `${causes_nameOf(to)} (${rateOf(to, cause, format)}) took the place of ${causes_nameOf(from)} (${rateOf(from, cause, format)}): a net ${net} a day`;
}
/** Which usage types it is: the largest, and a second that counts. */
function whatText(cause, format) {
    if (cause.usageTypes.length === 0)
        return 'The source does not tell which usage types';
    if (cause.swap !== null)
        return swapText(cause.swap, cause, format);
    const [first, second] = cause.usageTypes.filter((part) => part.change * cause.change > 0);
    if (first === undefined)
        return 'No usage type moved that way';
    const named = second !== undefined && shareOf(second, cause) >= NAMED_FROM
        ? `${partText(first, cause, format)}, ${partText(second, cause, format)}`
        : partText(first, cause, format);
    return cause.isDiffuse ? `Diffuse, no few usage types make most of it: ${named}` : named;
}
function percentOf(now, before) {
    return (100 * (now - before)) / before;
}
/** How quantity and price of a usage type moved, where both are known. */
function movedText({ quantity, before, now }, days, format) {
    if (quantity === null || quantity.before <= 0 || quantity.now <= 0 || before <= 0 || now <= 0)
        return '';
    const used = percentOf(quantity.now, quantity.before);
    const price = percentOf(now / quantity.now, before / quantity.before);
    const usage = Math.abs(used) < UNCHANGED_PERCENT
        ? 'about as much used as before'
        : `${format.signedPercent(used)} used (${(0,format_quantity/* quantityText */.N)(quantity.before / days, format)} to ${(0,format_quantity/* quantityText */.N)(quantity.now / days, format)} ${quantity.unit} a day)`;
    const unit = Math.abs(price) < UNCHANGED_PERCENT ? 'at the same price' : `at a price ${format.signedPercent(price)}`;
    return `${usage} ${unit}`;
}
/** What the largest usage type shows of the verdict; nothing where it moved for another reason than the service. */
function proof(cause, format) {
    const [largest] = cause.usageTypes.filter((part) => part.change * cause.change > 0);
    if (largest?.leading !== cause.leading)
        return '';
    if (cause.leading === 'coverage') {
        const { coverage } = largest;
        if (coverage === null)
            return '';
        const [before, now] = [format.percent(100 * coverage.before), format.percent(100 * coverage.now)];
        return `: ${before} of ${causes_nameOf(largest)} was under a Savings Plan or reservation, ${now} is now`;
    }
    const moved = movedText(largest, (0,day/* windowLength */.nF)(cause.days), format);
    return moved === '' ? '' : `: ${moved}`;
}
function whyText(cause, format) {
    const { leading, effects, change, swap } = cause;
    if (swap !== null)
        return '';
    const upperCase = (text) => text.replace(/^./, (letter) => letter.toUpperCase());
    if (leading !== 'mixed')
        return ` ${upperCase((0,verdict/* verdict */.W)(cause))}${proof(cause, format)}.`;
    const parts = [
        { name: 'usage', amount: effects.usage },
        { name: 'price', amount: effects.price },
        { name: 'commitment coverage', amount: effects.coverage },
        { name: 'credits', amount: effects.credits },
        { name: 'other charges', amount: effects.other },
        { name: 'not known', amount: effects.unknown },
    ]
        .filter(({ amount }) => Math.abs(amount) >= NAMED_FROM * Math.abs(change))
        .map(({ name, amount }) => `${name} ${format.signedMoney(amount)}`);
    return ` ${upperCase(parts.join(', '))}.`;
}
/** Regions that are new with it, and the resource that makes most of it. */
function whereText({ regions, resources, change }, format) {
    const region = regions.find((part) => part.since !== null && part.value !== '' && part.change / change >= NAMED_FROM);
    const [resource] = resources.filter((part) => part.change * change > 0);
    const first = region?.since == null ? '' : ` First usage in ${region.value} on ${format.day(region.since)}.`;
    if (resource === undefined || resource.change / change < RESOURCE_FROM)
        return first;
    const since = resource.since === null ? '' : `, first seen on ${format.day(resource.since)}`;
    return `${first} Resource ${resource.value}${since}.`;
}
/** What lies behind one anomaly, what it was measured on, and what to do. */
function causeSentence(cause, anomaly, place, metrics, format) {
    const what = (0,blocks/* anomalyText */.lW)(anomaly, format);
    const measured = `Measured on ${format.shortWindow(cause.days)} against the same weekdays of ${format.shortWindow(cause.against)}.`;
    const level = metricText(cause, metrics, format);
    return `${place}, ${what.charAt(0).toLowerCase()}${what.slice(1)}: ${whatText(cause, format)}.${whyText(cause, format)}${whereText(cause, format)}${level} To do: ${(0,advice/* adviceFor */.c)(cause)} ${measured}`;
}
/** What lies behind the first `max` anomalies, of those that a report lists, whose causes are known. */
function causesBlock(listed, { causes, metrics }, placeOf, max, format) {
    const sentences = listed.flatMap((anomaly) => {
        const cause = causes.find((each) => each.anomaly === anomaly.id);
        return cause === undefined ? [] : [causeSentence(cause, anomaly, placeOf(anomaly), metrics, format)];
    });
    return (0,render_sentences/* sentencesBlock */.s)('What lies behind them', sentences.slice(0, max), format);
}


/***/ }),

/***/ 62752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ preheader),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   mF: () => (/* binding */ isOfFindings)
/* harmony export */ });
const FINDING_TITLES = new Map([
    ['headline', 'In short'],
    ['cause', 'What went up'],
    ['improvement', 'What went down'],
    ['pattern', 'Patterns'],
    ['recommendation', 'What could be saved'],
    ['outlook', 'Outlook'],
    ['risk', 'Risks'],
]);
/** Whether a block of a report tells findings; beside them there are sentences that code computed. */
function isOfFindings(block) {
    return block.type === 'sentences' && [...FINDING_TITLES.values()].includes(block.title);
}
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

/***/ 77541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ monthsTable)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79788);


function linesOf(scope, budget, format) {
    const { monthEnd, forecast, daily } = scope;
    if (monthEnd === null || forecast === null)
        return [];
    const before = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(monthEnd.month, -1);
    const last = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .closedTotal */ .B6)(scope, before);
    const isClosed = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .monthWindow */ .bH)(monthEnd.month).to <= daily.window.to;
    const exact = (label, total) => ({
        label,
        total,
        low: total,
        high: total,
        range: '',
    });
    const between = (low, high) => `${format.money(low)} to ${format.money(high)}`;
    return [
        ...(last === null ? [] : [exact(`${format.month(before)}, closed`, last)]),
        isClosed
            ? exact(`${format.month(monthEnd.month)}, closed`, monthEnd.total)
            : {
                ...monthEnd,
                label: `${format.month(monthEnd.month)}, estimate`,
                range: between(monthEnd.low, monthEnd.high),
            },
        {
            ...forecast,
            label: `${format.month(forecast.month)}, forecast`,
            range: between(forecast.low, forecast.high),
        },
        ...(budget === null ? [] : [exact('Budget of a month', budget.budget)]),
    ];
}
/** The closed month, the month as it is heading and the next one, each drawn as a bar whose lighter end is the range. */
function monthsTable(scope, budget, format) {
    const lines = linesOf(scope, budget, format);
    const longest = Math.max(0, ...lines.map(({ high }) => high));
    if (lines.length === 0 || longest <= 0)
        return [];
    return [
        {
            type: 'table',
            title: 'This month and the next',
            note: null,
            columns: [
                { label: 'Month', align: 'left' },
                { label: 'Cost', align: 'right' },
                { label: 'Most likely', align: 'right' },
            ],
            rows: lines.map(({ label, total, low, high, range }) => ({
                cells: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(label), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(format.money(total)), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(range)],
                bar: { share: Math.max(0, low) / longest, upTo: Math.max(0, high) / longest, tone: 'neutral' },
            })),
            more: null,
        },
    ];
}


/***/ }),

/***/ 7329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ patternSentences)
/* harmony export */ });
/** Patterns that a report tells; the largest say most, and the rest is counted. */
const MAX_PATTERNS = 5;
const WEEKDAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
/** What a service does again and again, in one sentence. */
function patternSentence(pattern, place, format) {
    const { kind, amount, strength, percent, days } = pattern;
    const money = format.money(Math.abs(amount));
    const held = `in ${format.percent(100 * strength)} of the weeks`;
    if (kind === 'weekend') {
        const change = `${format.percent(Math.abs(percent ?? 0))} ${amount < 0 ? 'less' : 'more'} a day at weekends`;
        return `${place} costs ${change}, about ${money} a month, ${held}.`;
    }
    if (kind === 'batch-days') {
        return `${place} runs on ${listed(days.map((day) => WEEKDAYS[day] ?? ''))}: about ${money} a month on top of other days, ${held}.`;
    }
    if (kind === 'day-of-month') {
        const on = listed(days.map((day) => format.count(day)));
        const verb = amount < 0 ? 'is credited' : 'is charged';
        return `${place} ${verb} ${money} on ${days.length === 1 ? 'day' : 'days'} ${on} of each month.`;
    }
    return `${place} ${amount > 0 ? 'grows' : 'shrinks'} by ${format.percent(Math.abs(percent ?? 0))} a month, ${money} at its size now.`;
}
/** The largest patterns, and a count of the others. @param placeOf what costs, as the report calls it */
function patternSentences(patterns, placeOf, format) {
    const shown = patterns.slice(0, MAX_PATTERNS);
    const rest = patterns.length - shown.length;
    return [
        ...shown.map((pattern) => patternSentence(pattern, placeOf(pattern), format)),
        ...(rest > 0
            ? [`${format.count(rest)} smaller ${rest === 1 ? 'pattern is' : 'patterns are'} in the JSON file.`]
            : []),
    ];
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

/***/ 84740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ riskText),
/* harmony export */   a: () => (/* binding */ riskSentences)
/* harmony export */ });
const MAX_RISKS = 3;
/** A risk in one sentence. */
function riskSentence(risk, placeOf, format) {
    const { kind, account, service, monthly, since } = risk;
    const place = account === null ? '' : placeOf({ account, service });
    const rate = monthly === null
        ? ''
        : `${format.money(monthly)} a month at the rate since ${since === null ? 'then' : format.day(since)}`;
    if (kind === 'recent-rise')
        return `${place} rose lately: ${rate}, of which the forecast may hold a part only.`;
    if (kind === 'credit-ended')
        return `Credits of ${place} ended: ${rate}.`;
    if (kind === 'wide-range') {
        return `The range is wide: its upper end is ${format.money(monthly ?? 0)} above the forecast.`;
    }
    return `There is cost since ${since === null ? 'lately' : format.fullDay(since)} only: too short to know how it goes.`;
}
/** The largest risks of a forecast, and a count of the others. */
function riskSentences(risks, placeOf, format) {
    const shown = risks.slice(0, MAX_RISKS);
    const rest = risks.length - shown.length;
    return [
        ...shown.map((risk) => riskSentence(risk, placeOf, format)),
        ...(rest > 0 ? [`${format.count(rest)} more ${rest === 1 ? 'is' : 'are'} in the JSON file.`] : []),
    ];
}
/** The same for scripts, which know no locale. */
function riskText({ kind, account, service, monthly, since }) {
    const place = [service, account].filter((part) => part !== null).join(' in ');
    const amount = monthly === null ? '' : `, ${monthly.toFixed(2)} a month`;
    return `${kind}${place === '' ? '' : `: ${place}`}${since === null ? '' : ` since ${since}`}${amount}`;
}


/***/ }),

/***/ 20383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ followedBlock),
/* harmony export */   X: () => (/* binding */ savingsByRule),
/* harmony export */   mG: () => (/* binding */ savingsTable)
/* harmony export */ });
/* harmony import */ var _analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45531);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85826);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79788);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38554);




/** Usage types that a saving names; the rest is counted. */
const MAX_USAGE_TYPES = 2;
const MAX_FOLLOWED = 5;
const NOTE = 'A month, from the last four weeks’ own cost at their present rate. No money counts twice; “up to” amounts are not included in totals.';
function amountText(saving, format) {
    return `${(0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)(saving) ? 'up to ' : ''}${format.money(saving.monthly)}`;
}
function usageText({ usage }, format) {
    const named = usage.slice(0, MAX_USAGE_TYPES).map(({ value }) => value);
    const rest = usage.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${format.count(rest)} more` : ''}`;
}
/** `1. …; 2. …` */
function stepsText(steps, format) {
    return steps.map((step, i) => `${format.count(i + 1)}. ${step}`).join(' ');
}
function savingRow(saving, place, withSteps, format) {
    const { rule, cost } = saving;
    const at = place === '' ? '' : `${place}: `;
    const what = `${at}${rule.title} (${usageText(saving, format)}: ${format.money(cost)}).`;
    const steps = withSteps ? ` Check first: ${rule.check} Then: ${stepsText(rule.steps, format)}` : '';
    return { cells: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(`${what}${steps}`), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(amountText(saving, format), 'good')], bar: null };
}
/** What is left out, the firm ones with their money: what is only "up to" is counted apart. */
function moreText(rest, format) {
    if (rest.length === 0)
        return null;
    const firm = rest.filter((saving) => !(0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)(saving));
    const upTo = rest.length - firm.length;
    const parts = [
        ...(firm.length === 0
            ? []
            : [`${format.count(firm.length)} more, together ${format.money((0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSaving */ .Hy)(firm))} a month`]),
        ...(upTo === 0 ? [] : [`${format.count(upTo)} more whose amount is only “up to”`]),
    ];
    return `And ${parts.join(', and ')}: operation recommendations lists them.`;
}
/**
 * Savings, the largest first.
 * @param placeOf what the reader calls the account; empty where there is only one
 */
function savingsTable(savings, placeOf, { maxRows, withSteps }, format) {
    if (savings.length === 0)
        return [];
    const firm = (0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSaving */ .Hy)(savings);
    return [
        {
            type: 'table',
            title: firm > 0 ? `Savings: ${format.money(firm)} a month` : 'Savings',
            note: NOTE,
            columns: [
                { label: 'What to do', align: 'left' },
                { label: 'A month', align: 'right' },
            ],
            rows: savings
                .slice(0, maxRows)
                .map((saving) => savingRow(saving, placeOf(saving.account), withSteps, format)),
            more: moreText(savings.slice(maxRows), format),
        },
    ];
}
/** What each kind of saving comes to in all accounts. */
function savingsByRule(savings, format) {
    const kinds = [...(0,_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(savings, ({ rule }) => rule)]
        .map(([rule, own]) => ({ rule, own, monthly: own.reduce((sum, { monthly }) => sum + monthly, 0) }))
        .sort((a, b) => Number((0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)(a)) - Number((0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)(b)) || b.monthly - a.monthly);
    if (kinds.length === 0)
        return [];
    return [
        {
            type: 'table',
            title: 'Savings of all accounts by kind',
            note: null,
            columns: [
                { label: 'What to do', align: 'left' },
                { label: 'Accounts', align: 'right' },
                { label: 'A month', align: 'right' },
            ],
            rows: kinds.map(({ rule, own, monthly }) => ({
                cells: [
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(rule.title),
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(format.count(own.length)),
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(`${(0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)({ rule }) ? 'up to ' : ''}${format.money(monthly)}`, 'good'),
                ],
                bar: null,
            })),
            more: null,
        },
    ];
}
/** A drop of this many times what was claimed has other reasons, too. */
const MORE_THAN_CLAIMED = 1.5;
function followedSentence({ told, rule, measured }, place, format) {
    const at = place === '' ? '' : `${place}: `;
    const claimed = `${format.money(told.claimed)} were claimed on ${format.day(told.since)}`;
    if (measured === null)
        return `Done: ${at}${rule.title}; what it saves is not in the usage, ${claimed}.`;
    const why = measured > MORE_THAN_CLAIMED * told.claimed ? 'the usage itself shrank, ' : '';
    return `Done: ${at}${rule.title}; ${why}it costs ${format.money(measured)} a month less than then, ${claimed}.`;
}
/** What has become of savings that earlier reports told. */
function followedBlock(followed, placeOf, format) {
    const done = followed
        .filter(({ state }) => state === 'done')
        .sort((a, b) => (b.measured ?? 0) - (a.measured ?? 0));
    const open = followed.filter(({ state, rule }) => state === 'open' && !(0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)({ rule }));
    const claimed = open.reduce((sum, { left }) => sum + left, 0);
    const oldest = open.map(({ told }) => told.since).sort()[0];
    const more = done.length - MAX_FOLLOWED;
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .sentencesBlock */ .s)('Savings told before', [
        ...done
            .slice(0, MAX_FOLLOWED)
            .map((each) => followedSentence(each, placeOf(each.told.account), format)),
        ...(more > 0 ? [`And ${format.count(more)} more that are done.`] : []),
        ...(oldest === undefined
            ? []
            : [
                `Open: ${format.count(open.length)} of ${format.money(claimed)} a month, the oldest told on ${format.day(oldest)}.`,
            ]),
    ], format);
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
