// The workloads: model shape, data and training settings. The names are part of what the docs quote.

/**
 * @typedef {object} Samples
 * @property {number} count samples in the order they are drawn
 * @property {number} [distinct] how many of them differ; the rest repeat earlier ones (default: all differ)
 * @property {number} [shared_prefix] leading ids, the same in every sample: a template's constant text (default 0)
 * @property {{distribution: "uniform", shortest: number, longest: number} |
 *   {distribution: "lognormal", median: number, sigma: number, shortest: number, longest: number}} length in tokens,
 *   shared prefix and targets included
 * @property {number | "all"} targets the last so many ids of a sample, or all of them
 */

/**
 * @typedef {object} Workload
 * @property {string} about what the shape and the data imitate, and what was left out
 * @property {object} config config.json of the random-weights model
 * @property {number} seed of weights, samples and the initial prompt
 * @property {Samples} samples
 * @property {number} num_virtual_tokens
 * @property {number} batch_size
 * @property {number} accumulate_steps
 * @property {number} steps optimiser steps that are timed, from the first sample on
 * @property {number} [full_layers] layers of the model whose shape it is, where it was cut: the time at full depth is
 *   computed from a run at half the layers
 * @property {number} [memory_limit_mb] our memory limit for what a step allocates, MiB (default: none)
 * @property {number | null} peer_micro_batches how many micro-batches of each step the peers run, the rest scaled by
 *   padded rows; null = all
 * @property {{max_source_length: number, max_target_length: number} | null} caikit its lengths, or null: not compared
 * @property {string} loss_on
 * @property {string} loss_normalization
 * @property {Record<string, Record<string, number>>} bars what must be reached, by dtype: see bars.mjs
 */

const llama = (shape) => ({
  architectures: ["LlamaForCausalLM"],
  model_type: "llama",
  num_hidden_layers: 4,
  num_key_value_heads: 8,
  max_position_embeddings: 2048,
  rms_norm_eps: 1e-5,
  rope_theta: 10000.0,
  hidden_act: "silu",
  attention_bias: false,
  attention_dropout: 0.0,
  mlp_bias: false,
  tie_word_embeddings: true,
  initializer_range: 0.02,
  bos_token_id: 0,
  eos_token_id: 1,
  pad_token_id: 2,
  ...shape,
});

/** Short texts with two target tokens, an optimiser step of 128 of them, as in the tutorial. */
const short = {
  seed: 0,
  samples: { count: 128, length: { distribution: "uniform", shortest: 10, longest: 60 }, targets: 2 },
  num_virtual_tokens: 100,
  batch_size: 8,
  accumulate_steps: 16,
  steps: 1,
  peer_micro_batches: 4,
  caikit: null,
  loss_on: "target",
  loss_normalization: "token",
  bars: { float32: { time_ratio: 7 }, bfloat16: {} },
};

/** @type {Record<string, Workload>} */
export const workloads = {
  "llama-4x2048": {
    about: "Llama shape, 4 layers of 2048; short texts, two target tokens",
    config: llama({
      hidden_size: 2048,
      intermediate_size: 5632,
      num_attention_heads: 32,
      vocab_size: 32000,
    }),
    ...short,
    bars: {
      float32: { time_ratio: 7, memory_ratio: 0.5, gemm_peak_share: 0.75, prediction: 0.15 },
      bfloat16: {},
    },
  },
  "granite-8b": {
    about:
      "granite-3-8b shape as Llama, 4 of 40 layers; reviews behind a template of 8 tokens, 353 of which 304 differ; one step of 128",
    config: llama({
      hidden_size: 4096,
      intermediate_size: 12800,
      num_attention_heads: 32,
      vocab_size: 49155,
    }),
    seed: 0,
    samples: {
      count: 353,
      distinct: 304,
      shared_prefix: 8,
      length: { distribution: "lognormal", median: 34, sigma: 0.35, shortest: 10, longest: 75 },
      targets: 2,
    },
    num_virtual_tokens: 100,
    batch_size: 8,
    accumulate_steps: 16,
    steps: 1,
    full_layers: 40,
    peer_micro_batches: 4,
    caikit: { max_source_length: 128, max_target_length: 2 },
    loss_on: "target",
    loss_normalization: "token",
    bars: {
      float32: { time_ratio: 7.5, caikit_time_ratio: 11, step_peak_share: 0.8 },
      bfloat16: { time_ratio: 6.5, caikit_time_ratio: 11, step_peak_share: 0.8 },
    },
  },
  "bloomz-560m": {
    about:
      "bloomz-560m shape, all 24 layers; texts of 40 to 130 tokens, every token a target; four steps of 8",
    config: {
      architectures: ["BloomForCausalLM"],
      model_type: "bloom",
      hidden_size: 1024,
      n_layer: 24,
      n_head: 16,
      vocab_size: 250880,
      layer_norm_epsilon: 1e-5,
      initializer_range: 0.02,
      apply_residual_connection_post_layernorm: false,
      hidden_dropout: 0.0,
      attention_dropout: 0.0,
      tie_word_embeddings: true,
      bos_token_id: 0,
      eos_token_id: 1,
      pad_token_id: 2,
    },
    seed: 0,
    samples: { count: 32, length: { distribution: "uniform", shortest: 40, longest: 130 }, targets: "all" },
    num_virtual_tokens: 4,
    batch_size: 8,
    accumulate_steps: 1,
    steps: 4,
    memory_limit_mb: 640,
    peer_micro_batches: null,
    caikit: null,
    loss_on: "all",
    loss_normalization: "token",
    bars: { float32: { time_ratio: 2.3, rss_ratio: 0.37 }, bfloat16: { time_ratio: 3, rss_ratio: 0.3 } },
  },
  "llama-3b": {
    about:
      "Llama-3.2-3B shape without its rotary scaling, 4 of 28 layers; 150 to 270 tokens, loss on the last 120; three steps of 4",
    config: llama({
      hidden_size: 3072,
      intermediate_size: 8192,
      num_attention_heads: 24,
      head_dim: 128,
      vocab_size: 128256,
      rope_theta: 500000.0,
    }),
    seed: 0,
    samples: { count: 12, length: { distribution: "uniform", shortest: 150, longest: 270 }, targets: 120 },
    num_virtual_tokens: 200,
    batch_size: 4,
    accumulate_steps: 1,
    steps: 3,
    full_layers: 28,
    peer_micro_batches: null,
    caikit: null,
    loss_on: "target",
    loss_normalization: "token",
    bars: {
      float32: { time_ratio: 2, step_peak_share: 0.8 },
      bfloat16: { time_ratio: 1.9, step_peak_share: 0.8 },
    },
  },
  "qwen3-4b": {
    about:
      "Qwen3-4B shape, 4 of 36 layers: normed queries and keys, heads of 128, a vocabulary of 151,936; the texts of llama-4x2048",
    config: {
      ...llama({
        hidden_size: 2560,
        intermediate_size: 9728,
        num_attention_heads: 32,
        head_dim: 128,
        vocab_size: 151936,
        rope_theta: 1000000.0,
        rms_norm_eps: 1e-6,
      }),
      architectures: ["Qwen3ForCausalLM"],
      model_type: "qwen3",
      use_sliding_window: false,
    },
    ...short,
  },
  "gemma3-4b": {
    about:
      "Gemma-3-4b text shape, 4 of 34 layers, all of them sliding: norms around both branches, heads of 256, a vocabulary of 262,208; the texts of llama-4x2048",
    config: {
      ...llama({
        hidden_size: 2560,
        intermediate_size: 10240,
        num_attention_heads: 8,
        num_key_value_heads: 4,
        head_dim: 256,
        vocab_size: 262208,
        rms_norm_eps: 1e-6,
        rope_theta: 1000000.0,
      }),
      architectures: ["Gemma3ForCausalLM"],
      model_type: "gemma3_text",
      hidden_activation: "gelu_pytorch_tanh",
      query_pre_attn_scalar: 256,
      sliding_window: 1024,
      rope_local_base_freq: 10000.0,
      layer_types: Array(4).fill("sliding_attention"),
    },
    ...short,
  },
};
