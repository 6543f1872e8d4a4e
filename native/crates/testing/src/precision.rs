//! The table of docs/models.md: what each family's numbers are off, measured on its goldens.

use crate::{Golden, Setting, error, parity, run};
use serde_json::Value;
use std::fmt::Write;
use tunesmith_kernels::Compute;
use tunesmith_models::{Family, Model};

/// Largest errors in a precision.
#[derive(Clone, Copy, Debug, Default)]
struct Errors {
    ours: f64,
    torch: f64,
}

impl Errors {
    fn add(&mut self, ours: f64, torch: f64) {
        self.ours = self.ours.max(ours);
        self.torch = self.torch.max(torch);
    }
}

/// One family on all its goldens.
struct Row {
    family: &'static Family,
    options: Vec<String>,
    float32: Errors,
    bfloat16: Errors,
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

/// Measures every golden that the engine computes.
fn rows(goldens: &[Golden]) -> Vec<Row> {
    let of_family = |family: &'static Family| {
        let mut row =
            Row { family, options: Vec::new(), float32: Errors::default(), bfloat16: Errors::default() };
        for golden in goldens.iter().filter(|golden| golden.facts["architecture"] == family.architecture()) {
            if let Ok(model) = Model::open(&golden.base) {
                measure(golden, &model, &mut row);
            }
        }
        row
    };
    Family::all().map(of_family).collect()
}

fn measure(golden: &Golden, model: &Model, row: &mut Row) {
    for option in golden.facts["options"].as_array().expect("options") {
        let option = option.as_str().expect("an option").to_string();
        if !row.options.contains(&option) {
            row.options.push(option);
        }
    }
    let cpu = Setting::default().cpu();
    let torch = golden.facts["logits"].as_array().expect("logits").iter();
    let torch = torch.map(|facts| number(&facts["torch_float32_error"])).fold(0.0, f64::max);
    let ours = parity::logits(golden, model, &cpu).iter().map(|case| case.error).fold(0.0, f64::max);
    row.float32.add(ours, torch);
    if !parity::takes_all(golden, model) {
        return;
    }
    let prompt = [golden.prompt("prompt")];
    for facts in golden.facts["gradients"].as_array().expect("gradients") {
        let name = facts["d_prompt"].as_str().expect("a name");
        for (compute, key, errors) in [
            (Compute::F32, "torch_float32_error", &mut row.float32),
            (Compute::Bf16, "torch_bfloat16_error", &mut row.bfloat16),
        ] {
            let output = run(model, &prompt, &golden.weighted(facts), Setting::of(compute))
                .expect("a step of a golden");
            let ours = error(&output.d_prompts[0], golden.expected.values(name));
            errors.add(ours, number(&facts[key]["d_prompt"]));
        }
    }
}

const HEAD: &str = "\
# Model families

Written by `cargo run -p tunesmith-testing --example precision` in [native](../native), which measures; `cargo test` says when it
is no longer true. `tune models show DIR` says of a folder whether it is computed, and if not, why.

**Error** is max |a − b| / max |b| of logits and of the gradient by the prompt (for bfloat16 the gradient alone), the largest
over a family's tiny, nasty models, against transformers and PEFT in float64 ([goldens](../native/golden/README.md)). Beside it
stands what torch gets on the same models: in float32, and in bfloat16 by mixed precision, as ours is.

";

const FOOT: &str = "
What was shown are the options that a family's goldens have; a golden is written only if its logits change without each option
that a config.json can take away. Where transformers changes the frequencies with the length of a sequence (`dynamic` beyond
its context, `longrope` beyond the original one), longer sequences are refused. OPT-350m, whose norms stand behind the
residual, is refused.
";

/// docs/models.md as measured on this machine.
pub fn document(goldens: &[Golden]) -> String {
    let columns =
        ["family", "architecture", "float32", "torch's", "bfloat16", "torch's", "what its goldens show"];
    let mut cells: Vec<Vec<String>> = vec![columns.map(String::from).to_vec()];
    for Row { family, options, float32, bfloat16 } in rows(goldens) {
        let name = format!("`{}`", family.name);
        let errors = [float32.ours, float32.torch, bfloat16.ours, bfloat16.torch].map(|e| format!("{e:.1e}"));
        let architecture = format!("`{}`", family.architecture());
        cells.push([vec![name, architecture], errors.to_vec(), vec![options.join("; ")]].concat());
    }
    let width = |column: usize| cells.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns.len()).map(width).collect();
    cells.insert(1, widths.iter().map(|&width| "-".repeat(width)).collect());
    let mut text = HEAD.to_string();
    for row in &cells {
        for (cell, width) in row.iter().zip(&widths) {
            write!(text, "| {cell:width$} ").expect("a string grows");
        }
        text.push_str("|\n");
    }
    text + FOOT
}

/// So far may the errors of two processors be apart: they round otherwise.
const FACTOR: f64 = 4.0;

/// What is wrong with `written` as a document of what was `measured`: the lines with other words, or with other errors.
pub fn differences(written: &str, measured: &str) -> Vec<String> {
    let error_of = |word: &str| word.contains("e-").then(|| word.parse::<f64>().ok()).flatten();
    let same_word = |a: &str, b: &str| match (error_of(a), error_of(b)) {
        (Some(a), Some(b)) => a <= b * FACTOR && b <= a * FACTOR,
        _ => a == b,
    };
    let same = |a: &str, b: &str| {
        let [a, b] = [a, b].map(|line| line.split_whitespace().collect::<Vec<_>>());
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_word(a, b))
    };
    let (mut written, mut measured) = (written.lines(), measured.lines());
    let mut wrong = Vec::new();
    loop {
        match (written.next(), measured.next()) {
            (None, None) => return wrong,
            (a, b) => {
                let [a, b] = [a, b].map(Option::unwrap_or_default);
                if !same(a, b) {
                    wrong.push(format!("written:  {a}\nmeasured: {b}"));
                }
            }
        }
    }
}
