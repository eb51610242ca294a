export const id = 5465;
export const ids = [5465];
export const modules = {

/***/ 24486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   tG: () => (/* binding */ readdressed)
/* harmony export */ });
/* unused harmony export messageId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The same mail under the same delivery key has the same id, whichever run renders it. */
function messageId(mail, { deliveryKey, generation, sender }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(mail.subject).update(mail.html).update(mail.text);
    for (const { filename, content } of mail.attachments ?? [])
        hash.update(filename).update(content);
    const content = hash.digest('hex');
    const domain = sender.slice(sender.lastIndexOf('@') + 1);
    return `<cost.${deliveryKey}.${mail.id}.${generation}.${content.slice(0, 8)}@${domain}>`;
}
/** Line breaks, other control characters and changes of direction, which a header must not have. */
const NOT_FOR_HEADERS = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;
/** Begins a text that mail programs decode, so that it could hide what is not for headers. */
const ENCODED_WORD = /=\?/g;
/** Renders a mail to RFC 5322: multipart/alternative, plain text first, lines ending in CRLF; in a multipart/mixed with its files. */
async function renderMessage(mail, envelope) {
    const { createTransport } = await Promise.all(/* import() */[__webpack_require__.e(6611), __webpack_require__.e(6534)]).then(__webpack_require__.bind(__webpack_require__, 96534));
    const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
    const id = messageId(mail, envelope);
    const { message } = await transport.sendMail({
        from: { name: 'AWS Cost AI Agent', address: envelope.sender },
        to: mail.recipients.map((address) => ({ name: '', address })),
        subject: mail.subject.replace(NOT_FOR_HEADERS, ' ').replace(ENCODED_WORD, '= ?'),
        text: mail.text,
        html: mail.html,
        attachments: (mail.attachments ?? []).map(({ filename, contentType, content }) => ({
            filename,
            contentType: `${contentType}; charset=utf-8`,
            content: Buffer.from(content, 'utf8'),
        })),
        messageId: id,
        date: envelope.date,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    return {
        bytes: Buffer.isBuffer(message) ? message : Buffer.concat(await message.toArray()),
        messageId: id,
    };
}
const CRLF = '\r\n';
/** What is none could be two addresses, or a header of its own. */
const PLAIN_ADDRESS = /^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z0-9.-]+$/i;
/** The same message with these addresses, and no others, in its To header; what is no plain address is left out. */
function readdressed(message, recipients) {
    const end = message.indexOf(CRLF + CRLF);
    const header = message.subarray(0, end).toString('latin1');
    const others = header.replace(/^To:.*(?:\r\n[ \t].*)*\r\n/im, '');
    const plain = recipients.filter((address) => PLAIN_ADDRESS.test(address));
    const to = `To: ${plain.join(`,${CRLF} `) || 'undisclosed-recipients:;'}`;
    return Buffer.concat([Buffer.from(`${to}${CRLF}${others}`, 'latin1'), message.subarray(end)]);
}


/***/ }),

/***/ 45075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireTeam),
/* harmony export */   r: () => (/* binding */ accountsOfTeam)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** @throws InputError that lists all teams when there is none of that id */
function requireTeam(teams, id) {
    const ids = teams.map((team) => team.id).join(', ');
    if (id === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`This operation needs input team. Write one of: ${ids}.`);
    const found = teams.find((team) => team.id === id);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no team "${id}". Write one of: ${ids}.`);
}
/** The analyses of a team's accounts. */
function accountsOfTeam({ accounts }, team) {
    const own = new Set(team.accounts.map(({ id }) => id));
    return accounts.filter(({ account }) => own.has(account));
}


/***/ }),

/***/ 53962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ testMailKey),
/* harmony export */   m: () => (/* binding */ reportDeliveryKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81644);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36772);





/** Test mails have keys of their own, so that none of them stands for a report. */
const TEST_MAIL = 'test-mail-';
/** Earlier keys that an error lists. */
const LISTED = 5;
/** Weeks come before runs by hand, and the newest first. */
function byAge(a, b) {
    const [isWeek, isOtherWeek] = [a, b].map((key) => /^\d{4}-W\d{2}$/.test(key));
    if (isWeek !== isOtherWeek)
        return isWeek === true ? -1 : 1;
    return a < b ? 1 : -1;
}
/** The keys of all deliveries. */
async function earlierKeys(store) {
    const keys = await store.list('deliveries/');
    const found = new Set(keys.map((key) => key.split('/')[1] ?? ''));
    return [...found].filter((key) => !key.startsWith(TEST_MAIL)).sort(byAge);
}
/** @throws InputError when there is nothing to go on with: a misspelt key would send everything once more */
async function requireEarlier(key, period, store) {
    if (key === period)
        return;
    const earlier = await earlierKeys(store);
    if (earlier.includes(key))
        return;
    const newest = earlier.length === 0
        ? ''
        : ` There are ${earlier.slice(0, LISTED).join(', ')}${earlier.length > LISTED ? ' and others' : ''}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no delivery ${key} to go on with.${newest} Write one of them in input delivery-key, or leave it out for a new delivery.`);
}
/** What an earlier attempt of this run noted; null when there is nothing to be read. */
async function notedKey(store, runId) {
    const noted = await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(store, _store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKeys */ .uv.deliveryKeyOf(runId));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(noted) && typeof noted.deliveryKey === 'string' ? noted.deliveryKey : null;
}
/** A run may be run again in a later week, and goes on with its own week then. */
async function scheduledKey(context, period, store) {
    const { runId, runAttempt } = context.delivery;
    try {
        if (runAttempt > 1)
            return (await notedKey(store, runId)) ?? period;
        const note = `${JSON.stringify({ schema: 1, deliveryKey: period })}\n`;
        await store.put(_store_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKeys */ .uv.deliveryKeyOf(runId), note, { ifNoneMatch: '*' });
    }
    catch {
        context.progress(`The delivery key of this run cannot be kept in ${store.description}`);
    }
    return period;
}
/**
 * The delivery key of a run's reports: the period of a scheduled run, else the run's own, unless an input names the
 * key of an earlier delivery to go on with.
 * @throws InputError when there is no such delivery
 */
async function reportDeliveryKey(context, settings, store) {
    const { inputs, delivery } = context;
    const period = (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_3__/* .reportPeriod */ .Q)(context, settings);
    const isSent = inputs.delivery === 'smtp';
    if (inputs.deliveryKey !== null) {
        if (isSent)
            await requireEarlier(inputs.deliveryKey, period, store);
        return inputs.deliveryKey;
    }
    if (!delivery.isScheduled)
        return `manual-${delivery.runId}`;
    return isSent ? scheduledKey(context, period, store) : period;
}
/**
 * The delivery key of a test mail, new with every attempt of a run.
 * @throws InputError when an input names a key of reports
 */
function testMailKey({ inputs, delivery }) {
    const { deliveryKey } = inputs;
    if (deliveryKey === null)
        return `${TEST_MAIL}${delivery.runId}-${delivery.runAttempt}`;
    if (deliveryKey.startsWith(TEST_MAIL))
        return deliveryKey;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input delivery-key is ${deliveryKey}, which belongs to reports. Leave it out to send a test mail.`);
}


/***/ }),

/***/ 24308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ failureProblem),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88841);

function failureProblem({ stage, scope, message }) {
    const text = `Stage ${stage}, ${scope}: ${message}`;
    return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfRun */ .K)('error', text, null);
}
/** Why the run ends red; null when nothing failed. */
function failureOf(failures) {
    if (failures.length === 0)
        return null;
    const parts = failures.length === 1 ? 'One part of the run' : `${failures.length} parts of the run`;
    return `${parts} failed; the rest was done. Each is listed with its stage and scope.`;
}


/***/ }),

/***/ 76694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ deliveryFailures),
  k: () => (/* binding */ withMailing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/config/email-address.ts
var email_address = __webpack_require__(18675);
// EXTERNAL MODULE: ./src/config/recipient-domains.ts
var recipient_domains = __webpack_require__(97861);
// EXTERNAL MODULE: ./src/deliver/delivery.ts
var deliver_delivery = __webpack_require__(72257);
// EXTERNAL MODULE: ./src/files.ts
var files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/deliver/mail.ts
var deliver_mail = __webpack_require__(24486);
;// CONCATENATED MODULE: ./src/deliver/outbox.ts





/** Writes a mail to `outbox/<id>.eml` instead of sending it: it opens in a mail program. */
async function toOutbox(mail, envelope, outputPath) {
    const file = external_node_path_default().posix.join('outbox', `${mail.id}.eml`);
    const { bytes, messageId } = await (0,deliver_mail/* renderMessage */.e4)(mail, envelope);
    await (0,files/* writeWhole */.f)(external_node_path_default().join(outputPath, file), bytes);
    return { state: 'outbox', recipients: mail.recipients, messageId, file, results: [], problem: null };
}
/** Delivers to `outbox/` below the output folder. */
function outboxDelivery(envelope, outputPath) {
    return async (parcels, onSettled) => {
        for (const parcel of parcels) {
            onSettled(parcel, await parcel
                .render()
                .then((mail) => toOutbox(mail, envelope, outputPath))
                .catch((error) => (0,deliver_delivery/* notDelivered */.AG)(parcel.recipients, (0,errors/* messageOf */.bD)(error))));
        }
    };
}

// EXTERNAL MODULE: ./src/operations/timing.ts
var timing = __webpack_require__(62258);
;// CONCATENATED MODULE: ./src/operations/mailing.ts







/** Why an address must not be sent to. Files were checked before; this is the last look. */
function refusalOf(address, allowed) {
    const fault = (0,email_address/* addressFault */.RM)(address);
    if (fault !== null)
        return `It is not sent to, because it ${fault.message}. ${fault.hint}`;
    if ((0,recipient_domains/* isAllowedRecipient */.u)(address, allowed))
        return null;
    return `It is not in an allowed domain (${allowed.join(', ')}). Correct the address, or add its domain to allowed_recipient_domains.`;
}
/** An outbox, or a mail server with the ledger in the store. */
async function openMailing(context, settings, store, deliveryKey) {
    const { inputs, root, now, delivery } = context;
    if (inputs.delivery === 'outbox') {
        const envelope = { deliveryKey, generation: 1, sender: inputs.senderEmail, date: now };
        return {
            deliver: outboxDelivery(envelope, external_node_path_default().resolve(root, inputs.outputPath)),
            close: () => undefined,
        };
    }
    const { openMailServer } = await __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 90775));
    const { smtpDelivery } = await __webpack_require__.e(/* import() */ 6226).then(__webpack_require__.bind(__webpack_require__, 70988));
    const { access, server } = await openMailServer(context, settings);
    const { mail, allowed_recipient_domains } = settings;
    const deliver = smtpDelivery({
        store,
        server,
        sender: access.sender,
        deliveryKey,
        by: { runId: delivery.runId, runAttempt: delivery.runAttempt, holder: (0,external_node_crypto_.randomUUID)() },
        onAmbiguous: inputs.onAmbiguous,
        resend: inputs.resend,
        refusalOf: (address) => refusalOf(address, allowed_recipient_domains),
        messagesPerMinute: mail.messages_per_minute,
        connections: mail.connections,
        answerTimeoutMs: mail.answer_timeout * 1000,
        pausesMs: mail.retry_after.map((seconds) => seconds * 1000),
        timing: timing/* TIMING */.B,
        tell: context.progress,
    });
    return { deliver, close: server.close };
}
/**
 * Opens the way that the inputs name for as long as `action` takes.
 * @throws MissingCredentialError or InputError when the inputs do not say how to reach a mail server
 */
async function withMailing(context, settings, store, deliveryKey, action) {
    const { deliver, close } = await openMailing(context, settings, store, deliveryKey);
    try {
        return await action(deliver);
    }
    finally {
        close();
    }
}
function reasons(results) {
    const byReason = new Map();
    for (const { address, state, message } of results) {
        if (state !== 'failed' && state !== 'ambiguous')
            continue;
        const what = state === 'failed' ? 'Not delivered' : 'Perhaps delivered';
        const reason = `${what} to {}: ${message ?? ''}`;
        byReason.set(reason, [...(byReason.get(reason) ?? []), address]);
    }
    return [...byReason].map(([reason, addresses]) => reason.replace('{}', () => addresses.join(', ')));
}
/** What is to be told of a delivery that did not go well, with who did not get the mail and why. */
function deliveryFailures(scope, delivery) {
    const problem = delivery.problem === null ? [] : [delivery.problem];
    const messages = (0,deliver_delivery/* isDelivered */.Z$)(delivery) ? problem : [...reasons(delivery.results), ...problem];
    return messages.map((message) => ({ stage: 'deliver', scope, message }));
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testMailOperation: () => (/* binding */ testMailOperation)
});

// EXTERNAL MODULE: ./src/deliver/delivery.ts
var deliver_delivery = __webpack_require__(72257);
// EXTERNAL MODULE: ./src/deliver/recipients.ts
var recipients = __webpack_require__(62125);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/render/redirected.ts
var redirected = __webpack_require__(48035);
;// CONCATENATED MODULE: ./src/render/test-mail.ts

/** One harmless mail, to see that delivery works: the same look as a report, and nothing in it to act on. */
function testMail({ team, sender, server, run, redirectedFrom }) {
    const whose = team === null ? 'the admins' : `team ${team}`;
    return {
        subject: `${(0,redirected/* redirectMark */.m)(redirectedFrom)}[Test] AWS cost reports for ${whose} arrive here`,
        preheader: 'A test of delivery. There is nothing to do.',
        title: 'Mail delivery works',
        subtitle: `AWS cost reports for ${whose} will arrive at this address.`,
        status: { level: 'ok', word: 'Test', sentence: 'There is nothing to do. This mail holds no cost.' },
        blocks: [
            ...(0,redirected/* redirectBanner */.H)(redirectedFrom),
            {
                type: 'facts',
                title: 'How this mail came here',
                facts: [
                    { label: 'From', value: sender },
                    { label: 'Mail server', value: server ?? 'None: it was written to an outbox' },
                    { label: 'Run', value: run },
                ],
            },
            {
                type: 'sentences',
                title: 'If it is in the wrong place',
                sentences: [
                    'In the spam folder: mark it as wanted, or have the sender allowed by whoever runs your mail.',
                    team === null
                        ? 'Not for you: have your address removed from global_admin_emails in the settings.'
                        : "Not for you: have your address removed from team_email in the team's file.",
                ],
            },
        ],
        footer: 'Sent by AWS Cost AI Agent because somebody ran the operation test-mail.',
    };
}

// EXTERNAL MODULE: ./src/operations/choose-team.ts
var choose_team = __webpack_require__(45075);
// EXTERNAL MODULE: ./src/operations/deliveries.ts
var deliveries = __webpack_require__(36772);
// EXTERNAL MODULE: ./src/operations/delivery-key.ts
var delivery_key = __webpack_require__(53962);
// EXTERNAL MODULE: ./src/operations/failure.ts
var failure = __webpack_require__(24308);
// EXTERNAL MODULE: ./src/operations/gather.ts + 2 modules
var gather = __webpack_require__(92810);
// EXTERNAL MODULE: ./src/operations/mailing.ts + 1 modules
var mailing = __webpack_require__(76694);
// EXTERNAL MODULE: ./src/operations/reports.ts + 21 modules
var reports = __webpack_require__(67763);
// EXTERNAL MODULE: ./src/operations/storage.ts + 8 modules
var storage = __webpack_require__(40427);
// EXTERNAL MODULE: ./src/operations/summary.ts
var summary = __webpack_require__(42462);
;// CONCATENATED MODULE: ./src/operations/test-mail.ts














/** The name of its files in reports/. */
const TEST_MAIL_ID = 'test-mail';
/** @throws InputError when there are no admins to write to */
function addresseesOf(team, settings) {
    const addressees = team === null ? settings.global_admin_emails : team.recipients;
    if (addressees.length > 0)
        return addressees;
    throw new errors/* InputError */.dz('There is nobody to send a test mail to. Write addresses into global_admin_emails, or name a team in input team.');
}
function mailServerOf({ inputs }) {
    if (inputs.delivery === 'outbox')
        return null;
    return `${inputs.credential('SMTP_HOST')}, port ${inputs.credential('SMTP_PORT') || '587'}`;
}
/** What became of the mail, which every reader of the repository may see. */
function shownReport(whose, delivery, failures) {
    const { recipients, results } = delivery;
    const states = new Map(results.map(({ address, state }) => [address, state]));
    const neutral = (text) => ({ text, tone: 'neutral' });
    const isGood = failures.length === 0;
    const good = delivery.state === 'outbox'
        ? { word: 'In the outbox', sentence: 'Nothing was sent: SMTP_HOST is not set, or delivery is outbox.' }
        : { word: 'Delivered', sentence: 'Look whether it arrived, and in which folder.' };
    return {
        subject: '',
        preheader: '',
        title: `Test mail to ${whose}`,
        subtitle: '',
        status: {
            level: isGood ? 'ok' : 'action',
            word: isGood ? good.word : 'Not delivered',
            sentence: isGood ? good.sentence : failures.map(({ message }) => message).join(' '),
        },
        blocks: [
            {
                type: 'table',
                title: 'Recipients',
                note: null,
                columns: [
                    { label: 'Address', align: 'left' },
                    { label: 'Mail', align: 'left' },
                ],
                rows: recipients.map((address) => ({
                    cells: [neutral(address), neutral(summary/* STATE_WORDS */.I7[states.get(address) ?? delivery.state])],
                    bar: null,
                })),
                more: null,
            },
        ],
        footer: '',
    };
}
/** Sends one harmless mail to a team, or to the admins. */
const testMailOperation = async (context) => {
    (0,deliveries/* checkDelivery */.B)(context);
    const store = (0,storage/* openStore */.Ch)(context);
    const { configuration, problems } = await (0,gather/* gatherConfiguration */.U)(context);
    const { settings, teams } = configuration;
    const team = context.inputs.team === null ? null : (0,choose_team/* requireTeam */.P)(teams, context.inputs.team);
    const routing = (0,recipients/* routeTo */.B)(addresseesOf(team, settings), settings.redirect_all_to);
    const { runId } = context.delivery;
    const report = testMail({
        team: team?.name ?? null,
        sender: context.inputs.senderEmail,
        server: mailServerOf(context),
        run: runId,
        redirectedFrom: routing.redirectedFrom,
    });
    const id = team?.id ?? reports/* ADMIN_REPORT_ID */.tM;
    const parcel = {
        id,
        recipients: routing.recipients,
        render: async () => ({ ...(await (0,reports/* renderReport */.B1)(TEST_MAIL_ID, report, routing, context)), id }),
    };
    const delivery = await (0,mailing/* withMailing */.k)(context, settings, store, (0,delivery_key/* testMailKey */.b)(context), (deliver) => (0,deliver_delivery/* deliverOne */.WR)(deliver, parcel));
    const whose = team === null ? 'the admins' : `team ${team.name}`;
    const failures = (0,mailing/* deliveryFailures */.M)(team === null ? 'admins' : `team ${team.id}`, delivery);
    return {
        json: {
            schema: 1,
            operation: 'test-mail',
            team: team?.id ?? null,
            delivery,
            failures,
            calls: context.calls.counts,
            seconds: context.elapsed(),
        },
        summary: (0,markdown/* capMarkdown */.y)((0,markdown/* renderMarkdown */.G)(shownReport(whose, delivery, failures)), summary/* MAX_SUMMARY_BYTES */.Q0),
        outputs: { delivered: (0,deliver_delivery/* isDelivered */.Z$)(delivery) ? '1' : '0', failures: String(failures.length) },
        problems: [...problems, ...failures.map(failure/* failureProblem */.G)],
        failure: (0,failure/* failureOf */.g)(failures),
    };
};


/***/ })

};
