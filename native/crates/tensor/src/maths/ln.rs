//! The natural logarithm, after fdlibm's `e_log.c` (Sun Microsystems): error below 1 ulp.

use super::exp::{LN2_HI, LN2_LO};

const L: [f64; 7] = [
    6.666_666_666_666_735e-1,
    3.999_999_999_940_942e-1,
    2.857_142_874_366_239e-1,
    2.222_219_843_214_978_4e-1,
    1.818_357_216_161_805e-1,
    1.531_383_769_920_937_3e-1,
    1.479_819_860_511_658_6e-1,
];

/// The natural logarithm of `x`; NaN below zero, minus infinity at zero.
pub fn ln(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return f64::NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    let (k, m) = split(x);
    let f = m - 1.0;
    let half_square = 0.5 * f * f;
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    let even = w * (L[1] + w * (L[3] + w * L[5]));
    let odd = z * (L[0] + w * (L[2] + w * (L[4] + w * L[6])));
    let k = f64::from(k);
    s * (half_square + (even + odd)) + k * LN2_LO - half_square + f + k * LN2_HI
}

/// `x = 2^k · m` with m in [√½, √2), for finite positive x.
pub(super) fn split(x: f64) -> (i32, f64) {
    const SQRT_HALF: u64 = 0x3fe6_a09e_667f_3bcd;
    let (x, shift) = if x < f64::MIN_POSITIVE { (x * (1u64 << 54) as f64, 54) } else { (x, 0) };
    let bits = x.to_bits();
    // Exponent steps from √½, so that the mantissa lands in [√½, √2).
    let k = ((bits.wrapping_sub(SQRT_HALF)) as i64) >> 52;
    let m = f64::from_bits(bits.wrapping_sub((k << 52) as u64));
    (k as i32 - shift, m)
}
