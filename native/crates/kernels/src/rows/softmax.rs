//! The softmax of attention scores.

use super::lanes::{get, get_or, groups, put};
use super::transcendental::exp;
use crate::Isa;
use crate::simd::{Path, Simd, dispatch, join_lanes, lanes, sum_lanes};
use tunesmith_tensor::maths;

/// The first `visible` scores become probabilities, the rest zeros. A `sink` is one more score, whose probability is
/// left out.
///
/// # Panics
/// When `visible` is 0 or exceeds the row.
pub fn softmax(isa: Isa, scores: &mut [f32], visible: usize, sink: Option<f32>) {
    assert!(visible > 0 && visible <= scores.len(), "{visible} visible of {} scores", scores.len());
    dispatch!(Path::of(isa), forward(scores: &mut [f32], visible: usize, sink: Option<f32>))
}

/// Turns the cotangent of the probabilities `p` into that of the scores, in place:
/// ds = p · (dp - Σ p·dp).
///
/// # Panics
/// When the lengths differ.
pub fn softmax_backward(isa: Isa, p: &[f32], dp: &mut [f32]) {
    assert_eq!(p.len(), dp.len(), "lengths of a softmax");
    dispatch!(Path::of(isa), backward(p: &[f32], dp: &mut [f32]))
}

#[inline(always)]
fn forward<S: Simd>(s: S, scores: &mut [f32], visible: usize, sink: Option<f32>) {
    let (row, hidden) = scores.split_at_mut(visible);
    let largest = largest(s, row).max(sink.unwrap_or(f32::NEG_INFINITY));
    let top = s.splat(largest);
    let mut sum = s.splat(0.0);
    for i in groups(row.len()) {
        let e = exp(s, s.sub(get_or(s, row, i, f32::NEG_INFINITY), top));
        sum = s.add(sum, e);
        put(s, e, row, i);
    }
    let own = sink.map_or(0.0, |sink| maths::exp(f64::from(sink - largest)) as f32);
    let inverse = s.splat(1.0 / (sum_lanes(s, sum) + own));
    for i in groups(row.len()) {
        put(s, s.mul(get(s, row, i), inverse), row, i);
    }
    hidden.fill(0.0);
}

/// The largest value of a row. A NaN may or may not show here; it shows in the sums that follow.
#[inline(always)]
pub(super) fn largest<S: Simd>(s: S, row: &[f32]) -> f32 {
    let mut largest = s.splat(f32::NEG_INFINITY);
    for i in groups(row.len()) {
        largest = s.max(largest, get_or(s, row, i, f32::NEG_INFINITY));
    }
    join_lanes(lanes(s, largest), |a, b| if a > b { a } else { b })
}

#[inline(always)]
fn backward<S: Simd>(s: S, p: &[f32], dp: &mut [f32]) {
    let mut sum = s.splat(0.0);
    for i in groups(p.len()) {
        sum = s.fma(get(s, p, i), get(s, dp, i), sum);
    }
    let sum = s.splat(sum_lanes(s, sum));
    for i in groups(p.len()) {
        put(s, s.mul(get(s, p, i), s.sub(get(s, dp, i), sum)), dp, i);
    }
}
