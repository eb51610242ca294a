import type { AccountAnalysis, ScopeAnalysis } from '../../analyze/account.ts';
import { NO_COST, type ServiceChange } from '../../analyze/comparison.ts';
import type { Format } from '../../format/format.ts';
import { directionOf, largestMoves, partsOf, sharesOf, type FactDraft, type ShareOf } from './draft.ts';
import { accountNames, serviceNames } from './names.ts';

/** Services that hardly moved, named because most of the cost is theirs. */
const LARGEST_BY_COST = 3;
/** A service that moved less than this share of the largest mover is noise beside it. */
const MIN_SHARE_OF_LARGEST = 0.05;

const ABOUT: Readonly<Record<ServiceChange['state'], string>> = {
  new: 'service that is new',
  gone: 'service that stopped: no cost in the days reported',
  changed: 'change of a service',
  unknown: 'cost of a service; no data to compare with',
};

function changeOf({ change }: ServiceChange): number {
  return change ?? 0;
}

function partsOfService(service: ServiceChange, share: number | null, format: Format): FactDraft['parts'] {
  const { current, previous, change, changePercent, state, since } = service;
  if (change === null || previous === null) return { now: format.money(current) };
  return partsOf({
    amount: format.money(Math.abs(change)),
    percent: changePercent === null || state !== 'changed' ? null : format.percent(Math.abs(changePercent)),
    since: since === null ? null : format.day(since),
    now: state === 'gone' ? null : format.money(current),
    before: state === 'new' ? null : format.money(state === 'gone' ? Math.abs(previous) : previous),
    share: share === null ? null : format.percent(share),
  });
}

function isCredit({ current, previous, state }: ServiceChange): boolean {
  return state === 'gone' ? (previous ?? 0) < 0 : current < 0;
}

function serviceFact(
  service: ServiceChange,
  { comparison }: ScopeAnalysis,
  shareOf: ShareOf,
  format: Format,
): FactDraft {
  const { current, change, state, since } = service;
  const { from, to } = comparison.current;
  return {
    kind: 'service',
    about: isCredit(service) ? `${ABOUT[state]}; a credit` : ABOUT[state],
    parts: partsOfService(service, shareOf(changeOf(service)), format),
    names: serviceNames(service.service),
    direction: directionOf(changeOf(service)),
    isCause: state === 'gone' || (state === 'new' && since !== null),
    value: change ?? current,
    unit: 'money',
    window: { from, to },
  };
}

/** The services that moved most, each way, and those that cost most. */
export function serviceFacts(
  scope: ScopeAnalysis,
  rises: number,
  falls: number,
  format: Format,
): FactDraft[] {
  const { services } = scope;
  const floor = MIN_SHARE_OF_LARGEST * Math.max(0, ...services.map((each) => Math.abs(changeOf(each))));
  const notable = services.filter((service) => Math.abs(changeOf(service)) >= floor);
  const moved = largestMoves(notable, changeOf, rises, falls);
  const costly = [...services]
    .sort((a, b) => b.current - a.current)
    .slice(0, LARGEST_BY_COST)
    .filter((service) => service.current >= NO_COST && !moved.includes(service));
  const shareOf = sharesOf(services.map(changeOf));
  return [...moved, ...costly].map((service) => serviceFact(service, scope, shareOf, format));
}

/** The service that moved most the way its account did: what lies behind the account's change. */
export function leadServiceFact(account: AccountAnalysis, format: Format): FactDraft[] {
  const { comparison, services } = account;
  const lead = services.find((service) => changeOf(service) * (comparison.change ?? 0) > 0);
  if (lead === undefined) return [];
  const fact = serviceFact(lead, account, sharesOf(services.map(changeOf)), format);
  return [
    {
      ...fact,
      kind: 'detail',
      about: `${fact.about}, behind the change of its account`,
      names: [...fact.names, ...accountNames(account)],
      isCause: true,
    },
  ];
}
