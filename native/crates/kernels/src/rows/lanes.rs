//! Reading and writing a row 16 lanes at a time, its end included; f64 sums.

use crate::simd::{LANES, Simd, join_lanes, lanes};

/// Lanes `i..i + 16` of a row; `fill` beyond its end.
#[inline(always)]
pub(super) fn get_or<S: Simd>(s: S, row: &[f32], i: usize, fill: f32) -> S::V {
    let rest = &row[i..];
    match rest.first_chunk::<LANES>() {
        Some(chunk) => s.load(chunk),
        None => {
            let mut padded = [fill; LANES];
            padded[..rest.len()].copy_from_slice(rest);
            s.load(&padded)
        }
    }
}

/// As [`get_or`], with zeros.
#[inline(always)]
pub(super) fn get<S: Simd>(s: S, row: &[f32], i: usize) -> S::V {
    get_or(s, row, i, 0.0)
}

/// Writes lanes `i..i + 16` of a row, as far as it goes.
#[inline(always)]
pub(super) fn put<S: Simd>(s: S, v: S::V, row: &mut [f32], i: usize) {
    let rest = &mut row[i..];
    match rest.first_chunk_mut::<LANES>() {
        Some(chunk) => s.store(v, chunk),
        None => {
            let count = rest.len();
            rest.copy_from_slice(&lanes(s, v)[..count]);
        }
    }
}

/// The starts of a row's groups of lanes.
#[inline(always)]
pub(super) fn groups(len: usize) -> impl Iterator<Item = usize> {
    (0..len).step_by(LANES)
}

/// A sum in f64 by lanes. Products of two f32 are exact in f64, so no instruction set rounds them.
#[derive(Clone, Copy)]
pub(super) struct Sum64([f64; LANES]);

impl Sum64 {
    #[inline(always)]
    pub(super) fn new() -> Sum64 {
        Sum64([0.0; LANES])
    }

    /// Adds each lane of `v`.
    #[inline(always)]
    pub(super) fn add<S: Simd>(&mut self, s: S, v: S::V) {
        let v = lanes(s, v);
        for (sum, v) in self.0.iter_mut().zip(v) {
            *sum += f64::from(v);
        }
    }

    /// Adds the exact product of each lane.
    #[inline(always)]
    pub(super) fn add_product<S: Simd>(&mut self, s: S, a: S::V, b: S::V) {
        let (a, b) = (lanes(s, a), lanes(s, b));
        for (sum, (a, b)) in self.0.iter_mut().zip(a.into_iter().zip(b)) {
            *sum += f64::from(a) * f64::from(b);
        }
    }

    /// The sum of the lanes, by the fixed tree.
    #[inline(always)]
    pub(super) fn join(self) -> f64 {
        join_lanes(self.0, |a, b| a + b)
    }
}
