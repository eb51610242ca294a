export const id = 6667;
export const ids = [6667,1916];
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
function columnsOf(header, basis, file) {
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

/***/ 6667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ NO_SERVICE),
  q: () => (/* binding */ rowReader)
});

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
            return ofAws && (0,line_item_type/* isSupport */.K)(facts.service) ? 'support' : 'purchase';
        case 'usage':
            if (correctsDownwards)
                return 'refund';
            if (!ofAws)
                return 'marketplace';
            return (0,line_item_type/* isSupport */.K)(facts.service) ? 'support' : 'usage';
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./src/fetch/focus/columns.ts
var focus_columns = __webpack_require__(39716);
// EXTERNAL MODULE: ./src/fetch/focus/values.ts
var values = __webpack_require__(85325);
// EXTERNAL MODULE: ./src/fetch/focus/wording.ts
var wording = __webpack_require__(67191);
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
    const cost = (0,focus_columns/* costColumn */.IE)(basis);
    const text = (fields, column) => column === null ? null : (0,values/* textOf */.b6)(fields[column] ?? '');
    const nameOf = (0,values/* remembered */.HK)(values/* cleanName */.$t);
    const accountOf = (0,values/* remembered */.HK)(values/* accountIdOf */.Ow);
    const ofAws = (0,values/* remembered */.HK)(isAws);
    const currencyOf = (0,values/* remembered */.HK)((code) => (/^[a-z]{3}$/i.test(code) ? code.toUpperCase() : null));
    const momentOf = (0,values/* remembered */.HK)((written) => {
        const instant = (0,values/* instantOf */.B9)(written);
        return instant === null ? null : { instant, day: Math.floor(instant / values/* MS_PER_DAY */.ec) };
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
        const amount = (0,values/* amountOf */.MT)(writtenAmount);
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
    if (end === null || end.instant <= start.instant || end.instant - start.instant > values/* MS_PER_DAY */.ec)
        return null;
    return end.day > start.day ? start.day + 1 : null;
}


/***/ }),

/***/ 85325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   Ow: () => (/* binding */ accountIdOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ec: () => (/* binding */ MS_PER_DAY)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

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
    if (day === undefined || !(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(day))
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
/* harmony export */   I: () => (/* binding */ chargeTypeOfLine),
/* harmony export */   K: () => (/* binding */ isSupport)
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


/***/ })

};
