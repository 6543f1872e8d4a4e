import type { Inspection, Sample, Token, TrainSpec, UnknownToken } from "@tunesmith/contracts";
import { renderAll, type DataRecord, type Template } from "@tunesmith/data";
import {
  diagnostic,
  hasErrors,
  TuneError,
  withoutSilenced,
  type Diagnostic,
  type Result,
  type Where,
} from "@tunesmith/diagnostics";
import { ANY_LENGTH, inspect, tokenize } from "./ask.js";
import type { Engine } from "../engine.js";
import type { Resolution } from "../resolve.js";
import { sampleOf, samplesOf } from "../sources.js";
import { trainSpec } from "../specs.js";
import { truncated } from "../truncation.js";
import {
  checkEmptySources,
  checkGenerationRoom,
  checkInitText,
  checkLabelPrefixes,
  readWords,
  type Words,
} from "./token-checks.js";
import { unknownTokenProblems } from "./unknown-tokens.js";

type Asked = Pick<Engine, "inspect" | "tokenize">;

/** Over-long records kept by index in a resolved experiment; all of them are counted. */
const MOST_TOO_LONG = 100;

/**
 * Asks the engine what the run costs and what only the tokenizer can see: over-long records, labels that it does
 * not tell apart, records that do not fit the model. Nothing is trained.
 */
export async function inspectExperiment(resolution: Resolution, engine: Asked): Promise<Result<Resolution>> {
  try {
    const spec = trainSpec(resolution);
    const inspection = await inspect(engine, spec, { timed: true });
    const words = await readWords(resolution, engine);
    const sets = [
      { ...trainingSet(resolution), spec, inspection },
      ...(await heldOut(engine, spec, resolution, words)),
    ];
    const found = [
      ...collisions(inspection, resolution),
      ...checkLabelPrefixes(words, resolution),
      ...checkInitText(words, resolution),
      ...checkPromptRoom(inspection, resolution),
      ...(await Promise.all(sets.map((set) => lengths(engine, set, resolution)))).flat(),
      ...unknownTokens(inspection.model.vocab, sets, words, resolution),
      ...(await checkEmptySources(resolution, engine)),
      ...(await checkGenerationRoom(resolution, spec, engine)),
    ];
    if (inspection.samples === 0) {
      found.push(diagnostic("data/all-dropped", { records: resolution.records.training.length }));
    }
    const problems = withoutSilenced(found, resolution.loaded.silenced);
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

function collisions({ label_collisions }: Inspection, { loaded }: Resolution): Diagnostic[] {
  return label_collisions.map((labels) =>
    diagnostic("data/label-collision", labels, loaded.locate("/prompt_tuning/labels")),
  );
}

/** Samples and, at the same index, the records that they come from. */
interface GivenSet {
  kind: "training" | "validation" | "evaluation";
  name: string;
  samples: readonly Sample[];
  records: readonly DataRecord[];
  template: Template;
  /** Where the manifest writes the template. */
  pointer: string;
}

/** What the engine was asked about a set, and what it found. */
interface InspectedSet extends GivenSet {
  spec: TrainSpec;
  inspection: Inspection;
}

const verbalizerPointer = "/prompt_tuning/verbalizer";

function trainingSet({ experiment, records }: Resolution): GivenSet {
  const { on_too_long } = experiment.identity.prompt_tuning;
  return {
    kind: "training",
    name: "training",
    samples: samplesOf(records.verbalizer, records.training, on_too_long),
    records: records.training,
    template: records.verbalizer,
    pointer: verbalizerPointer,
  };
}

/** Records that are not trained on are counted alike, so that none of them stops a run after its training. */
async function heldOut(
  engine: Asked,
  spec: TrainSpec,
  resolution: Resolution,
  { labels }: Words,
): Promise<InspectedSet[]> {
  const { verbalizer, baselines, validation, evaluation } = resolution.records;
  // Behind every source all labels are scored; an answer is as long as generation lets it be.
  const longest = labels.reduce((most, one) => (one.tokens.length > most.tokens.length ? one : most), {
    label: "",
    tokens: [] as readonly Token[],
  });
  const evaluated = (template: Template): Pick<GivenSet, "kind" | "samples" | "records" | "template"> => ({
    kind: "evaluation",
    samples: renderAll(template, evaluation).map((source) =>
      sampleOf(source, longest.label, spec.on_too_long),
    ),
    records: evaluation,
    template,
  });
  const sets: Array<GivenSet & { virtualTokens: number; maxOutputTokens: number }> = [
    {
      kind: "validation",
      name: "validation",
      samples: samplesOf(verbalizer, validation, spec.on_too_long),
      records: validation,
      template: verbalizer,
      pointer: verbalizerPointer,
      virtualTokens: spec.num_virtual_tokens,
      maxOutputTokens: spec.max_output_tokens,
    },
    // Only a source can be too long: answers are not cut.
    {
      ...evaluated(verbalizer),
      name: "evaluation",
      pointer: verbalizerPointer,
      virtualTokens: spec.num_virtual_tokens,
      maxOutputTokens: ANY_LENGTH,
    },
    ...baselines.map((template, index) => ({
      ...evaluated(template),
      name: `evaluation (${resolution.experiment.identity.evaluation?.baselines[index]?.name})`,
      pointer: `/evaluation/baselines/${index}/verbalizer`,
      // Baselines have no soft prompt; one is the least that a training spec may have.
      virtualTokens: 1,
      maxOutputTokens: ANY_LENGTH,
    })),
  ];
  const inspected: InspectedSet[] = [];
  for (const { virtualTokens, maxOutputTokens, ...set } of sets.filter(({ records }) => records.length > 0)) {
    const held: TrainSpec = {
      ...spec,
      // They are only counted: what training on them would allocate is nobody's concern.
      runtime: { ...spec.runtime, memory_limit_bytes: null },
      init: { method: "random", text: null, adapter_path: null },
      samples: [...set.samples],
      validation_samples: [],
      num_virtual_tokens: virtualTokens,
      max_output_tokens: maxOutputTokens,
      num_epochs: 1,
      accumulate_steps: 1,
    };
    inspected.push({ ...set, spec: held, inspection: await inspect(engine, held, { timed: false }) });
  }
  return inspected;
}

/** Tokens without an embedding, in everything that the base model is to read. */
function unknownTokens(
  rows: number,
  sets: readonly InspectedSet[],
  { labels, initText }: Words,
  { loaded }: Resolution,
): Diagnostic[] {
  const unknownOf = (texts: ReadonlyArray<readonly Token[]>): UnknownToken[] =>
    texts.flatMap((tokens, index) => {
      const unknown = new Map(tokens.filter(({ id }) => id >= rows).map(({ id, text }) => [id, text]));
      return [...unknown].map(([id, text]) => ({ id, text, count: 1, first: [index] }));
    });
  const ofLabels = unknownOf(labels.map(({ tokens }) => tokens));
  // Behind the sources of evaluation records stands a label, whose tokens are told as its own.
  const isOfLabel = ({ id }: UnknownToken): boolean => ofLabels.some((token) => token.id === id);
  return unknownTokenProblems(rows, [
    ...sets.map(({ kind, inspection, records, template, pointer }) => ({
      kind,
      unknown: (inspection.unknown_tokens ?? []).filter(
        (token) => kind !== "evaluation" || !isOfLabel(token),
      ),
      placeOf: (index: number) => where(records[index]!),
      template: { parts: template.parts, where: loaded.locate(pointer) },
    })),
    {
      kind: "label" as const,
      unknown: ofLabels,
      placeOf: (index: number) => loaded.locate(`/prompt_tuning/labels/${index}`),
    },
    {
      kind: "initial text" as const,
      unknown: unknownOf(initText === null ? [] : [initText]),
      placeOf: () => loaded.locate("/prompt_tuning/init_text"),
    },
  ]);
}

/** Whether the virtual tokens alone take every position: then no record is to blame. */
function fillsContext({ model }: Inspection, { identity }: Resolution["experiment"]): boolean {
  return model.max_positions !== null && identity.prompt_tuning.num_virtual_tokens >= model.max_positions;
}

function checkPromptRoom(inspection: Inspection, { experiment, loaded }: Resolution): Diagnostic[] {
  if (!fillsContext(inspection, experiment)) return [];
  const fields = {
    tokens: experiment.identity.prompt_tuning.num_virtual_tokens,
    limit: inspection.model.max_positions!,
  };
  const where = loaded.locate("/prompt_tuning/num_virtual_tokens");
  return [diagnostic("data/prompt-too-long", fields, where)];
}

async function lengths(
  engine: Asked,
  { name: set, spec, inspection, ...given }: InspectedSet,
  { loaded, experiment }: Resolution,
): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = [];
  const [long] = inspection.too_long;
  const longRecord = long && given.records[long.index];
  const sample = long && given.samples[long.index];
  if (long && longRecord && sample && spec.on_too_long === "error") {
    const { which, tokens } = await measure(engine, spec, sample);
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
    problems.push(truncated(inspection.too_long, inspection.truncated, { name: set, ...given }));
  }
  const [overflow] = inspection.context_overflow;
  const limit = inspection.model.max_positions;
  if (overflow && limit !== null && !fillsContext(inspection, experiment)) {
    const record = given.records[overflow.index];
    const { positions } = overflow;
    const fields = {
      count: inspection.context_overflow.length,
      record: record?.number ?? 0,
      positions,
      limit,
      set,
    };
    const place = record === undefined ? loaded.locate("/prompt_tuning/num_virtual_tokens") : where(record);
    problems.push(diagnostic("data/context-overflow", fields, place));
  }
  return problems;
}

function where(record: DataRecord): Where {
  return { file: record.file, line: record.line };
}

/** Which limit an over-long sample is beyond, and its tokens by it. */
async function measure(
  engine: Pick<Engine, "tokenize">,
  { model_path, max_input_tokens, max_output_tokens, on_too_long }: TrainSpec,
  sample: Sample,
): Promise<{ which: "max_input_tokens" | "max_output_tokens"; tokens: number }> {
  const limits = { max_input_tokens, max_output_tokens, on_too_long };
  const seen = await tokenize(engine, { model_path, samples: [sample], ...limits, detail: "counts" });
  const [record] = seen.records;
  const { source_tokens = 0, target_tokens = 0 } = record ?? {};
  return source_tokens > max_input_tokens
    ? { which: "max_input_tokens", tokens: source_tokens }
    : { which: "max_output_tokens", tokens: target_tokens };
}
