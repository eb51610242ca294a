import { detectAnomalies } from '../src/analyze/anomalies.ts';
import { estimateTogether } from '../src/analyze/forecast.ts';
import { partsOf } from '../src/analyze/forecast/parts.ts';
import { median } from '../src/analyze/robust.ts';
import { spendOf } from '../src/analyze/spend.ts';
import { accountsOf, restrictTo, type DailyCosts } from '../src/fetch/cost-model.ts';
import { generatePortfolio } from './accuracy/generator.ts';
import { costsOf } from './accuracy/portfolio.ts';

const SERVICES = 12;
const DAYS = 400;
const WINDOW_DAYS = 20;
const RUNS = 5;
const POLICY = { includeCredits: true, includeTax: true };

/** Generated usage, dealt out to so many accounts of twelve services each. */
function generated(accounts: number): DailyCosts {
  const { window, series } = generatePortfolio({ seed: 3, accounts: 2 * accounts, days: DAYS, plant: true });
  const dealt = series.slice(0, accounts * SERVICES).map(({ daily }, i) => ({
    account: String(100_000_000_000 + (i % accounts)),
    service: `Service ${Math.floor(i / accounts) + 1}`,
    daily,
  }));
  return costsOf(window, dealt, window);
}

function detect(costs: DailyCosts): void {
  const { to } = costs.window;
  const from = new Date(Date.parse(to) - WINDOW_DAYS * 86_400_000).toISOString().slice(0, 10);
  for (const account of accountsOf(costs)) {
    detectAnomalies(account, spendOf(restrictTo(costs, [account]), POLICY), { from, to }, 50);
  }
}

function forecast(costs: DailyCosts): void {
  estimateTogether(partsOf(costs, POLICY).map(({ part }) => part));
}

/** CPU milliseconds of the middle one of some runs, after one that warms up. */
function milliseconds(run: () => void): number {
  run();
  return median(
    Array.from({ length: RUNS }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

/** Detection and forecasts of 84 accounts of twelve services over 400 days, and how that grows with accounts. */
export function benchAnalysis(): void {
  const [half, whole] = [generated(42), generated(84)];
  const [detection, forecasts] = [
    milliseconds(() => {
      detect(whole);
    }),
    milliseconds(() => {
      forecast(whole);
    }),
  ];
  const ofHalf = milliseconds(() => {
    detect(half);
    forecast(half);
  });
  const both = detection + forecasts;
  console.log(
    `analysis of 84 accounts × 12 services × 400 days: ${both.toFixed(0)} ms (under 1,000): detection ${detection.toFixed(0)}, forecasts ${forecasts.toFixed(0)}; ${(both / ofHalf).toFixed(1)} times that of 42 accounts (2: linear)`,
  );
}
