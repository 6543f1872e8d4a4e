//! What this build of the engine is and what this machine offers it.

use napi_derive::napi;
use serde::Serialize;
use tunesmith_kernels::{Isa, multiplies_bf16};
use tunesmith_models::Family;

use crate::guard::{Result, guard};

/// Changes whenever any golden digest changes: results of different versions are not comparable bit
/// by bit.
pub const NUMERICS_VERSION: u32 = 1;

#[derive(Serialize)]
struct Info {
    version: &'static str,
    numerics_version: u32,
    isa: String,
    isas: Vec<String>,
    bfloat16_isas: Vec<String>,
    cpus: usize,
    features: Vec<&'static str>,
    architectures: Vec<&'static str>,
}

/// JSON `{version, numerics_version, isa, isas, bfloat16_isas, cpus, features, architectures}`: the engine's version,
/// the fastest instruction set of this CPU, all that it can run, those under which it multiplies bfloat16 itself, the
/// threads a run takes by default, and the classes of transformers that it computes.
#[napi]
pub fn info() -> Result<String> {
    guard("info", || {
        let info = Info {
            version: env!("CARGO_PKG_VERSION"),
            numerics_version: NUMERICS_VERSION,
            isa: Isa::best().to_string(),
            isas: names(|_| true),
            bfloat16_isas: names(multiplies_bf16),
            cpus: std::thread::available_parallelism().map_or(1, usize::from),
            features: vec!["cpu"],
            architectures: Family::all().map(Family::architecture).collect(),
        };
        Ok(serde_json::to_string(&info).expect("strings and numbers are always JSON"))
    })
}

/// Those of this CPU's instruction sets that are `wanted`.
fn names(wanted: impl Fn(Isa) -> bool) -> Vec<String> {
    Isa::available().into_iter().filter(|&isa| wanted(isa)).map(|isa| isa.to_string()).collect()
}
