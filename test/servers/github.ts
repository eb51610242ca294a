import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Repository } from '../../src/action/repository.ts';
import { isRecord } from '../../src/json.ts';
import { Refusal, type Answer, type Fault } from './github/answer.ts';
import { answerFaults, matchedOperation, requestFaults, type Matched } from './github/contract.ts';
import { refuseWithoutPermission, ROUTES } from './github/routes.ts';
import { RepositoryState } from './github/state.ts';

export { refusal, type Answer, type Fault } from './github/answer.ts';
export type { RepositoryState } from './github/state.ts';

/** One request as it came in. */
export interface GitHubServerRequest {
  /** Such as `GET /repos/{owner}/{repo}/pulls`, or `POST /graphql`. */
  readonly operation: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface GitHubServer extends AsyncDisposable {
  /** Address of the API. */
  readonly url: string;
  readonly state: RepositoryState;
  readonly requests: readonly GitHubServerRequest[];
  /** What a run knows of the repository. */
  readonly repository: Repository;
  readonly token: string;
  /** What a run through the runner needs to know to ask this server. */
  readonly env: Readonly<Record<string, string>>;
  /** What goes wrong with a request, the `nth` of its operation; it may also change the state, as others would. */
  fault: (operation: string, nth: number) => Fault | null;
  /** How often an operation was asked for. */
  readonly count: (operation: string) => number;
  /** Operations other than reading that were asked for, in order. */
  readonly writes: () => string[];
  /** @throws Error when a request or an answer did not fit GitHub's description */
  readonly close: () => Promise<void>;
}

const TOKEN = 'ghs_a-token-of-the-tests';

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, body, headers }: Answer, isCut = false): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, 'content-length': Buffer.byteLength(text), ...headers });
  if (!isCut) {
    response.end(text);
    return;
  }
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

/** A GitHub with one repository, that holds every request and every answer against GitHub's own description. */
export async function startGitHubServer(
  files: Readonly<Record<string, string | Buffer>> = { 'README.md': '# Costs\n' },
): Promise<GitHubServer> {
  const state = new RepositoryState(files);
  const requests: GitHubServerRequest[] = [];
  const violations: string[] = [];

  function performed(matched: Matched, query: URLSearchParams, body: unknown): Answer {
    const { operation, path } = matched;
    const faults = requestFaults(matched, query, body);
    violations.push(...faults.map((fault) => `${operation}: ${fault}`));
    if (faults.length > 0) return new Refusal(422, faults.join('; ')).answer;
    if (`${path.owner}/${path.repo}` !== state.fullName) return new Refusal(404, 'Not Found').answer;
    try {
      refuseWithoutPermission(state, operation, path);
      const route = ROUTES[operation];
      if (route === undefined) throw new Error(`The server does not do ${operation}.`);
      return route(state, { path, query, body: isRecord(body) ? body : {} });
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      violations.push(`${operation}: ${String(error)}`);
      return new Refusal(500, 'Server Error').answer;
    }
  }

  /** GraphQL is not described; it is asked for one thing only. */
  function viewer(body: unknown): Answer {
    const isAsked = isRecord(body) && body.query === '{ viewer { login } }';
    if (!isAsked) violations.push(`POST /graphql: ${JSON.stringify(body)}`);
    return { status: 200, body: { data: { viewer: { login: state.login } } } };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://github');
    const method = request.method ?? 'GET';
    const body = await jsonOf(request);
    const matched = matchedOperation(method, pathname);
    const isGraphQl = `${method} ${pathname}` === 'POST /graphql';
    const operation = isGraphQl ? 'POST /graphql' : (matched?.operation ?? `${method} ${pathname}`);
    requests.push({ operation, query, body: isRecord(body) ? body : {} });
    if (request.headers.authorization !== `token ${TOKEN}`) {
      send(response, new Refusal(401, 'Bad credentials').answer);
      return;
    }
    const fault = server.fault(operation, server.count(operation));
    const perform = (): Answer => {
      if (isGraphQl) return viewer(body);
      if (matched !== null) return performed(matched, query, body);
      violations.push(`${operation} is not described`);
      return new Refusal(404, 'Not Found').answer;
    };
    if (fault === null) {
      answer(response, matched, perform());
      return;
    }
    const isCut = 'kind' in fault && fault.kind === 'cut';
    const done = isCut || fault.isDone === true ? perform() : null;
    if ('status' in fault) answer(response, matched, fault);
    else if (isCut && done !== null) send(response, done, true);
  }

  function answer(response: ServerResponse, matched: Matched | null, given: Answer): void {
    const faults = matched === null ? [] : answerFaults(matched.operation, given.status, given.body);
    violations.push(...faults.map((fault) => `${matched?.operation} ${given.status}: ${fault}`));
    send(response, given);
  }

  const http = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    if (violations.length > 0) throw new Error(`GitHub's description is not kept:\n${violations.join('\n')}`);
  };
  const server: GitHubServer = {
    url,
    state,
    requests,
    token: TOKEN,
    fault: () => null,
    env: {
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: state.fullName,
      'INPUT_GITHUB-TOKEN': TOKEN,
    },
    get repository() {
      return {
        owner: state.owner,
        name: state.name,
        apiUrl: url,
        url: `https://github.com/${state.fullName}`,
        runUrl: `https://github.com/${state.fullName}/actions/runs/1`,
        defaultBranch: 'main',
        sha: state.tip('main'),
        actor: 'pat',
        pullRequest: null,
      };
    },
    count: (operation) => requests.filter((request) => request.operation === operation).length,
    writes: () =>
      requests
        .map(({ operation }) => operation)
        .filter((operation) => !operation.startsWith('GET ') && operation !== 'POST /graphql'),
    close,
    [Symbol.asyncDispose]: close,
  };
  return server;
}
