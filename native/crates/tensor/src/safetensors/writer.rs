//! The writer: the same input gives the same bytes, and for one tensor the bytes that PEFT writes.

use std::fmt::Write as _;

/// The bytes of a file with f32 tensors, in the reference implementation's layout: `__metadata__` first,
/// tensors of one type ordered by name, header padded with spaces to a multiple of 8.
///
/// `metadata` is written in the order given; PEFT's is `[("format", "pt")]`. Without any, the key is left
/// out.
///
/// # Panics
/// When a shape does not fit its values, or a name is used twice.
pub fn to_bytes(tensors: &[(&str, &[usize], &[f32])], metadata: &[(&str, &str)]) -> Vec<u8> {
    let mut sorted = tensors.to_vec();
    sorted.sort_by_key(|(name, _, _)| *name);
    for pair in sorted.windows(2) {
        assert_ne!(pair[0].0, pair[1].0, "a tensor name used twice");
    }
    let mut file = header(&sorted, metadata);
    for (_, _, values) in sorted {
        file.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    }
    file
}

fn header(tensors: &[(&str, &[usize], &[f32])], metadata: &[(&str, &str)]) -> Vec<u8> {
    let mut entries = Vec::new();
    if !metadata.is_empty() {
        let pairs: Vec<String> =
            metadata.iter().map(|(k, v)| format!("{}:{}", quoted(k), quoted(v))).collect();
        entries.push(format!("\"__metadata__\":{{{}}}", pairs.join(",")));
    }
    let mut begin = 0;
    for (name, shape, values) in tensors {
        assert_eq!(shape.iter().product::<usize>(), values.len(), "values of tensor {name}");
        let end = begin + size_of_val(*values);
        let mut entry = quoted(name);
        write!(entry, ":{{\"dtype\":\"F32\",\"shape\":{},\"data_offsets\":[{begin},{end}]}}", list(shape))
            .expect("writing to a string");
        entries.push(entry);
        begin = end;
    }
    let mut json = format!("{{{}}}", entries.join(",")).into_bytes();
    json.resize(json.len().next_multiple_of(8), b' ');
    let mut bytes = (json.len() as u64).to_le_bytes().to_vec();
    bytes.extend(json);
    bytes
}

fn list(shape: &[usize]) -> String {
    let extents: Vec<String> = shape.iter().map(usize::to_string).collect();
    format!("[{}]", extents.join(","))
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a string is always JSON")
}
