//! The Node addon: the only crate that names napi.
//!
//! Every export passes through [`guard::guard`]: a panic becomes an error with the code
//! `internal/panic`, never an abort of the process.

mod guard;
mod info;
mod lock;
mod sync;
