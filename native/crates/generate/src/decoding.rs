//! One text under way.

use tunesmith_spec::{GeneratedText, Generation, StopReason};
use tunesmith_text::{TextError, Tokenizer};

use crate::penalty::{forbid, greatest, penalize_repetition};

/// A source and what has been generated behind it.
pub(crate) struct Decoding<'a> {
    source: &'a [u32],
    generated: Vec<u32>,
    /// Most tokens to generate.
    limit: usize,
    /// The finished text, cut behind a stop sequence.
    finished: Option<(String, StopReason)>,
}

impl<'a> Decoding<'a> {
    /// A decoding that generates at most `limit` tokens.
    pub fn new(source: &'a [u32], limit: usize) -> Self {
        Self { source, generated: Vec::new(), limit, finished: None }
    }

    /// Takes the token with the greatest logit under the rules of `generation`; gives it back when the
    /// text goes on with it. `logits` may be changed. None also when no logit is a finite number: then the
    /// decoding is not finished.
    pub fn advance(
        &mut self,
        logits: &mut [f32],
        generation: &Generation,
        stop_ids: &[u32],
        tokenizer: &Tokenizer,
    ) -> Result<Option<u32>, TextError> {
        let seen = self.source.iter().chain(&self.generated).copied();
        penalize_repetition(logits, seen, generation.repetition_penalty);
        if self.generated.len() < generation.min_new_tokens as usize {
            forbid(logits, stop_ids);
        }
        let Some(id) = greatest(logits) else { return Ok(None) };
        self.generated.push(id);
        if stop_ids.contains(&id) {
            self.finished = Some((tokenizer.decode(&self.generated)?, StopReason::EosToken));
        } else if let Some(text) = self.text_to_stop_sequence(generation, tokenizer)? {
            self.finished = Some((text, StopReason::StopSequence));
        } else if self.generated.len() >= self.limit {
            self.finished = Some((tokenizer.decode(&self.generated)?, StopReason::MaxTokens));
        }
        Ok(self.finished.is_none().then_some(id))
    }

    /// The text up to the end of the first stop sequence in it, if it holds one.
    fn text_to_stop_sequence(
        &self,
        generation: &Generation,
        tokenizer: &Tokenizer,
    ) -> Result<Option<String>, TextError> {
        if generation.stop_sequences.is_empty() {
            return Ok(None);
        }
        let text = tokenizer.decode(&self.generated)?;
        let ends = generation.stop_sequences.iter().filter_map(|stop| Some(text.find(stop)? + stop.len()));
        Ok(ends.min().map(|end| text[..end].to_owned()))
    }

    /// Whether the text has ended.
    pub fn is_finished(&self) -> bool {
        self.finished.is_some()
    }

    /// The result of a finished decoding.
    pub fn into_output(self) -> Option<GeneratedText> {
        let (text, stop_reason) = self.finished?;
        Some(GeneratedText { text, token_ids: self.generated, stop_reason, cuts: None })
    }
}
