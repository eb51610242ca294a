import {
  textOf,
  type Block,
  type Cell,
  type Column,
  type Report,
  type Row,
  type Tone,
} from '../../src/render/report.ts';

const SERVICES: readonly (readonly [name: string, current: number, previous: number])[] = [
  ['EC2 instances', 17_842, 13_632],
  ['RDS', 6_310, 6_188],
  ['S3', 3_904, 3_611],
  ['EC2 other (volumes, data transfer)', 2_877, 2_940],
  ['CloudFront', 1_650, 1_202],
  ['ElastiCache', 1_240, 1_240],
  ['Lambda', 912, 1_308],
  ['DynamoDB', 655, 622],
  ['CloudWatch', 498, 430],
  ['Elastic Load Balancing', 312, 309],
  ['Amazon Managed Streaming for Apache Kafka', 188, 0],
  ['Secrets Manager', 4.2, 4.2],
];

function cell(text: string, tone: Tone = 'neutral'): Cell {
  return { text, tone };
}

function money(amount: number): string {
  const digits = Math.abs(amount) < 100 ? 2 : 0;
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

function signed(amount: number): string {
  if (amount === 0) return '$0.00';
  return `${amount > 0 ? '+' : '-'}${money(Math.abs(amount))}`;
}

function percent(current: number, previous: number): string {
  if (previous === 0) return 'new';
  const change = Math.round(((current - previous) / previous) * 100);
  return `${change > 0 ? '+' : ''}${change} %`;
}

function toneOf(change: number): Tone {
  if (Math.abs(change) < 50) return 'neutral';
  return change > 0 ? 'bad' : 'good';
}

function left(label: string): Column {
  return { label, align: 'left' };
}

function right(label: string): Column {
  return { label, align: 'right' };
}

function comparisonRow(names: readonly string[], current: number, previous: number, longest: number): Row {
  const change = current - previous;
  return {
    cells: [
      ...names.map((name) => cell(name)),
      cell(money(current)),
      cell(money(previous)),
      cell(signed(change), toneOf(change)),
      cell(percent(current, previous), toneOf(change)),
    ],
    bar: { share: current / longest, tone: toneOf(change) },
  };
}

const SERVICE_TABLE: Block = {
  type: 'table',
  title: 'Services',
  note: null,
  columns: [left('Service'), right('1–20 Nov'), right('1–20 Oct'), right('Change'), right('%')],
  rows: SERVICES.map(([name, current, previous]) => comparisonRow([name], current, previous, 17_842)),
  more: 'and 3 more services below $1 each, together $0.84',
};

const ACCOUNT_TABLE: Block = {
  type: 'table',
  title: 'Accounts',
  note: null,
  columns: [left('Account'), right('1–20 Nov'), right('1–20 Oct'), right('Change'), right('%')],
  rows: [
    comparisonRow(['Payments production (123456789012)'], 28_441, 23_900, 28_441),
    comparisonRow(['Payments staging (123456789013)'], 6_021, 5_880, 28_441),
    comparisonRow(['Sandbox (012345678901)'], 1_930, 1_706, 28_441),
  ],
  more: null,
};

const ANOMALY_TABLE: Block = {
  type: 'table',
  title: 'Anomalies',
  note: 'Days or periods that left the range which the weeks before make likely.',
  columns: [left('What'), left('When'), right('Expected'), right('Actual'), right('Effect')],
  rows: [
    {
      cells: [
        cell('EC2 instances in Payments production (123456789012): new level'),
        cell('since 5 November'),
        cell('$612 a day'),
        cell('$883 a day'),
        cell('+$4,065', 'bad'),
      ],
      bar: { share: 1, tone: 'bad' },
    },
    {
      cells: [
        cell('CloudFront in Payments production (123456789012): spike'),
        cell('11–12 November'),
        cell('$61 a day'),
        cell('$286 a day'),
        cell('+$450', 'bad'),
      ],
      bar: { share: 0.11, tone: 'bad' },
    },
    {
      cells: [
        cell('Lambda in Sandbox (012345678901): stopped'),
        cell('since 9 November'),
        cell('$43 a day'),
        cell('$0.00 a day'),
        cell('-$516', 'good'),
      ],
      bar: { share: 0.13, tone: 'good' },
    },
    {
      cells: [
        cell('Amazon Managed Streaming for Apache Kafka in Payments staging (123456789013): new service'),
        cell('since 17 November'),
        cell('$0.00 a day'),
        cell('$47 a day'),
        cell('+$188', 'bad'),
      ],
      bar: { share: 0.05, tone: 'bad' },
    },
  ],
  more: null,
};

const BASIS: Block = {
  type: 'facts',
  title: 'How these numbers were made',
  facts: [
    { label: 'Data through', value: '20 November 2026' },
    { label: 'Compared', value: '1–20 November 2026 with 1–20 October 2026' },
    { label: 'Cost basis', value: 'Amortized: commitments are spread over the days they cover' },
    { label: 'Currency', value: 'USD' },
    { label: 'Source', value: 'FOCUS billing export' },
  ],
};

export const TEAM_REPORT: Report = {
  subject: '[Action] Payments: +$4,906 this month (+16 %), 4 anomalies',
  preheader: 'EC2 instances are up $4,210 since 5 November; the month is heading for $54,600.',
  title: 'Payments: AWS cost in November 2026',
  subtitle: '1–20 November 2026 compared with 1–20 October 2026',
  status: {
    level: 'action',
    word: 'Action needed',
    sentence:
      'EC2 instances cost $4,210 more than in the same 20 days of October, and the new level has stayed.',
  },
  blocks: [
    {
      type: 'tiles',
      tiles: [
        {
          label: 'Month to date',
          value: '$36,392',
          note: '+$4,906 (+16 %) against 1–20 October',
          tone: 'bad',
        },
        {
          label: 'Last 7 days',
          value: '$13,120',
          note: '+$310 (+2.4 %) against the 7 before',
          tone: 'neutral',
        },
        {
          label: 'November estimate',
          value: '$54,600',
          note: '$53,100 to $56,300; October was $47,905',
          tone: 'bad',
        },
        { label: 'December estimate', value: '$57,200', note: '$52,800 to $61,900', tone: 'neutral' },
      ],
    },
    {
      type: 'sentences',
      title: 'What happened',
      sentences: [
        'EC2 instances are up $4,210 (+31 %) against the same 20 days; it began on 5 November and has stayed.',
        'CloudFront is up $448 (+37 %), nearly all of it on 11 and 12 November.',
        'Lambda is down $396 (-30 %): it has cost nothing in Sandbox since 9 November.',
        'Amazon Managed Streaming for Apache Kafka is new since 17 November, at $47 a day.',
      ],
    },
    ANOMALY_TABLE,
    SERVICE_TABLE,
    ACCOUNT_TABLE,
    BASIS,
  ],
  footer:
    'AWS Cost AI Agent, report for 2026-W48. You receive this because your address is in teams/payments.yaml.',
};

export const QUIET_REPORT: Report = {
  ...TEAM_REPORT,
  subject: '[OK] Payments: $31,420 this month (-0.2 %)',
  preheader: 'Nothing stands out. The month is heading for $47,700.',
  status: { level: 'ok', word: 'All quiet', sentence: 'No account or service left its usual range.' },
  blocks: [
    {
      type: 'tiles',
      tiles: [
        {
          label: 'Month to date',
          value: '$31,420',
          note: '-$66.20 (-0.2 %) against 1–20 October',
          tone: 'neutral',
        },
        { label: 'Last 7 days', value: '$10,980', note: '-$120 (-1.1 %) against the 7 before', tone: 'good' },
        { label: 'November estimate', value: '$47,700', note: '$47,100 to $48,400', tone: 'neutral' },
      ],
    },
    { type: 'sentences', title: 'What happened', sentences: ['Nothing stands out against October.'] },
    {
      type: 'table',
      title: 'Anomalies',
      note: 'None in the last 100 days.',
      columns: [left('What')],
      rows: [],
      more: null,
    },
    {
      type: 'table',
      title: 'Largest services',
      note: null,
      columns: [left('Service'), right('1–20 Nov'), right('Change')],
      rows: SERVICES.slice(0, 5).map(([name, current]) => ({
        cells: [cell(name), cell(money(current)), cell('+0.1 %')],
        bar: { share: current / 17_842, tone: 'neutral' },
      })),
      more: null,
    },
    BASIS,
  ],
};

export const NO_DATA_REPORT: Report = {
  ...TEAM_REPORT,
  subject: '[No data] Payments: no cost data',
  preheader: 'No cost data came in for account 123456789012.',
  subtitle: 'Expected data through 20 November 2026',
  status: {
    level: 'no-data',
    word: 'No data',
    sentence:
      'The billing export holds nothing for account 123456789012. Check the account id in teams/payments.yaml.',
  },
  blocks: [BASIS],
};

const TEAM_NAMES = [
  'Payments',
  'Platform Team',
  'Data Science Team',
  'Search and Recommendations',
  'Mobile',
  'DevOps Team',
];

const EVERY_ACCOUNT: readonly Row[] = Array.from({ length: 84 }, (_, i) => {
  const current = 61_000 / (i + 1) + 37;
  const previous = current * (1 - (((i * 37) % 61) - 24) / 100);
  const name = `${['production', 'staging', 'sandbox', 'shared services'][i % 4] ?? ''} ${i + 1}`;
  return comparisonRow(
    [`${name} (${String(100_000_000_007 + i * 10_733_021_119).slice(0, 12)})`, TEAM_NAMES[i % 6] ?? ''],
    current,
    previous,
    61_037,
  );
});

export const ADMIN_REPORT: Report = {
  subject: '[Action] Organisation: +$31,204 this month (+12 %), 9 anomalies, 2 failures',
  preheader: '84 accounts, 6 teams; the month is heading for $436,000.',
  title: 'AWS cost of the organisation in November 2026',
  subtitle: '84 accounts of 6 teams, 1–20 November 2026 compared with 1–20 October 2026',
  status: {
    level: 'watch',
    word: 'Worth watching',
    sentence: 'Nine accounts are above their threshold, and two reports were not delivered.',
  },
  blocks: [
    { type: 'banner', text: 'Sample data: none of these accounts exist.' },
    {
      type: 'tiles',
      tiles: [
        {
          label: 'Month to date',
          value: '$291,480',
          note: '+$31,204 (+12 %) against 1–20 October',
          tone: 'bad',
        },
        { label: 'November estimate', value: '$436,000', note: '$421,000 to $452,000', tone: 'bad' },
        { label: 'Accounts flagged', value: '9', note: 'of 84', tone: 'bad' },
        { label: 'Reports delivered', value: '4 of 6', note: '2 failed', tone: 'bad' },
      ],
    },
    {
      type: 'table',
      title: 'Every account',
      note: 'Largest first.',
      columns: [
        left('Account'),
        left('Team'),
        right('1–20 Nov'),
        right('1–20 Oct'),
        right('Change'),
        right('%'),
      ],
      rows: EVERY_ACCOUNT,
      more: null,
    },
    {
      type: 'table',
      title: 'Accounts that nobody owns',
      note: 'Add them to a team file, so that someone receives their report.',
      columns: [left('Account'), right('1–20 Nov')],
      rows: [
        { cells: [cell('999999999901'), cell('$2,140')], bar: null },
        { cells: [cell('999999999902'), cell('$12.40')], bar: null },
      ],
      more: null,
    },
    {
      type: 'table',
      title: 'What failed',
      note: null,
      columns: [left('Where'), left('What')],
      rows: [
        {
          cells: [
            cell('team mobile, deliver'),
            cell('The mail server answered 550 5.1.1: no such user.', 'bad'),
          ],
          bar: null,
        },
        {
          cells: [
            cell('team search, fetch'),
            cell('The export has no rows for account 345678901234.', 'bad'),
          ],
          bar: null,
        },
      ],
      more: null,
    },
    BASIS,
  ],
  footer: 'AWS Cost AI Agent, report for 2026-W48 to the addresses of global_admin_emails.',
};

export const REPORTS: Readonly<Record<string, Report>> = {
  team: TEAM_REPORT,
  quiet: QUIET_REPORT,
  'no-data': NO_DATA_REPORT,
  admin: ADMIN_REPORT,
};

/** Every text that a reader of the body should find. The subject and the preheader belong to the envelope. */
export function textsOf(report: Report): string[] {
  const blockTexts = report.blocks.flatMap((block): (string | null)[] => {
    switch (block.type) {
      case 'banner':
        return [block.text];
      case 'tiles':
        return block.tiles.flatMap((tile) => [tile.label, tile.value, tile.note]);
      case 'sentences':
        return [block.title, ...block.sentences.map(textOf)];
      case 'table':
        return [
          block.title,
          block.note,
          block.more,
          ...(block.rows.length === 0 ? [] : block.columns.map((column) => column.label)),
          ...block.rows.flatMap((row) => row.cells.map((each) => each.text)),
        ];
      case 'facts':
        return [block.title, ...block.facts.flatMap((fact) => [fact.label, fact.value])];
      case 'links':
        return [block.title, ...block.links.map((link) => link.label)];
      case 'code':
        return [
          block.title,
          block.note,
          ...block.groups.flatMap(({ label, lines }) => [label, ...lines.map(({ text }) => text)]),
        ];
    }
  });
  return [
    report.title,
    report.subtitle,
    report.status.word,
    report.status.sentence,
    ...blockTexts,
    report.footer,
  ].filter((text): text is string => text !== null);
}

const NOT_TEXTS: readonly string[] = ['type', 'tone', 'align', 'level'];

/** The same report with each of its texts changed. */
export function withTexts(report: Report, change: (text: string) => string): Report {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) =>
    typeof value === 'string' && !NOT_TEXTS.includes(key) ? change(value) : value,
  ) as Report;
}

export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '</td></tr></table><img src=x onerror=alert(1)>',
  '</mj-table></mj-column></mj-section><mj-raw><b>out</b></mj-raw>',
  '<mj-include path="/etc/passwd" type="html" />',
  '</mj-title></mj-head><mj-body>',
  '" onmouseover="alert(1)" x="',
  "' style='position:fixed'",
  '<!--[if mso]> out <![endif]-->',
  '-->',
  ']]>',
  '{{ template }} [[ x ]] ${x} $& $1',
  '&lt;b&gt; &amp; &#60;',
  'one\r\ntwo\nthree\tfour\u2028five',
  'safe\u202egnp.exe \u2066x\u2069 \u200fy\u061c',
  '\u0000\u0007\u001b[31mred\u009b1m',
  'a'.repeat(200),
  'W\u0336'.repeat(60),
  '💸🧑🏽‍💻🇩🇪 支払いチーム فريق',
  '[link](https://example.com) ![image](https://example.com/x.png)',
  '@octocat @org/team #12 GH-12 https://example.com www.example.com me@example.com',
  '| a | b |\n|---|---|',
  '- item',
  '1. item',
  '---',
  '`code` **bold** _it_ ~~gone~~ \\',
  '$x$ and $$y$$',
  '\ud800 alone',
];
