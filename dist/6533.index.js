export const id = 6533;
export const ids = [6533];
export const modules = {

/***/ 33576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ refusedRequest)
/* harmony export */ });
function refusedRequest(problems) {
    return { request: null, problems };
}


/***/ }),

/***/ 96533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Pp: () => (/* binding */ editedTeam),
/* harmony export */   re: () => (/* binding */ requestTeam)
/* harmony export */ });
/* harmony import */ var _config_team_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84194);
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _change_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33576);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88960);
/* harmony import */ var _team_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77899);
/* harmony import */ var _team_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79398);
/* harmony import */ var _team_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95757);








/**
 * The team that a name means: one that there is, by id or name, or a new one with the id that the name gives.
 * @throws InputError when that id cannot be had
 */
function targetOf(directory, name, accounts) {
    const found = directory.find(name);
    if (found !== null)
        return { id: found.id, isKnown: true };
    // A name in another script has no letter that an id may have; the account's digits do as well.
    const id = (0,_config_team_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .teamIdFrom */ .pk)(name) ?? `team-${accounts[0] ?? ''}`;
    const fault = (0,_config_team_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .teamIdFault */ .LU)(id);
    const other = directory.withId(id);
    if (fault === null && other === null)
        return { id, isKnown: false };
    const reason = fault === null
        ? `The id "${id}" is that of team "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .S)(other?.name ?? id)}": to change it, write ${id} in input team.`
        : `${fault} Add the team with propose-team and another id in input team.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`No id can be made from the name "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .S)(name)}". ${reason}`);
}
/** @throws InputError when the inputs name no team, or an id that none can have */
function requestTeam(team, proposed, checkout) {
    const name = proposed.teamName.trim();
    const accounts = (0,_team_request_js__WEBPACK_IMPORTED_MODULE_5__/* .unique */ .Am)((0,_team_request_js__WEBPACK_IMPORTED_MODULE_5__/* .partsOf */ .CI)(proposed.accountIds));
    const recipients = (0,_team_request_js__WEBPACK_IMPORTED_MODULE_5__/* .unique */ .Am)((0,_team_request_js__WEBPACK_IMPORTED_MODULE_5__/* .partsOf */ .CI)(proposed.emails), (address) => address.toLowerCase());
    if (name === '' && team === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('This operation needs input team-name, or for a team that there is, input team.');
    }
    const problems = [
        ...(name === '' ? [] : (0,_team_request_js__WEBPACK_IMPORTED_MODULE_5__/* .nameProblems */ .W1)('team-name', name)),
        ...(0,_team_request_js__WEBPACK_IMPORTED_MODULE_5__/* .accountProblems */ .AT)('aws-account-id', accounts),
        ...(0,_team_request_js__WEBPACK_IMPORTED_MODULE_5__/* .recipientProblems */ .O2)('team-email', recipients, 'Put a comma between two addresses.'),
    ];
    if (problems.length > 0)
        return (0,_change_request_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedRequest */ .s)(problems);
    const directory = new _team_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .TeamDirectory */ .$(checkout);
    const target = team === null ? targetOf(directory, name, accounts) : targetWithId(directory, team);
    const change = {
        name: team === null || name === '' ? null : name,
        accounts: accounts.length === 0 ? null : accounts,
        recipients: recipients.length === 0 ? null : recipients,
    };
    const request = {
        branch: `propose/team-${target.id}`,
        title: `${target.isKnown ? 'Change' : 'Add'} team ${target.id}`,
        asked: [
            { label: target.isKnown ? 'Team' : 'New team', value: target.id },
            ...(name === '' ? [] : [{ label: 'Name', value: name }]),
            ...(accounts.length === 0 ? [] : [{ label: 'Accounts', value: accounts.join(', ') }]),
            ...(recipients.length === 0 ? [] : [{ label: 'Recipients', value: recipients.join(', ') }]),
        ],
        paths: [(0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .teamPath */ .fk)(checkout, target.id)],
        edit: (found) => editedTeam(found, target.id, name, change),
    };
    return { request, problems: [] };
}
function targetWithId(directory, id) {
    const fault = (0,_config_team_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .teamIdFault */ .LU)(id);
    if (fault !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Input team: ${fault} Write an id such as platform.`);
    return { id, isKnown: directory.withId(id) !== null };
}
/** The team's file with a change made to it; a new file where there is none. */
function editedTeam(checkout, id, name, change) {
    const file = checkout.teams.get(id);
    if (file !== undefined && (file.text !== null || file.problem !== null))
        return (0,_team_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .changedTeam */ .On)(file, change);
    const { accounts, recipients } = change;
    if (name === '' || accounts === null || recipients === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`There is no team "${id}" yet, and a new one needs the inputs team-name, aws-account-id and team-email.`);
    }
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .teamPath */ .fk)(checkout, id);
    return { files: [{ path, text: (0,_team_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .newTeamText */ .JR)(path, { name, accounts, recipients }) }], problems: [] };
}


/***/ }),

/***/ 77899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TeamDirectory),
/* harmony export */   N: () => (/* binding */ simplified)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76572);
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _config_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32434);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);




const MAX_LISTED = 20;
/** What all spellings of one name have in common: a configuration takes them for the same. */
function simplified(name) {
    return name.normalize('NFC').trim().toLowerCase();
}
/** The teams of a checkout by id and by name. One whose file cannot be read has its id only. */
class TeamDirectory {
    #byId = new Map();
    #byName = new Map();
    constructor({ teams }) {
        for (const [id, { path, text }] of teams) {
            const value = text === null ? null : (0,_config_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, path).yaml?.value.team_name;
            const team = { id, name: typeof value === 'string' ? value : null };
            this.#byId.set(id, team);
            if (team.name === null)
                continue;
            const key = simplified(team.name);
            this.#byName.set(key, [...(this.#byName.get(key) ?? []), team]);
        }
    }
    withId(id) {
        return this.#byId.get(id) ?? null;
    }
    /**
     * The team that a person means, by its id or by its name; null when there is none.
     * @throws InputError when several teams have the name
     */
    find(idOrName) {
        const byId = this.withId(idOrName);
        if (byId !== null)
            return byId;
        const found = this.#byName.get(simplified(idOrName)) ?? [];
        if (found.length < 2)
            return found[0] ?? null;
        const ids = found.map(({ id }) => id).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Several teams are called "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(idOrName)}". Write the id of the one you mean in input team: ${ids}.`);
    }
    /** @throws InputError that names the nearest team, and lists what teams there are */
    async require(idOrName) {
        const found = this.find(idOrName);
        if (found !== null)
            return found;
        const teams = [...this.#byId.values()];
        const words = teams.flatMap(({ id, name }) => (name === null ? [id] : [id, name]));
        const nearest = await (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(idOrName, words);
        const meant = nearest === null ? '' : ` Did you mean "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(nearest)}"?`;
        const listed = teams.slice(0, MAX_LISTED).map(({ id }) => id);
        const more = teams.length > MAX_LISTED ? ` and ${teams.length - MAX_LISTED} more` : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`There is no team "${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(idOrName)}".${meant} The teams are: ${listed.join(', ')}${more}.`);
    }
}


/***/ }),

/***/ 79398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ newTeamText),
/* harmony export */   On: () => (/* binding */ changedTeam),
/* harmony export */   cZ: () => (/* binding */ schemaLine),
/* harmony export */   m9: () => (/* binding */ editedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32434);
/* harmony import */ var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70222);



/** One value alone, several as a list. */
function oneOrList(values) {
    return values.length === 1 ? (values[0] ?? '') : values;
}
/** The line by which editors find the schema of a file. */
function schemaLine(file, schema) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(file), `schemas/${schema}`);
    return `# yaml-language-server: $schema=${relative}`;
}
function newTeamText(file, { name, accounts, recipients }) {
    return (0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .newYaml */ .Kp)(schemaLine(file, 'team.schema.json'), {
        team_name: name,
        [accounts.length === 1 ? 'aws_account_id' : 'aws_account_ids']: oneOrList(accounts),
        team_email: oneOrList(recipients),
    });
}
/** A team's file with a change made to it. */
function changedTeam({ path: file, text, problem }, change) {
    if (problem !== null)
        return { files: [], problems: [problem] };
    const { yaml, problems } = (0,_config_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text ?? '', file);
    if (yaml === null)
        return { files: [], problems };
    const edited = (0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .editYaml */ .aL)(text ?? '', (root) => {
        if (change.name !== null && root.get('team_name') !== change.name)
            root.set('team_name', change.name);
        if (change.accounts !== null)
            setAccounts(root, change.accounts);
        if (change.recipients !== null)
            setRecipients(root, change.recipients);
    });
    return editedFile(file, edited);
}
/** The outcome of an edit of a file's text, which is null when it was not possible. */
function editedFile(file, text) {
    if (text !== null)
        return { files: [{ path: file, text }], problems: [] };
    const problem = {
        severity: 'error',
        file,
        line: null,
        column: null,
        key: null,
        message: 'An alias (*) of this file refers to a value that the proposal changes.',
        hint: 'Write the value out in place of the alias, or change the file by hand.',
    };
    return { files: [], problems: [problem] };
}
function textsOf(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.filter((each) => typeof each === 'string');
}
/** The wanted values: those that are there in the order of the file, then the new ones. */
function inOrderOf(current, wanted) {
    const kept = current.filter((value) => wanted.includes(value));
    return [...kept, ...wanted.filter((value) => !kept.includes(value))];
}
function isSameSet(current, wanted) {
    return current.length === wanted.length && current.every((value) => wanted.includes(value));
}
function setAccounts(root, wanted) {
    const list = textsOf(root.get('aws_account_ids'));
    const current = [...textsOf(root.get('aws_account_id')), ...list];
    if (isSameSet(current, wanted))
        return;
    const accounts = inOrderOf(current, wanted);
    const isList = root.get('aws_account_ids') !== undefined;
    if (isList) {
        root.delete('aws_account_id');
        root.set('aws_account_ids', accounts);
    }
    else if (accounts.length === 1) {
        root.set('aws_account_id', accounts[0] ?? '');
    }
    else {
        root.rename('aws_account_id', 'aws_account_ids');
        root.set('aws_account_ids', accounts);
    }
    dropNames(root, accounts);
}
/** Names of accounts that the team no longer owns would be an error. */
function dropNames(root, accounts) {
    const named = root.get('accounts');
    if (!Array.isArray(named))
        return;
    const kept = named.filter((entry) => typeof entry === 'object' &&
        entry !== null &&
        'id' in entry &&
        typeof entry.id === 'string' &&
        accounts.includes(entry.id));
    if (kept.length === 0)
        root.delete('accounts');
    else if (kept.length < named.length)
        root.set('accounts', kept);
}
function setRecipients(root, wanted) {
    const value = root.get('team_email');
    const current = textsOf(value);
    // Mail servers may tell capitals apart before the @; none that is in use does.
    const spelled = wanted.map((text) => current.find((old) => old.toLowerCase() === text.toLowerCase()) ?? text);
    if (isSameSet(current, spelled))
        return;
    const recipients = inOrderOf(current, spelled);
    root.set('team_email', Array.isArray(value) ? recipients : oneOrList(recipients));
}


/***/ }),

/***/ 95757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ accountProblems),
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   J4: () => (/* binding */ requestProblem),
/* harmony export */   O2: () => (/* binding */ recipientProblems),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   W1: () => (/* binding */ nameProblems)
/* harmony export */ });
/* harmony import */ var _config_account_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41979);
/* harmony import */ var _config_email_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18675);
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);



/** A part of a request, and where in it a value stands: `aws-account-id`, or `entry 3, team_email`. */
function requestProblem(place, message, hint) {
    return { severity: 'error', file: null, line: null, column: null, key: place, message, hint };
}
/** The message of a parser, which may quote what it was given, without its full stop. */
function oneLine(message) {
    return message
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .slice(0, 200)
        .replace(/[.\s]+$/, '');
}
/** The parts of a text with commas, semicolons or blanks between them. */
function partsOf(text) {
    return text.split(/[\s,;]+/).filter((part) => part !== '');
}
/** The same values once each, in their order. */
function unique(values, sameAs = (value) => value) {
    return [...new Map([...values].reverse().map((value) => [sameAs(value), value])).values()].reverse();
}
function accountProblems(place, ids) {
    return ids
        .filter((id) => !(0,_config_account_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccountId */ .J)(id))
        .map((id) => {
        const message = `"${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(id)}" is not an account id of 12 digits.`;
        return requestProblem(place, message, (0,_config_account_id_js__WEBPACK_IMPORTED_MODULE_1__/* .accountIdHint */ .k)(id, ''));
    });
}
function recipientProblems(place, addresses, separator) {
    return addresses.flatMap((address) => {
        const fault = (0,_config_email_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressFault */ .RM)(address);
        if (fault === null)
            return [];
        const hint = /[,;]/.test(address) ? separator : fault.hint;
        return [requestProblem(place, `"${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(address)}" ${fault.message}.`, hint)];
    });
}
const LONGEST_NAME = 200;
function nameProblems(place, name) {
    const isName = name.trim() !== '' && name.length <= LONGEST_NAME && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(name);
    if (isName)
        return [];
    const message = `"${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(name)}" is not a name of 1 to ${LONGEST_NAME} characters on one line.`;
    return [requestProblem(place, message, 'Write for example Platform Team.')];
}


/***/ }),

/***/ 70222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aL: () => (/* binding */ editYaml),
  Kp: () => (/* binding */ newYaml)
});

// UNUSED EXPORTS: EditedMap

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/config/yaml-places.ts
var yaml_places = __webpack_require__(31676);
;// CONCATENATED MODULE: ./src/propose/yaml-lines.ts



/**
 * A changed YAML text in which keys that kept their values look as they did before the change.
 * The library writes a whole document in one style; a review should show the lines that mean something new.
 */
function keepUntouchedLines(original, changed) {
    const [before, after] = [entriesOf(original), entriesOf(changed)];
    if (before === null || after === null)
        return changed;
    const known = new Map(before.entries.map((entry) => [entry.key, entry]));
    const starts = before.entries[0]?.key === after.entries[0]?.key ? before.preamble : after.preamble;
    const lines = [...starts];
    for (const entry of after.entries) {
        const old = known.get(entry.key);
        lines.push(...((0,external_node_util_.isDeepStrictEqual)(old?.value, entry.value) ? (old?.lines ?? entry.lines) : entry.lines));
        lines.push(...(old?.next === entry.next ? old.gap : entry.gap));
    }
    const kept = lines.join('\n');
    return saysTheSame(kept, changed) ? kept : changed;
}
const PARSING = { uniqueKeys: false, logLevel: 'silent' };
/** The entries of a mapping that has one key a line; null for anything else. */
function entriesOf(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { ...PARSING, lineCounter });
    const { contents, errors } = document;
    if (!(0,dist/* isMap */.jh)(contents) || contents.flow === true || errors.length > 0)
        return null;
    const lines = text.split('\n');
    const starts = contents.items.map(({ key }) => lineCounter.linePos((0,yaml_places/* startOf */.GH)(key)));
    if (starts.some(({ col }) => col !== 1))
        return null;
    const keys = contents.items.map(({ key }) => (0,yaml_places/* keyName */.xT)((0,dist/* isScalar */.jn)(key) ? key.value : null));
    const entries = contents.items.map(({ value }, index) => {
        const end = (starts[index + 1]?.line ?? lines.length + 1) - 1;
        const own = lines.slice((starts[index]?.line ?? 1) - 1, end);
        const last = own.findLastIndex((line) => !/^(?:#|\s*$)/.test(line));
        return {
            key: keys[index] ?? '',
            value: (0,dist/* isNode */.Ll)(value) ? value.toJS(document) : value,
            lines: own.slice(0, last + 1),
            gap: own.slice(last + 1),
            next: keys[index + 1] ?? null,
        };
    });
    return { preamble: lines.slice(0, (starts[0]?.line ?? 1) - 1), entries };
}
/** True for texts of the same values in the same order with the same comments. */
function saysTheSame(one, other) {
    return (0,external_node_util_.isDeepStrictEqual)(meaningOf(one), meaningOf(other));
}
function meaningOf(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, PARSING);
    if (document.errors.length > 0)
        return { text };
    const comments = [document.commentBefore, document.comment];
    (0,dist/* visit */.YR)(document, {
        Node(_, { commentBefore, comment }) {
            comments.push(commentBefore, comment);
        },
    });
    const words = comments.flatMap((comment) => (comment ?? '').split('\n')).map((line) => line.trim());
    return { json: JSON.stringify(document.toJS()), comments: words.filter((line) => line !== '').sort() };
}

;// CONCATENATED MODULE: ./src/propose/yaml-edit.ts




/** Duplicate keys are found when a file is checked, in a way that long files cannot abuse. */
const yaml_edit_PARSING = { uniqueKeys: false, logLevel: 'error' };
/**
 * The text of a YAML mapping with a change made to it. Comments and order stay, and so do, byte by byte, the lines
 * of every key that keeps its value. Null when the change would take from under an alias what it refers to.
 *
 * @param text valid YAML, as the check of settings and team files leaves it
 */
function editYaml(text, edit) {
    const lines = text.replaceAll('\r\n', '\n');
    const document = (0,dist/* parseDocument */.Tp)(lines, yaml_edit_PARSING);
    if (!(0,dist/* isMap */.jh)(document.contents))
        throw new TypeError('Only a mapping can be edited.');
    edit(new EditedMap(document, document.contents));
    let rendered;
    try {
        rendered = document.toString(styleOf(lines));
    }
    catch (error) {
        if (error instanceof Error && error.message.includes('alias'))
            return null;
        throw error;
    }
    const edited = keepUntouchedLines(lines, rendered);
    return text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited;
}
/** The text of a new YAML file, lists one item a line. */
function newYaml(heading, content) {
    return `${heading}\n${new dist/* Document */.yo(content).toString({ lineWidth: 0, singleQuote: true })}`;
}
/** How a file indents and quotes, so that what is new in it looks like the rest. */
function styleOf(text) {
    const indent = /^( {2,8})[^\s#]/m.exec(text)?.[1]?.length ?? 2;
    return {
        lineWidth: 0,
        indent,
        indentSeq: !/^[^\s#-].*:\s*(?:#.*)?\n- /m.test(text),
        flowCollectionPadding: /[[{] \S/.test(text),
        singleQuote: !text.includes('"') || text.includes("'"),
    };
}
/** A mapping of a YAML document that is being changed. */
class EditedMap {
    #document;
    #map;
    constructor(document, map) {
        this.#document = document;
        this.#map = map;
    }
    get isEmpty() {
        return this.#map.items.length === 0;
    }
    /** The value of a key as plain JavaScript; undefined where there is no such key. */
    get(key) {
        const value = this.#pair(key)?.value;
        return (0,dist/* isNode */.Ll)(value) ? value.toJS(this.#document) : value;
    }
    /** Gives a key a value. What stays of a list keeps its comments; a new key comes last. */
    set(key, value) {
        const pair = this.#pair(key);
        if (pair === undefined)
            this.#map.add(this.#document.createPair(key, value));
        else if (!(0,external_node_util_.isDeepStrictEqual)(this.get(key), value))
            pair.value = this.#replaced(pair.value, value);
    }
    /** Gives a key another name, in its place. */
    rename(key, name) {
        const pair = this.#pair(key);
        if (pair !== undefined && (0,dist/* isScalar */.jn)(pair.key))
            pair.key.value = name;
    }
    delete(key) {
        const pair = this.#pair(key);
        if (pair !== undefined)
            this.#map.items.splice(this.#map.items.indexOf(pair), 1);
    }
    /** The mapping under a key, made where there is none. */
    mapping(key) {
        const pair = this.#pair(key);
        if (pair !== undefined && (0,dist/* isMap */.jh)(pair.value)) {
            forgetAnchor(pair.value);
            return new EditedMap(this.#document, pair.value);
        }
        const made = new dist/* YAMLMap */.CA(this.#document.schema);
        if (pair === undefined)
            this.#map.add(this.#document.createPair(key, made));
        else
            pair.value = withComments(pair.value, made);
        return new EditedMap(this.#document, made);
    }
    #pair(key) {
        return this.#map.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && (0,yaml_places/* keyName */.xT)(item.key.value) === key);
    }
    #replaced(old, value) {
        if ((0,dist/* isSeq */.oP)(old) && Array.isArray(value))
            return this.#withItems(old, value);
        const made = this.#document.createNode(value);
        if ((0,dist/* isScalar */.jn)(made) && (0,dist/* isScalar */.jn)(old) && typeof made.value === 'string' && isQuoted(old))
            made.type = old.type ?? dist/* Scalar */.X5.QUOTE_SINGLE;
        if ((0,dist/* isScalar */.jn)(old) && (0,dist/* isSeq */.oP)(made))
            moveComment(old, made.items.filter(dist/* isScalar */.jn));
        return withComments(old, made);
    }
    #withItems(list, values) {
        forgetAnchor(list);
        const known = list.items.filter(dist/* isNode */.Ll);
        list.items = values.map((value) => known.find((item) => (0,external_node_util_.isDeepStrictEqual)(item.toJS(this.#document), value)) ??
            this.#document.createNode(value));
        return list;
    }
}
/** What an alias refers to elsewhere must not change with it: writing the file then fails. */
function forgetAnchor(node) {
    delete node.anchor;
}
function isQuoted({ type }) {
    return type === dist/* Scalar */.X5.QUOTE_SINGLE || type === dist/* Scalar */.X5.QUOTE_DOUBLE;
}
/** What was said beside the only value is said of it, not of the list that takes its place. */
function moveComment(old, items) {
    const same = items.find(({ value }) => value === old.value) ?? items[0];
    if (same === undefined || typeof old.comment !== 'string')
        return;
    same.comment = old.comment;
    old.comment = null;
}
/** The comments beside and above a value stay with the one that takes its place. */
function withComments(old, made) {
    if (!(0,dist/* isScalar */.jn)(old) && !(0,dist/* isCollection */.P3)(old))
        return made;
    for (const part of ['comment', 'commentBefore', 'spaceBefore']) {
        const kept = old[part];
        if (kept !== undefined && kept !== null)
            Object.assign(made, { [part]: kept });
    }
    return made;
}


/***/ })

};
