"""Train the tagger on a corpus made by corpus.py.

    nice -n 19 python train.py --rampart path --work path --steps 9000

Fixed seed, word embeddings frozen, AdamW with warm-up and a constant rate, batches of windows of similar length. What
is kept is the moving average of the weights over about a thousand steps. Training ends after --steps, or earlier after
--minutes; --start takes the weights of an earlier run, whose head may know fewer kinds, or those of a published file.
The loss of a token is minus the log of the probability of its whole label set. A checkpoint is written every few
minutes; running the command again goes on from it.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from labels import LABELS
from network import Tagger
from rampart import start_network
from shipped import parameters
from torch import Tensor
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

SEED = 7
TOKENS_PER_BATCH = 2048
ENCODER_RATE = 5e-5
HEAD_RATE = 5e-4
MEAN_DECAY = 0.999
"""Share of the mean that each step keeps: at a constant rate the last step is no better than those before it."""
WARM_UP = 200
WEIGHT_DECAY = 0.01
CLIP = 1.0
SECONDS_BETWEEN_CHECKPOINTS = 240
POOL = 4096


class Corpus:
    """Windows as read from disk."""

    def __init__(self, work: Path) -> None:
        stored = np.load(work / "corpus.npz")
        self.ids, self.sets, self.lengths = stored["ids"], stored["sets"], stored["lengths"].astype(np.int64)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        table = json.loads((work / "sets.json").read_text(encoding="utf-8"))
        self.allowed = torch.zeros(len(table), len(LABELS), dtype=torch.bool)
        for number, labels in enumerate(table):
            self.allowed[number, labels] = True

    def batch(self, chosen: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
        """Ids, mask and label set numbers of some windows, padded."""
        longest = int(self.lengths[chosen].max())
        ids = np.zeros((len(chosen), longest), dtype=np.int64)
        mask = np.zeros_like(ids)
        sets = np.zeros_like(ids)
        for row, window in enumerate(chosen):
            start, length = self.starts[window], self.lengths[window]
            ids[row, :length] = self.ids[start : start + length]
            sets[row, :length] = self.sets[start : start + length]
            mask[row, :length] = 1
        return torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(sets)

    def batches(self, seed: int) -> Iterator[np.ndarray]:
        """One pass: shuffled, sorted by length inside pools, pools cut into batches and shuffled again."""
        generator = np.random.default_rng(seed)
        order = generator.permutation(len(self.lengths))
        for at in range(0, len(order), POOL):
            pool = order[at : at + POOL]
            pool = pool[np.argsort(self.lengths[pool], kind="stable")]
            groups: list[list[int]] = [[]]
            for window in pool:
                if groups[-1] and (len(groups[-1]) + 1) * self.lengths[window] > TOKENS_PER_BATCH:
                    groups.append([])
                groups[-1].append(int(window))
            for group in generator.permutation(len(groups)):
                yield np.array(groups[group])


def loss_of(logits: Tensor, mask: Tensor, sets: Tensor, allowed: Tensor) -> Tensor:
    """Mean over real tokens of minus log of the probability of the allowed labels."""
    scores = torch.log_softmax(logits.float(), dim=-1)
    permitted = scores.masked_fill(~allowed[sets], -1e9)
    lost = -torch.logsumexp(permitted, dim=-1)
    return (lost * mask).sum() / mask.sum()


def optimiser_of(network: Tagger) -> torch.optim.AdamW:
    """Decay on matrices only; a higher rate for the head."""
    network.embeddings.word_embeddings.weight.requires_grad_(False)
    groups: dict[tuple[float, float], list[Tensor]] = {}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            rate = HEAD_RATE if name.startswith("classifier") else ENCODER_RATE
            decay = WEIGHT_DECAY if parameter.ndim > 1 else 0.0
            groups.setdefault((rate, decay), []).append(parameter)
    return torch.optim.AdamW(
        [{"params": found, "lr": rate, "weight_decay": decay} for (rate, decay), found in groups.items()]
    )


def save(
    path: Path, network: Tagger, mean: AveragedModel, optimiser: torch.optim.AdamW, at: tuple[int, int, int, float]
) -> None:
    """A checkpoint, written beside and then moved into place; its "network" is the mean."""
    state: dict[str, object] = {
        "network": mean.module.state_dict(),
        "latest": network.state_dict(),
        "averaged": mean.n_averaged,
        "optimiser": optimiser.state_dict(),
    }
    state |= dict(zip(("step", "epoch", "taken", "spent"), at, strict=True))
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def grown(state: dict[str, Tensor], fresh: dict[str, Tensor]) -> dict[str, Tensor]:
    """The weights of an earlier run, with the rows of kinds it did not know as they are in a fresh network."""
    for name in ("classifier.weight", "classifier.bias"):
        state[name] = torch.cat([state[name], fresh[name][len(state[name]) :]])
    return state


def weights(start: Path) -> dict[str, Tensor]:
    """The weights of a checkpoint or of a file that was exported."""
    if start.suffix == ".onnx":
        return parameters(start)
    earlier: dict[str, Tensor] = torch.load(start, weights_only=True)["network"]
    return earlier


def train(arguments: argparse.Namespace) -> None:
    """The training loop."""
    torch.manual_seed(SEED)
    torch.set_num_threads(arguments.threads)
    corpus = Corpus(arguments.work)
    network = start_network(arguments.rampart, len(LABELS))
    if arguments.start:
        network.load_state_dict(grown(weights(arguments.start), network.state_dict()))
    mean = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(MEAN_DECAY))
    optimiser = optimiser_of(network)
    full_rates = [group["lr"] for group in optimiser.param_groups]
    path = arguments.work / arguments.name
    step = epoch = taken = 0
    spent = 0.0
    if path.exists():
        state = torch.load(path, weights_only=True)
        network.load_state_dict(state["latest"])
        mean.module.load_state_dict(state["network"])
        mean.n_averaged.copy_(state["averaged"])
        optimiser.load_state_dict(state["optimiser"])
        step, epoch, taken, spent = state["step"], state["epoch"], state["taken"], state["spent"]
    network.train()
    began = saved = time.monotonic()
    running = 0.0
    progress = 0.0
    while progress < 1:
        for number, chosen in enumerate(corpus.batches(SEED + epoch)):
            if number < taken:
                continue
            minutes = spent + (time.monotonic() - began) / 60
            progress = max(step / arguments.steps, minutes / arguments.minutes)
            if progress >= 1:
                break
            ids, mask, sets = corpus.batch(chosen)
            for group, rate in zip(optimiser.param_groups, full_rates, strict=True):
                group["lr"] = rate * min((step + 1) / WARM_UP, 1.0)
            with torch.autocast("cpu", torch.bfloat16):
                logits = network(ids, mask)
            loss = loss_of(logits, mask, sets, corpus.allowed)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_([p for p in network.parameters() if p.requires_grad], CLIP)
            optimiser.step()
            mean.update_parameters(network)
            running = loss.item() if running == 0 else 0.98 * running + 0.02 * loss.item()
            step, taken = step + 1, number + 1
            if step % 50 == 0:
                print(f"step {step} epoch {epoch} loss {running:.4f} minutes {minutes:.1f}", flush=True)
            if time.monotonic() - saved > SECONDS_BETWEEN_CHECKPOINTS:
                save(path, network, mean, optimiser, (step, epoch, taken, minutes))
                saved = time.monotonic()
        else:
            epoch, taken = epoch + 1, 0
    save(path, network, mean, optimiser, (step, epoch, taken, spent + (time.monotonic() - began) / 60))


def main() -> None:
    """Read the arguments and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rampart", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="checkpoint of an earlier run, or an exported file, to go on from")
    parser.add_argument("--steps", type=int, default=5200)
    parser.add_argument("--minutes", type=float, default=1e9, help="end after this wall-clock time at the latest")
    parser.add_argument("--name", default="checkpoint.pt")
    parser.add_argument("--threads", type=int, default=2)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
