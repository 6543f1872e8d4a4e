// Paths and output of this folder's scripts.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { SetupError, environment, root } from "../setup/process.mjs";

/** A file of this folder. */
export function here(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/**
 * Runs a program and reads the last line of its output as JSON. What it says is shown only when it fails: times among it
 * mean nothing before the losses have been compared.
 * @param {string} program
 * @param {string[]} args
 */
export async function lastLine(program, args) {
  const { code, stdout, stderr } = await output(program, args);
  if (code !== 0)
    throw new SetupError(`${stderr}\`${program} ${args.join(" ")}\` ended with exit code ${code}.`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1));
}

function output(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"])
      child[name].setEncoding("utf8").on("data", (text) => {
        texts[name] += text;
      });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, ...texts }));
  });
}

/** Says what runs now, for a person who waits. */
export function progress({ name, dtype }, what) {
  process.stderr.write(`${name}, ${dtype}: ${what}\n`);
}
