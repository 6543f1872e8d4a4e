//! The engine against a golden: logits, losses, gradients, a trajectory and greedy tokens of one model.

use crate::golden::ids;
use crate::{Golden, error};
use serde_json::Value;
use std::sync::atomic::AtomicBool;
use tunesmith_kernels::Cpu;
use tunesmith_models::{Inputs, KvCache, Model, NewSegment, SegmentId, StepOptions, StepOutput, Workspace};
use tunesmith_plan::{Sample, pack, row_counts};

/// One figure or tensor beside what is expected of it.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What it is.
    pub what: String,
    /// max |a − b| / max |b|.
    pub error: f64,
    /// The most that is allowed, from what torch's float32 gets.
    pub allowed: f64,
}

impl Compared {
    /// Prints the comparison.
    ///
    /// # Panics
    /// When the error is too large.
    pub fn check(&self) {
        let Compared { what, error, allowed } = self;
        println!("{what}: error {error:.2e}, allowed {allowed:.2e}");
        assert!(error <= allowed, "{what}: error {error:.2e}, allowed {allowed:.2e}");
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn count(value: &Value) -> usize {
    value.as_u64().expect("a count") as usize
}

/// A step over `samples` in the order of a golden: output, rows, and rows with a target.
pub fn step(
    model: &Model,
    cpu: &Cpu,
    lengths: &[usize],
    samples: &[Sample],
    prompts: &[&[f32]],
) -> (StepOutput, usize, usize) {
    let packed = pack(lengths, samples);
    let cancel = AtomicBool::new(false);
    let options = StepOptions { memory_limit_bytes: None, chunk_rows: None, cancel: &cancel, progress: None };
    let output = model.step(cpu, &packed, prompts, &mut Workspace::new(), options).expect("a step");
    let counts = row_counts(&packed);
    (output, counts.rows, counts.logit_rows)
}

/// Whether the model takes sequences of so many rows.
fn fits(model: &Model, rows: usize) -> bool {
    model.config().max_positions.is_none_or(|most| rows <= most)
}

/// Whether the model takes every sample of the golden.
pub fn takes_all(golden: &Golden, model: &Model) -> bool {
    let length = golden.prompt("prompt").len() / model.config().hidden;
    golden.samples.iter().all(|sample| fits(model, length + sample.source.len() + sample.target.len()))
}

/// The logits that golden.json shows of samples that the model takes, made by a cache that grows from one of them to the
/// next.
pub fn logits(golden: &Golden, model: &Model, cpu: &Cpu) -> Vec<Compared> {
    let prompt = golden.prompt("prompt");
    let cancel = AtomicBool::new(false);
    let c = model.config().hidden;
    let p = prompt.len() / c;
    let case = |facts: &Value| {
        let sample = &golden.samples[count(&facts["sample"])];
        let ids: Vec<u32> = sample.source.iter().chain(&sample.target).copied().collect();
        let mut cache = KvCache::new(cpu, model, p + ids.len());
        let mut new = Vec::new();
        let (mut parent, mut start, mut id) = (None, 0, cache.next_id());
        for row in list(&facts["rows"]) {
            let end = count(row) + 1;
            // A segment may not mix virtual tokens and text.
            for (from, to) in [(start.min(p), end.min(p)), (start.max(p), end.max(p))] {
                if from < to {
                    let inputs = if from < p {
                        Inputs::Vectors(&prompt[from * c..to * c])
                    } else {
                        Inputs::Tokens(&ids[from - p..to - p])
                    };
                    new.push(NewSegment { parent, inputs, logits: to == end });
                    parent = Some(id);
                    id = id.next();
                }
            }
            start = end;
        }
        let logits = model.extend(cpu, &mut cache, &new, &cancel).expect("logits").concat();
        let tensor = text(&facts["tensor"]);
        Compared {
            what: format!("{} {tensor}", golden.name),
            error: error(&logits, golden.expected.values(tensor)),
            allowed: golden.allowed(&facts["torch_float32_error"]),
        }
    };
    let taken = |facts: &&Value| {
        let sample = &golden.samples[count(&facts["sample"])];
        fits(model, p + sample.source.len() + sample.target.len())
    };
    list(&golden.facts["logits"]).iter().filter(taken).map(case).collect()
}

/// Loss and gradient under every normalisation that golden.json shows; the rows are counted too.
///
/// # Panics
/// When they are not as many as PEFT's samples have distinct ones.
pub fn gradients(golden: &Golden, model: &Model, cpu: &Cpu) -> Vec<Compared> {
    let prompt = golden.prompt("prompt");
    let length = prompt.len() / model.config().hidden;
    let case = |facts: &Value| {
        let (output, rows, logit_rows) = step(model, cpu, &[length], &golden.weighted(facts), &[&prompt]);
        let expected = (count(&facts["rows"]), count(&facts["logit_rows"]));
        assert_eq!((rows, logit_rows), expected, "rows of {}", golden.name);
        let torch = &facts["torch_float32_error"];
        let name = text(&facts["d_prompt"]);
        let loss = number(&facts["loss"]);
        [
            Compared {
                what: format!("{} {name}: loss", golden.name),
                error: (output.loss - loss).abs() / loss,
                allowed: golden.allowed(&torch["loss"]),
            },
            Compared {
                what: format!("{} {name}", golden.name),
                error: error(&output.d_prompts[0], golden.expected.values(name)),
                allowed: golden.allowed(&torch["d_prompt"]),
            },
        ]
    };
    list(&golden.facts["gradients"]).iter().flat_map(case).collect()
}

/// Losses and final prompt of the golden's first trajectory: AdamW, a linear schedule, clipping; token mean over targets.
pub fn trajectory(golden: &Golden, model: &Model, cpu: &Cpu) -> [Compared; 2] {
    let facts = &list(&golden.facts["trajectories"])[0];
    let settings = &facts["settings"];
    let tolerance = number(&golden.tolerances["trajectory"]);
    let mut prompt = golden.prompt("prompt");
    let length = prompt.len() / model.config().hidden;
    let (rate, clip) = (number(&settings["learning_rate"]), number(&settings["max_grad_norm"]));
    let per_step = count(&settings["batch_size"]) * count(&settings["accumulate_steps"]);
    let steps = count(&facts["steps"]);
    let (mut first, mut second) = (vec![0.0; prompt.len()], vec![0.0; prompt.len()]);
    let mut losses = Vec::new();
    let chunks: Vec<_> = golden.samples.chunks(per_step).collect();
    for done in 0..steps {
        let members = chunks[done % chunks.len()];
        let labels: usize = members.iter().map(|sample| sample.labels(false)).sum();
        let weight = 1.0 / labels as f64;
        let samples: Vec<Sample> = members.iter().map(|sample| sample.weighted(0, false, weight)).collect();
        let (output, ..) = step(model, cpu, &[length], &samples, &[&prompt]);
        losses.push(output.loss);
        let gradient: Vec<f64> = output.d_prompts[0].iter().copied().map(f64::from).collect();
        let norm = gradient.iter().map(|g| g * g).sum::<f64>().sqrt();
        let factor = (clip / (norm + 1e-6)).min(1.0);
        let now = rate * (steps - done) as f64 / steps as f64;
        let power = (done + 1) as f64;
        for (i, g) in gradient.into_iter().enumerate() {
            let g = g * factor;
            first[i] = 0.9 * first[i] + 0.1 * g;
            second[i] = 0.999 * second[i] + 0.001 * g * g;
            let (mean, square) =
                (first[i] / (1.0 - 0.9f64.powf(power)), second[i] / (1.0 - 0.999f64.powf(power)));
            prompt[i] = (f64::from(prompt[i]) - now * mean / (square.sqrt() + 1e-8)) as f32;
        }
    }
    let expected: Vec<f64> = list(&facts["losses"]).iter().map(number).collect();
    let largest = expected.iter().copied().fold(0.0, f64::max);
    let apart = losses.iter().zip(&expected).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
    let name = text(&facts["prompt"]);
    [
        Compared {
            what: format!("{} losses of a trajectory", golden.name),
            error: apart / largest,
            allowed: tolerance,
        },
        Compared {
            what: format!("{} prompt of a trajectory", golden.name),
            error: error(&prompt, golden.expected.values(name)),
            allowed: tolerance,
        },
    ]
}

/// The greedy tokens behind each of the golden's texts that leave room for all of them, and those expected; with `cached`, tokens go into one cache one by
/// one, without it each is found by a pass over all before it.
pub fn greedy(golden: &Golden, model: &Model, cpu: &Cpu, cached: bool) -> Vec<(Vec<u32>, Vec<u32>)> {
    let prompt = golden.prompt("prompt");
    let length = prompt.len() / model.config().hidden;
    let cancel = AtomicBool::new(false);
    let case = |facts: &Value| {
        let (source, expected) = (ids(&facts["prompt_ids"]), ids(&facts["token_ids"]));
        let capacity = length + source.len() + expected.len();
        let mut cache = KvCache::new(cpu, model, capacity);
        let mut found: Vec<u32> = Vec::new();
        let mut parent: Option<SegmentId> = None;
        while found.len() < expected.len() {
            let text = [&source[..], &found[..]].concat();
            let logits = if let (true, Some(last)) = (cached && parent.is_some(), found.last()) {
                let next = cache.next_id();
                let inputs = Inputs::Tokens(std::slice::from_ref(last));
                let new = [NewSegment { parent, inputs, logits: true }];
                parent = Some(next);
                model.extend(cpu, &mut cache, &new, &cancel)
            } else {
                cache = KvCache::new(cpu, model, capacity);
                let root = cache.next_id();
                let new = [
                    NewSegment { parent: None, inputs: Inputs::Vectors(&prompt), logits: text.is_empty() },
                    NewSegment {
                        parent: Some(root),
                        inputs: Inputs::Tokens(&text),
                        logits: !text.is_empty(),
                    },
                ];
                parent = Some(if text.is_empty() { root } else { root.next() });
                model.extend(cpu, &mut cache, &new[..1 + usize::from(!text.is_empty())], &cancel)
            };
            let logits = logits.expect("logits").concat();
            let best = (0..logits.len()).max_by(|&a, &b| logits[a].total_cmp(&logits[b]).then(b.cmp(&a)));
            found.push(best.expect("a token") as u32);
        }
        (found, expected)
    };
    let taken = |facts: &&Value| {
        fits(model, length + ids(&facts["prompt_ids"]).len() + count(&facts["max_new_tokens"]))
    };
    list(&golden.facts["generation"]).iter().filter(taken).map(case).collect()
}
