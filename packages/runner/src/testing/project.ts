import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A tiny Llama with a byte-level tokenizer: hidden 48, 2 layers, vocabulary 277. */
export const tinyModel = fileURLToPath(
  new URL("../../../../native/golden/llama-6-heads/base", import.meta.url),
);
/** A soft prompt for it that PEFT wrote. */
export const peftAdapter = fileURLToPath(
  new URL("../../../../native/golden/llama-6-heads/adapter", import.meta.url),
);

/** What a test wants to be different in the manifest; `undefined` leaves a key out. */
export interface Changes {
  prompt_tuning?: Record<string, unknown>;
  top?: Record<string, unknown>;
}

/** A folder of its own with a base model, records and a manifest that trains in a moment. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "tunesmith-test-"));
  readonly stateDir = join(this.folder, "state");

  constructor(changes: Changes = {}) {
    cpSync(tinyModel, join(this.folder, "base"), { recursive: true });
    this.write("train.jsonl", records(1, 20));
    this.write("test.jsonl", records(101, 12));
    this.writeManifest(changes);
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  writeManifest(changes: Changes = {}, name = "experiment.json"): void {
    this.write(name, JSON.stringify(manifest(changes), null, 2));
  }

  /** Every file below a folder with its content, by relative path. */
  files(folder = this.folder): Map<string, string> {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return new Map(
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
        .map((path) => [relative(folder, path), readFileSync(path).toString("base64")]),
    );
  }

  /** Times and sizes of every file: what changes when anything is written. */
  touched(folder = this.stateDir): Map<string, string> {
    return new Map(
      [...this.files(folder).keys()].map((name) => {
        const { mtimeNs, ctimeNs, size, ino } = statSync(join(folder, name), { bigint: true });
        return [name, `${mtimeNs} ${ctimeNs} ${size} ${ino}`];
      }),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Records whose answer is whether the number is even. */
export function records(first: number, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const number = first + i;
    return `${JSON.stringify({ input: `record ${number}`, output: number % 2 === 0 ? "yes" : "no" })}\n`;
  }).join("");
}

function manifest({ prompt_tuning = {}, top = {} }: Changes): object {
  return {
    apiVersion: "tune/v1",
    kind: "Experiment",
    name: "tiny",
    prompt_tuning: {
      base_model: { model_id: "./base" },
      task_id: "classification",
      num_virtual_tokens: 5,
      num_epochs: 30,
      batch_size: 4,
      learning_rate: 0.1,
      max_input_tokens: 64,
      max_output_tokens: 16,
      verbalizer: "Text: {{input}} Answer:",
      labels: ["no", "yes"],
      ...prompt_tuning,
    },
    training_data_references: [{ type: "container", location: { path: "train.jsonl" } }],
    validation: { share: 0.2 },
    evaluation: {
      data_references: [{ type: "container", location: { path: "test.jsonl" } }],
      baselines: [{ name: "plain", verbalizer: "{{input}}" }],
    },
    ...top,
  };
}
