export const id = 76;
export const ids = [76,132,455];
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

/***/ 22473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ openYaml),
/* harmony export */   rw: () => (/* binding */ settingSources),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74610);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32434);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);




/** A settings or team file that was found to be good before; null where it is gone since. */
function openYaml(root, file) {
    const { text } = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, file), file, '');
    return text === null ? null : (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, file).yaml;
}
function has(value, keys) {
    let inner = value;
    for (const key of keys) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(inner) || !Object.hasOwn(inner, key))
            return false;
        inner = inner[key];
    }
    return true;
}
/** Where a key stands in a file; nowhere for a default. */
function sourceOf(yaml, keys) {
    if (yaml === null || !has(yaml.value, keys))
        return { file: null, line: null };
    const { file, line } = yaml.keyAt(keys);
    return { file, line };
}
/** Every key of some settings, defaults included, with its source. */
function settingSources(settings, yaml, above = []) {
    return Object.entries(settings).flatMap(([key, value]) => {
        const keys = [...above, key];
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value))
            return settingSources(value, yaml, keys);
        return [{ key: keys.join('.'), value, ...sourceOf(yaml, keys) }];
    });
}


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

/***/ 132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listTeams: () => (/* binding */ listTeams),
  overridesOf: () => (/* binding */ overridesOf)
});

// EXTERNAL MODULE: ./src/changes/markdown-text.ts
var markdown_text = __webpack_require__(63834);
;// CONCATENATED MODULE: ./src/record/stored-accounts.ts
/** The accounts of the newest month that anything is stored of; null when nothing is. */
async function newestStoredAccounts(store) {
    const byMonth = new Map();
    for (const key of await store.list('costs/')) {
        const [, year = '', month = '', account] = /^costs\/(\d{4})\/(\d{2})\/(\d{12})\.json$/.exec(key) ?? [];
        if (account === undefined)
            continue;
        const of = `${year}-${month}`;
        byMonth.set(of, [...(byMonth.get(of) ?? []), account]);
    }
    const newest = [...byMonth.keys()].sort().at(-1);
    return newest === undefined ? null : { month: newest, accounts: byMonth.get(newest) ?? [] };
}

// EXTERNAL MODULE: ./src/operations/find-team.ts
var find_team = __webpack_require__(47905);
// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(92810);
// EXTERNAL MODULE: ./src/operations/query-summary.ts
var query_summary = __webpack_require__(51195);
// EXTERNAL MODULE: ./src/operations/readers.ts
var operations_readers = __webpack_require__(54186);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
// EXTERNAL MODULE: ./src/operations/query-account.ts
var query_account = __webpack_require__(65504);
;// CONCATENATED MODULE: ./src/operations/list-teams.ts








/** Accounts or recipients in a cell; a query of the one team shows all. */
const MAX_LISTED = 5;
/** Accounts without a team that the summary lists. */
const MAX_UNOWNED = 50;
/** Settings that a team has of its own, as its file calls them. */
function overridesOf(team) {
    const overrides = {
        anomaly_threshold: team.anomalyThreshold,
        anomaly_min_amount: team.anomalyMinAmount,
        include_credits: team.includeCredits,
        include_tax: team.includeTax,
        budget: team.budget,
    };
    return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== null));
}
/** What the store knows beside the files; null where there is none, which is nobody's fault. */
async function unownedAccounts(context, { teams, settings }) {
    try {
        const stored = await newestStoredAccounts((0,storage/* openStore */.Ch)(context));
        if (stored === null)
            return null;
        const owners = (0,query_account/* ownersOf */.K2)(teams);
        const accounts = stored.accounts.filter((account) => !owners.has(account));
        return { month: stored.month, accounts, isListed: (0,operations_readers/* readersOf */.cU)(settings, context) === 'admins' };
    }
    catch {
        return null;
    }
}
function accountsText({ accounts }) {
    const each = accounts.map(({ id, name, environment }) => {
        const about = [name, environment].filter((part) => part !== null).join(', ');
        return about === '' ? id : `${id} (${about})`;
    });
    return (0,markdown_text/* listText */.so)(each, MAX_LISTED);
}
function overridesText(team) {
    return Object.entries(overridesOf(team))
        .map(([key, value]) => `${key}: ${value}`)
        .join(', ');
}
/** A count, or nothing: a column of zeros hides the few that are none. */
function countText(count) {
    return count === 0 ? '' : String(count);
}
function teamsTable(teams, most, file) {
    const rows = teams
        .slice(0, most)
        .map((team) => [
        team.name,
        team.id,
        accountsText(team),
        (0,markdown_text/* listText */.so)(team.recipients, MAX_LISTED),
        team.enabled ? 'yes' : 'no',
        overridesText(team),
        countText(team.acknowledged.length),
        countText(team.plannedChanges.length),
    ]);
    const labels = [
        'Team',
        'Id',
        'Accounts',
        'Recipients',
        'Reports',
        'Own settings',
        '>Acknowledged',
        '>Planned',
    ];
    return (0,query_summary/* queryTable */.tA)('', labels, rows, { more: (0,query_summary/* leftOutText */.jG)(teams.length, most, 'teams', file) });
}
/** A single team has room for a line an account. */
function oneTeam(team) {
    const { accounts } = team;
    return [
        {
            type: 'facts',
            title: '',
            facts: [
                { label: 'Id', value: team.id },
                { label: 'File', value: team.file },
                { label: 'Recipients', value: team.recipients.join(', ') },
                { label: 'Gets reports', value: team.enabled ? 'yes' : 'no, enabled is false' },
                { label: 'Own settings', value: overridesText(team) || 'none' },
                { label: 'Acknowledged anomalies', value: String(team.acknowledged.length) },
                { label: 'Planned changes', value: String(team.plannedChanges.length) },
            ],
        },
        (0,query_summary/* queryTable */.tA)('Accounts', ['Account', 'Name', 'Environment'], accounts.map(({ id, name, environment }) => [id, name ?? '', environment ?? ''])),
    ];
}
function unownedBlock(unowned, file) {
    if (unowned === null || unowned.accounts.length === 0)
        return [];
    const { accounts, month, isListed } = unowned;
    const shownIds = isListed ? accounts.slice(0, MAX_UNOWNED) : [];
    const count = accounts.length === 1 ? 'One account' : `${accounts.length} accounts`;
    const note = `${count} of ${month} in the store ${accounts.length === 1 ? 'belongs' : 'belong'} to no team: only the organisation's report holds ${accounts.length === 1 ? 'it' : 'them'}.`;
    if (!isListed)
        return [{ type: 'sentences', title: 'Accounts without a team', sentences: [note] }];
    const more = (0,query_summary/* leftOutText */.jG)(accounts.length, shownIds.length, 'accounts', file);
    return [
        (0,query_summary/* queryTable */.tA)('Accounts without a team', ['Account'], shownIds.map((id) => [id]), { note, more }),
    ];
}
function teamJson(team) {
    return {
        id: team.id,
        name: team.name,
        file: team.file,
        accounts: team.accounts,
        recipients: team.recipients,
        enabled: team.enabled,
        overrides: overridesOf(team),
        acknowledged: team.acknowledged.length,
        plannedChanges: team.plannedChanges.length,
    };
}
function sentenceOf(teams) {
    const accounts = teams.reduce((sum, team) => sum + team.accounts.length, 0);
    const disabled = teams.filter(({ enabled }) => !enabled).length;
    const off = disabled === 0 ? '' : `; ${disabled} ${disabled === 1 ? 'gets' : 'get'} no report`;
    return `${teams.length} ${teams.length === 1 ? 'team owns' : 'teams own'} ${accounts} ${accounts === 1 ? 'account' : 'accounts'}${off}.`;
}
function unownedJson(unowned) {
    if (unowned === null)
        return null;
    const { month, accounts, isListed } = unowned;
    return { month, count: accounts.length, accounts: isListed ? accounts : null };
}
/** All teams, or one, as their files say. Shows no cost, so that every reader may see it. */
const listTeams = async (context) => {
    const { configuration, problems } = await (0,gather/* gatherConfiguration */.U)(context);
    const { teamsPath, team: wanted } = context.inputs;
    const team = wanted === null ? null : await (0,find_team/* findTeam */.L)(configuration.teams, wanted);
    const teams = team === null ? configuration.teams : [team];
    const unowned = team === null ? await unownedAccounts(context, configuration) : null;
    const readers = (0,operations_readers/* readersOf */.cU)(configuration.settings, context);
    const file = (0,query_summary/* jsonFile */.d_)(context);
    return {
        json: {
            schema: 1,
            operation: context.inputs.operation,
            team: team?.id ?? null,
            teams: teams.map(teamJson),
            unownedAccounts: unownedJson(unowned),
            calls: context.calls.counts,
            seconds: context.elapsed(),
        },
        summary: (0,query_summary/* fitted */.$5)((most) => (0,query_summary/* summaryMarkdown */.eH)({
            title: team === null ? 'Teams' : `Team ${team.name}`,
            sentence: sentenceOf(teams),
            subtitle: `From the files in ${teamsPath}; ${file} has all of it for scripts.`,
            blocks: team === null ? [teamsTable(teams, most, file), ...unownedBlock(unowned, file)] : oneTeam(team),
        }), Math.max(1, teams.length)),
        outputs: { 'repository-readers': readers },
        problems,
        failure: null,
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


/***/ }),

/***/ 90076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConfig: () => (/* binding */ showConfig)
/* harmony export */ });
/* harmony import */ var _config_generated_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85690);
/* harmony import */ var _config_setting_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22473);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92810);
/* harmony import */ var _list_teams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(132);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20455);
/* harmony import */ var _query_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51195);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54186);







/** What each credential is for; the compiler holds it against the inputs. */
const CREDENTIALS = {
    DATADOG_API_KEY: 'source datadog',
    DATADOG_APP_KEY: 'source datadog',
    DATADOG_SITE: 'source datadog',
    DATADOG_BASE_URL: 'source datadog, another address',
    GEMINI_API_KEY: 'wording by a model',
    GOOGLE_GEMINI_BASE_URL: 'wording by a model, another address',
    S3_BUCKET_NAME: 'storage s3',
    AWS_REGION: 'storage s3, source cost-explorer',
    AWS_ENDPOINT_URL_S3: 'storage s3, another address',
    SMTP_HOST: 'delivery smtp',
    SMTP_PORT: 'delivery smtp',
    SMTP_USER: 'delivery smtp',
    SMTP_PASSWORD: 'delivery smtp, by password',
    SMTP_OAUTH_TENANT_ID: 'delivery smtp, by OAuth',
    SMTP_OAUTH_CLIENT_ID: 'delivery smtp, by OAuth',
    SMTP_OAUTH_CLIENT_SECRET: 'delivery smtp, by OAuth',
    SMTP_OAUTH_TOKEN_URL: 'delivery smtp, by OAuth at another address',
    SENDER_EMAIL: 'delivery smtp',
};
const CREDENTIAL_NAMES = Object.keys(CREDENTIALS);
function overridesWithSource(root, teams) {
    return teams.flatMap((team) => {
        const overrides = Object.entries((0,_list_teams_js__WEBPACK_IMPORTED_MODULE_3__.overridesOf)(team));
        if (overrides.length === 0)
            return [];
        const yaml = (0,_config_setting_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .openYaml */ .IM)(root, team.file);
        return overrides.map(([key, value]) => ({ team: team.id, key, value, ...(0,_config_setting_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(yaml, [key]) }));
    });
}
/** What the inputs and settings of this run come to. No value of a credential is in it. */
function choicesOf(context, settings) {
    const { inputs } = context;
    const { storage, storagePath, focusPath, source } = inputs;
    const hasWording = settings.ai_enabled && (0,_model_js__WEBPACK_IMPORTED_MODULE_4__.hasModel)(context, settings);
    return {
        source: source === 'focus' && focusPath !== null ? `focus, from ${focusPath}` : source,
        storage: storage === 'local' ? `local, in ${storagePath}` : storage,
        delivery: inputs.delivery,
        wording: hasWording ? settings.ai.model : 'rules',
        'repository readers': (0,_readers_js__WEBPACK_IMPORTED_MODULE_6__/* .readersOf */ .cU)(settings, context),
        'settings file': inputs.configPath,
        'team files': inputs.teamsPath,
        output: inputs.outputPath,
    };
}
/** A value as its file would say it. */
function valueText(value) {
    if (value === null)
        return 'not set';
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : value.map(valueText).join(', ');
    return typeof value === 'string' ? value || 'empty' : JSON.stringify(value);
}
function sourceText({ file, line }) {
    return file === null ? 'default' : `${file}:${line ?? 1}`;
}
function settingsTable(values) {
    const rows = values.map((each) => [each.key, valueText(each.value), sourceText(each)]);
    return (0,_query_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .queryTable */ .tA)('Settings', ['Key', 'Value', 'From'], rows);
}
function overridesTable(overrides, most, file) {
    const rows = overrides
        .slice(0, most)
        .map((each) => [each.team, each.key, valueText(each.value), sourceText(each)]);
    return (0,_query_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .queryTable */ .tA)('What teams have of their own', ['Team', 'Key', 'Value', 'From'], rows, {
        note: overrides.length === 0 ? 'No team overrides a setting.' : null,
        more: (0,_query_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutText */ .jG)(overrides.length, most, 'overrides', file),
    });
}
function credentialsTable({ inputs }) {
    const names = [
        ...CREDENTIAL_NAMES.map((name) => [name, CREDENTIALS[name], inputs.credential(name) !== '']),
        ['github-token', 'proposals and comments', inputs.githubToken !== ''],
    ];
    const rows = names.map(([name, use, isSet]) => [name, use, isSet ? 'yes' : 'no']);
    const note = 'Whether this workflow passes it on; no value is shown. Other workflows may pass on others.';
    return (0,_query_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .queryTable */ .tA)('Credentials', ['Name', 'For', 'Set'], rows, { note });
}
function choicesTable(choices) {
    return (0,_query_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .queryTable */ .tA)('This run', ['What', 'Choice'], Object.entries(choices));
}
/** In the order of the schema, whatever the file's. */
function inOrder(values) {
    const keys = Object.keys(_config_generated_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT_KEYS */ .T);
    return [...values].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}
function sentenceOf(values, teams) {
    const set = values.filter(({ file }) => file !== null).length;
    const ofTeams = teams.length === 1 ? 'One team' : `${teams.length} teams`;
    return `${set} of ${values.length} settings ${set === 1 ? 'is' : 'are'} set, the others have their defaults. ${ofTeams}.`;
}
/** Settings as applied, and where each comes from. Shows no cost and no secret, so that every reader may see it. */
const showConfig = async (context) => {
    const { inputs, root } = context;
    const { configuration, problems } = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherConfiguration */ .U)(context);
    const { settings, teams } = configuration;
    const values = inOrder((0,_config_setting_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .settingSources */ .rw)(settings, (0,_config_setting_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .openYaml */ .IM)(root, inputs.configPath)));
    const overrides = overridesWithSource(root, teams);
    const choices = choicesOf(context, settings);
    const file = (0,_query_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonFile */ .d_)(context);
    return {
        json: {
            schema: 1,
            operation: inputs.operation,
            settings,
            sources: values,
            overrides,
            credentials: {
                ...Object.fromEntries(CREDENTIAL_NAMES.map((name) => [name, inputs.credential(name) !== ''])),
                'github-token': inputs.githubToken !== '',
            },
            choices,
            calls: context.calls.counts,
            seconds: context.elapsed(),
        },
        summary: (0,_query_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .fitted */ .$5)((most) => (0,_query_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryMarkdown */ .eH)({
            title: 'Configuration as applied',
            sentence: sentenceOf(values, teams),
            subtitle: `All of it is in ${file}. To change a setting, use operation propose-config or edit ${inputs.configPath}.`,
            blocks: [
                settingsTable(values),
                overridesTable(overrides, most, file),
                choicesTable(choices),
                credentialsTable(context),
            ],
        }), Math.max(1, overrides.length)),
        outputs: { 'repository-readers': (0,_readers_js__WEBPACK_IMPORTED_MODULE_6__/* .readersOf */ .cU)(settings, context) },
        problems,
        failure: null,
    };
};


/***/ })

};
