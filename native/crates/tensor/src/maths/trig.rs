//! Sine and cosine, with the polynomials of fdlibm's `k_sin.c` and `k_cos.c` (Sun Microsystems).

use super::double::Double;
use super::reduce::quarter_turns;

const S: [f64; 6] = [
    -1.666_666_666_666_663_2e-1,
    8.333_333_333_322_49e-3,
    -1.984_126_982_985_795e-4,
    2.755_731_370_707_006_8e-6,
    -2.505_076_025_340_686_3e-8,
    1.589_690_995_211_55e-10,
];
const C: [f64; 6] = [
    4.166_666_666_666_66e-2,
    -1.388_888_888_887_411e-3,
    2.480_158_728_947_673e-5,
    -2.755_731_435_139_066_3e-7,
    2.087_572_321_298_175e-9,
    -1.135_964_755_778_819_5e-11,
];

/// The sine of `x` radians; NaN for NaN and the infinities.
pub fn sin(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let (quarter, r) = quarter_turns(x);
    match quarter {
        0 => sine(r),
        1 => cosine(r),
        2 => -sine(r),
        _ => -cosine(r),
    }
}

/// The cosine of `x` radians; NaN for NaN and the infinities.
pub fn cos(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let (quarter, r) = quarter_turns(x);
    match quarter {
        0 => cosine(r),
        1 => -sine(r),
        2 => -cosine(r),
        _ => sine(r),
    }
}

fn sine(Double(x, tail): Double) -> f64 {
    let z = x * x;
    let cube = z * x;
    let r = S[1] + z * (S[2] + z * S[3]) + z * z * z * (S[4] + z * S[5]);
    x - ((z * (0.5 * tail - cube * r) - tail) - cube * S[0])
}

fn cosine(Double(x, tail): Double) -> f64 {
    let z = x * x;
    let r = z * (C[0] + z * (C[1] + z * C[2])) + z * z * z * z * (C[3] + z * (C[4] + z * C[5]));
    let half = 0.5 * z;
    let w = 1.0 - half;
    w + (((1.0 - w) - half) + (z * r - x * tail))
}
