//! Powers: the logarithm in twice the precision, then one exponential.

use super::double::Double;
use super::exp::exp_sum;
use super::ln::split;

const LN2: Double = Double(std::f64::consts::LN_2, 2.319_046_813_846_299_6e-17);

/// `x` to the power `y`, with the special cases of C99 Annex F.
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    let magnitude = x.abs();
    let odd = is_odd(y);
    let power = if magnitude == 0.0 || magnitude == f64::INFINITY || y.abs() == f64::INFINITY {
        limit(magnitude, y)
    } else if x < 0.0 && !is_integer(y) {
        return f64::NAN;
    } else {
        // Beyond these bounds the result overflows or vanishes for every x but 1, and the product below
        // stays within the range of the error-free multiplication.
        let exponent = logarithm(magnitude).mul(Double(y.clamp(-1e300, 1e300), 0.0));
        exp_sum(exponent.0, if exponent.0.abs() < 1e3 { exponent.1 } else { 0.0 })
    };
    if x.is_sign_negative() && odd { -power } else { power }
}

/// |x|^y where |x| is 0 or infinite, or y is infinite.
fn limit(magnitude: f64, y: f64) -> f64 {
    if magnitude == 1.0 {
        1.0
    } else if (magnitude > 1.0) == (y > 0.0) {
        f64::INFINITY
    } else {
        0.0
    }
}

fn is_integer(y: f64) -> bool {
    y.abs() >= (1u64 << 53) as f64 || y == (y as i64) as f64
}

fn is_odd(y: f64) -> bool {
    y.abs() < (1u64 << 53) as f64 && is_integer(y) && (y as i64) & 1 == 1
}

/// ln x = k·ln 2 + 2·atanh((m - 1)/(m + 1)), to about 100 bits.
fn logarithm(x: f64) -> Double {
    let (k, m) = split(x);
    let m = Double(m, 0.0);
    let s = m.add(Double(-1.0, 0.0)).div(m.add(Double(1.0, 0.0)));
    let square = s.mul(s);
    let mut sum = Double(0.0, 0.0);
    // s² ≤ 0.0295: the first term left out is below 2^-100.
    for term in (0..20).rev() {
        let coefficient = Double(1.0, 0.0).div(Double(f64::from(2 * term + 1), 0.0));
        sum = sum.mul(square).add(coefficient);
    }
    let series = sum.mul(s);
    Double(2.0 * series.0, 2.0 * series.1).add(LN2.mul(Double(f64::from(k), 0.0)))
}
