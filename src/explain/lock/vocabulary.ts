import { isDateWord } from './date-words.ts';
import { directionOf } from './direction-words.ts';
import { isFigureWord, isMoneyWord, isPercentWord, NOTHING_WORDS } from './figure-words.ts';
import { tokensOf } from './names.ts';
import { NAME, quoted, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

// The plain English in which cost can be told. A word that stands nowhere here says what no fact says: a person, an event,
// a mistake, an order, a judgement. What a word of the list may be said of, other rules hold.

/** They join words, and say nothing on their own. */
const JOINING = [
  'a an the this that these those it its itself they them their both each other another such same all any some most many',
  'several few every and or but nor yet so if whether than then as because since until while whereas although though when',
  'where which what how of in on at by for from to with without within across between among against over under before',
  'after during through throughout per into out behind beyond besides except excluding including like',
];

/** They are said of anything. */
const VERBS = [
  'is are was were be been being has have had having do does did can could may might should will would need needs needed',
];

/** How much, how surely, and in which order a thing is so. */
const ADVERBS = [
  'not only also even still already almost nearly about around roughly mostly mainly largely partly partially fully',
  'wholly entirely overall together alone respectively however instead meanwhile likewise similarly there here well much',
  'far further likely unlikely possibly probably perhaps clearly currently now later soon just newly typically',
  'slightly slowly sharply especially particularly directly separately jointly rather',
  'unexpectedly unusually normally usually recently ahead forward least',
];

/** What facts tell of. */
const THINGS = [
  'account accounts amount amounts average averages bill bills billing calendar change changes charge charges cloud',
  'comparison comparisons concentration confidence consumption contribution contributions contributor contributors cost',
  'costs credit credits data detail details difference differences direction directions effect effects end ends estimate',
  'estimates expectation expectations expense expenses fee fees factor factors figure figures forecast forecasts fact facts group',
  'groups history impact item items length level levels majority mix move moves movement movements mover movers',
  'organisation organisations organization organizations course outlook owner owners ownership part parts pattern patterns peak',
  'pace place places portion position price prices pricing projection quantity quantities range ranges rate rates region regions',
  'remainder report reports rest rhythm risk risks run service services shift shifts share shares size source sources spend',
  'spending stage start stay step sum swing swings team teams threshold thresholds total totals trend trends type types',
  'uncertainty unit units usage use value view anomaly anomalies departure departures side common attention chance top',
];

/** Times that no figure and no date makes exact; date words have a rule of their own. */
const TIMES = [
  'day days week weeks weekday weekdays weekend weekends month months hour hours period periods time daily weekly monthly',
  'hourly clock current last latest next previous prior past early earlier late recent coming',
];

/** What cost does. Words of a direction stand in direction-words.ts. */
const MOVING = [
  'account accounted accounting add adds adding amount amounted appear appears appeared averaged averaging balance balanced',
  'balances become becomes became begin begins began begun beginning belong belongs brings brought change changed',
  'changing carries carry charged close closes closed closing coincide coincides coincided come comes came coming compare compared',
  'comparing concentrate concentrated continue continues continued continuing contribute contributes contributed',
  'contributing cost costing count counts counted counting cover covers covered depart departs departed depend depends differ',
  'differs dominate dominates dominated end ended ending estimated expect expects expected fetched find found follow follows',
  'followed forecast forecasted given go goes going head heads heading held hold holds include includes included',
  'involve involves involved keeps kept lasted lasting lasts learnt left lie lies lay make makes made',
  'making measured move moved moving occur occurs occurred offset offsets offsetting outweigh outweighs outweighed own owned',
  'owns persist persists persisted plays point points projected reach reaches reached reaching recur recurs',
  'recurring remain remains remained remaining reported returns returned said say says see seen sees saw settle settled',
  'settles shared shift shifted shifting show shows showed shown spans spent spends split spread stand stands standing stood',
  'started starting starts stayed stays staying suggest suggests suggested tell tells told takes took taken total totalled',
  'totaled used uses using vary varies varied went known seem seems',
];

/** Of which kind or size a thing is. "Largest" and the like are held by the facts. */
const QUALITIES = [
  'available big whole entire complete comparable different equal exact expensive fair final fixed former full general high',
  'individual large largest biggest costliest greatest highest lowest main primary principal leading long longer low lasting',
  'missing monthly near new newest normal old older ongoing only original own partial particular persistent possible regular',
  'related remaining same separate short similar small smallest specific steady stable sustained temporary',
  'brief lived typical unexpected unknown uncertain unusual usual wide wider young anomalous alike worth enough based unclear',
];

/** A cause; causes.ts says which fact each needs. */
const CAUSES = [
  'because cause caused causes causing drive driven driver drivers drives driving drove due explain explained explains',
  'explanation following reason reasons reflect reflected reflecting reflects result resulted resulting results why',
];

/** Advice that changes nothing by itself: to look, and to plan. */
const ADVICE = [
  'check checked checking confirm confirmed confirming consider considered considering look looking plan planned planning',
  'plans review reviewed reviewing watch watching worthwhile candidate candidates option options opportunity opportunities',
  'priority fit fits',
];

/** What savings and advice are about: ways to pay, and what can be larger than it needs to be. */
const PURCHASES = [
  'commit commitment commitments committed committing compute coverage fleet idle instance instances',
  'reservation reservations reserved right size sized sizes sizing snapshot snapshots spot storage tier tiers unused volume',
  'volumes production non',
];

/** What a team does is no fact, but that it spends, or should look at something. */
const ACTOR = new RegExp(
  `\\b(?:teams?|organi[sz]ations?|owners?)(?: of ${NAME})? (?:(?:has|have|had|will|may|could|can|also|now|already|recently|newly) )*([a-z]+)`,
  'gi',
);
const SPENDS =
  /^(?:spen[dt]s?|spending|costs?|heads?|heading|total|amount(?:s|ed)|averaged|averages?|comes?|came|reach(?:es|ed)?)$/i;
const ACTIONS: ReadonlySet<string> = new Set(
  [...MOVING, 'added stopped planned plans use'].flatMap((line) => line.split(' ')),
);

const VOCABULARY: ReadonlySet<string> = new Set(
  [
    ...JOINING,
    ...VERBS,
    ...ADVERBS,
    ...THINGS,
    ...TIMES,
    ...MOVING,
    ...QUALITIES,
    ...CAUSES,
    ...ADVICE,
    ...PURCHASES,
  ].flatMap((line) => line.split(' ')),
);

/** Directions in the words of an accident or a verdict. */
const DRAMATIC: ReadonlySet<string> = new Set(
  'crashed collapse collapsed exploded explosion vanished worse worsened worsening hike hikes hiked'.split(
    ' ',
  ),
);

/** Words that figures.ts judges, with a message of their own. */
function isJudgedAsFigure(word: string, lower: string): boolean {
  return (
    isFigureWord(lower) ||
    isMoneyWord(word) ||
    isPercentWord(lower) ||
    isDateWord(word) ||
    NOTHING_WORDS.has(lower)
  );
}

function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (VOCABULARY.has(lower)) return true;
  return (directionOf(lower) !== null && !DRAMATIC.has(lower)) || isJudgedAsFigure(word, lower);
}

/** Every word that is no name is one of cost reporting: whatever else is said, no fact says. */
export function vocabularyFailure(reading: Reading): LockFailure | null {
  const unknown = tokensOf(reading).words.filter((word) => !word.split('-').every(isPlainWord));
  const acts = Array.from(reading.plain.matchAll(ACTOR))
    .filter(({ 1: verb = '' }) => ACTIONS.has(verb.toLowerCase()) && !SPENDS.test(verb))
    .map(([written]) => written);
  const wrong = [...unknown, ...acts];
  return wrong.length === 0
    ? null
    : {
        code: 'word',
        message: `You wrote ${quoted(wrong)}, which no fact says: use plain words of cost, and names as the cited facts have them.`,
      };
}
