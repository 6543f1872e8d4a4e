//! One optimiser step of a workload, timed, with its memory and the rate of its matrix products.

use std::sync::atomic::AtomicBool;
use std::time::Instant;

use serde_json::json;
use tunesmith_kernels::{Compute, Cpu, Isa, Side};
use tunesmith_models::{Model, StepOptions, StepOutput, Workspace, flops, predicted_bytes};
use tunesmith_plan::{Packed, pack, row_counts};
use tunesmith_tensor::{DType, WeightFiles, memory};

use crate::process;
use crate::product_flops::product_flops;
use crate::roofline::{Product, Weights, measure};
use crate::workload::Workload;

/// Runs the workload file named by the arguments; the last line printed is JSON.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let [path] = arguments else { return Err("usage: tunesmith-bench step WORKLOAD.json".into()) };
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let workload: Workload = serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
    let isa = match &workload.isa {
        Some(name) => name.parse().map_err(|error: tunesmith_kernels::UnknownIsa| error.to_string())?,
        None => Isa::best(),
    };
    let model = Model::open(&workload.model).map_err(|error| error.to_string())?;
    let prompt = workload.prompt(&model)?;
    let packed = pack(&[prompt.len() / model.config().hidden], &workload.weighted_samples()?);
    let limit = workload.memory_limit_mb.map(|mb| mb << 20);
    let predicted = predicted_bytes::<Cpu>(model.config(), &packed, workload.threads, limit)
        .map_err(|error| error.to_string())?;
    let compute = Compute::from(workload.compute);
    let cpu = Cpu::new(workload.threads, isa).with_compute(compute);
    let mut workspace = Workspace::new();
    let (mut seconds, mut cpu_seconds) = (Vec::new(), Vec::new());
    let mut output = None;
    for index in 0..workload.warm_up_steps + workload.repeats.max(1) {
        let (start, cpu_start) = (Instant::now(), process::cpu_seconds());
        output = Some(step(&model, &cpu, &packed, &prompt, &mut workspace, limit)?);
        let (taken, cpu_end) = (start.elapsed().as_secs_f64(), process::cpu_seconds());
        let warms_up = index < workload.warm_up_steps;
        eprintln!("step: {taken:.3} s{}", if warms_up { ", warming up" } else { "" });
        if !warms_up {
            seconds.push(taken);
            cpu_seconds.push(cpu_end.zip(cpu_start).map(|(now, before)| now - before));
        }
    }
    let counts = row_counts(&packed);
    let (peak_bytes, peak_rss) = (memory::peak_bytes(), process::peak_resident());
    drop(workspace);
    let rates = if workload.rates { Some(product_rates(&cpu, &model, &workload)?) } else { None };
    let work = flops(model.config(), &packed);
    let products = product_flops(model.config(), &packed);
    let best = seconds.iter().copied().fold(f64::INFINITY, f64::min);
    let result = json!({
        "seconds": seconds,
        "cpu_seconds": cpu_seconds,
        "loss": output.map(|output| output.loss),
        "rows": counts.rows,
        "logit_rows": counts.logit_rows,
        "predicted_bytes": predicted,
        "peak_bytes": peak_bytes,
        "mapped_bytes": model.mapped_bytes(),
        "peak_rss_bytes": peak_rss,
        "flops": work,
        "gemm_flops": products,
        "step_peak_share": rates.as_ref().map(|rates| products / best / rates.peak),
        "gemm_peak_share": rates.as_ref().map(|rates| rates.share),
        "gemm_gflops": rates.as_ref().map(|rates| rates.product / 1e9),
        "peak_gflops": rates.as_ref().map(|rates| rates.peak / 1e9),
        "isa": isa.to_string(),
    });
    println!("{result}");
    Ok(())
}

fn step(
    model: &Model,
    cpu: &Cpu,
    packed: &Packed,
    prompt: &[f32],
    workspace: &mut Workspace,
    memory_limit_bytes: Option<u64>,
) -> Result<StepOutput, String> {
    let cancel = AtomicBool::new(false);
    let options = StepOptions { memory_limit_bytes, chunk_rows: None, cancel: &cancel, progress: None };
    model.step(cpu, packed, &[prompt], workspace, options).map_err(|error| error.to_string())
}

/// FLOP/s of the slowest product measured, the peak of the same moment, and their quotient.
struct Rates {
    product: f64,
    peak: f64,
    share: f64,
}

/// The model's MLP products in the type of its weights, at 512 and 1,024 rows, both directions.
fn product_rates(cpu: &Cpu, model: &Model, workload: &Workload) -> Result<Rates, String> {
    let (features, inputs) = (model.config().up_width(), model.config().hidden);
    let weights = Weights::new(features * inputs);
    let mut worst = Rates { product: 0.0, peak: 0.0, share: f64::INFINITY };
    for side in [Side::Forward, Side::Backward] {
        for m in [512, 1024] {
            let (stored, compute) = (weight_type(workload)?, cpu.compute);
            let rate = measure(cpu, &weights, &Product { stored, compute, side, m, features, inputs }, 0.25);
            if rate.flops / rate.peak < worst.share {
                worst = Rates { product: rate.flops, peak: rate.peak, share: rate.flops / rate.peak };
            }
        }
    }
    Ok(worst)
}

fn weight_type(workload: &Workload) -> Result<DType, String> {
    let weights = WeightFiles::open(&workload.model).map_err(|error| error.to_string())?;
    let name = weights.names().next().ok_or("a model without tensors")?;
    weights.dtype(name).map_err(|error| error.to_string())
}
