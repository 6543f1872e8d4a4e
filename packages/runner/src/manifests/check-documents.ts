import { withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";
import { findBaseModel } from "@tunesmith/models";
import { readDataSet, writtenModel, type GatherOptions } from "@tunesmith/resolver";
import type { Store } from "@tunesmith/store";
import type { BaseModel, DataReference } from "@tunesmith/contracts";
import { checkSubjects } from "../evaluation/subjects/check-subjects.js";

/**
 * Problems of documents that are no experiments: models that are not there, records that cannot be read or are not
 * as their asset says, subjects of evaluations that no run can be or that answer without labels. What loading has told already is left out.
 */
export async function checkDocuments(
  loading: Loading,
  { cwd, store, files }: { cwd: string; store: Pick<Store, "list" | "find">; files: GatherOptions["files"] },
): Promise<Diagnostic[]> {
  const { models, dataAssets, evaluations, names } = loading;
  const found: Diagnostic[] = [];
  const checkModel = async (section: BaseModel, from: LoadedManifest<unknown>): Promise<void> => {
    const written = writtenModel(section, "/base_model", from, names);
    if (written === null || "severity" in written) return;
    const { modelId, directory, revision, where } = written;
    const model = await findBaseModel(modelId, { manifestDir: directory, revision });
    if (!model.ok)
      found.push(
        ...model.diagnostics.map((problem) =>
          problem.file === undefined ? { ...problem, ...where } : problem,
        ),
      );
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
  found.push(...(await checkSubjects(evaluations, loading, store)));
  return found;
}
