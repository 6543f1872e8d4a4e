import { join } from "node:path";
import type { FieldMapping } from "@tunesmith/contracts";
import { digestRecords, type DataRecord, type ReadFile } from "@tunesmith/data";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { fileDigests, resolveBaseModel } from "@tunesmith/models";
import { names } from "@tunesmith/store";
import { checkBase, openAdapter } from "../shared/adapter.js";
import { fieldsOf } from "../evaluation/subjects/identity.js";
import { predictSubjects } from "../evaluation/subjects/predict-subjects.js";
import { checkAnswers } from "../evaluation/subjects/read-records.js";
import { subjectAnswers } from "../evaluation/subjects/subject-answers.js";
import { settingsOf } from "../evaluation/subjects/settings.js";
import type { Subject } from "../evaluation/subjects/subject.js";
import { notFinished } from "../runs/outlook.js";
import { openNamedFile } from "../shared/named-file.js";
import { storeOf, surroundings, type Place } from "../shared/options.js";
import { engineRuntime } from "../shared/runtime.js";
import { comparedRun, type Compared } from "./compared-run.js";
import type { Answers } from "./stored-answers.js";

/** What to answer. */
export interface FreshOptions extends Place {
  /** File of records, relative to the working directory. */
  data: string;
  /** Columns of the file, where not those by which the runs were tuned. */
  fields?: FieldMapping | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What the prompts of completed runs answer now, each asked as it was tuned; and the digest of the records. */
export async function freshAnswers(
  runs: readonly Compared[],
  options: FreshOptions,
): Promise<{ answers: Answers[]; evaluationData: string }> {
  const { env } = surroundings(options);
  const subjects: Subject[] = [];
  for (const run of runs) subjects.push(await subjectOf(run, options));
  const read = await recordsFor(runs, options);
  checkAnswers(read, subjects);
  const asked = await subjectAnswers(subjects, read);
  const { records } = asked;
  const { signal, onProgress } = options;
  const predictions = await predictSubjects(subjects, asked, {
    runtime: await engineRuntime(env),
    signal,
    onProgress,
  });
  const expected = records.map(({ output }) => output ?? "");
  return {
    answers: predictions.map((variant) => ({
      expected,
      predicted: variant.predictions.map(({ predicted }) => predicted),
    })),
    evaluationData: digestRecords(records, fieldsOf(subjects)),
  };
}

/** The file by the columns of the runs; runs that take different ones of it cannot be compared on it. */
async function recordsFor(
  runs: readonly Compared[],
  { data: path, fields, ...place }: FreshOptions,
): Promise<readonly DataRecord[]> {
  const { cwd } = surroundings(place);
  const mappings = runs.map((run) => run.fields).filter((known) => known.length > 0);
  const distinct = new Map(mappings.map((known) => [JSON.stringify(known), known]));
  const reads = new Map<string, ReadFile>();
  for (const known of distinct.size === 0 ? [[]] : distinct.values()) {
    const read = await openNamedFile({ path, fields, known }, cwd);
    reads.set(JSON.stringify([read.fields.input, read.fields.output]), read);
  }
  const [first, second] = [...reads.values()];
  if (second === undefined) return first!.records;
  const columns = [...reads.values()].map(({ fields: taken }) => Object.values(taken).join(" and "));
  const problem = `The runs were tuned with different columns of ${path}: ${columns.join("; ")}.`;
  const help = "Say which to judge all of them on with --fields input=COLUMN,output=COLUMN.";
  throw new TuneError(diagnostic("usage/invalid", { problem, help }));
}

async function subjectOf(compared: Compared, place: Place): Promise<Subject> {
  const { run, status, baseModel } = compared;
  const sha256 = comparedRun(compared).adapter_sha256;
  if (sha256 === null) throw await notFinished(run, status, surroundings(place).cwd);
  const adapter = await openAdapter(run.file(names.adapter), run.path);
  const base = await resolveBaseModel(baseModel, {
    manifestDir: baseModel,
    fileDigests: fileDigests(join(storeOf(place).stateDir, "digests"), { write: false }),
  });
  if (!base.ok) throw new TuneError(base.diagnostics);
  checkBase(adapter, base.value);
  const settings = settingsOf({}, adapter.metadata);
  if (!settings) throw new TuneError(diagnostic("adapter/no-template", { path: adapter.shown }));
  return {
    name: run.runId,
    type: "run",
    runId: run.runId,
    adapter: { path: adapter.path, sha256 },
    base: base.value,
    settings,
  };
}
