import type { ForecastRisk } from '../analyze/risks.ts';
import type { Format } from '../format/format.ts';

const MAX_RISKS = 3;

/** What costs, as the report calls it. */
type PlaceOf = (place: { readonly account: string; readonly service: string | null }) => string;

/** A risk in one sentence. */
function riskSentence(risk: ForecastRisk, placeOf: PlaceOf, format: Format): string {
  const { kind, account, service, monthly, since } = risk;
  const place = account === null ? '' : placeOf({ account, service });
  const rate =
    monthly === null
      ? ''
      : `${format.money(monthly)} a month at the rate since ${since === null ? 'then' : format.day(since)}`;
  if (kind === 'recent-rise')
    return `${place} rose lately: ${rate}, of which the forecast may hold a part only.`;
  if (kind === 'credit-ended') return `Credits of ${place} ended: ${rate}.`;
  if (kind === 'wide-range') {
    return `The range is wide: its upper end is ${format.money(monthly ?? 0)} above the forecast.`;
  }
  return `There is cost since ${since === null ? 'lately' : format.fullDay(since)} only: too short to know how it goes.`;
}

/** The largest risks of a forecast, and a count of the others. */
export function riskSentences(risks: readonly ForecastRisk[], placeOf: PlaceOf, format: Format): string[] {
  const shown = risks.slice(0, MAX_RISKS);
  const rest = risks.length - shown.length;
  return [
    ...shown.map((risk) => riskSentence(risk, placeOf, format)),
    ...(rest > 0 ? [`${format.count(rest)} more ${rest === 1 ? 'is' : 'are'} in the JSON file.`] : []),
  ];
}

/** The same for scripts, which know no locale. */
export function riskText({ kind, account, service, monthly, since }: ForecastRisk): string {
  const place = [service, account].filter((part) => part !== null).join(' in ');
  const amount = monthly === null ? '' : `, ${monthly.toFixed(2)} a month`;
  return `${kind}${place === '' ? '' : `: ${place}`}${since === null ? '' : ` since ${since}`}${amount}`;
}
