//! Records to token ids: `ids = source + target + eos`, each tokenized apart and verbatim.

use std::ops::Range;

use tunesmith_spec::OnTooLong;

use crate::{Source, TextError, Tokenizer};

/// The longest source and the longest target, in tokens.
///
/// Special tokens count: the source's own and the end of sequence behind the target. Cutting a target
/// spares its end of sequence and its first token.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Most tokens of a source, its special tokens included.
    pub max_input_tokens: usize,
    /// Most tokens of a target, the end of sequence included.
    pub max_output_tokens: usize,
}

/// One record as token ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenizedSample {
    /// Source, target and end-of-sequence token.
    pub ids: Vec<u32>,
    /// Where the target begins in `ids`.
    pub target_start: usize,
    /// The record's place among those given, from 0.
    pub index: usize,
}

/// A record that exceeds the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// The record's place among those given, from 0.
    pub index: usize,
    /// Tokens of its source.
    pub input_tokens: usize,
    /// Tokens of its target, the end of sequence included.
    pub output_tokens: usize,
}

/// Tokenized records and what the limits did to them.
#[derive(Clone, Debug, Default)]
pub struct Assembled {
    /// The records that are kept, in their order.
    pub samples: Vec<TokenizedSample>,
    /// Every record that exceeds the limits, in order, whatever became of it.
    pub too_long: Vec<TooLong>,
    /// How many of them were left out.
    pub dropped: usize,
    /// How many of them were cut.
    pub truncated: usize,
}

/// Tokenizes `(source, target)` records: the source with the tokenizer's special tokens, the target
/// without, then `eos`.
///
/// A record beyond the limits is, as `policy` says, left out, or cut: the source on the policy's side, a
/// target at its end. Under [`OnTooLong::Error`] the over-long records are kept whole and listed in `too_long`: it is for the
/// caller to refuse them, after it has seen them all.
///
/// # Errors
/// [`TextError::Failed`] and [`TextError::Panicked`].
pub fn assemble<'a>(
    tokenizer: &Tokenizer,
    records: impl IntoIterator<Item = (&'a str, &'a str)>,
    eos: u32,
    limits: Limits,
    policy: OnTooLong,
) -> Result<Assembled, TextError> {
    let mut assembled = Assembled::default();
    for (index, (source, target)) in records.into_iter().enumerate() {
        let source = tokenizer.encode_source(source)?;
        let mut target = tokenizer.encode_target(target)?;
        let too_long = TooLong { index, input_tokens: source.ids.len(), output_tokens: target.len() + 1 };
        let mut ids = source.ids.clone();
        let fits = too_long.input_tokens <= limits.max_input_tokens
            && too_long.output_tokens <= limits.max_output_tokens;
        if !fits {
            assembled.too_long.push(too_long);
            match policy {
                OnTooLong::Error => {}
                OnTooLong::Drop => {
                    assembled.dropped += 1;
                    continue;
                }
                OnTooLong::TruncateLeft | OnTooLong::TruncateRight => {
                    assembled.truncated += 1;
                    ids = truncate(source, limits.max_input_tokens, policy);
                    target.truncate(target_within(limits.max_output_tokens));
                }
            }
        }
        let target_start = ids.len();
        ids.extend_from_slice(&target);
        ids.push(eos);
        assembled.samples.push(TokenizedSample { ids, target_start, index });
    }
    Ok(assembled)
}

/// The ids of one source within `max_input_tokens`; the second value tells whether it was cut. A source
/// that is too long under [`OnTooLong::Error`] or [`OnTooLong::Drop`] gives none.
#[must_use]
pub fn fit_source(source: Source, max_input_tokens: usize, policy: OnTooLong) -> Option<(Vec<u32>, bool)> {
    if source.ids.len() <= max_input_tokens {
        return Some((source.ids, false));
    }
    match policy {
        OnTooLong::Error | OnTooLong::Drop => None,
        OnTooLong::TruncateLeft | OnTooLong::TruncateRight => {
            Some((truncate(source, max_input_tokens, policy), true))
        }
    }
}

/// Cuts a source to `limit` tokens on the policy's side, sparing its special tokens as long as they fit.
fn truncate(source: Source, limit: usize, policy: OnTooLong) -> Vec<u32> {
    let cut = cut_of_source(&source, limit, policy);
    let Source { mut ids, .. } = source;
    ids.drain(cut);
    ids.truncate(limit);
    ids
}

/// The tokens that a cut to `limit` takes out of a source; what is still beyond the limit then goes from
/// the end.
pub(crate) fn cut_of_source(source: &Source, limit: usize, policy: OnTooLong) -> Range<usize> {
    let &Source { ref ids, leading, trailing } = source;
    let excess = ids.len().saturating_sub(limit);
    let text = ids.len() - leading - trailing;
    let cut = excess.min(text);
    let start = if policy == OnTooLong::TruncateLeft { leading } else { leading + text - cut };
    start..start + cut
}

/// How many tokens of a target, its end of sequence left out, a cut to `limit` leaves.
pub(crate) fn target_within(limit: usize) -> usize {
    limit.saturating_sub(1).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    const EOS: u32 = 1;

    fn run(policy: OnTooLong, records: &[(&str, &str)], limits: (usize, usize)) -> Assembled {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        let limits = Limits { max_input_tokens: limits.0, max_output_tokens: limits.1 };
        assemble(&tokenizer, records.iter().copied(), EOS, limits, policy).unwrap()
    }

    #[test]
    fn ids_are_source_with_special_tokens_then_target_without_then_eos() {
        let assembled = run(OnTooLong::Error, &[("a b", "c"), ("", "b")], (3, 2));
        assert_eq!(assembled.samples[0].ids, vec![0, 2, 3, 4, EOS]);
        assert_eq!(assembled.samples[0].target_start, 3);
        assert_eq!(assembled.samples[1].ids, vec![0, 3, EOS]);
        assert!(assembled.too_long.is_empty());
    }

    #[test]
    fn limits_hold_at_their_exact_value() {
        let records = [("a b", "c"), ("a b c", "c"), ("a", "b c")];
        let assembled = run(OnTooLong::Error, &records, (3, 2));
        let found: Vec<_> = assembled.too_long.iter().map(|long| long.index).collect();
        assert_eq!(found, vec![1, 2]);
        assert_eq!(assembled.too_long[0], TooLong { index: 1, input_tokens: 4, output_tokens: 2 });
    }

    #[test]
    fn dropping_counts_and_keeps_the_original_index() {
        let assembled = run(OnTooLong::Drop, &[("a b c", "c"), ("a", "b")], (3, 2));
        assert_eq!((assembled.dropped, assembled.truncated), (1, 0));
        assert_eq!(assembled.samples.len(), 1);
        assert_eq!(assembled.samples[0].index, 1);
    }

    #[test]
    fn truncating_keeps_special_tokens_eos_and_a_label() {
        let left = run(OnTooLong::TruncateLeft, &[("a b c", "b c a")], (3, 3));
        assert_eq!(left.samples[0].ids, vec![0, 3, 4, 3, 4, EOS]);
        let right = run(OnTooLong::TruncateRight, &[("a b c", "b c a")], (3, 3));
        assert_eq!(right.samples[0].ids, vec![0, 2, 3, 3, 4, EOS]);
        assert_eq!((right.dropped, right.truncated), (0, 1));
    }

    #[test]
    fn the_shortest_limit_still_leaves_a_label() {
        let assembled = run(OnTooLong::TruncateRight, &[("a", "b c")], (2, 1));
        assert_eq!(assembled.samples[0].ids, vec![0, 2, 3, EOS]);
    }

    #[test]
    fn a_limit_below_the_special_tokens_still_holds() {
        let source = Source { ids: vec![0, 2, 3, 1], leading: 1, trailing: 1 };
        assert_eq!(truncate(source.clone(), 2, OnTooLong::TruncateLeft), vec![0, 1]);
        assert_eq!(truncate(source, 1, OnTooLong::TruncateRight), vec![0]);
    }
}
