import { join } from "node:path";
import type { TokenizerFacts } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";

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
