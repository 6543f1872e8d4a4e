//! The optimiser-step loop: losses, schedules, checkpoints, events, cancellation.
