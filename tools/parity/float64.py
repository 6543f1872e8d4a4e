"""transformers in float64, really: its norms, softmax, rotary tables and ALiBi slopes fall back to float32 otherwise.

`model.double()` alone leaves errors of 1e-8 to 1e-7. Within `float64_arithmetic()` every float32 that a module asks for is float64,
also while it is loaded (rotary frequencies); `verify.py` shows by finite differences that no cast is left. bfloat16 stays: Falcon rounds
its ALiBi slopes to it whatever the type of the model.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode


@contextmanager
def float64_arithmetic() -> Iterator[None]:
    """Within this block models that are loaded in float64 compute in float64 throughout."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        with Widen():
            yield
    finally:
        torch.set_default_dtype(before)


class Widen(TorchFunctionMode):
    """Takes every float32 in a call of torch for float64."""

    def __torch_function__(self, function, types, args=(), kwargs=None):
        function = Tensor.double if function is Tensor.float else function
        widened = (torch.float64 if value is torch.float32 else value for value in args)
        return function(*widened, **{name: torch.float64 if value is torch.float32 else value for name, value in (kwargs or {}).items()})
