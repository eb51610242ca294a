export const id = 1379;
export const ids = [1379];
export const modules = {

/***/ 71379:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));

var helpers_js = __webpack_require__(33889);

function normalizeAttrsForKey(attrs, config) {
    const normalized = {
        ...config.baseAttrs
    };
    for (const [key, value] of Object.entries(attrs || {})){
        if (config.skippedAttrs.has(key) || value === undefined) {
            continue;
        }
        if (config.booleanAttrs.has(key)) {
            normalized[key] = true;
            continue;
        }
        normalized[key] = value;
    }
    return normalized;
}

function normalizeAsyncAttr(attrs) {
    if (!attrs) {
        return;
    }
    if (attrs.async === '') {
        attrs.async = true;
    }
    if (attrs.nomodule === '') {
        attrs.nomodule = true;
    }
}
function getScriptType(attrs) {
    const type = attrs.type || 'text/javascript';
    return typeof type === 'string' ? type.toLowerCase() : 'text/javascript';
}
function isMergeableScriptType(type) {
    return type === 'text/javascript' || type === 'application/javascript';
}
const booleanAttrs = new Set([
    'async',
    'defer',
    'nomodule'
]);
const skippedAttrs = new Set([
    'src',
    'integrity',
    'type'
]);
function normalizeScriptAttrsForKey(attrs, scriptType) {
    return normalizeAttrsForKey(attrs, {
        baseAttrs: {
            type: scriptType
        },
        booleanAttrs,
        skippedAttrs
    });
}
function buildScriptKey(attrs, scriptType, scriptSrcIndex) {
    const normalizedAttrs = normalizeScriptAttrsForKey(attrs, scriptType);
    const keyObject = {
        index: scriptSrcIndex,
        ...normalizedAttrs
    };
    return JSON.stringify(Object.fromEntries(Object.entries(keyObject).sort()));
}
function endsWithLineComment(scriptContent) {
    const lastNewlineIndex = Math.max(scriptContent.lastIndexOf('\n'), scriptContent.lastIndexOf('\r'));
    const lastLine = lastNewlineIndex === -1 ? scriptContent : scriptContent.slice(lastNewlineIndex + 1);
    return /\/\/.*$/.test(lastLine);
}
function mergeScriptNodes(scriptNodesIndex, tracking) {
    for (const scriptNodes of Object.values(scriptNodesIndex)){
        if (scriptNodes.length < 2) {
            continue;
        }
        const lastScriptNode = scriptNodes.pop();
        tracking.mergedScriptNodes.add(lastScriptNode);
        scriptNodes.reverse().forEach((scriptNode)=>{
            let scriptContent = helpers_js.extractTextContentFromNode(scriptNode).trim();
            if (!scriptContent) {
                tracking.removedScriptNodes.add(scriptNode);
                // @ts-expect-error -- remove node
                scriptNode.tag = false;
                scriptNode.content = [];
                return;
            }
            if (endsWithLineComment(scriptContent)) {
                scriptContent += '\n;';
            } else if (scriptContent.slice(-1) !== ';') {
                scriptContent += ';';
            }
            lastScriptNode.content = lastScriptNode.content || [];
            lastScriptNode.content.unshift(scriptContent);
            tracking.removedScriptNodes.add(scriptNode);
            // @ts-expect-error -- remove node
            scriptNode.tag = false;
            scriptNode.content = [];
        });
    }
}
/* Merge multiple <script> into one */ const mod = {
    default (tree) {
        const scriptNodesIndex = {};
        const tracking = {
            mergedScriptNodes: new WeakSet(),
            removedScriptNodes: new WeakSet()
        };
        let scriptSrcIndex = 1;
        tree.match({
            tag: 'script'
        }, (node)=>{
            const nodeAttrs = node.attrs || {};
            normalizeAsyncAttr(nodeAttrs);
            if ('src' in nodeAttrs || 'integrity' in nodeAttrs) {
                scriptSrcIndex++;
                return node;
            }
            const scriptType = getScriptType(nodeAttrs);
            if (!isMergeableScriptType(scriptType)) {
                return node;
            }
            const scriptKey = buildScriptKey(nodeAttrs, scriptType, scriptSrcIndex);
            if (!scriptNodesIndex[scriptKey]) {
                scriptNodesIndex[scriptKey] = [];
            }
            scriptNodesIndex[scriptKey].push(node);
            return node;
        });
        mergeScriptNodes(scriptNodesIndex, tracking);
        return tree;
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
