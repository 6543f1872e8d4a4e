//! Greedy generation and label scoring over a soft prompt.
