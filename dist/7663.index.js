export const id = 7663;
export const ids = [7663,455];
export const modules = {

/***/ 63834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42495);

const MAX_LENGTH = 200;
const MAX_ITEMS = 10;
/** What escapeMarkdown puts behind an @ and the like; whoever copies the text copies it too. */
const INVISIBLE = '&#8203;';
/** One line, not too long, with nothing in it that cannot be seen or turns the direction of what follows. */
function oneLine(text, max) {
    const cut = text.slice(0, max);
    // Half of a character is none.
    const short = cut === text ? text : `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
    return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** A text as code: GitHub makes neither mentions nor links of it, and it can be copied. */
function code(text, max = MAX_LENGTH) {
    const line = oneLine(text, max);
    if (line.trim() === '')
        return line === '' ? 'empty' : 'only spaces';
    // In a cell of a table a code span holds none of these reliably.
    return /[`|\\]/.test(line) ? `<code>${(0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__.escapeMarkdown)(line)}</code>` : `\`${line}\``;
}
/** A name for people, as text where that can do no harm. */
function nameText(name) {
    const escaped = (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__.escapeMarkdown)(oneLine(name, MAX_LENGTH));
    return escaped.includes(INVISIBLE) ? code(name) : escaped;
}
/** The first items, and how many more there are. */
function listText(items, max = MAX_ITEMS) {
    const rest = items.length - max;
    const first = items.slice(0, max).join(', ');
    return rest > 0 ? `${first} and ${rest} more` : first;
}
/** The value of a key; a dash where it has none. */
function valueText(value) {
    if (value === null || value === undefined)
        return '–';
    if (typeof value === 'string')
        return code(value);
    if (!Array.isArray(value))
        return code(JSON.stringify(value));
    return value.length === 0 ? 'empty list' : listText(value.map(valueText));
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 22288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refuseUnsafeDelivery)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * Refuses to send mail that could do harm: of generated figures, of another day, or without a lasting record of
 * what was sent. Mails that are written to the outbox have no such limits.
 * @throws RefusedError that says what to do instead
 */
function refuseUnsafeDelivery({ delivery, source, asOf, storage, storagePath }, now, { runner, root }) {
    if (delivery !== 'smtp')
        return;
    if (source === 'sample') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('Sample data must not reach a mailbox, so source: sample is refused with delivery: smtp. Set delivery to outbox, or choose a source of real cost.');
    }
    const today = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(now);
    if (asOf !== null && asOf !== today) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk(`Mail is about today, so as-of: ${asOf} is refused with delivery: smtp; today is ${today} (UTC). Leave as-of out, or set delivery to outbox.`);
    }
    if (storage === 'local' && runner === 'github-hosted') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('The record of who has which mail must outlast the run, so storage: local is refused with delivery: smtp on a GitHub-hosted runner, whose files are lost. Set S3_BUCKET_NAME to a bucket and leave storage out, use a self-hosted runner, or set delivery to outbox.');
    }
    if (storage === 'local' && runner === 'self-hosted' && isWithin(root, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, storagePath))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk(`The record of who has which mail must outlast the run, so storage-path: ${storagePath} is refused with delivery: smtp: it is in the checked-out repository, which the next checkout cleans. Set storage-path to a folder outside of it that stays, set S3_BUCKET_NAME to a bucket, or set delivery to outbox.`);
    }
}
function isWithin(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file);
    return !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative);
}


/***/ }),

/***/ 37663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  health: () => (/* binding */ health)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./src/action/inputs.ts
var inputs = __webpack_require__(81729);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/changes/markdown-text.ts
var markdown_text = __webpack_require__(63834);
// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/config/load.ts + 8 modules
var load = __webpack_require__(30803);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
;// CONCATENATED MODULE: ./src/store/probe.ts


const NOT_WRITTEN = 'Not tried, because nothing could be written.';
const NO_SUCH_ETAG = '0'.repeat(32);
function bodyOf(version) {
    return `${JSON.stringify({ schema: 1, probe: version })}\n`;
}
function ignored(header) {
    return `The store ignores ${header}, so two runs could overwrite each other's history. Use a store with conditional writes, as AWS S3 has.`;
}
async function write(store, key) {
    const result = await store.put(key, bodyOf(1), { ifNoneMatch: '*' });
    return result === 'written' ? null : `${key} is there already. Remove it.`;
}
async function writeConditionally(store, key) {
    if ((await store.put(key, bodyOf(2), { ifNoneMatch: '*' })) === 'written')
        return ignored('If-None-Match');
    if ((await store.put(key, bodyOf(2), { ifMatch: NO_SUCH_ETAG })) === 'written')
        return ignored('If-Match');
    const etag = (await store.get(key))?.etag ?? NO_SUCH_ETAG;
    if ((await store.put(key, bodyOf(2), { ifMatch: etag })) === 'written')
        return null;
    return 'The store refuses If-Match with the etag that it gave itself. Use a store with conditional writes, as AWS S3 has.';
}
async function read(store, key) {
    const body = (await store.get(key))?.body;
    if (body === undefined)
        return `${key} was written but is not there. Use a store that is consistent.`;
    return body === bodyOf(1) || body === bodyOf(2) ? null : `${key} holds something else than was written.`;
}
async function list(store, key) {
    const keys = await store.list(key.slice(0, key.lastIndexOf('/') + 1));
    return keys.includes(key) ? null : `${key} was written but is not listed. Use a store that is consistent.`;
}
async function remove(store, key) {
    await store.remove(key);
    return null;
}
/** What takes an object that was written, in the order it is tried. */
const ON_WRITTEN = [
    ['conditional write', writeConditionally],
    ['read', read],
    ['list', list],
];
/**
 * Finds out whether a store can do what this action needs, with an object of its own that it removes again.
 * What the store refuses is in the steps, not thrown.
 * @param uuid names the object, so that two probes at once do not meet
 */
async function probeStore(store, uuid) {
    const key = keys/* objectKeys */.uv.probe(uuid);
    const attempt = async (step, action) => {
        const message = await action(store, key).catch(errors/* messageOf */.bD);
        return { step, ok: message === null, message };
    };
    const written = await attempt('write', write);
    const steps = [written];
    for (const [step, action] of ON_WRITTEN) {
        steps.push(written.ok ? await attempt(step, action) : { step, ok: false, message: NOT_WRITTEN });
    }
    // Also when the write failed: it may have been carried out though its answer was lost.
    return [...steps, await attempt('delete', remove)];
}

// EXTERNAL MODULE: ./src/operations/delivery-refusals.ts
var delivery_refusals = __webpack_require__(22288);
// EXTERNAL MODULE: ./src/operations/source.ts + 1 modules
var source = __webpack_require__(52851);
// EXTERNAL MODULE: ./src/operations/timing.ts
var timing = __webpack_require__(62258);
;// CONCATENATED MODULE: ./src/operations/health-checks.ts









const CHECKED_DAYS = 7;
function ok(name, message) {
    return { name, state: 'ok', message };
}
function failed(name, message) {
    return { name, state: 'failed', message };
}
/** Settings and team files, and the settings where they can be applied. */
async function checkConfiguration({ inputs, root, now, }) {
    const { configPath, teamsPath } = inputs;
    const { configuration, problems } = await (0,load/* loadConfiguration */.v)({ root, configPath, teamsPath }, (0,day/* dayOf */.kb)(now));
    const count = (wanted) => problems.filter(({ severity }) => severity === wanted).length;
    if (configuration === null) {
        const message = `${count('error')} errors in settings and team files. Run the operation validate: it lists each with its line.`;
        return { check: failed('settings', message), settings: null };
    }
    const { teams, settings } = configuration;
    const warnings = count('warning') === 0 ? '' : `, ${(0,markdown_text/* counted */.hS)(count('warning'), 'warning')}`;
    return { check: ok('settings', `${(0,markdown_text/* counted */.hS)(teams.length, 'team')}, no errors${warnings}.`), settings };
}
/** Keys, permissions, metric and tags of Datadog, with a small question about the newest settled week. */
async function checkDatadog(context, settings) {
    const name = 'datadog';
    try {
        const client = await (0,source/* openDatadog */.pe)(context, settings);
        const { preflight, nothingFound } = await __webpack_require__.e(/* import() */ 6986).then(__webpack_require__.bind(__webpack_require__, 96986));
        const { CostAsking } = await __webpack_require__.e(/* import() */ 431).then(__webpack_require__.bind(__webpack_require__, 30431));
        const { isAccountId } = await __webpack_require__.e(/* import() */ 2905).then(__webpack_require__.bind(__webpack_require__, 72905));
        const tags = (0,source/* costTags */.xc)(settings);
        const to = (0,day/* addDays */.fi)((0,day/* dayOf */.kb)(context.now), 1 - cost_model/* SETTLING_DAYS */.jj);
        const window = { from: (0,day/* addDays */.fi)(to, -CHECKED_DAYS), to };
        const setUp = await preflight(client, tags.metric);
        const by = [tags.accountTag, tags.serviceTag];
        const groups = await new CostAsking(client, tags).totals({ by, filters: [] }, window);
        const accounts = new Set(groups.map(({ group }) => group.get(tags.accountTag)).filter(isAccountId));
        const services = new Set(groups.map(({ group }) => group.get(tags.serviceTag) ?? null));
        services.delete(null);
        const days = `from ${window.from} to ${(0,day/* addDays */.fi)(window.to, -1)}`;
        const empty = groups.length === 0
            ? 'metric'
            : accounts.size === 0
                ? 'account_tag'
                : services.size === 0
                    ? 'service_tag'
                    : null;
        if (empty !== null)
            throw await nothingFound(empty, tags, setUp, days);
        return [
            ok(name, `${accounts.size} accounts and ${services.size} services have cost of ${tags.metric} ${days}.`),
            ...setUp.failures.map(({ scope, message }) => failed(`${name}: ${scope}`, message)),
            ...setUp.problems.map(({ message, hint }) => failed(`${name}: billing data`, `${message} ${hint ?? ''}`)),
        ];
    }
    catch (error) {
        if (error instanceof errors/* MissingCredentialError */.ug && context.inputs.credential('DATADOG_API_KEY') === '') {
            return [{ name, state: 'not configured', message: (0,errors/* messageOf */.bD)(error) }];
        }
        return [failed(name, (0,errors/* messageOf */.bD)(error))];
    }
}
/** The token endpoint, where it is needed, and a login to the mail server; nothing is sent. */
async function checkMail(context, settings) {
    const name = 'mail';
    if (context.inputs.credential('SMTP_HOST') === '') {
        const message = 'SMTP_HOST is not set, so mails are written to an outbox.';
        return [{ name, state: 'not configured', message }];
    }
    try {
        (0,delivery_refusals/* refuseUnsafeDelivery */.X)({ ...context.inputs, source: 'datadog', asOf: null }, context.now, context);
        const { openMailServer } = await __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 90775));
        const { access, server, token } = await openMailServer(context, settings);
        try {
            const ofToken = token === null ? [] : [await checkToken(token)];
            if (ofToken.some(({ state }) => state === 'failed'))
                return ofToken;
            return [...ofToken, await checkLogin(access.host, server)];
        }
        finally {
            server.close();
        }
    }
    catch (error) {
        return [failed(name, (0,errors/* messageOf */.bD)(error))];
    }
}
async function checkLogin(host, server) {
    const name = 'mail';
    try {
        await server.verify();
        return ok(name, `${host} takes mail from this run. Nothing was sent; operation test-mail sends a mail.`);
    }
    catch (error) {
        return failed(name, (0,errors/* messageOf */.bD)(error));
    }
}
async function checkToken(token) {
    const name = 'mail: access token';
    try {
        await token();
        return ok(name, 'The token endpoint gives an access token.');
    }
    catch (error) {
        return failed(name, (0,errors/* messageOf */.bD)(error));
    }
}
/** The model that would word the findings, looked up; nothing is generated. */
async function checkAi(context, settings) {
    const name = 'ai';
    if (!settings.ai_enabled) {
        const message = 'ai_enabled is false in the settings, so sentences are written by rules.';
        return [{ name, state: 'not configured', message }];
    }
    try {
        const { modelAccess } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 20455));
        const access = await modelAccess(context, settings);
        const { modelCheck } = await Promise.all(/* import() */[__webpack_require__.e(2197), __webpack_require__.e(5463)]).then(__webpack_require__.bind(__webpack_require__, 65463));
        const { model, fallbacks } = settings.ai;
        const onCall = context.calls.counter('gemini');
        const { isOk, message } = await modelCheck({ access, model, fallbacks, timing: timing/* TIMING */.B, onCall });
        return [isOk ? ok(name, message) : failed(name, message)];
    }
    catch (error) {
        const message = (0,errors/* messageOf */.bD)(error);
        const isMissing = error instanceof errors/* MissingCredentialError */.ug;
        return [isMissing ? { name, state: 'not configured', message } : failed(name, message)];
    }
}
/** Whether the store does what runs need: write, read, list, conditional writes, delete. */
async function checkStore(store, uuid) {
    const steps = await probeStore(store, uuid);
    const broken = steps.filter((step) => !step.ok);
    if (broken.length === 0) {
        return [ok('storage', `${store.description}: ${steps.map(({ step }) => step).join(', ')} work.`)];
    }
    return broken.map(({ step, message }) => failed(`storage: ${step}`, `${store.description}: ${message ?? ''}`));
}
async function storageInfo(store, kind) {
    try {
        const keys = await store.list('costs/');
        const months = [...new Set(keys.map((key) => key.slice('costs/'.length, 'costs/YYYY/MM'.length)))].sort();
        const month = (written) => written?.replace('/', '-') ?? null;
        const info = {
            kind,
            description: store.description,
            costObjects: keys.length,
            accounts: new Set(keys.map((key) => key.slice(key.lastIndexOf('/') + 1))).size,
            firstMonth: month(months[0]),
            lastMonth: month(months.at(-1)),
        };
        return { info, check: null };
    }
    catch (error) {
        return { info: null, check: failed('storage: history', (0,errors/* messageOf */.bD)(error)) };
    }
}

;// CONCATENATED MODULE: ./src/operations/health-github.ts


/**
 * Whether proposals and comments would work, where a token is given; nothing is written. A repository that lets
 * Actions open no pull request is a choice, not a failure.
 */
async function checkGitHub({ inputs, repository, runner }) {
    const { githubToken: token } = inputs;
    if (repository === null || runner === 'none' || token === '')
        return [];
    try {
        const [{ openGitHub }, { tokenChecks }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1377).then(__webpack_require__.bind(__webpack_require__, 41377)),
            __webpack_require__.e(/* import() */ 6270).then(__webpack_require__.bind(__webpack_require__, 66270)),
        ]);
        return (await tokenChecks(await openGitHub({ repository, token }, timing/* TIMING */.B))).map(checkOf);
    }
    catch (error) {
        return [{ name: 'github', state: 'failed', message: (0,errors/* messageOf */.bD)(error) }];
    }
}
function checkOf({ name, state, message }) {
    const isChoice = name === 'pull requests' && state === 'failed';
    return { name: `github: ${name}`, state: isChoice ? 'not configured' : state, message };
}

// EXTERNAL MODULE: ./src/operations/model.ts
var model = __webpack_require__(20455);
// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/operations/registry.ts
var registry = __webpack_require__(51891);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/health.ts











async function checkHistory(context) {
    let store;
    try {
        store = (0,storage/* openStore */.Ch)(context);
    }
    catch (error) {
        return { checks: [{ name: 'storage', state: 'failed', message: (0,errors/* messageOf */.bD)(error) }], info: null };
    }
    const checks = await checkStore(store, (0,external_node_crypto_.randomUUID)());
    const { info, check } = await storageInfo(store, context.inputs.storage);
    return { checks: check === null ? checks : [...checks, check], info };
}
const MARKS = {
    ok: '✅ ok',
    'not configured': '⚪ not configured',
    'cannot be looked up': '⚪ cannot be looked up',
    failed: '❌ failed',
};
function summaryOf(checks, info) {
    const failures = checks.filter(({ state }) => state === 'failed').length;
    const heading = failures === 0
        ? 'Health: all that is configured works'
        : `Health: ${failures} ${failures === 1 ? 'check' : 'checks'} failed`;
    const rows = checks.map(({ name, state, message }) => `| ${(0,markdown.escapeMarkdown)(name)} | ${MARKS[state]} | ${(0,markdown.escapeMarkdown)(message)} |`);
    const months = info?.firstMonth === null || info === null ? '' : ` from ${info.firstMonth} to ${info.lastMonth ?? ''}`;
    const history = info === null
        ? []
        : ['', `History: ${info.costObjects} cost objects of ${info.accounts} accounts${months}.`];
    return [
        `## ${heading}`,
        '',
        `Version ${package_namespaceObject.rE}`,
        '',
        '| check | state | what it says |',
        '| :-- | :-- | :-- |',
        ...rows,
        ...history,
        '',
    ].join('\n');
}
/** Looks at everything that a run needs, without a report. Shows no cost, so that every reader may see it. */
const health = async (context) => {
    const { check, settings } = await checkConfiguration(context);
    context.progress('Looking at settings, source, storage, mail server and model');
    const [ofDatadog, { checks: ofHistory, info }, ofMail, ofAi, ofGitHub] = await Promise.all([
        settings === null ? [] : checkDatadog(context, settings),
        checkHistory(context),
        settings === null ? [] : checkMail(context, settings),
        settings === null ? [] : checkAi(context, settings),
        checkGitHub(context),
    ]);
    const checks = [check, ...ofDatadog, ...ofHistory, ...ofMail, ...ofAi, ...ofGitHub];
    const failures = checks.filter(({ state }) => state === 'failed');
    return {
        json: {
            schema: 1,
            operation: 'health',
            status: failures.length === 0 ? 'ok' : 'failed',
            version: package_namespaceObject.rE,
            features: { operations: registry/* OPERATION_NAMES */.d, sources: inputs/* SOURCE_NAMES */.t },
            mail_configured: context.inputs.credential('SMTP_HOST') !== '',
            ai_configured: settings !== null && settings.ai_enabled && (0,model.hasModel)(context, settings),
            storage: info,
            checks,
            calls: context.calls.counts,
            seconds: context.elapsed(),
        },
        summary: summaryOf(checks, info),
        outputs: { failures: String(failures.length) },
        problems: failures.map(({ name, message }) => (0,problem/* problemOfRun */.K)('error', `${name}: ${message}`, null)),
        failure: failures.length === 0
            ? null
            : `${failures.length} ${failures.length === 1 ? 'check' : 'checks'} failed; each says what to do.`,
    };
};


/***/ }),

/***/ 20455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasModel: () => (/* binding */ hasModel),
/* harmony export */   modelAccess: () => (/* binding */ modelAccess),
/* harmony export */   openModel: () => (/* binding */ openModel)
/* harmony export */ });
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62258);

/** Whether there is a model to ask: a key of the Gemini API, or a project of Vertex AI. */
function hasModel({ inputs }, { ai }) {
    return ai.vertex !== null || inputs.credential('GEMINI_API_KEY') !== '';
}
/** @throws InputError or MissingCredentialError when inputs and settings do not say which model to ask, or as whom */
async function modelAccess({ inputs }, { ai }) {
    const { geminiAccess } = await __webpack_require__.e(/* import() */ 9373).then(__webpack_require__.bind(__webpack_require__, 69373));
    return geminiAccess({
        apiKey: inputs.credential('GEMINI_API_KEY'),
        baseUrl: inputs.credential('GOOGLE_GEMINI_BASE_URL'),
        vertex: ai.vertex,
    });
}
/**
 * The model that the settings name, with the caps of this run. Nothing is asked of it yet.
 * @throws InputError or MissingCredentialError when inputs and settings do not say which model to ask, or as whom
 */
async function openModel(context, settings) {
    const { openGemini } = await Promise.all(/* import() */[__webpack_require__.e(2197), __webpack_require__.e(4319)]).then(__webpack_require__.bind(__webpack_require__, 44319));
    const { Budget } = await __webpack_require__.e(/* import() */ 1218).then(__webpack_require__.bind(__webpack_require__, 21218));
    const { model, fallbacks, max_requests, max_tokens, max_cost } = settings.ai;
    return openGemini({
        access: await modelAccess(context, settings),
        model,
        fallbacks,
        budget: new Budget({ requests: max_requests, tokens: max_tokens, cost: max_cost }),
        timing: _timing_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMING */ .B,
        onCall: context.calls.counter('gemini'),
    });
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
    const { focusSource, focusSourceAt } = await __webpack_require__.e(/* import() */ 8299).then(__webpack_require__.bind(__webpack_require__, 98299));
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
            return (await __webpack_require__.e(/* import() */ 4662).then(__webpack_require__.bind(__webpack_require__, 4662))).sampleSource();
        case 'focus':
            return openFocus(context);
        case 'datadog': {
            const client = await openDatadog(context, settings);
            const { datadogSource } = await __webpack_require__.e(/* import() */ 7581).then(__webpack_require__.bind(__webpack_require__, 97581));
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


/***/ })

};
