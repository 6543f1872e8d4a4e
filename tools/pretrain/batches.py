"""Rows into padded batches of about equal numbers of tokens."""

from dataclasses import dataclass

import torch
from torch import Tensor

from corpus import Encoder, draw_pool, extend_digest, pool_mixture
from rows import Row, make_row
from settings import Settings
from world.draws import Draws

PAD_ID = 1
GROUPS = ("sentiment", "topic", "product", "other", "questions", "shots", "blind", "plain")


@dataclass(frozen=True)
class Batch:
    """Tensors [B, T]; `group` [B] indexes GROUPS."""

    ids: Tensor
    mixed_ids: Tensor
    mix: Tensor
    noise: Tensor
    weights: Tensor
    group: Tensor


def pool_batches(settings: Settings, encode: Encoder, pool: int, shard: int, digest: str) -> tuple[list[Batch], str]:
    """The batches of one shard's part of a pool, always `batches_per_pool`, and the extended text digest."""
    documents = draw_pool(settings, encode, pool, shard)
    draws = Draws(settings.seed, 2, pool, shard)
    mixture = pool_mixture(settings, pool)
    rows = [make_row(draws, settings, mixture, encode, document) for document in documents]
    rows.sort(key=lambda row: len(row.ids) + draws.between(0, 4))
    batches = [collate(chunk) for chunk in _equal_chunks(rows, settings.batches_per_pool)]
    return draws.shuffled(batches), extend_digest(digest, documents)


def _equal_chunks(rows: list[Row], count: int) -> list[list[Row]]:
    """Contiguous chunks with about equal numbers of tokens."""
    total = sum(len(row.ids) for row in rows)
    chunks: list[list[Row]] = [[] for _ in range(count)]
    before = 0
    for row in rows:
        chunks[before * count // total].append(row)
        before += len(row.ids)
    return chunks


def collate(rows: list[Row]) -> Batch:
    shape = (len(rows), max(len(row.ids) for row in rows))
    ids = torch.full(shape, PAD_ID)
    mixed_ids, mix, noise, weights = torch.full(shape, PAD_ID), torch.zeros(shape), torch.zeros(shape), torch.zeros(shape)
    for index, row in enumerate(rows):
        length, prefix = len(row.ids), row.prefix
        ids[index, :length] = torch.tensor(row.ids)
        weights[index, :length] = torch.tensor(row.weights)
        mixed_ids[index, :length] = ids[index, :length]
        if prefix.mixed:
            mixed_ids[index, : len(prefix.mixed)] = torch.tensor(prefix.mixed)
        mix[index, : len(prefix.ids)] = prefix.mix
        noise[index, : len(prefix.ids)] = prefix.noise
    return Batch(ids, mixed_ids, mix, noise, weights, torch.tensor([GROUPS.index(row.group) for row in rows]))
