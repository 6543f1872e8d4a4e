//! exp and tanh on 16 lanes, within 1 ulp, from operations that every instruction set rounds alike.
//! `tunesmith-bench sweep` proves both on every f32.

use crate::simd::Simd;

/// Added and subtracted, it rounds an f32 below 2^22 to an integer.
const ROUND: f32 = 12_582_912.0;
/// ln 2 in two parts; products of the first with integers below 2^11 are exact.
const LN2_HI: f32 = 355.0 / 512.0;
const LN2_LO: f32 = -2.121_944_4e-4;
/// (e^r - 1 - r) / r² on |r| ≤ ln 2 / 2 (Cephes, `expf.c`), highest power first.
const EXP: [f32; 6] = [1.987_569_2e-4, 1.398_199_9e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 0.5];

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
