export const id = 6472;
export const ids = [6472];
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

/***/ 60234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ recordHistory),
  v: () => (/* binding */ recordRun)
});

// EXTERNAL MODULE: ./src/analyze/looked-into.ts + 2 modules
var looked_into = __webpack_require__(52643);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
// EXTERNAL MODULE: ./src/analyze/tracked.ts
var tracked = __webpack_require__(36654);
// EXTERNAL MODULE: ./src/format/format.ts
var format_format = __webpack_require__(94496);
// EXTERNAL MODULE: ./src/calendar/day.ts
var day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/analyze/life-cycle.ts
var life_cycle = __webpack_require__(70615);
;// CONCATENATED MODULE: ./src/record/anomaly-entry.ts

/** Whether another run has seen or told of an anomaly later: what an earlier day knew does not undo it. */
function isNewer({ seenOn, told = [] }, { asOf, period }) {
    return (seenOn !== undefined && seenOn > asOf) || told.some((telling) => telling.period > period);
}
/** The same fields in the same order each time, so that a run that is repeated writes the same bytes. */
function entryOf(anomaly, state, { days, seenOn, told }) {
    return { ...anomaly, days, state, seenOn, told };
}
/** The entry of an anomaly that a run found, from the one that is stored. */
function foundEntry(stored, { anomaly, days, inherited }, run) {
    if (stored !== undefined && isNewer(stored, run))
        return stored;
    const { asOf, period } = run;
    const dailyExcess = anomaly.impact / days;
    const before = stored === undefined
        ? inherited.filter((telling) => telling.period < period)
        : (0,life_cycle/* toldBefore */.dp)(stored, period, dailyExcess);
    const found = (0,life_cycle/* stateOf */.L4)(anomaly, dailyExcess, before).state;
    const state = found === 'over' ? 'resolved' : found;
    const isNews = found === 'new' || found === 'worse' || found === 'resolved';
    const telling = isNews && run.isTold(anomaly.account)
        ? [{ period, asOf, state: found, end: anomaly.end, dailyExcess, impact: anomaly.impact }]
        : [];
    const kept = run.isTold(anomaly.account) ? before : (stored?.told ?? before);
    return entryOf(anomaly, state, { days, seenOn: asOf, told: [...kept, ...telling] });
}
/** The entry of an anomaly that a run did not find any more. */
function goneEntry(stored, { state, days, impact, account }, run) {
    if (isNewer(stored, run) || days === undefined || !run.isTold(account))
        return stored;
    const { asOf, period } = run;
    const before = (0,life_cycle/* toldBefore */.dp)(stored, period, impact / days);
    const telling = { period, asOf, state, end: null, dailyExcess: impact / days, impact };
    return entryOf(stored, state, { days, seenOn: asOf, told: [...before, telling] });
}

// EXTERNAL MODULE: ./src/record/tracked-fields.ts
var tracked_fields = __webpack_require__(79281);
// EXTERNAL MODULE: ./src/record/writes.ts
var writes = __webpack_require__(50573);
;// CONCATENATED MODULE: ./src/record/anomalies.ts






function isStoredAnomalies(value) {
    return value.schema === 1 && 'anomalies' in value && Array.isArray(value.anomalies);
}
function readAnomalies(value) {
    if (isStoredAnomalies(value))
        return value;
    throw new store_store/* StoredObjectError */.JK('The stored anomalies are not of this version and were left as they are.');
}
/** What cannot be read of it is left out: it is as if a version had written it that kept none of this. */
function usable(anomaly) {
    if ((0,tracked_fields/* trackedIn */.S)({ ...anomaly }) !== undefined)
        return anomaly;
    const without = { ...anomaly };
    delete without.state;
    delete without.days;
    delete without.seenOn;
    delete without.told;
    return without;
}
function mergeAnomalies(month, stored, { sightings, gone }, run) {
    const byId = new Map((stored?.anomalies ?? []).map((anomaly) => [anomaly.id, usable(anomaly)]));
    for (const sighting of sightings) {
        const { id } = sighting.anomaly;
        byId.set(id, foundEntry(byId.get(id), sighting, run));
    }
    for (const closed of gone) {
        const known = byId.get(closed.id);
        // What is stored no more, because it was corrupt, is not worth a new entry.
        if (known !== undefined)
            byId.set(closed.id, goneEntry(known, closed, run));
    }
    const inOrder = [...byId.values()].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
    return { schema: 1, month, anomalies: inOrder };
}
/**
 * One write for each month that an anomaly started in; an anomaly seen again replaces itself and keeps what was told
 * of it. What is told follows from the entry that is there when it is written, so runs at the same time agree.
 */
function anomalyWrites(store, found, run) {
    const months = new Set([
        ...found.sightings.map(({ anomaly }) => (0,day/* monthOf */.GS)(anomaly.start)),
        ...found.gone.map(({ start }) => (0,day/* monthOf */.GS)(start)),
    ]);
    return [...months].map((month) => ({
        scope: `anomalies of ${month}`,
        write: async () => {
            const key = keys/* objectKeys */.uv.anomalies(month);
            const ofMonth = {
                sightings: found.sightings.filter(({ anomaly }) => (0,day/* monthOf */.GS)(anomaly.start) === month),
                gone: found.gone.filter(({ start }) => (0,day/* monthOf */.GS)(start) === month),
            };
            const merge = (stored) => mergeAnomalies(month, stored, ofMonth, run);
            return (0,writes/* asWritten */.qm)(key, await (0,store_store/* updateObject */.jq)(store, key, readAnomalies, merge));
        },
    }));
}

// EXTERNAL MODULE: ./src/record/applied-configuration.ts
var applied_configuration = __webpack_require__(4491);
// EXTERNAL MODULE: ./src/record/costs.ts
var record_costs = __webpack_require__(5251);
;// CONCATENATED MODULE: ./src/record/forecasts.ts



function isStoredForecasts(value) {
    return value.schema === 1 && 'forecasts' in value && Array.isArray(value.forecasts);
}
function readForecasts(value) {
    if (isStoredForecasts(value))
        return value;
    throw new store_store/* StoredObjectError */.JK('The stored forecasts are not of this version and were left as they are.');
}
function mergeForecast(account, { month, total, low, high, level }, made, stored) {
    const others = (stored?.forecasts ?? []).filter(({ asOf }) => asOf !== made.asOf);
    const forecasts = [...others, { ...made, total, low, high, level }];
    return { schema: 1, account, month, forecasts: forecasts.sort((a, b) => (a.asOf < b.asOf ? -1 : 1)) };
}
/** One write for each month that was estimated of an account: what was forecast when, to be scored later. */
function forecastWrites(store, analysis, made) {
    const { account, monthEnd, forecast } = analysis;
    const estimates = [monthEnd, forecast].filter((estimate) => estimate !== null);
    return estimates.map((estimate) => ({
        scope: `forecast for account ${account}`,
        write: async () => {
            const key = keys/* objectKeys */.uv.forecasts(estimate.month, account);
            const merge = (stored) => mergeForecast(account, estimate, made, stored);
            return (0,writes/* asWritten */.qm)(key, await (0,store_store/* updateObject */.jq)(store, key, readForecasts, merge));
        },
    }));
}

// EXTERNAL MODULE: ./src/record/scope-forecasts.ts
var scope_forecasts = __webpack_require__(68322);
// EXTERNAL MODULE: ./src/record/savings.ts
var record_savings = __webpack_require__(98814);
// EXTERNAL MODULE: ./src/record/restatements.ts
var restatements = __webpack_require__(61418);
;// CONCATENATED MODULE: ./src/record/record.ts











/** Writes history before any mail leaves. What fails is reported and does not stop the rest. */
async function record(store, history) {
    const { asOf, costs, accounts, configuration, forecasts, savings, report } = history;
    const { source } = costs;
    const mixture = await (0,applied_configuration/* mixtureWithSample */.X)(store, source);
    if (mixture !== null)
        return { failures: [{ scope: 'history', message: mixture }], notes: [] };
    const recorded = await (0,record_costs/* recordCosts */.I)(store, costs, { on: asOf });
    const made = { asOf, dataThrough: (0,cost_model/* dataThrough */.an)(costs) };
    const notWritten = await (0,writes/* writeAll */.f4)([
        ...(0,applied_configuration/* configurationWrites */.d)(store, configuration, { asOf, source }),
        ...anomalyWrites(store, (0,tracked/* sightingsOf */.YW)(accounts, made.dataThrough), {
            asOf,
            period: report.period,
            isTold: report.isAbout,
        }),
        ...accounts.flatMap((account) => forecastWrites(store, account, made)),
        ...(0,scope_forecasts/* scopeForecastWrites */.WD)(store, forecasts, made),
        ...(0,record_savings/* savingWrites */.$)(store, savings.told, savings.known, made.dataThrough),
    ]);
    const format = (0,format_format/* formatFor */.B)(configuration.settings.locale, costs.currency);
    return {
        failures: [...recorded.failures, ...recorded.setAside, ...notWritten],
        notes: (0,restatements/* refetchedNotes */.G)(recorded.refetched, { source, format }),
    };
}

;// CONCATENATED MODULE: ./src/operations/history.ts





/**
 * Records what was fetched and found. What fails does not stop the run; what was restated is noted.
 * @param isReported whether the run's reports tell people of an account
 * @param forecasts what they tell of their own totals
 */
async function recordHistory(store, gathered, organisation, isReported, forecasts) {
    const { asOf, fetched: costs, configuration, pastReports, look, toldSavings } = gathered;
    const { failures, notes } = await record(store, {
        asOf,
        costs,
        accounts: organisation.accounts,
        configuration,
        forecasts,
        savings: {
            told: (0,looked_into/* savingsToKeep */.O6)(organisation.lookedInto, look, isReported, (0,cost_model/* dataThrough */.an)(costs)),
            known: toldSavings,
        },
        report: { period: pastReports.period, isAbout: isReported },
    });
    return { failures: failures.map((failure) => ({ stage: 'record', ...failure })), notes };
}
/** Leaves behind what the run did. The reports are out by now, so that failing here must not lose what is told of them. */
async function recordRun(store, startedAt, run) {
    try {
        await store.put(keys/* objectKeys */.uv.run(startedAt), `${JSON.stringify(run)}\n`);
        return [];
    }
    catch (error) {
        return [{ stage: 'record', scope: 'the run', message: (0,errors/* messageOf */.bD)(error) }];
    }
}


/***/ }),

/***/ 47043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ recordReportInsights)
/* harmony export */ });
/* harmony import */ var _fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98667);
/* harmony import */ var _record_insights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22948);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36772);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67763);




function ofTeams({ outcomes, worded }) {
    const models = new Map(worded.map(({ explanation, modelVersion }) => [explanation, modelVersion]));
    return outcomes.flatMap(({ team, made }) => {
        if (made === null)
            return [];
        const { explanation, analysis } = made;
        const { savings } = analysis.lookedInto;
        return [{ team: team.id, name: team.name, explanation, model: models.get(explanation) ?? null, savings }];
    });
}
function ofOrganisation({ worded, savings }) {
    const { explanation, modelVersion } = worded;
    return { team: _reports_js__WEBPACK_IMPORTED_MODULE_3__/* .ADMIN_REPORT_ID */ .tM, name: 'Organisation', explanation, model: modelVersion, savings };
}
/**
 * Records what the reports of a run say. What fails does not stop the run.
 * @param organisation null where the run explains teams only
 */
async function recordReportInsights(context, store, { asOf, costs, configuration }, teams, organisation) {
    const run = {
        period: (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_2__/* .reportPeriod */ .Q)(context, configuration.settings),
        on: asOf,
        dataThrough: (0,_fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_0__/* .dataThrough */ .an)(costs),
        costSource: costs.source,
        currency: costs.currency,
    };
    const explained = [...(organisation === null ? [] : [ofOrganisation(organisation)]), ...ofTeams(teams)];
    const failures = await (0,_record_insights_js__WEBPACK_IMPORTED_MODULE_1__/* .recordInsights */ .zZ)(store, run, explained);
    return failures.map((failure) => ({ stage: 'record', ...failure }));
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

/***/ 55934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a7: () => (/* binding */ failuresOfShowing),
/* harmony export */   cN: () => (/* binding */ deliverySentence),
/* harmony export */   oQ: () => (/* binding */ deliverTeamReports)
/* harmony export */ });
/* harmony import */ var _deliver_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72257);
/* harmony import */ var _deliver_recipients_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62125);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _mailing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76694);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67763);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16798);






const PROGRESS_EVERY = 20;
/** Renders and delivers the teams' reports, the largest change first. Teams that are not enabled get no mail. */
async function deliverTeamReports(outcomes, gathered, context, deliver) {
    const failures = [];
    const { redirect_all_to } = gathered.configuration.settings;
    const deliveries = new Map();
    const inOrder = [...outcomes].sort((a, b) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOfChange */ .T7)(b) - (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOfChange */ .T7)(a));
    const parcels = [];
    for (const { team, made } of inOrder) {
        if (made === null)
            continue;
        const routing = (0,_deliver_recipients_js__WEBPACK_IMPORTED_MODULE_5__/* .routeTo */ .B)(team.recipients, redirect_all_to);
        const render = () => (0,_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReport */ .B1)(team.id, made.report, routing, context);
        if (team.enabled)
            parcels.push({ id: team.id, recipients: routing.recipients, render });
        else
            failures.push(...(await failuresOfShowing(`team ${team.id}`, render)));
    }
    await deliver(parcels, ({ id }, delivery) => {
        deliveries.set(id, delivery);
        failures.push(...(0,_mailing_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryFailures */ .M)(`team ${id}`, delivery));
        if (deliveries.size % PROGRESS_EVERY === 0)
            context.progress(`Reports done: ${deliveries.size} of ${parcels.length}`);
    });
    return {
        outcomes: inOrder.map((outcome) => ({ ...outcome, delivery: deliveries.get(outcome.team.id) ?? null })),
        failures,
    };
}
/** Makes a report that nobody is mailed. @param scope whose it is, such as `team platform` */
async function failuresOfShowing(scope, render) {
    try {
        await render();
        return [];
    }
    catch (error) {
        return [{ stage: 'deliver', scope, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }];
    }
}
const DELIVERY_WORDS = [
    ['sent', 'sent'],
    ['outbox', 'written to the outbox'],
    ['skipped', 'sent before, so not again'],
    ['ambiguous', 'perhaps sent'],
    ['failed', 'not delivered'],
];
/** What became of the teams' mails, in one sentence with no cost; null when all are where they were to go. */
function deliverySentence(outcomes) {
    const deliveries = outcomes.flatMap(({ delivery }) => delivery ?? []);
    if (deliveries.every(_deliver_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .isDelivered */ .Z$))
        return null;
    const states = deliveries.map(({ state }) => state);
    const parts = DELIVERY_WORDS.flatMap(([state, words]) => {
        const count = states.filter((each) => each === state).length;
        return count === 0 ? [] : [`${count} ${words}`];
    });
    return `Team reports: ${parts.join(', ')}.`;
}


/***/ }),

/***/ 4491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mixtureWithSample),
/* harmony export */   d: () => (/* binding */ configurationWrites)
/* harmony export */ });
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81644);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50573);



/** Where backfills keep how far they are. */
const BACKFILLS = 'backfill/';
/** Settings and teams as applied by this run, for whoever looks at the bucket; each is replaced whole. */
function configurationWrites(store, { settings, teams }, run) {
    const applied = teams.map((team) => ({
        id: team.id,
        team_name: team.name,
        aws_account_ids: team.accounts.map(({ id }) => id),
        team_email: team.recipients,
        enabled: team.enabled,
    }));
    const asRead = (value) => value;
    const writeTo = async (key, content) => (0,_writes_js__WEBPACK_IMPORTED_MODULE_2__/* .asWritten */ .qm)(key, await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .updateObject */ .jq)(store, key, asRead, () => ({ schema: 1, ...run, ...content })));
    return [
        { scope: 'settings', write: () => writeTo(_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKeys */ .uv.settings, { settings }) },
        { scope: 'teams', write: () => writeTo(_store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKeys */ .uv.teams, { teams: applied }) },
    ];
}
/** Whether the store holds sample data; null when it holds no history yet. Only reports leave settings behind. */
async function holdsSample(store) {
    // An object that cannot be read is reported where it would be written.
    const applied = await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(store, _store_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKeys */ .uv.settings).catch(() => null);
    if (applied !== null && 'source' in applied)
        return applied.source === 'sample';
    const [backfilled] = await store.list(BACKFILLS).catch(() => []);
    return backfilled === undefined ? null : backfilled.startsWith(`${BACKFILLS}sample-`);
}
/** Why nothing may be recorded: sample data must not stand among real costs, nor the reverse. Null when it may. */
async function mixtureWithSample(store, source) {
    const isThere = await holdsSample(store);
    if (isThere === null || isThere === (source === 'sample'))
        return null;
    const [there, here] = isThere ? ['sample data', 'real costs'] : ['real costs', 'sample data'];
    return `The ${store.description} holds the history of ${there}, so that of ${here} was not recorded. Use another bucket or storage-path for it.`;
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordCosts)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98667);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81644);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27157);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(586);
/* harmony import */ var _refetched_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72551);
/* harmony import */ var _stored_costs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33509);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50573);











function seriesByAccount({ series }) {
    const byAccount = new Map();
    for (const each of series) {
        const own = byAccount.get(each.account);
        if (own === undefined)
            byAccount.set(each.account, [each]);
        else
            own.push(each);
    }
    return byAccount;
}
function setAsideMessage(key, copy, { days, month }) {
    const recorded = Object.keys(days);
    const start = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfMonth */ .kU)(month);
    const [first = start, last = start] = [recorded[0], recorded.at(-1)];
    const rest = first > start
        ? ` Its days before ${first} are missing now: load them with operation backfill, or restore them from the copy.`
        : '';
    return `${key} was not valid JSON. It was put aside under ${copy} and replaced by this run's days, ${first} to ${last}.${rest}`;
}
/** Merges one month of an account into its object. */
async function recordMonth(store, fetched, on) {
    const { account, month } = fetched;
    const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKeys */ .uv.costs(month, account);
    let found = { refetched: [], kept: [] };
    const { setAside } = await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .updateObject */ .jq)(store, key, (value) => (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_8__/* .readStoredCosts */ .At)(key, value), (stored) => {
        const { costs, ...days } = (0,_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeCosts */ .f)(key, stored, fetched, on);
        found = days;
        return costs;
    });
    return {
        account,
        refetched: (0,_refetched_js__WEBPACK_IMPORTED_MODULE_7__/* .refetchedOf */ .Il)(account, found),
        setAside: setAside === null ? null : setAsideMessage(key, setAside, fetched),
    };
}
/** One failure an account: what fails for one month mostly fails for all. */
function failuresByAccount(failed) {
    const byAccount = new Map();
    for (const { account, failed: message } of failed) {
        byAccount.set(account, [...(byAccount.get(account) ?? []), message]);
    }
    return [...byAccount].map(([account, [first = '', ...others]]) => {
        const months = others.length === 1 ? 'One more month' : `${others.length} more months`;
        const rest = others.length === 0 ? '' : ` ${months} of this account could not be recorded either.`;
        return { scope: `account ${account}`, message: `${first}${rest}` };
    });
}
/** Merges fetched costs into the month objects of the store. An object that fails does not stop the others. */
async function recordCosts(store, costs, { on, window = costs.window, accounts = (0,_fetch_cost_model_js__WEBPACK_IMPORTED_MODULE_2__/* .accountsOf */ .s1)(costs) }) {
    const series = seriesByAccount(costs);
    const months = (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .monthsOf */ .vo)((0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .overlap */ .EF)(costs.window, window));
    const objects = accounts.flatMap((account) => months.map((month) => ({ account, month, window })));
    const outcomes = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapConcurrently */ .X)(objects, _writes_js__WEBPACK_IMPORTED_MODULE_9__/* .OBJECTS_AT_ONCE */ .RN, (object) => recordMonth(store, (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_8__/* .monthObject */ .GT)(costs, series.get(object.account) ?? [], object), on).catch((error) => ({ account: object.account, failed: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) })));
    const recorded = outcomes.filter((outcome) => 'refetched' in outcome);
    return {
        failures: failuresByAccount(outcomes.filter((outcome) => 'failed' in outcome)),
        setAside: recorded.flatMap(({ account, setAside }) => setAside === null ? [] : [{ scope: `account ${account}`, message: setAside }]),
        refetched: (0,_refetched_js__WEBPACK_IMPORTED_MODULE_7__/* .addUp */ .NM)(recorded.map(({ refetched }) => refetched)),
    };
}


/***/ }),

/***/ 22948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ insightsOf),
/* harmony export */   DY: () => (/* binding */ readStoredInsights),
/* harmony export */   VN: () => (/* binding */ newestOfEach),
/* harmony export */   zZ: () => (/* binding */ recordInsights)
/* harmony export */ });
/* harmony import */ var _analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45531);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8301);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11089);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81644);
/* harmony import */ var _applied_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4491);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50573);







/** Every finding with the facts that it cites. */
function insightsOf({ findings, evidence }) {
    const byId = new Map(evidence.map(({ id, about, display }) => [id, { id, about, display }]));
    return findings.map(({ kind, text, certainty, evidence: cited }) => ({
        kind,
        text,
        certainty,
        evidence: cited.flatMap((id) => byId.get(id) ?? []),
    }));
}
const KINDS = {
    headline: true,
    cause: true,
    pattern: true,
    improvement: true,
    recommendation: true,
    outlook: true,
    risk: true,
};
function hasTexts(value, names) {
    return names.every((name) => typeof value[name] === 'string');
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}
function isInsight(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value) || !hasTexts(value, ['kind', 'text', 'certainty']))
        return false;
    if (!Object.hasOwn(KINDS, String(value.kind)))
        return false;
    if (value.certainty !== 'observed' && value.certainty !== 'likely')
        return false;
    return isListOf(value.evidence, (each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(each) && hasTexts(each, ['id', 'about', 'display']));
}
function isRecordedSaving(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return false;
    const texts = ['id', 'account', 'service', 'rule', 'title', 'check'];
    const { monthly, cost, upTo, steps } = value;
    return (hasTexts(value, texts) &&
        Number.isFinite(monthly) &&
        Number.isFinite(cost) &&
        typeof upTo === 'boolean' &&
        isListOf(steps, (step) => typeof step === 'string'));
}
function isReportInsights(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return false;
    const texts = ['id', 'team', 'name', 'period', 'on', 'dataThrough', 'costSource', 'wording'];
    const { source, model, findings, savings = [], currency = '' } = value;
    if (!hasTexts(value, texts) || (source !== 'gemini' && source !== 'rules'))
        return false;
    if (typeof currency !== 'string' || !isListOf(savings, isRecordedSaving))
        return false;
    return (model === null || typeof model === 'string') && isListOf(findings, isInsight);
}
function isStoredInsights(value) {
    return value.schema === 1 && 'insights' in value && isListOf(value.insights, isReportInsights);
}
/** @throws StoredObjectError when a stored object is not of this version's form */
function readStoredInsights(value) {
    if (isStoredInsights(value))
        return value;
    throw new _store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoredObjectError */ .JK('The stored insights are not of this version and were left as they are.');
}
/** Each id once, from the run of the latest day; of two on one day, the one that comes later in the list. */
function newestOfEach(all) {
    const byId = new Map();
    for (const each of all) {
        const known = byId.get(each.id);
        if (known === undefined || each.on >= known.on)
            byId.set(each.id, each);
    }
    return [...byId.values()];
}
function merged(month, stored, made) {
    const newest = newestOfEach([...(stored?.insights ?? []), ...made]);
    return { schema: 1, month, insights: newest.sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)) };
}
function recorded(saving) {
    const { id, account, rule, monthly, cost, usage } = saving;
    const { title, check, steps } = rule;
    const service = usage[0]?.service ?? '';
    return { id, account, service, rule: rule.id, title, monthly, upTo: (0,_analyze_savings_savings_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpTo */ .Hp)(saving), cost, check, steps };
}
function insightsOfReport(run, explained) {
    const { team, name, explanation, model } = explained;
    const { source, wording } = explanation;
    const findings = insightsOf(explanation);
    const savings = explained.savings.map(recorded);
    return { id: `${team}/${run.period}`, team, name, ...run, source, model, wording, findings, savings };
}
/** Keeps what a run's reports say; one that says nothing is left out. What fails is told and stops nothing. */
async function recordInsights(store, run, explained) {
    const made = explained
        .filter(({ explanation }) => explanation.findings.length > 0)
        .map((each) => insightsOfReport(run, each));
    // Whoever records the costs of the run says so.
    if (made.length === 0 || (await (0,_applied_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .mixtureWithSample */ .X)(store, run.costSource)) !== null)
        return [];
    const month = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(run.dataThrough);
    const write = async () => {
        const key = _store_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKeys */ .uv.insights(month);
        const merge = (stored) => merged(month, stored, made);
        return (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .asWritten */ .qm)(key, await (0,_store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .updateObject */ .jq)(store, key, readStoredInsights, merge));
    };
    return (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f4)([{ scope: `insights of ${month}`, write }]);
}


/***/ }),

/***/ 27157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   f: () => (/* binding */ mergeCosts)
/* harmony export */ });
/* unused harmony export NO_DIFFERENCE */
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81644);
/* harmony import */ var _stored_costs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33509);


/** Below half a cent totals are the same: they print the same. */
const NO_DIFFERENCE = 0.005;
/** Newest restatements that an object keeps: more than a year of weekly runs that change every day of a month. */
const MAX_RESTATEMENTS = 400;
/** @throws StoredObjectError when the two must not be added up, now or ever */
function refuseMixture(key, stored, fetched) {
    for (const property of ['source', 'costBasis', 'currency']) {
        const isReal = property === 'source' && stored.source !== 'sample' && fetched.source !== 'sample';
        if (isReal || stored[property] === fetched[property])
            continue;
        throw new _store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoredObjectError */ .JK(`${key} holds costs with ${property} ${stored[property]}, this run has ${fetched[property]}; the object was left as it is. Use another bucket or storage-path for it.`);
    }
}
function inOrder(byDay) {
    return Object.fromEntries([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isEmpty(costs) {
    return Object.keys(costs).length === 0;
}
function differs({ was, now }) {
    return Math.abs(now - was) >= NO_DIFFERENCE;
}
/** The restatements of an object after a run: those of other runs, and what this day's runs changed. */
function restatements(stored, refetched, on) {
    const again = new Set(refetched.map(({ day }) => day));
    const others = (stored.restated ?? []).filter((entry) => entry.on !== on || !again.has(entry.day));
    const seen = refetched.filter(differs).map(({ day, was, now }) => ({ day, was, now, on }));
    return [...others, ...seen]
        .sort((a, b) => (`${a.on} ${a.day}` < `${b.on} ${b.day}` ? -1 : 1))
        .slice(-MAX_RESTATEMENTS);
}
/**
 * Fetched days replace stored ones; other days stay. What cannot be added up is never mixed. A stored cost is never
 * replaced by nothing: an export with a file missing looks like days without cost.
 * @param on the day of the run. A run of the same day finds the same restatements again, so that what it reports
 * does not depend on which of them came first.
 * @throws StoredObjectError when currency or cost basis differ, or one of them is sample data
 */
function mergeCosts(key, stored, fetched, on) {
    if (stored === null)
        return { costs: fetched, refetched: [], kept: [] };
    refuseMixture(key, stored, fetched);
    const restatedToday = new Map((stored.restated ?? []).filter((entry) => entry.on === on).map(({ day, was }) => [day, was]));
    const days = new Map(Object.entries(stored.days));
    const sources = new Map(Object.keys(stored.days).map((day) => [day, (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOfDay */ .tO)(stored, day)]));
    const refetched = [];
    const kept = [];
    for (const [day, costs] of Object.entries(fetched.days)) {
        const before = stored.days[day];
        if (before !== undefined) {
            const compared = {
                day,
                was: (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOfDay */ .Ag)(before),
                now: (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOfDay */ .Ag)(costs),
                source: (0,_stored_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOfDay */ .tO)(stored, day),
            };
            if (isEmpty(costs) && !isEmpty(before)) {
                kept.push(compared);
                continue;
            }
            refetched.push({ ...compared, was: restatedToday.get(day) ?? compared.was });
        }
        days.set(day, costs);
        sources.set(day, fetched.source);
    }
    const others = new Map([...sources].filter(([, source]) => source !== fetched.source));
    const restated = restatements(stored, refetched, on);
    return {
        costs: {
            ...fetched,
            days: inOrder(days),
            ...(others.size === 0 ? {} : { otherSources: inOrder(others) }),
            ...(restated.length === 0 ? {} : { restated }),
        },
        refetched,
        kept,
    };
}


/***/ }),

/***/ 72551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ refetchedOf),
/* harmony export */   NM: () => (/* binding */ addUp),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27157);

function totalOf(days, part) {
    return days.reduce((total, day) => total + day[part], 0);
}
/** What the merge of one month object found. */
function refetchedOf(account, { refetched, kept }) {
    return {
        account,
        days: refetched.length,
        was: totalOf(refetched, 'was'),
        now: totalOf(refetched, 'now'),
        changed: refetched.filter(_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag),
        kept,
    };
}
function add(a, b) {
    return {
        account: a.account,
        days: a.days + b.days,
        was: a.was + b.was,
        now: a.now + b.now,
        changed: [...a.changed, ...b.changed],
        kept: [...a.kept, ...b.kept],
    };
}
/** One entry an account, its months together. */
function addUp(months) {
    const byAccount = new Map();
    for (const month of months) {
        const soFar = byAccount.get(month.account);
        byAccount.set(month.account, soFar === undefined ? month : add(soFar, month));
    }
    return [...byAccount.values()];
}


/***/ }),

/***/ 61418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refetchedNotes)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81984);
/* harmony import */ var _refetched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72551);


/** Above this share of what was stored a difference is told; below it bills move all the time. */
const TOLD_PERCENT = 1;
/** One day, or missing cost, is told above this amount, in the billing currency: a percentage of cents says nothing. */
const TOLD_AMOUNT = 1;
/** Accounts that get a line of their own; nobody reads more. */
const MAX_LINES = 20;
function sizeOf({ was, now }) {
    return Math.abs(now - was);
}
function isAbovePercent(difference) {
    return sizeOf(difference) > (TOLD_PERCENT / 100) * Math.abs(difference.was);
}
function isTold({ was, now, changed }) {
    if (changed.length === 0)
        return false;
    return (isAbovePercent({ was, now }) || changed.some((day) => isAbovePercent(day) && sizeOf(day) > TOLD_AMOUNT));
}
function change({ was, now }, format) {
    const percent = was === 0 ? '' : ` (${format.signedPercent((100 * (now - was)) / Math.abs(was))})`;
    return `from ${format.exactMoney(was)} to ${format.exactMoney(now)}${percent}`;
}
function count(amount, noun, { format }) {
    return `${format.count(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
/** The first to the last of some days. */
function span(days, { format }) {
    const inOrder = days.map(({ day }) => day).sort();
    const [from = '', last = ''] = [inOrder[0], inOrder.at(-1)];
    return format.window({ from, to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, 1) });
}
/** Another source's totals can differ without any restatement by AWS. */
function storedFrom(changed, { source }) {
    const others = [...new Set(changed.map((day) => day.source))].filter((other) => other !== source).sort();
    return others.length === 0 ? '' : ` They were stored from source ${others.join(' and ')}.`;
}
function restatementLine({ account, days, was, now, changed }, context) {
    const { format } = context;
    const largest = changed.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const most = changed.length === 1 ? '' : ` Most on ${format.fullDay(largest.day)}: ${change(largest, format)}.`;
    const restated = `${count(changed.length, 'stored day', context)} ${changed.length === 1 ? 'was' : 'were'} restated`;
    return `Account ${account}: ${restated}, ${span(changed, context)}. The ${count(days, 'stored day', context)} fetched again went ${change({ was, now }, format)}.${most}${storedFrom(changed, context)}`;
}
function keptLine({ account, kept }, context) {
    const cost = context.format.exactMoney((0,_refetched_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(kept, 'was'));
    return `Account ${account}: the source has no cost on ${count(kept.length, 'day', context)} whose cost was stored before, ${span(kept, context)}, ${cost} together. The store keeps it; the reports of this run hold nothing there.`;
}
function note(severity, message, hint) {
    return { severity, file: null, line: null, column: null, key: null, message, hint };
}
function restatementNotes(accounts, context) {
    const told = accounts.filter(isTold).sort((a, b) => sizeOf(b) - sizeOf(a));
    const [listed, rest] = [told.slice(0, MAX_LINES), told.slice(MAX_LINES)];
    const notes = listed.map((account) => note('notice', restatementLine(account, context), null));
    if (rest.length === 0)
        return notes;
    const sum = { was: 0, now: 0 };
    for (const { was, now } of rest) {
        sum.was += was;
        sum.now += now;
    }
    const message = `${count(rest.length, 'more account', context)} restated, together ${change(sum, context.format)}.`;
    return [...notes, note('notice', message, null)];
}
const KEPT_HINT = "Look whether a part of the export is missing, or the run's access to these accounts is.";
function keptNotes(accounts, context) {
    const costOf = ({ kept }) => Math.abs((0,_refetched_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(kept, 'was'));
    const told = accounts.filter((account) => costOf(account) > TOLD_AMOUNT);
    const inOrder = told.sort((a, b) => costOf(b) - costOf(a));
    const [listed, rest] = [inOrder.slice(0, MAX_LINES), inOrder.slice(MAX_LINES)];
    const notes = listed.map((account) => note('warning', keptLine(account, context), KEPT_HINT));
    if (rest.length === 0)
        return notes;
    const message = `${count(rest.length, 'more account', context)} without cost on days whose cost was stored before.`;
    return [...notes, note('warning', message, KEPT_HINT)];
}
/**
 * What the admins must know of stored days that were fetched again: per account how far they moved, the largest
 * difference first, and where cost that was there before is missing now. Holds costs.
 */
function refetchedNotes(accounts, context) {
    return [...restatementNotes(accounts, context), ...keptNotes(accounts, context)];
}


/***/ })

};
