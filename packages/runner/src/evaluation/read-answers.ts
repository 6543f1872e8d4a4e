import { renderAll, type DataRecord } from "@tunesmith/data";
import type { Diagnostic } from "@tunesmith/diagnostics";
import {
  asCompared,
  checkAnswerEdges,
  checkBeginTokens,
  checkSourceEnds,
  checkTokenizer,
  shownTokens,
  tokenFilesDigest,
  tokenizerFacts,
  withAnswers,
  withoutEnd,
  type Placed,
} from "@tunesmith/resolver";
import { loadEngine } from "../shared/engine.js";

/** Records as a base model's tokenizer reads their answers. */
export interface ReadAnswers {
  records: DataRecord[];
  /** Special tokens that generated texts must show; left out = none. */
  shown: { answer_tokens?: string[] };
  /** What the files beside tokenizer.json change about these texts; left out = nothing. */
  tokenFiles: { token_files?: string };
  warnings: Diagnostic[];
}

/**
 * Reads answers as a run does: free ones without special tokens at their ends, of labels only the end token is taken
 * off. Warns of what the tokenizer does to them, as for a run. @param templates each of which shows every record
 */
export async function readAnswers(
  records: readonly DataRecord[],
  {
    model,
    templates,
    labels,
  }: { model: string; templates: readonly Placed[]; labels: readonly string[] | null },
): Promise<ReadAnswers> {
  const outputs = records.flatMap(({ output }) => output ?? []);
  const facts = await tokenizerFacts(await loadEngine(), model, [
    ...templates.flatMap(({ template }) =>
      renderAll(template, records).map(({ text }) => ({ source: text, target: "" })),
    ),
    ...[...outputs, ...(labels ?? [])].map((target) => ({ source: "", target })),
  ]);
  const read = withAnswers(records, (answer) =>
    labels === null ? asCompared(answer, facts) : withoutEnd(answer, facts),
  );
  return {
    records: read,
    shown: labels === null ? shownTokens(read, facts) : {},
    tokenFiles: tokenFilesDigest(facts),
    warnings: [
      ...checkTokenizer(facts, model),
      ...templates.flatMap((placed) => [
        ...checkBeginTokens(facts, placed, records),
        ...checkSourceEnds(facts, placed, records),
      ]),
      ...(labels === null ? checkAnswerEdges(records, "evaluation", facts) : []),
    ],
  };
}
