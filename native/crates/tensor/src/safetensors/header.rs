//! The strict header reader.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};

use super::SafetensorsError;
use crate::DType;

/// The limit of the reference implementation.
const MAX_HEADER_BYTES: u64 = 100_000_000;

/// A checked header: every tensor lies within the file, and together they cover the data exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Tensors of the types that hold weights, by name.
    pub tensors: BTreeMap<String, TensorInfo>,
    /// The types of all other tensors, by name: masks, buffers and the like.
    pub unread: BTreeMap<String, String>,
    /// The texts under `__metadata__`.
    pub metadata: BTreeMap<String, String>,
    /// Byte of the file where the data begin.
    pub data_start: usize,
}

/// Where a tensor lies and how to read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensorInfo {
    /// Stored element type.
    pub dtype: DType,
    /// Extents, outermost first; empty for a scalar.
    pub shape: Vec<usize>,
    /// First byte, counted from the beginning of the file.
    pub offset: usize,
    /// Length in bytes.
    pub bytes: usize,
}

/// Reads and checks the header of a whole safetensors file.
///
/// # Errors
/// Any deviation from the format: see [`SafetensorsError`].
pub fn read_header(file: &[u8]) -> Result<Header, SafetensorsError> {
    let got = file.len() as u64;
    let Some(prefix) = file.first_chunk::<8>() else {
        return Err(SafetensorsError::Truncated { needed: 8, got });
    };
    let length = u64::from_le_bytes(*prefix);
    if length > MAX_HEADER_BYTES {
        return Err(SafetensorsError::HeaderTooLarge { bytes: length, limit: MAX_HEADER_BYTES });
    }
    let data_start = 8 + length as usize;
    let Some(json) = file.get(8..data_start) else {
        return Err(SafetensorsError::Truncated { needed: data_start as u64, got });
    };
    let raw = parse(json)?;
    let data_bytes = (file.len() - data_start) as u64;
    let mut header =
        Header { tensors: BTreeMap::new(), unread: BTreeMap::new(), metadata: raw.metadata, data_start };
    place(raw.tensors, data_bytes, &mut header)?;
    Ok(header)
}

fn parse(json: &[u8]) -> Result<RawHeader, SafetensorsError> {
    let invalid = |reason: String| SafetensorsError::Header { reason };
    if json.first() != Some(&b'{') {
        return Err(invalid("it does not begin with '{'".into()));
    }
    let text = str::from_utf8(json).map_err(|e| invalid(e.to_string()))?;
    let text = text.trim_end_matches(' ');
    if !text.ends_with('}') {
        return Err(invalid("only spaces may follow the closing '}'".into()));
    }
    serde_json::from_str(text).map_err(|e| invalid(e.to_string()))
}

/// Checks sizes and the layout without gaps, and makes offsets absolute.
fn place(
    mut raw: Vec<(String, RawTensor)>,
    data_bytes: u64,
    header: &mut Header,
) -> Result<(), SafetensorsError> {
    raw.sort_by_key(|(_, tensor)| tensor.data_offsets);
    let mut next = 0u64;
    for (name, RawTensor { dtype, shape, data_offsets: (begin, end) }) in raw {
        let stored = DType::from_name(&dtype);
        let bytes = end.checked_sub(begin);
        if let Some(dtype) = stored {
            let elements = shape.iter().try_fold(1u64, |product, &extent| product.checked_mul(extent));
            let Some(expected) = elements.and_then(|n| n.checked_mul(dtype.size() as u64)) else {
                return Err(SafetensorsError::Overflow { name, shape });
            };
            if bytes != Some(expected) {
                return Err(SafetensorsError::Size { name, shape, expected, begin, end });
            }
        }
        if begin != next || bytes.is_none() {
            return Err(SafetensorsError::Layout { name, begin, expected: next });
        }
        if end > data_bytes {
            return Err(SafetensorsError::DataSize { expected: end, got: data_bytes });
        }
        next = end;
        let Some(dtype) = stored else {
            header.unread.insert(name, dtype);
            continue;
        };
        let shape = shape.iter().map(|&extent| extent as usize).collect();
        let (offset, bytes) = (header.data_start + begin as usize, (end - begin) as usize);
        header.tensors.insert(name, TensorInfo { dtype, shape, offset, bytes });
    }
    if next != data_bytes {
        return Err(SafetensorsError::DataSize { expected: next, got: data_bytes });
    }
    Ok(())
}

#[derive(Default)]
struct RawHeader {
    tensors: Vec<(String, RawTensor)>,
    metadata: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTensor {
    dtype: String,
    shape: Vec<u64>,
    data_offsets: (u64, u64),
}

impl<'de> Deserialize<'de> for RawHeader {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RawHeader, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = RawHeader;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object of tensors")
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<RawHeader, M::Error> {
                let mut header = RawHeader::default();
                let mut seen = std::collections::BTreeSet::new();
                while let Some(name) = map.next_key::<String>()? {
                    if !seen.insert(name.clone()) {
                        return Err(M::Error::custom(format_args!("duplicate key {name:?}")));
                    }
                    if name == "__metadata__" {
                        header.metadata = map.next_value::<UniqueMap<String>>()?.entries;
                    } else {
                        let tensor = map.next_value()?;
                        header.tensors.push((name, tensor));
                    }
                }
                Ok(header)
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

/// A JSON object that refuses a key given twice (serde keeps the last silently).
pub(crate) struct UniqueMap<V> {
    pub(crate) entries: BTreeMap<String, V>,
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for UniqueMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<UniqueMap<V>, D::Error> {
        struct Entries<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = UniqueMap<V>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<UniqueMap<V>, M::Error> {
                let mut entries = BTreeMap::new();
                while let Some((key, value)) = map.next_entry::<String, V>()? {
                    if entries.contains_key(&key) {
                        return Err(M::Error::custom(format_args!("duplicate key {key:?}")));
                    }
                    entries.insert(key, value);
                }
                Ok(UniqueMap { entries })
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}
