"""Teaches MiniLM to tag each word with what puts it right, on corrupted sentences that are made as it reads.

python train_editor.py --weights model.safetensors --tokenizer tokenizer.json --text clean.txt \
        --inflections ../../../resources/lexicons/inflections.txt --wordnet /usr/share/wordnet \
        --out editor.pt --minutes 45
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from minilm import WIDTH, MiniLM, pretrained
from mistakes import KEEP, TAGS, Noise, Tagged
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from desktop_app.enhance.morphology import Inflections

BATCH = 48
LONGEST = 56
"""Subwords; what is longer is cut."""
IGNORED = -100
INDEX = {tag: index for index, tag in enumerate(TAGS)}


class Editor(nn.Module):
    """An encoder and a tag for each token."""

    def __init__(self, encoder: MiniLM) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = nn.Linear(WIDTH, len(TAGS))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Logits: [batch, length, tags]."""
        return self.head(self.encoder(ids, mask))


def encoded(sentence: list[Tagged], tokenizer: Tokenizer) -> tuple[list[int], list[int]]:
    """Token ids and tags; a word's tag is at its first token, START's at the opening marker."""
    encoding = tokenizer.encode([tagged.word for tagged in sentence[1:]], is_pretokenized=True)
    tags = [IGNORED] * len(encoding.ids)
    tags[0] = INDEX[sentence[0].tag]
    seen = set()
    for place, word in enumerate(encoding.word_ids):
        if word is not None and word not in seen:
            seen.add(word)
            tags[place] = INDEX[sentence[word + 1].tag]
    return encoding.ids[:LONGEST], tags[:LONGEST]


def texts(lines: list[str], chance: random.Random) -> Iterator[str]:
    """Sentences without end; now and then two in a row, so that a missing full stop can be learned."""
    while True:
        chance.shuffle(lines)
        for index, line in enumerate(lines):
            yield f"{line} {lines[index - 1]}" if chance.random() < 0.08 and len(line) < 90 else line


def batches(
    lines: list[str], noise: Noise, tokenizer: Tokenizer, chance: random.Random
) -> Iterator[tuple[Tensor, ...]]:
    """Batches of like length."""
    source = texts(lines, chance)
    while True:
        pool = [encoded(noise.corrupted(next(source)), tokenizer) for _ in range(BATCH * 30)]
        pool.sort(key=lambda pair: len(pair[0]))
        starts = list(range(0, len(pool), BATCH))
        chance.shuffle(starts)
        for start in starts:
            yield stacked(pool[start : start + BATCH])


def stacked(rows: list[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, mask and tags of one size."""
    size = max(len(ids) for ids, _ in rows)
    ids = torch.zeros(len(rows), size, dtype=torch.int64)
    mask = torch.zeros_like(ids)
    tags = torch.full_like(ids, IGNORED)
    for row, (own_ids, own_tags) in enumerate(rows):
        ids[row, : len(own_ids)] = torch.tensor(own_ids)
        mask[row, : len(own_ids)] = 1
        tags[row, : len(own_tags)] = torch.tensor(own_tags)
    return ids, mask, tags


def main() -> None:
    """Trains for a number of minutes and keeps the last state."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("weights", "tokenizer", "text", "inflections", "wordnet", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rate", type=float, default=3e-4, help="learning rate of the encoder")
    parser.add_argument(
        "--seed", type=int, default=11, help="another one for each run that goes on from an earlier one"
    )
    parser.add_argument("--start", type=Path, help="an earlier state to go on from")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    tokenizer = Tokenizer.from_file(str(options.tokenizer))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    inflections = Inflections.read(options.inflections.read_text(encoding="utf-8").splitlines())
    adjectives = {
        line.split()[0]
        for line in (options.wordnet / "index.adj").read_text(encoding="utf-8").splitlines()
        if line[0] != " "
    }
    noise = Noise(inflections, adjectives, chance)
    lines = options.text.read_text(encoding="utf-8").splitlines()
    held_out, lines = lines[:240], lines[240:]
    check = Noise(inflections, adjectives, random.Random(5))
    rows = [encoded(check.corrupted(line), tokenizer) for line in held_out]

    editor = Editor(pretrained(options.weights))
    if options.start:
        editor.load_state_dict(torch.load(options.start, weights_only=True))
    editor.encoder.words.weight.requires_grad_(False)
    editor.encoder.positions.weight.requires_grad_(False)
    rates = [
        {
            "params": [p for p in editor.encoder.parameters() if p.requires_grad],
            "lr": options.rate,
            "top": options.rate,
        },
        {"params": list(editor.head.parameters()), "lr": 3 * options.rate, "top": 3 * options.rate},
    ]
    optimiser = torch.optim.AdamW(rates, weight_decay=0.01)
    weights = torch.ones(len(TAGS))
    weights[INDEX[KEEP]] = 0.8
    began = time.monotonic()
    seen = steps = 0
    running = 0.0
    editor.train()
    for ids, mask, tags in batches(lines, noise, tokenizer, chance):
        share = (time.monotonic() - began) / (60 * options.minutes)
        if share >= 1:
            break
        warm = min(1.0, (steps + 1) / 150)
        for group in optimiser.param_groups:
            group["lr"] = group["top"] * warm * max(0.02, 1 - share)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = editor(ids, mask)
        loss = functional.cross_entropy(logits.float().flatten(0, 1), tags.flatten(), weights, ignore_index=IGNORED)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(editor.parameters(), 1.0)
        optimiser.step()
        seen, steps, running = seen + len(ids), steps + 1, 0.98 * running + 0.02 * loss.item()
        if steps % 200 == 0:
            print(
                f"{seen} sentences, {time.monotonic() - began:.0f} s, loss {running:.4f}, {report(editor, rows)}",
                flush=True,
            )
            torch.save(editor.state_dict(), options.out)
    torch.save(editor.state_dict(), options.out)
    print("final", seen, report(editor, rows))


def report(editor: Editor, rows: list[tuple[list[int], list[int]]]) -> str:
    """Precision and recall of the edits on held-out sentences, at two thresholds."""
    editor.eval()
    found = []
    with torch.no_grad():
        for start in range(0, len(rows), BATCH):
            ids, mask, tags = stacked(rows[start : start + BATCH])
            best, index = editor(ids, mask).softmax(-1).max(-1)
            known = tags != IGNORED
            found.append((best[known], index[known], tags[known]))
    editor.train()
    best, index, tags = (torch.cat(parts) for parts in zip(*found, strict=True))
    keep = INDEX[KEEP]
    lines = []
    for threshold in (0.0, 0.6, 0.8):
        made = (index != keep) & (best >= threshold)
        right = made & (index == tags)
        lines.append(
            f"{threshold}: P {right.sum() / max(1, made.sum()):.3f} R {right.sum() / (tags != keep).sum():.3f}"
        )
    return "; ".join(lines)


if __name__ == "__main__":
    main()
