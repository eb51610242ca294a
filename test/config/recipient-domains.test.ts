import { describe, expect, test } from 'vitest';
import { isAllowedRecipient } from '../../src/config/recipient-domains.ts';
import { loadFiles, reported } from './workspace.ts';

describe('an allowed recipient', () => {
  test('is anyone when no domains are listed', () => {
    expect(isAllowedRecipient('a@anywhere.example', [])).toBe(true);
  });

  test.each([
    ['a@example.com', true],
    ['a@EXAMPLE.Com', true],
    ['a@sub.example.com', false],
    ['a@notexample.com', false],
    ['a@example.com.evil.test', false],
    ['example.com@evil.test', false],
    ['a@example.org', false],
    ['a@sub.example.org', true],
    ['a@deeper.Sub.Example.ORG', true],
    ['a@notexample.org', false],
    ['a@sub.example.org.evil.test', false],
    ['a@x.example.net', true],
    ['', false],
  ])('with example.com and all domains below example.org and example.net: %s is %s', (address, expected) => {
    expect(isAllowedRecipient(address, ['Example.com', '*.example.org', '*.Example.net'])).toBe(expected);
  });
});

const TEAM = 'team_name: Platform Team\naws_account_id: "123456789012"\n';
const WITH = 'allowed_recipient_domains: [example.com, "*.example.org"]\n';
const fault = (address: string): string =>
  `"${address}" is not in an allowed domain (example.com, *.example.org). Correct the address, or add its domain to allowed_recipient_domains in config/agent.yaml.`;

describe('addresses in other than the allowed domains', () => {
  test('are errors where they stand, in settings and all teams, enabled or not', async () => {
    expect(
      await reported({
        'config/agent.yaml': `global_admin_emails: [a@example.com, b@example.net]\nredirect_all_to: pilot@example.org\n${WITH}`,
        'teams/platform.yaml': `${TEAM}team_email:\n  - a@sub.example.org\n  - typo@exmaple.com\n`,
        'teams/web.yaml':
          'team_name: Web\naws_account_id: "234567890123"\nenabled: false\nteam_email: web@example.net\n',
      }),
    ).toEqual([
      `error config/agent.yaml:1:38: global_admin_emails: ${fault('b@example.net')}`,
      `error config/agent.yaml:2:18: redirect_all_to: ${fault('pilot@example.org')}`,
      `error teams/platform.yaml:5:5: team_email: ${fault('typo@exmaple.com')}`,
      `error teams/web.yaml:4:13: team_email: ${fault('web@example.net')}`,
    ]);
  });

  test('stop the settings and teams from being used', async () => {
    const { configuration } = await loadFiles({
      'config/agent.yaml': `global_admin_emails: [a@example.com]\n${WITH}`,
      'teams/platform.yaml': `${TEAM}team_email: a@example.net\n`,
    });
    expect(configuration).toBeNull();
  });

  test('are found although all mail is redirected to an address in one', async () => {
    expect(
      await reported({
        'config/agent.yaml': `global_admin_emails: [a@example.com]\nredirect_all_to: pilot@example.com\n${WITH}`,
        'teams/platform.yaml': `${TEAM}team_email: a@example.net\n`,
      }),
    ).toEqual([`error teams/platform.yaml:3:13: team_email: ${fault('a@example.net')}`]);
  });

  test('are found together with what else is wrong', async () => {
    expect(
      await reported({
        'config/agent.yaml': `global_admin_emails: [a@example.com]\nschedule_hour: 24\n${WITH}`,
        'teams/platform.yaml': 'aws_account_id: "123456789012"\nteam_email: a@example.net\n',
      }),
    ).toEqual([
      'error config/agent.yaml:2:16: schedule_hour: 24 is not a whole number from 0 to 23. Write for example schedule_hour: 9.',
      'error teams/platform.yaml: team_name: The key is missing. Add for example team_name: Platform Team.',
      `error teams/platform.yaml:2:13: team_email: ${fault('a@example.net')}`,
    ]);
  });

  test('are not looked for while a listed domain is wrong itself', async () => {
    expect(
      await reported({
        'config/agent.yaml':
          'global_admin_emails: [a@example.com]\nallowed_recipient_domains: [example.org, examplecom]\n',
      }),
    ).toEqual([
      'error config/agent.yaml:2:42: allowed_recipient_domains: "examplecom" is not a domain such as example.com or *.example.com. Write a full domain, or "*." and a full domain in quotes.',
    ]);
  });

  test('name a few of a hundred domains', async () => {
    const domains = Array.from({ length: 100 }, (_, i) => `d${i}.example.org`).join(', ');
    const { problems } = await loadFiles({
      'config/agent.yaml': `global_admin_emails: []\nallowed_recipient_domains: [${domains}]\n`,
    });
    expect(problems.at(-1)).toMatchObject({
      message:
        '"platform@example.com" is not in an allowed domain (d0.example.org, d1.example.org, d2.example.org, d3.example.org, d4.example.org and 95 more).',
    });
  });

  test('a domain with * and no quotes is told to be put in quotes', async () => {
    expect(
      await reported({
        'config/agent.yaml':
          'global_admin_emails: [a@example.com]\nallowed_recipient_domains:\n  - *.example.com\n',
      }),
    ).toEqual([
      'error config/agent.yaml:3:5: The alias *.example.com refers to nothing above it. Put text that begins with * in quotes.',
    ]);
  });
});
