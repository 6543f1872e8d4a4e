//! The tuning method: a soft prompt, its first values and its adapter file.
//!
//! - [`SoftPrompt`]: `[P, C]` values, to and from PEFT's adapter files
//! - [`init`]: where the first values come from
//!
//! Further methods (multitask prompts, KV prefixes, training by p-tuning) get their own files beside these.

mod adapter;
mod adapter_config;
pub mod init;
mod soft_prompt;

pub use adapter::{AdapterError, read_adapter};
pub use soft_prompt::SoftPrompt;
