//! First values of a soft prompt.
//!
//! A prompt far off the scale of the embedding table hardly learns, so every method here stays on it:
//! `random` is scaled by the table's root mean square, all others are rows of the table.

use tunesmith_tensor::rng::{Purpose, Stream};

use crate::SoftPrompt;

/// Random numbers of [`random`].
const NORMAL: Purpose = Purpose(0x5052_0001);
/// Random numbers of [`sample_vocab`].
const VOCABULARY: Purpose = Purpose(0x5052_0002);

/// From how many of the most frequent tokens [`sample_vocab`] draws (Lester et al. 2021, section 3.2).
pub const FREQUENT_TOKENS: usize = 5000;

/// The embedding table as the methods here see it.
pub struct Embeddings<'a> {
    /// C, the width of a row.
    pub hidden: usize,
    /// Writes the rows of the ids, as the model's embedding module returns them, to `[ids, C]`.
    pub lookup: &'a dyn Fn(&[u32], &mut [f32]),
}

impl Embeddings<'_> {
    fn rows(&self, ids: &[u32]) -> Vec<f32> {
        let mut rows = vec![0.0; ids.len() * self.hidden];
        (self.lookup)(ids, &mut rows);
        rows
    }
}

/// Normal numbers scaled to `rms`, the root mean square of all elements of the embedding table of width `hidden`.
#[must_use]
pub fn random(hidden: usize, rms: f64, virtual_tokens: usize, seed: u64) -> SoftPrompt {
    let stream = Stream::new(seed, NORMAL, 0, 0);
    let count = (virtual_tokens * hidden) as u64;
    let values = (0..count).map(|i| (rms * stream.normal_at(i)) as f32).collect();
    SoftPrompt::new(hidden, values)
}

/// Rows of the text's tokens: cut to `virtual_tokens`, or repeated from the start until they are filled.
/// None when there are no ids.
#[must_use]
pub fn text(embeddings: &Embeddings<'_>, virtual_tokens: usize, ids: &[u32]) -> Option<SoftPrompt> {
    if ids.is_empty() {
        return None;
    }
    let tiled: Vec<u32> = ids.iter().copied().cycle().take(virtual_tokens).collect();
    Some(SoftPrompt::new(embeddings.hidden, embeddings.rows(&tiled)))
}

/// Rows of ordinary tokens, drawn without repetition from `frequent` (the lowest
/// [`FREQUENT_TOKENS`] ids of the vocabulary); when there are fewer than `virtual_tokens`, drawing begins
/// again. None when there are none.
#[must_use]
pub fn sample_vocab(
    embeddings: &Embeddings<'_>,
    virtual_tokens: usize,
    frequent: &[u32],
    seed: u64,
) -> Option<SoftPrompt> {
    let ids = draw(frequent, virtual_tokens, seed)?;
    Some(SoftPrompt::new(embeddings.hidden, embeddings.rows(&ids)))
}

/// One row per label, the mean over the rows of its tokens, then rows as [`sample_vocab`] draws them
/// (Lester et al. 2021, section 3.2). More labels than virtual tokens are cut. None when a label has no
/// token, or when rows must be drawn and `frequent` is empty.
#[must_use]
pub fn class_labels(
    embeddings: &Embeddings<'_>,
    virtual_tokens: usize,
    labels: &[Vec<u32>],
    frequent: &[u32],
    seed: u64,
) -> Option<SoftPrompt> {
    let mut values = Vec::with_capacity(virtual_tokens * embeddings.hidden);
    for ids in labels.iter().take(virtual_tokens) {
        values.extend(mean_row(embeddings, ids)?);
    }
    let left = virtual_tokens - labels.len().min(virtual_tokens);
    if left > 0 {
        values.extend(embeddings.rows(&draw(frequent, left, seed)?));
    }
    Some(SoftPrompt::new(embeddings.hidden, values))
}

/// Mean of the rows of `ids`, added in their order in f64.
fn mean_row(embeddings: &Embeddings<'_>, ids: &[u32]) -> Option<Vec<f32>> {
    if ids.is_empty() {
        return None;
    }
    let rows = embeddings.rows(ids);
    let mean = |column: usize| {
        let sum: f64 = rows[column..].iter().step_by(embeddings.hidden).map(|&value| f64::from(value)).sum();
        (sum / ids.len() as f64) as f32
    };
    Some((0..embeddings.hidden).map(mean).collect())
}

fn draw(frequent: &[u32], count: usize, seed: u64) -> Option<Vec<u32>> {
    if frequent.is_empty() {
        return None;
    }
    let order = Stream::new(seed, VOCABULARY, 0, 0).permutation(frequent.len());
    Some(order.into_iter().cycle().take(count).map(|place| frequent[place]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HIDDEN: usize = 2;

    /// Row `i` of this table is `[i, -i]`.
    fn lookup(ids: &[u32], rows: &mut [f32]) {
        for (row, &id) in rows.chunks_exact_mut(HIDDEN).zip(ids) {
            row.copy_from_slice(&[id as f32, -(id as f32)]);
        }
    }

    fn embeddings() -> Embeddings<'static> {
        Embeddings { hidden: HIDDEN, lookup: &lookup }
    }

    fn ids_of(prompt: &SoftPrompt) -> Vec<u32> {
        prompt.values.chunks_exact(HIDDEN).map(|row| row[0] as u32).collect()
    }

    #[test]
    fn random_values_have_the_scale_of_the_table() {
        let prompt = random(HIDDEN, 0.25, 5000, 1);
        let squares: f64 = prompt.values.iter().map(|&value| f64::from(value).powi(2)).sum();
        let rms = (squares / prompt.values.len() as f64).sqrt();
        // Five standard errors of the root mean square of 10,000 normal numbers.
        assert!((rms / 0.25 - 1.0).abs() < 5.0 / (2.0f64 * 10_000.0).sqrt(), "{rms}");
        assert_ne!(prompt, random(HIDDEN, 0.25, 5000, 2));
    }

    #[test]
    fn a_longer_prompt_begins_like_a_shorter_one() {
        assert_eq!(random(HIDDEN, 0.25, 4, 9).values, random(HIDDEN, 0.25, 8, 9).values[..8]);
    }

    #[test]
    fn text_is_cut_or_tiled() {
        assert_eq!(ids_of(&text(&embeddings(), 2, &[7, 8, 9]).unwrap()), [7, 8]);
        assert_eq!(ids_of(&text(&embeddings(), 5, &[7, 8, 9]).unwrap()), [7, 8, 9, 7, 8]);
        assert_eq!(text(&embeddings(), 2, &[]), None);
    }

    #[test]
    fn vocabulary_is_drawn_without_repetition_while_it_lasts() {
        let frequent: Vec<u32> = (10..20).collect();
        let mut drawn = ids_of(&sample_vocab(&embeddings(), 10, &frequent, 3).unwrap());
        drawn.sort_unstable();
        assert_eq!(drawn, frequent);
        assert_eq!(ids_of(&sample_vocab(&embeddings(), 3, &[4], 3).unwrap()), [4, 4, 4]);
        assert_eq!(sample_vocab(&embeddings(), 3, &[], 3), None);
    }

    #[test]
    fn labels_come_first_each_as_the_mean_of_its_tokens() {
        let prompt = class_labels(&embeddings(), 3, &[vec![2, 6], vec![5]], &[9], 1).unwrap();
        assert_eq!(prompt.values, [4.0, -4.0, 5.0, -5.0, 9.0, -9.0]);
        let cut = class_labels(&embeddings(), 1, &[vec![2, 6], vec![5]], &[], 1).unwrap();
        assert_eq!(cut.values, [4.0, -4.0]);
        assert_eq!(class_labels(&embeddings(), 3, &[vec![]], &[9], 1), None);
    }
}
