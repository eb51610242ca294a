import { addDays, monthWindow, windowLength, type Day, type Month, type Window } from '../calendar/day.ts';

/** Prints numbers and dates the way one locale writes them. Every figure that a reader sees comes from here. */
export interface Format {
  readonly locale: string;
  readonly currency: string;
  /** `$4,210`; below 100 with cents: `$12.40`. */
  readonly money: (amount: number) => string;
  /** With cents at any size: `$4,210.37`. */
  readonly exactMoney: (amount: number) => string;
  /** With its sign: `+$4,210`, `-$12.40`; `$0.00` has none. */
  readonly signedMoney: (amount: number) => string;
  /** `31 %`, with a space that does not break; below 10 with one decimal. */
  readonly percent: (percent: number) => string;
  /** `+31 %` */
  readonly signedPercent: (percent: number) => string;
  readonly count: (count: number) => string;
  /** `5 November`, with a space that does not break */
  readonly day: (day: Day) => string;
  /** `5 November 2026` */
  readonly fullDay: (day: Day) => string;
  /** `1–20 November 2026`, `28 October – 3 November 2026` */
  readonly window: (window: Window) => string;
  /** The same without the year, where the reader knows it. */
  readonly shortWindow: (window: Window) => string;
  /** `November 2026` */
  readonly month: (month: Month) => string;
  /** `November` */
  readonly monthName: (month: Month) => string;
}

/** Neither shows a sign on what prints as zero: -0.001 is 0, never -0. */
type Sign = 'negative' | 'exceptZero';

function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function decimalsFor(amount: number): number {
  return Math.abs(amount) < 99.995 ? 2 : 0;
}

/**
 * @param locale a BCP 47 tag that Intl knows; settings are checked for it
 * @param currency an ISO 4217 code
 */
export function formatFor(locale: string, currency: string): Format {
  const moneyWith = new Map<string, Intl.NumberFormat>();
  const moneyFormat = (decimals: number | null, sign: Sign): Intl.NumberFormat => {
    const key = `${decimals ?? 'own'} ${sign}`;
    const known = moneyWith.get(key);
    if (known !== undefined) return known;
    const digits =
      decimals === null ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const made = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      signDisplay: sign,
      ...digits,
    });
    moneyWith.set(key, made);
    return made;
  };
  const ownDecimals = moneyFormat(null, 'negative').resolvedOptions().maximumFractionDigits ?? 2;
  const decimals = (amount: number): number => Math.min(decimalsFor(amount), ownDecimals);
  const money = (amount: number, sign: Sign, digits: number | null): string =>
    moneyFormat(digits, sign).format(amount);

  const percentWith = (sign: Sign, digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      signDisplay: sign,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const percentFormats = {
    negative: [percentWith('negative', 0), percentWith('negative', 1)] as const,
    exceptZero: [percentWith('exceptZero', 0), percentWith('exceptZero', 1)] as const,
  };
  const percent = (value: number, sign: Sign): string => {
    const [whole, tenths] = percentFormats[sign];
    return `${(Math.abs(value) < 9.95 ? tenths : whole).format(value)}\u00A0%`;
  };

  const count = new Intl.NumberFormat(locale);
  const dateWith = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(dateLocale(locale), { timeZone: 'UTC', ...options });
  const dayFormat = dateWith({ day: 'numeric', month: 'long' });
  const fullDayFormat = dateWith({ day: 'numeric', month: 'long', year: 'numeric' });
  const monthFormat = dateWith({ month: 'long', year: 'numeric' });
  const monthNameFormat = dateWith({ month: 'long' });

  return {
    locale,
    currency,
    money: (amount) => money(amount, 'negative', decimals(amount)),
    exactMoney: (amount) => money(amount, 'negative', null),
    signedMoney: (amount) => money(amount, 'exceptZero', decimals(amount)),
    percent: (value) => percent(value, 'negative'),
    signedPercent: (value) => percent(value, 'exceptZero'),
    count: (value) => count.format(value),
    day: (day) => dayFormat.format(instant(day)).replace(' ', '\u00A0'),
    fullDay: (day) => fullDayFormat.format(instant(day)),
    window: (window) =>
      windowLength(window) <= 1
        ? fullDayFormat.format(instant(window.from))
        : fullDayFormat.formatRange(instant(window.from), instant(addDays(window.to, -1))),
    shortWindow: (window) =>
      windowLength(window) <= 1
        ? dayFormat.format(instant(window.from))
        : dayFormat.formatRange(instant(window.from), instant(addDays(window.to, -1))),
    month: (month) => monthFormat.format(instant(monthWindow(month).from)),
    monthName: (month) => monthNameFormat.format(instant(monthWindow(month).from)),
  };
}

/**
 * Reports are written in English, so dates are too: a day-first English for every locale but the American, whose
 * readers expect the month first.
 */
function dateLocale(locale: string): string {
  return locale.toLowerCase() === 'en-us' ? 'en-US' : 'en-GB';
}
