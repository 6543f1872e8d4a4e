//! A source cut to its limit: out of the values of its fields, never out of the template around them.

use std::cmp::Reverse;
use std::ops::Range;

use tunesmith_spec::{OnTooLong, SourceCut, SourceField};

use crate::{Source, TextError, Tokenizer};

/// A source that has been cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CutSource {
    /// What is left of the text.
    pub text: String,
    /// Its ids, special tokens included.
    pub ids: Vec<u32>,
    /// What is gone, in the order of the text.
    pub gone: Vec<Gone>,
}

/// What is gone of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gone {
    /// The field among those of the source, from 0.
    pub field: usize,
    /// Bytes of the whole source.
    pub bytes: Range<usize>,
    /// Tokens that the value by itself has there.
    pub tokens: usize,
}

impl CutSource {
    /// The cuts as they are told.
    pub fn cuts(&self) -> Vec<SourceCut> {
        let cut = |gone: &Gone| SourceCut { field: gone.field as u64, tokens: gone.tokens as u64 };
        self.gone.iter().map(cut).collect()
    }
}

/// Cuts a source of `tokens` tokens to at most `limit`.
///
/// The field with the most tokens by itself is cut first (of several, the last), at a boundary of these tokens, on the
/// policy's side, by no more of them than it takes; the next one only when nothing is left of it. What counts are the
/// tokens of the whole source, tokenized anew each time: those of its parts do not add up. Without `fields` all of the
/// text is one.
///
/// # Errors
/// [`TextError::TemplateTooLong`] where what stands around the fields exceeds the limit by itself;
/// [`TextError::Failed`] and [`TextError::Panicked`].
pub(crate) fn cut_source(
    tokenizer: &Tokenizer,
    text: &str,
    fields: Option<&[SourceField]>,
    mut tokens: usize,
    limit: usize,
    policy: OnTooLong,
) -> Result<CutSource, TextError> {
    let values = ranges(text, fields)?.into_iter().enumerate();
    let values = values.map(|(field, bytes)| Value::new(tokenizer, text, field, bytes, policy));
    let mut source = Cutting { tokenizer, text, limit, values: values.collect::<Result<_, _>>()? };
    let mut order: Vec<usize> = (0..source.values.len()).collect();
    order.retain(|&field| source.values[field].tokens() > 0);
    order.sort_by_key(|&field| Reverse((source.values[field].tokens(), field)));
    for field in order {
        let ids = source.cut(field, tokens)?;
        if ids.len() <= limit {
            let gone = source.values.iter().map(|value| value.chosen().clone());
            let gone = gone.filter(|gone| gone.tokens > 0).collect();
            return Ok(CutSource { text: source.rest(), ids, gone });
        }
        tokens = ids.len();
    }
    Err(TextError::TemplateTooLong { tokens, limit })
}

/// What a cut at one end of a source's own tokens would leave of it, the tokenizer's special tokens spared.
pub(crate) fn cut_at_end(source: &Source, limit: usize, policy: OnTooLong) -> Vec<u32> {
    let &Source { ref ids, leading, trailing } = source;
    let text = ids.len() - leading - trailing;
    let cut = ids.len().saturating_sub(limit).min(text);
    let start = if policy == OnTooLong::TruncateLeft { leading } else { leading + text - cut };
    [&ids[..start], &ids[start + cut..]].concat()
}

/// The fields' places in the text, checked: the addon's callers write them.
fn ranges(text: &str, fields: Option<&[SourceField]>) -> Result<Vec<Range<usize>>, TextError> {
    let Some(fields) = fields else { return Ok(std::iter::once(0..text.len()).collect()) };
    let mut behind = 0;
    fields
        .iter()
        .map(|&SourceField { start, end }| {
            let (start, end) = (start as usize, end as usize);
            if start < behind || text.get(start..end).is_none() {
                let message = format!("no field can stand at bytes {start} to {end}");
                return Err(TextError::Failed { action: "cutting a source", message });
            }
            behind = end;
            Ok(start..end)
        })
        .collect()
}

/// A field's value with the cuts that can be made in it.
struct Value {
    /// By tokens, from none to all.
    cuts: Vec<Gone>,
    chosen: usize,
}

impl Value {
    fn new(
        tokenizer: &Tokenizer,
        text: &str,
        field: usize,
        bytes: Range<usize>,
        policy: OnTooLong,
    ) -> Result<Self, TextError> {
        let boundaries = boundaries(tokenizer, &text[bytes.clone()])?;
        let all = boundaries.last().map_or(0, |&(tokens, _)| tokens);
        let left = policy == OnTooLong::TruncateLeft;
        let cut = |&(tokens, byte): &(usize, usize)| {
            let place = bytes.start + byte;
            let (tokens, bytes) =
                if left { (tokens, bytes.start..place) } else { (all - tokens, place..bytes.end) };
            Gone { field, bytes, tokens }
        };
        let mut cuts: Vec<Gone> = boundaries.iter().map(cut).collect();
        if !left {
            cuts.reverse();
        }
        Ok(Self { cuts, chosen: 0 })
    }

    fn chosen(&self) -> &Gone {
        &self.cuts[self.chosen]
    }

    fn last(&self) -> usize {
        self.cuts.len() - 1
    }

    /// Tokens of the whole value.
    fn tokens(&self) -> usize {
        self.cuts[self.last()].tokens
    }

    /// The first cut of at least so many tokens, or the last one.
    fn at_least(&self, tokens: usize) -> usize {
        self.cuts.partition_point(|cut| cut.tokens < tokens).min(self.last())
    }
}

/// The places between tokens of a text that are places between characters too: tokens before, bytes before.
fn boundaries(tokenizer: &Tokenizer, text: &str) -> Result<Vec<(usize, usize)>, TextError> {
    let spans = tokenizer.spans(text, false)?;
    let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
    // The first character that any token from here on stands for.
    let mut first = vec![bytes.len() - 1; spans.len() + 1];
    for (place, span) in spans.iter().enumerate().rev() {
        first[place] = first[place + 1].min(span.range.start);
    }
    let mut found = vec![(0, 0)];
    let mut end = 0;
    for (place, span) in spans.iter().enumerate() {
        end = end.max(span.range.end);
        let tokens = place + 1;
        if tokens == spans.len() {
            found.push((tokens, text.len()));
        } else if end <= first[tokens] {
            found.push((tokens, bytes[end]));
        }
    }
    Ok(found)
}

/// A source while its cut is looked for.
struct Cutting<'a> {
    tokenizer: &'a Tokenizer,
    text: &'a str,
    limit: usize,
    values: Vec<Value>,
}

impl Cutting<'_> {
    /// Chooses the least cut of one field that makes the source fit, or the whole field; the ids it then has. `tokens`
    /// are those that it has so far.
    fn cut(&mut self, field: usize, tokens: usize) -> Result<Vec<u32>, TextError> {
        let last = self.values[field].last();
        let mut chosen = self.values[field].at_least(tokens - self.limit);
        let mut ids = self.ids_with(field, chosen)?;
        while ids.len() > self.limit && chosen < last {
            let value = &self.values[field];
            chosen = value.at_least(value.cuts[chosen].tokens + ids.len() - self.limit);
            ids = self.ids_with(field, chosen)?;
        }
        while ids.len() <= self.limit && chosen > 1 {
            let more = self.ids_with(field, chosen - 1)?;
            if more.len() > self.limit {
                break;
            }
            (chosen, ids) = (chosen - 1, more);
        }
        self.values[field].chosen = chosen;
        Ok(ids)
    }

    /// The ids of the source under one more cut.
    fn ids_with(&mut self, field: usize, cut: usize) -> Result<Vec<u32>, TextError> {
        self.values[field].chosen = cut;
        self.tokenizer.source_ids(&self.rest())
    }

    /// What the chosen cuts leave of the text.
    fn rest(&self) -> String {
        let mut rest = String::with_capacity(self.text.len());
        let mut kept = 0;
        for Gone { bytes, .. } in self.values.iter().map(Value::chosen) {
            rest.push_str(&self.text[kept..bytes.start]);
            kept = bytes.end;
        }
        rest.push_str(&self.text[kept..]);
        rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use std::path::Path;

    /// A source of template parts (even places) and values (odd ones), cut.
    fn cut(
        tokenizer: &Tokenizer,
        parts: &[&str],
        limit: usize,
        policy: OnTooLong,
    ) -> Result<CutSource, TextError> {
        let mut text = String::new();
        let mut fields = Vec::new();
        for (place, part) in parts.iter().enumerate() {
            let start = u32::try_from(text.len()).unwrap();
            text.push_str(part);
            if place % 2 == 1 {
                fields.push(SourceField { start, end: u32::try_from(text.len()).unwrap() });
            }
        }
        let tokens = tokenizer.encode_source(&text).unwrap().ids.len();
        cut_source(tokenizer, &text, Some(&fields), tokens, limit, policy)
    }

    /// What is left of such a source of words, and what is told to be gone: `field: tokens`.
    fn words(parts: &[&str], limit: usize, policy: OnTooLong) -> (String, String) {
        let folder = fixture::folder(fixture::WITH_BOS);
        let cut = cut(&Tokenizer::open(folder.path()).unwrap(), parts, limit, policy).unwrap();
        let told: Vec<_> = cut.cuts().iter().map(|cut| format!("{}: {}", cut.field, cut.tokens)).collect();
        (cut.text, told.join(", "))
    }

    fn pair(text: &str, told: &str) -> (String, String) {
        (text.to_owned(), told.to_owned())
    }

    #[test]
    fn the_template_stays_and_the_field_is_cut_on_the_side_of_the_policy() {
        // One token of the limit is the beginning of sequence.
        let parts = ["a ", "b c . a", " c"];
        assert_eq!(words(&parts, 5, OnTooLong::TruncateRight), pair("a b c c", "0: 2"));
        assert_eq!(words(&parts, 5, OnTooLong::TruncateLeft), pair("a  . a c", "0: 2"));
        assert_eq!(words(&parts, 3, OnTooLong::TruncateRight), pair("a  c", "0: 4"));
        assert_eq!(words(&parts, 3, OnTooLong::TruncateLeft), pair("a  c", "0: 4"));
    }

    #[test]
    fn the_longest_field_is_cut_first_of_equal_ones_the_last() {
        let parts = ["", "a a", " . ", "b b b", " . ", "c c", ""];
        assert_eq!(words(&parts, 9, OnTooLong::TruncateRight), pair("a a . b b . c c", "1: 1"));
        assert_eq!(words(&parts, 7, OnTooLong::TruncateRight), pair("a a .  . c c", "1: 3"));
        assert_eq!(words(&parts, 6, OnTooLong::TruncateRight), pair("a a .  . c", "1: 3, 2: 1"));
        assert_eq!(words(&parts, 6, OnTooLong::TruncateLeft), pair("a a .  .  c", "1: 3, 2: 1"));
        assert_eq!(words(&parts, 3, OnTooLong::TruncateLeft), pair(" .  . ", "0: 2, 1: 3, 2: 2"));
    }

    #[test]
    fn a_template_that_is_too_long_by_itself_is_refused() {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        let refused = cut(&tokenizer, &["a b ", "c", " a"], 3, OnTooLong::TruncateLeft);
        assert!(matches!(refused, Err(TextError::TemplateTooLong { tokens: 4, limit: 3 })));
        let refused = cut(&tokenizer, &["a b"], 2, OnTooLong::TruncateLeft);
        assert!(matches!(refused, Err(TextError::TemplateTooLong { tokens: 3, limit: 2 })));
    }

    #[test]
    fn a_field_beside_its_text_is_no_panic() {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        for (start, end) in [(0, 9), (2, 1), (1, 2)] {
            let fields = [SourceField { start: 0, end: 0 }, SourceField { start, end }];
            let failed = cut_source(&tokenizer, "é", Some(&fields), 5, 1, OnTooLong::TruncateLeft);
            assert!(matches!(failed, Err(TextError::Failed { .. })), "{start} {end}");
        }
    }

    /// Pieces of byte pairs grow together at the edges of a field: every limit of every value is tried.
    #[test]
    fn byte_pairs_fit_whole_and_no_boundary_more_would() {
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/llama-6-heads/base");
        let tokenizer = Tokenizer::open(&golden).unwrap();
        let values = [
            "the ring and the stone was red and the end",
            "thethering",
            "größe 🙂🙃 and\n\nthe  in ",
            " the",
        ];
        for (before, after) in [("Review: ", "\nAnswer:"), ("th", "ring"), ("", "")] {
            for value in values {
                let count = |value: &str| {
                    tokenizer.encode_source(&format!("{before}{value}{after}")).unwrap().ids.len()
                };
                let own: Vec<usize> =
                    boundaries(&tokenizer, value).unwrap().into_iter().map(|(_, byte)| byte).collect();
                for policy in [OnTooLong::TruncateLeft, OnTooLong::TruncateRight] {
                    let left = policy == OnTooLong::TruncateLeft;
                    for limit in count("")..count(value) {
                        let cut = cut(&tokenizer, &[before, value, after], limit, policy).unwrap();
                        let gone =
                            cut.gone[0].bytes.start - before.len()..cut.gone[0].bytes.end - before.len();
                        let kept = if left { &value[gone.end..] } else { &value[..gone.start] };
                        assert_eq!(cut.text, format!("{before}{kept}{after}"));
                        assert_eq!(cut.ids, tokenizer.encode_source(&cut.text).unwrap().ids);
                        assert!(cut.ids.len() <= limit);
                        let more = if left {
                            let place = own.iter().rposition(|&byte| byte < gone.end).unwrap();
                            &value[own[place]..]
                        } else {
                            let place = own.iter().position(|&byte| byte > gone.start).unwrap();
                            &value[..own[place]]
                        };
                        assert!(
                            more == value || count(more) > limit,
                            "{before}{value}{after} {limit} {policy:?}"
                        );
                    }
                }
            }
        }
    }
}
