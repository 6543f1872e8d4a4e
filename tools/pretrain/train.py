"""The training loop of one shard. Shards are one-thread processes side by side that average their gradients: on two
cores this is faster than one process with two threads."""

import json
import os
import time
from dataclasses import asdict
from pathlib import Path

import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import Tensor

from batches import GROUPS, Batch, pool_batches
from corpus import Encoder, text_digest
from llama import Llama
from rows import NOISE
from settings import Settings
from tokenizer import load_tokenizer

CHECKPOINT = "checkpoint.pt"
CHECKPOINT_EVERY_POOLS = 5


def train_shard(shard: int, settings: Settings, folder: Path) -> None:
    """Trains from the checkpoint in `folder`, or from the start, to the end; shard 0 writes checkpoints and the log.

    Randomness is drawn anew from the seed at each pool, so that a resumed run goes on as an uninterrupted one would.
    """
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method=f"file://{folder / f'meeting-{os.getppid()}'}", rank=shard, world_size=settings.shards)
    torch.manual_seed(settings.seed)
    model = Llama(settings)
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=settings.learning_rate, betas=settings.betas, weight_decay=settings.weight_decay, fused=True
    )
    encode = Encoder(load_tokenizer(folder))
    digests, tokens, start = [""] * settings.shards, 0, 0
    if (folder / CHECKPOINT).exists():
        saved = torch.load(folder / CHECKPOINT, weights_only=True)
        if saved["settings"] != json.dumps(asdict(settings)):
            raise SystemExit("The checkpoint was made with other settings: remove it, or name another work folder.")
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        digests, tokens, start = saved["digests"], saved["tokens"], saved["pool"]
    log = Log(shard, folder)
    for pool in range(start, settings.pools):
        torch.manual_seed((settings.seed * 1_000_003 + pool) * settings.shards + shard)
        batches, digests[shard] = pool_batches(settings, encode, pool, shard, digests[shard])
        for index, batch in enumerate(batches):
            rate = settings.rate_at(pool * settings.batches_per_pool + index)
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss, answers = backward(model, batch)
            average_gradients(model, settings.shards)
            torch.nn.utils.clip_grad_norm_(model.parameters(), settings.max_grad_norm)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            log.step(loss, answers)
        total = torch.tensor(sum(batch.ids.numel() for batch in batches))
        dist.all_reduce(total)
        tokens += int(total)
        log.pool(pool + 1, settings.pools, tokens, rate)
        if (pool + 1) % CHECKPOINT_EVERY_POOLS == 0 or pool + 1 == settings.pools:
            dist.all_gather_object(digests, digests[shard])
            if shard == 0:
                _save(folder, settings, model, optimizer, digests, tokens, pool + 1)
    dist.barrier()
    dist.destroy_process_group()


def finished(settings: Settings, folder: Path) -> tuple[dict[str, Tensor], str, int]:
    """The trained weights, the digest of the text, and the tokens trained on (padding counted)."""
    saved = torch.load(folder / CHECKPOINT, weights_only=True)
    if saved["pool"] != settings.pools:
        raise SystemExit(f"Training stands at pool {saved['pool']} of {settings.pools}.")
    return saved["model"], text_digest(saved["digests"]), saved["tokens"]


def embed(model: Llama, batch: Batch) -> Tensor:
    """Embeddings [B, T, C] with the disturbances of rows.py."""
    table = model.embeddings
    random = batch.ids == NOISE
    x = F.embedding(batch.ids.clamp(min=0), table)
    if batch.mix.any():
        x = torch.lerp(x, F.embedding(batch.mixed_ids.clamp(min=0), table), batch.mix[..., None])
    scale = table.detach().pow(2).mean().sqrt()
    if batch.noise.any():
        x = x + torch.randn_like(x) * (batch.noise[..., None] * scale)
    if random.any():
        row_scale = scale * (torch.rand(len(x), 1, 1) * 1.4 + 0.1)
        x = torch.where(random[..., None], torch.randn_like(x) * row_scale, x)
    return x


def backward(model: Llama, batch: Batch) -> tuple[float, dict[str, float]]:
    """Accumulates the gradient of the weighted loss; returns it, and the answers' mean loss by group."""
    weights = batch.weights[:, 1:]
    counted = weights > 0
    with torch.autocast("cpu", torch.bfloat16):
        logits = model.logits(model.hidden(embed(model, batch))[:, :-1][counted])
    losses = F.cross_entropy(logits.float(), batch.ids[:, 1:][counted], reduction="none")
    w = weights[counted]
    loss = (losses * w).sum() / w.sum()
    loss.backward()
    with torch.no_grad():
        group = batch.group[:, None].expand_as(counted)[counted]
        answers = {}
        for index, name in enumerate(GROUPS):
            of_group = (group == index) & (w >= 0.3 if name != "plain" else w > 0)
            if of_group.any():
                answers[name] = losses[of_group].mean().item()
    return loss.item(), answers


def average_gradients(model: Llama, shards: int) -> None:
    gradients = [weight.grad for weight in model.parameters()]
    flat = torch.cat([gradient.flatten() for gradient in gradients]).bfloat16()
    dist.all_reduce(flat)
    parts = (flat.float() / shards).split([gradient.numel() for gradient in gradients])
    for gradient, part in zip(gradients, parts):
        gradient.copy_(part.view_as(gradient))


class Log:
    """Prints one line a pool: running means of the loss, and of the answers' loss by group."""

    def __init__(self, shard: int, folder: Path):
        self._file = open(folder / "train.log", "a", encoding="utf-8") if shard == 0 else None
        self._started = time.monotonic()
        self._means: dict[str, float] = {}

    def step(self, loss: float, answers: dict[str, float]) -> None:
        for name, value in {"loss": loss, **answers}.items():
            self._means[name] = 0.95 * self._means.get(name, value) + 0.05 * value

    def pool(self, pool: int, pools: int, tokens: int, rate: float) -> None:
        if self._file is None:
            return
        means = " ".join(f"{name} {value:.3f}" for name, value in self._means.items())
        line = f"pool {pool}/{pools} tokens {tokens / 1e6:.2f}M seconds {time.monotonic() - self._started:.0f} rate {rate:.1e} {means}"
        print(line, flush=True)
        print(line, file=self._file, flush=True)


def _save(folder: Path, settings: Settings, model: Llama, optimizer, digests: list, tokens: int, pool: int) -> None:
    state = {
        "settings": json.dumps(asdict(settings)),
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "digests": digests,
        "tokens": tokens,
        "pool": pool,
    }
    torch.save(state, folder / (CHECKPOINT + ".part"))
    os.replace(folder / (CHECKPOINT + ".part"), folder / CHECKPOINT)
