export const id = 7591;
export const ids = [7591,8480];
export const modules = {

/***/ 52451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attributesWithLists: () => (/* binding */ attributesWithLists),
/* harmony export */   attributesWithSingleValue: () => (/* binding */ attributesWithSingleValue),
/* harmony export */   "default": () => (/* binding */ mod),
/* harmony export */   isListAttribute: () => (/* binding */ isListAttribute),
/* harmony export */   isSingleValueAttribute: () => (/* binding */ isSingleValueAttribute)
/* harmony export */ });
/* harmony import */ var _helpers_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85047);


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
                if ((0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .isEventHandler */ .vz)(attrName)) {
                    newAttrs[attrName] = attrValue.trim();
                } else if (isSingleValueAttribute(attrNameLower, tagName)) {
                    newAttrs[attrName] = attrValue.trim();
                }
            });
            return newAttrs;
        };
    }
};




/***/ }),

/***/ 99972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod)
/* harmony export */ });
/* harmony import */ var _helpers_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85047);
/* harmony import */ var _collapseAttributeWhitespace_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52451);



const asciiWhitespace = new Set([
    '\t',
    '\n',
    '\f',
    '\r',
    ' '
]);
const defaultOptions = {
    metaContent: true,
    redundantWhitespaces: 'safe'
};
function isAsciiWhitespace(char) {
    return asciiWhitespace.has(char);
}
function isAsciiDigit(char) {
    return char >= '0' && char <= '9';
}
function skipAsciiWhitespace(input, start) {
    let pos = start;
    while(pos < input.length && isAsciiWhitespace(input[pos])){
        pos += 1;
    }
    return pos;
}
function minifyMetaRefreshValue(value) {
    const input = value;
    let pos = skipAsciiWhitespace(input, 0);
    const timeStart = pos;
    while(pos < input.length && isAsciiDigit(input[pos])){
        pos += 1;
    }
    if (pos === timeStart) return null;
    const time = input.slice(timeStart, pos);
    while(pos < input.length){
        const ch = input[pos];
        if (isAsciiDigit(ch) || ch === '.') {
            pos += 1;
            continue;
        }
        break;
    }
    pos = skipAsciiWhitespace(input, pos);
    if (pos >= input.length) return time;
    const separator = input[pos];
    if (separator !== ';' && separator !== ',') return null;
    pos += 1;
    pos = skipAsciiWhitespace(input, pos);
    if (pos >= input.length) return time;
    let hasUrlPrefix = false;
    if (input[pos] === 'u' || input[pos] === 'U') {
        if (pos + 2 < input.length) {
            const maybeUrl = input.slice(pos, pos + 3);
            if (maybeUrl.toLowerCase() === 'url') {
                let prefixPos = skipAsciiWhitespace(input, pos + 3);
                if (prefixPos < input.length && input[prefixPos] === '=') {
                    prefixPos = skipAsciiWhitespace(input, prefixPos + 1);
                    hasUrlPrefix = true;
                    pos = prefixPos;
                }
            }
        }
    }
    if (pos >= input.length) return time;
    const firstUrlChar = input[pos];
    if (firstUrlChar === '"' || firstUrlChar === '\'') {
        if (!hasUrlPrefix) return null;
        const quote = firstUrlChar;
        const urlStart = pos + 1;
        const quoteIndex = input.indexOf(quote, urlStart);
        const url = quoteIndex === -1 ? input.slice(urlStart) : input.slice(urlStart, quoteIndex);
        if (!url) return time;
        const closingQuote = quoteIndex === -1 ? '' : quote;
        return `${time}${separator} URL=${quote}${url}${closingQuote}`;
    }
    const url = input.slice(pos).trim();
    if (!url) return time;
    return `${time}${separator} ${url}`;
}
function isMetaRefresh(attrs, tagName) {
    if (!tagName || tagName.toLowerCase() !== 'meta') return false;
    const httpEquiv = attrs['http-equiv'];
    if (typeof httpEquiv !== 'string') return false;
    return httpEquiv.trim().toLowerCase() === 'refresh';
}
function normalizeOptions(moduleOptions) {
    if (moduleOptions && typeof moduleOptions === 'object') {
        let redundantWhitespaces = defaultOptions.redundantWhitespaces;
        if (moduleOptions.redundantWhitespaces === 'aggressive') {
            redundantWhitespaces = 'agressive';
        } else if (moduleOptions.redundantWhitespaces === 'safe' || moduleOptions.redundantWhitespaces === 'agressive' || moduleOptions.redundantWhitespaces === false) {
            redundantWhitespaces = moduleOptions.redundantWhitespaces;
        }
        return {
            metaContent: moduleOptions.metaContent !== false,
            redundantWhitespaces
        };
    }
    return defaultOptions;
}
function collapseWhitespace(value) {
    return value.replace(/\s+/g, ' ').trim();
}
function minifyAttributeWhitespace(mode, attrName, attrValue, tagName) {
    if (!mode) {
        return null;
    }
    const attrNameLower = attrName.toLowerCase();
    if ((0,_collapseAttributeWhitespace_mjs__WEBPACK_IMPORTED_MODULE_1__.isListAttribute)(attrNameLower, tagName)) {
        const collapsed = collapseWhitespace(attrValue);
        return collapsed === attrValue ? null : collapsed;
    }
    if ((0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .isEventHandler */ .vz)(attrName)) {
        const trimmed = attrValue.trim();
        return trimmed === attrValue ? null : trimmed;
    }
    if ((0,_collapseAttributeWhitespace_mjs__WEBPACK_IMPORTED_MODULE_1__.isSingleValueAttribute)(attrNameLower, tagName)) {
        const trimmed = attrValue.trim();
        return trimmed === attrValue ? null : trimmed;
    }
    if (mode === 'agressive') {
        const trimmed = attrValue.trim();
        return trimmed === attrValue ? null : trimmed;
    }
    return null;
}
const mod = {
    onAttrs (_options, moduleOptions) {
        const normalizedOptions = normalizeOptions(moduleOptions);
        return (attrs, node)=>{
            const tagName = typeof node.tag === 'string' ? node.tag.toLowerCase() : undefined;
            if (normalizedOptions.metaContent && isMetaRefresh(attrs, tagName)) {
                const content = attrs.content;
                if (typeof content === 'string') {
                    const minified = minifyMetaRefreshValue(content);
                    if (minified !== null && minified !== content) {
                        attrs.content = minified;
                    }
                }
            }
            if (normalizedOptions.redundantWhitespaces) {
                Object.entries(attrs).forEach(([attrName, attrValue])=>{
                    if (typeof attrValue !== 'string') return;
                    const minified = minifyAttributeWhitespace(normalizedOptions.redundantWhitespaces, attrName, attrValue, tagName);
                    if (minified !== null) {
                        attrs[attrName] = minified;
                    }
                });
            }
            return attrs;
        };
    }
};




/***/ })

};
