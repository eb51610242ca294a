export const id = 6249;
export const ids = [6249];
export const modules = {

/***/ 98667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ runRequest),
/* harmony export */   Kk: () => (/* binding */ FETCHED_DAYS),
/* harmony export */   X: () => (/* binding */ CHARGE_TYPES),
/* harmony export */   an: () => (/* binding */ dataThrough),
/* harmony export */   jj: () => (/* binding */ SETTLING_DAYS),
/* harmony export */   mO: () => (/* binding */ restrictTo),
/* harmony export */   s1: () => (/* binding */ accountsOf),
/* harmony export */   ze: () => (/* binding */ requestedWindow)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);

/** What a charge is for, as far as a source can tell. Detection runs on `usage`; totals hold all of them. */
const CHARGE_TYPES = [
    'usage',
    'purchase',
    'tax',
    'credit',
    'refund',
    'support',
    'marketplace',
    'adjustment',
];
/** Days of history that one run asks a source for. */
const FETCHED_DAYS = 100;
/**
 * A day counts as complete at the earliest when it ended two full days before the run's day: AWS delivers
 * billing data up to 24 hours late and corrects it for about as long again.
 */
const SETTLING_DAYS = 3;
/** The window that a run asks for: the last 100 days that may be complete. */
function requestedWindow(asOf) {
    const to = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(asOf, 1 - SETTLING_DAYS);
    return { from: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(to, -FETCHED_DAYS), to };
}
/** What a run asks its source for. */
function runRequest(asOf, costBasis) {
    return { asOf, costBasis, window: requestedWindow(asOf) };
}
/** The newest day that is complete for the source. */
function dataThrough(costs) {
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(costs.window.to, -1);
}
/** The costs of some accounts and nothing else: what a team's report and prompt are built from. */
function restrictTo(costs, accounts) {
    const wanted = new Set(accounts);
    return {
        ...costs,
        series: costs.series.filter((series) => wanted.has(series.account)),
        accountNames: new Map([...costs.accountNames].filter(([account]) => wanted.has(account))),
        unavailable: new Set([...costs.unavailable].filter((account) => wanted.has(account))),
    };
}
/** Accounts that have cost data, in order of their ids. */
function accountsOf(costs) {
    return [...new Set(costs.series.map((series) => series.account))].sort();
}


/***/ }),

/***/ 40427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sm: () => (/* binding */ historyPlace),
  xB: () => (/* binding */ openBucket),
  Ch: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/store/body.ts
var store_body = __webpack_require__(31649);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
;// CONCATENATED MODULE: ./src/store/local-errors.ts

function hasCode(error, code) {
    return codeOf(error) === code;
}
/** A folder, or what would lie in a file, is no object: a bucket has none under such a key. */
function isAbsence(error) {
    return ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(codeOf(error) ?? '');
}
/** The operating system's name of an error; null for an error that is not its own. */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
const NOT_ALLOWED = [
    'this user may not write there',
    'Grant it, or name another folder in storage-path.',
];
const FULL = ['the disk is full', 'Make room, then run again; what was written stays.'];
/** What is wrong and what to do, by the operating system's name of the error. */
const KNOWN = new Map([
    ['EACCES', NOT_ALLOWED],
    ['EPERM', NOT_ALLOWED],
    ['EROFS', NOT_ALLOWED],
    ['ENOSPC', FULL],
    ['EDQUOT', FULL],
    [
        'ENAMETOOLONG',
        ['the name is too long for this folder', 'Name a folder with a shorter path in storage-path.'],
    ],
]);
const ELSE = [
    'the folder cannot be used',
    'Look at what storage-path names: it must be a folder.',
];
/**
 * Says which object of which store the operating system refused, why, and what to do.
 * @param where such as `local folder out/data`
 * @returns the error itself when it is none of the operating system
 */
function folderError(where, key, cause) {
    const code = codeOf(cause);
    if (code === null || !/^E[A-Z]+$/.test(code))
        return cause;
    const [wrong, next] = KNOWN.get(code) ?? ELSE;
    return new errors/* ServiceError */._7(`${where}, ${key}: ${wrong} (${code}). ${next}`, { cause });
}

;// CONCATENATED MODULE: ./src/store/local.ts







/** A lock this old was left behind by a run that died. */
const STALE_LOCK_MS = 30_000;
const LOCK_POLL_MS = 20;
function etagOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
async function read(file) {
    try {
        const bytes = await (0,promises_.readFile)(file);
        return { body: (0,store_body/* decodeBody */.Vj)(bytes), etag: etagOf(bytes) };
    }
    catch (error) {
        if (isAbsence(error))
            return null;
        throw error;
    }
}
async function lockAge(lock) {
    try {
        return Date.now() - (await (0,promises_.stat)(lock)).mtimeMs;
    }
    catch {
        return 0;
    }
}
/** Creates a lock file. False when somebody else holds it. */
async function tryLock(lock) {
    try {
        await (await (0,promises_.open)(lock, 'wx')).close();
        return true;
    }
    catch (error) {
        if (hasCode(error, 'EEXIST'))
            return false;
        throw error;
    }
}
/**
 * Removes a lock that a dead run left behind. Of several that find it, one at a time may look again and remove it;
 * the others would remove the lock of whoever came next.
 */
async function removeIfStale(lock) {
    if ((await lockAge(lock)) <= STALE_LOCK_MS)
        return;
    const turn = `${lock}.takeover`;
    if (!(await tryLock(turn))) {
        if ((await lockAge(turn)) > STALE_LOCK_MS)
            await (0,promises_.rm)(turn, { force: true });
        return;
    }
    try {
        if ((await lockAge(lock)) > STALE_LOCK_MS)
            await (0,promises_.rm)(lock, { force: true });
    }
    finally {
        await (0,promises_.rm)(turn, { force: true });
    }
}
/** Runs `action` while holding the lock file, so that a comparison and the write after it are one step. */
async function withLock(lock, action) {
    while (!(await tryLock(lock))) {
        await removeIfStale(lock);
        await (0,external_node_timers_promises_.setTimeout)(LOCK_POLL_MS);
    }
    try {
        return await action();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
async function writeIfAbsent(unfinished, file) {
    try {
        await (0,promises_.link)(unfinished, file);
        return 'written';
    }
    catch (error) {
        if (hasCode(error, 'EEXIST'))
            return 'conflict';
        throw error;
    }
    finally {
        await (0,promises_.rm)(unfinished, { force: true });
    }
}
async function writeIfMatch(unfinished, file, etag) {
    return withLock(`${file}.lock`, async () => {
        const stored = await read(file);
        if (stored?.etag === etag) {
            await (0,promises_.rename)(unfinished, file);
            return 'written';
        }
        await (0,promises_.rm)(unfinished, { force: true });
        return 'conflict';
    });
}
async function write(file, body, condition) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    const unfinished = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.writeFile)(unfinished, (0,store_body/* encodeBody */.FT)(body));
    if (condition === undefined) {
        await (0,promises_.rename)(unfinished, file);
        return 'written';
    }
    return 'ifMatch' in condition
        ? writeIfMatch(unfinished, file, condition.ifMatch)
        : writeIfAbsent(unfinished, file);
}
async function remove(file) {
    if ((await read(file)) === null)
        return;
    await withLock(`${file}.lock`, () => (0,promises_.rm)(file, { force: true }));
}
/** The keys of the objects in one folder of the store and the folders in it; none when it is not there. */
async function keysBelow(folder, prefix) {
    try {
        const entries = await (0,promises_.readdir)(external_node_path_default().join(folder, prefix), { recursive: true, withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && !(0,keys/* isReserved */.Bs)(entry.name))
            .map((entry) => external_node_path_default().relative(folder, external_node_path_default().join(entry.parentPath, entry.name)))
            .map((file) => file.replaceAll((external_node_path_default()).sep, '/'))
            .sort();
    }
    catch (error) {
        if (isAbsence(error))
            return [];
        throw error;
    }
}
/** A store in a local folder, with the same keys and the same conditions as in a bucket. */
function localStore(folder, description) {
    const onFile = async (key, action) => {
        (0,keys/* checkKey */.yR)(key);
        try {
            return await action(external_node_path_default().join(folder, key));
        }
        catch (error) {
            throw folderError(description, key, error);
        }
    };
    return {
        description,
        get: (key) => onFile(key, read),
        put: (key, body, condition) => onFile(key, (file) => write(file, body, condition)),
        remove: (key) => onFile(key, remove),
        list: async (prefix) => {
            (0,keys/* checkPrefix */.by)(prefix);
            return onFile(prefix.slice(0, -1), () => keysBelow(folder, prefix));
        },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/store/s3-diagnosis.ts
const CHECK_ENDPOINT = 'Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network of the runner.';
const RUN_LATER = 'Run again later; what was written stays.';
const CORRECT_NAME = 'orrect its name where it is set (S3_BUCKET_NAME, or focus-path for an export).';
/** The SDK's names for an error that is not in S3's form. */
const FORMLESS = ['NotFound', 'Unknown', 'UnknownError'];
/** Nothing for one attempt. */
function inARow({ attempts }) {
    return attempts > 1 ? `, ${attempts} times in a row` : '';
}
function hostOf({ endpoint }) {
    if (endpoint === null)
        return 'S3';
    return `S3 at ${URL.canParse(endpoint) ? new URL(endpoint).host : endpoint}`;
}
function grant({ action, bucket }) {
    const resource = `arn:aws:s3:::${bucket}`;
    const who = 'to the role or user of this run';
    if (action === 's3:ListBucket')
        return `Grant s3:ListBucket on ${resource} ${who}.`;
    const own = `Grant ${action} on ${resource}/* ${who}.`;
    return action === 's3:GetObject'
        ? `${own} Grant s3:ListBucket on ${resource} too: without it S3 refuses to say that an object is not there.`
        : own;
}
const wrongRegion = (_, { region }) => region === null
    ? ['the bucket lies in another region', 'Set AWS_REGION to the region of the bucket.']
    : [`the bucket lies in region ${region}`, `Set AWS_REGION to ${region}.`];
const expired = () => [
    'the credentials of this run are no longer valid',
    'Assume the role anew in this job, with a longer role-duration-seconds where the run takes long.',
];
const slowDown = (_, failure) => [`S3 asked to slow down${inARow(failure)}`, RUN_LATER];
const timedOut = (request, failure) => [
    `${hostOf(request)} did not answer in time${inARow(failure)}`,
    `Run again later. ${CHECK_ENDPOINT}`,
];
const broken = (request, failure) => [
    `${hostOf(request)} broke the connection${inARow(failure)}`,
    RUN_LATER,
];
/** By the code of the failure. */
const s3_diagnosis_KNOWN = new Map([
    ['AccessDenied', (request) => [`S3 refused ${request.action}`, grant(request)]],
    ['NoSuchBucket', ({ bucket }) => [`there is no bucket ${bucket}`, `Create it, or c${CORRECT_NAME}`]],
    ['InvalidBucketName', ({ bucket }) => [`${bucket} cannot be the name of a bucket`, `C${CORRECT_NAME}`]],
    ['NoSuchKey', () => ['there is no such object', 'It was removed meanwhile, or the path is wrong.']],
    ['PermanentRedirect', wrongRegion],
    ['AuthorizationHeaderMalformed', wrongRegion],
    ['IllegalLocationConstraintException', wrongRegion],
    [
        'SignatureDoesNotMatch',
        () => [
            'S3 did not accept the signature',
            'Correct AWS_SECRET_ACCESS_KEY; mind that no space or line break came along.',
        ],
    ],
    [
        'InvalidAccessKeyId',
        () => [
            'S3 does not know the access key',
            'Correct AWS_ACCESS_KEY_ID, or assume a role in this job instead.',
        ],
    ],
    ['ExpiredToken', expired],
    ['InvalidToken', expired],
    ['TokenRefreshRequired', expired],
    ['RequestTimeTooSkewed', () => ['the clock of this machine is wrong', 'Set it.']],
    ['PreconditionFailed', () => ['the object was changed while it was read', 'Run again.']],
    ['InvalidObjectState', () => ['the object is archived', 'Restore it from the archive first.']],
    [
        'NotImplemented',
        ({ action }) => [
            `this store does not know a part of ${action} that is needed`,
            'Use one that has conditional writes (If-None-Match, If-Match), as AWS has.',
        ],
    ],
    ['SlowDown', slowDown],
    ['ServiceUnavailable', slowDown],
    ['Busy', slowDown],
    ['TimeoutError', timedOut],
    ['ETIMEDOUT', timedOut],
    ['ECONNRESET', broken],
    ['EPIPE', broken],
]);
function diagnoseUnknown(request, failure) {
    const { code, status } = failure;
    if (status === null && /CERT|SIGNATURE|TLS|SSL/.test(code)) {
        return [
            `the certificate of ${hostOf(request)} is not trusted (${code})`,
            'Name the file of its authority in NODE_EXTRA_CA_CERTS.',
        ];
    }
    if (status === null)
        return [`${hostOf(request)} cannot be reached (${code})`, CHECK_ENDPOINT];
    if (status >= 500)
        return [`S3 failed${inARow(failure)}`, RUN_LATER];
    if (FORMLESS.includes(code))
        return diagnoseForeign(request);
    return [`S3 refused ${request.action}`, 'Look the code up in the list of S3 error codes.'];
}
/** Something answered that is not S3. */
function diagnoseForeign(request) {
    return [`${hostOf(request)} does not answer as S3 does`, CHECK_ENDPOINT];
}
/** What is wrong with S3, its settings or the permissions, and what to do next. */
function diagnose(request, failure) {
    return (s3_diagnosis_KNOWN.get(failure.code) ?? diagnoseUnknown)(request, failure);
}

;// CONCATENATED MODULE: ./src/store/s3-errors.ts


/** A request to S3 that failed, after all attempts. */
class S3Error extends errors/* ServiceError */._7 {
    /** S3's name of the error, such as NoSuchKey; without an answer that of the system, such as ECONNREFUSED. */
    code;
    attempts;
    constructor(message, { code, attempts }, cause) {
        super(message, cause === undefined ? {} : { cause });
        this.code = code;
        this.attempts = attempts;
    }
}
/** What a broken connection or a name that is not known is called; also when it broke within an answer. */
const NETWORK_CODE = /^(?:E[A-Z_]+|TimeoutError)$/;
function property(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function s3_errors_codeOf(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    return textOf(property(error, 'code')) ?? error.name;
}
/** Reads what the SDK threw. */
function failureOf(error) {
    const code = s3_errors_codeOf(error);
    const metadata = property(error, '$metadata');
    const status = property(metadata, 'httpStatusCode');
    const attempts = property(metadata, 'attempts');
    const headers = property(property(error, '$response'), 'headers');
    return {
        code,
        status: typeof status === 'number' && !NETWORK_CODE.test(code) ? status : null,
        attempts: typeof attempts === 'number' ? attempts : 1,
        region: textOf(property(error, 'Region')) ?? textOf(property(headers, 'x-amz-bucket-region')),
    };
}
function sentence({ bucket, key }, [wrong, next], detail = '') {
    return `s3://${bucket}/${key}: ${wrong}${detail}. ${next}`;
}
/** The SDK's words for an answer without any, as those of RADOS Gateway. */
const WORDLESS = 'UnknownError';
/** The cause gets printed, so it is kept only where it says something. */
function tellingCause(cause) {
    return cause instanceof Error && cause.message === WORDLESS ? undefined : cause;
}
/** Turns what the SDK threw into a sentence: which object, what S3 answered, what to do. Quotes no object. */
function requestError(request, cause) {
    const failure = failureOf(cause);
    const detail = failure.status === null ? '' : ` (${failure.code}, HTTP ${failure.status})`;
    return new S3Error(sentence(request, diagnose(request, failure), detail), failure, tellingCause(cause));
}
/** The error of an answer that says it is fine but is none of S3: a proxy's page, perhaps. */
function notS3Error(request) {
    return new S3Error(sentence(request, diagnoseForeign(request)), { code: 'not S3', attempts: 1 });
}
/** The SDK found no region, or none that can be one. */
function regionError(bucket, cause) {
    const isMissing = cause instanceof Error && cause.message === 'Region is missing';
    const wrong = isMissing ? 'no AWS region is set' : 'the AWS region is not one';
    return new errors/* ServiceError */._7(`s3://${bucket}: ${wrong}. Set AWS_REGION to the region of the bucket.`, { cause });
}
/** The SDK found no credentials, or those that it found gave none for S3. */
function credentialsError(bucket, cause) {
    const code = s3_errors_codeOf(cause);
    const message = code === 'CredentialsProviderError'
        ? 'no AWS credentials were found. Assume a role in this job (aws-actions/configure-aws-credentials, with the permission id-token: write), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.'
        : `AWS gave no credentials for the role of this run (${code}). Check that its trust policy allows this repository and branch.`;
    return new errors/* ServiceError */._7(`s3://${bucket}: ${message}`, { cause });
}

;// CONCATENATED MODULE: ./src/store/s3-connection.ts

const LIMITS = { connectionTimeout: 5_000, requestTimeout: 30_000, attempts: 5 };
const MAX_SOCKETS = 32;
/** A client with the SDK's own credential chain. */
async function connect(options) {
    const { S3 } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const { connectionTimeout, requestTimeout, attempts } = options.limits ?? LIMITS;
    const client = new S3({
        ...(options.region === null ? {} : { region: options.region }),
        ...(options.endpoint === null ? {} : { endpoint: options.endpoint, forcePathStyle: true }),
        // Other stores than AWS refuse the checksums that the SDK would add.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        retryMode: 'standard',
        maxAttempts: attempts,
        requestHandler: {
            connectionTimeout,
            requestTimeout,
            throwOnRequestTimeout: true,
            socketTimeout: requestTimeout,
            httpAgent: { keepAlive: true, maxSockets: MAX_SOCKETS },
            httpsAgent: { keepAlive: true, maxSockets: MAX_SOCKETS },
        },
    });
    client.middlewareStack.add((next) => (request) => {
        options.onCall();
        return next(request);
    }, 
    // Within the SDK's repetition, which has a high priority in this step.
    { name: 'countCalls', step: 'finalizeRequest', priority: 'low' });
    return client;
}
/** Sends requests to one bucket through one client, which is made when first needed. */
class S3Connection {
    #options;
    #client = null;
    constructor(options) {
        this.#options = options;
    }
    /** @throws S3Error when S3 refuses or does not answer, ServiceError without a region or credentials */
    async send(action, key, request) {
        const s3 = await this.#ready();
        try {
            return await request(s3, this.#options.bucket);
        }
        catch (error) {
            throw this.error(action, key, error);
        }
    }
    error(action, key, error) {
        return requestError(this.#request(action, key), error);
    }
    /** The error of an answer that says it is fine but is none of S3: a proxy's page, perhaps. */
    notS3(action, key) {
        return notS3Error(this.#request(action, key));
    }
    #request(action, key) {
        const { bucket, endpoint } = this.#options;
        return { action, bucket, key, endpoint };
    }
    /** The client, with a region and credentials that are valid now: what fails here is not S3's answer. */
    async #ready() {
        const { bucket } = this.#options;
        this.#client ??= connect(this.#options);
        const client = await this.#client;
        try {
            await client.config.region();
        }
        catch (error) {
            throw regionError(bucket, error);
        }
        try {
            await client.config.credentials();
        }
        catch (error) {
            throw credentialsError(bucket, error);
        }
        return client;
    }
}

;// CONCATENATED MODULE: ./src/store/resume.ts
/** Connections that may break in the middle of one object before it is given up. */
const MAX_BREAKS = 5;
/**
 * The bytes of an object, taken up again where the connection broke.
 * @param openFrom continues with the same version of the object, or throws
 * @param giveUp makes the error of a connection that broke too often
 */
async function* resumed(opened, openFrom, giveUp) {
    let body = opened;
    let received = 0;
    for (let breaks = 1;; breaks++) {
        try {
            for await (const chunk of body) {
                received += chunk.length;
                yield chunk;
            }
            return;
        }
        catch (error) {
            if (breaks === MAX_BREAKS)
                throw giveUp(error);
        }
        body = await openFrom(received);
    }
}

;// CONCATENATED MODULE: ./src/store/s3-read.ts




const WHOLE = { start: 0, end: Infinity };
/** Metadata of an object that names the write. */
const WRITE_ID = 'write-id';
function rangeHeader({ start, end }) {
    if (start === 0 && end === Infinity)
        return {};
    return { Range: `bytes=${start}-${end === Infinity ? '' : end - 1}` };
}
/** One request for a part of an object. */
async function fetchPart(connection, key, range, etag) {
    const answer = await connection.send('s3:GetObject', key, (s3, Bucket) => s3.getObject({ Bucket, Key: key, ...rangeHeader(range), ...(etag === null ? {} : { IfMatch: etag }) }));
    const { ETag, Body, Metadata } = answer;
    if (!(Body instanceof external_node_stream_.Readable))
        throw connection.notS3('s3:GetObject', key);
    if (ETag === undefined) {
        Body.destroy();
        throw connection.notS3('s3:GetObject', key);
    }
    // RADOS Gateway refuses an etag in quotes; AWS takes both.
    return { etag: ETag.replaceAll('"', ''), writeId: Metadata?.[WRITE_ID] ?? null, body: Body };
}
/** Opens an object, or a part of it, that is read on where the connection breaks. */
async function openObject(connection, key, range) {
    const { body, ...opened } = await fetchPart(connection, key, range, null);
    const openFrom = async (offset) => {
        const rest = { ...range, start: range.start + offset };
        if (rest.start >= rest.end)
            return external_node_stream_.Readable.from([]);
        return (await fetchPart(connection, key, rest, opened.etag)).body;
    };
    const giveUp = (error) => connection.error('s3:GetObject', key, error);
    return { ...opened, body: resumed(body, openFrom, giveUp) };
}
async function openIfThere(connection, key) {
    try {
        return await openObject(connection, key, WHOLE);
    }
    catch (error) {
        if (error instanceof S3Error && error.code === 'NoSuchKey')
            return null;
        throw error;
    }
}
async function bytesOf(body) {
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** A small object as a whole; null when there is none. */
async function readObject(connection, key) {
    const opened = await openIfThere(connection, key);
    return opened && { body: (0,store_body/* decodeBody */.Vj)(await bytesOf(opened.body)), etag: opened.etag };
}
/** Whether an object is what a certain write made of it. */
async function isMadeBy(connection, key, writeId) {
    const opened = await openIfThere(connection, key);
    if (opened === null)
        return false;
    await bytesOf(opened.body);
    return opened.writeId === writeId;
}

;// CONCATENATED MODULE: ./src/store/s3.ts







/** What a condition that does not hold is answered with; AWS says NoSuchKey to If-Match where nothing is. */
const CONFLICTS = ['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'];
function conditionHeader(condition) {
    return 'ifMatch' in condition ? { IfMatch: condition.ifMatch } : { IfNoneMatch: condition.ifNoneMatch };
}
function contentType(key) {
    if (key.endsWith('.eml'))
        return 'message/rfc822';
    return key.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
async function send(connection, key, body, headers) {
    const object = { Key: key, Body: (0,store_body/* encodeBody */.FT)(body), ContentType: contentType(key), ...headers };
    const { ETag } = await connection.send('s3:PutObject', key, (s3, Bucket) => s3.putObject({ Bucket, ...object }));
    if (ETag === undefined)
        throw connection.notS3('s3:PutObject', key);
}
async function s3_write(connection, key, body, condition) {
    const writeId = (0,external_node_crypto_.randomUUID)();
    try {
        await send(connection, key, body, { ...conditionHeader(condition), Metadata: { [WRITE_ID]: writeId } });
        return 'written';
    }
    catch (error) {
        if (!(error instanceof S3Error && CONFLICTS.includes(error.code)))
            throw error;
        // The object may have been written by an attempt whose answer was lost; the next one then meets it.
        return error.attempts > 1 && (await isMadeBy(connection, key, writeId)) ? 'written' : 'conflict';
    }
}
async function list(connection, prefix) {
    const objects = [];
    let token;
    do {
        const ContinuationToken = token;
        const page = await connection.send('s3:ListBucket', prefix, (s3, Bucket) => s3.listObjectsV2({ Bucket, Prefix: prefix, ContinuationToken }));
        if (page.Name === undefined)
            throw connection.notS3('s3:ListBucket', prefix);
        for (const { Key: key, Size: size, LastModified: modified } of page.Contents ?? []) {
            if (key !== undefined && size !== undefined && modified !== undefined) {
                objects.push({ key, size, modified });
            }
        }
        token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
    return objects.sort((a, b) => (a.key < b.key ? -1 : 1));
}
function objectStore(connection, description) {
    return {
        description,
        get: async (key) => {
            (0,keys/* checkKey */.yR)(key);
            return readObject(connection, key);
        },
        put: async (key, body, condition) => {
            (0,keys/* checkKey */.yR)(key);
            if (condition !== undefined)
                return s3_write(connection, key, body, condition);
            await send(connection, key, body, {});
            return 'written';
        },
        remove: async (key) => {
            (0,keys/* checkKey */.yR)(key);
            await connection.send('s3:DeleteObject', key, (s3, Bucket) => s3.deleteObject({ Bucket, Key: key }));
        },
        list: async (prefix) => {
            (0,keys/* checkPrefix */.by)(prefix);
            return (await list(connection, prefix)).map(({ key }) => key);
        },
    };
}
/** Access to one bucket. Nothing is loaded or asked before it is used. */
function openS3(options) {
    const connection = new S3Connection(options);
    return {
        store: (description) => objectStore(connection, description),
        bucket: {
            name: options.bucket,
            list: (prefix) => list(connection, prefix),
            open: async (key, range = WHOLE) => {
                if (range.start >= range.end)
                    return external_node_stream_.Readable.from([]);
                return external_node_stream_.Readable.from((await openObject(connection, key, range)).body, { objectMode: false });
            },
        },
    };
}

// EXTERNAL MODULE: ./src/store/beside.ts
var beside = __webpack_require__(50487);
;// CONCATENATED MODULE: ./src/operations/storage.ts





function accessTo({ inputs, calls }, bucket) {
    return openS3({
        bucket,
        region: inputs.credential('AWS_REGION') || null,
        endpoint: inputs.credential('AWS_ENDPOINT_URL_S3') || null,
        onCall: calls.counter('s3'),
    });
}
/** A bucket to read exports from. */
function openBucket(context, bucket) {
    return accessTo(context, bucket).bucket;
}
/** Where history is kept, as reports say it: the same for a preview and its mail, whatever folders they write to. */
function historyPlace({ inputs }) {
    return inputs.storage === 's3' ? `S3 bucket ${inputs.credential('S3_BUCKET_NAME')}` : 'a local folder';
}
/** What the log calls the place where history is kept. */
function storageName({ inputs }) {
    return inputs.storage === 's3'
        ? `S3 bucket ${inputs.credential('S3_BUCKET_NAME')}`
        : `local folder ${inputs.storagePath}`;
}
/**
 * The store that the inputs name.
 * @throws InputError when storage is s3 and no bucket is named
 */
function openStore(context) {
    let isTold = false;
    return (0,beside/* besideForeign */.h)(openPlainStore(context), (key) => {
        if (isTold)
            return;
        isTold = true;
        context.progress(`${key} was written by another system and stays as it is; what this action keeps lies beside it`);
    });
}
function openPlainStore(context) {
    const { inputs, root } = context;
    const description = storageName(context);
    if (inputs.storage === 'local')
        return localStore(external_node_path_default().resolve(root, inputs.storagePath), description);
    const bucket = inputs.credential('S3_BUCKET_NAME');
    if (bucket === '') {
        throw new errors/* InputError */.dz('Input storage is s3, but S3_BUCKET_NAME is not set. Set it to the bucket that history is kept in, or set storage to local.');
    }
    return accessTo(context, bucket).store(description);
}


/***/ }),

/***/ 50487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ besideForeign),
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31649);


/** Folders that the replaced system wrote to as well, in a form of its own. */
const SHARED = ['config/', 'teams/', 'costs/', 'anomalies/', 'ai_insights/', 'forecasts/'];
const ENDING = '.json';
const OWN_ENDING = '.aws-cost-ai-agent.json';
function isShared(key) {
    return SHARED.some((folder) => key.startsWith(folder)) && key.endsWith(ENDING);
}
/** Where our object lies when its own key is taken. */
function besideOf(key) {
    return `${key.slice(0, -ENDING.length)}${OWN_ENDING}`;
}
/** True for JSON that states no version of its form, as all of ours does. What is corrupt may be ours. */
function isForeign({ body }) {
    if (body.startsWith('{"schema":'))
        return false;
    const value = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(body) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U)(body) : undefined;
    if (value === undefined)
        return false;
    return (typeof value !== 'object' || value === null || !('schema' in value) || typeof value.schema !== 'number');
}
/**
 * A store in which objects of another system stay as they are: where one has the key of an object of ours, ours lies
 * beside it, under a name of its own, and is read and written in its place.
 * @param onForeign is told the key of each of them, once
 */
function besideForeign(store, onForeign) {
    const foreign = new Set();
    async function get(key) {
        if (foreign.has(key))
            return store.get(besideOf(key));
        const found = await store.get(key);
        if (found === null || !isShared(key) || !isForeign(found))
            return found;
        if (!foreign.has(key))
            onForeign(key);
        foreign.add(key);
        return store.get(besideOf(key));
    }
    async function placeOf(key, isConditional) {
        // A condition fails where something else is than what was read, so only a write without one must look first.
        if (!isConditional && isShared(key))
            await get(key);
        return foreign.has(key) ? besideOf(key) : key;
    }
    return {
        description: store.description,
        original: store,
        isTaken: (key) => foreign.has(key),
        get,
        put: async (key, body, condition) => store.put(await placeOf(key, condition !== undefined), body, condition),
        remove: async (key) => store.remove(await placeOf(key, false)),
        list: async (prefix) => {
            const keys = await store.list(prefix);
            const logical = keys.map((key) => key.endsWith(OWN_ENDING) && isShared(key) ? `${key.slice(0, -OWN_ENDING.length)}${ENDING}` : key);
            return [...new Set(logical)].sort();
        },
    };
}


/***/ }),

/***/ 31649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ encodeBody),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Vj: () => (/* binding */ decodeBody)
/* harmony export */ });
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What `decodeBody` makes of bytes that are not UTF-8: each byte above 0x7f is a lone surrogate, as in Python. */
const RAW = /^[\p{ASCII}\udc80-\udcff]*$/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** The text of an object. Bytes that are not UTF-8 survive in it, so that `encodeBody` gives the same bytes back. */
function decodeBody(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return Buffer.from(bytes)
            .toString('latin1')
            .replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
    }
}
/** The bytes of a body: UTF-8, or those that `decodeBody` was given. */
function encodeBody(body) {
    // latin1 keeps the low byte of each character.
    return isText(body) || !RAW.test(body) ? Buffer.from(body, 'utf8') : Buffer.from(body, 'latin1');
}
/** False for a body whose bytes were not UTF-8. */
function isText(body) {
    return !LONE_SURROGATE.test(body);
}


/***/ }),

/***/ 11089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   by: () => (/* binding */ checkPrefix),
/* harmony export */   uv: () => (/* binding */ objectKeys),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
function monthPath(month) {
    return month.replace('-', '/');
}
/** The keys of the object layout; the same in a bucket and in a local folder. */
const objectKeys = {
    settings: 'config/notification_config.json',
    teams: 'teams/teams.json',
    costs: (month, account) => `costs/${monthPath(month)}/${account}.json`,
    costsOfMonth: (month) => `costs/${monthPath(month)}/`,
    anomalies: (month) => `anomalies/${monthPath(month)}/anomalies.json`,
    forecasts: (month, account) => `forecasts/${monthPath(month)}/${account}.json`,
    /** What reports told of their own totals of a month. */
    reportForecasts: (month) => `forecasts/${monthPath(month)}/reports.json`,
    savings: (month) => `savings/${monthPath(month)}/savings.json`,
    delivery: (deliveryKey, report) => `deliveries/${deliveryKey}/${report}.json`,
    /** Which delivery a run belongs to. */
    deliveryKeyOf: (runId) => `delivery-keys/${runId}.json`,
    finishedPeriods: 'finished/',
    /** That the report of a period reached everyone. */
    finished: (period, isRedirected) => `finished/${period}${isRedirected ? '.redirected' : ''}.json`,
    outbox: (deliveryKey, report, sha256) => `outbox/${deliveryKey}/${report}/${sha256}.eml`,
    explanation: (sha256) => `explanations/${sha256}.json`,
    insights: (month) => `ai_insights/${monthPath(month)}/insights.json`,
    runs: 'runs/',
    run: (startedAt) => `runs/${startedAt.toISOString().replaceAll(':', '')}.json`,
    /** The copy of an object that cannot be read. */
    corrupt: (key, digest) => `corrupt/${key}.${digest.slice(0, 12)}`,
    corruptCostsOfMonth: (month) => `corrupt/costs/${monthPath(month)}/`,
    backfill: (source, costBasis) => `backfill/${source}-${costBasis}.json`,
    probe: (uuid) => `health/probe-${uuid}.json`,
};
/** Files that a local folder keeps beside its objects, so no object may be named like them. */
const RESERVED = /\.(?:tmp|lock|takeover)$/;
function isReserved(key) {
    return RESERVED.test(key);
}
/** @throws Error when the key is none of ours: it would climb out of a folder, or could not be stored in one */
function checkKey(key) {
    const segments = key.split('/');
    if (key.includes('\\') || isReserved(key) || segments.some((segment) => /^\.{0,2}$/.test(segment))) {
        throw new Error(`${key} is no key of an object`);
    }
}
/** @throws Error when the prefix does not end with a slash, or no key can begin with it */
function checkPrefix(prefix) {
    if (!prefix.endsWith('/'))
        throw new Error(`${prefix} is no prefix of keys: it has no slash at its end`);
    checkKey(prefix.slice(0, -1));
}


/***/ })

};
