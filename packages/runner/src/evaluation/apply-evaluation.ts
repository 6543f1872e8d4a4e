import { join } from "node:path";
import type { EngineRuntime, Evaluation, EvaluationResult, MetricName } from "@tunesmith/contracts";
import { diagnostic, TuneError, withoutSilenced, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import type { LoadedManifest, NameTable } from "@tunesmith/manifest";
import { fileDigests, resolveBaseModel, type BaseModel } from "@tunesmith/models";
import { bfloat16Arithmetic, writtenModel } from "@tunesmith/resolver";
import type { Store } from "@tunesmith/store";
import { describeModel, engineInfo } from "../shared/engine.js";
import { surroundings, type Place } from "../shared/options.js";
import { predictionLines } from "./predict.js";
import { engineRuntime } from "../shared/runtime.js";
import { timestamp } from "../runs/status.js";
import { version } from "../shared/version.js";
import type { EvaluationEvent } from "./events.js";
import { findSubjects } from "./subjects/find-subjects.js";
import { evaluationId, identityOf, type EvaluationIdentity } from "./subjects/identity.js";
import { predictSubjects } from "./subjects/predict-subjects.js";
import { parsedTemplate, subjectAnswers } from "./subjects/subject-answers.js";
import type { Subject } from "./subjects/subject.js";
import { cutSubjects, cutWarnings, templateOf } from "./subjects/cut-subjects.js";
import { checkAnswers, readRecords } from "./subjects/read-records.js";
import { checkTrainedOnAny } from "./resolve-run.js";
import { filesOf, pathsIn, storedResult } from "./stored.js";
import { tableOf } from "./table.js";

/** What evaluating a manifest needs. */
export interface EvaluationContext extends Place {
  store: Store;
  names: NameTable;
  /** Whether `--set` gives the number of threads, which then counts before TUNE_THREADS. */
  setsThreads: boolean;
  signal?: AbortSignal | undefined;
  onEvent: (event: EvaluationEvent | { type: "warning"; diagnostic: Diagnostic }) => void;
  /** What the lock says that its holder is doing. */
  command: string;
}

/**
 * Judges the subjects of an Evaluation manifest on its records and stores the table; the stored one where
 * everything that determines it is the same. Throws TuneError: with every problem of subjects and records, or
 * `run/interrupted` when the signal stopped it.
 */
export async function applyEvaluation(
  loaded: LoadedManifest<Evaluation>,
  context: EvaluationContext,
): Promise<EvaluationResult> {
  const { store, names, onEvent, signal } = context;
  const { cwd } = surroundings(context);
  const { name } = loaded.value;
  const { subjects, warnings } = await findSubjects(loaded, {
    store,
    cwd,
    base: await ownBase(loaded, context),
    openBase: (folder) => openBase(folder, context),
  });
  const { records: given, warnings: notes } = await readRecords(loaded, subjects, { names, cwd });
  checkAnswers(given, subjects);
  const placeOf = (index: number): Where => loaded.locate(templateOf(index, loaded.value));
  const answers = await subjectAnswers(subjects, given, placeOf);
  const { records } = answers;
  const metrics = metricsOf(loaded.value, subjects[0]!.settings.labels);
  const runtime = await runtimeOf(loaded.value, context);
  const { numerics_version, bfloat16_isas } = await engineInfo();
  const cuts = await cutSubjects(subjects, records, placeOf);
  const cutInside = new Set(subjects.flatMap((subject, at) => (cuts[at]!.isAnyInside ? subject.name : [])));
  const identity = identityOf(name, subjects, answers, metrics, cutInside, {
    numericsVersion: numerics_version,
    bfloat16: bfloat16Arithmetic(runtime.isa, bfloat16_isas),
  });
  const id = evaluationId(identity);
  // What is to be said of a table does not depend on whether it is computed now.
  const told = [
    ...warnings,
    ...notes,
    ...answers.warnings,
    ...(await checkTrainedOnAny(runsOf(subjects, store), given, { ...context, stateDir: store.stateDir })),
    ...cutWarnings(
      subjects,
      cuts.map(({ cut }) => cut),
      records,
      { isAdapters: false },
    ),
  ];
  for (const warning of withoutSilenced(told, loaded.silenced))
    onEvent({ type: "warning", diagnostic: warning });
  const of = { evaluation: name, evaluationId: id };
  const folder = store.evaluation(id);
  const stored = await storedResult(folder, cwd);
  if (stored) {
    onEvent({ type: "evaluation-finished", ...of, action: "unchanged", result: stored });
    return stored;
  }
  const locked = await store.lockEvaluation(id, context.command);
  try {
    onEvent({
      type: "evaluation-started",
      ...of,
      subjects: subjects.map((subject) => subject.name),
      records: records.length,
    });
    const predictions = await predictSubjects(subjects, answers, {
      runtime,
      signal,
      onProgress: (done, total) => onEvent({ type: "evaluation-progress", ...of, done, total }),
    });
    const expected = records.map(({ output }) => output ?? "");
    const table = { name, evaluation_id: id, ...tableOf(subjects, predictions, expected, metrics) };
    const shown = records.map(({ fields, output }) => ({
      input: fields.get("input") ?? "",
      expected: output,
    }));
    await locked.commit(
      filesOf({
        result: table,
        predictions: new Map(
          predictions.map((variant) => [variant.name, predictionLines(shown, variant)] as const),
        ),
        record: recordOf(loaded, id, identity, runtime),
        manifest: loaded.source,
        description: loaded.value.description ?? null,
      }),
    );
    const result = { ...table, paths: pathsIn(folder, cwd) };
    onEvent({ type: "evaluation-finished", ...of, action: "new", result });
    return result;
  } finally {
    locked.release();
  }
}

/** The runs of this project among the subjects, with their templates. */
function runsOf(subjects: readonly Subject[], store: Store): Parameters<typeof checkTrainedOnAny>[0] {
  return subjects.flatMap(({ runId, settings }) =>
    runId === null ? [] : [{ run: store.run(runId), template: parsedTemplate(settings.verbalizer) }],
  );
}

function metricsOf({ metrics }: Evaluation, labels: readonly string[] | null): readonly MetricName[] {
  return metrics ?? (labels ? ["accuracy", "f1"] : ["exact_match"]);
}

async function ownBase(
  loaded: LoadedManifest<Evaluation>,
  context: EvaluationContext,
): Promise<BaseModel | null> {
  const section = loaded.value.base_model;
  const written = section ? writtenModel(section, "/base_model", loaded, context.names) : null;
  if (written === null) return null;
  if ("severity" in written) throw new TuneError(written);
  const { modelId, directory, revision, where, expected } = written;
  const found = await resolveBaseModel(modelId, modelOptions(directory, revision, context));
  if (!found.ok) throw new TuneError(found.diagnostics.map((problem) => ({ ...problem, ...where })));
  const got = found.value.digests.base_model;
  if (expected && expected.digest !== got) {
    const fields = { name: expected.name, expected: expected.digest, got };
    throw new TuneError(diagnostic("model/digest-mismatch", fields, expected.where));
  }
  return found.value;
}

async function openBase(folder: string, context: EvaluationContext): Promise<BaseModel> {
  const found = await resolveBaseModel(folder, modelOptions(folder, undefined, context));
  if (!found.ok) throw new TuneError(found.diagnostics);
  return found.value;
}

function modelOptions(
  manifestDir: string,
  revision: string | undefined,
  context: EvaluationContext,
): Parameters<typeof resolveBaseModel>[1] {
  return {
    manifestDir,
    revision,
    environment: surroundings(context).env,
    describe: describeModel,
    fileDigests: fileDigests(join(context.store.stateDir, "digests"), { write: true }),
  };
}

/** The environment over the manifest, as for runs. */
async function runtimeOf(
  { runtime = {} }: Evaluation,
  { env, cwd, setsThreads }: EvaluationContext,
): Promise<EngineRuntime> {
  const around = surroundings({ env, cwd }).env;
  const machine = await engineRuntime(around);
  const { threads, memory_limit_mb } = runtime;
  return {
    isa: machine.isa,
    threads: threads !== undefined && (setsThreads || !around["TUNE_THREADS"]) ? threads : machine.threads,
    memory_limit_bytes: memory_limit_mb === undefined ? null : memory_limit_mb * 1024 * 1024,
  };
}

/** Everything about an evaluation that its table does not say. */
function recordOf(
  { value, file, overrides }: LoadedManifest<Evaluation>,
  id: string,
  identity: EvaluationIdentity,
  { isa, threads }: EngineRuntime,
): object {
  return {
    apiVersion: "tune/v1",
    kind: "EvaluationRecord",
    metadata: {
      id,
      name: value.name,
      description: value.description ?? null,
      tags: value.tags ?? [],
      created_at: timestamp(),
    },
    entity: {
      manifest: file,
      overrides,
      ...identity,
      environment: {
        tunesmith_version: version,
        node_version: process.versions.node,
        platform: `${process.platform}-${process.arch}`,
        isa,
        threads,
      },
    },
  };
}
