import { faultOf } from "./judge.mjs";
import { targets } from "./targets.mjs";

/** Every parser of the declared side, and what counts as a proper answer. */
export function suite() {
  return { ...targets(), judge: faultOf };
}
