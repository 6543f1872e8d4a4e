import type { DataAsset, Evaluation, Model } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "./loaded-manifest.js";
import type { NameTable } from "./names/names.js";

/** Everything that a command's manifests say, with every problem of every one. */
export interface Loading {
  experiments: LoadedManifest[];
  models: LoadedManifest<Model>[];
  dataAssets: LoadedManifest<DataAsset>[];
  evaluations: LoadedManifest<Evaluation>[];
  /**
   * Experiments with errors, their faulty optional values cut away: to look for further problems in what they
   * refer to, never to run.
   */
  salvaged: LoadedManifest[];
  /** Named things, those of the manifests' own folders included. */
  names: NameTable;
  /** Errors and warnings, sorted by file, line, column and code; silenced warnings are left out. */
  diagnostics: Diagnostic[];
}
