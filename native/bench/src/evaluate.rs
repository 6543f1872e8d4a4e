//! Labels of a test split scored behind a soft prompt, timed, with the memory it takes.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use serde::Deserialize;
use serde_json::json;
use tunesmith_generate::{LabelScorer, LabelSet};
use tunesmith_kernels::{Compute, Cpu, Isa, peak_flops};
use tunesmith_models::{Model, ModelConfig, Workspace};
use tunesmith_plan::{Packed, row_counts};
use tunesmith_spec::LabelScoring;
use tunesmith_tensor::memory;

use crate::process;
use crate::workload::{WorkloadCompute, read_prompt};

/// What `tunesmith-bench evaluate` reads.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Evaluation {
    /// Hugging Face folder.
    model: PathBuf,
    num_virtual_tokens: usize,
    prompt_file: Option<PathBuf>,
    /// Token ids of each record's source.
    sources: Vec<Vec<u32>>,
    /// Token ids of each label, without the end of sequence.
    labels: Vec<Vec<u32>>,
    end_id: u32,
    label_scoring: LabelScoring,
    threads: usize,
    #[serde(default)]
    compute: WorkloadCompute,
    #[serde(default = "one")]
    repeats: usize,
    memory_limit_mb: Option<u64>,
}

fn one() -> usize {
    1
}

/// Runs the evaluation file named by the arguments; the last line printed is JSON.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let [path] = arguments else { return Err("usage: tunesmith-bench evaluate EVALUATION.json".into()) };
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let evaluation: Evaluation = serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
    let model = Model::open(&evaluation.model).map_err(|error| error.to_string())?;
    let prompt = read_prompt(evaluation.prompt_file.as_deref(), evaluation.num_virtual_tokens, &model)?;
    let end = [evaluation.end_id];
    let sequences = evaluation.labels.iter().map(|label| [&label[..], &end].concat()).collect();
    let labels = LabelSet::new(sequences, evaluation.label_scoring);
    let isa = Isa::best();
    let compute = Compute::from(evaluation.compute);
    let cpu = Cpu::new(evaluation.threads, isa).with_compute(compute);
    let memory_limit_bytes = evaluation.memory_limit_mb.map(|mb| mb << 20);
    let scorer =
        LabelScorer { model: &model, cpu: &cpu, prompt: &prompt, labels: &labels, memory_limit_bytes };
    let predicted = scorer.predicted_bytes(&evaluation.sources).map_err(|error| error.to_string())?;
    let mut workspace = Workspace::new();
    let (mut seconds, mut cpu_seconds, mut scores) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..evaluation.repeats.max(1) {
        let (start, cpu_start) = (Instant::now(), process::cpu_seconds());
        scores = scorer
            .scores(&evaluation.sources, &mut workspace, &AtomicBool::new(false), &mut |_| {})
            .map_err(|error| error.to_string())?;
        seconds.push(start.elapsed().as_secs_f64());
        cpu_seconds.push(process::cpu_seconds().zip(cpu_start).map(|(now, before)| now - before));
        eprintln!("evaluation: {:.3} s", seconds.last().unwrap_or(&0.0));
    }
    let (peak_bytes, peak_rss) = (memory::peak_bytes(), process::peak_resident());
    drop(workspace);
    let packed = scorer.rows(&evaluation.sources);
    let counts = row_counts(&packed);
    let columns = match evaluation.label_scoring {
        LabelScoring::Likelihood => model.config().vocab,
        LabelScoring::Restricted => distinct_targets(&packed),
    };
    let result = json!({
        "seconds": seconds,
        "cpu_seconds": cpu_seconds,
        "scores": scores,
        "rows": counts.rows,
        "logit_rows": counts.logit_rows,
        "logits_per_row": columns,
        "predicted_bytes": predicted,
        "peak_bytes": peak_bytes,
        "mapped_bytes": model.mapped_bytes(),
        "peak_rss_bytes": peak_rss,
        "gemm_flops": product_flops(model.config(), &packed, columns),
        "peak_gflops": peak_flops(&cpu, compute, 0.5) / 1e9,
        "isa": isa.to_string(),
    });
    println!("{result}");
    Ok(())
}

/// Operations of the matrix products, two for each weight and row that goes through it: keys and values for every row
/// of every layer, the rest of the last layer and `columns` rows of the head for target rows only.
fn product_flops(config: &ModelConfig, packed: &Packed, columns: usize) -> f64 {
    let (c, q, kv) = (config.hidden as f64, config.query_width() as f64, 2.0 * config.key_width() as f64);
    let rest = 2.0 * q * c + config.up_width() as f64 * c + config.feed_forward as f64 * c;
    let (rows, targets) = (packed.rows() as f64, packed.target_rows().len() as f64);
    let through = |full: f64| kv * c * rows + rest * full;
    let whole_layers = (config.layers - 1) as f64;
    2.0 * (whole_layers * through(rows) + through(targets) + targets * c * columns as f64)
}

fn distinct_targets(packed: &Packed) -> usize {
    let mut ids: Vec<u32> = packed.targets().iter().map(|target| target.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.len()
}
