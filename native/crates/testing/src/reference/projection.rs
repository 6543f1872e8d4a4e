//! Linear layers, and queries, keys and values of a row.

use super::maths::{add, add_scaled, dot};
use super::{In, Out, Wide, WideMatrix};
use tunesmith_ops::{Linear, Projection};

/// Weight · x + bias.
pub fn apply(linear: &Linear<Wide>, x: &[f64]) -> Vec<f64> {
    let mut out: Vec<f64> = linear.weight.rows().map(|row| dot(row, x)).collect();
    if let Some(bias) = &linear.bias {
        add(&mut out, bias);
    }
    out
}

/// dx += dy · weight.
pub fn add_transposed(weight: &WideMatrix, dy: &[f64], dx: &mut [f64]) {
    weight.rows().zip(dy).for_each(|(row, dy)| add_scaled(dx, *dy, row));
}

/// Sets every row of out to the part of its queries, keys and values that `of` takes.
pub fn each_row(
    projection: &Projection<Wide>,
    m: usize,
    x: In<'_>,
    out: Out<'_>,
    of: impl Fn([Vec<f64>; 3]) -> Vec<f64>,
) {
    let (x, out) = (x.window(), out.window());
    let c = input_width(projection);
    for row in 0..m {
        let x = &x[row * c..][..c];
        let made = of(match projection {
            Projection::Separate { query, key, value } => [query, key, value].map(|linear| apply(linear, x)),
            Projection::Interleaved { fused, heads } => {
                let all = apply(fused, x);
                let d = all.len() / heads / 3;
                [0, 1, 2]
                    .map(|which| all.chunks(3 * d).flat_map(|head| head[which * d..][..d].to_vec()).collect())
            }
        });
        out[row * made.len()..][..made.len()].copy_from_slice(&made);
    }
}

/// Sets dx from the gradients of queries, keys and values that `of` takes from a row of `width` values of d; none of those left out.
pub fn each_row_backward(
    projection: &Projection<Wide>,
    m: usize,
    width: usize,
    d: In<'_>,
    dx: Out<'_>,
    of: impl Fn(&[f64]) -> [Vec<f64>; 3],
) {
    let (d, c) = (d.window(), input_width(projection));
    for (row, dx) in dx.window().chunks_exact_mut(c).take(m).enumerate() {
        let parts = of(&d[row * width..][..width]);
        dx.fill(0.0);
        match projection {
            Projection::Separate { query, key, value } => {
                for (linear, d) in [query, key, value].into_iter().zip(&parts) {
                    add_transposed(&linear.weight, d, dx);
                }
            }
            Projection::Interleaved { fused, heads } => {
                let each = fused.weight.rows().count() / heads / 3;
                for (which, d) in parts.iter().enumerate() {
                    for (i, d) in d.iter().enumerate() {
                        let at = (i / each * 3 + which) * each + i % each;
                        add_scaled(dx, *d, fused.weight.row(at));
                    }
                }
            }
        }
    }
}

/// Values of a row's queries, keys and values.
pub fn widths(projection: &Projection<Wide>) -> [usize; 3] {
    match projection {
        Projection::Separate { query, key, value } => {
            [query, key, value].map(|linear| linear.weight.rows().count())
        }
        Projection::Interleaved { fused, .. } => [fused.weight.rows().count() / 3; 3],
    }
}

pub fn input_width(projection: &Projection<Wide>) -> usize {
    match projection {
        Projection::Separate { query: linear, .. } | Projection::Interleaved { fused: linear, .. } => {
            linear.weight.cols
        }
    }
}
