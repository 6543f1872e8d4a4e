//! The safetensors format: a strict reader of headers and small files, and a deterministic writer.
//!
//! Source: <https://huggingface.co/docs/safetensors>. A file is an 8-byte little-endian header length, a
//! JSON header, and the tensors' bytes without gaps. The reader refuses everything that the format does
//! not promise, because base models and adapters come from strangers.

mod error;
mod header;
mod tensors;
mod writer;

pub use error::SafetensorsError;
pub(crate) use header::UniqueMap;
pub use header::{Header, TensorInfo, read_header};
pub use tensors::{Tensor, Tensors, from_bytes};
pub use writer::to_bytes;

#[cfg(test)]
mod tests;
