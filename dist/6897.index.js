export const id = 6897;
export const ids = [6897];
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

/***/ 46897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anomaliesOperation: () => (/* binding */ anomaliesOperation)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/format/format.ts
var format_format = __webpack_require__(94496);
// EXTERNAL MODULE: ./src/record/past-anomalies.ts
var past_anomalies = __webpack_require__(569);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/store/keys.ts
var store_keys = __webpack_require__(11089);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/record/stored-costs.ts
var stored_costs = __webpack_require__(33509);
// EXTERNAL MODULE: ./src/record/writes.ts
var writes = __webpack_require__(50573);
;// CONCATENATED MODULE: ./src/record/stored-money.ts






async function moneyUnder(store, key) {
    try {
        const value = await (0,store_store/* readObject */.Ag)(store, key);
        if (value === null)
            return null;
        const { currency, source } = (0,stored_costs/* readStoredCosts */.At)(key, value);
        return { currency, isSample: source === 'sample' };
    }
    catch {
        // An amount without a currency is still an amount.
        return null;
    }
}
/**
 * What the costs of some accounts on some days are in, each object being read once.
 * @returns null in the place of what is not known
 */
async function storedMoney(store, items) {
    const keys = items.map(({ account, start }) => store_keys/* objectKeys */.uv.costs((0,day/* monthOf */.GS)(start), account));
    const distinct = [...new Set(keys)];
    const read = await (0,concurrency/* mapConcurrently */.X)(distinct, writes/* OBJECTS_AT_ONCE */.RN, (key) => moneyUnder(store, key));
    const byKey = new Map(distinct.map((key, i) => [key, read[i] ?? null]));
    return keys.map((key) => byKey.get(key) ?? null);
}

// EXTERNAL MODULE: ./src/operations/find-team.ts
var find_team = __webpack_require__(47905);
// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(92810);
// EXTERNAL MODULE: ./src/operations/query-account.ts
var query_account = __webpack_require__(65504);
// EXTERNAL MODULE: ./src/operations/query-summary.ts
var query_summary = __webpack_require__(51195);
// EXTERNAL MODULE: ./src/operations/readers.ts
var readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/anomalies.ts











const DEFAULT_LIMIT = 50;
const EXPLANATION = 'Amount is actual less expected cost. The team is the one that owns the account today. Lasting means that it had not ended when a report last saw it; what it is before that is how the newest report called it.';
const KINDS = {
    increase: ['above threshold', 'below threshold'],
    spike: ['spike', 'drop'],
    'level-shift': ['higher level', 'lower level'],
    drift: ['growing', 'shrinking'],
    'new-service': ['new service', 'new service'],
    'stopped-service': ['stopped', 'stopped'],
    'fee-changed': ['higher fee', 'lower fee'],
    'credit-ended': ['credit ended', 'credit ended'],
    'new-account': ['new account', 'new account'],
};
function kindText({ kind, direction }) {
    if (kind === null)
        return 'not told';
    const [up, down] = KINDS[kind] ?? [kind, kind];
    return direction === 'down' ? down : up;
}
/** An amount in its own currency, or as a bare number where that is not known. */
function amountText({ anomaly, money }, formatIn) {
    const { impact } = anomaly;
    if (impact === undefined)
        return 'not told';
    if (money !== null)
        return formatIn(money.currency).signedMoney(impact);
    return `${impact > 0 ? '+' : ''}${impact.toFixed(2)}`;
}
const LIFE_WORDS = {
    new: 'new',
    ongoing: 'ongoing',
    worse: 'worse',
    resolved: 'resolved',
    settled: 'now the usual level',
};
function stateText({ end, acknowledged, tracked }) {
    const course = end === undefined ? 'not told' : end === null ? 'lasting' : `ended ${end}`;
    const life = tracked === undefined ? null : LIFE_WORDS[tracked.state];
    const isOver = tracked?.state === 'resolved' || tracked?.state === 'settled';
    const state = life === null ? course : isOver && end === null ? life : `${life}, ${course}`;
    return acknowledged === undefined ? state : `${state}, acknowledged until ${acknowledged.until}`;
}
function rowOf(listed, formatIn) {
    const { anomaly, owner } = listed;
    return [
        anomaly.start,
        owner?.name ?? 'no team',
        (0,query_account/* accountText */.Pm)(owner, anomaly.account),
        anomaly.service ?? 'the whole account',
        kindText(anomaly),
        amountText(listed, formatIn),
        stateText(anomaly),
    ];
}
function whoseText({ team, account }) {
    const whose = [...(account === null ? [] : [`account ${account}`]), ...(team === null ? [] : [team.name])];
    return whose.length === 0 ? '' : ` of ${whose.join(', ')}`;
}
function foundText(found) {
    const { listed, isCut, place, asOf, problems } = found;
    const count = listed.length === 1 ? 'One anomaly' : `${listed.length} anomalies`;
    if (listed.length > 0 && isCut)
        return `The newest ${listed.length}; a higher limit shows older ones.`;
    if (listed.length > 0)
        return `${count} of the 15 months up to ${asOf}, the newest first.`;
    const none = `The ${place} holds no anomalies${whoseText(found)} of the 15 months up to ${asOf}`;
    if (problems.length > 0)
        return `${none} that can be read. What cannot is listed below.`;
    return `${none}. Reports record those that they find; name the bucket that they record into.`;
}
function table(found, most, locale, file) {
    const { listed } = found;
    if (listed.length === 0)
        return [];
    const formats = new Map();
    const formatIn = (currency) => {
        const format = formats.get(currency) ?? (0,format_format/* formatFor */.B)(locale, currency);
        formats.set(currency, format);
        return format;
    };
    const rows = listed.slice(0, most).map((each) => rowOf(each, formatIn));
    const labels = ['Start', 'Team', 'Account', 'Service', 'Kind', '>Amount', 'State'];
    const more = [(0,query_summary/* leftOutText */.jG)(listed.length, most, 'anomalies', file), EXPLANATION];
    return [(0,query_summary/* queryTable */.tA)('', labels, rows, { more: more.filter((text) => text !== null).join(' ') })];
}
function summaryOf(found, locale, context) {
    const file = (0,query_summary/* jsonFile */.d_)(context);
    return (0,query_summary/* fitted */.$5)((most) => (0,query_summary/* summaryMarkdown */.eH)({
        title: `Anomalies${whoseText(found)}`,
        sentence: foundText(found),
        subtitle: `As of ${found.asOf}, from the ${found.place}. The whole list is in ${file}.`,
        blocks: [
            ...(0,query_summary/* sampleBanner */.zp)(found.listed.some(({ money }) => money?.isSample === true)),
            ...table(found, most, locale, file),
            ...(0,query_summary/* notesBlock */.bY)('Notes', found.problems),
        ],
    }), Math.max(1, found.listed.length));
}
function listedJson({ anomaly, owner, money }) {
    return {
        id: anomaly.id ?? null,
        account: anomaly.account,
        accountName: (0,query_account/* accountNameIn */.qU)(owner, anomaly.account),
        team: owner?.id ?? null,
        service: anomaly.service,
        kind: anomaly.kind,
        direction: anomaly.direction ?? null,
        start: anomaly.start,
        end: anomaly.end ?? null,
        state: anomaly.end === undefined ? null : anomaly.end === null ? 'lasting' : 'ended',
        lifeCycle: anomaly.tracked?.state ?? null,
        told: (anomaly.tracked?.told ?? []).map(({ period, asOf, state }) => ({ period, asOf, state })),
        expected: anomaly.expected ?? null,
        actual: anomaly.actual ?? null,
        impact: anomaly.impact ?? null,
        currency: money?.currency ?? null,
        acknowledged: anomaly.acknowledged ?? null,
        isForeign: anomaly.isForeign,
    };
}
function foreignProblems(listed) {
    const count = listed.filter(({ anomaly }) => anomaly.isForeign).length;
    if (count === 0)
        return [];
    const which = count === 1 ? 'One of them was' : `${count} of them were`;
    const message = `${which} written by another system: what it did not tell is left open.`;
    return [(0,problem/* problemOfRun */.K)('notice', message, null)];
}
/** What reports found, the newest first, from the store alone. */
const anomaliesOperation = async (context) => {
    const { inputs, now } = context;
    const { configuration, problems: configurationProblems } = await (0,gather/* gatherConfiguration */.U)(context);
    const { settings, teams } = configuration;
    (0,readers/* requireAdminReaders */.Bw)(settings, context);
    const team = inputs.team === null ? null : await (0,find_team/* findTeam */.L)(teams, inputs.team);
    const account = (0,query_account/* queriedAccount */.LR)(inputs.account, team);
    const limit = inputs.limit ?? DEFAULT_LIMIT;
    const asOf = inputs.asOf ?? (0,day/* dayOf */.kb)(now);
    const owners = (0,query_account/* ownersOf */.K2)(teams);
    const store = (0,storage/* openStore */.Ch)(context);
    context.progress(`Reading anomalies from ${store.description}`);
    const isWanted = (of) => (account === null || of === account) && (team === null || owners.get(of)?.id === team.id);
    const { anomalies, isCut, problems } = await (0,past_anomalies/* pastAnomalies */.m)(store, { asOf, isWanted, limit });
    const money = await storedMoney(store, anomalies);
    const listed = anomalies.map((anomaly, i) => {
        return { anomaly, owner: owners.get(anomaly.account), money: money[i] ?? null };
    });
    const notes = [...problems, ...foreignProblems(listed)];
    const found = { team, account, asOf, limit, listed, isCut, problems: notes, place: store.description };
    return {
        json: {
            schema: 1,
            operation: inputs.operation,
            asOf,
            team: team?.id ?? null,
            account,
            limit,
            isCut,
            anomalies: listed.map(listedJson),
            notes: (0,query_summary/* notesJson */.kZ)(notes),
            calls: context.calls.counts,
            seconds: context.elapsed(),
        },
        summary: summaryOf(found, settings.locale, context),
        outputs: { 'repository-readers': 'admins' },
        problems: [...configurationProblems, ...notes],
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
