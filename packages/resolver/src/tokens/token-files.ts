import type { TokenizerFacts } from "@tunesmith/contracts";
import { canonicalDigest } from "../run-id.js";

/**
 * What the files beside tokenizer.json change about tokens, as an identity holds it: left out where the texts cannot
 * tell, so that they keep their ids.
 */
export function tokenFilesDigest({ changes }: Pick<TokenizerFacts, "changes">): { token_files?: string } {
  return changes === null ? {} : { token_files: canonicalDigest({ changes }) };
}
