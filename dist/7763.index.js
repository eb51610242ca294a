export const id = 7763;
export const ids = [7763];
export const modules = {

/***/ 58062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g0: () => (/* binding */ acknowledgeTeam),
/* harmony export */   lC: () => (/* binding */ acknowledgeOrganisation),
/* harmony export */   xP: () => (/* binding */ hasKnownRise)
/* harmony export */ });
/* harmony import */ var _anomalies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87845);

/** Sets apart what is acknowledged on a day; an account is flagged by what is left. */
function acknowledgeAccount(account, acknowledgements) {
    const acknowledged = account.anomalies.flatMap((anomaly) => {
        const by = acknowledgements.get(anomaly.id);
        return by === undefined ? [] : [{ ...anomaly, acknowledged: { reason: by.reason, until: by.until } }];
    });
    if (acknowledged.length === 0)
        return account;
    const ids = new Set(acknowledged.map(({ id }) => id));
    const anomalies = account.anomalies.filter(({ id }) => !ids.has(id));
    const flagged = account.flagged && anomalies.some(_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlag */ .RV);
    return { ...account, anomalies, acknowledged, flagged };
}
/** Whether a rise is acknowledged or planned: that the account is not flagged does not say that it is small. */
function hasKnownRise({ acknowledged, planned }) {
    return planned > 0 || acknowledged.some(_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlag */ .RV);
}
function validOn(team, asOf) {
    const valid = (team?.acknowledged ?? []).filter(({ until }) => until >= asOf);
    return new Map(valid.map((acknowledgement) => [acknowledgement.anomaly, acknowledgement]));
}
function anomaliesOf(accounts) {
    return {
        anomalies: accounts.flatMap(({ anomalies }) => anomalies).sort(_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .byImpact */ .aZ),
        acknowledged: accounts.flatMap(({ acknowledged }) => acknowledged).sort(_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .byImpact */ .aZ),
    };
}
/** The analysis of a team with what it has acknowledged set apart. Totals and changes are not touched. */
function acknowledgeTeam(analysis, asOf) {
    const valid = validOn(analysis.team, asOf);
    if (valid.size === 0)
        return analysis;
    const accounts = analysis.accounts.map((account) => acknowledgeAccount(account, valid));
    return { ...analysis, accounts, ...anomaliesOf(accounts) };
}
/** The same for all accounts: what an account's team has acknowledged is so for the admins, too. */
function acknowledgeOrganisation(analysis, asOf) {
    const { owners } = analysis;
    const valid = new Map([...new Set(owners.values())].map((team) => [team.id, validOn(team, asOf)]));
    const accounts = analysis.accounts.map((account) => {
        const owner = owners.get(account.account);
        const ofOwner = owner === undefined ? undefined : valid.get(owner.id);
        return ofOwner === undefined ? account : acknowledgeAccount(account, ofOwner);
    });
    return { ...analysis, accounts, ...anomaliesOf(accounts) };
}


/***/ }),

/***/ 36654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ trackOrganisation),
/* harmony export */   PD: () => (/* binding */ trackTeam),
/* harmony export */   YW: () => (/* binding */ sightingsOf),
/* harmony export */   ps: () => (/* binding */ pastReportsOn),
/* harmony export */   sr: () => (/* binding */ allFound)
/* harmony export */ });
/* harmony import */ var _fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98667);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _anomalies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87845);
/* harmony import */ var _life_cycle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70615);
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11696);





/** The part of past reports that is about some accounts: a team's report is made from nothing else. */
function pastReportsOn(accounts, { period, known }) {
    const own = new Set(accounts);
    return { period, known: known.filter(({ account }) => own.has(account)) };
}
/** Anomalies whose amounts are not of usage: kinds that fees, credits and whole accounts have. */
const OF_ALL_CHARGES = new Set(['fee-changed', 'credit-ended']);
function weekRates(account, costs, policy) {
    let spend;
    const { current } = account.week;
    const days = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .windowLength */ .nF)(current);
    return ({ service, kind }) => {
        if (service === null)
            return (current.total ?? 0) / days;
        spend ??= (0,_spend_js__WEBPACK_IMPORTED_MODULE_4__/* .spendOf */ .Ii)((0,_fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_0__/* .restrictTo */ .mO)(costs, [account.account]), policy);
        const of = spend.services.find((each) => each.service === service);
        if (of === undefined)
            return 0;
        return (0,_spend_js__WEBPACK_IMPORTED_MODULE_4__/* .sumOver */ .Ch)(OF_ALL_CHARGES.has(kind) ? of.total : of.usage, spend.window, current) / days;
    };
}
function changeShares({ services, comparison }) {
    return (service) => {
        const change = services.find((each) => each.service === service)?.change ?? 0;
        return comparison.change === null || comparison.change === 0 ? 0 : change / comparison.change;
    };
}
function trackAccount(account, costs, policy, period, known) {
    const { anomalies, acknowledged, comparison } = account;
    const life = (0,_life_cycle_js__WEBPACK_IMPORTED_MODULE_3__/* .lifeCycleOf */ .eJ)([...anomalies, ...acknowledged], known, {
        period,
        dataThrough: (0,_fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_0__/* .dataThrough */ .an)(costs),
        compared: comparison.current,
        changeShare: changeShares(account),
        weekRate: weekRates(account, costs, policy),
    });
    const isListed = ({ id }) => !acknowledged.some((each) => each.id === id);
    const tracked = new Map(life.anomalies.map((anomaly) => [anomaly.id, anomaly]));
    return {
        ...account,
        anomalies: life.anomalies.filter(isListed),
        // What the team knows of keeps its place, whatever has become of it.
        acknowledged: acknowledged.map((each) => ({ ...each, ...tracked.get(each.id) })),
        life: { ...life, closed: life.closed.filter(isListed), over: life.over.filter(isListed) },
    };
}
function trackAccounts(accounts, costs, policy, past) {
    const byAccount = new Map(accounts.map(({ account }) => [account, []]));
    for (const known of past.known)
        byAccount.get(known.account)?.push(known);
    const tracked = accounts.map((account) => trackAccount(account, costs, policy, past.period, byAccount.get(account.account) ?? []));
    return {
        accounts: tracked,
        anomalies: (0,_life_cycle_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrderOfNews */ .i6)(tracked.flatMap(({ anomalies }) => anomalies)),
        acknowledged: tracked.flatMap(({ acknowledged }) => acknowledged).sort(_anomalies_js__WEBPACK_IMPORTED_MODULE_2__/* .byImpact */ .aZ),
        closed: tracked.flatMap(({ life }) => life?.closed ?? []).sort(byMoney),
    };
}
function byMoney(a, b) {
    return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}
/** A team's analysis with each anomaly set against what earlier reports told. @param past of its accounts alone */
function trackTeam(analysis, costs, policy, past) {
    return { ...analysis, ...trackAccounts(analysis.accounts, costs, policy, past) };
}
/** The same for all accounts. */
function trackOrganisation(analysis, costs, policy, past) {
    const tracked = trackAccounts(analysis.accounts, costs, policy, past);
    const byId = new Map(tracked.accounts.map((each) => [each.account, each]));
    const unownedAccounts = analysis.unownedAccounts.map((each) => byId.get(each.account) ?? each);
    return { ...analysis, ...tracked, unownedAccounts };
}
/** All anomalies that detection found in some accounts, whatever reports say of them. */
function allFound(accounts) {
    return accounts.flatMap(({ anomalies, acknowledged, life }) => life === undefined ? [...anomalies, ...acknowledged] : life.sightings.map(({ anomaly }) => anomaly));
}
/** What a run found in some accounts and found no more, for the record. */
function sightingsOf(accounts, through) {
    const lives = accounts.map(({ anomalies, acknowledged, comparison, life }) => {
        if (life !== undefined)
            return life;
        const view = { compared: comparison.current, dataThrough: through };
        return {
            sightings: [...anomalies, ...acknowledged].map((anomaly) => {
                return { anomaly, days: (0,_life_cycle_js__WEBPACK_IMPORTED_MODULE_3__/* .daysOfAnomaly */ ._q)(anomaly, view), inherited: [] };
            }),
            gone: [],
        };
    });
    return {
        sightings: lives.flatMap(({ sightings }) => sightings),
        gone: lives.flatMap(({ gone }) => gone),
    };
}


/***/ }),

/***/ 76702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unprintedIn: () => (/* binding */ unprintedIn)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22696);

/** Stands where a printed part stood: no letter, no digit and no sign. */
const TAKEN = '\u0001';
/** Sets digits apart or joins them to one number, so that two figures with one between them are a third. */
const JOINT = /[.,:;'’´`·٫٬،/\\_\u00a0\u202f\u2009\u2007]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const SIGN = /[+\-±−‐‑‒–﹣－＋~≈<>≤≥×*^]/u;
const OPENS = /[\s([{"'“‘]/u;
/** Turns the figure before it into another one. */
const MAGNITUDE = /^[ \u00a0\u202f\u2009-]?(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|lakhs?|crores?|mn|bn|tn|percent(?:age)?|per cent|basis points?|bps|fold|times)(?![\p{L}\p{N}])/iu;
/** Words that are figures or dates by themselves; what is plain English as often as not is left to the lock. */
const FIGURE_WORDS = [
    'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
    'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?',
    'doubled?|doubling|tripled?|tripling|quadrupled?|halved|halving|twice|thrice|(?:two|three|four|five|ten)fold',
    'percent|per cent|yesterday|today|tomorrow|january|february|april|june|july|august|september|october|november',
    'december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
];
const FIGURE_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FIGURE_WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const ACCOUNT_ID = /^\d{12}$/;
const MONEY_OR_SHARE = /[\p{Sc}%‰]/u;
/**
 * What a model's sentence shows of figures that is not one of its printed parts: the rest of it, or null when there
 * is nothing. A part counts where it stands whole, neither in the middle of a longer figure nor with a sign or a word
 * at it that changes it.
 */
function unprintedIn(text, printed) {
    const whole = printed.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI);
    const parts = [...new Set([...whole, ...whole.flatMap(wordsOfName)])]
        .filter((part) => part.trim() !== '')
        .sort((a, b) => b.length - a.length);
    const rest = parts.reduce(withoutPart, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(text));
    const word = rest
        .split(TAKEN)
        .flatMap((piece) => piece.split(/\s+/u))
        .find(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFigure */ .Dk);
    return word ?? FIGURE_WORD.exec(rest)?.[0] ?? null;
}
/** Words by which a name may be called: `m5.xlarge` of `USE1-BoxUsage:m5.xlarge`; of printed figures there are none. */
function wordsOfName(part) {
    return part
        .split(/[\s()[\],:;/]+/u)
        .filter((word) => ACCOUNT_ID.test(word) || (/^\p{L}/u.test(word) && !MONEY_OR_SHARE.test(word)))
        .filter((word) => FIGURE_WORD.exec(word)?.[0] !== word);
}
function withoutPart(text, part) {
    const pieces = [];
    let from = 0;
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
        if (at < from || !standsWhole(text, at, at + part.length))
            continue;
        pieces.push(text.slice(from, at));
        from = at + part.length;
    }
    return [...pieces, text.slice(from)].join(TAKEN);
}
function standsWhole(text, start, end) {
    const before = Array.from(text.slice(Math.max(0, start - 4), start)).reverse();
    const after = Array.from(text.slice(end, end + 4));
    const part = Array.from(text.slice(start, end));
    return (!isJoined(part.at(0) ?? '', before) &&
        !isJoined(part.at(-1) ?? '', after) &&
        !isSigned(before) &&
        !MAGNITUDE.test(text.slice(end)));
}
/** True when the characters next to the edge of a part, the nearest first, belong to it. */
function isJoined(edge, [next = ' ', second = ' ']) {
    if (LETTER_OR_DIGIT.test(next) || (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFigure */ .Dk)(next))
        return true;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFigure */ .Dk)(edge) && JOINT.test(next) && ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFigure */ .Dk)(second) || second === TAKEN);
}
/** True when the characters before a part are a sign of it, and not a dash between two words or figures. */
function isSigned([next = ' ', second = ' ']) {
    return SIGN.test(next) && OPENS.test(second);
}


/***/ }),

/***/ 22696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ hasFigure),
/* harmony export */   MX: () => (/* binding */ differenceInLines),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/** What only figures have: digits and numerals of any script, currency signs and signs of a share. */
const MARK = /[\p{N}\p{Sc}%‰‱٪﹪％]/u;
const MARKS = new RegExp(MARK.source, 'gu');
/** Blank space at which the lines of a mail may break; the blanks inside of figures do not break. */
const WORD = /[^ \t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Controls and marks that nobody sees: they may stand in a name and are no part of a figure. */
const UNSEEN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const ASCII = /^[\x20-\x7e]*$/;
/** Plain text breaks no word of at most so many columns. */
const NEVER_BROKEN = 20;
/** A text as it is seen. */
function seen(text) {
    return ASCII.test(text) ? text : text.replace(LONE_SURROGATE, '\ufffd').replace(UNSEEN, '');
}
function hasFigure(text) {
    return MARK.test(text);
}
/** The digits and signs of a text, in their order. */
function marksOf(text) {
    return text.match(MARKS) ?? [];
}
/**
 * The figures of a text: words with a digit or a sign of money or share, with all that stands at them: signs,
 * currency, letters, brackets. So a figure is another one as soon as anything about it changes.
 */
function figuresOf(text) {
    if (!hasFigure(text))
        return [];
    return (seen(text).match(WORD) ?? []).filter(hasFigure).map((word) => word.trim());
}
function tally(texts) {
    const counts = new Map();
    for (const figure of texts.flatMap(figuresOf))
        counts.set(figure, (counts.get(figure) ?? 0) + 1);
    return counts;
}
/** What occurs in `counts` more often than in `others`. */
function surplus(counts, others) {
    return [...counts].flatMap(([figure, count]) => Array.from({ length: Math.max(0, count - (others.get(figure) ?? 0)) }, () => figure));
}
/** A word that plain text may have broken. No character is wider than two columns. */
function mayBeBroken(word) {
    const columns = Array.from(word, (character) => (ASCII.test(character) ? 1 : 2));
    return columns.reduce((width, each) => width + each, 0) > NEVER_BROKEN;
}
/** How the figures that are there differ from those that should be. */
function difference(shown, printed) {
    return { added: surplus(shown, printed), missing: surplus(printed, shown) };
}
/**
 * The same for plain text, where long words stand in pieces: what is left over on both sides is no difference if each
 * piece is one of a long word, and all pieces together have its digits and signs, no more and no fewer.
 */
function differenceInLines(shown, printed) {
    const { added, missing } = difference(shown, printed);
    const isPiece = (figure) => missing.some((word) => word.includes(figure));
    const arePieces = missing.every(mayBeBroken) && added.every(isPiece) && sameMarks(added, missing);
    return arePieces ? { added: [], missing: [] } : { added, missing };
}
function sameMarks(some, others) {
    const sorted = (texts) => texts.flatMap(marksOf).sort().join('');
    return sorted(some) === sorted(others);
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

/***/ 82742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ spokenServiceName)
/* harmony export */ });
/** The names that people say, for the services whose full names no one says. */
const SPOKEN_NAMES = new Map([
    ['amazon elastic compute cloud', 'EC2'],
    ['amazon relational database service', 'RDS'],
    ['amazon simple storage service', 'S3'],
    ['amazon virtual private cloud', 'VPC'],
    ['amazon elastic container service', 'ECS'],
    ['amazon elastic container service for kubernetes', 'EKS'],
    ['amazon elastic kubernetes service', 'EKS'],
    ['amazon ec2 container registry (ecr)', 'ECR'],
    ['amazon elastic file system', 'EFS'],
    ['amazon simple queue service', 'SQS'],
    ['amazon simple notification service', 'SNS'],
    ['amazon elastic mapreduce', 'EMR'],
    ['aws key management service', 'KMS'],
    ['amazoncloudwatch', 'CloudWatch'],
]);
/** The name of a service as a sentence says it; tables keep the source's own. */
function spokenServiceName(service) {
    return SPOKEN_NAMES.get(service.toLowerCase()) ?? service.replace(/^(?:Amazon|AWS) /, '');
}


/***/ }),

/***/ 67763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tM: () => (/* binding */ ADMIN_REPORT_ID),
  r: () => (/* binding */ accountsFile),
  mH: () => (/* binding */ analyzeAll),
  FO: () => (/* binding */ explainAllByRules),
  OY: () => (/* binding */ makeAdminReport),
  Se: () => (/* binding */ makeTeamReport),
  B1: () => (/* binding */ renderReport),
  gW: () => (/* binding */ reportContext),
  Fg: () => (/* binding */ reworded),
  Pi: () => (/* binding */ scopeForecasts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/analyze/team.ts + 3 modules
var analyze_team = __webpack_require__(1136);
// EXTERNAL MODULE: ./src/analyze/acknowledged.ts
var analyze_acknowledged = __webpack_require__(58062);
// EXTERNAL MODULE: ./src/analyze/forecast-score.ts
var forecast_score = __webpack_require__(30456);
// EXTERNAL MODULE: ./src/record/scope-forecasts.ts
var scope_forecasts = __webpack_require__(68322);
// EXTERNAL MODULE: ./src/analyze/tracked.ts
var tracked = __webpack_require__(36654);
// EXTERNAL MODULE: ./src/analyze/looked-into.ts + 2 modules
var looked_into = __webpack_require__(52643);
// EXTERNAL MODULE: ./src/config/problem.ts
var problem = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/render/plain.ts
var plain = __webpack_require__(44404);
// EXTERNAL MODULE: ./src/render/report.ts
var render_report = __webpack_require__(56076);
;// CONCATENATED MODULE: ./src/render/text-layout.ts
/** Characters that a terminal or a mail in a fixed-width font draws twice as wide. */
const WIDE = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const INVISIBLE = /^[\p{Mark}\p{Format}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemes(text) {
    return Array.from(segmenter.segment(text), (part) => part.segment);
}
function graphemeWidth(grapheme) {
    if (INVISIBLE.test(grapheme))
        return 0;
    return WIDE.test(grapheme) ? 2 : 1;
}
/** Columns that a text takes in a fixed-width font. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}
function pad(text, width, align) {
    const blank = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'left' ? text + blank : blank + text;
}
/** Lines of at most `width` columns, broken between words, and inside of a word only when it is longer than a line. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (displayWidth(longer) <= width) {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function pieces(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const found = [];
    let piece = '';
    for (const grapheme of graphemes(word)) {
        if (piece !== '' && displayWidth(piece + grapheme) > width) {
            found.push(piece);
            piece = '';
        }
        piece += grapheme;
    }
    return [...found, piece];
}
const GAP = '  ';
/** A column is narrowed no further than its longest word, or this where that is longer still. */
const LONGEST_WHOLE_WORD = 20;
/**
 * Lines of a table with aligned columns, under a header when a column has a label, or null when it does not fit in
 * `width`. Labels and names are wrapped as far as needed; figures are never broken.
 */
function layTable(columns, rows, width) {
    const labels = columns.map((column) => column.label);
    const widths = columnWidths(columns, rows, width);
    if (widths === null)
        return null;
    const lay = (cells, end) => layRow(columns, widths, cells, end);
    const rule = widths.map((each) => '-'.repeat(each)).join(GAP);
    const header = labels.some((label) => label !== '') ? [...lay(labels, 'bottom'), rule] : [];
    return [...header, ...rows.flatMap((cells) => lay(cells, 'top'))];
}
/** Whether `layTable` can lay out the table. */
function fits(columns, rows, width) {
    return columnWidths(columns, rows, width) !== null;
}
function columnWidths(columns, rows, width) {
    const natural = columns.map(({ label }, i) => widestOf([label, ...rows.map((row) => row[i] ?? '')]));
    const floors = columns.map((column, i) => narrowest(column, rows.map((row) => row[i] ?? '')));
    return narrowed(columns, natural, floors, width - GAP.length * (columns.length - 1));
}
function narrowest({ label, align }, texts) {
    const wordsOf = (text) => text.split(' ');
    return align === 'right'
        ? widestOf([...wordsOf(label), ...texts])
        : Math.min(LONGEST_WHOLE_WORD, widestOf([label, ...texts].flatMap(wordsOf)));
}
/** Labels above figures give way first: that costs one line, where a name would cost one in each row. */
function narrowed(columns, natural, floors, available) {
    const widths = [...natural];
    const spare = (align) => widths.map((width, i) => (columns[i]?.align === align && width > (floors[i] ?? width) ? width : 0));
    for (let excess = widths.reduce((sum, width) => sum + width, -available); excess > 0; excess--) {
        const candidates = spare('right').some((width) => width > 0) ? spare('right') : spare('left');
        const widest = Math.max(0, ...candidates);
        if (widest === 0)
            return null;
        widths[candidates.indexOf(widest)] = widest - 1;
    }
    return widths;
}
function widestOf(texts) {
    return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 1);
}
function layRow(columns, widths, cells, end) {
    const wrapped = widths.map((width, i) => wrap(cells[i] ?? '', width));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => widths
        .map((width, i) => {
        const lines = wrapped[i] ?? [];
        const above = end === 'bottom' ? height - lines.length : 0;
        return pad(lines[line - above] ?? '', width, columns[i]?.align ?? 'left');
    })
        .join(GAP)
        .trimEnd());
}

;// CONCATENATED MODULE: ./src/render/text.ts



/** Mail programs put quotation marks before a line, which should stay below 80 columns with one or two of them. */
const WIDTH = 76;
/** The report as plain text: the same words and figures as the HTML, in lines of at most 76 columns. */
function renderText(report) {
    const { status, title, subtitle, blocks, footer, brand } = (0,plain/* plainReport */.fj)(report);
    const parts = [
        brand === undefined ? [] : paragraph(brand.company),
        [...paragraph(status.word), ...paragraph(status.sentence)],
        [...underlined(title, '='), ...paragraph(subtitle)],
        ...blocks.map(blockLines),
        footer === '' ? [] : ['-'.repeat(WIDTH), ...paragraph(footer)],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function blockLines(block) {
    switch (block.type) {
        case 'banner':
            return indented('*  ', '   ', block.text);
        case 'tiles':
            return tileLines(block);
        case 'sentences':
            return [
                ...underlined(block.title, '-'),
                ...block.sentences.flatMap((sentence) => indented('- ', '  ', (0,render_report/* textOf */.b)(sentence))),
            ];
        case 'table':
            return tableLines(block);
        case 'facts':
            return factLines(block);
        case 'links':
            return linkLines(block);
        case 'code':
            return codeLines(block);
    }
}
function tileLines({ tiles }) {
    const columns = [unlabelled('left'), unlabelled('right'), unlabelled('left')];
    const rows = tiles.map((tile) => [tile.label, tile.value, tile.note]);
    return layTable(columns, rows, WIDTH) ?? rows.flatMap((row) => row.flatMap(paragraph));
}
function factLines({ title, facts }) {
    const columns = [unlabelled('left'), unlabelled('left')];
    const rows = facts.map((fact) => [fact.label, fact.value]);
    return [
        ...underlined(title, '-'),
        ...(layTable(columns, rows, WIDTH) ?? rows.flatMap((row) => row.flatMap(paragraph))),
    ];
}
/** Addresses are not wrapped, so that a mail program makes links of them. */
function linkLines({ title, links }) {
    return [...underlined(title, '-'), ...links.flatMap(({ label, url }) => [...paragraph(label), `  ${url}`])];
}
/** Not wrapped, so that it can be copied. */
function codeLines({ title, note, groups }) {
    const parts = groups.flatMap(({ label, lines }) => [
        '',
        ...paragraph(label),
        ...lines.map(({ indent, text }) => `${' '.repeat(2 + indent)}${text}`),
    ]);
    return [...underlined(title, '-'), ...paragraph(note), ...parts];
}
function textsOfRows(table) {
    return table.rows.map((row) => row.cells.map((cell) => cell.text));
}
/** Whether the plain text gives each row of a table lines of its own, with the label before each figure. */
function isLaidAsRecords(table) {
    const printed = (0,plain/* plainTable */.$b)(table);
    return printed.rows.length > 0 && !fits(printed.columns, textsOfRows(printed), WIDTH);
}
function tableLines(table) {
    const rows = textsOfRows(table);
    const note = table.note === null ? [] : paragraph(table.note);
    const more = table.more === null ? [] : paragraph(table.more);
    const body = rows.length === 0 ? [] : (layTable(table.columns, rows, WIDTH) ?? records(table.columns, rows));
    const gap = note.length > 0 && body.length > 0 ? [''] : [];
    return [...underlined(table.title, '-'), ...note, ...gap, ...body, ...more];
}
/** A table whose figures are too wide for aligned columns: a row becomes its name and a line for each figure. */
function records(columns, rows) {
    const [first] = columns;
    const heading = first === undefined ? [] : paragraph(first.label);
    const lines = rows.flatMap((row) => row.flatMap((text, i) => {
        if (i === 0)
            return indented('- ', '  ', text);
        const label = columns[i]?.label ?? '';
        return text === '' ? [] : indented('  ', '    ', label === '' ? text : `${label}: ${text}`);
    }));
    return [...heading, ...lines];
}
function unlabelled(align) {
    return { label: '', align };
}
function paragraph(text) {
    return text === '' ? [] : wrap(text, WIDTH);
}
function indented(first, others, text) {
    return wrap(text, WIDTH - others.length).map((line, i) => `${i === 0 ? first : others}${line}`.trimEnd());
}
function underlined(title, mark) {
    if (title === '')
        return [];
    const lines = wrap(title, WIDTH);
    return [...lines, mark.repeat(Math.max(...lines.map(displayWidth)))];
}

;// CONCATENATED MODULE: ./src/render/printed-texts.ts



/**
 * Every text of a report as often as the HTML or the plain text of its mail shows it. What a mail program reads out
 * or links to counts as shown.
 */
function printedTexts(report, form) {
    const { subject, preheader, title, subtitle, status, blocks, footer, brand } = report;
    // The title of the document, and its label for screen readers.
    const envelope = form === 'html' ? [subject, subject, preheader] : [];
    return [
        ...envelope,
        ...(brand === undefined ? [] : [brand.company]),
        status.word,
        status.sentence,
        title,
        subtitle,
        ...blocks.flatMap((block) => blockTexts(block, form)),
        footer,
    ];
}
function blockTexts(block, form) {
    switch (block.type) {
        case 'banner':
            return [block.text];
        case 'tiles':
            return block.tiles.flatMap(({ label, value, note }) => [label, value, note]);
        case 'sentences':
            return [block.title, ...block.sentences];
        case 'table':
            return [block.title, block.note ?? '', ...rowTexts(block, form), block.more ?? ''];
        case 'facts':
            return [block.title, ...block.facts.flatMap(({ label, value }) => [label, value])];
        case 'links':
            return [block.title, ...block.links.flatMap(({ label, url }) => [label, url])];
        case 'code':
            return [
                block.title,
                block.note,
                ...block.groups.flatMap(({ label, lines }) => [label, ...lines.map(({ text }) => text)]),
            ];
    }
}
function rowTexts(table, form) {
    const { columns, rows } = table;
    if (rows.length === 0)
        return [];
    if (form === 'text' && isLaidAsRecords(table))
        return recordTexts(table);
    return [
        ...columns.map(({ label }) => label),
        ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ];
}
/** Each figure with the label of its column before it; the first label stands above all rows. */
function recordTexts({ columns, rows }) {
    const cellText = (text, column) => {
        const label = column === 0 ? '' : (columns[column]?.label ?? '');
        return (0,plain/* plain */.pj)(label) === '' || (0,plain/* plain */.pj)(text) === '' ? text : `${(0,plain/* plain */.pj)(label)}: ${text}`;
    };
    return [
        columns[0]?.label ?? '',
        ...rows.flatMap(({ cells }) => cells.map(({ text }, i) => cellText(text, i))),
    ];
}
/** The sentences of a report that a model worded. */
function wordedSentences(report) {
    return printedTexts(report, 'html').filter((sentence) => typeof sentence !== 'string');
}
/** The same texts without where they come from. */
function plainTexts(report, form) {
    return printedTexts(report, form).map(render_report/* textOf */.b);
}

;// CONCATENATED MODULE: ./src/deliver/figures/html.ts
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]*));/g;
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\u00a0'],
]);
const LAST_CODE_POINT = 0x10ffff;
/** Elements whose content is for no reader. */
const UNSHOWN = /^(?:style|script|xml)$/i;
/** Attributes that mail programs show, read out or lead to. */
const SHOWN_ATTRIBUTE = /\s(?:aria-label|alt|title|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Begins what is for Outlook alone, and shown there. */
const CONDITION = '<!--[if';
const TAG_START = /<[a-z/!?]/gi;
const COMMENT_END = /--!?>/g;
/** Ends a tag, or begins a value in which a bracket does not. */
const STOP = /["'>]/g;
const TAG_NAME = /^<([a-z][^\s/>]*)/i;
/** What a reader of the HTML sees, in whichever mail program, the hidden preview line included. */
function visibleTexts(html) {
    const found = [];
    const problems = [];
    let position = 0;
    while (position < html.length) {
        TAG_START.lastIndex = position;
        const start = TAG_START.exec(html)?.index ?? html.length;
        found.push(html.slice(position, start));
        if (start === html.length)
            break;
        const end = endOfTag(html, start);
        const tag = html.slice(start, end);
        found.push(...shownAttributes(tag));
        const name = TAG_NAME.exec(tag)?.[1] ?? '';
        position = UNSHOWN.test(name) ? endOfElement(html, name, end) : end;
    }
    const texts = found.filter((text) => text.trim() !== '').map((text) => decoded(text, problems));
    return { texts, problems };
}
function shownAttributes(tag) {
    return Array.from(tag.matchAll(SHOWN_ATTRIBUTE), ([, double, single, bare]) => double ?? single ?? bare ?? '');
}
function after(html, mark, from) {
    const index = html.indexOf(mark, from);
    return index === -1 ? html.length : index + mark.length;
}
/** Where the tag or the comment that starts at `start` ends. A condition is a tag; what it holds is not skipped. */
function endOfTag(html, start) {
    if (html.startsWith(CONDITION, start))
        return after(html, ']>', start);
    if (html.startsWith('<!--', start))
        return endOf(COMMENT_END, html, start);
    let from = start;
    while (from < html.length) {
        const end = endOf(STOP, html, from);
        const stop = html.charAt(end - 1);
        if (stop !== '"' && stop !== "'")
            return end;
        from = after(html, stop, end);
    }
    return html.length;
}
/** Where the first match from there on ends. @param pattern with the flag `g` */
function endOf(pattern, html, from) {
    pattern.lastIndex = from;
    return pattern.exec(html) === null ? html.length : pattern.lastIndex;
}
function endOfElement(html, name, from) {
    return endOf(new RegExp(`</${name}\\s*>`, 'gi'), html, from);
}
/** Browsers take some controls for other characters, such as 128 for the euro. */
const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Surrogate}]/u;
function characterOf(code) {
    const character = code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '';
    return character === '' || CONTROL_OR_SURROGATE.test(character) ? undefined : character;
}
/** A reference that is not known could show a figure, such as a half, so it is a problem. */
function decoded(text, problems) {
    if (!text.includes('&'))
        return text;
    return text.replace(REFERENCE, (written, decimal, hexadecimal, name) => {
        const character = name === undefined
            ? characterOf(parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10))
            : NAMED.get(name);
        if (character === undefined)
            problems.push(`The HTML has ${written}, which the check cannot read.`);
        return character ?? written;
    });
}

// EXTERNAL MODULE: ./src/deliver/figures/sentence.ts
var sentence = __webpack_require__(76702);
// EXTERNAL MODULE: ./src/deliver/figures/text.ts
var figures_text = __webpack_require__(22696);
;// CONCATENATED MODULE: ./src/deliver/figures/figure-check.ts





/** A finished mail holds a figure that code did not print for it, or lacks one. Its message holds no cost. */
class FigureError extends errors/* UserError */.yo {
    /** One sentence for each figure. They hold costs. */
    problems;
    /** @param id the mail's, which names its files */
    constructor(id, problems) {
        const which = problems.length === 1
            ? '1 of its figures is not as code printed it'
            : `${problems.length} of its figures are not as code printed them`;
        super(`The mail ${id} was refused, because ${which}. Set ai_enabled to false and run again, so that code words it; then report what reports/${id}.refused.txt says.`);
        this.problems = problems;
    }
}
/**
 * What is wrong with the figures of a finished mail, one sentence for each; they hold costs. Empty when every figure
 * that a reader can see is one that code printed for this report, as often as the report prints it, and every figure
 * of a sentence that a model worded is one of the facts that the sentence cites.
 */
function figureProblems({ subject, html, text }, report) {
    const visible = visibleTexts(html);
    return [
        ...sentenceProblems(report),
        ...differenceProblems('subject', [subject], [report.subject], figures_text/* difference */.iv),
        ...visible.problems,
        ...differenceProblems('HTML', visible.texts, printedFor(report, 'html'), figures_text/* difference */.iv),
        ...differenceProblems('plain text', [text], printedFor(report, 'text'), figures_text/* differenceInLines */.MX),
    ];
}
/** How many figures a mail shows, in its plain text. */
function figuresIn({ text }) {
    return (0,figures_text/* figuresOf */.h5)(text).length;
}
function printedFor(report, form) {
    return plainTexts(report, form);
}
function sentenceProblems(report) {
    const problems = wordedSentences(report).flatMap(({ text, printed }) => {
        const figure = (0,sentence.unprintedIn)(text, printed);
        if (figure === null)
            return [];
        return [
            `A sentence of a model has "${figure}", which is no part of the facts that it cites: ${around(text, figure)}.`,
        ];
    });
    // The first sentence stands in the preheader, too.
    return [...new Set(problems)];
}
function differenceProblems(where, shown, printed, differ) {
    const { added, missing } = differ((0,figures_text/* tally */.N4)(shown), (0,figures_text/* tally */.N4)(printed));
    return [
        ...added.map((figure) => `The ${where} has "${figure}" where the report does not print it: ${place(figure, shown)}.`),
        ...missing.map((figure) => `The ${where} lacks "${figure}" of the report: ${place(figure, printed)}.`),
    ];
}
function place(figure, texts) {
    const text = texts.find((each) => (0,figures_text/* figuresOf */.h5)(each).includes(figure)) ?? figure;
    return around((0,figures_text/* seen */.cI)(text), figure);
}
const CONTEXT = 20;
/** A figure with what stands before and after it. */
function around(text, figure) {
    const at = text.indexOf(figure);
    const start = Math.max(0, at - CONTEXT);
    const end = at + figure.length + CONTEXT;
    const shown = text.slice(start, end).replace(/\s+/g, ' ');
    return `"${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}"`;
}

// EXTERNAL MODULE: ./src/deliver/recipients.ts
var recipients = __webpack_require__(62125);
// EXTERNAL MODULE: ./src/analyze/anomalies.ts + 9 modules
var analyze_anomalies = __webpack_require__(87845);
// EXTERNAL MODULE: ./src/analyze/life-cycle.ts
var life_cycle = __webpack_require__(70615);
// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/format/service-name.ts
var service_name = __webpack_require__(82742);
// EXTERNAL MODULE: ./src/analyze/comparison.ts
var analyze_comparison = __webpack_require__(69823);
;// CONCATENATED MODULE: ./src/explain/rules/change-sentences.ts




function perDay(total, window) {
    return total / (0,day/* windowLength */.nF)(window);
}
/** A change that prints as 0.0 %. */
const NO_PERCENT = 0.05;
/** `$4,210 (+31 %) more than`, or `the same as` where the change prints as nothing. */
function moreOrLess(book, about, comparison, change) {
    const { changePercent, current } = comparison;
    if (Math.abs(change) < analyze_comparison/* NO_COST */.WR)
        return 'the same as';
    if (changePercent !== null && Math.abs(changePercent) < NO_PERCENT)
        return 'about the same as';
    const amount = book.money(`change of ${about}`, Math.abs(change), current);
    const percent = changePercent === null
        ? ''
        : ` (${book.percent(`change of ${about} in percent`, changePercent, current)})`;
    return `${amount}${percent} ${change > 0 ? 'more' : 'less'} than`;
}
function totalSentence(book, subject, comparison) {
    const { current, previous, change, basis } = comparison;
    const total = current.total ?? 0;
    const about = subject.replace('The', 'the');
    const amount = book.money(`cost of ${about}`, total, current);
    const currentDays = book.window('the days reported', current);
    const previousDays = book.shortWindow('the days compared with', previous);
    if (previous.total === null || change === null) {
        return `${subject} spent ${amount} on ${currentDays}. There is no earlier data to compare it with.`;
    }
    if (Math.abs(previous.total) < analyze_comparison/* NO_COST */.WR) {
        return Math.abs(total) < analyze_comparison/* NO_COST */.WR
            ? `${subject} spent nothing on ${currentDays}, as on ${previousDays}.`
            : `${subject} spent ${amount} on ${currentDays}, after no cost on ${previousDays}.`;
    }
    if (basis !== 'last-month') {
        return `${subject} spent ${amount} on ${currentDays}, ${moreOrLess(book, about, comparison, change)} on ${previousDays}.`;
    }
    const rate = book.money(`cost of ${about} per day`, perDay(total, current), current);
    const rateBefore = book.money(`cost of ${about} per day`, perDay(previous.total, previous), previous);
    const month = book.month('the closed month', (0,day/* monthOf */.GS)(current.from));
    const monthBefore = book.month('the month before it', (0,day/* monthOf */.GS)(previous.from));
    const percent = comparison.changePercent === null
        ? ''
        : ` (${book.percent(`change of ${about} per day in percent`, comparison.changePercent, current)})`;
    return `${subject} spent ${amount} in ${month}, ${rate} a day, against ${rateBefore} a day in ${monthBefore}${percent}.`;
}
/** The report's first sentence: the total and its fair comparison. */
function headline(book, subject, comparison) {
    return book.finding('headline', totalSentence(book, subject, comparison));
}
/** Tells the change without calendar effects, where leaving them in would mislead. */
function calendarNote(book, comparison) {
    const change = (0,analyze_comparison/* calendarFreePercent */.i9)(comparison);
    if (change === null)
        return [];
    const percent = book.percent('change without calendar effects', change, comparison.current);
    const sentence = `The calendar plays a part: with the same weekdays and the same fixed monthly charges the change is ${percent}.`;
    return [book.finding('headline', sentence)];
}
/** The last week against the week before it, with the calendar's part where it would mislead. */
function weekSentence(book, week) {
    const { current, previous, changePercent } = week;
    if (current.total === null || previous.total === null || changePercent === null)
        return [];
    const days = book.count('complete days of a week', (0,day/* windowLength */.nF)(current));
    const amount = book.money('cost of the last 7 complete days', current.total, current);
    const percent = book.percent('change of the last 7 complete days', changePercent, current);
    const before = book.shortWindow('the week compared with', previous);
    const calendarFree = (0,analyze_comparison/* calendarFreePercent */.i9)(week);
    const note = calendarFree === null
        ? ''
        : `; ${book.percent('change of the last 7 complete days without calendar effects', calendarFree, current)} with the same weekdays and fixed monthly charges`;
    return [
        book.finding('headline', `The last ${days} complete days cost ${amount}, ${percent} against ${before}${note}.`),
    ];
}
function placeOf(book, { account }) {
    return account === null ? '' : ` in ${book.name('account', account)}`;
}
function impactOf(book, { kind, service, impact }) {
    const about = `impact of the ${kind} of ${(0,service_name/* spokenServiceName */.d)(service ?? 'the account')}`;
    return book.money(about, Math.abs(impact), null);
}
function startOf(book, { kind, service, start }) {
    return book.day(`start of the ${kind} of ${(0,service_name/* spokenServiceName */.d)(service ?? 'the account')}`, start);
}
/** `on November 10 alone`, `from November 10 to November 12`, or `since November 10` while it lasts. */
function daysOf(book, anomaly) {
    const start = startOf(book, anomaly);
    if (anomaly.end === null)
        return `since ${start}`;
    if (anomaly.end === anomaly.start)
        return `on ${start} alone`;
    const about = `end of the ${anomaly.kind} of ${(0,service_name/* spokenServiceName */.d)(anomaly.service ?? 'the account')}`;
    return `from ${start} to ${book.day(about, anomaly.end)}`;
}
function moreOrLessThanExpected(book, anomaly) {
    const word = anomaly.direction === 'up' ? 'more' : 'less';
    return `${impactOf(book, anomaly)} ${word} than expected ${daysOf(book, anomaly)}`;
}
function growth({ direction }) {
    return direction === 'up' ? 'grown' : 'shrunk';
}
/** Many services of an account that moved the same way, none of them enough to be told by itself. */
function accountSentence(book, { anomaly, account }) {
    const subject = account === null ? 'The account' : book.name('account', account);
    return `${subject} as a whole cost ${moreOrLessThanExpected(book, anomaly)}; no single service makes half of it.`;
}
function feeSentence(book, subject, anomaly) {
    const name = (0,service_name/* spokenServiceName */.d)(anomaly.service ?? 'the account');
    const actual = book.money(`fee of ${name}`, anomaly.actual, null);
    const expected = book.money(`fee of ${name} before`, anomaly.expected, null);
    const day = startOf(book, anomaly);
    if (Math.abs(anomaly.expected) < analyze_comparison/* NO_COST */.WR)
        return `${subject} charged a fee of ${actual} for the first time, on ${day}.`;
    if (Math.abs(anomaly.actual) < analyze_comparison/* NO_COST */.WR)
        return `The fee of ${subject}, ${expected} in the months before, was not charged on ${day}.`;
    return `The fee of ${subject} was ${actual} on ${day}, against ${expected} in the months before.`;
}
/** When and how a service departed from what was expected, as the second half of a sentence. */
function courseOf(book, departure) {
    const { anomaly } = departure;
    const place = placeOf(book, departure);
    if (anomaly.end !== null)
        return `it cost ${moreOrLessThanExpected(book, anomaly)}${place}`;
    const start = startOf(book, anomaly);
    if (anomaly.kind === 'stopped-service')
        return `it stopped${place} on ${start}`;
    if (!(0,life_cycle/* isNews */.Ms)(anomaly))
        return `as reported before, it has stayed there${place} since ${start}`;
    if (anomaly.kind === 'credit-ended')
        return `its credits${place} ended on ${start}`;
    const isWorse = anomaly.state === 'worse';
    if (anomaly.kind === 'drift') {
        return `it has ${growth(anomaly)}${place} since ${start}${isWorse ? ' and is worse than reported before' : ''}`;
    }
    if (isWorse)
        return `it began${place} on ${start} and is worse than reported before`;
    return `it began${place} on ${start}${anomaly.kind === 'spike' ? '' : ' and has stayed'}`;
}
function comparedDays(book, { basis, current, previous }) {
    const month = book.month('the month compared with', (0,day/* monthOf */.GS)(previous.from));
    if (basis === 'last-month')
        return `${month}, over the same number of days`;
    return `the same ${book.count('days compared', (0,day/* windowLength */.nF)(current))} days of ${month}`;
}
/** One service's change, with what is known about when it began. */
function serviceSentence(book, service, departure, comparison) {
    const { change, changePercent, state, current, previous } = service;
    if (change === null || previous === null)
        return null;
    const name = book.name('service', (0,service_name/* spokenServiceName */.d)(service.service));
    const about = (0,service_name/* spokenServiceName */.d)(service.service);
    if (state === 'new') {
        const amount = book.money(`cost of ${about}`, current, comparison.current);
        const since = service.since === null ? '' : ` since ${book.day(`first day of ${about}`, service.since)}`;
        return current < 0
            ? `${name} is a new credit${since}: ${book.money(`credit of ${about}`, -current, comparison.current)}.`
            : `${name} is new${since} and cost ${amount}.`;
    }
    if (state === 'gone') {
        const amount = book.money(`cost of ${about}`, Math.abs(previous), comparison.previous);
        const verb = previous < 0 ? 'was a credit of' : 'cost';
        return `${name} is gone: it ${verb} ${amount} in the period before.`;
    }
    const amount = book.money(`change of ${about}`, Math.abs(change), comparison.current);
    const percent = changePercent === null
        ? ''
        : ` (${book.percent(`change of ${about} in percent`, changePercent, comparison.current)})`;
    const course = departure === null ? '' : `; ${courseOf(book, departure)}`;
    return `${name} is ${change > 0 ? 'up' : 'down'} ${amount}${percent} against ${comparedDays(book, comparison)}${course}.`;
}
/** A departure that no sentence on a service's change tells: one that another move in its total made up for. */
function anomalySentence(book, departure) {
    const { anomaly } = departure;
    if (anomaly.service === null)
        return accountSentence(book, departure);
    const subject = `${book.name('service', (0,service_name/* spokenServiceName */.d)(anomaly.service))}${placeOf(book, departure)}`;
    if (anomaly.kind === 'new-service' && !(0,life_cycle/* isNews */.Ms)(anomaly)) {
        return `${subject}, reported before, has cost ${impactOf(book, anomaly)} ${daysOf(book, anomaly)}.`;
    }
    if (anomaly.kind === 'new-service') {
        return `${subject} is new: it cost ${impactOf(book, anomaly)} ${daysOf(book, anomaly)}.`;
    }
    if (anomaly.kind === 'stopped-service') {
        return `${subject} stopped on ${startOf(book, anomaly)}: ${impactOf(book, anomaly)} less than expected so far.`;
    }
    const told = (0,life_cycle/* isNews */.Ms)(anomaly) ? '' : ', as reported before';
    if (anomaly.kind === 'fee-changed')
        return feeSentence(book, subject, anomaly);
    if (anomaly.kind === 'credit-ended') {
        return `The credits of ${subject} ended on ${startOf(book, anomaly)}: ${impactOf(book, anomaly)} more to pay so far${told}.`;
    }
    if (anomaly.kind === 'drift') {
        return `${subject} has ${growth(anomaly)} since ${startOf(book, anomaly)}: ${impactOf(book, anomaly)} ${anomaly.direction === 'up' ? 'more' : 'less'} than expected so far${told}.`;
    }
    return `${subject} cost ${moreOrLessThanExpected(book, anomaly)}${told}.`;
}
/** Where this month and the next are heading. */
function outlook(book, scope) {
    const { monthEnd, forecast } = scope;
    if (monthEnd === null || forecast === null)
        return [];
    const month = book.month('the reported month', monthEnd.month);
    const total = book.money('estimate for the reported month', monthEnd.total, null);
    const next = book.month('next month', forecast.month);
    const nextTotal = book.money('forecast for next month', forecast.total, null);
    const low = book.money('low end of the forecast', forecast.low, null);
    const high = book.money('high end of the forecast', forecast.high, null);
    const isClosed = (0,day/* monthWindow */.bH)(monthEnd.month).to <= scope.daily.window.to;
    const first = isClosed ? `${month} closed at ${total}.` : `${month} is heading for ${total}.`;
    const range = forecast.low === forecast.high ? '' : `, most likely between ${low} and ${high}`;
    return [book.finding('outlook', `${first} ${next} is expected at ${nextTotal}${range}.`)];
}

// EXTERNAL MODULE: ./src/analyze/savings/savings.ts
var savings_savings = __webpack_require__(45531);
// EXTERNAL MODULE: ./src/explain/verdict.ts
var verdict = __webpack_require__(83354);
// EXTERNAL MODULE: ./src/grouping.ts
var grouping = __webpack_require__(85826);
;// CONCATENATED MODULE: ./src/explain/rules/driver-sentences.ts



/** A usage type that makes less of a change does not tell what lies behind it. */
const MIN_SHARE = 0.4;
const MAX_RECOMMENDATIONS = 3;
/** What lies behind a service's change, as a sentence of its own; nothing where no usage type makes enough of it. */
function behindSentence(book, driver) {
    const { service, change, usageTypes, leading, isDiffuse, swap, days } = driver;
    if (swap !== null) {
        const [to, from] = [swap.to, swap.from].map(({ value }) => book.name(`usage type of ${service}`, value));
        return swap.to.value === '' || swap.from.value === ''
            ? ''
            : ` Behind it: ${to ?? ''} took the place of ${from ?? ''}.`;
    }
    const [largest] = usageTypes.filter((part) => part.change * change > 0);
    if (isDiffuse)
        return ' Behind it are many usage types, none of them most of it.';
    const share = largest === undefined ? 0 : largest.change / change;
    if (largest === undefined || largest.value === '' || share < MIN_SHARE) {
        return leading === 'price' || leading === 'coverage' ? ` Behind it: ${(0,verdict/* verdict */.W)(driver)}.` : '';
    }
    const name = book.name(`usage type of ${service}`, largest.value);
    const since = largest.since === null ? '' : `, new since ${book.day(`first day of ${largest.value}`, largest.since)}`;
    if (share > 1)
        return ` Behind it: ${name}${since} (${(0,verdict/* verdict */.W)(driver)}).`;
    const amount = book.money(`change of ${largest.value}`, Math.abs(largest.change), days);
    return ` Behind it: ${name}${since}, ${amount} of it (${(0,verdict/* verdict */.W)(driver)}).`;
}
/** The largest firm savings of a team. @param placeOf empty for one account */
function savingSentences(book, savings, placeOf) {
    return savings
        .filter((saving) => !(0,savings_savings/* isUpTo */.Hp)(saving))
        .slice(0, MAX_RECOMMENDATIONS)
        .map(({ rule, account, monthly, cost }) => {
        const place = placeOf(account);
        const at = place === '' ? '' : ` in ${book.name('account', place)}`;
        const amount = book.money(`saving a month, ${rule.id} in ${account}`, monthly, null);
        const whole = book.money(`cost a month of what ${rule.id} is about in ${account}`, cost, null);
        return book.finding('recommendation', `${rule.title}${at}: saves ${amount} of ${whole} a month.`);
    });
}
/** What the largest kinds of savings come to in all accounts. */
function savingKindSentences(book, savings) {
    return [
        ...(0,grouping/* groupedBy */.m)(savings.filter((saving) => !(0,savings_savings/* isUpTo */.Hp)(saving)), ({ rule }) => rule),
    ]
        .map(([rule, own]) => ({ rule, own, monthly: own.reduce((sum, { monthly }) => sum + monthly, 0) }))
        .sort((a, b) => b.monthly - a.monthly)
        .slice(0, MAX_RECOMMENDATIONS)
        .map(({ rule, own, monthly }) => {
        const amount = book.money(`saving a month, ${rule.id}`, monthly, null);
        const count = book.count(`accounts with ${rule.id}`, own.length);
        const accounts = own.length === 1 ? 'account' : 'accounts';
        return book.finding('recommendation', `${rule.title}: saves ${amount} a month in ${count} ${accounts}.`);
    });
}

;// CONCATENATED MODULE: ./src/explain/evidence.ts
/**
 * Collects the facts of one report. Each method records a fact and returns its placeholder, `{{E1}}`; sentences
 * are written with placeholders only, and `finding` fills them, so that a figure in a sentence is always a fact's.
 */
class EvidenceBook {
    #facts = [];
    #format;
    constructor(format) {
        this.#format = format;
    }
    get facts() {
        return this.#facts;
    }
    #record(fact) {
        const known = this.#facts.find(({ about, display, unit, window }) => about === fact.about &&
            display === fact.display &&
            unit === fact.unit &&
            window?.from === fact.window?.from &&
            window?.to === fact.window?.to);
        if (known !== undefined)
            return `{{${known.id}}}`;
        const id = `E${this.#facts.length + 1}`;
        this.#facts.push({ id, ...fact });
        return `{{${id}}}`;
    }
    money(about, value, window) {
        return this.#record({ about, value, unit: 'money', display: this.#format.money(value), window });
    }
    /** A percentage with its sign. */
    percent(about, value, window) {
        return this.#record({
            about,
            value,
            unit: 'percent',
            display: this.#format.signedPercent(value),
            window,
        });
    }
    day(about, value) {
        return this.#record({ about, value, unit: 'day', display: this.#format.day(value), window: null });
    }
    window(about, value) {
        const display = this.#format.window(value);
        return this.#record({
            about,
            value: `${value.from}/${value.to}`,
            unit: 'window',
            display,
            window: value,
        });
    }
    /** A window without its year, beside another that shows it. */
    shortWindow(about, value) {
        const display = this.#format.shortWindow(value);
        return this.#record({
            about,
            value: `${value.from}/${value.to}`,
            unit: 'window',
            display,
            window: value,
        });
    }
    month(about, value) {
        return this.#record({
            about,
            value,
            unit: 'month',
            display: this.#format.monthName(value),
            window: null,
        });
    }
    count(about, value) {
        return this.#record({ about, value, unit: 'count', display: this.#format.count(value), window: null });
    }
    name(about, value) {
        return this.#record({ about, value, unit: 'name', display: value, window: null });
    }
    /** Fills the placeholders of a sentence and notes which facts it rests on. */
    finding(kind, sentence) {
        const evidence = [];
        const text = sentence.replaceAll(/\{\{(E\d+)\}\}/g, (_, id) => {
            const fact = this.#facts.find((candidate) => candidate.id === id);
            if (fact === undefined)
                throw new Error(`A sentence cites ${id}, which is not in the evidence: ${sentence}`);
            if (!evidence.includes(id))
                evidence.push(id);
            return fact.display;
        });
        return { kind, text, evidence, certainty: 'observed', printed: null };
    }
}

;// CONCATENATED MODULE: ./src/explain/rules/rules.ts








/** Sentences on single services or accounts: more would not be read. */
const MAX_CAUSES = 4;
const MAX_IMPROVEMENTS = 2;
/** A service that moved less than this share of the largest mover is not a cause worth a sentence. */
const MIN_SHARE_OF_LARGEST = 0.1;
/** Services worth a sentence: those that moved by the amount that counts and are not dwarfed by the largest. */
function movers(services, minAmount) {
    const largest = Math.max(0, ...services.map(({ change }) => Math.abs(change ?? 0)));
    const floor = Math.max(minAmount, MIN_SHARE_OF_LARGEST * largest);
    return services.filter(({ change }) => change !== null && Math.abs(change) >= floor);
}
/** Telling when an anomaly began explains a change only if it is at least this share of it. */
const MIN_SHARE_OF_CHANGE = 0.5;
/** The anomaly that a service's change comes from: of its direction, begun in the compared days, large enough. */
function reasonOf({ service, change }, anomalies, { current }) {
    return anomalies.find((anomaly) => anomaly.service === service &&
        anomaly.impact * (change ?? 0) > 0 &&
        (0,day/* windowContains */.uI)(current, anomaly.start) &&
        Math.abs(anomaly.impact) >= MIN_SHARE_OF_CHANGE * Math.abs(change ?? 0));
}
/** True when the sentence on a service's change says what there is to say about an anomaly. */
function isTold(anomaly, service, reason) {
    if (service.service !== anomaly.service)
        return false;
    return service.state === 'changed' ? anomaly === reason : anomaly.impact * (service.change ?? 0) > 0;
}
/** True for a change that earlier reports gave the reason of: what is news comes before it. */
function isOld(reason, listed) {
    return reason !== undefined && !(listed.includes(reason) && (0,life_cycle/* isNews */.Ms)(reason));
}
/** From this share of a service's change on, one account's tells what lies behind it. */
const MIN_DRIVER_SHARE = 0.6;
/** The account's part of a service's change that makes most of it, where it was looked into. */
function mainDriver({ service, change }, drivers) {
    return drivers.find((driver) => driver.service === service && change !== null && driver.change / change >= MIN_DRIVER_SHARE);
}
/** What moved one way: the services that did, then the departures that their totals hide. */
function sentences(book, kind, services, { scope, anomalies, accounts, lookedInto }) {
    const limit = kind === 'cause' ? MAX_CAUSES : MAX_IMPROVEMENTS;
    const departure = (anomaly) => {
        const account = accounts.length > 1 ? accounts.find((each) => each.account === anomaly.account) : undefined;
        return { anomaly, account: account === undefined ? null : accountLabel(account) };
    };
    // What is over and was told of explains a change still.
    const reasons = [...anomalies, ...accounts.flatMap(({ life }) => life?.over ?? [])];
    const told = services
        .slice(0, limit)
        .map((service) => ({ service, reason: reasonOf(service, reasons, scope.comparison) }))
        .sort((a, b) => Number(isOld(a.reason, anomalies)) - Number(isOld(b.reason, anomalies)));
    const ofServices = told.map(({ service, reason }) => {
        const departed = reason === undefined ? null : departure(reason);
        const sentence = serviceSentence(book, service, departed, scope.comparison);
        const driver = mainDriver(service, lookedInto.drivers);
        return sentence === null || driver === undefined
            ? sentence
            : `${sentence}${behindSentence(book, driver)}`;
    });
    const hidden = anomalies.filter((anomaly) => !(0,analyze_anomalies/* isFlag */.RV)(anomaly) &&
        anomaly.impact > 0 === (kind === 'cause') &&
        !told.some(({ service, reason }) => isTold(anomaly, service, reason)));
    const ofHidden = hidden
        .slice(0, limit - told.length)
        .map((anomaly) => anomalySentence(book, departure(anomaly)));
    return [...ofServices, ...ofHidden]
        .filter((sentence) => sentence !== null)
        .map((sentence) => book.finding(kind, sentence));
}
function byRules(findings, evidence) {
    return { source: 'rules', wording: 'Written by rules, without a model', findings, evidence };
}
/** Writes a team's explanation from its analysis, without a model. */
function explainTeam(analysis, minAmount, format) {
    const book = new EvidenceBook(format);
    const { scope } = analysis;
    if (scope === null)
        return byRules([], []);
    const moving = movers(scope.services, minAmount);
    const several = analysis.accounts.length > 1;
    const placeOf = (id) => {
        const account = analysis.accounts.find((each) => each.account === id);
        return several && account !== undefined ? accountLabel(account) : '';
    };
    const risen = moving.filter(({ change }) => (change ?? 0) > 0);
    const fallen = moving.filter(({ change }) => (change ?? 0) < 0);
    const findings = [
        headline(book, 'The team', scope.comparison),
        ...calendarNote(book, scope.comparison),
        ...weekSentence(book, scope.week),
        ...sentences(book, 'cause', risen, { ...analysis, scope }),
        ...sentences(book, 'improvement', fallen, { ...analysis, scope }),
        ...savingSentences(book, analysis.lookedInto.savings, placeOf),
        ...outlook(book, scope),
    ];
    return byRules(findings, book.facts);
}
/** `payments-prod (123456789012)`, or the id alone. */
function accountLabel(account) {
    return account.name === null ? account.account : `${account.name} (${account.account})`;
}
function rules_accountSentence(book, account) {
    const { change, changePercent, current } = account.comparison;
    if (change === null)
        return null;
    const label = book.name('account', accountLabel(account));
    const amount = book.money(`change of ${account.account}`, Math.abs(change), current);
    const percent = changePercent === null
        ? ''
        : ` (${book.percent(`change of ${account.account} in percent`, changePercent, current)})`;
    const lead = account.services.find((service) => (service.change ?? 0) * change > 0);
    const mostly = lead === undefined ? '' : `, mostly ${book.name('service', (0,service_name/* spokenServiceName */.d)(lead.service))}`;
    return `${label} is ${change > 0 ? 'up' : 'down'} ${amount}${percent}${mostly}.`;
}
function accountSentences(book, kind, accounts) {
    return accounts
        .map((account) => rules_accountSentence(book, account))
        .filter((sentence) => sentence !== null)
        .map((sentence) => book.finding(kind, sentence));
}
/** How many accounts are flagged; without anything to compare with, none could be. */
function thresholdSentence(book, { scope, accounts }) {
    if (scope.comparison.change === null)
        return [];
    const flagged = accounts.filter((account) => account.flagged).length;
    if (flagged === 0 && accounts.some(analyze_acknowledged/* hasKnownRise */.xP))
        return [];
    const all = book.count('accounts', accounts.length);
    const sentence = flagged === 0
        ? `None of ${all} accounts is above its threshold.`
        : `${book.count('accounts above their threshold', flagged)} of ${all} accounts ${flagged === 1 ? 'is above its' : 'are above their'} threshold.`;
    return [book.finding('headline', sentence)];
}
/** Writes the organisation's explanation: the total, who moved it, and where it is heading. */
function explainOrganisation(analysis, minAmount, format) {
    const book = new EvidenceBook(format);
    const { scope, accounts } = analysis;
    const byChange = accounts
        .filter(({ comparison }) => Math.abs(comparison.change ?? 0) >= minAmount)
        .sort((a, b) => Math.abs(b.comparison.change ?? 0) - Math.abs(a.comparison.change ?? 0));
    const risen = byChange.filter(({ comparison }) => (comparison.change ?? 0) > 0).slice(0, MAX_CAUSES);
    const fallen = byChange.filter(({ comparison }) => (comparison.change ?? 0) < 0).slice(0, MAX_IMPROVEMENTS);
    const findings = [
        headline(book, 'The organisation', scope.comparison),
        ...calendarNote(book, scope.comparison),
        ...weekSentence(book, scope.week),
        ...thresholdSentence(book, analysis),
        ...accountSentences(book, 'cause', risen),
        ...accountSentences(book, 'improvement', fallen),
        ...savingKindSentences(book, analysis.lookedInto.savings),
        ...outlook(book, scope),
    ];
    return byRules(findings, book.facts);
}

// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/files.ts
var files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/format/format.ts
var format = __webpack_require__(94496);
;// CONCATENATED MODULE: ./src/render/accounts-csv.ts


/** What a spreadsheet would take for a formula, or for the end of a cell. */
const FORMULA = /^[=+\-@\t\r]/;
/** A field as RFC 4180 has it: texts in quotes, and never one that a spreadsheet would run as a formula. */
function csvField(field) {
    if (field === null)
        return '';
    if (typeof field === 'number')
        return Number.isFinite(field) ? field.toFixed(2) : '';
    const safe = FORMULA.test(field) ? `'${field}` : field;
    return `"${safe.replaceAll('"', '""')}"`;
}
const COLUMNS = [
    'account',
    'name',
    'team',
    'currency',
    'from',
    'to',
    'cost',
    'compared_from',
    'compared_to',
    'compared_cost',
    'change',
    'change_percent',
    'last_7_days',
    'last_7_days_change_percent',
    'month_end',
    'month_end_low',
    'month_end_high',
    'next_month',
    'next_month_low',
    'next_month_high',
    'above_threshold',
    'anomalies',
    'saving_a_month',
];
function rowOf(account, { owners, lookedInto }, currency) {
    const { comparison, week, monthEnd, forecast, flagged, anomalies } = account;
    const { current, previous, change, changePercent } = comparison;
    const saving = lookedInto.savings
        .filter((each) => each.account === account.account && !(0,savings_savings/* isUpTo */.Hp)(each))
        .reduce((sum, { monthly }) => sum + monthly, 0);
    return [
        account.account,
        account.name ?? '',
        owners.get(account.account)?.id ?? '',
        currency,
        current.from,
        (0,day/* addDays */.fi)(current.to, -1),
        current.total,
        previous.from,
        (0,day/* addDays */.fi)(previous.to, -1),
        previous.total,
        change,
        changePercent,
        week.current.total,
        week.changePercent,
        monthEnd?.total ?? null,
        monthEnd?.low ?? null,
        monthEnd?.high ?? null,
        forecast?.total ?? null,
        forecast?.low ?? null,
        forecast?.high ?? null,
        flagged ? 'yes' : 'no',
        String(anomalies.length),
        saving,
    ];
}
/**
 * Every account of the organisation as CSV, largest cost first: amounts with two decimals and a point, percentages as
 * numbers, days inclusive, lines ending in CRLF.
 */
function accountsCsv(analysis, currency) {
    const rows = analysis.accounts.map((account) => rowOf(account, analysis, currency).map(csvField).join(','));
    return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

// EXTERNAL MODULE: ./src/render/admin-report.ts
var admin_report = __webpack_require__(73330);
// EXTERNAL MODULE: ./src/render/markup.ts
var markup = __webpack_require__(35130);
;// CONCATENATED MODULE: ./src/render/mjml/template.ts

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Safe as the content of an element and inside a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
/** Template tag for MJML and the HTML inside of it. */
const mjml = (0,markup/* templateFor */.a)('mjml', escapeHtml);
/** Stands where nothing is to be shown. */
const NOTHING = mjml ``;
/** Takes text of our own, such as a stylesheet, as it stands. Never for a text that comes from outside. */
function ownSource(source) {
    return { language: 'mjml', source };
}

;// CONCATENATED MODULE: ./src/render/mjml/theme.ts
const LIGHT = {
    page: '#eef1f4',
    card: '#ffffff',
    panel: '#f5f7f9',
    text: '#1c2733',
    muted: '#51606f',
    line: '#dde3e9',
    bad: '#b3261e',
    good: '#17693a',
    warning: '#85520a',
    link: '#0b57a4',
    badGround: '#fdf1ef',
    goodGround: '#eef8f1',
    warningGround: '#fdf6e7',
};
const DARK = {
    page: '#12161b',
    card: '#1c2128',
    panel: '#242b33',
    text: '#e8ebef',
    muted: '#aeb8c4',
    line: '#39424d',
    bad: '#ff9d90',
    good: '#7fd7a3',
    warning: '#f3c673',
    link: '#8fc1f5',
    badGround: '#382524',
    goodGround: '#1d3329',
    warningGround: '#37301f',
};
/** Bars are the same in both schemes: they stand out from either card. */
const BAR_COLOURS = {
    bad: '#c9594a',
    good: '#3f9468',
    neutral: '#5d87b5',
};
/** The part of a bar that may be or not. */
const RANGE_COLOUR = '#a9c3de';
/** A day before what a chart is about. */
const DAY_COLOUR = '#a3adb8';
/** CSS classes are short because a table repeats them in every row. */
const TONE_CLASSES = { bad: 'bad', good: 'good', neutral: '' };
const STATUS_LOOKS = {
    action: { name: 'bad', border: LIGHT.bad, ground: LIGHT.badGround },
    watch: { name: 'warn', border: '#c98a1b', ground: LIGHT.warningGround },
    ok: { name: 'good', border: '#2c8a54', ground: LIGHT.goodGround },
    'no-data': { name: 'mute', border: '#7a8896', ground: LIGHT.panel },
};
/** No web font, and none that MJML would fetch. Segoe comes first for Outlook, which knows only what is installed. */
const FONTS = "'Segoe UI', -apple-system, BlinkMacSystemFont, Helvetica, Arial, sans-serif";
/** What is to be copied character by character. */
const MONOSPACED = "Consolas, Menlo, 'DejaVu Sans Mono', monospace";
const EVERYWHERE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.bad { color: ${LIGHT.bad}; }
.good { color: ${LIGHT.good}; }
.warn { color: ${LIGHT.warning}; }
.mute { color: ${LIGHT.muted}; }
.d th, .d td { border-bottom: 1px solid ${LIGHT.line}; padding: 8px 6px; vertical-align: top; word-break: normal; }
.d th { font-weight: normal; text-align: left; }
.d thead th { color: ${LIGHT.muted}; vertical-align: bottom; }
.d .r { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.d .w, .o .r { white-space: normal; }
.d .z { word-break: break-word; }
.code pre { font-family: ${MONOSPACED}; }
.q th, .q td { overflow-wrap: anywhere; }
.d .r.bad, .d .r.good { font-weight: 600; }
.d .b { margin-top: 5px; }
.d .v { margin-top: 6px; border-collapse: collapse; }
.d .v td { border: 0; padding: 0 1px 0 0; line-height: 1px; font-size: 1px; vertical-align: bottom; mso-line-height-rule: exactly; }
.d .b td { border: 0; padding: 0; height: 6px; line-height: 6px; font-size: 6px; mso-line-height-rule: exactly; }
`;
/** Below this width a table with many columns puts its figures on a line of their own, below the name. */
const NARROW = `
@media only screen and (max-width: 599px) {
.x { padding-left: 16px !important; padding-right: 16px !important; }
.panel > table > tbody > tr > td { padding-left: 8px !important; padding-right: 8px !important; }
.d { padding-left: 10px !important; padding-right: 10px !important; }
.d th, .d td { overflow-wrap: anywhere; }
.k > table, .k > table > thead, .k > table > tbody, .k > table > * > tr { display: block; }
.k > table > * > tr { border-bottom: 1px solid ${LIGHT.line}; padding: 6px 0; }
.k > table > * > tr > * { display: inline-block; box-sizing: border-box; width: 100%; border: 0; padding: 2px 6px; overflow-wrap: anywhere; }
.k .r { padding: 2px 3px; }
.k thead .r { white-space: normal; }
.k .e { display: none; }
.k .b { margin: 5px 0; }
.l2 > table > * > tr > * { width: 50%; }
.c2 > table > * > tr > .r { width: 50%; }
.c3 > table > * > tr > .r { width: 33.33%; }
.c4 > table > * > tr > .r { width: 25%; }
}
`;
const IN_DARKNESS = `
@media (prefers-color-scheme: dark) {
body, body > div { background: ${DARK.page} !important; }
.card, .card > table { background: ${DARK.card} !important; }
.panel, .panel > table { background: ${DARK.panel} !important; }
.s-bad, .s-bad > table { background: ${DARK.badGround} !important; }
.s-warn, .s-warn > table { background: ${DARK.warningGround} !important; }
.s-good, .s-good > table { background: ${DARK.goodGround} !important; }
.s-mute, .s-mute > table { background: ${DARK.panel} !important; }
.s-bad > table > tbody > tr > td { border-color: ${DARK.bad} !important; }
.card *, .panel *, .s * { color: ${DARK.text} !important; }
.card .mute, .card .mute *, .panel .mute, .card thead th, .foot * { color: ${DARK.muted} !important; }
.card .bad, .panel .bad, .s .bad { color: ${DARK.bad} !important; }
.card .good, .panel .good, .s .good { color: ${DARK.good} !important; }
.s .warn { color: ${DARK.warning} !important; }
.card .link { color: ${DARK.link} !important; }
.s .mute { color: ${DARK.muted} !important; }
.d th, .d td, .k > table > * > tr { border-color: ${DARK.line} !important; }
}
`;
const STYLESHEET = `${EVERYWHERE}${NARROW}${IN_DARKNESS}`;

;// CONCATENATED MODULE: ./src/render/mjml/prose.ts



function heading(title) {
    if (title === '')
        return NOTHING;
    return mjml `<mj-text css-class="x" padding="0 24px 8px" font-size="18px" line-height="26px" font-weight="600"><h2 style="margin:0;font-size:18px;font-weight:600">${title}</h2></mj-text>`;
}
function prose_paragraph(text, weight) {
    if (text === '')
        return NOTHING;
    return weight === 'muted'
        ? mjml `<mj-text css-class="x mute" padding="2px 24px 6px" color="${LIGHT.muted}">${text}</mj-text>`
        : mjml `<mj-text css-class="x" padding="2px 24px 6px">${text}</mj-text>`;
}
function links(block) {
    const items = block.links.map(({ label, url }) => mjml `<div style="margin:0 0 8px"><a class="link" href="${url}" style="color:${LIGHT.link}">${label}</a></div>`);
    return mjml `${heading(block.title)}<mj-text css-class="x" padding="0 24px">${items}</mj-text>`;
}
/** `pre` keeps the blanks that YAML needs, in Outlook too; lines end in elements because line breaks lose them. */
function code(block) {
    const groups = block.groups.map(({ label, lines }) => {
        const source = lines.map(({ indent, text }) => mjml `${' '.repeat(indent)}${text}<br>`);
        const copied = lines.length === 0 ? NOTHING : mjml `<pre style="margin:0 0 10px">${source}</pre>`;
        return mjml `<div>${label}</div>${copied}`;
    });
    return mjml `${heading(block.title)}${prose_paragraph(block.note, 'muted')}<mj-text css-class="x code" padding="0 24px 10px" font-size="13px" line-height="19px">${groups}</mj-text>`;
}
/** One sentence stands alone; several become a list, which a screen reader counts. */
function prose_sentences(block) {
    const [only] = block.sentences;
    if (only === undefined)
        return heading(block.title);
    if (block.sentences.length === 1)
        return mjml `${heading(block.title)}${prose_paragraph((0,render_report/* textOf */.b)(only), 'plain')}`;
    const items = block.sentences.map((sentence) => mjml `<li style="margin:0 0 8px">${(0,render_report/* textOf */.b)(sentence)}</li>\n`);
    return mjml `${heading(block.title)}<mj-text css-class="x" padding="0 24px"><ul style="margin:0 0 0 18px;padding:0">${items}</ul></mj-text>`;
}

;// CONCATENATED MODULE: ./src/render/mjml/table-fit.ts
/** A longer text in a column of figures may wrap; a figure never does. */
const LONGEST_FIGURE = 18;
const LONGEST_LABEL = 12;
/** A longer word may break anywhere, so that it cannot push the other columns out of the mail. */
const LONGEST_WORD = 20;
/** Characters that fit beside each other on a desktop, if nothing is broken. */
const CHARACTERS_PER_LINE = 72;
/** Figures of this many characters together leave room for a name on a phone. */
const FIGURES_BESIDE_NAME = 20;
/** Two names of up to this many characters share a line on a phone. */
const LONGEST_SHARED_NAME = 40;
/** Figures of up to so many characters fit beside each other on a phone, by how many there are. */
const LONGEST_FIGURE_BY_COUNT = [
    [4, 9],
    [3, 12],
    [2, LONGEST_FIGURE],
];
function longestWord(text) {
    return Math.max(...text.split(/[\s-]/).map((word) => word.length));
}
/** Classes of a cell: `r` a figure, `w` one that may wrap, `z` with a word that may break, `e` an empty name. */
function cellClasses(column, text, part) {
    const figure = column.align === 'right';
    const wraps = text.length > (part === 'label' ? LONGEST_LABEL : LONGEST_FIGURE);
    return [
        figure ? 'r' : '',
        figure && wraps ? 'w' : '',
        longestWord(text) > LONGEST_WORD ? 'z' : '',
        !figure && text === '' ? 'e' : '',
    ].filter((name) => name !== '');
}
/**
 * Classes of a table: `d` is every table of data, `o` one that is too full to keep its figures on one line, `q` one
 * that is too full to keep its words whole, and `k` one that puts its figures below the names on a phone, with the
 * grid of that behind it.
 */
function tableClasses({ columns, rows }) {
    const texts = columns.map((_, i) => rows.map((row) => row.cells[i]?.text ?? ''));
    return ['d', fullness(columns, texts), grid(columns, texts)].filter((name) => name !== '').join(' ');
}
function fullness(columns, texts) {
    const widestOf = (measure) => sum(columns.map((column, i) => Math.max(measure(column, column.label, 'label'), ...(texts[i] ?? []).map((text) => measure(column, text, 'cell')))));
    if (widestOf(wordWidth) > CHARACTERS_PER_LINE)
        return 'o q';
    return widestOf(lineWidth) > CHARACTERS_PER_LINE ? 'o' : '';
}
function wordWidth(_, text) {
    return Math.min(LONGEST_WORD, longestWord(text));
}
function lineWidth(column, text, part) {
    const classes = cellClasses(column, text, part);
    return classes.includes('r') && !classes.includes('w') ? text.length : wordWidth(column, text);
}
function grid(columns, texts) {
    const widths = texts.map((column) => Math.max(0, ...column.map((text) => text.length)));
    const figures = widths.filter((_, i) => columns[i]?.align === 'right');
    const names = widths.filter((_, i) => columns[i]?.align === 'left');
    if (columns.length <= 3 && names.length <= 2 && sum(figures) <= FIGURES_BESIDE_NAME)
        return '';
    const sharedLine = names.length === 2 && columns[1]?.align === 'left' && Math.max(...names) <= LONGEST_SHARED_NAME;
    return `k${sharedLine ? ' l2' : ''} c${figuresPerLine(figures)}`;
}
function figuresPerLine(widths) {
    const widest = Math.max(0, ...widths);
    const [most] = LONGEST_FIGURE_BY_COUNT.find(([, longest]) => widest <= longest) ?? [1];
    const lines = Math.max(1, Math.ceil(widths.length / most));
    return Math.ceil(widths.length / lines);
}
/** Names get the room that figures leave; beside other words they get a third. */
function widthOfNames(columns) {
    if (columns.length === 1)
        return '100%';
    const figures = columns.filter((column) => column.align === 'right').length;
    if (figures < columns.length - 1)
        return '35%';
    return ['100%', '60%', '46%', '40%', '32%'][figures] ?? '28%';
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./src/render/mjml/table.ts




const WORDS = { label: '', align: 'left' };
function table(block) {
    return mjml `${heading(block.title)}${block.note === null ? NOTHING : prose_paragraph(block.note, 'muted')}${block.rows.length === 0 ? NOTHING : rows(block)}${block.more === null ? NOTHING : prose_paragraph(block.more, 'muted')}`;
}
function facts(block) {
    const lines = block.facts.map(({ label, value }) => {
        const labelClasses = classAttribute([...cellClasses(WORDS, label, 'cell'), 'mute']);
        return mjml `<tr><th scope="row" align="left" width="32%"${labelClasses}>${label}</th><td${classAttribute(cellClasses(WORDS, value, 'cell'))}>${value}</td></tr>\n`;
    });
    return mjml `${heading(block.title)}<mj-table cellpadding="6" css-class="d">${lines}</mj-table>`;
}
function rows(block) {
    const { columns } = block;
    const lines = block.rows.map((row) => tableRow(columns, row));
    return mjml `<mj-table cellpadding="6" css-class="${tableClasses(block)}"><thead><tr>${columns.map((column, i) => label(column, i === 0 ? mjml ` width="${widthOfNames(columns)}"` : NOTHING))}</tr></thead>\n<tbody>${lines}</tbody></mj-table>`;
}
function label(column, width) {
    const classes = classAttribute(cellClasses(column, column.label, 'label'));
    return mjml `<th scope="col" align="${column.align}"${width}${classes}>${column.label}</th>`;
}
function tableRow(columns, row) {
    const [name, ...others] = row.cells;
    if (name === undefined)
        return NOTHING;
    const nameClasses = classAttribute([...cellClasses(WORDS, name.text, 'cell'), TONE_CLASSES[name.tone]]);
    return mjml `<tr><th scope="row" align="left"${nameClasses}>${name.text}${bar(row)}</th>${others.map((cell, i) => tableCell(columns[i + 1] ?? WORDS, cell, i === 0 ? dayBars(row) : NOTHING))}</tr>\n`;
}
function tableCell(column, { text, tone }, chart) {
    const align = column.align === 'right' ? mjml ` align="right"` : NOTHING;
    const classes = classAttribute([...cellClasses(column, text, 'cell'), TONE_CLASSES[tone]]);
    return mjml `<td${align}${classes}>${text}${chart}</td>`;
}
function classAttribute(names) {
    const used = names.filter((name) => name !== '');
    return used.length === 0 ? NOTHING : mjml ` class="${used.join(' ')}"`;
}
const HIGHEST_DAY = 28;
/** Days as bars of cells: Outlook draws them, and they need no picture. What they show is said in words beside them. */
function dayBars({ days }) {
    if (days === undefined)
        return NOTHING;
    const bars = days.shares.map((share, i) => {
        const height = Math.max(1, Math.round(Math.min(1, Math.max(0, share)) * HIGHEST_DAY));
        const colour = i >= days.since ? BAR_COLOURS[days.tone] : DAY_COLOUR;
        return mjml `<td valign="bottom"><table role="presentation"><tr><td bgcolor="${colour}" width="3" height="${height}"></td></tr></table></td>`;
    });
    return mjml `<table class="v" role="presentation" aria-hidden="true"><tr>${bars}</tr></table>`;
}
/** A cell of a table, because Outlook draws no other box of a given width. */
function bar(row) {
    if (row.bar === null)
        return NOTHING;
    const { share, upTo = share, tone } = row.bar;
    if (!(upTo > 0))
        return NOTHING;
    const percentOf = (part) => Math.max(1, Math.round(Math.min(1, part) * 100));
    const certain = mjml `<td bgcolor="${BAR_COLOURS[tone]}" height="6"></td>`;
    const width = percentOf(upTo);
    if (upTo <= share) {
        return mjml `<table class="b" role="presentation" width="${width}%"><tr>${certain}</tr></table>`;
    }
    const ofRange = mjml `<td width="${percentOf(1 - share / upTo)}%" bgcolor="${RANGE_COLOUR}" height="6"></td>`;
    return mjml `<table class="b" role="presentation" width="${width}%"><tr>${share > 0 ? certain : NOTHING}${ofRange}</tr></table>`;
}

;// CONCATENATED MODULE: ./src/render/mjml/tiles.ts


/** Up to four tiles beside each other; on a phone the second pair slides below the first. */
const TILES_PER_ROW = 4;
const TILES_PER_PAIR = 2;
/** A value is one word, which must not break: the longer the longest of a block, the smaller they all are. */
const VALUE_SIZES = [
    [10, 22],
    [14, 18],
];
const SMALLEST_VALUE_SIZE = 16;
function tiles(block) {
    const longest = Math.max(0, ...block.tiles.map((tile) => tile.value.length));
    const size = VALUE_SIZES.find(([most]) => longest <= most)?.[1] ?? SMALLEST_VALUE_SIZE;
    return chunks(block.tiles, TILES_PER_ROW).map((row) => {
        const pairs = chunks(row, TILES_PER_PAIR);
        const width = pairs.length === 1 ? '100%' : '50%';
        return mjml `<mj-section css-class="panel" background-color="${LIGHT.panel}" padding="14px 16px 8px">${pairs.map((pair) => mjml `<mj-group width="${width}">${pair.map((tile) => column(tile, size, pairs.length > 1 || pair.length > 1))}</mj-group>`)}</mj-section>`;
    });
}
function column(tile, size, shared) {
    const tone = TONE_CLASSES[tile.tone];
    const value = mjml `<div${tone === '' ? NOTHING : mjml ` class="${tone}"`} style="font-size:${size}px;line-height:${size + 8}px;font-weight:600">${tile.value}</div>`;
    const note = tile.note === '' ? NOTHING : mjml `<div class="mute" style="color:${LIGHT.muted}">${tile.note}</div>`;
    return mjml `<mj-column width="${shared ? '50%' : '100%'}"><mj-text padding="0 8px 8px"><div class="mute" style="color:${LIGHT.muted}">${tile.label}</div>${value}${note}</mj-text></mj-column>`;
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

;// CONCATENATED MODULE: ./src/render/mjml/document.ts






/** The report as one MJML document. Expects a report whose texts are plain. */
function document_document(report) {
    return mjml `<mjml lang="en" dir="ltr">${head(report)}<mj-body width="640px" background-color="${LIGHT.page}">${brandOf(report.brand)}${document_status(report.status)}${title(report)}${report.blocks.map(section)}${footer(report.footer)}</mj-body></mjml>`;
}
function head(report) {
    return mjml `<mj-head><mj-title>${report.subject}</mj-title><mj-preview>${(0,render_report/* textOf */.b)(report.preheader)}</mj-preview><mj-raw>
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<meta name="x-apple-disable-message-reformatting">
</mj-raw><mj-attributes>
<mj-all font-family="${ownSource(FONTS)}" />
<mj-text font-size="15px" line-height="22px" color="${LIGHT.text}" />
<mj-table font-size="14px" line-height="20px" color="${LIGHT.text}" padding="0 18px" />
</mj-attributes><mj-style>${ownSource(STYLESHEET)}</mj-style></mj-head>`;
}
/** The company's name or its picture, under a line of its colour. Without pictures the name stands in its place. */
function brandOf(brand) {
    if (brand === undefined)
        return NOTHING;
    const { company, logoUrl, accent } = brand;
    const line = accent === null ? NOTHING : mjml ` border-top="4px solid ${accent}"`;
    const name = logoUrl === null
        ? mjml `<mj-text css-class="x" padding="0 24px" font-weight="600">${company}</mj-text>`
        : mjml `<mj-text css-class="x" padding="0 24px" font-weight="600"><img src="${logoUrl}" alt="${company}" height="40" style="display:block;height:40px;max-width:100%;border:0"></mj-text>`;
    return mjml `<mj-section css-class="card" background-color="${LIGHT.card}"${line} padding="12px 0"><mj-column>${name}</mj-column></mj-section>`;
}
function document_status(value) {
    const look = STATUS_LOOKS[value.level];
    return mjml `<mj-section css-class="s s-${look.name}" background-color="${look.ground}" border-left="6px solid ${look.border}" padding="14px 0"><mj-column><mj-text css-class="x" padding="0 24px 0 18px" font-size="16px" line-height="24px"><div class="${look.name}" style="font-size:14px;line-height:20px;font-weight:700">${value.word}</div>${value.sentence}</mj-text></mj-column></mj-section>`;
}
function title(report) {
    const subtitle = report.subtitle === ''
        ? NOTHING
        : mjml `<mj-text css-class="x mute" padding="4px 24px 0" color="${LIGHT.muted}">${report.subtitle}</mj-text>`;
    return card(mjml `<mj-text css-class="x" padding="0 24px" font-size="24px" line-height="32px" font-weight="600"><h1 style="margin:0;font-size:24px;line-height:32px;font-weight:600">${report.title}</h1></mj-text>${subtitle}`);
}
function section(block) {
    switch (block.type) {
        case 'banner':
            return mjml `<mj-section css-class="s s-warn" background-color="${LIGHT.warningGround}" padding="12px 0"><mj-column><mj-text css-class="x" padding="0 24px">${block.text}</mj-text></mj-column></mj-section>`;
        case 'tiles':
            return mjml `${tiles(block)}`;
        case 'sentences':
            return card(prose_sentences(block));
        case 'table':
            return card(table(block));
        case 'facts':
            return card(facts(block));
        case 'links':
            return card(links(block));
        case 'code':
            return card(code(block));
    }
}
function card(content) {
    return mjml `<mj-section css-class="card" background-color="${LIGHT.card}" padding="22px 0 10px"><mj-column>${content}</mj-column></mj-section>`;
}
function footer(text) {
    if (text === '')
        return NOTHING;
    return mjml `<mj-section css-class="foot" padding="14px 0 28px"><mj-column><mj-text css-class="x mute" padding="0 24px" font-size="14px" color="${LIGHT.muted}">${text}</mj-text></mj-column></mj-section>`;
}

;// CONCATENATED MODULE: ./src/render/html.ts


/** A complete HTML document for mail programs, Outlook among them: tables, and nothing fetched from elsewhere. */
async function renderHtml(report) {
    // MJML takes a tenth of a second to load, which operations without a report must not pay.
    const { default: mjml2html } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6442), __webpack_require__.e(8460)]).then(__webpack_require__.t.bind(__webpack_require__, 6442, 23));
    const { html } = await mjml2html(document_document((0,plain/* plainReport */.fj)(report)).source, {
        validationLevel: 'strict',
        keepComments: false,
        minify: false,
        fonts: {},
    });
    return `${withoutIndentation(html)}\n`;
}
/** Texts hold no line breaks, so blank space at the start of a line is only MJML's own: about a tenth of the mail. */
function withoutIndentation(html) {
    return html.trim().replace(/\n\s+/g, '\n');
}

// EXTERNAL MODULE: ./src/analyze/risks.ts
var risks = __webpack_require__(55208);
// EXTERNAL MODULE: ./src/analyze/patterns.ts
var patterns = __webpack_require__(21485);
// EXTERNAL MODULE: ./src/render/basis.ts
var basis = __webpack_require__(25538);
// EXTERNAL MODULE: ./src/render/acknowledgement.ts
var acknowledgement = __webpack_require__(84596);
// EXTERNAL MODULE: ./src/render/anomalies.ts
var render_anomalies = __webpack_require__(55225);
// EXTERNAL MODULE: ./src/render/blocks.ts
var blocks = __webpack_require__(79788);
// EXTERNAL MODULE: ./src/render/budget.ts
var render_budget = __webpack_require__(89519);
// EXTERNAL MODULE: ./src/render/causes.ts + 1 modules
var causes = __webpack_require__(7733);
// EXTERNAL MODULE: ./src/analyze/drivers/drivers.ts + 1 modules
var drivers = __webpack_require__(70675);
// EXTERNAL MODULE: ./src/render/sentences.ts
var render_sentences = __webpack_require__(38554);
;// CONCATENATED MODULE: ./src/render/details.ts




const MAX_ROWS = 10;
const MAX_SERVICES = 5;
/** What moved less than this share of the largest is left out. */
const details_MIN_SHARE_OF_LARGEST = 0.1;
/** An effect below this share of the change is not named. */
const details_MIN_SHARE_OF_CHANGE = 0.02;
const DIMENSIONS = { 'usage-type': 'Usage', region: 'Region', resource: 'Resource' };
/** New since a day, or how much more or less was used. */
function whyCell(part, format) {
    if (part.since !== null)
        return `new since ${format.day(part.since)}`;
    if (!(0,drivers/* isUsageType */.y)(part) || part.quantity === null)
        return '';
    const { before, now, unit } = part.quantity;
    if (before <= 0)
        return now > 0 ? `none before (${unit})` : '';
    return `${format.signedPercent((100 * (now - before)) / before)} ${unit}`;
}
/** The change of a service by why: usage, price, commitment coverage, credits, the rest. They add up to it. */
function effectsSentence({ service, change, effects, isDiffuse }, place, format) {
    const parts = [
        ['usage', effects.usage],
        ['price', effects.price],
        ['commitment coverage', effects.coverage],
        ['credits', effects.credits],
        ['fees, tax and refunds', effects.other],
        ['usage or price, not known which', effects.unknown],
    ];
    const told = parts
        .filter(([, amount]) => Math.abs(amount) >= Math.max(analyze_comparison/* NO_COST */.WR, details_MIN_SHARE_OF_CHANGE * Math.abs(change)))
        .map(([name, amount]) => `${name} ${format.signedMoney(amount)}`);
    const diffuse = isDiffuse ? ' Diffuse: its three largest usage types explain less than four fifths.' : '';
    return `${place === '' ? service : `${place}: ${service}`} ${format.signedMoney(change)}: ${told.join(', ')}.${diffuse}`;
}
/** Each of the largest changes by why it moved. @param placeOf what the reader calls the account; empty where there is only one */
function effectsBlock(drivers, placeOf, format) {
    const floor = Math.max(analyze_comparison/* NO_COST */.WR, details_MIN_SHARE_OF_LARGEST * Math.abs(drivers[0]?.change ?? 0));
    const largest = drivers.filter(({ change }) => Math.abs(change) >= floor).slice(0, MAX_SERVICES);
    return (0,render_sentences/* sentencesBlock */.s)('Price or usage', largest.map((driver) => effectsSentence(driver, placeOf(driver.account), format)), format);
}
/** The usage types and regions behind the largest changes, by the size of their own. */
function detailTable(drivers, { basis }, placeOf, format) {
    const bySize = drivers
        .flatMap((driver) => [...driver.usageTypes, ...driver.regions].map((part) => ({
        driver,
        part,
        size: Math.abs(part.change),
    })))
        .sort((a, b) => b.size - a.size);
    const floor = Math.max(analyze_comparison/* NO_COST */.WR, details_MIN_SHARE_OF_LARGEST * (bySize[0]?.size ?? 0));
    const shown = bySize.filter(({ size }) => size >= floor).slice(0, MAX_ROWS);
    if (shown.length === 0)
        return [];
    const rows = shown.map(({ driver, part }) => {
        const place = placeOf(driver.account);
        const value = part.value === '' ? 'not stated' : part.value;
        return {
            cells: [
                (0,blocks/* cell */.Hn)(place === '' ? driver.service : `${place}: ${driver.service}`),
                (0,blocks/* cell */.Hn)(`${DIMENSIONS[part.dimension]} ${value}`),
                (0,blocks/* cell */.Hn)(format.signedMoney(part.change), part.change > 0 ? 'bad' : 'good'),
                (0,blocks/* cell */.Hn)(whyCell(part, format)),
            ],
            bar: null,
        };
    });
    return [
        {
            type: 'table',
            title: 'Behind the largest changes',
            note: 'The same change seen by usage type and by region, so the two do not add up.',
            columns: [
                { label: 'Service', align: 'left' },
                { label: 'Usage type or region', align: 'left' },
                { label: basis === 'last-month' ? 'Change at equal length' : 'Change', align: 'right' },
                { label: 'Quantity', align: 'right' },
            ],
            rows,
            more: null,
        },
    ];
}

// EXTERNAL MODULE: ./src/analyze/drivers/advice.ts
var advice = __webpack_require__(6082);
;// CONCATENATED MODULE: ./src/render/first-thing.ts






/** What to look at behind the largest new departure of one direction; null where none has a known cause. */
function ofAnomalies(analysis, direction, placeOf, format) {
    const { causes } = analysis.lookedInto;
    const news = (0,render_anomalies/* anomalyRows */.hT)(analysis.anomalies)
        .news.flatMap(({ anomaly, main }) => [anomaly, ...(main === null ? [] : [main])])
        .filter((anomaly) => anomaly.direction === direction && !(0,analyze_anomalies/* isFlag */.RV)(anomaly));
    for (const anomaly of news) {
        const cause = causes.find((each) => each.anomaly === anomaly.id);
        if (cause === undefined)
            continue;
        const what = (0,blocks/* anomalyText */.lW)(anomaly, format);
        return `${placeOf(anomaly)}, ${what.charAt(0).toLowerCase()}${what.slice(1)} (${format.signedMoney(anomaly.impact)}): ${(0,advice/* adviceFor */.c)(cause)}`;
    }
    return null;
}
/** The largest firm saving. */
function ofSavings({ lookedInto }, nameOf, format) {
    const saving = lookedInto.savings.find((each) => !(0,savings_savings/* isUpTo */.Hp)(each));
    if (saving === undefined)
        return null;
    const { rule, account, monthly } = saving;
    const name = nameOf(account);
    return `${name === '' ? '' : `${name}: `}${rule.title}. It saves ${format.money(monthly)} a month. Check first: ${rule.check}`;
}
/**
 * The one thing to do, for a reader who has thirty seconds: what rose, then what fell, which may be an outage, then what could
 * be saved. Nothing where there is nothing to do.
 * @param nameOf what the reader calls the account; empty where there is only one
 */
function firstThing(analysis, placeOf, nameOf, format) {
    const thing = ofAnomalies(analysis, 'up', placeOf, format) ??
        ofAnomalies(analysis, 'down', placeOf, format) ??
        ofSavings(analysis, nameOf, format);
    return thing === null ? [] : (0,render_sentences/* sentencesBlock */.s)('Do this first', [thing], format);
}

// EXTERNAL MODULE: ./src/render/months.ts
var months = __webpack_require__(77541);
// EXTERNAL MODULE: ./src/render/branding.ts
var branding = __webpack_require__(21693);
// EXTERNAL MODULE: ./src/render/findings.ts
var findings = __webpack_require__(62752);
// EXTERNAL MODULE: ./src/render/links.ts
var render_links = __webpack_require__(14869);
// EXTERNAL MODULE: ./src/render/patterns.ts
var render_patterns = __webpack_require__(7329);
// EXTERNAL MODULE: ./src/render/risks.ts
var render_risks = __webpack_require__(84740);
// EXTERNAL MODULE: ./src/render/savings.ts
var render_savings = __webpack_require__(20383);
// EXTERNAL MODULE: ./src/render/planned.ts
var planned = __webpack_require__(31814);
;// CONCATENATED MODULE: ./src/render/team-report.ts






















const team_report_MAX_SERVICES = 15;
const MAX_ACCOUNTS = 50;
const MAX_SAVINGS = 5;
const team_report_MAX_CAUSES = 8;
const SUBJECT_WORDS = {
    action: 'Action',
    watch: 'Watch',
    ok: 'OK',
    'no-data': 'No data',
};
function plural(count, one, many, format) {
    return `${format.count(count)} ${count === 1 ? one : many}`;
}
/** The rise that the threshold is held against. */
function riseText({ comparison }, planned, format) {
    const { adjusted } = comparison;
    if (adjusted?.changePercent === null || adjusted === null)
        return 'new';
    const effects = (0,analyze_comparison/* calendarFreePercent */.i9)(comparison) === null ? '' : ', calendar effects removed';
    const known = planned < analyze_comparison/* NO_COST */.WR ? '' : `, ${format.money(planned)} of it planned`;
    return `up ${format.money(adjusted.change)} (${format.signedPercent(adjusted.changePercent)})${effects}${known}`;
}
/** What the status does not speak of, because the team knows of it. */
function knownApart({ acknowledged, accounts }) {
    const known = [
        ...(acknowledged.length > 0 ? ['acknowledged'] : []),
        ...(accounts.some(({ planned }) => planned > 0) ? ['planned'] : []),
    ];
    return known.length === 0 ? '' : `Apart from what is ${known.join(' or ')}: `;
}
/** A sentence behind what `knownApart` says. */
function behind(apart, sentence) {
    return apart === '' ? sentence : `${apart}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
/** The status of a team: an account above its threshold asks for action, an anomaly for a look. */
function teamStatus(analysis, policy, format) {
    const { scope, accounts, anomalies, accountsWithoutData, unavailable } = analysis;
    if (scope === null && unavailable.length > 0) {
        return {
            level: 'no-data',
            word: 'Not fetched',
            sentence: `The cost of ${unavailable.join(', ')} could not be fetched in this run. The admins know; nothing is to be done here.`,
        };
    }
    if (scope === null) {
        return {
            level: 'no-data',
            word: 'No data',
            sentence: `There is no cost data for ${accountsWithoutData.join(', ')}. Check the account ids in the team's file and the source's access to them.`,
        };
    }
    const flagged = accounts.filter((account) => account.flagged);
    const apart = knownApart(analysis);
    const { news, ongoing } = (0,render_anomalies/* anomalyRows */.hT)(anomalies);
    const rising = news.filter(({ anomaly }) => anomaly.direction === 'up' && !(0,analyze_anomalies/* isFlag */.RV)(anomaly));
    if (flagged.length > 0) {
        const threshold = `the threshold is ${format.percent(policy.anomalyThreshold)}`;
        const sentence = accounts.length === 1
            ? `Cost is ${riseText(scope, accounts[0]?.planned ?? 0, format)}; ${threshold}.`
            : `${plural(flagged.length, 'account has', 'accounts have', format)} risen too far; ${threshold}.`;
        const before = news.length === 0 && ongoing.length > 0 ? ' Earlier reports told of it.' : '';
        return { level: 'action', word: 'Action needed', sentence: `${sentence}${before}` };
    }
    const { budget } = analysis;
    if (budget?.state === 'over') {
        return { level: 'action', word: 'Over budget', sentence: (0,render_budget/* budgetSentence */.Bg)(budget, format) };
    }
    if (budget?.state === 'at-risk' && budget.day !== null) {
        return { level: 'watch', word: 'Budget at risk', sentence: (0,render_budget/* budgetSentence */.Bg)(budget, format) };
    }
    if (rising.length > 0) {
        const sentence = `The total is within the threshold, but ${plural(rising.length, 'service departed', 'services departed', format)} from what was expected.`;
        return { level: 'watch', word: 'Worth a look', sentence: behind(apart, sentence) };
    }
    if (scope.comparison.previous.total === null) {
        return {
            level: 'ok',
            word: 'Nothing to compare yet',
            sentence: 'There is no earlier data to compare these days with.',
        };
    }
    if (news.length > 0) {
        const sentence = `Cost is within the threshold; ${plural(news.length, 'fall', 'falls', format)} below what was expected ${news.length === 1 ? 'is' : 'are'} listed.`;
        return { level: 'ok', word: 'Lower cost', sentence: behind(apart, sentence) };
    }
    if (ongoing.length > 0) {
        const sentence = `${plural(ongoing.length, 'anomaly', 'anomalies', format)} that earlier reports told of ${ongoing.length === 1 ? 'goes' : 'go'} on.`;
        return { level: 'ok', word: 'Nothing new', sentence: behind(apart, sentence) };
    }
    return {
        level: 'ok',
        word: 'No surprises',
        sentence: behind(apart, 'Cost is within the threshold and every service is on its course.'),
    };
}
/** `+$1,240 this month (+18 %)`, or what the closed month came to. */
function subjectChange(comparison, format) {
    const { basis, change, changePercent, current } = comparison;
    const when = basis === 'last-month' ? `in ${format.monthName((0,day/* monthOf */.GS)(current.from))}` : 'this month';
    if (change === null)
        return `${format.money(current.total ?? 0)} ${when}`;
    const percent = changePercent === null ? '' : ` (${format.signedPercent(changePercent)})`;
    return `${format.signedMoney(change)} ${when}${percent}`;
}
function subjectOf(analysis, status, format) {
    const word = `[${SUBJECT_WORDS[status.level]}] ${analysis.team.name}`;
    if (analysis.scope === null)
        return `${word}: no cost data`;
    const { comparison } = analysis.scope;
    const count = (0,render_anomalies/* anomalyRows */.hT)(analysis.anomalies).news.length;
    const anomalies = count === 0 ? '' : `, ${plural(count, 'anomaly', 'anomalies', format)}`;
    return `${word}: ${subjectChange(comparison, format)}${anomalies}`;
}
function namesOf(analysis) {
    const names = new Map(analysis.accounts.map(({ account, name }) => [account, name ?? account]));
    return (account) => names.get(account) ?? account;
}
function team_report_placeOf(analysis) {
    const single = analysis.team.accounts.length === 1;
    const nameOf = namesOf(analysis);
    return ({ account, service }) => {
        const place = service ?? 'All services';
        return single ? place : `${nameOf(account)}: ${place}`;
    };
}
function patternPlace(analysis) {
    const single = analysis.team.accounts.length === 1;
    const nameOf = namesOf(analysis);
    return ({ account, service }) => {
        if (service === null)
            return single ? 'The account' : nameOf(account);
        return single ? service : `${service} in ${nameOf(account)}`;
    };
}
function noAnomalies(analysis) {
    if (analysis.accounts.some(({ learning }) => learning)) {
        return 'Still learning: departures are detected from 14 days of data on.';
    }
    return analysis.acknowledged.length > 0
        ? 'Nothing departed from what was expected but what is acknowledged.'
        : 'No service departed from what was expected.';
}
function dataBlocks(analysis, scope, explanation, format) {
    const { accounts } = analysis;
    const several = analysis.team.accounts.length > 1;
    const missing = analysis.accountsWithoutData.length === 0
        ? null
        : `No cost data for ${analysis.accountsWithoutData.join(', ')}.`;
    const nameOf = namesOf(analysis);
    const placeName = several ? nameOf : () => '';
    const { drivers, savings, followed } = analysis.lookedInto;
    const plans = (0,planned/* effectivePlans */.Qq)(analysis.team.plannedChanges, scope);
    return [
        (0,blocks/* tiles */.os)(scope, format, analysis.budget),
        ...firstThing(analysis, team_report_placeOf(analysis), placeName, format),
        ...(0,render_sentences/* sentencesBlock */.s)('Budget', analysis.budget === null ? [] : (0,render_budget/* budgetSentences */.qr)(analysis.budget, format), format),
        ...(0,findings/* findings */.Pg)(explanation),
        ...(0,render_anomalies/* anomalyBlocks */.iI)(analysis, team_report_placeOf(analysis), noAnomalies(analysis), analysis.lookedInto.trails, format),
        ...(0,causes/* causesBlock */.U)((0,render_anomalies/* listedAnomalies */.p)(analysis.anomalies), analysis.lookedInto, team_report_placeOf(analysis), team_report_MAX_CAUSES, format),
        ...(0,render_savings/* savingsTable */.mG)(savings, placeName, { maxRows: MAX_SAVINGS, withSteps: true }, format),
        ...(0,render_sentences/* sentencesBlock */.s)('Planned changes', (0,planned/* plannedSentences */.XT)(plans, accounts, placeName, format), format),
        (0,blocks/* serviceTable */.oV)(scope, format, team_report_MAX_SERVICES),
        ...(0,months/* monthsTable */.o)(scope, analysis.budget, format),
        ...(0,render_sentences/* sentencesBlock */.s)('Patterns', (0,render_patterns/* patternSentences */.V)(accounts.flatMap(({ patterns }) => patterns).sort(patterns/* byAmount */.Q), patternPlace(analysis), format), format),
        ...(0,render_sentences/* sentencesBlock */.s)('Risks of the forecast', (0,render_risks/* riskSentences */.a)((0,risks/* forecastRisks */._)(scope, analysis.anomalies), team_report_placeOf(analysis), format), format),
        ...effectsBlock(drivers, placeName, format),
        ...detailTable(drivers, scope.comparison, placeName, format),
        ...(0,render_savings/* followedBlock */.MA)(followed, placeName, format),
        ...(several ? [(0,blocks/* accountTable */.IT)('Accounts', accounts, missing, format, MAX_ACCOUNTS)] : []),
    ];
}
/** What the team knows of, and how it says so of the rest. */
function acknowledgementBlocks(analysis, { asOf, format }) {
    const { team, anomalies, acknowledged } = analysis;
    return [
        ...(0,render_sentences/* sentencesBlock */.s)('Acknowledged', (0,acknowledgement/* acknowledgedSentences */.j)(acknowledged, team_report_placeOf(analysis), format), format),
        ...(0,acknowledgement/* acknowledgementBlock */.m)((0,render_anomalies/* listedAnomalies */.p)(anomalies), () => team.file, asOf),
    ];
}
/** A team's report as its reader will see it. */
function teamReport(analysis, explanation, policy, redirectedFrom, context) {
    const { format } = context;
    const { team, scope } = analysis;
    const status = teamStatus(analysis, policy, format);
    const accountNames = team.accounts.map(({ id, name }) => (name === null ? id : `${name} (${id})`));
    const threshold = (0,basis/* thresholdText */.HA)(policy.anomalyThreshold, policy.anomalyMinAmount, format);
    return {
        subject: (0,basis/* subjectMarks */.r4)(context, redirectedFrom) + subjectOf(analysis, status, format),
        preheader: (0,findings/* preheader */.$G)(explanation, status),
        title: team.name,
        subtitle: `AWS cost, data through ${format.fullDay(context.dataThrough)} · ${accountNames.join(', ')}`,
        status,
        blocks: [
            ...(0,basis/* banners */._K)(context, redirectedFrom, scope === null ? [] : analysis.unavailable),
            ...(scope === null ? [] : dataBlocks(analysis, scope, explanation, format)),
            ...(scope === null ? [] : (0,render_links/* linksBlock */.n)(context.link, team.accounts, scope.comparison.current)),
            ...acknowledgementBlocks(analysis, context),
            ...(0,branding/* brandLinks */.dR)(context),
            (0,basis/* basisBlock */.uN)(context, policy, threshold, scope, explanation),
        ],
        footer: (0,branding/* brandedFooter */.Km)("Sent by AWS Cost AI Agent. Recipients, accounts and thresholds are in the team's file in the repository.", context),
        ...(0,branding/* brandOf */.d7)(context),
    };
}

;// CONCATENATED MODULE: ./src/operations/reports.ts




















/** A report's id, which names its files and, for teams, is the team's id. */
const ADMIN_REPORT_ID = 'admin';
/** What all reports of a run have in common. */
function reportContext(gathered) {
    const { configuration, costs, asOf, dataProblems, history, datadogApp, dueOn } = gathered;
    const { settings } = configuration;
    const { link } = settings.datadog;
    return {
        asOf,
        dataThrough: (0,cost_model/* dataThrough */.an)(costs),
        source: costs.source,
        costBasis: costs.costBasis,
        format: (0,format/* formatFor */.B)(settings.locale, costs.currency),
        history,
        link: datadogApp === null || link === '' ? null : { template: link, app: datadogApp },
        isIncomplete: dataProblems.some(({ severity }) => severity === 'warning'),
        branding: settings.branding,
        ...(dueOn === undefined ? {} : { dueOn }),
    };
}
/** A scope with what its own reports forecast held against what came. */
function scored(scope, told, basis) {
    return told === undefined ? scope : { ...scope, forecastScore: (0,forecast_score/* scoreForecasts */.r$)(scope.daily, told, basis) };
}
/** What a run's reports tell of their own totals. A team's are left out where it has no data. */
function scopeForecasts({ costs, configuration: { settings } }, organisation, teams) {
    const estimatesOf = ({ monthEnd, forecast }) => [monthEnd, forecast].filter((estimate) => estimate !== null);
    const ofTeams = teams.flatMap(({ team, scope }) => {
        if (scope === null)
            return [];
        const accounts = team.accounts.map(({ id }) => id);
        const basis = (0,scope_forecasts/* forecastBasis */.Wd)(costs, (0,analyze_team/* policyFor */.KV)(settings, team), accounts);
        return [{ scope: (0,scope_forecasts/* teamScope */.YH)(team.id), estimates: estimatesOf(scope), basis }];
    });
    if (organisation === null)
        return ofTeams;
    const basis = (0,scope_forecasts/* forecastBasis */.Wd)(costs, (0,analyze_team/* policyFor */.KV)(settings, null), []);
    return [{ scope: scope_forecasts/* ORGANISATION */.pP, estimates: estimatesOf(organisation.scope), basis }, ...ofTeams];
}
/** A team's analysis, from its accounts' costs and what earlier reports told of these accounts. */
function analyzeOne({ costs, configuration, asOf, pastReports, forecasts, look }, team) {
    const { settings } = configuration;
    const accounts = team.accounts.map(({ id }) => id);
    const own = (0,cost_model/* restrictTo */.mO)(costs, accounts);
    const told = forecasts?.get((0,scope_forecasts/* teamScope */.YH)(team.id));
    const basis = (0,scope_forecasts/* forecastBasis */.Wd)(costs, (0,analyze_team/* policyFor */.KV)(settings, team), accounts);
    const analyzed = (0,analyze_team/* analyzeTeam */.OH)(own, team, settings);
    const scope = analyzed.scope === null ? null : scored(analyzed.scope, told, basis);
    const acknowledged = (0,analyze_acknowledged/* acknowledgeTeam */.g0)({ ...analyzed, scope }, asOf);
    const analysis = pastReports === undefined
        ? acknowledged
        : (0,tracked/* trackTeam */.PD)(acknowledged, own, (0,analyze_team/* policyFor */.KV)(settings, team), (0,tracked/* pastReportsOn */.ps)(accounts, pastReports));
    return {
        ...analysis,
        lookedInto: (0,looked_into/* lookInto */.OW)(analysis.accounts, own, (0,analyze_team/* policyFor */.KV)(settings, team), look ?? null),
    };
}
/** Analyzes one team and explains it by rules. The report is made from that team's costs alone. */
function makeTeamReport(gathered, team, context) {
    const { settings } = gathered.configuration;
    const analysis = analyzeOne(gathered, team);
    const explanation = explainTeam(analysis, (0,analyze_team/* policyFor */.KV)(settings, team).anomalyMinAmount, context.format);
    return reworded(gathered, team, analysis, explanation, context);
}
/** A team's report with these findings. */
function reworded({ configuration: { settings } }, team, analysis, explanation, context) {
    const { redirectedFrom } = (0,recipients/* routeTo */.B)(team.recipients, settings.redirect_all_to);
    const report = teamReport(analysis, explanation, (0,analyze_team/* policyFor */.KV)(settings, team), redirectedFrom, context);
    return { analysis, explanation, report };
}
function explainAllByRules({ configuration: { settings } }, analysis, { format }) {
    return explainOrganisation(analysis, (0,analyze_team/* policyFor */.KV)(settings, null).anomalyMinAmount, format);
}
function makeAdminReport(gathered, analysis, run, context, explanation = explainAllByRules(gathered, analysis, context)) {
    const { settings, teams } = gathered.configuration;
    const known = new Set([...analysis.accounts.map(({ account }) => account), ...analysis.unavailable]);
    const notes = {
        ...run,
        accountsWithoutData: teams.flatMap((team) => team.accounts.filter(({ id }) => !known.has(id)).map(({ id }) => `${id} (${team.name})`)),
        dataNotes: gathered.dataProblems.map(problem/* problemText */.f),
    };
    const { redirectedFrom } = (0,recipients/* routeTo */.B)(settings.global_admin_emails, settings.redirect_all_to);
    return {
        analysis,
        explanation,
        report: (0,admin_report/* adminReport */.I)(analysis, explanation, (0,analyze_team/* policyFor */.KV)(settings, null), notes, redirectedFrom, context),
    };
}
/** Every account as a table that goes with the admins' mail. */
function accountsFile({ analysis }, { costs }) {
    return {
        filename: `${ADMIN_REPORT_ID}.csv`,
        contentType: 'text/csv',
        content: accountsCsv(analysis, costs.currency),
    };
}
function analyzeAll({ costs, configuration, asOf, pastReports, forecasts, }) {
    const { teams, settings } = configuration;
    const analyzed = (0,analyze_team/* analyzeOrganisation */.xA)(costs, teams, settings);
    const basis = (0,scope_forecasts/* forecastBasis */.Wd)(costs, (0,analyze_team/* policyFor */.KV)(settings, null), []);
    const scope = scored(analyzed.scope, forecasts?.get(scope_forecasts/* ORGANISATION */.pP), basis);
    const analysis = (0,analyze_acknowledged/* acknowledgeOrganisation */.lC)({ ...analyzed, scope }, asOf);
    if (pastReports === undefined)
        return analysis;
    return (0,tracked/* trackOrganisation */.EY)(analysis, costs, (0,analyze_team/* policyFor */.KV)(settings, null), pastReports);
}
/**
 * Renders a report to the bytes of its mail, and writes the same bytes to `reports/<id>.html` and `.txt`, and its files
 * beside them.
 * @throws FigureError when a figure of the mail is not one that code printed for the report; what it is, which may be
 * a cost, is in `reports/<id>.refused.txt` instead
 */
async function renderReport(id, report, { recipients, redirectedFrom }, { inputs, root, figures }, attachments = []) {
    const [html, text] = [await renderHtml(report), renderText(report)];
    const isRedirected = redirectedFrom !== null;
    const mail = { id, recipients, isRedirected, subject: report.subject, html, text, attachments };
    const reports = external_node_path_default().resolve(root, inputs.outputPath, 'reports');
    const problems = figureProblems(mail, report);
    figures.note(id, { checked: figuresIn(mail), unsupported: problems.length });
    if (problems.length > 0) {
        await Promise.all(['html', 'txt'].map((ending) => (0,promises_.rm)(external_node_path_default().join(reports, `${id}.${ending}`), { force: true })));
        await (0,files/* writeWhole */.f)(external_node_path_default().join(reports, `${id}.refused.txt`), `${problems.join('\n')}\n`);
        throw new FigureError(id, problems);
    }
    await (0,files/* writeWhole */.f)(external_node_path_default().join(reports, `${id}.html`), html);
    await (0,files/* writeWhole */.f)(external_node_path_default().join(reports, `${id}.txt`), text);
    for (const { filename, content } of attachments)
        await (0,files/* writeWhole */.f)(external_node_path_default().join(reports, filename), content);
    return mail;
}


/***/ })

};
