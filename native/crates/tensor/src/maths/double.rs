//! Sums and products with their rounding error (Dekker 1971, Knuth): no fused multiply-add needed.

/// `a + b` as the rounded sum and its exact error.
pub(super) fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let b_part = sum - a;
    (sum, (a - (sum - b_part)) + (b - b_part))
}

/// `a · b` as the rounded product and its exact error; both factors below 2^995 in magnitude.
pub(super) fn two_product(a: f64, b: f64) -> (f64, f64) {
    let halves = |x: f64| {
        let scaled = 134_217_729.0 * x; // 2^27 + 1
        let high = scaled - (scaled - x);
        (high, x - high)
    };
    let ((a_high, a_low), (b_high, b_low)) = (halves(a), halves(b));
    let product = a * b;
    (product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low)
}

/// A number as an unevaluated sum of two, about 106 bits.
#[derive(Clone, Copy)]
pub(super) struct Double(pub f64, pub f64);

impl Double {
    pub(super) fn add(self, other: Double) -> Double {
        let (sum, error) = two_sum(self.0, other.0);
        let (sum, error) = two_sum(sum, error + (self.1 + other.1));
        Double(sum, error)
    }

    pub(super) fn mul(self, other: Double) -> Double {
        let (product, error) = two_product(self.0, other.0);
        let (product, error) = two_sum(product, error + (self.0 * other.1 + self.1 * other.0));
        Double(product, error)
    }

    pub(super) fn div(self, other: Double) -> Double {
        let first = self.0 / other.0;
        let rest = self.add(other.mul(Double(-first, 0.0)));
        let second = rest.0 / other.0;
        let rest = rest.add(other.mul(Double(-second, 0.0)));
        let (high, low) = two_sum(first, second);
        Double(high, low + rest.0 / other.0)
    }
}
