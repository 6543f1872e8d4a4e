// The same weights as a model of fewer layers.
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder beside `model/` whose config.json names the first `layers` layers; the weights are the same file. */
export function withLayers(folder, layers) {
  const from = join(folder, "model");
  const config = JSON.parse(readFileSync(join(from, "config.json"), "utf8"));
  const variant = join(folder, `model-${layers}-layers`);
  mkdirSync(variant, { recursive: true });
  const field = "n_layer" in config ? "n_layer" : "num_hidden_layers";
  writeFileSync(
    join(variant, "config.json"),
    `${JSON.stringify({ ...config, [field]: layers }, undefined, 2)}\n`,
  );
  const weights = join(variant, "model.safetensors");
  if (!existsSync(weights)) linkSync(join(from, "model.safetensors"), weights);
  return variant;
}
