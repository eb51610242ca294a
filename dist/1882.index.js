export const id = 1882;
export const ids = [1882];
export const modules = {

/***/ 31882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareConfigurations: () => (/* binding */ compareConfigurations)
});

// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
;// CONCATENATED MODULE: ./src/changes/key-changes.ts

/** Keys with their values, keys within keys with dots between them. What has no value is left out. */
function flattened(value, path = '') {
    if (value === null || value === undefined)
        return [];
    if (!(0,json/* isRecord */.u)(value))
        return [[path, value]];
    return Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === '' ? key : `${path}.${key}`));
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** The keys of two mappings that differ, in the order of the newer one. */
function keyChanges(base, head) {
    const [before, after] = [new Map(flattened(base)), new Map(flattened(head))];
    const keys = new Set([...after.keys(), ...before.keys()]);
    return [...keys]
        .map((key) => ({ key, from: before.get(key) ?? null, to: after.get(key) ?? null }))
        .filter(({ from, to }) => !isSame(from, to));
}

// EXTERNAL MODULE: ./src/deliver/recipients.ts
var recipients = __webpack_require__(62125);
// EXTERNAL MODULE: ./src/changes/team-pairs.ts
var team_pairs = __webpack_require__(51360);
;// CONCATENATED MODULE: ./src/changes/mail-changes.ts


/** Everyone who receives mail of a run, by their address in lower case. */
function mailboxes({ settings, teams }, refFor) {
    const found = new Map();
    const add = (addresses, team) => {
        // A report that nobody is meant to receive is not made, so there is nothing to redirect.
        if (addresses.length === 0)
            return;
        for (const address of (0,recipients/* routeTo */.B)(addresses, settings.redirect_all_to).recipients) {
            const key = address.toLowerCase();
            const mailbox = found.get(key) ?? { address, reports: new Map() };
            found.set(key, mailbox);
            mailbox.reports.set(team?.id ?? null, team);
        }
    };
    for (const team of teams)
        if (team.enabled)
            add(team.recipients, refFor(team));
    add(settings.global_admin_emails, null);
    return found;
}
/** What the mailboxes of `after` receive that they do not in `before`. */
function gained(before, after) {
    return [...after].flatMap(([key, { address, reports }]) => {
        const known = before.get(key)?.reports;
        const fresh = [...reports].filter(([id]) => known?.has(id) !== true);
        if (fresh.length === 0)
            return [];
        const teams = fresh.flatMap(([, team]) => (team === null ? [] : [team]));
        return [{ address, teams, isAdmin: teams.length < fresh.length }];
    });
}
/** Who receives mail next time that they would not receive today, and who does not any more. */
function mailChanges(base, head, refOfBase) {
    const before = mailboxes(base, (team) => refOfBase.get(team.id) ?? (0,team_pairs/* refOf */.H)(team));
    const after = mailboxes(head, team_pairs/* refOf */.H);
    return {
        starts: gained(before, after),
        stops: gained(after, before),
        redirectedTo: head.settings.redirect_all_to,
    };
}

;// CONCATENATED MODULE: ./src/changes/team-keys.ts

const COMPARED_ELSEWHERE = () => ({});
/** Every key of an account has an entry, so that one that is new cannot be forgotten. */
const ACCOUNT_KEYS = {
    id: COMPARED_ELSEWHERE,
    name: ({ name }) => ({ name }),
    environment: ({ environment }) => ({ environment }),
};
/** Every key of a team has an entry, so that one that is new cannot be forgotten. */
const TEAM_KEYS = {
    id: COMPARED_ELSEWHERE,
    file: COMPARED_ELSEWHERE,
    name: COMPARED_ELSEWHERE,
    accounts: ({ accounts }) => ({
        accounts: Object.fromEntries(accounts.map((account) => [account.id, keysOf(account, ACCOUNT_KEYS)])),
    }),
    recipients: COMPARED_ELSEWHERE,
    // The default is left out: that a new team is enabled is no news.
    enabled: ({ enabled }) => ({ enabled: enabled ? null : false }),
    anomalyThreshold: ({ anomalyThreshold }) => ({ anomaly_threshold: anomalyThreshold }),
    anomalyMinAmount: ({ anomalyMinAmount }) => ({ anomaly_min_amount: anomalyMinAmount }),
    includeCredits: ({ includeCredits }) => ({ include_credits: includeCredits }),
    includeTax: ({ includeTax }) => ({ include_tax: includeTax }),
    budget: ({ budget }) => ({ budget }),
    acknowledged: ({ acknowledged }) => ({
        acknowledged: grouped(acknowledged, ({ anomaly, until, reason }) => [
            anomaly,
            `until ${until}: ${reason}`,
        ]),
    }),
    plannedChanges: ({ plannedChanges }) => ({
        planned_changes: grouped(plannedChanges, ({ from, service, account, monthlyChange, reason }) => [
            `${from} ${service} ${account}`,
            `${monthlyChange} a month: ${reason}`,
        ]),
    }),
};
/** Entries of a list by what each is about, so that those that stay are no change; several of one are all named. */
function grouped(list, entry) {
    const groups = new Map();
    for (const [key, text] of list.map(entry))
        groups.set(key, [...(groups.get(key) ?? []), text]);
    return Object.fromEntries(groups);
}
function keysOf(part, keys) {
    return Object.fromEntries(Object.values(keys).flatMap((of) => Object.entries(of(part))));
}
/** The keys of a team's file that differ, but for name, accounts and recipients; of a new team, those that are set. */
function teamKeyChanges(base, head) {
    return keyChanges(base === null ? {} : keysOf(base, TEAM_KEYS), keysOf(head, TEAM_KEYS)).map((change) => change.key === 'enabled' ? { ...change, from: change.from ?? true, to: change.to ?? true } : change);
}

;// CONCATENATED MODULE: ./src/changes/compare.ts




/** What a run will do differently with the settings and teams of `head` than with those of `base`. */
function compareConfigurations(base, head) {
    const pairs = (0,team_pairs/* pairTeams */.b)(base, head);
    const ofAdded = pairs.added.map((team) => ({ base: null, head: team }));
    return {
        teams: {
            added: pairs.added.map(wholeTeam),
            removed: pairs.removed.map(wholeTeam),
            renamed: pairs.both
                .filter((pair) => pair.base.name !== pair.head.name)
                .map((pair) => ({ team: (0,team_pairs/* refOf */.H)(pair.head), from: pair.base.name })),
            refiled: pairs.both
                .filter((pair) => pair.base.id !== pair.head.id)
                .map((pair) => ({ team: (0,team_pairs/* refOf */.H)(pair.head), from: pair.base.id })),
        },
        accounts: accountChanges(base, head, pairs),
        recipients: recipientChanges(pairs),
        teamKeys: [...pairs.both, ...ofAdded].flatMap((pair) => teamKeyChanges(pair.base, pair.head).map((change) => ({ team: (0,team_pairs/* refOf */.H)(pair.head), ...change }))),
        settings: keyChanges(base.settings, head.settings),
        mail: mailChanges(base, head, pairs.refOfBase),
    };
}
function wholeTeam(team) {
    return { ...(0,team_pairs/* refOf */.H)(team), accounts: team.accounts.map(({ id }) => id).sort(), recipients: team.recipients };
}
function ownersIn(teams, refFor) {
    return new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, refFor(team)])));
}
function accountChanges(base, head, { refOfBase }) {
    const before = ownersIn(base.teams, (team) => refOfBase.get(team.id) ?? (0,team_pairs/* refOf */.H)(team));
    const after = ownersIn(head.teams, team_pairs/* refOf */.H);
    return {
        added: [...after].filter(([id]) => !before.has(id)).map(([account, team]) => ({ account, team })),
        removed: [...before].filter(([id]) => !after.has(id)).map(([account, team]) => ({ account, team })),
        moved: [...after].flatMap(([account, to]) => {
            const from = before.get(account);
            return from === undefined || from.id === to.id ? [] : [{ account, from, to }];
        }),
    };
}
function recipientChanges({ both }) {
    return both
        .map(({ base, head }) => ({
        team: (0,team_pairs/* refOf */.H)(head),
        added: missingIn(base.recipients, head.recipients),
        removed: missingIn(head.recipients, base.recipients),
    }))
        .filter(({ added, removed }) => added.length + removed.length > 0);
}
/** Mail servers may tell capitals apart before the @; none that is in use does. */
function missingIn(list, wanted) {
    const known = new Set(list.map((address) => address.toLowerCase()));
    return wanted.filter((address) => !known.has(address.toLowerCase()));
}


/***/ }),

/***/ 51360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refOf),
/* harmony export */   b: () => (/* binding */ pairTeams)
/* harmony export */ });
function refOf({ id, name }) {
    return { id, name };
}
/** An account has one owner, so that no two teams of one configuration have the same. */
function accountsKey({ accounts }) {
    return accounts
        .map(({ id }) => id)
        .sort()
        .join(' ');
}
/** Two names that a configuration takes for the same. */
function nameKey({ name }) {
    return name.normalize('NFC').trim().toLowerCase();
}
/** What may tell that two teams are one, the surest first. A file that was renamed leaves accounts or name. */
const SAME_TEAM = [({ id }) => id, accountsKey, nameKey];
/** Pairs teams by id, and those that are left by accounts or name: their file was renamed. */
function pairTeams(base, head) {
    let [removed, added] = [base.teams, head.teams];
    const pairs = [];
    for (const keyOf of SAME_TEAM) {
        const before = new Map(removed.map((team) => [keyOf(team), team]));
        const found = added.flatMap((team) => {
            const known = before.get(keyOf(team));
            return known === undefined ? [] : [{ base: known, head: team }];
        });
        const [gone, come] = [new Set(found.map((pair) => pair.base)), new Set(found.map((pair) => pair.head))];
        removed = removed.filter((team) => !gone.has(team));
        added = added.filter((team) => !come.has(team));
        pairs.push(...found);
    }
    const refOfBase = new Map(removed.map((team) => [team.id, refOf(team)]));
    for (const pair of pairs)
        refOfBase.set(pair.base.id, refOf(pair.head));
    const both = pairs.sort((a, b) => (a.head.id < b.head.id ? -1 : 1));
    return { both, added, removed, refOfBase };
}


/***/ }),

/***/ 62125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
/** With `redirect_all_to` every mail goes to that one address instead, and says whom it was meant for. */
function routeTo(recipients, redirectAllTo) {
    if (redirectAllTo === null)
        return { recipients, redirectedFrom: null };
    return { recipients: [redirectAllTo], redirectedFrom: recipients };
}


/***/ })

};
