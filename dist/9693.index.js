export const id = 9693;
export const ids = [9693,3871];
export const modules = {

/***/ 53871:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var helpers_js = __webpack_require__(33889);

const attributesWithLists = new Map([
    [
        'class',
        new Set()
    ],
    [
        'dropzone',
        new Set()
    ],
    [
        'rel',
        new Set()
    ],
    [
        'ping',
        new Set()
    ],
    [
        'sandbox',
        new Set()
    ],
    /**
     * https://github.com/maltsev/htmlnano/issues/180
     * https://developer.mozilla.org/en-US/docs/Web/HTML/Element/link#attr-sizes
     *
     * "sizes" of <img> should not be modified, while "sizes" of <link> is a list of tokens.
     */ [
        'sizes',
        new Set([
            'link'
        ])
    ],
    [
        'headers',
        new Set()
    ] // td, th
]);
function isListAttribute(attrName, tagName) {
    const attrKey = attrName.toLowerCase();
    const tagSet = attributesWithLists.get(attrKey);
    if (!tagSet) {
        return false;
    }
    if (tagSet.size === 0) {
        return true;
    }
    if (!tagName) {
        return false;
    }
    return tagSet.has(tagName.toLowerCase());
}
/** empty set means the attribute is alwasy trimmable */ const attributesWithSingleValue = new Map([
    [
        'accept',
        new Set([
            'input'
        ])
    ],
    [
        'action',
        new Set([
            'form'
        ])
    ],
    [
        'accesskey',
        new Set()
    ],
    [
        'accept-charset',
        new Set([
            'form'
        ])
    ],
    [
        'cite',
        new Set([
            'blockquote',
            'del',
            'ins',
            'q'
        ])
    ],
    [
        'cols',
        new Set([
            'textarea'
        ])
    ],
    [
        'colspan',
        new Set([
            'td',
            'th'
        ])
    ],
    [
        'data',
        new Set([
            'object'
        ])
    ],
    [
        'dropzone',
        new Set()
    ],
    [
        'formaction',
        new Set([
            'button',
            'input'
        ])
    ],
    [
        'height',
        new Set([
            'canvas',
            'embed',
            'iframe',
            'img',
            'input',
            'object',
            'video'
        ])
    ],
    [
        'high',
        new Set([
            'meter'
        ])
    ],
    [
        'href',
        new Set([
            'a',
            'area',
            'base',
            'link'
        ])
    ],
    [
        'itemid',
        new Set()
    ],
    [
        'low',
        new Set([
            'meter'
        ])
    ],
    [
        'manifest',
        new Set([
            'html'
        ])
    ],
    [
        'max',
        new Set([
            'meter',
            'progress'
        ])
    ],
    [
        'maxlength',
        new Set([
            'input',
            'textarea'
        ])
    ],
    [
        'media',
        new Set([
            'source'
        ])
    ],
    [
        'min',
        new Set([
            'meter'
        ])
    ],
    [
        'minlength',
        new Set([
            'input',
            'textarea'
        ])
    ],
    [
        'optimum',
        new Set([
            'meter'
        ])
    ],
    [
        'ping',
        new Set([
            'a',
            'area'
        ])
    ],
    [
        'poster',
        new Set([
            'video'
        ])
    ],
    [
        'profile',
        new Set([
            'head'
        ])
    ],
    [
        'rows',
        new Set([
            'textarea'
        ])
    ],
    [
        'rowspan',
        new Set([
            'td',
            'th'
        ])
    ],
    [
        'size',
        new Set([
            'input',
            'select'
        ])
    ],
    [
        'span',
        new Set([
            'col',
            'colgroup'
        ])
    ],
    [
        'src',
        new Set([
            'audio',
            'embed',
            'iframe',
            'img',
            'input',
            'script',
            'source',
            'track',
            'video'
        ])
    ],
    [
        'start',
        new Set([
            'ol'
        ])
    ],
    [
        'step',
        new Set([
            'input'
        ])
    ],
    [
        'style',
        new Set()
    ],
    [
        'tabindex',
        new Set()
    ],
    [
        'usemap',
        new Set([
            'img',
            'object'
        ])
    ],
    [
        'value',
        new Set([
            'li',
            'meter',
            'progress'
        ])
    ],
    [
        'width',
        new Set([
            'canvas',
            'embed',
            'iframe',
            'img',
            'input',
            'object',
            'video'
        ])
    ]
]);
function isSingleValueAttribute(attrName, tagName) {
    const attrKey = attrName.toLowerCase();
    const tagSet = attributesWithSingleValue.get(attrKey);
    if (!tagSet) {
        return false;
    }
    if (!tagName) {
        return false;
    }
    if (tagSet.size === 0) {
        return true;
    }
    return tagSet.has(tagName.toLowerCase());
}
/** Collapse whitespaces inside list-like attributes (e.g. class, rel) */ const mod = {
    onAttrs () {
        return (attrs, node)=>{
            const newAttrs = attrs;
            const tagName = node.tag ? node.tag.toLowerCase() : undefined;
            Object.entries(attrs).forEach(([attrName, attrValue])=>{
                if (typeof attrValue !== 'string') return;
                const attrNameLower = attrName.toLowerCase();
                if (isListAttribute(attrNameLower, tagName)) {
                    newAttrs[attrName] = attrValue.replace(/\s+/g, ' ').trim();
                    return;
                }
                if (helpers_js.isEventHandler(attrName)) {
                    newAttrs[attrName] = attrValue.trim();
                } else if (isSingleValueAttribute(attrNameLower, tagName)) {
                    newAttrs[attrName] = attrValue.trim();
                }
            });
            return newAttrs;
        };
    }
};

exports.attributesWithLists = attributesWithLists;
exports.attributesWithSingleValue = attributesWithSingleValue;
exports["default"] = mod;
exports.isListAttribute = isListAttribute;
exports.isSingleValueAttribute = isSingleValueAttribute;


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var collapseAttributeWhitespace_js = __webpack_require__(53871);

const caseInsensitiveListAttributes = new Set([
    'rel',
    'sandbox',
    'dropzone',
    'sizes'
]);
function getDeduplicationKey(attrNameLower, attrValue) {
    if (!caseInsensitiveListAttributes.has(attrNameLower)) {
        return attrValue;
    }
    return attrValue.toLowerCase();
}
/** Deduplicate values inside list-like attributes (e.g. class, rel) */ const mod = {
    onAttrs () {
        return (attrs, node)=>{
            const newAttrs = attrs;
            const tagName = node.tag ? node.tag.toLowerCase() : undefined;
            Object.keys(attrs).forEach((attrName)=>{
                const attrNameLower = attrName.toLowerCase();
                if (!collapseAttributeWhitespace_js.isListAttribute(attrNameLower, tagName)) {
                    return;
                }
                if (typeof attrs[attrName] !== 'string') {
                    return;
                }
                const attrValues = attrs[attrName].split(/\s/);
                const uniqueAttrValues = new Set();
                const deduplicatedAttrValues = [];
                attrValues.forEach((attrValue)=>{
                    if (!attrValue) {
                        // Keep whitespaces
                        deduplicatedAttrValues.push('');
                        return;
                    }
                    const deduplicationKey = getDeduplicationKey(attrNameLower, attrValue);
                    if (uniqueAttrValues.has(deduplicationKey)) {
                        return;
                    }
                    deduplicatedAttrValues.push(attrValue);
                    uniqueAttrValues.add(deduplicationKey);
                });
                newAttrs[attrName] = deduplicatedAttrValues.join(' ');
            });
            return newAttrs;
        };
    }
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
