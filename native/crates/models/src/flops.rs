//! Floating-point operations of a step, for predictions of time.

use crate::ModelConfig;
use tunesmith_plan::{Packed, RowInput};

/// Operations (a multiply-add counts two) of [`crate::Model::step`]: forward and backward of every row as it
/// is really executed, targets only where the last layer and the head need no others.
pub fn flops(config: &ModelConfig, packed: &Packed) -> f64 {
    let (c, q, kv) = (config.hidden as f64, config.query_width() as f64, 2.0 * config.key_width() as f64);
    let up = config.up_width() as f64;
    let output_and_mlp = 2.0 * (q * c + up * c + config.feed_forward as f64 * c);
    let mut total = 0.0;
    for (row, input) in packed.inputs().iter().enumerate() {
        let text = matches!(input, RowInput::Token(_));
        let target = packed.target_rows().binary_search(&row).is_ok();
        let visible = (packed.depths()[row] + 1) as f64;
        for layer in 0..config.layers {
            let full = layer + 1 < config.layers || target;
            let through_projection = if text && layer == 0 { 1.0 } else { 2.0 };
            total += 2.0 * kv * c * through_projection;
            if full {
                // Attention: two products forward, those two again and five more backward, of D each.
                total += 2.0 * q * c * through_projection + 2.0 * output_and_mlp + 2.0 * visible * q * 8.0;
            }
        }
        if target {
            total += 2.0 * 2.0 * c * config.vocab as f64;
        }
    }
    total
}
