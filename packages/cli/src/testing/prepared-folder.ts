import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ApplyResult } from "@tunesmith/contracts";
import { execa } from "execa";
import type { Ended } from "./terminal.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const bin = join(root, "packages/cli/bin/tune.js");

/** Records of each file: enough to train on, few enough to take no time. */
const recordsKept = { "train.jsonl": 60, "validation.jsonl": 12, "test.jsonl": 12 };

/**
 * A folder as the examples of `--help` suppose it: manifests of two experiments with finished runs, records, a
 * base model, an adapter, a saved plan and an Evaluation. Each copy of it may be written to.
 */
export class PreparedFolder {
  readonly #folder = mkdtempSync(join(tmpdir(), "tunesmith-examples-"));
  readonly #original = join(this.#folder, "original");
  #copies = 0;

  /** Writes the files and trains both experiments once. */
  async prepare(): Promise<void> {
    mkdirSync(join(this.#original, "experiments"), { recursive: true });
    mkdirSync(join(this.#folder, "bin"));
    writeFileSync(join(this.#folder, "bin/tune"), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
    chmodSync(join(this.#folder, "bin/tune"), 0o755);
    this.#write("package.json", "{}");
    symlinkSync(join(root, "examples/base-model"), join(this.#original, "base"));
    this.#experiment("reviews", "quickstart");
    this.#experiment("extraction", "extraction");
    this.#records("quickstart", ".");
    this.#write("experiment.yaml", manifest("quickstart", "first").replace("../base", "./base"));
    this.#write("experiments/experiment.yaml", manifest("quickstart", "second"));
    this.#records("quickstart", "experiments");
    this.#write(
      "reviews.csv",
      'review,stars\n"The room was lovely, and so was the view.",5\nThe soup was cold.,1\n',
    );
    this.#write(
      "comparison.yaml",
      "apiVersion: tune/v1\nkind: Evaluation\nname: compared\nsubjects:\n  - { type: experiment, name: reviews }\n  - { type: base_model, name: base }\nbase_model: { model_id: ./base }\ndata_references:\n  - { type: container, location: { path: test.jsonl } }\n",
    );
    const applied = await this.#run("tune apply -f reviews -f extraction -o json", this.#original);
    const { runs } = JSON.parse(applied.stdout) as ApplyResult;
    cpSync(join(this.#original, runs[0]!.paths.adapter), join(this.#original, "adapter"), {
      recursive: true,
    });
    await this.#run("tune plan -f reviews --set runtime.seed=5 --out plan.json", this.#original);
  }

  /** Runs a shell's command line, in which `tune` is the program, in a copy of its own. */
  async run(command: string): Promise<Ended> {
    const copy = join(this.#folder, `copy-${this.#copies++}`);
    cpSync(this.#original, copy, { recursive: true, verbatimSymlinks: true });
    try {
      return await this.#run(command, copy, false);
    } finally {
      rmSync(copy, { recursive: true });
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #run(command: string, cwd: string, reject = true): Promise<Ended> {
    const path = [join(this.#folder, "bin"), process.env["PATH"]].join(delimiter);
    const env = { PATH: path, NO_COLOR: "1" };
    const {
      exitCode = -1,
      stdout,
      stderr,
    } = await execa("sh", ["-c", command], { cwd, env, stdin: "ignore", reject });
    return { exitCode, stdout, stderr };
  }

  #write(name: string, text: string): void {
    writeFileSync(join(this.#original, name), text);
  }

  /** A folder as `tune init` leaves it, with the task of an example. */
  #experiment(name: string, example: string): void {
    mkdirSync(join(this.#original, name));
    this.#write(`${name}/experiment.yaml`, manifest(example, name));
    this.#records(example, name);
  }

  #records(example: string, folder: string): void {
    for (const [file, kept] of Object.entries(recordsKept)) {
      const lines = readFileSync(join(root, "examples", example, file), "utf8")
        .split("\n")
        .slice(0, kept);
      this.#write(join(folder, file), `${lines.join("\n")}\n`);
    }
  }
}

/** The manifest of an example under another name, with short epochs and the base model of the folder. */
function manifest(example: string, name: string): string {
  return readFileSync(join(root, "examples", example, "experiment.yaml"), "utf8")
    .replace(/num_epochs: \d+/, "num_epochs: 2")
    .replace(/^name: .*/m, `name: ${name}`)
    .replace("../base-model", "../base")
    .replace(/^# yaml-language-server.*\n/, "");
}
