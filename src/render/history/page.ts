import type { Day } from '../../calendar/day.ts';
import { CHART_SCRIPT, CHART_STYLE, PAGE_SCRIPT } from './generated/assets.ts';

/** Cost of one account or service on each day of the page's window. */
export interface HistoryLine {
  /** Account id; missing for services. */
  readonly id?: string;
  readonly name: string;
  readonly daily: Float64Array;
}

/** An anomaly that the chart marks. */
export interface HistoryMark {
  readonly account: string;
  readonly service: string | null;
  readonly start: Day;
  readonly impact: number;
}

/** What one page shows. */
export interface HistoryPage {
  readonly title: string;
  /** Days, accounts, cost basis: what the reader must know of the numbers. */
  readonly subtitle: string;
  readonly isSample: boolean;
  readonly locale: string;
  readonly currency: string;
  readonly from: Day;
  readonly days: number;
  readonly accounts: readonly HistoryLine[];
  readonly services: readonly HistoryLine[];
  readonly anomalies: readonly HistoryMark[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** JSON that cannot end the element that it stands in. */
function embedded(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Cents are enough for a chart, and half the size. */
function lineData({ id, name, daily }: HistoryLine): Record<string, unknown> {
  return {
    ...(id === undefined ? {} : { id }),
    name,
    daily: Array.from(daily, (cost) => Math.round(100 * cost) / 100),
  };
}

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1200px; padding: 16px; font: 15px/1.45 'Segoe UI', system-ui, sans-serif; color: #1c2733; background: #fff; }
h1 { font-size: 24px; margin: 0 0 4px; }
p { margin: 4px 0 12px; }
.sample { background: #fdf6e7; border-left: 6px solid #c98a1b; padding: 8px 12px; }
fieldset { display: inline-block; border: 1px solid #8a97a5; border-radius: 4px; margin: 0 12px 12px 0; padding: 4px 10px; }
label { margin-right: 10px; }
input[type=search], button { font: inherit; padding: 4px 8px; }
#chart { min-height: 400px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
.figures th, .figures td { border-bottom: 1px solid #dde3e9; padding: 6px 8px; text-align: left; font-weight: normal; white-space: nowrap; }
.figures thead th { color: #51606f; }
.figures .r { text-align: right; font-variant-numeric: tabular-nums; }
.figures tbody tr:last-child { font-weight: 600; }
@media print { fieldset, button, #filter-row { display: none; } }
`;

/** One self-contained HTML file: nothing in it asks a network, and it opens from a disk. */
export function historyPage(page: HistoryPage): string {
  const { title, subtitle, isSample, accounts, services, ...rest } = page;
  const data = { ...rest, accounts: accounts.map(lineData), services: services.map(lineData) };
  const sample = isSample
    ? '<p class="sample">Sample data. Every account, name and amount here is generated.</p>'
    : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${CHART_STYLE}${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
${sample}
<fieldset><legend>Cost by</legend>
<label><input type="radio" name="by" value="accounts" checked> account</label>
<label><input type="radio" name="by" value="services"> service</label>
</fieldset>
<fieldset><legend>Each</legend>
<label><input type="radio" name="step" value="day" checked> day</label>
<label><input type="radio" name="step" value="month"> month</label>
</fieldset>
<p id="filter-row"><label for="filter">Only names with</label> <input type="search" id="filter"> <button type="button" id="export">Export as CSV</button> <span id="count" role="status"></span></p>
<div id="chart" role="img" aria-label="Cost by account"></div>
<p>Dashed lines are first days of anomalies: red of rises, green of falls. Drag over the chart to look closer, double-click to see all of it.</p>
<h2>Months</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Cost of each month">
<table class="figures"><thead><tr id="head"></tr></thead><tbody id="body"></tbody></table>
</div>
</main>
<script type="application/json" id="data">${embedded(data)}</script>
<script>${CHART_SCRIPT}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
