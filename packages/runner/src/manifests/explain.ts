import type { FieldExplanation } from "@tunesmith/contracts";
import { TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { NameTable } from "@tunesmith/manifest";
import { catalogued, explainField, type AnyManifest } from "@tunesmith/resolver";
import { describeModel } from "../shared/engine.js";
import type { ManifestOptions } from "../shared/options.js";
import { load } from "../shared/prepare.js";

/**
 * What a field means; in every manifest whose kind has it, where manifests are given. Throws TuneError:
 * `usage/unknown-name` where no manifest, or no kind of manifest, has such a field.
 */
export async function explainManifestField(
  field: string,
  paths: readonly string[] | undefined,
  options: ManifestOptions,
): Promise<FieldExplanation[]> {
  const { manifests, names } =
    paths === undefined ? { manifests: [undefined] } : await manifestsOf(paths, options);
  const explained: FieldExplanation[] = [];
  const problems: Diagnostic[] = [];
  for (const manifest of manifests) {
    const known = manifest && (await catalogued(manifest, { names, describe: describeModel }));
    const explanation = explainField(field, manifest, known);
    if ("severity" in explanation) problems.push(explanation);
    else explained.push(explanation);
  }
  if (explained.length === 0) throw new TuneError(problems.slice(0, 1));
  return explained;
}

async function manifestsOf(
  paths: readonly string[],
  options: ManifestOptions,
): Promise<{ manifests: AnyManifest[]; names?: NameTable }> {
  const { experiments, evaluations, dataAssets, models, names } = await load(paths, options);
  return { manifests: [...experiments, ...evaluations, ...dataAssets, ...models], names };
}
