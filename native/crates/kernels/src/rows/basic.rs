//! Sums and scaled sums of rows.

use super::lanes::{Sum64, get, groups, put};
use crate::Isa;
use crate::simd::{Path, Simd, dispatch, sum_lanes};

/// Σ x·y.
///
/// # Panics
/// When the lengths differ.
pub fn dot(isa: Isa, x: &[f32], y: &[f32]) -> f32 {
    assert_eq!(x.len(), y.len(), "lengths of a dot product");
    dispatch!(Path::of(isa), dot_slices(x: &[f32], y: &[f32]) -> f32)
}

/// y += alpha · x, each value by one fused multiply-add.
///
/// # Panics
/// When the lengths differ.
pub fn axpy(isa: Isa, alpha: f32, x: &[f32], y: &mut [f32]) {
    assert_eq!(x.len(), y.len(), "lengths of a scaled sum");
    dispatch!(Path::of(isa), axpy_slices(alpha: f32, x: &[f32], y: &mut [f32]))
}

/// y += x.
///
/// # Panics
/// When the lengths differ.
pub fn add(isa: Isa, x: &[f32], y: &mut [f32]) {
    assert_eq!(x.len(), y.len(), "lengths of a sum");
    dispatch!(Path::of(isa), add_slices(x: &[f32], y: &mut [f32]))
}

/// x *= alpha.
pub fn scale(isa: Isa, alpha: f32, x: &mut [f32]) {
    dispatch!(Path::of(isa), scale_slice(alpha: f32, x: &mut [f32]))
}

/// Σ x², in f64.
pub fn sum_squares(isa: Isa, x: &[f32]) -> f64 {
    dispatch!(Path::of(isa), sum_squares_slice(x: &[f32]) -> f64)
}

#[inline(always)]
fn dot_slices<S: Simd>(s: S, x: &[f32], y: &[f32]) -> f32 {
    let mut sum = s.splat(0.0);
    for i in groups(x.len()) {
        sum = s.fma(get(s, x, i), get(s, y, i), sum);
    }
    sum_lanes(s, sum)
}

#[inline(always)]
fn axpy_slices<S: Simd>(s: S, alpha: f32, x: &[f32], y: &mut [f32]) {
    let alpha = s.splat(alpha);
    for i in groups(x.len()) {
        put(s, s.fma(alpha, get(s, x, i), get(s, y, i)), y, i);
    }
}

#[inline(always)]
pub(crate) fn add_slices<S: Simd>(s: S, x: &[f32], y: &mut [f32]) {
    for i in groups(x.len()) {
        put(s, s.add(get(s, y, i), get(s, x, i)), y, i);
    }
}

#[inline(always)]
fn scale_slice<S: Simd>(s: S, alpha: f32, x: &mut [f32]) {
    let alpha = s.splat(alpha);
    for i in groups(x.len()) {
        put(s, s.mul(alpha, get(s, x, i)), x, i);
    }
}

#[inline(always)]
pub(super) fn sum_squares_slice<S: Simd>(s: S, x: &[f32]) -> f64 {
    let mut sum = Sum64::new();
    for i in groups(x.len()) {
        let v = get(s, x, i);
        sum.add_product(s, v, v);
    }
    sum.join()
}
