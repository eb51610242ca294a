export const id = 4295;
export const ids = [4295];
export const modules = {

/***/ 74295:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var helpers_js = __webpack_require__(33889);

const safeToRemoveAttrs = {
    id: null,
    class: null,
    style: null,
    title: null,
    lang: null,
    dir: null,
    abbr: [
        'th'
    ],
    accept: [
        'input'
    ],
    'accept-charset': [
        'form'
    ],
    charset: [
        'meta',
        'script'
    ],
    action: [
        'form'
    ],
    cols: [
        'textarea'
    ],
    colspan: [
        'td',
        'th'
    ],
    coords: [
        'area'
    ],
    dirname: [
        'input',
        'textarea'
    ],
    dropzone: null,
    headers: [
        'td',
        'th'
    ],
    form: [
        'button',
        'fieldset',
        'input',
        'keygen',
        'object',
        'output',
        'select',
        'textarea'
    ],
    formaction: [
        'button',
        'input'
    ],
    height: [
        'canvas',
        'embed',
        'iframe',
        'img',
        'input',
        'object',
        'video'
    ],
    high: [
        'meter'
    ],
    href: [
        'link'
    ],
    list: [
        'input'
    ],
    low: [
        'meter'
    ],
    manifest: [
        'html'
    ],
    max: [
        'meter',
        'progress'
    ],
    maxlength: [
        'input',
        'textarea'
    ],
    menu: [
        'button'
    ],
    min: [
        'meter'
    ],
    minlength: [
        'input',
        'textarea'
    ],
    name: [
        'button',
        'fieldset',
        'input',
        'keygen',
        'output',
        'select',
        'textarea',
        'form',
        'map',
        'meta',
        'param',
        'slot'
    ],
    pattern: [
        'input'
    ],
    ping: [
        'a',
        'area'
    ],
    placeholder: [
        'input',
        'textarea'
    ],
    poster: [
        'video'
    ],
    rel: [
        'a',
        'area',
        'link'
    ],
    rows: [
        'textarea'
    ],
    rowspan: [
        'td',
        'th'
    ],
    size: [
        'input',
        'select'
    ],
    span: [
        'col',
        'colgroup'
    ],
    src: [
        'audio',
        'embed',
        'iframe',
        'img',
        'input',
        'script',
        'source',
        'track',
        'video'
    ],
    start: [
        'ol'
    ],
    tabindex: null,
    type: [
        'a',
        'link',
        'button',
        'embed',
        'object',
        'script',
        'source',
        'style',
        'input',
        'menu',
        'menuitem',
        'ol'
    ],
    value: [
        'button',
        'input',
        'li'
    ],
    width: [
        'canvas',
        'embed',
        'iframe',
        'img',
        'input',
        'object',
        'video'
    ]
};
const mod = {
    onAttrs () {
        return (attrs, node)=>{
            const newAttrs = {
                ...attrs
            };
            const tagName = typeof node.tag === 'string' ? node.tag.toLowerCase() : '';
            Object.entries(attrs).forEach(([attrName, attrValue])=>{
                const normalizedAttrName = attrName.toLowerCase();
                const safeAttr = safeToRemoveAttrs[normalizedAttrName];
                if (helpers_js.isEventHandler(attrName) || safeAttr !== undefined && (safeAttr === null || tagName && safeAttr.includes(tagName))) {
                    if (attrValue === null || attrValue === undefined) {
                        delete newAttrs[attrName];
                    } else if (typeof attrValue === 'string' && attrValue.trim() === '') {
                        delete newAttrs[attrName];
                    }
                }
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
