/** What a change means for the reader: cost above expectation is bad, below it good. */
export type Tone = 'bad' | 'good' | 'neutral';

/** The status of a report, worst first. */
export type StatusLevel = 'action' | 'watch' | 'ok' | 'no-data';

export interface Status {
  readonly level: StatusLevel;
  /** One or two words, so that colour is never the only sign: "Action needed". */
  readonly word: string;
  /** Why, in one sentence. */
  readonly sentence: string;
}

/** One of the few figures on the first screen. */
export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly tone: Tone;
}

export interface Cell {
  readonly text: string;
  readonly tone: Tone;
}

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** A bar under the first cell; `share` of the longest bar, 0 to 1, and lighter on to `upTo`, where a range is drawn. */
  readonly bar: { readonly share: number; readonly upTo?: number; readonly tone: Tone } | null;
  /** Bars of days under the second cell, each a share of the highest, 0 to 1; those from `since` on are coloured. */
  readonly days?: { readonly shares: readonly number[]; readonly since: number; readonly tone: Tone };
}

export interface BannerBlock {
  readonly type: 'banner';
  readonly text: string;
}

export interface TilesBlock {
  readonly type: 'tiles';
  readonly tiles: readonly Tile[];
}

/** A sentence that a model worded. The figures in it are those of `printed`, which code wrote: no others go out. */
export interface WordedSentence {
  readonly text: string;
  /** The printed parts and the names of the facts that it cites. */
  readonly printed: readonly string[];
}

/** A string was written by code. */
export type Sentence = string | WordedSentence;

export function textOf(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence.text;
}

export interface SentencesBlock {
  readonly type: 'sentences';
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly title: string;
  /** What the table holds, or why it is empty. */
  readonly note: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Counts what was left out; null when nothing was. */
  readonly more: string | null;
}

export interface FactsBlock {
  readonly type: 'facts';
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** Links to where the reader can look closer. Their URLs are ours: nothing from outside decides where they lead. */
export interface LinksBlock {
  readonly type: 'links';
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

export interface CodeLine {
  /** Blanks before it, which YAML needs and other texts may not begin with. */
  readonly indent: number;
  readonly text: string;
}

export interface CodeGroup {
  /** Where its lines belong. */
  readonly label: string;
  readonly lines: readonly CodeLine[];
}

/** Lines of our own, to be copied into a file as they stand: never wrapped, so short. */
export interface CodeBlock {
  readonly type: 'code';
  readonly title: string;
  readonly note: string;
  readonly groups: readonly CodeGroup[];
}

export type Block =
  BannerBlock | TilesBlock | SentencesBlock | TableBlock | FactsBlock | LinksBlock | CodeBlock;

/** Whose report it is. */
export interface Brand {
  readonly company: string;
  /** Address of a picture that stands for the company's name; null for none. */
  readonly logoUrl: string | null;
  /** `#rrggbb`; null for none of their own. */
  readonly accent: string | null;
}

/**
 * A report as its reader sees it. Every figure is already printed, so that HTML, plain text and summary, which
 * only lay out what stands here, cannot differ.
 */
export interface Report {
  readonly subject: string;
  /** The line that a mailbox shows behind the subject. */
  readonly preheader: Sentence;
  readonly title: string;
  readonly subtitle: string;
  readonly status: Status;
  readonly blocks: readonly Block[];
  readonly footer: string;
  readonly brand?: Brand;
}
