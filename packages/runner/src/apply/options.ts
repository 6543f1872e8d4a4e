import type { ManifestOptions } from "../shared/options.js";
import type { ApplyEvent } from "./events.js";

/** How manifests are applied. */
export interface ApplyOptions extends ManifestOptions {
  /** Stops the run in progress within one micro-step and stores a checkpoint; no further run is begun. */
  signal?: AbortSignal | undefined;
  onEvent?: ((event: ApplyEvent) => void) | undefined;
  /** What a person types to go on after an interruption. */
  command?: string | undefined;
  /** Names of the experiments and evaluations to apply; empty = all. */
  targets?: readonly string[] | undefined;
}
