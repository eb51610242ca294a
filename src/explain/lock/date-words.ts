// The words that are dates or lengths of time. "Weekday", "weekend", "daily" and "monthly" are kinds, and stay plain.

const DATE_WORDS: ReadonlySet<string> = new Set(
  [
    'january february march april june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'monday tuesday wednesday thursday friday saturday sunday',
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    'mon tue tues wed weds thu thur thurs fri sat sun',
    'yesterday today tomorrow tonight noon midnight ago fortnight',
  ]
    .join(' ')
    .split(' '),
);

/** True for the name of a month, a weekday, a holiday or a day seen from today. "may" is one with a capital only. */
export function isDateWord(word: string): boolean {
  return word === 'May' || word === 'MAY' || DATE_WORDS.has(word.toLowerCase());
}

const UNIT = '(?:second|minute|hour|night|morning|afternoon|evening|day|week|weekend|month|quarter|year)';

/** Ways to say a date or a length of time with words that are plain elsewhere. */
export const DATE_PHRASES: readonly RegExp[] = [
  // "last week", "this month", "the previous few days"; a placeholder between the two makes it exact, and passes.
  new RegExp(
    `\\b(?:last|this|next|past|previous|prior|coming|upcoming|current|following|preceding|latest)` +
      `(?: (?:few|several|full|complete|calendar|whole|entire))*[ -]${UNIT}s?\\b`,
    'gi',
  ),
  // "the month before", "days later"
  new RegExp(`\\b(?:${UNIT}s?) (?:before|after|earlier|later|prior)\\b`, 'gi'),
  // "for a week", "within an hour"; behind a placeholder it is a rate, which has its own rule.
  new RegExp(`(?<!\\uE000 )\\ban? (?:\\w+ )?(?!weekend)${UNIT}(?![\\w-])`, 'gi'),
  // "for several days", "over weeks"
  new RegExp(`\\b(?:for|in|within|after|over)(?: (?:a|some|several|many|few))* ${UNIT}s\\b`, 'gi'),
  /\byear[ -](?:over|on|by|to)[ -](?:year|date)\b/gi,
  /\b(?:[Ii]n|[Ss]ince|of|by|[Dd]uring|until|till|[Ff]rom|through|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|mid|last|next|this)[ -]may\b/g,
];
