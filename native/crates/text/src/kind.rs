//! What kind of tokenizer a folder holds, for people who look at a model.

use std::path::Path;

use serde_json::Value;

use crate::tokenizer::read_limited;

/// Kinds of tokenizer.json by what they do, and whether the folder has a chat template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenizerKind {
    /// `byte-level-bpe`, `sentencepiece-bpe`, `bpe`, `unigram`, `word-level` or `word-piece`; none where tokenizer.json
    /// is missing or not understood.
    pub kind: Option<&'static str>,
    /// Whether `chat_template.jinja` is there, or `tokenizer_config.json` holds a template.
    pub chat_template: bool,
}

/// Looks at the tokenizer's files of a model folder, without building it.
pub fn tokenizer_kind(folder: &Path) -> TokenizerKind {
    let json = |name: &str| -> Option<Value> {
        read_limited(&folder.join(name)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok())
    };
    let named = |config: &Value| config.get("chat_template").is_some_and(|template| !template.is_null());
    TokenizerKind {
        kind: json("tokenizer.json").as_ref().and_then(kind),
        chat_template: folder.join("chat_template.jinja").is_file()
            || json("tokenizer_config.json").as_ref().is_some_and(named),
    }
}

fn kind(tokenizer: &Value) -> Option<&'static str> {
    let model = tokenizer.get("model")?;
    let steps = ["pre_tokenizer", "decoder", "normalizer"];
    let has = |names: &[&str]| steps.iter().any(|step| is_among(tokenizer.get(step), names));
    // Files of before there was a type are told by what they hold.
    let usual = if model.get("merges").is_some() { "BPE" } else { "" };
    match model.get("type").and_then(Value::as_str).unwrap_or(usual) {
        "BPE" if has(&["ByteLevel"]) => Some("byte-level-bpe"),
        "BPE" if model["byte_fallback"] == true || has(&["Metaspace", "ByteFallback"]) => {
            Some("sentencepiece-bpe")
        }
        "BPE" => Some("bpe"),
        "Unigram" => Some("unigram"),
        "WordLevel" => Some("word-level"),
        "WordPiece" => Some("word-piece"),
        _ => None,
    }
}

/// Whether a step, or one of a sequence, is of one of the types.
fn is_among(step: Option<&Value>, names: &[&str]) -> bool {
    let Some(step) = step else { return false };
    let inside =
        ["pretokenizers", "decoders", "normalizers"].iter().filter_map(|list| step.get(list)?.as_array());
    step.get("type").and_then(Value::as_str).is_some_and(|kind| names.contains(&kind))
        || inside.flatten().any(|step| is_among(Some(step), names))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{kind, tokenizer_kind};
    use crate::Tokenizer;
    use serde_json::{Value, json};

    #[test]
    fn kinds_are_told_by_what_a_tokenizer_does() {
        for (tokenizer, expected) in [
            (
                json!({"model": {"type": "BPE"}, "pre_tokenizer": {"type": "ByteLevel"}}),
                Some("byte-level-bpe"),
            ),
            (
                json!({
                    "model": {"type": "BPE"},
                    "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "Split"}, {"type": "ByteLevel"}]},
                }),
                Some("byte-level-bpe"),
            ),
            (json!({"model": {"type": "BPE", "byte_fallback": true}}), Some("sentencepiece-bpe")),
            (json!({"model": {"merges": []}, "pre_tokenizer": null}), Some("bpe")),
            (json!({"model": {"type": "Unigram"}}), Some("unigram")),
            (json!({"model": {"type": "WordLevel"}}), Some("word-level")),
            (json!({"model": {"type": "WordPiece"}}), Some("word-piece")),
            (json!({"model": {}}), None),
            (json!([]), None),
        ] {
            assert_eq!(kind(&tokenizer), expected, "{tokenizer}");
        }
    }

    #[test]
    fn every_kind_reads_texts_as_transformers_does() {
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/tokenizer-kinds.json");
        let golden: Value = serde_json::from_slice(&fs::read(golden).unwrap()).unwrap();
        for case in golden["cases"].as_array().unwrap() {
            let name = format!("{}, {}", case["kind"], case["name"]);
            let folder = tempfile::tempdir().unwrap();
            for (file, content) in
                [("tokenizer.json", &case["tokenizer"]), ("tokenizer_config.json", &case["config"])]
            {
                fs::write(folder.path().join(file), content.to_string()).unwrap();
            }
            assert_eq!(tokenizer_kind(folder.path()).kind, case["kind"].as_str(), "{name}");
            let tokenizer = Tokenizer::open(folder.path()).unwrap_or_else(|error| panic!("{name}: {error}"));
            for text in case["texts"].as_array().unwrap() {
                let given = text["text"].as_str().unwrap();
                let source = tokenizer.encode_source(given).unwrap();
                let own = tokenizer.encode_target(given).unwrap();
                assert_eq!(json!(source.ids), text["ids"], "{name}: {given:?}");
                assert_eq!(json!(own), text["own"], "{name}: {given:?}");
                let inside = source.leading..source.ids.len() - source.trailing;
                assert_eq!(source.ids[inside], own, "{name}: {given:?}");
                let decoded = tokenizer.decode(&source.ids).unwrap();
                assert_eq!(json!(decoded), text["decoded"], "{name}: {given:?}");
            }
        }
    }
}
