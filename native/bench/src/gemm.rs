//! Rates of matrix products at the shapes of a 2048-wide Llama, beside the register-loop peak of the run.

use std::time::Instant;

use tunesmith_kernels::{Beta, Cpu, Gemm, Isa, Side, gemm, peak_flops};
use tunesmith_tensor::{DType, MatrixView};

use crate::arguments::{some_or, values};

/// Output and input features of the weights.
const WEIGHTS: [(usize, usize); 4] = [(2048, 2048), (5632, 2048), (2048, 5632), (32_000, 2048)];

/// Prints a line per product and, last, JSON with the worst share of the peak at m ≥ 512.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let threads = some_or(values(arguments, "--threads")?, &[1, 2]);
    let rows = some_or(values(arguments, "--m")?, &[1, 4, 16, 128, 512, 1024]);
    let isa = values(arguments, "--isa")?.first().copied().unwrap_or_else(Isa::best);
    let weights = if arguments.iter().any(|a| a == "--large") { &WEIGHTS[..] } else { &WEIGHTS[..3] };
    println!(
        "{:>7} {:>4} {:>8} {:>6} {:>6} {:>6} {:>9} {:>9} {:>6}",
        "threads", "type", "side", "m", "n", "k", "GFLOP/s", "peak", "share"
    );
    let mut worst = f64::INFINITY;
    let buffer = tunesmith_tensor::F32Buffer::zeroed(1 << 27);
    for threads in threads {
        let cpu = Cpu::new(threads, isa);
        println!("read {:.1} GB/s", tunesmith_kernels::read_bandwidth(&cpu, &buffer, 0.5) / 1e9);
        for product in products(weights, &rows) {
            let (rate, peak) = measure(&cpu, &product);
            let Product { dtype, side, m, .. } = product;
            let (n, k) = product.outputs_and_depth();
            let (dtype, side, share) = (dtype.name(), format!("{side:?}"), 100.0 * rate / peak);
            let (rate_g, peak_g) = (rate / 1e9, peak / 1e9);
            println!(
                "{threads:>7} {dtype:>4} {side:>8} {m:>6} {n:>6} {k:>6} {rate_g:>9.1} {peak_g:>9.1} {share:>5.1}%"
            );
            if m >= 512 {
                worst = worst.min(rate / peak);
            }
        }
    }
    println!("{}", serde_json::json!({ "isa": isa.to_string(), "worst_peak_share": worst }));
    Ok(())
}

/// Every weight in both types and directions, at each number of rows.
fn products(weights: &[(usize, usize)], rows: &[usize]) -> Vec<Product> {
    let mut products = Vec::new();
    for dtype in [DType::F32, DType::BF16] {
        for side in [Side::Forward, Side::Backward] {
            for &(features, inputs) in weights {
                products.extend(rows.iter().map(|&m| Product { dtype, side, m, features, inputs }));
            }
        }
    }
    products
}

/// A product of `m` rows with a weight `[features, inputs]`.
pub struct Product {
    pub dtype: DType,
    pub side: Side,
    pub m: usize,
    pub features: usize,
    pub inputs: usize,
}

/// The best rate of several repetitions and the best peak measured before and after, in FLOP/s.
pub fn measure(cpu: &Cpu, product: &Product) -> (f64, f64) {
    let Product { dtype, side, m, features, inputs } = *product;
    let values = |count: usize| (0..count).map(|i| (i * 7919 % 1000) as f32 / 1000.0 - 0.5);
    let one: Vec<u8> = match dtype {
        DType::F32 => values(features * inputs).flat_map(f32::to_le_bytes).collect(),
        // The upper half of an f32 is a bfloat16; read as half precision it is finite as well.
        _ => values(features * inputs).flat_map(|x| ((x.to_bits() >> 16) as u16).to_le_bytes()).collect(),
    };
    let copies = (256 << 20) / one.len() + 1;
    let bytes = one.repeat(copies);
    let view = |i: usize| MatrixView {
        data: &bytes[i % copies * one.len()..][..one.len()],
        dtype,
        rows: features,
        cols: inputs,
        row_stride: inputs,
    };
    let (n, k) = product.outputs_and_depth();
    let a: Vec<f32> = values(m * k).collect();
    let mut out = vec![0.0; m * n];
    let before = peak_flops(cpu, 0.03);
    let (begin, mut best) = (Instant::now(), f64::INFINITY);
    let mut repetitions = 0;
    while repetitions < 4 || begin.elapsed().as_secs_f64() < 0.25 {
        let weight = view(repetitions);
        let start = Instant::now();
        let (beta, bias, compute) = (Beta::Overwrite, None, tunesmith_kernels::Compute::F32);
        gemm(cpu, Gemm { m, a: &a, lda: k, weight, side, compute, out: &mut out, ldo: n, beta, bias });
        best = best.min(start.elapsed().as_secs_f64());
        repetitions += 1;
    }
    ((2 * m * n * k) as f64 / best, before.max(peak_flops(cpu, 0.03)))
}

impl Product {
    fn outputs_and_depth(&self) -> (usize, usize) {
        match self.side {
            Side::Forward => (self.features, self.inputs),
            Side::Backward => (self.inputs, self.features),
        }
    }
}
