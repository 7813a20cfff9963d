"""The engine behind its pipe: the same answers, errors in their own type, restarts without loss, and no way out."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.engine import Engine
from desktop_app.engine_process import EngineProcess
from desktop_app.errors import EngineStopped, TextTooLong, TextUnreadable
from desktop_app.vocabulary import Choices, EntityType, Level, Profile, Term, Vault

_TEXT = "My name is John Smith and teh card is 4532-7153-9856-3421."


@pytest.fixture(scope="module")
def process() -> Iterator[EngineProcess]:
    process = EngineProcess()
    yield process
    process.close()


def test_both_engines_give_the_same_answers(engine: Engine, process: EngineProcess) -> None:
    assert process.detect(_TEXT, Profile.STRICT) == engine.detect(_TEXT, Profile.STRICT)
    assert process.prepare(_TEXT, Choices(), Vault()) == engine.prepare(_TEXT, Choices(), Vault())
    assert process.protect(_TEXT, Choices(), Vault()) == engine.protect(_TEXT, Choices(), Vault())
    assert process.enhance("teh end", Level.FIX) == engine.enhance("teh end", Level.FIX)
    assert process.analyze("nothing much") is None


def test_errors_arrive_as_what_they_are(process: EngineProcess) -> None:
    with pytest.raises(TextUnreadable):
        process.detect("a\ud800", Profile.BALANCED)
    with pytest.raises(TextTooLong):
        process.detect("a" * 3_000_000, Profile.BALANCED)


def test_a_killed_engine_is_started_again_and_answers(process: EngineProcess) -> None:
    process.detect("hello", Profile.BALANCED)
    killed = process.pid
    os.kill(killed, signal.SIGKILL)
    with pytest.raises(EngineStopped):
        process.detect("hello", Profile.BALANCED)
    assert process.pid != killed
    assert process.detect("I am John Smith", Profile.BALANCED)


def test_a_look_is_answered_while_a_draft_is_being_made(process: EngineProcess) -> None:
    process.detect("hello", Profile.BALANCED)
    long = "".join(f"Remind guest {number} at house {number} that teh parcel is late.\n" for number in range(400))
    with ThreadPoolExecutor(1) as lane:
        draft = lane.submit(process.prepare, long, Choices(), Vault())
        time.sleep(0.2)  # its first reading is over, or under way
        assert process.detect("Thank John Smith", Profile.BALANCED)
        assert not draft.done()
        assert draft.result(60).original == long


def test_whoever_waits_hears_that_the_engine_stopped(process: EngineProcess) -> None:
    long = "Remind guest 4 at house 7 that teh parcel is late.\n" * 400
    with ThreadPoolExecutor(1) as lane:
        draft = lane.submit(process.prepare, long, Choices(), Vault())
        time.sleep(0.2)
        os.kill(process.pid, signal.SIGKILL)
        assert isinstance(draft.exception(60), EngineStopped)
    assert process.detect("I am John Smith", Profile.BALANCED)


def test_a_list_that_is_new_counts_for_the_next_call(process: EngineProcess) -> None:
    assert not process.detect("about Bluebird", Profile.BALANCED)
    process.learn_terms((Term("Bluebird", always=EntityType.ORGANIZATION),))
    assert process.detect("about Bluebird", Profile.BALANCED)
    process.learn_terms(())
    assert not process.detect("about Bluebird", Profile.BALANCED)


def test_a_new_process_knows_the_list_of_the_one_before(process: EngineProcess) -> None:
    process.learn_terms((Term("Bluebird", always=EntityType.ORGANIZATION),))
    assert process.detect("about Bluebird", Profile.BALANCED)
    os.kill(process.pid, signal.SIGKILL)
    with pytest.raises(EngineStopped):
        process.detect("about Bluebird", Profile.BALANCED)
    assert process.detect("about Bluebird", Profile.BALANCED)
    process.learn_terms(())


def test_nothing_is_read_while_the_list_cannot_be_taken_over(process: EngineProcess) -> None:
    process.learn_terms((Term("half \ud800", always=EntityType.ORGANIZATION),))
    for _ in range(2):
        with pytest.raises(TextUnreadable):
            process.detect("about Bluebird", Profile.BALANCED)
    process.learn_terms(())
    assert process.detect("I am John Smith", Profile.BALANCED)


def test_the_engine_never_tries_the_network(process: EngineProcess) -> None:
    process.prepare("Mail ada@mail.example.co.uk or see https://example.org", Choices(profile=Profile.STRICT), Vault())
    assert process.health().connections_refused == 0


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_the_engine_has_an_empty_network_where_the_kernel_allows_it(process: EngineProcess) -> None:
    isolated = "kernel" in process.health().isolation
    devices = Path(f"/proc/{process.pid}/net/dev").read_text(encoding="ascii")
    names = {line.split(":")[0].strip() for line in devices.splitlines()[2:]}
    assert (names == {"lo"}) or not isolated


def test_closing_ends_the_process() -> None:
    process = EngineProcess()
    pid = process.pid
    process.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
