//! Learning rate schedules, indexed as in Hugging Face's `get_scheduler`.

use tunesmith_spec::{LrScheduler, ScheduleType};
use tunesmith_tensor::maths;

/// The learning rate as a function of the optimiser step.
#[derive(Clone, Copy, Debug)]
pub struct Schedule {
    /// What follows the warm-up.
    pub course: ScheduleType,
    /// The highest rate.
    pub peak: f64,
    /// Steps over which the rate rises from 0 to the peak.
    pub warmup: u64,
    /// All steps of the run.
    pub total: u64,
}

impl Schedule {
    /// The schedule of a run of `total` steps. A warm-up ratio is a share of all steps, rounded up as
    /// Hugging Face's Trainer does.
    #[must_use]
    pub fn new(scheduler: &LrScheduler, peak: f64, total: u64) -> Self {
        let ratio = scheduler.warmup_ratio.map(|ratio| maths::ceil(ratio * total as f64) as u64);
        let warmup = scheduler.warmup_steps.or(ratio).unwrap_or(0);
        Self { course: scheduler.r#type, peak, warmup, total }
    }

    /// The rate of update `step`, counted from 0: with a linear course and no warm-up, the updates of S
    /// steps use peak · (1 − step/S).
    #[must_use]
    pub fn rate(&self, step: u64) -> f64 {
        if step < self.warmup {
            return self.peak * (step as f64 / self.warmup as f64);
        }
        let span = self.total.saturating_sub(self.warmup).max(1) as f64;
        let progress = ((step - self.warmup) as f64 / span).min(1.0);
        self.peak
            * match self.course {
                ScheduleType::Constant => 1.0,
                ScheduleType::Linear => 1.0 - progress,
                ScheduleType::Cosine => 0.5 * (1.0 + maths::cos(std::f64::consts::PI * progress)),
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(course: ScheduleType, warmup: u64, total: u64) -> Vec<f64> {
        let schedule = Schedule { course, peak: 2.0, warmup, total };
        (0..total).map(|step| schedule.rate(step)).collect()
    }

    /// Values of transformers 4.57, `get_scheduler(name, SGD(lr=2.0), warmup, total)`, `get_last_lr()`
    /// before each step.
    #[test]
    fn rates_are_those_of_hugging_face() {
        let close = |found: Vec<f64>, expected: &[f64]| {
            assert_eq!(found.len(), expected.len());
            for (found, expected) in found.iter().zip(expected) {
                // Double rounding of differently ordered formulas.
                assert!((found - expected).abs() < 1e-15, "{found} for {expected}");
            }
        };
        close(rates(ScheduleType::Linear, 0, 4), &[2.0, 1.5, 1.0, 0.5]);
        close(rates(ScheduleType::Linear, 2, 6), &[0.0, 1.0, 2.0, 1.5, 1.0, 0.5]);
        close(rates(ScheduleType::Constant, 2, 4), &[0.0, 1.0, 2.0, 2.0]);
        close(
            rates(ScheduleType::Cosine, 1, 6),
            &[
                0.0,
                2.0,
                1.809_016_994_374_947_5,
                1.309_016_994_374_947_5,
                0.690_983_005_625_052_6,
                0.190_983_005_625_052_6,
            ],
        );
    }

    #[test]
    fn a_warm_up_as_long_as_the_run_never_divides_by_zero() {
        assert_eq!(rates(ScheduleType::Linear, 3, 3), vec![0.0, 2.0 * (1.0 / 3.0), 2.0 * (2.0 / 3.0)]);
    }

    #[test]
    fn a_warm_up_ratio_rounds_up() {
        let warmup = |steps, ratio, total| {
            let scheduler =
                LrScheduler { r#type: ScheduleType::Linear, warmup_steps: steps, warmup_ratio: ratio };
            Schedule::new(&scheduler, 1.0, total).warmup
        };
        assert_eq!(warmup(None, Some(0.1), 31), 4);
        assert_eq!(warmup(None, Some(0.0), 31), 0);
        assert_eq!(warmup(None, Some(1.0), 31), 31);
        assert_eq!(warmup(Some(7), None, 31), 7);
        assert_eq!(warmup(None, None, 31), 0);
    }
}
