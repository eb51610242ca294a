export const id = 6351;
export const ids = [6351];
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


/***/ })

};
