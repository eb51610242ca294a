import type { GeminiAccess } from './access.ts';
import { modelVersionOf, readReply } from './answers.ts';
import {
  badRequest,
  dailyQuotaUsedUp,
  failing,
  noConnection,
  noCredentials,
  noSuchModel,
  rateLimited,
  refused,
  unusable,
  wrongSetUp,
  type NoAnswer,
} from './no-answer.ts';
import { refusalOf } from './refusals.ts';
import type { Exchange } from './sdk.ts';

/** What was asked, as far as it explains what came back. */
export interface Asked {
  readonly model: string;
  readonly access: GeminiAccess;
  readonly maxOutputTokens: number;
}

/** What to do about what came back. */
export type Verdict =
  | { readonly kind: 'answer'; readonly json: unknown; readonly modelVersion: string }
  /** It may pass, after at least `waitMs` where Google said so. `isOfModel`: another model may do better. */
  | {
      readonly kind: 'later';
      readonly why: NoAnswer;
      readonly waitMs: number | null;
      readonly isOfModel: boolean;
    }
  /** The answer was paid for and is of no use: worth one more, `longer` with more room. */
  | { readonly kind: 'once-more'; readonly why: NoAnswer; readonly longer: boolean }
  /** Not worth another try of this request, of this model, or of anything in this run. */
  | { readonly kind: 'stop'; readonly why: NoAnswer; readonly scope: 'request' | 'model' | 'run' };

function ofReply(body: unknown, { model, maxOutputTokens }: Asked): Verdict {
  const modelVersion = modelVersionOf(body) ?? model;
  const reading = readReply(body);
  switch (reading.kind) {
    case 'json':
      return { kind: 'answer', json: reading.json, modelVersion };
    case 'refused':
      return { kind: 'stop', why: refused(modelVersion, reading.why), scope: 'request' };
    case 'too-long': {
      const why = refused(modelVersion, `thoughts and answer are longer than ${maxOutputTokens} tokens`);
      return { kind: 'once-more', why, longer: true };
    }
    case 'unusable':
      return { kind: 'once-more', why: unusable(modelVersion, reading.why), longer: false };
  }
}

function ofRefusal(status: number, body: unknown, { model, access }: Asked): Verdict {
  const refusal = refusalOf(status, body, access);
  switch (refusal.kind) {
    case 'later': {
      const { waitMs, isQuota, said } = refusal;
      const why = isQuota ? rateLimited(model, said) : failing(model, status, said);
      return { kind: 'later', why, waitMs, isOfModel: true };
    }
    case 'daily-quota':
      return { kind: 'stop', why: dailyQuotaUsedUp(model), scope: 'model' };
    case 'no-such-model':
      return { kind: 'stop', why: noSuchModel(model, access), scope: 'model' };
    case 'request':
      return { kind: 'stop', why: badRequest(model, status, refusal.said), scope: 'request' };
    case 'set-up':
      return { kind: 'stop', why: wrongSetUp(access, status, refusal.said), scope: 'run' };
  }
}

/** What to do about what came back from one request. */
export function verdictOn(exchange: Exchange, asked: Asked): Verdict {
  switch (exchange.kind) {
    case 'answer':
      return ofReply(exchange.body, asked);
    case 'refusal':
      return ofRefusal(exchange.status, exchange.body, asked);
    case 'no-credentials':
      return { kind: 'stop', why: noCredentials(exchange.error), scope: 'run' };
    case 'broken':
      return {
        kind: 'later',
        why: noConnection(asked.access, exchange.error),
        waitMs: null,
        isOfModel: false,
      };
  }
}
