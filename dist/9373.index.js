export const id = 9373;
export const ids = [9373];
export const modules = {

/***/ 69373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutKeys),
/* harmony export */   geminiAccess: () => (/* binding */ geminiAccess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

function checkedUrl(text) {
    if (text === '')
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && ['http:', 'https:'].includes(url.protocol))
        return text.replace(/\/+$/, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('GOOGLE_GEMINI_BASE_URL is not a URL. Write for example https://gateway.example.com/gemini.');
}
/**
 * Vertex AI where a project is named, the Gemini API otherwise.
 * @throws InputError when the address is none
 * @throws MissingCredentialError when there is neither a project nor a key
 */
function geminiAccess({ apiKey, baseUrl, vertex }) {
    const address = checkedUrl(baseUrl);
    if (vertex !== null)
        return { kind: 'vertex', ...vertex, baseUrl: address };
    if (apiKey !== '')
        return { kind: 'gemini', apiKey, baseUrl: address };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingCredentialError */ .ug('GEMINI_API_KEY is not set, so sentences are written by rules. Set it as a secret of the repository and pass it to the action, or name a project in ai.vertex of the settings.');
}
/** Google quotes the key of a request in some refusals, and what it says is kept and printed. */
const KEY = /api_key:[^\s'"]+|AIza[\w-]{10,}/g;
/** A text of the service without the key of this run, or any other that looks like one. */
function withoutKeys(text, access) {
    const key = access?.kind === 'gemini' ? access.apiKey : '';
    return (key === '' ? text : text.replaceAll(key, '***')).replace(KEY, '***');
}


/***/ })

};
