//! Op and step benchmarks as a plain binary.
fn main() {}
