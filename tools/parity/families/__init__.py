"""Goldens of every dense decoder family on tiny nasty random models."""
