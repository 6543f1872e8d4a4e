import type { Evaluation } from "@tunesmith/contracts";
import {
  checkRecords,
  parseTemplate,
  splitEvaluation,
  type DataRecord,
  type Template,
} from "@tunesmith/data";
import { diagnostic, hasErrors, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, NameTable } from "@tunesmith/manifest";
import { readDataSet } from "@tunesmith/resolver";
import type { Subject } from "./subject.js";

/**
 * The records that subjects are judged on, in order: all, or the share that an experiment with the template of the
 * first would hold out. Throws TuneError with every problem where one is an error.
 */
export async function readRecords(
  loaded: LoadedManifest<Evaluation>,
  [first]: readonly Subject[],
  { names, cwd }: { names: NameTable; cwd: string },
): Promise<{ records: DataRecord[]; warnings: Diagnostic[] }> {
  const { data_references, share } = loaded.value;
  const { records, problems } = await readDataSet(loaded, data_references, "/data_references", {
    cwd,
    names,
  });
  if (hasErrors(problems)) throw new TuneError(problems);
  if (share === undefined) return { records, warnings: problems };
  const split = splitEvaluation(records, share, templateOf(first!, columnsOf(records)));
  if (split !== null) return { records: split.held, warnings: problems };
  const told = { key: "share", share, records: records.length };
  throw new TuneError(diagnostic("data/empty-split", told, loaded.locate("/share")));
}

function columnsOf(records: readonly DataRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ fields }) => [...fields.keys()]));
}

function templateOf({ settings }: Subject, columns: ReadonlySet<string>): Template {
  const template = parseTemplate(settings.verbalizer, { columns });
  if (!template.ok) throw new TuneError(template.diagnostics);
  return template.value;
}

/** Refuses records that one of the templates cannot use, or whose answer is none of the labels. */
export function checkAnswers(records: readonly DataRecord[], subjects: readonly Subject[]): void {
  const problems = new Map<string, Diagnostic>();
  const columns = columnsOf(records);
  for (const subject of subjects) {
    const sets = { training: [], validation: [], evaluation: records };
    const options = {
      verbalizer: templateOf(subject, columns),
      baselines: [],
      labels: subject.settings.labels,
      lossOn: "target",
    } as const;
    for (const problem of checkRecords(sets, options))
      if (problem.severity === "error") problems.set(JSON.stringify(problem), problem);
  }
  if (problems.size > 0) throw new TuneError([...problems.values()]);
}
