import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadManifests, type Loading } from "@tunesmith/manifest";
import * as native from "@tunesmith/native";
import type { Describe } from "@tunesmith/models";
import { openStore, type StoreNative } from "@tunesmith/store";
import type { GatherOptions } from "../gather/gather.js";
import type { Engine } from "../engine.js";

/** A Llama of 6 heads and 277 tokens with its tokenizer. */
const model = fileURLToPath(new URL("../../../../native/golden/llama-6-heads/base", import.meta.url));

export const engine: Engine & StoreNative = native;

export const describe: Describe = async (config) => native.describeModel(config);

/** A safetensors file with one tensor `prompt_embeddings` of F32, every byte of its numbers the same. */
export function promptFile(shape: readonly number[], byte: number): Buffer {
  const bytes = shape.reduce((product, length) => product * length, 4);
  const header = JSON.stringify({ prompt_embeddings: { dtype: "F32", shape, data_offsets: [0, bytes] } });
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(bytes, byte)]);
}

/** A folder with the model in `base` and manifests and records beside each other in `experiments`. */
export class Workplace {
  root = mkdtempSync(path.join(tmpdir(), "tunesmith-resolver-"));

  constructor() {
    cpSync(model, path.join(this.root, "base"), { recursive: true });
    mkdirSync(path.join(this.root, "experiments"));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.root, "experiments", name), text);
  }

  /** Records of `[input, output]`, one a line. */
  records(name: string, pairs: ReadonlyArray<readonly [string, string]>): void {
    this.write(name, pairs.map(([input, output]) => `${JSON.stringify({ input, output })}\n`).join(""));
  }

  load(...names: string[]): Promise<Loading> {
    const files = names.map((name) => path.join("experiments", name));
    return loadManifests(files, { cwd: this.root, environment: {} });
  }

  /** What following references takes. */
  options({ names }: Pick<Loading, "names">): GatherOptions {
    return { cwd: this.root, names, describe, store: openStore(path.join(this.root, ".tunesmith"), engine) };
  }
}
