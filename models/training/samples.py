"""Texts to measure on: held-out carriers, clean texts, negatives for calibration, and the dev sets.

Nothing here is trained on. The dev sets are read only to measure, once, when a model is finished.
"""

from __future__ import annotations

import json
import random
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from datasets import read_csv
from negatives import code, mmlu_rows, prompts_chat_rows

CLEAN_LIMIT = 2000
STDLIB_FILES = 200
STDLIB_CHARACTERS = 6000


@dataclass(frozen=True, slots=True)
class Sample:
    """A text and its true values: start, end, kind."""

    text: str
    spans: tuple[tuple[int, int, str], ...] = ()
    group: str = ""


def held_out(work: Path) -> list[Sample]:
    """Filled held-out carriers."""
    lines = (work / "heldout.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Sample(row["text"], tuple(tuple(span) for span in row["spans"]), row["language"]) for row in rows]


def clinc_test(data: Path) -> list[Sample]:
    """Requests of CLINC150's test split."""
    rows = json.loads((data / "train" / "clinc150" / "data_full.json").read_text(encoding="utf-8"))
    return [Sample(text, group="clinc150 test") for text, _ in rows["test"] + rows["oos_test"]]


def odd_prompts(data: Path) -> list[Sample]:
    """The half of the collected prompts that was not trained on."""
    return [Sample(prompt, group="prompts_chat odd") for prompt in prompts_chat_rows(data)[1::2]]


def odd_exams(data: Path) -> list[Sample]:
    """A sample of the exam questions that were not trained on."""
    rows = mmlu_rows(data)[1::2]
    return [Sample(row["question"], group="mmlu odd") for row in random.Random(3).sample(rows, CLEAN_LIMIT)]


def stdlib_code() -> list[Sample]:
    """The beginnings of files of the standard library."""
    folder = Path(sysconfig.get_path("stdlib"))
    files = sorted(
        path for path in folder.rglob("*.py") if not {"test", "tests", "site-packages", "idlelib"} & set(path.parts)
    )
    chosen = random.Random(5).sample(files, STDLIB_FILES)
    return [
        Sample(path.read_text(encoding="utf-8", errors="ignore")[:STDLIB_CHARACTERS], group="stdlib code")
        for path in chosen
    ]


def clean_sets(data: Path) -> dict[str, list[Sample]]:
    """Texts in which everything found is a false alarm."""
    return {
        "clinc150_test": clinc_test(data),
        "prompts_chat_odd": odd_prompts(data),
        "mmlu_odd": odd_exams(data),
        "stdlib_code": stdlib_code(),
    }


def calibration_negatives(data: Path) -> list[Sample]:
    """Requests and code that neither train nor appear among the clean sets above."""
    clinc = json.loads((data / "train" / "clinc150" / "data_full.json").read_text(encoding="utf-8"))
    texts = [text for text, _ in clinc["val"] + clinc["oos_val"]]
    texts += [row["text"] for row in read_csv(data / "train" / "banking77" / "test.csv")]
    texts += [text.text for text in code(random.Random(99), 300)]
    texts += [row["question"] for row in random.Random(4).sample(mmlu_rows(data)[2::4], CLEAN_LIMIT)]
    return [Sample(text, group="negative") for text in texts]


def presidio_research(folder: Path) -> list[Sample]:
    """Template sentences with addresses over several lines."""
    rows = json.loads((folder / "synth_dataset_v2.json").read_text(encoding="utf-8"))
    return [
        Sample(
            row["full_text"],
            tuple((span["start_position"], span["end_position"], span["entity_type"]) for span in row["spans"]),
            "presidio_research",
        )
        for row in rows
    ]


def kiji(folder: Path) -> list[Sample]:
    """Sentences with values in small parts."""
    rows = [json.loads(line) for line in (folder / "samples.jsonl").read_text(encoding="utf-8").splitlines()]
    return [
        Sample(
            row["text"],
            tuple((mark["start"], mark["end"], mark["label"]) for mark in row["entities"]),
            "kiji_e2e",
        )
        for row in rows
    ]


def dev_sets(data: Path) -> dict[str, list[Sample]]:
    """The sets that only measure."""
    sets: dict[str, list[Sample]] = {}
    for name, read in (("presidio_research", presidio_research), ("kiji_e2e", kiji)):
        sets[name] = read(data / "dev" / name)
    return sets
