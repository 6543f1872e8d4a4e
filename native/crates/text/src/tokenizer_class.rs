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
    /// `CodeLlamaTokenizer`: as `LlamaTokenizer`, with an unknown token and a begin token of its own.
    CodeLlama {
        /// When a space is put before a text, as Metaspace names it.
        prepend_scheme: &'static str,
    },
    /// Classes of bytes.
    Bytes {
        /// Which of them.
        kind: Bytes,
        /// Whether a space is put before a text.
        add_prefix_space: bool,
    },
}

/// Classes whose vocabulary is of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bytes {
    /// `GPT2Tokenizer`.
    Gpt2,
    /// `CodeGenTokenizer`.
    CodeGen,
    /// `GPTNeoXTokenizer`: composed letters, and no special token around a text.
    GptNeoX,
    /// `CohereTokenizer`: composed letters, single digits.
    Cohere,
    /// `Qwen2Tokenizer`: composed letters, single digits, line ends apart.
    Qwen2,
    /// `Qwen3_5Tokenizer`: the same, with marks as letters.
    Qwen35,
}

impl TokenizerClass {
    /// The class of a name (`Fast` or not), under the settings of the configuration.
    pub fn of(name: &str, setting: impl Fn(&str) -> Option<Value>) -> Option<Self> {
        let is = |key: &str| setting(key).and_then(|value| value.as_bool());
        let bytes = |kind| Some(Self::Bytes { kind, add_prefix_space: is("add_prefix_space") == Some(true) });
        match plain(name) {
            "LlamaTokenizer" => Some(Self::Llama {
                prepend_scheme: match (is("add_prefix_space"), is("legacy")) {
                    (Some(false), _) => "never",
                    (_, Some(true)) => "always",
                    _ => "first",
                },
            }),
            "CodeLlamaTokenizer" => Some(Self::CodeLlama {
                prepend_scheme: if is("add_prefix_space") == Some(false) { "never" } else { "first" },
            }),
            "GPT2Tokenizer" => bytes(Bytes::Gpt2),
            "CodeGenTokenizer" => bytes(Bytes::CodeGen),
            "GPTNeoXTokenizer" => bytes(Bytes::GptNeoX),
            "CohereTokenizer" => bytes(Bytes::Cohere),
            "Qwen2Tokenizer" => bytes(Bytes::Qwen2),
            "Qwen3_5Tokenizer" => bytes(Bytes::Qwen35),
            _ => None,
        }
    }

    /// The tokens that it has where the configuration does not name them, in its order.
    pub fn default_tokens(self) -> &'static [(&'static str, &'static str)] {
        const END: &str = "<|endoftext|>";
        match self {
            Self::Llama { .. } => &[("unk_token", "<unk>"), ("bos_token", "<s>"), ("eos_token", "</s>")],
            Self::CodeLlama { .. } => &[
                ("unk_token", "<unk>"),
                ("bos_token", "<s>"),
                ("eos_token", "</s>"),
                ("prefix_token", "▁<PRE>"),
                ("middle_token", "▁<MID>"),
                ("suffix_token", "▁<SUF>"),
                ("eot_token", "▁<EOT>"),
                ("fill_token", "<FILL_ME>"),
            ],
            Self::Bytes { kind, .. } => match kind {
                Bytes::Gpt2 | Bytes::CodeGen => &[("unk_token", END), ("bos_token", END), ("eos_token", END)],
                Bytes::GptNeoX => &[
                    ("unk_token", END),
                    ("bos_token", END),
                    ("eos_token", END),
                    ("pad_token", "<|padding|>"),
                ],
                Bytes::Cohere => &[
                    ("unk_token", "<UNK>"),
                    ("bos_token", "<BOS_TOKEN>"),
                    ("eos_token", "<|END_OF_TURN_TOKEN|>"),
                    ("pad_token", "<PAD>"),
                    ("cls_token", "<CLS>"),
                    ("sep_token", "<SEP>"),
                    ("mask_token", "<MASK_TOKEN>"),
                ],
                Bytes::Qwen2 | Bytes::Qwen35 => &[("unk_token", END), ("eos_token", END), ("pad_token", END)],
            },
        }
    }

    /// The tokenizer.json that the class makes of one, without its added tokens, and whether ids read otherwise;
    /// none where it leaves the file as it is: `LlamaTokenizer` one of bytes, every class one without merges.
    /// `token` gives the texts of the tokens with a name.
    pub fn rebuild(self, content: &[u8], token: impl Fn(&str) -> Option<String>) -> Option<(Vec<u8>, bool)> {
        let of_bytes = content.windows(BYTE_LEVEL.len()).any(|window| window == BYTE_LEVEL);
        if of_bytes && matches!(self, Self::Llama { .. }) {
            return None;
        }
        let mut file: Value = serde_json::from_slice(content).ok()?;
        if file["model"]["type"] != "BPE" {
            return None;
        }
        let decoder = self.decoder();
        let reads_otherwise = match self {
            // What else is said of bytes changes nothing about reading them. `GPT2Tokenizer` has told it always.
            Self::Bytes { kind, .. } if kind != Bytes::Gpt2 => file["decoder"]["type"] != decoder["type"],
            _ => file["decoder"] != decoder,
        };
        for (key, value) in self.model().as_object().into_iter().flatten() {
            file["model"][key] = value.clone();
        }
        if let Self::CodeLlama { .. } = self {
            file["model"]["unk_token"] = json!(token("unk_token"));
            let bos = token("bos_token").and_then(|bos| Some((file["model"]["vocab"][&bos].as_u64()?, bos)));
            if let Some((id, bos)) = bos {
                file["post_processor"] = begin_with(&bos, id);
            }
        }
        if let Self::Bytes { kind: Bytes::GptNeoX, .. } = self {
            file["post_processor"] = Value::Null;
        }
        file["normalizer"] = self.normalizer();
        file["pre_tokenizer"] = self.pre_tokenizer();
        file["decoder"] = decoder;
        file["added_tokens"] = json!([]);
        Some((file.to_string().into_bytes(), reads_otherwise))
    }

    /// How it changes texts before they are split.
    pub fn normalizer(self) -> Value {
        match self {
            Self::Bytes { kind: Bytes::GptNeoX | Bytes::Cohere | Bytes::Qwen2 | Bytes::Qwen35, .. } => {
                json!({ "type": "NFC" })
            }
            _ => Value::Null,
        }
    }

    /// How it splits texts.
    pub fn pre_tokenizer(self) -> Value {
        match self {
            Self::Llama { prepend_scheme } | Self::CodeLlama { prepend_scheme } => json!({
                "type": "Metaspace", "replacement": "▁", "prepend_scheme": prepend_scheme, "split": false,
            }),
            Self::Bytes { kind, add_prefix_space } => match kind {
                Bytes::Gpt2 | Bytes::CodeGen | Bytes::GptNeoX => byte_level(add_prefix_space, true),
                Bytes::Cohere => in_turn(json!([
                    { "type": "Digits", "individual_digits": true },
                    byte_level(add_prefix_space, true),
                ])),
                Bytes::Qwen2 => in_turn(json!([isolated(WORDS), byte_level(add_prefix_space, false)])),
                Bytes::Qwen35 => {
                    in_turn(json!([isolated(WORDS_WITH_MARKS), byte_level(add_prefix_space, false)]))
                }
            },
        }
    }

    fn decoder(self) -> Value {
        let (Self::Llama { prepend_scheme } | Self::CodeLlama { prepend_scheme }) = self else {
            return byte_level(true, true);
        };
        let mut decoders = vec![
            json!({ "type": "Replace", "pattern": { "String": "▁" }, "content": " " }),
            json!({ "type": "ByteFallback" }),
            json!({ "type": "Fuse" }),
        ];
        if prepend_scheme != "never" || matches!(self, Self::CodeLlama { .. }) {
            decoders.push(json!({ "type": "Strip", "content": " ", "start": 1, "stop": 0 }));
        }
        json!({ "type": "Sequence", "decoders": decoders })
    }

    /// The settings of the model.
    fn model(self) -> Value {
        let of_bytes = matches!(self, Self::Bytes { .. });
        let affix = if of_bytes { json!("") } else { Value::Null };
        json!({
            "dropout": null, "unk_token": null, "fuse_unk": !of_bytes, "byte_fallback": !of_bytes,
            "ignore_merges": false, "continuing_subword_prefix": affix, "end_of_word_suffix": affix,
        })
    }
}

/// Whether a class of transformers has code of its own that is not followed here: it makes another tokenizer of
/// some files than they say.
pub fn is_not_followed(name: &str) -> bool {
    NOT_FOLLOWED.binary_search(&plain(name)).is_ok()
}

fn plain(name: &str) -> &str {
    name.strip_suffix("Fast").unwrap_or(name)
}

fn in_turn(pre_tokenizers: Value) -> Value {
    json!({ "type": "Sequence", "pretokenizers": pre_tokenizers })
}

fn isolated(pattern: &str) -> Value {
    json!({ "type": "Split", "pattern": { "Regex": pattern }, "behavior": "Isolated", "invert": false })
}

fn byte_level(add_prefix_space: bool, use_regex: bool) -> Value {
    json!({
        "type": "ByteLevel", "add_prefix_space": add_prefix_space, "trim_offsets": true, "use_regex": use_regex,
    })
}

fn begin_with(token: &str, id: u64) -> Value {
    let begin = json!({ "SpecialToken": { "id": token, "type_id": 0 } });
    let text = |id: &str, type_id: u8| json!({ "Sequence": { "id": id, "type_id": type_id } });
    json!({
        "type": "TemplateProcessing",
        "single": [begin, text("A", 0)],
        "pair": [begin, text("A", 0), text("B", 1)],
        "special_tokens": { token: { "id": token, "ids": [id], "tokens": [token] } },
    })
}

/// How `Qwen2Tokenizer` parts words.
const WORDS: &str = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";
/// How `Qwen3_5Tokenizer` does.
const WORDS_WITH_MARKS: &str = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";

/// The other classes of transformers 5.23 with code of their own, sorted.
#[rustfmt::skip]
const NOT_FOLLOWED: &[&str] = &[
    "AlbertTokenizer",
    "BartTokenizer",
    "BarthezTokenizer",
    "BartphoTokenizer",
    "BertGenerationTokenizer",
    "BertJapaneseTokenizer",
    "BertTokenizer",
    "BertTokenizerLegacy",
    "BertweetTokenizer",
    "BigBirdTokenizer",
    "BioGptTokenizer",
    "BlenderbotSmallTokenizer",
    "BlenderbotTokenizer",
    "ByT5Tokenizer",
    "CLIPTokenizer",
    "CTRLTokenizer",
    "CamembertTokenizer",
    "CanineTokenizer",
    "ClvpTokenizer",
    "CpmAntTokenizer",
    "CpmTokenizer",
    "DPRContextEncoderTokenizer",
    "DPRQuestionEncoderTokenizer",
    "DPRReaderTokenizer",
    "DebertaTokenizer",
    "DebertaV2Tokenizer",
    "DiaTokenizer",
    "DistilBertTokenizer",
    "ElectraTokenizer",
    "EsmTokenizer",
    "EsmcTokenizer",
    "FSMTTokenizer",
    "FastSpeech2ConformerTokenizer",
    "FlaubertTokenizer",
    "FunnelTokenizer",
    "GPTNeoXJapaneseTokenizer",
    "GPTSw3Tokenizer",
    "GemmaTokenizer",
    "HerbertTokenizer",
    "LasrTokenizer",
    "LayoutLMv2Tokenizer",
    "LayoutLMv3Tokenizer",
    "LayoutXLMTokenizer",
    "LukeTokenizer",
    "M2M100Tokenizer",
    "MBart50Tokenizer",
    "MBartTokenizer",
    "MLukeTokenizer",
    "MPNetTokenizer",
    "MarianTokenizer",
    "MarkupLMTokenizer",
    "MgpstrTokenizer",
    "MyT5Tokenizer",
    "NllbTokenizer",
    "NougatTokenizer",
    "OpenAIGPTTokenizer",
    "PLBartTokenizer",
    "PegasusTokenizer",
    "PerceiverTokenizer",
    "PhobertTokenizer",
    "Pop2PianoTokenizer",
    "ProphetNetTokenizer",
    "ReformerTokenizer",
    "RemBertTokenizer",
    "RoCBertTokenizer",
    "RoFormerTokenizer",
    "RobertaTokenizer",
    "SeamlessM4TTokenizer",
    "Siglip2Tokenizer",
    "SiglipTokenizer",
    "Speech2TextTokenizer",
    "SpeechT5Tokenizer",
    "SplinterTokenizer",
    "T5Tokenizer",
    "TapasTokenizer",
    "Tipsv2Tokenizer",
    "UdopTokenizer",
    "VideoPrismTokenizer",
    "VitsTokenizer",
    "Wav2Vec2CTCTokenizer",
    "Wav2Vec2PhonemeCTCTokenizer",
    "WhisperTokenizer",
    "XGLMTokenizer",
    "XLMRobertaTokenizer",
    "XLMTokenizer",
    "XLNetTokenizer",
];

const BYTE_LEVEL: &[u8] = b"\"ByteLevel\"";
