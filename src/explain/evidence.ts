import type { Month, Day, Window } from '../calendar/day.ts';
import type { Format } from '../format/format.ts';
import type { Certainty } from './model.ts';

export type EvidenceUnit = 'money' | 'percent' | 'day' | 'window' | 'month' | 'count' | 'name';

/** One fact: its value, how it is printed, and the days that it holds for. */
export interface Evidence {
  /** `E1`, `E2` … within one report. */
  readonly id: string;
  /** What the fact is, in words, such as "change of EC2". */
  readonly about: string;
  readonly value: number | string;
  readonly unit: EvidenceUnit;
  /** The only form in which a sentence shows the value. */
  readonly display: string;
  /** null for facts that hold for no days, such as a name. */
  readonly window: Window | null;
}

export type FindingKind =
  'headline' | 'cause' | 'pattern' | 'improvement' | 'recommendation' | 'outlook' | 'risk';

/** A sentence of a report with the evidence that it rests on. */
export interface Finding {
  readonly kind: FindingKind;
  readonly text: string;
  readonly evidence: readonly string[];
  /** `likely`: a guess that the numbers suggest; the text says so. */
  readonly certainty: Certainty;
  /** What code printed of the cited facts into a sentence that a model worded; null when code wrote it all. */
  readonly printed: readonly string[] | null;
}

export interface Explanation {
  /** `gemini`: worded by a model, at least in part; `rules`: by code alone. */
  readonly source: 'gemini' | 'rules';
  /** Who worded it and why, in one sentence by code. */
  readonly wording: string;
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
}

/**
 * Collects the facts of one report. Each method records a fact and returns its placeholder, `{{E1}}`; sentences
 * are written with placeholders only, and `finding` fills them, so that a figure in a sentence is always a fact's.
 */
export class EvidenceBook {
  readonly #facts: Evidence[] = [];
  readonly #format: Format;

  constructor(format: Format) {
    this.#format = format;
  }

  get facts(): readonly Evidence[] {
    return this.#facts;
  }

  #record(fact: Omit<Evidence, 'id'>): string {
    const known = this.#facts.find(
      ({ about, display, unit, window }) =>
        about === fact.about &&
        display === fact.display &&
        unit === fact.unit &&
        window?.from === fact.window?.from &&
        window?.to === fact.window?.to,
    );
    if (known !== undefined) return `{{${known.id}}}`;
    const id = `E${this.#facts.length + 1}`;
    this.#facts.push({ id, ...fact });
    return `{{${id}}}`;
  }

  money(about: string, value: number, window: Window | null): string {
    return this.#record({ about, value, unit: 'money', display: this.#format.money(value), window });
  }

  /** A percentage with its sign. */
  percent(about: string, value: number, window: Window | null): string {
    return this.#record({
      about,
      value,
      unit: 'percent',
      display: this.#format.signedPercent(value),
      window,
    });
  }

  day(about: string, value: Day): string {
    return this.#record({ about, value, unit: 'day', display: this.#format.day(value), window: null });
  }

  window(about: string, value: Window): string {
    const display = this.#format.window(value);
    return this.#record({
      about,
      value: `${value.from}/${value.to}`,
      unit: 'window',
      display,
      window: value,
    });
  }

  /** A window without its year, beside another that shows it. */
  shortWindow(about: string, value: Window): string {
    const display = this.#format.shortWindow(value);
    return this.#record({
      about,
      value: `${value.from}/${value.to}`,
      unit: 'window',
      display,
      window: value,
    });
  }

  month(about: string, value: Month): string {
    return this.#record({
      about,
      value,
      unit: 'month',
      display: this.#format.monthName(value),
      window: null,
    });
  }

  count(about: string, value: number): string {
    return this.#record({ about, value, unit: 'count', display: this.#format.count(value), window: null });
  }

  name(about: string, value: string): string {
    return this.#record({ about, value, unit: 'name', display: value, window: null });
  }

  /** Fills the placeholders of a sentence and notes which facts it rests on. */
  finding(kind: FindingKind, sentence: string): Finding {
    const evidence: string[] = [];
    const text = sentence.replaceAll(/\{\{(E\d+)\}\}/g, (_, id: string) => {
      const fact = this.#facts.find((candidate) => candidate.id === id);
      if (fact === undefined)
        throw new Error(`A sentence cites ${id}, which is not in the evidence: ${sentence}`);
      if (!evidence.includes(id)) evidence.push(id);
      return fact.display;
    });
    return { kind, text, evidence, certainty: 'observed', printed: null };
  }
}
