//! The roofline: what the machine can do, and what the products of the benchmark's models reach of it.

use serde_json::json;
use tunesmith_kernels::{Compute, Cpu, Isa, Side};
use tunesmith_roofline::{Limits, Rate, SHAPES, Shape};
pub use tunesmith_roofline::{Product, Weights, measure};
use tunesmith_tensor::DType;

use crate::arguments::{some_or, values};

/// Prints a table, or with `--json` a line of JSON for the machine and one for each product.
///
/// # Errors
/// When an argument is wrong.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let given = |name: &str| arguments.iter().any(|argument| argument == name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = some_or(values(arguments, "--threads")?, &[cores]);
    let rows = some_or(values(arguments, "--m")?, &[1, 4, 16, 64, 256, 1024, 4096]);
    let models: Vec<String> = values(arguments, "--model")?;
    let seconds = values(arguments, "--seconds")?.first().copied().unwrap_or(0.3);
    let isa = values(arguments, "--isa")?.first().copied().unwrap_or_else(Isa::best);
    if let Some(unknown) = models.iter().find(|name| SHAPES.iter().all(|shape| shape.model != **name)) {
        return Err(format!("no model {unknown}; there are granite-8b, bloomz-560m and llama-3b"));
    }
    let chosen = |shape: &&Shape| models.is_empty() || models.iter().any(|name| name == shape.model);
    let largest = SHAPES.iter().map(|shape| shape.features * shape.inputs).max().unwrap_or(0);
    let weights = Weights::new(largest);
    for threads in threads {
        let cpu = Cpu::new(threads, isa);
        let machine = Machine(Limits::measure(&cpu, &weights, 1.1));
        machine.print(&cpu, given("--json"));
        for shape in SHAPES.iter().filter(chosen) {
            for (stored, compute) in KINDS {
                for side in [Side::Forward, Side::Backward] {
                    for &m in &rows {
                        let Shape { features, inputs, .. } = *shape;
                        let product = Product { stored, compute, side, m, features, inputs };
                        let rate = measure(&cpu, &weights, &product, seconds);
                        machine.print_product(shape, &product, &rate, given("--json"));
                    }
                }
            }
        }
    }
    Ok(())
}

/// Types of the weight in the file and of the computation.
const KINDS: [(DType, Compute); 3] =
    [(DType::F32, Compute::F32), (DType::BF16, Compute::F32), (DType::BF16, Compute::Bf16)];

/// The machine's own limits, printed.
struct Machine(Limits);

impl Machine {
    fn print(&self, cpu: &Cpu, as_json: bool) {
        let [f32, bf16, read] = [self.0.f32, self.0.bf16, self.0.read].map(|rate| rate / 1e9);
        let (threads, isa) = (cpu.pool.threads(), cpu.isa.to_string());
        if as_json {
            println!(
                "{}",
                json!({ "threads": threads, "isa": isa, "peak_f32_gflops": f32, "peak_bf16_gflops": bf16,
                    "read_gbytes_per_second": read })
            );
            return;
        }
        println!(
            "{threads} threads, {isa}: peak {f32:.1} GFLOP/s in f32, {bf16:.1} in bf16; reads {read:.1} GB/s"
        );
        println!(
            "{:<12} {:<16} {:<8} {:<6} {:<7} {:>6} {:>6} {:>5} {:>9} {:>7} {:>7} {:>7}",
            "model",
            "layer",
            "side",
            "stored",
            "compute",
            "n",
            "k",
            "m",
            "GFLOP/s",
            "of peak",
            "GB/s",
            "of read"
        );
    }

    fn print_product(&self, shape: &Shape, product: &Product, rate: &Rate, as_json: bool) {
        let Shape { model, layer, .. } = *shape;
        let (n, k) = product.outputs_and_depth();
        let (stored, m) = (product.stored.name(), product.m);
        let (side, compute) = (format!("{:?}", product.side), format!("{:?}", product.compute));
        let (of_peak, of_read) = (rate.flops / rate.peak, rate.bytes / self.0.read);
        let [flops, peak, bytes] = [rate.flops, rate.peak, rate.bytes].map(|rate| rate / 1e9);
        if as_json {
            println!(
                "{}",
                json!({ "model": model, "layer": layer, "side": side, "stored": stored, "compute": compute,
                    "n": n, "k": k, "m": m, "gflops": flops, "peak_gflops": peak, "peak_share": of_peak,
                    "weight_gbytes_per_second": bytes, "read_share": of_read })
            );
            return;
        }
        let (of_peak, of_read) = (100.0 * of_peak, 100.0 * of_read);
        println!(
            "{model:<12} {layer:<16} {side:<8} {stored:<6} {compute:<7} {n:>6} {k:>6} {m:>5} {flops:>9.1} \
             {of_peak:>6.1}% {bytes:>7.1} {of_read:>6.1}%"
        );
    }
}
