export const id = 2836;
export const ids = [2836];
export const modules = {

/***/ 22836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeTeamRemoval: () => (/* binding */ proposeTeamRemoval)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/propose/checkout.ts
var propose_checkout = __webpack_require__(88960);
// EXTERNAL MODULE: ./src/propose/team-directory.ts
var team_directory = __webpack_require__(77899);
;// CONCATENATED MODULE: ./src/propose/request-removal.ts



/** @throws InputError when there is no such team, or several */
async function requestRemoval(team, { teamName }, checkout) {
    const wanted = team ?? teamName.trim();
    if (wanted === '') {
        throw new errors/* InputError */.dz('This operation needs input team, with the id of the team, or input team-name.');
    }
    const { id, name } = await new team_directory/* TeamDirectory */.$(checkout).require(wanted);
    const path = (0,propose_checkout/* teamPath */.fk)(checkout, id);
    const request = {
        branch: `propose/remove-${id}`,
        title: `Remove team ${id}`,
        asked: [
            { label: 'Team to remove', value: id },
            ...(name === null ? [] : [{ label: 'Name', value: name }]),
        ],
        paths: [path],
        edit: () => ({ files: [{ path, text: null }], problems: [] }),
    };
    return { request, problems: [] };
}

// EXTERNAL MODULE: ./src/operations/propose.ts + 2 modules
var propose = __webpack_require__(13521);
// EXTERNAL MODULE: ./src/operations/pull-requests.ts
var pull_requests = __webpack_require__(97450);
;// CONCATENATED MODULE: ./src/operations/propose-team-removal.ts



/** Opens a pull request that removes a team's file. */
const proposeTeamRemoval = async (context) => {
    const { team, proposed } = context.inputs;
    const pullRequests = await (0,pull_requests/* pullRequestsOf */.T)(context);
    return (0,propose/* propose */.B)(context, pullRequests, (checkout) => requestRemoval(team, proposed, checkout));
};


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


/***/ })

};
