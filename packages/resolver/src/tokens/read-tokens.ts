import type { ResolvedEvaluation, ResolvedTuning, Sample, TokenizerFacts } from "@tunesmith/contracts";
import { renderAll, type DataRecord, type Template } from "@tunesmith/data";
import { TuneError, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import type { Engine } from "../engine.js";
import type { Records } from "../gather/records.js";
import { tokenizerFacts } from "../inspect/ask.js";
import { asCompared, shownTokens, withAnswers, withoutEnd } from "./answers.js";
import { checkAnswerEdges, checkAnswerReach, checkLabelEdges } from "./check-answers.js";
import { checkBeginTokens, checkSourceEnds, type Placed } from "./check-begin.js";
import { checkTokenizer } from "./check-tokenizer.js";

/** What of an experiment a tokenizer has a say in. */
interface Read {
  tuning: ResolvedTuning;
  evaluation: ResolvedEvaluation | null;
  records: Records;
  tokenizer: TokenizerFacts;
}

/**
 * Reads the answers and labels of an experiment as its tokenizer does: without the end token, which is added by itself;
 * free answers that are compared without any special token at their ends. Warns of both, of begin tokens that stand
 * twice, of sources that end before the answer, and of a tokenizer that ends them or names an end that it lacks.
 */
export async function readTokens(
  loaded: LoadedManifest,
  given: { tuning: ResolvedTuning; evaluation: ResolvedEvaluation | null; records: Records },
  modelPath: string,
  engine: Pick<Engine, "tokenizerFacts">,
): Promise<Result<Read>> {
  const { tuning, evaluation, records } = given;
  let tokenizer: TokenizerFacts;
  try {
    tokenizer = await tokenizerFacts(engine, modelPath, textsOf(tuning, records));
  } catch (error) {
    if (error instanceof TuneError) return { ok: false, diagnostics: [...error.diagnostics] };
    throw error;
  }
  const trained = (set: readonly DataRecord[]): DataRecord[] =>
    withAnswers(set, (answer) => withoutEnd(answer, tokenizer));
  const compared = (set: readonly DataRecord[]): DataRecord[] =>
    tuning.labels === null ? withAnswers(set, (answer) => asCompared(answer, tokenizer)) : trained(set);
  const judged = compared(records.evaluation);
  const shown = tuning.labels === null ? shownTokens(judged, tokenizer) : {};
  return {
    ok: true,
    value: {
      evaluation: evaluation && { ...evaluation, ...shown },
      tuning: {
        ...tuning,
        labels: tuning.labels && tuning.labels.map((label) => withoutEnd(label, tokenizer)),
      },
      records: {
        ...records,
        given: trained(records.given),
        training: trained(records.training),
        validation: trained(records.validation),
        evaluation: judged,
      },
      tokenizer,
    },
    warnings: check(loaded, given, tokenizer, modelPath),
  };
}

/** Every text that the run reads. */
function textsOf({ labels, init_text, init_special_tokens }: ResolvedTuning, records: Records): Sample[] {
  const { verbalizer, baselines, training, validation, evaluation } = records;
  const all = [training, validation, evaluation].flat();
  const words = [...(labels ?? []), ...(init_text === null ? [] : [init_text])];
  return [
    ...renderAll(verbalizer, all).map(({ text }, index) => ({
      source: text,
      target: all[index]!.output ?? "",
    })),
    ...baselines.flatMap((template) =>
      renderAll(template, evaluation).map(({ text }) => ({ source: text, target: "" })),
    ),
    ...words.map((target) => ({ source: "", target })),
    ...(init_special_tokens ? [{ source: init_text ?? "", target: "" }] : []),
  ];
}

function check(
  loaded: LoadedManifest,
  given: { tuning: ResolvedTuning; evaluation: ResolvedEvaluation | null; records: Records },
  tokenizer: TokenizerFacts,
  modelPath: string,
): Diagnostic[] {
  const { tuning, records } = given;
  const { verbalizer, baselines, training, validation, evaluation } = records;
  const { stop_sequences = [], min_new_tokens = 0 } = given.evaluation?.generation ?? {};
  // Until so many tokens are written, no stop sequence counts.
  const stops = min_new_tokens > 0 ? [] : stop_sequences;
  const placed = (template: Template, pointer: string): Placed => ({
    template,
    locate: (start, end) => loaded.locatePart(pointer, template.source, start, end),
  });
  const sets = { training, validation, evaluation };
  const checkSources = (template: Placed, read: readonly DataRecord[]): Diagnostic[] => [
    ...checkBeginTokens(tokenizer, template, read),
    ...(tuning.loss_on === "all" ? [] : checkSourceEnds(tokenizer, template, read)),
  ];
  return [
    ...checkTokenizer(tokenizer, modelPath),
    ...checkSources(placed(verbalizer, "/prompt_tuning/verbalizer"), [
      ...training,
      ...validation,
      ...evaluation,
    ]),
    ...baselines.flatMap((template, index) =>
      checkSources(placed(template, `/evaluation/baselines/${index}/verbalizer`), evaluation),
    ),
    ...(tuning.labels === null
      ? Object.entries(sets).flatMap(([set, part]) => [
          ...checkAnswerEdges(part, set, tokenizer),
          ...checkAnswerReach(part, set, tokenizer, stops),
        ])
      : checkLabelEdges(tuning.labels, tokenizer, loaded.locate("/prompt_tuning/labels"))),
  ];
}
