//! y = x·Wᵀ + b with a frozen weight.

use crate::{Device, HostWeights, Weights};
use tunesmith_kernels::{Beta, Cpu, Gemm, Side, gemm};
use tunesmith_tensor::MatrixView;

/// A frozen linear layer.
pub struct Linear<W: Weights = HostWeights> {
    /// [N, K].
    pub weight: W::Matrix,
    /// [N].
    pub bias: Option<W::Vector>,
}

impl Linear {
    /// The same layer with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Linear<D::Weights> {
        let bias = self.bias.as_ref().map(|bias| device.vector(bias));
        Linear { weight: device.matrix(&self.weight), bias }
    }

    /// Sets or adds to out [m, N] (rows `ldo` apart) from x [m, K].
    pub fn forward(&self, cpu: &Cpu, m: usize, x: &[f32], out: &mut [f32], ldo: usize, beta: Beta) {
        if m > 0 {
            let (lda, weight, bias) = (self.weight.cols, self.weight.view(), self.bias.as_deref());
            let (side, compute) = (Side::Forward, cpu.compute);
            gemm(cpu, Gemm { m, a: x, lda, weight, side, compute, out, ldo, beta, bias });
        }
    }

    /// Sets or adds dx [m, K] from dy [m, N].
    pub fn backward(&self, cpu: &Cpu, m: usize, dy: &[f32], dx: &mut [f32], beta: Beta) {
        backward(cpu, m, dy, self.weight.rows, self.weight.view(), dx, beta);
    }
}

/// dx [m, K] = (or +=) dy [m, N] · weight [N, K]; the rows of dy are `ldy` apart.
pub(crate) fn backward(
    cpu: &Cpu,
    m: usize,
    dy: &[f32],
    ldy: usize,
    weight: MatrixView<'_>,
    dx: &mut [f32],
    beta: Beta,
) {
    if m > 0 {
        let (ldo, side, compute) = (weight.cols, Side::Backward, cpu.compute);
        gemm(cpu, Gemm { m, a: dy, lda: ldy, weight, side, compute, out: dx, ldo, beta, bias: None });
    }
}
