//! Why a safetensors file is refused.

use thiserror::Error;

/// A defect of a safetensors file. Each variant's message says what its fields mean.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)]
pub enum SafetensorsError {
    #[error("the file ends inside its header: {got} bytes of {needed}")]
    Truncated { needed: u64, got: u64 },
    #[error("the header claims {bytes} bytes; at most {limit} are allowed")]
    HeaderTooLarge { bytes: u64, limit: u64 },
    #[error("the header is not valid: {reason}")]
    Header { reason: String },
    #[error("tensor {name:?} has the type {dtype:?}; F32, F16 and BF16 are supported")]
    Dtype { name: String, dtype: String },
    #[error("tensor {name:?} has a shape {shape:?} whose size overflows")]
    Overflow { name: String, shape: Vec<u64> },
    #[error(
        "tensor {name:?} of shape {shape:?} needs {expected} bytes, its offsets {begin}..{end} give another size"
    )]
    Size { name: String, shape: Vec<u64>, expected: u64, begin: u64, end: u64 },
    #[error(
        "tensor {name:?} begins at byte {begin} of the data where byte {expected} is next: gap or overlap"
    )]
    Layout { name: String, begin: u64, expected: u64 },
    #[error("the header describes {expected} bytes of data, the file holds {got}")]
    DataSize { expected: u64, got: u64 },
}
