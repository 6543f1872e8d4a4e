import type { Evaluation } from "@tunesmith/contracts";
import { checkRecords, parseTemplate, type DataRecord } from "@tunesmith/data";
import { hasErrors, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, NameTable } from "@tunesmith/manifest";
import { readDataSet } from "@tunesmith/resolver";
import type { Subject } from "./subject.js";

/** The records of an evaluation, in order. Throws TuneError with every problem where there is an error. */
export async function readRecords(
  loaded: LoadedManifest<Evaluation>,
  { names, cwd }: { names: NameTable; cwd: string },
): Promise<{ records: DataRecord[]; warnings: Diagnostic[] }> {
  const { records, problems } = await readDataSet(loaded, loaded.value.data_references, "/data_references", {
    cwd,
    names,
  });
  if (hasErrors(problems)) throw new TuneError(problems);
  return { records, warnings: problems };
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
