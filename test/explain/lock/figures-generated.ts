import fc from 'fast-check';

// Figures in as many forms as a model could think of, each a text that must not go out.

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spelled(value: number, joint: string): string {
  if (value < 20) return UNITS[value] ?? 'zero';
  if (value < 100) {
    const tens = TENS[Math.floor(value / 10) - 2] ?? 'ninety';
    return value % 10 === 0 ? tens : `${tens}${joint}${spelled(value % 10, joint)}`;
  }
  if (value < 1000) {
    const rest = value % 100;
    return `${spelled(Math.floor(value / 100), joint)}${joint}hundred${rest === 0 ? '' : `${joint}${spelled(rest, joint)}`}`;
  }
  return `${spelled(Math.floor(value / 1000) % 1000, joint)}${joint}thousand`;
}

/** The zeros of scripts that have digits of their own. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xaa50, 0xabf0, 0xff10, 0x104a0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1fbf0,
];

const number = fc.oneof(
  fc.nat(99_999).map(String),
  fc.double({ min: 0.01, max: 99_999, noNaN: true }).map((value) => value.toFixed(2)),
  fc.nat(9_999_999).map((value) => value.toLocaleString('en-US')),
  fc.nat(9_999_999).map((value) => value.toLocaleString('de-DE')),
  fc.nat(9_999_999).map((value) => value.toLocaleString('en-IN')),
  fc.nat(9_999_999).map((value) => value.toExponential(1)),
);

const inOtherDigits = fc
  .tuple(fc.nat(9999), fc.constantFrom(...ZEROS))
  .map(([value, zero]) =>
    Array.from(String(value), (digit) => String.fromCodePoint(zero + Number(digit))).join(''),
  );

const single = fc.constantFrom(
  ...Array.from(
    '½⅓⅔¼¾⅐⅑⅒⅕⅛²³¹⁴⁵₂₃①②⑩⑳❶➀➓㉈㊿Ⅰ Ⅱ Ⅳ Ⅻ ⅳ ⅷ Ⅿ ↂ ߁ ൰ ፩ ፻ 〇 〡 〢 〸 𐄇 𐅀 𝍠 🄂 ㈠ ㊀'.replaceAll(' ', ''),
  ),
  ...Array.from('一二三四五六七八九十百千万億兆壱参弐零'),
);

const money = fc
  .tuple(
    fc.constantFrom(
      '$',
      '€',
      '£',
      '¥',
      '₹',
      '₩',
      '₽',
      '₿',
      'US$',
      'CHF ',
      'USD ',
      'EUR ',
      'kr ',
      'R$',
      '＄',
      '￥',
      '￡',
    ),
    number,
  )
  .map(([currency, value]) => `${currency}${value}`);

const withUnit = fc
  .tuple(
    number,
    fc.constantFrom(
      '%',
      ' %',
      ' percent',
      ' pct',
      '‰',
      'k',
      'M',
      ' million',
      ' bn',
      'x',
      ' dollars',
      ' EUR',
      ' days',
      ' hours',
      'th',
      ' times',
      ' GB',
    ),
  )
  .map(([value, unit]) => `${value}${unit}`);

const range = fc
  .tuple(number, fc.constantFrom('-', '–', ' to ', ' or ', '..', '/', ':', '±', '×'), number)
  .map(([low, joint, high]) => `${low}${joint}${high}`);

const word = fc
  .tuple(
    fc.nat(99_999),
    fc.constantFrom('-', ' ', ''),
    fc.constantFrom(
      '',
      ' percent',
      ' dollars',
      ' days',
      ' times',
      '-fold',
      ' accounts',
      ' thousand',
      ' hundred',
    ),
  )
  .map(([value, joint, unit]) => `${spelled(value, joint)}${unit}`);

const multiple = fc.constantFrom(
  ...[
    'doubled,tripled,quadrupled,halved,twice,thrice,twofold,ten-fold,hundredfold,a half,a third,two-thirds,three quarters',
    'a quarter,a dozen,dozens,a couple,a pair,single,once,first,second,third,fourth,twentieth,hundredth,half,double',
    'triple,quintupled,treble,hundreds,thousands,millions,billions,tens of thousands,one in five,a fifth,four-fifths,nil',
    'an order of magnitude,double-digit,zero,umpteen,many times,one and a half,fifty-fifty,quarterly,a trillion,a lakh',
  ]
    .join(',')
    .split(','),
);

const MONTHS =
  'January February March April May June July August September October November December Jan Feb Apr Jun Jul Aug Sept Oct Nov Dec'.split(
    ' ',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun'.split(
  ' ',
);
const SEEN_FROM_TODAY =
  'yesterday,today,tomorrow,last week,last month,last year,this month,this quarter,next week,next year,a week ago,for a month,a fortnight ago,the previous quarter,the past few days,for several weeks,a decade,midnight'.split(
    ',',
  );

const date = fc.oneof(
  fc.constantFrom(...MONTHS),
  fc.constantFrom(...DAYS),
  fc.constantFrom(...SEEN_FROM_TODAY),
  fc
    .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 31 }))
    .map(([month, day]) => `${month} ${day}`),
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.constantFrom(...MONTHS))
    .map(([day, month]) => `${day}. ${month}`),
  fc
    .tuple(fc.constantFrom(...MONTHS), fc.constantFrom(...UNITS.slice(1)))
    .map(([month, day]) => `the ${day} of ${month}`),
  fc
    .date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true })
    .chain((day) =>
      fc.constantFrom(
        day.toISOString().slice(0, 10),
        day.toLocaleDateString('en-GB', { timeZone: 'UTC' }),
        day.toLocaleDateString('ar-EG', { timeZone: 'UTC' }),
        day.toISOString().slice(11, 16),
      ),
    ),
  fc.constantFrom('Q1', 'H2', 'W48', 'FY27', "'26"),
);

const roman = fc.constantFrom(
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'IX',
  'XI',
  'XII',
  'XL',
  'XC',
  'CM',
  'MMXXVI',
  'iv',
  'xii',
);

const UNSEEN = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\u00AD',
  '\u202E',
  '\uFEFF',
  '\u034F',
  '\u3164',
  '\u0007',
];

/** A figure with something slipped into it, or in letters that only look like ours. */
const disguised = fc.oneof(
  fc
    .tuple(fc.oneof(word, multiple, number), fc.constantFrom(...UNSEEN), fc.nat())
    .map(([text, hidden, at]) => {
      const cut = 1 + (at % Math.max(1, text.length - 1));
      return text.slice(0, cut) + hidden + text.slice(cut);
    }),
  fc
    .tuple(fc.oneof(word, multiple), fc.constantFrom(0xff41, 0x1d41a, 0x1d44e, 0x1d5ba, 0x24d0))
    .map(([text, a]) =>
      text.replaceAll(/[a-gi-z]/g, (letter) => String.fromCodePoint(a + letter.charCodeAt(0) - 97)),
    ),
  fc
    .oneof(word, multiple)
    .filter((text) => /[eoa]/.test(text))
    .map((text) => text.replaceAll('e', '\u0435').replaceAll('o', '\u043E').replaceAll('a', '\u0430')),
  fc.oneof(word, multiple, roman).map((text) => text.toUpperCase()),
  fc.oneof(word, multiple).map((text) => Array.from(text).join(' ')),
  fc.oneof(word, multiple).map((text) => Array.from(text).join('-')),
  fc.oneof(word, multiple).map((text) => Array.from(text).join('\u0301')),
);

/** Any figure, in any of these forms. */
export const anyFigure: fc.Arbitrary<string> = fc.oneof(
  number,
  inOtherDigits,
  single,
  money,
  withUnit,
  range,
  word,
  multiple,
  date,
  roman,
  disguised,
);

/** Figures of digits alone, which are figures inside of a word too. */
export const anyDigits: fc.Arbitrary<string> = fc.oneof(fc.nat(9999).map(String), inOtherDigits, single);
