"""Export a checkpoint as a small ONNX file with its tokenizer and labels, and compare it with the network.

    python export.py --rampart path --work path --out ../pii

The matrices become 8-bit integers per channel (dynamic quantisation), the embeddings 8-bit integers.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from pathlib import Path

import numpy as np
import onnx
import torch
from labels import LABELS
from network import Shape, Tagger
from onnxruntime.quantization import QuantType, quantize_dynamic
from tagging import Scorer, onnx_scorer, torch_scorer
from tokenizer import read_tokenizer
from tokenizers import Tokenizer

OPSET = 17
SAMPLES = 300


def load(checkpoint: Path) -> Tagger:
    """The trained network, ready for use."""
    network = Tagger(Shape(labels=len(LABELS)), dropout=0.0)
    network.load_state_dict(torch.load(checkpoint, weights_only=True)["network"])
    return network.eval()


def to_onnx(network: Tagger, path: Path) -> None:
    """A float ONNX file with free batch and length."""
    ids = torch.ones(2, 16, dtype=torch.int64)
    axes = {0: "batch", 1: "length"}
    torch.onnx.export(
        network,
        (ids, torch.ones_like(ids)),
        str(path),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": axes},
        opset_version=OPSET,
        dynamo=False,
    )


def quantise(source: Path, target: Path) -> None:
    """Integers of one scale per output channel; seven bits of range, so that older processors cannot overflow."""
    quantize_dynamic(
        str(source),
        str(target),
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"],
    )
    model = onnx.load(str(target))
    model.doc_string = "Discreet token classifier for private values; see CARD.md"
    model.producer_name = "discreet"
    onnx.save(model, str(target))


def texts(work: Path) -> list[str]:
    """Some held-out texts."""
    lines = (work / "heldout.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines[:SAMPLES]]


def agreement(first: Scorer, second: Scorer, tokenizer: Tokenizer, found: list[str]) -> tuple[float, float]:
    """Share of tokens with the same best label, over all and over those that are not O in either."""
    same = total = same_marked = marked = 0
    for text in found:
        ids = np.array([tokenizer.encode(text).ids[:128]], dtype=np.int64)
        mask = np.ones_like(ids)
        one, two = first(ids, mask).argmax(-1), second(ids, mask).argmax(-1)
        interesting = (one != 0) | (two != 0)
        same, total = same + int((one == two).sum()), total + one.size
        same_marked += int(((one == two) & interesting).sum())
        marked += int(interesting.sum())
    return same / total, same_marked / max(1, marked)


def milliseconds(scorer: Scorer, length: int, rounds: int = 60) -> float:
    """Median time of one text."""
    ids = np.full((1, length), 1000, dtype=np.int64)
    mask = np.ones_like(ids)
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        scorer(ids, mask)
        times.append(time.perf_counter() - began)
    return 1000 * sorted(times)[rounds // 2]


def main() -> None:
    """Export, compare and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rampart", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--name", default="checkpoint.pt")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    network = load(arguments.work / arguments.name)
    tokenizer = read_tokenizer(arguments.rampart)
    float_path, small_path = arguments.work / "float.onnx", arguments.out / "model.onnx"
    to_onnx(network, float_path)
    quantise(float_path, small_path)
    tokenizer.save(str(arguments.out / "tokenizer.json"), pretty=False)
    (arguments.out / "labels.json").write_text(json.dumps(list(LABELS), indent=1) + "\n", encoding="utf-8")
    found = texts(arguments.work)
    whole, small = onnx_scorer(float_path), onnx_scorer(small_path)
    print("float ONNX against network:", agreement(torch_scorer(network), whole, tokenizer, found))
    print("small ONNX against network:", agreement(torch_scorer(network), small, tokenizer, found))
    print(f"milliseconds at 64 and 128 tokens: {milliseconds(small, 64):.1f} {milliseconds(small, 128):.1f}")
    for path in sorted(arguments.out.iterdir()):
        if path.is_file():
            print(path.name, path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
