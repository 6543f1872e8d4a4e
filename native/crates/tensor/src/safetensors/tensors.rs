//! Small files (adapters, checkpoints), read whole and widened to f32.

use std::collections::BTreeMap;

use super::{SafetensorsError, read_header};

/// A tensor in memory, row-major.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensor {
    /// Extents, outermost first; empty for a scalar.
    pub shape: Vec<usize>,
    /// Widened elements.
    pub values: Vec<f32>,
}

/// What a small file holds, by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensors {
    /// By name.
    pub tensors: BTreeMap<String, Tensor>,
    /// The texts under `__metadata__`.
    pub metadata: BTreeMap<String, String>,
}

/// Reads a whole file of F32, F16 and BF16 tensors. Values may be non-finite: what that means is the
/// caller's to say.
///
/// # Errors
/// As [`read_header`], and [`SafetensorsError::Dtype`] for tensors of other types.
pub fn from_bytes(file: &[u8]) -> Result<Tensors, SafetensorsError> {
    let header = read_header(file)?;
    if let Some((name, dtype)) = header.unread.into_iter().next() {
        return Err(SafetensorsError::Dtype { name, dtype });
    }
    let mut tensors = BTreeMap::new();
    for (name, info) in header.tensors {
        let mut values = vec![0.0; info.bytes / info.dtype.size()];
        info.dtype.widen(&file[info.offset..info.offset + info.bytes], &mut values);
        tensors.insert(name, Tensor { shape: info.shape, values });
    }
    Ok(Tensors { tensors, metadata: header.metadata })
}
