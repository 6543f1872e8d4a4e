// The workloads: model shape, data and training settings. The names are part of what the README quotes.

/**
 * @typedef {object} Workload
 * @property {object} config config.json of the random-weights model
 * @property {number} seed of weights, samples and the initial prompt
 * @property {{count: number, shortest: number, longest: number, targets: number}} samples lengths in tokens, uniform,
 *   the targets included
 * @property {number} num_virtual_tokens
 * @property {number} batch_size
 * @property {number} accumulate_steps
 * @property {string} loss_on
 * @property {string} loss_normalization
 * @property {{time_ratio: number, memory_ratio: number, gemm_peak_share: number, prediction: number}} bars
 */

/** @type {Record<string, Workload>} */
export const workloads = {
  "llama-4x2048": {
    config: {
      architectures: ["LlamaForCausalLM"],
      model_type: "llama",
      hidden_size: 2048,
      intermediate_size: 5632,
      num_hidden_layers: 4,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 32000,
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
      torch_dtype: "float32",
    },
    seed: 0,
    samples: { count: 128, shortest: 10, longest: 60, targets: 2 },
    num_virtual_tokens: 100,
    batch_size: 8,
    accumulate_steps: 16,
    loss_on: "target",
    loss_normalization: "token",
    bars: { time_ratio: 7, memory_ratio: 0.5, gemm_peak_share: 0.75, prediction: 0.15 },
  },
};
