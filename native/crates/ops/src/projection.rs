//! Queries, keys and values of a row, whatever order the file keeps their weights in.

use crate::linear::{self, Linear};
use crate::parallel::for_rows;
use std::ops::Range;
use tunesmith_kernels::{Beta, Cpu};

/// The projections in front of attention. A row's queries are [H·D], its keys and values [2·KV·D], keys first.
pub enum Projection {
    /// Three layers.
    Separate {
        /// [H·D, C].
        query: Linear,
        /// [KV·D, C].
        key: Linear,
        /// [KV·D, C].
        value: Linear,
    },
    /// One layer whose outputs are [H, 3, D]: query, key and value of a head after each other (BLOOM).
    Interleaved {
        /// [H·3·D, C].
        fused: Linear,
        /// H.
        heads: usize,
    },
}

impl Projection {
    /// Values per row of the working memory `fused` of forward and backward.
    pub fn fused_width(&self) -> usize {
        match self {
            Projection::Separate { .. } => 0,
            Projection::Interleaved { fused, .. } => fused.weight.rows,
        }
    }

    /// Sets queries [m, H·D] and keys_values [m, 2·KV·D] from x [m, C].
    pub fn forward(
        &self,
        cpu: &Cpu,
        m: usize,
        x: &[f32],
        fused_rows: &mut [f32],
        queries: &mut [f32],
        keys_values: &mut [f32],
    ) {
        if m == 0 {
            return;
        }
        match self {
            Projection::Separate { .. } => {
                self.forward_queries(cpu, m, x, queries);
                self.forward_keys_values(cpu, m, x, keys_values);
            }
            Projection::Interleaved { fused, heads } => {
                let width = fused.weight.rows;
                fused.forward(cpu, m, x, fused_rows, width, Beta::Overwrite);
                let (d, third) = (width / 3 / heads, width / 3);
                for_rows(
                    cpu,
                    m,
                    [(queries, third), (keys_values, 2 * third)],
                    |rows, [queries, keys_values]| {
                        for (i, row) in rows.enumerate() {
                            for head in 0..*heads {
                                let from = &fused_rows[row * width + head * 3 * d..][..3 * d];
                                queries[i * third + head * d..][..d].copy_from_slice(&from[..d]);
                                let keys_values = &mut keys_values[i * 2 * third + head * d..];
                                keys_values[..d].copy_from_slice(&from[d..2 * d]);
                                keys_values[third..third + d].copy_from_slice(&from[2 * d..]);
                            }
                        }
                    },
                );
            }
        }
    }

    /// Sets queries [m, H·D] alone.
    pub fn forward_queries(&self, cpu: &Cpu, m: usize, x: &[f32], queries: &mut [f32]) {
        if m == 0 {
            return;
        }
        match self {
            Projection::Separate { query, .. } => {
                query.forward(cpu, m, x, queries, query.weight.rows, Beta::Overwrite)
            }
            Projection::Interleaved { fused, heads } => {
                let d = fused.weight.rows / 3 / heads;
                for head in 0..*heads {
                    part(fused, head * 3 * d..head * 3 * d + d).forward(
                        cpu,
                        m,
                        x,
                        &mut queries[head * d..],
                        heads * d,
                        Beta::Overwrite,
                    );
                }
            }
        }
    }

    /// Sets keys_values [m, 2·KV·D] alone.
    pub fn forward_keys_values(&self, cpu: &Cpu, m: usize, x: &[f32], keys_values: &mut [f32]) {
        if m == 0 {
            return;
        }
        match self {
            Projection::Separate { key, value, .. } => {
                let width = key.weight.rows;
                key.forward(cpu, m, x, keys_values, 2 * width, Beta::Overwrite);
                value.forward(cpu, m, x, &mut keys_values[width..], 2 * width, Beta::Overwrite);
            }
            Projection::Interleaved { fused, heads } => {
                let d = fused.weight.rows / 3 / heads;
                for head in 0..*heads {
                    for (which, offset) in [(1, 0), (2, heads * d)] {
                        let at = (head * 3 + which) * d;
                        let out = &mut keys_values[offset + head * d..];
                        part(fused, at..at + d).forward(cpu, m, x, out, 2 * heads * d, Beta::Overwrite);
                    }
                }
            }
        }
    }

    /// Sets dx [m, C] from all three gradients.
    pub fn backward(
        &self,
        cpu: &Cpu,
        m: usize,
        d_queries: &[f32],
        d_keys_values: &[f32],
        d_fused: &mut [f32],
        dx: &mut [f32],
    ) {
        if m == 0 {
            return;
        }
        match self {
            Projection::Separate { query, key, value } => {
                let width = key.weight.rows;
                query.backward(cpu, m, d_queries, dx, Beta::Overwrite);
                linear::backward(cpu, m, d_keys_values, 2 * width, key.weight.view(), dx, Beta::Add);
                let d_values = &d_keys_values[width..];
                linear::backward(cpu, m, d_values, 2 * width, value.weight.view(), dx, Beta::Add);
            }
            Projection::Interleaved { fused, heads } => {
                let width = fused.weight.rows;
                let (d, third) = (width / 3 / heads, width / 3);
                for_rows(cpu, m, [(&mut *d_fused, width)], |rows, [d_fused]| {
                    for (row, out) in rows.zip(d_fused.chunks_exact_mut(width)) {
                        for (head, out) in out.chunks_exact_mut(3 * d).enumerate() {
                            let d_keys_values = &d_keys_values[row * 2 * third + head * d..];
                            out[..d].copy_from_slice(&d_queries[row * third + head * d..][..d]);
                            out[d..2 * d].copy_from_slice(&d_keys_values[..d]);
                            out[2 * d..].copy_from_slice(&d_keys_values[third..third + d]);
                        }
                    }
                });
                fused.backward(cpu, m, d_fused, dx, Beta::Overwrite);
            }
        }
    }

    /// Sets dx [m, C] from the queries' gradient alone.
    pub fn backward_queries(&self, cpu: &Cpu, m: usize, d_queries: &[f32], dx: &mut [f32]) {
        if m == 0 {
            return;
        }
        match self {
            Projection::Separate { query, .. } => query.backward(cpu, m, d_queries, dx, Beta::Overwrite),
            Projection::Interleaved { fused, heads } => {
                let d = fused.weight.rows / 3 / heads;
                for head in 0..*heads {
                    let weight = fused.weight.rows_slice(head * 3 * d..head * 3 * d + d);
                    let beta = if head == 0 { Beta::Overwrite } else { Beta::Add };
                    let dy = &d_queries[head * d..];
                    linear::backward(cpu, m, dy, heads * d, weight.view(), dx, beta);
                }
            }
        }
    }

    /// Sets dx [m, C] from the gradients of keys and values alone.
    pub fn backward_keys_values(&self, cpu: &Cpu, m: usize, d_keys_values: &[f32], dx: &mut [f32]) {
        if m == 0 {
            return;
        }
        match self {
            Projection::Separate { key, value, .. } => {
                let width = key.weight.rows;
                linear::backward(cpu, m, d_keys_values, 2 * width, key.weight.view(), dx, Beta::Overwrite);
                let d_values = &d_keys_values[width..];
                linear::backward(cpu, m, d_values, 2 * width, value.weight.view(), dx, Beta::Add);
            }
            Projection::Interleaved { fused, heads } => {
                let d = fused.weight.rows / 3 / heads;
                for head in 0..*heads {
                    for (which, offset) in [(1, 0), (2, heads * d)] {
                        let at = (head * 3 + which) * d;
                        let weight = fused.weight.rows_slice(at..at + d);
                        let beta = if (head, which) == (0, 1) { Beta::Overwrite } else { Beta::Add };
                        let dy = &d_keys_values[offset + head * d..];
                        linear::backward(cpu, m, dy, 2 * heads * d, weight.view(), dx, beta);
                    }
                }
            }
        }
    }
}

/// Some outputs of a layer as a layer of their own; shares the bytes.
fn part(linear: &Linear, rows: Range<usize>) -> Linear {
    let bias = linear.bias.as_ref().map(|bias| bias[rows.clone()].to_vec());
    Linear { weight: linear.weight.rows_slice(rows), bias }
}
