export const id = 8460;
export const ids = [8460];
export const modules = {

/***/ 51456:
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
webpackEmptyAsyncContext.id = 51456;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 58624:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var map = {
	"./collapseAttributeWhitespace.mjs": [
		52451,
		2451
	],
	"./collapseBooleanAttributes.mjs": [
		2363,
		2363
	],
	"./collapseWhitespace.mjs": [
		18607,
		8607
	],
	"./custom.mjs": [
		93968,
		3968
	],
	"./deduplicateAttributeValues.mjs": [
		23,
		23
	],
	"./example.mjs": [
		97241,
		7241
	],
	"./mergeScripts.mjs": [
		9169,
		1550
	],
	"./mergeStyles.mjs": [
		65377,
		5377
	],
	"./minifyAttributes.mjs": [
		99972,
		9972
	],
	"./minifyConditionalComments.mjs": [
		93039,
		3039
	],
	"./minifyCss.mjs": [
		22276,
		2276
	],
	"./minifyHtmlTemplate.mjs": [
		78766,
		8766
	],
	"./minifyJs.mjs": [
		75926,
		5926
	],
	"./minifyJson.mjs": [
		56005,
		6005
	],
	"./minifySvg.mjs": [
		58123,
		8123
	],
	"./minifyUrls.mjs": [
		53921,
		3921
	],
	"./normalizeAttributeValues.mjs": [
		52684,
		2684
	],
	"./removeAttributeQuotes.mjs": [
		4544,
		4544
	],
	"./removeComments.mjs": [
		33567,
		3567
	],
	"./removeEmptyAttributes.mjs": [
		52563,
		2563
	],
	"./removeEmptyElements.mjs": [
		48351,
		8351
	],
	"./removeOptionalTags.mjs": [
		42670,
		2670
	],
	"./removeRedundantAttributes.mjs": [
		48623,
		8623
	],
	"./removeUnusedCss.mjs": [
		97320,
		7320
	],
	"./sortAttributes.mjs": [
		55706,
		3325
	],
	"./sortAttributesWithLists.mjs": [
		41345,
		1345
	]
};
function webpackAsyncContext(req) {
	if(!__webpack_require__.o(map, req)) {
		return Promise.resolve().then(() => {
			var e = new Error("Cannot find module '" + req + "'");
			e.code = 'MODULE_NOT_FOUND';
			throw e;
		});
	}

	var ids = map[req], id = ids[0];
	return __webpack_require__.e(ids[1]).then(() => {
		return __webpack_require__(id);
	});
}
webpackAsyncContext.keys = () => (Object.keys(map));
webpackAsyncContext.id = 58624;
module.exports = webpackAsyncContext;

/***/ }),

/***/ 47350:
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
webpackEmptyAsyncContext.id = 47350;
module.exports = webpackEmptyAsyncContext;

/***/ })

};
