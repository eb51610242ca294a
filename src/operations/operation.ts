import type { Inputs } from '../action/inputs.ts';
import type { Repository } from '../action/repository.ts';
import type { RunIdentity, RunnerKind } from '../action/runner-environment.ts';
import type { Calls } from '../calls.ts';
import type { Problem } from '../config/problem.ts';
import type { FigureChecks } from '../deliver/figures/figure-checks.ts';

/** Whose eyes the job summary, the log and the artifacts are fit for. */
export type RepositoryReaders = 'admins' | 'teams';

/** What an operation may use of the world. */
export interface OperationContext {
  readonly inputs: Inputs;
  /** When the run began. */
  readonly now: Date;
  /** Seconds since then. */
  readonly elapsed: () => number;
  /** Counts calls of paid or limited services. */
  readonly calls: Calls;
  /** Counts the figures of mails that were checked. */
  readonly figures: FigureChecks;
  /** Folder that the paths of inputs are relative to: the checked-out repository. */
  readonly root: string;
  readonly delivery: RunIdentity;
  /** The repository on GitHub; null outside of it. */
  readonly repository: Repository | null;
  /** True when anyone can read what the run shows, whatever the settings say. */
  readonly isPublic: boolean;
  readonly runner: RunnerKind;
  /** A token that proves to `audience` which repository and environment this run is of. */
  readonly idToken: (audience: string) => Promise<string>;
  /** Keeps a secret that the run was given out of the log. */
  readonly mask: (secret: string) => void;
  /** Tells the person who watches the log how far the run is; never a cost. */
  readonly progress: (line: string) => void;
}

export interface OperationResult {
  /** `<operation>.json`, for scripts. */
  readonly json: Readonly<Record<string, unknown>>;
  /** The job summary, in Markdown. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** Why the run ends red; null when all went well. */
  readonly failure: string | null;
}

export type Operation = (context: OperationContext) => Promise<OperationResult>;
