export const id = 455;
export const ids = [455];
export const modules = {

/***/ 20455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasModel: () => (/* binding */ hasModel),
/* harmony export */   modelAccess: () => (/* binding */ modelAccess),
/* harmony export */   openModel: () => (/* binding */ openModel)
/* harmony export */ });
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62258);

/** Whether there is a model to ask: a key of the Gemini API, or a project of Vertex AI. */
function hasModel({ inputs }, { ai }) {
    return ai.vertex !== null || inputs.credential('GEMINI_API_KEY') !== '';
}
/** @throws InputError or MissingCredentialError when inputs and settings do not say which model to ask, or as whom */
async function modelAccess({ inputs }, { ai }) {
    const { geminiAccess } = await __webpack_require__.e(/* import() */ 9373).then(__webpack_require__.bind(__webpack_require__, 69373));
    return geminiAccess({
        apiKey: inputs.credential('GEMINI_API_KEY'),
        baseUrl: inputs.credential('GOOGLE_GEMINI_BASE_URL'),
        vertex: ai.vertex,
    });
}
/**
 * The model that the settings name, with the caps of this run. Nothing is asked of it yet.
 * @throws InputError or MissingCredentialError when inputs and settings do not say which model to ask, or as whom
 */
async function openModel(context, settings) {
    const { openGemini } = await Promise.all(/* import() */[__webpack_require__.e(2197), __webpack_require__.e(4319)]).then(__webpack_require__.bind(__webpack_require__, 44319));
    const { Budget } = await __webpack_require__.e(/* import() */ 1218).then(__webpack_require__.bind(__webpack_require__, 21218));
    const { model, fallbacks, max_requests, max_tokens, max_cost } = settings.ai;
    return openGemini({
        access: await modelAccess(context, settings),
        model,
        fallbacks,
        budget: new Budget({ requests: max_requests, tokens: max_tokens, cost: max_cost }),
        timing: _timing_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMING */ .B,
        onCall: context.calls.counter('gemini'),
    });
}


/***/ })

};
