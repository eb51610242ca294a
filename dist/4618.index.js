export const id = 4618;
export const ids = [4618,1882,6351];
export const modules = {

/***/ 36351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHANGES_TITLE: () => (/* binding */ CHANGES_TITLE),
  changesMarkdown: () => (/* binding */ changesMarkdown)
});

;// CONCATENATED MODULE: ./src/changes/configuration-change.ts
/** True when no run would do anything differently. */
function isEmptyChange({ teams, accounts, recipients, teamKeys, settings, }) {
    const lists = [
        ...Object.values(teams),
        ...Object.values(accounts),
        recipients,
        teamKeys,
        settings,
    ];
    return lists.every(({ length }) => length === 0);
}

// EXTERNAL MODULE: ./src/changes/markdown-tables.ts
var markdown_tables = __webpack_require__(65880);
// EXTERNAL MODULE: ./src/changes/markdown-text.ts
var markdown_text = __webpack_require__(63834);
;// CONCATENATED MODULE: ./src/changes/changes-markdown.ts



/** A comment holds 65,536 characters; half are for another section, and some for whose review to ask for. */
const MAX_LENGTH = 28_000;
const MAX_NAMED_TEAMS = 5;
const CHANGES_TITLE = '### What this changes\n\n';
/**
 * The effective change as a section of a comment or job summary. It holds no cost.
 * @param run what the run with the whole lists is called, or linked as, in Markdown
 */
function changesMarkdown(change, run = 'the run') {
    if (isEmptyChange(change))
        return `${CHANGES_TITLE}Nothing that a run acts on changes.\n`;
    const intro = `${CHANGES_TITLE}**${summaryLine(change)}**\n\n${mailLine(change)}\n\n`;
    const tables = [...teamTables(change), ...ownerTables(change), ...keyTables(change), mailTable(change)];
    return `${intro}${(0,markdown_tables/* tablesMarkdown */.N)(tables, MAX_LENGTH - intro.length, `see the JSON file of ${run}.`)}\n`;
}
function summaryLine({ teams, accounts, recipients, teamKeys, settings }) {
    const parts = [
        [teams.added.length, `${(0,markdown_text/* counted */.hS)(teams.added.length, 'team')} added`],
        [teams.removed.length, `${(0,markdown_text/* counted */.hS)(teams.removed.length, 'team')} removed`],
        [teams.renamed.length, `${(0,markdown_text/* counted */.hS)(teams.renamed.length, 'team')} renamed`],
        [teams.refiled.length, `${(0,markdown_text/* counted */.hS)(teams.refiled.length, 'team file')} renamed`],
        [accounts.added.length, `${(0,markdown_text/* counted */.hS)(accounts.added.length, 'account')} added`],
        [accounts.removed.length, `${(0,markdown_text/* counted */.hS)(accounts.removed.length, 'account')} removed`],
        [accounts.moved.length, `${(0,markdown_text/* counted */.hS)(accounts.moved.length, 'account')} moved`],
        [recipients.length, `recipients of ${(0,markdown_text/* counted */.hS)(recipients.length, 'team')} changed`],
        [teamKeys.length, `${(0,markdown_text/* counted */.hS)(teamKeys.length, 'key')} of teams changed`],
        [settings.length, `${(0,markdown_text/* counted */.hS)(settings.length, 'setting')} changed`],
    ];
    const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
    return `${said.join(', ')}.`.replace(/^r/, 'R');
}
function mailLine({ mail }) {
    const { starts, stops, redirectedTo } = mail;
    const changed = starts.length + stops.length === 0
        ? 'Everyone receives next time what they would receive today.'
        : `Next time ${[startsText(starts.length), stopsText(stops.length)].filter((text) => text !== '').join(', and ')}.`;
    if (redirectedTo === null)
        return changed;
    return `${changed} All mail goes to ${(0,markdown_text/* code */.aY)(redirectedTo)}: redirect_all_to is set.`;
}
function startsText(count) {
    if (count === 0)
        return '';
    return count === 1
        ? '1 address receives a report that it does not receive today'
        : `${count} addresses receive reports that they do not receive today`;
}
function stopsText(count) {
    if (count === 0)
        return '';
    return count === 1
        ? '1 address no longer receives a report that it receives today'
        : `${count} addresses no longer receive reports that they receive today`;
}
function teamText({ id, name }) {
    return `${(0,markdown_text/* nameText */.fh)(name)} (${(0,markdown_text/* code */.aY)(id)})`;
}
function addresses(list) {
    return list.length === 0 ? '–' : (0,markdown_text/* listText */.so)(list.map((address) => (0,markdown_text/* code */.aY)(address)));
}
function teamTables({ teams }) {
    const whole = [
        ['added', teams.added],
        ['removed', teams.removed],
    ].flatMap(([what, list]) => list.map((team) => [what, teamText(team), addresses(team.accounts), addresses(team.recipients)]));
    return [
        { title: 'Teams', row: 'team', columns: ['', 'Team', 'Accounts', 'Recipients'], rows: whole },
        {
            title: 'Renamed teams',
            row: 'name',
            columns: ['Team', 'Before', 'After'],
            rows: [
                ...teams.renamed.map(({ team, from }) => [(0,markdown_text/* code */.aY)(team.id), (0,markdown_text/* nameText */.fh)(from), (0,markdown_text/* nameText */.fh)(team.name)]),
                ...teams.refiled.map(({ team, from }) => [
                    (0,markdown_text/* nameText */.fh)(team.name),
                    (0,markdown_text/* code */.aY)(`${from}.yaml`),
                    (0,markdown_text/* code */.aY)(`${team.id}.yaml`),
                ]),
            ],
        },
    ];
}
function ownerTables({ accounts, recipients }) {
    const { moved, added, removed } = accounts;
    return [
        {
            title: 'Accounts',
            row: 'account',
            columns: ['Account', 'Owner before', 'Owner after'],
            rows: [
                ...moved.map(({ account, from, to }) => [(0,markdown_text/* code */.aY)(account), teamText(from), teamText(to)]),
                ...removed.map(({ account, team }) => [(0,markdown_text/* code */.aY)(account), teamText(team), 'nobody']),
                ...added.map(({ account, team }) => [(0,markdown_text/* code */.aY)(account), 'nobody', teamText(team)]),
            ],
        },
        {
            title: 'Recipients',
            row: 'team',
            columns: ['Team', 'Added', 'Removed'],
            rows: recipients.map(({ team, added: more, removed: fewer }) => [
                teamText(team),
                addresses(more),
                addresses(fewer),
            ]),
        },
    ];
}
function keyTables({ settings, teamKeys }) {
    return [
        {
            title: 'Settings',
            row: 'setting',
            columns: ['Setting', 'Before', 'After'],
            rows: settings.map(({ key, from, to }) => [(0,markdown_text/* code */.aY)(key), (0,markdown_text/* valueText */.Ru)(from), (0,markdown_text/* valueText */.Ru)(to)]),
        },
        {
            title: 'Other keys of teams',
            row: 'key',
            columns: ['Team', 'Key', 'Before', 'After'],
            rows: teamKeys.map(({ team, key, from, to }) => [
                teamText(team),
                (0,markdown_text/* code */.aY)(key),
                (0,markdown_text/* valueText */.Ru)(from),
                (0,markdown_text/* valueText */.Ru)(to),
            ]),
        },
    ];
}
function mailTable({ mail }) {
    const rows = (list, what) => list.map((change) => [(0,markdown_text/* code */.aY)(change.address), what, reportsText(change)]);
    return {
        title: 'Mail next time',
        row: 'address',
        columns: ['Address', 'Next time', 'Reports'],
        rows: [...rows(mail.starts, 'receives'), ...rows(mail.stops, 'receives no longer')],
    };
}
function reportsText({ teams, isAdmin }) {
    const names = teams.map(({ name }) => (0,markdown_text/* nameText */.fh)(name));
    return (0,markdown_text/* listText */.so)([...(isAdmin ? ['the whole organisation'] : []), ...names], MAX_NAMED_TEAMS);
}


/***/ }),

/***/ 31882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareConfigurations: () => (/* binding */ compareConfigurations)
});

// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
;// CONCATENATED MODULE: ./src/changes/key-changes.ts

/** Keys with their values, keys within keys with dots between them. What has no value is left out. */
function flattened(value, path = '') {
    if (value === null || value === undefined)
        return [];
    if (!(0,json/* isRecord */.u)(value))
        return [[path, value]];
    return Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === '' ? key : `${path}.${key}`));
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** The keys of two mappings that differ, in the order of the newer one. */
function keyChanges(base, head) {
    const [before, after] = [new Map(flattened(base)), new Map(flattened(head))];
    const keys = new Set([...after.keys(), ...before.keys()]);
    return [...keys]
        .map((key) => ({ key, from: before.get(key) ?? null, to: after.get(key) ?? null }))
        .filter(({ from, to }) => !isSame(from, to));
}

// EXTERNAL MODULE: ./src/deliver/recipients.ts
var recipients = __webpack_require__(62125);
// EXTERNAL MODULE: ./src/changes/team-pairs.ts
var team_pairs = __webpack_require__(51360);
;// CONCATENATED MODULE: ./src/changes/mail-changes.ts


/** Everyone who receives mail of a run, by their address in lower case. */
function mailboxes({ settings, teams }, refFor) {
    const found = new Map();
    const add = (addresses, team) => {
        // A report that nobody is meant to receive is not made, so there is nothing to redirect.
        if (addresses.length === 0)
            return;
        for (const address of (0,recipients/* routeTo */.B)(addresses, settings.redirect_all_to).recipients) {
            const key = address.toLowerCase();
            const mailbox = found.get(key) ?? { address, reports: new Map() };
            found.set(key, mailbox);
            mailbox.reports.set(team?.id ?? null, team);
        }
    };
    for (const team of teams)
        if (team.enabled)
            add(team.recipients, refFor(team));
    add(settings.global_admin_emails, null);
    return found;
}
/** What the mailboxes of `after` receive that they do not in `before`. */
function gained(before, after) {
    return [...after].flatMap(([key, { address, reports }]) => {
        const known = before.get(key)?.reports;
        const fresh = [...reports].filter(([id]) => known?.has(id) !== true);
        if (fresh.length === 0)
            return [];
        const teams = fresh.flatMap(([, team]) => (team === null ? [] : [team]));
        return [{ address, teams, isAdmin: teams.length < fresh.length }];
    });
}
/** Who receives mail next time that they would not receive today, and who does not any more. */
function mailChanges(base, head, refOfBase) {
    const before = mailboxes(base, (team) => refOfBase.get(team.id) ?? (0,team_pairs/* refOf */.H)(team));
    const after = mailboxes(head, team_pairs/* refOf */.H);
    return {
        starts: gained(before, after),
        stops: gained(after, before),
        redirectedTo: head.settings.redirect_all_to,
    };
}

;// CONCATENATED MODULE: ./src/changes/team-keys.ts

const COMPARED_ELSEWHERE = () => ({});
/** Every key of an account has an entry, so that one that is new cannot be forgotten. */
const ACCOUNT_KEYS = {
    id: COMPARED_ELSEWHERE,
    name: ({ name }) => ({ name }),
    environment: ({ environment }) => ({ environment }),
};
/** Every key of a team has an entry, so that one that is new cannot be forgotten. */
const TEAM_KEYS = {
    id: COMPARED_ELSEWHERE,
    file: COMPARED_ELSEWHERE,
    name: COMPARED_ELSEWHERE,
    accounts: ({ accounts }) => ({
        accounts: Object.fromEntries(accounts.map((account) => [account.id, keysOf(account, ACCOUNT_KEYS)])),
    }),
    recipients: COMPARED_ELSEWHERE,
    // The default is left out: that a new team is enabled is no news.
    enabled: ({ enabled }) => ({ enabled: enabled ? null : false }),
    anomalyThreshold: ({ anomalyThreshold }) => ({ anomaly_threshold: anomalyThreshold }),
    anomalyMinAmount: ({ anomalyMinAmount }) => ({ anomaly_min_amount: anomalyMinAmount }),
    includeCredits: ({ includeCredits }) => ({ include_credits: includeCredits }),
    includeTax: ({ includeTax }) => ({ include_tax: includeTax }),
    budget: ({ budget }) => ({ budget }),
    acknowledged: ({ acknowledged }) => ({
        acknowledged: grouped(acknowledged, ({ anomaly, until, reason }) => [
            anomaly,
            `until ${until}: ${reason}`,
        ]),
    }),
    plannedChanges: ({ plannedChanges }) => ({
        planned_changes: grouped(plannedChanges, ({ from, service, account, monthlyChange, reason }) => [
            `${from} ${service} ${account}`,
            `${monthlyChange} a month: ${reason}`,
        ]),
    }),
};
/** Entries of a list by what each is about, so that those that stay are no change; several of one are all named. */
function grouped(list, entry) {
    const groups = new Map();
    for (const [key, text] of list.map(entry))
        groups.set(key, [...(groups.get(key) ?? []), text]);
    return Object.fromEntries(groups);
}
function keysOf(part, keys) {
    return Object.fromEntries(Object.values(keys).flatMap((of) => Object.entries(of(part))));
}
/** The keys of a team's file that differ, but for name, accounts and recipients; of a new team, those that are set. */
function teamKeyChanges(base, head) {
    return keyChanges(base === null ? {} : keysOf(base, TEAM_KEYS), keysOf(head, TEAM_KEYS)).map((change) => change.key === 'enabled' ? { ...change, from: change.from ?? true, to: change.to ?? true } : change);
}

;// CONCATENATED MODULE: ./src/changes/compare.ts




/** What a run will do differently with the settings and teams of `head` than with those of `base`. */
function compareConfigurations(base, head) {
    const pairs = (0,team_pairs/* pairTeams */.b)(base, head);
    const ofAdded = pairs.added.map((team) => ({ base: null, head: team }));
    return {
        teams: {
            added: pairs.added.map(wholeTeam),
            removed: pairs.removed.map(wholeTeam),
            renamed: pairs.both
                .filter((pair) => pair.base.name !== pair.head.name)
                .map((pair) => ({ team: (0,team_pairs/* refOf */.H)(pair.head), from: pair.base.name })),
            refiled: pairs.both
                .filter((pair) => pair.base.id !== pair.head.id)
                .map((pair) => ({ team: (0,team_pairs/* refOf */.H)(pair.head), from: pair.base.id })),
        },
        accounts: accountChanges(base, head, pairs),
        recipients: recipientChanges(pairs),
        teamKeys: [...pairs.both, ...ofAdded].flatMap((pair) => teamKeyChanges(pair.base, pair.head).map((change) => ({ team: (0,team_pairs/* refOf */.H)(pair.head), ...change }))),
        settings: keyChanges(base.settings, head.settings),
        mail: mailChanges(base, head, pairs.refOfBase),
    };
}
function wholeTeam(team) {
    return { ...(0,team_pairs/* refOf */.H)(team), accounts: team.accounts.map(({ id }) => id).sort(), recipients: team.recipients };
}
function ownersIn(teams, refFor) {
    return new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, refFor(team)])));
}
function accountChanges(base, head, { refOfBase }) {
    const before = ownersIn(base.teams, (team) => refOfBase.get(team.id) ?? (0,team_pairs/* refOf */.H)(team));
    const after = ownersIn(head.teams, team_pairs/* refOf */.H);
    return {
        added: [...after].filter(([id]) => !before.has(id)).map(([account, team]) => ({ account, team })),
        removed: [...before].filter(([id]) => !after.has(id)).map(([account, team]) => ({ account, team })),
        moved: [...after].flatMap(([account, to]) => {
            const from = before.get(account);
            return from === undefined || from.id === to.id ? [] : [{ account, from, to }];
        }),
    };
}
function recipientChanges({ both }) {
    return both
        .map(({ base, head }) => ({
        team: (0,team_pairs/* refOf */.H)(head),
        added: missingIn(base.recipients, head.recipients),
        removed: missingIn(head.recipients, base.recipients),
    }))
        .filter(({ added, removed }) => added.length + removed.length > 0);
}
/** Mail servers may tell capitals apart before the @; none that is in use does. */
function missingIn(list, wanted) {
    const known = new Set(list.map((address) => address.toLowerCase()));
    return wanted.filter((address) => !known.has(address.toLowerCase()));
}


/***/ }),

/***/ 65880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tablesMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63834);

/** More rows are folded: whoever scrolls past a comment wants to see its end. */
const MAX_OPEN_ROWS = 20;
const ROW_BREAK = '\n';
const BETWEEN = '\n\n';
function rowText(cells) {
    return `| ${cells.join(' | ')} |`;
}
function fittingRows(rows, room) {
    let left = room;
    const end = rows.findIndex((row) => {
        left -= row.length + ROW_BREAK.length;
        return left < 0;
    });
    return end === -1 ? rows.length : end;
}
/** A table of at most `room` characters: whole rows, and how many more there are. Empty where not even that fits. */
function tableMarkdown({ title, row, columns, rows }, room, where) {
    const summary = `${title} (${rows.length})`;
    const isFolded = rows.length > MAX_OPEN_ROWS;
    const [open, close] = isFolded
        ? [`<details><summary>${summary}</summary>\n\n`, '\n\n</details>']
        : [`#### ${title}\n\n`, ''];
    const head = `${rowText(columns)}\n${rowText(columns.map(() => ':--'))}\n`;
    const more = (rest) => rest === 0 ? '' : `${BETWEEN}${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest, `more ${row}`)}, ${where}`;
    const frame = open.length + head.length + close.length + more(rows.length).length;
    const lines = rows.map(rowText);
    const fitting = fittingRows(lines, room - frame);
    if (fitting === 0)
        return '';
    return `${open}${head}${lines.slice(0, fitting).join(ROW_BREAK)}${more(rows.length - fitting)}${close}`;
}
/** As much room for each as it needs, or an equal share of what the shorter ones leave. */
function shares(lengths, room) {
    const given = lengths.map(() => 0);
    const shortestFirst = lengths
        .map((length, index) => ({ length, index }))
        .sort((a, b) => a.length - b.length);
    let left = room;
    for (const [done, { length, index }] of shortestFirst.entries()) {
        const share = Math.min(length, Math.floor(left / (shortestFirst.length - done)));
        given[index] = share;
        left -= share;
    }
    return given;
}
/**
 * Tables of at most `room` characters together, with blank lines between them; those without rows are left out.
 * @param where says where to look for the rows that did not fit
 */
function tablesMarkdown(tables, room, where) {
    const filled = tables.filter(({ rows }) => rows.length > 0);
    const whole = filled.map((table) => tableMarkdown(table, Infinity, where));
    const rooms = shares(whole.map((text) => text.length + BETWEEN.length), room);
    return filled
        .map((table, index) => {
        const share = (rooms[index] ?? 0) - BETWEEN.length;
        const text = whole[index] ?? '';
        if (text.length <= share)
            return text;
        const missing = `${table.title}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(table.rows.length, table.row)}, ${where}`;
        return tableMarkdown(table, share, where) || (missing.length <= share ? missing : '');
    })
        .filter((text) => text !== '')
        .join(BETWEEN);
}


/***/ }),

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

/***/ 51360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refOf),
/* harmony export */   b: () => (/* binding */ pairTeams)
/* harmony export */ });
function refOf({ id, name }) {
    return { id, name };
}
/** An account has one owner, so that no two teams of one configuration have the same. */
function accountsKey({ accounts }) {
    return accounts
        .map(({ id }) => id)
        .sort()
        .join(' ');
}
/** Two names that a configuration takes for the same. */
function nameKey({ name }) {
    return name.normalize('NFC').trim().toLowerCase();
}
/** What may tell that two teams are one, the surest first. A file that was renamed leaves accounts or name. */
const SAME_TEAM = [({ id }) => id, accountsKey, nameKey];
/** Pairs teams by id, and those that are left by accounts or name: their file was renamed. */
function pairTeams(base, head) {
    let [removed, added] = [base.teams, head.teams];
    const pairs = [];
    for (const keyOf of SAME_TEAM) {
        const before = new Map(removed.map((team) => [keyOf(team), team]));
        const found = added.flatMap((team) => {
            const known = before.get(keyOf(team));
            return known === undefined ? [] : [{ base: known, head: team }];
        });
        const [gone, come] = [new Set(found.map((pair) => pair.base)), new Set(found.map((pair) => pair.head))];
        removed = removed.filter((team) => !gone.has(team));
        added = added.filter((team) => !come.has(team));
        pairs.push(...found);
    }
    const refOfBase = new Map(removed.map((team) => [team.id, refOf(team)]));
    for (const pair of pairs)
        refOfBase.set(pair.base.id, refOf(pair.head));
    const both = pairs.sort((a, b) => (a.head.id < b.head.id ? -1 : 1));
    return { both, added, removed, refOfBase };
}


/***/ }),

/***/ 62125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
/** With `redirect_all_to` every mail goes to that one address instead, and says whom it was meant for. */
function routeTo(recipients, redirectAllTo) {
    if (redirectAllTo === null)
        return { recipients, redirectedFrom: null };
    return { recipients: [redirectAllTo], redirectedFrom: recipients };
}


/***/ }),

/***/ 13521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/changes/markdown-text.ts
var markdown_text = __webpack_require__(63834);
// EXTERNAL MODULE: ./src/config/load.ts + 8 modules
var load = __webpack_require__(30803);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files.ts
var src_files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/propose/checkout.ts
var propose_checkout = __webpack_require__(88960);
// EXTERNAL MODULE: ./src/changes/changes-markdown.ts + 1 modules
var changes_markdown = __webpack_require__(36351);
// EXTERNAL MODULE: ./src/changes/compare.ts + 3 modules
var compare = __webpack_require__(31882);
// EXTERNAL MODULE: ./src/config/problem.ts
var config_problem = __webpack_require__(88841);
;// CONCATENATED MODULE: ./src/propose/proposal-text.ts




const MAX_LISTED = 200;
/** The first items as a list, and how many more there are. */
function listed(lines) {
    const rest = lines.length - MAX_LISTED;
    return [...lines.slice(0, MAX_LISTED), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}
function fileLine({ path, text }) {
    return `${(0,markdown_text/* code */.aY)(path)}${text === null ? ' is deleted' : ''}`;
}
function askedLines({ asked }) {
    return listed(asked.map(({ label, value }) => `${label}: ${(0,markdown_text/* code */.aY)(value)}`));
}
/** What changes, in words where both configurations can be read, and otherwise the files. */
function effectMarkdown({ before, after, files }) {
    const paths = `### Files\n\n${listed(files.map(fileLine))}\n`;
    if (before === null || after === null)
        return paths;
    return `${(0,changes_markdown.changesMarkdown)((0,compare.compareConfigurations)(before, after))}\n${paths}`;
}
/** The text of the pull request. Everything from outside is escaped, and nobody is called by it. */
function proposalBody({ operation, request, repository }, effect) {
    const by = repository === null || repository.actor === '' ? '' : ` by ${(0,markdown_text/* code */.aY)(repository.actor)}`;
    const run = repository === null ? '' : ` in [this run](${repository.runUrl})`;
    return [
        `Asked for${by} with ${(0,markdown_text/* code */.aY)(operation)}${run}.`,
        askedLines(request),
        effectMarkdown(effect).trim(),
        'Settings and teams were checked with this change before it was proposed.',
    ].join('\n\n');
}
/** A fence that no line of the text can end. */
function fenced(text) {
    const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}yaml\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}
/** Of a summary's 1 MB; the rest of the files is in the folder. */
const MAX_FILES_BYTES = 600_000;
/** The change as a person makes it by hand: each file's whole new text. */
function changeByHand(files, folder) {
    const parts = [];
    let room = MAX_FILES_BYTES;
    for (const { path, text } of files) {
        const part = text === null ? `Delete ${(0,markdown_text/* code */.aY)(path)}.` : `Write to ${(0,markdown_text/* code */.aY)(path)}:\n\n${fenced(text)}`;
        room -= Buffer.byteLength(part);
        if (room < 0)
            break;
        parts.push(part);
    }
    const rest = files.length - parts.length;
    if (rest > 0)
        parts.push(`${rest} more files are too many for this summary.`);
    return ['### The change to make by hand', `Each new file is in ${(0,markdown_text/* code */.aY)(folder)} too.`, ...parts].join('\n\n');
}
/** Problems as a list, each with where it is and what to do. */
function problemsMarkdown(problems) {
    return listed(problems.map((problem) => `**${problem.severity}** ${problemLine(problem)}`));
}
/** One line in which the text of a file stays text; a code span would cut it. */
function problemLine(problem) {
    return `\`${(0,config_problem/* problemText */.f)(problem).replaceAll(/\s+/g, ' ').replaceAll('`', "'")}\``;
}

// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/config/read-text.ts
var read_text = __webpack_require__(74610);
// EXTERNAL MODULE: ./src/config/shown.ts
var shown = __webpack_require__(1283);
;// CONCATENATED MODULE: ./src/operations/proposal-checkout.ts







/** A path as the repository's tree has it. */
function repositoryPath(input, value) {
    const normal = external_node_path_default().posix.normalize(value).replace(/\/+$/, '');
    if (!external_node_path_default().isAbsolute(value) && normal !== '..' && !normal.startsWith('../') && !value.includes('\\')) {
        return normal;
    }
    throw new errors/* InputError */.dz(`Input ${input} is "${(0,shown/* shown */.S)(value)}", which is not within the repository. Write a path relative to it, such as teams.`);
}
/** The same inputs with paths that a pull request can name. */
function repositoryPaths({ configPath, teamsPath }) {
    return {
        configPath: repositoryPath('config-path', configPath),
        teamsPath: repositoryPath('teams-path', teamsPath),
    };
}
const GONE = 'It was there a moment ago: run again.';
/** A link is not followed: a proposal could show what lies elsewhere on the runner. */
async function fileAt(root, file) {
    const found = await (0,promises_.lstat)(external_node_path_default().resolve(root, file)).catch(() => null);
    if (found === null)
        return { path: file, text: null, problem: null };
    if (found.isFile())
        return { path: file, ...(0,read_text/* readText */.y)(external_node_path_default().resolve(root, file), file, GONE) };
    const message = 'This is not a file.';
    const hint = 'Put the file itself here, not a folder or a link.';
    return {
        path: file,
        text: null,
        problem: { severity: 'error', file, line: null, column: null, key: null, message, hint },
    };
}
/** Settings and teams as they are checked out. */
async function readCheckout({ root, inputs }) {
    const { configPath, teamsPath } = repositoryPaths(inputs);
    const names = await (0,promises_.readdir)(external_node_path_default().resolve(root, teamsPath)).catch(() => []);
    const teams = await Promise.all(names
        .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
        .sort()
        .map(async (name) => {
        const file = await fileAt(root, external_node_path_default().posix.join(teamsPath, name));
        return [name.slice(0, -'.yaml'.length), file];
    }));
    return { settings: await fileAt(root, configPath), teamsPath, teams: new Map(teams) };
}
/** Settings and teams as they would be with the proposed files, checked in a folder of their own. */
async function checkProposal({ root, inputs }, files) {
    const { configPath, teamsPath } = repositoryPaths(inputs);
    const copy = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'proposal-'));
    try {
        await copyConfiguration(root, copy, configPath, teamsPath);
        for (const { path: file, text } of files) {
            const target = external_node_path_default().join(copy, file);
            await (0,promises_.rm)(target, { recursive: true, force: true });
            if (text === null)
                continue;
            await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
            await (0,promises_.writeFile)(target, text);
        }
        return await (0,load/* loadConfiguration */.v)({ root: copy, configPath, teamsPath });
    }
    finally {
        await (0,promises_.rm)(copy, { recursive: true, force: true });
    }
}
/** Copies what a configuration is read from. Links stay links, so that the check finds them. */
async function copyConfiguration(root, copy, configPath, teamsPath) {
    const [settings, teams] = [external_node_path_default().join(copy, configPath), external_node_path_default().join(copy, teamsPath)];
    await (0,promises_.mkdir)(external_node_path_default().dirname(settings), { recursive: true });
    const from = external_node_path_default().resolve(root, configPath);
    const found = await (0,promises_.lstat)(from).catch(() => null);
    if (found?.isFile() === true)
        await (0,promises_.copyFile)(from, settings);
    const entries = await (0,promises_.readdir)(external_node_path_default().resolve(root, teamsPath), { withFileTypes: true }).catch(() => null);
    if (entries === null)
        return;
    await (0,promises_.mkdir)(teams, { recursive: true });
    for (const entry of entries) {
        const source = external_node_path_default().resolve(root, teamsPath, entry.name);
        if (entry.isFile() && /\.ya?ml$/i.test(entry.name))
            await (0,promises_.copyFile)(source, external_node_path_default().join(teams, entry.name));
        if (entry.isSymbolicLink())
            await (0,promises_.cp)(source, external_node_path_default().join(teams, entry.name), { verbatimSymlinks: true });
    }
}

;// CONCATENATED MODULE: ./src/operations/propose.ts










/** Below the output folder: the proposed files, for a person who applies them. */
const FOLDER = 'proposal';
/** Reads what is checked out, and proposes what is asked of it. */
async function propose(context, pullRequests, ask) {
    const checkout = await readCheckout(context);
    const { request, problems } = await ask(checkout);
    const told = request === null
        ? refused('The request has', problems)
        : await proposeRequest(context, pullRequests, checkout, request);
    return resultOf(context, told);
}
async function proposeRequest(context, pullRequests, checkout, request) {
    const drafted = await draftedTexts(pullRequests, request);
    const found = (0,propose_checkout/* withTexts */.j8)(checkout, drafted.texts);
    const edited = request.edit(found);
    if (edited.problems.length > 0)
        return refused('Files that the change concerns have', edited.problems);
    const files = changedFiles(withCarried(edited.files, checkout, drafted.texts), checkout, drafted.texts);
    if (files.length === 0)
        return nothingToChange(request);
    context.progress(`Checking settings and teams with ${(0,markdown_text/* counted */.hS)(files.length, 'changed file')}`);
    const { configuration: after, problems } = await checkProposal(context, files);
    if (after === null)
        return refused('With this change settings and teams would have', problems);
    const { configuration: before } = await (0,load/* loadConfiguration */.v)({
        root: context.root,
        ...repositoryPaths(context.inputs),
    });
    const effect = { before, after, files };
    if (pullRequests === null)
        return writtenToFolder(context, effect, problems);
    if (drafted.refusal !== null)
        return byHand(context, effect, problems, drafted.refusal);
    return opened(context, pullRequests, request, effect, problems);
}
/** What an earlier request has on the same branch, so that this one goes on with it. */
async function draftedTexts(pullRequests, { branch, paths }) {
    if (pullRequests === null)
        return { texts: new Map(), refusal: null };
    try {
        return { texts: await pullRequests.proposedTexts(branch, paths), refusal: null };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { texts: new Map(), refusal: error };
        throw error;
    }
}
/** The files of this request, and those that an earlier one proposes on the same branch. */
function withCarried(files, checkout, drafted) {
    const own = new Set(files.map((file) => file.path));
    const carried = [...drafted].filter(([file]) => !own.has(file) && (0,propose_checkout/* isConfigurationFile */.lJ)(checkout, file));
    return [...files, ...carried.map(([file, text]) => ({ path: file, text }))];
}
/** Files that differ from what is checked out, or from what the branch has of them. */
function changedFiles(files, checkout, drafted) {
    const known = new Map([checkout.settings, ...checkout.teams.values()].map((file) => [file.path, file.text]));
    return files.filter(({ path: file, text }) => {
        const draft = drafted.get(file);
        return text !== (known.get(file) ?? null) || (draft !== undefined && text !== draft);
    });
}
async function opened(context, pullRequests, request, effect, problems) {
    const { inputs, repository } = context;
    const body = proposalBody({ operation: inputs.operation, request, repository }, effect);
    const { branch, title } = request;
    let outcome;
    try {
        outcome = await pullRequests.open({ branch, title, body, message: title, files: effect.files });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return byHand(context, effect, problems, error);
        throw error;
    }
    // Another merge brought the same change to the base, and there is no pull request to link to.
    if (outcome.number === 0)
        return nothingToChange(request);
    const words = { opened: 'was opened', updated: 'was updated', unchanged: 'already proposes this' };
    const { kind, number, url } = outcome;
    return {
        outcome: { kind, number, url },
        files: effect.files,
        problems,
        failure: null,
        summary: [
            `# ${title}`,
            `[Pull request ${number}](${url}) ${words[kind]}. The change takes effect when it is merged.`,
            effectMarkdown(effect),
        ],
    };
}
function refused(subject, problems) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const failure = `${subject} ${(0,markdown_text/* counted */.hS)(errors, 'error')}, each listed with what to do. Nothing was opened.`;
    return {
        outcome: { kind: 'refused' },
        files: [],
        problems,
        failure,
        summary: ['# Nothing was opened', failure, problemsMarkdown(problems)],
    };
}
function nothingToChange({ paths }) {
    const summary = [
        '# Nothing to change',
        'The files say this already, so no pull request was opened:',
        listed(paths.map(markdown_text/* code */.aY)),
    ];
    return { outcome: { kind: 'nothing to change' }, files: [], problems: [], failure: null, summary };
}
/** Writes the files below the output folder; says where for people. */
async function writeFiles({ root, inputs }, files) {
    const folder = external_node_path_default().join(inputs.outputPath, FOLDER);
    await (0,promises_.rm)(external_node_path_default().resolve(root, folder), { recursive: true, force: true });
    for (const { path: file, text } of files) {
        if (text !== null)
            await (0,src_files/* writeWhole */.f)(external_node_path_default().resolve(root, folder, file), text);
    }
    return folder;
}
async function writtenToFolder(context, effect, problems) {
    const folder = await writeFiles(context, effect.files);
    const intro = 'Outside of GitHub Actions no pull request is opened. The change was checked and written to a folder.';
    return {
        outcome: { kind: 'written to a folder' },
        files: effect.files,
        problems,
        failure: null,
        summary: ['# Change to make', intro, effectMarkdown(effect), changeByHand(effect.files, folder)],
    };
}
/** GitHub refused: what it says, and the change for a person to make. */
async function byHand(context, effect, problems, refusal) {
    const folder = await writeFiles(context, effect.files);
    const message = (0,errors/* messageOf */.bD)(refusal);
    return {
        outcome: { kind: 'refused' },
        files: effect.files,
        problems,
        failure: message,
        summary: [
            '# The pull request could not be opened',
            (0,markdown.escapeMarkdown)(message),
            effectMarkdown(effect),
            changeByHand(effect.files, folder),
        ],
    };
}
function resultOf({ inputs }, told) {
    const { outcome, files, problems, failure, summary } = told;
    const pullRequest = 'url' in outcome ? { number: outcome.number, url: outcome.url } : null;
    return {
        json: {
            schema: 1,
            operation: inputs.operation,
            kind: outcome.kind,
            pullRequest,
            files: files.map(({ path: file, text }) => ({ path: file, text })),
            problems,
            failure,
        },
        summary: `${summary.map((part) => part.trim()).join('\n\n')}\n`,
        outputs: { 'pull-request': pullRequest?.url ?? '' },
        problems,
        failure,
    };
}


/***/ }),

/***/ 97450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pullRequestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62258);


/**
 * The repository's pull requests; null for a run outside of GitHub, which has none.
 * @throws MissingCredentialError when a run on GitHub was given no token
 */
async function pullRequestsOf(context) {
    const { repository, runner, inputs } = context;
    if (repository === null || runner === 'none')
        return null;
    if (inputs.githubToken === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug('Opening a pull request needs input github-token. Pass github-token: ${{ github.token }}, and give the job the permissions contents: write and pull-requests: write.');
    }
    const [{ openGitHub }, proposals, drafts] = await Promise.all([
        __webpack_require__.e(/* import() */ 1377).then(__webpack_require__.bind(__webpack_require__, 41377)),
        __webpack_require__.e(/* import() */ 5720).then(__webpack_require__.bind(__webpack_require__, 35720)),
        __webpack_require__.e(/* import() */ 2139).then(__webpack_require__.bind(__webpack_require__, 22139)),
    ]);
    const github = await openGitHub({ repository, token: inputs.githubToken }, _timing_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMING */ .B);
    return {
        proposedTexts: async (branch, paths) => {
            const [open] = await drafts.openPullRequests(github, branch);
            if (open === undefined)
                return new Map();
            const changed = (await drafts.changedPaths(github, open.number)) ?? [];
            const texts = await proposals.proposedTexts(github, branch, [...new Set([...paths, ...changed])]);
            await refuseOvertaken(github, open, [...texts.keys()]);
            return texts;
        },
        open: (proposal) => proposals.openProposal(github, {
            ...proposal,
            baseBranch: repository.defaultBranch,
            baseSha: repository.sha,
        }),
    };
}
/** To go on from a draft of a file that the base branch changed since would undo that change. */
async function refuseOvertaken(github, { number, url, headSha }, paths) {
    const [{ comparedWith, readCommit }, { Trees }] = await Promise.all([
        __webpack_require__.e(/* import() */ 149).then(__webpack_require__.bind(__webpack_require__, 40149)),
        __webpack_require__.e(/* import() */ 6862).then(__webpack_require__.bind(__webpack_require__, 16862)),
    ]);
    const { sha, defaultBranch } = github.repository;
    const { mergeBase } = await comparedWith(github, sha, headSha);
    const trees = new Trees(github);
    const then = await trees.entries((await readCommit(github, mergeBase)).tree, paths);
    const now = await trees.entries((await readCommit(github, sha)).tree, paths);
    const changed = paths.find((path) => then.get(path)?.sha !== now.get(path)?.sha);
    if (changed === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(`${changed} changed on ${defaultBranch} since pull request #${number} was made of it. Merge or close the pull request, and run again: ${url}`);
}


/***/ }),

/***/ 88960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fk: () => (/* binding */ teamPath),
/* harmony export */   j8: () => (/* binding */ withTexts),
/* harmony export */   lJ: () => (/* binding */ isConfigurationFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_team_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84194);


function teamPath({ teamsPath }, id) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(teamsPath, `${id}.yaml`);
}
/** True for the settings file and for what can be a team's file. */
function isConfigurationFile(checkout, file) {
    const id = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(file, '.yaml');
    return file === checkout.settings.path || (file === teamPath(checkout, id) && (0,_config_team_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .teamIdFault */ .LU)(id) === null);
}
/** The same files with the texts that a branch has of some of them. */
function withTexts(checkout, texts) {
    const replaced = (file) => {
        const text = texts.get(file.path);
        return text === undefined ? file : { path: file.path, text, problem: null };
    };
    const teams = new Map([...checkout.teams].map(([id, file]) => [id, replaced(file)]));
    for (const [file, text] of texts) {
        const id = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(file, '.yaml');
        if (file === teamPath(checkout, id))
            teams.set(id, { path: file, text, problem: null });
    }
    return { ...checkout, settings: replaced(checkout.settings), teams };
}


/***/ })

};
