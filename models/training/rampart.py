"""Turn Rampart's 4-bit ONNX file back into floating-point weights for our own network.

Rampart (National Design Studio, CC BY 4.0) stores its matrices for the MatMulNBits operator: blocks
of 32 values along the input side, two values a byte with the low nibble first, one scale a block and
a zero point of 8. Its embeddings are bytes with one scale and one zero point each. `read_weights`
undoes both, and running this file compares our network's logits with the original's:

    python rampart.py --rampart path/to/rampart/folder
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from network import Shape, Tagger
from numpy.typing import NDArray
from onnx import numpy_helper

BLOCK = 32
ZERO_POINT = 8
RAMPART_LABELS = 35

# our parameter name inside a layer -> Rampart's
LAYER_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "attended": "attention.output.dense",
    "attended_norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "output_norm": "output.LayerNorm",
}

Floats = NDArray[np.float32]


def unpack_nibbles(packed: NDArray[np.uint8], scales: Floats) -> Floats:
    """[rows, blocks, 16] bytes and [rows, blocks] scales to a [rows, blocks * 32] matrix."""
    rows, blocks, _ = packed.shape
    nibbles = np.empty((rows, blocks, BLOCK), dtype=np.float32)
    nibbles[:, :, 0::2] = packed & 0x0F
    nibbles[:, :, 1::2] = packed >> 4
    values = (nibbles - ZERO_POINT) * scales.reshape(rows, blocks, 1)
    return values.reshape(rows, blocks * BLOCK)


def unpack_bytes(tensors: dict[str, NDArray[Any]], name: str) -> Floats:
    """An embedding table stored as bytes."""
    quantised = tensors[f"{name}_quantized"].astype(np.float32)
    zero = np.float32(tensors[f"{name}_zero_point"].item())
    return (quantised - zero) * np.float32(tensors[f"{name}_scale"].item())


def read_weights(path: Path) -> dict[str, Floats]:
    """Every weight of the file under the usual BERT names (`bert.encoder.layer.0...`, `classifier...`)."""
    graph = onnx.load(str(path)).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights: dict[str, Floats] = {}
    for node in graph.node:
        if node.op_type == "MatMulNBits":
            name = node.name.strip("/").replace("/", ".").rsplit(".", 1)[0]
            weights[f"{name}.weight"] = unpack_nibbles(tensors[node.input[1]], tensors[node.input[2]])
    for table in ("word_embeddings", "position_embeddings", "token_type_embeddings"):
        name = f"bert.embeddings.{table}.weight"
        weights[name] = unpack_bytes(tensors, name)
    vectors = {
        name: array
        for name, array in tensors.items()
        if name.startswith(("bert.", "classifier.")) and array.dtype == np.float32 and array.ndim == 1
    }
    return weights | vectors


def to_parameters(weights: dict[str, Floats], layers: int) -> dict[str, torch.Tensor]:
    """The same weights under the parameter names of `network.Tagger`."""
    parameters = {
        name.removeprefix("bert."): array
        for name, array in weights.items()
        if name.startswith(("bert.embeddings.", "classifier."))
    }
    for number in range(layers):
        for ours, theirs in LAYER_NAMES.items():
            for part in ("weight", "bias"):
                source = f"bert.encoder.layer.{number}.{theirs}.{part}"
                parameters[f"layers.{number}.{ours}.{part}"] = weights[source]
    return {name: torch.from_numpy(np.array(array, dtype=np.float32)) for name, array in parameters.items()}


def find_model(folder: Path) -> Path:
    """Rampart's ONNX file, wherever below the folder it lies."""
    found = sorted(folder.rglob("model_q4.onnx"))
    if not found:
        raise FileNotFoundError(f"no model_q4.onnx below {folder}")
    return found[0]


def original(folder: Path) -> Tagger:
    """Rampart itself, with its own head, as a float network."""
    network = Tagger(Shape(labels=RAMPART_LABELS), dropout=0.0)
    network.load_state_dict(to_parameters(read_weights(find_model(folder)), network.shape.layers))
    return network.eval()


def start_network(folder: Path, labels: int, dropout: float = 0.1) -> Tagger:
    """Our network with Rampart's encoder and a new, small random head."""
    network = Tagger(Shape(labels=labels), dropout=dropout)
    parameters = to_parameters(read_weights(find_model(folder)), network.shape.layers)
    del parameters["classifier.weight"], parameters["classifier.bias"]
    missing, unexpected = network.load_state_dict(parameters, strict=False)
    if unexpected or set(missing) != {"classifier.weight", "classifier.bias"}:
        raise ValueError(f"weights do not fit: missing {missing}, unexpected {unexpected}")
    torch.nn.init.normal_(network.classifier.weight, std=0.02)
    torch.nn.init.zeros_(network.classifier.bias)
    return network


def compare(folder: Path) -> float:
    """The largest difference between the file's logits and ours over a few random inputs."""
    import onnxruntime

    path = find_model(folder)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    network = original(folder)
    generator = np.random.default_rng(7)
    worst = 0.0
    for length in (8, 33, 64, 128):
        ids = generator.integers(5, network.shape.vocabulary, size=(2, length), dtype=np.int64)
        mask = np.ones_like(ids)
        mask[1, length // 2 :] = 0
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        expected = session.run(None, inputs)[0]
        with torch.no_grad():
            ours = network(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()
        worst = max(worst, float(np.abs(expected - ours)[mask == 1].max()))
    return worst


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rampart", type=Path, required=True, help="folder that holds model_q4.onnx")
    print(f"largest logit difference: {compare(parser.parse_args().rampart):.2e}")
