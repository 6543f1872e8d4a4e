//! Architectures that people have and the engine does not compute: what they need, and what comes nearest.

/// Why an architecture is not supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// What it needs.
    pub needs: &'static str,
    /// The nearest architecture that is supported.
    pub nearest: &'static str,
}

const EXPERTS: &str = "it has experts";
const MAMBA: &str = "it has Mamba layers";
const STATE: &str = "it has layers that keep a state other than keys and values";
const ENCODER_DECODER: &str = "it has an encoder and a decoder";
const ENCODER: &str = "it is an encoder, which generates no text";
const IMAGES: &str = "it reads images";

/// The beginnings of class names; the first that fits counts.
const KNOWN: [(&str, &str, &str); 50] = [
    ("Mixtral", EXPERTS, "MistralForCausalLM"),
    ("Qwen2Moe", EXPERTS, "Qwen2ForCausalLM"),
    ("Qwen3Moe", EXPERTS, "Qwen3ForCausalLM"),
    ("Qwen3Next", STATE, "Qwen3ForCausalLM"),
    ("Qwen3_5", STATE, "Qwen3ForCausalLM"),
    ("Qwen2VL", IMAGES, "Qwen2ForCausalLM"),
    ("Qwen2_5_VL", IMAGES, "Qwen2ForCausalLM"),
    ("Qwen3VL", IMAGES, "Qwen3ForCausalLM"),
    ("GraniteMoeShared", EXPERTS, "GraniteForCausalLM"),
    ("GraniteMoe", EXPERTS, "GraniteForCausalLM"),
    ("DeepseekV", EXPERTS, "LlamaForCausalLM"),
    ("Llama4", EXPERTS, "LlamaForCausalLM"),
    ("Mllama", IMAGES, "LlamaForCausalLM"),
    ("Llava", IMAGES, "LlamaForCausalLM"),
    ("PaliGemma", IMAGES, "GemmaForCausalLM"),
    ("Gemma3n", STATE, "Gemma3ForCausalLM"),
    ("RecurrentGemma", STATE, "Gemma2ForCausalLM"),
    ("T5Gemma", ENCODER_DECODER, "Gemma2ForCausalLM"),
    ("Olmoe", EXPERTS, "OlmoForCausalLM"),
    ("FlexOlmo", EXPERTS, "Olmo2ForCausalLM"),
    ("PhiMoE", EXPERTS, "Phi3ForCausalLM"),
    ("Phimoe", EXPERTS, "Phi3ForCausalLM"),
    ("Phi4Multimodal", IMAGES, "Phi3ForCausalLM"),
    ("Glm4Moe", EXPERTS, "Glm4ForCausalLM"),
    ("Glm4v", IMAGES, "Glm4ForCausalLM"),
    ("GptOss", EXPERTS, "LlamaForCausalLM"),
    ("Jamba", MAMBA, "LlamaForCausalLM"),
    ("Zamba", MAMBA, "LlamaForCausalLM"),
    ("Bamba", MAMBA, "LlamaForCausalLM"),
    ("FalconMamba", MAMBA, "FalconForCausalLM"),
    ("FalconH1", MAMBA, "FalconForCausalLM"),
    ("Falcon3", MAMBA, "LlamaForCausalLM"),
    ("Mamba", MAMBA, "GPTNeoXForCausalLM"),
    ("NemotronH", MAMBA, "NemotronForCausalLM"),
    ("Rwkv", STATE, "GPTNeoXForCausalLM"),
    ("Lfm2", STATE, "LlamaForCausalLM"),
    ("xLSTM", STATE, "LlamaForCausalLM"),
    ("MiniMax", STATE, "LlamaForCausalLM"),
    ("Dbrx", EXPERTS, "LlamaForCausalLM"),
    ("T5", ENCODER_DECODER, "LlamaForCausalLM"),
    ("MT5", ENCODER_DECODER, "LlamaForCausalLM"),
    ("UMT5", ENCODER_DECODER, "LlamaForCausalLM"),
    ("Bart", ENCODER_DECODER, "OPTForCausalLM"),
    ("MBart", ENCODER_DECODER, "OPTForCausalLM"),
    ("Pegasus", ENCODER_DECODER, "OPTForCausalLM"),
    ("Bert", ENCODER, "GPT2LMHeadModel"),
    ("Roberta", ENCODER, "GPT2LMHeadModel"),
    ("XLMRoberta", ENCODER, "BloomForCausalLM"),
    ("ModernBert", ENCODER, "GPT2LMHeadModel"),
    ("Deberta", ENCODER, "GPT2LMHeadModel"),
];

impl Unsupported {
    /// What is known of a class.
    pub(crate) fn of(architecture: &str) -> Option<Unsupported> {
        let known = KNOWN.iter().find(|(beginning, ..)| architecture.starts_with(beginning));
        known.map(|&(_, needs, nearest)| Unsupported { needs, nearest })
    }
}
