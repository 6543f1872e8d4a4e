//! Accuracy over a sweep of all exponents, equality of all code paths.

use tunesmith_tensor::maths;

use super::Simd;
use crate::Isa;
use crate::simd::tests::on_every_path;
use crate::simd::{LANES, Path, dispatch};

#[inline(always)]
fn exps<S: Simd>(s: S, values: &mut [[f32; LANES]]) {
    for chunk in values {
        let v = super::exp(s, s.load(chunk));
        s.store(v, chunk);
    }
}

#[inline(always)]
fn tanhs<S: Simd>(s: S, values: &mut [[f32; LANES]]) {
    for chunk in values {
        let v = super::tanh(s, s.load(chunk));
        s.store(v, chunk);
    }
}

fn exp(isa: Isa, values: &mut [[f32; LANES]]) {
    dispatch!(Path::of(isa), exps(values: &mut [[f32; LANES]]))
}

fn tanh(isa: Isa, values: &mut [[f32; LANES]]) {
    dispatch!(Path::of(isa), tanhs(values: &mut [[f32; LANES]]))
}

/// Distance of an f32 from the exact value, in units in the last place of the exact value.
fn ulps(got: f32, exact: f64) -> f64 {
    let nearest = exact as f32;
    if got.to_bits() == nearest.to_bits() || (got.is_nan() && exact.is_nan()) {
        return 0.0;
    }
    if nearest.is_infinite() || got.is_infinite() {
        // One step beyond the largest number is an error of one unit at most where rounding decides.
        return if got.is_infinite() && exact > f64::from(f32::MAX) { 0.0 } else { f64::INFINITY };
    }
    let exponent = ((exact.to_bits() >> 52 & 0x7ff) as i32 - 1023).max(-126);
    (f64::from(got) - exact).abs() / f64::from_bits(((exponent - 23 + 1023) as u64) << 52)
}

/// Runs over 2^32 / 251 > 2^24 bit patterns of every exponent and both signs; returns the worst error.
fn sweep(function: fn(Isa, &mut [[f32; LANES]]), exact: fn(f64) -> f64) -> (f64, f32) {
    const STRIDE: u32 = 251;
    let count = (u32::MAX / STRIDE) as usize;
    let mut worst = (0.0, 0.0);
    let mut group = vec![[0.0f32; LANES]; 1 << 12];
    for first in (0..count).step_by(group.len() * LANES) {
        let pattern = |i: usize| f32::from_bits((first + i).min(count) as u32 * STRIDE);
        for (i, x) in group.as_flattened_mut().iter_mut().enumerate() {
            *x = pattern(i);
        }
        function(Isa::best(), &mut group);
        for (i, &got) in group.as_flattened().iter().enumerate() {
            let x = pattern(i);
            let error = ulps(got, exact(f64::from(x)));
            if error > worst.0 {
                worst = (error, x);
            }
        }
    }
    worst
}

/// 0.9, because 250 of 251 values are not tried here.
#[test]
fn exp_is_within_one_ulp() {
    let (error, x) = sweep(exp, maths::exp);
    eprintln!("exp: worst {error:.3} ulp at {x:e}");
    assert!(error <= 0.9, "exp({x:e}) is {error} ulp off");
}

#[test]
fn tanh_is_within_one_ulp() {
    let (error, x) = sweep(tanh, maths::tanh);
    eprintln!("tanh: worst {error:.3} ulp at {x:e}");
    assert!(error <= 0.9, "tanh({x:e}) is {error} ulp off");
}

#[test]
fn special_values() {
    let (inf, nan) = (f32::INFINITY, f32::NAN);
    let edge = [
        0.0, -0.0, inf, -inf, nan, 88.722_83, 88.722_84, -103.97, -103.98, 1e38, -1e38, 1e-40, 9.0, -9.0,
        20.0, -20.0,
    ];
    on_every_path(|isa, path| {
        let (mut e, mut t) = ([edge], [edge]);
        exp(isa, &mut e);
        tanh(isa, &mut t);
        let [e, t] = [e[0], t[0]];
        assert_eq!(e[..4], [1.0, 1.0, inf, 0.0], "{path}");
        assert!(
            e[4].is_nan() && e[5].is_finite() && e[6] == inf && e[7] > 0.0 && e[8] == 0.0,
            "{path}: {e:?}"
        );
        assert_eq!(t[..4], [0.0, 0.0, 1.0, -1.0], "{path}");
        assert!(t[1].is_sign_negative() && t[4].is_nan() && t[11] == 1e-40 && t[14] == 1.0, "{path}: {t:?}");
    });
}

#[test]
fn every_path_gives_the_same_bits() {
    const STRIDE: u32 = 20_011;
    let patterns: Vec<f32> = (0..u32::MAX / STRIDE).map(|i| f32::from_bits(i * STRIDE)).collect();
    let inputs: Vec<[f32; LANES]> = patterns.as_chunks().0.to_vec();
    for function in [exp, tanh] {
        let mut expected: Option<Vec<[f32; LANES]>> = None;
        on_every_path(|isa, path| {
            let mut values = inputs.clone();
            function(isa, &mut values);
            let expected = expected.get_or_insert_with(|| values.clone());
            for ((a, b), x) in
                values.as_flattened().iter().zip(expected.as_flattened()).zip(inputs.as_flattened())
            {
                assert!(
                    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()),
                    "{path}: f({x:e}) = {a:e}, {b:e}"
                );
            }
        });
    }
}
