"""How caikit-nlp ends an optimiser step.

AdamW with torch's weight decay of 0.01, and a linear schedule over as many ticks as there are micro-batches in the training, of which it takes
one an optimiser step; each micro-batch's mean loss is divided by the accumulate steps, and gradients are not clipped.
"""

import time

import torch
from transformers import get_linear_schedule_with_warmup

LEARNING_RATE = 1e-3


class CaikitUpdate:
    def __init__(self, prompt: torch.nn.Parameter, run: dict) -> None:
        self.prompt = prompt
        self.optimizer = torch.optim.AdamW([prompt], lr=LEARNING_RATE)
        micro_batches = sum(-(-len(samples) // run["batch_size"]) for samples in run["steps"])
        self.scheduler = get_linear_schedule_with_warmup(self.optimizer, num_warmup_steps=0, num_training_steps=micro_batches)

    def timed(self) -> float:
        """Seconds of the update of the gathered gradients; the prompt is put back, so that every step is compared at the same one."""
        before = self.prompt.detach().clone()
        start = time.perf_counter()
        self.optimizer.step()
        self.scheduler.step()
        self.optimizer.zero_grad()
        seconds = time.perf_counter() - start
        self.prompt.data = before
        return seconds
