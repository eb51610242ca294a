import { nearestWord } from '../../config/nearest.ts';
import { problemOfRun, type Problem } from '../../config/problem.ts';
import { CostDataError, messageOf, ServiceError } from '../../errors.ts';
import type { FetchFailure } from '../cost-model.ts';
import { cleanName } from '../outside-text.ts';
import { isRecord } from '../../json.ts';
import type { CostTags } from './asking.ts';
import type { DatadogClient } from './client.ts';

const TAG_KEYS_PATH = '/api/v2/cost/tag_keys';
const CUR_CONFIG_PATH = '/api/v2/cost/aws_cur_config';

/** How Datadog is set up for AWS cost, as far as it tells. */
export interface Preflight {
  /** Tags that the metric has; null when Datadog does not tell. */
  readonly tagKeys: ReadonlySet<string> | null;
  /** What is wrong with the billing data that Datadog receives. */
  readonly problems: readonly Problem[];
  /** What could not be looked up. */
  readonly failures: readonly FetchFailure[];
}

function entriesOf(body: unknown): { id: string; attributes: Readonly<Record<string, unknown>> }[] {
  if (!isRecord(body) || !Array.isArray(body.data)) throw new ServiceError('The answer holds no list.');
  return body.data.filter(isRecord).map(({ id, attributes }) => ({
    id: typeof id === 'string' ? id : '',
    attributes: isRecord(attributes) ? attributes : {},
  }));
}

async function tagKeysOf(client: DatadogClient, metric: string): Promise<Set<string>> {
  const entries = entriesOf(await client.get(TAG_KEYS_PATH, { 'filter[metric]': metric }));
  return new Set(
    entries.map(({ id, attributes }) => (typeof attributes.value === 'string' ? attributes.value : id)),
  );
}

function curProblem(message: string): Problem {
  const hint = 'Look at the page Cloud Cost, Settings, Accounts in Datadog.';
  return problemOfRun('notice', message, hint);
}

/** What each billing report that Datadog reads says of itself. */
async function curProblems(client: DatadogClient): Promise<Problem[]> {
  const entries = entriesOf(await client.get(CUR_CONFIG_PATH, {}));
  if (entries.length === 0) return [curProblem('Datadog lists no AWS Cost and Usage Report that it reads.')];
  return entries.flatMap(({ id, attributes }) => {
    const { account_id: account, status, error_messages: errors } = attributes;
    const said = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
    if (status === 'active' && said.length === 0) return [];
    const words = said.length === 0 ? '' : `: ${said.map(cleanName).join('; ')}`;
    const name = typeof account === 'string' ? `of account ${cleanName(account)}` : cleanName(id);
    return [
      curProblem(
        `Datadog's Cost and Usage Report ${name} is ${cleanName(typeof status === 'string' ? status : 'in an unknown state')}${words}.`,
      ),
    ];
  });
}

/** Looks up which tags the cost metric has and whether billing data flows. What cannot be looked up is a failure. */
export async function preflight(client: DatadogClient, metric: string): Promise<Preflight> {
  const failures: FetchFailure[] = [];
  const orFailure = async <T>(scope: string, lookUp: Promise<T>): Promise<T | null> => {
    try {
      return await lookUp;
    } catch (error) {
      failures.push({ scope, message: messageOf(error) });
      return null;
    }
  };
  const [tagKeys, problems] = await Promise.all([
    orFailure('cost tag keys of Datadog', tagKeysOf(client, metric)),
    orFailure('CUR configuration of Datadog', curProblems(client)),
  ]);
  return { tagKeys, problems: problems ?? [], failures };
}

/**
 * The error for a metric or tag that finds no cost: without it, a misspelt name would look like a cost of zero.
 * @param empty which question came back without any group
 */
export async function nothingFound(
  empty: 'metric' | 'account_tag' | 'service_tag',
  tags: CostTags,
  { tagKeys, problems }: Preflight,
  days: string,
): Promise<CostDataError> {
  const name = { metric: tags.metric, account_tag: tags.accountTag, service_tag: tags.serviceTag }[empty];
  const said = problems.map(({ message }) => ` ${message}`).join('');
  if (empty === 'metric') {
    const known =
      tagKeys === null || tagKeys.size > 0 ? '' : ' Datadog knows no cost tags of it, so it may be misspelt.';
    return new CostDataError(
      `Datadog has no cost for the metric "${name}" ${days}.${known}${said} Set datadog.metric to a cost metric of your organisation, such as aws.cost.amortized, and look whether the application key may see its data.`,
    );
  }
  const isKnown = tagKeys?.has(name) === true;
  const nearest = tagKeys === null || isKnown ? null : await nearestWord(name, [...tagKeys]);
  const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
  return new CostDataError(
    `No cost of the metric "${tags.metric}" carries the tag "${name}" ${days}.${said} Set datadog.${empty} to the tag that holds ${empty === 'account_tag' ? 'account ids of 12 digits' : 'the AWS service'}.${hint}`,
  );
}
