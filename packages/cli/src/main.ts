import type { ExitName } from "@tunesmith/diagnostics";
import { interruption } from "./interruption.js";
import { runProgram } from "./program.js";

/** The only place where the process ends. The codes are loaded here: a quick answer needs none of them. */
async function exit(name: ExitName): Promise<never> {
  const { exitCodes } = await import("@tunesmith/diagnostics");
  process.exit(exitCodes[name]);
}

const stop = interruption(() => void exit("interrupted"));
for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`tune get | head`) is no failure.
  stream.on("error", (error: NodeJS.ErrnoException) => void exit(error.code === "EPIPE" ? "ok" : "io"));
}
const code = await runProgram({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  interruption: stop,
});
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
