export const id = 6986;
export const ids = [6986];
export const modules = {

/***/ 96986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingFound: () => (/* binding */ nothingFound),
/* harmony export */   preflight: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76572);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88841);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _outside_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60011);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);





const TAG_KEYS_PATH = '/api/v2/cost/tag_keys';
const CUR_CONFIG_PATH = '/api/v2/cost/aws_cur_config';
function entriesOf(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(body) || !Array.isArray(body.data))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('The answer holds no list.');
    return body.data.filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u).map(({ id, attributes }) => ({
        id: typeof id === 'string' ? id : '',
        attributes: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(attributes) ? attributes : {},
    }));
}
async function tagKeysOf(client, metric) {
    const entries = entriesOf(await client.get(TAG_KEYS_PATH, { 'filter[metric]': metric }));
    return new Set(entries.map(({ id, attributes }) => (typeof attributes.value === 'string' ? attributes.value : id)));
}
function curProblem(message) {
    const hint = 'Look at the page Cloud Cost, Settings, Accounts in Datadog.';
    return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfRun */ .K)('notice', message, hint);
}
/** What each billing report that Datadog reads says of itself. */
async function curProblems(client) {
    const entries = entriesOf(await client.get(CUR_CONFIG_PATH, {}));
    if (entries.length === 0)
        return [curProblem('Datadog lists no AWS Cost and Usage Report that it reads.')];
    return entries.flatMap(({ id, attributes }) => {
        const { account_id: account, status, error_messages: errors } = attributes;
        const said = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
        if (status === 'active' && said.length === 0)
            return [];
        const words = said.length === 0 ? '' : `: ${said.map(_outside_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t).join('; ')}`;
        const name = typeof account === 'string' ? `of account ${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t)(account)}` : (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t)(id);
        return [
            curProblem(`Datadog's Cost and Usage Report ${name} is ${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t)(typeof status === 'string' ? status : 'in an unknown state')}${words}.`),
        ];
    });
}
/** Looks up which tags the cost metric has and whether billing data flows. What cannot be looked up is a failure. */
async function preflight(client, metric) {
    const failures = [];
    const orFailure = async (scope, lookUp) => {
        try {
            return await lookUp;
        }
        catch (error) {
            failures.push({ scope, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
            return null;
        }
    };
    const [tagKeys, problems] = await Promise.all([
        orFailure('cost tag keys of Datadog', tagKeysOf(client, metric)),
        orFailure('CUR configuration of Datadog', curProblems(client)),
    ]);
    return { tagKeys, problems: problems ?? [], failures };
}
/**
 * The error for a metric or tag that finds no cost: without it, a misspelt name would look like a cost of zero.
 * @param empty which question came back without any group
 */
async function nothingFound(empty, tags, { tagKeys, problems }, days) {
    const name = { metric: tags.metric, account_tag: tags.accountTag, service_tag: tags.serviceTag }[empty];
    const said = problems.map(({ message }) => ` ${message}`).join('');
    if (empty === 'metric') {
        const known = tagKeys === null || tagKeys.size > 0 ? '' : ' Datadog knows no cost tags of it, so it may be misspelt.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CostDataError */ .oo(`Datadog has no cost for the metric "${name}" ${days}.${known}${said} Set datadog.metric to a cost metric of your organisation, such as aws.cost.amortized, and look whether the application key may see its data.`);
    }
    const isKnown = tagKeys?.has(name) === true;
    const nearest = tagKeys === null || isKnown ? null : await (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestWord */ .z)(name, [...tagKeys]);
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CostDataError */ .oo(`No cost of the metric "${tags.metric}" carries the tag "${name}" ${days}.${said} Set datadog.${empty} to the tag that holds ${empty === 'account_tag' ? 'account ids of 12 digits' : 'the AWS service'}.${hint}`);
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
