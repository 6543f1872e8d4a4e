//! What a step is asked to learn from, before rows are shared.

/// One sequence behind a soft prompt, with the tokens it is scored on.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Index of the soft prompt that stands before `ids`.
    pub root: usize,
    /// Token ids of the text. Those behind the last target take no row.
    pub ids: Vec<u32>,
    /// What is predicted, in any order.
    pub targets: Vec<Target>,
}

/// A token to be predicted, with the weight of its negative log-likelihood in the loss.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// How many tokens of the sample's `ids` stand before the predicted one: its index when it is part of
    /// `ids`. At 0 the last virtual token of the prompt predicts it.
    pub position: usize,
    /// Weight of this target's loss; the normalisation of the whole step is in the weights.
    pub weight: f64,
    /// The predicted token.
    pub id: u32,
}
