//! A corpus of bad files, one defect each, and the writer's bytes.

use super::{SafetensorsError, from_bytes, read_header, to_bytes};

/// A file of a header and `data` zero bytes.
fn file(json: &str, data: usize) -> Vec<u8> {
    let mut bytes = (json.len() as u64).to_le_bytes().to_vec();
    bytes.extend(json.as_bytes());
    bytes.resize(bytes.len() + data, 0);
    bytes
}

fn entry(dtype: &str, shape: &str, begin: u64, end: u64) -> String {
    format!(r#"{{"dtype":"{dtype}","shape":{shape},"data_offsets":[{begin},{end}]}}"#)
}

#[test]
fn good_headers_are_read() {
    let json = format!(
        r#"{{"__metadata__":{{"format":"pt"}},"b":{},"a":{},"empty":{},"scalar":{}}}   "#,
        entry("BF16", "[2,3]", 0, 12),
        entry("F32", "[1]", 12, 16),
        entry("F16", "[0,7]", 12, 12),
        entry("F16", "[]", 16, 18)
    );
    let header = read_header(&file(&json, 18)).expect("a good header");
    assert_eq!(header.metadata["format"], "pt");
    assert_eq!(header.tensors.keys().collect::<Vec<_>>(), ["a", "b", "empty", "scalar"]);
    assert_eq!(header.tensors["b"].shape, [2, 3]);
    assert_eq!(header.tensors["a"].offset, header.data_start + 12);
    assert!(read_header(&file("{}", 0)).expect("no tensors").tensors.is_empty());
}

#[test]
fn every_defect_of_the_header_text_is_refused() {
    let one = entry("F32", "[1]", 0, 4);
    let corpus = [
        ("not an object", "[]".to_string()),
        ("leading space", " {}".into()),
        ("trailing text", "{} x".into()),
        ("trailing newline", "{}\n".into()),
        ("trailing zero byte", "{}\0".into()),
        ("two objects", "{}{}".into()),
        ("unclosed", r#"{"a":"#.into()),
        ("empty", String::new()),
        ("duplicate tensor", format!(r#"{{"a":{one},"a":{one}}}"#)),
        ("duplicate metadata", format!(r#"{{"__metadata__":{{}},"__metadata__":{{}},"a":{one}}}"#)),
        ("duplicate metadata key", format!(r#"{{"__metadata__":{{"k":"1","k":"2"}},"a":{one}}}"#)),
        ("metadata that is no text", format!(r#"{{"__metadata__":{{"k":1}},"a":{one}}}"#)),
        ("unknown field", r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"stride":[1]}}"#.into()),
        ("duplicate field", r#"{"a":{"dtype":"F32","dtype":"F16","shape":[1],"data_offsets":[0,4]}}"#.into()),
        ("missing field", r#"{"a":{"dtype":"F32","data_offsets":[0,4]}}"#.into()),
        ("negative extent", format!(r#"{{"a":{}}}"#, entry("F32", "[-1]", 0, 4))),
        ("fractional extent", format!(r#"{{"a":{}}}"#, entry("F32", "[1.0]", 0, 4))),
        ("three offsets", r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,8]}}"#.into()),
        ("huge extent", format!(r#"{{"a":{}}}"#, entry("F32", "[18446744073709551616]", 0, 4))),
        ("deep nesting", format!(r#"{{"a":{}1{}}}"#, "[".repeat(5000), "]".repeat(5000))),
    ];
    for (defect, json) in corpus {
        let outcome = read_header(&file(&json, 4));
        assert!(matches!(outcome, Err(SafetensorsError::Header { .. })), "{defect}: {outcome:?}");
    }
    let mut invalid = file(r#"{"a":0}"#, 0);
    invalid[10] = 0xff;
    assert!(matches!(read_header(&invalid), Err(SafetensorsError::Header { .. })), "invalid UTF-8");
}

#[test]
fn every_defect_of_the_layout_is_refused() {
    use SafetensorsError::{DataSize, Layout, Overflow, Size};
    let pair = |a: String, b: String| format!(r#"{{"a":{a},"b":{b}}}"#);
    let refused = |json: &str, data: usize| read_header(&file(json, data)).expect_err(json);
    let single = |entry: String| format!(r#"{{"a":{entry}}}"#);

    assert!(matches!(refused(&single(entry("F32", "[2]", 0, 4)), 4), Size { expected: 8, .. }));
    assert!(matches!(refused(&single(entry("F32", "[1]", 4, 0)), 4), Size { .. }));
    assert!(matches!(refused(&single(entry("F32", "[4294967296,4294967296]", 0, 0)), 0), Overflow { .. }));
    assert!(matches!(refused(&single(entry("F32", "[4611686018427387904]", 0, 0)), 0), Overflow { .. }));
    assert!(matches!(refused(&single(entry("F32", "[1]", 4, 8)), 8), Layout { begin: 4, expected: 0, .. }));
    let gap = pair(entry("F32", "[1]", 0, 4), entry("F32", "[1]", 8, 12));
    assert!(matches!(refused(&gap, 12), Layout { begin: 8, expected: 4, .. }));
    let overlap = pair(entry("F32", "[2]", 0, 8), entry("F32", "[2]", 4, 12));
    assert!(matches!(refused(&overlap, 12), Layout { begin: 4, expected: 8, .. }));
    let twice = pair(entry("F32", "[1]", 0, 4), entry("F32", "[1]", 0, 4));
    assert!(matches!(refused(&twice, 4), Layout { .. }));
    assert_eq!(refused(&single(entry("F32", "[1]", 0, 4)), 3), DataSize { expected: 4, got: 3 });
    assert_eq!(refused(&single(entry("F32", "[1]", 0, 4)), 5), DataSize { expected: 4, got: 5 });
    assert_eq!(refused("{}", 1), DataSize { expected: 0, got: 1 });
    // Of types that are not read, the size of an element is not known, the layout is.
    assert!(matches!(refused(&single(entry("I64", "[1]", 4, 0)), 4), Layout { .. }));
    assert!(matches!(refused(&single(entry("I64", "[1]", 8, 16)), 16), Layout { begin: 8, expected: 0, .. }));
    assert_eq!(refused(&single(entry("I64", "[1]", 0, 8)), 7), DataSize { expected: 8, got: 7 });
}

#[test]
fn tensors_of_other_types_are_named_beside_the_weights_and_refused_in_small_files() {
    for dtype in ["F64", "I64", "BOOL", "F8_E4M3", "f32", ""] {
        let mask = entry(dtype, "[3]", 0, 12);
        let file = file(&format!(r#"{{"mask":{mask},"w":{}}}"#, entry("F32", "[1]", 12, 16)), 16);
        let header = read_header(&file).expect("a good layout");
        assert_eq!(header.tensors.keys().collect::<Vec<_>>(), ["w"]);
        assert_eq!(header.unread["mask"], dtype);
        assert!(matches!(from_bytes(&file), Err(SafetensorsError::Dtype { .. })), "{dtype}");
    }
}

#[test]
fn truncated_and_lying_lengths_are_refused() {
    for len in 0..8 {
        assert_eq!(
            read_header(&vec![0; len]),
            Err(SafetensorsError::Truncated { needed: 8, got: len as u64 })
        );
    }
    let whole = to_bytes(&[("prompt_embeddings", &[2, 3], &[1.0; 6])], &[("format", "pt")]);
    for len in 0..whole.len() {
        assert!(from_bytes(&whole[..len]).is_err(), "cut at {len}");
    }
    let huge = [&100_000_001u64.to_le_bytes()[..], b"{}"].concat();
    assert!(matches!(read_header(&huge), Err(SafetensorsError::HeaderTooLarge { .. })));
    let endless = [&u64::MAX.to_le_bytes()[..], b"{}"].concat();
    assert!(matches!(read_header(&endless), Err(SafetensorsError::HeaderTooLarge { .. })));
}

/// Flips each bit of a file's header in turn: refused or read, never a panic.
#[test]
fn no_flipped_bit_panics() {
    let whole = to_bytes(&[("a", &[2], &[1.0, 2.0]), ("b", &[1], &[3.0])], &[("format", "pt")]);
    for bit in 0..whole.len() * 8 {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let _ = from_bytes(&flipped);
    }
}

/// Adapters that PEFT's `save_pretrained` wrote: read and written again, they are the same bytes.
#[test]
fn the_writer_matches_peft_byte_for_byte() {
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden");
    for model in ["llama-6-heads", "llama-12-heads", "bloom-6-heads", "bloom-12-heads"] {
        let path = golden.join(model).join("adapter/adapter_model.safetensors");
        let bytes = std::fs::read(&path).expect("a golden adapter");
        let read = from_bytes(&bytes).expect("PEFT's file");
        let tensor = &read.tensors["prompt_embeddings"];
        let written = to_bytes(&[("prompt_embeddings", &tensor.shape, &tensor.values)], &[("format", "pt")]);
        assert_eq!(written, bytes, "{model}");
    }
    // The size of PEFT's file for 200 virtual tokens of width 3,072.
    let wide = to_bytes(&[("prompt_embeddings", &[200, 3072], &vec![0.0; 614_400])], &[("format", "pt")]);
    assert_eq!(wide.len(), 2_457_728);
}

#[test]
fn what_is_written_reads_back_whatever_the_order() {
    let (a, b) = (("m.a", &[2][..], &[1.0, f32::MIN_POSITIVE][..]), ("m.b \"q\"", &[1, 1][..], &[-0.0][..]));
    let written = to_bytes(&[a, b], &[("k", "ä\n")]);
    assert_eq!(written, to_bytes(&[b, a], &[("k", "ä\n")]));
    let read = from_bytes(&written).expect("our own file");
    assert_eq!(read.tensors["m.a"].values, a.2);
    assert_eq!(read.tensors["m.b \"q\""].shape, [1, 1]);
    assert!(read.tensors["m.b \"q\""].values[0].is_sign_negative());
    assert_eq!(read.metadata["k"], "ä\n");
    assert_eq!(read_header(&written).expect("our own file").data_start % 8, 0);
}
