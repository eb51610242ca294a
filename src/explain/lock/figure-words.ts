// Figures in words, for a message of their own and for names that read as figures. Rarer ones are no words of cost, and
// vocabulary.ts refuses them as such.

const FIGURE_WORDS: ReadonlySet<string> = new Set(
  [
    'zero nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million',
    'millions billion billions trillion trillions dozen dozens tens',
    'first second third thirds fourth fifth fifths sixth seventh eighth ninth tenth tenths firstly secondly thirdly',
    'double doubles doubled doubling triple triples tripled tripling quadruple quadrupled halve halves halved halving twice',
    'thrice once times fold magnitude',
    // What these say in plain English, other words say too.
    'single both pair pairs couple quarter quarters quarterly grand squared digit digits minus mn bn',
  ].flatMap((line) => line.split(' ')),
);

/** True for a number spelled out, an ordinal, a fraction or a multiple. @param word in lower case */
export function isFigureWord(word: string): boolean {
  return FIGURE_WORDS.has(word) || word.startsWith('half');
}

const ROMAN = /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** True for `ii`, `iv`, `xii`, and for the single letters among them. @param word in lower case */
export function isRomanNumeral(word: string): boolean {
  return ROMAN.test(word) && word !== 'mix';
}

const PERCENT_WORDS: ReadonlySet<string> = new Set('percent percentage percentages pct pp bps'.split(' '));

/** True for a word that makes a percentage of the figure before it. @param word in lower case */
export function isPercentWord(word: string): boolean {
  return PERCENT_WORDS.has(word);
}

const MONEY_WORDS: ReadonlySet<string> = new Set(
  [
    'dollar dollars cent cents euro euros pound pounds pence yen yuan rupee rupees franc francs bitcoin',
    // Codes in lower case; in capitals every code counts. "all", "top", "try" and "cup" are codes too.
    'usd eur gbp jpy inr cad aud chf cny sek nok dkk brl',
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
