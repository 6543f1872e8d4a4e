import { exitCodes } from "@tunesmith/diagnostics";
import { runProgram } from "./program.js";
import { interruption } from "./interruption.js";

// The only place where the process ends.
const stop = interruption((code) => process.exit(code));
for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`tune get | head`) is no failure.
  stream.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? exitCodes.ok : exitCodes.io),
  );
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
