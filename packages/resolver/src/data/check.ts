import { checkPlainRecords } from "@tunesmith/data";
import { withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import type { DataSetOptions } from "../data-set.js";
import { readDataAsset } from "../data-set.js";
import { defaults, resolveEvaluation, resolveTuning } from "../defaults.js";
import { resolveRecords } from "../records.js";
import { isExperiment, type DataOwner } from "./owner.js";

/** Every problem of the records of a document, by its own templates and labels. Needs no base model. */
export async function checkData(owner: DataOwner, options: DataSetOptions): Promise<Diagnostic[]> {
  return withoutSilenced(await problemsOf(owner, options), owner.silenced);
}

async function problemsOf(owner: DataOwner, options: DataSetOptions): Promise<Diagnostic[]> {
  if (!isExperiment(owner)) {
    const { records, problems } = await readDataAsset(owner, options);
    return problems.length > 0 ? problems : checkPlainRecords(records, `\`${owner.value.name}\``);
  }
  const { value } = owner;
  const tuning = resolveTuning(value, { model_id: "", revision: null });
  const seed = value.runtime?.seed ?? defaults.seed;
  const evaluation = resolveEvaluation(value, tuning);
  return (await resolveRecords(owner, tuning, evaluation, { ...options, seed })).problems;
}
