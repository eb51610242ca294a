/** Figures of the mails of a run that were held against what code printed. */
export interface FigureCounts {
  readonly checked: number;
  /** Figures of refused mails that code did not print, or that were missing. */
  readonly unsupported: number;
}

/** Counts the figures that one run checks, once for each mail however often it is rendered. */
export class FigureChecks {
  readonly #byMail = new Map<string, FigureCounts>();

  /** @param id the mail's */
  note(id: string, counts: FigureCounts): void {
    this.#byMail.set(id, counts);
  }

  get counts(): FigureCounts {
    const all = [...this.#byMail.values()];
    const sum = (name: keyof FigureCounts): number => all.reduce((total, each) => total + each[name], 0);
    return { checked: sum('checked'), unsupported: sum('unsupported') };
  }
}
