//! The feed-forward network of a block.

use crate::linear::{self, Linear};
use crate::parallel::for_rows;
use crate::{Device, HostWeights, Weights};
use tunesmith_kernels::{Activation, Beta, Cpu, activate, activate_backward, gate, gate_backward};
use tunesmith_plan::mutants::{Mutant, is_planted};

/// A frozen feed-forward network: down(activation(gate x) · up x) (Shazeer 2020), or down(activation(up x)) without a
/// gate. U, the width of what it keeps for backward, is 2·F with a gate, else F.
pub struct Mlp<W: Weights = HostWeights> {
    /// [F, C].
    pub gate: Option<Linear<W>>,
    /// [F, C].
    pub up: Linear<W>,
    /// [C, F].
    pub down: Linear<W>,
    /// Its non-linearity.
    pub activation: Activation,
}

impl Mlp {
    /// The same network with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Mlp<D::Weights> {
        Mlp {
            gate: self.gate.as_ref().map(|gate| gate.on(device)),
            up: self.up.on(device),
            down: self.down.on(device),
            activation: self.activation,
        }
    }

    /// F.
    pub fn feed_forward(&self) -> usize {
        self.down.weight.cols
    }

    /// U, values per row of the pre-activations.
    pub fn up_width(&self) -> usize {
        if self.gate.is_some() { 2 * self.feed_forward() } else { self.feed_forward() }
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
        if let Some(gate) = &self.gate {
            gate.forward(cpu, m, x, pre, u, Beta::Overwrite);
        }
        self.up.forward(cpu, m, x, &mut pre[u - f..], u, Beta::Overwrite);
        let pre = &*pre;
        for_rows(cpu, m, [(&mut *activations, f)], |rows, [out]| {
            for (row, out) in rows.zip(out.chunks_exact_mut(f)) {
                let pre = &pre[row * u..][..u];
                match self.gate {
                    Some(_) => gate(cpu.isa, self.activation, &pre[..f], &pre[f..], out),
                    None => activate(cpu.isa, self.activation, pre, out),
                }
            }
        });
        self.down.forward(cpu, m, activations, out, self.down.weight.rows, Beta::Add);
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
        self.down.backward(cpu, m, d_out, d_activations, Beta::Overwrite);
        let d_activations = &*d_activations;
        for_rows(cpu, m, [(&mut *d_pre, u)], |rows, [d_pre]| {
            for (row, d_pre) in rows.zip(d_pre.chunks_exact_mut(u)) {
                let pre = &pre[places[row] * u..][..u];
                let dy = &d_activations[row * f..][..f];
                if self.gate.is_none() {
                    activate_backward(cpu.isa, self.activation, pre, dy, d_pre);
                    continue;
                }
                let (d_gate, d_up) = d_pre.split_at_mut(f);
                gate_backward(cpu.isa, self.activation, &pre[..f], &pre[f..], dy, d_gate, d_up);
                if is_planted(Mutant::DroppedGate) {
                    d_gate.fill(0.0);
                }
            }
        });
        let mut beta = Beta::Overwrite;
        if let Some(gate) = &self.gate {
            linear::backward(cpu, m, d_pre, u, gate.weight.view(), dx, beta);
            beta = Beta::Add;
        }
        linear::backward(cpu, m, &d_pre[u - f..], u, self.up.weight.view(), dx, beta);
    }
}
