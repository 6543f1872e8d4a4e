//! One record token by token, for people who want to see what a model reads and what the limits cut.

use std::ops::Range;

use tunesmith_spec::{OnTooLong, RecordFate, Sample, Token, TokenDetail, TokenizedRecord};

use crate::assemble::target_within;
use crate::cut::{CutSource, Gone, cut_at_end, cut_source};
use crate::{Limits, Source, Span, TextError, Tokenizer};

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
/// [`TextError::TemplateTooLong`], [`TextError::Failed`] and [`TextError::Panicked`].
pub fn look(tokenizer: &Tokenizer, sample: &Sample, how: &Look) -> Result<TokenizedRecord, TextError> {
    let source = tokenizer.encode_source(&sample.source)?;
    let source_tokens = source.ids.len();
    let target = tokenizer.encode_target(&sample.target)?.len();
    let fate = fate(source_tokens, target + 1, how);
    let limit = how.limits.max_input_tokens;
    let cut = if fate == RecordFate::Cut && source_tokens > limit {
        let fields = sample.source_fields.as_deref();
        Some(cut_source(tokenizer, &sample.source, fields, source_tokens, limit, how.policy)?)
    } else {
        None
    };
    let used = fate != RecordFate::Dropped;
    let kept_source = if used { cut.as_ref().map_or(source_tokens, |cut| cut.ids.len()) } else { 0 };
    let kept_target = kept_of_target(target, how.limits.max_output_tokens, fate);
    let mut record = TokenizedRecord {
        index: 0,
        source_tokens: source_tokens as u64,
        target_tokens: target as u64 + 1,
        kept_source_tokens: kept_source as u64,
        kept_target_tokens: kept_target.iter().filter(|&&kept| kept).count() as u64,
        fate,
        cut_inside: cut
            .as_ref()
            .is_some_and(|cut| cut.ids != cut_at_end(&source, limit, how.policy))
            .then_some(true),
        cuts: cut.as_ref().map(CutSource::cuts),
        source: Vec::new(),
        target: Vec::new(),
    };
    if how.detail == TokenDetail::Tokens {
        record.source = match &cut {
            None => source_of(tokenizer, &sample.source, &source, used)?,
            Some(cut) => source_of_cut(tokenizer, &sample.source, cut)?,
        };
        let mut text = Characters::new(&sample.target);
        let spans = tokenizer.spans(&sample.target, false)?.into_iter().zip(&kept_target);
        let last = added(how.eos, tokenizer.token(how.eos)?.unwrap_or_default(), text.count(), used);
        record.target =
            spans.map(|(span, &kept)| text.token(span.id, span.range, kept)).chain([last]).collect();
    }
    Ok(record)
}

/// The tokens of a source, the tokenizer's own around them.
fn source_of(
    tokenizer: &Tokenizer,
    text: &str,
    source: &Source,
    kept: bool,
) -> Result<Vec<Token>, TextError> {
    let mut characters = Characters::new(text);
    let (end, behind) = (characters.count(), source.ids.len() - source.trailing);
    let token = |(place, span): (usize, Span)| match place {
        _ if place < source.leading => added(span.id, span.token, 0, kept),
        _ if place >= behind => added(span.id, span.token, end, kept),
        _ => characters.token(span.id, span.range, kept),
    };
    Ok(tokenizer.spans(text, true)?.into_iter().enumerate().map(token).collect())
}

/// The tokens of what is left of a source, and between them those that are gone: placed as in the whole text.
fn source_of_cut(tokenizer: &Tokenizer, whole: &str, cut: &CutSource) -> Result<Vec<Token>, TextError> {
    let mut tokens = source_of(tokenizer, &cut.text, &tokenizer.encode_source(&cut.text)?, true)?;
    for Gone { bytes, .. } in &cut.gone {
        let start = whole[..bytes.start].chars().count() as u64;
        let gone = &whole[bytes.clone()];
        let mut characters = Characters::new(gone);
        let length = characters.count() as u64;
        for token in &mut tokens {
            // A token of nothing at the end of the text stays behind what is gone before it.
            let behind = token.start >= start && !(token.special && token.start == 0);
            token.start += if behind { length } else { 0 };
            token.end += if token.end > start || behind { length } else { 0 };
        }
        let place = tokens.iter().position(|token| token.start >= start + length).unwrap_or(tokens.len());
        let spans = tokenizer.spans(gone, false)?.into_iter();
        let gone = spans.map(|span| characters.token(span.id, span.range, false)).map(|token| Token {
            start: token.start + start,
            end: token.end + start,
            ..token
        });
        tokens.splice(place..place, gone);
    }
    Ok(tokens)
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
        let sample = fixture::sample(source, target);
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
        let sample = fixture::sample("a😀é", "😀😀");
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
                let trained =
                    crate::assemble(&tokenizer, [&fixture::sample(source, target)], 1, limits, policy)
                        .unwrap();
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
