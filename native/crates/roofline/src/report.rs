//! Everything measured, one after the other.

use std::sync::atomic::{AtomicBool, Ordering};

use tunesmith_kernels::{Compute, Cpu, Side};
use tunesmith_models::StepError;
use tunesmith_plan::row_counts;
use tunesmith_spec::{
    ComputeDtype, PeakRate, ProductDirection, ProductRate, RooflineResult, RooflineSpec, StepRate,
};
use tunesmith_tensor::DType;

use crate::RooflineError;
use crate::budget::{self, KINDS};
use crate::limits::Limits;
use crate::model::Size;
use crate::product::{Product, Weights, measure};
use crate::shapes::{SHAPES, Shape};
use crate::step::{TIMES, time_step};

/// Seconds after which the limits are no better known.
const MOST_FOR_LIMITS: f64 = 2.0;

/// Measures for about the seconds of the spec; `progress` gets the measurements done and their number.
///
/// # Errors
/// [`StepError::Canceled`] within one product or one chunk of rows after the flag was set; too little memory.
pub fn roofline(
    spec: &RooflineSpec,
    cpu: Cpu,
    cancel: &AtomicBool,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<RooflineResult, RooflineError> {
    let largest = SHAPES.iter().map(|shape| shape.features * shape.inputs).max().unwrap_or(0);
    let (weights, seconds) = (Weights::new(largest), f64::from(spec.seconds));
    let limits = Limits::measure(&cpu, &weights, (seconds / 20.0).min(MOST_FOR_LIMITS));
    let planned = budget::products(&limits, seconds);
    let slice = budget::slice(planned.len(), seconds);
    let total = (planned.len() + KINDS.len() * TIMES) as u64;
    let mut done = 0;
    let mut advance = || {
        done += 1;
        progress(done, total);
    };
    let mut products = Vec::with_capacity(planned.len());
    for (shape, product) in &planned {
        if cancel.load(Ordering::Relaxed) {
            return Err(StepError::Canceled.into());
        }
        products.push(product_rate(&cpu, &weights, &limits, shape, product, slice));
        advance();
    }
    drop(weights);
    Ok(RooflineResult {
        threads: spec.runtime.threads,
        isa: spec.runtime.isa,
        read_bytes_per_second: limits.read,
        peaks: KINDS.map(|(_, compute)| peak_rate(&limits, compute)).into(),
        products,
        steps: step_rates(cpu, &budget::step(&limits, seconds), cancel, &mut advance)?,
    })
}

fn peak_rate(limits: &Limits, compute: Compute) -> PeakRate {
    PeakRate { precision: precision(compute), flops_per_second: limits.peak(compute) }
}

fn product_rate(
    cpu: &Cpu,
    weights: &Weights,
    limits: &Limits,
    shape: &Shape,
    product: &Product,
    seconds: f64,
) -> ProductRate {
    let rate = measure(cpu, weights, product, seconds);
    let (outputs, depth) = product.outputs_and_depth();
    ProductRate {
        model: shape.model.to_owned(),
        layer: shape.layer.to_owned(),
        direction: match product.side {
            Side::Forward => ProductDirection::Forward,
            Side::Backward => ProductDirection::Backward,
        },
        stored: stored(product.stored),
        precision: precision(product.compute),
        rows: product.m as u64,
        outputs: outputs as u64,
        depth: depth as u64,
        flops_per_second: rate.flops,
        peak_share: rate.flops / rate.peak,
        weight_bytes_per_second: rate.bytes,
        read_share: rate.bytes / limits.read,
    }
}

/// The same step in each precision.
fn step_rates(
    mut cpu: Cpu,
    size: &Size,
    cancel: &AtomicBool,
    advance: &mut dyn FnMut(),
) -> Result<Vec<StepRate>, RooflineError> {
    let (model, packed, flops) = (size.model()?, size.rows(), size.flops());
    let mut rates = Vec::new();
    for (_, compute) in KINDS {
        cpu.compute = compute;
        let time = time_step(&cpu, &model, &packed, &size.prompt(), cancel, &mut *advance)?;
        rates.push(StepRate {
            stored: stored(Size::STORED),
            precision: precision(compute),
            layers: size.layers as u64,
            hidden: size.hidden as u64,
            virtual_tokens: size.virtual_tokens as u64,
            rows: row_counts(&packed).rows as u64,
            seconds: time.seconds,
            flops,
            flops_per_second: flops / time.seconds,
            peak_share: flops / time.seconds / time.peak,
        });
    }
    Ok(rates)
}

fn precision(compute: Compute) -> ComputeDtype {
    match compute {
        Compute::F32 => ComputeDtype::Float32,
        Compute::Bf16 => ComputeDtype::Bfloat16,
    }
}

/// Weights are measured in these two types alone.
fn stored(dtype: DType) -> ComputeDtype {
    match dtype {
        DType::F32 => ComputeDtype::Float32,
        DType::BF16 | DType::F16 => ComputeDtype::Bfloat16,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tunesmith_kernels::Isa;
    use tunesmith_spec::{EngineRuntime, Isa as SpecIsa};

    fn spec() -> RooflineSpec {
        let runtime =
            EngineRuntime { threads: 2, isa: SpecIsa::Scalar, compute_dtype: None, memory_limit_bytes: None };
        RooflineSpec { runtime, seconds: 1 }
    }

    #[test]
    fn everything_planned_is_measured_and_counted() {
        let mut seen = Vec::new();
        let result =
            roofline(&spec(), Cpu::new(2, Isa::best()), &AtomicBool::new(false), &mut |done, total| {
                seen.push((done, total));
            });
        let result = result.expect("a roofline");
        let total = (result.products.len() + 2 * TIMES) as u64;
        assert_eq!(seen, (1..=total).map(|done| (done, total)).collect::<Vec<_>>());
        assert_eq!(result.peaks.len(), 2);
        assert!(result.read_bytes_per_second > 1e8);
        for product in &result.products {
            let flops = 2.0 * (product.rows * product.outputs * product.depth) as f64;
            assert!(product.peak_share > 0.0 && product.flops_per_second > flops / 10.0, "{product:?}");
        }
        for step in &result.steps {
            assert!(step.rows > step.virtual_tokens && step.peak_share > 0.0, "{step:?}");
            assert!((step.flops_per_second * step.seconds / step.flops - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn it_stops_when_asked() {
        let mut calls = 0;
        let outcome =
            roofline(&spec(), Cpu::new(1, Isa::best()), &AtomicBool::new(true), &mut |_, _| calls += 1);
        assert!(matches!(outcome, Err(RooflineError::Step(StepError::Canceled))));
        assert_eq!(calls, 0);
    }
}
