import type {
  EvaluateVariant,
  EvaluationReport,
  FieldMapping,
  Generation,
  LabelScoring,
  PredictionLine,
  VariantPredictions,
} from "@tunesmith/contracts";
import {
  checkRecords,
  missingField,
  parseTemplate,
  renderAll,
  type DataRecord,
  type Rendered,
  type Template,
} from "@tunesmith/data";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { resolveLabelScoring, sourcesOf, truncated } from "@tunesmith/resolver";
import { checkBase, openAdapter, tunedIn } from "../shared/adapter.js";
import { openBaseModel } from "../shared/base-model.js";
import { generationOf } from "../shared/generation.js";
import { judge } from "./judge.js";
import { predict, predictionLines } from "./predict.js";
import { openNamedFile } from "../shared/named-file.js";
import { readAnswers } from "./read-answers.js";
import { ofTemplate, templateFor, templatePlace } from "../shared/prompt-text.js";
import { engineRuntime } from "../shared/runtime.js";

/** What every evaluation can be told. */
export interface EvaluateOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Columns of the file of records. */
  fields?: FieldMapping | undefined;
  /** Template instead of the adapter's. */
  template?: string | undefined;
  /** Labels instead of the adapter's. */
  labels?: readonly string[] | undefined;
  /** How labels are scored; `likelihood` unless told. */
  labelScoring?: LabelScoring | undefined;
  maxNewTokens?: number | undefined;
  /** Whether the base model is judged beside an adapter. */
  compare: boolean;
}

/** A base model, an adapter perhaps, and a file of records. */
export interface EvaluateRequest extends EvaluateOptions {
  model: string;
  adapter?: string | undefined;
  data: string;
  /** Columns by which the prompt was tuned, for what `fields` leaves open. */
  known?: readonly FieldMapping[] | undefined;
  /** Warns of records, by what is known of the adapter. */
  check?: ((records: readonly DataRecord[], template: Template) => Promise<Diagnostic[]>) | undefined;
}

/** An evaluation with its predictions. */
export interface Evaluated {
  report: EvaluationReport;
  /** Of the adapter, or of the base model where there is none. */
  lines: PredictionLine[];
  warnings: Diagnostic[];
}

/** Token limits where no adapter says others. */
const defaultLimits = {
  max_input_tokens: 1_048_576,
  max_output_tokens: 1_048_576,
  on_too_long: "error",
} as const;

/** Judges any base model, with any soft prompt, on a file of records. */
export async function evaluateModel(request: EvaluateRequest): Promise<Evaluated> {
  const { cwd, env, signal, onProgress } = request;
  const adapter = request.adapter === undefined ? null : await openAdapter(request.adapter, cwd);
  const model = await openBaseModel(request.model, cwd);
  const warnings = [...model.notes, ...(adapter ? checkBase(adapter, model) : [])];
  const template = templateFor(adapter, request.template, "evaluate");
  const labels = request.labels ?? adapter?.metadata?.labels ?? null;
  if (labels?.some((label) => label.trim() === ""))
    throw new TuneError(diagnostic("manifest/blank-label", {}));
  if (request.labelScoring !== undefined && labels === null)
    throw new TuneError(
      diagnostic("usage/missing-option", { option: "--labels", command: "evaluate --label-scoring" }),
    );
  const { records, warnings: notes } = await openNamedFile(
    { path: request.data, fields: request.fields, known: knownColumns(request, template) },
    cwd,
  );
  warnings.push(...notes);
  const columns = new Set(records.flatMap(({ fields }) => [...fields.keys()]));
  const parsed = parseTemplate(template, { name: "--template", columns });
  if (!parsed.ok) throw new TuneError(parsed.diagnostics);
  if (request.template !== undefined) warnings.push(...parsed.warnings);
  if (request.compare) checkAnswered(records);
  checkExpected(records, parsed.value, labels);
  const texts = rendered(parsed.value, records);
  if (request.check) warnings.push(...(await request.check(records, parsed.value)));
  const where = await templatePlace(adapter, request.template);
  const answers = await readAnswers(records, {
    model: model.path,
    templates: [{ template: parsed.value, locate: () => where }],
    labels,
  });
  warnings.push(...answers.warnings);
  const judged = answers.records.map(({ fields, output }) => ({
    input: fields.get("input") ?? "",
    expected: output,
  }));
  const { max_input_tokens, max_output_tokens, on_too_long } = adapter?.metadata ?? defaultLimits;
  const sources = sourcesOf(texts, on_too_long);
  const variants: EvaluateVariant[] = adapter
    ? [{ name: "tuned", adapter_path: adapter.path, ...sources }]
    : [];
  if (!adapter || request.compare) variants.unshift({ name: "base", adapter_path: null, ...sources });
  const predictions = await predict(
    {
      operation: "evaluate",
      model_path: model.path,
      runtime: { ...(await engineRuntime(env)), compute_dtype: tunedIn(adapter?.metadata ?? null) },
      variants,
      labels: labels && [...labels],
      ...answers.shown,
      ...resolveLabelScoring({ label_scoring: request.labelScoring }),
      generation: generationFor(request.maxNewTokens, adapter),
      max_input_tokens,
      max_output_tokens,
      on_too_long,
    },
    { records: answers.records, signal, onProgress },
  ).catch(async (error: unknown) => {
    throw ofTemplate(error, adapter, where);
  });
  const cut = predictions[0]?.too_long ?? [];
  if (cut.length > 0)
    warnings.push(
      truncated(cut, cut.length, {
        name: "evaluation",
        records,
        template: parsed.value,
        isAdapters: true,
      }),
    );
  const report = judge({
    experiment: adapter?.metadata?.experiment ?? null,
    runId: adapter?.metadata?.run_id ?? null,
    task: adapter?.metadata?.task_id ?? null,
    labels,
    metrics: labels ? ["accuracy", "f1"] : ["exact_match"],
    positiveLabel: null,
    records: judged.map(({ input, expected }) => ({ input, expected: expected ?? "" })),
    verbalizers: { base: template, tuned: template },
    predictions: withBase(predictions),
  });
  return { report, lines: predictionLines(judged, predictions.at(-1)!), warnings };
}

function generationFor(
  maxNewTokens: number | undefined,
  adapter: Parameters<typeof generationOf>[0],
): Generation {
  return generationOf(adapter, maxNewTokens === undefined ? {} : { max_new_tokens: maxNewTokens });
}

/** The columns by which the prompt was tuned; a template that shows the input needs one. */
function knownColumns({ known = [] }: EvaluateRequest, template: string): readonly FieldMapping[] {
  if (known.length > 0) return known;
  const parsed = parseTemplate(template);
  return parsed.ok && parsed.value.fields.includes("input") ? [{ input: "input" }] : [];
}

/** Scores of records without answers would say that every prediction is wrong. */
function checkAnswered(records: readonly DataRecord[]): void {
  const unanswered = records.filter(({ output }) => output === null);
  const [first] = unanswered;
  if (first === undefined) return;
  const fields = { count: unanswered.length, records: records.length };
  throw new TuneError(diagnostic("data/unanswered", fields, { file: first.file, line: first.line }));
}

/** Records whose expected answer could never be given are named; a record may also expect nothing. */
function checkExpected(
  records: readonly DataRecord[],
  verbalizer: Template,
  labels: readonly string[] | null,
): void {
  const evaluation = records.filter(({ output }) => output !== null);
  const problems = checkRecords(
    { training: [], validation: [], evaluation },
    { verbalizer, baselines: [], labels, lossOn: "target" },
  ).filter(({ severity }) => severity === "error");
  if (problems.length > 0) throw new TuneError(problems);
}

/** Every record in the template; a record that lacks a field is named. */
function rendered(template: Template, records: readonly DataRecord[]): Rendered[] {
  for (const field of template.fields) {
    const record = records.find(({ fields }) => !fields.has(field));
    if (record !== undefined) throw new TuneError(missingField(field, record).problem);
  }
  return renderAll(template, records);
}

/** Predictions alone are judged as those of a base: scores need nothing to compare with. */
function withBase(predictions: readonly VariantPredictions[]): readonly VariantPredictions[] {
  return predictions.some(({ name }) => name === "base")
    ? predictions
    : predictions.map((variant) => ({ ...variant, name: "base" }));
}
