export const id = 8386;
export const ids = [8386];
export const modules = {

/***/ 56005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod)
/* harmony export */ });
/* harmony import */ var _helpers_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85047);


const rNodeAttrsTypeJson = /(?:\/|\+)json$/i;
const mod = {
    onContent () {
        return (content, node)=>{
            // Skip SRI, reasons are documented in "minifyJs" module
            if (node.attrs && 'integrity' in node.attrs) {
                return content;
            }
            const nodeType = node.attrs && typeof node.attrs.type === 'string' ? (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .normalizeMimeType */ .Ej)(node.attrs.type) : undefined;
            if (nodeType && rNodeAttrsTypeJson.test(nodeType)) {
                try {
                    const jsonContent = typeof content === 'string' ? content : Array.isArray(content) && content.every((item)=>typeof item === 'string') ? content.join('') : null;
                    if (jsonContent === null) {
                        return content;
                    }
                    return [
                        JSON.stringify(JSON.parse(jsonContent))
                    ];
                } catch  {
                // Invalid JSON
                }
            }
            return content;
        };
    }
};




/***/ })

};
