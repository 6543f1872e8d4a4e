// Child processes for the set-up tools. They run before anything is installed, so only Node's own modules are used.
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What nx tells the tasks that it runs: not for the programs that they start, another nx among them. */
const ofTasks = /^(NX_|FORCE_COLOR$)/;

/** Environment for every tool: no daemon, no cloud, no questions. */
export const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTasks.test(name))),
  NX_DAEMON: "false",
  NX_NO_CLOUD: "true",
  NX_TUI: "false",
};

const onWindows = process.platform === "win32";

/** A sentence for the person at the terminal; it ends the program with exit code 1 and no stack trace. */
export class SetupError extends Error {}

/** Runs a program with its output shown and resolves to its exit code. */
export function run(program, args, { cwd = root, env = environment } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["ignore", "inherit", "inherit"],
      shell: onWindows,
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal === null ? code : 1));
  });
}

/** Runs a program with its output shown; a failure becomes a `SetupError`. */
export async function must(program, args, options) {
  const code = await run(program, args, options);
  if (code !== 0) throw new SetupError(`\`${program} ${args.join(" ")}\` ended with exit code ${code}.`);
}

/** Runs a program, shows its output line by line while collecting stdout, and resolves to both. */
export function capture(program, args, { cwd = root, env = environment } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "inherit"], shell: onWindows });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      process.stdout.write(text);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, stdout }));
  });
}

/** What the program prints as its `--version`; null when it cannot be started. */
export function versionOf(program) {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8", shell: onWindows });
  return status === 0 ? stdout.trim().split("\n")[0] : null;
}

/** True when the program starts and answers `--version`. */
export function exists(program) {
  return versionOf(program) !== null;
}

/** Runs a tool's main function: prints a `SetupError` as one sentence and sets the exit code. */
export async function main(tool) {
  try {
    process.exitCode = (await tool()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
