export const id = 8766;
export const ids = [8766,6385];
export const modules = {

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

/***/ 78766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mod),
/* harmony export */   defaultRules: () => (/* binding */ defaultRules)
/* harmony export */ });
/* harmony import */ var _helpers_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85047);


const defaultRules = [
    {
        tag: 'script',
        attrs: {
            type: 'text/html'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/template'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/x-template'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/x-handlebars-template'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/x-handlebars'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/x-mustache-template'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/x-underscore-template'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/x-jsrender'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/x-jquery-tmpl'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/x-kendo-template'
        }
    },
    {
        tag: 'script',
        attrs: {
            type: 'text/ng-template'
        }
    },
    {
        tag: 'template'
    }
];
const mod = {
    async default (tree, options, moduleOptions) {
        const rules = resolveTemplateRules(moduleOptions);
        if (!rules.length) {
            return tree;
        }
        const { default: htmlnano } = await __webpack_require__.e(/* import() */ 7335).then(__webpack_require__.bind(__webpack_require__, 87335));
        const innerOptions = {
            ...options,
            minifyHtmlTemplate: false,
            skipConfigLoading: true
        };
        const promises = [];
        tree.walk((node)=>{
            if (!node.tag) {
                return node;
            }
            if (!matchesTemplateRule(node, rules)) {
                return node;
            }
            if (node.attrs && 'integrity' in node.attrs) {
                return node;
            }
            if (node.tag === 'script' && node.attrs && 'src' in node.attrs) {
                return node;
            }
            const rawContent = collectNodeContent(tree, node);
            if (rawContent.trim().length === 0) {
                return node;
            }
            const promise = htmlnano.process(rawContent, innerOptions, {}, {}).then((result)=>{
                node.content = [
                    result.html
                ];
            });
            promises.push(promise);
            return node;
        });
        return Promise.all(promises).then(()=>tree);
    }
};
function resolveTemplateRules(moduleOptions) {
    if (!moduleOptions || moduleOptions === true) {
        return normalizeRules(defaultRules);
    }
    if (Array.isArray(moduleOptions)) {
        return normalizeRules(moduleOptions);
    }
    return normalizeRules(defaultRules);
}
function normalizeRules(rules) {
    const normalized = [];
    for (const rule of rules){
        const resolved = normalizeRule(rule);
        if (resolved) {
            normalized.push(resolved);
        }
    }
    return normalized;
}
function normalizeRule(rule) {
    if (rule && typeof rule === 'object') {
        if (typeof rule.tag !== 'string' || !rule.tag.trim()) {
            return null;
        }
        const attrs = {};
        if (rule.attrs && typeof rule.attrs === 'object') {
            for (const [name, value] of Object.entries(rule.attrs)){
                if (typeof name !== 'string' || !name.trim()) {
                    continue;
                }
                attrs[name.toLowerCase()] = value != null ? value : true;
            }
        }
        return {
            tag: rule.tag.toLowerCase(),
            attrs: Object.keys(attrs).length ? attrs : undefined
        };
    }
    return null;
}
function matchesTemplateRule(node, rules) {
    var _node_tag;
    const tag = (_node_tag = node.tag) == null ? void 0 : _node_tag.toLowerCase();
    if (!tag) {
        return false;
    }
    const attrs = normalizeNodeAttrs(node);
    for (const rule of rules){
        if (tag !== rule.tag) {
            continue;
        }
        if (!rule.attrs) {
            return true;
        }
        let match = true;
        for (const [attrName, ruleValue] of Object.entries(rule.attrs)){
            if (!(attrName in attrs)) {
                match = false;
                break;
            }
            if (ruleValue === true) {
                continue;
            }
            const nodeValue = normalizeAttrValue(attrName, attrs[attrName]);
            const normalizedRuleValue = normalizeAttrValue(attrName, ruleValue);
            if (nodeValue !== normalizedRuleValue) {
                match = false;
                break;
            }
        }
        if (match) {
            return true;
        }
    }
    return false;
}
function normalizeNodeAttrs(node) {
    if (!node.attrs) {
        return {};
    }
    const normalized = {};
    for (const [key, value] of Object.entries(node.attrs)){
        normalized[key.toLowerCase()] = value;
    }
    return normalized;
}
function normalizeAttrValue(attrName, value) {
    if (typeof value !== 'string') {
        return value;
    }
    if (attrName === 'type') {
        return (0,_helpers_mjs__WEBPACK_IMPORTED_MODULE_0__/* .normalizeMimeType */ .Ej)(value);
    }
    return value;
}
function collectNodeContent(tree, node) {
    if (!node.content) {
        return '';
    }
    const content = typeof node.content === 'string' ? [
        node.content
    ] : node.content;
    let html = '';
    for (const child of content){
        if (typeof child === 'string') {
            html += child;
        } else {
            html += tree.render(child);
        }
    }
    return html;
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




/***/ })

};
