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
      'error config/agent.yaml:1:1: xyzzy: There is no such key. The keys here are: anomaly_threshold, anomaly_min_amount, schedule_day, schedule_hour, timezone, locale, global_admin_emails, redirect_all_to, repository_readers, ai_enabled, cost_basis, include_credits, include_tax, datadog.',
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
