export const id = 8299;
export const ids = [8299,1916,7604];
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

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently),
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** Runs `action` over all items, at most `limit` at a time, and gives the results in the items' order. */
async function mapConcurrently(items, limit, action) {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await action(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
/** Lets at most `limit` actions run at a time; the others wait for their turn, in the order that they came. */
function turns(limit) {
    let free = limit;
    const waiting = [];
    return async (action) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await action();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 39716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ costColumn),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pm: () => (/* binding */ readPositions)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67191);



/** The FOCUS column that holds the cost of a basis. */
function costColumn(basis) {
    return basis === 'amortized' ? 'EffectiveCost' : 'BilledCost';
}
/**
 * Finds the columns by the names in the header, whatever their case and order.
 * @throws CostDataError naming every missing column, or a column that is there twice
 */
function columnsOf(header, basis, file, purpose = 'cost') {
    const names = header.map((name) => name.trim().toLowerCase());
    const missing = [];
    const optional = (name) => {
        const position = names.indexOf(name.toLowerCase());
        if (position === -1)
            return null;
        if (names.includes(name.toLowerCase(), position + 1)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CostDataError */ .oo(`${file}: the column ${name} is there twice, and which one holds is not for us to guess. Remove one of them.`);
        }
        return position;
    };
    const ofBreakdown = (name) => (purpose === 'breakdown' ? optional(name) : null);
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
        // AWS adds x_UsageType to FOCUS.
        usageType: ofBreakdown('x_UsageType'),
        region: ofBreakdown('RegionId'),
        resource: ofBreakdown('ResourceId'),
        quantity: ofBreakdown('ConsumedQuantity'),
        unit: ofBreakdown('ConsumedUnit'),
        pricing: ofBreakdown('PricingCategory'),
    };
    if (missing.length > 0)
        throw missingColumns(missing, header, file);
    return columns;
}
/** The positions of the columns that are read, in the order of the header. */
function readPositions(columns) {
    return Object.values({ ...columns, count: null })
        .filter((position) => position !== null)
        .sort((a, b) => a - b);
}
function missingColumns(missing, header, file) {
    const list = missing.map((name) => `${name}${similar(name, header)}`).join(', ');
    const advice = header.length === 1 && /[;\t|]/.test(header[0] ?? '')
        ? 'Its first line is a single column: save it with commas between the columns and the header on the first line.'
        : 'Export it as FOCUS 1.0, 1.1 or 1.2 with these columns.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CostDataError */ .oo(`${file}: the header lacks the ${missing.length === 1 ? 'column' : 'columns'} ${list}. ${advice}`);
}
/** The header that was probably meant, e.g. `Billing Currency` for BillingCurrency. */
function similar(name, header) {
    const letters = (text) => text.toLowerCase().replace(/[^a-z]/g, '');
    const nearest = header
        .map((candidate) => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.distance)(letters(name), letters(candidate)) }))
        .sort((a, b) => a.far - b.far)[0];
    if (nearest === undefined || nearest.far > name.length / 5)
        return '';
    return ` (the export has ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(nearest.candidate)})`;
}


/***/ }),

/***/ 27380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ exportFile),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lS: () => (/* binding */ readError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The ends of names, with what AWS and others write before `.parquet` about how it is compressed. */
const ENDINGS = [
    ['csv', /\.csv$/i],
    ['csv.gz', /\.csv\.gz$/i],
    ['parquet', /(?:\.(?:snappy|gz|gzip|zst|zstd|br|brotli|lz4))?\.parquet$/i],
];
/** What the name says a file is; null for a file that is no export. */
function formatOf(name) {
    // Names with a leading dot are what desktops leave behind, such as ._export.csv.
    if (/(?:^|\/)\.[^/]*$/.test(name))
        return null;
    return ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? null;
}
/** The name without what its format adds to it: the same for files that hold the same rows. */
function stemOf(name) {
    return ENDINGS.reduce((stem, [, ending]) => stem.replace(ending, ''), name);
}
/** A file that somebody pointed to is read whatever its name, as CSV when the name does not say. */
function exportFile(location, listed) {
    const { displayPath, size, name } = listed;
    const format = formatOf(displayPath) ?? (/\.gz$/i.test(displayPath) ? 'csv.gz' : 'csv');
    return {
        displayPath,
        format,
        size,
        advice: location.advice,
        open: (range) => location.open(name, range),
    };
}
function placeIn(file, number) {
    return { file: file.displayPath, unit: file.format === 'parquet' ? 'row' : 'line', number };
}
/** What to throw when reading a file failed: errors of the disk and the network become sentences. */
function readError(where, advice, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || !isSystemError(error))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CostDataError */ .oo(`${where}: cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}). ${advice}`, { cause: error });
}
function isSystemError(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string';
}


/***/ }),

/***/ 47604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bucketLocation: () => (/* binding */ bucketLocation),
/* harmony export */   parseS3Uri: () => (/* binding */ parseS3Uri),
/* harmony export */   r: () => (/* binding */ localLocation)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




const CHUNK = 256 * 1024;
/** Reads `s3://bucket/prefix`; null for a text that names no bucket in S3, such as a local path. */
function parseS3Uri(text) {
    const [, bucket, path = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/is.exec(text.trim()) ?? [];
    return bucket === undefined ? null : { bucket, prefix: path.replace(/^\/+|\/+$/g, '') };
}
/**
 * The export at a local path. A folder that was copied from S3 must have kept the times of its files, as
 * `aws s3 sync` does: the newest of several versions is told by them.
 */
function localLocation(location, displayPath) {
    return {
        displayPath,
        advice: 'Check the file and its permissions.',
        list: () => listLocal(location, displayPath),
        open: (name, range) => {
            const part = range === undefined ? {} : { start: range.start, end: range.end - 1 };
            return Promise.resolve((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(location, name), { highWaterMark: CHUNK, ...part }));
        },
    };
}
async function listLocal(location, displayPath) {
    try {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(location);
        if (!entry.isDirectory())
            return [{ name: '', displayPath, size: entry.size, modified: entry.mtime }];
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(location, { recursive: true, withFileTypes: true });
        const names = entries
            .filter((each) => !each.isDirectory())
            .map((each) => node_path__WEBPACK_IMPORTED_MODULE_2___default().relative(location, node_path__WEBPACK_IMPORTED_MODULE_2___default().join(each.parentPath, each.name)))
            .sort();
        return await Promise.all(names.map(async (name) => {
            const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(location, name);
            // A link to nothing is listed like any file, and fails when it is read.
            const { size, mtime } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file));
            const shown = name.replaceAll((node_path__WEBPACK_IMPORTED_MODULE_2___default().sep), '/');
            return { name: shown, displayPath: node_path__WEBPACK_IMPORTED_MODULE_2___default().posix.join(displayPath, shown), size, modified: mtime };
        }));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CostDataError */ .oo(`${displayPath}: cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Point focus-path to a FOCUS export or its folder.`, { cause: error });
    }
}
/**
 * The export in a bucket: the object with the key `prefix`, or the objects below it as in a folder. Lists with one
 * call of the bucket, or two when nothing lies below the prefix. Errors of the bucket are let through.
 * @param prefix without slashes at its ends; empty for the whole bucket
 */
function bucketLocation(bucket, prefix, displayPath = `s3://${bucket.name}/${prefix}`) {
    const shown = displayPath.replace(/\/+$/, '');
    const folder = prefix === '' ? '' : `${prefix}/`;
    return {
        displayPath: shown,
        advice: 'Run again; if it stays, check the object and the permission s3:GetObject.',
        list: async () => {
            const below = await bucket.list(folder);
            // The console makes an empty object with a slash at its end when somebody creates a folder.
            const objects = below.filter(({ key }) => !key.endsWith('/'));
            if (objects.length > 0 || prefix === '') {
                return objects.map(({ key, size, modified }) => {
                    const name = key.slice(folder.length);
                    return { name, displayPath: `${shown}/${name}`, size, modified };
                });
            }
            const object = (await bucket.list(prefix)).find(({ key }) => key === prefix);
            if (object === undefined)
                return [];
            return [{ name: '', displayPath: shown, size: object.size, modified: object.modified }];
        },
        open: (name, range) => bucket.open(name === '' ? prefix : `${folder}${name}`, range),
    };
}


/***/ }),

/***/ 98299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  focusSource: () => (/* binding */ focusSource),
  focusSourceAt: () => (/* binding */ focusSourceAt)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/fetch/outside-text.ts
var outside_text = __webpack_require__(60011);
;// CONCATENATED MODULE: ./src/fetch/focus/values.ts

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/;
/** The text of a field without surrounding spaces; null when it is empty or the literal text NULL. */
function textOf(field) {
    const text = field.trim();
    return text === '' || (text.length === 4 && text.toUpperCase() === 'NULL') ? null : text;
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

;// CONCATENATED MODULE: ./src/fetch/focus/breakdown.ts



/** A function that reads what rows of one file say of their usage. */
function usageReader(columns) {
    const clean = (0,outside_text/* remembered */.HK)(outside_text/* cleanName */.$t);
    const text = (fields, column) => column === null ? '' : (textOf(fields[column] ?? '') ?? '');
    const pricingOf = (category) => {
        if (category === '')
            return null;
        return /^committed/i.test(category) ? 'committed' : 'on-demand';
    };
    return (fields) => ({
        usageType: clean(text(fields, columns.usageType)),
        region: clean(text(fields, columns.region)),
        resource: (0,outside_text/* cleanName */.$t)(text(fields, columns.resource)),
        pricing: pricingOf(text(fields, columns.pricing)),
        unit: clean(text(fields, columns.unit)),
        quantity: (0,outside_text/* amountOf */.MT)(text(fields, columns.quantity)),
    });
}
/** Resources of one service beyond which none is told: they would fill the memory, and none of them would stand out. */
const MAX_RESOURCES = 500;
/** Of the others, as many as cost most. */
const KEPT_RESOURCES = 50;
/** Adds usage up by value and day within a window. Its size depends on how many values there are, not on the rows. */
class Book {
    #first;
    #days;
    #most;
    #sums = new Map();
    #isTooMuch = false;
    /** @param most values; a book of more than these lets go of all */
    constructor(window, most = Infinity) {
        this.#first = (0,calendar_day/* dayNumber */.U$)(window.from);
        this.#days = (0,calendar_day/* windowLength */.nF)(window);
        this.#most = most;
    }
    add(charge, dimension, value, pricing, row) {
        const day = charge.day - this.#first;
        if (day < 0 || day >= this.#days || this.#isTooMuch)
            return;
        const key = `${value}\u0000${pricing ?? ''}`;
        let sums = this.#sums.get(key);
        if (sums === undefined) {
            const { account, service } = charge;
            const empty = () => new Float64Array(this.#days);
            const series = { account, service, dimension, value, pricing };
            const used = dimension === 'usage-type' ? empty() : null;
            sums = { series, daily: empty(), used, unit: undefined };
            this.#sums.set(key, sums);
            if (this.#sums.size > this.#most) {
                this.#sums.clear();
                this.#isTooMuch = true;
                return;
            }
        }
        sums.daily[day] = (sums.daily[day] ?? 0) + charge.amount;
        const { used } = sums;
        if (used === null)
            return;
        if (row.quantity === null || row.unit === '') {
            if (charge.amount !== 0)
                sums.unit = null;
            return;
        }
        used[day] = (used[day] ?? 0) + row.quantity;
        if (sums.unit === undefined)
            sums.unit = row.unit;
        else if (sums.unit !== row.unit)
            sums.unit = null;
    }
    series() {
        return [...this.#sums.values()].map(({ series, daily, used, unit }) => ({
            ...series,
            daily,
            quantity: unit == null || used === null ? null : { unit, daily: used },
        }));
    }
}
function costOf({ daily }) {
    return daily.reduce((sum, cost) => sum + Math.abs(cost), 0);
}
function keyOf(account, service) {
    return `${account}\u0000${service}`;
}
/** Usage of an export, split as far as a request asks for it. */
class UsageBooks {
    #drivers = new Map();
    #accounts;
    #usage = new Map();
    #usageWindow;
    constructor({ drivers, accounts, window, usageWindow }) {
        for (const { account, service } of drivers) {
            const books = {
                usageTypes: new Book(window),
                regions: new Book(window),
                resources: new Book(window, MAX_RESOURCES),
            };
            this.#drivers.set(keyOf(account, service), books);
        }
        this.#accounts = new Set(accounts);
        this.#usageWindow = usageWindow;
    }
    /** @param usageOf reads the rest of the row: most rows need not be */
    add(charge, columns, usageOf) {
        if (charge.chargeType !== 'usage')
            return;
        const key = keyOf(charge.account, charge.service);
        const driver = this.#drivers.get(key);
        const isOfAccount = this.#accounts.has(charge.account);
        if (driver === undefined && !isOfAccount)
            return;
        const row = usageOf();
        if (isOfAccount && columns.usageType !== null) {
            let book = this.#usage.get(key);
            if (book === undefined)
                this.#usage.set(key, (book = new Book(this.#usageWindow)));
            book.add(charge, 'usage-type', row.usageType, row.pricing, row);
        }
        if (driver === undefined)
            return;
        const { usageTypes, regions, resources } = driver;
        if (columns.usageType !== null)
            usageTypes.add(charge, 'usage-type', row.usageType, row.pricing, row);
        if (columns.region !== null)
            regions.add(charge, 'region', row.region, null, row);
        if (row.resource !== '')
            resources.add(charge, 'resource', row.resource, null, row);
    }
    breakdown() {
        const details = [...this.#drivers.values()].flatMap(({ usageTypes, regions, resources }) => [
            ...usageTypes.series(),
            ...regions.series(),
            ...resources
                .series()
                .sort((a, b) => costOf(b) - costOf(a))
                .slice(0, KEPT_RESOURCES),
        ]);
        return { details, usage: [...this.#usage.values()].flatMap((book) => book.series()), failures: [] };
    }
}

// EXTERNAL MODULE: ./src/fetch/focus/columns.ts
var focus_columns = __webpack_require__(39716);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
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

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/fetch/focus/export-file.ts
var export_file = __webpack_require__(27380);
;// CONCATENATED MODULE: ./src/fetch/focus/csv.ts




/** One row longer than this is a quote that never closes: without a limit it would take the rest of the file. */
const LONGEST_ROW = 4 * 1024 * 1024;
const CHUNK = 256 * 1024;
/**
 * Reads a CSV file row by row, blank lines left out, never holding more than a chunk of it.
 * @throws CostDataError when the file is empty, cannot be read, is cut off, or its quoting is broken
 */
async function readCsv(file, onHeader) {
    // Imported here: the parser is loaded only when an export is read.
    const { CsvError, Parser } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(8075)]).then(__webpack_require__.bind(__webpack_require__, 68075));
    const lines = new LineCounter();
    const rows = { on: null };
    const parser = new Parser({
        bom: true,
        record_delimiter: ['\r\n', '\n'],
        relax_column_count: true,
        max_record_size: LONGEST_ROW,
        on_record: (fields, info) => {
            const line = lines.startOf(fields, info.lines);
            if (fields.length === 1 && fields[0] === '')
                return null;
            if (rows.on === null)
                rows.on = onHeader(fields);
            else
                rows.on(fields, line);
            return null;
        },
    });
    parser.resume();
    try {
        const input = await file.open();
        await (file.format === 'csv.gz'
            ? (0,promises_.pipeline)(input, (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK }), parser)
            : (0,promises_.pipeline)(input, parser));
    }
    catch (error) {
        if (error instanceof CsvError)
            throw brokenQuoting(file, lines.next, error);
        if (isDamaged(error))
            throw damaged(file, lines.next, error);
        throw (0,export_file/* readError */.lS)(`${file.displayPath}:${lines.next}`, file.advice, error);
    }
    if (rows.on === null) {
        throw new errors/* CostDataError */.oo(`${file.displayPath}: the file is empty. Export it again, or remove it.`);
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
function isDamaged(error) {
    return (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_'));
}
function brokenQuoting(file, line, error) {
    return new errors/* CostDataError */.oo(`${file.displayPath}:${line}: the quotes of the row that starts here do not match, so nothing after it can be ` +
        'read. Export the file again, or mend this row.', { cause: error });
}
function damaged(file, line, error) {
    return new errors/* CostDataError */.oo(`${file.displayPath}:${line}: the compressed file is damaged or cut off here (${error.message}). ` +
        'Download or export it again.', { cause: error });
}

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./src/fetch/focus/partitions.ts


/**
 * The layout of AWS Data Exports: `<export>/data/BILLING_PERIOD=2026-11/[<version>/]<file>`, and the manifests in
 * the same way below `<export>/metadata`.
 */
const LAYOUT = /^(|.*?\/)(?:(?:data|metadata)\/)?billing_period=(\d{4}-(?:0[1-9]|1[0-2]))\/(.+)$/is;
/** Names with a leading dot are what desktops leave behind, such as ._export-Manifest.json. */
const MANIFEST = /(?:^|\/)(?!\.)[^/]*manifest\.json$/i;
/** Where a path says that its file belongs; null outside of a billing period. */
function periodOf(path) {
    const [, folder = '', month, rest = ''] = LAYOUT.exec(path) ?? [];
    return month === undefined ? null : { exportPath: folder.replace(/\/$/, '') || '.', month, path: rest };
}
/** Sorts the files of a location by export and billing period, as the paths say. */
function partitionsOf(listed) {
    const found = new Map();
    const outside = [];
    for (const file of listed) {
        const period = periodOf(file.displayPath);
        if (period === null) {
            outside.push(file);
            continue;
        }
        const { exportPath, month, path } = period;
        const key = `${month} ${exportPath}`;
        const partition = found.get(key) ?? { exportPath, month, files: [], manifests: [] };
        found.set(key, partition);
        if (MANIFEST.test(path))
            partition.manifests.push(file);
        else
            partition.files.push({ ...file, path });
    }
    const partitions = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, partition]) => partition);
    return { partitions, outside };
}
/** The file that was modified last; of several at the same time the one whose name sorts last. */
function newest(files) {
    return files.reduce((latest, file) => {
        if (latest === null)
            return file;
        const later = file.modified.getTime() - latest.modified.getTime();
        return later > 0 || (later === 0 && file.name > latest.name) ? file : latest;
    }, null);
}
/** The export files of the version that was delivered last, for a billing period without a manifest. */
function currentVersion(partition) {
    const exports = partition.files.filter(({ path }) => (0,export_file/* formatOf */.be)(path) !== null);
    const last = newest(exports);
    return last === null ? [] : exports.filter((file) => versionOf(file) === versionOf(last));
}
/**
 * The folder that a refresh was delivered to; '' where each overwrites the one before. A folder such as `account=1`
 * holds a part of the data, and no version of it.
 */
function versionOf({ path }) {
    const [folder = '', ...below] = path.split('/');
    return below.length === 0 || folder.includes('=') ? '' : folder;
}
/**
 * The billing periods that hold the cost of the requested days. A charge is in the period that it was billed in: that
 * of its day, or for a correction a later one, so the periods up to the day of the run are read too.
 */
function neededMonths({ window, asOf }) {
    const last = (0,calendar_day/* monthOf */.GS)((0,calendar_day/* addDays */.fi)(window.to, -1));
    return monthsBetween((0,calendar_day/* monthOf */.GS)(window.from), last > (0,calendar_day/* monthOf */.GS)(asOf) ? last : (0,calendar_day/* monthOf */.GS)(asOf));
}
/** Months of the requested days that have no billing period, not counting those before the first that is there. */
function missingMonths(partitions, { window }) {
    const present = new Set(partitions.map(({ month }) => month));
    const [first = ''] = [...present].sort();
    return monthsBetween((0,calendar_day/* monthOf */.GS)(window.from), (0,calendar_day/* monthOf */.GS)((0,calendar_day/* addDays */.fi)(window.to, -1))).filter((month) => month > first && !present.has(month));
}
function monthsBetween(first, last) {
    const months = [];
    for (let month = first; month <= last; month = (0,calendar_day/* addMonths */.PS)(month, 1))
        months.push(month);
    return months;
}

// EXTERNAL MODULE: ./src/fetch/focus/wording.ts
var wording = __webpack_require__(67191);
;// CONCATENATED MODULE: ./src/fetch/focus/manifest.ts





/**
 * The files that a manifest names as the data of its billing period. AWS delivers it after all of them.
 * @throws CostDataError when the manifest cannot be read or understood, or a file that it names is not there
 */
async function filesOfManifest(manifest, partition, location) {
    const content = await contentOf(manifest, location);
    const files = new Set();
    const missing = [];
    for (const name of dataFilesIn(content, manifest)) {
        const file = fileNamed(name, partition);
        if (file === null)
            missing.push(name);
        else
            files.add(readable(file, manifest));
    }
    const [first] = missing;
    if (first === undefined)
        return [...files];
    throw new errors/* CostDataError */.oo(`${manifest.displayPath}: it names ${(0,wording/* counted */.hS)(missing.length, 'data file')} that ` +
        `${missing.length === 1 ? 'is' : 'are'} not there (${first}). The export is being delivered: run again later. ` +
        'If it stays, files were deleted or not copied.');
}
async function contentOf(manifest, location) {
    try {
        return await (0,consumers_.text)(await location.open(manifest.name));
    }
    catch (error) {
        throw (0,export_file/* readError */.lS)(manifest.displayPath, location.advice, error);
    }
}
/** The field `dataFiles` of a manifest: URIs in S3, or keys. */
function dataFilesIn(content, manifest) {
    const refused = (why, cause) => new errors/* CostDataError */.oo(`${manifest.displayPath}: ${why}, so which files of the export count cannot be told. Run again later; if it ` +
        'stays, have the export delivered again.', { cause });
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (cause) {
        throw refused(`the manifest is not valid JSON (${(0,errors/* messageOf */.bD)(cause)})`, cause);
    }
    if (typeof value !== 'object' || value === null || !('dataFiles' in value)) {
        throw refused('the manifest has no list dataFiles');
    }
    const { dataFiles } = value;
    if (!Array.isArray(dataFiles) || !dataFiles.every((name) => typeof name === 'string')) {
        throw refused('dataFiles of the manifest is not a list of names');
    }
    if (dataFiles.length === 0)
        throw refused('the manifest names no data file');
    return dataFiles;
}
/**
 * The file of the billing period that a manifest means. It is found by the end of its path: a manifest that was
 * copied with its export names the bucket and the prefix that they came from.
 */
function fileNamed(name, partition) {
    const period = periodOf(name);
    if (period?.month !== partition.month)
        return null;
    return partition.files.find(({ path }) => path === period.path) ?? null;
}
function readable(file, manifest) {
    if ((0,export_file/* formatOf */.be)(file.displayPath) !== null)
        return file;
    throw new errors/* CostDataError */.oo(`${manifest.displayPath}: it names ${(0,wording/* quoted */.TL)(file.name)}, which is not a .csv, .csv.gz or .parquet file. ` +
        'Set the format of the export to gzip/csv or Parquet.');
}

;// CONCATENATED MODULE: ./src/fetch/focus/files.ts






const MANIFESTS_AT_A_TIME = 4;
/**
 * The files of the export at a location that a request needs: the file that it is; where there are billing periods
 * (BILLING_PERIOD=2026-11) the current version of each that is needed; else all exports in it and below.
 * @throws CostDataError when there is none, or when some cost would count twice
 */
async function findExportFiles(location, request) {
    const listed = await location.list();
    const [first] = listed;
    if (first?.name === '')
        return { files: [(0,export_file/* exportFile */.HP)(location, first)], problems: [] };
    const periods = partitionsOf(listed);
    const { chosen, problems } = periods.partitions.length === 0
        ? inPlainFolder(listed, location)
        : await inBillingPeriods(periods, location, request);
    if (chosen.length === 0)
        throw nothingToRead(listed.length, location);
    refuseTwins(chosen, location);
    return { files: chosen.map((file) => (0,export_file/* exportFile */.HP)(location, file)), problems };
}
function isExport({ displayPath }) {
    return (0,export_file/* formatOf */.be)(displayPath) !== null;
}
function inPlainFolder(listed, { displayPath }) {
    const chosen = listed.filter(isExport);
    const others = listed.length - chosen.length;
    if (others === 0)
        return { chosen, problems: [] };
    const message = `Ignored ${(0,wording/* counted */.hS)(others, 'file')} that are not .csv, .csv.gz or .parquet exports.`;
    return { chosen, problems: [(0,wording/* notice */.lm)(message, displayPath)] };
}
async function inBillingPeriods({ partitions, outside }, location, request) {
    const { displayPath } = location;
    const months = neededMonths(request);
    const needed = partitions.filter(({ month }) => months.includes(month));
    if (needed.length === 0)
        throw otherPeriods(partitions, request, displayPath);
    refuseSeveralExports(needed, displayPath);
    const files = await (0,concurrency/* mapConcurrently */.X)(needed, MANIFESTS_AT_A_TIME, (partition) => {
        const manifest = newest(partition.manifests);
        return manifest === null
            ? Promise.resolve(currentVersion(partition))
            : filesOfManifest(manifest, partition, location);
    });
    const problems = [];
    const missing = missingMonths(partitions, request);
    if (missing.length > 0) {
        problems.push((0,wording/* warning */.$e)(`The export has no billing period for ${missing.join(', ')}: no cost counts there.`, displayPath, 'Check that these months were exported, or copied.'));
    }
    const strays = outside.filter(isExport).length;
    if (strays > 0) {
        const message = `Ignored ${(0,wording/* counted */.hS)(strays, 'export file')} outside of the billing periods.`;
        problems.push((0,wording/* notice */.lm)(message, displayPath));
    }
    return { chosen: files.flat(), problems };
}
function refuseSeveralExports(partitions, displayPath) {
    for (const { month, exportPath } of partitions) {
        const twin = partitions.find((other) => other.month === month && other.exportPath !== exportPath);
        if (twin === undefined)
            continue;
        const exports = [...new Set(partitions.map((partition) => partition.exportPath))].sort();
        throw new errors/* CostDataError */.oo(`${displayPath}: it holds several exports of the same months, so cost would count twice: ` +
            `${exports.join(', ')}. Point focus-path to one of them.`);
    }
}
function otherPeriods(partitions, request, displayPath) {
    const span = (months) => `${months[0] ?? ''} to ${months.at(-1) ?? ''}`;
    const held = partitions.map(({ month }) => month);
    return new errors/* CostDataError */.oo(`${displayPath}: the export has the billing periods ${span(held)}, but a run as of ${request.asOf} needs ` +
        `${span(neededMonths(request))}. Set as-of to a day that fits the export, or point focus-path to an export of ` +
        'those months.');
}
function nothingToRead(files, { displayPath }) {
    return new errors/* CostDataError */.oo(`${displayPath}: the folder holds no .csv, .csv.gz or .parquet file` +
        (files === 0 ? '.' : ` (${(0,wording/* counted */.hS)(files, 'other file')}).`) +
        ' Point focus-path to a FOCUS export or to the folder that it lies in.');
}
/** Files that differ in their format alone hold the same rows. */
function refuseTwins(files, { displayPath }) {
    const byStem = new Map();
    for (const file of files) {
        const stem = (0,export_file/* stemOf */.Vc)(file.name);
        const twin = byStem.get(stem);
        if (twin !== undefined)
            throw twins(twin, file, displayPath);
        byStem.set(stem, file);
    }
}
function twins(first, second, displayPath) {
    const formats = [first, second].map(({ name }) => (0,export_file/* formatOf */.be)(name));
    const how = formats.includes('parquet') ? 'in two formats' : 'both plain and compressed';
    return new errors/* CostDataError */.oo(`${displayPath}: ${first.name} is there ${how} (${second.name}), so its cost would count twice. ` +
        'Delete one of the two.');
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

// EXTERNAL MODULE: ./src/fetch/focus/location.ts
var focus_location = __webpack_require__(47604);
;// CONCATENATED MODULE: ./src/fetch/focus/place.ts
/** `export.csv:3`, or `export.parquet, row 3`: a Parquet file has no lines that an editor could show. */
function placeText({ file, unit, number }) {
    return unit === 'line' ? `${file}:${number}` : `${file}, row ${number}`;
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
    #firstBadRow = null;
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
    badRow(row, place) {
        this.#badRows += 1;
        this.#firstBadRow ??= placeText(place) + (row.column === null ? '' : `, column ${row.column}`);
        if (this.#listedBadRows.length >= LISTED_BAD_ROWS)
            return;
        this.#listedBadRows.push({
            severity: 'warning',
            file: place.file,
            line: place.unit === 'line' ? place.number : null,
            column: null,
            key: row.column,
            message: place.unit === 'line' ? row.message : `Row ${place.number}: ${row.message}`,
            hint: row.hint,
        });
    }
    /** Where the first bad row is and the column to blame, e.g. `export.csv:2, column EffectiveCost`. */
    firstBadRow() {
        return this.#firstBadRow;
    }
    /** The other providers with their numbers of rows, e.g. `Microsoft (51 rows), Oracle (7 rows)`; '' without any. */
    otherProviders() {
        const named = [...this.#otherProviders]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .slice(0, NAMED_PROVIDERS)
            .map(([provider, rows]) => `${provider} (${(0,wording/* counted */.hS)(rows, 'row')})`)
            .join(', ');
        const unnamed = this.#otherProviders.size - NAMED_PROVIDERS;
        return unnamed > 0 ? `${named} and ${(0,wording/* counted */.hS)(unnamed, 'other')}` : named;
    }
    problems() {
        return [
            ...this.#badRowProblems(),
            ...this.#skippedProviders(),
            ...this.#paddedAccounts(),
            ...this.#payersNotice(),
            ...this.#servicesNotice(),
        ];
    }
    /** The first bad rows one by one, then all of them as a count. */
    #badRowProblems() {
        if (this.#badRows === 0)
            return [];
        const unlisted = this.#badRows - this.#listedBadRows.length;
        const others = unlisted === 0 ? '' : `, the first ${LISTED_BAD_ROWS.toString()} of them listed`;
        return [
            ...this.#listedBadRows,
            (0,wording/* warning */.$e)(`Left out ${(0,wording/* counted */.hS)(this.#badRows, 'bad row')}${others}: their cost is unknown, so the report is incomplete.`, this.#location, 'Mend the rows or export the file again, then run again.'),
        ];
    }
    #skippedProviders() {
        if (this.#otherProviders.size === 0)
            return [];
        return [
            (0,wording/* notice */.lm)(`Skipped the rows of providers other than AWS: ${this.otherProviders()}.`, this.#location),
        ];
    }
    #paddedAccounts() {
        const [example] = this.#paddedIds;
        if (example === undefined)
            return [];
        const [written, padded] = example;
        return [
            (0,wording/* notice */.lm)(`${(0,wording/* counted */.hS)(this.#paddedIds.size, 'account id')} with fewer than 12 digits, padded with leading zeros ` +
                `(${written} to ${padded}): spreadsheets drop the zeros that an id begins with.`, this.#location, 'Export the file again without a spreadsheet in between if these are not your accounts.'),
        ];
    }
    #payersNotice() {
        const [payer] = this.#payers;
        if (payer === undefined)
            return [];
        const others = this.#payers.size === 1 ? '' : ` and ${(0,wording/* counted */.hS)(this.#payers.size - 1, 'other')}`;
        return [
            (0,wording/* notice */.lm)(`${(0,wording/* counted */.hS)(this.#rowsOfPayers, 'row')} without SubAccountId, counted for the billing account ${payer}${others}.`, this.#location),
        ];
    }
    #servicesNotice() {
        if (this.#rowsWithoutService === 0)
            return [];
        return [
            (0,wording/* notice */.lm)(`${(0,wording/* counted */.hS)(this.#rowsWithoutService, 'row')} without ServiceName, counted as the service "${outside_text/* NO_SERVICE */.M4}".`, this.#location),
        ];
    }
}
/** What does not fit in the window, in one notice. */
function leftOutNotice(leftOut, window, currency, location) {
    const part = ({ rows, amount }, where) => rows === 0 ? [] : [`${(0,wording/* counted */.hS)(rows, 'row')} ${where} (${inCents(amount)} ${currency})`];
    const parts = [
        ...part(leftOut.before, `before ${window.from}`),
        ...part(leftOut.after, `after ${(0,calendar_day/* addDays */.fi)(window.to, -1)}`),
    ];
    if (parts.length === 0)
        return [];
    return [
        (0,wording/* notice */.lm)(`Left out ${parts.join(' and ')}: they lie outside of the days that this run reports or are not complete yet.`, location),
    ];
}
/** A warning for the days within the window that no row is on: more likely a missing file than a day without cost. */
function gapWarning(rowsByDay, window, location) {
    const gaps = (0,calendar_day/* eachDay */.aj)(window).filter((_, i) => rowsByDay[i] === 0);
    const [first] = gaps;
    if (first === undefined)
        return [];
    return [
        (0,wording/* warning */.$e)(`The export has no AWS row on ${(0,wording/* counted */.hS)(gaps.length, 'day')} of the window, first on ${first}: no cost counts there.`, location, 'Add the files of those days if they had cost.'),
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
        (0,wording/* notice */.lm)(`${(0,wording/* counted */.hS)(strange.length, 'name')} of services or accounts with bytes that are not UTF-8, e.g. "${example}".`, location, 'Export the file again as UTF-8.'),
    ];
}
function inCents(amount) {
    const cents = Math.round(amount * 100) / 100;
    return (cents === 0 ? 0 : cents).toFixed(2);
}

// EXTERNAL MODULE: ./src/fetch/line-item-type.ts
var line_item_type = __webpack_require__(66011);
;// CONCATENATED MODULE: ./src/fetch/focus/charge-type.ts

/** True for the names AWS sells under: AWS, Amazon Web Services, Inc., Amazon Web Services EMEA SARL … */
function isAws(name) {
    return /^(?:aws|amazon)\b/i.test(name);
}
/**
 * What a charge is for, from the FOCUS columns ChargeCategory, ChargeClass, ServiceName, PublisherName and the sign
 * of the cost; null for a ChargeCategory that FOCUS 1.0 to 1.2 does not know.
 * - Tax and Credit are what they say, refunds of them included.
 * - Adjustment that gives money back is a refund, other adjustments are adjustments.
 * - Usage or Purchase with ChargeClass Correction that gives money back is a refund: it corrects an earlier invoice
 *   and says nothing about the use of its day.
 * - Usage or Purchase of AWS Support is support: AWS bills its plans as purchases. Third parties sell support too.
 * - Usage of what a third party publishes is marketplace.
 */
function chargeTypeOf(facts) {
    const correctsDownwards = facts.cost < 0 && facts.chargeClass?.toLowerCase() === 'correction';
    const ofAws = facts.publisher === null || isAws(facts.publisher);
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
            return ofAws && (0,line_item_type/* isSupport */.Ko)(facts.service) ? 'support' : 'purchase';
        case 'usage':
            if (correctsDownwards)
                return 'refund';
            if (!ofAws)
                return 'marketplace';
            return (0,line_item_type/* isSupport */.Ko)(facts.service) ? 'support' : 'usage';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./src/fetch/focus/rows.ts






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
    const cost = (0,focus_columns/* costColumn */.IE)(basis);
    const text = (fields, column) => column === null ? null : textOf(fields[column] ?? '');
    const nameOf = (0,outside_text/* remembered */.HK)(outside_text/* cleanName */.$t);
    const accountOf = (0,outside_text/* remembered */.HK)(accountIdOf);
    const ofAws = (0,outside_text/* remembered */.HK)(isAws);
    const currencyOf = (0,outside_text/* remembered */.HK)((code) => (/^[a-z]{3}$/i.test(code) ? code.toUpperCase() : null));
    const momentOf = (0,outside_text/* remembered */.HK)((written) => {
        const instant = instantOf(written);
        return instant === null ? null : { instant, day: Math.floor(instant / calendar_day/* MS_PER_DAY */.ec) };
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
            return bad('SubAccountId', `A spreadsheet rounded the id to ${(0,wording/* quoted */.TL)(written)}, its digits are lost.`, 'Export the file again and do not save it from a spreadsheet.');
        }
        return bad('SubAccountId', `${(0,wording/* quoted */.TL)(written)} is not an account id of 12 digits.`);
    }
    function readCharge(fields) {
        const account = readAccount(fields);
        if ('kind' in account)
            return account;
        const writtenStart = text(fields, columns.start);
        const start = writtenStart === null ? null : momentOf(writtenStart);
        if (start === null) {
            return bad('ChargePeriodStart', `${(0,wording/* quoted */.TL)(writtenStart ?? '')} is not a date and time.`, ISO_FORM);
        }
        const writtenAmount = text(fields, columns.cost);
        if (writtenAmount === null)
            return bad(cost, 'The amount is empty.');
        const amount = (0,outside_text/* amountOf */.MT)(writtenAmount);
        if (amount === null) {
            return bad(cost, `${(0,wording/* quoted */.TL)(writtenAmount)} is not an amount.`, 'Write it like 1234.56, without other characters.');
        }
        const writtenCurrency = text(fields, columns.currency);
        const currency = writtenCurrency === null ? null : currencyOf(writtenCurrency);
        if (currency === null) {
            return bad('BillingCurrency', `${(0,wording/* quoted */.TL)(writtenCurrency ?? '')} is not an ISO 4217 code such as USD.`);
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
            return bad('ChargeCategory', `${(0,wording/* quoted */.TL)(category ?? '')} is not Usage, Purchase, Tax, Credit or Adjustment.`, 'Export the file as FOCUS 1.0, 1.1 or 1.2.');
        }
        const accountName = nameOf(text(fields, columns.accountName) ?? '');
        return {
            kind: 'charge',
            account: account.id,
            accountName: accountName === '' ? null : accountName,
            service: service === '' ? outside_text/* NO_SERVICE */.M4 : service,
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
            return bad(null, `The row has ${(0,wording/* counted */.hS)(fields.length, 'field')}, the header has ${(0,wording/* counted */.hS)(columns.count, 'column')}.`, 'Export the file again, or mend this row.');
        }
        const provider = text(fields, columns.provider);
        if (provider === null)
            return bad('ProviderName', 'It is empty, so whose charge this is cannot be told.');
        return ofAws(provider) ? readCharge(fields) : { kind: 'other-provider', provider: nameOf(provider) };
    };
}
/** A charge of at most a day that lasts to the end of its day shows that the source has reached that end. */
function completeTo(start, end) {
    if (end === null || end.instant <= start.instant || end.instant - start.instant > calendar_day/* MS_PER_DAY */.ec)
        return null;
    return end.day > start.day ? start.day + 1 : null;
}

;// CONCATENATED MODULE: ./src/fetch/focus/source.ts












/** The export at a local path: see focusSourceAt. `displayPath` is what messages call it; the path by default. */
function focusSource(options) {
    return focusSourceAt((0,focus_location/* localLocation */.r)(options.path, options.displayPath ?? options.path));
}
/**
 * Daily costs from a FOCUS 1.0 to 1.2 billing export: one .csv, .csv.gz or .parquet file, a folder of them, or the
 * layout of AWS Data Exports, of which the current version of each needed billing period is read.
 * Rows are added up while they are read and never kept. Only rows of AWS count. A folder must hold each row once:
 * a copy of a file under another name is not recognised and would count twice. A file that cannot be read fails the
 * whole fetch: numbers from a part of an export would be wrong.
 */
function focusSourceAt(location) {
    return {
        name: 'focus',
        longestWindow: Infinity,
        fetch: (request) => fetchExport(location, request),
        breakdown: (request) => readBreakdown(location, request),
    };
}
async function fetchExport(at, request) {
    const location = at.displayPath;
    const { files, problems } = await findExportFiles(at, request);
    const requested = request.window;
    const ledger = new Ledger(requested);
    const coverage = new Coverage();
    const notes = new Notes(location);
    const currency = new OneCurrency();
    const onReading = (reading, file, number) => {
        if (reading.kind === 'charge') {
            if (reading.currency !== currency.code)
                currency.meet(reading.currency, (0,export_file/* placeIn */.VV)(file, number));
            ledger.add(reading);
            coverage.add(reading);
            notes.charge(reading);
        }
        else if (reading.kind === 'bad') {
            notes.badRow(reading, (0,export_file/* placeIn */.VV)(file, number));
        }
        else {
            notes.otherProvider(reading.provider);
        }
    };
    for (const file of files) {
        await readExport(file, request.costBasis, 'cost', (columns) => {
            const read = rowReader(columns, request.costBasis);
            return (fields, number) => {
                onReading(read(fields), file, number);
            };
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
            unavailable: new Set(),
        },
        problems: [
            ...problems,
            ...notes.problems(),
            ...leftOutNotice(leftOut, window, currency.code, location),
            ...gapWarning(ledger.rowsByDay(window), window, location),
            ...strangeNamesNotice(series, accountNames, location),
        ],
        failures: [],
        planted: [],
    };
}
/** Reads the export once more for what lies behind the cost: only then is it known which services are worth it. */
async function readBreakdown(at, request) {
    const { files } = await findExportFiles(at, request);
    const books = new UsageBooks(request);
    for (const file of files) {
        await readExport(file, request.costBasis, 'breakdown', (columns) => {
            const read = rowReader(columns, request.costBasis);
            const usageOf = usageReader(columns);
            return (fields) => {
                const reading = read(fields);
                if (reading.kind === 'charge')
                    books.add(reading, columns, () => usageOf(fields));
            };
        });
    }
    return books.breakdown();
}
async function readExport(file, basis, purpose, onColumns) {
    const onHeader = (header) => onColumns((0,focus_columns/* columnsOf */.PL)(header, basis, file.displayPath, purpose));
    if (file.format !== 'parquet')
        return readCsv(file, onHeader);
    const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(6167), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 89081));
    return readParquet(file, basis, purpose, onHeader);
}
/** The currency of all charges. Amounts of two currencies must never be added. */
class OneCurrency {
    code = null;
    #seenAt = '';
    /** @throws CostDataError when the code is another than that of the charges before */
    meet(code, place) {
        if (this.code !== null) {
            throw new errors/* CostDataError */.oo(`The export is in two currencies, ${this.code} (first at ${this.#seenAt}) and ${code} (first at ` +
                `${placeText(place)}), which cannot be added up. Export the billing accounts of each currency on their own.`);
        }
        this.code = code;
        this.#seenAt = placeText(place);
    }
}
function nothingOfAws(notes, location) {
    const badRow = notes.firstBadRow();
    if (badRow !== null) {
        return new errors/* CostDataError */.oo(`${location}: no row of AWS can be read. The first that cannot is ${badRow}. Mend this row, or export the file again.`);
    }
    const providers = notes.otherProviders();
    const found = providers === '' ? 'it has no rows at all' : `its rows are of ${providers}`;
    return new errors/* CostDataError */.oo(`${location}: no row of AWS, ${found}. Point focus-path to an export of your AWS cost.`);
}


/***/ }),

/***/ 67191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lm: () => (/* binding */ notice)
/* harmony export */ });
/** A number with its noun: `1 row`, `2 rows`, `1,000 rows`. */
function counted(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** Something worth knowing about the export as a whole. */
function notice(message, file, hint = null) {
    return { severity: 'notice', file, line: null, column: null, key: null, message, hint };
}
/** Something about the export as a whole that makes the figures incomplete. */
function warning(message, file, hint) {
    return { severity: 'warning', file, line: null, column: null, key: null, message, hint };
}
/** A value from an export in quotes, short and printable. */
function quoted(text) {
    const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
    return `"${plain.length > 40 ? `${plain.slice(0, 40)}…` : plain}"`;
}


/***/ }),

/***/ 66011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ chargeTypeOfLine),
/* harmony export */   Ko: () => (/* binding */ isSupport),
/* harmony export */   pV: () => (/* binding */ isUsageOfLine)
/* harmony export */ });
/**
 * What AWS calls the types of a bill's lines, in lower case without punctuation: `line_item_type` of the Cost and
 * Usage Report (the tag aws_cost_type in Datadog), RECORD_TYPE in Cost Explorer, ChargeCategory in FOCUS.
 * Discounts and the negation of what a Savings Plan covers come with the usage that they are about, day by day.
 */
const CHARGE_TYPES = {
    usage: 'usage',
    discountedusage: 'usage',
    reservationappliedusage: 'usage',
    savingsplancoveredusage: 'usage',
    savingsplannegation: 'usage',
    discount: 'usage',
    bundleddiscount: 'usage',
    edpdiscount: 'usage',
    enterprisediscountprogramdiscount: 'usage',
    privateratediscount: 'usage',
    distributordiscount: 'usage',
    solutionproviderprogramdiscount: 'usage',
    fee: 'purchase',
    rifee: 'purchase',
    recurringreservationfee: 'purchase',
    upfrontreservationfee: 'purchase',
    savingsplanupfrontfee: 'purchase',
    savingsplanrecurringfee: 'purchase',
    otheroutofcyclecharges: 'purchase',
    purchase: 'purchase',
    tax: 'tax',
    credit: 'credit',
    refund: 'refund',
    support: 'support',
    supportfee: 'support',
    adjustment: 'adjustment',
};
/** Whether a line is usage, or part of it, such as a discount. */
function isUsageOfLine(lineItemType, service) {
    return chargeTypeOfLine(lineItemType, service) === 'usage';
}
/** AWS Support under the names that bills and Datadog give it. */
function isSupport(service) {
    return /^(?:aws|amazon)?[ _-]?support|premium[ _-]?support/i.test(service);
}
/**
 * What a charge is for, from the type of its line and its service; null for a type that is not known here.
 * AWS bills Support as fees, so a fee or usage of it is support.
 */
function chargeTypeOfLine(lineItemType, service) {
    const known = CHARGE_TYPES[lineItemType.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
    if ((known === 'usage' || known === 'purchase') && isSupport(service))
        return 'support';
    return known;
}


/***/ }),

/***/ 60011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   M4: () => (/* binding */ NO_SERVICE),
/* harmony export */   MT: () => (/* binding */ amountOf)
/* harmony export */ });
/** What stands for a service that a source does not name. */
const NO_SERVICE = 'No service name';
const LONGEST_NAME = /^.{0,128}/su;
/** More than any bill: beyond it a number is a mistake, and cents are lost in a double. */
const LARGEST_AMOUNT = 1e12;
const AMOUNT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** A name that is safe to print: NFKC, no control or invisible format characters, at most 128 characters. */
function cleanName(text) {
    const plain = text
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim();
    return (LONGEST_NAME.exec(plain)?.[0] ?? '').trimEnd();
}
/** A decimal such as `0.00000080000`, `-1.5E-7` or `0E-11`; null for anything else. */
function amountOf(text) {
    if (!AMOUNT.test(text))
        return null;
    const amount = Number(text);
    return Math.abs(amount) <= LARGEST_AMOUNT ? amount : null;
}
const REMEMBERED_ANSWERS = 20_000;
/**
 * The same function with a memory: an export repeats the same few instants, ids and names in every row.
 * The memory is bounded, so that a column that never repeats costs time and not space.
 */
function remembered(derive) {
    const answers = new Map();
    return (key) => {
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        if (answers.size >= REMEMBERED_ANSWERS)
            answers.clear();
        const answer = derive(key);
        answers.set(key, answer);
        return answer;
    };
}


/***/ })

};
