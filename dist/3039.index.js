export const id = 3039;
export const ids = [3039,5420,7335];
export const modules = {

/***/ 48841:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var map = {
	"./collapseAttributeWhitespace.mjs": [
		52451,
		8480
	],
	"./collapseBooleanAttributes.mjs": [
		2363,
		2363
	],
	"./collapseWhitespace.mjs": [
		18607,
		988
	],
	"./custom.mjs": [
		93968,
		3968
	],
	"./deduplicateAttributeValues.mjs": [
		23,
		2404
	],
	"./example.mjs": [
		97241,
		7241
	],
	"./mergeScripts.mjs": [
		9169,
		9169
	],
	"./mergeStyles.mjs": [
		65377,
		7758
	],
	"./minifyAttributes.mjs": [
		99972,
		7591
	],
	"./minifyConditionalComments.mjs": [
		93039,
		5420
	],
	"./minifyCss.mjs": [
		22276,
		9895
	],
	"./minifyHtmlTemplate.mjs": [
		78766,
		6385
	],
	"./minifyJs.mjs": [
		75926,
		3545
	],
	"./minifyJson.mjs": [
		56005,
		8386
	],
	"./minifySvg.mjs": [
		58123,
		504
	],
	"./minifyUrls.mjs": [
		53921,
		6302
	],
	"./normalizeAttributeValues.mjs": [
		52684,
		2684
	],
	"./removeAttributeQuotes.mjs": [
		4544,
		4544
	],
	"./removeComments.mjs": [
		33567,
		5948
	],
	"./removeEmptyAttributes.mjs": [
		52563,
		4944
	],
	"./removeEmptyElements.mjs": [
		48351,
		732
	],
	"./removeOptionalTags.mjs": [
		42670,
		289
	],
	"./removeRedundantAttributes.mjs": [
		48623,
		8623
	],
	"./removeUnusedCss.mjs": [
		97320,
		4939
	],
	"./sortAttributes.mjs": [
		55706,
		3325
	],
	"./sortAttributesWithLists.mjs": [
		41345,
		3726
	]
};
function webpackAsyncContext(req) {
	if(!__webpack_require__.o(map, req)) {
		return Promise.resolve().then(() => {
			var e = new Error("Cannot find module '" + req + "'");
			e.code = 'MODULE_NOT_FOUND';
			throw e;
		});
	}

	var ids = map[req], id = ids[0];
	return __webpack_require__.e(ids[1]).then(() => {
		return __webpack_require__(id);
	});
}
webpackAsyncContext.keys = () => (Object.keys(map));
webpackAsyncContext.id = 48841;
module.exports = webpackAsyncContext;

/***/ }),

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




/***/ }),

/***/ 87335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ htmlnano)
});

// UNUSED EXPORTS: getRequiredOptionalDependencies, htmlMinimizerWebpackPluginMinify, loadConfig, presets, process

// EXTERNAL MODULE: ./node_modules/posthtml/lib/index.js
var lib = __webpack_require__(66471);
// EXTERNAL MODULE: ./node_modules/cosmiconfig/dist/index.js
var dist = __webpack_require__(62488);
;// CONCATENATED MODULE: ./node_modules/htmlnano/dist/presets/safe.mjs
/**
 * Minify HTML in a safe way without breaking anything.
 */ var safe = {
    /* ----------------------------------------
     * Attributes
     * ---------------------------------------- */ // normalize the case of attribute names and values
    // normalizeAttributeValues will also normalize property value with invalid value default
    // See https://html.spec.whatwg.org/#invalid-value-default
    normalizeAttributeValues: true,
    removeEmptyAttributes: true,
    collapseAttributeWhitespace: true,
    // removeRedundantAttributes will remove attributes when missing value default matches the attribute's value
    // See https://html.spec.whatwg.org/#missing-value-default
    removeRedundantAttributes: false,
    // collapseBooleanAttributes will also collapse those default state can be omitted
    collapseBooleanAttributes: {
        amphtml: false
    },
    deduplicateAttributeValues: true,
    minifyAttributes: {
        metaContent: true,
        redundantWhitespaces: 'safe'
    },
    minifyUrls: false,
    sortAttributes: false,
    sortAttributesWithLists: 'alphabetical',
    /* ----------------------------------------
     * Minify HTML content
     * ---------------------------------------- */ collapseWhitespace: 'conservative',
    removeComments: 'safe',
    removeEmptyElements: false,
    minifyConditionalComments: false,
    removeOptionalTags: false,
    removeAttributeQuotes: false,
    /* ----------------------------------------
     * Minify inline <style>, <script> and <svg> tag
     * ---------------------------------------- */ mergeStyles: false,
    mergeScripts: false,
    minifyCss: {
        preset: 'default'
    },
    minifyHtmlTemplate: true,
    minifyJs: {},
    minifyJson: true,
    minifySvg: {
        plugins: [
            {
                name: 'preset-default',
                params: {
                    overrides: {
                        collapseGroups: false,
                        convertShapeToPath: false
                    }
                }
            }
        ]
    },
    removeUnusedCss: false,
    /* ----------------------------------------
     * Miscellaneous
     * ---------------------------------------- */ custom: (tree, _options)=>tree
};



;// CONCATENATED MODULE: ./node_modules/htmlnano/dist/presets/ampSafe.mjs


/**
 * A safe preset for AMP pages (https://www.ampproject.org)
 */ var ampSafe = {
    ...safe,
    collapseBooleanAttributes: {
        amphtml: true
    },
    minifyJs: false
};



;// CONCATENATED MODULE: ./node_modules/htmlnano/dist/presets/max.mjs


/**
 * Maximal minification (might break some pages)
 */ var max = {
    ...safe,
    removeRedundantAttributes: true,
    sortAttributes: true,
    collapseWhitespace: 'all',
    removeComments: 'all',
    removeEmptyElements: true,
    minifyConditionalComments: true,
    removeOptionalTags: true,
    removeAttributeQuotes: true,
    minifyAttributes: {
        metaContent: true,
        redundantWhitespaces: 'agressive'
    },
    mergeScripts: true,
    mergeStyles: true,
    removeUnusedCss: {
        tool: 'purgeCSS'
    },
    minifyCss: {
        preset: 'default'
    },
    minifySvg: {}
};



;// CONCATENATED MODULE: ./node_modules/htmlnano/dist/index.mjs






const presets = {
    safe: safe,
    ampSafe: ampSafe,
    max: max
};
function loadConfig(options, preset) {
    const { skipConfigLoading = false, configPath, ...rest } = options || {};
    let restConfig = rest;
    if (!skipConfigLoading) {
        const explorer = (0,dist.cosmiconfigSync)('htmlnano');
        const rc = configPath ? explorer.load(configPath) : explorer.search();
        if (rc) {
            const { preset: presetName } = rc.config;
            if (presetName) {
                if (!preset && presetName in presets) {
                    preset = presets[presetName];
                }
                delete rc.config.preset;
            }
            restConfig = {
                ...rc.config,
                ...restConfig
            };
        }
    }
    return [
        restConfig || {},
        preset || safe
    ];
}
const optionalDependencies = {
    minifyCss: [
        'cssnano',
        'postcss'
    ],
    minifyJs: [
        'terser'
    ],
    minifyUrls: [
        'relateurl',
        'srcset',
        'terser'
    ],
    minifySvg: [
        'svgo'
    ]
};
/**
 * And the old mixing named export and default export again.
 *
 * TL; DR: our bundler has bundled our mixed default/named export module into a "exports" object,
 * and when dynamically importing a CommonJS module using "import" instead of "require", Node.js wraps
 * another layer of default around the "exports" object.
 *
 * The longer version:
 *
 * The bundler we are using outputs:
 *
 * ESM: export { [named], xxx as default }
 * CJS: exports.default = xxx; exports.[named] = ...; exports.__esModule = true;
 *
 * With ESM, the Module object looks like this:
 *
 * ```js
 * Module {
 *   default: xxx,
 *   [named]: ...,
 * }
 * ```
 *
 * With CJS, Node.js handles dynamic import differently. Node.js doesn't respect `__esModule`,
 * and will wrongly treat a CommonJS module as ESM, i.e. assign the "exports" object on its
 * own "default" on the "Module" object.
 *
 * Now we have:
 *
 * ```js
 * Module {
 *   // this is actually the "exports" inside among "exports.__esModule", "exports.[named]", and "exports.default"
 *   default: {
 *     __esModule: true,
 *     // This is the actual "exports.default"
 *     default: xxx
 *   }
 * }
 * ```
 */ const interop = (imported)=>imported.then((mod)=>{
        let htmlnanoModule;
        while('default' in mod){
            htmlnanoModule = mod;
            mod = mod.default;
            // If we find any htmlnano module hook methods, we know this object is a htmlnano module, return directly
            if ('onAttrs' in mod || 'onContent' in mod || 'onNode' in mod) {
                return mod;
            }
        }
        if (htmlnanoModule && typeof htmlnanoModule.default === 'function') {
            return htmlnanoModule;
        }
        throw new TypeError('The imported module is not a valid htmlnano module');
    });
const modules = {
    collapseAttributeWhitespace: ()=>interop(__webpack_require__.e(/* import() */ 8480).then(__webpack_require__.bind(__webpack_require__, 52451))),
    collapseBooleanAttributes: ()=>interop(__webpack_require__.e(/* import() */ 2363).then(__webpack_require__.bind(__webpack_require__, 2363))),
    collapseWhitespace: ()=>interop(__webpack_require__.e(/* import() */ 988).then(__webpack_require__.bind(__webpack_require__, 18607))),
    custom: ()=>interop(__webpack_require__.e(/* import() */ 3968).then(__webpack_require__.bind(__webpack_require__, 93968))),
    deduplicateAttributeValues: ()=>interop(__webpack_require__.e(/* import() */ 2404).then(__webpack_require__.bind(__webpack_require__, 23))),
    // example: () => import('./_modules/example.mjs'),
    mergeScripts: ()=>interop(__webpack_require__.e(/* import() */ 9169).then(__webpack_require__.bind(__webpack_require__, 9169))),
    mergeStyles: ()=>interop(__webpack_require__.e(/* import() */ 7758).then(__webpack_require__.bind(__webpack_require__, 65377))),
    minifyConditionalComments: ()=>interop(__webpack_require__.e(/* import() */ 5420).then(__webpack_require__.bind(__webpack_require__, 93039))),
    minifyCss: ()=>interop(__webpack_require__.e(/* import() */ 9895).then(__webpack_require__.bind(__webpack_require__, 22276))),
    minifyHtmlTemplate: ()=>interop(__webpack_require__.e(/* import() */ 6385).then(__webpack_require__.bind(__webpack_require__, 78766))),
    minifyJs: ()=>interop(__webpack_require__.e(/* import() */ 3545).then(__webpack_require__.bind(__webpack_require__, 75926))),
    minifyJson: ()=>interop(__webpack_require__.e(/* import() */ 8386).then(__webpack_require__.bind(__webpack_require__, 56005))),
    minifyAttributes: ()=>interop(__webpack_require__.e(/* import() */ 7591).then(__webpack_require__.bind(__webpack_require__, 99972))),
    minifySvg: ()=>interop(__webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 58123))),
    minifyUrls: ()=>interop(__webpack_require__.e(/* import() */ 6302).then(__webpack_require__.bind(__webpack_require__, 53921))),
    normalizeAttributeValues: ()=>interop(__webpack_require__.e(/* import() */ 2684).then(__webpack_require__.bind(__webpack_require__, 52684))),
    removeAttributeQuotes: ()=>interop(__webpack_require__.e(/* import() */ 4544).then(__webpack_require__.bind(__webpack_require__, 4544))),
    removeComments: ()=>interop(__webpack_require__.e(/* import() */ 5948).then(__webpack_require__.bind(__webpack_require__, 33567))),
    removeEmptyAttributes: ()=>interop(__webpack_require__.e(/* import() */ 4944).then(__webpack_require__.bind(__webpack_require__, 52563))),
    removeEmptyElements: ()=>interop(__webpack_require__.e(/* import() */ 732).then(__webpack_require__.bind(__webpack_require__, 48351))),
    removeOptionalTags: ()=>interop(__webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 42670))),
    removeRedundantAttributes: ()=>interop(__webpack_require__.e(/* import() */ 8623).then(__webpack_require__.bind(__webpack_require__, 48623))),
    removeUnusedCss: ()=>interop(__webpack_require__.e(/* import() */ 4939).then(__webpack_require__.bind(__webpack_require__, 97320))),
    sortAttributes: ()=>interop(__webpack_require__.e(/* import() */ 3325).then(__webpack_require__.bind(__webpack_require__, 55706))),
    sortAttributesWithLists: ()=>interop(__webpack_require__.e(/* import() */ 3726).then(__webpack_require__.bind(__webpack_require__, 41345)))
};
const htmlnano = Object.assign(function htmlnano(optionsRun = {}, presetRun) {
    // eslint-disable-next-line prefer-const -- re-assign options
    let [options, preset] = loadConfig(optionsRun, presetRun);
    const minifier = async (_tree)=>{
        const tree = _tree;
        const nodeHandlers = [];
        const attrsHandlers = [];
        const contentsHandlers = [];
        options = {
            ...preset,
            ...options
        };
        let promise = Promise.resolve(tree);
        const nonModuleOptions = new Set([
            'skipInternalWarnings'
        ]);
        for (const [moduleName, moduleOptions] of Object.entries(options)){
            if (nonModuleOptions.has(moduleName)) {
                continue;
            }
            if (!moduleOptions) {
                continue;
            }
            if (!(moduleName in safe)) {
                throw new Error('Module "' + moduleName + '" is not defined');
            }
            if (moduleName in optionalDependencies) {
                const modules = optionalDependencies[moduleName];
                await Promise.all(modules.map(async (dependency)=>{
                    try {
                        await __webpack_require__(17935)(dependency);
                    } catch (e) {
                        if (typeof e === 'object' && e !== null && 'code' in e && typeof e.code === 'string') {
                            if (e.code === 'MODULE_NOT_FOUND' || e.code === 'ERR_MODULE_NOT_FOUND') {
                                if (!options.skipInternalWarnings) {
                                    console.warn(`You have to install "${dependency}" in order to use htmlnano's "${moduleName}" module`);
                                    return;
                                }
                            }
                            throw e;
                        }
                    }
                }));
            }
            const mod = moduleName in modules ? await modules[moduleName]() : await __webpack_require__(48841)(`./${moduleName}.mjs`);
            if (typeof mod.onAttrs === 'function') {
                // eslint-disable-next-line @typescript-eslint/no-explicit-any -- module options are generic
                attrsHandlers.push(mod.onAttrs(options, moduleOptions));
            }
            if (typeof mod.onContent === 'function') {
                // eslint-disable-next-line @typescript-eslint/no-explicit-any -- module options are generic
                contentsHandlers.push(mod.onContent(options, moduleOptions));
            }
            if (typeof mod.onNode === 'function') {
                // eslint-disable-next-line @typescript-eslint/no-explicit-any -- module options are generic
                nodeHandlers.push(mod.onNode(options, moduleOptions));
            }
            if (typeof mod.default === 'function') {
                // eslint-disable-next-line @typescript-eslint/no-explicit-any -- module options are generic
                promise = promise.then(async (tree)=>await mod.default(tree, options, moduleOptions));
            }
        }
        if (attrsHandlers.length + contentsHandlers.length + nodeHandlers.length === 0) {
            return promise;
        }
        return promise.then((tree)=>{
            tree.walk((node)=>{
                if (node) {
                    if (node.attrs && typeof node.attrs === 'object') {
                        // Convert all attrs' key to lower case
                        let newAttrsObj = {};
                        Object.entries(node.attrs).forEach(([attrName, attrValue])=>{
                            newAttrsObj[attrName.toLowerCase()] = attrValue;
                        });
                        for (const handler of attrsHandlers){
                            newAttrsObj = handler(newAttrsObj, node);
                        }
                        node.attrs = newAttrsObj;
                    }
                    if (node.content) {
                        node.content = typeof node.content === 'string' ? [
                            node.content
                        ] : node.content;
                        if (Array.isArray(node.content) && node.content.length > 0) {
                            for (const handler of contentsHandlers){
                                var _node_content;
                                const result = handler((_node_content = node.content) != null ? _node_content : [], node);
                                node.content = Array.isArray(result) ? result : [
                                    result
                                ];
                            }
                        }
                    }
                    for (const handler of nodeHandlers){
                        if (handler) {
                            node = handler(node);
                        }
                    }
                }
                return node;
            });
            return tree;
        });
    };
    return minifier;
}, {
    presets,
    getRequiredOptionalDependencies,
    process,
    htmlMinimizerWebpackPluginMinify,
    loadConfig
});
function getRequiredOptionalDependencies(optionsRun, presetRun) {
    const [options] = loadConfig(optionsRun, presetRun);
    const dependencies = Object.keys(options).flatMap((moduleName)=>{
        if (moduleName in optionalDependencies) {
            return optionalDependencies[moduleName];
        }
        return [];
    });
    return [
        ...new Set(dependencies)
    ];
}
function process(html, options, preset, postHtmlOptions) {
    return lib([
        htmlnano(options, preset)
    ]).process(html, postHtmlOptions);
}
// https://github.com/webpack-contrib/html-minimizer-webpack-plugin/blob/faca00f2219514bc671c5942685721f0b5dbaa70/src/utils.js#L74
function htmlMinimizerWebpackPluginMinify(input, minimizerOptions) {
    const [[, code]] = Object.entries(input);
    return process(code, minimizerOptions, presets.safe).then((result)=>{
        return {
            code: result.html
        };
    });
}
if (typeof module !== 'undefined') {
    module.exports = htmlnano;
}




/***/ })

};
