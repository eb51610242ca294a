// The words that are figures. What a word is not: "some", "many", "several", "most", "all", "other" stay plain English,
// for they claim no number that a reader could hold against the bill.

const UNITS = [
  'zero zeros zeroes nil nought naught zilch one two three four five six seven eight nine ten eleven twelve thirteen',
  'fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety',
  'ninty hundred hundreds thousand thousands million millions billion billions trillion trillions lakh crore dozen dozens',
]
  .join(' ')
  .split(' ');

const ORDINALS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth',
  'ninetieth hundredth thousandth millionth billionth nth',
]
  .join(' ')
  .split(' ');

const MULTIPLES = [
  'double doubles doubled doubling redoubled triple triples tripled tripling tripple treble trebles trebled trebling',
  'quadruple quadruples quadrupled quadrupling quintuple quintupled quintupling sextuple sextupled septuple septupled',
  'octuple octupled decuple decupled centuple halve halves halved halving twice thrice once times fold magnitude',
]
  .join(' ')
  .split(' ');

/** "Once" and "single" count as well: what they say in plain English, other words say too. */
const COUNTS = [
  'single both pair pairs couple duo trio quartet quintet dual tens twenties thirties forties fifties sixties seventies',
  'eighties nineties teens umpteen quarter quarters quarterly grand scores squared cubed annualised annualized digit digits minus mn mln mio bn tn',
]
  .join(' ')
  .split(' ');

const FIGURE_WORDS: ReadonlySet<string> = new Set([
  ...UNITS,
  ...ORDINALS,
  ...ORDINALS.flatMap((ordinal) => [`${ordinal}s`, `${ordinal}ly`]),
  ...MULTIPLES,
  ...COUNTS,
]);

/** The same words run together: `twentyone`, `twohundredandfive`, `fivefold`, `halfway`. */
const NUMBER = UNITS.slice()
  .sort((a, b) => b.length - a.length)
  .join('|');
const RUN_TOGETHER = new RegExp(
  `^(?:${NUMBER})(?:and|a|${NUMBER}|${ORDINALS.join('|')}|half)*(?:folds?|s|ish|some)?$`,
);
/** "The larger ones" counts nothing. */
const PRONOUN = 'ones';
const MANIFOLD = /^(?:many|multi|several|mani)folds?$/;

const ROMAN = /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** True for a number spelled out, an ordinal, a fraction or a multiple. @param word in lower case */
export function isFigureWord(word: string): boolean {
  if (word === PRONOUN) return false;
  return FIGURE_WORDS.has(word) || RUN_TOGETHER.test(word) || word.startsWith('half') || MANIFOLD.test(word);
}

/** True for `ii`, `iv`, `xii`, and for the single letters among them. @param word in lower case */
export function isRomanNumeral(word: string): boolean {
  return ROMAN.test(word) && word !== 'mix';
}

const PERCENT_WORDS: ReadonlySet<string> = new Set(
  'percent percents percentage percentages percentile pct pp bps permille promille'.split(' '),
);

/** True for a word that makes a percentage of the figure before it. @param word in lower case */
export function isPercentWord(word: string): boolean {
  return PERCENT_WORDS.has(word);
}

const MONEY_WORDS: ReadonlySet<string> = new Set(
  [
    'dollar dollars buck bucks cent cents euro euros pound pounds sterling quid penny pennies pence yen yuan renminbi',
    'rupee rupees franc francs krona kronor krone kroner zloty peso pesos ruble rubles rouble shekel shekels rand lira baht',
    'ringgit rupiah dirham dirhams bitcoin ether',
    // Codes in lower case; in capitals every code counts. "all", "top", "try" and "cup" are codes too.
    'usd eur gbp jpy inr cad aud chf cny rmb sek nok dkk brl krw mxn nzd sgd hkd zar pln czk huf ils rub thb idr btc eth',
  ]
    .join(' ')
    .split(' '),
);
const CURRENCY_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** True for the name or the code of a currency. */
export function isMoneyWord(word: string): boolean {
  return MONEY_WORDS.has(word.toLowerCase()) || CURRENCY_CODES.has(word);
}

/** Words of nothing: they claim a count of zero, which a cited fact must bear out. */
export const NOTHING_WORDS: ReadonlySet<string> = new Set(
  'no none nothing nobody neither nor never nowhere'.split(' '),
);
