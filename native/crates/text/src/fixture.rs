//! A tokenizer of three words for the tests.

use tempfile::TempDir;
use tunesmith_spec::Sample;

/// Splits at spaces; `<s>` = 0 before every text, `</s>` = 1 the end, `a` = 2, `b` = 3, `c` = 4, `.` = 5.
pub const WITH_BOS: &str = r#"{"version": "1.0", "truncation": null, "padding": null,
 "added_tokens": [
  {"id": 0, "content": "<s>", "single_word": false, "lstrip": false, "rstrip": true, "normalized": false, "special": true},
  {"id": 1, "content": "</s>", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true}],
 "normalizer": null, "pre_tokenizer": {"type": "WhitespaceSplit"},
 "post_processor": {"type": "TemplateProcessing",
  "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
  "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
  "special_tokens": {"<s>": {"id": "<s>", "ids": [0], "tokens": ["<s>"]}}},
 "decoder": null,
 "model": {"type": "WordLevel", "vocab": {"<s>": 0, "</s>": 1, "a": 2, "b": 3, "c": 4, ".": 5}, "unk_token": "."}}"#;

/// A folder with this tokenizer.json and `</s>` as its end-of-sequence token.
pub fn folder(tokenizer: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("tokenizer.json"), tokenizer).unwrap();
    std::fs::write(folder.path().join("tokenizer_config.json"), r#"{"eos_token": {"content": "</s>"}}"#)
        .unwrap();
    folder
}

/// A record whose source is one value.
pub fn sample(source: &str, target: &str) -> Sample {
    Sample { source: source.to_owned(), target: target.to_owned(), source_fields: None }
}
