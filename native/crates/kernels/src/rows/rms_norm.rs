//! Root-mean-square normalisation (Zhang and Sennrich 2019), as in Llama.

use super::basic::sum_squares_slice;
use super::lanes::{Sum64, get, groups, put};
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// y = weight · (x · r) with r = 1/√(mean(x²) + epsilon), which is returned for the backward.
///
/// # Panics
/// When the lengths differ.
pub fn rms_norm(isa: Isa, x: &[f32], weight: &[f32], epsilon: f64, y: &mut [f32]) -> f32 {
    assert!(x.len() == weight.len() && x.len() == y.len(), "lengths of a norm");
    dispatch!(Path::of(isa), forward(x: &[f32], weight: &[f32], epsilon: f64, y: &mut [f32]) -> f32)
}

/// dx += r · (g - x · r² · mean(g·x)) with g = weight · dy; `r` is what the forward returned for `x`.
///
/// # Panics
/// When the lengths differ.
pub fn rms_norm_backward(isa: Isa, x: &[f32], weight: &[f32], r: f32, dy: &[f32], dx: &mut [f32]) {
    assert!(x.len() == weight.len() && x.len() == dy.len() && x.len() == dx.len(), "lengths of a norm");
    dispatch!(Path::of(isa), backward(x: &[f32], weight: &[f32], r: f32, dy: &[f32], dx: &mut [f32]))
}

#[inline(always)]
fn forward<S: Simd>(s: S, x: &[f32], weight: &[f32], epsilon: f64, y: &mut [f32]) -> f32 {
    let mean = sum_squares_slice(s, x) / x.len() as f64;
    let exact = 1.0 / (mean + epsilon).sqrt();
    let r = exact as f32;
    // In two parts: a rounded factor would stretch the whole row, and sharp attention feels that most.
    let (factor, rest) = (s.splat(r), s.splat((exact - f64::from(r)) as f32));
    for i in groups(x.len()) {
        let x = get(s, x, i);
        put(s, s.mul(get(s, weight, i), s.fma(x, factor, s.mul(x, rest))), y, i);
    }
    r
}

#[inline(always)]
fn backward<S: Simd>(s: S, x: &[f32], weight: &[f32], r: f32, dy: &[f32], dx: &mut [f32]) {
    let mut sum = Sum64::new();
    for i in groups(x.len()) {
        sum.add_product(s, s.mul(get(s, weight, i), get(s, dy, i)), get(s, x, i));
    }
    let along = sum.join() / x.len() as f64 * f64::from(r) * f64::from(r);
    let (along, r) = (s.splat(-along as f32), s.splat(r));
    for i in groups(x.len()) {
        let g = s.mul(get(s, weight, i), get(s, dy, i));
        let across = s.fma(along, get(s, x, i), g);
        put(s, s.fma(r, across, get(s, dx, i)), dx, i);
    }
}
