export const id = 7788;
export const ids = [7788];
export const modules = {

/***/ 67788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TOKEN_EXCHANGE_AUDIENCE: () => (/* binding */ TOKEN_EXCHANGE_AUDIENCE),
  K: () => (/* reexport */ TokenUnavailableError),
  openAccessTokens: () => (/* binding */ openAccessTokens),
  tokenUrlFor: () => (/* binding */ tokenUrlFor)
});

// UNUSED EXPORTS: TokenRefusedError

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json-answer.ts
var json_answer = __webpack_require__(62716);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/retry.ts
var retry = __webpack_require__(49809);
;// CONCATENATED MODULE: ./src/deliver/oauth/token-refusals.ts
const CHECK_ENDPOINT = 'Check SMTP_OAUTH_TOKEN_URL, if it is set, and the proxy of the runner.';
const wrongTenant = () => [
    'it does not know the tenant',
    'Set SMTP_OAUTH_TENANT_ID to the Directory (tenant) ID on the overview page of the app registration.',
];
const noExchange = () => [
    'this tenant has no Exchange Online, or it is switched off there',
    'Set SMTP_OAUTH_TENANT_ID to the Directory (tenant) ID of the tenant that has the mailbox.',
];
const wrongEndpoint = () => [
    'the token endpoint does not know the scope that it was asked for',
    'Remove SMTP_OAUTH_TOKEN_URL, or let it end in /oauth2/v2.0/token.',
];
const noProof = () => [
    'no client secret and no assertion arrived there',
    `Set SMTP_OAUTH_CLIENT_SECRET, or give the job the permission id-token: write. ${CHECK_ENDPOINT}`,
];
const wrongAssertion = () => [
    "it does not accept GitHub's ID token as a client assertion",
    'Look at the federated credential of the app registration: its issuer is https://token.actions.githubusercontent.com, or that of your GitHub Enterprise Server.',
];
const unmatched = (what) => (claims) => claims === null
    ? [
        'no federated credential of the app registration matches this job',
        'Compare issuer, subject and audience under Certificates & secrets, Federated credentials.',
    ]
    : [
        `no federated credential of the app registration has ${what(claims)}`,
        `Under Certificates & secrets, Federated credentials, enter issuer ${claims.issuer}, subject ${claims.subject} and audience ${claims.audience}, exactly as they stand here: upper and lower case count.`,
    ];
const unmatchedSubject = unmatched(({ subject }) => `the subject of this job, ${subject}`);
const passing = () => ['it has a passing fault', 'Run again later.'];
/** By the number of AADSTS. */
const REFUSALS = new Map([
    [
        7000215,
        () => [
            'the client secret is wrong',
            'Set SMTP_OAUTH_CLIENT_SECRET to the Value of the secret, not to its Secret ID. Entra shows the Value only once: make a new secret if it is lost.',
        ],
    ],
    [
        7000222,
        () => [
            'the client secret has expired',
            'Make a new one under Certificates & secrets of the app registration and set SMTP_OAUTH_CLIENT_SECRET to its Value. A federated credential does not expire: add one, and remove SMTP_OAUTH_CLIENT_SECRET.',
        ],
    ],
    [
        700016,
        () => [
            'the tenant has no app with this client id',
            'Set SMTP_OAUTH_CLIENT_ID to the Application (client) ID, and SMTP_OAUTH_TENANT_ID to the Directory (tenant) ID, both on the overview page of the app registration.',
        ],
    ],
    [
        700038,
        () => [
            'the client id is not one',
            'Set SMTP_OAUTH_CLIENT_ID to the Application (client) ID on the overview page of the app registration.',
        ],
    ],
    [
        7000229,
        () => [
            'the app has no enterprise application in this tenant',
            'Grant admin consent for SMTP.SendAsApp under API permissions of the app registration, which makes one.',
        ],
    ],
    [
        7000112,
        () => [
            'the app is disabled',
            'In Entra, under Enterprise applications, set "Enabled for users to sign-in" of the app to Yes.',
        ],
    ],
    [
        700025,
        () => [
            'the app is a public client, which has no secret and no federated credential',
            'Set "Allow public client flows" under Authentication of the app registration to No.',
        ],
    ],
    [
        501051,
        () => [
            'the app may not use Exchange Online',
            'Add the application permission SMTP.SendAsApp of Office 365 Exchange Online to the app registration, and grant admin consent.',
        ],
    ],
    [
        53003,
        () => [
            'a Conditional Access policy blocks it',
            'Ask an administrator of Entra to let this app through: the sign-in log of service principals names the policy. Policies by location refuse the changing addresses of GitHub-hosted runners.',
        ],
    ],
    [90002, wrongTenant],
    [900023, wrongTenant],
    [50059, wrongTenant],
    [500011, noExchange],
    [500014, noExchange],
    [70011, wrongEndpoint],
    [1002012, wrongEndpoint],
    [900144, wrongEndpoint],
    [901002, wrongEndpoint],
    [7000216, noProof],
    [7000218, noProof],
    [70021, unmatchedSubject],
    [700211, unmatched(({ issuer }) => `the issuer of this job's ID token, ${issuer}`)],
    [700212, unmatched(({ audience }) => `the audience of this job's ID token, ${audience}`)],
    [700213, unmatchedSubject],
    [
        7002138,
        unmatched(({ subject }) => `the subject of this job, ${subject}, in the same upper and lower case`),
    ],
    [700027, wrongAssertion],
    [50027, wrongAssertion],
    [
        700024,
        () => [
            "it received GitHub's ID token before or after its time",
            'Run again; on a self-hosted runner, look at its clock.',
        ],
    ],
    [90061, () => ["it could not read GitHub's signing keys", 'Run again later.']],
    [90033, passing],
    [50196, passing],
]);
/** What a refusal means, by its number of AADSTS; null when that is not known. */
function tokenRefusal(code) {
    // Entra tells ever more kinds of mismatch apart by another digit, such as 7002121 for an audience.
    const family = /^70021\d\d$/.test(String(code)) ? Math.floor(code / 10) : code;
    return REFUSALS.get(code) ?? REFUSALS.get(family) ?? null;
}
/** Those that pass by themselves; each attempt has its own ID token. */
const PASSING_REFUSALS = [700024, 90061, 90033, 50196];

;// CONCATENATED MODULE: ./src/deliver/oauth/token-errors.ts




/** The token endpoint is out of reach, slow or broken: worth another try later. */
class TokenUnavailableError extends errors/* ServiceError */._7 {
}
/** There is no access token until somebody corrects something. */
class TokenRefusedError extends errors/* ServiceError */._7 {
}
const NO_TOKEN = 'Microsoft Entra gives no access token for the mail server';
/** Long enough for the subject of a federated credential, which Entra limits to 600 characters. */
const LONGEST_CLAIM = /^.{0,600}/su;
const LONGEST_QUOTE = /^.{0,200}/su;
function descriptionIn(body) {
    return (0,json/* isRecord */.u)(body) && typeof body.error_description === 'string' ? body.error_description : '';
}
/** The number of AADSTS that says the most; null when there is none. */
function codeIn(body) {
    const listed = (0,json/* isRecord */.u)(body) && Array.isArray(body.error_codes) ? body.error_codes : [];
    const written = /AADSTS(\d{4,9})/.exec(descriptionIn(body))?.[1];
    const codes = [...listed, Number(written)].filter((code) => Number.isSafeInteger(code));
    return codes.find((code) => tokenRefusal(code) !== null) ?? codes[0] ?? null;
}
/** One line of printable text. */
function printable(text, longest) {
    const plain = text
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
        .trim();
    return (longest.exec(plain)?.[0] ?? '').trimEnd();
}
/** Entra's own words, without what only Entra can look up, and without what was sent. */
function wordsIn(body, secrets) {
    const described = descriptionIn(body).replace(/\s*\b(?:Trace ID|Correlation ID|Timestamp):[^]*$/, '');
    const open = secrets
        .filter((secret) => secret !== '')
        .reduce((text, secret) => text.replaceAll(secret, '***'), described)
        .replace(/\beyJ[\w-]+(?:\.[\w-]*)*/g, '***')
        .replace(/^AADSTS\d+:\s*/, '');
    return printable(open, LONGEST_QUOTE).replace(/\.$/, '');
}
function unknownRefusal({ host, status, body, secrets }, code) {
    const words = wordsIn(body, secrets);
    const said = words === '' ? '' : ` It says: ${words}.`;
    if (status === 429)
        return `${NO_TOKEN}: it limits the rate of requests (429).${said} Run again later.`;
    if ((0,json_answer/* isTransientStatus */.Dm)(status))
        return `${NO_TOKEN}: ${host} fails (${status}).${said} Run again later.`;
    if (status >= 300 && status < 400) {
        return `${NO_TOKEN}: ${host} points to another address (${status}), which is not followed. Set SMTP_OAUTH_TOKEN_URL to the address itself, or remove it.`;
    }
    if (code !== null) {
        return `${NO_TOKEN} (${status}, AADSTS${code}).${said} See https://login.microsoftonline.com/error?code=${code}.`;
    }
    return said === ''
        ? `${NO_TOKEN}: ${host} answers ${status}, and not as Entra does. ${CHECK_ENDPOINT}`
        : `${NO_TOKEN} (${status}).${said} ${CHECK_ENDPOINT}`;
}
/** The error that tells what to do about a refusal. */
function explainTokenRefusal(refusal) {
    const { status, body, claims } = refusal;
    const code = codeIn(body);
    const isTransient = (0,json_answer/* isTransientStatus */.Dm)(status) ||
        (code !== null && PASSING_REFUSALS.includes(code)) ||
        ((0,json/* isRecord */.u)(body) && body.error === 'temporarily_unavailable');
    const Kind = isTransient ? TokenUnavailableError : TokenRefusedError;
    const explain = code === null ? null : tokenRefusal(code);
    if (code === null || explain === null)
        return new Kind(unknownRefusal(refusal, code));
    const [wrong, next] = explain(claims);
    return new Kind(`${NO_TOKEN}: ${wrong} (AADSTS${code}). ${next}`);
}
/** The error that tells what to do when no whole answer came. */
function explainNoAnswer(host, error) {
    const fault = (0,json_answer/* connectionFault */.x$)(error);
    if (/CERT|SIGNATURE|TLS|SSL/.test(fault)) {
        return new TokenRefusedError(`${NO_TOKEN}: the certificate of ${host} is not trusted (${fault}). Where a proxy opens TLS, name the file of its authority in NODE_EXTRA_CA_CERTS.`, { cause: error });
    }
    return new TokenUnavailableError(`${NO_TOKEN}: ${host} did not answer (${fault}). Look whether it can be reached from the runner, then run again. ${CHECK_ENDPOINT}`, { cause: error });
}
/** The error for an answer that should be a token and is not; `wrong` completes "its answer". */
function explainNoToken(host, wrong) {
    return new TokenUnavailableError(`${NO_TOKEN}: ${host} answers 200, but its answer ${wrong}. Something else may answer in its place. ${CHECK_ENDPOINT}`);
}
function claim(value) {
    const text = Array.isArray(value) ? value[0] : value;
    return typeof text === 'string' ? printable(text, LONGEST_CLAIM) : '';
}
/** What an assertion (a JWT) says of itself, not checked; null when it cannot be read. */
function assertionClaims(assertion) {
    try {
        const payload = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (!(0,json/* isRecord */.u)(payload) || claim(payload.sub) === '')
            return null;
        return { issuer: claim(payload.iss), subject: claim(payload.sub), audience: claim(payload.aud) };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/deliver/oauth/access-token.ts






/** The audience that Entra asks of the ID token of another issuer. */
const TOKEN_EXCHANGE_AUDIENCE = 'api://AzureADTokenExchange';
/** All application permissions that the app has on Exchange Online; SMTP.SendAsApp is the one that counts. */
const SCOPE = 'https://outlook.office365.com/.default';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;
const ATTEMPT_TIMEOUT_MS = 15_000;
const MAX_ATTEMPTS = 3;
const BASE_WAIT_MS = 1_000;
const MAX_WAIT_MS = 30_000;
const TOTAL_TIMEOUT_MS = 120_000;
/** A token is replaced this long before it expires, so that none expires between here and the mail server. */
const RENEWED_BEFORE_MS = 5 * 60_000;
/** The longest line of SMTP's AUTH is 12,288 bytes (RFC 4954), and base64 makes four bytes of three. */
const TOKEN = /^[\x21-\x7e]{1,9000}$/;
/**
 * Entra's token endpoint of a tenant.
 * @throws InputError when the tenant is neither a GUID nor a domain
 */
function tokenUrlFor(tenant) {
    if (GUID.test(tenant) || DOMAIN.test(tenant)) {
        return `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`;
    }
    throw new errors/* InputError */.dz('SMTP_OAUTH_TENANT_ID is neither a GUID nor a domain. Set it to the Directory (tenant) ID on the overview page of the app registration, or to a domain of the tenant such as example.onmicrosoft.com.');
}
/** @throws InputError when a secret sent to this address could be read on its way, or the address holds one itself */
function checkedUrl(tokenUrl) {
    const url = URL.canParse(tokenUrl) ? new URL(tokenUrl) : null;
    const isHere = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere))) {
        throw new errors/* InputError */.dz('SMTP_OAUTH_TOKEN_URL is no address that begins with https://. Correct it, or remove it to use that of Microsoft Entra; http:// is accepted for localhost only.');
    }
    if (url.username !== '' || url.password !== '') {
        throw new errors/* InputError */.dz('SMTP_OAUTH_TOKEN_URL holds a user name or a password. Remove it from the address.');
    }
    return url;
}
/** Milliseconds that a token is good for from when it was asked for; 0 when the answer does not say. */
function lifetimeIn(body) {
    const seconds = Number(body.expires_in ?? 0);
    return Number.isFinite(seconds) ? 1000 * seconds : 0;
}
/** @throws TokenUnavailableError when it is not the answer of a token endpoint */
function tokenIn(body, host, askedAt) {
    if (!(0,json/* isRecord */.u)(body))
        throw explainNoToken(host, 'is no JSON object, or too long');
    const { access_token: token } = body;
    if (typeof token !== 'string')
        throw explainNoToken(host, 'has no access_token');
    if (!TOKEN.test(token))
        throw explainNoToken(host, 'has an access_token that no mail server takes');
    return { token, until: askedAt + lifetimeIn(body) - RENEWED_BEFORE_MS };
}
/** A ServiceError of the assertion's issuer, as one of ours; anything else as it is. */
function issuerFault(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        return error;
    return new TokenUnavailableError(error.message, { cause: error.cause });
}
/** @throws the fault itself when another try would not change it */
function retried(fault, waitMs) {
    if (!(fault instanceof TokenUnavailableError))
        throw fault;
    return { kind: 'retry', error: fault, waitMs };
}
/**
 * Access tokens for Exchange Online by OAuth 2.0 client credentials. The function that it gives returns the token it
 * has until 5 minutes before it expires, and a new one when asked to renew; those who ask at once share one request.
 * That function throws TokenUnavailableError, TokenRefusedError, and what the assertion throws.
 * @throws InputError when the token endpoint's address is not safe
 */
function openAccessTokens(options) {
    const { clientId, proof, timing, mask, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS } = options;
    const { href, host } = checkedUrl(options.tokenUrl);
    let held = null;
    let pending = null;
    async function proven() {
        if (proof.kind === 'secret')
            return proof.secret;
        try {
            const assertion = await proof.assertion();
            mask(assertion);
            return assertion;
        }
        catch (error) {
            throw issuerFault(error);
        }
    }
    function ask(secret) {
        const form = new URLSearchParams({
            grant_type: 'client_credentials',
            scope: SCOPE,
            client_id: clientId,
            ...(proof.kind === 'secret'
                ? { client_secret: secret }
                : { client_assertion_type: JWT_BEARER, client_assertion: secret }),
        });
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return (0,json_answer/* askForJson */.TO)({ url: href, method: 'POST', headers, body: form.toString() }, attemptTimeoutMs);
    }
    async function attempt() {
        const secret = await proven();
        const askedAt = timing.now();
        let answer;
        try {
            answer = await ask(secret);
        }
        catch (error) {
            return retried(explainNoAnswer(host, error), null);
        }
        const { status, body, retryAfterMs } = answer;
        if (status === 200)
            return { kind: 'done', value: tokenIn(body, host, askedAt) };
        const claims = proof.kind === 'federated' ? assertionClaims(secret) : null;
        return retried(explainTokenRefusal({ host, status, body, claims, secrets: [secret, clientId] }), retryAfterMs);
    }
    async function request() {
        const policy = {
            maxAttempts: MAX_ATTEMPTS,
            baseMs: BASE_WAIT_MS,
            maxWaitMs: MAX_WAIT_MS,
            deadline: timing.now() + TOTAL_TIMEOUT_MS,
        };
        held = null;
        const obtained = await (0,retry/* withRetries */.L)(attempt, policy, timing);
        mask(obtained.token);
        held = obtained;
        return obtained.token;
    }
    return (renew) => {
        if (pending !== null)
            return pending;
        if (!renew && held !== null && timing.now() < held.until)
            return Promise.resolve(held.token);
        pending = request().finally(() => {
            pending = null;
        });
        return pending;
    };
}


/***/ }),

/***/ 62716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   TO: () => (/* binding */ askForJson),
/* harmony export */   x$: () => (/* binding */ connectionFault)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8301);

/** More than any answer that this module is for; what is longer comes from something else. */
const MAX_BYTES = 64 * 1024;
async function textOf(response) {
    if (response.body === null)
        return null;
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.byteLength;
        if (size > MAX_BYTES)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function retryAfter(headers) {
    const written = headers.get('retry-after');
    return written !== null && /^\d{1,6}$/.test(written) ? 1000 * Number(written) : null;
}
/**
 * Sends one request and gives the answer, whatever its status. Follows no redirect: that would carry a secret to
 * another place.
 * @param timeoutMs for the answer as a whole
 * @throws what fetch throws when the connection breaks or no whole answer comes in time
 */
async function askForJson(request, timeoutMs) {
    const { url, method, headers, body } = request;
    const response = await fetch(url, {
        method,
        headers: { accept: 'application/json', ...headers },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await textOf(response);
    return {
        status: response.status,
        body: text === null ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U)(text),
        retryAfterMs: retryAfter(response.headers),
    };
}
/** Statuses that another try may change. */
function isTransientStatus(status) {
    return status === 408 || status === 429 || status >= 500;
}
/** What a broken connection is called: the errors of fetch hide it in their causes. */
function connectionFault(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === 'TimeoutError')
        return 'no answer in time';
    if (error.cause !== undefined)
        return connectionFault(error.cause);
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}


/***/ }),

/***/ 49809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/**
 * Repeats `attempt` until it is done or not worth another try.
 * @throws the last attempt's error when attempts or time are used up, and whatever `attempt` itself throws
 */
async function withRetries(attempt, policy, timing) {
    for (let tries = 1;; tries++) {
        const outcome = await attempt();
        if (outcome.kind === 'done')
            return outcome.value;
        const backoff = policy.baseMs * 2 ** (tries - 1) * (0.5 + timing.random() / 2);
        // Where the other side names a time, everyone waits for the same one: spread them after it.
        const asked = outcome.waitMs === null ? 0 : outcome.waitMs + timing.random() * policy.baseMs;
        const wait = Math.min(policy.maxWaitMs, Math.max(backoff, asked));
        if (tries >= policy.maxAttempts || timing.now() + wait > policy.deadline)
            throw outcome.error;
        await timing.sleep(wait);
    }
}


/***/ })

};
