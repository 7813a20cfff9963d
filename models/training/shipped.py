"""Turn the published file back into floating-point weights, so that a training can go on from it.

    python shipped.py --model ../pii/model.onnx

prints how often network and file prefer the same label: the file also rounds what flows between its layers.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from labels import LABELS
from network import Shape, Tagger
from onnx import numpy_helper
from torch import Tensor


def parameters(path: Path) -> dict[str, Tensor]:
    """The weights of a file that `export.py` wrote, under the names of `network.Tagger`."""
    graph = onnx.load(str(path)).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    network = Tagger(Shape(labels=len(LABELS)))
    found = {name: array for name, array in tensors.items() if name in network.state_dict()}
    words = "embeddings.word_embeddings.weight"
    shift = tensors[f"{words}_zero_point"].astype(np.float32)
    found[words] = (tensors[f"{words}_quantized"].astype(np.float32) - shift) * tensors[f"{words}_scale"]
    types = network.embeddings.token_type_embeddings.weight.detach().numpy().copy()
    (type_row,) = (tensors[node.input[1]] for node in graph.node if node.name == "/embeddings/Add_1")
    types[0] = type_row  # the second row is never used
    found["embeddings.token_type_embeddings.weight"] = types
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            name = node.name.removeprefix("/").removesuffix("/MatMul_quant").replace("/", ".")
            stored = node.input[1].removesuffix("_quantized")
            matrix = tensors[node.input[1]].astype(np.float32) - tensors[f"{stored}_zero_point"].astype(np.float32)
            found[f"{name}.weight"] = (matrix * tensors[f"{stored}_scale"]).T
    return {name: torch.from_numpy(np.array(array, dtype=np.float32)) for name, array in found.items()}


def compare(path: Path) -> float:
    """The share of positions of random inputs at which network and file prefer the same label."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    network = Tagger(Shape(labels=len(LABELS)), dropout=0.0)
    network.load_state_dict(parameters(path))
    network.eval()
    generator = np.random.default_rng(7)
    same = []
    for _ in range(20):
        ids = generator.integers(5, network.shape.vocabulary, size=(1, 64), dtype=np.int64)
        mask = np.ones_like(ids)
        expected = session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
        with torch.no_grad():
            ours = network(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()
        same.append(float((expected.argmax(-1) == ours.argmax(-1)).mean()))
    return float(np.mean(same))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="a file that export.py wrote")
    print(f"same label at {compare(parser.parse_args().model):.3f} of random positions")
