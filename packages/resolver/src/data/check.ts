import { checkPlainRecords } from "@tunesmith/data";
import { hasErrors, withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import { readDataAsset } from "../gather/data-set.js";
import { defaults, resolveEvaluation } from "../defaults.js";
import { resolveRecords } from "../gather/records.js";
import { resolveTuned } from "../gather/tuning.js";
import { isExperiment, type DataOwner, type OwnerOptions } from "./owner.js";

/** Every problem of the records of a document, by its own templates and labels. The base model need not be there. */
export async function checkData(owner: DataOwner, options: OwnerOptions): Promise<Diagnostic[]> {
  return withoutSilenced(await problemsOf(owner, options), owner.silenced);
}

async function problemsOf(owner: DataOwner, options: OwnerOptions): Promise<Diagnostic[]> {
  if (!isExperiment(owner)) {
    const { records, problems } = await readDataAsset(owner, options);
    return hasErrors(problems)
      ? problems
      : [...problems, ...checkPlainRecords(records, `\`${owner.value.name}\``)];
  }
  const { value } = owner;
  const { tuning } = await resolveTuned(owner, options, { thorough: false });
  const seed = value.runtime?.seed ?? defaults.seed;
  const evaluation = resolveEvaluation(value, tuning);
  return (await resolveRecords(owner, tuning, evaluation, { ...options, seed })).problems;
}
