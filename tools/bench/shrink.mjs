// A workload small enough to try the benchmark itself in seconds. Pure.

const widths = ["hidden_size", "intermediate_size", "num_attention_heads", "num_key_value_heads", "n_head"];

/** Widths an eighth, the vocabulary a sixteenth, and no bars: the figures mean nothing. */
export function shrink({ config, ...workload }) {
  const small = Object.fromEntries(
    Object.entries(config).map(([name, value]) => [
      name,
      widths.includes(name) ? Math.max(1, Math.floor(value / 8)) : value,
    ]),
  );
  return {
    ...workload,
    about: `${workload.about}; SHRUNK, to try the benchmark`,
    config: { ...small, vocab_size: Math.floor(config.vocab_size / 16) },
    bars: Object.fromEntries(Object.keys(workload.bars).map((dtype) => [dtype, {}])),
  };
}
