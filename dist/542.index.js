export const id = 542;
export const ids = [542];
export const modules = {

/***/ 60542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   analyzeTeamOperation: () => (/* binding */ analyzeTeamOperation)
/* harmony export */ });
/* harmony import */ var _record_insights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22948);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42495);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62752);
/* harmony import */ var _choose_team_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45075);
/* harmony import */ var _closer_look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86572);
/* harmony import */ var _explainer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99022);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(24308);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92810);
/* harmony import */ var _insights_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49683);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54186);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67854);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67763);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42462);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40427);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16798);















/** The team's report with its findings in front, each beside what it rests on. */
function analysisReport({ report, explanation }) {
    const banners = report.blocks.filter(({ type }) => type === 'banner');
    const numbers = report.blocks.filter((block) => block.type !== 'banner' && !(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfFindings */ .mF)(block));
    const findings = (0,_insights_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsTable */ .f9)('Findings', (0,_record_insights_js__WEBPACK_IMPORTED_MODULE_0__/* .insightsOf */ .$r)(explanation), explanation.wording);
    return { ...report, blocks: [...banners, findings, ...numbers], footer: 'Nothing was sent or recorded.' };
}
/** Analyzes and explains one team now. No mail, no history: only the wording is kept, so that a report reads the same. */
const analyzeTeamOperation = async (context) => {
    const loaded = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherConfiguration */ .U)(context);
    const { settings, teams } = loaded.configuration;
    (0,_readers_js__WEBPACK_IMPORTED_MODULE_8__/* .requireAdminReaders */ .Bw)(settings, context);
    const team = (0,_choose_team_js__WEBPACK_IMPORTED_MODULE_3__/* .requireTeam */ .P)(teams, context.inputs.team);
    const store = (0,_storage_js__WEBPACK_IMPORTED_MODULE_12__/* .openStore */ .Ch)(context);
    const fetched = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .k)(context, loaded, store);
    const gathered = await (0,_closer_look_js__WEBPACK_IMPORTED_MODULE_4__/* .lookCloser */ .Q)(fetched, (0,_choose_team_js__WEBPACK_IMPORTED_MODULE_3__/* .accountsOfTeam */ .r)((0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .analyzeAll */ .mH)(fetched), team));
    const form = (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .reportContext */ .gW)(gathered);
    const byRules = (0,_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .makeTeamReport */ .Se)(gathered, team, form);
    const explainer = await (0,_explainer_js__WEBPACK_IMPORTED_MODULE_5__/* .openExplainer */ .X)(context, settings, store, form.format);
    const unworded = [{ team, made: byRules, delivery: null }];
    const { outcomes, worded } = await (0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .wordTeamReports */ .hX)(unworded, gathered, explainer, form);
    const made = outcomes[0]?.made ?? byRules;
    const wording = (0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .wordingRecord */ .g)(worded);
    const { failures } = gathered;
    return {
        json: {
            ...(0,_report_run_js__WEBPACK_IMPORTED_MODULE_9__/* .reportHead */ .Lv)(context, gathered),
            teams: [(0,_report_run_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeJson */ .bt)({ team, made, delivery: null })],
            organisation: null,
            findings: (0,_record_insights_js__WEBPACK_IMPORTED_MODULE_0__/* .insightsOf */ .$r)(made.explanation),
            wording,
            ...(0,_report_run_js__WEBPACK_IMPORTED_MODULE_9__/* .reportTail */ .t4)(context, gathered, failures),
        },
        summary: (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .capMarkdown */ .y)((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(analysisReport(made)), _summary_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_SUMMARY_BYTES */ .Q0),
        outputs: { failures: String(failures.length), 'repository-readers': 'admins' },
        problems: [
            ...(0,_readers_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleProblems */ .XF)(gathered, 'admins'),
            ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .wordingProblems */ .DY)(wording),
            ...failures.map(_failure_js__WEBPACK_IMPORTED_MODULE_14__/* .failureProblem */ .G),
        ],
        failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_14__/* .failureOf */ .g)(failures),
    };
};


/***/ }),

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
