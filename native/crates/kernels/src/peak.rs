//! The rates that no product can exceed: multiply-adds between registers, and bytes read from memory.

use std::time::Instant;

#[cfg(target_arch = "x86_64")]
use crate::gemm::Pairs;
use crate::gemm::{Arithmetic, Full, has_pairs};
use crate::simd::{LANES, Path, Simd, dispatch, sum_lanes};
use crate::{Compute, Cpu};

/// Chains enough to hide the latency of every multiply-add; they fit the registers.
const CHAINS: usize = 24;
const STEPS: usize = 100_000;

/// Measures the register-loop peak of all threads of `cpu` together, in FLOP/s, for about `seconds`.
/// The best short interval counts: others may use the machine meanwhile.
pub fn peak_flops(cpu: &Cpu, compute: Compute, seconds: f64) -> f64 {
    let path = Path::of(cpu.isa);
    let paired = compute == Compute::Bf16 && has_pairs(path);
    let begin = Instant::now();
    let mut best = 0.0f64;
    while begin.elapsed().as_secs_f64() < seconds {
        let start = Instant::now();
        cpu.pool.run(|_, _| {
            let steps = STEPS;
            #[cfg(target_arch = "x86_64")]
            if paired {
                // SAFETY: the CPU has the features: just asked for.
                std::hint::black_box(unsafe { pairs(steps) });
                return;
            }
            std::hint::black_box(dispatch!(path, full(steps: usize) -> f32));
        });
        let values = if paired { 2 * LANES } else { LANES };
        let flops = (2 * values * CHAINS * STEPS * cpu.pool.threads()) as f64;
        best = best.max(flops / start.elapsed().as_secs_f64());
    }
    best
}

#[inline(always)]
fn full<S: Simd>(s: S, steps: usize) -> f32 {
    chains::<S, Full>(s, steps)
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma,f16c")]
fn pairs(steps: usize) -> f32 {
    // SAFETY: this function runs only where the features it is compiled for exist.
    let token = unsafe { crate::simd::Avx512::new() };
    chains::<_, Pairs>(token, steps)
}

/// Measures how fast all threads of `cpu` together read `buffer`, in bytes a second, for about `seconds`.
/// The buffer must be much larger than the caches. The best pass counts.
pub fn read_bandwidth(cpu: &Cpu, buffer: &[f32], seconds: f64) -> f64 {
    let path = Path::of(cpu.isa);
    let begin = Instant::now();
    let mut best = 0.0f64;
    while begin.elapsed().as_secs_f64() < seconds {
        let start = Instant::now();
        cpu.pool.run(|worker, workers| {
            let share = buffer.len() / workers;
            let values = &buffer[worker * share..][..share];
            std::hint::black_box(dispatch!(path, sum_of(values: &[f32]) -> f32));
        });
        best = best.max(size_of_val(buffer) as f64 / start.elapsed().as_secs_f64());
    }
    best
}

/// Four streams, each read a line at a time: what the hardware follows best.
#[inline(always)]
fn sum_of<S: Simd>(s: S, values: &[f32]) -> f32 {
    const STREAMS: usize = 4;
    let stream = values.len() / STREAMS / LANES;
    let lines: [&[[f32; LANES]]; STREAMS] =
        std::array::from_fn(|i| &values.as_chunks().0[i * stream..][..stream]);
    let mut sums = [s.splat(0.0); STREAMS];
    for i in 0..stream {
        for (sum, lines) in sums.iter_mut().zip(lines) {
            *sum = s.add(*sum, s.load(&lines[i]));
        }
    }
    sum_lanes(s, sums.into_iter().fold(s.splat(0.0), |total, sum| s.add(total, sum)))
}

#[inline(always)]
fn chains<S: Simd, C: Arithmetic<S>>(s: S, steps: usize) -> f32 {
    let count = CHAINS * S::TILE_COLS / (2 * LANES);
    assert!(count == CHAINS || 2 * count == CHAINS);
    if count == CHAINS { run::<S, C, CHAINS>(s, steps) } else { run::<S, C, { CHAINS / 4 }>(s, steps * 4) }
}

#[inline(always)]
fn run<S: Simd, C: Arithmetic<S>, const COUNT: usize>(s: S, steps: usize) -> f32 {
    // A small number in f32, and in both halves of a lane.
    let factor = || s.splat(f32::from_bits(std::hint::black_box(0x3a83_3a83)));
    let (left, right) = (factor(), factor());
    let mut sums = [s.splat(0.0); COUNT];
    for _ in 0..steps {
        for sum in &mut sums {
            *sum = C::accumulate(s, left, right, *sum);
        }
    }
    sum_lanes(s, sums.into_iter().fold(s.splat(0.0), |total, sum| s.add(total, sum)))
}
