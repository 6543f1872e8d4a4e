//! The language-model head on target rows only: logits, loss and gradient, then the logits are forgotten.

use crate::parallel::for_each;
use crate::{Device, HostWeights, Weights};
use tunesmith_kernels::{
    Beta, Cpu, Gemm, Side, cross_entropy, gemm, log_sum_exp, scale, soft_cap, soft_cap_backward,
};
use tunesmith_plan::MergedTarget;
use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_tensor::{Matrix, MatrixView};

/// Rows whose logits are held at a time: enough for the products to run at full speed.
pub const HEAD_ROWS: usize = 168;

/// A frozen head: logits = cap(scale · (weight · x + bias)).
pub struct Head<W: Weights = HostWeights> {
    /// [V, C].
    pub weight: W::Matrix,
    /// [V].
    pub bias: Option<W::Vector>,
    /// What logits are multiplied by; 1 nearly always.
    pub scale: f64,
    /// The bound that logits are softly kept within.
    pub soft_cap: Option<f32>,
}

impl Head {
    /// The head whose logits are the product with `weight` alone.
    pub fn plain(weight: Matrix) -> Head {
        Head { weight, bias: None, scale: 1.0, soft_cap: None }
    }

    /// The same head with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Head<D::Weights> {
        let bias = self.bias.as_ref().map(|bias| device.vector(bias));
        Head { weight: device.matrix(&self.weight), bias, scale: self.scale, soft_cap: self.soft_cap }
    }

    /// out [m, N] = what the head makes of hidden [m, C] and rows of its weight, `bias` theirs.
    fn product(
        &self,
        cpu: &Cpu,
        m: usize,
        hidden: &[f32],
        weight: MatrixView<'_>,
        bias: Option<&[f32]>,
        out: &mut [f32],
    ) {
        if m == 0 {
            return;
        }
        let (lda, ldo, side) = (weight.cols, weight.rows, Side::Forward);
        let (compute, beta) = (cpu.compute, Beta::Overwrite);
        gemm(cpu, Gemm { m, a: hidden, lda, weight, side, compute, out, ldo, beta, bias });
        if self.scale == 1.0 && self.soft_cap.is_none() {
            return;
        }
        let rows: Vec<_> = out[..m * ldo].chunks_exact_mut(ldo).collect();
        for_each(cpu, vec![(); cpu.pool.threads()], rows, |(), row| {
            scale(cpu.isa, self.scale as f32, row);
            if let Some(cap) = self.soft_cap {
                soft_cap(cpu.isa, cap, row);
            }
        });
    }
}

/// Rows of logits that [`head_loss`] needs besides those of its targets: with a soft cap, one per thread.
pub fn spare_logit_rows(soft_cap: Option<f32>, threads: usize) -> usize {
    soft_cap.map_or(0, |_| threads)
}

/// Sets logits [m, V] of hidden rows [m, C] (m ≤ [`HEAD_ROWS`], after the final norm).
pub fn logits(cpu: &Cpu, head: &Head, m: usize, hidden: &[f32], logits: &mut [f32]) {
    head.product(cpu, m, hidden, head.weight.view(), head.bias.as_deref(), logits);
}

/// Sets losses [m], the weighted negative log-likelihoods of each row's targets, and d_hidden [m, C].
/// `logits` [m, V] and its spare rows (see [`spare_logit_rows`]) are working memory.
pub fn head_loss(
    cpu: &Cpu,
    head: &Head,
    targets: &[&[MergedTarget]],
    hidden: &[f32],
    logits: &mut [f32],
    losses: &mut [f64],
    d_hidden: &mut [f32],
) {
    let (m, v) = (targets.len(), head.weight.rows);
    if m == 0 {
        return;
    }
    let (logits, spare) = logits.split_at_mut(m * v);
    self::logits(cpu, head, m, hidden, logits);
    let mut spare: Vec<&mut [f32]> = spare.chunks_exact_mut(v).collect();
    spare.resize_with(cpu.pool.threads(), Default::default);
    let rows: Vec<_> = logits.chunks_exact_mut(v).zip(targets).zip(losses).collect();
    for_each(cpu, spare, rows, |capped, ((logits, targets), loss)| {
        let unweighted = is_planted(Mutant::UnweightedLoss);
        let weight = |target: &MergedTarget| if unweighted { 1.0 } else { target.weight };
        let targets: Vec<(u32, f64)> = targets.iter().map(|target| (target.id, weight(target))).collect();
        if head.soft_cap.is_some() {
            capped.copy_from_slice(logits);
        }
        *loss = cross_entropy(cpu.isa, logits, &targets);
        if let Some(cap) = head.soft_cap {
            soft_cap_backward(cpu.isa, cap, capped, logits);
        }
        if head.scale != 1.0 {
            scale(cpu.isa, head.scale as f32, logits);
        }
    });
    gemm(
        cpu,
        Gemm {
            m,
            a: logits,
            lda: v,
            weight: head.weight.view(),
            side: Side::Backward,
            compute: cpu.compute,
            out: d_hidden,
            ldo: head.weight.cols,
            beta: Beta::Overwrite,
            bias: None,
        },
    );
}

/// Sets scores, the log-probability of each target of each row, row after row. `logits` [m, V] is working
/// memory.
pub fn head_scores(
    cpu: &Cpu,
    head: &Head,
    targets: &[&[MergedTarget]],
    hidden: &[f32],
    logits: &mut [f32],
    scores: &mut [f32],
) {
    let v = head.weight.rows;
    self::logits(cpu, head, targets.len(), hidden, logits);
    let mut rest = scores;
    let mut items = Vec::with_capacity(targets.len());
    for (row, targets) in targets.iter().enumerate() {
        let (part, tail) = std::mem::take(&mut rest).split_at_mut(targets.len());
        items.push((&logits[row * v..][..v], targets, part));
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
    head: &Head,
    targets: &[&[MergedTarget]],
    hidden: &[f32],
    gathered: &mut [f32],
    made: &mut [f32],
    wanted: &mut [f32],
) {
    let (m, c) = (targets.len(), head.weight.cols);
    let mut ids: Vec<u32> =
        targets.iter().flat_map(|targets| targets.iter()).map(|target| target.id).collect();
    ids.sort_unstable();
    ids.dedup();
    for ids in ids.chunks((gathered.len() / c).max(1)) {
        for (&id, row) in ids.iter().zip(gathered.chunks_exact_mut(c)) {
            head.weight.row_f32(id as usize, row);
        }
        let n = ids.len();
        let weight = MatrixView::from_f32(&gathered[..n * c], n, c);
        let bias: Option<Vec<f32>> =
            head.bias.as_ref().map(|bias| ids.iter().map(|&id| bias[id as usize]).collect());
        head.product(cpu, m, hidden, weight, bias.as_deref(), made);
        let places =
            targets.iter().enumerate().flat_map(|(row, of_row)| of_row.iter().map(move |t| (row, t.id)));
        for ((row, id), wanted) in places.zip(wanted.iter_mut()) {
            if let Ok(column) = ids.binary_search(&id) {
                *wanted = made[row * n + column];
            }
        }
    }
}
