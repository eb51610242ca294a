export const id = 2276;
export const ids = [2276,9895];
export const modules = {

/***/ 17935:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 17935;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 22276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod),
/* harmony export */   getInlineCssnanoOptions: () => (/* binding */ getInlineCssnanoOptions)
/* harmony export */ });
/* harmony import */ var _helpers_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85047);


const postcssOptions = {
    // Prevent the following warning from being shown:
    // > Without `from` option PostCSS could generate wrong source map and will not find Browserslist config.
    // > Set it to CSS file path or to `undefined` to prevent this warning.
    from: undefined
};
const inlineCssExcludedPlugins = {
    mergeRules: false,
    minifySelectors: false,
    minifyParams: false,
    normalizeCharset: false,
    uniqueSelectors: false,
    normalizeUnicode: false
};
/** Minify CSS with cssnano */ const mod = {
    async default (tree, _, cssnanoOptions) {
        const cssnano = await (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optionalImport */ .Sw)('cssnano');
        const postcss = await (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optionalImport */ .Sw)('postcss');
        if (!cssnano || !postcss) {
            return tree;
        }
        const processor = createCssProcessor(postcss, cssnano, cssnanoOptions);
        const inlineStyleProcessor = createCssProcessor(postcss, cssnano, getInlineCssnanoOptions(cssnanoOptions));
        const minifiedCssCache = new Map();
        const promises = [];
        let p;
        tree.walk((node)=>{
            // Skip SRI, reasons are documented in "minifyJs" module
            if (node.attrs && 'integrity' in node.attrs) {
                return node;
            }
            if ((0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .isStyleNode */ .KZ)(node) && (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .isCssStyleType */ .dE)(node)) {
                p = processStyleNode(node, processor, minifiedCssCache);
                if (p) {
                    promises.push(p);
                }
            } else if (node.attrs && node.attrs.style) {
                p = processStyleAttr(node, inlineStyleProcessor, minifiedCssCache);
                if (p) {
                    promises.push(p);
                }
            }
            return node;
        });
        return Promise.all(promises).then(()=>tree);
    }
};
function createCssProcessor(postcss, cssnano, cssnanoOptions) {
    return postcss([
        cssnano(cssnanoOptions)
    ]);
}
function getInlineCssnanoOptions(cssnanoOptions) {
    if (!cssnanoOptions || typeof cssnanoOptions !== 'object') {
        return {
            preset: [
                'default',
                inlineCssExcludedPlugins
            ]
        };
    }
    if (Array.isArray(cssnanoOptions.plugins)) {
        return cssnanoOptions;
    }
    if (!('preset' in cssnanoOptions) || cssnanoOptions.preset === undefined) {
        return {
            ...cssnanoOptions,
            preset: [
                'default',
                inlineCssExcludedPlugins
            ]
        };
    }
    if (cssnanoOptions.preset === 'default') {
        return {
            ...cssnanoOptions,
            preset: [
                'default',
                inlineCssExcludedPlugins
            ]
        };
    }
    if (Array.isArray(cssnanoOptions.preset) && cssnanoOptions.preset[0] === 'default') {
        const presetOptions = cssnanoOptions.preset[1];
        return {
            ...cssnanoOptions,
            preset: [
                'default',
                {
                    ...inlineCssExcludedPlugins,
                    ...presetOptions && typeof presetOptions === 'object' ? presetOptions : {}
                }
            ]
        };
    }
    return cssnanoOptions;
}
function processStyleNode(styleNode, processor, minifiedCssCache) {
    let css = (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .extractCssFromStyleNode */ .up)(styleNode);
    if (!css || css.trim() === '') return;
    // Improve performance by avoiding calling stripCssCdata again and again
    const { strippedCss, isCdataWrapped } = (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .stripCssCdata */ .HL)(css);
    css = strippedCss;
    return processCss(processor, minifiedCssCache, `${isCdataWrapped ? 'style-cdata:' : 'style:'}${css}`, css, isCdataWrapped).then((minifiedCss)=>{
        styleNode.content = [
            (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .wrapCssCdata */ .tm)(minifiedCss, isCdataWrapped)
        ];
    });
}
function processStyleAttr(node, processor, minifiedCssCache) {
    // CSS "color: red;" is invalid. Therefore it should be wrapped inside some selector:
    // a{color: red;}
    const wrapperStart = 'a{';
    const wrapperEnd = '}';
    if (!node.attrs || !node.attrs.style || typeof node.attrs.style !== 'string') {
        return;
    }
    if (node.attrs.style.trim() === '') {
        return;
    }
    const wrappedStyle = wrapperStart + (node.attrs.style || '') + wrapperEnd;
    return processCss(processor, minifiedCssCache, `attr:${wrappedStyle}`, wrappedStyle).then((minifiedCss)=>{
        // Remove wrapperStart at the start and wrapperEnd at the end of minifiedCss
        node.attrs.style = minifiedCss.substring(wrapperStart.length, minifiedCss.length - wrapperEnd.length);
    });
}
function processCss(processor, minifiedCssCache, cacheKey, css, useToString = false) {
    let minifiedCss = minifiedCssCache.get(cacheKey);
    if (!minifiedCss) {
        minifiedCss = processor.process(css, postcssOptions).then((result)=>useToString ? result.toString() : result.css).catch((error)=>{
            minifiedCssCache.delete(cacheKey);
            throw error;
        });
        minifiedCssCache.set(cacheKey, minifiedCss);
    }
    return minifiedCss;
}




/***/ }),

/***/ 85047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   Ej: () => (/* binding */ normalizeMimeType),
/* harmony export */   HL: () => (/* binding */ stripCssCdata),
/* harmony export */   KZ: () => (/* binding */ isStyleNode),
/* harmony export */   Kp: () => (/* binding */ extractTextContentFromNode),
/* harmony export */   Sw: () => (/* binding */ optionalImport),
/* harmony export */   dE: () => (/* binding */ isCssStyleType),
/* harmony export */   ov: () => (/* binding */ isConditionalComment),
/* harmony export */   tm: () => (/* binding */ wrapCssCdata),
/* harmony export */   up: () => (/* binding */ extractCssFromStyleNode),
/* harmony export */   vz: () => (/* binding */ isEventHandler),
/* harmony export */   w3: () => (/* binding */ isAmpBoilerplate)
/* harmony export */ });
const ampBoilerplateAttributes = [
    'amp-boilerplate',
    'amp4ads-boilerplate',
    'amp4email-boilerplate'
];
const cssCdataStart = '<![CDATA[';
const cssCdataEnd = ']]>';
function isAmpBoilerplate(node) {
    if (!node.attrs) {
        return false;
    }
    for (const attr of ampBoilerplateAttributes){
        if (attr in node.attrs) {
            return true;
        }
    }
    return false;
}
function isComment(content) {
    if (typeof content === 'string') {
        return content.trim().startsWith('<!--');
    }
    return false;
}
function isConditionalComment(content) {
    const clean = (content || '').trim();
    return clean.startsWith('<!--[if') || clean === '<!--<![endif]-->';
}
function isStyleNode(node) {
    return node.tag === 'style' && !isAmpBoilerplate(node) && 'content' in node && node.content && node.content.length > 0;
}
function extractCssFromStyleNode(node) {
    return Array.isArray(node.content) ? node.content.join(' ') : node.content;
}
function stripCssCdata(css) {
    const trimmed = css.trim();
    if (!trimmed.startsWith(cssCdataStart) || !trimmed.endsWith(cssCdataEnd)) {
        return {
            strippedCss: css,
            isCdataWrapped: false
        };
    }
    const strippedCss = trimmed.slice(cssCdataStart.length, trimmed.length - cssCdataEnd.length);
    return {
        strippedCss,
        isCdataWrapped: true
    };
}
function wrapCssCdata(css, isCdataWrapped) {
    if (!isCdataWrapped) {
        return css;
    }
    return `${cssCdataStart}${css}${cssCdataEnd}`;
}
function isCssStyleType(node) {
    if (!node.attrs || !('type' in node.attrs)) {
        return true;
    }
    const rawType = node.attrs.type;
    if (rawType === '') {
        return true;
    }
    if (typeof rawType !== 'string') {
        return false;
    }
    const normalizedType = rawType.trim().toLowerCase();
    return /^text\/css(?:$|\s*;)/.test(normalizedType);
}
function normalizeMimeType(value) {
    const trimmed = value.trim();
    if (!trimmed) {
        return '';
    }
    const [mimeType] = trimmed.split(';');
    return mimeType.trim().toLowerCase();
}
function isEventHandler(attributeName) {
    return attributeName && attributeName.slice(0, 2).toLowerCase() === 'on' && attributeName.length >= 5;
}
function extractTextContentFromNode(node) {
    if (!node.content) {
        return '';
    }
    if (!Array.isArray(node.content)) {
        return '';
    }
    let content = '';
    for (const child of node.content){
        if (typeof child === 'string') {
            content += child;
        }
    }
    return content;
}
async function optionalImport(moduleName) {
    try {
        const module = await __webpack_require__(17935)(moduleName);
        return module.default || module;
    } catch (e) {
        if (typeof e === 'object' && e && 'code' in e && (e.code === 'MODULE_NOT_FOUND' || e.code === 'ERR_MODULE_NOT_FOUND')) {
            return null;
        }
        throw e;
    }
}




/***/ })

};
