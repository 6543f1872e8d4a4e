import type { ExitName } from "@tunesmith/diagnostics";
import { interruption } from "./interruption.js";
import { runProgram } from "./program.js";

/** The only place where the process ends. */
function end(code: number): never {
  process.exit(code);
}

/** The codes are loaded here: a quick answer needs none of them. */
async function exit(name: ExitName): Promise<never> {
  const { exitCodes } = await import("@tunesmith/diagnostics");
  return end(exitCodes[name]);
}

/** A command that was still being loaded had begun nothing; one that was told twice has said what it does. */
async function interrupt(hasListened: boolean): Promise<never> {
  if (!hasListened) {
    const { diagnostic, renderText } = await import("@tunesmith/diagnostics");
    process.stderr.write(renderText([diagnostic("run/interrupted", {})], { color: false }));
  }
  return exit("interrupted");
}

const stop = interruption((hasListened) => void interrupt(hasListened));
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
process.stdout.write("", () => process.stderr.write("", () => end(code)));
