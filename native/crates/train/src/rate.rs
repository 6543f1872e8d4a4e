//! How fast this machine computes, measured now.

use std::hint::black_box;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use tunesmith_kernels::{Beta, Cpu, Gemm, Side, gemm};
use tunesmith_models::{StepOptions, Workspace, flops};
use tunesmith_spec::TrainSpec;
use tunesmith_tensor::Matrix;

use crate::prepare::Prepared;

/// Most floating-point operations of a step that is timed as a whole: a fraction of a second.
const TIMED_STEP: f64 = 2e10;
/// Rows of the product that is timed where a step is too long.
const TIMED_ROWS: usize = 512;
/// Times it is repeated; the fastest counts.
const REPEATS: usize = 3;

/// Floating-point operations a second: of the run's first step where that is short, else of a product of
/// the model's width, which a step's other work does not slow down much at such a size.
pub fn measured_rate(spec: &TrainSpec, prepared: &Prepared, cpu: &Cpu) -> f64 {
    rate_of_step(spec, prepared, cpu).unwrap_or_else(|| rate_of_product(cpu, prepared.model.config().hidden))
}

/// None when the first step is too long, or fails.
fn rate_of_step(spec: &TrainSpec, prepared: &Prepared, cpu: &Cpu) -> Option<f64> {
    let order = prepared.walk.order(0);
    let micro_batches: Vec<&[usize]> = prepared.walk.micro_batches(&order, 0).collect();
    if micro_batches.is_empty() {
        return None;
    }
    let packed = prepared.rows_of_step(spec, &micro_batches);
    let operations = flops(prepared.model.config(), &packed);
    if operations > TIMED_STEP {
        return None;
    }
    let prompt = vec![0.0; spec.num_virtual_tokens as usize * prepared.model.config().hidden];
    let (mut workspace, cancel) = (Workspace::new(), AtomicBool::new(false));
    let mut once = || {
        let options = StepOptions {
            memory_limit_bytes: spec.runtime.memory_limit_bytes,
            chunk_rows: None,
            cancel: &cancel,
            progress: None,
        };
        prepared.model.step(cpu, &packed, &[&prompt], &mut workspace, options)
    };
    // The first pass also reads the weights from the disk.
    black_box(once().ok()?);
    Some(operations / fastest(|| drop(black_box(once()))))
}

fn rate_of_product(cpu: &Cpu, hidden: usize) -> f64 {
    let width = hidden.clamp(64, 2048);
    let weight = Matrix::from_f32(width, width, vec![0.5; width * width]);
    let rows = vec![1.0; TIMED_ROWS * width];
    let mut out = vec![0.0; TIMED_ROWS * width];
    let seconds = fastest(|| {
        let product = Gemm {
            m: TIMED_ROWS,
            a: &rows,
            lda: width,
            weight: weight.view(),
            side: Side::Forward,
            compute: cpu.compute,
            out: &mut out,
            ldo: width,
            beta: Beta::Overwrite,
            bias: None,
        };
        gemm(cpu, product);
        black_box(&out);
    });
    2.0 * (TIMED_ROWS * width * width) as f64 / seconds
}

/// Seconds of the fastest of a few repeats.
fn fastest(mut body: impl FnMut()) -> f64 {
    let mut seconds = f64::INFINITY;
    for _ in 0..REPEATS {
        let began = Instant::now();
        body();
        seconds = seconds.min(began.elapsed().as_secs_f64());
    }
    seconds.max(1e-9)
}
