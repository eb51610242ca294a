export const id = 5720;
export const ids = [5720,2139,149,6862];
export const modules = {

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently),
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** Runs `action` over all items, at most `limit` at a time, and gives the results in the items' order. */
async function mapConcurrently(items, limit, action) {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await action(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
/** Lets at most `limit` actions run at a time; the others wait for their turn, in the order that they came. */
function turns(limit) {
    let free = limit;
    const waiting = [];
    return async (action) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await action();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 1893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);


/** An answer that lacks what GitHub's documentation says it has; what is not there is not guessed. */
function lacking(key) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`An answer of GitHub's has no ${key}. Run again; if it stays, report it with the log.`);
}
/** The object that `keys` lead to. */
function objectIn(data, ...keys) {
    let found = data;
    for (const key of keys)
        found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(found) ? found[key] : null;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(found))
        return found;
    throw lacking(keys.join('.') || 'content');
}
function textIn(data, key) {
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data[key] : null;
    if (typeof found === 'string')
        return found;
    throw lacking(key);
}
function numberIn(data, key) {
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data[key] : null;
    if (typeof found === 'number')
        return found;
    throw lacking(key);
}
function listIn(data, key) {
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data[key] : null;
    if (Array.isArray(found))
        return found;
    throw lacking(key);
}


/***/ }),

/***/ 40149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchTip: () => (/* binding */ branchTip),
/* harmony export */   comparedWith: () => (/* binding */ comparedWith),
/* harmony export */   createBranch: () => (/* binding */ createBranch),
/* harmony export */   createCommit: () => (/* binding */ createCommit),
/* harmony export */   moveBranch: () => (/* binding */ moveBranch),
/* harmony export */   readCommit: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1893);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15435);


function commitOf(data) {
    return {
        sha: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(data, 'sha'),
        tree: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(data, 'tree'), 'sha'),
        parents: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(data, 'parents').map((parent) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(parent, 'sha')),
        message: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(data, 'message'),
        author: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(data, 'author'), 'name'),
    };
}
async function readCommit(github, sha) {
    const data = await github.ask({
        route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { commit_sha: sha },
        task: `read commit ${sha.slice(0, 10)}`,
        needs: 'contents: write',
    });
    return commitOf(data);
}
/** The commit that a branch ends with; null when there is no such branch. */
async function branchTip(github, branch) {
    const data = await (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(github.ask({
        route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: { ref: `heads/${branch}` },
        task: `look up branch ${branch}`,
        needs: 'contents: write',
    }));
    return data === null ? null : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(data, 'object'), 'sha');
}
/** Makes a commit that no branch has yet. Made twice it does no harm. */
async function createCommit(github, commit) {
    const { message, tree, parent } = commit;
    const data = await github.ask({
        route: 'POST /repos/{owner}/{repo}/git/commits',
        parameters: { message, tree, parents: [parent] },
        task: 'make a commit',
        needs: 'contents: write',
    });
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(data, 'sha');
}
async function createBranch(github, branch, sha) {
    await github.ask({
        route: 'POST /repos/{owner}/{repo}/git/refs',
        parameters: { ref: `refs/heads/${branch}`, sha },
        task: `create branch ${branch}`,
        needs: 'contents: write',
        alreadyDone: async () => ((await branchTip(github, branch)) === sha ? {} : null),
    });
}
/** Moves a branch to a commit that need not follow from where it stands. */
async function moveBranch(github, branch, sha) {
    await github.ask({
        route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
        parameters: { ref: `heads/${branch}`, sha, force: true },
        task: `move branch ${branch}`,
        needs: 'contents: write',
    });
}
/** How a commit stands to a base: where they parted, and how many commits it has that the base does not. */
async function comparedWith(github, base, head) {
    const data = await github.ask({
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        // Files and their differences are on the first page, and are not needed.
        parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
        task: `compare commits ${base.slice(0, 10)} and ${head.slice(0, 10)}`,
        needs: 'contents: write',
    });
    const { ahead_by: ahead } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(data);
    return {
        mergeBase: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(data, 'merge_base_commit'), 'sha'),
        ahead: typeof ahead === 'number' ? ahead : Infinity,
    };
}


/***/ }),

/***/ 81588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ cutLines),
/* harmony export */   SF: () => (/* binding */ MAX_CHARACTERS),
/* harmony export */   nA: () => (/* binding */ cutNote)
/* harmony export */ });
/** Characters that the text of a comment or of a pull request may have. */
const MAX_CHARACTERS = 65_536;
/** What a text that is cut after some line has open, closed in the right order. */
function closersOf(lines) {
    let fence = null;
    let details = 0;
    for (const line of lines) {
        const [, mark = null] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence !== null) {
            if (mark?.startsWith(fence) === true && line.trim() === mark)
                fence = null;
            continue;
        }
        fence = mark;
        details += (line.match(/<details\b/gi) ?? []).length - (line.match(/<\/details>/gi) ?? []).length;
    }
    return (fence === null ? '' : `\n${fence}`) + '\n\n</details>'.repeat(Math.max(0, details));
}
/**
 * The text, or as many whole lines of it as fit into `limit` with a note behind them that says where the rest is.
 * Code and details that the cut leaves open are closed.
 */
function cutLines(text, limit, note) {
    if (text.length <= limit)
        return text;
    const lines = text.split('\n');
    let length = text.length;
    while (lines.length > 0) {
        length -= (lines.pop() ?? '').length + 1;
        // Counting what is open takes a look at all lines: only where it can fit.
        if (length + note.length + 2 > limit)
            continue;
        const kept = `${lines.join('\n')}${closersOf(lines)}`.trimEnd();
        const cut = kept === '' ? note : `${kept}\n\n${note}`;
        if (cut.length <= limit)
            return cut;
    }
    return note;
}
/** What stands where a text was cut. */
function cutNote(runUrl) {
    return `*This was cut; the rest is in [the run's summary](${runUrl}).*`;
}


/***/ }),

/***/ 15435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CU: () => (/* binding */ WORKFLOW_FILES),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   R9: () => (/* binding */ ALLOW_PULL_REQUESTS),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   ke: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);


/** GitHub refused a request: the message says which setting or permission is missing. */
class GitHubRefusal extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 {
    status;
    /** What GitHub says of it. */
    reason;
    constructor(message, status, reason) {
        super(message);
        this.status = status;
        this.reason = reason;
    }
}
/** GitHub's own words for why it refused, on one line. */
function reasonOf({ data }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data))
        return '';
    const errors = Array.isArray(data.errors) ? data.errors : [data.errors];
    const texts = [data.message, ...errors.flatMap(textsOf)];
    const told = texts.filter((text) => typeof text === 'string' && text.trim() !== '');
    return [...new Set(told)].join('; ').replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 500);
}
/** An error is a sentence, or an object that has a sentence or the name of a field in it. */
function textsOf(error) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error))
        return [error];
    if (typeof error.message === 'string')
        return [error.message];
    return typeof error.field === 'string' ? [`${error.field} is ${String(error.code)}`] : [];
}
const saying = (pattern) => (reason) => pattern.test(reason);
/** `contents: write` as the settings of an App or a fine-grained token have it. */
function appPermission(needs) {
    const [name = '', level] = needs.split(': ');
    const words = name.replace('-', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${level === 'write' ? 'Read and write' : 'Read-only'}`;
}
function grant({ needs }) {
    return `Give the job ${needs} under its permissions key; a GitHub App or fine-grained token needs the repository permission ${appPermission(needs)}. A run of a pull request from a fork or of Dependabot has a token that only reads.`;
}
/** Also for the advice that a health check gives before a pull request is refused. */
const ALLOW_PULL_REQUESTS = 'tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → Workflow permissions';
const WORKFLOW_FILES = 'Files below .github/workflows need the permission Workflows: Read and write, which the GITHUB_TOKEN cannot have. Pass the token of a GitHub App that has it as github-token, or make this change by hand.';
/** The first that fits is told; they stand from the special to the general. */
const RULES = [
    {
        fits: (_, { status }) => status === 401,
        advice: () => 'The token is wrong or has expired. Pass github-token: ${{ github.token }}, or renew the token that you pass.',
    },
    {
        fits: saying(/not permitted to create or approve pull requests/i),
        advice: ({ url }) => `An administrator has to ${ALLOW_PULL_REQUESTS} (${url}/settings/actions). Where the box cannot be ticked, the organization's settings forbid it. Or pass the token of a GitHub App as github-token.`,
    },
    {
        fits: saying(/without `?workflows?`? (permission|scope)|refusing to allow .* workflow/i),
        advice: () => WORKFLOW_FILES,
    },
    {
        fits: (reason, { headers }) => headers['x-github-sso'] !== undefined || /\bSAML\b|\bSSO\b/i.test(reason),
        advice: (_, { headers }) => {
            const [address] = /https:\S+/.exec(String(headers['x-github-sso'])) ?? [];
            return `The organization demands single sign-on of tokens: authorize the token for it${address === undefined ? ' in the settings of your account, under Developer settings' : ` at ${address}`}, or pass \${{ github.token }}.`;
        },
    },
    {
        fits: saying(/\bIP\b.*\ballow ?list/i),
        advice: () => "The organization's list of allowed IP addresses does not have the runner's. Add it there, or run on a runner that has a listed address.",
    },
    {
        fits: saying(/\barchived\b/i),
        advice: ({ url }) => `Nothing can be written to an archived repository. Unarchive it: ${url}/settings.`,
    },
    {
        fits: (_, { status }) => status === 410,
        advice: ({ url }) => `Switch issues on (${url}/settings, Features), or take the job that tells of failures out of the workflow.`,
    },
    {
        fits: saying(/repository is empty/i),
        advice: () => 'Push a first commit to the repository.',
    },
    {
        fits: saying(/reference already exists/i),
        advice: () => 'Another run made it at the same moment: run again.',
    },
    {
        fits: saying(/\blocked\b/i),
        advice: () => 'Unlock the conversation of the pull request.',
    },
    {
        fits: saying(/more than [\d,]+ comments/i),
        advice: () => 'Close the pull request and open a new one from the same branch.',
    },
    {
        fits: saying(/rule violations?|protected branch|creations? being restricted|updates? being restricted|force.push|made through a pull request|reference update failed|cannot (create|update|delete) (this )?(protected )?(ref|branch)/i),
        advice: ({ url }) => `A ruleset or a protected branch forbids it. Leave branches that begin with propose/ out of it, or let the token's App bypass it: ${url}/settings/rules and ${url}/settings/branches.`,
    },
    { fits: (_, { status }) => status === 403, advice: grant },
    {
        fits: (_, { status }) => status === 404,
        advice: (asked) => asked.notFound ??
            `It is not there, or the token may not see it: GitHub answers the same to both. ${grant(asked)}`,
    },
];
const OTHERWISE = 'What GitHub says of it above is all there is to know: correct that, and run again.';
/** The refusal that an answer is, in words that say what to do. */
function refusalOf(answer, asked) {
    const reason = reasonOf(answer);
    const said = reason === '' ? String(answer.status) : `${answer.status}: ${reason}`;
    const advice = RULES.find(({ fits }) => fits(reason, answer))?.advice(asked, answer) ?? OTHERWISE;
    return new GitHubRefusal(`GitHub refused to ${asked.task} (${said}). ${advice}`, answer.status, reason);
}
/** The value, or null where GitHub says that there is none. */
async function orNull(value) {
    try {
        return await value;
    }
    catch (error) {
        if (error instanceof GitHubRefusal && error.status === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 35720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProposal: () => (/* binding */ openProposal),
  proposedTexts: () => (/* binding */ proposedTexts)
});

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/commits.ts
var commits = __webpack_require__(40149);
// EXTERNAL MODULE: ./src/github/pull-requests.ts
var pull_requests = __webpack_require__(22139);
;// CONCATENATED MODULE: ./src/github/proposal-branch.ts



/** The message as committed. Its trailers tell a commit of ours, and whether it is still as it was made. */
function committedMessage(message, tree) {
    return `${message.trim()}\n\nProposed-by: aws-cost-ai-agent\nProposed-tree: ${tree}`;
}
/** A commit that was amended keeps its message, but not its tree. */
function isOurs({ message, tree }) {
    const lines = message.split('\n').map((line) => line.trim());
    return lines.includes('Proposed-by: aws-cost-ai-agent') && lines.includes(`Proposed-tree: ${tree}`);
}
/**
 * Where the branch stands, when it may be moved to another commit.
 * @throws RefusedError when that would lose something that is not of this proposal's making
 */
async function checkBranch(github, intended, base, pullRequests) {
    const { branch, baseBranch } = intended;
    const elsewhere = pullRequests.find((open) => open.baseBranch !== baseBranch);
    if (elsewhere !== undefined) {
        throw new errors/* RefusedError */.fk(`Pull request #${elsewhere.number} proposes branch ${branch} for ${elsewhere.baseBranch}, not for ${baseBranch}. Merge or close it, delete its branch, and run again: ${elsewhere.url}`);
    }
    const sha = await (0,commits.branchTip)(github, branch);
    if (sha === null)
        return { tip: null };
    const tip = await (0,commits.readCommit)(github, sha);
    const [open = null] = pullRequests;
    if (!isOurs(tip))
        await refuseWorkOfOthers(github, branch, base, tip, open);
    else if (open !== null)
        await refuseDropping(github, intended, open);
    return { tip };
}
/** A commit that the base branch has as well is not lost when the branch moves. */
async function refuseWorkOfOthers(github, branch, base, tip, open) {
    if ((await (0,commits.comparedWith)(github, base.sha, tip.sha)).ahead === 0)
        return;
    const [subject = ''] = tip.message.split('\n');
    const commit = `${tip.sha.slice(0, 10)} "${subject.slice(0, 80)}" by ${tip.author}`;
    throw new errors/* RefusedError */.fk(open === null
        ? `Branch ${branch} exists and ends with a commit that this action did not make: ${commit}. Merge, delete or rename the branch, and run again: ${github.repository.url}/branches`
        : `Pull request #${open.number} ends with a commit that this action did not make: ${commit}. Merge it, or close it and delete or rename its branch ${branch}, and run again: ${open.url}`);
}
/** A pull request is not silently made one of other files. */
async function refuseDropping(github, { files }, open) {
    const intended = new Set(files.map(({ path }) => path));
    const proposed = await (0,pull_requests.changedPaths)(github, open.number);
    const dropped = proposed?.filter((path) => !intended.has(path)) ?? [];
    if (proposed !== null && dropped.length === 0)
        return;
    const [first = 'more files than GitHub lists'] = dropped;
    const others = dropped.length < 2 ? '' : ` and ${dropped.length - 1} more`;
    throw new errors/* RefusedError */.fk(`Pull request #${open.number} also changes ${first}${others}, which this request would take out of it. Merge or close it, delete its branch, and run again: ${open.url}`);
}

// EXTERNAL MODULE: ./src/github/trees.ts
var github_trees = __webpack_require__(16862);
;// CONCATENATED MODULE: ./src/github/proposals.ts






/** Files of a draft that are read one by one: an hour's worth of requests is a thousand. */
const MAX_READ = 500;
const READ_AT_ONCE = 6;
/**
 * Puts a change on its branch as one commit on top of the base branch, and opens a pull request of it or brings the open
 * one up to date. The branch moves in one step, after everything that can be checked was.
 * @throws RefusedError when that would undo what other people did, GitHubRefusal when the token may not
 */
async function openProposal(github, proposal) {
    const { branch, baseBranch } = proposal;
    if (branch === baseBranch) {
        throw new errors/* RefusedError */.fk(`A proposal needs a branch of its own, and ${branch} is the one to merge into.`);
    }
    const base = await baseCommit(github, baseBranch);
    const trees = new github_trees.Trees(github);
    const entries = await trees.entries(base.tree, pathsOf(proposal));
    const changes = (0,github_trees.changesTo)(entries, proposal.files);
    const pullRequests = await (0,pull_requests.openPullRequests)(github, branch);
    const [open = null] = pullRequests;
    if (changes.length === 0) {
        if (open !== null)
            throw emptied(open.number, open.url, baseBranch);
        return { kind: 'unchanged', number: 0, url: `${github.repository.url}/tree/${baseBranch}` };
    }
    await refuseOvertaken(github, trees, proposal, base);
    const standing = await checkBranch(github, proposal, base, pullRequests);
    const hasMoved = await push(github, proposal, base, standing, await (0,github_trees.createTree)(github, base.tree, changes));
    const existing = open ?? (await (0,pull_requests.createPullRequest)(github, { head: branch, base: baseBranch }, proposal));
    const hasText = await (0,pull_requests.updateText)(github, existing, proposal);
    const { number, url } = existing;
    if (open === null)
        return { kind: 'opened', number, url };
    return { kind: hasMoved || hasText ? 'updated' : 'unchanged', number, url };
}
function pathsOf({ files }) {
    return files.map(({ path }) => path);
}
async function baseCommit(github, baseBranch) {
    const tip = await (0,commits.branchTip)(github, baseBranch);
    if (tip !== null)
        return (0,commits.readCommit)(github, tip);
    throw new errors/* RefusedError */.fk(`The repository has no branch ${baseBranch} to propose a change to, or the token may not see it. Give the job contents: write under its permissions key, and check the default branch under ${github.repository.url}/settings.`);
}
function emptied(number, url, baseBranch) {
    return new errors/* RefusedError */.fk(`What is asked for is how ${baseBranch} is, so pull request #${number} would be left without a change. Close it and delete its branch: ${url}`);
}
/** The texts were made from `baseSha`: what others did to the same files since must not be undone. */
async function refuseOvertaken(github, trees, proposal, base) {
    const { baseSha, baseBranch } = proposal;
    if (baseSha === base.sha)
        return;
    const paths = pathsOf(proposal);
    const then = await trees.entries((await (0,commits.readCommit)(github, baseSha)).tree, paths);
    const now = await trees.entries(base.tree, paths);
    const changed = paths.filter((path) => then.get(path)?.sha !== now.get(path)?.sha);
    if (changed.length === 0)
        return;
    const [first = ''] = changed;
    const others = changed.length === 1 ? '' : ` and ${changed.length - 1} more`;
    throw new errors/* RefusedError */.fk(`${first}${others} changed on ${baseBranch} since this run's checkout. Run again, so that the proposal is made from what is there now.`);
}
/** Brings the branch to one commit with this tree; false when it has that already. */
async function push(github, { branch, message }, base, { tip }, tree) {
    const wanted = committedMessage(message, tree);
    const isThere = tip?.tree === tree && tip.parents.length === 1 && tip.parents[0] === base.sha && tip.message === wanted;
    if (isThere)
        return false;
    const commit = await (0,commits.createCommit)(github, { message: wanted, tree, parent: base.sha });
    if (tip === null) {
        await (0,commits.createBranch)(github, branch, commit);
        return true;
    }
    if ((await (0,commits.branchTip)(github, branch)) !== tip.sha) {
        throw new errors/* RefusedError */.fk(`Somebody pushed to ${branch} at this very moment, so it was left alone. Run again.`);
    }
    await (0,commits.moveBranch)(github, branch, commit);
    return true;
}
/**
 * Texts of those of the files that the open pull request of a branch changes; null for one that it deletes.
 * Empty when no pull request is open.
 */
async function proposedTexts(github, branch, paths) {
    const [open] = await (0,pull_requests.openPullRequests)(github, branch);
    if (open === undefined)
        return new Map();
    const { mergeBase } = await (0,commits.comparedWith)(github, open.baseSha, open.headSha);
    const trees = new github_trees.Trees(github);
    const before = await trees.entries((await (0,commits.readCommit)(github, mergeBase)).tree, paths);
    const after = await trees.entries((await (0,commits.readCommit)(github, open.headSha)).tree, paths);
    const changed = [...after].filter(([path, entry]) => entry?.sha !== before.get(path)?.sha);
    if (changed.length > MAX_READ) {
        throw new errors/* RefusedError */.fk(`Pull request #${open.number} changes ${changed.length} of the files that are asked for, which is more than are read one by one. Merge or close it first: ${open.url}`);
    }
    const texts = await (0,concurrency/* mapConcurrently */.X)(changed, READ_AT_ONCE, async ([path, entry]) => {
        const text = entry === null ? null : await (0,github_trees.readText)(github, path, entry.sha);
        return [path, text];
    });
    return new Map(texts);
}


/***/ }),

/***/ 22139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedPaths: () => (/* binding */ changedPaths),
/* harmony export */   createPullRequest: () => (/* binding */ createPullRequest),
/* harmony export */   openPullRequests: () => (/* binding */ openPullRequests),
/* harmony export */   updateText: () => (/* binding */ updateText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1893);
/* harmony import */ var _markdown_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81588);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15435);





const MAX_TITLE = 256;
/** GitHub lists no more files of a pull request. */
const MAX_FILES = 3_000;
/** A text as GitHub takes it. */
function fitting({ title, body }, github) {
    return {
        title: title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1)}…`,
        body: (0,_markdown_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLines */ .EQ)(body.replaceAll('\r\n', '\n').trim(), _markdown_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CHARACTERS */ .SF, (0,_markdown_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .cutNote */ .nA)(github.repository.runUrl)),
    };
}
function pullRequestOf(data) {
    const { body } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data);
    return {
        number: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po)(data, 'number'),
        url: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data, 'html_url'),
        title: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data, 'title'),
        body: typeof body === 'string' ? body.replaceAll('\r\n', '\n').trim() : '',
        baseBranch: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data, 'base'), 'ref'),
        baseSha: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data, 'base'), 'sha'),
        headSha: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data, 'head'), 'sha'),
    };
}
/** Open pull requests from a branch of this repository, as GitHub lists them. */
async function listOpen(github, branch) {
    const { owner, name } = github.repository;
    const found = await github.askAll({
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { state: 'open', head: `${owner}:${branch}` },
        task: `look for an open pull request from ${branch}`,
        needs: 'pull-requests: write',
    });
    return found.filter((data) => {
        // A fork within the same organization has the same owner; a repository that was deleted is none.
        const { ref, repo } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(data, 'head');
        const fullName = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(repo) ? repo.full_name : null;
        return (ref === branch &&
            typeof fullName === 'string' &&
            fullName.toLowerCase() === `${owner}/${name}`.toLowerCase());
    });
}
/** Open pull requests from a branch, whatever they are to be merged into. */
async function openPullRequests(github, branch) {
    return (await listOpen(github, branch)).map(pullRequestOf);
}
/** The files that a pull request changes; null when there are more than GitHub lists. */
async function changedPaths(github, number) {
    const files = await github.askAll({
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        parameters: { pull_number: number },
        task: `list the files of pull request ${number}`,
        needs: 'pull-requests: write',
    });
    if (files.length >= MAX_FILES)
        return null;
    return files.flatMap((file) => {
        const { previous_filename: previous } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(file);
        return typeof previous === 'string' ? [(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(file, 'filename'), previous] : [(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(file, 'filename')];
    });
}
/** Gives a pull request its text; false when it says that already. */
async function updateText(github, pullRequest, text) {
    const { title, body } = fitting(text, github);
    if (title === pullRequest.title && body === pullRequest.body)
        return false;
    await github.ask({
        route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: pullRequest.number, title, body },
        task: `update pull request ${pullRequest.number}`,
        needs: 'pull-requests: write',
    });
    return true;
}
/** Where a person opens the pull request that could not be opened. */
function compareUrl(github, base, branch) {
    const encoded = (name) => name.split('/').map(encodeURIComponent).join('/');
    return `${github.repository.url}/compare/${encoded(base)}...${encoded(branch)}?expand=1`;
}
/**
 * Opens a pull request for a branch that is pushed.
 * @throws GitHubRefusal or ServiceError that also says where a person can open it
 */
async function createPullRequest(github, branches, text) {
    const { head, base } = branches;
    const existing = async () => (await listOpen(github, head)).find((data) => pullRequestOf(data).baseBranch === base) ?? null;
    try {
        const data = await github.ask({
            route: 'POST /repos/{owner}/{repo}/pulls',
            parameters: { ...fitting(text, github), head, base },
            task: `open a pull request from ${head}`,
            needs: 'pull-requests: write',
            alreadyDone: existing,
            // A branch made a moment ago may not be known everywhere yet.
            passing: /head sha can't be blank|head is invalid/i,
        });
        return pullRequestOf(data);
    }
    catch (error) {
        const hint = `The branch ${head} is pushed. The pull request can be opened by hand: ${compareUrl(github, base, head)}`;
        if (error instanceof _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubRefusal */ .ke) {
            const found = /pull request already exists/i.test(error.reason) ? await existing() : null;
            if (found !== null)
                return pullRequestOf(found);
            throw new _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubRefusal */ .ke(`${error.message} ${hint}`, error.status, error.reason);
        }
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`${error.message} ${hint}`);
        throw error;
    }
}


/***/ }),

/***/ 16862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Trees: () => (/* binding */ Trees),
/* harmony export */   blobSha: () => (/* binding */ blobSha),
/* harmony export */   changesTo: () => (/* binding */ changesTo),
/* harmony export */   createTree: () => (/* binding */ createTree),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1893);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15435);




const FILE = '100644';
const EXECUTABLE = '100755';
/** Files that go into one request: GitHub gives up on those that take it over ten seconds. */
const FILES_A_REQUEST = 500;
/** The id that Git gives to a file with this text. */
function blobSha(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Reads folders of a repository, each once. */
class Trees {
    #github;
    #read = new Map();
    constructor(github) {
        this.#github = github;
    }
    /** What the tree of a commit has at each of the paths; null where it has nothing. */
    async entries(root, paths) {
        const found = new Map();
        for (const path of paths)
            found.set(path, await this.#entry(root, path.split('/')));
        return found;
    }
    async #entry(tree, [name = '', ...below]) {
        const entry = (await this.#folder(tree)).get(name) ?? null;
        if (below.length === 0 || entry === null)
            return entry;
        return entry.type === 'tree' ? this.#entry(entry.sha, below) : null;
    }
    #folder(tree) {
        const known = this.#read.get(tree) ?? this.#readFolder(tree);
        this.#read.set(tree, known);
        return known;
    }
    async #readFolder(tree) {
        const data = await this.#github.ask({
            route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
            parameters: { tree_sha: tree },
            task: 'list the files of the repository',
            needs: 'contents: write',
        });
        const isTruncated = data.truncated === true;
        if (isTruncated) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('A folder of the repository holds more files than GitHub lists. Change the files by hand, in a checkout.');
        }
        return new Map((0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listIn */ .Of)(data, 'tree').map((entry) => {
            const [path, sha, mode, type] = ['path', 'sha', 'mode', 'type'].map((key) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, key));
            return [path ?? '', { sha: sha ?? '', mode: mode ?? '', type: type ?? '' }];
        }));
    }
}
/** Which files are to be changed for a tree to hold these texts. */
function changesTo(entries, files) {
    return files.flatMap(({ path, text }) => {
        const entry = entries.get(path) ?? null;
        const mode = entry?.mode === EXECUTABLE ? EXECUTABLE : FILE;
        const isSame = text === null ? entry === null : entry?.mode === mode && entry.sha === blobSha(text);
        return isSame ? [] : [{ path, text, mode }];
    });
}
/** Makes the tree that differs from `base` by the changes. Made twice it does no harm. */
async function createTree(github, base, changes) {
    let tree = base;
    for (let from = 0; from < changes.length; from += FILES_A_REQUEST) {
        const part = changes.slice(from, from + FILES_A_REQUEST);
        const hasWorkflow = part.some(({ path }) => path.startsWith('.github/workflows/'));
        const data = await github.ask({
            route: 'POST /repos/{owner}/{repo}/git/trees',
            parameters: {
                base_tree: tree,
                tree: part.map(({ path, text, mode }) => text === null
                    ? { path, mode, type: 'blob', sha: null }
                    : { path, mode, type: 'blob', content: text }),
            },
            task: `write ${part.length} ${part.length === 1 ? 'file' : 'files'}`,
            needs: 'contents: write',
            // GitHub hides workflow files from a token that may not write them.
            ...(hasWorkflow ? { notFound: _permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOW_FILES */ .CU } : {}),
        });
        tree = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(data, 'sha');
    }
    return tree;
}
/** The text of a file. */
async function readText(github, path, sha) {
    const data = await github.ask({
        route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { file_sha: sha },
        task: `read ${path}`,
        needs: 'contents: write',
    });
    const bytes = Buffer.from((0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(data, 'content'), 'base64');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(`${path} is not UTF-8 on its branch. Correct the file there, and run again.`);
    }
}


/***/ })

};
