import type { Surroundings } from "./context.js";
import { helpText } from "./help.js";
import { screenOf } from "./output/screen.js";
import { version } from "./version.js";

/**
 * Runs one command line, writes its results, and gives the exit status; never throws. What needs no verb is
 * answered without loading anything.
 */
export async function runProgram(surroundings: Surroundings): Promise<number> {
  const { argv, env, stdout } = surroundings;
  const [first] = argv;
  if (argv.length === 1) {
    if (first === "--help" || first === "-h" || first === "help") {
      stdout.write(helpText(Math.min(100, screenOf(stdout, env).columns)));
      return 0;
    }
    if (first === "--version" || first === "-V") {
      stdout.write(`${version()}\n`);
      return 0;
    }
  }
  const { dispatch } = await import("./dispatch.js");
  return dispatch(surroundings);
}
