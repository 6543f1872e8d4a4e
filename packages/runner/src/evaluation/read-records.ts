import type { ContainerReference, Evaluation } from "@tunesmith/contracts";
import { checkRecords, loadRecords, parseTemplate, type DataRecord } from "@tunesmith/data";
import { TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, NameTable } from "@tunesmith/manifest";
import type { Subject } from "./subject.js";

/** A data file, and the folder that its path starts from. */
interface Located {
  reference: ContainerReference;
  baseDir: string;
  pointer: string;
}

/** The records of an evaluation, in order. Throws TuneError with every problem. */
export async function readRecords(
  loaded: LoadedManifest<Evaluation>,
  { names, cwd }: { names: NameTable; cwd: string },
): Promise<DataRecord[]> {
  const records: DataRecord[] = [];
  const problems: Diagnostic[] = [];
  for (const [index, reference] of loaded.value.data_references.entries()) {
    const pointer = `/data_references/${index}/location`;
    const located = locate(reference, pointer, loaded, names);
    if ("severity" in located) {
      problems.push(located);
      continue;
    }
    for (const one of located) {
      const read = await loadRecords(one.reference, { baseDir: one.baseDir, cwd });
      if (read.ok) records.push(...read.value.records);
      else problems.push(...read.diagnostics.map((problem) => placed(problem, loaded, one.pointer)));
    }
  }
  if (problems.length > 0) throw new TuneError(problems);
  return records;
}

/** Refuses records that one of the templates cannot use, or whose answer is none of the labels. */
export function checkAnswers(records: readonly DataRecord[], subjects: readonly Subject[]): void {
  const problems = new Map<string, Diagnostic>();
  for (const { settings } of subjects) {
    const verbalizer = parseTemplate(settings.verbalizer);
    if (!verbalizer.ok) throw new TuneError(verbalizer.diagnostics);
    const sets = { training: [], validation: [], evaluation: records };
    const options = {
      verbalizer: verbalizer.value,
      baselines: [],
      labels: settings.labels,
      lossOn: "target",
    } as const;
    for (const problem of checkRecords(sets, options))
      if (problem.severity === "error") problems.set(JSON.stringify(problem), problem);
  }
  if (problems.size > 0) throw new TuneError([...problems.values()]);
}

function locate(
  reference: Evaluation["data_references"][number],
  pointer: string,
  loaded: LoadedManifest<Evaluation>,
  names: NameTable,
): Located[] | Diagnostic {
  if (reference.type === "container")
    return [{ reference, baseDir: loaded.directory, pointer: `${pointer}/path` }];
  const asset = names.find("DataAsset", reference.location.name, loaded);
  if ("severity" in asset) return { ...asset, ...loaded.locate(`${pointer}/name`) };
  return asset.value.data_references.map((one) => ({
    reference: one,
    baseDir: asset.directory,
    pointer: `${pointer}/name`,
  }));
}

/** A problem without a file of its own is the manifest's. */
function placed(problem: Diagnostic, loaded: LoadedManifest<Evaluation>, pointer: string): Diagnostic {
  return problem.file === undefined ? { ...problem, ...loaded.locate(pointer) } : problem;
}
