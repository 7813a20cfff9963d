"""Each public set's own format becomes texts with values, and a set that is not there says so."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from desktop_app.vocabulary import Profile
from tests.quality.public_sets import CODE_FILES, PUBLIC_SETS
from tests.quality.texts import TextSet


def _put(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def _values(texts: TextSet) -> list[list[tuple[str, str]]]:
    return [[(value.span.of(marked.text), value.type) for value in marked.values] for marked in texts.texts]


@pytest.mark.parametrize("name", [name for name in PUBLIC_SETS if name != "stdlib_code"])
def test_a_set_that_is_not_there_raises_an_error_with_the_file(name: str, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r".") as caught:
        PUBLIC_SETS[name](tmp_path / "dev")
    assert caught.value.filename or caught.value.args


def test_what_presidio_research_is_not_asked_for_is_not_judged(tmp_path: Path) -> None:
    spans = [("PERSON", 0, 3), ("AGE", 7, 9)]
    row = {
        "full_text": "Ada is 36",
        "spans": [{"entity_type": kind, "start_position": start, "end_position": end} for kind, start, end in spans],
    }
    _put(tmp_path / "presidio_research" / "synth_dataset_v2.json", json.dumps([row]))
    texts = PUBLIC_SETS["presidio_research"](tmp_path)
    assert _values(texts) == [[("Ada", "PERSON")]]
    assert [span.of("Ada is 36") for span in texts.texts[0].unjudged] == ["36"]


def test_kiji_is_read_line_by_line(tmp_path: Path) -> None:
    row = {"text": "Ada L", "entities": [{"start": 0, "end": 3, "label": "FIRSTNAME"}]}
    _put(tmp_path / "kiji_e2e" / "samples.jsonl", json.dumps(row) + "\n")
    assert _values(PUBLIC_SETS["kiji_e2e"](tmp_path)) == [[("Ada", "FIRSTNAME")]]


def test_uner_tokens_become_stretches_of_the_sentence(tmp_path: Path) -> None:
    lines = ["# text = In San Jose, Ada's.", "1\tIn\tO", "2\tSan\tB-LOC", "3\tJose\tI-LOC", "4\t,\tO", "5\tAda\tB-PER"]
    _put(tmp_path / "uner_english_ewt" / "en_ewt-ud-dev.iob2", "\n".join([*lines, "6\t's\tO", "7\t.\tO", "", ""]))
    assert _values(PUBLIC_SETS["uner_english_ewt"](tmp_path)) == [[("San Jose", "LOC"), ("Ada", "PER")]]


def test_datafog_keeps_its_cases_without_values(tmp_path: Path) -> None:
    cases = [
        {"input": "Hi Ada", "expected_entities": [{"type": "PERSON", "text": "Ada", "start": 3, "end": 6}]},
        {"input": "Hi", "expected_entities": []},
    ]
    _put(tmp_path / "datafog_corpus" / "mixed.json", json.dumps(cases))
    assert _values(PUBLIC_SETS["datafog_corpus"](tmp_path)) == [[("Ada", "PERSON")], []]


def test_openmasq_values_count_wherever_they_stand_as_words(tmp_path: Path) -> None:
    case = {"text": "Ada, Adam, Ada", "truth": [["Ada", "NAME"]]}
    _put(tmp_path / "openmasq_english" / "cases_en.json", json.dumps([case]))
    assert _values(PUBLIC_SETS["openmasq_english"](tmp_path)) == [[("Ada", "NAME"), ("Ada", "NAME")]]


def test_only_the_halves_that_nobody_trains_on_are_read(tmp_path: Path) -> None:
    train = tmp_path / "train"
    clinc = {"train": [["a", "x"]], "test": [["b", "x"]], "oos_test": [["c", "x"]]}
    _put(train / "clinc150" / "data_full.json", json.dumps(clinc))
    _put(train / "prompts_chat" / "prompts_text.csv", 'act,prompt,for_devs\nx,"a\nb",0\nx,c,0\nx,d,0\n')
    (train / "mmlu_subjects").mkdir()
    with gzip.open(train / "mmlu_subjects" / "mmlu_questions.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps({"question": question}) + "\n" for question in "abc")
    read = {name: PUBLIC_SETS[name](tmp_path / "dev") for name in ("clinc150_test", "prompts_chat_odd", "mmlu_odd")}
    assert {name: [marked.text for marked in texts.texts] for name, texts in read.items()} == {
        "clinc150_test": ["b", "c"],
        "prompts_chat_odd": ["c"],
        "mmlu_odd": ["b"],
    }
    assert all(texts.clean and texts.profile is Profile.BALANCED for texts in read.values())


def test_code_is_always_the_same_files_and_its_credits_are_not_judged(tmp_path: Path) -> None:
    texts = PUBLIC_SETS["stdlib_code"](tmp_path)
    assert len(texts.texts) == CODE_FILES
    assert texts == PUBLIC_SETS["stdlib_code"](tmp_path)
    unjudged = [span.of(marked.text) for marked in texts.texts for span in marked.unjudged]
    assert any("@" in line or "opyright" in line or "author" in line for line in unjudged)
