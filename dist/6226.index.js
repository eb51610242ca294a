export const id = 6226;
export const ids = [6226];
export const modules = {

/***/ 70988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smtpDelivery: () => (/* binding */ smtpDelivery)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/store/store.ts
var store = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/deliver/delivery.ts
var deliver_delivery = __webpack_require__(72257);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/store/keys.ts
var keys = __webpack_require__(11089);
;// CONCATENATED MODULE: ./src/deliver/ledger/entry.ts



const STATES = ['claimed', 'sending', 'sent', 'failed', 'ambiguous'];
function areTexts(...values) {
    return values.every((value) => typeof value === 'string');
}
function isInstant(value) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}
function isCount(value, least) {
    return Number.isSafeInteger(value) && Number(value) >= least;
}
function isClaim(value) {
    if (value === null)
        return true;
    if (!(0,json/* isRecord */.u)(value))
        return false;
    const { runId, runAttempt, holder, until } = value;
    return areTexts(runId, holder) && isCount(runAttempt, 1) && isInstant(until);
}
function isStoredMail(value) {
    if (!(0,json/* isRecord */.u)(value))
        return false;
    const { messageId, date, isRedirected, to, holder, key, sha256 } = value;
    const isAddressed = Array.isArray(to) && to.every((address) => areTexts(address));
    return (isAddressed &&
        areTexts(messageId, holder, key, sha256) &&
        isInstant(date) &&
        typeof isRedirected === 'boolean');
}
function isRecipient(value) {
    if (!(0,json/* isRecord */.u)(value))
        return false;
    const { address, state, at, attempts, serverMessageId, error } = value;
    return (typeof address === 'string' &&
        STATES.includes(state) &&
        isInstant(at) &&
        isCount(attempts, 0) &&
        [serverMessageId, error].every((text) => text === null || typeof text === 'string'));
}
function isEntry(value) {
    const { schema, deliveryKey, report, generation, openedBy, mail, claim, recipients } = value;
    return (schema === 1 &&
        areTexts(deliveryKey, report, openedBy) &&
        isCount(generation, 1) &&
        isStoredMail(mail) &&
        isClaim(claim) &&
        Array.isArray(recipients) &&
        recipients.every(isRecipient));
}
/** Where it is kept who has a mail. A mail that is redirected has its own: who has that does not have the real one. */
function ledgerKey(deliveryKey, report, isRedirected) {
    return keys/* objectKeys */.uv.delivery(deliveryKey, isRedirected ? `${report}.redirected` : report);
}
function isAt(key, { deliveryKey, report, mail }) {
    const isOwnMail = mail.key === keys/* objectKeys */.uv.outbox(deliveryKey, report, mail.sha256);
    return isOwnMail && key === ledgerKey(deliveryKey, report, mail.isRedirected);
}
/** @throws StoredObjectError when the value is not what this version stores under the key */
function readEntry(key, value) {
    if (isEntry(value) && isAt(key, value))
        return value;
    throw unreadable(key);
}
/** An entry that cannot be read. To remove it would be to send everything again. */
function unreadable(key) {
    return new store/* StoredObjectError */.JK(`${key} is not a ledger entry of this version, so who has this mail cannot be known and none was sent. Restore the object; remove it only when nobody has the mail.`);
}

;// CONCATENATED MODULE: ./src/deliver/ledger/plan.ts
/** Mail servers that tell capitals apart before the @ are not in use. */
function isSameAddress(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function recipientIn(entry, address) {
    return entry?.recipients.find((recipient) => isSameAddress(recipient.address, address)) ?? null;
}
function distinct(addresses) {
    return addresses.filter((address, i) => addresses.findIndex((other) => isSameAddress(other, address)) === i);
}
/** A later attempt of the same workflow run knows that the attempt before it has ended. */
function isLive(claim, { by, now }) {
    if (claim === null || claim.holder === by.holder)
        return false;
    const isOfEarlierAttempt = claim.runId === by.runId && claim.runAttempt < by.runAttempt;
    return !isOfEarlierAttempt && Date.parse(claim.until) > now.getTime();
}
const NOT_KNOWN = 'The run that was sending it ended before the mail server had answered, so nobody knows whether it arrived.';
/**
 * The entry without a claim: what was being sent when its holder went away may have been sent. A process that finds
 * a claim of its own, and has not given the mail to the mail server, only lost the answer to what it wrote before.
 */
function abandoned(entry, { by, isGiven, now }) {
    const isOwn = entry.claim?.holder === by.holder && !isGiven;
    const recipients = entry.recipients.map((recipient) => recipient.state === 'sending' && !isOwn
        ? { ...recipient, state: 'ambiguous', at: now.toISOString(), error: NOT_KNOWN }
        : recipient);
    return { ...entry, claim: null, recipients };
}
function lacksMail(recipient, onAmbiguous) {
    if (recipient === null)
        return true;
    if (recipient.state === 'ambiguous')
        return onAmbiguous === 'resend';
    return recipient.state !== 'sent';
}
/** A mail that nobody can have is made anew by another run; one that somebody may have is sent as it was. */
function reusable({ mail, recipients }, { by }) {
    const mayBeKnown = recipients.some(({ state }) => state === 'sent' || state === 'ambiguous');
    return mayBeKnown || mail.holder === by.holder ? mail : null;
}
/** Decides who is to be sent what, from what is known of the deliveries before. */
function planDelivery(stored, wish) {
    const { onAmbiguous, resend, by } = wish;
    const recipients = distinct(wish.recipients);
    if (stored === null)
        return { kind: 'send', to: recipients, generation: 1, reuse: null, entry: null };
    if (isLive(stored.claim, wish))
        return { kind: 'held', until: new Date(stored.claim.until) };
    const entry = abandoned(stored, wish);
    const { generation } = entry;
    if (resend === 'all' && entry.openedBy !== by.runId) {
        return { kind: 'send', to: recipients, generation: generation + 1, reuse: null, entry };
    }
    const to = recipients.filter((address) => lacksMail(recipientIn(entry, address), onAmbiguous));
    return to.length === 0
        ? { kind: 'settled', entry }
        : { kind: 'send', to, generation, reuse: reusable(entry, wish), entry };
}
function changed(recipients, to, at, change) {
    return recipients.map((recipient) => to.some((address) => isSameAddress(address, recipient.address))
        ? { ...recipient, at: at.toISOString(), ...change(recipient) }
        : recipient);
}
function newcomer(address, at) {
    return { address, state: 'claimed', at: at.toISOString(), attempts: 0, serverMessageId: null, error: null };
}
/** Whoever may have the mail still may while it is claimed once more: the claim can be abandoned. */
const toClaimed = ({ state }) => (state === 'ambiguous' ? {} : { state: 'claimed', error: null });
/** The entry of a delivery that is about to begin. */
function claimed({ to, generation, entry }, { deliveryKey, report, by, now }, mail, until) {
    const isOpened = entry?.generation !== generation;
    const known = isOpened ? [] : entry.recipients;
    const newcomers = to.filter((address) => !known.some((other) => isSameAddress(other.address, address)));
    return {
        schema: 1,
        deliveryKey,
        report,
        generation,
        openedBy: isOpened ? by.runId : entry.openedBy,
        mail,
        claim: { ...by, until: until.toISOString() },
        recipients: [
            ...changed(known, to, now, toClaimed),
            ...newcomers.map((address) => newcomer(address, now)),
        ],
    };
}
/** Whether these recipients are as `claimed` left them. */
function isClaimed(entry, to) {
    const states = to.map((address) => recipientIn(entry, address)?.state);
    return states.every((state) => state === 'claimed' || state === 'ambiguous');
}
/** The entry of a delivery whose mail a server is about to be given. */
function sending(entry, to, at, until) {
    const change = ({ attempts }) => ({ state: 'sending', attempts: attempts + 1 });
    return {
        ...entry,
        claim: entry.claim === null ? null : { ...entry.claim, until: until.toISOString() },
        recipients: changed(entry.recipients, to, at, change),
    };
}
/**
 * The entry of a delivery that came to an end, without its holder's claim: whoever claims next begins from here.
 * Others may have taken over since `begun`: then only what was sent counts, and what they sent stays sent.
 */
function settled(entry, begun, settlements, at) {
    const isSettledBy = (recipient, { address, state }) => {
        if (!isSameAddress(recipient.address, address) || recipient.state === 'sent')
            return false;
        return state === 'sent' || recipient.attempts === recipientIn(begun, address)?.attempts;
    };
    const recipients = entry.recipients.map((recipient) => {
        const settlement = settlements.find((each) => isSettledBy(recipient, each));
        if (settlement === undefined)
            return recipient;
        const { state, serverMessageId, error } = settlement;
        return { ...recipient, at: at.toISOString(), state, serverMessageId, error };
    });
    const claim = entry.claim?.holder === begun.claim?.holder ? null : entry.claim;
    return {
        ...entry,
        claim,
        recipients: entry.generation === begun.generation ? recipients : entry.recipients,
    };
}

;// CONCATENATED MODULE: ./src/deliver/ledger/ledger.ts



/** Somebody else changed the entry in a way that this delivery must not go on from. */
class Overtaken extends Error {
}
/** Where it is kept who has which mail. Each step is written before what it says is done. */
class Ledger {
    #store;
    #leaseMs;
    /** @param leaseMs after which others may take a delivery over: longer than a mail server may take to answer */
    constructor(store, leaseMs) {
        this.#store = store;
        this.#leaseMs = leaseMs;
    }
    /** @throws StoredObjectError when what is there cannot be read, so that nobody knows who has the mail */
    async read({ deliveryKey, report, isRedirected }) {
        const key = ledgerKey(deliveryKey, report, isRedirected);
        const stored = await (0,store/* readObject */.Ag)(this.#store, key).catch((error) => {
            throw error instanceof store/* StoredObjectError */.JK ? unreadable(key) : error;
        });
        return stored === null ? null : readEntry(key, stored);
    }
    /**
     * Claims what the plan says to send.
     * @returns null when the entry is not what the plan was made from any more
     */
    async claim(plan, wish, mail) {
        return this.#change(wish, (stored) => {
            if (stored === null && plan.entry !== null)
                throw new Overtaken();
            const latest = planDelivery(stored, wish);
            if (latest.kind !== 'send' || !isSameWork(latest, plan))
                throw new Overtaken();
            return claimed(latest, wish, mail, this.#until(wish.now));
        });
    }
    /**
     * Says that the mail server is about to be given the mail.
     * @returns null when the claim was lost, or an earlier holder's mail was answered after all; then it must not be sent
     */
    async begin(wish, to, now) {
        return this.#change(wish, (stored) => {
            if (stored?.claim?.holder !== wish.by.holder || !isClaimed(stored, to))
                throw new Overtaken();
            return sending(stored, to, now, this.#until(now));
        });
    }
    /** Says what became of it, also when others took over meanwhile. */
    async settle(begun, wish, settlements, now) {
        await this.#change(wish, (stored) => settled(stored ?? begun, begun, settlements, now));
    }
    /** Says what is known of an entry that its holder abandoned. */
    async abandon(wish, entry) {
        await this.#change(wish, (stored) => {
            const latest = stored === null ? null : planDelivery(stored, wish);
            return latest?.kind === 'settled' ? latest.entry : (stored ?? entry);
        });
    }
    #until(now) {
        return new Date(now.getTime() + this.#leaseMs);
    }
    async #change({ deliveryKey, report, isRedirected }, change) {
        const key = ledgerKey(deliveryKey, report, isRedirected);
        const made = { entry: null };
        const merge = (stored) => (made.entry = change(stored));
        try {
            await (0,store/* updateObject */.jq)(this.#store, key, (value) => readEntry(key, value), merge);
            return made.entry;
        }
        catch (error) {
            if (error instanceof Overtaken)
                return null;
            throw error;
        }
    }
}
function isSameWork(a, b) {
    return (a.generation === b.generation &&
        a.reuse?.key === b.reuse?.key &&
        a.to.length === b.to.length &&
        a.to.every((address, i) => address === b.to[i]));
}

;// CONCATENATED MODULE: ./src/deliver/ledger/outcome.ts


const NOT_TRIED = 'It was not tried, because the mail server was given another mail and did not answer in time. Run again later; if the server is slow, raise mail.answer_timeout in config/agent.yaml.';
const STILL_NOT_KNOWN = 'It was sent before, and whether that arrived is not known.';
/**
 * What the ledger is to say of each recipient that a message was for.
 * @param claimed the entry before the message was sent: whoever may have had it then still may
 */
function settlementsOf(result, to, claimed) {
    return to.map((address) => {
        const settlement = settlementOf(result, address);
        const isKnown = settlement.state !== 'failed' || recipientIn(claimed, address)?.state !== 'ambiguous';
        if (isKnown)
            return settlement;
        return unsettled(address, 'ambiguous', `${settlement.error ?? ''} ${STILL_NOT_KNOWN}`);
    });
}
function settlementOf(result, address) {
    if (result.kind === 'not-sent')
        return unsettled(address, 'failed', result.message);
    const refusal = result.refused.find((other) => isSameAddress(other.address, address));
    if (result.kind === 'ambiguous' && refusal === undefined) {
        return unsettled(address, 'ambiguous', result.message);
    }
    if (result.kind === 'answered' && result.accepted.some((other) => isSameAddress(other, address))) {
        return { address, state: 'sent', serverMessageId: result.serverMessageId, error: null };
    }
    return unsettled(address, 'failed', refusal?.message ?? 'The mail server did not say that it took the mail.');
}
function unsettled(address, state, error) {
    return { address, state, serverMessageId: null, error };
}
/** Whether another attempt may come to more, and whether other mails need be tried at all. */
function whatNext(result) {
    if (result.kind === 'ambiguous') {
        return {
            again: 'no',
            obstacle: result.scope === 'server' ? { message: NOT_TRIED, isTransient: true } : null,
        };
    }
    const isTransient = result.kind === 'answered' ? result.refused.some((refusal) => refusal.isTransient) : result.isTransient;
    const isForAll = result.kind === 'not-sent' && result.scope === 'server';
    return {
        again: isTransient ? 'after a pause' : 'no',
        obstacle: isForAll ? { message: result.message, isTransient } : null,
    };
}
function resultOf(entry, address, sentNow) {
    const recipient = recipientIn(entry, address);
    switch (recipient?.state) {
        case 'sent':
            return {
                address,
                state: sentNow.some((other) => isSameAddress(other, address)) ? 'sent' : 'skipped',
                message: null,
            };
        case 'ambiguous':
            return {
                address,
                state: 'ambiguous',
                message: `${recipient.error ?? ''} Ask whether it arrived. If not, run the operation by hand with delivery-key ${entry.deliveryKey} and on-ambiguous resend.`,
            };
        default:
            return { address, state: 'failed', message: recipient?.error ?? 'It was not sent.' };
    }
}
/** What an entry says of these recipients, some of whom this process has sent the mail. */
function deliveryFrom(entry, recipients, sentNow, problem = null) {
    const results = recipients.map((address) => resultOf(entry, address, sentNow));
    return (0,deliver_delivery/* deliveryOf */.A9)(results, entry.mail.messageId, problem);
}
/** The same delivery with the recipients whom nothing may be sent to, in the order of the mail. */
function withRefused(delivery, recipients, refused) {
    const results = recipients.flatMap((address) => {
        const message = refused.get(address);
        if (message !== undefined)
            return [{ address, state: 'failed', message }];
        return delivery.results.filter((result) => result.address === address);
    });
    return (0,deliver_delivery/* deliveryOf */.A9)(results, delivery.messageId, delivery.problem);
}
/** What was sent and could not be written down, with what the mail server calls it. */
function notRecorded(settlements, place, cause) {
    const what = settlements.map(({ address, state, serverMessageId }) => {
        const id = serverMessageId === null ? '' : ` as ${serverMessageId}`;
        if (state === 'sent')
            return `${address} was sent the mail${id}`;
        return state === 'failed' ? `${address} was not sent it` : `${address} may have been sent it`;
    });
    return `It is not recorded that ${what.join(', and that ')}, because ${place} failed (${cause}). A run that comes later will take it as not known whether it arrived.`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/deliver/mail.ts
var deliver_mail = __webpack_require__(24486);
;// CONCATENATED MODULE: ./src/deliver/ledger/stored-mail.ts




/** Mail is 7-bit text, so that its bytes are its characters. */
async function keep(store, { deliveryKey, report }, bytes, about) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const key = keys/* objectKeys */.uv.outbox(deliveryKey, report, sha256);
    await store.put(key, bytes.toString('latin1'));
    return { mail: { ...about, key, sha256 }, bytes };
}
/** Renders a mail and stores it, so that whoever is sent it later is sent the same. */
async function keepNew(store, mail, { deliveryKey, report, isRedirected, by, now }, { generation, sender }) {
    const { bytes, messageId } = await (0,deliver_mail/* renderMessage */.e4)(mail, { deliveryKey, generation, sender, date: now });
    return keep(store, { deliveryKey, report }, bytes, {
        messageId,
        date: now.toISOString(),
        isRedirected,
        to: mail.recipients,
        holder: by.holder,
    });
}
async function read(store, mail) {
    const stored = await store.get(mail.key);
    if (stored === null)
        return null;
    const bytes = Buffer.from(stored.body, 'latin1');
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === mail.sha256 ? bytes : null;
}
/**
 * A mail as it was stored, with its To header as it is to be now; null when it is not there any more as it was.
 */
async function keptBefore(store, mail, wish) {
    const bytes = await read(store, mail);
    if (bytes === null)
        return null;
    const isAddressed = mail.to.length === wish.recipients.length &&
        wish.recipients.every((address, i) => isSameAddress(address, mail.to[i] ?? ''));
    if (isAddressed)
        return { mail, bytes };
    return keep(store, wish, (0,deliver_mail/* readdressed */.tG)(bytes, wish.recipients), { ...mail, to: wish.recipients });
}

;// CONCATENATED MODULE: ./src/deliver/ledger/ledger-delivery.ts







/** A store that fails once may work a moment later; what was sent must not be forgotten for that. */
const SETTLE_ATTEMPTS = 5;
const SETTLE_PAUSE_MS = 500;
/** Sends mails with the help of a ledger, so that nobody gets one twice. */
class LedgerDelivery {
    #options;
    #ledger;
    /** Mails that the mail server was given. */
    #given = new Set();
    /** By report, whom this process has sent its mail. */
    #sent = new Map();
    constructor(options) {
        this.#options = options;
        this.#ledger = new Ledger(options.store, options.leaseMs);
    }
    /**
     * Sends one mail to whoever lacks it.
     * @param obstacle why nothing can be sent at present; then it is only looked up who has the mail already
     */
    async deliver(mail, obstacle) {
        const { refusalOf } = this.#options;
        const refused = new Map(mail.recipients.flatMap((address) => {
            const refusal = refusalOf(address);
            return refusal === null ? [] : [[address, refusal]];
        }));
        if (refused.size === 0)
            return this.#toAllowed(mail, obstacle);
        const recipients = mail.recipients.filter((address) => !refused.has(address));
        const outcome = recipients.length === 0
            ? { delivery: (0,deliver_delivery/* notDelivered */.AG)([], ''), again: 'no', obstacle: null }
            : await this.#toAllowed({ ...mail, recipients }, obstacle);
        return { ...outcome, delivery: withRefused(outcome.delivery, mail.recipients, refused) };
    }
    async #toAllowed(mail, obstacle) {
        try {
            const stored = await this.#ledger.read(this.#wish(mail));
            const wish = this.#wish(mail);
            const plan = planDelivery(stored, wish);
            if (plan.kind === 'held')
                return held(mail);
            if (plan.kind === 'settled') {
                if (stored?.claim !== null)
                    await this.#ledger.abandon(wish, plan.entry);
                return {
                    delivery: deliveryFrom(plan.entry, mail.recipients, this.#sentOf(mail)),
                    again: 'no',
                    obstacle: null,
                };
            }
            if (obstacle !== null)
                return blocked(mail, plan, obstacle, this.#sentOf(mail));
            await this.#options.pace();
            return await this.#send(mail, plan);
        }
        catch (error) {
            return unsent(mail, error);
        }
    }
    #sentOf({ id }) {
        return this.#sent.get(id) ?? [];
    }
    #wish({ id, recipients, isRedirected }) {
        const { deliveryKey, onAmbiguous, resend, by, now } = this.#options;
        const isGiven = this.#given.has(id);
        return {
            deliveryKey,
            report: id,
            recipients,
            isRedirected,
            onAmbiguous,
            resend,
            by,
            isGiven,
            now: now(),
        };
    }
    /** Every error that it throws came before the mail server was given anything. */
    async #send(mail, plan) {
        const { server, sender, now } = this.#options;
        const wish = this.#wish(mail);
        const kept = await this.#keep(mail, wish, plan);
        const claim = await this.#ledger.claim(plan, wish, kept.mail);
        if (claim === null)
            return held(mail);
        const begun = await this.#ledger.begin(wish, plan.to, now());
        if (begun === null)
            return held(mail);
        this.#given.add(mail.id);
        const result = await server.send(kept.bytes, sender, plan.to);
        const settlements = settlementsOf(result, plan.to, claim);
        const problem = await this.#settle(begun, wish, settlements);
        const entry = settled(begun, begun, settlements, now());
        const sentNow = settlements.filter(({ state }) => state === 'sent').map(({ address }) => address);
        this.#sent.set(mail.id, [...this.#sentOf(mail), ...sentNow]);
        const next = whatNext(result);
        return {
            delivery: deliveryFrom(entry, mail.recipients, this.#sentOf(mail), problem),
            again: problem === null ? next.again : 'no',
            obstacle: next.obstacle,
        };
    }
    async #keep(mail, wish, { reuse, generation }) {
        const { store, sender } = this.#options;
        const before = reuse === null ? null : await keptBefore(store, reuse, wish);
        return before ?? keepNew(store, mail, wish, { generation, sender });
    }
    /** @returns what to tell when it could not be written down; null when it was */
    async #settle(begun, wish, settlements) {
        const { now, sleep, store } = this.#options;
        for (let attempt = 1;; attempt++) {
            try {
                await this.#ledger.settle(begun, wish, settlements, now());
                return null;
            }
            catch (error) {
                if (attempt === SETTLE_ATTEMPTS)
                    return notRecorded(settlements, store.description, (0,errors/* messageOf */.bD)(error));
                await sleep(SETTLE_PAUSE_MS * attempt);
            }
        }
    }
}
function held({ recipients }) {
    const message = 'Another run is sending this mail. Run again later to see what became of it.';
    return { delivery: (0,deliver_delivery/* notDelivered */.AG)(recipients, message), again: 'soon', obstacle: null };
}
/** Who has the mail already, and why the others do not get it now. */
function blocked(mail, { to, entry }, obstacle, sentBefore) {
    const again = obstacle.isTransient ? 'after a pause' : 'no';
    const lacking = new Map(to.map((address) => [address, obstacle.message]));
    const known = mail.recipients.filter((address) => !lacking.has(address));
    const delivery = entry === null ? (0,deliver_delivery/* notDelivered */.AG)(known, '') : deliveryFrom(entry, known, sentBefore);
    return { delivery: withRefused(delivery, mail.recipients, lacking), again, obstacle };
}
/** A store that fails for one mail fails for the others; an object that cannot be read concerns its own mail. */
function unsent({ recipients }, error) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
    const message = `Nothing was sent, because the ledger cannot be used. ${(0,errors/* messageOf */.bD)(error)}`;
    const delivery = (0,deliver_delivery/* notDelivered */.AG)(recipients, message);
    if (error instanceof store/* StoredObjectError */.JK)
        return { delivery, again: 'no', obstacle: null };
    return { delivery, again: 'after a pause', obstacle: { message, isTransient: true } };
}

;// CONCATENATED MODULE: ./src/deliver/ledger/pace.ts
/**
 * Lets callers go on one after the other, evenly spaced, in the order that they came: a mail server that limits its
 * senders is never given a burst.
 * @param perMinute how many go on in a minute
 */
function evenPace(perMinute, { now, sleep }) {
    const gapMs = 60_000 / perMinute;
    let next = 0;
    return async () => {
        const turn = Math.max(now(), next);
        next = turn + gapMs;
        const wait = turn - now();
        if (wait > 0)
            await sleep(wait);
    };
}

// EXTERNAL MODULE: ./src/concurrency.ts
var src_concurrency = __webpack_require__(81532);
;// CONCATENATED MODULE: ./src/deliver/ledger/rounds.ts



/** Between two looks at what another run does. */
const LOOK_AGAIN_MS = 1000;
/**
 * Delivers parcels in their order. Those that were not sent wait until all others had their turn, then are tried
 * again; an obstacle to all ends a round, so that a mail server that is down is not asked once for each mail. Whoever
 * met one goes last in the next round.
 * @returns the obstacle that was left in the end
 */
async function deliverInRounds(parcels, attempt, onSettled, { concurrency, pausesMs, patienceMs, timing, tell }) {
    const met = { obstacle: null };
    /** When to try again; null when it is settled. */
    const afterwards = (before, again) => {
        const now = timing.now();
        const pause = pausesMs[before.pauses];
        const heldSince = before.heldSince ?? now;
        if (again === 'soon' && now < heldSince + patienceMs) {
            if (before.heldSince === null)
                tell(`Another run is sending mail ${before.parcel.id}; waiting for it`);
            return { ...before, dueAt: now + LOOK_AGAIN_MS, heldSince };
        }
        if (again === 'after a pause' && pause !== undefined) {
            return { ...before, dueAt: now + pause, pauses: before.pauses + 1, heldSince: null };
        }
        return null;
    };
    const tryOne = async (each) => {
        const { parcel } = each;
        const known = met.obstacle;
        const outcome = await attempt(parcel, known).catch((error) => broken(parcel, error));
        met.obstacle = outcome.obstacle ?? met.obstacle;
        const next = afterwards(each, outcome.again);
        const obstacle = outcome.obstacle === null ? null : known === null ? 'met' : 'told';
        if (next !== null)
            return [{ ...next, obstacle }];
        onSettled(parcel, outcome.delivery);
        return [];
    };
    let waiting = parcels.map((parcel) => ({
        parcel,
        dueAt: 0,
        pauses: 0,
        heldSince: null,
        obstacle: null,
    }));
    while (waiting.length > 0) {
        const pause = Math.min(...waiting.map(({ dueAt }) => dueAt)) - timing.now();
        if (pause > LOOK_AGAIN_MS)
            tell(`Mails to try again in ${Math.ceil(pause / 1000)} s: ${waiting.length}`);
        if (pause > 0)
            await timing.sleep(pause);
        const now = timing.now();
        const due = waiting.filter(({ dueAt }) => dueAt <= now);
        const later = waiting.filter(({ dueAt }) => dueAt > now);
        if (met.obstacle?.isTransient === true)
            met.obstacle = null;
        const again = (await (0,src_concurrency/* mapConcurrently */.X)(due, concurrency, tryOne)).flat();
        waiting = [...later, ...together(again)].sort((a, b) => Number(a.obstacle === 'met') - Number(b.obstacle === 'met'));
    }
    return met.obstacle;
}
/** Who waits for the same obstacle to pass tries again in one round: a server that is down is asked once for all. */
function together(again) {
    const last = Math.max(...again.filter(({ obstacle }) => obstacle !== null).map(({ dueAt }) => dueAt));
    return again.map((each) => (each.obstacle === null ? each : { ...each, dueAt: last }));
}
function broken({ recipients }, error) {
    return { delivery: (0,deliver_delivery/* notDelivered */.AG)(recipients, (0,errors/* messageOf */.bD)(error)), again: 'no', obstacle: null };
}

;// CONCATENATED MODULE: ./src/deliver/smtp-delivery.ts



/** What a delivery takes besides two slow answers: a slow token endpoint, connecting, and writing to the store. */
const LEASE_MARGIN_MS = 300_000;
/** Delivers over SMTP with a ledger, as quickly as the mail server allows. */
function smtpDelivery(options) {
    const { messagesPerMinute, connections, answerTimeoutMs, pausesMs, timing, tell } = options;
    const leaseMs = 2 * answerTimeoutMs + LEASE_MARGIN_MS;
    const ledgerDelivery = new LedgerDelivery({
        ...options,
        pace: evenPace(messagesPerMinute, timing),
        now: () => new Date(timing.now()),
        sleep: timing.sleep,
        leaseMs,
    });
    const rounds = { concurrency: connections, patienceMs: 2 * leaseMs, timing, tell };
    let obstacle = null;
    return async (parcels, onSettled) => {
        /** Mails that another run holds: they are looked at often, and need be rendered once. */
        const held = new Map();
        obstacle = await deliverInRounds(parcels, async (parcel, met) => {
            const mail = held.get(parcel.id) ?? (await parcel.render());
            const outcome = await ledgerDelivery.deliver(mail, met);
            if (outcome.again === 'soon')
                held.set(parcel.id, mail);
            else
                held.delete(parcel.id);
            return outcome;
        }, onSettled, 
        // After a first delivery that ended at an obstacle, one more look at it is enough.
        { ...rounds, pausesMs: obstacle === null ? pausesMs : [] });
    };
}


/***/ })

};
