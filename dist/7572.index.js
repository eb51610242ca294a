export const id = 7572;
export const ids = [7572];
export const modules = {

/***/ 17572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposeTeam: () => (/* binding */ proposeTeam)
/* harmony export */ });
/* harmony import */ var _propose_request_team_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96533);
/* harmony import */ var _propose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13521);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97450);



/** Opens a pull request that adds a team, or changes one. */
const proposeTeam = async (context) => {
    const { team, proposed } = context.inputs;
    const pullRequests = await (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestsOf */ .T)(context);
    return (0,_propose_js__WEBPACK_IMPORTED_MODULE_1__/* .propose */ .B)(context, pullRequests, (checkout) => (0,_propose_request_team_js__WEBPACK_IMPORTED_MODULE_0__/* .requestTeam */ .re)(team, proposed, checkout));
};


/***/ })

};
