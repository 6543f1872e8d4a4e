//! What this build of the engine is and what this machine offers it.

use napi_derive::napi;
use serde::Serialize;

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
    cpus: usize,
    features: Vec<&'static str>,
}

/// JSON `{version, numerics_version, isa, isas, cpus, features}`: the engine's version, the fastest
/// instruction set of this CPU and all that it can run, and the threads a run takes by default.
#[napi]
pub fn info() -> Result<String> {
    guard("info", || {
        let info = Info {
            version: env!("CARGO_PKG_VERSION"),
            numerics_version: NUMERICS_VERSION,
            isa: "scalar".to_owned(),
            isas: vec!["scalar".to_owned()],
            cpus: std::thread::available_parallelism().map_or(1, usize::from),
            features: vec!["cpu"],
        };
        serde_json::to_string(&info)
            .map_err(|error| napi::Error::new("internal/json".to_owned(), error.to_string()))
    })
}
