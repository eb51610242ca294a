/** Figures of the mails of a run that were held against what code printed. */
export interface FigureCounts {
  readonly checked: number;
  /** Figures of refused mails that code did not print, or that were missing. */
  readonly unsupported: number;
}

/** Counts the figures that one run checks. */
export class FigureChecks {
  #counts: FigureCounts = { checked: 0, unsupported: 0 };

  add({ checked, unsupported }: FigureCounts): void {
    const { checked: before, unsupported: bad } = this.#counts;
    this.#counts = { checked: before + checked, unsupported: bad + unsupported };
  }

  get counts(): FigureCounts {
    return this.#counts;
  }
}
