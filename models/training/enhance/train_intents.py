"""Teaches the intent heads: a multinomial regression over the encoder's vector and the cue words of a prompt.

python train_intents.py --encoder ../../encoder --out ../../encoder/intents.npz
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch.nn import functional

from desktop_app.enhance.cues import cue_words

HERE = Path(__file__).parent / "prompts"
EACH = 260
"""Prompts of each intent."""
LEAST = 5
"""Prompts a cue must stand in to count."""
EMBEDDING_WEIGHT = 6.0
"""A vector of length 1 says little beside counts; so it is stretched."""


def prompts(chance: random.Random) -> list[tuple[str, str]]:
    """Prompts with their intent, the frames filled in and roughened as people type."""
    topics = dict(
        (name, values.split("|"))
        for name, _, values in (line.strip().partition(": ") for line in (HERE / "topics.txt").open(encoding="utf-8"))
    )
    frames: dict[str, list[str]] = {}
    for line in (HERE / "intents.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            intent, _, frame = line.partition(": ")
            frames.setdefault(intent, []).append(frame)
    rows = []
    for intent, own in frames.items():
        for index in range(EACH):
            frame = own[index % len(own)]
            text = re.sub(r"\{(\w+)\}", lambda slot: chance.choice(topics[slot[1]]), frame)
            rows.append((roughened(text, chance), intent))
    return rows


def roughened(text: str, chance: random.Random) -> str:
    """As typed in haste, in three cases of ten; with some words before it or after it, in two."""
    if chance.random() < 0.3:
        text = text.lower().rstrip("?.!")
    if chance.random() < 0.1:
        text = chance.choice(("Please help. ", "Hi, ", "I have a question. ", "ok so ", "For my class: ")) + text
    if chance.random() < 0.1:
        text += chance.choice((" Thanks.", " Keep it short.", " Answer in English.", " It is urgent.", " Be precise."))
    return text


def embedded(folder: Path, texts: list[str]) -> NDArray[np.float32]:
    """A vector a text."""
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    rows = []
    for text in texts:
        ids = np.array([tokenizer.encode(text).ids], dtype=np.int64)
        rows.append(session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0])
    return np.array(rows, dtype=np.float32)


def main() -> None:
    """Trains and writes the heads."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.manual_seed(3)
    rows = prompts(random.Random(3))
    labels = sorted({intent for _, intent in rows})
    counted = Counter(cue for text, _ in rows for cue in cue_words(text))
    cues = sorted(cue for cue, count in counted.items() if count >= LEAST)
    vectors = embedded(options.encoder, [text for text, _ in rows])
    spots = {cue: index for index, cue in enumerate(cues)}
    given = np.zeros((len(rows), len(cues)), dtype=np.float32)
    for row, (text, _) in enumerate(rows):
        for cue in cue_words(text):
            if cue in spots:
                given[row, spots[cue]] = 1
    inputs = torch.from_numpy(np.concatenate([vectors * EMBEDDING_WEIGHT, given], axis=1))
    wanted = torch.tensor([labels.index(intent) for _, intent in rows])
    head = torch.nn.Linear(inputs.shape[1], len(labels))
    optimiser = torch.optim.AdamW(head.parameters(), lr=0.01, weight_decay=0.0)
    for _ in range(500):
        dropped = functional.dropout(inputs, 0.25)
        loss = functional.cross_entropy(head(dropped), wanted, label_smoothing=0.05) + 2e-4 * head.weight.square().sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    print(len(rows), "prompts,", len(cues), "cues, loss", round(loss.item(), 3))
    weights = head.weight.detach().numpy().copy()
    weights[:, : vectors.shape[1]] *= EMBEDDING_WEIGHT
    np.savez_compressed(
        options.out,
        labels=np.array(labels),
        cues=np.array(cues),
        weights=weights.astype(np.float32),
        bias=head.bias.detach().numpy().astype(np.float32),
    )


if __name__ == "__main__":
    main()
