//! Soft caps on scores and logits (Gemma 2): values that cannot leave (−cap, cap).

use super::lanes::{get, groups, put};
use super::transcendental::tanh;
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// Each value x becomes cap · tanh(x / cap).
pub fn soft_cap(isa: Isa, cap: f32, values: &mut [f32]) {
    dispatch!(Path::of(isa), forward(cap: f32, values: &mut [f32]))
}

/// Each cotangent of a capped value y becomes that of the value in front: dy · (1 − y/cap) · (1 + y/cap).
///
/// # Panics
/// When the lengths differ.
pub fn soft_cap_backward(isa: Isa, cap: f32, capped: &[f32], d: &mut [f32]) {
    assert_eq!(capped.len(), d.len(), "lengths of a soft cap");
    dispatch!(Path::of(isa), backward(cap: f32, capped: &[f32], d: &mut [f32]))
}

#[inline(always)]
fn forward<S: Simd>(s: S, cap: f32, values: &mut [f32]) {
    let cap = s.splat(cap);
    for i in groups(values.len()) {
        put(s, s.mul(cap, tanh(s, s.div(get(s, values, i), cap))), values, i);
    }
}

#[inline(always)]
fn backward<S: Simd>(s: S, cap: f32, capped: &[f32], d: &mut [f32]) {
    let (one, cap) = (s.splat(1.0), s.splat(cap));
    for i in groups(d.len()) {
        let t = s.div(get(s, capped, i), cap);
        put(s, s.mul(get(s, d, i), s.mul(s.sub(one, t), s.add(one, t))), d, i);
    }
}
