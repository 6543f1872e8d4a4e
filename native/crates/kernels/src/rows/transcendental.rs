//! exp and tanh on 16 lanes, within 1 ulp, and erfc, from operations that every instruction set rounds alike.
//! `tunesmith-bench sweep` proves both on every f32.

use crate::simd::Simd;

/// Added and subtracted, it rounds an f32 below 2^22 to an integer.
const ROUND: f32 = 12_582_912.0;
/// ln 2 in two parts; products of the first with integers below 2^11 are exact.
const LN2_HI: f32 = 355.0 / 512.0;
const LN2_LO: f32 = -2.121_944_4e-4;
/// (e^r - 1 - r) / r² on |r| ≤ ln 2 / 2 (Cephes, `expf.c`), highest power first.
const EXP: [f32; 6] = [1.987_569_2e-4, 1.398_199_9e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 0.5];

/// P of [`erfc`], highest power first.
const ERFC: [f32; 10] = [
    0.170_872_77,
    -0.822_152_2,
    1.488_515_9,
    -1.135_204,
    0.278_868_08,
    -0.186_288_06,
    0.096_784_18,
    0.374_091_96,
    1.000_023_7,
    -1.265_512_2,
];

/// e^x.
#[inline(always)]
pub(super) fn exp<S: Simd>(s: S, x: S::V) -> S::V {
    // Beyond these bounds the result is zero or infinite; NaN passes both.
    let x = s.min(s.splat(90.0), s.max(s.splat(-104.5), x));
    let n = whole(s, s.mul(x, s.splat(std::f32::consts::LOG2_E)));
    // r and what its rounding lost: without the tail the error would reach 1.01 ulp.
    let (high, low) = (s.fma(n, s.splat(-LN2_HI), x), s.mul(n, s.splat(-LN2_LO)));
    let r = s.add(high, low);
    let tail = s.add(s.sub(high, r), low);
    let y = s.add(s.splat(1.0), s.add(r, s.fma(s.mul(r, r), series(s, r), tail)));
    // Two factors: the product may leave the normal range only in the last step.
    let half = whole(s, s.mul(n, s.splat(0.5)));
    s.mul(s.mul(y, s.power_of_two(half)), s.power_of_two(s.sub(n, half)))
}

/// tanh(x) = (y - 1) / (y + 1) with y = e^2|x| = 2^n (1 + q); see `maths::tanh` of the tensor crate for
/// why numerator, denominator and quotient each carry their rounding error along.
#[inline(always)]
pub(super) fn tanh<S: Simd>(s: S, x: S::V) -> S::V {
    // Above 9.02 the nearest f32 is 1; NaN passes.
    let doubled = s.mul(s.splat(2.0), s.min(s.splat(9.1), s.abs(x)));
    let n = whole(s, s.mul(doubled, s.splat(std::f32::consts::LOG2_E)));
    let high = s.fma(n, s.splat(-LN2_HI), doubled);
    let (r, r_tail) = two_sum(s, high, s.mul(n, s.splat(-LN2_LO)));
    let (q, q_tail) = two_sum(s, r, s.fma(r_tail, s.add(s.splat(1.0), r), s.mul(s.mul(r, r), series(s, r))));
    let power = s.power_of_two(n);
    let (q, q_tail) = (s.mul(power, q), s.mul(power, q_tail));
    let (below, below_tail) = two_sum(s, power, s.splat(-1.0));
    let (above, above_tail) = two_sum(s, power, s.splat(1.0));
    let (numerator, carry) = two_sum(s, below, q);
    let numerator_tail = s.add(carry, s.add(below_tail, q_tail));
    let (denominator, carry) = two_sum(s, above, q);
    let denominator_tail = s.add(carry, s.add(above_tail, q_tail));
    let inverse = s.div(s.splat(1.0), denominator);
    let quotient = s.mul(numerator, inverse);
    let minus = s.sub(s.splat(0.0), quotient);
    let residual =
        s.add(s.fma(minus, denominator, numerator), s.fma(minus, denominator_tail, numerator_tail));
    s.copysign(s.fma(residual, inverse, quotient), x)
}

/// erfc(x) = t · e^(-x² + P(t)) with t = 1 / (1 + |x|/2), and 2 less that for negative x (Chebyshev fit of Press et al.,
/// Numerical Recipes, `erfcc`: relative error 1.2e-7 before rounding).
#[inline(always)]
pub(super) fn erfc<S: Simd>(s: S, x: S::V) -> S::V {
    let (one, magnitude) = (s.splat(1.0), s.abs(x));
    let t = s.div(one, s.fma(s.splat(0.5), magnitude, one));
    let mut sum = s.splat(ERFC[0]);
    for coefficient in &ERFC[1..] {
        sum = s.fma(sum, t, s.splat(*coefficient));
    }
    let minus = s.sub(s.splat(0.0), magnitude);
    let tail = s.mul(t, exp(s, s.fma(minus, magnitude, sum)));
    let negative = step(s, s.sub(s.splat(0.0), x));
    s.fma(s.fma(s.splat(-2.0), negative, one), tail, s.mul(s.splat(2.0), negative))
}

/// 1 where x is positive, else 0.
#[inline(always)]
pub(super) fn step<S: Simd>(s: S, x: S::V) -> S::V {
    // The least subnormal times 2^149 is 1; everything above is cut to it.
    let positive = s.max(s.splat(0.0), x);
    let grown = s.mul(s.mul(positive, s.splat(f32::from_bits(0x7f00_0000))), s.splat(4_194_304.0));
    s.min(s.splat(1.0), grown)
}

#[inline(always)]
fn whole<S: Simd>(s: S, x: S::V) -> S::V {
    s.sub(s.add(x, s.splat(ROUND)), s.splat(ROUND))
}

/// (e^r - 1 - r) / r² for |r| ≤ ln 2 / 2.
#[inline(always)]
fn series<S: Simd>(s: S, r: S::V) -> S::V {
    let mut sum = s.splat(EXP[0]);
    for coefficient in &EXP[1..] {
        sum = s.fma(sum, r, s.splat(*coefficient));
    }
    sum
}

/// The rounded sum and its exact error (Knuth).
#[inline(always)]
fn two_sum<S: Simd>(s: S, a: S::V, b: S::V) -> (S::V, S::V) {
    let sum = s.add(a, b);
    let part = s.sub(sum, a);
    (sum, s.add(s.sub(a, s.sub(sum, part)), s.sub(b, part)))
}
