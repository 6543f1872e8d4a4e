//! Records to token ids: `ids = source + target + eos`, each tokenized apart and verbatim.

use tunesmith_spec::{OnTooLong, Sample, SourceCut, SourceField};

use crate::cut::cut_source;
use crate::{TextError, Tokenizer};

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
#[derive(Clone, Debug, PartialEq)]
pub struct TooLong {
    /// The record's place among those given, from 0.
    pub index: usize,
    /// Tokens of its source.
    pub input_tokens: usize,
    /// Tokens of its target, the end of sequence included.
    pub output_tokens: usize,
    /// What was cut out of its source.
    pub cuts: Vec<SourceCut>,
    /// Tokens that were cut from the end of its target.
    pub cut_target_tokens: usize,
}

impl TooLong {
    /// A source alone, which nothing was cut out of.
    #[must_use]
    pub fn source(index: usize, input_tokens: usize) -> Self {
        Self { index, input_tokens, output_tokens: 0, cuts: Vec::new(), cut_target_tokens: 0 }
    }
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

/// Tokenizes records: the source with the tokenizer's special tokens, the target without, then `eos`.
///
/// A record beyond the limits is, as `policy` says, left out, or cut: the fields of its source on the policy's side, a
/// target at its end. Under [`OnTooLong::Error`] the over-long records are kept whole and listed in `too_long`: it is for the
/// caller to refuse them, after it has seen them all.
///
/// # Errors
/// [`TextError::TemplateTooLong`], [`TextError::Failed`] and [`TextError::Panicked`].
pub fn assemble<'a>(
    tokenizer: &Tokenizer,
    records: impl IntoIterator<Item = &'a Sample>,
    eos: u32,
    limits: Limits,
    policy: OnTooLong,
) -> Result<Assembled, TextError> {
    let mut assembled = Assembled::default();
    for (index, Sample { source, target, source_fields }) in records.into_iter().enumerate() {
        let limit = limits.max_input_tokens;
        let source = fit_source(tokenizer, source, source_fields.as_deref(), limit, policy)?;
        let mut target = tokenizer.encode_target(target)?;
        let FittedSource { mut ids, tokens, cuts } = source;
        let output_tokens = target.len() + 1;
        if tokens > limit || output_tokens > limits.max_output_tokens {
            if policy == OnTooLong::Drop {
                assembled.dropped += 1;
            } else if policy != OnTooLong::Error {
                assembled.truncated += 1;
                target.truncate(target_within(limits.max_output_tokens));
            }
            let cut_target_tokens = output_tokens - 1 - target.len();
            let input_tokens = tokens;
            assembled.too_long.push(TooLong { index, input_tokens, output_tokens, cuts, cut_target_tokens });
            if policy == OnTooLong::Drop {
                continue;
            }
        }
        let target_start = ids.len();
        ids.extend_from_slice(&target);
        ids.push(eos);
        assembled.samples.push(TokenizedSample { ids, target_start, index });
    }
    Ok(assembled)
}

/// A source as token ids.
#[derive(Clone, Debug, PartialEq)]
pub struct FittedSource {
    /// Within the limit where the policy cuts; all of them otherwise.
    pub ids: Vec<u32>,
    /// How many there are without any cut.
    pub tokens: usize,
    /// What was cut out of it.
    pub cuts: Vec<SourceCut>,
}

/// Tokenizes one source, with the tokenizer's special tokens, and cuts its fields to `limit` where `policy` says so.
///
/// # Errors
/// [`TextError::TemplateTooLong`], [`TextError::Failed`] and [`TextError::Panicked`].
pub fn fit_source(
    tokenizer: &Tokenizer,
    text: &str,
    fields: Option<&[SourceField]>,
    limit: usize,
    policy: OnTooLong,
) -> Result<FittedSource, TextError> {
    let ids = tokenizer.source_ids(text)?;
    let tokens = ids.len();
    if tokens <= limit || matches!(policy, OnTooLong::Error | OnTooLong::Drop) {
        return Ok(FittedSource { ids, tokens, cuts: Vec::new() });
    }
    let cut = cut_source(tokenizer, text, fields, tokens, limit, policy)?;
    Ok(FittedSource { cuts: cut.cuts(), ids: cut.ids, tokens })
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
        let samples: Vec<Sample> =
            records.iter().map(|(source, target)| fixture::sample(source, target)).collect();
        assemble(&tokenizer, &samples, EOS, limits, policy).unwrap()
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
        let long = &assembled.too_long[0];
        assert_eq!((long.input_tokens, long.output_tokens, long.cut_target_tokens), (4, 2, 0));
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
}
