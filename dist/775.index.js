export const id = 775;
export const ids = [775];
export const modules = {

/***/ 90775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMailServer: () => (/* binding */ openMailServer)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/config/email-address.ts
var email_address = __webpack_require__(18675);
// EXTERNAL MODULE: ./src/config/shown.ts
var shown = __webpack_require__(1283);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/deliver/mail-access.ts




const OAUTH_CREDENTIALS = [
    'SMTP_OAUTH_TENANT_ID',
    'SMTP_OAUTH_CLIENT_ID',
    'SMTP_OAUTH_CLIENT_SECRET',
    'SMTP_OAUTH_TOKEN_URL',
];
const DEFAULT_PORT = 587;
/** A name without dots, as in a company's own network. */
const LOCAL_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
/** Host and port within a URL or `host:port`, behind scheme, user and password. */
const HOST_WITHIN = /^(?:[a-z]+:\/\/)?(?:.*@)?(?:\[([^\]]*)\]|([^:/?#]*))(?::(\d{1,5}))?(?:[/?#].*)?$/i;
/**
 * The mail server that the credentials name, and how to log in to it.
 * @throws MissingCredentialError naming what is not set
 * @throws InputError naming what is wrong; never with a secret's value
 */
function mailAccess(credential) {
    const host = hostOf(required(credential, 'SMTP_HOST', 'the mail server, such as smtp.office365.com'));
    const port = portOf(credential('SMTP_PORT'));
    const sender = required(credential, 'SENDER_EMAIL', 'the address that reports come from');
    return { host, port, sender, login: loginOf(credential, sender) };
}
function required(credential, name, meaning) {
    const value = credential(name);
    if (value !== '')
        return value;
    throw new errors/* MissingCredentialError */.ug(`Delivery by SMTP needs ${name}, which is not set. Set it to ${meaning}, or set input delivery to outbox.`);
}
function isHost(text) {
    return (0,external_node_net_.isIP)(text) !== 0 || (0,email_address/* isDomain */.l0)(text) || LOCAL_NAME.test(text);
}
/** The message leaves out what was written: in a URL it may be a password. */
function hostOf(text) {
    if (isHost(text))
        return text;
    throw new errors/* InputError */.dz(`SMTP_HOST is not a host name or IP address alone. ${hostHint(text)}`);
}
/** What to write in the place of a URL, or of a host with its port. */
function hostHint(text) {
    const [, bracketed, plain, port] = HOST_WITHIN.exec(text) ?? [];
    const host = bracketed ?? plain ?? '';
    if (!(0,email_address/* isDomain */.l0)(host) && (0,external_node_net_.isIP)(host) === 0) {
        return 'Write for example smtp.office365.com, without scheme, port and path.';
    }
    return port === undefined
        ? `Write ${host}.`
        : `Write ${host}, and set SMTP_PORT to ${port} if it is not ${DEFAULT_PORT}.`;
}
function portOf(text) {
    if (text === '')
        return DEFAULT_PORT;
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port >= 1 && port <= 65_535)
        return port;
    throw new errors/* InputError */.dz(`SMTP_PORT is "${(0,shown/* shown */.S)(text)}". Write a number from 1 to 65535, such as 587 or 465, or leave it out.`);
}
function loginOf(credential, sender) {
    const oauth = OAUTH_CREDENTIALS.filter((name) => credential(name) !== '');
    if (oauth.length === 0)
        return passwordLogin(credential('SMTP_USER'), credential('SMTP_PASSWORD'));
    if (credential('SMTP_PASSWORD') !== '') {
        throw new errors/* InputError */.dz(`Both SMTP_PASSWORD and ${oauth.join(', ')} are set, but a login uses one of the two. Remove SMTP_PASSWORD to log in with OAuth, or what begins with SMTP_OAUTH_ to log in with the password.`);
    }
    return oauthLogin(credential, oauth, sender);
}
function passwordLogin(user, password) {
    if (user === '' && password === '')
        return { kind: 'none' };
    if (user !== '' && password !== '')
        return { kind: 'password', user, password };
    if (user === '') {
        throw new errors/* MissingCredentialError */.ug('SMTP_PASSWORD needs SMTP_USER, which is not set. Set it, or remove SMTP_PASSWORD for a mail server without login.');
    }
    throw new errors/* MissingCredentialError */.ug('SMTP_USER needs SMTP_PASSWORD, which is not set. Set it, or SMTP_OAUTH_TENANT_ID and SMTP_OAUTH_CLIENT_ID for OAuth, or remove SMTP_USER for a mail server without login.');
}
function oauthLogin(credential, given, sender) {
    const tenant = credential('SMTP_OAUTH_TENANT_ID');
    const clientId = credential('SMTP_OAUTH_CLIENT_ID');
    const tokenUrl = credential('SMTP_OAUTH_TOKEN_URL') || null;
    const missing = [
        ...(clientId === '' ? ['SMTP_OAUTH_CLIENT_ID'] : []),
        ...(tenant === '' && tokenUrl === null ? ['SMTP_OAUTH_TENANT_ID'] : []),
    ];
    if (missing.length > 0) {
        throw new errors/* MissingCredentialError */.ug(`${given.join(', ')} ${given.length === 1 ? 'needs' : 'need'} ${missing.join(' and ')}, which ${missing.length === 1 ? 'is' : 'are'} not set. Set what is missing, or remove what begins with SMTP_OAUTH_ to log in without OAuth.`);
    }
    return {
        kind: 'oauth',
        user: credential('SMTP_USER') || sender,
        tokenUrl,
        tenant,
        clientId,
        secret: credential('SMTP_OAUTH_CLIENT_SECRET') || null,
    };
}

// EXTERNAL MODULE: ./src/operations/timing.ts
var timing = __webpack_require__(62258);
;// CONCATENATED MODULE: ./src/operations/mail-server.ts


async function tokensFor({ user, tokenUrl, tenant, clientId, secret }, { idToken, mask }) {
    const { openAccessTokens, tokenUrlFor, TOKEN_EXCHANGE_AUDIENCE } = await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 30765));
    const token = openAccessTokens({
        tokenUrl: tokenUrl ?? tokenUrlFor(tenant),
        clientId,
        proof: secret === null
            ? { kind: 'federated', assertion: () => idToken(TOKEN_EXCHANGE_AUDIENCE) }
            : { kind: 'secret', secret },
        timing: timing/* TIMING */.B,
        mask,
    });
    return { kind: 'token', user, token };
}
/**
 * The mail server that the inputs name. Nothing is asked of it yet.
 * @throws MissingCredentialError or InputError naming what is not set, or wrong
 */
async function openMailServer(context, { mail }) {
    const access = mailAccess(context.inputs.credential);
    const login = access.login.kind === 'oauth' ? await tokensFor(access.login, context) : access.login;
    const smtp = await Promise.all(/* import() */[__webpack_require__.e(765), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 60733));
    const server = smtp.openMailServer({
        host: access.host,
        port: access.port,
        login,
        connections: mail.connections,
        answerTimeoutMs: mail.answer_timeout * 1000,
        onCall: context.calls.counter('smtp'),
    });
    return { access, server, token: login.kind === 'token' ? () => login.token(false) : null };
}


/***/ })

};
