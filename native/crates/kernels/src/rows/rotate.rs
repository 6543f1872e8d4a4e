//! Rotary positions (Su et al. 2021) in Hugging Face's half-split layout.

use super::lanes::{get, groups, put};
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// Rotates one head in place: pairs (i, i + D/2) by the angle whose cosine and sine stand at i.
///
/// `x` holds D values, `cos` and `sin` D/2 each.
///
/// # Panics
/// When the lengths do not fit.
pub fn rotate(isa: Isa, x: &mut [f32], cos: &[f32], sin: &[f32]) {
    check(x, cos, sin);
    dispatch!(Path::of(isa), forward(x: &mut [f32], cos: &[f32], sin: &[f32]))
}

/// The transpose of [`rotate`], in place: what it does to a cotangent.
///
/// # Panics
/// When the lengths do not fit.
pub fn rotate_backward(isa: Isa, dx: &mut [f32], cos: &[f32], sin: &[f32]) {
    check(dx, cos, sin);
    dispatch!(Path::of(isa), backward(dx: &mut [f32], cos: &[f32], sin: &[f32]))
}

/// Like [`rotate`] of pairs (2i, 2i + 1), as in GPT-J.
///
/// # Panics
/// When the lengths do not fit.
pub fn rotate_pairs(x: &mut [f32], cos: &[f32], sin: &[f32]) {
    check(x, cos, sin);
    for ((pair, cos), sin) in x.chunks_exact_mut(2).zip(cos).zip(sin) {
        let (a, b) = (pair[0], pair[1]);
        pair[0] = a * cos - b * sin;
        pair[1] = b * cos + a * sin;
    }
}

/// The transpose of [`rotate_pairs`], in place.
///
/// # Panics
/// When the lengths do not fit.
pub fn rotate_pairs_backward(dx: &mut [f32], cos: &[f32], sin: &[f32]) {
    check(dx, cos, sin);
    for ((pair, cos), sin) in dx.chunks_exact_mut(2).zip(cos).zip(sin) {
        let (a, b) = (pair[0], pair[1]);
        pair[0] = a * cos + b * sin;
        pair[1] = b * cos - a * sin;
    }
}

fn check(x: &[f32], cos: &[f32], sin: &[f32]) {
    assert!(x.len() == 2 * cos.len() && cos.len() == sin.len(), "lengths of a rotation");
}

#[inline(always)]
fn forward<S: Simd>(s: S, x: &mut [f32], cos: &[f32], sin: &[f32]) {
    let (left, right) = x.split_at_mut(cos.len());
    for i in groups(cos.len()) {
        let (a, b, c, d) = (get(s, left, i), get(s, right, i), get(s, cos, i), get(s, sin, i));
        put(s, s.sub(s.mul(a, c), s.mul(b, d)), left, i);
        put(s, s.add(s.mul(b, c), s.mul(a, d)), right, i);
    }
}

#[inline(always)]
fn backward<S: Simd>(s: S, dx: &mut [f32], cos: &[f32], sin: &[f32]) {
    let (left, right) = dx.split_at_mut(cos.len());
    for i in groups(cos.len()) {
        let (a, b, c, d) = (get(s, left, i), get(s, right, i), get(s, cos, i), get(s, sin, i));
        put(s, s.add(s.mul(a, c), s.mul(b, d)), left, i);
        put(s, s.sub(s.mul(b, c), s.mul(a, d)), right, i);
    }
}
