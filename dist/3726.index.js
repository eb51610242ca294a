export const id = 3726;
export const ids = [3726,8480];
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

/***/ 41345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod)
/* harmony export */ });
/* harmony import */ var _collapseAttributeWhitespace_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52451);


const validOptions = new Set([
    'frequency',
    'alphabetical'
]);
function resolveSortType(options) {
    if (options === true) return 'alphabetical';
    if (options === false) return false;
    return validOptions.has(options) ? options : false;
}

// class, rel, ping
class ListAttributeTokenChain {
    addFromNodeAttrsArray(attrValuesArray) {
        attrValuesArray.forEach((attrValue)=>{
            if (!attrValue) {
                return;
            }
            if (this.tokenCounts.has(attrValue)) {
                this.tokenCounts.set(attrValue, this.tokenCounts.get(attrValue) + 1);
            } else {
                this.tokenCounts.set(attrValue, 1);
            }
        });
    }
    createSortOrder() {
        const nextSortOrder = [
            ...this.tokenCounts.entries()
        ];
        nextSortOrder.sort((a, b)=>b[1] - a[1] || a[0].localeCompare(b[0]));
        this.sortedTokens = nextSortOrder.map((i)=>i[0]);
    }
    sortFromNodeAttrsArray(attrValuesArray) {
        const resultArray = [];
        const tokenCounts = new Map();
        attrValuesArray.forEach((attrValue)=>{
            var _tokenCounts_get;
            if (!attrValue) {
                return;
            }
            tokenCounts.set(attrValue, ((_tokenCounts_get = tokenCounts.get(attrValue)) != null ? _tokenCounts_get : 0) + 1);
        });
        if (!this.sortedTokens) {
            this.createSortOrder();
        }
        this.sortedTokens.forEach((k)=>{
            const count = tokenCounts.get(k);
            if (!count) {
                return;
            }
            for(let i = 0; i < count; i += 1){
                resultArray.push(k);
            }
        });
        return resultArray;
    }
    constructor(){
        /** <attr, frequency> */ this.tokenCounts = new Map();
        this.sortedTokens = null;
    }
}
/** Sort values inside list-like attributes (e.g. class, rel) */ const mod = {
    default (tree, options, moduleOptions) {
        const sortType = resolveSortType(moduleOptions);
        if (sortType === 'alphabetical') {
            return sortAttributesWithListsInAlphabeticalOrder(tree);
        }
        if (sortType === 'frequency') {
            return sortAttributesWithListsByFrequency(tree);
        }
        // Invalid configuration
        return tree;
    }
};
const splitListAttributeValues = (attrValue)=>attrValue.split(/\s+/).filter(Boolean);
function walkListAttributes(tree, walkFn) {
    tree.walk((node)=>{
        if (!node.attrs) {
            return node;
        }
        const tagName = node.tag ? node.tag.toLowerCase() : undefined;
        Object.entries(node.attrs).forEach(([attrName, attrValues])=>{
            const attrNameLower = attrName.toLowerCase();
            if (!(0,_collapseAttributeWhitespace_mjs__WEBPACK_IMPORTED_MODULE_0__.isListAttribute)(attrNameLower, tagName) || typeof attrValues !== 'string') {
                return;
            }
            walkFn(node.attrs, attrName, attrValues);
        });
        return node;
    });
}
function sortAttributesWithListsInAlphabeticalOrder(tree) {
    walkListAttributes(tree, (nodeAttrs, attrName, attrValues)=>{
        const values = splitListAttributeValues(attrValues);
        if (values.length < 2) {
            return;
        }
        nodeAttrs[attrName] = values.sort((a, b)=>{
            // @ts-expect-error -- deliberately use minus operator to sort things
            return typeof a.localeCompare === 'function' ? a.localeCompare(b) : a - b;
        }).join(' ');
    });
    return tree;
}
function sortAttributesWithListsByFrequency(tree) {
    const tokenChainObj = {};
    // Traverse through tree to get frequency
    walkListAttributes(tree, (_nodeAttrs, attrName, attrValues)=>{
        const attrNameLower = attrName.toLowerCase();
        tokenChainObj[attrNameLower] = tokenChainObj[attrNameLower] || new ListAttributeTokenChain();
        tokenChainObj[attrNameLower].addFromNodeAttrsArray(splitListAttributeValues(attrValues));
    });
    // Traverse through tree again, this time sort the attribute values
    walkListAttributes(tree, (nodeAttrs, attrName, attrValues)=>{
        const attrNameLower = attrName.toLowerCase();
        if (!tokenChainObj[attrNameLower]) {
            return;
        }
        nodeAttrs[attrName] = tokenChainObj[attrNameLower].sortFromNodeAttrsArray(splitListAttributeValues(attrValues)).join(' ');
    });
    return tree;
}




/***/ })

};
