"""Average the weights of runs that went on from one another; the mean often reads new texts better.

python average.py ../pii/model.onnx work/last.pt --out work/checkpoint.pt
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from train import weights


def main() -> None:
    """Read, average and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    networks = [weights(path) for path in arguments.checkpoints]
    mean = {name: torch.stack([network[name].float() for network in networks]).mean(dim=0) for name in networks[0]}
    torch.save({"network": mean}, arguments.out)


if __name__ == "__main__":
    main()
