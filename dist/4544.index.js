export const id = 4544;
export const ids = [4544];
export const modules = {

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod)
/* harmony export */ });
// Specification: https://html.spec.whatwg.org/multipage/syntax.html#attributes-2
// See also: https://github.com/posthtml/posthtml-render/pull/30
// See also: https://github.com/maltsev/htmlnano/issues/6#issuecomment-707105334
/** Disable quoteAllAttributes while not overriding the configuration */ const mod = {
    default: function removeAttributeQuotes(tree, _options, moduleOptions) {
        var _tree, _options1, _tree_options, _quoteAllAttributes;
        (_options1 = (_tree = tree).options) != null ? _options1 : _tree.options = {};
        if (moduleOptions && typeof moduleOptions === 'object' && moduleOptions.force) {
            tree.options.quoteAllAttributes = false;
            return tree;
        }
        (_quoteAllAttributes = (_tree_options = tree.options).quoteAllAttributes) != null ? _quoteAllAttributes : _tree_options.quoteAllAttributes = false;
        return tree;
    }
};




/***/ })

};
