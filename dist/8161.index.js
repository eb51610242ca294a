export const id = 8161;
export const ids = [8161];
export const modules = {

/***/ 90542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83669);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88841);


function countOf(problems, severity) {
    return problems.filter((problem) => problem.severity === severity).length;
}
/** GitHub refuses a summary above 1 MiB; nobody reads this many either. */
const MAX_LISTED = 500;
/** One line of Markdown in which the text of a file stays text. */
function problemLine(problem) {
    const text = (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .f)(problem).replaceAll(/\s+/g, ' ').replaceAll('`', "'");
    return `- **${problem.severity}** \`${text}\``;
}
function summaryOf(problems, teams) {
    const errors = countOf(problems, 'error');
    const heading = errors === 0 ? 'Settings and teams are valid' : 'Settings and teams have errors';
    const counted = teams === null ? '' : ` ${teams} ${teams === 1 ? 'team' : 'teams'} read.`;
    const lines = problems.slice(0, MAX_LISTED).map(problemLine);
    const rest = problems.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${rest} more`);
    return [
        `# ${heading}`,
        '',
        `${errors} errors, ${countOf(problems, 'warning')} warnings.${counted}`,
        '',
        ...lines,
        '',
    ].join('\n');
}
/** Checks settings and team files; needs no secret and no network. */
const validate = async ({ inputs, root }) => {
    const { configPath, teamsPath } = inputs;
    const { configuration, problems } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfiguration */ .v)({ root, configPath, teamsPath });
    const errors = countOf(problems, 'error');
    return {
        json: {
            schema: 1,
            operation: 'validate',
            valid: errors === 0,
            teams: configuration?.teams.map(({ id }) => id) ?? null,
            problems,
        },
        summary: summaryOf(problems, configuration?.teams.length ?? null),
        outputs: {
            valid: String(errors === 0),
            errors: String(errors),
            warnings: String(countOf(problems, 'warning')),
        },
        problems,
        failure: errors === 0
            ? null
            : `Settings and teams have ${errors} ${errors === 1 ? 'error' : 'errors'}; each is listed with its file and line.`,
    };
};


/***/ })

};
