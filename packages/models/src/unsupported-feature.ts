import type { Family } from "./families.js";

/** The keys that ask for something that the engine does not compute, and the values that do not. */
const llama: Readonly<Record<string, readonly unknown[]>> = {
  hidden_act: ["silu", "swish"],
  attention_bias: [false],
  mlp_bias: [false],
};
const bloom: Readonly<Record<string, readonly unknown[]>> = {
  apply_residual_connection_post_layernorm: [false],
};
const both: Readonly<Record<string, readonly unknown[]>> = {
  quantization_config: [null],
  per_layer_config: [null],
  configuration_files: [null],
  is_causal: [true],
};

/** What a config.json asks for that the engine does not compute: `` `mlp_bias: true` ``; null where there is nothing. */
export function unsupportedFeature(fields: ReadonlyMap<string, unknown>, family: Family): string | null {
  const meant = { ...both, ...(family.name === "llama" ? llama : bloom) };
  const slices: unknown = fields.get("pretraining_tp");
  if (family.name === "bloom" && typeof slices === "number" && slices > 1) meant["slow_but_exact"] = [false];
  for (const [key, values] of Object.entries(meant)) {
    const value: unknown = fields.get(key);
    if (value !== undefined && !values.includes(value)) return `\`${key}: ${shortened(value)}\``;
  }
  return null;
}

function shortened(value: unknown): string {
  return typeof value === "object" && value !== null ? "…" : JSON.stringify(value);
}
