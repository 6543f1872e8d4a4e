//! One product, timed among slices of the peak's loop.

use std::time::Instant;

use tunesmith_kernels::{Beta, Compute, Cpu, Gemm, Side, gemm, peak_flops};
use tunesmith_tensor::{DType, MatrixView};

/// A product of `m` rows with a weight `[features, inputs]`.
#[derive(Clone, Copy)]
pub struct Product {
    /// How the weight is stored.
    pub stored: DType,
    /// In what precision is multiplied.
    pub compute: Compute,
    /// With the weight, or with its transpose.
    pub side: Side,
    /// Rows.
    pub m: usize,
    /// Rows of the weight.
    pub features: usize,
    /// Columns of the weight.
    pub inputs: usize,
}

/// What was measured of a product.
pub struct Rate {
    /// FLOP/s of the best repetition.
    pub flops: f64,
    /// FLOP/s of the register loop, the best of the slices between the repetitions.
    pub peak: f64,
    /// Bytes of the weight a second, in the best repetition.
    pub bytes: f64,
}

impl Product {
    /// (n, k) of the product.
    pub fn outputs_and_depth(&self) -> (usize, usize) {
        match self.side {
            Side::Forward => (self.features, self.inputs),
            Side::Backward => (self.inputs, self.features),
        }
    }

    /// Floating-point operations; a multiply-add counts two.
    pub fn flops(&self) -> f64 {
        2.0 * self.m as f64 * self.features as f64 * self.inputs as f64
    }

    fn weight_bytes(&self) -> usize {
        self.features * self.inputs * self.stored.size()
    }
}

/// Weights for every product, more than any cache holds: each repetition reads another part, as the layers of a
/// model are read. Both halves of each f32 are bfloat16 numbers below one.
pub struct Weights(Vec<f32>);

/// Bytes of all weights together, at least.
const POOL: usize = 384 << 20;
/// Tensors in a file begin at multiples of eight bytes.
const FIRST: usize = 8;

impl Weights {
    /// Room for several weights of `largest` elements.
    pub fn new(largest: usize) -> Weights {
        let half =
            |i: u32| (((i.wrapping_mul(2_654_435_761) >> 8) % 1000) as f32 / 1000.0 - 0.5).to_bits() >> 16;
        Weights(
            (0..(POOL / 4).max(2 * largest) as u32)
                .map(|i| f32::from_bits(half(2 * i) << 16 | half(2 * i + 1)))
                .collect(),
        )
    }

    /// All values, to be read as fast as possible.
    pub fn values(&self) -> &[f32] {
        &self.0
    }

    /// The weight of the `turn`-th repetition.
    ///
    /// # Panics
    /// When the product's weight is larger than the pool.
    fn view(&self, product: &Product, turn: usize) -> MatrixView<'_> {
        let bytes = product.weight_bytes();
        let places = size_of_val(self.values()) - FIRST - bytes;
        let first = FIRST + turn * bytes % (places + 1) / FIRST * FIRST;
        let pool = MatrixView::from_f32(&self.0, 1, self.0.len()).data;
        MatrixView {
            data: &pool[first..first + bytes],
            dtype: product.stored,
            rows: product.features,
            cols: product.inputs,
            row_stride: product.inputs,
        }
    }
}

/// Repeats the product for `seconds`, three times at least, the peak's loop in between.
pub fn measure(cpu: &Cpu, weights: &Weights, product: &Product, seconds: f64) -> Rate {
    let Product { compute, side, m, .. } = *product;
    let (n, k) = product.outputs_and_depth();
    let a: Vec<f32> = (0..m * k).map(|i| (i * 7919 % 1000) as f32 / 1000.0 - 0.5).collect();
    let mut out = vec![0.0; m * n];
    let (begin, mut best, mut peak) = (Instant::now(), f64::INFINITY, 0.0f64);
    let mut turn = 0;
    while turn < 3 || begin.elapsed().as_secs_f64() < seconds {
        peak = peak.max(peak_flops(cpu, compute, 0.005));
        let weight = weights.view(product, turn);
        let start = Instant::now();
        let (beta, bias) = (Beta::Overwrite, None);
        gemm(cpu, Gemm { m, a: &a, lda: k, weight, side, compute, out: &mut out, ldo: n, beta, bias });
        best = best.min(start.elapsed().as_secs_f64());
        turn += 1;
    }
    Rate { flops: product.flops() / best, peak, bytes: product.weight_bytes() as f64 / best }
}
