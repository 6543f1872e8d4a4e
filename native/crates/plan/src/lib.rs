//! Packed rows: a forest of prefix tries per optimiser step, its segment table and its chunk schedule.
