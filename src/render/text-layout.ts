/** Characters that a terminal or a mail in a fixed-width font draws twice as wide. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const INVISIBLE = /^[\p{Mark}\p{Format}]/u;
const ASCII = /^[\x20-\x7e]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Columns that a text takes in a fixed-width font. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const blank = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + blank : blank + text;
}

/** Lines of at most `width` columns, broken between words, and inside of a word only when it is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const grapheme of graphemes(word)) {
    if (piece !== '' && displayWidth(piece + grapheme) > width) {
      found.push(piece);
      piece = '';
    }
    piece += grapheme;
  }
  return [...found, piece];
}

export interface TextColumn {
  readonly label: string;
  readonly align: 'left' | 'right';
}

type Cells = readonly string[];

const GAP = '  ';

/** A column is narrowed no further than its longest word, or this where that is longer still. */
const LONGEST_WHOLE_WORD = 20;

/**
 * Lines of a table with aligned columns, under a header when a column has a label, or null when it does not fit in
 * `width`. Labels and names are wrapped as far as needed; figures are never broken.
 */
export function layTable(
  columns: readonly TextColumn[],
  rows: readonly Cells[],
  width: number,
): string[] | null {
  const labels = columns.map((column) => column.label);
  const widths = columnWidths(columns, rows, width);
  if (widths === null) return null;
  const lay = (cells: Cells, end: 'top' | 'bottom'): string[] => layRow(columns, widths, cells, end);
  const rule = widths.map((each) => '-'.repeat(each)).join(GAP);
  const header = labels.some((label) => label !== '') ? [...lay(labels, 'bottom'), rule] : [];
  return [...header, ...rows.flatMap((cells) => lay(cells, 'top'))];
}

/** Whether `layTable` can lay out the table. */
export function fits(columns: readonly TextColumn[], rows: readonly Cells[], width: number): boolean {
  return columnWidths(columns, rows, width) !== null;
}

function columnWidths(
  columns: readonly TextColumn[],
  rows: readonly Cells[],
  width: number,
): number[] | null {
  const natural = columns.map(({ label }, i) => widestOf([label, ...rows.map((row) => row[i] ?? '')]));
  const floors = columns.map((column, i) =>
    narrowest(
      column,
      rows.map((row) => row[i] ?? ''),
    ),
  );
  return narrowed(columns, natural, floors, width - GAP.length * (columns.length - 1));
}

function narrowest({ label, align }: TextColumn, texts: Cells): number {
  const wordsOf = (text: string): string[] => text.split(' ');
  return align === 'right'
    ? widestOf([...wordsOf(label), ...texts])
    : Math.min(LONGEST_WHOLE_WORD, widestOf([label, ...texts].flatMap(wordsOf)));
}

/** Labels above figures give way first: that costs one line, where a name would cost one in each row. */
function narrowed(
  columns: readonly TextColumn[],
  natural: readonly number[],
  floors: readonly number[],
  available: number,
): number[] | null {
  const widths = [...natural];
  const spare = (align: TextColumn['align']): number[] =>
    widths.map((width, i) => (columns[i]?.align === align && width > (floors[i] ?? width) ? width : 0));
  for (let excess = widths.reduce((sum, width) => sum + width, -available); excess > 0; excess--) {
    const candidates = spare('right').some((width) => width > 0) ? spare('right') : spare('left');
    const widest = Math.max(0, ...candidates);
    if (widest === 0) return null;
    widths[candidates.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function widestOf(texts: Cells): number {
  return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 1);
}

function layRow(
  columns: readonly TextColumn[],
  widths: readonly number[],
  cells: Cells,
  end: 'top' | 'bottom',
): string[] {
  const wrapped = widths.map((width, i) => wrap(cells[i] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, i) => {
        const lines = wrapped[i] ?? [];
        const above = end === 'bottom' ? height - lines.length : 0;
        return pad(lines[line - above] ?? '', width, columns[i]?.align ?? 'left');
      })
      .join(GAP)
      .trimEnd(),
  );
}
