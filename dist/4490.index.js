export const id = 4490;
export const ids = [4490];
export const modules = {

/***/ 4490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeConfig: () => (/* binding */ proposeConfig)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/propose/change-request.ts
var change_request = __webpack_require__(33576);
// EXTERNAL MODULE: ./src/config/generated/keys.ts
var keys = __webpack_require__(85690);
// EXTERNAL MODULE: ./src/config/nearest.ts
var config_nearest = __webpack_require__(76572);
// EXTERNAL MODULE: ./src/config/shown.ts
var shown = __webpack_require__(1283);
// EXTERNAL MODULE: ./src/config/yaml-file.ts
var yaml_file = __webpack_require__(32434);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/propose/team-edit.ts
var team_edit = __webpack_require__(79398);
// EXTERNAL MODULE: ./src/propose/team-request.ts
var team_request = __webpack_require__(95757);
// EXTERNAL MODULE: ./src/propose/yaml-edit.ts + 1 modules
var yaml_edit = __webpack_require__(70222);
;// CONCATENATED MODULE: ./src/propose/settings-edit.ts








const INPUT = 'settings-yaml';
/** Reads a YAML mapping of keys of the settings, nested as they are in the file. */
async function settingsRequest(text) {
    const { yaml, problems } = (0,yaml_file/* parseYaml */.h)(text, INPUT);
    if (yaml === null || problems.some(({ severity }) => severity === 'error')) {
        return { changes: [], problems: problems.map(inInput) };
    }
    const changes = leavesOf(yaml.value, []);
    if (changes.length === 0) {
        const hint = 'Write keys with their new values, such as anomaly_threshold: 25.';
        return { changes, problems: [(0,team_request/* requestProblem */.J4)(INPUT, 'No setting is given a value.', hint)] };
    }
    const unknown = await Promise.all(changes.map(({ path }) => keyProblem(path)));
    return { changes, problems: unknown.filter((problem) => problem !== null) };
}
/** A problem of the text in the input, which is no file that an annotation could be on. */
function inInput({ severity, line, key, message, hint }) {
    const place = [INPUT, ...(line === null ? [] : [`line ${line}`]), ...(key === null ? [] : [key])];
    return { ...(0,team_request/* requestProblem */.J4)(place.join(', '), message, hint), severity };
}
/** The values of a mapping; where the settings have keys below a key, its mapping is gone into. */
function leavesOf(mapping, above) {
    return Object.entries(mapping).flatMap(([key, value]) => {
        const path = [...above, key];
        if ((0,json/* isRecord */.u)(value) && keysBelow(path).length > 0)
            return leavesOf(value, path);
        // What YAML can hold, the parser made.
        return [{ path, value: value }];
    });
}
function keysBelow(path) {
    const prefix = path.length === 0 ? '' : `${path.join('.')}.`;
    return Object.keys(keys/* AGENT_KEYS */.T)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
        .filter((key) => !/[.[]/.test(key));
}
async function keyProblem(path) {
    const [key, above] = [path.at(-1) ?? '', path.slice(0, -1)];
    const known = keysBelow(above);
    if (known.includes(key))
        return null;
    const nearest = await (0,config_nearest/* nearestWord */.z)(key, known);
    const hint = nearest === null ? `The keys here are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
    const nested = Object.hasOwn(keys/* AGENT_KEYS */.T, key) ? key.split('.') : [];
    return (0,team_request/* requestProblem */.J4)(`${INPUT}, ${(0,shown/* shown */.S)(path.join('.'))}`, 'There is no such key.', nested.length > 1 ? `Write ${nested.join(': {')}: …${'}'.repeat(nested.length - 1)}.` : hint);
}
/** The settings file with changes made to it; a new one where there is none. */
function changedSettings({ path: file, text, problem }, changes) {
    if (problem !== null)
        return { files: [], problems: [problem] };
    if (text === null)
        return { files: [{ path: file, text: newSettings(file, changes) }], problems: [] };
    const { yaml, problems } = (0,yaml_file/* parseYaml */.h)(text, file);
    if (yaml === null)
        return { files: [], problems };
    const edited = (0,yaml_edit/* editYaml */.aL)(text, (root) => {
        for (const change of changes)
            setIn(root, change.path, change.value);
    });
    return (0,team_edit/* editedFile */.m9)(file, edited);
}
/** Null where nothing is set, so that no file is needed. */
function newSettings(file, changes) {
    const set = changes.filter(({ value }) => value !== null);
    const mapping = set.reduce((whole, { path, value }) => withValue(whole, path, value), {});
    return set.length === 0 ? null : (0,yaml_edit/* newYaml */.Kp)((0,team_edit/* schemaLine */.cZ)(file, 'agent.schema.json'), mapping);
}
function withValue(mapping, [key = '', ...below], value) {
    if (below.length === 0)
        return { ...mapping, [key]: value };
    const inner = mapping[key];
    return { ...mapping, [key]: withValue(isMapping(inner) ? inner : {}, below, value) };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function setIn(map, [key = '', ...below], value) {
    if (below.length === 0) {
        if (value === null)
            map.delete(key);
        else
            map.set(key, value);
        return;
    }
    if (value === null && map.get(key) === undefined)
        return;
    const inner = map.mapping(key);
    setIn(inner, below, value);
    if (inner.isEmpty)
        map.delete(key);
}

;// CONCATENATED MODULE: ./src/propose/request-settings.ts



const MAX_IN_TITLE = 3;
/** @throws InputError when no settings are given */
async function requestSettings({ settings }, checkout) {
    if (settings.trim() === '') {
        throw new errors/* InputError */.dz('This operation needs input settings-yaml, with keys of the settings and their new values, such as anomaly_threshold: 25.');
    }
    const { changes, problems } = await settingsRequest(settings);
    if (problems.length > 0)
        return (0,change_request/* refusedRequest */.s)(problems);
    const keys = changes.map(({ path }) => path.join('.'));
    const more = keys.length > MAX_IN_TITLE ? ` and ${keys.length - MAX_IN_TITLE} more` : '';
    const request = {
        branch: 'propose/config',
        title: `Change ${keys.length === 1 ? 'setting' : 'settings'} ${keys.slice(0, MAX_IN_TITLE).join(', ')}${more}`,
        asked: changes.map(({ path, value }) => value === null
            ? { label: 'Back to its default', value: path.join('.') }
            : { label: 'Setting', value: `${path.join('.')}: ${JSON.stringify(value)}` }),
        paths: [checkout.settings.path],
        edit: (found) => changedSettings(found.settings, changes),
    };
    return { request, problems: [] };
}

// EXTERNAL MODULE: ./src/operations/propose.ts + 2 modules
var propose = __webpack_require__(13521);
// EXTERNAL MODULE: ./src/operations/pull-requests.ts
var pull_requests = __webpack_require__(97450);
;// CONCATENATED MODULE: ./src/operations/propose-config.ts



/** Opens a pull request that changes settings. */
const proposeConfig = async (context) => {
    const { proposed } = context.inputs;
    const pullRequests = await (0,pull_requests/* pullRequestsOf */.T)(context);
    return (0,propose/* propose */.B)(context, pullRequests, (checkout) => requestSettings(proposed, checkout));
};


/***/ }),

/***/ 33576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ refusedRequest)
/* harmony export */ });
function refusedRequest(problems) {
    return { request: null, problems };
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
