import type { AdapterMetadata } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { BaseModel } from "@tunesmith/models";

/**
 * What says that an adapter was tuned on other weights, another tokenizer or other tokens beside it than the base model's;
 * null where nothing does. Adapters of versions that did not say which files stood beside the tokenizer fit all.
 */
export function baseMismatch(
  path: string,
  { digests, token_files_sha256: beside }: Pick<AdapterMetadata, "digests" | "token_files_sha256">,
  model: Pick<BaseModel, "digests" | "tokenFiles">,
): Diagnostic | null {
  for (const key of ["base_model", "tokenizer"] as const) {
    const [expected, got] = [digests[key], model.digests[key]];
    if (expected !== got) return diagnostic("adapter/base-mismatch", { path, expected, got });
  }
  if (beside === undefined || beside === model.tokenFiles) return null;
  return diagnostic("adapter/token-files-mismatch", {
    path,
    wasThere: beside !== null,
    isThere: model.tokenFiles !== null,
  });
}
