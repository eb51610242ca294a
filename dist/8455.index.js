export const id = 8455;
export const ids = [8455];
export const modules = {

/***/ 98455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   organisationFacts: () => (/* binding */ organisationFacts)
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









const MAX_FACTS = 80;
const SERVICES = { rises: 8, falls: 5 };
const ANOMALIES = { rises: 8, falls: 4 };
const ACCOUNTS = { rises: 8, falls: 4, withService: 6 };
const MAX_DETAILS = 6;
const MAX_SAVINGS = 5;
/** Anomalies with something in common that make a pattern of an organisation. */
const FEWEST_ALIKE = 3;
/** Accounts whose share of the whole cost is told. */
const LARGEST_ACCOUNTS = 5;
function costOf(accounts) {
    return accounts.reduce((sum, { comparison }) => sum + (comparison.current.total ?? 0), 0);
}
function unownedFact({ unownedAccounts, accounts, scope }, format) {
    if (unownedAccounts.length === 0)
        return [];
    const about = 'accounts with cost that no team owns';
    const fact = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsCount */ .OQ)('count', about, unownedAccounts, accounts.length, format);
    const { from, to } = scope.comparison.current;
    const parts = { ...fact.parts, amount: format.money(costOf(unownedAccounts)) };
    return [{ ...fact, parts, window: { from, to } }];
}
/** How much of the whole cost the largest few accounts make up. */
function concentrationFact({ accounts, scope }, format) {
    const largest = accounts.slice(0, LARGEST_ACCOUNTS);
    const whole = costOf(accounts);
    const ofLargest = costOf(largest);
    if (accounts.length <= LARGEST_ACCOUNTS || ofLargest <= 0 || ofLargest > whole)
        return [];
    const { from, to } = scope.comparison.current;
    return [
        {
            kind: 'count',
            about: 'the largest accounts by cost, with their share of the whole cost',
            parts: (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)({
                count: format.count(largest.length),
                of: format.count(accounts.length),
                share: format.percent((100 * ofLargest) / whole),
                amount: format.money(ofLargest),
            }),
            names: largest.flatMap(_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountNames */ .Er),
            direction: null,
            isCause: false,
            value: largest.length,
            unit: 'count',
            window: { from, to },
        },
    ];
}
/** All that the organisation's summary may tell, the most important first, at most 80. */
function organisationFacts(analysis, format) {
    const { scope, accounts, anomalies, lookedInto, unavailable } = analysis;
    const { comparison, daily } = scope;
    const placeOf = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNames */ .YJ)(accounts);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .jN)([
        ...(0,_scope_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .scopeFacts */ .Of)(scope, [], format),
        ...(0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFacts */ .Yq)(accounts, [], unavailable, format),
        ...(0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .flaggedFact */ .tn)(accounts, comparison.change !== null, format),
        ...(0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountFacts */ .hV)(accounts, ACCOUNTS, format),
        ...(0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceFacts */ .l)(scope, SERVICES.rises, SERVICES.falls, format),
        ...(0,_anomalies_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalyFacts */ .f)(anomalies, daily.window.to, placeOf, ANOMALIES, format),
        ...unownedFact(analysis, format),
        ...concentrationFact(analysis, format),
        ...(0,_anomalies_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalyPatternFacts */ .D)(anomalies, FEWEST_ALIKE, format),
        ...(0,_savings_js__WEBPACK_IMPORTED_MODULE_3__/* .savingFacts */ .c)(lookedInto.savings, placeOf, MAX_SAVINGS, format),
        ...(0,_details_js__WEBPACK_IMPORTED_MODULE_2__/* .detailFacts */ .j)(lookedInto.drivers, placeOf, MAX_DETAILS, format),
        ...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .dailyFacts */ .D)(scope, format),
    ], MAX_FACTS);
}


/***/ })

};
