import { isFlag, type Anomaly } from '../analyze/anomalies.ts';
import { adviceFor } from '../analyze/drivers/advice.ts';
import { isUpTo } from '../analyze/savings/savings.ts';
import type { TeamAnalysis } from '../analyze/team.ts';
import type { Format } from '../format/format.ts';
import { anomalyRows } from './anomalies.ts';
import { anomalyText } from './blocks.ts';
import type { SentencesBlock } from './report.ts';
import { sentencesBlock } from './sentences.ts';

type PlaceOf = (anomaly: Pick<Anomaly, 'account' | 'service'>) => string;

/** What to look at behind the largest new departure of one direction; null where none has a known cause. */
function ofAnomalies(
  analysis: TeamAnalysis,
  direction: Anomaly['direction'],
  placeOf: PlaceOf,
  format: Format,
): string | null {
  const { causes } = analysis.lookedInto;
  const news = anomalyRows(analysis.anomalies)
    .news.flatMap(({ anomaly, main }) => [anomaly, ...(main === null ? [] : [main])])
    .filter((anomaly) => anomaly.direction === direction && !isFlag(anomaly));
  for (const anomaly of news) {
    const cause = causes.find((each) => each.anomaly === anomaly.id);
    if (cause === undefined) continue;
    const what = anomalyText(anomaly, format);
    return `${placeOf(anomaly)}, ${what.charAt(0).toLowerCase()}${what.slice(1)} (${format.signedMoney(anomaly.impact)}): ${adviceFor(cause)}`;
  }
  return null;
}

/** The largest firm saving. */
function ofSavings(
  { lookedInto }: TeamAnalysis,
  nameOf: (account: string) => string,
  format: Format,
): string | null {
  const saving = lookedInto.savings.find((each) => !isUpTo(each));
  if (saving === undefined) return null;
  const { rule, account, monthly } = saving;
  const name = nameOf(account);
  return `${name === '' ? '' : `${name}: `}${rule.title}. It saves ${format.money(monthly)} a month. Check first: ${rule.check}`;
}

/**
 * The one thing to do, for a reader who has thirty seconds: what rose, then what fell, which may be an outage, then what could
 * be saved. Nothing where there is nothing to do.
 * @param nameOf what the reader calls the account; empty where there is only one
 */
export function firstThing(
  analysis: TeamAnalysis,
  placeOf: PlaceOf,
  nameOf: (account: string) => string,
  format: Format,
): SentencesBlock[] {
  const thing =
    ofAnomalies(analysis, 'up', placeOf, format) ??
    ofAnomalies(analysis, 'down', placeOf, format) ??
    ofSavings(analysis, nameOf, format);
  return thing === null ? [] : sentencesBlock('Do this first', [thing], format);
}
