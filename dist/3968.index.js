export const id = 3968;
export const ids = [3968];
export const modules = {

/***/ 93968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod)
/* harmony export */ });
/** Meta-module that runs custom modules */ const mod = {
    default: function custom(tree, options, customModules) {
        if (!customModules) {
            return tree;
        }
        if (!Array.isArray(customModules)) {
            customModules = [
                customModules
            ];
        }
        customModules.forEach((customModule)=>{
            if (customModule) {
                tree = customModule(tree, options);
            }
        });
        return tree;
    }
};




/***/ })

};
