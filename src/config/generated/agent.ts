// Generated from schemas/ by scripts/generate.ts: edit those and run `npm run generate`.


/**
 * Settings of the AWS Cost AI Agent (config/agent.yaml). Every key may be left out; its default then applies.
 */
export interface AgentSettings {
/**
 * Percent by which an account's cost must have increased over the compared window to be flagged.
 */
anomaly_threshold?: number
/**
 * Least increase that is flagged, in the billing currency over the compared window, so that small accounts do not raise alarms over pennies.
 */
anomaly_min_amount?: number
/**
 * Day of the week on which reports are due.
 */
schedule_day?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
/**
 * Hour of that day at which reports are due, in the time zone that `timezone` names.
 */
schedule_hour?: number
/**
 * IANA name of the time zone that schedule_day and schedule_hour are meant in.
 */
timezone?: string
/**
 * So many days after it was due, and half a day for GitHub's own delays, a scheduled run still sends a report, and the report says that it is late. After that the week counts as missed.
 */
late_days?: number
/**
 * BCP 47 language tag by which numbers, amounts and dates are written in reports.
 */
locale?: string
/**
 * Addresses that receive the organisation's report about all accounts.
 */
global_admin_emails?: string[]
/**
 * While set, every mail goes to this address instead of its recipients: for a pilot.
 */
redirect_all_to?: (string | null)
/**
 * Domains that mail may go to; empty for any. example.com stands for itself, "*.example.com" for every domain below it.
 */
allowed_recipient_domains?: string[]
/**
 * Who can read this repository, and with it job summaries, logs and artifacts. `admins`: they may show costs. `teams`: they show states and counts only. A public repository is always treated as `teams`.
 */
repository_readers?: ("admins" | "teams")
/**
 * Whether a model words the findings. Without it code words them; the figures are the same.
 */
ai_enabled?: boolean
/**
 * Which Gemini model words the findings, and how much a run may ask of it; only with ai_enabled.
 */
ai?: {
/**
 * Model that is asked.
 */
model?: string
/**
 * Models that are asked in its place, in this order, when it is gone, overloaded or its quota is used up; empty for none.
 * 
 * @maxItems 5
 */
fallbacks?: string[]
/**
 * Google Cloud project whose Vertex AI is asked with Google's own credentials (ADC). Left out, the Gemini API is asked with GEMINI_API_KEY.
 */
vertex?: ({
/**
 * Id of the Google Cloud project.
 */
project: string
/**
 * Region that answers: global, eu, us, or one such as europe-west1.
 */
location?: string
} | null)
/**
 * Requests to the model after which a run asks no more, tries that failed included. What is left is worded by rules.
 */
max_requests?: number
/**
 * Tokens, read and written, after which a run asks no more. Requests under way are finished.
 */
max_tokens?: number
/**
 * US dollars by the price list after which a run asks no more. Requests under way are finished.
 */
max_cost?: number
/**
 * Most requests to the model at a time.
 */
concurrency?: number
}
/**
 * `amortized` spreads commitments over the days they cover; `billed` is the invoice's view.
 */
cost_basis?: ("amortized" | "billed")
/**
 * Whether credits reduce the totals.
 */
include_credits?: boolean
/**
 * Whether totals hold tax.
 */
include_tax?: boolean
/**
 * Where and how cost is found in Datadog; only for source datadog.
 */
datadog?: {
/**
 * Cost metric. Left out, it follows cost_basis: aws.cost.amortized, or aws.cost.unblended for billed.
 */
metric?: (string | null)
/**
 * Tag that holds the id of the account that a cost belongs to.
 */
account_tag?: string
/**
 * Tag that holds the name of that account.
 */
account_name_tag?: string
/**
 * Tag that holds the AWS service.
 */
service_tag?: string
/**
 * Tag that tells usage from tax, credits, refunds and fees: aws_cost_type or chargecategory.
 */
charge_type_tag?: string
/**
 * ISO 4217 code of the amounts. Left out, it is the unit that Datadog states with them.
 */
currency?: (string | null)
/**
 * Link to Datadog in every report; empty for none. {app} becomes the site's address, {account} the account's id, {from} and {to} the first and the end of the reported days in milliseconds since 1970.
 */
link?: string
/**
 * Seconds after which an unanswered request is given up and tried again.
 */
request_timeout?: number
}
/**
 * How fast mail is given to the mail server, and how long that may take; only for delivery smtp.
 */
mail?: {
/**
 * Most messages that are sent in a minute. Exchange Online takes 30 from a mailbox and delays the rest.
 */
messages_per_minute?: number
/**
 * Most connections to the mail server at a time. Exchange Online takes 3 from a mailbox.
 */
connections?: number
/**
 * Seconds that an answer of the mail server may take.
 */
answer_timeout?: number
/**
 * Pauses in seconds before mail that was certainly not sent is tried again, one for each further try; empty to try once.
 * 
 * @maxItems 5
 */
retry_after?: number[]
}
/**
 * How mails look: whose they are, and where readers may look further.
 */
branding?: {
/**
 * Name above the title of each mail.
 */
company?: (string | null)
/**
 * Picture in place of the company's name, which mail programs that show no pictures show; 40 pixels high. Needs company.
 */
logo_url?: (string | null)
/**
 * Colour of the line above the company's name. Needs company.
 */
accent?: (string | null)
/**
 * Sentence at the end of each mail, such as whom to ask.
 */
footer?: (string | null)
/**
 * Addresses that each mail shows, such as a runbook.
 * 
 * @maxItems 5
 */
links?: {
/**
 * What the link says.
 */
label: string
/**
 * Where it leads.
 */
url: string
}[]
}
}
