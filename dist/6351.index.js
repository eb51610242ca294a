export const id = 6351;
export const ids = [6351,2495];
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

/***/ 42495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown),
/* harmony export */   escapeMarkdown: () => (/* binding */ escapeMarkdown),
/* harmony export */   y: () => (/* binding */ capMarkdown)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35130);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44404);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56076);



const INVISIBLE_SPACE = '&#8203;';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
/** Syntax of its own, and what GitHub makes links of wherever it stands: @name, #1, GH-1, a://b, www.b */
const SPECIAL = /[\\`*_[\]~&<>|@#]|:(?=\/\/)|www(?=\.)|\bGH-(?=\d)/gi;
/** What would start a list or draw a rule if it stood at the start of a line. */
const LINE_START = /^(?:[-+](?=\s|$)|[-=]+\s*$)/;
const NUMBERED = /^(\d{1,9})(?=[.)](?:\s|$))/;
/** A text that GitHub shows as it is: no link, image, mention, formula or HTML, and no way out of a table's cell. */
function escapeMarkdown(text) {
    const escaped = text
        .replace(SPECIAL, escapeSpecial)
        .replace(LINE_START, (mark) => `\\${mark}`)
        .replace(NUMBERED, (number) => `${number}\\`);
    // Between two dollar signs GitHub sees a formula; a single one, as in most cells, is harmless.
    return text.split('$').length > 2 ? escaped.replaceAll('$', '\\$') : escaped;
}
function escapeSpecial(special) {
    const entity = ENTITIES[special];
    if (entity !== undefined)
        return entity;
    // A backslash does not stop GitHub from linking these; a space that nobody sees does.
    if (special === '#')
        return `\\#${INVISIBLE_SPACE}`;
    if (special === '@' || special === ':' || special.length > 1)
        return special + INVISIBLE_SPACE;
    return `\\${special}`;
}
const gfm = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .templateFor */ .a)('markdown', escapeMarkdown);
const NOTHING = gfm ``;
/** The report in GitHub's Markdown, in the order of its mail: the figures of the first screen are a table too. */
function renderMarkdown(report) {
    const { title, subtitle, status, blocks, footer } = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainReport */ .fj)(report);
    const parts = [
        title === '' ? NOTHING : gfm `## ${title}`,
        status.word === '' ? gfm `${status.sentence}` : gfm `**${status.word}**: ${status.sentence}`,
        gfm `${subtitle}`,
        ...blocks.map(blockMarkdown),
        gfm `${footer}`,
    ];
    return `${parts
        .map((part) => part.source.trim())
        .filter((source) => source !== '')
        .join('\n\n')}\n`;
}
function blockMarkdown(block) {
    switch (block.type) {
        case 'banner':
            return gfm `> ${block.text}`;
        case 'tiles':
            return tilesMarkdown(block);
        case 'sentences':
            return sentencesMarkdown(block);
        case 'table':
            return tableMarkdown(block);
        case 'facts':
            return factsMarkdown(block);
        case 'links':
            return linksMarkdown(block);
        case 'code':
            return codeMarkdown(block);
    }
}
function tilesMarkdown({ tiles }) {
    if (tiles.length === 0)
        return NOTHING;
    const labels = tiles.map((tile) => gfm ` ${tile.label} |`);
    const rules = tiles.map(() => gfm ` :-- |`);
    const values = tiles.map((tile) => (tile.value === '' ? gfm ` |` : gfm ` **${tile.value}** |`));
    const notes = tiles.map((tile) => gfm ` ${tile.note} |`);
    return gfm `|${labels}\n|${rules}\n|${values}\n|${notes}`;
}
function sentencesMarkdown({ title, sentences }) {
    return gfm `${heading(title)}${sentences.map((sentence) => gfm `- ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(sentence)}\n`)}`;
}
function tableMarkdown(table) {
    const note = table.note === null ? NOTHING : gfm `${table.note}\n\n`;
    const more = table.more === null ? NOTHING : gfm `\n${table.more}`;
    return gfm `${heading(table.title)}${note}${table.rows.length === 0 ? NOTHING : rowsMarkdown(table)}${more}`;
}
function rowsMarkdown({ columns, rows }) {
    const labels = columns.map((column) => gfm ` ${column.label} |`);
    const rules = columns.map((column) => (column.align === 'right' ? gfm ` --: |` : gfm ` :-- |`));
    const lines = rows.map((row) => gfm `|${row.cells.map((cell) => gfm ` ${cell.text} |`)}\n`);
    return gfm `|${labels}\n|${rules}\n${lines}`;
}
function factsMarkdown({ title, facts }) {
    return gfm `${heading(title)}${facts.map((fact) => gfm `- ${fact.label}: ${fact.value}\n`)}`;
}
/** What would end a link's address before its time. */
function escapeUrl(url) {
    return url
        .replace(/[()<>\s\\|]/g, encodeURIComponent)
        .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
}
function linksMarkdown({ title, links }) {
    return gfm `${heading(title)}${links.map(({ label, url }) => gfm `- [${label}](${address(url)})\n`)}`;
}
function codeMarkdown({ title, note, groups }) {
    const parts = groups.map(({ label, lines }) => gfm `${label}\n\n${lines.length === 0 ? NOTHING : codeLines(lines)}`);
    return gfm `${heading(title)}${note}\n\n${parts}`;
}
/** Indented lines are code. */
function codeLines(lines) {
    const source = lines.map(({ indent, text }) => `${' '.repeat(4 + indent)}${text}\n`);
    return { language: 'markdown', source: `${source.join('')}\n` };
}
/** An address is not a text: escaped as one, it would lead elsewhere. */
function address(url) {
    return { language: 'markdown', source: escapeUrl(url) };
}
function heading(title) {
    return title === '' ? NOTHING : gfm `### ${title}\n\n`;
}
const CUT_NOTICE = '\n\nThis summary was cut here because it is too long. The whole is in the folder `reports` of the output.\n';
/**
 * Markdown of at most `maxBytes` bytes of UTF-8: whole lines, and where lines are missing a notice that says so.
 * Empty when not even the notice fits.
 */
function capMarkdown(text, maxBytes) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= maxBytes)
        return text;
    const room = maxBytes - Buffer.byteLength(CUT_NOTICE);
    if (room < 0)
        return '';
    // The byte of a line break is no part of any other character in UTF-8.
    const end = room === 0 ? -1 : bytes.lastIndexOf('\n', room - 1);
    return `${bytes.subarray(0, Math.max(0, end)).toString('utf8')}${CUT_NOTICE}`;
}


/***/ }),

/***/ 35130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ templateFor)
/* harmony export */ });
/** A template tag that escapes each interpolated text; markup that it made itself is taken as it is. */
function templateFor(language, escape) {
    const sourceOf = (value) => {
        if (typeof value === 'string')
            return escape(value);
        if (typeof value === 'number')
            return String(value);
        return 'source' in value ? value.source : value.map((part) => part.source).join('');
    };
    return (literals, ...values) => ({
        language,
        source: literals.reduce((source, literal, i) => {
            const value = values[i - 1];
            return source + (value === undefined ? '' : sourceOf(value)) + literal;
        }, ''),
    });
}


/***/ }),

/***/ 44404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ plainTable),
/* harmony export */   fj: () => (/* binding */ plainReport),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const LONE_SURROGATE = /\p{Surrogate}/gu;
const WHITE_SPACE = /[ \t\r\n\v\f\u0085\u2028\u2029]+/g;
/** Controls that are no white space, marks that turn the direction of writing, and characters that nobody can see. */
const UNPRINTABLE = /(?!\s|\u0085)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** One line of text that cannot break a layout or reorder what stands beside it. */
function plain(text) {
    return text.replace(LONE_SURROGATE, '\ufffd').replace(UNPRINTABLE, '').replace(WHITE_SPACE, ' ').trim();
}
/**
 * The report with each of its texts made plain. Every renderer starts from this. Objects are written out field by
 * field, so that a field which is added to the model does not compile until it is treated here.
 */
function plainReport(report) {
    return {
        subject: plain(report.subject),
        preheader: plainSentence(report.preheader),
        title: plain(report.title),
        subtitle: plain(report.subtitle),
        status: plainStatus(report.status),
        blocks: report.blocks.map(plainBlock),
        footer: plain(report.footer),
    };
}
function plainSentence(sentence) {
    if (typeof sentence === 'string')
        return plain(sentence);
    return { text: plain(sentence.text), printed: sentence.printed.map(plain) };
}
function plainStatus(status) {
    return { level: status.level, word: plain(status.word), sentence: plain(status.sentence) };
}
function plainBlock(block) {
    switch (block.type) {
        case 'banner':
            return { type: block.type, text: plain(block.text) };
        case 'tiles':
            return { type: block.type, tiles: block.tiles.map(plainTile) };
        case 'sentences':
            return { type: block.type, title: plain(block.title), sentences: block.sentences.map(plainSentence) };
        case 'table':
            return plainTable(block);
        case 'facts':
            return {
                type: block.type,
                title: plain(block.title),
                facts: block.facts.map((fact) => ({ label: plain(fact.label), value: plain(fact.value) })),
            };
        case 'links':
            return {
                type: block.type,
                title: plain(block.title),
                links: block.links.map((link) => ({ label: plain(link.label), url: plain(link.url) })),
            };
        case 'code':
            return {
                type: block.type,
                title: plain(block.title),
                note: plain(block.note),
                groups: block.groups.map(({ label, lines }) => ({
                    label: plain(label),
                    lines: lines.map(({ indent, text }) => ({ indent, text: plain(text) })),
                })),
            };
    }
}
function plainTile(tile) {
    return { label: plain(tile.label), value: plain(tile.value), note: plain(tile.note), tone: tile.tone };
}
/** A table with each of its texts made plain. */
function plainTable(table) {
    return {
        type: table.type,
        title: plain(table.title),
        note: table.note === null ? null : plain(table.note),
        columns: table.columns.map((column) => ({ label: plain(column.label), align: column.align })),
        rows: table.rows.map(plainRow),
        more: table.more === null ? null : plain(table.more),
    };
}
function plainRow(row) {
    return { cells: row.cells.map(plainCell), bar: row.bar };
}
function plainCell(cell) {
    return { text: plain(cell.text), tone: cell.tone };
}


/***/ }),

/***/ 56076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
function textOf(sentence) {
    return typeof sentence === 'string' ? sentence : sentence.text;
}


/***/ })

};
