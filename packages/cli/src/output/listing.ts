import type {
  DataItem,
  EvaluationItem,
  ExperimentItem,
  Listing,
  ModelItem,
  RunItem,
} from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";
import { listRuns, type RunEntry } from "@tunesmith/runner";
import type { Context } from "../context.js";
import { manifestInput } from "../options/manifest-input.js";
import type { ManifestArgs } from "../options/manifest-options.js";

/** What can be listed, and the words for it. */
export const resources = ["runs", "experiments", "models", "data", "evaluations"] as const;
export type Resource = (typeof resources)[number];

/** The kind of thing that a word means, in the singular or the plural. */
export function resourceOf(word: string): Resource | undefined {
  return resources.find((name) => name === word || name === `${word}s`);
}

/** Everything of one kind. */
export async function list(
  resource: Resource,
  args: ManifestArgs,
  context: Context,
): Promise<{ listing: Listing; diagnostics: readonly Diagnostic[] }> {
  if (resource === "runs") {
    const entries = await listRuns(context);
    return { listing: { kind: "runs", items: entries.map(runItem) }, diagnostics: [] };
  }
  const loading = await load(args, context);
  return { listing: await declared(resource, loading, context), diagnostics: loading.diagnostics };
}

/** The manifests of the command line. */
export async function load(args: ManifestArgs, context: Context): Promise<Loading> {
  const { loadManifests } = await import("@tunesmith/manifest");
  const { paths, options } = manifestInput(args, context);
  const { cwd = context.cwd, env, set, silence } = options;
  const { buffer } = await import("node:stream/consumers");
  return loadManifests(paths, { cwd, environment: env, set, silence, stdin: () => buffer(context.stdin) });
}

async function declared(
  resource: Exclude<Resource, "runs">,
  loading: Loading,
  context: Context,
): Promise<Listing> {
  switch (resource) {
    case "experiments": {
      const runs = await listRuns(context);
      return { kind: resource, items: loading.experiments.map((one) => experimentItem(one, runs)) };
    }
    case "models":
      return { kind: resource, items: loading.models.map(modelItem) };
    case "data":
      return { kind: resource, items: loading.dataAssets.map(dataItem) };
    default:
      return { kind: resource, items: loading.evaluations.map(evaluationItem) };
  }
}

/** A document of this kind and name; a problem that lists the known names where there is none. */
export function find(
  resource: Exclude<Resource, "runs">,
  name: string,
  loading: Loading,
): LoadedManifest<unknown> {
  const all: readonly LoadedManifest<{ name: string }>[] = {
    experiments: loading.experiments,
    models: loading.models,
    data: loading.dataAssets,
    evaluations: loading.evaluations,
  }[resource];
  const found = all.find(({ value }) => value.name === name);
  if (found) return found;
  const known = all.map(({ value }) => value.name).toSorted();
  const expected =
    known.length === 0 ? `declared by a manifest; none of the ${resource} is` : `one of ${known.join(", ")}`;
  throw new TuneError(diagnostic("usage/invalid-value", { option: "NAME", got: name, expected }));
}

function runItem({ status, record, isCutOff }: RunEntry): RunItem {
  const { run_id, experiment, state, step, steps_total, created_at, completed_at } = status;
  const entity = record?.entity;
  return {
    run_id,
    experiment,
    state,
    ...(isCutOff ? { is_cut_off: true } : {}),
    model_id: entity?.model_id ?? null,
    tags: record?.metadata.tags ?? [],
    step: entity?.training?.steps ?? step,
    steps_total,
    final_loss: entity?.training?.final_loss ?? null,
    ...scores(record),
    created_at,
    completed_at,
  };
}

/** The score that a list shows: accuracy of labels, exact matches of texts. */
function scores(record: RunEntry["record"]): Pick<RunItem, "metric" | "score" | "base_score"> {
  const evaluation = record?.entity.evaluation;
  const metric = (["accuracy", "exact_match"] as const).find(
    (name) => evaluation?.tuned?.[name] !== undefined,
  );
  if (!evaluation || !metric) return { metric: null, score: null, base_score: null };
  return {
    metric,
    score: evaluation.tuned?.[metric] ?? null,
    base_score: evaluation.base[metric] ?? null,
  };
}

function experimentItem(loaded: LoadedManifest, runs: readonly RunEntry[]): ExperimentItem {
  const { base_model, task_id } = loaded.value.prompt_tuning;
  const last = runs.find(
    ({ status }) => status.experiment === loaded.value.name && status.state === "completed",
  );
  const { metric, score } = scores(last?.record ?? null);
  return {
    ...common(loaded),
    base_model: base_model.name ?? base_model.model_id ?? "",
    task_id: task_id ?? null,
    last_run_id: last?.status.run_id ?? null,
    metric,
    score,
  };
}

function modelItem(loaded: Loading["models"][number]): ModelItem {
  const { model_id, revision, digest } = loaded.value;
  return { ...common(loaded), model_id, revision: revision ?? null, digest: digest ?? null };
}

function dataItem(loaded: Loading["dataAssets"][number]): DataItem {
  const { data_references, digest } = loaded.value;
  return {
    ...common(loaded),
    paths: data_references.map(({ location }) => location.path),
    digest: digest ?? null,
  };
}

function evaluationItem(loaded: Loading["evaluations"][number]): EvaluationItem {
  return { ...common(loaded), subjects: loaded.value.subjects.map(subjectName) };
}

function subjectName(subject: Loading["evaluations"][number]["value"]["subjects"][number]): string {
  switch (subject.type) {
    case "run":
      return `run ${subject.run_id.slice(0, 12)}`;
    case "adapter":
      return subject.name ?? subject.location.path;
    default:
      return subject.name ?? subject.type;
  }
}

function common({
  value: { name, description, tags },
  displayFile,
}: LoadedManifest<{ name: string; description?: string; tags?: string[] }>): Pick<
  ModelItem,
  "name" | "description" | "tags" | "file"
> {
  return { name, description: description ?? null, tags: tags ?? [], file: displayFile };
}
