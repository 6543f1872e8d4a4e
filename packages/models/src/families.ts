/** A family of models that the engine computes, in the words of its config.json and its weights. */
export interface Family {
  /** As config.json's `model_type`. */
  name: "llama" | "bloom";
  /** The classes of transformers, with the head and without. */
  architectures: readonly [string, string];
  /** What the names of tensors begin with in a model with a head, but for the head. */
  prefix: string;
  embeddings: string;
  /** What it calls its numbers; the first name that is there counts, as in transformers. */
  layers: readonly string[];
  heads: readonly string[];
  /** Default of `tie_word_embeddings`. */
  tied: boolean;
  /** The tensors besides the head that layers use, without the prefix; the group is the layer. */
  tensors: RegExp;
}

export const HEAD = "lm_head.weight";

export const families: readonly Family[] = [
  {
    name: "llama",
    architectures: ["LlamaForCausalLM", "LlamaModel"],
    prefix: "model.",
    embeddings: "embed_tokens.weight",
    layers: ["num_hidden_layers"],
    heads: ["num_attention_heads"],
    tied: false,
    tensors:
      /^(?:embed_tokens|norm|layers\.(\d+)\.(?:input_layernorm|post_attention_layernorm|self_attn\.[qkvo]_proj|mlp\.(?:gate|up|down)_proj))\.weight$/,
  },
  {
    name: "bloom",
    architectures: ["BloomForCausalLM", "BloomModel"],
    prefix: "transformer.",
    embeddings: "word_embeddings.weight",
    layers: ["num_hidden_layers", "n_layer"],
    heads: ["num_attention_heads", "n_head"],
    tied: true,
    tensors:
      /^(?:word_embeddings\.weight|(?:word_embeddings_layernorm|ln_f|h\.(\d+)\.(?:input_layernorm|post_attention_layernorm|self_attention\.(?:query_key_value|dense)|mlp\.(?:dense_h_to_4h|dense_4h_to_h)))\.(?:weight|bias))$/,
  },
];

/** The `architectures` that the engine computes. */
export const supportedArchitectures: readonly string[] = families.map(
  ({ architectures: [withHead] }) => withHead,
);

/** A tensor's name without the prefix, which files have once, twice or not at all. */
export function bareName(name: string, { prefix }: Family): string {
  const bare = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return bare.startsWith(prefix) ? bare.slice(prefix.length) : bare;
}
