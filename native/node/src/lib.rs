//! The Node addon: the only crate that names napi.
//!
//! Every export passes through [`guard::guard`]: a panic becomes an error with the code
//! `internal/panic`, never an abort of the process. What a run fails with crosses as data.

// Node-API is there only inside Node, and napi leaves the exports out of test builds: the tests are
// test/*.test.ts.
#![cfg(not(test))]

mod describe;
mod engine;
mod events;
mod failure;
mod guard;
mod info;
mod inspect;
mod lock;
mod precision;
mod promised;
mod run;
mod sync;
mod tokenize;
