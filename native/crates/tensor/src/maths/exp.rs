//! The exponential, after fdlibm's `e_exp.c` (Sun Microsystems): error below 1 ulp.

pub(super) const LN2_HI: f64 = 6.931_471_803_691_238e-1;
pub(super) const LN2_LO: f64 = 1.908_214_929_270_587_7e-10;
const P: [f64; 5] = [
    1.666_666_666_666_660_2e-1,
    -2.777_777_777_701_559_3e-3,
    6.613_756_321_437_934e-5,
    -1.653_390_220_546_525_2e-6,
    4.138_136_797_057_238e-8,
];

/// e to the power `x`.
pub fn exp(x: f64) -> f64 {
    exp_sum(x, 0.0)
}

/// e to the power `x + tail`, where `tail` is tiny beside `x`.
pub(super) fn exp_sum(x: f64, tail: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x > 709.782_712_893_384 {
        return f64::INFINITY;
    }
    if x < -745.2 {
        return 0.0;
    }
    let k = round(x * std::f64::consts::LOG2_E);
    let hi = x - f64::from(k) * LN2_HI;
    let lo = f64::from(k) * LN2_LO - tail;
    let r = hi - lo;
    let t = r * r;
    let c = r - t * (P[0] + t * (P[1] + t * (P[2] + t * (P[3] + t * P[4]))));
    let y = 1.0 - ((lo - (r * c) / (2.0 - c)) - hi);
    scale(y, k)
}

/// The nearest integer; ties do not matter here.
pub(super) fn round(x: f64) -> i32 {
    (if x < 0.0 { x - 0.5 } else { x + 0.5 }) as i32
}

/// `y · 2^k`, rounded once even where the result is subnormal.
pub(super) fn scale(y: f64, k: i32) -> f64 {
    let power = |k: i32| f64::from_bits(((k + 1023) as u64) << 52);
    let half = k / 2;
    y * power(half) * power(k - half)
}
