"""The keyboard of an X display: what is held, who has the focus, and two gestures through the XTEST extension."""

from __future__ import annotations

from typing import Any

from Xlib import XK, X, Xatom
from Xlib.display import Display
from Xlib.error import CatchError, XError
from Xlib.ext import xtest

from desktop_app.desktop.keyboard import Gesture, Target

_GESTURES = {Gesture.COPY: "Control_L", Gesture.PASTE: "Shift_L"}
_TERMINALS = frozenset(
    "alacritty cool-retro-term foot gnome-terminal-server guake kitty konsole lxterminal mate-terminal "
    "org.wezfurlong.wezterm ptyxis qterminal rxvt sakura st-256color terminator terminology tilda tilix urxvt uxterm "
    "wezterm-gui xfce4-terminal xterm yakuake".split()
)


class X11Keyboard:
    """See ``Keyboard``. Raises ``Xlib.error.DisplayError`` where there is no display."""

    def __init__(self) -> None:
        self._display: Any = Display()

    def is_held(self) -> bool:
        """Whether any key is down."""
        return any(self._display.query_keymap())

    def target(self) -> Target:
        """The window with the focus, and whether the display's marked text (PRIMARY) is its program's."""
        focus = self._display.get_input_focus().focus
        if isinstance(focus, int):  # nobody, or the root
            return Target(0, is_terminal=False, has_selection=False)
        owner = self._display.get_selection_owner(Xatom.PRIMARY)
        # Windows of one program share the upper bits of their numbers.
        share = ~self._display.display.info.resource_id_mask
        own = not isinstance(owner, int) and owner.id & share == focus.id & share
        return Target(focus.id, is_terminal=self._names(focus) & _TERMINALS != set(), has_selection=own)

    def return_to(self, target: Target) -> None:
        """Sets the focus, where it is elsewhere."""
        focus = self._display.get_input_focus().focus
        if target.window and getattr(focus, "id", focus) != target.window:
            self._display.set_input_focus(target.window, X.RevertToParent, X.CurrentTime, onerror=CatchError())
            self._display.sync()

    def press(self, gesture: Gesture) -> None:
        """Presses and lets go."""
        held, key = (
            self._display.keysym_to_keycode(XK.string_to_keysym(name)) for name in (_GESTURES[gesture], "Insert")
        )
        for event, code in ((X.KeyPress, held), (X.KeyPress, key), (X.KeyRelease, key), (X.KeyRelease, held)):
            xtest.fake_input(self._display, event, code)
        self._display.sync()

    def _names(self, window: Any) -> set[str]:  # noqa: ANN401 - python-xlib carries no types
        """What the program calls its windows, in lower case; the window in focus may be a part of the one named."""
        try:
            while window and window != self._display.screen().root:
                if names := window.get_wm_class():
                    return {name.lower() for name in names}
                window = window.query_tree().parent
        except XError:  # it was closed meanwhile
            pass
        return set()
