export const id = 9587;
export const ids = [9587];
export const modules = {

/***/ 19587:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var helpers_js = __webpack_require__(33889);

/** Minify SVG with SVGO */ const mod = {
    async default (tree, options, svgoOptions) {
        const svgo = await helpers_js.optionalImport('svgo');
        if (!svgo) return tree;
        const resolvedSvgoOptions = resolveSvgoOptions(svgoOptions);
        const svgoOptionsWithDefaults = applySvgoDefaults(resolvedSvgoOptions);
        tree.match({
            tag: 'svg'
        }, (node)=>{
            const svgStr = tree.render(node, {
                closingSingleTag: 'slash',
                quoteAllAttributes: true
            });
            try {
                const result = svgo.optimize(svgStr, svgoOptionsWithDefaults);
                // @ts-expect-error -- remove this node
                node.tag = false;
                node.attrs = {};
                // result.data is a string, we need to cast it to an array
                node.content = [
                    result.data
                ];
                return node;
            } catch (error) {
                const isSvgoParserError = Boolean(error && typeof error === 'object' && 'name' in error && error.name === 'SvgoParserError');
                if (!isSvgoParserError) {
                    if (!options.skipInternalWarnings) {
                        console.error('htmlnano fails to minify the svg:');
                        console.error(error);
                    }
                    let fallbackSvgStr;
                    try {
                        fallbackSvgStr = svgo.optimize(svgStr, {
                            plugins: []
                        }).data;
                    } catch  {
                        fallbackSvgStr = svgStr;
                    }
                    // @ts-expect-error -- remove this node
                    node.tag = false;
                    node.attrs = {};
                    node.content = [
                        fallbackSvgStr
                    ];
                }
                // We return the node as-is
                return node;
            }
        });
        return tree;
    }
};
function resolveSvgoOptions(svgoOptions) {
    if (!svgoOptions || svgoOptions === true) {
        return {};
    }
    return svgoOptions;
}
function applySvgoDefaults(svgoOptions) {
    var _svgoOptions_multipass;
    return {
        ...svgoOptions,
        multipass: (_svgoOptions_multipass = svgoOptions.multipass) != null ? _svgoOptions_multipass : true
    };
}

exports["default"] = mod;


/***/ }),

/***/ 33889:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

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
        const module = await __webpack_require__(47350)(moduleName);
        return module.default || module;
    } catch (e) {
        if (typeof e === 'object' && e && 'code' in e && (e.code === 'MODULE_NOT_FOUND' || e.code === 'ERR_MODULE_NOT_FOUND')) {
            return null;
        }
        throw e;
    }
}

exports.extractCssFromStyleNode = extractCssFromStyleNode;
exports.extractTextContentFromNode = extractTextContentFromNode;
exports.isAmpBoilerplate = isAmpBoilerplate;
exports.isComment = isComment;
exports.isConditionalComment = isConditionalComment;
exports.isCssStyleType = isCssStyleType;
exports.isEventHandler = isEventHandler;
exports.isStyleNode = isStyleNode;
exports.normalizeMimeType = normalizeMimeType;
exports.optionalImport = optionalImport;
exports.stripCssCdata = stripCssCdata;
exports.wrapCssCdata = wrapCssCdata;


/***/ })

};
