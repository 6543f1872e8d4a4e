"""Draws the whole pretraining text again: `python tools/pretrain/check_text.py` (about two minutes).

Proves that it is the text of which examples/base-model/pretrain.json holds the digest, and that it has no sentence in a
frame of the examples' splits and no name that is held out. Records what it checked in examples/pretraining-check.json,
so that examples/leakage.test.ts can see that these lists were checked against the text of these weights.
"""

import hashlib
import json
import re
import sys
from dataclasses import asdict

from corpus import Encoder, draw_pool, extend_digest, text_digest
from main import BASE_MODEL
from make_examples import EXAMPLES, example_files
from settings import Settings
from tokenizer import load_tokenizer
from world.documents import FIELDS
from world.heldout import held_out_frame_pattern, unseen_name_pattern


_FIELD = re.compile("^(?:%s): " % "|".join(FIELDS), re.MULTILINE)
_SENTENCE_END = re.compile(r"(?<=[.!?]) |\n")


def leaks(text: str) -> list[str]:
    """The sentences of a document that no pretraining text may hold."""
    frame, name = held_out_frame_pattern(), unseen_name_pattern()
    sentences = _SENTENCE_END.split(_FIELD.sub("", text))
    return [sentence for sentence in sentences if frame.fullmatch(sentence) or name.search(sentence)]


def check(settings: Settings, encode: Encoder) -> tuple[str, dict]:
    """The digest of the text, and what was counted."""
    digests = [""] * settings.shards
    documents, tokens, leaked = 0, 0, []
    for shard in range(settings.shards):
        for pool in range(settings.pools):
            drawn = draw_pool(settings, encode, pool, shard)
            digests[shard] = extend_digest(digests[shard], drawn)
            documents += len(drawn)
            tokens += sum(encoded.length for encoded in drawn)
            leaked += [sentence for encoded in drawn for sentence in leaks(encoded.document.text)]
    if leaked:
        print(f"leaked: {leaked[0]!r}", file=sys.stderr)
    return text_digest(digests), {"documents": documents, "tokens": tokens, "leaked_sentences": len(leaked)}


def main() -> None:
    record = json.loads((BASE_MODEL / "pretrain.json").read_text(encoding="utf-8"))
    settings = Settings()
    if json.loads(json.dumps(asdict(settings))) != record["settings"]:
        sys.exit("settings.py differs from the settings that made the base model.")
    heldout = (EXAMPLES / "heldout.json").read_bytes()
    if heldout != example_files(settings.seed)["heldout.json"].encode():
        sys.exit("examples/heldout.json is not what make_examples.py writes.")
    digest, counts = check(settings, Encoder(load_tokenizer(BASE_MODEL)))
    if digest != record["text_sha256"]:
        sys.exit(f"The text's digest is {digest}; pretrain.json has {record['text_sha256']}.")
    result = {"text_sha256": digest, "heldout_sha256": hashlib.sha256(heldout).hexdigest(), **counts}
    (EXAMPLES / "pretraining-check.json").write_bytes((json.dumps(result, indent=2) + "\n").encode())
    print(json.dumps(result))
    if counts["leaked_sentences"]:
        sys.exit(1)


if __name__ == "__main__":
    main()
