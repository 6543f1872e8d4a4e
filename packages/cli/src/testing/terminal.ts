import { join } from "node:path";
import { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { fileURLToPath } from "node:url";
import type { ApplyResult } from "@tunesmith/contracts";
import { execa, type ResultPromise } from "execa";
import { afterEach, beforeEach } from "vitest";
import { Project } from "../../../runner/src/testing/project.js";
import { runProgram } from "../program.js";

const bin = fileURLToPath(new URL("../../bin/tune.js", import.meta.url));

/** A process whose failure is no exception. */
export type Running = ResultPromise<{ reject: false }>;

/** What a command line did. */
export interface Ended {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** How a pseudo-terminal is. */
export interface PtyOptions {
  columns?: number;
  env?: Record<string, string>;
  /** What is typed once a text has appeared, in this order. */
  typed?: [appears: string, typed: string][];
}

/** The environment without what tells programs how to write. */
const withoutHabits = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !["CI", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"].includes(name),
  ),
);

/** A project of its own for every test of the file, and the program in it. */
export class Terminal {
  #project: Project | undefined;

  constructor() {
    beforeEach(() => {
      this.#project = new Project();
      // The state folder lies beside the nearest package.json.
      this.#project.write("package.json", "{}");
    });
    afterEach(() => this.#project?.remove());
  }

  get project(): Project {
    return this.#project!;
  }

  /** The program in a process of its own. */
  start(args: readonly string[]): Running {
    return execa(process.execPath, [bin, ...args], {
      cwd: this.project.folder,
      env: { NO_COLOR: "1" },
      reject: false,
    });
  }

  /**
   * The program at a pseudo-terminal, which util-linux's `script` makes; what it wrote to it, stdout and stderr
   * mixed. `shell` is a command line in which `tune` is the program; `typed` answers what appears on the screen.
   */
  async pty(
    shell: string,
    { columns = 100, env = {}, typed = [] }: PtyOptions = {},
  ): Promise<{ exitCode: number; screen: string }> {
    const tune = `${process.execPath} ${bin}`;
    const command = `stty cols ${columns} rows 40 -echo; ${shell.replaceAll(/\btune\b/g, tune)}`;
    const running = execa("script", ["-qefc", command, "/dev/null"], {
      cwd: this.project.folder,
      env: { ...withoutHabits, TERM: "xterm-256color", ...env },
      extendEnv: false,
      reject: false,
      stdin: "pipe",
    });
    let screen = "";
    const answers = [...typed];
    const decoder = new StringDecoder("utf8");
    running.stdout.on("data", (bytes: Buffer) => {
      screen += decoder.write(bytes);
      const [next] = answers;
      if (next && screen.includes(next[0])) {
        answers.shift();
        running.stdin.write(next[1]);
      }
    });
    const { exitCode } = await running;
    return { exitCode: exitCode ?? -1, screen };
  }

  /** The program in this process. */
  async tune(
    args: readonly string[],
    { env = {}, input = [] }: { env?: NodeJS.ProcessEnv; input?: string[] } = {},
  ): Promise<Ended> {
    const written = { stdout: "", stderr: "" };
    const exitCode = await runProgram({
      argv: args,
      cwd: this.project.folder,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, COLUMNS: undefined, ...env },
      stdin: Readable.from(input.map((text) => Buffer.from(text))),
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text) },
      interruption: { signal: new AbortController().signal, listen: () => undefined },
    });
    return { exitCode, stdout: written.stdout.trimEnd(), stderr: written.stderr.trimEnd() };
  }

  /** Applies the project's manifest. */
  async apply(...args: string[]): Promise<ApplyResult["runs"][number]> {
    const { stdout } = await this.tune(["apply", "-o", "json", ...args]);
    return parse<ApplyResult>(stdout).runs[0]!;
  }

  /** Everything of a run that must not depend on how it was computed. */
  bytesOf({ paths }: ApplyResult["runs"][number]): Map<string, string> {
    const files = [...this.project.files(join(this.project.folder, paths.run))];
    return new Map(files.filter(([name]) => /^(adapter|adapter-best|evaluation)\/|^report/.test(name)));
  }
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each test says what it reads
export function parse<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** Waits until training has shown its first steps. */
export async function progress(running: Running, told = "loss"): Promise<void> {
  await new Promise<void>((resolve) => {
    running.stderr.on("data", (text: Buffer) => {
      if (text.toString().includes(told)) resolve();
    });
  });
}
