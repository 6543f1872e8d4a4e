import { fstatSync } from "node:fs";
import type { ExitName } from "@tunesmith/diagnostics";
import { interruption } from "./interruption.js";
import { FileOutput } from "./output/file-output.js";
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

/**
 * The exit status of a command whose results could not be written: its own where the reader has seen enough
 * (`tune get | head`) or where it had failed anyway.
 */
async function unwritten(code: number, error: NodeJS.ErrnoException): Promise<number> {
  if (error.code === "EPIPE") return code;
  const { diagnostic, exitCodes, renderText, systemReason } = await import("@tunesmith/diagnostics");
  const problem = diagnostic("store/output", { problem: systemReason(error) });
  process.stderr.write(renderText([problem], { color: false }));
  return code === exitCodes.ok || code === exitCodes.changes ? exitCodes.io : code;
}

/** Waits until all that was written has arrived, or could not. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
}

/** Whether a stream goes to a file or a device, rather than to a terminal or another process. */
function isFile({ fd, isTTY }: NodeJS.WriteStream & { fd: number }): boolean {
  const kind = fstatSync(fd);
  return !isTTY && !kind.isFIFO() && !kind.isSocket();
}

const stop = interruption((hasListened) => void interrupt(hasListened));
// Nobody who reads is no reason to stop work: what is trained is stored, and the exit status says how it went.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
const stdout = isFile(process.stdout) ? new FileOutput(process.stdout.fd) : process.stdout;
let code = await runProgram({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout,
  stderr: process.stderr,
  interruption: stop,
});
await written(process.stdout);
if (stdout.errored) code = await unwritten(code, stdout.errored);
await written(process.stderr);
end(code);
