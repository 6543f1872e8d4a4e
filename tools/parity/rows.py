"""How many rows a step needs once shared prefixes are computed once: counted from the definition, with sets of prefixes."""

from collections.abc import Sequence

from .samples import Sample


def count_rows(groups: Sequence[Sequence[Sample]], num_virtual_tokens: int, loss_on: str) -> dict[str, int]:
    """rows: virtual tokens, and distinct non-empty prefixes of samples without their last id; logit_rows: those with a target.

    A row is written as the prefix of ids that ends in it; the last virtual token's is the empty prefix. Groups share nothing.
    """
    rows = logit_rows = 0
    for samples in groups:
        rows += num_virtual_tokens + len({tuple(sample.ids[:n]) for sample in samples for n in range(1, len(sample.ids))})
        logit_rows += len({
            tuple(sample.ids[:n]) for sample in samples for n, label in enumerate(sample.labels(loss_on)) if label != -100
        })  # fmt: skip
    return {"rows": rows, "logit_rows": logit_rows}
