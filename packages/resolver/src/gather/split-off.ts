import { splitEvaluation, splitValidation, type DataRecord, type Template } from "@tunesmith/data";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";

/** Records in the sets of an experiment. */
export interface Parts {
  training: DataRecord[];
  validation: DataRecord[];
  evaluation: DataRecord[];
}

/** Takes `evaluation.share` out of the training records: the part that is judged on. */
export function holdOut<T extends Parts>(
  loaded: LoadedManifest,
  parts: T,
  template: Template,
): T | Diagnostic {
  const share = loaded.value.evaluation?.share;
  // A template that cannot be told is a problem of its own.
  if (share === undefined || parts.training.length === 0 || template.fields.length === 0) return parts;
  const split = splitEvaluation(parts.training, share, template);
  if (split === null) return emptySplit(loaded, "evaluation.share", share, parts);
  return { ...parts, training: split.training, evaluation: split.held };
}

/** Takes `validation.share` out of the training records that are left. */
export function holdBack<T extends Parts>(loaded: LoadedManifest, parts: T, seed: number): T | Diagnostic {
  const share = loaded.value.validation?.share;
  if (share === undefined || parts.training.length === 0) return parts;
  const split = splitValidation(parts.training, share, seed);
  if (split === null) return emptySplit(loaded, "validation.share", share, parts);
  return { ...parts, training: split.training, validation: split.held };
}

function emptySplit(
  { locate }: LoadedManifest,
  key: "validation.share" | "evaluation.share",
  share: number,
  { training }: Parts,
): Diagnostic {
  const where = locate(`/${key.replace(".", "/")}`);
  return diagnostic("data/empty-split", { key, share, records: training.length }, where);
}
