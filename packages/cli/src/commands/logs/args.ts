import type { RunArgs } from "../../options/run-argument.js";

/** Arguments of `tune logs`. */
export interface LogsArgs extends RunArgs {
  follow?: boolean | undefined;
  tail?: string | undefined;
}
