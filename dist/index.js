const __WEBPACK_EXTERNAL_MODULE_typescript__ = {};
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 81729:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   t: () => (/* binding */ SOURCE_NAMES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81984);
/* harmony import */ var _config_email_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18675);
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83916);





/** What comes as an input or as an environment variable of the same name. */
const CREDENTIAL_NAMES = [
    'DATADOG_API_KEY',
    'DATADOG_APP_KEY',
    'DATADOG_SITE',
    'DATADOG_BASE_URL',
    'GEMINI_API_KEY',
    'GOOGLE_GEMINI_BASE_URL',
    'S3_BUCKET_NAME',
    'AWS_REGION',
    'AWS_ENDPOINT_URL_S3',
    'SMTP_HOST',
    'SMTP_PORT',
    'SMTP_USER',
    'SMTP_PASSWORD',
    'SMTP_OAUTH_TENANT_ID',
    'SMTP_OAUTH_CLIENT_ID',
    'SMTP_OAUTH_CLIENT_SECRET',
    'SMTP_OAUTH_TOKEN_URL',
    'SENDER_EMAIL',
];
const SOURCE_NAMES = ['datadog', 'cost-explorer', 'focus', 'sample'];
const STORAGES = ['s3', 'local'];
const DELIVERIES = ['smtp', 'outbox'];
const AMBIGUOUS_CHOICES = ['skip', 'resend'];
const RESEND_CHOICES = ['missing', 'all'];
/** Results of a job, as GitHub calls them. */
const OUTCOMES = ['success', 'failure', 'cancelled', 'skipped'];
/** What is safe in names of objects and in Message-IDs. */
const DELIVERY_KEY = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/;
/** Used where no SENDER_EMAIL is set; outbox mails never leave, so a reserved domain (RFC 2606) will do. */
const UNSENT_SENDER = 'aws-cost-ai-agent@example.invalid';
function choice(name, value, choices) {
    const chosen = choices.find((candidate) => candidate === value);
    if (chosen !== undefined)
        return chosen;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`Input ${name} is "${value}". Write one of: ${choices.join(', ')}.`);
}
function day(name, value) {
    if (value === '')
        return null;
    if ((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`Input ${name} is "${value}". Write a day of the calendar as YYYY-MM-DD, such as 2026-11-23.`);
}
const MAX_LIMIT = 1000;
function limit(value) {
    if (value === '')
        return null;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= 1 && number <= MAX_LIMIT)
        return number;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`Input limit is "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}". Write a whole number from 1 to ${MAX_LIMIT}.`);
}
function deliveryKey(value) {
    if (value === '')
        return null;
    if (DELIVERY_KEY.test(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`Input delivery-key is "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}". Write the key of an earlier delivery, such as 2026-W48: up to 64 letters, digits, dots and dashes, a letter or digit first.`);
}
function sender(value) {
    if (value === '')
        return null;
    const fault = (0,_config_email_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressFault */ .RM)(value);
    if (fault === null)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`SENDER_EMAIL is "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}", which ${fault.message}. ${fault.hint}`);
}
/**
 * Reads and checks the inputs that every operation shares.
 * @throws InputError naming the input, the value and what to write instead
 */
function readInputs(read, environment) {
    const credentials = new Map(CREDENTIAL_NAMES.map((name) => [name, (read(name) || (environment[name] ?? '')).trim()]));
    const credential = (name) => credentials.get(name) ?? '';
    const source = choice('source', read('source') || 'datadog', SOURCE_NAMES);
    const bucket = credential('S3_BUCKET_NAME');
    const host = credential('SMTP_HOST');
    const storage = choice('storage', read('storage') || (bucket === '' ? 'local' : 's3'), STORAGES);
    const delivery = choice('delivery', read('delivery') || (host === '' ? 'outbox' : 'smtp'), DELIVERIES);
    const outputPath = read('output-path') || 'out';
    const from = sender(credential('SENDER_EMAIL'));
    return {
        operation: read('operation') || 'weekly-report',
        team: read('team') || null,
        account: read('account') || null,
        service: read('service') || null,
        outcome: read('outcome') === '' ? null : choice('outcome', read('outcome'), OUTCOMES),
        asOf: day('as-of', read('as-of')),
        since: day('since', read('since')),
        until: day('until', read('until')),
        limit: limit(read('limit')),
        source,
        focusPath: read('focus-path') || null,
        configPath: read('config-path') || 'config/agent.yaml',
        teamsPath: read('teams-path') || 'teams',
        baseConfigPath: read('base-config-path') || null,
        baseTeamsPath: read('base-teams-path') || null,
        proposed: {
            teamName: read('team-name'),
            accountIds: read('aws-account-id'),
            emails: read('team-email'),
            teams: read('teams-json'),
            settings: read('settings-yaml'),
        },
        outputPath,
        githubToken: read('github-token') || (environment.GITHUB_TOKEN ?? '').trim(),
        storage,
        storagePath: read('storage-path') || node_path__WEBPACK_IMPORTED_MODULE_0___default().join(outputPath, 'data'),
        delivery,
        onAmbiguous: choice('on-ambiguous', read('on-ambiguous') || 'skip', AMBIGUOUS_CHOICES),
        resend: choice('resend', read('resend') || 'missing', RESEND_CHOICES),
        deliveryKey: deliveryKey(read('delivery-key')),
        sender: from,
        senderEmail: from ?? UNSENT_SENDER,
        credential,
    };
}


/***/ }),

/***/ 81984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ datesBefore),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   IP: () => (/* binding */ dayFromNumber),
/* harmony export */   L3: () => (/* binding */ daysInMonth),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   SD: () => (/* binding */ dayOfMonth),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   aj: () => (/* binding */ eachDay),
/* harmony export */   bH: () => (/* binding */ monthWindow),
/* harmony export */   ec: () => (/* binding */ MS_PER_DAY),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   j$: () => (/* binding */ windowCovers),
/* harmony export */   kU: () => (/* binding */ firstOfMonth),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   nF: () => (/* binding */ windowLength),
/* harmony export */   uI: () => (/* binding */ windowContains)
/* harmony export */ });
const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
/** Texts of days by their number and back: analysis turns the same few hundred days over millions of times. */
const dayTexts = new Map();
const dayNumbers = new Map();
/** Days since 1970-01-01, the form in which days are added and subtracted; NaN for a day that does not exist. */
function dayNumber(day) {
    const known = dayNumbers.get(day);
    if (known !== undefined)
        return known;
    const time = Date.parse(`${day}T00:00:00Z`);
    // Date.parse takes 31 February for 3 March.
    const exists = Number.isFinite(time) && dayOf(new Date(time)) === day;
    const number = exists ? time / MS_PER_DAY : Number.NaN;
    dayNumbers.set(day, number);
    return number;
}
function dayFromNumber(number) {
    const known = dayTexts.get(number);
    if (known !== undefined)
        return known;
    const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
    dayTexts.set(number, day);
    return day;
}
/** True for a real calendar day such as 2024-02-29, false for 2023-02-29 or any other text. */
function isDay(text) {
    return DAY_PATTERN.test(text) && Number.isFinite(dayNumber(text));
}
/** The UTC day that an instant falls on. */
function dayOf(instant) {
    return instant.toISOString().slice(0, 10);
}
function addDays(day, days) {
    return dayFromNumber(dayNumber(day) + days);
}
/** Whole days from `from` to `to`; negative when `to` is earlier. */
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
function windowLength(window) {
    return daysBetween(window.from, window.to);
}
function windowContains(window, day) {
    return window.from <= day && day < window.to;
}
/** True when every day of `inner` lies in `outer`. */
function windowCovers(outer, inner) {
    return outer.from <= inner.from && inner.to <= outer.to;
}
function eachDay(window) {
    const first = dayNumber(window.from);
    return Array.from({ length: Math.max(0, windowLength(window)) }, (_, i) => dayFromNumber(first + i));
}
/** Day of the week of a day, 0 = Sunday … 6 = Saturday. */
function weekdayOf(day) {
    // 1970-01-01 was a Thursday (4).
    return (((dayNumber(day) + 4) % 7) + 7) % 7;
}
function dayOfMonth(day) {
    return Number(day.slice(8));
}
/** The day of the month of each of the days before `end`, oldest first, counted without writing each as a text. */
function datesBefore(end, days) {
    const dates = new Uint8Array(days);
    let month = monthOf(end);
    let date = dayOfMonth(end);
    for (let i = days - 1; i >= 0; i--) {
        date -= 1;
        if (date === 0) {
            month = addMonths(month, -1);
            date = daysInMonth(month);
        }
        dates[i] = date;
    }
    return dates;
}
function monthOf(day) {
    return day.slice(0, 7);
}
function firstOfMonth(month) {
    return `${month}-01`;
}
function addMonths(month, months) {
    const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
    const year = Math.floor(index / 12);
    return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
function monthWindow(month) {
    return { from: firstOfMonth(month), to: firstOfMonth(addMonths(month, 1)) };
}
function daysInMonth(month) {
    return windowLength(monthWindow(month));
}


/***/ }),

/***/ 18675:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ addressFault),
/* harmony export */   Zk: () => (/* binding */ asciiDomainHint),
/* harmony export */   l0: () => (/* binding */ isDomain)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

const NOT_ASCII = /[^\x20-\x7e]/;
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;
const MAX_DOMAIN_LENGTH = 253;
/**
 * What keeps a text from being one plain address that any mail server accepts; null for a good one.
 * Stricter than RFC 5322 on purpose: what is refused here is a mistake far more often than an address.
 */
function addressFault(text) {
    if (text === '')
        return fault('is empty', 'Write an address such as name@example.com.');
    if (NOT_ASCII.test(text) && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) {
        return fault('contains an invisible character, such as a line break', 'Type the address again.');
    }
    if (/[,;]/.test(text)) {
        return fault('contains more than one address', 'Write a list, one address per line, each after "- ".');
    }
    if (/[<>"()]/.test(text))
        return fault('contains more than an address', bareAddressHint(text));
    if (/\s/.test(text))
        return fault('contains a space', 'Remove it; several addresses make a list.');
    if (text.length > MAX_LENGTH)
        return fault(`is longer than ${MAX_LENGTH} characters`, 'Check the address.');
    const [local, domain, ...more] = text.split('@');
    if (local === undefined || domain === undefined) {
        return fault('has no @', 'Write an address such as name@example.com.');
    }
    if (more.length > 0)
        return fault('has more than one @', 'Write one address; several make a list.');
    return localFault(local) ?? domainFault(domain);
}
function localFault(local) {
    if (NOT_ASCII.test(local)) {
        return fault('has a letter before the @ that is not ASCII', 'Use an address of unaccented letters.');
    }
    if (local.length > MAX_LOCAL_LENGTH) {
        return fault(`has more than ${MAX_LOCAL_LENGTH} characters before the @`, 'Check the address.');
    }
    return LOCAL_PART.test(local)
        ? null
        : fault('has no valid name before the @', 'Check for missing or doubled characters.');
}
function domainFault(domain) {
    if (NOT_ASCII.test(domain)) {
        return fault('has a domain that is not in its ASCII form (punycode)', asciiDomainHint(domain));
    }
    return isDomain(domain)
        ? null
        : fault('has no valid domain after the @', 'Write a full domain such as example.com.');
}
/** True for a full domain in its ASCII form, such as example.com or xn--bcher-kva.de. */
function isDomain(text) {
    const labels = text.split('.');
    const valid = labels.length >= 2 && labels.every((label) => LABEL.test(label));
    return valid && text.length <= MAX_DOMAIN_LENGTH && /[A-Za-z]/.test(labels.at(-1) ?? '');
}
/** What to write in the place of a domain with letters such as ü. */
function asciiDomainHint(domain) {
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain);
    return ascii === '' ? 'Write the domain in punycode (xn--…).' : `Write the domain as ${ascii}.`;
}
function bareAddressHint(text) {
    const inside = /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1];
    return inside === undefined || addressFault(inside) !== null
        ? 'Write the address alone, without name, brackets or quotes.'
        : `Write the address alone: ${inside}.`;
}
function fault(message, hint) {
    return { message, hint };
}


/***/ }),

/***/ 76572:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Beyond this a word is not a slip of the pen, and comparing would only take time. */
const LONGEST = 60;
/**
 * The known word that a mistyped one most probably stands for; null when none is near.
 * The comparison is loaded only here: most runs have nothing to suggest.
 */
async function nearestWord(word, known) {
    if (word.length > LONGEST)
        return null;
    const { distance } = await __nccwpck_require__.e(/* import() */ 1916).then(__nccwpck_require__.bind(__nccwpck_require__, 21916));
    const plain = simplified(word);
    let nearest = null;
    let least = Math.max(2, Math.floor(plain.length * 0.4)) + 1;
    for (const candidate of known) {
        const edits = distance(plain, simplified(candidate));
        if (edits < least)
            [nearest, least] = [candidate, edits];
    }
    return nearest;
}
/** Capitals, dashes and blanks are slips too: `Schedule-Day` is schedule_day. */
function simplified(word) {
    return word.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, '');
}


/***/ }),

/***/ 88841:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ problemOfRun),
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/** A problem of the run or its data as a whole, which no file is to blame for. */
function problemOfRun(severity, message, hint) {
    return { severity, file: null, line: null, column: null, key: null, message, hint };
}
/** One line of text that holds all that a problem says: where, what, and what to do. */
function problemText(problem) {
    const position = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
    const key = problem.key === null ? '' : `${problem.key}: `;
    const hint = problem.hint === null ? '' : ` ${problem.hint}`;
    return `${position === '' ? '' : `${position}: `}${key}${problem.message}${hint}`;
}


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
const LONGEST = 60;
/** Text of unknown length and content as it may stand in a message: one line, not too long, nothing invisible. */
function shown(text) {
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return JSON.stringify(short)
        .slice(1, -1)
        .replaceAll('\\"', '"')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
    });
}
/** A value of a settings file in words: text in quotes, numbers as typed, lists and mappings by name. */
function shownValue(value, source) {
    if (typeof value === 'string')
        return `"${shown(value)}"`;
    if (Array.isArray(value))
        return 'A list';
    if (typeof value === 'object' && value !== null)
        return 'A mapping';
    return shown(source ?? String(value));
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   oo: () => (/* binding */ CostDataError),
/* harmony export */   ug: () => (/* binding */ MissingCredentialError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error whose message tells the user what is wrong, where, and what to do next.
 * Its subclasses say what kind of action that is; anything else that is thrown is a defect of ours.
 */
class UserError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = new.target.name;
    }
}
/** An input of the action is wrong: correct it in the workflow, or in the dispatch form. */
class InputError extends UserError {
}
/** A credential that the chosen source, store or delivery needs is not there: set it. */
class MissingCredentialError extends UserError {
}
/** Settings or team files are wrong: correct the files. Carries every problem found, not the first. */
class ConfigurationError extends UserError {
    problems;
    constructor(message, problems) {
        super(message);
        this.problems = problems;
    }
}
/** Cost data cannot be read or must not be added up: correct the export or the path. */
class CostDataError extends UserError {
}
/** A service refused a request or did not answer: grant the permission, correct the setting, or run again later. */
class ServiceError extends UserError {
}
/** The combination asked for could do harm, so it is refused: choose another. */
class RefusedError extends UserError {
}
/** The message of anything thrown, with the messages of its causes behind it where it does not quote them itself. */
function messageOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.cause === undefined)
        return error.message;
    const cause = messageOf(error.cause);
    return error.message.includes(cause) ? error.message : `${error.message} (${cause})`;
}


/***/ }),

/***/ 59148:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Writes a file so that it appears under its name only when whole, and creates its folder. */
async function writeWhole(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 79407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51388);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.env, new Date());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parsedJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** True for an object as JSON has them: neither null nor a list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of a JSON text; undefined when it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51388:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/action/inputs.ts
var action_inputs = __nccwpck_require__(81729);
// EXTERNAL MODULE: ./src/config/nearest.ts
var config_nearest = __nccwpck_require__(76572);
// EXTERNAL MODULE: ./src/config/shown.ts
var shown = __nccwpck_require__(1283);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
;// CONCATENATED MODULE: ./src/action/known-inputs.ts



const PREFIX = 'INPUT_';
function variableOf(name) {
    return `${PREFIX}${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** Reads inputs the way the runner passes them, and knows which of them were read. */
class KnownInputs {
    #environment;
    #names = new Map();
    constructor(environment) {
        this.#environment = environment;
    }
    read = (name) => {
        this.#names.set(variableOf(name), name);
        return (this.#environment[variableOf(name)] ?? '').trim();
    };
    /**
     * A misspelt input would be passed over, and the run do something else than was asked for.
     * @throws InputError naming an input that was given and never read, and the one that was probably meant
     */
    async requireAllKnown() {
        const unknown = Object.keys(this.#environment).find((variable) => variable.startsWith(PREFIX) && !this.#names.has(variable));
        if (unknown === undefined)
            return;
        const nearest = await (0,config_nearest/* nearestWord */.z)(unknown.slice(PREFIX.length), [...this.#names.values()]);
        const meant = nearest === null ? 'action.yml lists all inputs.' : `Did you mean ${variableOf(nearest)}?`;
        throw new errors/* InputError */.dz(`${(0,shown/* shown */.S)(unknown)} is not an input of this action. ${meant}`);
    }
}

// EXTERNAL MODULE: ./src/json.ts
var json = __nccwpck_require__(8301);
;// CONCATENATED MODULE: ./src/action/repository.ts


async function eventOf({ GITHUB_EVENT_PATH: file = '' }) {
    if (file === '')
        return {};
    try {
        const event = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        return (0,json/* isRecord */.u)(event) ? event : {};
    }
    catch {
        return {};
    }
}
function recordIn(value, key) {
    const found = (0,json/* isRecord */.u)(value) ? value[key] : null;
    return (0,json/* isRecord */.u)(found) ? found : {};
}
function textIn(value, key) {
    const found = value[key];
    return typeof found === 'string' ? found : '';
}
function pullRequestOf(event, fullName) {
    const pullRequest = recordIn(event, 'pull_request');
    const { number } = pullRequest;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return null;
    const [base, head] = [recordIn(pullRequest, 'base'), recordIn(pullRequest, 'head')];
    return {
        number,
        author: textIn(recordIn(pullRequest, 'user'), 'login'),
        isFromSameRepository: textIn(recordIn(head, 'repo'), 'full_name').toLowerCase() === fullName.toLowerCase(),
        baseRef: textIn(base, 'ref'),
        baseSha: textIn(base, 'sha'),
        headSha: textIn(head, 'sha'),
    };
}
/** What the runner and the event say of the repository; null outside of GitHub. */
async function repositoryOf(environment) {
    const { GITHUB_REPOSITORY: fullName = '', GITHUB_RUN_ID: run = '' } = environment;
    const [owner, name] = fullName.split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '')
        return null;
    const event = await eventOf(environment);
    const apiUrl = (environment.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
    const url = `${(environment.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '')}/${fullName}`;
    return {
        owner,
        name,
        apiUrl,
        url,
        runUrl: `${url}/actions/runs/${run}`,
        defaultBranch: textIn(recordIn(event, 'repository'), 'default_branch') || 'main',
        sha: environment.GITHUB_SHA ?? '',
        actor: environment.GITHUB_ACTOR ?? '',
        pullRequest: pullRequestOf(event, fullName),
    };
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: ./src/config/problem.ts
var config_problem = __nccwpck_require__(88841);
;// CONCATENATED MODULE: ./src/action/runner.ts

// The package's index loads an HTTP client for OIDC, which doubles the start of an operation that only reads
// files; its parts that speak to the runner do not. See docs/decisions/0003-parts-of-actions-core.md.




/** GitHub shows 10 annotations of each severity a step and drops the rest silently; one error is the failure itself. */
const MAX_ANNOTATIONS = 9;
/** Lines that GitHub shows nothing of are still in the log, up to here; a hostile file can cause a great many. */
const MAX_LOGGED = 200;
/** Prints to the log. What comes from outside must not become a command to the runner, which begins with `::`. */
function logLine(text) {
    for (const line of text.split(/[\r\n]+/))
        process.stdout.write(`${line.replace(/^\s*::/, ' : :')}\n`);
}
function annotate({ severity, file, line, column, key, message, hint }) {
    const text = [key === null ? message : `${key}: ${message}`, hint]
        .filter((part) => part !== null)
        .join(' ');
    const properties = {
        ...(file === null ? {} : { file }),
        ...(line === null ? {} : { startLine: line }),
        ...(column === null ? {} : { startColumn: column }),
    };
    issueCommand(severity, toCommandProperties(properties), text);
}
/** Turns problems into annotations; those past GitHub's limit are counted and printed as plain log lines. */
function annotateAll(problems) {
    for (const severity of ['error', 'warning', 'notice']) {
        const alike = problems.filter((problem) => problem.severity === severity);
        const shown = alike.length > MAX_ANNOTATIONS ? alike.slice(0, MAX_ANNOTATIONS - 1) : alike;
        const rest = alike.slice(shown.length);
        for (const problem of shown)
            annotate(problem);
        if (rest.length === 0)
            continue;
        issueCommand(severity, {}, `${rest.length} more like these are in the log.`);
        for (const problem of rest.slice(0, MAX_LOGGED))
            logLine((0,config_problem/* problemText */.f)(problem));
    }
}
/** Lets the runner print *** wherever the secret would stand in the log. */
function maskSecret(secret) {
    if (secret !== '')
        issueCommand('add-mask', {}, secret);
}
/** Sets the outputs of the step where the runner gave a file for them. */
function setOutputs(outputs, file) {
    for (const [name, value] of Object.entries(outputs)) {
        if (file !== undefined && file !== '')
            issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
}
/** Appends to the step's job summary where the runner gave a file for it. */
async function writeSummary(markdown, file) {
    if (file !== undefined && file !== '')
        await (0,promises_.appendFile)(file, markdown);
}
/** Fails the step with one error annotation. */
function fail(message) {
    process.exitCode = 1;
    issue('error', message);
}

;// CONCATENATED MODULE: ./src/action/runner-environment.ts
/** What does not say that it is yours is taken for GitHub's. */
function runnerKind(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return 'none';
    return environment.RUNNER_ENVIRONMENT === 'self-hosted' ? 'self-hosted' : 'github-hosted';
}
/** What GitHub calls this run; outside of GitHub every run is one of its own, named after when it began. */
function runIdentity(environment, now) {
    const { GITHUB_EVENT_NAME, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = '' } = environment;
    return {
        isScheduled: GITHUB_EVENT_NAME === 'schedule',
        runId: GITHUB_RUN_ID === undefined || GITHUB_RUN_ID === '' ? localRunId(now) : GITHUB_RUN_ID,
        runAttempt: /^[1-9]\d*$/.test(GITHUB_RUN_ATTEMPT) ? Number(GITHUB_RUN_ATTEMPT) : 1,
    };
}
function localRunId(now) {
    const [seconds = ''] = now.toISOString().split('.');
    return `local-${seconds.replaceAll(/[-:]/g, '')}`;
}

;// CONCATENATED MODULE: ./src/action/visibility.ts

/** The part of an event's payload that tells who can read the repository. */
function isPrivate(payload) {
    if (typeof payload !== 'object' || payload === null || !('repository' in payload))
        return false;
    const { repository } = payload;
    return (typeof repository === 'object' &&
        repository !== null &&
        'private' in repository &&
        repository.private === true);
}
/**
 * Whether what the run shows must be taken as public. On GitHub it is, unless the event says that the repository
 * is private; outside of GitHub nobody else reads along.
 */
async function isPublicRun(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return false;
    const file = environment.GITHUB_EVENT_PATH;
    if (file === undefined || file === '')
        return true;
    try {
        return !isPrivate(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./src/calls.ts
/** Counts the calls of one run. */
class Calls {
    #counts = {
        datadog: 0,
        costExplorer: 0,
        gemini: 0,
        s3: 0,
        smtp: 0,
    };
    /** A function that counts one call of a service each time it is called. */
    counter(service) {
        return () => {
            this.#counts[service] += 1;
        };
    }
    get counts() {
        return { ...this.#counts };
    }
}

;// CONCATENATED MODULE: ./src/deliver/figures/figure-checks.ts
/** Counts the figures that one run checks, once for each mail however often it is rendered. */
class FigureChecks {
    #byMail = new Map();
    /** @param id the mail's */
    note(id, counts) {
        this.#byMail.set(id, counts);
    }
    get counts() {
        const all = [...this.#byMail.values()];
        const sum = (name) => all.reduce((total, each) => total + each[name], 0);
        return { checked: sum('checked'), unsupported: sum('unsupported') };
    }
}

// EXTERNAL MODULE: ./src/files.ts
var files = __nccwpck_require__(59148);
// EXTERNAL MODULE: ./src/operations/registry.ts
var registry = __nccwpck_require__(51891);
// EXTERNAL MODULE: ./src/operations/timing.ts
var timing = __nccwpck_require__(62258);
;// CONCATENATED MODULE: ./src/main.ts














async function contextOf(inputs, environment, now) {
    return {
        inputs,
        now,
        elapsed: () => (Date.now() - now.getTime()) / 1000,
        calls: new Calls(),
        figures: new FigureChecks(),
        root: environment.GITHUB_WORKSPACE ?? process.cwd(),
        delivery: runIdentity(environment, now),
        repository: await repositoryOf(environment),
        isPublic: await isPublicRun(environment),
        runner: runnerKind(environment),
        idToken: async (audience) => {
            const { idToken } = await __nccwpck_require__.e(/* import() */ 5733).then(__nccwpck_require__.bind(__nccwpck_require__, 45733));
            return idToken(environment, audience, { timing: timing/* TIMING */.B });
        },
        // Elsewhere the line that asks for it would itself show the secret.
        mask: environment.GITHUB_ACTIONS === 'true' ? maskSecret : () => undefined,
        progress: logLine,
    };
}
/** @throws InputError when reports cannot be written because a file has the folder's name */
async function requireFolder(folder, shown) {
    const found = await (0,promises_.stat)(folder).catch(() => null);
    if (found === null || found.isDirectory())
        return;
    throw new errors/* InputError */.dz(`Input output-path is ${shown}, which is a file. Name a folder, or one to be made.`);
}
async function publish(result, { inputs, root }, environment) {
    const outputPath = external_node_path_default().resolve(root, inputs.outputPath);
    const jsonFile = external_node_path_default().join(outputPath, `${inputs.operation}.json`);
    await (0,files/* writeWhole */.f)(jsonFile, `${JSON.stringify(result.json, null, 2)}\n`);
    await (0,files/* writeWhole */.f)(external_node_path_default().join(outputPath, 'summary.md'), result.summary);
    await writeSummary(result.summary, environment.GITHUB_STEP_SUMMARY);
    annotateAll(result.problems);
    const json = external_node_path_default().join(inputs.outputPath, `${inputs.operation}.json`);
    setOutputs({ ...result.outputs, json }, environment.GITHUB_OUTPUT);
    logLine(`Summary: ${external_node_path_default().join(inputs.outputPath, 'summary.md')}, for scripts: ${json}`);
}
/** A run that was refused has nothing else to show where people look first. */
async function publishRefusal(message, environment) {
    const { escapeMarkdown } = await __nccwpck_require__.e(/* import() */ 2495).then(__nccwpck_require__.bind(__nccwpck_require__, 42495));
    await writeSummary(`## Nothing was done\n\n${escapeMarkdown(message)}\n`, environment.GITHUB_STEP_SUMMARY);
}
function explain(error) {
    if (error instanceof errors/* UserError */.yo)
        return (0,errors/* messageOf */.bD)(error);
    const stack = error instanceof Error && error.stack !== undefined ? error.stack : '';
    logLine(stack);
    return `This is a defect of the action, please report it with the log: ${(0,errors/* messageOf */.bD)(error)}`;
}
/** Picks the operation and runs it; the only place that fails the run. */
async function main(environment, now) {
    try {
        const known = new KnownInputs(environment);
        const inputs = (0,action_inputs/* readInputs */.K)(known.read, environment);
        await known.requireAllKnown();
        const operation = await (0,registry/* loadOperation */.G)(inputs.operation);
        const context = await contextOf(inputs, environment, now);
        await requireFolder(external_node_path_default().resolve(context.root, inputs.outputPath), inputs.outputPath);
        const result = await operation(context);
        await publish(result, context, environment);
        if (result.failure !== null)
            fail(result.failure);
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            annotateAll(error.problems);
        const message = explain(error);
        fail(message);
        await publishRefusal(message, environment);
    }
}


/***/ }),

/***/ 51891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadOperation),
/* harmony export */   d: () => (/* binding */ OPERATION_NAMES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83916);

/** Every operation, loaded only when it is asked for. */
const OPERATIONS = new Map([
    ['weekly-report', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(7763), __nccwpck_require__.e(5087), __nccwpck_require__.e(6472), __nccwpck_require__.e(5088)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55088))).weeklyReport],
    ['team-report', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(7763), __nccwpck_require__.e(5087), __nccwpck_require__.e(6472), __nccwpck_require__.e(6552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86552))).teamReportOperation],
    ['preview-team-report', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(7763), __nccwpck_require__.e(5087), __nccwpck_require__.e(410)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90410))).previewTeamReport],
    ['preview-admin-report', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(7763), __nccwpck_require__.e(5087), __nccwpck_require__.e(410)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90410))).previewAdminReport],
    ['analyze-team', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(7763), __nccwpck_require__.e(5087), __nccwpck_require__.e(542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60542))).analyzeTeamOperation],
    ['recommendations', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(7763), __nccwpck_require__.e(5706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5706))).recommendations],
    ['insights', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(7763), __nccwpck_require__.e(6709)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56709))).insights],
    ['cost-history', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(5682)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25682))).costHistoryOperation],
    ['anomalies', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(6897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46897))).anomaliesOperation],
    ['list-teams', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(132)]).then(__nccwpck_require__.bind(__nccwpck_require__, 132))).listTeams],
    ['show-config', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(76)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90076))).showConfig],
    ['schedule-status', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(7391)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37391))).scheduleStatus],
    ['test-mail', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(5123), __nccwpck_require__.e(2462), __nccwpck_require__.e(3845), __nccwpck_require__.e(7763), __nccwpck_require__.e(5465)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5465))).testMailOperation],
    ['health', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(7663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37663))).health],
    ['backfill', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(2810), __nccwpck_require__.e(7749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87749))).backfill],
    ['validate', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(8161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90542))).validate],
    ['compare', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(1687)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21687))).compare],
    ['replay', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(6249), __nccwpck_require__.e(5027), __nccwpck_require__.e(5123), __nccwpck_require__.e(3845), __nccwpck_require__.e(6960)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26960))).replay],
    ['propose-team', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(4618), __nccwpck_require__.e(6533), __nccwpck_require__.e(7572)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17572))).proposeTeam],
    ['propose-team-removal', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(4618), __nccwpck_require__.e(2836)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22836))).proposeTeamRemoval],
    ['propose-teams', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(4618), __nccwpck_require__.e(6533), __nccwpck_require__.e(3296)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83296))).proposeTeams],
    ['propose-config', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9533), __nccwpck_require__.e(4618), __nccwpck_require__.e(4490)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4490))).proposeConfig],
    ['tell-outcome', async () => (await __nccwpck_require__.e(/* import() */ 670).then(__nccwpck_require__.bind(__nccwpck_require__, 40670))).tellOutcome],
]);
const OPERATION_NAMES = [...OPERATIONS.keys()];
/** @throws InputError that lists all operations when there is none of that name */
async function loadOperation(name) {
    const load = OPERATIONS.get(name);
    if (load !== undefined)
        return load();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no operation "${name}". Write one of: ${OPERATION_NAMES.join(', ')}.`);
}


/***/ }),

/***/ 62258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ TIMING)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The clock and the chance of the world. */
const TIMING = {
    now: () => Date.now(),
    sleep: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms),
    random: Math.random,
};


/***/ }),

/***/ 74093:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE_typescript__;

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 29672:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 5852:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("typescript");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(79407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
