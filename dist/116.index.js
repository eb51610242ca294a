export const id = 116;
export const ids = [116];
export const modules = {

/***/ 10116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimPlace: () => (/* binding */ claimPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74610);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32434);



const KEYS = { accounts: ['aws_account_id', 'aws_account_ids'], recipients: ['team_email'] };
/**
 * Where a team's file names an account or recipient; with null, the key that they stand under. Reads the file once
 * more: few are asked for, and to keep the places of all would cost every run memory.
 */
function claimPlace(root, file, of, text) {
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file), file, '');
    const yaml = read.text === null ? null : (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(read.text, file).yaml;
    const key = KEYS[of].find((each) => yaml !== null && each in yaml.value);
    if (yaml === null || key === undefined)
        return null;
    const found = text === null ? null : pathOf(yaml, key, text);
    return { ...(found === null ? yaml.keyAt([key]) : yaml.valueAt(found)), key };
}
function pathOf({ value }, key, text) {
    const under = value[key];
    if (!Array.isArray(under))
        return [key];
    const index = under.indexOf(text);
    return index === -1 ? null : [key, index];
}


/***/ })

};
