import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { loadManifests, type LoadOptions } from "../load.js";
import type { Loading } from "../loading.js";

/** A folder of its own for each test. */
export class Folder {
  path = "";

  constructor() {
    beforeEach(() => {
      this.path = mkdtempSync(path.join(tmpdir(), "tunesmith-manifest-"));
    });
    afterEach(() => rmSync(this.path, { recursive: true, force: true }));
  }

  write(name: string, text: string | Uint8Array): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  async load(paths: string[] = ["."], options: Partial<LoadOptions> = {}): Promise<Loading> {
    return loadManifests(paths, { cwd: this.path, environment: {}, ...options });
  }

  /** Codes of all problems. */
  async codes(paths: string[] = ["."], options: Partial<LoadOptions> = {}): Promise<string[]> {
    return (await this.load(paths, options)).diagnostics.map(({ code }) => code);
  }

  /** Problems as `CODE file:line:column`. */
  async problems(paths: string[] = ["."], options: Partial<LoadOptions> = {}): Promise<string[]> {
    return (await this.load(paths, options)).diagnostics.map(
      ({ code, file, line, column, argument }) =>
        `${code} ${[file ?? argument, line, column].filter((part) => part !== undefined).join(":")}`,
    );
  }
}

/** A small experiment; `tuning` are lines of `prompt_tuning`, indented by two. */
export function experiment(
  name: string,
  {
    base = "{ model_id: ../base-model }",
    tuning = "",
    data = "{ type: container, location: { path: data/train.jsonl } }",
    top = "",
  } = {},
): string {
  return `apiVersion: tune/v1
kind: Experiment
name: ${name}
prompt_tuning:
  base_model: ${base}
  task_id: generation
${tuning}training_data_references:
  - ${data}
${top}`;
}

export function model(name: string, more = ""): string {
  return `apiVersion: tune/v1\nkind: Model\nname: ${name}\nmodel_id: ../base-model\n${more}`;
}

export function dataAsset(name: string, more = ""): string {
  return `apiVersion: tune/v1
kind: DataAsset
name: ${name}
data_references: [{ type: container, location: { path: data/train.jsonl } }]
${more}`;
}

export function evaluation(name: string, subjects: string, more = ""): string {
  return `apiVersion: tune/v1
kind: Evaluation
name: ${name}
subjects: [${subjects}]
data_references: [{ type: container, location: { path: data/test.jsonl } }]
${more}`;
}
