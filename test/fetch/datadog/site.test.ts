import { describe, expect, it } from 'vitest';
import { hostsOf } from '../../../src/fetch/datadog/site.ts';

describe('the hosts of a site', () => {
  it.each([
    ['', 'https://app.datadoghq.com', 'https://api.datadoghq.com'],
    ['datadoghq.com', 'https://app.datadoghq.com', 'https://api.datadoghq.com'],
    ['DATADOGHQ.EU', 'https://app.datadoghq.eu', 'https://api.datadoghq.eu'],
    ['us3.datadoghq.com', 'https://us3.datadoghq.com', 'https://api.us3.datadoghq.com'],
    ['uk1.datadoghq.com', 'https://uk1.datadoghq.com', 'https://api.uk1.datadoghq.com'],
    ['ddog-gov.com', 'https://app.ddog-gov.com', 'https://api.ddog-gov.com'],
    ['us2.ddog-gov.com', 'https://us2.ddog-gov.com', 'https://api.us2.ddog-gov.com'],
  ])('%s are %s and %s', (site, app, api) => {
    expect(hostsOf(site, '')).toEqual({ app, api });
  });

  it('may be another for the API, whose pages stay where they are', () => {
    expect(hostsOf('datadoghq.eu', 'http://127.0.0.1:8080/dd/')).toEqual({
      app: 'https://app.datadoghq.eu',
      api: 'http://127.0.0.1:8080/dd',
    });
  });

  it('of a site that there is not are an error that lists those there are', () => {
    expect(() => hostsOf('app.datadoghq.com', '')).toThrow(
      /DATADOG_SITE is "app.datadoghq.com". Write one of: datadoghq.com, us3.*us2.ddog-gov.com\./,
    );
  });

  it('are no text that is not a URL, which is not quoted: it may hold a secret', () => {
    expect(() => hostsOf('', 'key123@gateway')).toThrow(/^DATADOG_BASE_URL is not a URL/);
  });
});
