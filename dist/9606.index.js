export const id = 9606;
export const ids = [9606,9627];
export const modules = {

/***/ 49606:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var helpers_js = __webpack_require__(33889);
var removeRedundantAttributes_js = __webpack_require__(59627);

/** Minify JS with Terser */ const mod = {
    async default (tree, _, terserOptions) {
        const terser = await helpers_js.optionalImport('terser');
        if (!terser) return tree;
        const promises = [];
        let p;
        tree.walk((node)=>{
            const nodeAttrs = node.attrs || {};
            /**
         * Skip SRI
         *
         * If the input <script /> has an SRI attribute, it means that the original <script /> could be trusted,
         * and should not be altered anymore.
         *
         * htmlnano is exactly an MITM that SRI is designed to protect from. If htmlnano or its dependencies get
         * compromised and introduces malicious code, then it is up to the original SRI to protect the end user.
         *
         * So htmlnano will simply skip <script /> that has SRI.
         * If developers do trust htmlnano, they should generate SRI after htmlnano modify the <script />.
         */ if ('integrity' in nodeAttrs) {
                return node;
            }
            if (node.tag && node.tag === 'script') {
                const rawMimeType = typeof nodeAttrs.type === 'string' ? helpers_js.normalizeMimeType(nodeAttrs.type) : undefined;
                const mimeType = rawMimeType || 'text/javascript';
                if (removeRedundantAttributes_js.redundantScriptTypes.has(mimeType) || mimeType === 'module') {
                    const scriptTerserOptions = resolveScriptTerserOptions(terserOptions, mimeType);
                    p = processScriptNode(node, scriptTerserOptions, terser);
                    if (p) {
                        promises.push(p);
                    }
                }
            }
            if (node.attrs) {
                promises.push(...processNodeWithOnAttrs(node, terserOptions, terser));
            }
            return node;
        });
        return Promise.all(promises).then(()=>{
            applySmartQuoteOptions(tree);
            return tree;
        });
    }
};
function stripCdata(js) {
    const leftStrippedJs = js.replace(/\/\/\s*<!\[CDATA\[/, '').replace(/\/\*\s*<!\[CDATA\[\s*\*\//, '');
    if (leftStrippedJs === js) {
        return js;
    }
    const strippedJs = leftStrippedJs.replace(/\/\/\s*\]\]>/, '').replace(/\/\*\s*\]\]>\s*\*\//, '');
    return leftStrippedJs === strippedJs ? js : strippedJs;
}
function resolveScriptTerserOptions(terserOptions, mimeType) {
    var _terserOptions_toplevel, _terserOptions_compress, _terserOptions_mangle;
    if (mimeType !== 'module' || terserOptions.module !== undefined) {
        return terserOptions;
    }
    return {
        ...terserOptions,
        module: true,
        toplevel: (_terserOptions_toplevel = terserOptions.toplevel) != null ? _terserOptions_toplevel : false,
        compress: (_terserOptions_compress = terserOptions.compress) != null ? _terserOptions_compress : false,
        mangle: (_terserOptions_mangle = terserOptions.mangle) != null ? _terserOptions_mangle : false
    };
}
function resolveOnAttrTerserOptions(terserOptions) {
    const output = terserOptions.output;
    const format = terserOptions.format;
    const outputHasQuoteStyle = !!(output && typeof output === 'object' && 'quote_style' in output);
    const formatHasQuoteStyle = !!(format && typeof format === 'object' && 'quote_style' in format);
    if (outputHasQuoteStyle || formatHasQuoteStyle) {
        return terserOptions;
    }
    const resolved = {
        ...terserOptions
    };
    if (format && typeof format === 'object') {
        resolved.format = {
            ...format,
            ['quote_style']: 3
        };
    }
    if (output && typeof output === 'object') {
        resolved.output = {
            ...output,
            ['quote_style']: 3
        };
    }
    if (!format && !output) {
        resolved.output = {
            ['quote_style']: 3
        };
    }
    return resolved;
}
function applySmartQuoteOptions(tree) {
    var _tree, _options, _tree_options, _quoteStyle, _tree_options1, _replaceQuote;
    const quoteState = analyzeTreeQuotes(tree);
    if (!quoteState.needsSmartQuotes || quoteState.hasMixedQuotes) {
        return;
    }
    (_options = (_tree = tree).options) != null ? _options : _tree.options = {};
    (_quoteStyle = (_tree_options = tree.options).quoteStyle) != null ? _quoteStyle : _tree_options.quoteStyle = 0;
    (_replaceQuote = (_tree_options1 = tree.options).replaceQuote) != null ? _replaceQuote : _tree_options1.replaceQuote = false;
}
function analyzeTreeQuotes(tree) {
    let needsSmartQuotes = false;
    let hasMixedQuotes = false;
    tree.walk((node)=>{
        if (!node || !node.attrs) {
            return node;
        }
        for (const [attrName, attrValue] of Object.entries(node.attrs)){
            if (typeof attrValue !== 'string') {
                continue;
            }
            const hasDoubleQuote = attrValue.includes('"');
            const hasSingleQuote = attrValue.includes('\'');
            if (hasDoubleQuote && helpers_js.isEventHandler(attrName)) {
                needsSmartQuotes = true;
            }
            if (hasDoubleQuote && hasSingleQuote) {
                hasMixedQuotes = true;
            }
            if (needsSmartQuotes && hasMixedQuotes) {
                return node;
            }
        }
        return node;
    });
    return {
        needsSmartQuotes,
        hasMixedQuotes
    };
}
function processScriptNode(scriptNode, terserOptions, terser) {
    let js = helpers_js.extractTextContentFromNode(scriptNode).trim();
    if (!js.length) {
        return;
    }
    // Improve performance by avoiding calling stripCdata again and again
    let isCdataWrapped = false;
    if (js.includes('CDATA')) {
        const strippedJs = stripCdata(js);
        isCdataWrapped = js !== strippedJs;
        js = strippedJs;
    }
    return terser.minify(js, terserOptions).then((result)=>{
        if ('error' in result) {
            throw new Error(result.error);
        }
        if (result.code === undefined) {
            return;
        }
        let content = result.code;
        if (isCdataWrapped) {
            content = '/*<![CDATA[*/' + content + '/*]]>*/';
        }
        scriptNode.content = [
            content
        ];
    });
}
function processNodeWithOnAttrs(node, terserOptions, terser) {
    const jsWrapperStart = 'a=function(){';
    const jsWrapperEnd = '};a();';
    const onAttrTerserOptions = resolveOnAttrTerserOptions(terserOptions);
    const promises = [];
    if (!node.attrs) {
        return promises;
    }
    for(const attrName in node.attrs){
        if (!helpers_js.isEventHandler(attrName)) {
            continue;
        }
        const attrValue = node.attrs[attrName];
        if (typeof attrValue !== 'string') {
            continue;
        }
        // For example onclick="return false" is valid,
        // but "return false;" is invalid (error: 'return' outside of function)
        // Therefore the attribute's code should be wrapped inside function:
        // "function _(){return false;}"
        const wrappedJs = jsWrapperStart + node.attrs[attrName] + jsWrapperEnd;
        const promise = terser.minify(wrappedJs, onAttrTerserOptions).then(({ code })=>{
            if (code) {
                const minifiedJs = code.substring(jsWrapperStart.length, code.length - jsWrapperEnd.length);
                node.attrs[attrName] = minifiedJs;
            }
        }).catch((error)=>{
            // Skip invalid inline handler code and preserve the original value.
            if (isTerserParseError(error)) {
                return;
            }
            throw error;
        });
        promises.push(promise);
    }
    return promises;
}
function isTerserParseError(error) {
    if (!(error instanceof Error)) {
        return false;
    }
    return error.name === 'SyntaxError' || error.message.includes('JS_Parse_Error');
}

exports["default"] = mod;


/***/ }),

/***/ 59627:
/***/ ((__unused_webpack_module, exports) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

function normalizeAttrValue(value) {
    if (typeof value !== 'string') return null;
    const trimmed = value.trim();
    return trimmed.length === 0 ? '' : trimmed.toLowerCase();
}
function findAttrEntry(attrs, name) {
    const targetName = name.toLowerCase();
    for (const [attrName, attrValue] of Object.entries(attrs)){
        if (attrName.toLowerCase() === targetName) {
            return {
                name: attrName,
                value: attrValue
            };
        }
    }
    return null;
}
function getNormalizedAttrValue(attrs, name) {
    const entry = findAttrEntry(attrs, name);
    return entry ? normalizeAttrValue(entry.value) : null;
}
function hasAttr(attrs, name) {
    return findAttrEntry(attrs, name) !== null;
}
// https://developer.mozilla.org/en-US/docs/Web/HTTP/Basics_of_HTTP/MIME_types#JavaScript_types
const redundantScriptTypes = new Set([
    'application/javascript',
    'application/ecmascript',
    'application/x-ecmascript',
    'application/x-javascript',
    'text/javascript',
    'text/ecmascript',
    'text/javascript1.0',
    'text/javascript1.1',
    'text/javascript1.2',
    'text/javascript1.3',
    'text/javascript1.4',
    'text/javascript1.5',
    'text/jscript',
    'text/livescript',
    'text/x-ecmascript',
    'text/x-javascript'
]);
// https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#missing-value-default
const missingValueDefaultAttributes = {
    form: {
        method: 'get'
    },
    input: {
        type: 'text'
    },
    button: {
        // https://html.spec.whatwg.org/multipage/form-elements.html#attr-button-type
        type: 'submit'
    },
    script: {
        language: 'javascript',
        type: (attrs)=>{
            const typeValue = getNormalizedAttrValue(attrs, 'type');
            return typeValue !== null && redundantScriptTypes.has(typeValue);
        },
        // Remove attribute if the function returns false
        charset: (attrs)=>{
            // The charset attribute only really makes sense on “external” SCRIPT elements:
            // http://perfectionkills.com/optimizing-html/#8_script_charset
            return !hasAttr(attrs, 'src');
        }
    },
    style: {
        media: 'all',
        type: 'text/css'
    },
    link: {
        media: 'all',
        type: (attrs)=>{
            // https://html.spec.whatwg.org/multipage/links.html#link-type-stylesheet
            const relValue = getNormalizedAttrValue(attrs, 'rel');
            const typeValue = getNormalizedAttrValue(attrs, 'type');
            if (!relValue || !typeValue) {
                return false;
            }
            const relTokens = relValue.split(/\s+/);
            const isRelStyleSheet = relTokens.includes('stylesheet');
            const isTypeTextCSS = typeValue === 'text/css';
            // Only "text/css" is redundant for link[rel=stylesheet]. Otherwise "type" shouldn't be removed
            return isRelStyleSheet && isTypeTextCSS;
        }
    },
    // See: https://html.spec.whatwg.org/#lazy-loading-attributes
    img: {
        loading: 'eager',
        // https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decoding
        decoding: 'auto'
    },
    iframe: {
        loading: 'eager'
    },
    // https://html.spec.whatwg.org/multipage/media.html#htmltrackelement
    track: {
        kind: 'subtitles'
    },
    textarea: {
        // https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-wrap
        wrap: 'soft'
    },
    area: {
        // https://html.spec.whatwg.org/multipage/image-maps.html#attr-area-shape
        shape: 'rect'
    }
};
const tagsHaveMissingValueDefaultAttributes = new Set(Object.keys(missingValueDefaultAttributes));
/** Removes redundant attributes */ const mod = {
    onAttrs () {
        return (attrs, node)=>{
            if (!node.tag) return attrs;
            const newAttrs = attrs;
            const attrsRecord = attrs;
            if (tagsHaveMissingValueDefaultAttributes.has(node.tag)) {
                const tagRedundantAttributes = missingValueDefaultAttributes[node.tag];
                for (const redundantAttributeName of Object.keys(tagRedundantAttributes)){
                    const tagRedundantAttributeValue = tagRedundantAttributes[redundantAttributeName];
                    let isRemove = false;
                    const attrEntry = findAttrEntry(attrsRecord, redundantAttributeName);
                    if (typeof tagRedundantAttributeValue === 'function') {
                        isRemove = tagRedundantAttributeValue(attrsRecord);
                    } else if (attrEntry) {
                        const normalizedValue = normalizeAttrValue(attrEntry.value);
                        isRemove = normalizedValue !== null && normalizedValue === tagRedundantAttributeValue;
                    }
                    if (isRemove && attrEntry) {
                        delete newAttrs[attrEntry.name];
                    }
                }
            }
            return newAttrs;
        };
    }
};

exports["default"] = mod;
exports.redundantScriptTypes = redundantScriptTypes;


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
