//! The hyperbolic tangent.

use super::double::two_sum;
use super::exp::{LN2_HI, LN2_LO, round, scale};

/// tanh(x) = (y - 1) / (y + 1) with y = e^2x = s · (1 + q): the cancellation near y = 1 is kept exact by
/// carrying q = e^r - 1 as its own number, and the last division is corrected by its residual.
pub fn tanh(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let magnitude = x.abs();
    if magnitude > 19.1 {
        return 1f64.copysign(x);
    }
    let doubled = 2.0 * magnitude;
    let k = round(doubled * std::f64::consts::LOG2_E);
    let (high, low) = two_sum(doubled - f64::from(k) * LN2_HI, -(f64::from(k) * LN2_LO));
    // q = r + r²·p(r): the leading term stays exact.
    let (q, q_tail) = two_sum(high, high * high * series(high) + low * (1.0 + high));
    let s = scale(1.0, k);
    let (q, q_tail) = (q * s, q_tail * s);
    let (below, below_tail) = two_sum(s, -1.0);
    let (above, above_tail) = two_sum(s, 1.0);
    let (numerator, carry) = two_sum(below, q);
    let numerator_tail = carry + (below_tail + q_tail);
    let (denominator, carry) = two_sum(above, q);
    let denominator_tail = carry + (above_tail + q_tail);
    let quotient = numerator / denominator;
    let (product, product_tail) = super::double::two_product(quotient, denominator);
    let residual = ((numerator - product) - product_tail) + (numerator_tail - quotient * denominator_tail);
    (quotient + residual / denominator).copysign(x)
}

/// (e^r - 1 - r) / r² by its Taylor series; the first term left out is below 2^-56 for |r| ≤ ln 2 / 2.
fn series(r: f64) -> f64 {
    let mut sum = 0.0;
    for factorial in RECIPROCAL_FACTORIALS.iter().rev() {
        sum = sum * r + factorial;
    }
    sum
}

/// 1/2!, 1/3!, … 1/14!
const RECIPROCAL_FACTORIALS: [f64; 13] = {
    let mut table = [0.0; 13];
    let (mut factorial, mut i) = (1.0, 0);
    while i < 13 {
        factorial *= (i + 2) as f64;
        table[i] = 1.0 / factorial;
        i += 1;
    }
    table
};
