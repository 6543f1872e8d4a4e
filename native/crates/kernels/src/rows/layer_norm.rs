//! Layer normalisation with bias (Ba, Kiros and Hinton 2016), as in BLOOM.

use super::lanes::{Sum64, get, get_or, groups, put};
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// What the backward needs of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LayerStatistics {
    /// Mean of the row.
    pub mean: f32,
    /// 1/√(variance + epsilon).
    pub inverse: f32,
}

/// y = weight · (x - mean) · inverse + bias.
///
/// # Panics
/// When the lengths differ.
pub fn layer_norm(
    isa: Isa,
    x: &[f32],
    weight: &[f32],
    bias: &[f32],
    epsilon: f64,
    y: &mut [f32],
) -> LayerStatistics {
    assert!(x.len() == weight.len() && x.len() == bias.len() && x.len() == y.len(), "lengths of a norm");
    dispatch!(Path::of(isa), forward(x: &[f32], weight: &[f32], bias: &[f32], epsilon: f64, y: &mut [f32]) -> LayerStatistics)
}

/// dx += inverse · (g - mean(g) - z · mean(g·z)) with g = weight · dy and z = (x - mean) · inverse;
/// `statistics` are what the forward returned for `x`.
///
/// # Panics
/// When the lengths differ.
pub fn layer_norm_backward(
    isa: Isa,
    x: &[f32],
    weight: &[f32],
    statistics: LayerStatistics,
    dy: &[f32],
    dx: &mut [f32],
) {
    assert!(x.len() == weight.len() && x.len() == dy.len() && x.len() == dx.len(), "lengths of a norm");
    dispatch!(Path::of(isa), backward(x: &[f32], weight: &[f32], statistics: LayerStatistics, dy: &[f32], dx: &mut [f32]))
}

#[inline(always)]
fn forward<S: Simd>(
    s: S,
    x: &[f32],
    weight: &[f32],
    bias: &[f32],
    epsilon: f64,
    y: &mut [f32],
) -> LayerStatistics {
    let n = x.len() as f64;
    let mut sum = Sum64::new();
    groups(x.len()).for_each(|i| sum.add(s, get(s, x, i)));
    let exact = sum.join() / n;
    let mean = exact as f32;
    // In two parts: beside a large mean, its rounding would shift every small deviation.
    let (center, rest) = (s.splat(mean), s.splat((exact - f64::from(mean)) as f32));
    let deviation = |x| s.sub(s.sub(x, center), rest);
    let mut squares = Sum64::new();
    for i in groups(x.len()) {
        // Lanes beyond the end hold the mean: what they add is far below an ulp.
        let z = deviation(get_or(s, x, i, mean));
        squares.add_product(s, z, z);
    }
    let exact = 1.0 / (squares.join() / n + epsilon).sqrt();
    let inverse = exact as f32;
    // In two parts: a rounded factor would stretch the whole row, and sharp attention feels that most.
    let (factor, rest) = (s.splat(inverse), s.splat((exact - f64::from(inverse)) as f32));
    for i in groups(x.len()) {
        let z = deviation(get(s, x, i));
        let z = s.fma(z, factor, s.mul(z, rest));
        put(s, s.fma(z, get(s, weight, i), get(s, bias, i)), y, i);
    }
    LayerStatistics { mean, inverse }
}

#[inline(always)]
fn backward<S: Simd>(
    s: S,
    x: &[f32],
    weight: &[f32],
    statistics: LayerStatistics,
    dy: &[f32],
    dx: &mut [f32],
) {
    let n = x.len() as f64;
    let (center, inverse) = (s.splat(statistics.mean), s.splat(statistics.inverse));
    let (mut sum, mut along) = (Sum64::new(), Sum64::new());
    for i in groups(x.len()) {
        let g = s.mul(get(s, weight, i), get(s, dy, i));
        let z = s.mul(s.sub(get(s, x, i), center), inverse);
        sum.add(s, g);
        along.add_product(s, g, z);
    }
    let mean = s.splat((sum.join() / n) as f32);
    let along = s.splat((-along.join() / n) as f32);
    for i in groups(x.len()) {
        let g = s.mul(get(s, weight, i), get(s, dy, i));
        let z = s.mul(s.sub(get(s, x, i), center), inverse);
        let across = s.fma(along, z, s.sub(g, mean));
        put(s, s.fma(inverse, across, get(s, dx, i)), dx, i);
    }
}
