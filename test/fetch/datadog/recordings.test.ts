import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDaily, readScalar } from '../../../src/fetch/datadog/answers.ts';
import { preflight } from '../../../src/fetch/datadog/preflight.ts';
import { organisation } from '../../servers/datadog/organisation.ts';
import { clientOf, serverWith } from './asking.ts';

interface Recording {
  readonly log: {
    readonly entries: readonly {
      readonly response: { readonly status: number; readonly content: { readonly text: string } };
    }[];
  };
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Written by hand after the shapes of real answers; DATADOG_RECORDINGS names a folder of real ones (HAR). */
const BY_HAND: Readonly<Record<string, Answer>> = {
  'scalar-ok': {
    status: 200,
    body: '{"data":{"type":"scalar_response","attributes":{"columns":[{"values":[6.368151928283307],"name":"a","meta":{"unit":[{"short_name":"%","id":17,"plural":"percent","name":"percent","family":"percentage","scale_factor":1.0},null]},"type":"number"}]}}}',
  },
  'scalar-bad-request': {
    status: 400,
    body: '{"errors":["Queries ending outside the retention date are invalid"]}',
  },
  'timeseries-ok': {
    status: 200,
    body: '{"data":{"id":"0","type":"timeseries_response","attributes":{"series":[{"group_tags":[],"query_index":0,"unit":null}],"times":[1711977645000,1711977705000,1711980225000],"values":[[1,1,87]]}}}',
  },
  'timeseries-bad-request': {
    status: 400,
    body: '{"errors":["API input validation failed: Invalid type. Expected \\"timeseries_request\\"."]}',
  },
  'aws-cur-configs-ok': {
    status: 200,
    body: '{"data":[{"type":"aws_cur_config","id":"100","attributes":{"account_id":"000000000000","status":"active","months":15,"error_messages":[]}}]}',
  },
};

const folder = process.env.DATADOG_RECORDINGS ?? '';
const isReal = folder !== '' && existsSync(folder);
if (!isReal) process.stdout.write('DATADOG_RECORDINGS is not set: answers written by hand are replayed.\n');

function recorded(name: string): Answer {
  if (!isReal) return BY_HAND[name] ?? { status: 0, body: '' };
  const { log } = JSON.parse(readFileSync(path.join(folder, `${name}.har`), 'utf8')) as Recording;
  const response = log.entries[0]?.response;
  return { status: response?.status ?? 0, body: response?.content.text ?? '' };
}

/** Sends a request to a server that answers as recorded. */
async function replayed(name: string): Promise<unknown> {
  const { status, body } = recorded(name);
  const truth = organisation({ accounts: 1, services: 1, days: 1, from: '2026-11-01' });
  const server = await serverWith({ truth, fault: () => ({ kind: 'status', status, body }) });
  return clientOf(server.url).post('/api/v2/query/scalar', {});
}

describe(isReal ? 'a recorded answer' : 'an answer as Datadog gives it', () => {
  it('to a scalar question is read with its unit', async () => {
    const { groups, unit } = readScalar(await replayed('scalar-ok'));
    expect(groups.map(({ value, group }) => [value, group.size])).toEqual([[6.368151928283307, 0]]);
    expect(unit).toMatchObject([{ name: 'percent', family: 'percentage' }, null]);
  });

  it('to a timeseries question in minutes is not taken for days', async () => {
    const body = await replayed('timeseries-ok');
    expect(() => readDaily(body)).toThrow('is not in UTC days');
  });

  it.each([
    ['scalar-bad-request', 'Queries ending outside the retention date are invalid'],
    ['timeseries-bad-request', 'Invalid type. Expected "timeseries_request".'],
  ])('that refuses is quoted: %s', async (name, text) => {
    await expect(replayed(name)).rejects.toThrow(text);
  });

  it('about the Cost and Usage Report says that data flows', async () => {
    const { status, body } = recorded('aws-cur-configs-ok');
    const truth = organisation({ accounts: 1, services: 1, days: 1, from: '2026-11-01' });
    const server = await serverWith({
      truth,
      fault: ({ path: asked }) =>
        asked.endsWith('aws_cur_config') ? { kind: 'status', status, body } : null,
    });
    const { problems, failures } = await preflight(clientOf(server.url), truth.metric);
    expect([problems, failures]).toEqual([[], []]);
  });
});
