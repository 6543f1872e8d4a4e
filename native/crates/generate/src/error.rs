//! Why there is no prediction.

use tunesmith_methods::AdapterError;
use tunesmith_models::{ModelError, StepError};
use tunesmith_spec::UnknownToken;
use tunesmith_text::TextError;

/// Why an evaluation or a generation failed.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The base model cannot be used.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The tokenizer cannot be used, or records do not fit.
    #[error(transparent)]
    Text(#[from] TextError),
    /// An adapter cannot be used.
    #[error(transparent)]
    Adapter(#[from] AdapterError),
    /// A source without a token, and no virtual token before it: nothing predicts the first token.
    #[error("the source of record {} has no token, and there is no prompt before it", index + 1)]
    EmptySource {
        /// The record, from 0.
        index: usize,
    },
    /// Tokens that the base model has no embedding of.
    #[error("{}", unknown(.records, .labels, *.rows))]
    UnknownTokens {
        /// In sources, by their indices; none named where there is but one.
        records: Vec<UnknownToken>,
        /// In labels, by their indices.
        labels: Vec<UnknownToken>,
        /// Rows of the embedding table.
        rows: usize,
    },
    /// A record does not fit the model's positions.
    #[error("record {} needs {positions} positions, the model has {limit}", index + 1)]
    ContextOverflow {
        /// The record, from 0.
        index: usize,
        /// Positions it needs, virtual tokens included.
        positions: usize,
        /// Positions of the model.
        limit: usize,
    },
    /// A pass over the rows stopped.
    #[error(transparent)]
    Step(#[from] StepError),
}

/// Every token once, with the numbers of the texts that hold it: people count from 1.
fn unknown(records: &[UnknownToken], labels: &[UnknownToken], rows: usize) -> String {
    let told = |token: &UnknownToken, what: &str| {
        let numbers: Vec<String> = token.first.iter().map(|index| (index + 1).to_string()).collect();
        let more = if token.count as usize > numbers.len() { ", …" } else { "" };
        let several = if token.count == 1 { "" } else { "s" };
        let places = match &numbers[..] {
            [] => String::new(),
            _ => format!(", {what}{several} {}{more}", numbers.join(", ")),
        };
        format!("`{}` (id {}{places})", token.text, token.id)
    };
    let of_records = records.iter().map(|token| told(token, "record"));
    let tokens: Vec<String> = of_records.chain(labels.iter().map(|token| told(token, "label"))).collect();
    format!("the base model has {rows} embeddings, none of them for {}", tokens.join(" or "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_without_an_embedding_are_told_with_their_records_and_labels() {
        let token = |text: &str, id, count, first: &[u64]| UnknownToken {
            id,
            text: text.to_owned(),
            count,
            first: first.to_vec(),
        };
        let records = vec![token("[PAD]", 277, 3, &[2, 6]), token("<x>", 278, 1, &[])];
        let labels = vec![token("<y>", 279, 1, &[0])];
        assert_eq!(
            GenerateError::UnknownTokens { records, labels, rows: 277 }.to_string(),
            "the base model has 277 embeddings, none of them for `[PAD]` (id 277, records 3, 7, …) or `<x>` (id 278) or \
             `<y>` (id 279, label 1)",
        );
    }
}
