//! The Node addon: the only crate that names napi.
