//! Linear layers, and queries, keys and values of a row.

use super::maths::{add, add_scaled, dot};
use super::{In, Out, Wide, WideMatrix};
use std::ops::Range;
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
            Projection::Interleaved { fused, kv_heads, .. } => {
                let all = apply(fused, x);
                parts(projection).map(|part| {
                    all.chunks(all.len() / kv_heads).flat_map(|head| head[part.clone()].to_vec()).collect()
                })
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
            Projection::Interleaved { fused, kv_heads, .. } => {
                let of_head = fused.weight.rows().count() / kv_heads;
                for (part, d) in self::parts(projection).into_iter().zip(&parts) {
                    for (i, d) in d.iter().enumerate() {
                        let at = i / part.len() * of_head + part.start + i % part.len();
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
        Projection::Interleaved { kv_heads, .. } => parts(projection).map(|part| part.len() * kv_heads),
    }
}

/// Of a key head's outputs of an interleaved projection, those of queries, key and value.
fn parts(projection: &Projection<Wide>) -> [Range<usize>; 3] {
    let Projection::Interleaved { fused, kv_heads, group } = projection else { return [0..0, 0..0, 0..0] };
    let d = fused.weight.rows().count() / kv_heads / (group + 2);
    [0..group * d, group * d..(group + 1) * d, (group + 1) * d..(group + 2) * d]
}

pub fn input_width(projection: &Projection<Wide>) -> usize {
    match projection {
        Projection::Separate { query: linear, .. } | Projection::Interleaved { fused: linear, .. } => {
            linear.weight.cols
        }
    }
}
