//! Greedy decoding of many texts at a time.

use tunesmith_methods::SoftPrompt;
use tunesmith_models::{Inputs, KvCache, NewSegment, SegmentId, StepError};
use tunesmith_spec::{GeneratedText, Generation};

use crate::decoding::Decoding;
use crate::resident::Resident;
use crate::{GenerateError, Progress};

/// Bytes of keys and values of one batch without a memory limit.
const CACHE_BYTES: u64 = 256 << 20;

/// Keys and values may take a half of a memory limit; the rest is for the passes over new rows.
const CACHE_SHARE: u64 = 2;

/// A record's index, and the ids of its source.
type Source = (usize, Vec<u32>);

/// Generates behind each source, greedily: always the token of greatest likelihood.
///
/// The prompt's keys and values are computed once; the texts of a batch advance together, one row each. A
/// text's bits do not depend on the texts beside it.
pub(crate) fn generate_texts(
    resident: &Resident<'_>,
    prompt: &SoftPrompt,
    sources: &[Source],
    generation: &Generation,
    progress: Progress<'_>,
) -> Result<Vec<GeneratedText>, GenerateError> {
    for (index, source) in sources {
        if source.is_empty() && prompt.virtual_tokens == 0 {
            return Err(GenerateError::EmptySource { index: *index });
        }
        resident.check_positions(*index, prompt.virtual_tokens + source.len())?;
    }
    let new_tokens = generation.max_new_tokens as usize;
    let batches = batches(sources, new_tokens, rows_of_a_batch(resident));
    let largest = batches.iter().map(|batch| rows(batch, new_tokens)).max().unwrap_or(0);
    let mut decoder = Decoder::new(resident, prompt, generation, largest)?;
    let mut outputs = Vec::with_capacity(sources.len());
    for batch in batches {
        outputs.extend(decoder.generate(batch)?);
        progress(outputs.len() as u64, sources.len() as u64);
    }
    Ok(outputs)
}

/// Rows that a batch may put into the cache.
fn rows_of_a_batch(resident: &Resident<'_>) -> usize {
    let config = resident.model.config();
    let row_bytes = (config.layers * 2 * config.key_width() * size_of::<f32>()) as u64;
    let bytes = resident.memory_limit_bytes.map_or(CACHE_BYTES, |limit| CACHE_BYTES.min(limit / CACHE_SHARE));
    (bytes / row_bytes) as usize
}

/// Rows that a batch puts into the cache at most: the last token of a text needs none.
fn rows(batch: &[Source], new_tokens: usize) -> usize {
    batch.iter().map(|(_, source)| (source.len() + new_tokens).saturating_sub(1)).sum()
}

/// Splits the sources into batches of at most `limit` rows, one source each at least.
fn batches(sources: &[Source], new_tokens: usize, limit: usize) -> Vec<&[Source]> {
    let mut batches = Vec::new();
    let mut rest = sources;
    while !rest.is_empty() {
        let fitting = (1..=rest.len()).take_while(|&count| rows(&rest[..count], new_tokens) <= limit).last();
        let (batch, others) = rest.split_at(fitting.unwrap_or(1));
        batches.push(batch);
        rest = others;
    }
    batches
}

/// A cache with the prompt in it.
struct Decoder<'a> {
    resident: &'a Resident<'a>,
    generation: &'a Generation,
    stop_ids: Vec<u32>,
    cache: KvCache,
    /// The prompt's segment and the logits behind it; none without a prompt.
    prompt: Option<(SegmentId, Vec<f32>)>,
    virtual_tokens: usize,
}

impl<'a> Decoder<'a> {
    fn new(
        resident: &'a Resident<'a>,
        prompt: &SoftPrompt,
        generation: &'a Generation,
        batch_rows: usize,
    ) -> Result<Self, StepError> {
        let mut cache = KvCache::new(resident.cpu, &resident.model, prompt.virtual_tokens + batch_rows);
        let prompt_segment = if prompt.virtual_tokens == 0 {
            None
        } else {
            let id = cache.next_id();
            let inputs = Inputs::Vectors(&prompt.values);
            let segment = NewSegment { parent: None, inputs, logits: true };
            let mut logits = resident.model.extend(resident.cpu, &mut cache, &[segment], resident.cancel)?;
            Some((id, logits.swap_remove(0)))
        };
        Ok(Self {
            resident,
            generation,
            stop_ids: resident.stop_ids(),
            cache,
            prompt: prompt_segment,
            virtual_tokens: prompt.virtual_tokens,
        })
    }

    /// Generates the texts of one batch; the cache holds the prompt alone before and after.
    fn generate(&mut self, batch: &[Source]) -> Result<Vec<GeneratedText>, GenerateError> {
        let behind_prompt = self.cache.next_id();
        let mut decodings: Vec<Decoding<'_>> =
            batch.iter().map(|(_, source)| Decoding::new(source, self.limit(source.len()))).collect();
        let mut under_way = self.first_tokens(batch, &mut decodings)?;
        while !under_way.is_empty() {
            let segments: Vec<NewSegment<'_>> = under_way
                .iter()
                .map(|next| NewSegment {
                    parent: next.parent,
                    inputs: Inputs::Tokens(std::slice::from_ref(&next.token)),
                    logits: true,
                })
                .collect();
            let behind = self.extend(&segments)?;
            let mut still = Vec::with_capacity(under_way.len());
            for (next, (id, mut logits)) in under_way.iter().zip(behind) {
                let token = self.choose(&mut decodings[next.text], &mut logits)?;
                still.extend(token.map(|token| Next { text: next.text, parent: Some(id), token }));
            }
            under_way = still;
        }
        self.cache.truncate(behind_prompt);
        Ok(decodings.into_iter().filter_map(Decoding::into_output).collect())
    }

    /// Takes in the sources and chooses the first token of each text.
    fn first_tokens(
        &mut self,
        batch: &[Source],
        decodings: &mut [Decoding<'_>],
    ) -> Result<Vec<Next>, GenerateError> {
        let parent = self.prompt.as_ref().map(|(id, _)| *id);
        let with_tokens: Vec<usize> = (0..batch.len()).filter(|&text| !batch[text].1.is_empty()).collect();
        let segments: Vec<NewSegment<'_>> = with_tokens
            .iter()
            .map(|&text| NewSegment { parent, inputs: Inputs::Tokens(&batch[text].1), logits: true })
            .collect();
        let mut behind: Vec<Option<(SegmentId, Vec<f32>)>> = vec![None; batch.len()];
        for (text, of_text) in with_tokens.into_iter().zip(self.extend(&segments)?) {
            behind[text] = Some(of_text);
        }
        let mut under_way = Vec::with_capacity(batch.len());
        for (text, behind) in behind.into_iter().enumerate() {
            // An empty source leaves the prompt's own last row to predict the first token.
            let Some((id, mut logits)) = behind.or_else(|| self.prompt.clone()) else { continue };
            let token = self.choose(&mut decodings[text], &mut logits)?;
            under_way.extend(token.map(|token| Next { text, parent: Some(id), token }));
        }
        Ok(under_way)
    }

    /// Appends segments that all want logits; gives the id and the logits of each.
    fn extend(&mut self, segments: &[NewSegment<'_>]) -> Result<Vec<(SegmentId, Vec<f32>)>, StepError> {
        let Resident { model, cpu, cancel, .. } = self.resident;
        let first = self.cache.next_id();
        let logits = model.extend(*cpu, &mut self.cache, segments, cancel)?;
        Ok(logits.into_iter().enumerate().map(|(place, logits)| (first.later(place), logits)).collect())
    }

    fn choose(&self, decoding: &mut Decoding<'_>, logits: &mut [f32]) -> Result<Option<u32>, GenerateError> {
        let tokenizer = &self.resident.tokenizer;
        let token = decoding.advance(logits, self.generation, &self.stop_ids, tokenizer)?;
        if token.is_none() && !decoding.is_finished() {
            return Err(StepError::NonFinite { what: "logits", layer: None, row: None }.into());
        }
        Ok(token)
    }

    /// Most tokens to generate behind a source: what is asked for, as far as the model has positions.
    fn limit(&self, source: usize) -> usize {
        let asked = self.generation.max_new_tokens as usize;
        // The last token needs no position: nothing is predicted behind it.
        let room = self.resident.model.config().max_positions;
        room.map_or(asked, |positions| asked.min(positions + 1 - self.virtual_tokens - source))
    }
}

/// A token to take in, chosen for a text of the batch.
struct Next {
    text: usize,
    parent: Option<SegmentId>,
    token: u32,
}
