import type { SubjectType } from "@tunesmith/contracts";
import type { BaseModel } from "@tunesmith/models";
import type { Settings } from "./settings.js";

/** A model to be judged: a base model, perhaps with a soft prompt. */
export interface Subject {
  /** What the table calls it; unlike any other of the evaluation. */
  name: string;
  type: SubjectType;
  /** Null = no run of ours. */
  runId: string | null;
  /** Null = the base model alone. */
  adapter: {
    /** Absolute folder. */
    path: string;
    /** Digest of its weights. */
    sha256: string;
  } | null;
  base: BaseModel;
  settings: Settings;
}
