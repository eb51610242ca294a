import { nearestWord } from '../config/nearest.ts';
import { shown } from '../config/shown.ts';
import { InputError } from '../errors.ts';
import type { DailyCosts } from '../fetch/cost-model.ts';
import { spokenServiceName } from '../format/service-name.ts';

/** Services that a message lists. */
const MAX_LISTED = 10;

function costOf({ series }: DailyCosts): Map<string, number> {
  const costs = new Map<string, number>();
  for (const { service, daily } of series) {
    costs.set(
      service,
      daily.reduce((sum, cost) => sum + cost, costs.get(service) ?? 0),
    );
  }
  return costs;
}

function simplified(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A name in full, without the maker, and as people say it. */
function namesOf(service: string): string[] {
  return [service, service.replace(/^(?:Amazon|AWS) /i, ''), spokenServiceName(service)].map(simplified);
}

/** The services of that name, as the source calls them or as reports say it, whatever the capitals. */
function servicesNamed(services: readonly string[], wanted: string): string[] {
  const exact = services.filter((service) => simplified(service) === simplified(wanted));
  if (exact.length > 0) return exact;
  const names = new Set(namesOf(wanted.trim()));
  return services.filter((service) => namesOf(service).some((name) => names.has(name)));
}

/**
 * The costs of one service; of all where none is asked for.
 * @returns the names that the service has in these costs, empty for all
 * @throws InputError that names the nearest, and lists those that cost most, when there is none of that name
 */
export async function ofService(
  costs: DailyCosts,
  wanted: string | null,
): Promise<{ costs: DailyCosts; services: readonly string[] }> {
  if (wanted === null) return { costs, services: [] };
  const known = costOf(costs);
  const services = servicesNamed([...known.keys()], wanted).sort();
  if (services.length === 0) throw await unknownService(wanted, known);
  const own = new Set(services);
  return { costs: { ...costs, series: costs.series.filter(({ service }) => own.has(service)) }, services };
}

async function unknownService(wanted: string, known: ReadonlyMap<string, number>): Promise<InputError> {
  const asked = `No cost of a service "${shown(wanted)}" is stored for these accounts and days.`;
  if (known.size === 0) return new InputError(`${asked} None of any service is. Ask for other days.`);
  const largest = [...known].sort(([a, costA], [b, costB]) => costB - costA || (a < b ? -1 : 1));
  const names = largest.map(([service]) => service);
  const nearest = await nearestWord(wanted, [...names, ...names.map(spokenServiceName)]);
  const suggestion = nearest === null ? '' : ` Did you mean "${shown(nearest)}"?`;
  const rest = names.length - MAX_LISTED;
  const listed = names.slice(0, MAX_LISTED).map((name) => `"${shown(name)}"`);
  return new InputError(
    `${asked}${suggestion} There ${names.length === 1 ? 'is' : 'are'}: ${listed.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
  );
}
