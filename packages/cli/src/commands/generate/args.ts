import type { RunArgs } from "../../options/run-argument.js";

/** Arguments of `tune generate`. */
export interface GenerateArgs extends RunArgs {
  model?: string | undefined;
  adapter?: string | undefined;
  prompt?: string | undefined;
  input?: string | undefined;
  field?: string[] | undefined;
  template?: string | undefined;
  maxNewTokens?: string | undefined;
  minNewTokens?: string | undefined;
  repetitionPenalty?: string | undefined;
  stop?: string[] | undefined;
}
