export const id = 7743;
export const ids = [7743];
export const modules = {

/***/ 7743:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var htmlnano = __webpack_require__(90228);
var helpers_js = __webpack_require__(33889);

function _interopDefault (e) { return e && e.__esModule ? e : { default: e }; }

var htmlnano__default = /*#__PURE__*/_interopDefault(htmlnano);

// Spec: https://docs.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537512(v=vs.85)
const CONDITIONAL_COMMENT_HIDDEN_REGEXP = /(<!--\[if\s+?[^<>[\]]+?]>)([\s\S]*?)(<!\[endif\]-->)/gm;
const CONDITIONAL_COMMENT_REVEALED_REGEXP = /(<!--\[if\s+?[^<>[\]]+?\]><!-->)([\s\S]*?)(<!--<!\[endif\]-->)/gm;
async function minifyConditionalComments(tree, htmlnanoOptions) {
    // forEach, tree.walk, tree.match just don't support Promise.
    for(let i = 0, len = tree.length; i < len; i++){
        const node = tree[i];
        if (typeof node === 'string') {
            if (helpers_js.isConditionalComment(node)) {
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
        const processed = await htmlnano__default.default.process(match.content, htmlnanoOptions, {}, {});
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
