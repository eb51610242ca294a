export const id = 454;
export const ids = [454];
export const modules = {

/***/ 30454:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var helpers_js = __webpack_require__(33889);

const startWithWhitespacePattern = /^\s+/;
const bodyStartTagCantBeOmittedWithFirstChildTags = new Set([
    'meta',
    'link',
    'script',
    'style',
    'template'
]);
const tbodyStartTagCantBeOmittedWithPrecededTags = new Set([
    'tbody',
    'thead',
    'tfoot'
]);
const tbodyEndTagCantBeOmittedWithFollowedTags = new Set([
    'tbody',
    'tfoot'
]);
function isEmptyTextNode(node) {
    if (typeof node === 'string' && node.trim() === '') {
        return true;
    }
    return false;
}
function isEmptyNode(node) {
    if (!node.content) {
        return true;
    }
    if (node.content.length) {
        return !node.content.filter((n)=>typeof n === 'string' && isEmptyTextNode(n) ? false : true).length;
    }
    return true;
}
function getFirstChildTag(node, nonEmpty = true) {
    if (node.content && node.content.length) {
        if (nonEmpty) {
            for (const childNode of node.content){
                if (typeof childNode !== 'string') return childNode;
                if (!isEmptyTextNode(childNode)) return childNode;
            }
        } else {
            return node.content[0] || null;
        }
    }
    return null;
}
function getPrevNode(tree, currentNodeIndex, nonEmpty = false) {
    if (nonEmpty) {
        for(let i = currentNodeIndex - 1; i >= 0; i--){
            const node = tree[i];
            if (typeof node !== 'string' && node.tag) return node;
            if (!isEmptyTextNode(node)) return node;
        }
    } else {
        return tree[currentNodeIndex - 1] || null;
    }
    return null;
}
function getNextNode(tree, currentNodeIndex, nonEmpty = false) {
    if (nonEmpty) {
        for(let i = currentNodeIndex + 1; i < tree.length; i++){
            const node = tree[i];
            if (typeof node !== 'string') return node;
            if (!isEmptyTextNode(node)) return node;
        }
    } else {
        return tree[currentNodeIndex + 1] || null;
    }
    return null;
}
function omitTag(node) {
    const optionalTagNode = node;
    optionalTagNode.optionalTagName = typeof node.tag === 'string' ? node.tag : undefined;
    // @ts-expect-error -- deliberately set tag to false
    node.tag = false;
}
function getNodeTagName(node) {
    if (node.tag) return node.tag;
    const optionalTagNode = node;
    return optionalTagNode.optionalTagName || false;
}
function removeOptionalTags(tree) {
    tree.forEach((node, index)=>{
        if (typeof node === 'string') return node;
        if (!node.tag) return node;
        if (node.attrs && Object.keys(node.attrs).length) return node;
        // const prevNode = getPrevNode(tree, index);
        const prevNode = getPrevNode(tree, index);
        const nextNode = getNextNode(tree, index);
        const firstChildNode = getFirstChildTag(node, false);
        /**
         * An "html" element's start tag may be omitted if the first thing inside the "html" element is not a comment.
         * An "html" element's end tag may be omitted if the "html" element is not IMMEDIATELY followed by a comment.
         */ if (node.tag === 'html') {
            let isHtmlStartTagCanBeOmitted = true;
            let isHtmlEndTagCanBeOmitted = true;
            if (typeof firstChildNode === 'string' && helpers_js.isComment(firstChildNode)) {
                isHtmlStartTagCanBeOmitted = false;
            }
            if (typeof nextNode === 'string' && helpers_js.isComment(nextNode)) {
                isHtmlEndTagCanBeOmitted = false;
            }
            if (isHtmlStartTagCanBeOmitted && isHtmlEndTagCanBeOmitted) {
                omitTag(node);
            }
        }
        /**
         * A "head" element's start tag may be omitted if the element is empty, or if the first thing inside the "head" element is an element.
         * A "head" element's end tag may be omitted if the "head" element is not IMMEDIATELY followed by ASCII whitespace or a comment.
         */ if (node.tag === 'head') {
            let isHeadStartTagCanBeOmitted = false;
            let isHeadEndTagCanBeOmitted = true;
            if (isEmptyNode(node) || firstChildNode && typeof firstChildNode === 'object' && firstChildNode.tag) {
                isHeadStartTagCanBeOmitted = true;
            }
            if (nextNode && typeof nextNode === 'string' && (startWithWhitespacePattern.test(nextNode) || helpers_js.isComment(nextNode))) {
                isHeadEndTagCanBeOmitted = false;
            }
            if (isHeadStartTagCanBeOmitted && isHeadEndTagCanBeOmitted) {
                omitTag(node);
            }
        }
        /**
         * A "body" element's start tag may be omitted if the element is empty, or if the first thing inside the "body" element is not ASCII whitespace or a comment, except if the first thing inside the "body" element is a "meta", "link", "script", "style", or "template" element.
         * A "body" element's end tag may be omitted if the "body" element is not IMMEDIATELY followed by a comment.
         */ if (node.tag === 'body') {
            let isBodyStartTagCanBeOmitted = true;
            let isBodyEndTagCanBeOmitted = true;
            if (typeof firstChildNode === 'string' && startWithWhitespacePattern.test(firstChildNode) || typeof firstChildNode === 'string' && helpers_js.isComment(firstChildNode)) {
                isBodyStartTagCanBeOmitted = false;
            }
            if (firstChildNode && typeof firstChildNode === 'object' && firstChildNode.tag && bodyStartTagCantBeOmittedWithFirstChildTags.has(firstChildNode.tag)) {
                isBodyStartTagCanBeOmitted = false;
            }
            if (nextNode && typeof nextNode === 'string' && helpers_js.isComment(nextNode)) {
                isBodyEndTagCanBeOmitted = false;
            }
            if (isBodyStartTagCanBeOmitted && isBodyEndTagCanBeOmitted) {
                omitTag(node);
            }
        }
        /**
         * A "colgroup" element's start tag may be omitted if the first thing inside the "colgroup" element is a "col" element, and if the element is not IMMEDIATELY preceded by another "colgroup" element. It can't be omitted if the element is empty.
         * A "colgroup" element's end tag may be omitted if the "colgroup" element is not IMMEDIATELY followed by ASCII whitespace or a comment.
         */ if (node.tag === 'colgroup') {
            let isColgroupStartTagCanBeOmitted = false;
            let isColgroupEndTagCanBeOmitted = true;
            if (firstChildNode && typeof firstChildNode === 'object' && firstChildNode.tag && firstChildNode.tag === 'col') {
                isColgroupStartTagCanBeOmitted = true;
            }
            if (prevNode && typeof prevNode === 'object' && getNodeTagName(prevNode) === 'colgroup') {
                isColgroupStartTagCanBeOmitted = false;
            }
            if (nextNode && typeof nextNode === 'string' && (startWithWhitespacePattern.test(nextNode) || helpers_js.isComment(nextNode))) {
                isColgroupEndTagCanBeOmitted = false;
            }
            if (isColgroupStartTagCanBeOmitted && isColgroupEndTagCanBeOmitted) {
                omitTag(node);
            }
        }
        /**
         * A "tbody" element's start tag may be omitted if the first thing inside the "tbody" element is a "tr" element, and if the element is not immediately preceded by another "tbody", "thead" or "tfoot" element. It can't be omitted if the element is empty.
         * A "tbody" element's end tag may be omitted if the "tbody" element is not IMMEDIATELY followed by a "tbody" or "tfoot" element.
         */ if (node.tag === 'tbody') {
            let isTbodyStartTagCanBeOmitted = false;
            let isTbodyEndTagCanBeOmitted = true;
            if (firstChildNode && typeof firstChildNode === 'object' && firstChildNode.tag && firstChildNode.tag === 'tr') {
                isTbodyStartTagCanBeOmitted = true;
            }
            if (prevNode && typeof prevNode === 'object') {
                const prevTagName = getNodeTagName(prevNode);
                if (prevTagName && tbodyStartTagCantBeOmittedWithPrecededTags.has(prevTagName)) {
                    isTbodyStartTagCanBeOmitted = false;
                }
            }
            if (nextNode && typeof nextNode === 'object') {
                const nextTagName = getNodeTagName(nextNode);
                if (nextTagName && tbodyEndTagCantBeOmittedWithFollowedTags.has(nextTagName)) {
                    isTbodyEndTagCanBeOmitted = false;
                }
            }
            if (isTbodyStartTagCanBeOmitted && isTbodyEndTagCanBeOmitted) {
                omitTag(node);
            }
        }
        if (node.content && node.content.length) {
            removeOptionalTags(node.content);
        }
        return node;
    });
    return tree;
}
// Specification https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
/** Remove optional tag in the DOM */ const mod = {
    default: removeOptionalTags
};

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
