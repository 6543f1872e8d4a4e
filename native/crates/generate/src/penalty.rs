//! Rules that change logits before the greatest is taken.

/// The repetition penalty of transformers (Keskar et al. 2019): the logits of all ids in `seen` are
/// divided by `penalty` when positive and multiplied by it when negative, each id once.
pub(crate) fn penalize_repetition(logits: &mut [f32], seen: impl IntoIterator<Item = u32>, penalty: f64) {
    if penalty == 1.0 {
        return;
    }
    let penalty = penalty as f32;
    let mut ids: Vec<u32> = seen.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let Some(logit) = logits.get_mut(id as usize) else { continue };
        *logit = if *logit < 0.0 { *logit * penalty } else { *logit / penalty };
    }
}

/// Keeps the ids from being chosen.
pub(crate) fn forbid(logits: &mut [f32], ids: &[u32]) {
    for &id in ids {
        if let Some(logit) = logits.get_mut(id as usize) {
            *logit = f32::NEG_INFINITY;
        }
    }
}

/// The id of the greatest logit, the lowest of equal ones; none when a logit is not a number or all are
/// negative infinity.
pub(crate) fn greatest(logits: &[f32]) -> Option<u32> {
    let mut best: Option<(usize, f32)> = None;
    for (id, &logit) in logits.iter().enumerate() {
        if logit.is_nan() {
            return None;
        }
        if logit > best.map_or(f32::NEG_INFINITY, |(_, logit)| logit) {
            best = Some((id, logit));
        }
    }
    best.map(|(id, _)| id as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_penalty_divides_positive_and_multiplies_negative_logits_once_per_id() {
        let mut logits = [2.0, -2.0, 3.0, 0.0];
        penalize_repetition(&mut logits, [0, 1, 0, 3], 2.0);
        assert_eq!(logits, [1.0, -4.0, 3.0, 0.0]);
    }

    #[test]
    fn the_lowest_of_equal_logits_is_taken() {
        assert_eq!(greatest(&[1.0, 3.0, 3.0]), Some(1));
        assert_eq!(greatest(&[f32::NEG_INFINITY, -1e30]), Some(1));
        assert_eq!(greatest(&[0.0, f32::NAN]), None);
    }

    #[test]
    fn forbidden_ids_lose_and_ids_outside_the_table_are_ignored() {
        let mut logits = [1.0, 5.0];
        forbid(&mut logits, &[1, 9]);
        assert_eq!(greatest(&logits), Some(0));
    }
}
