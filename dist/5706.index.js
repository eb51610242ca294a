export const id = 5706;
export const ids = [5706];
export const modules = {

/***/ 45075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireTeam),
/* harmony export */   r: () => (/* binding */ accountsOfTeam)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** @throws InputError that lists all teams when there is none of that id */
function requireTeam(teams, id) {
    const ids = teams.map((team) => team.id).join(', ');
    if (id === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`This operation needs input team. Write one of: ${ids}.`);
    const found = teams.find((team) => team.id === id);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no team "${id}". Write one of: ${ids}.`);
}
/** The analyses of a team's accounts. */
function accountsOfTeam({ accounts }, team) {
    const own = new Set(team.accounts.map(({ id }) => id));
    return accounts.filter(({ account }) => own.has(account));
}


/***/ }),

/***/ 52947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D8: () => (/* binding */ findInsights),
  Sb: () => (/* binding */ nothingFound),
  mJ: () => (/* binding */ queryResult)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/store/keys.ts
var store_keys = __webpack_require__(11089);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/record/insights.ts
var record_insights = __webpack_require__(22948);
// EXTERNAL MODULE: ./src/record/reach.ts
var reach = __webpack_require__(586);
;// CONCATENATED MODULE: ./src/record/past-insights.ts







const FOLDER = 'ai_insights/';
/** The months that hold insights, newest first, up to 15 months back. */
async function monthsThere(store, asOf) {
    const keys = new Set(await store.list(FOLDER));
    const newest = (0,day/* monthOf */.GS)(asOf);
    const months = Array.from({ length: reach/* HISTORY_MONTHS */.Rp + 1 }, (_, i) => (0,day/* addMonths */.PS)(newest, -i));
    return months.filter((month) => keys.has(store_keys/* objectKeys */.uv.insights(month)));
}
async function insightsOfMonth(store, month) {
    const stored = await (0,store_store/* readObject */.Ag)(store, store_keys/* objectKeys */.uv.insights(month));
    return stored === null ? [] : (0,record_insights/* readStoredInsights */.DY)(stored).insights;
}
function unreadable(month, error) {
    return (0,problem/* problemOfRun */.K)('warning', `Insights of ${month} are left out. ${(0,errors/* messageOf */.bD)(error)}`, null);
}
function byAge(a, b) {
    if (a.on !== b.on)
        return a.on > b.on ? -1 : 1;
    return a.id < b.id ? -1 : 1;
}
/** Reads insights month by month, the newest first. An object that cannot be read does not hide the others. */
async function pastInsights(store, { asOf, team, isEnough }) {
    const problems = [];
    let insights = [];
    for (const month of await monthsThere(store, asOf)) {
        try {
            const found = await insightsOfMonth(store, month);
            const wanted = found.filter((each) => each.on <= asOf && (team === null || each.team === team));
            // A report that was made again after a month's end stands in both months.
            insights = (0,record_insights/* newestOfEach */.VN)([...wanted, ...insights]).sort(byAge);
        }
        catch (error) {
            if (!(error instanceof store_store/* StoredObjectError */.JK))
                throw error;
            problems.push(unreadable(month, error));
        }
        if (isEnough(insights))
            break;
    }
    return { insights, problems };
}

// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/operations/choose-team.ts
var choose_team = __webpack_require__(45075);
// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(92810);
// EXTERNAL MODULE: ./src/operations/readers.ts
var readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/reports.ts + 21 modules
var reports = __webpack_require__(67763);
// EXTERNAL MODULE: ./src/operations/summary.ts
var operations_summary = __webpack_require__(42462);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
;// CONCATENATED MODULE: ./src/operations/insights-query.ts










/**
 * Reads what is kept of explanations.
 * @param isEnough ends the search backwards
 * @throws RefusedError when readers of the repository may not see costs
 * @throws InputError when there is no such team
 */
async function findInsights(context, isEnough) {
    const { configuration, problems } = await (0,gather/* gatherConfiguration */.U)(context);
    (0,readers/* requireAdminReaders */.Bw)(configuration.settings, context);
    const { team } = context.inputs;
    if (team !== null && team !== reports/* ADMIN_REPORT_ID */.tM)
        (0,choose_team/* requireTeam */.P)(configuration.teams, team);
    const store = (0,storage/* openStore */.Ch)(context);
    const asOf = context.inputs.asOf ?? (0,day/* dayOf */.kb)(context.now);
    context.progress(`Reading insights from ${store.description}`);
    const past = await pastInsights(store, { asOf, team, isEnough: isEnough(configuration) });
    const place = store.description;
    return { ...past, configuration, asOf, team, place, configurationProblems: problems };
}
/** Why there is nothing to show, and what to do. */
function nothingFound({ asOf, team, place, problems }) {
    const whose = team === null ? '' : team === reports/* ADMIN_REPORT_ID */.tM ? ' of the organisation' : ` of team ${team}`;
    const none = `The ${place} holds no insights${whose} of the 15 months up to ${asOf}`;
    if (problems.length > 0)
        return `${none} that can be read. What cannot is listed below.`;
    return `${none}. Each weekly-report and team-report adds its own; name the bucket that they record into.`;
}
function leftOut(problems) {
    if (problems.length === 0)
        return [];
    return [{ type: 'sentences', title: 'Left out', sentences: problems.map(problem/* problemText */.f) }];
}
function sampleBanner(insights) {
    if (!insights.some(({ costSource }) => costSource === 'sample'))
        return [];
    return [
        { type: 'banner', text: 'Sample data. Every name and amount is generated; none of it is real cost.' },
    ];
}
/** Ends a query: what cannot be read is a warning, beside all that was. */
function queryResult({ insights, problems, configurationProblems, asOf, team, place }, { title, sentence, blocks, body }, context) {
    const summary = (0,markdown/* renderMarkdown */.G)({
        subject: '',
        preheader: '',
        title,
        subtitle: `As of ${asOf}, from the ${place}`,
        status: { level: 'ok', word: '', sentence },
        blocks: [...sampleBanner(insights), ...blocks, ...leftOut(problems)],
        footer: '',
    });
    return {
        json: {
            schema: 1,
            operation: context.inputs.operation,
            asOf,
            team,
            ...body,
            notes: problems.map(({ severity, message, hint }) => ({ severity, message, hint })),
            calls: context.calls.counts,
            seconds: context.elapsed(),
        },
        summary: (0,markdown/* capMarkdown */.y)(summary, operations_summary/* MAX_SUMMARY_BYTES */.Q0),
        outputs: { 'repository-readers': 'admins' },
        problems: [...configurationProblems, ...problems],
        failure: null,
    };
}


/***/ }),

/***/ 49683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ed: () => (/* binding */ textTable),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
function neutral(text) {
    return { text, tone: 'neutral' };
}
/** A table of texts. */
function textTable(title, labels, rows, note) {
    return {
        type: 'table',
        title,
        note,
        columns: labels.map((label) => ({ label, align: 'left' })),
        rows: rows.map((cells) => ({ cells: cells.map(neutral), bar: null })),
        more: null,
    };
}
/** The kinds in the order that people read them, with their names. */
const KIND_WORDS = {
    headline: 'In short',
    cause: 'Went up',
    improvement: 'Went down',
    pattern: 'Pattern',
    recommendation: 'Recommendation',
    outlook: 'Outlook',
    risk: 'Risk',
};
/** What a finding rests on, each fact in words with its value. */
function evidenceText({ evidence }) {
    return evidence.map(({ about, display }) => `${about}: ${display}`).join('; ');
}
/**
 * Findings, each beside what it rests on.
 * @param wording who worded them, in a sentence
 */
function findingsTable(title, findings, wording) {
    const inOrder = Object.entries(KIND_WORDS).flatMap(([kind, word]) => findings.filter((finding) => finding.kind === kind).map((finding) => ({ finding, word })));
    const rows = inOrder.map(({ finding, word }) => [word, finding.text, evidenceText(finding)]);
    const empty = 'There are no findings: nothing is known of these accounts.';
    const note = findings.length === 0 ? empty : `${wording.replace(/\.$/, '')}.`;
    return textTable(title, ['Kind', 'Finding', 'Evidence'], rows, note);
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

/***/ 5706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recommendations: () => (/* binding */ recommendations)
/* harmony export */ });
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94496);
/* harmony import */ var _insights_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52947);
/* harmony import */ var _insights_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49683);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67763);




/** The firm ones; what is only "up to" counts in no total. */
function monthlyOf(savings) {
    return savings.filter(({ upTo }) => !upTo).reduce((sum, { monthly }) => sum + monthly, 0);
}
function recommendedBy(insights) {
    const { team, name, period, on, dataThrough, findings, savings = [], currency = null } = insights;
    const recommendations = findings.filter(({ kind }) => kind === 'recommendation');
    const monthly = monthlyOf(savings);
    return { id: team, name, period, on, dataThrough, recommendations, savings, monthly, currency };
}
/** The ids of which recommendations are wanted: one, or every team and the organisation. */
function idsOf({ teams }, team) {
    return team === null ? [_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .ADMIN_REPORT_ID */ .tM, ...teams.map(({ id }) => id)] : [team];
}
function newestOf(ids, insights) {
    return ids.flatMap((id) => insights.find(({ team }) => team === id) ?? []);
}
function recommendationTable(recommended) {
    const rows = recommended.flatMap(({ name, period, recommendations }) => recommendations.map((each) => [name, period, each.text, (0,_insights_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceText */ .rS)(each)]));
    const labels = ['Report of', 'Week', 'Recommendation', 'Evidence'];
    return rows.length === 0 ? [] : [(0,_insights_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .textTable */ .ed)('Recommendations', labels, rows, null)];
}
const MAX_ROWS = 200;
/** Each saving once: the organisation's report holds those of all teams. */
function savingsTable(recommended, locale) {
    const ofTeams = recommended.filter(({ id }) => id !== _reports_js__WEBPACK_IMPORTED_MODULE_3__/* .ADMIN_REPORT_ID */ .tM);
    const savings = (ofTeams.length > 0 ? ofTeams : recommended)
        .flatMap((each) => each.savings.map((saving) => ({ ...saving, name: each.name, currency: each.currency })))
        .sort((a, b) => Number(a.upTo) - Number(b.upTo) || b.monthly - a.monthly);
    const rows = savings
        .slice(0, MAX_ROWS)
        .map(({ name, account, title, monthly, upTo, check, currency }) => [
        name,
        account,
        title,
        `${upTo ? 'up to ' : ''}${(0,_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)(locale, currency ?? 'USD').money(monthly)}`,
        check,
    ]);
    const rest = savings.length - rows.length;
    const labels = ['Report of', 'Account', 'Saving', 'A month', 'Check first'];
    const more = rest > 0 ? `And ${rest} more, in the JSON file.` : null;
    return rows.length === 0 ? [] : [(0,_insights_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .textTable */ .ed)('Savings', labels, rows, more)];
}
function reports(count) {
    return count === 1 ? 'one report' : `${count} reports`;
}
/** The whole: the organisation's own report where it is asked for, or what the teams' come to. */
function totalOf(recommended) {
    const organisation = recommended.find(({ id }) => id === _reports_js__WEBPACK_IMPORTED_MODULE_3__/* .ADMIN_REPORT_ID */ .tM);
    return organisation?.monthly ?? recommended.reduce((sum, { monthly }) => sum + monthly, 0);
}
/** What the newest report of each team recommends, and what could be saved. */
const recommendations = async (context) => {
    const { team } = context.inputs;
    const found = await (0,_insights_query_js__WEBPACK_IMPORTED_MODULE_1__/* .findInsights */ .D8)(context, (configuration) => (soFar) => {
        const ids = idsOf(configuration, team);
        return newestOf(ids, soFar).length === ids.length;
    });
    const ids = idsOf(found.configuration, team);
    const recommended = newestOf(ids, found.insights).map(recommendedBy);
    const known = new Set(recommended.map(({ id }) => id));
    const count = recommended.reduce((sum, each) => sum + each.recommendations.length, 0);
    const savings = recommended
        .filter(({ id }) => id !== _reports_js__WEBPACK_IMPORTED_MODULE_3__/* .ADMIN_REPORT_ID */ .tM || recommended.length === 1)
        .reduce((sum, each) => sum + each.savings.length, 0);
    const why = recommended.length === 0
        ? (0,_insights_query_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingFound */ .Sb)(found)
        : `There are no recommendations in the newest insights of ${reports(recommended.length)}: they come from computed savings, and no rule of docs/savings.md found any.`;
    const { locale } = found.configuration.settings;
    const money = (0,_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)(locale, recommended[0]?.currency ?? 'USD').money(totalOf(recommended));
    const isEmpty = count === 0 && savings === 0;
    const counted = [
        ...(savings === 0 ? [] : [`${savings} ${savings === 1 ? 'saving' : 'savings'} of ${money} a month`]),
        ...(count === 0 ? [] : [`${count} ${count === 1 ? 'recommendation' : 'recommendations'}`]),
    ].join(' and ');
    const answer = {
        title: 'Recommendations',
        sentence: isEmpty ? why : `${counted} in the newest insights of ${reports(recommended.length)}.`,
        blocks: [...recommendationTable(recommended), ...savingsTable(recommended, locale)],
        body: {
            teams: recommended,
            withoutInsights: ids.filter((id) => !known.has(id)),
            totals: {
                reports: recommended.length,
                recommendations: count,
                savings,
                monthly: savings === 0 ? null : totalOf(recommended),
            },
            reason: isEmpty ? why : null,
        },
    };
    return (0,_insights_query_js__WEBPACK_IMPORTED_MODULE_1__/* .queryResult */ .mJ)(found, answer, context);
};


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

/***/ 22948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ insightsOf),
/* harmony export */   DY: () => (/* binding */ readStoredInsights),
/* harmony export */   VN: () => (/* binding */ newestOfEach),
/* harmony export */   zZ: () => (/* binding */ recordInsights)
/* harmony export */ });
/* harmony import */ var _analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45531);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8301);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81644);
/* harmony import */ var _applied_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4491);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50573);







/** Every finding with the facts that it cites. */
function insightsOf({ findings, evidence }) {
    const byId = new Map(evidence.map(({ id, about, display }) => [id, { id, about, display }]));
    return findings.map(({ kind, text, certainty, evidence: cited }) => ({
        kind,
        text,
        certainty,
        evidence: cited.flatMap((id) => byId.get(id) ?? []),
    }));
}
const KINDS = {
    headline: true,
    cause: true,
    pattern: true,
    improvement: true,
    recommendation: true,
    outlook: true,
    risk: true,
};
function hasTexts(value, names) {
    return names.every((name) => typeof value[name] === 'string');
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}
function isInsight(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value) || !hasTexts(value, ['kind', 'text', 'certainty']))
        return false;
    if (!Object.hasOwn(KINDS, String(value.kind)))
        return false;
    if (value.certainty !== 'observed' && value.certainty !== 'likely')
        return false;
    return isListOf(value.evidence, (each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(each) && hasTexts(each, ['id', 'about', 'display']));
}
function isRecordedSaving(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return false;
    const texts = ['id', 'account', 'service', 'rule', 'title', 'check'];
    const { monthly, cost, upTo, steps } = value;
    return (hasTexts(value, texts) &&
        Number.isFinite(monthly) &&
        Number.isFinite(cost) &&
        typeof upTo === 'boolean' &&
        isListOf(steps, (step) => typeof step === 'string'));
}
function isReportInsights(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return false;
    const texts = ['id', 'team', 'name', 'period', 'on', 'dataThrough', 'costSource', 'wording'];
    const { source, model, findings, savings = [], currency = '' } = value;
    if (!hasTexts(value, texts) || (source !== 'gemini' && source !== 'rules'))
        return false;
    if (typeof currency !== 'string' || !isListOf(savings, isRecordedSaving))
        return false;
    return (model === null || typeof model === 'string') && isListOf(findings, isInsight);
}
function isStoredInsights(value) {
    return value.schema === 1 && 'insights' in value && isListOf(value.insights, isReportInsights);
}
/** @throws StoredObjectError when a stored object is not of this version's form */
function readStoredInsights(value) {
    if (isStoredInsights(value))
        return value;
    throw new _store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoredObjectError */ .JK('The stored insights are not of this version and were left as they are.');
}
/** Each id once, from the run of the latest day; of two on one day, the one that comes later in the list. */
function newestOfEach(all) {
    const byId = new Map();
    for (const each of all) {
        const known = byId.get(each.id);
        if (known === undefined || each.on >= known.on)
            byId.set(each.id, each);
    }
    return [...byId.values()];
}
function merged(month, stored, made) {
    const newest = newestOfEach([...(stored?.insights ?? []), ...made]);
    return { schema: 1, month, insights: newest.sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)) };
}
function recorded(saving) {
    const { id, account, rule, monthly, cost, usage } = saving;
    const { title, check, steps } = rule;
    const service = usage[0]?.service ?? '';
    return { id, account, service, rule: rule.id, title, monthly, upTo: (0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)(saving), cost, check, steps };
}
function insightsOfReport(run, explained) {
    const { team, name, explanation, model } = explained;
    const { source, wording } = explanation;
    const findings = insightsOf(explanation);
    const savings = explained.savings.map(recorded);
    return { id: `${team}/${run.period}`, team, name, ...run, source, model, wording, findings, savings };
}
/** Keeps what a run's reports say; one that says nothing is left out. What fails is told and stops nothing. */
async function recordInsights(store, run, explained) {
    const made = explained
        .filter(({ explanation }) => explanation.findings.length > 0)
        .map((each) => insightsOfReport(run, each));
    // Whoever records the costs of the run says so.
    if (made.length === 0 || (await (0,_applied_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .mixtureWithSample */ .X)(store, run.costSource)) !== null)
        return [];
    const month = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(run.dataThrough);
    const write = async () => {
        const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKeys */ .uv.insights(month);
        const merge = (stored) => merged(month, stored, made);
        return (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .asWritten */ .qm)(key, await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .updateObject */ .jq)(store, key, readStoredInsights, merge));
    };
    return (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f4)([{ scope: `insights of ${month}`, write }]);
}


/***/ })

};
