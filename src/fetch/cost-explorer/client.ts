import type { GetCostAndUsageRequest } from '@aws-sdk/client-cost-explorer';

export interface ClientOptions {
  readonly region: string;
  /** Null for AWS's own, or what AWS_ENDPOINT_URL_COST_EXPLORER names. */
  readonly endpoint: string | null;
  /** Attempts for one page: throttling, errors of the server, broken connections and timeouts are tried again. */
  readonly maxAttempts: number;
  /** Longest silence of the service within one attempt. */
  readonly requestTimeoutMs: number;
  /** Called for each request that is sent, those that are tried again too. */
  readonly onCall: () => void;
}

export interface Client {
  /** One page, unchecked: the SDK takes any JSON for an answer. Rejects with what the SDK throws. */
  readonly getCostAndUsage: (request: GetCostAndUsageRequest, signal: AbortSignal) => Promise<unknown>;
  readonly close: () => void;
}

const CONNECTION_TIMEOUT_MS = 10_000;

/** The SDK's client with its default credential chain. The only place that loads the SDK. */
export async function openClient(options: ClientOptions): Promise<Client> {
  const { CostExplorerClient, GetCostAndUsageCommand } = await import('@aws-sdk/client-cost-explorer');
  const client = new CostExplorerClient({
    region: options.region,
    ...(options.endpoint === null ? {} : { endpoint: options.endpoint }),
    maxAttempts: options.maxAttempts,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: options.requestTimeoutMs,
      socketTimeout: options.requestTimeoutMs,
      throwOnRequestTimeout: true,
    },
  });
  client.middlewareStack.add(
    (next) => (args) => {
      options.onCall();
      return next(args);
    },
    // After signing, which fails without credentials, and within the retries.
    { name: 'countRequests', step: 'finalizeRequest', priority: 'low' },
  );
  return {
    getCostAndUsage: (request, signal) =>
      client.send(new GetCostAndUsageCommand(request), { abortSignal: signal }),
    close: () => {
      client.destroy();
    },
  };
}
