//! What a run allocates once it is under way: no buffer, and of small things no more from step to step.

use std::alloc::{GlobalAlloc, Layout, System};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use serde_json::json;
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_spec::{RunEvent, TrainSpec};
use tunesmith_tensor::memory;
use tunesmith_train::{Trained, train};

/// The system's allocator, counted.
struct Counting;

static CALLS: AtomicUsize = AtomicUsize::new(0);
static BYTES: AtomicUsize = AtomicUsize::new(0);
static LIVE: AtomicUsize = AtomicUsize::new(0);

fn count(bytes: usize) {
    CALLS.fetch_add(1, Ordering::Relaxed);
    BYTES.fetch_add(bytes, Ordering::Relaxed);
    LIVE.fetch_add(bytes, Ordering::Relaxed);
}

// SAFETY: everything is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promises are passed on.
        unsafe { System.dealloc(start, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Counters at the end of a step.
#[derive(Clone, Copy)]
struct Seen {
    rows: usize,
    buffers: usize,
    calls: usize,
    bytes: usize,
    live: usize,
}

#[test]
fn after_the_first_step_no_buffer_is_allocated_and_nothing_piles_up() {
    let spec = spec();
    let cpu = Cpu::new(2, Isa::best());
    let mut seen = Vec::with_capacity(256);
    let trained = train(&spec, &cpu, &AtomicBool::new(false), &mut |event, _| {
        if let RunEvent::Step(step) = event {
            seen.push(Seen {
                rows: step.rows as usize,
                buffers: memory::current_bytes(),
                calls: CALLS.load(Ordering::Relaxed),
                bytes: BYTES.load(Ordering::Relaxed),
                live: LIVE.load(Ordering::Relaxed),
            });
        }
    });
    let Ok(Trained::Completed { result, .. }) = trained else { panic!("the run did not end") };
    assert!(seen.len() > 50 && seen.iter().any(|one| one.rows != seen[0].rows));

    assert_eq!(seen.iter().position(|one| one.buffers != seen[0].buffers), None);
    assert_eq!(result.memory.peak_bytes, result.memory.predicted_bytes);

    let steps = (seen.len() - 1) as f64;
    let (first, last) = (seen[0], seen[seen.len() - 1]);
    let per_step = |of: fn(&Seen) -> usize| (of(&last) - of(&first)) as f64 / steps;
    let (calls, bytes) = (per_step(|one| one.calls), per_step(|one| one.bytes));
    println!("a step of about {} rows: {calls:.0} allocations of {bytes:.0} bytes", first.rows);
    // Lists of rows, segments and targets, of the step at work and of the one that is packed meanwhile; activations
    // would be far more.
    let activations = result.memory.peak_bytes as f64 - Cpu::scratch_bytes(2) as f64;
    assert!(bytes < activations, "{bytes} bytes a step beside {activations} of activations");
    // What is alive at the end of a step differs by how far the packing of the next has come, not by how many went before.
    let half = seen.len() / 2;
    let most = |part: &[Seen]| part.iter().map(|one| one.live).max().unwrap_or(0);
    assert!(most(&seen[half..]) <= most(&seen[..half]) + most(&seen[..half]) / 20, "bytes pile up");
}

/// A few records, long and short, on the golden Llama.
fn spec() -> TrainSpec {
    let base = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../golden/llama-6-heads/base");
    let samples: Vec<_> = (0..24)
        .map(|i| {
            let target = [" good", " bad"][i % 2];
            json!({"source": "the food was good and ".repeat(1 + i % 5), "target": target})
        })
        .collect();
    serde_json::from_value(json!({
        "model_path": base,
        "runtime": {"threads": 2, "isa": Isa::best().to_string(), "memory_limit_bytes": null},
        "seed": 1,
        "num_virtual_tokens": 8,
        "init": {"method": "random"},
        "samples": samples,
        "validation_samples": samples[..3],
        "labels": null,
        "num_epochs": 10,
        "batch_size": 2,
        "accumulate_steps": 2,
        "learning_rate": 0.01,
        "optimizer": {"type": "adamw", "betas": [0.9, 0.999], "eps": 1e-8, "weight_decay": 0.0},
        "lr_scheduler": {"type": "constant", "warmup_steps": null, "warmup_ratio": null},
        "max_grad_norm": 1.0,
        "loss_on": "target",
        "loss_normalization": "token",
        "shuffle": true,
        "max_input_tokens": 256,
        "max_output_tokens": 64,
        "on_too_long": "error",
        "checkpoint_every_steps": 1000,
        "resume_from": null,
    }))
    .expect("a spec")
}
