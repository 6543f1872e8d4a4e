//! Planted defects, to prove that the checks would notice them. Without the feature `mutants` there is no
//! switch and none of them is compiled.

/// One defect of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutant {
    /// Equal targets of a row keep the last weight instead of the sum.
    WrongMergedWeight,
    /// Merged weights are summed in the order of the samples.
    UnsortedWeights,
    /// A query does not see its own key.
    MissingOwnKey,
    /// ALiBi with the opposite sign.
    FlippedAlibi,
    /// ALiBi slopes of further heads go on where those of a power of two end.
    PlainAlibiSlopes,
    /// Scores are not divided by √D.
    MissingScale,
    /// The gradient of the softmax lacks its common term.
    SoftmaxWithoutSum,
    /// Values get no gradient.
    DroppedValueGradient,
    /// A key's gradient counts the first head of its group only.
    FirstHeadOnly,
    /// Gradients of queries and keys are not rotated back.
    MissingRotation,
    /// The gate's part of the MLP's gradient is lost.
    DroppedGate,
    /// A fused projection is read as [3, H, D].
    BlockedProjection,
    /// The loss ignores the weights of targets.
    UnweightedLoss,
    /// Gradients of keys and values that earlier chunks left are lost.
    DroppedCrossChunkKeys,
    /// Open rows keep the slots of the chunk before.
    StaleSlots,
    /// The gradient around attention and MLP is lost.
    DroppedResidual,
    /// Queries of the last layer's targets hand no gradient down.
    DroppedLastQueries,
    /// Text hands no gradient to the prompts' keys in the first layer.
    DroppedFirstLayer,
    /// The gradient does not pass back through the embedding norm.
    SkippedEmbeddingNorm,
    /// Virtual tokens do not pass through the embedding norm.
    UnnormedPrompt,
}

impl Mutant {
    /// All of them.
    pub const ALL: [Mutant; 20] = [
        Mutant::WrongMergedWeight,
        Mutant::UnsortedWeights,
        Mutant::MissingOwnKey,
        Mutant::FlippedAlibi,
        Mutant::PlainAlibiSlopes,
        Mutant::MissingScale,
        Mutant::SoftmaxWithoutSum,
        Mutant::DroppedValueGradient,
        Mutant::FirstHeadOnly,
        Mutant::MissingRotation,
        Mutant::DroppedGate,
        Mutant::BlockedProjection,
        Mutant::UnweightedLoss,
        Mutant::DroppedCrossChunkKeys,
        Mutant::StaleSlots,
        Mutant::DroppedResidual,
        Mutant::DroppedLastQueries,
        Mutant::DroppedFirstLayer,
        Mutant::SkippedEmbeddingNorm,
        Mutant::UnnormedPrompt,
    ];
}

#[cfg(feature = "mutants")]
static PLANTED: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(usize::MAX);

/// Plants one defect, or none, in the whole process.
#[cfg(feature = "mutants")]
pub fn plant(mutant: Option<Mutant>) {
    let code = mutant.map_or(usize::MAX, |mutant| mutant as usize);
    PLANTED.store(code, std::sync::atomic::Ordering::SeqCst);
}

/// Whether this defect is planted now.
#[cfg(feature = "mutants")]
pub fn is_planted(mutant: Mutant) -> bool {
    PLANTED.load(std::sync::atomic::Ordering::SeqCst) == mutant as usize
}

/// Never.
#[cfg(not(feature = "mutants"))]
pub const fn is_planted(_: Mutant) -> bool {
    false
}
