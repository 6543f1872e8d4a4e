import { readFileSync } from "node:fs";
import { resolveExperiment, type Resolution, type ResolveOptions } from "../resolve.js";
import type { Result } from "@tunesmith/diagnostics";
import { loadManifests } from "@tunesmith/manifest";
import path from "node:path";
import { engine, Workplace } from "./workplace.js";

export const reference = (name: string) => [{ type: "container", location: { path: name } }];

/** A manifest whose `prompt_tuning` and top level are changed. */
export const manifest = (tuning: object = {}, top: object = {}) => ({
  apiVersion: "tune/v1",
  kind: "Experiment",
  name: "mood",
  prompt_tuning: {
    base_model: { model_id: "../base" },
    task_id: "classification",
    num_virtual_tokens: 4,
    num_epochs: 3,
    batch_size: 2,
    labels: ["good", "bad"],
    verbalizer: "{{input}} is",
    ...tuning,
  },
  training_data_references: reference("train.jsonl"),
  validation: { data_references: reference("val.jsonl") },
  evaluation: {
    data_references: reference("test.jsonl"),
    baselines: [{ name: "written", verbalizer: "Good or bad? {{input}} is" }],
  },
  ...top,
});

/** A workplace with the records that the manifest names. */
export class MoodPlace extends Workplace {
  constructor() {
    super();
    this.records("train.jsonl", [
      ["warm", "good"],
      ["cold", "bad"],
      ["kind", "good"],
      ["rude", "bad"],
    ]);
    this.records("test.jsonl", [
      ["nice", "good"],
      ["slow", "bad"],
    ]);
    this.records("val.jsonl", [["fine", "good"]]);
  }

  /** Writes records again with other names of their columns. */
  rename(name: string, names: Readonly<Record<string, string>>): void {
    const file = path.join(this.root, "experiments", name);
    const renamed = Object.entries(names).reduce(
      (text, [from, to]) => text.replaceAll(`"${from}":`, `"${to}":`),
      readFileSync(file, "utf8"),
    );
    this.write(name, renamed);
  }

  async resolve(
    value: object,
    options: Partial<ResolveOptions> = {},
    set: string[] = [],
  ): Promise<Result<Resolution>> {
    this.write("experiment.json", JSON.stringify(value, null, 1));
    const file = path.join(this.root, "experiments/experiment.json");
    const loading = await loadManifests([file], { cwd: this.root, set });
    const [loaded] = loading.experiments;
    if (loaded === undefined) {
      throw new Error(JSON.stringify(loading.diagnostics));
    }
    return resolveExperiment(loaded, { ...this.options(loading), engine, ...options });
  }

  async resolved(
    value: object = manifest(),
    options: Partial<ResolveOptions> = {},
    set: string[] = [],
  ): Promise<Resolution> {
    const result = await this.resolve(value, options, set);
    if (!result.ok) {
      throw new Error(JSON.stringify(result.diagnostics));
    }
    return result.value;
  }
}
