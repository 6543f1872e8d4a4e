import type { DataRecord } from "@tunesmith/data";
import type { Diagnostic } from "@tunesmith/diagnostics";
import {
  asCompared,
  checkAnswerEdges,
  shownTokens,
  tokenFilesDigest,
  tokenizerFacts,
  withAnswers,
  withoutEnd,
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
 * off. @param sources every text that is read, besides the answers
 */
export async function readAnswers(
  records: readonly DataRecord[],
  { model, sources, labels }: { model: string; sources: readonly string[]; labels: readonly string[] | null },
): Promise<ReadAnswers> {
  const outputs = records.flatMap(({ output }) => output ?? []);
  const facts = await tokenizerFacts(await loadEngine(), model, [
    ...sources.map((source) => ({ source, target: "" })),
    ...[...outputs, ...(labels ?? [])].map((target) => ({ source: "", target })),
  ]);
  const read = withAnswers(records, (answer) =>
    labels === null ? asCompared(answer, facts) : withoutEnd(answer, facts),
  );
  return {
    records: read,
    shown: labels === null ? shownTokens(read, facts) : {},
    tokenFiles: tokenFilesDigest(facts),
    warnings: labels === null ? checkAnswerEdges(records, "evaluation", facts) : [],
  };
}
