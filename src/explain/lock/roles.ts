import type { FactKind } from '../facts/fact.ts';
import { partName } from './part-names.ts';
import { PLACEHOLDER as P } from './reading.ts';
import {
  ADVERBS,
  ARTICLES,
  CHANGE_NOUN,
  clauseOf,
  continuesList,
  dayNamed,
  COST_NOUN,
  endsWith,
  isCompared,
  isRange,
  patternOf,
  withoutIdiom,
  type Fits,
  type Standing,
} from './standing.ts';

function isOfChange({ before }: Standing): boolean {
  const clause = clauseOf(before);
  return patternOf(`\\b${CHANGE_NOUN}\\b`, 'i').test(clause);
}

const MOVED =
  'up|down|rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|climbed|climbing|increased|increasing|decreased|decreasing|dropped|dropping|declined|declining|jumped|jumping|gained|shrank';
const ADDS = 'add|adds|added|adding|saved';
const SAVES = 'save|saves|saving|cut|cuts|savings? of|worth';
/** A change that has been is none that could be. */
const POSSIBLE = /\b(?:can|could|may|might|would|will|should)\b/i;
/** After these no size of a change can stand, whatever follows. */
const NO_CHANGE = 'to|from|at|against|than|over|with|of the|reached|now';

function isPossible({ before, item }: Standing): boolean {
  const kind = item.fact?.kind;
  return kind !== 'saving' && kind !== 'estimate' && kind !== 'forecast' && POSSIBLE.test(clauseOf(before));
}

const ofAChange: Fits = (standing) => {
  const before = withoutIdiom(standing.before);
  if (endsWith(before, NO_CHANGE) || isPossible(standing)) return false;
  if (before.endsWith('(')) return !endsWith(before.slice(0, -1), `${COST_NOUN}|spent|paid|to|at|of`);
  if (endsWith(before, `by|${MOVED}|${ADDS}`)) return true;
  if (endsWith(before, 'of|is|was'))
    return isOfChange(standing) || (isCompared(standing) && !endsWith(before, 'of'));
  if (/\b(?:growth|increase|rise|drop|fall)[:,] $/i.test(before)) return true;
  return isCompared(standing) || /^, (?:more|less) than\b/.test(standing.after);
};

/** A departure from what was expected is no rise against the days before. */
const ofADeparture: Fits = (standing) => {
  const { before, after } = standing;
  const isAdded = endsWith(before, ADDS) || endsWith(before, 'impact of');
  return (
    isAdded ||
    (ofAChange(standing) &&
      /\b(?:expected|normal|threshold)\b/.test(`${clauseOf(before)}${after.split(/[;.]/)[0] ?? ''}`))
  );
};

const ofACost: Fits = (standing) => {
  const { before } = standing;
  if (isCompared(standing) || isPossible(standing)) return false;
  if (/^ (?:was|were|has been) (?:spent|paid)\b/.test(standing.after)) return true;
  if (before.endsWith('(')) return patternOf(`\\b${COST_NOUN} \\($`, 'i').test(before);
  if (endsWith(before, 'to')) return !/\b(?:compared|due|thanks|owing) to $/i.test(before);
  if (endsWith(before, 'of'))
    return patternOf(`\\b${COST_NOUN}\\b[^,;.${P}]* of`, 'i').test(clauseOf(before)) && !isOfChange(standing);
  if (endsWith(before, 'is|was|were|at|with|for|total')) return !isOfChange(standing);
  return endsWith(
    before,
    'costs?|costing|spent|spends?|spending|paid|totals|totall?ed|reached|reach|reaches',
  );
};

function isPair({ previous, item }: Standing, parts: RegExp): boolean {
  return previous !== null && previous.item.id === item.id && parts.test(previous.part);
}

/** Cost in the days reported; behind "from …" only with the cost before there. */
const ofNow: Fits = (standing) => {
  const isTo = patternOf(`\\bfrom ${P} to $`, 'i').test(standing.before);
  if (isTo) return isPair(standing, /^(?:before|expected)$/);
  if (continuesList(standing, (each) => each.part === 'now' && ofNow(each))) return true;
  return ofACost(standing) && !endsWith(standing.before, 'for');
};

const BEFORE = `from|against|than|versus|instead of|compared with|compared to|against an? expected`;

const ofBefore: Fits = (standing) => {
  const { before, after, item, next } = standing;
  const to = patternOf(`^ to ${P}`).test(after);
  if (to && !(next?.id === item.id && /^(?:now|actual|quantity)$/.test(partName(next)))) return false;
  if (isCompared(standing)) return false;
  const ownDays = next !== null && next.id === item.id && /^previous(?:Days|Month)$/.test(partName(next));
  if (ownDays && patternOf(`^ (?:in|on) ${P}`).test(after) && endsWith(before, 'cost|spent|was')) return true;
  if (/^ before(?=[,;.)]|$| and\b)/.test(after) && endsWith(before, 'cost|spent|was')) return true;
  return endsWith(before, BEFORE, `${ADVERBS}${ARTICLES}(?: (?:expected|previous))?`);
};

const ofExpected: Fits = (standing) =>
  ofBefore(standing) ||
  (endsWith(standing.before, 'above|below', `${ARTICLES} expected`) && !isCompared(standing));

const PERHAPS = /\b(?:could|may|might)\b/i;

const ofLow: Fits = (standing) => {
  const { before, after, next, item } = standing;
  const opens = isRange(`${before}${P}${/^ (?:and|to) /.exec(after)?.[0] ?? ''}`);
  const paired =
    next !== null &&
    next.id === item.id &&
    partName(next) === 'high' &&
    patternOf(`^ (?:and|to) ${P}`).test(after);
  return (opens && paired) || (/\blow end\b[^;.]*$/i.test(before) && !isCompared(standing));
};

const ofHigh: Fits = (standing) => {
  const { before } = standing;
  if (isRange(before) && isPair(standing, /^low$/)) return true;
  if (isCompared(standing)) return false;
  const clause = /[^;.]*$/.exec(before)?.[0] ?? '';
  if (/\bhigh end\b/i.test(clause)) return endsWith(before, 'to|at|of|is|reach|with') || before.endsWith('(');
  return PERHAPS.test(clause) && /\b(?:reach|reaching|towards?|as (?:much|high) as) $/i.test(before);
};

const LEVEL_BEHIND = /^ confidence\b/i;
const OF_THE_CHANGE =
  /^ of (?:the |its |that |this )?(?:whole |total |overall )?(?:change|increase|rise|decrease|fall|drop|decline|growth)\b/i;
const OF_THE_COST = /^ of (?:the |its )?(?:whole |total |overall )?(?:cost|costs|spend|spending|bill)\b/i;
/** Of what a share is not. */
const OF_ANOTHER =
  /^ of (?:the |its )?(?:change|increase|rise|decrease|fall|drop|decline|growth) (?:of|in|for|at)\b/i;

const ofShare: Fits = ({ item, before: said, after }) => {
  const before = withoutIdiom(said);
  if (endsWith(before, `by|from|to|than|against|${MOVED}`)) return false;
  if ((item.fact?.about ?? '').includes('share of the whole cost')) return OF_THE_COST.test(after);
  const isAccount =
    /^ of (?:the |its )?(?:change|increase|rise|decrease|fall|drop|decline) (?:of|in) (?:the|its|that) account\b/i;
  if (item.fact?.kind === 'detail') return isAccount.test(after);
  return OF_THE_CHANGE.test(after) && !OF_ANOTHER.test(after);
};

const ofPercent: Fits = (standing) => {
  if (/^\)? (?:of|share|part)\b/.test(standing.after)) return false;
  // What weekends are against weekdays: not the other way round.
  if ('weekday' in (standing.item.fact?.parts ?? {}) && dayNamed(standing) === 'weekday') return false;
  return ofAChange(standing) || continuesList(standing, ofAChange);
};

const COUNTED = patternOf(
  `^(?: of (?:the |all |all the |its )?${P})?(?: (?:largest|biggest|more|whole|complete|consecutive|different))* ([a-z]+)`,
  'i',
);

function singular(noun: string): string {
  return noun.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}

const ofCount: Fits = ({ item, before, after, next }) => {
  const noun = COUNTED.exec(after)?.[1] ?? '';
  const about = (item.fact?.about ?? '').replaceAll('anomalies', 'anomaly').toLowerCase();
  const isOf = patternOf(`^ of (?:the |all |all the |its )?${P}`).test(after);
  if (isOf && (next?.id !== item.id || partName(next) !== 'of')) return false;
  if (endsWith(before, `by|to|from|than|${MOVED}`)) return false;
  return (
    /^(?:accounts?|services?|days?|anomal(?:y|ies))$/i.test(noun) &&
    patternOf(`^(?:the )?(?:largest )?${singular(noun)}`).test(about)
  );
};

/** "All {{of}} accounts", where they are. */
function isAll({ before, item }: Standing): boolean {
  const { count, of } = item.fact?.parts ?? {};
  return count === of && /\ball(?: of)?(?: the)? $/i.test(before);
}

const ofOf: Fits = (standing) =>
  (isAll(standing) && COUNTED.test(standing.after)) ||
  (patternOf(`${P} of (?:the |all |all the |its )?$`).test(standing.before) &&
    isPair(standing, /^count$/) &&
    COUNTED.test(standing.after));

const isDays =
  /^[ -](?:(?:complete|consecutive|straight|calendar|full) )?days?\b(?! (?:longer|more|less|fewer|earlier|later|ago))/i;

const DAY_KINDS = 'since|on|around|from';

const ofStart: Fits = ({ before }) =>
  endsWith(before, DAY_KINDS, '(?: about)?') && !/\bend(?:s|ed|ing)?(?: on)? $/i.test(before);

const ofEnd: Fits = ({ before, previous, item }) => {
  if (/\b(?:until|through|end(?:s|ed|ing)?(?: on)?) $/i.test(before)) return true;
  const between = previous !== null && previous.item.id === item.id && previous.part === 'start';
  return between && patternOf(`(?:\\bfrom ${P} to|\\bbetween ${P} and) $`, 'i').test(before);
};

const ofDays: Fits = ({ before }) =>
  endsWith(before, 'on|over|of|for|during|in|days', ARTICLES) &&
  !/\b(?:than|against|versus|compared (?:with|to))(?: [a-z]+){0,4} $/i.test(before);

const ofPreviousDays: Fits = ({ before, previous, item }) => {
  const isBefore =
    previous !== null && previous.item.id === item.id && /^(?:before|previousPerDay)$/.test(previous.part);
  if (isBefore && patternOf(`${P} (?:in|on|of|for) $`).test(before)) return true;
  return /\b(?:than|against|versus|compared with|compared to)(?: (?:on|in|for|of|the|those|that|same|days|period))* $/i.test(
    before,
  );
};

/** At the head of a clause, or behind what a month is named with. */
const MONTH_BEFORE =
  /(?:^|[,;:.(] |\b(?:and|but|so|while|if|that|then|range|end|push|take|bring|in|through|during|until|of|(?:estimate|forecast|outlook|total|range|cost|costs|bill) for) )$/i;

const ofMonth: Fits = ({ before, previous, item }) => {
  const isBefore = previous?.item.id === item.id && previous.part === 'before';
  return MONTH_BEFORE.test(before) && !(isBefore && patternOf(`${P} (?:in|of|for) $`).test(before));
};

const ofAverage: Fits = (standing) =>
  /\baverage(?: day)?(?: (?:of|at|is|was|being|costs?))? $/i.test(standing.before) && !isCompared(standing);

const ofKindOfDay: Fits = (standing) =>
  !isCompared(standing) &&
  dayNamed(standing) === standing.part &&
  endsWith(standing.before, 'costs?|costing|cost of|at|against|to|with|from|than|is|was');

const perDay = /^ (?:a|per|each|every) day\b/i;
const ofPerDay: Fits = (standing) => perDay.test(standing.after) && ofACost(standing);
const ofPerDayBefore: Fits = ({ before, after }) =>
  perDay.test(after) && endsWith(before, BEFORE, `${ADVERBS}${ARTICLES}`);

const OF_ITS_DAY = /^ on (?:the|its) (?:most expensive|costliest)(?: single)? day\b/i;
const MOVING: ReadonlySet<FactKind> = new Set(['change', 'week', 'calendar', 'account', 'service', 'detail']);

const ofAmount: Fits = (standing) => {
  const { kind, about } = standing.item.fact ?? { kind: 'missing', about: '' };
  const isNew = /\bnew\b/.test(about) && ofACost(standing);
  if (kind === 'anomaly') return isNew || ofADeparture(standing) || continuesList(standing, ofAmount);
  if (MOVING.has(kind)) return isNew || ofAChange(standing) || continuesList(standing, ofPercentOrAmount);
  if (kind === 'saving') return ofAChange(standing) || endsWith(standing.before, SAVES);
  if (about.includes('most expensive of the days') && OF_ITS_DAY.test(standing.after)) return true;
  if (kind === 'total' || kind === 'count' || kind === 'missing') return ofACost(standing);
  const clause = /[^;.]*$/.exec(standing.before)?.[0] ?? '';
  const isEnd = PERHAPS.test(clause) || /\b(?:high|low) end\b/i.test(clause);
  const isOver = about.startsWith('total of the month that has closed');
  const isPast =
    endsWith(standing.before, 'spent|paid|was|were|totall?ed|reached|costs?') && !/\bto cost\b/i.test(clause);
  return ofACost(standing) && !isEnd && (isOver || !isPast);
};

const ofPercentOrAmount: Fits = (standing) =>
  standing.part === 'percent' ? ofPercent(standing) : ofAmount(standing);

const ROLES: ReadonlyMap<string, Fits> = new Map([
  ['amount', ofAmount],
  ['percent', ofPercent],
  ['now', ofNow],
  ['actual', ofNow],
  ['quantity', ofNow],
  ['before', ofBefore],
  ['expected', ofExpected],
  ['quantityBefore', ofBefore],
  ['share', ofShare],
  ['low', ofLow],
  ['high', ofHigh],
  ['level', ({ after }) => LEVEL_BEHIND.test(after)],
  ['count', ofCount],
  [
    'needed',
    ({ before, after }) => isDays.test(after) && endsWith(before, 'needs?|needed|of(?: the)?|least'),
  ],
  ['of', ofOf],
  ['length', ({ before, after }) => isDays.test(after) && !endsWith(before, `by|to|from|on|than|${MOVED}`)],
  ['start', ofStart],
  ['since', ofStart],
  ['end', ofEnd],
  ['day', ({ before }) => endsWith(before, 'on|of|was|is|day') || /\bday, $/i.test(before)],
  ['days', ofDays],
  ['month', ofMonth],
  ['previousDays', ofPreviousDays],
  ['previousMonth', ofPreviousDays],
  ['perDay', ofPerDay],
  ['previousPerDay', ofPerDayBefore],
  ['average', ofAverage],
  ['weekend', ofKindOfDay],
  ['weekday', ofKindOfDay],
]);

/** True where the words beside a placeholder say what its part is. A part of another name fits nowhere. */
export function roleFits(standing: Standing): boolean {
  return standing.item.printed === null || (ROLES.get(standing.part)?.(standing) ?? false);
}
