import { join } from "node:path";
import type { FieldMapping } from "@tunesmith/contracts";
import { digestRecords, type DataRecord } from "@tunesmith/data";
import { diagnostic, TuneError, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { fileDigests, resolveBaseModel } from "@tunesmith/models";
import { names } from "@tunesmith/store";
import { checkBase, openAdapter } from "../shared/adapter.js";
import { fieldsOf } from "../evaluation/subjects/identity.js";
import { predictSubjects } from "../evaluation/subjects/predict-subjects.js";
import { checkAnswers } from "../evaluation/subjects/read-records.js";
import { checkTrainedOnAny } from "../evaluation/resolve-run.js";
import { cutWarnings } from "../evaluation/subjects/cut-subjects.js";
import { parsedTemplate, subjectAnswers } from "../evaluation/subjects/subject-answers.js";
import { settingsOf } from "../evaluation/subjects/settings.js";
import type { Subject } from "../evaluation/subjects/subject.js";
import { notFinished } from "../runs/outlook.js";
import { openNamedFile } from "../shared/named-file.js";
import { describeModel } from "../shared/engine.js";
import { storeOf, surroundings, type Place } from "../shared/options.js";
import { templatePlace } from "../shared/prompt-text.js";
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
  onWarning?: ((warning: Diagnostic) => void) | undefined;
}

/** What the prompts of completed runs answer now, each asked as it was tuned; and the digest of the records. */
export async function freshAnswers(
  runs: readonly Compared[],
  options: FreshOptions,
): Promise<{ answers: Answers[]; evaluationData: string }> {
  const { env } = surroundings(options);
  const { signal, onProgress, onWarning = () => undefined } = options;
  const subjects: Subject[] = [];
  const places: Where[] = [];
  for (const run of runs) {
    const { subject, templateAt, warnings } = await subjectOf(run, options);
    subjects.push(subject);
    places.push(templateAt);
    warnings.forEach(onWarning);
  }
  const read = await recordsFor(runs, options);
  checkAnswers(read, subjects);
  const tuned = runs.map(({ run }, index) => ({
    run,
    template: parsedTemplate(subjects[index]!.settings.verbalizer),
  }));
  (await checkTrainedOnAny(tuned, read, options)).forEach(onWarning);
  const asked = await subjectAnswers(subjects, read, (index) => places[index]!);
  asked.warnings.forEach(onWarning);
  const { records } = asked;
  const predictions = await predictSubjects(subjects, asked, {
    runtime: await engineRuntime(env),
    signal,
    onProgress,
  });
  const cuts = predictions.map(({ too_long = [] }) => too_long);
  cutWarnings(subjects, cuts, records, { isAdapters: true }).forEach(onWarning);
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
  { data: path, fields, onWarning, ...place }: FreshOptions,
): Promise<readonly DataRecord[]> {
  const { cwd } = surroundings(place);
  const mappings = runs.map((run) => run.fields).filter((known) => known.length > 0);
  const distinct = new Map(mappings.map((known) => [JSON.stringify(known), known]));
  const reads = new Map<string, Awaited<ReturnType<typeof openNamedFile>>>();
  for (const known of distinct.size === 0 ? [[]] : distinct.values()) {
    const read = await openNamedFile({ path, fields, known }, cwd);
    reads.set(JSON.stringify([read.fields.input, read.fields.output]), read);
  }
  const [first, second] = [...reads.values()];
  if (second === undefined) {
    if (onWarning) first!.warnings.forEach(onWarning);
    return first!.records;
  }
  const columns = [...reads.values()].map(({ fields: taken }) => Object.values(taken).join(" and "));
  const problem = `The runs were tuned with different columns of ${path}: ${columns.join("; ")}.`;
  const help = "Say which to judge all of them on with --fields input=COLUMN,output=COLUMN.";
  throw new TuneError(diagnostic("usage/invalid", { problem, help }));
}

async function subjectOf(
  compared: Compared,
  place: Place,
): Promise<{ subject: Subject; templateAt: Where; warnings: Diagnostic[] }> {
  const { run, status, baseModel } = compared;
  const sha256 = comparedRun(compared).adapter_sha256;
  if (sha256 === null) throw await notFinished(run, status, surroundings(place).cwd);
  const adapter = await openAdapter(run.file(names.adapter), run.path);
  const base = await resolveBaseModel(baseModel, {
    manifestDir: baseModel,
    describe: describeModel,
    fileDigests: fileDigests(join(storeOf(place).stateDir, "digests"), { write: false }),
  });
  if (!base.ok) throw new TuneError(base.diagnostics);
  const warnings = [...base.value.notes, ...checkBase(adapter, base.value)];
  const settings = settingsOf({}, adapter.metadata);
  if (!settings) throw new TuneError(diagnostic("adapter/no-template", { path: adapter.shown }));
  const subject: Subject = {
    name: run.runId,
    type: "run",
    runId: run.runId,
    adapter: { path: adapter.path, sha256 },
    base: base.value,
    settings,
  };
  return { subject, templateAt: await templatePlace(adapter, undefined), warnings };
}
