import { join } from "node:path";
import { digestRecords, loadRecords } from "@tunesmith/data";
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
import { storeOf, surroundings, type Place } from "../shared/options.js";
import { engineRuntime } from "../shared/runtime.js";
import { comparedRun, type Compared } from "./compared-run.js";
import type { Answers } from "./stored-answers.js";

/** What to answer. */
export interface FreshOptions extends Place {
  /** File of records, relative to the working directory. */
  data: string;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What the prompts of completed runs answer now, each asked as it was tuned; and the digest of the records. */
export async function freshAnswers(
  runs: readonly Compared[],
  options: FreshOptions,
): Promise<{ answers: Answers[]; evaluationData: string }> {
  const { cwd, env } = surroundings(options);
  const subjects: Subject[] = [];
  for (const run of runs) subjects.push(await subjectOf(run, options));
  const read = await loadRecords(
    { type: "container", location: { path: options.data } },
    { baseDir: cwd, cwd },
  );
  if (!read.ok) throw new TuneError(read.diagnostics);
  checkAnswers(read.value.records, subjects);
  const asked = await subjectAnswers(subjects, read.value.records);
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
