//! The work of a step's matrix products.

use tunesmith_models::ModelConfig;
use tunesmith_plan::{Packed, RowInput};

/// Floating-point operations of the matrix products of a step as it is executed: two for each weight and row that goes
/// through it, in each direction. Nothing is counted for what is skipped: in layer 0 the gradient of text rows below
/// their projection, in the last layer all but the keys and values of rows that are no target, at the head those rows.
/// Attention and element-wise work count nothing.
pub fn product_flops(config: &ModelConfig, packed: &Packed) -> f64 {
    let (c, q, kv) = (config.hidden as f64, config.query_width() as f64, 2.0 * config.key_width() as f64);
    let (query, key_value) = (q * c, kv * c);
    let rest = q * c + config.up_width() as f64 * c + config.feed_forward as f64 * c;
    let rows = packed.inputs().len() as f64;
    let text = packed.inputs().iter().filter(|input| matches!(input, RowInput::Token(_))).count() as f64;
    let targets = packed.target_rows().len() as f64;
    let text_targets = packed
        .target_rows()
        .iter()
        .filter(|&&row| matches!(packed.inputs()[row], RowInput::Token(_)))
        .count() as f64;
    let last = config.layers - 1;
    let directions: f64 = (0..config.layers)
        .map(|layer| {
            let full = if layer == last { targets } else { rows };
            let no_gradient = |of: f64| if layer == 0 { of } else { 0.0 };
            let full_text = if layer == last { text_targets } else { text };
            key_value * (2.0 * rows - no_gradient(text))
                + query * (2.0 * full - no_gradient(full_text))
                + rest * 2.0 * full
        })
        .sum();
    2.0 * (directions + 2.0 * targets * c * config.vocab as f64)
}

#[cfg(test)]
mod tests {
    use super::product_flops;
    use tunesmith_models::{LLAMA, ModelConfig, Sizes};
    use tunesmith_plan::{Sample, Target, pack};

    fn config(layers: usize) -> ModelConfig {
        let sizes =
            Sizes { hidden: 4, layers, heads: 1, kv_heads: 1, head_size: 4, feed_forward: 8, vocab: 10 };
        ModelConfig { tied_head: true, ..ModelConfig::llama(&LLAMA, sizes) }
    }

    /// Two virtual rows and two of text, of which the second predicts the last id, by hand.
    #[test]
    fn every_product_executed_counts_and_no_other() {
        let target = Target { position: 2, weight: 1.0, id: 5 };
        let packed = pack(&[2], &[Sample { root: 0, ids: vec![3, 4, 5], targets: vec![target] }]);
        let (key_value, query, rest) = (32, 16, 16 + 64 + 32);
        let first = key_value * 6 + query * 6 + rest * 8;
        let middle = (key_value + query + rest) * 8;
        let last = key_value * 8 + query * 2 + rest * 2;
        let head = 40 * 2;
        assert_eq!(product_flops(&config(2), &packed), f64::from(2 * (first + last + head)));
        assert_eq!(product_flops(&config(3), &packed), f64::from(2 * (first + middle + last + head)));
    }
}
