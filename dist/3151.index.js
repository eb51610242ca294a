export const id = 3151;
export const ids = [3151];
export const modules = {

/***/ 23151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquet: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/fetch/focus/columns.ts
var focus_columns = __webpack_require__(39716);
// EXTERNAL MODULE: ./src/fetch/focus/export-file.ts
var export_file = __webpack_require__(27380);
;// CONCATENATED MODULE: ./src/fetch/focus/parquet-bytes.ts
/** Reading on over this many bytes takes less time than one more request to S3. */
const GAP = 1024 * 1024;
/** The end of a file, the parts of it that its reader asked for last, and nothing else. */
class HeldBytes {
    byteLength;
    #file;
    #tail = [];
    #held = [];
    constructor(file) {
        this.#file = file;
        this.byteLength = file.size;
    }
    /** Reads the last bytes of the file and keeps them. */
    async holdTail(length) {
        const tail = this.#empty({ start: this.byteLength - length, end: this.byteLength });
        await this.#read({ start: tail.start, end: tail.end, ranges: [tail] });
        this.#tail = [tail];
        return tail.bytes;
    }
    /**
     * Reads these ranges and lets go of those held before. Ranges that lie within a mebibyte of each other are read
     * with one request, and what is held already is not read again.
     * @throws Error when a range lies outside of the file, or the file ends before it should
     */
    async hold(ranges) {
        const known = ranges.map((range) => this.#find(range));
        const missing = ranges.filter((_, i) => known[i] === null).map((range) => this.#empty(range));
        await Promise.all(runsOf(missing).map((run) => this.#read(run)));
        this.#held = [...known.filter((held) => held !== null), ...missing];
    }
    /** The bytes of a range that is held. */
    slice(start, end = this.byteLength) {
        const held = this.#find({ start, end });
        if (held === null)
            throw new RangeError(`bytes ${start} to ${end} were not read`);
        return held.bytes;
    }
    /** The range, as it is held or as a part of a larger one. */
    #find({ start, end }) {
        const held = [...this.#held, ...this.#tail].find((each) => each.start <= start && end <= each.end);
        if (held === undefined)
            return null;
        if (held.start === start && held.end === end)
            return held;
        return { start, end, bytes: held.bytes.slice(start - held.start, end - held.start) };
    }
    #empty({ start, end }) {
        if (!(start >= 0 && start < end && end <= this.byteLength)) {
            throw new RangeError(`it should have bytes ${start} to ${end}, and has ${this.byteLength}`);
        }
        return { start, end, bytes: new ArrayBuffer(end - start) };
    }
    async #read({ start, end, ranges }) {
        let at = start;
        for await (const chunk of await this.#file.open({ start, end })) {
            if (!(chunk instanceof Uint8Array))
                throw new TypeError('a stream of bytes gave something else');
            if (at + chunk.length > end)
                throw new RangeError('more bytes came than were asked for');
            for (const range of ranges)
                copyShared(chunk, at, range);
            at += chunk.length;
        }
        if (at < end)
            throw new RangeError(`it ends after ${at} bytes`);
    }
}
/** The fewest runs that hold these ranges and no gap larger than GAP. */
function runsOf(ranges) {
    const runs = [];
    for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
        const last = runs.at(-1);
        if (last === undefined || range.start - last.end > GAP) {
            runs.push({ start: range.start, end: range.end, ranges: [range] });
        }
        else {
            last.end = Math.max(last.end, range.end);
            last.ranges.push(range);
        }
    }
    return runs;
}
/** Copies what a chunk, which begins at byte `at` of the file, has of a range. */
function copyShared(chunk, at, { start, end, bytes }) {
    const from = Math.max(at, start);
    const to = Math.min(at + chunk.length, end);
    if (from < to)
        new Uint8Array(bytes).set(chunk.subarray(from - at, to - at), from - start);
}

// EXTERNAL MODULE: ./src/fetch/outside-text.ts
var outside_text = __webpack_require__(60011);
;// CONCATENATED MODULE: ./src/fetch/focus/parquet-values.ts

const NUMBERS = ['INT32', 'INT64', 'FLOAT', 'DOUBLE'];
const INSTANTS = ['DATE', 'TIMESTAMP_MILLIS', 'TIMESTAMP_MICROS', 'TIMESTAMP'];
/** The column that an element of the schema describes. Days and instants are texts, as in a CSV export. */
function columnOf(element) {
    const { name, type, converted_type, logical_type } = element;
    const scale = scaleOf(element);
    const isInstant = INSTANTS.includes(converted_type) || INSTANTS.includes(logical_type?.type);
    const isNumber = scale !== null || (NUMBERS.includes(type) && !isInstant);
    return { name, kind: isNumber ? 'number' : 'text', scale };
}
/** An element says in one of two ways that it is a decimal. */
function scaleOf({ converted_type, logical_type, scale }) {
    if (logical_type?.type === 'DECIMAL')
        return logical_type.scale;
    return converted_type === 'DECIMAL' ? (scale ?? 0) : null;
}
/**
 * The element without its being a decimal: the parser would make a double of it by multiplying, which loses digits
 * (3 of a scale of 1 becomes 0.30000000000000004). So it gives the unscaled value, and numberOf does the rest.
 */
function withoutDecimal(element) {
    if (scaleOf(element) === null)
        return element;
    const plain = { ...element };
    delete plain.converted_type;
    delete plain.logical_type;
    return plain;
}
/** Makes texts of instants and of bytes as they are decoded, once for each different instant of a file. */
function textParsers() {
    const isoOf = (0,outside_text/* remembered */.HK)((milliseconds) => {
        const date = new Date(milliseconds);
        return Number.isNaN(date.getTime()) ? milliseconds.toString() : date.toISOString();
    });
    const decoder = new TextDecoder();
    const decoded = (bytes) => decoder.decode(bytes);
    return {
        timestampFromMilliseconds: (milliseconds) => isoOf(Number(milliseconds)),
        timestampFromMicroseconds: (microseconds) => isoOf(Number(microseconds / 1000n)),
        timestampFromNanoseconds: (nanoseconds) => isoOf(Number(nanoseconds / 1000000n)),
        dateFromDays: (days) => isoOf(days * 86_400_000).replace('T00:00:00.000Z', ''),
        stringFromBytes: decoded,
        jsonFromBytes: decoded,
        geometryFromBytes: decoded,
        geographyFromBytes: decoded,
        uuidFromBytes: decoded,
    };
}
/** The text of a decoded value that is no number; '' for null. */
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if (value === null || value === undefined)
        return '';
    return value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value);
}
/** The number of a decoded value, of a decimal the nearest to it; NaN for null. */
function numberOf(value, { scale }) {
    if (value === null || value === undefined)
        return Number.NaN;
    return scale === null ? Number(value) : Number(decimalText(unscaled(value), scale));
}
function decimalText(value, scale) {
    const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
    const point = digits.length - scale;
    const sign = value < 0n ? '-' : '';
    return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
/** The integer of a decimal: a number, or bytes in two's complement with the highest first. */
function unscaled(value) {
    if (typeof value === 'bigint')
        return value;
    if (typeof value === 'number')
        return BigInt(value);
    if (!(value instanceof Uint8Array))
        throw new TypeError('a decimal that is neither an integer nor bytes');
    const hex = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex');
    return hex === '' ? 0n : BigInt.asIntN(value.byteLength * 8, BigInt(`0x${hex}`));
}

;// CONCATENATED MODULE: ./src/fetch/focus/parquet-metadata.ts


/** Most metadata of a file fit in as many bytes at its end; a small file fits in whole. */
const TAIL = 512 * 1024;
/** The length of the metadata and the letters PAR1. */
const END = 8;
const BUILT_IN = ['UNCOMPRESSED', 'SNAPPY'];
/** @throws Error when the end of the file is not that of a Parquet file */
async function readMetadata(bytes) {
    const { parquetMetadata } = await Promise.all(/* import() */[__webpack_require__.e(1419), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 48013));
    let tail = await bytes.holdTail(Math.min(TAIL, bytes.byteLength));
    if (tail.byteLength >= END) {
        const length = END + new DataView(tail).getUint32(tail.byteLength - END, true);
        if (length > tail.byteLength && length <= bytes.byteLength)
            tail = await bytes.holdTail(length);
    }
    const metadata = parquetMetadata(tail, { parsers: textParsers(), geoparquet: false });
    const rows = metadata.row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
    if (rows !== metadata.num_rows)
        throw new Error(`${metadata.num_rows} rows are ${rows} in its parts`);
    return metadata;
}
/** The columns that hold one value a row; nothing that we read is nested. */
async function plainColumns(metadata) {
    const { parquetSchema } = await Promise.all(/* import() */[__webpack_require__.e(1419), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 48013));
    return parquetSchema(metadata)
        .children.filter(({ children, element }) => children.length === 0 && element.repetition_type !== 'REPEATED')
        .map(({ element }) => {
        if (!element.name)
            throw new Error('a column has no name');
        return columnOf(element);
    });
}
/**
 * Where some columns of a row group are.
 * @throws Error when one of them does not have a value for each row
 */
function rangesOf(group, names) {
    if (group.num_rows === 0n)
        return [];
    return chunksOf(group, names).map((chunk) => {
        if (chunk.num_values !== group.num_rows) {
            throw new Error(`column ${chunk.path_in_schema.join('.')} has ${chunk.num_values} of ${group.num_rows} rows`);
        }
        // A dictionary, where there is one, lies before the data; some writers say 0 for none.
        const start = Number(chunk.dictionary_page_offset ?? 0n) || Number(chunk.data_page_offset);
        return { start, end: start + Number(chunk.total_compressed_size) };
    });
}
/**
 * What it takes to read some columns; nothing is loaded for the compressions that AWS uses.
 * @throws CostDataError when one of them is compressed in a way that cannot be read
 */
async function compressorsFor(metadata, names, file) {
    const codecs = metadata.row_groups.flatMap((group) => chunksOf(group, names).map(({ codec }) => codec));
    const others = codecs.filter((codec) => !BUILT_IN.includes(codec));
    if (others.length === 0)
        return {};
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    const unknown = others.find((codec) => compressors[codec] === undefined);
    if (unknown === undefined)
        return compressors;
    throw new errors/* CostDataError */.oo(`${file.displayPath}: it is compressed with ${unknown}, which cannot be read. Export it as Parquet with Snappy, ` +
        'as AWS does, or as gzip/csv.');
}
function chunksOf(group, names) {
    return group.columns.flatMap(({ meta_data: chunk }) => {
        if (chunk === undefined)
            throw new Error('it is encrypted');
        return names.includes(chunk.path_in_schema[0] ?? '') ? [chunk] : [];
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/fetch/focus/parquet-pages.ts

/**
 * Checks the pages of a column before they are decoded. The parser trusts their headers: a damaged one may keep it
 * busy without end, or give it other values without a word.
 * @param chunk all pages of the column in one row group
 * @throws Error when they do not fill the chunk, do not have as many rows as the group, or are not what was written
 */
async function checkPages(chunk, rows) {
    const { parquetHeader } = await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 61419));
    const reader = { view: new DataView(chunk), offset: 0 };
    let found = 0;
    while (found < rows) {
        const header = parquetHeader(reader);
        const size = header.compressed_page_size;
        if (!isSize(size) || !isSize(header.uncompressed_page_size) || reader.offset + size > chunk.byteLength) {
            throw new RangeError(`a page has no possible size at byte ${reader.offset} of its column`);
        }
        const page = new Uint8Array(chunk, reader.offset, size);
        if (header.crc !== undefined && (0,external_node_zlib_.crc32)(page) !== header.crc >>> 0) {
            throw new Error('a page does not have the checksum that it was written with');
        }
        found += rowsOf(header);
        reader.offset += size;
    }
    if (found > rows)
        throw new RangeError(`its pages have ${found} rows, and should have ${rows}`);
}
/** Rows of a page of a column that holds one value a row. */
function rowsOf(header) {
    if (header.type === 'DICTIONARY_PAGE' || header.type === 'INDEX_PAGE')
        return 0;
    const rows = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_rows ?? 0;
    if (!isSize(rows) || rows === 0)
        throw new RangeError('a page has no rows');
    return rows;
}
function isSize(value) {
    return Number.isInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./src/fetch/focus/parquet-texts.ts

/**
 * The decoded values of a column in little memory: as doubles, or as the few texts that a column repeats and for each
 * row which of them it is. Null, and what is no number, is the empty text. A number is printed with the fewest digits
 * that give it back.
 */
function textsOf(values, column) {
    return column.kind === 'number' ? numberTexts(values, column) : repeatedTexts(values);
}
// Plain loops: `from` of a typed array makes a list of all values first.
function numberTexts(values, column) {
    const numbers = new Float64Array(values.length);
    for (let row = 0; row < values.length; row += 1)
        numbers[row] = numberOf(values[row], column);
    return (row) => {
        const number = numbers[row] ?? Number.NaN;
        return Number.isNaN(number) ? '' : numberText(number);
    };
}
/** What `toString` gives, without its memory of thousands of numbers, which makes the heap of a long run grow. */
function numberText(number) {
    return Number.isFinite(number) ? JSON.stringify(number) : number.toString();
}
function repeatedTexts(values) {
    const codes = new Map();
    const coded = new Uint32Array(values.length);
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row];
        const code = codes.get(value) ?? codes.size;
        if (code === codes.size)
            codes.set(value, code);
        coded[row] = code;
    }
    const texts = [...codes.keys()].map(textOfValue);
    const narrow = narrowest(coded, texts.length);
    return (row) => texts[narrow[row] ?? 0] ?? '';
}
function narrowest(coded, codes) {
    if (codes <= 2 ** 8)
        return new Uint8Array(coded);
    return codes <= 2 ** 16 ? new Uint16Array(coded) : coded;
}

;// CONCATENATED MODULE: ./src/fetch/focus/parquet.ts








/** Bounds memory within a row group, of which some writers make a single one. */
const ROWS_AT_A_TIME = 1024 * 1024;
/**
 * Reads the rows of a Parquet file, of which the header given on has the columns that the cost basis needs and no
 * others. It holds one row group at a time: the compressed bytes of these columns, and some 30 bytes for each row.
 * Requests: one for the metadata (two when they are larger than half a mebibyte), then for each row group one, or one
 * more for each gap of over a mebibyte between needed columns: 11 more at most. A file of half a mebibyte takes one.
 * @throws CostDataError when the file is damaged, cut off, not Parquet, or compressed in a way that cannot be read
 */
async function readParquet(file, basis, onHeader) {
    if (file.size === 0) {
        throw new errors/* CostDataError */.oo(`${file.displayPath}: the file is empty. Export it again, or remove it.`);
    }
    const bytes = new HeldBytes(file);
    const metadata = await decoding(file, () => readMetadata(bytes));
    const all = await decoding(file, () => plainColumns(metadata));
    const header = all.map(({ name }) => name);
    const positions = (0,focus_columns/* readPositions */.Pm)((0,focus_columns/* columnsOf */.PL)(header, basis, file.displayPath));
    const columns = all.filter((_, position) => positions.includes(position));
    const names = columns.map(({ name }) => name);
    const compressors = await decoding(file, () => compressorsFor(metadata, names, file));
    const onRow = onHeader(names);
    const schema = metadata.schema.map(withoutDecimal);
    // Byte arrays stay bytes unless they are said to be text: some of them are decimals.
    const options = { file: bytes, compressors, parsers: textParsers(), utf8: false, useOffsetIndex: false };
    let number = 0;
    for (const group of metadata.row_groups) {
        await decoding(file, () => holdGroup(bytes, group, names));
        const alone = { ...options, metadata: { ...metadata, schema, row_groups: [group] } };
        for (const [from, to] of parts(group)) {
            const texts = await decoding(file, () => readTexts(alone, columns, from, to));
            for (let row = 0; row < to - from; row += 1) {
                number += 1;
                const fields = texts.map((textAt) => textAt(row));
                onRow(fields, number);
            }
        }
    }
}
async function holdGroup(bytes, group, names) {
    const ranges = rangesOf(group, names);
    await bytes.hold(ranges);
    for (const { start, end } of ranges)
        await checkPages(bytes.slice(start, end), Number(group.num_rows));
}
/** The rows of a group in parts that fit in memory. */
function* parts(group) {
    const rows = Number(group.num_rows);
    for (let from = 0; from < rows; from += ROWS_AT_A_TIME)
        yield [from, Math.min(from + ROWS_AT_A_TIME, rows)];
}
/**
 * The texts of some rows of a row group, by column. One column is decoded after the other, and by a scan of its own,
 * because a scan holds on to what it decoded last.
 */
async function readTexts(options, columns, rowStart, rowEnd) {
    const { parquetScan } = await Promise.all(/* import() */[__webpack_require__.e(1419), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 48013));
    const texts = [];
    for (const column of columns) {
        const scan = await parquetScan({ ...options, columns: [column.name] });
        const values = await scan.readColumn({ column: column.name, rowStart, rowEnd });
        if (values.length !== rowEnd - rowStart) {
            throw new Error(`column ${column.name} has ${values.length} rows of ${rowEnd - rowStart}`);
        }
        texts.push(textsOf(values, column));
    }
    return texts;
}
/** Runs what reads and decodes: whatever the parser says of the bytes becomes a sentence about the file. */
async function decoding(file, action) {
    try {
        return await action();
    }
    catch (error) {
        const known = (0,export_file/* readError */.lS)(file.displayPath, file.advice, error);
        if (known instanceof errors/* UserError */.yo)
            throw known;
        throw new errors/* CostDataError */.oo(`${file.displayPath}: it is no Parquet file, damaged or cut off (${(0,errors/* messageOf */.bD)(error)}). Download or export it again.`, { cause: error });
    }
}


/***/ })

};
