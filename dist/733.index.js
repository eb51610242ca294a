export const id = 733;
export const ids = [733];
export const modules = {

/***/ 60733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMailServer: () => (/* binding */ openMailServer)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/deliver/access-token.ts + 2 modules
var access_token = __webpack_require__(30765);
;// CONCATENATED MODULE: ./src/deliver/smtp-faults.ts
const CHECK_ADDRESS = 'Check SMTP_HOST and SMTP_PORT, and whether a firewall stands in between.';
const CHECK_PORT = 'Check SMTP_PORT: the server must speak TLS from the start on 465, and STARTTLS on any other port, such as 587.';
const ASK_FOR_CERTIFICATE = 'Ask whoever runs the server for a valid certificate.';
const FAULTS = [
    {
        names: ['CERT_HAS_EXPIRED'],
        wrong: 'shows a certificate that has expired',
        next: 'Ask whoever runs the server to renew it.',
        isTransient: false,
    },
    {
        names: ['ERR_TLS_CERT_ALTNAME_INVALID'],
        wrong: 'shows a certificate for another host name',
        next: 'Set SMTP_HOST to a name that the certificate has.',
        isTransient: false,
    },
    {
        names: [
            'DEPTH_ZERO_SELF_SIGNED_CERT',
            'SELF_SIGNED_CERT_IN_CHAIN',
            'UNABLE_TO_GET_ISSUER_CERT',
            'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
            'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
            'CERT_UNTRUSTED',
        ],
        wrong: 'shows a certificate of an authority that is not known here',
        next: "If the authority is your own, put its certificate into a file, and that file's path into the environment variable NODE_EXTRA_CA_CERTS of the step.",
        isTransient: false,
    },
    {
        names: ['CERT_NOT_YET_VALID', 'CERT_REVOKED', 'CERT_REJECTED', 'CERT_SIGNATURE_FAILURE', 'INVALID_CA'],
        wrong: 'shows a certificate that is not valid',
        next: ASK_FOR_CERTIFICATE,
        isTransient: false,
    },
    {
        names: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'],
        wrong: 'does not speak TLS when it should',
        next: CHECK_PORT,
        isTransient: false,
    },
    {
        names: [
            'ERR_SSL_UNSUPPORTED_PROTOCOL',
            'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
            'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
            'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
        ],
        wrong: 'offers no TLS 1.2 or newer with a cipher that is safe',
        next: 'Ask whoever runs the server to switch it on.',
        isTransient: false,
    },
    {
        names: ['no STARTTLS'],
        wrong: 'offers no STARTTLS, and mail is not sent in clear text',
        next: CHECK_PORT,
        isTransient: false,
    },
    {
        names: ['ENOAUTH'],
        wrong: 'offers no login',
        next: 'Check SMTP_PORT; if the server takes mail without a login, remove SMTP_USER and its password or OAuth values.',
        isTransient: false,
    },
    {
        names: ['EPROTOCOL'],
        wrong: 'does not answer as a mail server does',
        next: 'Check SMTP_HOST and SMTP_PORT.',
        isTransient: false,
    },
    {
        names: ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'],
        wrong: 'refuses connections or is out of reach',
        next: CHECK_ADDRESS,
        isTransient: true,
    },
    {
        names: ['ENOTFOUND', 'ENODATA'],
        wrong: 'has a name that nobody knows',
        next: 'Correct SMTP_HOST.',
        isTransient: false,
    },
    {
        names: ['CONNECT_TIMEOUT'],
        wrong: 'does not take the connection in time',
        next: `${CHECK_ADDRESS} Many networks block port 25; 587 and 465 are open in most.`,
        isTransient: true,
    },
    {
        names: ['EDNS'],
        wrong: 'has a name that could not be looked up',
        next: 'Check SMTP_HOST and the name server of this machine, then run again.',
        isTransient: true,
    },
    { names: ['GREETING_TIMEOUT'], wrong: 'does not greet in time', next: CHECK_PORT, isTransient: true },
    {
        names: ['ETIMEDOUT'],
        wrong: 'does not answer in time',
        next: 'Run again later; if the server is slow, raise mail.answer_timeout in config/agent.yaml.',
        isTransient: true,
    },
    {
        names: ['EMESSAGE'],
        wrong: 'takes no mail of this size',
        next: 'Ask whoever runs the server to raise its limit.',
        isTransient: false,
    },
    {
        names: ['EENVELOPE'],
        wrong: 'cannot be given an address of this mail',
        next: 'Correct SENDER_EMAIL and the addresses of the recipients.',
        isTransient: false,
    },
    {
        names: ['closed by us'],
        wrong: 'was left before the mail was given to it',
        next: 'Run again.',
        isTransient: false,
    },
];
const DROPPED = {
    names: [],
    wrong: 'closed the connection',
    next: 'Run again later; tell whoever runs the server if it stays.',
    isTransient: true,
};
/** What a failure without an answer means, by the first of its names that is known. */
function meaningOfFault(names) {
    const known = names.map((name) => FAULTS.find((row) => row.names.includes(name)));
    return known.find((row) => row !== undefined) ?? DROPPED;
}

;// CONCATENATED MODULE: ./src/deliver/smtp-refusals.ts
const USE_OAUTH = 'Remove SMTP_PASSWORD and set SMTP_OAUTH_TENANT_ID and SMTP_OAUTH_CLIENT_ID; docs/setup.md tells how to make the app in Entra.';
/** The first that fits counts. */
const ANSWERS = [
    {
        codes: [535, 550],
        statuses: ['5.7.30'],
        wrong: 'Exchange Online takes no user name with password here; it goes off for all tenants by default at the end of December 2026.',
        next: USE_OAUTH,
        scope: 'server',
    },
    {
        codes: [535],
        statuses: ['5.7.139'],
        words: /basic authentication is disabled/i,
        wrong: 'The tenant takes no user name with password; Exchange Online switches that off by default at the end of December 2026.',
        next: USE_OAUTH,
        scope: 'server',
    },
    {
        codes: [535],
        statuses: ['5.7.139'],
        words: /credentials were incorrect|invalid user/i,
        wrong: 'The user name or the password is wrong.',
        next: 'Correct SMTP_USER and SMTP_PASSWORD, or use OAuth as docs/setup.md tells.',
        scope: 'server',
    },
    {
        codes: [535],
        statuses: ['5.7.139'],
        wrong: 'Sending by SMTP is switched off for the mailbox or its tenant, or a policy forbids this login.',
        next: 'Run Set-CASMailbox -Identity <mailbox> -SmtpClientAuthenticationDisabled $false in Exchange Online PowerShell; if that does not help, look at security defaults, authentication policies and conditional access in Entra.',
        scope: 'server',
    },
    {
        codes: [535],
        statuses: ['5.7.3'],
        wrong: 'The login is wrong.',
        next: 'With a password, correct SMTP_USER and SMTP_PASSWORD. With OAuth, make the service principal in Exchange Online with the object id of the enterprise application, not of the app registration, and give it FullAccess to the mailbox; see docs/setup.md.',
        scope: 'server',
    },
    {
        codes: [535],
        wrong: 'The user name, the password or the access token is wrong.',
        next: 'Correct SMTP_USER and SMTP_PASSWORD, or the values of SMTP_OAUTH_.',
        scope: 'server',
    },
    {
        codes: [432],
        wrong: 'The mailbox has more connections at once than the server allows; Exchange Online allows 3.',
        next: 'Lower mail.connections in config/agent.yaml, or let other programs send from another mailbox.',
        scope: 'server',
    },
    {
        codes: [550, 554],
        words: /SendAsDenied/i,
        wrong: 'The mailbox that logs in may not send as SENDER_EMAIL.',
        next: 'Set SENDER_EMAIL to the address of that mailbox, or give it the permission Send As.',
        scope: 'server',
    },
    {
        codes: [550, 554],
        statuses: ['5.7.60', '5.2.252'],
        wrong: 'The mailbox that logs in may not send as SENDER_EMAIL.',
        next: 'Set SENDER_EMAIL to the address of that mailbox, or give it the permission Send As.',
        scope: 'server',
    },
    {
        codes: [550, 554],
        statuses: ['5.2.0', '5.2.2'],
        words: /quota|LimitExceeded/i,
        wrong: 'The mailbox has sent as much as it may; Exchange Online allows 10,000 recipients a day.',
        next: 'Wait a day, or let other programs send from another mailbox.',
        scope: 'server',
    },
    {
        codes: [530],
        wrong: 'It takes mail only after a login.',
        next: 'Set SMTP_USER and SMTP_PASSWORD, or OAuth as docs/setup.md tells.',
        scope: 'server',
    },
    {
        codes: [550],
        statuses: ['5.1.1', '5.1.10'],
        wrong: 'There is no such mailbox.',
        next: "Correct the address: team_email in the team's file, or the settings in config/agent.yaml.",
    },
    {
        codes: [452, 522, 550, 552, 554],
        statuses: ['4.2.2', '5.2.2'],
        wrong: 'The mailbox of the recipient is full.',
        next: 'Ask its owner to make room, or set another address.',
    },
    {
        codes: [550, 551, 554],
        statuses: ['5.7.1', '5.7.54', '5.7.64'],
        wrong: 'It does not relay to this address, or blocks this sender or this machine.',
        next: 'Log in with SMTP_USER, or ask whoever runs the server to let this sender through.',
    },
    {
        codes: [450, 451],
        words: /gr[ae]y[ -]?list/i,
        wrong: 'It lets senders that it does not know wait (greylisting).',
        next: 'Run again in a few minutes; ask whoever runs the server to except SENDER_EMAIL from it.',
    },
    {
        codes: [452, 552],
        statuses: ['4.5.3', '5.5.3'],
        wrong: 'The mail has too many recipients for it.',
        next: 'Let team_email be a distribution list.',
    },
    {
        codes: [452],
        wrong: 'It is short of space.',
        next: 'Run again later; tell whoever runs the server if it stays.',
    },
    {
        codes: [552],
        wrong: 'The mail is too large, or the mailbox of the recipient is full.',
        next: 'Ask whoever runs the server which size it takes.',
    },
    {
        codes: [421],
        wrong: 'It is busy or about to restart, and closes the connection.',
        next: 'Run again later.',
    },
];
const LATER = { wrong: '', next: 'Run again later.' };
const ASK = { wrong: '', next: 'Ask whoever runs the mail server what to do.' };
/** What a server's answer of code 400 to 599 means; `wrong` is empty where its own words have to do. */
function meaningOfAnswer(code, status, words) {
    const known = ANSWERS.find((row) => row.codes.includes(code) &&
        (row.statuses === undefined || (status !== null && row.statuses.includes(status))) &&
        (row.words?.test(words) ?? true));
    return known ?? (code < 500 ? LATER : ASK);
}

;// CONCATENATED MODULE: ./src/deliver/smtp-outcome.ts


const LONGEST_WORDS = /^.{0,200}/su;
/** A secret as it is, and as the commands of a login carry it. */
function formsOf(secret) {
    const encoded = Buffer.from(secret).toString('base64');
    return [secret, encoded, encoded.replace(/=+$/, '')];
}
/** Longest first, as one may be a part of another. */
function withoutSecrets(text, secrets) {
    return secrets
        .filter((secret) => secret !== '')
        .flatMap(formsOf)
        .sort((a, b) => b.length - a.length)
        .reduce((open, secret) => open.replaceAll(secret, '***'), text);
}
/** What a server said, in one line that is safe to print: at most 200 characters, no secret, no repeated code. */
function serverWords(response, secrets) {
    const text = response.replace(/\n\d{3}[- ]?/g, ' ').replace(/^(\d{3})-/, '$1 ');
    const plain = withoutSecrets(text, secrets)
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
        .trim();
    return (LONGEST_WORDS.exec(plain)?.[0] ?? '').replace(/[\s.]+$/u, '');
}
/** The code of an answer that is a refusal; null when there is none. */
function refusalCode({ responseCode }) {
    return responseCode !== undefined && responseCode >= 400 && responseCode < 600 ? responseCode : null;
}
/** Whether the server said no in a whole answer. */
function isRefusal(error) {
    return refusalCode(error) !== null;
}
/** 503 tells of the order of commands, and so nothing of the message. */
function isTransientCode(code) {
    return code < 500 || code === 503;
}
function refusedThing({ command = '' }) {
    if (command.startsWith('AUTH'))
        return 'the login';
    switch (command) {
        case 'STARTTLS':
            return 'TLS';
        case 'MAIL FROM':
            return 'the sender';
        case 'RCPT TO':
            return 'this recipient';
        case 'DATA':
            return 'the mail';
        default:
            return 'the connection';
    }
}
function explainAnswer(error, code, server) {
    const words = serverWords(error.response ?? String(code), server.secrets);
    const status = /^\d{3}[- ](\d\.\d{1,3}\.\d{1,3})\b/.exec(error.response ?? '')?.[1] ?? null;
    const { wrong, next, scope } = meaningOfAnswer(code, status, words);
    const said = `The mail server ${server.host} refused ${refusedThing(error)}: ${words}.`;
    return {
        message: [said, wrong, next].filter(Boolean).join(' '),
        isTransient: isTransientCode(code),
        scope,
    };
}
/** STARTTLS is asked for whether it is offered or not. */
function isWithoutTls({ code, command }, refusal) {
    return code === 'ETLS' && command === 'STARTTLS' && refusal !== null && !isTransientCode(refusal);
}
function namesOf(error) {
    return [error.originalCode, error.timeoutType, error.code].filter((name) => name !== undefined);
}
function explainFault(names, { host, port }) {
    const { wrong, next, isTransient } = meaningOfFault(names);
    return { message: `The mail server ${host}:${port} ${wrong} (${names.join(', ')}). ${next}`, isTransient };
}
/** Why a mail was not sent, or a login failed, before the server was given the text of a mail. */
function notSent({ stage, error }, server) {
    const scope = stage === 'connect' ? 'server' : 'message';
    const code = refusalCode(error);
    if (isWithoutTls(error, code)) {
        return { kind: 'not-sent', ...explainFault(['no STARTTLS'], server), scope };
    }
    if (code === null)
        return { kind: 'not-sent', ...explainFault(namesOf(error), server), scope };
    const explained = explainAnswer(error, code, server);
    return { kind: 'not-sent', ...explained, scope: explained.scope ?? scope };
}
function refusalOf(error, server) {
    const { recipient: address = '' } = error;
    const code = refusalCode(error);
    const { message, isTransient } = code === null ? explainFault(namesOf(error), server) : explainAnswer(error, code, server);
    return { address, message, isTransient };
}
/** What a failure means for a message that was to be sent. */
function resultOfFailure(failure, server) {
    const { stage, error } = failure;
    const { rejectedErrors = [] } = error;
    if (stage === 'envelope' && rejectedErrors.length > 0) {
        const refused = rejectedErrors.map((each) => refusalOf(each, server));
        return { kind: 'answered', accepted: [], refused, serverMessageId: null };
    }
    const isRefused = error.code === 'EMESSAGE' && isRefusal(error);
    if (stage !== 'data' || isRefused)
        return notSent(failure, server);
    const how = error.code === 'ETIMEDOUT' ? 'did not answer in time' : 'closed the connection';
    const message = `The mail server ${server.host}:${server.port} was given the mail and ${how}, so it may deliver it or not.`;
    return { kind: 'ambiguous', message };
}
/** What the server's answer to a whole message means. */
function resultOfAnswer(info, server) {
    return {
        kind: 'answered',
        accepted: info.accepted,
        refused: (info.rejectedErrors ?? []).map((error) => refusalOf(error, server)),
        serverMessageId: info.serverMessageId ?? null,
    };
}
/** Whether the server refused the login for good, which another access token may change. */
function isLoginRefused({ stage, error }) {
    const code = refusalCode(error);
    return stage === 'connect' && error.code === 'EAUTH' && code !== null && !isTransientCode(code);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/deliver/smtp-session.ts



/** The failure of a login or a message. Its cause may hold what was sent, so it is not to be printed. */
class SmtpSessionError extends Error {
    stage;
    error;
    constructor(stage, error) {
        super('An SMTP session failed');
        this.stage = stage;
        this.error = error instanceof Error ? error : new Error(String(error));
    }
}
/** Servers dislike endless connections, and a fresh one is cheap. */
const MESSAGES_PER_CONNECTION = 50;
const CONNECT_TIMEOUT_MS = 15_000;
/** What the text of a message may take besides one answer, on a slow line. */
const TRANSFER_TIMEOUT_MS = 60_000;
const LEAVE_TIMEOUT_MS = 1_000;
/** Servers end an idle connection after 5 minutes or more, and some say nothing of it. */
const IDLE_TIMEOUT_MS = 240_000;
/** Our name for it: nodemailer replaces a method of its own name by another that the server offers. */
const TOKEN_METHOD = 'TOKEN';
function withCode(message, code) {
    return Object.assign(new Error(message), { code });
}
/** SASL XOAUTH2, in which a refusal may come as a challenge that wants an answer before there is a code. */
function tokenLogin(user, token) {
    const response = Buffer.from(`user=${user}\x01auth=Bearer ${token}\x01\x01`).toString('base64');
    return (session) => {
        const conclude = (status) => {
            if (status === 235)
                session.resolve();
            else
                session.reject(new Error('The login was refused'));
        };
        session.sendCommand(`AUTH XOAUTH2 ${response}`, (_error, { status }) => {
            if (status !== 334) {
                conclude(status);
                return;
            }
            session.sendCommand('', (_none, last) => {
                conclude(last.status);
            });
        });
    };
}
/** Runs one step of a session, which ends with the connection too, and after `limitMs` at the latest. */
function step(connection, limitMs, begin) {
    return new Promise((resolve, reject) => {
        const settle = (error, value) => {
            clearTimeout(timer);
            connection.off('error', settle);
            connection.off('end', onEnd);
            if (error === null || error === undefined)
                resolve(value);
            else
                reject(error);
        };
        // The step's own error says more, and comes right after the end.
        const onEnd = () => {
            setImmediate(settle, withCode('The connection ended', 'ECONNECTION'));
        };
        const timer = setTimeout(() => {
            settle(withCode('No answer in time', 'ETIMEDOUT'));
            connection.close();
        }, limitMs);
        connection.once('error', settle);
        connection.once('end', onEnd);
        begin(settle);
    });
}
function logIn(connection, credential, done) {
    if (credential.kind === 'none')
        done(null);
    else if (!connection.allowsAuth)
        done(withCode('The server offers no login', 'ENOAUTH'));
    else if (credential.kind === 'token')
        connection.login({ user: credential.user, method: TOKEN_METHOD }, done);
    else
        connection.login({ user: credential.user, pass: credential.password }, done);
}
async function connect(options, credential) {
    const { host, port, isImplicitTls, answerTimeoutMs, ca, signal } = options;
    const { default: Connection } = await __webpack_require__.e(/* import() */ 6611).then(__webpack_require__.bind(__webpack_require__, 76611));
    if (signal.aborted)
        throw withCode('The mail server was closed', 'closed by us');
    const connection = new Connection({
        host,
        port,
        secure: isImplicitTls,
        requireTLS: true,
        tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
        connectionTimeout: CONNECT_TIMEOUT_MS,
        greetingTimeout: Math.min(CONNECT_TIMEOUT_MS, answerTimeoutMs),
        socketTimeout: answerTimeoutMs,
        socketCloseTimeout: LEAVE_TIMEOUT_MS,
        ...(credential.kind === 'token'
            ? { customAuth: { [TOKEN_METHOD]: tokenLogin(credential.user, credential.token) } }
            : {}),
    });
    // An idle connection may fail with nobody waiting for it, and an unheard error event would end the process.
    connection.on('error', () => undefined);
    const leave = () => {
        connection.close();
    };
    signal.addEventListener('abort', leave);
    connection.once('end', () => {
        signal.removeEventListener('abort', leave);
    });
    await step(connection, CONNECT_TIMEOUT_MS + answerTimeoutMs, (done) => {
        connection.connect((error) => {
            if (error === undefined)
                logIn(connection, credential, done);
            else
                done(error);
        });
    }).catch((error) => {
        connection.close();
        throw error;
    });
    return connection;
}
/**
 * Connects over TLS and logs in.
 * @throws SmtpSessionError
 */
async function openSession(options, credential) {
    const { answerTimeoutMs } = options;
    const connection = await connect(options, credential).catch((error) => {
        throw new SmtpSessionError('connect', error);
    });
    let messages = 0;
    let state = 'clean';
    let idle;
    async function quit() {
        clearTimeout(idle);
        if (connection.destroyed)
            return;
        state = 'leaving';
        const left = new Promise((resolve) => connection.once('end', resolve));
        connection.quit();
        await Promise.race([left, (0,promises_.setTimeout)(LEAVE_TIMEOUT_MS, undefined, { ref: false })]);
        connection.close();
    }
    async function reset() {
        try {
            await step(connection, answerTimeoutMs, (done) => {
                connection.reset(done);
            });
            state = 'clean';
        }
        catch {
            connection.close();
        }
    }
    return {
        isOpen: () => !connection.destroyed && state === 'clean',
        quit,
        async send(message, from, to) {
            clearTimeout(idle);
            messages += 1;
            // The first read of it is the moment that the server asked for the text.
            const text = external_node_stream_.Readable.from([message], { objectMode: false });
            const limitMs = answerTimeoutMs + TRANSFER_TIMEOUT_MS;
            try {
                const info = await step(connection, limitMs, (done) => {
                    connection.send({ from, to: [...to], size: message.length }, text, done);
                });
                if (info === undefined)
                    throw new Error('The mail server answered nothing');
                return info;
            }
            catch (error) {
                const failure = new SmtpSessionError(text.readableDidRead ? 'data' : 'envelope', error);
                state = isRefusal(failure.error) ? 'dirty' : 'broken';
                throw failure;
            }
        },
        async settle() {
            // What comes next may be the late answer to this message, and must not be taken for that to another.
            if (state === 'broken')
                connection.close();
            if (connection.destroyed)
                return;
            if (messages >= MESSAGES_PER_CONNECTION)
                await quit();
            else if (state === 'dirty')
                await reset();
            idle = setTimeout(() => void quit(), IDLE_TIMEOUT_MS).unref();
        },
    };
}

;// CONCATENATED MODULE: ./src/deliver/smtp.ts




const IMPLICIT_TLS_PORT = 465;
/** What a login must never show: its secrets, bare and as its commands carry them. */
function secretsOf(credential) {
    switch (credential.kind) {
        case 'none':
            return [];
        case 'password':
            return [credential.password, `\0${credential.user}\0${credential.password}`];
        case 'token':
            return [credential.token, `user=${credential.user}\x01auth=Bearer ${credential.token}\x01\x01`];
    }
}
/** What to log in with; `refused` is the token that the server did not take, null for the first try. */
async function credentialOf(login, refused) {
    if (login.kind !== 'token')
        return login;
    const held = await login.token(false);
    const token = held === refused ? await login.token(true) : held;
    return { kind: 'token', user: login.user, token };
}
/** Why there was no access token. */
function withoutToken(error) {
    const isTransient = error instanceof access_token/* TokenUnavailableError */.K;
    return { kind: 'not-sent', message: error.message, isTransient, scope: 'server' };
}
/** A mail server over SMTP, always encrypted. It connects when it is first used. */
function openMailServer(options) {
    const { host, port, login, connections, answerTimeoutMs, onCall, ca } = options;
    const closing = new AbortController();
    const isImplicitTls = options.isImplicitTls ?? port === IMPLICIT_TLS_PORT;
    const sessionOptions = { host, port, isImplicitTls, answerTimeoutMs, ca, signal: closing.signal };
    const secrets = new Set();
    const free = Array.from({ length: connections }, () => ({ session: null }));
    const waiting = [];
    const server = () => ({ host, port, secrets: [...secrets] });
    async function take() {
        return free.pop() ?? new Promise((resolve) => waiting.push(resolve));
    }
    function give(place) {
        const next = waiting.shift();
        if (next === undefined)
            free.push(place);
        else
            next(place);
    }
    async function logIn(refused) {
        const credential = await credentialOf(login, refused);
        for (const secret of secretsOf(credential))
            secrets.add(secret);
        try {
            return await openSession(sessionOptions, credential);
        }
        catch (error) {
            const isStale = error instanceof SmtpSessionError && isLoginRefused(error);
            if (!isStale || credential.kind !== 'token' || refused !== null)
                throw error;
            return logIn(credential.token);
        }
    }
    async function sessionAt(place) {
        if (place.session?.isOpen() !== true)
            place.session = await logIn(null);
        return place.session;
    }
    /** Makes the place ready for the next message, while the caller already has the result of this one. */
    async function leave(place) {
        await place.session?.settle();
        give(place);
    }
    async function send(message, from, to) {
        onCall();
        const place = await take();
        try {
            const session = await sessionAt(place);
            return resultOfAnswer(await session.send(message, from, to), server());
        }
        catch (error) {
            if (error instanceof SmtpSessionError)
                return resultOfFailure(error, server());
            if (error instanceof errors/* UserError */.yo)
                return withoutToken(error);
            throw error;
        }
        finally {
            void leave(place);
        }
    }
    async function verify() {
        onCall();
        const place = await take();
        try {
            await place.session?.quit();
            await sessionAt(place);
        }
        catch (error) {
            // The cause stays behind: it may hold what was sent.
            if (error instanceof SmtpSessionError)
                throw new errors/* ServiceError */._7(notSent(error, server()).message);
            throw error;
        }
        finally {
            void leave(place);
        }
    }
    return {
        send,
        verify,
        close: () => {
            for (const { session } of free)
                void session?.quit();
            closing.abort();
        },
    };
}


/***/ })

};
