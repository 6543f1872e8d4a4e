// Paths and output of this folder's scripts.
import { fileURLToPath } from "node:url";
import { SetupError, capture } from "../setup/process.mjs";

/** A file of this folder. */
export function here(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/**
 * Runs a program and reads the last line of its output as JSON.
 * @param {string} program
 * @param {string[]} args
 */
export async function lastLine(program, args) {
  const { code, stdout } = await capture(program, args);
  if (code !== 0) throw new SetupError(`\`${program} ${args.join(" ")}\` ended with exit code ${code}.`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1));
}
