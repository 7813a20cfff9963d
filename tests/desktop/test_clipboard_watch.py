"""The watch among other programs: whatever they do, and in whatever order answers come, only what was read is replaced.

The world here is a clipboard with owners that copy, clear and put back; answers wait until the test lets them come.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop_app.desktop.clipboard import LARGEST_TEXT, OWN_FORMAT, Look, look_at
from desktop_app.desktop.clipboard_watch import ClipboardWatch, Event, Hidden, Standing, Taken, Told
from desktop_app.vocabulary import EntityType, Watch
from tests.desktop.test_clipboard import Content

_HTML = "text/html"
_PERSON = {EntityType.PERSON: 1}


class World:
    """The clipboard, the hiding of the word ``Maria``, and a clock; all answers wait in ``due``."""

    def __init__(self) -> None:
        self.formats: dict[str, bytes] = {}
        self.due: list[tuple[float, int, Callable[[], None]]] = []
        self.now = 0.0
        self.read: list[str] = []
        self.puts: list[tuple[dict[str, bytes], dict[str, bytes]]] = []
        self.told: list[Told] = []
        self.fails = ""
        self.asked_to_hide = 0
        self.quiet = False
        self._order = itertools.count()
        self.watch = ClipboardWatch(self, self.told.append, clock=lambda: self.now)

    @property
    def text(self) -> str:
        return self.formats.get("text/plain", b"").decode()

    @property
    def events(self) -> list[Event]:
        return [told.event for told in self.told]

    def copy(self, text: str, **more: str) -> None:
        self.formats = {"text/plain": text.encode(), **{name.replace("_", "/"): v.encode() for name, v in more.items()}}
        if not self.quiet:
            self.watch.changed()

    def clear(self) -> None:
        self.formats = {}
        self.watch.changed()

    def run(self, count: int = 10_000, until: float = 5.0) -> None:
        """Lets up to ``count`` answers come, and as many seconds pass as they take, up to ``until`` from now."""
        end = self.now + until
        while count and self.due and min(self.due)[0] <= end:
            self.due.sort(key=lambda entry: entry[:2])
            moment, _, call = self.due.pop(0)
            self.now = max(self.now, moment)
            call()
            count -= 1

    def _answer(self, call: Callable[[], None], after: float = 0.001) -> None:
        self.due.append((self.now + after, next(self._order), call))

    # --- what the watch asks for

    def look(self, then: Callable[[Look], None]) -> None:
        def answer() -> None:
            content = Content(self.formats)
            seen = look_at(content)
            self.read += [name for name in content.read if name in ("text/plain", _HTML)]
            then(seen)

        self._answer(answer)

    def take(self, then: Callable[[Taken], None]) -> None:
        self._answer(lambda: then(Taken(look_at(Content(self.formats)), dict(self.formats))))

    def hide(self, look: Look, then: Callable[[Hidden], None], failed: Callable[[str], None]) -> None:
        self.asked_to_hide += 1
        if self.fails:
            self._answer(lambda: failed(self.fails))
            return
        count = look.text.count("Maria")
        hidden = Hidden(*(words.replace("Maria", "[PERSON_1]") for words in (look.text, look.html)))
        counts: Mapping[EntityType, int] = {EntityType.PERSON: count} if count else {}
        self._answer(lambda: then(Hidden(hidden.text, hidden.html, counts)), 0.02)

    def stop_hiding(self) -> None:
        pass

    def restore(self, text: str, then: Callable[[str], None], failed: Callable[[str], None]) -> None:
        self._answer(lambda: then(text.replace("[PERSON_1]", "Maria")))

    def put(self, formats: Mapping[str, bytes]) -> None:
        self.puts.append((self.formats, dict(formats)))
        self.formats = dict(formats)
        self.watch.changed()

    def later(self, milliseconds: int, call: Callable[[], None]) -> None:
        self._answer(call, milliseconds / 1000)


@pytest.fixture
def world() -> World:
    return World()


def test_automatic_hides_keeps_the_picture_and_tells_counts(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Call Maria", text_html="<b>Call Maria</b>", image_png="a picture")
    world.run()
    assert world.text == "Call [PERSON_1]"
    assert world.formats[_HTML] == b"<b>Call [PERSON_1]</b>"
    assert world.formats["image/png"] == b"a picture"
    assert world.told == [Told(Event.HIDDEN, _PERSON)]
    assert world.watch.standing is Standing.WATCHING_AUTOMATIC


def test_our_own_writing_is_not_written_again(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Call Maria")
    world.run()
    assert len(world.puts) == 1
    assert not world.due


def test_a_stamp_on_another_text_does_not_make_it_ours(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Call Maria")
    world.run()
    stamp = world.formats[OWN_FORMAT]
    world.formats = {"text/plain": b"Maria again", OWN_FORMAT: stamp}
    world.watch.changed()
    world.run()
    assert world.text == "[PERSON_1] again"


def test_asking_changes_nothing_until_it_is_answered(world: World) -> None:
    world.watch.use(Watch.ASK)
    world.copy("Call Maria")
    world.run()
    assert (world.text, world.watch.standing, world.watch.asking) == ("Call Maria", Standing.ATTENTION, _PERSON)
    assert world.events == [Event.ASKING]
    world.watch.accept()
    world.run()
    assert (world.text, world.watch.standing) == ("Call [PERSON_1]", Standing.WATCHING_ASK)


def test_a_copy_right_after_hiding_is_asked_about_once(world: World) -> None:
    world.watch.use(Watch.ASK)
    world.copy("Call Maria")
    world.run()
    world.watch.accept()
    world.run(until=0.01)
    world.copy("Maria again")
    world.run()
    assert world.events == [Event.ASKING, Event.ASKING]


def test_what_is_declined_is_left_until_another_text_comes(world: World) -> None:
    world.watch.use(Watch.ASK)
    world.copy("Call Maria")
    world.run()
    world.watch.decline()
    world.copy("Call Maria")
    world.run()
    assert world.events == [Event.ASKING]
    world.copy("nothing in here")
    world.run()
    world.copy("Call Maria")
    world.run()
    assert world.events == [Event.ASKING, Event.ASKING]


def test_undo_brings_every_format_back_and_is_not_hidden_again(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Call Maria", text_html="<b>Call Maria</b>", application_of_another="\1\2")
    before = dict(world.formats)
    world.run()
    assert "application/of/another" not in world.formats
    world.watch.restore()
    world.run()
    assert world.formats == before
    assert world.events == [Event.HIDDEN, Event.UNDONE]


def test_restoring_puts_values_back_into_an_answer(world: World) -> None:
    world.copy("Dear [PERSON_1], thank you")
    world.watch.use(Watch.AUTOMATIC)
    world.watch.restore()
    world.run()
    assert (world.text, world.events) == ("Dear Maria, thank you", [Event.RESTORED])
    world.copy("no replacement")
    world.watch.restore()
    world.run()
    assert world.events[-1] is Event.NOTHING_TO_RESTORE


def test_what_its_owner_cleared_is_neither_written_again_nor_restored(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    for answers in range(1, 8):
        world.copy("Call Maria")
        world.run(count=answers)
        world.clear()
        puts = len(world.puts)
        world.run()
        world.watch.restore()
        world.run()
        assert (world.formats, len(world.puts)) == ({}, puts)


def test_a_clear_without_a_word_of_it_is_noticed_before_writing(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Call Maria")
    world.run(count=3)  # waited, looked, hid
    world.formats = {}
    world.run()
    assert (world.formats, world.puts) == ({}, [])


def test_a_copy_at_the_moment_of_writing_is_dealt_with(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Call Maria")
    while not world.puts:
        world.run(count=1)
    world.quiet = True
    world.copy("Maria came at the same moment")  # and no word of it came, as X11 sometimes has it
    world.quiet = False
    world.run()
    assert world.text == "[PERSON_1] came at the same moment"


def test_a_program_that_puts_its_text_back_each_time_is_not_fought_for_ever(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Call Maria")
    for _ in range(20):
        world.run(until=0.08)
        if world.text != "Call Maria":
            world.copy("Call Maria")
    world.run()
    assert len(world.puts) == 3
    assert world.events[-1] is Event.NOT_HELD
    assert world.watch.standing is Standing.ATTENTION


def test_a_pause_and_off_read_nothing(world: World) -> None:
    world.copy("Call Maria")
    world.run()
    world.watch.use(Watch.AUTOMATIC)
    world.watch.pause()
    assert world.watch.standing is Standing.PAUSED
    world.copy("Call Maria")
    world.run()
    assert (world.read, world.text) == ([], "Call Maria")
    world.run(until=700)
    assert world.watch.standing is Standing.WATCHING_AUTOMATIC
    world.copy("Call Maria once more")
    world.run()
    assert world.text == "Call [PERSON_1] once more"


def test_a_pause_counts_for_what_was_being_looked_at(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Call Maria")
    world.run(count=1)  # waited; the look is under way
    world.watch.pause()
    world.run()
    assert (world.asked_to_hide, world.puts) == (0, [])


def test_nothing_is_looked_at_while_a_marked_text_passes_through(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.watch.hold()
    world.copy("Maria passes through")
    world.run()
    world.watch.release()
    world.run()
    assert (world.read, world.text) == ([], "Maria passes through")


def test_what_is_withheld_is_left_alone_also_when_asked_for(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.formats = {"text/plain": b"Maria's password", "x-kde-passwordManagerHint": b"secret"}
    world.watch.changed()
    world.run()
    world.watch.hide_now()
    world.run()
    assert (world.read, world.puts, world.events) == ([], [], [Event.WITHHELD])


def test_a_text_that_is_too_large_or_cannot_be_read_is_said_to_be(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Maria" * (LARGEST_TEXT // 5 + 1))
    world.run()
    assert (world.events, world.watch.standing) == ([Event.TOO_LARGE], Standing.ATTENTION)
    world.fails = "The engine stopped."
    world.copy("Call Maria")
    world.run()
    assert world.told[-1] == Told(Event.FAILED, {}, "The engine stopped.")
    assert world.text == "Call Maria"
    world.fails = ""
    world.copy("Call Maria now")
    world.run()
    assert world.watch.standing is Standing.WATCHING_AUTOMATIC


def test_a_text_of_five_megabytes_is_hidden_and_said_to_take_long(world: World) -> None:
    world.watch.use(Watch.AUTOMATIC)
    world.copy("Maria" * (LARGEST_TEXT // 5))
    world.run()
    assert world.events == [Event.READING, Event.HIDDEN]
    assert "Maria" not in world.text


def test_hiding_now_works_without_watching(world: World) -> None:
    world.copy("Call Maria")
    world.watch.hide_now()
    world.run()
    assert world.text == "Call [PERSON_1]"
    world.copy("nothing in here")
    world.watch.hide_now()
    world.run()
    world.clear()
    world.watch.hide_now()
    world.run()
    assert world.events == [Event.HIDDEN, Event.NOTHING_PRIVATE, Event.NO_TEXT]


class AmongOthers(RuleBasedStateMachine):
    """Programs copy, clear and put back, a person uses the menu, and answers come whenever they come."""

    @initialize(watch=st.sampled_from(Watch))
    def begin(self, watch: Watch) -> None:
        self.world = World()
        self.world.watch.use(watch)

    @rule(
        text=st.sampled_from(["Call Maria", "Maria and Maria", "nothing", "[PERSON_1] wrote", ""]), html=st.booleans()
    )
    def copy(self, text: str, html: bool) -> None:
        self.world.copy(text, **({"text_html": f"<i>{text}</i>"} if html else {}))

    @rule()
    def copy_password(self) -> None:
        self.world.formats = {"text/plain": b"Maria1!", "x-kde-passwordManagerHint": b"secret"}
        self.world.watch.changed()

    @rule()
    def clear(self) -> None:
        self.world.clear()

    @rule(count=st.integers(1, 6))
    def time_passes(self, count: int) -> None:
        self.world.run(count=count)

    @rule(watch=st.sampled_from(Watch))
    def choose(self, watch: Watch) -> None:
        self.world.watch.use(watch)

    @rule(what=st.sampled_from(["pause", "resume", "hide_now", "accept", "decline", "restore", "hold", "release"]))
    def use_menu(self, what: str) -> None:
        getattr(self.world.watch, what)()

    @precondition(lambda self: len(self.world.due) > 0)
    @rule()
    def all_answers_come(self) -> None:
        self.world.run()

    @invariant()
    def only_what_was_there_is_replaced(self) -> None:
        for before, after in getattr(self, "world", World()).puts:
            assert before, "what was cleared is not written"
            assert "x-kde-passwordManagerHint" not in before, "what is withheld is not touched"
            texts = {before["text/plain"], before["text/plain"].replace(b"Maria", b"[PERSON_1]")}
            back = after["text/plain"].replace(b"[PERSON_1]", b"Maria")
            assert back in texts | {before["text/plain"].replace(b"[PERSON_1]", b"Maria")}

    @invariant()
    def nothing_private_is_told(self) -> None:
        assert "Maria" not in str(getattr(self, "world", World()).told)

    def teardown(self) -> None:
        world = getattr(self, "world", None)
        if world is None:
            return
        world.watch.release()
        world.watch.use(Watch.AUTOMATIC)
        world.run(until=30)
        world.copy("something else")
        world.run(until=30)
        world.copy("At last Maria")
        world.run(until=30)
        assert world.text == "At last [PERSON_1]", "whatever happened before, the next text is hidden"
        assert not [call for call in world.due if call[0] < world.now], "and then it is quiet"


TestAmongOthers = AmongOthers.TestCase
