export const id = 2495;
export const ids = [2495];
export const modules = {

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
        ...(report.brand === undefined ? {} : { brand: plainBrand(report.brand) }),
    };
}
function plainBrand({ company, logoUrl, accent }) {
    return { company: plain(company), logoUrl: logoUrl === null ? null : plain(logoUrl), accent };
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
    const { cells, bar, days } = row;
    return { cells: cells.map(plainCell), bar, ...(days === undefined ? {} : { days }) };
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
