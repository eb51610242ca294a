export const id = 9026;
export const ids = [9026,1916];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.distance = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.distance = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 59026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  focusSource: () => (/* binding */ focusSource)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/fetch/focus/wording.ts
/** A number with its noun: `1 row`, `2 rows`, `1,000 rows`. */
function counted(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** Something worth knowing about the export as a whole. */
function notice(message, file, hint = null) {
    return { severity: 'notice', file, line: null, column: null, key: null, message, hint };
}
/** A value from an export in quotes, short and printable. */
function quoted(text) {
    const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
    return `"${plain.length > 40 ? `${plain.slice(0, 40)}…` : plain}"`;
}

;// CONCATENATED MODULE: ./src/fetch/focus/columns.ts



/** The FOCUS column that holds the cost of a basis. */
function costColumn(basis) {
    return basis === 'amortized' ? 'EffectiveCost' : 'BilledCost';
}
/**
 * Finds the columns by the names in the header, whatever their case and order.
 * @throws CostDataError naming every missing column, or a column that is there twice
 */
function columnsOf(header, basis, file) {
    const names = header.map((name) => name.trim().toLowerCase());
    const missing = [];
    const optional = (name) => {
        const position = names.indexOf(name.toLowerCase());
        if (position === -1)
            return null;
        if (names.includes(name.toLowerCase(), position + 1)) {
            throw new errors/* CostDataError */.oo(`${file}: the column ${name} is there twice, and which one holds is not for us to guess. Remove one of them.`);
        }
        return position;
    };
    const required = (...alternatives) => {
        for (const name of alternatives) {
            const position = optional(name);
            if (position !== null)
                return position;
        }
        missing.push(alternatives[0]);
        return -1;
    };
    const columns = {
        count: header.length,
        start: required('ChargePeriodStart'),
        currency: required('BillingCurrency'),
        category: required('ChargeCategory'),
        service: required('ServiceName'),
        account: required('SubAccountId'),
        cost: required(costColumn(basis)),
        provider: required('ProviderName', 'ServiceProviderName'),
        end: optional('ChargePeriodEnd'),
        billingAccount: optional('BillingAccountId'),
        accountName: optional('SubAccountName'),
        publisher: optional('PublisherName'),
        chargeClass: optional('ChargeClass'),
    };
    if (missing.length > 0)
        throw missingColumns(missing, header, file);
    return columns;
}
function missingColumns(missing, header, file) {
    const list = missing.map((name) => `${name}${similar(name, header)}`).join(', ');
    const advice = header.length === 1
        ? 'Its first line is a single column: save it with commas between the columns and the header on the first line.'
        : 'Export it as FOCUS 1.0, 1.1 or 1.2 with these columns.';
    return new errors/* CostDataError */.oo(`${file}: the header lacks the ${missing.length === 1 ? 'column' : 'columns'} ${list}. ${advice}`);
}
/** The header that was probably meant, e.g. `Billing Currency` for BillingCurrency. */
function similar(name, header) {
    const letters = (text) => text.toLowerCase().replace(/[^a-z]/g, '');
    const nearest = header
        .map((candidate) => ({ candidate, far: (0,mod.distance)(letters(name), letters(candidate)) }))
        .sort((a, b) => a.far - b.far)[0];
    if (nearest === undefined || nearest.far > name.length / 5)
        return '';
    return ` (the export has ${quoted(nearest.candidate)})`;
}

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
;// CONCATENATED MODULE: ./src/fetch/focus/coverage.ts



/** Which days the charges of an export lie on, and up to where those are complete. */
class Coverage {
    #first = Infinity;
    #last = -Infinity;
    #completeTo = -Infinity;
    add(charge) {
        if (charge.day < this.#first)
            this.#first = charge.day;
        if (charge.day > this.#last)
            this.#last = charge.day;
        if (charge.completeTo !== null && charge.completeTo > this.#completeTo)
            this.#completeTo = charge.completeTo;
    }
    /**
     * The requested window cut to the days that the export has and that are complete.
     * Needs at least one charge.
     * @throws CostDataError when nothing is left, with the as-of that would fit the export
     */
    within(requested, asOf, location) {
        const first = (0,calendar_day/* dayFromNumber */.IP)(this.#first);
        const last = (0,calendar_day/* dayFromNumber */.IP)(this.#last);
        const held = `the export covers ${first} to ${last}`;
        if (this.#completeTo <= this.#first) {
            throw new errors/* CostDataError */.oo(`${location}: ${held}, but none of its days is complete: no row of at most one day lasts to the end of its ` +
                'day (ChargePeriodEnd). Export it hourly or daily with ChargePeriodEnd, or wait until its first day has ended.');
        }
        const completeTo = (0,calendar_day/* dayFromNumber */.IP)(this.#completeTo);
        const window = {
            from: first > requested.from ? first : requested.from,
            to: completeTo < requested.to ? completeTo : requested.to,
        };
        if (window.from < window.to)
            return window;
        throw new errors/* CostDataError */.oo(`${location}: ${held} (complete through ${(0,calendar_day/* addDays */.fi)(completeTo, -1)}), but a run as of ${asOf} needs days from ` +
            `${requested.from} to ${(0,calendar_day/* addDays */.fi)(requested.to, -1)}. ` +
            `Set as-of to ${(0,calendar_day/* addDays */.fi)(completeTo, cost_model/* SETTLING_DAYS */.jj - 1)}, or point focus-path to an export of those days.`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/fetch/focus/csv.ts




/** One row longer than this is a quote that never closes: without a limit it would take the rest of the file. */
const LONGEST_ROW = 4 * 1024 * 1024;
const CHUNK = 256 * 1024;
/**
 * Reads a CSV file row by row, header included and blank lines left out, never holding more than a chunk of it.
 * @throws CostDataError when the file cannot be read, is cut off, or its quoting is broken
 */
async function readRows(file, onRow) {
    // Imported here: the parser is loaded only when an export is read.
    const { CsvError, Parser } = await __webpack_require__.e(/* import() */ 6070).then(__webpack_require__.bind(__webpack_require__, 56070));
    const lines = new LineCounter();
    const parser = new Parser({
        bom: true,
        record_delimiter: ['\r\n', '\n'],
        relax_column_count: true,
        max_record_size: LONGEST_ROW,
        on_record: (fields, info) => {
            const line = lines.startOf(fields, info.lines);
            if (fields.length > 1 || fields[0] !== '')
                onRow(fields, line);
            return null;
        },
    });
    parser.resume();
    const input = (0,external_node_fs_.createReadStream)(file.path, { highWaterMark: CHUNK });
    try {
        await (file.compressed
            ? (0,promises_.pipeline)(input, (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK }), parser)
            : (0,promises_.pipeline)(input, parser));
    }
    catch (error) {
        if (error instanceof CsvError)
            throw brokenQuoting(file, lines.next, error);
        if (isSystemError(error))
            throw unreadable(file, lines.next, error);
        throw error;
    }
}
/**
 * Turns the parser's line counts into the line that a row starts on. The parser counts the line on which a row
 * ends, and counts a CRLF inside quotes twice.
 */
class LineCounter {
    /** The line that the next row starts on. */
    next = 1;
    #counted = 0;
    startOf(fields, counted) {
        const start = this.next;
        const span = counted - this.#counted;
        this.#counted = counted;
        this.next += span === 1 ? 1 : span - crlfCount(fields);
        return start;
    }
}
function crlfCount(fields) {
    return fields.reduce((count, field) => count + field.split('\r\n').length - 1, 0);
}
function isSystemError(error) {
    return error instanceof Error && 'code' in error && 'errno' in error;
}
function brokenQuoting(file, line, error) {
    return new errors/* CostDataError */.oo(`${file.displayPath}:${line}: the quotes of the row that starts here do not match, so nothing after it can be ` +
        'read. Export the file again, or mend this row.', { cause: error });
}
function unreadable(file, line, error) {
    if (error.code?.startsWith('Z_') === true) {
        return new errors/* CostDataError */.oo(`${file.displayPath}:${line}: the compressed file is damaged or cut off here (${error.message}). ` +
            'Download or export it again.', { cause: error });
    }
    return new errors/* CostDataError */.oo(`${file.displayPath}:${line}: cannot be read (${(0,errors/* messageOf */.bD)(error)}). Check the file and its permissions.`, { cause: error });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/fetch/focus/files.ts




const PLAIN = /\.csv$/i;
const COMPRESSED = /\.csv\.gz$/i;
/**
 * The export at `location`: the file itself, or every .csv and .csv.gz in the folder and its subfolders, sorted.
 * @throws CostDataError when there is none, or when the same file is there both plain and compressed
 */
async function findExportFiles(location, displayPath) {
    const names = await filesBelow(location, displayPath);
    if (names === null)
        return { files: [exportFile(location, displayPath)], problems: [] };
    const exports = names.filter((name) => isExport(name));
    if (exports.length === 0) {
        throw new errors/* CostDataError */.oo(`${displayPath}: the folder holds no .csv or .csv.gz file` +
            (names.length === 0 ? '.' : ` (${counted(names.length, 'other file')}).`) +
            ' Point focus-path to a FOCUS export or to the folder that it lies in.');
    }
    refuseTwins(exports, displayPath);
    return {
        files: exports.map((name) => exportFile(external_node_path_default().join(location, name), external_node_path_default().posix.join(displayPath, name.replaceAll((external_node_path_default()).sep, '/')))),
        problems: ignoredFiles(names.length - exports.length, displayPath),
    };
}
/** The files below a folder, by their path within it; null when `location` is not a folder. */
async function filesBelow(location, displayPath) {
    try {
        if (!(await (0,external_node_fs_promises_.stat)(location)).isDirectory())
            return null;
        const entries = await (0,external_node_fs_promises_.readdir)(location, { recursive: true, withFileTypes: true });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map((entry) => external_node_path_default().relative(location, external_node_path_default().join(entry.parentPath, entry.name)))
            .sort();
    }
    catch (error) {
        throw new errors/* CostDataError */.oo(`${displayPath}: cannot be read (${(0,errors/* messageOf */.bD)(error)}). Point focus-path to a FOCUS export or its folder.`, { cause: error });
    }
}
function isExport(name) {
    // Names with a leading dot are what desktops leave behind, such as ._export.csv.
    return !external_node_path_default().basename(name).startsWith('.') && (PLAIN.test(name) || COMPRESSED.test(name));
}
function exportFile(location, displayPath) {
    return { path: location, displayPath, compressed: /\.gz$/i.test(location) };
}
function refuseTwins(names, displayPath) {
    const plain = new Set(names.filter((name) => PLAIN.test(name)));
    const twin = names.find((name) => COMPRESSED.test(name) && plain.has(name.slice(0, -3)));
    if (twin === undefined)
        return;
    throw new errors/* CostDataError */.oo(`${displayPath}: ${twin.slice(0, -3)} is there both plain and compressed (${twin}), so its cost would count twice. ` +
        'Delete one of the two.');
}
function ignoredFiles(count, displayPath) {
    if (count === 0)
        return [];
    return [notice(`Ignored ${counted(count, 'file')} that are not .csv or .csv.gz exports.`, displayPath)];
}

;// CONCATENATED MODULE: ./src/fetch/focus/sums.ts
/**
 * Sums that lose nothing: each keeps beside it what rounding took (Neumaier), so that millions of amounts of a
 * millionth add up as on paper.
 */
class Sums {
    #sums;
    #lost;
    constructor(length) {
        this.#sums = new Float64Array(length);
        this.#lost = new Float64Array(length);
    }
    add(index, amount) {
        const before = this.#sums[index] ?? 0;
        const after = before + amount;
        const lost = Math.abs(before) >= Math.abs(amount) ? before - after + amount : amount - after + before;
        this.#sums[index] = after;
        this.#lost[index] = (this.#lost[index] ?? 0) + lost;
    }
    at(index) {
        return (this.#sums[index] ?? 0) + (this.#lost[index] ?? 0);
    }
    /** The sums from `from` up to and without `to`. */
    slice(from, to) {
        return this.#sums.slice(from, to).map((sum, i) => sum + (this.#lost[from + i] ?? 0));
    }
}

;// CONCATENATED MODULE: ./src/fetch/focus/ledger.ts


const BEFORE = 0;
const AFTER = 1;
/**
 * Adds charges up by account, service, charge type and day of the requested window.
 * Its size depends on how many of those there are, not on how many charges.
 */
class Ledger {
    #first;
    #length;
    #accounts = new Map();
    #rowsByDay;
    #outside = new Sums(2);
    #outsideRows = new Uint32Array(2);
    constructor(requested) {
        this.#first = (0,calendar_day/* dayNumber */.U$)(requested.from);
        this.#length = (0,calendar_day/* windowLength */.nF)(requested);
        this.#rowsByDay = new Uint32Array(this.#length);
    }
    add(charge) {
        const account = this.#account(charge);
        const index = charge.day - this.#first;
        if (index < 0 || index >= this.#length) {
            const side = index < 0 ? BEFORE : AFTER;
            this.#outside.add(side, charge.amount);
            this.#outsideRows[side] = (this.#outsideRows[side] ?? 0) + 1;
            return;
        }
        this.#rowsByDay[index] = (this.#rowsByDay[index] ?? 0) + 1;
        this.#sums(account, charge).add(index, charge.amount);
    }
    /** The series within a window that lies in the requested one, in order of account, service and charge type. */
    series(window) {
        const from = (0,calendar_day/* dayNumber */.U$)(window.from) - this.#first;
        const to = from + (0,calendar_day/* windowLength */.nF)(window);
        return sorted(this.#accounts).flatMap(([account, { services }]) => sorted(services).flatMap(([service, types]) => sorted(types).map(([chargeType, sums]) => ({
            account,
            service,
            chargeType,
            daily: sums.slice(from, to),
        }))));
    }
    accountNames() {
        const names = new Map();
        for (const [id, { name }] of sorted(this.#accounts))
            if (name !== null)
                names.set(id, name);
        return names;
    }
    /** How many charges each day of a window has. */
    rowsByDay(window) {
        const from = (0,calendar_day/* dayNumber */.U$)(window.from) - this.#first;
        return this.#rowsByDay.slice(from, from + (0,calendar_day/* windowLength */.nF)(window));
    }
    leftOutBefore() {
        return { rows: this.#outsideRows[BEFORE] ?? 0, amount: this.#outside.at(BEFORE) };
    }
    /** What starts at the end of the window or later, within the requested window or after it. */
    leftOutAfter(window) {
        const from = (0,calendar_day/* dayNumber */.U$)(window.to) - this.#first;
        const total = new Sums(1);
        total.add(0, this.#outside.at(AFTER));
        for (const { services } of this.#accounts.values()) {
            for (const types of services.values()) {
                for (const sums of types.values()) {
                    for (const amount of sums.slice(from, this.#length))
                        total.add(0, amount);
                }
            }
        }
        const rows = this.#rowsByDay
            .slice(from)
            .reduce((sum, count) => sum + count, this.#outsideRows[AFTER] ?? 0);
        return { rows, amount: total.at(0) };
    }
    #account(charge) {
        let account = this.#accounts.get(charge.account);
        if (account === undefined) {
            account = { name: null, namedOn: -Infinity, services: new Map() };
            this.#accounts.set(charge.account, account);
        }
        if (charge.accountName !== null && charge.day >= account.namedOn) {
            account.name = charge.accountName;
            account.namedOn = charge.day;
        }
        return account;
    }
    #sums(account, charge) {
        let types = account.services.get(charge.service);
        if (types === undefined) {
            types = new Map();
            account.services.set(charge.service, types);
        }
        let sums = types.get(charge.chargeType);
        if (sums === undefined) {
            sums = new Sums(this.#length);
            types.set(charge.chargeType, sums);
        }
        return sums;
    }
}
function sorted(map) {
    return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/fetch/focus/charge-type.ts
/** True for the names AWS sells under: AWS, Amazon Web Services, Inc., Amazon Web Services EMEA SARL … */
function isAws(name) {
    return /^(?:aws|amazon)\b/i.test(name);
}
function isSupport(service) {
    return /^aws support|premium support/i.test(service);
}
/**
 * What a charge is for, from the FOCUS columns ChargeCategory, ChargeClass, ServiceName, PublisherName and the sign
 * of the cost; null for a ChargeCategory that FOCUS 1.0 to 1.2 does not know.
 * - Tax and Credit are what they say, refunds of them included.
 * - Adjustment that gives money back is a refund, other adjustments are adjustments.
 * - Usage or Purchase with ChargeClass Correction that gives money back is a refund: it corrects an earlier invoice
 *   and says nothing about the use of its day.
 * - Usage or Purchase of AWS Support is support: AWS bills its plans as purchases.
 * - Usage of what a third party publishes is marketplace.
 */
function chargeTypeOf(facts) {
    const correctsDownwards = facts.cost < 0 && facts.chargeClass?.toLowerCase() === 'correction';
    switch (facts.category.toLowerCase()) {
        case 'tax':
            return 'tax';
        case 'credit':
            return 'credit';
        case 'adjustment':
            return facts.cost < 0 ? 'refund' : 'adjustment';
        case 'purchase':
            if (correctsDownwards)
                return 'refund';
            return isSupport(facts.service) ? 'support' : 'purchase';
        case 'usage':
            if (correctsDownwards)
                return 'refund';
            if (isSupport(facts.service))
                return 'support';
            return facts.publisher === null || isAws(facts.publisher) ? 'usage' : 'marketplace';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./src/fetch/focus/values.ts

const MS_PER_DAY = 86_400_000;
/** More than any bill: beyond it a number is a mistake, and cents are lost in a double. */
const LARGEST_AMOUNT = 1e12;
const AMOUNT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/;
const LONGEST_NAME = /^.{0,128}/su;
/** The text of a field without surrounding spaces; null when it is empty or the literal text NULL. */
function textOf(field) {
    const text = field.trim();
    return text === '' || (text.length === 4 && text.toUpperCase() === 'NULL') ? null : text;
}
/** A decimal such as `0.00000080000`, `-1.5E-7` or `0E-11`; null for anything else. */
function amountOf(text) {
    if (!AMOUNT.test(text))
        return null;
    const amount = Number(text);
    return Math.abs(amount) <= LARGEST_AMOUNT ? amount : null;
}
/** Milliseconds since 1970 of an ISO date or date and time, UTC unless it states an offset; null for anything else. */
function instantOf(text) {
    const [, day, time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? [];
    if (day === undefined || !(0,calendar_day/* isDay */.N)(day))
        return null;
    const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    const instant = Date.parse(`${day}T${time}${offset}`);
    // Date.parse takes 24:00 for the next day's midnight; an export that writes it means something we do not know.
    return Number.isNaN(instant) || time.startsWith('24') ? null : instant;
}
/** 12 digits as they are, fewer digits padded with the zeros that a spreadsheet ate. */
function accountIdOf(text) {
    if (/^\d{12}$/.test(text))
        return { kind: 'whole', id: text };
    if (/^\d{1,11}$/.test(text))
        return { kind: 'padded', id: text.padStart(12, '0') };
    return { kind: /^\d+(?:[.,]\d+)?[eE]\+?\d+$/.test(text) ? 'rounded' : 'unreadable' };
}
/** A name that is safe to print: NFKC, no control or invisible format characters, at most 128 characters. */
function cleanName(text) {
    const plain = text
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim();
    return (LONGEST_NAME.exec(plain)?.[0] ?? '').trimEnd();
}
const REMEMBERED_ANSWERS = 20_000;
/**
 * The same function with a memory: an export repeats the same few instants, ids and names in every row.
 * The memory is bounded, so that a column that never repeats costs time and not space.
 */
function remembered(derive) {
    const answers = new Map();
    return (text) => {
        const known = answers.get(text);
        if (known !== undefined)
            return known;
        if (answers.size >= REMEMBERED_ANSWERS)
            answers.clear();
        const answer = derive(text);
        answers.set(text, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./src/fetch/focus/rows.ts




const NO_SERVICE = 'No service name';
const EXPORT_AGAIN = 'Export the file again.';
const ISO_FORM = 'Write it as 2024-09-18T22:00:00Z or 2024-09-18.';
function bad(column, message, hint = EXPORT_AGAIN) {
    return { kind: 'bad', column, message, hint };
}
/**
 * A function that reads the rows of one file: each is a charge, a row of another provider, or a bad row.
 * It keeps what it has worked out about repeated texts, and no rows.
 */
function rowReader(columns, basis) {
    const cost = costColumn(basis);
    const text = (fields, column) => column === null ? null : textOf(fields[column] ?? '');
    const nameOf = remembered(cleanName);
    const accountOf = remembered(accountIdOf);
    const ofAws = remembered(isAws);
    const currencyOf = remembered((code) => (/^[a-z]{3}$/i.test(code) ? code.toUpperCase() : null));
    const momentOf = remembered((written) => {
        const instant = instantOf(written);
        return instant === null ? null : { instant, day: Math.floor(instant / MS_PER_DAY) };
    });
    function readAccount(fields) {
        const written = text(fields, columns.account);
        if (written === null) {
            const billing = text(fields, columns.billingAccount);
            const payer = billing === null ? null : accountOf(billing);
            if (payer?.kind === 'whole')
                return { id: payer.id, paddedFrom: null, fromBillingAccount: true };
            return bad('SubAccountId', 'It is empty, and BillingAccountId is no 12-digit account to fall back to.');
        }
        const account = accountOf(written);
        if (account.kind === 'whole')
            return { id: account.id, paddedFrom: null, fromBillingAccount: false };
        if (account.kind === 'padded')
            return { id: account.id, paddedFrom: written, fromBillingAccount: false };
        if (account.kind === 'rounded') {
            return bad('SubAccountId', `A spreadsheet rounded the id to ${quoted(written)}, its digits are lost.`, 'Export the file again and do not save it from a spreadsheet.');
        }
        return bad('SubAccountId', `${quoted(written)} is not an account id of 12 digits.`);
    }
    function readCharge(fields) {
        const account = readAccount(fields);
        if ('kind' in account)
            return account;
        const writtenStart = text(fields, columns.start);
        const start = writtenStart === null ? null : momentOf(writtenStart);
        if (start === null) {
            return bad('ChargePeriodStart', `${quoted(writtenStart ?? '')} is not a date and time.`, ISO_FORM);
        }
        const writtenAmount = text(fields, columns.cost);
        if (writtenAmount === null)
            return bad(cost, 'The amount is empty.');
        const amount = amountOf(writtenAmount);
        if (amount === null) {
            return bad(cost, `${quoted(writtenAmount)} is not an amount.`, 'Write it like 1234.56, without other characters.');
        }
        const writtenCurrency = text(fields, columns.currency);
        const currency = writtenCurrency === null ? null : currencyOf(writtenCurrency);
        if (currency === null) {
            return bad('BillingCurrency', `${quoted(writtenCurrency ?? '')} is not an ISO 4217 code such as USD.`);
        }
        const service = nameOf(text(fields, columns.service) ?? '');
        const category = text(fields, columns.category);
        const chargeType = category === null
            ? null
            : chargeTypeOf({
                category,
                chargeClass: text(fields, columns.chargeClass),
                service,
                publisher: text(fields, columns.publisher),
                cost: amount,
            });
        if (chargeType === null) {
            return bad('ChargeCategory', `${quoted(category ?? '')} is not Usage, Purchase, Tax, Credit or Adjustment.`, 'Export the file as FOCUS 1.0, 1.1 or 1.2.');
        }
        const accountName = nameOf(text(fields, columns.accountName) ?? '');
        return {
            kind: 'charge',
            account: account.id,
            accountName: accountName === '' ? null : accountName,
            service: service === '' ? NO_SERVICE : service,
            chargeType,
            currency,
            day: start.day,
            amount,
            completeTo: columns.end === null ? start.day : completeTo(start, momentOf((fields[columns.end] ?? '').trim())),
            paddedFrom: account.paddedFrom,
            fromBillingAccount: account.fromBillingAccount,
            withoutService: service === '',
        };
    }
    return (fields) => {
        if (fields.length !== columns.count) {
            return bad(null, `The row has ${counted(fields.length, 'field')}, the header has ${counted(columns.count, 'column')}.`, 'Export the file again, or mend this row.');
        }
        const provider = text(fields, columns.provider);
        if (provider === null)
            return bad('ProviderName', 'It is empty, so whose charge this is cannot be told.');
        return ofAws(provider) ? readCharge(fields) : { kind: 'other-provider', provider: nameOf(provider) };
    };
}
/** A charge of at most a day that lasts to the end of its day shows that the source has reached that end. */
function completeTo(start, end) {
    if (end === null || end.instant <= start.instant || end.instant - start.instant > MS_PER_DAY)
        return null;
    return end.day > start.day ? start.day + 1 : null;
}

;// CONCATENATED MODULE: ./src/fetch/focus/notes.ts



const LISTED_BAD_ROWS = 20;
const NAMED_PROVIDERS = 10;
const REPLACEMENT_CHARACTER = '\uFFFD';
/** Collects, while rows are read, what the reader of the report must know about them. */
class Notes {
    #location;
    #otherProviders = new Map();
    #paddedIds = new Map();
    #listedBadRows = [];
    #payers = new Set();
    #badRows = 0;
    #rowsOfPayers = 0;
    #rowsWithoutService = 0;
    constructor(location) {
        this.#location = location;
    }
    charge(charge) {
        if (charge.paddedFrom !== null)
            this.#paddedIds.set(charge.paddedFrom, charge.account);
        if (charge.withoutService)
            this.#rowsWithoutService += 1;
        if (charge.fromBillingAccount) {
            this.#rowsOfPayers += 1;
            this.#payers.add(charge.account);
        }
    }
    otherProvider(provider) {
        this.#otherProviders.set(provider, (this.#otherProviders.get(provider) ?? 0) + 1);
    }
    badRow(row, file, line) {
        this.#badRows += 1;
        if (this.#listedBadRows.length >= LISTED_BAD_ROWS)
            return;
        this.#listedBadRows.push({
            severity: 'warning',
            file,
            line,
            column: null,
            key: row.column,
            message: row.message,
            hint: row.hint,
        });
    }
    /** The other providers with their numbers of rows, e.g. `Microsoft (51 rows), Oracle (7 rows)`; '' without any. */
    otherProviders() {
        const named = [...this.#otherProviders]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .slice(0, NAMED_PROVIDERS)
            .map(([provider, rows]) => `${provider} (${counted(rows, 'row')})`)
            .join(', ');
        const unnamed = this.#otherProviders.size - NAMED_PROVIDERS;
        return unnamed > 0 ? `${named} and ${counted(unnamed, 'other')}` : named;
    }
    problems() {
        return [
            ...this.badRows(),
            ...this.#skippedProviders(),
            ...this.#paddedAccounts(),
            ...this.#payersNotice(),
            ...this.#servicesNotice(),
        ];
    }
    /** The first bad rows one by one, then all of them as a count. */
    badRows() {
        if (this.#badRows === 0)
            return [];
        const unlisted = this.#badRows - this.#listedBadRows.length;
        const others = unlisted === 0 ? '' : `, the first ${LISTED_BAD_ROWS.toString()} of them listed`;
        return [
            ...this.#listedBadRows,
            {
                severity: 'warning',
                file: this.#location,
                line: null,
                column: null,
                key: null,
                message: `Left out ${counted(this.#badRows, 'bad row')}${others}: their cost is unknown, so the report is incomplete.`,
                hint: 'Mend the rows or export the file again, then run again.',
            },
        ];
    }
    #skippedProviders() {
        if (this.#otherProviders.size === 0)
            return [];
        return [
            notice(`Skipped the rows of providers other than AWS: ${this.otherProviders()}.`, this.#location),
        ];
    }
    #paddedAccounts() {
        const [example] = this.#paddedIds;
        if (example === undefined)
            return [];
        const [written, padded] = example;
        return [
            notice(`${counted(this.#paddedIds.size, 'account id')} with fewer than 12 digits, padded with leading zeros ` +
                `(${written} to ${padded}): spreadsheets drop the zeros that an id begins with.`, this.#location, 'Export the file again without a spreadsheet in between if these are not your accounts.'),
        ];
    }
    #payersNotice() {
        const [payer] = this.#payers;
        if (payer === undefined)
            return [];
        const others = this.#payers.size === 1 ? '' : ` and ${counted(this.#payers.size - 1, 'other')}`;
        return [
            notice(`${counted(this.#rowsOfPayers, 'row')} without SubAccountId, counted for the billing account ${payer}${others}.`, this.#location),
        ];
    }
    #servicesNotice() {
        if (this.#rowsWithoutService === 0)
            return [];
        return [
            notice(`${counted(this.#rowsWithoutService, 'row')} without ServiceName, counted as the service "${NO_SERVICE}".`, this.#location),
        ];
    }
}
/** What does not fit in the window, in one notice. */
function leftOutNotice(leftOut, window, currency, location) {
    const part = ({ rows, amount }, where) => rows === 0 ? [] : [`${counted(rows, 'row')} ${where} (${inCents(amount)} ${currency})`];
    const parts = [
        ...part(leftOut.before, `before ${window.from}`),
        ...part(leftOut.after, `after ${(0,calendar_day/* addDays */.fi)(window.to, -1)}`),
    ];
    if (parts.length === 0)
        return [];
    return [
        notice(`Left out ${parts.join(' and ')}: they lie outside of the days that this run reports or are not complete yet.`, location),
    ];
}
/** A warning for the days within the window that no row is on: more likely a missing file than a day without cost. */
function gapWarning(rowsByDay, window, location) {
    const gaps = (0,calendar_day/* eachDay */.aj)(window).filter((_, i) => rowsByDay[i] === 0);
    const [first] = gaps;
    if (first === undefined)
        return [];
    return [
        {
            severity: 'warning',
            file: location,
            line: null,
            column: null,
            key: null,
            message: `The export has no AWS row on ${counted(gaps.length, 'day')} of the window, first on ${first}: no cost counts there.`,
            hint: 'Add the files of those days if they had cost.',
        },
    ];
}
/** Says which names hold bytes that are not UTF-8. */
function strangeNamesNotice(series, accountNames, location) {
    const names = new Set([...series.map(({ service }) => service), ...accountNames.values()]);
    const strange = [...names].filter((name) => name.includes(REPLACEMENT_CHARACTER));
    const [example] = strange;
    if (example === undefined)
        return [];
    return [
        notice(`${counted(strange.length, 'name')} of services or accounts with bytes that are not UTF-8, e.g. "${example}".`, location, 'Export the file again as UTF-8.'),
    ];
}
function inCents(amount) {
    const cents = Math.round(amount * 100) / 100;
    return (cents === 0 ? 0 : cents).toFixed(2);
}

;// CONCATENATED MODULE: ./src/fetch/focus/source.ts









/**
 * Daily costs from a FOCUS 1.0 to 1.2 billing export: one .csv or .csv.gz file, or a folder of them.
 * Rows are added up while they are read and never kept. Only rows of AWS count. A folder must hold each row once:
 * a copy of a file under another name is not recognised and would count twice.
 * @param options.displayPath what messages call the path; the path itself by default
 */
function focusSource(options) {
    const location = options.displayPath ?? options.path;
    return { name: 'focus', fetch: (request) => fetchExport(options.path, location, request) };
}
async function fetchExport(path, location, request) {
    const { files, problems } = await findExportFiles(path, location);
    const requested = (0,cost_model/* requestedWindow */.ze)(request.asOf);
    const ledger = new Ledger(requested);
    const coverage = new Coverage();
    const notes = new Notes(location);
    const currency = new OneCurrency();
    for (const file of files) {
        await readExport(file, request.costBasis, (reading, line) => {
            if (reading.kind === 'charge') {
                currency.check(reading, file, line);
                ledger.add(reading);
                coverage.add(reading);
                notes.charge(reading);
            }
            else if (reading.kind === 'bad') {
                notes.badRow(reading, file.displayPath, line);
            }
            else {
                notes.otherProvider(reading.provider);
            }
        });
    }
    if (currency.code === null)
        throw nothingOfAws(notes, location);
    const window = coverage.within(requested, request.asOf, location);
    const series = ledger.series(window);
    const accountNames = ledger.accountNames();
    const leftOut = { before: ledger.leftOutBefore(), after: ledger.leftOutAfter(window) };
    return {
        costs: {
            source: 'focus',
            costBasis: request.costBasis,
            currency: currency.code,
            window,
            series,
            accountNames,
        },
        problems: [
            ...problems,
            ...notes.problems(),
            ...leftOutNotice(leftOut, window, currency.code, location),
            ...gapWarning(ledger.rowsByDay(window), window, location),
            ...strangeNamesNotice(series, accountNames, location),
        ],
        planted: [],
    };
}
async function readExport(file, basis, onReading) {
    const header = { reader: null };
    await readRows(file, (fields, line) => {
        if (header.reader === null)
            header.reader = rowReader(columnsOf(fields, basis, file.displayPath), basis);
        else
            onReading(header.reader(fields), line);
    });
    if (header.reader === null) {
        throw new errors/* CostDataError */.oo(`${file.displayPath}: the file is empty. Export it again, or remove it.`);
    }
}
/** The currency of all charges. Amounts of two currencies must never be added. */
class OneCurrency {
    code = null;
    #seenAt = '';
    check(charge, file, line) {
        if (charge.currency === this.code)
            return;
        const here = `${file.displayPath}:${line}`;
        if (this.code !== null) {
            throw new errors/* CostDataError */.oo(`The export is in two currencies, ${this.code} (first at ${this.#seenAt}) and ${charge.currency} (first at ` +
                `${here}), which cannot be added up. Export the billing accounts of each currency on their own.`);
        }
        this.code = charge.currency;
        this.#seenAt = here;
    }
}
function nothingOfAws(notes, location) {
    const [badRow] = notes.badRows();
    if (badRow !== undefined) {
        return new errors/* CostDataError */.oo(`${location}: no row of AWS can be read. The first that cannot is ${badRow.file ?? location}:${badRow.line ?? 1}${badRow.key === null ? '' : `, column ${badRow.key}`}. Mend this row, or export the file again.`);
    }
    const providers = notes.otherProviders();
    const found = providers === '' ? 'it has no rows at all' : `its rows are of ${providers}`;
    return new errors/* CostDataError */.oo(`${location}: no row of AWS, ${found}. Point focus-path to an export of your AWS cost.`);
}


/***/ })

};
