//! Own mathematics over all 2^32 values of f32: accuracy, and equal bits on every code path (goal D4).

mod functions;
mod tally;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use serde_json::json;
use tunesmith_kernels::on_every_path;

use crate::arguments::{some_or, values};
use functions::{FUNCTIONS, Function, Kind};
use tally::{Tally, apart, ulps};

/// Inputs that a thread takes at a time.
const BLOCK: u64 = 1 << 14;
/// Units in the last place that a function of f32 may be off.
const ALLOWED: f64 = 1.0;

/// Sweeps the functions named (all, if none is), one line of JSON for each.
///
/// # Errors
/// When a function is less accurate than it promises, or a code path differs from another.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let stride = values(arguments, "--stride")?.first().copied().unwrap_or(1).max(1);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = some_or(values(arguments, "--threads")?, &[cores])[0].max(1);
    let named: Vec<String> = values(arguments, "--function")?;
    if let Some(unknown) = named.iter().find(|name| FUNCTIONS.iter().all(|function| function.name != **name))
    {
        let known = FUNCTIONS.map(|function| function.name).join(", ");
        return Err(format!("no function {unknown}; there are {known}"));
    }
    let mut faults = Vec::new();
    for function in
        FUNCTIONS.iter().filter(|function| named.is_empty() || named.iter().any(|n| n == function.name))
    {
        let start = Instant::now();
        let tally = sweep(function, stride, threads, |share| {
            eprint!("\r{:>7} {:5.1} %  {:.0} s", function.name, 100.0 * share, start.elapsed().as_secs_f64());
        });
        eprintln!();
        println!("{}", report(function, &tally));
        faults.extend(fault(function, &tally));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Tries every `stride`-th bit pattern.
fn sweep(function: &Function, stride: u64, threads: usize, progress: impl Fn(f64) + Sync) -> Tally {
    let count = (1u64 << 32).div_ceil(stride);
    let (next, all) = (AtomicU64::new(0), Mutex::new(Tally::default()));
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (next, all, progress) = (&next, &all, &progress);
            scope.spawn(move || {
                let mut own = Tally::default();
                loop {
                    let first = next.fetch_add(BLOCK, Ordering::Relaxed);
                    if first >= count {
                        break;
                    }
                    if thread == 0 && first / BLOCK % 256 < threads as u64 {
                        progress(first as f64 / count as f64);
                    }
                    let inputs: Vec<u32> =
                        (first..count.min(first + BLOCK)).map(|i| (i * stride) as u32).collect();
                    own.join(&judge(function, &inputs));
                }
                all.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).join(&own);
            });
        }
    });
    all.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// The findings over some inputs, given as bits in ascending order.
fn judge(function: &Function, inputs: &[u32]) -> Tally {
    let mut tally = Tally { values: inputs.len() as u64, ..Tally::default() };
    match function.kind {
        Kind::Lanes { own, exact } => {
            let results = on_paths(own, inputs);
            for (i, &bits) in inputs.iter().enumerate() {
                let got = results[0][i];
                if let Some(exact) = exact {
                    tally.error(ulps(got, exact(f64::from(f32::from_bits(bits)))), bits);
                }
                let same = |other: &Vec<f32>| {
                    other[i].to_bits() == got.to_bits() || other[i].is_nan() && got.is_nan()
                };
                if !results.iter().all(same) {
                    tally.differ(bits);
                }
            }
        }
        Kind::Double { own, peer, .. } => {
            for &bits in inputs {
                let x = f64::from(f32::from_bits(bits));
                let (own, peer) = (own(x), peer(x));
                tally.apart(apart(own, peer), bits);
                tally.error(ulps(own as f32, peer), bits);
            }
        }
    }
    tally
}

/// The function's values on each code path.
fn on_paths(own: fn(tunesmith_kernels::Isa, &mut [f32]), inputs: &[u32]) -> Vec<Vec<f32>> {
    let mut results = Vec::new();
    on_every_path(|isa, _| {
        let mut values: Vec<f32> = inputs.iter().map(|&bits| f32::from_bits(bits)).collect();
        own(isa, &mut values);
        results.push(values);
    });
    results
}

/// Which promises the findings break, as a sentence.
fn fault(function: &Function, tally: &Tally) -> Option<String> {
    let (name, at) = (function.name, |bits: u32| f32::from_bits(bits));
    let (worst, distance, differing) = (tally.worst, tally.distance, tally.differing);
    if let Some(first) = differing.1 {
        return Some(format!(
            "{name}: code paths differ at {} values, first at {:e}",
            differing.0,
            at(first)
        ));
    }
    if worst.0 > ALLOWED {
        return Some(format!("{name}({:e}) is {} ulp off", at(worst.1), worst.0));
    }
    match function.kind {
        Kind::Double { allowed, .. } if distance.0 > allowed => {
            Some(format!("{name}({:e}) is {} numbers from the C library's", at(distance.1), distance.0))
        }
        _ => None,
    }
}

fn report(function: &Function, tally: &Tally) -> serde_json::Value {
    let at = |bits: u32| format!("{:e}", f32::from_bits(bits));
    let mut line = json!({ "function": function.name, "values": tally.values });
    match function.kind {
        Kind::Lanes { exact, .. } => {
            let mut paths = Vec::new();
            on_every_path(|_, path| paths.push(path.to_string()));
            line["paths"] = json!(paths);
            line["differing"] = json!(tally.differing.0);
            if exact.is_some() {
                line["worst_ulps"] = json!(tally.worst.0);
                line["worst_at"] = json!(at(tally.worst.1));
            }
        }
        Kind::Double { .. } => {
            line["worst_ulps_as_f32"] = json!(tally.worst.0);
            line["worst_at"] = json!(at(tally.worst.1));
            line["f64_numbers_from_c_library"] = json!(tally.distance.0);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use tunesmith_kernels::Isa;

    use super::*;

    /// Samples of every function: 2^32 / 1021 values, of every exponent and both signs.
    #[test]
    fn every_function_keeps_its_promise_on_a_sample() {
        for function in &FUNCTIONS {
            let stride = if function.name == "pow64" { 65_521 } else { 1021 };
            let tally = sweep(function, stride, 2, |_| {});
            assert_eq!(tally.values, (1u64 << 32).div_ceil(stride));
            assert_eq!(fault(function, &tally), None, "{}", report(function, &tally));
        }
    }

    #[test]
    fn planted_defects_are_found() {
        let rough = |_: Isa, values: &mut [f32]| values.iter_mut().for_each(|x| *x = x.exp() * (1.0 + 2e-7));
        let function = Function { name: "rough", kind: Kind::Lanes { own: rough, exact: Some(f64::exp) } };
        let found = fault(&function, &sweep(&function, 65_521, 2, |_| {}));
        assert!(found.as_ref().is_some_and(|text| text.contains("ulp off")), "{found:?}");

        let split = |isa: Isa, values: &mut [f32]| {
            tunesmith_kernels::exp(isa, values);
            if isa == Isa::Scalar {
                values.iter_mut().filter(|x| **x == 1.0).for_each(|x| *x = x.next_up());
            }
        };
        let function = Function { name: "split", kind: Kind::Lanes { own: split, exact: None } };
        let found = fault(&function, &sweep(&function, 65_521, 2, |_| {}));
        // On a machine without vector instructions both paths are the portable one.
        if Isa::best() != Isa::Scalar {
            assert!(found.as_ref().is_some_and(|text| text.contains("paths differ")), "{found:?}");
        }

        let (own, peer) = (|x: f64| x.exp() * (1.0 + 1e-15), f64::exp);
        let function = Function { name: "coarse", kind: Kind::Double { own, peer, allowed: 1 } };
        let found = fault(&function, &sweep(&function, 65_521, 2, |_| {}));
        assert!(found.as_ref().is_some_and(|text| text.contains("from the C library's")), "{found:?}");
    }
}
