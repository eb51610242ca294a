export const id = 2308;
export const ids = [2308];
export const modules = {

/***/ 2308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concernedTeams: () => (/* binding */ concernedTeams),
/* harmony export */   ownershipProblems: () => (/* binding */ ownershipProblems)
/* harmony export */ });
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);

const MAX_NAMED = 3;
/**
 * Warnings where one pull request changes what belongs to more than one team: an account that moves between two,
 * accounts or recipients of several. A team that changes its own file, and teams that are new, give none.
 */
function ownershipProblems(change, find) {
    return [...moveProblems(change, find), ...severalProblems(change, find)];
}
/** The teams that had something before and of which accounts or recipients change, by their names. */
function concernedTeams(change) {
    const added = new Set(change.teams.added.map(({ id }) => id));
    const moving = change.accounts.moved.flatMap(({ from, to }) => [from, to]);
    const teams = [...moving, ...touchedTeams(change).map(({ team }) => team)];
    const byId = new Map(teams.filter(({ id }) => !added.has(id)).map((team) => [team.id, team]));
    return [...byId.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function named({ id, name }) {
    return `"${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}" (${id}.yaml)`;
}
function warning(place, message, hint) {
    const { file, line, column, key } = place ?? { file: null, line: null, column: null, key: null };
    return { severity: 'warning', file, line, column, key, message, hint };
}
/** The first of `total` items, and how many more there are. */
function listed(items, total = items.length) {
    const first = items.slice(0, MAX_NAMED);
    return total > first.length ? `${first.join(', ')} and ${total - first.length} more` : first.join(', ');
}
/** One warning for each two teams between which accounts move. */
function moveProblems({ accounts }, find) {
    const moves = new Map();
    for (const { account, from, to } of accounts.moved) {
        const key = `${from.id} ${to.id}`;
        const move = moves.get(key) ?? { from, to, accounts: [] };
        moves.set(key, move);
        move.accounts.push(account);
    }
    return [...moves.values()].map(({ from, to, accounts: moved }) => warning(find(to.id, { of: 'accounts', text: moved[0] ?? null }), `${moved.length === 1 ? 'Account' : 'Accounts'} ${listed(moved)} ${moved.length === 1 ? 'moves' : 'move'} from team ${named(from)} to team ${named(to)}.`, 'Ask an owner of both teams to review this pull request.'));
}
/** Accounts that move are left out: they are warned of by themselves. */
function touchedTeams({ teams, accounts, recipients }) {
    const touched = new Map();
    const fresh = new Set(teams.added.map(({ id }) => id));
    const touch = (team, of, text) => {
        if (fresh.has(team.id))
            return;
        const known = touched.get(team.id) ?? { team, what: new Set(), claim: { of, text } };
        touched.set(team.id, known);
        known.what.add(of);
    };
    for (const { account, team } of accounts.added)
        touch(team, 'accounts', account);
    for (const { team } of accounts.removed)
        touch(team, 'accounts', null);
    for (const { team, added } of recipients)
        touch(team, 'recipients', added[0] ?? null);
    for (const team of teams.removed)
        touch(team, 'recipients', null);
    return [...touched.values()].sort((a, b) => (a.team.id < b.team.id ? -1 : 1));
}
function severalProblems(change, find) {
    const touched = touchedTeams(change);
    if (touched.length < 2)
        return [];
    const gone = new Set(change.teams.removed.map(({ id }) => id));
    const first = touched.slice(0, MAX_NAMED + 1);
    return touched.map(({ team, what, claim }) => {
        const others = first.filter((other) => other.team.id !== team.id).map((other) => named(other.team));
        return warning(gone.has(team.id) ? null : find(team.id, claim), `This pull request changes the ${[...what].join(' and ')} of team ${named(team)} together with those of ${listed(others, touched.length - 1)}.`, 'Ask an owner of each team to review it, or make one pull request for each.');
    });
}


/***/ })

};
