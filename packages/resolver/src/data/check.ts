import { checkPlainRecords, type DataRecord } from "@tunesmith/data";
import { hasErrors, withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import { defaults, resolveEvaluation } from "../defaults.js";
import { resolveRecords } from "../gather/records.js";
import { resolveTuned } from "../gather/tuning.js";
import { isExperiment, readPlain, type DataOwner, type OwnerOptions } from "./owner.js";

/** Every problem of the records of a document, by its own templates and labels. The base model need not be there. */
export async function checkData(owner: DataOwner, options: OwnerOptions): Promise<Diagnostic[]> {
  const problems = await problemsOf(owner, options);
  return owner.kind === "RecordsFile" ? problems : withoutSilenced(problems, owner.silenced);
}

async function problemsOf(owner: DataOwner, options: OwnerOptions): Promise<Diagnostic[]> {
  if (!isExperiment(owner)) {
    const { records, problems } = await readPlain(owner, options);
    if (hasErrors(problems)) return problems;
    const isFile = owner.kind === "RecordsFile";
    const looked = isFile && owner.fields?.input !== undefined ? records.map(inputAlone) : records;
    return [...problems, ...checkPlainRecords(looked, `\`${isFile ? owner.path : owner.value.name}\``)];
  }
  const { value } = owner;
  const { tuning } = await resolveTuned(owner, options, { thorough: false });
  const seed = value.runtime?.seed ?? defaults.seed;
  const evaluation = resolveEvaluation(value, tuning);
  return (await resolveRecords(owner, tuning, evaluation, { ...options, seed })).problems;
}

/** Where somebody says which column is the input, the others make no record another. */
function inputAlone(record: DataRecord): DataRecord {
  return { ...record, fields: new Map([["input", record.fields.get("input") ?? ""]]) };
}
