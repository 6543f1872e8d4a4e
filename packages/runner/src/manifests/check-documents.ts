import type { BaseModel, DataReference } from "@tunesmith/contracts";
import { withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";
import { checkDigest, locateModel, readDataSet, writtenModel, type GatherOptions } from "@tunesmith/resolver";
import type { Store } from "@tunesmith/store";
import { checkSubjects } from "../evaluation/subjects/check-subjects.js";
import { describeModel } from "../shared/engine.js";

/**
 * Problems of documents that are no experiments: models that are not there or not those of their digest, records that
 * cannot be read or are not as their asset says, subjects of evaluations that no run can be or that answer without
 * labels. What loading has told already is left out.
 */
export async function checkDocuments(
  loading: Loading,
  {
    cwd,
    store,
    files,
    models: bases,
  }: Pick<GatherOptions, "cwd" | "files" | "models"> & { store: Pick<Store, "list" | "find"> },
): Promise<Diagnostic[]> {
  const { models, dataAssets, evaluations, names } = loading;
  const found: Diagnostic[] = [];
  const checkModel = async (section: BaseModel, from: LoadedManifest<unknown>): Promise<void> => {
    const written = writtenModel(section, "/base_model", from, names);
    if (written === null || "severity" in written) return;
    const model = await locateModel(written, { names, describe: describeModel, models: bases });
    if (model.ok) found.push(...model.value.found.notes, ...(await checkDigest(model.value, written)));
    else found.push(...model.diagnostics);
  };
  const checkData = async (
    references: readonly DataReference[],
    from: LoadedManifest<unknown>,
  ): Promise<void> => {
    const { problems } = await readDataSet(from, references, "/data_references", { cwd, names, files });
    const told = withoutSilenced(problems, from.silenced);
    found.push(...told.filter(({ code }) => !code.startsWith("manifest/")));
  };
  for (const model of models) await checkModel({ name: model.value.name }, model);
  for (const asset of dataAssets)
    await checkData([{ type: "data_asset", location: { name: asset.value.name } }], asset);
  for (const evaluation of evaluations) {
    const { base_model, data_references } = evaluation.value;
    if (base_model !== undefined) await checkModel(base_model, evaluation);
    await checkData(data_references, evaluation);
  }
  found.push(...(await checkSubjects(evaluations, loading, store, cwd)));
  return found;
}
