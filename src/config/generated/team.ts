// Generated from schemas/ by scripts/generate.ts: edit those and run `npm run generate`.


/**
 * One team (teams/<team-id>.yaml): the AWS accounts it owns and who receives its report. The file's name without .yaml is the team's id.
 */
export interface TeamFile {
/**
 * The team's name as people know it. No two teams may have the same.
 */
team_name: string
/**
 * The one account that the team owns: 12 digits in quotes. A team with several accounts has aws_account_ids instead.
 */
aws_account_id?: string
/**
 * The accounts that the team owns, 12 digits in quotes each, instead of aws_account_id.
 * 
 * @minItems 1
 */
aws_account_ids?: string[]
/**
 * The address, or list of addresses, that receives the team's report.
 * 
 * @minItems 1
 */
team_email: (string | string[])
/**
 * false: the team gets no report; its accounts remain in the organisation's.
 */
enabled?: boolean
/**
 * Names for people of the accounts listed above.
 */
accounts?: {
/**
 * One of the team's account ids.
 */
id: string
/**
 * What people call the account.
 */
name?: string
/**
 * What the account is for, such as production or staging.
 */
environment?: string
}[]
/**
 * Overrides the setting of the same name for this team: percent of increase that flags an account.
 */
anomaly_threshold?: number
/**
 * Overrides the setting of the same name for this team: least increase that is flagged, in the billing currency.
 */
anomaly_min_amount?: number
/**
 * Overrides the setting of the same name for this team: whether credits reduce the totals.
 */
include_credits?: boolean
/**
 * Overrides the setting of the same name for this team: whether totals hold tax.
 */
include_tax?: boolean
/**
 * Anomalies that the team knows of. Until the day named they are listed at the end of the report instead of being announced; totals and changes keep them.
 */
acknowledged?: {
/**
 * The anomaly's id, as the report prints it.
 */
anomaly: string
/**
 * Why it needs no attention, for those who read the report.
 */
reason: string
/**
 * The last day (UTC) on which it is listed quietly, at most a year ahead.
 */
until: string
}[]
/**
 * What the team's accounts may cost in a calendar month, in the billing currency. The report says whether the month is on track, at risk or over, and on which day.
 */
budget?: number
/**
 * Changes of cost that the team plans. Neither making them nor being late with them is an anomaly, going beyond them is, and forecasts count on them. 60 days after its day a planned change has no effect any more.
 */
planned_changes?: {
/**
 * The first day (UTC) of the change.
 */
from: string
/**
 * The service, as the report names it.
 */
service: string
/**
 * The account: one of the team's. A team of a single account may leave it out.
 */
account?: string
/**
 * What the change adds to the cost of a whole month, in the billing currency; negative for a saving.
 */
monthly_change: number
/**
 * What is planned, for those who read the report.
 */
reason: string
}[]
}
