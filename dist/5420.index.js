export const id = 5420;
export const ids = [5420];
export const modules = {

/***/ 93039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod)
/* harmony export */ });
/* harmony import */ var _index_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87335);
/* harmony import */ var _helpers_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85047);



// Spec: https://docs.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537512(v=vs.85)
const CONDITIONAL_COMMENT_HIDDEN_REGEXP = /(<!--\[if\s+?[^<>[\]]+?]>)([\s\S]*?)(<!\[endif\]-->)/gm;
const CONDITIONAL_COMMENT_REVEALED_REGEXP = /(<!--\[if\s+?[^<>[\]]+?\]><!-->)([\s\S]*?)(<!--<!\[endif\]-->)/gm;
async function minifyConditionalComments(tree, htmlnanoOptions) {
    // forEach, tree.walk, tree.match just don't support Promise.
    for(let i = 0, len = tree.length; i < len; i++){
        const node = tree[i];
        if (typeof node === 'string') {
            if ((0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_1__/* .isConditionalComment */ .ov)(node)) {
                tree[i] = await minifyContentInsideConditionalComments(node, htmlnanoOptions);
            }
        } else if (node.content && node.content.length) {
            node.content = await minifyConditionalComments(node.content, htmlnanoOptions);
        }
    }
    return tree;
}
/** Minify content inside conditional comments */ const mod = {
    default: minifyConditionalComments
};
function collectConditionalCommentMatches(text, regexp) {
    const matches = [];
    regexp.lastIndex = 0;
    let match;
    while((match = regexp.exec(text)) !== null){
        matches.push({
            start: match.index,
            end: match.index + match[0].length,
            open: match[1],
            content: match[2],
            close: match[3]
        });
    }
    return matches;
}
function hasHtmlOpeningWithoutClosing(content) {
    return /<html\b/i.test(content) && !/<\/html>/i.test(content);
}
async function minifyContentInsideConditionalComments(text, htmlnanoOptions) {
    const matches = [
        ...collectConditionalCommentMatches(text, CONDITIONAL_COMMENT_HIDDEN_REGEXP),
        ...collectConditionalCommentMatches(text, CONDITIONAL_COMMENT_REVEALED_REGEXP)
    ].sort((a, b)=>a.start - b.start);
    if (!matches.length) {
        return Promise.resolve(text);
    }
    let result = '';
    let lastIndex = 0;
    for (const match of matches){
        result += text.slice(lastIndex, match.start);
        const processed = await _index_mjs__WEBPACK_IMPORTED_MODULE_0__["default"].process(match.content, htmlnanoOptions, {}, {});
        let minified = processed.html;
        if (hasHtmlOpeningWithoutClosing(match.content) && /<\/html>/i.test(minified)) {
            minified = minified.replace(/<\/html>/i, '');
        }
        result += match.open + minified + match.close;
        lastIndex = match.end;
    }
    result += text.slice(lastIndex);
    return result;
}




/***/ })

};
