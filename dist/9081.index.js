export const id = 9081;
export const ids = [9081];
export const modules = {

/***/ 89081:
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

// EXTERNAL MODULE: ./node_modules/hyparquet/src/thrift.js
var thrift = __webpack_require__(52558);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/fetch/focus/parquet-compressions.ts


/** What the parser reads by itself; AWS uses Snappy. */
const BUILT_IN = ['UNCOMPRESSED', 'SNAPPY'];
/** Node's own, which stop at damaged pages, where those in JavaScript may go on without end. */
const NATIVE = {
    GZIP: ofSize(external_node_zlib_.gunzipSync),
    ZSTD: ofSize(external_node_zlib_.zstdDecompressSync),
    BROTLI: ofSize(external_node_zlib_.brotliDecompressSync),
};
/**
 * What it takes to read pages that are compressed in these ways; nothing is loaded for those that are in common use.
 * @returns none for a way in which nothing can be read
 */
async function compressorsOf(codecs) {
    if (codecs.every((codec) => isCommon(codec)))
        return NATIVE;
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    return { ...compressors, ...NATIVE };
}
/** Whether pages that are compressed in this way can be read. */
function canRead(codec, compressors) {
    return isCommon(codec) || compressors[codec] !== undefined;
}
function isCommon(codec) {
    return BUILT_IN.includes(codec) || NATIVE[codec] !== undefined;
}
/** The page of so many bytes. Some writers do not compress one of no bytes. */
function ofSize(decompress) {
    return (page, size) => {
        if (size === 0)
            return new Uint8Array();
        try {
            return decompress(page, { maxOutputLength: size });
        }
        catch (error) {
            // Without the code of zlib, which looks like one of a file that cannot be read.
            throw new Error(`a page cannot be decompressed: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
        }
    };
}

;// CONCATENATED MODULE: ./src/fetch/focus/parquet-numbers.ts
/** A number of 64 bits takes as many bytes at most: each has 7 bits, and says whether one more follows. */
const MOST_BYTES = 10;
/**
 * A view of metadata and page headers in which no number goes on for longer than one can. The parser would add byte
 * after byte to it, which takes hours where a damaged file has a megabyte of 0xff.
 */
class NumbersView extends DataView {
    #unended = 0;
    getUint8(offset) {
        const byte = super.getUint8(offset);
        this.#unended = byte < 128 ? 0 : this.#unended + 1;
        if (this.#unended > MOST_BYTES)
            throw new RangeError(`a number at byte ${offset} does not end`);
        return byte;
    }
}
/** What the parser reads metadata and page headers from. */
function headerReader(bytes, offset = 0) {
    return { view: new NumbersView(bytes), offset };
}

// EXTERNAL MODULE: ./src/fetch/outside-text.ts
var outside_text = __webpack_require__(60011);
;// CONCATENATED MODULE: ./src/fetch/focus/parquet-values.ts

const NUMBERS = ['INT32', 'INT64', 'FLOAT', 'DOUBLE'];
const INSTANTS = ['DATE', 'TIMESTAMP_MILLIS', 'TIMESTAMP_MICROS', 'TIMESTAMP'];
/** No writer makes decimals of more than 76 digits. */
const MOST_DIGITS = 1000;
/**
 * The column that an element of the schema describes. Days and instants are texts, as in a CSV export.
 * @throws Error when it has no possible scale
 */
function columnOf(element) {
    const { name, type, converted_type, logical_type } = element;
    const scale = scaleOf(element);
    if (scale !== null && !(scale >= 0 && scale <= MOST_DIGITS)) {
        throw new RangeError(`column ${name} has a scale of ${scale}`);
    }
    const isInstant = INSTANTS.includes(converted_type) || INSTANTS.includes(logical_type?.type);
    const isNumber = scale !== null || (NUMBERS.includes(type) && !isInstant);
    const isNullable = element.repetition_type !== 'REQUIRED';
    return { name, kind: isNumber ? 'number' : 'text', scale, isNullable };
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
/** @throws Error when the end of the file is not that of a Parquet file */
async function readMetadata(bytes) {
    const { parquetMetadata } = await __webpack_require__.e(/* import() */ 8013).then(__webpack_require__.bind(__webpack_require__, 48013));
    let tail = await bytes.holdTail(Math.min(TAIL, bytes.byteLength));
    if (tail.byteLength >= END) {
        const length = END + new DataView(tail).getUint32(tail.byteLength - END, true);
        if (length > tail.byteLength && length <= bytes.byteLength)
            tail = await bytes.holdTail(length);
        if (length <= tail.byteLength)
            (0,thrift/* deserializeTCompactProtocol */.Tn)(headerReader(tail, tail.byteLength - length));
    }
    const metadata = parquetMetadata(tail, { parsers: textParsers(), geoparquet: false });
    const rows = metadata.row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
    if (rows !== metadata.num_rows)
        throw new Error(`${metadata.num_rows} rows are ${rows} in its parts`);
    return metadata;
}
/** The columns that hold one value a row; nothing that we read is nested. */
async function plainColumns(metadata) {
    const { parquetSchema } = await __webpack_require__.e(/* import() */ 8013).then(__webpack_require__.bind(__webpack_require__, 48013));
    return parquetSchema(metadata)
        .children.filter(({ children, element }) => children.length === 0 && element.repetition_type !== 'REPEATED')
        .map(({ element }) => {
        if (!element.name)
            throw new Error('a column has no name');
        return columnOf(element);
    });
}
/**
 * Some columns of a row group.
 * @throws Error when one of them does not have a value for each row
 */
function columnChunks(group, columns) {
    if (group.num_rows === 0n)
        return [];
    return columns.flatMap(({ name, isNullable }) => chunksOf(group, [name]).map((chunk) => {
        if (chunk.num_values !== group.num_rows) {
            throw new Error(`column ${chunk.path_in_schema.join('.')} has ${chunk.num_values} of ${group.num_rows} rows`);
        }
        // A dictionary, where there is one, lies before the data; some writers say 0 for none.
        const start = Number(chunk.dictionary_page_offset ?? 0n) || Number(chunk.data_page_offset);
        const end = start + Number(chunk.total_compressed_size);
        return { start, end, type: chunk.type, codec: chunk.codec, isNullable };
    }));
}
/**
 * What it takes to read some columns.
 * @throws CostDataError when one of them is compressed in a way that cannot be read
 */
async function compressorsFor(metadata, names, file) {
    const codecs = metadata.row_groups.flatMap((group) => chunksOf(group, names).map(({ codec }) => codec));
    const compressors = await compressorsOf(codecs);
    const unknown = codecs.find((codec) => !canRead(codec, compressors));
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

// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(16167);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/datapage.js + 2 modules
var datapage = __webpack_require__(70573);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(88499);
;// CONCATENATED MODULE: ./src/fetch/focus/parquet-deltas.ts


const DELTAS = ['DELTA_BINARY_PACKED', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'];
/** Whether values, or the lengths of texts, are written as differences. */
function isDeltas(encoding) {
    return DELTAS.some((each) => each === encoding);
}
/**
 * Checks values that are written as differences. The parser goes back in the bytes where the size of a block is below
 * zero, and makes texts as long as their beginnings are said to be.
 * @throws RangeError when a block has no possible size, or a text begins with more than the one before it has
 */
function checkDeltas(bytes, count, encoding) {
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    checkBlocks(reader);
    if (encoding !== 'DELTA_BYTE_ARRAY')
        return;
    const shared = lengthsOf(reader, count);
    checkBlocks(reader);
    const own = lengthsOf(reader, count);
    let previous = 0;
    for (const [i, beginning] of shared.entries()) {
        const rest = own[i] ?? 0;
        if (beginning < 0 || beginning > previous || rest < 0) {
            throw new RangeError('a text has no possible length');
        }
        previous = beginning + rest;
    }
}
function lengthsOf(reader, count) {
    const lengths = new Int32Array(count);
    (0,delta/* deltaBinaryUnpack */._H)(reader, count, lengths);
    return lengths;
}
/** The format has at least 32 values in a part of a block; whole bytes are enough for the parser to go on. */
function checkBlocks({ view, offset }) {
    const reader = { view, offset };
    const values = (0,thrift/* readVarInt */.pT)(reader);
    const parts = (0,thrift/* readVarInt */.pT)(reader);
    if (!(values > 0 && parts > 0 && values % (parts * 8) === 0)) {
        throw new RangeError(`a block of ${values} values in ${parts} parts is not possible`);
    }
}

;// CONCATENATED MODULE: ./src/fetch/focus/parquet-runs.ts

/**
 * Goes through levels or positions in a dictionary as the parser will, which is busy for as long as a run says.
 * @param bytes begin with the runs, and may go on behind them
 * @param width bits of a value
 * @param count values in all
 * @throws RangeError when a run lies outside of the bytes or has more values than are left of them
 */
function checkRuns(bytes, width, count, onRun) {
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    for (let left = count; left > 0;) {
        const run = nextRun(reader, width, left);
        onRun?.(run, Math.min(run.values, left));
        left -= run.values;
    }
}
/**
 * How many of `count` levels, of one bit each, say that there is a value.
 * @throws RangeError as checkRuns does
 */
function presentIn(bytes, count) {
    let present = 0;
    checkRuns(bytes, 1, count, ({ isPacked, offset }, levels) => {
        present += isPacked ? onesIn(bytes, offset, levels) : levels * ((bytes[offset] ?? 0) & 1);
    });
    return present;
}
function nextRun(reader, width, left) {
    const header = (0,thrift/* readVarInt */.pT)(reader) >>> 0;
    const offset = reader.offset;
    const isPacked = header % 2 === 1;
    const half = header >>> 1;
    const values = isPacked ? half * 8 : half;
    const size = isPacked ? half * width : Math.ceil(width / 8);
    if (offset + size > reader.view.byteLength) {
        throw new RangeError('a run of values lies outside of its page');
    }
    // Packed values fill up their last bytes, of some writers many bytes: these bound them when there are any.
    const most = isPacked ? (width === 0 ? left + 7 : values) : left;
    if (values > most)
        throw new RangeError(`a run has ${values} values where ${left} are left`);
    // The parser reads a byte for packed values of no bits, too.
    reader.offset = isPacked ? Math.min(offset + Math.max(size, 1), reader.view.byteLength) : offset + size;
    return { isPacked, values, offset };
}
function onesIn(bytes, offset, bits) {
    let ones = 0;
    for (let bit = 0; bit < bits; bit += 8) {
        const byte = bytes[offset + bit / 8] ?? 0;
        ones += ONES[bits - bit < 8 ? byte & ((1 << (bits - bit)) - 1) : byte] ?? 0;
    }
    return ones;
}
/** How many bits of a byte are set, by byte. */
const ONES = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

;// CONCATENATED MODULE: ./src/fetch/focus/parquet-snappy.ts
/** Bytes that a copy takes, by the last two bits of its tag; 0 is no copy. */
const COPY = [0, 1, 2, 4];
/** Longer literals have their length in 1 to 4 bytes of its own. */
const LITERAL = 60;
/**
 * Goes through the parts of a page compressed with Snappy: the parser goes back, and begins again, where a literal has
 * a length that is below zero when it is taken as a signed number.
 * @throws RangeError when a part does not end within the page
 */
function checkSnappy(page) {
    let offset = page.findIndex((byte) => byte < 128) + 1;
    while (offset < page.length) {
        const kind = (page[offset] ?? 0) % 4;
        offset += 1 + (kind === 0 ? literalSize(page, offset) : (COPY[kind] ?? 0));
    }
    if (offset > page.length)
        throw new RangeError('a compressed page ends within a part of it');
}
/** Bytes that a literal takes behind its tag at `offset`. */
function literalSize(page, offset) {
    const length = (page[offset] ?? 0) >>> 2;
    const bytes = length - LITERAL + 1;
    if (bytes <= 0)
        return length + 1;
    let long = 0;
    for (let i = bytes; i > 0; i -= 1)
        long = long * 256 + (page[offset + i] ?? 0);
    return bytes + long + 1;
}

;// CONCATENATED MODULE: ./src/fetch/focus/parquet-page.ts




/** The bytes of a length that lies before what is so long. */
const LENGTH = 4;
/**
 * Checks all that the parser lets decide how long it works on a page.
 * @throws Error when it could not be done with the page after a time in proportion to its bytes and values
 */
function checkPage(page, header, content) {
    if (header.type === 'DICTIONARY_PAGE') {
        if (content.codec === 'SNAPPY')
            checkSnappy(page);
    }
    else if (header.type === 'DATA_PAGE_V2' && header.data_page_header_v2 !== undefined) {
        checkSecondVersion(page, header.uncompressed_page_size, header.data_page_header_v2, content);
    }
    else if (header.data_page_header !== undefined) {
        checkFirstVersion(page, header.uncompressed_page_size, header.data_page_header, content);
    }
}
/** All of the page is compressed, and it does not say how many of its values are null. */
function checkFirstVersion(page, size, { num_values: values, encoding }, content) {
    const bytes = decompressed(page, size, content);
    const present = content.isNullable ? presentIn(bytes.subarray(LENGTH), values) : values;
    const rest = content.isNullable ? bytes.subarray(LENGTH + lengthAt(bytes)) : bytes;
    const isBoolean = content.type === 'BOOLEAN';
    // The parser does not read positions of no bits in this version.
    if (!isBoolean && isRuns(encoding) && rest[0] === 0)
        return;
    checkValues(rest, present, encoding, isBoolean);
}
/** The levels lie before what is compressed, and have their length in the header. */
function checkSecondVersion(page, size, header, content) {
    const { num_values: values, num_nulls: nulls, num_rows: rows, encoding } = header;
    const { repetition_levels_byte_length: before, definition_levels_byte_length: levels } = header;
    if (rows !== values)
        throw new RangeError(`a page has ${values} values in ${rows} rows`);
    if (!(nulls >= 0 && nulls <= (content.isNullable ? values : 0))) {
        throw new RangeError(`a page has ${nulls} nulls in ${rows} rows`);
    }
    if (!(before >= 0 && levels >= 0 && before + levels <= page.length)) {
        throw new RangeError('the levels of a page have no possible length');
    }
    if (content.isNullable)
        checkRuns(page.subarray(before), 1, values);
    const packed = page.subarray(before + (content.isNullable ? levels : 0));
    const isPacked = header.is_compressed !== false;
    const bytes = isPacked ? decompressed(packed, size - before - levels, content) : packed;
    checkValues(bytes, values - nulls, encoding, encoding === 'RLE');
}
function decompressed(page, size, { codec, compressors }) {
    if (codec === 'SNAPPY')
        checkSnappy(page);
    return (0,datapage/* decompressPage */.tC)(page, size, codec, compressors);
}
/** Positions in a dictionary have as many bits as their first byte says; before booleans lies the length of them all. */
function checkValues(bytes, count, encoding, isBoolean) {
    if (isRuns(encoding)) {
        if (isBoolean)
            checkRuns(bytes.subarray(LENGTH), 1, count);
        else
            checkRuns(bytes.subarray(1), bytes[0] ?? 0, count);
    }
    if (isDeltas(encoding))
        checkDeltas(bytes, count, encoding);
}
function isRuns(encoding) {
    return encoding === 'RLE' || encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY';
}
function lengthAt(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}

;// CONCATENATED MODULE: ./src/fetch/focus/parquet-pages.ts




/**
 * Checks the pages of a column before they are decoded. The parser trusts what they say: a damaged one may keep it
 * busy without end, or give it other values without a word.
 * @param chunk all pages of the column in one row group
 * @throws Error when they do not fill the chunk, do not have as many rows as the group, or are not what was written
 */
function checkPages(chunk, rows, content) {
    const reader = headerReader(chunk);
    let found = 0;
    while (found < rows) {
        const header = (0,column/* parquetHeader */.wK)(reader);
        const size = header.compressed_page_size;
        if (!isSize(size) || !isSize(header.uncompressed_page_size) || reader.offset + size > chunk.byteLength) {
            throw new RangeError(`a page has no possible size at byte ${reader.offset} of its column`);
        }
        const page = new Uint8Array(chunk, reader.offset, size);
        if (header.crc !== undefined && (0,external_node_zlib_.crc32)(page) !== header.crc >>> 0) {
            throw new Error('a page does not have the checksum that it was written with');
        }
        found += rowsOf(header);
        if (found > rows)
            throw new RangeError(`its pages have ${found} rows, and should have ${rows}`);
        checkPage(page, header, content);
        reader.offset += size;
    }
}
/** Rows of a page of a column that holds one value a row. */
function rowsOf(header) {
    if (header.type === 'DICTIONARY_PAGE' || header.type === 'INDEX_PAGE')
        return 0;
    const rows = (header.type === 'DATA_PAGE_V2'
        ? header.data_page_header_v2?.num_rows
        : header.data_page_header?.num_values) ?? 0;
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
 * Reads the rows of a Parquet file, of which the header given on has the columns that the cost basis and the purpose
 * need and no others. It holds one row group at a time: the compressed bytes of these columns, and some 30 bytes for each row.
 * Requests: one for the metadata (two when they are larger than half a mebibyte), then for each row group one, or one
 * more for each gap of over a mebibyte between needed columns: 11 more at most. A file of half a mebibyte takes one.
 * @throws CostDataError when the file is damaged, cut off, not Parquet, or compressed in a way that cannot be read
 */
async function readParquet(file, basis, purpose, onHeader) {
    if (file.size === 0) {
        throw new errors/* CostDataError */.oo(`${file.displayPath}: the file is empty. Export it again, or remove it.`);
    }
    const bytes = new HeldBytes(file);
    const metadata = await decoding(file, () => readMetadata(bytes));
    const all = await decoding(file, () => plainColumns(metadata));
    const header = all.map(({ name }) => name);
    const positions = (0,focus_columns/* readPositions */.Pm)((0,focus_columns/* columnsOf */.PL)(header, basis, file.displayPath, purpose));
    const columns = all.filter((_, position) => positions.includes(position));
    const names = columns.map(({ name }) => name);
    const compressors = await decoding(file, () => compressorsFor(metadata, names, file));
    const onRow = onHeader(names);
    const schema = metadata.schema.map(withoutDecimal);
    // Byte arrays stay bytes unless they are said to be text: some of them are decimals.
    const options = { file: bytes, compressors, parsers: textParsers(), utf8: false, useOffsetIndex: false };
    let number = 0;
    for (const group of metadata.row_groups) {
        await decoding(file, () => holdGroup(bytes, columnChunks(group, columns), compressors, Number(group.num_rows)));
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
/** Reads the columns of a row group, and checks them. */
async function holdGroup(bytes, chunks, compressors, rows) {
    await bytes.hold(chunks);
    for (const { start, end, ...content } of chunks) {
        checkPages(bytes.slice(start, end), rows, { ...content, compressors });
    }
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
    const { parquetScan } = await __webpack_require__.e(/* import() */ 8013).then(__webpack_require__.bind(__webpack_require__, 48013));
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
