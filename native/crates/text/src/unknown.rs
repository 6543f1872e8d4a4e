//! Tokens that the tokenizer knows and the base model has no embedding of.

use std::collections::BTreeMap;

use tunesmith_spec::UnknownToken;

use crate::{TextError, Tokenizer};

/// How many of the texts that hold a token are named.
const NAMED: usize = 8;

/// How much of a token's text is told, in characters.
const SHOWN: usize = 256;

/// Gathers tokens without an embedding from texts, each token once.
pub struct UnknownTokens {
    /// Rows of the embedding table.
    rows: usize,
    found: BTreeMap<u32, Found>,
}

/// The texts that hold a token.
#[derive(Default)]
struct Found {
    count: u64,
    /// The first of them.
    first: Vec<u64>,
    /// The latest of them.
    latest: Option<u64>,
}

impl UnknownTokens {
    /// A gathering for a table of so many rows.
    #[must_use]
    pub fn new(rows: usize) -> Self {
        Self { rows, found: BTreeMap::new() }
    }

    /// Looks at ids of the text at `index`, which counts once however often it is looked at in a row.
    pub fn look_at(&mut self, index: usize, ids: &[u32]) {
        let index = index as u64;
        for &id in ids.iter().filter(|&&id| id as usize >= self.rows) {
            let found = self.found.entry(id).or_default();
            if found.latest.replace(index) == Some(index) {
                continue;
            }
            found.count += 1;
            if found.first.len() < NAMED {
                found.first.push(index);
            }
        }
    }

    /// What was found, lowest id first.
    ///
    /// # Errors
    /// [`TextError::Panicked`].
    pub fn told(self, tokenizer: &Tokenizer) -> Result<Vec<UnknownToken>, TextError> {
        let told = |(id, Found { count, first, .. })| {
            let token = tokenizer.token(id)?.unwrap_or_default();
            Ok(UnknownToken { id, text: token.chars().take(SHOWN).collect(), count, first })
        };
        self.found.into_iter().map(told).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn a_token_is_told_once_with_the_texts_that_hold_it() {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        let mut tokens = UnknownTokens::new(4);
        for index in 0..20 {
            let ids = tokenizer.encode_source("b c a c").unwrap().ids;
            tokens.look_at(index, &ids);
            tokens.look_at(index, &ids);
        }
        tokens.look_at(20, &tokenizer.encode_target("a .").unwrap());
        let told = tokens.told(&tokenizer).unwrap();
        assert_eq!(told.len(), 2);
        assert_eq!((told[0].id, told[0].text.as_str(), told[0].count), (4, "c", 20));
        assert_eq!(told[0].first, (0..8).collect::<Vec<u64>>());
        assert_eq!((told[1].text.as_str(), told[1].count, &told[1].first[..]), (".", 1, &[20][..]));
    }
}
