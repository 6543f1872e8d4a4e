//! The language-model head on target rows only: logits, loss and gradient, then the logits are forgotten.

use crate::parallel::for_each;
use tunesmith_kernels::{Beta, Cpu, Gemm, Side, cross_entropy, gemm, log_sum_exp};
use tunesmith_plan::MergedTarget;
use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_tensor::{Matrix, MatrixView};

/// Rows whose logits are held at a time: enough for the products to run at full speed.
pub const HEAD_ROWS: usize = 168;

/// Sets logits [m, V] of hidden rows [m, C] (m ≤ [`HEAD_ROWS`], after the final norm).
pub fn logits(cpu: &Cpu, head: &Matrix, m: usize, hidden: &[f32], logits: &mut [f32]) {
    if m > 0 {
        gemm(
            cpu,
            Gemm {
                m,
                a: hidden,
                lda: head.cols,
                weight: head.view(),
                side: Side::Forward,
                compute: cpu.compute,
                out: logits,
                ldo: head.rows,
                beta: Beta::Overwrite,
                bias: None,
            },
        );
    }
}

/// Sets losses [m], the weighted negative log-likelihoods of each row's targets, and d_hidden [m, C].
/// `logits` [m, V] is overwritten with its gradient.
pub fn head_loss(
    cpu: &Cpu,
    head: &Matrix,
    targets: &[&[MergedTarget]],
    hidden: &[f32],
    logits: &mut [f32],
    losses: &mut [f64],
    d_hidden: &mut [f32],
) {
    let (m, v) = (targets.len(), head.rows);
    if m == 0 {
        return;
    }
    self::logits(cpu, head, m, hidden, logits);
    let rows: Vec<_> = logits.chunks_exact_mut(v).zip(targets).zip(losses).collect();
    for_each(cpu, vec![(); cpu.pool.threads()], rows, |(), ((logits, targets), loss)| {
        let unweighted = is_planted(Mutant::UnweightedLoss);
        let weight = |target: &MergedTarget| if unweighted { 1.0 } else { target.weight };
        let targets: Vec<(u32, f64)> = targets.iter().map(|target| (target.id, weight(target))).collect();
        *loss = cross_entropy(cpu.isa, logits, &targets);
    });
    gemm(
        cpu,
        Gemm {
            m,
            a: logits,
            lda: v,
            weight: head.view(),
            side: Side::Backward,
            compute: cpu.compute,
            out: d_hidden,
            ldo: head.cols,
            beta: Beta::Overwrite,
            bias: None,
        },
    );
}

/// Sets scores, the log-probability of each target of each row, row after row. `logits` [m, V] is working
/// memory.
pub fn head_scores(
    cpu: &Cpu,
    head: &Matrix,
    targets: &[&[MergedTarget]],
    hidden: &[f32],
    logits: &mut [f32],
    scores: &mut [f32],
) {
    self::logits(cpu, head, targets.len(), hidden, logits);
    let mut rest = scores;
    let mut items = Vec::with_capacity(targets.len());
    for (row, targets) in targets.iter().enumerate() {
        let (part, tail) = std::mem::take(&mut rest).split_at_mut(targets.len());
        items.push((&logits[row * head.rows..][..head.rows], targets, part));
        rest = tail;
    }
    for_each(cpu, vec![(); cpu.pool.threads()], items, |(), (logits, targets, scores)| {
        let total = log_sum_exp(cpu.isa, logits);
        for (score, target) in scores.iter_mut().zip(targets.iter()) {
            *score = (f64::from(logits[target.id as usize]) - total) as f32;
        }
    });
}

/// Sets wanted, the logit of each target of each row of `hidden` [m, C], row after row: bit for bit what
/// [`logits`] gives, by a product with those rows of the head alone that are some row's target. `gathered`
/// [g, C] and `made` [m, g] are working memory; targets of more than g tokens are met g tokens at a time.
pub fn target_logits(
    cpu: &Cpu,
    head: &Matrix,
    targets: &[&[MergedTarget]],
    hidden: &[f32],
    gathered: &mut [f32],
    made: &mut [f32],
    wanted: &mut [f32],
) {
    let (m, c) = (targets.len(), head.cols);
    let mut ids: Vec<u32> =
        targets.iter().flat_map(|targets| targets.iter()).map(|target| target.id).collect();
    ids.sort_unstable();
    ids.dedup();
    for ids in ids.chunks((gathered.len() / c).max(1)) {
        for (&id, row) in ids.iter().zip(gathered.chunks_exact_mut(c)) {
            head.row_f32(id as usize, row);
        }
        let n = ids.len();
        let weight = MatrixView::from_f32(&gathered[..n * c], n, c);
        let product = Gemm {
            m,
            a: hidden,
            lda: c,
            weight,
            side: Side::Forward,
            compute: cpu.compute,
            out: made,
            ldo: n,
            beta: Beta::Overwrite,
            bias: None,
        };
        gemm(cpu, product);
        let places =
            targets.iter().enumerate().flat_map(|(row, of_row)| of_row.iter().map(move |t| (row, t.id)));
        for ((row, id), wanted) in places.zip(wanted.iter_mut()) {
            if let Ok(column) = ids.binary_search(&id) {
                *wanted = made[row * n + column];
            }
        }
    }
}
