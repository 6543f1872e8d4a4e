//! Model families over one decoder-block engine.
//!
//! A family is one file: how its config.json reads and what its tensors are called. All else is shared:
//! blocks of norm, attention and feed-forward network over packed rows. [`Model::step`] computes the loss of
//! an optimiser step and its gradient with respect to the soft prompts, [`Model::score`] log-probabilities or
//! logits of given tokens, [`Model::extend`] logits behind a cache of keys and values.

mod arena;
mod block_backward;
mod block_forward;
mod budget;
mod cache;
mod config;
mod decoder;
mod describe;
mod error;
mod extent;
mod families;
mod family;
mod fields;
mod flops;
mod head;
mod made;
mod model;
mod names;
mod options;
mod pass;
mod rope;
mod score;
mod step;
mod store;
mod target_logits;
mod unsupported;
mod weights;
mod workspace;

pub use budget::{chunk_rows_for, predicted_bytes, predicted_score_bytes};
pub use cache::{Inputs, KvCache, NewSegment, SegmentId};
pub use config::{
    Biases, LayerAttention, ModelConfig, NormRule, NormWeight, Norms, Parallel, ProjectionOrder,
    QueryKeyNorm, Rotation, Sizes,
};
pub use describe::{Described, Description};
pub use error::{ModelError, StepError};
pub use families::LLAMA;
pub use family::Family;
pub use flops::flops;
pub use model::Model;
pub use score::Scored;
pub use step::{StepOptions, StepOutput};
pub use tunesmith_kernels::Activation;
pub use tunesmith_ops::Frequencies;
pub use unsupported::Unsupported;
pub use workspace::Workspace;
