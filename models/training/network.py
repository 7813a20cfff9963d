"""A plain BERT encoder with a head that scores one label per token.

Six layers of 384 in the size used here, written out so that the whole network can be read in one
place. Parameter names follow the usual BERT names, so that weights read from Rampart fit by name.
Inference has no dropout and needs no token types: the row for type 0 is added to every position.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes that define a network."""

    vocabulary: int = 19730
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    labels: int = 61


class Embeddings(nn.Module):
    """Word, position and type rows, added and normalised."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(shape.vocabulary, shape.hidden)
        self.position_embeddings = nn.Embedding(shape.positions, shape.hidden)
        self.token_type_embeddings = nn.Embedding(2, shape.hidden)
        self.LayerNorm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, input_ids: Tensor) -> Tensor:
        """One vector per token."""
        positions = self.position_embeddings.weight[: input_ids.shape[1]]
        mixed = self.word_embeddings(input_ids) + positions + self.token_type_embeddings.weight[0]
        normalised: Tensor = self.dropout(self.LayerNorm(mixed))
        return normalised


class Layer(nn.Module):
    """Self-attention and a two-layer perceptron, each with a residual and a normalisation after it."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.rate = dropout
        self.query = nn.Linear(shape.hidden, shape.hidden)
        self.key = nn.Linear(shape.hidden, shape.hidden)
        self.value = nn.Linear(shape.hidden, shape.hidden)
        self.attended = nn.Linear(shape.hidden, shape.hidden)
        self.attended_norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.wide = nn.Linear(shape.hidden, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.hidden)
        self.output_norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """The states after this layer; `bias` is very negative where there is only padding."""
        batch, length, hidden = states.shape
        split = (batch, length, self.heads, hidden // self.heads)
        query = self.query(states).view(split).transpose(1, 2)
        key = self.key(states).view(split).transpose(1, 2)
        value = self.value(states).view(split).transpose(1, 2)
        rate = self.rate if self.training else 0.0
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias, dropout_p=rate)
        mixed = mixed.transpose(1, 2).reshape(batch, length, hidden)
        states = self.attended_norm(states + self.dropout(self.attended(mixed)))
        output: Tensor = self.output_norm(states + self.dropout(self.narrow(functional.gelu(self.wide(states)))))
        return output


class Tagger(nn.Module):
    """Token ids and a mask in, one score per label and token out."""

    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.embeddings = Embeddings(shape, dropout)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.dropout = nn.Dropout(dropout)
        self.classifier = nn.Linear(shape.hidden, shape.labels)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Scores of [batch, length, labels]."""
        states = self.embeddings(input_ids)
        seen = attention_mask[:, None, None, :].to(states.dtype)
        bias = (1.0 - seen) * torch.finfo(torch.float32).min / 2
        for layer in self.layers:
            states = layer(states, bias)
        scores: Tensor = self.classifier(self.dropout(states))
        return scores
