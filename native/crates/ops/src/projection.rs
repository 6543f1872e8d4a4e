//! Queries, keys and values of a row, whatever order the file keeps their weights in.

use crate::linear::{self, Linear};
use crate::parallel::for_rows;
use crate::{Device, HostWeights, Weights};
use std::ops::Range;
use tunesmith_kernels::{Beta, Cpu};
use tunesmith_plan::mutants::{Mutant, is_planted};

/// The projections in front of attention. A row's queries are [H·D], its keys and values [2·KV·D], keys first.
pub enum Projection<W: Weights = HostWeights> {
    /// Three layers.
    Separate {
        /// [H·D, C].
        query: Linear<W>,
        /// [KV·D, C].
        key: Linear<W>,
        /// [KV·D, C].
        value: Linear<W>,
    },
    /// One layer whose outputs are [KV, G + 2, D]: the queries of a key head, its key and its value after each other
    /// (BLOOM with G = 1, Falcon).
    Interleaved {
        /// [KV·(G + 2)·D, C].
        fused: Linear<W>,
        /// KV.
        kv_heads: usize,
        /// G, query heads of a key head.
        group: usize,
    },
}

impl Projection {
    /// The same projection with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Projection<D::Weights> {
        match self {
            Projection::Separate { query, key, value } => {
                Projection::Separate { query: query.on(device), key: key.on(device), value: value.on(device) }
            }
            Projection::Interleaved { fused, kv_heads, group } => {
                Projection::Interleaved { fused: fused.on(device), kv_heads: *kv_heads, group: *group }
            }
        }
    }

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
        let Projection::Interleaved { fused, kv_heads, group } = self else {
            self.forward_queries(cpu, m, x, queries);
            self.forward_keys_values(cpu, m, x, keys_values);
            return;
        };
        let order = Order::new(fused, *kv_heads, *group);
        let (width, q, kv) = (fused.weight.rows, order.query_width(), order.key_value_width());
        fused.forward(cpu, m, x, fused_rows, width, Beta::Overwrite);
        for_rows(cpu, m, [(queries, q), (keys_values, kv)], |rows, [queries, keys_values]| {
            for (i, row) in rows.enumerate() {
                let fused_row = &fused_rows[row * width..][..width];
                order.queries(|at, to| copy(fused_row, at, &mut queries[i * q..], to, order.d));
                order.keys_values(|at, to| copy(fused_row, at, &mut keys_values[i * kv..], to, order.d));
            }
        });
    }

    /// Sets queries [m, H·D] alone.
    pub fn forward_queries(&self, cpu: &Cpu, m: usize, x: &[f32], queries: &mut [f32]) {
        if m == 0 {
            return;
        }
        match self {
            Projection::Separate { query, .. } => {
                query.forward(cpu, m, x, queries, query.weight.rows, Beta::Overwrite);
            }
            Projection::Interleaved { fused, kv_heads, group } => {
                let order = Order::new(fused, *kv_heads, *group);
                let ldo = order.query_width();
                order.queries(|at, to| {
                    part(fused, at..at + order.d).forward(
                        cpu,
                        m,
                        x,
                        &mut queries[to..],
                        ldo,
                        Beta::Overwrite,
                    );
                });
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
            Projection::Interleaved { fused, kv_heads, group } => {
                let order = Order::new(fused, *kv_heads, *group);
                let ldo = order.key_value_width();
                order.keys_values(|at, to| {
                    part(fused, at..at + order.d).forward(
                        cpu,
                        m,
                        x,
                        &mut keys_values[to..],
                        ldo,
                        Beta::Overwrite,
                    );
                });
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
        match self {
            Projection::Separate { query, .. } => {
                query.backward(cpu, m, d_queries, dx, Beta::Overwrite);
                self.add_from_keys_values(cpu, m, d_keys_values, dx, Beta::Add);
            }
            Projection::Interleaved { fused, kv_heads, group } => {
                let order = Order::new(fused, *kv_heads, *group);
                let (width, q, kv) = (fused.weight.rows, order.query_width(), order.key_value_width());
                let d = order.d;
                for_rows(cpu, m, [(&mut *d_fused, width)], |rows, [d_fused]| {
                    for (row, out) in rows.zip(d_fused.chunks_exact_mut(width)) {
                        order.queries(|at, from| copy(&d_queries[row * q..], from, out, at, d));
                        order.keys_values(|at, from| copy(&d_keys_values[row * kv..], from, out, at, d));
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
            Projection::Interleaved { fused, kv_heads, group } => {
                let order = Order::new(fused, *kv_heads, *group);
                let mut beta = Beta::Overwrite;
                order.queries(|at, from| {
                    let weight = fused.weight.rows_slice(at..at + order.d);
                    linear::backward(
                        cpu,
                        m,
                        &d_queries[from..],
                        order.query_width(),
                        weight.view(),
                        dx,
                        beta,
                    );
                    beta = Beta::Add;
                });
            }
        }
    }

    /// Sets dx [m, C] from the gradients of keys and values alone.
    pub fn backward_keys_values(&self, cpu: &Cpu, m: usize, d_keys_values: &[f32], dx: &mut [f32]) {
        self.add_from_keys_values(cpu, m, d_keys_values, dx, Beta::Overwrite);
    }

    fn add_from_keys_values(&self, cpu: &Cpu, m: usize, d_keys_values: &[f32], dx: &mut [f32], beta: Beta) {
        if m == 0 {
            return;
        }
        match self {
            Projection::Separate { key, value, .. } => {
                let width = key.weight.rows;
                linear::backward(cpu, m, d_keys_values, 2 * width, key.weight.view(), dx, beta);
                linear::backward(
                    cpu,
                    m,
                    &d_keys_values[width..],
                    2 * width,
                    value.weight.view(),
                    dx,
                    Beta::Add,
                );
            }
            Projection::Interleaved { fused, kv_heads, group } => {
                let order = Order::new(fused, *kv_heads, *group);
                let mut beta = beta;
                order.keys_values(|at, from| {
                    let weight = fused.weight.rows_slice(at..at + order.d);
                    linear::backward(
                        cpu,
                        m,
                        &d_keys_values[from..],
                        order.key_value_width(),
                        weight.view(),
                        dx,
                        beta,
                    );
                    beta = Beta::Add;
                });
            }
        }
    }
}

/// Where each head's outputs stand in an interleaved projection.
struct Order {
    kv_heads: usize,
    group: usize,
    d: usize,
}

impl Order {
    fn new(fused: &Linear, kv_heads: usize, group: usize) -> Order {
        Order { kv_heads, group, d: fused.weight.rows / (group + 2) / kv_heads }
    }

    /// H·D.
    fn query_width(&self) -> usize {
        self.kv_heads * self.group * self.d
    }

    /// 2·KV·D.
    fn key_value_width(&self) -> usize {
        2 * self.kv_heads * self.d
    }

    /// Of a key head, its query (0 .. G), its key (G) or its value (G + 1).
    fn at(&self, kv_head: usize, which: usize) -> usize {
        if is_planted(Mutant::BlockedProjection) {
            return (which * self.kv_heads + kv_head) * self.d;
        }
        (kv_head * (self.group + 2) + which) * self.d
    }

    /// Calls `each` with the place in the projection and in a row of queries.
    fn queries(&self, mut each: impl FnMut(usize, usize)) {
        let heads = 0..self.kv_heads * self.group;
        heads.for_each(|head| each(self.at(head / self.group, head % self.group), head * self.d));
    }

    /// The same for a row of keys and values.
    fn keys_values(&self, mut each: impl FnMut(usize, usize)) {
        for head in 0..self.kv_heads {
            each(self.at(head, self.group), head * self.d);
            each(self.at(head, self.group + 1), (self.kv_heads + head) * self.d);
        }
    }
}

fn copy(from: &[f32], at: usize, to: &mut [f32], place: usize, len: usize) {
    to[place..place + len].copy_from_slice(&from[at..at + len]);
}

/// Some outputs of a layer as a layer of their own; shares the bytes.
fn part(linear: &Linear, rows: Range<usize>) -> Linear {
    let bias = linear.bias.as_ref().map(|bias| bias[rows.clone()].to_vec());
    Linear { weight: linear.weight.rows_slice(rows), bias }
}
