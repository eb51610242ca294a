import type { Block, Brand, Cell, Report, Row, Sentence, Status, TableBlock, Tile } from './report.ts';

const LONE_SURROGATE = /\p{Surrogate}/gu;

const WHITE_SPACE = /[ \t\r\n\v\f\u0085\u2028\u2029]+/g;

/** Controls that are no white space, marks that turn the direction of writing, and characters that nobody can see. */
const UNPRINTABLE = /(?!\s|\u0085)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** One line of text that cannot break a layout or reorder what stands beside it. */
export function plain(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(UNPRINTABLE, '').replace(WHITE_SPACE, ' ').trim();
}

/**
 * The report with each of its texts made plain. Every renderer starts from this. Objects are written out field by
 * field, so that a field which is added to the model does not compile until it is treated here.
 */
export function plainReport(report: Report): Report {
  return {
    subject: plain(report.subject),
    preheader: plainSentence(report.preheader),
    title: plain(report.title),
    subtitle: plain(report.subtitle),
    status: plainStatus(report.status),
    blocks: report.blocks.map(plainBlock),
    footer: plain(report.footer),
    ...(report.brand === undefined ? {} : { brand: plainBrand(report.brand) }),
  };
}

function plainBrand({ company, logoUrl, accent }: Brand): Brand {
  return { company: plain(company), logoUrl: logoUrl === null ? null : plain(logoUrl), accent };
}

function plainSentence(sentence: Sentence): Sentence {
  if (typeof sentence === 'string') return plain(sentence);
  return { text: plain(sentence.text), printed: sentence.printed.map(plain) };
}

function plainStatus(status: Status): Status {
  return { level: status.level, word: plain(status.word), sentence: plain(status.sentence) };
}

function plainBlock(block: Block): Block {
  switch (block.type) {
    case 'banner':
      return { type: block.type, text: plain(block.text) };
    case 'tiles':
      return { type: block.type, tiles: block.tiles.map(plainTile) };
    case 'sentences':
      return { type: block.type, title: plain(block.title), sentences: block.sentences.map(plainSentence) };
    case 'table':
      return plainTable(block);
    case 'facts':
      return {
        type: block.type,
        title: plain(block.title),
        facts: block.facts.map((fact) => ({ label: plain(fact.label), value: plain(fact.value) })),
      };
    case 'links':
      return {
        type: block.type,
        title: plain(block.title),
        links: block.links.map((link) => ({ label: plain(link.label), url: plain(link.url) })),
      };
    case 'code':
      return {
        type: block.type,
        title: plain(block.title),
        note: plain(block.note),
        groups: block.groups.map(({ label, lines }) => ({
          label: plain(label),
          lines: lines.map(({ indent, text }) => ({ indent, text: plain(text) })),
        })),
      };
  }
}

function plainTile(tile: Tile): Tile {
  return { label: plain(tile.label), value: plain(tile.value), note: plain(tile.note), tone: tile.tone };
}

/** A table with each of its texts made plain. */
export function plainTable(table: TableBlock): TableBlock {
  return {
    type: table.type,
    title: plain(table.title),
    note: table.note === null ? null : plain(table.note),
    columns: table.columns.map((column) => ({ label: plain(column.label), align: column.align })),
    rows: table.rows.map(plainRow),
    more: table.more === null ? null : plain(table.more),
  };
}

function plainRow(row: Row): Row {
  const { cells, bar, days } = row;
  return { cells: cells.map(plainCell), bar, ...(days === undefined ? {} : { days }) };
}

function plainCell(cell: Cell): Cell {
  return { text: plain(cell.text), tone: cell.tone };
}
