export const id = 560;
export const ids = [560];
export const modules = {

/***/ 80560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   teamFacts: () => (/* binding */ teamFacts)
/* harmony export */ });
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22579);
/* harmony import */ var _anomalies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20030);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90145);
/* harmony import */ var _savings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64632);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3959);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61352);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27767);
/* harmony import */ var _scope_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88473);









/** More would cost a model's attention, and no reader gets to hear of them. */
const MAX_FACTS = 60;
const SERVICES = { rises: 8, falls: 5 };
const ANOMALIES = { rises: 7, falls: 4 };
const ACCOUNTS = { rises: 4, falls: 3, withService: 0 };
const MAX_DETAILS = 10;
const MAX_SAVINGS = 4;
/** Anomalies with something in common that make a pattern. */
const FEWEST_ALIKE = 2;
/**
 * All that an explanation of a team's cost may tell, the most important first, at most 60. Nothing where there is no
 * cost data. Made from the team's own analysis alone.
 */
function teamFacts(analysis, format) {
    const { scope, accounts, anomalies, lookedInto } = analysis;
    if (scope === null)
        return [];
    const { comparison, daily } = scope;
    const placeOf = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNames */ .YJ)(accounts);
    const [only] = accounts;
    const several = accounts.length > 1;
    const names = only === undefined || several ? [] : (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountNames */ .Er)(only);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .jN)([
        ...(0,_scope_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .scopeFacts */ .Of)(scope, names, format),
        ...(0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFacts */ .Yq)(accounts, analysis.accountsWithoutData, analysis.unavailable, format),
        ...(0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .flaggedFact */ .tn)(accounts, several && comparison.change !== null, format),
        ...(0,_anomalies_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalyFacts */ .f)(anomalies, daily.window.to, placeOf, ANOMALIES, format),
        ...(0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceFacts */ .l)(scope, SERVICES.rises, SERVICES.falls, format),
        ...(several ? (0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountFacts */ .hV)(accounts, ACCOUNTS, format) : []),
        ...(0,_savings_js__WEBPACK_IMPORTED_MODULE_3__/* .savingFacts */ .c)(lookedInto.savings, placeOf, MAX_SAVINGS, format),
        ...(0,_details_js__WEBPACK_IMPORTED_MODULE_2__/* .detailFacts */ .j)(lookedInto.drivers, placeOf, MAX_DETAILS, format),
        ...(0,_anomalies_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalyPatternFacts */ .D)(anomalies, FEWEST_ALIKE, format),
        ...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .dailyFacts */ .D)(scope, format),
    ], MAX_FACTS);
}


/***/ })

};
