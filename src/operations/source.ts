import path from 'node:path';
import type { CredentialName } from '../action/inputs.ts';
import type { Settings } from '../config/configuration.ts';
import { InputError, MissingCredentialError } from '../errors.ts';
import type { CostSource } from '../fetch/cost-model.ts';
import type { CostTags } from '../fetch/datadog/asking.ts';
import type { DatadogClient } from '../fetch/datadog/client.ts';
import { hostsOf, type DatadogHosts } from '../fetch/datadog/site.ts';
import type { OperationContext } from './operation.ts';
import { openBucket } from './storage.ts';
import { TIMING } from './timing.ts';

/** All requests of a run to Datadog together; a run should end before its job is cut off. */
const TOTAL_TIMEOUT_MS = 15 * 60_000;

/** @throws MissingCredentialError that names all of them which are not set */
export function requireCredentials(
  { inputs }: OperationContext,
  names: readonly CredentialName[],
  what: string,
): void {
  const missing = names.filter((name) => inputs.credential(name) === '');
  if (missing.length === 0) return;
  const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const each = missing.length === 1 ? 'a secret' : 'secrets';
  throw new MissingCredentialError(
    `${what} needs ${missing.join(' and ')}, which ${are} not set. Set ${them} as ${each} of the repository and pass ${them} to the action, or choose another source.`,
  );
}

export function costTags({ cost_basis, datadog }: Settings): CostTags {
  return {
    metric: datadog.metric ?? (cost_basis === 'amortized' ? 'aws.cost.amortized' : 'aws.cost.unblended'),
    accountTag: datadog.account_tag,
    accountNameTag: datadog.account_name_tag,
    serviceTag: datadog.service_tag,
    chargeTypeTag: datadog.charge_type_tag,
    currency: datadog.currency,
  };
}

/** @throws InputError when the site is none of Datadog's */
export function datadogHosts({ inputs }: OperationContext): DatadogHosts {
  return hostsOf(inputs.credential('DATADOG_SITE'), inputs.credential('DATADOG_BASE_URL'));
}

/** @throws MissingCredentialError or InputError when keys or site are not as they must be */
export async function openDatadog(context: OperationContext, settings: Settings): Promise<DatadogClient> {
  const { inputs, calls } = context;
  requireCredentials(context, ['DATADOG_API_KEY', 'DATADOG_APP_KEY'], 'Source datadog');
  const { datadogClient } = await import('../fetch/datadog/client.ts');
  return datadogClient({
    api: datadogHosts(context).api,
    apiKey: inputs.credential('DATADOG_API_KEY'),
    appKey: inputs.credential('DATADOG_APP_KEY'),
    attemptTimeoutMs: 1000 * settings.datadog.request_timeout,
    totalTimeoutMs: TOTAL_TIMEOUT_MS,
    timing: TIMING,
    onCall: calls.counter('datadog'),
  });
}

async function openFocus(context: OperationContext): Promise<CostSource> {
  const { focusPath } = context.inputs;
  if (focusPath === null) {
    throw new InputError(
      'Source focus needs input focus-path: a FOCUS billing export, a folder of them, or s3://bucket/prefix.',
    );
  }
  const { focusSource, focusSourceAt } = await import('../fetch/focus/source.ts');
  const { bucketLocation, parseS3Uri } = await import('../fetch/focus/location.ts');
  const uri = parseS3Uri(focusPath);
  if (uri !== null)
    return focusSourceAt(bucketLocation(openBucket(context, uri.bucket), uri.prefix, focusPath));
  return focusSource({ path: path.resolve(context.root, focusPath), displayPath: focusPath });
}

/** The source that the inputs name. */
export async function openSource(context: OperationContext, settings: Settings): Promise<CostSource> {
  const { inputs, progress, calls } = context;
  switch (inputs.source) {
    case 'sample':
      return (await import('../fetch/sample/source.ts')).sampleSource();
    case 'focus':
      return openFocus(context);
    case 'datadog': {
      const client = await openDatadog(context, settings);
      const { datadogSource } = await import('../fetch/datadog/source.ts');
      return datadogSource({ client, tags: costTags(settings), progress });
    }
    case 'cost-explorer': {
      const { costExplorerSource } = await import('../fetch/cost-explorer/source.ts');
      return costExplorerSource({
        // The SDK takes AWS_ENDPOINT_URL_COST_EXPLORER by itself.
        endpoint: null,
        onCall: calls.counter('costExplorer'),
        progress,
      });
    }
  }
}
