//! What a tokenizer does besides splitting text, and what the files beside tokenizer.json change about a run.

use std::path::Path;

use serde_json::{Map, json};
use tunesmith_spec::{OtherClass, Sample, TokenizerFacts, UnknownEnd};

use crate::{TextError, Tokenizer};

/// The facts of the tokenizer in `folder` for a run over `samples`. `ends` are the end-of-sequence tokens of the
/// model, `rows` those of its embedding table.
///
/// # Errors
/// As [`Tokenizer::open`], and [`TextError::NoEndOfSequence`].
pub fn facts(
    folder: &Path,
    samples: &[Sample],
    ends: &[u32],
    rows: usize,
) -> Result<TokenizerFacts, TextError> {
    let tokenizer = Tokenizer::open(folder)?;
    let end = tokenizer.end_of_sequence(ends, rows)?;
    let probe = samples.iter().map(|sample| sample.source.as_str()).find(|source| !source.trim().is_empty());
    let probe = tokenizer.encode_source(probe.unwrap_or("a"))?;
    let names = |ids: &[u32]| ids.iter().map(|&id| name(&tokenizer, id)).collect::<Result<Vec<_>, _>>();
    Ok(TokenizerFacts {
        end: name(&tokenizer, end)?,
        unknown_end: tokenizer.new_eos().map(|(token, file)| UnknownEnd {
            token: token.to_owned(),
            file: file.to_owned(),
            has_row: tokenizer.eos_id(rows).is_some(),
        }),
        leading: names(&probe.ids[..probe.leading])?,
        trailing: names(&probe.ids[probe.ids.len() - probe.trailing..])?,
        special: tokenizer.special_tokens(),
        other_class: tokenizer
            .said()
            .other_class
            .as_ref()
            .map(|(class, file)| OtherClass { class: class.clone(), file: (*file).to_owned() }),
        changes: changes(folder, &tokenizer, samples, end, ends.first().copied(), rows)?,
    })
}

fn name(tokenizer: &Tokenizer, id: u32) -> Result<String, TextError> {
    Ok(tokenizer.token(id)?.unwrap_or_default())
}

/// What the files beside tokenizer.json say of tokens, as JSON with sorted keys, where a run over `samples` can
/// tell: one of its texts has other ids than tokenizer.json alone gives, its targets have another `end`, or
/// generated ids read otherwise. None in every other case.
fn changes(
    folder: &Path,
    tokenizer: &Tokenizer,
    samples: &[Sample],
    end: u32,
    of_model: Option<u32>,
    rows: usize,
) -> Result<Option<String>, TextError> {
    let said = tokenizer.said();
    let adds = said.class.is_some() || !said.tokens.is_empty() || said.split_special_tokens;
    let alone = if adds { Tokenizer::alone(folder)? } else { tokenizer.clone() };
    let of_config = said.config_eos.as_deref().and_then(|token| alone.knows(token)).map(|known| known.id);
    let mut told = Map::new();
    if of_config.or(of_model) != Some(end) {
        told.insert("end".to_owned(), json!(end));
    }
    if adds
        && (!told.is_empty()
            || tokenizer.reads_otherwise()
            || decodes_otherwise(tokenizer, &alone, rows)
            || encodes_otherwise(tokenizer, &alone, samples)?)
    {
        if let Some(class) = said.class {
            told.insert("pre_tokenizer".to_owned(), class.pre_tokenizer());
            if !class.normalizer().is_null() {
                told.insert("normalizer".to_owned(), class.normalizer());
            }
        }
        told.insert("tokens".to_owned(), json!(said.tokens));
        told.insert("split_special_tokens".to_owned(), json!(said.split_special_tokens));
    }
    Ok((!told.is_empty()).then(|| json!(told).to_string()))
}

/// Whether ids that a model can generate have another text, or are ordinary no longer: a known token is special
/// now or was, a word of the vocabulary is an added token now, a new token is not special.
fn decodes_otherwise(tokenizer: &Tokenizer, alone: &Tokenizer, rows: usize) -> bool {
    let differs = |token: &str| match (alone.knows(token), tokenizer.knows(token)) {
        (None, Some(now)) => !now.special && (now.id as usize) < rows,
        (before, now) => before != now,
    };
    let added = tokenizer.said().tokens.iter().map(|token| token.content.as_str());
    added.chain(alone.special_tokens().iter().map(String::as_str)).any(differs)
}

fn encodes_otherwise(
    tokenizer: &Tokenizer,
    alone: &Tokenizer,
    samples: &[Sample],
) -> Result<bool, TextError> {
    for Sample { source, target, .. } in samples {
        if tokenizer.encode_source(source)?.ids != alone.encode_source(source)?.ids
            || tokenizer.encode_target(target)? != alone.encode_target(target)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn a_class_with_code_that_is_not_followed_is_told() {
        let named = |file: &str, class: &str| {
            let folder = fixture::folder(fixture::WITH_BOS);
            let config = format!(r#"{{"tokenizer_class": "{class}"}}"#);
            std::fs::write(folder.path().join(file), config).unwrap();
            facts(folder.path(), &[], &[1], 6).unwrap().other_class
        };
        for class in ["RobertaTokenizerFast", "GemmaTokenizer", "XLNetTokenizer", "AlbertTokenizer"] {
            for file in ["tokenizer_config.json", "config.json"] {
                let told = OtherClass { class: class.to_owned(), file: file.to_owned() };
                assert_eq!(named(file, class), Some(told));
            }
        }
        for class in ["PreTrainedTokenizerFast", "TokenizersBackend", "GPT2Tokenizer", "OwnTokenizer"] {
            assert_eq!(named("tokenizer_config.json", class), None);
        }
    }

    const TOPIC: &str = r#"{"eos_token": "</s>", "additional_special_tokens": ["<topic>"]}"#;

    /// What the files change about a run over one record, in a model of `rows` that names no end.
    fn of(files: &[(&str, &str)], (source, target): (&str, &str), rows: usize) -> Option<String> {
        let folder = fixture::folder(fixture::WITH_BOS);
        for (name, content) in files {
            std::fs::write(folder.path().join(name), content).unwrap();
        }
        let sample = fixture::sample(source, target);
        facts(folder.path(), &[sample], &[5], rows).unwrap().changes
    }

    #[test]
    fn an_added_token_tells_in_runs_whose_texts_hold_it() {
        let files = [("tokenizer_config.json", TOPIC)];
        assert_eq!(of(&files, ("a b", "c"), 7), None);
        for texts in [("a <topic>", "c"), ("a", "<topic> c")] {
            let told = of(&files, texts, 7).unwrap();
            assert!(
                told.starts_with(r#"{"split_special_tokens":false,"tokens":[{"content":"<topic>""#),
                "{told}"
            );
        }
    }

    #[test]
    fn a_token_that_is_read_otherwise_tells_in_every_run() {
        let ordinary = r#"{"eos_token": "</s>", "added_tokens_decoder": {"6": {"content": "<topic>"}}}"#;
        assert!(of(&[("tokenizer_config.json", ordinary)], ("a", "b"), 7).is_some());
        assert_eq!(
            of(&[("tokenizer_config.json", ordinary)], ("a", "b"), 6),
            None,
            "no row: never generated"
        );
        let word = r#"{"eos_token": "</s>", "additional_special_tokens": ["b"]}"#;
        assert!(of(&[("tokenizer_config.json", word)], ("a", "a"), 6).is_some());
    }

    #[test]
    fn another_end_tells_and_the_same_one_does_not() {
        let map = r#"{"eos_token": "</s>"}"#;
        assert_eq!(of(&[("special_tokens_map.json", map)], ("a", "b"), 6), None);
        let only_map = [("tokenizer_config.json", "{}"), ("special_tokens_map.json", map)];
        assert_eq!(of(&only_map, ("a", "b"), 6).as_deref(), Some(r#"{"end":1}"#));
        let other = r#"{"eos_token": "b"}"#;
        assert!(of(&[("special_tokens_map.json", other)], ("a", "a"), 6).unwrap().contains(r#""end":3"#));
    }

    #[test]
    fn what_stands_around_a_source_is_named() {
        let folder = fixture::folder(fixture::WITH_BOS);
        let facts = facts(folder.path(), &[], &[], 6).unwrap();
        assert_eq!((facts.leading, facts.trailing), (vec!["<s>".to_owned()], Vec::new()));
        assert_eq!((facts.end.as_str(), facts.special), ("</s>", vec!["<s>".to_owned(), "</s>".to_owned()]));
        assert_eq!((facts.unknown_end, facts.changes), (None, None));
    }

    #[test]
    fn an_end_without_a_row_leaves_it_to_the_model() {
        let files = [("tokenizer_config.json", r#"{"eos_token": "<end>"}"#)];
        assert_eq!(of(&files, ("a", "b"), 6), None);
        assert!(of(&files, ("a", "b"), 7).unwrap().contains(r#""end":6"#));
    }
}
