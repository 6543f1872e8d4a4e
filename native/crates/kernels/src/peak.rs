//! The rates that no product can exceed: multiply-adds between registers, and bytes read from memory.

use std::time::Instant;

use tunesmith_tensor::F32Buffer;

use crate::Cpu;
use crate::simd::{LANES, Path, Simd, dispatch, sum_lanes};

/// Chains enough to hide the latency of every multiply-add; they fit the registers.
const CHAINS: usize = 24;
const STEPS: usize = 100_000;

/// Measures the register-loop peak of all threads of `cpu` together, in FLOP/s, for about `seconds`.
/// The best short interval counts: others may use the machine meanwhile.
pub fn peak_flops(cpu: &Cpu, seconds: f64) -> f64 {
    let path = Path::of(cpu.isa);
    let begin = Instant::now();
    let mut best = 0.0f64;
    while begin.elapsed().as_secs_f64() < seconds {
        let start = Instant::now();
        cpu.pool.run(|_, _| {
            let steps = STEPS;
            std::hint::black_box(dispatch!(path, chains(steps: usize) -> f32));
        });
        let flops = (2 * LANES * CHAINS * STEPS * cpu.pool.threads()) as f64;
        best = best.max(flops / start.elapsed().as_secs_f64());
    }
    best
}

/// Measures how fast all threads of `cpu` together read `buffer`, in bytes a second, for about `seconds`.
/// The buffer must be much larger than the caches. The best pass counts.
pub fn read_bandwidth(cpu: &Cpu, buffer: &F32Buffer, seconds: f64) -> f64 {
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
        best = best.max(size_of_val(&buffer[..]) as f64 / start.elapsed().as_secs_f64());
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
fn chains<S: Simd>(s: S, steps: usize) -> f32 {
    let count = CHAINS * S::TILE_COLS / (2 * LANES);
    assert!(count == CHAINS || 2 * count == CHAINS);
    if count == CHAINS { run::<S, CHAINS>(s, steps) } else { run::<S, { CHAINS / 4 }>(s, steps * 4) }
}

#[inline(always)]
fn run<S: Simd, const COUNT: usize>(s: S, steps: usize) -> f32 {
    let (factor, addend) = (s.splat(std::hint::black_box(0.999)), s.splat(std::hint::black_box(0.001)));
    let mut sums = [addend; COUNT];
    for _ in 0..steps {
        for sum in &mut sums {
            *sum = s.fma(*sum, factor, addend);
        }
    }
    sum_lanes(s, sums.into_iter().fold(s.splat(0.0), |total, sum| s.add(total, sum)))
}
