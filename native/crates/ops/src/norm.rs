//! Normalisation of a row.

use crate::parallel::for_rows;
use crate::{Device, HostWeights, Weights};
use tunesmith_kernels::{Cpu, LayerStatistics, layer_norm, layer_norm_backward, rms_norm, rms_norm_backward};

/// A frozen norm over C values.
pub enum Norm<W: Weights = HostWeights> {
    /// x / √(mean x² + ε) · weight.
    Rms {
        /// [C].
        weight: W::Vector,
        /// ε.
        epsilon: f64,
    },
    /// (x − mean) / √(variance + ε) · weight + bias.
    Layer {
        /// [C].
        weight: W::Vector,
        /// [C].
        bias: W::Vector,
        /// ε.
        epsilon: f64,
    },
}

impl Norm {
    /// The same norm with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Norm<D::Weights> {
        match self {
            Norm::Rms { weight, epsilon } => Norm::Rms { weight: device.vector(weight), epsilon: *epsilon },
            Norm::Layer { weight, bias, epsilon } => {
                Norm::Layer { weight: device.vector(weight), bias: device.vector(bias), epsilon: *epsilon }
            }
        }
    }

    /// C.
    pub fn width(&self) -> usize {
        match self {
            Norm::Rms { weight, .. } | Norm::Layer { weight, .. } => weight.len(),
        }
    }

    /// Sets out [m, C] and the statistics that backward needs [m, 2] from x [m, C].
    pub fn forward(&self, cpu: &Cpu, m: usize, x: &[f32], out: &mut [f32], statistics: &mut [f32]) {
        let c = self.width();
        for_rows(cpu, m, [(out, c), (statistics, 2)], |rows, [out, statistics]| {
            let out = out.chunks_exact_mut(c).zip(statistics.chunks_exact_mut(2));
            for (row, (out, statistics)) in rows.zip(out) {
                let x = &x[row * c..][..c];
                match self {
                    Norm::Rms { weight, epsilon } => {
                        statistics[1] = rms_norm(cpu.isa, x, weight, *epsilon, out);
                    }
                    Norm::Layer { weight, bias, epsilon } => {
                        let LayerStatistics { mean, inverse } =
                            layer_norm(cpu.isa, x, weight, bias, *epsilon, out);
                        statistics.copy_from_slice(&[mean, inverse]);
                    }
                }
            }
        });
    }

    /// Adds to dx [m, C], given dy [m, C]; row i was computed from row `places[i]` of x [.., C], with that row
    /// of statistics [.., 2].
    pub fn backward(
        &self,
        cpu: &Cpu,
        x: &[f32],
        statistics: &[f32],
        places: &[usize],
        dy: &[f32],
        dx: &mut [f32],
    ) {
        let c = self.width();
        for_rows(cpu, places.len(), [(dx, c)], |rows, [dx]| {
            for (row, dx) in rows.zip(dx.chunks_exact_mut(c)) {
                let x = &x[places[row] * c..][..c];
                let dy = &dy[row * c..][..c];
                let [mean, inverse] = [statistics[places[row] * 2], statistics[places[row] * 2 + 1]];
                match self {
                    Norm::Rms { weight, .. } => rms_norm_backward(cpu.isa, x, weight, inverse, dy, dx),
                    Norm::Layer { weight, .. } => {
                        let statistics = LayerStatistics { mean, inverse };
                        layer_norm_backward(cpu.isa, x, weight, statistics, dy, dx);
                    }
                }
            }
        });
    }
}
