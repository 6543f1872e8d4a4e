import {
  checkRecords,
  loadRecords,
  parseTemplate,
  splitValidation,
  type DataRecord,
  type LoadedData,
  type LoadOptions,
  type Template,
} from "@tunesmith/data";
import { diagnostic, hasErrors, type Result, type Where } from "@tunesmith/diagnostics";
import type { DataReference, ResolvedEvaluation, ResolvedTuning } from "@tunesmith/contracts";
import type { LoadedManifest } from "@tunesmith/manifest";

/** The records of an experiment, where they lie, and how they become text. */
export interface Records {
  /** All training records: what the digest covers. */
  given: readonly DataRecord[];
  /** Those that are trained on: a validation share is taken out. */
  training: readonly DataRecord[];
  validation: readonly DataRecord[];
  evaluation: readonly DataRecord[];
  verbalizer: Template;
  /** One per baseline of the evaluation. */
  baselines: readonly Template[];
  paths: { training: string[]; validation: string[]; evaluation: string[] };
}

/** Loads and checks every record that an experiment refers to. */
export async function resolveRecords(
  loaded: LoadedManifest,
  tuning: ResolvedTuning,
  evaluation: ResolvedEvaluation | null,
  { cwd, seed }: { cwd: string; seed: number },
): Promise<Result<Records>> {
  const { value } = loaded;
  const verbalizer = parse(tuning.verbalizer, loaded.locate("/prompt_tuning/verbalizer"));
  const baselines = (evaluation?.baselines ?? []).map((baseline, index) =>
    parse(baseline.verbalizer, loaded.locate(`/evaluation/baselines/${index}/verbalizer`)),
  );
  const [given, validation, held] = await Promise.all([
    loadSet(loaded, cwd, value.training_data_references, "/training_data_references"),
    loadSet(loaded, cwd, value.validation?.data_references ?? [], "/validation/data_references"),
    loadSet(loaded, cwd, value.evaluation?.data_references ?? [], "/evaluation/data_references"),
  ]);
  const results = [verbalizer, ...baselines, given, validation, held];
  const problems = results.flatMap((result) => (result.ok ? [] : result.diagnostics));
  if (!verbalizer.ok || !given.ok || !validation.ok || !held.ok || problems.length > 0) {
    return { ok: false, diagnostics: problems };
  }
  const templates = baselines.flatMap((result) => (result.ok ? [result.value] : []));
  const found = checkRecords(
    { training: given.value.records, validation: validation.value.records, evaluation: held.value.records },
    {
      verbalizer: verbalizer.value,
      baselines: templates,
      labels: tuning.labels,
      lossOn: tuning.loss_on,
      placeOf: (template) =>
        loaded.locate(
          template === verbalizer.value
            ? "/prompt_tuning/verbalizer"
            : `/evaluation/baselines/${templates.indexOf(template)}/verbalizer`,
        ),
    },
  ).map((problem) =>
    problem.code === "data/label-unseen"
      ? { ...problem, ...loaded.locate("/prompt_tuning/labels") }
      : problem,
  );
  if (hasErrors(found)) {
    return { ok: false, diagnostics: found };
  }
  const share = value.validation?.share;
  const split =
    share === undefined
      ? { training: given.value.records, validation: validation.value.records }
      : splitValidation(given.value.records, share, seed);
  if (split === null) {
    const fields = { share: share ?? 0, records: given.value.records.length };
    const where = loaded.locate("/validation/share");
    return { ok: false, diagnostics: [...found, diagnostic("data/empty-split", fields, where)] };
  }
  return {
    ok: true,
    value: {
      given: given.value.records,
      ...split,
      evaluation: held.value.records,
      verbalizer: verbalizer.value,
      baselines: templates,
      paths: {
        training: given.value.paths,
        validation: validation.value.paths,
        evaluation: held.value.paths,
      },
    },
    warnings: found,
  };
}

function parse(template: string, where: Where): Result<Template> {
  const parsed = parseTemplate(template);
  return parsed.ok
    ? parsed
    : { ok: false, diagnostics: parsed.diagnostics.map((problem) => ({ ...problem, ...where })) };
}

function loadReference(reference: DataReference, options: LoadOptions): Promise<Result<LoadedData>> {
  if (reference.type === "container") return loadRecords(reference, options);
  throw new RangeError(`the data asset ${reference.location.name} was not looked up`);
}

async function loadSet(
  loaded: LoadedManifest,
  cwd: string,
  references: readonly DataReference[],
  pointer: string,
): Promise<Result<{ records: DataRecord[]; paths: string[] }>> {
  const results = await Promise.all(
    references.map((reference) => loadReference(reference, { baseDir: loaded.directory, cwd })),
  );
  const diagnostics = results.flatMap((result, index) =>
    result.ok
      ? []
      : result.diagnostics.map((problem) =>
          problem.file === undefined
            ? { ...problem, ...loaded.locate(`${pointer}/${index}/location/path`) }
            : problem,
        ),
  );
  if (diagnostics.length > 0) {
    return { ok: false, diagnostics };
  }
  const sets = results.flatMap((result) => (result.ok ? [result.value] : []));
  const value = { records: sets.flatMap(({ records }) => records), paths: sets.map((set) => set.path) };
  return { ok: true, value, warnings: [] };
}
