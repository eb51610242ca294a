export const id = 1687;
export const ids = [1687,1882,6351,2308];
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

/***/ 2308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concernedTeams: () => (/* binding */ concernedTeams),
/* harmony export */   ownershipProblems: () => (/* binding */ ownershipProblems)
/* harmony export */ });
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);

const MAX_NAMED = 3;
/**
 * Warnings where one pull request changes what belongs to more than one team: an account that moves between two,
 * accounts or recipients of several. A team that changes its own file, and teams that are new, give none.
 */
function ownershipProblems(change, find) {
    return [...moveProblems(change, find), ...severalProblems(change, find)];
}
/** The teams that had something before and of which accounts or recipients change, by their names. */
function concernedTeams(change) {
    const added = new Set(change.teams.added.map(({ id }) => id));
    const moving = change.accounts.moved.flatMap(({ from, to }) => [from, to]);
    const teams = [...moving, ...touchedTeams(change).map(({ team }) => team)];
    const byId = new Map(teams.filter(({ id }) => !added.has(id)).map((team) => [team.id, team]));
    return [...byId.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function named({ id, name }) {
    return `"${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}" (${id}.yaml)`;
}
function warning(place, message, hint) {
    const { file, line, column, key } = place ?? { file: null, line: null, column: null, key: null };
    return { severity: 'warning', file, line, column, key, message, hint };
}
/** The first of `total` items, and how many more there are. */
function listed(items, total = items.length) {
    const first = items.slice(0, MAX_NAMED);
    return total > first.length ? `${first.join(', ')} and ${total - first.length} more` : first.join(', ');
}
/** One warning for each two teams between which accounts move. */
function moveProblems({ accounts }, find) {
    const moves = new Map();
    for (const { account, from, to } of accounts.moved) {
        const key = `${from.id} ${to.id}`;
        const move = moves.get(key) ?? { from, to, accounts: [] };
        moves.set(key, move);
        move.accounts.push(account);
    }
    return [...moves.values()].map(({ from, to, accounts: moved }) => warning(find(to.id, { of: 'accounts', text: moved[0] ?? null }), `${moved.length === 1 ? 'Account' : 'Accounts'} ${listed(moved)} ${moved.length === 1 ? 'moves' : 'move'} from team ${named(from)} to team ${named(to)}.`, 'Ask an owner of both teams to review this pull request.'));
}
/** Accounts that move are left out: they are warned of by themselves. */
function touchedTeams({ teams, accounts, recipients }) {
    const touched = new Map();
    const fresh = new Set(teams.added.map(({ id }) => id));
    const touch = (team, of, text) => {
        if (fresh.has(team.id))
            return;
        const known = touched.get(team.id) ?? { team, what: new Set(), claim: { of, text } };
        touched.set(team.id, known);
        known.what.add(of);
    };
    for (const { account, team } of accounts.added)
        touch(team, 'accounts', account);
    for (const { team } of accounts.removed)
        touch(team, 'accounts', null);
    for (const { team, added } of recipients)
        touch(team, 'recipients', added[0] ?? null);
    for (const team of teams.removed)
        touch(team, 'recipients', null);
    return [...touched.values()].sort((a, b) => (a.team.id < b.team.id ? -1 : 1));
}
function severalProblems(change, find) {
    const touched = touchedTeams(change);
    if (touched.length < 2)
        return [];
    const gone = new Set(change.teams.removed.map(({ id }) => id));
    const first = touched.slice(0, MAX_NAMED + 1);
    return touched.map(({ team, what, claim }) => {
        const others = first.filter((other) => other.team.id !== team.id).map((other) => named(other.team));
        return warning(gone.has(team.id) ? null : find(team.id, claim), `This pull request changes the ${[...what].join(' and ')} of team ${named(team)} together with those of ${listed(others, touched.length - 1)}.`, 'Ask an owner of each team to review it, or make one pull request for each.');
    });
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

/***/ 9098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ loadBase),
/* harmony export */   Yc: () => (/* binding */ baseErrorNote),
/* harmony export */   eC: () => (/* binding */ basePaths),
/* harmony export */   lo: () => (/* binding */ headPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30803);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * Where settings and teams before the pull request are; null where there is nothing to compare with.
 * @throws InputError when only one of the two paths is given
 */
function basePaths({ inputs, root }) {
    const { baseConfigPath, baseTeamsPath } = inputs;
    if (baseConfigPath !== null && baseTeamsPath !== null) {
        return { root, configPath: baseConfigPath, teamsPath: baseTeamsPath };
    }
    if (baseConfigPath === null && baseTeamsPath === null)
        return null;
    const [given, missing] = baseConfigPath === null
        ? ['base-teams-path', 'base-config-path']
        : ['base-config-path', 'base-teams-path'];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Input ${given} is given without ${missing}. Give both, such as base/config/agent.yaml and base/teams, or neither.`);
}
/**
 * Settings and teams before the pull request.
 * @throws InputError when a path to them is not given
 */
async function loadBase(context) {
    const paths = basePaths(context);
    if (paths !== null)
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfiguration */ .v)(paths);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Operation ${context.inputs.operation} compares with what was before: give base-config-path and base-teams-path.`);
}
/** What to say where the base has errors, so that nothing can be compared. */
function baseErrorNote({ problems }) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return `Settings and teams before this change have ${errors} ${errors === 1 ? 'error' : 'errors'}, so that nothing can be compared.`;
}
/**
 * Where settings and teams of the head are. Where they are checked out into a folder of their own such as head/,
 * that folder is the root, so that messages name files as the repository does.
 */
function headPaths({ inputs, root }) {
    const { configPath, teamsPath, baseConfigPath, baseTeamsPath } = inputs;
    const folder = folderBefore(configPath, baseConfigPath);
    if (folder === null || folder !== folderBefore(teamsPath, baseTeamsPath)) {
        return { root, configPath, teamsPath };
    }
    const own = (given) => given.slice(folder.length + 1);
    return { root: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, folder), configPath: own(configPath), teamsPath: own(teamsPath) };
}
/** The folder that `given` has before the path of the base; null where it is not the base's below a folder. */
function folderBefore(given, base) {
    return base !== null && given.endsWith(`/${base}`) ? given.slice(0, -base.length - 1) : null;
}


/***/ }),

/***/ 21687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare_compare)
});

// EXTERNAL MODULE: ./src/changes/changes-markdown.ts + 1 modules
var changes_markdown = __webpack_require__(36351);
// EXTERNAL MODULE: ./src/changes/compare.ts + 3 modules
var compare = __webpack_require__(31882);
// EXTERNAL MODULE: ./src/config/problem.ts
var config_problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/changes/markdown-text.ts
var markdown_text = __webpack_require__(63834);
;// CONCATENATED MODULE: ./src/changes/errors-markdown.ts



const MAX_LISTED = 20;
const MAX_NAMED_TEAMS = 10;
/** A message that quotes much of a file is cut. */
const MAX_LENGTH = 600;
function problemLine(problem) {
    return `- ${(0,markdown_text/* code */.aY)((0,config_problem/* problemText */.f)(problem), MAX_LENGTH)}`;
}
/** In place of the effective change, where settings and teams have errors after it. */
function errorsMarkdown(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const lines = errors.slice(0, MAX_LISTED).map(problemLine);
    const rest = errors.length - lines.length;
    const intro = `Settings and teams have ${(0,markdown_text/* counted */.hS)(errors.length, 'error')}, so that nothing can be compared:`;
    const more = rest === 0 ? [] : ['', `${(0,markdown_text/* counted */.hS)(rest, 'more error')}: see the check validate.`];
    return [`${changes_markdown.CHANGES_TITLE}${intro}`, '', ...lines, ...more, ''].join('\n');
}
/** In place of the effective change, where there is nothing to compare with. @param note says why, in our own words */
function noteMarkdown(note) {
    return `${changes_markdown.CHANGES_TITLE}${note}\n`;
}
/** Whose review to ask for; empty where the change concerns one team at most. */
function reviewsMarkdown(teams) {
    if (teams.length < 2)
        return '';
    const names = (0,markdown_text/* listText */.so)(teams.map(({ name }) => (0,markdown_text/* nameText */.fh)(name)), MAX_NAMED_TEAMS);
    return `\n**This changes what belongs to ${teams.length} teams. Ask an owner of each to review it: ${names}.**\n`;
}

// EXTERNAL MODULE: ./src/changes/ownership.ts
var ownership = __webpack_require__(2308);
// EXTERNAL MODULE: ./src/config/load.ts + 8 modules
var load = __webpack_require__(30803);
// EXTERNAL MODULE: ./src/operations/base-configuration.ts
var base_configuration = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/operations/pull-request-comment.ts
var pull_request_comment = __webpack_require__(55807);
;// CONCATENATED MODULE: ./src/operations/compare.ts








function comparisonOf(base, head, run) {
    if (head.configuration === null) {
        return { change: null, markdown: errorsMarkdown(head.problems), problems: [] };
    }
    if (base.configuration === null) {
        const note = (0,base_configuration/* baseErrorNote */.Yc)(base);
        return { change: null, markdown: noteMarkdown(note), problems: [(0,config_problem/* problemOfRun */.K)('notice', note, null)] };
    }
    const change = (0,compare.compareConfigurations)(base.configuration, head.configuration);
    const reviews = reviewsMarkdown((0,ownership.concernedTeams)(change));
    return { change, markdown: `${(0,changes_markdown.changesMarkdown)(change, run)}${reviews}`, problems: [] };
}
/** Says in the comment of a pull request what its settings and teams change. The comment holds no cost. */
const compare_compare = async (context) => {
    const target = (0,pull_request_comment/* commentable */.C)(context);
    const base = await (0,base_configuration/* loadBase */.Og)(context);
    const head = await (0,load/* loadConfiguration */.v)((0,base_configuration/* headPaths */.lo)(context));
    const { change, markdown, problems } = comparisonOf(base, head, (0,pull_request_comment/* runText */.l)(context));
    const { url } = await target.comment({ name: 'changes', markdown });
    const valid = head.configuration !== null;
    return {
        json: {
            schema: 1,
            operation: 'compare',
            pullRequest: target.pullRequest.number,
            comment: url,
            valid,
            change,
            problems: head.problems,
        },
        summary: markdown,
        outputs: { valid: String(valid), comment: url },
        // Those of the head are annotated by validate, whose checkout has the paths of the pull request.
        problems,
        failure: null,
    };
};


/***/ }),

/***/ 55807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ commentable),
/* harmony export */   l: () => (/* binding */ runText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62258);


/** The run as a comment names it, with its address where it has one. */
function runText({ repository }) {
    return repository === null ? 'the run' : `[the run](${repository.runUrl})`;
}
/**
 * The pull request that the run is of.
 * @throws RefusedError when there is none, or it comes from a fork
 * @throws MissingCredentialError when no token was given
 */
function commentable({ inputs, repository }) {
    const { operation, githubToken: token } = inputs;
    const pullRequest = repository?.pullRequest ?? null;
    if (repository === null || pullRequest === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(`Operation ${operation} comments on a pull request, and this run is of none. Run it on the event pull_request.`);
    }
    if (!pullRequest.isFromSameRepository) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(`Operation ${operation} comments on the pull request, and the token of a run from a fork may write nothing. Run it for pull requests of this repository only; validate shows the same change in its summary.`);
    }
    if (token === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug(`Operation ${operation} comments on the pull request and needs input github-token. Pass github-token: \${{ github.token }}, and give the job the permission pull-requests: write.`);
    }
    return {
        pullRequest,
        comment: async (section) => {
            const [{ openGitHub }, { putCommentSection }] = await Promise.all([
                __webpack_require__.e(/* import() */ 1377).then(__webpack_require__.bind(__webpack_require__, 41377)),
                __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 64178)),
            ]);
            const github = await openGitHub({ repository, token }, _timing_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMING */ .B);
            return putCommentSection(github, pullRequest.number, section);
        },
    };
}


/***/ })

};
