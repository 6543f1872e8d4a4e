//! The families, a file each.

mod arcee;
mod bloom;
mod cohere;
mod cohere2;
mod common;
mod cwm;
mod ernie45;
mod exaone4;
mod falcon;
mod gemma;
mod gemma2;
mod gemma3;
mod glm;
mod glm4;
mod gpt2;
mod gpt_bigcode;
mod gpt_neo;
mod gpt_neox;
mod gptj;
mod granite;
mod granite_hybrid;
mod granite_swa;
mod helium;
mod jais2;
mod llama;
mod ministral;
mod ministral3;
mod mistral;
mod mpt;
mod nemotron;
mod olmo;
mod olmo2;
mod olmo3;
mod opt;
mod phi;
mod phi3;
mod qwen2;
mod qwen3;
mod seed_oss;
mod smollm3;
mod stablelm;
mod starcoder2;
mod vaultgemma;

use crate::family::Family;
pub use llama::FAMILY as LLAMA;

/// All families, in the order of messages. A new one is a line here and a file beside.
pub(crate) static ALL: &[&Family] = &[
    &llama::FAMILY,
    &mistral::FAMILY,
    &ministral::FAMILY,
    &ministral3::FAMILY,
    &qwen2::FAMILY,
    &qwen3::FAMILY,
    &granite::FAMILY,
    &granite_swa::FAMILY,
    &granite_hybrid::FAMILY,
    &gemma::FAMILY,
    &gemma2::FAMILY,
    &gemma3::FAMILY,
    &gemma3::MULTIMODAL,
    &vaultgemma::FAMILY,
    &phi::FAMILY,
    &phi3::FAMILY,
    &olmo::FAMILY,
    &olmo2::FAMILY,
    &olmo3::FAMILY,
    &smollm3::FAMILY,
    &stablelm::FAMILY,
    &starcoder2::FAMILY,
    &gpt2::FAMILY,
    &gpt_neo::FAMILY,
    &gpt_neox::FAMILY,
    &gptj::FAMILY,
    &gpt_bigcode::FAMILY,
    &opt::FAMILY,
    &bloom::FAMILY,
    &falcon::FAMILY,
    &mpt::FAMILY,
    &cohere::FAMILY,
    &cohere2::FAMILY,
    &glm::FAMILY,
    &glm4::FAMILY,
    &nemotron::FAMILY,
    &arcee::FAMILY,
    &cwm::FAMILY,
    &ernie45::FAMILY,
    &exaone4::FAMILY,
    &helium::FAMILY,
    &jais2::FAMILY,
    &seed_oss::FAMILY,
];
