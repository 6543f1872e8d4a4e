//! Attention with linear biases (Press et al. 2022).

use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_tensor::maths::pow;

/// The slope of each head, as transformers' `build_alibi_tensor`: powers of 2^(−8/n) for the largest power
/// of two n ≤ `heads`, then the odd powers of 2^(−4/n). The bases are rounded to f32 there; so they are here.
pub fn alibi_slopes(heads: usize) -> Vec<f32> {
    let closest = if heads.is_power_of_two() { heads } else { heads.next_power_of_two() / 2 };
    let slope = |base: f32, power: usize| pow(f64::from(base), power as f64) as f32;
    let base = pow(2.0, -8.0 / closest as f64) as f32;
    if is_planted(Mutant::PlainAlibiSlopes) {
        return (1..=heads).map(|power| slope(base, power)).collect();
    }
    let sign = if is_planted(Mutant::FlippedAlibi) { -1.0 } else { 1.0 };
    let between = pow(2.0, -4.0 / closest as f64) as f32;
    let regular = (1..=closest).map(|power| slope(base, power));
    let odd = (0..heads - closest).map(|i| slope(between, 2 * i + 1));
    regular.chain(odd).map(|slope| sign * slope).collect()
}

#[cfg(test)]
mod tests {
    use super::alibi_slopes;

    #[test]
    fn slopes_are_those_of_the_paper() {
        assert_eq!(alibi_slopes(8), [0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625, 0.0078125, 0.00390625]);
        let six = [0.25, 0.0625, 0.015625, 0.00390625, 0.5, 0.125];
        assert_eq!(alibi_slopes(6), six, "heads that are no power of two take odd powers from the next one");
        assert_eq!(alibi_slopes(1), [0.00390625]);
    }
}
