export const id = 6061;
export const ids = [6061];
export const modules = {

/***/ 66061:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var helpers_js = __webpack_require__(33889);

const MATCH_EXCERPT_REGEXP = /^\s*more\b/i;
const MATCH_NOINDEX_REGEXP = /^\s*\/?\s*noindex\s*$/i;
const MATCH_SSE_REGEXP = /^\s*\/?\s*sse\s*$/i;
/** Removes HTML comments */ const mod = {
    onNode (_, removeType) {
        removeType = normalizeRemoveType(removeType);
        return (node)=>{
            if (isCommentToRemove(node, removeType)) {
                return '';
            }
            return node;
        };
    },
    onContent (_, removeType) {
        removeType = normalizeRemoveType(removeType);
        return (contents)=>{
            return contents.filter((content)=>!isCommentToRemove(content, removeType));
        };
    }
};
function isCommentToRemove(text, removeType) {
    if (typeof text !== 'string') {
        return false;
    }
    if (!helpers_js.isComment(text)) {
        // Not HTML comment
        return false;
    }
    if (removeType === 'safe') {
        const commentBody = getCommentBody(text);
        const isNoindex = commentBody ? MATCH_NOINDEX_REGEXP.test(commentBody) : false;
        // Don't remove noindex comments. It was used by some search engines in the past.
        if (isNoindex) {
            return false;
        }
        const isServerSideExclude = commentBody ? MATCH_SSE_REGEXP.test(commentBody) : false;
        // Don't remove sse comments.
        // See: https://support.cloudflare.com/hc/en-us/articles/200170036-What-does-Server-Side-Excludes-SSE-do-
        if (isServerSideExclude) {
            return false;
        }
        // https://en.wikipedia.org/wiki/Conditional_comment
        if (helpers_js.isConditionalComment(text)) {
            return false;
        }
        // Hexo: https://hexo.io/docs/tag-plugins#Post-Excerpt
        // Hugo: https://gohugo.io/content-management/summaries/#manual-summary-splitting
        // WordPress: https://wordpress.com/support/wordpress-editor/blocks/more-block/2/
        // Jekyll: https://jekyllrb.com/docs/posts/#post-excerpts
        const isCMSExcerptComment = commentBody ? MATCH_EXCERPT_REGEXP.test(commentBody) : false;
        if (isCMSExcerptComment) {
            return false;
        }
    }
    if (isMatcher(removeType)) {
        return isMatch(text, removeType);
    }
    return true;
}
function isMatch(input, matcher) {
    if (matcher instanceof RegExp) {
        return matcher.test(input);
    }
    if (typeof matcher === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- typescript incorrectly infers Partialled type
        return !!matcher(input);
    }
    return false;
}
function normalizeRemoveType(removeType) {
    if (removeType === 'all' || removeType === 'safe' || isMatcher(removeType)) {
        return removeType;
    }
    if (typeof removeType === 'string') {
        const regexp = parseRegexString(removeType);
        if (regexp) {
            return regexp;
        }
    }
    return 'safe';
}
function isMatcher(matcher) {
    if (matcher instanceof RegExp || typeof matcher === 'function') {
        return true;
    }
    return false;
}
function parseRegexString(value) {
    const literalMatch = value.match(/^\/([\s\S]+)\/([gimsuy]*)$/);
    if (literalMatch) {
        return tryCreateRegExp(literalMatch[1], literalMatch[2]);
    }
    return tryCreateRegExp(value);
}
function tryCreateRegExp(pattern, flags) {
    try {
        return new RegExp(pattern, flags);
    } catch  {
        return null;
    }
}
function getCommentBody(text) {
    const trimmed = text.trim();
    const match = trimmed.match(/^<!--([\s\S]*?)-->$/);
    if (!match) {
        return null;
    }
    return match[1];
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
