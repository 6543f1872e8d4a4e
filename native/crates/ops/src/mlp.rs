//! The feed-forward network of a block.

use crate::linear::{self, Linear};
use crate::parallel::for_rows;
use crate::{Device, HostWeights, Weights};
use tunesmith_kernels::{Beta, Cpu, gelu_tanh, gelu_tanh_backward, silu_mul, silu_mul_backward};
use tunesmith_plan::mutants::{Mutant, is_planted};

/// A frozen feed-forward network. U, the width of what it keeps for backward, is 2·F with a gate, else F.
pub enum Mlp<W: Weights = HostWeights> {
    /// down(silu(gate(x)) · up(x)) (Shazeer 2020).
    SwiGlu {
        /// [F, C].
        gate: Linear<W>,
        /// [F, C].
        up: Linear<W>,
        /// [C, F].
        down: Linear<W>,
    },
    /// down(gelu(up(x))) with the tanh form of GELU (Hendrycks and Gimpel 2016; transformers' BloomGelu).
    GeluTanh {
        /// [F, C].
        up: Linear<W>,
        /// [C, F].
        down: Linear<W>,
    },
}

impl Mlp {
    /// The same network with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Mlp<D::Weights> {
        match self {
            Mlp::SwiGlu { gate, up, down } => {
                Mlp::SwiGlu { gate: gate.on(device), up: up.on(device), down: down.on(device) }
            }
            Mlp::GeluTanh { up, down } => Mlp::GeluTanh { up: up.on(device), down: down.on(device) },
        }
    }

    /// F.
    pub fn feed_forward(&self) -> usize {
        self.down().weight.cols
    }

    /// U, values per row of the pre-activations.
    pub fn up_width(&self) -> usize {
        match self {
            Mlp::SwiGlu { .. } => 2 * self.feed_forward(),
            Mlp::GeluTanh { .. } => self.feed_forward(),
        }
    }

    fn down(&self) -> &Linear {
        match self {
            Mlp::SwiGlu { down, .. } | Mlp::GeluTanh { down, .. } => down,
        }
    }

    /// Sets the pre-activations [m, U] and the activations [m, F] from x [m, C], and adds the result to
    /// out [m, C].
    pub fn forward(
        &self,
        cpu: &Cpu,
        m: usize,
        x: &[f32],
        pre: &mut [f32],
        activations: &mut [f32],
        out: &mut [f32],
    ) {
        if m == 0 {
            return;
        }
        let (f, u) = (self.feed_forward(), self.up_width());
        match self {
            Mlp::SwiGlu { gate, up, .. } => {
                gate.forward(cpu, m, x, pre, u, Beta::Overwrite);
                up.forward(cpu, m, x, &mut pre[f..], u, Beta::Overwrite);
            }
            Mlp::GeluTanh { up, .. } => up.forward(cpu, m, x, pre, u, Beta::Overwrite),
        }
        let pre = &*pre;
        for_rows(cpu, m, [(&mut *activations, f)], |rows, [out]| {
            for (row, out) in rows.zip(out.chunks_exact_mut(f)) {
                let pre = &pre[row * u..][..u];
                match self {
                    Mlp::SwiGlu { .. } => silu_mul(cpu.isa, &pre[..f], &pre[f..], out),
                    Mlp::GeluTanh { .. } => gelu_tanh(cpu.isa, pre, out),
                }
            }
        });
        self.down().forward(cpu, m, activations, out, self.down().weight.rows, Beta::Add);
    }

    /// Sets dx [m, C] from d_out [m, C]; row i's pre-activations are row `places[i]` of `pre` [.., U].
    /// `d_activations` [m, F] and `d_pre` [m, U] are working memory.
    pub fn backward(
        &self,
        cpu: &Cpu,
        pre: &[f32],
        places: &[usize],
        d_out: &[f32],
        d_activations: &mut [f32],
        d_pre: &mut [f32],
        dx: &mut [f32],
    ) {
        let (m, f, u) = (places.len(), self.feed_forward(), self.up_width());
        if m == 0 {
            return;
        }
        self.down().backward(cpu, m, d_out, d_activations, Beta::Overwrite);
        let d_activations = &*d_activations;
        for_rows(cpu, m, [(&mut *d_pre, u)], |rows, [d_pre]| {
            for (row, d_pre) in rows.zip(d_pre.chunks_exact_mut(u)) {
                let pre = &pre[places[row] * u..][..u];
                let dy = &d_activations[row * f..][..f];
                match self {
                    Mlp::SwiGlu { .. } => {
                        let (d_gate, d_up) = d_pre.split_at_mut(f);
                        silu_mul_backward(cpu.isa, &pre[..f], &pre[f..], dy, d_gate, d_up);
                        if is_planted(Mutant::DroppedGate) {
                            d_gate.fill(0.0);
                        }
                    }
                    Mlp::GeluTanh { .. } => gelu_tanh_backward(cpu.isa, pre, dy, d_pre),
                }
            }
        });
        match self {
            Mlp::SwiGlu { gate, up, .. } => {
                linear::backward(cpu, m, d_pre, u, gate.weight.view(), dx, Beta::Overwrite);
                linear::backward(cpu, m, &d_pre[f..], u, up.weight.view(), dx, Beta::Add);
            }
            Mlp::GeluTanh { up, .. } => up.backward(cpu, m, d_pre, dx, Beta::Overwrite),
        }
    }
}
