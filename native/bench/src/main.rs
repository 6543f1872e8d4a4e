//! Op and step benchmarks as a plain binary: it runs where there is no Node.

mod arguments;
mod evaluate;
mod process;
mod product_flops;
mod roofline;
mod step;
mod sweep;
mod workload;

use std::process::ExitCode;

const USAGE: &str =
    "usage: tunesmith-bench roofline [--model NAME]... [--m M]... [--threads N]... [--isa scalar|avx2|avx512]
                                [--seconds S] [--json]
       tunesmith-bench step WORKLOAD.json
       tunesmith-bench evaluate EVALUATION.json
       tunesmith-bench sweep [--function NAME]... [--threads N] [--stride N]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        Some((verb, rest)) if verb == "roofline" => roofline::run(rest),
        Some((verb, rest)) if verb == "step" => step::run(rest),
        Some((verb, rest)) if verb == "evaluate" => evaluate::run(rest),
        Some((verb, rest)) if verb == "sweep" => sweep::run(rest),
        _ => Err(USAGE.to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
