import { describe, expect, test } from 'vitest';
import { loadFiles, reported } from './workspace.ts';

const NO_ADMINS =
  "warning config/agent.yaml: global_admin_emails: Nobody receives the organisation's report. Write for example global_admin_emails: [finops@example.com].";
const SETTINGS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a mistyped key',
    'scheduel_day: monday\nSchedule-Hour: 3',
    [
      'error config/agent.yaml:1:1: scheduel_day: There is no such key. Did you mean "schedule_day"?',
      'error config/agent.yaml:2:1: Schedule-Hour: There is no such key. Did you mean "schedule_hour"?',
    ],
  ],
  [
    'a key near to none',
    'xyzzy: 1',
    [
      'error config/agent.yaml:1:1: xyzzy: There is no such key. The keys here are: anomaly_threshold, anomaly_min_amount, schedule_day, schedule_hour, timezone, late_days, locale, global_admin_emails, redirect_all_to, allowed_recipient_domains, repository_readers, ai_enabled, ai, cost_basis, include_credits, include_tax, datadog, mail, branding.',
    ],
  ],
  [
    'an hour that does not exist',
    'schedule_hour: 24',
    [
      'error config/agent.yaml:1:16: schedule_hour: 24 is not a whole number from 0 to 23. Write for example schedule_hour: 9.',
    ],
  ],
  [
    'a number in quotes',
    '# comment\nschedule_hour:   "9"',
    [
      'error config/agent.yaml:2:18: schedule_hour: "9" is not a whole number from 0 to 23. Write for example schedule_hour: 9.',
    ],
  ],
  [
    'thresholds out of range',
    'anomaly_threshold: 0\nanomaly_min_amount: -1',
    [
      'error config/agent.yaml:1:20: anomaly_threshold: 0 is not a number greater than 0. Write for example anomaly_threshold: 20.',
      'error config/agent.yaml:2:21: anomaly_min_amount: -1 is not a number of 0 or more. Write for example anomaly_min_amount: 50.',
    ],
  ],
  [
    'a threshold without end',
    'anomaly_threshold: .inf',
    [
      'error config/agent.yaml:1:20: anomaly_threshold: .inf is not a number greater than 0. Write for example anomaly_threshold: 20.',
    ],
  ],
  [
    'yes for true',
    'ai_enabled: yes',
    [
      'error config/agent.yaml:1:13: ai_enabled: "yes" is not true or false. Write for example ai_enabled: true.',
    ],
  ],
  [
    'a weekday with a capital',
    'schedule_day: Monday',
    [
      'error config/agent.yaml:1:15: schedule_day: "Monday" is not one of monday, tuesday, wednesday, thursday, friday, saturday or sunday. Did you mean "monday"?',
    ],
  ],
  [
    'a key without a value',
    'cost_basis:\ninclude_tax: true',
    [
      'error config/agent.yaml:1:1: cost_basis: There is no value here; it must be amortized or billed. Write for example cost_basis: amortized.',
    ],
  ],
  [
    'a list where one value belongs',
    'include_tax: [true]',
    [
      'error config/agent.yaml:1:14: include_tax: A list is not true or false. Write for example include_tax: true.',
    ],
  ],
  [
    'a model that nothing can be called',
    'ai:\n  model: Gemini 3\n  fallbacks: gemini-3.8-flash',
    [
      'error config/agent.yaml:2:10: model: "Gemini 3" is not the name of a model such as gemini-3.8-flash. Write for example model: gemini-3.8-flash.',
      'error config/agent.yaml:3:14: fallbacks: "gemini-3.8-flash" is not a list of up to 5 names of models. Write for example fallbacks: [gemini-3.8-flash, gemini-3.5-flash].',
    ],
  ],
  [
    'fallbacks that are too many, or no names',
    'ai:\n  fallbacks: [a, b, c, d, e, f]',
    [
      'error config/agent.yaml:2:14: fallbacks: The list has 6 entries; it must be a list of up to 5 names of models. Write for example fallbacks: [gemini-3.8-flash, gemini-3.5-flash].',
    ],
  ],
  [
    'a fallback that is a number',
    'ai:\n  fallbacks: [3.8]',
    [
      'error config/agent.yaml:2:15: fallbacks: 3.8 has no quotes, so YAML reads it as a number, not as text. Put it in quotes: "3.8".',
    ],
  ],
  [
    'Vertex AI without a project',
    'ai:\n  vertex: { location: global }',
    ['error config/agent.yaml:2:11: project: The key is missing. Add for example project: my-project.'],
  ],
  [
    'Vertex AI as a word',
    'ai:\n  vertex: true',
    [
      'error config/agent.yaml:2:11: vertex: true is not a mapping of project and location. Write for example vertex: { project: my-project, location: global }.',
    ],
  ],
  [
    'a project of Vertex AI that is a number',
    'ai:\n  vertex:\n    project: 123456\n    region: eu',
    [
      'error config/agent.yaml:3:14: project: 123456 has no quotes, so YAML reads it as a number, not as text. Put it in quotes: project: "123456".',
      'error config/agent.yaml:4:5: region: There is no such key. The keys here are: project, location.',
    ],
  ],
  [
    'limits of the model out of range',
    'ai:\n  max_requests: 0\n  max_tokens: 1.5\n  max_cost: 0\n  concurrency: 17',
    [
      'error config/agent.yaml:2:17: max_requests: 0 is not a whole number from 1 to 100000. Write for example max_requests: 200.',
      'error config/agent.yaml:3:15: max_tokens: 1.5 is not a whole number from 1 to 1000000000. Write for example max_tokens: 2000000.',
      'error config/agent.yaml:4:13: max_cost: 0 is not a number greater than 0. Write for example max_cost: 5.',
      'error config/agent.yaml:5:16: concurrency: 17 is not a whole number from 1 to 16. Write for example concurrency: 6.',
    ],
  ],
  [
    'a key of the model that there is not',
    'ai:\n  modell: x',
    ['error config/agent.yaml:2:3: modell: There is no such key. Did you mean "model"?'],
  ],
  [
    'a key of Datadog that there is not',
    'datadog:\n  metrik: aws.cost.amortized',
    ['error config/agent.yaml:2:3: metrik: There is no such key. Did you mean "metric"?'],
  ],
  [
    'a tag with a space',
    'datadog:\n  service_tag: aws product',
    [
      'error config/agent.yaml:2:16: service_tag: "aws product" is not the name of a tag. Write for example service_tag: aws_product.',
    ],
  ],
  [
    'a link with a part that nothing fills',
    'datadog:\n  link: "{app}/x?team={team}"',
    [
      'error config/agent.yaml:2:9: link: There is no {team} to fill in; there are {app}, {account}, {from}, {to}. Write for example link: "{app}/dashboard/abc-def?tpl_var_account={account}&from_ts={from}&to_ts={to}".',
    ],
  ],
  [
    'a link that leads to a script',
    'datadog:\n  link: "javascript:alert(1)"',
    [
      'error config/agent.yaml:2:9: link: "javascript:alert(1)" is not a link that begins with {app}/ or https://, without spaces. Write for example link: "{app}/dashboard/abc-def?tpl_var_account={account}&from_ts={from}&to_ts={to}".',
    ],
  ],
  [
    'settings of Datadog that are no mapping',
    'datadog: aws.cost.amortized',
    [
      'error config/agent.yaml:1:10: datadog: "aws.cost.amortized" is not a mapping of keys such as metric. Write for example datadog: { metric: aws.cost.net.amortized }.',
    ],
  ],
  [
    'an unknown time zone',
    'timezone: Europe/Berln',
    [
      'error config/agent.yaml:1:11: timezone: "Europe/Berln" is not the IANA name of a time zone. Did you mean "Europe/Berlin"?',
    ],
  ],
  [
    'an offset for a time zone',
    'timezone: "+02:00"',
    [
      'error config/agent.yaml:1:11: timezone: "+02:00" is not the IANA name of a time zone. Write for example timezone: Europe/Berlin.',
    ],
  ],
  [
    'a POSIX locale',
    'locale: en_US',
    [
      'error config/agent.yaml:1:9: locale: "en_US" is not a BCP 47 language tag that is known here. Write locale: en-US.',
    ],
  ],
  [
    'a redirection to no address',
    'redirect_all_to: nobody',
    [
      'error config/agent.yaml:1:18: redirect_all_to: "nobody" has no @. Write an address such as name@example.com.',
    ],
  ],
  [
    'domains that are none',
    'allowed_recipient_domains: [example, "*.com", "*", example.com., exa_mple.com]',
    [
      'error config/agent.yaml:1:29: allowed_recipient_domains: "example" is not a domain such as example.com or *.example.com. Write a full domain, or "*." and a full domain in quotes.',
      'error config/agent.yaml:1:38: allowed_recipient_domains: "*.com" is not a domain such as example.com or *.example.com. Write a full domain, or "*." and a full domain in quotes.',
      'error config/agent.yaml:1:47: allowed_recipient_domains: "*" is not a domain such as example.com or *.example.com. Write a full domain, or "*." and a full domain in quotes.',
      'error config/agent.yaml:1:52: allowed_recipient_domains: "example.com." is not a domain such as example.com or *.example.com. Write a full domain, or "*." and a full domain in quotes.',
      'error config/agent.yaml:1:66: allowed_recipient_domains: "exa_mple.com" is not a domain such as example.com or *.example.com. Write a full domain, or "*." and a full domain in quotes.',
    ],
  ],
  [
    'an address for a domain',
    'allowed_recipient_domains:\n  - example.com\n  - "@example.org"\n  - a@example.net',
    [
      'error config/agent.yaml:3:5: allowed_recipient_domains: "@example.org" is not a domain such as example.com or *.example.com. Write the domain alone: example.org.',
      'error config/agent.yaml:4:5: allowed_recipient_domains: "a@example.net" is not a domain such as example.com or *.example.com. Write the domain alone: example.net.',
    ],
  ],
  [
    'a domain with letters that are not ASCII',
    'allowed_recipient_domains: [bücher.de]',
    [
      'error config/agent.yaml:1:29: allowed_recipient_domains: "bücher.de" is not a domain such as example.com or *.example.com. Write the domain as xn--bcher-kva.de.',
    ],
  ],
  [
    'one domain where a list belongs',
    'allowed_recipient_domains: example.org',
    [
      'error config/agent.yaml:1:28: allowed_recipient_domains: "example.org" is not a list of domains. Write for example allowed_recipient_domains: [example.com, "*.example.com"].',
    ],
  ],
  [
    'a number among the domains',
    'allowed_recipient_domains: [example.org, 5]',
    [
      'error config/agent.yaml:1:42: allowed_recipient_domains: 5 is not a domain such as example.com. Write for example example.com.',
    ],
  ],
  [
    'a key of mail that there is not',
    'mail:\n  message_per_minute: 30',
    [
      'error config/agent.yaml:2:3: message_per_minute: There is no such key. Did you mean "messages_per_minute"?',
    ],
  ],
  [
    'limits of mail out of range',
    'mail:\n  messages_per_minute: 0\n  connections: 11\n  answer_timeout: 1.5',
    [
      'error config/agent.yaml:2:24: messages_per_minute: 0 is not a whole number from 1 to 6000. Write for example messages_per_minute: 30.',
      'error config/agent.yaml:3:16: connections: 11 is not a whole number from 1 to 10. Write for example connections: 1.',
      'error config/agent.yaml:4:19: answer_timeout: 1.5 is not a whole number from 1 to 600. Write for example answer_timeout: 120.',
    ],
  ],
  [
    'too many pauses',
    'mail: { retry_after: [1, 2, 3, 4, 5, 6] }',
    [
      'error config/agent.yaml:1:22: retry_after: The list has 6 entries; it must be a list of up to 5 numbers of seconds. Write for example retry_after: [30, 90, 300].',
    ],
  ],
  [
    'pauses that are too long, or no numbers',
    'mail: { retry_after: [901, -1, "30"] }',
    [
      'error config/agent.yaml:1:23: retry_after: 901 is not a number of seconds from 0 to 900. Write for example 30.',
      'error config/agent.yaml:1:28: retry_after: -1 is not a number of seconds from 0 to 900. Write for example 30.',
      'error config/agent.yaml:1:32: retry_after: "30" is not a number of seconds from 0 to 900. Write for example 30.',
    ],
  ],
];

describe('settings', () => {
  test.each(SETTINGS)('%s is reported where it stands', async (_, text, expected) => {
    expect(await reported({ 'config/agent.yaml': text })).toEqual([NO_ADMINS, ...expected]);
  });

  test('one address where a list belongs is reported', async () => {
    expect(await reported({ 'config/agent.yaml': 'global_admin_emails: finops@example.com' })).toEqual([
      'error config/agent.yaml:1:22: global_admin_emails: "finops@example.com" is not a list of e-mail addresses. Write for example global_admin_emails: [finops@example.com].',
    ]);
  });

  test('an empty list of admins is a warning, and loads', async () => {
    const { configuration, problems } = await loadFiles({ 'config/agent.yaml': 'global_admin_emails: []' });
    expect(configuration?.settings.global_admin_emails).toEqual([]);
    expect(problems).toEqual([
      {
        severity: 'warning',
        file: 'config/agent.yaml',
        line: 1,
        column: 22,
        key: 'global_admin_emails',
        message: "Nobody receives the organisation's report.",
        hint: 'Write for example global_admin_emails: [finops@example.com].',
      },
    ]);
  });

  test('a missing settings file and a missing folder are both reported, with how to create them', async () => {
    expect(await reported({ 'config/agent.yaml': null, 'teams/platform.yaml': null })).toEqual([
      'error config/agent.yaml: There is no such file. Create it with at least one line, for example global_admin_emails: [finops@example.com], or correct the path.',
      'error teams: There is no such folder. Create teams/<team-id>.yaml with team_name, aws_account_id and team_email, or correct the path.',
    ]);
  });
});
