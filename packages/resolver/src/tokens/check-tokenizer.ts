import { join } from "node:path";
import type { TokenizerFacts } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { Engine } from "../engine.js";
import { tokenizerFacts } from "../inspect/ask.js";

/**
 * An end token that the vocabulary lacks, a tokenizer that closes every source, and a class that may read texts
 * otherwise. @param folder of the model
 */
export function checkTokenizer(
  { end, unknown_end, other_class, trailing }: TokenizerFacts,
  folder: string,
): Diagnostic[] {
  const problems: Diagnostic[] = [];
  if (unknown_end) {
    const { token, file, has_row } = unknown_end;
    problems.push(
      diagnostic("tokenizer/unknown-end-token", { token, used: end, has_row }, { file: join(folder, file) }),
    );
  }
  if (trailing.length > 0)
    problems.push(
      diagnostic("tokenizer/closes-sources", { tokens: trailing }, { file: join(folder, "tokenizer.json") }),
    );
  if (other_class) {
    const { class: name, file } = other_class;
    problems.push(diagnostic("tokenizer/other-class", { class: name }, { file: join(folder, file) }));
  }
  return problems;
}

/** The same of a model's folder; nothing of a tokenizer that cannot be used: whoever uses it tells that. */
export async function tokenizerNotes(
  engine: Pick<Engine, "tokenizerFacts">,
  folder: string,
): Promise<Diagnostic[]> {
  try {
    return checkTokenizer(await tokenizerFacts(engine, folder, []), folder);
  } catch (error) {
    if (error instanceof TuneError) return [];
    throw error;
  }
}
