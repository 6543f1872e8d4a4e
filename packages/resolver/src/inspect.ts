import {
  validateInspection,
  validateRunOutcome,
  type Inspection,
  type Sample,
  type TrainSpec,
} from "@tunesmith/contracts";
import { renderAll, type DataRecord, type Template } from "@tunesmith/data";
import {
  diagnostic,
  fromNative,
  hasErrors,
  TuneError,
  type Diagnostic,
  type Result,
  type Where,
} from "@tunesmith/diagnostics";
import type { Engine } from "./engine.js";
import type { Resolution } from "./resolve.js";
import { samples, trainSpec } from "./specs.js";

/** Over-long records kept by index in a resolved experiment; all of them are counted. */
const MOST_TOO_LONG = 100;

/**
 * Asks the engine what the run costs and what only the tokenizer can see: over-long records, labels that it does
 * not tell apart, records that do not fit the model. Nothing is trained.
 */
export async function inspectExperiment(
  resolution: Resolution,
  engine: Pick<Engine, "inspect">,
): Promise<Result<Resolution>> {
  try {
    const spec = trainSpec(resolution);
    const inspection = await inspect(engine, spec);
    const problems = [
      ...collisions(inspection, resolution),
      ...(await lengths(engine, spec, inspection, resolution, trainingSet(resolution))),
      ...(await heldOut(engine, spec, resolution)),
    ];
    if (inspection.samples === 0) {
      problems.push(diagnostic("data/all-dropped", { records: resolution.records.training.length }));
    }
    const told = { ...inspection, too_long: inspection.too_long.slice(0, MOST_TOO_LONG) };
    const experiment = { ...resolution.experiment, inspection: told };
    return hasErrors(problems)
      ? { ok: false, diagnostics: problems }
      : { ok: true, value: { ...resolution, experiment }, warnings: problems };
  } catch (error) {
    if (error instanceof TuneError) {
      return { ok: false, diagnostics: [...error.diagnostics] };
    }
    throw error;
  }
}

async function inspect(engine: Pick<Engine, "inspect">, spec: TrainSpec): Promise<Inspection> {
  const answer: unknown = JSON.parse(await engine.inspect(JSON.stringify(spec)));
  const inspection = validateInspection(answer);
  if (inspection.ok) {
    return inspection.value;
  }
  const outcome = validateRunOutcome(answer);
  throw new TuneError(
    outcome.ok && outcome.value.status === "failed"
      ? fromNative(outcome.value.error)
      : diagnostic("internal/error", { problem: "the engine's inspection is not as its schema says" }),
  );
}

function collisions({ label_collisions }: Inspection, { loaded }: Resolution): Diagnostic[] {
  return label_collisions.map((labels) =>
    diagnostic("data/label-collision", labels, loaded.locate("/prompt_tuning/labels")),
  );
}

/** Samples and, at the same index, the records that they come from. */
interface InspectedSet {
  name: string;
  samples: readonly Sample[];
  records: readonly DataRecord[];
}

function trainingSet({ records }: Resolution): InspectedSet {
  return {
    name: "training",
    samples: samples(records.verbalizer, records.training),
    records: records.training,
  };
}

/** Records that are not trained on are counted alike, so that none of them stops a run after its training. */
async function heldOut(
  engine: Pick<Engine, "inspect">,
  spec: TrainSpec,
  resolution: Resolution,
): Promise<Diagnostic[]> {
  const { verbalizer, baselines, validation, evaluation } = resolution.records;
  const sourcesOf = (template: Template): Sample[] =>
    renderAll(template, evaluation).map((source) => ({ source, target: "" }));
  const sets: Array<InspectedSet & { virtualTokens: number }> = [
    {
      name: "validation",
      samples: samples(verbalizer, validation),
      records: validation,
      virtualTokens: spec.num_virtual_tokens,
    },
    // An answer is as long as generation lets it be: only the source can be too long.
    {
      name: "evaluation",
      samples: sourcesOf(verbalizer),
      records: evaluation,
      virtualTokens: spec.num_virtual_tokens,
    },
    ...baselines.map((template, index) => ({
      name: `evaluation (${resolution.experiment.identity.evaluation?.baselines[index]?.name})`,
      samples: sourcesOf(template),
      records: evaluation,
      // Baselines have no soft prompt; one is the least that a training spec may have.
      virtualTokens: 1,
    })),
  ];
  const problems: Diagnostic[] = [];
  for (const { virtualTokens, ...set } of sets.filter(({ records }) => records.length > 0)) {
    const held: TrainSpec = {
      ...spec,
      samples: [...set.samples],
      validation_samples: [],
      num_virtual_tokens: virtualTokens,
      num_epochs: 1,
      accumulate_steps: 1,
    };
    problems.push(...(await lengths(engine, held, await inspect(engine, held), resolution, set)));
  }
  return problems;
}

async function lengths(
  engine: Pick<Engine, "inspect">,
  spec: TrainSpec,
  inspection: Inspection,
  { loaded }: Resolution,
  { name: set, ...given }: InspectedSet,
): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = [];
  const [long] = inspection.too_long;
  const longRecord = long && given.records[long.index];
  const sample = long && given.samples[long.index];
  if (long && longRecord && sample && spec.on_too_long === "error") {
    const input = await inputTokens(engine, spec, sample);
    const [which, tokens] =
      input > spec.max_input_tokens
        ? (["max_input_tokens", input] as const)
        : (["max_output_tokens", long.tokens - input] as const);
    const fields = {
      count: inspection.too_long.length,
      record: longRecord.number,
      tokens,
      limit: spec[which],
      which,
    };
    problems.push(diagnostic("data/too-long", fields, where(longRecord)));
  }
  if (inspection.dropped > 0) {
    problems.push(
      diagnostic("data/dropped", { count: inspection.dropped, set }, { file: given.records[0]?.file }),
    );
  }
  if (inspection.truncated > 0) {
    problems.push(
      diagnostic("data/truncated", { count: inspection.truncated, set }, { file: given.records[0]?.file }),
    );
  }
  const [overflow] = inspection.context_overflow;
  const limit = inspection.model.max_positions;
  if (overflow && limit !== null) {
    const record = given.records[overflow.index];
    const { positions } = overflow;
    const fields = {
      count: inspection.context_overflow.length,
      record: record?.number ?? 0,
      positions,
      limit,
    };
    const place = record === undefined ? loaded.locate("/prompt_tuning/num_virtual_tokens") : where(record);
    problems.push(diagnostic("data/context-overflow", fields, place));
  }
  return problems;
}

function where(record: DataRecord): Where {
  return { file: record.file, line: record.line };
}

/** Tokens of a source alone: an inspection under which everything is too long tells them, with one of the target. */
async function inputTokens(
  engine: Pick<Engine, "inspect">,
  spec: TrainSpec,
  { source }: Sample,
): Promise<number> {
  const alone: TrainSpec = {
    ...spec,
    samples: [{ source, target: "" }],
    validation_samples: [],
    max_input_tokens: 1,
    max_output_tokens: 1,
  };
  return ((await inspect(engine, alone)).too_long[0]?.tokens ?? 2) - 1;
}
