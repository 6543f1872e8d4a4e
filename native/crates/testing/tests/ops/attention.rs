//! Attention over a small forest, with shared keys, grouped heads and linear biases.

use crate::{assert_close, cpu, wide};
use tunesmith_ops::{AttentionShape, Scratch, Tile, Wanted, attention, attention_backward, scratch_floats};
use tunesmith_plan::{Attention, Packed, Sample, Segment, Target, pack};
use tunesmith_testing::{Random, differences};

/// A prompt of 5 and three samples that share 4 tokens, then 2 of them 3 more.
fn forest() -> Packed {
    let tail = |ids: &[u32]| {
        let ids = [&[1, 2, 3, 4], ids].concat();
        let targets = vec![Target { position: ids.len(), weight: 1.0, id: 0 }];
        Sample { root: 0, ids, targets }
    };
    pack(&[5], &[tail(&[5, 6, 7, 8]), tail(&[5, 6, 7, 9, 9]), tail(&[10; 20])])
}

/// Rows seen by each row.
fn seen(segments: &[Segment], segment_of: &[usize], row: usize) -> Vec<usize> {
    let own = &segments[segment_of[row]];
    let mut rows = Vec::new();
    let mut at = own.parent;
    while let Some(segment) = at {
        rows.splice(0..0, segments[segment].rows.clone());
        at = segments[segment].parent;
    }
    let end = if own.attention == Attention::Causal { row + 1 } else { own.rows.end };
    rows.extend(own.rows.start..end);
    rows
}

struct Case {
    shape: AttentionShape,
    segments: Vec<Segment>,
    segment_of: Vec<usize>,
    depths: Vec<usize>,
}

impl Case {
    fn new(heads: usize, kv_heads: usize, head_size: usize, slopes: Option<Vec<f32>>) -> Case {
        let packed = forest();
        Case {
            shape: AttentionShape {
                heads,
                kv_heads,
                head_size,
                slopes,
                sinks: None,
                scale: AttentionShape::usual_scale(head_size),
                window: None,
                soft_cap: None,
            },
            segments: packed.segments().to_vec(),
            segment_of: packed.segment_of().to_vec(),
            depths: packed.depths().to_vec(),
        }
    }

    fn rows(&self) -> usize {
        self.depths.len()
    }

    /// Tiles of at most `size` text rows; the prompt's rows have none.
    fn tiles(&self, size: usize) -> Vec<Tile> {
        let rows: Vec<usize> = (5..self.rows()).collect();
        let segment_of = |row: usize| self.segment_of[row];
        let tile = |(i, rows): (usize, &[usize])| {
            Tile::new(&self.segments, &segment_of, &|row| row, rows, rows.to_vec(), i * size)
        };
        rows.chunks(size).enumerate().map(tile).collect()
    }

    /// Outputs of all text rows, naively.
    fn reference(&self, queries: &[f64], keys_values: &[f64]) -> Vec<f64> {
        let (d, q, kv) = (self.shape.head_size, self.shape.query_width(), self.shape.kv_width());
        let mut out = Vec::new();
        for row in 5..self.rows() {
            for head in 0..self.shape.heads {
                let kv_head = head / self.shape.group();
                let seen = seen(&self.segments, &self.segment_of, row);
                let seen = &seen[self.shape.window.map_or(0, |window| seen.len().saturating_sub(window))..];
                let query = &queries[row * q + head * d..][..d];
                let score = |&key: &usize| {
                    let key_row = &keys_values[key * kv + kv_head * d..][..d];
                    let dot: f64 = query.iter().zip(key_row).map(|(q, k)| q * k).sum();
                    let slope = self.shape.slopes.as_ref().map_or(0.0, |slopes| f64::from(slopes[head]));
                    let score = dot * self.shape.scale;
                    let capped =
                        self.shape.soft_cap.map(f64::from).map_or(score, |cap| cap * (score / cap).tanh());
                    capped + slope * self.depths[key] as f64
                };
                let exps: Vec<f64> = seen.iter().map(|key| score(key).exp()).collect();
                let sink = self.shape.sinks.as_ref().map_or(0.0, |sinks| f64::from(sinks[head]).exp());
                let total: f64 = exps.iter().sum::<f64>() + sink;
                for i in 0..d {
                    let value = |key: usize| keys_values[key * kv + kv / 2 + kv_head * d + i];
                    out.push(seen.iter().zip(&exps).map(|(&key, e)| e / total * value(key)).sum());
                }
            }
        }
        out
    }

    fn scratch<'a>(&self, floats: &'a mut Vec<f32>) -> Vec<Scratch<'a>> {
        let (keys, each) = (self.rows(), scratch_floats(&self.shape, self.rows(), true));
        floats.resize(2 * each, f32::NAN);
        floats.chunks_exact_mut(each).map(|floats| Scratch::new(&self.shape, keys, true, floats)).collect()
    }
}

fn cases() -> Vec<Case> {
    let slopes = |heads| Some(tunesmith_ops::alibi_slopes(heads));
    let mut cases =
        vec![Case::new(6, 2, 10, None), Case::new(6, 6, 5, slopes(6)), Case::new(4, 1, 7, slopes(4))];
    // The kind of a segment is the table's word alone: the same operation serves an encoder.
    let mut encoder = Case::new(2, 2, 8, None);
    encoder.segments.iter_mut().for_each(|segment| segment.attention = Attention::Bidirectional);
    cases.push(encoder);
    let with = |shape: AttentionShape| Case { shape, ..Case::new(1, 1, 1, None) };
    let shape = |heads, kv_heads, head_size| Case::new(heads, kv_heads, head_size, None).shape;
    for window in [2, 4, 1000] {
        cases.push(with(AttentionShape { window: Some(window), scale: 0.9, ..shape(6, 2, 10) }));
    }
    let slopes = slopes(4);
    cases.push(with(AttentionShape { soft_cap: Some(1.5), window: Some(5), slopes, ..shape(4, 4, 7) }));
    cases.push(with(AttentionShape { soft_cap: Some(0.7), ..shape(6, 1, 9) }));
    let sinks = Some(vec![0.5, -2.0, 3.0, 9.0]);
    cases.push(with(AttentionShape { sinks, window: Some(3), ..shape(4, 2, 6) }));
    cases
}

#[test]
fn values_and_gradients() {
    let random = &mut Random::new(7);
    for case in cases() {
        let (n, q, kv) = (case.rows(), case.shape.query_width(), case.shape.kv_width());
        let queries = random.normal(n * q, 1.5);
        let keys_values = random.normal(n * kv, 1.0);
        let m = n - 5;
        let cotangent = random.normal(m * q, 1.0);
        let d_queries = differences(|x| case.reference(x, &wide(&keys_values)), &queries, &cotangent);
        let d_keys_values = differences(|x| case.reference(&wide(&queries), x), &keys_values, &cotangent);
        let mut one: Option<Vec<f32>> = None;
        for size in [64, 7, 1] {
            let tiles = case.tiles(size);
            let (mut floats, mut by_head, mut out) = (Vec::new(), vec![0.0; m * q], vec![f32::NAN; m * q]);
            let scratch = case.scratch(&mut floats);
            attention(&cpu(), &case.shape, &tiles, &queries, &keys_values, scratch, &mut by_head, &mut out);
            assert_close("attention", &out, &case.reference(&wide(&queries), &wide(&keys_values)));
            assert_eq!(one.get_or_insert(out.clone()), &out, "tiles of any size give the same bits");

            let mut got = vec![f32::NAN; m * q];
            let mut by_key = vec![0.0; n * kv];
            let scratch = case.scratch(&mut floats);
            attention_backward(
                &cpu(),
                &case.shape,
                &tiles,
                &queries,
                &keys_values,
                &cotangent,
                Wanted::All,
                scratch,
                &mut by_head,
                &mut got,
                &mut by_key,
            );
            assert_close("gradient of queries", &got, &d_queries[5 * q..]);
            assert_close("gradient of keys and values", &by_row(&case.shape, n, &by_key), &d_keys_values);

            let mut below = vec![0.0; n * kv];
            let scratch = case.scratch(&mut floats);
            attention_backward(
                &cpu(),
                &case.shape,
                &tiles,
                &queries,
                &keys_values,
                &cotangent,
                Wanted::KeysBelow(5),
                scratch,
                &mut by_head,
                &mut got,
                &mut below,
            );
            let (below, all) = (by_row(&case.shape, n, &below), by_row(&case.shape, n, &by_key));
            assert_eq!(below[..5 * kv], all[..5 * kv], "the prompt's keys get the same bits");
            assert!(below[5 * kv..].iter().all(|&value| value == 0.0), "and no others get any");
        }
    }
}

/// [KV, n, 2, D] as rows [n, 2·KV·D], keys first.
fn by_row(shape: &AttentionShape, n: usize, by_head: &[f32]) -> Vec<f32> {
    let (d, heads) = (shape.head_size, shape.kv_heads);
    let value =
        |row: usize, which: usize, head: usize, i: usize| by_head[((head * n + row) * 2 + which) * d + i];
    let mut rows = Vec::new();
    for row in 0..n {
        for which in 0..2 {
            for head in 0..heads {
                rows.extend((0..d).map(|i| value(row, which, head, i)));
            }
        }
    }
    rows
}
