export const id = 7604;
export const ids = [7604];
export const modules = {

/***/ 47604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bucketLocation: () => (/* binding */ bucketLocation),
/* harmony export */   parseS3Uri: () => (/* binding */ parseS3Uri),
/* harmony export */   r: () => (/* binding */ localLocation)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




const CHUNK = 256 * 1024;
/** Reads `s3://bucket/prefix`; null for a text that names no bucket in S3, such as a local path. */
function parseS3Uri(text) {
    const [, bucket, path = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/is.exec(text.trim()) ?? [];
    return bucket === undefined ? null : { bucket, prefix: path.replace(/^\/+|\/+$/g, '') };
}
/**
 * The export at a local path. A folder that was copied from S3 must have kept the times of its files, as
 * `aws s3 sync` does: the newest of several versions is told by them.
 */
function localLocation(location, displayPath) {
    return {
        displayPath,
        advice: 'Check the file and its permissions.',
        list: () => listLocal(location, displayPath),
        open: (name, range) => {
            const part = range === undefined ? {} : { start: range.start, end: range.end - 1 };
            return Promise.resolve((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(location, name), { highWaterMark: CHUNK, ...part }));
        },
    };
}
async function listLocal(location, displayPath) {
    try {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(location);
        if (!entry.isDirectory())
            return [{ name: '', displayPath, size: entry.size, modified: entry.mtime }];
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(location, { recursive: true, withFileTypes: true });
        const names = entries
            .filter((each) => !each.isDirectory())
            .map((each) => node_path__WEBPACK_IMPORTED_MODULE_2___default().relative(location, node_path__WEBPACK_IMPORTED_MODULE_2___default().join(each.parentPath, each.name)))
            .sort();
        return await Promise.all(names.map(async (name) => {
            const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(location, name);
            // A link to nothing is listed like any file, and fails when it is read.
            const { size, mtime } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file));
            const shown = name.replaceAll((node_path__WEBPACK_IMPORTED_MODULE_2___default().sep), '/');
            return { name: shown, displayPath: node_path__WEBPACK_IMPORTED_MODULE_2___default().posix.join(displayPath, shown), size, modified: mtime };
        }));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CostDataError */ .oo(`${displayPath}: cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Point focus-path to a FOCUS export or its folder.`, { cause: error });
    }
}
/**
 * The export in a bucket: the object with the key `prefix`, or the objects below it as in a folder. Lists with one
 * call of the bucket, or two when nothing lies below the prefix. Errors of the bucket are let through.
 * @param prefix without slashes at its ends; empty for the whole bucket
 */
function bucketLocation(bucket, prefix, displayPath = `s3://${bucket.name}/${prefix}`) {
    const shown = displayPath.replace(/\/+$/, '');
    const folder = prefix === '' ? '' : `${prefix}/`;
    return {
        displayPath: shown,
        advice: 'Run again; if it stays, check the object and the permission s3:GetObject.',
        list: async () => {
            const below = await bucket.list(folder);
            // The console makes an empty object with a slash at its end when somebody creates a folder.
            const objects = below.filter(({ key }) => !key.endsWith('/'));
            if (objects.length > 0 || prefix === '') {
                return objects.map(({ key, size, modified }) => {
                    const name = key.slice(folder.length);
                    return { name, displayPath: `${shown}/${name}`, size, modified };
                });
            }
            const object = (await bucket.list(prefix)).find(({ key }) => key === prefix);
            if (object === undefined)
                return [];
            return [{ name: '', displayPath: shown, size: object.size, modified: object.modified }];
        },
        open: (name, range) => bucket.open(name === '' ? prefix : `${folder}${name}`, range),
    };
}


/***/ })

};
