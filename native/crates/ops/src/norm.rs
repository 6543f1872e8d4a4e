//! Normalisation of a row, or of each head's part of it.

use crate::parallel::for_rows;
use crate::{Device, HostWeights, Weights};
use tunesmith_kernels::{Cpu, LayerStatistics, layer_norm, layer_norm_backward, rms_norm, rms_norm_backward};

/// A frozen norm over C values. Rows may take turns with several weights, as heads with weights of their own do.
pub struct Norm<W: Weights = HostWeights> {
    /// What a row is divided by, and what is taken from it before.
    pub kind: NormKind<W>,
    /// [G, C]; row i takes part i mod G.
    pub weight: W::Vector,
    /// ε.
    pub epsilon: f64,
    /// G, nearly always 1.
    pub groups: usize,
}

/// How a row is normalised.
pub enum NormKind<W: Weights = HostWeights> {
    /// x / √(mean x² + ε) · weight.
    Rms,
    /// (x − mean) / √(variance + ε) · weight + bias.
    Layer {
        /// [G, C].
        bias: W::Vector,
    },
}

impl Norm {
    /// One norm for all rows.
    pub fn rms(weight: Vec<f32>, epsilon: f64) -> Norm {
        Norm { kind: NormKind::Rms, weight, epsilon, groups: 1 }
    }

    /// One norm for all rows.
    pub fn layer(weight: Vec<f32>, bias: Vec<f32>, epsilon: f64) -> Norm {
        Norm { kind: NormKind::Layer { bias }, weight, epsilon, groups: 1 }
    }

    /// The same norm with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Norm<D::Weights> {
        let kind = match &self.kind {
            NormKind::Rms => NormKind::Rms,
            NormKind::Layer { bias } => NormKind::Layer { bias: device.vector(bias) },
        };
        Norm { kind, weight: device.vector(&self.weight), epsilon: self.epsilon, groups: self.groups }
    }

    /// C.
    pub fn width(&self) -> usize {
        self.weight.len() / self.groups
    }

    /// The part of a vector [G, C] that a row takes.
    fn of_row<'a>(&self, vector: &'a [f32], row: usize) -> &'a [f32] {
        &vector[row % self.groups * self.width()..][..self.width()]
    }

    /// Sets out [m, C] and the statistics that backward needs [m, 2] from x [m, C].
    pub fn forward(&self, cpu: &Cpu, m: usize, x: &[f32], out: &mut [f32], statistics: &mut [f32]) {
        let c = self.width();
        for_rows(cpu, m, [(out, c), (statistics, 2)], |rows, [out, statistics]| {
            let out = out.chunks_exact_mut(c).zip(statistics.chunks_exact_mut(2));
            for (row, (out, statistics)) in rows.zip(out) {
                let (x, weight) = (&x[row * c..][..c], self.of_row(&self.weight, row));
                match &self.kind {
                    NormKind::Rms => statistics[1] = rms_norm(cpu.isa, x, weight, self.epsilon, out),
                    NormKind::Layer { bias } => {
                        let bias = self.of_row(bias, row);
                        let LayerStatistics { mean, inverse } =
                            layer_norm(cpu.isa, x, weight, bias, self.epsilon, out);
                        statistics.copy_from_slice(&[mean, inverse]);
                    }
                }
            }
        });
    }

    /// Adds to dx [m, C], given dy [m, C]; row i was computed from row `places[i]` of x [.., C], with that row
    /// of statistics [.., 2], and is of the same group.
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
                let (x, weight) = (&x[places[row] * c..][..c], self.of_row(&self.weight, row));
                let dy = &dy[row * c..][..c];
                let [mean, inverse] = [statistics[places[row] * 2], statistics[places[row] * 2 + 1]];
                match self.kind {
                    NormKind::Rms => rms_norm_backward(cpu.isa, x, weight, inverse, dy, dx),
                    NormKind::Layer { .. } => {
                        let statistics = LayerStatistics { mean, inverse };
                        layer_norm_backward(cpu.isa, x, weight, statistics, dy, dx);
                    }
                }
            }
        });
    }
}
