import type { Experiment, Override } from "@tunesmith/contracts";
import type { Where } from "@tunesmith/diagnostics";
import type { Kind } from "./kinds.js";

/** A manifest that is valid by itself: schema and rules hold, `--set` and `${env:…}` are applied. */
export interface LoadedManifest<T = Experiment> {
  value: T;
  kind: Kind;
  /** The `model_id` of its base model before interpolation: the text that counts for the run id. Empty = none. */
  modelIdAsWritten: string;
  /** Absolute path of the file; null = standard input. */
  file: string | null;
  /** The file as messages name it: relative to the working directory, with `/`. */
  displayFile: string;
  /** Absolute path of the folder that relative paths of the manifest start from. */
  directory: string;
  /** Source text of this document. */
  source: string;
  /** Every `--set` in effect, in order. */
  overrides: Override[];
  /** Codes of warnings that the manifest or the command line asks not to report. */
  silenced: ReadonlySet<string>;
  /** Pointers of the faulty values that were cut away; empty for a valid manifest. */
  cutAway: readonly string[];
  /** Place of a value (or of its key) in the source; of the nearest parent when it is not there. */
  readonly locate: (pointer: string, target?: "key" | "value") => Where;
  /** The place of a part (UTF-16 offsets) of a text value; of the whole where the source writes it in another way. */
  readonly locatePart: (pointer: string, text: string, start: number, end: number) => Where;
}
