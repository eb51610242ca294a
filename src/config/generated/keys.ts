// Generated from schemas/ by scripts/generate.ts: edit those and run `npm run generate`.

/** What a person is told to write under a key; list items are `key[]`, keys in them `key[].name`. */
export interface KeyWords {
  readonly expects: string;
  readonly example: string;
  /** A number or true/false here only lacks its quotes. */
  readonly quotable: boolean;
  /** All values there are; empty where they cannot be listed. */
  readonly choices: readonly string[];
}

export const AGENT_KEYS: Readonly<Record<string, KeyWords>> = {
  "anomaly_threshold": {
    "expects": "a number greater than 0",
    "example": "anomaly_threshold: 20",
    "quotable": false,
    "choices": []
  },
  "anomaly_min_amount": {
    "expects": "a number of 0 or more",
    "example": "anomaly_min_amount: 50",
    "quotable": false,
    "choices": []
  },
  "schedule_day": {
    "expects": "one of monday, tuesday, wednesday, thursday, friday, saturday or sunday",
    "example": "schedule_day: monday",
    "quotable": false,
    "choices": [
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday"
    ]
  },
  "schedule_hour": {
    "expects": "a whole number from 0 to 23",
    "example": "schedule_hour: 9",
    "quotable": false,
    "choices": []
  },
  "timezone": {
    "expects": "the IANA name of a time zone",
    "example": "timezone: Europe/Berlin",
    "quotable": false,
    "choices": []
  },
  "late_days": {
    "expects": "a whole number from 0 to 6",
    "example": "late_days: 3",
    "quotable": false,
    "choices": []
  },
  "locale": {
    "expects": "a BCP 47 language tag",
    "example": "locale: en-US",
    "quotable": false,
    "choices": []
  },
  "global_admin_emails": {
    "expects": "a list of e-mail addresses",
    "example": "global_admin_emails: [finops@example.com]",
    "quotable": false,
    "choices": []
  },
  "global_admin_emails[]": {
    "expects": "an e-mail address",
    "example": "finops@example.com",
    "quotable": false,
    "choices": []
  },
  "redirect_all_to": {
    "expects": "an e-mail address",
    "example": "redirect_all_to: pilot@example.com",
    "quotable": false,
    "choices": []
  },
  "allowed_recipient_domains": {
    "expects": "a list of domains",
    "example": "allowed_recipient_domains: [example.com, \"*.example.com\"]",
    "quotable": false,
    "choices": []
  },
  "allowed_recipient_domains[]": {
    "expects": "a domain such as example.com",
    "example": "example.com",
    "quotable": false,
    "choices": []
  },
  "repository_readers": {
    "expects": "admins or teams",
    "example": "repository_readers: admins",
    "quotable": false,
    "choices": [
      "admins",
      "teams"
    ]
  },
  "ai_enabled": {
    "expects": "true or false",
    "example": "ai_enabled: true",
    "quotable": false,
    "choices": []
  },
  "ai": {
    "expects": "a mapping of keys such as model",
    "example": "ai: { model: gemini-3.8-flash }",
    "quotable": false,
    "choices": []
  },
  "ai.model": {
    "expects": "the name of a model such as gemini-3.8-flash",
    "example": "model: gemini-3.8-flash",
    "quotable": true,
    "choices": []
  },
  "ai.fallbacks": {
    "expects": "a list of up to 5 names of models",
    "example": "fallbacks: [gemini-3.8-flash, gemini-3.5-flash]",
    "quotable": false,
    "choices": []
  },
  "ai.fallbacks[]": {
    "expects": "the name of a model such as gemini-3.8-flash",
    "example": "gemini-3.8-flash",
    "quotable": true,
    "choices": []
  },
  "ai.vertex": {
    "expects": "a mapping of project and location",
    "example": "vertex: { project: my-project, location: global }",
    "quotable": false,
    "choices": []
  },
  "ai.vertex.project": {
    "expects": "the id of a Google Cloud project",
    "example": "project: my-project",
    "quotable": true,
    "choices": []
  },
  "ai.vertex.location": {
    "expects": "a location such as global or europe-west1",
    "example": "location: europe-west1",
    "quotable": true,
    "choices": []
  },
  "ai.max_requests": {
    "expects": "a whole number from 1 to 100000",
    "example": "max_requests: 200",
    "quotable": false,
    "choices": []
  },
  "ai.max_tokens": {
    "expects": "a whole number from 1 to 1000000000",
    "example": "max_tokens: 2000000",
    "quotable": false,
    "choices": []
  },
  "ai.max_cost": {
    "expects": "a number greater than 0",
    "example": "max_cost: 5",
    "quotable": false,
    "choices": []
  },
  "ai.concurrency": {
    "expects": "a whole number from 1 to 16",
    "example": "concurrency: 6",
    "quotable": false,
    "choices": []
  },
  "cost_basis": {
    "expects": "amortized or billed",
    "example": "cost_basis: amortized",
    "quotable": false,
    "choices": [
      "amortized",
      "billed"
    ]
  },
  "include_credits": {
    "expects": "true or false",
    "example": "include_credits: true",
    "quotable": false,
    "choices": []
  },
  "include_tax": {
    "expects": "true or false",
    "example": "include_tax: true",
    "quotable": false,
    "choices": []
  },
  "datadog": {
    "expects": "a mapping of keys such as metric",
    "example": "datadog: { metric: aws.cost.net.amortized }",
    "quotable": false,
    "choices": []
  },
  "datadog.metric": {
    "expects": "the name of a metric",
    "example": "metric: aws.cost.net.amortized",
    "quotable": true,
    "choices": []
  },
  "datadog.account_tag": {
    "expects": "the name of a tag",
    "example": "account_tag: aws_member_account_id",
    "quotable": true,
    "choices": []
  },
  "datadog.account_name_tag": {
    "expects": "the name of a tag",
    "example": "account_name_tag: aws_member_account_name",
    "quotable": true,
    "choices": []
  },
  "datadog.service_tag": {
    "expects": "the name of a tag",
    "example": "service_tag: aws_product",
    "quotable": true,
    "choices": []
  },
  "datadog.charge_type_tag": {
    "expects": "the name of a tag",
    "example": "charge_type_tag: aws_cost_type",
    "quotable": true,
    "choices": []
  },
  "datadog.currency": {
    "expects": "a currency code such as EUR",
    "example": "currency: EUR",
    "quotable": true,
    "choices": []
  },
  "datadog.link": {
    "expects": "a template that begins with {app}/ or https://",
    "example": "link: \"{app}/dashboard/abc-def?tpl_var_account={account}&from_ts={from}&to_ts={to}\"",
    "quotable": false,
    "choices": []
  },
  "datadog.request_timeout": {
    "expects": "a whole number from 1 to 600",
    "example": "request_timeout: 60",
    "quotable": false,
    "choices": []
  },
  "mail": {
    "expects": "a mapping of keys such as messages_per_minute",
    "example": "mail: { messages_per_minute: 30 }",
    "quotable": false,
    "choices": []
  },
  "mail.messages_per_minute": {
    "expects": "a whole number from 1 to 6000",
    "example": "messages_per_minute: 30",
    "quotable": false,
    "choices": []
  },
  "mail.connections": {
    "expects": "a whole number from 1 to 10",
    "example": "connections: 1",
    "quotable": false,
    "choices": []
  },
  "mail.answer_timeout": {
    "expects": "a whole number from 1 to 600",
    "example": "answer_timeout: 120",
    "quotable": false,
    "choices": []
  },
  "mail.retry_after": {
    "expects": "a list of up to 5 numbers of seconds",
    "example": "retry_after: [30, 90, 300]",
    "quotable": false,
    "choices": []
  },
  "mail.retry_after[]": {
    "expects": "a number of seconds from 0 to 900",
    "example": "30",
    "quotable": false,
    "choices": []
  },
  "branding": {
    "expects": "a mapping of keys such as company",
    "example": "branding: { company: Example Corp }",
    "quotable": false,
    "choices": []
  },
  "branding.company": {
    "expects": "a name of 1 to 60 characters on one line",
    "example": "company: Example Corp",
    "quotable": true,
    "choices": []
  },
  "branding.logo_url": {
    "expects": "an address that begins with https://",
    "example": "logo_url: https://www.example.com/logo.png",
    "quotable": true,
    "choices": []
  },
  "branding.accent": {
    "expects": "a colour such as #0b57a4",
    "example": "accent: #0b57a4",
    "quotable": true,
    "choices": []
  },
  "branding.footer": {
    "expects": "a sentence of 1 to 300 characters on one line",
    "example": "footer: Ask the FinOps team.",
    "quotable": true,
    "choices": []
  },
  "branding.links": {
    "expects": "a list of up to 5 mappings with label and url",
    "example": "links: [{ label: How we save, url: https://wiki.example.com/finops }]",
    "quotable": false,
    "choices": []
  },
  "branding.links[]": {
    "expects": "a mapping with label and url",
    "example": "{ label: How we save, url: https://wiki.example.com/finops }",
    "quotable": false,
    "choices": []
  },
  "branding.links[].label": {
    "expects": "a text of 1 to 80 characters on one line",
    "example": "label: How we save",
    "quotable": true,
    "choices": []
  },
  "branding.links[].url": {
    "expects": "an address that begins with https://",
    "example": "url: https://wiki.example.com/finops",
    "quotable": true,
    "choices": []
  }
};

export const TEAM_KEYS: Readonly<Record<string, KeyWords>> = {
  "team_name": {
    "expects": "a name of 1 to 200 characters on one line",
    "example": "team_name: Platform Team",
    "quotable": true,
    "choices": []
  },
  "aws_account_id": {
    "expects": "an account id of 12 digits",
    "example": "aws_account_id: \"123456789012\"",
    "quotable": true,
    "choices": []
  },
  "aws_account_ids": {
    "expects": "a list of at least one account id",
    "example": "aws_account_ids: [\"123456789012\", \"234567890123\"]",
    "quotable": false,
    "choices": []
  },
  "aws_account_ids[]": {
    "expects": "an account id of 12 digits",
    "example": "\"123456789012\"",
    "quotable": true,
    "choices": []
  },
  "team_email": {
    "expects": "an e-mail address or a list of at least one",
    "example": "team_email: platform@example.com",
    "quotable": false,
    "choices": []
  },
  "team_email[]": {
    "expects": "an e-mail address",
    "example": "platform@example.com",
    "quotable": false,
    "choices": []
  },
  "enabled": {
    "expects": "true or false",
    "example": "enabled: true",
    "quotable": false,
    "choices": []
  },
  "accounts": {
    "expects": "a list of mappings with id, name and environment",
    "example": "accounts: [{ id: \"123456789012\", name: platform-production, environment: production }]",
    "quotable": false,
    "choices": []
  },
  "accounts[]": {
    "expects": "a mapping with id, name and environment",
    "example": "{ id: \"123456789012\", name: platform-production, environment: production }",
    "quotable": false,
    "choices": []
  },
  "accounts[].id": {
    "expects": "an account id of 12 digits",
    "example": "id: \"123456789012\"",
    "quotable": true,
    "choices": []
  },
  "accounts[].name": {
    "expects": "a name of 1 to 200 characters on one line",
    "example": "name: platform-production",
    "quotable": true,
    "choices": []
  },
  "accounts[].environment": {
    "expects": "a name of 1 to 200 characters on one line",
    "example": "environment: production",
    "quotable": true,
    "choices": []
  },
  "anomaly_threshold": {
    "expects": "a number greater than 0",
    "example": "anomaly_threshold: 35",
    "quotable": false,
    "choices": []
  },
  "anomaly_min_amount": {
    "expects": "a number of 0 or more",
    "example": "anomaly_min_amount: 200",
    "quotable": false,
    "choices": []
  },
  "include_credits": {
    "expects": "true or false",
    "example": "include_credits: false",
    "quotable": false,
    "choices": []
  },
  "include_tax": {
    "expects": "true or false",
    "example": "include_tax: false",
    "quotable": false,
    "choices": []
  },
  "acknowledged": {
    "expects": "a list of mappings with anomaly, reason and until",
    "example": "acknowledged: [{ anomaly: 1a2b3c4d5e, reason: Load test until the release, until: 2026-12-15 }]",
    "quotable": false,
    "choices": []
  },
  "acknowledged[]": {
    "expects": "a mapping with anomaly, reason and until",
    "example": "{ anomaly: 1a2b3c4d5e, reason: Load test until the release, until: 2026-12-15 }",
    "quotable": false,
    "choices": []
  },
  "acknowledged[].anomaly": {
    "expects": "the id of an anomaly: 10 digits and letters from a to f, as the report prints it",
    "example": "anomaly: 1a2b3c4d5e",
    "quotable": true,
    "choices": []
  },
  "acknowledged[].reason": {
    "expects": "a reason of 1 to 200 characters on one line",
    "example": "reason: Load test until the release",
    "quotable": true,
    "choices": []
  },
  "acknowledged[].until": {
    "expects": "a day such as 2026-12-15",
    "example": "until: 2026-12-15",
    "quotable": true,
    "choices": []
  },
  "budget": {
    "expects": "a number greater than 0",
    "example": "budget: 12000",
    "quotable": false,
    "choices": []
  },
  "planned_changes": {
    "expects": "a list of mappings with from, service, account, monthly_change and reason",
    "example": "planned_changes: [{ from: 2026-12-01, service: AmazonEC2, account: \"123456789012\", monthly_change: 1200, reason: New cluster for search }]",
    "quotable": false,
    "choices": []
  },
  "planned_changes[]": {
    "expects": "a mapping with from, service, account, monthly_change and reason",
    "example": "{ from: 2026-12-01, service: AmazonEC2, account: \"123456789012\", monthly_change: 1200, reason: New cluster for search }",
    "quotable": false,
    "choices": []
  },
  "planned_changes[].from": {
    "expects": "a day such as 2026-12-01",
    "example": "from: 2026-12-01",
    "quotable": true,
    "choices": []
  },
  "planned_changes[].service": {
    "expects": "a name of 1 to 200 characters on one line",
    "example": "service: AmazonEC2",
    "quotable": true,
    "choices": []
  },
  "planned_changes[].account": {
    "expects": "an account id of 12 digits",
    "example": "account: \"123456789012\"",
    "quotable": true,
    "choices": []
  },
  "planned_changes[].monthly_change": {
    "expects": "an amount of money a month other than 0",
    "example": "monthly_change: 1200",
    "quotable": false,
    "choices": []
  },
  "planned_changes[].reason": {
    "expects": "a reason of 1 to 200 characters on one line",
    "example": "reason: New cluster for search",
    "quotable": true,
    "choices": []
  }
};
