import type { Settings, Team } from '../src/config/configuration.ts';

export const ACCOUNT = '123456789012';

/** The settings of an empty file: every default. */
export const SETTINGS: Settings = {
  anomaly_threshold: 20,
  anomaly_min_amount: 50,
  schedule_day: 'monday',
  schedule_hour: 9,
  timezone: 'UTC',
  late_days: 3,
  global_admin_emails: [],
  ai_enabled: true,
  repository_readers: 'admins',
  redirect_all_to: null,
  allowed_recipient_domains: [],
  cost_basis: 'amortized',
  include_credits: true,
  include_tax: true,
  locale: 'en-US',
  ai: {
    model: 'gemini-3-flash-preview',
    fallbacks: ['gemini-3.8-flash'],
    vertex: null,
    max_requests: 200,
    max_tokens: 2_000_000,
    max_cost: 5,
    concurrency: 6,
  },
  datadog: {
    metric: null,
    account_tag: 'aws_member_account_id',
    account_name_tag: 'aws_member_account_name',
    service_tag: 'aws_product',
    charge_type_tag: 'aws_cost_type',
    currency: null,
    link: '{app}/cost/explorer',
    request_timeout: 60,
  },
  branding: { company: null, logo_url: null, accent: null, footer: null, links: [] },
  mail: { messages_per_minute: 30, connections: 1, answer_timeout: 120, retry_after: [30, 90, 300] },
};

/** A team of one account. */
export const TEAM: Team = {
  id: 'platform',
  file: 'teams/platform.yaml',
  name: 'Platform Team',
  accounts: [{ id: ACCOUNT, name: null, environment: null }],
  recipients: ['platform@example.com'],
  enabled: true,
  anomalyThreshold: null,
  anomalyMinAmount: null,
  includeCredits: null,
  includeTax: null,
  budget: null,
  acknowledged: [],
  plannedChanges: [],
};
