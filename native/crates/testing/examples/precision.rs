//! Measures every family on its goldens and writes docs/models.md; with `--check` it says whether that is still true.

use std::path::Path;
use std::process::ExitCode;
use tunesmith_testing::{Golden, precision};

fn main() -> ExitCode {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = crate_folder.join("../../../docs/models.md");
    let measured = precision::document(&Golden::all(&crate_folder.join("../../golden/families")));
    if !std::env::args().any(|argument| argument == "--check") {
        std::fs::write(&path, measured).expect("docs/models.md is written");
        return ExitCode::SUCCESS;
    }
    let written = std::fs::read_to_string(&path).expect("docs/models.md");
    let wrong = precision::differences(&written, &measured);
    for line in &wrong {
        eprintln!("docs/models.md\n{line}");
    }
    ExitCode::from(u8::from(!wrong.is_empty()))
}
