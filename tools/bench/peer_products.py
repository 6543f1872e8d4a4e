"""How fast torch multiplies by itself: the products of a decoder layer, without what stands between them."""

import time

import peft
import torch

SECONDS = 1.5


def block_linears(model: peft.PeftModel) -> list[torch.nn.Linear]:
    """The matrices that every row of a decoder layer meets."""
    base = model.get_base_model()
    return [module for module in base.modules() if isinstance(module, torch.nn.Linear) and module is not base.get_output_embeddings()]


@torch.no_grad()
def product_rate(model: peft.PeftModel, rows: int) -> float:
    """FLOP/s of the largest matrix of a layer times `rows` rows: the slower of the two directions, each at its best repetition."""
    weight = max((linear.weight for linear in block_linears(model)), key=torch.numel)
    outputs, inputs = weight.shape
    x, y = (torch.randn(rows, width).to(weight.dtype) for width in (inputs, outputs))
    best = [fastest(lambda: torch.nn.functional.linear(x, weight)), fastest(lambda: y @ weight)]
    return 2 * rows * weight.numel() / max(best)


def fastest(product) -> float:
    """Seconds of the fastest repetition, of at least three."""
    begin, seconds = time.perf_counter(), []
    while len(seconds) < 3 or time.perf_counter() - begin < SECONDS:
        start = time.perf_counter()
        product()
        seconds.append(time.perf_counter() - start)
    return min(seconds)
