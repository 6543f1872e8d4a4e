//! Model folders, good and bad.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{INDEX, PIECE, SINGLE, WeightError, WeightFiles};
use crate::safetensors::to_bytes;
use crate::{DType, ForeignFile};

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files {
        fs::write(dir.path().join(name), bytes).expect("a file");
    }
    dir
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(ToString::to_string).collect()
}

fn refused(dir: &Path) -> WeightError {
    WeightFiles::open(dir).expect_err("a refusal")
}

/// A file of one BF16 matrix `[2, 2]` at an odd address.
fn odd_bf16() -> Vec<u8> {
    let json = r#"{"w":{"dtype":"BF16","shape":[2,2],"data_offsets":[0,8]}}"#.to_string();
    let json = if json.len().is_multiple_of(2) { json + " " } else { json };
    let mut bytes = (json.len() as u64).to_le_bytes().to_vec();
    bytes.extend(json.as_bytes());
    for value in [1.0f32, -2.0, 0.5, 3.0] {
        bytes.extend(((value.to_bits() >> 16) as u16).to_le_bytes());
    }
    bytes
}

#[test]
fn a_single_file_shows_its_tensors() {
    let bytes = to_bytes(&[("w", &[2, 3], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), ("b", &[2], &[7.0, 8.0])], &[]);
    let dir = folder(&[(SINGLE, &bytes)]);
    let weights = WeightFiles::open(dir.path()).expect("good weights");
    assert_eq!(weights.names().collect::<Vec<_>>(), ["b", "w"]);
    assert!(weights.contains("b") && !weights.contains("c"));
    assert_eq!(weights.matrix("w").expect("a matrix").view().to_f32(), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    assert_eq!(weights.vector("b").expect("a vector"), [7.0, 8.0]);
    assert_eq!(weights.mapped_bytes(), bytes.len());
    assert!(matches!(weights.matrix("b"), Err(WeightError::Rank { expected: 2, .. })));
    assert!(matches!(weights.vector("w"), Err(WeightError::Rank { expected: 1, .. })));
    assert!(matches!(weights.vector("c"), Err(WeightError::NoTensor { .. })));
    weights.check_finite(&names(&["b", "w"]), 1).expect("finite weights");
}

#[test]
fn unaligned_brain_floats_are_read_in_place_and_outlive_the_folder_object() {
    let dir = folder(&[(SINGLE, &odd_bf16())]);
    let matrix = WeightFiles::open(dir.path()).and_then(|w| w.matrix("w")).expect("a matrix");
    assert_eq!((matrix.dtype, matrix.view().to_f32()), (DType::BF16, vec![1.0, -2.0, 0.5, 3.0]));
}

#[test]
fn shards_are_found_through_their_index() {
    let (one, two) = (to_bytes(&[("a", &[1], &[1.0])], &[]), to_bytes(&[("b", &[1], &[2.0])], &[]));
    let index =
        br#"{"metadata":{"total_size":8},"weight_map":{"a":"x-1.safetensors","b":"x-2.safetensors"}}"#;
    let dir = folder(&[(INDEX, index), ("x-1.safetensors", &one), ("x-2.safetensors", &two)]);
    let weights = WeightFiles::open(dir.path()).expect("good shards");
    assert_eq!((weights.vector("a").expect("a"), weights.vector("b").expect("b")), (vec![1.0], vec![2.0]));
    assert_eq!(weights.mapped_bytes(), one.len() + two.len());
}

#[test]
fn bad_indices_are_refused() {
    let shard = to_bytes(&[("a", &[1], &[1.0])], &[]);
    let corpus = [
        ("no JSON", "{"),
        ("no map", "{}"),
        ("a name twice", r#"{"weight_map":{"a":"x.safetensors","a":"x.safetensors"}}"#),
        ("outside the folder", r#"{"weight_map":{"a":"../x.safetensors"}}"#),
        ("absolute", r#"{"weight_map":{"a":"/x.safetensors"}}"#),
        ("no safetensors", r#"{"weight_map":{"a":"x.bin"}}"#),
        ("a number", r#"{"weight_map":{"a":1}}"#),
    ];
    for (defect, index) in corpus {
        let dir = folder(&[(INDEX, index.as_bytes()), ("x.safetensors", &shard)]);
        let error = refused(dir.path());
        assert!(matches!(error, WeightError::Index { .. }), "{defect}: {error}");
    }
    let dir = folder(&[(INDEX, br#"{"weight_map":{"a":"absent.safetensors"}}"#)]);
    assert!(matches!(refused(dir.path()), WeightError::Io { .. }));
}

/// As transformers: an index says which files there are, and the files which tensors.
#[test]
fn what_an_index_says_of_tensors_that_nobody_reads_decides_nothing() {
    let one = to_bytes(&[("a", &[1], &[1.0]), ("b", &[1], &[7.0])], &[]);
    let two = to_bytes(&[("b", &[1], &[2.0]), ("c", &[1], &[3.0])], &[]);
    let index = br#"{"weight_map":{"a":"1.safetensors","b":"2.safetensors","d":"1.safetensors"}}"#;
    let dir = folder(&[(INDEX, index), ("1.safetensors", &one), ("2.safetensors", &two)]);
    let weights = WeightFiles::open(dir.path()).expect("good shards");
    let value = |name| weights.vector(name).expect("a tensor")[0];
    assert_eq!((value("a"), value("b"), value("c")), (1.0, 2.0, 3.0));
    assert!(weights.path("b").expect("a tensor").ends_with("2.safetensors"));
    let error = weights.vector("d").expect_err("an absent tensor");
    assert!(matches!(error, WeightError::Index { .. }), "{error}");
    assert!(error.to_string().ends_with("tensor \"d\" is not in 1.safetensors"), "{error}");
}

#[test]
fn what_lies_where_weights_should_be_is_named() {
    let pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n";
    let index = br#"{"weight_map":{"a":"x.safetensors"}}"#;
    for (files, what) in [
        (&[(SINGLE, &pointer[..])][..], ForeignFile::LfsPointer),
        (&[(SINGLE, b"<html>")], ForeignFile::HtmlPage),
        (&[(SINGLE, b"")], ForeignFile::Empty),
        (&[(INDEX, pointer)], ForeignFile::LfsPointer),
        (&[(INDEX, index), ("x.safetensors", pointer)], ForeignFile::LfsPointer),
    ] {
        let error = refused(folder(files).path());
        assert!(matches!(&error, WeightError::Foreign { what: found, .. } if *found == what), "{error}");
    }
}

#[test]
fn pickles_are_refused_with_the_way_to_convert() {
    for name in ["pytorch_model.bin", "model.pt", "weights.pth", "x.pkl", "y.ckpt"] {
        let dir = folder(&[(name, b"\x80\x04"), ("config.json", b"{}")]);
        let error = refused(dir.path());
        assert!(matches!(&error, WeightError::Pickle { path } if path.ends_with(name)), "{error}");
        assert!(error.to_string().contains("safe_serialization=True"));
    }
    assert!(matches!(refused(folder(&[("config.json", b"{}")]).path()), WeightError::Missing { .. }));
    let absent = tempfile::tempdir().expect("a folder").path().join("absent");
    assert!(matches!(refused(&absent), WeightError::Io { .. }));
}

#[test]
fn truncated_and_lying_files_are_refused() {
    let whole = to_bytes(&[("w", &[2], &[1.0, 2.0])], &[]);
    let lying = [&(1u64 << 40).to_le_bytes()[..], &whole[8..]].concat();
    for bytes in [&whole[..4], &whole[..whole.len() - 1], &whole[..12], &lying] {
        let error = refused(folder(&[(SINGLE, bytes)]).path());
        assert!(matches!(error, WeightError::Format { .. } | WeightError::Io { .. }), "{error}");
    }
}

#[test]
fn non_finite_weights_are_named_with_their_element() {
    let bytes = to_bytes(&[("bad", &[3], &[0.0, 1.0, f32::NAN]), ("good", &[1], &[f32::MAX])], &[]);
    let dir = folder(&[(SINGLE, &bytes)]);
    let weights = WeightFiles::open(dir.path()).expect("a readable file");
    assert_eq!(weights.first_non_finite("bad").expect("a tensor"), Some(2));
    assert_eq!(weights.first_non_finite("good").expect("a tensor"), None);
    let error = weights.check_finite(&names(&["bad", "good"]), 2).expect_err("a refusal");
    assert!(matches!(&error, WeightError::NonFinite { name, element: 2, .. } if name == "bad"), "{error}");
    weights.check_finite(&names(&["good"]), 2).expect("nobody reads the other");
}

#[test]
fn of_several_wild_weights_the_first_is_named_with_any_number_of_threads() {
    let long = 3 * PIECE / 4 + 5;
    let tensors: Vec<_> = ["a", "b", "c"].map(|name| (name.to_string(), vec![long])).into();
    let weights = |wild: &[(&str, usize)]| {
        WeightFiles::in_memory(&tensors, DType::F32, |name, bytes| {
            for &(_, element) in wild.iter().filter(|(tensor, _)| *tensor == name) {
                bytes[4 * element..][..4].copy_from_slice(&f32::NAN.to_le_bytes());
            }
        })
        .expect("memory")
    };
    let all = names(&["a", "b", "c"]);
    for threads in [1, 2, 5] {
        weights(&[]).check_finite(&all, threads).expect("finite weights");
        for first in [("a", long - 1), ("b", 0), ("b", PIECE / 2), ("c", 7)] {
            let error =
                weights(&[first, ("c", long - 1)]).check_finite(&all, threads).expect_err("a refusal");
            let WeightError::NonFinite { name, element, .. } = &error else { panic!("{error}") };
            assert_eq!((&name[..], *element), first, "{threads} threads");
        }
    }
}
