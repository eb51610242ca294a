export const id = 1218;
export const ids = [1218];
export const modules = {

/***/ 21218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Budget: () => (/* binding */ Budget)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91548);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72249);


/**
 * What all requests of a run use together, and what they may use. A cap stops the next request, not those under way, so
 * a run uses at most a few answers more than it may.
 */
class Budget {
    #caps;
    #used = _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_USAGE */ .y;
    /** In US dollars, with a guess on the high side where a price is not known. */
    #costAtMost = 0;
    constructor(caps) {
        this.#caps = caps;
    }
    get used() {
        return this.#used;
    }
    /** The setting whose cap is reached; null while none is. */
    get reached() {
        const { requests, promptTokens, outputTokens } = this.#used;
        if (requests >= this.#caps.requests)
            return 'max_requests';
        if (promptTokens + outputTokens >= this.#caps.tokens)
            return 'max_tokens';
        return this.#costAtMost >= this.#caps.cost ? 'max_cost' : null;
    }
    /** Counts a request that is about to be sent, and gives what it adds to the usage. */
    begin() {
        return this.#add({ ..._usage_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_USAGE */ .y, requests: 1 });
    }
    /** Counts what an answer used, and gives what it adds to the usage. */
    settle(tokens, model, day) {
        const price = (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOf */ .xx)(model, day);
        this.#costAtMost += (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)(tokens, price ?? (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .dearestPrice */ .uu)(day));
        return this.#add({
            requests: 0,
            promptTokens: tokens.prompt,
            cachedTokens: tokens.cached,
            outputTokens: tokens.output,
            cost: price === null ? null : (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)(tokens, price),
        });
    }
    #add(usage) {
        this.#used = (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .addUsage */ .v)(this.#used, usage);
        return usage;
    }
}


/***/ }),

/***/ 72249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dd: () => (/* binding */ PRICE_LIST),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   uu: () => (/* binding */ dearestPrice),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/** Paid tier, standard requests, texts of up to 200,000 tokens. */
const PRICE_LIST = {
    source: 'https://ai.google.dev/gemini-api/docs/pricing',
    readOn: '2026-10-07',
    models: [
        {
            model: 'gemini-3-flash-preview',
            readOn: '2026-07-04',
            prices: [{ from: '2025-12-17', input: 0.5, cached: 0.05, output: 3 }],
        },
        {
            model: 'gemini-3.5-flash',
            readOn: '2026-10-07',
            prices: [{ from: '2026-05-19', input: 1.5, cached: 0.15, output: 9 }],
        },
        {
            model: 'gemini-3.5-flash-lite',
            readOn: '2026-10-07',
            prices: [{ from: '2026-07-21', input: 0.3, cached: 0.03, output: 2.5 }],
        },
        {
            model: 'gemini-3.8-flash',
            readOn: '2026-10-07',
            prices: [
                { from: '2026-09-02', input: 0.75, cached: 0.075, output: 3.75 },
                { from: '2027-01-01', input: 1.5, cached: 0.15, output: 7.5 },
            ],
        },
    ],
};
const MILLION = 1e6;
/** `models/gemini-3.8-flash-001` and `gemini-3-flash-preview-12-2025` are what the price list calls without their ends. */
function listedName(model) {
    const name = model.slice(model.lastIndexOf('/') + 1);
    const isListed = PRICE_LIST.models.some((listed) => listed.model === name);
    return isListed ? name : name.replace(/-(?:\d{3}|\d{2}-\d{4})$/, '');
}
function inForce({ prices }, day) {
    return prices.findLast(({ from }) => from <= day) ?? prices[0] ?? null;
}
/** The price of a model on a day; null when the list does not have the model. */
function priceOf(model, day) {
    const name = listedName(model);
    const priced = PRICE_LIST.models.find((listed) => listed.model === name);
    return priced === undefined ? null : inForce(priced, day);
}
/** The dearest prices of the list, for a model that is not on it: a cap must hold for that too. */
function dearestPrice(day) {
    const all = PRICE_LIST.models.map((model) => inForce(model, day)).filter((price) => price !== null);
    return {
        input: Math.max(...all.map(({ input }) => input)),
        cached: Math.max(...all.map(({ cached }) => cached)),
        output: Math.max(...all.map(({ output }) => output)),
    };
}
/** US dollars. */
function costOf({ prompt, cached, output }, price) {
    return ((prompt - cached) * price.input + cached * price.cached + output * price.output) / MILLION;
}


/***/ }),

/***/ 91548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ addUsage),
/* harmony export */   y: () => (/* binding */ NO_USAGE)
/* harmony export */ });
const NO_USAGE = {
    requests: 0,
    promptTokens: 0,
    cachedTokens: 0,
    outputTokens: 0,
    cost: 0,
};
/** What two requests cost together; not known when one of them is not. */
function addUsage(a, b) {
    return {
        requests: a.requests + b.requests,
        promptTokens: a.promptTokens + b.promptTokens,
        cachedTokens: a.cachedTokens + b.cachedTokens,
        outputTokens: a.outputTokens + b.outputTokens,
        cost: a.cost === null || b.cost === null ? null : a.cost + b.cost,
    };
}


/***/ })

};
