import { addDays, dayFromNumber, type Day, type Window } from '../../calendar/day.ts';
import { CostDataError } from '../../errors.ts';
import { SETTLING_DAYS } from '../cost-model.ts';
import type { Charge } from './rows.ts';

/** Which days the charges of an export lie on, and up to where those are complete. */
export class Coverage {
  #first = Infinity;
  #last = -Infinity;
  #completeTo = -Infinity;

  add(charge: Charge): void {
    if (charge.day < this.#first) this.#first = charge.day;
    if (charge.day > this.#last) this.#last = charge.day;
    if (charge.completeTo !== null && charge.completeTo > this.#completeTo)
      this.#completeTo = charge.completeTo;
  }

  /**
   * The requested window cut to the days that the export has and that are complete.
   * Needs at least one charge.
   * @throws CostDataError when nothing is left, with the as-of that would fit the export
   */
  within(requested: Window, asOf: Day, location: string): Window {
    const first = dayFromNumber(this.#first);
    const last = dayFromNumber(this.#last);
    const held = `the export covers ${first} to ${last}`;
    if (this.#completeTo <= this.#first) {
      throw new CostDataError(
        `${location}: ${held}, but none of its days is complete: no row of at most one day lasts to the end of its ` +
          'day (ChargePeriodEnd). Export it hourly or daily with ChargePeriodEnd, or wait until its first day has ended.',
      );
    }
    const completeTo = dayFromNumber(this.#completeTo);
    const window = {
      from: first > requested.from ? first : requested.from,
      to: completeTo < requested.to ? completeTo : requested.to,
    };
    if (window.from < window.to) return window;
    throw new CostDataError(
      `${location}: ${held} (complete through ${addDays(completeTo, -1)}), but a run as of ${asOf} needs days from ` +
        `${requested.from} to ${addDays(requested.to, -1)}. ` +
        `Set as-of to ${addDays(completeTo, SETTLING_DAYS - 1)}, or point focus-path to an export of those days.`,
    );
  }
}
