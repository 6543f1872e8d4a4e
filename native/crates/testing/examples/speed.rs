use std::{path::Path, sync::atomic::AtomicBool, time::Instant};
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_models::*;
use tunesmith_plan::*;
fn main() {
    let threads: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let model = Model::open(Path::new("/work/shared/prototypes/embedded-model/base")).unwrap();
    let cpu = Cpu::new(threads, Isa::best());
    let mut seed = 12345u64;
    let mut rnd = |n: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 11) % n
    };
    let c = model.config().hidden;
    let prompt: Vec<f32> = (0..16 * c).map(|_| (rnd(2000) as f32 - 1000.0) / 20000.0).collect();
    let mut ws = Workspace::new();
    let cancel = AtomicBool::new(false);
    let samples: Vec<Sample> = (0..304)
        .map(|_| {
            let n = 20 + rnd(10) as usize;
            let mut ids: Vec<u32> = (0..n).map(|_| rnd(2048) as u32).collect();
            ids[0] = 0;
            ids[1] = 5;
            ids[2] = 7;
            Sample {
                root: 0,
                targets: (n - 2..n).map(|p| Target { position: p, weight: 1.0 / 32.0, id: ids[p] }).collect(),
                ids,
            }
        })
        .collect();
    let t = Instant::now();
    let mut steps = 0;
    let mut rows = 0;
    let mut loss = 0.0;
    for _ in 0..3 {
        for batch in samples.chunks(16) {
            let packed = pack(&[16], batch);
            let out = model
                .step(
                    &cpu,
                    &packed,
                    &[&prompt],
                    &mut ws,
                    StepOptions {
                        memory_limit_bytes: None,
                        chunk_rows: None,
                        cancel: &cancel,
                        progress: None,
                    },
                )
                .unwrap();
            steps += 1;
            rows += packed.rows();
            loss = out.loss;
        }
    }
    let s = t.elapsed().as_secs_f64();
    let flops: f64 = samples.chunks(16).map(|b| flops(model.config(), &pack(&[16], b))).sum::<f64>() * 3.0;
    println!(
        "{steps} steps {rows} rows {s:.3}s  {:.2} ms/step, 10 epochs: {:.2}s loss {loss} gflops {:.1}",
        s / steps as f64 * 1e3,
        s / 3.0 * 10.0,
        flops / s / 1e9
    );
}
