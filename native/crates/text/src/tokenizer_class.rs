//! Tokenizer classes of transformers 5 that take vocabulary, merges and post-processor of a tokenizer.json, and
//! the rest from their own code.

use serde_json::{Value, json};

/// A class with code of its own. Any other is what tokenizer.json says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenizerClass {
    /// `LlamaTokenizer`: a text's first word, or with `legacy` that of every part between special tokens, begins
    /// with a space.
    Llama {
        /// When a space is put before a text, as Metaspace names it.
        prepend_scheme: &'static str,
    },
    /// `GPT2Tokenizer`.
    Gpt2 {
        /// Whether a space is put before a text.
        add_prefix_space: bool,
    },
}

impl TokenizerClass {
    /// The class of a name (`Fast` or not), under the settings `legacy` and `add_prefix_space` of the
    /// configuration.
    pub fn of(name: &str, legacy: Option<&Value>, add_prefix_space: Option<&Value>) -> Option<Self> {
        let is = |setting: Option<&Value>| setting.and_then(Value::as_bool);
        match name.strip_suffix("Fast").unwrap_or(name) {
            "LlamaTokenizer" => Some(Self::Llama {
                prepend_scheme: match (is(add_prefix_space), is(legacy)) {
                    (Some(false), _) => "never",
                    (_, Some(true)) => "always",
                    _ => "first",
                },
            }),
            "GPT2Tokenizer" => Some(Self::Gpt2 { add_prefix_space: is(add_prefix_space) == Some(true) }),
            _ => None,
        }
    }

    /// The tokens that it has where the configuration does not name them.
    pub fn default_token(self, key: &str) -> Option<&'static str> {
        match (self, key) {
            (Self::Llama { .. }, "unk_token") => Some("<unk>"),
            (Self::Llama { .. }, "bos_token") => Some("<s>"),
            (Self::Llama { .. }, "eos_token") => Some("</s>"),
            (Self::Gpt2 { .. }, "unk_token" | "bos_token" | "eos_token") => Some("<|endoftext|>"),
            _ => None,
        }
    }

    /// The tokenizer.json that the class makes of one, without its added tokens, and whether ids read otherwise;
    /// none where it leaves the file as it is: `LlamaTokenizer` one of bytes, every class one without merges.
    pub fn rebuild(self, content: &[u8]) -> Option<(Vec<u8>, bool)> {
        let of_bytes = content.windows(BYTE_LEVEL.len()).any(|window| window == BYTE_LEVEL);
        if of_bytes && matches!(self, Self::Llama { .. }) {
            return None;
        }
        let mut file: Value = serde_json::from_slice(content).ok()?;
        if file["model"]["type"] != "BPE" {
            return None;
        }
        let [pre_tokenizer, decoder, model] = self.parts();
        let reads_otherwise = file["decoder"] != decoder;
        for (key, value) in model.as_object().into_iter().flatten() {
            file["model"][key] = value.clone();
        }
        file["normalizer"] = Value::Null;
        file["pre_tokenizer"] = pre_tokenizer;
        file["decoder"] = decoder;
        file["added_tokens"] = json!([]);
        Some((file.to_string().into_bytes(), reads_otherwise))
    }

    /// How it splits texts.
    pub fn pre_tokenizer(self) -> Value {
        let [pre_tokenizer, ..] = self.parts();
        pre_tokenizer
    }

    /// Pre-tokenizer, decoder, and the settings of the model.
    fn parts(self) -> [Value; 3] {
        let model = |fuse_unk: bool, byte_fallback: bool, affix: Value| {
            json!({
                "dropout": null, "unk_token": null, "fuse_unk": fuse_unk, "byte_fallback": byte_fallback,
                "ignore_merges": false, "continuing_subword_prefix": affix, "end_of_word_suffix": affix,
            })
        };
        match self {
            Self::Llama { prepend_scheme } => {
                let mut decoders = vec![
                    json!({ "type": "Replace", "pattern": { "String": "▁" }, "content": " " }),
                    json!({ "type": "ByteFallback" }),
                    json!({ "type": "Fuse" }),
                ];
                if prepend_scheme != "never" {
                    decoders.push(json!({ "type": "Strip", "content": " ", "start": 1, "stop": 0 }));
                }
                let pre_tokenizer = json!({
                    "type": "Metaspace", "replacement": "▁", "prepend_scheme": prepend_scheme, "split": false,
                });
                [
                    pre_tokenizer,
                    json!({ "type": "Sequence", "decoders": decoders }),
                    model(true, true, Value::Null),
                ]
            }
            Self::Gpt2 { add_prefix_space } => {
                let bytes = |add_prefix_space: bool| {
                    json!({
                        "type": "ByteLevel", "add_prefix_space": add_prefix_space, "trim_offsets": true,
                        "use_regex": true,
                    })
                };
                [bytes(add_prefix_space), bytes(true), model(false, false, json!(""))]
            }
        }
    }
}

const BYTE_LEVEL: &[u8] = b"\"ByteLevel\"";
