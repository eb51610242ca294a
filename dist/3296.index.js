export const id = 3296;
export const ids = [3296];
export const modules = {

/***/ 83296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeTeams: () => (/* binding */ proposeTeams)
});

// EXTERNAL MODULE: ./src/config/shown.ts
var shown = __webpack_require__(1283);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/propose/change-request.ts
var change_request = __webpack_require__(33576);
// EXTERNAL MODULE: ./src/propose/checkout.ts
var propose_checkout = __webpack_require__(88960);
// EXTERNAL MODULE: ./src/propose/request-team.ts
var request_team = __webpack_require__(96533);
// EXTERNAL MODULE: ./src/propose/team-directory.ts
var team_directory = __webpack_require__(77899);
// EXTERNAL MODULE: ./src/propose/team-request.ts
var team_request = __webpack_require__(95757);
// EXTERNAL MODULE: ./src/config/nearest.ts
var config_nearest = __webpack_require__(76572);
;// CONCATENATED MODULE: ./src/propose/team-list.ts




/** The keys of an entry; the list of accounts is ours, the other three are those of the replaced system. */
const ENTRY_KEYS = ['team_name', 'aws_account_id', 'aws_account_ids', 'team_email'];
/** What to do about a key or column that there is not. */
async function unknownKeyProblem(place, key, what) {
    const nearest = await (0,config_nearest/* nearestWord */.z)(key, ENTRY_KEYS);
    const hint = nearest === null ? `The ${what}s are: ${ENTRY_KEYS.join(', ')}.` : `Did you mean "${nearest}"?`;
    return (0,team_request/* requestProblem */.J4)(`${place}, ${(0,shown/* shown */.S)(key)}`, `There is no such ${what}.`, hint);
}
/** What is wrong with the values of an entry whose keys are all there. */
function entryProblems(entry, separator) {
    const { place, name, accounts, recipients } = entry;
    return [
        ...(0,team_request/* nameProblems */.W1)(`${place}, team_name`, name),
        ...(0,team_request/* accountProblems */.AT)(`${place}, aws_account_id`, accounts),
        ...(0,team_request/* recipientProblems */.O2)(`${place}, team_email`, recipients, separator),
    ];
}
/** Brings the entries of one team together: the replaced system had an entry for each account. */
function teamsOfEntries(entries) {
    const teams = new Map();
    const owners = new Map();
    const problems = [];
    for (const entry of entries) {
        const key = (0,team_directory/* simplified */.N)(entry.name);
        const team = teams.get(key) ?? {
            place: entry.place,
            name: entry.name.trim(),
            accounts: [],
            recipients: [],
        };
        for (const account of entry.accounts) {
            const owner = owners.get(account);
            if (owner === undefined)
                owners.set(account, { team: key, entry });
            else if (owner.team !== key)
                problems.push(ownedProblem(account, owner.entry, entry));
        }
        teams.set(key, {
            ...team,
            accounts: (0,team_request/* unique */.Am)([...team.accounts, ...entry.accounts]),
            recipients: (0,team_request/* unique */.Am)([...team.recipients, ...entry.recipients], (text) => text.toLowerCase()),
        });
    }
    if (entries.length === 0) {
        problems.push((0,team_request/* requestProblem */.J4)('teams-json', 'The list names no team.', 'Write at least one.'));
    }
    return { teams: [...teams.values()], problems };
}
function ownedProblem(account, owner, { place }) {
    return (0,team_request/* requestProblem */.J4)(`${place}, aws_account_id`, `Account ${account} is already that of team "${(0,shown/* shown */.S)(owner.name)}" in ${owner.place}.`, 'Delete it from one of the two: an account has one owner.');
}

;// CONCATENATED MODULE: ./src/propose/teams-csv.ts



/** Reads CSV with a header; several accounts or addresses of a row have semicolons or blanks between them. */
async function teamsFromCsv(text) {
    // Imported here: the parser is loaded only when teams come as CSV.
    const { CsvError, parse } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(2016)]).then(__webpack_require__.bind(__webpack_require__, 42016));
    let rows;
    try {
        rows = rowsOf(parse, text.replaceAll('\r\n', '\n'));
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        const message = `The quotes of the CSV do not match: ${(0,team_request/* oneLine */.TN)((0,errors/* messageOf */.bD)(error))}.`;
        return failed([(0,team_request/* requestProblem */.J4)('teams-json', message, 'Mend the line, or export the file again.')]);
    }
    const [header, ...data] = rows;
    const columns = (header?.fields ?? []).map((name) => name.trim().toLowerCase());
    const wrong = await headerProblems(columns);
    if (wrong.length > 0)
        return failed(wrong);
    const entries = data.map((row) => entryOf(row, columns));
    const problems = entries.flatMap((entry, index) => [
        ...lengthProblems(data[index], columns),
        ...missingProblems(entry),
        ...entryProblems(entry, 'Put a semicolon between two addresses.'),
    ]);
    return problems.length > 0 ? failed(problems) : teamsOfEntries(entries);
}
function failed(problems) {
    return { teams: [], problems };
}
function rowsOf(parse, text) {
    const [header = ''] = text.split('\n', 1);
    const delimiter = [',', ';', '\t'].find((mark) => header.includes(mark)) ?? ',';
    const rows = [];
    parse(text, {
        bom: true,
        delimiter,
        relax_column_count: true,
        on_record: (fields, { lines }) => {
            // The parser counts the line that a row ends on.
            const breaks = fields.join('').split('\n').length - 1;
            if (fields.some((field) => field.trim() !== ''))
                rows.push({ fields, line: lines - breaks });
            return null;
        },
    });
    return rows;
}
async function headerProblems(columns) {
    const known = ENTRY_KEYS;
    const unknown = columns.filter((name) => !known.includes(name));
    const twice = columns.filter((name, index) => known.includes(name) && columns.indexOf(name) !== index);
    const hasAccounts = columns.includes('aws_account_id') || columns.includes('aws_account_ids');
    const missing = [
        ...['team_name', 'team_email'].filter((name) => !columns.includes(name)),
        ...(hasAccounts ? [] : ['aws_account_id']),
    ];
    return [
        ...(await Promise.all(unknown.map((name) => unknownKeyProblem('line 1', name, 'column')))),
        ...twice.map((name) => (0,team_request/* requestProblem */.J4)(`line 1, ${name}`, 'The column is there twice.', 'Delete one.')),
        ...missing.map((name) => (0,team_request/* requestProblem */.J4)(`line 1, ${name}`, 'The column is missing.', 'Neither JSON nor CSV with the columns team_name, aws_account_id and team_email was given.')),
    ];
}
function entryOf({ fields, line }, columns) {
    const field = (name) => fields[columns.indexOf(name)] ?? '';
    return {
        place: `line ${line}`,
        name: field('team_name').trim(),
        accounts: (0,team_request/* partsOf */.CI)(`${field('aws_account_id')} ${field('aws_account_ids')}`),
        recipients: (0,team_request/* partsOf */.CI)(field('team_email')),
    };
}
function lengthProblems(row, columns) {
    if (row === undefined || row.fields.length === columns.length)
        return [];
    const message = `The row has ${row.fields.length} fields, and the header has ${columns.length}.`;
    return [(0,team_request/* requestProblem */.J4)(`line ${row.line}`, message, 'Put text with a comma in it in quotes.')];
}
function missingProblems({ place, accounts, recipients }) {
    return [
        ...(accounts.length > 0
            ? []
            : [(0,team_request/* requestProblem */.J4)(`${place}, aws_account_id`, 'The value is missing.', null)]),
        ...(recipients.length > 0 ? [] : [(0,team_request/* requestProblem */.J4)(`${place}, team_email`, 'The value is missing.', null)]),
    ];
}

// EXTERNAL MODULE: ./src/config/account-id.ts
var account_id = __webpack_require__(41979);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
;// CONCATENATED MODULE: ./src/propose/teams-json.ts






const FORMS = 'Write a JSON array of team_name, aws_account_id and team_email, an object {"teams": [...]} with it, or CSV with these columns.';
/** Reads the replaced system's JSON: an array of entries, or an object with it under `teams`. */
async function teamsFromJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const message = `This is not valid JSON: ${(0,team_request/* oneLine */.TN)((0,errors/* messageOf */.bD)(error))}.`;
        const hint = 'Check brackets, commas and quotes; account ids go in quotes.';
        return teams_json_failed([(0,team_request/* requestProblem */.J4)('teams-json', message, hint)]);
    }
    const list = (0,json/* isRecord */.u)(value) && Object.keys(value).join() === 'teams' ? value.teams : value;
    if (!Array.isArray(list)) {
        const keys = (0,json/* isRecord */.u)(value) ? Object.keys(value).map(shown/* shown */.S).join(', ') : '';
        const found = (0,json/* isRecord */.u)(value)
            ? `An object with ${keys === '' ? 'no keys' : keys}`
            : (0,shown/* shownValue */.J)(value, null);
        return teams_json_failed([(0,team_request/* requestProblem */.J4)('teams-json', `${found} is no list of teams.`, FORMS)]);
    }
    const items = list;
    const read = await Promise.all(items.map((item, index) => teams_json_entryOf(item, `entry ${index + 1}`)));
    const problems = read.flatMap((entry) => entry.problems);
    if (problems.length > 0)
        return teams_json_failed(problems);
    return teamsOfEntries(read.flatMap(({ entry }) => (entry === null ? [] : [entry])));
}
function teams_json_failed(problems) {
    return { teams: [], problems };
}
async function teams_json_entryOf(item, place) {
    if (!(0,json/* isRecord */.u)(item)) {
        const message = `${(0,shown/* shownValue */.J)(item, null)} is not an object with team_name, aws_account_id and team_email.`;
        return { entry: null, problems: [(0,team_request/* requestProblem */.J4)(place, message, null)] };
    }
    const known = ENTRY_KEYS;
    const unknown = Object.keys(item).filter((key) => !known.includes(key));
    const name = textIn(item, place, 'team_name');
    const accounts = [...valuesIn(item, 'aws_account_id'), ...valuesIn(item, 'aws_account_ids')];
    const ids = accounts.map((value) => accountOf(value, place));
    const recipients = valuesIn(item, 'team_email').map((value) => addressOf(value, place));
    const problems = [
        ...(await Promise.all(unknown.map((key) => unknownKeyProblem(place, key, 'key')))),
        ...[name, ...ids, ...recipients].flatMap((read) => (typeof read === 'string' ? [] : [read])),
        ...(accounts.length > 0 ? [] : [missing(place, 'aws_account_id')]),
        ...(recipients.length > 0 ? [] : [missing(place, 'team_email')]),
    ];
    if (problems.length > 0 || typeof name !== 'string')
        return { entry: null, problems };
    const entry = { place, name, accounts: texts(ids), recipients: texts(recipients) };
    const faults = entryProblems(entry, 'Write several addresses as an array: ["a@example.com", "b@example.com"].');
    return { entry, problems: faults };
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}
function missing(place, key) {
    return (0,team_request/* requestProblem */.J4)(`${place}, ${key}`, 'The key is missing, or has no value.', null);
}
function textIn(item, place, key) {
    const value = Object.hasOwn(item, key) ? item[key] : undefined;
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return missing(place, key);
    return (0,team_request/* requestProblem */.J4)(`${place}, ${key}`, `${(0,shown/* shownValue */.J)(value, null)} is not text.`, 'Put it in quotes.');
}
/** One value, or the values of a list; none where the key is missing. */
function valuesIn(item, key) {
    const value = Object.hasOwn(item, key) ? item[key] : undefined;
    if (Array.isArray(value))
        return value;
    return value === undefined || value === null || value === '' ? [] : [value];
}
/** JSON keeps no leading zero of a number, so that only one of 12 digits is certainly whole. */
function accountOf(value, place) {
    if (typeof value === 'string')
        return value.trim();
    const key = `${place}, aws_account_id`;
    if (typeof value !== 'number') {
        return (0,team_request/* requestProblem */.J4)(key, `${(0,shown/* shownValue */.J)(value, null)} is not an account id of 12 digits.`, null);
    }
    const digits = String(value);
    if ((0,account_id/* isAccountId */.J)(digits))
        return digits;
    const meant = /^\d{1,11}$/.test(digits) ? `"${digits.padStart(12, '0')}"` : '"012345678901"';
    return (0,team_request/* requestProblem */.J4)(key, `${digits} is a number and not an account id of 12 digits; leading zeros of a number are lost.`, `Look the id up and write its 12 digits in quotes, such as ${meant}.`);
}
function addressOf(value, place) {
    if (typeof value === 'string')
        return value.trim();
    return (0,team_request/* requestProblem */.J4)(`${place}, team_email`, `${(0,shown/* shownValue */.J)(value, null)} is not an e-mail address.`, null);
}

;// CONCATENATED MODULE: ./src/propose/request-teams.ts









/** @throws InputError when there is no list, or a name stands for several teams */
async function requestTeams({ teams: text }, checkout) {
    const list = text.trim();
    if (list === '')
        throw new errors/* InputError */.dz('This operation needs input teams-json, with the teams as JSON or CSV.');
    const { teams, problems } = await (/^[[{]/.test(list) ? teamsFromJson(list) : teamsFromCsv(list));
    if (problems.length > 0)
        return (0,change_request/* refusedRequest */.s)(problems);
    const resolved = targetsOf(teams, new team_directory/* TeamDirectory */.$(checkout));
    if (resolved.problems.length > 0)
        return (0,change_request/* refusedRequest */.s)(resolved.problems);
    const { targets } = resolved;
    const request = {
        branch: 'propose/teams',
        title: targets.length === 1 ? 'Change 1 team from a list' : `Change ${targets.length} teams from a list`,
        asked: [{ label: 'Teams in a list, all others stay as they are', value: String(targets.length) }],
        paths: targets.map(({ id }) => (0,propose_checkout/* teamPath */.fk)(checkout, id)),
        edit: (found) => {
            const edits = targets.map(({ id, team: { name, accounts, recipients } }) => (0,request_team/* editedTeam */.Pp)(found, id, name, { name: null, accounts, recipients }));
            return {
                files: edits.flatMap(({ files }) => files),
                problems: edits.flatMap((edit) => edit.problems),
            };
        },
    };
    return { request, problems: [] };
}
/** The file of each team; two teams whose names give one id cannot both have it. */
function targetsOf(teams, directory) {
    const targets = new Map();
    const problems = [];
    for (const team of teams) {
        const place = `${team.place}, team_name`;
        try {
            const { id } = (0,request_team/* targetOf */.$r)(directory, team.name, team.accounts);
            const other = targets.get(id);
            if (other === undefined)
                targets.set(id, { id, team });
            else {
                const message = `"${(0,shown/* shown */.S)(team.name)}" and "${(0,shown/* shown */.S)(other.team.name)}" in ${other.team.place} would both have the id ${id}.`;
                problems.push((0,team_request/* requestProblem */.J4)(place, message, 'Give them names that differ in letters or digits.'));
            }
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            problems.push((0,team_request/* requestProblem */.J4)(place, error.message, null));
        }
    }
    return { targets: [...targets.values()], problems };
}

// EXTERNAL MODULE: ./src/operations/propose.ts + 2 modules
var propose = __webpack_require__(13521);
// EXTERNAL MODULE: ./src/operations/pull-requests.ts
var pull_requests = __webpack_require__(97450);
;// CONCATENATED MODULE: ./src/operations/propose-teams.ts



/** Opens one pull request that adds and changes the teams of a list. */
const proposeTeams = async (context) => {
    const { proposed } = context.inputs;
    const pullRequests = await (0,pull_requests/* pullRequestsOf */.T)(context);
    return (0,propose/* propose */.B)(context, pullRequests, (checkout) => requestTeams(proposed, checkout));
};


/***/ })

};
