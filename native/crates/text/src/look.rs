//! One record token by token, for people who want to see what a model reads and what the limits cut.

use std::ops::Range;

use tunesmith_spec::{OnTooLong, RecordFate, Sample, Token, TokenDetail, TokenizedRecord};

use crate::assemble::{cut_of_source, target_within};
use crate::{Limits, Source, TextError, Tokenizer};

/// How [`look`] looks at records.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The token that ends a target.
    pub eos: u32,
    /// The longest source and target.
    pub limits: Limits,
    /// What happens to longer ones.
    pub policy: OnTooLong,
    /// Whether the tokens are listed or only counted.
    pub detail: TokenDetail,
}

/// The tokens of a record as [`crate::assemble()`] makes them, and what the limits do to them. Its index is 0.
///
/// # Errors
/// [`TextError::Failed`] and [`TextError::Panicked`].
pub fn look(tokenizer: &Tokenizer, sample: &Sample, how: &Look) -> Result<TokenizedRecord, TextError> {
    let source = tokenizer.encode_source(&sample.source)?;
    let target = tokenizer.encode_target(&sample.target)?.len();
    let fate = fate(source.ids.len(), target + 1, how);
    let kept_source = kept_of_source(&source, how, fate);
    let kept_target = kept_of_target(target, how.limits.max_output_tokens, fate);
    let count = |kept: &[bool]| kept.iter().filter(|&&kept| kept).count() as u64;
    let mut record = TokenizedRecord {
        index: 0,
        source_tokens: source.ids.len() as u64,
        target_tokens: target as u64 + 1,
        kept_source_tokens: count(&kept_source),
        kept_target_tokens: count(&kept_target),
        fate,
        source: Vec::new(),
        target: Vec::new(),
    };
    if how.detail == TokenDetail::Tokens {
        let mut text = Characters::new(&sample.source);
        let (end, behind) = (text.count(), source.ids.len() - source.trailing);
        let spans = tokenizer.spans(&sample.source, true)?.into_iter().zip(&kept_source).enumerate();
        record.source = spans
            .map(|(place, (span, &kept))| match place {
                _ if place < source.leading => added(span.id, span.token, 0, kept),
                _ if place >= behind => added(span.id, span.token, end, kept),
                _ => text.token(span.id, span.range, kept),
            })
            .collect();
        let mut text = Characters::new(&sample.target);
        let spans = tokenizer.spans(&sample.target, false)?.into_iter().zip(&kept_target);
        let last = added(
            how.eos,
            tokenizer.token(how.eos)?.unwrap_or_default(),
            text.count(),
            fate != RecordFate::Dropped,
        );
        record.target =
            spans.map(|(span, &kept)| text.token(span.id, span.range, kept)).chain([last]).collect();
    }
    Ok(record)
}

/// What the limits do to a record of so many tokens, special ones and the end of sequence included.
fn fate(source: usize, target: usize, &Look { limits, policy, .. }: &Look) -> RecordFate {
    match policy {
        _ if source <= limits.max_input_tokens && target <= limits.max_output_tokens => RecordFate::Whole,
        OnTooLong::Error => RecordFate::Refused,
        OnTooLong::Drop => RecordFate::Dropped,
        OnTooLong::TruncateLeft | OnTooLong::TruncateRight => RecordFate::Cut,
    }
}

/// Which tokens of a source are left, in order.
fn kept_of_source(source: &Source, how: &Look, fate: RecordFate) -> Vec<bool> {
    let places = 0..source.ids.len();
    let limit = how.limits.max_input_tokens;
    match fate {
        RecordFate::Whole | RecordFate::Refused => vec![true; places.len()],
        RecordFate::Dropped => vec![false; places.len()],
        RecordFate::Cut => {
            let cut = cut_of_source(source, limit, how.policy);
            let rank = |place| if place < cut.start { place } else { place - cut.len() };
            places.map(|place| !cut.contains(&place) && rank(place) < limit).collect()
        }
    }
}

/// Which tokens of a target are left, its end of sequence last.
fn kept_of_target(tokens: usize, limit: usize, fate: RecordFate) -> Vec<bool> {
    let most = if fate == RecordFate::Cut { target_within(limit) } else { tokens };
    let used = fate != RecordFate::Dropped;
    (0..tokens).map(|place| used && place < most).chain([used]).collect()
}

/// A token that stands for no text: told by its name.
fn added(id: u32, name: String, place: usize, kept: bool) -> Token {
    Token { id, text: name, start: place as u64, end: place as u64, special: true, kept }
}

/// A text by characters.
struct Characters<'a> {
    text: &'a str,
    /// Where each character begins in bytes, and where the last ends.
    bytes: Vec<usize>,
    /// Characters that tokens have told so far.
    told: usize,
}

impl<'a> Characters<'a> {
    fn new(text: &'a str) -> Self {
        let bytes = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
        Self { text, bytes, told: 0 }
    }

    fn count(&self) -> usize {
        self.bytes.len() - 1
    }

    /// A token told by the text it stands for; a character that several tokens spell is told by the first.
    fn token(&mut self, id: u32, Range { start, end }: Range<usize>, kept: bool) -> Token {
        let byte = |place: usize| self.bytes[place.min(self.count())];
        let from = start.max(self.told);
        let text = self.text[byte(from)..byte(end.max(from))].to_owned();
        self.told = end.max(self.told);
        Token { id, text, start: start as u64, end: end as u64, special: false, kept }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    fn record(source: &str, target: &str, limits: (usize, usize), policy: OnTooLong) -> TokenizedRecord {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        let limits = Limits { max_input_tokens: limits.0, max_output_tokens: limits.1 };
        let sample = Sample { source: source.to_owned(), target: target.to_owned() };
        look(&tokenizer, &sample, &Look { eos: 1, limits, policy, detail: TokenDetail::Tokens }).unwrap()
    }

    /// Each token's text, in parentheses when it is cut.
    fn shown(tokens: &[Token]) -> String {
        let one = |token: &Token| if token.kept { token.text.clone() } else { format!("({})", token.text) };
        tokens.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn tokens_are_told_by_the_text_they_stand_for_and_added_ones_by_name() {
        let record = record("a  é b", "c", (9, 9), OnTooLong::Error);
        assert_eq!(shown(&record.source), "<s> a é b");
        assert_eq!(shown(&record.target), "c </s>");
        let places: Vec<_> = record.source.iter().map(|token| (token.start, token.end)).collect();
        assert_eq!(places, vec![(0, 0), (0, 1), (3, 4), (5, 6)]);
        assert_eq!((record.target[1].start, record.target[1].special), (1, true));
        assert_eq!((record.source_tokens, record.target_tokens, record.fate), (4, 2, RecordFate::Whole));
    }

    #[test]
    fn a_character_of_several_tokens_is_told_once() {
        let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/../../golden/llama-6-heads/base");
        let tokenizer = Tokenizer::open(std::path::Path::new(golden)).unwrap();
        let limits = Limits { max_input_tokens: 99, max_output_tokens: 99 };
        let how = Look { eos: 1, limits, policy: OnTooLong::Error, detail: TokenDetail::Tokens };
        let sample = Sample { source: "a😀é".to_owned(), target: "😀😀".to_owned() };
        let record = look(&tokenizer, &sample, &how).unwrap();
        let told = |tokens: &[Token]| tokens.iter().map(|token| token.text.clone()).collect::<Vec<_>>();
        assert_eq!(told(&record.source), ["<s>", "a", "😀", "", "", "", "é", ""]);
        assert_eq!(told(&record.target), ["😀", "", "", "", "😀", "", "", "", "</s>"]);
        assert!(record.source.iter().all(|token| token.id < 277));
        assert_eq!((record.source[3].start, record.source[3].end), (1, 2));
    }

    #[test]
    fn what_is_kept_is_what_training_gets() {
        let (source, target) = ("a b c a b", "b c a");
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        for policy in [OnTooLong::Error, OnTooLong::Drop, OnTooLong::TruncateLeft, OnTooLong::TruncateRight] {
            for limits in [(9, 9), (6, 4), (3, 4), (6, 2), (1, 1)] {
                let seen = record(source, target, limits, policy);
                let limits = Limits { max_input_tokens: limits.0, max_output_tokens: limits.1 };
                let trained = crate::assemble(&tokenizer, [(source, target)], 1, limits, policy).unwrap();
                let kept = seen.source.iter().chain(&seen.target).filter(|token| token.kept);
                let ids: Vec<u32> = kept.map(|token| token.id).collect();
                let expected = trained.samples.first().map_or_else(Vec::new, |sample| sample.ids.clone());
                assert_eq!(ids, expected, "{policy:?} {limits:?}");
                assert_eq!((seen.kept_source_tokens + seen.kept_target_tokens) as usize, ids.len());
            }
        }
        assert_eq!(
            shown(&record(source, target, (4, 3), OnTooLong::TruncateLeft).source),
            "<s> (a) (b) c a b"
        );
        assert_eq!(
            shown(&record(source, target, (4, 3), OnTooLong::TruncateRight).source),
            "<s> a b c (a) (b)"
        );
        assert_eq!(shown(&record(source, target, (4, 3), OnTooLong::TruncateLeft).target), "b c (a) </s>");
    }
}
