//! Damaged tokenizers: every one is refused or works, none crashes or hangs (robustness U3).

use std::path::Path;

use crate::{TextError, Tokenizer, fixture};

/// Bytes that change the meaning of JSON.
const BYTES: &[u8] = b"\"{}[]:,0919-. \\eutrnl\x00\x7f\xff";

/// A sequence of numbers from a seed (xorshift64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
}

/// Replaces, inserts, cuts or repeats a few bytes.
fn damage(original: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = original.to_vec();
    for _ in 0..=numbers.below(3) {
        let place = numbers.below(bytes.len().max(1));
        let byte = BYTES[numbers.below(BYTES.len())];
        match numbers.below(5) {
            0 if place < bytes.len() => bytes[place] = byte,
            1 => bytes.insert(place, byte),
            2 => {
                let end = (place + numbers.below(40)).min(bytes.len());
                bytes.drain(place..end);
            }
            3 => {
                let end = (place + numbers.below(40)).min(bytes.len());
                let again = bytes[place..end].to_vec();
                bytes.splice(place..place, again);
            }
            _ => replace_word(&mut bytes, numbers),
        }
    }
    bytes
}

/// Replaces the word or number behind a random colon by another of the file: still JSON, but lying.
fn replace_word(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    let values: Vec<(usize, usize)> = bytes
        .iter()
        .enumerate()
        .filter(|&(_, &byte)| byte == b':')
        .filter_map(|(colon, _)| {
            let length = bytes[colon + 1..].iter().position(|byte| b",}]".contains(byte))?;
            Some((colon + 1, colon + 1 + length))
        })
        .collect();
    if values.is_empty() {
        return;
    }
    let (to, from) = (values[numbers.below(values.len())], values[numbers.below(values.len())]);
    let value = bytes[from.0..from.1].to_vec();
    bytes.splice(to.0..to.1, value);
}

/// Opens the tokenizer and uses it; what it says about a text does not matter here.
fn use_it(json: &[u8]) -> Result<(), TextError> {
    let tokenizer = Tokenizer::from_content(Path::new("tokenizer.json"), json)?;
    for text in ["a b  c.", "", "<s></s> \u{1F600} ä\u{0301}\0 zzzz", &"ab ".repeat(200)] {
        let ids = tokenizer.encode_source(text)?.ids;
        tokenizer.decode(&ids)?;
    }
    tokenizer.decode(&[0, 7, u32::MAX])?;
    tokenizer.ordinary_ids(50, 20)?;
    Ok(())
}

fn survive(original: &[u8], seed: u64, rounds: usize) {
    println!("seed {seed}");
    let mut numbers = Numbers(seed);
    let (mut refused, mut panicked) = (0, 0);
    for _ in 0..rounds {
        match use_it(&damage(original, &mut numbers)) {
            Ok(()) => {}
            Err(TextError::Panicked { .. }) => panicked += 1,
            Err(_) => refused += 1,
        }
    }
    println!("{refused} refused, {panicked} panicked inside the library");
    assert!(refused > rounds / 10, "the mutator does damage: {refused} of {rounds} refused");
}

#[test]
fn a_damaged_word_tokenizer_never_crashes() {
    survive(fixture::WITH_BOS.as_bytes(), 0x5eed_0001, 3000);
}

#[test]
fn a_damaged_byte_pair_tokenizer_never_crashes() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/llama-6-heads/base/tokenizer.json");
    survive(&std::fs::read(golden).unwrap(), 0x5eed_0002, 1000);
}

/// Files beside a word tokenizer that say much.
const BESIDE: [(&str, &str); 3] = [
    (
        "tokenizer_config.json",
        r#"{"tokenizer_class": "LlamaTokenizer", "legacy": true, "eos_token": "</s>", "image_token": "<i>",
        "unk_token": {"__type": "AddedToken", "content": "<u>", "lstrip": true}, "split_special_tokens": false,
        "extra_special_tokens": {"x": "<x>"}, "added_tokens_decoder": {"6": {"content": "<t>", "special": true}}}"#,
    ),
    (
        "special_tokens_map.json",
        r#"{"eos_token": {"content": "c"}, "pad_token": null, "extra_special_tokens": ["<y>"], "additional_special_tokens": ["<z>"]}"#,
    ),
    ("added_tokens.json", r#"{"<s>": 0, "<v>": 9, "<w>": 7}"#),
];

#[test]
fn damaged_files_beside_a_tokenizer_never_crash_it() {
    let seed = 0x5eed_0003;
    println!("seed {seed}");
    let mut numbers = Numbers(seed);
    let (mut taken, mut refused) = (0, 0);
    for round in 0..600 {
        let folder = fixture::folder(fixture::WITH_BOS);
        for (place, (name, content)) in BESIDE.into_iter().enumerate() {
            let damaged = damage(content.as_bytes(), &mut numbers);
            // The second and third are only read where the first lists no tokens.
            let content: &[u8] = match place {
                0 if round % 2 == 1 => b"{}",
                _ if place == round % 3 => &damaged,
                _ => content.as_bytes(),
            };
            std::fs::write(folder.path().join(name), content).unwrap();
        }
        match crate::facts(folder.path(), &[], &[1], 12) {
            Ok(_) => taken += 1,
            Err(TextError::Panicked { message, .. }) => panic!("round {round}: {message}"),
            Err(_) => refused += 1,
        }
    }
    assert!(taken > 100 && refused > 100, "{taken} taken, {refused} refused");
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("{{\"normalizer\": {}{}", "[".repeat(200_000), "]".repeat(200_000));
    assert!(matches!(use_it(deep.as_bytes()), Err(TextError::Invalid { .. })));
    let normalizers = r#"{"type": "Sequence", "normalizers": ["#;
    let deep = fixture::WITH_BOS.replace(
        r#""normalizer": null"#,
        &format!("\"normalizer\": {}{}", normalizers.repeat(100), "]}".repeat(100)),
    );
    assert!(matches!(use_it(deep.as_bytes()), Err(TextError::Invalid { .. })));
}

#[test]
fn a_file_above_the_limit_is_not_read() {
    let folder = fixture::folder(fixture::WITH_BOS);
    let limit = crate::tokenizer::MAX_TOKENIZER_BYTES;
    let file = std::fs::File::options().write(true).open(folder.path().join("tokenizer.json")).unwrap();
    file.set_len(limit + 1).unwrap();
    assert!(
        matches!(Tokenizer::open(folder.path()), Err(TextError::TooLarge { bytes, .. }) if bytes == limit + 1)
    );
}
