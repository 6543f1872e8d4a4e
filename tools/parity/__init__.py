"""Goldens: what transformers and PEFT compute in float64 on tiny, nasty models."""
