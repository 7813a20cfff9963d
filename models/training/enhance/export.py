"""Writes the encoder or the editor as an ONNX file of 8-bit integers, with its tokenizer.

python export.py encoder --weights model.safetensors --tokenizer tokenizer.json --out ../../encoder
python export.py editor --weights editor.pt --tokenizer tokenizer.json --out ../../editor
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from minilm import MiniLM, pretrained
from mistakes import TAGS
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from train_editor import Editor

OPSET = 17


class SentenceEncoder(nn.Module):
    """The mean of the token states, at length one, as all-MiniLM-L6-v2 was trained."""

    def __init__(self, encoder: MiniLM) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Embeddings: [batch, width]."""
        weights = mask[:, :, None].to(torch.float32)
        mean = (self.encoder(ids, mask) * weights).sum(1) / weights.sum(1).clamp(min=1e-9)
        return functional.normalize(mean, dim=-1)


def to_onnx(network: nn.Module, output: str, path: Path) -> None:
    """A float ONNX file with free batch and length."""
    ids = torch.ones(2, 16, dtype=torch.int64)
    free = {0: "batch", 1: "length"}
    torch.onnx.export(
        network.eval(),
        (ids, torch.ones_like(ids)),
        str(path),
        input_names=["input_ids", "attention_mask"],
        output_names=[output],
        dynamic_axes={"input_ids": free, "attention_mask": free, output: free if output == "logits" else {0: "batch"}},
        opset_version=OPSET,
        dynamo=False,
    )


def quantise(source: Path, target: Path, what: str) -> None:
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
    model.doc_string, model.producer_name = what, "discreet"
    onnx.save(model, str(target))


def main() -> None:
    """Exports and prints what the registry needs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", choices=("encoder", "editor"))
    for name in ("weights", "tokenizer", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    network: nn.Module
    if options.model == "encoder":
        network, output = SentenceEncoder(pretrained(options.weights)), "embedding"
    else:
        network, output = Editor(MiniLM()), "logits"
        network.load_state_dict(torch.load(options.weights, weights_only=True))
        (options.out / "tags.json").write_text(json.dumps(list(TAGS)) + "\n", encoding="utf-8")
    tokenizer = Tokenizer.from_file(str(options.tokenizer))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(options.out / "tokenizer.json"), pretty=False)
    with tempfile.TemporaryDirectory() as folder:
        to_onnx(network, output, Path(folder) / "float.onnx")
        quantise(Path(folder) / "float.onnx", options.out / "model.onnx", f"Discreet {options.model}; see CARD.md")
    for path in sorted(options.out.iterdir()):
        print(f'"{path.name}" = "{hashlib.sha256(path.read_bytes()).hexdigest()}" # {path.stat().st_size} bytes')


if __name__ == "__main__":
    main()
