/** A metric query as the server understands it. */
export interface ParsedQuery {
  readonly metric: string;
  readonly by: readonly string[];
  /** Whether a series with these tags passes the filter. */
  readonly matches: (tags: Readonly<Record<string, string>>) => boolean;
}

/** What Datadog answers to a query that it cannot read. */
export class QueryError extends Error {}

type Condition = (tags: Readonly<Record<string, string>>) => boolean;

const QUERY =
  /^(?<aggregator>avg|min|max|sum):(?<metric>[A-Za-z][\w.]*)\{(?<filter>[^{}]*)\}(?: by \{(?<by>[^{}]*)\})?(?<rest>.*)$/;
const MEMBER = /^(?<tag>[\w./-]+) (?<not>NOT )?IN \((?<values>[^()]+)\)$/;
const PAIR = /^(?<not>!|NOT )?(?<tag>[\w./-]+):(?<value>.+)$/;

function conditionOf(text: string): Condition {
  const member = MEMBER.exec(text)?.groups;
  if (member !== undefined) {
    const values = new Set((member.values ?? '').split(',').map((value) => value.trim()));
    return (tags) => values.has(tags[member.tag ?? ''] ?? '') === (member.not === undefined);
  }
  const pair = PAIR.exec(text)?.groups;
  if (pair === undefined) throw new QueryError(`unable to parse filter "${text}"`);
  return (tags) => (tags[pair.tag ?? ''] === pair.value) === (pair.not === undefined);
}

function filterOf(text: string): Condition {
  const trimmed = text.trim();
  if (trimmed === '*') return () => true;
  const isFunctional = / AND | IN \(|^NOT /.test(trimmed);
  if (isFunctional && /(^|[\s,])!/.test(trimmed)) {
    throw new QueryError('symbolic boolean operators cannot be used together with functional ones');
  }
  const parts = isFunctional ? trimmed.split(' AND ') : trimmed.split(',');
  const conditions = parts.map((part) => conditionOf(part.trim()));
  return (tags) => conditions.every((condition) => condition(tags));
}

/**
 * Reads a query. Refuses what Datadog refuses: functions around it, filters that mix two syntaxes, and, because it
 * would be another sum, anything but a daily sum.
 */
export function parseQuery(text: string): ParsedQuery {
  const groups = QUERY.exec(text)?.groups;
  if (groups === undefined) {
    throw new QueryError(
      'Functions are not supported in metrics data source field. Use the formulas payload.',
    );
  }
  if (groups.aggregator !== 'sum' || !/^\.rollup\(sum, ?(?:daily|86400)\)$/.test(groups.rest ?? '')) {
    throw new QueryError(`cost needs a daily sum, not "${groups.aggregator ?? ''}…${groups.rest ?? ''}"`);
  }
  return {
    metric: groups.metric ?? '',
    by: (groups.by ?? '').split(',').filter((tag) => tag !== ''),
    matches: filterOf(groups.filter ?? ''),
  };
}
