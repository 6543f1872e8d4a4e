// A folder with a tiny base model and a manifest that trains, stores a checkpoint and evaluates in a moment.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export class SmallProject {
  folder = mkdtempSync(join(tmpdir(), "tunesmith-kill-"));
  stateDir = join(this.folder, "state");

  constructor() {
    cpSync(join(root, "native/golden/llama-6-heads/base"), join(this.folder, "base"), { recursive: true });
    this.write("train.jsonl", records(1, 16));
    this.write("test.jsonl", records(101, 8));
    this.write("experiment.json", JSON.stringify(manifest, null, 2));
  }

  write(name, text) {
    writeFileSync(join(this.folder, name), text);
  }

  read(name) {
    return readFileSync(join(this.folder, name), "utf8");
  }

  /** Applies with the built program. @param {string[]} prefix a program to start it with */
  apply(prefix = []) {
    const main = join(root, "packages/cli/dist/main.js");
    const apply = ["apply", "-f", "experiment.json", "--state-dir", this.stateDir];
    const [program, ...args] = [...prefix, process.execPath, main, ...apply];
    return spawnSync(program, args, {
      cwd: this.folder,
      encoding: "utf8",
      // One thread for files makes the order of system calls the same every time.
      env: { ...process.env, UV_THREADPOOL_SIZE: "1", TUNE_THREADS: "1" },
    });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function records(first, count) {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    return `${JSON.stringify({ input: `record ${number}`, output: number % 2 === 0 ? "yes" : "no" })}\n`;
  }).join("");
}

/** 60 optimiser steps: a checkpoint on the way. */
const manifest = {
  apiVersion: "tune/v1",
  kind: "Experiment",
  name: "small",
  prompt_tuning: {
    base_model: { model_id: "./base" },
    task_id: "classification",
    num_virtual_tokens: 4,
    num_epochs: 15,
    batch_size: 4,
    max_input_tokens: 64,
    max_output_tokens: 16,
    verbalizer: "Text: {{input}} Answer:",
    labels: ["no", "yes"],
  },
  training_data_references: [{ type: "container", location: { path: "train.jsonl" } }],
  evaluation: { data_references: [{ type: "container", location: { path: "test.jsonl" } }] },
};
