/** How sure a sentence is: seen in the numbers, or a guess that they suggest. */
export type Certainty = 'observed' | 'likely';

/** One sentence as a model wrote it: figures are placeholders such as `{{E12.amount}}`. */
export interface ModelSentence {
  readonly text: string;
  /** Ids of the facts that it rests on. */
  readonly evidence: readonly string[];
  readonly certainty: Certainty;
}

/** What a model is asked to write, in the order of the report. */
export const SECTIONS = [
  'headline',
  'causes',
  'patterns',
  'positives',
  'recommendations',
  'outlook',
  'risks',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One value for each section. */
export type BySection<T> = Readonly<Record<Section, T>>;

export function bySection<T>(make: (section: Section) => T): BySection<T> {
  return {
    headline: make('headline'),
    causes: make('causes'),
    patterns: make('patterns'),
    positives: make('positives'),
    recommendations: make('recommendations'),
    outlook: make('outlook'),
    risks: make('risks'),
  };
}

export type ModelAnswer = BySection<readonly ModelSentence[]>;

/** Why a sentence does not go out, and what the model should do about it. */
export interface LockFailure {
  /** Names the rule, such as `figure` or `direction`. */
  readonly code: string;
  readonly message: string;
}

/** What a model is asked. */
export interface ModelRequest {
  readonly system: string;
  readonly prompt: string;
  /** JSON Schema that the answer must follow. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What one request cost, failed attempts included. */
export interface ModelUsage {
  readonly requests: number;
  readonly promptTokens: number;
  readonly cachedTokens: number;
  /** Thoughts included: they cost the same. */
  readonly outputTokens: number;
  /** In US dollars; null when the price of a model is not known. */
  readonly cost: number | null;
}

export type ModelReply =
  | {
      readonly kind: 'answer';
      /** Parsed, and not checked yet. */
      readonly json: unknown;
      /** The model that answered, as it calls itself. */
      readonly modelVersion: string;
      readonly usage: ModelUsage;
    }
  | {
      readonly kind: 'none';
      /** `cap`: this run may ask no more; `quota`: the service lets us ask no more; `refused`: it will not answer this. */
      readonly reason: 'cap' | 'quota' | 'refused' | 'unavailable' | 'configuration';
      /** One sentence without costs: what happened, and what to do. */
      readonly message: string;
      readonly usage: ModelUsage;
    };

/** A language model, asked for structured text. Never throws for what the service or the network does. */
export interface Model {
  /** The model that is asked first. */
  readonly name: string;
  readonly ask: (request: ModelRequest) => Promise<ModelReply>;
}
