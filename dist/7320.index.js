export const id = 7320;
export const ids = [7320,4939];
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

/***/ 97320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod)
/* harmony export */ });
/* harmony import */ var _helpers_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85047);


// These options must be set and shouldn't be overriden to ensure uncss doesn't look at linked stylesheets.
const uncssOptions = {
    ignoreSheets: [
        /\s*/
    ],
    stylesheets: []
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- uncss has no types
function processStyleNodeUnCSS(html, styleNode, uncssOptions, uncss) {
    const css = (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .extractCssFromStyleNode */ .up)(styleNode);
    const { strippedCss, isCdataWrapped } = (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .stripCssCdata */ .HL)(css);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- uncss no types
    return runUncss(html, strippedCss, uncssOptions, uncss).then((css)=>{
        // uncss may have left some style tags empty
        if (css.trim().length === 0) {
            // @ts-expect-error -- explicitly remove the tag
            styleNode.tag = false;
            styleNode.content = [];
            return;
        }
        styleNode.content = [
            (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .wrapCssCdata */ .tm)(css, isCdataWrapped)
        ];
    });
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- uncss callback uses untyped args
function runUncss(html, css, userOptions, uncss) {
    if (typeof userOptions !== 'object') {
        userOptions = {};
    }
    const options = {
        ...userOptions,
        ...uncssOptions
    };
    return new Promise((resolve, reject)=>{
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access -- we dont have uncss types
        options.raw = css;
        uncss(html, options, (error, output)=>{
            if (error) {
                reject(error);
                return;
            }
            resolve(output);
        });
    });
}
const purgeFromHtml = function(tree) {
    // content is not used as we can directly used the parsed HTML,
    // making the process faster
    const selectors = [];
    tree.walk((node)=>{
        const classes = getSelectorTokens(node.attrs && node.attrs.class);
        const ids = getSelectorTokens(node.attrs && node.attrs.id);
        selectors.push(...classes, ...ids);
        if (node.tag) {
            selectors.push(node.tag);
        }
        return node;
    });
    return ()=>selectors;
};
function processStyleNodePurgeCSS(tree, styleNode, purgecssOptions, purgecss, extractor) {
    const css = (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .extractCssFromStyleNode */ .up)(styleNode);
    const { strippedCss, isCdataWrapped } = (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .stripCssCdata */ .HL)(css);
    return runPurgecss(tree, strippedCss, purgecssOptions, purgecss, extractor).then((css)=>{
        if (css.trim().length === 0) {
            // @ts-expect-error -- explicitly remove the tag
            styleNode.tag = false;
            styleNode.content = [];
            return;
        }
        styleNode.content = [
            (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .wrapCssCdata */ .tm)(css, isCdataWrapped)
        ];
    });
}
function runPurgecss(tree, css, userOptions, purgecss, extractor) {
    if (typeof userOptions !== 'object') {
        userOptions = {};
    }
    const options = {
        ...userOptions,
        content: [
            {
                raw: tree.render(),
                extension: 'html'
            }
        ],
        css: [
            {
                raw: css,
                // @ts-expect-error -- old purgecss options
                extension: 'css'
            }
        ],
        extractors: [
            {
                extractor,
                extensions: [
                    'html'
                ]
            }
        ]
    };
    return new purgecss.PurgeCSS().purge(options).then((result)=>{
        return result[0].css;
    });
}
/** Remove unused CSS */ const mod = {
    async default (tree, options, userOptions) {
        var _resolvedOptions_tool;
        const promises = [];
        let html;
        let extractor;
        const purgecss = await (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optionalImport */ .Sw)('purgecss');
        const uncss = await (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .optionalImport */ .Sw)('uncss');
        const resolvedOptions = resolveUserOptions(userOptions);
        const tool = (_resolvedOptions_tool = resolvedOptions.tool) != null ? _resolvedOptions_tool : 'purgeCSS';
        const toolOptions = stripToolOption(resolvedOptions);
        tree.walk((node)=>{
            if ((0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .isStyleNode */ .KZ)(node) && (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .isCssStyleType */ .dE)(node)) {
                if (tool === 'purgeCSS') {
                    if (purgecss) {
                        extractor != null ? extractor : extractor = purgeFromHtml(tree);
                        promises.push(processStyleNodePurgeCSS(tree, node, toolOptions, purgecss, extractor));
                    }
                } else if (tool === 'uncss') {
                    if (uncss) {
                        html != null ? html : html = tree.render(tree);
                        promises.push(processStyleNodeUnCSS(html, node, toolOptions, uncss));
                    }
                }
            }
            return node;
        });
        return Promise.all(promises).then(()=>tree);
    }
};
function getSelectorTokens(value) {
    if (typeof value !== 'string') {
        return [];
    }
    return value.split(/\s+/).filter(Boolean);
}
function resolveUserOptions(userOptions) {
    if (userOptions && typeof userOptions === 'object') {
        return userOptions;
    }
    return {};
}
function stripToolOption(options) {
    const { tool: _tool, ...rest } = options;
    return rest;
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
